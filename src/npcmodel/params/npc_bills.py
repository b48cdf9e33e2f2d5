"""全国人大组织法和议事规则: bills, interpellations and investigations."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as RULES
from npcmodel.law.wording import Text

ORGANIC_SINCE = ORGANIC.in_force
RULES_SINCE = RULES.in_force
CENTRAL_ORGANS = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
BEFORE_THE_CONGRESS = (
    Body.PRESIDIUM,
    Body.STANDING_COMMITTEE,
    Body.SPECIAL_COMMITTEE,
    *CENTRAL_ORGANS,
)

# 组织法第十六条、第十七条、第二十一条: before the congress

ORGANIC_BILL_BY_ORGAN = parameter(
    "向全国人大提出议案的机构",
    "organs that put a bill to the national congress",
    Provision(BEFORE_THE_CONGRESS, Citation(ORGANIC, 16), ORGANIC_SINCE),
)
ORGANIC_BILL_BY_DELEGATIONS = parameter(
    "全国人大代表团提出议案",
    "delegations of the national congress that put a bill",
    Provision(1, Citation(ORGANIC, 17), ORGANIC_SINCE),
)
ORGANIC_BILL_BY_SIGNERS = parameter(
    "全国人大代表联名提出议案",
    "deputies of the national congress who jointly put a bill",
    Provision(30, Citation(ORGANIC, 17), ORGANIC_SINCE),
)
ORGANIC_INTERPELLATION_BY_DELEGATIONS = parameter(
    "全国人大代表团提出质询案",
    "delegations of the national congress that interpellate",
    Provision(1, Citation(ORGANIC, 21), ORGANIC_SINCE),
)
ORGANIC_INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大代表联名提出质询案",
    "deputies of the national congress who jointly interpellate",
    Provision(30, Citation(ORGANIC, 21), ORGANIC_SINCE),
)

# 组织法第二十九条、第三十条: before its standing committee

COMMITTEE_BILL_BY_ORGAN = parameter(
    "向全国人大常委会提出议案的机构",
    "organs that put a bill to the NPC Standing Committee",
    Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE, *CENTRAL_ORGANS),
        Citation(ORGANIC, 29),
        ORGANIC_SINCE,
    ),
)
COMMITTEE_BILL_BY_SIGNERS = parameter(
    "全国人大常委会组成人员联名提出议案",
    "members of the NPC Standing Committee who jointly put a bill",
    Provision(10, Citation(ORGANIC, 29), ORGANIC_SINCE),
)
COMMITTEE_INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大常委会组成人员联名提出质询案",
    "members of the NPC Standing Committee who jointly interpellate",
    Provision(10, Citation(ORGANIC, 30), ORGANIC_SINCE),
)

# 议事规则第十条、第十二条: the time for bills, and acts in a delegation's name

BILL_CLOSING_TIME = parameter(
    "会议期间代表提出议案的截止时间",
    "until when deputies may put bills during the session",
    Provision(
        Text(
            "会议期间代表提出议案的截止时间由主席团第一次会议决定",
            "the first meeting of the presidium sets until when deputies may put bills",
        ),
        Citation(RULES, 10, item=3),
        RULES_SINCE,
    ),
)
DELEGATION_ACT = parameter(
    "以代表团名义提出议案、质询案、罢免案",
    "bills, interpellations and recalls in a delegation's name",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DELEGATION_DEPUTIES),
        Citation(RULES, 12, 2),
        RULES_SINCE,
    ),
)

# 议事规则第二十三条、第二十九条、第三十一条: bills

BILL_BY_ORGAN = parameter(
    "向全国人大会议提出议案的机构",
    "organs that put a bill to the session of the national congress",
    Provision(BEFORE_THE_CONGRESS, Citation(RULES, 23, 1), RULES_SINCE),
)
BILL_BY_DELEGATIONS = parameter(
    "全国人大会议代表团提出议案",
    "delegations that put a bill to the session",
    Provision(1, Citation(RULES, 23, 2), RULES_SINCE),
)
BILL_BY_SIGNERS = parameter(
    "全国人大会议代表联名提出议案",
    "deputies who jointly put a bill to the session",
    Provision(30, Citation(RULES, 23, 2), RULES_SINCE),
)
ORGAN_BILL_AGENDA = parameter(
    "机构向全国人大提出的议案的处理",
    "how organs' bills come before the national congress",
    Provision(
        Text("由主席团决定列入会议议程", "the presidium decides to list it"),
        Citation(RULES, 23, 1),
        RULES_SINCE,
    ),
)
JOINT_BILL_AGENDA = parameter(
    "代表联名和代表团向全国人大提出的议案的处理",
    "how deputies' and delegations' bills come before the national congress",
    Provision(
        Text(
            "由主席团决定是否列入会议议程，或者先交专门委员会提出意见再决定",
            "the presidium decides whether to list it, and may first ask a special committee",
        ),
        Citation(RULES, 23, 2),
        RULES_SINCE,
    ),
)
BILL_BEFORE_SESSION = parameter(
    "会议举行前提出议案",
    "bills put before the session opens",
    Provision(
        Text(
            "代表联名或者代表团的议案可以在会议举行前提出",
            "deputies and delegations may put bills before the session opens",
        ),
        Citation(RULES, 23, 3),
        RULES_SINCE,
    ),
)
BILL_WITHDRAWAL = parameter(
    "全国人大议案的撤回",
    "withdrawal of a bill from the national congress",
    Provision(
        Text(
            "交付表决前提案人要求撤回，经主席团同意，审议即行终止",
            "before the vote, at the proposers' request and with the presidium's consent",
        ),
        Citation(RULES, 29),
        RULES_SINCE,
    ),
)
BILL_NOT_LISTED = parameter(
    "不列入全国人大会议议程的议案",
    "bills not listed by the national congress",
    Provision(
        Text(
            "交专门委员会在闭会后审议，审议结果报告经常委会审议通过后，印发下次会议",
            "a special committee considers it after the session; its report is adopted by the "
            "standing committee and printed for the next session",
        ),
        Citation(RULES, 31),
        RULES_SINCE,
    ),
)

# 议事规则第四十四条、第四十八条、第五十二条: investigations and interpellations

RECALL_INVESTIGATION = parameter(
    "全国人大罢免案改由调查委员会调查",
    "an investigation instead of a vote on a recall by the national congress",
    Provision(
        Text(
            "由主席团提议，经大会全体会议决定组织调查委员会，由下次会议根据其报告审议决定",
            "on the presidium's proposal the plenary may form a committee of investigation; the "
            "next session decides on its report",
        ),
        Citation(RULES, 44, 1),
        RULES_SINCE,
    ),
)
INTERPELLATION_BY_DELEGATIONS = parameter(
    "全国人大会议代表团提出质询案",
    "delegations that interpellate at the session",
    Provision(1, Citation(RULES, 48), RULES_SINCE),
)
INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大会议代表联名提出质询案",
    "deputies who jointly interpellate at the session",
    Provision(30, Citation(RULES, 48), RULES_SINCE),
)
INVESTIGATION_BY_ORGAN = parameter(
    "全国人大会议主席团提议组织调查委员会",
    "investigation proposed by the presidium of the session",
    Provision((Body.PRESIDIUM,), Citation(RULES, 52, 1), RULES_SINCE),
)
INVESTIGATION_BY_DELEGATIONS = parameter(
    "全国人大会议代表团提议组织调查委员会",
    "delegations that propose an investigation at the session",
    Provision(3, Citation(RULES, 52, 1), RULES_SINCE),
)
INVESTIGATION = parameter(
    "全国人大会议代表联名提议组织调查委员会",
    "deputies who jointly propose an investigation at the session",
    Provision(
        Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(RULES, 52, 1), RULES_SINCE
    ),
)
