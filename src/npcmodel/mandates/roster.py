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
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.mandates.status import Mandate, own_mandates
from npcmodel.mandates.status_events import (
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    EndAnnounced,
    MandateEvent,
    MovedAway,
    Resumed,
    Suspended,
    TermEnded,
)
from npcmodel.params import deputies_status, electoral_status

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

    The statutes do not say which: the caller's choice decides, and both can be asked. Where a
    text has the mandate end of itself (自然终止、自行终止), it ends that day whatever the choice:
    by death from 12 March 2025, by moving away from 18 October 2020.
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
}
# An election declared void and the end of the term wait for no announcement of an end.
_AT_ONCE = (CredentialsVoid, TermEnded)
# Nor does what ends a mandate of itself (代表法 62 II; 选举法 57 II), once a text says so.
_OF_ITSELF: dict[type, Parameter[Text]] = {
    Died: deputies_status.DEATH,
    MovedAway: electoral_status.MOVED_AWAY,
}


def _at_once(end: MandateEvent | None) -> bool:
    """Say whether a mandate that ended so counts no longer, announced or not."""
    if end is None or isinstance(end, _AT_ONCE):
        return True
    rule = _OF_ITSELF.get(type(end))
    return rule is not None and rule.known(end.day) is not None


def _standings(
    one: Mandate, until: EndOfSeat, again: date | None
) -> Iterator[tuple[date, _Standing]]:
    """Yield what the mandate counts for, from which day, in the order of days.

    Args:
        one: the mandate.
        until: until when it counts once it ended.
        again: the day on which the same deputy was confirmed anew; None where that never was.
    """
    if one.confirmed is None:
        return
    end = one.end
    ended = _Standing.OUT
    if until is EndOfSeat.ANNOUNCEMENT and not _at_once(end):
        ended = _Standing.UNANNOUNCED
    gone = again
    for event in one.events:
        if event is end:
            yield event.day, ended
        elif isinstance(event, EndAnnounced):
            gone = event.day if again is None else min(event.day, again)
        elif type(event) in _AFTER:
            yield event.day, _AFTER[type(event)]
    if gone is not None:
        yield gone, _Standing.OUT


def _of_one_congress(
    mandates: Iterable[Mandate],
) -> tuple[tuple[Mandate, ...], tuple[date | None, ...]]:
    """Return the mandates of one congress, and when the deputy of each was confirmed anew.

    Nobody holds two of them at once.
    """
    found = checks.each("mandates", mandates, Mandate)
    congresses = {(one.congress, one.level) for one in found}
    if len(congresses) != 1:
        raise FactsError("mandates", congresses, "one mandate or more, all of one congress")
    held: dict[Hashable, list[int]] = {}
    for place, one in enumerate(found):
        held.setdefault(one.deputy, []).append(place)
    again: list[date | None] = [None] * len(found)
    for places in held.values():
        if len(places) > 1:
            own_mandates(found[place] for place in places)
            _renewed(found, places, again)
    return found, tuple(again)


def _renewed(found: tuple[Mandate, ...], places: list[int], again: list[date | None]) -> None:
    """Write down when the holder of mandates that follow one another was confirmed anew."""
    newer: date | None = None
    begun = [place for place in places if found[place].events]
    begun.sort(key=lambda place: found[place].events[0].day)  # those of one day as given
    for place in reversed(begun):
        again[place] = newer
        newer = found[place].confirmed or newer


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
    on the day the mandate ends. Whoever was elected again and confirmed counts once, in the new
    seat, though the end of the old one be not announced.

    Args:
        mandates: those of one congress.
        day: the day.
        until: until when an ended mandate counts; the texts leave it open.

    Raises:
        FactsError: no mandates, those of several congresses, or two of one deputy at once.

    Limitations: a term begins with the first session (代表法 2): before it the deputies elected
        are not yet those of the congress in office, and they are counted all the same.
    """
    found, again = _of_one_congress(mandates)
    day = checks.day("day", day)
    checks.member("until", until, EndOfSeat)
    names: dict[_Standing, list[Hashable]] = {standing: [] for standing in _Standing}
    seated: list[Hashable] = []
    for one, anew in zip(found, again, strict=True):
        now = _Standing.OUT
        for since, standing in _standings(one, until, anew):
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
    found, again = _of_one_congress(mandates)
    checks.day("first", first)
    if checks.day("last", last) < first:
        raise FactsError("last", last, f"{first}, the first day, or later")
    checks.member("until", until, EndOfSeat)
    changes = [
        (max(since, first), place, standing)
        for place, one in enumerate(found)
        for since, standing in _standings(one, until, again[place])
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
        if came and left:  # whoever changed from an old seat to a new one is in office throughout
            back = set(came) & set(left)
            came = [deputy for deputy in came if deputy not in back]
            left = [deputy for deputy in left if deputy not in back]
        _, seated, suspended, unannounced = numbers
        if moved:
            members = seated + suspended + unannounced
            yield RosterStep(day, members, suspended, unannounced, tuple(came), tuple(left))
