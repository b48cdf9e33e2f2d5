"""Mixed evaluation: marks and ballots weighed, raters missing, grades of satisfaction."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.law.ruling import Base
from npcmodel.satisfaction import graded
from npcmodel.schemes.raters.evaluating import MixedScore, RaterKind, evaluated
from npcmodel.schemes.raters.mixing import MixedEvaluation, SatisfactionBallot

HEAD = {"code": "c", "title": "评价办法", "issued_by": "某县"}
SCALE = [
    {"label": "满意", "value": 100},
    {"label": "不满意", "value": 0},
    {"label": "不了解"},
]


def mark(code: str = "m", weight: str = "1", who: str = "organisation", **more: Any) -> Any:
    """A rater who gives a mark of 0 to 100."""
    fields = {"kind": "mark", "code": code, "title": "打分", "who": who, "weight": weight}
    return {**fields, "least": 0, "most": 100, **more}


def ballots(code: str = "v", weight: str = "1", **more: Any) -> Any:
    """A rater of many."""
    fields = {"kind": "ballots", "code": code, "title": "测评", "who": "voters", "weight": weight}
    return {**fields, "scale": SCALE, **more}


def evaluation(*raters: Any, missing: str = "refused", **fields: Any) -> MixedEvaluation:
    """A document read from JSON text."""
    written = {**HEAD, "raters": raters, "missing": missing, **fields}
    return MixedEvaluation.model_validate_json(json.dumps(written))


def bands(*seams: int) -> dict[str, Any]:
    """Grades with these seams, the lowest first."""
    lows, highs = [None, *seams], [*seams, None]
    ends = [
        {key: end for key, end in (("at_least", low), ("below", high)) if end is not None}
        for low, high in zip(lows, highs, strict=True)
    ]
    return {"bands": [{"label": f"第{place}等", **end} for place, end in enumerate(ends)]}


FOUR = (
    mark("self", "0.1", "self"),
    mark("peers", "0.2", "peers"),
    ballots("voters", "0.4"),
    mark("organisation", "0.3"),
)


def votes(yes: int, no: int, unknown: int = 0) -> dict[str, int]:
    """Ballots by grade."""
    return {"满意": yes, "不满意": no, "不了解": unknown}


# ------------------------------------------------------------------ documents


@pytest.mark.parametrize(
    ("call", "place", "words"),
    [
        (
            lambda: evaluation(mark(weight="0.5"), ballots(weight="0.4")),
            "raters",
            "'0.9': expected weights of 1 together, exactly",
        ),
        (
            lambda: evaluation(mark(weight="0.6"), ballots(weight="0.5"), grades=bands(60)),
            "raters",
            "'1.1': expected weights of 1 together, exactly",
        ),
        (
            lambda: evaluation(mark("a", "0.5"), mark("a", "0.5")),
            "raters.1.code",
            "'a': expected a code named once",
        ),
        (lambda: evaluation(mark(most=0)), "raters.0.most", "0: expected more than 0, the lowest"),
        (
            lambda: evaluation(ballots(scale=[{"label": "不了解"}]), grades=bands(60)),
            "raters.0.scale",
            "None: expected a grade that has a value",
        ),
        (
            lambda: evaluation(ballots(scale=[*SCALE, SCALE[0]])),
            "raters.0.scale.3.label",
            "'满意': expected a grade named once",
        ),
        (
            lambda: evaluation(mark(), grades={**bands(60), "of": "x"}),
            "grades.of",
            "'x': expected none: the total is graded",
        ),
        (
            lambda: evaluation(mark(), grades={**bands(60), "step": 1}),
            "grades.step",
            "1: expected none: what is weighed comes in no steps",
        ),
        (
            lambda: evaluation(mark(), grades=bands(60, 101)),
            "grades.bands.2.at_least",
            "'第2等' is out of reach",
        ),
        (
            lambda: evaluation(mark(weight="0")),
            "raters.0.mark.weight",
            "greater than 0",
        ),
    ],
)
def test_faults_name_their_place(call: Any, place: str, words: str) -> None:
    """One document, one fault."""
    with pytest.raises(ValidationError) as caught:
        call()
    (error,) = caught.value.errors()

    assert place == ".".join(map(str, error["loc"]))
    assert words in error["msg"]


def test_what_happens_where_a_rater_is_missing_must_be_said() -> None:
    """There is no default for it."""
    with pytest.raises(ValidationError, match="Field required"):
        MixedEvaluation.model_validate({**HEAD, "raters": [mark()]})


def test_a_grade_that_the_total_reaches_only_with_raters_missing() -> None:
    """Half of 0 to 60 and half of 0 to 100 is at most 80, and 100 where the other is left out."""
    raters = (mark("a", "0.5", most=60), mark("b", "0.5"))
    with pytest.raises(ValidationError, match="80, the highest total, or less"):
        evaluation(*raters, grades=bands(90))

    again = evaluation(*raters, missing="reweighed", grades=bands(90))
    assert "第1等" == evaluated(again, "甲", {"b": 95}).grade


# ------------------------------------------------------------------ totals


def test_self_peers_voters_and_organisation() -> None:
    """9 + 16 + 30 + 24 = 79."""
    given: dict[str, Any] = {
        "self": 90,
        "peers": 80,
        "voters": votes(30, 10, 5),
        "organisation": 80,
    }
    found: Any = evaluated(evaluation(*FOUR, grades=bands(60, 80)), "甲", given)

    assert (79, "第1等") == (found.total, found.grade)
    assert [RaterKind.SELF, RaterKind.PEERS, RaterKind.VOTERS, RaterKind.ORGANISATION] == [
        line.who for line in found.lines
    ]
    assert [None, None, 40, None] == [line.ballots for line in found.lines]
    assert (
        "“评价办法”由某县制定，不是法律\n对象：甲\n打分（自评）：90分 × 0.1 = 9分\n"
        "打分（互评）：80分 × 0.2 = 16分\n测评（选民评）：75分 × 0.4 = 30分，计40票\n"
        "打分（组织评）：80分 × 0.3 = 24分\n综合得分：79分，等次：第1等" == found.explain()
    )
    assert (
        '"评价办法", issued by 某县; not law\nsubject: 甲\n打分 (self): 90 × 0.1 = 9 points\n'
        "打分 (peers): 80 × 0.2 = 16 points\n"
        "测评 (voters): 75 × 0.4 = 30 points, 40 ballots count\n"
        "打分 (organisation): 80 × 0.3 = 24 points\ntotal: 79 points, grade: 第1等"
        == found.explain("en")
    )


def test_three_thirds_are_one() -> None:
    """A third each, written as a ratio."""
    raters = [mark(code, "1/3") for code in "abc"]
    found = evaluated(evaluation(*raters), "甲", {"a": 100, "b": 90, "c": 80})

    assert 90 == found.total
    assert "100分 × 1/3 = 100/3分" in found.explain()


@pytest.mark.parametrize(
    ("exactly", "grade"), [("enough", "满意"), ("not enough", "不满意")], ids=["enough", "not"]
)
def test_two_thirds_of_nine_are_six(exactly: str, grade: str) -> None:
    """Written as a ratio, exactly two thirds are exactly two thirds."""
    written = [{"label": "满意", "share": "2/3", "exactly": exactly}, {"label": "不满意"}]
    document = SatisfactionBallot.model_validate_json(
        json.dumps({**HEAD, "grades": written, "base": "valid_ballots", "cumulative": False})
    )

    assert grade == graded(document.rule(), {"满意": 6, "不满意": 3}, base_size=9).grade
    assert '"share":"2/3"' in document.model_dump_json()


def test_raters_missing_are_weighed_anew() -> None:
    """Voters who all do not know say nothing; 0.1, 0.2 and 0.3 become sixths."""
    given: dict[str, Any] = {"self": 90, "peers": 80, "voters": votes(0, 0, 9), "organisation": 70}
    found: Any = evaluated(evaluation(*FOUR, missing="reweighed"), "甲", given)

    assert Fraction(460, 6) == found.total
    assert [Fraction(1, 6), Fraction(1, 3), 0, Fraction(1, 2)] == [
        line.weight for line in found.lines
    ]
    assert ("voters",) == found.missing
    assert found.grade is None
    assert "\n测评（选民评）：没有有效评价\n" in found.explain()
    assert "\n缺评的，其他各方的权重按比例调整\n综合得分：230/3分" in found.explain()
    assert "\n测评 (voters): nothing that counts\n" in found.explain("en")
    assert "\nthe others are weighed anew in proportion\ntotal: 230/3" in found.explain("en")
    silent: Any = evaluated(evaluation(*FOUR, missing="reweighed"), "甲", {"self": 90})
    assert (90, None) == (silent.total, silent.lines[2].ballots)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: evaluated(evaluation(*FOUR), "甲", {"self": 90}), "['peers', 'voters', 'organ"),
        (lambda: evaluated(evaluation(mark(), missing="reweighed"), "甲", {}), "counts from each"),
        (lambda: evaluated(evaluation(mark()), "甲", {"x": 1}), "'x': expected one of ['m']"),
        (lambda: evaluated(evaluation(mark()), "甲", {"m": 101}), "a mark from 0 to 100"),
        (lambda: evaluated(evaluation(mark()), "甲", {"m": -1}), "a mark from 0 to 100"),
        (lambda: evaluated(evaluation(mark()), "甲", {"m": votes(1, 1)}), "a whole number or a"),
        (lambda: evaluated(evaluation(ballots()), "甲", {"v": 90}), "a mapping"),
        (lambda: evaluated(evaluation(ballots()), "甲", {"v": {"满意": 1}}), "the grades ['满意'"),
        (lambda: evaluated(evaluation(ballots()), "甲", {"v": votes(-1, 1)}), "at least 0"),
        (lambda: evaluated(evaluation(mark()), None, {"m": 1}), "a name, not None"),
    ],
)
def test_facts_that_contradict_are_refused(call: Any, words: str) -> None:
    """One error that says what was expected."""
    with pytest.raises(FactsError) as caught:
        call()

    assert words in str(caught.value)


def test_the_ends_of_the_marks_count() -> None:
    """0 and 100 are marks."""
    alone = evaluation(mark())

    assert 0 == evaluated(alone, "甲", {"m": 0}).total
    assert 100 == evaluated(alone, "甲", {"m": 100}).total
    assert isinstance(evaluated(alone, "甲", {"m": 1}), MixedScore)


@pytest.mark.parametrize(("seam", "grade"), [({"at_least": 50}, "满意"), ({"above": 50}, "不满意")])
def test_exactly_half_satisfied(seam: dict[str, int], grade: str) -> None:
    """半数以上 holds half, 过半数 does not; the band says which."""
    low = {"below": 50} if "at_least" in seam else {"at_most": 50}
    written = {"bands": [{"label": "满意", **seam}, {"label": "不满意", **low}]}
    found: Any = evaluated(evaluation(ballots(), grades=written), "甲", {"v": votes(20, 20, 7)})

    assert (50, grade) == (found.total, found.grade)


# ------------------------------------------------------------------ satisfaction ballots


def ballot(*grades: dict[str, Any], **fields: Any) -> SatisfactionBallot:
    """A document read from JSON text, shares of persons present."""
    written = {**HEAD, "grades": grades, "base": "persons_present", "cumulative": False, **fields}
    return SatisfactionBallot.model_validate_json(json.dumps(written))


def grade(label: str, share: str | None = None, exactly: str | None = None) -> dict[str, Any]:
    """A grade with the share it needs."""
    return {"label": label, "share": share, "exactly": exactly}


@pytest.mark.parametrize(("exactly", "result"), [("enough", "满意"), ("not enough", "不满意")])
def test_exactly_half_is_spelt_out(exactly: str, result: str) -> None:
    """As `npcmodel.satisfaction` reads it."""
    rule = ballot(grade("满意", "0.5", exactly), grade("不满意")).rule()
    found = graded(rule, {"满意": 20, "不满意": 20}, base_size=40)

    assert (result, True) == (found.grade, found.on_the_line)
    assert (Base.PERSONS_PRESENT, "评价办法") == (rule.base, rule.source)


def test_better_votes_count_towards_a_grade_where_it_says_so() -> None:
    """满意 and 基本满意 together."""
    written = (grade("满意", "0.8", "enough"), grade("基本满意", "0.6", "enough"), grade("不满意"))
    counted = {"满意": 15, "基本满意": 5, "不满意": 5}  # 15 of 25 are exactly 60 per cent
    apart = graded(ballot(*written).rule(), counted, base_size=25)
    together = ballot(*written, cumulative=True, source="某办法")

    even = (grade("满意", "0.6", "not enough"), grade("基本满意", "0.6", "enough"), written[2])
    assert "基本满意" == graded(ballot(*even, cumulative=True).rule(), counted, base_size=25).grade
    assert "不满意" == apart.grade
    assert "基本满意" == graded(together.rule(), counted, base_size=25).grade
    assert "某办法" == together.rule().source


@pytest.mark.parametrize(
    ("grades", "fields", "place", "words"),
    [
        ([grade("满意")], {}, "grades", "'满意': expected two grades or more"),
        (
            [grade("满意", "0.5", "enough"), grade("满意")],
            {},
            "grades.1.label",
            "'满意': expected a grade named once",
        ),
        (
            [grade("满意", None, None), grade("不满意")],
            {},
            "grades.0.share",
            "None: expected a share for each grade but the last",
        ),
        (
            [grade("满意", "0.5", "enough"), grade("不满意", "0.5", "enough")],
            {},
            "grades.1.share",
            "0.5: expected a share for each grade but the last",
        ),
        (
            [grade("满意", "0.5"), grade("不满意")],
            {},
            "grades.0.exactly",
            "None: expected said beside a share, and only there",
        ),
        (
            [grade("满意", "0.5", "enough"), grade("不满意", None, "enough")],
            {},
            "grades.1.exactly",
            "'enough': expected said beside a share, and only there",
        ),
        (
            [grade("满意", "1", "not enough"), grade("不满意")],
            {},
            "grades.0.exactly",
            "'not enough': expected 'enough': there is no more than all",
        ),
        (
            [grade("满意", "0.5", "enough"), grade("基本", "0.6", "enough"), grade("不满意")],
            {"cumulative": True},
            "grades.1.share",
            "0.6: expected at most 0.5: better votes count too",
        ),
    ],
)
def test_ballots_that_contradict_themselves(
    grades: list[dict[str, Any]], fields: dict[str, Any], place: str, words: str
) -> None:
    """One document, one fault."""
    with pytest.raises(ValidationError) as caught:
        ballot(*grades, **fields)
    (error,) = caught.value.errors()

    assert (place, words) == (".".join(map(str, error["loc"])), error["msg"])
