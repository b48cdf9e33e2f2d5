"""城市居民委员会组织法: urban residents' committees and residents' meetings, 6 to 10."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import Threshold, at_least, more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import RESIDENT_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


def _share(
    zh: str, en: str, threshold: Threshold, base: Base, at: tuple[int, ...]
) -> Parameter[Share]:
    return parameter(zh, en, Provision(Share(threshold, base), Citation(NOW, *at), SINCE))


def _number(zh: str, en: str, value: int, at: tuple[int, ...]) -> Parameter[int]:
    return parameter(zh, en, Provision(value, Citation(NOW, *at), SINCE))


# 第六条、第七条: area and members

LEAST_HOUSEHOLDS = _number(
    "居民委员会的最少户数", "fewest households of a residents' committee", 100, (6, 1)
)
MOST_HOUSEHOLDS = _number(
    "居民委员会的最多户数", "most households of a residents' committee", 700, (6, 1)
)
LEAST_MEMBERS = _number(
    "居民委员会成员的最少人数", "fewest members of a residents' committee", 5, (7,)
)
MOST_MEMBERS = _number(
    "居民委员会成员的最多人数", "most members of a residents' committee", 9, (7,)
)
MINORITY_MEMBER = parameter(
    "居民委员会的少数民族成员",
    "smaller nationalities on the residents' committee",
    Provision(
        Text(
            "多民族居住的地区，应当有人数较少的民族的成员",
            "where several nationalities live, a smaller one must be among the members",
        ),
        Citation(NOW, 7),
        SINCE,
    ),
)

# 第八条: who elects it, and for how long

ELECTED_BY = parameter(
    "居民委员会的选举方式",
    "who elects a residents' committee",
    Provision(
        Text(
            "由全体有选举权的居民、每户的代表，或者根据居民意见由居民小组选举的代表选举",
            "elected by all residents with the vote, by a representative of each household, or "
            "where the residents want it by delegates of their groups",
        ),
        Citation(NOW, 8, 1),
        SINCE,
    ),
)
LEAST_DELEGATES = _number(
    "居民小组选举代表的最少人数", "fewest delegates of a group that elect", 2, (8, 1)
)
MOST_DELEGATES = _number(
    "居民小组选举代表的最多人数", "most delegates of a group that elect", 3, (8, 1)
)
TERM_YEARS = _number("居民委员会的任期", "term of a residents' committee, in years", 5, (8, 1))

# 第九条、第十条: the residents' meeting

LEAST_IN_MEETING = _number(
    "居民小组参加居民会议的最少代表人数", "fewest delegates of a group in the meeting", 2, (9, 2)
)
MOST_IN_MEETING = _number(
    "居民小组参加居民会议的最多代表人数", "most delegates of a group in the meeting", 3, (9, 2)
)
_HALF = more_than(Fraction(1, 2))
RESIDENTS_QUORUM = _share(
    "居民会议的出席居民", "residents who must attend", _HALF, Base.ADULT_RESIDENTS, (9, 3)
)
HOUSEHOLDS_QUORUM = _share(
    "居民会议的出席户代表",
    "representatives of households who must attend",
    _HALF,
    Base.HOUSEHOLD_DELEGATES,
    (9, 3),
)
DELEGATES_QUORUM = _share(
    "居民会议的出席居民小组代表",
    "delegates of groups who must attend",
    _HALF,
    Base.GROUP_DELEGATES,
    (9, 3),
)
MEETING_MAJORITY = _share(
    "居民会议决定的多数",
    "majority of a residents' meeting",
    _HALF,
    Base.PERSONS_PRESENT,
    (9, 3),
)
CALL_BY_RESIDENTS = _share(
    "居民提议召集居民会议",
    "residents who may have the meeting called",
    at_least(Fraction(1, 5)),
    Base.ADULT_RESIDENTS,
    (10, 2),
)
CALL_BY_HOUSEHOLDS = _share(
    "户提议召集居民会议",
    "households that may have the meeting called",
    at_least(Fraction(1, 5)),
    Base.HOUSEHOLDS,
    (10, 2),
)
CALL_BY_GROUPS = _share(
    "居民小组提议召集居民会议",
    "groups that may have the meeting called",
    at_least(Fraction(1, 3)),
    Base.RESIDENT_GROUPS,
    (10, 2),
)
