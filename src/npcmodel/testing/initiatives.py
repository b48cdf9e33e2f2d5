"""Strategies for proposals: what may be started, and where."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.areas import ElectoralDistrict
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.sitting.initiatives import Initiative
from npcmodel.testing.facts import electoral_districts, rolls
from npcmodel.testing.making import built, either

__all__ = ["Proposal", "proposals"]

_DIRECT = [level for level in Level if level.tier in {Tier.COUNTY, Tier.TOWNSHIP}]
_COUNTY_UP = [level for level in Level if level.tier not in {Tier.NATIONAL, Tier.TOWNSHIP}]
_NATION = [Level.NATIONAL]
_CONGRESSES = {
    Initiative.EXTRAORDINARY_SESSION: list(Level),
    Initiative.CONSTITUTIONAL_AMENDMENT: _NATION,
    Initiative.NOMINATION_OF_OFFICIAL: list(Level),
    Initiative.NOMINATION_OF_DEPUTY: _COUNTY_UP,
    Initiative.RECALL_OF_OFFICIAL: list(Level),
    Initiative.RECALL_OF_DEPUTY: _COUNTY_UP,
    Initiative.BILL: list(Level),
    Initiative.LAW_BILL: _NATION,
    Initiative.INTERPELLATION: list(Level),
    Initiative.INVESTIGATION: _NATION + _COUNTY_UP,
    Initiative.SUGGESTION: list(Level),
}
_COMMITTEES = {
    Initiative.RECALL_OF_DEPUTY: _COUNTY_UP,
    Initiative.REMOVAL: _COUNTY_UP,
    Initiative.BILL: _NATION + _COUNTY_UP,
    Initiative.LAW_BILL: _NATION,
    Initiative.INTERPELLATION: _NATION + _COUNTY_UP,
    Initiative.INVESTIGATION: _NATION + _COUNTY_UP,
}
_DISTRICTS = (Initiative.NOMINATION_OF_DEPUTY, Initiative.RECALL_OF_DEPUTY)


class Proposal(NamedTuple):
    """What is proposed, where, and the level that a district needs."""

    initiative: Initiative
    roll: Roll | ElectoralDistrict
    level: Level | None


def proposals(
    *, initiative: Initiative | None = None, local: bool = False, corner: bool = False
) -> SearchStrategy[Proposal]:
    """Return what may be started, with a body or district for which the texts give it (提议).

    Args:
        initiative: what is to be started; None for anything.
        local: leave out the nation.
        corner: rolls of sizes at which thresholds fall on a whole number or just beside it,
            and districts with about as many voters as a recall needs.
    """

    def build(draw: DrawFn) -> Proposal:
        found = [one for one in Initiative if not (local and _CONGRESSES.get(one) == _NATION)]
        what = draw(either(initiative, st.sampled_from(found)))
        where = [
            (body, level)
            for body, table in (
                (Body.CONGRESS, _CONGRESSES),
                (Body.STANDING_COMMITTEE, _COMMITTEES),
            )
            for level in table.get(what, [])
            if not (local and level is Level.NATIONAL)
        ]
        if what in _DISTRICTS and draw(st.booleans()):
            few = draw(st.sampled_from([29, 30, 31, 49, 50, 51])) if corner else None
            level = draw(st.sampled_from(_DIRECT))
            return Proposal(what, draw(electoral_districts(registered=few)), level)
        body, level = draw(st.sampled_from(where))
        return Proposal(what, draw(rolls(body=body, level=level, corner=corner)), None)

    return built(build)
