"""What a scheme is refused for: every fault with its place, and the twelve of real texts.

The faults of real texts are listed in the order in which they were found: gaps, overlaps, the
word of a boundary, no floor, a contradiction, ranges left to judgement, the order of caps,
streaks, the number graded, ranks that cannot be compared, quotas, double counting.
"""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.grading import Bands, grade_of
from npcmodel.schemes.parts import Reach
from npcmodel.schemes.scoring import LineKind, score

DAY = date(2026, 3, 1)


def count(event: str = "a", **measure: object) -> dict[str, Any]:
    """A count of events."""
    return {"kind": "count", "measure": {"event": event, **measure}}


def points(code: str) -> dict[str, str]:
    """What an item has earned."""
    return {"kind": "points", "of": code}


def item(value: object = None, code: str = "a", **fields: object) -> dict[str, Any]:
    """An item whose points a value says; a count by default."""
    given = count(code) if value is None else value
    return {"kind": "computed", "code": code, "title": f"事项{code}", "value": given, **fields}


def linear(code: str = "a", number: object = 5, **fields: object) -> dict[str, Any]:
    """So many points a unit."""
    measure = {"event": code}
    return {
        "kind": "linear", "code": code, "title": f"事项{code}", "measure": measure,
        "points": number, **{key.rstrip("_"): value for key, value in fields.items()},
    }  # fmt: skip


def deduction(code: str = "d", **fields: object) -> dict[str, Any]:
    """So many points off a unit."""
    return {**linear(code), "kind": "deduction", **fields}


def base(number: object = 60, code: str = "base") -> dict[str, Any]:
    """Points that everybody starts with."""
    return {"kind": "base", "code": code, "title": "基础分", "points": number}


def group(*items: str, code: str = "g", **fields: object) -> dict[str, Any]:
    """A group."""
    return {"code": code, "title": "密切联系群众", "items": items, **fields}


def veto(code: str = "v", **fields: object) -> dict[str, Any]:
    """A veto without its trigger."""
    return {"code": code, "title": "受处分", **fields}


def band(label: str, **ends: object) -> dict[str, Any]:
    """A grade with its ends."""
    return {"label": label, **ends}


def rule(label: str, when: object) -> dict[str, Any]:
    """A grade with its condition."""
    return {"label": label, "when": when}


def compare(left: object, is_: str, right: object) -> dict[str, Any]:
    """Whether a value is so much."""
    return {"kind": "compare", "left": left, "is": is_, "right": right}


def rules(*found: dict[str, Any], otherwise: str = "差", **fields: object) -> dict[str, Any]:
    """Grades by conditions."""
    return {"kind": "rules", "rules": found, "otherwise": otherwise, **fields}


def scheme(*items: dict[str, Any], **fields: object) -> Scheme:
    """A scheme read from JSON text."""
    head = {"code": "total", "title": "积分办法", "issued_by": "某镇", "items": items}
    return Scheme.model_validate_json(json.dumps({**head, **fields}))


def refused(*items: dict[str, Any], **fields: object) -> list[tuple[str, str]]:
    """The place and the words of each fault for which a scheme is refused."""
    with pytest.raises(ValidationError) as caught:
        scheme(*items, **fields)
    return [(".".join(map(str, e["loc"])), e["msg"]) for e in caught.value.errors()]


def warned(*items: dict[str, Any], **fields: object) -> list[str]:
    """What a scheme is warned of, in Chinese."""
    return [note.zh for note in scheme(*items, **fields).notes]


def record(*kinds: str) -> Record:
    """A record with an event of each kind given, all on one day."""
    return Record("甲", tuple(Event(kind, DAY) for kind in kinds))


# ------------------------------------------------------------------ the twelve faults of real texts


def test_first_fault_gaps() -> None:
    """银川 and 白河: ≥80, 60 to 79, <60 leave 79.5 without a grade, unless points are whole."""
    bands = [
        band("优秀", at_least=80),
        band("称职", at_least=60, at_most=79),
        band("不称职", below=60),
    ]

    assert [
        (
            "grades.bands.0.at_least",
            (
                "80: expected just above 79, where '称职' ends:"
                " from just above 79 to 80 there is a gap"
            ),
        ),
    ] == refused(linear(), grades={"bands": bands})
    assert scheme(linear(), grades={"bands": bands, "step": 1}).grades is not None


def test_first_fault_half_points_under_whole_bands() -> None:
    """A scheme of whole points that gives half a point is not graded silently."""
    bands = [band("称职", at_least=80), band("不称职", at_most=79)]
    halves = scheme(linear(number="0.5"), grades={"bands": bands, "step": 1})

    assert "不称职" == score(halves, record("a", "a")).grade
    with pytest.raises(FactsError, match="a whole number of steps of 1 points"):
        score(halves, record("a"))


