"""宪法: who fills the offices of the state (62, 65, 67, 80, 81, 101, 103, 113, 114)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


# 第六十二条、第六十五条: what the national congress elects and decides

PRESIDENT_ELECTED = parameter(
    "国家主席、副主席的产生",
    "who elects the President and the Vice-President",
    Provision(
        Text(
            "全国人大选举国家主席、副主席",
            "the national congress elects the President and the Vice-President",
        ),
        Citation(NOW, 62, item=4),
        SINCE,
    ),
)
PREMIER_DECIDED = parameter(
    "国务院总理人选的决定",
    "who decides on the Premier",
    Provision(
        Text(
            "全国人大根据国家主席的提名，决定国务院总理的人选",
            "the national congress decides on the Premier, whom the President nominates",
        ),
        Citation(NOW, 62, item=5),
        SINCE,
    ),
)
STATE_COUNCIL_DECIDED = parameter(
    "国务院其他组成人员人选的决定",
    "who decides on the other members of the State Council",
    Provision(
        Text(
            "全国人大根据总理的提名，决定副总理、国务委员、部长、委员会主任、审计长、秘书长的人选",
            "the national congress decides on vice-premiers, state councillors, ministers, heads "
            "of commissions, auditor-general and secretary-general, whom the Premier nominates",
        ),
        Citation(NOW, 62, item=5),
        SINCE,
    ),
)
MILITARY_CHAIR_ELECTED = parameter(
    "中央军委主席的产生",
    "who elects the chair of the Central Military Commission",
    Provision(
        Text(
            "全国人大选举中央军委主席",
            "the national congress elects the chair of the Central Military Commission",
        ),
        Citation(NOW, 62, item=6),
        SINCE,
    ),
)
MILITARY_DECIDED = parameter(
    "中央军委其他组成人员人选的决定",
    "who decides on the other members of the Central Military Commission",
    Provision(
        Text(
            "全国人大根据中央军委主席的提名，决定中央军委其他组成人员的人选",
            "the national congress decides on its other members, whom the chair nominates",
        ),
        Citation(NOW, 62, item=6),
        SINCE,
    ),
)
SUPERVISORY_DIRECTOR_ELECTED = parameter(
    "国家监察委员会主任的产生",
    "who elects the director of the national supervisory commission",
    Provision(
        Text("全国人大选举国家监察委员会主任", "the national congress elects the director"),
        Citation(NOW, 62, item=7),
        SINCE,
    ),
)
COURT_PRESIDENT_ELECTED = parameter(
    "最高人民法院院长的产生",
    "who elects the president of the Supreme Court",
    Provision(
        Text(
            "全国人大选举最高人民法院院长",
            "the national congress elects the president of the Supreme Court",
        ),
        Citation(NOW, 62, item=8),
        SINCE,
    ),
)
PROCURATOR_ELECTED = parameter(
    "最高人民检察院检察长的产生",
    "who elects the Procurator-General",
    Provision(
        Text(
            "全国人大选举最高人民检察院检察长",
            "the national congress elects the Procurator-General",
        ),
        Citation(NOW, 62, item=9),
        SINCE,
    ),
)
COMMITTEE_ELECTED = parameter(
    "全国人大常委会组成人员的产生",
    "who elects the NPC Standing Committee",
    Provision(
        Text(
            "全国人大选举全国人大常委会的组成人员",
            "the national congress elects the members of its standing committee",
        ),
        Citation(NOW, 65, 3),
        SINCE,
    ),
)

# 第六十七条: what the NPC Standing Committee decides and appoints

MINISTERS_BETWEEN = parameter(
    "闭会期间部长等人选的决定",
    "ministers decided on between sessions",
    Provision(
        Text(
            "全国人大闭会期间，根据总理的提名，决定部长、委员会主任、审计长、秘书长的人选",
            "between sessions it decides on ministers, heads of commissions, auditor-general and "
            "secretary-general, whom the Premier nominates",
        ),
        Citation(NOW, 67, item=9),
        SINCE,
    ),
)
MILITARY_BETWEEN = parameter(
    "闭会期间中央军委其他组成人员人选的决定",
    "the Central Military Commission between sessions",
    Provision(
        Text(
            "全国人大闭会期间，根据中央军委主席的提名，决定中央军委其他组成人员的人选",
            "between sessions it decides on the other members of the Central Military Commission, "
            "whom the chair nominates",
        ),
        Citation(NOW, 67, item=10),
        SINCE,
    ),
)
SUPERVISORY_APPOINTED = parameter(
    "国家监察委员会副主任、委员的任免",
    "vice-directors and members of the national supervisory commission",
    Provision(
        Text(
            "根据国家监察委员会主任的提请，任免副主任、委员",
            "it appoints vice-directors and members at the request of the director",
        ),
        Citation(NOW, 67, item=11),
        SINCE,
    ),
)
COURT_APPOINTED = parameter(
    "最高人民法院副院长等的任免",
    "vice-presidents and judges of the Supreme Court",
    Provision(
        Text(
            "根据最高人民法院院长的提请，任免副院长、审判员、审判委员会委员和军事法院院长",
            "it appoints vice-presidents, judges, members of the judicial committee and the "
            "president of the military court at the request of the president",
        ),
        Citation(NOW, 67, item=12),
        SINCE,
    ),
)
PROCURATORATE_APPOINTED = parameter(
    "最高人民检察院副检察长等的任免",
    "deputies and procurators of the Supreme Procuratorate",
    Provision(
        Text(
            "根据最高人民检察院检察长的提请，任免副检察长、检察员、"
            "检察委员会委员和军事检察院检察长",
            "it appoints deputies, procurators, members of the procuratorial committee and the "
            "head of the military procuratorate at the request of the Procurator-General",
        ),
        Citation(NOW, 67, item=13),
        SINCE,
    ),
)
PROVINCIAL_PROCURATORS_APPROVED = parameter(
    "省级检察长任免的批准",
    "approval of provincial procurators-general",
    Provision(
        Text(
            "全国人大常委会批准省、自治区、直辖市的检察长的任免",
            "the NPC Standing Committee approves the appointment of procurators-general of "
            "provinces, autonomous regions and municipalities",
        ),
        Citation(NOW, 67, item=13),
        SINCE,
    ),
)
PLENIPOTENTIARIES = parameter(
    "驻外全权代表的任免",
    "plenipotentiaries abroad",
    Provision(
        Text(
            "全国人大常委会决定驻外全权代表的任免",
            "the NPC Standing Committee decides on plenipotentiaries abroad",
        ),
        Citation(NOW, 67, item=14),
        SINCE,
    ),
)

# 第八十条、第八十一条: what the President does by order

ORDER = parameter(
    "国家主席的任免",
    "appointment by the President",
    Provision(
        Text(
            "国家主席根据全国人大及其常委会的决定，任免国务院组成人员",
            "the President appoints the members of the State Council as the congress or its "
            "standing committee decided",
        ),
        Citation(NOW, 80),
        SINCE,
    ),
)
DISPATCH = parameter(
    "国家主席派遣驻外全权代表",
    "dispatch of plenipotentiaries by the President",
    Provision(
        Text(
            "国家主席根据全国人大常委会的决定，派遣和召回驻外全权代表",
            "the President sends and recalls plenipotentiaries as the NPC Standing Committee "
            "decided",
        ),
        Citation(NOW, 81),
        SINCE,
    ),
)

# 第一百零一条、第一百零三条: what local congresses elect

LOCAL_GOVERNMENT_ELECTED = parameter(
    "地方政府正副职的产生",
    "who elects the heads of local governments and their deputies",
    Provision(
        Text(
            "地方各级人大选举本级政府的正职和副职",
            "local congresses elect the heads of their governments and the deputy heads",
        ),
        Citation(NOW, 101, 1),
        SINCE,
    ),
)
LOCAL_HEADS_ELECTED = parameter(
    "地方监委主任、法院院长、检察院检察长的产生",
    "who elects the heads of local supervisory commissions, courts and procuratorates",
    Provision(
        Text(
            "县级以上地方各级人大选举本级监委主任、法院院长和检察院检察长",
            "congresses from the county up elect the supervisory director, the court president "
            "and the procurator-general",
        ),
        Citation(NOW, 101, 2),
        SINCE,
    ),
)
PROCURATOR_APPROVED = parameter(
    "地方检察长当选的批准",
    "approval of a local procurator-general",
    Provision(
        Text(
            "选出的检察长，须报上级检察院检察长提请该级人大常委会批准",
            "a procurator-general who was elected needs the approval of the standing committee "
            "above, asked for by the procurator-general of that level",
        ),
        Citation(NOW, 101, 2),
        SINCE,
    ),
)
LOCAL_COMMITTEE_ELECTED = parameter(
    "地方人大常委会组成人员的产生",
    "who elects local standing committees",
    Provision(
        Text(
            "县级以上地方各级人大选举本级常委会的组成人员",
            "congresses from the county up elect the members of their standing committees",
        ),
        Citation(NOW, 103, 2),
        SINCE,
    ),
)

# 第一百一十三条、第一百一十四条: nationality in autonomous areas

COMMITTEE_NATIONALITY = parameter(
    "自治地方人大常委会主任、副主任的民族",
    "nationality of the chairs of standing committees in autonomous areas",
    Provision(1, Citation(NOW, 113, 2), SINCE),
)
HEAD_NATIONALITY = parameter(
    "自治地方政府首长的民族",
    "nationality of the heads of autonomous areas",
    Provision(
        Text(
            "自治区主席、自治州州长、自治县县长由实行区域自治的民族的公民担任",
            "the head of an autonomous area is a citizen of the nationality that exercises "
            "autonomy there",
        ),
        Citation(NOW, 114),
        SINCE,
    ),
)
