"""Organs of the armed forces in elections, and who votes with the forces."""

from __future__ import annotations

import enum

__all__ = ["ServiceOrgan", "ServiceTie"]


@enum.unique
class ServiceOrgan(enum.Enum):
    """An organ of the forces that elections concern (军队选举机构)."""

    ELECTION_COMMITTEE = "选举委员会"
    SERVICE_COMMITTEE = "军人委员会"
    SERVICE_CONGRESS = "军人代表大会"
    SERVICE_ASSEMBLY = "军人大会"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class ServiceTie(enum.Enum):
    """What ties a person to the forces (参加军队选举的人员)."""

    IN_UNIFORM = "军人"
    CIVILIAN_STAFF = "文职人员"
    RETIRED = "军队管理的离休、退休人员"
    OTHER_PERSONNEL = "其他人员"
    FAMILY = "随军家属"
