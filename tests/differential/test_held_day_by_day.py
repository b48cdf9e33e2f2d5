"""Frequencies judged by walking through the year day by day."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

import pytest

from npcmodel.dates.frequency import EveryPeriod, NeverApart, OnceIn, Period
from npcmodel.dates.held import State, judge

YEAR = 2026
EDGES = [(1, 1), (2, 28), (3, 31), (4, 1), (6, 30), (7, 1), (9, 30), (11, 30)]
DAYS = [date(YEAR, *day) for day in EDGES]
BEFORE = [date(2025, 9, 30), date(2025, 11, 30), date(2025, 12, 31)]
ASKED = [date(YEAR, *day) for day in [(2, 28), (3, 30), (3, 31), (9, 30), (12, 31)]]


def chosen() -> Iterator[tuple[date, ...]]:
    """Return every choice of at most four of the days."""
    for size in range(5):
        yield from combinations(DAYS, size)


def same_day(start: date, months: int) -> date:
    """Return the day so many months later by trying days of the month downwards."""
    years, month = divmod(start.month - 1 + months, 12)
    for day in range(start.day, 0, -1):
        try:
            return date(start.year + years, month + 1, day)
        except ValueError:
            continue
    raise AssertionError(start)


def overdue_intervals(days: tuple[date, ...], months: int, on: date, before: date) -> int:
    """Count the intervals that ran out by the end of a day, walking there day by day."""
    overdue, due, counted = 0, same_day(before, months), False
    day = before
    while day <= on:
        if day in days:
            due, counted = same_day(day, months), False
        elif day >= due and not counted:
            overdue, counted = overdue + 1, True
        day += timedelta(days=1)
    return overdue


@pytest.mark.parametrize("months", [2, 3])
def test_intervals(months: int) -> None:
    """An interval is too long as soon as a day ends on which the next one was due."""
    for days in chosen():
        for before in BEFORE:
            for on in ASKED:
                want = overdue_intervals(days, months, on, before)
                found = judge(NeverApart(months), days, YEAR, on, before)

                assert (want > 0) is (found.state is State.BROKEN), (days, before, on)
                assert want == found.short or not want, (days, before, on)


@pytest.mark.parametrize("before", BEFORE)
def test_what_is_met_asks_for_nothing_more(before: date) -> None:
    """Met stays met to the end of the year; pending breaks where nothing follows."""
    end = date(YEAR, 12, 31)
    for days in chosen():
        for on in ASKED:
            done = [day for day in days if day <= on]
            now = judge(NeverApart(3), done, YEAR, on, before).state
            later = judge(NeverApart(3), done, YEAR, end, before).state

            assert (now is State.MET) is (later is State.MET), (done, on)


@pytest.mark.parametrize(("months", "period"), [(2, Period.TWO_MONTHS), (3, Period.QUARTER)])
def test_the_interval_is_the_stricter_reading(months: int, period: Period) -> None:
    """Whoever keeps the interval misses no period, whoever misses a period broke the interval."""
    for days in chosen():
        for before in [*BEFORE, None]:
            for on in ASKED:
                calendar = judge(EveryPeriod(1, period), days, YEAR, on, before).state
                interval = judge(NeverApart(months), days, YEAR, on, before).state
                both = judge(OnceIn(months), days, YEAR, on, before).state

                if calendar is State.BROKEN:
                    assert (State.BROKEN, State.BROKEN) == (interval, both), (days, before, on)
                elif interval in {State.MET, State.PENDING}:
                    assert (interval, interval) == (calendar, both), (days, before, on)
                else:
                    assert State.OPEN is both, (days, before, on)
