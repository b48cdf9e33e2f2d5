"""人民检察院组织法: who appoints procurators-general and procurators (37, 38)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import PROCURATORATE_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

SUPREME_HEAD = parameter(
    "最高人民检察院检察长的选举",
    "election of the Procurator-General",
    Provision(
        Text(
            "最高人民检察院检察长由全国人大选举",
            "the national congress elects the Procurator-General",
        ),
        Citation(NOW, 37),
        SINCE,
    ),
)
SUPREME_MEMBERS = parameter(
    "最高人民检察院副检察长等的任免",
    "deputies and procurators of the Supreme Procuratorate",
    Provision(
        Text(
            "副检察长、检察委员会委员和检察员由检察长提请全国人大常委会任免",
            "the NPC Standing Committee appoints deputies, members of the procuratorial committee "
            "and procurators at the request of the Procurator-General",
        ),
        Citation(NOW, 37),
        SINCE,
    ),
)
LOCAL_HEAD = parameter(
    "地方检察长的选举",
    "election of local procurators-general",
    Provision(
        Text(
            "地方各级检察院检察长由本级人大选举", "local congresses elect their procurators-general"
        ),
        Citation(NOW, 38, 1),
        SINCE,
    ),
)
LOCAL_MEMBERS = parameter(
    "地方检察院副检察长等的任免",
    "deputies and procurators of local procuratorates",
    Provision(
        Text(
            "副检察长、检察委员会委员和检察员由检察长提请本级人大常委会任免",
            "the standing committee appoints deputies, members of the procuratorial committee and "
            "procurators at the request of the procurator-general",
        ),
        Citation(NOW, 38, 1),
        SINCE,
    ),
)
LOCAL_HEAD_APPROVED = parameter(
    "地方检察长任免的批准",
    "approval of local procurators-general",
    Provision(
        Text(
            "地方检察长的任免，须报上一级检察院检察长提请其本级人大常委会批准",
            "the appointment of a local procurator-general needs the approval of the next higher "
            "standing committee, asked for by the procurator-general of that level",
        ),
        Citation(NOW, 38, 2),
        SINCE,
    ),
)
BRANCH_MEMBERS = parameter(
    "检察院分院人员的任免",
    "heads and procurators of branch procuratorates",
    Provision(
        Text(
            "分院检察长、副检察长、检察委员会委员和检察员由省级检察院检察长提请省级人大常委会任免",
            "the provincial standing committee appoints the heads, deputies, committee members "
            "and procurators of branches at the request of the provincial procurator-general",
        ),
        Citation(NOW, 38, 3),
        SINCE,
    ),
)
