"""Order, ranks, and the cut after the k-th place, with the tie at the cut handed back.

>>> cut({"甲": 40, "乙": 33, "丙": 33}, 2)
Cut(chosen=('甲',), tied=('乙', '丙'), contested=1)
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import Generic, TypeVar

import attrs

from npcmodel.checks import count

__all__ = ["Cut", "cut", "ranks", "tiers"]

N = TypeVar("N", bound=Hashable)


@attrs.frozen
class Cut(Generic[N]):
    """Who is in for certain, and who is tied for the rest.

    Attributes:
        chosen: those above the cut, best first; equals keep the order given.
        tied: those equal at the cut, none of them chosen.
        contested: how many places the tied compete for.
    """

    chosen: tuple[N, ...]
    tied: tuple[N, ...] = ()
    contested: int = 0


def tiers(scores: Mapping[N, int | Fraction]) -> tuple[tuple[N, ...], ...]:
    """Return the names by score, highest first, those of equal score together."""
    levels: dict[int | Fraction, list[N]] = {}
    for name, score in scores.items():
        levels.setdefault(score, []).append(name)
    return tuple(tuple(levels[score]) for score in sorted(levels, reverse=True))


def ranks(scores: Mapping[N, int | Fraction]) -> dict[N, int]:
    """Return each name's rank; equals share the better one (1, 2, 2, 4)."""
    result: dict[N, int] = {}
    place = 1
    for tier in tiers(scores):
        result.update(dict.fromkeys(tier, place))
        place += len(tier)
    return result


def cut(scores: Mapping[N, int | Fraction], places: int) -> Cut[N]:
    """Return who takes the first `places` places; a tie at the last one is handed back."""
    places = count("places", places)
    chosen: list[N] = []
    for tier in tiers(scores):
        left = places - len(chosen)
        if left == 0:
            break
        if len(tier) > left:
            return Cut(tuple(chosen), tier, left)
        chosen.extend(tier)
    return Cut(tuple(chosen))
