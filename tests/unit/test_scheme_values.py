"""Values and conditions: what each kind is worth, how far it goes, and what it says of itself."""

from __future__ import annotations

import inspect
import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from npcmodel.dates.frequency import Period
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes import (
    drafting,
    grading,
    items,
    leaves,
    measures,
    reaches,
    reading,
    remarks,
    values,
)
from npcmodel.schemes import trends as trend
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.grading import grade_of
from npcmodel.schemes.leaves import Node
from npcmodel.schemes.parts import Reach
from npcmodel.schemes.reading import Reading, Use, UseKind, spans
from npcmodel.schemes.scoring import score
from npcmodel.schemes.trends import Trend, trends
from npcmodel.schemes.values import Condition, Value

DATA = Path(__file__).parents[1] / "data"
VALUE: TypeAdapter[Any] = TypeAdapter(Value)
CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)
YEAR = Within(first=date(2026, 1, 1), last=date(2026, 12, 31))
DONE = Record(
    "甲",
    (
        Event("meeting", date(2026, 1, 8), {"half_days": 2}, {"state": "present"}),
        Event("meeting", date(2026, 6, 8), {"half_days": 1}, {"state": "absent"}),
        Event("suggestion", date(2026, 1, 9), {"signers": 3}, {"role": "lead", "matter": "甲"}),
        Event("suggestion", date(2026, 3, 9), {"signers": 1}, {"role": "co", "matter": "甲"}),
        Event("suggestion", date(2026, 3, 9), {"signers": 1}, {"matter": "乙"}),
    ),
    {"post": "主席"},
    {"mark": Fraction(159, 2), "due": 3, "attended": 2, "months": 10, "none": 0},
)


def read(value: object) -> Any:
    """A value as it is written in JSON."""
    return VALUE.validate_json(json.dumps(value))


def asked(condition: object) -> Any:
    """A condition as it is written in JSON."""
    return CONDITION.validate_json(json.dumps(condition))


def count(event: str = "suggestion", **measure: object) -> dict[str, object]:
    """A count of events."""
    return {"kind": "count", "measure": {"event": event, **measure}}


def given(name: str = "mark", **fields: object) -> dict[str, object]:
    """A number of the record."""
    return {"kind": "given", "name": name, **fields}


def of(kind: str, *parts: object) -> dict[str, object]:
    """Several values as one."""
    return {"kind": kind, "of": parts}


def over(part: object, whole: object, kind: str = "quotient", **fields: object) -> dict[str, Any]:
    """One value over another."""
    return {"kind": kind, "part": part, "whole": whole, **fields}


def linear(value: object, per: object = 2, **fields: object) -> dict[str, Any]:
    """So much a unit."""
    return {
        "kind": "linear",
        "of": value,
        "per": per,
        **{k.rstrip("_"): v for k, v in fields.items()},
    }


def steps(value: object, *found: tuple[object, object]) -> dict[str, Any]:
    """A table of steps."""
    table = [{"from": start, "value": worth} for start, worth in found]
    return {"kind": "steps", "of": value, "steps": table}


def each(points: object, **fields: Any) -> dict[str, Any]:
    """Suggestions one by one."""
    return {"kind": "each", "measure": {"event": "suggestion"}, "points": points, **fields}


def compare(left: object, is_: str, right: object) -> dict[str, object]:
    """Whether a value is so much."""
    return {"kind": "compare", "left": left, "is": is_, "right": right}


def chosen(when: object, then: object, otherwise: object = 0) -> dict[str, object]:
    """One value or another."""
    return {"kind": "if", "when": when, "then": then, "otherwise": otherwise}


def fold(value: object, by: str = "quarter", **fields: object) -> dict[str, object]:
    """A value asked of each period."""
    return {"kind": "fold", "by": by, "of": value, **fields}


ROLE = {"kind": "by_trait", "trait": "role", "values": {"lead": 10, "co": "2.5"}, "otherwise": 4}
SIGNERS = {"kind": "quantity", "name": "signers"}
POST = {"kind": "by_attribute", "attribute": "post", "values": {"主席": 3}}
CHAIR = {"kind": "has_attribute", "attribute": "post", "values": ["主席"]}
LEADS = {"kind": "has_trait", "trait": "role", "values": ["lead"]}
MANY = compare(count(), "at_least", 3)
FEW = compare(count(), "less", 3)


