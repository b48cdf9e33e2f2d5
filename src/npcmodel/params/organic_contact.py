"""地方组织法 18, 43, 50, 60: contact with deputies and with the people, deputies' stations."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

TOWNSHIP_HEADS = parameter(
    "乡镇人大主席、副主席联系代表",
    "township chairpersons' contact with deputies",
    Provision(
        Text(
            "乡镇人大主席、副主席在闭会期间负责联系本级人大代表，组织代表开展活动，反映代表和群众的意见",
            "between sessions the chairperson and vice-chairpersons of a township's congress are "
            "in charge of contact with its deputies, arrange their activities, and pass on what "
            "deputies and the people think",
        ),
        Citation(NOW, 18, 3),
        SINCE,
    ),
)
PEOPLE = parameter(
    "地方人大代表联系人民群众的义务",
    "local deputies' duty of contact with the people",
    Provision(
        Text(
            "地方各级人大代表应当与原选区选民或者原选举单位和人民群众保持密切联系，"
            "听取和反映他们的意见和要求",
            "local deputies keep in close contact with those who elected them and with the "
            "people, and hear and pass on what they think and ask for",
        ),
        Citation(NOW, 43, 1),
        SINCE,
    ),
)
VOTERS = parameter(
    "县乡代表分工联系选民",
    "contact with voters shared among county and township deputies",
    Provision(
        Text(
            "县、自治县、不设区的市、市辖区和乡镇的人大代表分工联系选民",
            "deputies of counties, cities without districts, city districts and townships share "
            "the contact with voters among them",
        ),
        Citation(NOW, 43, 3),
        SINCE,
    ),
)
COMMITTEES = parameter(
    "地方人大常委会联系本级代表",
    "local standing committees' contact with deputies",
    Provision(
        Text(
            "县级以上地方人大常委会联系本级人大代表",
            "local standing committees from the county up keep in contact with the deputies of "
            "their congress",
        ),
        Citation(NOW, 50, 1, 7),
        SINCE,
    ),
)
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
