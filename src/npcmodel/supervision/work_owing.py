"""What each kind of supervised work asks for, and which times its events set running."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

import attrs

from npcmodel.dates.held import State
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, term
from npcmodel.params import supervision_publication
from npcmodel.params import supervision_work as params
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork
from npcmodel.supervision.work_times import (
    FREED_LOCALLY,
    Occasion,
    SupervisionTime,
    freeing,
    supervision_due,
    times_of,
)

__all__ = ["COURSES", "Course", "SupervisionStep", "resolutions", "steps"]

_WHAT = SupervisionTime
_WORK = SupervisedWork
_NONE: tuple[Parameter[Text], ...] = ()


class Course(NamedTuple):
    """What the texts ask of one kind of supervised work.

    Attributes:
        consulted: the provisions that ask for comments before it is reported what was done.
        local_consulted: the field of a place's rules that does.
        written: the provisions that ask for that report in writing.
        local_written: the field of a place's rules that does.
        adopted: the field that asks for opinions adopted by the council of chairpersons.
        consented: the field that asks for its consent where no resolution was made.
        signed: the field by which another than the council lets them go out.
        told: the provision that asks for papers to be made public; None where none does.
        told_2006: the papers that its wording of 2006 names.
        resolution: the time to report how a resolution was carried out.
        meeting: the times before a meeting, and the event that is done in each.
        deliberated: the times that run from its end, and the event.
        plan: the time for a plan how to handle the opinions; None where no text asks for one.
        handling: the time to report what became of them.
    """

    consulted: tuple[Parameter[Text], ...]
    local_consulted: str
    written: tuple[Parameter[Text], ...]
    local_written: str
    adopted: str
    consented: str
    signed: str
    told: Parameter[Any] | None
    told_2006: tuple[ev.SupervisionPaper, ...]
    resolution: SupervisionTime
    meeting: tuple[tuple[SupervisionTime, type], ...]
    deliberated: tuple[tuple[SupervisionTime, type], ...]
    plan: SupervisionTime | None
    handling: SupervisionTime


_PAPER = ev.SupervisionPaper
_THREE_PAPERS = (_PAPER.REPORT, _PAPER.OPINIONS, _PAPER.HANDLING_REPORT)
_SPECIAL = Course(
    consulted=(params.CONSULTED,),
    local_consulted="",
    written=(params.WRITTEN,),
    local_written="handling_written",
    adopted="opinions_adopted",
    consented="opinions_consented",
    signed="opinions_signed",
    told=supervision_publication.WORK_REPORTS,
    told_2006=(*_THREE_PAPERS, _PAPER.RESOLUTION_REPORT),
    resolution=_WHAT.RESOLUTION_REPORT,
    meeting=(
        (_WHAT.DRAFT, ev.DraftSent),
        (_WHAT.REVISED, ev.RevisedSent),
        (_WHAT.MEMBERS_COPY, ev.CopiesSent),
    ),
    deliberated=(),
    plan=_WHAT.HANDLING_PLAN,
    handling=_WHAT.HANDLING,
)
_FINANCE = Course(
    consulted=(params.FINANCE_CONSULTED,),
    local_consulted="finance_consulted",
    written=(params.FINANCE_WRITTEN,),
    local_written="finance_written",
    adopted="finance_opinions_adopted",
    consented="opinions_consented",
    signed="",
    told=supervision_publication.FINANCIAL_REPORTS,
    told_2006=_THREE_PAPERS,
    resolution=_WHAT.FINANCE_RESOLUTION_REPORT,
    meeting=(),
    deliberated=((_WHAT.FINANCE_HANDOVER, ev.OpinionsHandedOver),),
    plan=None,
    handling=_WHAT.FINANCE_HANDLING,
)
COURSES: dict[SupervisedWork, Course] = {
    _WORK.SPECIAL_REPORT: _SPECIAL,
    _WORK.PLAN_REPORT: _FINANCE._replace(
        local_consulted="plan_consulted",
        local_written="plan_written",
        meeting=((_WHAT.PLAN_DRAFT, ev.DraftSent),),
        deliberated=((_WHAT.PLAN_HANDOVER, ev.OpinionsHandedOver),),
        handling=_WHAT.PLAN_HANDLING,
    ),
    _WORK.BUDGET_REPORT: _FINANCE._replace(
        meeting=((_WHAT.ACCOUNTS_SUBMISSION, ev.RevisedSent), (_WHAT.ACCOUNTS_COPY, ev.CopiesSent))
    ),
    _WORK.AUDIT_REPORT: _FINANCE._replace(
        told_2006=(*_THREE_PAPERS, _PAPER.RESOLUTION_REPORT),
        resolution=_WHAT.AUDIT_RESOLUTION_REPORT,
        meeting=((_WHAT.ACCOUNTS_COPY, ev.CopiesSent),),
        deliberated=(
            *_FINANCE.deliberated,
            (_WHAT.AUDIT_RECTIFICATION, ev.RectificationHeard),
        ),
    ),
    _WORK.OTHER_FINANCE_REPORT: _FINANCE._replace(
        local_consulted="other_consulted",
        written=(params.OTHER_FINANCE_WRITTEN,),
        local_written="other_written",
        told_2006=(),
        deliberated=(),
        handling=_WHAT.OTHER_HANDLING,
    ),
    _WORK.INSPECTION: Course(
        consulted=(params.INSPECTION_CONSULTED,),
        local_consulted="",
        written=(params.INSPECTION_WRITTEN,),
        local_written="inspection_written",
        adopted="inspection_opinions_adopted",
        consented="",
        signed="",
        told=supervision_publication.INSPECTION_REPORTS,
        told_2006=_THREE_PAPERS,
        resolution=_WHAT.INSPECTION_RESOLUTION_REPORT,
        meeting=(),
        deliberated=((_WHAT.INSPECTION_HANDOVER, ev.OpinionsHandedOver),),
        plan=_WHAT.INSPECTION_HANDLING_PLAN,
        handling=_WHAT.INSPECTION_HANDLING,
    ),
    _WORK.SPECIAL_INQUIRY: Course(
        consulted=_NONE,
        local_consulted="",
        written=_NONE,
        local_written="",
        adopted="",
        consented="",
        signed="",
        told=None,
        told_2006=(),
        resolution=_WHAT.INQUIRY_RESOLUTION_REPORT,
        meeting=(),
        deliberated=(),
        plan=None,
        handling=_WHAT.INQUIRY_HANDLING,
    ),
}
_FREED = OpenPoint(FREED_LOCALLY, decides=True)
_ANSWERED = OpenPoint(
    Text(
        "研究处理方案的期限内已经报告研究处理情况，是否仍须送交方案没有明文",
        "what became of the opinions was reported before the plan was due; whether the plan is "
        "still owed is not said",
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
            and the statute does not, or where a report came instead of a plan.
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
    """

    what: SupervisionTime
    begun: date
    event: date
    ends: type
    place: int
    set_for: date | None = None
    occasion: Occasion = Occasion()
    texts: bool = True


