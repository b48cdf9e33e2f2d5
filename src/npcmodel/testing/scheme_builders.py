"""How values and conditions are drawn, kind by kind: sound where they stand, nested."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.schemes.leaves import (
    IDLE,
    Count,
    Earned,
    Given,
    HasAttribute,
    HasTrait,
    Node,
    Plain,
    Quantity,
)
from npcmodel.schemes.reaches import NOTHING, always_at_least
from npcmodel.schemes.values import (
    AllOf,
    AnyOf,
    ByAttribute,
    ByTrait,
    ClampedValue,
    Compare,
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
from npcmodel.testing.scheme_words import (
    COUNTS,
    MEASURES,
    NUMBERS,
    OTHER_THAN_NONE,
    POINTS,
    POSTS,
    TEXT,
    TRAITS,
    YES_OR_NO,
)

__all__ = ["Scope", "any_condition", "any_value"]


@attrs.frozen
class Scope:
    """Where a value stands.

    Attributes:
        alone: inside `each`, where one event is asked.
        codes: the items before, whose points may be asked.
        folds: whether it may be asked of each period; the record's year must then be given.
        depth: how many more parts may stand inside one another.
    """

    alone: bool = False
    codes: tuple[str, ...] = ()
    folds: bool = False
    depth: int = 2

    def inner(self) -> Scope:
        """Return the scope of what stands one level further in."""
        return attrs.evolve(self, depth=self.depth - 1)


_TENTHS = st.integers(0, 10).map(lambda number: Decimal(number).scaleb(-1))
_SMALL = st.integers(0, 4)
_PARTS = st.integers(1, 3)
_NAMES = st.sampled_from(sorted(NUMBERS))
_COUNT_NAMES = st.sampled_from(COUNTS)
_SOME_POSTS = st.lists(st.sampled_from(POSTS), min_size=1, max_size=2, unique=True).map(tuple)
_TRAIT_NAMES = st.sampled_from([name for name, of in TRAITS.items() if of])
_IS = st.sampled_from(["at_least", "more", "at_most", "less", "equal"])
_HOW: SearchStrategy[Any] = st.sampled_from(["sum", "mean", "min", "max"])
_FOLDED: SearchStrategy[Any] = st.sampled_from(["sum", "mean", "min", "max", "last"])
_BY: SearchStrategy[Any] = st.sampled_from(["year", "half_year", "quarter", "two_months", "month"])
_ONCE_BY: SearchStrategy[Any] = st.sampled_from([None, None, "matter"])
_IF_ZERO = POINTS


def _plain(draw: DrawFn, scope: Scope) -> Plain:  # noqa: ARG001  # as every kind is built
    return Plain(value=draw(POINTS))


def _count(draw: DrawFn, scope: Scope) -> Count:  # noqa: ARG001  # as every kind is built
    return Count(measure=draw(MEASURES))


def _given(draw: DrawFn, scope: Scope) -> Given:  # noqa: ARG001  # as every kind is built
    if not draw(_SMALL):
        return Given(name="extra", otherwise=draw(POINTS))
    name = draw(_NAMES)
    rest: dict[str, Any] = {"most": NUMBERS[name]}
    return Given(name=name, rater=draw(TEXT) if name == "mark" else None, **rest)


def _quantity(draw: DrawFn, scope: Scope) -> Quantity:  # noqa: ARG001  # as every kind is built
    return Quantity(name=draw(_COUNT_NAMES))


def _earned(draw: DrawFn, scope: Scope) -> Earned:
    return Earned(of=draw(st.sampled_from(scope.codes)))


def _linear(draw: DrawFn, scope: Scope) -> Linear:
    rest: dict[str, Any] = {"from": draw(_SMALL)}
    return Linear(of=any_value(draw, scope.inner()), per=draw(OTHER_THAN_NONE), **rest)


def _steps(draw: DrawFn, scope: Scope) -> Steps:
    """Steps from the lowest number there can be; the next ones where people draw them."""
    of = any_value(draw, scope.inner())
    low = of.reach({}).least
    if low is None:
        of, low = ClampedValue(of=of, floor=Plain(value=Decimal(-5))), Fraction(-5)
    start = Decimal(low.numerator // low.denominator)
    starts = [start]
    for _ in range(draw(_SMALL)):
        starts.append(starts[-1] + draw(_GAPS))
    table = Steps(of=of, steps=tuple(_stepped(draw, scope, start) for start in starts))
    return Steps(of=of, steps=tuple(table.reachable(of.reach({}))))


_GAPS = st.sampled_from([Decimal(1), Decimal(5), Decimal("0.5"), Decimal("0.1")])


def _stepped(draw: DrawFn, scope: Scope, start: Decimal) -> Stepped:
    rest: dict[str, Any] = {"from": start}
    return Stepped(
        value=any_value(draw, attrs.evolve(scope, depth=min(1, scope.depth - 1))), **rest
    )


def _by_attribute(draw: DrawFn, scope: Scope) -> ByAttribute:
    words = draw(_SOME_POSTS) if draw(YES_OR_NO) else POSTS
    values = {word: any_value(draw, scope.inner()) for word in words}
    otherwise = None if words == POSTS else any_value(draw, scope.inner())
    return ByAttribute(attribute="post", values=values, otherwise=otherwise)


def _by_trait(draw: DrawFn, scope: Scope) -> ByTrait:
    name = draw(_TRAIT_NAMES)
    values = {word: any_value(draw, scope.inner()) for word in TRAITS[name]}
    return ByTrait(trait=name, values=values, otherwise=any_value(draw, scope.inner()))


def _clamped(draw: DrawFn, scope: Scope) -> ClampedValue:
    """A cap, a floor, or both: the cap is a value itself where it never lies below the floor."""
    of = any_value(draw, scope.inner())
    low, high = sorted((draw(POINTS), draw(POINTS)))
    which = draw(_SMALL)
    cap: Any = Plain(value=high)
    if which == 0:
        found = any_value(draw, scope.inner())
        floor = Plain(value=low)
        if always_at_least(found.reach({}), floor.reach({})):
            cap = found
        return ClampedValue(of=of, cap=cap, floor=floor)
    return ClampedValue(
        of=of,
        cap=None if which == 1 else cap,
        floor=None if which == 2 else Plain(value=low),  # noqa: PLR2004  # one of the few ways
    )


def _several(draw: DrawFn, scope: Scope) -> tuple[Any, ...]:
    return tuple(any_value(draw, scope.inner()) for _ in range(draw(_PARTS)))


def _sum(draw: DrawFn, scope: Scope) -> Sum:
    return Sum(of=_several(draw, scope))


def _greatest(draw: DrawFn, scope: Scope) -> Greatest:
    return Greatest(of=_several(draw, scope))


def _least(draw: DrawFn, scope: Scope) -> Least:
    return Least(of=_several(draw, scope))


def _product(draw: DrawFn, scope: Scope) -> Product:
    return Product(of=_several(draw, scope))


def _quotient(draw: DrawFn, scope: Scope) -> Quotient:
    """Where the lower number may be 0, it is said what then counts."""
    part, whole = any_value(draw, scope.inner()), any_value(draw, scope.inner())
    below = whole.reach({})
    never = (below.least is not None and below.least > 0) or (
        below.most is not None and below.most < 0
    )
    if_zero = None if never and draw(YES_OR_NO) else draw(_IF_ZERO)
    return Quotient(part=part, whole=whole, if_zero=if_zero)


def _rate(draw: DrawFn, scope: Scope) -> Rate:
    """A part that never exceeds its whole: of those due, of all events, or cut to fit."""
    if_zero = draw(_IF_ZERO)
    which = draw(_SMALL)
    if which == 0:
        return Rate(part=Given(name="attended"), whole=Given(name="due"), if_zero=if_zero)
    if which == 1:
        measure = draw(MEASURES)
        every = measure.model_copy(update={"where": {}, "within": None})
        whole = type(measure).model_validate(every.model_dump())
        return Rate(part=Count(measure=measure), whole=Count(measure=whole), if_zero=if_zero)
    whole_of = ClampedValue(of=any_value(draw, scope.inner()), floor=Plain(value=Decimal(0)))
    part = ClampedValue(
        of=any_value(draw, scope.inner()), floor=Plain(value=Decimal(0)), cap=whole_of
    )
    return Rate(part=part, whole=whole_of, if_zero=if_zero)


def _each(draw: DrawFn, scope: Scope) -> Each:
    return Each(
        measure=draw(MEASURES),
        points=any_value(draw, attrs.evolve(scope.inner(), alone=True)),
        how=draw(_HOW),
        once_by=draw(_ONCE_BY),
        if_none=draw(POINTS) if draw(YES_OR_NO) else Decimal(0),
    )


def _if(draw: DrawFn, scope: Scope) -> If:
    """A condition that hangs on the record."""
    inner = scope.inner()
    when = any_condition(draw, inner)
    if when.sure({}) is not None:
        when = _has_attribute(draw, inner)
    return If(
        when=when,
        then=any_value(draw, inner),
        otherwise=any_value(draw, inner),
    )


def _fold(draw: DrawFn, scope: Scope) -> Fold:
    """A part of the year; the mean of months over those served, of what rests where they do."""
    of = any_value(draw, attrs.evolve(scope.inner(), folds=False))
    by = draw(_BY)
    if by == "month" and draw(YES_OR_NO) and of.reach({IDLE: NOTHING}) == NOTHING:
        served = Given(name="months", least=Decimal(1), most=Decimal(12))
        return Fold(by=by, of=of, how="mean", periods=served)
    return Fold(by=by, of=of, how=draw(_FOLDED))


def _compare(draw: DrawFn, scope: Scope) -> Compare:
    left, right = any_value(draw, scope.inner()), any_value(draw, scope.inner())
    rest: dict[str, Any] = {"is": draw(_IS)}
    return Compare(left=left, right=right, **rest)


def _all(draw: DrawFn, scope: Scope) -> AllOf:
    return AllOf(of=tuple(any_condition(draw, scope.inner()) for _ in range(draw(_PARTS))))


def _any(draw: DrawFn, scope: Scope) -> AnyOf:
    return AnyOf(of=tuple(any_condition(draw, scope.inner()) for _ in range(draw(_PARTS))))


def _not(draw: DrawFn, scope: Scope) -> NotSo:
    return NotSo(of=any_condition(draw, scope.inner()))


def _has_attribute(draw: DrawFn, scope: Scope) -> HasAttribute:  # noqa: ARG001  # as above
    return HasAttribute(attribute="post", values=draw(_SOME_POSTS))


def _has_trait(draw: DrawFn, scope: Scope) -> HasTrait:  # noqa: ARG001  # as above
    name = draw(_TRAIT_NAMES)
    return HasTrait(trait=name, values=(draw(st.sampled_from(TRAITS[name])),))


Builder = Callable[[DrawFn, Scope], Any]

# How each kind of value is drawn: a new kind needs its line here.
BUILDERS: dict[type[Node], Builder] = {
    Plain: _plain,
    Count: _count,
    Given: _given,
    Quantity: _quantity,
    Earned: _earned,
    Linear: _linear,
    Steps: _steps,
    ByAttribute: _by_attribute,
    ByTrait: _by_trait,
    ClampedValue: _clamped,
    Sum: _sum,
    Greatest: _greatest,
    Least: _least,
    Product: _product,
    Quotient: _quotient,
    Rate: _rate,
    Each: _each,
    If: _if,
    Fold: _fold,
}
CONDITION_BUILDERS: dict[type[Any], Builder] = {
    Compare: _compare,
    AllOf: _all,
    AnyOf: _any,
    NotSo: _not,
    HasAttribute: _has_attribute,
    HasTrait: _has_trait,
}
_LEAVES = {Plain, Count, Given, Quantity, Earned}
_ALONE = {Quantity, ByTrait, HasTrait}


@cache
def _choices(scope: Scope) -> SearchStrategy[Builder]:
    """The kinds of value that may stand in a place."""
    found = [
        builder
        for kind, builder in BUILDERS.items()
        if (scope.depth > 0 or kind in _LEAVES)
        and (scope.alone or kind not in _ALONE)
        and (scope.codes or kind is not Earned)
        and (scope.folds or kind is not Fold)
        # Events one by one inside one event are possible, and nobody writes them.
        and not (scope.alone and kind is Each)
    ]
    return st.sampled_from(found)


@cache
def _condition_choices(scope: Scope) -> SearchStrategy[Builder]:
    """The conditions that may stand in a place."""
    found = [
        builder
        for kind, builder in CONDITION_BUILDERS.items()
        if (scope.depth > 0 or kind in {Compare, HasAttribute, HasTrait})
        and (scope.alone or kind not in _ALONE)
    ]
    return st.sampled_from(found)


def any_value(draw: DrawFn, scope: Scope) -> Any:  # noqa: ANN401  # a union of every kind
    """Draw a value of any kind that may stand in a place."""
    return draw(_choices(scope))(draw, scope)


def any_condition(draw: DrawFn, scope: Scope) -> Any:  # noqa: ANN401  # a union of every kind
    """Draw a condition of any kind that may stand in a place."""
    return draw(_condition_choices(scope))(draw, scope)
