"""地方组织法: who nominates officials, and who may move their recall."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW

SINCE = NOW.in_force

# 第二十六条: nominating officials

NOMINATION_BY_ORGAN = parameter(
    "主席团提名国家机关组成人员候选人",
    "the presidium's nomination of officials",
    Provision((Body.PRESIDIUM,), Citation(NOW, 26, 1), SINCE),
)
NOMINATION_PROVINCE = parameter(
    "省级代表联合提名",
    "joint nomination of officials by deputies of a province",
    Provision(30, Citation(NOW, 26, 2), SINCE),
)
NOMINATION_PREFECTURE = parameter(
    "设区的市、自治州代表联合提名",
    "joint nomination of officials by deputies of a prefecture",
    Provision(20, Citation(NOW, 26, 2), SINCE),
)
NOMINATION_COUNTY = parameter(
    "县级代表联合提名",
    "joint nomination of officials by deputies of a county",
    Provision(10, Citation(NOW, 26, 2), SINCE),
)
NOMINATION_TOWNSHIP = parameter(
    "乡级代表联合提名",
    "joint nomination of officials by deputies of a township",
    Provision(10, Citation(NOW, 26, 2), SINCE),
)

# 第三十一条: recall of officials

RECALL_BY_ORGAN = parameter(
    "县级以上提出罢免案的机构",
    "organs that move the recall of an official from the county up",
    Provision((Body.PRESIDIUM, Body.STANDING_COMMITTEE), Citation(NOW, 31, 1), SINCE),
)
RECALL = parameter(
    "县级以上代表联名提出罢免案",
    "deputies who jointly move the recall of an official from the county up",
    Provision(Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(NOW, 31, 1), SINCE),
)
TOWNSHIP_RECALL_BY_ORGAN = parameter(
    "乡级提出罢免案的机构",
    "organ that moves the recall of an official in a township",
    Provision((Body.PRESIDIUM,), Citation(NOW, 31, 2), SINCE),
)
TOWNSHIP_RECALL = parameter(
    "乡级代表联名提出罢免案",
    "deputies who jointly move the recall of an official in a township",
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 31, 2), SINCE),
)
