"""代表法 51 (2015: 42): the time to answer deputies' suggestions."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW

ANSWER_MONTHS = parameter(
    "答复代表建议的期限",
    "time to answer a deputy's suggestion",
    Provision(3, Citation(EARLIER, 42, 1), EARLIER.in_force),
    Provision(3, Citation(NOW, 51, 2), NOW.in_force),
)
HARD_ANSWER_MONTHS = parameter(
    "答复涉及面广、处理难度大的代表建议的期限",
    "time to answer a deputy's suggestion that is wide and difficult",
    Provision(6, Citation(EARLIER, 42, 1), EARLIER.in_force),
    Provision(6, Citation(NOW, 51, 2), NOW.in_force),
)
