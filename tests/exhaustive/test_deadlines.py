"""Every start day of four years, leap day and month ends included, against a walk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from npcmodel.budgets import BudgetTime, budget_due
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import DayState, Deadline
from npcmodel.legislation import LegislationTime, legislation_due
from npcmodel.supervision import SupervisionTime, supervision_due

ON = date(2026, 11, 21)
ONE = timedelta(days=1)
FIRST, LAST = date(2024, 1, 1), date(2027, 12, 31)


def budget(what: BudgetTime, level: Level = Level.COUNTY) -> Callable[[date], Deadline]:
    """Return the deadline of a step of budgets, by the day it runs from."""
    return lambda event: budget_due(what, event, level=level, on=ON)


def supervised(what: SupervisionTime) -> Callable[[date], Deadline]:
    """Return the deadline of a step of supervision."""
    return lambda event: supervision_due(what, event, level=Level.COUNTY, on=ON)


def legislated(what: LegislationTime) -> Callable[[date], Deadline]:
    """Return the deadline of a step of legislation."""
    return lambda event: legislation_due(what, event, on=ON)


def walked(event: date, days: int) -> date:
    """Walk so many days on, or back, one at a time; the first day is not counted."""
    for _ in range(abs(days)):
        event += ONE if days > 0 else -ONE
    return event


def stepped(event: date, months: int) -> date:
    """Return the same day so many months on, or back; where there is none, the month's last."""
    month = event.replace(day=1)
    for _ in range(abs(months)):
        month = (month + 31 * ONE if months > 0 else month - ONE).replace(day=1)
    next_month = (month + 31 * ONE).replace(day=1)
    return min(month + (event.day - 1) * ONE, next_month - ONE)


DAYS = [
    (budget(BudgetTime.BRIEFING, Level.NATIONAL), -45),
    (budget(BudgetTime.BUDGET_DRAFT, Level.NATIONAL), -45),
    (budget(BudgetTime.BUDGET_DRAFT), -30),
    (budget(BudgetTime.ADJUSTMENT_DRAFT), -30),
    (budget(BudgetTime.ACCOUNTS_DRAFT), -30),
    (budget(BudgetTime.PUBLICATION), 20),
    (budget(BudgetTime.DEPARTMENT_PUBLICATION), 20),
    (budget(BudgetTime.DEPARTMENT_BUDGETS), 20),
    (budget(BudgetTime.UNIT_BUDGETS), 15),
    (budget(BudgetTime.GENERAL_TRANSFERS), 30),
    (budget(BudgetTime.SPECIAL_TRANSFERS), 60),
    (budget(BudgetTime.SPECIAL_TRANSFERS, Level.NATIONAL), 90),
    (budget(BudgetTime.PASSED_ON, Level.PROVINCE), 30),
    (budget(BudgetTime.DEPARTMENT_ACCOUNTS), 20),
    (budget(BudgetTime.UNIT_ACCOUNTS), 15),
    (budget(BudgetTime.FILING), 30),
    (supervised(SupervisionTime.DRAFT), -20),
    (supervised(SupervisionTime.REVISED), -10),
    (supervised(SupervisionTime.MEMBERS_COPY), -7),
    (legislated(LegislationTime.MEMBERS_DRAFT), -7),
]
MONTHS = [
    (supervised(SupervisionTime.AUDIT_RECTIFICATION), 6),
    (legislated(LegislationTime.CONGRESS_DRAFT), -1),
    (legislated(LegislationTime.AUTHORISATION_REPORT), -6),
    (legislated(LegislationTime.APPROVAL), 4),
    (legislated(LegislationTime.SUPPORTING_RULES), 12),
    (legislated(LegislationTime.AUTHORISATION), 60),
]


def agrees(
    rule: Callable[[date], Deadline], length: int, walk: Callable[[date, int], date]
) -> None:
    """Hold a deadline against a walk from every day, and the days around it against its state."""
    event = FIRST
    while event <= LAST:
        found, want = rule(event), walk(event, length)

        assert (want, event) == (found.due, found.starts)
        assert DayState.IN_TIME is found.state(want - ONE)
        assert DayState.DUE is found.state(want)
        assert DayState.LATE is found.state(want + ONE)

        event += ONE


@pytest.mark.parametrize(("rule", "days"), DAYS)
def test_days_are_counted_one_by_one(rule: Callable[[date], Deadline], days: int) -> None:
    """So many days before or after, the day itself not counted."""
    agrees(rule, days, walked)


@pytest.mark.parametrize(("rule", "months"), MONTHS)
def test_months_end_with_the_month(rule: Callable[[date], Deadline], months: int) -> None:
    """So many months at once, clipped to the last day of a shorter month."""
    agrees(rule, months, stepped)
