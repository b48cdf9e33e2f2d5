"""选举法: how many each may nominate, how the list of candidates is fixed, 30 to 35."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第三十条: how many each may recommend

ORGANISATION_NOMINEES = parameter(
    "政党、人民团体推荐代表候选人的上限",
    "most candidates that parties and organisations recommend",
    Provision(
        Text(
            "各政党、人民团体推荐的代表候选人不超过应选名额",
            "parties and organisations each recommend no more candidates than seats",
        ),
        Citation(NOW, 30, 3),
        SINCE,
    ),
)
SIGNER_NOMINEES = parameter(
    "选民、代表联名推荐代表候选人的上限",
    "most candidates that a voter or deputy joins in recommending",
    Provision(
        Text(
            "每一选民或者代表参加联名推荐的代表候选人不超过应选名额",
            "each voter or deputy joins in recommending no more candidates than seats",
        ),
        Citation(NOW, 30, 3),
        SINCE,
    ),
)

# 第三十二条: discussion, primary, vote

DIRECT_DISCUSSION = parameter(
    "直接选举代表候选人的讨论、协商",
    "discussion of the candidates in direct elections",
    Provision(
        Text(
            "代表候选人名单交选民小组讨论、协商，确定正式代表候选人名单",
            "groups of voters discuss the list of candidates; the formal list is fixed from it",
        ),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
DIRECT_ABOVE_MOST = parameter(
    "直接选举超过最高差额比例的处理",
    "direct elections with more nominees than the largest surplus",
    Provision(
        Text(
            "所提人数超过最高差额比例的，经讨论、协商，根据较多数选民的意见确定正式代表候选人名单",
            "above the largest surplus the formal list is fixed, after discussion, by the opinion "
            "of the larger number of voters",
        ),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
DIRECT_PRIMARY = parameter(
    "直接选举的预选",
    "primaries in direct elections",
    Provision(
        Text(
            "不能形成较为一致意见的，进行预选，按预选得票多少的顺序确定正式代表候选人名单",
            "where no near consensus is reached, a primary is held and the formal list follows "
            "the order of its votes",
        ),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
INDIRECT_NOMINATION_DAYS = parameter(
    "间接选举提名、酝酿代表候选人的时间",
    "time for nominating and deliberating in indirect elections",
    Provision(2, Citation(NOW, 32, 2), SINCE),
)
INDIRECT_VOTE = parameter(
    "间接选举直接投票",
    "indirect elections voted on directly",
    Provision(
        Text(
            "所提人数符合法定差额比例的，直接进行投票选举",
            "nominees within the statutory surplus are voted on directly",
        ),
        Citation(NOW, 32, 2),
        SINCE,
    ),
)
INDIRECT_PRIMARY = parameter(
    "间接选举的预选",
    "primaries in indirect elections",
    Provision(
        Text(
            "所提人数超过最高差额比例的，进行预选，按得票多少的顺序和选举办法的具体差额比例确定正式名单",
            "above the largest surplus a primary is held; order of votes and the specific surplus "
            "of the election measures give the formal list",
        ),
        Citation(NOW, 32, 2),
        SINCE,
    ),
)

# 第三十三条至第三十五条

NOT_ONLY_OWN_DEPUTIES = parameter(
    "间接选举代表候选人的范围",
    "who may be a candidate in indirect elections",
    Provision(
        Text(
            "代表候选人不限于本级人民代表大会的代表",
            "candidates need not be deputies of the congress that elects",
        ),
        Citation(NOW, 33),
        SINCE,
    ),
)
INTRODUCTIONS_STOP = parameter(
    "代表候选人介绍的停止",
    "when candidates are no longer introduced",
    Provision(
        Text(
            "在选举日停止代表候选人的介绍",
            "introductions of candidates stop on election day",
        ),
        Citation(NOW, 34),
        SINCE,
    ),
)
FOREIGN_FUNDING = parameter(
    "禁止接受境外资助",
    "no funding from abroad",
    Provision(
        Text(
            "不得直接或者间接接受境外提供的与选举有关的资助",
            "no funding from abroad that has to do with the election is taken, directly or "
            "indirectly",
        ),
        Citation(NOW, 35, 1),
        SINCE,
    ),
)
FUNDED_NOT_LISTED = parameter(
    "接受境外资助的不列入名单",
    "the funded are not listed",
    Provision(
        Text(
            "接受境外资助的，不列入代表候选人名单",
            "who took funding from abroad is not put on the list of candidates",
        ),
        Citation(NOW, 35, 2),
        SINCE,
    ),
)
FUNDED_STRUCK = parameter(
    "接受境外资助的从名单中除名",
    "the funded are struck from the list",
    Provision(
        Text(
            "接受境外资助而已经列入名单的，从名单中除名",
            "who took funding from abroad and is on the list is struck from it",
        ),
        Citation(NOW, 35, 2),
        SINCE,
    ),
)
FUNDED_ELECTION = parameter(
    "接受境外资助的当选无效",
    "the election of the funded is void",
    Provision(
        Text(
            "接受境外资助而已经当选的，当选无效",
            "where who took funding from abroad is elected, the election is void",
        ),
        Citation(NOW, 35, 2),
        SINCE,
    ),
)
