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
    """A body that meets and decides, or that proposes to one (机构)."""

    CONGRESS = "人民代表大会"
    STANDING_COMMITTEE = "常务委员会"
    PRESIDIUM = "主席团"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    SPECIAL_COMMITTEE = "专门委员会"
    DELEGATION = "代表团"
    GOVERNMENT = "人民政府"
    CENTRAL_MILITARY_COMMISSION = "中央军事委员会"
    SUPERVISORY_COMMISSION = "监察委员会"
    COURT = "人民法院"
    PROCURATORATE = "人民检察院"
    PARTY = "政党"
    PEOPLES_ORGANISATION = "人民团体"

    of_congress: bool
    """Whether it is a congress or a part of one: only such a body has a roll."""

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_OUTSIDE = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
    Body.PARTY,
    Body.PEOPLES_ORGANISATION,
)
for _body in Body:
    _body.of_congress = _body not in _OUTSIDE
_OF_CONGRESS = ", ".join(body.name for body in Body if body.of_congress)
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
        FactsError: no members, more suspended than members, a body that is no part of a
            congress, or one that townships lack.
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
        if not self.body.of_congress:
            raise FactsError("body", self.body, f"a congress or a part of one: {_OF_CONGRESS}")
        if self.level.tier is Tier.TOWNSHIP and self.body in _NOT_IN_TOWNSHIPS:
            raise FactsError("body", self.body, "a body that townships have: congress or presidium")

    @property
    def able(self) -> int:
        """How many can be present and vote: members not suspended."""
        return self.members - self.suspended
