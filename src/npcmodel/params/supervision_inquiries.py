"""监督法: interpellations in standing committees."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.inquiries import Addressee, addressed
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
ALL_ORGANS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.SUPERVISORY_COMMISSION,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)

ADDRESSEES = parameter(
    "常委会质询案的对象",
    "whom members of a standing committee may interpellate",
    Provision(
        ALL_ORGANS,
        Citation(NOW, 51, 1),
        SINCE,
    ),
)
CONTENT = parameter(
    "常委会质询案的内容",
    "what an interpellation in a standing committee must state",
    Provision(
        Text("写明质询对象、质询的问题和内容", "it states whom it asks, the question, the content"),
        Citation(NOW, 51, 2),
        SINCE,
    ),
)
DECIDED = parameter(
    "常委会质询案的交付",
    "who refers an interpellation in a standing committee",
    Provision(
        Text(
            "由委员长会议或者主任会议决定交由受质询的机关答复",
            "the council of chairpersons decides that the organ answers",
        ),
        Citation(NOW, 52, 1),
        SINCE,
    ),
)
HANDLING = parameter(
    "常委会质询案的答复方式",
    "how an interpellation in a standing committee is answered",
    Provision(
        Text(
            "在常务委员会会议上或者有关专门委员会会议上口头答复，或者书面答复",
            "orally at a meeting of the standing committee or a special committee, or in writing",
        ),
        Citation(NOW, 52, 2),
        SINCE,
    ),
)
SPEAKING = parameter(
    "提常委会质询案的组成人员列席和发言",
    "attendance and speech of members who put an interpellation",
    Provision(
        Text(
            "在专门委员会会议上答复的，提质询案的常务委员会组成人员有权列席会议，发表意见",
            "at a special committee the members who put it may attend and speak",
        ),
        Citation(NOW, 52, 2),
        SINCE,
    ),
)
FURTHER_ANSWER = parameter(
    "常委会质询案的再作答复",
    "further answers in standing committees",
    Provision(Share(more_than(Fraction(1, 2)), Base.SUBMITTERS), Citation(NOW, 53), SINCE),
)
ORAL_BY_HEAD = parameter(
    "常委会质询案的口头答复",
    "oral answers in standing committees",
    Provision(
        Text(
            "口头答复的，由受质询机关的负责人到会答复",
            "answered orally, the head of the organ comes to answer",
        ),
        Citation(NOW, 54),
        SINCE,
    ),
)
WRITTEN_SIGNED = parameter(
    "常委会质询案的书面答复",
    "written answers in standing committees",
    Provision(
        Text("书面答复的，由受质询机关的负责人签署", "answered in writing, the head signs"),
        Citation(NOW, 54),
        SINCE,
    ),
)
