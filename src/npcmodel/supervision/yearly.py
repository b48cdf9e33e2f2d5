"""What a standing committee hears, inspects and plans every year (每年的监督工作)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, each, member
from npcmodel.dates.frequency import AtLeast
from npcmodel.dates.held import Finding, State, judge
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import OpenPoint, Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import supervision_finance, supervision_work
from npcmodel.sitting.yearly import DutyKind, Line, part_of_year
from npcmodel.supervision.texts import committee_level

__all__ = ["YearOfSupervision", "YearlyWork", "yearly_work_done"]


@enum.unique
class YearlyWork(enum.Enum):
    """What the law asks a standing committee for every year (每年的监督事项)."""

    SPECIAL_REPORTS = "听取和审议专项工作报告"
    INSPECTIONS = "组织执法检查"
    PLAN = "制定年度监督工作计划"
    STATE_ASSETS = "听取国有资产管理情况的报告"
    GOVERNMENT_DEBT = "听取政府债务管理情况的报告"
    FINANCIAL_WORK = "听取金融工作情况的报告"
    AUDIT = "听取和审议审计工作报告"

    __hash__ = object.__hash__


_ASKED: dict[YearlyWork, Parameter[Any]] = {
    YearlyWork.SPECIAL_REPORTS: supervision_work.SEVERAL_REPORTS,
    YearlyWork.INSPECTIONS: supervision_work.SEVERAL_INSPECTIONS,
    YearlyWork.PLAN: supervision_work.YEARLY_PLAN,
    YearlyWork.STATE_ASSETS: supervision_finance.ASSETS_REPORT,
    YearlyWork.GOVERNMENT_DEBT: supervision_finance.DEBT_REPORT,
    YearlyWork.FINANCIAL_WORK: supervision_finance.BANKING_REPORT,
    YearlyWork.AUDIT: supervision_finance.AUDIT_REPORT,
}
_SEVERAL = (YearlyWork.SPECIAL_REPORTS, YearlyWork.INSPECTIONS)
_HOW_MANY = Text(
    "“若干”没有数目，全年只有一项是否足够没有明文",
    "how many are “several” is not said, nor whether one in the year is enough",
)


@attrs.frozen
class YearOfSupervision(Result):
    """A year's supervision against what the law asks for (年度监督工作).

    Attributes:
        what: what is asked for.
        level: of the standing committee.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        held: how many there were for the year by that day.
        line: what the law asks, and how it stands.
    """

    what: YearlyWork
    level: Level
    year: int
    on: date
    held: int
    line: Line

    @property
    def state(self) -> State:
        """Met, broken, pending or open."""
        return self.line.state

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many there were, what is asked, and how it stands."""
        what = term(self.what, lang)
        head = (
            f"{self.year}年{what}：至{self.on}共{self.held}次"
            if language(lang) == "zh"
            else f"{what} in {self.year}: {self.held} by {self.on}"
        )
        return "\n".join([head, self.line.explain(lang)])


def yearly_work_done(
    what: YearlyWork, days: Iterable[date], *, level: Level, year: int, on: date
) -> YearOfSupervision:
    """Hold a year's supervision against what the law asks for (每年的监督事项).

    Args:
        what: what is asked for.
        days: the days on which it was done, each item once; those of other years and after `on`
            count nothing. Of the audit report, the days it was heard with the accounts. Of the
            plan, the days on which plans for the year were made, which may lie before it.
        level: of the standing committee.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.

    Raises:
        FactsError: a level without a standing committee, `on` outside the year, or a report on
            financial work below the national level, where the law asks for none.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 11, 24 II, 25 II, 26 II, 27 I, 31, 63 I (2006: 8 I, 19, 22).
    Limitations: the statute wants several (若干) reports and inspections and gives no number:
        none is too few, two are enough, one is left open. Where a text is known from a day
        within the year, whether that year owes one is left open. Reports on filing and review
        are asked of `filing_reports_heard`.
    """
    on = day("on", on)
    member("what", what, YearlyWork)
    committee_level(level, None)
    if what is YearlyWork.FINANCIAL_WORK and not level.national:
        raise FactsError("level", level, "Level.NATIONAL: the law asks the State Council alone")
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    past = [one for one in each("days", days, date) if day("days", one) <= on]
    # A plan counts for the year it is for, whenever it was made.
    first = date(year, 1, 1)
    plan = what is YearlyWork.PLAN
    done = [max(one, first) if plan else one for one in past if plan or one.year == year]
    provision = _ASKED[what].at(on)
    finding, points = _stands(what, provision, done, on)
    line = Line(AtLeast(1), DutyKind.DUTY, provision.source, "", len(done), finding, points)
    return YearOfSupervision(what, level, year, on, len(done), line)


def _stands(
    what: YearlyWork, provision: Provision[Any], done: list[date], on: date
) -> tuple[Finding, tuple[OpenPoint, ...]]:
    finding = judge(AtLeast(1), done, on.year, on)
    if what in _SEVERAL and len(done) == 1:
        if on < date(on.year, 12, 31):
            return Finding(State.PENDING, 1), ()
        return Finding(State.OPEN), (OpenPoint(_HOW_MANY, provision.source, decides=True),)
    # What an earlier wording asked for already is owed for the whole year.
    new = _ASKED[what].known(date(on.year, 1, 1)) is None
    if finding.state is State.BROKEN and new:
        point = part_of_year(provision.source, provision.since)
        return Finding(State.OPEN, finding.short), (point,)
    return finding, ()