# ------------------------------------------------------------------ worth


@pytest.mark.parametrize(
    ("value", "worth"),
    [
        (7, 7),
        ("7.5", "7.5"),
        ({"kind": "number", "value": -1}, -1),
        (count(), 3),
        (count("harvest"), 0),
        (count(sum="signers"), 5),
        (count(distinct="matter"), 2),
        (count(distinct="role"), 2),
        (count(where={"role": "lead"}), 1),
        (count(where={"matter": ["甲", "乙"]}), 3),
        (count(within={"first": "2026-03-09", "last": "2026-03-09"}), 2),
        (given(), "79.5"),
        (given("due", least=3, most=3), 3),
        (given("votes", otherwise="0.5"), "0.5"),
        (linear(count()), 6),
        (linear(count(), from_=2), 2),
        (linear(count(), from_=3), 0),
        (linear(count(), from_=4), 0),
        (linear(count(), "-0.5"), "-1.5"),
        (linear(-4), 0),
        (steps(count(), (0, 1), (3, 5), (4, 9)), 5),
        (steps(count(), (0, 1), ("3.1", 5)), 1),
        (steps(given(), (0, 1), ("79.5", 8), ("79.6", 9)), 8),
        (POST, 3),
        ({**POST, "values": {"代表": 3}, "otherwise": count()}, 3),
        ({**POST, "attribute": "party", "otherwise": 1}, 1),
        ({"kind": "clamp", "of": count(), "cap": 2}, 2),
        ({"kind": "clamp", "of": count(), "floor": 4}, 4),
        ({"kind": "clamp", "of": count(), "cap": given("due"), "floor": 3}, 3),
        (of("sum", count(), 1, "0.5"), "4.5"),
        (of("max", count(), 1, 2), 3),
        (of("min", count(), 1, 2), 1),
        (of("product", count(), "0.5", -2), -3),
        (over(count(), 2), "1.5"),
        (over(count(), 0, if_zero=9), 9),
        (over(given("attended"), given("due"), "rate"), Fraction(2, 3)),
        (over(given("none"), given("none"), "rate", if_zero=1), 1),
        (over(3, 3, "rate"), 1),
        (over(0, 3, "rate"), 0),
        (each(ROLE), "16.5"),
        (each(ROLE, how="max"), 10),
        (each(ROLE, how="min"), "2.5"),
        (each(ROLE, how="mean"), "5.5"),
        (each(ROLE, once_by="matter"), 14),
        (each(ROLE, once_by="matter", how="min"), 4),
        (each(-1, once_by="matter"), -2),
        (each(SIGNERS), 5),
        (each({**SIGNERS, "least": 1, "most": 3}), 5),
        (each(chosen(LEADS, 5, -1)), 3),
        (each(5, measure={"event": "harvest"}, if_none=-15), -15),
        (each(chosen(MANY, 1)), 3),
        (chosen(MANY, 5, 1), 5),
        (chosen(FEW, 5, 1), 1),
        (chosen(FEW, 5), 0),
        (fold(count()), 3),
        (fold(count(), how="mean"), "0.75"),
        (fold(count(), how="max"), 3),
        (fold(count(), how="min"), 0),
        (fold(count(), how="last"), 0),
        (fold(of("min", 1, count())), 1),
        (fold(of("min", 1, count()), "month"), 2),
        (fold(of("min", 1, count()), "two_months"), 2),
        (fold(of("min", 1, count("meeting")), "half_year"), 1),
        (fold(count(), "year"), 3),
        (fold(count(), "month", how="mean", periods=given("months")), "0.3"),
        (fold(fold(of("min", 1, count()), "month", how="max"), "quarter"), 1),
        (each(fold(SIGNERS, "half_year")), 10),
    ],
)  # fmt: skip
def test_worth(value: Any, worth: object) -> None:
    """Each kind of value for one archive, worked out by hand."""
    assert Fraction(str(worth)) == read(value).worth(Reading(DONE, YEAR))


