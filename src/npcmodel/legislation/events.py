"""What may happen to a bill of law or regulation in a standing committee, each with its day."""

from __future__ import annotations

import enum
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.publications import Publisher
from npcmodel.lifecycle import Dated

__all__ = [
    "ApprovalDecided",
    "BillDraftSent",
    "BillListed",
    "BillNotListed",
    "BillPutToVote",
    "BillRead",
    "BillReferred",
    "BillRelisted",
    "BillResubmitted",
    "BillReturned",
    "BillReviewed",
    "BillShelved",
    "BillVotePutOff",
    "BillVoted",
    "BillWithdrawn",
    "ClauseVoted",
    "ConsiderationExtended",
    "ConsiderationTerminated",
    "DeputiesSent",
    "LawDraftPublished",
    "LawPromulgated",
    "LegislationEvent",
    "LegislationStage",
    "PublicationWaived",
    "SentForApproval",
    "UnifiedlyDeliberated",
    "VotingDraftMade",
]


@enum.unique
class LegislationStage(enum.Enum):
    """Where a bill of law or regulation stands in a standing committee (立法案的阶段)."""

    SUBMITTED = "已提出"
    RETURNED = "建议修改完善后再提出"
    NOT_LISTED = "不列入会议议程"
    LISTED = "已列入会议议程"
    READING = "审议中"
    SHELVED = "搁置审议"
    VOTING_DRAFT = "已提出表决稿"
    CLAUSES_VOTED = "已单独表决条款"
    PUT_TO_VOTE = "已交付表决"
    POSTPONED = "暂不付表决"
    ADOPTED = "已通过"
    REJECTED = "未获通过"
    WITHDRAWN = "已撤回"
    TERMINATED = "终止审议"
    REFERRED = "已提请大会审议"
    SENT_FOR_APPROVAL = "已报请批准"
    APPROVED = "已获批准"
    NOT_APPROVED = "未获批准"
    PROMULGATED = "已公布"

    __hash__ = object.__hash__


@attrs.frozen
class _By(Dated):
    """Anything that a body decided."""

    by: Body

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("by", self.by, Body)


# Onto the agenda


@attrs.frozen
class BillReviewed(Dated):
    """A special committee concerned reviewed the bill (有关的专门委员会审议)."""


@attrs.frozen
class BillReturned(_By):
    """It was suggested that the bill be improved and put again (建议修改完善后再提出)."""


@attrs.frozen
class BillResubmitted(Dated):
    """The bill was put again, improved (修改完善后再提出)."""


@attrs.frozen
class BillListed(_By):
    """The bill was listed (列入常务委员会会议议程)."""


@attrs.frozen
class BillNotListed(_By):
    """The bill was not listed (不列入常务委员会会议议程)."""


# Readings


@attrs.frozen
class BillDraftSent(Dated):
    """The draft was sent to the members of the committee (将草案发给组成人员).

    Attributes:
        day: the day it was sent.
        opens: the first day of the meeting that it was sent for.
        special: whether there are special circumstances (特殊情况), for which no days are given.
    """

    opens: date
    special: bool = False

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("opens", self.opens) < self.day:
            raise FactsError("opens", self.opens, f"{self.day}, the day it was sent, or later")
        instance("special", self.special, bool)


@attrs.frozen
class BillRead(Dated):
    """A meeting of the committee considered the bill: one reading (常务委员会会议审议).

    Attributes:
        day: the day it was considered.
        opens: the first day of the meeting.
    """

    opens: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("opens", self.opens) > self.day:
            raise FactsError("opens", self.opens, f"{self.day}, the reading, or earlier")


@attrs.frozen
class UnifiedlyDeliberated(Dated):
    """The committee charged with it deliberated the bill unifiedly (统一审议).

    Attributes:
        day: the day of its report.
        result: whether it put a report on the result with a revised draft (审议结果报告和修改稿),
            and not one on the changes (修改情况的汇报).
    """

    result: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("result", self.result, bool)


@attrs.frozen
class LawDraftPublished(Dated):
    """The draft was published for comment (向社会公布征求意见).

    Attributes:
        day: the first day.
        days: for how many days, in days.
    """

    days: int

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        object.__setattr__(self, "days", count("days", self.days, 1))


@attrs.frozen
class PublicationWaived(_By):
    """It was decided not to publish the draft for comment (决定不公布)."""


# Put aside


@attrs.frozen
class BillShelved(Dated):
    """The consideration was shelved (搁置审议).

    Attributes:
        day: the day.
        divided: whether it was for wide differences on major questions (较大意见分歧).
    """

    divided: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("divided", self.divided, bool)


@attrs.frozen
class BillVotePutOff(Dated):
    """The vote was put off (暂不付表决).

    Attributes:
        day: the day.
        by_council: whether the council of chairpersons proposed it or, after a separate vote,
            decided it; of what is put off without a separate vote, the chairperson may propose it
            as well.
        consented: whether a joint-group or plenary meeting consented.
    """

    by_council: bool
    consented: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("by_council", self.by_council, bool)
        instance("consented", self.consented, bool)


