"""监督法: reports on five-year plans, state assets, debt, finance and audits."""

from __future__ import annotations

from typing import TypeVar

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

T = TypeVar("T")
FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force


def _old(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(FIRST, *where), FIRST_SINCE)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(NOW, *where), SINCE)


_MIDTERM = Text(
    "在实施的中期阶段提请审议中期评估报告",
    "the mid-term evaluation is submitted at the middle stage",
)
MIDTERM_REPORT = parameter(
    "五年规划中期评估报告",
    "the mid-term evaluation of a five-year plan",
    _old(_MIDTERM, 21),
    _new(_MIDTERM, 23),
)
ASSETS_REPORT = parameter(
    "每年报告国有资产管理情况",
    "a report on state assets every year",
    _new(AtLeast(1), 24, 2),
)
DEBT_REPORT = parameter(
    "每年报告政府债务管理情况",
    "a report on government debt every year",
    _new(AtLeast(1), 25, 2),
)
BANKING_REPORT = parameter(
    "国务院每年报告金融工作有关情况",
    "a report of the State Council on financial work every year",
    _new(AtLeast(1), 26, 2),
)
AUDIT_REPORT = parameter(
    "每年审查和批准决算的同时听取和审议审计工作报告",
    "the audit report is heard with the accounts every year",
    _old(AtLeast(1), 19),
    _new(AtLeast(1), 27, 1),
)
RECTIFICATION_MONTHS = parameter(
    "听取和审议审计查出问题整改情况报告的期限",
    "time to hear how the problems of an audit were put right",
    _new(6, 27, 2),
)
