"""Quorum and majority: what more persons, more votes and more members can do."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.exact.thresholds import Ceiling, Threshold

ON = date(2026, 11, 21)
DECIDING = testing.sitting_rolls()


@given(DECIDING, st.data())
def test_one_more_present_never_closes(roll: npc.Roll, data: DataObject) -> None:
    """A sitting that may open may open with one more person."""
    present = data.draw(testing.presences(roll, testing.TWO_THIRDS) | testing.presences(roll))
    more = min(present + 1, roll.able)

    assert npc.quorum(roll, present=more, on=ON).holds >= (
        npc.quorum(roll, present=present, on=ON).holds
    )


@given(DECIDING, st.data())
def test_all_present_open_and_nobody_does_not(roll: npc.Roll, data: DataObject) -> None:
    """Every body can meet, and none without members."""
    on = data.draw(testing.days())

    assert npc.quorum(roll, present=roll.members, on=on)
    assert not npc.quorum(roll, present=0, on=on)


@given(DECIDING, st.data())
def test_more_members_never_help(roll: npc.Roll, data: DataObject) -> None:
    """The same persons and votes weigh less in a larger body."""
    larger = attrs.evolve(roll, members=roll.members + data.draw(st.integers(1, 10)))
    present = data.draw(testing.presences(roll, testing.TWO_THIRDS) | testing.presences(roll))
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF))

    assert npc.quorum(larger, present=present, on=ON).holds <= (
        npc.quorum(roll, present=present, on=ON).holds
    )
    assert npc.carried(larger, tally, on=ON).holds <= npc.carried(roll, tally, on=ON).holds


@given(DECIDING, st.data())
def test_one_more_yes_never_loses(roll: npc.Roll, data: DataObject) -> None:
    """A vote that turns from no to yes cannot defeat a bill."""
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF).filter(lambda one: one.no > 0))
    turned = attrs.evolve(tally, yes=tally.yes + 1, no=tally.no - 1)
    matter = data.draw(testing.matters(roll))

    assert npc.carried(roll, turned, matter=matter, on=ON).holds >= (
        npc.carried(roll, tally, matter=matter, on=ON).holds
    )


@given(DECIDING, st.data())
def test_every_other_vote_weighs_as_no(roll: npc.Roll, data: DataObject) -> None:
    """Against, abstained, not cast, void or absent: only the yes votes count."""
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF))
    alone = npc.Tally(yes=tally.yes)

    assert npc.carried(roll, alone, on=ON).holds == npc.carried(roll, tally, on=ON).holds


@given(DECIDING, st.data())
def test_a_quorum_asked_too_never_loosens(roll: npc.Roll, data: DataObject) -> None:
    """Carried with persons present is quorum and majority."""
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF))
    present = data.draw(st.integers(tally.persons, roll.able))
    opened = npc.quorum(roll, present=present, on=ON).holds
    majority = npc.carried(roll, tally, on=ON).holds

    assert (opened and majority) == npc.carried(roll, tally, present=present, on=ON).holds


@given(DECIDING, st.data())
def test_tallies_add(roll: npc.Roll, data: DataObject) -> None:
    """Rooms counted apart carry what they carry together."""
    first = data.draw(testing.tallies(roll=roll, near=testing.HALF))
    second = data.draw(testing.tallies(present=roll.able - first.persons))
    ruling = npc.carried(roll, first + second, on=ON)

    assert first.yes + second.yes == ruling.grounds[0].count
    assert first.persons + second.persons == (first + second).persons
    assert npc.carried(roll, first, on=ON).holds <= ruling.holds


@given(testing.tallies(), testing.tallies(), testing.tallies())
def test_adding_tallies_has_no_order(one: npc.Tally, two: npc.Tally, three: npc.Tally) -> None:
    """Identity, either order, either grouping."""
    assert one == one + npc.Tally()
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)


@given(testing.thresholds(), st.integers(1, 3000))
def test_least_is_least(threshold: Threshold, base: int) -> None:
    """The least number meets the threshold, and one fewer does not."""
    least = threshold.least(base)

    assert threshold.met(least, base)
    assert least == 0 or not threshold.met(least - 1, base)


@given(testing.thresholds(), st.integers(1, 3000))
def test_a_larger_base_never_asks_for_less(threshold: Threshold, base: int) -> None:
    """A threshold rises with its base, by one at most."""
    assert threshold.least(base + 1) - threshold.least(base) in {0, 1}


@given(testing.ceilings(), st.integers(1, 3000))
def test_most_is_most(ceiling: Ceiling, base: int) -> None:
    """The largest number stays within the ceiling, and one more does not."""
    most = ceiling.most(base)

    assert ceiling.met(most, base)
    assert not ceiling.met(most + 1, base)


@given(testing.sitting_rolls(local=True), st.data())
def test_a_profile_never_loosens(roll: npc.Roll, data: DataObject) -> None:
    """Where statute and local text both speak, both bind."""
    place = data.draw(testing.profiles(tier=npc.Tier.PROVINCE) | testing.profiles())
    on = data.draw(testing.days())
    present = data.draw(testing.presences(roll, testing.TWO_THIRDS) | testing.presences(roll))
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF))

    def opened(profile: npc.Profile | None) -> bool:
        return npc.quorum(roll, present=present, on=on, profile=profile).holds

    def passed(profile: npc.Profile | None) -> bool:
        return npc.carried(roll, tally, on=on, profile=profile).holds

    assert opened(place) <= opened(None)
    assert passed(place) <= passed(None)


@given(testing.sitting_rolls(local=True), st.data())
def test_a_profile_that_confirms_the_statute_changes_nothing(
    roll: npc.Roll, data: DataObject
) -> None:
    """The answer is the same, with a ground more or as many."""
    place = data.draw(testing.profiles(confirming=True))
    present = data.draw(testing.presences(roll, testing.TWO_THIRDS))
    with_it = npc.quorum(roll, present=present, on=ON, profile=place)
    without = npc.quorum(roll, present=present, on=ON)

    assert without.holds == with_it.holds
    assert without.grounds == with_it.grounds[: len(without.grounds)]


@given(testing.rolls(body=npc.Body.CONGRESS, level=npc.Level.TOWN), st.data())
def test_a_profile_never_loosens_who_may_call_a_session(roll: npc.Roll, data: DataObject) -> None:
    """One fifth stays one fifth, whatever else a place provides."""
    place = data.draw(testing.profiles())
    signers = data.draw(st.integers(0, roll.able))
    session = npc.Initiative.EXTRAORDINARY_SESSION

    def ask(profile: npc.Profile | None) -> bool:
        return npc.may_initiate(session, roll, signers=signers, on=ON, profile=profile).holds

    assert ask(place) <= ask(None)


@given(testing.days(), testing.profiles())
def test_a_profile_never_puts_off_the_first_session(elected: date, place: npc.Profile) -> None:
    """The last day is the earlier one."""

    def due(profile: npc.Profile | None) -> date:
        return npc.sessions.first_session_due(
            elected, level=npc.Level.TOWN, on=ON, profile=profile
        ).due

    assert due(place) <= due(None)


@pytest.mark.parametrize("corner", [True, False])
@given(data=st.data())
def test_more_by_video_never_helps(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """Persons in the room count at least as much as persons on a screen."""
    roll = data.draw(testing.rolls(corner=corner))
    present = data.draw(testing.presences(roll))
    by_video = data.draw(st.integers(0, present))
    in_person = npc.quorum(roll, present=present, on=ON)
    on_screen = npc.quorum(roll, present=present, by_video=by_video, on=ON)

    assert on_screen.holds <= in_person.holds


@given(testing.rulings())
def test_what_is_open_is_never_yes(ruling: npc.Ruling) -> None:
    """An open answer is no yes, and reading it as yes or no raises."""
    answer: Any = ruling
    if ruling.undecided:
        assert not ruling.holds
        with pytest.raises(npc.UndecidedError):
            bool(answer)
    else:
        assert all(ground.holds for ground in ruling.grounds) == bool(answer)
