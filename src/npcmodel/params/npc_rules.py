"""全国人大议事规则: the rules of procedure of the National People's Congress."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.acts import ActKind
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import NPC_RULES_1989 as FIRST
from npcmodel.law.statutes import NPC_RULES_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force

# 第二条至第八条: how a session begins

SESSION_LAST_MONTH = parameter(
    "全国人大会议的季度",
    "quarter of the session of the national congress",
    Provision(3, Citation(FIRST, 2), FIRST_SINCE),
    Provision(3, Citation(NOW, 2, 1), SINCE),
)
SESSION_MOVED = parameter(
    "会议提前或者推迟的决定",
    "moving a session",
    Provision(
        Text(
            "适当提前或者推迟召开会议，由全国人大常委会决定；日期可以授权委员长会议另行决定，并予公布",
            "the NPC Standing Committee may move the session; it may leave the day to the council "
            "of chairpersons; the day is published",
        ),
        Citation(NOW, 2, 2),
        SINCE,
    ),
)
FIRST_SESSION_MONTHS = parameter(
    "每届第一次会议的期限",
    "time limit of the first session of a term",
    Provision(2, Citation(FIRST, 3), FIRST_SINCE),
    Provision(2, Citation(NOW, 3), SINCE),
)
QUORUM = parameter(
    "全国人大会议法定人数",
    "quorum of the national congress",
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(FIRST, 4), FIRST_SINCE),
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(NOW, 4), SINCE),
)
NOTICE_MONTHS = parameter(
    "会议通知和法律草案发给代表的期限",
    "notice of the session, and drafts sent to the deputies",
    Provision(1, Citation(FIRST, 6, 1), FIRST_SINCE),
    Provision(1, Citation(NOW, 6, 1), SINCE),
)
NO_NOTICE = Text(
    "临时召集的会议不适用通知期限",
    "the time of notice does not apply to extraordinary sessions",
)
NOTICE_EXEMPTION = parameter(
    "临时召集会议不适用通知期限",
    "no notice for extraordinary sessions",
    Provision(NO_NOTICE, Citation(FIRST, 6, 2), FIRST_SINCE),
    Provision(NO_NOTICE, Citation(NOW, 6, 3), SINCE),
)
PREPARATORY_MEETING = parameter(
    "全国人大预备会议",
    "preparatory meeting of the national congress",
    Provision(
        Text(
            "预备会议由全国人大常委会主持，每届第一次会议的由上届常委会主持",
            "the standing committee presides, before the first session of a term the previous one",
        ),
        Citation(NOW, 8, 2),
        SINCE,
    ),
)

# 第九条、第十九条: presidium

PRESIDIUM_MAJORITY = parameter(
    "全国人大主席团决定的多数",
    "majority of the presidium of the national congress",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_PRESIDIUM_MEMBERS), Citation(NOW, 9, 2), SINCE
    ),
)
SECRET_SITTING = parameter(
    "秘密会议的决定",
    "decision on a secret sitting",
    Provision(
        Text(
            "主席团征求各代表团的意见后，由有各代表团团长参加的主席团会议决定",
            "decided by the presidium, the heads of all delegations taking part, after the "
            "delegations were asked",
        ),
        Citation(NOW, 19),
        SINCE,
    ),
)

# 第三十三条: yearly reports

YEARLY_REPORTS = parameter(
    "全国人大会议每年听取的工作报告",
    "work reports to the yearly session",
    Provision(
        (
            ActKind.COMMITTEE_WORK_REPORT,
            ActKind.GOVERNMENT_WORK_REPORT,
            ActKind.COURT_WORK_REPORT,
            ActKind.PROCURATORATE_WORK_REPORT,
        ),
        Citation(NOW, 33),
        SINCE,
    ),
)

# 第五十七条至第六十条: speeches and votes


class SpeakingTime(NamedTuple):
    """How often one may speak, and for how many minutes each time; None where not limited."""

    minutes: tuple[int, ...]
    speeches: int | None = None


PLENARY_SPEECHES = parameter(
    "全国人大全体会议上的发言",
    "speeches in the plenary of the national congress",
    Provision(SpeakingTime((10, 5), 2), Citation(NOW, 57, 1), SINCE),
)
BILL_MAJORITY = parameter(
    "全国人大表决议案的多数",
    "majority for bills of the national congress",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 59, 1), SINCE),
)
AMENDMENT_MAJORITY = parameter(
    "修改宪法的多数",
    "majority to amend the constitution",
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(NOW, 59, 2), SINCE),
)
VOTE_BY_DEVICE = parameter(
    "全国人大议案表决方式",
    "how the national congress votes on bills",
    Provision(
        Text(
            "无记名按表决器；表决器故障时举手",
            "secret, by voting device; by show of hands where the device fails",
        ),
        Citation(NOW, 60, 1),
        SINCE,
    ),
)
VOTE_BY_BALLOT = parameter(
    "修改宪法的表决方式",
    "how the national congress votes on the constitution",
    Provision(Text("无记名投票", "secret ballot"), Citation(NOW, 60, 2), SINCE),
)
VOTE_OF_PRESIDIUM = parameter(
    "预备会议、主席团会议的表决方式",
    "how the preparatory meeting and the presidium vote",
    Provision(
        Text("适用全体会议表决议案的方式", "in the same way as the plenary votes on bills"),
        Citation(NOW, 60, 3),
        SINCE,
    ),
)
