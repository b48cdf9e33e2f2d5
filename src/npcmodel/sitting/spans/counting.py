"""Counting days, working days and months, and holding a day against what a text allows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

import attrs

from npcmodel.checks import count, day
from npcmodel.dates.periods import days_after, days_before, months_after, months_before
from npcmodel.dates.workdays import WorkCalendar, workdays_after, workdays_before
from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "IN_TIME",
    "Judged",
    "Sourced",
    "deadline",
    "deadline_of",
    "held_against",
    "in_time",
    "last_day",
    "longer",
    "prolonged",
    "timed",
]

IN_TIME = Text("按期", "in time"), Text("逾期", "late")


# One time

_COUNTED = {
    (TimeUnit.DAYS, False): days_after,
    (TimeUnit.DAYS, True): days_before,
    (TimeUnit.MONTHS, False): months_after,
    (TimeUnit.MONTHS, True): months_before,
}
_WORKED = {False: workdays_after, True: workdays_before}


def last_day(event: date, span: TimeLimit, calendar: WorkCalendar | None = None) -> date:
    """Return the last day of a time counted from an event, or back from it.

    Raises:
        FactsError: working days without a calendar that knows them.
    """
    count("length", span.length)
    if span.unit is not TimeUnit.WORKING_DAYS:
        return _COUNTED[span.unit, span.before](event, span.length)
    day("event", event)
    if calendar is None:
        raise FactsError("calendar", calendar, "a WorkCalendar: the text counts working days")
    try:
        return _WORKED[span.before](event, span.length, calendar)
    except (LookupError, ValueError) as refusal:
        if isinstance(refusal, FactsError):
            raise
        expected = f"one that knows every day counted from {event}"
        raise FactsError("calendar", calendar, expected) from refusal


def timed(one: Provision[int], unit: TimeUnit = TimeUnit.DAYS) -> Provision[TimeLimit]:
    """Return a statute's number of days or months as a time that `deadline` counts."""
    limit = TimeLimit(one.value, unit)
    return Provision(limit, one.source, one.since, one.until, support=one.support)


def _how(event: date, span: TimeLimit) -> Text:
    unit = english(span.unit).removesuffix("s" if span.length == 1 else "")
    usually, as_a_rule = ("一般", "as a rule ") if span.soft else ("", "")
    if span.before and not span.length:
        return Text(f"{usually}在{event}以前", f"{as_a_rule}before {event}")
    if span.before:
        return Text(
            f"{event}前{usually}{span.length}{span.unit.value}",
            f"{as_a_rule}{span.length} {unit} before {event}",
        )
    return Text(
        f"自{event}起{usually}{span.length}{span.unit.value}内",
        f"{as_a_rule}within {span.length} {unit} of {event}",
    )


# Several texts from one event: all bind


def deadline(
    event: date,
    texts: Sequence[Provision[TimeLimit]],
    says: Text,
    calendar: WorkCalendar | None = None,
) -> Deadline:
    """Return the last day that every text allows; where none binds, what is usual (一般).

    Args:
        event: the day the time is counted from, or back from.
        texts: at least one.
        says: what is to be done.
        calendar: the working days, where a text counts them.
    """
    return deadline_of(event, [(one.value, one.source) for one in texts], says, calendar)


Sourced: TypeAlias = tuple[TimeLimit, Citation | None]
"""A time, and the provision that gives it; None where it is the body's own."""


def deadline_of(
    event: date, times: Sequence[Sourced], says: Text, calendar: WorkCalendar | None = None
) -> Deadline:
    """Return the last day that every time allows; where none binds, what is usual (一般).

    Args:
        event: the day the time is counted from, or back from.
        times: at least one.
        says: what is to be done.
        calendar: the working days, where a time counts them.
    """
    binding = [span for span, _ in times if not span.soft] or [span for span, _ in times]
    due, decisive = min(
        ((last_day(event, span, calendar), span) for span in binding), key=lambda found: found[0]
    )
    grounds = tuple(Ground(source, holds=True, says=says) for _, source in times)
    return Deadline(due, event, _how(event, decisive), grounds)


