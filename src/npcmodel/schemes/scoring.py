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
from collections.abc import Hashable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import count, instance, optional
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.documents import Item, Scheme, Veto
from npcmodel.schemes.grading import Rules, grade_of, lower, rule_of, settles
from npcmodel.schemes.issuing import headline
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import Bounds, Limit, figure
from npcmodel.schemes.reading import Reading, Use

__all__ = ["Line", "LineKind", "Score", "score"]


@enum.unique
class LineKind(enum.Enum):
    """What a line of a score stands for (计分行)."""

    BASE = "基础分"
    LINEAR = "计分"
    DEDUCTION = "扣分"
    COMPUTED = "综合计分"
    GROUP = "分类"
    TOTAL = "总分"
    VETO = "一票否决"
    GRADE = "等次"


@attrs.frozen
class Line:
    """One line of a score, in points.

    Attributes:
        kind: an item, a group, the limits of the total, a veto that was triggered, or the grade.
        code: the code of the item, group or veto; that of the scheme for the total; that of what
            is graded for the grade.
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
        grade: the grade that a veto gives, or that points or rules give; None where the grade of
            a veto holds and they were not asked.
        uses: what else went into it: numbers and words of the record, events one by one, limits.
        rule: for a grade by rules the number of the first that held, from 1; 0 where none did.
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
    uses: tuple[Use, ...] = ()
    rule: int | None = None

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
        recorded: how many events the record holds.
        graded: what the grade read; None where the scheme has no grades.
        within: the days that it covers; None for all.
        weighed: positions of the events that vetoes asked which were not triggered.
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
    recorded: int = 0
    graded: Line | None = None
    within: Within | None = None
    weighed: tuple[int, ...] = ()

    @property
    def _every(self) -> tuple[Line, ...]:
        return self.lines if self.graded is None else (*self.lines, self.graded)

    def unread(self) -> tuple[int, ...]:
        """Return the positions of the events that nothing read: no line, and no veto."""
        read = {place for line in self._every for place in line.events}.union(self.weighed)
        return tuple(place for place in range(self.recorded) if place not in read)

    def lines_of(self, event_index: int) -> tuple[Line, ...]:
        """Return the lines in which an event of the record counts; none if it counts nowhere.

        The last may be that of the grade, where rules or the points of an item decide it.
        """
        event_index = count("event_index", event_index)
        return tuple(line for line in self._every if event_index in line.events)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, each line, total and grade, a line each."""
        zh = language(lang) == "zh"
        head = headline(self, lang)
        total = f"总分：{figure(self.total)}分" if zh else f"total: {figure(self.total)} points"
        if self.grade is not None:
            total += f"，等次：{self.grade}" if zh else f", grade: {self.grade}"
        subject = f"对象：{self.subject}" if zh else f"subject: {self.subject}"
        days = "" if self.within is None else self._days(lang)
        said = [
            line.explain(lang) for line in self._every if line is not self.graded or self._asked
        ]
        return "\n".join([head, subject + days, *said, total])

    def _days(self, lang: Lang) -> str:
        first, last = (self.within.first, self.within.last) if self.within else ("", "")
        return f"（{first}至{last}）" if lang == "zh" else f" ({first} to {last})"

    @property
    def _asked(self) -> bool:
        """Whether the grade read anything that the last line does not say."""
        line = self.graded
        if line is None or line.grade is None:
            return False
        given = [veto.grade for veto in self.lines if veto.grade is not None]
        lowered = bool(given) and line.grade != given[-1]
        return line.rule is not None or line.code != self.scheme or lowered


