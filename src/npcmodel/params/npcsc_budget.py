"""全国人大常委会议事规则: adjustments and final accounts before the finance committee."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.params.budget_bodies import BudgetOrgan, Organs

SINCE = NOW.in_force
_COMMITTEE: Organs = (BudgetOrgan.STANDING_COMMITTEE,)
_FINANCE: Organs = (BudgetOrgan.FINANCE_COMMITTEE,)

# 第二十四条

RESULT: Parameter[Organs] = parameter(
    "调整方案和决算的审查结果报告",
    "report on the review of adjustments and final accounts",
    Provision(_FINANCE, Citation(NOW, 24, 1), SINCE),
)
PLAN_DAYS = parameter(
    "规划纲要、计划的调整方案交初步审查的期限",
    "days before the plenary, adjustments of outlines and plans",
    Provision(45, Citation(NOW, 24, 2), SINCE),
)
PLAN_REVIEW: Parameter[Organs] = parameter(
    "规划纲要、计划的调整方案的初步审查",
    "preliminary review of adjustments of outlines and plans",
    Provision(_FINANCE, Citation(NOW, 24, 2), SINCE),
)
BUDGET_DAYS = parameter(
    "预算调整方案、决算草案交初步审查的期限",
    "days before the plenary, adjustments of budgets and final accounts",
    Provision(30, Citation(NOW, 24, 3), SINCE),
)
BUDGET_REVIEW: Parameter[Organs] = parameter(
    "预算调整方案、决算草案的初步审查",
    "preliminary review of adjustments of budgets and of final accounts",
    Provision(_FINANCE, Citation(NOW, 24, 3), SINCE),
)
OUTLINE: Parameter[Organs] = parameter(
    "批准规划纲要的调整方案",
    "approval of adjustments of the outline",
    Provision(_COMMITTEE, Citation(NOW, 24, 1), SINCE),
)