@pytest.mark.parametrize(
    ("value", "field", "words"),
    [
        (count(sum="hours"), r"events\[2\].counts\['hours'\]", "a number: 'suggestion' adds it up"),
        (given("votes"), r"numbers\['votes'\]", "a number of the record: 'votes' is asked for"),
        (given(most=79), r"numbers\['mark'\]", "a number from 0 to 79"),
        (given(least=80), r"numbers\['mark'\]", "a number from 80"),
        (each({**SIGNERS, "name": "x"}), r"events\[2\].counts\['x'\]", "asked of every event"),
        (each({**SIGNERS, "most": 2}), r"events\[2\].counts\['signers'\]", "a number from 0 to 2"),
        (each({**SIGNERS, "least": 2}), r"events\[3\].counts\['signers'\]", "a number from 2"),
        (steps(count(), (4, 1)), "steps", "4 or more, the first step"),
        ({**POST, "values": {"代表": 1, "委员": 2}}, r"attributes\['post'\]", "one of 代表, 委员"),
        ({**POST, "attribute": "party"}, r"attributes\['party'\]", "one of 主席"),
        (each({**ROLE, "otherwise": None}), r"events\[4\].traits\['role'\]", "one of co, lead"),
        (each(1, once_by="role"), r"events\[4\].traits\['role'\]", "count once"),
        ({"kind": "clamp", "of": 1, "cap": given("due"), "floor": 4}, "cap", "4, the floor"),
        (over(1, given("none")), "whole", "not 0: the document does not say"),
        (over(given("none"), given("none"), "rate"), "whole", "not 0"),
        (over(4, given("due"), "rate"), "part", "from 0 to 3, the whole of which it is a part"),
        (over(-1, 3, "rate"), "part", "from 0 to 3"),
        (fold(1, "month", how="mean", periods=0), "periods", "more than 0 and at most 12"),
        (fold(1, "month", how="mean", periods=13), "periods", "more than 0 and at most 12"),
    ],
)  # fmt: skip
def test_record_that_cannot_be_read(value: Any, field: str, words: str) -> None:
    """What a record lacks or contradicts is named: field and expectation."""
    with pytest.raises(FactsError, match=f"(?s){field}.*{words}"):
        read(value).worth(Reading(DONE, YEAR))


@pytest.mark.parametrize(
    ("condition", "held"),
    [
        (compare(3, "at_least", 3), True),
        (compare(3, "more", 3), False),
        (compare(3, "more", 2), True),
        (compare(3, "at_most", 3), True),
        (compare(4, "at_most", 3), False),
        (compare(3, "less", 3), False),
        (compare(2, "less", 3), True),
        (compare("3.0", "equal", 3), True),
        (compare("3.1", "equal", 3), False),
        ({"kind": "all", "of": [MANY, CHAIR]}, True),
        ({"kind": "all", "of": [FEW, CHAIR]}, False),
        ({"kind": "any", "of": [FEW, CHAIR]}, True),
        ({"kind": "any", "of": [FEW]}, False),
        ({"kind": "not", "of": FEW}, True),
        ({"kind": "not", "of": CHAIR}, False),
        ({**CHAIR, "values": ["代表"]}, False),
        ({**CHAIR, "attribute": "party"}, False),
    ],
)
def test_conditions(condition: Any, *, held: bool) -> None:
    """Each kind of condition for one archive."""
    assert held is asked(condition).holds(Reading(DONE))


# ------------------------------------------------------------------ reaches


UP = (0, None)


