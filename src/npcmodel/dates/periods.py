"""Counting days and months, and the calendar's periods.

The day of the event is not counted: 5 days after the 1st is the 6th. Months keep
the day of the month and clip to the month's end; months added in steps therefore
differ from months added at once.

    >>> months_after(date(2025, 11, 30), 3)
    datetime.date(2026, 2, 28)
    >>> months_after(months_after(date(2025, 11, 30), 3), 3)
    datetime.date(2026, 5, 28)
    >>> months_after(date(2025, 11, 30), 6)
    datetime.date(2026, 5, 30)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from npcmodel.checks import count, day
from npcmodel.dates.frequency import Period

__all__ = [
    "days_after",
    "days_before",
    "month_days",
    "month_weekdays",
    "months_after",
    "months_before",
    "periods_of",
    "week_days",
]


@lru_cache
def _months(months: int) -> relativedelta:
    return relativedelta(months=months)


def days_before(event: date, days: int) -> date:
    """Return the last day that lies `days` days before the event (…日以前)."""
    return day("event", event) - timedelta(days=count("days", days))


def days_after(event: date, days: int) -> date:
    """Return the last of the `days` days from the event, which is not counted (…日内)."""
    return day("event", event) + timedelta(days=count("days", days))


def months_after(event: date, months: int) -> date:
    """Return the same day of the month `months` later, or the month's last day."""
    event = day("event", event)
    return _months(count("months", months)) + event  # this way round it is asked once


def months_before(event: date, months: int) -> date:
    """Return the same day of the month `months` earlier, or the month's last day."""
    return day("event", event) - _months(count("months", months))


def periods_of(year: int, period: Period) -> tuple[tuple[date, date], ...]:
    """Return first and last day of each calendar period of the year, in order."""
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    starts = [date(year, month, 1) for month in range(1, 13, period.months)]
    ends = [*starts[1:], date(year + 1, 1, 1)]
    one = timedelta(days=1)
    return tuple((start, end - one) for start, end in zip(starts, ends, strict=True))


# The recurrence rules load no sooner than they are asked for: most programs never need them.


def month_days(first: date, last: date, numbers: Sequence[int]) -> tuple[date, ...]:
    """Return the days of the span with these numbers in their month, -1 for its last day."""
    from dateutil.rrule import DAILY, rrule  # noqa: PLC0415  # as said above

    found = rrule(DAILY, dtstart=first, until=last, bymonthday=tuple(numbers))
    return tuple(one.date() for one in found)


def month_weekdays(first: date, last: date, weekday: int, nth: int) -> tuple[date, ...]:
    """Return the n-th such weekdays of their months in the span, Monday 1, the last one -1."""
    from dateutil.rrule import MONTHLY, rrule, weekdays  # noqa: PLC0415  # likewise

    found = rrule(MONTHLY, dtstart=first, until=last, byweekday=weekdays[weekday - 1](nth))
    return tuple(one.date() for one in found)


def week_days(first: date, last: date, weekday: int, weeks: int = 1) -> tuple[date, ...]:
    """Return such a weekday of every so many weeks of the span, counted from its first week."""
    from dateutil.rrule import WEEKLY, rrule  # noqa: PLC0415  # likewise

    found = rrule(WEEKLY, dtstart=first, until=last, interval=weeks, byweekday=weekday - 1)
    return tuple(one.date() for one in found)
