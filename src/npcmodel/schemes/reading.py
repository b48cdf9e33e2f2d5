"""A record as a document reads it: what was counted, what was taken over, which limit held."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs

from npcmodel.dates.frequency import Period
from npcmodel.dates.periods import periods_of
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.parts import Clamped, Limit, figure

__all__ = [
    "BEST_ALONE",
    "NO_BASE",
    "NO_EVENT",
    "SAME_MATTER",
    "UNRECORDED",
    "WORST_ALONE",
    "Exact",
    "Reading",
    "Use",
    "UseKind",
    "exact",
    "small",
    "spans",
]

Exact = int | Fraction
# Why something else counts: the record does not hold it, there is no base, no such event.
UNRECORDED, NO_BASE, NO_EVENT = "未记载", "为0", "没有"
# Why an event that was scored does not count.
SAME_MATTER, BEST_ALONE, WORST_ALONE = "同一事项就高", "只计最高一项", "只计最低一项"
_LARGEST = 10**24  # as many digits as a document's number may have
_NO_TITLES: Mapping[str, str] = Pairs()


def exact(number: Decimal) -> Exact:
    """Return a document's number as it is reckoned with: an int where it is whole."""
    found = Fraction(number)
    return found.numerator if found.denominator == 1 else found


def small(field: str, number: Exact) -> Exact:
    """Return a number of a record that people could have written.

    Raises:
        FactsError: it has more digits than that.
    """
    if -_LARGEST < number < _LARGEST and number.denominator < _LARGEST:
        return number
    raise FactsError(field, "a number of too many digits", "a number of at most 24 digits")


def spans(within: Within | None, by: Period) -> tuple[tuple[date, date], ...]:
    """Return the whole periods of the calendar in a span of days, in order.

    Raises:
        FactsError: there is no span, or it does not begin and end with a period.
    """
    if within is None:
        raise FactsError("within", None, f"the days the score covers: it is asked by {by.value}")
    years = range(within.first.year, within.last.year + 1)
    found = tuple(
        (first, last)
        for year in years
        for first, last in periods_of(year, by)
        if within.first <= last and first <= within.last
    )
    if found[0][0] != within.first or found[-1][1] != within.last:
        raise FactsError("within", within, f"whole periods: it is asked by {by.value}")
    return found


@enum.unique
class UseKind(enum.Enum):
    """What a document took from a record, or did with it (取用)."""

    COUNT = "计数"
    NUMBER = "数值"
    ATTRIBUTE = "身份"
    EVENT = "逐项计分"
    BOUND = "限额"
    PERIOD = "分期"
    DEFAULT = "缺省"


