"""Published rules on ranks, rows of years and raters, as documents: their worked examples."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.schemes.cohorts.period_results import PeriodResult, TermYears
from npcmodel.schemes.cohorts.placing import Selection
from npcmodel.schemes.cohorts.rank_scoring import PointsByRank
from npcmodel.schemes.cohorts.rules import Cohort
from npcmodel.schemes.cohorts.standings import CohortRanking, Entrant, ranked
from npcmodel.schemes.cohorts.streaks import HistoryRules, outcomes_of_history
from npcmodel.schemes.raters.evaluating import evaluated
from npcmodel.schemes.raters.mixing import MixedEvaluation

DATA = Path(__file__).parents[1] / "data" / "cohort_cases.json"
CASES: dict[str, dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))


def document(kind: Any, code: str, field: str, **changes: Any) -> Any:
    """A case's document, with some fields of its first rule changed."""
    written = json.loads(json.dumps(CASES[code][field]))
    if changes:
        written["rules"][0].update(changes)
    return kind.model_validate_json(json.dumps(written))


def selection(found: CohortRanking) -> Selection:
    """The only choice there is."""
    (one,) = found.outcomes
    assert isinstance(one, Selection)
    return one


@pytest.mark.parametrize("ties", ["handed back", "all kept", "none kept"])
def test_yiyang_nine_of_sixty_four(ties: str) -> None:
    """Nine places by score, without a tie at the ninth, whatever is said of ties."""
    case = CASES["hn-yuanjiang-2020"]
    made = case["scores"]
    people = [
        Entrant(f"d{place:02}", made["first"] + place % made["modulo"])
        for place in range(made["count"])
    ]
    found = selection(ranked(document(Cohort, "hn-yuanjiang-2020", "cohort", ties=ties), people))

    assert (9, 0, 0) == (found.places, found.contested, found.left_empty)
    assert case["expected"] == sorted(map(str, found.chosen))
    assert case["expected"][::-1] == list(found.chosen)


@pytest.mark.parametrize("rounding", ["down", "up", "half up"])
def test_yuanjiang_a_fifth_of_all_without_leaders(rounding: str) -> None:
    """Two of ten places, the best scorer takes no part; the share is of all deputies."""
    case = CASES["hn-yuanjiang-excellent"]
    people = [
        Entrant(one, points, {"post": "市乡两级领导" if one in case["ineligible"] else "代表"})
        for one, points in case["scores"].items()
    ]
    cohort = document(Cohort, "hn-yuanjiang-excellent", "cohort", rounding=rounding)
    found = selection(ranked(cohort, people))

    assert case["expected"] == list(found.chosen)
    assert (2, ("a",)) == (found.places, found.ineligible)


@pytest.mark.parametrize(("rounding", "places"), [("down", 1), ("half up", 2), ("up", 2)])
def test_a_fifth_of_the_eligible_alone_hangs_on_the_rounding(rounding: str, places: int) -> None:
    """A fifth of nine is 1.8: which base and which rounding decide who is chosen."""
    case = CASES["hn-yuanjiang-excellent"]
    people = [
        Entrant(one, points, {"post": "市乡两级领导" if one == "a" else "代表"})
        for one, points in case["scores"].items()
    ]
    changes = {"rounding": rounding, "of": "eligible"}
    cohort = document(Cohort, "hn-yuanjiang-excellent", "cohort", **changes)

    assert places == selection(ranked(cohort, people)).places


def test_jintai_two_years_in_a_row_below_forty() -> None:
    """55, 38, 36: two in a row, and the outcome follows."""
    case = CASES["cppcc-jintai"]
    results = [
        PeriodResult(year=2021 + place, person="甲", post="委员", points=points)
        for place, points in enumerate(case["points"])
    ]
    found = outcomes_of_history(
        document(HistoryRules, "cppcc-jintai", "history"), results, year=2023
    )

    assert case["expected"] == found.findings[0].times
    assert ("甲",) == found.listed("劝辞")


def test_jintai_forty_itself_is_not_below() -> None:
    """At 40 the row is broken."""
    results = [
        PeriodResult(year=2022 + place, person="甲", post="委员", points=points)
        for place, points in enumerate([38, 40])
    ]
    found = outcomes_of_history(
        document(HistoryRules, "cppcc-jintai", "history"), results, year=2023
    )

    assert () == found.listed("劝辞")


