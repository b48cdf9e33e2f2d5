"""A topic of supervision from the plan to its close, and what the texts say of it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.checks import day, each, instance, member, name, optional
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.lifecycle import Table, possible, step
from npcmodel.params import supervision_finance, supervision_work
from npcmodel.profiles.profile import Profile
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork, committee_level, provided
from npcmodel.supervision.work_checks import check_kind
from npcmodel.supervision.work_courses import COURSES
from npcmodel.supervision.work_events import (
    SupervisionEvent,
    SupervisionPaper,
    SupervisionPhase,
    SupervisionStage,
)
from npcmodel.supervision.work_owing import SupervisionStep, resolutions, steps
from npcmodel.supervision.work_papers import untold

__all__ = ["TABLE", "SupervisionItem"]

_STAGE = SupervisionStage
_WORK = SupervisedWork
_PREPARING = (
    ev.MeetingSet,
    ev.Researched,
    ev.OpinionsCollected,
    ev.DraftSent,
    ev.CommentsGiven,
    ev.RevisedSent,
    ev.CopiesSent,
)
_BEFORE_INSPECTION = (ev.Researched, ev.InspectionSet, ev.InspectionNoticed)
_INSPECTION = (_STAGE.UNDER_INSPECTION, _STAGE.INSPECTED, _STAGE.REPORT_MADE, _STAGE.SUBMITTED)
_AFTER = (_STAGE.DELIBERATED, _STAGE.HANDED_OVER, _STAGE.REPORTED_BACK)
TABLE = Table(
    _STAGE.PLANNED,
    {
        **{(_STAGE.PLANNED, kind): _STAGE.PLANNED for kind in _PREPARING},
        **{(_STAGE.PLANNED, kind): _STAGE.PLANNED for kind in _BEFORE_INSPECTION},
        **{(stage, ev.MeetingSet): stage for stage in _INSPECTION},
        (_STAGE.PLANNED, ev.InspectionStarted): _STAGE.UNDER_INSPECTION,
        (_STAGE.UNDER_INSPECTION, ev.Researched): _STAGE.UNDER_INSPECTION,
        (_STAGE.UNDER_INSPECTION, ev.InspectionEnded): _STAGE.INSPECTED,
        (_STAGE.INSPECTED, ev.InspectionReported): _STAGE.REPORT_MADE,
        (_STAGE.REPORT_MADE, ev.SubmissionDecided): _STAGE.SUBMITTED,
        (_STAGE.SUBMITTED, ev.Deliberated): _STAGE.DELIBERATED,
        (_STAGE.PLANNED, ev.Deliberated): _STAGE.DELIBERATED,
        (_STAGE.DELIBERATED, ev.OpinionsAdopted): _STAGE.DELIBERATED,
        (_STAGE.DELIBERATED, ev.OpinionsHandedOver): _STAGE.HANDED_OVER,
        (_STAGE.HANDED_OVER, ev.HandlingPlanSent): _STAGE.HANDED_OVER,
        (_STAGE.HANDED_OVER, ev.CommentsTaken): _STAGE.HANDED_OVER,
        (_STAGE.HANDED_OVER, ev.HandlingReportedBack): _STAGE.REPORTED_BACK,
        (_STAGE.REPORTED_BACK, ev.HandlingDeliberated): _STAGE.REPORTED_BACK,
        (_STAGE.REPORTED_BACK, ev.AnotherReportAsked): _STAGE.HANDED_OVER,
        (_STAGE.DELIBERATED, ev.SatisfactionVoted): _STAGE.DELIBERATED,
        (_STAGE.REPORTED_BACK, ev.SatisfactionVoted): _STAGE.REPORTED_BACK,
        (_STAGE.HANDED_OVER, ev.SupervisionFollowedUp): _STAGE.HANDED_OVER,
        (_STAGE.REPORTED_BACK, ev.SupervisionFollowedUp): _STAGE.REPORTED_BACK,
        **{
            (stage, kind): stage
            for stage in _AFTER
            for kind in (ev.Resolved, ev.ResolutionReported, ev.RectificationHeard)
        },
        (_STAGE.REPORTED_BACK, ev.SupervisionClosed): _STAGE.CLOSED,
        (_STAGE.CLOSED, ev.SupervisionFollowedUp): _STAGE.CLOSED,
        **{(stage, ev.MadePublic): stage for stage in (*_AFTER, _STAGE.CLOSED)},
    },
)
"""What may follow what in the supervision of one topic (监督事项的流转)."""

_PHASES = {
    _STAGE.PLANNED: SupervisionPhase.INITIATED,
    _STAGE.UNDER_INSPECTION: SupervisionPhase.RESEARCHED,
    _STAGE.INSPECTED: SupervisionPhase.RESEARCHED,
    _STAGE.REPORT_MADE: SupervisionPhase.RESEARCHED,
    _STAGE.SUBMITTED: SupervisionPhase.DELIBERATED,
    _STAGE.DELIBERATED: SupervisionPhase.DELIBERATED,
    _STAGE.HANDED_OVER: SupervisionPhase.FOLLOWED_UP,
    _STAGE.REPORTED_BACK: SupervisionPhase.FOLLOWED_UP,
    _STAGE.CLOSED: SupervisionPhase.FOLLOWED_UP,
}
_UNSAID = Text(
    "审议意见经主任会议通过还是由主管主任、秘书长签发，两个文本规定不同",
    "two texts differ on whether the council of chairpersons adopts the opinions, or the "
    "vice-chairperson in charge or the secretary-general signs them",
)


@attrs.frozen
class SupervisionItem:
    """One topic of supervision over its dated events (监督事项).

    It moves by `after` alone. Each event is judged by the law of its own day: opinions handed
    over that a text of the place wants adopted first, a report on them without the comments or
    the form that the texts ask for, and a close that leaves a duty open are refused. Deadlines
    are no part of it: they are asked of a day.

    Attributes:
        topic: which, by any name.
        work: what the committee hears, inspects or asks about.
        level: of the standing committee.
        planned: the day it was taken into the plan, or fixed for the occasion.
        owner: the committee or working body in charge of it, by any name; None where none is.
        profile: the place's own provisions; None where none was asked.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: a level without a standing committee, a profile that does not fit, or events
            that lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.

    Law: 监督法 13 to 17, 27 to 29, 31 to 37, 50 (2006: 10 to 14, 19, 20, 22 to 27); local texts
        on supervision.
    Limitations: no text says when a topic is closed: here, once what became of the opinions and
        of a resolution was reported, and of an audit once it was heard how its problems were
        put right. Times before a meeting run once its day was fixed; of a topic heard at one
        that never was they are counted back from the day it was heard. That the council of
        chairpersons puts a report on the opinions to the committee is its own choice. No
        text says in which form a report is supplemented; what was supplemented is made public
        as the report is. In which form it is reported how a resolution was carried out is not
        asked. Budgets and accounts are approved elsewhere.
    """

    topic: Hashable
    work: SupervisedWork
    level: Level
    planned: date
    owner: Hashable = None
    profile: Profile | None = None
    stage: SupervisionStage = SupervisionStage.PLANNED
    events: tuple[SupervisionEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("topic", self.topic)
        member("work", self.work, SupervisedWork)
        day("planned", self.planned)
        optional(name, "owner", self.owner)
        optional(instance, "profile", self.profile, Profile)
        committee_level(self.level, self.profile)
        walked = _at(self, _STAGE.PLANNED, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("SupervisionEvent", event))
        object.__setattr__(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    @property
    def phase(self) -> SupervisionPhase:
        """Which of the four phases of practice it is in."""
        if self.stage is _STAGE.PLANNED and _since(self.events, ev.Researched, None):
            return SupervisionPhase.RESEARCHED
        return _PHASES[self.stage]

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self.stage is _STAGE.CLOSED

    @property
    def unpublished(self) -> tuple[SupervisionPaper, ...]:
        """The papers that are to be made public and were not yet; of a special inquiry none.

        Each is owed by the law of the day on which it was issued, and stands here as often as
        it was issued and not told.

        Law: 监督法 17 III, 29 III, 37 III (2006: 14 II, 20 II, 27 II).
        """
        return tuple(paper for paper, owed in untold(self.work, self.events) if owed)

    @property
    def omitted(self) -> tuple[Ground, ...]:
        """The duties before a special report is heard that were not done when it was.

        Law: 监督法 14 (2006: 11).
        """
        heard = _heard(self)
        text = None if heard is None else supervision_work.OPINIONS_COLLECTED.known(heard)
        if self.work is not _WORK.SPECIAL_REPORT or text is None:
            return ()
        if _since(self.events, ev.OpinionsCollected, None):
            return ()
        return worded((text,), holds=False)

    @property
    def doubts(self) -> tuple[OpenPoint, ...]:
        """What stays in doubt of its way, because two texts differ."""
        field = COURSES[self.work].adopted
        return tuple(
            OpenPoint(_UNSAID, text.source, decides=True)
            for event in self.events
            if isinstance(event, ev.OpinionsHandedOver) and _signed(self, event.day)
            if not _since(self.events, ev.OpinionsAdopted, None)
            for text in _local(self, field, event.day)
        )

    def after(self, event: SupervisionEvent) -> SupervisionItem:
        """Return the case after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's day
                forbids it: then a note names the provision.
            FactsError: the event lies before the last one or the plan, or belongs to another
                kind of work.
        """
        stage = step(TABLE, self, event)
        if event.day < self.planned:
            expected = f"{self.planned}, the day of the plan, or later"
            raise FactsError("event.day", event.day, expected)
        check_kind(self.work, self.stage, self.events, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
            raise error
        return _at(self, cast("SupervisionStage", stage), (*self.events, event))

    def barring(self, event: SupervisionEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return tuple(ground for ground in _asked_of(self, event) if not ground.holds)

    def stage_on(self, on: date) -> SupervisionStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before the plan.
        """
        if day("on", on) < self.planned:
            raise FactsError("on", on, f"{self.planned}, the day of the plan, or later")
        walked = _at(self, _STAGE.PLANNED, ())
        for event in self.events:
            if event.day <= on:
                then = cast("SupervisionStage", step(TABLE, walked, event))
                walked = _at(self, then, (*walked.events, event))
        return walked.stage

    def deadlines(self, on: date) -> tuple[SupervisionStep, ...]:
        """Return every step whose time had begun to run by the day, as it stood at its end.

        Args:
            on: the day asked about; later events are not looked at.
        """
        return steps(self.work, self.events, self.level, self.profile, day("on", on))

    def late(self, on: date) -> tuple[SupervisionStep, ...]:
        """Return the steps that were late by the day, whether they were done since or not.

        Args:
            on: the day asked about; later events are not looked at.
        """
        return tuple(one for one in self.deadlines(on) if one.state is State.BROKEN)


