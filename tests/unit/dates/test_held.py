"""Whether what was held meets a frequency, at its boundaries.

Days are written as month and day of 2026; 2028 is the leap year.
"""

from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn, Period
from npcmodel.dates.held import Finding, State, judge
from npcmodel.errors import FactsError

MET = Finding(State.MET)
YEAR_END = (12, 31)

Day = tuple[int, int]


def at(
    frequency: Frequency,
    days: list[Day],
    on: Day = YEAR_END,
    before: date | None = None,
    year: int = 2026,
) -> Finding:
    """Judge days of one year."""
    return judge(frequency, [date(year, *day) for day in days], year, date(year, *on), before)


def broken(short: int) -> Finding:
    """The requirement is broken."""
    return Finding(State.BROKEN, short)


def pending(short: int) -> Finding:
    """The requirement may still be met."""
    return Finding(State.PENDING, short)


def doubtful(short: int = 0) -> Finding:
    """The reading or an unknown day decides."""
    return Finding(State.OPEN, short)


# so many in the year


@pytest.mark.parametrize(
    ("want", "days", "on"),
    [
        (pending(2), [], (1, 1)),
        (pending(1), [(3, 1)], (12, 30)),
        (pending(2), [(3, 1)], (2, 28)),
        (pending(1), [(3, 1)], (3, 1)),
        (broken(1), [(3, 1)], YEAR_END),
        (broken(2), [], YEAR_END),
        (MET, [(3, 1), (12, 31)], YEAR_END),
        (pending(1), [(3, 1), (12, 31)], (12, 30)),
        (MET, [(1, 1), (1, 2), (1, 3)], (1, 2)),
        (MET, [(3, 1), (3, 1)], (3, 1)),
    ],
)
def test_twice_a_year(want: Finding, days: list[Day], on: Day) -> None:
    """The year may bring what is missing until its last day has ended."""
    assert want == at(AtLeast(2), days, on)


def test_other_years_do_not_count() -> None:
    """The last day before and the first day after are outside."""
    days = [date(2025, 12, 31), date(2027, 1, 1)]

    assert broken(1) == judge(AtLeast(1), days, 2026, date(2026, 12, 31))


# so many in each period


@pytest.mark.parametrize(
    ("want", "days", "on"),
    [
        (pending(4), [], (3, 30)),
        (broken(1), [], (3, 31)),
        (pending(3), [(3, 31)], (3, 31)),
        (pending(2), [(3, 31), (4, 1)], (4, 1)),
        (broken(1), [(1, 5), (4, 1), (10, 1)], YEAR_END),
        (broken(1), [(1, 5), (1, 6), (1, 7), (4, 1), (7, 1)], YEAR_END),
        (pending(1), [(1, 5), (4, 1), (7, 1)], (12, 30)),
        (MET, [(1, 5), (4, 1), (7, 1), (10, 1)], YEAR_END),
        (MET, [(3, 31), (6, 30), (9, 30), (12, 31)], YEAR_END),
        (broken(4), [], YEAR_END),
    ],
)
def test_every_quarter(want: Finding, days: list[Day], on: Day) -> None:
    """A quarter is judged when its last day has ended; a surplus helps no other."""
    assert want == at(EveryPeriod(1, Period.QUARTER), days, on)


def test_more_than_once_in_each_period() -> None:
    """Two are asked of each half."""
    twice = EveryPeriod(2, Period.HALF_YEAR)

    assert broken(1) == at(twice, [(1, 5), (9, 1), (9, 2)])
    assert MET == at(twice, [(1, 5), (6, 30), (7, 1), (9, 2)])


def test_what_is_still_to_come_is_not_counted_as_broken() -> None:
    """Once a period is lost, only lost ones are counted."""
    assert broken(1) == at(EveryPeriod(1, Period.QUARTER), [], (4, 15))


# never so long apart

EVEN = [(3, 31), (6, 30), (9, 30), (12, 30)]


@pytest.mark.parametrize(
    ("want", "days", "on"),
    [
        (pending(1), [], (3, 30)),
        (broken(1), [], (3, 31)),
        (broken(1), [], (4, 1)),
        (pending(1), [(3, 31)], (3, 31)),
        (pending(1), [(3, 31)], (6, 29)),
        (broken(1), [(3, 31)], (6, 30)),
        (broken(1), [(4, 1)], (4, 1)),
        (broken(1), [(3, 31), (7, 1), (9, 30), (12, 30)], YEAR_END),
        (broken(1), [(3, 31), (7, 1)], (9, 30)),
        (broken(2), [(3, 31), (7, 1)], (10, 1)),
        (MET, EVEN, YEAR_END),
        (pending(1), EVEN[:3], (9, 30)),
        (pending(1), EVEN[:2], (9, 29)),
        (broken(1), EVEN[:2], (9, 30)),
        (pending(1), EVEN[:3], (12, 29)),
        (broken(1), EVEN[:3], (12, 30)),
    ],
)
def test_never_three_months_apart(want: Finding, days: list[Day], on: Day) -> None:
    """From the last day of the year before: 31 March is in time, 1 April is not.

    At the end of 31 March, with nothing held, nothing can be in time any more.
    """
    assert want == at(NeverApart(3), days, on, before=date(2025, 12, 31))


