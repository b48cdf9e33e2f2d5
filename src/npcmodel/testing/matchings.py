"""Strategies for who goes where: exact matchings, placements by skill and wish, turns."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.matching import Aim, Demand, Gap, Matching, Room, assign
from npcmodel.pairs import Pairs
from npcmodel.schemes.assigning.people import (
    Assignee,
    Destination,
    Placement,
    PlacementRule,
    placement,
)
from npcmodel.schemes.assigning.rotation import Turns, turns
from npcmodel.testing.making import built, either, words

__all__ = [
    "assignees",
    "demands",
    "destinations",
    "gaps",
    "matched_demands",
    "placement_rules",
    "placements",
    "rooms",
    "turn_plans",
]

_PEOPLE = tuple("甲乙丙丁戊己庚辛壬癸")
_TOPICS: tuple[str, ...] = ("脱贫攻坚", "产业发展", "小镇建设", "社会民生", "环境保护")
_SKILLS = ("农业", "教育", "医疗", "法律", "工程")
_HOMES = ("东村", "西村", "南村", "北村")


def rooms(*, corner: bool = False) -> SearchStrategy[Room]:
    """Return how many a place takes.

    Args:
        corner: only rooms so small that not everybody finds one, or so large that nobody fills
            them.
    """
    if corner:
        tight = st.integers(0, 2).map(lambda size: Room(size, size))
        return tight | st.integers(2, 4).map(Room)
    sizes = st.tuples(st.integers(0, 3), st.none() | st.integers(0, 5))
    return sizes.map(lambda both: Room(both[0], None if both[1] is None else both[0] + both[1]))


def demands(
    *, people: int = 8, places: int = 5, aim: Aim | None = None, corner: bool = False
) -> SearchStrategy[Demand[str, str]]:
    """Return who may go where, with ranks and rooms.

    Args:
        people: how many persons at most, ten being the limit.
        places: how many places at most, five being the limit.
        aim: which way is the best; None for any.
        corner: only equal ranks and small rooms, so that ties and gaps abound.
    """

    def build(draw: DrawFn) -> Demand[str, str]:
        there = _TOPICS[: draw(st.integers(0, places))]
        who = _PEOPLE[: draw(st.integers(0, people))]
        ranked = st.integers(1, 2 if corner else 5)
        own = st.fixed_dictionaries({}, optional=dict.fromkeys(there, ranked))
        several = who if draw(st.booleans()) else ()
        often = st.fixed_dictionaries({}, optional=dict.fromkeys(several, st.integers(0, 3)))
        return Demand(
            ranks=Pairs((one, Pairs(draw(own))) for one in who),
            rooms=Pairs((place, draw(rooms(corner=corner))) for place in there),
            times=Pairs(draw(often)),
            aim=draw(either(aim, st.sampled_from(Aim))),
        )

    return built(build)


def matched_demands(*, corner: bool = False) -> SearchStrategy[Matching[str, str]]:
    """Return what all best ways share, and where they differ (分配结果).

    Args:
        corner: only equal ranks and small rooms, so that ties and gaps abound.
    """
    return demands(corner=corner).map(assign)


def gaps() -> SearchStrategy[Gap[str, str]]:
    """Return why no better way exists (缺口)."""

    def build(draw: DrawFn) -> Gap[str, str]:
        who = _PEOPLE[: draw(st.integers(1, 8))]
        where = _TOPICS[: draw(st.integers(1, 5))]
        found = draw(st.integers(0, len(who)))
        return Gap(who, where, found + draw(st.integers(1, 5)), found)

    return built(build)


def placement_rules(*, aim: Aim | None = None) -> SearchStrategy[PlacementRule]:
    """Return how bodies place people (安排办法).

    Args:
        aim: which way is the best; None for any.
    """
    return st.builds(
        PlacementRule,
        issued_by=words(),
        source=words(),
        aim=either(aim, st.sampled_from(Aim)),
        unwished=st.none() | st.integers(len(_TOPICS) + 1, 9),
    )


def assignees(name: Any = None) -> SearchStrategy[Assignee]:  # noqa: ANN401  # any name will do
    """Return deputies with skills, wishes and a village (安排对象).

    Args:
        name: which; None for any of ten.
    """
    few = st.lists(st.sampled_from(_TOPICS), unique=True, max_size=1).map(tuple)
    return st.builds(
        Assignee,
        either(name, st.sampled_from(_PEOPLE)),
        skills=st.lists(st.sampled_from(_SKILLS), unique=True, max_size=3).map(tuple),
        wishes=st.lists(st.sampled_from(_TOPICS), unique=True, max_size=3).map(tuple),
        barred=st.just(()) | few,
        home=st.none() | st.sampled_from(_HOMES),
        times=st.just(1) | st.integers(1, 3),
    )


def destinations(name: Any = None) -> SearchStrategy[Destination]:  # noqa: ANN401  # likewise
    """Return topic groups with skills and sizes (去向).

    Args:
        name: which; None for one of the five of a town.
    """

    def build(draw: DrawFn) -> Destination:
        room = draw(rooms())
        skills = draw(st.just([]) | st.lists(st.sampled_from(_SKILLS), unique=True, max_size=3))
        place = draw(either(name, st.sampled_from(_TOPICS)))
        return Destination(place, tuple(skills), room.least, room.most)

    return built(build)


def placements(*, aim: Aim | None = None) -> SearchStrategy[Placement]:
    """Return who goes to which topic group (安排结果).

    Args:
        aim: which way is the best; None for any.
    """

    def build(draw: DrawFn) -> Placement:
        who = _PEOPLE[: draw(st.integers(0, 8))]
        closed = draw(st.just([]) | st.lists(st.sampled_from(_TOPICS), unique=True, max_size=2))
        return placement(
            draw(placement_rules(aim=aim)),
            [draw(assignees(one)) for one in who],
            [draw(destinations(topic)) for topic in _TOPICS],
            not_formed=closed,
        )

    return built(build)


def turn_plans() -> SearchStrategy[Turns]:
    """Return who takes which turn, some of them away (轮流安排)."""

    def build(draw: DrawFn) -> Turns:
        who = _PEOPLE[: draw(st.integers(1, 5))]
        months = range(1, draw(st.integers(0, 12)) + 1)
        out = st.lists(st.sampled_from(who), unique=True, max_size=len(who))
        missing = draw(st.dictionaries(st.sampled_from(months), out)) if months else {}
        return turns(who, months, away=missing)

    return built(build)
