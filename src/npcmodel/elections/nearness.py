"""How near an election was: what would have unseated the last winner."""

from __future__ import annotations

from collections.abc import Hashable

import attrs

from npcmodel.checks import instance
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.errors import FactsError
from npcmodel.exact.nearness import Unseating, unseating
from npcmodel.law.ruling import Measure

__all__ = ["closest"]


def closest(result: ElectionResult) -> Unseating[Hashable]:
    """Return how many votes would have unseated the last winner of the last vote (险胜).

    Each number is of votes that one person alone would have lost or gained, everybody else's
    and the ballots as they were. A gain is None where nobody stayed out, and where it would
    take more votes than there are valid ballots.

    Args:
        result: a result with at least one vote; only its last vote is looked at.

    Raises:
        FactsError: a result without votes, or whose last vote is not valid.

    Law: that of the votes required, in the result's grounds.
    """
    instance("result", result, ElectionResult)
    if not result.rounds or not result.valid.holds:
        raise FactsError("result", result.valid.holds, "a result whose last vote is valid")
    last = result.rounds[-1]
    required = max(
        (ground.required or 0 for ground in result.grounds if ground.measure is Measure.VOTES),
        default=0,
    )
    if last.kind is RoundKind.ANOTHER_BALLOT:
        required = 0  # most votes win, and no majority is asked
    votes = {**last.poll.votes, **last.poll.write_ins}
    found = unseating(votes, last.seats, required)
    if not found.first_out:
        return found
    room = last.poll.valid - votes[found.first_out[0]]
    return attrs.evolve(
        found,
        open_by_gain=_within(found.open_by_gain, room),
        in_by_gain=_within(found.in_by_gain, room),
    )


def _within(gain: int | None, room: int) -> int | None:
    """A gain that the ballots leave room for: each of them has one vote for a person."""
    return None if gain is None or gain > room else gain
