"""代表法 51: what a township's presidium does with its deputies' suggestions."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

HANDED_OVER = parameter(
    "乡镇人大主席团交办代表建议",
    "suggestions that a township's presidium hands over",
    Provision(
        Text(
            "乡镇的代表建议、批评和意见，由主席团交有关机关、组织研究办理",
            "in townships the presidium hands suggestions over to the organs and organisations "
            "concerned",
        ),
        Citation(NOW, 51, 1),
        NOW.in_force,
    ),
)
