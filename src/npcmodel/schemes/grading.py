"""Grades: which band holds a total or which rule gives a grade, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from fractions import Fraction
from functools import cached_property
from typing import Literal, NamedTuple

from npcmodel.errors import FactsError
from npcmodel.law.wording import Text
from npcmodel.schemes.parts import (
    Document,
    Fault,
    Name,
    Number,
    Positive,
    Reach,
    Some,
    figure,
    fraction,
)
from npcmodel.schemes.reading import Reading
from npcmodel.schemes.values import Condition

__all__ = [
    "Band",
    "Bands",
    "GradeRule",
    "Rules",
    "band_faults",
    "grade_of",
    "lower",
    "printed_notes",
    "rule_of",
    "settles",
]


class _End(NamedTuple):
    """Where a band begins or ends: a number, and whether the number itself lies above the end.

    A lower end at 60 and an upper end just below 60 are the same place: two bands meet where
    the one ends at the place at which the other begins. Places are ordered as they stand.
    """

    number: Fraction
    after: bool

    def __str__(self) -> str:
        return f"just above {figure(self.number)}" if self.after else figure(self.number)


class Band(Document):
    """A grade and the totals it holds for (等次).

    Half-open bands, from `at_least` to just under `below`, meet without a gap: 79.5 lies in
    [60, 80) and 80 does not. The two other ends are for texts that say otherwise (79分以下).

    Attributes:
        label: the grade.
        at_least: the lowest total, included, in points; None for no such end.
        above: the total that is still too low, in points.
        below: the total that is already too high, in points.
        at_most: the highest total, included, in points.
        printed: how the text prints it, where the words leave an end in doubt.
    """

    label: Name
    at_least: Number | None = None
    above: Number | None = None
    below: Number | None = None
    at_most: Number | None = None
    printed: Name | None = None

    @cached_property
    def low(self) -> _End | None:
        """Where it begins; None where it has no lower end."""
        if self.at_least is not None:
            return _End(Fraction(self.at_least), after=False)
        return None if self.above is None else _End(Fraction(self.above), after=True)

    @cached_property
    def high(self) -> _End | None:
        """Where it ends; None where it has no upper end."""
        if self.below is not None:
            return _End(Fraction(self.below), after=False)
        return None if self.at_most is None else _End(Fraction(self.at_most), after=True)

    def __contains__(self, total: Fraction) -> bool:
        low, high = self.low, self.high
        above = low is None or total > low.number or (total == low.number and not low.after)
        return above and (
            high is None or total < high.number or (total == high.number and high.after)
        )


class Bands(Document):
    """Grades by total (按分数段评定等次), in any order.

    Attributes:
        bands: together they cover every total there can be, none of them twice.
        of: the item or group whose points are graded; None for the total.
        step: the step in which the points graded come: with 1, 79.5 is refused, and 60 to 79
            and 80 and more leave no gap.
    """

    kind: Literal["bands"] = "bands"
    bands: Some[Band]
    of: Name | None = None
    step: Positive | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The grades."""
        return tuple(band.label for band in self.bands)


class GradeRule(Document):
    """A grade and what it takes (等次条件).

    Attributes:
        label: the grade.
        when: the condition; it may ask any item, group or the total.
    """

    label: Name
    when: Condition


