"""Boundary vectors of budgets, final accounts and debt, and the first days of their texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.budgets import (
    AddedDeficit,
    Borrowing,
    BorrowingWay,
    BudgetAct,
    BudgetChange,
    BudgetKind,
    BudgetMonths,
    BudgetOrgan,
    BudgetPaper,
    BudgetTime,
    SessionPaper,
    VoterHearing,
    YearEndMoney,
    added_deficit_valid,
    budget_act_valid,
    budget_deficit_valid,
    budget_due,
    budget_in_time,
    budget_months_in_time,
    budget_months_of,
    budget_scope_valid,
    budget_year_of,
    carry_over_valid,
    central_debt_valid,
    local_borrowing_valid,
    reserve_valid,
    session_papers_valid,
    urgent_spending_valid,
    voters_heard_valid,
    without_adjustment_valid,
    working_capital_valid,
    year_end_use_valid,
)
from npcmodel.facts.levels import Level
from npcmodel.profiles import GUANGDONG, SHANDONG

NOW = "《预算法》（2018）"
THEN = "《预算法》（2014）"
REG = "《预算法实施条例》（2020）"
SUP = "《监督法》（2024）"
SUP_2006 = "《监督法》（2006）"
NPC = "《全国人大议事规则》（2021）"
SC = "《全国人大常委会议事规则》（2022）"
ORG = "《地方组织法》（2022）"
LAST_2014 = date(2018, 12, 29)
LAST_2006 = date(2024, 11, 8)
ONE = timedelta(days=1)
A, P, G, T, M = BudgetAct, BudgetPaper, BudgetOrgan, BudgetTime, BudgetMonths
NATION, PROVINCE, CITY = Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS
COUNTY, TOWN = Level.COUNTY, Level.TOWN


def due(found: Any) -> date:
    """Return the last day."""
    last: date = found.due
    return last


def ends(found: Any) -> tuple[date, date]:
    """Return first and last day."""
    return found.first, found.last


def twice(
    rule_id: str, rule: Callable[..., Any], *args: Any, cites: str, **kw: Any
) -> list[Vector]:
    """Return a vector on both editions of the Budget Law, which agree."""
    return [
        vector(rule_id, rule, *args, cites=edition + cites, on=on, **kw)
        for on, edition in ((ON, NOW), (LAST_2014, THEN))
    ]


VECTORS: list[Vector] = []

EDITIONS = {"SUP": SUP, "SUP_2006": SUP_2006, "NPC": NPC, "SC": SC, "ORG": ORG}


def place_of(short: str) -> str:
    """Return a place as it is cited: 22.1 is the first paragraph of article 22, #2 an item."""
    whole, _, item = short.partition("#")
    article, _, paragraph = whole.partition(".")
    cited = f"第{article}条" + (f"第{paragraph}款" if paragraph else "")
    return cited + (f"第{item}项" if item else "")


def cited_as(short: str) -> str:
    """Return the same with its text, as SUP:22."""
    edition, _, place = short.partition(":")
    return EDITIONS[edition] + place_of(place)


# Who does what: id, act, paper, level, an organ that does, one that does not, place in the law.
WHO = [
    (row[0], A[row[1]], P[row[2]], Level[row[3]], G[row[4]], G[row[5]], place_of(row[6]))
    for row in map(
        str.split,
        """
BUDGET2018-44-1 PRELIMINARY_REVIEW BUDGET NATIONAL FINANCE_COMMITTEE SPECIAL_COMMITTEE 22.1
BUDGET2018-69-3 PRELIMINARY_REVIEW ADJUSTMENT NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE 22.1
BUDGET2018-44-2 PRELIMINARY_REVIEW BUDGET PROVINCE SPECIAL_COMMITTEE WORKING_ORGAN 22.2
BUDGET2018-78 PRELIMINARY_REVIEW FINAL_ACCOUNTS PROVINCE FINANCE_COMMITTEE STANDING_COMMITTEE 22.2
BUDGET2018-44-2 PRELIMINARY_REVIEW BUDGET CITY_WITH_DISTRICTS SPECIAL_COMMITTEE PRESIDIUM 22.3
BUDGET2018-44-2 PRELIMINARY_REVIEW BUDGET COUNTY STANDING_COMMITTEE WORKING_ORGAN 22.4
BUDGET2018-78 PRELIMINARY_REVIEW FINAL_ACCOUNTS COUNTY WORKING_ORGAN STANDING_COMMITTEE 22.4
BUDGET2018-44-1 PRELIMINARY_REVIEW EXECUTION_REPORT NATIONAL FINANCE_COMMITTEE CONGRESS 22.1
BUDGET2018-44-2 PRELIMINARY_REVIEW EXECUTION_REPORT PROVINCE SPECIAL_COMMITTEE WORKING_ORGAN 22.2
BUDGET2018-44-2 PRELIMINARY_REVIEW EXECUTION_REPORT COUNTY STANDING_COMMITTEE WORKING_ORGAN 22.4
BUDGET2018-44-1 RESULT_REPORT EXECUTION_REPORT NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE 49.1
BUDGET2018-44-2 RESULT_REPORT EXECUTION_REPORT PROVINCE SPECIAL_COMMITTEE STANDING_COMMITTEE 49.2
BUDGET2018-44-2 RESULT_REPORT EXECUTION_REPORT COUNTY STANDING_COMMITTEE SPECIAL_COMMITTEE 49.2
BUDGET2018-77 PREPARATION FINAL_ACCOUNTS NATIONAL GOVERNMENT CONGRESS 23
BUDGET2018-77 PREPARATION FINAL_ACCOUNTS NATIONAL FINANCE_DEPARTMENT AUDIT_DEPARTMENT 25.1
BUDGET2018-77 PREPARATION FINAL_ACCOUNTS COUNTY GOVERNMENT STANDING_COMMITTEE 24.1
BUDGET2018-77 PREPARATION BUDGET CITY_WITH_DISTRICTS FINANCE_DEPARTMENT UPPER_GOVERNMENT 25.2
BUDGET2018-77 PREPARATION FINAL_ACCOUNTS TOWN GOVERNMENT PRESIDIUM 24.2
BUDGET2018-44-1 APPROVAL BUDGET NATIONAL CONGRESS STANDING_COMMITTEE 43.1
BUDGET2018-44-2 APPROVAL BUDGET COUNTY CONGRESS STANDING_COMMITTEE 43.2
BUDGET2018-44-2 APPROVAL BUDGET TOWN CONGRESS PRESIDIUM 43.2
BUDGET2018-86 APPROVAL EXECUTION_REPORT NATIONAL CONGRESS STANDING_COMMITTEE 20.1
BUDGET2018-86 APPROVAL EXECUTION_REPORT CITY_WITH_DISTRICTS CONGRESS STANDING_COMMITTEE 21.1
BUDGET2018-86 APPROVAL EXECUTION_REPORT TOWN CONGRESS PRESIDIUM 21.3
BUDGET2018-69-7 APPROVAL ADJUSTMENT NATIONAL STANDING_COMMITTEE CONGRESS 69.7
BUDGET2018-69-7 APPROVAL ADJUSTMENT COUNTY STANDING_COMMITTEE GOVERNMENT 69.7
BUDGET2018-69-7 APPROVAL ADJUSTMENT TOWN CONGRESS PRESIDIUM 69.7
BUDGET2018-77 APPROVAL FINAL_ACCOUNTS NATIONAL STANDING_COMMITTEE CONGRESS 77.1
BUDGET2018-77 APPROVAL FINAL_ACCOUNTS PROVINCE STANDING_COMMITTEE CONGRESS 77.2
BUDGET2018-77 APPROVAL FINAL_ACCOUNTS TOWN CONGRESS PRESIDIUM 77.3
BUDGET2018-77 SUBMISSION FINAL_ACCOUNTS NATIONAL GOVERNMENT FINANCE_DEPARTMENT 77.1
BUDGET2018-77 SUBMISSION FINAL_ACCOUNTS COUNTY GOVERNMENT FINANCE_DEPARTMENT 77.2
BUDGET2018-77 SUBMISSION FINAL_ACCOUNTS TOWN GOVERNMENT FINANCE_DEPARTMENT 77.3
BUDGET2018-77 AUDIT FINAL_ACCOUNTS NATIONAL AUDIT_DEPARTMENT FINANCE_DEPARTMENT 77.1
BUDGET2018-77 AUDIT FINAL_ACCOUNTS COUNTY AUDIT_DEPARTMENT STANDING_COMMITTEE 77.2
NPCRULES2021-35 SUBMISSION BUDGET NATIONAL GOVERNMENT FINANCE_DEPARTMENT 47.1
BUDGET2018-44-2 SUBMISSION BUDGET TOWN GOVERNMENT FINANCE_DEPARTMENT 47.2
BUDGET2018-44-1 RESULT_REPORT BUDGET NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE 49.1
BUDGET2018-44-2 RESULT_REPORT BUDGET PROVINCE SPECIAL_COMMITTEE STANDING_COMMITTEE 49.2
BUDGET2018-44-2 RESULT_REPORT BUDGET COUNTY STANDING_COMMITTEE SPECIAL_COMMITTEE 49.2
BUDGET2018-78 RESULT_REPORT FINAL_ACCOUNTS NATIONAL FINANCE_COMMITTEE WORKING_ORGAN 78.5
BUDGET2018-78 RESULT_REPORT FINAL_ACCOUNTS CITY_WITH_DISTRICTS SPECIAL_COMMITTEE GOVERNMENT 78.5
BUDGET2018-34-2 APPROVAL CENTRAL_DEBT_LIMIT NATIONAL CONGRESS GOVERNMENT 34.2
BUDGET2018-35-2 APPROVAL LOCAL_DEBT_SIZE NATIONAL STANDING_COMMITTEE GOVERNMENT 35.2
BUDGET2018-35-2 APPROVAL LOCAL_DEBT_SIZE NATIONAL CONGRESS FINANCE_COMMITTEE 35.2
BUDGET2018-40 PREPARATION RESERVE_USE TOWN FINANCE_DEPARTMENT CONGRESS 64
BUDGET2018-40 APPROVAL RESERVE_USE NATIONAL GOVERNMENT STANDING_COMMITTEE 64
""".strip().splitlines(),
    )
]
for rule_id, act, paper, level, does, not_, place in WHO:
    # What fails names every text that has a say, the government's own first.
    other = "第24条第1款" if place == "第25条第2款" else place
    for organ, want, cites in ((does, True, place), (not_, False, other)):
        VECTORS += twice(
            rule_id, budget_act_valid, act, paper, organ, want=want, cites=cites, level=level
        )
