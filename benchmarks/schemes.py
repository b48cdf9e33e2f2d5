"""What it costs to score archives under a scheme, and to read a scheme.

Each figure is the least CPU time of several runs in one process. Scoring is held against a
function written by hand for that one scheme: exact, in one pass over the events, without lines,
limits that say so, or words. Reading a scheme is held against the same pydantic models without
the search for faults. Twice the events, items or people may cost little more than twice as much.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from itertools import pairwise
from time import process_time_ns
from typing import Any

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.scoring import score

RUNS = 9
SCORED = 40
"""Scores asked in one run."""
SCORE_LIMIT = 5
"""How many times the cost of the function written by hand a score may take."""
READ_LIMIT = 3
"""How many times the cost of bare validation the reading of a scheme may take."""
RATIO_LIMIT = 2.5
"""How many times the cost twice as much may take: twice, and noise."""
KINDS = ("meeting", "suggestion", "motion", "visit", "hearing", "study", "report", "donation")
START = date(2026, 1, 1)
NOTHING: Mapping[str, object] = {}


def counted(
    code: str, event: str, points: str, where: Mapping[str, object] = NOTHING, **fields: object
) -> dict[str, Any]:
    """Return an item of so many points a unit."""
    item = {"kind": "linear", "code": code, "title": code, "points": points}
    return {**item, "measure": {"event": event, **where}, **fields}


def computed(code: str, value: object, **fields: object) -> dict[str, Any]:
    """Return an item whose points a value says."""
    return {"kind": "computed", "code": code, "title": code, "value": value, **fields}


ATTENDED = {
    "kind": "rate",
    "part": {"kind": "count", "measure": {"event": "meeting", "where": {"state": "present"}}},
    "whole": {"kind": "count", "measure": {"event": "meeting"}},
    "if_zero": 1,
}
AUTHORS = {
    "kind": "each",
    "measure": {"event": "suggestion"},
    "points": {
        "kind": "product",
        "of": [
            {"kind": "by_trait", "trait": "result", "values": {"solved": 15}, "otherwise": 10},
            {"kind": "by_trait", "trait": "role", "values": {"lead": 1}, "otherwise": "0.5"},
        ],
    },
}
ITEMS = (
    {"kind": "base", "code": "base", "title": "base", "points": 60},
    counted("meetings", "meeting", "2", cap=20, where={"where": {"state": "present"}}),
    {
        **counted("absences", "meeting", "5", cap=30, where={"where": {"state": "absent"}}),
        "kind": "deduction",
    },
    computed("attendance", {
        "kind": "steps",
        "of": ATTENDED,
        "steps": [
            {"from": 0, "value": 0}, {"from": "0.8", "value": 6}, {"from": "0.9", "value": 9},
        ],
    }),
    computed("suggestions", AUTHORS, cap=200),
    counted("motions", "motion", "7.5", cap=60),
    {**counted("visits", "visit", "1.5", cap=45), "from": 2},
    counted("hearings", "hearing", "2.5"),
    counted("hours", "study", "0.5", where={"sum": "hours"}, cap=40),
    counted("reports", "report", "4", cap=80),
    counted("donations", "donation", "0.1", where={"sum": "hours"}, cap=5),
    counted("late", "report", "-1", where={"where": {"state": "late"}}, floor=-10),
)  # fmt: skip
DOCUMENT: dict[str, Any] = {
    "code": "total",
    "title": "benchmark",
    "issued_by": "nobody",
    "items": ITEMS,
    "groups": [
        {"code": "g", "title": "g", "items": ["visits", "hearings", "reports"], "cap": 150},
    ],
    "total": {"cap": 400, "floor": 0},
    "grades": {"bands": [
        {"label": "good", "at_least": 300},
        {"label": "fair", "at_least": 200, "below": 300},
        {"label": "poor", "below": 200},
    ]},
}  # fmt: skip


def record(number: int, person: int = 0) -> Record:
    """Return an archive of so many events of a year."""
    states, results = ("present", "present", "present", "absent", "late"), ("solved", "planned")
    events = tuple(
        Event(
            KINDS[(place + person) % len(KINDS)],
            START + timedelta(days=place % 365),
            {"hours": 1 + place % 3},
            {
                "state": states[(place // 8) % 5],
                "result": results[place % 2],
                "role": ("lead", "co")[place % 3 > 1],
            },
        )
        for place in range(number)
    )
    return Record(person, events)


HALF, LEAD_HALF = Fraction(1, 2), Fraction(3, 2)


def by_hand(done: Record) -> tuple[Fraction, str]:  # one scheme, written out
    """Return total and grade as somebody would write it for this one scheme, and no other."""
    present = absent = meetings = motions = visits = hearings = reports = late = 0
    hours: int | Fraction = 0
    given: int | Fraction = 0
    suggested = Fraction(0)
    for event in done.events:
        kind = event.kind
        if kind == "meeting":
            meetings += 1
            state = event.traits.get("state")
            present += state == "present"
            absent += state == "absent"
        elif kind == "suggestion":
            traits = event.traits
            points = 15 if traits.get("result") == "solved" else 10
            suggested += points if traits.get("role") == "lead" else points * HALF
        elif kind == "motion":
            motions += 1
        elif kind == "visit":
            visits += 1
        elif kind == "hearing":
            hearings += 1
        elif kind == "study":
            hours += event.counts["hours"]
        elif kind == "report":
            reports += 1
            late += event.traits.get("state") == "late"
        elif kind == "donation":
            given += event.counts["hours"]
    rate = Fraction(present, meetings) if meetings else Fraction(1)
    attended = 9 if rate >= Fraction(9, 10) else 6 if rate >= Fraction(4, 5) else 0
    contact = (
        min(Fraction(45), LEAD_HALF * max(0, visits - 2))
        + Fraction(5, 2) * hearings
        + min(80, 4 * reports)
    )
    total = (
        60
        + min(20, 2 * present)
        - min(30, 5 * absent)
        + attended
        + min(Fraction(200), suggested)
        + min(Fraction(60), Fraction(15, 2) * motions)
        + min(Fraction(150), contact)
        + min(Fraction(40), HALF * hours)
        + min(Fraction(5), Fraction(1, 10) * given)
        - min(10, late)
    )
    total = max(Fraction(0), min(Fraction(400), total))
    return total, "good" if total >= 300 else "fair" if total >= 200 else "poor"  # noqa: PLR2004


def many_items(number: int) -> dict[str, Any]:
    """Return a scheme of so many items: the eleven that count something, again and again."""
    items = [
        {**item, "code": f"{item['code']}{place}"}
        for place, item in zip(range(number), ITEMS[1:] * number, strict=False)
    ]
    return {**DOCUMENT, "items": items, "groups": []}


GAP = {"code": "g", "title": "g", "items": ["nothing"]}


class Bare(Scheme):
    """The same scheme, whose faults nobody looks for."""

    def _sound(self) -> Bare:  # type: ignore[override]
        return self


def seconds(call: Callable[[], object]) -> float:
    """Return the CPU time of one call, in seconds."""
    start = process_time_ns()
    call()
    return (process_time_ns() - start) / 1e9


def least(calls: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Print and return the least CPU time of each, in seconds."""
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(RUNS):
        for name, call in calls.items():
            found[name] = min(found[name], seconds(call))
    for name, cost in found.items():
        print(f"{cost * 1000:9.2f} ms  {name}")
    return found


