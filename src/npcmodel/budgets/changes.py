"""What changes a budget in the year, and whether that is an adjustment (预算调整)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import budget_amounts, budget_bodies, supervision_budget

__all__ = ["BudgetChange", "without_adjustment_valid"]


@enum.unique
class BudgetChange(enum.Enum):
    """A change while the budget is executed (预算执行中的变化)."""

    TOTAL_EXPENDITURE = "增加或者减少预算总支出"
    STABILISATION_FUND = "调入预算稳定调节基金"
    KEY_EXPENDITURE_CUT = "调减重点支出数额"
    MORE_DEBT = "增加举借债务数额"
    PROTECTED_CUT = "调减农业、教育、科技、文化、卫生、社会保障等资金"
    TRANSFER_FROM_ABOVE = "上级增加不需配套的专项转移支付"
    SAVINGS = "节约开支使支出少于预算"
    RESERVE_USE = "动用预备费"
    REALLOCATION = "科目、级次或者项目间的调剂"

    __hash__ = object.__hash__


_C = BudgetChange
_FOUR: dict[BudgetChange, Parameter[Text]] = {
    _C.TOTAL_EXPENDITURE: budget_amounts.MORE_OR_LESS,
    _C.STABILISATION_FUND: budget_amounts.FUND_DRAWN,
    _C.KEY_EXPENDITURE_CUT: budget_amounts.KEY_CUT,
    _C.MORE_DEBT: budget_amounts.MORE_DEBT,
}
_NONE_OF_THEM: dict[BudgetChange, Parameter[Text]] = {
    _C.TRANSFER_FROM_ABOVE: budget_amounts.TRANSFER_FROM_ABOVE,
    _C.SAVINGS: budget_amounts.SAVINGS,
}
_QUESTION = Question(
    "without_adjustment_valid",
    Text("不属于预算调整，不需经预算调整程序", "no adjustment: it needs no such procedure"),
    Text("应当进行预算调整，经审查和批准", "an adjustment, which must be examined and approved"),
)
_GOVERNMENT_DECIDES = Text(
    "预备费的动用由本级政府决定", "the government decides on the use of the reserve"
)
_IS_KEY = OpenPoint(
    Text(
        "调减的是否属于预算安排的重点支出，应另行判断",
        "whether what is cut is key expenditure is to be judged by itself",
    ),
    decides=True,
)
_BY_RULES = Text(
    "调剂按照国务院财政部门的规定办理，规定未录入",
    "funds are moved by the finance ministry's rules, which are not entered",
)


def without_adjustment_valid(changes: Iterable[BudgetChange], *, level: Level, on: date) -> Ruling:
    """Rule whether changes may go without an adjustment of the budget (是否属于预算调整).

    One of the four cases is enough: then the adjustment must be examined and approved first.

    Args:
        changes: what changes, at least one; several where one act does several things.
        level: of which government it is the budget.
        on: the day whose law applies.

    Raises:
        FactsError: no change, or transfers from above to the nation.
        NotInForceError: a text is not known for the day.

    Law: 预算法 64, 67, 71, 72; 预算法实施条例 78 VI; 监督法 (2006) 17 II.
    Limitations: a change of the total that follows from transfers from above, or from savings, is
        to be named as that alone; moving funds between items that touches one of the four cases
        is to be named as that case as well. Special transfers from above are reported to the
        standing committee, in townships to the congress (71 II). Who approves is asked of
        `budget_act_valid`.
    """
    on = day("on", on)
    found = each("changes", changes, BudgetChange)
    if not found:
        raise FactsError("changes", found, "at least one BudgetChange")
    if member("level", level, Level).national and _C.TRANSFER_FROM_ABOVE in found:
        raise FactsError("changes", _C.TRANSFER_FROM_ABOVE, "changes that the nation can have")
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    for change in dict.fromkeys(found):
        if change in _FOUR:
            grounds += said(on, _FOUR[change], holds=False)
        elif change in _NONE_OF_THEM:
            grounds += said(on, _NONE_OF_THEM[change])
        elif change is _C.RESERVE_USE:
            source = budget_bodies.RESERVE_USE.at(on).source
            grounds += (Ground(source, holds=True, says=_GOVERNMENT_DECIDES),)
        elif change is _C.REALLOCATION:
            grounds += said(on, budget_amounts.REALLOCATION)
            notes += (_BY_RULES,)
        else:
            more, doubt = _protected(level, on)
            grounds, points = (*grounds, *more), (*points, *doubt)
    if _C.TRANSFER_FROM_ABOVE in found:
        rule = budget_amounts.TRANSFER_REPORTED.at(on)
        zh, en = f"{rule.value.zh}（{rule.source}）", f"{rule.value.en} [{rule.source.said('en')}]"
        notes += (Text(zh, en),)
    return decide(_QUESTION, on, (("changes", found), ("level", level)), grounds, points, notes)


def _protected(level: Level, on: date) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """What the law of 2006 asked of certain cuts; since then it hangs on the four cases."""
    rule = supervision_budget.PROTECTED_CUT.known(on)
    if rule is not None and level.tier is not Tier.TOWNSHIP:
        return (Ground(rule.source, holds=False, says=rule.value),), ()
    key = budget_amounts.KEY_CUT.at(on)
    return (), (OpenPoint(_IS_KEY.says, key.source, decides=True),)
