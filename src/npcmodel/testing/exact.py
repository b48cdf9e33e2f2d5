"""Strategies for thresholds, margins, rankings and shares."""

from __future__ import annotations

from collections.abc import Hashable
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.margins import Span, Surplus, by_count, by_share
from npcmodel.exact.ranking import Cut, cut
from npcmodel.exact.sharing import Method, Shares, share
from npcmodel.exact.thresholds import Ceiling, Threshold, at_most
from npcmodel.pairs import Pairs
from npcmodel.testing.making import built, names, or_else

__all__ = [
    "ceilings",
    "cuts",
    "pairs",
    "sharings",
    "spans",
    "surpluses",
    "thresholds",
    "unit_fractions",
]

_USUAL = [Fraction(1, 10), Fraction(1, 5), Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)]
_BELOW_ONE = st.sampled_from(_USUAL) | st.fractions(
    Fraction(1, 100), Fraction(99, 100), max_denominator=100
)
_UP_TO_ONE = _BELOW_ONE | st.just(Fraction(1))
_STRICT = _BELOW_ONE.map(lambda part: Threshold(part, strict=True))
_REACHED = _UP_TO_ONE.map(lambda part: Threshold(part, strict=False))
_EITHER = _STRICT | _REACHED


def unit_fractions(*, one: bool = True) -> SearchStrategy[Fraction]:
    """Return fractions above 0 and up to 1, those of the statutes among them.

    Args:
        one: whether 1 itself may come out.
    """
    return _UP_TO_ONE if one else _BELOW_ONE


def thresholds(*, strict: bool | None = None) -> SearchStrategy[Threshold]:
    """Return thresholds: 过…, …以上, or both.

    Args:
        strict: whether the share itself is not enough; None for either.
    """
    if strict is None:
        return _EITHER
    return _STRICT if strict else _REACHED


def ceilings() -> SearchStrategy[Ceiling]:
    """Return ceilings (不得超过)."""
    return unit_fractions().map(at_most)


def surpluses() -> SearchStrategy[Surplus]:
    """Return rules on the surplus of candidates, as shares and as numbers (差额)."""
    parts = st.lists(unit_fractions(), min_size=2, max_size=2).map(sorted)
    numbers = st.lists(st.integers(0, 5), min_size=2, max_size=2).map(sorted)
    return parts.map(lambda ends: by_share(*ends)) | numbers.map(lambda ends: by_count(*ends))


def spans(*, corner: bool = False) -> SearchStrategy[Span]:
    """Return lawful numbers of candidates, empty ones among them.

    Args:
        corner: only rules and seats that leave little room: few seats, shares below one.
    """

    def build(draw: DrawFn) -> Span:
        if not corner:
            return draw(surpluses()).candidates(draw(st.integers(1, 100)))
        low, high = sorted(draw(st.tuples(st.integers(1, 5), st.integers(5, 9))))
        seats = draw(st.integers(1, 12))
        return by_share(Fraction(low, 20), Fraction(high, 20)).candidates(seats)

    return built(build)


def _scores(keys: SearchStrategy[Any], top: int) -> SearchStrategy[dict[Any, int]]:
    return st.dictionaries(keys, st.integers(0, top), min_size=1, max_size=8)


def cuts(
    keys: SearchStrategy[Any] | None = None, *, corner: bool = False
) -> SearchStrategy[Cut[Any]]:
    """Return the outcome of ranking names and cutting after a place.

    Args:
        keys: what is ranked; names by default.
        corner: only scores so close together that ties abound.
    """

    def build(draw: DrawFn) -> Cut[Any]:
        scores = draw(_scores(or_else(keys, names()), 2 if corner else 200))
        return cut(scores, draw(st.integers(0, len(scores))))

    return built(build)


def sharings(
    keys: SearchStrategy[Any] | None = None, *, method: Method | None = None, corner: bool = False
) -> SearchStrategy[Shares[Any]]:
    """Return the outcome of sharing seats by weight (名额分配).

    Args:
        keys: what shares them; names by default.
        method: how; None for any.
        corner: only weights so close together that ties abound.
    """

    def build(draw: DrawFn) -> Shares[Any]:
        weights = draw(_scores(or_else(keys, names()), 3 if corner else 200_000))
        weights[min(weights, key=repr)] += 1  # sharing needs one weight above 0
        chosen = draw(st.sampled_from(Method)) if method is None else method
        return share(weights, draw(st.integers(0, 60)), chosen)

    return built(build)


def pairs(
    keys: SearchStrategy[Hashable] | None = None, values: SearchStrategy[Any] | None = None
) -> SearchStrategy[Pairs[Any, Any]]:
    """Return read-only mappings.

    Args:
        keys: of what to what; names by default.
        values: small whole numbers by default.
    """
    numbers = or_else(values, st.integers(0, 100))
    return st.dictionaries(or_else(keys, names()), numbers, max_size=5).map(Pairs)
