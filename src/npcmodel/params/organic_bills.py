"""地方组织法: bills, interpellations and investigations before local bodies."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第二十二条: bills before a congress

BILL_BY_ORGAN = parameter(
    "县级以上向人民代表大会提出议案的机构",
    "organs that put a bill to a congress from the county up",
    Provision(
        (Body.PRESIDIUM, Body.STANDING_COMMITTEE, Body.SPECIAL_COMMITTEE, Body.GOVERNMENT),
        Citation(NOW, 22, 1),
        SINCE,
    ),
)
TOWNSHIP_BILL_BY_ORGAN = parameter(
    "乡级向人民代表大会提出议案的机构",
    "organs that put a bill to a township's congress",
    Provision((Body.PRESIDIUM, Body.GOVERNMENT), Citation(NOW, 22, 1), SINCE),
)
BILL_BY_SIGNERS = parameter(
    "县级以上代表联名提出议案",
    "deputies who jointly put a bill from the county up",
    Provision(10, Citation(NOW, 22, 2), SINCE),
)
TOWNSHIP_BILL_BY_SIGNERS = parameter(
    "乡级代表联名提出议案",
    "deputies of a township who jointly put a bill",
    Provision(5, Citation(NOW, 22, 2), SINCE),
)
ORGAN_BILL_AGENDA = parameter(
    "机构向地方人民代表大会提出的议案的处理",
    "how organs' bills come before a local congress",
    Provision(
        Text(
            "由主席团决定提交会议审议，或者并交专门委员会审议、提出报告",
            "the presidium decides to submit it, and may ask a special committee for a report",
        ),
        Citation(NOW, 22, 1),
        SINCE,
    ),
)
JOINT_BILL_AGENDA = parameter(
    "代表联名向地方人民代表大会提出的议案的处理",
    "how deputies' bills come before a local congress",
    Provision(
        Text(
            "由主席团决定是否列入议程，或者先交专门委员会提出意见再决定",
            "the presidium decides whether to list it, and may first ask a special committee",
        ),
        Citation(NOW, 22, 2),
        SINCE,
    ),
)
BILL_WITHDRAWAL = parameter(
    "地方人民代表大会议案的撤回",
    "withdrawal of a bill from a local congress",
    Provision(
        Text(
            "交付大会表决前提案人要求撤回，经主席团同意，审议即行终止",
            "before the vote, at the proposers' request and with the presidium's consent",
        ),
        Citation(NOW, 22, 3),
        SINCE,
    ),
)

# 第二十四条、第三十一条、第三十六条: interpellations and investigations of a congress

INTERPELLATION_BY_SIGNERS = parameter(
    "地方人大代表联名提出质询案",
    "deputies who jointly interpellate in a local congress",
    Provision(10, Citation(NOW, 24, 1), SINCE),
)
RECALL_INVESTIGATION = parameter(
    "罢免案改由调查委员会调查",
    "an investigation instead of a vote on a recall",
    Provision(
        Text(
            "由主席团提议，经全体会议决定组织调查委员会，由下次会议根据其报告审议决定",
            "on the presidium's proposal the plenary may form a committee of investigation; the "
            "next session decides on its report",
        ),
        Citation(NOW, 31, 5),
        SINCE,
    ),
)
INVESTIGATION_BY_ORGAN = parameter(
    "向县级以上人民代表大会提议组织调查委员会的机构",
    "organ that proposes an investigation to a congress from the county up",
    Provision((Body.PRESIDIUM,), Citation(NOW, 36, 2), SINCE),
)
INVESTIGATION = parameter(
    "县级以上代表联名提议组织调查委员会",
    "deputies who jointly propose an investigation from the county up",
    Provision(Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(NOW, 36, 2), SINCE),
)

# 第五十二条、第五十三条、第五十八条: the same before a standing committee

COMMITTEE_BILL_BY_COUNCIL = parameter(
    "主任会议向常务委员会提出议案",
    "bills of the council of chairpersons",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 52, 1), SINCE),
)
COMMITTEE_BILL_BY_ORGAN = parameter(
    "向地方人大常委会提出议案的机构",
    "organs that put a bill to a local standing committee",
    Provision((Body.GOVERNMENT, Body.SPECIAL_COMMITTEE), Citation(NOW, 52, 2), SINCE),
)
UPPER_COMMITTEE_BILL_BY_SIGNERS = parameter(
    "省级、设区的市级常委会组成人员联名提出议案",
    "members who jointly put a bill in a province's or prefecture's standing committee",
    Provision(5, Citation(NOW, 52, 3), SINCE),
)
COUNTY_COMMITTEE_BILL_BY_SIGNERS = parameter(
    "县级常委会组成人员联名提出议案",
    "members who jointly put a bill in a county's standing committee",
    Provision(3, Citation(NOW, 52, 3), SINCE),
)
COMMITTEE_COUNCIL_AGENDA = parameter(
    "主任会议提出的议案的审议",
    "how bills of the council of chairpersons are considered",
    Provision(
        Text("由常务委员会会议审议", "the standing committee considers it"),
        Citation(NOW, 52, 1),
        SINCE,
    ),
)
COMMITTEE_ORGAN_AGENDA = parameter(
    "机构向地方人大常委会提出的议案的处理",
    "how organs' bills come before a local standing committee",
    Provision(
        Text(
            "由主任会议决定提请审议，或者先交专门委员会提出报告再提请",
            "the council of chairpersons decides to submit it, and may first ask a special "
            "committee for a report",
        ),
        Citation(NOW, 52, 2),
        SINCE,
    ),
)
COMMITTEE_JOINT_AGENDA = parameter(
    "常委会组成人员联名提出的议案的处理",
    "how members' bills come before a local standing committee",
    Provision(
        Text(
            "由主任会议决定是否提请审议，或者先交专门委员会提出报告再决定",
            "the council of chairpersons decides whether to submit it, and may first ask a special "
            "committee for a report",
        ),
        Citation(NOW, 52, 3),
        SINCE,
    ),
)
UPPER_COMMITTEE_INTERPELLATION_BY_SIGNERS = parameter(
    "省级、设区的市级常委会组成人员联名提出质询案",
    "members who jointly interpellate in a province's or prefecture's standing committee",
    Provision(5, Citation(NOW, 53, 1), SINCE),
)
COUNTY_COMMITTEE_INTERPELLATION_BY_SIGNERS = parameter(
    "县级常委会组成人员联名提出质询案",
    "members who jointly interpellate in a county's standing committee",
    Provision(3, Citation(NOW, 53, 1), SINCE),
)
COMMITTEE_INVESTIGATION_BY_COUNCIL = parameter(
    "主任会议提议组织调查委员会",
    "the council of chairpersons' proposal of an investigation",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 58, 1), SINCE),
)
COMMITTEE_INVESTIGATION = parameter(
    "地方人大常委会组成人员联名提议组织调查委员会",
    "members who jointly propose an investigation in a local standing committee",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS), Citation(NOW, 58, 1), SINCE),
)
