"""Duty days by the rule of a place: which days they are, and where holidays move them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, TypeAlias, cast

import attrs

from npcmodel.checks import count, day, each, instance, member, optional
from npcmodel.dates.periods import days_before, month_days, month_weekdays, week_days
from npcmodel.dates.workdays import WorkCalendar, workdays_after, workdays_before
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = [
    "DigitReading",
    "DutyDays",
    "DutyPattern",
    "DutyRule",
    "EveryWeekday",
    "HolidayShift",
    "ListedDays",
    "MonthDays",
    "MonthWeekday",
    "days_with",
    "duty_days",
]

_LAST = -1
_ALL_MONTHS = tuple(range(1, 13))
_ONE = timedelta(days=1)
_LONGEST_BREAK = 30  # as far as a working day is looked for
_YEARS = (1900, 9000)


@enum.unique
class DigitReading(enum.Enum):
    """How a rule such as 逢六 is read (“逢几”的读法)."""

    DAY_ALONE = "仅该日"
    EVERY_TEN_DAYS = "尾数相同的各日"


@enum.unique
class HolidayShift(enum.Enum):
    """What becomes of a duty day that is not worked (逢节假日的处理)."""

    KEPT = "照常"
    DROPPED = "取消"
    NEXT_DAY = "顺延一日"
    NEXT_WORKDAY = "顺延至下一工作日"
    PREVIOUS_WORKDAY = "提前至上一工作日"


def _rising(field: str, values: tuple[Any, ...]) -> None:
    if not values or any(a >= b for a, b in pairwise(values)):
        raise FactsError(field, values, "one or more, rising")


@attrs.frozen
class MonthDays:
    """Days of the month by their numbers (每月某日).

    Attributes:
        days: their numbers, rising; -1 alone for the month's last day. A month that has no such
            day has no duty day by it.
    """

    days: tuple[int, ...]

    def __attrs_post_init__(self) -> None:
        if self.days != (_LAST,):
            numbers = tuple(count("days", one, 1, 31) for one in each("days", self.days, int))
            _rising("days", numbers)
            object.__setattr__(self, "days", numbers)

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days of the span."""
        return month_days(first, last, self.days)


def _weekday(weekday: object) -> int:
    return count("weekday", weekday, 1, 7)


@attrs.frozen
class MonthWeekday:
    """The n-th such weekday of the month (每月第几个星期几).

    Attributes:
        weekday: Monday is 1, Sunday 7.
        nth: which of the month, 1 to 5; -1 for the last. A month without a fifth has none.
    """

    weekday: int
    nth: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "weekday", _weekday(self.weekday))
        if self.nth != _LAST:
            object.__setattr__(self, "nth", count("nth", self.nth, 1, 5))

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days of the span."""
        return month_weekdays(first, last, self.weekday, self.nth)


@attrs.frozen
class EveryWeekday:
    """Such a weekday of every week, or of every so many weeks (每周或者每几周的星期几).

    Attributes:
        weekday: Monday is 1, Sunday 7.
        weeks: 1 for every week, 2 for every other one...
        since: the first such day, from which the weeks are counted; None only for every week.
    """

    weekday: int
    weeks: int = 1
    since: date | None = None

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "weekday", _weekday(self.weekday))
        object.__setattr__(self, "weeks", count("weeks", self.weeks, 1))
        since = optional(day, "since", self.since)
        if since is None and self.weeks > 1:
            raise FactsError("since", None, "the first day, from which the weeks are counted")
        if since is not None and since.isoweekday() != self.weekday:
            raise FactsError("since", since, f"a day of weekday {self.weekday}, Monday being 1")

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days of the span, none before `since`."""
        start = first if self.since is None else self.since
        found = week_days(start, last, self.weekday, self.weeks)
        return tuple(one for one in found if one >= first)