def _running(work: SupervisedWork, events: Sequence[Any]) -> Iterator[_Running]:
    """Yield the times that the events set running; of dates fixed anew the last one counts."""
    course = COURSES[work]
    meetings = [one for one in events if isinstance(one, ev.MeetingSet)]
    occasion = Occasion()
    for one in meetings[-1:]:
        occasion = Occasion(one.ad_hoc_meeting, one.ad_hoc_topic)
        for what, ends in course.meeting:
            yield _Running(what, one.day, one.meeting, ends, -1, occasion=occasion)
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
        doubt = _doubt(one, past, due.due, freed=bool(freed)) if state is State.BROKEN else None
        state = state if doubt is None else State.OPEN
        found.append(SupervisionStep(one.what, due, state, done, usual, doubt))
    return tuple(found)


def _done(one: _Running, past: Sequence[Any]) -> date | None:
    """Return the day on which the step was taken; of a resolution that of its own report."""
    if one.ends is ev.ResolutionReported:
        return next(told for made, told in resolutions(past) if made is past[one.place])
    return next(_days(past[one.place + 1 :], one.ends), None)


def _doubt(one: _Running, past: Sequence[Any], due: date, *, freed: bool) -> OpenPoint | None:
    """Return what keeps a step open that would be late."""
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