@pytest.mark.parametrize(
    ("top", "low", "step", "fine"),
    [
        (80, 79, 1, True),
        (80, 78, 1, False),
        ("80.5", 80, "0.5", True),
        ("80.5", 80, "0.25", False),
        (80, 79, 5, True),
        (80, "79.9", "0.1", True),
        (85, 80, 5, True),
        (90, 80, 5, False),
    ],
)
def test_first_fault_gap_between_steps(
    top: object, low: object, step: object, *, fine: bool
) -> None:
    """Nothing lies between two bands where no whole number of steps does."""
    grades = {"bands": [band("高", at_least=top), band("低", at_most=low)], "step": step}

    if fine:
        assert scheme(linear(), grades=grades).grades is not None
    else:
        assert ["grades.bands.0.at_least"] == [at for at, _ in refused(linear(), grades=grades)]


def test_second_fault_overlaps() -> None:
    """大悟: 80% or more, and 50% to 80%, both claim exactly 80%."""
    bands = [
        band("优秀", at_least="0.8"),
        band("称职", at_least="0.5", at_most="0.8"),
        band("不称职", below="0.5"),
    ]

    assert [
        (
            "grades.bands.0.at_least",
            (
                "0.8: expected no overlap: '称职' holds up to just above 0.8,"
                " so '优秀' begins too early"
            ),
        ),
    ] == refused(linear(number="0.1"), grades={"bands": bands})


@pytest.mark.parametrize(
    ("low", "high", "held", "grade"),
    [("at_most", "above", "包括", "差"), ("below", "at_least", "不包括", "好")],
)
def test_third_fault_boundary_word(low: str, high: str, held: str, grade: str) -> None:
    """永春: "70分以下" goes the way of the end that is written, and that is noted."""
    grades = {"bands": [band("好", **{high: 70}), band("差", **{low: 70, "printed": "70分以下"})]}
    notes = warned(linear(number=70), grades=grades)

    assert [f"“70分以下”读作{held}本数；条文未写明的，由制定机关解释"] == notes
    assert grade == score(scheme(linear(number=70), grades=grades), record("a")).grade


def test_third_fault_above() -> None:
    """So does "以上"."""
    bands = [band("好", at_least=70, printed="70分以上"), band("差", below=70, printed="其余")]

    assert [
        "“70分以上”读作包括本数；条文未写明的，由制定机关解释",
    ] == warned(linear(), grades={"bands": bands})


def test_fourth_fault_no_floor() -> None:
    """纯复乡: no suggestion is 10 - 15 = -5, and no floor is written."""
    none = {"kind": "each", "measure": {"event": "a"}, "points": 5, "how": "max", "if_none": -15}

    assert [
        "“积分办法”可低至-5分，未规定保底分（扣完为止）",
    ] == warned(base(10), item(none))
    assert [] == warned(base(10), item(none), total={"floor": 0})


def test_fourth_fault_no_lowest_value() -> None:
    """皇城镇: -2 an absence from 20, with no floor."""
    notes = scheme(base(20), deduction(points=2)).notes

    assert [
        '"积分办法": points have no lowest value, and no floor is written',
    ] == [note.en for note in notes]
    assert "“密切联系群众”没有下限，未规定保底分（扣完为止）" in warned(
        base(20), deduction(), groups=[group("d")], total={"floor": 0}
    )


def test_fifth_fault_contradiction() -> None:
    """顺德: both "uncapped" and "total 100"."""
    assert [
        ("full_marks", "100: expected a cap, or no full marks: points have no highest value"),
    ] == refused(linear(), full_marks=100)
    assert [
        ("groups.0.full_marks", "50: expected 40, the most that can be reached, or less"),
    ] == refused(linear(cap=40), groups=[group("a", full_marks=50)])
    assert scheme(linear(), total={"cap": 100}, full_marks=100).full_marks is not None


def test_sixth_fault_judgement() -> None:
    """The template: 12 to 15 for 90 % attendance leaves four marks to the assessor."""
    mark = {"kind": "given", "name": "mark", "title": "评分", "least": 12, "most": 15}

    assert ["事项a：“评分”由主席团在12至15之间裁量"] == warned(item({**mark, "rater": "主席团"}))
    assert [] == warned(item(mark))
    assert [
        '事项a: 主席团 judges "mark" from 0 up, without a highest number',
    ] == [
        note.en for note in scheme(item({"kind": "given", "name": "mark", "rater": "主席团"})).notes
    ]


def test_seventh_fault_order_of_caps() -> None:
    """AA市: whether +8 for an excellent proposal lies inside the cap of 20 must be written."""
    extra, excellent = linear("a", 5), linear("b", 8)
    done = record("a", "a", "a", "b")
    inside = scheme(extra, excellent, groups=[group("a", "b", cap=20)])
    outside = scheme(extra, excellent, groups=[group("a", cap=20)])

    assert 20 == score(inside, done).total
    assert 23 == score(outside, done).total


