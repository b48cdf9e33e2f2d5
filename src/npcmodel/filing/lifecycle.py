"""A document from its publication through filing and review, and what the texts say of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
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
from npcmodel.filing import workings as work
from npcmodel.filing.documents import (
    DocumentKind,
    city_made,
    committee_of,
    filed_with,
    made_by,
)
from npcmodel.filing.events import FilingEvent
from npcmodel.filing.guards import asked_of, named
from npcmodel.filing.owing import FilingStep, steps
from npcmodel.filing.requests import check_request
from npcmodel.filing.rules import ReviewTurn
from npcmodel.filing.showing import ADVISED, BEFORE_OPINION, corrected, happened, this_review
from npcmodel.filing.stages import FilingStage, FormOutcome
from npcmodel.law.ruling import Ground
from npcmodel.lifecycle import Branch, Table, possible, step
from npcmodel.profiles.filings import TurnGround
from npcmodel.profiles.profile import Profile

__all__ = ["TABLE", "FilingCase"]

_STAGE = FilingStage
_CHECKS = {
    FormOutcome.ACCEPTED: _STAGE.CHECKED,
    FormOutcome.INCOMPLETE: _STAGE.INCOMPLETE,
    FormOutcome.OUT_OF_SCOPE: _STAGE.NOT_REGISTRABLE,
}
_CHECK = Branch(tuple(_CHECKS.values()), lambda _, event: _CHECKS[event.outcome])
_ANSWER = Branch(
    (_STAGE.PROMISED, _STAGE.DECLINED),
    lambda _, event: _STAGE.PROMISED if event.will_amend else _STAGE.DECLINED,
)
_MOVED = (_STAGE.REVOCATION_PROPOSED, _STAGE.SUBMITTED, _STAGE.AMENDMENT_ORDERED)


def _amended(case: FilingCase, event: ev.Amended) -> FilingStage:
    """Only what was asked ends a review, and before an opinion only where a text says so."""
    if not event.as_asked:
        return case.stage
    if case.stage not in BEFORE_OPINION:
        return _STAGE.CORRECTED
    alone = frozenset({TurnGround.SELF_CORRECTED})
    if _all(named(case, ReviewTurn.TERMINATION, alone, event)):
        return _STAGE.CORRECTED
    talked = bool(happened(this_review(case), work.Consulted))
    if talked and _all(named(case, ReviewTurn.SUSPENSION, alone, event)):
        return _STAGE.SUSPENDED
    return case.stage


def _ended(case: FilingCase, _: ev.Upheld) -> FilingStage:
    """Where the maker had amended before anybody asked it to, something was corrected."""
    return _STAGE.CORRECTED if corrected(case) else _STAGE.UPHELD


def _reported(case: FilingCase, event: ev.HandlingReported) -> FilingStage:
    """What was corrected after talks ends the review once the rest is done, where a text says."""
    done = frozenset({TurnGround.COMPLETED})
    if corrected(case) and _all(named(case, ReviewTurn.TERMINATION, done, event)):
        return _STAGE.CORRECTED
    return case.stage


def _all(grounds: tuple[Ground, ...]) -> bool:
    return bool(grounds) and all(ground.holds for ground in grounds)


_DECIDED = Branch(
    (_STAGE.SUBMITTED, _STAGE.UPHELD),
    lambda _, event: _STAGE.SUBMITTED if event.submitted else _STAGE.UPHELD,
)
_CLOSED = (_STAGE.CORRECTED, _STAGE.REVOKED)
# What reaches the committee while it may still review, or send it elsewhere.
_RECEIVED = (ev.Requested, ev.RequestRefused, work.TransferReceived)
# Word to those who asked or passed the document on, which may come after the end as well.
_TOLD = (ev.RequestAcknowledged, ev.RequestReturned, ev.FedBack, work.Transferred)
_IN_REVIEW = (
    ev.Distributed,
    ev.ReviewStarted,
    ev.ReviewExtended,
    work.Studied,
    ev.CommitteeReviewed,
    ev.ExplanationAsked,
    ev.Explained,
    work.Consulted,
    work.OpinionApproved,
)
_WHILE_SUSPENDED = (ev.CommitteeReviewed, ev.Explained, work.Consulted, work.OpinionApproved)
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
        (_STAGE.UNDER_REVIEW, ev.RevocationProposed): _STAGE.REVOCATION_PROPOSED,
        (_STAGE.UNDER_REVIEW, ev.Upheld): Branch((_STAGE.UPHELD, _STAGE.CORRECTED), _ended),
        **{(_STAGE.SUSPENDED, kind): _STAGE.SUSPENDED for kind in _WHILE_SUSPENDED},
        (_STAGE.SUSPENDED, ev.Resumed): _STAGE.UNDER_REVIEW,
        (_STAGE.SUSPENDED, ev.OpinionGiven): _STAGE.OPINION_GIVEN,
        (_STAGE.SUSPENDED, ev.HandlingReported): Branch(
            (_STAGE.CORRECTED, _STAGE.SUSPENDED), _reported
        ),
        (_STAGE.SUSPENDED, ev.RevocationProposed): _STAGE.REVOCATION_PROPOSED,
        (_STAGE.OPINION_GIVEN, ev.MakerAnswered): _ANSWER,
        (_STAGE.PROMISED, ev.MakerAnswered): _ANSWER,
        (_STAGE.DECLINED, ev.MakerAnswered): _ANSWER,
        # What was decided or proposed above the maker stands, whatever it answers, and when.
        **{(stage, ev.MakerAnswered): stage for stage in (_STAGE.COUNCIL_DECIDED, *_MOVED)},
        **{(stage, ev.Upheld): _STAGE.UPHELD for stage in ADVISED},
        **{
            (stage, ev.CouncilDecided): _STAGE.COUNCIL_DECIDED
            for stage in (_STAGE.OPINION_GIVEN, _STAGE.PROMISED, _STAGE.DECLINED)
        },
        **{
            (stage, ev.Amended): Branch((_STAGE.CORRECTED, _STAGE.SUSPENDED, stage), _amended)
            for stage in BEFORE_OPINION
        },
        **{
            (stage, ev.Amended): Branch((_STAGE.CORRECTED, stage), _amended)
            for stage in (*ADVISED, *_MOVED)
        },
        **{
            (stage, ev.RevocationProposed): _STAGE.REVOCATION_PROPOSED
            for stage in (*ADVISED, _STAGE.AMENDMENT_ORDERED)
        },
        (_STAGE.REVOCATION_PROPOSED, work.SubmissionDecided): _DECIDED,
        (_STAGE.SUBMITTED, ev.AmendmentOrdered): _STAGE.AMENDMENT_ORDERED,
        (_STAGE.SUBMITTED, ev.Revoked): _STAGE.REVOKED,
        (_STAGE.SUBMITTED, ev.RevocationRejected): _STAGE.UPHELD,
        (_STAGE.UPHELD, ev.ReviewStarted): _STAGE.UNDER_REVIEW,
        (_STAGE.CORRECTED, ev.HandlingReported): _STAGE.CORRECTED,
        (_STAGE.REVOKED, ev.HandlingReported): _STAGE.REVOKED,
        **{(stage, ev.Explained): stage for stage in (*ADVISED, *_MOVED, _STAGE.UPHELD, *_CLOSED)},
        **{(stage, kind): stage for stage in _STAGE if stage not in _CLOSED for kind in _RECEIVED},
        **{(stage, kind): stage for stage in _STAGE for kind in _TOLD},
    },
)
"""What may follow what in filing and review (备案审查的流转)."""


@attrs.frozen
class FilingCase:
    """One document through filing and review, over its dated events (规范性文件备案审查).

    It moves by `after` alone. Each event is judged by the law of its own day: a refusal, a
    suspension or a proposal to revoke that a text of the place does not allow is refused, and
    where no text that was asked speaks of it nothing is, but what the facts leave no room for: an
    opinion on what was amended as asked, the revocation of what nobody asked to amend. Deadlines
    are no part of it: they are asked of a day.

    Attributes:
        title: which document, by any name.
        document: its kind.
        maker: the organ that made it.
        level: of the standing committee it is filed with.
        published: the day of its publication.
        profile: the place's own provisions; None where none was asked.
        stage: where it stands.
        events: what happened, in the order of days.
        of_city: whether a rule or another document filed with a province's committee is that
            of a city's or prefecture's government (设区的市、自治州的人民政府), which it does not
            revoke.

    Raises:
        FactsError: a document that is not filed there or not made by such an organ, a profile
            that does not fit, or events that lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.

    Law: 立法法 108 to 113, 115, 119 II; 监督法 39 to 44 (2006: 30 to 33); local texts on filing
        and review.
    Limitations: a review begins once the document is registered; one that was never filed is to be
        filed first. An amended document is filed anew, as another case. What is asked about one
        after it was corrected or revoked is no part of its case. Notices to those who do not file,
        and what follows them, are not covered; nor are a legal interpretation in place of a
        revocation (监督法 43; 2006: 33), the constitutional questions that Beijing (20) and
        Shanghai (24; 2024: 28) send to the nation's committee, Beijing's ways after a special
        review (36) and a new proposal on new reasons (26), what follows once Shandong handed a
        city's document to others (18 II), nor whom Henan asks to revoke what others than its
        level's organs made (61). Which documents of a city's government, besides its rules, are
        filed with the province (Shandong 6 II) is given. Shanghai ends a review once what belongs
        to the correction is done (34 I): after a written opinion that is taken as done with it. A
        maker that keeps silent where no text gives it a time, or promises without a day, has not
        declined: its conduct is to be given as another answer. Whether silence is no acceptance
        Henan (56 II) does not say; it is taken for one. What is amended, and not as asked, is
        taken as not corrected, even while the promised time or the plan's still runs. A maker that
        gives up its plan before the plan's day, and a plan without a day that is not kept, are not
        known: the first is waited for, from the second the review may be resumed at any time. In
        Shandong one that declined has the thirty days from its notice all the same (19 II, 20 I).
        Its fifteen days to tell who asked (22) are counted from the end of the review, not from
        its opinion. Whether Beijing's report (32 I) follows a revocation by the committee itself
        as well is not asked. Of the council's consent Beijing (2021: 24 IV) and Shanghai speak;
        that talks came first, which Beijing lets be (可以), is asked of Shanghai and Shandong
        alone, before an opinion and a suspension, and not of a review that finds nothing. Where no
        text of the place was asked, no way to a revocation is checked, but that an opinion was
        given or a plan failed. That the statutes (立法法 110 II; 监督法 42 II) and Henan (59) have
        what is proposed reviewed, and name no ground to start none, is not held against a refusal:
        other texts on it were not read.
    """

    title: Hashable
    document: DocumentKind
    maker: Body
    level: Level
    published: date
    profile: Profile | None = None
    stage: FilingStage = FilingStage.PUBLISHED
    events: tuple[FilingEvent, ...] = ()
    of_city: bool = False

    def __attrs_post_init__(self) -> None:
        name("title", self.title)
        day("published", self.published)
        optional(instance, "profile", self.profile, Profile)
        committee_of(self.level, self.profile)
        filed_with(self.document, self.level)
        made_by(self.document, self.maker)
        city_made(of_city=self.of_city, maker=self.maker, level=self.level)
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
                or the facts forbid it: then a note names the provision, or says why.
            FactsError: the event lies before the last one or the publication, or answers somebody
                who did not ask.
        """
        stage = step(TABLE, self, event)
        if event.day < self.published:
            expected = f"{self.published}, the day of the publication, or later"
            raise FactsError("event.day", event.day, expected)
        check_request(self, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
            raise error
        return _at(self, cast("FilingStage", stage), (*self.events, event))

    def barring(self, event: FilingEvent) -> tuple[Ground, ...]:
        """Return what forbids it: provisions of the event's day, or the facts themselves.

        None where no text does, and the facts fit.
        """
        return tuple(ground for ground in asked_of(self, event) if not ground.holds)

    def stage_on(self, on: date) -> FilingStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before the publication.
        """
        if day("on", on) < self.published:
            raise FactsError("on", on, f"{self.published}, the day of the publication, or later")
        stage = _STAGE.PUBLISHED
        for event, then in _trail(self):
            if event.day <= on:
                stage = then
        return stage

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
        past = tuple(one for one in _trail(self) if one[0].day <= day("on", on))
        facts = (past, self.published, self.document, self.level, self.profile)
        return steps(*facts, on, calendar)

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


def _trail(case: FilingCase) -> Iterator[tuple[FilingEvent, FilingStage]]:
    """Yield each event of a case with the stage it led to."""
    walked = _at(case, _STAGE.PUBLISHED, ())
    for event in case.events:
        then = cast("FilingStage", step(TABLE, walked, event))
        walked = _at(walked, then, (*walked.events, event))
        yield event, then


def _at(case: FilingCase, stage: FilingStage, events: tuple[FilingEvent, ...]) -> FilingCase:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(FilingCase)
    set_: Any = object.__setattr__
    for field in ("title", "document", "maker", "level", "published", "profile", "of_city"):
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
