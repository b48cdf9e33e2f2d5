"""Grades over time: rows and numbers of years, persons and posts, the ladder of duty."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.schemes.cohorts.duty_ladder import DutyLadder, DutyStep, duty_rating
from npcmodel.schemes.cohorts.period_results import PeriodResult, TermYears
from npcmodel.schemes.cohorts.streaks import HistoryFindings, HistoryRules, outcomes_of_history

HEAD = {"code": "c", "title": "考核办法", "issued_by": "某县"}
BAD = ("后进",)


def rule(kind: str, code: str = "r", **fields: Any) -> dict[str, Any]:
    """A rule as it is written: it follows the person, and 后进 counts."""
    shared = {"outcomes": ["建议调整"], "subject": "person", "grades": ["后进"]}
    times = {} if kind == "once" else {"times": 2}
    return {"kind": kind, "code": code, **shared, **times, **fields}


def document(*rules: dict[str, Any], **fields: Any) -> HistoryRules:
    """A document read from JSON text."""
    return HistoryRules.model_validate_json(json.dumps({**HEAD, "rules": rules, **fields}))


def result(year: int, person: str = "甲", post: str = "城关镇", **fields: Any) -> PeriodResult:
    """A lagging year."""
    given: dict[str, Any] = {"grades": BAD, **fields}
    return PeriodResult(year=year, person=person, post=post, **given)


def found(written: dict[str, Any], results: list[PeriodResult], **asked: Any) -> HistoryFindings:
    """What one rule says of 2025."""
    asked = {"year": 2025, "term": TermYears(2021, 2025), **asked}
    return outcomes_of_history(document(written), results, **asked)


# ------------------------------------------------------------------ documents


@pytest.mark.parametrize(
    ("written", "place", "words"),
    [
        (rule("consecutive", times=1), "rules.0.consecutive.times", "greater than or equal to 2"),
        (rule("in_term", times=1), "rules.0.in_term.times", "greater than or equal to 2"),
        (rule("once", outcomes=[]), "rules.0.once.outcomes", "expected at least one"),
        (rule("once", subject="town"), "rules.0.once.subject", "'person' or 'post'"),
        (rule("once", grades=[]), "rules.0.grades", "'()': expected grades or below: one or the"),
        (rule("once", below=40), "rules.0.grades", "expected grades or below: one or the other"),
        (
            rule("once", grades=["差", "差"]),
            "rules.0.grades.1",
            "'差': expected a grade named once",
        ),
        (
            rule("once", outcomes=["x", "x"]),
            "rules.0.outcomes.1",
            "'x': expected a word named once",
        ),
    ],
)
def test_faults_name_their_place(written: dict[str, Any], place: str, words: str) -> None:
    """One rule, one fault."""
    with pytest.raises(ValidationError) as caught:
        document(written)
    (error,) = caught.value.errors()

    assert place == ".".join(map(str, error["loc"]))
    assert words in error["msg"]


def test_whom_it_follows_must_be_said() -> None:
    """There is no default for the subject."""
    written = {key: value for key, value in rule("consecutive").items() if key != "subject"}
    with pytest.raises(ValidationError, match="Field required"):
        document(written)


def test_a_code_stands_once() -> None:
    """Rules are told apart by their codes."""
    with pytest.raises(ValidationError, match="'r': expected a code named once"):
        document(rule("once"), rule("consecutive"))


# ------------------------------------------------------------------ rows and numbers


@pytest.mark.parametrize(
    ("years", "times", "holds"),
    [
        ([2024, 2025], 2, True),
        ([2023, 2024, 2025], 3, True),
        ([2023, 2025], 1, False),
        ([2023, 2024], 0, False),
        ([2025], 1, False),
        ([2025, 2026, 2027], 1, False),
        ([], 0, False),
    ],
)
def test_years_in_a_row_up_to_the_one_judged(*, years: list[int], times: int, holds: bool) -> None:
    """A gap breaks the row, a row that is over is none, and later years count nothing."""
    results = [result(2020, grades=("先进",)), *(result(year) for year in years)]
    (one,) = found(rule("consecutive"), results).findings

    assert (times, holds) == (one.times, one.holds)


@pytest.mark.parametrize(
    ("years", "times", "holds"),
    [([2021, 2024], 2, True), ([2020, 2024], 1, False), ([2021, 2026], 1, False)],
)
def test_a_number_of_years_in_a_term(*, years: list[int], times: int, holds: bool) -> None:
    """Any order, but the term's years alone, and none after the one judged."""
    (one,) = found(rule("in_term"), [result(year) for year in years]).findings

    assert (times, holds) == (one.times, one.holds)


