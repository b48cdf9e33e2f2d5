"""监督法: interpellations and investigations of standing committees."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第五十一条: interpellations

NATIONAL_INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大常委会组成人员联名质询",
    "members who jointly interpellate in the nation's standing committee",
    Provision(10, Citation(NOW, 51, 1), SINCE),
)
UPPER_INTERPELLATION_BY_SIGNERS = parameter(
    "省级、设区的市级常委会组成人员联名质询",
    "members who jointly interpellate in the standing committee of a province or prefecture",
    Provision(5, Citation(NOW, 51, 1), SINCE),
)
COUNTY_INTERPELLATION_BY_SIGNERS = parameter(
    "县级常委会组成人员联名质询",
    "members who jointly interpellate in the standing committee of a county",
    Provision(3, Citation(NOW, 51, 1), SINCE),
)

# 第五十六条、第五十七条: investigations

INVESTIGATION_BY_COUNCIL = parameter(
    "委员长会议、主任会议提议组织调查委员会",
    "investigation proposed by a council of chairpersons",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 56, 1), SINCE),
)
INVESTIGATION = parameter(
    "常委会组成人员联名提议组织调查委员会",
    "committee members who jointly propose an investigation",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS), Citation(NOW, 56, 2), SINCE),
)
INVESTIGATOR_INTEREST = parameter(
    "调查委员会的回避",
    "conflicts of interest in a committee of investigation",
    Provision(
        Text(
            "与调查的问题有利害关系的人员不得参加调查委员会",
            "those with an interest in the matter may not join the committee",
        ),
        Citation(NOW, 57, 2),
        SINCE,
    ),
)