def _since(
    events: tuple[SupervisionEvent, ...], kind: type, begin: type | tuple[type, ...] | None
) -> bool:
    """Say whether such an event came after the last of those that begin, or at all."""
    for event in reversed(events):
        if isinstance(event, kind):
            return True
        if begin is not None and isinstance(event, begin):
            return False
    return False


def _heard(item: SupervisionItem) -> date | None:
    """Return the day on which it was deliberated on; None where it was not."""
    return next((one.day for one in item.events if isinstance(one, ev.Deliberated)), None)


def _asked_of(item: SupervisionItem, event: SupervisionEvent) -> tuple[Ground, ...]:
    """Return what the texts of the event's day say of it."""
    course = COURSES[item.work]
    if isinstance(event, ev.OpinionsHandedOver):
        adopted = _since(item.events, ev.OpinionsAdopted, ev.Deliberated)
        resolved = _since(item.events, ev.Resolved, ev.Deliberated)
        # Where a later text lets another sign the opinions, whether they go out is in doubt.
        holds = adopted or _signed(item, event.day)
        grounds = worded(_local(item, course.adopted, event.day), holds=holds)
        consented = _local(item, course.consented, event.day)
        return grounds + worded(consented, holds=adopted or resolved)
    if isinstance(event, ev.HandlingReportedBack):
        begun = (ev.OpinionsHandedOver, ev.AnotherReportAsked)
        asked = next(one for one in reversed(item.events) if isinstance(one, begun))
        if isinstance(asked, ev.AnotherReportAsked) and asked.supplement:
            return ()  # what the texts ask of a report they do not ask of a supplement to it
        consulted = _since(item.events, ev.CommentsTaken, begun)
        texts = [one.known(event.day) for one in course.consulted]
        grounds = worded((one for one in texts if one is not None), holds=consulted)
        grounds += worded(_local(item, course.local_consulted, event.day), holds=consulted)
        forms = [one.known(event.day) for one in course.written]
        grounds += worded((one for one in forms if one is not None), holds=event.written)
        return grounds + worded(_local(item, course.local_written, event.day), holds=event.written)
    if isinstance(event, ev.SupervisionClosed):
        return _left_open(item)
    return ()


