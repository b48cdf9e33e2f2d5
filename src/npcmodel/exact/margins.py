"""Margins: how many candidates a surplus rule admits for so many seats.

A rule asks for a surplus of names over seats, as shares of the seats
(三分之一至一倍) or as plain numbers (一人至三人). Between the two ends there
may be no whole number: five per cent of three seats is no person. The span is
then empty, and says so.

    >>> from fractions import Fraction
    >>> by_share(Fraction(1, 3), Fraction(1)).candidates(3)
    Span(least=4, most=6)
    >>> by_share(Fraction(1, 10), Fraction(1, 5)).candidates(3).empty
    True
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from npcmodel.checks import count, instance
from npcmodel.errors import FactsError

__all__ = ["Span", "Surplus", "by_count", "by_share"]


class Span(NamedTuple):
    """Whole numbers from `least` to `most`, both included; both None where there are none."""

    least: int | None
    most: int | None

    @property
    def empty(self) -> bool:
        """Whether the span holds no whole number."""
        return self.least is None

    def admits(self, number: int) -> bool:
        """Say whether the number lies in the span."""
        if self.least is None or self.most is None:
            return False
        return self.least <= number <= self.most


class Surplus(NamedTuple):
    """How many more candidates than seats: a share of the seats, or a number.

    Attributes:
        low: the smallest surplus.
        high: the largest surplus.
        relative: True where both are shares of the seats, False where they are persons.
    """

    low: Fraction
    high: Fraction
    relative: bool

    def candidates(self, seats: int) -> Span:
        """Return the lawful numbers of candidates for `seats`: the low end up, the high down."""
        seats = count("seats", seats, 1)
        unit = seats if self.relative else 1
        least = seats - (-self.low.numerator * unit // self.low.denominator)
        most = seats + self.high.numerator * unit // self.high.denominator
        return Span(least, most) if least <= most else Span(None, None)


def by_share(low: Fraction, high: Fraction) -> Surplus:
    """Return the rule that the surplus lies between two shares of the seats."""
    return _checked(Surplus(low, high, relative=True))


def by_count(low: int, high: int) -> Surplus:
    """Return the rule that the surplus lies between two numbers of persons."""
    ends = Fraction(count("low", low)), Fraction(count("high", high))
    return _checked(Surplus(*ends, relative=False))


def _checked(surplus: Surplus) -> Surplus:
    instance("low", surplus.low, Fraction)
    instance("high", surplus.high, Fraction)
    if not 0 <= surplus.low <= surplus.high:
        raise FactsError("surplus", surplus[:2], "0 <= low <= high")
    return surplus
