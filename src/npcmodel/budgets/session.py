"""What comes before and to the session: papers, voters heard, and months of the year."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import count, day, each, member, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.params import budget_bodies, budget_times, npc_budget, supervision_budget
from npcmodel.params.budget_times import Months
from npcmodel.sitting.limits import NO_TEXT, questions, unknown
from npcmodel.sitting.sources import asked_whom

__all__ = [
    "BudgetMonths",
    "BudgetWindow",
    "SessionPaper",
    "VoterHearing",
    "budget_months_in_time",
    "budget_months_of",
    "budget_year_of",
    "session_papers_valid",
    "voters_heard_valid",
]

# A span of days, and the year

_YEAR = Text("预算年度", "the budget year")


@attrs.frozen
class BudgetWindow(Result):
    """The first and the last day on which something is done in time (规定的期间).

    Attributes:
        first: the first day.
        last: the last day.
        grounds: the provisions.
    """

    first: date
    last: date
    grounds: tuple[Ground, ...]

    def holds(self, moment: date) -> bool:
        """Say whether a day lies between the two, both included."""
        return self.first <= day("moment", moment) <= self.last

    @property
    def deadline(self) -> Deadline:
        """The last day, as a deadline that counts from the first."""
        counted = Text(f"{self.first}至{self.last}期间", f"from {self.first} to {self.last}")
        return Deadline(self.last, self.first, counted, self.grounds)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the two days and the provisions, a line each."""
        zh = language(lang) == "zh"
        head = f"{self.first}至{self.last}" if zh else f"{self.first} to {self.last}"
        return "\n".join([head, *(ground.explain(lang) for ground in self.grounds)])


def budget_year_of(year: int, *, on: date) -> BudgetWindow:
    """Return the first and the last day of a budget year (预算年度).

    Args:
        year: the year.
        on: the day whose law applies.

    Raises:
        NotInForceError: the text is not known for the day.

    Law: 预算法 18.
    """
    year = count("year", year, date.min.year + 1, date.max.year - 2)
    rule = budget_times.BUDGET_YEAR.at(day("on", on))
    first, last = (date(year, *one) for one in rule.value)
    return BudgetWindow(first, last, (Ground(rule.source, holds=True, says=_YEAR),))


# Months


@enum.unique
class BudgetMonths(enum.Enum):
    """What is done in certain months of a year (按月份规定的事项)."""

    FINAL_ACCOUNTS = "提请常委会审查和批准决算"
    EXECUTION_REPORT = "向常委会报告预算执行情况"

    __hash__ = object.__hash__


_M = BudgetMonths
_Months: TypeAlias = Parameter[Months]
_LOCAL = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
_EXECUTION = (budget_times.EXECUTION_MONTHS, supervision_budget.EXECUTION_MONTHS)
_MONTHS: Mapping[tuple[BudgetMonths, Tier], tuple[_Months, ...]] = {
    (_M.FINAL_ACCOUNTS, Tier.NATIONAL): (supervision_budget.CENTRAL_ACCOUNTS_MONTHS,),
    (_M.EXECUTION_REPORT, Tier.NATIONAL): _EXECUTION,
    **{(_M.FINAL_ACCOUNTS, tier): (supervision_budget.LOCAL_ACCOUNTS_MONTHS,) for tier in _LOCAL},
    **{(_M.EXECUTION_REPORT, tier): _EXECUTION for tier in _LOCAL},
}
_IN_MONTHS = (
    Text("在规定的月份内", "in the months set for it"),
    Text("不在规定的月份内", "outside the months set for it"),
)
_MONTH_QUESTIONS = questions("budget_months_in_time", BudgetMonths, _IN_MONTHS)
_JANUARY, _DECEMBER = 1, 12


def _provisions(what: BudgetMonths, level: Level, on: date) -> tuple[Provision[Months], ...]:
    parameters = _MONTHS.get((what, level.tier), ())
    if not parameters:
        return ()
    more = (one.known(on) for one in parameters[1:])
    return (parameters[0].at(on), *(one for one in more if one is not None))