# The same of the other texts, with the day whose law applies where it is not today's.
OTHERS = [
    (row[0], A[row[1]], P[row[2]], Level[row[3]], G[row[4]], G[row[5]], cited_as(row[6]), row[7:])
    for row in map(
        str.split,
        """
SUP2024-22 APPROVAL ADJUSTMENT COUNTY STANDING_COMMITTEE CONGRESS SUP:22
SUP2024-22 APPROVAL ADJUSTMENT NATIONAL STANDING_COMMITTEE CONGRESS SUP_2006:17.1 2024-11-08
SUP2024-22 APPROVAL PLAN_ADJUSTMENT CITY_WITH_DISTRICTS STANDING_COMMITTEE CONGRESS SUP:22
SUP2024-22 SUBMISSION ADJUSTMENT COUNTY GOVERNMENT FINANCE_DEPARTMENT SUP:22
SUP2024-22 SUBMISSION PLAN_ADJUSTMENT COUNTY GOVERNMENT CONGRESS SUP_2006:17.1 2024-11-08
SUP2024-22 APPROVAL ADJUSTMENT NATIONAL STANDING_COMMITTEE GOVERNMENT NPC:36
SUP2024-22 APPROVAL PLAN_ADJUSTMENT NATIONAL STANDING_COMMITTEE CONGRESS NPC:36
SUP2024-22 APPROVAL PLAN_ADJUSTMENT COUNTY STANDING_COMMITTEE CONGRESS ORG:50.1#5
SUP2024-22 APPROVAL OUTLINE_ADJUSTMENT COUNTY STANDING_COMMITTEE CONGRESS ORG:50.1#5
SUP2024-22 SUBMISSION OUTLINE_ADJUSTMENT COUNTY GOVERNMENT CONGRESS ORG:50.1#5
SUP2024-22 APPROVAL OUTLINE_ADJUSTMENT COUNTY STANDING_COMMITTEE CONGRESS SUP:23
SUP2024-22 APPROVAL OUTLINE_ADJUSTMENT NATIONAL STANDING_COMMITTEE CONGRESS SUP:23
SUP2024-22 APPROVAL OUTLINE_ADJUSTMENT PROVINCE STANDING_COMMITTEE CONGRESS SUP_2006:21 2024-11-08
SUP2024-22 SUBMISSION OUTLINE_ADJUSTMENT NATIONAL GOVERNMENT CONGRESS SUP:23
SUP2024-22 SUBMISSION OUTLINE_ADJUSTMENT COUNTY GOVERNMENT CONGRESS SUP:23
SUP2024-22 SUBMISSION OUTLINE_ADJUSTMENT COUNTY GOVERNMENT CONGRESS SUP_2006:21 2024-11-08
SUP2024-22 APPROVAL PLAN COUNTY CONGRESS STANDING_COMMITTEE ORG:11#2
NPCRULES2021-34 PRELIMINARY_REVIEW BUDGET NATIONAL FINANCE_COMMITTEE SPECIAL_COMMITTEE NPC:34
NPCRULES2021-34 PRELIMINARY_REVIEW PLAN NATIONAL FINANCE_COMMITTEE SPECIAL_COMMITTEE NPC:34
NPCRULES2021-35 SUBMISSION PLAN NATIONAL GOVERNMENT FINANCE_DEPARTMENT NPC:35.1
NPCRULES2021-35 SUBMISSION BUDGET NATIONAL GOVERNMENT FINANCE_DEPARTMENT NPC:35.1
NPCRULES2021-35 RESULT_REPORT PLAN NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE NPC:35.2
NPCRULES2021-35 RESULT_REPORT BUDGET NATIONAL FINANCE_COMMITTEE WORKING_ORGAN NPC:35.2
NPCRULES2021-35 APPROVAL PLAN NATIONAL CONGRESS STANDING_COMMITTEE NPC:35.2
NPCRULES2021-35 APPROVAL BUDGET NATIONAL CONGRESS PRESIDIUM NPC:35.2
NPCSC2022-24-2 PRELIMINARY_REVIEW PLAN_ADJUSTMENT NATIONAL FINANCE_COMMITTEE WORKING_ORGAN SC:24.2
NPCSC2022-24-2 PRELIMINARY_REVIEW OUTLINE_ADJUSTMENT NATIONAL FINANCE_COMMITTEE PRESIDIUM SC:24.2
NPCSC2022-24-2 APPROVAL OUTLINE_ADJUSTMENT NATIONAL STANDING_COMMITTEE CONGRESS SC:24.1
NPCSC2022-24-3 PRELIMINARY_REVIEW FINAL_ACCOUNTS NATIONAL FINANCE_COMMITTEE WORKING_ORGAN SC:24.3
NPCSC2022-24-3 PRELIMINARY_REVIEW ADJUSTMENT NATIONAL FINANCE_COMMITTEE WORKING_ORGAN SC:24.3
NPCSC2022-24-3 RESULT_REPORT ADJUSTMENT NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE SC:24.1
NPCSC2022-24-3 RESULT_REPORT FINAL_ACCOUNTS NATIONAL FINANCE_COMMITTEE STANDING_COMMITTEE SC:24.1
""".strip().splitlines(),
    )
]
for rule_id, act, paper, level, does, not_, cited, day in OTHERS:
    for organ, want in ((does, True), (not_, False)):
        facts: dict[str, Any] = {"level": level, "on": date.fromisoformat(*day) if day else ON}
        VECTORS.append(
            vector(rule_id, budget_act_valid, act, paper, organ, want=want, cites=cited, **facts)
        )
