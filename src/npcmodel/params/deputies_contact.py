"""代表法: contact between committees, deputies and the people."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
_PEOPLE = Text(
    "代表应当与原选区选民或者原选举单位和人民群众保持密切联系，听取和反映他们的意见和要求",
    "deputies keep in close contact with those who elected them and with the people, and hear "
    "and pass on what they think and ask for",
)
_GROUPS = Text(
    "乡镇人大代表在闭会期间组成代表小组，分工联系选民，反映人民群众的意见和要求",
    "between sessions township deputies form groups, share the contact with voters among them, "
    "and pass on what the people think and ask for",
)

PEOPLE = parameter(
    "代表联系人民群众的义务",
    "deputies' duty of contact with the people",
    Provision(_PEOPLE, Citation(EARLIER, 4, item=5), EARLIER_SINCE),
    Provision(_PEOPLE, Citation(NOW, 8, item=6), SINCE),
)
ARRANGED = parameter(
    "组织代表联系人民群众",
    "arranging deputies' contact with the people",
    Provision(
        Text(
            "县级以上地方人大常委会和乡镇人大主席团按照就地就近的原则，"
            "定期组织和协助本行政区域内的代表开展联系人民群众的活动",
            "local standing committees from the county up and townships' presidia regularly "
            "arrange and help with activities, near at hand, in which the deputies of their area "
            "meet the people",
        ),
        Citation(NOW, 28),
        SINCE,
    ),
)
TOWNSHIP_GROUPS = parameter(
    "乡镇代表小组分工联系选民",
    "township deputies' groups and their contact with voters",
    Provision(_GROUPS, Citation(EARLIER, 30), EARLIER_SINCE),
    Provision(_GROUPS, Citation(NOW, 37), SINCE),
)
COMMITTEES = parameter(
    "常委会联系代表",
    "standing committees' contact with deputies",
    Provision(
        Text(
            "县级以上的各级人大常委会应当采取多种方式同本级人大代表保持联系",
            "standing committees from the county up keep in contact with the deputies of their "
            "congress in many ways",
        ),
        Citation(EARLIER, 36),
        EARLIER_SINCE,
    ),
    Provision(
        Text(
            "县级以上的各级人大常委会应当采取多种方式同本级人大代表保持联系，建立健全常委会组成人员、"
            "各专门委员会和办事机构、工作机构联系代表的工作机制",
            "standing committees from the county up keep in contact with the deputies of their "
            "congress in many ways, and set up how their members, the special committees and the "
            "offices keep in contact with deputies",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)
TOWNSHIP_HEADS = parameter(
    "乡镇人大主席、副主席联系代表",
    "township chairpersons' contact with deputies",
    Provision(
        Text(
            "乡镇人大主席、副主席在闭会期间负责联系本级人大代表",
            "between sessions the chairperson and vice-chairpersons of a township's congress are "
            "in charge of contact with its deputies",
        ),
        Citation(NOW, 44, 2),
        SINCE,
    ),
)
CLOSE = parameter(
    "密切同代表的联系",
    "close contact with deputies",
    Provision(
        Text(
            "县级以上的各级人大常委会和乡镇人大主席团应当密切同代表的联系，"
            "丰富代表联系人民群众的内容和形式",
            "standing committees from the county up and townships' presidia keep in close contact "
            "with deputies, and enrich what deputies' contact with the people is about and how "
            "it is kept",
        ),
        Citation(NOW, 11, 1),
        SINCE,
    ),
)
OF_THE_AREA = parameter(
    "地方人大常委会同本行政区域内代表的联系",
    "local standing committees' contact with all deputies of their area",
    Provision(
        Text(
            "县级以上的地方各级人大常委会应当加强同本行政区域内的代表的联系",
            "local standing committees from the county up strengthen their contact with the "
            "deputies, of whatever congress, in their area",
        ),
        Citation(NOW, 45, 1),
        SINCE,
    ),
)
