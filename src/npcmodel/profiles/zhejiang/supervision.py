"""浙江: supervision by standing committees (监督条例)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.budget_times import Months
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.profiles.supervising import (
    InspectionPart,
    PlanDetail,
    PlanStep,
    SupervisionRules,
    SupervisionWay,
)

__all__ = ["EDITION", "SUPERVISION_RULES"]

T = TypeVar("T")
EDITION = Edition(
    Text(
        "浙江省各级人民代表大会常务委员会监督条例",
        "Zhejiang Regulations on Supervision by Standing Committees",
    ),
    date(2008, 11, 28),
    date(2009, 1, 1),
    Text("题注：2009年1月1日施行", "its heading: from 1 January 2009"),
)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS)
_JUNE_TO_SEPTEMBER = Months(6, 9)
_CONSULTED = Text(
    "事先送有关专门委员会或者常委会工作机构征求意见",
    "sent beforehand to the special committee or working body for comments",
)
_ADOPTED = Text(
    "归纳整理后的审议意见经主任会议讨论通过后交由研究处理",
    "the opinions are handed over once the council of chairpersons has adopted them",
)

SUPERVISION_RULES = SupervisionRules(
    every_level=_new(
        Text("本省县级以上各级人大常委会", "the standing committees of the province and below"), 2
    ),
    plan_parts=_new(
        (
            SupervisionWay.SPECIAL_REPORT,
            SupervisionWay.FINANCE,
            SupervisionWay.INSPECTION,
            SupervisionWay.FILING_REVIEW,
            SupervisionWay.OTHER,
        ),
        7,
        1,
    ),
    plan_details=_new(
        (PlanDetail.TOPIC, PlanDetail.ORGAN, PlanDetail.TIME, PlanDetail.METHOD), 7, 2
    ),
    topic_proposers=_new(
        Text(
            "公民、法人和其他组织可以提出监督议题的建议",
            "citizens, legal persons and other organisations may propose topics",
        ),
        9,
        3,
    ),
    plan_steps=_new((PlanStep.ADOPTED, PlanStep.PRINTED, PlanStep.ORGANS_TOLD), 10, 1),
    draft=_new(TimeLimit(20, before=True), 13, 1),
    draft_comments=_new(TimeLimit(5), 13, 1),
    revised=_new(TimeLimit(10, before=True), 13, 2),
    members_copy=_new(TimeLimit(7, before=True, soft=True), 13, 3),
    topic_times_exemption=_new(
        Text(
            "临时确定的监督议题，可以不适用规定的时限",
            "the times need not be kept for topics fixed for the occasion",
        ),
        13,
        4,
    ),
    delegate=_new(
        Text(
            "政府负责人因故不能到会报告的，可以委托有关部门主要负责人报告",
            "where the head of the government cannot attend, the chief of a department may report",
        ),
        14,
        1,
    ),
    execution_report=_new(_JUNE_TO_SEPTEMBER, 16),
    budget_execution_report=_new(_JUNE_TO_SEPTEMBER, 16),
    # The third year's second half is the sixth half-year.
    midterm_report=_new(Limit(6, 6), 22),
    entrusting=_new(
        Text(
            "省人大常委会可以委托下一级人大常委会进行检查",
            "the province's committee may entrust the next lower one",
        ),
        26,
        1,
    ),
    inspection_team=_new(
        Text(
            "从常委会组成人员以及专门委员会组成人员中确定，并可以邀请代表参加",
            "chosen from members of the committee and of special committees; deputies may be "
            "invited",
        ),
        28,
        2,
    ),
    inspection_leader=_new(
        Text("组长由主任会议成员担任", "led by a member of the council of chairpersons"), 28, 2
    ),
    inspected_excluded=_new(
        Text(
            "被检查的法律、法规实施机关的工作人员不得作为执法检查组成员",
            "staff of the organs inspected may not belong to the team",
        ),
        28,
        4,
    ),
    inspection_notice=_new(TimeLimit(1, TimeUnit.MONTHS, before=True), 29, 1),
    inspection_parts=_new(
        (
            InspectionPart.ASSESSMENT,
            InspectionPart.PROBLEMS,
            InspectionPart.CAUSES,
            InspectionPart.IMPROVEMENTS,
            InspectionPart.AMENDMENTS,
        ),
        31,
        2,
    ),
    upper_interpellation_signers=_new(5, 36, 2),
    county_interpellation_signers=_new(3, 36, 2),
    opinions_adopted=_new(_ADOPTED, 43, 1),
    inspection_opinions_adopted=_new(_ADOPTED, 43, 1),
    finance_opinions_adopted=_new(_ADOPTED, 43, 1),
    handover=_new(TimeLimit(7), 43, 1),
    handling=_new(_THREE_MONTHS, 44, 1),
    plan_handling=_new(_THREE_MONTHS, 44, 1),
    finance_handling=_new(_THREE_MONTHS, 44, 1),
    inspection_handling=_new(_THREE_MONTHS, 44, 1),
    other_handling=_new(_THREE_MONTHS, 44, 1),
    handling_set=_new(
        Text("或者主任会议指定的时间内", "or in the time the council of chairpersons set"), 44, 1
    ),
    plan_consulted=_new(_CONSULTED, 44, 3),
    finance_consulted=_new(_CONSULTED, 44, 3),
    other_consulted=_new(_CONSULTED, 44, 3),
    plan_publicity=_new((PlanStep.DEPUTIES_TOLD, PlanStep.PUBLISHED), 48, 1, 1),
)
