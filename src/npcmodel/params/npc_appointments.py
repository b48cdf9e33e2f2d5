"""全国人大组织法和议事规则: who fills national offices, and who acts in them."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as RULES
from npcmodel.law.wording import Text

ORGANIC_SINCE = ORGANIC.in_force
RULES_SINCE = RULES.in_force

NOMINATIONS = parameter(
    "全国人大选举的人选的提名",
    "nomination of those whom the national congress elects",
    Provision(
        Text("人选由主席团提名", "candidates are nominated by the presidium"),
        Citation(ORGANIC, 18),
        ORGANIC_SINCE,
    ),
)
COMMITTEE_FROM_DEPUTIES = parameter(
    "全国人大常委会组成人员的人选范围",
    "from whom the NPC Standing Committee is elected",
    Provision(
        Text("常委会组成人员由全国人大从代表中选出", "its members are elected from the deputies"),
        Citation(ORGANIC, 23, 2),
        ORGANIC_SINCE,
    ),
)
ACTING_CHAIR = parameter(
    "代理委员长的人选",
    "acting chair of the NPC Standing Committee",
    Provision(
        Text(
            "委员长因健康情况不能工作或者缺位的，由常委会在副委员长中推选代理委员长，"
            "直到委员长恢复健康或者全国人大选出新的委员长",
            "where the chair is too ill to work or the office is vacant, the committee picks a "
            "vice-chair to act until the chair recovers or a new one is elected",
        ),
        Citation(ORGANIC, 24, 2),
        ORGANIC_SINCE,
    ),
)
ACTING_CHAIRS = parameter(
    "代理委员长的人数",
    "how many act as chair of the NPC Standing Committee",
    Provision(1, Citation(ORGANIC, 24, 2), ORGANIC_SINCE),
)
STATE_COUNCIL_BETWEEN = parameter(
    "闭会期间国务院其他组成人员的任免",
    "other members of the State Council between sessions",
    Provision(
        Text(
            "全国人大闭会期间，根据总理的提名，可以决定国务院其他组成人员的任免",
            "between sessions it may decide on the other members of the State Council, whom the "
            "Premier nominates",
        ),
        Citation(ORGANIC, 31),
        ORGANIC_SINCE,
    ),
)
MILITARY_BETWEEN = parameter(
    "闭会期间中央军委其他组成人员的任免",
    "other members of the Central Military Commission between sessions",
    Provision(
        Text(
            "全国人大闭会期间，根据中央军委主席的提名，可以决定中央军委其他组成人员的任免",
            "between sessions it may decide on the other members of the Central Military "
            "Commission, whom the chair nominates",
        ),
        Citation(ORGANIC, 31),
        ORGANIC_SINCE,
    ),
)
SPECIAL_COMMITTEES = parameter(
    "全国人大专门委员会组成人员的产生",
    "who fills the national special committees",
    Provision(
        Text(
            "专门委员会组成人员的人选由主席团在代表中提名，全国人大会议表决通过",
            "the presidium nominates the members of special committees from the deputies, and the "
            "congress approves them",
        ),
        Citation(ORGANIC, 34, 3),
        ORGANIC_SINCE,
    ),
)
SPECIAL_COMMITTEES_BETWEEN = parameter(
    "闭会期间全国人大专门委员会组成人员的任免",
    "national special committees between sessions",
    Provision(
        Text(
            "大会闭会期间，由委员长会议提名，常委会可以任免副主任委员和委员",
            "between sessions the standing committee may appoint vice-chairs and members, whom "
            "the council of chairpersons nominates",
        ),
        Citation(ORGANIC, 34, 3),
        ORGANIC_SINCE,
    ),
)
ACTING_HEADS = parameter(
    "闭会期间缺位正职的代理人选",
    "acting heads of national organs between sessions",
    Provision(
        Text(
            "全国人大闭会期间，总理、中央军委主席、国家监委主任、最高法院院长、"
            "最高检察院检察长缺位的，常委会可以分别在其副职中决定代理人选",
            "between sessions, where the office of Premier, military chair, supervisory director, "
            "president of the Supreme Court or Procurator-General is vacant, the standing "
            "committee may pick an acting one from its deputies",
        ),
        Citation(RULES, 43, 4),
        RULES_SINCE,
    ),
)
