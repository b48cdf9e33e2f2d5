"""What a verdict costs, beside making one frozen object of five fields.

Each figure is the least of many runs, taken in turns. `explain()` is asked for separately: a
verdict that nobody reads writes no sentence.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from time import process_time_ns

import attrs

import npcmodel as npc

RUNS = 200
CALLS = 500
LIMIT = 8
LIMITED = ("quorum", "carried")
ON = date(2026, 11, 21)


@attrs.frozen
class Five:
    """An object as plain as they come."""

    a: int
    b: int
    c: int
    d: int
    e: int


def nanoseconds(call: Callable[[], object]) -> float:
    """Return the CPU time of one call, in nanoseconds, over many."""
    start = process_time_ns()
    for _ in range(CALLS):
        call()
    return (process_time_ns() - start) / CALLS


def main() -> None:
    """Print the costs and their ratios; fail above the limit."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    tally = npc.Tally(yes=31, no=20, abstain=5)
    ruling = npc.quorum(town, present=39, on=ON)
    calls: dict[str, Callable[[], object]] = {
        "one frozen object of five fields": lambda: Five(1, 2, 3, 4, 5),
        "quorum": lambda: npc.quorum(town, present=39, on=ON),
        "carried": lambda: npc.carried(town, tally, on=ON),
        "carried, with quorum": lambda: npc.carried(town, tally, present=57, on=ON),
        "explain, in Chinese": lambda: ruling.explain("zh"),
        "explain, in English": lambda: ruling.explain("en"),
    }
    least = dict.fromkeys(calls, float("inf"))
    for _ in range(RUNS):
        for name, call in calls.items():
            least[name] = min(least[name], nanoseconds(call))
    base, *_ = least.values()
    for name, cost in least.items():
        limit = f" (limit {LIMIT})" if name in LIMITED else ""
        print(f"{cost:8.0f} ns {cost / base:6.1f}  {name}{limit}")
    sys.exit(any(least[name] > LIMIT * base for name in LIMITED))


if __name__ == "__main__":
    main()
