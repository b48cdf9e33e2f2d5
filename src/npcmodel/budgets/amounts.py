"""Reserve, working capital, funds carried over, excess revenue, and the four budgets."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import count, day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Ceiling
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english, share_zh
from npcmodel.params import budget_amounts

__all__ = [
    "BudgetKind",
    "YearEndMoney",
    "budget_scope_valid",
    "carry_over_valid",
    "reserve_valid",
    "urgent_spending_valid",
    "working_capital_valid",
    "year_end_use_valid",
]


def _at_most(rule: Provision[Ceiling], amount: int, base: int, on: Text) -> Ground:
    """Return the ground that an amount keeps within a share of a base."""
    share = rule.value.share
    says = Text(f"不超过{on.zh}的{share_zh(share)}", f"at most {share} of {on.en}")
    most = rule.value.most(base)
    return Ground(
        rule.source, amount <= most, Measure.AMOUNT, amount, most, Bound.AT_MOST, says=says
    )


_OF_OWN = Text("本级一般公共预算支出额", "the level's general public expenditure")
_OF_TOTAL = Text("本级一般公共预算支出总额", "the total of the level's general public expenditure")
_RESERVE = Question(
    "reserve_valid",
    Text("预备费的数额符合规定", "a lawful reserve"),
    Text("预备费的数额不符合规定", "not a lawful reserve"),
)


def reserve_valid(reserve: int, *, expenditure: int, on: date, autonomous: bool = False) -> Ruling:
    """Rule whether the reserve of a general public budget is as large as it must be (预备费).

    Both ends are included: exactly 1 % and exactly 3 % are lawful. Of autonomous areas the law
    on regional autonomy is asked first, which is not entered: that is left open.

    Args:
        reserve: the reserve, in whole units of any one currency unit (元、万元).
        expenditure: the level's own general public expenditure, in the same unit.
        on: the day whose law applies.
        autonomous: whether it is the budget of an autonomous region, prefecture or county.

    Raises:
        FactsError: an amount that is no whole number, or no expenditure.
        NotInForceError: the text is not known for the day.

    Law: 预算法 40, 99.
    Limitations: what belongs to 本级一般公共预算支出额 is the caller's answer. What is left of the
        reserve when the year ends is not asked.
    """
    on = day("on", on)
    reserve = count("reserve", reserve)
    expenditure = count("expenditure", expenditure, 1)
    asked: tuple[tuple[str, object], ...] = (
        ("reserve", reserve),
        ("expenditure", expenditure),
        ("autonomous", instance("autonomous", autonomous, bool)),
    )
    if autonomous:
        own = budget_amounts.AUTONOMOUS.at(on)
        return decide(_RESERVE, on, asked, (), (OpenPoint(own.value, own.source, decides=True),))
    least, most = budget_amounts.RESERVE_LEAST.at(on), budget_amounts.RESERVE_MOST.at(on)
    grounds = (
        weigh(least.source, least.value, Measure.AMOUNT, reserve, expenditure),
        _at_most(most, reserve, expenditure, _OF_OWN),
    )
    return decide(_RESERVE, on, asked, grounds)


_CAPITAL = Question(
    "working_capital_valid",
    Text("预算周转金的额度符合规定", "lawful working capital"),
    Text("预算周转金的额度超过规定", "more working capital than is lawful"),
)


def working_capital_valid(capital: int, *, expenditure: int, on: date) -> Ruling:
    """Rule whether the working capital of a budget keeps within its limit (预算周转金).

    Args:
        capital: the working capital, in whole units of any one currency unit.
        expenditure: the total of the level's own general public expenditure, in the same unit.
        on: the day whose law applies.

    Raises:
        FactsError: an amount that is no whole number, or no expenditure.
        NotInForceError: the text is not known for the day.

    Law: 预算法实施条例 49.
    """
    on = day("on", on)
    capital = count("capital", capital)
    expenditure = count("expenditure", expenditure, 1)
    rule = budget_amounts.WORKING_CAPITAL_MOST.at(on)
    grounds = (_at_most(rule, capital, expenditure, _OF_TOTAL),)
    return decide(_CAPITAL, on, (("capital", capital), ("expenditure", expenditure)), grounds)


_CARRIED = Question(
    "carry_over_valid",
    Text("可以作为结转资金继续使用", "they may still be used as funds carried over"),
    Text("应当作为结余资金管理", "they are to be treated as a surplus"),
)


_FROM = Text(
    "“连续两年”是否从预算安排的当年起算，实施条例（2020）之前没有明文",
    "whether the two years begin with the budget's own year was not said before the regulation of "
    "2020",
)


def carry_over_valid(year_ends: int, *, on: date) -> Ruling:
    """Rule whether funds carried over may still be used as such (结转资金).

    Args:
        year_ends: how many ends of years they have outlasted unspent, that of the budget's own
            year included: 1 in the next year, 2 once that has ended too.
        on: the day whose law applies.

    Raises:
        FactsError: less than one end of a year: nothing is carried over yet.
        NotInForceError: the text is not known for the day.

    Law: 预算法 42 I; 预算法实施条例 50 I.
    Limitations: before the regulation of 2020 two ends of years are left open: from when the two
        years are counted was not said. Of governments' budgets. For departments and units the
        rules of the State Council's finance department hold (42 II), which are not entered. That
        the funds are spent on the item they were carried over for is not asked.
    """
    on = day("on", on)
    year_ends = count("year_ends", year_ends, 1)
    rule = budget_amounts.CARRY_OVER_YEARS.at(on)
    lapses = year_ends >= rule.value
    says = Text(
        f"已有{year_ends}个年度终了时未用完，连续{rule.value}年未用完的作为结余资金管理",
        f"unspent at {year_ends} ends of years; after {rule.value} they are a surplus",
    )
    asked = (("year_ends", year_ends),)
    meaning = budget_amounts.CARRY_OVER_MEANING.known(on)
    if meaning is None and year_ends == rule.value:
        return decide(_CARRIED, on, asked, (), (OpenPoint(_FROM, rule.source, decides=True),))
    grounds = [Ground(rule.source, holds=not lapses, says=says)]
    if meaning is not None:
        grounds.append(Ground(meaning.source, holds=not lapses, says=meaning.value))
    return decide(_CARRIED, on, asked, tuple(grounds))


# What comes in beyond the budget, and what is left


@enum.unique
class YearEndMoney(enum.Enum):
    """Money of a general public budget for which the law names the use (超收、结余)."""

    EXCESS_REVENUE = "超收收入"
    SURPLUS = "结余资金"


_USES = {
    what: Question(
        "year_end_use_valid",
        Text(f"{what.value}：用途符合规定", f"{english(what)}: lawfully used"),
        Text(f"{what.value}：用途不符合规定", f"{english(what)}: not lawfully used"),
    )
    for what in YearEndMoney
}


def year_end_use_valid(  # noqa: PLR0913  # the money and where it went
    what: YearEndMoney,
    amount: int,
    *,
    on: date,
    stabilisation_fund: int = 0,
    deficit_reduction: int = 0,
    other: int = 0,
) -> Ruling:
    """Rule whether excess revenue or a surplus was used as it must be (超收收入、结余资金的使用).

    Args:
        what: the money.
        amount: how much there is, in whole units of any one currency unit.
        on: the day whose law applies.
        stabilisation_fund: how much of it topped up the stabilisation fund.
        deficit_reduction: how much reduced the deficit.
        other: how much went elsewhere.

    Raises:
        FactsError: uses that do not add up to the amount.
        NotInForceError: the text is not known for the day.

    Law: 预算法 66 I, II.
    Limitations: of general public budgets. For government funds and state capital other rules
        hold (预算法实施条例 78 VII, VIII), which are not asked.
    """
    on = day("on", on)
    member("what", what, YearEndMoney)
    amount = count("amount", amount)
    fund = count("stabilisation_fund", stabilisation_fund)
    deficit = count("deficit_reduction", deficit_reduction)
    other = count("other", other)
    if fund + deficit + other != amount:
        raise FactsError("amount", amount, f"{fund + deficit + other}, the sum of its uses")
    if what is YearEndMoney.EXCESS_REVENUE:
        grounds = said(on, budget_amounts.EXCESS_USE, holds=not other)
    else:
        grounds = said(on, budget_amounts.SURPLUS_USE, holds=not other and not deficit)
    asked = (
        ("what", what),
        ("amount", amount),
        ("stabilisation_fund", fund),
        ("deficit_reduction", deficit),
        ("other", other),
    )
    return decide(_USES[what], on, asked, grounds)


_URGENT = Question(
    "urgent_spending_valid",
    Text("先动支预备费，符合规定", "the reserve was used first, as it must be"),
    Text("未先动支预备费", "the reserve was not used first"),
)


def urgent_spending_valid(needed: int, *, reserve: int, from_reserve: int, on: date) -> Ruling:
    """Rule whether spending on a disaster used the reserve first (突发事件先动支预备费).

    Args:
        needed: what must be spent at once, in whole units of any one currency unit.
        reserve: what is left of the reserve, in the same unit.
        from_reserve: what was taken from the reserve.
        on: the day whose law applies.

    Raises:
        FactsError: more taken from the reserve than there is, or than is needed.
        NotInForceError: the text is not known for the day.

    Law: 预算法 69 II.
    Limitations: what goes beyond the reserve may be spent at once and enters an adjustment, where
        it is one: that is asked of `without_adjustment_valid`.
    """
    on = day("on", on)
    needed = count("needed", needed)
    reserve = count("reserve", reserve)
    taken = count("from_reserve", from_reserve, 0, min(needed, reserve))
    grounds = said(on, budget_amounts.RESERVE_FIRST, holds=taken == min(needed, reserve))
    asked = (("needed", needed), ("reserve", reserve), ("from_reserve", taken))
    return decide(_URGENT, on, asked, grounds)


# The four budgets


@enum.unique
class BudgetKind(enum.Enum):
    """One of the four budgets of a government (预算种类)."""

    GENERAL_PUBLIC = "一般公共预算"
    GOVERNMENT_FUNDS = "政府性基金预算"
    STATE_CAPITAL = "国有资本经营预算"
    SOCIAL_INSURANCE = "社会保险基金预算"

    __hash__ = object.__hash__


_SCOPE = Question(
    "budget_scope_valid",
    Text("全口径：应编的预算都已提请审查", "every budget was put that must be"),
    Text("未达到全口径审查", "not every budget was put"),
)


def budget_scope_valid(
    put: Iterable[BudgetKind], *, on: date, without: Iterable[BudgetKind] = ()
) -> Ruling:
    """Rule whether the whole of a government's money is before the congress (全口径预算).

    Args:
        put: the budgets that were put before it.
        on: the day whose law applies.
        without: those in which this government neither takes in nor spends anything, as social
            insurance funds that are pooled above it.

    Raises:
        FactsError: a budget put in which there is nothing, or no general public budget.
        NotInForceError: the text is not known for the day.

    Law: 预算法 4 II, 5 I.
    """
    on = day("on", on)
    found = each("put", put, BudgetKind)
    empty = each("without", without, BudgetKind)
    if BudgetKind.GENERAL_PUBLIC in empty:
        raise FactsError("without", empty, "other budgets than the general public one")
    for kind in found:
        if kind in empty:
            raise FactsError("put", kind, "a budget in which there is something")
    whole = budget_amounts.WHOLE.at(on)
    rule = budget_amounts.FOUR_BUDGETS.at(on)
    missing = tuple(kind for kind in BudgetKind if kind not in (*found, *empty))
    grounds = (
        Ground(rule.source, holds=not missing, says=rule.value),
        *(Ground(whole.source, holds=False, says=_missing(kind)) for kind in missing),
        *((Ground(whole.source, holds=True, says=whole.value),) if not missing else ()),
    )
    return decide(_SCOPE, on, (("put", found), ("without", empty)), grounds)


def _missing(kind: BudgetKind) -> Text:
    return Text(f"缺{kind.value}", f"no {english(kind)} budget")
