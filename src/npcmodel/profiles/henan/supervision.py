"""河南: supervision by standing committees (监督法实施办法)."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

from npcmodel.exact.thresholds import at_least
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.budget_times import Months
from npcmodel.profiles import committees
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.henan.committee import EDITION as COMMITTEE
from npcmodel.profiles.henan.filing import EDITION
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.supervising import PlanStep, SupervisionRules

__all__ = ["SUPERVISION_RULES"]

T = TypeVar("T")


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_TEN_DAYS = TimeLimit(10)
_TWENTY_DAYS_BEFORE = TimeLimit(20, before=True)
_ONE_MONTH_BEFORE = TimeLimit(1, TimeUnit.MONTHS, before=True)
_TWO_MONTHS = TimeLimit(2, TimeUnit.MONTHS)
_THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS)
_JUNE_TO_SEPTEMBER = Months(6, 9)
_FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
_WRITTEN = Text("向常务委员会提出书面报告", "reported to the committee in writing")
_ENTRUSTED = Text(
    "省、设区的市人大常委会可以委托下一级人大常委会进行检查",
    "the committees of the province and of cities with districts may entrust the next lower one",
)

SUPERVISION_RULES = SupervisionRules(
    every_level=_new(
        Text("本省各级人大常委会", "the standing committees of the province and those below"), 2, 1
    ),
    request_form=_new(
        Text(
            "以书面形式提出报告议题的建议并说明理由", "in writing, with the topic and the reasons"
        ),
        4,
        2,
    ),
    report_plan_steps=_new(
        (
            PlanStep.ADOPTED,
            PlanStep.PRINTED,
            PlanStep.DEPUTIES_TOLD,
            PlanStep.ORGANS_TOLD,
            PlanStep.PUBLISHED,
        ),
        5,
        1,
    ),
    inspection_plan_steps=_new(
        (PlanStep.ADOPTED, PlanStep.PRINTED, PlanStep.ORGANS_TOLD, PlanStep.PUBLISHED), 37, 1
    ),
    handling=_new(_THREE_MONTHS, 11),
    handling_written=_new(_WRITTEN, 11),
    execution_report=_new(_JUNE_TO_SEPTEMBER, 14),
    plan_draft=_new(_TWENTY_DAYS_BEFORE, 16, 1),
    adjustment_draft=_new(_TWENTY_DAYS_BEFORE, 19, 1),
    plan_handover=_new(_TEN_DAYS, 20),
    plan_handling=_new(_THREE_MONTHS, 20),
    plan_written=_new(_WRITTEN, 20),
    budget_execution_report=_new(_JUNE_TO_SEPTEMBER, 22),
    accounts_draft=_new(_ONE_MONTH_BEFORE, 23, 1),
    accounts_submission=_new(TimeLimit(10, before=True), 25),
    accounts_copy=_new(TimeLimit(7, before=True), 25),
    audit_briefing=_new(_ONE_MONTH_BEFORE, 28),
    finance_handover=_new(_TEN_DAYS, 30, 2),
    finance_handling=_new(_TWO_MONTHS, 30, 2),
    finance_consulted=_new(
        Text("送交预算工作机构征求意见", "sent to the budget office for comments"), 30, 2
    ),
    finance_written=_new(_WRITTEN, 30, 2),
    audit_rectification=_new(DayOfYear(12, 31), 30, 3),
    accounts_approval=_new(TimeLimit(30), 31),
    budget_adjustment=_new(_ONE_MONTH_BEFORE, 33, 4),
    entrusting=_new(_ENTRUSTED, 38, 2),
    prefecture_entrusting=_new(_ENTRUSTED, 38, 2),
    inspection_notice=_new(TimeLimit(10, before=True), 40),
    no_direct_handling=_new(
        Text(
            "检查中发现的问题由执法检查组转交有关部门处理",
            "the team passes what it finds on to the departments concerned",
        ),
        42,
        2,
    ),
    inspection_handover=_new(_TEN_DAYS, 44, 1),
    inspection_handling=_new(_THREE_MONTHS, 44, 1),
    further_answer=_new(committees.HALF_OF_SUBMITTERS, 68),
    investigation_signers=_new(_FIFTH, 69, 3),
    removal_signers=_new(_FIFTH, 73, 3),
    # Of the province's own committee alone.
    own_members_opinions=Provision(_THREE_MONTHS, Citation(COMMITTEE, 11), COMMITTEE.in_force),
)
