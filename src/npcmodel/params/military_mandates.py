"""解放军选举办法 33-37: recall and resignation of deputies elected by the armed forces."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.forces import ServiceOrgan
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import MILITARY_MEASURES_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第三十三条至第三十六条: recall

RECALL_BY_VOTERS = parameter(
    "军队选民联名要求罢免县级人大代表",
    "voters of the forces who jointly ask for the recall of a county deputy",
    Provision(10, Citation(NOW, 33, 1), SINCE),
)
RECALL_BY_ORGAN = parameter(
    "在军人代表大会上提出罢免案的机构",
    "organ that moves a recall in a servicemen's congress",
    Provision((ServiceOrgan.ELECTION_COMMITTEE,), Citation(NOW, 34, 1), SINCE),
)
RECALL_SECRET = parameter(
    "军队罢免代表的表决方式",
    "how the forces vote on the recall of a deputy",
    Provision(
        Text("采用无记名投票的表决方式", "the vote is by secret ballot"), Citation(NOW, 35), SINCE
    ),
)
VOTERS_RECALL_MAJORITY = parameter(
    "军队选民罢免县级人大代表的多数",
    "majority of voters of the forces to recall a county deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_VOTERS), Citation(NOW, 36, 1), SINCE),
)
CONGRESS_RECALL_MAJORITY = parameter(
    "军人代表大会罢免代表的多数",
    "majority of a servicemen's congress to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 36, 2), SINCE),
)

# 第三十七条: resignation

UPPER_RESIGNATION = parameter(
    "军队选出的设区的市级以上代表的辞职",
    "resignation of deputies above the county whom the forces elected",
    Provision(
        Text(
            "向原选举单位的选举委员会书面提出，由军人代表大会接受，"
            "报送各该级人大常委会和军队上一级选举委员会备案",
            "handed in in writing to the election committee of the unit that elected, accepted by "
            "its servicemen's congress, reported for the record",
        ),
        Citation(NOW, 37, 1),
        SINCE,
    ),
)
COUNTY_RESIGNATION = parameter(
    "军队选出的县级代表的辞职",
    "resignation of county deputies whom the forces elected",
    Provision(
        Text(
            "向原选区的选举委员会或者军人委员会书面提出，由军人大会接受，"
            "报送各该级人大常委会和军队上一级选举委员会备案",
            "handed in in writing to the district's election or servicemen's committee, accepted "
            "by the servicemen's assembly, reported for the record",
        ),
        Citation(NOW, 37, 1),
        SINCE,
    ),
)
RESIGNATION_MAJORITY = parameter(
    "军队接受代表辞职的多数",
    "majority of the forces to accept the resignation of a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_IN_ASSEMBLY), Citation(NOW, 37, 1), SINCE),
)
RESIGNATION_WITHOUT_CONGRESS = parameter(
    "无法召开军人代表大会时的辞职",
    "resignation while the servicemen's congress cannot convene",
    Provision(
        Text(
            "因执行任务等原因无法召开军人代表大会的，团级以上单位的选举委员会可以接受，"
            "并及时通报军人代表大会的代表",
            "where missions keep the congress from convening, the election committee may accept it "
            "and tells the deputies of that congress",
        ),
        Citation(NOW, 37, 2),
        SINCE,
    ),
)
