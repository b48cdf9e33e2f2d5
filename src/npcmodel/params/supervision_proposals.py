"""监督法: who may move the removal of an official."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW

SINCE = NOW.in_force

# 第六十一条: removal

REMOVAL_BY_STATE_ORGAN = parameter(
    "提出撤职案的国家机关",
    "state organs that move the removal of an official",
    Provision(
        (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE),
        Citation(NOW, 61, 1),
        SINCE,
    ),
)
REMOVAL_BY_COUNCIL = parameter(
    "主任会议提出撤职案",
    "the council of chairpersons' motion to remove an official",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 61, 2), SINCE),
)
REMOVAL = parameter(
    "常务委员会组成人员联名提出撤职案",
    "committee members who jointly move the removal of an official",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS), Citation(NOW, 61, 3), SINCE),
)
