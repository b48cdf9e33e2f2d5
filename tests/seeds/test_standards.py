"""Standards of work as the published texts describe them: what they ask, and who meets it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

import pytest

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.standards.ageing import in_year, merged, retired
from npcmodel.schemes.standards.archives import Reason
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.schemes.standards.assessments import RequirementFinding
from npcmodel.schemes.standards.comparing import compared

FOLDER = Path(__file__).parents[1] / "data" / "standards"
STANDARD = "npcmodel.schemes.standards.Standard"
ASSESS = "npcmodel.schemes.standards.assess"
COMPARED = "npcmodel.schemes.standards.compared"
MERGED = "npcmodel.schemes.standards.merged"
RETIRED = "npcmodel.schemes.standards.retired"
IN_YEAR = "npcmodel.schemes.standards.in_year"
Test = TypeVar("Test", bound=Callable[..., Any])
YEAR = 2026
NEW_YEAR = date(YEAR, 1, 1)


def shows(*rows: str, by: tuple[str, ...] = (STANDARD, ASSESS)) -> Callable[[Test], Test]:
    """Mark a test as showing rows of the published texts."""

    def mark(test: Test) -> Test:
        for row in reversed(rows):
            test = pytest.mark.seed(row, *by)(test)
        return test

    return mark


def load(name: str) -> Standard:
    """A document of the tests."""
    return Standard.model_validate_json((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def asked(requirement: dict[str, Any]) -> Standard:
    """A document of one requirement, where a text gives no more."""
    head = {"code": "r", "title": "要求", **requirement}
    area = {"code": "a", "title": "方面", "requirements": [head]}
    return Standard.model_validate(
        {"code": "s", "title": "做法", "issued_by": "某县人大常委会", "areas": [area]}
    )


def events(kind: str, /, *days: date, **traits: str) -> tuple[Event, ...]:
    """Events of a kind, on the days given or else on one day of the year."""
    return tuple(Event(kind, day, traits=traits) for day in days or (date(YEAR, 5, 8),))


def named(kind: str, trait: str, values: Iterable[str], /, **more: str) -> tuple[Event, ...]:
    """An event for each value of a trait."""
    return tuple(event for value in values for event in events(kind, **{trait: value}, **more))


def weekly(kind: str, weeks: int) -> tuple[Event, ...]:
    """An event on the Thursday of each of so many weeks from the first of the year."""
    return events(kind, *[NEW_YEAR + timedelta(weeks=week) for week in range(weeks)])


def monthly(kind: str, months: Iterable[int]) -> tuple[Event, ...]:
    """An event on the first of each of the months."""
    return events(kind, *[date(YEAR, month, 1) for month in months])


def found(
    document: Standard | str, code: str, *done: Event, numbers: Any = None, **how: Any
) -> RequirementFinding:
    """The finding on one requirement of a document."""
    standard = load(document) if isinstance(document, str) else document
    record = Record("某地", done, numbers=numbers or {})
    return assess(standard, record, **{"year": YEAR, **how}).finding(code)


def stands(document: Standard | str, code: str, *done: Event, **how: Any) -> tuple[str, Any]:
    """The verdict, and what is lacking: by name where there are names, or how much."""
    one: Any = found(document, code, *done, **how)
    return one.verdict.value, [name.zh for name in one.missing] or one.short + one.over


MET = ("达到", 0)


# Every document


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_every_document_says_where_it_is_from(path: Path) -> None:
    """Each has an issuer and a source, and none has points or vetoes that no text gives."""
    standard = load(path.stem)

    assert standard.source
    assert {(None, False)} == {(one.points, one.veto) for one in standard.requirements}


def covers(document: str, code: str, kind: str, trait: str, members: list[str]) -> bool:
    """Whether all members meet a requirement, and each one left out is named as missing."""
    whole = stands(document, code, *named(kind, trait, members)) == MET
    return whole and all(
        stands(document, code, *named(kind, trait, [*members[:n], *members[n + 1 :]], other="x"))
        == ("未达到", [left])
        for n, left in enumerate(members)
        if len(members) > 1
    )


COVERED = [
    ("S0-28", "shiquan_towns", "parts", "built", "part", ["组织建设", "制度建设", "支持保障"]),
    (
        "S0-32",
        "shiquan_towns",
        "blocks",
        "work",
        "block",
        [
            "开好人代会、主席团会",
            "创新开展监督工作",
            "组织好代表活动",
            "发挥代表作用",
            "规范自身建设",
        ],
    ),
    (
        "S0-34",
        "shiquan_towns",
        "activities",
        "activity",
        "kind",
        ["视察调研", "代表培训", "代表小组活动"],
    ),
    ("S1-47", "dongkou", "roles", "role", "role", ["信息员", "宣传员", "服务员", "调解员"]),
    (
        "S1-51",
        "wugang",
        "owners",
        "topic",
        "role",
        ["领导牵头课题", "委室认领课题", "代表全程参与"],
    ),
    ("S1-52", "wugang", "groups", "group_activity", "form", ["课题小组", "专业小组"]),
    (
        "S1-73",
        "daxiang",
        "reports",
        "party_report",
        "subject",
        ["人民代表大会", "人大代表补选", "常委会组成人员履职培训"],
    ),
    ("S1-84", "daxiang", "branch", "branch", "kind", ["三会一课", "组织生活会", "民主评议党员"]),
    ("S1-88", "daxiang", "links", "burden_check", "link", ["发文", "会议", "调查研究"]),
    ("S2-18", "jiaxing_2019", "terminals", "terminal", "name", ["固定端", "移动端"]),
    (
        "S2-19",
        "jiaxing_2019",
        "systems",
        "it_system",
        "name",
        ["代表服务", "工作应用", "综合业务", "安全防护"],
    ),
    ("S2-31", "jiaxing_2017", "rules", "rule", "kind", ["议事规则", "会议制度", "履职保障"]),
    (
        "S2-33",
        "jiaxing_2018",
        "tests",
        "standard_test",
        "test",
        ["法律有依据", "实践有效果", "操作可遵循", "执行有动力"],
    ),
    (
        "S3-04",
        "shenqiu",
        "party_reports",
        "party_report",
        "kind",
        ["重点议题", "重大事项", "重要工作", "重要会议和活动"],
    ),
    (
        "S3-05",
        "shenqiu",
        "study_system",
        "study_rule",
        "name",
        ["第一议题", "党组理论学习中心组学习制度"],
    ),
    (
        "S3-06",
        "shenqiu",
        "study_groups",
        "study",
        "group",
        ["常委会党组成员", "常委会组成人员", "机关干部", "人大代表"],
    ),
    ("S3-08", "shenqiu", "four_studies", "study", "subject", ["理论", "法规", "业务", "纪律"]),
    (
        "S3-11",
        "shenqiu",
        "rule_areas",
        "rule",
        "area",
        ["人大监督", "重大事项决定", "建议督办", "选举任命"],
    ),
    (
        "S3-12",
        "shenqiu",
        "office_rules",
        "rule",
        "office",
        ["会议服务", "公文处理", "财务管理", "理论学习"],
    ),
    (
        "S3-19",
        "shenqiu",
        "teams",
        "training",
        "team",
        ["组成人员", "机关工作人员", "乡镇（办）人大主席（主任）", "人大代表"],
    ),
    (
        "S3-29",
        "shenqiu",
        "modes",
        "task",
        "mode",
        ["常规工作标准化", "重点工作项目化", "创新工作品牌化"],
    ),
    ("S3-31", "shenqiu", "walks", "walk", "walk", ["走出去", "走下去", "走进去", "走上去"]),
    ("S3-38", "shenqiu", "channels", "study", "channel", ["人大代表进站学", "举办讲座专题学"]),
    (
        "S4-13",
        "county_reform",
        "tools",
        "deputy_work",
        "form",
        [
            "学习培训",
            "主题实践活动",
            "述职评议活动",
            "阵地建设",
            "网络平台",
            "代表建议督办",
            "代表履职考评",
        ],
    ),
    (
        "S4-22",
        "county_reform",
        "ability",
        "training",
        "form",
        [
            "专题讲座",
            "集中培训",
            "以会代训",
            "外出学习考察",
            "专题培训研讨班",
            "学习年",
            "干部大讲堂",
        ],
    ),
    ("S4-25", "county_reform", "rooms", "live_room", "name", ["常委会会议", "民声"]),
    (
        "S4-56",
        "county_reform",
        "training",
        "deputy_training",
        "form",
        ["集中培训", "以会代训", "组织代表学习", "视察", "检查", "调研"],
    ),
]


@pytest.mark.parametrize(
    ("document", "code", "kind", "trait", "members"),
    [pytest.param(*row[1:], id=row[0]) for row in COVERED],
)
@shows(*(row[0] for row in COVERED))
def test_what_a_text_names_is_all_there(
    document: str, code: str, kind: str, trait: str, members: list[str]
) -> None:
    """All of it meets the requirement, and each thing left out is named."""
    assert covers(document, code, kind, trait, members)


def test_a_covered_row_is_listed_once() -> None:
    """No identifier stands twice in the table."""
    ids = [row[0] for row in COVERED]

    assert len(ids) == len(set(ids))


# 石泉


@shows("S0-15", "S0-16")
def test_fifteen_requirements_in_four_areas() -> None:
    """The areas are named and the requirements are not: each keeps its place, none is judged."""
    standard = load("shiquan")
    report = assess(standard, Record("池河镇"), year=2019)

    assert [
        "提高镇人大会议质量",
        "依法行使镇人大职权",
        "加强同人大代表和人民群众的联系",
        "加强镇人大“四同一建设”",
    ] == [area.title for area in standard.areas if area.code != "unplaced"]
    assert 15 == len(standard.requirements)
    assert {"文本未列名"} == {one.title for one in standard.requirements}
    assert (0, 15) == (report.overall.asked, report.overall.not_assessed)


@shows("S0-09")
def test_the_party_committee_studies_the_work_of_the_congress() -> None:
    """定期: no number is given; one such meeting shows that it is done."""
    held = named("party_session", "topic", ["镇人大工作"])

    assert stands("shiquan_towns", "party", *held) == MET
    assert ("未达到", ["镇人大工作"]) == stands("shiquan_towns", "party", complete=True)


@shows("S0-10", "S0-11")
def test_fifty_party_meetings_in_eleven_towns() -> None:
    """Ten towns with four and one with ten are fifty; thirty of them special, three in five."""
    towns = [("池河镇", 10, 10)] + [(f"镇{n}", 4, 2) for n in range(10)]
    done = tuple(
        Event("party_session", NEW_YEAR, {"sessions": number, "special": special}, {"town": town})
        for town, number, special in towns
    )

    assert 11 == len(towns)
    assert stands("shiquan_county", "party_sessions", *done) == MET
    assert stands("shiquan_county", "special_sessions", *done) == MET
    assert ("未达到", 4) == stands("shiquan_county", "party_sessions", *done[:-1])
    assert ("未达到", 2) == stands("shiquan_county", "special_sessions", *done[:-1])
    special = found("shiquan_county", "special_sessions", *done).found
    assert Fraction(3, 5) == (special or 0) * Fraction(1, 50)


@shows("S0-17", "S0-31")
def test_town_rules_are_held_against_the_template() -> None:
    """The template's areas are its sections; what a town's rules leave out is listed."""
    sections = [area.title for area in load("shiquan").areas][:4]
    whole = events("town_rules", **dict.fromkeys(sections, "有"))
    part = events("town_rules", **dict.fromkeys(sections[:2] + sections[3:], "有"))

    assert stands("shiquan_county", "template", *whole) == MET
    assert ("未达到", ["2026-05-08：加强同人大代表和人民群众的联系"]) == stands(
        "shiquan_county", "template", *part
    )


@shows("S0-20", by=(STANDARD, ASSESS, COMPARED))
def test_quality_against_the_year_before() -> None:
    """Two sessions and four meetings of the presidium: one of the two in 2018, both in 2019."""
    standard = load("shiquan_towns")
    years = [
        assess(
            standard,
            Record(
                "某镇",
                (
                    *events("congress", date(year, 1, 9), date(year, 8, 9)),
                    *events("presidium", *[date(year, month, 1) for month in range(1, number)]),
                ),
            ),
            year=year,
        )
        for year, number in ((2018, 4), (2019, 5))
    ]
    both = compared(years)

    assert [Fraction(1, 2), Fraction(1)] == list(both.completion.values())
    assert {("某镇", 2019): Fraction(1, 2)} == dict(both.change)


@shows("S0-21")
def test_an_agenda_is_held_against_its_template() -> None:
    """The report praises the towns' agendas and does not print one: these items are made up."""
    document = asked(
        {
            "kind": "template",
            "measure": {"event": "agenda", "where": {"state": "印发"}},
            "sections": ["听取工作报告", "票决民生实事"],
        }
    )
    draft = events("agenda", state="草稿", 听取工作报告="第一天")
    final = events("agenda", state="印发", 听取工作报告="第一天")

    assert ("未达到", ["2026-05-08：票决民生实事"]) == stands(document, "r", *draft, *final)


