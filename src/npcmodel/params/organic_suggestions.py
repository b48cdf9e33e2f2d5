"""地方组织法 42: the handling of local deputies' suggestions is reported."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

REPORTED_BY = parameter(
    "地方人大代表建议办理情况的报告人",
    "who reports on the handling of local deputies' suggestions",
    Provision(
        Text(
            "由常委会办事机构或者乡镇人大主席团报告",
            "reported by the office of the standing committee, or by the township's presidium",
        ),
        Citation(NOW, 42, 3),
        SINCE,
    ),
)
REPORTED_TO = parameter(
    "地方人大代表建议办理情况向谁报告",
    "to whom the handling of local deputies' suggestions is reported",
    Provision(
        Text(
            "向本级人大常委会报告；乡镇向本级人大报告",
            "reported to the standing committee; in townships to the congress",
        ),
        Citation(NOW, 42, 3),
        SINCE,
    ),
)
PUBLIC = parameter(
    "地方人大代表建议办理情况公开",
    "the report on the handling of local deputies' suggestions made public",
    Provision(Text("予以公开", "made public"), Citation(NOW, 42, 3), SINCE),
)
