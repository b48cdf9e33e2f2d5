"""Strategies for what would have turned a verdict, and unseated a winner."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.nearness import Unseating, unseating
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ruling
from npcmodel.sitting.decisions import carried
from npcmodel.sitting.initiatives import Initiative, may_initiate
from npcmodel.sitting.nearness import Turn, Turning, turning
from npcmodel.sitting.opening import quorum
from npcmodel.testing.dates import days
from npcmodel.testing.exact import thresholds
from npcmodel.testing.facts import presences, rolls, tallies
from npcmodel.testing.making import built, either, names
from npcmodel.testing.places import profiles
from npcmodel.testing.verdicts import matters, rulings

__all__ = ["close_rulings", "turnings", "turns", "unseatings"]

_RULES = ("quorum", "carried", "may_initiate")
_FIFTH = at_least(Fraction(1, 5))
_HALF = more_than(Fraction(1, 2))
_TWO_THIRDS = at_least(Fraction(2, 3))
_DECIDING = (Body.CONGRESS, Body.STANDING_COMMITTEE, Body.PRESIDIUM)


def close_rulings(
    rule: str | None = None, *, corner: bool = False, unreachable: bool = False
) -> SearchStrategy[Ruling]:
    """Return verdicts of the sitting's rules, near to where they turn (势均力敌的裁断).

    Args:
        rule: `quorum`, `carried` or `may_initiate`; None for any.
        corner: bodies from a single member to the largest congress.
        unreachable: bodies with so many suspended that hardly anything can be reached.
    """

    def build(draw: DrawFn) -> Ruling:
        which = draw(either(rule, st.sampled_from(_RULES)))
        body = Body.CONGRESS if which == "may_initiate" else draw(st.sampled_from(_DECIDING))
        roll = draw(rolls(body=body, corner=corner))
        if unreachable:
            able = draw(st.integers(0, (roll.members - 1) // 6))
            roll = Roll(body, roll.level, roll.members, roll.members - able)
        return _ask(draw, which, roll)

    return built(build)


def _ask(draw: DrawFn, which: str, roll: Roll) -> Ruling:
    on, profile = draw(days()), None
    if roll.level is not Level.NATIONAL:
        profile = draw(st.none() | profiles())
    if which == "may_initiate":
        session, signers = Initiative.EXTRAORDINARY_SESSION, draw(presences(roll, _FIFTH))
        return may_initiate(session, roll, signers=signers, on=on, profile=profile)
    near = draw(st.sampled_from([_HALF, _TWO_THIRDS]) | thresholds())
    if which == "quorum":
        return quorum(roll, present=draw(presences(roll, near)), on=on, profile=profile)
    tally, matter = draw(tallies(roll=roll, near=near)), draw(matters(roll))
    present = draw(st.none() | st.integers(tally.persons, roll.able))
    return carried(roll, tally, on=on, matter=matter, present=present, profile=profile)


def turnings() -> SearchStrategy[Turning]:
    """Return what would have turned a verdict (结论的余地): of close ones, and of any rule."""
    return (close_rulings() | close_rulings(corner=True) | rulings()).map(turning)


def turns() -> SearchStrategy[Turn]:
    """Return counts with what they lack or have to spare (差额与余额)."""
    return (
        turnings()
        .filter(lambda found: bool(found.lines))
        .flatmap(lambda found: st.sampled_from(found.lines))
    )


def unseatings(*, corner: bool = False) -> SearchStrategy[Unseating[str]]:
    """Return how many votes parted the last one in from the first one out.

    Args:
        corner: only votes so close together that ties abound.
    """
    top = 3 if corner else 60
    return st.builds(
        unseating,
        st.dictionaries(names(), st.integers(0, top), max_size=8),
        st.integers(1, 5),
        st.integers(0, top),
    )
