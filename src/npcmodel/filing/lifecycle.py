"""A document from its publication through filing and review, and what the texts say of it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.checks import day, each, instance, name, optional
from npcmodel.dates.held import State
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.filing import events as ev
from npcmodel.filing.documents import DocumentKind, committee_of, filed_with, made_by
from npcmodel.filing.events import FilingEvent, FilingStage
from npcmodel.filing.owing import FilingStep, steps, waiting
from npcmodel.filing.rules import ReviewTurn, refusals, turns
from npcmodel.filing.times import provided
from npcmodel.law.ruling import Ground
from npcmodel.lifecycle import Branch, Table, possible, step
from npcmodel.profiles.filings import TurnGround
from npcmodel.profiles.profile import Profile

__all__ = ["TABLE", "FilingCase"]

_STAGE = FilingStage
_CHECKS = {
    ev.FormOutcome.ACCEPTED: _STAGE.CHECKED,
    ev.FormOutcome.INCOMPLETE: _STAGE.INCOMPLETE,
    ev.FormOutcome.OUT_OF_SCOPE: _STAGE.NOT_REGISTRABLE,
}
_CHECK = Branch(tuple(_CHECKS.values()), lambda _, event: _CHECKS[event.outcome])
_ANSWER = Branch(
    (_STAGE.PROMISED, _STAGE.DECLINED),
    lambda _, event: _STAGE.PROMISED if event.will_amend else _STAGE.DECLINED,
)
_AFTER_OPINION = (
    _STAGE.OPINION_GIVEN,
    _STAGE.PROMISED,
    _STAGE.DECLINED,
    _STAGE.COUNCIL_DECIDED,
    _STAGE.AMENDMENT_ORDERED,
)
_ENDED = (_STAGE.CORRECTED, _STAGE.UPHELD, _STAGE.REVOKED)
_NOT_ASKED = (_STAGE.NOT_REGISTRABLE, _STAGE.CORRECTED, _STAGE.REVOKED)
_ON_REQUESTS = (ev.RequestAcknowledged, ev.RequestReturned, ev.RequestRefused)
_IN_REVIEW = (
    ev.Distributed,
    ev.ReviewStarted,
    ev.ReviewExtended,
    ev.CommitteeReviewed,
    ev.ExplanationAsked,
    ev.Explained,
)
TABLE = Table(
    _STAGE.PUBLISHED,
    {
        (_STAGE.PUBLISHED, ev.Filed): _STAGE.FILED,
        (_STAGE.FILED, ev.FormChecked): _CHECK,
        (_STAGE.FILED, ev.Registered): _STAGE.REGISTERED,
        (_STAGE.INCOMPLETE, ev.Corrected): _STAGE.FILED,
        (_STAGE.CHECKED, ev.Registered): _STAGE.REGISTERED,
        (_STAGE.REGISTERED, ev.Distributed): _STAGE.REGISTERED,
        (_STAGE.REGISTERED, ev.ReviewStarted): _STAGE.UNDER_REVIEW,
        **{(_STAGE.UNDER_REVIEW, kind): _STAGE.UNDER_REVIEW for kind in _IN_REVIEW},
        (_STAGE.UNDER_REVIEW, ev.Suspended): _STAGE.SUSPENDED,
        (_STAGE.UNDER_REVIEW, ev.OpinionGiven): _STAGE.OPINION_GIVEN,
        (_STAGE.UNDER_REVIEW, ev.Upheld): _STAGE.UPHELD,
        (_STAGE.UNDER_REVIEW, ev.Amended): _STAGE.CORRECTED,
        (_STAGE.SUSPENDED, ev.Explained): _STAGE.SUSPENDED,
        (_STAGE.SUSPENDED, ev.Resumed): _STAGE.UNDER_REVIEW,
        (_STAGE.SUSPENDED, ev.OpinionGiven): _STAGE.OPINION_GIVEN,
        (_STAGE.SUSPENDED, ev.Amended): _STAGE.CORRECTED,
        (_STAGE.SUSPENDED, ev.RevocationProposed): _STAGE.REVOCATION_PROPOSED,
        (_STAGE.OPINION_GIVEN, ev.MakerAnswered): _ANSWER,
        (_STAGE.DECLINED, ev.CouncilDecided): _STAGE.COUNCIL_DECIDED,
        (_STAGE.PROMISED, ev.CouncilDecided): _STAGE.COUNCIL_DECIDED,
        **{(stage, ev.Amended): _STAGE.CORRECTED for stage in _AFTER_OPINION},
        **{(stage, ev.RevocationProposed): _STAGE.REVOCATION_PROPOSED for stage in _AFTER_OPINION},
        (_STAGE.REVOCATION_PROPOSED, ev.Amended): _STAGE.CORRECTED,
        (_STAGE.REVOCATION_PROPOSED, ev.AmendmentOrdered): _STAGE.AMENDMENT_ORDERED,
        (_STAGE.REVOCATION_PROPOSED, ev.Revoked): _STAGE.REVOKED,
        (_STAGE.REVOCATION_PROPOSED, ev.RevocationRejected): _STAGE.UPHELD,
        (_STAGE.UPHELD, ev.ReviewStarted): _STAGE.UNDER_REVIEW,
        (_STAGE.CORRECTED, ev.HandlingReported): _STAGE.CORRECTED,
        (_STAGE.REVOKED, ev.HandlingReported): _STAGE.REVOKED,
        **{
            (stage, kind): stage
            for stage in _STAGE
            if stage not in _NOT_ASKED
            for kind in (ev.Requested, *_ON_REQUESTS)
        },
        **{(stage, ev.FedBack): stage for stage in _STAGE},
    },
)
"""What may follow what in filing and review (备案审查的流转)."""


@attrs.frozen
class FilingCase:
    """One document through filing and review, over its dated events (规范性文件备案审查).

    It moves by `after` alone. Each event is judged by the law of its own day: a refusal, a
    suspension or a proposal to revoke that a text of the place does not allow is refused, and
    where no text that was asked speaks of it nothing is. Deadlines are no part of it: they are
    asked of a day.

    Attributes:
        title: which document, by any name.
        document: its kind.
        maker: the organ that made it.
        level: of the standing committee it is filed with.
        published: the day of its publication.
        profile: the place's own provisions; None where none was asked.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: a document that is not filed there or not made by such an organ, a profile
            that does not fit, or events that lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.

    Law: 立法法 109 to 113, 119 II; 监督法 38 to 43; local texts on filing and review.
    Limitations: a review begins once the document is registered; one that was never filed is to
        be filed first. Where a text lets the review be suspended when the document was amended
        already, it ends here at once. An amended document is filed anew, as another case.
    """

    title: Hashable
    document: DocumentKind
    maker: Body
    level: Level
    published: date
    profile: Profile | None = None
    stage: FilingStage = FilingStage.PUBLISHED
    events: tuple[FilingEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("title", self.title)
        day("published", self.published)
        optional(instance, "profile", self.profile, Profile)
        committee_of(self.level, self.profile)
        filed_with(self.document, self.level)
        made_by(self.document, self.maker)
        walked = _at(self, _STAGE.PUBLISHED, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("FilingEvent", event))
        object.__setattr__(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    def after(self, event: FilingEvent) -> FilingCase:
        """Return the case after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's day
                forbids it: then a note names the provision.
            FactsError: the event lies before the last one or the publication, or answers somebody
                who did not ask.
        """
        stage = step(TABLE, self, event)
        if event.day < self.published:
            expected = f"{self.published}, the day of the publication, or later"
            raise FactsError("event.day", event.day, expected)
        _check_request(self, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
            raise error
        return _at(self, cast("FilingStage", stage), (*self.events, event))

    def barring(self, event: FilingEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return tuple(ground for ground in _asked_of(self, event) if not ground.holds)

    def stage_on(self, on: date) -> FilingStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before the publication.
        """
        if day("on", on) < self.published:
            raise FactsError("on", on, f"{self.published}, the day of the publication, or later")
        walked = _at(self, _STAGE.PUBLISHED, ())
        for event in self.events:
            if event.day <= on:
                then = cast("FilingStage", step(TABLE, walked, event))
                walked = _at(self, then, (*walked.events, event))
        return walked.stage

    def deadlines(
        self, on: date, *, calendar: WorkCalendar | None = None
    ) -> tuple[FilingStep, ...]:
        """Return every step whose time had begun to run by the day, as it stood at its end.

        Args:
            on: the day asked about; later events are not looked at.
            calendar: the working days, where a text counts them.

        Raises:
            FactsError: working days without a calendar.
        """
        facts = (self.events, self.published, self.document, self.level, self.profile)
        return steps(*facts, day("on", on), calendar)

    def late(self, on: date, *, calendar: WorkCalendar | None = None) -> tuple[FilingStep, ...]:
        """Return the steps that were late by the day, whether they were done since or not.

        What hangs on whether the days of a suspension count is not among them.

        Args:
            on: the day asked about; later events are not looked at.
            calendar: the working days, where a text counts them.

        Raises:
            FactsError: working days without a calendar.
        """
        found = self.deadlines(on, calendar=calendar)
        return tuple(one for one in found if one.state is State.BROKEN)