def prolonged(
    first: Deadline,
    texts: Sequence[Provision[TimeLimit]],
    says: Text,
    calendar: WorkCalendar | None = None,
    *,
    longest: Sequence[Provision[TimeLimit]] = (),
) -> Deadline:
    """Return the deadline of two steps, the second counted from the end of the first.

    Months added in steps differ from months added at once: the count says each step.

    Args:
        first: the first step.
        texts: how long the second one is, at least one.
        says: what the second step is, as an extension.
        calendar: the working days, where a text counts them.
        longest: how long both may last together, counted as the first step is.
    """
    found = longer(first, deadline(first.due, texts, says, calendar))
    if not longest:
        return found
    most = deadline(first.starts, longest, says, calendar)
    counted = Text(
        f"{found.counted.zh}，合计最长{most.counted.zh}",
        f"{found.counted.en}, in all {most.counted.en} at the most",
    )
    grounds = (*found.grounds, *most.grounds)
    return attrs.evolve(found, due=min(found.due, most.due), counted=counted, grounds=grounds)


def longer(first: Deadline, second: Deadline) -> Deadline:
    """Return the deadline of two steps, the second of which was counted from the first's end."""
    counted = Text(
        f"{first.counted.zh}，{second.counted.zh}",
        f"{first.counted.en}, then {second.counted.en}",
    )
    grounds = (*first.grounds, *second.grounds)
    return Deadline(second.due, first.starts, counted, grounds, first.notes)


# A day held against what a text asks


class Judged(NamedTuple):
    """What comes of holding a day against a text: the parts of a ruling.

    Attributes:
        grounds: that it is kept or missed.
        points: what is open.
        notes: what else a reader should know.
    """

    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def __add__(self, other: object) -> Judged:
        """Put the parts of another behind these."""
        if not isinstance(other, Judged):
            return NotImplemented
        return Judged(
            (*self.grounds, *other.grounds),
            (*self.points, *other.points),
            (*self.notes, *other.notes),
        )


def held_against(  # noqa: PLR0913  # a text with the day held against it
    text: Provision[TimeLimit],
    last: date,
    done: date,
    by: Text,
    *,
    doubts: Sequence[Text] = (),
    excuse: Text | None = None,
) -> Judged:
    """Return what a text makes of the day on which something was done.

    A time that is only usual (一般) is noted where it is missed, and never fails. Where it is
    missed and the text may not apply, or excuses it, that is open.

    Args:
        text: the time that it sets.
        last: the last day that it allows.
        done: the day it was done.
        by: what it asks for, and by when.
        doubts: why it may not apply.
        excuse: when it may be missed, where it says so.
    """
    source, soft, late = text.source, text.value.soft, done > last
    excuses = () if excuse is None else (excuse,)
    if late and not soft and (doubts or excuses):
        every = (_but(by, one) for one in (*doubts, *excuses))
        return Judged(points=tuple(OpenPoint(one, source, decides=True) for one in every))
    notes = tuple(_noted(one, source) for one in doubts)
    if late and soft:
        usual = Text(f"迟于一般期限{last}", f"later than usual, {last}")
        notes = (*notes, _noted(usual, source))
    return Judged((Ground(source, soft or not late, says=by),), (), notes)


def _but(by: Text, doubt: Text) -> Text:
    return Text(f"{by.zh}，已经逾期；但{doubt.zh}", f"{by.en}, was missed; but {doubt.en}")


def _noted(note: Text, source: Citation) -> Text:
    return Text(f"{note.zh}（{source}）", f"{note.en} [{source.said('en')}]")


def in_time(  # noqa: PLR0913, PLR0917  # a question with its facts, and the texts that answer
    question: Question,
    on: date,
    asked: tuple[tuple[str, Any], ...],
    done: date,
    event: date,
    texts: Sequence[Provision[TimeLimit]],
    profile: Profile | None,
    calendar: WorkCalendar | None = None,
) -> Ruling:
    """Rule whether something was done by the last day that every text allows.

    A time that is only usual (一般) is noted where it is missed, and never fails.
    """
    found = Judged()
    for one in texts:
        last, how = last_day(event, one.value, calendar), _how(event, one.value)
        says = Text(f"最迟{last}（{how.zh}）", f"by {last} ({how.en})")
        found += held_against(one, last, done, says)
    points = () if found.grounds else (NO_TEXT,)
    notes = (*found.notes, *unread(profile, texts))
    return decide(question, on, asked, found.grounds, points, notes)
