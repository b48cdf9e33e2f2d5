"""How many candidates a surplus admits."""

from fractions import Fraction
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.margins import Span, by_count, by_share

THIRD_TO_ALL = by_share(Fraction(1, 3), Fraction(1))
FIFTH_TO_HALF = by_share(Fraction(1, 5), Fraction(1, 2))
TENTH_TO_FIFTH = by_share(Fraction(1, 10), Fraction(1, 5))


@pytest.mark.parametrize(
    ("least", "most", "seats"), [(2, 2, 1), (3, 4, 2), (4, 6, 3), (6, 8, 4), (7, 10, 5)]
)
def test_a_third_to_all_of_the_seats(least: int, most: int, seats: int) -> None:
    """The low end is rounded up."""
    assert (least, most) == THIRD_TO_ALL.candidates(seats)


@pytest.mark.parametrize(
    ("least", "most", "seats"), [(3, 3, 2), (4, 4, 3), (5, 6, 4), (12, 15, 10)]
)
def test_a_fifth_to_a_half_of_the_seats(least: int, most: int, seats: int) -> None:
    """The high end is rounded down."""
    assert (least, most) == FIFTH_TO_HALF.candidates(seats)


def test_a_span_may_hold_no_whole_number() -> None:
    """Between a tenth and a fifth of four seats lies no person; of five lies one."""
    assert (None, None) == TENTH_TO_FIFTH.candidates(4)
    assert (6, 6) == TENTH_TO_FIFTH.candidates(5)
    assert TENTH_TO_FIFTH.candidates(4).empty
    assert not TENTH_TO_FIFTH.candidates(5).empty


@pytest.mark.parametrize(
    ("least", "most", "low", "high", "seats"), [(1, 2, 0, 1, 1), (4, 6, 1, 3, 3), (9, 9, 2, 2, 7)]
)
def test_a_surplus_in_persons(least: int, most: int, low: int, high: int, seats: int) -> None:
    """A surplus in persons does not grow with the seats."""
    assert (least, most) == by_count(low, high).candidates(seats)


def test_what_a_span_admits() -> None:
    """Both ends belong to it, and an empty one admits nothing."""
    assert [False, True, True, True, False] == [Span(4, 6).admits(n) for n in range(3, 8)]
    assert not Span(None, None).admits(0)
    assert not Span(4, None).admits(4)


@pytest.mark.parametrize(("low", "high"), [(3, 1), (Fraction(1, 2), Fraction(1, 3))])
def test_the_ends_rise(low: Any, high: Any) -> None:
    """A low end above the high one is refused."""
    build = by_share if isinstance(low, Fraction) else by_count

    with pytest.raises(FactsError) as caught:
        build(low, high)
    assert ("surplus", (low, high), "0 <= low <= high") == caught.value.args


def test_a_surplus_is_not_negative() -> None:
    """Fewer candidates than seats are no surplus."""
    with pytest.raises(FactsError, match=r"^surplus = .*: expected 0 <= low <= high"):
        by_share(Fraction(-1, 3), Fraction(1))
    with pytest.raises(FactsError, match=r"^low = -1"):
        by_count(-1, 1)


@pytest.mark.parametrize(("field", "low", "high"), [("low", 0.1, 1), ("high", Fraction(1, 3), 1)])
def test_shares_are_fractions(field: str, low: Any, high: Any) -> None:
    """Floats and integers do not pass for shares of the seats."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a Fraction"):
        by_share(low, high)


@pytest.mark.parametrize(("field", "low", "high"), [("low", True, 1), ("high", 1, 2.0)])
def test_persons_are_counts(field: str, low: Any, high: Any) -> None:
    """Truth values and floats are no numbers of persons."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a whole number"):
        by_count(low, high)


@pytest.mark.parametrize("seats", [0, -1, 2.0, True])
def test_seats_are_a_count_of_at_least_one(seats: Any) -> None:
    """There is no surplus over no seats."""
    with pytest.raises(FactsError, match=r"^seats = .*: expected a whole number of at least 1"):
        THIRD_TO_ALL.candidates(seats)


def test_surpluses_and_spans_hash() -> None:
    """They are values like any other."""
    assert {by_count(1, 3)} == {by_count(1, 3)}
    assert by_count(1, 1) != by_share(Fraction(1), Fraction(1))
    assert {Span(4, 6)} == {Span(4, 6)}