@shows("S0-24")
def test_every_town_is_inspected() -> None:
    """Eleven towns, two of them not reached yet; before the year is over that is no failure."""
    towns = [f"镇{n}" for n in range(1, 12)]
    done = named("inspection", "town", towns[:9])

    assert ("未达到", ["镇10", "镇11"]) == stands(
        "shiquan_county", "inspected", *done, sets={"towns": towns}
    )
    early = found(
        "shiquan_county", "inspected", *done, sets={"towns": towns}, until=date(YEAR, 6, 30)
    )
    assert ("未评估", "尚未到期") == (early.verdict.value, early.reason and early.reason.value)


@shows("S0-25")
def test_an_office_by_the_standard() -> None:
    """The text does not list what an office has: these two things are made up."""
    items = [{"title": "独立办公室", "number": "office"}, {"title": "制度上墙"}]
    document = asked(
        {"kind": "checklist", "measure": {"event": "seen"}, "trait": "what", "items": items}
    )

    assert ("未达到", ["独立办公室"]) == stands(
        document, "r", *named("seen", "what", ["制度上墙"]), numbers={"office": 0}
    )


@shows("S0-26")
@pytest.mark.parametrize(
    ("staff", "want"),
    [(1, ("未达到", 1)), (2, MET), (3, MET), (4, ("未达到", 1))],
)
def test_two_or_three_full_time_staff(staff: int, want: tuple[str, int]) -> None:
    """One is too few, four are more than the text says."""
    assert want == stands("shiquan_towns", "staff", numbers={"staff": staff})


