"""Methods of supervision as the published texts describe them: lots, panels, loops, problems."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise, product

import pytest

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.records import Event, Record
from npcmodel.law.ruling import Base
from npcmodel.oversight import (
    Expert,
    FindingClosed,
    FindingHandedOver,
    FindingRules,
    GradeUses,
    HandlingPlan,
    MendingChecked,
    MendingReported,
    Official,
    OversightFinding,
    Panel,
    PanelBar,
    PanelRule,
    PlanStep,
    ReviewSubject,
    TopicCall,
    Workflow,
    WorkflowStep,
    coverage,
    cross_review,
    deal,
    draw,
    draw_by_kind,
    duty_reports,
    grade_outcome,
    mending_figures,
    panel,
    plan_progress,
    reminders,
    topic_ranking,
    years_in_row,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.satisfaction import Satisfaction, SatisfactionRule, graded
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.scoring import score

HALF = Fraction(1, 2)
THREE = SatisfactionRule(
    issued_by="某县人大常委会",
    source="测评办法",
    grades=("满意", "基本满意", "不满意"),
    thresholds=(more_than(HALF), more_than(HALF)),
    base=Base.BALLOTS_RETURNED,
    cumulative=True,
)


# Topics


@pytest.mark.seed(
    "S1-04",
    "npcmodel.oversight.deal",
    "npcmodel.oversight.HandlingPlan",
    "npcmodel.oversight.plan_progress",
)
def test_six_teams_go_to_every_place_in_october() -> None:
    """25 townships and 40 units among 6 teams: 11 or 10 each, all in the one month."""
    places = [f"乡镇{n}" for n in range(1, 26)] + [f"单位{n}" for n in range(1, 41)]
    teams = [f"第{n}组" for n in range(1, 7)]
    hands = deal(places, teams, seed="2026年10月").hands
    month = date(2026, 10, 1), date(2026, 10, 31)
    steps = tuple(PlanStep(place, month[1], month[0]) for place in places)
    plan = HandlingPlan("隆回县人大常委会", "监督议题征集", (), steps, ordered=False)
    done = dict.fromkeys(places[2:], date(2026, 10, 15))
    done["乡镇1"], done["单位40"] = date(2026, 9, 30), date(2026, 11, 1)
    found = plan_progress(plan, done=done, on=date(2026, 11, 1))

    assert [11, 11, 11, 11, 11, 10] == [len(hand) for hand in hands.values()]
    assert ["乡镇1"] == [one.name for one in found.early]
    assert ["乡镇2", "单位40"] == [one.name for one in found.late]
    assert ["乡镇2"] == [one.name for one in found.open]


@pytest.mark.seed("S1-05", "npcmodel.oversight.coverage")
def test_six_kinds_of_hearers() -> None:
    """Five of the six were heard: deputies are missing."""
    kinds = ["村民", "党员", "组长", "基层干部", "人大代表", "机关干部"]
    found = coverage(kinds, ["村民", "村民", "党员", "组长", "基层干部", "机关干部"])

    assert ("人大代表",) == found.missing
    assert Fraction(5, 6) == found.rate


@pytest.mark.seed("S1-95", "npcmodel.oversight.coverage")
def test_points_of_four_kinds_are_counted() -> None:
    """热点难点、痛点堵点: what the meetings brought, by kind."""
    found = coverage(["热点", "难点", "痛点", "堵点"], ["热点", "堵点", "热点", "难点"])

    assert {"热点": 2, "难点": 1, "痛点": 0, "堵点": 1} == found.counts


@pytest.mark.seed("S1-06", "npcmodel.oversight.topic_ranking")
def test_next_years_topics_from_what_was_heard() -> None:
    """The most called for come first; equals at the end of the list are handed back."""
    heard = {"农村饮水": 14, "校车安全": 9, "停车难": 9, "河道采砂": 3}
    calls = [TopicCall(topic, "群众会议", times) for topic, times in heard.items()]
    found = topic_ranking(calls, weights={"群众会议": 1}, places=2)

    assert ("农村饮水",) == found.listed
    assert ("校车安全", "停车难") == found.tied
    assert 1 == found.contested


@pytest.mark.seed("S4-05", "npcmodel.oversight.topic_ranking")
def test_topics_from_departments_and_from_the_web() -> None:
    """Two sources; how they weigh against each other is the caller's."""
    calls = [
        TopicCall("养老", "部门申报"),
        TopicCall("停车", "网上征集", 120),
        TopicCall("养老", "网上征集", 40),
    ]
    even = topic_ranking(calls, weights={"部门申报": 100, "网上征集": 1}, places=1)
    web = topic_ranking(calls, weights={"部门申报": 50, "网上征集": 1}, places=1)

    assert ("养老",) == even.listed
    assert ("停车",) == web.listed


