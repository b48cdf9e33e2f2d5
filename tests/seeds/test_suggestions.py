"""隆回、洞口、武冈、大祥、石泉: how key suggestions are handled, step by step."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import satisfaction, suggestions
from npcmodel.errors import FactsError, TransitionError
from npcmodel.exact.thresholds import at_least
from npcmodel.law.ruling import Base
from npcmodel.profiles.suggesting import AnswerClass, Rating
from npcmodel.suggestions import HandlingPlan, PlanStep, Suggestion, SuggestionStage

MARCH_15 = date(2024, 3, 15)


def put(number: str, **facts: object) -> Suggestion:
    """Return a county deputy's suggestion."""
    case = {"id": number, "by": ("甲",), "level": npc.Level.COUNTY, **facts}
    return Suggestion(**case)  # type: ignore[arg-type]  # facts of any field


@pytest.mark.seed(
    "S1-14",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.plan_progress",
)
def test_five_roles_of_longhui() -> None:
    """Which of the five parts nobody has taken yet."""
    plan = HandlingPlan(
        "隆回县人大常委会",
        "代表建议督办机制",
        (
            "大会交办",
            "政府领导牵头领办",
            "责任单位具体承办",
            "专业委室跟踪督办",
            "人大领导现场督办",
        ),
    )
    found = suggestions.plan_progress(
        plan,
        roles={"大会交办": "大会", "责任单位具体承办": "交通局", "人大领导现场督办": "王主任"},
        on=MARCH_15,
    )

    assert 5 == len(plan.roles)
    assert ("政府领导牵头领办", "专业委室跟踪督办") == found.missing_roles
    assert not found.complete


@pytest.mark.seed(
    "S1-37",
    "npcmodel.suggestions.ReviewPassed",
    "npcmodel.suggestions.ReviewFailed",
    "npcmodel.suggestions.Suggestion",
)
def test_three_gates_of_dongkou() -> None:
    """Delegation, secretariat, deputies' committee, in that order; one that fails goes back."""
    gates = ("代表团", "大会秘书处", "代表工委")
    case = put("1", gates=gates)
    passed = case
    for gate in gates:
        with pytest.raises(TransitionError):
            passed.after(suggestions.Assigned(MARCH_15, ("交通局",)))
        passed = passed.after(suggestions.ReviewPassed(MARCH_15, gate))
    failed = case.after(suggestions.ReviewPassed(MARCH_15, "代表团"))
    failed = failed.after(suggestions.ReviewFailed(MARCH_15, "大会秘书处", "内容不具体"))

    assert SuggestionStage.REVIEWED is passed.stage
    assert SuggestionStage.SENT_BACK is failed.stage
    assert 2 == len(failed.events)  # returned at the second gate
    with pytest.raises(FactsError, match="expected the next gate: 代表团"):
        case.after(suggestions.ReviewPassed(MARCH_15, "代表工委"))


@pytest.mark.seed(
    "S1-38",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.RoleTaken",
    "npcmodel.suggestions.Suggestion",
)
def test_five_parts_of_dongkou() -> None:
    """五办, filled one after the other in the case itself."""
    roles = (
        "人大常委会领导督办",
        "政府领导领办",
        "职能部门承办",
        "人大专委会对口督办",
        "代表工委统筹督办",
    )
    case = put("1", plan=HandlingPlan("洞口县人大常委会", "五办机制", roles))
    case = case.after(suggestions.RoleTaken(MARCH_15, "政府领导领办", "李县长"))
    case = case.after(suggestions.RoleTaken(MARCH_15, "职能部门承办", "交通局"))

    assert 5 == len(roles)
    assert (
        "人大常委会领导督办",
        "人大专委会对口督办",
        "代表工委统筹督办",
    ) == case.progress(MARCH_15).missing_roles


