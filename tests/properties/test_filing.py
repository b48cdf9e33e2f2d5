"""What holds of every document that is filed and reviewed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.dates.held import State
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing import (
    TABLE,
    Amended,
    AmendmentOrdered,
    DocumentKind,
    FilingCase,
    FilingEvent,
    FilingNumber,
    FilingPublication,
    FilingStage,
    FilingStep,
    FilingTime,
    FormOutcome,
    OpinionGiven,
    Requested,
    RequestRefused,
    ReviewExpert,
    ReviewStarted,
    ReviewTurn,
    ReviewWay,
    RevocationProposed,
    RevocationRejected,
    Revoked,
    StateOrgan,
    SubmissionDecided,
    Upheld,
    YearOfFilingReports,
    filing_due,
    filing_in_time,
    filing_number_valid,
    review_demand_valid,
    review_turn_valid,
)
from npcmodel.lifecycle import Branch
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import (
    DayOfYear,
    FilingDecision,
    FilingRules,
    RefusalGround,
    ReviewMeans,
    TurnGround,
)
from npcmodel.profiles.parts import TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.testing import filings as strategies
from npcmodel.testing.dates import WEEKDAYS
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
    then = attrs.evolve(case, stage=FilingStage.PUBLISHED, events=())
    for event in until:
        then = then.after(event)

    if case.published <= on:
        assert then.stage is case.stage_on(on)
    assert then.late(on, calendar=WEEKDAYS) == case.late(on, calendar=WEEKDAYS)
    assert then.deadlines(on, calendar=WEEKDAYS) == case.deadlines(on, calendar=WEEKDAYS)


@given(strategies.filing_cases())
def test_every_prefix_stands_where_it_stopped(case: FilingCase) -> None:
    """The first events alone give the case as it was then, told at once or one by one."""
    then = attrs.evolve(case, stage=FilingStage.PUBLISHED, events=())
    for length, event in enumerate(case.events, 1):
        then = then.after(event)
        assert then == attrs.evolve(case, stage=then.stage, events=case.events[:length])

    assert then == case


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

    assert set() == late - {(one.what, one.deadline.starts, one.by) for one in then}


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
    broken: set[State] = (
        {State.BROKEN} if year.on == date(year.year, 12, 31) and not year.held else set()
    )

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


@given(
    strategies.review_means(),
    strategies.review_experts(),
    strategies.filing_decisions(),
    strategies.filing_publications(),
    strategies.state_organs(),
)
def test_more_terms_are_what_they_say(
    means: ReviewMeans,
    expert: ReviewExpert,
    decision: FilingDecision,
    what: FilingPublication,
    organ: StateOrgan,
) -> None:
    """Each member is found by its Chinese term, and an organ is what it is made of."""
    assert means is ReviewMeans(means.value)
    assert expert is ReviewExpert(expert.value)
    assert decision is FilingDecision(decision.value)
    assert what is FilingPublication(what.value)
    assert organ == StateOrgan(organ.body, organ.tier)


def waiting_demands(events: tuple[FilingEvent, ...], by: object) -> list[Requested]:
    """Return all the complete demands of one organ on which nothing was done."""
    found: list[Requested] = []
    for event in events:
        if isinstance(event, Requested) and event.by == by and event.complete and event.demand:
            found.append(event)
        over = isinstance(event, (Upheld, Revoked, RevocationRejected))
        over |= isinstance(event, SubmissionDecided) and not event.submitted
        if over or (isinstance(event, ReviewStarted) and event.by == by):
            found = []
    return found


@given(strategies.filing_cases())
def test_nothing_is_asked_of_what_was_mended(case: FilingCase) -> None:
    """Amended as asked or repealed, no document is opined on or revoked in the same review."""
    mended = False
    for event in case.events:
        if isinstance(event, (Upheld, RevocationRejected)):
            mended = False
        asked = isinstance(event, (OpinionGiven, RevocationProposed, Revoked, AmendmentOrdered))

        assert not (mended and asked)
        mended |= isinstance(event, Amended) and event.as_asked


@given(strategies.filing_cases())
def test_a_province_never_revokes_a_city_s(case: FilingCase) -> None:
    """What governments below made is handed to others."""
    kinds = {type(event) for event in case.events}

    assert not (case.of_city and kinds & {RevocationProposed, Revoked})


@given(strategies.filing_cases())
def test_what_was_barred_never_happened(case: FilingCase) -> None:
    """No waiting demand was refused, and nothing was decided that was not submitted."""
    kinds = [type(event).__name__ for event in case.events]

    for place, event in enumerate(case.events):
        if isinstance(event, RequestRefused):
            assert not waiting_demands(case.events[:place], event.by)
    assert kinds.count("Revoked") <= kinds.count("SubmissionDecided")
    assert kinds.count("OpinionGiven") or not kinds.count("MakerAnswered")


@given(
    strategies.state_organs(),
    st.sampled_from([DocumentKind.GOVERNMENT_RULE, DocumentKind.NORMATIVE_DOCUMENT]),
    SINCE_2025,
)
def test_few_may_demand(organ: StateOrgan, document: DocumentKind, on: date) -> None:
    """A demand is for a few; no organ of a township makes one."""
    for profile, level in ((BEIJING, Level.MUNICIPALITY), (SHANDONG, Level.PROVINCE)):
        found = review_demand_valid(
            organ, document=document, maker=Body.GOVERNMENT, level=level, on=on, profile=profile
        )

        assert not (found.holds and organ.tier in {Tier.NATIONAL, Tier.TOWNSHIP})


# Every start day of four years, walked a day at a time

_FOUR_YEARS = [date(2024, 1, 1) + timedelta(days=n) for n in range(366 + 3 * 365)]
_HOLIDAYS = {date(2026, 4, 6), date(2025, 1, 1), date(2024, 2, 29)}


class Holidays:
    """Monday to Friday are worked, but for three days."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5 and day not in _HOLIDAYS


