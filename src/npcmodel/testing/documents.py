"""Strategies for schemes and their parts: sound ones, with records that they read."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Record
from npcmodel.schemes.documents import (
    BaseItem,
    Clamp,
    ComputedItem,
    DeductionItem,
    Group,
    Item,
    LinearItem,
    Measure,
    Scheme,
    Veto,
    Within,
)
from npcmodel.schemes.drafting import single
from npcmodel.schemes.grading import Bands
from npcmodel.schemes.parts import Bounds, Clamped, Fault, Reach
from npcmodel.schemes.reaches import NOTHING
from npcmodel.schemes.scoring import Line, Score, score
from npcmodel.testing.making import built, either, names, words
from npcmodel.testing.scheme_grades import band_sets, bands, rule_sets, undecided_conditions
from npcmodel.testing.scheme_values import computed_items, event_kinds, fruitful
from npcmodel.testing.scheme_words import (
    CODES,
    HIGHEST,
    KINDS,
    MEASURES,
    OTHER_THAN_NONE,
    POINTS,
    POSITIVE,
    TEXT,
    WITHIN,
    YES_OR_NO,
    scaled_points,
    vocabulary_records,
)

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

_BASE_POINTS = scaled_points(least=0, most=HIGHEST)
_FREE = st.integers(0, 3).map(Decimal)
_TWO_CHOICES = st.tuples(YES_OR_NO, YES_OR_NO)


def points(*, least: int = -20, most: int = 20) -> SearchStrategy[Decimal]:
    """Return points as people write them: whole, halves, tenths, hundredths.

    Args:
        least: the lowest, in points.
        most: the highest, in points.
    """
    return scaled_points(least=least, most=most)


def spans_of_days() -> SearchStrategy[Within]:
    """Return spans of days, both ends included (起止日期)."""
    return WITHIN


def measures() -> SearchStrategy[Measure]:
    """Return what may be counted: kinds of event, traits, sums, spans (计量)."""
    return MEASURES


def _limits(draw: DrawFn) -> dict[str, Decimal | None]:
    low, high = sorted((draw(POINTS), draw(POINTS)))
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
        limits = _limits(draw) if limited or (limited is None and draw(YES_OR_NO)) else {}
        if limited and limits == {"floor": None, "cap": None}:
            limits["cap"] = draw(POINTS)
        rest: dict[str, Any] = {"from": draw(_FREE), **limits}
        return LinearItem(
            code=draw(either(code, CODES)),
            title=draw(TEXT),
            measure=draw(MEASURES),
            points=draw(POSITIVE if positive else OTHER_THAN_NONE),
            **rest,
        )

    return built(build).filter(lambda item: not single(item.reach()))


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
            code=draw(either(code, CODES)),
            title=draw(TEXT),
            measure=draw(MEASURES),
            points=draw(POSITIVE),
            cap=draw(POSITIVE) if draw(either(capped, YES_OR_NO)) else None,
        )

    return built(build)


def base_items(code: str | None = None) -> SearchStrategy[BaseItem]:
    """Return points that everybody starts with (基础分).

    Args:
        code: its code; None for any.
    """
    return st.builds(
        BaseItem,
        code=either(code, CODES),
        title=TEXT,
        points=_BASE_POINTS,
    )


def items(code: str | None = None) -> SearchStrategy[Item]:
    """Return items of every kind (计分项目).

    Args:
        code: its code; None for any.
    """
    found: SearchStrategy[Any] = linear_items(code) | deduction_items(code) | base_items(code)
    return found | computed_items(code)


def clamps() -> SearchStrategy[Clamp]:
    """Return limits of a total (总分上下限)."""
    return built(_clamp)


def _clamp(draw: DrawFn) -> Clamp:
    limits = _limits(draw)
    if limits == {"floor": None, "cap": None}:
        limits["cap"] = draw(POINTS)
    return Clamp(**limits)


def groups(code: str | None = None, *, of: tuple[str, ...] = ("a", "b")) -> SearchStrategy[Group]:
    """Return items that share a cap or a floor (分类).

    Args:
        code: its code; None for any.
        of: the codes of its items.
    """
    return built(lambda draw: _group(draw, draw(either(code, CODES)), of))


def _group(draw: DrawFn, code: str, of: tuple[str, ...]) -> Group:
    return Group(code=code, title=draw(TEXT), items=of, **_limits(draw))


def vetoes(code: str | None = None, *, grades: tuple[str, ...] = ()) -> SearchStrategy[Veto]:
    """Return what overrides the points (一票否决): so many of something, or a condition.

    Args:
        code: its code; None for any.
        grades: the grades that it may give; without any the total becomes 0.
    """

    def build(draw: DrawFn) -> Veto:
        grade = draw(st.sampled_from([*grades, None]))
        trigger: dict[str, Any] = {"when": draw(_UNDECIDED)}
        if draw(YES_OR_NO):
            trigger = {"measure": draw(MEASURES), "at_least": draw(_TIMES)}
        return Veto(
            code=draw(either(code, CODES)),
            title=draw(TEXT),
            grade=grade,
            zero=grade is None or draw(YES_OR_NO),
            **trigger,
        )

    return built(build)


def schemes(
    *, graded: bool | None = None, plain: bool = False, folds: bool = False
) -> SearchStrategy[Scheme]:
    """Return sound schemes: items, groups, limits, vetoes, grades, kinds of event (积分办法).

    Args:
        graded: whether there are grades; None for either.
        plain: only linear items of positive points, without groups, limits, vetoes or grades.
        folds: whether periods may be asked: scores then need the days that they cover.
    """

    def build(draw: DrawFn) -> Scheme:
        codes = list(_ITEMS)[: draw(_NUMBERS)]
        head: dict[str, Any] = {
            "code": _CODE,
            "title": draw(TEXT),
            "issued_by": draw(_ISSUERS),
        }
        if plain:
            return Scheme(items=tuple(draw(_PAYING[code]) for code in codes), **head)
        parts = _items(draw, codes, folds=folds)
        grades = None
        total = draw(_TOTALS)
        if draw(either(graded, YES_OR_NO)):
            # With one open item either way and limits of 0 and 100 every band is within reach.
            parts += [draw(_UP), draw(_DOWN)]
            total = Clamp(floor=Decimal(0), cap=Decimal(HIGHEST))
            grades = draw(_GRADES)
            if isinstance(grades, Bands) and not draw(_SEVERAL):
                # The grade reads one item, which every band of it holds some points of.
                grades = grades.model_copy(update={"of": "up"})
        known = _reaches(parts)
        groups = _grouped(draw, codes, known)
        asked = not (isinstance(grades, Bands) and grades.of is not None)
        return Scheme(
            items=tuple(parts),
            groups=groups,
            total=_total_over(parts, groups, known, total),
            vetoes=_overriding(draw, () if grades is None else grades.labels, zero=asked),
            grades=grades,
            events=draw(_VOCABULARIES),
            source=draw(_SOURCES),
            **head,
        )

    return built(build)


def _items(draw: DrawFn, codes: list[str], *, folds: bool) -> list[Item]:
    """Items of which a later one may ask what one before it has earned."""
    parts: list[Item] = []
    known: dict[str, Reach] = {}
    for place, code in enumerate(codes):
        item: Item
        if draw(_SEVERAL):
            item = draw(_ITEMS[code])
        else:
            item = draw(_COMPUTED[code, tuple(codes[:place]), folds])
        if isinstance(item, ComputedItem):
            item = fruitful(item, known)
        parts.append(item)
        known[code] = item.reach(known)
    return parts


def _overriding(draw: DrawFn, labels: tuple[str, ...], *, zero: bool) -> tuple[Veto, ...]:
    return (draw(_vetoes_of(labels, zero=zero)),) if draw(YES_OR_NO) else ()


@cache
def _vetoes_of(labels: tuple[str, ...], *, zero: bool) -> SearchStrategy[Veto]:
    """Vetoes; where the grades do not read the total, each gives a grade."""
    found = vetoes("v", grades=labels)
    return found if zero else found.filter(lambda veto: veto.grade is not None)


def _reaches(parts: list[Item]) -> dict[str, Reach]:
    known: dict[str, Reach] = {}
    for item in parts:
        known[item.code] = item.reach(known)
    return known


def _shut(bounds: Bounds, inside: Reach) -> bool:
    """Whether limits leave one number only of points that could be more or less."""
    return single(bounds.narrow(inside)) and not single(inside)


def _total_over(
    parts: list[Item], groups: tuple[Group, ...], known: dict[str, Reach], total: Clamp | None
) -> Clamp | None:
    held = {code for group in groups for code in group.items}
    top = [*(item.code for item in parts), *(group.code for group in groups)]
    inside = sum((known[code] for code in top if code not in held), NOTHING)
    return None if total is None or _shut(total.bounds, inside) else total


def _grouped(draw: DrawFn, codes: list[str], known: dict[str, Reach]) -> tuple[Group, ...]:
    """Some of the items, in one group or in two, of which the second may hold the first."""
    some = draw(st.lists(st.sampled_from(codes), max_size=4, unique=True))
    at = draw(st.integers(0, len(some)))
    halves = [half for half in (tuple(some[:at]), tuple(some[at:])) if half]
    if len(halves) > 1 and draw(YES_OR_NO):
        halves[1] = ("g0", *halves[1])
    found: list[Group] = []
    for place, half in enumerate(halves):
        group, inside = _group(draw, f"g{place}", half), sum((known[one] for one in half), NOTHING)
        if _shut(group.bounds, inside):
            group = Group(code=group.code, title=group.title, items=half)
        known[group.code] = group.bounds.narrow(inside)
        found.append(group)
    return tuple(found)


# Each code with its items, so that drawing a scheme builds no strategy anew.
_CODE = "total"
_ITEMS = {code: items(code) for code in ("i0", "i1", "i2", "i3", "i4")}
_PAYING = {code: linear_items(code, positive=True) for code in _ITEMS}
_NUMBERS = st.integers(1, len(_ITEMS))
_COMPUTED = {
    (code, tuple(_ITEMS)[:place], folds): computed_items(
        code, codes=tuple(_ITEMS)[:place], folds=folds
    )
    for place, code in enumerate(_ITEMS)
    for folds in (False, True)
}
_SEVERAL = st.integers(0, 2)
_UNDECIDED = undecided_conditions()
_TIMES = st.integers(1, 3).map(Decimal)
_UP = linear_items("up", positive=True, limited=False)
_DOWN = deduction_items("down", capped=False)
_TOTALS = st.none() | clamps()
_GRADES = band_sets() | rule_sets(_CODE)
_VOCABULARIES = st.just(()) | st.tuples(*(event_kinds(kind) for kind in KINDS))
_SOURCES = st.none() | TEXT
_ISSUERS = names()


def scored_records(*, most: int = 12, year: int | None = None) -> SearchStrategy[Record]:
    """Return records with the events, counts, numbers and words that drawn schemes read.

    Args:
        most: at most so many events.
        year: the year in which they were; None for any day of the law as it stands.
    """
    return vocabulary_records(most=most, year=year)


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
