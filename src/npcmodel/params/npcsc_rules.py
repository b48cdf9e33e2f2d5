"""全国人大常委会议事规则: the rules of procedure of the NPC Standing Committee."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import OnceIn
from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
HALF_OF_ALL = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)

# 第六条至第十一条: meetings

MEETINGS = parameter(
    "全国人大常委会会议次数",
    "meetings of the NPC Standing Committee",
    Provision(Norm(OnceIn(2), soft=True), Citation(EARLIER, 3, 1), EARLIER_SINCE),
    Provision(Norm(OnceIn(2), soft=True), Citation(NOW, 6, 1), SINCE),
)
QUORUM = parameter(
    "全国人大常委会会议法定人数",
    "quorum of the NPC Standing Committee",
    Provision(HALF_OF_ALL, Citation(EARLIER, 4), EARLIER_SINCE),
    Provision(HALF_OF_ALL, Citation(NOW, 7, 1), SINCE),
)
VIDEO = parameter(
    "网络视频方式出席",
    "attendance by video",
    Provision(
        Text(
            "遇有特殊情况，经委员长会议决定，可以通过网络视频方式出席",
            "in special circumstances, by decision of the council of chairpersons, members may "
            "attend by video",
        ),
        Citation(NOW, 7, 2),
        SINCE,
    ),
)
NOTICE_DAYS = parameter(
    "全国人大常委会会议通知期限",
    "notice of meetings of the NPC Standing Committee",
    Provision(7, Citation(EARLIER, 6), EARLIER_SINCE),
    Provision(7, Citation(NOW, 9), SINCE),
)
SHORT_NOTICE = Text(
    "临时召集的会议可以临时通知", "extraordinary meetings may be called at short notice"
)
NOTICE_EXEMPTION = parameter(
    "临时召集会议的通知",
    "notice of extraordinary meetings",
    Provision(SHORT_NOTICE, Citation(EARLIER, 6), EARLIER_SINCE),
    Provision(SHORT_NOTICE, Citation(NOW, 9), SINCE),
)
OBSERVERS = parameter(
    "地方人大常委会负责人列席人数",
    "observers from the standing committee of each unit",
    Provision(1, Citation(NOW, 11, 1), SINCE),
)
OBSERVERS_ADJUSTED = parameter(
    "列席范围的调整",
    "adjusting the circle of observers",
    Provision(
        Text(
            "遇有特殊情况，经委员长会议决定，可以调整列席人员的范围",
            "in special circumstances the council of chairpersons may adjust the circle",
        ),
        Citation(NOW, 11, 2),
        SINCE,
    ),
)

# 第三十一条、第四十四条至第四十八条: speeches and votes

VOTE_POSTPONED = parameter(
    "暂不付表决",
    "putting off a vote",
    Provision(
        Text(
            "经委员长或者委员长会议提出，联组会议或者全体会议同意，可以暂不付表决",
            "on the proposal of the chairperson or the council of chairpersons, and with the "
            "consent of a joint-group or plenary meeting, a vote may be put off",
        ),
        Citation(NOW, 31),
        SINCE,
    ),
)
PLENARY_SPEECHES = parameter(
    "全国人大常委会全体会议上的发言",
    "speeches in plenary meetings of the NPC Standing Committee",
    Provision(SpeakingTime((10,)), Citation(EARLIER, 31, 1), EARLIER_SINCE),
    Provision(SpeakingTime((10,)), Citation(NOW, 44, 1), SINCE),
)
JOINT_GROUP_SPEECHES = parameter(
    "全国人大常委会联组会议上的发言",
    "speeches in joint-group meetings of the NPC Standing Committee",
    Provision(SpeakingTime((15, 10)), Citation(EARLIER, 31, 1), EARLIER_SINCE),
    Provision(SpeakingTime((10,)), Citation(NOW, 44, 1), SINCE),
)
GROUP_SPEECHES = parameter(
    "全国人大常委会分组会议上的发言",
    "speeches in group meetings of the NPC Standing Committee",
    Provision(SpeakingTime((15, 10)), Citation(EARLIER, 31, 1), EARLIER_SINCE),
    Provision(SpeakingTime((15, 10)), Citation(NOW, 44, 1), SINCE),
)
BILL_MAJORITY = parameter(
    "全国人大常委会表决议案的多数",
    "majority for bills of the NPC Standing Committee",
    Provision(HALF_OF_ALL, Citation(EARLIER, 32, 1), EARLIER_SINCE),
    Provision(HALF_OF_ALL, Citation(NOW, 45, 1), SINCE),
)
AMENDMENTS_GO_FIRST = Text("有修正案的，先表决修正案", "amendments are voted on before the bill")
AMENDMENTS_FIRST = parameter(
    "修正案的表决顺序",
    "order of voting on amendments",
    Provision(AMENDMENTS_GO_FIRST, Citation(EARLIER, 33), EARLIER_SINCE),
    Provision(AMENDMENTS_GO_FIRST, Citation(NOW, 46), SINCE),
)
VOTE_BY_DEVICE = parameter(
    "全国人大常委会议案表决方式",
    "how the NPC Standing Committee votes on bills",
    Provision(
        Text(
            "无记名按表决器；表决器故障时举手或者其他方式",
            "secret, by voting device; by show of hands or otherwise where the device fails",
        ),
        Citation(NOW, 48, 1),
        SINCE,
    ),
)
VOTE_BY_VIDEO = parameter(
    "视频出席者的表决方式",
    "how members attending by video vote",
    Provision(
        Text("举手或者其他方式", "by show of hands or otherwise"), Citation(NOW, 48, 2), SINCE
    ),
)
