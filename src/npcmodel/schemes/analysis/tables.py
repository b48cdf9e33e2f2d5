"""What every mix of added events would bring, reckoned part by part (增项穷举).

Points of items that no way has in common are added up, so that the mixes of each are tried by
themselves and then combined: exact, and far fewer than all mixes of all ways. Ways that meet in
one item, or in a condition, are tried together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import islice, product
from typing import NamedTuple

from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.schemes.analysis.contributing import score_off_step
from npcmodel.schemes.analysis.efforts import Way, with_more
from npcmodel.schemes.documents import Group, Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.leaves import Earned
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.parts import Bounds
from npcmodel.schemes.scoring import Score, score

__all__ = ["Mix", "Mixes", "Option", "Search"]

MOST_TRIED = 20_000  # mixes of ways that meet in one item; more is a question asked too widely
MOST_COMBINED = 100_000  # different hours and points of parts put together
SHOWN = 20  # mixes of equal hours and points that are listed; all are counted
Mix = tuple[int, ...]  # how many more of each way
Key = tuple[Fraction, Fraction]  # hours and points


class Option(NamedTuple):
    """Mixes of equal hours and points.

    Attributes:
        number: how many there are.
        mixes: the first of them, at most SHOWN.
    """

    number: int
    mixes: tuple[Mix, ...]


Mixes = dict[Key, Option]


def _joined(one: Option, other: Option) -> Option:
    return Option(one.number + other.number, (*one.mixes, *other.mixes)[:SHOWN])


def _frontier(mixes: Mixes) -> Mixes:
    """Return the mixes that bring more than all of fewer or as many hours."""
    found: Mixes = {}
    best: Fraction | None = None
    for hours, points in sorted(mixes, key=lambda key: (key[0], -key[1])):
        if best is None or points > best:
            best = points
            found[hours, points] = mixes[hours, points]
    return found


class Search:
    """The mixes of ways that a record could add under a scheme.

    Attributes:
        scheme: the document.
        record: what has been done.
        ways: what could be added.
        within: the days that the score covers.
    """

    def __init__(
        self, scheme: Scheme, record: Record, ways: tuple[Way, ...], within: Within | None
    ) -> None:
        self.scheme, self.record, self.ways, self.within = scheme, record, ways, within
        self.none: Mix = (0,) * len(ways)
        self._cards: dict[Mix, Score] = {}
        # Parts are reckoned without grades, so that a mix that is only half of another one is
        # not refused for a total that no step of the grades holds.
        fields = {name: getattr(scheme, name) for name in Scheme.model_fields}
        self._bare = Scheme.model_validate(fields | {"grades": None, "vetoes": ()})
        self._points: dict[Mix, dict[str, Fraction]] = {}
        self._read: dict[str, frozenset[int]] = {}
        for item in scheme.items:
            self._read[item.code] = self._reading(item, self._read)
        for group in scheme.groups:
            self._read[group.code] = self._any(group.items)

    def _reading(self, part: object, known: dict[str, frozenset[int]]) -> frozenset[int]:
        """Return which ways a part of the document can read; more rather than fewer."""
        found: set[int] = set()
        for _, inner in parts_of(part):
            if isinstance(inner, Measure):
                found |= {at for at, way in enumerate(self.ways) if inner.reads(way.event)}
            elif isinstance(inner, Earned):
                found |= known.get(inner.of, frozenset(range(len(self.ways))))
        return frozenset(found)

    def _any(self, codes: Iterable[str]) -> frozenset[int]:
        """Return which ways any of several items and groups can read."""
        return frozenset(at for code in codes for at in self._read[code])

    def relevant(self) -> frozenset[int]:
        """Return which ways an item, a veto or a rule for grades can read."""
        parts = (*self.scheme.vetoes, self.scheme.grades)
        return self._any(self._read).union(*(self._reading(part, self._read) for part in parts))

    def hours(self, mix: Mix) -> Fraction:
        """Return how long a mix takes."""
        return sum(
            (number * Fraction(way.hours) for number, way in zip(mix, self.ways, strict=True)),
            Fraction(0),
        )

    def card(self, mix: Mix) -> Score:
        """Return the score with a mix added; without a grade where no step holds its points."""
        if mix not in self._cards:
            record = with_more(self.record, self.ways, mix)
            self._cards[mix] = score_off_step(self.scheme, record, within=self.within)
        return self._cards[mix]

    def separable(self) -> bool:
        """Whether no veto reads a way, so that the points graded follow from parts alone."""
        vetoes = (self._reading(veto, self._read) for veto in self.scheme.vetoes)
        return not any(vetoes)

    def all_mixes(
        self,
        value: Callable[[Score], Fraction],
        at: Iterable[int],
        hours: Fraction | None = None,
    ) -> Mixes:
        """Return all mixes of some ways, with a value of the score for points.

        Those whose points no step of the grades holds are left out, and those of more hours.

        Raises:
            FactsError: there are too many, or one that the scheme cannot score.
        """

        def found(mix: Mix) -> Fraction | None:
            card = self.card(mix)
            off = card.grade is None and self.scheme.grades is not None
            return None if off else value(card)

        return self._mixes(found, at, hours)

    def _mixes(
        self,
        value: Callable[[Mix], Fraction | None],
        at: Iterable[int],
        hours: Fraction | None,
    ) -> Mixes:
        taken = frozenset(at)
        tried = 1
        for place in taken:
            tried *= self.ways[place].most + 1
        if tried > MOST_TRIED:
            titles = tuple(self.ways[place].title for place in sorted(taken))
            expected = f"at most {MOST_TRIED} mixes of ways that meet in one item, not {tried}"
            raise FactsError("ways", titles, expected)
        found: Mixes = {}
        ranges = [
            range(way.most + 1 if place in taken else 1) for place, way in enumerate(self.ways)
        ]
        for mix in product(*ranges):
            spent = self.hours(mix)
            points = None if hours is not None and spent > hours else value(mix)
            if points is None:
                continue
            key = (spent, points)
            mine = Option(1, (mix,))
            found[key] = _joined(found[key], mine) if key in found else mine
        return found

    def points(
        self, code: str | None = None, hours: Fraction | None = None, *, every: bool = False
    ) -> Mixes:
        """Return mixes by hours and the points that a part then has.

        Args:
            code: an item or group; None for the total.
            hours: mixes of more are left out; None for no such limit.
            every: keep every mix; else those that bring more than all of fewer or as many hours.
        """
        if code is None:
            total = self.scheme.total
            bounds = Bounds(None, None) if total is None else total.bounds
            return self._sum(self.scheme.ungrouped, bounds, hours, every=every)
        group = {group.code: group for group in self.scheme.groups}.get(code)
        if isinstance(group, Group):
            return self._sum(group.items, group.bounds, hours, every=every)
        mixes = self._mixes(self._lines((code,)), self._read[code], hours)
        return mixes if every else _frontier(mixes)

    def _lines(self, codes: Sequence[str]) -> Callable[[Mix], Fraction]:
        """Return how many points several parts have together with a mix added."""

        def value(mix: Mix) -> Fraction:
            if mix not in self._points:
                record = with_more(self.record, self.ways, mix)
                card = score(self._bare, record, within=self.within)
                # The line of the total may bear the code of a part; it comes after them.
                self._points[mix] = {line.code: line.points for line in reversed(card.lines)}
            points = self._points[mix]
            return sum((points[code] for code in codes), Fraction(0))

        return value

    def _combined(self, one: Mixes, other: Mixes, hours: Fraction | None) -> Mixes:
        """Combine every mix of the one with every mix of the other, up to some hours.

        Raises:
            FactsError: they give too many different hours and points.
        """
        found: Mixes = {}
        quickest = sorted(other.items(), key=lambda row: row[0][0])
        for (spent, points), left in one.items():
            for (more, extra), right in quickest:
                if hours is not None and spent + more > hours:
                    break
                key, both = (spent + more, points + extra), _both(left, right)
                found[key] = _joined(found[key], both) if key in found else both
            if len(found) > MOST_COMBINED:
                titles = tuple(way.title for way in self.ways)
                expected = f"at most {MOST_COMBINED} combinations of hours and points"
                raise FactsError("ways", titles, expected)
        return found

    def _sum(
        self, codes: tuple[str, ...], bounds: Bounds, hours: Fraction | None, *, every: bool
    ) -> Mixes:
        """Combine parts that read no way in common, within the limits of their sum."""
        found: Mixes = {(Fraction(0), Fraction(0)): Option(1, (self.none,))}
        for cluster in self._clusters(codes):
            if len(cluster) == 1:
                more = self.points(cluster[0], hours, every=every)
            else:
                more = self._mixes(self._lines(cluster), self._any(cluster), hours)
            found = self._combined(found, more, hours)
            found = found if every else _frontier(found)
        clamped: Mixes = {}
        for (spent, points), option in found.items():
            key = (spent, bounds.clamp(points).points)
            clamped[key] = _joined(clamped[key], option) if key in clamped else option
        return clamped if every else _frontier(clamped)

    def _clusters(self, codes: tuple[str, ...]) -> list[list[str]]:
        """Return the parts, those together that read ways in common."""
        clusters: list[tuple[list[str], frozenset[int]]] = []
        for code in codes:
            mine, read = [code], self._read[code]
            apart: list[tuple[list[str], frozenset[int]]] = []
            for others, theirs in clusters:
                if read & theirs:
                    mine, read = [*others, *mine], read | theirs
                else:
                    apart.append((others, theirs))
            clusters = [*apart, (mine, read)]
        return [mine for mine, _ in clusters]


def _both(one: Option, other: Option) -> Option:
    """Every mix of the one with every mix of the other."""
    mixes = (
        tuple(x + y for x, y in zip(here, there, strict=True))
        for here, there in product(one.mixes, other.mixes)
    )
    return Option(one.number * other.number, tuple(islice(mixes, SHOWN)))
