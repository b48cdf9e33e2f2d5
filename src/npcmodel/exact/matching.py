"""Who goes where: the best of all ways to place people, by what they rank, ties handed back.

Each may go to the places that he ranks, 1 for the best; each place has room for so many. Of all
ways to do so these are the best, one condition after the other:

1. as many places as can be are given, and the least sizes lack as few as can be (both at once: what
   fills a least size never costs anybody else a place);
2. the ranks are as good as the aim says.

Where one is to have several places, two for one count as much as one for each of two. Where
several ways are equally good, what all of them share is certain, and the rest is tied.

>>> ranks = {"甲": {"产业": 1, "民生": 2}, "乙": {"产业": 1}, "丙": {"民生": 1}}
>>> assign(Demand(ranks, {"产业": Room(most=1), "民生": Room(most=2)})).certain
{'甲': ('民生',), '乙': ('产业',), '丙': ('民生',)}
"""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import attrs

from npcmodel.checks import count, instance, member, names, optional
from npcmodel.errors import FactsError
from npcmodel.exact.exchanges import NOWHERE, Exchanges
from npcmodel.pairs import Pairs

__all__ = ["Aim", "Demand", "Gap", "Matching", "Room", "assign", "settle"]

N = TypeVar("N", bound=Hashable)
P = TypeVar("P", bound=Hashable)


@enum.unique
class Aim(enum.Enum):
    """Which way to place as many as can be is the best (择优标准)."""

    LEAST_SUM = "志愿名次之和最小"
    MOST_FIRST = "第一志愿最多，再比第二志愿，依次类推"
    FEWEST_LAST = "最后志愿最少，再比前一志愿，依次类推"


@attrs.frozen
class Room:
    """How many a place takes (人数限制).

    Attributes:
        least: how many it needs.
        most: how many it takes at most; None where nothing is said.

    Raises:
        FactsError: a number that is none, or fewer at most than at least.
    """

    least: int = 0
    most: int | None = None

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "least", count("least", self.least))
        set_(self, "most", optional(count, "most", self.most, self.least))


@attrs.frozen
class Demand(Generic[N, P]):
    """Who may go where, how they rank it, and how much room there is (待分配情况).

    Attributes:
        ranks: by name, the places possible and the rank of each, the best ones lowest; a distance
            or another number to be kept low does as well. Equal ranks are equally good.
        rooms: by place, its room.
        times: by name, how many places one is to have, each at most once; 1 for those not named.
        aim: which way is the best.

    Raises:
        FactsError: a place without a room, a name that is not among those placed, or a number
            that is none.
    """

    ranks: Mapping[N, Mapping[P, int]]
    rooms: Mapping[P, Room]
    times: Mapping[N, int] = Pairs()
    aim: Aim = Aim.LEAST_SUM

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        rooms = Pairs[P, Room].of("rooms", self.rooms)
        for place, room in rooms.items():
            instance(f"rooms[{place!r}]", room, Room)
        names("rooms", tuple(rooms))
        set_(self, "rooms", rooms)
        ranks = Pairs[N, Mapping[P, int]].of("ranks", self.ranks)
        names("ranks", tuple(ranks))
        set_(self, "ranks", Pairs((one, _ranked(one, own, rooms)) for one, own in ranks.items()))
        times = Pairs[N, int].of("times", self.times)
        strangers = tuple(one for one in times if one not in ranks)
        if strangers:
            raise FactsError("times", strangers, "names of those placed")
        checked = Pairs((one, count(f"times[{one!r}]", often)) for one, often in times.items())
        set_(self, "times", checked)
        member("aim", self.aim, Aim)

    def wanted(self, name: N) -> int:
        """Return how many places a name is to have."""
        return self.times.get(name, 1)


def _ranked(one: object, own: object, rooms: Mapping[Any, Room]) -> Pairs[Any, int]:
    given = Pairs[Any, int].of(f"ranks[{one!r}]", own)
    strangers = tuple(place for place in given if place not in rooms)
    if strangers:
        raise FactsError(f"ranks[{one!r}]", strangers, "places that have a room")
    return Pairs((place, count(f"ranks[{one!r}][{place!r}]", at)) for place, at in given.items())


