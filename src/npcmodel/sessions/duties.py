"""What a year asks of a body, and what of it is still owed on a day."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel import checks
from npcmodel.checks import count, each, instance
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn
from npcmodel.dates.periods import months_after, periods_of
from npcmodel.errors import FactsError
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.meetings import Act, Meeting, MeetingKind
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.profiles.profile import Profile
from npcmodel.sessions.norms import asked_of
from npcmodel.sessions.year import EXTRAORDINARY_COUNTS
from npcmodel.sitting.yearly import DutyKind, frequency_said

__all__ = ["Duty", "Owed", "OwedState", "owed", "year_duties"]


@attrs.frozen
class Duty:
    """Something that a year asks of a body (年度要求).

    Attributes:
        what: the body whose meetings count, or the act asked for.
        frequency: how often the text asks for it.
        kind: how much it binds.
        citation: the provision; None for the caller's own standard.
        place: whose text it is; empty for national law and for a standard.
        times: how often in the window.
        first: the first day of the window.
        last: the last day of the window.
    """

    what: Body | ActKind
    frequency: Frequency
    kind: DutyKind
    citation: Citation | None
    place: str
    times: int
    first: date
    last: date

    def explain(self, lang: Lang = "zh") -> str:
        """Return the requirement with its window and provision."""
        zh = language(lang) == "zh"
        said = frequency_said(self.frequency, lang)
        text = f"{term(self.kind, lang)}，{term(self.what, lang)}，{said}"
        if not zh:
            text = f"{term(self.kind, lang)}, {term(self.what, lang)}, {said}"
        text += f"，{self.first}至{self.last}" if zh else f", {self.first} to {self.last}"
        if self.citation is None:
            return text
        source = self.citation.said(lang)
        return f"{text}（{source}）" if zh else f"{text} [{source}]"


def year_duties(
    roll: Roll,
    *,
    year: int,
    on: date,
    profile: Profile | None = None,
    local: Iterable[Frequency] = (),
) -> tuple[Duty, ...]:
    """Return what statute, local text and standard ask of a body in a year (年度要求).

    A requirement for every period of the calendar becomes one duty for each of them; one that
    asks for intervals keeps the whole year as its window.

    Args:
        roll: the body.
        year: the calendar year.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.
        local: the caller's own standard for the body's meetings, as frequencies.

    Raises:
        FactsError: a year out of the calendar, or a standard that is no frequency.
        NotInForceError: no text of the statute's duty is known for the day.

    Law: 宪法 61 I; 全国人大组织法 8 II; 全国人大议事规则 2 I, 33; 全国人大常委会议事规则 6 I;
        地方组织法 14 I, 19 II, 51 I.
    Limitations: 地方组织法 19 II names no number of activities; one a year is the least that
        the text can mean.
    """
    on = checks.day("on", on)
    year = count("year", year, 1)
    instance("roll", roll, Roll)
    asked, _ = asked_of(roll, year, on, profile, local)
    found: list[Duty] = []
    for one in asked:
        windows: tuple[tuple[date, date], ...] = ((one.first, one.last),)
        times = 1
        if isinstance(one.frequency, EveryPeriod):
            windows = periods_of(year, one.frequency.period)
        if isinstance(one.frequency, AtLeast | EveryPeriod):
            times = one.frequency.times
        common = (one.what, one.frequency, one.kind, one.citation, one.place, times)
        found += [Duty(*common, first, last) for first, last in windows]
    return tuple(found)


@enum.unique
class OwedState(enum.Enum):
    """How something owed stands on a day (欠缺状态)."""

    LATE = "逾期"
    OPEN = "期限内"
    NOT_YET_DUE = "未到期间"


@attrs.frozen
class Owed:
    """A duty that is not done yet (尚欠事项).

    Attributes:
        duty: the duty.
        state: late, still open, or its window not begun.
        missing: how often it is still to be done in the window.
        due: the last day for it.
        open: doubts that bear on it.
    """

    duty: Duty
    state: OwedState
    missing: int
    due: date
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is owed, until when, and by which provision."""
        zh = language(lang) == "zh"
        state = term(self.state, lang)
        text = (
            f"{state}，差{self.missing}次，最迟{self.due}："
            if zh
            else (f"{state}, {self.missing} missing, by {self.due}: ")
        )
        lines = [text + self.duty.explain(lang)]
        lines += [("  存疑：" if zh else "  open: ") + one.says.said(lang) for one in self.open]
        return "\n".join(lines)


