"""What a verdict costs, beside making one frozen object of five fields.

Each figure is the least of many runs. `explain()` is asked for separately: a verdict that
nobody reads writes no sentence.
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
    """Return the CPU time of one call, in nanoseconds."""
    least = float("inf")
    for _ in range(RUNS):
        start = process_time_ns()
        for _ in range(CALLS):
            call()
        least = min(least, (process_time_ns() - start) / CALLS)
    return least


def main() -> None:
    """Print the costs and their ratios; fail above the limit."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    tally = npc.Tally(yes=31, no=20, abstain=5)
    ruling = npc.quorum(town, present=39, on=ON)
    base = nanoseconds(lambda: Five(1, 2, 3, 4, 5))
    verdicts = {
        "quorum": nanoseconds(lambda: npc.quorum(town, present=39, on=ON)),
        "carried": nanoseconds(lambda: npc.carried(town, tally, on=ON)),
    }
    said = {"explain, in Chinese": "zh", "explain, in English": "en"}
    print(f"{base:8.0f} ns         one frozen object of five fields")
    for name, cost in verdicts.items():
        print(f"{cost:8.0f} ns {cost / base:6.1f}  {name} (limit {LIMIT})")
    for name, lang in said.items():
        cost = nanoseconds(lambda lang=lang: ruling.explain(lang))  # type: ignore[misc]
        print(f"{cost:8.0f} ns {cost / base:6.1f}  {name}")
    sys.exit(any(cost / base > LIMIT for cost in verdicts.values()))


if __name__ == "__main__":
    main()