VECTORS += [
    *twice(
        "BUDGET2018-77",
        budget_act_valid,
        A.PREPARATION,
        P.BUDGET,
        G.UPPER_GOVERNMENT,
        want=True,
        cites="第24条第3款",
        level=TOWN,
        authorised=True,
    ),
    *twice(
        "BUDGET2018-77",
        budget_act_valid,
        A.PREPARATION,
        P.BUDGET,
        G.UPPER_GOVERNMENT,
        want=False,
        cites="第24条第3款",
        level=TOWN,
    ),
    *twice(
        "BUDGET2018-77",
        budget_act_valid,
        A.PREPARATION,
        P.BUDGET,
        G.FINANCE_DEPARTMENT,
        want=True,
        cites="第25条第2款",
        level=TOWN,
    ),
    *twice(
        "BUDGET2018-44-2",
        budget_act_valid,
        A.PRELIMINARY_REVIEW,
        P.BUDGET,
        G.WORKING_ORGAN,
        want=True,
        cites="第22条第3款",
        level=CITY,
        special_committee=False,
    ),
    vector(
        "BUDGET2018-69-3",
        budget_act_valid,
        A.PRELIMINARY_REVIEW,
        P.ADJUSTMENT,
        G.FINANCE_COMMITTEE,
        want=(False, True),
        get=lambda r: (r.holds, r.undecided),
        cites=SUP_2006 + "第17条第3款",
        level=COUNTY,
        on=LAST_2006,
    ),
    vector(
        "BUDGET2018-69-3",
        budget_act_valid,
        A.PRELIMINARY_REVIEW,
        P.ADJUSTMENT,
        G.WORKING_ORGAN,
        want=(False, True),
        get=lambda r: (r.holds, r.undecided),
        cites=SUP_2006 + "第17条第3款",
        level=PROVINCE,
        on=LAST_2006,
    ),
    vector(
        "BUDGET2018-69-3",
        budget_act_valid,
        A.PRELIMINARY_REVIEW,
        P.ADJUSTMENT,
        G.FINANCE_COMMITTEE,
        want=(False, False),
        get=lambda r: (r.holds, r.undecided),
        cites=NOW + "第22条第4款",
        level=COUNTY,
        on=LAST_2006 + ONE,
    ),
]

VECTORS += twice(
    "BUDGET2018-34-2",
    budget_act_valid,
    A.APPROVAL,
    P.CENTRAL_DEBT_LIMIT,
    G.STANDING_COMMITTEE,
    want=(False, True),
    get=lambda r: (r.holds, r.undecided),
    cites="第67条第4项",
    level=NATION,
)
for organ, there, held in (
    (G.SPECIAL_COMMITTEE, None, (True, False)),
    (G.CONGRESS, None, (False, False)),
    (G.WORKING_ORGAN, False, (True, False)),
    (G.WORKING_ORGAN, True, (False, True)),
):
    VECTORS += twice(
        "BUDGET2018-44-2",
        budget_act_valid,
        A.PRELIMINARY_REVIEW,
        P.EXECUTION_REPORT,
        organ,
        want=held,
        get=lambda r: (r.holds, r.undecided),
        cites="第22条第3款",
        level=CITY,
        special_committee=there,
    )
for paper, place in ((P.BUDGET, "49.2"), (P.EXECUTION_REPORT, "49.2"), (P.FINAL_ACCOUNTS, "78.5")):
    for organ in (G.WORKING_ORGAN, G.STANDING_COMMITTEE):
        for there, open_ in ((False, True), (None, True), (True, False)):
            VECTORS += twice(
                "BUDGET2018-78" if paper is P.FINAL_ACCOUNTS else "BUDGET2018-44-2",
                budget_act_valid,
                A.RESULT_REPORT,
                paper,
                organ,
                want=(False, open_),
                get=lambda r: (r.holds, r.undecided),
                cites=place_of(place),
                level=CITY,
                special_committee=there,
            )

