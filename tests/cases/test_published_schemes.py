"""Published schemes on worked records: totals and grades reckoned by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.published.printing import all_published, published_scheme
from npcmodel.schemes.scoring import Score, score

ROOT = Path(__file__).parents[2]
CASES: list[dict[str, Any]] = json.loads(
    (ROOT / "tests/data/scoring_schemes.json").read_text(encoding="utf-8")
)
WORKED = [case for case in CASES if "total" in case]
REFUSED = [case for case in CASES if "refused" in case]
EXAMPLES = ROOT / "docs/examples"
SHOWN = {
    "jiangbei_points.json": "cq-jiangbei-2014",
    "tongcheng_cppcc_points.json": "cppcc-tongcheng-2019",
    "chunfu_group_points.json": "sc-chunfu",
}
DAY = "2026-05-08"
WITHOUT_RECORDS = {
    "hn-yuanjiang-2020",
    "hn-yuanjiang-excellent",
    "cppcc-jintai",
    "cppcc-national-proposals-2019",
    "an-rank-points",
}
"""Schemes that compare people, or years: no single record is scored."""


def named(case: dict[str, Any]) -> str:
    """The name of a case in reports."""
    return f"{case['scheme']}: {case['reckoned']}"


def quantities(written: Mapping[str, Any]) -> dict[str, Fraction]:
    """Numbers as the data write them."""
    return {name: Fraction(number) for name, number in written.items()}


def record(case: dict[str, Any]) -> Record:
    """The record of a case."""
    events = [
        Event(
            event["kind"],
            date.fromisoformat(event.get("day", DAY)),
            counts=quantities(event.get("counts", {})),
            traits=event.get("traits", {}),
        )
        for event in case.get("events", ())
        for _ in range(event.get("times", 1))
    ]
    return Record(
        "甲", tuple(events), case.get("attributes", {}), quantities(case.get("numbers", {}))
    )


def scheme(case: dict[str, Any]) -> Scheme:
    """The scheme of a case: the text itself, or one of its readings."""
    found = published_scheme(case["scheme"])
    if "reading" in case:
        return found.readings[int(case["reading"])].scheme
    assert found.scheme is not None
    return found.scheme


def scored(case: dict[str, Any], of: Scheme | None = None) -> Score:
    """What the record of a case earns."""
    days = case.get("within")
    within = None if days is None else Within(first=days[0], last=days[1])
    return score(of or scheme(case), record(case), within=within)


@pytest.mark.parametrize("case", WORKED, ids=named)
def test_worked_total(case: dict[str, Any]) -> None:
    """Total and grade are those reckoned by hand."""
    found = scored(case)

    assert (Fraction(case["total"]), case["grade"]) == (found.total, found.grade)


@pytest.mark.parametrize("case", REFUSED, ids=named)
def test_record_that_the_text_does_not_grade(case: dict[str, Any]) -> None:
    """Where the text says nothing, the record is refused and no grade is made up."""
    with pytest.raises(FactsError, match=case["refused"]):
        scored(case)


@pytest.mark.parametrize("case", CASES, ids=named)
def test_every_event_of_a_case_is_read_or_known_not_to_count(case: dict[str, Any]) -> None:
    """No case holds a kind of event that its scheme does not know."""
    known = {kind.code for kind in scheme(case).events}

    assert set() == {event["kind"] for event in case.get("events", ())} - known


def test_every_scheme_has_a_worked_record() -> None:
    """Schemes and each of their readings, but those that compare people or years."""
    worked = {case["scheme"] for case in CASES}
    readings = {(case["scheme"], case.get("reading")) for case in CASES}
    known = all_published()

    assert WITHOUT_RECORDS == set(known) - worked
    assert set() == {
        (key, place)
        for key, found in known.items()
        for place in range(len(found.readings))
        if (key, place) not in readings
    }


@pytest.mark.parametrize("case", WORKED, ids=named)
def test_a_scheme_in_json_scores_the_same(case: dict[str, Any]) -> None:
    """Written out and read again it gives the same score, said in the same words."""
    again = Scheme.model_validate_json(scheme(case).model_dump_json())

    assert scored(case).explain() == scored(case, again).explain()
    assert scored(case).explain("en") == scored(case, again).explain("en")


WULINGYUAN = Scheme.model_validate(
    {
        "code": "wulingyuan",
        "title": "目标考核办法",
        "issued_by": "张家界市武陵源区人大常委会",
        "source": "报道，张家界市武陵源区，2018年；各项分值未见",
        "items": [
            {
                "kind": "computed",
                "code": "common",
                "title": "共有考核项目",
                "value": {"kind": "given", "name": "共有项目得分", "most": 100},
            },
            {
                "kind": "computed",
                "code": "bonus",
                "title": "加分项目",
                "value": {"kind": "given", "name": "加分"},
            },
        ],
        "grades": {
            "of": "common",
            "bands": [
                {"label": "优秀", "at_least": 90},
                {"label": "合格", "at_least": 80, "below": 90},
                {"label": "不合格", "below": 80},
            ],
        },
    }
)


@pytest.mark.parametrize(
    ("common", "bonus", "total", "grade"),
    [
        (88, 6, 94, "合格"),
        (90, 0, 90, "优秀"),
        (80, 0, 80, "合格"),
        (79, 20, 99, "不合格"),
    ],
)
def test_a_bonus_buys_no_grade(common: int, bonus: int, total: int, grade: str) -> None:
    """武陵源: 80 and 90 are asked of the common items, whatever the bonus."""
    marks = Record("某乡", numbers={"共有项目得分": common, "加分": bonus})
    found = score(WULINGYUAN, marks)

    assert (Fraction(total), grade) == (found.total, found.grade)


@pytest.mark.parametrize(
    ("points", "days", "rate"),
    [("118.5", 27, Fraction(79, 18)), ("113.5", 23, Fraction(227, 46))],
)
def test_points_per_day_served(points: str, days: int, rate: Fraction) -> None:
    """璧山: the lower total of two deputies earned more per day (4.93 against 4.39)."""
    served = Scheme.model_validate(
        {
            "code": "bishan",
            "title": "每日得分",
            "issued_by": "示例",
            "items": [
                {
                    "kind": "computed",
                    "code": "per_day",
                    "title": "每日得分",
                    "value": {
                        "kind": "quotient",
                        "part": {"kind": "given", "name": "积分"},
                        "whole": {"kind": "given", "name": "天数"},
                    },
                }
            ],
        }
    )
    held = Record("甲", numbers={"积分": Fraction(points), "天数": days})

    assert rate == score(served, held).total


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the documentation is not here")
@pytest.mark.parametrize(("file", "key"), SHOWN.items())
def test_the_documentation_shows_the_same_documents(file: str, key: str) -> None:
    """The examples in JSON are the schemes as the library holds them."""
    shown = Scheme.model_validate_json((EXAMPLES / file).read_text(encoding="utf-8"))

    assert shown == published_scheme(key).scheme