def test_xiangzhou_among_the_last_five_two_years_running() -> None:
    """Of seven, 甲 is among the last five twice, 己 and 庚 once each."""
    cohort = document(Cohort, "hb-xiangzhou", "cohort")
    years = {2023: "庚乙丙丁戊己甲", 2024: "己乙丙丁戊庚甲"}
    results: list[PeriodResult] = []
    for year, order in years.items():
        people = [Entrant(one, 100 - place) for place, one in enumerate(order)]
        last = selection(ranked(cohort, people)).chosen
        results += [
            PeriodResult(
                year=year,
                person=one,
                post="代表",
                grades=("后五位",) if one in last else (),
                points=100 - place,
            )
            for place, one in enumerate(order)
        ]
    found = outcomes_of_history(
        document(HistoryRules, "hb-xiangzhou", "history"), results, year=2024
    )

    assert {*"甲丙丁戊"} == {*found.listed("警示或者依法劝辞")}


def test_kenli_twice_in_a_term_in_any_order() -> None:
    """Not two in a row, and yet enough."""
    case = CASES["cppcc-kenli-2019"]
    results = [
        PeriodResult(year=2021 + place, person="甲", post="委员", grades=(grade,))
        for place, grade in enumerate(case["grades"])
    ]
    found = outcomes_of_history(
        document(HistoryRules, "cppcc-kenli-2019", "history"),
        results,
        year=2023,
        term=TermYears(2021, 2025),
    )

    assert case["expected"] == found.findings[0].times
    assert ("甲",) == found.listed("责令辞去")


@pytest.mark.parametrize(("collective", "chosen"), [(12, 12), (40, 12), (5, 5)])
def test_national_proposals_have_a_least_share_inside(collective: int, chosen: int) -> None:
    """60 places of 6,000, twelve of them collective where none is among the best."""
    case = CASES["cppcc-national-proposals-2019"]
    proposals = [
        Entrant(
            place,
            case["proposals"] - place,
            {"proposer": "委员" if place < case["proposals"] - collective else "界别"},
        )
        for place in range(case["proposals"])
    ]
    cohort = document(Cohort, "cppcc-national-proposals-2019", "cohort")
    found = selection(ranked(cohort, proposals))

    assert case["expected"] == [found.places, found.reserved]
    assert chosen == len(found.favoured)
    assert 48 == len(found.chosen) - chosen
    assert 12 - chosen == found.left_empty == found.below_minimum


def test_points_by_rank_and_by_the_ratio_to_the_best() -> None:
    """60, 57, 54; and 6 times 8.7 by 9.1, exactly."""
    case = CASES["an-rank-points"]
    people = [Entrant(one, Fraction(Decimal(score))) for one, score in case["scores"].items()]
    table, ratio = ranked(document(Cohort, "an-rank-points", "cohort"), people).outcomes

    assert isinstance(table, PointsByRank)
    assert isinstance(ratio, PointsByRank)
    assert case["expected"] == dict(table.points)
    assert {one: Fraction(share) for one, share in case["ratio"].items()} == dict(ratio.points)


def test_shandong_two_surveys_without_those_who_do_not_know() -> None:
    """100, 75 and 55, weighed 60 and 40."""
    case = CASES["an-shandong-satisfaction-2008"]
    code = "an-shandong-satisfaction-2008"
    found = evaluated(document(MixedEvaluation, code, "evaluation"), "省", case["votes"])

    assert Fraction(case["expected"]) == found.total
    assert [950, 100] == [line.ballots for line in found.lines]


@pytest.mark.parametrize(
    ("votes", "grade"),
    [(36, "基本称职"), (46, "称职"), (23, "基本称职"), (22, "不称职"), (37, "称职")],
)
def test_dawu_by_the_share_of_ballots(votes: int, grade: str) -> None:
    """Of 46 ballots 36 are 78.26 per cent; exactly half is enough for 基本称职."""
    case = CASES["hb-dawu-2005"]
    evaluation = document(MixedEvaluation, "hb-dawu-2005", "evaluation")
    found = evaluated(evaluation, "代表", {"voters": {"称职": votes, "其他": 46 - votes}})

    assert grade == found.grade
    assert Fraction(100 * votes, 46) == found.total
    assert (Fraction(case["expected"]), case["grade"]) == (Fraction(3600, 46), "基本称职")


@pytest.mark.parametrize(("votes", "grade"), [(32, "称职"), (31, "基本称职"), (20, "基本称职")])
def test_dawu_exactly_eighty_per_cent(votes: int, grade: str) -> None:
    """32 of 40 are exactly 80 per cent."""
    evaluation = document(MixedEvaluation, "hb-dawu-2005", "evaluation")
    found = evaluated(evaluation, "代表", {"voters": {"称职": votes, "其他": 40 - votes}})

    assert grade == found.grade


def test_dawu_as_printed_is_refused() -> None:
    """80%以上 and 50%—80% both claim exactly 80 per cent."""
    written = json.loads(json.dumps(CASES["hb-dawu-2005"]["evaluation"]))
    written["grades"]["bands"][1] = {"label": "基本称职", "at_least": 50, "at_most": 80}
    with pytest.raises(ValidationError, match="no overlap: '基本称职' holds up to just above 80"):
        MixedEvaluation.model_validate(written)
