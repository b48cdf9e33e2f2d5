"""预算法: which organ drafts, reviews, audits and approves budgets and final accounts."""

from __future__ import annotations

import enum
from typing import TypeAlias

from npcmodel.law.parameter import Parameter, alike
from npcmodel.law.statutes import BUDGET_LAW_2014, BUDGET_LAW_2018


@enum.unique
class BudgetOrgan(enum.Enum):
    """An organ with a part in budgets and final accounts (预算管理职权的机关)."""

    CONGRESS = "人民代表大会"
    STANDING_COMMITTEE = "人大常委会"
    FINANCE_COMMITTEE = "人大财政经济委员会"
    SPECIAL_COMMITTEE = "人大有关专门委员会"
    WORKING_ORGAN = "人大常委会有关工作机构"
    PRESIDIUM = "人大主席团"
    GOVERNMENT = "本级政府"
    UPPER_GOVERNMENT = "上一级政府"
    FINANCE_DEPARTMENT = "本级政府财政部门"
    AUDIT_DEPARTMENT = "本级政府审计部门"

    __hash__ = object.__hash__


Organs: TypeAlias = tuple[BudgetOrgan, ...]
"""Organs any of which will do."""


BUDGET_LAWS = (BUDGET_LAW_2014, BUDGET_LAW_2018)
"""The editions; the amendment of 2018 changed article 88 alone."""

_CONGRESS: Organs = (BudgetOrgan.CONGRESS,)
_COMMITTEE: Organs = (BudgetOrgan.STANDING_COMMITTEE,)
_FINANCE: Organs = (BudgetOrgan.FINANCE_COMMITTEE,)
_WORKING: Organs = (BudgetOrgan.WORKING_ORGAN,)
# A finance committee of a local congress is a special committee concerned with budgets.
_SPECIAL: Organs = (BudgetOrgan.SPECIAL_COMMITTEE, BudgetOrgan.FINANCE_COMMITTEE)
_GOVERNMENT: Organs = (BudgetOrgan.GOVERNMENT,)
_DEPARTMENT: Organs = (BudgetOrgan.FINANCE_DEPARTMENT,)
_ABOVE: Organs = (BudgetOrgan.UPPER_GOVERNMENT,)
_EITHER: Organs = (BudgetOrgan.CONGRESS, BudgetOrgan.STANDING_COMMITTEE)
_AUDIT: Organs = (BudgetOrgan.AUDIT_DEPARTMENT,)


def _named(
    zh: str, en: str, organs: Organs, article: int, paragraph: int | None = None
) -> Parameter[Organs]:
    return alike(BUDGET_LAWS, zh, en, organs, article, paragraph)


# 第二十条、第二十一条: reports on execution

NATIONAL_EXECUTION = _named(
    "批准中央预算执行情况的报告",
    "approval of the report on the central budget",
    _CONGRESS,
    20,
    1,
)
LOCAL_EXECUTION = _named(
    "县级以上地方批准本级预算执行情况的报告",
    "approval of the report on a local budget, from the county up",
    _CONGRESS,
    21,
    1,
)
TOWNSHIP_EXECUTION = _named(
    "乡镇批准本级预算执行情况的报告",
    "approval of the report on a township's budget",
    _CONGRESS,
    21,
    3,
)

# 第二十二条: preliminary review

NATIONAL_REVIEW = _named("中央预算的初步审查", "preliminary review, nation", _FINANCE, 22, 1)
PROVINCE_REVIEW = _named("省级预算的初步审查", "preliminary review, provinces", _SPECIAL, 22, 2)
PREFECTURE_REVIEW = _named(
    "设区的市级预算的初步审查",
    "preliminary review, cities with districts",
    _SPECIAL,
    22,
    3,
)
PREFECTURE_OPINION = _named(
    "设区的市级未设立专门委员会的，研究提出意见",
    "opinion where a city with districts has no special committee",
    _WORKING,
    22,
    3,
)
COUNTY_REVIEW = _named(
    "县级预算草案初步方案的初步审查",
    "preliminary review, counties' budgets",
    _COMMITTEE,
    22,
    4,
)
COUNTY_OPINION = _named(
    "县级预算调整初步方案和决算草案，研究提出意见",
    "opinion on counties' adjustments and final accounts",
    _WORKING,
    22,
    4,
)

# 第二十三条至第二十五条: drafting

NATIONAL_DRAFT = _named("编制中央预算、决算", "drafting, nation", _GOVERNMENT, 23)
LOCAL_DRAFT = _named("县级以上地方编制预算、决算", "drafting, county up", _GOVERNMENT, 24, 1)
TOWNSHIP_DRAFT = _named("乡镇编制预算、决算", "drafting, townships", _GOVERNMENT, 24, 2)
TOWNSHIP_DRAFT_ABOVE = _named(
    "经省级政府批准，上一级政府代编乡镇预算、决算",
    "drafting for a township, as the province approved",
    _ABOVE,
    24,
    3,
)
NATIONAL_DRAFT_IN_DETAIL = _named(
    "具体编制中央预算、决算", "drafting in detail, nation", _DEPARTMENT, 25, 1
)
LOCAL_DRAFT_IN_DETAIL = _named(
    "具体编制地方预算、决算", "drafting in detail, local levels", _DEPARTMENT, 25, 2
)

