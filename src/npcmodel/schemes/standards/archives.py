"""A record as a standard reads it: the days asked about, and how far the archive reaches."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.law.wording import Text
from npcmodel.pairs import Pairs
from npcmodel.schemes.measures import Measure

__all__ = ["Archive", "Reason", "Seen", "days_text", "plain_text"]


@enum.unique
class Reason(enum.Enum):
    """Why a requirement was not assessed (未评估原因)."""

    NO_FACTS = "没有记载"
    NO_NUMBER = "数据未提供"
    NO_SET = "应覆盖的名单未提供"
    NO_BASE = "没有可计算的基数"
    NO_TERM = "任期未给出"
    NO_PERIOD = "所问期间没有完整周期"
    NOT_YET_DUE = "尚未到期"
    NOT_IN_FORCE = "当年尚未执行"
    RETIRED = "已不再执行"
    UNNAMED = "文本未列出内容"


class Seen(NamedTuple):
    """What a requirement finds in an archive (核对所见).

    Attributes:
        found: how much there is; None where nothing can be counted.
        base: out of how much, where it is a part of something.
        short: what is lacking for certain, in the unit.
        over: what is too much for certain, in the unit.
        pending: whether days to come can still change the answer.
        events: positions of the events it rests on, ascending.
        missing: what is lacking, by name or by its days.
        silent: whether the archive says nothing of it.
        reason: why nothing can be said; None where something can.
        unproved: how many of the events it looks at were left out for lack of evidence.
        rounded: whether what is lacking was rounded up to the next whole unit.
    """

    found: Fraction | None = None
    base: Fraction | None = None
    short: Fraction = Fraction(0)
    over: Fraction = Fraction(0)
    pending: bool = False
    events: tuple[int, ...] = ()
    missing: tuple[Text, ...] = ()
    silent: bool = False
    reason: Reason | None = None
    unproved: int = 0
    rounded: bool = False


class Archive:
    """A record, the days asked about, and the last day up to which it is kept (档案).

    Attributes:
        record: the record.
        first: the first day asked about.
        last: the last day asked about.
        on: the day at whose end is asked; what happened later counts nothing.
        sets: names that requirements ask for and the document leaves to the caller.
    """

    __slots__ = ("first", "last", "on", "record", "sets")

    def __init__(
        self,
        record: Record,
        first: date,
        last: date,
        on: date,
        sets: Mapping[str, tuple[str, ...]] = Pairs(),
    ) -> None:
        self.record = record
        self.first = first
        self.last = last
        self.on = on
        self.sets = sets

    @property
    def closed(self) -> bool:
        """Whether the days asked about are over."""
        return self.on >= self.last

    def read(
        self, measure: Measure, first: date | None = None, last: date | None = None
    ) -> tuple[int, ...]:
        """Return the positions of the events that a measure reads, by default of the days asked."""
        begin = self.first if first is None else first
        end = min(self.last if last is None else last, self.on)
        return tuple(
            place
            for place, event in enumerate(self.record.events)
            if begin <= event.day <= end and measure.reads(event)
        )

    def proved(self, places: Iterable[int], *, evidence: bool) -> tuple[int, ...]:
        """Return those that have evidence; all of them where none is asked for."""
        events = self.record.events
        return tuple(place for place in places if events[place].evidence or not evidence)

    def units(self, measure: Measure, places: Iterable[int]) -> Fraction:
        """Return how many units the events are.

        Raises:
            FactsError: an event lacks the count that is added up.
        """
        events = self.record.events
        if measure.distinct is not None:
            return Fraction(len({events[place].traits[measure.distinct] for place in places}))
        total = Fraction(0)
        for place in places:
            total += 1 if measure.sum is None else self._count(place, measure.sum)
        return total

    def _count(self, place: int, name: str) -> int | Fraction:
        counts = self.record.events[place].counts
        if name not in counts:
            field = f"events[{place}].counts[{name!r}]"
            raise FactsError(field, None, "a number: the standard adds it up")
        return counts[name]

    def number(self, name: str) -> Fraction | None:
        """Return a number of the record; None where it holds none of that name."""
        found = self.record.numbers.get(name)
        return None if found is None else Fraction(found)


def days_text(first: date, last: date) -> Text:
    """Return a span of days in words."""
    return Text(f"{first}至{last}", f"{first} to {last}")


def plain_text(name: str) -> Text:
    """Return a name that is the same in both languages."""
    return Text(name, name)
