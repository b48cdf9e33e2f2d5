"""地方组织法 43: deputies' groups and reports, and the sessions that deputies may sit in on."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

SITTING_IN = parameter(
    "代表列席原选举单位的人大会议",
    "deputies sitting in on sessions of the congress that elected them",
    Provision(
        Text(
            "省级和设区的市级代表可以列席原选举单位的人大会议",
            "deputies of provinces and of the prefecture tier may sit in on sessions of the "
            "congress that elected them",
        ),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
GROUP_MEMBERS = parameter(
    "可以组织代表小组的代表人数",
    "deputies of one place who may form a group",
    Provision(3, Citation(NOW, 43, 3), SINCE),
)
REPORTS = parameter(
    "地方人大代表报告履职情况",
    "local deputies' reports on how they did their duties",
    Provision(
        Text(
            "地方各级人大代表应当向原选区选民或者原选举单位报告履职情况",
            "local deputies report to their district or electing unit on how they did their duties",
        ),
        Citation(NOW, 43, 4),
        SINCE,
    ),
)