@attrs.frozen
class Use:
    """One thing that went into a line of a score (计分依据).

    Attributes:
        kind: what was taken, or done.
        name: of what: a kind of event, a number, an attribute; a period by its first month.
        number: how much; None where it is a word.
        word: which word, the unit of the number, which limit, the last month of a period, or why
            there is nothing that could be taken.
        event: the position of the event, where one event was scored.
        title: what people call it, where the document says so.
        counts: whether it counts; of events that belong together only the best does, and of
            events or periods of which the best, the worst or the last counts only that.
        parts: what went into it itself: what a period read, what scoring an event did.
    """

    kind: UseKind
    name: str
    number: Fraction | None = None
    word: str = ""
    event: int | None = None
    title: str = ""
    counts: bool = True
    parts: tuple[Use, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return it in words."""
        zh = language(lang) == "zh"
        number = "" if self.number is None else figure(self.number)
        name = self.title or self.name
        if self.kind is UseKind.COUNT:
            return f"{name}{number}{self.word}" if zh else f"{name}: {number}"
        if self.kind is UseKind.ATTRIBUTE:
            return f"{name}为“{self.word}”" if zh else f'{name} is "{self.word}"'
        if self.kind is UseKind.EVENT:
            return self._event(name, number, lang)
        if self.kind is UseKind.BOUND:
            return f"{self.word}{number}分" if zh else f"{_BOUNDS_EN[self.word]} {number}"
        if self.kind in {UseKind.PERIOD, UseKind.DEFAULT}:
            period = self.kind is UseKind.PERIOD
            return self._period(number, lang) if period else self._default(name, number, lang)
        return f"{name}{number}" if zh else f"{name}: {number}"

    def _event(self, name: str, number: str, lang: Lang) -> str:
        """An event by itself, what scoring it did, and why it does not count."""
        place = 0 if self.event is None else self.event + 1
        inside = dict.fromkeys(part.explain(lang) for part in self.parts)
        why = self.word or SAME_MATTER
        if lang == "zh":
            done = f"{'、'.join(inside)}计" if inside else ""
            return f"档案第{place}项{name}{done}{number}分" + (
                "" if self.counts else f"因{why}不计"
            )
        done = f" [{'; '.join(inside)}]" if inside else ""
        return f"entry {place} {name}: {number}{done}" + ("" if self.counts else _LEFT_OUT[why])

    def _default(self, name: str, number: str, lang: Lang) -> str:
        """What counts instead of what is not there."""
        if lang == "zh":
            why = f"没有{name}" if self.word == NO_EVENT else f"{name}{self.word}"
            return f"{why}，按{number or '其他'}计"
        if self.word == NO_BASE:
            return f"the whole is 0: {number}"
        why = f"no {name}" if self.word == NO_EVENT else f"{name} is not recorded"
        return f"{why}: {'as any other' if self.number is None else number}"

    def _period(self, number: str, lang: Lang) -> str:
        inside = dict.fromkeys(part.explain(lang) for part in self.parts)
        if lang == "zh":
            said = "、".join(inside)
            left = "" if self.counts else "（不取）"
            return f"{_months_zh(self.name, self.word)}{said}{'计' if said else ''}{number}分{left}"
        months = self.name if self.name == self.word else f"{self.name} to {self.word}"
        said = "; ".join(inside)
        left = "" if self.counts else " (does not count)"
        return f"{months}: {number}" + (f" [{said}]" if said else "") + left


_LEFT_OUT = {
    SAME_MATTER: " outdone by a better one",
    BEST_ALONE: " does not count: only the best does",
    WORST_ALONE: " does not count: only the worst does",
}


def _months_zh(first: str, last: str) -> str:
    """Months of one year in words: 2026年1月至3月, 2026年1月."""
    year, month = first.split("-")
    said = f"{year}年{int(month)}月"
    return said if first == last else f"{said}至{int(last.split('-')[1])}月"


_BOUNDS_EN = {Limit.CAP.value: "capped at", Limit.FLOOR.value: "at least"}


class Reading:
    """A record while it is scored; it keeps what was read, so that a line can say it.

    Attributes:
        record: the record.
        within: the days of which events count; None for all.
        titles: what people call the kinds of event, by code.
        points: what items and groups before have given, by code.
        at: the position of the event that is being scored by itself, where one is.
        used: what was read so far.
        places: positions of the events read so far.
    """

    __slots__ = ("_kinds", "at", "places", "points", "record", "titles", "used", "within")

    def __init__(
        self,
        record: Record,
        within: Within | None = None,
        titles: Mapping[str, str] = _NO_TITLES,
    ) -> None:
        if within is not None and within.last < within.first:
            expected = f"{within.first}, the first day, or later"
            raise FactsError("within.last", within.last, expected)
        self.record = record
        self.within = within
        self.titles = titles
        self.points: dict[str, Exact] = {}
        self.at: int | None = None
        self.used: list[Use] = []
        self.places: set[int] = set()
        self._kinds: dict[str, list[int]] = {}
        for place, event in enumerate(record.events):
            if within is None or within.first <= event.day <= within.last:
                self._kinds.setdefault(event.kind, []).append(place)

    def found(self, measure: Measure) -> list[int]:
        """Return the positions of the events that a measure reads."""
        places = self._kinds.get(measure.event, [])
        if not measure.plain:
            events, reads = self.record.events, measure.reads
            places = [place for place in places if reads(events[place])]
        self.places.update(places)
        return places

    def counted(self, code: str, measure: Measure) -> Exact:
        """Return how many units a measure counts.

        Raises:
            FactsError: an event lacks the count that is added up.
        """
        places, name = self.found(measure), measure.sum
        if measure.distinct is not None:
            return len({self.record.events[place].traits[measure.distinct] for place in places})
        if name is None:
            return len(places)
        units: Exact = 0
        for place in places:
            units += self.quantity(place, name, f"{code!r} adds it up over events of kind")
        return units

    def quantity(self, place: int, name: str, why: str) -> Exact:
        """Return a count of an event.

        Raises:
            FactsError: the event lacks it.
        """
        event = self.record.events[place]
        if name not in event.counts:
            field = f"events[{place}].counts[{name!r}]"
            raise FactsError(field, None, f"a number: {why} {event.kind!r}")
        return small(f"events[{place}].counts[{name!r}]", event.counts[name])

    @property
    def event(self) -> Event:
        """The event that is being scored by itself."""
        assert self.at is not None  # noqa: S101  # the document was refused otherwise
        return self.record.events[self.at]

    def use(
        self,
        kind: UseKind,
        name: str,
        number: Exact | None = None,
        word: str = "",
        title: str | None = None,
    ) -> None:
        """Keep what was read."""
        figures = None if number is None else Fraction(number)
        self.used.append(Use(kind, name, figures, word, None, title or ""))

    def instead(self, why: str, name: str, number: Exact | None, title: str | None = None) -> None:
        """Keep what counts instead of what is not there, and why."""
        self.use(UseKind.DEFAULT, name, number, why, title)

    def since(self, begun: int) -> tuple[Use, ...]:
        """Take out what was used since there were so many uses."""
        parts = tuple(self.used[begun:])
        del self.used[begun:]
        return parts

    def scored(self, place: int, points: Exact, parts: tuple[Use, ...], left: str) -> None:
        """Keep what one event is worth, what went into that, and why it does not count."""
        kind = self.record.events[place].kind
        title, figures = self.titles.get(kind, ""), Fraction(points)
        use = Use(UseKind.EVENT, kind, figures, left, place, title, not left, parts)
        self.used.append(use)

    def alone(self, number: int, place: int) -> None:
        """Keep that of so many periods, the last things used, one alone counts."""
        first = len(self.used) - number
        for at in range(first, len(self.used)):
            if at != first + place:
                self.used[at] = attrs.evolve(self.used[at], counts=False)

    def folded(self, span: Within, points: Exact, begun: int) -> None:
        """Keep what a period is worth, with what it read: all that was used since it began."""
        first, last = f"{span.first:%Y-%m}", f"{span.last:%Y-%m}"
        parts = self.since(begun)
        self.used.append(Use(UseKind.PERIOD, first, Fraction(points), last, parts=parts))

    def bounded(self, clamped: Clamped) -> None:
        """Keep the limit that held, if one did."""
        if clamped.limit is not None:
            self.use(UseKind.BOUND, "limit", clamped.limit, clamped.bound.value)

    def part(self, within: Within) -> Reading:
        """Return the reading of fewer days; it keeps what it reads here too."""
        inner = Reading(self.record, within, self.titles)
        inner.points, inner.used, inner.places = self.points, self.used, self.places
        return inner
