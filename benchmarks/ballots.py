"""What a count of raw ballots costs, beside numpy, votelib and abcvoting on the same ballots.

abcvoting takes part only where it is installed, which `make peers` does.

All figures are of one process, each the least of many runs, taken in turns. numpy does the same
job on the same rows: sums of the rows, void ballots, sums of the columns of the others. votelib
and abcvoting are given the ballots in their own form, and counted or refused what they cannot do:
neither says how many ballots were void.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from time import process_time_ns
from typing import Any

import numpy as np
import numpy.typing as npt
import votelib.convert  # type: ignore[import-untyped]
import votelib.vote  # type: ignore[import-untyped]

from npcmodel.elections.ballots import Ballot, Mark
from npcmodel.elections.counting import count_ballots, count_columns, count_rows
from npcmodel.elections.counts import Count
from npcmodel.facts.people import Contest

SIZES = ((3_000, 60, 32), (100_000, 10, 5), (1_000_000, 5, 3))
"""Ballots, names and seats; every name is marked with even odds, so that many are too full."""
RUNS = 15
SLOW_RUNS = 3
ROWS_LIMIT = 2
"""How many times numpy's cost the rows may take."""
MILLISECONDS_LIMIT = 1
"""What columns of bits, and numbers of identical ballots, may take for a million ballots."""
MEGABYTES_LIMIT = 50
"""The peak of memory above the input, for a million ballots."""
MILLION = 1_000_000
ON = date(2026, 11, 21)
ABCVOTING = find_spec("abcvoting") is not None

Rows = npt.NDArray[np.uint8]
Counted = tuple[dict[str, int], int]


def milliseconds(call: Callable[[], object]) -> float:
    """Return the CPU time of one call, in milliseconds."""
    start = process_time_ns()
    call()
    return (process_time_ns() - start) / 1e6


def of_numpy(rows: Rows, names: list[str], seats: int) -> Counted:
    """Return the votes and the void ballots as numpy counts them."""
    void = rows.sum(axis=1) > seats
    votes = rows[~void].sum(axis=0)
    return dict(zip(names, votes.tolist(), strict=True)), int(void.sum())


def of_numpy_with_no(rows: Rows, names: list[str], seats: int) -> Counted:
    """Return the same where a 2 is a vote against, and count those too."""
    yes, against = rows == 1, rows == 2  # noqa: PLR2004  # the byte of a no
    void = yes.sum(axis=1) > seats
    votes = yes[~void].sum(axis=0)
    against[~void].sum(axis=0)
    return dict(zip(names, votes.tolist(), strict=True)), int(void.sum())


def of_votelib(kinds: dict[frozenset[str], int], seats: int) -> dict[str, int]:
    """Return the votes as votelib counts them; the void ballots are dropped on the way."""
    eliminate = votelib.convert.InvalidVoteEliminator(
        votelib.vote.ApprovalVoteValidator(vote_count_bounds=(0, seats))
    )
    found = votelib.convert.ApprovalToSimpleVotes().convert(eliminate.convert(kinds))
    return dict(found)


def of_abcvoting(approved: list[list[int]], names: int, seats: int) -> object:
    """Return the committees of abcvoting's approval rule; void ballots were taken out before."""
    preferences: Any = import_module("abcvoting.preferences")
    rules: Any = import_module("abcvoting.abcrules")
    profile = preferences.Profile(names)
    profile.add_voters(approved)
    return rules.compute_av(profile, seats, resolute=True)


def of(count: Count) -> Counted:
    """Return what a count is compared by."""
    return dict(count.poll.votes), count.void


def columns_of(rows: Rows, names: list[str]) -> dict[str, int]:
    """Return a number of bits for each name."""
    packed = np.packbits(rows, axis=0, bitorder="little")
    return {
        name: int.from_bytes(packed[:, place].tobytes(), "little")
        for place, name in enumerate(names)
    }


def kinds_of(rows: Rows, names: list[str]) -> dict[frozenset[str], int]:
    """Return how many there are of each ballot."""
    kinds = Counter(map(bytes, rows))
    return {
        frozenset(name for name, mark in zip(names, kind, strict=True) if mark): number
        for kind, number in kinds.items()
    }


