"""全国人大组织法 44, 45: contact of and with national deputies."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PEOPLE = parameter(
    "全国人大代表联系人民",
    "national deputies' contact with the people",
    Provision(
        Text(
            "全国人大代表应当同原选举单位和人民保持密切联系，通过多种方式听取和反映人民的意见和要求",
            "national deputies keep in close contact with the units that elected them and with "
            "the people, and hear and pass on in many ways what the people think and ask for",
        ),
        Citation(NOW, 44),
        SINCE,
    ),
)
COMMITTEES = parameter(
    "全国人大常委会、专门委员会联系代表",
    "the national standing and special committees' contact with deputies",
    Provision(
        Text(
            "全国人大常委会和各专门委员会、工作委员会应当同代表保持密切联系，听取代表的意见和建议",
            "the standing committee of the national congress, its special and working committees "
            "keep in close contact with deputies and hear what they think and suggest",
        ),
        Citation(NOW, 45, 1),
        SINCE,
    ),
)
MEMBERS = parameter(
    "全国人大常委会组成人员联系代表",
    "national committee members' contact with deputies",
    Provision(
        Text(
            "全国人大常委会建立健全常委会组成人员和各专门委员会、工作委员会联系代表的工作机制",
            "the standing committee of the national congress sets up how its members, the special "
            "and the working committees keep in contact with deputies",
        ),
        Citation(NOW, 45, 2),
        SINCE,
    ),
)
