"""Direct and indirect elections against a reference written from the text, over small polls."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date
from fractions import Fraction
from itertools import product

import pytest

import npcmodel as npc

ON = date(2026, 11, 21)
Outcome = tuple[list[Hashable], set[Hashable], int, int]


def best_first(votes: dict[Hashable, int], seats: int) -> Outcome:
    """Fill seat by seat with whoever has most; stop where equals are more than the seats left."""
    waiting = dict(votes)
    elected: list[Hashable] = []
    while waiting and len(elected) < seats:
        most = max(waiting.values())
        best = [who for who in votes if waiting.get(who) == most]
        if len(elected) + len(best) > seats:
            return elected, set(best), seats - len(elected), 0
        elected += best
        for who in best:
            del waiting[who]
    return elected, set(), 0, seats - len(elected)


def first_vote(voters: int, poll: npc.Poll, seats: int, *, direct: bool) -> Outcome | None:
    """Return the outcome by 44 I and 45 I to III; None where the vote does not count."""
    if poll.ballots > poll.participating:
        return None
    if direct and not Fraction(poll.participating, voters) > Fraction(1, 2):
        return None
    base = poll.participating if direct else voters
    enough = {who: n for who, n in poll.votes.items() if Fraction(n, base) > Fraction(1, 2)}
    return best_first(enough, seats)


def another_vote(voters: int, poll: npc.Poll, seats: int, *, direct: bool) -> Outcome | None:
    """Return the outcome by 45 V; None where the vote does not count."""
    if not direct:
        return first_vote(voters, poll, seats, direct=False)
    if poll.ballots > poll.participating or 2 * poll.participating <= voters:
        return None
    enough = {who: n for who, n in poll.votes.items() if poll.ballots and 3 * n >= poll.ballots}
    return best_first(enough, seats)


def polls(voters: int, names: str, seats: int) -> Iterator[npc.Poll]:
    """Yield every count of so few voters, one ballot too many included."""
    for participating in range(voters + 1):
        for ballots in range(participating + 2):
            for void in {0, min(1, ballots)}:
                valid = ballots - void
                for counts in product(range(valid + 1), repeat=len(names)):
                    if sum(counts) <= valid * seats:
                        votes: dict[Hashable, int] = dict(zip(names, counts, strict=True))
                        yield npc.Poll(participating, ballots, void, votes)


def electorate(voters: int, seats: int, *, direct: bool) -> npc.Roll | npc.ElectoralDistrict:
    """Return a district or a congress of so many."""
    if direct:
        return npc.ElectoralDistrict(voters, seats)
    return npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, voters)


def found(result: npc.ElectionResult) -> Outcome:
    """Return what the library says."""
    return list(result.elected), set(result.tied), result.contested, result.vacant


@pytest.mark.parametrize("direct", [True, False])
@pytest.mark.parametrize(("voters", "names", "seats"), [(5, "甲乙", 1), (4, "甲乙丙", 2)])
def test_every_first_vote(voters: int, names: str, seats: int, *, direct: bool) -> None:
    """The same names, ties and vacancies; all seats vacant where the vote does not count."""
    for poll in polls(voters, names, seats):
        result = npc.elect_deputies(
            electorate(voters, seats, direct=direct),
            poll,
            seats=seats,
            on=ON,
            by_election=not direct and seats == 1,
        )
        expected = first_vote(voters, poll, seats, direct=direct)

        assert result.valid.holds is (expected is not None)
        assert (expected or ([], set(), 0, seats)) == found(result)


@pytest.mark.parametrize("direct", [True, False])
@pytest.mark.parametrize("voters", [5, 6, 7])
def test_every_other_election_of_one_seat(voters: int, *, direct: bool) -> None:
    """Nobody won at first; two stand for the one seat."""
    one = electorate(voters, 1, direct=direct)
    empty: dict[Hashable, int] = {"甲": 1, "乙": 0}
    first = npc.elect_deputies(
        one, npc.Poll(voters, voters, 0, empty), seats=1, on=ON, by_election=not direct
    )
    assert npc.Step.ANOTHER_ELECTION is first.next_step.kind
    for poll in polls(voters, "甲乙", 1):
        result = npc.another_election(first, poll, on=ON)
        expected = another_vote(voters, poll, 1, direct=direct)

        assert result.valid.holds is (expected is not None)
        assert (expected or ([], set(), 0, 1)) == found(result)


def test_every_other_ballot_of_two_seats() -> None:
    """Three tie for two seats: whatever they get then, most votes win."""
    one = electorate(6, 2, direct=False)
    votes: dict[Hashable, int] = dict.fromkeys("甲乙丙", 4)
    first = npc.elect_deputies(one, npc.Poll(6, 6, 0, votes), seats=2, on=ON)
    for poll in polls(6, "甲乙丙", 2):
        result = npc.another_ballot(first, poll, on=ON)
        counts = poll.ballots <= poll.participating
        expected = best_first(dict(poll.votes), 2) if counts else ([], set("甲乙丙"), 2, 0)

        assert expected == found(result)
