"""Budgets by example: acts, times, amounts, debt, rates, and every bad input."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.budgets import (
    AddedDeficit,
    AlertRule,
    AlertSide,
    Borrowing,
    BorrowingWay,
    BudgetAct,
    BudgetChange,
    BudgetKind,
    BudgetLine,
    BudgetMonths,
    BudgetOrgan,
    BudgetPaper,
    BudgetTime,
    RateBand,
    RateBands,
    SessionPaper,
    VoterHearing,
    YearEndMoney,
    added_deficit_valid,
    budget_act_valid,
    budget_deficit_valid,
    budget_due,
    budget_in_time,
    budget_lines,
    budget_months_in_time,
    budget_months_of,
    budget_rate,
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
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, GUANGDONG, HENAN

ON = date(2026, 11, 21)
NATION, PROVINCE, CITY = Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS
COUNTY, TOWN = Level.COUNTY, Level.TOWN
ACT, PAPER, ORGAN, TIME = BudgetAct, BudgetPaper, BudgetOrgan, BudgetTime
BONDS = Borrowing(BorrowingWay.BONDS, 5, 5, 1, repayment=True, approved_by=ORGAN.STANDING_COMMITTEE)
SESSION = date(2027, 1, 10)
ANY: Any = "x"
YES: Any = True


def act(*args: Any, **kw: Any) -> npc.Ruling:
    """Ask who may do what, at a county unless said otherwise."""
    return budget_act_valid(*args, **{"level": COUNTY, "on": ON, **kw})


# Who


@pytest.mark.parametrize(
    ("what", "paper", "organ", "level"),
    [
        (ACT.PRELIMINARY_REVIEW, PAPER.BUDGET, ORGAN.PRESIDIUM, TOWN),
        (ACT.PRELIMINARY_REVIEW, PAPER.PLAN, ORGAN.STANDING_COMMITTEE, COUNTY),
        (ACT.AUDIT, PAPER.FINAL_ACCOUNTS, ORGAN.AUDIT_DEPARTMENT, TOWN),
        (ACT.SUBMISSION, PAPER.ADJUSTMENT, ORGAN.GOVERNMENT, TOWN),
        (ACT.RESULT_REPORT, PAPER.FINAL_ACCOUNTS, ORGAN.WORKING_ORGAN, COUNTY),
        (ACT.AUDIT, PAPER.PLAN, ORGAN.AUDIT_DEPARTMENT, NATION),
    ],
)
def test_what_no_text_gives_to_anybody_is_open(
    what: BudgetAct, paper: BudgetPaper, organ: BudgetOrgan, level: Level
) -> None:
    """Neither yes nor no."""
    found = act(what, paper, organ, level=level)

    assert (True, False) == (found.undecided, found.holds)


@pytest.mark.parametrize("there", [None, True])
def test_a_working_organ_beside_a_special_committee_is_open(*, there: bool | None) -> None:
    """Two provisions differ, or the fact is not known."""
    organ = ORGAN.WORKING_ORGAN
    found = act(
        ACT.PRELIMINARY_REVIEW, PAPER.FINAL_ACCOUNTS, organ, level=CITY, special_committee=there
    )

    assert found.undecided


def test_a_yes_stays_a_yes_where_a_committee_is_known() -> None:
    """The special committee reviews, whether it is said to be there or not."""
    for there in (None, True):
        found = act(
            ACT.PRELIMINARY_REVIEW,
            PAPER.BUDGET,
            ORGAN.SPECIAL_COMMITTEE,
            level=CITY,
            special_committee=there,
        )

        assert found.holds


def test_the_verdict_says_itself() -> None:
    """Both languages name the organ and the provision."""
    found = act(ACT.APPROVAL, PAPER.ADJUSTMENT, ORGAN.CONGRESS, level=TOWN)

    assert "预算调整方案：由规定的机关批准" == found.explain("zh").splitlines()[0]
    assert "预算调整方案由人民代表大会批准（《预算法》（2018）第69条第7款）" in found.explain("zh")
    assert "approval of adjustment: by congress [Budget Law (2018), art. 69(7)]" in (
        found.explain("en")
    )


# Times


def test_local_notes_name_what_was_not_asked() -> None:
    """None of the nation, the missing profile or text of others."""
    kw: dict[str, Any] = {"event": SESSION, "on": ON}
    nation = budget_in_time(TIME.PUBLICATION, SESSION, level=NATION, **kw)
    bare = budget_in_time(TIME.PUBLICATION, SESSION, level=COUNTY, **kw)
    henan = budget_in_time(TIME.PUBLICATION, SESSION, level=COUNTY, profile=HENAN, **kw)

    assert () == nation.notes
    assert ["只问国家法律，未问地方规定"] == [note.zh for note in bare.notes]
    assert henan.notes[0].zh.startswith("河南")


def test_where_no_text_sets_a_time_it_is_open() -> None:
    """A township's draft before its session."""
    found = budget_in_time(TIME.BUDGET_DRAFT, ON, event=SESSION, level=TOWN, on=ON)

    assert found.undecided


