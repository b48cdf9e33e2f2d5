"""选举法: who recommends candidates for deputy, and who may ask for a deputy's recall."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW

SINCE = NOW.in_force

# 第三十条: recommending candidates

NOMINATION_BY_ORGANISATIONS = parameter(
    "政党、人民团体推荐代表候选人",
    "parties and people's organisations that recommend candidates for deputy",
    Provision((Body.PARTY, Body.PEOPLES_ORGANISATION), Citation(NOW, 30, 2), SINCE),
)
NOMINATION_BY_SIGNERS = parameter(
    "选民或者代表联名推荐代表候选人",
    "voters or deputies who jointly recommend candidates for deputy",
    Provision(10, Citation(NOW, 30, 2), SINCE),
)

# 第五十条: recall of deputies whom the voters elected

RECALL_BY_VOTERS_COUNTY = parameter(
    "选民联名要求罢免县级人大代表",
    "voters who jointly ask for the recall of a county deputy",
    Provision(50, Citation(NOW, 50, 1), SINCE),
)
RECALL_BY_VOTERS_TOWNSHIP = parameter(
    "选民联名要求罢免乡级人大代表",
    "voters who jointly ask for the recall of a township deputy",
    Provision(30, Citation(NOW, 50, 1), SINCE),
)

# 第五十一条: recall of deputies whom a congress elected

RECALL_IN_SESSION_BY_ORGAN = parameter(
    "会议期间提出罢免代表案的机构",
    "organ that moves the recall of a deputy during a session",
    Provision((Body.PRESIDIUM,), Citation(NOW, 51, 1), SINCE),
)
RECALL_IN_SESSION = parameter(
    "会议期间代表联名提出罢免代表案",
    "deputies who jointly move the recall of a deputy during a session",
    Provision(Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(NOW, 51, 1), SINCE),
)
RECALL_BETWEEN_SESSIONS_BY_ORGAN = parameter(
    "闭会期间提出罢免代表案的机构",
    "organ that moves the recall of a deputy between sessions",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 51, 1), SINCE),
)
RECALL_BETWEEN_SESSIONS = parameter(
    "闭会期间常务委员会组成人员联名提出罢免代表案",
    "committee members who jointly move the recall of a deputy between sessions",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS), Citation(NOW, 51, 1), SINCE),
)
