"""Published figures of the handling of suggestions come out as printed, or are found wrong."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from npcmodel.facts.levels import Level
from npcmodel.profiles.suggesting import AnswerClass, Rated, Rating
from npcmodel.suggestions import (
    Answered,
    AnswerRated,
    Assigned,
    AwardRule,
    FigureRate,
    FigureRound,
    Figures,
    PrintedMethod,
    RateBase,
    Reassigned,
    ReturnAgreed,
    ReturnAsked,
    SecondHandlingAsked,
    Suggestion,
    TieRule,
    awarded,
    figures,
    percentages,
    printed_consistent,
)

DATA = Path(__file__).resolve().parent.parent / "data" / "suggestion_cases.json"
CASES: dict[str, dict[str, Any]] = {
    case["id"]: case for case in json.loads(DATA.read_text(encoding="utf-8"))["cases"]
}
PRINTED = [one for one, case in CASES.items() if "printed" in case]
MARCH_15, JUNE_1, JULY_1 = date(2017, 3, 15), date(2017, 6, 1), date(2017, 7, 1)
LAST = date(2017, 12, 31)
GOOD, BAD = Rating.SATISFIED, Rating.DISSATISFIED


def assigned(number: int) -> Suggestion:
    """Return a county deputy's suggestion, assigned on 15 March 2017."""
    case = Suggestion(number, ("甲",), Level.COUNTY)
    return case.after(Assigned(MARCH_15, ("县政府",)))


@pytest.mark.parametrize("case_id", PRINTED)
def test_printed_shares(case_id: str) -> None:
    """By which way of rounding they come out, if by any; the counts add up to the total."""
    case = CASES[case_id]
    found = printed_consistent(case["classes"], case["printed"], base=case["total"])

    assert case["fits"] == [one.name for one in found.fits]
    assert found.parts
    assert 100 == found.sum


def test_gongliu_prints_what_no_rounding_gives() -> None:
    """33 of 52 are 63.46 per cent, printed 63.4; 14 are 26.92, printed 27: one down, one up."""
    case = CASES["suggestions-2024-11"]
    found = printed_consistent(case["classes"], case["printed"], base=52)
    a, b, c = found.lines

    assert not found.consistent
    assert (Fraction(634, 10), Fraction(635, 10), Fraction(634, 10)) == (
        a.printed,
        a.half_up,
        a.truncated,
    )
    assert (Fraction(27), Fraction(269, 10), Fraction(269, 10)) == (
        b.printed,
        b.half_up,
        b.truncated,
    )
    assert (Fraction(96, 10),) * 3 == (c.printed, c.half_up, c.truncated)


def test_a_sum_of_a_hundred_by_largest_remainders() -> None:
    """54 of 93 are 58.06 rounded, and 58.07 where the shares have to add up to 100."""
    case = CASES["suggestions-2024-12"]
    found = percentages(case["classes"])
    assert found.added is not None
    assert found.rounded is not None

    assert [Fraction(one) for one in case["printed"].values()] == list(found.added.values())
    assert Fraction(9999, 100) == sum(found.rounded.values())
    assert Fraction(5806, 100) == found.rounded["A"]
    assert () == found.tied


def test_the_satisfaction_printed_without_its_count() -> None:
    """92.47 and 7.53 per cent of 93: 86 and 7 satisfy them, and no other counts do."""
    case = CASES["suggestions-2024-12"]
    printed = {"满意": case["printed_satisfied"], "基本满意": case["printed_basically"]}
    fitting = [
        number
        for number in range(94)
        if PrintedMethod.HALF_UP
        in printed_consistent({"满意": number, "基本满意": 93 - number}, printed, base=93).fits
    ]

    assert [86] == fitting


def test_a_class_of_a_place_is_counted_as_solved() -> None:
    """50 per cent of 128 in class A: as many answers, counted case by case."""
    case = CASES["suggestions-2020-13"]
    answers = [name for name, number in case["classes"].items() for _ in range(number)]
    cases = [
        assigned(number).after(Answered(JUNE_1, own_class=name)).after(AnswerRated(JULY_1, grade))
        for number, name in enumerate(answers)
        for grade in [GOOD if number % 3 else Rating.BASICALLY_SATISFIED]
    ]
    found = figures(cases, until=LAST, solved=("A",)).total
    with_basically = found.rate(FigureRate.SATISFIED_AT_LEAST_BASICALLY)

    assert (64, 128) == (found.solution_final.solved, found.assigned)
    assert Fraction(1, 2) == found.rate(FigureRate.SOLVED).share
    assert Fraction(1) == found.rate(FigureRate.ANSWERED).share == with_basically.share
    assert found.rate(FigureRate.SATISFIED).share != with_basically.share


