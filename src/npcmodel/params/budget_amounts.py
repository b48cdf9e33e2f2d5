"""预算法、预算法实施条例: amounts, debt, deficits, and what is an adjustment."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

from npcmodel.exact.thresholds import Ceiling, at_least, at_most
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, alike, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import BUDGET_REGULATION_2020 as REGULATION
from npcmodel.law.wording import Text
from npcmodel.params.budget_bodies import BUDGET_LAWS

T = TypeVar("T")


def _regulation(
    zh: str, en: str, value: T, article: int, paragraph: int | None = None
) -> Parameter[T]:
    source = Citation(REGULATION, article, paragraph)
    return parameter(zh, en, Provision(value, source, REGULATION.in_force))


# 第四条、第五条: the whole of revenue and expenditure, in four budgets

WHOLE = alike(
    BUDGET_LAWS,
    "全部收支纳入预算",
    "everything enters the budget",
    Text("政府的全部收入和支出都应当纳入预算", "all revenue and expenditure of a government"),
    4,
    2,
)
FOUR_BUDGETS = alike(
    BUDGET_LAWS,
    "预算的组成",
    "what a budget consists of",
    Text(
        "预算包括一般公共预算、政府性基金预算、国有资本经营预算、社会保险基金预算",
        "the general public, government funds, state capital and social insurance budgets",
    ),
    5,
    1,
)

# 第九条至第十一条、第三十四条、第三十五条: balance and debt

FUNDS_BALANCE = alike(
    BUDGET_LAWS,
    "政府性基金预算",
    "government funds",
    Text("以收定支", "spending follows revenue"),
    9,
    2,
)
CAPITAL_BALANCE = alike(
    BUDGET_LAWS,
    "国有资本经营预算",
    "state capital",
    Text("收支平衡，不列赤字", "balanced, no deficit"),
    10,
    2,
)
INSURANCE_BALANCE = alike(
    BUDGET_LAWS, "社会保险基金预算", "social insurance funds", Text("收支平衡", "balanced"), 11, 2
)
CENTRAL_BORROWING = alike(
    BUDGET_LAWS,
    "中央一般公共预算举债",
    "borrowing for the central general public budget",
    Text(
        "必需的部分资金可以通过举借国内和国外债务等方式筹措",
        "part of what is needed may be borrowed at home and abroad",
    ),
    34,
    1,
)
CENTRAL_LIMIT = alike(
    BUDGET_LAWS,
    "中央债务的余额",
    "the balance of central debt",
    Text("余额不得超过全国人民代表大会批准的限额", "at most the limit approved by the congress"),
    34,
    2,
)
LOCAL_BALANCE = alike(
    BUDGET_LAWS,
    "地方预算的平衡",
    "balance of local budgets",
    Text(
        "量入为出、收支平衡，除预算法另有规定外不列赤字",
        "balanced, without a deficit unless the Budget Law says otherwise",
    ),
    35,
    1,
)
PROVINCE_BONDS = alike(
    BUDGET_LAWS,
    "省级举借债务的方式",
    "how a province borrows",
    Text(
        "经国务院批准，在国务院确定的限额内发行地方政府债券",
        "with the State Council's approval, by local government bonds within its limit",
    ),
    35,
    2,
)
DEBT_LIMIT = alike(
    BUDGET_LAWS,
    "省级举借债务的限额",
    "limit of a province's debt",
    Text("在国务院确定的限额内", "within the limit set by the State Council"),
    35,
    2,
)
DEBT_REPAYMENT = alike(
    BUDGET_LAWS,
    "举借债务的偿还",
    "how debt is repaid",
    Text("有偿还计划和稳定的偿还资金来源", "a plan and a steady source to repay it"),
    35,
    2,
)
DEBT_USE = alike(
    BUDGET_LAWS,
    "举借债务的用途",
    "what debt is used for",
    Text(
        "只能用于公益性资本支出，不得用于经常性支出",
        "capital spending for the public good alone, no current spending",
    ),
    35,
    2,
)
NO_OTHER_DEBT = alike(
    BUDGET_LAWS,
    "地方政府举债的禁止",
    "what local governments must not borrow",
    Text(
        "除上述规定外，地方政府及其所属部门不得以任何方式举借债务",
        "in no other way may local governments and their departments borrow",
    ),
    35,
    3,
)
BALANCE_LIMIT = _regulation(
    "省级债务余额的限额",
    "limit of the balance of a province's debt",
    Text("债务余额不得突破国务院批准的限额", "at most the limit approved by the State Council"),
    43,
    2,
)
ONLENT_DEBT = _regulation(
    "使用转贷债务",
    "debt lent on by the province",
    Text(
        "使用转贷并负有直接偿还责任的政府，列入本级预算调整方案，报本级人大常委会批准",
        "a government that uses it and must repay it puts it into an adjustment that its "
        "standing committee approves",
    ),
    45,
    2,
)
FOREIGN_LOANS = _regulation(
    "国务院转贷的外国贷款",
    "foreign loans lent on by the State Council",
    Text(
        "国务院可以将举借的外国政府和国际经济组织贷款转贷给省级政府",
        "the State Council may lend foreign loans on to a province",
    ),
    46,
    1,
)

# 第四十条、第四十一条: reserve and working capital

RESERVE_LEAST = alike(
    BUDGET_LAWS,
    "预备费的下限",
    "least reserve",
    Share(at_least(Fraction(1, 100)), Base.BUDGET_EXPENDITURE),
    40,
)
RESERVE_MOST: Parameter[Ceiling] = alike(
    BUDGET_LAWS, "预备费的上限", "largest reserve", at_most(Fraction(3, 100)), 40
)
AUTONOMOUS = alike(
    BUDGET_LAWS,
    "民族自治地方的预算管理",
    "budgets of autonomous areas",
    Text(
        "民族自治地方的预算管理先依照民族区域自治法，其没有规定的依照预算法和国务院的有关规定",
        "of autonomous areas the law on regional autonomy comes first, and the Budget Law where "
        "that says nothing",
    ),
    99,
)
WORKING_CAPITAL_MOST = _regulation(
    "预算周转金的上限", "largest working capital", at_most(Fraction(1, 100)), 49
)

# 第四十二条: funds carried over

CARRY_OVER_YEARS = alike(
    BUDGET_LAWS, "结转资金转为结余的年数", "years until carried-over funds lapse", 2, 42, 1
)
CARRY_OVER_MEANING = _regulation(
    "连续两年未用完的含义",
    "what two consecutive years means",
    Text(
        "“连续两年未用完”是指预算安排项目的支出在下一年度终了时仍未用完",
        "two years means that it is still unspent when the year after the budget's own has ended",
    ),
    50,
    1,
)

# 第六十四条、第六十九条第二款: the reserve comes first

RESERVE_FIRST = alike(
    BUDGET_LAWS,
    "突发事件先动支预备费",
    "the reserve comes first",
    Text(
        "应当先动支预备费；不足的可以先安排支出，属于预算调整的列入预算调整方案",
        "the reserve first; beyond it spending may go ahead, and enters an adjustment if it is one",
    ),
    69,
    2,
)

# 第六十六条: what more comes in, what is left, and what falls short

EXCESS_USE = alike(
    BUDGET_LAWS,
    "超收收入的使用",
    "use of excess revenue",
    Text(
        "只能用于冲减赤字或者补充预算稳定调节基金",
        "only to reduce the deficit or to top up the stabilisation fund",
    ),
    66,
    1,
)
SURPLUS_USE = alike(
    BUDGET_LAWS,
    "结余资金的使用",
    "use of a surplus",
    Text("应当补充预算稳定调节基金", "it tops up the stabilisation fund"),
    66,
    2,
)
DEFICIT_PROVINCE = alike(
    BUDGET_LAWS,
    "可以增列赤字的级次",
    "who may add a deficit",
    Text("省、自治区、直辖市一般公共预算", "the general public budget of a province"),
    66,
    3,
)
DEFICIT_MEASURES = alike(
    BUDGET_LAWS,
    "增列赤字的前提",
    "what comes before an added deficit",
    Text(
        "出现短收，通过调入预算稳定调节基金、减少支出等方式仍不能实现收支平衡",
        "revenue falls short, and the stabilisation fund and cuts do not suffice",
    ),
    66,
    3,
)
DEFICIT_REPORTED = alike(
    BUDGET_LAWS,
    "增列赤字的备案",
    "filing of an added deficit",
    Text("报国务院财政部门备案", "filed with the State Council's finance department"),
    66,
    3,
)
DEFICIT_COVERED = alike(
    BUDGET_LAWS,
    "增列赤字的弥补",
    "cover of an added deficit",
    Text("在下一年度预算中予以弥补", "covered in the next year's budget"),
    66,
    3,
)
SHORTFALL = _regulation(
    "短收的含义",
    "what a shortfall is",
    Text(
        "收入的实际完成数小于经批准的预算收入数，不含转移性收入和政府债务收入",
        "revenue below the approved figure, transfers and debt not counted",
    ),
    78,
    2,
)
SHORTFALL_BELOW = _regulation(
    "设区的市以下出现短收",
    "a shortfall below the province",
    Text(
        "通过调入资金、减少支出实现平衡，仍不能的申请上级政府临时救助",
        "balanced by funds drawn in and cuts, or by help from the level above",
    ),
    78,
    5,
)

# 第六十七条、第七十一条、第七十二条: what is an adjustment

MORE_OR_LESS = alike(
    BUDGET_LAWS,
    "预算调整：总支出",
    "adjustment: total",
    Text("增加或者减少预算总支出", "total expenditure grows or shrinks"),
    67,
    item=1,
)
FUND_DRAWN = alike(
    BUDGET_LAWS,
    "预算调整：预算稳定调节基金",
    "adjustment: fund",
    Text("调入预算稳定调节基金", "the stabilisation fund is drawn on"),
    67,
    item=2,
)
KEY_CUT = alike(
    BUDGET_LAWS,
    "预算调整：重点支出",
    "adjustment: key spending",
    Text("调减预算安排的重点支出数额", "key expenditure is cut"),
    67,
    item=3,
)
MORE_DEBT = alike(
    BUDGET_LAWS,
    "预算调整：债务",
    "adjustment: debt",
    Text("增加举借债务数额", "more is borrowed"),
    67,
    item=4,
)
TRANSFER_FROM_ABOVE = alike(
    BUDGET_LAWS,
    "上级增加专项转移支付",
    "more special transfers from above",
    Text(
        "上级增加不需要本级配套的专项转移支付引起的支出变化，不属于预算调整",
        "what follows from more special transfers without matching funds is no adjustment",
    ),
    71,
    1,
)
TRANSFER_REPORTED = alike(
    BUDGET_LAWS,
    "上级增加专项转移支付的报告",
    "report on more special transfers",
    Text(
        "向本级人大常委会（乡镇向本级人大）报告",
        "reported to the standing committee, in townships to the congress",
    ),
    71,
    2,
)
REALLOCATION = alike(
    BUDGET_LAWS,
    "科目、级次、项目间的调剂",
    "moving funds between items",
    Text(
        "严格控制，确需调剂的按照国务院财政部门的规定办理",
        "strictly limited, by the rules of the State Council's finance department",
    ),
    72,
)
SAVINGS = _regulation(
    "节约开支",
    "savings",
    Text(
        "厉行节约使支出实际执行数小于预算总支出，不属于预算调整",
        "spending less by thrift is no adjustment",
    ),
    78,
    6,
)
