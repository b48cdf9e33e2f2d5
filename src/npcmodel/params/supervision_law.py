"""监督法: removal from office by local standing committees."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force

_CONTENT = Text(
    "写明撤职的对象和理由，并提供有关的材料", "the person, the reasons, and the materials"
)
_DEFENCE = Text(
    "表决前有权在常委会会议上申辩，或者书面申辩",
    "heard at a meeting of the standing committee before the vote, or in writing",
)
_PRINTED = Text("由主任会议决定印发", "the council of chairpersons decides that it is printed")
_SECRET = Text("无记名投票", "secret ballot")
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)

# The text of 2006 names no supervisory commissions (44); it is not given here.
REMOVABLE = parameter(
    "常委会可以撤职的人员",
    "whom a standing committee may remove",
    Provision(
        Text(
            "本级人大闭会期间，可以撤销个别政府副职的职务；可以撤销由它任命的人员的职务",
            "between sessions it may remove individual deputy heads of government; it may remove "
            "those it appointed",
        ),
        Citation(NOW, 60),
        SINCE,
    ),
)
REMOVAL_CONTENT = parameter(
    "撤职案的内容",
    "what a motion to remove must contain",
    Provision(_CONTENT, Citation(FIRST, 46, 1), FIRST_SINCE),
    Provision(_CONTENT, Citation(NOW, 62, 1), SINCE),
)
REMOVAL_DEFENCE = parameter(
    "撤职案的申辩",
    "defence against a removal",
    Provision(_DEFENCE, Citation(FIRST, 46, 2), FIRST_SINCE),
    Provision(_DEFENCE, Citation(NOW, 62, 2), SINCE),
)
REMOVAL_PRINTED = parameter(
    "撤职案申辩意见的印发",
    "printing of the defence against a removal",
    Provision(_PRINTED, Citation(FIRST, 46, 2), FIRST_SINCE),
    Provision(_PRINTED, Citation(NOW, 62, 2), SINCE),
)
REMOVAL_SECRET = parameter(
    "撤职案的表决方式",
    "how a removal is voted on",
    Provision(_SECRET, Citation(FIRST, 46, 3), FIRST_SINCE),
    Provision(_SECRET, Citation(NOW, 62, 3), SINCE),
)
REMOVAL_MAJORITY = parameter(
    "撤职案的多数",
    "majority to remove",
    Provision(_MAJORITY, Citation(FIRST, 46, 3), FIRST_SINCE),
    Provision(_MAJORITY, Citation(NOW, 62, 3), SINCE),
)
