"""A year's meetings: what one more can do, and that two questions agree."""

from collections.abc import Sequence
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.dates.frequency import Frequency
from npcmodel.dates.held import State
from npcmodel.sessions import DutyKind, OwedState

YEARS = st.integers(2023, 2026)
STANDARD = st.lists(testing.frequencies(), min_size=1, max_size=3)


def lawful_meetings(data: DataObject, roll: npc.Roll, year: int) -> list[npc.Meeting]:
    """Draw meetings of the year, and perhaps one of the year before."""
    of_the_year = testing.meetings(year=year, roll=roll, lawful=True)
    found = data.draw(st.lists(of_the_year, max_size=8, unique=True))
    earlier = testing.meetings(year=year - 1, roll=roll, lawful=True)
    return found + data.draw(st.lists(earlier, max_size=1))


@given(testing.sitting_rolls(), YEARS, STANDARD, st.data())
def test_no_meeting_undoes_a_met_year(
    roll: npc.Roll, year: int, standard: Sequence[Frequency], data: DataObject
) -> None:
    """What is met stays met with one more lawful ordinary meeting, intervals included."""
    held = lawful_meetings(data, roll, year)
    ordinary = npc.MeetingKind.ORDINARY
    when = st.sampled_from([year, year, year - 1])
    more = data.draw(testing.meetings(year=data.draw(when), kind=ordinary, roll=roll, lawful=True))
    assume(more not in held)  # a meeting reported twice is refused
    on = data.draw(testing.days_known(year))

    def lines(meetings: list[npc.Meeting]) -> list[State]:
        result = npc.sessions_held(roll, meetings, year=year, on=on, local=standard)
        return [line.state for line in result.lines]

    for before, after in zip(lines(held), lines([*held, more]), strict=True):
        assert before is not State.MET or after is State.MET


@given(testing.sitting_rolls(), YEARS, st.data())
def test_owed_and_held_agree(roll: npc.Roll, year: int, data: DataObject) -> None:
    """On 31 December a count is broken only where it is still owed."""
    standard = data.draw(st.lists(testing.frequencies(counted=True), max_size=2))
    held = lawful_meetings(data, roll, year)
    last = date(year, 12, 31)
    asked = npc.year_duties(roll, year=year, on=last, local=standard)
    still = {(one.duty.frequency, one.duty.citation) for one in npc.owed(asked, held, last)}
    result = npc.sessions_held(roll, held, year=year, on=last, local=standard)
    broken = {
        (line.frequency, line.citation)
        for line in result.owed
        if isinstance(line.frequency, npc.AtLeast | npc.EveryPeriod)
    }

    assert broken <= still


@given(testing.sitting_rolls(), YEARS, st.data())
def test_what_is_owed_only_falls_with_meetings(roll: npc.Roll, year: int, data: DataObject) -> None:
    """One more ordinary meeting leaves no count with more missing."""
    standard = data.draw(st.lists(testing.frequencies(counted=True), max_size=2))
    held = lawful_meetings(data, roll, year)
    ordinary = npc.MeetingKind.ORDINARY
    more = data.draw(testing.meetings(year=year, kind=ordinary, roll=roll, lawful=True))
    assume(more not in held)
    day = data.draw(testing.days_of(year))
    asked = [
        duty
        for duty in npc.year_duties(roll, year=year, on=date(2026, 1, 1), local=standard)
        if isinstance(duty.frequency, npc.AtLeast | npc.EveryPeriod)
    ]

    def missing(meetings: list[npc.Meeting]) -> list[int]:
        # One duty at a time: two of the same words would otherwise be one.
        return [sum(one.missing for one in npc.owed([duty], meetings, day)) for duty in asked]

    assert all(
        after <= before for before, after in zip(missing(held), missing([*held, more]), strict=True)
    )


@given(testing.sitting_rolls(), YEARS, st.data())
def test_what_is_late_stays_late(roll: npc.Roll, year: int, data: DataObject) -> None:
    """Without another meeting no later day makes good what is late."""
    held = lawful_meetings(data, roll, year)
    asked = npc.year_duties(roll, year=year, on=date(2026, 1, 1))
    day, later = sorted([data.draw(testing.days_of(year)), data.draw(testing.days_of(year))])
    held = [meeting for meeting in held if meeting.opened <= day]
    first = {o.duty for o in npc.owed(asked, held, day) if o.state is OwedState.LATE}
    then = {o.duty for o in npc.owed(asked, held, later) if o.state is OwedState.LATE}

    assert first <= then


@given(testing.years_of_sessions())
def test_a_year_counts_every_meeting_once(year: npc.YearOfSessions) -> None:
    """Counted or not counted, of the year and up to the day; every line has one kind."""
    both = [*year.counted, *year.not_counted]

    assert year.held == len(year.counted)
    assert all(one.opened.year == year.year and one.opened <= year.on for one in both)
    assert len(year.lines) == len(year.duty) + len(year.soft) + len(year.local)
    assert {DutyKind.DUTY} >= {line.kind for line in year.duty}


@given(testing.sitting_rolls(local=True), YEARS, st.data())
def test_a_profile_only_adds_requirements(roll: npc.Roll, year: int, data: DataObject) -> None:
    """The statute's own lines stand as they stood without it."""
    place = data.draw(
        testing.profiles(tier=roll.level.tier)
        if roll.level.tier is not (npc.Tier.TOWNSHIP)
        else testing.profiles()
    )
    held = lawful_meetings(data, roll, year)
    on = data.draw(testing.days_known(year))

    def lines(profile: npc.Profile | None) -> list[object]:
        result = npc.sessions_held(roll, held, year=year, on=on, profile=profile)
        return list(result.lines)

    assert lines(None) == lines(place)[: len(lines(None))]
