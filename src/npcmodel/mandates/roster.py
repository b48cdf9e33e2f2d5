"""Who is in office on a day, and how it changes over a term, in one pass (实有代表)."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from itertools import groupby

import attrs

from npcmodel import checks
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.mandates.status import Mandate, own_mandates
from npcmodel.mandates.status_events import (
    CredentialsConfirmed,
    CredentialsVoid,
    EndAnnounced,
    Resumed,
    Suspended,
    TermEnded,
)

__all__ = [
    "EndOfSeat",
    "InOffice",
    "Roster",
    "RosterStep",
    "members_in_office",
    "roster_over",
]


@enum.unique
class EndOfSeat(enum.Enum):
    """Until when a deputy whose mandate ended counts among all deputies (计入全体代表的截止).

    The statutes do not say which: the caller's choice decides, and both can be asked.
    """

    EVENT = "终止之日"
    ANNOUNCEMENT = "公告之日"


@enum.unique
class _Standing(enum.IntEnum):
    """What a mandate counts for."""

    OUT = 0
    IN = 1
    SUSPENDED = 2
    UNANNOUNCED = 3


_AFTER: dict[type, _Standing] = {
    CredentialsConfirmed: _Standing.IN,
    Suspended: _Standing.SUSPENDED,
    Resumed: _Standing.IN,
    EndAnnounced: _Standing.OUT,
}
# An election declared void and the end of the term wait for no announcement of an end.
_AT_ONCE = (CredentialsVoid, TermEnded)


def _standings(one: Mandate, until: EndOfSeat) -> Iterator[tuple[date, _Standing]]:
    """Yield what the mandate counts for, from which day, in the order of its events."""
    if one.confirmed is None:
        return
    end = one.end
    waits = until is EndOfSeat.ANNOUNCEMENT and not isinstance(end, _AT_ONCE)
    for event in one.events:
        if event is end:
            yield event.day, _Standing.UNANNOUNCED if waits else _Standing.OUT
        elif type(event) in _AFTER:
            yield event.day, _AFTER[type(event)]


def _of_one_congress(mandates: Iterable[Mandate]) -> tuple[Mandate, ...]:
    """Return the mandates of one congress, nobody holding two of them at once."""
    found = checks.each("mandates", mandates, Mandate)
    congresses = {(one.congress, one.level) for one in found}
    if len(congresses) != 1:
        raise FactsError("mandates", congresses, "one mandate or more, all of one congress")
    held: dict[Hashable, list[Mandate]] = {}
    for one in found:
        held.setdefault(one.deputy, []).append(one)
    for own in held.values():
        if len(own) > 1:
            own_mandates(own)
    return found


@attrs.frozen
class InOffice:
    """The deputies of a congress in office at the end of a day (实有代表).

    Attributes:
        congress: of which congress and term.
        level: its level.
        day: the day.
        until: until when an ended mandate counts.
        names: who is in office, in the order given.
        suspended: who of them is suspended.
        unannounced: whose mandate has ended and counts until it is announced; they can no more be
            present than those suspended.
    """

    congress: str
    level: Level
    day: date
    until: EndOfSeat
    names: tuple[Hashable, ...]
    suspended: tuple[Hashable, ...] = ()
    unannounced: tuple[Hashable, ...] = ()

    @property
    def members(self) -> int:
        """How many are in office, in persons."""
        return len(self.names)

    @property
    def roll(self) -> Roll:
        """The roll of that day: whoever cannot be present is suspended there.

        Raises:
            FactsError: nobody is in office.
        """
        unable = len(self.suspended) + len(self.unannounced)
        return Roll(Body.CONGRESS, self.level, self.members, unable)


def members_in_office(mandates: Iterable[Mandate], day: date, *, until: EndOfSeat) -> InOffice:
    """Return who is in office at the end of a day (实有代表、全体代表).

    A deputy counts from the day the credentials were confirmed, suspended or not, and no longer
    on the day the mandate ends.

    Args:
        mandates: those of one congress.
        day: the day.
        until: until when an ended mandate counts; the texts leave it open.

    Raises:
        FactsError: no mandates, those of several congresses, or two of one deputy at once.

    Limitations: a term begins with the first session (代表法 2): before it the deputies elected
        are not yet those of the congress in office, and they are counted all the same.
    """
    found = _of_one_congress(mandates)
    day = checks.day("day", day)
    checks.member("until", until, EndOfSeat)
    names: dict[_Standing, list[Hashable]] = {standing: [] for standing in _Standing}
    seated: list[Hashable] = []
    for one in found:
        now = _Standing.OUT
        for since, standing in _standings(one, until):
            if since > day:
                break
            now = standing
        names[now].append(one.deputy)
        if now is not _Standing.OUT:
            seated.append(one.deputy)
    return InOffice(
        found[0].congress,
        found[0].level,
        day,
        until,
        tuple(seated),
        tuple(names[_Standing.SUSPENDED]),
        tuple(names[_Standing.UNANNOUNCED]),
    )


@attrs.frozen
class RosterStep:
    """The numbers from a day on, until the next step (代表变动).

    Attributes:
        day: the first day with these numbers.
        members: how many are in office, in persons.
        suspended: how many of them are suspended, in persons.
        unannounced: how many of them ended and wait for the announcement, in persons.
        came: who came into office that day; on the roster's first day, who was in office.
        left: who was no longer in office from that day on.
    """

    day: date
    members: int
    suspended: int
    unannounced: int
    came: tuple[Hashable, ...] = ()
    left: tuple[Hashable, ...] = ()

    @property
    def able(self) -> int:
        """How many can be present, in persons: neither suspended nor ended."""
        return self.members - self.suspended - self.unannounced


@attrs.frozen
class Roster:
    """The deputies of a congress in office over a span of days (代表名册).

    Attributes:
        congress: of which congress and term.
        level: its level.
        first: the first day.
        last: the last day.
        until: until when an ended mandate counts.
        steps: the numbers on the first day, then each day on which they changed.
    """

    congress: str
    level: Level
    first: date
    last: date
    until: EndOfSeat
    steps: tuple[RosterStep, ...]

    def at(self, day: date) -> RosterStep:
        """Return the step that holds at the end of a day.

        Raises:
            FactsError: a day outside the span.
        """
        day = checks.day("day", day)
        if not self.first <= day <= self.last:
            raise FactsError("day", day, f"a day from {self.first} to {self.last}")
        return self.steps[bisect_right(self.steps, day, key=lambda step: step.day) - 1]

    def roll(self, day: date) -> Roll:
        """Return the roll of the congress on a day: whoever cannot be present is suspended there.

        Raises:
            FactsError: a day outside the span, or one on which nobody is in office.
        """
        step = self.at(day)
        return Roll(Body.CONGRESS, self.level, step.members, step.members - step.able)


def roster_over(
    mandates: Iterable[Mandate], first: date, last: date, *, until: EndOfSeat
) -> Roster:
    """Return who is in office from day to day over a term (任期内实有代表的变动).

    All changes are sorted once and swept once, however long the span.

    Args:
        mandates: those of one congress, successors' included.
        first: the first day of the span.
        last: its last day.
        until: until when an ended mandate counts; the texts leave it open.

    Raises:
        FactsError: no mandates, those of several congresses, two of one deputy at once, or a span
            that ends before it begins.

    Limitations: as those of `members_in_office`.
    """
    found = _of_one_congress(mandates)
    checks.day("first", first)
    if checks.day("last", last) < first:
        raise FactsError("last", last, f"{first}, the first day, or later")
    checks.member("until", until, EndOfSeat)
    changes = [
        (max(since, first), place, standing)
        for place, one in enumerate(found)
        for since, standing in _standings(one, until)
        if since <= last
    ]
    changes.sort(key=lambda change: change[0])  # stable: a mandate's own changes keep their order
    steps = tuple(_swept(found, first, changes))
    return Roster(found[0].congress, found[0].level, first, last, until, steps)


def _swept(
    mandates: tuple[Mandate, ...], first: date, changes: list[tuple[date, int, _Standing]]
) -> Iterator[RosterStep]:
    """Yield the numbers on the first day, and on every day on which a number or a name changed."""
    now = [_Standing.OUT] * len(mandates)
    numbers = [0] * len(_Standing)
    if not changes or changes[0][0] > first:
        yield RosterStep(first, 0, 0, 0)
    for day, group in groupby(changes, key=lambda change: change[0]):
        before: dict[int, _Standing] = {}
        for _, place, standing in group:
            before.setdefault(place, now[place])
            now[place] = standing
        came: list[Hashable] = []
        left: list[Hashable] = []
        moved = day == first
        for place, was in before.items():
            numbers[was] -= 1
            numbers[now[place]] += 1
            moved = moved or was is not now[place]
            if not was and now[place]:
                came.append(mandates[place].deputy)
            if was and not now[place]:
                left.append(mandates[place].deputy)
        _, seated, suspended, unannounced = numbers
        if moved:
            members = seated + suspended + unannounced
            yield RosterStep(day, members, suspended, unannounced, tuple(came), tuple(left))