def test_seventh_fault_gains_and_deductions_under_one_cap() -> None:
    """Deducting before the cap or after it gives different totals, and is noted."""
    words = "先加减、后封顶；先封顶再扣分会得出不同结果，条文应写明"
    items = linear("a"), deduction(cap=5)

    assert f"“密切联系群众”{words}" in warned(*items, groups=[group("a", "d", cap=20)])
    assert f"“积分办法”{words}" in warned(*items, total={"cap": 20, "floor": 0})
    assert [] == warned(linear("a", cap=20), deduction(cap=5), total={"cap": 20, "floor": 0})
    assert [] == warned(linear("a"), total={"cap": 20, "floor": 0})


@pytest.mark.parametrize("kind", ["streak", "in_a_row", "consecutive"])
def test_eighth_fault_streak_or_counter(kind: str) -> None:
    """济南 and 垦利: a count counts whatever the order; nothing in a scheme means "in a row"."""
    place, words = refused(item({"kind": kind, "of": count("incompetent")}))[0]

    assert "items.0.computed.value" == place
    assert "tag" in words


def test_ninth_fault_number_graded() -> None:
    """武陵源: 88 and a bonus of 6 are 94, and the grade reads the 88, or the 94, as written."""
    bands = [band("优秀", at_least=90), band("合格", below=90)]
    items = linear("a", 88, cap=100), linear("b", 6, cap=10)
    done = record("a", "b")
    common = scheme(*items, grades={"bands": bands, "of": "a"})
    whole = scheme(*items, grades={"bands": bands})

    assert 94 == score(common, done).total
    assert "合格" == score(common, done).grade
    assert "优秀" == score(whole, done).grade


def test_ninth_fault_is_noted() -> None:
    """Where a group has full marks and the grade reads the total, a bonus buys a grade."""
    bands = [band("优秀", at_least=90), band("合格", below=90)]
    items = linear("a", 88, cap=100), linear("b", 6, cap=10)
    fields = {"groups": [group("a", full_marks=100)], "full_marks": 100}
    graded = {"bands": bands}

    assert [
        "满分100分，各项合计可达110分",
        "等次按总分评定，“密切联系群众”以外的加减分也影响等次",
    ] == warned(*items, **fields, grades=graded)
    assert ["满分100分，各项合计可达110分"] == warned(
        *items, **fields, grades={**graded, "of": "g"}
    )
    assert [] == warned(items[0], **fields, grades=graded)


def test_ninth_fault_graded_is_known() -> None:
    """The item or group graded is one of the scheme's, and its reach is what bands must cover."""
    bands = [band("优秀", at_least=90), band("合格", at_least=0, below=90)]

    assert [
        ("grades.of", "'x': expected the code of an item or a group of this scheme"),
    ] == refused(linear(), grades={"bands": bands, "of": "x"})
    assert scheme(linear(), deduction(), grades={"bands": bands, "of": "a"}).grades is not None
    assert ["grades.bands.1.at_least"] == [
        at for at, _ in refused(linear(), deduction(), grades={"bands": bands, "of": "total"})
    ]


@pytest.mark.parametrize("kind", ["rank", "quota", "top"])
def test_tenth_and_eleventh_fault_ranks_and_quotas(kind: str) -> None:
    """广州 and 益阳: ranks and shares of places are no part of one record's points."""
    (place, _), *_ = refused(item({"kind": kind, "of": count()}))

    assert "items.0.computed.value" == place
    assert ["quota"] == [at for at, _ in refused(linear(), quota="0.2")]


def test_twelfth_fault_double_counting() -> None:
    """延边: a proposal counted again as an information item is noted, or counted once by name."""
    again = item(
        {"kind": "each", "measure": {"event": "a"}, "points": 2, "once_by": "matter"}, code="b"
    )

    assert ["同一事项（a）可在“事项a”和“事项b”中重复计分"] == warned(linear("a"), again)
    assert ["同一事项（提案）可在“事项a”和“事项b”中重复计分"] == warned(
        linear("a"), again, events=[{"code": "a", "title": "提案", "traits": {"matter": []}}]
    )
    assert [] == warned(linear("c"), again)


# ------------------------------------------------------------------ codes and what is asked


def test_codes_of_kinds_of_event_are_unique() -> None:
    """A kind of event is named once."""
    kinds = [{"code": "a", "title": "一"}, {"code": "a", "title": "二"}]

    assert [
        ("events.1.code", "'a': expected a code that no other kind of event bears"),
    ] == refused(linear(), events=kinds)


@pytest.mark.parametrize("fields", [{"code": "a"}, {"code": "g", "groups": [group("a")]}])
def test_code_of_the_total_is_its_own(fields: dict[str, Any]) -> None:
    """What a grade asks for by the scheme's code is the total, and nothing else."""
    expected = "a code that no item, group or veto bears: the total is asked for by it"

    assert [("code", f"{fields['code']!r}: expected {expected}")] == refused(linear(), **fields)


