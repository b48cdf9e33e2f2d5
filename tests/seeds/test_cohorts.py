"""石泉 and 武冈: results that are used, rewards, interviews, subsidies, ranks made public.

The texts give sums and numbers; the names, years and points below are made up, and so are the
documents where the texts print no rule.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from npcmodel.facts.records import Event, Record
from npcmodel.oversight import coverage
from npcmodel.schemes.cohorts.duty_ladder import DutyLadder, duty_rating
from npcmodel.schemes.cohorts.paying import allocated
from npcmodel.schemes.cohorts.period_results import PeriodResult
from npcmodel.schemes.cohorts.rewards import Pool
from npcmodel.schemes.cohorts.rules import Cohort
from npcmodel.schemes.cohorts.spending import Spending, earmarked
from npcmodel.schemes.cohorts.standings import Entrant, ranked
from npcmodel.schemes.cohorts.streaks import HistoryRules, outcomes_of_history
from npcmodel.schemes.documents import LinearItem, Measure, Scheme
from npcmodel.schemes.scoring import score

HISTORY = "npcmodel.schemes.cohorts.outcomes_of_history"
RULES = "npcmodel.schemes.cohorts.HistoryRules"
ALLOCATED = "npcmodel.schemes.cohorts.allocated"
POOL = "npcmodel.schemes.cohorts.Pool"
SHIQUAN: dict[str, Any] = {
    "code": "shiquan",
    "title": "石泉县镇人大工作考核办法",
    "issued_by": "石泉县人大常委会",
    "source": "石泉县人大2019年交流材料",
}
USES = ("镇人大规范化建设", "代表工作室建设")
TOWNS: dict[Any, Any] = {"甲镇": 96, "乙镇": 91, "丙镇": 91, "丁镇": 80, "戊镇": 71, "己镇": 55}
OLD, YEAR = 2018, 2019


def rules(*of: dict[str, Any]) -> HistoryRules:
    """What the county lets follow from grades."""
    return HistoryRules.model_validate({**SHIQUAN, "rules": of})


def follows(
    code: str, grade: str, *outcomes: str, kind: str = "once", **fields: Any
) -> dict[str, Any]:
    """One rule, which follows the chair from town to town."""
    shared = {"grades": [grade], "outcomes": outcomes, "subject": "person"}
    return {"kind": kind, "code": code, **shared, **fields}


def chair(name: str, grade: str, year: int = YEAR) -> PeriodResult:
    """One year of a chair."""
    return PeriodResult(year=year, person=name, post=f"{name}镇人大主席", grades=(grade,))


@pytest.mark.seed("S0-23", HISTORY, RULES)
@pytest.mark.parametrize(
    ("grade", "outcomes"),
    [("成绩突出", ("重奖", "重用")), ("做不好", ("处罚", "调整")), ("一般", ())],
)
def test_chairs_are_rewarded_or_moved(grade: str, outcomes: tuple[str, ...]) -> None:
    """成绩突出的重奖和重用，做不好的处罚和调整; who does neither is not named."""
    document = rules(
        follows("good", "成绩突出", "重奖", "重用"), follows("bad", "做不好", "处罚", "调整")
    )
    found = outcomes_of_history(document, [chair("甲", grade)], year=YEAR)

    assert outcomes == found.outcomes_of("甲")


@pytest.mark.seed(
    "S0-51", "npcmodel.schemes.cohorts.duty_rating", "npcmodel.schemes.cohorts.DutyLadder"
)
@pytest.mark.parametrize(
    ("done", "well", "label"),
    [(True, True, "本职"), (False, None, "失职"), (True, False, "不称职")],
)
def test_the_ladder_of_duty(*, done: bool, well: bool | None, label: str) -> None:
    """抓好是本职，不抓是失职，抓不好是不称职."""
    ladder = DutyLadder(**SHIQUAN, done_well="本职", not_done="失职", done_badly="不称职")

    assert label == duty_rating(ladder, done=done, well=well).label


@pytest.mark.seed("S0-53", HISTORY, RULES)
def test_results_are_a_ground_for_awards_and_promotion() -> None:
    """For the town the year's awards, for those who work there promotion."""
    document = rules(
        follows("award", "优秀", "评先评优的依据", subject="post"),
        follows("promotion", "优秀", "提拔重用的依据"),
    )
    found = outcomes_of_history(document, [chair("甲", "优秀"), chair("乙", "合格")], year=YEAR)

    assert ("甲镇人大主席",) == found.listed("评先评优的依据")
    assert ("甲",) == found.listed("提拔重用的依据")


@pytest.mark.seed("S0-54", HISTORY, RULES)
@pytest.mark.parametrize(
    ("years", "suggested"),
    [((OLD, YEAR), True), ((YEAR,), False), ((2017, YEAR), False), ((2017, OLD, YEAR), True)],
)
def test_two_years_behind_in_a_row(*, years: tuple[int, ...], suggested: bool) -> None:
    """连续两年: 2017 and 2019 are two years, and not in a row."""
    document = rules(follows("behind", "后进", "建议县委调整", kind="consecutive", times=2))
    found = outcomes_of_history(document, [chair("甲", "后进", one) for one in years], year=YEAR)

    assert suggested is ("甲" in found.listed("建议县委调整"))


