"""选举法: the Electoral Law."""

from __future__ import annotations

import enum
from fractions import Fraction
from typing import NamedTuple

from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least, at_most
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ELECTORAL_LAW_2015 as EARLIER
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
DECISION_OF_2020 = Text(
    "2020年修改决定将第十一条改为第十二条，只改了第一款第三项、第四项",
    "the decision of 2020 made article 11 article 12 and changed only items 3 and 4 of its first "
    "paragraph",
)
TEXTS_BEFORE_2020 = Text(
    "上海市直接选举实施细则旧文第十条（基数、递增、上限）；2015年刊载的条文（人口不足五万、二千）；"
    "2020年草案报道（基数增加20名、5名）",
    "the older Shanghai rules, art. 10 (base, step, cap); the paragraph as printed in 2015 "
    "(populations below 50,000 and 2,000); reports on the draft of 2020 (plus 20, plus 5)",
)
TEXT_OF_2015 = Text("2015年9月刊载的条文", "the article as printed in September 2015")

# 第十二条至第十四条: number of deputies of the local congresses


class SeatFormula(NamedTuple):
    """How the number of deputies follows from the population.

    Attributes:
        base: 名额基数.
        step: one more deputy for every so many people.
        cap: 总名额不得超过.
        cap_above: the cap binds only above this population; None where it always does.
        below_under: under this population the total may be below the base; None where it may not.
    """

    base: int
    step: int
    cap: int
    cap_above: int | None = None
    below_under: int | None = None


PROVINCE_SEATS = parameter(
    "省、自治区代表名额",
    "deputies of provinces and autonomous regions",
    Provision(
        SeatFormula(350, 150_000, 1000),
        Citation(EARLIER, 11, 1, 1),
        EARLIER_SINCE,
        support=DECISION_OF_2020,
    ),
    Provision(SeatFormula(350, 150_000, 1000), Citation(NOW, 12, 1, 1), SINCE),
)
MUNICIPALITY_SEATS = parameter(
    "直辖市代表名额",
    "deputies of municipalities",
    Provision(
        SeatFormula(350, 25_000, 1000),
        Citation(EARLIER, 11, 1, 1),
        EARLIER_SINCE,
        support=DECISION_OF_2020,
    ),
    Provision(SeatFormula(350, 25_000, 1000), Citation(NOW, 12, 1, 1), SINCE),
)
PREFECTURE_SEATS = parameter(
    "设区的市、自治州代表名额",
    "deputies of cities with districts and autonomous prefectures",
    Provision(
        SeatFormula(240, 25_000, 650, cap_above=10_000_000),
        Citation(EARLIER, 11, 1, 2),
        EARLIER_SINCE,
        support=DECISION_OF_2020,
    ),
    Provision(SeatFormula(240, 25_000, 650, cap_above=10_000_000), Citation(NOW, 12, 1, 2), SINCE),
)
COUNTY_SEATS = parameter(
    "县级代表名额",
    "deputies of the county level",
    Provision(
        SeatFormula(120, 5_000, 450, cap_above=1_650_000, below_under=50_000),
        Citation(EARLIER, 11, 1, 3),
        EARLIER_SINCE,
        support=TEXTS_BEFORE_2020,
    ),
    Provision(
        SeatFormula(140, 5_000, 450, cap_above=1_550_000, below_under=50_000),
        Citation(NOW, 12, 1, 3),
        SINCE,
    ),
)
TOWNSHIP_SEATS = parameter(
    "乡级代表名额",
    "deputies of the township level",
    Provision(
        SeatFormula(40, 1_500, 160, below_under=2_000),
        Citation(EARLIER, 11, 1, 4),
        EARLIER_SINCE,
        support=TEXTS_BEFORE_2020,
    ),
    Provision(SeatFormula(45, 1_500, 160, below_under=2_000), Citation(NOW, 12, 1, 4), SINCE),
)
ADDED_UP = Text(
    "名额基数与按人口数增加的代表数相加，即为代表总名额",
    "the total is the base plus the number that the population adds",
)
SEATS_ADD_UP = parameter(
    "基数与按人口增加数相加",
    "base and increment add up to the total",
    Provision(ADDED_UP, Citation(EARLIER, 11, 2), EARLIER_SINCE, support=DECISION_OF_2020),
    Provision(ADDED_UP, Citation(NOW, 12, 2), SINCE),
)