@shows("S0-27")
def test_staff_do_their_main_work() -> None:
    """One of three who was lent out is one too few."""
    assert (
        stands("shiquan_towns", "main_duty", numbers={"staff": 3, "staff_on_main_duty": 3}) == MET
    )
    assert ("未达到", 1) == stands(
        "shiquan_towns", "main_duty", numbers={"staff": 3, "staff_on_main_duty": 2}
    )


@shows("S0-28")
def test_budget_lines_are_provided_in_full() -> None:
    """支持保障: five lines, each held against what is needed."""
    lines = ("work", "meetings", "training", "activities", "allowances")
    needed = {f"needed:{line}": 10_000 for line in lines}
    full = {f"provided:{line}": 10_000 for line in lines}

    assert stands("shiquan_towns", "budget", numbers={**needed, **full}) == MET
    assert ("未达到", ["误工补助经费0.5元"]) == stands(
        "shiquan_towns",
        "budget",
        numbers={**needed, **full, "provided:allowances": Fraction(19_999, 2)},
    )


@shows("S0-29")
def test_nine_front_lines_of_which_four_are_named() -> None:
    """Four can be shown, five keep their places."""
    done = named("frontline", "what", ["代表产生在一线", "问题解决在一线"])
    report = assess(load("shiquan_frontline"), Record("某镇", done), year=YEAR).overall

    assert 9 == len(load("shiquan_frontline").requirements)
    assert (4, 2, 5) == (report.asked, report.met, report.not_assessed)


