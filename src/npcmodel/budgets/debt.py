"""Debt and deficits: what may be owed, by whom, for what, and who approves it."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.budgets.amounts import BudgetKind
from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import budget_amounts, budget_bodies
from npcmodel.params.budget_bodies import BudgetOrgan
from npcmodel.sitting.limits import NO_TEXT

__all__ = [
    "AddedDeficit",
    "Borrowing",
    "BorrowingWay",
    "added_deficit_valid",
    "budget_deficit_valid",
    "central_debt_valid",
    "local_borrowing_valid",
]

# The nation's debt

_CENTRAL = Question(
    "central_debt_valid",
    Text("中央政府债务余额在限额内", "central debt is within its limit"),
    Text("中央政府债务余额超过限额", "central debt is above its limit"),
)


def _within(rule: Provision[Text], balance: int, limit: int) -> Ground:
    """Return the ground that a balance keeps within a limit."""
    return Ground(
        rule.source,
        balance <= limit,
        Measure.AMOUNT,
        balance,
        limit,
        Bound.AT_MOST,
        says=rule.value,
    )


def central_debt_valid(balance: int, *, limit: int, on: date) -> Ruling:
    """Rule whether the nation's debt keeps within its limit (中央政府债务余额管理).

    Args:
        balance: what is owed in the central general public budget, in whole units of any one
            currency unit.
        limit: the limit that the National People's Congress approved, in the same unit.
        on: the day whose law applies.

    Raises:
        FactsError: an amount that is no whole number.
        NotInForceError: the text is not known for the day.

    Law: 预算法 34 II.
    Limitations: who approves the limit, and whether an adjustment of the budget may raise it, is
        asked of `budget_act_valid`.
    """
    on = day("on", on)
    balance, limit = count("balance", balance), count("limit", limit)
    grounds = (_within(budget_amounts.CENTRAL_LIMIT.at(on), balance, limit),)
    return decide(_CENTRAL, on, (("balance", balance), ("limit", limit)), grounds)


# Local borrowing


@enum.unique
class BorrowingWay(enum.Enum):
    """How a local government borrows (举借债务的方式)."""

    BONDS = "发行地方政府债券"
    ONLENT = "使用上级政府转贷的债务"
    OTHER = "其他方式"


@attrs.frozen
class Borrowing:
    """What a local government borrows, and how (举借债务).

    Attributes:
        way: how.
        balance: what it then owes, in whole units of any one currency unit.
        limit: the limit set for it from above: of a province by the State Council; None where
            none was set, which is also to say that its borrowing was not approved.
        capital: how much is for capital spending for the public good (公益性资本支出).
        other: how much is for anything else, as current spending.
        repayment: whether there are a plan and a steady source to repay it; None where that is
            not known.
        approved_by: which organ approved the adjustment or the budget it stands in; None for none.

    Raises:
        FactsError: an amount that is no whole number, nothing borrowed, or more borrowed than is
            then owed.
    """

    way: BorrowingWay
    balance: int
    limit: int | None
    capital: int
    other: int = 0
    repayment: bool | None = None
    approved_by: BudgetOrgan | None = None

    def __attrs_post_init__(self) -> None:
        member("way", self.way, BorrowingWay)
        set_ = object.__setattr__
        for field in ("balance", "capital", "other"):
            set_(self, field, count(field, getattr(self, field)))
        set_(self, "limit", optional(count, "limit", self.limit))
        optional(instance, "repayment", self.repayment, bool)
        optional(member, "approved_by", self.approved_by, BudgetOrgan)
        if not self.capital + self.other:
            raise FactsError("capital", self.capital, "something borrowed, here or in `other`")
        if self.capital + self.other > self.balance:
            expected = f"at least {self.capital + self.other}, what is borrowed"
            raise FactsError("balance", self.balance, expected)


_LOCAL = Question(
    "local_borrowing_valid",
    Text("可以举借", "it may be borrowed"),
    Text("不得举借", "it must not be borrowed"),
)
_NO_LIMIT = Text("没有下达的限额", "no limit was set for it")
_IN_BUDGET = OpenPoint(
    Text(
        "条文要求列入预算调整方案报常委会批准；列入年初预算由人民代表大会批准是否足够没有明文",
        "the text wants an adjustment that the standing committee approves; whether approval in "
        "the year's budget by the congress is enough is not said",
    ),
    decides=True,
)
_LOANS = Text(
    "省级只能以债券举借，另一条文又准许转贷外国贷款，其限额和批准程序没有录入",
    "a province borrows by bonds alone, yet foreign loans may be lent on to it; their limits and "
    "approval are not entered",
)
_REPAYMENT_UNKNOWN = Text(
    "有无偿还计划和稳定的偿还资金来源不详",
    "whether there are a plan and a steady source to repay it is not known",
)
_TOWNSHIP = OpenPoint(
    Text(
        "转贷债务报本级人大常委会批准，乡镇没有常委会，能否使用没有明文",
        "debt lent on is approved by a standing committee; townships have none, and whether they "
        "may use it is not said",
    ),
    decides=True,
)


def local_borrowing_valid(borrowing: Borrowing, *, level: Level, on: date) -> Ruling:
    """Rule whether a local government may borrow as it does (地方政府举借债务).

    A province borrows by bonds alone, within its limit, for capital spending for the public good,
    with a plan and a source to repay, in an adjustment that its standing committee approved.
    Those below use what the province lends on.

    Args:
        borrowing: what is borrowed, and how.
        level: of the local government.
        on: the day whose law applies.

    Raises:
        FactsError: the nation's level, or an approval by an organ that a township lacks.
        NotInForceError: the text is not known for the day.

    Law: 预算法 35; 预算法实施条例 43, 45, 46.
    Limitations: that the funds are part of what is needed for investment in construction is not
        asked, nor who approves the size of all local debt: that is asked of `budget_act_valid`.
        A guarantee (35 IV) is no borrowing.
    """
    on = day("on", on)
    instance("borrowing", borrowing, Borrowing)
    if member("level", level, Level).national:
        raise FactsError("level", level, "a local level: of the nation ask `central_debt_valid`")
    township = level.tier is Tier.TOWNSHIP
    if township and borrowing.approved_by is BudgetOrgan.STANDING_COMMITTEE:
        raise FactsError("approved_by", borrowing.approved_by, "an organ that townships have")
    asked = (("borrowing", borrowing), ("level", level))
    province = level.tier is Tier.PROVINCE
    if province and borrowing.way is BorrowingWay.ONLENT:
        loans = budget_amounts.FOREIGN_LOANS.at(on)
        return decide(_LOCAL, on, asked, (), (OpenPoint(_LOANS, loans.source, decides=True),))
    fits = borrowing.way is (BorrowingWay.BONDS if province else BorrowingWay.ONLENT)
    if not fits:
        grounds = said(on, budget_amounts.NO_OTHER_DEBT, holds=False)
        return decide(_LOCAL, on, asked, grounds)
    points: tuple[OpenPoint, ...] = (_TOWNSHIP,) if township else ()
    if borrowing.repayment is None:
        source = budget_amounts.DEBT_REPAYMENT.at(on).source
        points += (OpenPoint(_REPAYMENT_UNKNOWN, source, decides=True),)
    grounds = (*_way(province=province, on=on), *_conditions(borrowing, on, province=province))
    if borrowing.approved_by is BudgetOrgan.CONGRESS and not township:
        points += (_IN_BUDGET,)
    elif not township:
        grounds += (_approved(borrowing, on, province=province),)
    return decide(_LOCAL, on, asked, grounds, points)


def _way(*, province: bool, on: date) -> tuple[Ground, ...]:
    rule = budget_amounts.PROVINCE_BONDS if province else budget_amounts.ONLENT_DEBT
    return said(on, rule)


def _conditions(borrowing: Borrowing, on: date, *, province: bool) -> tuple[Ground, ...]:
    """Return limit, use and repayment."""
    limit = budget_amounts.DEBT_LIMIT.at(on)
    limit = limit if province else attrs.evolve(limit, value=_SET_ABOVE)
    if borrowing.limit is None:
        within: tuple[Ground, ...] = (Ground(limit.source, holds=False, says=_NO_LIMIT),)
    else:
        within = (_within(limit, borrowing.balance, borrowing.limit),)
        more = budget_amounts.BALANCE_LIMIT.known(on) if province else None
        if more is not None:
            within += (_within(more, borrowing.balance, borrowing.limit),)
    grounds = (*within, *said(on, budget_amounts.DEBT_USE, holds=not borrowing.other))
    if borrowing.repayment is not None:
        grounds += said(on, budget_amounts.DEBT_REPAYMENT, holds=borrowing.repayment)
    return grounds


_SET_ABOVE = Text(
    "在上级下达的限额内，其总额由国务院确定",
    "within the limit set from above, whose total the State Council sets",
)
_APPROVED = Text(
    "列入预算调整方案，报本级人大常委会批准",
    "put into an adjustment that the standing committee approves",
)


def _approved(borrowing: Borrowing, on: date, *, province: bool) -> Ground:
    rule = budget_bodies.PROVINCE_DEBT if province else budget_amounts.ONLENT_DEBT
    holds = borrowing.approved_by is BudgetOrgan.STANDING_COMMITTEE
    return Ground(rule.at(on).source, holds, says=_APPROVED)


# Deficits

_DEFICIT = Question(
    "budget_deficit_valid",
    Text("可以列入预算", "it may stand in the budget"),
    Text("不得列赤字", "no deficit may stand in the budget"),
)
_BALANCED: dict[BudgetKind, Parameter[Text]] = {
    BudgetKind.GOVERNMENT_FUNDS: budget_amounts.FUNDS_BALANCE,
    BudgetKind.STATE_CAPITAL: budget_amounts.CAPITAL_BALANCE,
    BudgetKind.SOCIAL_INSURANCE: budget_amounts.INSURANCE_BALANCE,
}


def budget_deficit_valid(
    deficit: int, *, level: Level, on: date, kind: BudgetKind = BudgetKind.GENERAL_PUBLIC
) -> Ruling:
    """Rule whether a draft budget may show such a deficit (预算列赤字).

    Args:
        deficit: by how much expenditure goes beyond revenue, transfers, funds drawn in and
            lawful debt included, in whole units of any one currency unit; 0 for none.
        level: of which government it is the budget.
        on: the day whose law applies.
        kind: which of the four budgets.

    Raises:
        FactsError: an amount that is no whole number.
        NotInForceError: the text is not known for the day.

    Law: 预算法 9 II, 10 II, 11 II, 34 I, 35 I.
    Limitations: of a draft. What a province adds when revenue falls short during the year is
        asked of `added_deficit_valid`, how much the nation may owe of `central_debt_valid`.
    """
    on = day("on", on)
    deficit = count("deficit", deficit)
    member("level", level, Level)
    member("kind", kind, BudgetKind)
    if kind is not BudgetKind.GENERAL_PUBLIC:
        grounds = said(on, _BALANCED[kind], holds=not deficit)
    elif level.national:
        grounds = said(on, budget_amounts.CENTRAL_BORROWING)
    else:
        grounds = said(on, budget_amounts.LOCAL_BALANCE, holds=not deficit)
    asked = (("deficit", deficit), ("level", level), ("kind", kind))
    return decide(_DEFICIT, on, asked, grounds)


@attrs.frozen
class AddedDeficit:
    """A deficit added when revenue falls short during the year (增列赤字).

    Attributes:
        amount: the deficit added, in whole units of any one currency unit.
        shortfall: by how much revenue fell short of the approved figure, without transfers and
            debt; 0 where it did not.
        gap: what remained unbalanced after the stabilisation fund was drawn on, spending cut and
            the like.
        approved_by: which organ approved it; None for none.
        reported: whether it was filed with the State Council's finance department; None where
            that is not yet due.
        covered: how much of it the next year's budget covers; None while there is none.

    Raises:
        FactsError: an amount that is no whole number, none added, or a gap larger than the
            shortfall.
    """

    amount: int
    shortfall: int
    gap: int
    approved_by: BudgetOrgan | None = None
    reported: bool | None = None
    covered: int | None = None

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "amount", count("amount", self.amount, 1))
        set_(self, "shortfall", count("shortfall", self.shortfall))
        set_(self, "gap", count("gap", self.gap, 0, self.shortfall))
        optional(member, "approved_by", self.approved_by, BudgetOrgan)
        optional(instance, "reported", self.reported, bool)
        set_(self, "covered", optional(count, "covered", self.covered))


_ADDED = Question(
    "added_deficit_valid",
    Text("可以增列赤字", "the deficit may be added"),
    Text("不得增列赤字", "the deficit must not be added"),
)
_REPORT_DUE = Text(
    "批准后报国务院财政部门备案", "once approved it is filed with the finance ministry"
)
_COVER_DUE = Text("应当在下一年度预算中予以弥补", "it is to be covered in the next year's budget")


def added_deficit_valid(added: AddedDeficit, *, level: Level, on: date) -> Ruling:
    """Rule whether a deficit may be added when revenue falls short (增列赤字).

    Args:
        added: the deficit, and what came before it.
        level: of which government it is the budget: a province alone may.
        on: the day whose law applies.

    Raises:
        FactsError: an approval by an organ that a township lacks.
        NotInForceError: the text is not known for the day.

    Law: 预算法 66 III; 预算法实施条例 78 II, V.
    Limitations: of general public budgets. Of the nation no text asked speaks, which is left open.
        A filing or a cover that is not yet due is noted and does not fail.
    """
    on = day("on", on)
    instance("added", added, AddedDeficit)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    if township and added.approved_by is BudgetOrgan.STANDING_COMMITTEE:
        raise FactsError("approved_by", added.approved_by, "an organ that townships have")
    asked = (("added", added), ("level", level))
    if level.national:
        return decide(_ADDED, on, asked, (), (NO_TEXT,))
    grounds = said(on, budget_amounts.DEFICIT_PROVINCE, holds=level.tier is Tier.PROVINCE)
    if level.tier is not Tier.PROVINCE:
        below = budget_amounts.SHORTFALL_BELOW.known(on)
        grounds += (Ground(below.source, holds=False, says=below.value),) if below else ()
        return decide(_ADDED, on, asked, grounds)
    return decide(_ADDED, on, asked, (*grounds, *_of_province(added, on)), (), _still_due(added))


def _of_province(added: AddedDeficit, on: date) -> tuple[Ground, ...]:
    measures = budget_amounts.DEFICIT_MEASURES.at(on)
    approval = budget_bodies.ADDED_DEFICIT.at(on)
    approved = Text(
        "报本级人民代表大会或者其常务委员会批准",
        "approved by the congress or its standing committee",
    )
    grounds: tuple[Ground, ...] = (
        _within(measures, added.amount, added.gap),
        Ground(approval.source, added.approved_by in approval.value, says=approved),
    )
    short = budget_amounts.SHORTFALL.known(on)
    if short is not None:
        grounds += (Ground(short.source, holds=added.shortfall > 0, says=short.value),)
    if added.reported is not None:
        grounds += said(on, budget_amounts.DEFICIT_REPORTED, holds=added.reported)
    if added.covered is not None:
        covers = added.covered >= added.amount
        grounds += said(on, budget_amounts.DEFICIT_COVERED, holds=covers)
    return grounds


def _still_due(added: AddedDeficit) -> tuple[Text, ...]:
    notes: tuple[Text, ...] = () if added.reported is not None else (_REPORT_DUE,)
    return notes if added.covered is not None else (*notes, _COVER_DUE)
