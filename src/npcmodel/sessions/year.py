"""The sessions held in a year against what is asked of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance
from npcmodel.dates.frequency import AtLeast, Frequency
from npcmodel.dates.held import Finding, State, judge
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.facts.bodies import Roll
from npcmodel.facts.meetings import Meeting, MeetingKind
from npcmodel.law.ruling import OpenPoint, Result
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.profiles.profile import Profile
from npcmodel.sessions.norms import Asked, asked_of
from npcmodel.sitting.opening import quorum
from npcmodel.sitting.yearly import SOFT_MISSED, DutyKind, Line, doubt

__all__ = ["EXTRAORDINARY_COUNTS", "YearOfSessions", "sessions_held"]

EXTRAORDINARY_COUNTS = OpenPoint(
    Text(
        "临时召集的会议是否计入次数，没有明文",
        "no text says whether extraordinary meetings count",
    ),
    decides=True,
)


@attrs.frozen
class YearOfSessions(Result):
    """A year's meetings against what is asked of them (年度会议).

    Attributes:
        roll: the body.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        counted: the meetings that count, of the year and up to the day.
        not_counted: those that could not lawfully open.
        lines: the requirements, one by one.
        notes: what else a reader should know.
    """

    roll: Roll
    year: int
    on: date
    counted: tuple[Meeting, ...]
    not_counted: tuple[Meeting, ...]
    lines: tuple[Line, ...]
    notes: tuple[Text, ...] = ()

    @property
    def held(self) -> int:
        """How many meetings count, extraordinary ones included."""
        return len(self.counted)

    @property
    def duty(self) -> tuple[Line, ...]:
        """The statute's duties."""
        return self._of(DutyKind.DUTY)

    @property
    def soft(self) -> tuple[Line, ...]:
        """The soft norms of the statute (一般): missing them is noted, no violation."""
        return self._of(DutyKind.SOFT_NORM)

    @property
    def local(self) -> tuple[Line, ...]:
        """What local texts and the caller's own standard ask."""
        return self._of(DutyKind.LOCAL_DUTY, DutyKind.LOCAL_NORM, DutyKind.STANDARD)

    @property
    def owed(self) -> tuple[Line, ...]:
        """The requirements that are broken."""
        return tuple(line for line in self.lines if line.state is State.BROKEN)

    @property
    def not_yet_due(self) -> tuple[Line, ...]:
        """The requirements that can still be met."""
        return tuple(line for line in self.lines if line.state is State.PENDING)

    def _of(self, *kinds: DutyKind) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.kind in kinds)

    def explain(self, lang: Lang = "zh") -> str:
        """Return every requirement and how it stands, a line each."""
        zh = language(lang) == "zh"
        body = term(self.roll.body, lang)
        head = (
            f"{self.year}年{body}：至{self.on}举行{self.held}次"
            if zh
            else f"{body} in {self.year}: {self.held} held by {self.on}"
        )
        lines = [head, *(line.explain(lang) for line in self.lines)]
        lines += [("注：" if zh else "note: ") + note.said(lang) for note in self.notes]
        return "\n".join(lines)


def sessions_held(  # noqa: PLR0913  # the contract's own arguments
    roll: Roll,
    meetings: Iterable[Meeting],
    *,
    year: int,
    on: date,
    local: Iterable[Frequency] = (),
    profile: Profile | None = None,
) -> YearOfSessions:
    """Hold a year's meetings against duty, soft norm and local rule (会议次数).

    The year is judged as at the end of `on`. A meeting belongs to the day it opened; those of
    other bodies, of other years and after `on` count nothing, but the last one before the year
    starts the first interval. A meeting whose number present is given must have met the quorum
    of its own day; where no text is known for it, the meeting counts and a note says so.

    Args:
        roll: the body and its members, in persons.
        meetings: the meetings reported.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        local: the caller's own standard, as frequencies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: `on` outside the year, a meeting reported twice, or one of the year with more
            present than members.
        NotInForceError: no text of the statute's duty is known for the day.

    Law: 宪法 61 I; 全国人大组织法 8 II; 全国人大议事规则 2 I; 全国人大常委会议事规则 6 I;
        地方组织法 14 I, 51 I.
    Limitations: whether an extraordinary meeting counts is an open point; where only it would
        meet a requirement, the line stays open.
    """
    on = day("on", on)
    year = count("year", year, 1)
    instance("roll", roll, Roll)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    mine = [one for one in each("meetings", meetings, Meeting) if one.body is roll.body]
    if len(set(mine)) < len(mine):
        raise FactsError("meetings", mine, "each meeting once")
    past = sorted((one for one in mine if one.opened <= on), key=lambda one: one.opened)
    # The roll is this year's: it says nothing of how many belonged to the body before.
    lawful = {one: one.opened.year < year or _opened(roll, one, profile) for one in past}
    # None, where no text settles the quorum, is no refusal: such a meeting stands, with a note.
    stands = [one for one in past if lawful[one] is not False]
    counted = tuple(one for one in stands if one.opened.year == year)
    refused = tuple(one for one in past if lawful[one] is False and one.opened.year == year)
    earlier = [one for one in stands if one.opened.year < year]
    asked, notes = asked_of(roll, year, on, profile, local)
    lines = tuple(_line(one, counted, earlier, year, on) for one in asked if one.what is roll.body)
    notes += _notes(lines, refused)
    notes += (_QUORUM_UNKNOWN,) if any(lawful[one] is None for one in counted) else ()
    notes += () if any(line.kind is not DutyKind.STANDARD for line in lines) else (_NOTHING_ASKED,)
    notes += (AFTER_NEWEST,) if on > NEWEST else ()
    return YearOfSessions(roll, year, on, counted, refused, lines, notes)