@enum.unique
class Authority(enum.Enum):
    """Who fixes or grants a number of deputies (决定机关)."""

    NPC_STANDING_COMMITTEE = "全国人大常委会"
    PROVINCIAL_STANDING_COMMITTEE = "省级人大常委会"
    COUNTY_STANDING_COMMITTEE = "县级人大常委会"
    NEXT_HIGHER_STANDING_COMMITTEE = "上一级人大常委会"


class Addition(NamedTuple):
    """An addition to the number of deputies: how much, for which levels, granted by whom."""

    share: Fraction
    by_npcsc: tuple[Level, ...]
    by_province: tuple[Level, ...]


FIVE_PER_CENT = Addition(
    Fraction(5, 100),
    (Level.AUTONOMOUS_REGION, Level.PROVINCE),
    (Level.COUNTY, Level.AUTONOMOUS_COUNTY, Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP),
)
SEATS_ADDITION = parameter(
    "代表名额另加",
    "addition to the number of deputies",
    Provision(FIVE_PER_CENT, Citation(EARLIER, 11, 3), EARLIER_SINCE, support=DECISION_OF_2020),
    Provision(FIVE_PER_CENT, Citation(NOW, 12, 3), SINCE),
)


class Fixing(NamedTuple):
    """Who fixes the number for the congresses of a tier, and where it is recorded, if anywhere."""

    tier: Tier
    fixed_by: Authority
    recorded_with: Authority | None


class SeatsFixing(NamedTuple):
    """Who fixes numbers of deputies: in words, and tier by tier."""

    says: Text
    by_tier: tuple[Fixing, ...]


SEATS_FIXED_BY = parameter(
    "代表名额的确定机关",
    "who fixes the number of deputies",
    Provision(
        SeatsFixing(
            Text(
                "省级由全国人大常委会确定；设区的市级、县级由省级人大常委会确定，报全国人大常委会备案；"
                "乡级由县级人大常委会确定，报上一级人大常委会备案",
                "provinces: the NPC Standing Committee; prefectures and counties: the provincial "
                "standing committee, recorded with the NPC Standing Committee; townships: the "
                "county's standing committee, recorded with the next higher one",
            ),
            (
                Fixing(Tier.PROVINCE, Authority.NPC_STANDING_COMMITTEE, None),
                Fixing(
                    Tier.PREFECTURE,
                    Authority.PROVINCIAL_STANDING_COMMITTEE,
                    Authority.NPC_STANDING_COMMITTEE,
                ),
                Fixing(
                    Tier.COUNTY,
                    Authority.PROVINCIAL_STANDING_COMMITTEE,
                    Authority.NPC_STANDING_COMMITTEE,
                ),
                Fixing(
                    Tier.TOWNSHIP,
                    Authority.COUNTY_STANDING_COMMITTEE,
                    Authority.NEXT_HIGHER_STANDING_COMMITTEE,
                ),
            ),
        ),
        Citation(NOW, 13),
        SINCE,
    ),
)
SEATS_STAY = parameter(
    "代表总名额不再变动",
    "the number of deputies stays as fixed",
    Provision(
        Text(
            "代表总名额经确定后不再变动；由于行政区划变动或者重大工程建设等原因造成人口较大变动的，重新确定",
            "once fixed the number stays; it is fixed anew where a change of boundaries, great "
            "works or the like changed the population much",
        ),
        Citation(NOW, 14, 1),
        SINCE,
    ),
)
REFIXING_REPORT_DAYS = parameter(
    "重新确定代表名额的备案期限",
    "days to report a number of deputies fixed anew",
    Provision(30, Citation(NOW, 14, 2), SINCE),
)

# 第十五条至第十八条: distribution, and the national congress


class SmallestUnits(NamedTuple):
    """Deputies that very small units have at least, and in the congresses of which levels."""

    least: int
    levels: tuple[Level, ...]


