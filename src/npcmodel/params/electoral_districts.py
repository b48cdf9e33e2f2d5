"""选举法 25, 26 and the provisions on direct elections, item 8: electoral districts."""

from __future__ import annotations

from typing import NamedTuple

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DIRECT_ELECTION_PROVISIONS_1983 as PROVISIONS
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
PROVISIONS_SINCE = PROVISIONS.in_force


class DistrictSize(NamedTuple):
    """How many deputies a district elects, both ends included."""

    least: int
    most: int


# 第二十五条、第二十六条: the size of districts

DISTRICT_SEATS = parameter(
    "每一选区的代表名额",
    "deputies of an electoral district",
    Provision(DistrictSize(1, 3), Citation(NOW, 25, 2), SINCE),
)
EQUAL_DISTRICTS = parameter(
    "各选区每一代表所代表的人口数",
    "population per deputy of the electoral districts",
    Provision(
        Text(
            "本行政区域内各选区每一代表所代表的人口数应当大体相等",
            "in all districts of an area a deputy stands for roughly the same number of people",
        ),
        Citation(NOW, 26),
        SINCE,
    ),
)

# 若干规定第八项: the same numbers in the text of 1983, whose items are cited as articles

DISTRICT_SEATS_OF_1983 = parameter(
    "县级以下直接选举每一选区的代表名额",
    "deputies of an electoral district up to the county level",
    Provision(DistrictSize(1, 3), Citation(PROVISIONS, 8), PROVISIONS_SINCE),
)
