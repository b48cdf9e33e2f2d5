"""宪法: the Constitution."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import CONSTITUTION_1982 as FIRST
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force
UNTOUCHED = Text(
    "1982年以来五次修正案的52条均未涉及第六十条、第六十一条、第六十四条",
    "none of the 52 articles of the five amendments since 1982 touches articles 60, 61 and 64",
)

TERM_EXTENSION = parameter(
    "推迟选举、延长本届任期的多数",
    "majority to postpone the election and extend the term",
    Provision(
        Share(at_least(Fraction(2, 3)), Base.ALL_MEMBERS),
        Citation(FIRST, 60, 2),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_MEMBERS), Citation(NOW, 60, 2), SINCE),
)
SESSIONS = parameter(
    "全国人大会议次数",
    "sessions of the national congress in a year",
    Provision(Norm(AtLeast(1)), Citation(FIRST, 61, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(Norm(AtLeast(1)), Citation(NOW, 61, 1), SINCE),
)
EXTRAORDINARY_SESSION = parameter(
    "临时召集全国人大会议的代表提议",
    "deputies' call for an extraordinary session of the national congress",
    Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        Citation(FIRST, 61, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 61, 1), SINCE),
)
AMENDMENT_PROPOSAL = parameter(
    "代表提议修改宪法",
    "deputies' proposal to amend the constitution",
    Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 64, 1), SINCE),
)
AMENDMENT_MAJORITY = parameter(
    "修改宪法的多数",
    "majority to amend the constitution",
    Provision(
        Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(NOW, 64, 1), SINCE),
)
BILL_MAJORITY = parameter(
    "全国人大通过法律和其他议案的多数",
    "majority for laws and other bills of the national congress",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 2),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 64, 2), SINCE),
)
