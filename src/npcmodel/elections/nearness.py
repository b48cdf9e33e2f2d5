"""How near an election was: what would have unseated the last winner."""

from __future__ import annotations

from collections.abc import Hashable

from npcmodel.checks import instance
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.errors import FactsError
from npcmodel.exact.nearness import Unseating, unseating
from npcmodel.law.ruling import Measure

__all__ = ["closest"]


def closest(result: ElectionResult) -> Unseating[Hashable]:
    """Return how many votes would have unseated the last winner of the last vote (险胜).

    Each number is of votes that one person alone would have lost or gained, everybody else's
    and the ballots as they were.

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
    return unseating({**last.poll.votes, **last.poll.write_ins}, last.seats, required)
