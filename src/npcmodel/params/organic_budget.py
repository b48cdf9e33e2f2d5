"""地方组织法: who approves local plans and their adjustments (11, 50)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.params.budget_bodies import BudgetOrgan, Organs

SINCE = NOW.in_force
_CONGRESS: Organs = (BudgetOrgan.CONGRESS,)
_COMMITTEE: Organs = (BudgetOrgan.STANDING_COMMITTEE,)
_GOVERNMENT: Organs = (BudgetOrgan.GOVERNMENT,)

PLAN: Parameter[Organs] = parameter(
    "县级以上地方审查和批准计划",
    "approval of the plan, county up",
    Provision(_CONGRESS, Citation(NOW, 11, item=2), SINCE),
)
PLAN_ADJUSTMENT: Parameter[Organs] = parameter(
    "县级以上地方审查和批准规划纲要、计划的调整方案",
    "approval of adjustments of outline and plan, county up",
    Provision(_COMMITTEE, Citation(NOW, 50, 1, 5), SINCE),
)
PLAN_ADJUSTMENT_PUT: Parameter[Organs] = parameter(
    "县级以上地方建议调整规划纲要、计划",
    "proposal to adjust outline and plan, county up",
    Provision(_GOVERNMENT, Citation(NOW, 50, 1, 5), SINCE),
)
