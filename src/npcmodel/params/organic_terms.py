"""地方组织法: terms of local organs (9, 18, 34, 37, 38, 48, 72)."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

CONGRESS_YEARS = parameter(
    "地方各级人大的任期",
    "term of local congresses, in years",
    Provision(5, Citation(NOW, 9), SINCE),
)
TOWNSHIP_CHAIR_TERM = parameter(
    "乡镇人大主席、副主席的任期",
    "term of chairs and vice-chairs of township congresses",
    Provision(
        Text("任期同本级人大每届任期相同", "the term is the same as that of their congress"),
        Citation(NOW, 18, 1),
        SINCE,
    ),
)
SPECIAL_COMMITTEE_TERM = parameter(
    "地方人大专门委员会的任期",
    "term of the special committees of local congresses",
    Provision(
        Text(
            "每届任期同本级人大相同，履行职责到下届人大产生新的专门委员会为止",
            "their term is that of the congress; they act until the next congress forms new ones",
        ),
        Citation(NOW, 34, 2),
        SINCE,
    ),
)
TOWNSHIP_CREDENTIALS_TERM = parameter(
    "乡镇人大代表资格审查委员会的任期",
    "term of the credentials committees of township congresses",
    Provision(
        Text(
            "行使职权至本届人大任期届满为止",
            "it acts until the term of its congress is over",
        ),
        Citation(NOW, 37),
        SINCE,
    ),
)
DEPUTY_TERM = parameter(
    "地方各级人大代表任期的起止",
    "from when until when local deputies serve",
    Provision(
        Text(
            "从本级人大本届第一次会议开始，到下届第一次会议为止",
            "from the first session of their congress to the first session of the next",
        ),
        Citation(NOW, 38),
        SINCE,
    ),
)
COMMITTEE_TERM = parameter(
    "县级以上地方人大常委会的任期",
    "term of local standing committees",
    Provision(
        Text(
            "每届任期同本级人大相同，行使职权到下届本级人大选出新的常务委员会为止",
            "its term is that of its congress; it acts until the next congress elects a new one",
        ),
        Citation(NOW, 48),
        SINCE,
    ),
)
GOVERNMENT_YEARS = parameter(
    "地方各级政府的任期",
    "term of local governments, in years",
    Provision(5, Citation(NOW, 72), SINCE),
)
