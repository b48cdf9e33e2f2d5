"""Seats shared a second time, from the definitions.

Largest remainders: in Fractions, every set of names for the last seats tried. Divisor
methods: by the inequality that defines them (Balinski and Young). An apportionment is one of
the method where no unit's last seat has a weaker claim than any unit's next one:

    max over i of  w_i / d(a_i)  <=  min over j with a_j > 0 of  w_j / d(a_j - 1)

All apportionments with that property are listed; where there are several, a tie is left.
"""

import random
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations, product

import pytest

from npcmodel.exact.sharing import Method, Shares, share

Weights = tuple[int, ...]
Seats = tuple[int, ...]


def apportionments(units: int, seats: int) -> Iterator[Seats]:
    """Return every way of sharing the seats among so many units."""
    if units == 1:
        yield (seats,)
        return
    for first in range(seats + 1):
        for rest in apportionments(units - 1, seats - first):
            yield (first, *rest)


# The squares of the divisors: they order like the divisors, and those of Huntington and Hill
# are whole numbers.
SQUARES: dict[Method, Callable[[int], Fraction]] = {
    Method.JEFFERSON: lambda n: Fraction(n + 1) ** 2,
    Method.WEBSTER: lambda n: (n + Fraction(1, 2)) ** 2,
    Method.HUNTINGTON_HILL: lambda n: Fraction(n * (n + 1)),
    Method.DEAN: lambda n: (Fraction(n * (n + 1)) / (n + Fraction(1, 2))) ** 2,
    Method.ADAMS: lambda n: Fraction(n) ** 2,
}


def keeps(weights: Weights, shared: Seats, square: Callable[[int], Fraction]) -> bool:
    """Whether no unit has a better claim to another's last seat; products avoid division by 0."""
    return all(
        weights[i] ** 2 * square(shared[j] - 1) <= weights[j] ** 2 * square(shared[i])
        for i, j in product(range(len(weights)), repeat=2)
        if i != j and shared[j] > 0 and weights[i] > 0
    ) and not any(n for n, weight in zip(shared, weights, strict=True) if weight == 0)


def by_divisors(weights: Weights, seats: int, method: Method) -> set[Seats]:
    """Return every apportionment of a divisor method."""
    square = SQUARES[method]
    return {s for s in apportionments(len(weights), seats) if keeps(weights, s, square)}


def by_remainders(weights: Weights, seats: int) -> set[Seats]:
    """Return every apportionment by largest remainders."""
    quotas = [Fraction(weight * seats, sum(weights)) for weight in weights]
    whole = [int(quota) for quota in quotas]
    rest = [quota - n for quota, n in zip(quotas, whole, strict=True)]
    left = seats - sum(whole)
    best = set()
    for lucky in combinations(range(len(weights)), left):
        others = [rest[i] for i in range(len(weights)) if i not in lucky]
        if not lucky or not others or min(rest[i] for i in lucky) >= max(others):
            best.add(tuple(n + (i in lucky) for i, n in enumerate(whole)))
    return best


def outcomes(shares: Shares[int]) -> set[Seats]:
    """Return what the result stands for: each way of giving the contested seats to the tied."""
    seats = shares.seats
    return {
        tuple(n + (name in lucky) for name, n in seats.items())
        for lucky in combinations(shares.tied, shares.contested)
    }


def reference(weights: Weights, seats: int, method: Method) -> set[Seats]:
    """Return every apportionment of the method."""
    if method is Method.LARGEST_REMAINDER:
        return by_remainders(weights, seats)
    return by_divisors(weights, seats, method)


# Small weights one after another, so that ties abound; and larger ones from a fixed seed.
SMALL = [weights for weights in product(range(6), repeat=3) if any(weights)]
_DRAW = random.Random(20261121)  # noqa: S311  # a fixed list, not a secret
LARGE = [tuple(_DRAW.randint(0, 60) for _ in range(4)) for _ in range(60)]
CLOSE = [(6, 5, 5, 2), (2, 2, 2, 2), (7, 7, 1, 1), (1000, 999, 1, 1), (12, 6, 3, 1), (9, 3, 3, 1)]


@pytest.mark.parametrize("method", Method)
def test_three_small_units(method: Method) -> None:
    """All weights to 5 and all seats to 6."""
    for weights in SMALL:
        for seats in range(7):
            shares = share(dict(enumerate(weights)), seats, method)

            assert reference(weights, seats, method) == outcomes(shares), (weights, seats)


@pytest.mark.parametrize("method", Method)
def test_four_units(method: Method) -> None:
    """Larger weights, and some chosen for their ties."""
    for weights in [*LARGE, *CLOSE]:
        for seats in (1, 3, 5, 7):
            shares = share(dict(enumerate(weights)), seats, method)

            assert reference(weights, seats, method) == outcomes(shares), (weights, seats)


@pytest.mark.parametrize("method", Method)
def test_every_seat_is_shared_or_contested(method: Method) -> None:
    """And more names than seats are tied where any is."""
    for weights in [*SMALL, *LARGE, *CLOSE]:
        for seats in (0, 2, 9):
            shares = share(dict(enumerate(weights)), seats, method)

            assert seats == sum(shares.seats.values()) + shares.contested, (weights, seats)
            assert (shares.contested == 0) is (shares.tied == ()), (weights, seats)
            assert shares.contested < max(1, len(shares.tied)), (weights, seats)


@pytest.mark.parametrize("method", Method)
def test_the_order_of_the_units_does_not_matter(method: Method) -> None:
    """Turned around, each unit has what it had."""
    for weights in [*LARGE, *CLOSE]:
        names = dict(enumerate(weights))
        turned = dict(reversed(names.items()))
        one, two = share(names, 7, method), share(turned, 7, method)

        assert one.seats == two.seats
        assert set(one.tied) == set(two.tied)
