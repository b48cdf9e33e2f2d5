"""How a review is worked on: with whose help, after which talks, by whose leave."""

from __future__ import annotations

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.facts.bodies import Body
from npcmodel.filing.dated import OfRequest
from npcmodel.filing.stages import ReviewExpert
from npcmodel.lifecycle import Dated
from npcmodel.profiles.filings import ReviewMeans

__all__ = [
    "Consulted",
    "OpinionApproved",
    "Studied",
    "SubmissionDecided",
    "TransferReceived",
    "Transferred",
]


@attrs.frozen
class TransferReceived(OfRequest):
    """Another organ that reviews documents passed the document on (接收移送).

    Attributes:
        by: which organ, by any name.
        body: its kind.
    """

    body: Body

    def __attrs_post_init__(self) -> None:
        OfRequest.__attrs_post_init__(self)
        member("body", self.body, Body)


@attrs.frozen
class Transferred(Dated):
    """What another organ is to handle was passed on to it (移交处理).

    Attributes:
        to: the kind of organ.
    """

    to: Body

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("to", self.to, Body)


@attrs.frozen
class Studied(Dated):
    """Views were heard, or a study was entrusted to others (听取意见、论证、委托研究).

    Attributes:
        means: how.
        expert: who was asked or entrusted, where an expert was.
    """

    means: ReviewMeans
    expert: ReviewExpert | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("means", self.means, ReviewMeans)
        optional(member, "expert", self.expert, ReviewExpert)


@attrs.frozen
class Consulted(Dated):
    """What must be corrected was talked over with the maker (与制定机关沟通)."""


@attrs.frozen
class OpinionApproved(Dated):
    """The council of chairpersons agreed to the written opinion (主任会议同意提出书面审查意见)."""


@attrs.frozen
class SubmissionDecided(Dated):
    """The council of chairpersons decided on the proposal (主任会议决定是否提请审议).

    Attributes:
        submitted: whether it goes to the standing committee's meeting.
    """

    submitted: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("submitted", self.submitted, bool)
