"""Places by share: how a share of a number is rounded, and what equals at the last place come to.

>>> quota_of(Fraction(1, 5), 64, QuotaRounding.DOWN), quota_of(Fraction(1, 5), 64, QuotaRounding.UP)
(12, 13)
"""

from __future__ import annotations

import enum
from collections.abc import Hashable
from fractions import Fraction
from typing import TypeVar

from npcmodel.checks import count, instance, member
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import Cut

__all__ = ["QuotaRounding", "TieRule", "quota_of", "settled"]

N = TypeVar("N", bound=Hashable)


@enum.unique
class TieRule(enum.Enum):
    """What is done with equals at the last place (末位并列的处理)."""

    HANDED_BACK = "交由评选机关决定"
    ALL_KEPT = "并列的都入选"
    NONE_KEPT = "并列的都不入选"

    __hash__ = object.__hash__


@enum.unique
class QuotaRounding(enum.Enum):
    """How a share of a number becomes a number of places (名额的取整)."""

    DOWN = "舍去尾数"
    UP = "进一"
    HALF_UP = "四舍五入"

    __hash__ = object.__hash__


def _share(value: object) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or not 0 <= value <= 1:
        raise FactsError("share", value, "a Fraction from 0 to 1")
    return Fraction(value)


def quota_of(share: Fraction, number: int, rounding: QuotaRounding) -> int:
    """Return how many places a share of so many is.

    Raises:
        FactsError: a share that is no Fraction, or not from 0 to 1; a number below 0; no rounding.
    """
    share = _share(share)
    member("rounding", rounding, QuotaRounding)
    top, bottom = share.numerator * count("number", number), share.denominator
    if rounding is QuotaRounding.DOWN:
        return top // bottom
    if rounding is QuotaRounding.UP:
        return -(-top // bottom)
    return (2 * top + bottom) // (2 * bottom)


def settled(found: Cut[N], ties: TieRule) -> Cut[N]:
    """Return a cut after the rule for equals at the last place was applied.

    Raises:
        FactsError: no cut, or no rule.
    """
    instance("found", found, Cut)
    if member("ties", ties, TieRule) is TieRule.HANDED_BACK:
        return found
    return Cut(found.chosen + found.tied if ties is TieRule.ALL_KEPT else found.chosen)
