"""Strategies for budgets: acts, times, amounts, rates, and years in every stage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.budgets import (
    TABLE,
    AccountsAudited,
    AccountsFiled,
    AccountsReviewed,
    AccountsSent,
    AccountsSubmitted,
    AccountsVoted,
    AddedDeficit,
    AdjustmentReviewed,
    AdjustmentSent,
    AdjustmentSubmitted,
    AdjustmentVoted,
    AdjustmentWithdrawn,
    Alert,
    AlertRule,
    AlertSide,
    Borrowing,
    BorrowingWay,
    BudgetAct,
    BudgetChange,
    BudgetDuty,
    BudgetEvent,
    BudgetKind,
    BudgetLine,
    BudgetLines,
    BudgetMonths,
    BudgetOrgan,
    BudgetPaper,
    BudgetReviewed,
    BudgetSent,
    BudgetStage,
    BudgetSubmitted,
    BudgetTime,
    BudgetVoted,
    BudgetWindow,
    BudgetYear,
    DepartmentNotified,
    DepartmentPublished,
    ExecutionReported,
    PaperPublished,
    RateBand,
    RateBands,
    SessionPaper,
    TransferKind,
    TransfersIssued,
    UnitsNotified,
    VoterHearing,
    VotersHeard,
    YearEndMoney,
    added_deficit_valid,
    budget_act_valid,
    budget_deficit_valid,
    budget_in_time,
    budget_lines,
    budget_months_in_time,
    budget_months_of,
    budget_scope_valid,
    budget_year_of,
    carry_over_valid,
    central_debt_valid,
    local_borrowing_valid,
    rate_alerts,
    reserve_valid,
    session_papers_valid,
    urgent_spending_valid,
    voters_heard_valid,
    without_adjustment_valid,
    working_capital_valid,
    year_end_use_valid,
)
from npcmodel.budgets.times import BACK
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ruling
from npcmodel.lifecycle import possible
from npcmodel.testing.making import built, either, names, words

__all__ = [
    "BUDGET_RULES",
    "accounts_audited",
    "accounts_filed",
    "accounts_reviewed",
    "accounts_sent",
    "accounts_submitted",
    "accounts_voted",
    "added_deficits",
    "adjustments_reviewed",
    "adjustments_sent",
    "adjustments_submitted",
    "adjustments_voted",
    "adjustments_withdrawn",
    "alert_rules",
    "alert_sides",
    "alerts",
    "borrowing_ways",
    "borrowings",
    "budget_acts",
    "budget_changes",
    "budget_duties",
    "budget_events",
    "budget_kinds",
    "budget_months",
    "budget_organs",
    "budget_papers",
    "budget_stages",
    "budget_times",
    "budget_windows",
    "budget_years",
    "budgets_reviewed",
    "budgets_sent",
    "budgets_submitted",
    "budgets_voted",
    "departments_notified",
    "departments_published",
    "executions_reported",
    "lines_of_budgets",
    "papers_published",
    "rate_bands",
    "rates",
    "session_papers",
    "several_lines",
    "tables_of_bands",
    "transfer_kinds",
    "transfers_issued",
    "units_notified",
    "voter_hearings",
    "voters_were_heard",
    "year_end_money",
]

V = TypeVar("V")
_DEPARTMENTS = ("教育局", "交通局")
_FORMS = ("座谈会", "书面征求意见", "走访")
# Days on the line: the very last of the times given, the day after, and far beyond.
_GAPS = (0, 0, 1, 5, 14, 15, 16, 20, 21, 29, 30, 31, 60, 90, 140)
_FIRST = date(2021, 1, 1)
_LAST = date(2026, 11, 21)
_DAYS = st.dates(_FIRST, _LAST)
_AMOUNTS = st.integers(0, 10_000)


def budget_organs() -> SearchStrategy[BudgetOrgan]:
    """Return organs with a part in budgets (预算管理职权的机关)."""
    return st.sampled_from(BudgetOrgan)


def budget_papers() -> SearchStrategy[BudgetPaper]:
    """Return what is drafted and approved (预算、决算、计划等文件)."""
    return st.sampled_from(BudgetPaper)


def budget_acts() -> SearchStrategy[BudgetAct]:
    """Return what an organ does with them (环节)."""
    return st.sampled_from(BudgetAct)


def budget_times() -> SearchStrategy[BudgetTime]:
    """Return what times are set for (预算、决算的期限事项)."""
    return st.sampled_from(BudgetTime)


def budget_months() -> SearchStrategy[BudgetMonths]:
    """Return what is done in certain months (按月份规定的事项)."""
    return st.sampled_from(BudgetMonths)


def budget_changes() -> SearchStrategy[BudgetChange]:
    """Return changes in the year (预算执行中的变化)."""
    return st.sampled_from(BudgetChange)


def budget_kinds() -> SearchStrategy[BudgetKind]:
    """Return the four budgets (预算种类)."""
    return st.sampled_from(BudgetKind)


def budget_stages() -> SearchStrategy[BudgetStage]:
    """Return where a budget stands (预算年度的阶段)."""
    return st.sampled_from(BudgetStage)


def transfer_kinds() -> SearchStrategy[TransferKind]:
    """Return kinds of transfers (转移支付的类别)."""
    return st.sampled_from(TransferKind)


def session_papers() -> SearchStrategy[SessionPaper]:
    """Return papers put before a session (提请会议审查的文件)."""
    return st.sampled_from(SessionPaper)


def year_end_money() -> SearchStrategy[YearEndMoney]:
    """Return money whose use is set (超收、结余)."""
    return st.sampled_from(YearEndMoney)


def borrowing_ways() -> SearchStrategy[BorrowingWay]:
    """Return how a local government borrows (举借债务的方式)."""
    return st.sampled_from(BorrowingWay)


def alert_sides() -> SearchStrategy[AlertSide]:
    """Return sides of a threshold (预警条件)."""
    return st.sampled_from(AlertSide)


def voter_hearings() -> SearchStrategy[VoterHearing]:
    """Return hearings of voters (听取选民和社会各界的意见)."""
    return st.builds(VoterHearing, _DAYS, st.sampled_from(_FORMS))


def budget_windows() -> SearchStrategy[BudgetWindow]:
    """Return years, and months of a year (规定的期间)."""
    levels = st.sampled_from([one for one in Level if one.tier is not Tier.TOWNSHIP])

    def build(draw: DrawFn) -> BudgetWindow:
        year = draw(st.integers(2015, 2030))
        if draw(st.booleans()):
            return budget_year_of(year, on=_LAST)
        return budget_months_of(draw(budget_months()), year, level=draw(levels), on=_LAST)

    return built(build)


def borrowings() -> SearchStrategy[Borrowing]:
    """Return what a local government borrows: within the limit, on it, and beyond (举借债务)."""

    def build(draw: DrawFn) -> Borrowing:
        capital, other = draw(st.integers(1, 1000)), draw(st.just(0) | st.integers(0, 100))
        balance = capital + other + draw(_AMOUNTS)
        return Borrowing(
            draw(borrowing_ways()),
            balance,
            draw(st.none() | st.sampled_from([balance - 1, balance, balance + 1])),
            capital,
            other,
            draw(st.sampled_from([True, True, False, None])),
            draw(st.none() | budget_organs()),
        )

    return built(build)


def added_deficits() -> SearchStrategy[AddedDeficit]:
    """Return deficits added in the year: below the gap, equal to it, and beyond (增列赤字)."""

    def build(draw: DrawFn) -> AddedDeficit:
        shortfall = draw(_AMOUNTS)
        gap = draw(st.integers(0, shortfall))
        amount = max(1, gap + draw(st.sampled_from([-1, 0, 1])))
        return AddedDeficit(
            amount,
            shortfall,
            gap,
            draw(st.none() | budget_organs()),
            draw(st.none() | st.booleans()),
            draw(st.none() | st.sampled_from([amount - 1, amount, amount + 1])),
        )

    return built(build)


# Rates


def rates() -> SearchStrategy[Fraction]:
    """Return rates: whole percents often, and any other (债务率、预算执行率)."""
    return st.integers(0, 400).map(lambda n: Fraction(n, 100)) | st.fractions(0, 4)


def rate_bands() -> SearchStrategy[RateBand]:
    """Return bands of rates, with a threshold or without (风险等级)."""
    with_threshold = st.builds(RateBand, words(), rates(), st.booleans())
    return with_threshold | st.builds(RateBand, words())


def tables_of_bands() -> SearchStrategy[RateBands]:
    """Return bands from the lowest upwards (分档标准)."""

    def build(draw: DrawFn) -> RateBands:
        edges = sorted(draw(st.lists(rates(), min_size=1, max_size=4, unique=True)))
        lowest = RateBand("第0档")
        rest = (
            RateBand(f"第{n}档", edge, draw(st.booleans())) for n, edge in enumerate(edges, start=1)
        )
        return RateBands(draw(words()), (lowest, *rest))

    return built(build)


def alert_rules() -> SearchStrategy[AlertRule]:
    """Return rules that alert (预警规则)."""
    return st.builds(AlertRule, words(), alert_sides(), rates(), words())


def alerts() -> SearchStrategy[Alert]:
    """Return rules that a rate meets (预警)."""

    def build(draw: DrawFn) -> Alert:
        rule = draw(alert_rules())
        near = [rule.threshold - 1, rule.threshold, rule.threshold + 1]
        found = [one for rate in near for one in rate_alerts(rate, [rule])]
        return draw(st.sampled_from(found))

    return built(build)


def lines_of_budgets() -> SearchStrategy[BudgetLine]:
    """Return lines of a budget: short, just enough, and more (预算项目)."""

    def build(draw: DrawFn) -> BudgetLine:
        required = draw(_AMOUNTS)
        near = st.sampled_from([max(0, required - 1), required, required + 1])
        return BudgetLine(draw(names()), required, draw(near | _AMOUNTS))

    return built(build)


def several_lines() -> SearchStrategy[BudgetLines]:
    """Return lines of a budget, no two of one name (足额纳入预算)."""
    lines = st.lists(lines_of_budgets(), min_size=1, max_size=6, unique_by=lambda one: one.name)
    return lines.map(budget_lines)


# Events

_BY: tuple[type[Any], ...] = (BudgetReviewed, AdjustmentReviewed, AccountsReviewed)
_VOTES: tuple[type[Any], ...] = (BudgetVoted, AdjustmentVoted, AccountsVoted)
_PUT: tuple[type[Any], ...] = (AdjustmentSubmitted, AccountsSubmitted)
_OF_DEPARTMENT: tuple[type[Any], ...] = (DepartmentNotified, UnitsNotified, DepartmentPublished)
_KINDS: tuple[type[Any], ...] = tuple(dict.fromkeys(kind for (_, kind), _ in TABLE.moves))
_OWN = st.sampled_from([BudgetPaper.BUDGET, BudgetPaper.FINAL_ACCOUNTS])
_PUBLIC = (BudgetPaper.BUDGET, BudgetPaper.ADJUSTMENT, BudgetPaper.FINAL_ACCOUNTS)


def _gap(draw: DrawFn) -> timedelta:
    return timedelta(days=draw(st.sampled_from(_GAPS)))


def _event(draw: DrawFn, kind: type[Any], day: date) -> BudgetEvent:
    """An event of a kind, with what belongs to it."""
    given: tuple[Any, ...] = ()
    if kind in _BY:
        given = (draw(budget_organs()),)
    elif kind in _VOTES:
        given = (draw(budget_organs()), draw(st.sampled_from([True, True, False])))
    elif kind in _PUT:
        given = (day + _gap(draw),)
    elif kind in _OF_DEPARTMENT:
        given = (draw(st.sampled_from(_DEPARTMENTS)), draw(_OWN))
    elif kind is PaperPublished:
        given = (draw(st.sampled_from(_PUBLIC)), day - _gap(draw))
    elif kind is TransfersIssued:
        given = (draw(transfer_kinds()),)
    elif kind is VotersHeard:
        given = (draw(st.sampled_from(_FORMS)),)
    event: BudgetEvent = kind(day, *given)
    return event


def budget_events(day: date | None = None) -> SearchStrategy[BudgetEvent]:
    """Return anything that may happen to a budget (预算年度的事项).

    Args:
        day: the day it happened; None for any since 2021.
    """

    def build(draw: DrawFn) -> BudgetEvent:
        return _event(draw, draw(st.sampled_from(_KINDS)), draw(either(day, _DAYS)))

    return built(build)


def _one(kind: type[V]) -> SearchStrategy[V]:
    """One kind of event, on any day since 2021."""

    def build(draw: DrawFn) -> V:
        return cast("V", _event(draw, kind, draw(_DAYS)))

    return built(build)


def budgets_sent() -> SearchStrategy[BudgetSent]:
    """Return events of this kind (提交预算草案初步方案)."""
    return _one(BudgetSent)


def budgets_reviewed() -> SearchStrategy[BudgetReviewed]:
    """Return events of this kind (初步审查)."""
    return _one(BudgetReviewed)


def voters_were_heard() -> SearchStrategy[VotersHeard]:
    """Return events of this kind (听取选民和社会各界的意见)."""
    return _one(VotersHeard)


def budgets_submitted() -> SearchStrategy[BudgetSubmitted]:
    """Return events of this kind (提请大会审查)."""
    return _one(BudgetSubmitted)


def budgets_voted() -> SearchStrategy[BudgetVoted]:
    """Return events of this kind (表决预算)."""
    return _one(BudgetVoted)


def adjustments_sent() -> SearchStrategy[AdjustmentSent]:
    """Return events of this kind (送交预算调整初步方案)."""
    return _one(AdjustmentSent)


def adjustments_reviewed() -> SearchStrategy[AdjustmentReviewed]:
    """Return events of this kind (调整方案的初步审查)."""
    return _one(AdjustmentReviewed)


def adjustments_submitted() -> SearchStrategy[AdjustmentSubmitted]:
    """Return events of this kind (提请审查和批准预算调整方案)."""
    return _one(AdjustmentSubmitted)


def adjustments_voted() -> SearchStrategy[AdjustmentVoted]:
    """Return events of this kind (表决预算调整方案)."""
    return _one(AdjustmentVoted)


def adjustments_withdrawn() -> SearchStrategy[AdjustmentWithdrawn]:
    """Return events of this kind (撤回预算调整方案)."""
    return _one(AdjustmentWithdrawn)


def executions_reported() -> SearchStrategy[ExecutionReported]:
    """Return events of this kind (报告预算执行情况)."""
    return _one(ExecutionReported)


def accounts_audited() -> SearchStrategy[AccountsAudited]:
    """Return events of this kind (决算草案经审计)."""
    return _one(AccountsAudited)


def accounts_sent() -> SearchStrategy[AccountsSent]:
    """Return events of this kind (提交决算草案)."""
    return _one(AccountsSent)


def accounts_reviewed() -> SearchStrategy[AccountsReviewed]:
    """Return events of this kind (决算草案的初步审查)."""
    return _one(AccountsReviewed)


def accounts_submitted() -> SearchStrategy[AccountsSubmitted]:
    """Return events of this kind (提请审查和批准决算)."""
    return _one(AccountsSubmitted)


def accounts_voted() -> SearchStrategy[AccountsVoted]:
    """Return events of this kind (表决决算)."""
    return _one(AccountsVoted)


def accounts_filed() -> SearchStrategy[AccountsFiled]:
    """Return events of this kind (决算报上一级政府备案)."""
    return _one(AccountsFiled)


def papers_published() -> SearchStrategy[PaperPublished]:
    """Return events of this kind (向社会公开)."""
    return _one(PaperPublished)


def departments_notified() -> SearchStrategy[DepartmentNotified]:
    """Return events of this kind (批复部门预算、决算)."""
    return _one(DepartmentNotified)


def units_notified() -> SearchStrategy[UnitsNotified]:
    """Return events of this kind (向所属各单位批复)."""
    return _one(UnitsNotified)


def departments_published() -> SearchStrategy[DepartmentPublished]:
    """Return events of this kind (部门向社会公开)."""
    return _one(DepartmentPublished)


def transfers_issued() -> SearchStrategy[TransfersIssued]:
    """Return events of this kind (正式下达转移支付)."""
    return _one(TransfersIssued)


# Years

_REVIEWING = {
    Tier.NATIONAL: BudgetOrgan.FINANCE_COMMITTEE,
    Tier.PROVINCE: BudgetOrgan.SPECIAL_COMMITTEE,
    Tier.PREFECTURE: BudgetOrgan.SPECIAL_COMMITTEE,
    Tier.TOWNSHIP: BudgetOrgan.PRESIDIUM,
}


def _by(kind: type[Any], tier: Tier) -> BudgetOrgan:
    """The organ that the texts name, so that years get far."""
    if kind in _BY:
        if tier is Tier.COUNTY:
            first = kind is BudgetReviewed
            return BudgetOrgan.STANDING_COMMITTEE if first else BudgetOrgan.WORKING_ORGAN
        return _REVIEWING[tier]
    whole = kind is BudgetVoted or tier is Tier.TOWNSHIP
    return BudgetOrgan.CONGRESS if whole else BudgetOrgan.STANDING_COMMITTEE


def _likely(draw: DrawFn, case: BudgetYear, kind: type[Any], day: date) -> BudgetEvent:
    """An event that the case is likely to admit."""
    tier = case.level.tier
    if kind in _BY:
        event: BudgetEvent = kind(day, _by(kind, tier))
    elif kind in _VOTES:
        last = case.events[-1]
        meets = getattr(last, "meeting", day)
        approved = draw(st.sampled_from([True, True, False]))
        event = kind(max(day, meets), _by(kind, tier), approved)
    elif kind is PaperPublished:
        votes = [one for one in case.events if isinstance(one, _VOTES)]
        papers = dict(zip(_VOTES, _PUBLIC, strict=True))
        vote = draw(st.sampled_from(votes))
        event = PaperPublished(day, papers[type(vote)], vote.day)
    else:
        event = _event(draw, kind, day)
    return event


def budget_years(*, level: Level | None = None) -> SearchStrategy[BudgetYear]:
    """Return budgets of a year in every stage, on the line of their times (预算年度).

    Args:
        level: of which government; None for any.
    """

    def build(draw: DrawFn) -> BudgetYear:
        own = draw(either(level, st.sampled_from(Level)))
        year = draw(st.integers(2021, 2025))
        transfers = () if own.tier is Tier.TOWNSHIP else tuple(TransferKind)
        departments = draw(st.sampled_from([(), _DEPARTMENTS[:1], _DEPARTMENTS]))
        case = BudgetYear(draw(names()), own, year, departments, transfers)
        day = date(year - 1, 11, 1)
        for _ in range(draw(st.integers(0, 25))):
            day += _gap(draw)
            kinds = possible(TABLE, case.stage)
            event = _likely(draw, case, draw(st.sampled_from(kinds)), day)
            try:
                case = case.after(event)
            except (FactsError, TransitionError):
                continue  # the next event may be one that the texts admit
            day = event.day
        return case

    return built(build)


def budget_duties() -> SearchStrategy[BudgetDuty]:
    """Return what a year asks for, as it stands on a day (期限事项)."""

    def build(draw: DrawFn) -> BudgetDuty:
        case = draw(budget_years())
        on = date(case.year + 1, 12, 31)
        if case.level.tier is Tier.TOWNSHIP and not case.deadlines(on):
            case = draw(budget_years(level=Level.COUNTY))
            on = date(case.year + 1, 12, 31)
        return draw(st.sampled_from(case.deadlines(on)))

    return built(build)


# Rulings


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _TEXTS_FROM)


_TEXTS_FROM = date(2022, 6, 25)
_LOCAL = [one for one in Level if not one.national]


def _budget_act_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(Level))
    organs = [one for one in BudgetOrgan if level.tier is not Tier.TOWNSHIP or one in _TOWNSHIP]
    plans = level.tier is not Tier.TOWNSHIP
    papers = [
        one
        for one in BudgetPaper
        if (plans or one not in _PLANS) and (level.national or one not in _OF_NATION)
    ]
    paper, organ = draw(st.sampled_from(papers)), draw(st.sampled_from(organs))
    return budget_act_valid(draw(budget_acts()), paper, organ, level=level, on=_known(on))


_TOWNSHIP = (
    BudgetOrgan.CONGRESS,
    BudgetOrgan.PRESIDIUM,
    BudgetOrgan.GOVERNMENT,
    BudgetOrgan.UPPER_GOVERNMENT,
    BudgetOrgan.FINANCE_DEPARTMENT,
    BudgetOrgan.AUDIT_DEPARTMENT,
)
_PLANS = (BudgetPaper.PLAN, BudgetPaper.PLAN_ADJUSTMENT, BudgetPaper.OUTLINE_ADJUSTMENT)
_OF_NATION = (BudgetPaper.CENTRAL_DEBT_LIMIT, BudgetPaper.LOCAL_DEBT_SIZE)


def _budget_in_time(draw: DrawFn, on: date) -> Ruling:
    what, event = draw(budget_times()), draw(_DAYS)
    done = event - _gap(draw) if what in BACK else event + _gap(draw)
    level = draw(st.sampled_from(Level))
    return budget_in_time(what, done, event=event, level=level, on=_known(on))


def _budget_months_in_time(draw: DrawFn, on: date) -> Ruling:
    year, level = draw(st.integers(2021, 2026)), draw(st.sampled_from(Level))
    done = date(year, draw(st.integers(1, 12)), draw(st.sampled_from([1, 28])))
    what = draw(budget_months())
    return budget_months_in_time(what, done, budget_year=year, level=level, on=_known(on))


def _voters_heard_valid(draw: DrawFn, on: date) -> Ruling:
    heard = draw(st.lists(voter_hearings(), max_size=3))
    near = [one.day for one in heard] or [on]
    level = draw(st.sampled_from([Level.COUNTY, Level.MUNICIPAL_DISTRICT, Level.TOWN]))
    session = draw(st.sampled_from(near)) + timedelta(days=draw(st.integers(0, 2)))
    return voters_heard_valid(heard, session=session, level=level, on=_known(on))


def _session_papers_valid(draw: DrawFn, on: date) -> Ruling:
    papers = draw(st.just(list(SessionPaper)) | st.lists(session_papers(), unique=True))
    return session_papers_valid(papers, level=draw(st.sampled_from(Level)), on=_known(on))


def _near(draw: DrawFn, *lines: int) -> int:
    """An amount on a line, just beside it, or anywhere."""
    line = draw(st.sampled_from(lines))
    return draw(st.sampled_from([max(0, line - 1), line, line + 1]) | _AMOUNTS)


def _reserve_valid(draw: DrawFn, on: date) -> Ruling:
    base = draw(st.integers(1, 10_000))
    reserve = _near(draw, -(-base // 100), 3 * base // 100)
    own = draw(st.sampled_from([False, False, False, True]))
    return reserve_valid(reserve, expenditure=base, on=_known(on), autonomous=own)


def _working_capital_valid(draw: DrawFn, on: date) -> Ruling:
    base = draw(st.integers(1, 10_000))
    return working_capital_valid(_near(draw, base // 100), expenditure=base, on=_known(on))


def _carry_over_valid(draw: DrawFn, on: date) -> Ruling:
    return carry_over_valid(draw(st.integers(1, 4)), on=_known(on))


def _central_debt_valid(draw: DrawFn, on: date) -> Ruling:
    limit = draw(_AMOUNTS)
    return central_debt_valid(_near(draw, limit), limit=limit, on=_known(on))


def _year_end_use_valid(draw: DrawFn, on: date) -> Ruling:
    fund, deficit = draw(_AMOUNTS), draw(st.just(0) | _AMOUNTS)
    other = draw(st.sampled_from([0, 0, 1]))
    return year_end_use_valid(
        draw(year_end_money()),
        fund + deficit + other,
        on=_known(on),
        stabilisation_fund=fund,
        deficit_reduction=deficit,
        other=other,
    )


def _urgent_spending_valid(draw: DrawFn, on: date) -> Ruling:
    needed, reserve = draw(_AMOUNTS), draw(_AMOUNTS)
    most = min(needed, reserve)
    taken = draw(st.just(most) | st.integers(0, most))
    return urgent_spending_valid(needed, reserve=reserve, from_reserve=taken, on=_known(on))


def _budget_scope_valid(draw: DrawFn, on: date) -> Ruling:
    put = draw(st.lists(budget_kinds(), unique=True) | st.just(list(BudgetKind)))
    return budget_scope_valid(put, on=_known(on))


def _local_borrowing_valid(draw: DrawFn, on: date) -> Ruling:
    borrowing = draw(borrowings())
    township = borrowing.approved_by is BudgetOrgan.STANDING_COMMITTEE
    levels = [one for one in _LOCAL if not (township and one.tier is Tier.TOWNSHIP)]
    return local_borrowing_valid(borrowing, level=draw(st.sampled_from(levels)), on=_known(on))


def _budget_deficit_valid(draw: DrawFn, on: date) -> Ruling:
    deficit, level = draw(st.sampled_from([0, 0, 1]) | _AMOUNTS), draw(st.sampled_from(Level))
    return budget_deficit_valid(deficit, level=level, kind=draw(budget_kinds()), on=_known(on))


def _added_deficit_valid(draw: DrawFn, on: date) -> Ruling:
    levels = st.sampled_from([Level.PROVINCE, Level.PROVINCE, Level.COUNTY, Level.NATIONAL])
    return added_deficit_valid(draw(added_deficits()), level=draw(levels), on=_known(on))


def _without_adjustment_valid(draw: DrawFn, on: date) -> Ruling:
    changes = draw(st.lists(budget_changes(), min_size=1, max_size=3))
    return without_adjustment_valid(changes, level=draw(st.sampled_from(_LOCAL)), on=_known(on))


BUDGET_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "added_deficit_valid": _added_deficit_valid,
    "budget_act_valid": _budget_act_valid,
    "budget_deficit_valid": _budget_deficit_valid,
    "budget_in_time": _budget_in_time,
    "budget_months_in_time": _budget_months_in_time,
    "budget_scope_valid": _budget_scope_valid,
    "carry_over_valid": _carry_over_valid,
    "central_debt_valid": _central_debt_valid,
    "local_borrowing_valid": _local_borrowing_valid,
    "reserve_valid": _reserve_valid,
    "session_papers_valid": _session_papers_valid,
    "urgent_spending_valid": _urgent_spending_valid,
    "voters_heard_valid": _voters_heard_valid,
    "without_adjustment_valid": _without_adjustment_valid,
    "working_capital_valid": _working_capital_valid,
    "year_end_use_valid": _year_end_use_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
