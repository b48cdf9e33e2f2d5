"""Elections by the armed forces, whatever the facts."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Initiative, Matter, testing
from npcmodel.elections import (
    Voter,
    election_committee_valid,
    electoral_right,
    service_mandate_valid,
    service_term,
    service_voter_eligible,
)
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict
from npcmodel.facts.forces import ServiceOrgan, ServiceTie
from npcmodel.law.ruling import Ruling
from npcmodel.mandates import ServiceResignation, service_resignation
from npcmodel.sitting.places import size_of
from npcmodel.testing import forces as making
from npcmodel.testing.making import built

ON = date(2026, 11, 21)


@pytest.mark.parametrize("corner", [False, True])
@given(data=st.data())
def test_half_is_not_enough(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """Recalls and resignations take more than half of all, whoever took part."""
    electors, matter, tally = data.draw(making.service_votes(corner=corner))
    ruling = npc.carried(electors, tally, matter=matter, on=ON)

    assert (2 * tally.yes > size_of(electors)[0]) is ruling.holds


@given(making.service_votes(matter=Matter.RESIGNATION_OF_DEPUTY))
def test_staying_away_is_a_no(vote: making.ServiceVote) -> None:
    """A no, an abstention and no vote weigh the same."""
    alone = npc.Tally(yes=vote.tally.yes)
    asked = [
        npc.carried(vote.electors, tally, matter=vote.matter, on=ON)
        for tally in (vote.tally, alone)
    ]

    assert asked[0].grounds == asked[1].grounds


@given(making.service_electors(), st.data())
def test_ten_suffice_whatever_the_size(
    electors: ServiceDistrict | ServiceCongress, data: DataObject
) -> None:
    """The number of signers is no share of anything."""
    size, _ = size_of(electors)
    signers = data.draw(st.integers(0, min(size, 20)))
    ruling = npc.may_initiate(Initiative.NOMINATION_OF_DEPUTY, electors, signers=signers, on=ON)

    assert (signers >= 10) is ruling.holds


@given(making.committee_make_ups())
def test_a_usual_committee_is_lawful(made: making.CommitteeMakeUp) -> None:
    """Within the numbers of the text nothing else is asked."""
    assert ask(made).holds


@given(making.committee_make_ups(army_wide=False))
def test_the_army_wide_one_is_larger(made: making.CommitteeMakeUp) -> None:
    """A lawful committee that is too small army-wide lacks members alone."""
    other = ask(made._replace(army_wide=True))

    assert (made.members >= 11) is other.holds


def ask(made: making.CommitteeMakeUp) -> Ruling:
    """Return whether a committee is lawfully made up."""
    members, chairs, vices, wide = made
    return election_committee_valid(
        members, chairs=chairs, vice_chairs=vices, army_wide=wide, on=ON
    )


@given(testing.voters(on=ON, corner=True), making.service_ties())
def test_who_votes_has_the_right(voter: Voter, tie: ServiceTie) -> None:
    """Nobody votes with the forces who could not vote at all; with no tie lost, all others do."""
    approved = tie is ServiceTie.FAMILY
    right = electoral_right(voter, election_day=ON, on=ON)
    votes = service_voter_eligible(voter, tie, election_day=ON, on=ON, approved=approved)
    free = not (voter.dead or voter.moved_out or voter.unable_confirmed)

    assert votes.holds is (right.holds and free)


@given(making.service_mandates(succeeded=None), st.integers(0, 4000))
def test_one_stays_until_the_successor_comes(mandate: making.ServiceMandate, after: int) -> None:
    """Whatever the years; once the successor came, it is over for good."""
    organ, began, succeeded = mandate
    when = began + timedelta(after)
    ruling = service_mandate_valid(organ, began, when, on=ON, succeeded=succeeded)

    assert (when == succeeded) is ruling.undecided
    assert (succeeded is None or when < succeeded) is ruling.holds


@given(making.service_mandates(succeeded=False))
def test_a_term_is_five_years(mandate: making.ServiceMandate) -> None:
    """Of one or two leap days: 1,826 or 1,827 days."""
    term = service_term(mandate.organ, mandate.began, on=ON)

    assert mandate.began.year + 5 == term.due.year
    assert 1826 <= (term.due - mandate.began).days <= 1827


@given(making.upper_levels(), st.booleans())
def test_somebody_receives_every_resignation(level: npc.Level, convenes: bool) -> None:  # noqa: FBT001
    """The election committee does, wherever the deputy sits."""
    path = service_resignation(level, on=ON, convenes=convenes)

    assert ServiceOrgan.ELECTION_COMMITTEE in path.to
    assert (path.accepted_by is None) is (path.then == ())


@given(making.service_resignations())
def test_a_resignation_is_a_plain_object(path: ServiceResignation) -> None:
    """It hashes, pickles, copies, and says itself in both languages."""
    assert path == pickle.loads(pickle.dumps(path)) == copy.copy(path)  # noqa: S301  # its own
    assert hash(path) == hash(attrs.evolve(path))
    assert all(ground.explain("zh") in path.explain("zh") for ground in path.grounds)
    assert all(ground.explain("en") in path.explain("en") for ground in path.grounds)


@pytest.mark.parametrize("rule", making.SERVICE_RULES)
@given(data=st.data())
def test_every_ruling_says_itself(rule: str, data: DataObject) -> None:
    """By its name, in both languages, from the facts it was asked with."""
    on = data.draw(testing.days())
    ruling = data.draw(built(lambda draw: making.SERVICE_RULES[rule](draw, on)))

    assert (rule, on) == (ruling.rule, ruling.on)
    assert all(ground.explain("zh") in ruling.explain("zh") for ground in ruling.grounds)
    assert ruling.explain("en") != ruling.explain("zh")


@given(making.service_organs())
def test_only_two_organs_have_a_term(organ: ServiceOrgan) -> None:
    """The others are refused by name."""
    timed = {ServiceOrgan.ELECTION_COMMITTEE, ServiceOrgan.SERVICE_CONGRESS}
    if organ in timed:
        assert service_term(organ, ON, on=ON).grounds
    else:
        with pytest.raises(npc.FactsError):
            service_term(organ, ON, on=ON)
