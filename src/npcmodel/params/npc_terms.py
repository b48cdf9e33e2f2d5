"""全国人大组织法: terms (8, 22, 35, 42)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

CONGRESS_YEARS = parameter(
    "全国人大的任期",
    "term of the national congress, in years",
    Provision(5, Citation(NOW, 8, 1), SINCE),
)
COMMITTEE_TERM = parameter(
    "全国人大常委会的任期",
    "term of the NPC Standing Committee",
    Provision(
        Text(
            "每届任期同全国人大相同，行使职权到下届全国人大选出新的常务委员会为止",
            "its term is that of the congress; it acts until the next congress elects a new one",
        ),
        Citation(NOW, 22, 2),
        SINCE,
    ),
)
SPECIAL_COMMITTEE_TERM = parameter(
    "全国人大专门委员会的任期",
    "term of the special committees of the national congress",
    Provision(
        Text(
            "每届任期同全国人大相同，履行职责到下届全国人大产生新的专门委员会为止",
            "their term is that of the congress; they act until the next congress forms new ones",
        ),
        Citation(NOW, 35),
        SINCE,
    ),
)
DEPUTY_YEARS = parameter(
    "全国人大代表的任期",
    "term of national deputies, in years",
    Provision(5, Citation(NOW, 42), SINCE),
)
DEPUTY_TERM = parameter(
    "全国人大代表任期的起止",
    "from when until when national deputies serve",
    Provision(
        Text(
            "从本届第一次会议开始，到下届第一次会议为止",
            "from the first session of their congress to the first session of the next",
        ),
        Citation(NOW, 42),
        SINCE,
    ),
)
