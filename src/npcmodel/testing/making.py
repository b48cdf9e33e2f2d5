"""How the strategies are built, and the words they use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["built", "either", "names", "or_else", "words"]

T = TypeVar("T")
_SURNAMES = "王李张刘陈杨赵黄周吴"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
_LATIN = st.characters(min_codepoint=0x61, max_codepoint=0x7A)
# What is drawn many times for one example is built once: building strategies costs more than
# drawing from them.
_WORDS = st.text(_HAN, min_size=1, max_size=6)
_LATIN_WORDS = st.text(_LATIN, min_size=1, max_size=6)
_NAMES = st.sampled_from(_STEMS) | st.builds(
    "{}{}".format, st.sampled_from(_SURNAMES), st.text(_HAN, min_size=1, max_size=2)
)


@st.composite
def _built(draw: DrawFn, build: Callable[[DrawFn], Any]) -> Any:  # noqa: ANN401  # whatever is built
    return build(draw)


def built(build: Callable[[DrawFn], T]) -> SearchStrategy[T]:
    """Return the strategy of what a function builds from its draws."""
    return cast("SearchStrategy[T]", _built(build))


def either(given: T | None, otherwise: SearchStrategy[T]) -> SearchStrategy[T]:
    """Return the value given, and where none is, the strategy."""
    return otherwise if given is None else st.just(given)


def or_else(given: SearchStrategy[T] | None, otherwise: SearchStrategy[T]) -> SearchStrategy[T]:
    """Return the strategy given, and where none is, the other."""
    return otherwise if given is None else given


def names() -> SearchStrategy[str]:
    """Return names of persons, projects, places (姓名、名称)."""
    return _NAMES


def words(*, latin: bool = False) -> SearchStrategy[str]:
    """Return a few characters of Chinese, or of Latin letters."""
    return _LATIN_WORDS if latin else _WORDS
