"""全国人大组织法: the Organic Law of the National People's Congress."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW
from npcmodel.law.wording import Text

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

# 第十八条、第二十条: who nominates the nation's officials, and who moves their recall

NOMINATION_BY_ORGAN = parameter(
    "全国人大主席团提名",
    "nomination by the presidium of the national congress",
    Provision((Body.PRESIDIUM,), Citation(NOW, 18), SINCE),
)
NOMINEES_DELIBERATED = parameter(
    "各代表团酝酿协商人选",
    "delegations deliberate on the nation's nominees",
    Provision(
        Text(
            "提名的人选经各代表团酝酿协商",
            "the delegations deliberate on those nominated",
        ),
        Citation(NOW, 18),
        SINCE,
    ),
)
FORMAL_LIST = parameter(
    "主席团确定正式候选人名单",
    "the presidium fixes the formal list",
    Provision(
        Text(
            "主席团根据多数代表的意见确定正式候选人名单",
            "the presidium fixes the formal list by the opinion of the majority of deputies",
        ),
        Citation(NOW, 18),
        SINCE,
    ),
)
RECALL_BY_ORGAN = parameter(
    "全国人大主席团提出罢免案",
    "recall moved by the presidium of the national congress",
    Provision((Body.PRESIDIUM,), Citation(NOW, 20), SINCE),
)
RECALL_BY_DELEGATIONS = parameter(
    "全国人大代表团提出罢免案",
    "delegations of the national congress that move a recall",
    Provision(3, Citation(NOW, 20), SINCE),
)
RECALL = parameter(
    "全国人大代表联名提出罢免案",
    "deputies of the national congress who jointly move a recall",
    Provision(Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(NOW, 20), SINCE),
)
CREDENTIALS_EXAMINED = parameter(
    "全国人大代表资格的审查",
    "examination of national deputies' credentials",
    Provision(
        Text(
            "全国人大代表选出后，由全国人大常委会代表资格审查委员会审查",
            "national deputies are examined by the committee's own credentials committee",
        ),
        Citation(NOW, 9, 1),
        SINCE,
    ),
)
CREDENTIALS_CONFIRMED = parameter(
    "全国人大代表资格的确认",
    "who confirms national deputies' credentials",
    Provision(
        Text(
            "全国人大常委会确认代表的资格或者确定个别代表的当选无效",
            "the NPC Standing Committee confirms credentials or declares an election void",
        ),
        Citation(NOW, 9, 2),
        SINCE,
    ),
)
LIST_OF_DEPUTIES = parameter(
    "全国人大代表名单的公布时间",
    "when the list of national deputies is published",
    Provision(
        Text(
            "代表名单在每届全国人大第一次会议前公布",
            "the list of deputies is published before the first session of a term",
        ),
        Citation(NOW, 9, 2),
        SINCE,
    ),
)
BY_ELECTED_EXAMINED = parameter(
    "补选的全国人大代表的资格审查",
    "credentials of national deputies elected in by-elections",
    Provision(
        Text(
            "对补选的全国人大代表，依照同样的规定审查",
            "national deputies elected in by-elections are examined likewise",
        ),
        Citation(NOW, 9, 3),
        SINCE,
    ),
)
