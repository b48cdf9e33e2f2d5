"""立法法: the Legislation Law."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import LEGISLATION_LAW_2015 as EARLIER
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force

CONGRESS_LAW_MAJORITY = parameter(
    "全国人大通过法律的多数",
    "majority for laws of the national congress",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(EARLIER, 24), EARLIER_SINCE
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 27), SINCE),
)
COMMITTEE_LAW_MAJORITY = parameter(
    "全国人大常委会通过法律的多数",
    "majority for laws of the NPC Standing Committee",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(EARLIER, 41, 1), EARLIER_SINCE
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 44, 1), SINCE),
)
INTERPRETATION_MAJORITY = parameter(
    "通过法律解释的多数",
    "majority for interpretations of law",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(EARLIER, 49), EARLIER_SINCE
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 52), SINCE),
)
