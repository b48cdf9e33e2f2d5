"""Strategies for steps of which one is counted from another."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.profiles.parts import TimeLimit
from npcmodel.sitting.spans import Chain, ChainStep
from npcmodel.testing.law import provisions
from npcmodel.testing.making import built
from npcmodel.testing.places import time_limits

__all__ = ["chain_steps", "step_chains"]

_LONGEST = 5
_EVENTS = ("选举日", "大会闭会")


def chain_steps(
    name: str = "甲", before: tuple[str, ...] = (), limits: SearchStrategy[TimeLimit] | None = None
) -> SearchStrategy[ChainStep]:
    """Return steps with one time or several, of texts or the body's own (步骤及其期限).

    Args:
        name: the step's name.
        before: the steps it may be counted from, beside the start and events of their own.
        limits: the times; any by default.
    """
    times = time_limits() if limits is None else limits
    one: SearchStrategy[object] = times | provisions(times)
    return st.builds(
        ChainStep,
        st.just(name),
        st.lists(one, min_size=1, max_size=3).map(tuple),
        st.none() | st.sampled_from((*before, *_EVENTS)),
        st.booleans(),
    )


def step_chains(limits: SearchStrategy[TimeLimit] | None = None) -> SearchStrategy[Chain]:
    """Return chains of one step and of several, some counted from each other (期限链).

    Args:
        limits: the times; any by default.
    """

    def build(draw: DrawFn) -> Chain:
        names = tuple("甲乙丙丁戊"[: draw(st.integers(1, _LONGEST))])
        steps = [draw(chain_steps(name, names[:place], limits)) for place, name in enumerate(names)]
        return Chain(tuple(steps))

    return built(build)
