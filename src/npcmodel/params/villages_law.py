"""村民委员会组织法: villagers' committees, their elections and the villages' own meetings."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, Period
from npcmodel.exact.thresholds import Threshold, at_least, more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import VILLAGE_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


def _share(
    zh: str, en: str, threshold: Threshold, base: Base, at: tuple[int, ...]
) -> Parameter[Share]:
    return parameter(zh, en, Provision(Share(threshold, base), Citation(NOW, *at), SINCE))


def _number(zh: str, en: str, value: int, at: tuple[int, ...]) -> Parameter[int]:
    return parameter(zh, en, Provision(value, Citation(NOW, *at), SINCE))


def _words(zh: str, en: str, says: Text, at: tuple[int, ...]) -> Parameter[Text]:
    return parameter(zh, en, Provision(says, Citation(NOW, *at), SINCE))


def _often(zh: str, en: str, value: Frequency, at: tuple[int, ...]) -> Parameter[Frequency]:
    return parameter(zh, en, Provision(value, Citation(NOW, *at), SINCE))


# 第六条、第十一条: the committee and its term

LEAST_MEMBERS = _number(
    "村民委员会成员的最少人数", "fewest members of a villagers' committee", 3, (6, 1)
)
MOST_MEMBERS = _number(
    "村民委员会成员的最多人数", "most members of a villagers' committee", 7, (6, 1)
)
WOMAN_MEMBER = _words(
    "村民委员会的妇女成员",
    "women on the villagers' committee",
    Text("成员中应当有妇女", "a woman must be among the members"),
    (6, 2),
)
MINORITY_MEMBER = _words(
    "村民委员会的少数民族成员",
    "smaller nationalities on the villagers' committee",
    Text(
        "多民族居住的村，成员中应当有人数较少的民族的村民",
        "where several nationalities live, a smaller one must be among the members",
    ),
    (6, 2),
)
TERM_YEARS = _number("村民委员会的任期", "term of a villagers' committee, in years", 5, (11, 2))

# 第十二条: the election committee

CANDIDATE_LEAVES = _words(
    "村民选举委员会成员成为候选人",
    "members of the election committee who become candidates",
    Text(
        "被提名为候选人的，应当退出村民选举委员会",
        "a member nominated as candidate must leave the election committee",
    ),
    (12, 3),
)
SUCCESSION = _words(
    "村民选举委员会成员的递补",
    "vacancies on the election committee",
    Text(
        "出缺的按原推选结果依次递补，也可以另行推选",
        "vacancies go to the next in the original choice, or to a new choice",
    ),
    (12, 4),
)

# 第十三条、第十四条: who is registered, and the list

VOTING_AGE = _number("村民的选举年龄", "age to vote in a village, in full years", 18, (13, 1))
NOT_DEPRIVED = _words(
    "被剥夺政治权利的村民",
    "villagers deprived of political rights",
    Text(
        "依照法律被剥夺政治权利的没有选举权",
        "who is deprived of political rights by law does not vote",
    ),
    (13, 1),
)
LIVES_AT_HOME = _words(
    "户籍在本村并居住的登记",
    "registration of those who live where they are registered",
    Text("户籍在本村并且居住在本村", "household registered and living in the village"),
    (13, 2, 1),
)
LIVES_AWAY = _words(
    "户籍在本村而不居住的登记",
    "registration of those who live elsewhere",
    Text(
        "户籍在本村而不居住的，须本人表示参加",
        "household registered here, living elsewhere: the villager must say so",
    ),
    (13, 2, 2),
)
INCOMER = _words(
    "户籍不在本村的登记",
    "registration of incomers",
    Text(
        "户籍不在本村的，须本人申请并经村民会议或者村民代表会议同意",
        "household registered elsewhere: the person must apply, and the assembly or the "
        "representatives' meeting consent",
    ),
    (13, 2, 3),
)
INCOMER_YEARS = _number(
    "户籍不在本村的居住年限", "years that an incomer must have lived there", 1, (13, 2, 3)
)
ONE_VILLAGE = _words(
    "不得重复登记",
    "no second registration",
    Text(
        "已在一地登记的，不得再参加其他地方的选举",
        "who is registered in one village takes no part elsewhere",
    ),
    (13, 3),
)
LIST_DAYS = _number(
    "公布村民名单的期限", "days before election day to publish the list", 20, (14, 1)
)
OBJECTION_DAYS = _number(
    "对名单申诉的期限", "days after publication to object to the list", 5, (14, 2)
)
ANSWER_DAYS = _number("处理申诉的期限", "days to decide on an objection", 3, (14, 2))

# 第十五条: the election

MORE_THAN_SEATS = _number(
    "村民委员会成员候选人的差额", "surplus of candidates for a villagers' committee", 1, (15, 1)
)
TURNOUT = _share(
    "村民委员会选举的参选人数",
    "turnout of a village election",
    more_than(Fraction(1, 2)),
    Base.REGISTERED_VILLAGERS,
    (15, 2),
)
ELECTION_MAJORITY = _share(
    "村民委员会成员当选的多数",
    "majority in a village election",
    more_than(Fraction(1, 2)),
    Base.VILLAGERS_VOTING,
    (15, 2),
)
SEATS_LEFT = _words(
    "村民委员会当选人数不足",
    "fewer elected than seats of a villagers' committee",
    Text(
        "不足的名额另行选举，第一次投票未当选的人员得票多的为候选人，以得票多的当选",
        "the seats left are filled by another election: those with most votes among the not "
        "elected stand, and most votes win",
    ),
    (15, 2),
)
PLURALITY_FLOOR = _share(
    "村民委员会另行选举的得票下限",
    "votes needed in another village election",
    at_least(Fraction(1, 3)),
    Base.BALLOTS_CAST,
    (15, 2),
)
PROXY = _words(
    "村民委托投票",
    "proxies in a village election",
    Text(
        "选举期间外出不能投票的，可以书面委托本村有选举权的近亲属",
        "who is away may name in writing a near relative with the vote in the village",
    ),
    (15, 4),
)
ELECTION_MEASURES = _words(
    "村民委员会的具体选举办法",
    "measures for village elections",
    Text(
        "具体选举办法由省级人大常委会规定",
        "the provincial standing committee says how elections are held in detail",
    ),
    (15, 5),
)

# 第十六条: recall

RECALL_BY_VOTERS = _share(
    "村民要求罢免的联名人数",
    "villagers who may demand a recall",
    at_least(Fraction(1, 5)),
    Base.VILLAGE_VOTERS,
    (16, 1),
)
RECALL_BY_REPRESENTATIVES = _share(
    "村民代表要求罢免的联名人数",
    "representatives who may demand a recall",
    at_least(Fraction(1, 3)),
    Base.VILLAGE_REPRESENTATIVES,
    (16, 1),
)
RECALL_REASONS = _words(
    "罢免村民委员会成员的理由",
    "reasons of a demand for recall",
    Text("要求应当说明罢免理由", "the demand must say why"),
    (16, 1),
)
RECALL_TURNOUT = _share(
    "罢免投票的参加人数",
    "turnout of a recall",
    more_than(Fraction(1, 2)),
    Base.REGISTERED_VILLAGERS,
    (16, 2),
)
RECALL_MAJORITY = _share(
    "罢免村民委员会成员的多数",
    "majority to recall a member of a villagers' committee",
    more_than(Fraction(1, 2)),
    Base.VILLAGERS_VOTING,
    (16, 2),
)

# 第十八条至第二十条: how a post ends, by-elections, handover

POST_ENDS = _words(
    "村民委员会成员职务自行终止",
    "when a member's post ends of itself",
    Text(
        "丧失行为能力或者被判处刑罚的，职务自行终止",
        "the post ends of itself on loss of capacity or a criminal punishment",
    ),
    (18,),
)
BY_ELECTION = _words(
    "村民委员会成员的补选",
    "by-elections to a villagers' committee",
    Text(
        "可以由村民会议或者村民代表会议补选，程序参照第十五条，任期到本届届满",
        "the assembly or the representatives' meeting may by-elect, after article 15, for the "
        "rest of the term",
    ),
    (19,),
)
HANDOVER_DAYS = _number(
    "村民委员会工作移交的期限", "days for the handover to a new committee", 10, (20,)
)

# 第二十一条、第二十二条: the villagers' assembly

ASSEMBLY_BY_VILLAGERS = _share(
    "村民提议召集村民会议",
    "villagers who may have the assembly called",
    at_least(Fraction(1, 10)),
    Base.VILLAGERS,
    (21, 2),
)
ASSEMBLY_BY_REPRESENTATIVES = _share(
    "村民代表提议召集村民会议",
    "representatives who may have the assembly called",
    at_least(Fraction(1, 3)),
    Base.VILLAGE_REPRESENTATIVES,
    (21, 2),
)
ASSEMBLY_NOTICE_DAYS = _number(
    "召集村民会议的通知期限", "days of notice of a villagers' assembly", 10, (21, 2)
)
ASSEMBLY_QUORUM = _share(
    "村民会议的到会村民",
    "villagers who must attend the assembly",
    more_than(Fraction(1, 2)),
    Base.ADULT_VILLAGERS,
    (22, 1),
)
ASSEMBLY_HOUSEHOLDS = _share(
    "村民会议的到会户代表",
    "households that must be represented at the assembly",
    at_least(Fraction(2, 3)),
    Base.HOUSEHOLDS,
    (22, 1),
)
ASSEMBLY_MAJORITY = _share(
    "村民会议决定的多数",
    "majority of a villagers' assembly",
    more_than(Fraction(1, 2)),
    Base.PERSONS_ATTENDING,
    (22, 1),
)

# 第二十五条、第二十六条: the representatives' meeting

REPRESENTATIVES_SHARE = _share(
    "村民代表的比例",
    "share of representatives in their meeting",
    at_least(Fraction(4, 5)),
    Base.REPRESENTATIVES_MEETING,
    (25, 1),
)
WOMEN_SHARE = _share(
    "妇女村民代表的比例",
    "share of women representatives in the meeting",
    at_least(Fraction(1, 3)),
    Base.REPRESENTATIVES_MEETING,
    (25, 1),
)
FEWEST_HOUSEHOLDS = _number(
    "推选一名村民代表的最少户数", "fewest households that choose a representative", 5, (25, 2)
)
MOST_HOUSEHOLDS = _number(
    "推选一名村民代表的最多户数", "most households that choose a representative", 15, (25, 2)
)
BY_GROUPS = _words(
    "由村民小组推选村民代表",
    "representatives chosen by the villagers' groups",
    Text(
        "也可以由各村民小组推选若干人，人数没有规定",
        "the villagers' groups may choose several instead; no number is given",
    ),
    (25, 2),
)
REPRESENTATIVES_MEET = _often(
    "村民代表会议的次数",
    "how often the representatives meet",
    EveryPeriod(1, Period.QUARTER),
    (26, 1),
)
MEETING_BY_REPRESENTATIVES = _share(
    "村民代表提议召集村民代表会议",
    "representatives who may have their meeting called",
    at_least(Fraction(1, 5)),
    Base.VILLAGE_REPRESENTATIVES,
    (26, 1),
)
REPRESENTATIVES_QUORUM = _share(
    "村民代表会议的法定人数",
    "quorum of the representatives' meeting",
    at_least(Fraction(2, 3)),
    Base.REPRESENTATIVES_MEETING,
    (26, 2),
)
REPRESENTATIVES_MAJORITY = _share(
    "村民代表会议决定的多数",
    "majority of the representatives' meeting",
    more_than(Fraction(1, 2)),
    Base.PERSONS_ATTENDING,
    (26, 2),
)

# 第二十八条: the villagers' group

GROUP_QUORUM = _share(
    "村民小组会议的到会村民",
    "villagers who must attend a group's meeting",
    at_least(Fraction(2, 3)),
    Base.ADULT_VILLAGERS,
    (28, 1),
)
GROUP_HOUSEHOLDS = _share(
    "村民小组会议的到会户代表",
    "households that must be represented at a group's meeting",
    at_least(Fraction(2, 3)),
    Base.HOUSEHOLDS,
    (28, 1),
)
GROUP_MAJORITY = _share(
    "村民小组会议决定的多数",
    "majority of a group's meeting",
    more_than(Fraction(1, 2)),
    Base.PERSONS_ATTENDING,
    (28, 1),
)

# 第三十条、第三十三条、第三十五条: disclosure, appraisal, audit

DISCLOSURE = _often(
    "村务公布的次数",
    "how often village affairs are published",
    EveryPeriod(1, Period.QUARTER),
    (30, 3),
)
ACCOUNTS = _often(
    "财务往来较多的财务收支公布",
    "how often accounts are published where dealings are many",
    EveryPeriod(1, Period.MONTH),
    (30, 3),
)
APPRAISAL = _often("民主评议的次数", "how often members are appraised", AtLeast(1), (33, 1))
POOR_APPRAISALS = _number(
    "连续被评议不称职的次数", "appraisals in a row that end a member's post", 2, (33, 2)
)
AUDIT_BY_VILLAGERS = _share(
    "村民要求的审计事项",
    "villagers who may add a matter to the audit",
    at_least(Fraction(1, 5)),
    Base.VILLAGERS,
    (35, 1, 6),
)
