"""全国人大议事规则 58: speeches in the presidium of the national congress."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime

SINCE = NOW.in_force

SPEECHES = parameter(
    "全国人大主席团会议上的发言",
    "speeches in the presidium of the national congress",
    Provision(SpeakingTime((15, 10), 2), Citation(NOW, 58), SINCE),
)
SPEECHES_LONGER = parameter(
    "全国人大主席团会议上发言时间的延长",
    "longer speeches in the presidium of the national congress",
    Provision(
        Text(
            "经会议主持人许可，发言时间可以适当延长",
            "with the chair's permission a speech may be longer",
        ),
        Citation(NOW, 58),
        SINCE,
    ),
)
