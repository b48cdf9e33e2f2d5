"""Oaths to the Constitution: whose they are, who organises them, how they were taken."""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import count, instance, optional
from npcmodel.errors import FactsError

__all__ = ["OathCeremony", "OathChoice", "OathGroup", "OathOrganiser"]


@enum.unique
class OathGroup(enum.Enum):
    """Whose oath it is, as the texts group those who swear (宣誓人员的类别)."""

    ELECTED = "大会选举、通过的人员"
    CHIEF_PROCURATOR = "大会选举的检察长"
    BETWEEN_SESSIONS = "闭会期间任命的政府副职和专门委员会成员"
    COMMITTEE_APPOINTED = "常务委员会任命的本机关和政府人员"
    SUPERVISORY_VICE_DIRECTORS = "监察委员会副主任"
    SUPERVISORY_MEMBERS = "监察委员会委员"
    COURT_LEADERS = "法院、检察院副职和所属院长、检察长"
    JUDGES = "审判人员、检察人员"
    ORGAN_APPOINTED = "政府、监委、法院、检察院任命的人员"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class OathOrganiser(enum.Enum):
    """Who organises the ceremony (宣誓仪式的组织者)."""

    PRESIDIUM = "大会主席团"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    STANDING_COMMITTEE = "常务委员会"
    PROPOSING_ORGAN = "提请任命机关"
    OWN_ORGANS = "政府、监委、法院、检察院分别"
    APPOINTING_ORGAN = "任命机关"

    __hash__ = object.__hash__


@enum.unique
class OathChoice(enum.Enum):
    """When another than the one named first may organise it (另行组织的情形)."""

    EITHER = "或者"
    DELEGATED = "委托"
    NO_CERTIFICATE = "未当场接受任命书"

    __hash__ = object.__hash__


@attrs.frozen
class OathCeremony:
    """How an oath was taken (宣誓仪式).

    Attributes:
        swearers: how many swore, those who led included, in persons.
        leaders: how many led the others, in persons (领誓人); 0 where one swore alone.
        hand_on_constitution: whether who swore alone, or led, laid the left hand on the
            Constitution and raised the right fist.
        in_public: whether it was public (公开).
        flag_or_emblem: whether the national flag or emblem was hung up.
        anthem: whether the national anthem was played and sung.
        names_said: whether the swearers said their names after it; None where not known.
        dressed: whether they were dressed as the text asks; None where not known.
        copies_held: whether those who followed the leader held the Constitution in the left
            hand; None where not known.
        mandarin: whether they swore in standard Chinese; None where not known.

    Raises:
        FactsError: nobody who swore, more leaders than swearers, or a leader of one alone.
    """

    swearers: int
    leaders: int
    hand_on_constitution: bool
    in_public: bool
    flag_or_emblem: bool
    anthem: bool
    names_said: bool | None = None
    dressed: bool | None = None
    copies_held: bool | None = None
    mandarin: bool | None = None

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "swearers", count("swearers", self.swearers, 1))
        set_(self, "leaders", count("leaders", self.leaders))
        if self.leaders > (0 if self.alone else self.swearers):
            expected = "0: nobody leads who swears alone"
            if not self.alone:
                expected = f"at most the {self.swearers} who swore"
            raise FactsError("leaders", self.leaders, expected)
        for field in ("hand_on_constitution", "in_public", "flag_or_emblem", "anthem"):
            instance(field, getattr(self, field), bool)
        for field in ("names_said", "dressed", "copies_held", "mandarin"):
            optional(instance, field, getattr(self, field), bool)

    @property
    def alone(self) -> bool:
        """Whether one person swore alone (单独宣誓)."""
        return self.swearers == 1
