"""The words in which published schemes are written down: each returns a part of a document."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from npcmodel.law.wording import Text

__all__ = [
    "Entry",
    "Json",
    "Organ",
    "all_of",
    "any_of",
    "at_least",
    "band",
    "bands",
    "base",
    "boundary_readings",
    "by_trait",
    "computed",
    "counted",
    "deduction",
    "each",
    "event_kind",
    "fold",
    "given",
    "group",
    "has",
    "is_so",
    "less",
    "linear",
    "measure",
    "minimum",
    "more",
    "percent",
    "points_of",
    "rule",
    "rules",
    "steps",
    "times",
    "together",
    "trait",
    "worth_if",
]

Json = dict[str, Any]
Figure = int | str
Where = Mapping[str, str | tuple[str, ...]]


@enum.unique
class Organ(enum.Enum):
    """Whose practice a published scheme is (办法所属)."""

    PEOPLES_CONGRESS = "人大"
    CPPCC = "政协"
    OTHER = "其他来源"


class Entry(NamedTuple):
    """A published scheme as it is written down here (刊载的办法).

    Attributes:
        id: its name in this library.
        place: where.
        title: what it is called.
        year: of the text; None where the page does not give it.
        organ: whose practice it is.
        issued_by: who issued it; None where the page does not say.
        missing: the part that is not visible; None where everything is.
        partial: whether that part belongs to what is written down here.
        document: the text as a document, without its heading; None where it prints no points.
        obstacle: why there is no scheme; None where the document is one.
        choices: what the text leaves open, and how it is read here.
        readings: documents that differ from the text in what is named, each with its choice.
    """

    id: str
    place: str
    title: str
    year: int | None
    organ: Organ
    issued_by: str | None = None
    missing: Text | None = None
    partial: bool = True
    document: Json | None = None
    obstacle: Text | None = None
    choices: tuple[Text, ...] = ()
    readings: tuple[tuple[Text, Json], ...] = ()


def event_kind(
    code: str, title: str, *counts: str, traits: Mapping[str, tuple[str, ...]] | None = None
) -> Json:
    """Return a kind of event with its title, counts and traits (事项种类)."""
    return {"code": code, "title": title, "counts": counts or None, "traits": traits or {}}


def measure(event: str, unit: str = "次", where: Where | None = None) -> Json:
    """Return what is counted: events with these traits (计量)."""
    return {"event": event, "unit": unit, "where": where or {}}


def counted(event: str, unit: str = "次", where: Where | None = None) -> Json:
    """Return how many such events there are (计数)."""
    return {"kind": "count", "measure": measure(event, unit, where)}


def given(name: str, most: Figure | None = None, rater: str | None = None) -> Json:
    """Return a number of the record itself (给定数值)."""
    return {"kind": "given", "name": name, "most": most, "rater": rater}


def linear(  # noqa: PLR0913  # as an item is written
    code: str, title: str, of: Json, points: Figure, *, free: int = 0, cap: Figure | None = None
) -> Json:
    """Return so many points a unit (按件计分); `free` units at the start earn nothing."""
    item = {"kind": "linear", "code": code, "title": title, "measure": of, "points": points}
    return {**item, "from": free, "cap": cap}


def deduction(code: str, title: str, of: Json, points: Figure) -> Json:
    """Return so many points off a unit (按件扣分)."""
    return {"kind": "deduction", "code": code, "title": title, "measure": of, "points": points}


def base(code: str, title: str, points: Figure) -> Json:
    """Return points that everybody starts with (基础分)."""
    return {"kind": "base", "code": code, "title": title, "points": points}


def computed(code: str, title: str, value: Json, cap: Figure | None = None) -> Json:
    """Return points as a value says (综合计分)."""
    return {"kind": "computed", "code": code, "title": title, "value": value, "cap": cap}


def group(
    code: str,
    title: str,
    *items: str,
    cap: Figure | None = None,
    floor: Figure | None = None,
    full_marks: Figure | None = None,
) -> Json:
    """Return items that share a cap or a floor (分类)."""
    limits = {"cap": cap, "floor": floor, "full_marks": full_marks}
    return {"code": code, "title": title, "items": items, **limits}


def together(*values: Json | Figure) -> Json:
    """Return several values added up (合计)."""
    return {"kind": "sum", "of": values}


def times(*values: Json | Figure) -> Json:
    """Return several values multiplied (相乘)."""
    return {"kind": "product", "of": values}


def percent(part: Json, whole: Json) -> Json:
    """Return the share that a part is of its whole, in hundredths (百分比)."""
    return times(100, {"kind": "rate", "part": part, "whole": whole})


def steps(of: Json, *rows: tuple[Figure, Figure]) -> Json:
    """Return a table of steps: from this number on, so much (分档)."""
    table = [{"from": start, "value": value} for start, value in rows]
    return {"kind": "steps", "of": of, "steps": table}


def points_of(attribute: str, values: Mapping[str, Figure | Json]) -> Json:
    """Return a value for each word that describes the subject; others are refused (按身份取值)."""
    return {"kind": "by_attribute", "attribute": attribute, "values": values}


def is_so(attribute: str, points: Figure) -> Json:
    """Return points where the record says 是, none where it says 否 (是否达到)."""
    return points_of(attribute, {"是": points, "否": 0})


def by_trait(name: str, values: Mapping[str, Figure | Json]) -> Json:
    """Return a value for each word that describes the event; others are refused (按类别取值)."""
    return {"kind": "by_trait", "trait": name, "values": values}


def each(of: Json, points: Json, how: str = "sum") -> Json:
    """Return events scored one by one (逐项计分)."""
    return {"kind": "each", "measure": of, "points": points, "how": how}


def fold(by: str, of: Json, how: str) -> Json:
    """Return a value asked of each period of the calendar (分期汇总)."""
    return {"kind": "fold", "by": by, "of": of, "how": how}


def _compared(left: Json, how: str, right: Figure) -> Json:
    return {"kind": "compare", "left": left, "is": how, "right": right}


def at_least(left: Json, right: Figure) -> Json:
    """Return whether a value is so much or more (不少于)."""
    return _compared(left, "at_least", right)


def more(left: Json, right: Figure) -> Json:
    """Return whether a value is more than so much (超过)."""
    return _compared(left, "more", right)


def less(left: Json, right: Figure) -> Json:
    """Return whether a value is less than so much (不足)."""
    return _compared(left, "less", right)


def has(attribute: str, *values: str) -> Json:
    """Return whether the subject is one of these (身份条件)."""
    return {"kind": "has_attribute", "attribute": attribute, "values": values}


def trait(name: str, *values: str) -> Json:
    """Return whether the event is one of these (事项条件)."""
    return {"kind": "has_trait", "trait": name, "values": values}


def all_of(*conditions: Json) -> Json:
    """Return whether all of several conditions hold (同时具备)."""
    return {"kind": "all", "of": conditions}


def any_of(*conditions: Json) -> Json:
    """Return whether one of several conditions holds (具备其一)."""
    return {"kind": "any", "of": conditions}


def worth_if(when: Json, then: Json | Figure, otherwise: Json | Figure = 0) -> Json:
    """Return one value where a condition holds, another where it does not (条件取值)."""
    return {"kind": "if", "when": when, "then": then, "otherwise": otherwise}


def minimum(code: str, title: str, value: Json, least: Figure) -> Json:
    """Return an item that counts 1 where a minimum is reached, and 0 where not (达到一项)."""
    return computed(code, title, worth_if(at_least(value, least), 1))


def band(  # noqa: PLR0913  # the four ends are told apart by name
    label: str,
    *,
    at_least: Figure | None = None,
    above: Figure | None = None,
    below: Figure | None = None,
    at_most: Figure | None = None,
    printed: str | None = None,
) -> Json:
    """Return a grade and the totals it holds for (等次)."""
    ends = {"at_least": at_least, "above": above, "below": below, "at_most": at_most}
    return {"label": label, **ends, "printed": printed}


def bands(*of: Json, step: Figure | None = None) -> Json:
    """Return grades by total (按分数段评定等次)."""
    return {"kind": "bands", "bands": of, "step": step}


def rule(label: str, when: Json) -> Json:
    """Return a grade and what it takes (等次条件)."""
    return {"label": label, "when": when}


def rules(*of: Json, otherwise: str) -> Json:
    """Return grades by conditions, the first that holds (按条件评定等次)."""
    return {"kind": "rules", "rules": of, "otherwise": otherwise}


_WHOLE = Text(
    "得分只取整数，两档之间没有其他分数",
    "points come in whole numbers, so that nothing lies between two bands",
)
_LOWER = Text(
    "各档以下限为准，直到上一档的下限为止，半分归入较低一档",
    "a band runs from its lower end up to the next band, so that half points fall to the lower one",
)


def boundary_readings(printed: Iterable[Json]) -> tuple[tuple[Text, Json], ...]:
    """Return the two ways to close gaps between bands printed in whole numbers (整数分段的读法).

    Args:
        printed: the bands, the highest first.
    """
    rows = [*printed]
    closed: list[Json] = [rows[0]]
    for row in rows[1:]:
        closed.append({**row, "at_most": None, "below": closed[-1]["at_least"]})
    return (
        (_WHOLE, {"grades": bands(*rows, step=1)}),
        (_LOWER, {"grades": bands(*closed)}),
    )