@shows("S0-44")
def test_topic_groups_take_four_steps() -> None:
    """池河镇: 定课题、议重点、激活力、展风采, in this order, each group by itself."""
    steps = ("定课题", "议重点", "激活力", "展风采")
    first = tuple(
        event
        for month, step in enumerate(steps, 3)
        for event in events("topic_group", date(YEAR, month, 1), step=step, group="产业发展")
    )
    second = (
        *events("topic_group", date(YEAR, 4, 1), step="激活力", group="环境保护"),
        *events("topic_group", date(YEAR, 5, 1), step="定课题", group="环境保护"),
    )

    assert stands("shiquan_towns", "topic_groups", *first) == MET
    assert ("未达到", ["环境保护：定课题", "环境保护：议重点"]) == stands(
        "shiquan_towns", "topic_groups", *first, *second
    )


@shows("S0-50")
def test_a_list_of_tasks_has_its_state() -> None:
    """The list itself is not printed: these tasks are made up; the one still open is named."""
    items = [{"title": "召开主席团会议"}, {"title": "建立代表档案"}]
    measure = {"event": "task", "where": {"state": "完成"}}
    document = asked({"kind": "checklist", "measure": measure, "trait": "task", "items": items})
    done = (
        *events("task", task="召开主席团会议", state="完成"),
        *events("task", task="建立代表档案", state="进行中"),
    )

    assert ("未达到", ["建立代表档案"]) == stands(document, "r", *done)


# 邵阳


@shows("S1-71")
def test_the_first_item_of_every_meeting() -> None:
    """One of two meetings began with something else."""
    first, other = events("party_group_meeting", first_item="有"), events("party_group_meeting")

    assert stands("daxiang", "first_item", *first, *first) == MET
    assert ("未达到", 1) == stands("daxiang", "first_item", *first, *other)


@shows("S1-72")
def test_three_plans_are_approved_by_the_party_committee() -> None:
    """A plan that another body approved does not count."""
    names = ["区人大年度工作要点", "监督工作计划", "代表工作计划"]
    good = named("plan", "plan", names, approved_by="区委常委会")
    wrong = named("plan", "plan", names[2:], approved_by="主任会议")

    assert stands("daxiang", "plans", *good) == MET
    assert ("未达到", ["代表工作计划"]) == stands("daxiang", "plans", *good[:2], *wrong)


@shows("S1-85")
@pytest.mark.parametrize(("trained", "want"), [(45, ("未达到", 1)), (46, MET)])
def test_forty_six_are_trained(trained: int, want: tuple[str, int]) -> None:
    """常委会组成人员、乡镇（街道）人大主要负责人 and staff together, as printed."""
    document = asked(
        {"kind": "count", "measure": {"event": "training", "sum": "people"}, "least": 46}
    )
    done = (
        Event("training", NEW_YEAR, {"people": 40}),
        Event("training", NEW_YEAR, {"people": trained - 40}),
    )

    assert want == stands(document, "r", *done)


@shows("S1-86")
def test_a_lesson_a_film_and_a_practice_every_month() -> None:
    """一月一课一片一实践: eleven films leave a month without."""
    done = (
        *monthly("lesson", range(1, 13)),
        *monthly("film", (1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12)),
        *monthly("practice", range(1, 13)),
    )

    assert stands("daxiang", "lesson", *done) == MET
    assert ("未达到", ["2026-08-01至2026-08-31"]) == stands("daxiang", "film", *done)
    assert stands("daxiang", "practice", *done) == MET