def test_units_secrets_are_open() -> None:
    """The exception is written for governments and departments."""
    kw: dict[str, Any] = {"event": ON, "level": COUNTY, "on": ON, "excepted": True}

    assert budget_in_time(TIME.UNIT_PUBLICATION, date(2026, 12, 31), **kw).undecided
    assert budget_in_time(TIME.DEPARTMENT_PUBLICATION, date(2026, 12, 31), **kw).holds
    assert budget_in_time(TIME.PASSED_ON, ON, **{**kw, "level": PROVINCE}).undecided


def test_an_exception_where_no_time_is_set_changes_nothing() -> None:
    """A township passes no transfers on."""
    found = budget_in_time(TIME.GENERAL_TRANSFERS, ON, event=ON, level=TOWN, on=ON, excepted=True)

    assert found.undecided


def test_a_province_binds_no_county() -> None:
    """Its rules of procedure are its own."""
    day = date(2026, 7, 28)
    found = budget_due(TIME.ADJUSTMENT_DRAFT, day, level=COUNTY, on=ON, profile=GUANGDONG)

    assert 1 == len(found.grounds)
    assert found.notes


def test_months_end_with_the_year() -> None:
    """December is the last, and a window says itself."""
    year = budget_year_of(2026, on=ON)

    assert "2026-01-01至2026-12-31" in year.explain("zh")
    assert "2026-01-01 to 2026-12-31" in year.explain("en")
    with pytest.raises(TypeError):
        bool(year)


def test_a_townships_months_are_open() -> None:
    """Nothing is set for it."""
    found = budget_months_in_time(
        BudgetMonths.EXECUTION_REPORT, ON, budget_year=2026, level=TOWN, on=ON
    )

    assert found.undecided
    with pytest.raises(npc.NotInForceError):
        budget_months_of(BudgetMonths.EXECUTION_REPORT, 2026, level=TOWN, on=ON)


# Voters


@pytest.mark.parametrize(
    ("hearings", "holds", "open_"),
    [
        ([(9, "座谈"), (8, "走访")], True, 0),
        ([(9, "座谈"), (8, "座谈")], False, 1),
        ([(9, "座谈"), (10, "走访")], False, 1),
        ([(10, "座谈"), (10, "走访")], False, 1),
        ([(10, "座谈")], False, 2),
        ([(11, "座谈"), (11, "走访")], False, 0),
        ([], False, 0),
    ],
)
def test_voters_are_heard_before_in_several_forms(
    hearings: list[tuple[int, str]], *, holds: bool, open_: int
) -> None:
    """One form, or the session's own day, leaves it open; afterwards is too late."""
    heard = [VoterHearing(date(2027, 1, day), form) for day, form in hearings]
    found = voters_heard_valid(heard, session=SESSION, level=TOWN, on=ON)

    assert holds is found.holds
    assert open_ == len(found.open)
    assert (open_ > 0) is found.undecided


# Debt and deficits


def test_a_budget_approved_by_the_congress_leaves_debt_open() -> None:
    """The text wants the standing committee's approval of an adjustment."""
    debt = Borrowing(BorrowingWay.BONDS, 5, 5, 1, repayment=True, approved_by=ORGAN.CONGRESS)
    found = local_borrowing_valid(debt, level=PROVINCE, on=ON)
    beyond = attrs.evolve(debt, balance=6)

    assert found.undecided
    assert not local_borrowing_valid(beyond, level=PROVINCE, on=ON).undecided