@pytest.mark.seed("S4-57", "npcmodel.oversight.topic_ranking")
def test_what_the_committee_of_the_party_is_concerned_with_is_a_topic() -> None:
    """It is on the list whatever else was called for."""
    calls = [TopicCall("停车", "网上征集", 120), TopicCall("污染防治", "市委关注的重大问题")]
    found = topic_ranking(
        calls,
        weights={"网上征集": 1, "市委关注的重大问题": 0},
        places=1,
        required_from=["市委关注的重大问题"],
    )

    assert ("污染防治",) == found.listed
    assert () == found.tied


# Experts


def three(field: str, origins: tuple[str, str, str], *, place: str | None = None) -> Panel:
    """Return a panel of one of each of three origins; the first expert may be of the place."""
    rule = PanelRule(
        issued_by="隆回县人大常委会",
        source="监督人员选聘办法",
        field=field,
        sizes=dict.fromkeys(origins, 1),
    )
    pool = [
        Expert(f"{origin}{n}", origin, (field,), place=place if n == 1 else None)
        for origin in origins
        for n in (1, 2)
    ]
    subject = ReviewSubject("某项工作", place="隆回县")
    return panel(rule, pool, subject, seed="2026", on=date(2026, 5, 1))


@pytest.mark.seed("S1-09", "npcmodel.oversight.panel", "npcmodel.oversight.Expert")
def test_experts_review_cases() -> None:
    """Professors, lawyers, retired judges and procurators; none of his own county."""
    found = three("监察和司法", ("高校法学教授", "律师", "退休的法官和检察官"), place="隆回县")

    assert {"高校法学教授2", "律师2", "退休的法官和检察官2"} == set(found.members)
    assert {(PanelBar.OWN_PLACE,)} == set(found.barred.values())


@pytest.mark.seed("S1-10", "npcmodel.oversight.panel")
def test_experts_appraise_teaching() -> None:
    """Officials of the department above, retired teachers, education experts: one of each."""
    found = three("教育教学", ("上级教育行政部门的领导", "退休教师", "知名教育专家"))

    assert 3 == len(found.members)
    assert {} == found.short


@pytest.mark.seed("S1-11", "npcmodel.oversight.panel")
def test_experts_judge_plans_of_space() -> None:
    """A planner of the unit that drew up the plan does not sit on it."""
    rule = PanelRule(
        issued_by="隆回县人大常委会",
        source="监督人员选聘办法",
        field="国土空间规划",
        sizes={"规划师": 1, "设计师": 1},
    )
    pool = [
        Expert("甲", "规划师", ("国土空间规划",), ("某设计院",)),
        Expert("乙", "设计师", ("国土空间规划",), ("某大学",)),
    ]
    subject = ReviewSubject("县城空间规划", ("某设计院",))
    found = panel(rule, pool, subject, seed=1, on=date(2026, 5, 1))

    assert ("乙",) == found.members
    assert {"规划师": 1} == found.short


@pytest.mark.seed("S3-18", "npcmodel.oversight.Expert", "npcmodel.oversight.panel")
def test_advisers_serve_for_a_term() -> None:
    """On the last day of the term an adviser is asked, on the day after not."""
    rule = PanelRule(
        issued_by="沈丘县人大常委会",
        source="专家顾问制度的实施意见",
        field="财经",
        sizes={"顾问": 1},
    )
    adviser = Expert("甲", "顾问", ("财经",), since=date(2022, 6, 1), until=date(2027, 5, 31))
    subject = ReviewSubject("预算")
    asked = [
        panel(rule, [adviser], subject, seed=1, on=day).members
        for day in (date(2027, 5, 31), date(2027, 6, 1))
    ]

    assert [("甲",), ()] == asked


# Appraisal of those who judge and prosecute, and of others


SIX = (
    "人员当众抽签",
    "个案随机确定",
    "回访办案对象",
    "单位民主测评",
    "现场回答代表提问",
    "公布评议结果",
)