def score(scheme: Scheme, record: Record, *, within: Within | None = None) -> Score:
    """Score a record under a scheme (积分), exactly and without regard to the order of events.

    Items count first, then the groups they belong to, then the limits of the total, then
    vetoes. Events that no item reads count nowhere; an event that several read counts in each.

    Args:
        scheme: the document, in points.
        record: the events of one person, office or town.
        within: the days that the score covers: only their events count; None for all events. A
            scheme that asks each quarter or month needs it.

    Raises:
        FactsError: an event lacks the count that an item adds up, the record lacks a number or
            a word that the scheme asks for, or holds one outside its range.

    Limitations: no day is asked for, because a scheme is no law; a measure's own `within`
        says which days count.
    """
    instance("scheme", scheme, Scheme)
    instance("record", record, Record)
    optional(instance, "within", within, Within)
    reading = Reading(record, within, scheme.titles)
    items = [_item(item, reading) for item in scheme.items]
    lines = {line.code: line for line in items}
    groups: list[Line] = []
    for group in scheme.groups:
        members = [lines[code] for code in group.items]
        groups.append(_sum(LineKind.GROUP, group.code, group.title, group.bounds, members))
        lines[group.code] = groups[-1]
        reading.points[group.code] = groups[-1].points
    parts = [lines[code] for code in scheme.ungrouped]
    limits: tuple[Line, ...] = ()
    if scheme.total is None:
        total = sum((line.points for line in parts), Fraction(0))
    else:
        limits = (_sum(LineKind.TOTAL, scheme.code, scheme.title, scheme.total.bounds, parts),)
        total = limits[0].points
    reading.points[scheme.code] = total
    vetoes, total, weighed = _vetoes(scheme, reading, total)
    grade, graded = _grade(scheme, reading, total, vetoes, lines)
    return Score(
        subject=record.subject,
        total=total,
        lines=(*items, *groups, *limits, *vetoes),
        grade=grade,
        vetoed=tuple(line.code for line in vetoes),
        scheme=scheme.code,
        title=scheme.title,
        issued_by=scheme.issued_by,
        source=scheme.source,
        recorded=len(record.events),
        graded=graded,
        within=within,
        weighed=weighed,
    )


# The kind of line that each kind of item gives.
_KINDS = {
    "base": LineKind.BASE,
    "linear": LineKind.LINEAR,
    "deduction": LineKind.DEDUCTION,
    "computed": LineKind.COMPUTED,
}


def _item(item: Item, reading: Reading) -> Line:
    reading.used, reading.places = [], set()
    units, earned = item.taken(reading)
    reading.points[item.code] = earned.points
    return Line(
        kind=_KINDS[item.kind],
        code=item.code,
        title=item.title,
        units=units,
        points_before=earned.before,
        points=earned.points,
        bound=earned.bound,
        events=tuple(sorted(reading.places)),
        limit=earned.limit,
        per=item.per,
        free=item.free,
        unit="" if item.measure is None else item.measure.unit,
        uses=tuple(reading.used),
    )


def _sum(kind: LineKind, code: str, title: str, bounds: Bounds, parts: list[Line]) -> Line:
    """The line of a sum within its bounds: it counts the events of its parts."""
    points = bounds.clamp(sum((line.points for line in parts), Fraction(0)))
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


def _vetoes(
    scheme: Scheme, reading: Reading, total: Fraction
) -> tuple[tuple[Line, ...], Fraction, tuple[int, ...]]:
    """The vetoes that the record triggers, the total they leave, and what the others asked."""
    lines: list[Line] = []
    weighed: set[int] = set()
    for veto in scheme.vetoes:
        reading.used, reading.places = [], set()
        units, held = Fraction(0), False
        if veto.when is not None:
            held = veto.when.holds(reading)
        elif veto.measure is not None:
            units = Fraction(reading.counted(veto.code, veto.measure))
            held = units >= Fraction(veto.at_least)
        if held:
            after = min(total, Fraction(0)) if veto.zero else total
            lines.append(_veto(veto, units, reading, total, after))
            total = after
        else:
            weighed |= reading.places
    return tuple(lines), total, tuple(sorted(weighed))


def _veto(veto: Veto, units: Fraction, reading: Reading, before: Fraction, after: Fraction) -> Line:
    counted = veto.measure is not None
    return Line(
        kind=LineKind.VETO,
        code=veto.code,
        title=veto.title,
        units=units,
        points_before=before,
        points=after,
        bound=Limit.NONE,
        events=tuple(sorted(reading.places)),
        limit=Fraction(veto.at_least) if counted else None,
        unit="" if veto.measure is None else veto.measure.unit,
        grade=veto.grade,
        uses=tuple(reading.used),
    )


