"""What it costs to share 3,000 seats among 31 provinces, beside numpy and votelib.

All figures are of one process, each the least of many runs, taken in turns, over several made-up
countries; a run shares the seats of each, and the figure is for one. Whoever shares is given a
mapping of names to people, refuses what is no number of people, gives back names with seats,
and says whether the last seat is tied.

numpy shares in two ways. The plain one ranks the claims of every unit to every seat. The narrow
one gives each unit first what it has in any case, and ranks what is left. Both are exact: claims
are int64, scaled up until whole parts order as the fractions do. The squares of Huntington and
Hill and the products of Dean do not fit; there numpy ranks floats, and gives up where those at
the cut are too close to be told apart.

votelib (its proportional evaluators, in Fractions) has no divisor 0: where the first divisor is
0, each unit begins with its first seat. For Huntington and Hill it is given squares of people,
and the squares of the divisors, for its own divisors are rounded to 28 digits.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from fractions import Fraction
from random import Random
from time import process_time_ns
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import votelib.evaluate.proportional as peer  # type: ignore[import-untyped]

from npcmodel.exact.sharing import Method, share

UNITS = 31
SEATS = 3_000
COUNTRIES = 8
RUNS = 200
PLAIN_RUNS = 20
PEER_RUNS = 4
OURS = "npcmodel"
LIMIT = 1.1
"""How many times the cost of numpy's quicker way npcmodel may take: once, and a tenth of noise."""

CLOSE = 1e-12
"""How near to one another floats are told apart: thousands of times their error."""

Seats = dict[str, int]
Answer = tuple[Seats, bool]
Table = npt.NDArray[Any]


class Rule(NamedTuple):
    """A divisor method for numpy: its divisors, and how far they lie above n, in halves."""

    numerators: Callable[[Table, Table], Table]
    denominators: Callable[[Table], Table]
    low: int
    high: int
    exact: bool = True


RULES = {
    Method.JEFFERSON: Rule(lambda w, _: w, lambda n: n + 1, 2, 2),
    Method.WEBSTER: Rule(lambda w, _: w, lambda n: 2 * n + 1, 1, 1),
    Method.HUNTINGTON_HILL: Rule(lambda w, _: w, lambda n: np.sqrt(n * (n + 1)), 0, 1, exact=False),
    Method.DEAN: Rule(lambda w, n: w * (2 * n + 1), lambda n: n * (n + 1), 0, 1, exact=False),
    Method.ADAMS: Rule(lambda w, _: w, lambda n: n, 0, 0),
}


def countries() -> list[Seats]:
    """Return made-up populations, each from that of a small province to that of a large one."""
    draw = Random(2026)  # noqa: S311  # populations, not secrets
    return [
        {f"省{place}": draw.randint(3_000_000, 130_000_000) for place in range(UNITS)}
        for _ in range(COUNTRIES)
    ]


def taken(people: Seats, largest: int) -> Table:
    """Return the people as int64, refused where they are no counts or products do not fit."""
    weights = np.array(list(people.values()))
    if weights.dtype != np.int64 or weights.min() < 0 or int(weights.sum()) * largest >= 2**63:
        raise ValueError("no populations")
    return weights


def of_numpy_remainders(people: Seats) -> Answer:
    """Return the seats by largest remainders: whole parts, and one sort of the rests."""
    weights = taken(people, SEATS)
    scaled, total = weights * SEATS, weights.sum()
    held = scaled // total
    rest = scaled - held * total
    left = SEATS - int(held.sum())
    order = np.argsort(rest)[::-1]
    held[order[:left]] += 1
    tied = bool(left and rest[order[left - 1]] == rest[order[left]])
    return dict(zip(people, held.tolist(), strict=True)), tied


def claims(weights: Table, held: Table, rule: Rule) -> Table:
    """Return how strong the claims to the next seats are, in a number that orders them."""
    if not rule.exact:
        found: Table = rule.numerators(weights, held) / rule.denominators(held)
        return found
    shift = 2 * (2 * SEATS).bit_length()
    return (rule.numerators(weights, held) << shift) // rule.denominators(held)


def weakest(table: Table, seats: int, rule: Rule) -> np.number[Any]:
    """Return the weakest claim that is served."""
    place = table.size - seats
    if rule.exact:
        exactly: np.number[Any] = np.partition(table, place, axis=None)[place]
        return exactly
    ordered = np.partition(table, (place - 1, place), axis=None)
    roughly: np.number[Any] = ordered[place]
    if roughly - ordered[place - 1] < CLOSE * roughly:
        raise ValueError("too close for floats")
    return roughly