@shows("S1-93")
def test_the_heads_of_committees_lecture_in_turn() -> None:
    """The text gives no interval: what it gives is that each head has a turn."""
    done = named("lecture", "lecturer", ["办公室主任", "财经委主任", "办公室主任"])

    assert ("未达到", ["法制委主任"]) == stands(
        "daxiang",
        "lectures",
        *done,
        sets={"committee_heads": ["办公室主任", "财经委主任", "法制委主任"]},
    )


# 嘉兴


def transformed() -> Standard:
    """The documents of four years as one."""
    return merged(
        [load(f"jiaxing_{year}") for year in (2017, 2018, 2019, 2020)],
        code="jiaxing",
        title="人大工作“四化”建设",
        issued_by="嘉兴市人大常委会",
        source="人民代表报，2020-11-03",
    )


STAGES = {2017: "规范化", 2018: "标准化", 2019: "信息化", 2020: "常态化"}


@shows("S2-02", "S2-03", "S2-04", "S2-05", "S2-06", "S2-49", by=(STANDARD, MERGED, IN_YEAR))
@pytest.mark.parametrize("year", STAGES)
def test_four_transformations_one_a_year(year: int) -> None:
    """Each year adds its own to what went before; 2020 holds all four."""
    names = [area.title for area in in_year(transformed(), year).areas]

    assert list(STAGES.values())[: year - 2016] == names
    assert {year} == {
        one.since
        for area in transformed().areas
        if area.title == STAGES[year]
        for one in area.requirements
    }


@shows("S2-09", by=(STANDARD, RETIRED, ASSESS))
@pytest.mark.parametrize("reason", ["难以操作", "难见成效", "脱离实际"])
def test_what_does_not_work_is_retired(reason: str) -> None:
    """For one of three reasons; from the next year on it is not assessed, and says why."""
    document = retired(transformed(), "platforms", 2019, reason)
    done = named("platform", "name", ["交流", "履职", "监督", "管理", "办公", "资讯"])
    days = {"span": (date(2019, 1, 1), date(2026, 12, 31))}

    assert stands(document, "platforms", *done, year=2019, **days) == MET
    gone = found(document, "platforms", *done, year=2020, **days)
    assert f"未评估（已不再执行，执行至2019年：{reason}）" in gone.explain()


@shows("S2-11")
def test_a_rollout_has_four_phases() -> None:
    """试点探索、精心指导、现场观摩、面上铺开: going wide before the visit is out of order."""
    names = ("试点探索", "精心指导", "现场观摩", "面上铺开")
    document = asked(
        {
            "kind": "steps",
            "measure": {"event": "rollout"},
            "trait": "phase",
            "steps": [{"name": name} for name in names],
        }
    )

    def phases(*order: str) -> tuple[Event, ...]:
        return tuple(
            event
            for month, phase in enumerate(order, 1)
            for event in events("rollout", date(YEAR, month, 1), phase=phase)
        )

    assert stands(document, "r", *phases(*names)) == MET
    early = phases("试点探索", "精心指导", "面上铺开", "现场观摩")
    assert ("未达到", ["现场观摩"]) == stands(document, "r", *early)


@shows("S2-12", by=(STANDARD, MERGED, ASSESS))
def test_four_systems() -> None:
    """组织、评价、联络、运行: one from each year's document."""
    done = named("system", "system", ["组织体系", "评价体系", "联络体系"])
    document = transformed()
    codes = ("organisation", "evaluation", "contact", "operation")

    assert [MET, MET, MET, ("未达到", ["运行体系"])] == [
        stands(document, code, *done) for code in codes
    ]


@shows("S2-13")
def test_three_aims_in_three_fields() -> None:
    """定量、提质、把度 by 会议、制度、机构: nine cells, the empty one named."""
    cells = [
        f"{aim}·{field}"
        for aim in ("定量", "提质", "把度")
        for field in ("人大会议", "工作制度", "组织机构")
    ]

    assert stands("jiaxing_2017", "matrix", *named("normalisation", "cell", cells)) == MET
    assert ("未达到", ["把度·组织机构"]) == stands(
        "jiaxing_2017", "matrix", *named("normalisation", "cell", cells[:8])
    )


@shows("S2-16")
def test_standards_for_counties_and_for_towns() -> None:
    """Both levels have theirs; without that of the towns it is not met."""
    done = named("standard", "level", ["县人大工作标准"])

    assert ("未达到", ["镇（街道）人大工作标准"]) == stands("jiaxing_2018", "levels", *done)


@shows("S2-21")
def test_work_is_seen_as_it_goes() -> None:
    """透明式: the text gives no rate; that all is published is this test's own."""
    published = {"event": "matter", "where": {"published": "是"}}
    document = asked(
        {
            "kind": "rate",
            "part": {"kind": "events", "measure": published},
            "whole": {"kind": "events", "measure": {"event": "matter"}},
            "least": 1,
        }
    )
    done = (*events("matter", published="是"), *events("matter"), *events("matter"))

    assert ("未达到", 2) == stands(document, "r", *done)
    assert Fraction(1, 3) == found(document, "r", *done).rate


