"""Strategies for texts, editions, citations, provisions, grounds and doubts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.law.citation import Citation, Edition, Statute
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Share,
    weigh,
)
from npcmodel.law.statutes import EDITIONS
from npcmodel.law.wording import Text
from npcmodel.testing.dates import days, frequencies
from npcmodel.testing.exact import thresholds
from npcmodel.testing.making import built, either, or_else, words

__all__ = [
    "citations",
    "editions",
    "grounds",
    "norms",
    "open_points",
    "parameters",
    "provisions",
    "questions",
    "shares",
    "texts",
]

_TEXTS = st.builds(Text, words(), words(latin=True))
_ARTICLES = st.integers(1, 200)
_PARAGRAPHS = st.none() | st.integers(1, 6)
_ITEMS = st.none() | st.integers(1, 20)


def _edition(title: Text, adopted: date, later: int, rests_on: Text) -> Edition:
    return Edition(title, adopted, adopted + timedelta(days=later), rests_on)


_NATIONAL = st.sampled_from([one for known in EDITIONS.values() for one in known])
_LOCAL = st.builds(_edition, _TEXTS, days(), st.integers(0, 180), _TEXTS)
_EDITIONS = _NATIONAL | _LOCAL
_CITATIONS = st.builds(Citation, _EDITIONS, _ARTICLES, _PARAGRAPHS, _ITEMS)


def texts() -> SearchStrategy[Text]:
    """Return something said in both languages."""
    return _TEXTS


def editions(
    *, statute: Statute | None = None, local: bool | None = None
) -> SearchStrategy[Edition]:
    """Return editions of the statutes covered, and of invented local texts (版本).

    Args:
        statute: only editions of that statute.
        local: True for local texts only, False for statutes only, None for both.
    """
    if statute is not None:
        return st.sampled_from(EDITIONS[statute])
    if local is None:
        return _EDITIONS
    return _LOCAL if local else _NATIONAL


def citations(edition: Edition | None = None) -> SearchStrategy[Citation]:
    """Return provisions of an edition (条、款、项).

    Args:
        edition: the edition cited; None for any.
    """
    if edition is None:
        return _CITATIONS
    return st.builds(Citation, st.just(edition), _ARTICLES, _PARAGRAPHS, _ITEMS)


def shares(*, base: Base | None = None) -> SearchStrategy[Share]:
    """Return thresholds with what they are a share of (基数).

    Args:
        base: what they are a share of; None for anything.
    """
    return st.builds(Share, thresholds(), either(base, st.sampled_from(Base)))


def norms(*, soft: bool | None = None) -> SearchStrategy[Norm]:
    """Return frequencies that a text asks for.

    Args:
        soft: whether the text says 一般; None for either.
    """
    return st.builds(Norm, frequencies(), either(soft, st.booleans()))


def provisions(
    values: SearchStrategy[Any] | None = None, *, ends: bool = False
) -> SearchStrategy[Provision[Any]]:
    """Return values that a text gives, with their provision (规定).

    Args:
        values: the values; small whole numbers by default.
        ends: whether the text may have been repealed.
    """

    def build(draw: DrawFn) -> Provision[Any]:
        since = draw(days())
        until = None
        if ends and draw(st.booleans()):
            until = since + timedelta(days=draw(st.integers(0, 1000)))
        value = draw(or_else(values, st.integers(1, 100)))
        return Provision(value, draw(citations()), since, until, draw(st.none() | texts()))

    return built(build)


def parameters(values: SearchStrategy[Any] | None = None) -> SearchStrategy[Parameter[Any]]:
    """Return values of the law over time, the last one perhaps repealed (法定参数).

    Args:
        values: the values; small whole numbers by default.
    """
    versions = st.lists(provisions(values), min_size=1, max_size=3, unique_by=lambda one: one.since)

    def build(draw: DrawFn) -> Parameter[Any]:
        found = sorted(draw(versions), key=lambda one: one.since)
        says = draw(texts())
        return parameter(says.zh, says.en, *found, missing=draw(texts()))

    return built(build)


def grounds(*, holds: bool | None = None) -> SearchStrategy[Ground]:
    """Return reasons of a verdict: shares, plain counts and words, each true to its count.

    Args:
        holds: whether they are met; None for either.
    """
    found = st.one_of(_shared(), _counted(), _worded())
    return found if holds is None else found.filter(lambda ground: ground.holds is holds)


def _shared() -> SearchStrategy[Ground]:
    def build(draw: DrawFn) -> Ground:
        size = draw(st.integers(1, 3000))
        measure = draw(st.sampled_from(Measure))
        number = draw(st.integers(0, size))
        return weigh(draw(st.none() | citations()), draw(shares()), measure, number, size)

    return built(build)


def _counted() -> SearchStrategy[Ground]:
    def build(draw: DrawFn) -> Ground:
        number, required = draw(st.integers(0, 200)), draw(st.integers(0, 200))
        bound = draw(st.sampled_from(Bound))
        holds = number >= required if bound is Bound.AT_LEAST else number <= required
        measure = draw(st.sampled_from(Measure))
        return Ground(draw(citations()), holds, measure, number, required, bound)

    return built(build)


def _worded() -> SearchStrategy[Ground]:
    return st.builds(Ground, st.none() | citations(), st.booleans(), says=texts())


def open_points(*, decides: bool | None = None) -> SearchStrategy[OpenPoint]:
    """Return doubts that the texts leave (存疑).

    Args:
        decides: whether the answer hangs on them; None for either.
    """
    return st.builds(OpenPoint, texts(), st.none() | citations(), either(decides, st.booleans()))


def questions() -> SearchStrategy[Question]:
    """Return what a rule is asked: its name, its yes and its no."""
    return st.builds(Question, words(latin=True), texts(), texts())
