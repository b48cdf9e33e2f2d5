"""What may happen on the way into an office and out of it, each thing with its day."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.lifecycle import Dated

__all__ = [
    "Announced",
    "AppointmentEvent",
    "AppointmentStage",
    "ApprovedAbove",
    "CertificateIssued",
    "Died",
    "Exempted",
    "LawTestTaken",
    "OfficeAbolished",
    "Proposed",
    "Recalled",
    "RefusedAbove",
    "Released",
    "Removed",
    "Resigned",
    "SpeechMade",
    "SpeechWaived",
    "Sworn",
    "TermEnded",
    "VotePutOff",
    "Voted",
    "Withdrawn",
]


@enum.unique
class AppointmentStage(enum.Enum):
    """Where a person stands on the way into an office and out of it (任免阶段)."""

    NOT_PROPOSED = "未提请"
    PROPOSED = "已提请"
    PUT_OFF = "暂不付表决"
    WITHDRAWN = "撤回"
    REJECTED = "未获通过"
    AWAITING_APPROVAL = "报上一级批准"
    REFUSED = "未获批准"
    APPOINTED = "任职"
    SWORN = "已宣誓"
    LEAVING = "离任报上一级批准"
    LEFT = "离任"
    DECEASED = "去世"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@attrs.frozen
class Proposed(Dated):
    """The person was proposed for the office (提名、提请).

    Attributes:
        by: the body or official that nominated; None where deputies did jointly.
        jointly: whether deputies nominated jointly (代表联合提名).
    """

    by: Body | Office | None = None
    jointly: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if not instance("jointly", self.jointly, bool):
            instance("by", self.by, (Body, Office))
        elif self.by is not None:
            raise FactsError("by", self.by, "None where deputies nominated jointly")


@attrs.frozen
class LawTestTaken(Dated):
    """The test of law was taken (任前法律知识考试).

    Attributes:
        passed: whether it was passed (及格).
    """

    passed: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)


@attrs.frozen
class Exempted(Dated):
    """An earlier pass of the test is relied on, and none is taken (不再参加考试).

    Attributes:
        passed_on: the day on which the test was passed.
        organ_changed: whether the person has moved to another kind of organ since then.
    """

    passed_on: date
    organ_changed: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("passed_on", self.passed_on) > self.day:
            raise FactsError("passed_on", self.passed_on, f"{self.day} or earlier")
        instance("organ_changed", self.organ_changed, bool)


@attrs.frozen
class SpeechMade(Dated):
    """The nominee spoke before the vote (拟任职发言).

    Attributes:
        in_writing: whether the speech was handed in, because the nominee could not attend.
    """

    in_writing: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("in_writing", self.in_writing, bool)


@attrs.frozen
class SpeechWaived(Dated):
    """Others were chosen to speak, because many were appointed at once (集中任命时未被确定发言)."""


@attrs.frozen
class VotePutOff(Dated):
    """The vote was put off (暂不付表决)."""


@attrs.frozen
class Withdrawn(Dated):
    """The proposal was withdrawn before the vote (撤回)."""


@attrs.frozen
class Voted(Dated):
    """The vote was taken, or the election held (表决、选举).

    Attributes:
        passed: whether the person was appointed or elected; that is asked of `carried` and
            `elect_officials`.
    """

    passed: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)


@attrs.frozen
class ApprovedAbove(Dated):
    """The standing committee above approved it: the election, resignation or recall (批准)."""


@attrs.frozen
class RefusedAbove(Dated):
    """The standing committee above did not approve it (不予批准)."""


@attrs.frozen
class CertificateIssued(Dated):
    """The certificate of appointment was issued (颁发任命书).

    Attributes:
        on_the_spot: whether the person received it at the meeting (当场).
    """

    on_the_spot: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("on_the_spot", self.on_the_spot, bool)


@attrs.frozen
class Announced(Dated):
    """The appointment was made public (公布、公告)."""


@attrs.frozen
class Sworn(Dated):
    """The oath to the Constitution was taken for this office (宪法宣誓).

    Attributes:
        organiser: who organised the ceremony.
    """

    organiser: OathOrganiser

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("organiser", self.organiser, OathOrganiser)


@attrs.frozen
class Resigned(Dated):
    """A resignation was accepted (接受辞职)."""


@attrs.frozen
class Released(Dated):
    """Dismissed from the office, on transfer, retirement or the like (免职)."""


@attrs.frozen
class Removed(Dated):
    """Removed from the office by the standing committee (撤职).

    Attributes:
        replaced: whether it was a replacement under the laws on courts and procuratorates
            (撤换), approved where they ask for that.
    """

    replaced: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("replaced", self.replaced, bool)


@attrs.frozen
class Recalled(Dated):
    """Recalled by the congress (罢免)."""


@attrs.frozen
class TermEnded(Dated):
    """The term of the congress ended, and a new one began (换届)."""


@attrs.frozen
class OfficeAbolished(Dated):
    """The organ was abolished (工作机构撤销)."""


@attrs.frozen
class Died(Dated):
    """Died (去世)."""


AppointmentEvent = (
    Proposed
    | LawTestTaken
    | Exempted
    | SpeechMade
    | SpeechWaived
    | VotePutOff
    | Withdrawn
    | Voted
    | ApprovedAbove
    | RefusedAbove
    | CertificateIssued
    | Announced
    | Sworn
    | Resigned
    | Released
    | Removed
    | Recalled
    | TermEnded
    | OfficeAbolished
    | Died
)
"""Anything that may happen on the way into an office and out of it."""
