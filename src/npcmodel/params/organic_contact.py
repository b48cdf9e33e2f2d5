"""地方组织法 60: contact with deputies, contact points and deputies' stations."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

MEMBERS = parameter(
    "地方人大常委会组成人员联系代表",
    "local committee members' contact with deputies",
    Provision(
        Text(
            "县级以上地方人大常委会和各专门委员会、工作机构应当建立健全常委会组成人员和各专门委员会、"
            "工作机构联系代表的工作机制",
            "local standing committees from the county up, their special committees and offices "
            "set up how members, special committees and offices keep in contact with deputies",
        ),
        Citation(NOW, 60, 1),
        SINCE,
    ),
)
STATIONS = parameter(
    "基层联系点、代表联络站",
    "contact points and deputies' stations",
    Provision(
        Text(
            "县级以上地方人大常委会通过建立基层联系点、代表联络站等方式，密切同人民群众的联系，"
            "听取对立法、监督等工作的意见和建议",
            "local standing committees from the county up set up contact points, deputies' "
            "stations and the like to be close to the people and hear what they say of "
            "legislation and supervision",
        ),
        Citation(NOW, 60, 2),
        SINCE,
    ),
)
