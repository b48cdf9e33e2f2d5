"""立法法 28, 47, 52, 62, 88, 89: promulgation and printing of laws and local regulations."""

from __future__ import annotations

from npcmodel.facts.publications import (
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
)
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW

SINCE = NOW.in_force
_LAW = Publication((Published.LAW,), (Publisher.PRESIDENT,), PublicationForm.PRESIDENTIAL_ORDER)
_BY_COMMITTEE = (Publisher.STANDING_COMMITTEE,)
_IN_FORM = PublicationForm.ANNOUNCEMENT

# 第二十八条、第四十七条、第五十二条、第六十二条: the nation's

CONGRESS_LAW = parameter(
    "全国人大通过的法律的公布（立法法）",
    "how a law of the NPC is promulgated by the Legislation Law",
    Provision(_LAW, Citation(NOW, 28), SINCE),
)
COMMITTEE_LAW = parameter(
    "全国人大常委会通过的法律的公布（立法法）",
    "how a law of the NPC Standing Committee is promulgated by the Legislation Law",
    Provision(_LAW, Citation(NOW, 47), SINCE),
)
INTERPRETATION = parameter(
    "法律解释的公布（立法法）",
    "how an interpretation of law is published by the Legislation Law",
    Provision(
        Publication((Published.LEGAL_INTERPRETATION,), _BY_COMMITTEE, _IN_FORM),
        Citation(NOW, 52),
        SINCE,
    ),
)
LAW_PRINTED = parameter(
    "法律文本等的刊载",
    "where the text of a law and what belongs to it is printed",
    Provision(
        Publication(
            (Published.LAW, Published.EXPLANATION),
            outlets=(Outlet.GAZETTE, Outlet.NPC_WEBSITE, Outlet.NATIONAL_NEWSPAPER),
            promptly=True,
        ),
        Citation(NOW, 62, 2),
        SINCE,
    ),
)

# 第八十八条、第八十九条: local regulations

_REGULATION = (Published.REGULATION,)
PROVINCE_CONGRESS = parameter(
    "省级人大制定的地方性法规的公布",
    "how a regulation of a province's congress is published",
    Provision(
        Publication(_REGULATION, (Publisher.PRESIDIUM,), _IN_FORM), Citation(NOW, 88, 1), SINCE
    ),
)
PROVINCE_COMMITTEE = parameter(
    "省级人大常委会制定的地方性法规的公布",
    "how a regulation of a province's standing committee is published",
    Provision(Publication(_REGULATION, _BY_COMMITTEE, _IN_FORM), Citation(NOW, 88, 2), SINCE),
)
PREFECTURE = parameter(
    "设区的市、自治州地方性法规的公布",
    "how a regulation of a city with districts or an autonomous prefecture is published",
    Provision(Publication(_REGULATION, _BY_COMMITTEE, _IN_FORM), Citation(NOW, 88, 3), SINCE),
)
AUTONOMY = parameter(
    "自治条例、单行条例的公布",
    "how regulations on autonomy and separate regulations are published",
    Provision(
        Publication((Published.AUTONOMY_REGULATION,), _BY_COMMITTEE, _IN_FORM),
        Citation(NOW, 88, 4),
        SINCE,
    ),
)
REGULATION_PRINTED = parameter(
    "地方性法规、自治条例和单行条例文本等的刊载",
    "where the text of a local regulation and what belongs to it is printed",
    Provision(
        Publication(
            (Published.REGULATION, Published.AUTONOMY_REGULATION, Published.EXPLANATION),
            outlets=(
                Outlet.GAZETTE,
                Outlet.NPC_WEBSITE,
                Outlet.CONGRESS_WEBSITE,
                Outlet.LOCAL_NEWSPAPER,
            ),
            promptly=True,
        ),
        Citation(NOW, 89, 1),
        SINCE,
    ),
)
