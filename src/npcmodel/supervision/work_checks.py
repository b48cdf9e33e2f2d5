"""Which events contradict what is known of a topic of supervision (监督事项的矛盾事实)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from npcmodel.errors import FactsError
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork
from npcmodel.supervision.work_owing import resolutions
from npcmodel.supervision.work_papers import untold

__all__ = ["check_kind"]

_STAGE = ev.SupervisionStage
_WORK = SupervisedWork
_INSPECTING = (
    ev.InspectionSet,
    ev.InspectionNoticed,
    ev.InspectionStarted,
)
_REPORTS = (
    _WORK.SPECIAL_REPORT,
    _WORK.PLAN_REPORT,
    _WORK.BUDGET_REPORT,
    _WORK.AUDIT_REPORT,
    _WORK.OTHER_FINANCE_REPORT,
)
_OF_WORK: dict[type, tuple[SupervisedWork, ...]] = {
    **dict.fromkeys(_INSPECTING, (_WORK.INSPECTION,)),
    ev.OpinionsCollected: (_WORK.SPECIAL_REPORT,),
    **dict.fromkeys((ev.DraftSent, ev.CommentsGiven, ev.RevisedSent, ev.CopiesSent), _REPORTS),
    ev.RectificationHeard: (_WORK.AUDIT_REPORT,),
}
"""Events that belong to some kinds of work alone; the others to every kind."""


def check_kind(
    work: SupervisedWork,
    stage: ev.SupervisionStage,
    events: Sequence[Any],
    event: ev.SupervisionEvent,
) -> None:
    """Refuse an event of another kind of work, and one that contradicts those before it.

    Raises:
        FactsError: then.
    """
    kinds = _OF_WORK.get(type(event))
    if kinds is not None and work not in kinds:
        names = ", ".join(kind.name for kind in kinds)
        raise FactsError("event", event, f"one that belongs to {work.name}: this is of {names}")
    started = stage is not _STAGE.PLANNED
    if isinstance(event, ev.Deliberated) and work is _WORK.INSPECTION and not started:
        raise FactsError("event", event, "an inspection first: its report is deliberated on")
    if isinstance(event, ev.CommentsGiven):
        _check_comments(events, event)
    if isinstance(event, ev.MeetingSet | ev.Deliberated):
        _check_meeting(events, event)
    if isinstance(event, ev.Resolved | ev.ResolutionReported):
        _check_resolution(events, event)
    if isinstance(event, ev.MadePublic):
        papers = [paper for paper, _ in untold(work, events)]
        if event.paper not in papers:
            expected = "a paper that there is already, and that was not made public yet"
            raise FactsError("event.paper", event.paper, expected)


def _check_comments(events: Sequence[Any], event: ev.CommentsGiven) -> None:
    """Refuse comments on a report that was not sent for them."""
    if not any(isinstance(one, ev.DraftSent) for one in events):
        raise FactsError("event", event, "a report that was sent for comments first")


def _check_meeting(events: Sequence[Any], event: ev.MeetingSet | ev.Deliberated) -> None:
    """Refuse a deliberation that ended before the meeting fixed last began.

    Nor does a topic turn into one of the occasion, or a meeting of the same first day into one
    called for it.
    """
    meetings = [one for one in events if isinstance(one, ev.MeetingSet)]
    if not meetings:
        return
    last = meetings[-1]
    if isinstance(event, ev.Deliberated):
        if event.day < last.meeting:
            expected = f"{last.meeting}, the meeting's first day, or later"
            raise FactsError("event.day", event.day, expected)
    elif event.ad_hoc_topic is not last.ad_hoc_topic:
        expected = f"{last.ad_hoc_topic}, as of the meeting fixed before: the topic is the same"
        raise FactsError("event.ad_hoc_topic", event.ad_hoc_topic, expected)
    elif event.meeting == last.meeting and event.ad_hoc_meeting is not last.ad_hoc_meeting:
        expected = f"{last.ad_hoc_meeting}, as of the same meeting before"
        raise FactsError("event.ad_hoc_meeting", event.ad_hoc_meeting, expected)


def _check_resolution(events: Sequence[Any], event: ev.Resolved | ev.ResolutionReported) -> None:
    """Refuse two resolutions of a day, and a report that is on none or on any of several."""
    made = resolutions(events)
    if isinstance(event, ev.Resolved):
        if event.day in [one.day for one, _ in made]:
            expected = "a day without a resolution: they are told apart by their days"
            raise FactsError("event.day", event.day, expected)
        return
    waiting = [one.day for one, told in made if told is None]
    if not waiting:
        raise FactsError("event", event, "a resolution first, not reported on yet")
    if event.resolved not in (waiting if event.resolved or len(waiting) > 1 else [None]):
        days = ", ".join(map(str, waiting))
        expected = f"the day of one of the resolutions not reported on yet: {days}"
        raise FactsError("event.resolved", event.resolved, expected)
