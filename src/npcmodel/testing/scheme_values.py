"""Strategies for values and conditions: every kind, nested, sound, with corners.

What is drawn here is never refused where it stands, and a record of the same words is read
without an error: tables have a row for every word, steps begin at or below the lowest number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.schemes.documents import ComputedItem, EventKind
from npcmodel.schemes.drafting import single, unreached
from npcmodel.schemes.leaves import (
    NOTHING_KNOWN,
    Count,
    Earned,
    Given,
    HasAttribute,
    HasTrait,
    Known,
    Node,
    Plain,
    Quantity,
)
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Limit
from npcmodel.schemes.reading import NO_BASE, NO_EVENT, UNRECORDED, Use, UseKind
from npcmodel.schemes.values import (
    AllOf,
    AnyOf,
    ByAttribute,
    ByTrait,
    ClampedValue,
    Compare,
    Condition,
    Each,
    Fold,
    Greatest,
    If,
    Least,
    Linear,
    NotSo,
    Product,
    Quotient,
    Rate,
    Stepped,
    Steps,
    Sum,
)
from npcmodel.testing.making import built, either
from npcmodel.testing.scheme_builders import (
    BUILDERS,
    CONDITION_BUILDERS,
    Builder,
    Scope,
    any_condition,
    any_value,
)
from npcmodel.testing.scheme_words import (
    CODES,
    COUNTS,
    KINDS,
    NUMBERS,
    POINTS,
    POSTS,
    TEXT,
    TITLES,
    TRAITS,
    UNITS,
)

__all__ = [
    "all_conditions",
    "any_conditions",
    "attribute_conditions",
    "attribute_tables",
    "clamped_values",
    "comparisons",
    "computed_items",
    "conditions",
    "count_values",
    "each_values",
    "earned_values",
    "event_kinds",
    "folded_values",
    "fruitful",
    "given_values",
    "greatest_values",
    "if_values",
    "least_values",
    "linear_values",
    "negations",
    "plain_values",
    "product_values",
    "quantity_values",
    "quotient_values",
    "rate_values",
    "step_tables",
    "step_values",
    "sum_values",
    "trait_conditions",
    "trait_tables",
    "uses",
    "values",
]


def _drawn(builder: Builder, scope: Scope) -> SearchStrategy[Any]:
    return built(lambda draw: builder(draw, scope))


_LIMITED = st.integers(0, 4)
_TOP = Scope()
_INSIDE = Scope(alone=True)


def values(
    *, alone: bool = False, codes: tuple[str, ...] = (), folds: bool = False, depth: int = 2
) -> SearchStrategy[Any]:
    """Return values of every kind (取值), nested.

    Args:
        alone: whether one event is asked, as inside `each`.
        codes: the items whose points may be asked.
        folds: whether periods may be asked: the score then needs the days that it covers.
        depth: how many parts may stand inside one another.
    """
    return _drawn(any_value, Scope(alone, codes, folds, depth))


def conditions(
    *, alone: bool = False, codes: tuple[str, ...] = (), depth: int = 1
) -> SearchStrategy[Condition]:
    """Return conditions of every kind (条件), nested.

    Args:
        alone: whether one event is asked, as inside `each`.
        codes: the items whose points may be asked.
        depth: how many parts may stand inside one another.
    """
    return _drawn(any_condition, Scope(alone, codes, depth=depth))


def plain_values() -> SearchStrategy[Plain]:
    """Return numbers (定值)."""
    return _drawn(BUILDERS[Plain], _TOP)


def count_values() -> SearchStrategy[Count]:
    """Return counts of events (计数)."""
    return _drawn(BUILDERS[Count], _TOP)


def given_values() -> SearchStrategy[Given]:
    """Return numbers of the record itself (给定数值)."""
    return _drawn(BUILDERS[Given], _TOP)


def quantity_values() -> SearchStrategy[Quantity]:
    """Return counts of the event scored by itself (单项数量)."""
    return _drawn(BUILDERS[Quantity], _INSIDE)


def earned_values(codes: tuple[str, ...] = ("a",)) -> SearchStrategy[Earned]:
    """Return points of items before (前列项目得分).

    Args:
        codes: the codes of the items.
    """
    return _drawn(BUILDERS[Earned], Scope(codes=codes))


def linear_values() -> SearchStrategy[Linear]:
    """Return so much a unit (按量计分)."""
    return _drawn(BUILDERS[Linear], _TOP)


def step_values() -> SearchStrategy[Stepped]:
    """Return single steps (一档)."""
    return step_tables().flatmap(lambda table: st.sampled_from(table.steps))


def step_tables() -> SearchStrategy[Steps]:
    """Return tables of steps (分档)."""
    return _drawn(BUILDERS[Steps], _TOP)


def attribute_tables() -> SearchStrategy[ByAttribute]:
    """Return values by what the subject is (按身份取值)."""
    return _drawn(BUILDERS[ByAttribute], _TOP)


def trait_tables() -> SearchStrategy[ByTrait]:
    """Return values by what the event is (按事项类别取值)."""
    return _drawn(BUILDERS[ByTrait], _INSIDE)


def clamped_values() -> SearchStrategy[ClampedValue]:
    """Return values between a floor and a cap (封顶与保底)."""
    return _drawn(BUILDERS[ClampedValue], _TOP)


def sum_values() -> SearchStrategy[Sum]:
    """Return values together (合计)."""
    return _drawn(BUILDERS[Sum], _TOP)


def greatest_values() -> SearchStrategy[Greatest]:
    """Return the greatest of several (就高不就低)."""
    return _drawn(BUILDERS[Greatest], _TOP)


def least_values() -> SearchStrategy[Least]:
    """Return the least of several (就低)."""
    return _drawn(BUILDERS[Least], _TOP)


def product_values() -> SearchStrategy[Product]:
    """Return values multiplied (相乘)."""
    return _drawn(BUILDERS[Product], _TOP)


def quotient_values() -> SearchStrategy[Quotient]:
    """Return one value over another (相除)."""
    return _drawn(BUILDERS[Quotient], _TOP)


def rate_values() -> SearchStrategy[Rate]:
    """Return shares of a whole (比率)."""
    return _drawn(BUILDERS[Rate], _TOP)


def each_values() -> SearchStrategy[Each]:
    """Return events scored one by one (逐项计分)."""
    return _drawn(BUILDERS[Each], _TOP)


def if_values() -> SearchStrategy[If]:
    """Return one value or another (条件取值)."""
    return _drawn(BUILDERS[If], _TOP)


def folded_values() -> SearchStrategy[Fold]:
    """Return values asked of each period (分期汇总); the score needs the days that it covers."""
    return _drawn(BUILDERS[Fold], _TOP)


def comparisons() -> SearchStrategy[Compare]:
    """Return whether a value is so much (数值条件)."""
    return _drawn(CONDITION_BUILDERS[Compare], _TOP)


def all_conditions() -> SearchStrategy[AllOf]:
    """Return whether all of several hold (同时具备)."""
    return _drawn(CONDITION_BUILDERS[AllOf], _TOP)


def any_conditions() -> SearchStrategy[AnyOf]:
    """Return whether one of several holds (具备其一)."""
    return _drawn(CONDITION_BUILDERS[AnyOf], _TOP)


def negations() -> SearchStrategy[NotSo]:
    """Return whether a condition fails (不具备)."""
    return _drawn(CONDITION_BUILDERS[NotSo], _TOP)


def attribute_conditions() -> SearchStrategy[HasAttribute]:
    """Return whether the subject is one of these (身份条件)."""
    return _drawn(CONDITION_BUILDERS[HasAttribute], _TOP)


def trait_conditions() -> SearchStrategy[HasTrait]:
    """Return whether the event is one of these (事项条件)."""
    return _drawn(CONDITION_BUILDERS[HasTrait], _INSIDE)


def fruitful(item: ComputedItem, known: Known = NOTHING_KNOWN) -> ComputedItem:
    """Return the item as it is where it is sound, else without its limits, or a count instead."""
    if _sound(item, known):
        return item
    found = ComputedItem(code=item.code, title=item.title, value=item.value)
    if _sound(found, known):
        return found
    counted = Count(measure=Measure(event=KINDS[0]))
    return ComputedItem(code=item.code, title=item.title, value=counted)


def _sound(item: ComputedItem, known: Known) -> bool:
    """Whether an item can bring more or less, and every step and branch of it is reached."""
    return not single(item.reach(known)) and not [*unreached(item, known)]


def computed_items(
    code: str | None = None, *, codes: tuple[str, ...] = (), folds: bool = False
) -> SearchStrategy[ComputedItem]:
    """Return points as a value says (综合计分); they can bring or cost something.

    Args:
        code: its code; None for any.
        codes: the items before it, whose points it may ask.
        folds: whether periods may be asked: the score then needs the days that it covers.
    """
    scope = Scope(codes=codes, folds=folds)

    def build(draw: DrawFn) -> ComputedItem:
        value = any_value(draw, scope)
        low, high = sorted((draw(POINTS), draw(POINTS)))
        limited = draw(_LIMITED)
        item = ComputedItem(
            code=draw(either(code, CODES)),
            title=draw(TEXT),
            value=value,
            floor=low if limited in {1, 3} else None,
            cap=high if limited in {2, 3} else None,
        )
        return fruitful(item)

    return built(build)


def event_kinds(code: str | None = None) -> SearchStrategy[EventKind]:
    """Return kinds of event that a scheme knows (履职事项种类), with the words of the records.

    Args:
        code: its code; None for any of those that records hold.
    """
    codes = st.sampled_from(KINDS) if code is None else st.just(code)
    return codes.map(_event_kind)


def _event_kind(code: str) -> EventKind:
    titles: dict[str, str] = dict(zip(KINDS, TITLES, strict=True))
    return EventKind(code=code, title=titles.get(code, code), counts=COUNTS, traits=TRAITS)


_FIGURES = st.fractions(-50, 50, max_denominator=12)
_USES = st.one_of(
    st.builds(
        Use,
        kind=st.just(UseKind.COUNT),
        name=st.sampled_from(KINDS),
        number=st.integers(0, 12).map(Fraction),
        word=st.sampled_from(UNITS),
        title=st.sampled_from(["", *TITLES]),
    ),
    st.builds(
        Use,
        kind=st.just(UseKind.NUMBER),
        name=st.sampled_from(sorted(NUMBERS)),
        number=st.integers(0, 12).map(Fraction),
    ),
    st.builds(
        Use, kind=st.just(UseKind.ATTRIBUTE), name=st.just("post"), word=st.sampled_from(POSTS)
    ),
    st.builds(
        Use,
        kind=st.just(UseKind.EVENT),
        name=st.sampled_from(KINDS),
        number=_FIGURES,
        event=st.integers(0, 9),
        title=st.sampled_from(["", *TITLES]),
    ),
    st.builds(
        Use,
        kind=st.just(UseKind.BOUND),
        name=st.just("limit"),
        number=_FIGURES,
        word=st.sampled_from([Limit.CAP.value, Limit.FLOOR.value]),
    ),
    st.builds(
        Use,
        kind=st.just(UseKind.PERIOD),
        name=st.just("2026-01"),
        number=_FIGURES,
        word=st.sampled_from(["2026-01", "2026-03", "2026-12"]),
    ),
    st.builds(
        Use,
        kind=st.just(UseKind.DEFAULT),
        name=st.sampled_from(sorted(NUMBERS)),
        number=st.none() | _FIGURES,
        word=st.sampled_from([UNRECORDED, NO_BASE, NO_EVENT]),
    ),
)


def uses() -> SearchStrategy[Use]:
    """Return what went into a line of a score (计分依据)."""
    return _USES


# Each document and result of the language with its strategy.
VALUE_STRATEGIES: Mapping[type, Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        AllOf: all_conditions,
        AnyOf: any_conditions,
        ByAttribute: attribute_tables,
        ByTrait: trait_tables,
        ClampedValue: clamped_values,
        Compare: comparisons,
        ComputedItem: computed_items,
        Count: count_values,
        Each: each_values,
        Earned: earned_values,
        EventKind: event_kinds,
        Fold: folded_values,
        Given: given_values,
        Greatest: greatest_values,
        HasAttribute: attribute_conditions,
        HasTrait: trait_conditions,
        If: if_values,
        Least: least_values,
        Linear: linear_values,
        Node: values,
        NotSo: negations,
        Plain: plain_values,
        Product: product_values,
        Quantity: quantity_values,
        Quotient: quotient_values,
        Rate: rate_values,
        Stepped: step_values,
        Steps: step_tables,
        Sum: sum_values,
        Use: uses,
    }
)
