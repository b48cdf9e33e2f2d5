"""人民检察院组织法: terms (39)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import PROCURATORATE_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PROCURATOR_GENERAL_TERM = parameter(
    "检察长的任期",
    "term of procurators-general",
    Provision(
        Text(
            "任期与产生它的人大每届任期相同",
            "the term is the same as that of the congress it comes from",
        ),
        Citation(NOW, 39, 1),
        SINCE,
    ),
)