def songyang() -> Figures:
    """Return the figures of 220 suggestions, rated in two rounds, the misses told one by one.

    The five dissatisfied with how it was handled are taken to be among the others.
    """
    first, second = CASES["suggestions-2017-09"]["rounds"]
    cases: list[Suggestion] = []
    for number in range(CASES["suggestions-2017-09"]["total"]):
        result, attitude = (GOOD if number < first[one] else BAD for one in ("result", "attitude"))
        case = assigned(number).after(Answered(JUNE_1, answer_class=AnswerClass.UNDER_WAY))
        case = case.after(AnswerRated(JUNE_1, result, attitude))
        if result is BAD:
            case = case.after(SecondHandlingAsked(JUNE_1)).after(Answered(JULY_1))
            result, attitude = (
                GOOD if number < second[one] else BAD for one in ("result", "attitude")
            )
            case = case.after(AnswerRated(JULY_1, result, attitude))
        cases.append(case)
    return figures(cases, until=LAST)


def test_songyang_in_two_rounds() -> None:
    """215 and 198 of 220 at first, 220 and 218 at last: 97.73, 90, 100 and 99.09 per cent."""
    found = songyang().total
    rates = [
        found.rate(FigureRate.SATISFIED, of=of, handled=handled)
        for handled in FigureRound
        for of in (Rated.ATTITUDE, Rated.RESULT)
    ]
    printed = ("97.73", "90.00", "100.00", "99.09")

    assert [215, 198, 220, 218] == [one.count for one in rates]
    assert [220] * 4 == [one.base_size for one in rates]
    for one, digits in zip(rates, printed, strict=True):
        fit = printed_consistent({"满意": one.count}, {"满意": digits}, base=one.base_size).fits
        assert PrintedMethod.HALF_UP in fit


def test_yulin_counts_what_it_handles() -> None:
    """93 received, three passed on to others who handle it: 90 are the government's own."""
    case = CASES["suggestions-2019-23"]
    cases: list[Suggestion] = []
    for number in range(case["received"]):
        one = assigned(number)
        if number < case["passed_on"]:
            one = one.after(ReturnAsked(MARCH_15)).after(ReturnAgreed(MARCH_15))
            one = one.after(Reassigned(MARCH_15, ("县法院",)))
        cases.append(one)
    found = figures(cases, until=LAST, by=lambda one: one.handlers[0])

    assert case["handled"] == found.groups["县政府"].assigned
    assert case["passed_on"] == found.groups["县法院"].assigned
    assert case["received"] == found.total.assigned


@pytest.mark.parametrize("case_id", ["suggestions-2015-24", "suggestions-2018-25"])
@pytest.mark.parametrize("kind", ["suggestions", "units", "persons"])
def test_shangluo_gives_out_its_awards(case_id: str, kind: str) -> None:
    """As many as there are; a tie at the last place is handed back, or all of it kept."""
    places = CASES[case_id][kind]
    facts: dict[str, Any] = {
        "issued_by": "商洛市人大常委会",
        "source": "评选表彰办法（按公布的名额）",
        "places": places,
    }
    scores = {number: 200 - number for number in range(60)}
    clear = awarded(AwardRule(**facts), scores)
    level = {**scores, places: scores[places - 1]}  # the next one has as much as the last
    kept = awarded(AwardRule(ties=TieRule.ALL_KEPT, **facts), level)
    back = awarded(AwardRule(**facts), level)

    assert places == len(clear.chosen)
    assert places + 1 == len(kept.chosen)
    assert ((places - 1, places), 1) == (back.tied, back.contested)


def test_of_fifty_forms_four_did_not_come_back() -> None:
    """42, 3, 1 and four not returned: 84 per cent of all, 91.3 and 97.83 of the forms."""
    grades = [GOOD] * 42 + [Rating.BASICALLY_SATISFIED] * 3 + [BAD] + [None] * 4
    cases: list[Suggestion] = []
    for number, grade in enumerate(grades):
        case = assigned(number).after(Answered(JUNE_1))
        cases.append(case if grade is None else case.after(AnswerRated(JULY_1, grade)))
    found = figures(cases, until=LAST).total
    satisfied, with_basically = FigureRate.SATISFIED, FigureRate.SATISFIED_AT_LEAST_BASICALLY

    assert Fraction(84, 100) == found.rate(satisfied).share
    assert Fraction(42, 46) == found.rate(satisfied, base=RateBase.RATED).share
    assert Fraction(45, 46) == found.rate(with_basically, base=RateBase.RATED).share
    assert (
        PrintedMethod.HALF_UP
        in printed_consistent(
            {"满意": 42, "合计": 45}, {"满意": "91.30", "合计": "97.83"}, base=46
        ).fits
    )
