"""全国人大议事规则 52: who sits on the congress's committees of investigation."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text

INVESTIGATION_MEMBERS = parameter(
    "全国人大调查委员会的人选",
    "members of the national congress's committee of investigation",
    Provision(
        Text(
            "由主席团在代表中提名，提请大会全体会议通过",
            "nominated by the presidium from the deputies; the plenary passes it",
        ),
        Citation(NOW, 52, 2),
        NOW.in_force,
    ),
)
