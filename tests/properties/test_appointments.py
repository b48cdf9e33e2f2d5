"""Offices filled, whatever the facts."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body, Level, appointments
from npcmodel.appointments import Cause, Filling, FillingAct, InterimReading
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.testing import appointments as making
from npcmodel.testing.making import built

RESULTS = {
    "acting_pools": making.acting_pools(),
    "fillings": making.fillings(),
    "separate_votes": making.separate_votes(),
}
CONGRESS, COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE


@given(making.fillings())
def test_a_congress_or_its_committee_fills_it_or_nobody(filling: Filling) -> None:
    """How and by whom are said together; nothing is said where nobody may."""
    assert filling.by in {CONGRESS, COMMITTEE, None}
    assert (filling.by is None) is (filling.act is None)
    assert filling.by is None or filling.act is not None
    assert filling.by is not None or (
        (),
        False,
        False,
        None,
        None,
        None,
        None,
    ) == (
        filling.nominated_by,
        filling.jointly,
        filling.from_deputies,
        filling.ordered_by,
        filling.approved_by,
        filling.approval_asked_by,
        filling.recorded_with,
    )


@given(making.filled_offices(), making.appointment_days())
def test_what_is_elected_a_congress_elects(place: tuple[Office, Level], on: Any) -> None:
    """While it sits somebody may always fill an office, and election is the congress's alone."""
    office, level = place
    filling = appointments.filling(office, level, in_session=True, on=on)

    assert filling.by is not None
    assert filling.act is not FillingAct.ELECTED or filling.by is CONGRESS
    assert level.tier is not Tier.TOWNSHIP or filling.by is CONGRESS


@given(making.filled_offices(), making.appointment_days(), making.interim_readings())
def test_between_sessions_no_congress_fills_anything(
    place: tuple[Office, Level], on: Any, reading: InterimReading
) -> None:
    """It is the standing committee, or nobody."""
    office, level = place
    filling = appointments.filling(office, level, in_session=False, on=on, reading=reading)

    assert filling.by in {COMMITTEE, None}
    assert not any(point.decides for point in filling.open)


@given(making.filled_offices(), making.appointment_days())
def test_a_reading_matters_to_two_offices_alone(place: tuple[Office, Level], on: Any) -> None:
    """The texts part on vice-premiers and state councillors."""
    office, level = place
    found = {
        appointments.filling(office, level, in_session=False, on=on, reading=reading).by
        for reading in (None, *InterimReading)
    }

    assert (2 if office in {Office.VICE_PREMIER, Office.STATE_COUNCILLOR} else 1) == len(found)


@given(making.filled_offices(), st.booleans(), making.appointment_days())
def test_procurators_general_alone_are_approved_above(
    place: tuple[Office, Level], session: Any, on: Any
) -> None:
    """Those of a place, whom its congress elected."""
    office, level = place
    filling = appointments.filling(office, level, in_session=session, on=on)
    elected = office is Office.PROCURATOR_GENERAL and not level.national and session

    assert elected is (filling.approved_by is COMMITTEE)


@given(making.filled_offices(), st.booleans(), making.appointment_days())
def test_what_filling_says_takes_effect(place: tuple[Office, Level], session: Any, on: Any) -> None:
    """The body, the nominator and the approval that it names are enough, once it is carried."""
    office, level = place
    said = appointments.filling(office, level, in_session=session, on=on)
    if said.by is None:
        return
    named = said.nominated_by[0] if said.nominated_by else None
    ruling = appointments.appointment_effective(
        office,
        level,
        by=said.by,
        passed=True,
        in_session=session,
        nominated_by=named,
        approved_above=True,
        on=on,
    )

    assert ruling.holds


