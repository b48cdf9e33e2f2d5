"""宪法 27 III: the oath to the Constitution."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# Before the amendment of 2018 the article had two paragraphs.
OATH = parameter(
    "国家工作人员的宪法宣誓",
    "the oath of state functionaries to the Constitution",
    Provision(
        Text(
            "国家工作人员就职时依照法律规定公开进行宪法宣誓",
            "state functionaries take office with a public oath to the Constitution, as the law "
            "provides",
        ),
        Citation(NOW, 27, 3),
        SINCE,
    ),
    missing=Text("2018年修正案以前没有该款", "no such paragraph before the amendment of 2018"),
)
