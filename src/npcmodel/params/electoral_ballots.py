"""选举法 41, 42, 44 II, 解放军选举办法 26, 28 II, 地方组织法 28, 代表法 17 VI: the ballot."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import (
    DEPUTIES_LAW_2015,
    DEPUTIES_LAW_2025,
    ELECTORAL_LAW_2020,
    MILITARY_MEASURES_2021,
    ORGANIC_LAW_2022,
)
from npcmodel.law.wording import Text

SINCE = ELECTORAL_LAW_2020.in_force

# 选举法 41, 解放军选举办法 26, 地方组织法 28, 代表法 17 VI: what may be marked

ANY_VOTER = Text(
    "可以投赞成票，可以投反对票，可以另选其他任何选民，也可以弃权",
    "one may vote for, against, write in any other voter, or abstain",
)
ANY_DEPUTY_OR_VOTER = Text(
    "可以投赞成票，可以投反对票，可以另选其他任何代表或者选民，也可以弃权",
    "one may vote for, against, write in any other deputy or voter, or abstain",
)
ANY_OTHER = Text(
    "可以投赞成票，可以投反对票，可以另选他人，也可以弃权",
    "one may vote for, against, write in another, or abstain",
)
WITH_A_NO = Text(
    "可以投赞成票，可以投反对票，也可以投弃权票；表示反对的，可以另选他人",
    "one may vote for, against, or abstain; who votes against may write in another",
)
DEPUTIES_MARKS = parameter(
    "选举代表的选票上的选择",
    "marks on a ballot for deputies",
    Provision(ANY_VOTER, Citation(ELECTORAL_LAW_2020, 41), SINCE),
)
SERVICE_MARKS = parameter(
    "军队选举代表的选票上的选择",
    "marks on a ballot for deputies of the forces",
    Provision(ANY_VOTER, Citation(MILITARY_MEASURES_2021, 26), MILITARY_MEASURES_2021.in_force),
)
OFFICIALS_MARKS = parameter(
    "选举国家机关领导人员的选票上的选择",
    "marks on a ballot for officials",
    Provision(ANY_DEPUTY_OR_VOTER, Citation(ORGANIC_LAW_2022, 28), ORGANIC_LAW_2022.in_force),
)
MARKS_OF_DEPUTIES = parameter(
    "代表对候选人的选择",
    "marks that deputies may make",
    Provision(ANY_OTHER, Citation(DEPUTIES_LAW_2015, 11, 6), DEPUTIES_LAW_2015.in_force),
    Provision(WITH_A_NO, Citation(DEPUTIES_LAW_2025, 17, 6), DEPUTIES_LAW_2025.in_force),
)

# 选举法 42: voting by proxy

PROXIES = parameter(
    "每一选民接受的委托",
    "proxies that a voter may accept",
    Provision(3, Citation(ELECTORAL_LAW_2020, 42), SINCE),
)
PROXY_AWAY = parameter(
    "委托投票的选民在选举期间外出",
    "who votes by proxy is away",
    Provision(
        Text(
            "委托人应是选举期间外出的选民", "only a voter away during the election may give a proxy"
        ),
        Citation(ELECTORAL_LAW_2020, 42),
        SINCE,
    ),
)
PROXY_CONSENT = parameter(
    "委托投票经选举委员会同意",
    "consent to a proxy",
    Provision(
        Text("委托应经选举委员会同意", "the election committee must consent to the proxy"),
        Citation(ELECTORAL_LAW_2020, 42),
        SINCE,
    ),
)
PROXY_IN_WRITING = parameter(
    "书面委托",
    "proxies in writing",
    Provision(
        Text("应当书面委托", "a proxy must be in writing"), Citation(ELECTORAL_LAW_2020, 42), SINCE
    ),
)

# 选举法 44 II, 解放军选举办法 28 II: which ballots count

ONLY_WITHIN_SEATS = Text(
    "每一选票所选的人数，等于或者少于应选人数的有效，多于的作废",
    "a ballot counts where it chooses no more persons than there are seats, and is void otherwise",
)
CHOICES_WITHIN_SEATS = parameter(
    "选票所选人数与应选代表人数",
    "persons chosen on a ballot and seats of deputies",
    Provision(ONLY_WITHIN_SEATS, Citation(ELECTORAL_LAW_2020, 44, 2), SINCE),
)
SERVICE_CHOICES_WITHIN_SEATS = parameter(
    "军队选举的选票所选人数与应选代表人数",
    "persons chosen on a ballot and seats of deputies of the forces",
    Provision(
        ONLY_WITHIN_SEATS,
        Citation(MILITARY_MEASURES_2021, 28, 2),
        MILITARY_MEASURES_2021.in_force,
    ),
)
