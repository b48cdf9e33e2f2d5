"""全国人大常委会议事规则: bills and interpellations."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
# The supervisory commission came later.


def _organs(*bodies: Body) -> tuple[Body, ...]:
    return bodies


ORGANS_IN_2009 = _organs(
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
    Body.SPECIAL_COMMITTEE,
)

# 第十八条、第十九条: who puts a bill, what becomes of it, and when it must be in

BILL_BY_COUNCIL = parameter(
    "委员长会议提出议案",
    "bills of the council of chairpersons of the NPC Standing Committee",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(EARLIER, 11, 1), EARLIER_SINCE),
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 18, 1), SINCE),
)
BILL_BY_ORGAN = parameter(
    "向全国人大常委会会议提出议案的机构",
    "organs that put a bill to a meeting of the NPC Standing Committee",
    Provision(ORGANS_IN_2009, Citation(EARLIER, 11, 2), EARLIER_SINCE),
    Provision(_organs(*ORGANS_IN_2009, Body.SUPERVISORY_COMMISSION), Citation(NOW, 18, 2), SINCE),
)
BILL_BY_SIGNERS = parameter(
    "全国人大常委会会议组成人员联名提出议案",
    "members who jointly put a bill to a meeting of the NPC Standing Committee",
    Provision(10, Citation(EARLIER, 11, 3), EARLIER_SINCE),
    Provision(10, Citation(NOW, 18, 3), SINCE),
)
COUNCIL_BILL_AGENDA = parameter(
    "委员长会议提出的议案的审议",
    "how bills of the council of chairpersons of the NPC Standing Committee are considered",
    Provision(
        Text("由常务委员会会议审议", "the standing committee considers it"),
        Citation(NOW, 18, 1),
        SINCE,
    ),
)
ORGAN_BILL_AGENDA = parameter(
    "机构向全国人大常委会提出的议案的处理",
    "how organs' bills come before the NPC Standing Committee",
    Provision(
        Text(
            "由委员长会议决定列入议程，或者先交专门委员会提出报告再决定列入",
            "the council of chairpersons decides to list it, and may first ask a special committee "
            "for a report",
        ),
        Citation(NOW, 18, 2),
        SINCE,
    ),
)
JOINT_BILL_AGENDA = parameter(
    "全国人大常委会组成人员联名提出的议案的处理",
    "how members' bills come before the NPC Standing Committee",
    Provision(
        Text(
            "由委员长会议决定是否列入议程，或者先交专门委员会提出意见再决定",
            "the council of chairpersons decides whether to list it, and may first ask a special "
            "committee",
        ),
        Citation(NOW, 18, 3),
        SINCE,
    ),
)
REPORTED_OR_EXPLAINED = Text(
    "向常委会会议报告或者向提案人说明",
    "it is reported to the meeting or explained to the proposers",
)
BILL_NOT_LISTED = parameter(
    "不列入全国人大常委会会议议程的议案",
    "bills not listed by the NPC Standing Committee",
    Provision(REPORTED_OR_EXPLAINED, Citation(EARLIER, 11, 3), EARLIER_SINCE),
    Provision(REPORTED_OR_EXPLAINED, Citation(NOW, 18, 3), SINCE),
)
BILL_DAYS = parameter(
    "向全国人大常委会提交议案的期限",
    "how long before the meeting a bill must be in",
    Provision(10, Citation(NOW, 19, 1), SINCE),
)
BILL_DAYS_EXEMPTION = parameter(
    "临时召集会议的议案提交期限",
    "no time limit for bills at extraordinary meetings",
    Provision(
        Text(
            "临时召集的会议不适用议案提交期限",
            "the time limit for bills does not apply to extraordinary meetings",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)
BILL_CONTENT = parameter(
    "向全国人大常委会提出议案的文件",
    "what comes with a bill to the NPC Standing Committee",
    Provision(
        Text("同时提出议案文本和说明", "the text of the bill, and an explanation"),
        Citation(NOW, 19, 3),
        SINCE,
    ),
)

# 第三十条、第三十九条: withdrawal and interpellations

WITH_CONSENT = Text(
    "交付表决前提案人要求撤回，经委员长会议同意，审议即行终止",
    "before the vote, at the proposers' request and with the consent of the council of "
    "chairpersons",
)
BILL_WITHDRAWAL = parameter(
    "全国人大常委会议案的撤回",
    "withdrawal of a bill from the NPC Standing Committee",
    Provision(WITH_CONSENT, Citation(EARLIER, 19), EARLIER_SINCE),
    Provision(WITH_CONSENT, Citation(NOW, 30), SINCE),
)
INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大常委会会议组成人员联名提出质询案",
    "members who jointly interpellate at a meeting of the NPC Standing Committee",
    Provision(10, Citation(EARLIER, 26), EARLIER_SINCE),
    Provision(10, Citation(NOW, 39), SINCE),
)
