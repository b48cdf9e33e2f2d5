"""What follows when members of a standing committee miss its meetings (组成人员守则)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import attrs

from npcmodel.checks import count, day, each, instance, optional
from npcmodel.committees.texts import own_texts
from npcmodel.dates.periods import months_after
from npcmodel.errors import FactsError
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.profiles.committee_rules import AbsenceStep, AbsentDays
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["Absences", "MeetingAttendance", "TimeAway", "absences", "attendance_valid"]

_YEAR = 12  # months


@attrs.frozen
class MeetingAttendance:
    """How a member attended one meeting (出席情况).

    Attributes:
        opened: the first day of the meeting.
        days: how many days it met.
        on_leave: on how many of them the member was absent with leave (请假获准).
        unapproved: on how many of them the member was absent without it (未经批准).

    Raises:
        FactsError: no days, or more days of absence than days.
    """

    opened: date
    days: int
    on_leave: int = 0
    unapproved: int = 0

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        day("opened", self.opened)
        set_(self, "days", count("days", self.days, 1))
        set_(self, "on_leave", count("on_leave", self.on_leave, 0, self.days))
        rest = self.days - self.on_leave
        set_(self, "unapproved", count("unapproved", self.unapproved, 0, rest))

    @property
    def attended(self) -> int:
        """On how many days the member was there."""
        return self.days - self.on_leave - self.unapproved

    @property
    def missed(self) -> bool:
        """Whether the member missed all of it without leave."""
        return self.unapproved == self.days


@attrs.frozen
class TimeAway:
    """A time in which a member was away from the place (离开本地).

    Attributes:
        left: the day the member left.
        returned: the day the member came back; None while still away.

    Raises:
        FactsError: back before leaving.
    """

    left: date
    returned: date | None = None

    def __attrs_post_init__(self) -> None:
        day("left", self.left)
        if self.returned is not None and day("returned", self.returned) < self.left:
            raise FactsError(
                "returned", self.returned, f"{self.left}, the day of leaving, or later"
            )


@attrs.frozen
class Absences(Result):
    """A member's absences, and what follows them (缺席情况及其后果).

    Attributes:
        year: the calendar year asked about.
        meetings: its meetings, up to the day asked about.
        days: their days.
        on_leave: days absent with leave.
        unapproved: days absent without leave.
        missed: meetings of the year missed wholly without leave.
        in_a_row: the longest run of such meetings, in that year or before.
        follows: what follows.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what a reader should know.
    """

    year: int
    meetings: int
    days: int
    on_leave: int
    unapproved: int
    missed: int
    in_a_row: int
    follows: tuple[AbsenceStep, ...]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return what follows and on what it rests, a line each."""
        zh = language(lang) == "zh"
        names = [term(step, lang) for step in self.follows]
        head = ("、" if zh else ", ").join(names) or ("无后果" if zh else "nothing follows")
        return "\n".join([head, *reasons(lang, self.grounds, self.open, self.notes)])


_QUESTION = Question(
    "attendance_valid",
    Text("缺席没有达到辞去职务的程度", "the absences are no ground for resigning"),
    Text("缺席达到应当或者可以辞去职务的程度", "the absences are a ground for resigning"),
)
_PARTLY = Text(
    "只缺席会议的部分天数是否算作一次不出席，没有明文",
    "whether missing some days of a meeting is missing the meeting is not said",
)
_ANY_YEAR = Text(
    "“一年内”是公历年还是任何十二个月，没有明文",
    "whether a year is the calendar year or any twelve months is not said",
)
_EXACTLY = Text(
    "“超过……以上”是否包括恰好该数，文字矛盾",
    "the text says both more than and at least: exactly the share is in doubt",
)
_LEAVE = Text(
    "请假获准的天数是否计入缺席天数，没有明文",
    "whether days on leave count is not said",
)
_NO_MEETING = Text("该年没有举行会议", "no meeting was held in the year")
_NOT_OVER = Text(
    "全年会议尚未结束，按已举行的会议已超过规定的比例",
    "the year is not over; of the days so far it is more than the share",
)
_SO_FAR = Text(
    "全年会议尚未结束，只按已举行的会议判断", "the year is not over: judged on the days so far"
)
_RUN = Text("以连续次数计", "counted in a row")


class _Judged(NamedTuple):
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def and_(self, other: _Judged) -> _Judged:
        return _Judged(
            self.grounds + other.grounds, self.points + other.points, self.notes + other.notes
        )


