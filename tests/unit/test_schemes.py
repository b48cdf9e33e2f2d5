"""Schemes as documents, and the scores that follow from them."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes import documents, grading, parts, scoring
from npcmodel.schemes.documents import (
    Band,
    Bands,
    BaseItem,
    DeductionItem,
    Item,
    LinearItem,
    Measure,
    Scheme,
)
from npcmodel.schemes.parts import Bounds, Limit, Reach, figure
from npcmodel.schemes.scoring import Line, LineKind, score

ROOT = Path(__file__).parents[2]
TOWNSHIP = (ROOT / "tests/data/township_points.json").read_text(encoding="utf-8")
EXAMPLES = ROOT / "docs/examples"
DAY = date(2026, 3, 1)


def linear(code: str = "a", **fields: Any) -> dict[str, Any]:
    """A linear item as it is written, reading events of the kind of its code."""
    item = {"kind": "linear", "code": code, "title": f"事项{code}", "measure": {"event": code}}
    return {**item, "points": 5, **{key.rstrip("_"): value for key, value in fields.items()}}


def deduction(code: str = "d", **fields: Any) -> dict[str, Any]:
    """A deduction as it is written."""
    return linear(code, kind="deduction", **fields)


def base(points: object = 60, code: str = "base") -> dict[str, Any]:
    """A base item as it is written."""
    return {"kind": "base", "code": code, "title": "基础分", "points": points}


def group(*items: str, code: str = "g", **fields: Any) -> dict[str, Any]:
    """A group as it is written."""
    return {"code": code, "title": "密切联系群众", "items": items, **fields}


def veto(code: str = "v", **fields: Any) -> dict[str, Any]:
    """A veto as it is written."""
    return {"code": code, "title": "受处分", "measure": {"event": code}, **fields}


def band(label: str, at_least: object = None, below: object = None) -> dict[str, Any]:
    """A band as it is written, ends that are None left out."""
    ends = {"at_least": at_least, "below": below}
    return {"label": label, **{key: end for key, end in ends.items() if end is not None}}


def written(
    *items: dict[str, Any], bands: list[dict[str, Any]] | None = None, **fields: Any
) -> str:
    """A scheme as JSON text."""
    scheme = {"code": "s", "title": "积分办法", "issued_by": "某镇", "items": items, **fields}
    if bands is not None:
        scheme["grades"] = {"kind": "bands", "bands": bands}
    return json.dumps(scheme)


def scheme(*items: dict[str, Any], **fields: Any) -> Any:
    """A scheme read from JSON text."""
    return Scheme.model_validate_json(written(*items, **fields))


def refused(*items: dict[str, Any], **fields: Any) -> list[tuple[str, str]]:
    """The place and the words of each fault for which a scheme is refused."""
    with pytest.raises(ValidationError) as caught:
        Scheme.model_validate_json(written(*items, **fields))
    return [(".".join(map(str, e["loc"])), e["msg"]) for e in caught.value.errors()]


def record(*kinds: str, subject: str = "甲") -> Record:
    """A record with an event of each kind given, all on one day."""
    return Record(subject, tuple(Event(kind, DAY) for kind in kinds))


def scored(document: Any, done: Any) -> Any:
    """The score, untyped, so that whole numbers can be compared with its fractions."""
    return score(document, done)


# ------------------------------------------------------------------ the example


@pytest.mark.parametrize(
    ("done", "total", "grade"),
    [
        (["meeting"] * 6 + ["suggestion"] * 4 + ["reception"] * 5, 86, "优秀"),
        (["meeting"] * 5 + ["suggestion"] * 5 + ["reception"] * 4, 74, "良好"),
        (["meeting"] * 4 + ["suggestion"] * 3 + ["reception"] * 9, 65, "合格"),
        (["meeting"] * 5, 50, "不合格"),
        (["meeting"] * 9 + ["criminal"], 90, "不合格"),
    ],
)
def test_township_example_reaches_every_grade(done: list[str], total: int, grade: str) -> None:
    """Records reach each grade of the example, one of them through the veto."""
    card = scored(Scheme.model_validate_json(TOWNSHIP), record(*done))

    assert (total, grade) == (card.total, card.grade)


def test_township_example_deducts_unexcused_absences_only() -> None:
    """An absence with an excuse costs nothing."""
    absences = tuple(Event("absence", DAY, traits={"excuse": why}) for why in ("none", "illness"))
    card = scored(Scheme.model_validate_json(TOWNSHIP), Record("甲", absences))

    assert (-10, (0,)) == (card.total, card.lines[3].events)


def test_township_example_says_that_it_is_invented() -> None:
    """The source names the example as one."""
    assert "示例，非任何地方的正式办法" == Scheme.model_validate_json(TOWNSHIP).source


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the documentation is not here")
def test_township_example_is_that_of_the_documentation() -> None:
    """The documentation shows the very text that is tested."""
    shown = (EXAMPLES / "township_points.json").read_text(encoding="utf-8")

    assert TOWNSHIP == shown


# ------------------------------------------------------------------ documents in and out


FULL = written(
    linear("a", measure={"event": "a", "where": {"role": ["lead", "solo"], "level": "town"}}),
    linear("b", measure={"event": "b", "sum": "hours", "unit": "小时"}, points="0.1", cap=7.5),
    linear("c", floor=-3, points=-1, from_=2),
    deduction(
        "d",
        cap="15.50",
        measure={"event": "d", "within": {"first": "2026-01-01", "last": "2026-12-31"}},
    ),
    base(12.5),
    groups=[group("a", "b", cap=30, floor=0)],
    total={"cap": 100, "floor": 0},
    vetoes=[veto(grade="低", zero=True, at_least=2)],
    bands=[band("高", 40), band("低", None, 40)],
    source="示例",
    language="zh",
)


@pytest.mark.parametrize("text", [TOWNSHIP, FULL])
def test_document_round_trips(text: str) -> None:
    """Writing a scheme and reading it again gives the same scheme and the same text."""
    first = Scheme.model_validate_json(text)
    again = Scheme.model_validate_json(first.model_dump_json())

    assert (first, first.model_dump_json()) == (again, again.model_dump_json())


def test_document_round_trips_in_python() -> None:
    """So does a dump in Python."""
    first = Scheme.model_validate_json(FULL)

    assert first == Scheme.model_validate(first.model_dump())


def test_document_writes_from_as_it_reads_it() -> None:
    """The JSON key is the word, not Python's way around its keyword."""
    item = json.loads(Scheme.model_validate_json(FULL).model_dump_json())["items"][2]

    assert "2" == item["from"]