@pytest.mark.parametrize(
    ("value", "reach"),
    [
        (7, (7, 7)),
        (count(), UP),
        (given(), UP),
        (given(most=15), (0, 15)),
        (given(most=15, otherwise=-1), (-1, 15)),
        (given(otherwise=99), (0, None)),
        (given(most=15, otherwise=99), (0, 99)),
        ({**SIGNERS, "least": 1, "most": 9}, (1, 9)),
        ({"kind": "points", "of": "known"}, (-2, 8)),
        ({"kind": "points", "of": "unknown"}, (None, None)),
        (linear(count()), UP),
        (linear(count(), -2), (None, 0)),
        (linear(given(most=5), 2, from_=1), (0, 8)),
        (linear(given(least=3, most=5), 2, from_=1), (4, 8)),
        (linear({"kind": "points", "of": "unknown"}), UP),
        (steps(given(most=5), (0, 1), (3, 7), (6, 99)), (1, 7)),
        (steps(given(least=3), (0, 1), (3, 7)), (7, 7)),
        (steps(1, (2, 5)), (0, 0)),
        (POST, (3, 3)),
        ({**POST, "otherwise": count()}, UP),
        (ROLE, ("2.5", 10)),
        ({"kind": "clamp", "of": count(), "cap": 5}, (0, 5)),
        ({"kind": "clamp", "of": count(), "floor": 5}, (5, None)),
        ({"kind": "clamp", "of": linear(count(), -1), "cap": count(), "floor": -9}, (-9, 0)),
        (of("sum", count(), 5), (5, None)),
        (of("max", count(), 5), (5, None)),
        (of("max", linear(count(), -1), linear(count(), -2)), (None, 0)),
        (of("min", count(), 5), (0, 5)),
        (of("min", count(), count()), UP),
        (of("product", count(), -2), (None, 0)),
        (of("product", given(most=3), given(most=4), -1), (-12, 0)),
        (of("product", 0, count()), (0, 0)),
        (over(count(), 2), UP),
        (over(1, given(least=2, most=4)), ("0.25", "0.5")),
        (over(1, given(least=2)), (0, "0.5")),
        (over(1, count()), UP),
        (over(6, linear(count(), -1)), (None, 0)),
        (over(6, {"kind": "clamp", "of": given(most=2), "cap": -3}), (-2, -2)),
        (over(1, {"kind": "points", "of": "known"}), (None, None)),
        (over(0, {"kind": "points", "of": "known"}), (0, 0)),
        (over(0, count(), if_zero=-4), (-4, 0)),
        (over(count(), count(), "rate"), (0, 1)),
        (over(count(), count(), "rate", if_zero=2), (0, 2)),
        (each(5), UP),
        (each(5, if_none=-15), (-15, None)),
        (each(-5), (None, 0)),
        (each(-5, how="max"), (-5, 0)),
        (each(5, how="mean", if_none=5), (5, 5)),
        (chosen(MANY, 5, 1), (1, 5)),
        (chosen(compare(count(), "at_least", 0), 5, 1), (5, 5)),
        (chosen(compare(count(), "less", 0), 5, 1), (1, 1)),
        (fold(of("min", 1, count())), UP),
        (fold(given(most=5), how="last"), (0, 5)),
        (fold(given(most=5), how="mean", periods=12), UP),
    ],
)  # fmt: skip
def test_reach(value: Any, reach: tuple[Any, Any]) -> None:
    """How far each kind of value can go, worked out by hand."""
    known = {"known": Reach(Fraction(-2), Fraction(8))}

    assert Reach(*(None if end is None else Fraction(str(end)) for end in reach)) == read(
        value
    ).reach(known)


@pytest.mark.parametrize(
    ("condition", "sure"),
    [
        (compare(count(), "at_least", 0), True),
        (compare(count(), "at_least", 1), None),
        (compare(given(most=5), "at_least", 6), False),
        (compare(given(most=5), "at_least", 5), None),
        (compare(given(least=1), "more", 0), True),
        (compare(count(), "more", 0), None),
        (compare(given(most=5), "more", 5), False),
        (compare(0, "at_most", count()), True),
        (compare(6, "at_most", given(most=5)), False),
        (compare(0, "less", given(least=1)), True),
        (compare(count(), "less", 0), False),
        (compare(5, "equal", 5), True),
        (compare(5, "equal", 6), False),
        (compare(6, "equal", 5), False),
        (compare(count(), "equal", 5), None),
        (compare(count(), "equal", count()), None),
        (CHAIR, None),
        (LEADS, None),
        ({"kind": "all", "of": [CHAIR, compare(1, "equal", 2)]}, False),
        ({"kind": "all", "of": [CHAIR, compare(1, "equal", 1)]}, None),
        ({"kind": "all", "of": [compare(1, "equal", 1)]}, True),
        ({"kind": "any", "of": [CHAIR, compare(1, "equal", 1)]}, True),
        ({"kind": "any", "of": [CHAIR, compare(1, "equal", 2)]}, None),
        ({"kind": "any", "of": [compare(1, "equal", 2)]}, False),
        ({"kind": "not", "of": CHAIR}, None),
        ({"kind": "not", "of": compare(1, "equal", 2)}, True),
        ({"kind": "not", "of": compare(1, "equal", 1)}, False),
    ],
)
def test_what_is_sure(condition: Any, *, sure: bool | None) -> None:
    """A condition says whether it holds whatever the record."""
    assert sure is asked(condition).sure({})