@pytest.mark.parametrize(("repayment", "open_"), [(True, 0), (False, 0), (None, 1)])
def test_debt_whose_repayment_is_not_known_is_open(*, repayment: bool | None, open_: int) -> None:
    """It is never taken for granted; beyond the limit it is refused all the same."""
    debt = attrs.evolve(BONDS, repayment=repayment)
    found = local_borrowing_valid(debt, level=PROVINCE, on=ON)
    beyond = local_borrowing_valid(attrs.evolve(debt, balance=6), level=PROVINCE, on=ON)

    assert (repayment is True) is found.holds
    assert open_ == len(found.open)
    assert (open_ > 0) is found.undecided
    assert (False, False) == (beyond.holds, beyond.undecided)


def test_a_countys_limit_is_set_from_above() -> None:
    """The State Council sets a province's, and by that the total of those below."""
    county = attrs.evolve(BONDS, way=BorrowingWay.ONLENT)
    below = local_borrowing_valid(county, level=COUNTY, on=ON).explain("zh")
    province = local_borrowing_valid(BONDS, level=PROVINCE, on=ON).explain("zh")

    assert "在上级下达的限额内" in below
    assert "在国务院确定的限额内" in province


@pytest.mark.parametrize("reserve", [0, 1, 2, 3, 4])
def test_the_reserve_of_an_autonomous_area_is_open(reserve: int) -> None:
    """Another law comes first, which is not entered."""
    found = reserve_valid(reserve, expenditure=100, on=ON, autonomous=True)

    assert found.undecided
    assert () == found.grounds
    assert "《预算法》（2018）第99条" in found.explain("zh")


def test_an_autonomous_area_by_the_older_text() -> None:
    """The same article said it before."""
    found = reserve_valid(2, expenditure=100, on=date(2018, 12, 29), autonomous=True)

    assert "《预算法》（2014）第99条" in found.explain("zh")


@pytest.mark.parametrize("by", [None, ORGAN.CONGRESS])
def test_a_townships_debt_is_open(by: BudgetOrgan | None) -> None:
    """There is no standing committee that could approve it."""
    debt = Borrowing(BorrowingWay.ONLENT, 5, 5, 1, repayment=True, approved_by=by)

    assert local_borrowing_valid(debt, level=TOWN, on=ON).undecided


def test_what_is_not_yet_due_is_noted() -> None:
    """The filing and the cover."""
    added = AddedDeficit(5, 9, 5, ORGAN.CONGRESS)
    found = added_deficit_valid(added, level=PROVINCE, on=ON)

    assert found.holds
    assert 2 == len(found.notes)


def test_nothing_is_asked_of_the_nations_added_deficit() -> None:
    """The text speaks of provinces."""
    assert added_deficit_valid(AddedDeficit(5, 9, 5), level=NATION, on=ON).undecided


def test_below_the_province_before_the_regulation() -> None:
    """The law alone says no."""
    day = date(2020, 9, 30)
    found = added_deficit_valid(AddedDeficit(5, 9, 5, ORGAN.CONGRESS), level=TOWN, on=day)

    assert not found.holds
    assert 1 == len(found.grounds)


# Changes


def test_a_protected_cut_in_a_township_is_open() -> None:
    """The law of 2006 spoke from the county up."""
    day = date(2024, 11, 8)
    found = without_adjustment_valid([BudgetChange.PROTECTED_CUT], level=TOWN, on=day)

    assert found.undecided


def test_moving_funds_follows_rules_not_entered() -> None:
    """A note says so."""
    found = without_adjustment_valid([BudgetChange.REALLOCATION], level=COUNTY, on=ON)

    assert found.holds
    assert "国务院财政部门" in found.notes[0].zh


# Rates


def test_bands_meet_at_their_thresholds() -> None:
    """A strict threshold still belongs to the band below."""
    bands = RateBands("示例", (RateBand("低"), RateBand("中", 1), RateBand("高", 2, strict=True)))  # type: ignore[arg-type]
    labels = [bands.band_of(rate).label for rate in (Fraction(-1), Fraction(1), Fraction(2))]

    assert ["低", "中", "中"] == labels
    assert "高" == bands.band_of(Fraction(201, 100)).label
    assert "高" == bands.band_of(3).label  # type: ignore[arg-type]


