"""地方组织法 17, 19, 34: what a local congress elects or passes as one list."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PRESIDIUM = parameter(
    "县级以上地方人大主席团和秘书长的选举",
    "election of the presidium and the secretary-general from the county up",
    Provision(
        Text(
            "预备会议选举本次会议的主席团和秘书长",
            "the preparatory meeting elects the session's presidium and secretary-general",
        ),
        Citation(NOW, 17, 1),
        SINCE,
    ),
)
TOWNSHIP_PRESIDIUM = parameter(
    "乡级人大主席团的选举",
    "election of the presidium of a township",
    Provision(
        Text("举行会议的时候，选举主席团", "the presidium is elected when the congress meets"),
        Citation(NOW, 19, 1),
        SINCE,
    ),
)
SPECIAL_COMMITTEE = parameter(
    "地方人大专门委员会的组成",
    "membership of a local special committee",
    Provision(
        Text(
            "专门委员会组成人员由主席团在代表中提名，大会通过",
            "the presidium nominates a special committee from the deputies; the congress passes it",
        ),
        Citation(NOW, 34, 1),
        SINCE,
    ),
)
