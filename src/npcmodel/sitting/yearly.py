"""What a year asks for, how much it binds, and how it stands."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart
from npcmodel.dates.held import Finding, State
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Lang, Text, language, term

__all__ = ["READING", "SOFT_MISSED", "DutyKind", "Line", "frequency_said"]

READING = OpenPoint(
    Text(
        "“每…个月至少一次”按日历期间还是按间隔计算，没有明文；或者年前最后一次会议不详",
        "whether “once in so many months” means calendar periods or intervals is not said, or the "
        "last meeting before the year is not known",
    ),
    decides=True,
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
