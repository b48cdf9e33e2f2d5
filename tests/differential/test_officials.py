"""Elections of officials against a reference written from the text, over all small polls."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from itertools import product

import pytest

import npcmodel as npc

ON = date(2026, 11, 21)
NAMES = ("甲", "乙", "丙")


def reference(
    members: int, votes: Mapping[Hashable, int], seats: int
) -> tuple[list[Hashable], set[Hashable], int, int]:
    """Return elected, tied, contested and vacant, seat by seat from 25 and 29.

    Each seat goes to the one with the most votes of those with a majority of all deputies.
    Where several have the most and the seats left do not suffice, they vote again.
    """
    waiting = {who: count for who, count in votes.items() if 2 * count > members}
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


def polls(members: int, seats: int) -> Iterator[npc.Poll]:
    """Yield every poll that such a congress can count, one ballot too many included."""
    for participating in (members - 1, members):
        for ballots in range(participating + 2):
            for void in range(ballots + 1):
                valid = ballots - void
                for counts in product(range(valid + 1), repeat=len(NAMES)):
                    if sum(counts) <= valid * seats:
                        votes: dict[Hashable, int] = dict(zip(NAMES, counts, strict=True))
                        yield npc.Poll(participating, ballots, void, votes)


@pytest.mark.parametrize(("members", "seats"), [(5, 1), (5, 2), (6, 1), (6, 2), (7, 1), (7, 2)])
def test_every_poll_of_a_small_congress(members: int, seats: int) -> None:
    """The same names, ties and vacancies; nobody where there are too many ballots."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=members)
    for poll in polls(members, seats):
        result = npc.elect_officials(roll, poll, seats=seats, on=ON)
        found = (list(result.elected), set(result.tied), result.contested, result.vacant)
        if poll.ballots > poll.participating:
            assert ([], set(), 0, seats) == found
            assert npc.Step.UNREGULATED is result.next_step.kind
            continue
        expected = reference(members, poll.votes, seats)
        step = npc.Step.COMPLETE
        if expected[2]:
            step = npc.Step.ANOTHER_BALLOT
        elif expected[3]:
            step = npc.Step.ANOTHER_ELECTION

        assert expected == found
        assert step is result.next_step.kind


def test_five_candidates_for_four_seats() -> None:
    """A wider contest of twelve deputies, the votes around the majority of seven."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=12)
    names = ("甲", "乙", "丙", "丁", "戊")
    for counts in product((0, 6, 7, 9, 12), repeat=5):
        votes: dict[Hashable, int] = dict(zip(names, counts, strict=True))
        if sum(counts) > 48:
            continue
        result = npc.elect_officials(roll, npc.Poll(12, 12, votes=votes), seats=4, on=ON)
        found = (list(result.elected), set(result.tied), result.contested, result.vacant)

        assert reference(12, votes, 4) == found
