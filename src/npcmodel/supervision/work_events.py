"""What may happen to a topic of supervision, each thing with its day (监督事项的办理)."""

from __future__ import annotations

import enum
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Dated

__all__ = [
    "AnotherReportAsked",
    "CommentsGiven",
    "CommentsTaken",
    "CopiesSent",
    "Deliberated",
    "DraftSent",
    "HandlingDeliberated",
    "HandlingPlanSent",
    "HandlingReportedBack",
    "InspectionEnded",
    "InspectionNoticed",
    "InspectionReported",
    "InspectionSet",
    "InspectionStarted",
    "MadePublic",
    "MeetingSet",
    "OpinionsAdopted",
    "OpinionsCollected",
    "OpinionsHandedOver",
    "RectificationHeard",
    "Researched",
    "ResolutionReported",
    "Resolved",
    "RevisedSent",
    "SatisfactionVoted",
    "SubmissionDecided",
    "SupervisionClosed",
    "SupervisionEvent",
    "SupervisionFollowedUp",
    "SupervisionPaper",
    "SupervisionPhase",
    "SupervisionStage",
]


@enum.unique
class SupervisionStage(enum.Enum):
    """Where a topic of supervision stands (监督事项的阶段)."""

    PLANNED = "已列入监督计划"
    UNDER_INSPECTION = "执法检查中"
    INSPECTED = "执法检查已结束"
    REPORT_MADE = "执法检查报告已提出"
    SUBMITTED = "已决定提请审议"
    DELIBERATED = "已审议"
    HANDED_OVER = "审议意见已交办"
    REPORTED_BACK = "已报告研究处理情况"
    CLOSED = "已办结"

    __hash__ = object.__hash__


@enum.unique
class SupervisionPhase(enum.Enum):
    """The four phases in which methods of practice count (监督环节)."""

    INITIATED = "发起"
    RESEARCHED = "调研"
    DELIBERATED = "审议"
    FOLLOWED_UP = "意见督办"


@enum.unique
class SupervisionPaper(enum.Enum):
    """What is told to the deputies and made public (通报和公布的文件)."""

    REPORT = "听取的报告"
    OPINIONS = "审议意见"
    HANDLING_REPORT = "研究处理情况的报告"
    RESOLUTION_REPORT = "执行决议情况的报告"
    RECTIFICATION_REPORT = "审计查出问题整改情况的报告"

    __hash__ = object.__hash__


@attrs.frozen
class _Limited(Dated):
    """Anything that may set a day by which something is reported.

    Attributes:
        limit: that day; None where none was set.
    """

    limit: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if self.limit is not None and day("limit", self.limit) < self.day:
            raise FactsError("limit", self.limit, f"{self.day}, its own day, or later")


@attrs.frozen
class MeetingSet(Dated):
    """The meeting at which it is deliberated was fixed, or fixed anew (确定会议日期).

    Attributes:
        meeting: the meeting's first day.
        ad_hoc_meeting: whether the meeting was called for the occasion (临时召集).
        ad_hoc_topic: whether the topic was fixed for the occasion (临时确定).
    """

    meeting: date
    ad_hoc_meeting: bool = False
    ad_hoc_topic: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("meeting", self.meeting) < self.day:
            raise FactsError("meeting", self.meeting, f"{self.day}, its own day, or later")
        instance("ad_hoc_meeting", self.ad_hoc_meeting, bool)
        instance("ad_hoc_topic", self.ad_hoc_topic, bool)


@attrs.frozen
class Researched(Dated):
    """Members, deputies or a committee inspected or studied the work (视察、专题调查研究)."""


@attrs.frozen
class OpinionsCollected(Dated):
    """What others think of the work was collected and handed to the organ (意见汇总)."""


@attrs.frozen
class DraftSent(Dated):
    """The report was sent for comments or a preliminary examination (报告送交征求意见)."""


@attrs.frozen
class CommentsGiven(Dated):
    """The committee or working body gave its comments on the report (回复意见)."""


@attrs.frozen
class RevisedSent(Dated):
    """The revised report was sent to the standing committee (修改后的报告送交常委会)."""


@attrs.frozen
class CopiesSent(Dated):
    """The report was sent to the members (报告发给组成人员)."""


@attrs.frozen
class InspectionSet(Dated):
    """The start of the inspection was fixed, or fixed anew (确定执法检查日期).

    Attributes:
        start: its first day.
    """

    start: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("start", self.start) < self.day:
            raise FactsError("start", self.start, f"{self.day}, its own day, or later")


