"""全国人大组织法、全国人大议事规则、全国人大常委会议事规则: national interpellations."""

from __future__ import annotations

from npcmodel.facts.inquiries import Addressee, addressed
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as RULES
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text

BEFORE_COMMISSIONS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)
ALL_ORGANS = addressed(*BEFORE_COMMISSIONS, Addressee.SUPERVISORY_COMMISSION)
PARTS = Text("写明质询对象、质询的问题和内容", "it states whom it asks, the question, the content")
SIGNED = Text("书面答复的，由受质询机关的负责人签署", "answered in writing, the head signs")
BY_HEAD = Text(
    "口头答复的，由受质询机关的负责人答复", "answered orally, the head of the organ answers"
)
IN_COMMITTEE = Text(
    "由委员长会议决定在常务委员会会议上或者有关的专门委员会会议上口头答复，或者书面答复",
    "the council of chairpersons decides: orally at a meeting of the standing committee or a "
    "special committee, or in writing",
)
MEMBERS_SPEAK = Text(
    "专门委员会审议质询案的时候，提质询案的常务委员会组成人员可以出席会议，发表意见",
    "when a special committee considers it, the members who put it may attend and speak",
)
PRINTED_FOR_MEMBERS = Text(
    "印发常务委员会组成人员和有关的专门委员会",
    "it is printed for the members of the standing committee and the special committee",
)

# 全国人大

ORGANIC_ADDRESSEES = parameter(
    "全国人大质询案的对象",
    "whom an interpellation in the national congress may ask",
    Provision(ALL_ORGANS, Citation(ORGANIC, 21), ORGANIC.in_force),
)
ADDRESSEES = parameter(
    "全国人大会议质询案的对象",
    "whom an interpellation at a session of the national congress may ask",
    Provision(ALL_ORGANS, Citation(RULES, 48), RULES.in_force),
)
CONTENT = parameter(
    "全国人大质询案的内容",
    "what an interpellation in the national congress must state",
    Provision(PARTS, Citation(RULES, 49), RULES.in_force),
)
HANDLING = parameter(
    "全国人大质询案的答复方式",
    "how an interpellation in the national congress is answered",
    Provision(
        Text(
            "按照主席团的决定在主席团会议、有关的专门委员会会议或者有关的代表团会议上口头答复，"
            "或者书面答复",
            "as the presidium decides: orally at a meeting of the presidium, a special committee "
            "or a delegation, or in writing",
        ),
        Citation(RULES, 50, 1),
        RULES.in_force,
    ),
)
ORAL_BY_HEAD = parameter(
    "全国人大质询案的口头答复",
    "oral answers in the national congress",
    Provision(BY_HEAD, Citation(RULES, 50, 1), RULES.in_force),
)
SPEAKING = parameter(
    "提全国人大质询案的代表列席和发言",
    "attendance and speech of those who put an interpellation in the national congress",
    Provision(
        Text(
            "在主席团会议或者专门委员会会议上答复的，提质询案的代表团团长或者代表有权列席会议，"
            "发表意见",
            "at the presidium or a special committee the head of the delegation or the deputies "
            "who put it may attend and speak",
        ),
        Citation(RULES, 50, 1),
        RULES.in_force,
    ),
)
FURTHER_ANSWER = parameter(
    "全国人大质询案的再作答复",
    "further answers in the national congress",
    Provision(
        Text(
            "提质询案的代表或者代表团对答复不满意的，可以提出要求，经主席团决定再作答复",
            "the deputies or the delegation who put it, if dissatisfied, may ask for a further "
            "answer; the presidium decides",
        ),
        Citation(RULES, 50, 2),
        RULES.in_force,
    ),
)
WRITTEN_SIGNED = parameter(
    "全国人大质询案的书面答复",
    "written answers in the national congress",
    Provision(SIGNED, Citation(RULES, 50, 5), RULES.in_force),
)
WRITTEN_PRINTED = parameter(
    "全国人大质询案书面答复的印发",
    "printing of written answers in the national congress",
    Provision(
        Text("由主席团决定印发会议", "the presidium decides that it is printed for the meeting"),
        Citation(RULES, 50, 5),
        RULES.in_force,
    ),
)

# 全国人大常委会

COMMITTEE_ORGANIC_ADDRESSEES = parameter(
    "全国人大常委会质询案的对象",
    "whom an interpellation in the national standing committee may ask",
    Provision(ALL_ORGANS, Citation(ORGANIC, 30), ORGANIC.in_force),
)
COMMITTEE_ADDRESSEES = parameter(
    "全国人大常委会会议质询案的对象",
    "whom an interpellation at a meeting of the national standing committee may ask",
    Provision(BEFORE_COMMISSIONS, Citation(EARLIER, 26), EARLIER.in_force),
    Provision(ALL_ORGANS, Citation(NOW, 39), NOW.in_force),
)
COMMITTEE_CONTENT = parameter(
    "全国人大常委会质询案的内容",
    "what an interpellation in the national standing committee must state",
    Provision(PARTS, Citation(EARLIER, 27), EARLIER.in_force),
    Provision(PARTS, Citation(NOW, 40), NOW.in_force),
)
COMMITTEE_HANDLING = parameter(
    "全国人大常委会质询案的答复方式",
    "how an interpellation in the national standing committee is answered",
    Provision(IN_COMMITTEE, Citation(EARLIER, 29, 1), EARLIER.in_force),
    Provision(IN_COMMITTEE, Citation(NOW, 42, 1), NOW.in_force),
)
COMMITTEE_ORAL_BY_HEAD = parameter(
    "全国人大常委会质询案的口头答复",
    "oral answers in the national standing committee",
    Provision(BY_HEAD, Citation(EARLIER, 29, 1), EARLIER.in_force),
    Provision(BY_HEAD, Citation(NOW, 42, 1), NOW.in_force),
)
COMMITTEE_WRITTEN_SIGNED = parameter(
    "全国人大常委会质询案的书面答复",
    "written answers in the national standing committee",
    Provision(SIGNED, Citation(EARLIER, 29, 2), EARLIER.in_force),
    Provision(SIGNED, Citation(NOW, 42, 2), NOW.in_force),
)
COMMITTEE_WRITTEN_PRINTED = parameter(
    "全国人大常委会质询案书面答复的印发",
    "printing of written answers in the national standing committee",
    Provision(PRINTED_FOR_MEMBERS, Citation(EARLIER, 29, 2), EARLIER.in_force),
    Provision(PRINTED_FOR_MEMBERS, Citation(NOW, 42, 2), NOW.in_force),
)
COMMITTEE_SPEAKING = parameter(
    "提全国人大常委会质询案的组成人员出席和发言",
    "attendance and speech of members who put an interpellation in the national standing committee",
    Provision(MEMBERS_SPEAK, Citation(EARLIER, 29, 3), EARLIER.in_force),
    Provision(MEMBERS_SPEAK, Citation(NOW, 42, 3), NOW.in_force),
)
