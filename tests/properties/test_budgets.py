"""What holds of every budget, amount and rate."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, get_args, get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.budgets import (
    TABLE,
    AddedDeficit,
    AlertRule,
    AlertSide,
    Borrowing,
    BudgetAct,
    BudgetChange,
    BudgetDuty,
    BudgetEvent,
    BudgetLines,
    BudgetOrgan,
    BudgetPaper,
    BudgetStage,
    BudgetTime,
    BudgetWindow,
    BudgetYear,
    RateBands,
    added_deficit_valid,
    budget_act_valid,
    budget_due,
    budget_in_time,
    local_borrowing_valid,
    rate_alerts,
    reserve_valid,
    without_adjustment_valid,
)
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.facts.levels import Level, Tier
from npcmodel.lifecycle import Branch
from npcmodel.testing import budget_work as strategies

ON = date(2026, 11, 21)
DAYS = st.dates(date(2021, 1, 1), date(2027, 12, 31))
LEVELS = st.sampled_from(Level)
AMOUNTS = st.integers(0, 100_000)


@given(strategies.budget_years())
def test_a_year_is_its_events(case: BudgetYear) -> None:
    """Told anew, they lead to the same stage."""
    again = attrs.evolve(case)

    assert case == again
    assert case.stage is again.stage_on(date(2040, 1, 1))


@given(strategies.budget_years(), DAYS)
def test_later_events_change_no_earlier_day(case: BudgetYear, on: date) -> None:
    """What was asked of a day is answered by the events up to it."""
    until = tuple(event for event in case.events if event.day <= on)
    then = BudgetYear(case.title, case.level, case.year, case.departments, case.transfers)
    for event in until:
        then = then.after(event)

    assert then.stage is case.stage_on(on)
    assert then.deadlines(on) == case.deadlines(on)


@given(strategies.budget_years(), DAYS)
def test_what_is_late_stays_late(case: BudgetYear, on: date) -> None:
    """A time missed is missed for good."""
    now = {(one.what, one.of, one.deadline.due) for one in case.late(on)}
    later = {(one.what, one.of, one.deadline.due) for one in case.late(on + timedelta(days=40))}

    assert now <= later


@given(strategies.budget_duties())
def test_a_duty_says_itself(duty: BudgetDuty) -> None:
    """In both languages, with the state its days give it."""
    late = duty.done is not None and duty.done > duty.deadline.due

    assert not late or duty.state is State.BROKEN
    assert duty.what.value in duty.explain("zh")
    assert str(duty.deadline.due) in duty.explain("en")


@given(strategies.budget_events(), strategies.budget_stages())
def test_every_event_has_a_place_in_the_table(event: BudgetEvent, stage: BudgetStage) -> None:
    """Wherever it may happen, it leads to stages of the table."""
    target = TABLE.target(stage, type(event))
    ends = target.targets if isinstance(target, Branch) else (target,)

    assert any(kind is type(event) for (_, kind), _ in TABLE.moves)
    assert target is None or all(isinstance(end, BudgetStage) for end in ends)


@given(AMOUNTS, st.integers(1, 1_000_000))
def test_the_reserve_by_cross_multiplication(reserve: int, expenditure: int) -> None:
    """One to three in a hundred, both included."""
    naive = expenditure <= 100 * reserve <= 3 * expenditure

    assert naive is reserve_valid(reserve, expenditure=expenditure, on=ON).holds


@given(strategies.borrowings(), LEVELS.filter(lambda one: not one.national))
def test_debt_never_lawful_beyond_its_limit(borrowing: Borrowing, level: Level) -> None:
    """Nor for anything but capital spending, nor without a source to repay it."""
    township = level.tier is Tier.TOWNSHIP
    if township and borrowing.approved_by is BudgetOrgan.STANDING_COMMITTEE:
        return
    found = local_borrowing_valid(borrowing, level=level, on=ON)
    within = borrowing.limit is not None and borrowing.balance <= borrowing.limit
    sound = within and borrowing.repayment and not borrowing.other

    assert sound or not found.holds
    assert not (township and found.holds)


@given(strategies.added_deficits())
def test_a_deficit_never_lawful_beyond_the_gap(added: AddedDeficit) -> None:
    """Nor without the congress or its standing committee."""
    found = added_deficit_valid(added, level=Level.PROVINCE, on=ON)
    bodies = {BudgetOrgan.CONGRESS, BudgetOrgan.STANDING_COMMITTEE}
    sound = added.amount <= added.gap and added.approved_by in bodies

    assert sound or not found.holds


@given(st.lists(strategies.budget_changes(), min_size=1), LEVELS)
def test_one_of_the_four_is_enough(changes: list[BudgetChange], level: Level) -> None:
    """However many others there are."""
    if level.national and BudgetChange.TRANSFER_FROM_ABOVE in changes:
        return
    four = set(list(BudgetChange)[:4])
    found = without_adjustment_valid(changes, level=level, on=ON)

    assert not (four & set(changes)) or not (found.holds or found.undecided)


@given(strategies.budget_acts(), strategies.budget_papers(), LEVELS, st.sampled_from(BudgetOrgan))
def test_an_organ_either_may_or_may_not_or_nobody_knows(
    act: BudgetAct, paper: BudgetPaper, level: Level, organ: BudgetOrgan
) -> None:
    """A yes always rests on a text; what is open is never a yes."""
    try:
        found = budget_act_valid(act, paper, organ, level=level, on=ON)
    except FactsError:
        assert level.tier is Tier.TOWNSHIP or not level.national
        return

    assert not (found.holds and found.undecided)
    assert found.grounds or found.undecided


@given(strategies.budget_times(), LEVELS, DAYS, st.integers(0, 120))
def test_in_time_up_to_the_last_day(what: BudgetTime, level: Level, event: date, gap: int) -> None:
    """The ruling and the deadline agree on every day."""
    try:
        last = budget_due(what, event, level=level, on=ON).due
    except NotInForceError:
        return
    back = last < event
    done = event + timedelta(days=-gap if back else gap)
    found = budget_in_time(what, done, event=event, level=level, on=ON)

    assert (done <= last) is found.holds


@given(strategies.tables_of_bands(), strategies.rates())
def test_every_rate_lies_in_one_band(bands: RateBands, rate: Fraction) -> None:
    """The highest whose threshold it reaches, found by looking at all of them."""
    reached = [band for band in bands.bands if band.reached(rate)]

    assert reached[-1] == bands.band_of(rate)
    assert bands.bands[: len(reached)] == tuple(reached)


@given(st.lists(strategies.alert_rules(), max_size=5), strategies.rates())
def test_alerts_are_the_rules_met(rules: list[AlertRule], rate: Fraction) -> None:
    """In their order, none twice and none left out."""
    naive = [
        rule
        for rule in rules
        if (rule.side is AlertSide.BELOW and rate < rule.threshold)
        or (rule.side is AlertSide.AT_MOST and rate <= rule.threshold)
        or (rule.side is AlertSide.AT_LEAST and rate >= rule.threshold)
        or (rule.side is AlertSide.ABOVE and rate > rule.threshold)
    ]

    assert naive == [alert.rule for alert in rate_alerts(rate, rules)]


@given(strategies.several_lines())
def test_a_line_too_much_helps_no_other(lines: BudgetLines) -> None:
    """What is missing is the sum of what each lacks."""
    lacking = [one.required - one.budgeted for one in lines.lines if one.budgeted < one.required]

    assert sum(lacking) == lines.missing
    assert lines.full is (not lacking)


@given(strategies.budget_windows(), DAYS)
def test_a_window_holds_its_ends(window: BudgetWindow, moment: date) -> None:
    """Both are included, and the deadline is the last of them."""
    assert window.holds(window.first)
    assert window.holds(window.last)
    assert (window.first <= moment <= window.last) is window.holds(moment)
    assert window.last == window.deadline.due


DRAWN = [name for name in strategies.__all__ if name != "BUDGET_RULES"]


@pytest.mark.parametrize("name", DRAWN)
@given(data=st.data())
@settings(max_examples=10)
def test_every_strategy_draws_what_it_says(name: str, data: st.DataObject) -> None:
    """The value is of the type that the annotation names."""
    build = getattr(strategies, name)
    (kind,) = get_args(get_type_hints(build)["return"])

    assert isinstance(data.draw(build()), kind)


@pytest.mark.parametrize("name", strategies.BUDGET_RULES)
@given(data=st.data(), on=st.dates(date(2022, 1, 1), ON))
@settings(max_examples=25)
def test_every_ruling_says_itself(name: str, data: st.DataObject, on: date) -> None:
    """In both languages, and an open one is never a yes."""
    draw: Any = data.draw
    found = strategies.BUDGET_RULES[name](draw, on)

    assert name == found.rule
    assert not (found.undecided and found.holds)
    assert found.explain("zh") != found.explain("en")
