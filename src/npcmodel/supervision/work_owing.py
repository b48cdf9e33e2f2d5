"""Which times the events of a topic set running, and how they stand (办理期限)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

import attrs

from npcmodel.dates.held import State
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, term
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork
from npcmodel.supervision.work_courses import COURSES, Course
from npcmodel.supervision.work_spans import (
    FREED_LOCALLY,
    Occasion,
    SupervisionTime,
    freeing,
    times_of,
)
from npcmodel.supervision.work_times import supervision_due

__all__ = ["SupervisionStep", "resolutions", "steps"]

_WHAT = SupervisionTime
_WORK = SupervisedWork
_FREED = OpenPoint(FREED_LOCALLY, decides=True)
_ANSWERED = OpenPoint(
    Text(
        "研究处理方案的期限内已经报告研究处理情况，是否仍须送交方案没有明文",
        "what became of the opinions was reported before the plan was due; whether the plan is "
        "still owed is not said",
    ),
    decides=True,
)
_UNFIXED = OpenPoint(
    Text(
        "会议第一天没有记录，从审议之日往前计算；会议开始得更早的，期限也更早届满",
        "the meeting's first day is not recorded: counted back from the day of the deliberation; "
        "had the meeting begun earlier, the time would have ended earlier",
    ),
    decides=True,
)
_PLANS = (_WHAT.HANDLING_PLAN, _WHAT.INSPECTION_HANDLING_PLAN)


@attrs.frozen
class SupervisionStep(Result):
    """A step that the events have set running, as it stands at the end of a day (办理期限).

    Attributes:
        what: the step.
        deadline: the last day for it, by the law of the day on which the time began to run.
        state: done in time, late, not due yet, or open: where a local text frees from the time
            and the statute does not, where a report came instead of a plan, or where it is not
            known when the meeting began.
        done: the day it was done; None where it was not.
        usual: whether the time is only usual (一般): then nothing is ever late.
        doubt: what keeps it open; None where nothing does.
    """

    what: SupervisionTime
    deadline: Deadline
    state: State
    done: date | None = None
    usual: bool = False
    doubt: OpenPoint | None = None

    @property
    def open(self) -> tuple[OpenPoint, ...]:
        """The doubt that keeps it open."""
        return () if self.doubt is None else (self.doubt,)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, how it stands, and its last day with the provisions."""
        colon = "：" if lang == "zh" else ": "
        head = f"{term(self.what, lang)}{colon}{term(self.state, lang)}"
        return "\n".join([head, self.deadline.explain(lang), *reasons(lang, (), self.open)])


class _Running(NamedTuple):
    """A time that began to run.

    Attributes:
        what: the step.
        begun: the day on which it did, whose law applies.
        event: the day it is counted from, or back from.
        ends: the kind of event that is the step.
        place: the index of the event that began it; a step taken before a meeting may come
            earlier, and then it is counted from the first event.
        set_for: the day that was set.
        occasion: whether it is done for the occasion, which may free from the time.
        texts: whether the texts' own time runs, beside a day that was set.
        unfixed: whether no first day of the meeting is known: then it is counted back from the
            day of the deliberation, before which the meeting began or on which it did.
    """

    what: SupervisionTime
    begun: date
    event: date
    ends: type
    place: int
    set_for: date | None = None
    occasion: Occasion = Occasion()
    texts: bool = True
    unfixed: bool = False


def _running(work: SupervisedWork, events: Sequence[Any]) -> Iterator[_Running]:
    """Yield the times that the events set running; of dates fixed anew the last one counts."""
    course = COURSES[work]
    meetings = [one for one in events if isinstance(one, ev.MeetingSet)]
    occasion = Occasion()
    for one in meetings[-1:]:
        occasion = Occasion(one.ad_hoc_meeting, one.ad_hoc_topic)
        for what, ends in course.meeting:
            yield _Running(what, one.day, one.meeting, ends, -1, occasion=occasion)
    heard = next((one.day for one in events if isinstance(one, ev.Deliberated)), None)
    if heard is not None and not meetings:
        for what, ends in course.meeting:
            yield _Running(what, heard, heard, ends, -1, unfixed=True)
    starts = [one for one in events if isinstance(one, ev.InspectionSet | ev.InspectionStarted)]
    for last in starts[-1:]:
        start = last.start if isinstance(last, ev.InspectionSet) else last.day
        notice = ev.InspectionNoticed
        yield _Running(_WHAT.INSPECTION_NOTICE, last.day, start, notice, -1)
    for place, event in enumerate(events):
        for running in _prepared(work, event, place):
            yield running._replace(occasion=occasion)
        yield from _handled(course, event, place)


_PREPARED: dict[type, tuple[SupervisionTime, type]] = {
    ev.DraftSent: (_WHAT.DRAFT_COMMENTS, ev.CommentsGiven),
    ev.InspectionEnded: (_WHAT.INSPECTION_REPORT, ev.InspectionReported),
    ev.OpinionsAdopted: (_WHAT.HANDOVER, ev.OpinionsHandedOver),
}


