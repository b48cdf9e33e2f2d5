"""Strategies for transition tables and their branches."""

from __future__ import annotations

import enum
from collections.abc import Callable

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.lifecycle import Branch, Dated, Table
from npcmodel.testing.dates import days
from npcmodel.testing.making import built

__all__ = ["Happened", "Occurred", "Place", "branches", "dated_events", "tables"]


@enum.unique
class Place(enum.Enum):
    """Stages of invented cases."""

    FIRST = "甲"
    SECOND = "乙"
    THIRD = "丙"
    FOURTH = "丁"


@attrs.frozen
class Happened(Dated):
    """An event of invented cases."""


@attrs.frozen
class Occurred(Dated):
    """Another one."""


def _always(target: Place) -> Callable[[object, object], Place]:
    return lambda _case, _event: target


def branches() -> SearchStrategy[Branch]:
    """Return steps with several targets, one of which they take."""

    def build(draw: DrawFn) -> Branch:
        targets = draw(st.lists(st.sampled_from(Place), min_size=1, max_size=3, unique=True))
        return Branch(tuple(targets), _always(draw(st.sampled_from(targets))))

    return built(build)


def dated_events() -> SearchStrategy[Dated]:
    """Return what happened to an invented case on a day (事件)."""
    return st.builds(Happened, days()) | st.builds(Occurred, days())


def tables() -> SearchStrategy[Table]:
    """Return transition tables over `Place`, with events `Happened` and `Occurred` (流转表)."""
    steps = st.tuples(st.sampled_from(Place), st.sampled_from([Happened, Occurred]))
    targets = st.sampled_from(Place) | branches()
    return st.builds(
        Table, st.sampled_from(Place), st.dictionaries(steps, targets, min_size=1, max_size=6)
    )