@given(st.data())
def test_what_was_not_carried_never_takes_effect(data: DataObject) -> None:
    """One vote lost is enough, whoever nominated and approved."""
    office, level = data.draw(making.filled_offices())
    ruling = appointments.appointment_effective(
        office,
        level,
        by=data.draw(st.sampled_from(Body)),
        passed=False,
        in_session=data.draw(st.booleans()),
        nominated_by=data.draw(st.none() | st.sampled_from(Body)),
        approved_above=data.draw(st.booleans()),
        on=data.draw(making.appointment_days()),
    )

    assert not ruling.holds
    assert not ruling.undecided


@given(making.acting_offices(), making.appointment_days())
def test_who_acts_comes_from_the_same_organ(place: tuple[Office, Level], on: Any) -> None:
    """The acting one holds another office of the level, and never the one acted for."""
    office, level = place
    pool = appointments.acting_pool(office, level, on=on)

    own = [one for one in pool.pool if isinstance(one, Office)]
    assert [*pool.pool] == own
    assert all(one.exists_at(level) and one is not office for one in own)
    assert pool.chosen_by is COMMITTEE
    assert Cause.VACANT in pool.causes


@given(st.integers(1, 40), st.data())
def test_votes_are_as_many_as_persons_unless_merged(persons: int, data: DataObject) -> None:
    """Merging only ever lessens them, to one at least."""
    groups = data.draw(making.vote_groups(persons))
    committee = npc.Roll(COMMITTEE, Level.NATIONAL, members=175)
    found = appointments.separate_votes(committee, persons, together=groups, on=npc.NEWEST)

    assert 1 <= found.votes <= persons
    assert found.merged is (found.votes < persons)


@given(st.integers(0, 4), st.booleans(), making.appointment_days())
def test_one_more_of_the_nationality_never_unmakes_a_committee(
    number: int, chair: Any, on: Any
) -> None:
    """More vice-chairs of it are never worse."""
    fewer, more = (
        appointments.committee_nationality_valid(
            Level.AUTONOMOUS_COUNTY, chair=chair, vice_chairs=one, on=on
        )
        for one in (number, number + 1)
    )

    assert fewer.holds <= more.holds


@given(st.sampled_from(Post), st.booleans())
def test_nobody_fills_the_chair_of_a_committee_between_sessions(post: Post, national: Any) -> None:
    """Of the nation or of a place; the other posts are filled."""
    if post is Post.SECRETARY_GENERAL:
        return
    level = Level.NATIONAL if national else Level.PROVINCE
    found = appointments.special_committee_filled(post, level, in_session=False, on=npc.NEWEST)

    assert (None if post is Post.CHAIR else COMMITTEE) is found.by


@pytest.mark.parametrize("name", RESULTS)
@given(data=st.data())
def test_results_can_be_stored_and_explained(name: str, data: DataObject) -> None:
    """They hash, pickle and say themselves in both languages, a line each."""
    result: Any = data.draw(RESULTS[name])

    assert result == copy.deepcopy(result)
    assert result == pickle.loads(pickle.dumps(result))  # noqa: S301  # its own
    assert hash(result) == hash(copy.copy(result))
    assert all(line.strip() for lang in ("zh", "en") for line in result.explain(lang).split("\n"))
    assert result.grounds


@pytest.mark.parametrize("name", making.APPOINTMENT_RULES)
@given(data=st.data())
def test_rulings_say_what_was_asked(name: str, data: DataObject) -> None:
    """Each names its rule, its day, and what it rests on."""
    on = data.draw(making.appointment_days())
    ruling = data.draw(built(lambda draw: making.APPOINTMENT_RULES[name](draw, on)))

    assert (name, on) == (ruling.rule, ruling.on)
    assert ruling.grounds
    assert ruling.explain("zh") != ruling.explain("en")


@given(making.causes(), making.filling_acts(), making.interim_readings())
def test_terms_are_drawn(cause: Cause, act: FillingAct, reading: InterimReading) -> None:
    """Every enumeration of the topic has a strategy."""
    assert (Cause, FillingAct, InterimReading) == (type(cause), type(act), type(reading))
