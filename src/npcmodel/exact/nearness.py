"""How near a ranking was: what the last one in could not lose, what the first one out lacked.

>>> near = unseating({"甲": 40, "乙": 33, "丙": 31}, 2, 31)
>>> near.last, near.open_by_loss, near.out_by_loss
(('乙',), 2, 3)
>>> near.first_out, near.open_by_gain, near.in_by_gain
(('丙',), 2, 3)
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

import attrs

from npcmodel.checks import count
from npcmodel.exact.ranking import cut

__all__ = ["Unseating", "unseating"]

N = TypeVar("N", bound=Hashable)


@attrs.frozen
class Unseating(Generic[N]):
    """How many votes parted the last one in from the first one out.

    Each number is the fewest votes that one of them alone would have lost or gained, everybody
    else's as they were. A seat is open where equal votes leave it to be decided.

    Attributes:
        last: who got in with the fewest votes; several where they are equal.
        first_out: who stayed out, or tied, with the most votes; several where they are equal.
        open_by_loss: what one of the last would have lost for the seat to be no longer
            certain; None where no loss can do it.
        out_by_loss: what one of them would have lost to be out for certain.
        open_by_gain: what one of the first out would have gained for a seat to be in reach:
            open, or won; 0 where a tie leaves it open already.
        in_by_gain: what one of them would have gained to be in for certain.
    """

    last: tuple[N, ...] = ()
    first_out: tuple[N, ...] = ()
    open_by_loss: int | None = None
    out_by_loss: int | None = None
    open_by_gain: int | None = None
    in_by_gain: int | None = None


def unseating(votes: Mapping[N, int], seats: int, required: int) -> Unseating[N]:
    """Return how many votes would have unseated the last winner, or seated the first loser.

    Args:
        votes: everybody's votes.
        seats: how many get in, most votes first.
        required: the votes without which nobody gets in.

    Raises:
        FactsError: no seats, or numbers that are no counts.
    """
    seats, required = count("seats", seats, 1), count("required", required)
    counted = {who: count(f"votes[{who!r}]", number) for who, number in votes.items()}
    placed = cut({who: number for who, number in counted.items() if number >= required}, seats)
    inside = {who: counted[who] for who in placed.chosen}
    outside = {who: number for who, number in counted.items() if who not in inside}
    last, first_out = _lowest(inside), _highest(outside)
    open_by_loss = out_by_loss = open_by_gain = in_by_gain = None
    if last:
        own, rival = counted[last[0]], _rival(counted, last[0], seats)
        open_by_loss = _loss(own, max(rival, required - 1))
        out_by_loss = _loss(own, max(rival, required) - 1)
    if first_out:
        own, rival = counted[first_out[0]], _rival(counted, first_out[0], seats)
        open_by_gain = max(rival, required) - own
        in_by_gain = max(rival + 1, required) - own
    return Unseating(last, first_out, open_by_loss, out_by_loss, open_by_gain, in_by_gain)


def _lowest(votes: Mapping[N, int]) -> tuple[N, ...]:
    least = min(votes.values(), default=0)
    return tuple(who for who, number in votes.items() if number == least)


def _highest(votes: Mapping[N, int]) -> tuple[N, ...]:
    most = max(votes.values(), default=0)
    return tuple(who for who, number in votes.items() if number == most)


def _rival(votes: Mapping[N, int], who: N, seats: int) -> int:
    """The votes that one must exceed to be among the first, as the others stand; -1 for none."""
    others = sorted((number for name, number in votes.items() if name != who), reverse=True)
    return others[seats - 1] if len(others) >= seats else -1


def _loss(own: int, left: int) -> int | None:
    """What must be lost to keep no more than `left`; None where that is fewer than none."""
    return None if left < 0 else own - left
