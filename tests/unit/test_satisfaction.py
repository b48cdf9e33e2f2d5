"""Satisfaction ballots: what a rule says of a count, and which rules are refused."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.exact.thresholds import Threshold, at_least, more_than
from npcmodel.law.ruling import Base, Bound, Measure
from npcmodel.satisfaction import Satisfaction, SatisfactionRule, graded

HALF = Fraction(1, 2)
THREE = ("满意", "基本满意", "不满意")
RULE = SatisfactionRule(
    issued_by="某县人大常委会",
    source="满意度测评办法第九条",
    grades=THREE,
    thresholds=(more_than(HALF), more_than(HALF)),
    base=Base.ALL_MEMBERS,
    cumulative=True,
)


def grade(
    *votes: int, rule: SatisfactionRule = RULE, size: int = 20, **changes: Any
) -> Satisfaction:
    """Return what votes for the grades of a rule come to, of 20 members."""
    asked = attrs.evolve(rule, **changes)
    return graded(asked, dict(zip(asked.grades, votes, strict=True)), base_size=size)


# Which grade


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ((11, 0, 9), "满意"),
        ((10, 1, 9), "基本满意"),
        ((10, 0, 10), "不满意"),
        ((0, 10, 0), "不满意"),
        ((0, 11, 0), "基本满意"),
        ((0, 0, 0), "不满意"),
        ((20, 0, 0), "满意"),
    ],
)
def test_more_than_half_of_all_members(votes: tuple[int, ...], expected: str) -> None:
    """Ten of twenty are not more than half; votes for better grades count towards a grade."""
    assert expected == grade(*votes).grade


@pytest.mark.parametrize("strict", [True, False])
def test_exactly_half_is_decided_by_a_word(strict: bool) -> None:  # noqa: FBT001
    """过半数 leaves the half out, 半数以上 takes it in; both say that it was exactly half."""
    threshold = Threshold(HALF, strict=strict)
    found = grade(10, 1, 9, thresholds=(threshold, threshold))

    assert ("基本满意" if strict else "满意") == found.grade
    assert found.on_the_line is True
    assert "正好等于所定的比例" in found.explain()
    assert "whether it had to be reached or exceeded decided" in found.explain("en")


@pytest.mark.parametrize(
    ("votes", "exact"),
    [((11, 0, 0), False), ((11, 9, 0), False), ((9, 1, 0), True), ((9, 2, 0), False)],
)
def test_a_count_on_the_line_is_told_only_where_it_decides(
    votes: tuple[int, ...],
    exact: bool,  # noqa: FBT001
) -> None:
    """Ten of twenty together, short of a majority, is exactly half."""
    assert exact is grade(*votes).on_the_line


def test_half_of_an_odd_number_is_no_whole_number() -> None:
    """Of 21, eleven are more than half and at least half alike."""
    loose = (at_least(HALF), at_least(HALF))

    for number, expected in ((10, "不满意"), (11, "满意")):
        found = [grade(number, 0, 0, size=21), grade(number, 0, 0, size=21, thresholds=loose)]

        assert [expected] * 2 == [one.grade for one in found]
        assert [False] * 2 == [one.on_the_line for one in found]


def test_all_of_them_is_a_share_that_cannot_be_exceeded() -> None:
    """Where all members must be satisfied, meeting it hangs on no word."""
    found = grade(20, 0, 0, thresholds=(at_least(Fraction(1)), more_than(HALF)))

    assert ("满意", False) == (found.grade, found.on_the_line)


def test_votes_that_do_not_cumulate() -> None:
    """Each grade by its own votes: 8 and 8 of 20 make neither."""
    assert "基本满意" == grade(8, 8, 4).grade
    assert "不满意" == grade(8, 8, 4, cumulative=False).grade
    assert "基本满意" == grade(8, 11, 1, cumulative=False).grade


def test_four_grades() -> None:
    """优秀 from two thirds, then more than half with those better."""
    rule = attrs.evolve(
        RULE,
        grades=("优秀", "称职", "基本称职", "不称职"),
        thresholds=(at_least(Fraction(2, 3)), more_than(HALF), more_than(HALF)),
    )
    votes = [(20, 0, 0, 10), (19, 0, 0, 11), (15, 0, 1, 14), (15, 0, 0, 15)]

    assert ["优秀", "称职", "基本称职", "不称职"] == [
        grade(*one, rule=rule, size=30).grade for one in votes
    ]


@pytest.mark.parametrize(("size", "expected"), [(18, "满意"), (20, "不满意")])
def test_the_base_decides(size: int, expected: str) -> None:
    """Ten are more than half of the 18 valid ballots and not of the 20 members."""
    base = Base.VALID_BALLOTS if size == 18 else Base.ALL_MEMBERS

    assert expected == grade(10, 0, 8, size=size, base=base).grade


# What the rule says of the last grade itself


@pytest.mark.parametrize(
    ("last_unless", "together", "possible"),
    [
        (more_than(HALF), 9, ("不满意",)),
        (more_than(HALF), 10, ("不满意",)),
        (more_than(HALF), 11, ("基本满意",)),
        (at_least(HALF), 9, ("不满意",)),
        (at_least(HALF), 10, ()),
        (at_least(HALF), 11, ("基本满意",)),
    ],
)
def test_a_gap_at_exactly_half(
    last_unless: Threshold, together: int, possible: tuple[str, ...]
) -> None:
    """过半数 for the one and 不足半数 for the other: exactly half is neither."""
    found = grade(0, together, 5, last_unless=last_unless)

    assert possible == found.possible
    assert (together == 10) is found.on_the_line
    assert (possible == ()) is ("没有一个等次适用" in found.explain())


def test_an_overlap_at_exactly_half() -> None:
    """半数以上 for the one and 不足半数（含半数） for the other: exactly half is both."""
    loose = (at_least(HALF), at_least(HALF))
    found = grade(0, 10, 5, thresholds=loose, last_unless=more_than(HALF))

    assert (("基本满意", "不满意"), None, True) == (found.possible, found.grade, found.on_the_line)
    assert found.open[0].decides is True
    assert "测评等次：不作结论" in found.explain()
    assert "既是基本满意，又是不满意" in found.explain()
    assert "grade: left open by the rule" in found.explain("en")
    assert "both 基本满意 and 不满意 apply" in found.explain("en")


@pytest.mark.parametrize(
    ("votes", "possible", "exact"),
    [
        ((12, 0, 8), ("满意",), False),
        ((9, 0, 11), ("不满意",), False),
        ((9, 1, 10), (), True),
        ((5, 5, 9), (), True),
        ((5, 4, 9), (), False),
    ],
)
def test_a_last_grade_by_its_own_votes(
    votes: tuple[int, ...],
    possible: tuple[str, ...],
    exact: bool,  # noqa: FBT001
) -> None:
    """不满意票超过半数: where neither side has its majority, no grade is told."""
    found = grade(*votes, last_from=more_than(HALF))

    assert possible == found.possible
    assert exact is found.on_the_line


def test_a_last_grade_that_a_third_can_impose_is_handed_back_with_the_other() -> None:
    """12 of 20 satisfied and 8 dissatisfied: the words give both."""
    assert ("满意", "不满意") == grade(12, 0, 8, last_from=more_than(Fraction(1, 3))).possible


@pytest.mark.parametrize(("against", "possible"), [(11, ("不满意",)), (10, ())])
def test_a_rule_that_marks_the_last_grade_alone(against: int, possible: tuple[str, ...]) -> None:
    """A written correction where more than half are dissatisfied; of the rest nothing is said."""
    found = grade(5, 4, against, thresholds=(), last_from=more_than(HALF))

    assert possible == found.possible
    assert (possible == ()) is ("没有一个等次适用" in found.explain())
    assert 1 == len(found.grounds)


def test_a_rule_without_marks_tells_shares_alone() -> None:
    """No statute sets a mark, and none is made up."""
    found = grade(18, 1, 1, thresholds=())

    assert (None, (), False) == (found.grade, found.possible, found.on_the_line)
    assert "没有规定评定等次的标准" in found.explain()
    assert {"满意": Fraction(9, 10), "基本满意": Fraction(1, 20), "不满意": Fraction(1, 20)} == (
        found.shares
    )


# What it rests on


def test_shares_and_grounds() -> None:
    """Own shares, shares together, and the count that each grade was held against."""
    found = grade(8, 3, 4)
    first, second, last = found.grounds

    assert {"满意": Fraction(2, 5), "基本满意": Fraction(3, 20), "不满意": Fraction(1, 5)} == (
        found.shares
    )
    assert {"满意": Fraction(2, 5), "基本满意": Fraction(11, 20), "不满意": Fraction(3, 4)} == (
        found.together
    )
    assert (False, 8, 11, 3) == (first.holds, first.count, first.required, first.missing)
    assert (True, 11, 11, Measure.VOTES) == (
        second.holds,
        second.count,
        second.required,
        second.measure,
    )
    assert (False, None) == (last.holds, last.count)
    assert [None] * 3 == [ground.citation for ground in found.grounds]


def test_grounds_of_the_last_grade() -> None:
    """The others together must not exceed ten, or its own votes must reach eleven."""
    unless = grade(8, 3, 4, last_unless=more_than(HALF)).grounds[-1]
    own = grade(8, 3, 4, last_from=more_than(HALF)).grounds[-1]

    assert (False, 11, 10, Bound.AT_MOST) == (
        unless.holds,
        unless.count,
        unless.required,
        unless.bound,
    )
    assert (False, 4, 11, Bound.AT_LEAST) == (own.holds, own.count, own.required, own.bound)
    assert (Base.ALL_MEMBERS, 20) == (own.base, own.base_size)
    assert "其他等次合计" in unless.explain("zh")
    assert "all other grades together" in unless.explain("en")


def test_it_explains_itself() -> None:
    """Grade, shares, whose rule, and what it asks; never as if it were law."""
    found = grade(8, 3, 4)

    assert (
        "测评等次：基本满意\n"
        "各占全体组成人员：满意 2/5、基本满意 3/20、不满意 1/5\n"
        "所据办法：某县人大常委会，满意度测评办法第九条（不是法律）\n"
        "依据：满意（某县人大常委会：满意度测评办法第九条），得票8票，应不少于11票"
        "（全体组成人员20的过半数），差3票（无明文）\n"
        "依据：基本满意（满意、基本满意合计）（某县人大常委会：满意度测评办法第九条），"
        "得票11票，应不少于11票（全体组成人员20的过半数）（无明文）\n"
        "否定依据：不满意：未达到其他等次（某县人大常委会：满意度测评办法第九条）（无明文）"
    ) == found.explain()
    english = found.explain("en").split("\n")

    assert [
        "grade: 基本满意",
        "shares of all members: 满意 2/5, 基本满意 3/20, 不满意 1/5",
        "rule of 某县人大常委会: 满意度测评办法第九条 (not law)",
    ] == english[:3]
    assert "基本满意 (满意 + 基本满意)" in english[4]
    assert "不满意: no other grade reached" in english[5]


def test_where_nobody_chose_a_grade_that_is_said() -> None:
    """All abstained: the rule still gives its last grade."""
    found = grade(0, 0, 0)

    assert "不满意" == found.grade
    assert "没有一张票选择任何等次" in found.explain()
    assert "没有一张票选择任何等次" not in grade(0, 0, 1).explain()


def test_it_keeps_what_it_was_asked() -> None:
    """Rule, votes in the order of the grades, and the size of the base."""
    found = graded(RULE, {"不满意": 4, "满意": 8, "基本满意": 3}, base_size=20)
    votes: Any = found.facts["votes"]

    assert ["满意", "基本满意", "不满意"] == list(votes)
    assert (RULE, 20) == (found.facts["rule"], found.facts["base_size"])
    assert grade(8, 3, 4) == found
    assert hash(grade(8, 3, 4)) == hash(found)


def test_it_is_neither_true_nor_false() -> None:
    """A richer result has no truth value."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(grade(1, 2, 3))


