"""Strategies for schemes and their parts: sound ones, with records that they read."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import (
    BaseItem,
    Clamp,
    DeductionItem,
    Group,
    Item,
    LinearItem,
    Measure,
    Scheme,
    Veto,
    Within,
)
from npcmodel.schemes.grading import Band, Bands
from npcmodel.schemes.parts import Bounds, Clamped, Fault, Reach
from npcmodel.schemes.scoring import Line, Score, score
from npcmodel.testing.dates import days
from npcmodel.testing.facts import events, records
from npcmodel.testing.making import built, either, names, words

__all__ = [
    "band_sets",
    "bands",
    "base_items",
    "bounds",
    "clamped_points",
    "clamps",
    "deduction_items",
    "faults",
    "groups",
    "items",
    "linear_items",
    "measures",
    "points",
    "reaches",
    "schemes",
    "score_lines",
    "scored_records",
    "scores",
    "spans_of_days",
    "vetoes",
]

_KINDS = ("suggestion", "motion", "meeting", "absence")
_COUNTS = ("items", "hours")
_UNITS = ("件", "次", "小时", "条")
_GRADES = ("不合格", "合格", "良好", "优秀")
_HIGHEST = 100


def points(*, least: int = -20, most: int = 20) -> SearchStrategy[Decimal]:
    """Return points as people write them: whole, halves, tenths, hundredths.

    Args:
        least: the lowest, in points.
        most: the highest, in points.
    """
    return st.one_of(
        [
            st.integers(least * unit, most * unit).map(partial(_scaled, places))
            for places, unit in enumerate((1, 10, 100))
        ]
    )


def _scaled(places: int, number: int) -> Decimal:
    return Decimal(number).scaleb(-places)


_POINTS = points()
_POSITIVE = points(least=0).filter(bool)
_BASE_POINTS = points(least=0, most=_HIGHEST)
_SEAMS = st.lists(points(least=1, most=_HIGHEST - 1), min_size=1, max_size=3, unique=True)
_FREE = st.integers(0, 3).map(Decimal)
_YES_OR_NO = st.booleans()
_TWO_CHOICES = st.tuples(_YES_OR_NO, _YES_OR_NO)
_TEXT = words()
_CODES = words(latin=True)
_WITHIN = (
    st.lists(days(), min_size=2, max_size=2)
    .map(sorted)
    .map(lambda ends: Within(first=ends[0], last=ends[1]))
)
_MEASURES = st.builds(
    Measure,
    event=st.sampled_from(_KINDS),
    where=st.sampled_from([{}, {"role": ("lead",)}, {"result": ("solved", "planned")}]),
    sum=st.none() | st.sampled_from(_COUNTS),
    within=st.none() | _WITHIN,
    unit=st.sampled_from(_UNITS),
)


def spans_of_days() -> SearchStrategy[Within]:
    """Return spans of days, both ends included (起止日期)."""
    return _WITHIN


def measures() -> SearchStrategy[Measure]:
    """Return what may be counted: kinds of event, traits, sums, spans (计量)."""
    return _MEASURES


def _limits(draw: DrawFn) -> dict[str, Decimal | None]:
    low, high = sorted((draw(_POINTS), draw(_POINTS)))
    if high == low:
        high = low + 1
    floor, cap = draw(_TWO_CHOICES)
    return {"floor": low if floor else None, "cap": high if cap else None}


def linear_items(
    code: str | None = None, *, positive: bool = False, limited: bool | None = None
) -> SearchStrategy[LinearItem]:
    """Return so many points a unit (按件计分).

    Args:
        code: its code; None for any.
        positive: whether points are above 0.
        limited: whether there is a cap, a floor or both; None for either.
    """

    def build(draw: DrawFn) -> LinearItem:
        limits = _limits(draw) if limited or (limited is None and draw(_YES_OR_NO)) else {}
        if limited and limits == {"floor": None, "cap": None}:
            limits["cap"] = draw(_POINTS)
        rest: dict[str, Any] = {"from": draw(_FREE), **limits}
        return LinearItem(
            code=draw(either(code, _CODES)),
            title=draw(_TEXT),
            measure=draw(_MEASURES),
            points=draw(_POSITIVE if positive else _POINTS),
            **rest,
        )

    return built(build)


def deduction_items(
    code: str | None = None, *, capped: bool | None = None
) -> SearchStrategy[DeductionItem]:
    """Return so many points off a unit (按件扣分).

    Args:
        code: its code; None for any.
        capped: whether there is a most; None for either.
    """

    def build(draw: DrawFn) -> DeductionItem:
        return DeductionItem(
            code=draw(either(code, _CODES)),
            title=draw(_TEXT),
            measure=draw(_MEASURES),
            points=draw(_POSITIVE),
            cap=draw(_POSITIVE) if draw(either(capped, _YES_OR_NO)) else None,
        )

    return built(build)


def base_items(code: str | None = None) -> SearchStrategy[BaseItem]:
    """Return points that everybody starts with (基础分).

    Args:
        code: its code; None for any.
    """
    return st.builds(
        BaseItem,
        code=either(code, _CODES),
        title=_TEXT,
        points=_BASE_POINTS,
    )


def items(code: str | None = None) -> SearchStrategy[Item]:
    """Return items of every kind (计分项目).

    Args:
        code: its code; None for any.
    """
    found: SearchStrategy[Any] = linear_items(code) | deduction_items(code) | base_items(code)
    return found


def clamps() -> SearchStrategy[Clamp]:
    """Return limits of a total (总分上下限)."""
    return built(lambda draw: Clamp(**_limits(draw)))


def groups(code: str | None = None, *, of: tuple[str, ...] = ("a", "b")) -> SearchStrategy[Group]:
    """Return items that share a cap or a floor (分类).

    Args:
        code: its code; None for any.
        of: the codes of its items.
    """
    return built(lambda draw: _group(draw, draw(either(code, _CODES)), of))


def _group(draw: DrawFn, code: str, of: tuple[str, ...]) -> Group:
    return Group(code=code, title=draw(_TEXT), items=of, **_limits(draw))


def vetoes(code: str | None = None, *, grades: tuple[str, ...] = ()) -> SearchStrategy[Veto]:
    """Return what overrides the points (一票否决).

    Args:
        code: its code; None for any.
        grades: the grades that it may give; without any the total becomes 0.
    """

    def build(draw: DrawFn) -> Veto:
        grade = draw(st.sampled_from([*grades, None]))
        return Veto(
            code=draw(either(code, _CODES)),
            title=draw(_TEXT),
            measure=draw(_MEASURES),
            at_least=draw(st.integers(1, 3).map(Decimal)),
            grade=grade,
            zero=grade is None or draw(_YES_OR_NO),
        )

    return built(build)


def band_sets() -> SearchStrategy[Bands]:
    """Return two to four grades that cover every total, seams between 0 and 100 (等次)."""

    def build(draw: DrawFn) -> Bands:
        seams = sorted(draw(_SEAMS))
        ends = zip([None, *seams], [*seams, None], _GRADES, strict=False)
        found = [Band(label=label, at_least=low, below=high) for low, high, label in ends]
        return Bands(bands=tuple(draw(st.permutations(found))))

    return built(build)


def bands() -> SearchStrategy[Band]:
    """Return single grades with their ends."""
    return band_sets().flatmap(lambda grades: st.sampled_from(grades.bands))


def schemes(*, graded: bool | None = None, plain: bool = False) -> SearchStrategy[Scheme]:
    """Return sound schemes: items, groups, limits, vetoes, grades (积分办法).

    Args:
        graded: whether there are grades; None for either.
        plain: only linear items of positive points, without groups, limits, vetoes or grades.
    """

    def build(draw: DrawFn) -> Scheme:
        codes = list(_ITEMS)[: draw(_NUMBERS)]
        head: dict[str, Any] = {
            "code": draw(_CODES),
            "title": draw(_TEXT),
            "issued_by": draw(_ISSUERS),
        }
        if plain:
            return Scheme(items=tuple(draw(_PAYING[code]) for code in codes), **head)
        parts = [draw(_ITEMS[code]) for code in codes]
        grades = None
        total = draw(_TOTALS)
        if draw(either(graded, _YES_OR_NO)):
            # With one open item either way and limits of 0 and 100 every band is within reach.
            parts += [draw(_UP), draw(_DOWN)]
            total = Clamp(floor=Decimal(0), cap=Decimal(_HIGHEST))
            grades = draw(_BAND_SETS)
        labels = () if grades is None else tuple(band.label for band in grades.bands)
        return Scheme(
            items=tuple(parts),
            groups=_grouped(draw, codes),
            total=total,
            vetoes=(draw(vetoes("v", grades=labels)),) if draw(_YES_OR_NO) else (),
            grades=grades,
            source=draw(_SOURCES),
            **head,
        )

    return built(build)


def _grouped(draw: DrawFn, codes: list[str]) -> tuple[Group, ...]:
    """Some of the items, in one group or in two."""
    some = draw(st.lists(st.sampled_from(codes), max_size=4, unique=True))
    at = draw(st.integers(0, len(some)))
    halves = [half for half in (tuple(some[:at]), tuple(some[at:])) if half]
    return tuple(_group(draw, f"g{place}", half) for place, half in enumerate(halves))


# Each code with its items, so that drawing a scheme builds no strategy anew.
_ITEMS = {code: items(code) for code in ("i0", "i1", "i2", "i3", "i4")}
_PAYING = {code: linear_items(code, positive=True) for code in _ITEMS}
_NUMBERS = st.integers(1, len(_ITEMS))
_UP = linear_items("up", positive=True, limited=False)
_DOWN = deduction_items("down", capped=False)
_TOTALS = st.none() | clamps()
_BAND_SETS = band_sets()
_SOURCES = st.none() | _TEXT
_ISSUERS = names()


def scored_records(*, most: int = 12) -> SearchStrategy[Record]:
    """Return records with the events and counts that drawn schemes read.

    Args:
        most: at most so many events.
    """
    read: SearchStrategy[Event] = events(kinds=_KINDS, counts=_COUNTS)
    return records(of=read, most=most)


def scores(scheme: Scheme | None = None) -> SearchStrategy[Score]:
    """Return what records earn (积分结果).

    Args:
        scheme: a scheme drawn from `schemes`; None for any.
    """
    return st.builds(score, either(scheme, schemes()), scored_records())


def score_lines() -> SearchStrategy[Line]:
    """Return lines of scores (计分行)."""
    return scores().flatmap(lambda card: st.sampled_from(card.lines))


def bounds() -> SearchStrategy[Bounds]:
    """Return floors and caps."""
    return clamps().map(lambda clamp: clamp.bounds)


def clamped_points() -> SearchStrategy[Clamped]:
    """Return points before and after a cap or a floor."""
    return st.builds(Bounds.clamp, bounds(), st.fractions(-50, 50, max_denominator=20))


def reaches() -> SearchStrategy[Reach]:
    """Return the points that items can bring."""
    return items().map(lambda item: item.reach())


def faults() -> SearchStrategy[Fault]:
    """Return what may be wrong in a document, with its place."""
    steps = st.integers(0, 9) | words(latin=True)
    places = st.lists(steps, min_size=1, max_size=4).map(tuple)
    return st.builds(Fault, places, st.none() | st.integers() | words(), words(latin=True))