@pytest.mark.parametrize(
    ("want", "last", "on"),
    [
        (pending(1), (10, 31), (10, 31)),
        (pending(1), (10, 31), (12, 30)),
        (broken(1), (10, 31), (12, 31)),
        (MET, (11, 1), (11, 1)),
        (MET, (11, 1), (12, 31)),
    ],
)
def test_the_rest_of_the_year_may_be_covered_early(want: Finding, last: Day, on: Day) -> None:
    """31 October and two months end with the year; 1 November and two months do not."""
    days = [(1, 1), (3, 1), (5, 1), (7, 1), (9, 1), last]

    assert want == at(NeverApart(2), days, on, before=date(2025, 12, 31))


@pytest.mark.parametrize(("want", "on"), [(pending(1), (12, 30)), (broken(1), (12, 31))])
def test_a_year_without_any(want: Finding, on: Day) -> None:
    """From New Year's Eve, twelve months allow the whole year but not its last evening."""
    assert want == at(NeverApart(12), [], on, before=date(2025, 12, 31))


@pytest.mark.parametrize("days", [[], [(1, 5)]])
def test_an_interval_that_ran_out_last_year(days: list[Day]) -> None:
    """It is too long in this year as well."""
    assert broken(1) == at(NeverApart(3), days, (1, 5), before=date(2025, 9, 1))


@pytest.mark.parametrize(
    ("want", "day", "before"),
    [
        (pending(1), (2, 28), date(2025, 11, 30)),
        (broken(1), (3, 1), date(2025, 11, 30)),
        (pending(1), (2, 28), date(2025, 11, 28)),
        (broken(1), (3, 1), date(2025, 11, 28)),
        (broken(1), (2, 28), date(2025, 11, 27)),
    ],
)
def test_an_interval_into_february_is_clipped(want: Finding, day: Day, before: date) -> None:
    """Three months after 28, 29 and 30 November are the last of February."""
    assert want == at(NeverApart(3), [day], day, before)


@pytest.mark.parametrize(
    ("want", "day", "before"),
    [
        (pending(1), (2, 29), date(2027, 11, 30)),
        (pending(1), (2, 29), date(2027, 11, 29)),
        (broken(1), (2, 29), date(2027, 11, 28)),
        (broken(1), (3, 1), date(2027, 11, 30)),
    ],
)
def test_a_leap_year_gives_a_day_more(want: Finding, day: Day, before: date) -> None:
    """In 2028 February ends on the 29th."""
    assert want == at(NeverApart(3), [day], day, before, year=2028)


def test_an_unknown_start_is_open() -> None:
    """Without the last day of the year before, nobody can say that the first came in time."""
    assert doubtful() == at(NeverApart(3), EVEN)
    assert doubtful() == at(NeverApart(3), [], (3, 30))
    assert doubtful() == at(NeverApart(12), [(1, 1)])


@pytest.mark.parametrize(
    ("want", "days", "on"),
    [
        (doubtful(), [(3, 31)], (3, 31)),
        (broken(1), [(4, 1)], (4, 1)),
        (broken(1), [], (3, 31)),
        (broken(1), [(3, 31), (7, 1)], (7, 1)),
    ],
)
def test_what_no_start_can_mend_is_broken(want: Finding, days: list[Day], on: Day) -> None:
    """Even a meeting on New Year's Eve would leave the interval too long."""
    assert want == at(NeverApart(3), days, on)


def test_days_after_the_day_asked_about_do_not_count() -> None:
    """A meeting of tomorrow mends nothing today."""
    start = date(2025, 12, 31)

    assert pending(1) == at(NeverApart(3), [(3, 31), (4, 1)], (3, 30), start)
    assert broken(1) == at(NeverApart(3), [(4, 2)], (4, 1), start)


def test_the_order_of_the_days_does_not_matter() -> None:
    """Days are put in order first."""
    start = date(2025, 12, 31)

    assert at(NeverApart(3), EVEN, before=start) == at(NeverApart(3), EVEN[::-1], before=start)
    assert MET == at(NeverApart(3), EVEN[::-1], before=start)


# once in so many months: two readings


def test_one_meeting_in_each_quarter_may_fail_the_interval() -> None:
    """5 January and 28 June: a quarter each, and more than three months between."""
    days = [(1, 5), (6, 28)]
    start = date(2025, 12, 1)

    assert pending(2) == at(OnceIn(3).by_calendar, days, (6, 30), start)
    assert broken(1) == at(OnceIn(3).by_interval, days, (6, 30), start)
    assert doubtful(2) == at(OnceIn(3), days, (6, 30), start)