def _opened(roll: Roll, meeting: Meeting, profile: Profile | None) -> bool | None:
    """Whether the meeting lawfully opened; None where no text known for its day says so."""
    if meeting.present is None:
        return True
    try:
        ruling = quorum(roll, present=meeting.present, on=meeting.opened, profile=profile)
    except NotInForceError:
        return None
    return None if ruling.undecided else ruling.holds


def _line(
    asked: Asked, counted: tuple[Meeting, ...], earlier: list[Meeting], year: int, on: date
) -> Line:
    def days(*kinds: MeetingKind) -> tuple[list[date], date | None]:
        before = [one.opened for one in earlier if one.kind in kinds]
        done = [one.opened for one in counted if one.kind in kinds]
        return done, before[-1] if before else None

    ordinary, before = days(MeetingKind.ORDINARY)
    finding = _judged(asked, ordinary, year, on, before)
    held = sum(asked.first <= one <= asked.last for one in ordinary)
    points: tuple[OpenPoint, ...] = ()
    if finding.state is State.OPEN:
        points = (doubt(asked.frequency, ordinary, year, on, before),)
    if finding.state is not State.MET:
        every, last = days(*MeetingKind)
        other = _judged(asked, every, year, on, last)
        if other.state is not finding.state:
            points = (*points, EXTRAORDINARY_COUNTS)
            finding = Finding(State.OPEN, finding.short)
    until = None if asked.last == date(year, 12, 31) else asked.last
    if until is not None and finding.state is State.BROKEN and asked.kind in _BINDING:
        points = (*points, OpenPoint(_MAY_BE_MOVED, asked.citation))
    source = (asked.frequency, asked.kind, asked.citation, asked.place)
    return Line(*source, held, finding, points, until)


def _judged(asked: Asked, days: list[date], year: int, on: date, before: date | None) -> Finding:
    """A number in a window is counted in that window; the rest is the calendar's business."""
    if not isinstance(asked.frequency, AtLeast):
        return judge(asked.frequency, days, year, on, before)
    short = max(0, asked.frequency.times - sum(asked.first <= one <= asked.last for one in days))
    if not short:
        return Finding(State.MET)
    return Finding(State.BROKEN if asked.last <= on else State.PENDING, short)


_NOT_OPENED = Text("未达到法定人数的会议不计入", "meetings without a quorum were not counted")
_QUORUM_UNKNOWN = Text(
    "部分会议的法定人数不详，仍予计入",
    "meetings whose quorum no known text settles were counted",
)
_NOTHING_ASKED = Text(
    "没有录入对该机构会议次数的规定，不等于没有规定",
    "no rule on how often this body meets is known; that is not to say that there is none",
)
_BINDING = (DutyKind.DUTY, DutyKind.LOCAL_DUTY)
_MAY_BE_MOVED = Text(
    "遇有特殊情况，会议可以依法提前或者推迟",
    "in special circumstances a session may lawfully be moved",
)


def _notes(lines: tuple[Line, ...], refused: tuple[Meeting, ...]) -> tuple[Text, ...]:
    notes: tuple[Text, ...] = (_NOT_OPENED,) if refused else ()
    broken = [line for line in lines if line.state is State.BROKEN]
    if {line.kind for line in broken} & {DutyKind.SOFT_NORM, DutyKind.LOCAL_NORM}:
        notes += (SOFT_MISSED,)
    if any(line.until is not None and line.kind not in _BINDING for line in broken):
        notes += (_MAY_BE_MOVED,)
    return notes
