"""Acts and papers, and the provisions that say which organ does what at which level."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TypeAlias

from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter
from npcmodel.params import (
    budget_bodies,
    npc_budget,
    npcsc_budget,
    organic_budget,
    supervision_budget,
)
from npcmodel.params.budget_bodies import BudgetOrgan

__all__ = ["COMMITTEES", "DRAFTED", "REVIEWED", "WHO", "BudgetAct", "BudgetPaper"]


@enum.unique
class BudgetPaper(enum.Enum):
    """What is drafted, reviewed and approved (预算、决算、计划等文件)."""

    BUDGET = "预算"
    EXECUTION_REPORT = "预算执行情况的报告"
    ADJUSTMENT = "预算调整方案"
    FINAL_ACCOUNTS = "决算"
    PLAN = "国民经济和社会发展计划"
    PLAN_ADJUSTMENT = "计划调整方案"
    OUTLINE_ADJUSTMENT = "规划纲要调整方案"
    CENTRAL_DEBT_LIMIT = "中央政府债务余额限额"
    LOCAL_DEBT_SIZE = "地方政府举借债务的规模"
    RESERVE_USE = "预备费动用方案"

    __hash__ = object.__hash__


@enum.unique
class BudgetAct(enum.Enum):
    """What an organ does with them (环节)."""

    PREPARATION = "编制"
    PRELIMINARY_REVIEW = "初步审查"
    SUBMISSION = "提请审查"
    RESULT_REPORT = "提出审查结果报告"
    AUDIT = "审计"
    APPROVAL = "批准"

    __hash__ = object.__hash__


_P, _A = BudgetPaper, BudgetAct
_Organs: TypeAlias = Parameter[tuple[BudgetOrgan, ...]]
_NATION = (Tier.NATIONAL,)
_PROVINCE, _PREFECTURE, _COUNTY = (Tier.PROVINCE,), (Tier.PREFECTURE,), (Tier.COUNTY,)
_TOWNSHIP = (Tier.TOWNSHIP,)
_MIDDLE = (Tier.PROVINCE, Tier.PREFECTURE)
_COUNTY_UP = (*_MIDDLE, Tier.COUNTY)
COMMITTEES = (Tier.NATIONAL, *_COUNTY_UP)
DRAFTED = (_P.BUDGET, _P.ADJUSTMENT, _P.FINAL_ACCOUNTS)
# The budget is reviewed together with how the last one was executed.
_YEARLY = (_P.BUDGET, _P.EXECUTION_REPORT)
REVIEWED = (*DRAFTED, _P.EXECUTION_REPORT)
_SECOND = (_P.ADJUSTMENT, _P.FINAL_ACCOUNTS)
_OF_BODIES = budget_bodies

# Act, papers, tiers, and the provisions: the first ones must be known on the day, those after
# them add to them where they are.
_LINES: tuple[
    tuple[BudgetAct, tuple[BudgetPaper, ...], tuple[Tier, ...], tuple[_Organs, ...]], ...
] = (
    (
        _A.PREPARATION,
        DRAFTED,
        _NATION,
        (_OF_BODIES.NATIONAL_DRAFT, _OF_BODIES.NATIONAL_DRAFT_IN_DETAIL),
    ),
    (
        _A.PREPARATION,
        DRAFTED,
        _COUNTY_UP,
        (_OF_BODIES.LOCAL_DRAFT, _OF_BODIES.LOCAL_DRAFT_IN_DETAIL),
    ),
    (
        _A.PREPARATION,
        DRAFTED,
        _TOWNSHIP,
        (
            _OF_BODIES.TOWNSHIP_DRAFT,
            _OF_BODIES.TOWNSHIP_DRAFT_ABOVE,
            _OF_BODIES.LOCAL_DRAFT_IN_DETAIL,
        ),
    ),
    (_A.PREPARATION, (_P.RESERVE_USE,), tuple(Tier), (_OF_BODIES.RESERVE_PLAN,)),
    (
        _A.PRELIMINARY_REVIEW,
        _YEARLY,
        _NATION,
        (_OF_BODIES.NATIONAL_REVIEW, npc_budget.REVIEW),
    ),
    (
        _A.PRELIMINARY_REVIEW,
        _SECOND,
        _NATION,
        (_OF_BODIES.NATIONAL_REVIEW, npcsc_budget.BUDGET_REVIEW),
    ),
    (_A.PRELIMINARY_REVIEW, REVIEWED, _PROVINCE, (_OF_BODIES.PROVINCE_REVIEW,)),
    (
        _A.PRELIMINARY_REVIEW,
        REVIEWED,
        _PREFECTURE,
        (_OF_BODIES.PREFECTURE_REVIEW, _OF_BODIES.PREFECTURE_OPINION),
    ),
    (_A.PRELIMINARY_REVIEW, _YEARLY, _COUNTY, (_OF_BODIES.COUNTY_REVIEW,)),
    (_A.PRELIMINARY_REVIEW, _SECOND, _COUNTY, (_OF_BODIES.COUNTY_OPINION,)),
    (_A.PRELIMINARY_REVIEW, (_P.PLAN,), _NATION, (npc_budget.REVIEW,)),
    (
        _A.PRELIMINARY_REVIEW,
        (_P.PLAN_ADJUSTMENT, _P.OUTLINE_ADJUSTMENT),
        _NATION,
        (npcsc_budget.PLAN_REVIEW,),
    ),
    (
        _A.SUBMISSION,
        _YEARLY,
        _NATION,
        (_OF_BODIES.NATIONAL_BUDGET_REPORT, npc_budget.PUT),
    ),
    (
        _A.SUBMISSION,
        _YEARLY,
        (*_COUNTY_UP, *_TOWNSHIP),
        (_OF_BODIES.LOCAL_BUDGET_REPORT,),
    ),
    (_A.SUBMISSION, (_P.PLAN,), _NATION, (npc_budget.PUT,)),
    (
        _A.SUBMISSION,
        (_P.ADJUSTMENT, _P.PLAN_ADJUSTMENT),
        COMMITTEES,
        (supervision_budget.ADJUSTMENT_PUT,),
    ),
    (_A.SUBMISSION, (_P.OUTLINE_ADJUSTMENT,), _NATION, (supervision_budget.OUTLINE_PUT,)),
    (
        _A.SUBMISSION,
        (_P.OUTLINE_ADJUSTMENT,),
        _COUNTY_UP,
        (supervision_budget.OUTLINE_PUT, organic_budget.PLAN_ADJUSTMENT_PUT),
    ),
    (_A.SUBMISSION, (_P.FINAL_ACCOUNTS,), _NATION, (_OF_BODIES.NATIONAL_ACCOUNTS_PUT,)),
    (_A.SUBMISSION, (_P.FINAL_ACCOUNTS,), _COUNTY_UP, (_OF_BODIES.LOCAL_ACCOUNTS_PUT,)),
    (_A.SUBMISSION, (_P.FINAL_ACCOUNTS,), _TOWNSHIP, (_OF_BODIES.TOWNSHIP_ACCOUNTS_PUT,)),
    (_A.RESULT_REPORT, _YEARLY, _NATION, (_OF_BODIES.NATIONAL_RESULT, npc_budget.RESULT)),
    (_A.RESULT_REPORT, (_P.PLAN,), _NATION, (npc_budget.RESULT,)),
    (_A.RESULT_REPORT, _YEARLY, _MIDDLE, (_OF_BODIES.LOCAL_RESULT,)),
    (_A.RESULT_REPORT, _YEARLY, _COUNTY, (_OF_BODIES.COUNTY_RESULT,)),
    (
        _A.RESULT_REPORT,
        (_P.FINAL_ACCOUNTS,),
        _NATION,
        (_OF_BODIES.NATIONAL_ACCOUNTS_RESULT, npcsc_budget.RESULT),
    ),
    (_A.RESULT_REPORT, (_P.FINAL_ACCOUNTS,), _MIDDLE, (_OF_BODIES.LOCAL_ACCOUNTS_RESULT,)),
    (
        _A.RESULT_REPORT,
        (_P.ADJUSTMENT, _P.PLAN_ADJUSTMENT, _P.OUTLINE_ADJUSTMENT),
        _NATION,
        (npcsc_budget.RESULT,),
    ),
    (_A.AUDIT, (_P.FINAL_ACCOUNTS,), _NATION, (_OF_BODIES.NATIONAL_AUDIT,)),
    (_A.AUDIT, (_P.FINAL_ACCOUNTS,), _COUNTY_UP, (_OF_BODIES.LOCAL_AUDIT,)),
    (_A.APPROVAL, (_P.BUDGET,), _NATION, (_OF_BODIES.NATIONAL_BUDGET, npc_budget.VOTE)),
    (_A.APPROVAL, (_P.BUDGET,), (*_COUNTY_UP, *_TOWNSHIP), (_OF_BODIES.LOCAL_BUDGET,)),
    (_A.APPROVAL, (_P.EXECUTION_REPORT,), _NATION, (_OF_BODIES.NATIONAL_EXECUTION,)),
    (_A.APPROVAL, (_P.EXECUTION_REPORT,), _COUNTY_UP, (_OF_BODIES.LOCAL_EXECUTION,)),
    (_A.APPROVAL, (_P.EXECUTION_REPORT,), _TOWNSHIP, (_OF_BODIES.TOWNSHIP_EXECUTION,)),
    (
        _A.APPROVAL,
        (_P.ADJUSTMENT,),
        _NATION,
        (_OF_BODIES.ADJUSTMENT, supervision_budget.ADJUSTMENT, npc_budget.ADJUSTMENT),
    ),
    (
        _A.APPROVAL,
        (_P.ADJUSTMENT,),
        _COUNTY_UP,
        (_OF_BODIES.ADJUSTMENT, supervision_budget.ADJUSTMENT),
    ),
    (_A.APPROVAL, (_P.ADJUSTMENT,), _TOWNSHIP, (_OF_BODIES.TOWNSHIP_ADJUSTMENT,)),
    (_A.APPROVAL, (_P.FINAL_ACCOUNTS,), _NATION, (_OF_BODIES.NATIONAL_ACCOUNTS,)),
    (_A.APPROVAL, (_P.FINAL_ACCOUNTS,), _COUNTY_UP, (_OF_BODIES.LOCAL_ACCOUNTS,)),
    (_A.APPROVAL, (_P.FINAL_ACCOUNTS,), _TOWNSHIP, (_OF_BODIES.TOWNSHIP_ACCOUNTS,)),
    (_A.APPROVAL, (_P.PLAN,), _NATION, (npc_budget.VOTE,)),
    (_A.APPROVAL, (_P.PLAN,), _COUNTY_UP, (organic_budget.PLAN,)),
    (
        _A.APPROVAL,
        (_P.PLAN_ADJUSTMENT,),
        _NATION,
        (supervision_budget.ADJUSTMENT, npc_budget.ADJUSTMENT),
    ),
    (
        _A.APPROVAL,
        (_P.PLAN_ADJUSTMENT,),
        _COUNTY_UP,
        (supervision_budget.ADJUSTMENT, organic_budget.PLAN_ADJUSTMENT),
    ),
    (
        _A.APPROVAL,
        (_P.OUTLINE_ADJUSTMENT,),
        _NATION,
        (supervision_budget.OUTLINE, npcsc_budget.OUTLINE),
    ),
    (
        _A.APPROVAL,
        (_P.OUTLINE_ADJUSTMENT,),
        _COUNTY_UP,
        (supervision_budget.OUTLINE, organic_budget.PLAN_ADJUSTMENT),
    ),
    (_A.APPROVAL, (_P.CENTRAL_DEBT_LIMIT,), _NATION, (_OF_BODIES.CENTRAL_DEBT_LIMIT,)),
    (_A.APPROVAL, (_P.LOCAL_DEBT_SIZE,), _NATION, (_OF_BODIES.LOCAL_DEBT_SIZE,)),
    (_A.APPROVAL, (_P.RESERVE_USE,), tuple(Tier), (_OF_BODIES.RESERVE_USE,)),
)
WHO: Mapping[tuple[BudgetAct, BudgetPaper, Tier], tuple[_Organs, ...]] = {
    (act, paper, tier): texts
    for act, papers, tiers, texts in _LINES
    for paper in papers
    for tier in tiers
}
"""The provisions on each act with each paper at each tier."""