def test_document_pickles_and_copies() -> None:
    """A scheme survives pickling and copying."""
    first = Scheme.model_validate_json(FULL)

    assert first == pickle.loads(pickle.dumps(first)) == copy.deepcopy(first)  # noqa: S301


def test_document_hashes() -> None:
    """Equal schemes hash alike, where conditions and all."""
    assert 1 == len({Scheme.model_validate_json(FULL), Scheme.model_validate_json(FULL)})


def test_document_is_frozen() -> None:
    """Neither fields nor the mapping of traits can be changed."""
    item: Any = Scheme.model_validate_json(FULL).items[0]

    with pytest.raises(ValidationError, match="frozen"):
        item.points = Decimal(6)
    with pytest.raises(TypeError, match="item assignment"):
        item.measure.where["role"] = ()


def test_document_has_a_json_schema() -> None:
    """Editors can check a scheme as it is written: each kind of item, one trait value or a list."""
    kinds = Scheme.model_json_schema()["$defs"]
    (values,) = kinds["Measure"]["properties"]["where"]["patternProperties"].values()

    assert {"LinearItem", "DeductionItem", "BaseItem"} <= set(kinds)
    assert ["string", "array"] == [either["type"] for either in values["anyOf"]]
    assert 1 == kinds["Group"]["properties"]["items"]["minItems"]


def test_document_built_in_python() -> None:
    """Python's name for `from` is accepted."""
    measure = Measure(event="reception", where={"role": ("lead",)})
    item = LinearItem(code="r", title="接待", measure=measure, points=Decimal(2), from_=Decimal(2))

    assert Fraction(2) == item.free


@pytest.mark.parametrize("number", [0.1, "0.1"])
def test_number_is_what_was_written(number: object) -> None:
    """A tenth is exactly a tenth, as a JSON number and as a text."""
    card = scored(scheme(linear(points=number)), record("a", "a", "a"))

    assert Fraction(3, 10) == card.total


def test_number_of_fifteen_digits_is_exact() -> None:
    """A JSON number keeps fifteen digits, the most a binary number carries."""
    text = written(base("X")).replace('"X"', "12345678901.2345")

    assert (
        Fraction(123456789012345, 10_000)
        == scored(Scheme.model_validate_json(text), record()).total
    )


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("NaN", "finite"),
        ("Infinity", "finite"),
        ('"NaN"', "finite"),
        ("true", "Decimal"),
        ("null", "Decimal"),
        ('"ten"', "decimal"),
        ('"1e99"', "24 digits"),
        ('"0.1234567890123"', "12 decimal places"),
        ("123456789012.3456", "a text for a number of so many digits"),
    ],
)
def test_number_that_is_none_is_refused(raw: str, words: str) -> None:
    """Only finite decimals of a sensible length are numbers; the error names field and value."""
    text = written(linear(points="X")).replace('"X"', raw)

    with pytest.raises(ValidationError, match=words) as caught:
        Scheme.model_validate_json(text)
    assert ("items", 0, "linear", "points") == caught.value.errors()[0]["loc"]
    assert 1 == caught.value.error_count()


@pytest.mark.parametrize("number", [0.5, 1.0, Fraction(1, 2), float("nan")])
def test_number_in_python_is_never_a_float(number: object) -> None:
    """In Python an int, a Decimal or a text is asked for."""
    with pytest.raises(ValidationError, match="an int, a Decimal or a text") as caught:
        BaseItem.model_validate({"code": "b", "title": "b", "points": number})
    assert ("points",) == caught.value.errors()[0]["loc"]


@pytest.mark.parametrize("number", [10, Decimal(10), "10"])
def test_number_in_python(number: object) -> None:
    """Each of them is accepted."""
    item = BaseItem.model_validate({"code": "b", "title": "b", "points": number})

    assert 10 == item.points


