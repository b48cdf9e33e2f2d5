"""全国人大组织法 10、44 and 全国人大议事规则 7: national deputies' delegations, sitting in."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as RULES
from npcmodel.law.wording import Text

BY_ELECTING_UNIT = Text(
    "全国人大代表按照选举单位组成代表团",
    "national deputies form delegations by the unit that elected them",
)

ORGANIC_DELEGATIONS = parameter(
    "全国人大代表团",
    "delegations of national deputies",
    Provision(BY_ELECTING_UNIT, Citation(ORGANIC, 10, 1), ORGANIC.in_force),
)
DELEGATIONS = parameter(
    "全国人大会议举行前组成代表团",
    "delegations formed before a session of the national congress",
    Provision(BY_ELECTING_UNIT, Citation(RULES, 7, 1), RULES.in_force),
)
ORGANIC_SITTING_IN = parameter(
    "全国人大代表列席原选举单位的人大会议",
    "national deputies sitting in on sessions of the congress that elected them",
    Provision(
        Text(
            "全国人大代表可以列席原选举单位的人大会议",
            "national deputies may sit in on sessions of the congress that elected them",
        ),
        Citation(ORGANIC, 44),
        ORGANIC.in_force,
    ),
)
