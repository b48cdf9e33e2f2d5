"""In which part of a year, or of a five-year plan, the government reports (报告的时间)."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import count, day, member
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import budget_times, supervision_budget, supervision_finance
from npcmodel.params.budget_times import Months
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread
from npcmodel.supervision.texts import committee_level, provided

__all__ = ["ExecutionReport", "execution_report_in_time", "midterm_report_in_time"]


@enum.unique
class ExecutionReport(enum.Enum):
    """Of what the execution in the year so far is reported (执行情况报告)."""

    PLAN = "国民经济和社会发展计划"
    BUDGET = "预算"


_FIELDS = {
    ExecutionReport.PLAN: "execution_report",
    ExecutionReport.BUDGET: "budget_execution_report",
}
_EXECUTION = Question(
    "execution_report_in_time",
    Text("在规定的月份报告", "reported in the months that the texts name"),
    Text("不在规定的月份报告", "not reported in the months that the texts name"),
)


def _within(one: Provision[Months], reported: date) -> Ground:
    span = one.value
    says = Text(f"每年{span.first}月至{span.last}月", f"months {span.first} to {span.last}")
    return Ground(one.source, span.first <= reported.month <= span.last, says=says)


def execution_report_in_time(
    what: ExecutionReport,
    reported: date,
    *,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the execution of the plan or the budget is reported in time (执行情况报告).

    Args:
        what: of the plan, or of the budget.
        reported: the day the government reported to the standing committee.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 20 (2006: 16); 预算法 86; local texts on supervision.
    Limitations: Shanghai's usual month (一般在八月) is that of the committee's meeting and is
        not asked.
    """
    on, reported = day("on", on), day("reported", reported)
    field = _FIELDS[member("what", what, ExecutionReport)]
    local = provided(field, committee_level(level, profile), profile, on)
    texts: tuple[Provision[Months], ...] = (supervision_budget.EXECUTION_MONTHS.at(on),)
    budget = budget_times.EXECUTION_MONTHS.known(on)
    if what is ExecutionReport.BUDGET and budget is not None:
        texts += (budget,)
    texts += local
    grounds = tuple(_within(one, reported) for one in texts)
    notes = () if level.national else unread(profile, local)
    asked = (("what", what), ("reported", reported), ("level", level), ("profile", profile))
    return decide(_EXECUTION, on, asked, grounds, notes=notes)


_MIDTERM = Question(
    "midterm_report_in_time",
    Text("在实施的中期阶段提请审议", "submitted at the middle stage of the plan"),
    Text("不在实施的中期阶段提请审议", "not submitted at the middle stage of the plan"),
)
_YEARS, _MIDDLE = 5, 3
_EDGES = (1, _YEARS)
_JUNE = 6
_STAGE = Text(
    "“中期阶段”没有规定起止时间：第三年在其中，第一年、第五年不在其中，其余不作结论",
    "when the middle stage begins and ends is not said: the third year is in it, the first and "
    "the fifth are not, the others are left open",
)


def midterm_report_in_time(
    reported: date, *, first_year: int, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a five-year plan is evaluated at its middle stage (中期评估报告).

    Args:
        reported: the day the evaluation was submitted to the standing committee.
        first_year: the first of the plan's five calendar years.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 23 (2006: 21); local texts on supervision.
    Limitations: the statute does not say when the middle stage is; in the second and fourth
        years the answer is open where no local text names the time.
    """
    on, reported = day("on", on), day("reported", reported)
    first_year = count("first_year", first_year, date.min.year, date.max.year - _YEARS)
    local = provided("midterm_report", committee_level(level, profile), profile, on)
    year = reported.year - first_year + 1
    national = supervision_finance.MIDTERM_REPORT.at(on)
    outside = year <= _EDGES[0] or year >= _EDGES[1]
    grounds = worded((national,), holds=not outside)
    half = 2 * year - (reported.month <= _JUNE)
    for one in local:
        says = _halves(one.value.least)
        grounds += (Ground(one.source, one.value.admits(half), says=says),)
    points: tuple[OpenPoint, ...] = ()
    if not outside and year != _MIDDLE and not local:
        points = (OpenPoint(_STAGE, national.source, decides=True),)
    notes = () if level.national else unread(profile, local)
    asked = (
        ("reported", reported),
        ("first_year", first_year),
        ("level", level),
        ("profile", profile),
    )
    return decide(_MIDTERM, on, asked, grounds, points, notes)


def _halves(half: int) -> Text:
    year, second = divmod(half + 1, 2)
    zh, en = ("下", "second") if second else ("上", "first")
    return Text(f"第{year}年的{zh}半年", f"the {en} half of year {year}")