@pytest.mark.seed(
    "S1-13",
    "npcmodel.oversight.Workflow",
    "npcmodel.oversight.draw",
    "npcmodel.oversight.draw_by_kind",
    "npcmodel.satisfaction.graded",
)
def test_six_steps_of_judicial_appraisal() -> None:
    """Persons and cases by lot, call-backs, a ballot, questions, publication."""
    loop = Workflow("隆回县人大常委会", "司法评议机制", tuple(map(WorkflowStep, SIX)))
    start = date(2026, 6, 1)
    officers = draw(["甲", "乙", "丙"], 2, seed="2026", excluded={"丙": "任职不满一年"})
    cases = draw_by_kind({"民事": [1, 2, 3], "刑事": [4, 5]}, {"民事": 2, "刑事": 1}, seed="2026")
    called = coverage(cases.drawn, cases.drawn[:2])
    vote = graded(THREE, {"满意": 16, "基本满意": 8, "不满意": 6}, base_size=30)
    done = dict.fromkeys(SIX[:4], date(2026, 6, 20))
    found = loop.progress(start, done=done, on=date(2026, 6, 30))

    # 甲's digest begins with c5, 乙's with f7.
    assert ("甲", "乙") == officers.drawn
    assert 3 == len(cases.drawn)
    assert cases.drawn[2:] == called.missing
    assert "满意" == vote.grade
    assert SIX[4:] == tuple(one.name for one in found.open)


@pytest.mark.seed("S1-31", "npcmodel.oversight.draw", "npcmodel.satisfaction.graded")
def test_judges_and_procurators_are_appraised() -> None:
    """Who is appraised is drawn; 15 of 30 are not more than half."""
    who = draw(["法官甲", "法官乙", "检察官丙"], 1, seed=2023)
    votes = {"满意": 15, "基本满意": 15, "不满意": 0}

    assert 1 == len(who.drawn)
    assert "基本满意" == graded(THREE, votes, base_size=30).grade


@pytest.mark.seed("S1-32", "npcmodel.oversight.cross_review")
def test_cases_are_reviewed_elsewhere() -> None:
    """Three counties, and in whatever order they are drawn none reviews its own cases."""
    counties = ["洞口县", "隆回县", "武冈市"]
    found = [cross_review(counties, seed=seed) for seed in range(20)]

    assert all(one != by for review in found for one, by in review.reviewers.items())
    assert all(set(counties) == set(review.reviewers.values()) for review in found)
    assert not cross_review(["洞口县"]).possible


@pytest.mark.seed(
    "S1-40",
    "npcmodel.oversight.Workflow",
    "npcmodel.satisfaction.graded",
    "npcmodel.oversight.grade_outcome",
)
def test_appraisal_and_report_of_officials() -> None:
    """评+述: both are done, and the grade has what the body's rule has follow from it."""
    loop = Workflow("洞口县人大常委会", "“评+述”机制", (WorkflowStep("述"), WorkflowStep("评")))
    start = date(2026, 11, 1)
    half = loop.progress(start, done={"述": start}, on=start)
    uses = GradeUses(
        "洞口县人大常委会", "测评办法", {"满意": (), "基本满意": (), "不满意": ("整改",)}
    )
    votes = graded(THREE, {"满意": 4, "基本满意": 8, "不满意": 18}, base_size=30)

    assert ["评"] == [one.name for one in half.open]
    assert ("整改",) == grade_outcome(uses, votes.possible).certain


@pytest.mark.seed("S4-43", "npcmodel.oversight.GradeUses", "npcmodel.oversight.grade_outcome")
def test_results_are_a_basis_for_the_use_of_officials() -> None:
    """What the rule has follow; where the ballot leaves two grades, only what both share."""
    uses = GradeUses(
        "某县委",
        "测评结果运用办法",
        {"满意": ("作为使用依据",), "不满意": ("作为使用依据", "谈话提醒")},
    )
    sure = grade_outcome(uses, ["不满意"])
    open_ = grade_outcome(uses, ["满意", "不满意"])

    assert ("作为使用依据", "谈话提醒") == sure.certain
    assert ("作为使用依据",) == open_.certain
    assert ("谈话提醒",) == open_.doubtful