# What is refused


REFUSED_RULES: list[tuple[str, dict[str, Any], str, str]] = [
    ("no issuer", {"issued_by": " "}, "issued_by", "a text that is not empty"),
    ("no source", {"source": ""}, "source", "a text that is not empty"),
    ("no base", {"base": None}, "base", "a member of Base"),
    ("a base of people", {"base": Base.POPULATION}, "base", "one of ALL_DEPUTIES, ALL_MEMBERS"),
    ("a text for yes", {"cumulative": "yes"}, "cumulative", "a bool"),
    ("one grade", {"grades": ("满意",), "thresholds": ()}, "grades", "two grades or more"),
    ("a grade twice", {"grades": ("满意", "满意", "不满意")}, "grades", "none named twice"),
    ("a grade unnamed", {"grades": ("满意", "", "不满意")}, "grades", "a text that is not empty"),
    ("a text for grades", {"grades": "满意"}, "grades", "a sequence of str"),
    ("a number for a grade", {"grades": ("满意", 1, "不满意")}, "grades", "a str"),
    (
        "too few thresholds",
        {"thresholds": (more_than(HALF),)},
        "thresholds",
        "2, one for each grade but the last, or none",
    ),
    (
        "a threshold for the last grade",
        {"thresholds": (more_than(HALF),) * 3},
        "thresholds",
        "2, one for each grade but the last, or none",
    ),
    ("a fraction for a threshold", {"thresholds": (HALF, HALF)}, "thresholds", "a Threshold"),
    (
        "a worse grade that asks for more",
        {"thresholds": (more_than(HALF), at_least(Fraction(2, 3)))},
        "thresholds",
        "none above that of a better grade",
    ),
    (
        "two ways to the last grade",
        {"last_unless": more_than(HALF), "last_from": more_than(HALF)},
        "last_from",
        "None beside last_unless",
    ),
    ("a fraction for the last", {"last_unless": HALF}, "last_unless", "a Threshold"),
    ("a fraction for its votes", {"last_from": HALF}, "last_from", "a Threshold"),
    (
        "a last grade where a better one is reached",
        {"last_unless": at_least(Fraction(2, 3))},
        "last_unless",
        "a share of at most 1/2",
    ),
    (
        "the same without cumulation",
        {
            "last_unless": more_than(HALF),
            "cumulative": False,
            "thresholds": (more_than(HALF), at_least(Fraction(1, 3))),
        },
        "last_unless",
        "a share of at most 1/3",
    ),
]