def test_an_alert_says_itself() -> None:
    """With its rule's source."""
    rule = AlertRule("偏慢", AlertSide.AT_MOST, Fraction(1, 2), "某县规则")
    (found,) = rate_alerts(Fraction(1, 3), [rule])

    assert "偏慢：1/3，不高于1/2（某县规则）" == found.explain("zh")
    assert "偏慢: 1/3, at most 1/2 [某县规则]" == found.explain("en")


def test_lines_say_themselves() -> None:
    """What each needs, gets and lacks."""
    found = budget_lines([BudgetLine("培训", 5, 3), BudgetLine("活动", 2, 4)])

    assert "培训：应列5，已列3，差2\n活动：应列2，已列4，差0" == found.explain("zh")
    assert found.explain("en").startswith("培训: 5 needed, 3 budgeted, 2 short")
    assert 2 == found.missing


# Bad input

_REVIEW = (ACT.PRELIMINARY_REVIEW, PAPER.BUDGET)
BAD: list[tuple[Callable[[], object], str]] = [
    (lambda: act(ANY, PAPER.BUDGET, ORGAN.CONGRESS), r"^act = 'x': expected a member of BudgetAct"),
    (lambda: act(ACT.AUDIT, ANY, ORGAN.CONGRESS), r"^paper = 'x'"),
    (lambda: act(ACT.AUDIT, PAPER.BUDGET, ANY), r"^organ = 'x'"),
    (
        lambda: act(*_REVIEW, ORGAN.STANDING_COMMITTEE, level=TOWN),
        r"^organ = .*: expected an organ that townships have",
    ),
    (
        lambda: act(ACT.APPROVAL, PAPER.PLAN, ORGAN.CONGRESS, level=TOWN),
        r"^paper = .*: expected a paper that townships have",
    ),
    (
        lambda: act(ACT.APPROVAL, PAPER.CENTRAL_DEBT_LIMIT, ORGAN.CONGRESS),
        r"^level = .*: expected Level.NATIONAL",
    ),
    (
        lambda: act(*_REVIEW, ORGAN.SPECIAL_COMMITTEE, special_committee=True),
        r"^special_committee = True: expected None",
    ),
    (
        lambda: act(*_REVIEW, ORGAN.SPECIAL_COMMITTEE, special_committee=False, level=CITY),
        r"^organ = .*: expected one that is there",
    ),
    (
        lambda: act(ACT.PREPARATION, PAPER.BUDGET, ORGAN.GOVERNMENT, authorised=True),
        r"^authorised = True: expected False",
    ),
    (
        lambda: budget_due(TIME.BRIEFING, ON, level=NATION, on=ON, profile=BEIJING),
        r"^profile = .*: expected None for a national body",
    ),
    (
        lambda: budget_due(TIME.BRIEFING, ON, level=NATION, on=ON, profile=ANY),
        r"^profile = 'x': expected a Profile",
    ),
    (
        lambda: budget_in_time(TIME.BUDGET_DRAFT, ON, event=date(2026, 1, 1), level=COUNTY, on=ON),
        r"^done = .*: expected 2026-01-01, the day it is counted back from, or earlier",
    ),
    (
        lambda: budget_in_time(TIME.PUBLICATION, date(2026, 1, 1), event=ON, level=COUNTY, on=ON),
        r"^done = .*: expected 2026-11-21, the day it is counted from, or later",
    ),
    (
        lambda: budget_in_time(TIME.FILING, ON, event=ON, level=COUNTY, on=ON, excepted=True),
        r"^excepted = True: expected False",
    ),
    (lambda: VoterHearing(ON, " "), r"^form = ' '"),
    (
        lambda: voters_heard_valid([], session=SESSION, level=CITY, on=ON),
        r"^level = .*: expected a county's or a township's",
    ),
    (lambda: session_papers_valid([ANY], level=NATION, on=ON), r"^papers = 'x'"),
    (
        lambda: budget_months_of(BudgetMonths.FINAL_ACCOUNTS, 0, level=COUNTY, on=ON),
        r"^budget_year = 0",
    ),
    (lambda: reserve_valid(-1, expenditure=1, on=ON), r"^reserve = -1"),
    (lambda: reserve_valid(1, expenditure=0, on=ON), r"^expenditure = 0"),
    (lambda: reserve_valid(1, expenditure=9, on=ON, autonomous=ANY), r"^autonomous = 'x'"),
    (
        lambda: Borrowing(BorrowingWay.BONDS, 1, 1, 1, repayment=ANY),
        r"^repayment = 'x'",
    ),
    (lambda: working_capital_valid(1, expenditure=0, on=ON), r"^expenditure = 0"),
    (lambda: carry_over_valid(0, on=ON), r"^year_ends = 0"),
    (
        lambda: year_end_use_valid(YearEndMoney.SURPLUS, 3, on=ON, other=2),
        r"^amount = 3: expected 2, the sum of its uses",
    ),
    (
        lambda: urgent_spending_valid(3, reserve=2, from_reserve=3, on=ON),
        r"^from_reserve = 3: expected a whole number of at most 2",
    ),
    (
        lambda: budget_scope_valid([], on=ON, without=[BudgetKind.GENERAL_PUBLIC]),
        r"^without = .*: expected other budgets",
    ),
    (
        lambda: budget_scope_valid(BudgetKind, on=ON, without=[BudgetKind.STATE_CAPITAL]),
        r"^put = .*: expected a budget in which there is something",
    ),
    (lambda: central_debt_valid(1, limit=-1, on=ON), r"^limit = -1"),
    (lambda: Borrowing(BorrowingWay.BONDS, 1, 1, 0), r"^capital = 0: expected something borrowed"),
    (lambda: Borrowing(BorrowingWay.BONDS, 1, 1, 1, 1), r"^balance = 1: expected at least 2"),
    (
        lambda: local_borrowing_valid(BONDS, level=NATION, on=ON),
        r"^level = .*: expected a local level",
    ),
    (
        lambda: local_borrowing_valid(BONDS, level=TOWN, on=ON),
        r"^approved_by = .*: expected an organ that townships have",
    ),
    (lambda: budget_deficit_valid(-1, level=COUNTY, on=ON), r"^deficit = -1"),
    (lambda: AddedDeficit(0, 1, 1), r"^amount = 0"),
    (lambda: AddedDeficit(1, 1, 2), r"^gap = 2: expected a whole number of at most 1"),
    (
        lambda: added_deficit_valid(
            AddedDeficit(1, 1, 1, ORGAN.STANDING_COMMITTEE), level=TOWN, on=ON
        ),
        r"^approved_by = .*: expected an organ that townships have",
    ),
    (lambda: without_adjustment_valid([], level=COUNTY, on=ON), r"^changes = \(\)"),
    (
        lambda: without_adjustment_valid([BudgetChange.TRANSFER_FROM_ABOVE], level=NATION, on=ON),
        r"^changes = .*: expected changes that the nation can have",
    ),
    (lambda: budget_rate(1, 0), r"^base = 0"),
    (lambda: RateBand("低", strict=True), r"^strict = True"),
    (lambda: RateBand("低", ANY), r"^least = 'x': expected a Fraction"),
    (lambda: RateBand("低", YES), r"^least = True: expected a Fraction"),
    (lambda: RateBands("示例", (RateBand("低"),)), r"^bands = .*: expected at least two bands"),
    (
        lambda: RateBands("示例", (RateBand("低", Fraction(1)), RateBand("高", Fraction(2)))),
        r"^bands = .*: expected a lowest band without a threshold",
    ),
    (
        lambda: RateBands("示例", (RateBand("低"), RateBand("高"))),
        r"^bands = .*: expected thresholds that rise",
    ),
    (
        lambda: RateBands("示例", (RateBand("低"), *(RateBand(n, Fraction(1)) for n in "中高"))),
        r"^bands = .*: expected thresholds that rise",
    ),
    (
        lambda: RateBands("示例", (RateBand("低"), RateBand("低", Fraction(1)))),
        r"^bands = .*: expected bands of different names",
    ),
    (lambda: rate_alerts(ANY, []), r"^rate = 'x'"),
    (lambda: budget_lines([]), r"^lines = \(\): expected at least one BudgetLine"),
    (
        lambda: budget_lines([BudgetLine("甲", 1, 1), BudgetLine("甲", 1, 1)]),
        r"^lines = .*: expected lines of different names",
    ),
]


@pytest.mark.parametrize(("call", "match"), BAD)
def test_bad_input_is_named(call: Callable[[], object], match: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(FactsError, match=match):
        call()


def test_papers_in_any_order() -> None:
    """Four of them are complete however they come."""
    papers = list(SessionPaper)[::-1]

    assert session_papers_valid(papers, level=NATION, on=ON).holds
