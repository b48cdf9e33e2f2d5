"""Working days are the caller's data: the library knows no holiday.

>>> class Weekdays:
...     def is_workday(self, day): return day.weekday() < 5
>>> workdays_after(date(2026, 4, 30), 3, Weekdays())
datetime.date(2026, 5, 5)
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol, runtime_checkable

from npcmodel.checks import count, day
from npcmodel.errors import FactsError

__all__ = ["WorkCalendar", "workdays_after", "workdays_before"]

_LONGEST_BREAK = 30


@runtime_checkable
class WorkCalendar(Protocol):
    """Says of a day whether it is worked (工作日); raises for days it does not know."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is a working day."""
        ...


def workdays_after(event: date, days: int, calendar: WorkCalendar) -> date:
    """Return the last of the `days` working days after the event, which is not counted.

    Raises:
        FactsError: the calendar shows no working day for a whole month.
    """
    return _step(event, days, calendar, timedelta(days=1))


def workdays_before(event: date, days: int, calendar: WorkCalendar) -> date:
    """Return the last day that leaves `days` working days before the event.

    Raises:
        FactsError: the calendar shows no working day for a whole month.
    """
    return _step(event, days, calendar, timedelta(days=-1))


def _step(event: date, days: int, calendar: WorkCalendar, one: timedelta) -> date:
    reached = day("event", event)
    for _ in range(count("days", days)):
        for _ in range(_LONGEST_BREAK):
            reached += one
            if calendar.is_workday(reached):
                break
        else:
            raise FactsError("calendar", calendar, f"a working day around {reached}")
    return reached
