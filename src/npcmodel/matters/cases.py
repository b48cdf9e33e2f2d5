"""A major matter from the proposal to the report on what became of it."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

import attrs

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.law.deadline import Deadline
from npcmodel.lifecycle import Branch, Table, advance
from npcmodel.matters.deciding import must_be_decided
from npcmodel.matters.events import (
    CommitteeReported,
    CouncilDecided,
    DatedMatterEvent,
    ExecutionExtended,
    ExecutionReported,
    HandlingDelayed,
    HandlingReported,
    MatterEvent,
    MatterReferred,
    MatterStage,
    MatterVoted,
    MatterWithdrawn,
    OpinionsFormed,
    OpinionsSent,
    ResolutionPublished,
    SentToCommittee,
)
from npcmodel.matters.owing import Owed, owed
from npcmodel.matters.proposing import MatterForm
from npcmodel.matters.submitting import refused_by
from npcmodel.matters.texts import matter_of, matter_texts
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.profile import Profile

__all__ = ["TABLE", "MatterCase"]


_STAGE = MatterStage
_COUNCIL = Branch(
    (_STAGE.SUBMITTED, _STAGE.NOT_SUBMITTED),
    lambda _, event: _STAGE.SUBMITTED if event.submitted else _STAGE.NOT_SUBMITTED,
)
_VOTE = Branch(
    (_STAGE.DECIDED, _STAGE.REJECTED),
    lambda _, event: _STAGE.DECIDED if event.passed else _STAGE.REJECTED,
)


def _execution(stage: MatterStage) -> Branch:
    """A report on the execution ends it where it is complete."""
    return Branch(
        (_STAGE.EXECUTED, stage),
        lambda _, event: _STAGE.EXECUTED if event.complete else stage,
    )


_BEFORE_VOTE = (_STAGE.PROPOSED, _STAGE.UNDER_REVIEW, _STAGE.REVIEWED, _STAGE.SUBMITTED)
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
        (_STAGE.DECIDED, ExecutionExtended): _STAGE.DECIDED,
        (_STAGE.PUBLISHED, ExecutionExtended): _STAGE.PUBLISHED,
        (_STAGE.DECIDED, ExecutionReported): _execution(_STAGE.DECIDED),
        (_STAGE.PUBLISHED, ExecutionReported): _execution(_STAGE.PUBLISHED),
        (_STAGE.EXECUTED, ResolutionPublished): _STAGE.EXECUTED,
        (_STAGE.OPINIONS, OpinionsSent): _STAGE.OPINIONS_SENT,
        (_STAGE.OPINIONS_SENT, HandlingDelayed): _STAGE.OPINIONS_SENT,
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
    `matter_proposal_valid`, whether a vote carried it of `npcmodel.carried`. An act that a text
    shuts out is refused: that the council of chairpersons does not submit what a text has it
    submit, that a bill on the agenda is withdrawn without its consent, or that nothing is
    decided on a matter on which a decision must be taken.

    Limitations: a case knows its place and not the level of its committee. What Zhejiang's rules
        of procedure (23) ask besides for a withdrawal, the consent of most members, is part of
        the consent that the event tells of.

    Attributes:
        matter: one that several texts name, or another by the caller's own name.
        form: a bill or a report.
        by: the organ that put it; None for members jointly. A Party committee's proposal comes
            before the standing committee through one of these.
        received: the day it was received.
        profile: the place's own provisions; None for none.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        TransitionError: events of which one may not follow another.
        FactsError: a value of the wrong kind, a request, a Party as the one who puts it, an event
            before the receipt or one that a text shuts out, or events that lead to another stage.
    """

    matter: MatterKind | str
    form: MatterForm
    by: Body | None
    received: date
    profile: Profile | None = None
    stage: MatterStage = MatterStage.PROPOSED
    events: tuple[MatterEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        matter_of(self.matter)
        if member("form", self.form, MatterForm) is MatterForm.REQUEST:
            raise FactsError("form", self.form, "MatterForm.BILL or MatterForm.REPORT")
        if optional(member, "by", self.by, Body) is Body.PARTY:
            raise FactsError("by", self.by, "an organ that puts bills or reports, or None")
        day("received", self.received)
        optional(instance, "profile", self.profile, Profile)
        way = _Way(TABLE.initial)
        for event in each("events", self.events, DatedMatterEvent):
            self._fits(event, way)
            way = advance(TABLE, way, event)
        object.__setattr__(self, "events", way.events)
        if member("stage", self.stage, MatterStage) is not way.stage:
            raise FactsError("stage", self.stage, f"{way.stage}, to which the events lead")

    def after(self, event: MatterEvent) -> MatterCase:
        """Return the case after an event; the case given stays as it is.

        Raises:
            TransitionError: an event that the stage does not admit.
            FactsError: no such event, one before the last or before the receipt, a second
                publication, or an act that a text shuts out.
        """
        self._fits(instance("event", event, DatedMatterEvent), self)
        return advance(TABLE, self, event)

    def _fits(self, event: DatedMatterEvent, way: MatterCase | _Way) -> None:
        """Refuse what contradicts who put the matter, and when, and what a text shuts out."""
        if event.day < self.received:
            expected = f"{self.received}, the day it was received, or later"
            raise FactsError("event.day", event.day, expected)
        if TABLE.target(way.stage, type(event)) is None:
            return  # which the table refuses
        if isinstance(event, CouncilDecided) and not event.submitted:
            self._refusal(event)
        elif isinstance(event, MatterWithdrawn) and way.stage is _STAGE.SUBMITTED:
            self._withdrawal(event)
        elif isinstance(event, ExecutionExtended):
            _extension(event, way)
        elif isinstance(event, OpinionsFormed):
            for source in must_be_decided(self.matter, event.day, self.profile):
                by = "a law" if source is None else source
                raise FactsError("event", event, f"a vote: {by} has it decided")
        elif isinstance(event, ResolutionPublished) and any(
            isinstance(one, ResolutionPublished) for one in way.events
        ):
            raise FactsError("event", event, "another: it was published before")

    def _refusal(self, event: CouncilDecided) -> None:
        if self.by is Body.COUNCIL_OF_CHAIRPERSONS:
            raise FactsError("event.submitted", event.submitted, "True: it put the matter itself")
        source = refused_by(self.form, self.by, event.day, self.matter, self.profile)
        if source is not None:
            raise FactsError("event.submitted", event.submitted, f"True: {source} names no refusal")
        if self.by is None and self.form is MatterForm.BILL and not event.explained:
            for one in matter_texts(self.profile, "members_refusal", event.day):
                raise FactsError("event.explained", event.explained, f"True: {one.source}")

    def _withdrawal(self, event: MatterWithdrawn) -> None:
        if self.form is MatterForm.BILL and not event.consented:
            for one in matter_texts(self.profile, "withdrawal", event.day):
                raise FactsError("event.consented", event.consented, f"True: {one.source}")

    def stage_on(self, on: date) -> MatterStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before the receipt.
        """
        if day("on", on) < self.received:
            raise FactsError("on", on, f"{self.received}, the day it was received, or later")
        way = _Way(TABLE.initial)
        for event in self._until(on):
            way = advance(TABLE, way, event)
        return member("stage", way.stage, MatterStage)

    def late(self, on: date) -> tuple[Deadline, ...]:
        """Return what was late by the day, whether it was done since or not, soonest first.

        What was done late stays among them, and what was not done in its time though it was owed
        no more later: withdrawn, or given a longer time once it was over. What texts ask for as a
        rule (一般) is never late.

        Args:
            on: the day asked about; later events are not looked at.

        Raises:
            FactsError: no day.
        """
        on = day("on", on)
        return tuple(one.deadline for one in self._owed(self._until(on)) if one.late(on))

    def deadlines(self) -> tuple[Deadline, ...]:
        """Return the last days that are set for what comes next, soonest first.

        Texts set them, some as a rule only (一般), and the resolution itself. Each by the law of
        the day that it runs from. Where no text of the place sets one, or it leaves the matter to
        other texts, there is none; nor is the time before a meeting whose day is not yet known
        among them. A longer time for special circumstances is noted, and counts once they came
        up.
        """
        return tuple(one.deadline for one in self._owed(self.events) if one.done is None)

    def _until(self, on: date) -> tuple[MatterEvent, ...]:
        return tuple(event for event in self.events if event.day <= on)

    def _owed(self, past: tuple[MatterEvent, ...]) -> tuple[Owed, ...]:
        return owed(self.matter, self.form, self.by, self.received, self.profile, past)


def _report_by(way: MatterCase | _Way) -> date | None:
    """The day that the resolution set, or that was approved last."""
    kinds = (MatterVoted, ExecutionExtended)
    return [one.report_by for one in way.events if isinstance(one, kinds)][-1]


def _extension(event: ExecutionExtended, way: MatterCase | _Way) -> None:
    """Refuse a later day where the resolution set none, and one that is not later."""
    due = _report_by(way)
    if due is None:
        raise FactsError("event", event, "none: the resolution sets no time")
    if event.report_by <= due:
        raise FactsError("event.report_by", event.report_by, f"a day after {due}")