@attrs.frozen
class Gap(Generic[N, P]):
    """Why no better way exists: between these names and places too little fits (缺口).

    Attributes:
        people: the names it is about.
        places: the places it is about.
        need: how much is asked for: places for these names that they can find nowhere else, or
            what the least sizes of these places add up to.
        found: how much there is: the room of these places, or what these names can give them.
    """

    people: tuple[N, ...]
    places: tuple[P, ...]
    need: int
    found: int

    @property
    def missing(self) -> int:
        """How much is missing."""
        return self.need - self.found


@attrs.frozen
class Matching(Generic[N, P]):
    """What all best ways share, and where they differ (分配结果).

    Attributes:
        demand: what was asked.
        certain: by name, the places that every best way gives; an empty tuple for none.
        tied: by name, the places that some best way gives and some does not; only names that
            have such places.
        lacking: by name, how many of the places wanted one lacks in every best way.
        contested: the names that lack one place more in some best way than in another.
        under: the places that are below their least size in some best way.
        missing: how many the least sizes lack together; the same in every best way.
        crowded: why not everybody has all his places, though some were possible; None where
            everybody has.
        scarce: why the least sizes are not reached; None where they are.
        order: the names whose order settled what was tied (`settle`); empty where none did.
        place_order: the places by whose order equal ranks were settled; empty likewise.
    """

    demand: Demand[N, P]
    certain: Mapping[N, tuple[P, ...]]
    tied: Mapping[N, tuple[P, ...]]
    lacking: Mapping[N, int]
    contested: tuple[N, ...]
    under: tuple[P, ...]
    missing: int
    crowded: Gap[N, P] | None
    scarce: Gap[N, P] | None
    order: tuple[N, ...] = ()
    place_order: tuple[P, ...] = ()

    @property
    def unique(self) -> bool:
        """Whether one way alone is the best; not where an order had to settle it."""
        return not self.tied and not self.order

    @property
    def members(self) -> Pairs[P, tuple[N, ...]]:
        """By place, those who are there for certain, in the order of the demand."""
        found: dict[P, list[N]] = {place: [] for place in self.demand.rooms}
        for one, places in self.certain.items():
            for place in places:
                found[place].append(one)
        return Pairs((place, tuple(who)) for place, who in found.items())


def assign(demand: Demand[N, P]) -> Matching[N, P]:
    """Return who goes where in every best way, and who is tied between which places.

    Raises:
        FactsError: no demand.
    """
    instance("demand", demand, Demand)
    return _told(demand, _placed(demand))


def settle(matching: Matching[N, P], people: Iterable[N], places: Iterable[P]) -> Matching[N, P]:
    """Return the one best way that an order settles, as a lot drawn gives it.

    What is not tied is handed back as it is, and needs no order.

    One after the other, each tied name takes the best places that some best way still gives him;
    among those he ranks alike, the one earlier in the order of the places.

    Args:
        matching: what `assign` returned.
        people: the names in their order: all that are tied; others count nothing.
        places: the places in their order: all of which somebody is tied; others count nothing.

    Raises:
        FactsError: a name or a place twice, unknown, or a tied one left out.
    """
    instance("matching", matching, Matching)
    if not matching.tied:
        return matching
    demand = matching.demand
    first = _order("people", people, demand.ranks, matching.tied)
    asked = {place for tied in matching.tied.values() for place in tied}
    second = _order("places", places, demand.rooms, asked)
    state = _placed(demand)
    who, where = [*demand.ranks], [*demand.rooms]
    for one in first:
        own = demand.ranks[one]
        liked = sorted((own[place], turn) for turn, place in enumerate(second) if place in own)
        state.prefer(who.index(one), [where.index(second[turn]) for _, turn in liked])
    order, place_order = tuple[N, ...](first), tuple[P, ...](second)
    return attrs.evolve(_told(demand, state), order=order, place_order=place_order)