# ------------------------------------------------------------------ trends


RISING, FALLING, EITHER = Trend.RISING, Trend.FALLING, Trend.EITHER
KNOWN_SIDES = {"kind": "points", "of": "known"}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (7, {}),
        ({"kind": "points", "of": "a"}, {}),
        (count(), {"suggestion": RISING}),
        (given(), {"mark": RISING}),
        (linear(count()), {"suggestion": RISING}),
        (linear(count(), -1), {"suggestion": FALLING}),
        (of("sum", count(), linear(given(), -1)), {"suggestion": RISING, "mark": FALLING}),
        (of("max", count(), linear(count(), -1)), {"suggestion": EITHER}),
        ({"kind": "clamp", "of": count(), "cap": given()}, {"suggestion": RISING, "mark": RISING}),
        ({**POST, "otherwise": count()}, {"suggestion": RISING}),
        (steps(count(), (0, 1), (3, 5)), {"suggestion": RISING}),
        (steps(count(), (0, 5), (3, 1)), {"suggestion": FALLING}),
        (steps(count(), (0, 1), (3, 5), (4, 2)), {"suggestion": EITHER}),
        (steps(given(most=2), (0, 1), (3, 5)), {}),
        (of("product", count(), 2), {"suggestion": RISING}),
        (of("product", count(), -2), {"suggestion": FALLING}),
        (of("product", count(), given()), {"suggestion": RISING, "mark": RISING}),
        (of("product", count(), KNOWN_SIDES), {"suggestion": EITHER}),
        (over(count(), 2), {"suggestion": RISING}),
        (over(2, count()), {"suggestion": FALLING}),
        (over(2, linear(count(), -1)), {"suggestion": RISING}),
        (over(2, of("sum", count(), -5)), {"suggestion": EITHER}),
        (over(count(), 2, if_zero=0), {"suggestion": EITHER}),
        (over(count(), given(), "rate"), {"suggestion": RISING, "mark": FALLING}),
        (over(count(), count(), "rate"), {"suggestion": EITHER}),
        (each(5), {"suggestion": RISING}),
        (each(5, how="max"), {"suggestion": RISING}),
        (each(5, how="max", if_none=6), {"suggestion": EITHER}),
        (each(5, if_none=6), {"suggestion": EITHER}),
        (each(5, if_none=-6), {"suggestion": RISING}),
        (each(-5), {"suggestion": FALLING}),
        (each(-5, how="min"), {"suggestion": FALLING}),
        (each(-5, if_none=-6), {"suggestion": EITHER}),
        (each(-5, once_by="matter"), {"suggestion": EITHER}),
        (each(5, how="mean"), {"suggestion": EITHER}),
        (each(given()), {"suggestion": RISING, "mark": RISING}),
        (each({**SIGNERS, "least": 1}), {"suggestion": RISING}),
        (chosen(MANY, 5, 1), {"suggestion": RISING}),
        (chosen(MANY, 1, 5), {"suggestion": FALLING}),
        (chosen(FEW, 5, 1), {"suggestion": FALLING}),
        (chosen({"kind": "not", "of": FEW}, 5, 1), {"suggestion": RISING}),
        (chosen({"kind": "all", "of": [MANY, CHAIR]}, 5, 1), {"suggestion": RISING}),
        (chosen({"kind": "any", "of": [MANY, FEW]}, 5, 1), {"suggestion": EITHER}),
        (chosen(MANY, given(), 5), {"suggestion": EITHER, "mark": RISING}),
        (chosen(compare(count(), "equal", 3), 5, 1), {"suggestion": EITHER}),
        (chosen(compare(3, "more", count()), 5, 1), {"suggestion": FALLING}),
        (chosen(compare(3, "at_most", count()), 5, 1), {"suggestion": RISING}),
        (fold(count()), {"suggestion": RISING}),
        (
            fold(count(), "month", how="mean", periods=given("months")),
            {"suggestion": RISING, "months": EITHER},
        ),
    ],
)  # fmt: skip
def test_trends(value: Any, found: dict[str, Trend]) -> None:
    """Which way each kind of value goes when more is counted."""
    assert found == trends(read(value), {"known": Reach(Fraction(-1), Fraction(1))})


