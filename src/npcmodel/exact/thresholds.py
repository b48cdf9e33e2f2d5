"""Thresholds: the one place where 过 (more than) and 以上 (at least) part.

>>> from fractions import Fraction
>>> at_least(Fraction(2, 3)).least(60), more_than(Fraction(1, 2)).least(60)
(40, 31)
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from npcmodel.checks import count
from npcmodel.errors import FactsError

__all__ = ["Ceiling", "Threshold", "at_least", "at_most", "more_than"]


def _share(field: str, value: object, *, strict: bool) -> Fraction:
    if not isinstance(value, Fraction):
        raise FactsError(field, value, "a Fraction")
    top = value < 1 if strict else value <= 1
    if not (value > 0 and top):
        raise FactsError(field, value, "above 0 and " + ("below 1" if strict else "at most 1"))
    return value


@attrs.frozen
class Threshold:
    """A share that must be exceeded (过) or reached (以上).

    Attributes:
        share: the share, between 0 and 1.
        strict: True where the share itself is not enough (过半数).
    """

    share: Fraction
    strict: bool

    def __attrs_post_init__(self) -> None:
        _share("share", self.share, strict=self.strict)

    def least(self, base: int) -> int:
        """Return the smallest whole number that meets the threshold; `base` is 1 or more."""
        if type(base) is not int or base < 1:  # what is asked in every verdict is checked inline
            base = count("base", base, 1)
        numerator, denominator = self.share.as_integer_ratio()
        if self.strict:
            return numerator * base // denominator + 1
        return -(-numerator * base // denominator)

    def met(self, number: int, base: int) -> bool:
        """Say whether `number` out of `base` meets the threshold."""
        return count("number", number) >= self.least(base)


@attrs.frozen
class Ceiling:
    """A share that must not be exceeded (不得超过).

    Attributes:
        share: the share, above 0 and at most 1.
    """

    share: Fraction

    def __attrs_post_init__(self) -> None:
        _share("share", self.share, strict=False)

    def most(self, base: int) -> int:
        """Return the largest whole number that stays within the share of `base`."""
        return self.share.numerator * count("base", base, 1) // self.share.denominator

    def met(self, number: int, base: int) -> bool:
        """Say whether `number` out of `base` stays within the share."""
        return count("number", number) <= self.most(base)


def more_than(share: Fraction) -> Threshold:
    """Return the threshold that the share itself does not meet (过…)."""
    return Threshold(share, strict=True)


def at_least(share: Fraction) -> Threshold:
    """Return the threshold that the share itself meets (…以上)."""
    return Threshold(share, strict=False)


def at_most(share: Fraction) -> Ceiling:
    """Return the ceiling that the share itself still keeps (不得超过)."""
    return Ceiling(share)
