"""地方组织法: the Organic Law of Local Congresses and Governments."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.exact.margins import by_count, by_share
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Level
from npcmodel.facts.people import Post
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ORGANIC_LAW_2015 as EARLIER
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
SUMMARY_OF_2015 = Text(
    "法律数据库对2015年文本的摘要（原文未见全文）",
    "a law database's summary of the 2015 text, which was not read whole",
)

# 第十四条: sessions of the local congresses

CONGRESS_SESSIONS = parameter(
    "地方各级人大会议次数",
    "sessions of local congresses in a year",
    Provision(Norm(AtLeast(1)), Citation(EARLIER, 11), EARLIER_SINCE, support=SUMMARY_OF_2015),
    Provision(Norm(AtLeast(1)), Citation(NOW, 14, 1), SINCE),
)
TOWNSHIP_SESSIONS = parameter(
    "乡镇人大会议一般次数",
    "usual sessions of township congresses in a year",
    Provision(Norm(AtLeast(2), soft=True), Citation(NOW, 14, 1), SINCE),
)
SESSION_MOVED = parameter(
    "会议提前或者推迟的决定",
    "moving a session",
    Provision(
        Text(
            "适当提前或者推迟召开会议，由常务委员会、乡镇主席团决定；日期可以由常务委员会授权的主任会议另行决定，并予公布",
            "the standing committee, in townships the presidium, may move a session; the day may "
            "be left to the council of chairpersons; it is published",
        ),
        Citation(NOW, 14, 2),
        SINCE,
    ),
)
EXTRAORDINARY_SESSION = parameter(
    "临时召集会议的代表提议",
    "deputies' call for an extraordinary session",
    Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        Citation(EARLIER, 11),
        EARLIER_SINCE,
        support=SUMMARY_OF_2015,
    ),
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 14, 3), SINCE),
)
EXTRAORDINARY_SESSION_BY_ORGAN = parameter(
    "常务委员会、乡镇主席团认为必要时临时召集会议",
    "extraordinary session that standing committee or township presidium finds necessary",
    Provision(
        Text(
            "常务委员会、乡镇主席团认为必要，可以临时召集本级人民代表大会会议",
            "the standing committee, in townships the presidium, may call an extraordinary session "
            "that it finds necessary",
        ),
        Citation(NOW, 14, 3),
        SINCE,
    ),
)
CONGRESS_QUORUM = parameter(
    "地方各级人大会议法定人数",
    "quorum of local congresses",
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(NOW, 14, 4), SINCE),
)

# 第十七条、第十九条、第二十条: how a session begins

PREPARATORY_MEETING = parameter(
    "县级以上地方人大预备会议",
    "preparatory meetings of local congresses from the county up",
    Provision(
        Text(
            "每次会议举行预备会议，由本级常务委员会主持，每届第一次会议由上届常务委员会主持",
            "each session has a preparatory meeting, presided over by the standing committee, "
            "before the first session of a term by the previous one",
        ),
        Citation(NOW, 17, 2),
        SINCE,
    ),
)
PRESIDIUM_ACTIVITIES = parameter(
    "乡镇主席团闭会期间的年度活动",
    "yearly activities of township presidia between sessions",
    Provision(Norm(AtLeast(1)), Citation(NOW, 19, 2), SINCE),
)
FIRST_SESSION_MONTHS = parameter(
    "每届第一次会议的期限",
    "time limit of the first session of a term",
    Provision(2, Citation(NOW, 20), SINCE),
)

# 第二十五条至第三十条: decisions, and elections of officials

CONGRESS_MAJORITY = parameter(
    "地方各级人大选举和通过决议的多数",
    "majority for elections and resolutions of local congresses",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES),
        Citation(EARLIER, 20),
        EARLIER_SINCE,
        support=SUMMARY_OF_2015,
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 25), SINCE),
)
CHIEF_POST_CANDIDATES = parameter(
    "正职候选人差额",
    "surplus of candidates for chief posts",
    Provision(by_count(0, 1), Citation(NOW, 27, 1), SINCE),
)
DEPUTY_POST_CANDIDATES = parameter(
    "副职候选人差额",
    "surplus of candidates for deputy posts",
    Provision(by_count(1, 3), Citation(NOW, 27, 1), SINCE),
)
COMMITTEE_MEMBER_CANDIDATES = parameter(
    "常务委员会委员候选人差额",
    "surplus of candidates for members of standing committees",
    Provision(by_share(Fraction(1, 10), Fraction(1, 5)), Citation(NOW, 27, 1), SINCE),
)
MOST_VOTES_AND_TIES = parameter(
    "过半数者多于应选名额、票数相等",
    "more with a majority than seats; equal votes",
    Provision(
        Text(
            "获得过半数选票的候选人多于应选名额的，以得票多的当选；票数相等不能确定的，就相等的人再次投票",
            "where more have a majority than there are seats, most votes win; where equal votes "
            "leave it open, another ballot is held among the equal",
        ),
        Citation(NOW, 29, 1),
        SINCE,
    ),
)
SEATS_LEFT = parameter(
    "当选人少于应选名额",
    "fewer elected than seats",
    Provision(
        Text(
            "不足的名额另行选举，可以在本次会议上，也可以在下一次会议上进行",
            "the seats left are filled by another election, at this session or at the next",
        ),
        Citation(NOW, 29, 2),
        SINCE,
    ),
)
SEATS_LEFT_MARGIN = parameter(
    "另行选举副职和委员的差额",
    "surplus in another election of deputy posts and members",
    Provision(
        Text(
            "另行选举副职、委员时，依照第二十七条第一款确定差额数",
            "another election of deputy posts and members again needs the surplus of article 27",
        ),
        Citation(NOW, 29, 3),
        SINCE,
    ),
)

# 第四十七条: who sits on a standing committee, and how many


class CommitteeSize(NamedTuple):
    """How many members a standing committee has: more are allowed above a population.

    Attributes:
        least: fewest members.
        most: most members.
        populous_most: most members where the population is large.
        populous_above: above which population that is.
        populous: the levels of which the text says so.
    """

    least: int
    most: int
    populous_most: int
    populous_above: int
    populous: tuple[Level, ...]


PROVINCE_COMMITTEE_SIZE = parameter(
    "省级常务委员会组成人员名额",
    "size of standing committees of provinces, autonomous regions and municipalities",
    Provision(
        CommitteeSize(45, 75, 95, 80_000_000, (Level.PROVINCE,)), Citation(NOW, 47, 4, 1), SINCE
    ),
)
PREFECTURE_COMMITTEE_SIZE = parameter(
    "设区的市、自治州常务委员会组成人员名额",
    "size of standing committees of cities with districts and autonomous prefectures",
    Provision(
        CommitteeSize(29, 51, 61, 8_000_000, (Level.CITY_WITH_DISTRICTS,)),
        Citation(NOW, 47, 4, 2),
        SINCE,
    ),
)
COUNTY_COMMITTEE_SIZE = parameter(
    "县级常务委员会组成人员名额",
    "size of standing committees of the county level",
    Provision(
        CommitteeSize(
            15,
            35,
            45,
            1_000_000,
            (
                Level.COUNTY,
                Level.AUTONOMOUS_COUNTY,
                Level.CITY_WITHOUT_DISTRICTS,
                Level.MUNICIPAL_DISTRICT,
            ),
        ),
        Citation(NOW, 47, 4, 3),
        SINCE,
    ),
)
COMMITTEE_SIZE_FIXED = parameter(
    "常务委员会组成人员名额的确定",
    "who fixes the size of a standing committee",
    Provision(
        Text(
            "省级由本级人民代表大会确定，其他由省级常务委员会确定，本届任期内不再变动",
            "fixed by the congress itself in provinces, by the provincial standing committee "
            "elsewhere, and not changed within the term",
        ),
        Citation(NOW, 47, 5),
        SINCE,
    ),
)
UPPER_COMMITTEE_POSTS = parameter(
    "省级和设区的市级常务委员会的组成",
    "posts on standing committees of provinces and prefectures",
    Provision(
        (Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL, Post.MEMBER),
        Citation(NOW, 47, 1),
        SINCE,
    ),
)
COUNTY_COMMITTEE_POSTS = parameter(
    "县级常务委员会的组成",
    "posts on standing committees of counties",
    Provision((Post.CHAIR, Post.VICE_CHAIR, Post.MEMBER), Citation(NOW, 47, 2), SINCE),
)

# 第五十一条、第五十四条: meetings of standing committees

COMMITTEE_MEETINGS = parameter(
    "地方人大常委会会议次数",
    "meetings of local standing committees",
    Provision(Norm(OnceIn(2)), Citation(EARLIER, 45), EARLIER_SINCE, support=SUMMARY_OF_2015),
    Provision(Norm(OnceIn(2)), Citation(NOW, 51, 1), SINCE),
)
COMMITTEE_QUORUM = parameter(
    "地方人大常委会会议法定人数",
    "quorum of local standing committees",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 51, 3), SINCE),
)
COMMITTEE_MAJORITY = parameter(
    "地方人大常委会决议的多数",
    "majority of local standing committees",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 51, 4), SINCE),
)
UPPER_COUNCIL_POSTS = parameter(
    "省级和设区的市级主任会议的组成",
    "councils of chairpersons of provinces and prefectures",
    Provision((Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL), Citation(NOW, 54, 1), SINCE),
)
COUNTY_COUNCIL_POSTS = parameter(
    "县级主任会议的组成",
    "councils of chairpersons of counties",
    Provision((Post.CHAIR, Post.VICE_CHAIR), Citation(NOW, 54, 1), SINCE),
)


# 第十一条、第十二条、第二十七条至第三十条: projects, and more on elections of officials

MAJOR_PROJECTS = parameter(
    "县级以上地方人大讨论、决定重大事项和项目",
    "major matters and projects of local congresses from the county up",
    Provision(
        Text(
            "县级以上的地方各级人民代表大会讨论、决定本行政区域内的重大事项和项目",
            "congresses from the county up discuss and decide major matters and projects",
        ),
        Citation(NOW, 11, item=3),
        SINCE,
    ),
)
TOWNSHIP_PROJECTS = parameter(
    "乡镇人大决定建设计划和项目",
    "construction plans and projects of townships",
    Provision(
        Text(
            "乡、民族乡、镇的人民代表大会决定本行政区域内的建设计划和项目",
            "township congresses decide construction plans and projects",
        ),
        Citation(NOW, 12, 1, 3),
        SINCE,
    ),
)
MORE_THAN_SEATS = parameter(
    "副职、委员候选人多于应选人数",
    "more candidates than seats for deputy posts and members",
    Provision(1, Citation(NOW, 27, 1), SINCE),
)
WRITE_INS = parameter(
    "另选他人",
    "write-ins",
    Provision(
        Text(
            "代表可以另选其他任何代表或者选民",
            "deputies may write in any other deputy or voter",
        ),
        Citation(NOW, 28),
        SINCE,
    ),
)
NO_MAJORITY_IN_ANOTHER_BALLOT = parameter(
    "再次投票的当选",
    "who is elected in another ballot",
    Provision(
        Text(
            "再次投票以得票多的当选，没有再要求过半数",
            "in another ballot most votes win; no majority is asked again",
        ),
        Citation(NOW, 29, 1),
        SINCE,
    ),
)
SEATS_LEFT_CANDIDATES = parameter(
    "另行选举的候选人",
    "candidates in another election",
    Provision(
        Text(
            "另行选举的候选人可以按第一次投票的得票顺序确定，也可以另行提名",
            "candidates for it are taken in the order of the first votes, or newly nominated",
        ),
        Citation(NOW, 29, 2),
        SINCE,
    ),
)
BY_ELECTION_CANDIDATES = parameter(
    "补选候选人的最小差额",
    "least surplus of candidates in by-elections of officials",
    Provision(0, Citation(NOW, 30), SINCE),
)
BY_ELECTION_MEASURES = parameter(
    "补选的选举办法",
    "measures for by-elections of officials",
    Provision(
        Text(
            "补选的选举办法由本级人民代表大会决定",
            "the congress itself decides how a by-election is held",
        ),
        Citation(NOW, 30),
        SINCE,
    ),
)
