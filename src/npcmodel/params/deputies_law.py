"""代表法: the Deputies Law."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

THREE_CHOICES = Text(
    "可以表示赞成，可以表示反对，也可以表示弃权", "a deputy may vote for, against, or abstain"
)
VOTE_CHOICES = parameter(
    "代表参加表决",
    "deputies' votes",
    Provision(THREE_CHOICES, Citation(EARLIER, 17), EARLIER.in_force),
    Provision(THREE_CHOICES, Citation(NOW, 23), NOW.in_force),
)
HEARD_OR_IN_WRITING = Text(
    "被提出罢免的代表有权出席罢免该代表的会议申辩，或者书面申辩",
    "the deputy may attend the meeting on the recall and speak there, or write",
)
RECALL_DEFENCE = parameter(
    "被提出罢免的代表的申辩",
    "defence of a deputy whose recall is proposed",
    Provision(HEARD_OR_IN_WRITING, Citation(EARLIER, 47), EARLIER.in_force),
    Provision(HEARD_OR_IN_WRITING, Citation(NOW, 60), NOW.in_force),
)
