"""Working days by a toy calendar."""

from datetime import date, datetime
from typing import Any

import attrs
import pytest

from npcmodel.dates.workdays import WorkCalendar, workdays_after, workdays_before
from npcmodel.errors import FactsError


@attrs.frozen
class Toy:
    """Weekdays are worked, but for the days off; the extra days are worked too."""

    off: tuple[date, ...] = ()
    extra: tuple[date, ...] = ()

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day in self.extra or (day.weekday() < 5 and day not in self.off)


MAY = Toy(off=(date(2026, 5, 1), date(2026, 5, 4)), extra=(date(2026, 5, 9),))


@attrs.frozen
class Rare:
    """Only one day is ever worked."""

    day: date

    def is_workday(self, day: date, /) -> bool:
        """Say whether it is that day."""
        return day == self.day


@pytest.mark.parametrize(
    ("want", "event", "days"),
    [
        (date(2026, 4, 30), date(2026, 4, 30), 0),
        (date(2026, 5, 5), date(2026, 4, 30), 1),
        (date(2026, 5, 8), date(2026, 4, 30), 4),
        (date(2026, 5, 9), date(2026, 4, 30), 5),
        (date(2026, 5, 11), date(2026, 4, 30), 6),
        (date(2026, 5, 5), date(2026, 5, 2), 1),
    ],
)
def test_workdays_after(want: date, event: date, days: int) -> None:
    """Holidays are skipped, and a worked Saturday counts."""
    assert want == workdays_after(event, days, MAY)


@pytest.mark.parametrize(
    ("want", "event", "days"),
    [
        (date(2026, 5, 11), date(2026, 5, 11), 0),
        (date(2026, 5, 9), date(2026, 5, 11), 1),
        (date(2026, 5, 5), date(2026, 5, 11), 5),
        (date(2026, 4, 30), date(2026, 5, 11), 6),
    ],
)
def test_workdays_before(want: date, event: date, days: int) -> None:
    """Counting back meets the same days."""
    assert want == workdays_before(event, days, MAY)


def test_a_calendar_without_working_days_is_refused() -> None:
    """After thirty days without one the calendar is taken not to know."""
    event = date(2026, 5, 1)
    calendar = Rare(date(2026, 5, 31))

    assert date(2026, 5, 31) == workdays_after(event, 1, calendar)
    with pytest.raises(FactsError) as caught:
        workdays_after(event, 1, Rare(date(2026, 6, 1)))
    assert "calendar" == caught.value.field
    assert "a working day around 2026-05-31" == caught.value.expected
    with pytest.raises(FactsError, match="a working day around 2026-04-01"):
        workdays_before(event, 1, Rare(date(2026, 3, 31)))


@pytest.mark.parametrize("reckon", [workdays_after, workdays_before])
def test_days_and_counts_are_checked(reckon: Any) -> None:
    """A datetime is no day, and a float no count."""
    with pytest.raises(FactsError, match=r"^event = "):
        reckon(datetime(2026, 5, 1), 1, MAY)  # noqa: DTZ001
    with pytest.raises(FactsError, match=r"^days = "):
        reckon(date(2026, 5, 1), 1.0, MAY)


def test_a_calendar_is_told_by_what_it_can_do() -> None:
    """Any object with the method is a calendar."""
    assert isinstance(MAY, WorkCalendar)
    assert not isinstance(date(2026, 5, 1), WorkCalendar)
