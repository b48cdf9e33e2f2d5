"""全国人大议事规则: the rules of procedure of the National People's Congress."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body
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

# 第四十条、第四十一条: elections of the nation's officials

ELECTION_MAJORITY = parameter(
    "全国人大选举和决定任命的多数",
    "majority for elections and appointments by the national congress",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES),
        Citation(NOW, 40, 1),
        SINCE,
    ),
)
ELECTION_MEASURES = parameter(
    "全国人大选举和决定任命的办法",
    "measures for elections and appointments by the national congress",
    Provision(
        Text(
            "选举和决定任命的具体办法由大会全体会议通过",
            "how elections and appointments are held in detail is adopted by the plenary",
        ),
        Citation(NOW, 41),
        SINCE,
    ),
)

# 第四十四条: who moves a recall

RECALL_BY_ORGAN = parameter(
    "全国人大会议主席团提出罢免案",
    "recall moved by the presidium of the session",
    Provision((Body.PRESIDIUM,), Citation(NOW, 44, 1), SINCE),
)
RECALL_BY_DELEGATIONS = parameter(
    "全国人大会议代表团提出罢免案",
    "delegations that move a recall at the session",
    Provision(3, Citation(NOW, 44, 1), SINCE),
)
RECALL = parameter(
    "全国人大会议代表联名提出罢免案",
    "deputies who jointly move a recall at the session",
    Provision(Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES), Citation(NOW, 44, 1), SINCE),
)

# 第四十三条、第四十四条: resignations and recalls of the nation's officials

RESIGNATIONS = parameter(
    "全国人大选举和决定的人员辞职",
    "resignations of officials chosen by the national congress",
    Provision(
        Text(
            "会议期间由主席团交代表团审议后提请大会全体会议决定；闭会期间由委员长会议提请常委会审议决定",
            "in session the plenary decides, after the delegations considered it; between sessions "
            "the standing committee decides",
        ),
        Citation(NOW, 43, 1),
        SINCE,
    ),
)
RESIGNATIONS_CONFIRMED = parameter(
    "常委会接受辞职后的确认",
    "confirmation of resignations that the standing committee accepted",
    Provision(
        Text("报请全国人大下次会议确认", "the next session is asked to confirm it"),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
RESIGNATIONS_REPORTED = parameter(
    "常委会接受其委员辞职后的报告",
    "report of members' resignations that the standing committee accepted",
    Provision(
        Text("向全国人大下次会议报告", "it is reported to the next session"),
        Citation(NOW, 43, 3),
        SINCE,
    ),
)
RECALLABLE = parameter(
    "全国人大可以罢免的人员",
    "whom the national congress may recall",
    Provision(
        Text(
            "常委会组成人员，国家主席、副主席，国务院和中央军委组成人员，国家监委主任，最高法院院长，最高检察院检察长",
            "members of its standing committee, the president and vice-president, members of the "
            "State Council and the Central Military Commission, the heads of supervisory "
            "commission, supreme court and supreme procuratorate",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)
RECALL_VOTE = parameter(
    "全国人大罢免案的审议和表决",
    "how the national congress considers and votes on a recall",
    Provision(
        Text(
            "由主席团交各代表团审议后，提请大会全体会议表决",
            "the delegations consider it, then the presidium puts it to the vote of the plenary",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)
RECALL_CONTENT = parameter(
    "全国人大罢免案的内容",
    "what a recall before the national congress must contain",
    Provision(
        Text("写明罢免理由，并提供有关的材料", "the reasons, and the materials"),
        Citation(NOW, 44, 2),
        SINCE,
    ),
)
RECALL_DEFENCE = parameter(
    "全国人大罢免案的申辩",
    "defence against a recall before the national congress",
    Provision(
        Text(
            "有权在主席团会议和大会全体会议上申辩，或者书面申辩",
            "heard at the presidium and at the plenary, or in writing",
        ),
        Citation(NOW, 44, 3),
        SINCE,
    ),
)
RECALL_PRINTED = parameter(
    "全国人大罢免案书面申辩意见的印发",
    "printing of the defence before the national congress",
    Provision(
        Text("书面申辩意见由主席团印发会议", "the presidium prints a written defence"),
        Citation(NOW, 44, 3),
        SINCE,
    ),
)
PRESIDIUM_LIST = parameter(
    "全国人大主席团和秘书长的选举",
    "election of the national congress's presidium and secretary-general",
    Provision(
        Text(
            "预备会议选举主席团和秘书长",
            "the preparatory meeting elects the presidium and the secretary-general",
        ),
        Citation(NOW, 8, 1),
        SINCE,
    ),
)
SPECIAL_COMMITTEE_LIST = parameter(
    "全国人大专门委员会的组成",
    "membership of the nation's special committees",
    Provision(
        Text(
            "专门委员会组成人员由主席团在代表中提名",
            "the presidium nominates the special committees from the deputies",
        ),
        Citation(NOW, 38, 3),
        SINCE,
    ),
)