def _check_request(case: FilingCase, event: FilingEvent) -> None:
    """Refuse an answer to somebody who did not ask, and a review on a request nobody made."""
    if isinstance(event, ev.ReviewStarted) and event.way is ev.ReviewWay.ON_REQUEST:
        if not waiting(case.events):
            raise FactsError("way", event.way, "a way that fits: no complete request is waiting")
    elif isinstance(event, (*_ON_REQUESTS, ev.FedBack)):
        asked = {one.by for one in case.events if isinstance(one, ev.Requested)}
        if event.by not in asked:
            raise FactsError("by", event.by, "somebody who asked for a review")
        if isinstance(event, ev.RequestRefused) and event.by not in waiting(case.events):
            raise FactsError("by", event.by, "somebody whose complete request is waiting")


def _asked_of(case: FilingCase, event: FilingEvent) -> tuple[Ground, ...]:
    """Return what the texts of the event's day say of it."""
    if isinstance(event, ev.RequestRefused):
        texts = provided("refusal_grounds", case.level, case.profile, event.day)
        return refusals(texts, event.ground)
    turn = _turn(case, event)
    if turn is None:
        return ()
    return turns(*turn, case.document, case.level, case.profile, event.day)


def _turn(case: FilingCase, event: FilingEvent) -> tuple[ReviewTurn, TurnGround] | None:
    if isinstance(event, ev.Suspended):
        planned = event.limit is not None
        return ReviewTurn.SUSPENSION, TurnGround.PLANNED if planned else TurnGround.AGREED
    if isinstance(event, ev.RevocationProposed):
        broken = case.stage is _STAGE.SUSPENDED
        return ReviewTurn.REVOCATION, (
            TurnGround.PLAN_NOT_KEPT if broken else TurnGround.NOT_CORRECTED
        )
    return None


def _at(case: FilingCase, stage: FilingStage, events: tuple[FilingEvent, ...]) -> FilingCase:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(FilingCase)
    set_: Any = object.__setattr__
    for field in ("title", "document", "maker", "level", "published", "profile"):
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
