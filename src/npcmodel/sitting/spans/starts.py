"""Texts that count from events of their own: which event, which day, whose consent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Generic, NamedTuple, TypeVar

from npcmodel.checks import day, member
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.profiles.parts import TimeLimit
from npcmodel.sitting.spans.counting import Judged, last_day

__all__ = [
    "Condition",
    "Counted",
    "Earliest",
    "conditions_met",
    "counted_from",
    "earliest",
    "event_days",
    "last_of",
]

E = TypeVar("E", bound=Enum)


class Counted(NamedTuple, Generic[E]):
    """A time that a text sets, from which event, and how far it binds (期限条文).

    Attributes:
        provision: the time with its source; of a longer time how long in all, or beyond `first`.
        start: the event it runs from.
        stated: whether the text names that event.
        doubts: why it may not apply here.
        reason: what an extension is for, where the text says it.
        consent: whose consent an extension needs.
        told: whether whoever waits is to be told of it.
        first: the time that an extension is added to; None where it is counted by itself.
        excuse: when it may be missed, where the text says it.
    """

    provision: Provision[TimeLimit]
    start: E
    stated: bool = True
    doubts: tuple[Text, ...] = ()
    reason: Text | None = None
    consent: Text | None = None
    told: bool = False
    first: TimeLimit | None = None
    excuse: Text | None = None

    @property
    def source(self) -> Citation:
        """The provision that sets it."""
        return self.provision.source

    def __hash__(self) -> int:
        # That of what tells nearly all of them apart: the citation's own costs far more.
        return hash((self.start, self.provision.value.length, self.provision.since, self.stated))


_NONE: Mapping[Any, Any] = Pairs()


def event_days(
    event: date | Mapping[E, date],
    kind: type[E],
    texts: Sequence[Counted[E]],
    follows: Mapping[E, E] = _NONE,
    awaited: E | None = None,
) -> dict[E, date]:
    """Return the day of each event; a day alone is that of the one event all texts name.

    Args:
        event: the day, or the day of each event.
        kind: the enumeration of events.
        texts: the texts that count from them.
        follows: by event, the one that it never comes before.
        awaited: the event that the times are for, whose day is not asked.

    Raises:
        FactsError: one day where the texts name several events, or an event before the one that
            it follows.
    """
    if not isinstance(event, Mapping):
        named = tuple(dict.fromkeys(one.start for one in texts if one.stated))
        if len(named) > 1:
            names = ", ".join(one.name for one in named)
            expected = f"a day for each of the events that texts name: {names}"
            raise FactsError("event", event, expected)
        given = day("event", event)
        return {one.start: given for one in texts}
    days = {member("event", one, kind): day("event", when) for one, when in event.items()}
    if awaited is not None:
        days.pop(awaited, None)
    for later, earlier in follows.items():
        if later in days and earlier in days and days[later] < days[earlier]:
            expected = f"a {english(later)} on {days[earlier]}, the {english(earlier)}, or later"
            raise FactsError("event", days[later], expected)
    return days


def counted_from(
    one: Counted[E], days: Mapping[E, date], follows: Mapping[E, E] = _NONE
) -> date | None:
    """Return the day that a text counts from; None where it is not known.

    Where the event's own day is not given, that of the event before it is taken: the last day
    is then never too late.

    Args:
        one: the text.
        days: the day of each event.
        follows: by event, the one that it never comes before.
    """
    found = days.get(one.start)
    if found is None and one.start in follows:
        return days.get(follows[one.start])
    return found


def last_of(one: Counted[E], start: date, calendar: WorkCalendar | None = None) -> date:
    """Return the last day that a text allows, an extension counted in two steps where it is."""
    first = start if one.first is None else last_day(start, one.first, calendar)
    return last_day(first, one.provision.value, calendar)


class Earliest(NamedTuple, Generic[E]):
    """The last day that every text allows whose event has a day (最早届满的期限).

    Attributes:
        due: the last day.
        start: the day that the decisive text counts from.
        decisive: the index of that text among those counted.
        counted: the texts that were counted.
        idle: those whose event has no day.
    """

    due: date
    start: date
    decisive: int
    counted: tuple[Counted[E], ...]
    idle: tuple[Counted[E], ...]


def earliest(
    texts: Sequence[Counted[E]],
    days: Mapping[E, date],
    calendar: WorkCalendar | None = None,
    follows: Mapping[E, E] = _NONE,
) -> Earliest[E]:
    """Return the last day that every text allows; where none binds, what is usual (一般).

    Args:
        texts: at least one.
        days: the day of each event.
        calendar: the working days, where a text counts them.
        follows: by event, the one that it never comes before.

    Raises:
        FactsError: no day of any event, or working days without a calendar that knows them.
    """
    counted: tuple[Counted[E], ...] = ()
    idle: tuple[Counted[E], ...] = ()
    due = begun = None
    decisive = 0
    for one in texts:
        start = days.get(one.start) or counted_from(one, days, follows)
        if start is None:
            idle += (one,)
            continue
        last = last_of(one, start, calendar)
        if due is None or _sooner(one, last, counted[decisive], due):
            due, begun, decisive = last, start, len(counted)
        counted += (one,)
    if due is None or begun is None:
        names = ", ".join(dict.fromkeys(one.start.name for one in texts))
        raise FactsError("event", days, f"a day of one of: {names}")
    return Earliest(due, begun, decisive, counted, idle)


def _sooner(one: Counted[E], last: date, other: Counted[E], until: date) -> bool:
    """Say whether a text's last day decides before another's: what binds, then what is sooner."""
    return (one.provision.value.soft, last) < (other.provision.value.soft, until)


class Condition(NamedTuple):
    """What a longer time hangs on beside its reason: a consent, a word to whoever waits.

    Attributes:
        needed: what a text asks for; None where it asks for nothing.
        met: whether it is met; None if not known.
        doubt: what is open while that is not known.
    """

    needed: Text | None
    met: bool | None
    doubt: Text


def conditions_met(one: Counted[E], conditions: Iterable[Condition]) -> Judged:
    """Return whether a longer time was granted as a text asks; open where it may not apply."""
    found = Judged()
    for needed, met, doubt in conditions:
        if needed is None:
            continue
        if met is None or (not met and one.doubts):
            why = doubt if met is None else one.doubts[0]
            found += Judged(points=(OpenPoint(why, one.source, decides=True),))
        else:
            found += Judged((Ground(one.source, met, says=needed),))
    return found
