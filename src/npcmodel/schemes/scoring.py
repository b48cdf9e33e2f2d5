"""Scores: what a record earns under a scheme, line by line, traceable both ways.

>>> from datetime import date
>>> from npcmodel.facts.records import Event, Record
>>> from npcmodel.schemes.documents import LinearItem, Measure, Scheme
>>> item = LinearItem(code="s", title="建议", points=5, cap=10,
...                   measure=Measure(event="suggestion", unit="件"))
>>> scheme = Scheme(code="x", title="办法", issued_by="某镇", items=(item,))
>>> print(score(scheme, Record("甲", (Event("suggestion", date(2026, 1, 8)),) * 3)).explain())
“办法”由某镇制定，不是法律
对象：甲
建议 3件 × 5分 = 15分，封顶10分，计10分
总分：10分
"""

from __future__ import annotations

import enum
from collections.abc import Hashable
from fractions import Fraction

import attrs

from npcmodel.checks import count, instance
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.documents import Group, Item, Measure, Scheme, Veto
from npcmodel.schemes.grading import grade_of, lowest
from npcmodel.schemes.parts import Clamped, Limit, figure

__all__ = ["Line", "LineKind", "Score", "score"]


@enum.unique
class LineKind(enum.Enum):
    """What a line of a score stands for (计分行)."""

    BASE = "基础分"
    LINEAR = "计分"
    DEDUCTION = "扣分"
    GROUP = "分类"
    TOTAL = "总分"
    VETO = "一票否决"


@attrs.frozen
class Line:
    """One line of a score, in points.

    Attributes:
        kind: an item, a group, the limits of the total, or a veto that was triggered.
        code: the code of the item, group or veto; that of the scheme for the total.
        title: its title.
        units: units counted; 0 where nothing is counted.
        points_before: points before the cap or floor; the total before it, for a veto.
        points: points that count.
        bound: which cap or floor made the difference.
        events: positions in the record of the events counted, ascending.
        limit: the cap or floor that held, or the units that trigger the veto.
        per: points a unit, negative where they are deducted; None where nothing is counted.
        free: units at the start that earn nothing.
        unit: the word for one unit.
        grade: the grade that a veto gives.
    """

    kind: LineKind
    code: str
    title: str
    units: Fraction
    points_before: Fraction
    points: Fraction
    bound: Limit
    events: tuple[int, ...]
    limit: Fraction | None = None
    per: Fraction | None = None
    free: Fraction = Fraction(0)
    unit: str = ""
    grade: str | None = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the line as a sentence."""
        return _line_zh(self) if language(lang) == "zh" else _line_en(self)


@attrs.frozen
class Score(Result):
    """What a record earns under a scheme (积分结果); it is not law and has no truth value.

    Attributes:
        subject: whose record it is.
        total: the total, in points.
        lines: items, then groups, the limits of the total, and the vetoes triggered.
        grade: the grade; None where the scheme has none.
        vetoed: codes of the vetoes triggered.
        scheme: the code of the scheme.
        title: its title.
        issued_by: who issued it.
        source: where it is printed.
    """

    subject: Hashable
    total: Fraction
    lines: tuple[Line, ...]
    grade: str | None
    vetoed: tuple[str, ...]
    scheme: str
    title: str
    issued_by: str
    source: str | None = None

    def lines_of(self, event_index: int) -> tuple[Line, ...]:
        """Return the lines in which an event of the record counts; none if it counts nowhere."""
        event_index = count("event_index", event_index)
        return tuple(line for line in self.lines if event_index in line.events)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, each line, total and grade, a line each."""
        zh = language(lang) == "zh"
        if zh:
            head = f"“{self.title}”由{self.issued_by}制定，不是法律"
            head += f"；出处：{self.source}" if self.source else ""
        else:
            head = f'"{self.title}", issued by {self.issued_by}; not law'
            head += f"; source: {self.source}" if self.source else ""
        total = f"总分：{figure(self.total)}分" if zh else f"total: {figure(self.total)} points"
        if self.grade is not None:
            total += f"，等次：{self.grade}" if zh else f", grade: {self.grade}"
        subject = f"对象：{self.subject}" if zh else f"subject: {self.subject}"
        return "\n".join([head, subject, *(line.explain(lang) for line in self.lines), total])


