"""Grades: which band holds a total, and what is wrong with bands as they are written."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from npcmodel.errors import FactsError
from npcmodel.schemes.parts import Document, Fault, Name, Number, Reach, Some, figure, fraction

__all__ = ["Band", "Bands", "band_faults", "grade_of", "lowest"]


class Band(Document):
    """A grade and the totals it holds for (等次): from `at_least` to just under `below`.

    Half-open bands meet without a gap: 79.5 lies in [60, 80) and 80 does not.

    Attributes:
        label: the grade.
        at_least: the lowest total, included, in points; None for no lower end.
        below: the total that is already too high, in points; None for no upper end.
    """

    label: Name
    at_least: Number | None = None
    below: Number | None = None

    def __contains__(self, total: Fraction) -> bool:
        low, high = fraction(self.at_least), fraction(self.below)
        return (low is None or total >= low) and (high is None or total < high)


class Bands(Document):
    """Grades by total (按分数段评定等次), in any order.

    Attributes:
        bands: together they cover every total there can be, none of them twice.
    """

    kind: Literal["bands"] = "bands"
    bands: Some[Band]


def grade_of(grades: Bands, total: Fraction) -> str:
    """Return the label of the band that holds a total (等次).

    Raises:
        FactsError: no band does; in a scheme that was accepted this cannot happen.
    """
    for band in grades.bands:
        if total in band:
            return band.label
    raise FactsError("total", total, "a number of points that one of the bands holds")


def lowest(grades: Bands, labels: Container[str | None]) -> str | None:
    """Return the lowest grade among the labels; None where none is among them."""
    for _, band in _ascending(grades.bands):
        if band.label in labels:
            return band.label
    return None


def band_faults(
    grades: Bands, reach: Reach | None, by_veto: Container[str | None]
) -> Iterator[Fault]:
    """Find what is wrong with bands: overlap, gap, shared label, ends, grades out of reach.

    Args:
        grades: the bands.
        reach: the totals there can be; None where that could not be told.
        by_veto: labels that a veto gives, which no total need reach.
    """
    yield from _labels(grades.bands)
    yield from _empty(grades.bands)
    yield from _seams(grades.bands)
    if reach is not None:
        yield from _ends(grades.bands, reach)
        yield from _out_of_reach(grades.bands, reach, by_veto)


def _ascending(bands: Iterable[Band]) -> list[tuple[int, Band]]:
    """The bands with their positions, lowest first; that without a lower end comes before all."""

    def low(placed: tuple[int, Band]) -> tuple[bool, Decimal]:
        start = placed[1].at_least
        return start is not None, Decimal(0) if start is None else start

    return sorted(enumerate(bands), key=low)


def _labels(bands: tuple[Band, ...]) -> Iterator[Fault]:
    seen: set[str] = set()
    for place, band in enumerate(bands):
        if band.label in seen:
            yield Fault((place, "label"), band.label, "a label that no other band bears")
        seen.add(band.label)


def _holds_nothing(band: Band) -> bool:
    return band.at_least is not None and band.below is not None and band.below <= band.at_least


def _empty(bands: tuple[Band, ...]) -> Iterator[Fault]:
    for place, band in enumerate(bands):
        if _holds_nothing(band):
            expected = f"more than {band.at_least}, where {band.label!r} begins"
            yield Fault((place, "below"), band.below, expected)


def _seams(bands: tuple[Band, ...]) -> Iterator[Fault]:
    """Where one band ends the next must begin: before is an overlap, after it a gap."""
    top: Band | None = None
    for place, band in _ascending(bands):
        if _holds_nothing(band):
            continue
        if top is not None:
            yield from _seam(top, place, band)
        if top is None or (
            top.below is not None and (band.below is None or band.below > top.below)
        ):
            top = band


def _seam(lower: Band, place: int, band: Band) -> Iterator[Fault]:
    start, end = band.at_least, lower.below
    if start is None or end is None or start < end:
        expected = f"no overlap: {lower.label!r} holds up to " + (
            "any total" if end is None else str(end)
        )
        yield Fault((place, "at_least"), start, f"{expected}, so {band.label!r} begins too early")
    elif start > end:
        expected = f"{end}, where {lower.label!r} ends: from {end} to {start} there is a gap"
        yield Fault((place, "at_least"), start, expected)


def _ends(bands: tuple[Band, ...], reach: Reach) -> Iterator[Fault]:
    """No total may lie above the highest band or below the lowest one."""
    highs = [(fraction(band.below), place) for place, band in enumerate(bands)]
    high, place = max(highs, key=lambda end: (end[0] is None, end[0] or 0))
    if high is not None and (reach.most is None or reach.most >= high):
        known = "have no highest value" if reach.most is None else f"reach {figure(reach.most)}"
        yield Fault((place, "below"), bands[place].below, f"no upper end, as totals {known}")
    place, band = _ascending(bands)[0]
    low = fraction(band.at_least)
    if low is not None and (reach.least is None or reach.least < low):
        known = "have no lowest value" if reach.least is None else f"fall to {figure(reach.least)}"
        yield Fault((place, "at_least"), band.at_least, f"no lower end, as totals {known}")


def _out_of_reach(
    bands: tuple[Band, ...], reach: Reach, by_veto: Container[str | None]
) -> Iterator[Fault]:
    for place, band in enumerate(bands):
        if band.label in by_veto:
            continue
        low, high = fraction(band.at_least), fraction(band.below)
        if low is not None and reach.most is not None and low > reach.most:
            expected = (
                f"{figure(reach.most)}, the highest total, or less: {band.label!r} is out of reach"
            )
            yield Fault((place, "at_least"), band.at_least, expected)
        if high is not None and reach.least is not None and high <= reach.least:
            expected = (
                f"above {figure(reach.least)}, the lowest total: {band.label!r} is out of reach"
            )
            yield Fault((place, "below"), band.below, expected)
