"""Bodies and their rolls."""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import count, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier

__all__ = ["Body", "Roll"]


@enum.unique
class Body(enum.Enum):
    """A body that meets and decides (机构)."""

    CONGRESS = "人民代表大会"
    STANDING_COMMITTEE = "常务委员会"
    PRESIDIUM = "主席团"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    SPECIAL_COMMITTEE = "专门委员会"
    DELEGATION = "代表团"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_NOT_IN_TOWNSHIPS = (Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE)


@attrs.frozen
class Roll:
    """A body and how many belong to it (实有人数).

    Members are those in office, not the seats fixed: vacancies do not count, those absent
    and those suspended do. Those suspended can neither be present nor vote.

    Attributes:
        body: which body.
        level: of which level.
        members: how many are in office, in persons (全体代表、全体组成人员).
        suspended: how many of them are suspended from their duties, in persons.

    Raises:
        FactsError: no members, more suspended than members, or a body that townships lack.
    """

    body: Body
    level: Level
    members: int
    suspended: int = 0

    def __attrs_post_init__(self) -> None:
        member("body", self.body, Body)
        member("level", self.level, Level)
        set_ = object.__setattr__
        set_(self, "members", count("members", self.members, 1))
        set_(self, "suspended", count("suspended", self.suspended, 0, self.members))
        if self.level.tier is Tier.TOWNSHIP and self.body in _NOT_IN_TOWNSHIPS:
            raise FactsError("body", self.body, "a body that townships have: congress or presidium")

    @property
    def able(self) -> int:
        """How many can be present and vote: members not suspended."""
        return self.members - self.suspended
