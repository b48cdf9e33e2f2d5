"""What a scheme never does: better a grade by veto, hide what was read, keep dead parts."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Band, LinearItem, Measure, Scheme, Within
from npcmodel.schemes.grading import Rules
from npcmodel.schemes.parts import Reach
from npcmodel.schemes.reaches import EVERYTHING, hull
from npcmodel.schemes.reading import UseKind
from npcmodel.schemes.scoring import LineKind, score
from npcmodel.schemes.trends import Trend, item_trends, trends
from npcmodel.schemes.values import ByAttribute

DAY = date(2026, 1, 8)
YEAR = Within(first=date(2026, 1, 1), last=date(2026, 12, 31))
BANDS = [
    {"label": "不合格", "below": 60},
    {"label": "合格", "at_least": 60, "below": 80},
    {"label": "优秀", "at_least": 80},
]


def linear(code: str = "a", event: str = "e", points: object = 5, **fields: Any) -> dict[str, Any]:
    """So many points a unit."""
    measure = {"event": event}
    head = {"kind": "linear", "code": code, "title": code, "measure": measure, "points": points}
    return {**head, **fields}


def computed(value: object, code: str = "m", **fields: Any) -> dict[str, Any]:
    """Points as a value says."""
    return {"kind": "computed", "code": code, "title": code, "value": value, **fields}


def count(event: str = "e", **measure: Any) -> dict[str, Any]:
    """A count of events."""
    return {"kind": "count", "measure": {"event": event, **measure}}


def given(name: str = "mark", **fields: Any) -> dict[str, Any]:
    """A number of the record."""
    return {"kind": "given", "name": name, **fields}


def points(code: str = "x") -> dict[str, str]:
    """What an item, a group or all together have earned."""
    return {"kind": "points", "of": code}


def compare(left: object, how: str, right: object) -> dict[str, Any]:
    """Whether a value is so much."""
    return {"kind": "compare", "left": left, "is": how, "right": right}


def total(how: str, right: object) -> dict[str, Any]:
    """Whether the total is so much."""
    return compare(points(), how, right)


def rules(*found: tuple[str, dict[str, Any]], otherwise: str = "不合格", **rest: Any) -> Any:
    """Grades by conditions."""
    written = [{"label": label, "when": when} for label, when in found]
    return {"kind": "rules", "rules": written, "otherwise": otherwise, **rest}


def veto(code: str, event: str, grade: str | None = None, **fields: Any) -> dict[str, Any]:
    """A veto by one event."""
    return {"code": code, "title": code, "measure": {"event": event}, "grade": grade, **fields}


def scheme(*items: dict[str, Any], **fields: Any) -> Scheme:
    """A scheme."""
    head = {"code": "x", "title": "办法", "issued_by": "某镇", "items": items}
    return Scheme.model_validate({**head, **fields})


def record(*kinds: str, **numbers: int) -> Record:
    """A record of events of these kinds, all on one day."""
    return Record("甲", tuple(Event(kind, DAY) for kind in kinds), {}, numbers)


def refused(*items: dict[str, Any], **fields: Any) -> list[tuple[str, str]]:
    """The place and the words of each fault."""
    with pytest.raises(ValidationError) as caught:
        scheme(*items, **fields)
    return [
        (".".join(map(str, one["loc"])), one["msg"].partition("expected ")[2])
        for one in caught.value.errors()
    ]


# ------------------------------------------------------------------ vetoes


TWO = [veto("v1", "p", "合格"), veto("v2", "q", "不合格")]
BEST_FIRST = [("优秀", total("at_least", 80)), ("合格", total("at_least", 60))]
ORDER = ["不合格", "合格", "优秀"]


@pytest.mark.parametrize(
    ("done", "grade"),
    [(20, "优秀"), (14, "合格"), (0, "不合格")],
)
@pytest.mark.parametrize("by", [{"bands": BANDS}, rules(*BEST_FIRST, order=ORDER)])
def test_a_veto_never_betters_a_grade(by: dict[str, Any], done: int, grade: str) -> None:
    """The lower of the two grades holds, of several vetoes the lowest."""
    document = scheme(linear(cap=100), vetoes=TWO, grades=by)
    work = ["e"] * done

    assert grade == score(document, record(*work)).grade
    assert min(grade, "合格", key=ORDER.index) == score(document, record(*work, "p")).grade
    assert "不合格" == score(document, record(*work, "p", "q")).grade
    assert "不合格" == score(document, record(*work, "q")).grade


def test_what_lowers_the_grade_is_said() -> None:
    """Where points give less than the veto, the last lines say so."""
    document = scheme(linear(cap=100), vetoes=TWO, grades={"bands": BANDS})

    assert [
        "一票否决：v1 1，等次定为合格".replace(" 1", " 1次"),
        "等次：按“办法”0分，为不合格",
        "总分：0分，等次：不合格",
    ] == score(document, record("p")).explain().split("\n")[3:]
    assert 'grade: 不合格, by 0 points of "办法"' in score(document, record("p")).explain("en")
    assert "等次：" not in score(document, record("q")).explain().replace("，等次：", "")


def test_zero_never_raises() -> None:
    """A total below 0 stays, and a grade by veto never saves it."""
    lost = {**linear(points=10), "kind": "deduction"}
    zero = veto("v", "p", zero=True)
    best = {**veto("w", "q", "优秀")}
    graded = scheme(linear(cap=100), vetoes=[zero, best], grades={"bands": BANDS})

    assert -20 == score(scheme(lost, vetoes=[zero]), record("e", "e", "p")).total
    assert "不合格" == score(graded, record(*"e" * 20, "p", "q")).grade
    assert Fraction(-1) == score(
        scheme(linear(points=-1), {**lost, "code": "b"}, vetoes=[zero],
               total={"cap": -1}, grades={"bands": [{"label": "差"}]}), record("p")
    ).total  # fmt: skip


def test_rules_ask_for_an_order() -> None:
    """Where a veto gives a grade it must be there, and hold each grade once."""
    said = "the grades from the worst to the best, so that no veto betters a grade"
    each = "every grade once: 优秀, 合格, 不合格"

    for vetoes in (TWO, TWO[1:]):
        assert [("grades.order", said)] == refused(
            linear(cap=100), vetoes=vetoes, grades=rules(*BEST_FIRST)
        )
    for order in (["不合格", "合格"], [*ORDER, "优秀"], ["不合格", "合格", "良好"]):
        assert [("grades.order", each)] == refused(
            linear(cap=100), grades=rules(*BEST_FIRST, order=order)
        )


def test_the_worst_grade_by_veto_asks_no_rule() -> None:
    """It holds whatever the rules would give, and they are not asked."""
    document = scheme(linear(cap=100), vetoes=TWO[1:], grades=rules(*BEST_FIRST, order=ORDER))
    card = score(document, record(*"e" * 20, "q"))

    assert ("不合格", None) == (card.grade, card.graded and card.graded.grade)
    assert card.graded is not None
    assert "等次：由一票否决决定" == card.graded.explain()
    assert "grade: a veto decides it" == card.graded.explain("en")


def test_zero_is_refused_where_nothing_reads_it() -> None:
    """Rules and bands that never ask for the total need a grade beside it."""
    words = ("vetoes.0.grade", "a grade beside zero: the grades do not read the total")
    zero = [veto("v", "p", zero=True)]

    assert [words] == refused(linear(), grades={"bands": BANDS, "of": "a"}, vetoes=zero)
    assert [words] == refused(
        linear(), grades=rules(("合格", compare(points("a"), "more", 9))), vetoes=zero
    )
    assert scheme(linear(), grades=rules(("合格", total("more", 9))), vetoes=zero).vetoes
    assert scheme(linear(), vetoes=zero).vetoes


def test_a_condition_has_no_number_beside_it() -> None:
    """The number would be ignored."""
    when = compare(count(), "more", 3)
    odd = {"code": "v", "title": "v", "when": when, "zero": True}

    assert [("vetoes.0.at_least", "no number beside a condition, which alone decides")] == refused(
        linear(), vetoes=[{**odd, "at_least": 3}]
    )
    fine = scheme(linear(), vetoes=[odd])

    assert fine == Scheme.model_validate_json(fine.model_dump_json())


# ------------------------------------------------------------------ rules that nobody comes to


def both(*of: dict[str, Any]) -> dict[str, Any]:
    """All of several."""
    return {"kind": "all", "of": of}


def either(*of: dict[str, Any]) -> dict[str, Any]:
    """One of several."""
    return {"kind": "any", "of": of}


MANY = compare(count("f"), "at_least", 3)


@pytest.mark.parametrize(
    ("conditions", "at"),
    [
        ([total("at_least", 60), total("at_least", 80)], 1),
        ([total("at_least", 60), total("equal", 60)], 1),
        ([total("more", 60), total("at_least", 61)], 1),
        ([compare(60, "at_most", points()), total("more", 60)], 1),
        ([total("less", 60), compare(60, "more", points())], 1),
        ([total("less", 60), total("at_least", 80), both(total("more", 90), MANY)], 2),
        ([total("at_least", 60), both(total("at_least", 50), total("at_least", 70))], 1),
        ([total("at_least", 60), both(MANY, either(total("more", 70), total("more", 60)))], 1),
        ([either(total("less", 50), total("more", 70)), total("less", 40)], 1),
        ([both(total("at_least", 60)), either(total("more", 60), total("more", 90))], 1),
        ([total("less", 60), total("equal", 60), total("at_most", 60)], 2),
        ([compare(count(), "more", 3), compare(count(), "more", 5)], 1),
        ([both(total("more", 60), total("less", 50))], 0),
    ],
)  # fmt: skip
def test_rules_that_those_before_have_taken(conditions: list[dict[str, Any]], at: int) -> None:
    """A rule that holds only where one before it does is out of reach."""
    found = rules(*((f"第{place}等", when) for place, when in enumerate(conditions)))
    words = f"a condition that can hold: '第{at}等' is out of reach"

    assert [(f"grades.rules.{at}.when", words)] == refused(linear(cap=100), grades=found)


@pytest.mark.parametrize(
    "conditions",
    [
        [total("at_least", 80), total("at_least", 60)],
        [total("at_least", 60), total("less", 50)],
        [both(total("at_least", 60), MANY), total("at_least", 80)],
        [total("more", 60), total("at_least", 60)],
        [compare(count("f"), "more", 3), total("at_least", 3)],
        [total("less", 50), either(total("less", 40), MANY)],
        [compare(points("a"), "at_least", 60), compare(points("a"), "more", count("f"))],
        [{"kind": "not", "of": total("at_least", 60)}, total("less", 50)],
        [compare(5, "less", 9), MANY][1:],
    ],
)
def test_rules_that_can_be_reached(conditions: list[dict[str, Any]]) -> None:
    """What may hold is not refused."""
    found = rules(*((f"第{place}等", when) for place, when in enumerate(conditions)))

    assert scheme(linear(cap=100), grades=found).grades is not None


def test_grade_after_all_is_taken() -> None:
    """Two rules that hold for every total leave nothing to the last grade."""
    found = rules(("甲", total("at_least", 50)), ("乙", total("less", 50)), otherwise="丙")
    words = "a grade that can be reached: '乙' before it always holds"

    assert [("grades.otherwise", words)] == refused(linear(cap=100), grades=found)
    assert scheme(linear(cap=100), grades={**found, "otherwise": "乙"}).grades is not None
    assert isinstance(
        scheme(
            linear(cap=100),
            grades={**found, "order": ["丙", "乙", "甲"]},
            vetoes=[veto("v", "p", "丙")],
        ).grades,
        Rules,
    )


# ------------------------------------------------------------------ parts that nobody comes to


RATE = {"kind": "rate", "part": count(), "whole": given("due"), "if_zero": 0}


def steps(of: object, *found: tuple[object, object]) -> dict[str, Any]:
    """A table of steps."""
    rows = [{"from": start, "value": value} for start, value in found]
    return {"kind": "steps", "of": of, "steps": rows}


def choice(when: object) -> dict[str, Any]:
    """Ten points or five."""
    return {"kind": "if", "when": when, "then": 10, "otherwise": 5}


@pytest.mark.parametrize(
    ("value", "faults"),
    [
        (
            steps(RATE, (0, 3), (80, 12), (90, 15)),
            [(f"value.steps.{at}.from", "1, the highest number, or less") for at in (1, 2)],
        ),
        (
            steps(count(), (-5, 9), (-1, 3), (1, 5)),
            [("value.steps.0.from", "0, the lowest number, in the step")],
        ),
        (
            choice(compare(RATE, "at_least", 90)),
            [("value.when", "a condition that hangs on the record: this one always fails")],
        ),
        (
            choice(compare(RATE, "at_least", 0)),
            [("value.when", "a condition that hangs on the record: this one always holds")],
        ),
        (
            {"kind": "clamp", "of": RATE, "floor": 60, "cap": 90},
            [("", "an item that hangs on the record: the points are always 60")],
        ),
        (
            {"kind": "sum", "of": [count(), steps(points("five"), (10, 1))]},
            [("value.of.1.steps.0.from", "5, the highest number, or less")],
        ),
        (
            {"kind": "clamp", "of": count(), "cap": points("five"), "floor": 10},
            [("value.cap", "10, the floor, or more")],
        ),
        (
            {"kind": "fold", "by": "month", "of": 10, "how": "mean", "periods": given("served")},
            [("value.periods",
              "none, or a value that is 0 for a period in which nothing happened")],
        ),
    ],
)  # fmt: skip
def test_parts_out_of_reach(value: dict[str, Any], faults: list[tuple[str, str]]) -> None:
    """Each dead part, with its place."""
    wanted = [(f"items.1.{place}".rstrip("."), words) for place, words in faults]

    assert wanted == refused(linear("five", "f", cap=5), computed(value))


@pytest.mark.parametrize(
    "of",
    [
        count(),
        {"kind": "each", "measure": {"event": "e"}, "points": 3},
        {"kind": "rate", "part": count(), "whole": count("due"), "if_zero": 0},
        choice(compare(count(), "more", 0)) | {"otherwise": 0},
        steps(count(), (0, 0), (2, 5)),
    ],
)
def test_means_over_periods_served(of: dict[str, Any]) -> None:
    """What is 0 in a month in which nothing happened can be taken over the months served."""
    fold = {"kind": "fold", "by": "month", "of": of, "how": "mean", "periods": given("served")}

    assert scheme(computed(fold)).items
    refusing = {**fold, "of": {"kind": "sum", "of": [of, 1]}}

    assert ["items.0.value.periods"] == [at for at, _ in refused(computed(refusing))]


def test_limits_that_leave_one_number() -> None:
    """Items, groups and totals hang on the record; a base does not, and says so."""
    base = {"kind": "base", "code": "b", "title": "b", "points": 3}
    five = "that hangs on the record: the points are always 5"

    def group(**limits: int) -> dict[str, Any]:
        return {"code": "g", "title": "g", "items": ["b"], **limits}

    assert [("items.0", f"an item {five}")] == refused(linear(cap=5, floor=5))
    assert [("groups.0", f"a group {five}")] == refused(
        linear(cap=5), groups=[{**group(floor=5), "items": ["a"]}]
    )
    assert [("total", f"a total {five}")] == refused(linear(cap=4), total={"floor": 5})
    assert [("total", "a cap or a floor")] == refused(linear(), total={})
    assert scheme(base, groups=[group(floor=5)], total={"cap": 9}).groups
    assert scheme(base, computed(points("b")), computed(2, "n")).items


def test_bands_without_a_step_in_them() -> None:
    """Between 79.2 and 79.8 there is no whole number."""
    found = [
        {"label": "低", "below": "79.2"},
        {"label": "中", "at_least": "79.2", "below": "79.8"},
        {"label": "高", "at_least": "79.8"},
    ]
    words = "a whole number of steps in '中': there is none in it"

    assert [("grades.bands.1.at_least", words)] == refused(
        linear(points=1, cap=100), grades={"bands": found, "step": 1}
    )
    assert scheme(linear(points=1, cap=100), grades={"bands": found}).grades is not None


def test_words_that_a_table_leaves_out() -> None:
    """They are noted, unless they are not counted or another table asks for them."""
    events = [
        {"code": "e", "title": "会", "traits": {"t": ["p", "q"], "u": ["p", "q"]}},
        {"code": "f", "title": "访", "traits": {"t": ["p"]}},
    ]
    table = {"kind": "by_trait", "trait": "t", "values": {"p": 5}}

    def noted(measure: dict[str, Any], of: dict[str, Any]) -> list[str]:
        item = computed({"kind": "each", "measure": measure, "points": of})
        return [note.zh for note in scheme(item, events=events).notes]

    assert ["m：“q”未规定分值，遇到时不能计分"] == noted({"event": "e"}, table)
    assert [] == noted({"event": "e"}, {**table, "otherwise": 0})
    assert [] == noted({"event": "e", "where": {"t": "p"}}, table)
    assert [] == noted({"event": "e"}, {"kind": "each", "measure": {"event": "f"}, "points": table})


def test_every_fault_keeps_its_place() -> None:
    """A table without rows hides no other fault, nor the place of its own."""
    empty: dict[str, Any] = {"kind": "by_attribute", "attribute": "p", "values": {}}

    assert ["items.2.code", "items.1.cap", "items.0.value.values"] == [
        at
        for at, _ in refused(computed(empty), linear("b", cap=1, floor=2), linear("b"),
                             grades=rules(("好", total("more", 5))))
    ]  # fmt: skip
    assert EVERYTHING == hull([]) == ByAttribute.model_validate(empty).reach({})


# ------------------------------------------------------------------ trends


@pytest.mark.parametrize(
    "value",
    [
        {"kind": "sum", "of": [count(), {"kind": "linear", "of": points("a"), "per": -1}]},
        {"kind": "sum", "of": [
            count(), {**choice(compare(points("a"), "at_least", 4)), "then": 0}]},
    ],
)  # fmt: skip
def test_trends_ask_what_came_before(value: dict[str, Any]) -> None:
    """Points of an item before go where that item goes."""
    document = scheme(linear(points=2), computed(value))

    assert {"a": {"e": Trend.RISING}, "m": {"e": Trend.EITHER}} == item_trends(
        document.items, document.reaches
    )
    assert "m：“e”增多时得分可能增加，也可能减少" in [note.zh for note in document.notes]


def test_trends_of_items_of_every_kind() -> None:
    """Deductions fall, bases go nowhere, and a computed item goes where what it asks goes."""
    lost = {**linear("d", "f"), "kind": "deduction"}
    base = {"kind": "base", "code": "b", "title": "b", "points": 3}
    document = scheme(lost, base, computed({"kind": "sum", "of": [points("d"), points("b")]}))
    value: Any = document.items[2]

    assert {"d": {"f": Trend.FALLING}, "b": {}, "m": {"f": Trend.FALLING}} == item_trends(
        document.items, document.reaches
    )
    assert {} == trends(value.value, document.reaches)


# ------------------------------------------------------------------ copies


def test_copies_are_examined_anew() -> None:
    """Nothing worked out before the change is kept, and a copy at fault is refused."""
    item = LinearItem(code="a", title="a", points=Decimal(5), measure=Measure(event="e"))
    document = Scheme(code="x", title="办法", issued_by="某镇", items=(item,))

    assert 5 == score(document, record("e")).total
    dearer = item.model_copy(update={"points": Decimal(10)})
    other = document.model_copy(update={"items": (dearer.model_copy(update={"code": "b"}),)})

    assert Fraction(10) == dearer.per
    assert 10 == score(other, record("e")).total
    assert Fraction(80) == (band := Band(label="A", at_least=Decimal(60)).model_copy(
        update={"at_least": Decimal(80)})).low[0]  # type: ignore[index]  # fmt: skip
    assert band == Band(label="A", at_least=Decimal(80))
    with pytest.raises(ValidationError, match="at least one"):
        document.model_copy(update={"items": ()})


def test_copies_keep_nothing_that_was_worked_out() -> None:
    """However a document is copied, it is the same, and knows its fields alone."""
    posts = {"kind": "by_attribute", "attribute": "p", "values": {"主席": count()}, "otherwise": 1}
    document = scheme(linear(cap=9), computed(posts))

    assert 1 == score(document, record()).total
    for one in (
        copy.copy(document), copy.deepcopy(document), document.model_copy(),
        document.model_copy(deep=True),
        pickle.loads(pickle.dumps(document)),  # noqa: S301
    ):  # fmt: skip
        assert document == one
        assert set(Scheme.model_fields) == set(vars(one))
        assert document.model_dump_json() == one.model_dump_json()
    assert set(LinearItem.model_fields) == set(vars(copy.deepcopy(document).items[0]))


@pytest.mark.parametrize("sign", ["\n", "\r", "\t", "\x00", "\x85", "\u2028"])
def test_names_stand_on_one_line(sign: str) -> None:
    """A title with a line break would print a total that nobody earned."""
    assert ["items.0.linear.title"] == [
        at for at, _ in refused(linear(title=f"a{sign}总分：100分"))
    ]


# ------------------------------------------------------------------ what was read


def test_events_that_decide_a_grade_are_read() -> None:
    """Rules that ask for events say so, and no such event is called unread."""
    document = scheme(
        linear("a", "x", 1),
        grades=rules(("优秀", compare(count(), "at_least", 2)), otherwise="合格"),
    )
    two, one = score(document, record("e", "e")), score(document, record("e", "y"))
    assert two.graded is not None
    assert one.graded is not None

    assert ((), (1,)) == (two.unread(), one.unread())
    assert (two.graded,) == two.lines_of(0)
    assert (LineKind.GRADE, 1, 0, "合格") == (
        two.graded.kind, two.graded.rule, one.graded.rule, one.graded.grade
    )  # fmt: skip
    assert "等次：符合第1项条件（e2次），为优秀" == two.explain().split("\n")[-2]
    assert "等次：各项条件均不符合（e1次），为合格" == one.explain().split("\n")[-2]
    assert "grade: 优秀, condition 1 holds (e: 2)" == two.explain("en").split("\n")[-2]
    assert "grade: 合格, none of the conditions holds (e: 1)" == one.explain("en").split("\n")[-2]


def test_points_that_are_graded_are_said() -> None:
    """Where a group is graded and not the total, the group and its points are named."""
    document = scheme(
        linear(cap=100), linear("t", "f"),
        groups=[{"code": "g", "title": "共性分", "items": ["a"]}],
        grades={"bands": BANDS, "of": "g"},
    )  # fmt: skip
    card = score(document, record("e", *"f" * 20))
    assert card.graded is not None

    assert ["等次：按“共性分”5分，为不合格", "总分：105分，等次：不合格"] == (
        card.explain().split("\n")[-2:]
    )
    assert (0,) == card.graded.events
    assert ("g", Fraction(5), None) == (card.graded.code, card.graded.points, card.graded.rule)


def test_totals_that_are_graded_need_no_words() -> None:
    """The last line says both."""
    card = score(scheme(linear(cap=100), grades={"bands": BANDS}), record("e"))

    assert 4 == len(card.explain().split("\n"))
    assert None is score(scheme(linear()), record("e")).graded


def test_events_that_a_veto_weighed_are_read() -> None:
    """A veto that was not triggered has no line, and what it asked is not unread."""
    when = compare(count(), "at_least", 2)
    document = scheme(
        linear("a", "a", 1), vetoes=[{"code": "v", "title": "v", "when": when, "zero": True}]
    )
    card = score(document, record("e", "a", "y"))

    assert ((0,), (2,)) == (card.weighed, card.unread())
    assert () == card.lines_of(0)


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (given(otherwise=80), "mark未记载，按80计", "mark is not recorded: 80"),
        (
            {"kind": "rate", "part": count(), "whole": count("f"), "if_zero": 1},
            "e0次，f0次，分母为0，按1计",
            "e: 0, f: 0, the whole is 0: 1",
        ),
        (
            {"kind": "quotient", "part": 6, "whole": count("f"), "if_zero": 2},
            "f0次，分母为0，按2计",
            "f: 0, the whole is 0: 2",
        ),
        (
            {"kind": "each", "measure": {"event": "e"}, "points": 3, "if_none": 10},
            "没有e，按10计",
            "no e: 10",
        ),
        (
            {"kind": "by_attribute", "attribute": "post", "title": "职务",
             "values": {"主席": 1}, "otherwise": 2},
            "职务未记载，按其他计",
            "职务 is not recorded: as any other",
        ),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said(value: dict[str, Any], zh: str, en: str) -> None:
    """What counts instead of what the record does not hold is never silent."""
    card = score(scheme(computed(value)), record())

    assert UseKind.DEFAULT is card.lines[0].uses[-1].kind
    assert f"m（{zh}）" in card.explain()
    assert f"m ({en})" in card.explain("en")


def test_the_days_are_said() -> None:
    """Two scores of different days are not the same."""
    document = scheme(linear())
    open_, year = score(document, record("e")), score(document, record("e"), within=YEAR)

    assert open_ != year
    assert "对象：甲（2026-01-01至2026-12-31）" in year.explain()
    assert "subject: 甲 (2026-01-01 to 2026-12-31)" in year.explain("en")


def test_reach_of_a_rate_without_a_part() -> None:
    """Where there never is a part the share is 0."""
    rate = {"kind": "rate", "part": 0, "whole": count()}
    document = scheme(computed({"kind": "sum", "of": [count(), rate]}))

    assert Reach(Fraction(0), None) == document.reaches["m"]


def test_where_one_alone_counts() -> None:
    """The others are said not to count, events and periods."""
    table = {"kind": "by_trait", "trait": "t", "values": {"p": 5, "q": 2}}
    each = {"kind": "each", "measure": {"event": "e"}, "points": table}
    last = {"kind": "fold", "by": "half_year", "of": count(), "how": "last"}
    best = {**last, "how": "max"}
    done = Record("甲", tuple(Event("e", DAY, {}, {"t": word}) for word in "qpp"))

    def said(value: object, lang: Any) -> str:
        card = score(scheme(computed(value)), done, within=YEAR)
        return card.explain(lang).split("\n")[2]

    assert (
        "m（档案第1项e2分因只计最高一项不计，档案第2项e5分，档案第3项e5分因只计最高一项不计） 5分"
    ) == said({**each, "how": "max"}, "zh")
    assert (
        "m (entry 1 e: 2, entry 2 e: 5 does not count: only the worst does,"
        " entry 3 e: 5 does not count: only the worst does): 2 points"
    ) == said({**each, "how": "min"}, "en")
    assert "m（2026年1月至6月e3次计3分（不取），2026年7月至12月e0次计0分） 0分" == said(last, "zh")
    assert (
        "m (2026-01 to 2026-06: 3 [e: 3], 2026-07 to 2026-12: 0 [e: 0] (does not count)): 3 points"
    ) == said(best, "en")


def test_a_limit_stands_with_its_event() -> None:
    """It is said of which event, as what a period read is said of the period."""
    inner = {"kind": "clamp", "of": {"kind": "quantity", "name": "n"}, "cap": 3}
    each = {"kind": "each", "measure": {"event": "e"}, "points": inner}
    done = Record("甲", tuple(Event("e", DAY, {"n": number}) for number in (5, 2)))
    card = score(scheme(computed(each)), done)

    assert "m（档案第1项e封顶3分计3分，档案第2项e2分） 5分" in card.explain()
    assert "m (entry 1 e: 3 [capped at 3], entry 2 e: 2): 5 points" in card.explain("en")


def test_counts_of_different_words_are_told_apart() -> None:
    """Two counts of one kind of event name the words that they ask for."""
    value = {"kind": "sum", "of": [
        count(where={"r": "lead"}), count(where={"r": ["co", "sole"]}),
        {**count(where={"r": "co"}), "title": "参与"}]}  # fmt: skip
    done = Record("甲", tuple(Event("e", DAY, {}, {"r": word}) for word in ("lead", "co")))

    assert "m（e[lead]1次，e[co/sole]1次，参与1次） 3分" in (
        score(scheme(computed(value)), done).explain()
    )


def test_numbers_of_too_many_digits() -> None:
    """They are refused by name, and never break an explanation."""
    huge = Record("甲", (Event("e", DAY, {"n": 10**5000}),), {}, {"mark": 10**24})

    for item in (linear(measure={"event": "e", "sum": "n"}), computed(given())):
        with pytest.raises(FactsError, match="at most 24 digits"):
            score(scheme(item), huge)