def score(scheme: Scheme, record: Record) -> Score:
    """Score a record under a scheme (积分), exactly and without regard to the order of events.

    Items count first, then the groups they belong to, then the limits of the total, then
    vetoes. Events that no item reads count nowhere; an event that several read counts in each.

    Args:
        scheme: the document, in points.
        record: the events of one person, office or town.

    Raises:
        FactsError: an event lacks the count that an item adds up.

    Limitations: no day is asked for, because a scheme is no law; a measure's own `within`
        says which days count.
    """
    instance("scheme", scheme, Scheme)
    instance("record", record, Record)
    items = tuple(_item(item, record) for item in scheme.items)
    groups = tuple(_group(group, items) for group in scheme.groups)
    loose = scheme.ungrouped
    parts = [line for line in items if line.code in loose] + [*groups]
    total = sum((line.points for line in parts), Fraction(0))
    limits: tuple[Line, ...] = ()
    if scheme.total is not None:
        limited = scheme.total.bounds.clamp(total)
        total = limited.points
        limits = (_sum(LineKind.TOTAL, scheme.code, scheme.title, limited, parts),)
    vetoes, total = _vetoes(scheme, record, total)
    return Score(
        subject=record.subject,
        total=total,
        lines=(*items, *groups, *limits, *vetoes),
        grade=_grade(scheme, total, vetoes),
        vetoed=tuple(line.code for line in vetoes),
        scheme=scheme.code,
        title=scheme.title,
        issued_by=scheme.issued_by,
        source=scheme.source,
    )


def _reads(measure: Measure, event: Event) -> bool:
    """Whether the event is one of those counted."""
    if event.kind != measure.event:
        return False
    within = measure.within
    if within is not None and not within.first <= event.day <= within.last:
        return False
    return all(event.traits.get(trait) in values for trait, values in measure.where.items())


def _counted(code: str, measure: Measure, record: Record) -> tuple[Fraction, tuple[int, ...]]:
    """The units of the record, and the positions of the events they come from."""
    places = tuple(i for i, event in enumerate(record.events) if _reads(measure, event))
    if measure.sum is None:
        return Fraction(len(places)), places
    units = Fraction(0)
    for place in places:
        event = record.events[place]
        if measure.sum not in event.counts:
            field = f"events[{place}].counts[{measure.sum!r}]"
            expected = f"a number: {code!r} adds it up over events of kind {event.kind!r}"
            raise FactsError(field, None, expected)
        units += event.counts[measure.sum]
    return units, places


# The kind of line that each kind of item gives.
_KINDS = {
    "base": LineKind.BASE,
    "linear": LineKind.LINEAR,
    "deduction": LineKind.DEDUCTION,
}


def _item(item: Item, record: Record) -> Line:
    units, unit = Fraction(0), ""
    places: tuple[int, ...] = ()
    if item.measure is not None:
        units, places = _counted(item.code, item.measure, record)
        unit = item.measure.unit
    earned = item.earned(units)
    return Line(
        kind=_KINDS[item.kind],
        code=item.code,
        title=item.title,
        units=units,
        points_before=earned.before,
        points=earned.points,
        bound=earned.bound,
        events=places,
        limit=earned.limit,
        per=item.per,
        free=item.free,
        unit=unit,
    )


def _group(group: Group, items: tuple[Line, ...]) -> Line:
    members = [line for line in items if line.code in group.items]
    points = sum((line.points for line in members), Fraction(0))
    return _sum(LineKind.GROUP, group.code, group.title, group.bounds.clamp(points), members)


