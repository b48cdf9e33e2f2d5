"""Requirements that are counted: in all, in every period, by intervals, in a range, as a rate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from pydantic import Field

from npcmodel.dates.frequency import Period
from npcmodel.dates.periods import days_after, months_after, periods_of
from npcmodel.errors import FactsError
from npcmodel.law.wording import Text
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Fault, Number, Positive, figure, fraction
from npcmodel.schemes.standards.archives import Archive, Reason, Seen, days_text
from npcmodel.schemes.standards.requiring import (
    EventAmount,
    Ratio,
    RecordAmount,
    Requirement,
    Taken,
    Whole,
    counted,
    share_of,
    values_faults,
)

__all__ = [
    "CountRequirement",
    "IntervalRequirement",
    "PeriodRequirement",
    "RangeRequirement",
    "RateRequirement",
]

_NONE = Fraction(0)
_WEEK, _THURSDAY = 7, 3
_ONE = timedelta(days=1)
Cadence = Literal["week", "month", "two months", "quarter", "half year", "year"]
_PERIODS = {
    "month": Period.MONTH,
    "two months": Period.TWO_MONTHS,
    "quarter": Period.QUARTER,
    "half year": Period.HALF_YEAR,
    "year": Period.YEAR,
}


def _held_against(
    proved: Taken, recorded: Taken, least: Fraction | None, most: Fraction | None
) -> Seen:
    """An amount between two ends: what is lacking may still come, what is too much stays.

    What is proved decides the lower end, what is recorded the upper one.
    """
    low, high = proved.amount, recorded.amount
    if low is None or high is None:
        return Seen(reason=Reason.NO_NUMBER)
    short = _NONE if least is None else max(_NONE, least - low)
    over = _NONE if most is None else max(_NONE, high - most)
    only_most = least is None
    return Seen(
        found=high if only_most else low,
        short=short if proved.settled else _NONE,
        over=over,
        pending=not proved.settled and bool(short or (most is not None and not over)),
        events=proved.events if most is None else recorded.events,
        silent=proved.silent,
        unproved=0 if only_most else len(proved.unproved),
    )


def _left_out(unproved: int) -> Text:
    """How many events without evidence count towards the upper end alone."""
    return Text(
        f"另有{unproved}次没有佐证，只计入上限",
        f"another {unproved} without evidence, counted towards the upper end only",
    )


def _ends(least: Fraction | None, most: Fraction | None) -> Iterator[Fault]:
    if least is None and most is None:
        yield Fault(("least",), None, "a least or a most: without either everything meets it")
    elif most is None and not least:
        yield Fault(("least",), "0", "more than 0: everything meets it")
    elif least is not None and most is not None and least > most:
        yield Fault(("least",), figure(least), f"{figure(most)}, the most, or less")


class CountRequirement(Requirement):
    """At least, or at most, so many in the days asked about (次数要求).

    Where evidence is asked for, what is proved is held against the least and all that is recorded
    against the most: a record without evidence does not show that nothing happened.

    Attributes:
        measure: what is counted.
        least: the fewest that meet it; None for no lower end.
        most: the most that meet it; None for no upper end.
    """

    kind: Literal["count"] = "count"
    measure: Measure
    least: Number | None = Field(default=None, ge=0)
    most: Number | None = Field(default=None, ge=0)

    @property
    def unit(self) -> str:
        """The word for one of what is counted."""
        return self.measure.unit

    def look(self, archive: Archive) -> Seen:
        """Return how many there are."""
        proved = recorded = counted(self.measure, archive, evidence=self.evidence)
        if self.evidence and self.most is not None:
            recorded = counted(self.measure, archive, evidence=False)
        return _held_against(proved, recorded, fraction(self.least), fraction(self.most))

    def left_out(self, unproved: int) -> Text:
        """Return in words how many events had no evidence, and what became of them."""
        return super().left_out(unproved) if self.most is None else _left_out(unproved)

    def faults(self) -> Iterator[Fault]:
        """Find ends that contradict each other, and more values asked for than there are."""
        yield from _ends(fraction(self.least), fraction(self.most))
        yield from values_faults(self.measure, fraction(self.least))


class RangeRequirement(Requirement):
    """A number of the record, or a count, from so many to so many (范围要求).

    Where evidence is asked for, what is proved is held against the least and all that is recorded
    against the most: a record without evidence does not show that nothing happened.

    Attributes:
        of: the number.
        least: the fewest that meet it.
        most: the most that meet it.
    """

    kind: Literal["range"] = "range"
    of: RecordAmount
    least: Number = Field(ge=0)
    most: Number = Field(ge=0)

    @property
    def unit(self) -> str:
        """The word for one of it."""
        return self.of.word

    def look(self, archive: Archive) -> Seen:
        """Return where the number lies."""
        proved = self.of.take(archive, evidence=self.evidence)
        recorded = self.of.take(archive, evidence=False) if self.evidence else proved
        return _held_against(proved, recorded, Fraction(self.least), Fraction(self.most))

    def left_out(self, unproved: int) -> Text:
        """Return in words how many events had no evidence, and what became of them."""
        return _left_out(unproved)

    def faults(self) -> Iterator[Fault]:
        """Find ends that contradict each other."""
        yield from _ends(Fraction(self.least), Fraction(self.most))


class PeriodRequirement(Requirement):
    """So many in every week, month, quarter, half-year or year of the days asked (每周期要求).

    A week runs from Monday to Sunday and belongs to the days in which its Thursday lies; all
    its seven days count. Of the other periods only those that lie whole in the days are asked.

    Attributes:
        measure: what is counted.
        period: the period.
        times: how many in each.
    """

    kind: Literal["period"] = "period"
    measure: Measure
    period: Cadence
    times: Positive = Field(default=1, validate_default=True)

    @property
    def unit(self) -> str:
        """The word for one of what is counted."""
        return self.measure.unit

    def look(self, archive: Archive) -> Seen:
        """Return in which periods there are too few."""
        windows = _windows(self.period, archive.first, archive.last)
        if not windows:
            return Seen(reason=Reason.NO_PERIOD)
        silent, pending, total, short, unproved = True, False, _NONE, _NONE, 0
        places: list[int] = []
        missing: list[Text] = []
        for first, last in windows:
            read = archive.read(self.measure, first, last)
            mine = archive.proved(read, evidence=self.evidence)
            units = archive.units(self.measure, mine)
            lacking = max(_NONE, Fraction(self.times) - units)
            silent, total = silent and not read, total + units
            unproved += len(read) - len(mine)
            places.extend(mine)
            if lacking and last <= archive.on:
                short += lacking
                missing.append(days_text(first, last))
            pending = pending or bool(lacking and last > archive.on)
        return Seen(
            found=total,
            short=short,
            pending=pending,
            events=tuple(sorted(places)),
            missing=tuple(missing),
            silent=silent,
            unproved=unproved,
        )

    def faults(self) -> Iterator[Fault]:
        """Find days that leave periods out, and more values asked for than there are."""
        within = self.measure.within
        if within is not None:
            expected = "none: every period of the days asked about is looked at"
            days = f"{within.first} to {within.last}"
            yield Fault(("measure", "within"), days, expected)
        yield from values_faults(self.measure, Fraction(self.times))


def _windows(period: Cadence, first: date, last: date) -> list[tuple[date, date]]:
    """The periods asked about, each from its first to its last day."""
    if period == "week":
        monday = first - timedelta(days=first.weekday())
        found: list[tuple[date, date]] = []
        while monday <= last:
            if first <= monday + timedelta(days=_THURSDAY) <= last:
                found.append((monday, monday + timedelta(days=_WEEK - 1)))
            monday += timedelta(days=_WEEK)
        return found
    return [
        (begin, end)
        for year in range(first.year, last.year + 1)
        for begin, end in periods_of(year, _PERIODS[period])
        if first <= begin and end <= last
    ]


class IntervalRequirement(Requirement):
    """Never more than so many months or days apart (间隔要求).

    Attributes:
        measure: what is looked for; each day on which there is one counts once.
        months: the longest interval in months, None where it is given in days.
        days: the longest interval in days.
        ends: what the ends of the days asked about count for. "free": only intervals between
            two events are looked at. "count": the first and the last day count as if there had
            been one on each. "carry": the last event before the first day begins an interval,
            where the archive holds one, and the interval that runs at the end is looked at too.
    """

    kind: Literal["interval"] = "interval"
    measure: Measure
    months: Whole | None = None
    days: Whole | None = None
    ends: Literal["free", "count", "carry"]

    @property
    def unit(self) -> str:
        """The word for one event."""
        return self.measure.unit

    @property
    def head(self) -> Text:
        """The words before the list of intervals."""
        return Text("间隔过长", "too far apart")

    def shortfall(self, short: Fraction) -> Text:
        """Return in words how many intervals were too long."""
        return Text(f"{figure(short)}处间隔过长", f"intervals too long: {figure(short)}")

    def _limit(self) -> Callable[[date], date]:
        """The last day on which the next may follow."""
        months, days = self.months, self.days
        if months is not None:
            return lambda day: months_after(day, months)
        return lambda day: days_after(day, days or 0)

    def look(self, archive: Archive) -> Seen:
        """Return which intervals were too long, and whether one still runs."""
        read = archive.read(self.measure)
        places = archive.proved(read, evidence=self.evidence)
        start, before = self._start(archive)
        chain = [*start, *sorted({archive.record.events[place].day for place in places})]
        if self.ends == "count" and archive.closed:
            chain.append(archive.last)
        if len(chain) <= (self.ends == "free"):
            why = Reason.NO_BASE if read else Reason.NO_FACTS
            return Seen(
                pending=not archive.closed,
                reason=why if archive.closed else None,
                unproved=len(read) - len(places),
            )
        limit = self._limit()
        long = [days_text(one, after) for one, after in pairwise(chain) if after > limit(one)]
        pending = not archive.closed
        if self.ends == "carry" or (self.ends == "count" and pending):
            due, end = limit(chain[-1]), min(archive.on, archive.last)
            # Counted, the last day is as good as an event; carried, it is a day like any other.
            runs_out = due <= archive.last if self.ends == "carry" else due < archive.last
            pending = pending and runs_out
            if due <= end:
                long.append(days_text(chain[-1], end))
        return Seen(
            found=Fraction(len(places)),
            short=Fraction(len(long)),
            pending=pending,
            events=tuple(sorted({*before, *places})),
            missing=tuple(long),
            silent=not read,
            unproved=len(read) - len(places),
        )

    def _start(self, archive: Archive) -> tuple[list[date], list[int]]:
        """The day from which the first interval runs, and the event that it rests on."""
        if self.ends == "count":
            return [archive.first], []
        if self.ends == "free":
            return [], []
        earlier = archive.read(self.measure, date.min, archive.first - _ONE)
        events = archive.record.events
        places = archive.proved(earlier, evidence=self.evidence)
        last = sorted(places, key=lambda place: events[place].day)[-1:]
        return [events[place].day for place in last], last

    def faults(self) -> Iterator[Fault]:
        """Find an interval given twice, or not at all."""
        if (self.months is None) == (self.days is None):
            yield Fault(("months",), self.months, "months or days, one of the two")
        for field in ("sum", "distinct"):
            value = getattr(self.measure, field)
            if value is not None:
                yield Fault(("measure", field), value, "none: days are looked at, not amounts")


class RateRequirement(Requirement):
    """At least such a share of a base (比率要求); both are counted in the same unit.

    Where part and whole are whole numbers, what is lacking is rounded up to the next whole one:
    nobody can send half a person.

    Attributes:
        part: what is held against the base.
        whole: the base; where it is 0, or nothing of it is recorded, nothing is assessed.
        least: the smallest share that meets it: a decimal, or a text such as 2/3.
    """

    kind: Literal["rate"] = "rate"
    part: RecordAmount
    whole: RecordAmount
    least: Number | Ratio

    @property
    def unit(self) -> str:
        """The word for one of the part."""
        return self.part.word

    def look(self, archive: Archive) -> Seen:
        """Return how large the part is, and out of how many.

        Raises:
            FactsError: the part is larger than the whole, of which something is recorded.
        """
        part = self.part.take(archive, evidence=self.evidence)
        whole = self.whole.take(archive, evidence=self.evidence)
        if part.amount is None or whole.amount is None:
            return Seen(reason=Reason.NO_NUMBER)
        settled = part.settled and whole.settled
        unproved = len({*part.unproved, *whole.unproved})
        if whole.silent and not part.silent:
            why = Reason.NO_FACTS if settled else None
            return Seen(pending=not settled, reason=why, unproved=unproved)
        if part.amount > whole.amount:
            expected = f"{self.code!r} has a part of at most {figure(whole.amount)}, the whole"
            raise FactsError("record", figure(part.amount), expected)
        if not whole.amount:
            why = Reason.NO_BASE if settled else None
            return Seen(pending=not settled, reason=why, unproved=unproved)
        lacking = max(_NONE, share_of(self.least) * whole.amount - part.amount)
        in_units = part.amount.denominator == whole.amount.denominator == 1
        short = Fraction(-(-lacking // 1)) if in_units else lacking
        return Seen(
            found=part.amount,
            base=whole.amount,
            short=short if settled else _NONE,
            rounded=settled and short != lacking,
            unproved=unproved,
            pending=not settled,
            events=tuple(sorted({*part.events, *whole.events})),
            silent=part.silent and not self._of_one_kind,
        )

    @property
    def _of_one_kind(self) -> bool:
        """Whether part and whole are events of one kind: an archive of the whole tells the part."""
        part, whole = self.part, self.whole
        if not isinstance(part, EventAmount) or not isinstance(whole, EventAmount):
            return False
        return part.measure.event == whole.measure.event

    def faults(self) -> Iterator[Fault]:
        """Find shares that everything meets, or nothing."""
        if not 0 < share_of(self.least) <= 1:
            yield Fault(("least",), str(self.least), "a share above 0 and at most 1")
        if self.part == self.whole:
            yield Fault(("whole",), self.whole.kind, "another amount than the part: all meet it")
        if self.part.word != self.whole.word:
            inside = ("measure",) if isinstance(self.whole, EventAmount) else ()
            expected = f"{self.part.word!r}, the unit of the part: things of one kind have a share"
            yield Fault(("whole", *inside, "unit"), self.whole.word, expected)
