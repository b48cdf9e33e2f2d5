"""Deputies spread over electoral districts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from npcmodel.pairs import Pairs
from npcmodel.seats import Districting, district_deviations, district_size_valid, districts_valid
from npcmodel.testing.districts import district_maps, districtings

ON = date(2026, 11, 21)
Map = tuple[Pairs[str, int], Pairs[str, int]]
MAPS = district_maps() | district_maps(corner=True)


@given(MAPS)
def test_deviations_weighted_by_seats_even_out(drawn: Map) -> None:
    """Whoever elects nobody is missing from what the others have too much of."""
    people, seats = drawn
    found = district_deviations(people, seats, on=ON)
    idle = sum(people[name] for name, held in seats.items() if not held)
    average = Fraction(sum(people.values()), found.seats)

    weighted = [held * (found.deviation[name] or Fraction(0)) for name, held in seats.items()]

    assert -idle == average * sum(weighted)


@given(MAPS)
def test_the_largest_deviation_is_the_furthest_ones(drawn: Map) -> None:
    """No district is further from the average, and those named are as far."""
    found = district_deviations(*drawn, on=ON)
    sizes = {name: abs(value) for name, value in found.deviation.items() if value is not None}

    assert found.largest == max(sizes.values())
    assert set(found.furthest) == {name for name in sizes if sizes[name] == found.largest}
    assert found.ratio >= 1
    assert (found.largest == 0) <= (found.ratio == 1)


@given(MAPS, st.integers(2, 9))
def test_only_proportions_count(drawn: Map, times: int) -> None:
    """A census that finds everybody several times changes no deviation."""
    people, seats = drawn
    more = {name: number * times for name, number in people.items()}
    once, often = (district_deviations(one, seats, on=ON) for one in (people, more))

    assert (once.deviation, once.ratio) == (often.deviation, often.ratio)


@given(MAPS.flatmap(lambda drawn: st.tuples(st.just(drawn), st.permutations(list(drawn[0])))))
def test_the_order_of_districts_is_irrelevant(drawn: tuple[Map, list[str]]) -> None:
    """Shuffled districts differ as much."""
    (people, seats), names = drawn
    shuffled = {name: people[name] for name in names}
    before, after = (district_deviations(one, seats, on=ON) for one in (people, shuffled))

    assert (before.per_deputy, before.ratio) == (after.per_deputy, after.ratio)
    assert set(before.furthest) == set(after.furthest)


@given(MAPS, st.fractions(0, 1, max_denominator=40))
def test_a_wider_tolerance_never_makes_districts_unlawful(drawn: Map, within: Fraction) -> None:
    """What is close enough within a bound is so within a larger one."""
    narrow, wide = (
        districts_valid(*drawn, on=ON, tolerance=bound) for bound in (within, within * 2)
    )

    assert narrow.holds <= wide.holds


@given(MAPS)
def test_without_a_tolerance_only_the_size_and_equality_are_decided(drawn: Map) -> None:
    """Too large or too small is no; exactly equal is yes; the rest is open."""
    people, seats = drawn
    ruling = districts_valid(people, seats, on=ON)
    sized = all(district_size_valid(held, on=ON).holds for held in seats.values())
    largest = district_deviations(people, seats, on=ON).largest

    assert (sized and not largest) is ruling.holds
    assert (sized and largest > 0) is ruling.undecided


@given(MAPS)
def test_a_tolerance_of_the_largest_deviation_leaves_the_sizes_alone(drawn: Map) -> None:
    """Then the ruling asks the numbers of seats only."""
    people, seats = drawn
    largest = district_deviations(people, seats, on=ON).largest
    ruling = districts_valid(people, seats, on=ON, tolerance=largest)

    assert all(1 <= held <= 3 for held in seats.values()) is bool(ruling)


@given(districtings(equal=True) | districtings(equal=True, corner=True))
def test_equal_districts_are_drawn_equal(found: Districting) -> None:
    """The strategy keeps its word, and nothing is open then."""
    assert (Fraction(0), Fraction(1), ()) == (found.largest, found.ratio, found.open)


@given(districtings())
def test_districtings_of_lawful_size_are_drawn(found: Districting) -> None:
    """Every district has its deputies, and their sum is that of the congress."""
    assert None not in found.per_deputy.values()
    assert len(found.per_deputy) <= found.seats <= 3 * len(found.per_deputy)


@given(district_maps(number=4))
def test_the_number_of_districts_is_kept(drawn: Map) -> None:
    """Four names, the same in both."""
    people, seats = drawn

    assert 4 == len(people) == len(seats)
    assert list(people) == list(seats)
