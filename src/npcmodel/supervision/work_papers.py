"""Which papers of a topic of supervision are to be made public (通报和公布)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from npcmodel.law.statutes import SUPERVISION_LAW_2006
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork
from npcmodel.supervision.work_courses import COURSES

__all__ = ["untold"]

_ISSUED: dict[type, ev.SupervisionPaper] = {
    ev.Deliberated: ev.SupervisionPaper.REPORT,
    ev.OpinionsHandedOver: ev.SupervisionPaper.OPINIONS,
    ev.HandlingReportedBack: ev.SupervisionPaper.HANDLING_REPORT,
    ev.ResolutionReported: ev.SupervisionPaper.RESOLUTION_REPORT,
    ev.RectificationHeard: ev.SupervisionPaper.RECTIFICATION_REPORT,
}


def untold(
    work: SupervisedWork, events: Sequence[Any]
) -> tuple[tuple[ev.SupervisionPaper, bool], ...]:
    """Return the papers that were not made public yet, and whether the law of their day asks it.

    Each that was issued is told by itself, the earliest of a kind first.
    """
    found: list[tuple[ev.SupervisionPaper, bool]] = []
    for event in events:
        paper = _ISSUED.get(cast("type[object]", type(event)))
        if paper is not None:
            found.append((paper, _owed(work, paper, event.day)))
        elif isinstance(event, ev.MadePublic):
            found.remove(next(one for one in found if one[0] is event.paper))
    return tuple(found)


def _owed(work: SupervisedWork, paper: ev.SupervisionPaper, on: date) -> bool:
    """Whether the law of the day has such a paper made public."""
    course = COURSES[work]
    text = None if course.told is None else course.told.known(on)
    if text is None:
        return False
    return text.source.edition is not SUPERVISION_LAW_2006 or paper in course.told_2006