@pytest.mark.parametrize(
    ("changes", "field", "expected"),
    [row[1:] for row in REFUSED_RULES],
    ids=[row[0] for row in REFUSED_RULES],
)
def test_a_contradictory_rule_is_refused(
    changes: dict[str, Any], field: str, expected: str
) -> None:
    """One error that names field and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(RULE, **changes)

    assert field == caught.value.field
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    "changes",
    [
        {"thresholds": (at_least(HALF), more_than(HALF))},
        {"thresholds": (more_than(HALF), at_least(Fraction(2, 3))), "cumulative": False},
        {"thresholds": (), "last_unless": at_least(Fraction(1))},
        {"last_unless": at_least(HALF)},
        {"last_unless": at_least(Fraction(1, 3))},
        {"grades": list(THREE), "thresholds": [more_than(HALF)] * 2},
    ],
)
def test_what_contradicts_nothing_is_accepted(changes: dict[str, Any]) -> None:
    """At the same share the words may differ; lists become tuples."""
    rule = attrs.evolve(RULE, **changes)

    assert (tuple, tuple) == (type(rule.grades), type(rule.thresholds))
    assert "不满意" == rule.last


VOTES = {"满意": 8, "基本满意": 3, "不满意": 4}
REFUSED: list[tuple[Callable[[], object], str, str]] = [
    (lambda: graded(None, VOTES, base_size=20), "rule", "SatisfactionRule"),  # type: ignore[arg-type]
    (lambda: graded(RULE, VOTES, base_size=0), "base_size", "at least 1"),
    (lambda: graded(RULE, VOTES, base_size=14), "votes", "at most 14: the 全体组成人员"),
    (lambda: graded(RULE, {"满意": 8}, base_size=20), "votes", "the grades ['满意', "),
    (lambda: graded(RULE, {**VOTES, "弃权": 1}, base_size=20), "votes", "the grades ['满意', "),
    (lambda: graded(RULE, [8, 3, 4], base_size=20), "votes", "a mapping"),  # type: ignore[arg-type]
    (
        lambda: graded(RULE, {**VOTES, "基本满意": -1}, base_size=20),
        "votes['基本满意']",
        "at least 0",
    ),
    (lambda: grade(8, 3, 4).explain("fr"), "lang", '"zh" or "en"'),  # type: ignore[arg-type]
    (lambda: attrs.evolve(grade(8, 3, 4), rule=None), "rule", "SatisfactionRule"),  # type: ignore[arg-type]
    (lambda: attrs.evolve(grade(8, 3, 4), possible=("优秀",)), "possible", "among ['满意', "),
    (lambda: attrs.evolve(grade(8, 3, 4), shares={}), "shares", "the grades ['满意', "),
]


@pytest.mark.parametrize(("make", "field", "expected"), REFUSED)
def test_a_contradiction_is_named(make: Callable[[], object], field: str, expected: str) -> None:
    """One error that names field and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        make()

    assert field == caught.value.field
    assert expected in caught.value.expected


def test_as_many_votes_as_the_base_holds_are_accepted() -> None:
    """Fifteen votes of fifteen members."""
    assert "满意" == graded(RULE, VOTES, base_size=15).grade
