"""Quorum and majority of every roll from 1 to 3,000 members, one below and at the threshold.

The reference is the text, multiplied out: 三分之二以上 is 3 × present >= 2 × members, 过半数 is
2 × yes > members.
"""

from collections.abc import Callable
from datetime import date

import pytest

import npcmodel as npc

ON = date(2026, 11, 21)
LARGEST = 3000
Reference = Callable[[int, int], bool]


def two_thirds(number: int, members: int) -> bool:
    """三分之二以上."""
    return number * 3 >= 2 * members


def more_than_half(number: int, members: int) -> bool:
    """过半数."""
    return 2 * number > members


CONGRESS, COMMITTEE = npc.Body.CONGRESS, npc.Body.STANDING_COMMITTEE
NATION, TOWN, COUNTY = npc.Level.NATIONAL, npc.Level.TOWN, npc.Level.COUNTY
QUORUMS: list[tuple[npc.Body, npc.Level, Reference]] = [
    (CONGRESS, NATION, two_thirds),
    (CONGRESS, TOWN, two_thirds),
    (COMMITTEE, NATION, more_than_half),
    (COMMITTEE, COUNTY, more_than_half),
]
MAJORITIES: list[tuple[npc.Body, npc.Level, npc.Matter, Reference]] = [
    (CONGRESS, NATION, npc.Matter.ORDINARY, more_than_half),
    (CONGRESS, NATION, npc.Matter.CONSTITUTIONAL_AMENDMENT, two_thirds),
    (CONGRESS, TOWN, npc.Matter.ORDINARY, more_than_half),
    (COMMITTEE, NATION, npc.Matter.ORDINARY, more_than_half),
    (COMMITTEE, NATION, npc.Matter.TERM_EXTENSION, two_thirds),
    (COMMITTEE, COUNTY, npc.Matter.ORDINARY, more_than_half),
]


def turn(reference: Reference, members: int) -> int:
    """Return the first number that the reference admits, found by walking on from below."""
    number = members // 2
    while not reference(number, members):
        number += 1
    return number


def name(value: object) -> str | None:
    """Name a case after its body, level and matter."""
    return getattr(value, "name", None) or getattr(value, "__name__", None)


@pytest.mark.parametrize(("body", "level", "reference"), QUORUMS, ids=name)
def test_quorum_of_every_roll(body: npc.Body, level: npc.Level, reference: Reference) -> None:
    """One below the turn the sitting may not open, at the turn it may."""
    for members in range(1, LARGEST + 1):
        roll = npc.Roll(body, level, members=members)
        first = turn(reference, members)
        for present in (first - 1, first):
            ruling = npc.quorum(roll, present=present, on=ON)

            assert reference(present, members) is ruling.holds, (members, present)
            assert first == ruling.grounds[0].required, members


@pytest.mark.parametrize(("body", "level", "matter", "reference"), MAJORITIES, ids=name)
def test_majority_of_every_roll(
    body: npc.Body, level: npc.Level, matter: npc.Matter, reference: Reference
) -> None:
    """One below the turn the matter is lost, at the turn it is carried."""
    for members in range(1, LARGEST + 1):
        roll = npc.Roll(body, level, members=members)
        first = turn(reference, members)
        for yes in (first - 1, first):
            ruling = npc.carried(roll, npc.Tally(yes=yes), on=ON, matter=matter)

            assert reference(yes, members) is ruling.holds, (members, yes)
            assert all(first == ground.required for ground in ruling.grounds), members
