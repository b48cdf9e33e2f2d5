"""The days of direct elections: a naive walk through the calendar, and what a day changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from law.grounds import verdict
from npcmodel.elections import calendar_in_time, election_calendar, election_step_in_time
from npcmodel.elections.calendar import CalendarStep, ElectionCalendar
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.testing.dates import days
from npcmodel.testing.electoral import calendar_days, election_calendars

ON = date(2026, 11, 21)
S = CalendarStep
ONE = timedelta(days=1)
PLACES = [None, BEIJING, SHANDONG, SHANGHAI, ZHEJIANG]
WHERE = st.sampled_from(PLACES)
# Days away from election day; from E-20 an objection has until E-15, its decision until E-12.
NATIONAL = {
    S.VOTER_LIST: -20,
    S.OBJECTIONS: -15,
    S.CANDIDATES: -15,
    S.DECISIONS: -12,
    S.FORMAL_CANDIDATES: -7,
    S.LAWSUIT: -5,
    S.JUDGMENT: -1,
}
AWAY: list[tuple[npc.Profile | None, dict[CalendarStep, int]]] = [
    (None, NATIONAL),
    (BEIJING, NATIONAL | {S.VOTE_NOTICE: -20, S.ARRIVALS: -1}),
    (SHANDONG, NATIONAL | {S.VOTER_RECHECK: -1}),
    (SHANGHAI, NATIONAL | {S.SUSPENSIONS: -5, S.LIST_CORRECTIONS: -2}),
    (ZHEJIANG, NATIONAL | {S.LATE_REGISTRATION: -12}),
]
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def walked(start: date, steps: int) -> tuple[int, int, int]:
    """Walk back day by day, with the lengths of the months alone."""
    year, month, day = start.year, start.month, start.day
    for _ in range(-steps):
        day -= 1
        if not day:
            month -= 1
            if not month:
                year, month = year - 1, 12
            leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            day = LENGTHS[month - 1] + leap
    return year, month, day


@pytest.mark.parametrize(("where", "away"), AWAY)
def test_every_election_day_of_four_years(
    where: npc.Profile | None, away: dict[CalendarStep, int]
) -> None:
    """From 2024 to 2027, the 29th of February among them."""
    election_day = date(2024, 1, 1)
    wrong: list[date] = []
    while election_day < date(2028, 1, 1):
        found = election_calendar(election_day, on=ON, profile=where).steps
        dues = {s: (d.due.year, d.due.month, d.due.day) for s, d in found.items()}
        if dues != {step: walked(election_day, steps) for step, steps in away.items()}:
            wrong.append(election_day)
        election_day += ONE

    assert [] == wrong


def test_the_walk_knows_the_leap_day() -> None:
    """The reference itself, at the end of February."""
    assert (2024, 2, 29) == walked(date(2024, 3, 1), -1)
    assert (2023, 2, 28) == walked(date(2023, 3, 1), -1)
    assert (2025, 12, 31) == walked(date(2026, 1, 1), -1)


@given(WHERE.flatmap(lambda where: election_calendars(profile=where)))
def test_every_step_names_who_is_bound_and_rests_on_a_text(calendar: ElectionCalendar) -> None:
    """One note of who, at least one provision, and it is in both explanations."""
    for deadline in calendar.steps.values():
        assert 1 == len(deadline.notes)
        assert deadline.grounds
        assert deadline.notes[0].zh in calendar.explain()
        assert deadline.notes[0].en in calendar.explain("en")


@given(days(), WHERE, st.booleans(), st.sampled_from(S))
def test_the_last_day_is_in_time_and_the_next_one_is_not(
    election_day: date,
    where: npc.Profile | None,
    by_election: bool,  # noqa: FBT001
    step: CalendarStep,
) -> None:
    """The calendar and the rule on one step count alike; late is no, or open in a by-election."""
    calendar = election_calendar(
        election_day,
        on=ON,
        profile=where,
        by_election=by_election,
        registration_begins=election_day - timedelta(days=60),
    )
    if step not in calendar.steps:
        unknown = election_step_in_time(step, election_day, election_day, on=ON, profile=where)

        assert unknown.undecided
        return
    deadline = calendar.deadline(step)

    def asked(done: date) -> Any:
        return verdict(
            election_step_in_time(
                step, done, deadline.starts, on=ON, profile=where, by_election=by_election
            )
        )

    assert asked(deadline.due) is True
    assert not asked(deadline.due + ONE)
    assert by_election or asked(deadline.due + ONE) is False


@given(days().flatmap(lambda day: st.tuples(st.just(day), calendar_days(day, kept=True))), WHERE)
def test_what_is_kept_holds_everywhere(
    case: tuple[date, dict[CalendarStep, date | None]], where: npc.Profile | None
) -> None:
    """Every step that binds, in time; a step that a place does not know is left out."""
    election_day, done = case
    known = {*election_calendar(election_day, on=ON, profile=where).steps}
    known |= {S.ELECTION_DAY_NOTICE} if where is SHANDONG else set()
    listed = done[S.VOTER_LIST]
    assert listed is not None
    ruling = calendar_in_time(
        {step: when for step, when in done.items() if step in known},
        election_day=election_day,
        on=ON,
        profile=where,
        registration_begins=listed - timedelta(days=20),
        nominated=listed + ONE,
    )

    assert ruling.holds
    assert not ruling.open


@given(
    days().flatmap(lambda day: st.tuples(st.just(day), calendar_days(day))), WHERE, st.booleans()
)
def test_no_calendar_holds_that_is_not_kept(
    case: tuple[date, dict[CalendarStep, date | None]],
    where: npc.Profile | None,
    by_election: bool,  # noqa: FBT001
) -> None:
    """A yes means that the three lists are there, on known days, each by the place's last day."""
    election_day, done = case
    ruling = calendar_in_time(
        done, election_day=election_day, on=ON, profile=where, by_election=by_election
    )
    steps = election_calendar(election_day, on=ON, profile=where, by_election=by_election).steps
    lists = {step: done.get(step) for step in (S.VOTER_LIST, S.CANDIDATES, S.FORMAL_CANDIDATES)}
    in_time = all(when is not None and when <= steps[step].due for step, when in lists.items())

    assert in_time or not ruling.holds
    assert ruling.holds is (verdict(ruling) is True)


@given(days(), st.sampled_from([S.VOTER_LIST, S.CANDIDATES, S.FORMAL_CANDIDATES]))
def test_one_day_late_breaks_a_calendar(election_day: date, step: CalendarStep) -> None:
    """Whatever else was kept."""
    steps = election_calendar(election_day, on=ON).steps
    done: dict[CalendarStep, date | None] = {
        one: steps[one].due for one in (S.VOTER_LIST, S.CANDIDATES, S.FORMAL_CANDIDATES)
    }
    late = {**done, step: steps[step].due + ONE}

    assert calendar_in_time(done, election_day=election_day, on=ON).holds
    assert False is verdict(calendar_in_time(late, election_day=election_day, on=ON))