@shows("S2-24", by=(STANDARD, ASSESS, COMPARED))
def test_five_improvements_are_changes_from_a_year_to_the_next() -> None:
    """组织、制度、履职、服务、效能: one of five before, four after, three fifths more."""
    names = ["由弱到强", "由粗到细", "由浅入深", "由窄变宽", "由平向高"]
    areas = [
        {
            "code": f"a{n}",
            "title": name,
            "requirements": [
                {
                    "kind": "checklist",
                    "code": f"r{n}",
                    "title": name,
                    "measure": {"event": "improved"},
                    "trait": "what",
                    "items": [{"title": name}],
                }
            ],
        }
        for n, name in enumerate(names)
    ]
    head = {"code": "s", "title": "五大提升", "issued_by": "嘉兴市人大常委会"}
    document = Standard.model_validate({**head, "areas": areas})
    years = [
        assess(document, Record("嘉兴", done), year=year, complete=True)
        for year, number in ((2019, 1), (2020, 4))
        for done in [
            tuple(
                Event("improved", date(year, 6, 1), {}, {"what": name}) for name in names[:number]
            )
        ]
    ]
    both = compared(years)

    assert [Fraction(1, 5), Fraction(4, 5)] == list(both.completion.values())
    assert {("嘉兴", 2020): Fraction(3, 5)} == dict(both.change)


@shows("S2-25", "S2-26", "S2-28", "S2-29")
@pytest.mark.parametrize(
    ("code", "number", "part", "permille"),
    [
        ("chairs", "full_time_chairs", 72, 1000),
        ("vice_chairs", "towns_with_vice_chairs", 71, 986),
        ("offices", "separate_offices", 61, 847),
        ("staff", "towns_with_staff", 60, 833),
    ],
)
def test_shares_of_seventy_two_towns(code: str, number: str, part: int, permille: int) -> None:
    """72 of 72, and 71 of 72, which is the 98.6 % printed; what is lacking is exact."""
    one = found("jiaxing_towns", code, numbers={number: part, "towns": 72})

    assert Fraction(part, 72) == one.rate
    assert permille == round(1000 * Fraction(part, 72))
    assert 72 - part == one.short


@shows("S2-26", "S2-29")
@pytest.mark.parametrize(
    ("people", "want"), [(0, ("未达到", 1)), (1, MET), (2, MET), (3, ("未达到", 1))]
)
def test_one_or_two_in_each_town(people: int, want: tuple[str, int]) -> None:
    """1至2名: both ends count."""
    document = asked(
        {"kind": "range", "of": {"kind": "number", "number": "n"}, "least": 1, "most": 2}
    )

    assert want == stands(document, "r", numbers={"n": people})


@shows("S2-27")
def test_thirty_six_chairs_are_half_of_them() -> None:
    """36 of 72 chairs sit on a county's standing committee."""
    document = asked(
        {
            "kind": "rate",
            "part": {"kind": "number", "number": "members"},
            "whole": {"kind": "number", "number": "chairs"},
            "least": "1/2",
        }
    )

    assert stands(document, "r", numbers={"members": 36, "chairs": 72}) == MET
    assert ("未达到", 1) == stands(document, "r", numbers={"members": 35, "chairs": 72})


@shows("S2-30")
def test_a_number_without_its_base_has_no_rate() -> None:
    """54 of the staff have the rank; how many staff there are is not printed."""
    document = asked(
        {
            "kind": "rate",
            "part": {"kind": "number", "number": "ranked"},
            "whole": {"kind": "number", "number": "staff"},
            "least": 1,
        }
    )

    one = found(document, "r", numbers={"ranked": 54})
    assert "方面·要求：未评估（数据未提供）" == one.explain()


@shows("S2-32")
def test_more_than_a_hundred_details() -> None:
    """上百项: a hundred are enough, ninety-nine are one short."""
    document = asked(
        {"kind": "range", "of": {"kind": "number", "number": "n"}, "least": 100, "most": 9999}
    )

    assert stands(document, "r", numbers={"n": 100}) == MET
    assert ("未达到", 1) == stands(document, "r", numbers={"n": 99})


@shows("S2-34")
def test_three_systems_and_five_that_are_not_named() -> None:
    """秀洲: 纪实制、积分制、评价制; of the 五化 the text says nothing."""
    done = named("system", "system", ["纪实制", "积分制"])
    report = assess(load("xiuzhou"), Record("某镇", done), year=YEAR)

    assert (3, 2) == (report.area("systems").asked, report.area("systems").met)
    assert ["评价制"] == [name.zh for name in report.finding("evaluation").missing]
    assert (0, 5) == (report.area("hua").asked, report.area("hua").not_assessed)


