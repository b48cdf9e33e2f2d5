"""Age grows, one more fault never helps, and the calendar keeps its order."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from npcmodel.elections.calendar import CalendarStep, ElectionCalendar, election_calendar
from npcmodel.elections.conduct import ElectionAct, ElectionOrgan, ElectorKind, Electors, Organiser
from npcmodel.elections.credentials import Credentials, credentials_valid
from npcmodel.elections.participation import Unit, participation_valid
from npcmodel.elections.voters import BirthdayReading, Voter, electoral_right, voter_listed
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import DayState
from npcmodel.testing.dates import days
from npcmodel.testing.electoral import (
    VOTER_RULES,
    credentials,
    election_calendars,
    electors_of,
    organisers,
    units,
    voters,
)
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built

ON = date(2026, 11, 21)
DAY = date(2026, 11, 15)
DIRECT = {Tier.COUNTY, Tier.TOWNSHIP}


@pytest.mark.parametrize("name", VOTER_RULES)
@given(data=st.data())
def test_every_ruling_explains_itself(name: str, data: DataObject) -> None:
    """Asked under its own name, on the day, with a line a ground in both languages."""
    on = data.draw(days())
    ruling = data.draw(built(lambda draw: VOTER_RULES[name](draw, on)))

    assert (name, on) == (ruling.rule, ruling.on)
    assert ruling.grounds or ruling.undecided
    parts = len(ruling.grounds) + len(ruling.open) + len(ruling.notes)
    for lang in ("zh", "en"):
        assert 1 + parts == len(ruling.explain(lang).split("\n"))
    assert {ruling} == {attrs.evolve(ruling)}


@given(voters(on=DAY, corner=True, age=18))
def test_the_birthday_decides_only_by_its_reading(voter: Voter) -> None:
    """The readings differ on the eighteenth birthday alone, and there no reading is open."""
    answers = [
        electoral_right(voter, election_day=DAY, on=ON, reading=reading)
        for reading in (None, BirthdayReading.FROM_BIRTHDAY, BirthdayReading.FROM_NEXT_DAY)
    ]
    silent, practice, strict = answers
    differ = practice.holds is not strict.holds

    assert silent.undecided is differ
    assert not differ or voter.birth == date(2008, 11, 15)
    assert practice.holds or not strict.holds


@given(voters(on=DAY, age=18) | voters(on=DAY, corner=True), st.integers(1, 400))
def test_growing_older_never_loses_the_right(voter: Voter, older: int) -> None:
    """Who has the right on a day has it on every later one."""
    reading = BirthdayReading.FROM_NEXT_DAY
    then = DAY + timedelta(days=older)
    now = electoral_right(voter, election_day=DAY, on=ON, reading=reading)
    later = electoral_right(voter, election_day=then, on=ON, reading=reading)

    assert later.holds or not now.holds


@given(st.integers(1, 100), st.data())
def test_drawn_voters_have_the_age_asked_for(age: int, data: DataObject) -> None:
    """The strategy's years are those the rule counts."""
    voter = data.draw(voters(on=DAY, age=age, right=True))
    ruling = electoral_right(voter, election_day=DAY, on=ON)

    assert age == ruling.grounds[0].count
    assert (age >= 18) is ruling.holds


@given(voters(on=DAY) | voters(on=DAY, corner=True))
def test_nobody_without_the_right_is_listed(voter: Voter) -> None:
    """The list holds those with the right, less the dead, the moved and the confirmed unable."""
    right = electoral_right(voter, election_day=DAY, on=ON)
    listed = voter_listed(voter, election_day=DAY, on=ON)
    stays = not (voter.dead or voter.moved_out or voter.unable_confirmed)

    assert (right.holds and stays) is listed.holds
    assert (right.undecided and stays) is listed.undecided


@given(voters(on=DAY))
def test_registration_changes_no_answer(voter: Voter) -> None:
    """It only says what is to be done on the list."""
    first, second = (
        voter_listed(attrs.evolve(voter, registered=registered), election_day=DAY, on=ON)
        for registered in (False, True)
    )

    assert first.holds is second.holds


