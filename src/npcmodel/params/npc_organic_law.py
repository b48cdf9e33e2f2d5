"""全国人大组织法: the Organic Law of the National People's Congress."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW

SINCE = NOW.in_force

SESSIONS = parameter(
    "全国人大会议次数",
    "sessions of the national congress in a year",
    Provision(Norm(AtLeast(1)), Citation(NOW, 8, 2), SINCE),
)
EXTRAORDINARY_SESSION = parameter(
    "临时召集全国人大会议的代表提议",
    "deputies' call for an extraordinary session of the national congress",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 8, 2), SINCE),
)
