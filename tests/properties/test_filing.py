"""What holds of every document that is filed and reviewed."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.dates.held import State
from npcmodel.facts.levels import Level
from npcmodel.filing import (
    TABLE,
    DocumentKind,
    FilingCase,
    FilingEvent,
    FilingNumber,
    FilingStage,
    FilingStep,
    FilingTime,
    FormOutcome,
    ReviewTurn,
    ReviewWay,
    YearOfFilingReports,
    filing_due,
    filing_in_time,
    filing_number_valid,
    review_turn_valid,
)
from npcmodel.lifecycle import Branch
from npcmodel.profiles import BEIJING
from npcmodel.profiles.filings import DayOfYear, FilingRules, RefusalGround, TurnGround
from npcmodel.testing import filings as strategies
from npcmodel.testing.filings import WEEKDAYS
from npcmodel.testing.places import filing_rules

DAYS = st.dates(date(2021, 1, 1), date(2027, 1, 1))
SINCE_2025 = st.dates(date(2025, 1, 1), date(2026, 11, 21))
STEPS = [one for one in FilingTime if BEIJING.find(f"filing.{one.name.lower()}", date(2026, 1, 1))]


@given(strategies.filing_cases())
def test_a_case_is_its_events(case: FilingCase) -> None:
    """Told anew, they lead to the same stage."""
    again = attrs.evolve(case)

    assert case == again
    assert case.stage is again.stage_on(date(2040, 1, 1))


@given(strategies.filing_cases(), DAYS)
def test_later_events_change_no_earlier_day(case: FilingCase, on: date) -> None:
    """What was asked of a day is answered by the events up to it."""
    until = tuple(event for event in case.events if event.day <= on)
    then = FilingCase(
        case.title, case.document, case.maker, case.level, case.published, case.profile
    )
    for event in until:
        then = then.after(event)

    assert then.deadlines(on, calendar=WEEKDAYS) == case.deadlines(on, calendar=WEEKDAYS)


@given(strategies.filing_cases(), DAYS)
def test_late_is_past_every_day(case: FilingCase, on: date) -> None:
    """Late steps are among the steps, and their last day lies before what they reached."""
    steps = case.deadlines(on, calendar=WEEKDAYS)
    late = case.late(on, calendar=WEEKDAYS)

    assert set() == {one.what for one in late} - {one.what for one in steps}
    for one in late:
        assert one.deadline.due + timedelta(days=one.suspended) < (one.done or on)
        assert not one.usual


@given(strategies.filing_cases(), DAYS, st.integers(0, 400))
def test_what_is_late_stays_late(case: FilingCase, on: date, more: int) -> None:
    """But for an extension granted in time, lateness does not go away with the days."""
    late = {(one.what, one.deadline.starts, one.by) for one in case.late(on, calendar=WEEKDAYS)}
    then = case.late(on + timedelta(days=more), calendar=WEEKDAYS)
    left = late - {(one.what, one.deadline.starts, one.by) for one in then}

    # A letter to the maker frees Shanghai's committees even after their time.
    assert set() == {what for what, _, _ in left} - {FilingTime.COMMITTEE_REVIEW}


@given(strategies.filing_steps())
def test_a_step_says_how_it_stands(step: FilingStep) -> None:
    """Done or not, in time or not, and in both languages."""
    assert (step.done is None) is (step.state is not State.MET) or step.state is State.BROKEN
    assert step.what.value in step.explain("zh")
    assert str(step.deadline.due) in step.explain("en")


@given(st.sampled_from(STEPS), SINCE_2025, st.integers(0, 120))
def test_in_time_is_up_to_the_last_day(what: FilingTime, event: date, more: int) -> None:
    """The ruling and the deadline agree."""
    last = filing_due(
        what,
        event,
        level=Level.MUNICIPALITY,
        on=event,
        document=DocumentKind.GOVERNMENT_RULE,
        profile=BEIJING,
        calendar=WEEKDAYS,
    ).due
    done = event + timedelta(days=more)
    found = filing_in_time(
        what,
        done,
        event=event,
        level=Level.MUNICIPALITY,
        on=event,
        document=DocumentKind.GOVERNMENT_RULE,
        profile=BEIJING,
        calendar=WEEKDAYS,
    )

    assert (done <= last) is found.holds


@given(strategies.filing_numbers(), st.integers(0, 20), SINCE_2025)
def test_more_copies_are_never_worse(what: FilingNumber, number: int, on: date) -> None:
    """One more copy keeps a yes."""
    few = filing_number_valid(what, number, level=Level.MUNICIPALITY, on=on, profile=BEIJING)
    more = filing_number_valid(what, number + 1, level=Level.MUNICIPALITY, on=on, profile=BEIJING)

    assert few.holds <= more.holds


@given(strategies.review_turns(), SINCE_2025)
def test_a_plan_with_a_time_is_a_plan(turn: ReviewTurn, on: date) -> None:
    """Where a plan suffices, a plan with its time does."""
    plan, timed = (
        review_turn_valid(
            turn,
            ground,
            document=DocumentKind.RESOLUTION,
            level=Level.MUNICIPALITY,
            on=on,
            profile=BEIJING,
        )
        for ground in (TurnGround.AGREED, TurnGround.PLANNED)
    )

    assert plan.holds <= timed.holds


@given(strategies.years_of_filing_reports())
def test_a_year_owes_one_report_at_most(year: YearOfFilingReports) -> None:
    """What was heard meets every text; nothing is owed before the year's end."""
    broken = {State.BROKEN} if year.on == date(year.year, 12, 31) and not year.held else set()

    assert {line.state for line in year.owed} <= broken
    assert all(line.state is State.MET for line in year.lines) or not year.held


@given(
    strategies.document_kinds(),
    strategies.filing_times(),
    strategies.filing_stages(),
    strategies.form_outcomes(),
    strategies.review_ways(),
    strategies.refusal_grounds(),
    strategies.turn_grounds(),
    strategies.days_of_year(),
)
def test_terms_are_what_they_say(  # noqa: PLR0913, PLR0917  # one of each kind
    document: DocumentKind,
    what: FilingTime,
    stage: FilingStage,
    outcome: FormOutcome,
    way: ReviewWay,
    refusal: RefusalGround,
    turn: TurnGround,
    day: DayOfYear,
) -> None:
    """Each member is found by its Chinese term, and a day of the year exists in every year."""
    assert document is DocumentKind(document.value)
    assert what is FilingTime(what.value)
    assert stage is FilingStage(stage.value)
    assert outcome is FormOutcome(outcome.value)
    assert way is ReviewWay(way.value)
    assert refusal is RefusalGround(refusal.value)
    assert turn is TurnGround(turn.value)
    assert day.day == date(2025, day.month, day.day).day


@given(strategies.filing_events())
def test_every_event_has_its_place(event: FilingEvent) -> None:
    """The table knows each kind of event somewhere."""
    assert type(event) in {kind for (_, kind), _ in TABLE.moves}


@given(filing_rules())
def test_rules_are_for_every_field(rules: FilingRules) -> None:
    """A group drawn holds nothing but provisions of its own kinds."""
    assert rules == attrs.evolve(rules)


def test_every_stage_is_reached() -> None:
    """No stage stands alone: each is the first or the end of a step."""
    ends: set[object] = {TABLE.initial}
    for _, target in TABLE.moves:
        ends |= set(target.targets) if isinstance(target, Branch) else {target}

    assert set(FilingStage) == ends
