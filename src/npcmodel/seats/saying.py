"""How the results of this topic say themselves: a head, then grounds, doubts and notes."""

from __future__ import annotations

from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.wording import Lang, Text, english, language

__all__ = ["levels_said", "lines", "said"]


def lines(
    head: Text,
    grounds: tuple[Ground, ...],
    lang: Lang,
    points: tuple[OpenPoint, ...] = (),
    notes: tuple[Text, ...] = (),
) -> str:
    """Return a result as text, a line for the head and for each of the rest."""
    zh = language(lang) == "zh"
    out = [head.said(lang)]
    out += [("依据：" if zh else "ground: ") + ground.explain(lang) for ground in grounds]
    for point in points:
        source = f" {point.citation.said(lang)}" if point.citation else ""
        out.append(("存疑：" if zh else "open: ") + point.says.said(lang) + source)
    out += [("注：" if zh else "note: ") + note.said(lang) for note in notes]
    return "\n".join(out)


def said(provision: Provision[Text]) -> Ground:
    """Return the ground that a provision in words gives."""
    return Ground(provision.source, holds=True, says=provision.value)


def levels_said(levels: tuple[Level, ...]) -> Text:
    """Return the names of levels in both languages, for the words of a refusal."""
    return Text("、".join(one.value for one in levels), ", ".join(english(one) for one in levels))
