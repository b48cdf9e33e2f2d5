"""How the results of this topic say themselves: a head, then grounds, doubts and notes."""

from __future__ import annotations

from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, reasons
from npcmodel.law.wording import Lang, Text, english

__all__ = ["levels_said", "lines", "said"]


def lines(
    head: Text,
    grounds: tuple[Ground, ...],
    lang: Lang,
    points: tuple[OpenPoint, ...] = (),
    notes: tuple[Text, ...] = (),
) -> str:
    """Return a result as text, a line for the head and for each of the rest."""
    return "\n".join([head.said(lang), *reasons(lang, grounds, points, notes)])


def said(provision: Provision[Text]) -> Ground:
    """Return the ground that a provision in words gives."""
    return Ground(provision.source, holds=True, says=provision.value)


def levels_said(levels: tuple[Level, ...]) -> Text:
    """Return the names of levels in both languages, for the words of a refusal."""
    return Text("、".join(one.value for one in levels), ", ".join(english(one) for one in levels))
