"""How far points can go: arithmetic with ends that may be missing."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from npcmodel.schemes.parts import Reach

__all__ = ["EVERYTHING", "NOTHING", "always_at_least", "greatest", "hull", "least", "over", "times"]

NOTHING = Reach(Fraction(0), Fraction(0))
EVERYTHING = Reach(None, None)

# An end as its sign and its size; no size is beyond every number.
_End = tuple[int, Fraction | None]


def _ends(reach: Reach) -> tuple[_End, _End]:
    return _end(reach.least, -1), _end(reach.most, 1)


def _end(number: Fraction | None, beyond: int) -> _End:
    if number is None:
        return beyond, None
    return (number > 0) - (number < 0), abs(number)


def _product(left: _End, right: _End) -> _End:
    sign = left[0] * right[0]
    if sign == 0:
        return 0, Fraction(0)
    if left[1] is None or right[1] is None:
        return sign, None
    return sign, left[1] * right[1]


def times(left: Reach, right: Reach) -> Reach:
    """Return how far a product can go."""
    found = [_product(one, other) for one in _ends(left) for other in _ends(right)]
    numbers = [sign * size for sign, size in found if size is not None]
    return Reach(
        None if (-1, None) in found else min(numbers),
        None if (1, None) in found else max(numbers),
    )


def over(part: Reach, whole: Reach) -> Reach:
    """Return how far a quotient can go whose lower number is never 0.

    Where the lower number comes near 0 from both sides there is no end; from one side, there is
    none on that side.
    """
    low, high = whole.least, whole.most
    if low is not None and low >= 0:
        return times(part, Reach(_inverse(high), None if low == 0 else Fraction(1, low)))
    if high is not None and high <= 0:
        return times(part, Reach(None if high == 0 else Fraction(1, high), _inverse(low)))
    return NOTHING if part == NOTHING else EVERYTHING


def _inverse(number: Fraction | None) -> Fraction | None:
    """One over an end; beyond every number that comes as near 0 as one likes."""
    if number is None:
        return Fraction(0)
    return None if number == 0 else Fraction(1, number)


def hull(reaches: Iterable[Reach]) -> Reach:
    """Return the reach that holds each of several; without any it may be anything."""
    found = list(reaches)
    if not found:
        return EVERYTHING
    if len(found) == 1:
        return found[0]
    lows, highs = [one.least for one in found], [one.most for one in found]
    return Reach(
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def greatest(reaches: Iterable[Reach]) -> Reach:
    """Return how far the greatest of several numbers can go."""
    found = list(reaches)
    lows = [one.least for one in found if one.least is not None]
    highs = [one.most for one in found]
    return Reach(
        max(lows) if lows else None,
        None if None in highs else max(high for high in highs if high is not None),
    )


def least(reaches: Iterable[Reach]) -> Reach:
    """Return how far the least of several numbers can go."""
    found = list(reaches)
    lows = [one.least for one in found]
    highs = [one.most for one in found if one.most is not None]
    return Reach(
        None if None in lows else min(low for low in lows if low is not None),
        min(highs) if highs else None,
    )


def always_at_least(left: Reach, right: Reach) -> bool:
    """Whether no number of the one lies below any of the other."""
    return left.least is not None and right.most is not None and left.least >= right.most
