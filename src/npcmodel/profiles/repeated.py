"""What the rules on direct elections of several places say alike."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least, at_most, more_than
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.profiles.parts import Limit

__all__ = [
    "AGE_DAY",
    "ALL_LISTED",
    "BALLOTS",
    "CANDIDATES",
    "COUNTING",
    "DISPERSED",
    "DISTRICT",
    "EQUAL_DISTRICTS",
    "FIVE_PER_CENT",
    "JUDGMENT",
    "LARGE",
    "MAJORITY",
    "MIDDLE",
    "MOST_OF_MIDDLE",
    "NATIONALITY_HALF",
    "NOMINATIONS_AFTER_LIST",
    "OF_COMMITTEE",
    "OF_CONGRESS",
    "OF_DISTRICT",
    "ONE_AT_LEAST",
    "ONE_AT_MOST",
    "ONE_USUALLY",
    "ORGANISATION_NOMINEES",
    "PLURALITY_FLOOR",
    "PRESIDING",
    "SIGNER_NOMINEES",
    "TURNOUT",
    "TWO_AT_LEAST",
]

_HALF = more_than(Fraction(1, 2))
TURNOUT = Share(_HALF, Base.ALL_VOTERS)
MAJORITY = Share(_HALF, Base.VOTERS_PARTICIPATING)
PLURALITY_FLOOR = Share(at_least(Fraction(1, 3)), Base.BALLOTS_RETURNED)
CANDIDATES = by_share(Fraction(1, 3), Fraction(1))
OF_DISTRICT = Share(_HALF, Base.ALL_VOTERS)
OF_COMMITTEE = Share(_HALF, Base.ALL_MEMBERS)
OF_CONGRESS = Share(_HALF, Base.ALL_DEPUTIES)
FIVE_PER_CENT = Fraction(5, 100)
LARGE = at_least(Fraction(30, 100))
MIDDLE = at_least(Fraction(15, 100))
MOST_OF_MIDDLE = at_most(Fraction(30, 100))
NATIONALITY_HALF = at_least(Fraction(1, 2))
DISTRICT = DistrictSize(1, 3)
ONE_AT_LEAST = Limit(least=1)
ONE_USUALLY = Limit(least=1, soft=True)
ONE_AT_MOST = Limit(most=1)
TWO_AT_LEAST = Limit(least=2)
AGE_DAY = Text(
    "年满十八周岁以当地选举日为准",
    "whether a voter is of age is reckoned on the local election day",
)
ALL_LISTED = Text(
    "推荐的代表候选人都列入名单，不得调换或者增减",
    "all who are recommended are listed; none is replaced, added or removed",
)
BALLOTS = Text(
    "每次选举所投的票数多于投票人数的无效，等于或者少于投票人数的有效",
    "the election counts where the ballots are no more than the persons voting",
)
COUNTING = Text(
    "代表候选人及其近亲属不得担任本选区的监票人、计票人",
    "candidates and their near relatives are neither scrutineers nor tellers of the district",
)
PRESIDING = Text(
    "代表候选人及其近亲属不得主持本选区的投票选举",
    "candidates and their near relatives do not preside over the vote of the district",
)
DISPERSED = Text(
    "散居的少数民族，每一代表所代表的人口数可以少于当地每一代表所代表的人口数",
    "of dispersed nationalities, population per deputy may be below that of the congress",
)
EQUAL_DISTRICTS = Text(
    "本行政区域内各选区每一代表所代表的人口数应当大体相等",
    "in all districts of an area a deputy stands for roughly the same number of people",
)
JUDGMENT = Text(
    "人民法院在选举日以前作出判决，为最后决定",
    "the court judges before election day, and finally",
)
NOMINATIONS_AFTER_LIST = Text(
    "代表候选人在选民名单公布后提名产生",
    "candidates are nominated after the list of voters is published",
)
ORGANISATION_NOMINEES = Text(
    "各政党、各人民团体推荐的代表候选人不超过本选区应选名额",
    "parties and organisations each recommend no more candidates than the district's seats",
)
SIGNER_NOMINEES = Text(
    "每一选民参加联名推荐的代表候选人不超过本选区应选名额",
    "each voter joins in recommending no more candidates than the district's seats",
)