# Days: id, what, level, the event, the last day, place in the Budget Law.
DAYS = [
    (
        row[0],
        T[row[1]],
        Level[row[2]],
        date.fromisoformat(row[3]),
        date.fromisoformat(row[4]),
        place_of(row[5]),
    )
    for row in map(
        str.split,
        """
BUDGET2018-44-1 BUDGET_DRAFT NATIONAL 2027-03-05 2027-01-19 44.1
BUDGET2018-44-2 BUDGET_DRAFT PROVINCE 2027-01-20 2026-12-21 44.2
BUDGET2018-44-2 BUDGET_DRAFT CITY_WITH_DISTRICTS 2027-02-20 2027-01-21 44.3
BUDGET2018-44-2 BUDGET_DRAFT COUNTY 2026-12-28 2026-11-28 44.4
BUDGET2018-69-3 ADJUSTMENT_DRAFT NATIONAL 2026-10-24 2026-09-24 69.3
BUDGET2018-69-3 ADJUSTMENT_DRAFT PROVINCE 2026-10-24 2026-09-24 69.4
BUDGET2018-69-3 ADJUSTMENT_DRAFT CITY_WITH_DISTRICTS 2026-10-24 2026-09-24 69.5
BUDGET2018-69-3 ADJUSTMENT_DRAFT COUNTY 2026-10-24 2026-09-24 69.6
BUDGET2018-78 ACCOUNTS_DRAFT NATIONAL 2026-06-23 2026-05-24 78.1
BUDGET2018-78 ACCOUNTS_DRAFT PROVINCE 2026-07-28 2026-06-28 78.2
BUDGET2018-78 ACCOUNTS_DRAFT CITY_WITH_DISTRICTS 2026-07-28 2026-06-28 78.3
BUDGET2018-78 ACCOUNTS_DRAFT COUNTY 2026-07-28 2026-06-28 78.4
BUDGET2018-14-1 PUBLICATION TOWN 2026-03-11 2026-03-31 14.1
BUDGET2018-14-1 PUBLICATION NATIONAL 2026-12-25 2027-01-14 14.1
BUDGET2018-14-1 DEPARTMENT_PUBLICATION COUNTY 2026-03-11 2026-03-31 14.2
BUDGET2018-52-1 DEPARTMENT_BUDGETS NATIONAL 2026-03-11 2026-03-31 52.1
BUDGET2018-52-1 UNIT_BUDGETS COUNTY 2026-03-31 2026-04-15 52.1
BUDGET2018-52-2 GENERAL_TRANSFERS NATIONAL 2026-03-11 2026-04-10 52.2
BUDGET2018-52-2 SPECIAL_TRANSFERS NATIONAL 2026-03-11 2026-06-09 52.2
BUDGET2018-52-3 PASSED_ON PROVINCE 2026-06-09 2026-07-09 52.3
BUDGET2018-52-4 GENERAL_TRANSFERS CITY_WITH_DISTRICTS 2026-01-20 2026-02-19 52.4
BUDGET2018-52-4 SPECIAL_TRANSFERS COUNTY 2026-01-20 2026-03-21 52.4
BUDGET2018-80 DEPARTMENT_ACCOUNTS TOWN 2026-06-26 2026-07-16 80
BUDGET2018-80 UNIT_ACCOUNTS NATIONAL 2026-07-16 2026-07-31 80
""".strip().splitlines(),
    )
]


def timed(
    rule_id: str, what: BudgetTime, level: Level, event: date, last: date, cites: str, **kw: Any
) -> list[Vector]:
    """Return the last day, and a yes on it and the day before, a no on the day after."""
    kw = {"level": level, **kw}
    found = [vector(rule_id, budget_due, what, event, want=last, get=due, cites=cites, **kw)]
    for done, want in ((last - ONE, True), (last, True), (last + ONE, False)):
        found.append(
            vector(rule_id, budget_in_time, what, done, event=event, want=want, cites=cites, **kw)
        )
    return found


for rule_id, what, level, event, last, place in DAYS:
    for on, edition in ((ON, NOW), (LAST_2014, THEN)):
        if what is T.ADJUSTMENT_DRAFT and on is LAST_2014:
            continue  # then a month bound beside the days
        VECTORS += timed(rule_id, what, level, event, last, edition + place, on=on)
MARCH_31 = date(2024, 3, 31)
for level, place in (
    (NATION, "第69条第3款"),
    (PROVINCE, "第69条第4款"),
    (CITY, "第69条第5款"),
    (COUNTY, "第69条第6款"),
):
    # A month before 31 March is 29 February, thirty days before it is 1 March.
    VECTORS += timed(
        "BUDGET2018-69-3",
        T.ADJUSTMENT_DRAFT,
        level,
        MARCH_31,
        date(2024, 2, 29),
        SUP_2006 + "第17条第3款",
        on=LAST_2006,
    )
    VECTORS += timed(
        "BUDGET2018-69-3",
        T.ADJUSTMENT_DRAFT,
        level,
        MARCH_31,
        date(2024, 3, 1),
        NOW + place,
        on=LAST_2006 + ONE,
    )
    # Thirty days before 1 March 2024 are earlier than a month.
    VECTORS += timed(
        "BUDGET2018-69-3",
        T.ADJUSTMENT_DRAFT,
        level,
        date(2024, 3, 1),
        date(2024, 1, 31),
        THEN + place,
        on=LAST_2014,
    )
VECTORS += [
    *timed(
        "NPCRULES2021-34", T.BRIEFING, NATION, date(2027, 3, 5), date(2027, 1, 19), NPC + "第34条"
    ),
    *timed(
        "NPCSC2022-24-2",
        T.PLAN_ADJUSTMENT_DRAFT,
        NATION,
        date(2026, 10, 26),
        date(2026, 9, 11),
        SC + "第24条第2款",
    ),
    *timed(
        "NPCSC2022-24-3",
        T.ADJUSTMENT_DRAFT,
        NATION,
        date(2026, 10, 26),
        date(2026, 9, 26),
        SC + "第24条第3款",
    ),
    *timed(
        "NPCSC2022-24-3",
        T.ACCOUNTS_DRAFT,
        NATION,
        date(2026, 6, 24),
        date(2026, 5, 25),
        SC + "第24条第3款",
    ),
    *timed(
        "BUDREG2020-88",
        T.FILING,
        PROVINCE,
        date(2026, 7, 31),
        date(2026, 8, 30),
        REG + "第88条第1款",
    ),
    *timed(
        "BUDREG2020-88", T.FILING, COUNTY, date(2026, 8, 28), date(2026, 9, 27), REG + "第88条第1款"
    ),
    *timed(
        "BUDREG2020-88",
        T.FILING_BELOW,
        COUNTY,
        date(2026, 8, 28),
        date(2026, 9, 27),
        REG + "第88条第1款",
    ),
    *timed(
        "BUDREG2020-88", T.FILING, TOWN, date(2026, 8, 28), date(2026, 9, 27), REG + "第88条第2款"
    ),
    *timed(
        "BUDGET2018-14-1",
        T.UNIT_PUBLICATION,
        COUNTY,
        date(2026, 3, 11),
        date(2026, 3, 31),
        REG + "第6条第4款",
    ),
    *twice(
        "BUDGET2018-14-1",
        budget_in_time,
        T.PUBLICATION,
        date(2026, 9, 1),
        event=date(2026, 3, 1),
        level=COUNTY,
        excepted=True,
        want=True,
        cites="第14条第4款",
    ),
    *twice(
        "BUDGET2018-52-4",
        budget_in_time,
        T.SPECIAL_TRANSFERS,
        date(2026, 9, 1),
        event=date(2026, 3, 1),
        level=COUNTY,
        excepted=True,
        want=(False, True),
        get=lambda r: (r.holds, r.undecided),
        cites="第52条第5款",
    ),
]

