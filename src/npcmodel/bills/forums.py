"""Where bills are put: congresses and standing committees."""

from __future__ import annotations

from npcmodel.checks import instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll

__all__ = ["forum_of"]

_DECIDING = (Body.CONGRESS, Body.STANDING_COMMITTEE)


def forum_of(roll: Roll) -> tuple[Body, bool]:
    """Return the body and whether it is the nation's; only these two decide on bills.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
    """
    if instance("roll", roll, Roll).body not in _DECIDING:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS or Body.STANDING_COMMITTEE")
    return roll.body, roll.level.national
