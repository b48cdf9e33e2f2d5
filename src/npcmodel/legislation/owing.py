"""What times the events of a bill have set running, and how each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.dates.held import State
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.legislation import events as ev
from npcmodel.legislation.guards import happened
from npcmodel.legislation.times import LegislationTime, legislation_due

__all__ = ["LegislationDuty", "legislation_duties"]

_WHAT = LegislationTime


@attrs.frozen
class LegislationDuty(Result):
    """Something for which a time runs, as it stands at the end of a day (立法期限事项).

    Attributes:
        what: what is to be done.
        deadline: the last day for it.
        state: done in time, late, not due yet, or open.
        done: the day it was done; None where it was not.
    """

    what: LegislationTime
    deadline: Deadline
    state: State
    done: date | None = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return what it is, how it stands, and its last day with the provisions."""
        colon = "：" if language(lang) == "zh" else ": "
        head = f"{term(self.what, lang)}{colon}{term(self.state, lang)}"
        return "\n".join([head, self.deadline.explain(lang)])


class _Running(NamedTuple):
    """A time that runs: counted from which day or back from it, and when it was met."""

    what: LegislationTime
    event: date
    law: date
    done: date | None


def _running(events: Sequence[Any], *, national: bool) -> Iterator[_Running]:
    for place, event in enumerate(events):
        before, after = events[:place], events[place + 1 :]
        if national and isinstance(event, ev.BillRead):
            sent = [one for one in happened(before, ev.BillDraftSent) if one.opens == event.opens]
            if not any(one.special for one in sent):
                first = sent[0].day if sent else None
                yield _Running(_WHAT.MEMBERS_DRAFT, event.opens, event.opens, first)
        elif national and isinstance(event, ev.BillReferred):
            told = happened(after, ev.DeputiesSent)
            first = told[0].day if told else None
            yield _Running(_WHAT.CONGRESS_DRAFT, event.session, event.session, first)
        elif isinstance(event, ev.SentForApproval):
            decided = happened(after, ev.ApprovalDecided)
            # What is contrary to higher law is not to be approved, in no time.
            if not decided or decided[0].approved:
                first = decided[0].day if decided else None
                yield _Running(_WHAT.APPROVAL, event.day, event.day, first)


def legislation_duties(
    events: Sequence[Any], on: date, *, national: bool
) -> tuple[LegislationDuty, ...]:
    """Return every time that had begun to run by the day, as it stood at its end."""
    past = [event for event in events if event.day <= on]
    found: list[LegislationDuty] = []
    for one in _running(past, national=national):
        due = legislation_due(one.what, one.event, on=one.law)
        found.append(LegislationDuty(one.what, due, _state(one, due.due, on), one.done))
    return tuple(found)


def _state(one: _Running, due: date, on: date) -> State:
    if one.done is not None:
        return State.MET if one.done <= due else State.BROKEN
    if one.what is _WHAT.MEMBERS_DRAFT:
        return State.BROKEN  # the meeting was held without it
    if on <= due:
        return State.PENDING
    # The four months bind only what is not contrary to higher law, which is not yet said.
    return State.OPEN if one.what is _WHAT.APPROVAL else State.BROKEN