@given(units(), st.data())
def test_the_county_is_never_left_out(unit: Unit, data: DataObject) -> None:
    """Whoever votes lawfully by the text of 1983 votes for a county."""
    counties = st.sampled_from([level for level in Level if level.tier is Tier.COUNTY])
    joined = data.draw(st.lists(counties, min_size=1, max_size=1))
    if unit.seat.tier is Tier.TOWNSHIP:
        joined = data.draw(st.sampled_from([joined, [unit.seat], [*joined, unit.seat]]))
    ruling = participation_valid(unit, joined, on=ON)

    assert not ruling.holds or any(level.tier is Tier.COUNTY for level in joined)


@given(units(township=True))
def test_voting_for_both_is_always_lawful_in_townships(unit: Unit) -> None:
    """The county alone is an option, never a duty."""
    assert participation_valid(unit, (Level.COUNTY, unit.seat), on=ON).holds


@given(electors_of())
def test_tiers_elect_exactly_where_voters_do_not(found: Electors) -> None:
    """Only the nation has the armed forces beside them."""
    assert (found.kind is ElectorKind.VOTERS) is (found.tiers == ())
    assert not found.armed_forces or (Tier.PROVINCE,) == found.tiers


@given(electors_of(Level.MUNICIPALITY))
def test_a_municipality_has_no_prefectures(found: Electors) -> None:
    """Its districts and counties elect."""
    assert (Tier.COUNTY,) == found.tiers


@given(levels(), st.data())
def test_an_election_committee_is_always_led(level: Level, data: DataObject) -> None:
    """It stands under a standing committee of the county tier; other organs under nobody."""
    found: Organiser = data.draw(organisers(level))
    own = found.organ is ElectionOrgan.ELECTION_COMMITTEE

    assert own is (found.led_by is not None)
    assert not own or level.tier in DIRECT
    assert 1 <= len(found.grounds)
    assert found.organ is not ElectionOrgan.OWN_PRESIDIUM or level.tier is Tier.TOWNSHIP


@given(organisers())
def test_organisers_are_drawn_for_every_act(found: Organiser) -> None:
    """Whatever is to be done has an organ with words in both languages."""
    assert found.explain("zh").startswith(found.organ.value)
    assert len(ElectionAct) > len(found.guided_by)


@given(credentials(), levels())
def test_one_more_fault_never_helps(found: Credentials, level: Level) -> None:
    """Credentials that are valid stay no more than valid with a fault added."""
    worse = attrs.evolve(found, procedure_lawful=False)

    assert not credentials_valid(worse, level=level, on=ON).holds


@given(credentials(clean=True), levels())
def test_clean_credentials_may_be_confirmed(found: Credentials, level: Level) -> None:
    """At every level, in by-elections too."""
    assert credentials_valid(found, level=level, on=ON).holds


NATIONAL_STEPS = {
    CalendarStep.VOTER_LIST,
    CalendarStep.OBJECTIONS,
    CalendarStep.DECISIONS,
    CalendarStep.LAWSUIT,
    CalendarStep.JUDGMENT,
    CalendarStep.CANDIDATES,
    CalendarStep.FORMAL_CANDIDATES,
}


@given(election_calendars())
def test_the_calendar_keeps_its_order(calendar: ElectionCalendar) -> None:
    """All seven steps are there, days rising; what precedes the vote ends before it."""
    dues = [deadline.due for deadline in calendar.steps.values()]

    assert NATIONAL_STEPS == set(calendar.steps)
    assert sorted(dues) == dues
    for step in (CalendarStep.VOTER_LIST, CalendarStep.LAWSUIT, CalendarStep.JUDGMENT):
        assert calendar.deadline(step).due < calendar.election_day


@given(days(), st.integers(1, 60))
def test_a_later_vote_moves_every_day(election_day: date, later: int) -> None:
    """Counted back from election day, each last day moves with it."""
    first = election_calendar(election_day, on=ON)
    second = election_calendar(election_day + timedelta(days=later), on=ON)

    assert {later} == {
        (second.deadline(step).due - first.deadline(step).due).days for step in NATIONAL_STEPS
    }


@given(election_calendars())
def test_the_last_day_is_in_time_and_the_next_is_late(calendar: ElectionCalendar) -> None:
    """Each step is due on its day and late on the day after."""
    one = timedelta(days=1)

    assert {DayState.LATE} == {
        deadline.state(deadline.due + one) for deadline in calendar.steps.values()
    }
    assert {DayState.DUE} == {deadline.state(deadline.due) for deadline in calendar.steps.values()}