def test_day_in_python_is_a_date() -> None:
    """A date and an ISO text are days, a moment and a number are none."""
    within = documents.Within.model_validate({"first": DAY, "last": "2026-03-02"})

    assert (DAY, date(2026, 3, 2)) == (within.first, within.last)
    for wrong in (datetime(2026, 3, 1), 20260301, "March"):  # noqa: DTZ001
        with pytest.raises(ValidationError, match="first"):
            documents.Within.model_validate({"first": wrong, "last": DAY})


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"author": "某人"}, "author"),
        ({"items": []}, "items"),
        ({"title": " "}, "title"),
        ({"issued_by": None}, "issued_by"),
        ({"language": "fr"}, "language"),
        ({"items": [linear(pionts=3)]}, "items.0.linear.pionts"),
        ({"items": [linear(kind="expression")]}, "items.0"),
        ({"items": [linear(from_=-1)]}, "items.0.linear.from"),
        (
            {"items": [linear(measure={"event": "a", "where": {"role": []}})]},
            "items.0.linear.measure.where.role",
        ),
        ({"items": [deduction(points=0)]}, "items.0.deduction.points"),
        ({"items": [deduction(cap=-1)]}, "items.0.deduction.cap"),
        ({"vetoes": [veto(at_least=0, zero=True)]}, "vetoes.0.at_least"),
        ({"groups": [group()]}, "groups.0.items"),
        ({"grades": {"kind": "bands", "bands": []}}, "grades.bands.bands"),
    ],
)
def test_field_at_fault_is_named(change: dict[str, Any], place: str) -> None:
    """Unknown keys, empty texts and numbers out of range are refused at their place."""
    assert [place] == [at for at, _ in refused(*change.pop("items", [linear()]), **change)]


# ------------------------------------------------------------------ faults of drafting


def test_codes_are_unique() -> None:
    """Items, groups and vetoes share one set of codes."""
    faults = refused(
        linear("a"), linear("a"), groups=[group("a", code="a")], vetoes=[veto("a", zero=True)]
    )

    assert ["items.1.code", "groups.0.code", "vetoes.0.code"] == [place for place, _ in faults]
    assert "'a': expected a code that no other item, group or veto bears" == faults[0][1]


def test_cap_below_floor() -> None:
    """A cap is not below its floor, wherever both are given; equal is allowed."""
    faults = refused(
        linear("a", cap=3, floor=4),
        linear("b", cap=4, floor=4),
        deduction("d"),
        groups=[group("a", cap=1, floor=2)],
        total={"cap": 0, "floor": "0.5"},
    )

    assert [
        ("items.0.cap", "3: expected 4, the floor, or more"),
        ("groups.0.cap", "1: expected 2, the floor, or more"),
        ("total.cap", "0: expected 0.5, the floor, or more"),
    ] == faults


def test_groups_hold_items_once() -> None:
    """A group names items of the scheme, and no item is in two groups or twice in one."""
    faults = refused(
        linear("a"),
        linear("b"),
        groups=[group("a", "x", "a", code="g"), group("a", "b", code="h")],
    )

    assert [
        ("groups.0.items.1", "'x': expected the code of an item of this scheme"),
        ("groups.0.items.2", "'a': expected an item in one group only, and 'g' has it"),
        ("groups.1.items.0", "'a': expected an item in one group only, and 'g' has it"),
    ] == faults


def test_days_run_forwards() -> None:
    """The last day is not before the first, in items and in vetoes; one day is a span."""

    def measure(last: str) -> dict[str, Any]:
        return {"event": "a", "within": {"first": "2026-02-01", "last": last}}

    faults = refused(
        base(),
        linear("a", measure=measure("2026-01-31")),
        linear("b", measure=measure("2026-02-01")),
        vetoes=[veto(zero=True, measure=measure("2025-02-01"))],
    )

    assert ["items.1.measure.within.last", "vetoes.0.measure.within.last"] == [f[0] for f in faults]
    assert "2026-01-31: expected 2026-02-01, the first day, or later" == faults[0][1]


def test_veto_does_something() -> None:
    """A veto without grade and without zero is refused."""
    assert [
        ("vetoes.0", "'v': expected a grade, or zero = true: it does nothing"),
    ] == refused(linear(), vetoes=[veto()])


@pytest.mark.parametrize(
    ("bands", "known"),
    [
        (None, "(there are none)"),
        (
            [
                band("甲"),
            ],
            "甲",
        ),
    ],
)
def test_veto_grade_is_a_grade(bands: list[dict[str, Any]] | None, known: str) -> None:
    """The grade that a veto gives is one of the scheme's."""
    assert [
        ("vetoes.0.grade", f"'丙': expected one of the grades {known}"),
    ] == refused(linear(), bands=bands, vetoes=[veto(grade="丙")])


def test_bands_may_not_overlap() -> None:
    """大悟: 80 % or more, and 50 % to 80 %, both claim 80 where the middle one ends above it."""
    faults = refused(linear(), bands=[band("高", 80), band("中", 50, 81), band("低", None, 50)])

    assert [
        (
            "grades.bands.0.at_least",
            "80: expected no overlap: '中' holds up to 81, so '高' begins too early",
        ),
    ] == faults


