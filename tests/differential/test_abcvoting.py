"""Approval counts against abcvoting, which lists every committee that a tie leaves possible.

It is heavy, so that only `make peers` installs it and runs these tests. It always fills the
seats and knows no majority that a candidate must have: only the count and the cut are asked.
"""

from __future__ import annotations

from importlib import import_module
from itertools import combinations
from random import Random
from typing import Any

import pytest

from npcmodel.exact.ranking import Cut, cut

pytestmark = pytest.mark.peers

CASES = 20_000
MOST = 5


def committees(placed: Cut[int]) -> set[frozenset[int]]:
    """Return what a cut stands for: each way of giving the contested places to the tied."""
    return {
        frozenset(placed.chosen).union(lucky)
        for lucky in combinations(placed.tied, placed.contested)
    }


def piles() -> list[tuple[int, list[tuple[int, int]], int]]:
    """Return numbers of names, piles of ballots as bits with how many of each, and seats."""
    draw = Random(20261121)  # noqa: S311  # ballots, not secrets
    names = draw.choices(range(2, MOST + 1), k=CASES)
    kinds = draw.choices(range(1, 5), k=CASES)
    ballots = draw.choices(range(1 << MOST), k=4 * CASES)
    times = draw.choices(range(1, 5), k=4 * CASES)
    seats = draw.choices(range(MOST - 1), k=CASES)

    def pile(case: int) -> list[tuple[int, int]]:
        start, end = 4 * case, 4 * case + kinds[case]
        return list(zip(ballots[start:end], times[start:end], strict=True))

    return [
        (number, pile(case), 1 + seats[case] % (number - 1)) for case, number in enumerate(names)
    ]


def marked(ballot: int, names: int) -> list[int]:
    """Return the names that a ballot marks."""
    return [name for name in range(names) if ballot >> name & 1]


def test_committees_of_most_approvals() -> None:
    """The same committees, one by one, of ballots counted with their numbers."""
    preferences: Any = import_module("abcvoting.preferences")
    rules: Any = import_module("abcvoting.abcrules")
    ties = 0
    for names, pile, seats in piles():
        profile = preferences.Profile(names)
        votes = dict.fromkeys(range(names), 0)
        for ballot, times in pile:
            approved = marked(ballot, names)
            profile.add_voter(preferences.Voter(approved, weight=times))
            for name in approved:
                votes[name] += times
        found = cut(votes, seats)
        ties += found.contested > 0
        theirs = {frozenset(one) for one in rules.compute_av(profile, seats, resolute=False)}

        assert theirs == committees(found), (names, pile, seats)
    assert ties > CASES // 10