def test_a_year_that_was_not_assessed_breaks_the_row() -> None:
    """It is told apart from a year with another grade."""
    gap = found(rule("consecutive"), [result(2022), result(2024), result(2025)]).findings[0]
    better = [result(2022), result(2023, grades=("先进",)), result(2024), result(2025)]
    none = found(rule("consecutive"), better).findings[0]

    assert (2023, 1) == gap.broken_by
    assert none.broken_by is None
    first = found(rule("consecutive"), [result(2024), result(2025)]).findings[0]
    assert (2, None) == (first.times, first.broken_by)
    assert (
        "甲：后进，连续2年（2024年、2025年），须2年：建议调整；2023年没有考核结果，不计连续"
        == gap.explain()
    )
    assert (
        "甲: 后进, 2 in a row (2024, 2025), 2 needed: 建议调整; "
        "2023 was not assessed and breaks the row" == gap.explain("en")
    )


@pytest.mark.parametrize(
    ("subject", "listed"), [("person", ("甲",)), ("post", ("池河镇",))], ids=["person", "post"]
)
def test_a_row_follows_the_person_or_the_post(subject: str, listed: tuple[str, ...]) -> None:
    """甲 lagged in two posts, and 池河镇 under two heads."""
    results = [result(2024), result(2024, "乙", "池河镇"), result(2025, "甲", "池河镇")]
    told = found(rule("consecutive", subject=subject), results)

    assert listed == told.listed("建议调整")
    assert ("建议调整",) == told.outcomes_of(listed[0])
    assert () == told.outcomes_of("乙")


def test_a_person_and_a_post_of_one_name_are_two() -> None:
    """Town 1 is behind under two people; person 1 once."""
    head: dict[str, Any] = {"outcomes": ["约谈"]}
    both = document(
        rule("consecutive", "a", **head), rule("consecutive", "b", subject="post", **head)
    )
    results = [
        PeriodResult(year=2024, person=7, post=1, grades=BAD),
        PeriodResult(year=2025, person=1, post=1, grades=BAD),
    ]
    told = outcomes_of_history(both, results, year=2025)

    assert ((), ("约谈",)) == (
        told.outcomes_of(1, subject="person"),
        told.outcomes_of(1, subject="post"),
    )
    assert ((), (1,)) == (
        told.listed("约谈", subject="person"),
        told.listed("约谈", subject="post"),
    )
    with pytest.raises(FactsError, match="subject = None: expected 'person' or 'post': there"):
        told.outcomes_of(1)
    with pytest.raises(FactsError, match="subject = None: expected 'person' or 'post': there"):
        told.listed("约谈")
    with pytest.raises(FactsError, match="subject = 'town': expected 'person', 'post' or None"):
        told.listed("约谈", subject="town")  # type: ignore[arg-type]
    apart = document(rule("consecutive", "a"), rule("once", "b", subject="post", outcomes=["通报"]))
    assert (1,) == outcomes_of_history(apart, results, year=2025).listed("通报")