# 第三十四条、第三十五条: debt

CENTRAL_DEBT_LIMIT = _named(
    "批准中央一般公共预算债务余额的限额",
    "approval of the limit of central debt",
    _CONGRESS,
    34,
    2,
)
LOCAL_DEBT_SIZE = _named(
    "批准地方政府举借债务的规模",
    "approval of the size of local debt",
    _EITHER,
    35,
    2,
)
PROVINCE_DEBT = _named(
    "批准省级依照限额举借的债务",
    "approval of a province's debt within its limit",
    _COMMITTEE,
    35,
    2,
)

# 第四十三条至第四十九条: budgets before the congress

NATIONAL_BUDGET = _named("审查和批准中央预算", "approval of the central budget", _CONGRESS, 43, 1)
LOCAL_BUDGET = _named("审查和批准地方预算", "approval of a local budget", _CONGRESS, 43, 2)
NATIONAL_BUDGET_REPORT = _named(
    "向全国人大作预算报告",
    "report on the budget to the national congress",
    _GOVERNMENT,
    47,
    1,
)
LOCAL_BUDGET_REPORT = _named(
    "向地方人大作预算报告",
    "report on the budget to a local congress",
    _GOVERNMENT,
    47,
    2,
)
NATIONAL_RESULT = _named(
    "中央预算的审查结果报告",
    "report on the review of the central budget",
    _FINANCE,
    49,
    1,
)
LOCAL_RESULT = _named(
    "省级、设区的市级预算的审查结果报告",
    "report on the review, provinces and cities with districts",
    _SPECIAL,
    49,
    2,
)
COUNTY_RESULT = _named(
    "县级预算的审查结果报告", "report on the review, counties", _COMMITTEE, 49, 2
)

# 第六十四条: the reserve

RESERVE_PLAN = _named("提出预备费动用方案", "plan to use the reserve", _DEPARTMENT, 64)
RESERVE_USE = _named("决定预备费的动用", "decision to use the reserve", _GOVERNMENT, 64)

# 第六十六条: a province's added deficit

ADDED_DEFICIT = _named(
    "批准省级增列赤字",
    "approval of a province's added deficit",
    _EITHER,
    66,
    3,
)

# 第六十九条: adjustments

ADJUSTMENT = _named(
    "县级以上审查和批准预算调整方案",
    "approval of an adjustment, county up",
    _COMMITTEE,
    69,
    7,
)
TOWNSHIP_ADJUSTMENT = _named(
    "乡镇审查和批准预算调整方案",
    "approval of an adjustment, townships",
    _CONGRESS,
    69,
    7,
)

# 第七十七条、第七十八条: final accounts

NATIONAL_ACCOUNTS = _named(
    "审查和批准中央决算", "approval of the central final accounts", _COMMITTEE, 77, 1
)
LOCAL_ACCOUNTS = _named(
    "县级以上地方审查和批准决算",
    "approval of final accounts, county up",
    _COMMITTEE,
    77,
    2,
)
TOWNSHIP_ACCOUNTS = _named(
    "乡镇审查和批准决算", "approval of final accounts, townships", _CONGRESS, 77, 3
)
NATIONAL_ACCOUNTS_PUT = _named(
    "提请审查和批准中央决算",
    "submission of the central final accounts",
    _GOVERNMENT,
    77,
    1,
)
LOCAL_ACCOUNTS_PUT = _named(
    "县级以上地方提请审查和批准决算",
    "submission of final accounts, county up",
    _GOVERNMENT,
    77,
    2,
)
TOWNSHIP_ACCOUNTS_PUT = _named(
    "乡镇提请审查和批准决算",
    "submission of final accounts, townships",
    _GOVERNMENT,
    77,
    3,
)
NATIONAL_AUDIT = _named("审计中央决算草案", "audit of the central final accounts", _AUDIT, 77, 1)
LOCAL_AUDIT = _named(
    "县级以上地方审计决算草案", "audit of final accounts, county up", _AUDIT, 77, 2
)
NATIONAL_ACCOUNTS_RESULT = _named(
    "中央决算草案的审查结果报告",
    "report on the review of central accounts",
    _FINANCE,
    78,
    5,
)
LOCAL_ACCOUNTS_RESULT = _named(
    "省级、设区的市级决算草案的审查结果报告",
    "report on the review of accounts, provinces and cities with districts",
    _SPECIAL,
    78,
    5,
)
