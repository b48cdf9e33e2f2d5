"""Days before, days and months after, and the calendar's periods."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.dates.frequency import Period
from npcmodel.dates.periods import (
    days_after,
    days_before,
    months_after,
    months_before,
    periods_of,
)
from npcmodel.errors import FactsError


@pytest.mark.parametrize(
    ("want", "event", "days"),
    [
        (date(2026, 1, 6), date(2026, 1, 1), 5),
        (date(2026, 1, 1), date(2026, 1, 1), 0),
        (date(2026, 3, 1), date(2026, 2, 28), 1),
        (date(2028, 2, 29), date(2028, 2, 28), 1),
        (date(2027, 1, 10), date(2026, 12, 31), 10),
    ],
)
def test_days_after_do_not_count_the_event(want: date, event: date, days: int) -> None:
    """Five days after the first are the sixth."""
    assert want == days_after(event, days)


@pytest.mark.parametrize(
    ("want", "event", "days"),
    [
        (date(2026, 11, 10), date(2026, 11, 15), 5),
        (date(2026, 11, 15), date(2026, 11, 15), 0),
        (date(2026, 2, 28), date(2026, 3, 1), 1),
        (date(2028, 2, 29), date(2028, 3, 1), 1),
        (date(2025, 12, 22), date(2026, 1, 1), 10),
    ],
)
def test_days_before_reach_back(want: date, event: date, days: int) -> None:
    """五日以前 of the fifteenth is the tenth."""
    assert want == days_before(event, days)


@pytest.mark.parametrize(
    ("want", "event", "months"),
    [
        (date(2026, 4, 15), date(2026, 1, 15), 3),
        (date(2026, 2, 28), date(2025, 11, 30), 3),
        (date(2028, 2, 29), date(2027, 11, 30), 3),
        (date(2026, 5, 30), date(2025, 11, 30), 6),
        (date(2026, 6, 30), date(2026, 5, 31), 1),
        (date(2029, 2, 28), date(2028, 2, 29), 12),
        (date(2027, 1, 31), date(2026, 12, 31), 1),
        (date(2026, 1, 31), date(2026, 1, 31), 0),
    ],
)
def test_months_after_keep_the_day_or_clip_it(want: date, event: date, months: int) -> None:
    """A month without that day ends earlier."""
    assert want == months_after(event, months)


@pytest.mark.parametrize(
    ("want", "event", "months"),
    [
        (date(2026, 1, 15), date(2026, 4, 15), 3),
        (date(2026, 2, 28), date(2026, 5, 31), 3),
        (date(2028, 2, 29), date(2028, 5, 31), 3),
        (date(2025, 12, 31), date(2026, 1, 31), 1),
        (date(2026, 1, 31), date(2026, 1, 31), 0),
    ],
)
def test_months_before_keep_the_day_or_clip_it(want: date, event: date, months: int) -> None:
    """Clipping goes the same way in both directions."""
    assert want == months_before(event, months)


def test_months_in_steps_differ_from_months_at_once() -> None:
    """30 November and three months and three more are 28 May, and six are 30 May."""
    november = date(2025, 11, 30)

    assert date(2026, 5, 28) == months_after(months_after(november, 3), 3)
    assert date(2026, 5, 30) == months_after(november, 6)


@pytest.mark.parametrize("reckon", [days_after, days_before, months_after, months_before])
def test_days_and_counts_are_checked(reckon: Callable[[Any, Any], date]) -> None:
    """A datetime is no day, and a float, a truth value or less than nothing no count."""
    with pytest.raises(FactsError, match=r"^event = "):
        reckon(datetime(2026, 1, 1), 1)  # noqa: DTZ001
    for bad in (-1, 1.0, True):
        with pytest.raises(FactsError, match=r"^(days|months) = .*a whole number of at least 0"):
            reckon(date(2026, 1, 1), bad)


@pytest.mark.parametrize(
    ("count", "first", "last", "period"),
    [
        (1, (1, 1, 12, 31), (1, 1, 12, 31), Period.YEAR),
        (2, (1, 1, 6, 30), (7, 1, 12, 31), Period.HALF_YEAR),
        (4, (1, 1, 3, 31), (10, 1, 12, 31), Period.QUARTER),
        (6, (1, 1, 2, 28), (11, 1, 12, 31), Period.TWO_MONTHS),
        (12, (1, 1, 1, 31), (12, 1, 12, 31), Period.MONTH),
    ],
)
def test_periods_of_a_year(
    count: int, first: tuple[int, ...], last: tuple[int, ...], period: Period
) -> None:
    """Each period has a first and a last day."""
    found = periods_of(2026, period)

    assert count == len(found)
    assert (date(2026, *first[:2]), date(2026, *first[2:])) == found[0]
    assert (date(2026, *last[:2]), date(2026, *last[2:])) == found[-1]


@pytest.mark.parametrize("period", Period)
def test_periods_leave_no_gap(period: Period) -> None:
    """Each period begins the day after the one before."""
    found = periods_of(2028, period)

    assert [days_after(last, 1) for _, last in found[:-1]] == [first for first, _ in found[1:]]


def test_a_leap_year_has_its_day() -> None:
    """February 2028 ends on the 29th."""
    assert (date(2028, 2, 1), date(2028, 2, 29)) == periods_of(2028, Period.MONTH)[1]


def test_years_the_calendar_can_hold() -> None:
    """The years next to the ends of the calendar are the last that work."""
    assert date(2, 1, 1) == periods_of(2, Period.YEAR)[0][0]
    assert date(9998, 12, 31) == periods_of(9998, Period.YEAR)[0][1]


@pytest.mark.parametrize("year", [1, 9999, 0, 2026.0, True, "2026"])
def test_other_years_are_refused(year: Any) -> None:
    """A year is a count within the calendar."""
    with pytest.raises(FactsError, match=r"^year = "):
        periods_of(year, Period.YEAR)
