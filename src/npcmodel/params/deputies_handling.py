"""代表法 24、36 (2015: 18、29) and 全国人大议事规则 32: what suggestions hold, and their answer."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015, DEPUTIES_LAW_2025
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text

_SINCE = NOW.in_force

NPC_ANSWER_MONTHS = parameter(
    "全国人大代表建议的答复期限",
    "time to answer a suggestion made to the national congress",
    Provision(3, Citation(NOW, 32), _SINCE),
)
NPC_LATEST_ANSWER_MONTHS = parameter(
    "全国人大代表建议的最迟答复期限",
    "latest time to answer a suggestion made to the national congress",
    Provision(6, Citation(NOW, 32), _SINCE),
)
_SPECIFIC = Text(
    "建议应当明确具体，注重反映实际情况和问题",
    "a suggestion is clear and specific and shows how things are",
)
CONTENT = parameter(
    "向大会提出的建议的内容",
    "what a suggestion made to the congress holds",
    Provision(_SPECIFIC, Citation(DEPUTIES_LAW_2015, 18), DEPUTIES_LAW_2015.in_force),
    Provision(_SPECIFIC, Citation(DEPUTIES_LAW_2025, 24), DEPUTIES_LAW_2025.in_force),
)
RECESS_CONTENT = parameter(
    "闭会期间提出的建议的内容",
    "what a suggestion made between sessions holds",
    Provision(_SPECIFIC, Citation(DEPUTIES_LAW_2015, 29), DEPUTIES_LAW_2015.in_force),
    Provision(_SPECIFIC, Citation(DEPUTIES_LAW_2025, 36), DEPUTIES_LAW_2025.in_force),
)
