"""解放军选举办法: elections of deputies by the armed forces."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import MILITARY_MEASURES_2021 as NOW
from npcmodel.law.wording import Text
from npcmodel.params.electoral_districts import DistrictSize

SINCE = NOW.in_force


class ElectionCommitteeSize(NamedTuple):
    """Who makes up an election committee of the forces, all numbers included."""

    least: int
    most: int
    chairs: int
    vice_chairs_least: int
    vice_chairs_most: int


# 第五条、第七条: who votes with the forces

PARTICIPANTS = parameter(
    "参加军队选举的人员",
    "who takes part in elections by the forces",
    Provision(
        Text(
            "军人、文职人员，军队管理的离休、退休人员和其他人员，参加军队选举",
            "those in uniform, civilian staff, the retired in the forces' care and other personnel "
            "vote with the forces",
        ),
        Citation(NOW, 5, 1),
        SINCE,
    ),
)
FAMILIES = parameter(
    "随军家属参加军队选举",
    "families that take part in elections by the forces",
    Provision(
        Text(
            "驻地偏远、参加地方选举有困难的随军家属，经选举委员会或者军人委员会批准，可以参加军队选举",
            "families far from any residents' voting may vote with the forces where the election "
            "committee or the servicemen's committee approves",
        ),
        Citation(NOW, 5, 2),
        SINCE,
    ),
)
VOTING_AGE = parameter(
    "参加军队选举的年龄",
    "age of voters in elections by the forces",
    Provision(18, Citation(NOW, 7, 1), SINCE),
)
NOT_DEPRIVED = parameter(
    "军队选举中被剥夺政治权利的人",
    "those deprived of political rights in elections by the forces",
    Provision(
        Text("没有依照法律被剥夺政治权利", "not deprived of political rights by law"),
        Citation(NOW, 7, 2),
        SINCE,
    ),
)
INCAPACITY = parameter(
    "军队选举中不能行使选举权利的精神病患者",
    "the mentally ill who cannot use the right in elections by the forces",
    Provision(
        Text(
            "精神病患者不能行使选举权利的，经选举委员会确认，不参加选举",
            "whom the election committee confirms to be mentally ill and unable takes no part",
        ),
        Citation(NOW, 7, 3),
        SINCE,
    ),
)

# 第八条、第九条、第十七条: election committees, servicemen's congresses

COMMITTEE_TERM_YEARS = parameter(
    "军队选举委员会的任期",
    "term of election committees of the forces",
    Provision(5, Citation(NOW, 8, 3), SINCE),
)
COMMITTEE_STAYS = parameter(
    "军队选举委员会行使职权至何时",
    "until when election committees of the forces act",
    Provision(
        Text(
            "行使职权至新的选举委员会产生为止",
            "it keeps its powers until the new election committee is formed",
        ),
        Citation(NOW, 8, 3),
        SINCE,
    ),
)
ARMY_COMMITTEE_SIZE = parameter(
    "人民解放军选举委员会的组成",
    "members of the election committee of the whole army",
    Provision(ElectionCommitteeSize(11, 19, 1, 1, 3), Citation(NOW, 9), SINCE),
)
COMMITTEE_SIZE = parameter(
    "军队其他各级选举委员会的组成",
    "members of the other election committees of the forces",
    Provision(ElectionCommitteeSize(7, 17, 1, 1, 2), Citation(NOW, 9), SINCE),
)
DISTRICT_SEATS = parameter(
    "驻军每一选区的代表名额",
    "deputies of a district of the forces",
    Provision(DistrictSize(1, 3), Citation(NOW, 15, 2), SINCE),
)
CONGRESS_TERM_YEARS = parameter(
    "军人代表大会的任期",
    "term of servicemen's congresses",
    Provision(5, Citation(NOW, 17, 4), SINCE),
)
CONGRESS_STAYS = parameter(
    "军人代表大会代表的任期到何时为止",
    "until when deputies to servicemen's congresses stay",
    Provision(
        Text(
            "代表任期从本届第一次会议开始，到下届第一次会议为止",
            "deputies stay from the first session of their term to the first of the next",
        ),
        Citation(NOW, 17, 4),
        SINCE,
    ),
)

# 第十八条: recommending candidates

NOMINATION_BY_ORGANISATIONS = parameter(
    "军队中的党组织推荐代表候选人",
    "party organisations in the forces that recommend candidates for deputy",
    Provision((Body.PARTY,), Citation(NOW, 18, 2), SINCE),
)
NOMINATION_BY_SIGNERS = parameter(
    "军队选民或者军人代表大会代表联名推荐代表候选人",
    "voters or deputies of the forces who jointly recommend candidates for deputy",
    Provision(10, Citation(NOW, 18, 2), SINCE),
)

# 第十九条: candidates

MORE_THAN_SEATS = parameter(
    "军队选举候选人多于应选名额",
    "more candidates than seats in elections by the forces",
    Provision(1, Citation(NOW, 19, 1), SINCE),
)
DIRECT_CANDIDATES = parameter(
    "军队直接选举候选人差额",
    "surplus of candidates in direct elections by the forces",
    Provision(by_share(Fraction(1, 3), Fraction(1)), Citation(NOW, 19, 2), SINCE),
)
INDIRECT_CANDIDATES = parameter(
    "军人代表大会选举候选人差额",
    "surplus of candidates in elections by servicemen's congresses",
    Provision(by_share(Fraction(1, 5), Fraction(1, 2)), Citation(NOW, 19, 2), SINCE),
)

# 第二十条: lists of candidates

CANDIDATE_LIST_DAYS = parameter(
    "军队直接选举公布代表候选人名单的期限",
    "days before the vote to publish the candidates of direct elections by the forces",
    Provision(15, Citation(NOW, 20, 1), SINCE),
)
FORMAL_LIST_DAYS = parameter(
    "军队直接选举公布正式代表候选人名单的期限",
    "days before the vote to publish the formal candidates of direct elections by the forces",
    Provision(7, Citation(NOW, 20, 1), SINCE),
)
DIRECT_DISCUSSION = parameter(
    "军队直接选举代表候选人的讨论、协商",
    "discussion of the candidates in direct elections by the forces",
    Provision(
        Text(
            "代表候选人名单交各该选区的选民讨论、协商，确定正式代表候选人名单",
            "the voters of the district discuss the list; the formal list is fixed from it",
        ),
        Citation(NOW, 20, 1),
        SINCE,
    ),
)
DIRECT_ABOVE_MOST = parameter(
    "军队直接选举超过最高差额比例的处理",
    "direct elections by the forces with more nominees than the largest surplus",
    Provision(
        Text(
            "所提人数超过最高差额比例的，经讨论、协商，根据较多数选民的意见确定正式代表候选人名单",
            "above the largest surplus the formal list is fixed, after discussion, by the opinion "
            "of the larger number of voters",
        ),
        Citation(NOW, 20, 1),
        SINCE,
    ),
)
DIRECT_PRIMARY = parameter(
    "军队直接选举的预选",
    "primaries in direct elections by the forces",
    Provision(
        Text(
            "不能形成较为一致意见的，进行预选，按得票多少的顺序确定正式代表候选人名单",
            "where no near consensus is reached, a primary is held and the formal list follows "
            "the order of its votes",
        ),
        Citation(NOW, 20, 1),
        SINCE,
    ),
)
INDIRECT_VOTE = parameter(
    "军人代表大会直接投票",
    "servicemen's congresses that vote directly",
    Provision(
        Text(
            "所提人数符合差额比例的，直接进行投票选举",
            "nominees within the surplus are voted on directly",
        ),
        Citation(NOW, 20, 2),
        SINCE,
    ),
)
INDIRECT_PRIMARY = parameter(
    "军人代表大会的预选",
    "primaries in servicemen's congresses",
    Provision(
        Text(
            "所提人数超过最高差额比例的，进行预选，按得票多少的顺序和军人代表大会确定的具体差额比例确定正式名单",
            "above the largest surplus a primary is held; order of votes and the specific surplus "
            "that the congress fixes give the formal list",
        ),
        Citation(NOW, 20, 2),
        SINCE,
    ),
)
NOMINATION_DAYS = parameter(
    "军人代表大会提名、酝酿代表候选人的时间",
    "days to nominate and deliberate in a servicemen's congress",
    Provision(2, Citation(NOW, 20, 2), SINCE),
)

# 第二十五条: voting by proxy

PROXIES = parameter(
    "军队选举中每一选民接受的委托",
    "proxies that a voter may accept in elections by the forces",
    Provision(3, Citation(NOW, 25), SINCE),
)
PROXY_AWAY = parameter(
    "军队选举中委托投票的选民在选举期间外出",
    "who votes by proxy in elections by the forces is away",
    Provision(
        Text("委托人在选举期间外出", "the voter is away during the election"),
        Citation(NOW, 25),
        SINCE,
    ),
)
PROXY_CONSENT = parameter(
    "军队选举中委托投票的同意",
    "consent to a proxy in elections by the forces",
    Provision(
        Text(
            "委托经军人委员会或者选举委员会同意",
            "the servicemen's committee or the election committee consents to the proxy",
        ),
        Citation(NOW, 25),
        SINCE,
    ),
)
PROXY_IN_WRITING = parameter(
    "军队选举中的书面委托",
    "proxies in writing in elections by the forces",
    Provision(Text("委托是书面的", "the proxy is in writing"), Citation(NOW, 25), SINCE),
)

# 第二十六条、第二十八条至第三十条: the votes

WRITE_INS = parameter(
    "军队选举的另选他人",
    "write-ins in elections by the forces",
    Provision(
        Text("选举人可以另选其他任何选民", "an elector may write in any other voter"),
        Citation(NOW, 26),
        SINCE,
    ),
)
BALLOTS_WITHIN_VOTERS = parameter(
    "军队选举的所投票数与投票人数",
    "ballots cast and persons voting in elections by the forces",
    Provision(
        Text(
            "所投票数等于或者少于投票人数的有效，多于的无效",
            "the election counts where the ballots are no more than the persons voting",
        ),
        Citation(NOW, 28, 1),
        SINCE,
    ),
)
TURNOUT = parameter(
    "军队直接选举的参选人数",
    "turnout of direct elections by the forces",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_VOTERS), Citation(NOW, 29, 1), SINCE),
)
DIRECT_MAJORITY = parameter(
    "军队直接选举当选的多数",
    "majority in direct elections by the forces",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.VOTERS_PARTICIPATING), Citation(NOW, 29, 1), SINCE
    ),
)
INDIRECT_MAJORITY = parameter(
    "军人代表大会选举当选的多数",
    "majority in elections by servicemen's congresses",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 29, 2), SINCE),
)
MOST_VOTES_AND_TIES = parameter(
    "军队选举中过半数者多于应选名额、票数相等",
    "more with a majority than seats, and equal votes, in elections by the forces",
    Provision(
        Text(
            "获得过半数选票的多于应选名额的，以得票多的当选；票数相等不能确定的，就相等的候选人再次投票",
            "where more have a majority than there are seats, most votes win; where equal votes "
            "leave it open, another ballot is held among the equal",
        ),
        Citation(NOW, 30, 1),
        SINCE,
    ),
)
NO_MAJORITY_IN_ANOTHER_BALLOT = parameter(
    "军队选举再次投票的当选",
    "who is elected in another ballot of the forces",
    Provision(
        Text(
            "再次投票以得票多的当选，没有再要求过半数",
            "in another ballot most votes win; no majority is asked again",
        ),
        Citation(NOW, 30, 1),
        SINCE,
    ),
)
SEATS_LEFT = parameter(
    "军队选举当选人少于应选名额",
    "fewer elected than seats in elections by the forces",
    Provision(
        Text(
            "不足的名额另行选举，按第一次投票得票多少的顺序和第十九条的差额比例确定候选人名单",
            "the seats left are filled by another election; its list follows the order of the "
            "first votes and the surplus of article 19",
        ),
        Citation(NOW, 30, 2),
        SINCE,
    ),
)
CANDIDATES_FOR_ONE_SEAT = parameter(
    "军队另行选举只选一人的候选人数",
    "candidates where another election of the forces fills one seat",
    Provision(2, Citation(NOW, 30, 2), SINCE),
)
PLURALITY_FLOOR = parameter(
    "军队另行选举县级代表的得票下限",
    "votes needed in another election of county deputies by the forces",
    Provision(Share(at_least(Fraction(1, 3)), Base.BALLOTS_RETURNED), Citation(NOW, 30, 3), SINCE),
)
INDIRECT_MAJORITY_AGAIN = parameter(
    "军人代表大会另行选举的多数",
    "majority in another election by servicemen's congresses",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 30, 3), SINCE),
)

# 第三十八条: by-elections

BY_ELECTION_CANDIDATES = parameter(
    "军队补选代表候选人的最小差额",
    "least surplus of candidates in by-elections by the forces",
    Provision(0, Citation(NOW, 38, 3), SINCE),
)
