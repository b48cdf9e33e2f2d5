"""What happens to a major matter (重大事项的经过)."""

from __future__ import annotations

import enum
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, optional
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Dated

__all__ = [
    "CommitteeReported",
    "CouncilDecided",
    "DatedMatterEvent",
    "ExecutionExtended",
    "ExecutionReported",
    "HandlingDelayed",
    "HandlingReported",
    "MatterEvent",
    "MatterReferred",
    "MatterStage",
    "MatterVoted",
    "MatterWithdrawn",
    "OpinionsFormed",
    "OpinionsSent",
    "ResolutionPublished",
    "SentToCommittee",
]


@enum.unique
class MatterStage(enum.Enum):
    """Where a major matter stands before a standing committee (重大事项的阶段)."""

    PROPOSED = "已提出"
    UNDER_REVIEW = "交专门委员会审查"
    REVIEWED = "审查完毕"
    NOT_SUBMITTED = "不提请审议"
    SUBMITTED = "已提请审议"
    WITHDRAWN = "撤回"
    REFERRED = "提交人民代表大会"
    REJECTED = "未获通过"
    DECIDED = "已作出决议、决定"
    PUBLISHED = "决议、决定已公布"
    EXECUTED = "已报告执行情况"
    OPINIONS = "已形成审议意见"
    OPINIONS_SENT = "审议意见已送交"
    HANDLED = "已报告办理结果"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@attrs.frozen
class DatedMatterEvent(Dated):
    """What happened to a matter on a day (重大事项的事件).

    Attributes:
        day: the day.
    """


@attrs.frozen
class SentToCommittee(DatedMatterEvent):
    """The council of chairpersons asks a committee for a report (先交审查).

    Attributes:
        day: the day the committee received it.
    """


@attrs.frozen
class CommitteeReported(DatedMatterEvent):
    """The committee reports (提出审查报告).

    Attributes:
        day: the day.
    """


@attrs.frozen
class CouncilDecided(DatedMatterEvent):
    """The council of chairpersons decides on the bill or report (主任会议决定).

    Attributes:
        day: the day.
        submitted: whether it goes to the standing committee.
        explained: of what does not, whether those who put it were told why and the standing
            committee informed, as the place's text asks.
    """

    submitted: bool
    explained: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("submitted", self.submitted, bool)
        instance("explained", self.explained, bool)


@attrs.frozen
class MatterWithdrawn(DatedMatterEvent):
    """Who put the matter withdraws it before the vote (撤回).

    Attributes:
        day: the day.
        consented: whether the council of chairpersons agreed, in the form that the place's text
            asks for.
    """

    consented: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("consented", self.consented, bool)


@attrs.frozen
class MatterReferred(DatedMatterEvent):
    """The standing committee puts the matter before its congress (提交人民代表大会).

    Attributes:
        day: the day.
    """


@attrs.frozen
class MatterVoted(DatedMatterEvent):
    """The standing committee votes on a resolution or decision (表决).

    Attributes:
        day: the day.
        passed: whether it was carried, which is asked of `npcmodel.carried`.
        report_by: the day by which the resolution has its execution reported; None where it
            sets none.
    """

    passed: bool
    report_by: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)
        if optional(day, "report_by", self.report_by) is not None:
            _after_vote(self)


def _after_vote(event: MatterVoted) -> None:
    """Refuse a time for a report that no resolution can have set."""
    if not event.passed:
        raise FactsError("report_by", event.report_by, "None: nothing was carried")
    if event.report_by is not None and event.report_by < event.day:
        raise FactsError(
            "report_by", event.report_by, f"{event.day}, the day of the vote, or later"
        )


@attrs.frozen
class ResolutionPublished(DatedMatterEvent):
    """The resolution or decision is published (公布).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ExecutionReported(DatedMatterEvent):
    """The organs report on its execution, in stages if need be (报告执行情况).

    Attributes:
        day: the day.
        complete: whether it is the whole report, or the last of several; a report on one stage
            does not end the time for it.
    """

    complete: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("complete", self.complete, bool)


@attrs.frozen
class ExecutionExtended(DatedMatterEvent):
    """The standing committee approves a later day for the execution (批准延长期限).

    Attributes:
        day: the day of the approval.
        report_by: the day by which the execution is now reported.
    """

    report_by: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("report_by", self.report_by) < self.day:
            raise FactsError(
                "report_by", self.report_by, f"{self.day}, the day of the approval, or later"
            )


@attrs.frozen
class OpinionsFormed(DatedMatterEvent):
    """The standing committee decides nothing and forms opinions (形成审议意见).

    Attributes:
        day: the day the meeting closes.
    """


@attrs.frozen
class OpinionsSent(DatedMatterEvent):
    """The opinions are sent to the organ that reported (送交审议意见).

    Attributes:
        day: the day the organ received them.
    """


@attrs.frozen
class HandlingDelayed(DatedMatterEvent):
    """Special circumstances keep the organ from reporting in the usual time (遇有特殊情况).

    Where a text gives a longer time for them, that counts, if they came up while the usual one
    still ran.

    Attributes:
        day: the day they came up.
    """


@attrs.frozen
class HandlingReported(DatedMatterEvent):
    """The organ reports what became of the opinions (报告办理结果).

    Attributes:
        day: the day.
    """


MatterEvent: TypeAlias = (
    SentToCommittee
    | CommitteeReported
    | CouncilDecided
    | MatterWithdrawn
    | MatterReferred
    | MatterVoted
    | ResolutionPublished
    | ExecutionExtended
    | ExecutionReported
    | OpinionsFormed
    | OpinionsSent
    | HandlingDelayed
    | HandlingReported
)