def _local(item: SupervisionItem, field: str, on: date) -> tuple[Provision[Text], ...]:
    return provided(field, item.level, item.profile, on) if field else ()


def _signed(item: SupervisionItem, on: date) -> bool:
    """Whether a text lets another than the council of chairpersons sign the opinions."""
    return bool(_local(item, COURSES[item.work].signed, on))


def _left_open(item: SupervisionItem) -> tuple[Ground, ...]:
    """Return what keeps a topic from being closed."""
    grounds = tuple(
        Ground(None, holds=False, says=_unreported(made.day))
        for made, told in resolutions(item.events)
        if told is None
    )
    heard = _heard(item)
    if item.work is _WORK.AUDIT_REPORT and heard is not None:
        # As with its last day, the law of the day on which the audit report was heard counts.
        done = _since(item.events, ev.RectificationHeard, None)
        national = supervision_finance.RECTIFICATION_MONTHS.known(heard)
        texts = () if national is None else (national.source,)
        local = provided("audit_rectification", item.level, item.profile, heard)
        sources = (*texts, *(one.source for one in local))
        grounds += tuple(Ground(source, done, says=_RECTIFIED) for source in sources)
    return grounds


def _unreported(on: date) -> Text:
    return Text(
        f"{on}的决议的执行情况尚未报告",
        f"how the resolution of {on} was carried out was not reported yet",
    )


_RECTIFIED = Text(
    "听取和审议审计查出问题整改情况的报告",
    "it is heard how the problems of the audit were put right",
)


def _at(
    item: SupervisionItem, stage: SupervisionStage, events: tuple[SupervisionEvent, ...]
) -> SupervisionItem:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(SupervisionItem)
    set_: Any = object.__setattr__
    for field in ("topic", "work", "level", "planned", "owner", "profile"):
        set_(new, field, getattr(item, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