@attrs.frozen
class ListedDays:
    """Days that a plan lists one by one (年度计划所列各日).

    Attributes:
        days: the days, rising.
    """

    days: tuple[date, ...]

    def __attrs_post_init__(self) -> None:
        days = tuple(day("days", one) for one in each("days", self.days, date))
        _rising("days", days)
        object.__setattr__(self, "days", days)

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days of the span."""
        return tuple(one for one in self.days if first <= one <= last)


DutyPattern: TypeAlias = MonthDays | MonthWeekday | EveryWeekday | ListedDays
"""Which days a rule names."""


def days_with(digit: int, reading: DigitReading) -> MonthDays:
    """Return the days of a rule such as 逢六, by the reading chosen (逢六).

    The words alone do not say whether the 6th is meant, or the 6th, 16th and 26th as well.

    Args:
        digit: the digit, 0 to 9; 0 stands for ten (逢十).
        reading: the day of that number alone, or every day whose number ends in the digit: for
            1 the 31st as well.

    Raises:
        FactsError: no digit.
    """
    start = count("digit", digit, 0, 9) or 10
    if member("reading", reading, DigitReading) is DigitReading.DAY_ALONE:
        return MonthDays((start,))
    return MonthDays(tuple(range(start, 32, 10)))


def _months(value: object) -> tuple[int, ...]:
    months = each("months", cast("Iterable[object]", value), int)
    found = tuple(count("months", one, 1, 12) for one in months)
    _rising("months", found)
    return found


@attrs.frozen(kw_only=True)
class DutyRule:
    """Which days are duty days by the rule of a place (代表进站履职日).

    Attributes:
        pattern: which days it names.
        months: in which months, 1 to 12, rising; all where none are named.
        shift: what becomes of a day that is not worked.
        any_one: whether serving on one of a month's days is enough (任选一日).
        notice_days: how many days before the notice is given; None where the rule says nothing.
    """

    pattern: DutyPattern
    months: tuple[int, ...] = attrs.field(default=_ALL_MONTHS, converter=_months)
    shift: HolidayShift = HolidayShift.KEPT
    any_one: bool = False
    notice_days: int | None = None

    def __attrs_post_init__(self) -> None:
        instance("pattern", self.pattern, (MonthDays, MonthWeekday, EveryWeekday, ListedDays))
        member("shift", self.shift, HolidayShift)
        instance("any_one", self.any_one, bool)
        set_: Any = object.__setattr__
        set_(self, "notice_days", optional(count, "notice_days", self.notice_days))

    def planned(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days that the rule names in the span, before any holiday moves them."""
        return tuple(one for one in self.pattern.within(first, last) if one.month in self.months)

    def notice_by(self, duty: date) -> date:
        """Return the last day for the notice of a duty day (提前公告).

        Raises:
            FactsError: the rule asks for no notice.
        """
        if self.notice_days is None:
            raise FactsError("notice_days", None, "a number of days")
        return days_before(duty, self.notice_days)


@attrs.frozen(kw_only=True)
class DutyDays(Result):
    """The duty days of a span (值班日期).

    Attributes:
        first: the first day of the span.
        last: its last day.
        held: by the day that the rule names, the day on which duty is held.
        dropped: the days of the span that are not worked and not made up for.
        any_one: whether serving on one of a month's days is enough.
    """

    first: date
    last: date
    held: Mapping[date, date]
    dropped: tuple[date, ...] = ()
    any_one: bool = False

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "held", Pairs[date, date].of("held", self.held))

    @property
    def days(self) -> tuple[date, ...]:
        """The duty days of the span, each once."""
        return tuple(sorted({*self.held.values()}))

    @property
    def moved(self) -> Mapping[date, date]:
        """By the day that the rule names, the other day to which it moved."""
        return Pairs((named, held) for named, held in self.held.items() if named != held)

    @property
    def merged(self) -> tuple[date, ...]:
        """The days on which more than one duty day fell."""
        held = list(self.held.values())
        return tuple(one for one in self.days if held.count(one) > 1)

    def missed(self, served: Iterable[date]) -> tuple[date, ...]:
        """Return the duty days on which nobody served; days that are none count nothing.

        Where one day a month is enough, these are the days of the months in which none was
        served; a day that moved belongs to the month in which the rule names it.

        Limitations: it knows the days of the span alone. Where one day a month is enough, ask of
            whole months, and of several at once where a month's last day moves into the next.
        """
        done = {day("served", one) for one in each("served", served, date)}
        if not self.any_one:
            return tuple(one for one in self.days if one not in done)
        kept = {(named.year, named.month) for named, held in self.held.items() if held in done}
        left = {held for named, held in self.held.items() if (named.year, named.month) not in kept}
        return tuple(sorted(left))

    def explain(self, lang: Lang = "zh") -> str:
        """Return the days, those that moved and those that fell away, a line each."""
        zh = language(lang) == "zh"
        stop, to = ("、", "至") if zh else (", ", " to ")
        head = f"{self.first}{to}{self.last}"
        if not self.days:
            lines = [f"{head}没有值班日" if zh else f"{head}: no duty days"]
        else:
            any_one = ("（每月任选一日）" if zh else " (any one a month)") if self.any_one else ""
            said = stop.join(str(one) for one in self.days)
            many = f"值班{len(self.days)}日{any_one}：" if zh else f"duty days{any_one}: "
            lines = [head + ("，" if zh else ", ") + many + said]
        for named, held in self.moved.items():
            lines.append(f"{named}改为{held}" if zh else f"{named} moved to {held}")
        if self.dropped:
            said = stop.join(str(one) for one in self.dropped)
            lines.append(("取消：" if zh else "dropped: ") + said)
        return "\n".join(lines)