@pytest.mark.seed("S4-46", "npcmodel.oversight.duty_reports")
def test_every_official_reports_every_year() -> None:
    """甲 reported in both years, 乙 in one: at the end of 2025 one report is missing."""
    people = [Official("甲", date(2022, 1, 1)), Official("乙", date(2023, 1, 1))]
    given = {"甲": [date(2024, 12, 1), date(2025, 12, 31)], "乙": [date(2024, 12, 31)]}
    before, after = (
        duty_reports(people, given, first_year=2024, part_years=False, on=day)
        for day in (date(2025, 12, 30), date(2025, 12, 31))
    )

    assert (("甲", 2025), ("乙", 2025)) == before.pending
    assert (("乙", 2025),) == after.missing
    assert Fraction(3, 4) == after.rate()


@pytest.mark.seed("S1-66", "npcmodel.satisfaction.graded", "npcmodel.oversight.coverage")
def test_deputies_of_four_levels_appraise_the_climate_for_business() -> None:
    """Their ballots are added; each level took part."""
    by_level = {"省": (1, 0, 1), "市": (6, 2, 2), "县": (40, 20, 10), "乡": (30, 40, 30)}
    sums = [sum(column) for column in zip(*by_level.values(), strict=True)]
    votes = dict(zip(THREE.grades, sums, strict=True))
    found: Satisfaction = graded(THREE, votes, base_size=182)

    assert [77, 62, 43] == sums
    assert "基本满意" == found.grade
    assert coverage(["省", "市", "县", "乡"], by_level).complete


# Loops


@pytest.mark.seed("S1-16", "npcmodel.oversight.HandlingPlan", "npcmodel.oversight.plan_progress")
def test_a_departments_year_is_a_loop_of_three() -> None:
    """The plan at the beginning, visits on the way, report and ballot at the end."""
    steps = (
        PlanStep("听取工作安排", date(2026, 3, 31)),
        PlanStep("组织代表视察", date(2026, 10, 31)),
        PlanStep("述职测评", date(2026, 12, 31), date(2026, 12, 1)),
    )
    plan = HandlingPlan("隆回县人大常委会", "政府组成部门闭环监督", (), steps)
    done = {"听取工作安排": date(2026, 3, 1), "述职测评": date(2026, 12, 20)}
    found = plan_progress(plan, done=done, on=date(2026, 12, 31))

    assert ["组织代表视察"] == [one.name for one in found.open]
    assert ["组织代表视察"] == [one.name for one in found.late]
    assert ["组织代表视察"] == [one.name for one in found.skipped]
    assert not found.complete


@pytest.mark.seed("S2-39", "npcmodel.oversight.Workflow", "npcmodel.oversight.reminders")
def test_five_steps_that_the_text_does_not_name() -> None:
    """Their names and times come from the body; here they are placeholders."""
    names = ["第一步", "第二步", "第三步", "第四步", "第五步"]
    steps = [WorkflowStep(names[0], TimeLimit(10))]
    steps += [WorkflowStep(one, TimeLimit(10), before) for before, one in pairwise(names)]
    loop = Workflow("海盐县人大常委会", "“五步”闭环", tuple(steps))
    start = date(2026, 1, 1)
    done = {"第一步": date(2026, 1, 5)}
    plan = loop.plan(start, done=done)
    soon = [
        [one.step.name for one in reminders(plan, done=done, ahead=3, on=day)]
        for day in (date(2026, 1, 11), date(2026, 1, 12))
    ]

    assert 5 == len(loop.names())
    assert [[], ["第二步"]] == soon
    assert 4 == len(loop.progress(start, done=done, on=date(2026, 1, 12)).open)


@pytest.mark.seed("S2-40", "npcmodel.oversight.Workflow")
def test_four_linked_reviews_of_the_budget() -> None:
    """The text does not name them: four placeholders, two of them missing, in any order."""
    steps = tuple(WorkflowStep(f"第{n}审") for n in "一二三四")
    loop = Workflow("马桥街道人大工委", "“四审联动”", steps, ordered=False)
    day = date(2026, 3, 1)
    found = loop.progress(day, done={"第一审": day, "第三审": day}, on=day)

    assert ["第二审", "第四审"] == [one.name for one in found.open]
    assert () == found.skipped


@pytest.mark.seed("S3-16", "npcmodel.oversight.Workflow")
@pytest.mark.seed("S3-17", "npcmodel.oversight.Workflow")
@pytest.mark.parametrize("source", ["调查研究暂行办法", "开展视察活动暂行办法"])
def test_a_method_that_is_only_named_is_a_document(source: str) -> None:
    """Its steps are the body's; the library follows whichever it is given."""
    steps = (
        WorkflowStep("方案", TimeLimit(7)),
        WorkflowStep("报告", TimeLimit(1, TimeUnit.MONTHS), "方案"),
    )
    loop = Workflow("沈丘县人大常委会", source, steps)
    plan = loop.plan(date(2026, 1, 1), done={"方案": date(2026, 1, 31)})

    assert [date(2026, 1, 8), date(2026, 2, 28)] == [one.due for one in plan.steps]