def test_items_ask_items_before_them() -> None:
    """An item asks no item after it, no group, not itself, and not the total."""
    faults = refused(
        item(points("b"), code="a"),
        item({"kind": "sum", "of": [count("b"), points("a"), points("b")]}, code="b"),
        item(points("g"), code="c"),
        item(points("total"), code="d"),
        groups=[group("a")],
    )

    assert [
        ("items.0.value.of", "'b': expected the code of an item before this one"),
        ("items.1.value.of.2.of", "'b': expected the code of an item before this one"),
        ("items.2.value.of", "'g': expected the code of an item before this one"),
        ("items.3.value.of", "'total': expected the code of an item before this one"),
    ] == faults


def test_grades_and_vetoes_ask_what_there_is() -> None:
    """They ask items, groups and the total."""
    asked = compare(points("x"), "at_least", 5)
    faults = refused(
        linear(),
        vetoes=[veto(zero=True, grade="差", when=asked)],
        grades=rules(rule("好", asked), order=["差", "好"]),
    )

    assert [
        ("vetoes.0.when.left.of", "'x': expected the code of an item or a group"),
        ("grades.rules.0.when.left.of", "'x': expected the code of an item or a group"),
    ] == faults
    for code in ("a", "g", "total"):
        fine = compare(points(code), "at_least", 5)

        assert scheme(
            linear(),
            groups=[group("a")],
            vetoes=[veto(zero=True, grade="差", when=fine)],
            grades=rules(rule("好", fine), order=["差", "好"]),
        ).vetoes


def test_groups_of_groups() -> None:
    """A group holds groups before it; one after it, or itself, it does not."""
    nested = scheme(
        linear("a", cap=5), linear("b"),
        groups=[group("a", code="g"), group("g", "b", code="h", cap=8)],
    )  # fmt: skip

    assert ("h",) == nested.ungrouped
    assert Reach(Fraction(0), Fraction(8)) == nested.reaches["total"]
    assert [
        (
            "groups.0.items.0",
            "'h': expected the code of an item of this scheme or of a group before this one",
        ),
    ] == refused(linear("a"), groups=[group("h"), group("a", code="h")])
    assert ["groups.0.items.0"] == [at for at, _ in refused(linear("a"), groups=[group("g")])]


def test_group_reach_counts_each_item_once() -> None:
    """Faults of groups hide no others: reaches are told all the same."""
    faults = refused(
        linear("a", cap=5),
        groups=[group("a"), group("a", code="h")],
        grades={"bands": [band("高", at_least=6), band("低", below=6)]},
    )

    assert ["groups.1.items.0", "grades.bands.0.at_least"] == [at for at, _ in faults]


# ------------------------------------------------------------------ values


@pytest.mark.parametrize(
    ("value", "place", "words"),
    [
        (
            count("a", sum="hours", distinct="village"),
            "value.measure.distinct",
            "'village': expected no sum beside it: different values are counted, not added up",
        ),
        (
            {"kind": "steps", "of": count(),
             "steps": [{"from": 0, "value": 1}, {"from": 5, "value": 2}, {"from": 5, "value": 3}]},
            "value.steps.2.from",
            "5: expected more than 5, the step before",
        ),
        (
            {"kind": "sum", "of": [1, {
                "kind": "steps", "of": {"kind": "given", "name": "n", "most": 4},
                "steps": [{"from": 5, "value": 1}]}]},
            "value.of.1.steps.0.from",
            "5: expected 4, the highest number, or less",
        ),
        (
            {"kind": "sum", "of": [1, {"kind": "by_attribute", "attribute": "p", "values": {},
                                       "otherwise": 1}]},
            "value.of.1.values",
            "'{}': expected at least one word with its value",
        ),
        (
            {"kind": "given", "name": "n", "least": 5, "most": 4},
            "value.most",
            "4: expected 5, the lowest, or more",
        ),
        (
            {"kind": "clamp", "of": count()},
            "value",
            "'clamp': expected a cap or a floor",
        ),
        (
            {"kind": "clamp", "of": count(), "cap": 4, "floor": {"kind": "sum", "of": [2, 3]}},
            "value.cap",
            "'4': expected 5, the floor, or more",
        ),
        (
            {"kind": "quantity", "name": "n"},
            "value",
            "'quantity': expected a place inside `each`: it asks one event by itself",
        ),
        (
            {"kind": "by_trait", "trait": "t", "values": {"a": 1}},
            "value",
            "'by_trait': expected a place inside `each`: it asks one event by itself",
        ),
        (
            {"kind": "if", "when": {"kind": "has_trait", "trait": "t", "values": ["a"]}, "then": 1},
            "value.when",
            "'has_trait': expected a place inside `each`: it asks one event by itself",
        ),
        (
            {"kind": "fold", "by": "month", "of": count(), "periods": 3},
            "value.how",
            "'sum': expected mean: it is taken over so many periods",
        ),
        (
            {"kind": "fold", "by": "quarter",
             "of": {"kind": "fold", "by": "two_months", "of": count()}},
            "value.of.by",
            "'two_months': expected a part of the quarter that it is asked in",
        ),
        (
            {"kind": "fold", "by": "quarter",
             "of": {"kind": "fold", "by": "year", "of": count()}},
            "value.of.by",
            "'year': expected a part of the quarter that it is asked in",
        ),
    ],
)  # fmt: skip
def test_value_at_fault(value: object, place: str, words: str) -> None:
    """Each fault inside a value, with its place."""
    assert [(f"items.0.{place}", words)] == refused(item(value))


