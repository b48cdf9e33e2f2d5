"""预算法、预算法实施条例: days for budgets, adjustments and final accounts."""

from __future__ import annotations

from typing import NamedTuple

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, alike, parameter
from npcmodel.law.statutes import BUDGET_REGULATION_2020 as REGULATION
from npcmodel.law.wording import Text
from npcmodel.params.budget_bodies import BUDGET_LAWS


class Months(NamedTuple):
    """Months of a year, the first and the last included."""

    first: int
    last: int


JUNE_TO_SEPTEMBER = Months(6, 9)


def _regulation(zh: str, en: str, days: int, article: int, paragraph: int) -> Parameter[int]:
    source = Citation(REGULATION, article, paragraph)
    return parameter(zh, en, Provision(days, source, REGULATION.in_force))


# 第十四条: publication

PUBLICATION_DAYS = alike(
    BUDGET_LAWS, "预算、决算的公开期限", "days to publish budgets and accounts", 20, 14, 1
)
DEPARTMENT_PUBLICATION_DAYS = alike(
    BUDGET_LAWS,
    "部门预算、决算的公开期限",
    "days to publish departments' budgets and accounts",
    20,
    14,
    2,
)
SECRETS = alike(
    BUDGET_LAWS,
    "公开的例外",
    "what is not published",
    Text("涉及国家秘密的除外", "state secrets are excepted"),
    14,
    4,
)
UNIT_PUBLICATION_DAYS = _regulation(
    "单位预算、决算的公开期限", "days to publish units' budgets and accounts", 20, 6, 4
)

# 第十八条: the year

BUDGET_YEAR = alike(BUDGET_LAWS, "预算年度", "the budget year", ((1, 1), (12, 31)), 18)

# 第四十四条: preliminary drafts, days before the session

NATIONAL_DRAFT_DAYS = alike(
    BUDGET_LAWS,
    "中央预算草案初步方案的提交期限",
    "days before the session, central draft",
    45,
    44,
    1,
)
PROVINCE_DRAFT_DAYS = alike(
    BUDGET_LAWS, "省级预算草案初步方案的提交期限", "days before the session, provinces", 30, 44, 2
)
PREFECTURE_DRAFT_DAYS = alike(
    BUDGET_LAWS,
    "设区的市级预算草案初步方案的提交期限",
    "days before the session, cities with districts",
    30,
    44,
    3,
)
COUNTY_DRAFT_DAYS = alike(
    BUDGET_LAWS, "县级预算草案初步方案的提交期限", "days before the session, counties", 30, 44, 4
)

# 第四十五条: voters

VOTERS_HEARD = alike(
    BUDGET_LAWS,
    "审查预算草案前听取选民和社会各界的意见",
    "hearing voters before the budget is examined",
    Text(
        "举行会议审查预算草案前，采用多种形式组织代表听取选民和社会各界的意见",
        "before the session, in several forms, deputies hear voters and the public",
    ),
    45,
)

# 第五十二条: passing budgets and transfers on

DEPARTMENT_BUDGET_DAYS = alike(
    BUDGET_LAWS, "向各部门批复预算的期限", "days to departments", 20, 52, 1
)
UNIT_BUDGET_DAYS = alike(BUDGET_LAWS, "各部门向所属单位批复预算的期限", "days to units", 15, 52, 1)
CENTRAL_GENERAL_DAYS = alike(
    BUDGET_LAWS, "下达中央一般性转移支付的期限", "days, central general transfers", 30, 52, 2
)
CENTRAL_SPECIAL_DAYS = alike(
    BUDGET_LAWS, "下达中央专项转移支付的期限", "days, central special transfers", 90, 52, 2
)
PASSED_ON_DAYS = alike(
    BUDGET_LAWS,
    "省级转下达中央转移支付的期限",
    "days for a province to pass central transfers on",
    30,
    52,
    3,
)
LOCAL_GENERAL_DAYS = alike(
    BUDGET_LAWS, "地方下达一般性转移支付的期限", "days, local general transfers", 30, 52, 4
)
LOCAL_SPECIAL_DAYS = alike(
    BUDGET_LAWS, "地方下达专项转移支付的期限", "days, local special transfers", 60, 52, 4
)
SPECIAL_CASES = alike(
    BUDGET_LAWS,
    "突发事件和特殊项目的转移支付",
    "transfers for disasters and special items",
    Text(
        "突发事件处理的转移支付应当及时下达；据实结算等特殊项目的可以分期下达，或者先预付后结算",
        "for disasters at once; for items settled by what was spent in parts, or in advance",
    ),
    52,
    5,
)

# 第六十九条: adjustments, days before the standing committee's meeting

NATIONAL_ADJUSTMENT_DAYS = alike(
    BUDGET_LAWS, "中央预算调整初步方案的送交期限", "days before the meeting, nation", 30, 69, 3
)
PROVINCE_ADJUSTMENT_DAYS = alike(
    BUDGET_LAWS, "省级预算调整初步方案的送交期限", "days before the meeting, provinces", 30, 69, 4
)
PREFECTURE_ADJUSTMENT_DAYS = alike(
    BUDGET_LAWS,
    "设区的市级预算调整初步方案的送交期限",
    "days before the meeting, cities with districts",
    30,
    69,
    5,
)
COUNTY_ADJUSTMENT_DAYS = alike(
    BUDGET_LAWS, "县级预算调整初步方案的送交期限", "days before the meeting, counties", 30, 69, 6
)

# 第七十八条: final accounts, days before the standing committee's meeting

NATIONAL_ACCOUNTS_DAYS = alike(
    BUDGET_LAWS, "中央决算草案的提交期限", "days before the meeting, central accounts", 30, 78, 1
)
PROVINCE_ACCOUNTS_DAYS = alike(
    BUDGET_LAWS, "省级决算草案的提交期限", "days before the meeting, provinces' accounts", 30, 78, 2
)
PREFECTURE_ACCOUNTS_DAYS = alike(
    BUDGET_LAWS,
    "设区的市级决算草案的提交期限",
    "days before the meeting, accounts of cities with districts",
    30,
    78,
    3,
)
COUNTY_ACCOUNTS_DAYS = alike(
    BUDGET_LAWS, "县级决算草案的送交期限", "days before the meeting, counties' accounts", 30, 78, 4
)

# 第八十条: passing final accounts on

DEPARTMENT_ACCOUNTS_DAYS = alike(
    BUDGET_LAWS, "向各部门批复决算的期限", "days to departments", 20, 80
)
UNIT_ACCOUNTS_DAYS = alike(BUDGET_LAWS, "各部门向所属单位批复决算的期限", "days to units", 15, 80)

# 第八十六条: the report on execution

EXECUTION_MONTHS = alike(
    BUDGET_LAWS,
    "向常委会报告预算执行情况的月份",
    "months of the report on execution to the standing committee",
    JUNE_TO_SEPTEMBER,
    86,
)

# 实施条例第八十八条: filing final accounts

FILING_DAYS = _regulation(
    "县级以上地方决算报上一级政府备案的期限", "days to file accounts, county up", 30, 88, 1
)
TOWNSHIP_FILING_DAYS = _regulation(
    "乡镇决算报上一级政府备案的期限", "days to file accounts, townships", 30, 88, 2
)
