"""人民法院组织法: terms (44)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import COURT_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PRESIDENT_TERM = parameter(
    "法院院长的任期",
    "term of court presidents",
    Provision(
        Text(
            "任期与产生它的人大每届任期相同",
            "the term is the same as that of the congress it comes from",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)
