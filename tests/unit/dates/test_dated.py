"""A value by its effective day."""

from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.dates.dated import Dated, Since
from npcmodel.errors import FactsError

BASE = Dated(
    (
        Since(date(2015, 1, 1), 120),
        Since(date(2020, 10, 18), 140),
        Since[int](date(2024, 1, 1), None),
    )
)


@pytest.mark.parametrize(
    ("want", "on"),
    [
        (120, date(2015, 1, 1)),
        (120, date(2020, 10, 17)),
        (140, date(2020, 10, 18)),
        (140, date(2023, 12, 31)),
        (None, date(2024, 1, 1)),
        (None, date(2026, 11, 21)),
    ],
)
def test_a_value_holds_from_its_first_day(want: int | None, on: date) -> None:
    """The last day of one is the day before the first of the next."""
    found = BASE.at(on)

    assert found is not None
    assert want == found.value


def test_nothing_holds_before_the_first_day() -> None:
    """An absence is told from a repeal: there is no entry at all."""
    assert BASE.at(date(2014, 12, 31)) is None
    assert date(2015, 1, 1) == BASE.first


@pytest.mark.parametrize("days", [[], [date(2020, 1, 1)] * 2, [date(2020, 1, 2), date(2020, 1, 1)]])
def test_first_days_rise(days: list[date]) -> None:
    """No entry, two of one day and a wrong order are refused."""
    with pytest.raises(FactsError) as caught:
        Dated(tuple(Since(day, 1) for day in days))

    assert ("entries", days, "at least one entry, first days rising") == caught.value.args


def test_a_first_day_is_a_day() -> None:
    """A datetime is refused by name."""
    moment: Any = datetime(2020, 1, 1)  # noqa: DTZ001

    with pytest.raises(FactsError, match=r"^since = "):
        Since(moment, 1)


def test_entries_hash() -> None:
    """Values over time are values."""
    assert {Dated((Since(date(2020, 1, 1), 1),))} == {Dated((Since(date(2020, 1, 1), 1),))}