def _order(field: str, given: object, known: Iterable[Any], needed: Iterable[Any]) -> list[Any]:
    found = names(field, given)
    strangers = tuple(one for one in found if one not in set(known))
    if strangers or len(set(found)) != len(found):
        raise FactsError(field, strangers or found, "names of the demand, each once")
    left = tuple(one for one in needed if one not in set(found))
    if left:
        raise FactsError(field, found, f"an order with all that are tied, {left[0]!r} too")
    return [*found]


def _placed(demand: Demand[Any, Any]) -> Exchanges:
    """Return a best way, from which every other one is an exchange away."""
    where = {place: at for at, place in enumerate(demand.rooms)}
    units = [min(demand.wanted(one), len(own)) for one, own in demand.ranks.items()]
    weights = _weights(demand, sum(units))
    costs = [
        {where[place]: weights[at] for place, at in own.items()} for own in demand.ranks.values()
    ]
    rooms = [
        (room.least, sum(units) + room.least if room.most is None else room.most)
        for room in demand.rooms.values()
    ]
    state = Exchanges(costs, rooms)
    for person, often in enumerate(units):
        for _ in range(often):
            state.add(person)
    state.close()
    return state


def _weights(demand: Demand[Any, Any], units: int) -> dict[int, int]:
    """Return by rank the weight whose least sum is what the aim asks for."""
    levels = sorted({at for own in demand.ranks.values() for at in own.values()})
    if demand.aim is Aim.LEAST_SUM:
        return {level: level for level in levels}
    # A digit a level, in a base that no number of placements reaches: sums compare digit by digit.
    base, top = units + 1, len(levels)
    if demand.aim is Aim.FEWEST_LAST:
        return {level: base**at for at, level in enumerate(levels)}
    return {level: base**top - base ** (top - 1 - at) for at, level in enumerate(levels)}


def _told(demand: Demand[N, P], state: Exchanges) -> Matching[N, P]:
    who, where = [*demand.ranks], [*demand.rooms]
    certain: dict[N, tuple[P, ...]] = {}
    tied: dict[N, tuple[P, ...]] = {}
    lacking: dict[N, int] = {}
    contested: list[N] = []
    for person, one in enumerate(who):
        out, into = state.loose(person)
        certain[one] = tuple(where[at] for at in sorted(state.held[person] - out))
        least, most = state.bounds(person)
        if least != most:
            contested.append(one)
        open_to = sorted((out | into) - {NOWHERE})
        if open_to:
            tied[one] = tuple(where[at] for at in open_to)
        lacks = demand.wanted(one) - most
        if lacks:
            lacking[one] = lacks
    return Matching(
        demand=demand,
        certain=Pairs(certain),
        tied=Pairs(tied),
        lacking=Pairs(lacking),
        contested=tuple(contested),
        under=tuple(where[at] for at in state.under()),
        missing=sum(state.short(at) for at in range(len(where))),
        crowded=_crowded(demand, state, who, where),
        scarce=_scarce(demand, state, who, where),
    )


def _crowded(
    demand: Demand[N, P], state: Exchanges, who: list[N], where: list[P]
) -> Gap[N, P] | None:
    """Return the names that find too little room, and where they look for it."""
    full = state.full()
    if not full:
        return None
    people: list[N] = []
    need = 0
    for person, one in enumerate(who):
        if state.idle[person] or state.held[person] & full:
            own = state.costs[person].keys()
            people.append(one)
            need += min(demand.wanted(one), len(own)) - len(own - full)
    places = sorted(full)
    found = sum(state.rooms[at][1] for at in places)
    return Gap(tuple(people), tuple(where[at] for at in places), need, found)


def _scarce(
    demand: Demand[N, P], state: Exchanges, who: list[N], where: list[P]
) -> Gap[N, P] | None:
    """Return the places whose least sizes cannot be reached, and who could go there."""
    needy = state.needy()
    if not needy:
        return None
    people: list[N] = []
    found = 0
    for person, one in enumerate(who):
        able = min(demand.wanted(one), len(state.costs[person].keys() & needy))
        if able:
            people.append(one)
            found += able
    places = sorted(needy)
    need = sum(state.rooms[at][0] for at in places)
    return Gap(tuple(people), tuple(where[at] for at in places), need, found)
