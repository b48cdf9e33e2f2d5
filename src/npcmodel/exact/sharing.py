"""Sharing whole seats by weight, in exact integers, ties handed back.

`LARGEST_REMAINDER` is the usual method for deputies' seats; the divisor methods
differ in the divisor that belongs to a unit's next seat:

| method | divisor of the seat after the n-th | also called |
| --- | --- | --- |
| JEFFERSON | n + 1 | D'Hondt |
| WEBSTER | 2n + 1 | Sainte-Laguë |
| HUNTINGTON_HILL | square root of n(n + 1) | equal proportions |
| DEAN | 2n(n + 1) / (2n + 1) | harmonic mean |
| ADAMS | n | smallest divisors |

Under the last three a unit's first seat comes before any second one; where there are fewer
seats than units, the divisor 0 ranks none of them, and the seats are handed back as a tie.
"""

from __future__ import annotations

import enum
import heapq
from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import Generic, TypeVar

import attrs

from npcmodel.checks import count, instance, member
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut

__all__ = ["Method", "Shares", "share"]

N = TypeVar("N", bound=Hashable)


@enum.unique
class Method(enum.Enum):
    """How seats are shared (分配方法)."""

    LARGEST_REMAINDER = "最大余额法"
    JEFFERSON = "洪德法"
    WEBSTER = "圣拉古法"
    HUNTINGTON_HILL = "等比例法"
    DEAN = "调和平均法"
    ADAMS = "最小除数法"


@attrs.frozen
class Shares(Generic[N]):
    """Seats per name, and the seats that a tie leaves open.

    Attributes:
        pairs: name and seats won for certain, in the order given.
        tied: names that compete for the contested seats, at most one each.
        contested: how many seats they compete for.
    """

    pairs: tuple[tuple[N, int], ...]
    tied: tuple[N, ...] = ()
    contested: int = 0

    @property
    def seats(self) -> dict[N, int]:
        """The pairs as a mapping."""
        return dict(self.pairs)


def share(weights: Mapping[N, int], seats: int, method: Method) -> Shares[N]:
    """Share `seats` among the names in proportion to their weights.

    Raises:
        FactsError: a weight below 0, no weight at all, seats below 0, or no such method.
    """
    seats = count("seats", seats)
    member("method", method, Method)
    instance("weights", weights, Mapping)
    weights = {name: count(f"weights[{name!r}]", weight) for name, weight in weights.items()}
    if not sum(weights.values()):
        raise FactsError("weights", weights, "at least one name with a weight above 0")
    if method is Method.LARGEST_REMAINDER:
        return _largest_remainder(weights, seats)
    return _divisor(weights, seats, method)


def _largest_remainder(weights: Mapping[N, int], seats: int) -> Shares[N]:
    total = sum(weights.values())
    whole = {name: weight * seats // total for name, weight in weights.items()}
    remainders = {name: weight * seats % total for name, weight in weights.items()}
    last = cut(remainders, seats - sum(whole.values()))
    for name in last.chosen:
        whole[name] += 1
    return Shares(tuple(whole.items()), last.tied, last.contested)


def _strength(weight: int, held: int, method: Method) -> Fraction:
    """How strong the claim of a unit that holds `held` seats to its next one is."""
    if method is Method.JEFFERSON:
        return Fraction(weight, held + 1)
    if method is Method.WEBSTER:
        return Fraction(weight, 2 * held + 1)
    if held == 0:
        # All units begin without a seat, so that these equal claims are met before any other.
        return Fraction(0)
    if method is Method.ADAMS:
        return Fraction(weight, held)
    if method is Method.DEAN:
        return Fraction(weight * (2 * held + 1), held * (held + 1))
    # Squares order like the quotients themselves, and stay exact.
    return Fraction(weight * weight, held * (held + 1))


def _divisor(weights: Mapping[N, int], seats: int, method: Method) -> Shares[N]:
    names = list(weights)
    held = dict.fromkeys(names, 0)

    def claim(index: int) -> tuple[Fraction, int]:
        return -_strength(weights[names[index]], held[names[index]], method), index

    heap = [claim(index) for index, name in enumerate(names) if weights[name]]
    heapq.heapify(heap)
    left = seats
    while left:
        # All claims of equal strength are served together, or handed back as a tie;
        # the heap holds one claim a unit, so that none appears twice.
        best = [heapq.heappop(heap)]
        while heap and heap[0][0] == best[0][0]:
            best.append(heapq.heappop(heap))
        if len(best) > left:
            return Shares(tuple(held.items()), tuple(names[i] for _, i in best), left)
        for _, index in best:
            held[names[index]] += 1
            heapq.heappush(heap, claim(index))
        left -= len(best)
    return Shares(tuple(held.items()))