_START_UNKNOWN = OpenPoint(
    Text(
        "年前最后一次不详，自年初起算",
        "the last time before the year is not known; counted from its start",
    )
)
_ONE_READING_LATE = OpenPoint(
    Text(
        "按间隔计算已经逾期，按日历期间计算尚未逾期，没有明文",
        "late by intervals, in time by calendar periods; the text does not say which it means",
    ),
    decides=True,
)


def owed(duties: Iterable[Duty], done: Iterable[Meeting | Act], day: date) -> tuple[Owed, ...]:
    """Return which duties are still owed on a day: late, open, or not yet due (尚欠事项).

    What was done after the day counts nothing. On the last day of a window it is still open.

    Args:
        duties: what the year asks for, from [`year_duties`][npcmodel.year_duties].
        done: meetings that lawfully opened, and acts; those before the year start intervals.
        day: the day asked about.

    Raises:
        FactsError: something among the duties or the things done that is neither.
    """
    today = checks.day("day", day)
    duties = each("duties", duties, Duty)
    if not isinstance(done, Iterable):
        raise FactsError("done", done, "a sequence of meetings and acts")
    done = tuple(instance("done", one, (Meeting, Act)) for one in done)
    found: list[Owed] = []
    for duty in duties:
        ordinary = _days(duty, done, today, (MeetingKind.ORDINARY,))
        still = _still(duty, ordinary, today)
        if still is None:
            continue
        every = _days(duty, done, today, tuple(MeetingKind))
        if _still(duty, every, today) != still:
            still = attrs.evolve(still, open=(*still.open, EXTRAORDINARY_COUNTS))
        found.append(still)
    return tuple(found)


def _days(
    duty: Duty, done: tuple[Meeting | Act, ...], today: date, kinds: tuple[MeetingKind, ...]
) -> list[date]:
    """The days on which the duty's matter was done, up to today, in order."""
    days = [
        one.opened
        for one in done
        if isinstance(one, Meeting) and one.body is duty.what and one.kind in kinds
    ]
    days += [one.done for one in done if isinstance(one, Act) and one.kind is duty.what]
    return sorted(one for one in days if one <= today)


def _still(duty: Duty, days: list[date], today: date) -> Owed | None:
    if isinstance(duty.frequency, NeverApart):
        return _interval(duty, duty.frequency.months, days, today)
    if isinstance(duty.frequency, OnceIn):
        return _once_in(duty, duty.frequency, days, today)
    missing = duty.times - sum(duty.first <= one <= duty.last for one in days)
    if missing <= 0:
        return None
    return Owed(duty, _state(duty.first, duty.last, today), missing, duty.last)


def _state(first: date, last: date, today: date) -> OwedState:
    if today < first:
        return OwedState.NOT_YET_DUE
    return OwedState.OPEN if today <= last else OwedState.LATE


def _interval(duty: Duty, months: int, days: list[date], today: date) -> Owed | None:
    """The next one is due so many months after the last, wherever the year began."""
    start = days[-1] if days else date.fromordinal(duty.first.toordinal() - 1)
    due = months_after(start, months)
    if due > duty.last:
        return None
    points = () if days else (_START_UNKNOWN,)
    return Owed(duty, _state(duty.first, due, today), 1, due, points)


def _once_in(duty: Duty, once: OnceIn, days: list[date], today: date) -> Owed | None:
    """Late only where both readings are; where one is, that is said.

    A calendar period missed is an interval too long as well, made up for later or not.
    """
    windows = periods_of(duty.first.year, once.by_calendar.period)
    lacking = [w for w in windows if not any(w[0] <= one <= w[1] for one in days)]
    gone = [window for window in lacking if window[1] < today]
    interval = _interval(duty, once.months, days, today)
    late = interval is not None and interval.state is OwedState.LATE
    ahead = [last for _, last in lacking if last >= today]
    dues = ([interval.due] if interval else []) + ahead[:1]
    if gone:
        return Owed(duty, OwedState.LATE, len(gone), min([gone[0][1], *dues]))
    if late:
        return Owed(duty, OwedState.OPEN, 1, min(dues), (_ONE_READING_LATE,))
    if not dues:
        return None
    points = interval.open if interval else ()
    return Owed(duty, _state(duty.first, min(dues), today), 1, min(dues), points)