@shows("S2-44")
def test_nine_ones_that_are_not_named() -> None:
    """平湖: nine places are kept, none is judged."""
    report = assess(load("pinghu"), Record("平湖"), year=YEAR, complete=True).overall

    assert (0, 9, None) == (report.asked, report.not_assessed, report.rate)


@shows("S2-45")
def test_week_month_quarter_and_year_in_one_plan() -> None:
    """高桥: all four cadences, and the week, month and quarter that were left out."""
    done = (
        *weekly("week_action", 53)[:-2],
        *weekly("week_action", 53)[-1:],
        *monthly("month_action", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)),
        *monthly("quarter_action", (3, 6, 9)),
        *monthly("year_action", (7,)),
    )

    assert ("未达到", ["2026-12-21至2026-12-27"]) == stands("gaoqiao", "week", *done)
    assert ("未达到", ["2026-11-01至2026-11-30"]) == stands("gaoqiao", "month", *done)
    assert ("未达到", ["2026-10-01至2026-12-31"]) == stands("gaoqiao", "quarter", *done)
    assert stands("gaoqiao", "year", *done) == MET


# 沈丘


@shows("S3-02")
def test_five_strengthenings_are_the_areas() -> None:
    """政治、思想、制度、能力、作风."""
    assert ["加强政治建设", "加强思想建设", "加强制度建设", "加强能力建设", "加强作风建设"] == [
        area.title for area in load("shenqiu").areas
    ]


@shows("S3-07")
def test_a_lecture_every_week() -> None:
    """2026 has 53 weeks; up to the end of June 26 are over."""
    assert stands("shenqiu", "lecture", *weekly("lecture", 53)) == MET
    assert ("未达到", ["2026-06-22至2026-06-28"]) == stands(
        "shenqiu", "lecture", *weekly("lecture", 25), until=date(YEAR, 6, 30)
    )


@shows("S3-09")
@pytest.mark.parametrize(
    ("kind", "number"), [("集体学习", 45), ("辅导讲座", 13), ("学习研讨", 9), ("进站学习", 800)]
)
def test_study_is_tallied(kind: str, number: int) -> None:
    """45 times, 13 lectures, 9 seminars, more than 800 visits; over two years of events."""
    document = asked({"kind": "count", "measure": {"event": kind, "sum": "times"}, "least": number})
    done = (
        Event(kind, date(2022, 10, 1), {"times": number - 1}),
        Event("其他", date(2022, 10, 1), {"times": number}),
        Event(kind, date(2023, 3, 1), {"times": 1}),
    )
    span = {"year": 2023, "span": (date(2022, 1, 1), date(2023, 6, 30))}

    assert stands(document, "r", *done, **span) == MET
    assert number == found(document, "r", *done, **span).found
    assert ("未达到", number - 1) == stands(document, "r", *done, year=2023)


@shows("S3-10")
def test_eighteen_rules_of_which_seven_are_named() -> None:
    """Eleven more are needed; the same rule twice is one."""
    rules = [
        "常委会工作规则",
        "理论学习制度",
        "代表履职管理",
        "调查视察",
        "执法检查",
        "重大事项决定",
        "代表建议办理",
    ]
    others = [f"其他{n}" for n in range(11)]

    assert ("未达到", 11) == stands("shenqiu", "rules", *named("rule", "name", rules + rules))
    assert stands("shenqiu", "rules", *named("rule", "name", rules + others)) == MET


@shows("S3-20")
def test_the_deputies_of_the_term_are_trained() -> None:
    """第十六届: who they are the caller says; the one who missed it is named."""
    document = asked(
        {
            "kind": "coverage",
            "measure": {"event": "training", "where": {"term": "第十六届"}},
            "trait": "deputy",
            "set": "deputies",
        }
    )
    done = (
        *named("training", "deputy", ["甲", "乙"], term="第十六届"),
        *named("training", "deputy", ["丙"], term="第十五届"),
    )

    assert ("未达到", ["丙"]) == stands(document, "r", *done, sets={"deputies": ["甲", "乙", "丙"]})


@shows("S3-30")
def test_four_quarterly_one_mid_year_and_one_year_end_meeting() -> None:
    """Three in one quarter do not make up for the one that had none."""
    good = (
        *monthly("dispatch", (3, 6, 9, 12)),
        *monthly("midyear", (7,)),
        *events("yearend", date(YEAR, 12, 30)),
    )
    bad = (*monthly("dispatch", (1, 2, 3, 6, 12)), *monthly("midyear", (7,)))

    codes = ("dispatch", "midyear", "yearend")
    assert [MET, MET, MET] == [stands("shenqiu", code, *good) for code in codes]
    assert [("未达到", ["2026-07-01至2026-09-30"]), MET, ("未达到", 1)] == [
        stands("shenqiu", code, *bad, complete=True) for code in codes
    ]


# 县级人大工作的思考