# ------------------------------------------------------------------ as documents


@pytest.mark.parametrize(
    "value",
    [
        None,
        "five",
        [],
        {"value": 5},
        {"kind": "streak", "of": 1},
        {"kind": "rank", "of": 1},
        {"kind": ["sum"], "of": [1]},
        of("sum"),
        {"kind": "sum", "of": 1},
        {**count(), "per": 5},
        linear(count(), from_=-1),
        {"kind": "steps", "of": 1, "steps": []},
        fold(1, "week"),
        fold(1, how="product"),
        each(1, how="last"),
        given(least=-1),
        compare(1, "at least", 1),
    ],
)
def test_what_is_no_value_is_refused(value: Any) -> None:
    """Unknown kinds, unknown keys, empty lists and words that mean nothing."""
    with pytest.raises(ValidationError):
        VALUE.validate_python(chosen(value, 1) if value and "is" in value else value)


def test_bare_numbers_stand_for_themselves() -> None:
    """A number and a text of one are written short; a value is also taken as it is."""
    five = read(5)

    assert (
        read({"kind": "number", "value": "5"}) == five == read("5") == VALUE.validate_python(five)
    )


def test_a_part_of_a_value_says_nothing_by_itself() -> None:
    """The class that all kinds derive from has neither worth nor reach."""
    with pytest.raises(NotImplementedError):
        Node().worth(Reading(DONE))
    with pytest.raises(NotImplementedError):
        Node().reach({})


def test_document_has_a_json_schema() -> None:
    """Editors can check every kind of value as it is written."""
    kinds = Scheme.model_json_schema()["$defs"]

    assert {"Each", "Fold", "ByTrait", "Compare", "NotSo", "Rules", "EventKind"} <= set(kinds)


MODULES = (drafting, grading, items, leaves, measures, reaches, reading, remarks, trend, values)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_type_hints_resolve(module: Any) -> None:
    """Annotations of every public name can be read at run time."""
    named = [getattr(module, name) for name in module.__all__]
    found = [one for one in named if inspect.isclass(one) or inspect.isfunction(one)]

    assert found
    for one in found:
        get_type_hints(one)


# ------------------------------------------------------------------ days and periods


def test_span_that_runs_backwards_is_refused() -> None:
    """A score is not asked for days that run backwards."""
    within = Within(first=date(2026, 2, 1), last=date(2026, 1, 1))

    with pytest.raises(FactsError, match=r"within\.last.*2026-02-01, the first day, or later"):
        Reading(DONE, within)


def test_periods_need_days() -> None:
    """Without the days it covers, a scheme by periods gives no score."""
    with pytest.raises(FactsError, match="the days the score covers: it is asked by 季度"):
        read(fold(1)).worth(Reading(DONE))


@pytest.mark.parametrize(
    "ends",
    [("2026-01-02", "2026-12-31"), ("2026-01-01", "2026-12-30"), ("2026-02-01", "2026-02-28")],
)
def test_periods_are_whole(ends: tuple[str, str]) -> None:
    """Days that cut a quarter are refused."""
    first, last = (date.fromisoformat(day) for day in ends)

    with pytest.raises(FactsError, match="whole periods: it is asked by 季度"):
        spans(Within(first=first, last=last), Period.QUARTER)


