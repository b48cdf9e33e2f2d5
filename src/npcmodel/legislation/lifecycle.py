"""A bill of law or regulation in a standing committee, from its submission on."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.checks import day, each, instance, member, name, optional
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, Ruling
from npcmodel.legislation import events as ev
from npcmodel.legislation.events import LegislationEvent, LegislationStage
from npcmodel.legislation.guards import (
    asked_of,
    check_event,
    check_proposer,
    happened,
    read_enough,
)
from npcmodel.legislation.owing import LegislationDuty, legislation_duties
from npcmodel.lifecycle import Branch, Table, possible, step

__all__ = ["TABLE", "LegislativeBill"]

_STAGE = LegislationStage
_VOTE = Branch(
    (_STAGE.ADOPTED, _STAGE.REJECTED),
    lambda _, event: _STAGE.ADOPTED if event.adopted else _STAGE.REJECTED,
)
_APPROVAL = Branch(
    (_STAGE.APPROVED, _STAGE.NOT_APPROVED),
    lambda _, event: _STAGE.APPROVED if event.approved else _STAGE.NOT_APPROVED,
)
_ASIDE = (_STAGE.SHELVED, _STAGE.POSTPONED)
_BEFORE_VOTE = (
    _STAGE.SUBMITTED,
    _STAGE.RETURNED,
    _STAGE.LISTED,
    _STAGE.READING,
    *_ASIDE,
    _STAGE.VOTING_DRAFT,
    _STAGE.CLAUSES_VOTED,
)
_ON_AGENDA = (_STAGE.LISTED, _STAGE.READING)
_CONSIDERED = (*_ON_AGENDA, *_ASIDE)
TABLE = Table(
    _STAGE.SUBMITTED,
    {
        (_STAGE.SUBMITTED, ev.BillReviewed): _STAGE.SUBMITTED,
        (_STAGE.SUBMITTED, ev.BillReturned): _STAGE.RETURNED,
        (_STAGE.RETURNED, ev.BillResubmitted): _STAGE.SUBMITTED,
        (_STAGE.SUBMITTED, ev.BillListed): _STAGE.LISTED,
        (_STAGE.SUBMITTED, ev.BillNotListed): _STAGE.NOT_LISTED,
        **{(stage, ev.BillDraftSent): stage for stage in _ON_AGENDA},
        # Committees and the public may be at work on a bill put aside, or waiting to be read again.
        **{
            (stage, kind): stage
            for stage in _CONSIDERED
            for kind in (
                ev.BillReviewed,
                ev.PublicationWaived,
                ev.LawDraftPublished,
                ev.UnifiedlyDeliberated,
            )
        },
        **{(stage, ev.BillRead): _STAGE.READING for stage in _ON_AGENDA},
        (_STAGE.READING, ev.BillShelved): _STAGE.SHELVED,
        # A meeting considers it again before anything else.
        **{(stage, ev.BillRelisted): _STAGE.LISTED for stage in _ASIDE},
        **{(stage, ev.ConsiderationExtended): stage for stage in _ASIDE},
        **{(stage, ev.ConsiderationTerminated): _STAGE.TERMINATED for stage in _ASIDE},
        (_STAGE.READING, ev.VotingDraftMade): _STAGE.VOTING_DRAFT,
        (_STAGE.VOTING_DRAFT, ev.ClauseVoted): _STAGE.CLAUSES_VOTED,
        (_STAGE.CLAUSES_VOTED, ev.ClauseVoted): _STAGE.CLAUSES_VOTED,
        **{
            (stage, ev.BillVotePutOff): _STAGE.POSTPONED
            for stage in (_STAGE.READING, _STAGE.VOTING_DRAFT, _STAGE.CLAUSES_VOTED)
        },
        (_STAGE.VOTING_DRAFT, ev.BillPutToVote): _STAGE.PUT_TO_VOTE,
        (_STAGE.CLAUSES_VOTED, ev.BillPutToVote): _STAGE.PUT_TO_VOTE,
        (_STAGE.PUT_TO_VOTE, ev.BillVoted): _VOTE,
        (_STAGE.READING, ev.BillReferred): _STAGE.REFERRED,
        **{
            (_STAGE.REFERRED, kind): _STAGE.REFERRED
            for kind in (ev.DeputiesSent, ev.LawDraftPublished, ev.PublicationWaived)
        },
        **{(stage, ev.BillWithdrawn): _STAGE.WITHDRAWN for stage in _BEFORE_VOTE},
        (_STAGE.ADOPTED, ev.SentForApproval): _STAGE.SENT_FOR_APPROVAL,
        (_STAGE.SENT_FOR_APPROVAL, ev.ApprovalDecided): _APPROVAL,
        (_STAGE.ADOPTED, ev.LawPromulgated): _STAGE.PROMULGATED,
        (_STAGE.APPROVED, ev.LawPromulgated): _STAGE.PROMULGATED,
    },
)
"""What may follow what with a bill in a standing committee (立法案的流转)."""


@attrs.frozen
class LegislativeBill:
    """One bill of law or local regulation in a standing committee (法律案、地方性法规案).

    It moves by `after` alone. Each event is judged by the law of its own day: what a text
    forbids is refused, and what the texts leave open is not. Being late is no part of it: it is
    asked of a day.

    Attributes:
        title: which bill, by any name.
        level: of the standing committee: the nation's, a province's, a city's with districts or
            an autonomous prefecture's.
        submitted: the day it was put.
        proposer: the organ that put it; None for members jointly.
        especially_major: of a local regulation, whether it regulates especially major matters of
            the area, which the congress alone passes.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: a level that makes no laws or local regulations, an organ that may not put the
            bill, or events that contradict one another or lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.
        NotInForceError: no text is known for the day.

    Law: 立法法 19, 20, 29 to 33, 36, 40, 43 to 45, 47, 59, 61, 80, 81, 86 to 88;
        全国人大常委会议事规则 23 I, 31; 地方组织法 52.
    Limitations: a congress's own deliberation (17 to 28) is not followed. Whether a law is the
        congress's to make (10), whether enough members signed (30: `may_initiate`), whether the
        vote carried it (`carried`), and the order and places of the publication
        (`law_order_valid`, `publication_valid`) are asked elsewhere; so is filing. The procedure
        of local regulations is for the congress of the place (87): of them the unified
        deliberation, the maker, the approval and the publication are checked alone. A bill that
        was rejected and is put again (60) is another case. A draft read once, or put to the
        congress, is not asked to have been published: the law has that done after the meeting
        (`law_comment_valid`). That the public is told of
        the comments, and that a bill not listed is explained to its proposers, has no time. Which
        special committees are concerned, and whether each deliberated it (35), is not asked; nor
        are hearings and opinions sought (19 II, 39). Of a bill read once or twice it is not asked
        that a meeting considered the revised draft (44 I): it may have been the last one.
    """

    title: Hashable
    level: Level
    submitted: date
    proposer: Body | None = None
    especially_major: bool = False
    stage: LegislationStage = LegislationStage.SUBMITTED
    events: tuple[LegislationEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("title", self.title)
        if member("level", self.level, Level).tier not in {
            Tier.NATIONAL,
            Tier.PROVINCE,
            Tier.PREFECTURE,
        }:
            raise FactsError("level", self.level, "the nation, a province or a prefecture")
        day("submitted", self.submitted)
        optional(member, "proposer", self.proposer, Body)
        if instance("especially_major", self.especially_major, bool) and self.level.national:
            expected = "False: of local regulations alone"
            raise FactsError("especially_major", self.especially_major, expected)
        check_proposer(self.proposer, self.level, self.submitted)
        walked = _at(self, _STAGE.SUBMITTED, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("LegislationEvent", event))
        object.__setattr__(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    @property
    def readings(self) -> int:
        """How many meetings considered it."""
        return len(happened(self.events, ev.BillRead))

    def after(self, event: LegislationEvent) -> LegislativeBill:
        """Return the case after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's day
                forbids it: then a note names the provision.
            FactsError: the event lies before the last one or the submission, or contradicts what
                happened.
            NotInForceError: no text is known for the event's day.
        """
        stage = step(TABLE, self, event)
        check_event(self, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
            raise error
        return _at(self, cast("LegislationStage", stage), (*self.events, event))

    def barring(self, event: LegislationEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return tuple(ground for ground in asked_of(self, event) if not ground.holds)

    def stage_on(self, on: date) -> LegislationStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before the submission.
        """
        if day("on", on) < self.submitted:
            raise FactsError("on", on, f"{self.submitted}, the day it was put, or later")
        walked = _at(self, _STAGE.SUBMITTED, ())
        for event in self.events:
            if event.day <= on:
                then = cast("LegislationStage", step(TABLE, walked, event))
                walked = _at(self, then, (*walked.events, event))
        return walked.stage

    def deadlines(self, on: date) -> tuple[LegislationDuty, ...]:
        """Return everything whose time had begun to run by the day, as it stood at its end.

        An approval not yet decided after four months is open: they bind only what is not
        contrary to higher law.

        Args:
            on: the day asked about; later events are not looked at.
        """
        return legislation_duties(self.events, day("on", on), national=self.level.national)

    def late(self, on: date) -> tuple[LegislationDuty, ...]:
        """Return what was late by the day, whether it was done since or not.

        Args:
            on: the day asked about; later events are not looked at.
        """
        return tuple(one for one in self.deadlines(on) if one.state is State.BROKEN)

    def read_enough(self) -> Ruling:
        """Rule whether it was read often enough when it was last put to the vote.

        Raises:
            FactsError: a local regulation, of which the place's congress says it, or a bill not
                yet put to the vote.
        """
        if not self.level.national:
            raise FactsError("level", self.level, "Level.NATIONAL: elsewhere the place's rules say")
        for place, event in reversed(tuple(enumerate(self.events))):
            if isinstance(event, ev.BillPutToVote):
                return read_enough(_at(self, self.stage, self.events[:place]), event)
        raise FactsError("events", self.events, "a BillPutToVote among them")


def _at(
    case: LegislativeBill, stage: LegislationStage, events: tuple[LegislationEvent, ...]
) -> LegislativeBill:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(LegislativeBill)
    set_: Any = object.__setattr__
    for field in ("title", "level", "submitted", "proposer", "especially_major"):
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