def test_folds_beside_one_another() -> None:
    """A period inside itself, a part inside the whole, and what asks for the months are fine."""
    month = {"kind": "fold", "by": "month", "of": count()}
    for by in ("year", "half_year", "quarter", "two_months", "month"):
        outer = {"kind": "fold", "by": by, "of": month}

        assert scheme(item(outer)).items
    assert scheme(item({"kind": "fold", "by": "month", "how": "mean", "of": count(),
                        "periods": {"kind": "fold", "by": "year", "of": 1}})).items  # fmt: skip


def test_each_inside_a_clamp() -> None:
    """What asks one event stands anywhere inside the points of `each`, and only there."""
    signers = {"kind": "quantity", "name": "n"}
    inside = {"kind": "each", "measure": {"event": "a"}, "points": {"kind": "sum", "of": [signers]}}

    assert scheme(item({"kind": "clamp", "of": inside, "cap": 5})).items
    assert ["items.0.value.cap"] == [
        at for at, _ in refused(item({"kind": "clamp", "of": inside, "cap": signers}))
    ]


@pytest.mark.parametrize(
    "fruitless",
    [
        linear(number=0),
        linear(cap=0),
        item(0),
        item({"kind": "product", "of": [0, count()]}),
        item(count(), cap=0),
        item({"kind": "if", "when": compare(count(), "less", 5), "then": 0}),
    ],
)
def test_items_that_bring_nothing_are_refused(fruitless: dict[str, Any]) -> None:
    """An item can bring or cost something; a base of 0 says openly that it does not."""
    assert [
        ("items.0", "'a': expected an item that can bring or cost points"),
    ] == refused(fruitless)
    assert scheme(base(0)).items


def test_nested_too_deep() -> None:
    """One fault says so, and no other is looked for."""
    value: Any = count()
    for _ in range(30):
        value = {"kind": "sum", "of": [value]}
    faults = refused(item(value), linear(cap=1, floor=2))

    assert 1 == len(faults)
    assert "expected parts at most 40 deep" in faults[0][1]


# ------------------------------------------------------------------ the scheme's own words


KINDS = [
    {"code": "a", "title": "建议", "counts": ["n"], "traits": {"role": ["lead", "co"], "m": []}},
    {"code": "b", "title": "会议"},
]


@pytest.mark.parametrize(
    ("value", "place", "words"),
    [
        (count("x"), "measure.event", "'x': expected one of a, b"),
        (count("a", sum="h"), "measure.sum", "'h': expected a count of 'a': n"),
        (count("b", sum="n"), "measure.sum", "'n': expected a count of 'b': (there are none)"),
        (count("a", distinct="x"), "measure.distinct", "'x': expected traits of 'a': role, m"),
        (count("a", where={"x": "y"}), "measure.where", "'x': expected traits of 'a': role, m"),
        (
            count("a", where={"role": ["lead", "y"]}),
            "measure.where.role",
            "'lead, y': expected words among lead, co",
        ),
        (
            {"kind": "each", "measure": {"event": "a"}, "points": 1, "once_by": "x"},
            "once_by",
            "'x': expected traits of 'a': role, m",
        ),
        (
            {"kind": "each", "measure": {"event": "a"},
             "points": {"kind": "quantity", "name": "h"}},
            "points.name",
            "'h': expected a count of 'a': n",
        ),
        (
            {"kind": "each", "measure": {"event": "b"},
             "points": {"kind": "by_trait", "trait": "role", "values": {"lead": 1}}},
            "points.trait",
            "'role': expected traits of 'b': (there are none)",
        ),
        (
            {"kind": "each", "measure": {"event": "a"},
             "points": {"kind": "by_trait", "trait": "role", "values": {"y": 1}}},
            "points.values",
            "'y': expected words among lead, co",
        ),
        (
            {"kind": "each", "measure": {"event": "a"}, "points": {
                "kind": "if", "then": 1,
                "when": {"kind": "has_trait", "trait": "role", "values": ["y"]}}},
            "points.when.values",
            "'y': expected words among lead, co",
        ),
    ],
)  # fmt: skip
def test_words_are_those_of_the_scheme(value: object, place: str, words: str) -> None:
    """Where kinds of event are named, no other kind, count, trait or word is asked for."""
    assert [(f"items.0.value.{place}", words)] == refused(item(value), events=KINDS)


