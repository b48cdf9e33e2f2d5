"""Strategies for days, dated values and frequencies."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.dated import Dated, Since
from npcmodel.dates.frequency import (
    AtLeast,
    EveryPeriod,
    Frequency,
    NeverApart,
    OnceIn,
    Period,
)
from npcmodel.dates.held import Finding, judge
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.law.statutes import NEWEST
from npcmodel.testing.making import built, either, or_else

__all__ = [
    "FIRST_DAY",
    "WEEKDAYS",
    "at_leasts",
    "dated_values",
    "days",
    "days_of",
    "every_periods",
    "findings",
    "frequencies",
    "never_aparts",
    "once_ins",
    "sinces",
    "work_calendars",
    "years",
]

FIRST_DAY = date(2022, 6, 25)
"""The first day on which every edition of 2022 is in force; the default start of drawn days."""

_SATURDAY = 5
_AT_LEASTS = st.integers(1, 6).map(AtLeast)
_EVERY_PERIODS = st.builds(EveryPeriod, st.integers(1, 2), st.sampled_from(Period))
_NEVER_APARTS = st.integers(1, 12).map(NeverApart)
_ONCE_INS = st.sampled_from([1, 2, 3, 6, 12]).map(OnceIn)
_COUNTED: SearchStrategy[Frequency] = _AT_LEASTS | _EVERY_PERIODS
_INTERVALS: SearchStrategy[Frequency] = _NEVER_APARTS | _ONCE_INS
_FREQUENCIES = _COUNTED | _INTERVALS


def days(first: date = FIRST_DAY, last: date = NEWEST) -> SearchStrategy[date]:
    """Return days of the law as it stands, or of the span given, both ends included."""
    return st.dates(first, last)


def years() -> SearchStrategy[int]:
    """Return years that lie wholly or partly among those days."""
    return st.integers(FIRST_DAY.year, NEWEST.year)


def days_of(year: int) -> SearchStrategy[date]:
    """Return days of a year, its first and its last one among them."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return st.sampled_from([first, last]) | st.dates(first, last)


def at_leasts() -> SearchStrategy[AtLeast]:
    """Return numbers a year (每年至少…次)."""
    return _AT_LEASTS


def every_periods() -> SearchStrategy[EveryPeriod]:
    """Return numbers in every period (每季度至少…次)."""
    return _EVERY_PERIODS


def never_aparts() -> SearchStrategy[NeverApart]:
    """Return longest intervals (间隔不超过…个月)."""
    return _NEVER_APARTS


def once_ins() -> SearchStrategy[OnceIn]:
    """Return requirements of two readings (每…个月至少一次)."""
    return _ONCE_INS


def frequencies(*, counted: bool | None = None) -> SearchStrategy[Frequency]:
    """Return requirements of any kind.

    Args:
        counted: True for those that count meetings in calendar periods, False for those that
            ask for intervals, None for both.
    """
    if counted is None:
        return _FREQUENCIES
    return _COUNTED if counted else _INTERVALS


def sinces(values: SearchStrategy[Any] | None = None) -> SearchStrategy[Since[Any]]:
    """Return values with their first day; None, the repeal, among them.

    Args:
        values: the values; small whole numbers by default.
    """
    return st.builds(Since, days(), st.none() | or_else(values, st.integers(1, 100)))


def dated_values(entries: SearchStrategy[Any] | None = None) -> SearchStrategy[Dated[Any]]:
    """Return values by their effective days.

    Args:
        entries: what begins on a day; sinces by default.
    """
    found = st.lists(
        or_else(entries, sinces()), min_size=1, max_size=4, unique_by=lambda one: one.since
    )
    return found.map(lambda some: Dated(tuple(sorted(some, key=lambda one: one.since))))


def findings(frequency: Frequency | None = None) -> SearchStrategy[Finding]:
    """Return how a requirement stands in a year of drawn days.

    Args:
        frequency: the requirement; None for any.
    """

    def build(draw: DrawFn) -> Finding:
        year = draw(years())
        asked = draw(either(frequency, frequencies()))
        before = draw(st.none() | days_of(year - 1))
        done = draw(st.lists(days_of(year), max_size=8))
        return judge(asked, done, year, draw(days_of(year)), before)

    return built(build)


@attrs.frozen
class _Calendar:
    """Weekdays are worked but for the holidays; make-up days are worked too."""

    holidays: frozenset[date]
    made_up: frozenset[date]

    def is_workday(self, day: date, /) -> bool:
        if day in self.made_up:
            return True
        return day.weekday() < _SATURDAY and day not in self.holidays


class _Weekdays:
    """Working days without holidays, for the texts that count them."""

    def is_workday(self, day: date, /) -> bool:
        return day.weekday() < _SATURDAY


WEEKDAYS: WorkCalendar = _Weekdays()
"""Monday to Friday, whatever the year."""


def work_calendars() -> SearchStrategy[WorkCalendar]:
    """Return calendars of working days, with holidays of a week and days made up for (工作日)."""

    def build(draw: DrawFn) -> WorkCalendar:
        starts = draw(st.lists(days(), max_size=5))
        holidays = frozenset(start + timedelta(days=n) for start in starts for n in range(7))
        return _Calendar(holidays, frozenset(start - timedelta(days=1) for start in starts))

    return built(build)
