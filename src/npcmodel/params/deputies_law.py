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
