"""Strategies for orders and efforts: agreement, ways, plans, what a scheme rewards."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from fractions import Fraction
from typing import TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Record
from npcmodel.schemes.analysis.agreeing import (
    Agreement,
    TopOverlap,
    Turnover,
    agreement,
    top_overlap,
    turnover,
)
from npcmodel.schemes.analysis.efforts import (
    MarginalPoints,
    MarginalRow,
    Plan,
    Way,
    once_traits,
)
from npcmodel.schemes.analysis.efforts import marginal_points as brought
from npcmodel.schemes.analysis.gaming import (
    BestResponse,
    CheapestRise,
    best_response,
    cheapest_rise,
)
from npcmodel.schemes.analysis.incentives import (
    Decline,
    DeclineExample,
    Declines,
    SharedCredit,
    shared_credit,
)
from npcmodel.schemes.analysis.incentives import declines as falls
from npcmodel.schemes.documents import Scheme
from npcmodel.testing.documents import schemes, scored_records
from npcmodel.testing.making import built, either, or_else, words
from npcmodel.testing.scheme_words import vocabulary_events

__all__ = [
    "agreements",
    "best_responses",
    "cheapest_rises",
    "decline_examples",
    "declines",
    "falling_lines",
    "marginal_points",
    "marginal_rows",
    "plans",
    "shared_credits",
    "top_overlaps",
    "turnovers",
    "ways",
]

T = TypeVar("T")
R = TypeVar("R")
_NAMES = ("甲", "乙", "丙", "丁", "戊")
_HOURS = st.integers(1, 12) | st.builds(Fraction, st.integers(1, 24), st.just(2))
_TOTALS = st.integers(0, 6) | st.builds(Fraction, st.integers(0, 12), st.integers(1, 3))
_TITLES = words()
_EVENTS = vocabulary_events()


def _one_of(of: SearchStrategy[T], rows: Callable[[T], tuple[R, ...]]) -> SearchStrategy[R]:
    """Return a row of results that have some."""
    return of.map(rows).filter(len).flatmap(st.sampled_from)


def ways(title: str | None = None) -> SearchStrategy[Way]:
    """Return things that could be done more, with their hours (可增事项).

    Args:
        title: what it is called; None for any word.
    """
    return st.builds(Way, either(title, _TITLES), _EVENTS, _HOURS, st.integers(1, 3))


def _askable(scheme: Scheme, found: tuple[Way, ...]) -> tuple[Way, ...]:
    """One at most of what a scheme counts once."""
    return tuple(
        attrs.evolve(way, most=1) if once_traits(scheme, way.event) else way for way in found
    )


def _several_ways() -> SearchStrategy[tuple[Way, ...]]:
    return st.tuples(ways("一"), ways("二"), ways("三")).flatmap(
        lambda found: st.integers(0, 3).map(lambda number: found[:number])
    )


def _orders() -> SearchStrategy[tuple[dict[Hashable, Fraction], dict[Hashable, Fraction]]]:
    """Return two orders of the same people, with ties."""

    def build(draw: DrawFn) -> tuple[dict[Hashable, Fraction], dict[Hashable, Fraction]]:
        number = draw(st.integers(1, len(_NAMES)))
        names: list[Hashable] = [*_NAMES[:number]]
        first = {name: Fraction(draw(_TOTALS)) for name in names}
        return first, {name: Fraction(draw(_TOTALS)) for name in names}

    return built(build)


def agreements() -> SearchStrategy[Agreement]:
    """Return how far two orders agree (排序一致性)."""
    return _orders().map(lambda orders: agreement(*orders))


def top_overlaps() -> SearchStrategy[TopOverlap]:
    """Return who is at the top in both of two orders (前列重合)."""
    return _orders().flatmap(
        lambda orders: st.integers(1, len(orders[0])).map(lambda k: top_overlap(*orders, k))
    )


def turnovers() -> SearchStrategy[Turnover]:
    """Return who at the top is new (前列更替)."""
    tops = st.lists(st.sampled_from(_NAMES), unique=True)
    return st.builds(turnover, tops, tops)


def marginal_points() -> SearchStrategy[MarginalPoints]:
    """Return what the next event of each way brings (边际得分分析)."""

    def ask(scheme: Scheme, record: Record, found: tuple[Way, ...]) -> MarginalPoints:
        return brought(scheme, record, _askable(scheme, found))

    return st.builds(ask, schemes(), scored_records(), _several_ways())


def marginal_rows() -> SearchStrategy[MarginalRow]:
    """Return what the next event of one way brings (边际得分)."""
    return _one_of(marginal_points(), lambda found: found.rows)


def cheapest_rises() -> SearchStrategy[CheapestRise]:
    """Return the least effort that brings a grade (升等最省方案)."""

    def build(draw: DrawFn) -> CheapestRise:
        scheme = draw(schemes(graded=True))
        labels = () if scheme.grades is None else scheme.grades.labels
        grade = draw(st.sampled_from(labels))
        found = _askable(scheme, draw(_several_ways()))
        return cheapest_rise(scheme, draw(scored_records()), found, grade=grade)

    return built(build)


def best_responses() -> SearchStrategy[BestResponse]:
    """Return the most points that some hours bring (限时最高得分)."""
    hours = st.integers(0, 40)
    asked = st.tuples(schemes(), scored_records(), _several_ways(), hours)
    return asked.map(
        lambda one: best_response(one[0], one[1], _askable(one[0], one[2]), hours=one[3])
    )


def plans() -> SearchStrategy[Plan]:
    """Return how much more of what (增加事项方案)."""
    return _one_of(best_responses(), lambda found: found.plans)


def shared_credits() -> SearchStrategy[SharedCredit]:
    """Return one thing done alone, and shared out or split (联名与拆分计分)."""
    few = st.lists(_EVENTS, max_size=2)
    some = st.lists(few, min_size=1, max_size=3)
    return st.builds(shared_credit, schemes(), few, some, before=scored_records())


def declines(of: SearchStrategy[Scheme] | None = None) -> SearchStrategy[Declines]:
    """Return where more brings fewer points (非单调条款分析).

    Args:
        of: the schemes; any by default.
    """

    def ask(scheme: Scheme, record: Record, found: tuple[Way, ...]) -> Declines:
        return falls(scheme, record, _askable(scheme, found))

    return st.builds(ask, or_else(of, schemes()), scored_records(), _several_ways())


def falling_lines() -> SearchStrategy[Decline]:
    """Return lines in which more can bring fewer points (可减分条款)."""
    return _one_of(declines(), lambda found: found.rows)


def decline_examples() -> SearchStrategy[DeclineExample]:
    """Return cases in which one more brings fewer points (减分实例)."""

    def cases(found: Declines) -> tuple[DeclineExample, ...]:
        return tuple(row.example for row in found.rows if row.example is not None)

    return _one_of(declines(), cases)
