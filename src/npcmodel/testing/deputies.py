"""Strategies for elections of deputies, from the first vote to the last."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.elections.cases import Electorate
from npcmodel.elections.deputies import elect_deputies
from npcmodel.elections.results import ElectionResult, Round, Step
from npcmodel.elections.resuming import another_ballot, another_election
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, ServiceDistrict
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels, rolls
from npcmodel.testing.making import built, either

__all__ = [
    "carried_on",
    "deputy_elections",
    "electing_congresses",
    "electorates",
    "later_polls",
    "rounds",
    "service_congresses",
    "service_districts",
    "votes_of",
]

_NAMES = "甲乙丙丁戊己庚辛"


def service_districts() -> SearchStrategy[ServiceDistrict]:
    """Return districts of the armed forces (驻军选区)."""
    return st.builds(ServiceDistrict, st.integers(1, 400), st.integers(1, 3))


def service_congresses() -> SearchStrategy[ServiceCongress]:
    """Return congresses of servicemen (军人代表大会)."""
    return st.builds(ServiceCongress, st.integers(1, 300))


def electing_congresses() -> SearchStrategy[Roll]:
    """Return congresses that elect deputies of the one above: from the county up."""
    above = levels(local=True).filter(lambda level: level.tier is not Tier.TOWNSHIP)
    return above.flatmap(lambda level: rolls(body=Body.CONGRESS, level=level))


def electorates(*, direct: bool | None = None) -> SearchStrategy[Electorate]:
    """Return those who elect deputies, voters or congresses, of the forces or not.

    Args:
        direct: only districts (True) or only congresses (False); None for both.
    """
    districts = st.builds(ElectoralDistrict, st.integers(1, 400), st.integers(1, 3))
    voters = districts | service_districts()
    congresses = electing_congresses() | service_congresses()
    if direct is None:
        return voters | congresses
    return voters if direct else congresses


def _able(electorate: Electorate) -> int:
    if isinstance(electorate, ElectoralDistrict):
        return electorate.registered
    return electorate.able if isinstance(electorate, Roll) else electorate.members


def _base(electorate: Electorate, participating: int) -> int:
    return participating if isinstance(electorate, ElectoralDistrict) else electorate.members


def votes_of(
    electorate: Electorate, names: tuple[str, ...], seats: int, *, write_ins: bool = False
) -> SearchStrategy[Poll]:
    """Return counts in which the names stand, mostly valid and close to every threshold.

    Args:
        electorate: who votes.
        names: who stands.
        seats: how many a ballot may mark.
        write_ins: whether a person who does not stand may get votes.
    """
    able = _able(electorate)

    def build(draw: DrawFn) -> Poll:
        half = able // 2
        participating = draw(st.sampled_from([able, half + 1, half, able]) | st.integers(0, able))
        participating = min(participating, able)
        ballots = participating - draw(st.integers(0, min(3, participating)))
        ballots += draw(st.sampled_from([0, 0, 0, 0, participating - ballots + 1]))
        void = draw(st.integers(0, min(2, ballots)))
        valid = ballots - void
        marks = valid * seats
        near = {_base(electorate, participating) // 2, -(-ballots // 3), valid, 0}
        close = sorted({max(0, one + more) for one in near for more in (-1, 0, 1)})
        votes: dict[str, int] = {}
        stand = (*names, "某") if write_ins and draw(st.booleans()) else names
        for who in stand:
            number = draw(st.sampled_from(close) | st.integers(0, valid))
            votes[who] = min(number, valid, marks)
            marks -= votes[who]
        others = {who: votes.pop(who) for who in stand if who not in names}
        return Poll(participating, ballots, void, votes, others)

    return built(build)


def later_polls(result: ElectionResult) -> SearchStrategy[Poll]:
    """Return counts of the vote that the result asks for: another ballot or another election.

    Args:
        result: a result whose next step is one of the two.
    """
    facts: Any = result.facts
    who = facts["electorate"] if "electorate" in facts else facts["roll"]
    step = result.next_step
    names = step.among
    if step.kind is Step.ANOTHER_ELECTION and step.candidates is not None:
        names = names[: step.candidates.most]
    return votes_of(who, tuple(map(str, names)), step.seats)


def carried_on(result: ElectionResult, *, votes: int = 3) -> SearchStrategy[ElectionResult]:
    """Return the result after as many of the votes it asks for, or as far as it asks for any.

    Args:
        result: a result of an election of deputies.
        votes: how many more votes at most.
    """

    def build(draw: DrawFn) -> ElectionResult:
        so_far = result
        for _ in range(votes):
            step = so_far.next_step
            if step.kind is Step.ANOTHER_BALLOT:
                so_far = another_ballot(so_far, draw(later_polls(so_far)), on=so_far.on)
            elif step.kind is Step.ANOTHER_ELECTION and step.among:
                so_far = another_election(so_far, draw(later_polls(so_far)), on=so_far.on)
        return so_far

    return built(build)


def deputy_elections(
    *, direct: bool | None = None, votes: int = 0, on: date | None = None
) -> SearchStrategy[ElectionResult]:
    """Return results of elections of deputies (代表选举结果).

    Args:
        direct: only by voters (True) or only by congresses (False); None for both.
        votes: how many votes after the first at most.
        on: the day whose law applies; None for any.
    """

    def build(draw: DrawFn) -> ElectionResult:
        electorate = draw(electorates(direct=direct))
        district = isinstance(electorate, ElectoralDistrict)
        seats = electorate.seats if isinstance(electorate, ElectoralDistrict) else None
        number = draw(st.integers(2, 4)) if seats is None else seats
        by_election = draw(st.sampled_from([False, False, True]))
        most = number * 2 if district else number + max(1, number // 2)
        stand = draw(st.integers(number, most)) if by_election else most
        poll = draw(votes_of(electorate, tuple(_NAMES[:stand]), number, write_ins=True))
        first = elect_deputies(
            electorate,
            poll,
            seats=None if district else number,
            on=draw(either(on, days())),
            by_election=by_election,
        )
        return draw(carried_on(first, votes=votes))

    return built(build)


def rounds() -> SearchStrategy[Round]:
    """Return single votes of elections of deputies (投票轮次)."""
    return deputy_elections(votes=2).flatmap(lambda result: st.sampled_from(result.rounds))
