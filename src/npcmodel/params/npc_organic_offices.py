"""全国人大组织法 23, 26, 34, 41, 49: incompatible offices, committees, protection of deputies."""

from __future__ import annotations

from npcmodel.facts.organs import OrganKind, SpecialCommittee
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FOUR: tuple[OrganKind, ...] = (
    OrganKind.ADMINISTRATIVE,
    OrganKind.SUPERVISORY,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
)
NAMED: tuple[SpecialCommittee, ...] = (
    SpecialCommittee.ETHNIC_AFFAIRS,
    SpecialCommittee.CONSTITUTION_AND_LAW,
    SpecialCommittee.SUPERVISORY_AND_JUDICIAL_AFFAIRS,
    SpecialCommittee.FINANCIAL_AND_ECONOMIC_AFFAIRS,
    SpecialCommittee.EDUCATION_SCIENCE_CULTURE_AND_HEALTH,
    SpecialCommittee.FOREIGN_AFFAIRS,
    SpecialCommittee.OVERSEAS_CHINESE_AFFAIRS,
    SpecialCommittee.ENVIRONMENT_AND_RESOURCES,
    SpecialCommittee.AGRICULTURE_AND_RURAL_AFFAIRS,
    SpecialCommittee.SOCIAL_DEVELOPMENT,
)

# 第二十三条: the standing committee's members

COMMITTEE_INCOMPATIBLE = parameter(
    "全国人大常委会组成人员不得任职的机关",
    "organs in which members of the NPC Standing Committee may hold no office",
    Provision[tuple[OrganKind, ...]](
        FOUR,
        Citation(NOW, 23, 3),
        SINCE,
    ),
)
COMMITTEE_RESIGNATION = parameter(
    "全国人大常委会组成人员担任不相容职务后的辞职",
    "resignation of a member of the NPC Standing Committee who takes an incompatible office",
    Provision(
        Text(
            "担任上述职务的，应当向常务委员会辞去常务委员会的职务",
            "who takes such an office resigns from the standing committee, to that committee",
        ),
        Citation(NOW, 23, 3),
        SINCE,
    ),
)

# 第二十六条、第三十四条、第四十一条: committees

CREDENTIALS_COMMITTEE = parameter(
    "全国人大常委会的代表资格审查委员会",
    "credentials committee of the NPC Standing Committee",
    Provision(
        Text("由常务委员会设立", "set up by the standing committee"), Citation(NOW, 26, 1), SINCE
    ),
)
CREDENTIALS_MEMBERS = parameter(
    "全国人大常委会代表资格审查委员会的人选",
    "members of the credentials committee of the NPC Standing Committee",
    Provision(
        Text(
            "由委员长会议在常务委员会组成人员中提名，常务委员会任免",
            "nominated by the council of chairpersons from the standing committee's members, "
            "which appoints and removes them",
        ),
        Citation(NOW, 26, 2),
        SINCE,
    ),
)
SPECIAL_COMMITTEES = parameter(
    "全国人大的专门委员会",
    "special committees of the national congress",
    Provision[tuple[SpecialCommittee, ...]](
        NAMED,
        Citation(NOW, 34, 1),
        SINCE,
    ),
)
INVESTIGATION = parameter(
    "全国人大及其常委会组织调查委员会",
    "committees of investigation of the national congress and its standing committee",
    Provision(
        Text(
            "全国人大或者全国人大常委会可以组织对于特定问题的调查委员会",
            "the national congress or its standing committee may set up committees of "
            "investigation",
        ),
        Citation(NOW, 41),
        SINCE,
    ),
)

# 第四十九条: protection of deputies

ARREST = parameter(
    "全国人大代表的逮捕和刑事审判",
    "arrest and criminal trial of national deputies",
    Provision(
        Text(
            "非经全国人大主席团许可，闭会期间非经全国人大常委会许可，不受逮捕或者刑事审判",
            "no arrest and no criminal trial without permission of the presidium, between "
            "sessions of the NPC Standing Committee",
        ),
        Citation(NOW, 49, 1),
        SINCE,
    ),
)
DETENTION = parameter(
    "全国人大代表因现行犯被拘留",
    "detention of a national deputy caught in the act",
    Provision(
        Text(
            "执行拘留的公安机关应当立即向全国人大主席团或者全国人大常委会报告",
            "the police who detain report at once to the presidium or the NPC Standing Committee",
        ),
        Citation(NOW, 49, 2),
        SINCE,
    ),
)