def test_bands_without_ends_overlap() -> None:
    """Two bands without a lower end overlap, and so do two without an upper one."""
    faults = refused(linear(), bands=[band("甲"), band("乙"), band("丙", 50)])

    assert ["grades.bands.1.at_least", "grades.bands.2.at_least"] == [place for place, _ in faults]
    assert (
        "None: expected no overlap: '甲' holds up to any total, so '乙' begins too early"
        == faults[0][1]
    )


def test_band_without_an_upper_end_leaves_no_gap_above() -> None:
    """Whatever follows a band without an upper end overlaps it."""
    bands = [band("甲"), band("乙", 50, 60), band("丙", 70, 80)]

    assert ["grades.bands.1.at_least", "grades.bands.2.at_least"] == [
        place for place, _ in refused(linear(), bands=bands)
    ]


def test_band_inside_another_hides_no_overlap() -> None:
    """Each band is held against the one that reaches highest so far, so that no gap is invented."""
    bands = [band("低", None, 90), band("中", 10, 20), band("良", 30, 90), band("高", 90)]
    faults = refused(linear(), deduction(), bands=bands)

    assert ["grades.bands.1.at_least", "grades.bands.2.at_least"] == [place for place, _ in faults]


def test_bands_may_not_leave_a_gap() -> None:
    """银川: 60 to 79, then 80 or more, and nothing for 79.5."""
    faults = refused(linear(), bands=[band("优", 80), band("良", 60, 79), band("差", None, 60)])

    assert [
        (
            "grades.bands.0.at_least",
            "80: expected 79, where '良' ends: from 79 to 80 there is a gap",
        ),
    ] == faults


def test_band_holds_something() -> None:
    """A band that ends where it begins, or before, is refused and covers nothing."""
    faults = refused(linear(), bands=[band("高", 80), band("中", 80, 80), band("低", None, 80)])

    assert [("grades.bands.1.below", "80: expected more than 80, where '中' begins")] == faults


def test_band_labels_are_unique() -> None:
    """A grade is one band."""
    faults = refused(linear(), bands=[band("高", 80), band("低", 60, 80), band("低", None, 60)])

    assert [("grades.bands.2.label", "'低': expected a label that no other band bears")] == faults


def test_top_band_is_open_where_totals_are() -> None:
    """Without a cap totals have no highest value, and the top band may not end."""
    faults = refused(linear(), bands=[band("高", 80, 100), band("低", None, 80)])

    assert [
        ("grades.bands.0.below", "100: expected no upper end, as totals have no highest value"),
    ] == faults


def test_top_band_covers_the_full_mark() -> None:
    """A band below 100 holds a full mark of 99.5, not one of 100."""
    bands = [band("低", None, 80), band("高", 80, 100)]

    assert 2 == len(scheme(linear(cap="99.5"), bands=bands).grades.bands)
    assert [
        ("grades.bands.1.below", "100: expected no upper end, as totals reach 100"),
    ] == refused(linear(cap=100), bands=bands)


def test_lowest_band_is_open_where_totals_are() -> None:
    """纯复乡: deductions without a floor take totals below 0."""
    bands = [band("高", 80), band("低", 0, 80)]

    assert [
        ("grades.bands.1.at_least", "0: expected no lower end, as totals have no lowest value"),
    ] == refused(linear(), deduction(), bands=bands)
    assert [
        ("grades.bands.1.at_least", "0: expected no lower end, as totals fall to -7.5"),
    ] == refused(linear(), deduction(cap=7.5), bands=bands)
    assert scheme(linear(), deduction(), bands=bands, total={"floor": 0}).grades is not None


def test_grades_can_be_reached() -> None:
    """A band above the highest total or below the lowest one is nobody's."""
    bands = [band("优", 51), band("良", 50, 51), band("中", 10, 50), band("差", None, 10)]

    assert [
        (
            "grades.bands.0.at_least",
            "51: expected 50, the highest total, or less: '优' is out of reach",
        ),
        (
            "grades.bands.3.below",
            "10: expected above 10, the lowest total: '差' is out of reach",
        ),
    ] == refused(base(10), linear(cap=40), bands=bands)


def test_grade_of_a_veto_needs_no_total() -> None:
    """A grade that totals cannot reach is fine where a veto gives it."""
    bands = [band("合格", 60), band("不合格", None, 60)]

    assert ["grades.bands.1.below"] == [
        place for place, _ in refused(base(), linear(), bands=bands)
    ]
    assert scheme(base(), linear(), bands=bands, vetoes=[veto(grade="不合格")]).vetoes


def test_zero_by_veto_is_a_total_there_can_be() -> None:
    """A veto that zeroes the total reaches the band of 0, unless it gives a grade itself."""
    bands = [band("合格", 60), band("不合格", 0, 60)]
    closed = [band("合格", 60)]

    assert scheme(base(), bands=bands, vetoes=[veto(zero=True)]).grades is not None
    assert [
        ("grades.bands.0.at_least", "60: expected no lower end, as totals fall to 0"),
    ] == refused(base(), bands=closed, vetoes=[veto(zero=True)])
    assert scheme(base(), bands=closed, vetoes=[veto(zero=True, grade="合格")]).grades is not None


