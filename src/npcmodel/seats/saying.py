"""How the results of this topic say themselves: a head, then grounds, doubts and notes."""

from __future__ import annotations

from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ground, OpenPoint, reasons
from npcmodel.law.wording import Lang, Text, english

__all__ = ["levels_said", "lines"]


def lines(
    head: Text,
    grounds: tuple[Ground, ...],
    lang: Lang,
    points: tuple[OpenPoint, ...] = (),
    notes: tuple[Text, ...] = (),
) -> str:
    """Return a result as text, a line for the head and for each of the rest."""
    return "\n".join([head.said(lang), *reasons(lang, grounds, points, notes)])


def levels_said(levels: tuple[Level, ...]) -> Text:
    """Return the names of levels in both languages, for the words of a refusal."""
    return Text("、".join(one.value for one in levels), ", ".join(english(one) for one in levels))
