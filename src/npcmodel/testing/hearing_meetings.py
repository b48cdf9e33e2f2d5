"""Strategies for legislative hearings: what a place asks for, and what speakers there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from npcmodel.params.legislation_hearings import HearingCircumstance
from npcmodel.profiles.hearing_rules import (
    HearingPlanPart,
    HearingReportPart,
    HearingStep,
    ListedStep,
)

__all__ = ["HEARING_FIELDS", "hearing_speakers", "listed_steps"]


def listed_steps() -> SearchStrategy[ListedStep]:
    """Return steps that a text asks for, some of which the simplified procedure is free from."""
    paragraphs = st.none() | st.integers(1, 3)
    steps = st.sampled_from(HearingStep)
    return st.builds(ListedStep, steps, st.integers(1, 33), paragraphs, st.booleans())


def hearing_speakers(*, corner: bool = False) -> SearchStrategy[dict[str, int]]:
    """Return how many speakers each opinion has: at least two opinions, one speaker.

    Args:
        corner: as many for each, or one opinion without any.
    """
    opinions: list[str] = ["赞成", "反对", "主张修改"]
    if corner:
        numbers = st.integers(1, 5)
        equal: SearchStrategy[dict[str, int]] = numbers.map(
            lambda number: dict.fromkeys(opinions, number)
        )
        return equal | numbers.map(lambda number: {opinions[0]: number, opinions[1]: 0})
    several = st.dictionaries(st.sampled_from(opinions), st.integers(0, 8), min_size=2)
    return several.filter(lambda found: any(found.values()))


def _some(kind: type[Any]) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(kind), unique=True, min_size=1).map(tuple)


HEARING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "circumstances": _some(HearingCircumstance),
    "steps": st.lists(listed_steps(), min_size=1, max_size=5).map(tuple),
    "plan_parts": _some(HearingPlanPart),
    "report_parts": _some(HearingReportPart),
}
"""The values of fields whose kind alone does not tell them."""
