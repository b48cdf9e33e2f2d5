"""立法法: times in making laws, publication for comment, and what a promulgation says."""

from __future__ import annotations

import enum

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


@enum.unique
class OrderPart(enum.Enum):
    """What the order that promulgates a law states (主席令载明的内容)."""

    MAKER = "制定机关"
    ADOPTED = "通过日期"
    IN_FORCE = "施行日期"


# 第十三条: authorisation

AUTHORISATION_MONTHS = parameter(
    "授权的期限",
    "how long an authorisation lasts",
    Provision(60, Citation(NOW, 13, 2), SINCE),
)
AUTHORISATION_EXCEPTION = parameter(
    "授权期限的例外",
    "where an authorisation may last longer",
    Provision(
        Text("授权决定另有规定的，从其规定", "where the decision sets another time, that holds"),
        Citation(NOW, 13, 2),
        SINCE,
    ),
)
AUTHORISATION_REPORT_MONTHS = parameter(
    "授权期限届满前的报告",
    "how long before its end an authorisation is reported on",
    Provision(6, Citation(NOW, 13, 3), SINCE),
)

# 第二十条、第三十一条: drafts sent out

CONGRESS_DRAFT_MONTHS = parameter(
    "向全国人大代表发送法律草案的期限",
    "how long before the session drafts of laws reach the deputies",
    Provision(1, Citation(NOW, 20), SINCE),
)
MEMBERS_DRAFT_DAYS = parameter(
    "向常委会组成人员发送法律草案的期限",
    "how long before the meeting drafts of laws reach the committee's members",
    Provision(7, Citation(NOW, 31, 1), SINCE),
)
MEMBERS_DRAFT_EXCEPTION = parameter(
    "发送法律草案期限的例外",
    "where drafts of laws may reach the members later",
    Provision(
        Text("特殊情况除外", "special circumstances are excepted"), Citation(NOW, 31, 1), SINCE
    ),
)

# 第四十条: comment

DRAFT_PUBLISHED = parameter(
    "法律草案向社会公布征求意见",
    "drafts of laws are published for comment",
    Provision(
        Text(
            "在常务委员会会议后向社会公布，征求意见，经委员长会议决定不公布的除外",
            "published for comment after the committee's meeting, unless the council of "
            "chairpersons decides not to",
        ),
        Citation(NOW, 40),
        SINCE,
    ),
)
COMMENT_DAYS = parameter(
    "法律草案征求意见的时间",
    "how long drafts of laws are open to comment",
    Provision(30, Citation(NOW, 40), SINCE),
)
COMMENTS_REPORTED = parameter(
    "征求意见情况的通报",
    "what is made known of the comments on drafts of laws",
    Provision(
        Text("向社会通报征求意见的情况", "the public is told of the comments"),
        Citation(NOW, 40),
        SINCE,
    ),
)

# 第六十一条、第六十二条: promulgation

IN_FORCE_STATED = parameter(
    "法律的施行日期",
    "the day a law comes into force",
    Provision(
        Text("法律应当明确规定施行日期", "a law states the day it comes into force"),
        Citation(NOW, 61),
        SINCE,
    ),
)
_PARTS: tuple[OrderPart, ...] = (OrderPart.MAKER, OrderPart.ADOPTED, OrderPart.IN_FORCE)
ORDER_PARTS: Parameter[tuple[OrderPart, ...]] = parameter(
    "公布法律的主席令的内容",
    "what the order that promulgates a law states",
    Provision(_PARTS, Citation(NOW, 62, 1), SINCE),
)

# 第六十六条: what implements a law

SUPPORTING_MONTHS = parameter(
    "作出配套的具体规定的期限",
    "within what time supporting rules are made",
    Provision(12, Citation(NOW, 66), SINCE),
)
SUPPORTING_EXCEPTION = parameter(
    "配套的具体规定期限的例外",
    "where supporting rules have another time",
    Provision(
        Text("法律另有规定的，从其规定", "where the law sets another time, that holds"),
        Citation(NOW, 66),
        SINCE,
    ),
)
SUPPORTING_EXPLAINED = parameter(
    "未能在期限内作出配套的具体规定",
    "supporting rules not made in time",
    Provision(
        Text(
            "未能在期限内作出配套的具体规定的，应当向全国人大常委会说明情况",
            "where supporting rules are not made in time, this is explained to the NPC Standing "
            "Committee",
        ),
        Citation(NOW, 66),
        SINCE,
    ),
)
