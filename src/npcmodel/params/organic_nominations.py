"""地方组织法: how many each may nominate for office, and how the list is fixed, 26 and 27."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PRESIDIUM_NOMINEES = parameter(
    "主席团提名候选人的上限",
    "most candidates that the presidium nominates",
    Provision(
        Text(
            "主席团提名的候选人不超过应选名额",
            "the presidium nominates no more candidates than seats",
        ),
        Citation(NOW, 26, 3),
        SINCE,
    ),
)
DEPUTY_NOMINEES = parameter(
    "代表联合提名候选人的上限",
    "most candidates that a deputy joins in nominating",
    Provision(
        Text(
            "每一代表与其他代表联合提名的候选人不超过应选名额",
            "each deputy joins in nominating no more candidates than seats",
        ),
        Citation(NOW, 26, 3),
        SINCE,
    ),
)
CHIEF_ALONE = parameter(
    "正职只提名一人的等额选举",
    "a single nominee for a chief post",
    Provision(
        Text(
            "正职提名的候选人只有一人的，也可以等额选举",
            "a single nominee for a chief post may stand alone",
        ),
        Citation(NOW, 27, 1),
        SINCE,
    ),
)
VOTE = parameter(
    "提名人数符合差额数的选举",
    "nominees as many as the measures fix",
    Provision(
        Text(
            "提名人数符合选举办法规定的差额数的，经酝酿、讨论后进行选举",
            "nominees as many as the election measures fix are deliberated and voted on",
        ),
        Citation(NOW, 27, 1),
        SINCE,
    ),
)
PRIMARY = parameter(
    "提名人数超过差额数的预选",
    "more nominees than the measures fix",
    Provision(
        Text(
            "提名人数超过选举办法规定的差额数的，进行预选，按得票多少的顺序和该差额数确定正式名单",
            "above the number that the election measures fix a primary is held; order of votes "
            "and that number give the formal list",
        ),
        Citation(NOW, 27, 1),
        SINCE,
    ),
)
NOMINATION_DAYS = parameter(
    "换届时提名、酝酿候选人的时间",
    "time for nominating and deliberating when a term begins",
    Provision(2, Citation(NOW, 27, 2), SINCE),
)
