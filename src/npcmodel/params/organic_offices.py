"""地方组织法 18, 33, 36, 37, 40, 47, 56, 58: incompatible offices, committees, protection."""

from __future__ import annotations

from npcmodel.facts.organs import OrganKind, SpecialCommittee
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FOUR: tuple[OrganKind, ...] = (
    OrganKind.ADMINISTRATIVE,
    OrganKind.SUPERVISORY,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
)
UPPER_NAMED: tuple[SpecialCommittee, ...] = (
    SpecialCommittee.LEGAL_AFFAIRS,
    SpecialCommittee.FINANCIAL_AND_ECONOMIC_AFFAIRS,
    SpecialCommittee.EDUCATION_SCIENCE_CULTURE_AND_HEALTH,
    SpecialCommittee.ENVIRONMENT_AND_RESOURCES,
    SpecialCommittee.SOCIAL_DEVELOPMENT,
)
COUNTY_NAMED: tuple[SpecialCommittee, ...] = (
    SpecialCommittee.LEGAL_AFFAIRS,
    SpecialCommittee.FINANCIAL_AND_ECONOMIC_AFFAIRS,
)
ADMINISTRATIVE: tuple[OrganKind, ...] = (OrganKind.ADMINISTRATIVE,)

# 第十八条、第四十七条: incompatible offices

TOWNSHIP_INCOMPATIBLE = parameter(
    "乡镇人大主席、副主席不得任职的机关",
    "organs in which a township's chair and vice-chairs may hold no office",
    Provision[tuple[OrganKind, ...]](ADMINISTRATIVE, Citation(NOW, 18, 2), SINCE),
)
TOWNSHIP_RESIGNATION = parameter(
    "乡镇人大主席、副主席担任不相容职务后的辞职",
    "resignation of a township's chair or vice-chair who takes an incompatible office",
    Provision(
        Text(
            "担任国家行政机关的职务的，必须向本级人大辞去主席、副主席的职务",
            "who takes an administrative office must resign as chair or vice-chair to the congress",
        ),
        Citation(NOW, 18, 2),
        SINCE,
    ),
)
COMMITTEE_INCOMPATIBLE = parameter(
    "地方人大常委会组成人员不得任职的机关",
    "organs in which members of local standing committees may hold no office",
    Provision[tuple[OrganKind, ...]](
        FOUR,
        Citation(NOW, 47, 3),
        SINCE,
    ),
)
COMMITTEE_RESIGNATION = parameter(
    "地方人大常委会组成人员担任不相容职务后的辞职",
    "resignation of a member of a local standing committee who takes an incompatible office",
    Provision(
        Text(
            "担任上述职务的，必须向常务委员会辞去常务委员会的职务",
            "who takes such an office must resign from the standing committee, to that committee",
        ),
        Citation(NOW, 47, 3),
        SINCE,
    ),
)

# 第三十三条至第三十七条、第五十六条、第五十八条: committees

UPPER_SPECIAL_COMMITTEES = parameter(
    "省级、设区的市级人大的专门委员会",
    "special committees of provinces and prefectures",
    Provision[tuple[SpecialCommittee, ...]](
        UPPER_NAMED,
        Citation(NOW, 33, 1),
        SINCE,
    ),
)
COUNTY_SPECIAL_COMMITTEES = parameter(
    "县级人大的专门委员会",
    "special committees of counties",
    Provision[tuple[SpecialCommittee, ...]](
        COUNTY_NAMED,
        Citation(NOW, 33, 1),
        SINCE,
    ),
)
INVESTIGATION = parameter(
    "地方人大组织调查委员会",
    "committees of investigation of local congresses",
    Provision(
        Text(
            "县级以上的地方各级人大可以组织关于特定问题的调查委员会",
            "local congresses from the county up may set up committees of investigation",
        ),
        Citation(NOW, 36, 1),
        SINCE,
    ),
)
INVESTIGATION_MEMBERS = parameter(
    "地方人大调查委员会的人选",
    "members of a local congress's committee of investigation",
    Provision(
        Text(
            "由主席团在代表中提名，提请全体会议通过",
            "nominated by the presidium from the deputies; the plenary passes it",
        ),
        Citation(NOW, 36, 3),
        SINCE,
    ),
)
TOWNSHIP_CREDENTIALS = parameter(
    "乡镇人大的代表资格审查委员会",
    "credentials committee of a township",
    Provision(
        Text("由每届乡镇人大第一次会议通过", "passed by the first session of each term"),
        Citation(NOW, 37),
        SINCE,
    ),
)
CREDENTIALS_COMMITTEE = parameter(
    "地方人大常委会的代表资格审查委员会",
    "credentials committee of a local standing committee",
    Provision(
        Text("由县级以上的地方各级人大常委会设立", "set up by each local standing committee"),
        Citation(NOW, 56, 1),
        SINCE,
    ),
)
CREDENTIALS_MEMBERS = parameter(
    "地方人大常委会代表资格审查委员会的人选",
    "members of the credentials committee of a local standing committee",
    Provision(
        Text(
            "由主任会议在常务委员会组成人员中提名，常务委员会任免",
            "nominated by the council of chairpersons from the standing committee's members, "
            "which appoints and removes them",
        ),
        Citation(NOW, 56, 2),
        SINCE,
    ),
)
COMMITTEE_INVESTIGATION = parameter(
    "地方人大常委会组织调查委员会",
    "committees of investigation of local standing committees",
    Provision(
        Text(
            "可以向常务委员会提议组织关于特定问题的调查委员会，由全体会议决定",
            "the standing committee may be asked to set up a committee of investigation; its "
            "plenary decides",
        ),
        Citation(NOW, 58, 1),
        SINCE,
    ),
)
COMMITTEE_INVESTIGATION_MEMBERS = parameter(
    "地方人大常委会调查委员会的人选",
    "members of a local standing committee's committee of investigation",
    Provision(
        Text(
            "由主任会议在常务委员会组成人员和其他代表中提名，提请全体会议通过",
            "nominated by the council of chairpersons from committee members and other deputies; "
            "the plenary passes it",
        ),
        Citation(NOW, 58, 2),
        SINCE,
    ),
)

# 第四十条: protection of deputies

ARREST = parameter(
    "县级以上地方人大代表的逮捕和刑事审判",
    "arrest and criminal trial of local deputies from the county up",
    Provision(
        Text(
            "非经本级人大主席团许可，闭会期间非经本级人大常委会许可，不受逮捕或者刑事审判",
            "no arrest and no criminal trial without permission of the presidium, between "
            "sessions of the standing committee",
        ),
        Citation(NOW, 40),
        SINCE,
    ),
)
DETENTION = parameter(
    "县级以上地方人大代表因现行犯被拘留",
    "detention of a local deputy from the county up caught in the act",
    Provision(
        Text(
            "执行拘留的公安机关应当立即向该级人大主席团或者常务委员会报告",
            "the police who detain report at once to the presidium or the standing committee",
        ),
        Citation(NOW, 40),
        SINCE,
    ),
)
