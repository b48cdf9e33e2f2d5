"""Whole units by weight within a floor and a cap for each, exactly, ties handed back.

>>> allotted({"甲": 6, "乙": 3, "丙": 1}, 100, floor=20, cap=50).seats
{'甲': 50, '乙': 30, '丙': 20}
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping
from fractions import Fraction
from functools import partial
from typing import TypeVar

from npcmodel.checks import count, instance, names, optional
from npcmodel.errors import FactsError
from npcmodel.exact.sharing import Method, Shares, share

__all__ = ["allotted"]

N = TypeVar("N", bound=Hashable)


def allotted(
    weights: Mapping[N, Fraction | int], units: int, *, floor: int = 0, cap: int | None = None
) -> Shares[N]:
    """Return how many whole units each has, in proportion to the weights.

    Whoever would have less than the floor has the floor, whoever would have more than the cap
    has the cap, and all others share the rest in proportion. What is left after whole units
    goes by largest remainder; equal remainders are handed back.

    Raises:
        FactsError: a weight that is no exact number or below 0, none above 0, units below 0, or
            a floor or cap that cannot be kept.
    """
    units = count("units", units)
    floor = count("floor", floor)
    optional(count, "cap", cap, floor)
    instance("weights", weights, Mapping)
    exact = {name: _weight(f"weights[{name!r}]", weight) for name, weight in weights.items()}
    names("weights", exact)
    if not any(exact.values()):
        raise FactsError("weights", dict(weights), "a weight above 0")
    if floor * len(exact) > units:
        raise FactsError("floor", floor, f"at most {units // len(exact)}: {units} for all in all")
    most = _most(exact, units, floor, cap)
    if most < units:
        raise FactsError("cap", cap, f"room for {units}: with a weight and within it go {most}")
    rate = _rate(exact, units, floor, cap)
    held: dict[N, int] = {}
    free: dict[N, Fraction] = {}
    for name, weight in exact.items():
        wished = rate * weight
        if wished <= floor:
            held[name] = floor
        elif cap is not None and wished >= cap:
            held[name] = cap
        else:
            free[name] = weight
    rest = units - sum(held.values())
    if not free:
        return Shares(tuple((name, held[name]) for name in exact))
    scale = 1
    for weight in free.values():
        # The least common multiple: b / a in lowest terms has b / gcd(a, b) above the line.
        scale *= Fraction(weight.denominator, scale).numerator
    whole = {name: int(weight * scale) for name, weight in free.items()}
    shared = share(whole, rest, Method.LARGEST_REMAINDER)
    held.update(shared.seats)
    pairs = tuple((name, held[name]) for name in exact)
    return Shares(pairs, shared.tied, shared.contested)


def _weight(field: str, value: object) -> Fraction:
    """A weight, exactly."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or value < 0:
        raise FactsError(field, value, "a whole number or a Fraction of 0 or more")
    return Fraction(value)


def _most(weights: Mapping[N, Fraction], units: int, floor: int, cap: int | None) -> int:
    """The most units that can go out: without a weight nobody has more than the floor."""
    if cap is None:
        return units
    return sum(cap if weight else floor for weight in weights.values())


def _given(rate: Fraction, weights: Mapping[N, Fraction], floor: int, cap: int | None) -> Fraction:
    """How much goes out where each has so much for a weight of 1, within floor and cap."""
    low = Fraction(floor)
    wished = (max(low, rate * weight) for weight in weights.values())
    return sum((one if cap is None else min(one, Fraction(cap)) for one in wished), Fraction(0))


def _rate(weights: Mapping[N, Fraction], units: int, floor: int, cap: int | None) -> Fraction:
    """How much goes to a weight of 1 so that all units go out.

    What goes out grows with the rate, in straight pieces whose ends are where somebody leaves
    the floor or reaches the cap: the first end at which enough goes out closes the piece.
    """
    positive = [weight for weight in weights.values() if weight]
    ends = {Fraction(floor, weight) for weight in positive}
    ends |= set() if cap is None else {Fraction(cap, weight) for weight in positive}
    stops = sorted({Fraction(0), *ends})
    given = partial(_given, weights=weights, floor=floor, cap=cap)
    at = bisect_left(stops, Fraction(units), key=given)
    if at < len(stops) and given(stops[at]) == units:
        return stops[at]
    low = stops[at - 1]
    moving = sum(
        (one for one in positive if low * one >= floor and (cap is None or low * one < cap)),
        Fraction(0),
    )
    return low + Fraction(units - given(low), moving)
