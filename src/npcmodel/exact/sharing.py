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
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

import attrs

from npcmodel.checks import count, instance, member
from npcmodel.errors import FactsError

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
    heavy = _checked(weights)
    if method is Method.LARGEST_REMAINDER:
        settled = _largest_remainder(heavy, seats)
    else:
        settled = _divisor(heavy, seats, _DIVISORS[method])
    pairs = tuple(zip(weights, settled.held, strict=True))
    tied = tuple([pairs[unit][0] for unit in settled.tied])
    return Shares(pairs, tied, settled.contested)


def _checked(weights: Mapping[N, int]) -> list[int]:
    heavy = list(weights.values())
    for weight in heavy:
        # What is asked of every unit is checked inline; the unit is named where one is at fault.
        if type(weight) is not int or weight < 0:
            heavy = [count(f"weights[{name!r}]", weight) for name, weight in weights.items()]
            break
    if not any(heavy):
        named = dict(zip(weights, heavy, strict=True))
        raise FactsError("weights", named, "at least one name with a weight above 0")
    return heavy


class _Settled(NamedTuple):
    """Seats of each unit for certain, the units that are tied, and the seats they are tied for."""

    held: Sequence[int]
    tied: Sequence[int] = ()
    contested: int = 0


def _largest_remainder(weights: Sequence[int], seats: int) -> _Settled:
    total = sum(weights)
    scaled = [weight * seats for weight in weights]
    rests = [number % total for number in scaled]
    left = sum(rests) // total
    if not left:
        return _Settled([number // total for number in scaled])
    # The rests add up to the seats left, each of them less than one: there are more than seats.
    last, after = sorted(rests, reverse=True)[left - 1 : left + 1]
    # Whoever has at least the last rest is lifted by this to one seat more, and nobody else.
    lift = total - last
    if after < last:
        return _Settled([(number + lift) // total for number in scaled])
    held = [(number + lift - 1) // total for number in scaled]
    tied = [unit for unit, rest in enumerate(rests) if rest == last]
    return _Settled(held, tied, seats - sum(held))


class _Divisor(NamedTuple):
    """A divisor method.

    Attributes:
        claim: how strong the claim of a unit is to its next seat, by its weight, scaled up, and
            the seats it holds; rounded down.
        first: 1 where the divisor of the first seat is 0, otherwise 0.
        above: about how far the divisor of the seat after the n-th lies above n, in halves.
    """

    claim: Callable[[int, int], int]
    first: int
    above: int


def _jefferson(weight: int, n: int) -> int:
    return weight // (n + 1)


def _webster(weight: int, n: int) -> int:
    return weight // (2 * n + 1)


def _huntington_hill(weight: int, n: int) -> int:
    # Squares order like the quotients themselves, and stay exact.
    return weight * weight // (n * (n + 1))


def _dean(weight: int, n: int) -> int:
    return weight * (2 * n + 1) // (n * (n + 1))


def _adams(weight: int, n: int) -> int:
    return weight // n


_DIVISORS: dict[Method, _Divisor] = {
    Method.JEFFERSON: _Divisor(_jefferson, first=0, above=2),
    Method.WEBSTER: _Divisor(_webster, first=0, above=1),
    Method.HUNTINGTON_HILL: _Divisor(_huntington_hill, first=1, above=1),
    Method.DEAN: _Divisor(_dean, first=1, above=1),
    Method.ADAMS: _Divisor(_adams, first=1, above=0),
}


def _divisor(weights: Sequence[int], seats: int, rule: _Divisor) -> _Settled:
    """Serve at once the claims above a guess of the last one served, then one after another.

    The guess is the claim that all units together would have as one. It decides nothing: too
    low a guess serves too many and is made anew, too high a one leaves more to be served singly.
    """
    units = [unit for unit, weight in enumerate(weights) if weight]
    if seats < rule.first * len(units):
        # The divisor 0 ranks nobody.
        return _Settled([0] * len(weights), units if seats else (), seats)
    # Unequal fractions differ by at least 1 / (the product of their denominators). Scaled up by
    # more than that product, they order and tie as their whole parts do. No denominator exceeds
    # (n + 1) squared, for the n seats that any unit ever holds.
    scale = 4 * (seats + len(units) + 2).bit_length()
    scaled = [weight << scale for weight in weights]
    # About half a seat a unit is lost or won by rounding; some are left to be served singly.
    guess = seats + (rule.above - 1) * len(units) // 2 - len(units) // 8
    while True:
        guess = max(guess, rule.first)
        held, waiting = _above(scaled, guess, rule)
        left = seats - sum(held)
        if left >= 0:
            return _serve(held, waiting, left, scaled, rule)
        guess += left


def _above(
    weights: Sequence[int], guess: int, rule: _Divisor
) -> tuple[list[int], list[tuple[int, int]]]:
    """Return the claims of each unit stronger than the guess, and its next one with its unit.

    The guess is the claim of one unit of all weights with so many seats. At the lowest, none or
    the first seats of all are stronger, so that a guess that is lowered at last serves few enough.
    """
    total, claim, first = sum(weights), rule.claim, rule.first
    last = claim(total, guess)
    # Divisors lie between n and n + 1: with fewer seats than these a claim is stronger.
    held = [(weight * guess - 1) // total for weight in weights]
    waiting: list[tuple[int, int]] = []
    for unit, weight in enumerate(weights):
        if not weight:
            held[unit] = 0
            continue
        n = held[unit]
        if n < first:  # noqa: PLR1730  # max() for every unit is a tenth of the whole cost
            n = first
        while (strength := claim(weight, n)) > last:
            n += 1
        held[unit] = n
        waiting.append((-strength, unit))
    return held, waiting


def _serve(
    held: list[int],
    waiting: list[tuple[int, int]],
    left: int,
    weights: Sequence[int],
    rule: _Divisor,
) -> _Settled:
    """Serve the seats left, the strongest claim first; `waiting` has one claim a unit."""
    if not left:
        return _Settled(held)
    claim = rule.claim
    heapq.heapify(waiting)
    while left:
        # All claims of equal strength are served together, or handed back as a tie.
        best = [heapq.heappop(waiting)]
        while waiting and waiting[0][0] == best[0][0]:
            best.append(heapq.heappop(waiting))
        if len(best) > left:
            return _Settled(held, [unit for _, unit in best], left)
        for _, unit in best:
            held[unit] += 1
            heapq.heappush(waiting, (-claim(weights[unit], held[unit]), unit))
        left -= len(best)
    return _Settled(held)
