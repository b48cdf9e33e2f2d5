"""地方组织法 59: the bodies of standing committees in sub-districts."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

STREET_BODIES = parameter(
    "市辖区、不设区的市人大常委会的街道工作机构",
    "bodies in sub-districts, of districts and of cities without districts",
    Provision(
        Text(
            "市辖区、不设区的市人大常委会可以在街道设立工作机构；工作机构联系代表、组织代表活动、反映意见，"
            "办理交办的监督、选举等工作，并报告工作",
            "their standing committees may set up bodies in sub-districts, which keep contact with "
            "deputies, organise their activities, pass on opinions, do the supervision and "
            "elections they are given, and report",
        ),
        Citation(NOW, 59, 3),
        SINCE,
    ),
)
COUNTY_STREET_BODIES = parameter(
    "县、自治县人大常委会的街道工作机构",
    "bodies in sub-districts, of counties",
    Provision(
        Text(
            "县、自治县人大常委会可以比照设立街道工作机构",
            "standing committees of counties and autonomous counties may set up the like",
        ),
        Citation(NOW, 59, 4),
        SINCE,
    ),
)
