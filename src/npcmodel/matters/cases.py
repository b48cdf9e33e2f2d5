"""A major matter from the proposal to the report on what became of it."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

import attrs

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.facts.bodies import Body
from npcmodel.law.deadline import Deadline
from npcmodel.lifecycle import Branch, Table, advance
from npcmodel.matters.texts import matter_of
from npcmodel.matters.timing import MatterTime, matter_time_due
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.profile import Profile

__all__ = [
    "TABLE",
    "CommitteeReported",
    "CouncilDecided",
    "ExecutionReported",
    "HandlingReported",
    "MatterCase",
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
class _Event:
    day: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)


@attrs.frozen
class SentToCommittee(_Event):
    """The council of chairpersons asks a committee for a report (先交审查).

    Attributes:
        day: the day the committee received it.
    """


@attrs.frozen
class CommitteeReported(_Event):
    """The committee reports (提出审查报告).

    Attributes:
        day: the day.
    """


@attrs.frozen
class CouncilDecided(_Event):
    """The council of chairpersons decides on the bill or report (主任会议决定).

    Attributes:
        day: the day.
        submitted: whether it goes to the standing committee.
    """

    submitted: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("submitted", self.submitted, bool)


@attrs.frozen
class MatterWithdrawn(_Event):
    """Who put the matter withdraws it before the vote (撤回).

    Attributes:
        day: the day.
    """


@attrs.frozen
class MatterReferred(_Event):
    """The standing committee puts the matter before its congress (提交人民代表大会).

    Attributes:
        day: the day.
    """


@attrs.frozen
class MatterVoted(_Event):
    """The standing committee votes on a resolution or decision (表决).

    Attributes:
        day: the day.
        passed: whether it was carried, which is asked of `npcmodel.carried`.
    """

    passed: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)


@attrs.frozen
class ResolutionPublished(_Event):
    """The resolution or decision is published (公布).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ExecutionReported(_Event):
    """The organs report on its execution, in stages if need be (报告执行情况).

    Attributes:
        day: the day.
    """


@attrs.frozen
class OpinionsFormed(_Event):
    """The standing committee decides nothing and forms opinions (形成审议意见).

    Attributes:
        day: the day the meeting closes.
    """


@attrs.frozen
class OpinionsSent(_Event):
    """The opinions are sent to the organ that reported (送交审议意见).

    Attributes:
        day: the day the organ received them.
    """


@attrs.frozen
class HandlingReported(_Event):
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
    | ExecutionReported
    | OpinionsFormed
    | OpinionsSent
    | HandlingReported
)
_STAGE = MatterStage
_COUNCIL = Branch(
    (_STAGE.SUBMITTED, _STAGE.NOT_SUBMITTED),
    lambda _, event: _STAGE.SUBMITTED if event.submitted else _STAGE.NOT_SUBMITTED,
)
_VOTE = Branch(
    (_STAGE.DECIDED, _STAGE.REJECTED),
    lambda _, event: _STAGE.DECIDED if event.passed else _STAGE.REJECTED,
)
_BEFORE_VOTE = (_STAGE.PROPOSED, _STAGE.UNDER_REVIEW, _STAGE.REVIEWED, _STAGE.SUBMITTED)
_AFTER_LAST = {
    _STAGE.UNDER_REVIEW: MatterTime.COMMITTEE_REVIEW,
    _STAGE.OPINIONS: MatterTime.OPINIONS_FORWARDING,
    _STAGE.OPINIONS_SENT: MatterTime.OPINIONS_REPLY,
}
TABLE = Table(
    _STAGE.PROPOSED,
    {
        (_STAGE.PROPOSED, SentToCommittee): _STAGE.UNDER_REVIEW,
        (_STAGE.UNDER_REVIEW, CommitteeReported): _STAGE.REVIEWED,
        (_STAGE.PROPOSED, CouncilDecided): _COUNCIL,
        (_STAGE.REVIEWED, CouncilDecided): _COUNCIL,
        **{(stage, MatterWithdrawn): _STAGE.WITHDRAWN for stage in _BEFORE_VOTE},
        (_STAGE.SUBMITTED, MatterReferred): _STAGE.REFERRED,
        (_STAGE.SUBMITTED, MatterVoted): _VOTE,
        (_STAGE.SUBMITTED, OpinionsFormed): _STAGE.OPINIONS,
        (_STAGE.DECIDED, ResolutionPublished): _STAGE.PUBLISHED,
        (_STAGE.PUBLISHED, ExecutionReported): _STAGE.EXECUTED,
        (_STAGE.EXECUTED, ExecutionReported): _STAGE.EXECUTED,
        (_STAGE.OPINIONS, OpinionsSent): _STAGE.OPINIONS_SENT,
        (_STAGE.OPINIONS_SENT, HandlingReported): _STAGE.HANDLED,
    },
)
"""What may follow what before a standing committee (重大事项流转表)."""