# Months
for rule_id, month, level, year, first, last, cited, on in (
    (
        "SUP2024-19-1",
        M.FINAL_ACCOUNTS,
        NATION,
        2025,
        date(2026, 6, 1),
        date(2026, 6, 30),
        SUP + "第19条第1款",
        ON,
    ),
    (
        "SUP2024-19-1",
        M.FINAL_ACCOUNTS,
        NATION,
        2023,
        date(2024, 6, 1),
        date(2024, 6, 30),
        SUP_2006 + "第15条第1款",
        LAST_2006,
    ),
    (
        "SUP2024-19-2",
        M.FINAL_ACCOUNTS,
        COUNTY,
        2025,
        date(2026, 6, 1),
        date(2026, 9, 30),
        SUP + "第19条第2款",
        ON,
    ),
    (
        "SUP2024-19-2",
        M.FINAL_ACCOUNTS,
        CITY,
        2023,
        date(2024, 6, 1),
        date(2024, 9, 30),
        SUP_2006 + "第15条第2款",
        LAST_2006,
    ),
    (
        "BUDGET2018-86",
        M.EXECUTION_REPORT,
        NATION,
        2026,
        date(2026, 6, 1),
        date(2026, 9, 30),
        NOW + "第86条",
        ON,
    ),
    (
        "BUDGET2018-86",
        M.EXECUTION_REPORT,
        COUNTY,
        2018,
        date(2018, 6, 1),
        date(2018, 9, 30),
        THEN + "第86条",
        LAST_2014,
    ),
    (
        "BUDGET2018-86",
        M.EXECUTION_REPORT,
        COUNTY,
        2026,
        date(2026, 6, 1),
        date(2026, 9, 30),
        SUP + "第20条",
        ON,
    ),
    (
        "BUDGET2018-86",
        M.EXECUTION_REPORT,
        PROVINCE,
        2024,
        date(2024, 6, 1),
        date(2024, 9, 30),
        SUP_2006 + "第16条",
        LAST_2006,
    ),
):
    VECTORS.append(
        vector(
            rule_id,
            budget_months_of,
            month,
            year,
            want=(first, last),
            get=ends,
            cites=cited,
            level=level,
            on=on,
        )
    )
    for done, want in ((first - ONE, False), (first, True), (last, True), (last + ONE, False)):
        VECTORS.append(
            vector(
                rule_id,
                budget_months_in_time,
                month,
                done,
                want=want,
                cites=cited,
                budget_year=year,
                level=level,
                on=on,
            )
        )
VECTORS += [
    *twice(
        "BUDGET2018-18",
        budget_year_of,
        2026,
        want=(date(2026, 1, 1), date(2026, 12, 31)),
        get=ends,
        cites="第18条",
    ),
    *twice(
        "BUDGET2018-18",
        budget_year_of,
        2024,
        want=(date(2024, 1, 1), date(2024, 12, 31)),
        get=ends,
        cites="第18条",
    ),
]

# Voters and papers
SESSION = date(2027, 1, 10)
TALK = VoterHearing(date(2027, 1, 9), "座谈会")
LETTER = VoterHearing(date(2026, 12, 1), "书面征求意见")
ALL_PAPERS = tuple(SessionPaper)
for level in (COUNTY, TOWN):
    VECTORS += [
        *twice(
            "BUDGET2018-45",
            voters_heard_valid,
            [TALK, LETTER],
            session=SESSION,
            level=level,
            want=True,
            cites="第45条",
        ),
        *twice(
            "BUDGET2018-45",
            voters_heard_valid,
            [],
            session=SESSION,
            level=level,
            want=False,
            cites="第45条",
        ),
    ]
VECTORS += [
    vector(
        "NPCRULES2021-35",
        session_papers_valid,
        ALL_PAPERS,
        level=NATION,
        want=True,
        cites=NPC + "第35条第1款",
    ),
    *(
        vector(
            "NPCRULES2021-35",
            session_papers_valid,
            [p for p in ALL_PAPERS if p is not one],
            level=NATION,
            want=False,
            cites=NPC + "第35条第1款",
        )
        for one in ALL_PAPERS
    ),
    vector(
        "NPCRULES2021-35",
        session_papers_valid,
        ALL_PAPERS,
        level=NATION,
        want=True,
        cites=NOW + "第47条第1款",
    ),
    vector(
        "NPCRULES2021-35",
        session_papers_valid,
        ALL_PAPERS,
        level=NATION,
        want=True,
        cites=NOW + "第43条第1款",
    ),
    *twice(
        "NPCRULES2021-35",
        session_papers_valid,
        ALL_PAPERS[2:],
        level=TOWN,
        want=True,
        cites="第47条第2款",
    ),
    *twice(
        "NPCRULES2021-35",
        session_papers_valid,
        ALL_PAPERS[:3],
        level=COUNTY,
        want=False,
        cites="第43条第2款",
    ),
]

# Amounts
for reserve, expenditure, want in (
    (1_234_567, 123_456_789, False),
    (1_234_568, 123_456_789, True),
    (3_703_703, 123_456_789, True),
    (3_703_704, 123_456_789, False),
    (99, 10_000, False),
    (100, 10_000, True),
    (300, 10_000, True),
    (301, 10_000, False),
):
    VECTORS += twice(
        "BUDGET2018-40", reserve_valid, reserve, expenditure=expenditure, want=want, cites="第40条"
    )
for capital, want in ((99, True), (100, True), (101, False)):
    VECTORS.append(
        vector(
            "BUDGET2018-40",
            working_capital_valid,
            capital,
            expenditure=10_000,
            want=want,
            cites=REG + "第49条",
        )
    )
for year_ends, on, wants in (
    (1, date(2020, 9, 30), (True, False)),
    (2, date(2020, 9, 30), (False, True)),
    (2, date(2020, 10, 1), (False, False)),
    (3, date(2020, 9, 30), (False, False)),
):
    VECTORS.append(
        vector(
            "BUDGET2018-42",
            carry_over_valid,
            year_ends,
            want=wants,
            get=lambda r: (r.holds, r.undecided),
            cites=NOW + "第42条第1款",
            on=on,
        )
    )
for year_ends, want in ((1, True), (2, False), (3, False)):
    VECTORS += twice("BUDGET2018-42", carry_over_valid, year_ends, want=want, cites="第42条第1款")
    VECTORS.append(
        vector("BUDGET2018-42", carry_over_valid, year_ends, want=want, cites=REG + "第50条第1款")
    )