@shows("S4-01")
def test_a_report_to_the_party_committee_every_year() -> None:
    """One is enough; what is not recorded is not judged."""
    assert stands("county_reform", "yearly_report", *events("party_report")) == MET
    assert "没有记载" in found("county_reform", "yearly_report").explain()
    assert ("未达到", 1) == stands("county_reform", "yearly_report", complete=True)


@shows("S4-03")
def test_the_party_group_meets_every_week() -> None:
    """The week of the spring festival is a week: the text makes no exception."""
    meetings = weekly("party_group_meeting", 53)

    assert stands("county_reform", "weekly_meeting", *meetings) == MET
    assert ("未达到", ["2026-02-16至2026-02-22"]) == stands(
        "county_reform", "weekly_meeting", *meetings[:7], *meetings[8:]
    )


@shows("S4-10", "S4-14")
@pytest.mark.parametrize(("what", "number"), [("修订完善", 2), ("修订和汇编", 3)])
def test_revisions_are_counted(what: str, number: int) -> None:
    """Twice the rule on major matters, three rounds for all: one fewer is one short."""
    measure = {"event": "revision", "where": {"what": what}}
    document = asked({"kind": "count", "measure": measure, "least": number})
    years = [date(year, 5, 1) for year in (2017, 2019, 2021)][:number]
    span = {"year": 2021, "span": (date(2017, 1, 1), date(2021, 12, 31))}

    assert stands(document, "r", *events("revision", *years, what=what), **span) == MET
    assert ("未达到", 1) == stands(
        document, "r", *events("revision", *years[1:], what=what), **span
    )


@shows("S4-20")
def test_one_net_and_five_platforms() -> None:
    """The official site is named, the five platforms are not."""
    site = named("platform", "name", ["官方网站"])
    report = assess(load("county_reform"), Record("某市", site), year=YEAR)

    assert ("达到", []) == (
        report.finding("site").verdict.value,
        list(report.finding("site").missing),
    )
    assert 5 == sum(one.reason is Reason.UNNAMED for one in report.findings)


@shows("S4-24")
def test_a_hundred_and_twenty_eight_officers_from_three_sides() -> None:
    """一府两院、镇街人大、机关委室: all three are covered, and the heads are counted."""
    sides = [("一府两院", 40), ("各镇街人大", 60), ("机关委室", 28)]
    done = tuple(
        Event("officer", NEW_YEAR, {"people": number}, {"from": side}) for side, number in sides
    )
    document = asked(
        {"kind": "count", "measure": {"event": "officer", "sum": "people"}, "least": 128}
    )

    assert stands("county_reform", "officers", *done) == MET
    assert ("未达到", ["机关委室"]) == stands("county_reform", "officers", *done[:2])
    assert stands(document, "r", *done) == MET
    assert 128 == found(document, "r", *done).found


@shows("S4-26")
def test_once_a_term_and_once_a_year() -> None:
    """A conference in the first year serves the term; the hearing is due each year."""
    term = date(2022, 1, 1), date(2026, 12, 31)
    done = (
        *events("work_conference", date(2022, 6, 1)),
        *events("party_hearing", date(2022, 6, 1), date(2024, 6, 1)),
    )

    def each(code: str, year: int, *, held: tuple[Event, ...] = done) -> tuple[str, Any]:
        return stands("county_reform", code, *held, year=year, term=term, complete=True)

    assert [MET, MET] == [each("conference", 2022), each("hearing", 2022)]
    assert [MET, ("未达到", 1)] == [each("conference", 2023), each("hearing", 2023)]
    assert ("未评估", 0) == each("conference", 2025, held=())
    assert ("未达到", 1) == each("conference", 2026, held=())


@shows("S4-49")
def test_a_general_section_under_each_special_committee() -> None:
    """Which committees there are the caller says."""
    done = named("section", "committee", ["法制委"])

    assert ("未达到", ["财经委"]) == stands(
        "county_reform", "sections", *done, sets={"committees": ["法制委", "财经委"]}
    )


@shows("S4-51")
def test_ten_years_in_one_post_are_enough() -> None:
    """All who have been there for ten years are exchanged; where nobody has there is no base."""
    numbers = ("ten_years_in_post", "exchanged_after_ten_years")

    def of(there: int, gone: int) -> tuple[str, Any]:
        return stands(
            "county_reform", "rotation", numbers=dict(zip(numbers, (there, gone), strict=True))
        )

    assert [MET, ("未达到", 1), ("未评估", 0)] == [of(3, 3), of(3, 2), of(0, 0)]


@shows("S4-52")
@pytest.mark.parametrize(("people", "want"), [(0, ("未达到", 1)), (1, MET), (2, MET)])
def test_one_cadre_a_year_goes_elsewhere(people: int, want: tuple[str, int]) -> None:
    """每年交流出去1名: nobody is one too few."""
    assert want == stands(
        "county_reform", "outflow", Event("transfer", NEW_YEAR, {"people": people})
    )
