"""地方组织法: interpellations in local congresses and their standing committees."""

from __future__ import annotations

from npcmodel.facts.inquiries import Addressee, addressed
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
ALL_ORGANS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.SUPERVISORY_COMMISSION,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)
PARTS = Text("写明质询对象、质询的问题和内容", "it states whom it asks, the question, the content")
BY_HEAD = Text(
    "口头答复的，由受质询机关的负责人到会答复",
    "answered orally, the head of the organ comes to answer",
)
SIGNED = Text("书面答复的，由受质询机关的负责人签署", "answered in writing, the head signs")

# 第二十四条: in the congress

ADDRESSEES = parameter(
    "地方各级人大质询案的对象",
    "whom a local congress's deputies may interpellate",
    Provision(ALL_ORGANS, Citation(NOW, 24, 1), SINCE),
)
CONTENT = parameter(
    "地方各级人大质询案的内容",
    "what an interpellation in a local congress must state",
    Provision(PARTS, Citation(NOW, 24, 1), SINCE),
)
HANDLING = parameter(
    "地方各级人大质询案的答复方式",
    "how an interpellation in a local congress is answered",
    Provision(
        Text(
            "由主席团决定在主席团会议、大会全体会议或者有关的专门委员会会议上口头答复，或者书面答复",
            "the presidium decides: orally at a meeting of the presidium, the plenary or a special "
            "committee, or in writing",
        ),
        Citation(NOW, 24, 2),
        SINCE,
    ),
)
SPEAKING = parameter(
    "提地方各级人大质询案的代表列席和发言",
    "attendance and speech of deputies who put an interpellation in a local congress",
    Provision(
        Text(
            "在主席团会议或者专门委员会会议上答复的，提质询案的代表有权列席会议，发表意见",
            "at a meeting of the presidium or a special committee those who put it may attend and "
            "speak",
        ),
        Citation(NOW, 24, 2),
        SINCE,
    ),
)
ORAL_BY_HEAD = parameter(
    "地方各级人大质询案的口头答复",
    "oral answers to interpellations in local congresses",
    Provision(BY_HEAD, Citation(NOW, 24, 3), SINCE),
)
WRITTEN_SIGNED = parameter(
    "地方各级人大质询案的书面答复",
    "written answers to interpellations in local congresses",
    Provision(SIGNED, Citation(NOW, 24, 3), SINCE),
)
WRITTEN_PRINTED = parameter(
    "地方各级人大质询案书面答复的印发",
    "printing of written answers to interpellations in local congresses",
    Provision(
        Text(
            "由主席团印发会议或者印发提质询案的代表",
            "the presidium has it printed for the meeting or for those who put the interpellation",
        ),
        Citation(NOW, 24, 3),
        SINCE,
    ),
)

# 第五十三条: in the standing committee

COMMITTEE_ADDRESSEES = parameter(
    "地方人大常委会质询案的对象",
    "whom members of a local standing committee may interpellate",
    Provision(ALL_ORGANS, Citation(NOW, 53, 1), SINCE),
)
COMMITTEE_CONTENT = parameter(
    "地方人大常委会质询案的内容",
    "what an interpellation in a local standing committee must state",
    Provision(PARTS, Citation(NOW, 53, 1), SINCE),
)
COMMITTEE_HANDLING = parameter(
    "地方人大常委会质询案的答复方式",
    "how an interpellation in a local standing committee is answered",
    Provision(
        Text(
            "由主任会议决定在常务委员会全体会议上或者有关的专门委员会会议上口头答复，或者书面答复",
            "the council of chairpersons decides: orally at a plenary meeting of the standing "
            "committee or at a special committee, or in writing",
        ),
        Citation(NOW, 53, 2),
        SINCE,
    ),
)
COMMITTEE_SPEAKING = parameter(
    "提地方人大常委会质询案的组成人员列席和发言",
    "attendance and speech of members who put an interpellation in a local standing committee",
    Provision(
        Text(
            "在专门委员会会议上答复的，提质询案的常务委员会组成人员有权列席会议，发表意见",
            "at a special committee the members who put it may attend and speak",
        ),
        Citation(NOW, 53, 2),
        SINCE,
    ),
)
COMMITTEE_ORAL_BY_HEAD = parameter(
    "地方人大常委会质询案的口头答复",
    "oral answers to interpellations in local standing committees",
    Provision(BY_HEAD, Citation(NOW, 53, 3), SINCE),
)
COMMITTEE_WRITTEN_SIGNED = parameter(
    "地方人大常委会质询案的书面答复",
    "written answers to interpellations in local standing committees",
    Provision(SIGNED, Citation(NOW, 53, 3), SINCE),
)
COMMITTEE_WRITTEN_PRINTED = parameter(
    "地方人大常委会质询案书面答复的印发",
    "printing of written answers to interpellations in local standing committees",
    Provision(
        Text(
            "由主任会议印发会议或者印发提质询案的常务委员会组成人员",
            "the council of chairpersons has it printed for the meeting or for the members who "
            "put the interpellation",
        ),
        Citation(NOW, 53, 3),
        SINCE,
    ),
)
