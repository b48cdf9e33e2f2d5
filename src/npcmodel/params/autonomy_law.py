"""民族区域自治法: who leads an autonomous area (16, 17)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import AUTONOMY_LAW_2001 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

COMMITTEE_NATIONALITY = parameter(
    "自治地方人大常委会主任、副主任的民族",
    "nationality of the chairs of standing committees in autonomous areas",
    Provision(1, Citation(NOW, 16, 3), SINCE),
)
HEAD_NATIONALITY = parameter(
    "自治地方政府首长的民族",
    "nationality of the heads of autonomous areas",
    Provision(
        Text(
            "自治区主席、自治州州长、自治县县长由实行区域自治的民族的公民担任",
            "the head of an autonomous area is a citizen of the nationality that exercises "
            "autonomy there",
        ),
        Citation(NOW, 17, 1),
        SINCE,
    ),
)