@attrs.frozen
class _Way:
    """A case of which only the steps are known."""

    stage: Enum
    events: tuple[Any, ...] = ()


@attrs.frozen
class MatterCase:
    """A major matter before a standing committee (重大事项).

    Whether an act on the way was lawful is asked of the rules: who may put the matter of
    `matter_proposal_valid`, whether it may be left unsubmitted of `matter_submission_valid`,
    whether a vote carried it of `npcmodel.carried`.

    Attributes:
        matter: one that several texts name, or another by the caller's own name.
        by: the organ that put it; None for members jointly. A Party committee's proposal comes
            before the standing committee through one of these.
        received: the day it was received.
        profile: the place's own provisions; None for none.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        TransitionError: events of which one may not follow another.
        FactsError: a value of the wrong kind, a Party as the one who puts it, an event before the
            receipt, or events that lead to another stage.
    """

    matter: MatterKind | str
    by: Body | None
    received: date
    profile: Profile | None = None
    stage: MatterStage = MatterStage.PROPOSED
    events: tuple[MatterEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        matter_of(self.matter)
        if optional(member, "by", self.by, Body) is Body.PARTY:
            raise FactsError("by", self.by, "an organ that puts bills or reports, or None")
        day("received", self.received)
        optional(instance, "profile", self.profile, Profile)
        way = _Way(TABLE.initial)
        for event in each("events", self.events, _Event):
            self._fits(event)
            way = advance(TABLE, way, event)
        object.__setattr__(self, "events", way.events)
        if member("stage", self.stage, MatterStage) is not way.stage:
            raise FactsError("stage", self.stage, f"{way.stage}, to which the events lead")

    def after(self, event: MatterEvent) -> MatterCase:
        """Return the case after an event; the case given stays as it is.

        Raises:
            TransitionError: an event that the stage does not admit.
            FactsError: no such event, one before the last or before the receipt, or a matter of
                the council of chairpersons that it does not submit.
        """
        self._fits(instance("event", event, _Event))
        return advance(TABLE, self, event)

    def _fits(self, event: _Event) -> None:
        """Refuse what contradicts who put the matter, and when."""
        if event.day < self.received:
            expected = f"{self.received}, the day it was received, or later"
            raise FactsError("event.day", event.day, expected)
        own = self.by is Body.COUNCIL_OF_CHAIRPERSONS
        if own and isinstance(event, CouncilDecided) and not event.submitted:
            raise FactsError("event.submitted", event.submitted, "True: it put the matter itself")

    def deadlines(self) -> tuple[Deadline, ...]:
        """Return the last days that local texts set for what comes next, soonest first.

        Each by the law of the day that it runs from. Where no text of the place sets one there
        is none; a longer time for special circumstances is not among them.
        """
        found: list[Deadline] = []
        for what, event in self._awaited():
            try:
                found.append(matter_time_due(what, event, on=event, profile=self.profile))
            except NotInForceError:
                continue
        return tuple(sorted(found, key=lambda one: one.due))

    def _awaited(self) -> Iterator[tuple[MatterTime, date]]:
        """What comes next, and the day its time runs from."""
        if self.profile is None:
            return
        if self.stage is _STAGE.PROPOSED and self.by is not Body.COUNCIL_OF_CHAIRPERSONS:
            members = self.by is None
            yield (
                MatterTime.MEMBERS_BILL_DECISION if members else MatterTime.ORGAN_BILL_DECISION,
                self.received,
            )
        if self.stage in _BEFORE_VOTE:
            yield MatterTime.DELIBERATION, self.received
        if self.stage in _AFTER_LAST:
            yield _AFTER_LAST[self.stage], self.events[-1].day