@attrs.frozen
class InspectionNoticed(Dated):
    """Those inspected were told of the plan of the inspection (通知执法检查工作方案)."""


@attrs.frozen
class InspectionStarted(Dated):
    """The inspection began (执法检查开始)."""


@attrs.frozen
class InspectionEnded(Dated):
    """The inspection ended (执法检查结束)."""


@attrs.frozen
class InspectionReported(Dated):
    """The team made its report (提出执法检查报告)."""


@attrs.frozen
class SubmissionDecided(Dated):
    """The council of chairpersons submitted it to the committee (决定提请审议)."""


@attrs.frozen
class Deliberated(Dated):
    """The committee heard it, deliberated or asked its questions (听取和审议、专题询问).

    The day is the last one of the meeting.
    """


@attrs.frozen
class Resolved(_Limited):
    """The committee made a resolution on it (作出决议).

    Attributes:
        limit: the day by which it is reported how it was carried out; None where it sets none.
    """


@attrs.frozen
class OpinionsAdopted(Dated):
    """The council of chairpersons adopted the opinions (主任会议通过审议意见)."""


@attrs.frozen
class OpinionsHandedOver(_Limited):
    """The organ received the opinions, or the report with them (交办审议意见).

    Attributes:
        limit: the day set for its report; None where none was set.
    """


@attrs.frozen
class HandlingPlanSent(Dated):
    """The organ handed in how it will handle the opinions (送交研究处理方案)."""


@attrs.frozen
class CommentsTaken(Dated):
    """What became of the opinions was sent for comments (研究处理情况送交征求意见)."""


@attrs.frozen
class HandlingReportedBack(Dated):
    """The organ reported what became of the opinions (报告研究处理情况).

    Attributes:
        written: whether in writing.
    """

    written: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("written", self.written, bool)


@attrs.frozen
class HandlingDeliberated(Dated):
    """The committee deliberated on what became of the opinions (审议研究处理情况的报告)."""


@attrs.frozen
class SatisfactionVoted(Dated):
    """The committee voted on how satisfied it is (满意度测评).

    Attributes:
        satisfied: whether the result, by the body's own rule, is one that satisfies.
    """

    satisfied: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("satisfied", self.satisfied, bool)


@attrs.frozen
class AnotherReportAsked(_Limited):
    """A supplement or a new report was asked for (要求补充说明、重新报告).

    Attributes:
        limit: the day set for it; None where none was set.
        supplement: whether the report is only to be supplemented (补充说明), not made anew.
    """

    supplement: bool = False

    def __attrs_post_init__(self) -> None:
        _Limited.__attrs_post_init__(self)
        instance("supplement", self.supplement, bool)


@attrs.frozen
class ResolutionReported(Dated):
    """The organ reported how a resolution was carried out (报告执行决议的情况).

    Attributes:
        resolved: the day on which that resolution was made; None where a single one is open.
    """

    resolved: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if self.resolved is not None and day("resolved", self.resolved) > self.day:
            raise FactsError("resolved", self.resolved, f"{self.day}, its own day, or earlier")


@attrs.frozen
class RectificationHeard(Dated):
    """The committee heard how the problems of the audit were put right (听取审计整改报告)."""


@attrs.frozen
class SupervisionFollowedUp(Dated):
    """The committee followed it up, or inspected again (跟踪监督、跟踪检查)."""


@attrs.frozen
class MadePublic(Dated):
    """A paper was told to the deputies and made public (通报代表并向社会公布).

    Attributes:
        paper: which; of several of its kind the earliest that was not told yet.
    """

    paper: SupervisionPaper

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("paper", self.paper, SupervisionPaper)


@attrs.frozen
class SupervisionClosed(Dated):
    """The topic was closed (办结)."""


SupervisionEvent: TypeAlias = (
    MeetingSet
    | Researched
    | OpinionsCollected
    | DraftSent
    | CommentsGiven
    | RevisedSent
    | CopiesSent
    | InspectionSet
    | InspectionNoticed
    | InspectionStarted
    | InspectionEnded
    | InspectionReported
    | SubmissionDecided
    | Deliberated
    | Resolved
    | OpinionsAdopted
    | OpinionsHandedOver
    | HandlingPlanSent
    | CommentsTaken
    | HandlingReportedBack
    | HandlingDeliberated
    | SatisfactionVoted
    | AnotherReportAsked
    | ResolutionReported
    | RectificationHeard
    | SupervisionFollowedUp
    | MadePublic
    | SupervisionClosed
)
"""Anything that may happen to a topic of supervision."""
