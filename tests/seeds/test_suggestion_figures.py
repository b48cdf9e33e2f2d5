"""石泉、武冈、大祥: rates that rise together, rates that are weighed, who is commended."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import suggestions
from npcmodel.exact.sharing import Method, share
from npcmodel.profiles.suggesting import AnswerClass, Rating
from npcmodel.suggestions import AwardRule, FigureRate, Rate, RateBase, Suggestion, TieRule

MARCH_15, JUNE_1, JULY_1 = date(2024, 3, 15), date(2024, 6, 1), date(2024, 7, 1)
LAST = date(2024, 12, 31)
GOOD, BAD = Rating.SATISFIED, Rating.DISSATISFIED
SHIQUAN = "石泉县人大常委会"


def handled(number: int, *, good: bool, solved: bool, by: str = "交通局") -> Suggestion:
    """Return a county deputy's suggestion, answered in time and rated."""
    case = Suggestion(number, ("甲",), npc.Level.COUNTY)
    case = case.after(suggestions.Assigned(MARCH_15, (by,)))
    kind = AnswerClass.SOLVED if solved else AnswerClass.UNSOLVED
    case = case.after(suggestions.Answered(JUNE_1, answer_class=kind))
    return case.after(suggestions.AnswerRated(JULY_1, GOOD if good else BAD))


def year(satisfied: int, solved: int) -> tuple[Rate, Rate]:
    """Return the rates of a year of 100 suggestions, counted case by case."""
    cases = [
        handled(number, good=number < satisfied, solved=number < solved) for number in range(100)
    ]
    found = suggestions.figures(cases, until=LAST).total
    return found.rate(FigureRate.SATISFIED), found.rate(FigureRate.SOLVED)


@pytest.mark.seed(
    "S0-61",
    "npcmodel.suggestions.figures",
    "npcmodel.suggestions.both_rates_risen",
)
@pytest.mark.parametrize(
    ("after", "both"),
    [((98, 48), False), ((98, 50), False), ((98, 51), True), ((96, 51), False)],
)
def test_both_rates_of_shiquan_rise_together(
    after: tuple[int, int],
    both: bool,  # noqa: FBT001  # expected
) -> None:
    """满意率和解决率同步提高: one that rises alone is not enough."""
    found = suggestions.both_rates_risen(year(96, 50), year(*after))

    assert both is found.both
    assert [Fraction(after[0] - 96, 100), Fraction(after[1] - 50, 100)] == [
        one.change for one in found.changes
    ]


@pytest.mark.seed(
    "S0-62",
    "npcmodel.suggestions.figures",
    "npcmodel.suggestions.Rate",
)
@pytest.mark.seed(
    "S4-42",
    "npcmodel.suggestions.figures",
    "npcmodel.suggestions.Rate",
)
def test_rates_become_points() -> None:
    """As an indicator of an assessment: each rate times the points it carries, exactly."""
    satisfied, solved = year(96, 50)
    assert satisfied.share is not None
    assert solved.share is not None
    points = 40 * satisfied.share + 60 * solved.share

    assert Fraction(342, 5) == points  # 38.4 and 30
    assert Fraction(40) * Fraction(24, 25) == 40 * satisfied.share


@pytest.mark.seed(
    "S4-15",
    "npcmodel.suggestions.figures",
    "npcmodel.suggestions.SuggestionCounts",
)
@pytest.mark.parametrize(
    ("good", "in_time", "grade"),
    [(8, 10, "良好"), (7, 10, "合格"), (10, 10, "良好"), (8, 9, "不合格")],
)
def test_handling_is_evaluated_by_its_rates(good: int, in_time: int, grade: str) -> None:
    """Ten of one handler: one late fails it; from four fifths satisfied on it is 良好."""
    cases: list[Suggestion] = []
    for number in range(10):
        case = Suggestion(number, ("甲",), npc.Level.COUNTY)
        case = case.after(suggestions.Assigned(MARCH_15, ("交通局",)))
        answered = JUNE_1 if number < in_time else JULY_1
        rating = GOOD if number < good else Rating.BASICALLY_SATISFIED
        case = case.after(suggestions.Answered(answered))
        cases.append(case.after(suggestions.AnswerRated(JULY_1, rating)))
    counts = suggestions.figures(cases, until=LAST, by=lambda one: one.lead).groups["交通局"]
    share_good = counts.rate(FigureRate.SATISFIED, base=RateBase.ASSIGNED).share
    all_in_time = counts.rate(FigureRate.IN_TIME).share == 1
    assert share_good is not None
    found = "不合格" if not all_in_time else "良好" if share_good >= Fraction(4, 5) else "合格"

    assert grade == found
    assert (10 - in_time, in_time) == (counts.late, counts.in_time)


