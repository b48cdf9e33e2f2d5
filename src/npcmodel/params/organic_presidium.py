"""地方组织法 18, 19: chair, vice-chairs and presidium of a township's congress."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第十八条: chair and vice-chairs

CHAIR_MEMBERS = parameter(
    "乡级人大主席",
    "chair of a township's congress",
    Provision(1, Citation(NOW, 18, 1), SINCE),
)
MOST_VICE_CHAIR_MEMBERS = parameter(
    "乡级人大副主席的最多人数",
    "most vice-chairs of a township's congress",
    Provision(2, Citation(NOW, 18, 1), SINCE),
)
FROM_THE_DEPUTIES = parameter(
    "乡级人大主席、副主席的产生",
    "where chair and vice-chairs of a township's congress come from",
    Provision(
        Text(
            "主席、副主席由本级人民代表大会从代表中选出",
            "the congress elects chair and vice-chairs from its deputies",
        ),
        Citation(NOW, 18, 1),
        SINCE,
    ),
)

# 第十九条: the presidium

CONVENERS = parameter(
    "乡级人大会议的主持和召集",
    "who presides over a township's session and convenes the next one",
    Provision((Body.PRESIDIUM,), Citation(NOW, 19, 1), SINCE),
)
EX_OFFICIO = parameter(
    "乡级人大主席团的当然成员",
    "ex officio members of a township's presidium",
    Provision(
        Text(
            "主席、副主席为主席团的成员",
            "chair and vice-chairs are members of the presidium",
        ),
        Citation(NOW, 19, 1),
        SINCE,
    ),
)