def of_numpy_plain(people: Seats, rule: Rule) -> Answer:
    """Return the seats by a table of all claims."""
    weights = taken(people, 2 * (SEATS + UNITS))
    first = int(rule.low == 0)
    table = claims(weights[:, None], np.arange(first, SEATS), rule)
    held = (table >= weakest(table, SEATS - first * UNITS, rule)).sum(axis=1) + first
    return dict(zip(people, held.tolist(), strict=True)), bool(held.sum() > SEATS)


def of_numpy_narrow(people: Seats, rule: Rule) -> Answer:
    """Return the seats by a table of the claims that are not certain; the bounds are npcmodel's."""
    weights = taken(people, 2 * (SEATS + UNITS))
    whole = 2 * weights.sum()
    least = 2 * SEATS - (2 - rule.low) * UNITS
    most = 2 * SEATS + rule.high * UNITS
    certain = -((rule.high * whole // 2 - weights * least) // whole)
    certain = np.maximum(certain, int(rule.low == 0))
    possible = (weights * most + (2 - rule.low) * whole // 2) // whole
    after = certain[:, None] + np.arange((possible - certain).max())
    table = claims(weights[:, None], after, rule)
    held = (table >= weakest(table, SEATS - int(certain.sum()), rule)).sum(axis=1) + certain
    return dict(zip(people, held.tolist(), strict=True)), bool(held.sum() > SEATS)


def of_votelib(people: Seats, method: Method) -> Answer:
    """Return the seats; a tie would be a key of its own."""
    divisors: dict[Method, Callable[[int], Any]] = {
        Method.JEFFERSON: lambda n: n + 1,
        Method.WEBSTER: lambda n: 2 * n + 1,
        Method.HUNTINGTON_HILL: lambda n: n * (n + 1),
        Method.DEAN: lambda n: Fraction(2 * n * (n + 1), 2 * n + 1),
        Method.ADAMS: lambda n: n,
    }
    if method is Method.LARGEST_REMAINDER:
        found = peer.LargestRemainder("hare").evaluate(people, SEATS)
    else:
        squared = method is Method.HUNTINGTON_HILL
        votes = {who: number * number for who, number in people.items()} if squared else people
        first = int(method not in {Method.JEFFERSON, Method.WEBSTER})
        evaluator = peer.HighestAverages(divisors[method])
        added = evaluator.evaluate(votes, SEATS, prev_gains=dict.fromkeys(people, first))
        found = {who: added.get(who, 0) + first for who in people}
    return {who: found[who] for who in people}, len(found) > len(people)


def least(
    calls: dict[str, tuple[Callable[[Seats], object], int]], given: list[Seats]
) -> dict[str, float]:
    """Return the least CPU time of sharing once, in microseconds, taken in turns."""
    found = dict.fromkeys(calls, float("inf"))
    for turn in range(RUNS):
        for name, (call, runs) in calls.items():
            if turn < runs:
                start = process_time_ns()
                for people in given:
                    call(people)
                found[name] = min(found[name], (process_time_ns() - start) / 1e3 / len(given))
    return found


def compared(given: list[Seats], method: Method) -> list[str]:
    """Print the costs of one method, and return the limit if it was missed."""
    others: dict[str, tuple[Callable[[Seats], Answer], int]] = {}
    if method is Method.LARGEST_REMAINDER:
        others["numpy, argsort"] = (of_numpy_remainders, RUNS)
    else:
        rule = RULES[method]
        said = "int64" if rule.exact else "floats"
        others[f"numpy, plain, {said}"] = (lambda people: of_numpy_plain(people, rule), PLAIN_RUNS)
        others[f"numpy, narrow, {said}"] = (lambda people: of_numpy_narrow(people, rule), RUNS)
    others["votelib"] = (lambda people: of_votelib(people, method), PEER_RUNS)
    for people in given:
        shares = share(people, SEATS, method)
        for name, (call, _) in others.items():
            if call(people) != (shares.seats, shares.contested > 0):
                raise SystemExit(f"{method.name}: npcmodel's seats are not those of {name}")
    cost = least({OURS: (lambda people: share(people, SEATS, method), RUNS), **others}, given)
    print(f"{method.name}, {SEATS:,} seats, {UNITS} units")
    for name, time in cost.items():
        print(f"{time:12.1f} us {time / cost[OURS]:9.2f}  {name}")
    ratio = cost[OURS] / min(time for name, time in cost.items() if name.startswith("numpy"))
    over = f"{method.name}: {ratio:.2f} times numpy's quicker way (limit {LIMIT})"
    return [over] if ratio > LIMIT else []


def main() -> None:
    """Print the costs of each method; fail where npcmodel is slower than numpy."""
    given = countries()
    found = [miss for method in Method for miss in compared(given, method)]
    for miss in found:
        print("missed:", miss)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