@pytest.mark.seed(
    "S0-64",
    "npcmodel.suggestions.AwardRule",
    "npcmodel.suggestions.awarded",
)
def test_excellent_suggestions_and_handlers_of_shiquan() -> None:
    """优秀代表建议和办理建议先进单位: by score, ties handed back or kept as the rule says."""
    method = "评选表彰办法（例）"
    scores = {"建议一": 95, "建议二": 92, "建议三": 92, "建议四": 80}
    back = AwardRule(issued_by=SHIQUAN, source=method, places=2)
    kept = AwardRule(issued_by=SHIQUAN, source=method, places=2, ties=TieRule.ALL_KEPT)
    cases = [
        handled(number, good=number % 4 != 0, solved=True, by="交通局" if number < 6 else "水利局")
        for number in range(9)
    ]
    groups = suggestions.figures(cases, until=LAST, by=lambda one: one.lead).groups
    rates = {unit: one.rate(FigureRate.SATISFIED).share for unit, one in groups.items()}
    known = {unit: one for unit, one in rates.items() if one is not None}
    units = suggestions.awarded(
        AwardRule(issued_by=SHIQUAN, source=method, places=1),
        known,
        eligible=lambda unit: groups[unit].assigned >= 3,
    )

    assert (("建议一",), ("建议二", "建议三"), 1) == (
        suggestions.awarded(back, scores).chosen,
        suggestions.awarded(back, scores).tied,
        suggestions.awarded(back, scores).contested,
    )
    assert ("建议一", "建议二", "建议三") == suggestions.awarded(kept, scores).chosen
    # 交通局: 0 and 4 of six are not satisfied; 水利局: 8 of three is not.
    assert {"交通局": Fraction(2, 3), "水利局": Fraction(2, 3)} == known
    assert ("交通局", "水利局") == units.tied


@pytest.mark.seed(
    "S1-61",
    "npcmodel.suggestions.awarded",
    "npcmodel.suggestions.AwardRule",
)
def test_two_qualities_of_wugang() -> None:
    """内容高质量、办理高质量: two scores, and only what is high in both is chosen."""
    rule = AwardRule(issued_by="武冈市人大常委会", source="两个高质量（例）", least_score=80)
    content = {"一": 90, "二": 79, "三": 80}
    handling = {"一": 85, "二": 95, "三": 80}
    both = set(suggestions.awarded(rule, content).chosen) & set(
        suggestions.awarded(rule, handling).chosen
    )

    assert {"一", "三"} == both


@pytest.mark.seed(
    "S1-62",
    "npcmodel.suggestions.awarded",
    "npcmodel.exact.sharing.share",
)
def test_the_fund_of_wugang_is_not_exceeded() -> None:
    """专项经费300万元: what is asked for beyond it is cut in proportion, to the yuan."""
    fund = 3_000_000
    asked = {"一": 2_000_000, "二": 1_500_000, "三": 1_000_000}
    found = share(asked, fund, Method.LARGEST_REMAINDER)

    # Two thirds of each: 4.5 million are asked for. The rests are 1/3, 0 and 2/3 of a yuan.
    assert {"一": 1_333_333, "二": 1_000_000, "三": 666_667} == found.seats
    assert fund == sum(found.seats.values())


@pytest.mark.seed(
    "S1-83",
    "npcmodel.suggestions.overdue",
    "npcmodel.suggestions.figures",
)
def test_daxiang_tracks_what_is_owed() -> None:
    """常态化跟踪: on any day, how many are answered, and who owes what for how long."""
    open_case = Suggestion(2, ("甲",), npc.Level.COUNTY)
    open_case = open_case.after(suggestions.Assigned(MARCH_15, ("水利局",)))
    cases = [handled(1, good=True, solved=True), open_case]
    days = (date(2024, 5, 31), JUNE_1, date(2024, 6, 15), date(2024, 6, 20))
    table = [suggestions.figures(cases, until=on).total.answered for on in days]
    owed = [suggestions.overdue(cases, on=on).lines for on in days]

    assert [0, 1, 1, 1] == table
    assert [0, 0, 0, 1] == [len(lines) for lines in owed]
    assert (2, "水利局", 5) == (owed[-1][0].id, owed[-1][0].handler, owed[-1][0].days_late)
