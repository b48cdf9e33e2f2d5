"""What it costs to count many suggestions, to list those overdue, and to count one deadline.

Each figure is CPU time of one process; those of deadlines are the least of several runs. Twice
the suggestions may cost little more than twice as much: each is looked at once. A deadline is
held against the bare arithmetic that it rests on, three months added to a day by dateutil.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from time import process_time_ns

from dateutil.relativedelta import relativedelta

from npcmodel.facts.levels import Level
from npcmodel.profiles.suggesting import AnswerClass, Rating
from npcmodel.suggestions import (
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    Suggestion,
    SuggestionEvent,
    answer_due,
    figures,
    overdue,
)

SIZES = (25_000, 50_000, 100_000)
RUNS = 1
DEADLINES = 10_000
DEADLINE_RUNS = 5
ASSIGNED, ON = date(2026, 3, 15), date(2026, 9, 1)
RATIO_LIMIT = 2.5
"""How many times the cost twice the suggestions may take: twice, and noise."""
DEADLINE_LIMIT = 2
"""How many times the cost of dateutil's arithmetic a deadline may take."""
HANDLERS = tuple(f"第{number}局" for number in range(60))


def history(number: int) -> tuple[SuggestionEvent, ...]:
    """Return what happened to a suggestion: most are answered in time, some late, some never."""
    handler = HANDLERS[number % len(HANDLERS)]
    begun = (Accepted(date(2026, 1, 20)), Assigned(ASSIGNED, (handler,)))
    if number % 10 == 0:
        return begun
    answered = ASSIGNED + timedelta(days=30 + number % 70)
    solved = AnswerClass.SOLVED if number % 3 else AnswerClass.UNSOLVED
    told = (*begun, Answered(answered, handler, solved))
    if number % 4 == 0:
        return told
    rating = Rating.SATISFIED if number % 7 else Rating.BASICALLY_SATISFIED
    return (*told, AnswerRated(answered + timedelta(days=5), rating))


HISTORIES = tuple(history(number) for number in range(4_200))


def suggestions(number: int) -> list[Suggestion]:
    """Return so many suggestions, each event put by `after`."""
    found: list[Suggestion] = []
    for place in range(number):
        one = Suggestion(place, ("甲",), Level.COUNTY, submitted=date(2026, 1, 10))
        for event in HISTORIES[place % len(HISTORIES)]:
            one = one.after(event)
        found.append(one)
    return found


def seconds(call: Callable[[], object]) -> float:
    """Return the CPU time of one call, in seconds."""
    start = process_time_ns()
    call()
    return (process_time_ns() - start) / 1e9


def handler(case: Suggestion) -> object:
    """Return the key of the groups."""
    return case.lead


def deadlines() -> None:
    """Count so many deadlines."""
    for _ in range(DEADLINES):
        answer_due(ASSIGNED, difficult=False, on=ASSIGNED)


def additions() -> None:
    """Add three months as many times, and nothing else."""
    for _ in range(DEADLINES):
        _ = ASSIGNED + relativedelta(months=3)


def least(calls: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Print and return the least CPU time of each, in seconds."""
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(runs):
        for name, call in calls.items():
            found[name] = min(found[name], seconds(call))
    for name, cost in found.items():
        print(f"{cost:8.3f} s  {name}")
    return found


def over(many: Mapping[int, Sequence[Suggestion]]) -> dict[str, Callable[[], object]]:
    """Return the calls over each number of suggestions."""
    calls: dict[str, Callable[[], object]] = {}
    for size, cases in many.items():
        calls[f"figures of {size}, by handler"] = partial(figures, cases, until=ON, by=handler)
        calls[f"overdue list of {size}"] = partial(overdue, cases, on=ON)
    return calls


def main() -> None:
    """Print the costs, their ratios and the memory; fail above a limit."""
    tracemalloc.start()
    some = suggestions(SIZES[0])
    held, _ = tracemalloc.get_traced_memory()
    figures(some[:1_000], until=ON, by=handler)
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    figures(some, until=ON, by=handler)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{held / SIZES[0]:8.0f} bytes held by a suggestion beside its events")
    print(f"{(peak - before) / SIZES[0]:8.0f} bytes more a suggestion while they are counted")
    every = suggestions(SIZES[-1])
    costs = list(least(over({size: every[:size] for size in SIZES}), RUNS).values())
    missed = False
    for name, of_kind in (("figures", costs[::2]), ("overdue list", costs[1::2])):
        for fewer, more in pairwise(of_kind):
            print(f"{more / fewer:8.2f}    {name}: twice the suggestions (limit {RATIO_LIMIT})")
            missed = missed or more > RATIO_LIMIT * fewer
    arithmetic = {f"{DEADLINES} deadlines": deadlines, f"{DEADLINES} times three months": additions}
    due, added = least(arithmetic, DEADLINE_RUNS).values()
    print(f"{due / added:8.2f}    a deadline: dateutil's arithmetic (limit {DEADLINE_LIMIT})")
    sys.exit(missed or due > DEADLINE_LIMIT * added)


if __name__ == "__main__":
    main()
