"""Placing people on days: as many as fit, as evenly as can be, the same every time.

An assignment is a flow: each person takes so many days at most, each day so many persons at
most, and nobody the same day twice. It is dealt out in order first and then mended along
alternating chains ("甲 gives the 6th to 乙, who gives the 16th to 丙"), until no chain places
one more, and no chain takes from a person (or a day) what another has two fewer of. For
assignments of the greatest size the absence of such a chain is also proof: no other is more
even, among the persons and among the days at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence

__all__ = ["placed"]


def placed(
    people: int, days: int, free: Sequence[frozenset[int]], most: int, per_day: int
) -> list[set[int]]:
    """Return the days of each person, by their places in the order given.

    Args:
        people: how many persons.
        days: how many days.
        free: by person, the days on which that one can be placed.
        most: the most days of one person.
        per_day: the most persons of one day.
    """
    plan = _Plan(people, days, free, most, per_day)
    plan.deal()
    while plan.add_one():
        pass
    plan.even(people, plan.taken, plan.hand_on)
    plan.even(days, plan.held, plan.move)
    return plan.taken


class _Plan:
    """An assignment in the making: the days that each took, the persons that each day has."""

    def __init__(
        self, people: int, days: int, free: Sequence[frozenset[int]], most: int, per_day: int
    ) -> None:
        self.free, self.most, self.per_day = free, most, per_day
        self.taken: list[set[int]] = [set() for _ in range(people)]
        self.held: list[set[int]] = [set() for _ in range(days)]
        self.able = [{one for one in range(people) if at in free[one]} for at in range(days)]

    def give(self, who: int, at: int) -> None:
        self.taken[who].add(at)
        self.held[at].add(who)

    def drop(self, who: int, at: int) -> None:
        self.taken[who].remove(at)
        self.held[at].remove(who)

    def deal(self) -> None:
        """Deal the days out in turn, each time the one with the fewest persons."""
        going = [one for one, days in enumerate(self.free) if days]
        for _ in range(self.most):
            still: list[int] = []
            for who in going:
                left = [
                    at
                    for at in self.free[who] - self.taken[who]
                    if len(self.held[at]) < self.per_day
                ]
                if left:
                    self.give(who, min(left, key=lambda at: (len(self.held[at]), at)))
                    still.append(who)
            going = still

    def add_one(self) -> bool:
        """Place one more by a chain that ends on a day with room; say whether there is one."""
        came: dict[int, tuple[int, int]] = {}  # by person: the day given away, and to whom
        line = deque(one for one, days in enumerate(self.taken) if len(days) < self.most)
        seen_days: set[int] = set()
        starts = set(line)
        while line:
            who = line.popleft()
            for at in sorted(self.free[who] - self.taken[who] - seen_days):
                seen_days.add(at)
                if len(self.held[at]) < self.per_day:
                    self._shift(who, at, came, starts)
                    return True
                for other in sorted(self.held[at]):
                    if other not in came and other not in starts:
                        came[other] = (at, who)
                        line.append(other)
        return False

    def _shift(self, who: int, at: int, came: dict[int, tuple[int, int]], starts: set[int]) -> None:
        """Let the last of the chain take the day, and each before it what the next gave away."""
        self.give(who, at)
        while who not in starts:
            at, before = came[who]
            self.drop(who, at)
            self.give(before, at)
            who = before

    def even(
        self, size: int, holds: list[set[int]], step: Callable[[int, int], Iterable[int]]
    ) -> None:
        """Even out along chains until nobody has two more than one whom a chain reaches."""
        changed = True
        while changed:
            changed = False
            least = min((len(one) for one in holds), default=0)
            for start in sorted(range(size), key=lambda one: (-len(holds[one]), one)):
                while len(holds[start]) >= least + 2 and self._relieve(start, holds, step):
                    changed = True

    def _relieve(
        self, start: int, holds: list[set[int]], step: Callable[[int, int], Iterable[int]]
    ) -> bool:
        """Take one from `start` along the shortest chain to one that has two fewer."""
        came: dict[int, tuple[int, int]] = {start: (-1, -1)}
        line = deque([start])
        while line:
            one = line.popleft()
            if len(holds[one]) <= len(holds[start]) - 2:
                while one != start:
                    before, what = came[one]
                    self._pass(holds, before, one, what)
                    one = before
                return True
            for what in sorted(holds[one]):
                for other in step(one, what):
                    if other not in came:
                        came[other] = (one, what)
                        line.append(other)
        return False

    def _pass(self, holds: list[set[int]], giver: int, taker: int, what: int) -> None:
        if holds is self.taken:
            self.drop(giver, what)
            self.give(taker, what)
        else:
            self.drop(what, giver)
            self.give(what, taker)

    def hand_on(self, _giver: int, at: int) -> Iterable[int]:
        """Return who else could take the day."""
        return sorted(self.able[at] - self.held[at])

    def move(self, _giver: int, who: int) -> Iterable[int]:
        """Return to which other days the person could go."""
        return sorted(self.free[who] - self.taken[who])
