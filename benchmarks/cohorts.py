"""What it costs to rank many people, to grade them by quota and to share out a sum.

Each figure is the least CPU time of several runs of one process. Sorting is the dearest part: a
cohort of twice the size may cost little more than twice as much.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from functools import partial
from itertools import pairwise
from time import process_time_ns

from npcmodel.schemes.cohorts.paying import allocated
from npcmodel.schemes.cohorts.rewards import Pool
from npcmodel.schemes.cohorts.rules import Cohort
from npcmodel.schemes.cohorts.standings import Entrant, ranked

SIZES = (750, 1_500, 3_000, 6_000)
RUNS = 5
RATIO_LIMIT = 2.6
"""How many times the cost twice the people may take: n log n at these sizes, and noise."""
HEAD = {"code": "c", "title": "评优办法", "issued_by": "某县"}
TIES = {"ties": "handed back"}
RULES = [
    {
        "kind": "quota",
        "code": "grades",
        "title": "等次",
        "grades": [
            {"label": "优秀", "share": "0.2", "rounding": "down", "not_above": True},
            {"label": "良好", "share": "0.3", "rounding": "half up"},
        ],
        "otherwise": "合格",
        "of": "all",
        **TIES,
    },
    {"kind": "top", "code": "top", "title": "表彰", "places": 100, **TIES},
]
COHORT = Cohort.model_validate({**HEAD, "rules": RULES})
GROUPED = Cohort.model_validate({**HEAD, "partition": "group", "rules": RULES})
POOL = Pool.model_validate(
    {**HEAD, "kind": "pool", "unit": "fen", "amount": 20_000_000, "by": "weight"}
    | {"floor": 1_000, "cap": 50_000}
)


def entrants(number: int) -> list[Entrant]:
    """Return so many people with scattered points, some of them equal, in thirty groups."""
    return [
        Entrant(place, place * 7_919 % (number // 2 + 1), {"group": f"第{place % 30}组"})
        for place in range(number)
    ]


def weights(number: int) -> dict[Hashable, int]:
    """Return so many weights from 1 to 97."""
    return {place: place * 31 % 97 + 1 for place in range(number)}


def least(call: Callable[[], object]) -> float:
    """Return the least CPU time of several calls, in seconds."""
    found = float("inf")
    for _ in range(RUNS):
        start = process_time_ns()
        call()
        found = min(found, (process_time_ns() - start) / 1e9)
    return found


def main() -> None:
    """Print the costs and their ratios; fail above the limit."""
    people = {size: entrants(size) for size in SIZES}
    calls: dict[str, list[Callable[[], object]]] = {
        "ranked and graded by quota": [partial(ranked, COHORT, people[size]) for size in SIZES],
        "the same in thirty groups": [partial(ranked, GROUPED, people[size]) for size in SIZES],
        "a sum shared out by weight": [partial(allocated, POOL, weights(size)) for size in SIZES],
    }
    missed = False
    for name, of_sizes in calls.items():
        costs = [least(call) for call in of_sizes]
        for size, cost in zip(SIZES, costs, strict=True):
            print(f"{cost * 1e3:8.2f} ms {name}: {size}")
        for fewer, more in pairwise(costs):
            print(f"{more / fewer:8.2f}    {name}: twice the people (limit {RATIO_LIMIT})")
            missed = missed or more > RATIO_LIMIT * fewer
    sys.exit(missed)


if __name__ == "__main__":
    main()