def test_periods_cross_years() -> None:
    """A span of half a year at the turn of the year holds two quarters."""
    within = Within(first=date(2025, 10, 1), last=date(2026, 3, 31))

    assert (
        (date(2025, 10, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 3, 31)),
    ) == spans(within, Period.QUARTER)


# ------------------------------------------------------------------ in words


ONE = Fraction(1)


@pytest.mark.parametrize(
    ("use", "zh", "en"),
    [
        (Use(UseKind.COUNT, "visit", ONE, "次"), "visit1次", "visit: 1"),
        (Use(UseKind.COUNT, "visit", ONE, "次", title="走访"), "走访1次", "走访: 1"),
        (Use(UseKind.NUMBER, "mark", ONE, title="评分"), "评分1", "评分: 1"),
        (Use(UseKind.ATTRIBUTE, "职务", None, "主席"), "职务为“主席”", '职务 is "主席"'),
        (
            Use(UseKind.EVENT, "visit", ONE, "", 3, "走访"),
            "档案第4项走访1分",
            "entry 4 走访: 1",
        ),
        (
            Use(UseKind.EVENT, "visit", ONE, "", 3, "走访", counts=False),
            "档案第4项走访1分因同一事项就高不计",
            "entry 4 走访: 1 outdone by a better one",
        ),
        (Use(UseKind.EVENT, "visit", ONE), "档案第0项visit1分", "entry 0 visit: 1"),
        (Use(UseKind.BOUND, "limit", ONE, "封顶"), "封顶1分", "capped at 1"),
        (Use(UseKind.BOUND, "limit", ONE, "保底"), "保底1分", "at least 1"),
        (
            Use(UseKind.PERIOD, "2026-01", ONE, "2026-03"),
            "2026年1月至3月1分",
            "2026-01 to 2026-03: 1",
        ),
        (
            Use(
                UseKind.PERIOD,
                "2026-10",
                ONE,
                "2026-10",
                parts=(Use(UseKind.COUNT, "走访", ONE, "次"),) * 2,
            ),
            "2026年10月走访1次计1分",
            "2026-10: 1 [走访: 1]",
        ),
    ],
)
def test_uses_in_words(use: Use, zh: str, en: str) -> None:
    """What was taken from a record, as an official reads it."""
    assert (zh, en) == (use.explain(), use.explain("en"))


def test_uses_in_no_other_language() -> None:
    """Another language is refused by name."""
    with pytest.raises(FactsError, match="lang"):
        Use(UseKind.COUNT, "visit", ONE).explain("fr")  # type: ignore[arg-type]


EVERY = Scheme.model_validate_json((DATA / "every_kind_of_value.json").read_text(encoding="utf-8"))
ARCHIVE = Record(
    "甲",
    (
        Event("meeting", date(2026, 1, 8), {"half_days": 2}, {"state": "present"}),
        Event("meeting", date(2026, 6, 8), {"half_days": 1}, {"state": "absent"}),
        Event("meeting", date(2026, 7, 8), {"half_days": 1}, {"state": "excused"}),
        Event("suggestion", date(2026, 1, 9), {"signers": 10},
              {"role": "co", "matter": "甲", "result": "solved"}),
        Event("suggestion", date(2026, 1, 9), {"signers": 10}, {"role": "lead", "matter": "甲"}),
        Event("suggestion", date(2026, 3, 9), {"signers": 1}, {"matter": "乙", "result": "solved"}),
        Event("visit", date(2026, 2, 1), {}, {"village": "东村"}),
        Event("visit", date(2026, 2, 3), {}, {"village": "东村"}),
        Event("visit", date(2026, 2, 4), {}, {"village": "西村"}),
        Event("visit", date(2026, 8, 4), {}, {"village": "西村"}),
        Event("donation", date(2026, 8, 4)),
        Event("harvest", date(2026, 8, 4)),
    ),
    {"post": "主席"},
    {"mark": 14, "months": 10, "votes": 31},
)  # fmt: skip