def _sum(kind: LineKind, code: str, title: str, points: Clamped, parts: list[Line]) -> Line:
    """The line of a sum: it counts the events of its parts."""
    events = tuple(sorted({place for line in parts for place in line.events}))
    return Line(
        kind=kind,
        code=code,
        title=title,
        units=Fraction(0),
        points_before=points.before,
        points=points.points,
        bound=points.bound,
        events=events,
        limit=points.limit,
    )


def _vetoes(scheme: Scheme, record: Record, total: Fraction) -> tuple[tuple[Line, ...], Fraction]:
    """The vetoes that the record triggers, and the total they leave."""
    lines: list[Line] = []
    for veto in scheme.vetoes:
        units, places = _counted(veto.code, veto.measure, record)
        if units >= Fraction(veto.at_least):
            after = Fraction(0) if veto.zero else total
            lines.append(_veto(veto, units, places, total, after))
            total = after
    return tuple(lines), total


def _veto(
    veto: Veto, units: Fraction, places: tuple[int, ...], before: Fraction, after: Fraction
) -> Line:
    return Line(
        kind=LineKind.VETO,
        code=veto.code,
        title=veto.title,
        units=units,
        points_before=before,
        points=after,
        bound=Limit.NONE,
        events=places,
        limit=Fraction(veto.at_least),
        unit=veto.measure.unit,
        grade=veto.grade,
    )


def _grade(scheme: Scheme, total: Fraction, vetoes: tuple[Line, ...]) -> str | None:
    """The grade of the total, unless a veto gives one; of several the lowest."""
    if scheme.grades is None:
        return None
    given = lowest(scheme.grades, {line.grade for line in vetoes})
    return grade_of(scheme.grades, total) if given is None else given


def _line_zh(line: Line) -> str:
    before, points = figure(line.points_before), figure(line.points)
    if line.kind is LineKind.BASE:
        return f"{line.title} {points}分"
    if line.kind is LineKind.VETO:
        text = f"一票否决：{line.title} {figure(line.units)}{line.unit}"
        text += "" if before == points else f"，总分由{before}分计为{points}分"
        return text + ("" if line.grade is None else f"，等次定为{line.grade}")
    text = f"{line.title} 合计{before}分"
    if line.kind is LineKind.TOTAL:
        text = f"各项合计{before}分"
    if line.per is not None:
        text = f"{line.title} {_units_zh(line)} × {figure(line.per)}分 = {before}分"
    if line.limit is None:
        return text
    held = "最多扣" if line.kind is LineKind.DEDUCTION else line.bound.value
    return f"{text}，{held}{figure(line.limit)}分，计{points}分"


def _units_zh(line: Line) -> str:
    units = figure(line.units) + line.unit
    if not line.free:
        return units
    free, paid = figure(line.free), figure(max(Fraction(0), line.units - line.free))
    return f"{units}，前{free}{line.unit}不计分，{paid}{line.unit}"


_LIMITS_EN = {Limit.CAP: "capped at", Limit.FLOOR: "at least"}


def _line_en(line: Line) -> str:
    before, points = figure(line.points_before), figure(line.points)
    if line.kind is LineKind.BASE:
        return f"{line.title}: {points} points"
    if line.kind is LineKind.VETO:
        text = f"veto: {line.title}, {figure(line.units)}"
        text += "" if before == points else f", total {before} becomes {points}"
        return text + ("" if line.grade is None else f", the grade is {line.grade}")
    text = f"{line.title}: {before} points together"
    if line.kind is LineKind.TOTAL:
        text = f"all together: {before} points"
    if line.per is not None:
        text = f"{line.title}: {_units_en(line)} × {figure(line.per)} = {before} points"
    if line.limit is None:
        return text
    held = "deduction " if line.kind is LineKind.DEDUCTION else ""
    return f"{text}, {held}{_LIMITS_EN[line.bound]} {figure(line.limit)}, counts {points}"


def _units_en(line: Line) -> str:
    if not line.free:
        return figure(line.units)
    paid = figure(max(Fraction(0), line.units - line.free))
    return f"{figure(line.units)}, the first {figure(line.free)} earn nothing, {paid}"