@pytest.mark.seed(
    "S1-39",
    "npcmodel.satisfaction.graded",
    "npcmodel.suggestions.KeyChosen",
    "npcmodel.suggestions.SecondHandlingAsked",
)
def test_one_test_after_the_inquiry() -> None:
    """A key suggestion is inquired into, then voted on, and a poor grade has it handled again."""
    plan = HandlingPlan(
        "洞口县人大常委会", "一测评", (), (PlanStep("专题询问"), PlanStep("满意度测评"))
    )
    case = put("1", plan=plan).after(suggestions.Assigned(MARCH_15, ("交通局",)))
    case = case.after(
        suggestions.KeyChosen(date(2024, 4, 1), npc.Body.COUNCIL_OF_CHAIRPERSONS, "李县长")
    )
    with pytest.raises(FactsError, match="expected the next of the plan: 专题询问"):
        case.after(suggestions.StepTaken(date(2024, 5, 1), "满意度测评"))
    case = case.after(suggestions.Answered(date(2024, 6, 1)))
    case = case.after(suggestions.StepTaken(date(2024, 6, 20), "专题询问"))
    case = case.after(suggestions.StepTaken(date(2024, 6, 20), "满意度测评"))
    rule = satisfaction.SatisfactionRule(
        issued_by="洞口县人大常委会",
        source="专题询问满意度测评（例）",
        grades=("满意", "基本满意", "不满意"),
        thresholds=(at_least(Fraction(2, 3)), at_least(Fraction(1, 2))),
        base=Base.BALLOTS_RETURNED,
        cumulative=True,
    )
    votes = {"满意": 5, "基本满意": 9, "不满意": 16}
    grade = satisfaction.graded(rule, votes, base_size=30).grade

    assert "不满意" == grade
    assert 1 == [one.name for one in plan.steps].count("满意度测评")
    case = case.after(suggestions.SecondHandlingAsked(date(2024, 6, 21)))
    assert SuggestionStage.REHANDLING is case.stage
    assert case.key


@pytest.mark.seed(
    "S1-60",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.StepTaken",
    "npcmodel.suggestions.Suggestion",
)
def test_three_steps_before_a_suggestion_is_put() -> None:
    """Topic guided, sorted, checked: on days before the submission."""
    steps = tuple(map(PlanStep, ("指导选题", "分类协调", "审核把关")))
    plan = HandlingPlan("武冈市人大常委会", "建议提出前机制", (), steps)
    case = put("1", plan=plan, submitted=date(2024, 1, 10))
    case = case.after(suggestions.StepTaken(date(2023, 12, 1), "指导选题"))
    case = case.after(suggestions.StepTaken(date(2023, 12, 20), "分类协调"))
    found = case.progress(date(2024, 1, 9))

    assert 3 == len(steps)
    assert found.next is steps[2]
    assert SuggestionStage.SUBMITTED is case.stage
    with pytest.raises(FactsError, match="2024-01-10, the day it was put, or later"):
        case.after(suggestions.Accepted(date(2024, 1, 9)))


@pytest.mark.seed(
    "S1-63",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.RoleTaken",
    "npcmodel.suggestions.Suggestion",
)
def test_how_many_a_mayor_leads() -> None:
    """市长领办制、市长交办制: the load of each leader."""
    plan = HandlingPlan("武冈市人民政府", "市长领办制、市长交办制", ("市长交办", "市长领办"))
    leaders = ("市长", "副市长", "市长")
    cases = [
        put(str(number), plan=plan)
        .after(suggestions.RoleTaken(MARCH_15, "市长交办", "市长"))
        .after(suggestions.RoleTaken(MARCH_15, "市长领办", leader))
        for number, leader in enumerate(leaders)
    ]

    assert {"市长": 2, "副市长": 1} == Counter(one.roles["市长领办"] for one in cases)
    assert all(one.progress(MARCH_15).complete for one in cases)


@pytest.mark.seed(
    "S1-64",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.StepTaken",
    "npcmodel.suggestions.PlanProgress",
)
def test_milestones_of_a_head_of_unit() -> None:
    """Which steps are late, by the unit's own plan."""
    plan = HandlingPlan(
        "交通局",
        "办理方案",
        ("一把手负责",),
        (
            PlanStep("制定方案", date(2024, 4, 15)),
            PlanStep("现场办理", date(2024, 5, 15)),
            PlanStep("书面答复", date(2024, 6, 15)),
        ),
    )
    case = put("1", plan=plan).after(suggestions.Assigned(MARCH_15, ("交通局",)))
    case = case.after(suggestions.RoleTaken(MARCH_15, "一把手负责", "赵局长"))
    case = case.after(suggestions.StepTaken(date(2024, 4, 16), "制定方案"))
    found = case.progress(date(2024, 5, 16))

    assert ("制定方案", "现场办理") == tuple(one.name for one in found.late)
    assert ("现场办理", "书面答复") == tuple(one.name for one in found.open)
    assert () == found.missing_roles
    assert ("制定方案",) == tuple(one.name for one in case.progress(date(2024, 5, 15)).late)


