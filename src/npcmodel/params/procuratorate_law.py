"""人民检察院组织法: what binds congresses and their standing committees."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import PROCURATORATE_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

LOWER_REPLACED = parameter(
    "下级检察院人员的撤换",
    "replacement of officials of lower procuratorates",
    Provision(
        Text(
            "全国和省级人大常委会根据本级检察院检察长的建议，可以撤换下级检察院检察长、副检察长和检察委员会委员",
            "the standing committees of the nation and of provinces may replace the head, the "
            "deputies and the committee members of a lower procuratorate, as their own "
            "procurator-general proposes",
        ),
        Citation(NOW, 39, 2),
        SINCE,
    ),
)
