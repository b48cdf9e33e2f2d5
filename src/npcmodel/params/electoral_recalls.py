"""选举法, 第四十九条至第五十七条: supervision, recall and resignation of deputies."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第五十条: recall by the voters

DEMAND_IN_WRITING = parameter(
    "直接选举的代表的罢免要求的形式",
    "form of a demand to recall a directly elected deputy",
    Provision(
        Text(
            "向县级人大常委会书面提出",
            "made in writing to the county's standing committee",
        ),
        Citation(NOW, 50, 1),
        SINCE,
    ),
)
DEMAND_CONTENT = parameter(
    "罢免要求的内容",
    "what a demand for recall must contain",
    Provision(Text("写明罢免理由", "the reasons for the recall"), Citation(NOW, 50, 2), SINCE),
)
DEMAND_DEFENCE = parameter(
    "选民会议上的申辩",
    "defence before the voters",
    Provision(
        Text(
            "有权在选民会议上申辩，也可以书面申辩",
            "heard at the voters' meeting, and may write as well",
        ),
        Citation(NOW, 50, 2),
        SINCE,
    ),
)
DEMAND_PRINTED = parameter(
    "罢免要求和书面申辩意见的印发",
    "printing of the demand and the written defence",
    Provision(
        Text(
            "县级人大常委会将罢免要求和书面申辩意见印发原选区选民",
            "the county's standing committee prints both for the voters of the district",
        ),
        Citation(NOW, 50, 3),
        SINCE,
    ),
)
DEMAND_VOTE = parameter(
    "罢免要求的表决主持",
    "who presides over the voters' vote on a recall",
    Provision(
        Text(
            "由县级人大常委会派有关负责人员主持",
            "a responsible person sent by the county's standing committee presides",
        ),
        Citation(NOW, 50, 4),
        SINCE,
    ),
)

# 第五十一条: recall by the electing congress or its standing committee

MOTION_CONTENT = parameter(
    "上一级人大代表罢免案的内容",
    "what a motion to recall an upper deputy must contain",
    Provision(Text("写明罢免理由", "the reasons for the recall"), Citation(NOW, 51, 1), SINCE),
)
CONGRESS_DEFENCE = parameter(
    "大会期间被提出罢免的代表的申辩",
    "defence of an upper deputy in session",
    Provision(
        Text(
            "有权在主席团会议和大会全体会议上申辩，或者书面申辩",
            "heard at the presidium and at the plenary, or in writing",
        ),
        Citation(NOW, 51, 2),
        SINCE,
    ),
)
CONGRESS_PRINTED = parameter(
    "大会期间书面申辩意见的印发",
    "printing of an upper deputy's defence in session",
    Provision(
        Text("书面申辩意见由主席团印发会议", "the presidium prints a written defence"),
        Citation(NOW, 51, 2),
        SINCE,
    ),
)
CONGRESS_VOTE = parameter(
    "大会期间代表罢免案的审议和表决",
    "how a congress considers and votes on an upper deputy's recall",
    Provision(
        Text(
            "经会议审议后，由主席团提请全体会议表决",
            "considered, then put to the vote of the plenary by the presidium",
        ),
        Citation(NOW, 51, 2),
        SINCE,
    ),
)
COMMITTEE_DEFENCE = parameter(
    "闭会期间被提出罢免的代表的申辩",
    "defence of an upper deputy between sessions",
    Provision(
        Text(
            "有权在主任会议和常委会全体会议上申辩，或者书面申辩",
            "heard at the council of chairpersons and at the committee's plenary, or in writing",
        ),
        Citation(NOW, 51, 3),
        SINCE,
    ),
)
COMMITTEE_PRINTED = parameter(
    "闭会期间书面申辩意见的印发",
    "printing of an upper deputy's defence between sessions",
    Provision(
        Text(
            "书面申辩意见由主任会议印发会议", "the council of chairpersons prints a written defence"
        ),
        Citation(NOW, 51, 3),
        SINCE,
    ),
)
COMMITTEE_VOTE = parameter(
    "闭会期间代表罢免案的审议和表决",
    "how a standing committee considers and votes on an upper deputy's recall",
    Provision(
        Text(
            "经会议审议后，由主任会议提请全体会议表决",
            "considered, then put to the vote of the plenary by the council of chairpersons",
        ),
        Citation(NOW, 51, 3),
        SINCE,
    ),
)

# 第五十二条、第五十三条: the vote

RECALL_SECRET = parameter(
    "罢免代表的表决方式",
    "how the recall of a deputy is voted on",
    Provision(Text("无记名的表决方式", "in secret"), Citation(NOW, 52), SINCE),
)
VOTERS_MAJORITY = parameter(
    "选民罢免代表的多数",
    "majority of the voters to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_VOTERS), Citation(NOW, 53, 1), SINCE),
)
CONGRESS_MAJORITY = parameter(
    "人大罢免代表的多数",
    "majority of a congress to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 53, 2), SINCE),
)
COMMITTEE_MAJORITY = parameter(
    "常委会罢免代表的多数",
    "majority of a standing committee to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 53, 2), SINCE),
)

# 第五十四条、第五十六条: offices that rest on the deputyship

UPPER_OFFICES_REVOKED = parameter(
    "代表被罢免后的常委会、专门委员会职务",
    "committee offices of a deputy recalled",
    Provision(
        Text(
            "常委会组成人员、专门委员会成员的职务相应撤销，由主席团或者常委会公告",
            "membership of the standing committee and of special committees is revoked too; the "
            "presidium or the standing committee announces it",
        ),
        Citation(NOW, 54, 1),
        SINCE,
    ),
)
TOWNSHIP_OFFICES_REVOKED = parameter(
    "代表被罢免后的乡镇人大主席、副主席职务",
    "township offices of a deputy recalled",
    Provision(
        Text(
            "乡镇人大主席、副主席的职务相应撤销，由主席团公告",
            "the office of chair or vice-chair is revoked too; the presidium announces it",
        ),
        Citation(NOW, 54, 2),
        SINCE,
    ),
)
UPPER_OFFICES_ENDED = parameter(
    "代表辞职后的常委会、专门委员会职务",
    "committee offices of a deputy who resigned",
    Provision(
        Text(
            "常委会组成人员、专门委员会成员的职务相应终止，由常委会公告",
            "membership of the standing committee and of special committees ends too; the "
            "standing committee announces it",
        ),
        Citation(NOW, 56, 1),
        SINCE,
    ),
)
TOWNSHIP_OFFICES_ENDED = parameter(
    "代表辞职后的乡镇人大主席、副主席职务",
    "township offices of a deputy who resigned",
    Provision(
        Text(
            "乡镇人大主席、副主席的职务相应终止，由主席团公告",
            "the office of chair or vice-chair ends too; the presidium announces it",
        ),
        Citation(NOW, 56, 2),
        SINCE,
    ),
)

# 第五十五条: resignation

UPPER_RESIGNATION = parameter(
    "间接选举的代表辞职",
    "resignation of an indirectly elected deputy",
    Provision(
        Text(
            "书面向选举他的人大的常委会提出；接受辞职的决议报上一级人大常委会备案、公告",
            "in writing, to the standing committee of the congress that elected him; the "
            "resolution is filed with the next higher standing committee and announced",
        ),
        Citation(NOW, 55, 1),
        SINCE,
    ),
)
UPPER_RESIGNATION_MAJORITY = parameter(
    "接受间接选举的代表辞职的多数",
    "majority to accept an indirectly elected deputy's resignation",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 55, 1), SINCE),
)
COUNTY_RESIGNATION = parameter(
    "县级人大代表辞职",
    "resignation of a county deputy",
    Provision(
        Text(
            "书面向本级人大常委会提出；接受的予以公告",
            "in writing, to the county's own standing committee; acceptance is announced",
        ),
        Citation(NOW, 55, 2),
        SINCE,
    ),
)
COUNTY_RESIGNATION_MAJORITY = parameter(
    "接受县级人大代表辞职的多数",
    "majority to accept a county deputy's resignation",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(NOW, 55, 2), SINCE),
)
TOWNSHIP_RESIGNATION = parameter(
    "乡级人大代表辞职",
    "resignation of a township deputy",
    Provision(
        Text(
            "书面向本级人大提出；接受的予以公告",
            "in writing, to the township's own congress; acceptance is announced",
        ),
        Citation(NOW, 55, 2),
        SINCE,
    ),
)
TOWNSHIP_RESIGNATION_MAJORITY = parameter(
    "接受乡级人大代表辞职的多数",
    "majority to accept a township deputy's resignation",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 55, 2), SINCE),
)

# 第五十七条: by-elections between sessions

COMMITTEE_BY_ELECTION = parameter(
    "闭会期间补选上一级人大代表",
    "by-election of upper deputies between sessions",
    Provision(
        Text(
            "闭会期间，可以由常委会补选上一级人大代表",
            "between sessions the standing committee may by-elect deputies of the level above",
        ),
        Citation(NOW, 57, 3),
        SINCE,
    ),
)