def test_a_day_more_between_two_meetings_is_open() -> None:
    """28 June to 28 August is two months, to the 29th it is more; each period has its own."""
    start = date(2025, 12, 31)
    kept = [(2, 28), (4, 28), (6, 28), (8, 28), (10, 28), (12, 28)]
    late = [(2, 28), (4, 28), (6, 28), (8, 29), (10, 28), (12, 28)]

    assert MET == at(OnceIn(2), kept, before=start)
    assert doubtful(1) == at(OnceIn(2), late, before=start)


def test_four_meetings_a_year_may_fail_three_months_in_both_readings() -> None:
    """Four meetings in the first half leave two quarters empty and a long interval."""
    days = [(1, 10), (2, 10), (5, 10), (6, 10)]
    start = date(2025, 12, 1)

    assert MET == at(AtLeast(4), days)
    assert broken(2) == at(EveryPeriod(1, Period.QUARTER), days)
    assert broken(1) == at(NeverApart(3), days, before=start)
    assert broken(2) == at(OnceIn(3), days, before=start)


@pytest.mark.parametrize(
    ("want", "days", "on", "before"),
    [
        # both met
        (MET, EVEN, YEAR_END, date(2025, 12, 31)),
        # both may still be met; the calendar asks for more of them
        (pending(4), [], (3, 30), date(2025, 12, 31)),
        (pending(1), EVEN[:3], (9, 30), date(2025, 12, 31)),
        # the quarter ends without a meeting, and so does the interval
        (broken(1), [], (3, 31), date(2025, 12, 31)),
        (broken(1), [], (4, 1), date(2025, 12, 31)),
        # the interval ran out before the quarter
        (doubtful(4), [], (3, 30), date(2025, 12, 1)),
        (broken(1), [], (3, 31), date(2025, 12, 1)),
        # the calendar is met and the interval may still be: 1 October covers the year
        (MET, [(1, 1), (4, 1), (7, 1), (10, 1)], (10, 1), date(2025, 12, 31)),
        # nobody knows when the last one before the year was
        (doubtful(), EVEN, YEAR_END, None),
        (doubtful(4), [], (1, 1), None),
        (doubtful(4), [], (3, 30), None),
        (broken(1), [], (3, 31), None),
        (broken(1), [], (4, 1), None),
    ],
)
def test_once_in_three_months(want: Finding, days: list[Day], on: Day, before: date | None) -> None:
    """Broken where both readings are, met where both are met, pending where neither is broken."""
    assert want == at(OnceIn(3), days, on, before)


def test_once_in_other_numbers_of_months() -> None:
    """One, six and twelve months are judged like two and three."""
    start = date(2025, 12, 28)
    months = [(m, 28) for m in range(1, 12)]

    assert MET == at(OnceIn(6), [(3, 1), (7, 1)], (7, 1), start)
    assert MET == at(OnceIn(12), [(3, 1)], (3, 1), start)
    assert pending(1) == at(OnceIn(1), months, (11, 28), start)
    assert MET == at(OnceIn(1), [*months, (12, 1)], (12, 1), start)


# what is asked must make sense


def test_a_day_outside_the_year_is_refused() -> None:
    """Of another year nothing can be said."""
    for on in (date(2025, 12, 31), date(2027, 1, 1)):
        with pytest.raises(FactsError) as caught:
            judge(AtLeast(1), [], 2026, on)
        assert ("on", on, "a day of 2026") == caught.value.args


def test_the_last_time_before_the_year_lies_before_it() -> None:
    """New Year's Eve is before the year, New Year's Day is not."""
    on = date(2026, 1, 31)

    assert pending(1) == judge(NeverApart(12), [], 2026, on, date(2025, 12, 31))
    with pytest.raises(FactsError) as caught:
        judge(NeverApart(12), [], 2026, on, date(2026, 1, 1))
    assert ("before", date(2026, 1, 1), "a day before 2026") == caught.value.args


@pytest.mark.parametrize(
    ("field", "days", "on", "before"),
    [
        ("on", [], datetime(2026, 1, 1), None),  # noqa: DTZ001
        ("days", [datetime(2026, 1, 1)], date(2026, 1, 1), None),  # noqa: DTZ001
        ("days", ["2026-01-01"], date(2026, 1, 1), None),
        ("before", [], date(2026, 1, 1), datetime(2025, 1, 1)),  # noqa: DTZ001
    ],
)
def test_days_with_a_time_are_refused(field: str, days: Any, on: Any, before: Any) -> None:
    """Every day given is a day without a time."""
    with pytest.raises(
        FactsError, match=rf"^{field} = .*: expected a datetime.date without a time"
    ):
        judge(NeverApart(3), days, 2026, on, before)


def test_a_frequency_is_one_of_the_four() -> None:
    """A number of times is no frequency."""
    frequency: Any = 4

    with pytest.raises(FactsError, match=r"^frequency = 4: expected a "):
        judge(frequency, [], 2026, date(2026, 1, 1))


def test_findings_hash() -> None:
    """A finding is a value, and says nothing is short unless told."""
    assert {Finding(State.MET, 0)} == {MET}
