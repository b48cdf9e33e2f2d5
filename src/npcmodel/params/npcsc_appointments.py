"""全国人大常委会议事规则: how appointments are voted on (47), and the order that follows (50)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force

_SEPARATE_APPOINTMENTS = Text(
    "任免案逐人表决，根据情况也可以合并表决",
    "appointments are voted on person by person, or together as circumstances require",
)
SEPARATE_APPOINTMENTS = parameter(
    "任免案的表决",
    "how appointments are voted on",
    Provision(_SEPARATE_APPOINTMENTS, Citation(EARLIER, 34), EARLIER_SINCE),
    Provision(_SEPARATE_APPOINTMENTS, Citation(NOW, 47), SINCE),
)
SEPARATE_REMOVALS = parameter(
    "撤职案的表决",
    "how removals are voted on",
    Provision(
        Text(
            "撤职案逐人表决，根据情况也可以合并表决",
            "removals are voted on person by person, or together as circumstances require",
        ),
        Citation(NOW, 47),
        SINCE,
    ),
)
ORDER = parameter(
    "国家主席令任免国务院组成人员",
    "order of the President that appoints members of the State Council",
    Provision(
        Text(
            "常委会决定任免的副总理、国务委员和部长等，由国家主席签署主席令任免",
            "vice-premiers, state councillors, ministers and others on whom the committee decided "
            "are appointed by order of the President",
        ),
        Citation(NOW, 50),
        SINCE,
    ),
)