def test_every_kind_in_chinese() -> None:
    """Lines of a scheme with every kind of value name what people call things, never codes."""
    said = score(EVERY, ARCHIVE, within=YEAR).explain().split("\n")

    assert [
        "“代表履职积分办法”由某镇人大制定，不是法律；出处：示例，非任何地方的正式办法",
        "对象：甲（2026-01-01至2026-12-31）",
        "基础分 60分",
        "走访选民 4次，前2次不计分，2次 × 1.5分 = 3分",
        "无故缺席 1次 × -5分 = -5分",
        "出席会议（实到1次，应到2次） 0分",
        (
            "提出建议（档案第4项代表建议5/6分因同一事项就高不计，档案第5项代表建议5分，"
            "档案第6项代表建议15分） 20分"
        ),
        "主席团评价（评分14，职务为“主席”，封顶10分） 10分",
        (
            "每季度走访（2026年1月至3月走访选民2个村计2分，2026年4月至6月走访选民0个村计0分，"
            "2026年7月至9月走访选民1个村计1分，2026年10月至12月走访选民0个村计0分） 3分"
        ),
    ] == said[:9]
    assert said[9].startswith("月均参会（2026年1月会议2个半天计2分，2026年2月会议0个半天计0分，")
    assert said[9].endswith("任职月数10） 0.4分")
    assert [
        "公益加分（职务为“主席”，满意票31，捐款1次） 2分",
        "联系选民 合计6分",
        "履职 合计21分",
        "各项合计93.4分",
        "等次：符合第2项条件，为合格",
        "总分：93.4分，等次：合格",
    ] == said[10:]


def test_every_kind_in_english() -> None:
    """So do the English lines."""
    said = score(EVERY, ARCHIVE, within=YEAR).explain("en").split("\n")

    assert [
        "出席会议 (实到: 1, 应到: 2): 0 points",
        (
            "提出建议 (entry 4 代表建议: 5/6 outdone by a better one, entry 5 代表建议: 5,"
            " entry 6 代表建议: 15): 20 points"
        ),
        '主席团评价 (评分: 14, 职务 is "主席", capped at 10): 10 points',
        (
            "每季度走访 (2026-01 to 2026-03: 2 [走访选民: 2], 2026-04 to 2026-06: 0 [走访选民: 0],"
            " 2026-07 to 2026-09: 1 [走访选民: 1], 2026-10 to 2026-12: 0 [走访选民: 0]): 3 points"
        ),
    ] == said[5:9]


def test_vetoes_by_condition_say_what_held() -> None:
    """A veto says what its condition read; one that counts says how many."""
    absent = Event("meeting", date(2026, 6, 8), {"half_days": 1}, {"state": "absent"})
    idle = Record("乙", (absent,) * 3, {"post": "代表"}, {"mark": 2, "months": 1})
    card = score(EVERY, idle, within=YEAR)

    assert ("idle", "absent") == card.vetoed
    assert [
        "一票否决：全年未提建议且未出席会议（代表建议0件，实到0次），等次定为不合格",
        "一票否决：三次无故缺席 3次，总分由66分计为0分",
        "总分：0分，等次：不合格",
    ] == card.explain().split("\n")[-3:]
    assert (
        "veto: 全年未提建议且未出席会议 (代表建议: 0, 实到: 0), the grade is 不合格"
        == card.explain("en").split("\n")[-3]
    )


def test_every_event_is_traced() -> None:
    """Each event has its lines, and what counts nowhere is listed."""
    card = score(EVERY, ARCHIVE, within=YEAR)

    assert (11,) == card.unread()
    assert ["visits", "quarters", "contact", "duties", "every_kind"] == [
        line.code for line in card.lines_of(6)
    ]


def test_rules_ask_a_record() -> None:
    """Grades by conditions cannot be told from a number alone."""
    assert EVERY.grades is not None

    with pytest.raises(FactsError, match="the record that the rules ask"):
        grade_of(EVERY.grades, Fraction(60))


def test_measure_reads_its_kind_only() -> None:
    """An event of another kind is not one of those counted, whatever its traits."""
    measure = read(count("suggestion", distinct="matter")).measure

    assert [False, False, True, True, True] == [measure.reads(event) for event in DONE.events]
    assert not measure.reads(Event("suggestion", date(2026, 1, 9)))