def test_every_fault_is_listed_at_once() -> None:
    """One error lists them all, each with its place."""
    faults = refused(
        linear("a"),
        linear("a"),
        groups=[group("x", cap=1, floor=2)],
        vetoes=[veto(grade="丙")],
        bands=[band("高", 80), band("低", None, 79), band("低", 85)],
    )

    assert [
        "items.1.code",
        "groups.0.items.0",
        "groups.0.cap",
        "vetoes.0.grade",
        "grades.bands.2.label",
        "grades.bands.0.at_least",
        "grades.bands.2.at_least",
    ] == [place for place, _ in faults]


def test_fault_in_a_list_of_schemes_keeps_its_place() -> None:
    """The text of the error names place and value."""
    with pytest.raises(ValidationError, match=r"(?s)groups\.0\.cap.*3: expected 4"):
        scheme(linear("a"), groups=[group("a", cap=3, floor=4)])


@pytest.mark.parametrize(
    ("item", "reach"),
    [
        (linear(), (0, None)),
        (linear(points="0.5"), (0, None)),
        (linear(points="-0.5"), (None, 0)),
        (linear(cap=20), (0, 20)),
        (linear(floor=3), (3, None)),
        (linear(points=-5), (None, 0)),
        (linear(points=-5, floor=-10), (-10, 0)),
        (linear(points=0), (0, 0)),
        (linear(points=0, floor=2), (2, 2)),
        (linear(cap=-1), (-1, -1)),
        (deduction(), (None, 0)),
        (deduction(cap=15), (-15, 0)),
        (base(60), (60, 60)),
    ],
)
def test_reach_of_an_item(item: dict[str, Any], reach: tuple[int | None, int | None]) -> None:
    """An item knows the points it can bring."""
    built: Any = TypeAdapter(Item).validate_json(json.dumps(item))

    assert Reach(*(None if end is None else Fraction(end) for end in reach)) == built.reach()


def test_reach_of_a_group_in_a_scheme() -> None:
    """The full mark of a group takes the place of those of its items."""
    items = linear("a", cap=30), linear("b", cap=30), deduction("d", cap=5), base(10)
    fine = {"groups": [group("a", "b", "d", cap=40, floor=0)]}

    assert ["grades.bands.0.at_least"] == [
        place for place, _ in refused(*items, **fine, bands=[band("高", 51), band("低", None, 51)])
    ]
    assert scheme(*items, **fine, bands=[band("高", 50), band("低", 10, 50)]).grades is not None


def test_small_cap_is_noted() -> None:
    """A cap that the first paid unit exceeds is noted, one that it reaches is not."""
    found = scheme(
        base(),
        linear("a", cap=4, from_=2),
        linear("b", cap=5),
        linear("c", points=-5, floor=-4),
        deduction("d", cap="4.5"),
    ).notes

    assert ["事项a：一次5分，超过上限4分", "事项d：一次5分，超过上限4.5分"] == [n.zh for n in found]
    assert "事项a: one unit is worth 5 points, more than the cap of 4" == found[0].en


# ------------------------------------------------------------------ scores


@pytest.mark.parametrize(
    ("item", "units", "points", "bound"),
    [
        (linear(cap=20), 4, 20, Limit.NONE),
        (linear(cap=20), 5, 20, Limit.CAP),
        (linear(cap=20), 0, 0, Limit.NONE),
        (linear(floor=6), 1, 6, Limit.FLOOR),
        (linear(floor=5), 1, 5, Limit.NONE),
        (linear(from_=2), 2, 0, Limit.NONE),
        (linear(from_=2), 1, 0, Limit.NONE),
        (linear(from_=2), 3, 5, Limit.NONE),
        (linear(from_="0.5"), 1, Fraction(5, 2), Limit.NONE),
        (linear(points=-5, floor=-8), 2, -8, Limit.FLOOR),
        (deduction("a"), 2, -10, Limit.NONE),
        (deduction("a", cap=10), 2, -10, Limit.NONE),
        (deduction("a", cap=9), 2, -9, Limit.CAP),
        (base("7.5"), 3, Fraction(15, 2), Limit.NONE),
    ],
)
def test_item_earns(item: dict[str, Any], units: int, points: Fraction, bound: Limit) -> None:
    """Units earn points from the first paid one up to the cap; the line says what bound it."""
    card = scored(scheme(item), record(*["a"] * units))

    assert (points, points, bound) == (card.total, card.lines[0].points, card.lines[0].bound)


def test_line_keeps_the_points_before_its_cap() -> None:
    """Capped points are not lost from sight."""
    line = scored(scheme(linear(cap=7)), record("a", "b", "a")).lines[0]

    assert (
        Line(
            kind=LineKind.LINEAR,
            code="a",
            title="事项a",
            units=Fraction(2),
            points_before=Fraction(10),
            points=Fraction(7),
            bound=Limit.CAP,
            events=(0, 2),
            limit=Fraction(7),
            per=Fraction(5),
            free=Fraction(0),
            unit="次",
        )
        == line
    )


