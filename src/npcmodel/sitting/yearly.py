"""What a year asks for, how much it binds, and how it stands."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn
from npcmodel.dates.held import Finding, State, judge
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Lang, Text, language, term

__all__ = [
    "BEFORE_UNKNOWN",
    "READING",
    "SOFT_MISSED",
    "DutyKind",
    "Line",
    "asked_line",
    "doubt",
    "frequency_said",
    "part_of_year",
]

READING = OpenPoint(
    Text(
        "“每…个月至少一次”按日历期间还是按间隔计算，没有明文",
        "whether “once in so many months” means calendar periods or intervals is not said",
    ),
    decides=True,
)
BEFORE_UNKNOWN = OpenPoint(
    Text(
        "年前最后一次不详，年初的间隔无法计算",
        "the last one before the year is not known, nor is the interval in which the year begins",
    ),
    decides=True,
)
_PART_OF_YEAR = Text(
    "条文自{}起适用；当年是否要求全年的次数，没有明文",
    "the text is known from {}; whether that year owes the number of a whole one is not said",
)
SOFT_MISSED = Text(
    "未达到“一般”要求，不构成违法", "a usual number was missed; that is no violation"
)


@enum.unique
class DutyKind(enum.Enum):
    """How much a requirement binds (要求性质)."""

    DUTY = "法定义务"
    SOFT_NORM = "一般要求"
    LOCAL_DUTY = "地方规定"
    LOCAL_NORM = "地方一般要求"
    STANDARD = "工作标准"


@attrs.frozen
class Line:
    """One requirement of a year and how it stands (要求与完成情况).

    Attributes:
        frequency: how often.
        kind: how much it binds.
        citation: the provision; None for the caller's own standard.
        place: whose text it is; empty for national law and for a standard.
        held: how many count for it, in meetings or activities.
        finding: how it stands, and how many are short.
        open: the doubts that keep it open.
        until: the last day for it, where that is not the year's.
    """

    frequency: Frequency
    kind: DutyKind
    citation: Citation | None
    place: str
    held: int
    finding: Finding
    open: tuple[OpenPoint, ...] = ()
    until: date | None = None

    @property
    def state(self) -> State:
        """Met, broken, pending or open."""
        return self.finding.state

    @property
    def short(self) -> int:
        """How many are short, in meetings or, for an interval, in intervals too long."""
        return self.finding.short

    def explain(self, lang: Lang = "zh") -> str:
        """Return the requirement, what was held, and its provision."""
        zh = language(lang) == "zh"
        said = frequency_said(self.frequency, lang)
        if self.until is not None:
            said += f"（最迟{self.until}）" if zh else f" (by {self.until})"
        text = f"{term(self.kind, lang)}：{said}" if zh else f"{term(self.kind, lang)}: {said}"
        text += f"，已举行{self.held}次，" if zh else f", held {self.held}, "
        text += term(self.state, lang)
        if self.short:
            text += f"（差{self.short}）" if zh else f" ({self.short} short)"
        if self.citation is not None:
            source = self.citation.said(lang)
            text += f"（{source}）" if zh else f" [{source}]"
        doubts = [point.says.said(lang) for point in self.open]
        return "\n".join([text, *(("  存疑：" if zh else "  open: ") + doubt for doubt in doubts)])


def doubt(
    frequency: Frequency, days: Iterable[date], year: int, on: date, before: date | None
) -> OpenPoint:
    """Return why a year that was judged stays open: the reading, or the one before the year.

    What came before the year matters only where it is not known and the intervals hang on it.

    Args:
        frequency: what is required.
        days: the days on which it was done.
        year: the calendar year judged.
        on: the day at whose end it was judged.
        before: the last time before the year; None where it is not known.
    """
    interval = frequency.by_interval if isinstance(frequency, OnceIn) else frequency
    unknown = judge(interval, days, year, on, before).state is State.OPEN
    return BEFORE_UNKNOWN if unknown else READING


def part_of_year(source: Citation, since: date) -> OpenPoint:
    """Return the doubt whether a text in force for a part of a year asks for a whole year's.

    Args:
        source: the provision.
        since: its first day, within the year.
    """
    zh, en = (said.format(since) for said in _PART_OF_YEAR)
    return OpenPoint(Text(zh, en), source, decides=True)


def asked_line(
    place: str, provision: Provision[Norm], done: list[date], on: date, before: date | None = None
) -> Line:
    """Return what a local text asks of a year, and how it stands at the end of a day.

    A text that began within the year breaks nothing, and leaves a doubt.

    Args:
        place: whose text it is.
        provision: how often, with its source.
        done: the days of the year, up to `on`, on which it was done.
        on: the day at whose end the year is judged.
        before: the last time before the year; None where it is not known.
    """
    norm, year = provision.value, on.year
    kind = DutyKind.LOCAL_NORM if norm.soft else DutyKind.LOCAL_DUTY
    finding = judge(norm.frequency, done, year, on, before)
    points: tuple[OpenPoint, ...] = ()
    if finding.state is State.OPEN:
        points = (doubt(norm.frequency, done, year, on, before),)
    within = provision.since > date(year, 1, 1)
    if within and finding.state in {State.BROKEN, State.OPEN}:
        points = (*points, part_of_year(provision.source, provision.since))
        finding = Finding(State.OPEN, finding.short)
    return Line(norm.frequency, kind, provision.source, place, len(done), finding, points)


def frequency_said(frequency: Frequency, lang: Lang) -> str:
    """Return a frequency in words."""
    zh = lang == "zh"
    if isinstance(frequency, AtLeast):
        times = frequency.times
        return f"每年至少{times}次" if zh else f"at least {times} a year"
    if isinstance(frequency, EveryPeriod):
        times, period = frequency.times, frequency.period
        name = period.name.lower().replace("_", " ")
        return f"每{period.value}至少{times}次" if zh else f"at least {times} in every {name}"
    if isinstance(frequency, NeverApart):
        months = frequency.months
        return f"间隔不超过{months}个月" if zh else f"never more than {months} months apart"
    months = frequency.months
    return f"每{months}个月至少一次" if zh else f"at least once in {months} months"
