"""Villages and neighbourhoods, whatever the facts."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.elections.villages import (
    elect_village_committee,
    village_recall_demand_valid,
    village_recall_effective,
)
from npcmodel.facts.people import VillageSigners
from npcmodel.testing import village_life as making
from npcmodel.villages import (
    Appraisal,
    RepresentativeNumbers,
    RepresentativesMeeting,
    ResidentsArea,
    ResidentsBy,
    ResidentsMeeting,
    Successors,
    VillageForum,
    VillageProxy,
    VillagersMeeting,
    VillageVoter,
    VillageYear,
    audit_item_valid,
    representation_valid,
    residents_call_valid,
    residents_decision_valid,
    residents_meeting_valid,
    village_call_valid,
    village_decision_valid,
    village_meeting_valid,
    village_post_valid,
    village_proxy_valid,
    village_voter_eligible,
)

ON = date(2026, 11, 21)
CORNER = pytest.mark.parametrize("corner", [False, True])


@given(making.village_elections())
def test_seats_are_conserved(result: npc.ElectionResult) -> None:
    """Elected, contested and vacant seats are the seats, and nobody is elected twice."""
    assert result.seats == len(result.elected) + result.contested + result.vacant
    assert len(result.elected) == len(set(result.elected))


@given(making.village_elections())
def test_whoever_is_elected_has_more_than_half_of_those_voting(result: npc.ElectionResult) -> None:
    """And more than half of the registered have voted."""
    village: Any = result.facts["village"]
    taking_part = result.rounds[0].poll.participating
    least = min((2 * result.votes[who] for who in result.elected), default=None)

    assert least is None or taking_part < least
    assert not result.elected or village.registered < 2 * taking_part


@CORNER
@given(data=st.data())
def test_an_election_counts_with_more_than_half_of_the_registered(
    corner: bool,  # noqa: FBT001
    data: DataObject,
) -> None:
    """Half is not enough, whatever the votes."""
    village, seats = data.draw(making.village_electorates()), data.draw(st.integers(1, 3))
    poll = data.draw(making.village_counts(village, seats=seats, corner=corner))
    result = elect_village_committee(village, poll, seats=seats, on=ON)

    assert (village.registered < 2 * poll.participating) is result.valid.holds


@given(making.village_elections(on=ON), st.data())
def test_another_election_unseats_nobody(result: npc.ElectionResult, data: DataObject) -> None:
    """Who was elected stays elected, and newcomers have a third of the ballots."""
    assume(result.next_step.kind is npc.Step.ANOTHER_ELECTION)
    village: Any = result.facts["village"]
    counted = data.draw(making.village_counts(village, seats=result.vacant))
    assume(not set(counted.votes) & set(result.elected))
    after = npc.another_election(result, counted, on=ON)
    newcomers = after.elected[len(result.elected) :]

    assert result.elected == after.elected[: len(result.elected)]
    assert all(3 * counted.votes[who] >= counted.ballots for who in newcomers)


@CORNER
@given(data=st.data())
def test_a_recall_takes_two_majorities(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """More than half of the registered vote, and more than half of those voting say yes."""
    village = data.draw(making.village_electorates())
    tally = data.draw(making.village_tallies(village, corner=corner))
    voting = tally.persons - tally.not_voting
    both = village.registered < 2 * voting and voting < 2 * tally.yes

    assert both is village_recall_effective(village, tally, on=ON).holds


@given(st.integers(1, 3000), st.data())
def test_shares_of_signers(total: int, data: DataObject) -> None:
    """A tenth, a fifth or a third, reached and not exceeded."""
    signers = data.draw(st.integers(0, total))
    villagers, representatives = VillageSigners.VILLAGERS, VillageSigners.REPRESENTATIVES
    assembly, meeting = VillageForum.ASSEMBLY, VillageForum.REPRESENTATIVES

    assert (10 * signers >= total) is village_call_valid(
        assembly, signers, total, by=villagers, on=ON
    ).holds
    assert (3 * signers >= total) is village_call_valid(
        assembly, signers, total, by=representatives, on=ON
    ).holds
    assert (5 * signers >= total) is village_call_valid(
        meeting, signers, total, by=representatives, on=ON
    ).holds
    assert (5 * signers >= total) is audit_item_valid(signers, total, on=ON).holds
    assert (5 * signers >= total) is village_recall_demand_valid(
        signers, total, by=VillageSigners.VOTERS, reasons=True, on=ON
    ).holds


@given(st.integers(1, 3000), st.data(), st.sampled_from(ResidentsBy))
def test_shares_of_residents(total: int, data: DataObject, by: ResidentsBy) -> None:
    """A fifth of residents or households, a third of the groups."""
    proposing = data.draw(st.integers(0, total))
    parts = 3 if by is ResidentsBy.GROUPS else 5

    assert (parts * proposing >= total) is residents_call_valid(
        proposing, total, by=by, on=ON
    ).holds


@CORNER
@given(data=st.data())
def test_either_way_opens_a_villagers_meeting(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """Villagers or households: more than half in an assembly, two thirds in a group."""
    meeting = data.draw(making.villagers_meetings(corner=corner))
    assembly = meeting.forum is VillageForum.ASSEMBLY
    villagers = (
        meeting.adults < 2 * meeting.present
        if assembly
        else 2 * meeting.adults <= 3 * meeting.present
    )
    households = 2 * meeting.households <= 3 * meeting.represented

    assert (villagers or households) is village_meeting_valid(meeting, on=ON).holds


@CORNER
@given(data=st.data())
def test_representatives_need_two_thirds(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """Of all who belong to their meeting."""
    meeting = data.draw(making.representatives_meetings(corner=corner))

    assert (2 * meeting.members <= 3 * meeting.present) is village_meeting_valid(
        meeting, on=ON
    ).holds


@given(making.villagers_meetings() | making.representatives_meetings(), st.data())
def test_a_decision_needs_a_meeting_and_a_majority(
    meeting: VillagersMeeting | RepresentativesMeeting, data: DataObject
) -> None:
    """More than half of those attending, at a meeting that may be held."""
    yes = data.draw(st.integers(0, meeting.present))
    held = village_meeting_valid(meeting, on=ON).holds

    assert (held and meeting.present < 2 * yes) is village_decision_valid(
        meeting, yes=yes, on=ON
    ).holds


@given(making.residents_meetings(), st.data())
def test_residents_decide_likewise(meeting: ResidentsMeeting, data: DataObject) -> None:
    """More than half attend, groups send two or three, more than half of those agree."""
    yes = data.draw(st.integers(0, meeting.present))
    held = residents_meeting_valid(meeting, on=ON).holds
    lawful = all(2 <= number <= 3 for number in meeting.delegates)

    assert held is (meeting.entitled < 2 * meeting.present and lawful)
    assert (held and meeting.present < 2 * yes) is residents_decision_valid(
        meeting, yes=yes, on=ON
    ).holds


@given(making.village_representations())
def test_each_representative_stands_for_five_to_fifteen(found: RepresentativeNumbers) -> None:
    """The households can be dealt out at both ends, and no number fits fewer than five."""
    if found.least is None or found.most is None:
        assert found.households < 5
        return

    assert 5 * found.most <= found.households <= 15 * found.least
    assert found.households < 5 * (found.most + 1)
    assert 15 * (found.least - 1) < found.households


@given(st.integers(1, 300), st.data())
def test_shares_of_representatives(members: int, data: DataObject) -> None:
    """Four fifths of the meeting are representatives, a third of it women among them."""
    many = data.draw(st.integers(0, members))
    women = data.draw(st.integers(0, many))
    ruling = representation_valid(members, representatives=many, women=women, on=ON)

    assert (4 * members <= 5 * many and members <= 3 * women) is ruling.holds


@given(making.village_duties())
def test_what_is_met_lacks_nothing(year: VillageYear) -> None:
    """A duty is short exactly where it is not met, and its provision fails where it is broken."""
    assert (year.state is State.MET) is (year.short == 0)
    assert [year.state is not State.BROKEN] == [ground.holds for ground in year.grounds]


@given(making.village_voters())
def test_what_bars_a_villager_bars_him_everywhere(voter: VillageVoter) -> None:
    """Too young, deprived, or on another list; an application does not help."""
    ruling = village_voter_eligible(voter, on=ON)
    barred = voter.age < 18 or voter.deprived or voter.elsewhere

    assert not (barred and ruling.holds)
    assert voter.household or voter.years_here is not None or not ruling.holds


@given(making.village_voters())
def test_one_more_reason_never_bars(voter: VillageVoter) -> None:
    """Being willing, applying and being admitted take nobody off the list."""
    better = attrs.evolve(voter, willing=True, applied=True, consented=True)

    assert (
        village_voter_eligible(better, on=ON).holds
        or not village_voter_eligible(voter, on=ON).holds
    )


@given(making.village_proxies())
def test_a_proxy_needs_everything(proxy: VillageProxy) -> None:
    """Away, in writing, a near relative, with the vote."""
    assert all(attrs.astuple(proxy)) is village_proxy_valid(proxy, on=ON).holds


@given(making.committee_successions())
def test_vacancies_are_conserved(found: Successors) -> None:
    """Those who follow, the tied and the empty seats account for the vacancies."""
    assert bool(found.tied) is bool(found.contested)
    assert not set(found.named) & set(found.tied)
    assert bool(found.open) is bool(found.tied)
    assert found.vacant >= 0


@given(st.lists(st.sampled_from(Appraisal), max_size=6))
def test_two_in_a_row_end_a_post(found: list[Appraisal]) -> None:
    """Wherever they stand in the history."""
    poor = Appraisal.INCOMPETENT
    row = any(pair == (poor, poor) for pair in pairwise(found))

    assert row is not village_post_valid(appraisals=found, on=ON).holds


@given(making.neighbourhoods())
def test_an_unusual_size_breaks_nothing(area: ResidentsArea) -> None:
    """It is noted, and no ground fails."""
    assert (100 <= area.households <= 700) is area.usual
    assert area.usual is not bool(area.notes)
    assert all(ground.holds for ground in area.grounds)
