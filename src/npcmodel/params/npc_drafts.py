"""全国人大议事规则: drafts of laws prepared for the congress (27)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

DRAFT_PUBLISHED = parameter(
    "准备提请全国人大审议的法律草案的公布",
    "drafts of laws for the national congress are published for comment",
    Provision(
        Text(
            "向社会公布，广泛征求意见，经委员长会议决定不公布的除外",
            "published for comment, unless the council of chairpersons decides not to",
        ),
        Citation(NOW, 27, 2),
        SINCE,
    ),
)
COMMENT_DAYS = parameter(
    "准备提请全国人大审议的法律草案征求意见的时间",
    "how long drafts of laws for the national congress are open to comment",
    Provision(30, Citation(NOW, 27, 2), SINCE),
)
