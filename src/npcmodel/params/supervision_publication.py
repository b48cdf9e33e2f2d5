"""监督法: publication of plans, reports and what became of opinions (17, 29, 37, 63)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.publications import Outlet, Publication, Published
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as EARLIER
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
UNTIL = date(2024, 11, 8)
_TOLD = (Outlet.DEPUTIES, Outlet.PUBLIC)
_WORK = Publication((Published.WORK_REPORT,), outlets=_TOLD)
_FINANCE = Publication((Published.FINANCIAL_REPORT,), outlets=_TOLD)
_INSPECTION = Publication((Published.INSPECTION_REPORT,), outlets=_TOLD)
_PLAN_2006 = Publication((Published.SUPERVISION_PLAN,), outlets=(Outlet.MEMBERS, Outlet.PUBLIC))

WORK_REPORTS = parameter(
    "专项工作报告及审议意见等的公布",
    "publication of special work reports, of the opinions on them and of what became of these",
    Provision(_WORK, Citation(EARLIER, 14, 2), EARLIER_SINCE),
    Provision(_WORK, Citation(NOW, 17, 3), SINCE),
)
FINANCIAL_REPORTS = parameter(
    "计划、预算、审计等报告及审议意见等的公布",
    "publication of reports on plan, budget, audit and others of the chapter",
    Provision(_FINANCE, Citation(EARLIER, 20, 2), EARLIER_SINCE),
    Provision(_FINANCE, Citation(NOW, 29, 3), SINCE),
)
INSPECTION_REPORTS = parameter(
    "执法检查报告及审议意见等的公布",
    "publication of inspection reports, of the opinions on them and of what became of these",
    Provision(_INSPECTION, Citation(EARLIER, 27, 2), EARLIER_SINCE),
    Provision(_INSPECTION, Citation(NOW, 37, 3), SINCE),
)
INSPECTION_PLAN = parameter(
    "年度执法检查计划的公布",
    "publication of the year's plan of inspections",
    Provision(_PLAN_2006, Citation(EARLIER, 23), EARLIER_SINCE, UNTIL),
)
SUPERVISION_PLAN = parameter(
    "年度监督工作计划（此前为听取专项工作报告的年度计划）的公布",
    "publication of the year's plan of supervision, once that of special work reports",
    Provision(_PLAN_2006, Citation(EARLIER, 8, 2), EARLIER_SINCE),
    Provision(
        Publication((Published.SUPERVISION_PLAN,), outlets=(Outlet.PUBLIC,)),
        Citation(NOW, 63, 2),
        SINCE,
    ),
)