@pytest.mark.seed("S0-55", HISTORY, RULES)
def test_the_excellent_are_put_forward_and_rewarded() -> None:
    """Both follow from the one grade."""
    document = rules(follows("good", "优秀", "建议重用", "县人大给予奖励"))
    found = outcomes_of_history(document, [chair("甲", "优秀"), chair("乙", "合格")], year=YEAR)

    assert ("建议重用", "县人大给予奖励") == found.outcomes_of("甲")
    assert () == found.outcomes_of("乙")


@pytest.mark.seed("S0-56", ALLOCATED, POOL)
@pytest.mark.parametrize(
    ("towns", "each", "left"),
    [(3, 50_000, 0), (5, 30_000, 0), (7, 21_428, 4), (11, 13_636, 4)],
)
def test_a_reward_for_the_excellent_towns(towns: int, each: int, left: int) -> None:
    """150,000 yuan over two years; how many towns, and who has how much, is not told."""
    pool = Pool(**SHIQUAN, amount=Decimal(150_000), unit="yuan", by="equal")
    found = allocated(pool, {f"第{place}镇": 1 for place in range(towns)})

    assert {each} == set(found.amounts.values())
    assert left == found.left


@pytest.mark.seed("S0-57", HISTORY, RULES)
def test_two_chairs_behind_are_called_in() -> None:
    """对2名…进行了约谈: the list of those to be interviewed."""
    document = rules(follows("talk", "后进", "约谈"))
    grades = {"甲": "后进", "乙": "优秀", "丙": "后进", "丁": "合格"}
    results = [chair(name, grade) for name, grade in grades.items()]
    found = outcomes_of_history(document, results, year=YEAR)

    assert 2 == len(found.listed("约谈"))
    assert ("甲", "丙") == found.listed("约谈")


@pytest.mark.seed("S0-58", "npcmodel.oversight.coverage")
def test_who_was_promoted() -> None:
    """4 chairs and 5 full-time staff."""
    promoted = ["镇人大主席"] * 4 + ["镇人大专干"] * 5
    found = coverage(["镇人大主席", "镇人大专干"], promoted)

    assert {"镇人大主席": 4, "镇人大专干": 5} == dict(found.counts)
    assert 9 == sum(found.counts.values())


@pytest.mark.seed("S0-59", ALLOCATED, POOL)
def test_a_subsidy_by_results() -> None:
    """600,000 yuan in place of a grant; weights, floor and cap are not told."""
    pool = Pool(
        **SHIQUAN,
        amount=Decimal(600_000),
        unit="yuan",
        by="weight",
        floor=Decimal(80_000),
        cap=Decimal(115_000),
        uses=USES,
    )
    found = allocated(pool, TOWNS)

    assert 600_000 == sum(found.amounts.values()) + found.left
    assert (("己镇",), ("甲镇",)) == (found.at_floor, found.at_cap)
    # 405,000 yuan by 91, 91, 80 and 71 of 333: the whole yuan, then the largest remainders.
    assert [115_000, 110_676, 110_676, 97_297, 86_351, 80_000] == list(found.amounts.values())


@pytest.mark.seed("S0-60", "npcmodel.schemes.cohorts.earmarked", POOL)
@pytest.mark.parametrize(
    ("use", "off"), [("镇人大规范化建设", 0), ("代表工作室建设", 0), ("接待", 8_000)]
)
def test_the_subsidy_is_for_two_uses(use: str, off: int) -> None:
    """Anything else is off purpose."""
    pool = Pool(**SHIQUAN, amount=Decimal(600_000), unit="yuan", by="equal", uses=USES)
    found = earmarked(pool, [Spending("甲镇", use, 8_000), Spending("乙镇", USES[0], 1)])

    assert 2 == len(found.by_use)
    assert off == found.amount_off_purpose


@pytest.mark.seed("S1-57", "npcmodel.schemes.scoring.score", "npcmodel.schemes.cohorts.ranked")
def test_points_are_ranked_and_the_results_shown() -> None:
    """积分排名和成绩晾晒: the archive is scored, ranked with equals, and made a table."""
    item = LinearItem(
        code="s",
        title="代表建议",
        points=Decimal(5),
        measure=Measure(event="suggestion", unit="件"),
    )
    scheme = Scheme(code="wugang", title="履职积分", issued_by="武冈市人大常委会", items=(item,))
    archives = [
        Record(name, tuple(Event("suggestion", date(2023, 3, day)) for day in range(1, number + 1)))
        for name, number in {"甲": 2, "乙": 3, "丙": 2}.items()
    ]
    ranking = Cohort(code="wugang", title="代表履职积分排名", issued_by="武冈市人大常委会")
    found = ranked(ranking, [Entrant.of(score(scheme, one), one) for one in archives])

    assert {"甲": 2, "乙": 1, "丙": 2} == {one.subject: one.rank for one in found.standings}
    assert (
        "“代表履职积分排名”由武冈市人大常委会制定，不是法律\n"
        "第1名：乙 15分\n"
        "第2名（并列2个）：甲 10分、丙 10分" == found.explain()
    )