def test_measure_adds_up_a_count() -> None:
    """Half days add up exactly, and only those of the events counted."""
    measure = {"event": "work", "sum": "half_days"}
    events = (
        Event("work", DAY, counts={"half_days": 3, "hours": 100}),
        Event("other", DAY),
        Event("work", DAY, counts={"half_days": Fraction(1, 3)}),
    )
    line = scored(scheme(linear(measure=measure, points=3)), Record("甲", events)).lines[0]

    assert (Fraction(10, 3), 10, (0, 2)) == (line.units, line.points, line.events)


def test_measure_asks_for_traits() -> None:
    """Every trait asked for must have one of its values; a trait not recorded has none."""
    measure = {"event": "a", "where": {"role": ["lead", "solo"], "level": "town"}}
    traits: list[dict[str, str]] = [
        {"role": "lead", "level": "town"},
        {"role": "solo", "level": "town", "more": "x"},
        {"role": "co", "level": "town"},
        {"role": "lead", "level": "county"},
        {"role": "lead"},
        {},
    ]
    events = tuple(Event("a", DAY, traits=t) for t in traits)

    assert (0, 1) == scored(scheme(linear(measure=measure)), Record("甲", events)).lines[0].events


def test_measure_keeps_within_its_days() -> None:
    """Both the first and the last day count."""
    measure = {"event": "a", "within": {"first": "2026-03-01", "last": "2026-03-03"}}
    days = [date(2026, 2, 28), *(date(2026, 3, day) for day in (1, 2, 3, 4))]
    events = tuple(Event("a", day) for day in days)

    assert (1, 2, 3) == scored(scheme(linear(measure=measure)), Record("甲", events)).lines[
        0
    ].events


def test_event_without_the_count_is_refused() -> None:
    """The error names event and count."""
    document = scheme(linear(measure={"event": "work", "sum": "hours"}))
    events = (Event("work", DAY, counts={"hours": 0}), Event("work", DAY, counts={"days": 1}))

    with pytest.raises(FactsError, match=r"events\[1\]\.counts\['hours'\].*'a'.*'work'"):
        scored(document, Record("甲", events))


@pytest.mark.parametrize(
    ("fields", "points", "bound"),
    [({"cap": 12}, 12, Limit.CAP), ({"floor": 16}, 16, Limit.FLOOR), ({}, 15, Limit.NONE)],
)
def test_group_clamps_its_items(fields: dict[str, Any], points: int, bound: Limit) -> None:
    """A group adds up the points its items count, and then clamps; others stay outside."""
    document = scheme(
        linear("a", cap=10), linear("b"), linear("c"), groups=[group("b", "a", **fields)]
    )
    card = scored(document, record("a", "c", "b", "a", "a"))
    line = card.lines[3]

    assert (LineKind.GROUP, "g", 15, points, bound) == (
        line.kind,
        line.code,
        line.points_before,
        line.points,
        line.bound,
    )
    assert (points + 5, (0, 2, 3, 4)) == (card.total, line.events)


@pytest.mark.parametrize(
    ("limits", "total", "bound"),
    [({"cap": 12}, 12, Limit.CAP), ({"floor": 16}, 16, Limit.FLOOR), ({"cap": 15}, 15, Limit.NONE)],
)
def test_total_is_clamped_last(limits: dict[str, Any], total: int, bound: Limit) -> None:
    """The limits of the total have a line of their own, over all items."""
    document = scheme(linear("a"), linear("b"), groups=[group("a")], total=limits)
    card = scored(document, record("a", "b", "b"))
    line = card.lines[-1]

    assert (LineKind.TOTAL, "s", 15, total, bound) == (
        line.kind,
        line.code,
        line.points_before,
        line.points,
        line.bound,
    )
    assert (total, (0, 1, 2)) == (card.total, line.events)


def test_veto_zeroes_the_total_and_its_grade_follows() -> None:
    """Zero stands against any floor, and is graded."""
    document = scheme(
        base(),
        bands=[band("合格", 60), band("差", None, 60)],
        vetoes=[veto(zero=True)],
        total={"floor": 10},
    )
    card = scored(document, record("v"))

    assert (0, "差", ("v",)) == (card.total, card.grade, card.vetoed)


@pytest.mark.parametrize(("times", "vetoed"), [(1, ()), (2, ("v",)), (3, ("v",))])
def test_veto_needs_its_number(times: int, vetoed: tuple[str, ...]) -> None:
    """A veto is triggered by as many units as it says, not by fewer."""
    document = scheme(linear(), vetoes=[veto(zero=True, at_least=2)])

    assert vetoed == scored(document, record(*["v"] * times)).vetoed


def test_veto_keeps_the_total_it_does_not_zero() -> None:
    """A grade that a veto gives leaves the points as they are."""
    document = scheme(
        base(), linear(), bands=[band("合格", 60), band("差", None, 60)], vetoes=[veto(grade="差")]
    )
    card = scored(document, record("v", "a"))

    assert (65, "差") == (card.total, card.grade)