def _grade(
    scheme: Scheme,
    reading: Reading,
    total: Fraction,
    vetoes: tuple[Line, ...],
    lines: Mapping[str, Line],
) -> tuple[str | None, Line | None]:
    """The grade of the points or that of vetoes, whichever is lower, and what it read."""
    grades = scheme.grades
    if grades is None:
        return None, None
    reading.used, reading.places = [], set()
    reading.points[scheme.code] = total
    of = scheme.code if isinstance(grades, Rules) or grades.of is None else grades.of
    graded, part = Fraction(reading.points[of]), lines.get(of)
    given = lower(grades, {line.grade for line in vetoes})
    earned = rule = None
    if not settles(grades, given):
        rule = rule_of(grades, reading) if isinstance(grades, Rules) else None
        earned = grade_of(grades, graded) if rule is None else grades.labels[rule - 1]
    line = Line(
        kind=LineKind.GRADE,
        code=of,
        title=scheme.title if part is None else part.title,
        units=Fraction(0),
        points_before=graded,
        points=graded,
        bound=Limit.NONE,
        events=tuple(sorted(reading.places.union(() if part is None else part.events))),
        grade=earned,
        uses=tuple(reading.used),
        rule=rule,
    )
    return lower(grades, {given, earned}), line


def _uses(line: Line, lang: Lang) -> str:
    """What else went into a line, in brackets; each thing once, in the order it was read."""
    said = dict.fromkeys(use.explain(lang) for use in line.uses)
    if not said:
        return ""
    return f"（{'，'.join(said)}）" if lang == "zh" else f" ({', '.join(said)})"


def _line_zh(line: Line) -> str:
    before, points = figure(line.points_before), figure(line.points)
    if line.kind is LineKind.BASE:
        return f"{line.title} {points}分"
    if line.kind is LineKind.VETO:
        units = "" if line.limit is None else f" {figure(line.units)}{line.unit}"
        text = f"一票否决：{line.title}{units}{_uses(line, 'zh')}"
        text += "" if before == points else f"，总分由{before}分计为{points}分"
        return text + ("" if line.grade is None else f"，等次定为{line.grade}")
    if line.kind is LineKind.GRADE:
        return _graded_zh(line)
    text = f"{line.title} 合计{before}分"
    if line.kind is LineKind.COMPUTED:
        text = f"{line.title}{_uses(line, 'zh')} {before}分"
    if line.kind is LineKind.TOTAL:
        text = f"各项合计{before}分"
    if line.per is not None:
        text = f"{line.title} {_units_zh(line)} × {figure(line.per)}分 = {before}分"
    if line.limit is None:
        return text
    held = "最多扣" if line.kind is LineKind.DEDUCTION else line.bound.value
    return f"{text}，{held}{figure(line.limit)}分，计{points}分"


def _graded_zh(line: Line) -> str:
    """What the grade read."""
    if line.grade is None:
        return "等次：由一票否决决定"
    if line.rule is None:
        return f"等次：按“{line.title}”{figure(line.points)}分，为{line.grade}"
    held = f"符合第{line.rule}项条件" if line.rule else "各项条件均不符合"
    return f"等次：{held}{_uses(line, 'zh')}，为{line.grade}"


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
        units = "" if line.limit is None else f", {figure(line.units)}"
        text = f"veto: {line.title}{units}{_uses(line, 'en')}"
        text += "" if before == points else f", total {before} becomes {points}"
        return text + ("" if line.grade is None else f", the grade is {line.grade}")
    if line.kind is LineKind.GRADE:
        return _graded_en(line)
    text = f"{line.title}: {before} points together"
    if line.kind is LineKind.COMPUTED:
        text = f"{line.title}{_uses(line, 'en')}: {before} points"
    if line.kind is LineKind.TOTAL:
        text = f"all together: {before} points"
    if line.per is not None:
        text = f"{line.title}: {_units_en(line)} × {figure(line.per)} = {before} points"
    if line.limit is None:
        return text
    held = "deduction " if line.kind is LineKind.DEDUCTION else ""
    return f"{text}, {held}{_LIMITS_EN[line.bound]} {figure(line.limit)}, counts {points}"


def _graded_en(line: Line) -> str:
    """What the grade read."""
    if line.grade is None:
        return "grade: a veto decides it"
    if line.rule is None:
        return f'grade: {line.grade}, by {figure(line.points)} points of "{line.title}"'
    held = f"condition {line.rule} holds" if line.rule else "none of the conditions holds"
    return f"grade: {line.grade}, {held}{_uses(line, 'en')}"


def _units_en(line: Line) -> str:
    if not line.free:
        return figure(line.units)
    paid = figure(max(Fraction(0), line.units - line.free))
    return f"{figure(line.units)}, the first {figure(line.free)} earn nothing, {paid}"