def test_words_that_the_scheme_has() -> None:
    """What is named may be asked for; a trait without words takes any; a veto is looked at too."""
    asked = {"kind": "has_trait", "trait": "m", "values": ["whatever"]}
    points_of = {
        "kind": "sum",
        "of": [
            {"kind": "quantity", "name": "n"},
            {"kind": "by_trait", "trait": "role", "values": {"lead": 1}, "otherwise": 0},
            {"kind": "if", "when": asked, "then": 1},
        ],
    }
    each = {"kind": "each", "measure": {"event": "a"}, "points": points_of, "once_by": "m"}
    fine = scheme(item(each), item(count("a", where={"m": "x"}), code="c"), events=KINDS)

    assert {"a": "建议", "b": "会议"} == {**fine.titles}
    assert [
        ("vetoes.0.measure.event", "'x': expected one of a, b"),
    ] == refused(linear("a"), events=KINDS, vetoes=[veto(zero=True, measure={"event": "x"})])


def test_words_of_each_are_looked_at_once() -> None:
    """An unknown kind is one fault, whatever its events are asked."""
    each = {
        "kind": "each",
        "measure": {"event": "x"},
        "once_by": "m",
        "points": {
            "kind": "sum",
            "of": [
                {"kind": "quantity", "name": "n"},
                {"kind": "by_trait", "trait": "role", "values": {"lead": 1}},
                {"kind": "if", "when": {"kind": "has_trait", "trait": "m", "values": ["y"]},
                 "then": 1},
            ],
        },
    }  # fmt: skip

    assert ["items.0.value.measure.event"] == [at for at, _ in refused(item(each), events=KINDS)]


# ------------------------------------------------------------------ vetoes and rules


def test_veto_has_one_trigger() -> None:
    """A measure or a condition: not both, not neither."""
    when = compare(count(), "equal", 0)
    faults = refused(
        linear(),
        vetoes=[
            veto("v", zero=True),
            veto("w", zero=True, measure={"event": "a"}, when=when),
        ],
    )

    assert [
        ("vetoes.0", "'v': expected a measure or a condition, and one of them"),
        ("vetoes.1", "'w': expected a measure or a condition, and one of them"),
    ] == faults


@pytest.mark.parametrize(("most", "held"), [(0, "holds"), (-1, "fails")])
def test_veto_hangs_on_the_record(most: int, held: str) -> None:
    """A condition that always or never holds vetoes everybody or nobody."""
    when = compare(most, "at_least", 0)

    assert [
        (
            "vetoes.0.when",
            f"'v': expected a condition that hangs on the record: this one always {held}",
        ),
    ] == refused(linear(), vetoes=[veto(zero=True, when=when)])


def test_rules_are_asked_in_order() -> None:
    """The first rule that holds gives the grade, and of that and of vetoes the lowest counts."""
    total = points("total")
    graded = scheme(
        linear(),
        vetoes=[veto("v", measure={"event": "v"}, grade="差"),
                veto("w", measure={"event": "w"}, grade="中")],
        grades=rules(rule("优", compare(total, "at_least", 10)),
                     rule("中", compare(total, "at_least", 5)),
                     order=["差", "中", "优"]),
    )  # fmt: skip
    grades = {
        kinds: score(graded, record(*kinds)).grade
        for kinds in [("a",) * 2, ("a",), (), ("a", "v"), ("a", "a", "v", "w"), ("a", "a", "w"),
                      ("w",)]
    }  # fmt: skip

    assert ["优", "中", "差", "差", "差", "中", "差"] == list(grades.values())


def test_rules_see_the_total_that_a_veto_leaves() -> None:
    """A veto that zeroes the total without a grade leaves the grade of 0."""
    graded = scheme(
        base(60),
        linear(),
        vetoes=[veto(measure={"event": "v"}, zero=True)],
        grades=rules(rule("好", compare(points("total"), "at_least", 60))),
    )

    assert ("好", "差") == (score(graded, record()).grade, score(graded, record("v")).grade)


def test_rules_out_of_reach() -> None:
    """A rule that never holds, one after a rule that always does, and an idle last grade."""
    always, never = compare(count(), "at_least", 0), compare(count(), "less", 0)
    maybe = compare(count(), "at_least", 3)
    expected = "a grade that can be reached: '优' before it always holds"

    assert [
        (
            "grades.rules.0.when",
            "'compare': expected a condition that can hold: '优' is out of reach",
        ),
    ] == refused(linear(), grades=rules(rule("优", never)))
    assert [
        ("grades.rules.1.label", f"'中': expected {expected}"),
        ("grades.otherwise", f"'差': expected {expected}"),
    ] == refused(linear(), grades=rules(rule("优", always), rule("中", maybe)))  # fmt: skip
    assert scheme(linear(), grades=rules(rule("优", maybe), rule("差", always))).grades is not None


def test_rules_by_veto_need_no_record() -> None:
    """Grades that a veto gives may be out of every rule's reach."""
    always, never = compare(count(), "at_least", 0), compare(count(), "less", 0)
    by_veto = [
        veto(measure={"event": "v"}, grade=label, code=label) for label in ("中", "差", "优")
    ]
    order = ["差", "中", "良", "优"]
    grades = rules(rule("优", never), rule("良", always), rule("中", never), order=order)

    assert scheme(linear(), vetoes=by_veto, grades=grades).grades is not None


