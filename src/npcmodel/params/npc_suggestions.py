"""全国人大组织法 46 and 全国人大议事规则 32: suggestions of national deputies."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as RULES
from npcmodel.law.wording import Text

REPORTED = parameter(
    "全国人大代表建议办理情况的报告",
    "the report on the handling of national deputies' suggestions",
    Provision(
        Text(
            "常委会办事机构向常委会报告办理情况",
            "the office of the standing committee reports on the handling to the committee",
        ),
        Citation(ORGANIC, 46, 3),
        ORGANIC.in_force,
    ),
)
PUBLIC = parameter(
    "全国人大代表建议办理情况公开",
    "the report on the handling of national deputies' suggestions made public",
    Provision(Text("予以公开", "made public"), Citation(ORGANIC, 46, 3), ORGANIC.in_force),
)
REPORTS_A_YEAR = parameter(
    "全国人大代表建议办理情况每年报告的次数",
    "reports a year on the handling of national deputies' suggestions",
    Provision(1, Citation(ORGANIC, 46, 3), ORGANIC.in_force),
)
SECOND_HANDLING = parameter(
    "全国人大代表对答复不满意的再作研究办理",
    "handling again what a national deputy is dissatisfied with",
    Provision(
        Text(
            "代表对答复不满意、提出意见的，再作研究办理并负责答复",
            "where a deputy is dissatisfied with the answer and says so, it is handled and "
            "answered again",
        ),
        Citation(RULES, 32),
        RULES.in_force,
    ),
)
