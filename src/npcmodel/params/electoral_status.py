"""选举法, 第五十七条第二款: local deputies who move away."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

MOVED_AWAY = parameter(
    "任期内调离或者迁出的代表",
    "deputies who move away during the term",
    Provision(
        Text(
            "地方各级人大代表在任期内调离或者迁出本行政区域的，代表资格自行终止，缺额另行补选",
            "the mandate of a local deputy who moves or is transferred out of the area during the "
            "term ends of itself, and the vacancy is filled by a by-election",
        ),
        Citation(NOW, 57, 2),
        SINCE,
    ),
)
