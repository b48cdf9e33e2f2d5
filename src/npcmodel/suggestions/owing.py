"""By when each step of handling a suggestion is owed, and which of them are late."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterator, Sequence
from datetime import date
from typing import Any

import attrs

from npcmodel.dates.workdays import WorkCalendar
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ruling
from npcmodel.law.wording import Lang, term
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions.running import Asked, Running, consent_needed, running
from npcmodel.suggestions.times import (
    SuggestionTime,
    start_events,
    suggestion_due,
    suggestion_in_time,
)

__all__ = [
    "Asked",
    "SuggestionDeadline",
    "consent_needed",
    "judged_steps",
    "open_steps",
    "overdue_steps",
]

_WHAT = SuggestionTime
_START = StartEvent


@attrs.frozen
class SuggestionDeadline(Deadline):
    """The last day for a step in the handling of a suggestion (办理事项的期限).

    Attributes:
        what: the step.
        owed_by: which handler owes it; None where it is no handler's.
        done: the day it was done; None where it was not.
        void: the day from which it was owed no more, though it was not done: it was withdrawn or
            closed, the handler lost its part, another handling began; None where none came.
        about: of which handler's answer, promise or return it is, of several, where somebody else
            owes it; None elsewhere.
    """

    what: SuggestionTime = attrs.field(kw_only=True)
    owed_by: Hashable = attrs.field(default=None, kw_only=True)
    done: date | None = attrs.field(default=None, kw_only=True)
    void: date | None = attrs.field(default=None, kw_only=True)
    about: Hashable = attrs.field(default=None, kw_only=True)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step and who owes it, then its last day with the provisions."""
        zh = lang == "zh"
        colon = "：" if zh else ": "
        owner = "" if self.owed_by is None else f"{self.owed_by}{colon}"
        about = "" if self.about is None else f"（{self.about}）" if zh else f" ({self.about})"
        return f"{owner}{term(self.what, lang)}{about}{colon}{Deadline.explain(self, lang)}"


def _steps(
    asked: Asked,
    events: Sequence[Any],
    calendar: WorkCalendar | None,
    of: Container[SuggestionTime] = frozenset(SuggestionTime),
) -> Iterator[tuple[Running, SuggestionDeadline]]:
    """Yield what was done, is owed or was owed too long, where a text that was asked sets a time.

    What was owed no more by its last day is no breach, and left out.
    """
    for one in running(asked, events):
        if one.what not in of:
            continue
        known = start_events(
            one.what,
            on=one.since,
            level=asked.level,
            profile=asked.profile,
            in_session=one.in_session,
        )
        if not _counts(known, one.starts):
            continue
        found, due = one, _due(asked, one, calendar)
        if one.granted is not None and one.granted <= due.due:  # too late once the time is over
            found = one._replace(what=_WHAT.ANSWER_EXTENDED)
            due = _due(asked, found, calendar)
        if found.void is None or found.void > due.due:
            yield found, _step(due, found)


def _due(asked: Asked, one: Running, calendar: WorkCalendar | None) -> Deadline:
    return suggestion_due(
        one.what,
        one.starts,
        on=one.since,
        level=asked.level,
        profile=asked.profile,
        calendar=calendar,
        in_session=one.in_session,
    )


def _counts(known: Sequence[StartEvent], starts: dict[StartEvent, date]) -> bool:
    """Say whether a text counts from an event whose day is known; receipt follows assignment."""
    received = _START.ASSIGNMENT in starts and _START.RECEIPT in known
    return received or any(one in starts for one in known)


def _step(due: Deadline, one: Running) -> SuggestionDeadline:
    return SuggestionDeadline(
        due.due,
        due.starts,
        due.counted,
        due.grounds,
        due.notes,
        what=one.what,
        owed_by=one.owed_by,
        done=one.done,
        void=one.void,
        about=one.about,
    )


def _open(one: Running) -> bool:
    return one.done is None and one.void is None


def open_steps(
    asked: Asked, events: Sequence[Any], calendar: WorkCalendar | None
) -> tuple[SuggestionDeadline, ...]:
    """Return the steps that are still owed after the events."""
    return tuple(step for one, step in _steps(asked, events, calendar) if _open(one))


def overdue_steps(
    asked: Asked, events: Sequence[Any], on: date, calendar: WorkCalendar | None
) -> tuple[SuggestionDeadline, ...]:
    """Return the steps that were late by the end of a day, whether still owed or not.

    What a text leaves in doubt is not among them.
    """
    past = [event for event in events if event.day <= on]
    return tuple(
        step
        for one, step in _steps(asked, past, calendar)
        if _until(one, on) > step.due and _surely_late(asked, one, on, calendar)
    )


def _until(one: Running, on: date) -> date:
    """The day up to which it was not done: that of the deed, of its end, or the day asked."""
    return one.done or one.void or on


def judged_steps(
    asked: Asked,
    events: Sequence[Any],
    on: date,
    calendar: WorkCalendar | None,
    of: Container[SuggestionTime],
) -> Iterator[tuple[SuggestionDeadline, Ruling | None]]:
    """Yield steps with the ruling on whether each is in time by the end of a day.

    None where it is not done and its last day has not passed. One that is owed no more, but was
    when its last day passed, is among them: `void` tells.
    """
    past = [event for event in events if event.day <= on]
    for one, step in _steps(asked, past, calendar, of):
        left = _open(one) and on <= step.due
        yield step, None if left else _ruling(asked, one, on, calendar)


def _surely_late(asked: Asked, one: Running, on: date, calendar: WorkCalendar | None) -> bool:
    ruling = _ruling(asked, one, on, calendar)
    return not ruling.holds and not ruling.undecided


def _ruling(asked: Asked, one: Running, on: date, calendar: WorkCalendar | None) -> Ruling:
    until, starts = _until(one, on), one.starts
    if starts.get(StartEvent.RECEIPT, until) > until:
        # Done before it is said to be received: it counts from the assignment before that.
        starts = {kind: day for kind, day in starts.items() if kind is not StartEvent.RECEIPT}
    return suggestion_in_time(
        one.what,
        until,
        starts,
        on=one.since,
        level=asked.level,
        profile=asked.profile,
        calendar=calendar,
        in_session=one.in_session,
        consented=None if one.granted is None else True,
    )