def attendance_valid(
    history: Iterable[MeetingAttendance],
    *,
    year: int,
    on: date,
    away: Iterable[TimeAway] = (),
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a member's absences stay below what leads to resignation (缺席会议).

    Yes: no provision asks or lets the member resign over them. Meetings opened after `on` are
    not counted.

    Args:
        history: the meetings of the committee with the member's attendance, in the order in
            which they opened: all of them, those attended too.
        year: the calendar year of what is counted by the year; runs and times away count
            whenever they were.
        on: the day whose law applies, not before the year.
        away: the times away from the place, in any order.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: meetings out of order or running into one another, times away that overlap,
            or a day before the year.

    Law: local codes of members of standing committees.
    Limitations: where illness excuses without leave (北京), report such days as leave. Leave
        for groups alone, coming late and leaving early are not counted. The days of a meeting
        may lie apart; it ends, at the earliest, as if they did not, and no other opens before.
        A meeting attended on any of its days cuts a time away in two on the day it opened; the
        years are those of the longer part. What a member must do stays a declaration of the
        member's own: nobody loses the seat by it.
    """
    asked_year, on, meetings, times = _facts(history, year, on, away)
    found = _judge(meetings, times, asked_year, on, profile)
    asked = (
        ("history", meetings),
        ("year", asked_year),
        ("away", times),
        ("profile", profile),
    )
    points = found.points if found.grounds else (NO_TEXT,)
    notes = (*found.notes, *unread(profile, found.grounds))
    return decide(_QUESTION, on, asked, found.grounds, points, notes)


def absences(
    history: Iterable[MeetingAttendance],
    *,
    year: int,
    on: date,
    away: Iterable[TimeAway] = (),
    profile: Profile | None = None,
) -> Absences:
    """Return a member's absences and what follows them (缺席情况).

    What a text leaves in doubt does not follow; it stands among the open points.

    Args:
        history: the meetings of the committee with the member's attendance, in order.
        year: the calendar year counted.
        on: the day whose law applies, not before the year.
        away: the times away from the place.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: those of `attendance_valid`.

    Law: local codes of members of standing committees.
    Limitations: those of `attendance_valid`.
    """
    asked_year, on, meetings, times = _facts(history, year, on, away)
    found = _judge(meetings, times, asked_year, on, profile)
    of_year = _of_year(meetings, asked_year)
    follows: tuple[AbsenceStep, ...] = ()
    grounds = found.grounds
    if not all(ground.holds for ground in grounds):
        resigning: tuple[Provision[AbsenceStep], ...] = own_texts(profile, "resignation", on)
        follows = tuple(one.value for one in resigning)
    points = found.points
    blamed = own_texts(profile, "criticism", on)
    if blamed and any(one.missed for one in of_year):
        follows = (*follows, AbsenceStep.CRITICISM)
        grounds += worded(blamed)
    elif any(one.unapproved for one in of_year):
        doubts = (OpenPoint(_PARTLY, one.source, decides=True) for one in blamed)
        points += tuple(point for point in doubts if point not in points)
    return Absences(
        asked_year,
        len(of_year),
        sum(one.days for one in of_year),
        sum(one.on_leave for one in of_year),
        sum(one.unapproved for one in of_year),
        sum(one.missed for one in of_year),
        _longest([one.missed for one in meetings]),
        follows,
        grounds,
        points if grounds or blamed else (NO_TEXT,),
        (*found.notes, *unread(profile, grounds or blamed)),
    )


def _facts(
    history: Iterable[MeetingAttendance], year: int, on: date, away: Iterable[TimeAway]
) -> tuple[int, date, tuple[MeetingAttendance, ...], tuple[TimeAway, ...]]:
    """Return the facts, checked: only what had happened on the day."""
    on = day("on", on)
    asked_year = count("year", year, date.min.year, on.year)
    meetings = each("history", history, MeetingAttendance)
    for one, later in pairwise(meetings):
        if (later.opened - one.opened).days < one.days:
            before = f"in order: the one of {one.opened} met on {one.days} days before it"
            raise FactsError("history", later.opened, f"meetings {before}")
    times = each("away", away, TimeAway)
    _apart(times)
    return asked_year, on, tuple(one for one in meetings if one.opened <= on), times


def _apart(times: Iterable[TimeAway]) -> None:
    """Refuse times away that overlap; on the day of a return one may leave again."""
    in_order = sorted(times, key=lambda time: (time.left, time.returned or date.max))
    for one, later in pairwise(in_order):
        if one.returned is None or later.left < one.returned:
            until = one.returned or "the return"
            raise FactsError("away", later.left, f"no time within another: after {until}")


def _of_year(meetings: Sequence[MeetingAttendance], year: int) -> tuple[MeetingAttendance, ...]:
    return tuple(one for one in meetings if one.opened.year == year)


def _judge(
    meetings: tuple[MeetingAttendance, ...],
    times: tuple[TimeAway, ...],
    year: int,
    on: date,
    profile: Profile | None,
) -> _Judged:
    optional(instance, "profile", profile, Profile)
    found = _Judged()
    for one in own_texts(profile, "unapproved_absences", on):
        found = found.and_(_in_a_year(meetings, year, one))
    for one in own_texts(profile, "consecutive_absences", on):
        found = found.and_(_in_a_row(meetings, one))
    for one in own_texts(profile, "absent_days", on):
        found = found.and_(_of_days(_of_year(meetings, year), one, over=on >= date(year, 12, 31)))
    for one in own_texts(profile, "years_away", on):
        found = found.and_(_away(meetings, times, on, one))
    return found


def _fewer(one: Provision[int], number: int, says: Text | None = None) -> Ground:
    most = one.value - 1
    what = Measure.ABSENCES
    return Ground(one.source, number <= most, what, number, most, Bound.AT_MOST, says=says)


def _in_a_year(meetings: Sequence[MeetingAttendance], year: int, one: Provision[int]) -> _Judged:
    """Hold the meetings of a year missed without leave against how many are too many."""
    of_year = _of_year(meetings, year)
    ground = _fewer(one, sum(meeting.missed for meeting in of_year))
    if sum(meeting.unapproved > 0 for meeting in of_year) >= one.value:
        return _Judged((ground,), (OpenPoint(_PARTLY, one.source, decides=True),))
    days = [meeting.opened for meeting in meetings if meeting.unapproved]
    windows = zip(days, days[one.value - 1 :], strict=False)
    if any(last.year == year and last < months_after(first, _YEAR) for first, last in windows):
        return _Judged((ground,), (OpenPoint(_ANY_YEAR, one.source, decides=True),))
    return _Judged((ground,))


def _longest(missed: Iterable[bool]) -> int:
    longest = run = 0
    for one in missed:
        run = run + 1 if one else 0
        longest = max(longest, run)
    return longest


def _in_a_row(meetings: Sequence[MeetingAttendance], one: Provision[int]) -> _Judged:
    """Hold the longest run of meetings missed without leave against how long is too long."""
    ground = _fewer(one, _longest(meeting.missed for meeting in meetings), _RUN)
    points: tuple[OpenPoint, ...] = ()
    if _longest(meeting.unapproved > 0 for meeting in meetings) >= one.value:
        points = (OpenPoint(_PARTLY, one.source, decides=True),)
    return _Judged((ground,), points)


def _of_days(
    of_year: Sequence[MeetingAttendance], one: Provision[AbsentDays], *, over: bool
) -> _Judged:
    """Hold the days of a year missed against the share that is too much."""
    days = sum(meeting.days for meeting in of_year)
    if not days:
        return _Judged((Ground(one.source, holds=True, says=_NO_MEETING),))
    sure = sum(meeting.unapproved for meeting in of_year)
    most = sure + sum(meeting.on_leave for meeting in of_year)
    share, on_leave = one.value
    if on_leave is False:
        most = sure
    elif on_leave:
        sure = most
    too_many = share.least(days)
    within = sure < too_many
    ground = Ground(one.source, within, Measure.DAYS, sure, too_many - 1, Bound.AT_MOST)
    points: tuple[OpenPoint, ...] = ()
    if not (within or over):
        ground = Ground(one.source, holds=True, says=_NOT_OVER)
        points += (OpenPoint(_NOT_OVER, one.source, decides=True),)
    if most >= too_many > sure:
        points += (OpenPoint(_LEAVE, one.source, decides=True),)
    if any(number == share.share * days for number in (sure, most)):
        points += (OpenPoint(_EXACTLY, one.source, decides=True),)
    return _Judged((ground,), points, () if over else (_SO_FAR,))


def _away(
    meetings: Sequence[MeetingAttendance],
    times: Sequence[TimeAway],
    on: date,
    one: Provision[int],
) -> _Judged:
    """Hold the times away, each up to a meeting attended, against how many years are too long."""
    there = [meeting.opened for meeting in meetings if meeting.attended]
    months = _YEAR * one.value
    too_long = False
    for time in times:
        end = min(time.returned or on, on)
        marks = (time.left, *(opened for opened in there if time.left <= opened <= end), end)
        too_long |= any(months_after(since, months) <= until for since, until in pairwise(marks))
    says = Text(
        f"离开本地不能出席会议连续不满{one.value}年",
        f"away and unable to attend for less than {one.value} years in a row",
    )
    return _Judged((Ground(one.source, holds=not too_long, says=says),))
