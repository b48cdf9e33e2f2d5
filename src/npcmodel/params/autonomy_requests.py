"""民族区域自治法 20: requests to adapt or suspend what is decided above."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import AUTONOMY_LAW_2001 as NOW

ANSWER_DAYS = parameter(
    "上级国家机关答复变通执行或者停止执行报告的期限",
    "time to answer a request to adapt or suspend a decision",
    Provision(60, Citation(NOW, 20), NOW.in_force),
)