def test_rules_with_limits_at_fault() -> None:
    """Where limits contradict one another, nothing is said of what they make of the total."""
    grades = rules(rule("优", compare(points("total"), "at_least", 1000)))

    assert ["total.cap"] == [
        at for at, _ in refused(linear(), total={"cap": 1, "floor": 2}, grades=grades)
    ]


# ------------------------------------------------------------------ bands


@pytest.mark.parametrize(
    ("ends", "place", "words"),
    [
        (
            {"at_least": 60, "above": 59},
            "1.above",
            "59: expected no second lower end beside at_least",
        ),
        (
            {"at_least": 60, "below": 80, "at_most": 79},
            "1.at_most",
            "79: expected no second upper end beside below",
        ),
    ],
)
def test_band_says_each_end_once(ends: dict[str, int], place: str, words: str) -> None:
    """Two lower or two upper ends contradict one another."""
    found = refused(linear(), grades={"bands": [band("低", below=60), band("中", **ends)]})

    assert (f"grades.bands.{place}", words) in found


def test_bands_by_their_other_ends() -> None:
    """Ends that hold their number meet those that begin above it; faults name the end written."""
    bands = [band("高", above=80), band("低", at_most=80)]
    graded = scheme(linear(number=40), grades={"bands": bands})

    assert ["低", "高"] == [score(graded, record(*"a" * n)).grade for n in (2, 3)]
    assert [("grades.bands.0.above", ("90: expected just above 80, where '低' ends:"
             " from just above 80 to just above 90 there is a gap"))] == refused(
        linear(), grades={"bands": [band("高", above=90), band("低", at_most=80)]}
    )  # fmt: skip
    assert ["grades.bands.0.at_most"] == [
        at
        for at, _ in refused(
            linear(), grades={"bands": [band("高", above=80, at_most=99), band("低", at_most=80)]}
        )
    ]
    assert [
        ("grades.bands.0.at_most", "80: expected more than just above 80, where '高' begins"),
    ] == refused(linear(), grades={"bands": [band("高", above=80, at_most=80), band("低")]})


def test_lowest_band_begins_above_nothing() -> None:
    """A band above 0 does not hold 0, which is a total there can be."""
    bands = [band("高", above=0)]

    assert [
        ("grades.bands.0.above", "0: expected no lower end, as totals fall to 0"),
    ] == refused(linear(), grades={"bands": bands})
    assert [
        ("grades.bands.0.above", "5: expected 5, the highest total, or less: '高' is out of reach"),
    ] == refused(linear(cap=5), grades={"bands": [band("高", above=5), band("低", at_most=5)]})


def test_total_in_no_band() -> None:
    """Bands that were never part of a scheme are asked for a total that none holds."""
    bands = Bands.model_validate({"bands": [band("高", at_least=80)]})

    with pytest.raises(FactsError, match="a number of points that one of the bands holds"):
        grade_of(bands, Fraction(79))


# ------------------------------------------------------------------ remarks


def test_falling_values_are_noted() -> None:
    """More of something that can bring less is noted, by its title."""
    rate = {
        "kind": "rate", "if_zero": 1,
        "part": count("m", where={"state": "present"}), "whole": count("m"),
    }  # fmt: skip
    over = {"kind": "quotient", "part": 5, "if_zero": 9,
            "whole": {"kind": "given", "name": "n", "title": "任职月数"}}  # fmt: skip

    assert ["事项a：“m”增多时得分可能增加，也可能减少"] == warned(item(rate))
    assert ["事项a：“会议”增多时得分可能增加，也可能减少"] == warned(
        item(rate),
        events=[{"code": "m", "title": "会议", "traits": {"state": ["present", "absent"]}}],
    )
    assert ["事项a：“任职月数”增多时得分可能增加，也可能减少"] == warned(item(over))


def test_tables_without_a_lowest_step_are_noted() -> None:
    """Below the first step nothing is said, and such a record is refused."""
    table = {
        "kind": "steps",
        "of": count(),
        "steps": [{"from": 1, "value": 5}, {"from": 2, "value": 6}],
    }
    asked = {**table, "of": {"kind": "sum", "of": [points("b"), count("c")]}}

    assert ["事项a：低于1的未规定分值，遇到时不能计分"] == warned(item(table))
    assert [] == warned(
        item({**table, "steps": [{"from": 0, "value": 5}, {"from": 2, "value": 6}]})
    )
    assert ["事项a：低于1的未规定分值，遇到时不能计分"] == warned(
        linear("b", -1, floor=-5), item(asked), total={"floor": 0}
    )


