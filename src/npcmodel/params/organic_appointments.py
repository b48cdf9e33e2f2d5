"""地方组织法: who fills the offices of local bodies (11, 12, 18, 26, 34, 47, 50, 55, 70, 71)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


# 第十一条、第十二条、第十八条、第二十六条、第四十七条: what local congresses elect, and from whom

COMMITTEE_ELECTED = parameter(
    "县级以上地方人大常委会组成人员的选举",
    "election of local standing committees",
    Provision(
        Text(
            "县级以上地方各级人大选举本级常委会的组成人员",
            "congresses from the county up elect the members of their standing committees",
        ),
        Citation(NOW, 11, item=4),
        SINCE,
    ),
)
GOVERNMENT_ELECTED = parameter(
    "县级以上地方政府正副职的选举",
    "election of heads of government and their deputies, from the county up",
    Provision(
        Text(
            "县级以上地方各级人大选举本级政府的正职和副职",
            "congresses from the county up elect the heads of their governments and the deputy "
            "heads",
        ),
        Citation(NOW, 11, item=5),
        SINCE,
    ),
)
HEADS_ELECTED = parameter(
    "地方监委主任、法院院长、检察院检察长的选举",
    "election of the heads of local supervisory commissions, courts and procuratorates",
    Provision(
        Text(
            "县级以上地方各级人大选举本级监委主任、法院院长和检察院检察长",
            "congresses from the county up elect the supervisory director, the court president "
            "and the procurator-general",
        ),
        Citation(NOW, 11, item=6),
        SINCE,
    ),
)
PROCURATOR_APPROVED = parameter(
    "地方检察长当选的报批",
    "approval of a local procurator-general who was elected",
    Provision(
        Text(
            "选出的检察长，须报经上一级检察院检察长提请该级人大常委会批准",
            "a procurator-general who was elected needs the approval of the next higher standing "
            "committee, asked for by the procurator-general of that level",
        ),
        Citation(NOW, 11, item=6),
        SINCE,
    ),
)
TOWNSHIP_CHAIR_ELECTED = parameter(
    "乡镇人大主席、副主席的选举",
    "election of township chairs and vice-chairs",
    Provision(
        Text(
            "乡镇人大选举本级人大主席、副主席",
            "township congresses elect their chair and vice-chairs",
        ),
        Citation(NOW, 12, 1, 6),
        SINCE,
    ),
)
TOWNSHIP_GOVERNMENT_ELECTED = parameter(
    "乡镇政府正副职的选举",
    "election of township heads and their deputies",
    Provision(
        Text(
            "乡镇人大选举本级政府的正职和副职",
            "township congresses elect the heads of their governments and the deputy heads",
        ),
        Citation(NOW, 12, 1, 7),
        SINCE,
    ),
)
TOWNSHIP_CHAIR_FROM_DEPUTIES = parameter(
    "乡镇人大主席、副主席的人选范围",
    "from whom township chairs are elected",
    Provision(
        Text(
            "乡镇人大主席、副主席从代表中选出",
            "the chair and vice-chairs of a township congress are elected from the deputies",
        ),
        Citation(NOW, 18, 1),
        SINCE,
    ),
)
NOMINATIONS = parameter(
    "地方国家机关组成人员候选人的提名",
    "nomination of those whom local congresses elect",
    Provision(
        Text(
            "人选由本级人大主席团或者代表联合提名",
            "candidates are nominated by the presidium or jointly by deputies",
        ),
        Citation(NOW, 26, 1),
        SINCE,
    ),
)
UPPER_FROM_DEPUTIES = parameter(
    "省级、设区的市级常委会组成人员的人选范围",
    "from whom standing committees of provinces and prefectures are elected",
    Provision(
        Text(
            "省级和设区的市级人大在代表中选举常委会组成人员",
            "provinces and prefectures elect their standing committees from the deputies",
        ),
        Citation(NOW, 47, 1),
        SINCE,
    ),
)
COUNTY_FROM_DEPUTIES = parameter(
    "县级常委会组成人员的人选范围",
    "from whom standing committees of counties are elected",
    Provision(
        Text(
            "县级人大在代表中选举常委会组成人员",
            "counties elect their standing committees from the deputies",
        ),
        Citation(NOW, 47, 2),
        SINCE,
    ),
)

# 第三十四条: special committees

SPECIAL_COMMITTEES = parameter(
    "地方专门委员会组成人员的产生",
    "who fills local special committees",
    Provision(
        Text(
            "专门委员会组成人员的人选，由主席团在代表中提名，大会通过",
            "the presidium nominates the members of special committees from the deputies, and the "
            "congress approves them",
        ),
        Citation(NOW, 34, 1),
        SINCE,
    ),
)
SPECIAL_COMMITTEES_BETWEEN = parameter(
    "闭会期间地方专门委员会组成人员的任免",
    "local special committees between sessions",
    Provision(
        Text(
            "大会闭会期间，由主任会议提名，常委会可以任免个别副主任委员和部分委员",
            "between sessions the standing committee may appoint individual vice-chairs and some "
            "members, whom the council of chairpersons nominates",
        ),
        Citation(NOW, 34, 1),
        SINCE,
    ),
)

# 第五十条: what a standing committee decides and appoints

DEPUTY_HEADS_BETWEEN = parameter(
    "闭会期间政府副职的个别任免",
    "individual deputy heads of government between sessions",
    Provision(
        Text(
            "本级人大闭会期间，决定政府副职的个别任免",
            "between sessions it decides on individual deputy heads of government",
        ),
        Citation(NOW, 50, 1, 13),
        SINCE,
    ),
)
ACTING_HEADS = parameter(
    "政府、监委、法院、检察院代理正职的人选",
    "acting heads of government, supervisory commission, court and procuratorate",
    Provision(
        Text(
            "正职因故不能担任职务的，常委会根据主任会议的提名，从副职领导人员中决定代理的人选",
            "where a head cannot hold the office, the standing committee picks an acting one from "
            "the deputies, whom the council of chairpersons nominates",
        ),
        Citation(NOW, 50, 1, 13),
        SINCE,
    ),
)
ACTING_PROCURATOR_RECORDED = parameter(
    "代理检察长的备案",
    "record of an acting procurator-general",
    Provision(
        Text(
            "决定代理检察长，须报上一级检察院和人大常委会备案",
            "an acting procurator-general is reported for the record to the next higher "
            "procuratorate and standing committee",
        ),
        Citation(NOW, 50, 1, 13),
        SINCE,
    ),
)
DEPARTMENT_HEADS = parameter(
    "政府秘书长、厅长、局长、委员会主任、科长的任免",
    "heads of government departments",
    Provision(
        Text(
            "根据政府正职的提名，决定政府秘书长、厅长、局长、委员会主任、科长的任免，"
            "报上一级政府备案",
            "it decides on secretary-general and heads of departments, whom the head of "
            "government nominates; the next higher government is told for the record",
        ),
        Citation(NOW, 50, 1, 14),
        SINCE,
    ),
)
SUPERVISORY_APPOINTED = parameter(
    "地方监察委员会副主任、委员的任免",
    "vice-directors and members of local supervisory commissions",
    Provision(
        Text(
            "根据监察委员会主任的提名，任免副主任、委员",
            "it appoints vice-directors and members, whom the director nominates",
        ),
        Citation(NOW, 50, 1, 15),
        SINCE,
    ),
)
JUDGES_AND_PROCURATORS = parameter(
    "地方法院、检察院人员的任免",
    "judges and procurators of local courts and procuratorates",
    Provision(
        Text(
            "按照人民法院组织法和人民检察院组织法的规定，任免法院副院长、"
            "审判员等和检察院副检察长、检察员等",
            "it appoints vice-presidents and judges, deputy procurators-general and procurators "
            "as the laws on courts and procuratorates say",
        ),
        Citation(NOW, 50, 1, 16),
        SINCE,
    ),
)
LOWER_PROCURATORS_APPROVED = parameter(
    "下一级检察长任免的批准",
    "approval of the procurators-general of the next lower level",
    Provision(
        Text(
            "批准任免下一级检察院检察长",
            "it approves the appointment of the procurators-general of the next lower level",
        ),
        Citation(NOW, 50, 1, 16),
        SINCE,
    ),
)
REGIONAL_PRESIDENTS = parameter(
    "按地区设立和直辖市内设立的中级法院院长的任免",
    "presidents of intermediate courts without a congress of their own",
    Provision(
        Text(
            "省级人大常委会根据主任会议的提名，"
            "决定按地区设立的和在直辖市内设立的中级法院院长的任免",
            "the provincial standing committee decides on the presidents of intermediate courts "
            "set up by prefecture or in a municipality, whom its council of chairpersons nominates",
        ),
        Citation(NOW, 50, 1, 16),
        SINCE,
    ),
)
BRANCH_PROCURATORS = parameter(
    "检察院分院检察长的任免",
    "heads of branch procuratorates",
    Provision(
        Text(
            "省级人大常委会根据省级检察院检察长的提名，决定分院检察长的任免",
            "the provincial standing committee decides on the heads of branch procuratorates, "
            "whom the provincial procurator-general nominates",
        ),
        Citation(NOW, 50, 1, 16),
        SINCE,
    ),
)

# 第五十五条、第七十条、第七十一条: acting chairs, ethnic townships, the new government

ACTING_CHAIR = parameter(
    "代理常委会主任的人选",
    "acting chair of a local standing committee",
    Provision(
        Text(
            "主任因健康情况不能工作或者缺位的，由常委会在副主任中推选代理主任，"
            "直到主任恢复健康或者人大选出新的主任",
            "where the chair is too ill to work or the office is vacant, the standing committee "
            "picks a vice-chair to act until the chair recovers or a new one is elected",
        ),
        Citation(NOW, 55),
        SINCE,
    ),
)
ACTING_CHAIRS = parameter(
    "代理常委会主任的人数",
    "how many act as chair of a local standing committee",
    Provision(1, Citation(NOW, 55), SINCE),
)
ETHNIC_TOWNSHIP_HEAD = parameter(
    "民族乡乡长的民族",
    "nationality of the head of an ethnic township",
    Provision(
        Text(
            "民族乡的乡长由建立民族乡的少数民族公民担任",
            "the head of an ethnic township is a citizen of the minority that established it",
        ),
        Citation(NOW, 70, 3),
        SINCE,
    ),
)
GOVERNMENT_MONTHS = parameter(
    "提请任命新一届政府组成人员的期限",
    "time limit to propose the members of a new government",
    Provision(2, Citation(NOW, 71), SINCE),
)
