"""上海: what Shanghai's rules on deputies' bills provide (代表议案的规定)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses
from npcmodel.profiles.parts import TimeLimit

__all__ = [
    "CONSULTATION",
    "EDITION",
    "FORWARDING",
    "HANDLING",
    "LISTED_SPONSORS",
    "OPINION",
    "RECONSIDERATION",
    "RECONSIDERATION_HOURS",
    "RECONSIDERATION_SIGNERS",
    "REPLY",
    "RESULT",
    "SECOND_HANDLING",
    "SIGNERS",
    "UNLISTED_SPONSORS",
]

EDITION = Edition(
    Text(
        "上海市人民代表大会关于代表议案的规定",
        "Shanghai Provisions of the Congress on Deputies' Bills",
    ),
    date(2015, 3, 1),
    date(2015, 3, 1),
    Text(
        "第二十六条：自2015年3月1日起施行；通过日期未见，以施行日期代替",
        "article 26: in force from 1 March 2015; the day of adoption was not seen, and that day "
        "stands for it",
    ),
)
_SINCE = EDITION.in_force
_HALF_OF_SPONSORS = Share(more_than(Fraction(1, 2)), Base.SPONSORS)

SIGNERS = Provision(10, Citation(EDITION, 5, 3), _SINCE)
FORWARDING = Provision(TimeLimit(15), Citation(EDITION, 10, 2), _SINCE)
OPINION = Provision(TimeLimit(30), Citation(EDITION, 10, 2), _SINCE)
LISTED_SPONSORS = Provision(10, Citation(EDITION, 13, 1), _SINCE)
UNLISTED_SPONSORS = Provision(10, Citation(EDITION, 13, 2), _SINCE)
RECONSIDERATION = Provision(_HALF_OF_SPONSORS, Citation(EDITION, 14, 1), _SINCE)
RECONSIDERATION_SIGNERS = Provision(10, Citation(EDITION, 14, 1), _SINCE)
RECONSIDERATION_HOURS = Provision(4, Citation(EDITION, 14, 1), _SINCE)
RESULT = Provision(congresses.THREE_MONTHS, Citation(EDITION, 15, 1), _SINCE)
CONSULTATION = Provision(TimeLimit(15), Citation(EDITION, 17, 1), _SINCE)
REPLY = Provision(TimeLimit(30), Citation(EDITION, 17, 1), _SINCE)
HANDLING = Provision(congresses.THREE_MONTHS, Citation(EDITION, 20, 1), _SINCE)
SECOND_HANDLING = Provision(congresses.MONTH, Citation(EDITION, 21, 1), _SINCE)
