"""The number of deputies around every step of population, against a count by hand."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

import npcmodel as npc
from npcmodel import Level, Method

OLD, NEW = date(2020, 10, 17), date(2020, 10, 18)


def one_by_one(population: int, base: int, step: int, cap: int, cap_above: int, _below: int) -> int:
    """Add one deputy for each whole step, and none above the cap where it binds."""
    deputies, counted = base, 0
    while counted + step <= population:
        if population > cap_above and deputies == cap:
            break
        deputies += 1
        counted += step
    return deputies


# base, step, cap, the population above which the cap binds, and under which fewer are allowed;
# -1 stands for a cap that always binds, 0 for a base that must be reached.
ITEMS = [
    (Level.PROVINCE, NEW, (350, 150_000, 1000, -1, 0)),
    (Level.PROVINCE, OLD, (350, 150_000, 1000, -1, 0)),
    (Level.AUTONOMOUS_REGION, NEW, (350, 150_000, 1000, -1, 0)),
    (Level.MUNICIPALITY, NEW, (350, 25_000, 1000, -1, 0)),
    (Level.MUNICIPALITY, OLD, (350, 25_000, 1000, -1, 0)),
    (Level.CITY_WITH_DISTRICTS, NEW, (240, 25_000, 650, 10_000_000, 0)),
    (Level.AUTONOMOUS_PREFECTURE, OLD, (240, 25_000, 650, 10_000_000, 0)),
    (Level.COUNTY, NEW, (140, 5_000, 450, 1_550_000, 50_000)),
    (Level.COUNTY, OLD, (120, 5_000, 450, 1_650_000, 50_000)),
    (Level.MUNICIPAL_DISTRICT, NEW, (140, 5_000, 450, 1_550_000, 50_000)),
    (Level.TOWN, NEW, (45, 1_500, 160, -1, 2_000)),
    (Level.TOWNSHIP, OLD, (40, 1_500, 160, -1, 2_000)),
]


@pytest.mark.parametrize(("level", "day", "item"), ITEMS, ids=str)
def test_formula_around_every_step(
    level: Level, day: date, item: tuple[int, int, int, int, int]
) -> None:
    """One person before, at and after each step up to the cap and a little beyond."""
    base, step, cap, cap_above, below = item
    steps = cap - base + 5
    edges = {k * step + d for k in range(1, steps) for d in (-1, 0, 1)}
    around = {max(0, edge + d) for edge in (0, cap_above, below) for d in (-1, 0, 1)}
    wrong = []
    for population in sorted(edges | around):
        quota = npc.deputy_seats(level, population=population, on=day)
        by_hand = one_by_one(population, *item)
        seen = (
            quota.total,
            quota.fixed,
            quota.by_population,
            quota.capped,
            quota.may_be_below,
            quota.ceiling,
        )
        expected = (
            by_hand,
            base,
            population // step,
            by_hand < base + population // step,
            population < below,
            cap if population > cap_above else None,
        )
        if expected != seen:
            wrong.append((population, expected, seen))

    assert [] == wrong


@pytest.mark.parametrize(("level", "day", "item"), ITEMS, ids=str)
def test_only_the_sum_may_be_fixed(
    level: Level, day: date, item: tuple[int, int, int, int, int]
) -> None:
    """Of all numbers the sum alone is lawful, and below the base what the text allows."""
    base, step, cap, _, below = item
    wrong = []
    for population in (0, max(below - 1, 0), below, 7 * step, (cap - base + 1) * step):
        by_hand = one_by_one(population, *item)
        for number in (1, base - 1, base, by_hand - 1, by_hand, by_hand + 1, cap, cap + 1):
            expected = number == by_hand or (number < base and population < below)
            ruling = npc.seats.seats_valid(level, number, population=population, on=day)
            if expected is not bool(ruling):
                wrong.append((population, number))

    assert [] == wrong


@pytest.mark.parametrize("method", list(Method), ids=str)
def test_seats_are_conserved(method: Method) -> None:
    """Every seat is held or contested, and whoever must have a seat has one."""
    wrong = []
    for a, b, c, number in product(range(4), range(4), range(4), range(1, 5)):
        people = {"a": a, "b": b, "c": c}
        if not any(people.values()):
            continue
        for small in ("", "a", "ab", "c", "bc", "abc"):
            if len(small) > number:
                continue
            result = npc.distribute_seats(
                people, seats=number, at_least_one=tuple(small), method=method, on=NEW
            )
            held = sum(result.seats.values())
            served = all(result.seats[unit] >= 1 for unit in small)
            if held + result.contested != number or not served:
                wrong.append((people, number, small))

    assert [] == wrong