for balance, want in ((99, True), (100, True), (101, False)):
    VECTORS += twice(
        "BUDGET2018-34-2", central_debt_valid, balance, limit=100, want=want, cites="第34条第2款"
    )
for kw, want in (
    ({"stabilisation_fund": 7, "deficit_reduction": 3}, True),
    ({"stabilisation_fund": 9, "other": 1}, False),
):
    VECTORS += twice(
        "BUDGET2018-66-3",
        year_end_use_valid,
        YearEndMoney.EXCESS_REVENUE,
        10,
        want=want,
        cites="第66条第1款",
        **kw,
    )
for kw, want in (
    ({"stabilisation_fund": 10}, True),
    ({"stabilisation_fund": 9, "deficit_reduction": 1}, False),
    ({"stabilisation_fund": 9, "other": 1}, False),
):
    VECTORS += twice(
        "BUDGET2018-66-3",
        year_end_use_valid,
        YearEndMoney.SURPLUS,
        10,
        want=want,
        cites="第66条第2款",
        **kw,
    )
for needed, reserve, taken, want in (
    (5, 10, 5, True),
    (5, 10, 4, False),
    (15, 10, 10, True),
    (15, 10, 9, False),
):
    VECTORS += twice(
        "BUDGET2018-40",
        urgent_spending_valid,
        needed,
        reserve=reserve,
        from_reserve=taken,
        want=want,
        cites="第69条第2款",
    )
FOUR = tuple(BudgetKind)
VECTORS += [
    *twice("BUDGET2018-18", budget_scope_valid, FOUR, want=True, cites="第5条第1款"),
    *twice("BUDGET2018-18", budget_scope_valid, FOUR[:3], want=False, cites="第4条第2款"),
    *twice(
        "BUDGET2018-18",
        budget_scope_valid,
        FOUR[:3],
        without=FOUR[3:],
        want=True,
        cites="第4条第2款",
    ),
]

# Debt and deficits
BONDS: dict[str, Any] = {
    "way": BorrowingWay.BONDS,
    "limit": 500,
    "capital": 100,
    "repayment": True,
    "approved_by": G.STANDING_COMMITTEE,
}
ONLENT = {**BONDS, "way": BorrowingWay.ONLENT}


def borrowed(base: dict[str, Any], **changed: Any) -> Borrowing:
    """Return a borrowing that is lawful but for what is changed."""
    return Borrowing(**{"balance": 500, **base, **changed})


for balance, want in ((499, True), (500, True), (501, False)):
    VECTORS += twice(
        "BUDGET2018-35-2",
        local_borrowing_valid,
        borrowed(BONDS, balance=balance),
        level=PROVINCE,
        want=want,
        cites="第35条第2款",
    )
    VECTORS += [
        vector(
            "BUDGET2018-35-2",
            local_borrowing_valid,
            borrowed(BONDS, balance=balance),
            level=PROVINCE,
            want=want,
            cites=REG + "第43条第2款",
        ),
        vector(
            "BUDGET2018-35-2",
            local_borrowing_valid,
            borrowed(ONLENT, balance=balance),
            level=COUNTY,
            want=want,
            cites=REG + "第45条第2款",
        ),
    ]
for changed in (
    {"limit": None},
    {"capital": 99, "other": 1},
    {"repayment": False},
    {"approved_by": None},
    {"approved_by": G.GOVERNMENT},
):
    VECTORS += twice(
        "BUDGET2018-35-2",
        local_borrowing_valid,
        borrowed(BONDS, **changed),
        level=PROVINCE,
        want=False,
        cites="第35条第2款",
    )
    VECTORS.append(
        vector(
            "BUDGET2018-35-2",
            local_borrowing_valid,
            borrowed(ONLENT, **changed),
            level=CITY,
            want=False,
            cites=REG + "第45条第2款",
        )
    )
VECTORS += [
    *twice(
        "BUDGET2018-35-2",
        local_borrowing_valid,
        borrowed(BONDS),
        level=COUNTY,
        want=False,
        cites="第35条第3款",
    ),
    *twice(
        "BUDGET2018-35-2",
        local_borrowing_valid,
        borrowed(BONDS, way=BorrowingWay.OTHER),
        level=PROVINCE,
        want=False,
        cites="第35条第3款",
    ),
    vector(
        "BUDGET2018-35-2",
        local_borrowing_valid,
        borrowed(ONLENT),
        level=PROVINCE,
        want=(False, True),
        get=lambda r: (r.holds, r.undecided),
        cites=REG + "第46条第1款",
    ),
]
for deficit, want in ((0, True), (1, False)):
    VECTORS += [
        *twice(
            "BUDGET2018-66-3",
            budget_deficit_valid,
            deficit,
            level=COUNTY,
            want=want,
            cites="第35条第1款",
        ),
        *twice(
            "BUDGET2018-66-3",
            budget_deficit_valid,
            deficit,
            level=NATION,
            kind=BudgetKind.GOVERNMENT_FUNDS,
            want=want,
            cites="第9条第2款",
        ),
        *twice(
            "BUDGET2018-66-3",
            budget_deficit_valid,
            deficit,
            level=NATION,
            kind=BudgetKind.STATE_CAPITAL,
            want=want,
            cites="第10条第2款",
        ),
        *twice(
            "BUDGET2018-66-3",
            budget_deficit_valid,
            deficit,
            level=CITY,
            kind=BudgetKind.SOCIAL_INSURANCE,
            want=want,
            cites="第11条第2款",
        ),
        *twice(
            "BUDGET2018-34-2",
            budget_deficit_valid,
            deficit,
            level=NATION,
            want=True,
            cites="第34条第1款",
        ),
    ]
GOOD: dict[str, Any] = {
    "amount": 50,
    "shortfall": 80,
    "gap": 50,
    "approved_by": G.STANDING_COMMITTEE,
    "reported": True,
    "covered": 50,
}
for changed, want in (
    ({}, True),
    ({"approved_by": G.CONGRESS}, True),
    ({"approved_by": G.GOVERNMENT}, False),
    ({"approved_by": None}, False),
    ({"amount": 49, "covered": 49}, True),
    ({"amount": 51, "covered": 51}, False),
    ({"shortfall": 0, "gap": 0}, False),
    ({"reported": False}, False),
    ({"covered": 49}, False),
    ({"covered": 51}, True),
):
    VECTORS += twice(
        "BUDGET2018-66-3",
        added_deficit_valid,
        AddedDeficit(**{**GOOD, **changed}),
        level=PROVINCE,
        want=want,
        cites="第66条第3款",
    )
    VECTORS.append(
        vector(
            "BUDGET2018-66-3",
            added_deficit_valid,
            AddedDeficit(**{**GOOD, **changed}),
            level=PROVINCE,
            want=want,
            cites=REG + "第78条第2款",
        )
    )
