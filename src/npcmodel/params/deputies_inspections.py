"""代表法: what deputies leave to others on an inspection."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

NO_DIRECT_HANDLING = parameter(
    "代表视察时不直接处理问题",
    "what deputies do not do on an inspection",
    Provision(
        Text(
            "可以向被视察单位提出建议、批评和意见，但不直接处理问题",
            "deputies may make suggestions to those inspected, but do not deal with cases",
        ),
        Citation(EARLIER, 22, 4),
        EARLIER.in_force,
    ),
    Provision(
        Text(
            "可以向有关机关、组织提出建议、批评和意见，但不直接处理问题",
            "deputies may make suggestions to the organs concerned, but do not deal with cases",
        ),
        Citation(NOW, 31, 2),
        NOW.in_force,
    ),
)