SMALL_TOWNSHIPS = parameter(
    "代表名额的分配",
    "distribution of deputies",
    Provision(
        SmallestUnits(1, (Level.COUNTY, Level.AUTONOMOUS_COUNTY)), Citation(NOW, 15, 1), SINCE
    ),
)
NATIONAL_SEATS = parameter(
    "全国人大代表名额上限",
    "most deputies of the national congress",
    Provision(3000, Citation(EARLIER, 15, 2), EARLIER_SINCE, support=TEXT_OF_2015),
    Provision(3000, Citation(NOW, 16, 2), SINCE),
)
NATIONAL_DELEGATION = parameter(
    "省级应选全国人大代表名额的构成",
    "what makes up a province's seats in the national congress",
    Provision(
        Text(
            "由按人口数计算的名额、相同的地区基本名额和其他应选名额构成",
            "seats by population, an equal base for every unit, and other seats",
        ),
        Citation(NOW, 17, 2),
        SINCE,
    ),
)
SMALL_NATIONALITY_SEATS = parameter(
    "人口特少民族的全国人大代表",
    "national deputies of very small nationalities",
    Provision(1, Citation(NOW, 18), SINCE),
)

# 第十九条至第二十一条: nationalities

LOCAL_NATIONALITY_SEATS = parameter(
    "聚居少数民族的代表",
    "deputies of nationalities that live in concentration",
    Provision(1, Citation(NOW, 19, 1), SINCE),
)
LARGE_NATIONALITY = parameter(
    "少数民族人口占三成以上",
    "nationalities of thirty per cent or more",
    Provision(at_least(Fraction(30, 100)), Citation(NOW, 19, 2), SINCE),
)
SMALL_NATIONALITY_FLOOR = parameter(
    "少数民族人口不足一成五时每一代表所代表的人口数",
    "population per deputy of nationalities under fifteen per cent",
    Provision(at_least(Fraction(1, 2)), Citation(NOW, 19, 3), SINCE),
)
MIDDLE_NATIONALITY = parameter(
    "少数民族人口占一成五以上不足三成",
    "nationalities from fifteen to under thirty per cent",
    Provision(at_least(Fraction(15, 100)), Citation(NOW, 19, 4), SINCE),
)
MIDDLE_NATIONALITY_SEATS = parameter(
    "少数民族人口占一成五以上不足三成时的名额上限",
    "most seats of nationalities from fifteen to under thirty per cent",
    Provision(at_most(Fraction(30, 100)), Citation(NOW, 19, 4), SINCE),
)
OTHER_NATIONALITIES = parameter(
    "自治地方其他少数民族和汉族的选举",
    "other nationalities and Han in autonomous areas",
    Provision(
        Text(
            "自治地方和有少数民族聚居的乡镇，其他少数民族和汉族代表的选举适用第十九条",
            "in autonomous areas and townships with concentrated nationalities article 19 applies "
            "to the other nationalities and to Han deputies",
        ),
        Citation(NOW, 20),
        SINCE,
    ),
)
DISPERSED_NATIONALITY = parameter(
    "散居少数民族每一代表所代表的人口数",
    "population per deputy of dispersed nationalities",
    Provision(
        Text(
            "每一代表所代表的人口数可以少于当地每一代表所代表的人口数",
            "population per deputy may be below that of the congress",
        ),
        Citation(NOW, 21, 1),
        SINCE,
    ),
)

# 第三十一条、第四十五条: candidates

DIRECT_CANDIDATES = parameter(
    "直接选举候选人差额",
    "surplus of candidates in direct elections",
    Provision(by_share(Fraction(1, 3), Fraction(1)), Citation(NOW, 31, 2), SINCE),
)
INDIRECT_CANDIDATES = parameter(
    "间接选举候选人差额",
    "surplus of candidates in indirect elections",
    Provision(by_share(Fraction(1, 5), Fraction(1, 2)), Citation(NOW, 31, 2), SINCE),
)
MORE_THAN_SEATS = parameter(
    "候选人多于应选名额",
    "more candidates than seats",
    Provision(1, Citation(NOW, 31, 1), SINCE),
)

# 第五十七条: by-elections

BY_ELECTION_CANDIDATES = parameter(
    "补选代表候选人的最小差额",
    "least surplus of candidates in by-elections of deputies",
    Provision(0, Citation(NOW, 57, 4), SINCE),
)