def test_numbers_added_in_each_period_are_noted() -> None:
    """One number of the record, asked quarter by quarter, counts four times."""
    mark = {"kind": "given", "name": "mark", "title": "评分", "most": 5}
    quarters = {"kind": "fold", "by": "quarter", "of": {"kind": "sum", "of": [mark, mark]}}
    mean = {**quarters, "how": "mean"}

    assert ["事项a：“评分”不分期，分期汇总时每期各计一次"] == warned(item(quarters))
    assert [] == warned(item(mean))
    assert [] == warned(item({**quarters, "of": count()}))


def test_total_zeroed_beside_the_grade_is_refused() -> None:
    """A veto that zeroes the total and gives no grade would leave one that reads something else."""
    grades = {"bands": [band("高", at_least=10), band("低", below=10)]}
    zero = {"vetoes": [veto(measure={"event": "v"}, zero=True)]}
    named = {"vetoes": [veto(measure={"event": "v"}, zero=True, grade="低")]}
    of_item = {**grades, "of": "a"}

    words = "'v': expected a grade beside zero: the grades do not read the total"
    by_rule = rules(rule("高", compare(points("a"), "at_least", 10)))

    assert [("vetoes.0.grade", words)] == refused(linear(), grades=of_item, **zero)
    assert [("vetoes.0.grade", words)] == refused(linear(), grades=by_rule, **zero)
    assert [] == warned(linear(), grades=of_item, **named)
    assert [] == warned(linear(), grades=grades, **zero)
    assert [] == warned(linear(), grades={**grades, "of": "total"}, **zero)
    assert [] == warned(linear(), **zero)
    assert "低" == score(scheme(linear(), grades=of_item, **named), record("a", "a", "v")).grade


def test_wide_parts_are_noted() -> None:
    """A group inside a group can bring more than the outer cap."""
    notes = warned(linear("a", cap=20), groups=[group("a"), group("g", code="h", cap=10)])

    assert ["密切联系群众最多20分，超过所属“密切联系群众”的上限10分"] == notes


# ------------------------------------------------------------------ walking a document


def test_parts_have_places() -> None:
    """Every part of a scheme is found, outer ones first, with the way to it as it is written."""
    value = {"kind": "by_attribute", "attribute": "p", "values": {"x": count()}, "otherwise": 1}
    found = {place: type(part).__name__ for place, part in parts_of(scheme(item(value)))}

    assert {
        (): "Scheme",
        ("items", 0): "ComputedItem",
        ("items", 0, "value"): "ByAttribute",
        ("items", 0, "value", "values", "x"): "Count",
        ("items", 0, "value", "values", "x", "measure"): "Measure",
        ("items", 0, "value", "otherwise"): "Plain",
    } == found


def test_every_kind_of_item_has_its_kind_of_line() -> None:
    """A computed item has its own, with what it used."""
    card = score(scheme(item(), base()), record("a"))

    assert [LineKind.COMPUTED, LineKind.BASE] == [line.kind for line in card.lines]
    assert [1, 0] == [len(line.uses) for line in card.lines]


def test_what_is_no_document_has_no_parts() -> None:
    """A scheme without grades has none in them."""
    assert [] == parts_of(scheme(linear()).grades)


def test_days_and_traits_tell_events_apart() -> None:
    """One event cannot be counted twice where the days or the words of two measures differ."""

    def counted(last: str, code: str, **where: str) -> dict[str, Any]:
        within = {"first": f"{last[:7]}-01", "last": last}
        return item(count("a", within=within, where=where), code=code)

    spring, summer = counted("2026-03-31", "b"), counted("2026-06-30", "c")
    lead, both = counted("2026-03-31", "d", role="lead"), counted("2026-03-31", "e", role="co")
    card = score(scheme(spring, summer), record("a", "a"))

    assert [2, 0] == [line.points for line in card.lines]
    assert [] == warned(spring, summer)
    assert [] == warned(lead, both)
    assert ["同一事项（a）可在“事项b”和“事项d”中重复计分"] == warned(spring, lead)


def test_veto_without_a_trigger_vetoes_nobody() -> None:
    """A scheme that was never examined has a veto that nothing sets off."""
    fine = scheme(linear(), vetoes=[veto(zero=True, measure={"event": "v"})])
    idle = fine.vetoes[0].model_copy(update={"measure": None})
    fields = {name: getattr(fine, name) for name in Scheme.model_fields}
    unexamined = Scheme.model_construct(**{**fields, "vetoes": (idle,)})

    assert () == score(unexamined, record("v")).vetoed


@pytest.mark.parametrize(
    "grades", [{"bands": [band("好")]}, {"kind": "bands", "bands": [band("好")]}]
)
def test_grades_are_bands_unless_they_say_otherwise(grades: dict[str, Any]) -> None:
    """Written without a kind, with one, or given as a document: the same scheme."""
    plain = scheme(linear(), grades=grades)
    head = {key: value for key, value in plain.model_dump().items() if key != "grades"}

    assert plain == Scheme.model_validate({**head, "grades": Bands.model_validate(grades)})
    assert ["grades"] == [at for at, _ in refused(linear(), grades={"kind": "ranks"})]
