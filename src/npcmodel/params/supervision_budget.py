"""监督法: final accounts, reports on execution, and adjustments of plans and budgets."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text
from npcmodel.params.budget_bodies import BudgetOrgan, Organs
from npcmodel.params.budget_times import Months

FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force
FIRST_UNTIL = date(2024, 11, 8)
"""The last day of what the text of 2024 left out."""

_COMMITTEE: Organs = (BudgetOrgan.STANDING_COMMITTEE,)
_REVIEWING: Organs = (BudgetOrgan.FINANCE_COMMITTEE, BudgetOrgan.WORKING_ORGAN)
_GOVERNMENT: Organs = (BudgetOrgan.GOVERNMENT,)

# 第十九条（2006：第十五条）

CENTRAL_ACCOUNTS_MONTHS = parameter(
    "提请审查中央决算的月份",
    "month in which the central final accounts are submitted",
    Provision(Months(6, 6), Citation(FIRST, 15, 1), FIRST_SINCE),
    Provision(Months(6, 6), Citation(NOW, 19, 1), SINCE),
)
LOCAL_ACCOUNTS_MONTHS = parameter(
    "县级以上地方提请审查决算的月份",
    "months in which final accounts are submitted, county up",
    Provision(Months(6, 9), Citation(FIRST, 15, 2), FIRST_SINCE),
    Provision(Months(6, 9), Citation(NOW, 19, 2), SINCE),
)

# 第二十条（2006：第十六条）

EXECUTION_MONTHS = parameter(
    "报告本年度上一阶段预算执行情况的月份",
    "months of the report on execution in the year so far",
    Provision(Months(6, 9), Citation(FIRST, 16), FIRST_SINCE),
    Provision(Months(6, 9), Citation(NOW, 20), SINCE),
)

# 第二十二条（2006：第十七条第一款）

ADJUSTMENT: Parameter[Organs] = parameter(
    "审查和批准计划、预算的调整方案",
    "approval of adjustments of plans and budgets",
    Provision(_COMMITTEE, Citation(FIRST, 17, 1), FIRST_SINCE),
    Provision(_COMMITTEE, Citation(NOW, 22), SINCE),
)
ADJUSTMENT_PUT: Parameter[Organs] = parameter(
    "提请审查和批准调整方案",
    "submission of adjustments",
    Provision(_GOVERNMENT, Citation(FIRST, 17, 1), FIRST_SINCE),
    Provision(_GOVERNMENT, Citation(NOW, 22), SINCE),
)

# 第二十三条（2006：第二十一条）

OUTLINE: Parameter[Organs] = parameter(
    "规划纲要经中期评估后调整方案的审查和批准",
    "approval of adjustments of the outline after its evaluation",
    Provision(_COMMITTEE, Citation(FIRST, 21), FIRST_SINCE),
    Provision(_COMMITTEE, Citation(NOW, 23), SINCE),
)
OUTLINE_PUT: Parameter[Organs] = parameter(
    "规划纲要经中期评估后调整方案的提请",
    "submission of adjustments of the outline after its evaluation",
    Provision(_GOVERNMENT, Citation(FIRST, 21), FIRST_SINCE),
    Provision(_GOVERNMENT, Citation(NOW, 23), SINCE),
)

# 2006：第十七条第二款、第三款

PROTECTED_CUT = parameter(
    "调减农业、教育等资金",
    "cuts in agriculture, education and the like",
    Provision(
        Text(
            "调减农业、教育、科技、文化、卫生、社会保障等资金，提请本级人大常委会审查和批准",
            "cuts in agriculture, education, science, culture, health and social security go to "
            "the standing committee",
        ),
        Citation(FIRST, 17, 2),
        FIRST_SINCE,
        FIRST_UNTIL,
    ),
)
ADJUSTMENT_MONTHS_BEFORE = parameter(
    "送交预算调整初步方案的期限",
    "months before the meeting, preliminary adjustments",
    Provision(1, Citation(FIRST, 17, 3), FIRST_SINCE, FIRST_UNTIL),
)
ADJUSTMENT_REVIEW: Parameter[Organs] = parameter(
    "预算调整初步方案的初步审查",
    "preliminary review of adjustments",
    Provision(
        _REVIEWING,
        Citation(FIRST, 17, 3),
        FIRST_SINCE,
        FIRST_UNTIL,
    ),
)
