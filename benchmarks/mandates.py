"""What it costs to replay mandates, and to know who is in office on every day of a term.

Each figure is the least of several runs, taken in turns. Twice the deputies may cost little more
than twice as much, the days of the term next to nothing: the roster sweeps the changes once, and
a day is then looked up.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from time import process_time_ns

from npcmodel.facts.levels import Level
from npcmodel.mandates.roster import EndOfSeat, Roster, members_in_office, roster_over
from npcmodel.mandates.status import Mandate
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CredentialsConfirmed,
    Elected,
    EndAnnounced,
    MandateEvent,
    Resumed,
    Suspended,
    SuspensionGround,
)

DEPUTIES = 100_000
RUNS = 3
FIRST = date(2022, 1, 1)
LAST = date(2026, 12, 31)
CONGRESS = "某地第十届人民代表大会"
RATIO_LIMIT = 2.5
"""How many times the cost twice the deputies may take: twice, sorting and noise."""
DAYS_LIMIT = 1.3
"""How many times a roster's cost it may take to ask it of every day of the term: noise."""
SECONDS_LIMIT = 10
"""What replaying a million events may take, in seconds of CPU time."""


def history(start: date) -> tuple[MandateEvent, ...]:
    """Return ten events of a life: suspended twice, two sessions missed, ended, announced."""
    days = [start + timedelta(30 * number) for number in range(10)]
    return (
        Elected(days[0]),
        CredentialsConfirmed(days[1]),
        AbsentUnapproved(days[2], "二次会议"),
        Suspended(days[3], SuspensionGround.DETAINED),
        Suspended(days[4], SuspensionGround.SERVING),
        Resumed(days[5]),
        Suspended(days[6], SuspensionGround.DETAINED),
        Resumed(days[7]),
        AbsentUnapproved(days[8], "三次会议"),
        EndAnnounced(days[9]),
    )


HISTORIES = tuple(history(FIRST + timedelta(number)) for number in range(1_500))


def replayed(deputies: int) -> list[Mandate]:
    """Return the mandates of so many deputies, each event put by `after`."""
    found = []
    for number in range(deputies):
        one = Mandate(number, CONGRESS, Level.COUNTY)
        for event in HISTORIES[number % len(HISTORIES)]:
            one = one.after(event)
        found.append(one)
    return found


def term(mandates: Sequence[Mandate]) -> Roster:
    """Return the roster of the mandates over the term."""
    return roster_over(mandates, FIRST, LAST, until=EndOfSeat.ANNOUNCEMENT)


def every_day(mandates: Sequence[Mandate]) -> int:
    """Return the sum of the members in office on each day of the term."""
    roster = term(mandates)
    days = range((LAST - FIRST).days + 1)
    return sum(roster.at(FIRST + timedelta(number)).members for number in days)


def seconds(call: Callable[[], object]) -> float:
    """Return the CPU time of one call, in seconds."""
    start = process_time_ns()
    call()
    return (process_time_ns() - start) / 1e9


def main() -> None:
    """Print the costs and their ratios; fail above a limit."""
    half = DEPUTIES // 2
    mandates = replayed(DEPUTIES)
    few = mandates[:half]
    calls: dict[str, Callable[[], object]] = {
        f"replay {half} histories of ten events": lambda: replayed(half),
        f"replay {DEPUTIES}": lambda: replayed(DEPUTIES),
        f"roster of {half} over five years": lambda: term(few),
        f"roster of {DEPUTIES} over five years": lambda: term(mandates),
        "the same, and asked of each of its days": lambda: every_day(mandates),
        f"in office on one day, of {DEPUTIES}": lambda: members_in_office(
            mandates, LAST, until=EndOfSeat.EVENT
        ),
    }
    least = dict.fromkeys(calls, float("inf"))
    for _ in range(RUNS):
        for name, call in calls.items():
            least[name] = min(least[name], seconds(call))
    for name, cost in least.items():
        print(f"{cost:8.3f} s  {name}")
    replay_half, replay, roster_half, roster, daily, _ = least.values()
    ratios = {"replay": replay / replay_half, "roster": roster / roster_half}
    for name, ratio in ratios.items():
        print(f"{ratio:8.2f}    {name}: twice the deputies (limit {RATIO_LIMIT})")
    print(f"{daily / roster:8.2f}    roster: asked of every day (limit {DAYS_LIMIT})")
    slow = replay > SECONDS_LIMIT or daily > DAYS_LIMIT * roster
    sys.exit(slow or any(ratio > RATIO_LIMIT for ratio in ratios.values()))


if __name__ == "__main__":
    main()