def test_the_period_judged_was_not_assessed() -> None:
    """It is said, whether there is no result or an empty one; a better year is another matter."""
    rows = [result(2023), result(2024)]
    empty = [*rows, result(2025, grades=())]
    for results in (rows, empty):
        told = found(rule("consecutive"), results)
        assert (2025, 1) == told.findings[0].broken_by
        assert (
            "甲：后进，连续0年（无），须2年；不适用：建议调整；2025年没有考核结果，不计连续"
            == told.explain().splitlines()[1]
        )
        assert told.explain("en").endswith("2025 was not assessed and breaks the row")
    better = found(rule("consecutive"), [*rows, result(2025, grades=("先进",))])

    assert better.findings[0].broken_by is None
    assert 1 == len(better.explain().splitlines())
    assert found(rule("consecutive"), empty[2:]).findings[0].broken_by is None


def test_what_can_never_count_needs_no_points() -> None:
    """Before the term, or in another year than the one judged; nor does what was not assessed."""
    old = result(2018)
    now = [result(2024, points=30), result(2025, points=30), result(2022, grades=())]

    for kind in ("in_term", "once"):
        told = found(rule(kind, grades=[], below=40), [old, *now])
        assert ("甲",) == told.listed("建议调整")
    with pytest.raises(FactsError, match="points = None: expected the points of a period: 'r'"):
        found(rule("in_term", grades=[], below=40), [result(2022), *now[:2]])


def test_points_below_a_number() -> None:
    """The number itself is not below it."""
    written = rule("consecutive", grades=[], below=40)
    low = [result(2024, points=Fraction(79, 2)), result(2025, points=0)]
    even = [result(2024, points=39), result(2025, points=40)]

    assert ("甲",) == found(written, low).listed("建议调整")
    assert () == found(written, even).listed("建议调整")
    assert "低于40分，连续2年" in found(written, low).explain()
    assert "below 40 points, 2 in a row" in found(written, low).explain("en")
    with pytest.raises(FactsError, match="points = None: expected the points of a period: 'r'"):
        found(written, [result(2025)])


def test_what_comes_after_the_period_judged_is_not_read() -> None:
    """Neither its grade nor the points it lacks."""
    written = rule("consecutive", grades=[], below=40)
    results = [result(2024, points=1), result(2025, points=1), result(2026), result(2026, "乙")]
    told = found(written, results)

    assert ("甲",) == told.listed("建议调整")
    assert ["甲"] == [one.subject for one in told.findings]


def test_one_period_alone() -> None:
    """The year judged, and no other."""
    told = found(rule("once", outcomes=["约谈", "通报"]), [result(2025), result(2024, "乙")])

    assert ("甲",) == told.listed("约谈")
    assert ("约谈", "通报") == told.outcomes_of("甲")
    assert "“考核办法”由某县制定，不是法律\n甲：后进（2025年）：约谈、通报" == told.explain()
    assert "甲: 后进 (2025): 约谈, 通报" == told.explain("en").splitlines()[1]
    assert "乙：后进（无）；不适用：约谈、通报" == told.findings[1].explain()
    assert "乙: 后进 (none); does not apply: 约谈, 通报" == told.findings[1].explain("en")


def test_a_number_in_a_term_of_a_post_in_words() -> None:
    """The sentence says that it is the post."""
    told = found(rule("in_term", subject="post", times=3), [result(2022), result(2024)])

    assert (
        "职位城关镇：后进，届内累计2年（2022年、2024年），须3年；不适用：建议调整"
        == told.findings[0].explain()
    )
    assert (
        "post 城关镇: 后进, 2 in the term (2022, 2024), 3 needed; does not apply: 建议调整"
        == told.findings[0].explain("en")
    )


def test_quarters_follow_one_another_over_the_year() -> None:
    """The fourth quarter and the first of the next year are a row."""
    quarters = document(rule("consecutive"), period="quarter")
    results = [result(2024, part=4), result(2025, part=1)]
    told = outcomes_of_history(quarters, results, year=2025, part=1)

    assert ("甲",) == told.listed("建议调整")
    assert ((2024, 4), (2025, 1)) == told.findings[0].periods
    assert "连续2期（2024年第4期、2025年第1期），须2期" in told.explain()
    assert "(2024 no. 4, 2025 no. 1)" in told.explain("en")
    assert [1, 2, 4, 12] == [
        document(rule("once"), period=period).parts
        for period in ("year", "half year", "quarter", "month")
    ]