@pytest.mark.seed(
    "S1-65",
    "npcmodel.suggestions.HandlingPlan",
    "npcmodel.suggestions.plan_progress",
)
def test_a_whole_chain_is_followed_at_two_levels() -> None:
    """市乡两级: which towns have begun, and where each of them is in the chain."""
    steps = tuple(map(PlanStep, ("征集", "票决", "办理", "测评")))
    plan = HandlingPlan("武冈市人大常委会", "民生实事项目票决制", (), steps)
    done = {
        "市": {"征集": date(2023, 11, 1), "票决": date(2024, 1, 10)},
        "甲镇": {"征集": date(2023, 12, 1)},
        "乙镇": dict[str, date](),
    }
    table = {
        place: suggestions.plan_progress(plan, done=days, on=date(2024, 2, 1))
        for place, days in done.items()
    }
    begun = [place for place, found in table.items() if found.done]

    assert Fraction(2, 3) == Fraction(len(begun), len(table))
    assert {"市": "办理", "甲镇": "票决", "乙镇": "征集"} == {
        place: found.next.name for place, found in table.items() if found.next
    }


@pytest.mark.seed(
    "S1-83",
    "npcmodel.suggestions.suggestion_ledger",
    "npcmodel.suggestions.Suggestion",
)
def test_suggestions_are_tracked() -> None:
    """The table of where each stands, on any day."""
    assigned = put("1").after(suggestions.Assigned(MARCH_15, ("交通局",)))
    answered = put("2").after(suggestions.Assigned(MARCH_15, ("水利局",)))
    answered = answered.after(suggestions.Answered(date(2024, 6, 15)))
    rated = answered.after(suggestions.AnswerRated(date(2024, 6, 20), Rating.SATISFIED))
    june = suggestions.suggestion_ledger([assigned, rated], on=date(2024, 6, 15))
    july = suggestions.suggestion_ledger([assigned, rated], on=date(2024, 7, 1))

    assert ["办理中", "已答复"] == [one.case.stage.value for one in june.lines]
    assert ["办理中", "代表已反馈"] == [one.case.stage.value for one in july.lines]
    assert () == june.overdue
    assert ("1",) == july.overdue


@pytest.mark.seed(
    "S0-63",
    "npcmodel.suggestions.suggestion_ledger",
    "npcmodel.suggestions.Closed",
    "npcmodel.suggestions.FollowedUp",
)
def test_ledgers_strike_off_what_is_done() -> None:
    """Three ledgers; an item is struck off once it is done, and not while it is promised."""
    on = date(2024, 8, 1)
    item = put("1").after(suggestions.Assigned(MARCH_15, ("镇政府",)))
    late = put("2").after(suggestions.Assigned(MARCH_15, ("村委会",)))
    item = item.after(suggestions.Answered(date(2024, 4, 1), answer_class=AnswerClass.PLANNED))
    with pytest.raises(TransitionError):
        item.after(suggestions.Closed(date(2024, 4, 2)))
    done = item.after(suggestions.FollowedUp(date(2024, 6, 1)))
    done = done.after(suggestions.Closed(date(2024, 6, 2)))
    ledgers = {
        "第一本": suggestions.suggestion_ledger([done], on=on),
        "第二本": suggestions.suggestion_ledger([late], on=on),
        "第三本": suggestions.suggestion_ledger([item], on=on),
    }

    assert 3 == len(ledgers)
    assert [("1",), (), ()] == [one.closed for one in ledgers.values()]
    assert [(), ("2",), ("1",)] == [one.open for one in ledgers.values()]
    assert [(), ("2",), ()] == [one.overdue for one in ledgers.values()]
