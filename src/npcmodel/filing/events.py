"""What may happen to a document that is filed and reviewed, each thing with its day."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, member, name, optional
from npcmodel.errors import FactsError
from npcmodel.filing.dated import OfRequest, until
from npcmodel.filing.documents import StateOrgan
from npcmodel.filing.stages import FormOutcome, ReviewWay
from npcmodel.filing.workings import (
    Consulted,
    OpinionApproved,
    Studied,
    SubmissionDecided,
    TransferReceived,
    Transferred,
)
from npcmodel.lifecycle import Dated
from npcmodel.profiles.filings import RefusalGround

__all__ = [
    "Amended",
    "AmendmentOrdered",
    "CommitteeReviewed",
    "Corrected",
    "CouncilDecided",
    "Distributed",
    "Explained",
    "ExplanationAsked",
    "FedBack",
    "Filed",
    "FilingEvent",
    "FormChecked",
    "HandlingReported",
    "MakerAnswered",
    "OpinionGiven",
    "Registered",
    "RequestAcknowledged",
    "RequestRefused",
    "RequestReturned",
    "Requested",
    "Resumed",
    "ReviewExtended",
    "ReviewStarted",
    "RevocationProposed",
    "RevocationRejected",
    "Revoked",
    "Suspended",
    "Upheld",
]


@attrs.frozen
class Filed(Dated):
    """The document was filed, on the day of its receipt (报送备案)."""


@attrs.frozen
class FormChecked(Dated):
    """Its form was checked (形式审查、审核).

    Attributes:
        outcome: what the check found.
    """

    outcome: FormOutcome = FormOutcome.ACCEPTED

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("outcome", self.outcome, FormOutcome)


@attrs.frozen
class Corrected(Dated):
    """What was missing was added, or it was filed again (补充报送、重新报送)."""


@attrs.frozen
class Registered(Dated):
    """It was registered (备案登记)."""


@attrs.frozen
class Distributed(Dated):
    """It was handed to the committees that review it, or to one of them (分送).

    Attributes:
        to: to which, by any name; None where it is not told apart to whom.
    """

    to: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "to", self.to)


@attrs.frozen
class Requested(OfRequest):
    """Somebody's demand or proposal for a review was received (审查要求、审查建议).

    Attributes:
        by: who asked, by any name.
        complete: whether it says what it must.
        demand: whether it is a demand (审查要求), which no text lets be refused.
        organ: which organ of state asked; None where it is none, or a demand is given as one.
    """

    complete: bool = True
    demand: bool = False
    organ: StateOrgan | None = None

    def __attrs_post_init__(self) -> None:
        OfRequest.__attrs_post_init__(self)
        instance("complete", self.complete, bool)
        instance("demand", self.demand, bool)
        optional(instance, "organ", self.organ, StateOrgan)


@attrs.frozen
class RequestAcknowledged(OfRequest):
    """Who asked was told that the request was received (告知收到情况).

    Attributes:
        by: who asked.
    """


@attrs.frozen
class RequestReturned(OfRequest):
    """Who asked was told what the request lacks (告知补充完整).

    Attributes:
        by: who asked.
    """


@attrs.frozen
class RequestRefused(OfRequest):
    """It was decided that no review is started on the proposal (不启动审查程序).

    Attributes:
        by: who asked.
        ground: why.
    """

    ground: RefusalGround

    def __attrs_post_init__(self) -> None:
        OfRequest.__attrs_post_init__(self)
        member("ground", self.ground, RefusalGround)


@attrs.frozen
class ReviewStarted(Dated):
    """The review began, or began in another way as well (启动审查).

    Attributes:
        way: how.
        by: on whose request or transfer; None for the other ways.
    """

    way: ReviewWay = ReviewWay.OWN_MOTION
    by: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if member("way", self.way, ReviewWay) in _OF_OTHERS:
            name("by", self.by)
        elif self.by is not None:
            raise FactsError("by", self.by, f"None: a review by {self.way.name} is nobody's")


_OF_OTHERS = (ReviewWay.ON_REQUEST, ReviewWay.TRANSFERRED)


@attrs.frozen
class ReviewExtended(Dated):
    """The time for the review was extended (延长审查期限).

    Attributes:
        committee: whether it is the time of a committee to which the document was handed.
    """

    committee: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("committee", self.committee, bool)


@attrs.frozen
class CommitteeReviewed(Dated):
    """The committees, or one of them, gave a written opinion (有关委员会提出书面审查意见).

    Attributes:
        by: which, by the name under which it was handed the document; None where it was handed
            over without names. The opinion of one is not that of another.
    """

    by: Hashable = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(name, "by", self.by)


@attrs.frozen
class ExplanationAsked(Dated):
    """The maker was asked by letter to explain (函告制定机关作出说明)."""


@attrs.frozen
class Explained(Dated):
    """The maker explained (制定机关说明情况)."""


@attrs.frozen
class Suspended(Dated):
    """The review was suspended on the maker's written plan (审查中止).

    Attributes:
        limit: the day by which the maker said it would amend or repeal; None where it gave none.
    """

    limit: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        until(self)


@attrs.frozen
class Resumed(Dated):
    """The review went on (恢复审查)."""


@attrs.frozen
class OpinionGiven(Dated):
    """The maker received a written opinion to amend or repeal (书面审查意见)."""


@attrs.frozen
class MakerAnswered(Dated):
    """The maker answered the opinion or the demand, or changed its answer (制定机关提出处理意见).

    Attributes:
        will_amend: whether it will amend or repeal.
        limit: the day by which it said it would; None where it gave none.
    """

    will_amend: bool
    limit: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        until(self)
        if not instance("will_amend", self.will_amend, bool) and self.limit is not None:
            raise FactsError("limit", self.limit, "None: the maker will not amend")


@attrs.frozen
class CouncilDecided(Dated):
    """The council of chairpersons decided what is done, as received (主任会议确定的处理意见).

    In Shandong it is the consent to hand a city's document to others.
    """


@attrs.frozen
class Amended(Dated):
    """The maker amended or repealed the document (修改、废止).

    Attributes:
        as_asked: whether what was asked of it was corrected, or what the review found; an
            amendment of something else, or by half, ends nothing (按照所提意见).
        repealed: whether it was repealed: nothing is then left to correct.

    Raises:
        FactsError: a repeal that corrects nothing.
    """

    as_asked: bool
    repealed: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("as_asked", self.as_asked, bool)
        if instance("repealed", self.repealed, bool) and not self.as_asked:
            raise FactsError("as_asked", self.as_asked, "True: a repeal leaves nothing to correct")


@attrs.frozen
class RevocationProposed(Dated):
    """Its revocation, or another decision on it, was proposed (提出撤销等议案、建议)."""


@attrs.frozen
class AmendmentOrdered(Dated):
    """The standing committee asked the maker to amend or repeal (常委会要求修改、废止).

    Attributes:
        limit: the last day it was given; None where it was given none.
    """

    limit: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        until(self)


@attrs.frozen
class Revoked(Dated):
    """The standing committee revoked it (撤销).

    The day is that on which the maker received the decision.
    """


@attrs.frozen
class RevocationRejected(Dated):
    """The standing committee did not revoke it (不予撤销)."""


@attrs.frozen
class Upheld(Dated):
    """The review ended without a revocation (审查结束).

    Nothing was found that must be corrected, the maker's reasons were accepted, it had amended
    before anybody asked it to, or the document was handed to others.
    """


@attrs.frozen
class HandlingReported(Dated):
    """The maker reported to the standing committee what it did (书面报告处理、执行情况)."""


@attrs.frozen
class FedBack(OfRequest):
    """Who asked was told the result, or that no review is started (反馈、告知).

    Attributes:
        by: who asked.
    """


FilingEvent: TypeAlias = (
    Filed
    | FormChecked
    | Corrected
    | Registered
    | Distributed
    | Requested
    | RequestAcknowledged
    | RequestReturned
    | RequestRefused
    | TransferReceived
    | Transferred
    | ReviewStarted
    | ReviewExtended
    | Studied
    | CommitteeReviewed
    | ExplanationAsked
    | Explained
    | Suspended
    | Resumed
    | Consulted
    | OpinionApproved
    | OpinionGiven
    | MakerAnswered
    | CouncilDecided
    | Amended
    | RevocationProposed
    | SubmissionDecided
    | AmendmentOrdered
    | Revoked
    | RevocationRejected
    | Upheld
    | HandlingReported
    | FedBack
)
"""Anything that may happen to a document that is filed and reviewed."""
