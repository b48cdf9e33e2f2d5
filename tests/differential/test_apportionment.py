"""Shares of seats against the package apportionment, in Fractions, on random cases.

It breaks ties in the order of the units, and by largest remainders wrongly: of 26, 5, 5 and 59
with 11 seats it serves a tied remainder before a larger one. So it is asked with ties forbidden,
and must say that there is one exactly where ours is handed back. Where it is not asked:

- with fewer seats than units where a method gives first seats: it serves the strongest, while
  the divisor 0 ranks nobody; and units without weight, which it counts as units there;
- for ties of Huntington and Hill, whose roots it takes in floats even when asked for Fractions.
"""

from __future__ import annotations

from collections.abc import Hashable
from random import Random

import apportionment.methods as peer  # type: ignore[import-untyped]
import pytest

from npcmodel.exact.sharing import Method, Shares, share

CASES = 20_000
THEIRS = {
    Method.LARGEST_REMAINDER: "largest_remainder",
    Method.JEFFERSON: "dhondt",
    Method.WEBSTER: "saintelague",
    Method.HUNTINGTON_HILL: "huntington",
    Method.DEAN: "dean",
    Method.ADAMS: "adams",
}
FIRST_SEATS = {Method.HUNTINGTON_HILL, Method.DEAN, Method.ADAMS}


def cases(method: Method) -> list[tuple[list[int], int]]:
    """Return small weights of up to four units, so that ties abound, and a number of seats."""
    draw = Random(f"{method.name}")  # noqa: S311  # cases, not secrets
    units = draw.choices(range(1, 5), k=CASES)
    tops = draw.choices((2, 4, 12, 60), k=CASES)
    weights = draw.choices(range(60), k=4 * CASES)
    more = draw.choices(range(6), k=CASES)
    return [
        (
            [1 + weight % top for weight in weights[4 * case : 4 * case + number]],
            more[case] + (number if method in FIRST_SEATS else 1),
        )
        for case, (number, top) in enumerate(zip(units, tops, strict=True))
    ]


def theirs(weights: list[int], seats: int, method: Method) -> list[int] | None:
    """Return the peer's seats; None where it says that there is a tie."""
    try:
        found = peer.compute(THEIRS[method], weights, seats, fractions=True, tiesallowed=False)
    except peer.TiesException:
        return None
    return [int(number) for number in found]


def ours(shares: Shares[Hashable]) -> list[int] | None:
    """Return the seats in the order of the units; None where there is a tie."""
    return None if shares.contested else list(shares.seats.values())


@pytest.mark.parametrize("method", Method)
def test_shares_of_seats(method: Method) -> None:
    """The same seats, or a tie for both."""
    ties = 0
    for weights, seats in cases(method):
        found = ours(share(dict(enumerate(weights)), seats, method))
        ties += found is None
        if found is None and method is Method.HUNTINGTON_HILL:
            continue

        assert theirs(weights, seats, method) == found, (weights, seats)
    assert ties > CASES // 50


def test_a_larger_remainder_comes_before_a_tie() -> None:
    """The case that the peer gets wrong: 59 has the rest 79 of 95, 26 the rest 1, 5 the rest 55.

    Eleven seats: 26 * 11 = 3 * 95 + 1, 5 * 11 = 55, 59 * 11 = 6 * 95 + 79; two are left.
    """
    found = share({"甲": 26, "乙": 5, "丙": 5, "丁": 59}, 11, Method.LARGEST_REMAINDER)

    assert {"甲": 3, "乙": 0, "丙": 0, "丁": 7} == found.seats
    assert (("乙", "丙"), 1) == (found.tied, found.contested)
