"""What may happen to a deputy's suggestion, each thing with its day."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, member, name, names, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.lifecycle import Dated
from npcmodel.profiles.suggesting import AnswerClass, Rating, Unsuitable
from npcmodel.suggestions.stages import CommitmentState

__all__ = [
    "Accepted",
    "AnswerRated",
    "Answered",
    "Assigned",
    "Closed",
    "CoHandlerOpinion",
    "CommitmentRated",
    "Contacted",
    "ExtensionGranted",
    "FollowedUp",
    "KeyChosen",
    "NotAccepted",
    "OpinionRedoAsked",
    "Reassigned",
    "ReceiptNoted",
    "Resubmitted",
    "ReturnAgreed",
    "ReturnAsked",
    "ReturnRefused",
    "ReviewFailed",
    "ReviewPassed",
    "RoleTaken",
    "SecondHandlingAsked",
    "Settled",
    "StepTaken",
    "SuggestionEvent",
    "Withdrawn",
]


@attrs.frozen
class _OfHandler(Dated):
    """Anything that a handler did."""

    by: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "by", self.by)


@attrs.frozen
class _OfGate(Dated):
    """Anything that was found at a gate of the review."""

    gate: str

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("gate", self.gate)


def _each_once(field: str, value: object) -> tuple[Hashable, ...]:
    found = names(field, value)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


def _not_before(sent: date, received: date | None) -> None:
    if received is not None and day("received", received) < sent:
        raise FactsError("received", received, f"{sent}, the day of it, or later")


@attrs.frozen
class _Handed(Dated):
    """Anything that hands a suggestion to those who handle it."""

    to: tuple[Hashable, ...]
    joint: bool = False
    received: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        _not_before(self.day, self.received)
        to = names("to", self.to)
        if not to or len(set(to)) != len(to):
            raise FactsError("to", to, "one handler or more, each once")
        if instance("joint", self.joint, bool) and len(to) == 1:
            raise FactsError("joint", self.joint, "False: one handler alone")
        object.__setattr__(self, "to", to)


# Before it is assigned


@attrs.frozen
class ReviewPassed(_OfGate):
    """It passed a gate of the review (审查把关通过).

    Attributes:
        gate: which gate, by the name that the place gives it.
    """


@attrs.frozen
class ReviewFailed(_OfGate):
    """It failed at a gate, and went back to the deputy (审查未通过).

    Attributes:
        gate: which gate, by the name that the place gives it.
        reason: why, in words.
        ground: which of the matters it is that a text keeps out; None where none is named.
    """

    reason: str = ""
    ground: Unsuitable | None = None

    def __attrs_post_init__(self) -> None:
        _OfGate.__attrs_post_init__(self)
        instance("reason", self.reason, str)
        optional(member, "ground", self.ground, Unsuitable)


@attrs.frozen
class Resubmitted(Dated):
    """The deputy changed it and put it again (修改后重新提出)."""


@attrs.frozen
class Accepted(Dated):
    """It was accepted and registered (受理、确认、登记)."""


@attrs.frozen
class ReceiptNoted(Dated):
    """The deputy was told that it was accepted (受理后通知代表)."""


@attrs.frozen
class NotAccepted(Dated):
    """It was not treated as a suggestion (不作为代表建议处理).

    Attributes:
        ground: why.
    """

    ground: Unsuitable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("ground", self.ground, Unsuitable)


@attrs.frozen
class Withdrawn(Dated):
    """It was withdrawn (撤回).

    Attributes:
        by: who asked for it; None for all who made it.
        written: whether they asked in writing.
    """

    by: tuple[Hashable, ...] | None = None
    written: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        object.__setattr__(self, "by", optional(_each_once, "by", self.by))
        instance("written", self.written, bool)


# With its handlers


@attrs.frozen
class Assigned(_Handed):
    """It was handed to those who handle it (交办).

    Attributes:
        to: who handles it, by any names.
        joint: True where they handle it together: the first leads (主办) and answers, the others
            (协办、会办) give it their opinions. False where each answers for itself (分别办理).
        received: the day they received it; None where that was not noted.
    """


@attrs.frozen
class ReturnAsked(_OfHandler):
    """A handler asked to return it: not its business (说明情况，申请退回).

    Attributes:
        by: which handler; None where there is one alone.
    """


@attrs.frozen
class _AboutHandler(Dated):
    """Anything about what one handler did."""

    of: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "of", self.of)


@attrs.frozen
class ReturnAgreed(_AboutHandler):
    """Who assigned it agreed to the return (同意退回).

    Attributes:
        of: which handler's; None where one alone asked.
    """


@attrs.frozen
class ReturnRefused(_AboutHandler):
    """Who assigned it did not agree: the handler goes on (不同意退回).

    Attributes:
        of: which handler's; None where one alone asked.
    """


@attrs.frozen
class Reassigned(_Handed):
    """Who assigned it assigned it anew (重新确定承办单位并交办).

    It decides every return that was asked: who is named goes on, who is not is let off.

    Attributes:
        to: all who handle it from now on; those who stay keep their times.
        joint: as of the assignment.
        received: as of the assignment.
    """


@attrs.frozen
class Contacted(_OfHandler):
    """A handler talked with the deputy (与代表沟通联系).

    Attributes:
        by: which handler; None where there is one alone.
    """


@attrs.frozen
class CoHandlerOpinion(Dated):
    """A co-handler gave the lead its written opinion (协办、会办意见).

    Attributes:
        by: which co-handler.
    """

    by: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("by", self.by)


@attrs.frozen
class OpinionRedoAsked(Dated):
    """The lead asked a co-handler for another opinion (要求重新提出协办意见).

    Attributes:
        of: which co-handler.
    """

    of: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("of", self.of)


@attrs.frozen
class ExtensionGranted(_OfHandler):
    """A longer time to answer was agreed to, or a suggestion found difficult (同意延长答复期限).

    Attributes:
        by: who agreed, by any name; None where that was not noted.
        of: which handler's time it is; None for all who are still to answer.
    """

    of: Hashable = None

    def __attrs_post_init__(self) -> None:
        _OfHandler.__attrs_post_init__(self)
        optional(name, "of", self.of)


@attrs.frozen
class KeyChosen(Dated):
    """It was chosen for supervision with priority (确定为重点督促办理的代表建议).

    Attributes:
        by: the body that chose it.
        leader: who leads its handling (领办、牵头办理); None where nobody is named.
    """

    by: Body
    leader: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("by", self.by, Body)
        optional(name, "leader", self.leader)


# From the answer on


@attrs.frozen
class Answered(_OfHandler):
    """A handler answered the deputy (答复代表).

    Attributes:
        by: which handler; None where one alone answers.
        answer_class: what the answer says of the matter; None where it was not sorted.
        written: whether it is in writing.
        promised: the day by which the matter is to be solved, where the answer names one.
        own_class: the class by a method of the place (A、B、C…); empty for none.
        received: the day the deputy received it; None for the day of the answer.
    """

    answer_class: AnswerClass | None = None
    written: bool = True
    promised: date | None = None
    own_class: str = ""
    received: date | None = None

    def __attrs_post_init__(self) -> None:
        _OfHandler.__attrs_post_init__(self)
        optional(member, "answer_class", self.answer_class, AnswerClass)
        instance("written", self.written, bool)
        instance("own_class", self.own_class, str)
        if self.promised is not None and day("promised", self.promised) < self.day:
            raise FactsError("promised", self.promised, f"{self.day}, the day of it, or later")
        _not_before(self.day, self.received)


@attrs.frozen
class AnswerRated(Dated):
    """The deputy rated the handling (反馈意见、评价).

    Attributes:
        result: what was done, or the answer.
        attitude: how it was handled, where that is rated apart; None where it is not.
        reasons: what a dissatisfied deputy says.
        of: whose answer, of several who answered apart; None for every answer not rated yet.
    """

    result: Rating
    attitude: Rating | None = None
    reasons: str = ""
    of: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "of", self.of)
        member("result", self.result, Rating)
        optional(member, "attitude", self.attitude, Rating)
        instance("reasons", self.reasons, str)

    @property
    def dissatisfied(self) -> bool:
        """Whether the deputy is dissatisfied with either."""
        return Rating.DISSATISFIED in {self.result, self.attitude}


@attrs.frozen
class SecondHandlingAsked(Dated):
    """The handlers were asked to handle it again (要求再次办理、重新办理).

    Attributes:
        of: whose answer is done over, of those who answer; None for all of them.
        ordered: whether the standing committee asked, because it was handled perfunctorily.
        to: who handles and answers it now in their stead, which may be others: the organ above
            (上级机关、组织), say; None for the same.
    """

    of: tuple[Hashable, ...] | None = None
    ordered: bool = False
    to: tuple[Hashable, ...] | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        object.__setattr__(self, "of", optional(_each_once, "of", self.of))
        instance("ordered", self.ordered, bool)
        to = optional(names, "to", self.to)
        if to is not None and (not to or len(set(to)) != len(to)):
            raise FactsError("to", to, "one handler or more, each once")
        object.__setattr__(self, "to", to)


@attrs.frozen
class Settled(_AboutHandler):
    """What the deputy was dissatisfied with was looked into, and the deputy told (研究处理).

    It is not handled again.

    Attributes:
        of: whose answer it was, of several who answered apart; None for every one that did not
            satisfy.
    """


@attrs.frozen
class FollowedUp(_OfHandler):
    """A handler told the deputy what became of its promise (跟踪办理、落实情况).

    Attributes:
        by: which handler; None where one alone promised.
        state: what became of it.
        received: the day the deputy received it; None for the day of it.
    """

    state: CommitmentState = CommitmentState.KEPT
    received: date | None = None

    def __attrs_post_init__(self) -> None:
        _OfHandler.__attrs_post_init__(self)
        member("state", self.state, CommitmentState)
        _not_before(self.day, self.received)


@attrs.frozen
class CommitmentRated(Dated):
    """The deputy rated what became of a promise (对承诺事项落实情况的评价).

    Attributes:
        result: the rating.
        reasons: what a dissatisfied deputy says.
        of: whose promise; None where one handler alone told what became of one.
    """

    result: Rating
    reasons: str = ""
    of: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "of", self.of)
        member("result", self.result, Rating)
        instance("reasons", self.reasons, str)


@attrs.frozen
class Closed(Dated):
    """It was struck off the list: nothing is left to do (办结销号)."""


# By the place's own plan


@attrs.frozen
class RoleTaken(Dated):
    """Somebody took a role that the plan names (落实办理责任).

    Attributes:
        role: which role, as the plan names it.
        by: who.
    """

    role: str
    by: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("role", self.role)
        name("by", self.by)


@attrs.frozen
class StepTaken(Dated):
    """A step that the plan names was done (完成工作节点).

    Attributes:
        step: which step, as the plan names it.
    """

    step: str

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("step", self.step)


SuggestionEvent: TypeAlias = (
    ReviewPassed
    | ReviewFailed
    | Resubmitted
    | Accepted
    | ReceiptNoted
    | NotAccepted
    | Withdrawn
    | Assigned
    | ReturnAsked
    | ReturnAgreed
    | ReturnRefused
    | Reassigned
    | Contacted
    | CoHandlerOpinion
    | OpinionRedoAsked
    | ExtensionGranted
    | KeyChosen
    | Answered
    | AnswerRated
    | SecondHandlingAsked
    | Settled
    | FollowedUp
    | CommitmentRated
    | Closed
    | RoleTaken
    | StepTaken
)
"""Anything that may happen to a deputy's suggestion."""
