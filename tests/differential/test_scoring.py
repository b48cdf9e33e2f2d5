"""Scores asked twice: by the library, and by a counter that pays unit by unit.

The counter reads the document as plain JSON, knows whole numbers of halves only, and pays each
unit as it comes until the cap is reached, as somebody with a box of tokens would.
"""

from __future__ import annotations

import itertools
import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.scoring import score

DAY = date(2026, 3, 1)
NOBODY = 10**9  # as good as no cap


def halves(number: str | None, otherwise: int) -> int:
    """A number of the document in halves of a point."""
    if number is None:
        return otherwise
    whole, _, tail = number.partition(".")
    return int(whole) * 2 + (-1 if whole.startswith("-") else 1) * {"": 0, "5": 1}[tail]


def paid(item: dict[str, Any], done: list[str]) -> int:
    """What an item pays, in halves, token by token."""
    if item["kind"] == "base":
        return halves(item["points"], 0)
    price, cap = halves(item["points"], 0), halves(item.get("cap"), NOBODY)
    free, purse = int(item.get("from", "0")), 0
    for kind in done:
        if kind != item["measure"]["event"]:
            continue
        if free:
            free -= 1
            continue
        for _ in range(price):
            if purse < cap:
                purse += 1
    if item["kind"] == "deduction":
        return -purse
    missing = halves(item.get("floor"), -NOBODY) - purse
    return purse + missing if missing > 0 else purse


def squeezed(points: int, part: dict[str, Any]) -> int:
    """Points, in halves, pushed into the limits of a group or the total."""
    low, high = halves(part.get("floor"), -NOBODY), halves(part.get("cap"), NOBODY)
    return sorted((low, points, high))[1]


def naive(scheme: dict[str, Any], done: list[str]) -> tuple[Fraction, str, list[str]]:
    """Total, grade and vetoes by plain counting."""
    purses = {item["code"]: paid(item, done) for item in scheme["items"]}
    for group in scheme["groups"]:
        inside = [purses.pop(code) for code in group["items"]]
        purses[group["code"]] = squeezed(sum(inside), group)
    points = squeezed(sum(purses.values()), scheme["total"])
    held, grades = [], []
    for veto in scheme["vetoes"]:
        if done.count(veto["measure"]["event"]) >= int(veto.get("at_least", "1")):
            held.append(veto["code"])
            grades += [veto["grade"]] if veto.get("grade") else []
            points = min(0, points) if veto.get("zero") else points
    order = ["不合格", "合格", "优秀"]
    grade = order[(points >= 3 * 2) + (points >= 13)]  # bands from 3 and from 6.5 points
    return Fraction(points, 2), min([*grades, grade], key=order.index), held


def document(  # noqa: PLR0913, PLR0917  # as many as there are rules
    points: str,
    free: str,
    cap: str | None,
    most: str | None,
    limits: tuple[str | None, str | None],
    veto: dict[str, Any],
) -> dict[str, Any]:
    """A scheme with every kind of item, a group, limits and two vetoes."""
    return {
        "code": "s",
        "title": "办法",
        "issued_by": "某镇",
        "items": [
            {"kind": "linear", "code": "a", "title": "a", "measure": {"event": "a"},
             "points": points, "from": free, "cap": cap},
            {"kind": "linear", "code": "b", "title": "b", "measure": {"event": "b"},
             "points": "1.5", "floor": "1"},
            {"kind": "deduction", "code": "d", "title": "d", "measure": {"event": "d"},
             "points": "2", "cap": most},
            {"kind": "base", "code": "c", "title": "c", "points": "2.5"},
        ],
        "groups": [{"code": "g", "title": "g", "items": ["a", "d"],
                    "cap": limits[0], "floor": limits[1]}],
        "total": {"cap": "9.5", "floor": limits[1]},
        "vetoes": [
            {"code": "v", "title": "v", "measure": {"event": "v"}, **veto},
            {"code": "w", "title": "w", "measure": {"event": "v"}, "at_least": "2",
             "grade": "不合格"},
        ],
        "grades": {"bands": [
            {"label": "合格", "at_least": "3", "below": "6.5"},
            {"label": "优秀", "at_least": "6.5"},
            {"label": "不合格", "below": "3"},
        ]},
    }  # fmt: skip


CHOICES: tuple[tuple[Any, ...], ...] = (
    ("1", "2.5"),
    ("0", "2"),
    (None, "4", "4.5"),
    (None, "3"),
    ((None, None), ("3.5", None), ("5", "0"), (None, "-1.5")),
    ({"grade": "合格"}, {"zero": True}, {"zero": True, "grade": "优秀"}),
)
DOCUMENTS = [document(*parts) for parts in itertools.product(*CHOICES)]
RECORDS = [
    [*"a" * a, *"d" * d, *"b" * b, *"v" * v]
    for a, b, d, v in itertools.product((0, 1, 2, 3, 5), (0, 1, 4), (0, 1, 2), (0, 1, 2))
]


@pytest.mark.parametrize("kind", range(4))
def test_paying_token_by_token_gives_the_same(kind: int) -> None:
    """Two roads, one total, one grade, the same vetoes."""
    for place, plain in enumerate(DOCUMENTS[kind::4]):
        scheme = Scheme.model_validate_json(json.dumps(plain))
        for number, done in enumerate(RECORDS):
            # A seventh of the records for each scheme, another seventh for the next one.
            if (number + place) % 7:
                continue
            card = score(scheme, Record("甲", tuple(Event(one, DAY) for one in done)))
            wanted = naive(plain, done)

            assert wanted == (card.total, card.grade, list(card.vetoed)), (plain, done)


def test_the_cases_tell_the_rules_apart() -> None:
    """The tables reach every grade, a negative total, a half point, and both vetoes."""
    found = {naive(plain, done)[:2] for plain in DOCUMENTS for done in RECORDS[::7]}
    totals = {total for total, _ in found}

    assert {"优秀", "合格", "不合格"} == {grade for _, grade in found}
    assert min(totals) < 0 < max(totals)
    assert any(total.denominator == 2 for total in totals)
