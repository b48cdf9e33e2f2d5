"""地方组织法: recall, resignation and removal in local bodies (13, 31, 32, 44, 50)."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第十三条: whom a congress may recall

RECALLABLE = parameter(
    "地方人大有权罢免的人员",
    "whom a local congress may recall",
    Provision(
        Text(
            "本级政府组成人员；县级以上的还有本级人大常委会组成人员和由它选出的监委主任、法院院长、检察院检察长",
            "members of its government; from the county up also those of its standing committee, "
            "and the supervisory director, court president and procurator-general it elected",
        ),
        Citation(NOW, 13),
        SINCE,
    ),
)
PROCURATOR_RECALL_APPROVED = parameter(
    "罢免检察长的批准",
    "approval of a procurator-general's recall",
    Provision(
        Text(
            "罢免检察长，须报经上一级检察院检察长提请该级人大常委会批准",
            "the recall of a procurator-general needs the approval of the next higher standing "
            "committee, asked for by the procurator-general of that level",
        ),
        Citation(NOW, 13),
        SINCE,
    ),
)

# 第三十一条: recall of officials

TOWNSHIP_RECALL = parameter(
    "乡镇人大的罢免案",
    "recall before a township congress",
    Provision(
        Text(
            "可以罢免人大主席、副主席和政府正副职，由主席团提请大会审议",
            "of the congress's chair and vice-chairs and of the township's head and deputy heads; "
            "the presidium puts it before the congress",
        ),
        Citation(NOW, 31, 2),
        SINCE,
    ),
)
RECALL_CONTENT = parameter(
    "地方人大罢免案的内容",
    "what a recall before a local congress must contain",
    Provision(Text("写明罢免理由", "the reasons for the recall"), Citation(NOW, 31, 3), SINCE),
)
RECALL_DEFENCE = parameter(
    "地方人大罢免案的申辩",
    "defence against a recall before a local congress",
    Provision(
        Text(
            "有权在主席团会议或者大会全体会议上申辩，或者书面申辩",
            "heard at the presidium or at the plenary, or in writing",
        ),
        Citation(NOW, 31, 4),
        SINCE,
    ),
)
RECALL_PRINTED = parameter(
    "地方人大罢免案的申辩意见的印发",
    "printing of the defence before a local congress",
    Provision(
        Text(
            "主席团会议上的和书面的申辩意见，由主席团印发会议",
            "what was said at the presidium, or written, is printed by the presidium",
        ),
        Citation(NOW, 31, 4),
        SINCE,
    ),
)
RECALL_VOTE = parameter(
    "县级以上地方人大罢免案的审议和表决",
    "how a congress from the county up considers and votes on a recall",
    Provision(
        Text(
            "由主席团交会议审议后，提请全体会议表决",
            "the presidium has it considered, then puts it to the vote of the plenary",
        ),
        Citation(NOW, 31, 5),
        SINCE,
    ),
)

# 第三十二条: resignation of officials

RESIGNATION_TO_CONGRESS = parameter(
    "县级以上地方人员向大会辞职",
    "resignation to a congress from the county up",
    Provision(
        Text("向本级人大提出，由大会决定", "to the congress, which decides"),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
RESIGNATION_TO_COMMITTEE = parameter(
    "县级以上地方人员闭会期间辞职",
    "resignation between sessions, from the county up",
    Provision(
        Text(
            "大会闭会期间，向本级人大常委会提出，由常委会决定，报本级人大备案",
            "between sessions to the standing committee, which decides; the congress is told for "
            "the record",
        ),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
PROCURATOR_RESIGNATION_APPROVED = parameter(
    "检察长辞职的批准",
    "approval of a procurator-general's resignation",
    Provision(
        Text(
            "检察长辞职，须报经上一级检察院检察长提请该级人大常委会批准",
            "the resignation of a procurator-general needs the approval of the next higher "
            "standing committee, asked for by the procurator-general of that level",
        ),
        Citation(NOW, 32, 1),
        SINCE,
    ),
)
TOWNSHIP_RESIGNATION = parameter(
    "乡镇人员辞职",
    "resignation of township officials",
    Provision(
        Text("向本级人大提出，由大会决定", "to the congress, which decides"),
        Citation(NOW, 32, 2),
        SINCE,
    ),
)

# 第四十四条: recall of deputies

UNIT_RECALL_MAJORITY = parameter(
    "原选举单位罢免代表的多数",
    "majority of the electing congress to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 44, 2), SINCE),
)
VOTERS_RECALL_MAJORITY = parameter(
    "原选区选民罢免代表的多数",
    "majority of the district's voters to recall a deputy",
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_VOTERS), Citation(NOW, 44, 2), SINCE),
)

# 第五十条: what a standing committee may do between sessions

REMOVABLE = parameter(
    "县级以上地方人大常委会有权撤职的人员",
    "whom a local standing committee may remove",
    Provision(
        Text(
            "本级人大闭会期间，撤销个别政府副职的职务；撤销由它任命的政府其他组成人员和监委、法院、检察院人员的职务",
            "between sessions individual deputy heads of government; and those it appointed: other "
            "members of the government, and of supervisory commission, court and procuratorate",
        ),
        Citation(NOW, 50, 1, 17),
        SINCE,
    ),
)
UPPER_DEPUTIES = parameter(
    "闭会期间补选和罢免上一级人大代表",
    "by-election and recall of upper deputies between sessions",
    Provision(
        Text(
            "本级人大闭会期间，补选上一级人大出缺的代表和罢免个别代表",
            "between sessions it fills vacancies among the deputies of the level above, and "
            "recalls individual ones",
        ),
        Citation(NOW, 50, 1, 18),
        SINCE,
    ),
)
