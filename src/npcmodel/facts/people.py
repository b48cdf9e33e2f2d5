"""Posts, and the contests in which they are filled."""

from __future__ import annotations

import enum

__all__ = ["Contest", "Post", "VillageSigners"]


@enum.unique
class Contest(enum.Enum):
    """What is voted on in an election, as the rules on surplus tell them apart (选举类别)."""

    DEPUTIES_DIRECT = "直接选举代表"
    DEPUTIES_INDIRECT = "间接选举代表"
    CHIEF_POST = "正职"
    DEPUTY_POST = "副职"
    COMMITTEE_MEMBER = "常务委员会委员"
    SERVICE_DEPUTIES_DIRECT = "军队直接选举代表"
    SERVICE_DEPUTIES_INDIRECT = "军人代表大会选举代表"
    VILLAGE_COMMITTEE = "村民委员会成员"


@enum.unique
class VillageSigners(enum.Enum):
    """Who signs a proposal in a village (村内联名人)."""

    VILLAGERS = "村民"
    VOTERS = "有选举权的村民"
    REPRESENTATIVES = "村民代表"


@enum.unique
class Post(enum.Enum):
    """A post on a standing committee (常务委员会职务)."""

    CHAIR = "主任"
    VICE_CHAIR = "副主任"
    SECRETARY_GENERAL = "秘书长"
    MEMBER = "委员"
