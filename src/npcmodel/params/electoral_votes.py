"""选举法 44 I, 45, 57: the votes by which deputies are elected."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第四十一条、第四十四条: write-ins, and more ballots than voters

WRITE_INS = parameter(
    "另选他人",
    "write-ins for deputies",
    Provision(
        Text(
            "选举人可以另选其他任何选民",
            "an elector may write in any other voter",
        ),
        Citation(NOW, 41),
        SINCE,
    ),
)
BALLOTS_WITHIN_VOTERS = parameter(
    "所投票数与投票人数",
    "ballots cast and persons voting",
    Provision(
        Text(
            "所投票数等于或者少于投票人数的有效，多于的无效",
            "the election counts where the ballots are no more than the persons voting",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)

# 第四十五条: who is elected

TURNOUT = parameter(
    "直接选举的参选人数",
    "turnout of direct elections",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_VOTERS), Citation(NOW, 45, 1), SINCE),
)
DIRECT_MAJORITY = parameter(
    "直接选举当选的多数",
    "majority in direct elections",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.VOTERS_PARTICIPATING), Citation(NOW, 45, 1), SINCE
    ),
)
INDIRECT_MAJORITY = parameter(
    "间接选举当选的多数",
    "majority in indirect elections",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 45, 2), SINCE),
)
MOST_VOTES_AND_TIES = parameter(
    "过半数者多于应选名额、票数相等",
    "more with a majority than seats; equal votes",
    Provision(
        Text(
            "获得过半数选票的多于应选名额的，以得票多的当选；票数相等不能确定的，就相等的候选人再次投票",
            "where more have a majority than there are seats, most votes win; where equal votes "
            "leave it open, another ballot is held among the equal",
        ),
        Citation(NOW, 45, 3),
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
        Citation(NOW, 45, 3),
        SINCE,
    ),
)
SEATS_LEFT = parameter(
    "当选人少于应选名额",
    "fewer elected than seats",
    Provision(
        Text(
            "不足的名额另行选举，按第一次投票得票多少的顺序和第三十一条的差额比例确定候选人名单",
            "the seats left are filled by another election; its list follows the order of the "
            "first votes and the surplus of article 31",
        ),
        Citation(NOW, 45, 4),
        SINCE,
    ),
)
CANDIDATES_FOR_ONE_SEAT = parameter(
    "另行选举只选一人的候选人数",
    "candidates where another election fills one seat",
    Provision(2, Citation(NOW, 45, 4), SINCE),
)
PLURALITY_FLOOR = parameter(
    "另行选举县级、乡级代表的得票下限",
    "votes needed in another election of county and township deputies",
    Provision(Share(at_least(Fraction(1, 3)), Base.BALLOTS_RETURNED), Citation(NOW, 45, 5), SINCE),
)
INDIRECT_MAJORITY_AGAIN = parameter(
    "另行选举上一级代表的多数",
    "majority in another election of the deputies above",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 45, 5), SINCE),
)

# 第五十七条: by-elections between sessions

BY_ELECTION_BY_COMMITTEE = parameter(
    "常务委员会补选上一级代表",
    "by-elections of the deputies above by a standing committee",
    Provision(
        Text(
            "人大闭会期间，县级以上地方人大常委会可以补选上一级人大代表",
            "between sessions a standing committee from the county up may by-elect the deputies "
            "of the congress above",
        ),
        Citation(NOW, 57, 3),
        SINCE,
    ),
)
BY_ELECTION_MEASURES = parameter(
    "补选代表的具体办法",
    "measures for by-elections of deputies",
    Provision(
        Text(
            "补选的具体办法由省级人大常委会规定",
            "the provincial standing committee says how by-elections are held in detail",
        ),
        Citation(NOW, 57, 4),
        SINCE,
    ),
)
