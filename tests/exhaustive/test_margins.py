"""Every margin for 1 to 3,000 seats, against a search over the whole numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import npcmodel as npc

ON = date(2026, 11, 21)
MOST_SEATS = 3000

# The texts as inequalities between candidates c and seats s, in whole numbers.
LAWFUL: dict[npc.Contest, Callable[[int, int], bool]] = {
    npc.Contest.DEPUTIES_DIRECT: lambda c, s: 3 * (c - s) >= s and c - s <= s,
    npc.Contest.DEPUTIES_INDIRECT: lambda c, s: 5 * (c - s) >= s and 2 * (c - s) <= s,
    npc.Contest.DEPUTY_POST: lambda c, s: c - s in {1, 2, 3},
    npc.Contest.COMMITTEE_MEMBER: lambda c, s: 10 * (c - s) >= s and 5 * (c - s) <= s,
}


def searched(contest: npc.Contest, seats: int) -> tuple[int | None, int | None]:
    """Return the first and the last lawful number of candidates."""
    lawful = LAWFUL[contest]
    first = next((c for c in range(seats, 2 * seats + 4) if lawful(c, seats)), None)
    last = next((c for c in range(2 * seats + 3, seats - 1, -1) if lawful(c, seats)), None)
    return first, last


@pytest.mark.parametrize("contest", LAWFUL)
def test_margins_agree_with_a_search(contest: npc.Contest) -> None:
    """Least, most, emptiness and floor, for every number of seats."""
    for seats in range(1, MOST_SEATS + 1):
        margin = npc.candidate_margin(contest, seats=seats, on=ON)
        first, last = searched(contest, seats)

        assert (first, last) == (margin.least, margin.most)
        assert (first is None) == margin.empty
        assert seats + 1 == margin.floor


@pytest.mark.parametrize("contest", LAWFUL)
def test_by_elections_admit_every_number_from_the_seats_up(contest: npc.Contest) -> None:
    """As many as the seats or more, without an end."""
    for seats in range(1, MOST_SEATS + 1):
        margin = npc.candidate_margin(contest, seats=seats, on=ON, by_election=True)

        assert (seats, None, seats) == (margin.least, margin.most, margin.floor)