def _end(year: int, month: int) -> date:
    following = date(year + 1, _JANUARY, 1) if month == _DECEMBER else date(year, month + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def budget_months_of(
    what: BudgetMonths, budget_year: int, *, level: Level, on: date
) -> BudgetWindow:
    """Return the days of a year on which something is done in time (规定的月份).

    The final accounts of a year are submitted in the next one, its execution is reported within.

    Args:
        what: what is done.
        budget_year: of which year it is the budget.
        level: of which government it is.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text sets months at this level, or it is not known for the day.

    Law: 监督法 19, 20 (2006: 15, 16); 预算法 86.
    Limitations: nothing is set for townships: their congresses meet when they do.
    """
    on = day("on", on)
    member("what", what, BudgetMonths)
    member("level", level, Level)
    year = count("budget_year", budget_year, date.min.year + 1, date.max.year - 2)
    texts = _provisions(what, level, on)
    says = Text(what.value, english(what))
    if not texts:
        raise unknown(says, None, on)
    if what is _M.FINAL_ACCOUNTS:
        year += 1
    first = max(date(year, one.value.first, 1) for one in texts)
    last = min(_end(year, one.value.last) for one in texts)
    grounds = tuple(Ground(one.source, holds=True, says=says) for one in texts)
    return BudgetWindow(first, last, grounds)


def budget_months_in_time(
    what: BudgetMonths, done: date, *, budget_year: int, level: Level, on: date
) -> Ruling:
    """Rule whether something was done in the months that are set for it (规定的月份).

    Both ends are included; sooner is as wrong as later.

    Args:
        what: what was done.
        done: the day it was done.
        budget_year: of which year it is the budget.
        level: of which government it is.
        on: the day whose law applies.

    Raises:
        FactsError: what is no day or no year.
        NotInForceError: the text is not known for the day.

    Law: 监督法 19, 20 (2006: 15, 16); 预算法 86.
    Limitations: of townships nothing is set, which is left open.
    """
    on = day("on", on)
    member("what", what, BudgetMonths)
    member("level", level, Level)
    day("done", done)
    count("budget_year", budget_year, date.min.year + 1, date.max.year - 2)
    asked = (("what", what), ("done", done), ("budget_year", budget_year), ("level", level))
    if (what, level.tier) not in _MONTHS:
        notes = asked_whom(None, None)
        return decide(_MONTH_QUESTIONS[what], on, asked, (), (NO_TEXT,), notes)
    window = budget_months_of(what, budget_year, level=level, on=on)
    says = Text(
        f"应在{window.first}至{window.last}期间，实际为{done}",
        f"from {window.first} to {window.last}, here {done}",
    )
    grounds = tuple(
        attrs.evolve(one, holds=window.holds(done), says=says) for one in window.grounds
    )
    return decide(_MONTH_QUESTIONS[what], on, asked, grounds)


# Voters


@attrs.frozen
class VoterHearing:
    """Deputies heard voters and the public on the budget (听取选民和社会各界的意见).

    Attributes:
        day: the day.
        form: in which form, by any name: a meeting, a visit, an inquiry by letter.
    """

    day: date
    form: str

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("form", self.form)


_HEARD = Question(
    "voters_heard_valid",
    Text("会前已依法听取选民和社会各界的意见", "voters were heard before the session"),
    Text("会前未依法听取选民和社会各界的意见", "voters were not heard before the session"),
)
_SAME_DAY = Text(
    "只在会议首日听取过意见，是否属于“会议审查预算草案前”没有明文",
    "voters were heard on the session's first day alone; whether that is before it is not said",
)
_ONE_FORM = Text(
    "要求“采用多种形式”，只用一种是否足够没有明文",
    "several forms are asked for; whether one is enough is not said",
)
_HEARD_IN = (Tier.COUNTY, Tier.TOWNSHIP)


def voters_heard_valid(
    hearings: Iterable[VoterHearing], *, session: date, level: Level, on: date
) -> Ruling:
    """Rule whether voters were heard before a congress examines the budget (听取选民意见).

    Args:
        hearings: when and in which form; of those after the session began none counts.
        session: the first day of the session.
        level: of the congress: of a county or a township.
        on: the day whose law applies.

    Raises:
        FactsError: another level, of which the law asks nothing.
        NotInForceError: the text is not known for the day.

    Law: 预算法 45.
    Limitations: how many forms are several, the text does not say: one alone is left open.
    """
    on = day("on", on)
    if member("level", level, Level).tier not in _HEARD_IN:
        raise FactsError("level", level, "a county's or a township's: of others it is not asked")
    held = each("hearings", hearings, VoterHearing)
    day("session", session)
    rule = budget_times.VOTERS_HEARD.at(on)
    before = [one for one in held if one.day < session]
    counted = before or [one for one in held if one.day == session]
    points: tuple[OpenPoint, ...] = ()
    if counted and not before:
        points += (OpenPoint(_SAME_DAY, rule.source, decides=True),)
    if len({one.form for one in counted}) == 1:
        points += (OpenPoint(_ONE_FORM, rule.source, decides=True),)
    grounds = (Ground(rule.source, holds=bool(counted), says=rule.value),)
    asked = (("hearings", held), ("session", session), ("level", level))
    return decide(_HEARD, on, asked, grounds, points)


# Papers


@enum.unique
class SessionPaper(enum.Enum):
    """A paper that a government puts before the yearly session (提请会议审查的文件)."""

    PLAN_REPORT = "关于计划执行情况与计划草案的报告"
    PLAN_DRAFT = "计划草案"
    BUDGET_REPORT = "关于预算执行情况与预算草案的报告"
    BUDGET_DRAFT = "预算草案"

    __hash__ = object.__hash__


_PAPERS = Question(
    "session_papers_valid",
    Text("应当提出的计划、预算文件齐全", "the papers on plan and budget are complete"),
    Text("应当提出的计划、预算文件不齐全", "the papers on plan and budget are not complete"),
)
_NATIONAL = (
    (npc_budget.PLAN_PAPERS, (SessionPaper.PLAN_REPORT, SessionPaper.PLAN_DRAFT)),
    (npc_budget.BUDGET_PAPERS, (SessionPaper.BUDGET_REPORT, SessionPaper.BUDGET_DRAFT)),
)


def session_papers_valid(papers: Iterable[SessionPaper], *, level: Level, on: date) -> Ruling:
    """Rule whether a government put what it must before the yearly session (计划、预算文件).

    Args:
        papers: the papers that were put.
        level: of the congress.
        on: the day whose law applies.

    Raises:
        FactsError: what is no such paper.
        NotInForceError: a text is not known for the day.

    Law: 全国人大议事规则 35 I; 预算法 43, 47.
    Limitations: of local congresses 预算法 alone is asked: the report and the draft of the budget.
        Whether a draft is detailed enough (46) is not asked.
    """
    on = day("on", on)
    member("level", level, Level)
    put = each("papers", papers, SessionPaper)
    grounds: tuple[Ground, ...] = ()
    if level.national:
        for parameter, needed in _NATIONAL:
            grounds += tuple(_has(one, put, parameter.at(on).source) for one in needed)
        report, draft = budget_bodies.NATIONAL_BUDGET_REPORT, budget_bodies.NATIONAL_BUDGET
    else:
        report, draft = budget_bodies.LOCAL_BUDGET_REPORT, budget_bodies.LOCAL_BUDGET
    grounds += (
        _has(SessionPaper.BUDGET_REPORT, put, report.at(on).source),
        _has(SessionPaper.BUDGET_DRAFT, put, draft.at(on).source),
    )
    asked = (("papers", put), ("level", level))
    notes = () if level.national else asked_whom(None, None)
    return decide(_PAPERS, on, asked, grounds, (), notes)


def _has(paper: SessionPaper, put: tuple[SessionPaper, ...], source: Citation) -> Ground:
    found = paper in put
    zh, en = ("已提出", "put") if found else ("未提出", "not put")
    return Ground(source, found, says=Text(f"{paper.value}{zh}", f"{english(paper)}: {en}"))