def test_lowest_grade_of_several_vetoes_holds() -> None:
    """Which veto is written first does not matter."""
    bands = [band("高", 80), band("低", None, 40), band("中", 40, 80)]
    vetoes = [veto("v", grade="中"), veto("w", grade="低"), veto("x", grade="高")]
    cards = [
        scored(scheme(linear(), bands=bands, vetoes=order), record("v", "w", "x"))
        for order in (vetoes, vetoes[::-1])
    ]

    assert ["低", "低"] == [card.grade for card in cards]
    assert [("v", "w", "x"), ("x", "w", "v")] == [card.vetoed for card in cards]


def test_scheme_without_grades_gives_none() -> None:
    """Points alone are a result, with a veto or without."""
    document = scheme(linear(), vetoes=[veto(zero=True)])

    assert [(5, None), (0, None)] == [
        (card.total, card.grade)
        for card in (scored(document, record("a")), scored(document, record("a", "v")))
    ]


def test_events_that_nothing_reads_count_nowhere() -> None:
    """An event of an unknown kind is no error and has no line."""
    card = scored(scheme(linear()), record("a", "nap"))

    assert (5, ()) == (card.total, card.lines_of(1))


def test_lines_of_an_event() -> None:
    """An event leads to every line in which it counts: item, group, total, veto."""
    document = scheme(
        linear("a"),
        linear("b", measure={"event": "a"}),
        base(1),
        groups=[group("a")],
        total={"cap": 90},
        vetoes=[veto("v", measure={"event": "a"}, zero=True)],
    )
    card = scored(document, record("c", "a"))

    assert ["a", "b", "g", "s", "v"] == [line.code for line in card.lines_of(1)]
    with pytest.raises(FactsError, match="event_index"):
        card.lines_of(-1)


def test_score_has_no_truth_value() -> None:
    """Nobody writes: if score(...)."""
    with pytest.raises(TypeError, match="a Score is neither true nor false"):
        bool(scored(scheme(linear()), record()))


def test_score_names_scheme_and_subject() -> None:
    """A score knows whose it is and by which scheme."""
    card = scored(scheme(linear(), source="报纸"), record(subject="乙"))

    assert ("乙", "s", "积分办法", "某镇", "报纸") == (
        card.subject,
        card.scheme,
        card.title,
        card.issued_by,
        card.source,
    )


def test_score_hashes_and_pickles() -> None:
    """A score is a frozen value."""
    card = scored(scheme(linear()), record("a"))

    assert {card} == {pickle.loads(pickle.dumps(card))}  # noqa: S301


@pytest.mark.parametrize("wrong", [None, {"code": "s"}])
def test_score_asks_for_a_scheme_and_a_record(wrong: Any) -> None:
    """Anything else is refused by name."""
    with pytest.raises(FactsError, match="scheme"):
        scored(wrong, record())
    with pytest.raises(FactsError, match="record"):
        scored(scheme(linear()), wrong)


def test_grade_of_a_total_that_no_band_holds() -> None:
    """Bands outside a scheme are unchecked; a total that they leave out is refused."""
    bands = Bands(bands=(Band(label="中", at_least=Decimal(10), below=Decimal(20)),))

    assert "中" == grading.grade_of(bands, Fraction(10))
    assert grading.lower(bands, {"高"}) is None
    for total in (Fraction(20), Fraction(19, 2)):
        with pytest.raises(FactsError, match="total"):
            grading.grade_of(bands, total)


@pytest.mark.parametrize(
    ("total", "grade"), [("79.9", "中"), ("80", "高"), ("59.99", "低"), (60, "中")]
)
def test_bands_are_half_open(total: object, grade: str) -> None:
    """A band holds its lower end and not its upper one."""
    bands = Bands.model_validate(
        {"bands": [band("中", 60, 80), band("低", None, 60), band("高", 80)]}
    )

    assert grade == grading.grade_of(bands, Fraction(str(total)))


# ------------------------------------------------------------------ explanations


EXPLAINED = scheme(
    linear("a", title="建议", measure={"event": "a", "unit": "件"}, cap=10),
    linear("b", title="接待", points=2, floor=1, from_=2),
    linear("c", title="走访", points="2.5"),
    deduction("d", title="缺席", points=10, cap=15),
    base("0.5"),
    groups=[group("b", "c", cap=6)],
    total={"cap": 5, "floor": 0},
    vetoes=[veto(grade="差"), veto("w", zero=True)],
    bands=[band("好", 1), band("差", None, 1)],
    source="示例",
)


def test_explained_in_chinese() -> None:
    """Each line is a sentence that shows the working."""
    card = scored(EXPLAINED, record(*"aaabbbbccddd"))

    assert [
        "“积分办法”由某镇制定，不是法律；出处：示例",
        "对象：甲",
        "建议 3件 × 5分 = 15分，封顶10分，计10分",
        "接待 4次，前2次不计分，2次 × 2分 = 4分",
        "走访 2次 × 2.5分 = 5分",
        "缺席 3次 × -10分 = -30分，最多扣15分，计-15分",
        "基础分 0.5分",
        "密切联系群众 合计9分，封顶6分，计6分",
        "各项合计1.5分",
        "总分：1.5分，等次：好",
    ] == card.explain().split("\n")


