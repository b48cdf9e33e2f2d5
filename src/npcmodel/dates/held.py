"""Whether what was held meets a frequency, as things stand at the end of a day."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date, timedelta

import attrs

from npcmodel.checks import day, instance
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn, Period
from npcmodel.dates.periods import months_after, periods_of
from npcmodel.errors import FactsError

__all__ = ["Finding", "State", "judge"]

_ONE = timedelta(days=1)


@enum.unique
class State(enum.Enum):
    """How a requirement stands (完成情况)."""

    MET = "已达到"
    BROKEN = "未达到"
    PENDING = "未到期"
    OPEN = "存疑"


@attrs.frozen
class Finding:
    """How a requirement stands, and how many are short.

    Attributes:
        state: met, broken, pending, or open where the reading or an unknown day decides.
        short: where it is broken, how many were missing when their periods ended, or how many
            intervals were too long; where it is pending, how many the rest of the year still
            asks for; where it is open, the larger of what the two readings say.
    """

    state: State
    short: int = 0


def judge(
    frequency: Frequency, days: Iterable[date], year: int, on: date, before: date | None = None
) -> Finding:
    """Judge the days of a year, as at the end of `on`, a day of that year.

    Args:
        frequency: what is required.
        days: the days on which it was done; those outside the year or after `on` count nothing.
        year: the calendar year judged.
        on: the day at whose end it is judged.
        before: the last time before the year; intervals are open at the start without it.

    Raises:
        FactsError: `on` outside the year, `before` not before it, or no such frequency.
    """
    if day("on", on).year != year:
        raise FactsError("on", on, f"a day of {year}")
    if before is not None and day("before", before).year >= year:
        raise FactsError("before", before, f"a day before {year}")
    done = sorted(one for one in days if day("days", one).year == year and one <= on)
    if isinstance(frequency, AtLeast):
        return _periods(EveryPeriod(frequency.times, Period.YEAR), done, year, on)
    if isinstance(frequency, EveryPeriod):
        return _periods(frequency, done, year, on)
    if isinstance(frequency, NeverApart):
        return _intervals(frequency, done, year, on, before)
    return _either(instance("frequency", frequency, OnceIn), done, year, on, before)


def _periods(every: EveryPeriod, done: list[date], year: int, on: date) -> Finding:
    broken = short = 0
    for first, last in periods_of(year, every.period):
        lacking = max(0, every.times - sum(first <= one <= last for one in done))
        short += lacking
        broken += lacking if last <= on else 0
    if broken:
        return Finding(State.BROKEN, broken)
    return Finding(State.PENDING, short) if short else Finding(State.MET)


def _intervals(
    never: NeverApart, done: list[date], year: int, on: date, before: date | None
) -> Finding:
    """Each day must be followed in time; what came before the first one may be unknown.

    Where it is, the year is taken to begin as well as it can: with one on the last day of
    the year before. If that breaks, every truth does; if it holds, the start stays open.
    An interval that ran out before the year began is too long in this year as well.
    """
    chain = [before or date(year, 1, 1) - _ONE, *done]
    limits = [months_after(one, never.months) for one in chain]
    long = sum(later > limit for limit, later in zip(limits[:-1], done, strict=True))
    # `on` has ended: what was due on it can only come too late.
    long += limits[-1] <= on
    if long:
        return Finding(State.BROKEN, long)
    if before is None:
        return Finding(State.OPEN)
    covered = limits[-1] > date(year, 12, 31)
    return Finding(State.MET) if covered else Finding(State.PENDING, 1)


def _either(once: OnceIn, done: list[date], year: int, on: date, before: date | None) -> Finding:
    """Broken only where both readings are, met only where both are met.

    The interval is the stricter reading: whoever keeps it misses no period.
    """
    calendar = _periods(once.by_calendar, done, year, on)
    interval = _intervals(once.by_interval, done, year, on, before)
    states = {calendar.state, interval.state}
    short = max(calendar.short, interval.short)
    if states == {State.BROKEN}:
        return Finding(State.BROKEN, short)
    if states == {State.MET}:
        return Finding(State.MET)
    if states == {State.PENDING}:
        return Finding(State.PENDING, short)
    return Finding(State.OPEN, short)