def scored(scheme: Scheme, records: list[Record]) -> None:
    """Score each of the records."""
    for done in records:
        score(scheme, done)


def handmade(records: list[Record]) -> None:
    """Score each by hand."""
    for done in records:
        by_hand(done)


def loaded(kind: type[Scheme], text: str) -> None:
    """Read a scheme a few times."""
    for _ in range(5):
        kind.model_validate_json(text)


def growth(name: str, calls: Mapping[str, Callable[[], object]]) -> bool:
    """Print what twice as much costs; return whether it is too much."""
    missed = False
    for fewer, more in pairwise(least(calls).values()):
        print(f"{more / fewer:9.2f}     {name}: twice as many (limit {RATIO_LIMIT})")
        missed = missed or more > RATIO_LIMIT * fewer
    return missed


def against(name: str, limit: int, calls: Mapping[str, Callable[[], object]]) -> bool:
    """Print how many times the second's cost the first takes; return whether it is too much."""
    mine, other = least(calls).values()
    print(f"{mine / other:9.2f}     {name} (limit {limit})")
    return mine > limit * other


def main() -> None:
    """Print the costs and their ratios; fail above a limit."""
    scheme = Scheme.model_validate_json(json.dumps(DOCUMENT))
    for done in (record(200), record(37), record(0)):
        card = score(scheme, done)
        assert (card.total, card.grade) == by_hand(done)  # noqa: S101  # they do the same work
    archives = [record(200, person) for person in range(SCORED)]
    missed = against("a score : the function written by hand", SCORE_LIMIT, {
        f"{SCORED} archives of 200 events, twelve items": partial(scored, scheme, archives),
        "the same by hand": partial(handmade, archives),
    })  # fmt: skip
    missed |= growth("events", {
        f"an archive of {size} events": partial(scored, scheme, [record(size)] * 5)
        for size in (1_000, 2_000, 4_000)
    })  # fmt: skip
    missed |= growth("items", {
        f"{size} items, 200 events": partial(
            scored, Scheme.model_validate_json(json.dumps(many_items(size))), archives[:5]
        )
        for size in (48, 96, 192)
    })  # fmt: skip
    missed |= growth("people", {
        f"{size} people of 50 events": partial(
            scored, scheme, [record(50, person) for person in range(size)]
        )
        for size in (100, 200, 400)
    })  # fmt: skip
    Bare.model_validate({**DOCUMENT, "groups": (GAP,), "grades": None})  # nobody looks
    text = json.dumps(many_items(100))
    missed |= against("reading 100 items : bare validation", READ_LIMIT, {
        "reading a scheme of 100 items, five times": partial(loaded, Scheme, text),
        "bare validation": partial(loaded, Bare, text),
    })  # fmt: skip
    sys.exit(missed)


if __name__ == "__main__":
    main()
