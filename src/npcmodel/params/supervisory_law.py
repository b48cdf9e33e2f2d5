"""监察法: who fills the supervisory commissions (8, 9)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISORY_LAW_2018 as EARLIER
from npcmodel.law.statutes import SUPERVISORY_LAW_2024 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
UNTOUCHED = Text(
    "2024年的修改决定未涉及第八条、第九条；2018年文本未见全文",
    "the decision of 2024 touches neither article 8 nor article 9; the text of 2018 was not read "
    "whole",
)

_NATIONAL_DIRECTOR = Text(
    "国家监察委员会主任由全国人大选举", "the national congress elects the director"
)
NATIONAL_DIRECTOR = parameter(
    "国家监察委员会主任的选举",
    "election of the director of the national supervisory commission",
    Provision(_NATIONAL_DIRECTOR, Citation(EARLIER, 8, 2), EARLIER_SINCE, support=UNTOUCHED),
    Provision(_NATIONAL_DIRECTOR, Citation(NOW, 8, 2), SINCE),
)
_NATIONAL_MEMBERS = Text(
    "副主任、委员由国家监察委员会主任提请全国人大常委会任免",
    "the NPC Standing Committee appoints vice-directors and members at the request of the director",
)
NATIONAL_MEMBERS = parameter(
    "国家监察委员会副主任、委员的任免",
    "vice-directors and members of the national supervisory commission",
    Provision(_NATIONAL_MEMBERS, Citation(EARLIER, 8, 2), EARLIER_SINCE, support=UNTOUCHED),
    Provision(_NATIONAL_MEMBERS, Citation(NOW, 8, 2), SINCE),
)
DIRECTOR_TERMS = parameter(
    "国家监察委员会主任的连续任职",
    "consecutive terms of the director of the national supervisory commission",
    Provision(2, Citation(EARLIER, 8, 3), EARLIER_SINCE, support=UNTOUCHED),
    Provision(2, Citation(NOW, 8, 3), SINCE),
)
_LOCAL_DIRECTOR = Text(
    "地方各级监察委员会主任由本级人大选举", "local congresses elect the directors"
)
LOCAL_DIRECTOR = parameter(
    "地方监察委员会主任的选举",
    "election of the directors of local supervisory commissions",
    Provision(_LOCAL_DIRECTOR, Citation(EARLIER, 9, 2), EARLIER_SINCE, support=UNTOUCHED),
    Provision(_LOCAL_DIRECTOR, Citation(NOW, 9, 2), SINCE),
)
_LOCAL_MEMBERS = Text(
    "副主任、委员由监察委员会主任提请本级人大常委会任免",
    "the standing committee appoints vice-directors and members at the request of the director",
)
LOCAL_MEMBERS = parameter(
    "地方监察委员会副主任、委员的任免",
    "vice-directors and members of local supervisory commissions",
    Provision(_LOCAL_MEMBERS, Citation(EARLIER, 9, 2), EARLIER_SINCE, support=UNTOUCHED),
    Provision(_LOCAL_MEMBERS, Citation(NOW, 9, 2), SINCE),
)
