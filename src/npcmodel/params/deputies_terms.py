"""代表法: terms of deputies (2)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

DEPUTY_YEARS = parameter(
    "各级人大代表的任期",
    "term of deputies, in years",
    Provision(5, Citation(NOW, 2, 3), SINCE),
)
DEPUTY_TERM = parameter(
    "各级人大代表任期的起止",
    "from when until when deputies serve",
    Provision(
        Text(
            "从本级人大本届第一次会议开始，到下届第一次会议为止",
            "from the first session of their congress to the first session of the next",
        ),
        Citation(NOW, 2, 3),
        SINCE,
    ),
)