VECTORS += [
    *twice(
        "BUDGET2018-66-3",
        added_deficit_valid,
        AddedDeficit(**GOOD),
        level=CITY,
        want=False,
        cites="第66条第3款",
    ),
    vector(
        "BUDGET2018-66-3",
        added_deficit_valid,
        AddedDeficit(**GOOD),
        level=CITY,
        want=False,
        cites=REG + "第78条第5款",
    ),
]

# Adjustments
C = BudgetChange
for change, want, place in (
    (C.TOTAL_EXPENDITURE, False, "第67条第1项"),
    (C.STABILISATION_FUND, False, "第67条第2项"),
    (C.KEY_EXPENDITURE_CUT, False, "第67条第3项"),
    (C.MORE_DEBT, False, "第67条第4项"),
    (C.TRANSFER_FROM_ABOVE, True, "第71条第1款"),
    (C.RESERVE_USE, True, "第64条"),
    (C.REALLOCATION, True, "第72条"),
):
    VECTORS += twice(
        "BUDGET2018-67", without_adjustment_valid, [change], level=COUNTY, want=want, cites=place
    )
VECTORS += [
    vector(
        "BUDGET2018-67",
        without_adjustment_valid,
        [C.SAVINGS],
        level=TOWN,
        want=True,
        cites=REG + "第78条第6款",
    ),
    vector(
        "BUDGET2018-67",
        without_adjustment_valid,
        [C.SAVINGS, C.MORE_DEBT],
        level=TOWN,
        want=False,
        cites=NOW + "第67条第4项",
    ),
    vector(
        "BUDGET2018-67",
        without_adjustment_valid,
        [C.PROTECTED_CUT],
        level=COUNTY,
        want=(False, False),
        get=lambda r: (r.holds, r.undecided),
        cites=SUP_2006 + "第17条第2款",
        on=LAST_2006,
    ),
    vector(
        "BUDGET2018-67",
        without_adjustment_valid,
        [C.PROTECTED_CUT],
        level=COUNTY,
        want=(False, True),
        get=lambda r: (r.holds, r.undecided),
        cites=NOW + "第67条第3项",
        on=LAST_2006 + ONE,
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Value and provision are those of the text."""
    v.check()


LAW_2014 = date(2015, 1, 1)
REGULATION = date(2020, 10, 1)
FIRST_DAYS: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], date]] = [
    *(
        (budget_act_valid, (act, paper, organ), {"level": level}, LAW_2014)
        for _, act, paper, level, organ, _, _ in WHO
    ),
    *(
        (budget_due, (what, event), {"level": level}, LAW_2014)
        for _, what, level, event, _, _ in DAYS
    ),
    (
        budget_act_valid,
        (A.SUBMISSION, P.ADJUSTMENT, G.GOVERNMENT),
        {"level": COUNTY},
        date(2007, 1, 1),
    ),
    (
        budget_act_valid,
        (A.APPROVAL, P.PLAN_ADJUSTMENT, G.CONGRESS),
        {"level": COUNTY},
        date(2007, 1, 1),
    ),
    (
        budget_act_valid,
        (A.SUBMISSION, P.OUTLINE_ADJUSTMENT, G.CONGRESS),
        {"level": NATION},
        date(2007, 1, 1),
    ),
    (budget_act_valid, (A.APPROVAL, P.PLAN, G.CONGRESS), {"level": COUNTY}, date(2022, 3, 12)),
    (
        budget_act_valid,
        (A.APPROVAL, P.OUTLINE_ADJUSTMENT, G.CONGRESS),
        {"level": COUNTY},
        date(2007, 1, 1),
    ),
    (
        budget_act_valid,
        (A.SUBMISSION, P.OUTLINE_ADJUSTMENT, G.CONGRESS),
        {"level": COUNTY},
        date(2007, 1, 1),
    ),
    (budget_act_valid, (A.APPROVAL, P.PLAN, G.CONGRESS), {"level": NATION}, date(2021, 3, 12)),
    (budget_act_valid, (A.SUBMISSION, P.PLAN, G.CONGRESS), {"level": NATION}, date(2021, 3, 12)),
    (budget_act_valid, (A.RESULT_REPORT, P.PLAN, G.CONGRESS), {"level": NATION}, date(2021, 3, 12)),
    (
        budget_act_valid,
        (A.PRELIMINARY_REVIEW, P.PLAN, G.CONGRESS),
        {"level": NATION},
        date(2021, 3, 12),
    ),
    (
        budget_act_valid,
        (A.PRELIMINARY_REVIEW, P.PLAN_ADJUSTMENT, G.CONGRESS),
        {"level": NATION},
        date(2022, 6, 25),
    ),
    (
        budget_act_valid,
        (A.APPROVAL, P.OUTLINE_ADJUSTMENT, G.CONGRESS),
        {"level": NATION},
        date(2007, 1, 1),
    ),
    (
        budget_act_valid,
        (A.RESULT_REPORT, P.ADJUSTMENT, G.CONGRESS),
        {"level": NATION},
        date(2022, 6, 25),
    ),
    (budget_due, (T.BRIEFING, ON), {"level": NATION}, date(2021, 3, 12)),
    (budget_due, (T.PLAN_ADJUSTMENT_DRAFT, ON), {"level": NATION}, date(2022, 6, 25)),
    (budget_due, (T.FILING, ON), {"level": COUNTY}, REGULATION),
    (budget_due, (T.FILING, ON), {"level": TOWN}, REGULATION),
    (budget_due, (T.FILING_BELOW, ON), {"level": CITY}, REGULATION),
    (budget_due, (T.UNIT_PUBLICATION, ON), {"level": CITY}, REGULATION),
    (budget_months_of, (M.FINAL_ACCOUNTS, 2020), {"level": NATION}, date(2007, 1, 1)),
    (budget_months_of, (M.FINAL_ACCOUNTS, 2020), {"level": COUNTY}, date(2007, 1, 1)),
    (budget_months_of, (M.EXECUTION_REPORT, 2020), {"level": COUNTY}, LAW_2014),
    (budget_year_of, (2020,), {}, LAW_2014),
    (voters_heard_valid, ([TALK],), {"session": SESSION, "level": TOWN}, LAW_2014),
    (session_papers_valid, (ALL_PAPERS,), {"level": NATION}, date(2021, 3, 12)),
    (session_papers_valid, (ALL_PAPERS,), {"level": TOWN}, LAW_2014),
    (reserve_valid, (1,), {"expenditure": 100}, LAW_2014),
    (working_capital_valid, (1,), {"expenditure": 100}, REGULATION),
    (carry_over_valid, (1,), {}, LAW_2014),
    (central_debt_valid, (1,), {"limit": 1}, LAW_2014),
    (year_end_use_valid, (YearEndMoney.EXCESS_REVENUE, 0), {}, LAW_2014),
    (year_end_use_valid, (YearEndMoney.SURPLUS, 0), {}, LAW_2014),
    (urgent_spending_valid, (1,), {"reserve": 1, "from_reserve": 1}, LAW_2014),
    (budget_scope_valid, (FOUR,), {}, LAW_2014),
    (local_borrowing_valid, (borrowed(BONDS),), {"level": PROVINCE}, LAW_2014),
    (local_borrowing_valid, (borrowed(BONDS),), {"level": COUNTY}, LAW_2014),
    (local_borrowing_valid, (borrowed(ONLENT),), {"level": COUNTY}, REGULATION),
    (local_borrowing_valid, (borrowed(ONLENT),), {"level": PROVINCE}, REGULATION),
    *((budget_deficit_valid, (0,), {"level": NATION, "kind": kind}, LAW_2014) for kind in FOUR),
    (budget_deficit_valid, (0,), {"level": COUNTY}, LAW_2014),
    (added_deficit_valid, (AddedDeficit(**GOOD),), {"level": PROVINCE}, LAW_2014),
    (without_adjustment_valid, ([C.SAVINGS],), {"level": TOWN}, REGULATION),
    *(
        (without_adjustment_valid, ([one],), {"level": COUNTY}, LAW_2014)
        for one in C
        if one not in {C.SAVINGS, C.PROTECTED_CUT}
    ),
]


@pytest.mark.parametrize(("rule", "args", "kw", "first"), FIRST_DAYS)
def test_first_day(
    rule: Callable[..., Any], args: tuple[Any, ...], kw: dict[str, Any], first: date
) -> None:
    """Nothing is answered before the first day known."""
    check_first_day(rule, *args, first=first, **kw)


@pytest.mark.parametrize(
    ("what", "level", "rule", "day", "before", "after"),
    [
        (
            T.PUBLICATION,
            COUNTY,
            budget_due,
            date(2018, 12, 30),
            {THEN + "第14条第1款"},
            {NOW + "第14条第1款"},
        ),
        (
            M.FINAL_ACCOUNTS,
            COUNTY,
            budget_months_of,
            date(2024, 11, 9),
            {SUP_2006 + "第15条第2款"},
            {SUP + "第19条第2款"},
        ),
        (
            M.FINAL_ACCOUNTS,
            NATION,
            budget_months_of,
            date(2024, 11, 9),
            {SUP_2006 + "第15条第1款"},
            {SUP + "第19条第1款"},
        ),
        (
            T.ACCOUNTS_DRAFT,
            NATION,
            budget_due,
            date(2022, 6, 25),
            {NOW + "第78条第1款"},
            {NOW + "第78条第1款", SC + "第24条第3款"},
        ),
        (
            T.ADJUSTMENT_DRAFT,
            COUNTY,
            budget_due,
            date(2024, 11, 9),
            {NOW + "第69条第6款", SUP_2006 + "第17条第3款"},
            {NOW + "第69条第6款"},
        ),
    ],
)
def test_the_cited_edition_changes(
    what: Any, level: Level, rule: Callable[..., Any], day: date, before: set[str], after: set[str]
) -> None:
    """The last day of the old text and the first of the new one."""
    moment: Any = 2025 if isinstance(what, BudgetMonths) else date(2026, 1, 1)

    assert before == provisions(rule(what, moment, level=level, on=day - ONE))
    assert after == provisions(rule(what, moment, level=level, on=day))


SAME_PLACE: list[tuple[Callable[[date], Any], set[str]]] = [
    (lambda on: reserve_valid(2, expenditure=100, on=on), {"第40条"}),
    (
        lambda on: local_borrowing_valid(borrowed(BONDS), level=PROVINCE, on=on),
        {"第35条第2款", REG + "第43条第2款"},
    ),
    (
        lambda on: added_deficit_valid(AddedDeficit(**GOOD), level=PROVINCE, on=on),
        {"第66条第3款", REG + "第78条第2款"},
    ),
    (
        lambda on: session_papers_valid(ALL_PAPERS, level=TOWN, on=on),
        {"第47条第2款", "第43条第2款"},
    ),
]


@pytest.mark.parametrize(("ask", "places"), SAME_PLACE)
@pytest.mark.parametrize(("on", "edition"), [(ON, NOW), (LAST_2014, THEN)])
def test_several_grounds_of_one_place(
    ask: Callable[[date], Any], places: set[str], on: date, edition: str
) -> None:
    """What one paragraph says in several sentences is cited as that paragraph alone."""
    known = {place if place.startswith("《") else edition + place for place in places}
    want = {one for one in known if on is ON or not one.startswith(REG)}

    assert want == provisions(ask(on))


def test_debt_lent_on_rests_on_two_texts() -> None:
    """Limit, use and repayment on the law, the way and the approval on the regulation."""
    found = local_borrowing_valid(borrowed(ONLENT), level=COUNTY, on=ON)

    assert {NOW + "第35条第2款", REG + "第45条第2款"} == provisions(found)


def test_the_nations_papers_rest_on_three_places() -> None:
    """The congress's rules, and the law on the report and on the approval."""
    found = session_papers_valid(ALL_PAPERS, level=NATION, on=ON)

    assert {NPC + "第35条第1款", NOW + "第47条第1款", NOW + "第43条第1款"} == provisions(found)


@pytest.mark.parametrize(("on", "edition"), [(ON, NOW), (LAST_2014, THEN)])
def test_transfers_from_above_are_reported(on: date, edition: str) -> None:
    """No adjustment, but the standing committee is told."""
    found = without_adjustment_valid([C.TRANSFER_FROM_ABOVE], level=COUNTY, on=on)

    assert edition + "第71条第2款" in found.notes[0].zh


def test_a_province_may_ask_for_more_days() -> None:
    """Guangdong's rules of procedure want plans 45 days, budgets 30 days before."""
    day = date(2026, 7, 28)
    plan = budget_due(T.PLAN_ADJUSTMENT_DRAFT, day, level=PROVINCE, on=ON, profile=GUANGDONG)
    budget = budget_due(T.ADJUSTMENT_DRAFT, day, level=PROVINCE, on=ON, profile=GUANGDONG)

    assert (date(2026, 6, 13), date(2026, 6, 28)) == (plan.due, budget.due)
    assert 2 == len(provisions(budget))
    assert () == budget.notes


def test_a_month_as_a_rule_only() -> None:
    """Shandong wants the briefing a month before as a rule, and nothing is late by that."""
    found = budget_in_time(
        T.BRIEFING,
        date(2026, 1, 20),
        event=date(2026, 1, 25),
        level=PROVINCE,
        on=ON,
        profile=SHANDONG,
    )

    assert found.holds
    assert 1 == len(found.notes)


def test_nothing_is_known_of_a_townships_review() -> None:
    """No text asked sets a time for it."""
    with pytest.raises(npc.NotInForceError):
        budget_due(T.BUDGET_DRAFT, ON, level=TOWN, on=ON)