def test_two_results_of_one_period_must_agree() -> None:
    """Two heads of one town with one grade are one year; with two grades it is not known."""
    written = rule("consecutive", subject="post")
    agreed = [result(2024), result(2024, "乙"), result(2025)]
    differ = [result(2024), result(2024, "乙", grades=("先进",))]

    assert ("城关镇",) == found(written, agreed).listed("建议调整")
    with pytest.raises(FactsError, match="one answer for '城关镇' in a period: two results there"):
        found(written, differ)
    for other in (result(2024, points=3), result(2024, grades=("后进", "优秀"))):
        with pytest.raises(FactsError, match=r"results = .2024, 1, '甲', '城关镇'.: expected one"):
            found(written, [result(2024), other])
    assert 1 == found(written, [result(2025), result(2025)]).findings[0].times


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: found(rule("in_term"), [], term=None), "the years of the term: a rule counts"),
        (lambda: found(rule("in_term"), [], year=2026), "a year of the term, 2021 to 2025"),
        (lambda: found(rule("in_term"), [], year=2020), "a year of the term, 2021 to 2025"),
        (lambda: found(rule("once"), [], part=2), "a whole number of at most 1"),
        (lambda: found(rule("once"), [result(2025, part=2)]), "a whole number of at most 1"),
        (lambda: found(rule("once"), []).listed("表彰"), "one of ['建议调整']"),
        (lambda: TermYears(2025, 2024), "a whole number of at least 2025"),
        (lambda: result(2025, points=0.5), "a whole number or a Fraction"),
        (lambda: result(0), "a whole number of at least 1"),
        (lambda: PeriodResult(year=2025, person=None, post="镇"), "a name, not None"),
        (lambda: result(2025, grades="后进"), "a sequence of str"),
    ],
)
def test_facts_that_contradict_are_refused(call: Any, words: str) -> None:
    """One error that says what was expected."""
    with pytest.raises(FactsError) as caught:
        call()

    assert words in str(caught.value)


# ------------------------------------------------------------------ the ladder of duty

LADDER = DutyLadder(
    code="l",
    title="任务分解清单",
    issued_by="某县委",
    done_well="本职",
    not_done="失职",
    done_badly="不称职",
)


@pytest.mark.parametrize(
    ("done", "well", "step", "label", "en"),
    [
        (True, True, DutyStep.DONE_WELL, "本职", "done well"),
        (False, None, DutyStep.NOT_DONE, "失职", "not done"),
        (True, False, DutyStep.DONE_BADLY, "不称职", "done badly"),
    ],
)
def test_each_step_has_its_word(
    *, done: bool, well: bool | None, step: DutyStep, label: str, en: str
) -> None:
    """Three steps, three words of the document."""
    rating = duty_rating(LADDER, done=done, well=well)

    assert (step, label) == (rating.step, rating.label)
    assert f"{step.value}：{label}；“任务分解清单”由某县委制定，不是法律" == rating.explain()
    assert f'{en}: {label}; "任务分解清单", issued by 某县委; not law' == rating.explain("en")


def test_two_steps_of_one_word_are_refused() -> None:
    """A ladder tells the steps apart."""
    with pytest.raises(ValidationError) as caught:
        DutyLadder.model_validate(
            {**HEAD, "done_well": "称职", "not_done": "不称职", "done_badly": "不称职"}
        )
    (error,) = caught.value.errors()

    assert (("done_badly",), "'不称职': expected another word for each step") == (
        error["loc"],
        error["msg"],
    )


@pytest.mark.parametrize(
    ("done", "well", "words"),
    [
        (False, True, "None: it was not done"),
        (False, False, "None: it was"),
        (True, None, "a bool"),
    ],
)
def test_what_was_not_done_was_not_done_well(*, done: bool, well: bool | None, words: str) -> None:
    """Nor badly; and what was done was one or the other."""
    with pytest.raises(FactsError, match=words):
        duty_rating(LADDER, done=done, well=well)
