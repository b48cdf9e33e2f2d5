"""Strategies for electoral districts: who lives there and how many deputies they elect."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.pairs import Pairs
from npcmodel.seats.districts import Districting, district_deviations
from npcmodel.testing.dates import days
from npcmodel.testing.making import built, either

__all__ = ["district_maps", "districtings"]

_PEOPLE_PER_DEPUTY = st.integers(1_200, 6_000)


def district_maps(
    *, number: int | None = None, equal: bool = False, corner: bool = False
) -> SearchStrategy[tuple[Pairs[str, int], Pairs[str, int]]]:
    """Return the people and the seats of the districts of one congress (选区划分).

    Args:
        number: how many districts; None for 1 to 12.
        equal: only such that a deputy stands for the same number of people everywhere.
        corner: only numbers of seats around the lawful ones, 0 to 4, one seat in all at least.
    """

    def build(draw: DrawFn) -> tuple[Pairs[str, int], Pairs[str, int]]:
        names = [f"第{n}选区" for n in range(1, draw(either(number, st.integers(1, 12))) + 1)]
        electing = st.integers(1, 4) if equal else st.integers(0, 4)
        sizes = electing if corner else st.integers(1, 3)
        seats = {name: draw(sizes) for name in names}
        if not any(seats.values()):
            seats[names[0]] = 1
        average = draw(_PEOPLE_PER_DEPUTY)
        people: dict[str, int] = {}
        for name, held in seats.items():
            off = 0 if equal else draw(st.integers(-average * 3 // 10, average * 3 // 10))
            people[name] = max(held, 1) * average + off
        return Pairs(people), Pairs(seats)

    return built(build)


def districtings(*, equal: bool = False, corner: bool = False) -> SearchStrategy[Districting]:
    """Return how evenly the deputies of a congress are spread over its districts (选区划分).

    Args:
        equal: only such that a deputy stands for the same number of people everywhere.
        corner: only numbers of seats around the lawful ones.
    """

    def build(draw: DrawFn) -> Districting:
        people, seats = draw(district_maps(equal=equal, corner=corner))
        return district_deviations(people, seats, on=draw(days()))

    return built(build)
