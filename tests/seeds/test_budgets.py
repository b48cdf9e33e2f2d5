"""Budgets in the published methods: full lines, whole scope, rates, bands, alerts and times.

One text names four linked reviews without saying what they are; nothing is computed of it.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from npcmodel.budgets import (
    AlertRule,
    AlertSide,
    BudgetKind,
    BudgetLine,
    BudgetOrgan,
    BudgetReviewed,
    BudgetSent,
    BudgetStage,
    BudgetSubmitted,
    BudgetTime,
    BudgetVoted,
    BudgetYear,
    RateBand,
    RateBands,
    budget_due,
    budget_lines,
    budget_rate,
    budget_scope_valid,
    rate_alerts,
)
from npcmodel.facts.levels import Level

ON = date(2026, 11, 21)
FIVE = ("镇人大工作经费", "人大会议", "代表培训", "代表活动", "误工补助")
# The text gives no thresholds: these are an example's own.
COLOURS = RateBands(
    "示例标准",
    (
        RateBand("绿"),
        RateBand("黄", Fraction(6, 5)),
        RateBand("橙", Fraction(2)),
        RateBand("红", Fraction(3)),
    ),
)


@pytest.mark.seed("S0-13", "npcmodel.budgets.budget_lines", "npcmodel.budgets.BudgetLine")
@pytest.mark.parametrize(
    ("budgeted", "short"),
    [
        ((5, 4, 3, 2, 1), ()),
        ((5, 4, 3, 2, 0), ("误工补助",)),
        ((9, 3, 3, 1, 9), (FIVE[1], FIVE[3])),
    ],
)
def test_five_lines_fully_budgeted(budgeted: tuple[int, ...], short: tuple[str, ...]) -> None:
    """What one line has too much helps no other."""
    needed = (5, 4, 3, 2, 1)
    lines = map(BudgetLine, FIVE, needed, budgeted)
    found = budget_lines(lines)

    assert 5 == len(found.lines)
    assert short == tuple(line.name for line in found.short)
    assert found.full is (not short)


@pytest.mark.seed("S1-22", "npcmodel.budgets.RateBands", "npcmodel.budgets.budget_rate")
@pytest.mark.parametrize(
    ("debt", "colour"), [(0, "绿"), (1199, "绿"), (1200, "黄"), (2000, "橙"), (3000, "红")]
)
def test_the_green_zone(debt: int, colour: str) -> None:
    """A rate just below the first threshold is still green."""
    assert colour == COLOURS.band_of(budget_rate(debt, 1000)).label


@pytest.mark.seed("S1-26", "npcmodel.budgets.rate_alerts", "npcmodel.budgets.AlertRule")
@pytest.mark.seed("S2-37", "npcmodel.budgets.rate_alerts", "npcmodel.budgets.AlertRule")
@pytest.mark.parametrize(
    ("spent", "raised"), [(29, ["进度偏慢"]), (30, []), (90, []), (91, ["进度偏快"])]
)
def test_the_platform_alerts(spent: int, raised: list[str]) -> None:
    """By the rules of whoever runs it: here below 30 % and above 90 %."""
    rules = (
        AlertRule("进度偏慢", AlertSide.BELOW, Fraction(3, 10), "示例规则"),
        AlertRule("进度偏快", AlertSide.ABOVE, Fraction(9, 10), "示例规则"),
    )

    assert raised == [one.rule.label for one in rate_alerts(budget_rate(spent, 100), rules)]


@pytest.mark.seed("S1-27", "npcmodel.budgets.budget_scope_valid", "npcmodel.budgets.budget_rate")
def test_the_whole_scope_and_the_rate_of_execution() -> None:
    """Four budgets are the whole; three are not; 450 of 500 are nine tenths."""
    assert budget_scope_valid(BudgetKind, on=ON).holds
    assert not budget_scope_valid(list(BudgetKind)[:3], on=ON).holds
    assert Fraction(9, 10) == budget_rate(450, 500)


@pytest.mark.seed("S4-19", "npcmodel.budgets.budget_due", "npcmodel.budgets.BudgetYear")
@pytest.mark.parametrize(
    ("sent", "late"), [(date(2025, 12, 11), False), (date(2025, 12, 12), True)]
)
def test_the_draft_is_reviewed_in_time(sent: date, *, late: bool) -> None:
    """Thirty days before a session of 10 January is 11 December."""
    session = date(2026, 1, 10)
    case = BudgetYear(
        "某县",
        Level.COUNTY,
        2026,
        events=(
            BudgetSent(sent),
            BudgetReviewed(date(2025, 12, 25), BudgetOrgan.STANDING_COMMITTEE),
            BudgetSubmitted(session),
            BudgetVoted(date(2026, 1, 12), BudgetOrgan.CONGRESS),
        ),
        stage=BudgetStage.EXECUTED,
    )
    due = budget_due(BudgetTime.BUDGET_DRAFT, session, level=Level.COUNTY, on=session)

    assert date(2025, 12, 11) == due.due
    assert late is (BudgetTime.BUDGET_DRAFT in {one.what for one in case.late(date(2026, 1, 12))})
