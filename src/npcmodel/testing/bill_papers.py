"""Strategies for bills: what they contain, how they come to the agenda, what follows."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.bills import AgendaPath, BillPart, UnlistedStep, agenda_path
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.statutes import NEWEST
from npcmodel.sitting.initiatives import Initiative, may_initiate
from npcmodel.testing.facts import rolls
from npcmodel.testing.making import built, either

__all__ = ["agenda_paths", "bill_forums", "bill_parts", "unlisted_steps"]

_ABOVE_TOWNSHIPS = [
    level for level in Level if level not in {Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP, Level.TOWN}
]
_OF_DEPUTIES = (BillPart.CAUSE, BillPart.GROUNDS, BillPart.PLAN)


def bill_forums(*, local: bool = False, corner: bool = False) -> SearchStrategy[Roll]:
    """Return congresses and standing committees, to which bills are put (受理议案的机构).

    Args:
        local: leave out the nation.
        corner: sizes at which thresholds fall on a whole number or just beside it.
    """

    def build(draw: DrawFn) -> Roll:
        body = draw(st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE]))
        found = list(Level) if body is Body.CONGRESS else _ABOVE_TOWNSHIPS
        where = [level for level in found if not (local and level.national)]
        return draw(rolls(body=body, level=draw(st.sampled_from(where)), corner=corner))

    return built(build)


def bill_parts(*, corner: bool = False) -> SearchStrategy[tuple[BillPart, ...]]:
    """Return what a bill contains: usually all that a deputies' bill needs (议案的内容).

    Args:
        corner: any parts, and none.
    """
    some = st.lists(st.sampled_from(BillPart), unique=True).map(tuple)
    full = st.permutations(_OF_DEPUTIES).map(tuple)
    return some if corner else full | st.just(tuple(BillPart))


def unlisted_steps(*, corner: bool = False) -> SearchStrategy[tuple[UnlistedStep, ...]]:
    """Return what was done with a bill not listed: steps in their order (不列入议程的议案的处理).

    Args:
        corner: any steps in any order, and none.
    """
    if corner:
        return st.lists(st.sampled_from(UnlistedStep), unique=True).map(tuple)
    return st.integers(1, len(UnlistedStep)).map(lambda number: tuple(UnlistedStep)[:number])


def agenda_paths(roll: Roll | None = None) -> SearchStrategy[AgendaPath]:
    """Return how bills come before a body (议案的处理).

    Args:
        roll: the body; None for any.
    """

    def build(draw: DrawFn) -> AgendaPath:
        where = draw(either(roll, bill_forums()))
        organs = [by for by in Body if may_initiate(Initiative.BILL, where, by=by, on=NEWEST).holds]
        return agenda_path(where, by=draw(st.none() | st.sampled_from(organs)), on=NEWEST)

    return built(build)
