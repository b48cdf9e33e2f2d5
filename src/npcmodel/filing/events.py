"""What may happen to a document that is filed and reviewed, each thing with its day."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, member, name
from npcmodel.errors import FactsError
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
    "FilingStage",
    "FormChecked",
    "FormOutcome",
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
    "ReviewWay",
    "RevocationProposed",
    "RevocationRejected",
    "Revoked",
    "Suspended",
    "Upheld",
]


@enum.unique
class FilingStage(enum.Enum):
    """Where a document stands in filing and review (备案审查的阶段)."""

    PUBLISHED = "已公布待报送"
    FILED = "已报送待形式审查"
    INCOMPLETE = "待补充或者重新报送"
    NOT_REGISTRABLE = "不属于备案范围，已退回"
    CHECKED = "形式审查合格"
    REGISTERED = "已备案登记"
    UNDER_REVIEW = "审查中"
    SUSPENDED = "审查已中止"
    OPINION_GIVEN = "已提出书面审查意见"
    PROMISED = "制定机关同意修改或者废止"
    DECLINED = "制定机关不同意修改或者废止"
    COUNCIL_DECIDED = "主任会议已确定处理意见"
    REVOCATION_PROPOSED = "已提出撤销的议案、建议"
    AMENDMENT_ORDERED = "常委会要求修改或者废止"
    CORRECTED = "已修改或者废止，审查已终止"
    UPHELD = "未予纠正，审查已结束"
    REVOKED = "已予撤销"

    __hash__ = object.__hash__


@enum.unique
class FormOutcome(enum.Enum):
    """What the check of the form found (形式审查的结果)."""

    ACCEPTED = "符合备案要求"
    INCOMPLETE = "要求补充或者重新报送"
    OUT_OF_SCOPE = "不属于备案范围，退回"


@enum.unique
class ReviewWay(enum.Enum):
    """How a review begins (审查方式)."""

    OWN_MOTION = "依职权主动审查"
    ON_REQUEST = "依申请进行的审查"
    TRANSFERRED = "移送审查"
    SPECIAL = "专项审查"
    JOINT = "联合审查"


@attrs.frozen
class _Dated:
    """Anything that happened on a day."""

    day: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)


@attrs.frozen
class _OfRequest(_Dated):
    """Anything that concerns who asked for a review, by any name."""

    by: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("by", self.by)


@attrs.frozen
class Filed(_Dated):
    """The document was filed, on the day of its receipt (报送备案)."""


@attrs.frozen
class FormChecked(_Dated):
    """Its form was checked (形式审查、审核).

    Attributes:
        outcome: what the check found.
    """

    outcome: FormOutcome = FormOutcome.ACCEPTED

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("outcome", self.outcome, FormOutcome)


@attrs.frozen
class Corrected(_Dated):
    """What was missing was added, or it was filed again (补充报送、重新报送)."""


@attrs.frozen
class Registered(_Dated):
    """It was registered (备案登记)."""


@attrs.frozen
class Distributed(_Dated):
    """It was handed to the committees that review it (分送)."""


@attrs.frozen
class Requested(_OfRequest):
    """Somebody's demand or proposal for a review was received (审查要求、审查建议).

    Attributes:
        by: who asked, by any name.
        complete: whether it says what it must.
    """

    complete: bool = True

    def __attrs_post_init__(self) -> None:
        _OfRequest.__attrs_post_init__(self)
        instance("complete", self.complete, bool)


@attrs.frozen
class RequestAcknowledged(_OfRequest):
    """Who asked was told that the request was received (告知收到情况).

    Attributes:
        by: who asked.
    """


@attrs.frozen
class RequestReturned(_OfRequest):
    """Who asked was told what the request lacks (告知补充完整).

    Attributes:
        by: who asked.
    """


@attrs.frozen
class RequestRefused(_OfRequest):
    """It was decided that no review is started on the proposal (不启动审查程序).

    Attributes:
        by: who asked.
        ground: why.
    """

    ground: RefusalGround

    def __attrs_post_init__(self) -> None:
        _OfRequest.__attrs_post_init__(self)
        member("ground", self.ground, RefusalGround)


@attrs.frozen
class ReviewStarted(_Dated):
    """The review began, or began in another way as well (启动审查).

    Attributes:
        way: how.
    """

    way: ReviewWay = ReviewWay.OWN_MOTION

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("way", self.way, ReviewWay)


@attrs.frozen
class ReviewExtended(_Dated):
    """The time for the review was extended (延长审查期限).

    Attributes:
        committee: whether it is the time of a committee to which the document was handed.
    """

    committee: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("committee", self.committee, bool)


@attrs.frozen
class CommitteeReviewed(_Dated):
    """The committee gave its written opinion (有关委员会提出书面审查意见)."""


@attrs.frozen
class ExplanationAsked(_Dated):
    """The maker was asked by letter to explain (函告制定机关作出说明)."""


@attrs.frozen
class Explained(_Dated):
    """The maker explained (制定机关说明情况)."""


@attrs.frozen
class Suspended(_Dated):
    """The review was suspended on the maker's written plan (审查中止).

    Attributes:
        limit: the day by which the maker said it would amend or repeal; None where it gave none.
    """

    limit: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if self.limit is not None and day("limit", self.limit) < self.day:
            raise FactsError("limit", self.limit, f"{self.day}, the day of the plan, or later")


@attrs.frozen
class Resumed(_Dated):
    """The review went on (恢复审查)."""


@attrs.frozen
class OpinionGiven(_Dated):
    """The maker received a written opinion to amend or repeal (书面审查意见)."""


@attrs.frozen
class MakerAnswered(_Dated):
    """The maker answered the opinion (制定机关提出处理意见).

    Attributes:
        will_amend: whether it will amend or repeal.
    """

    will_amend: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("will_amend", self.will_amend, bool)


@attrs.frozen
class CouncilDecided(_Dated):
    """The maker received what the council of chairpersons decided (主任会议确定的处理意见)."""


@attrs.frozen
class Amended(_Dated):
    """The maker amended or repealed the document (修改、废止).

    Attributes:
        repealed: whether it was repealed.
    """

    repealed: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("repealed", self.repealed, bool)


@attrs.frozen
class RevocationProposed(_Dated):
    """Its revocation was proposed (提出撤销的议案、建议)."""


@attrs.frozen
class AmendmentOrdered(_Dated):
    """The standing committee asked the maker to amend or repeal (常委会要求修改、废止)."""


@attrs.frozen
class Revoked(_Dated):
    """The standing committee revoked it (撤销).

    The day is that on which the maker received the decision.
    """


@attrs.frozen
class RevocationRejected(_Dated):
    """The standing committee did not revoke it (不予撤销)."""


@attrs.frozen
class Upheld(_Dated):
    """The review found nothing that must be corrected (审查结束、未发现问题)."""


@attrs.frozen
class HandlingReported(_Dated):
    """The maker reported to the standing committee what it did (书面报告处理、执行情况)."""


@attrs.frozen
class FedBack(_OfRequest):
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
    | ReviewStarted
    | ReviewExtended
    | CommitteeReviewed
    | ExplanationAsked
    | Explained
    | Suspended
    | Resumed
    | OpinionGiven
    | MakerAnswered
    | CouncilDecided
    | Amended
    | RevocationProposed
    | AmendmentOrdered
    | Revoked
    | RevocationRejected
    | Upheld
    | HandlingReported
    | FedBack
)
"""Anything that may happen to a document that is filed and reviewed."""
