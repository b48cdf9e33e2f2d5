"""监督法 55, 57: standing committees' committees of investigation."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

INVESTIGATION = parameter(
    "常委会组织调查委员会",
    "committees of investigation of standing committees",
    Provision(
        Text(
            "需要作出决议、决定，但有关重大事实不清的，可以组织关于特定问题的调查委员会",
            "where something is to be decided and weighty facts are unclear, a committee of "
            "investigation may be set up",
        ),
        Citation(NOW, 55),
        SINCE,
    ),
)
INVESTIGATION_MEMBERS = parameter(
    "常委会调查委员会的人选",
    "members of a standing committee's committee of investigation",
    Provision(
        Text(
            "由委员长会议或者主任会议在常委会组成人员和人大代表中提名，提请常委会审议通过",
            "nominated by the council of chairpersons from committee members and deputies; the "
            "standing committee passes it",
        ),
        Citation(NOW, 57, 1),
        SINCE,
    ),
)