@attrs.frozen
class BillRelisted(Dated):
    """The bill was listed again (再次列入会议议程)."""


@attrs.frozen
class ConsiderationExtended(_By):
    """The consideration was extended (延期审议)."""


@attrs.frozen
class ConsiderationTerminated(_By):
    """The consideration was ended without a vote (终止审议).

    Attributes:
        day: the day of the decision.
        by: the body that decided.
        reported: whether it was reported to the standing committee.
    """

    reported: bool

    def __attrs_post_init__(self) -> None:
        _By.__attrs_post_init__(self)
        instance("reported", self.reported, bool)


@attrs.frozen
class BillWithdrawn(Dated):
    """The bill was withdrawn at its proposers' request (撤回).

    Attributes:
        day: the day.
        reasons: whether reasons were given.
        consent_of: the body that consented; None for none.
        reported: whether it was reported to the standing committee.
    """

    reasons: bool
    consent_of: Body | None
    reported: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("reasons", self.reasons, bool)
        optional(member, "consent_of", self.consent_of, Body)
        instance("reported", self.reported, bool)


# The vote


@attrs.frozen
class VotingDraftMade(Dated):
    """The committee charged with it put the draft for the vote (提出表决稿)."""


@attrs.frozen
class ClauseVoted(_By):
    """A clause was voted on separately (单独表决).

    Attributes:
        day: the day.
        by: the body that decided on the separate vote.
        important: whether it is an important clause.
        divided: whether opinions on it differ widely.
    """

    important: bool
    divided: bool

    def __attrs_post_init__(self) -> None:
        _By.__attrs_post_init__(self)
        instance("important", self.important, bool)
        instance("divided", self.divided, bool)


@attrs.frozen
class BillPutToVote(_By):
    """The draft was put to the vote (交付表决).

    Attributes:
        day: the day.
        by: the body that put it to the plenary.
        consistent: whether opinions on all sides agree by and large.
        narrow: whether it regulates a single matter or amends in part.
        urgent: whether there is urgency.
    """

    consistent: bool = False
    narrow: bool = False
    urgent: bool = False

    def __attrs_post_init__(self) -> None:
        _By.__attrs_post_init__(self)
        instance("consistent", self.consistent, bool)
        instance("narrow", self.narrow, bool)
        instance("urgent", self.urgent, bool)


@attrs.frozen
class BillVoted(Dated):
    """The plenary of the standing committee voted (表决).

    Attributes:
        day: the day.
        adopted: whether it was carried, which is asked of `carried`.
    """

    adopted: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("adopted", self.adopted, bool)


# Before the congress


@attrs.frozen
class BillReferred(Dated):
    """The committee decided to put the bill to its congress (决定提请大会审议).

    Attributes:
        day: the day of the decision.
        session: the first day of the session.
    """

    session: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("session", self.session) < self.day:
            raise FactsError("session", self.session, f"{self.day}, the decision, or later")


@attrs.frozen
class DeputiesSent(Dated):
    """The draft was sent to the deputies (将法律草案发给代表)."""


# Approval and promulgation


@attrs.frozen
class SentForApproval(Dated):
    """A city's or prefecture's regulation was sent for approval (报请批准).

    Attributes:
        day: the day.
        to: the level of the standing committee that is to approve it.
    """

    to: Level

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("to", self.to, Level)


@attrs.frozen
class ApprovalDecided(Dated):
    """The regulation was approved, or not (批准、不予批准).

    Attributes:
        day: the day.
        approved: whether it was.
        contrary: whether it was found contrary to the constitution, laws, administrative
            regulations or the province's own regulations.
    """

    approved: bool
    contrary: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("approved", self.approved, bool)
        instance("contrary", self.contrary, bool)


@attrs.frozen
class LawPromulgated(Dated):
    """The law or regulation was promulgated (公布).

    Attributes:
        day: the day.
        by: who promulgated it.
        in_force: the day that it says it comes into force; None where it says none.
    """

    by: Publisher
    in_force: date | None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("by", self.by, Publisher)
        if self.in_force is not None and day("in_force", self.in_force) < self.day:
            raise FactsError("in_force", self.in_force, f"{self.day}, the promulgation, or later")


LegislationEvent: TypeAlias = (
    BillReviewed
    | BillReturned
    | BillResubmitted
    | BillListed
    | BillNotListed
    | BillDraftSent
    | BillRead
    | UnifiedlyDeliberated
    | LawDraftPublished
    | PublicationWaived
    | BillShelved
    | BillVotePutOff
    | BillRelisted
    | ConsiderationExtended
    | ConsiderationTerminated
    | BillWithdrawn
    | VotingDraftMade
    | ClauseVoted
    | BillPutToVote
    | BillVoted
    | BillReferred
    | DeputiesSent
    | SentForApproval
    | ApprovalDecided
    | LawPromulgated
)
"""Anything that may happen to a bill of law or regulation (立法案的事项)."""
