"""北京: reports heard, inspections, and the budget's supervision (监督工作)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.beijing.committee import EDITION as COMMITTEE
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.profiles.supervising import InspectionPart, PlanDetail, PlanStep, SupervisionRules

__all__ = ["BUDGET", "EDITION", "INSPECTIONS", "SUPERVISION_RULES"]

T = TypeVar("T")
_FROM_2008 = date(2008, 1, 1)
EDITION = Edition(
    Text(
        "北京市各级人民代表大会常务委员会听取和审议人民政府、人民法院和人民检察院专项工作报告办法",
        "Beijing Measures on Hearing Special Work Reports",
    ),
    date(2007, 11, 30),
    _FROM_2008,
    Text("第十七条：自2008年1月1日起施行", "article 17: from 1 January 2008"),
)
INSPECTIONS = Edition(
    Text(
        "北京市各级人民代表大会常务委员会检查法律法规实施情况办法",
        "Beijing Measures on Inspecting the Enforcement of Laws and Regulations",
    ),
    date(2007, 11, 30),
    _FROM_2008,
    Text("第二十条：自2008年1月1日起施行", "article 20: from 1 January 2008"),
)
BUDGET = Edition(
    Text(
        "北京市人民代表大会常务委员会关于加强市级预算审查监督的决定",
        "Beijing Decision on the Supervision of the City's Budget",
    ),
    date(2021, 12, 24),
    date(2022, 1, 1),
    Text("本决定自2022年1月1日起施行", "its last sentence: from 1 January 2022"),
)


def _report(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


def _inspection(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(INSPECTIONS, *where), INSPECTIONS.in_force)


def _budget(value: T, *where: int) -> Provision[T]:
    # The decision has parts, which are cited as its articles.
    return Provision(value, Citation(BUDGET, *where), BUDGET.in_force)


_THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS)
_ONE_YEAR = TimeLimit(12, TimeUnit.MONTHS)
_DETAILS = (
    PlanDetail.TOPIC,
    PlanDetail.REASONS,
    PlanDetail.FOCUS,
    PlanDetail.TIME,
    PlanDetail.ORGAN,
)
_STEPS = (
    PlanStep.ADOPTED,
    PlanStep.PRINTED,
    PlanStep.DEPUTIES_TOLD,
    PlanStep.ORGANS_TOLD,
    PlanStep.PUBLISHED,
)
_ADOPTED = Text(
    "审议意见经主任会议讨论通过，形成审议意见书",
    "the council of chairpersons adopts the opinions, which become a paper",
)

_WRITTEN = Text("向常务委员会提出书面报告", "reported to the committee in writing")

SUPERVISION_RULES = SupervisionRules(
    # Both texts of 2007 name the committees of the city, its districts and counties.
    every_level=_report(
        Text(
            "市和区、县人大常委会",
            "the standing committees of the city, its districts and counties",
        ),
        2,
    ),
    report_plan_details=_report(_DETAILS, 4),
    report_plan_steps=_report(_STEPS, 5),
    draft=_report(TimeLimit(20, before=True), 9, 1),
    revised=_report(TimeLimit(10, before=True), 9, 1),
    members_copy=_report(TimeLimit(7, before=True), 9, 2),
    meeting_times_exemption=_report(
        Text("临时召集的会议不适用期限规定", "the times do not bind extraordinary meetings"), 9, 3
    ),
    opinions_adopted=_report(_ADOPTED, 14, 1),
    handling_plan=_report(_THREE_MONTHS, 15, 1),
    handling=_report(_ONE_YEAR, 15, 1),
    handling_written=_report(_WRITTEN, 15, 1),
    inspection_plan_details=_inspection(_DETAILS, 4),
    inspection_plan_steps=_inspection(_STEPS, 5),
    inspection_team=_inspection(
        Text(
            "从常委会组成人员以及专门（工作）委员会组成人员中确定，并可以邀请代表参加",
            "chosen from members of the committee and of special and working committees; deputies "
            "may be invited",
        ),
        7,
        3,
    ),
    no_direct_handling=_inspection(
        Text("执法检查组不直接处理具体问题", "the team does not deal with cases itself"), 11, 1
    ),
    inspection_parts=_inspection(
        (
            InspectionPart.ASSESSMENT,
            InspectionPart.PROBLEMS,
            InspectionPart.IMPROVEMENTS,
            InspectionPart.AMENDMENTS,
        ),
        12,
        2,
    ),
    entrusting=_inspection(
        Text(
            "市人大常委会可以委托区、县人大常委会进行检查",
            "the city's committee may entrust those of districts and counties",
        ),
        14,
        1,
    ),
    entrusting_consulted=_inspection(
        Text("应当事先与受委托的常委会协商确定", "agreed beforehand with the committee entrusted"),
        14,
        1,
    ),
    inspection_opinions_adopted=_inspection(_ADOPTED, 15, 1),
    inspection_handling_plan=_inspection(_THREE_MONTHS, 16, 1),
    inspection_handling=_inspection(_ONE_YEAR, 16, 1),
    inspection_written=_inspection(_WRITTEN, 16, 1),
    # Later than the measures of 2007, and of the city's own committee alone.
    own_opinions_signed=Provision(
        Text(
            "审议意见经主管主任或者秘书长签发后转交",
            "signed by the vice-chairperson in charge or the secretary-general, then passed on",
        ),
        Citation(COMMITTEE, 25, 1),
        COMMITTEE.in_force,
    ),
    own_audit_rectification=_budget(DayOfYear(12, 31), 9, 2),
    own_rectification_inquiries=_budget(Limit(least=1), 9, 2),
)