# Audit, data, inspections, reviews


@pytest.mark.seed(
    "S1-28", "npcmodel.oversight.OversightFinding", "npcmodel.oversight.mending_figures"
)
def test_problems_of_an_audit_until_they_are_mended() -> None:
    """Of three handed over one was struck off, one is claimed, one is late: a third is mended."""
    rules = FindingRules(
        issued_by="洞口县人大常委会", source="预算审查监督办法", mending=TimeLimit(60)
    )
    found = [OversightFinding(n, date(2026, 7, 1), "审计工作报告", rules) for n in (1, 2, 3)]
    handed = [one.after(FindingHandedOver(date(2026, 7, 10), to="财政局")) for one in found]
    told = [one.after(MendingReported(date(2026, 8, 30))) for one in handed[:2]]
    good = told[0].after(MendingChecked(date(2026, 9, 5), mended=True))
    closed = good.after(FindingClosed(date(2026, 9, 6)))
    figures = [
        mending_figures([closed, told[1], handed[2]], on=day).total
        for day in (date(2026, 9, 8), date(2026, 9, 9))
    ]

    assert [Fraction(1, 3), Fraction(1, 3)] == [one.mended_rate for one in figures]
    assert [0, 1] == [one.late for one in figures]


@pytest.mark.seed("S1-29", "npcmodel.oversight.coverage")
def test_four_systems_and_four_fields() -> None:
    """Each of the sixteen crossings is fed or not; three are."""
    systems = ["财政", "发改", "审计", "统计"]
    fields = ["预算管理", "政府债务", "国有资产", "审计问题整改"]
    feeds = [("财政", "预算管理"), ("财政", "政府债务"), ("审计", "审计问题整改")]
    found = coverage(list(product(systems, fields)), feeds)
    without = [one for one in fields if not any(field == one for _, field in feeds)]

    assert 16 == len(found.counts)
    assert Fraction(3, 16) == found.rate
    assert ["国有资产"] == without


@pytest.mark.seed("S1-45", "npcmodel.oversight.coverage")
def test_inspections_on_three_themes() -> None:
    """护企、护安、护绿: one is not yet inspected."""
    found = coverage(["护企", "护安", "护绿"], ["护企", "护绿", "护企"])

    assert ("护安",) == found.missing


@pytest.mark.seed("S1-46", "npcmodel.oversight.years_in_row")
def test_four_years_in_a_row() -> None:
    """连续四年; a year left out would begin the row anew."""
    assert 4 == years_in_row([2021, 2022, 2023, 2024], until=2024).number
    assert 2 == years_in_row([2020, 2021, 2023, 2024], until=2024).number


@pytest.mark.seed("S2-38", "npcmodel.oversight.draw_by_kind", "npcmodel.score")
def test_the_quality_of_cases_is_reviewed() -> None:
    """Cases are drawn by kind; points and grades are a scheme of the body's."""
    cases = {"行政处罚": [101, 102, 103], "行政许可": [201, 202]}
    sample = draw_by_kind(cases, {"行政处罚": 2, "行政许可": 1}, seed="平湖2020")
    scheme = Scheme.model_validate_json(
        """{"code": "review", "title": "案件办理质量评查", "issued_by": "平湖市人大常委会",
        "items": [
          {"kind": "base", "code": "all", "title": "满分", "points": 100},
          {"kind": "deduction", "code": "fault", "title": "程序瑕疵",
           "measure": {"event": "fault"}, "points": 15}],
        "grades": {"kind": "bands", "bands": [
          {"label": "优秀", "at_least": 90}, {"label": "合格", "at_least": 60, "below": 90},
          {"label": "不合格", "below": 60}]}}"""
    )
    day = date(2020, 9, 1)
    grades = [
        score(scheme, Record(case, tuple(Event("fault", day) for _ in range(faults)))).grade
        for case, faults in zip(sample.drawn, (0, 1, 3), strict=True)
    ]

    assert 3 == len(sample.drawn)
    assert ["优秀", "合格", "不合格"] == grades
