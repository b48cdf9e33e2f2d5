"""Deputies' points and township assessment as the county texts describe them.

The texts name what is scored and print no points. Every number below that a text does not give
is an assumption, and each document says so in its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.exact.ranking import ranks
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.dossiers import archive_summary
from npcmodel.schemes.scoring import Score, score

SCHEME = "npcmodel.schemes.documents.Scheme"
SCORE = "npcmodel.schemes.scoring.score"
SUMMARY = "npcmodel.schemes.dossiers.archive_summary"
RANKS = "npcmodel.exact.ranking.ranks"
ASSUMED = "原文未列分值，本文件的数字均为假设"
DAY = date(2026, 5, 8)
YEAR = Within.model_validate({"first": "2026-01-01", "last": "2026-12-31"})


def document(*items: dict[str, Any], **parts: Any) -> Scheme:
    """A scheme of a county, with assumed points."""
    head = {"code": "s", "title": "办法", "issued_by": "某县人大常委会", "source": ASSUMED}
    return Scheme.model_validate({**head, "items": items, **parts})


def linear(event: str, title: str, points: int, **rest: Any) -> dict[str, Any]:
    """So many points an event."""
    measure = {"event": event}
    item = {"kind": "linear", "code": f"for_{event}", "title": title, "measure": measure}
    return {**item, "points": points, **rest}


def mark(name: str, weight: str, most: int = 100) -> dict[str, Any]:
    """An indicator that somebody marks, with its weight."""
    given = {"kind": "given", "name": name, "most": most}
    value = {"kind": "product", "of": [weight, given]}
    return {"kind": "computed", "code": name, "title": name, "value": value}


def bands(*steps: tuple[str, int | None]) -> dict[str, Any]:
    """Grades from the highest down, each with its lowest total."""
    found: list[dict[str, Any]] = []
    for label, low in steps:
        below = {"below": found[-1]["at_least"]} if found else {}
        found.append({"label": label, **({} if low is None else {"at_least": low}), **below})
    return {"kind": "bands", "bands": found}


def did(numbers: Mapping[str, int], name: str = "甲") -> Record:
    """A record of so many events of each kind."""
    events = [Event(kind, DAY) for kind, times in numbers.items() for _ in range(times)]
    return Record(name, tuple(events))


def marks(numbers: Mapping[str, int]) -> Record:
    """A record of marks."""
    return Record("某镇", numbers=numbers)


def outcome(found: Score) -> tuple[int | Fraction, str | None]:
    """Total and grade."""
    return found.total, found.grade


DAXIANG_KINDS = {
    "contact": "联系群众",
    "meeting": "参加会议",
    "activity": "参加活动",
    "station": "进站履职",
}
DAXIANG = document(
    *(linear(code, title, 5, cap=25) for code, title in DAXIANG_KINDS.items()),
    events=[{"code": code, "title": title} for code, title in DAXIANG_KINDS.items()],
    grades=bands(("优秀", 85), ("合格", 60), ("不合格", None)),
)


@pytest.mark.seed("S1-77", SCHEME, SCORE)
def test_four_kinds_are_scored() -> None:
    """大祥: contact, meetings, activities, station duty, and no fifth kind."""
    found = score(DAXIANG, did({"contact": 5, "meeting": 4, "activity": 3, "station": 6}))

    assert 4 == len(DAXIANG.items) == len(DAXIANG_KINDS)
    assert [25, 20, 15, 25] == [line.points for line in found.lines]
    assert (85, "优秀") == outcome(found)
    assert (0, "不合格") == outcome(score(DAXIANG, did({})))
    assert found.source == ASSUMED


@pytest.mark.seed("S1-77", SCHEME)
def test_a_fifth_kind_is_not_known() -> None:
    """An item that reads what the text does not name is refused."""
    with pytest.raises(ValidationError, match="one of contact, meeting, activity, station"):
        Scheme.model_validate(
            {
                **DAXIANG.model_dump(),
                "items": [*DAXIANG.model_dump()["items"], linear("donation", "捐款", 1)],
                "grades": None,
            }
        )


@pytest.mark.seed("S4-16", SCHEME, SCORE)
@pytest.mark.parametrize(
    ("suggestions", "grade"),
    [(11, "不称职"), (12, "称职"), (16, "称职"), (17, "优秀"), (18, "优秀")],
)
def test_deputies_are_evaluated(suggestions: int, grade: str) -> None:
    """代表履职评价办法: events give points, points a grade; 55 fails and 60 passes."""
    method = document(
        linear("suggestion", "提出建议", 5),
        grades=bands(("优秀", 85), ("称职", 60), ("不称职", None)),
    )

    assert (5 * suggestions, grade) == outcome(score(method, did({"suggestion": suggestions})))


LEVELS = {"县": 1, "市": 2, "省": 5, "全国": 10}
PUBLICITY = document(
    {
        "kind": "computed",
        "code": "articles",
        "title": "采用稿件",
        "value": {
            "kind": "each",
            "measure": {"event": "article"},
            "points": {"kind": "by_trait", "trait": "level", "values": LEVELS},
        },
    },
    events=[{"code": "article", "title": "采用稿件", "traits": {"level": [*LEVELS]}}],
)


def published(name: str, *levels: str) -> Record:
    """A record of articles, each in a medium of some level."""
    return Record(name, tuple(Event("article", DAY, traits={"level": level}) for level in levels))


@pytest.mark.seed("S4-23", SCHEME, SCORE, RANKS)
def test_publicity_is_scored_by_level_and_ranked() -> None:
    """信息宣传工作考核办法: articles by the level of the medium, then ranks; equals share one."""
    writers = [
        published("甲镇", "全国"),
        published("乙镇", "省", "省"),
        published("丙街道", "县", "市", "省"),
        published("丁镇"),
    ]
    totals = {str(one.subject): score(PUBLICITY, one).total for one in writers}

    assert {"甲镇": 10, "乙镇": 10, "丙街道": 8, "丁镇": 0} == totals
    assert {"甲镇": 1, "乙镇": 1, "丙街道": 3, "丁镇": 4} == ranks(totals)
    with pytest.raises(FactsError, match="level"):
        score(PUBLICITY, published("戊镇", "国际"))


INDICATORS = {
    "人代会和主席团会": "0.25",
    "监督工作": "0.25",
    "代表活动": "0.2",
    "代表作用": "0.15",
    "自身建设": "0.15",
}
SHIQUAN = document(
    *(mark(name, weight) for name, weight in INDICATORS.items()),
    full_marks=100,
    grades=bands(("优秀", 90), ("合格", 70), ("后进", None)),
)
FULL = dict.fromkeys(INDICATORS, 100)


@pytest.mark.seed("S0-30", SCHEME, SCORE)
def test_indicators_have_a_weight_and_a_highest_mark() -> None:
    """考核指标体系: weights add up to 1, marks end at 100."""
    assert 1 == sum(Fraction(weight) for weight in INDICATORS.values())
    assert 100 == score(SHIQUAN, marks(FULL)).total
    assert 85 == score(SHIQUAN, marks({**FULL, "代表作用": 0})).total
    assert Fraction(399, 4) == score(SHIQUAN, marks({**FULL, "监督工作": 99})).total
    with pytest.raises(FactsError, match="监督工作"):
        score(SHIQUAN, marks({**FULL, "监督工作": 101}))


@pytest.mark.seed("S0-35", SCHEME, SCORE)
@pytest.mark.parametrize(("highlights", "points"), [(0, 0), (3, 9), (4, 10), (5, 10)])
def test_highlights_bring_a_bonus_up_to_a_cap(highlights: int, points: int) -> None:
    """特色与亮点: three points each, ten at most, on top of the common part."""
    scheme = document(
        mark("规范化建设", "1"),
        linear("highlight", "特色亮点", 3, cap=10),
        groups=[
            {"code": "common", "title": "共同部分", "items": ["规范化建设"], "full_marks": 100}
        ],
    )
    record = Record("某镇", did({"highlight": highlights}).events, numbers={"规范化建设": 80})

    assert 80 + points == score(scheme, record).total


@pytest.mark.seed("S0-42", SCHEME, SCORE)
@pytest.mark.parametrize(
    ("contacts", "activities", "absences", "follows"),
    [
        (20, 20, 0, "激励"),
        (20, 19, 0, "激励"),
        (20, 18, 0, "保持"),
        (6, 4, 2, "约束"),
        (8, 6, 0, "保持"),
    ],
)
def test_incentive_and_constraint(
    contacts: int, activities: int, absences: int, follows: str
) -> None:
    """管理、活动、联系以及履职激励约束机制: points, and what follows from them."""
    total = {"kind": "points", "of": "s"}
    scheme = document(
        linear("contact", "联系群众", 2),
        linear("activity", "参加活动", 3),
        {**linear("absence", "无故缺席", 5), "kind": "deduction"},
        grades={
            "kind": "rules",
            "rules": [
                {
                    "label": "激励",
                    "when": {"kind": "compare", "left": total, "is": "at_least", "right": 97},
                },
                {
                    "label": "约束",
                    "when": {
                        "kind": "any",
                        "of": [
                            {"kind": "compare", "left": total, "is": "less", "right": 20},
                            {
                                "kind": "compare",
                                "left": {"kind": "count", "measure": {"event": "absence"}},
                                "is": "at_least",
                                "right": 2,
                            },
                        ],
                    },
                },
            ],
            "otherwise": "保持",
        },
    )
    record = did({"contact": contacts, "activity": activities, "absence": absences})

    assert (2 * contacts + 3 * activities - 5 * absences, follows) == outcome(score(scheme, record))


ARCHIVE = Record(
    "甲",
    (
        Event("contact", date(2026, 6, 16), {"voters": 4}, evidence=("接待登记",)),
        Event("meeting", date(2026, 1, 20), evidence=("签到表",)),
        Event("contact", date(2026, 3, 6), {"voters": 2}),
    ),
)


@pytest.mark.seed("S0-43", SUMMARY, SCORE)
def test_an_archive_can_be_checked_and_judged() -> None:
    """有据可查,有绩可考: timeline, totals, missing evidence, and what each event counts for."""
    found = archive_summary(ARCHIVE, DAXIANG)
    scored = score(DAXIANG, ARCHIVE)

    assert (1, 2, 0) == found.timeline
    assert {"contact": (0, 2), "meeting": (1,)} == {
        total.kind: total.events for total in found.totals
    }
    assert {"voters": 6} == dict(found.totals[0].counts)
    assert (2,) == found.unproved
    assert ["for_contact"] == [line.code for line in scored.lines_of(2)]
    assert () == scored.unread()


@pytest.mark.seed("S0-52", SCHEME, SCORE)
@pytest.mark.parametrize(
    ("common", "before", "after"),
    [
        (69, "后进", "后进"),
        (70, "合格", "后进"),
        (89, "合格", "合格"),
        (90, "优秀", "合格"),
        (95, "优秀", "优秀"),
    ],
)
def test_a_method_revised(common: int, before: str, after: str) -> None:
    """镇人大工作考核办法: the same marks under the text before and after its revision."""
    old = SHIQUAN
    new = document(
        *old.model_dump()["items"],
        grades=bands(("优秀", 95), ("合格", 75), ("后进", None)),
        title="镇人大工作考核办法（修订）",
    )
    record = marks(dict.fromkeys(INDICATORS, common))

    assert (common, before) == outcome(score(old, record))
    assert (common, after) == outcome(score(new, record))


@pytest.mark.seed("S2-17", SCHEME, SCORE)
def test_one_system_measures_counties_and_towns() -> None:
    """量化有度、协调统一: one document, one grade for one total, whoever is measured."""
    system = document(
        {
            "kind": "computed",
            "code": "standard",
            "title": "工作标准完成率",
            "value": {
                "kind": "product",
                "of": [
                    100,
                    {
                        "kind": "rate",
                        "part": {"kind": "given", "name": "已完成"},
                        "whole": {"kind": "given", "name": "应完成"},
                    },
                ],
            },
        },
        full_marks=100,
        grades=bands(("优秀", 90), ("合格", 60), ("不合格", None)),
    )
    county = Record("县", numbers={"已完成": 45, "应完成": 50})
    town = Record("镇", numbers={"已完成": 18, "应完成": 20})

    assert (90, "优秀") == outcome(score(system, county)) == outcome(score(system, town))
    assert (Fraction(625, 7), "合格") == outcome(
        score(system, Record("镇", numbers={"已完成": 25, "应完成": 28}))
    )


@pytest.mark.seed("S2-34", SUMMARY, SCHEME, SCORE)
def test_record_points_and_evaluation() -> None:
    """三制: 纪实 says what is proved, 积分 counts it, 评价 grades it."""
    kept = archive_summary(ARCHIVE)
    scored = score(DAXIANG, ARCHIVE)

    assert (3, 1) == (len(kept.timeline), len(kept.unproved))
    assert 15 == scored.total
    assert "不合格" == scored.grade


@pytest.mark.seed("S3-13", SCHEME, SCORE, RANKS)
def test_a_campaign_makes_progress() -> None:
    """规范化建设活动: each town by what it has done of what it was to do."""
    done = {"kind": "count", "measure": {"event": "task", "distinct": "task"}}
    campaign = document(
        {
            "kind": "computed",
            "code": "progress",
            "title": "规范化建设进度",
            "value": {
                "kind": "product",
                "of": [
                    100,
                    {"kind": "rate", "part": done, "whole": {"kind": "given", "name": "任务数"}},
                ],
            },
        }
    )
    towns = {
        name: Record(
            name,
            tuple(Event("task", DAY, traits={"task": task}) for task in tasks),
            numbers={"任务数": 4},
        )
        for name, tasks in {"甲镇": "abcd", "乙镇": "aab", "丙乡": ""}.items()
    }
    progress = {name: score(campaign, record).total for name, record in towns.items()}

    assert {"甲镇": 100, "乙镇": 50, "丙乡": 0} == progress
    assert {"甲镇": 1, "乙镇": 2, "丙乡": 3} == ranks(progress)


@pytest.mark.seed("S3-14", SCHEME, SCORE)
def test_townships_are_assessed() -> None:
    """乡镇人大工作考评方案: marks by item, months by the calendar, a veto, a grade."""
    lecture = {"kind": "count", "measure": {"event": "lecture"}}
    plan = document(
        mark("会议服务", "0.5", 80),
        {
            "kind": "computed",
            "code": "study",
            "title": "每月学习",
            "value": {
                "kind": "fold",
                "by": "month",
                "of": {"kind": "clamp", "of": {"kind": "product", "of": [5, lecture]}, "cap": 5},
            },
        },
        vetoes=[
            {
                "code": "session",
                "title": "没有召开人代会",
                "when": {
                    "kind": "compare",
                    "left": {"kind": "count", "measure": {"event": "session"}},
                    "is": "equal",
                    "right": 0,
                },
                "grade": "不合格",
            }
        ],
        grades=bands(("优秀", 90), ("合格", 60), ("不合格", None)),
    )
    studied = tuple(Event("lecture", date(2026, month, 3)) for month in range(1, 11))
    held = Event("session", date(2026, 1, 20))
    numbers = {"会议服务": 80}
    twice = Record("某镇", (held, *studied, *studied), numbers=numbers)

    assert (90, "优秀") == outcome(score(plan, twice, within=YEAR))
    assert (90, "不合格") == outcome(
        score(plan, Record("某镇", studied, numbers=numbers), within=YEAR)
    )
