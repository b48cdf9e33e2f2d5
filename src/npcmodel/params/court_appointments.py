"""人民法院组织法: who appoints presidents and judges (42, 43)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import COURT_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

SUPREME_PRESIDENT = parameter(
    "最高人民法院院长的选举",
    "election of the president of the Supreme Court",
    Provision(
        Text(
            "最高人民法院院长由全国人大选举",
            "the national congress elects the president of the Supreme Court",
        ),
        Citation(NOW, 42, 1),
        SINCE,
    ),
)
SUPREME_MEMBERS = parameter(
    "最高人民法院副院长等的任免",
    "vice-presidents and judges of the Supreme Court",
    Provision(
        Text(
            "副院长、审判委员会委员、庭长、副庭长和审判员由院长提请全国人大常委会任免",
            "the NPC Standing Committee appoints vice-presidents, members of the judicial "
            "committee, heads of divisions and judges at the request of the president",
        ),
        Citation(NOW, 42, 1),
        SINCE,
    ),
)
CIRCUIT_HEADS = parameter(
    "最高人民法院巡回法庭庭长、副庭长的任免",
    "heads of circuit courts",
    Provision(
        Text(
            "巡回法庭庭长、副庭长由最高人民法院院长提请全国人大常委会任免",
            "so it does the heads of circuit courts and their deputies",
        ),
        Citation(NOW, 42, 2),
        SINCE,
    ),
)
LOCAL_PRESIDENT = parameter(
    "地方法院院长的选举",
    "election of local court presidents",
    Provision(
        Text(
            "地方各级法院院长由本级人大选举",
            "local congresses elect the presidents of their courts",
        ),
        Citation(NOW, 43, 1),
        SINCE,
    ),
)
LOCAL_MEMBERS = parameter(
    "地方法院副院长等的任免",
    "vice-presidents and judges of local courts",
    Provision(
        Text(
            "副院长、审判委员会委员、庭长、副庭长和审判员由院长提请本级人大常委会任免",
            "the standing committee appoints vice-presidents, members of the judicial committee, "
            "heads of divisions and judges at the request of the president",
        ),
        Citation(NOW, 43, 1),
        SINCE,
    ),
)
REGIONAL_PRESIDENT = parameter(
    "按地区设立和直辖市内设立的中级法院院长的任免",
    "presidents of intermediate courts without a congress of their own",
    Provision(
        Text(
            "由省级人大常委会根据主任会议的提名决定任免",
            "the provincial standing committee decides, as its council of chairpersons nominates",
        ),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
REGIONAL_MEMBERS = parameter(
    "按地区设立和直辖市内设立的中级法院副院长等的任免",
    "judges of intermediate courts without a congress of their own",
    Provision(
        Text(
            "这些中级法院的副院长等由高级法院院长提请省级人大常委会任免",
            "vice-presidents, judges and others of such courts are appointed at the request of "
            "the president of the high court",
        ),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
