"""Four ways to say how often."""

from collections.abc import Callable
from typing import Any

import pytest

from npcmodel.dates.frequency import AtLeast, EveryPeriod, NeverApart, OnceIn, Period
from npcmodel.errors import FactsError


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 3


@pytest.mark.parametrize(
    ("months", "period"),
    [
        (12, Period.YEAR),
        (6, Period.HALF_YEAR),
        (3, Period.QUARTER),
        (2, Period.TWO_MONTHS),
        (1, Period.MONTH),
    ],
)
def test_periods_have_months(months: int, period: Period) -> None:
    """Each period is so many months, and once in so many months can be read as it."""
    assert months == period.months
    assert EveryPeriod(1, period) == OnceIn(months).by_calendar
    assert NeverApart(months) == OnceIn(months).by_interval


def test_at_least_is_asked_of_the_year() -> None:
    """The year is the only period, said or not."""
    assert AtLeast(2, Period.YEAR) == AtLeast(2)
    with pytest.raises(FactsError) as caught:
        AtLeast(2, Period.QUARTER)

    assert "period" == caught.value.field
    assert "Period.YEAR; shorter ones are EveryPeriod's" == caught.value.expected


@pytest.mark.parametrize("months", [4, 5, 7, 24])
def test_once_in_months_that_divide_the_year(months: int) -> None:
    """Other numbers of months are no period of the calendar."""
    with pytest.raises(FactsError) as caught:
        OnceIn(months)

    assert ("months", months, "one of [1, 2, 3, 6, 12]") == caught.value.args


BUILD: list[tuple[str, Callable[[Any], object]]] = [
    ("times", AtLeast),
    ("times", lambda times: EveryPeriod(times, Period.MONTH)),
    ("months", NeverApart),
    ("months", OnceIn),
]


@pytest.mark.parametrize(("field", "build"), BUILD)
@pytest.mark.parametrize("bad", [0, -1, True, 2.0, None])
def test_numbers_are_counts_of_at_least_one(
    field: str, build: Callable[[Any], object], bad: Any
) -> None:
    """Never is no frequency."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a whole number of at least 1"):
        build(bad)


@pytest.mark.parametrize(("field", "build"), BUILD)
def test_integers_of_other_libraries_become_plain(
    field: str, build: Callable[[Any], object]
) -> None:
    """The fact holds an int, whatever it was built from."""
    built = build(Numpyish())

    assert int is type(getattr(built, field))
    assert build(3) == built
    assert {build(3)} == {built}


@pytest.mark.parametrize("build", [AtLeast, EveryPeriod])
def test_a_period_is_a_member(build: Any) -> None:
    """The Chinese term alone is no period."""
    with pytest.raises(FactsError, match=r"^period = '年': expected a member of Period"):
        build(1, "年")
