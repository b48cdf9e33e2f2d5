"""全国人大议事规则: the plan and the budget before the national congress (34 to 36)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text
from npcmodel.params.budget_bodies import BudgetOrgan, Organs

SINCE = NOW.in_force
_FINANCE: Organs = (BudgetOrgan.FINANCE_COMMITTEE,)
_GOVERNMENT: Organs = (BudgetOrgan.GOVERNMENT,)
_CONGRESS: Organs = (BudgetOrgan.CONGRESS,)
_COMMITTEE: Organs = (BudgetOrgan.STANDING_COMMITTEE,)

# 第三十四条

BRIEFING_DAYS = parameter(
    "汇报计划、预算的主要内容和初步方案的期限",
    "days before the session, plan and budget put to the finance committee",
    Provision(45, Citation(NOW, 34), SINCE),
)
REVIEW: Parameter[Organs] = parameter(
    "计划、预算的初步审查",
    "preliminary review of plan and budget",
    Provision(_FINANCE, Citation(NOW, 34), SINCE),
)

# 第三十五条

PLAN_PAPERS = parameter(
    "会议上的计划文件",
    "papers on the plan at the session",
    Provision(
        Text(
            "关于上年计划执行情况与本年计划草案的报告、计划草案",
            "the report on last year's plan and this year's draft, and the draft",
        ),
        Citation(NOW, 35, 1),
        SINCE,
    ),
)
BUDGET_PAPERS = parameter(
    "会议上的预算文件",
    "papers on the budget at the session",
    Provision(
        Text(
            "关于上年预算执行情况与本年预算草案的报告、预算草案",
            "the report on last year's budget and this year's draft, and the draft",
        ),
        Citation(NOW, 35, 1),
        SINCE,
    ),
)
PUT: Parameter[Organs] = parameter(
    "向会议提出计划、预算",
    "submission of plan and budget",
    Provision(_GOVERNMENT, Citation(NOW, 35, 1), SINCE),
)
RESULT: Parameter[Organs] = parameter(
    "计划、预算的审查结果报告",
    "report on the review of plan and budget",
    Provision(_FINANCE, Citation(NOW, 35, 2), SINCE),
)
VOTE: Parameter[Organs] = parameter(
    "计划、预算的表决",
    "vote on plan and budget",
    Provision(_CONGRESS, Citation(NOW, 35, 2), SINCE),
)

# 第三十六条

ADJUSTMENT: Parameter[Organs] = parameter(
    "计划、中央预算的部分调整",
    "partial adjustment of the plan and the central budget",
    Provision(_COMMITTEE, Citation(NOW, 36), SINCE),
)