def test_explained_in_english() -> None:
    """The same in English; titles stay as they are written."""
    card = scored(EXPLAINED, record(*"aaabbbbccddd"))

    assert [
        '"积分办法", issued by 某镇; not law; source: 示例',
        "subject: 甲",
        "建议: 3 × 5 = 15 points, capped at 10, counts 10",
        "接待: 4, the first 2 earn nothing, 2 × 2 = 4 points",
        "走访: 2 × 2.5 = 5 points",
        "缺席: 3 × -10 = -30 points, deduction capped at 15, counts -15",
        "基础分: 0.5 points",
        "密切联系群众: 9 points together, capped at 6, counts 6",
        "all together: 1.5 points",
        "total: 1.5 points, grade: 好",
    ] == card.explain("en").split("\n")


def test_vetoes_explained() -> None:
    """A veto says what it did: the grade it gave, the total it zeroed."""
    card = scored(EXPLAINED, record("a", "v", "w", "w"))

    assert [
        "接待 0次，前2次不计分，0次 × 2分 = 0分，保底1分，计1分",
        "各项合计6.5分，封顶5分，计5分",
        "一票否决：受处分 1次，等次定为差",
        "一票否决：受处分 2次，总分由5分计为0分",
        "总分：0分，等次：差",
    ] == [card.explain().split("\n")[line] for line in (3, 8, 9, 10, 11)]
    assert [
        "接待: 0, the first 2 earn nothing, 0 × 2 = 0 points, at least 1, counts 1",
        "all together: 6.5 points, capped at 5, counts 5",
        "veto: 受处分, 1, the grade is 差",
        "veto: 受处分, 2, total 5 becomes 0",
        "total: 0 points, grade: 差",
    ] == [card.explain("en").split("\n")[line] for line in (3, 8, 9, 10, 11)]


def test_explained_without_source_and_grade() -> None:
    """What a scheme does not have is not mentioned."""
    card = scored(scheme(linear()), record())

    assert (
        "“积分办法”由某镇制定，不是法律\n对象：甲\n事项a 0次 × 5分 = 0分\n总分：0分"
        == card.explain()
    )
    assert '"积分办法", issued by 某镇; not law' == card.explain("en").split("\n")[0]


def test_explained_in_no_other_language() -> None:
    """Another language is refused by name, of a score and of a line."""
    card = scored(scheme(linear()), record())

    for part in (card, card.lines[0]):
        with pytest.raises(FactsError, match="lang"):
            part.explain("fr")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(10), "10"),
        (Fraction(-100), "-100"),
        (Fraction(15, 2), "7.5"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 100), "0.01"),
        (Fraction(463, 20), "23.15"),
        (Fraction(25, 18), "25/18"),
        (Fraction(-463, 6), "-463/6"),
    ],
)
def test_figures_are_exact(number: Fraction, text: str) -> None:
    """Whole numbers as such, decimals that end as decimals, the rest as a/b."""
    assert text == figure(number)


def test_bounds_narrow_a_reach() -> None:
    """Ends that are open close at the bounds, others move inside them."""
    open_, inside = Reach(None, None), Reach(Fraction(-9), Fraction(9))

    assert Reach(Fraction(1), Fraction(2)) == Bounds(Fraction(1), Fraction(2)).narrow(open_)
    assert Reach(Fraction(-9), Fraction(2)) == Bounds(None, Fraction(2)).narrow(inside)
    assert open_ == open_ + inside == inside + open_ == open_.with_zero()


def test_reach_is_widened_to_zero() -> None:
    """A reach on one side of 0 is stretched to it."""
    five, nine, zero = Fraction(5), Fraction(9), Fraction(0)

    assert Reach(zero, nine) == Reach(five, nine).with_zero()
    assert Reach(-nine, zero) == Reach(-nine, -five).with_zero()


@pytest.mark.parametrize("module", [parts, grading, documents, scoring])
def test_type_hints_resolve(module: Any) -> None:
    """Annotations of every public name can be read at run time."""
    kinds = [thing for name in module.__all__ if isinstance(thing := getattr(module, name), type)]

    assert kinds
    for kind in kinds:
        get_type_hints(kind)


def test_only_a_linear_item_has_free_units() -> None:
    """Units that earn nothing are those of linear items; base and sums count no units."""
    document = scheme(
        linear(from_=2), deduction(), base(), groups=[group("a")], vetoes=[veto(zero=True)]
    )

    lines = scored(document, record("v")).lines

    assert [2, 0, 0, 0, 0] == [line.free for line in lines]
    assert [0, 0, 0, 0, 1] == [line.units for line in lines]


def test_every_kind_of_item_has_its_kind_of_line() -> None:
    """A new kind of item is not forgotten in the lines."""
    card = scored(scheme(linear(), deduction(), base()), record())

    assert [LineKind.LINEAR, LineKind.DEDUCTION, LineKind.BASE] == [li.kind for li in card.lines]
    assert {"linear", "deduction", "base"} == {
        kind.model_fields["kind"].default for kind in (LinearItem, DeductionItem, BaseItem)
    }