def least(calls: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the least cost of each call, taken in turns."""
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(runs):
        for name, call in calls.items():
            found[name] = min(found[name], milliseconds(call))
    return found


def peak(call: Callable[[], object]) -> float:
    """Return the peak of memory that a call takes, in megabytes."""
    tracemalloc.start()
    call()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def compared(ballots: int, number: int, seats: int) -> list[str]:
    """Print the costs for one size, and return the limits that were missed."""
    draw = np.random.default_rng(2026)
    names = [f"候选人{place}" for place in range(number)]
    rows = (draw.random((ballots, number)) < 1 / 2).astype(np.uint8)
    with_no = draw.integers(0, 3, (ballots, number), dtype=np.uint8)
    asked: dict[str, Any] = {
        "seats": seats,
        "participating": ballots,
        "contest": Contest.DEPUTIES_DIRECT,
        "on": ON,
    }
    columns, kinds = columns_of(rows, names), kinds_of(rows, names)
    piles = {Ballot(dict.fromkeys(kind, Mark.YES)): times for kind, times in kinds.items()}
    calls: dict[str, Callable[[], object]] = {
        "numpy, rows": lambda: of_numpy(rows, names, seats),
        "npcmodel, rows": lambda: count_rows(rows, candidates=names, **asked),
        "numpy, rows with no": lambda: of_numpy_with_no(with_no, names, seats),
        "npcmodel, rows with no": lambda: count_rows(with_no, candidates=names, **asked),
        "npcmodel, columns of bits": lambda: count_columns(columns, ballots=ballots, **asked),
        "npcmodel, identical ballots": lambda: count_ballots(piles, candidates=names, **asked),
    }
    slow: dict[str, Callable[[], object]] = {
        "votelib, identical ballots": lambda: of_votelib(kinds, seats),
    }
    if ABCVOTING:
        approved = [np.flatnonzero(row).tolist() for row in rows if row.sum() <= seats]
        slow["abcvoting, objects"] = lambda: of_abcvoting(approved, number, seats)
    agree(rows, with_no, names, asked, columns, piles, kinds)
    cost = least(calls, RUNS) | least(slow, SLOW_RUNS)
    print(f"{ballots:,} ballots, {number} names, {seats} seats; {len(kinds):,} kinds of ballots")
    for name, time in cost.items():
        print(f"{time:12.3f} ms {time / cost['numpy, rows']:9.3f}  {name}")
    return missed(ballots, cost, calls)


def agree(  # noqa: PLR0913, PLR0917  # every form of the same ballots
    rows: Rows,
    with_no: Rows,
    names: list[str],
    asked: dict[str, Any],
    columns: dict[str, int],
    piles: dict[Ballot, int],
    kinds: dict[frozenset[str], int],
) -> None:
    """Fail where the counts of the same ballots differ."""
    seats = asked["seats"]
    want = of_numpy(rows, names, seats)
    counted = [
        count_rows(rows, candidates=names, **asked),
        count_columns(columns, ballots=len(rows), **asked),
        count_ballots(piles, candidates=names, **asked),
    ]
    if any(of(one) != want or one != counted[0] for one in counted):
        raise SystemExit("the counts differ from numpy's")
    if of(count_rows(with_no, candidates=names, **asked)) != of_numpy_with_no(
        with_no, names, seats
    ):
        raise SystemExit("the counts of rows with votes against differ from numpy's")
    if of_votelib(kinds, seats) != {who: votes for who, votes in want[0].items() if votes}:
        raise SystemExit("the counts differ from votelib's")


def missed(
    ballots: int, cost: dict[str, float], calls: dict[str, Callable[[], object]]
) -> list[str]:
    """Return the limits missed, in words; the limits of a million hold for a million alone."""
    found = [
        f"{ballots:,}: npcmodel, {form} {cost[f'npcmodel, {form}'] / cost[f'numpy, {form}']:.2f} "
        f"times numpy (limit {ROWS_LIMIT})"
        for form in ("rows", "rows with no")
        if cost[f"npcmodel, {form}"] > ROWS_LIMIT * cost[f"numpy, {form}"]
    ]
    if ballots != MILLION:
        return found
    found += [
        f"{name}: {cost[name]:.3f} ms (limit {MILLISECONDS_LIMIT})"
        for name in ("npcmodel, columns of bits", "npcmodel, identical ballots")
        if cost[name] >= MILLISECONDS_LIMIT
    ]
    for name, call in calls.items():
        most = peak(call)
        print(f"{most:12.1f} MB peak          {name}")
        if name.startswith("npcmodel") and most >= MEGABYTES_LIMIT:
            found.append(f"{name}: {most:.1f} MB (limit {MEGABYTES_LIMIT})")
    return found


def main() -> None:
    """Print the costs of each size; fail where a limit is missed."""
    if not ABCVOTING:
        print("abcvoting is not installed (make peers): not compared")
    found = [miss for size in SIZES for miss in compared(*size)]
    for miss in found:
        print("missed:", miss)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
