"""Thresholds of elections for every size from 1 to 3,000, one below and at each.

The reference is the text, multiplied out: 过半数 is 2 × votes > base, 不得少于三分之一 is
3 × votes >= ballots.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

import npcmodel as npc

ON = date(2026, 11, 21)
LARGEST = 3000


def poll(participating: int, ballots: int, votes: int) -> npc.Poll:
    """Return a poll of two candidates, the second without votes."""
    given: dict[Hashable, int] = {"甲": votes, "乙": 0}
    return npc.Poll(participating, ballots, 0, given)


def direct(registered: int, counted: npc.Poll) -> npc.ElectionResult:
    """Return the first vote of a district with one seat."""
    return npc.elect_deputies(npc.ElectoralDistrict(registered, 1), counted, on=ON)


def test_turnout_of_every_district() -> None:
    """Half of the voters is not enough, one more is."""
    for registered in range(1, LARGEST + 1):
        least = next(n for n in range(registered // 2, registered + 1) if 2 * n > registered)

        assert direct(registered, poll(least, least, 0)).valid.holds
        assert not direct(registered, poll(least - 1, least - 1, 0)).valid.holds


def test_majority_of_every_number_taking_part() -> None:
    """More than half of those taking part, however many are registered."""
    for taking in range(1, LARGEST + 1):
        least = next(n for n in range(taking // 2, taking + 1) if 2 * n > taking)
        registered = 2 * taking - 1

        assert ("甲",) == direct(registered, poll(taking, taking, least)).elected
        assert () == direct(registered, poll(taking, taking, least - 1)).elected


def test_majority_of_every_congress() -> None:
    """More than half of all deputies, for deputies above and for officials."""
    for members in range(1, LARGEST + 1):
        roll = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members)
        least = next(n for n in range(members // 2, members + 1) if 2 * n > members)
        for votes, elected in ((least, ("甲",)), (least - 1, ())):
            counted = poll(members, members, votes)
            above = npc.elect_deputies(roll, counted, seats=1, on=ON, by_election=True)

            assert elected == above.elected
            assert elected == npc.elect_officials(roll, counted, seats=1, on=ON).elected


def test_a_third_of_every_number_of_ballots() -> None:
    """In another election of deputies by voters, a third of the ballots is just enough."""
    district = npc.ElectoralDistrict(LARGEST, 1)
    first = npc.elect_deputies(district, poll(LARGEST, LARGEST, 0), on=ON)
    for ballots in range(1, LARGEST + 1):
        least = next(n for n in range(ballots // 3, ballots + 1) if 3 * n >= ballots)
        enough = npc.another_election(first, poll(LARGEST, ballots, least), on=ON)
        short = npc.another_election(first, poll(LARGEST, ballots, least - 1), on=ON)

        assert ("甲",) == enough.elected
        assert () == short.elected
