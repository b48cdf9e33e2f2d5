"""全国人大常委会议事规则: when bills of law are deliberated unifiedly and reported on (23)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

UNIFIED_WHEN = parameter(
    "法律案统一审议的时间",
    "when a bill of law is deliberated unifiedly",
    Provision(
        Text(
            "听取说明并初次审议后，由宪法和法律委员会统一审议，向下次或者以后的会议提出审议结果的报告",
            "once it was explained and first considered, the Constitution and Law Committee "
            "deliberates it, and reports on the result to the next meeting or a later one",
        ),
        Citation(NOW, 23, 1),
        SINCE,
    ),
)
