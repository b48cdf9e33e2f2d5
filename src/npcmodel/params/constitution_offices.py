"""宪法 65, 70, 71, 74, 103: incompatible offices, committees, protection of national deputies."""

from __future__ import annotations

from npcmodel.facts.organs import OrganKind, SpecialCommittee
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import CONSTITUTION_1982 as FIRST
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force
THREE: tuple[OrganKind, ...] = (
    OrganKind.ADMINISTRATIVE,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
)
FOUR: tuple[OrganKind, ...] = (
    OrganKind.ADMINISTRATIVE,
    OrganKind.SUPERVISORY,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
)
NAMED: tuple[SpecialCommittee, ...] = (
    SpecialCommittee.ETHNIC_AFFAIRS,
    SpecialCommittee.CONSTITUTION_AND_LAW,
    SpecialCommittee.FINANCIAL_AND_ECONOMIC_AFFAIRS,
    SpecialCommittee.EDUCATION_SCIENCE_CULTURE_AND_HEALTH,
    SpecialCommittee.FOREIGN_AFFAIRS,
    SpecialCommittee.OVERSEAS_CHINESE_AFFAIRS,
)
ADDED_IN_2018 = Text(
    "2018年修正案在该款中增列监察机关，其余三类机关此前已列；1982年文本未见全文",
    "the amendment of 2018 added supervisory organs to the three named before; the text of 1982 "
    "was not read whole",
)
UNTOUCHED = Text(
    "1982年以来五次修正案的52条均未涉及第七十四条",
    "none of the 52 articles of the five amendments since 1982 touches article 74",
)

COMMITTEE_INCOMPATIBLE = parameter(
    "全国人大常委会组成人员不得任职的机关",
    "organs in which members of the NPC Standing Committee may hold no office",
    Provision[tuple[OrganKind, ...]](
        THREE, Citation(FIRST, 65, 4), FIRST_SINCE, support=ADDED_IN_2018
    ),
    Provision[tuple[OrganKind, ...]](FOUR, Citation(NOW, 65, 4), SINCE),
)
SPECIAL_COMMITTEES = parameter(
    "宪法列举的全国人大专门委员会",
    "special committees of the national congress that the Constitution names",
    Provision[tuple[SpecialCommittee, ...]](NAMED, Citation(NOW, 70, 1), SINCE),
)
INVESTIGATION = parameter(
    "全国人大及其常委会组织调查委员会",
    "committees of investigation of the national congress and its standing committee",
    Provision(
        Text(
            "全国人大和全国人大常委会可以组织关于特定问题的调查委员会",
            "the national congress and its standing committee may set up committees of "
            "investigation",
        ),
        Citation(NOW, 71, 1),
        SINCE,
    ),
)
PERMISSION = Text(
    "非经全国人大会议主席团许可，闭会期间非经全国人大常委会许可，不受逮捕或者刑事审判",
    "no arrest and no criminal trial without permission of the presidium, between sessions of "
    "the NPC Standing Committee",
)
ARREST = parameter(
    "全国人大代表的逮捕和刑事审判",
    "arrest and criminal trial of national deputies",
    Provision(PERMISSION, Citation(FIRST, 74), FIRST_SINCE, support=UNTOUCHED),
    Provision(PERMISSION, Citation(NOW, 74), SINCE),
)
LOCAL_COMMITTEE_INCOMPATIBLE = parameter(
    "地方人大常委会组成人员不得任职的机关",
    "organs in which members of local standing committees may hold no office",
    Provision[tuple[OrganKind, ...]](
        THREE, Citation(FIRST, 103, 3), FIRST_SINCE, support=ADDED_IN_2018
    ),
    Provision[tuple[OrganKind, ...]](FOUR, Citation(NOW, 103, 3), SINCE),
)
