"""Who goes where, against a list of all the ways there are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.exact.matching import Aim, Demand, Matching, Room, assign, settle
from npcmodel.testing import matchings

Way = tuple[frozenset[str], ...]
SMALL = matchings.demands(people=4, places=3) | matchings.demands(people=4, places=3, corner=True)


def ways(demand: Demand[str, str]) -> Iterator[Way]:
    """Every way that the rooms allow: by person, in their order, a set of places."""
    choices: list[list[frozenset[str]]] = []
    for one, own in demand.ranks.items():
        sizes = range(min(demand.wanted(one), len(own)) + 1)
        choices.append([frozenset(some) for size in sizes for some in combinations(own, size)])
    for way in product(*choices):
        if all(
            room.most is None or size(way, place) <= room.most
            for place, room in demand.rooms.items()
        ):
            yield way


def size(way: Way, place: str) -> int:
    """How many are at a place."""
    return sum(place in some for some in way)


def placed(way: Way) -> int:
    """How many places are given."""
    return sum(map(len, way))


def missing(demand: Demand[str, str], way: Way) -> int:
    """How many the least sizes lack."""
    return sum(max(0, room.least - size(way, place)) for place, room in demand.rooms.items())


def merit(demand: Demand[str, str], way: Way) -> tuple[int, ...]:
    """What the aim compares; the least is the best."""
    given = [own[at] for own, some in zip(demand.ranks.values(), way, strict=True) for at in some]
    if demand.aim is Aim.LEAST_SUM:
        return (sum(given),)
    levels = sorted({at for own in demand.ranks.values() for at in own.values()})
    counts = [given.count(level) for level in levels]
    return tuple(-n for n in counts) if demand.aim is Aim.MOST_FIRST else tuple(counts[::-1])


def best(demand: Demand[str, str]) -> list[Way]:
    """All the best ways; that most placed and fewest missing agree is asserted on the way."""
    found = [*ways(demand)]
    most = max(map(placed, found))
    fewest = min(missing(demand, way) for way in found)
    both = [way for way in found if (placed(way), missing(demand, way)) == (most, fewest)]
    assert both, "least sizes cost nobody a place"
    least = min(merit(demand, way) for way in both)
    return [way for way in both if merit(demand, way) == least]


def compare(matching: Matching[str, str], optima: list[Way]) -> None:
    """What is said of all best ways is what the list of them shows."""
    demand = matching.demand
    for at, one in enumerate(demand.ranks):
        own = [way[at] for way in optima]
        shared = frozenset[str].intersection(*own)
        loose = frozenset[str].union(*own) - shared
        sizes = {len(some) for some in own}

        assert shared == set(matching.certain[one])
        assert loose == set(matching.tied.get(one, ()))
        assert (one in matching.contested) == (len(sizes) > 1)
        assert demand.wanted(one) - max(sizes) == matching.lacking.get(one, 0)
    assert (len(optima) > 1) == bool(matching.tied)
    assert {missing(demand, way) for way in optima} == {matching.missing}
    assert set(matching.under) == {
        place
        for place, room in demand.rooms.items()
        if any(size(way, place) < room.least for way in optima)
    }


def chosen(demand: Demand[str, str], people: list[str], places: list[str]) -> Way:
    """The way left when one after the other takes what he likes best of what is left."""
    left = best(demand)
    who = [*demand.ranks]
    for one in people:
        own = demand.ranks[one]
        for place in sorted(own, key=lambda at: (own[at], places.index(at))):
            left = [way for way in left if place in way[who.index(one)]] or left
    (way,) = set(left)
    return way


@given(SMALL)
def test_every_best_way_is_known(demand: Demand[str, str]) -> None:
    """Certain, tied, lacking, contested, under: as the list of all the ways has it."""
    found, optima = assign(demand), best(demand)
    compare(found, optima)

    assert found.unique == (len(optima) == 1)


@given(SMALL, st.randoms(use_true_random=False))
def test_an_order_settles_as_taking_turns_does(demand: Demand[str, str], chance: Any) -> None:
    """What is settled is one of the best ways, and the one that choosing in turn leads to."""
    people, places = [*demand.ranks], [*demand.rooms]
    chance.shuffle(people)
    chance.shuffle(places)
    settled = settle(assign(demand), people, places)
    way = chosen(demand, people, places)

    compare(settled, [way])


def small_demands(people: int, places: int, aim: Aim) -> Iterator[Demand[str, str]]:
    """Every table of ranks 1 and 2, with every small room."""
    who, where = "甲乙丙"[:people], "东西南"[:places]
    cell = (None, 1, 2)
    rooms = (Room(0, 1), Room(1, 1), Room(1, 2), Room(2), Room(0, 0))
    for table in product(cell, repeat=people * places):
        ranks = {
            one: {
                place: rank
                for place, rank in zip(where, table[at * places :], strict=False)
                if rank is not None
            }
            for at, one in enumerate(who)
        }
        for sizes in product(rooms, repeat=places):
            yield Demand(ranks, dict(zip(where, sizes, strict=True)), aim=aim)


@pytest.mark.parametrize("aim", Aim)
@pytest.mark.parametrize("shape", [(1, 2), (2, 1), (2, 2)], ids=str)
def test_every_small_case(shape: tuple[int, int], aim: Aim) -> None:
    """Two persons and two places, whatever they rank and whatever room there is."""
    for demand in small_demands(*shape, aim):
        compare(assign(demand), best(demand))


def test_some_larger_cases() -> None:
    """Four persons who want up to three of four places; the same ones every time."""
    chance = Random(20261122)  # noqa: S311  # a seed, not a secret
    where = "东西南北"
    for _ in range(40):
        ranks = {
            one: {place: chance.randint(1, 3) for place in where if chance.random() < 0.8}
            for one in "甲乙丙丁"
        }
        rooms = {place: Room(chance.randint(0, 2), chance.randint(2, 4)) for place in where}
        times = {one: chance.randint(1, 3) for one in ranks}
        demand = Demand(ranks, rooms, times, chance.choice([*Aim]))

        compare(assign(demand), best(demand))