def _prepared(work: SupervisedWork, event: Any, place: int) -> Iterator[_Running]:  # noqa: ANN401
    """What runs from the drafts, the inspection and the deliberation."""
    found = _PREPARED.get(cast("type[object]", type(event)))
    # Of the other reports no text has the comments given in a time.
    other = isinstance(event, ev.DraftSent) and work is not _WORK.SPECIAL_REPORT
    if found is not None and not other:
        yield _Running(found[0], event.day, event.day, found[1], place)
    if isinstance(event, ev.Deliberated):
        for what, ends in COURSES[work].deliberated:
            yield _Running(what, event.day, event.day, ends, place)


def _handled(course: Course, event: Any, place: int) -> Iterator[_Running]:  # noqa: ANN401
    """What runs from the opinions handed over, another report asked for, and a resolution."""
    begun = event.day
    back = ev.HandlingReportedBack
    if isinstance(event, ev.OpinionsHandedOver):
        if course.plan is not None:
            yield _Running(course.plan, begun, begun, ev.HandlingPlanSent, place)
        yield _Running(course.handling, begun, begun, back, place, event.limit)
    elif isinstance(event, ev.AnotherReportAsked) and event.limit is not None:
        yield _Running(course.handling, begun, begun, back, place, event.limit, texts=False)
    elif isinstance(event, ev.Resolved) and event.limit is not None:
        told = ev.ResolutionReported
        yield _Running(course.resolution, begun, begun, told, place, event.limit)


def _due(one: _Running, level: Level, profile: Profile | None) -> Deadline | None:
    """Return the last day; None where no text sets one and none was set."""
    if not one.texts:
        return _only(one)
    if one.set_for is None and not times_of(one.what, level, profile, one.begun):
        return None
    return supervision_due(
        one.what, one.event, level=level, on=one.begun, set_for=one.set_for, profile=profile
    )


def _only(one: _Running) -> Deadline:
    """Return a day that was set, of which no text speaks."""
    due = one.set_for or one.event
    says = Text(f"所定的期限：{due}", f"the time that was set: {due}")
    ground = Ground(None, holds=True, says=says)
    return Deadline(due, one.event, Text(f"{due}以前", f"by {due}"), (ground,))


def steps(
    work: SupervisedWork,
    events: Sequence[Any],
    level: Level,
    profile: Profile | None,
    on: date,
) -> tuple[SupervisionStep, ...]:
    """Return the steps whose time had begun to run by the day, as they stood at its end."""
    past = [event for event in events if event.day <= on]
    found: list[SupervisionStep] = []
    for one in _running(work, past):
        freed = freeing(one.what, one.occasion, level, profile, one.begun)
        # What is freed from local times is still held to those of the statute.
        due = _due(one, level, None if freed else profile)
        if due is None:
            continue
        if freed:
            due = attrs.evolve(due, notes=tuple(text.value for text in freed))
        done = _done(one, past)
        usual = not freed and one.texts and one.set_for is None and _usual(one, level, profile)
        state = _state(due.due, done, on, usual=usual)
        doubt = _doubt(one, past, due.due, state, freed=bool(freed))
        state = state if doubt is None else State.OPEN
        found.append(SupervisionStep(one.what, due, state, done, usual, doubt))
    return tuple(found)


_FOLLOWING: dict[type, type] = {ev.RevisedSent: ev.DraftSent, ev.CopiesSent: ev.RevisedSent}
"""What is no such paper yet where it was sent before another: that one was not in it."""


def _done(one: _Running, past: Sequence[Any]) -> date | None:
    """Return the day on which the step was taken; of a resolution that of its own report."""
    if one.ends is ev.ResolutionReported:
        return next(told for made, told in resolutions(past) if made is past[one.place])
    before = _FOLLOWING.get(one.ends)
    earliest = None if before is None else next(_days(past, before), None)
    days = _days(past[one.place + 1 :], one.ends)
    return next((day for day in days if earliest is None or day >= earliest), None)


def _doubt(
    one: _Running, past: Sequence[Any], due: date, state: State, *, freed: bool
) -> OpenPoint | None:
    """Return what keeps open a step that would be late, or in time by an unknown meeting."""
    if state is State.MET and one.unfixed:
        return _UNFIXED
    if state is not State.BROKEN:
        return None
    if freed:
        return _FREED
    answered = next(_days(past[one.place + 1 :], ev.HandlingReportedBack), None)
    if one.what in _PLANS and answered is not None and answered <= due:
        return _ANSWERED
    return None


def resolutions(events: Sequence[Any]) -> tuple[tuple[ev.Resolved, date | None], ...]:
    """Return the resolutions in their order, each with the day of its own report (决议执行情况)."""
    made: dict[date, ev.Resolved] = {}
    told: dict[date, date] = {}
    for event in events:
        if isinstance(event, ev.Resolved):
            made[event.day] = event
        elif isinstance(event, ev.ResolutionReported):
            waiting = next(one for one in made if one not in told)
            told[event.resolved or waiting] = event.day
    return tuple((one, told.get(on)) for on, one in made.items())


def _days(events: Sequence[Any], kind: type) -> Iterator[date]:
    return (event.day for event in events if issubclass(type(event), kind))


def _usual(one: _Running, level: Level, profile: Profile | None) -> bool:
    texts = times_of(one.what, level, profile, one.begun)
    return all(isinstance(text.value, TimeLimit) and text.value.soft for text in texts)


def _state(due: date, done: date | None, on: date, *, usual: bool) -> State:
    if (done or on) <= due or usual:
        return State.PENDING if done is None else State.MET
    return State.BROKEN
