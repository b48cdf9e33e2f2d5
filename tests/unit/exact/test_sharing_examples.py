"""Seats by weight, on examples worked out by hand."""

from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.sharing import Method, Shares, share

FIRST_SEATS = [Method.HUNTINGTON_HILL, Method.DEAN, Method.ADAMS]


class Numpyish:
    """An integer of another library."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


@pytest.mark.parametrize(
    ("want", "method"),
    [
        # 5.83, 2.53, 1.65, 0.99: three seats are left, for .99, .83 and .65.
        ((6, 2, 2, 1), Method.LARGEST_REMAINDER),
        # The last seats go for 53/6 = 8.8 and 23/3 = 7.7, before 53/7 = 7.6 and 15/2 = 7.5.
        ((6, 3, 1, 1), Method.JEFFERSON),
        # The last seats go for 15/3 = 5 and 53/11 = 4.8, before 23/5 = 4.6.
        ((6, 2, 2, 1), Method.WEBSTER),
        # The last seats go for 15/1.41 = 10.6 and 53/5.48 = 9.7, before 23/2.45 = 9.4.
        ((6, 2, 2, 1), Method.HUNTINGTON_HILL),
        # The last seats go for 15/1.33 = 11.3 and 53/5.45 = 9.7, before 23/2.4 = 9.6.
        ((6, 2, 2, 1), Method.DEAN),
        # After a seat each the last go for 53/4 = 13.3 and 23/2 = 11.5, before 53/5 = 10.6.
        ((5, 3, 2, 1), Method.ADAMS),
    ],
)
def test_four_units_and_eleven_seats(want: tuple[int, ...], method: Method) -> None:
    """Each method rounds in its own way."""
    shares = share({"甲": 53, "乙": 23, "丙": 15, "丁": 9}, 11, method)

    assert want == tuple(shares.seats.values())
    assert ((), 0) == (shares.tied, shares.contested)


def test_a_tie_of_remainders_is_handed_back() -> None:
    """Two equal remainders compete for one seat: 1.36, 1.36 and 0.27."""
    assert Shares((("甲", 1), ("乙", 1), ("丙", 0)), ("甲", "乙"), 1) == share(
        {"甲": 5, "乙": 5, "丙": 1}, 3, Method.LARGEST_REMAINDER
    )


@pytest.mark.parametrize("method", [Method.JEFFERSON, Method.WEBSTER])
def test_a_tie_of_quotients_is_handed_back(method: Method) -> None:
    """Two equal units share two seats of three, and the third is open."""
    assert Shares((("甲", 1), ("乙", 1)), ("甲", "乙"), 1) == share({"甲": 5, "乙": 5}, 3, method)


def test_the_larger_unit_is_served_before_a_tie() -> None:
    """4/2 equals 2/1 under Jefferson: both want the second seat."""
    assert Shares((("甲", 1), ("乙", 0)), ("甲", "乙"), 1) == share(
        {"甲": 4, "乙": 2}, 2, Method.JEFFERSON
    )
    assert Shares((("甲", 2), ("乙", 1))) == share({"甲": 4, "乙": 2}, 3, Method.JEFFERSON)


def test_huntington_hill_parts_from_webster_at_the_geometric_mean() -> None:
    """The geometric mean of 1 and 2 is the root of 2, of 5 and 6 the root of 30.

    For 555 and 145: 145²/2 = 10512.5 > 555²/30 = 10267.5, but 145/1.5 = 96.7 < 555/5.5 = 100.9.
    """
    weights = {"甲": 555, "乙": 145}

    assert {"甲": 6, "乙": 1} == share(weights, 7, Method.WEBSTER).seats
    assert {"甲": 5, "乙": 2} == share(weights, 7, Method.HUNTINGTON_HILL).seats


def test_dean_parts_from_huntington_hill_at_the_harmonic_mean() -> None:
    """The harmonic mean of 1 and 2 is 4/3, of 5 and 6 it is 60/11.

    For 558 and 142: 142 / (4/3) = 106.5 > 558 / (60/11) = 102.3, but
    142²/2 = 10082 < 558²/30 = 10378.8.
    """
    weights = {"甲": 558, "乙": 142}

    assert {"甲": 5, "乙": 2} == share(weights, 7, Method.DEAN).seats
    assert {"甲": 6, "乙": 1} == share(weights, 7, Method.HUNTINGTON_HILL).seats


@pytest.mark.parametrize("method", FIRST_SEATS)
def test_every_unit_has_a_first_seat_before_any_has_a_second(method: Method) -> None:
    """The smallest unit has a seat when there are as many as units."""
    weights = {"甲": 1000, "乙": 10, "丙": 1}

    assert {"甲": 1, "乙": 1, "丙": 1} == share(weights, 3, method).seats
    assert {"甲": 2, "乙": 1, "丙": 1} == share(weights, 4, method).seats


@pytest.mark.parametrize("method", FIRST_SEATS)
def test_too_few_seats_for_all_units_are_handed_back(method: Method) -> None:
    """The divisor 0 ranks nobody, however unequal the weights."""
    assert Shares((("甲", 0), ("乙", 0), ("丙", 0)), ("甲", "乙", "丙"), 2) == share(
        {"甲": 1000, "乙": 10, "丙": 1}, 2, method
    )


@pytest.mark.parametrize("method", Method)
def test_a_unit_without_weight_gets_nothing(method: Method) -> None:
    """Nor does it tie with any other."""
    shares = share({"甲": 0, "乙": 1, "丙": 1}, 5, method)

    assert {"甲": 0, "乙": 2, "丙": 2} == shares.seats
    assert (("乙", "丙"), 1) == (shares.tied, shares.contested)


@pytest.mark.parametrize("method", Method)
def test_no_seats_are_shared_out(method: Method) -> None:
    """Zero seats give zero each, and no tie."""
    assert Shares((("甲", 0), ("乙", 0))) == share({"甲": 3, "乙": 3}, 0, method)


@pytest.mark.parametrize("method", Method)
def test_integers_of_other_libraries_count(method: Method) -> None:
    """Weights and seats of other libraries are taken, and plain integers come out."""
    weights: Any = {"甲": Numpyish(3), "乙": Numpyish(1)}
    seats: Any = Numpyish(4)

    assert {"甲": 3, "乙": 1} == share(weights, seats, method).seats


@pytest.mark.parametrize("weight", [-1, True, 2.0, "2", None])
def test_weights_are_counts(weight: Any) -> None:
    """The unit at fault is named."""
    with pytest.raises(FactsError, match=r"^weights\['乙'\] = .*: expected a whole number"):
        share({"甲": 3, "乙": weight}, 2, Method.WEBSTER)


@pytest.mark.parametrize("seats", [-1, True, 2.0, None])
def test_seats_are_a_count(seats: Any) -> None:
    """Truth values and floats are no number of seats."""
    with pytest.raises(FactsError, match=r"^seats = .*: expected a whole number of at least 0"):
        share({"甲": 3}, seats, Method.WEBSTER)


@pytest.mark.parametrize("weights", [{}, {"甲": 0, "乙": 0}])
def test_some_weight_is_needed(weights: dict[str, int]) -> None:
    """Nothing can be shared among units without weight."""
    with pytest.raises(FactsError, match="expected at least one name with a weight above 0"):
        share(weights, 2, Method.ADAMS)


@pytest.mark.parametrize("method", ["圣拉古法", "WEBSTER", None])
def test_a_method_is_a_member(method: Any) -> None:
    """A name is no method, and stands for none in silence."""
    with pytest.raises(FactsError, match=r"^method = .*: expected a member of Method: LARGEST"):
        share({"甲": 3}, 2, method)


def test_weights_are_a_mapping() -> None:
    """A list of weights has no names."""
    weights: Any = [3, 2]

    with pytest.raises(FactsError, match=r"^weights = \[3, 2\]: expected a Mapping"):
        share(weights, 2, Method.WEBSTER)


def test_shares_hash() -> None:
    """A result is a value."""
    assert {share({"甲": 3}, 2, Method.DEAN)} == {Shares((("甲", 2),))}
