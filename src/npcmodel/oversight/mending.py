"""Problems side by side: how many were mended, struck off or late, unit by unit (整改台账)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, each
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.oversight.finding_events import FindingDuty, FindingStage
from npcmodel.oversight.findings import OversightFinding
from npcmodel.pairs import Pairs

__all__ = ["MendingFigures", "MendingLine", "mending_figures"]


@attrs.frozen
class MendingLine:
    """How many problems of one unit came how far (某单位整改情况).

    Attributes:
        handed_over: how many were handed over: the base of the rates.
        in_part: how many of them are mended in part.
        reported: how many are reported mended and not checked.
        verified: how many a check found mended, those struck off included.
        closed: how many were struck off the list.
        late: how many owe the plan or the mending past its last day.
        delayed: how many of them were ever late with either, done since or not.
        unchecked: how many reports are to be checked past the last day for it, which is owed by
            whoever checks and not by the unit.

    Raises:
        FactsError: more of a kind than there are.
    """

    handed_over: int
    in_part: int = 0
    reported: int = 0
    verified: int = 0
    closed: int = 0
    late: int = 0
    delayed: int = 0
    unchecked: int = 0

    def __attrs_post_init__(self) -> None:
        count("handed_over", self.handed_over)
        count("in_part", self.in_part)
        count("reported", self.reported)
        count("verified", self.verified)
        count("closed", self.closed, 0, self.verified)
        count("late", self.late, 0, self.handed_over - self.verified)
        count("delayed", self.delayed, self.late, self.handed_over)
        count("unchecked", self.unchecked, 0, self.reported)
        if self.in_part + self.reported + self.verified > self.handed_over:
            raise FactsError("verified", self.verified, f"within the {self.handed_over} in all")

    @property
    def mended_rate(self) -> Fraction | None:
        """The share of those handed over that a check found mended; None where there is none."""
        return Fraction(self.verified, self.handed_over) if self.handed_over else None

    @property
    def closed_rate(self) -> Fraction | None:
        """The share of those handed over that was struck off; None where there is none."""
        return Fraction(self.closed, self.handed_over) if self.handed_over else None


@attrs.frozen(kw_only=True)
class MendingFigures(Result):
    """How problems stand at the end of a day, unit by unit (整改台账数据).

    Attributes:
        on: the day.
        found: how many were found by then, handed over or not.
        units: by unit, its figures, in the order in which the units appear.
    """

    on: date
    found: int
    units: Mapping[Hashable, MendingLine]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "units", Pairs[Hashable, MendingLine].of("units", self.units))
        count("found", self.found, self.total.handed_over)

    @property
    def total(self) -> MendingLine:
        """The figures of all units together."""
        lines = tuple(self.units.values())
        return MendingLine(
            sum(one.handed_over for one in lines),
            sum(one.in_part for one in lines),
            sum(one.reported for one in lines),
            sum(one.verified for one in lines),
            sum(one.closed for one in lines),
            sum(one.late for one in lines),
            sum(one.delayed for one in lines),
            sum(one.unchecked for one in lines),
        )

    def explain(self, lang: Lang = "zh") -> str:
        """Return the figures of all and of each unit, with what the rates are shares of."""
        zh = language(lang) == "zh"
        total = self.total
        if zh:
            lines = [f"截至{self.on}，发现问题{self.found}项，已移交{total.handed_over}项"]
            lines.append("整改率、销号率以已移交的问题为基数")
        else:
            lines = [
                f"at the end of {self.on}: {self.found} found, {total.handed_over} handed over"
            ]
            lines.append("rates are shares of the problems handed over")
        lines += [_figures(str(unit), one, zh=zh) for unit, one in self.units.items()]
        return "\n".join([*lines, _figures("合计" if zh else "in all", total, zh=zh)])


def _figures(head: str, one: MendingLine, *, zh: bool) -> str:
    rate = "—" if one.mended_rate is None else str(one.mended_rate)
    closed = "—" if one.closed_rate is None else str(one.closed_rate)
    if zh:
        return (
            f"{head}：移交{one.handed_over}，部分整改{one.in_part}，待核查{one.reported}，"
            f"已整改到位{one.verified}，已销号{one.closed}，逾期未完成{one.late}，"
            f"曾逾期{one.delayed}，逾期未核查{one.unchecked}；"
            f"整改率{rate}，销号率{closed}"
        )
    return (
        f"{head}: {one.handed_over} handed over, {one.in_part} in part, {one.reported} to check, "
        f"{one.verified} mended, {one.closed} closed, {one.late} late, "
        f"{one.delayed} ever late, {one.unchecked} not checked in time; "
        f"mended {rate}, closed {closed}"
    )


def mending_figures(
    findings: Iterable[OversightFinding], *, on: date, calendar: WorkCalendar | None = None
) -> MendingFigures:
    """Return how problems stand at the end of a day, unit by unit (整改率、销号率).

    Args:
        findings: the problems, each once; those found later count nothing.
        on: the day at whose end it is asked.
        calendar: the working days, where the bodies' rules count them.

    Raises:
        FactsError: a problem twice, or working days without a calendar that knows them.

    Law: none: the times are those of the bodies' own rules.
    Limitations: problems are counted, not amounts of money. What a unit reports as mended counts
        as mended once a check found it so.
    """
    on = day("on", on)
    given = each("findings", findings, OversightFinding)
    if len({one.id for one in given}) != len(given):
        raise FactsError("findings", [one.id for one in given], "each once")
    then = [one.until(on) for one in given if one.found <= on]
    units: dict[Hashable, list[OversightFinding]] = {}
    for one in then:
        if one.unit is not None:
            units.setdefault(one.unit, []).append(one)
    return MendingFigures(
        on=on,
        found=len(then),
        units=Pairs((unit, _counted(cases, on, calendar)) for unit, cases in units.items()),
    )


def _counted(cases: list[OversightFinding], on: date, calendar: WorkCalendar | None) -> MendingLine:
    stages = [one.stage for one in cases]
    late = [one.late(on, calendar) for one in cases]
    own = [[one for one in found if one.duty is not FindingDuty.CHECK] for found in late]
    return MendingLine(
        len(cases),
        stages.count(FindingStage.PARTLY_MENDED),
        stages.count(FindingStage.MENDING_REPORTED),
        sum(one.mended for one in cases),
        stages.count(FindingStage.CLOSED),
        late=sum(any(one.owed for one in found) for found in own),
        delayed=sum(bool(found) for found in own),
        unchecked=sum(
            any(one.owed and one.duty is FindingDuty.CHECK for one in found) for found in late
        ),
    )
