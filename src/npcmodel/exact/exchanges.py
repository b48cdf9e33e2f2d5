"""A least-cost flow of people to places, and the exchanges that cost nothing.

People are many and places few, so that paths run over places alone: from a place to the next
goes whoever can move there at the least cost. Adding one person after the other along a
cheapest path keeps the flow cheapest among all that place as many (successive shortest paths);
a flow is cheapest exactly if no round of moves costs less than nothing, and any two cheapest
flows differ by rounds that cost nothing. Such rounds run over moves that are tight for any
prices that fit: so what is tied is found, not guessed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

__all__ = ["NOWHERE", "Exchanges"]

NOWHERE = -1
"""The place of a unit that has none."""
_SEATS = -2  # where seats that are not taken stand
_Move = tuple[int, int]  # cost and person


class Exchanges:
    """People at places, and what it costs to move them (private to `matching`).

    Args:
        costs: by person, the places possible and what each costs, 0 or more.
        rooms: by place, the least number and the most.
    """

    def __init__(
        self, costs: Sequence[Mapping[int, int]], rooms: Sequence[tuple[int, int]]
    ) -> None:
        self.costs = costs
        self.rooms = rooms
        self.held: list[set[int]] = [set() for _ in costs]
        self.idle: list[int] = [0] * len(costs)
        self._who: dict[int, set[int]] = {at: set() for at in [*range(len(rooms)), NOWHERE]}
        self._best: dict[int, dict[int, _Move]] = {at: {} for at in self._who}
        self.prices: dict[int, int] = {}
        self.kept: set[tuple[int, int]] = set()  # person and place that he may not leave
        self._staying: int | None = None  # a person who may not give a place up for none
        self._ways_out: dict[int, set[int]] | None = None
        # A seat below the least size outweighs whatever all costs together can differ by.
        most = max((cost for own in costs for cost in own.values()), default=0)
        self._bonus = 1 + most * sum(len(own) for own in costs)

    # ------------------------------------------------------------ what there is

    def short(self, place: int) -> int:
        """Return how many a place lacks."""
        return max(0, self.rooms[place][0] - len(self._who[place]))

    def _ways(self, person: int, here: int) -> Iterator[tuple[int, int]]:
        """Yield where else a person can go from a place, and what that costs."""
        if (person, here) in self.kept:
            return
        own, held = self.costs[person], self.held[person]
        spared = own.get(here, 0)
        for there, cost in own.items():
            if there not in held:
                yield there, cost - spared
        if here != NOWHERE and person != self._staying:
            yield NOWHERE, -spared

    def _places(self, person: int) -> set[int]:
        """Return where a person stands, nowhere included."""
        return self.held[person] | ({NOWHERE} if self.idle[person] else set())

    def _seat(self, place: int) -> int | None:
        """Return what one person more costs at a place beyond the move; None if it is full."""
        least, most = self.rooms[place]
        size = len(self._who[place])
        if size >= most:
            return None
        return -self._bonus if size < least else 0

    # ------------------------------------------------------------ the flow

    def add(self, person: int) -> None:
        """Give a person one place more, as cheaply as can be, or leave the cheapest out."""
        own, held = self.costs[person], self.held[person]
        start = {place: cost for place, cost in own.items() if place not in held}
        cost, before = self._cheapest(start)
        ends = [
            (cost[place] + seat, place)
            for place in range(len(self.rooms))
            if place in cost and (seat := self._seat(place)) is not None
        ]
        self.put(person, NOWHERE)
        if ends:
            end = min(ends)[1]
        elif cost.get(NOWHERE, 0) < 0:
            end = NOWHERE
        else:
            return
        self._follow(person, NOWHERE, end, before)

    def _cheapest(self, cost: dict[int, int]) -> tuple[dict[int, int], dict[int, int]]:
        """Return what it costs to reach each place, and the place before it on the way."""
        before: dict[int, int] = {}
        queue = deque(cost)
        waiting = set(cost)
        while queue:
            here = queue.popleft()
            waiting.discard(here)
            for there, (step, _) in self._best[here].items():
                total = cost[here] + step
                if there not in cost or total < cost[there]:
                    cost[there], before[there] = total, here
                    if there not in waiting:
                        waiting.add(there)
                        queue.append(there)
        return cost, before

    def _follow(self, person: int, here: int, end: int, before: Mapping[int, int]) -> None:
        """Move along a way that begins with a person's own move."""
        way = [end]
        while way[-1] in before:
            way.append(before[way[-1]])
        way.reverse()
        self._turn(person, here, way)

    def _shift(self, person: int, here: int, there: int) -> None:
        """Move a person, and find anew who moves best from every place concerned."""
        held = self.held[person]
        touched = {here, there, *held}
        if here == NOWHERE:
            self.idle[person] -= 1
        else:
            held.discard(here)
        if not (here == NOWHERE and self.idle[person]):
            self._who[here].discard(person)
        self.put(person, there)
        if not self.prices:  # until all are added, each looks for his own place only
            touched.discard(NOWHERE)
        for place in touched:
            self._rank(place)
        self._ways_out = None

    def _rank(self, here: int) -> None:
        """Find who moves best from a place to each other one."""
        row: dict[int, _Move] = {}
        for person in self._who[here]:
            for there, cost in self._ways(person, here):
                if there not in row or (cost, person) < row[there]:
                    row[there] = cost, person
        self._best[here] = row

    # ------------------------------------------------------------ what else is as good

    def close(self) -> None:
        """Find prices that fit, once everybody has been added: no move costs less than nothing."""
        self._rank(NOWHERE)
        prices = dict.fromkeys([*self._who, _SEATS], 0)
        changed = True
        while changed:
            changed = False
            for here, there, cost in self.steps():
                if prices[here] + cost < prices[there]:
                    prices[there] = prices[here] + cost
                    changed = True
        self.prices = prices

    def steps(self) -> Iterator[tuple[int, int, int]]:
        """Yield the cheapest step from each place to each other one, by way of seats too."""
        for here, row in self._best.items():
            for there, (cost, _) in row.items():
                yield here, there, cost
        for place, (least, _) in enumerate(self.rooms):
            seat = self._seat(place)
            if seat is not None:
                yield place, _SEATS, seat
            if self._who[place]:
                yield _SEATS, place, self._bonus if len(self._who[place]) <= least else 0

    def _tight(self, here: int, there: int, cost: int) -> bool:
        return self.prices[here] + cost == self.prices[there]

    def _rounds(self) -> dict[int, set[int]]:
        """Return from each place those that steps which cost nothing lead to."""
        if self._ways_out is None:
            self._ways_out = {here: set() for here in self.prices}
            for here, there, cost in self.steps():
                if self._tight(here, there, cost):
                    self._ways_out[here].add(there)
        return self._ways_out

    def _way(self, start: int, end: int) -> list[int]:
        """Return a shortest way of steps that cost nothing; an empty one if there is none."""
        rounds = self._rounds()
        before = {start: start}
        queue = deque([start])
        while queue and end not in before:
            here = queue.popleft()
            for there in rounds[here] - before.keys():
                before[there] = here
                queue.append(there)
        if end not in before:
            return []
        way = [end]
        while way[-1] != start:
            way.append(before[way[-1]])
        return way[::-1]

    def _free(self, person: int) -> Iterator[tuple[int, int, list[int]]]:
        """Yield a person's moves that some best way makes, and how the others make room."""
        for here in self._places(person):
            for there, cost in self._ways(person, here):
                if self._tight(here, there, cost):
                    way = self._way(there, here)
                    if way:
                        yield here, there, way

    def loose(self, person: int) -> tuple[set[int], set[int]]:
        """Return the places one leaves in some best way, and those one comes to in some."""
        moves = [(here, there) for here, there, _ in self._free(person)]
        return {here for here, _ in moves}, {there for _, there in moves}

    def _turn(self, person: int, here: int, way: list[int]) -> None:
        """Make a round: a person's move, and those of the others who make room."""
        steps = [(person, here, way[0])]
        for left, right in pairwise(way):
            if _SEATS not in (left, right):
                steps.append((self._best[left][right][1], left, right))
        for step in steps:
            self._shift(*step)

    def prefer(self, person: int, liked: Iterable[int]) -> None:
        """Give a person the places liked best that some best way gives, and keep them so."""
        for place in liked:
            if place not in self.held[person]:
                found = next((move for move in self._free(person) if move[1] == place), None)
                if found is None:
                    continue
                self._turn(person, found[0], found[2])
            self._keep(person, place)

    def _keep(self, person: int, place: int) -> None:
        self.kept.add((person, place))
        self._rank(place)
        self._ways_out = None

    def bounds(self, person: int) -> tuple[int, int]:
        """Return how many places one has at least and at most in the best ways."""
        now = len(self.held[person])
        out, into = self.loose(person)
        if NOWHERE not in out | into:
            return now, now
        if now + self.idle[person] == 1:
            return 0, 1
        # Changing one place for another by way of none is neither a loss nor a gain.
        fewer = self.copy(kept=(person, NOWHERE))
        while fewer.exchanged(person, to=NOWHERE):
            pass
        more = self.copy(staying=person)
        while more.exchanged(person, off=NOWHERE):
            pass
        return len(fewer.held[person]), len(more.held[person])

    def exchanged(self, person: int, *, to: int | None = None, off: int | None = None) -> bool:
        """Make a round in which a person comes to a place or leaves it, if there is one."""
        for here, there, way in self._free(person):
            if there == to or here == off:
                self._turn(person, here, way)
                return True
        return False

    def copy(self, *, kept: tuple[int, int] | None = None, staying: int | None = None) -> Exchanges:
        """Return the same flow, in which a person keeps a place, or gives none up for none."""
        other = Exchanges(self.costs, self.rooms)
        for person, held in enumerate(self.held):
            for place in (*held, *[NOWHERE] * self.idle[person]):
                other.put(person, place)
        other.settle(self.prices, {*self.kept, *([kept] if kept else ())}, staying)
        return other

    def put(self, person: int, place: int) -> None:
        """Set a person on a place, or on none, whatever it costs."""
        if place == NOWHERE:
            self.idle[person] += 1
        else:
            self.held[person].add(place)
        self._who[place].add(person)

    def settle(
        self, prices: dict[int, int], kept: Iterable[tuple[int, int]], staying: int | None
    ) -> None:
        """Take over prices that fit, and what may no longer change."""
        self.prices, self.kept, self._staying = prices, {*kept}, staying
        for place in self._who:
            self._rank(place)

    # ------------------------------------------------------------ why there is no better way

    def under(self) -> list[int]:
        """Return the places that are below their least size in some best way."""
        return [
            place
            for place, (least, _) in enumerate(self.rooms)
            if self.short(place)
            or (
                least
                and len(self._who[place]) == least
                and place in self._rounds()[_SEATS]
                and self._way(place, _SEATS)
            )
        ]

    def full(self) -> set[int]:
        """Return the places where those who lack one look in vain, directly or by moves."""
        queue = deque(person for person, idle in enumerate(self.idle) if idle)
        asked = set(queue)
        found: set[int] = set()
        while queue:
            person = queue.popleft()
            for place in self.costs[person].keys() - self.held[person] - found:
                found.add(place)
                queue.extend(self._who[place] - asked)
                asked |= self._who[place]
        return found

    def needy(self) -> set[int]:
        """Return the places below their least size, and those whose people could go there."""
        found = {place for place in range(len(self.rooms)) if self.short(place)}
        queue = deque(found)
        while queue:
            there = queue.popleft()
            for person, own in enumerate(self.costs):
                if there in own and there not in self.held[person]:
                    queue.extend(self.held[person] - found)
                    found |= self.held[person]
        return found