def duty_days(
    rule: DutyRule, first: date, last: date, calendar: WorkCalendar | None = None
) -> DutyDays:
    """Return the duty days of a span (值班日期、逢六进站).

    A day that a holiday moves into the span counts; one that it moves out does not.

    Args:
        rule: the rule of the place; local practice.
        first: the first day.
        last: the last day.
        calendar: the working days, where the rule moves or drops days that are not worked. It
            may be asked for days up to a month outside the span.

    Raises:
        FactsError: `last` before `first`, a rule that needs a calendar without one, or a
            calendar without a working day for a whole month.

    Limitations: it rests on no law, and hours of the day are not modelled.
    """
    instance("rule", rule, DutyRule)
    least, most = _YEARS
    for field, one in (("first", first), ("last", last)):
        if not least <= day(field, one).year <= most:
            raise FactsError(field, one, f"a day of the years {least} to {most}")
    if last < first:
        raise FactsError("last", last, f"{first}, the first day, or later")
    named = rule.planned(first, last)
    held: dict[date, date] = {}
    dropped: list[date] = []
    if rule.shift is HolidayShift.KEPT:
        held = {one: one for one in named}
    else:
        works = _needed(calendar)
        for one in (*_before(rule, first, works), *named, *_after(rule, last, works)):
            moved = one if works.is_workday(one) else _moved(rule.shift, one, works)
            if moved is None:
                dropped.append(one)
            elif first <= moved <= last:
                held[one] = moved
    return DutyDays(
        first=first, last=last, held=Pairs(held), dropped=tuple(dropped), any_one=rule.any_one
    )


def _needed(calendar: WorkCalendar | None) -> WorkCalendar:
    if not isinstance(calendar, WorkCalendar):
        raise FactsError("calendar", calendar, "a WorkCalendar: the rule looks at working days")
    return calendar


def _moved(shift: HolidayShift, named: date, calendar: WorkCalendar) -> date | None:
    if shift is HolidayShift.NEXT_DAY:
        return named + _ONE
    if shift is HolidayShift.NEXT_WORKDAY:
        return workdays_after(named, 1, calendar)
    if shift is HolidayShift.PREVIOUS_WORKDAY:
        return workdays_before(named, 1, calendar)
    return None


def _before(rule: DutyRule, first: date, calendar: WorkCalendar) -> tuple[date, ...]:
    """Return the days before the span that may move into it."""
    if rule.shift is HolidayShift.NEXT_DAY:
        return rule.planned(first - _ONE, first - _ONE)
    if rule.shift is not HolidayShift.NEXT_WORKDAY:
        return ()
    found = rule.planned(first - _LONGEST_BREAK * _ONE, first - _ONE)
    # The calendar is asked no further back than it must be: it may not know the year before.
    return tuple(one for one in found if _idle(one, first - _ONE, -_ONE, calendar))


def _after(rule: DutyRule, last: date, calendar: WorkCalendar) -> tuple[date, ...]:
    """Return the days after the span that may move into it."""
    if rule.shift is not HolidayShift.PREVIOUS_WORKDAY:
        return ()
    found = rule.planned(last + _ONE, last + _LONGEST_BREAK * _ONE)
    return tuple(one for one in found if _idle(one, last + _ONE, _ONE, calendar))


def _idle(named: date, nearest: date, way: timedelta, calendar: WorkCalendar) -> bool:
    """Say whether no day is worked from the one next to the span to the one named."""
    at = nearest
    while not calendar.is_workday(at):
        if at == named:
            return True
        at += way
    return False
