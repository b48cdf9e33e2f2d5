"""What may happen to a deputy's mandate, each thing with its day."""

from __future__ import annotations

import enum
from collections.abc import Hashable

import attrs

from npcmodel.checks import day, instance, member, name
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Dated

__all__ = [
    "AbsentUnapproved",
    "CapacityLost",
    "CredentialsConfirmed",
    "CredentialsVoid",
    "Died",
    "Elected",
    "EndAnnounced",
    "EndGround",
    "MandateEvent",
    "MovedAway",
    "NationalityLost",
    "Recalled",
    "ResignationAccepted",
    "Resumed",
    "RightsLost",
    "Suspended",
    "SuspensionGround",
    "TermEnded",
]


@enum.unique
class SuspensionGround(enum.Enum):
    """A situation put forward to suspend a deputy: not each of them does (暂停执行职务的情形)."""

    DETAINED = "因刑事案件被羁押正在受侦查、起诉、审判"
    SERVING = "被判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑"
    BAIL = "取保候审"
    RESIDENTIAL_SURVEILLANCE = "监视居住"
    ADMINISTRATIVE_DETENTION = "行政拘留"
    SUPERVISORY_DETENTION = "留置"
    PROBATION = "缓刑"

    __hash__ = object.__hash__


@enum.unique
class EndGround(enum.Enum):
    """What may end a mandate (代表资格终止的情形)."""

    MOVED_AWAY = "迁出或者调离本行政区域"
    RESIGNATION = "辞职被接受"
    ORDERED_RESIGNATION = "责令辞职被接受"
    ABSENCE = "未经批准不出席本级人民代表大会会议"
    RECALL = "被罢免"
    NATIONALITY_LOST = "丧失中华人民共和国国籍"
    RIGHTS_LOST = "被剥夺政治权利"
    CAPACITY_LOST = "丧失行为能力"
    DEATH = "去世"

    __hash__ = object.__hash__


@attrs.frozen
class Elected(Dated):
    """Elected deputy, in a general election or a by-election (当选、补选当选)."""


@attrs.frozen
class CredentialsConfirmed(Dated):
    """The credentials were confirmed (确认代表资格)."""


@attrs.frozen
class CredentialsVoid(Dated):
    """The election was declared void, at once or in the middle of the term (确定当选无效)."""


@attrs.frozen
class Suspended(Dated):
    """The duties were suspended (暂时停止执行代表职务).

    Attributes:
        ground: which of the two that the text names: `DETAINED` or `SERVING`.

    Raises:
        FactsError: anything else, for which no text suspends anybody.
    """

    ground: SuspensionGround

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if member("ground", self.ground, SuspensionGround) not in {
            SuspensionGround.DETAINED,
            SuspensionGround.SERVING,
        }:
            raise FactsError("ground", self.ground, "DETAINED or SERVING, which the text names")


@attrs.frozen
class Resumed(Dated):
    """The ground of the suspension is gone, and the duties resume (恢复执行代表职务)."""


@attrs.frozen
class AbsentUnapproved(Dated):
    """Did not attend a session, and nobody approved it (未经批准不出席会议).

    Attributes:
        session: which session (次会议), by any name; sittings of one session are one absence.
    """

    session: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("session", self.session)


@attrs.frozen
class MovedAway(Dated):
    """Moved or was transferred out of the congress's own area (迁出、调离本行政区域)."""


@attrs.frozen
class ResignationAccepted(Dated):
    """A resignation was accepted (辞职、责令辞职被接受).

    Attributes:
        ordered: whether it was an ordered one (责令辞职), which the law names since 2025;
            before, it counts as an accepted resignation like any other.
    """

    ordered: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("ordered", self.ordered, bool)


@attrs.frozen
class Recalled(Dated):
    """Recalled by the electors (被罢免)."""


@attrs.frozen
class NationalityLost(Dated):
    """Lost the nationality (丧失中华人民共和国国籍)."""


@attrs.frozen
class RightsLost(Dated):
    """Was deprived of political rights by law (被剥夺政治权利)."""


@attrs.frozen
class CapacityLost(Dated):
    """Lost legal capacity (丧失行为能力)."""


@attrs.frozen
class Died(Dated):
    """Died (去世)."""


@attrs.frozen
class TermEnded(Dated):
    """The term of the congress ended: the next congress met for the first time (任期届满)."""


@attrs.frozen
class EndAnnounced(Dated):
    """The end of the mandate was announced (代表资格终止的公告)."""


MandateEvent = (
    Elected
    | CredentialsConfirmed
    | CredentialsVoid
    | Suspended
    | Resumed
    | AbsentUnapproved
    | MovedAway
    | ResignationAccepted
    | Recalled
    | NationalityLost
    | RightsLost
    | CapacityLost
    | Died
    | TermEnded
    | EndAnnounced
)
"""Anything that may happen to a mandate."""
