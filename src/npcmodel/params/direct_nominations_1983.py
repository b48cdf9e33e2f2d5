"""县级以下直接选举若干规定: the provisions of 1983 on candidates in direct elections, 10.

The three seconders of its first paragraph gave way to ten joint signers (选举法 30 II).
"""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DIRECT_ELECTION_PROVISIONS_1983 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

VOTER_NOMINEES = parameter(
    "每一选民推荐代表候选人的上限",
    "most candidates that a voter recommends",
    Provision(
        Text(
            "每一选民推荐的代表候选人不超过本选区应选名额",
            "each voter recommends no more candidates than the district's seats",
        ),
        Citation(NOW, 10, 1),
        SINCE,
    ),
)
ALL_LISTED = parameter(
    "推荐的代表候选人都应列入名单",
    "all who are recommended are listed",
    Provision(
        Text(
            "推荐的代表候选人都列入名单，选举委员会不得调换或者增减",
            "all who are recommended are listed; the election committee replaces, adds and "
            "removes none",
        ),
        Citation(NOW, 10, 2),
        SINCE,
    ),
)
ORDER_OF_VOTES = parameter(
    "经预选的正式代表候选人名单的顺序",
    "order of a formal list after a primary",
    Provision(
        Text(
            "经过预选的正式代表候选人名单，按得票多少的顺序排列",
            "a formal list after a primary is in the order of votes",
        ),
        Citation(NOW, 10, 3),
        SINCE,
    ),
)