def walked(start: date, length: int, unit: TimeUnit) -> date:
    """Count a time by turning the leaves of a calendar."""
    at, left = start, length
    if unit is TimeUnit.MONTHS:
        months = 0
        while True:
            at += timedelta(days=1)
            months += at.day == 1
            last = (at + timedelta(days=1)).day == 1
            if months == length and (at.day == start.day or (last and at.day < start.day)):
                return at
    while left:
        at += timedelta(days=1)
        left -= unit is TimeUnit.DAYS or Holidays().is_workday(at)
    return at


D, W, M = TimeUnit.DAYS, TimeUnit.WORKING_DAYS, TimeUnit.MONTHS
# The texts' own words, read once more: what, where, how long.
_CITY = Level.MUNICIPALITY
_GIVEN: list[tuple[FilingTime, Level, Profile | None, DocumentKind, int, TimeUnit]] = [
    (FilingTime.FILING, Level.NATIONAL, None, DocumentKind.LOCAL_REGULATION, 30, D),
    (FilingTime.FILING, Level.NATIONAL, None, DocumentKind.JUDICIAL_INTERPRETATION, 30, D),
    (FilingTime.ANSWER, Level.NATIONAL, None, DocumentKind.LOCAL_REGULATION, 2, M),
    *(
        (what, _CITY, BEIJING, DocumentKind.NORMATIVE_DOCUMENT, length, unit)
        for what, length, unit in (
            (FilingTime.FILING, 30, D),
            (FilingTime.FORM_CHECK, 10, D),
            (FilingTime.CORRECTION, 10, D),
            (FilingTime.TRANSFER, 10, D),
            (FilingTime.DISTRIBUTION, 5, W),
            (FilingTime.REVIEW, 3, M),
            (FilingTime.COMMITTEE_REVIEW, 30, D),
            (FilingTime.REQUEST_COMPLETION, 5, W),
            (FilingTime.REFUSAL_NOTICE, 10, D),
            (FilingTime.ANSWER, 30, D),
            (FilingTime.AMENDMENT_REPORT, 30, D),
            (FilingTime.ORDER_REPORT, 30, D),
            (FilingTime.RESULT_REPORT, 30, D),
        )
    ),
    *(
        (what, _CITY, SHANGHAI, DocumentKind.NORMATIVE_DOCUMENT, length, unit)
        for what, length, unit in (
            (FilingTime.FILING, 30, D),
            (FilingTime.FORM_CHECK, 5, W),
            (FilingTime.CORRECTION, 10, W),
            (FilingTime.COMMITTEE_REVIEW, 30, D),
            (FilingTime.ANSWER, 2, M),
        )
    ),
    *(
        (what, Level.PROVINCE, SHANDONG, DocumentKind.NORMATIVE_DOCUMENT, length, unit)
        for what, length, unit in (
            (FilingTime.FILING, 30, D),
            (FilingTime.REQUESTED_REVIEW, 3, M),
            (FilingTime.ANSWER, 30, D),
            (FilingTime.AMENDMENT, 30, D),
            (FilingTime.FEEDBACK, 15, D),
        )
    ),
    *(
        (what, Level.PROVINCE, HENAN, DocumentKind.NORMATIVE_DOCUMENT, 30, D)
        for what in (
            FilingTime.FILING,
            FilingTime.REVIEW,
            FilingTime.ANSWER,
            FilingTime.HANDLING,
            FilingTime.EXECUTION_REPORT,
        )
    ),
]


@pytest.mark.parametrize(("what", "level", "profile", "document", "length", "unit"), _GIVEN)
def test_deadlines_by_the_leaves_of_a_calendar(  # noqa: PLR0913, PLR0917
    what: FilingTime,
    level: Level,
    profile: Profile | None,
    document: DocumentKind,
    length: int,
    unit: TimeUnit,
) -> None:
    """Leap days, ends of months and years: each start of four years, by the law of 2026."""
    asked: dict[str, Any] = {"level": level, "on": date(2026, 11, 21), "profile": profile}
    calendar = Holidays()
    for start in _FOUR_YEARS:
        found = filing_due(what, start, document=document, calendar=calendar, **asked)

        assert walked(start, length, unit) == found.due


def test_no_time_is_left_out_of_the_walk() -> None:
    """Every time that the four places and the nation set in 2026 was walked."""
    on = date(2026, 11, 21)
    times = {
        (what, place)
        for place in (BEIJING, SHANGHAI, SHANDONG, HENAN)
        for what in FilingTime
        if place.find(f"filing.{what.name.lower()}", on)
    }

    assert times == {(what, place) for what, _, place, *_ in _GIVEN if place is not None}


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