class Rules(Document):
    """Grades by conditions, the first that holds (按条件评定等次).

    Attributes:
        rules: asked in this order.
        otherwise: the grade where none holds.
        order: the grades from the worst to the best, each once: of the grade that the rules
            give and those of vetoes the lower counts. Needed where a veto gives a grade.
    """

    kind: Literal["rules"] = "rules"
    rules: Some[GradeRule]
    otherwise: Name
    order: tuple[Name, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The grades."""
        return (*(rule.label for rule in self.rules), self.otherwise)


def grade_of(grades: Bands | Rules, total: Fraction, reading: Reading | None = None) -> str:
    """Return the grade (等次).

    Args:
        grades: the bands or rules.
        total: the points graded, where they are bands.
        reading: the record with its points, where they are rules.

    Raises:
        FactsError: the points are no whole number of steps, or no band holds them; the latter
            cannot happen in a scheme that was accepted.
    """
    if isinstance(grades, Rules):
        if reading is None:
            raise FactsError("reading", reading, "the record that the rules ask")
        return grades.labels[rule_of(grades, reading) - 1]
    step = fraction(grades.step)
    if step is not None and total % step:
        raise FactsError("total", total, f"a whole number of steps of {figure(step)} points")
    for band in grades.bands:
        if total in band:
            return band.label
    raise FactsError("total", total, "a number of points that one of the bands holds")


def rule_of(grades: Rules, reading: Reading) -> int:
    """Return the number of the first rule that holds for a record, from 1; 0 where none does."""
    held = (place for place, rule in enumerate(grades.rules, 1) if rule.when.holds(reading))
    return next(held, 0)


def settles(grades: Bands | Rules | None, label: str | None) -> bool:
    """Whether a grade that a veto gives holds whatever the points: nothing is lower."""
    if grades is None or label is None:
        return False
    order = _order(grades)
    return not order or label == order[0]


def lower(grades: Bands | Rules, labels: Collection[str | None]) -> str | None:
    """Return the lower of several grades (就低); None where none of them is one.

    Rules without an order have no grade that a veto gives: a scheme is refused otherwise.
    """
    ordered = _order(grades) or grades.labels
    return next((label for label in ordered if label in labels), None)


def _order(grades: Bands | Rules) -> tuple[str, ...]:
    """The grades from the worst to the best."""
    if isinstance(grades, Rules):
        return grades.order
    return tuple(band.label for _, band in _ascending(grades.bands))


def printed_notes(grades: Bands) -> Iterator[Text]:
    """Say how a band was read whose printed words leave it open whether they hold the number."""
    for band in grades.bands:
        words = band.printed or ""
        for word, closed in (("以下", band.at_most), ("以上", band.at_least)):
            if word in words:
                zh = "不包括" if closed is None else "包括"
                en = "not holding" if closed is None else "holding"
                yield Text(
                    f"“{words}”读作{zh}本数；条文未写明的，由制定机关解释",
                    f'"{words}" is read as {en} the number itself; its issuer can say otherwise',
                )


def band_faults(
    grades: Bands, reach: Reach | None, by_veto: Container[str | None]
) -> Iterator[Fault]:
    """Find what is wrong with bands: overlap, gap, shared label, ends, grades out of reach.

    Args:
        grades: the bands.
        reach: the points graded that there can be; None where that could not be told.
        by_veto: labels that a veto gives, which no total need reach.
    """
    yield from _labels(grades.bands)
    yield from _both_ends(grades.bands)
    yield from _empty(grades.bands, fraction(grades.step))
    yield from _seams(grades.bands, fraction(grades.step))
    if reach is not None:
        yield from _ends(grades.bands, reach)
        yield from _out_of_reach(grades.bands, reach, by_veto)


def _ascending(bands: Iterable[Band]) -> list[tuple[int, Band]]:
    """The bands with their positions, lowest first; that without a lower end comes before all."""
    nowhere = _End(Fraction(0), after=False)

    def low(placed: tuple[int, Band]) -> tuple[bool, _End]:
        start = placed[1].low
        return start is not None, start or nowhere

    return sorted(enumerate(bands), key=low)


def _labels(bands: tuple[Band, ...]) -> Iterator[Fault]:
    seen: set[str] = set()
    for place, band in enumerate(bands):
        if band.label in seen:
            yield Fault((place, "label"), band.label, "a label that no other band bears")
        seen.add(band.label)


def _both_ends(bands: tuple[Band, ...]) -> Iterator[Fault]:
    """A band says each of its ends in one way."""
    for place, band in enumerate(bands):
        if band.at_least is not None and band.above is not None:
            yield Fault((place, "above"), band.above, "no second lower end beside at_least")
        if band.below is not None and band.at_most is not None:
            yield Fault((place, "at_most"), band.at_most, "no second upper end beside below")


def _holds_nothing(band: Band) -> bool:
    return band.low is not None and band.high is not None and band.high <= band.low


def _upper(band: Band) -> str:
    return "below" if band.at_most is None else "at_most"


def _lower(band: Band) -> str:
    return "at_least" if band.above is None else "above"


def _empty(bands: tuple[Band, ...], step: Fraction | None) -> Iterator[Fault]:
    for place, band in enumerate(bands):
        if _holds_nothing(band):
            name, low = _upper(band), band.low
            expected = f"more than {low}, where {band.label!r} begins"
            yield Fault((place, name), getattr(band, name), expected)
        elif band.low and band.high and _nothing_between(band.low, band.high, step):
            expected = f"a whole number of steps in {band.label!r}: there is none in it"
            name = _lower(band)
            yield Fault((place, name), getattr(band, name), expected)


def _seams(bands: tuple[Band, ...], step: Fraction | None) -> Iterator[Fault]:
    """Where one band ends the next must begin: before is an overlap, after it a gap."""
    top: Band | None = None
    for place, band in _ascending(bands):
        if _holds_nothing(band):
            continue
        if top is not None:
            yield from _seam(top, place, band, step)
        if top is None or (top.high is not None and (band.high is None or band.high > top.high)):
            top = band


def _seam(lower: Band, place: int, band: Band, step: Fraction | None) -> Iterator[Fault]:
    start, end, name = band.low, lower.high, _lower(band)
    if start is None or end is None or start < end:
        expected = f"no overlap: {lower.label!r} holds up to " + (
            "any total" if end is None else str(end)
        )
        value = getattr(band, name)
        yield Fault((place, name), value, f"{expected}, so {band.label!r} begins too early")
    elif start > end and not _nothing_between(end, start, step):
        expected = f"{end}, where {lower.label!r} ends: from {end} to {start} there is a gap"
        yield Fault((place, name), getattr(band, name), expected)


def _nothing_between(end: _End, start: _End, step: Fraction | None) -> bool:
    """Whether no whole number of steps lies from the one end to the other."""
    if step is None:
        return False
    first = -(-end.number // step) * step
    if first == end.number and end.after:
        first += step
    return first > start.number or (first == start.number and not start.after)


def _ends(bands: tuple[Band, ...], reach: Reach) -> Iterator[Fault]:
    """No total may lie above the highest band or below the lowest one."""
    place, top = max(enumerate(bands), key=lambda one: _height(one[1]))
    if top.high is not None and (reach.most is None or _beyond(reach.most, top.high)):
        known = "have no highest value" if reach.most is None else f"reach {figure(reach.most)}"
        name = _upper(top)
        yield Fault((place, name), getattr(top, name), f"no upper end, as totals {known}")
    place, band = _ascending(bands)[0]
    low = band.low
    if low is not None and (reach.least is None or not _beyond(reach.least, low)):
        known = "have no lowest value" if reach.least is None else f"fall to {figure(reach.least)}"
        name = _lower(band)
        yield Fault((place, name), getattr(band, name), f"no lower end, as totals {known}")


def _height(band: Band) -> tuple[bool, _End]:
    high = band.high
    return high is None, high or _End(Fraction(0), after=False)


def _beyond(total: Fraction, end: _End) -> bool:
    """Whether a total lies above an end."""
    return total > end.number or (total == end.number and not end.after)


def _out_of_reach(
    bands: tuple[Band, ...], reach: Reach, by_veto: Container[str | None]
) -> Iterator[Fault]:
    for place, band in enumerate(bands):
        if band.label in by_veto:
            continue
        low, high = band.low, band.high
        if low is not None and reach.most is not None and not _beyond(reach.most, low):
            most, name = figure(reach.most), _lower(band)
            expected = f"{most}, the highest total, or less: {band.label!r} is out of reach"
            yield Fault((place, name), getattr(band, name), expected)
        if high is not None and reach.least is not None and _beyond(reach.least, high):
            least, name = figure(reach.least), _upper(band)
            expected = f"above {least}, the lowest total: {band.label!r} is out of reach"
            yield Fault((place, name), getattr(band, name), expected)
