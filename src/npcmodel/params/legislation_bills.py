"""立法法: who may put a bill of law."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW

SINCE = NOW.in_force
CENTRAL_ORGANS = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
    Body.SPECIAL_COMMITTEE,
)

# 第十七条、第十八条: to the congress

LAW_BILL_BY_PRESIDIUM = parameter(
    "主席团提出法律案",
    "bills of law of the presidium",
    Provision((Body.PRESIDIUM,), Citation(NOW, 17, 1), SINCE),
)
LAW_BILL_BY_ORGAN = parameter(
    "向全国人大提出法律案的机构",
    "organs that put a bill of law to the national congress",
    Provision((Body.STANDING_COMMITTEE, *CENTRAL_ORGANS), Citation(NOW, 17, 2), SINCE),
)
LAW_BILL_BY_DELEGATIONS = parameter(
    "代表团提出法律案",
    "delegations that put a bill of law",
    Provision(1, Citation(NOW, 18, 1), SINCE),
)
LAW_BILL_BY_SIGNERS = parameter(
    "代表联名提出法律案",
    "deputies who jointly put a bill of law",
    Provision(30, Citation(NOW, 18, 1), SINCE),
)

# 第二十九条、第三十条: to its standing committee

COMMITTEE_LAW_BILL_BY_COUNCIL = parameter(
    "委员长会议提出法律案",
    "bills of law of the council of chairpersons",
    Provision((Body.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 29, 1), SINCE),
)
COMMITTEE_LAW_BILL_BY_ORGAN = parameter(
    "向全国人大常委会提出法律案的机构",
    "organs that put a bill of law to the NPC Standing Committee",
    Provision(CENTRAL_ORGANS, Citation(NOW, 29, 2), SINCE),
)
COMMITTEE_LAW_BILL_BY_SIGNERS = parameter(
    "全国人大常委会组成人员联名提出法律案",
    "members of the NPC Standing Committee who jointly put a bill of law",
    Provision(10, Citation(NOW, 30, 1), SINCE),
)
