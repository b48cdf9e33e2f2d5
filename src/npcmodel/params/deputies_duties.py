"""代表法: certificates, delegations, groups, inspections, reports, and where deputies sit in."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
MEETING_ASKED = Text(
    "代表视察时，可以提出约见本级或者下级有关国家机关负责人，负责人或者其委托的人员应当听取意见",
    "on an inspection deputies may ask to meet the heads of state organs of their own level or a "
    "lower one, who hear them, or let somebody hear them",
)
ELECTED_BY_CONGRESSES = Text(
    "全国、省级和设区的市级代表可以列席原选举单位的人大会议",
    "deputies of the nation, of provinces and of the prefecture tier may sit in on sessions of the "
    "congress that elected them",
)

WORKING_COMMITTEE = parameter(
    "代表工作委员会",
    "the deputies' working committee",
    Provision(
        Text(
            "县级以上的各级人大常委会设立代表工作委员会",
            "standing committees from the county up set up a deputies' working committee",
        ),
        Citation(NOW, 12),
        SINCE,
    ),
)
DELEGATIONS = parameter(
    "代表团",
    "delegations",
    Provision(
        Text(
            "县级以上的代表组成代表团；乡镇的代表根据实际需要可以组成代表团",
            "deputies from the county up form delegations; township deputies may, as needed",
        ),
        Citation(NOW, 14, 1),
        SINCE,
    ),
)
GROUPS = parameter(
    "县级以上的代表小组",
    "groups of deputies from the county up",
    Provision(
        Text(
            "县级以上的代表可以按照便于组织和开展活动的原则组成代表小组",
            "deputies from the county up may form groups, as organising and activities suit",
        ),
        Citation(EARLIER, 21, 1),
        EARLIER_SINCE,
    ),
    Provision(
        Text(
            "县级以上的代表可以按照便于组织和开展活动的原则，根据地域、领域等组成代表小组",
            "deputies from the county up may form groups by place or field, as organising and "
            "activities suit",
        ),
        Citation(NOW, 27, 1),
        SINCE,
    ),
)
INSPECTION_ELSEWHERE = parameter(
    "跨原选举单位视察",
    "inspections outside the unit that elected",
    Provision(
        Text(
            "根据安排，设区的市级以上的代表可以在本行政区域内跨原选举单位进行视察",
            "as arranged, deputies of the prefecture tier and above may inspect in their area "
            "outside the unit that elected them",
        ),
        Citation(NOW, 29, 1),
        SINCE,
    ),
)
MEETING_REQUEST = parameter(
    "视察时约见国家机关负责人",
    "meeting heads of state organs on an inspection",
    Provision(MEETING_ASKED, Citation(EARLIER, 22, 2), EARLIER_SINCE),
    Provision(MEETING_ASKED, Citation(NOW, 29, 2), SINCE),
)
SITTING_IN_ELECTING_CONGRESS = parameter(
    "代表列席原选举单位的人大会议",
    "deputies sitting in on sessions of the congress that elected them",
    Provision(ELECTED_BY_CONGRESSES, Citation(EARLIER, 27), EARLIER_SINCE),
    Provision(ELECTED_BY_CONGRESSES, Citation(NOW, 34, 1), SINCE),
)
SITTING_IN_TOWNSHIP = parameter(
    "县级代表列席乡镇人大会议",
    "county deputies sitting in on sessions of townships",
    Provision(
        Text(
            "县级代表可以列席原选区所在的乡镇的人大会议",
            "county deputies may sit in on sessions of the township of their district",
        ),
        Citation(NOW, 34, 2),
        SINCE,
    ),
)
CERTIFICATE_OPTIONAL = parameter(
    "代表证（可以制发）",
    "deputies' certificates, which may be issued",
    Provision(
        Text(
            "各级人大可以为本级代表制发代表证",
            "congresses may issue certificates to their deputies",
        ),
        Citation(EARLIER, 41),
        EARLIER_SINCE,
        date(2025, 3, 11),
    ),
)
CERTIFICATE = parameter(
    "代表证",
    "deputies' certificates",
    Provision(
        Text(
            "各级人大应当为本级代表制发代表证",
            "congresses issue certificates to their deputies",
        ),
        Citation(NOW, 49),
        SINCE,
    ),
)
DIRECT_REPORTS = parameter(
    "直接选举的代表报告履职情况",
    "reports to the voters of deputies whom they elected",
    Provision(
        Text(
            "由选民直接选举的代表应当向原选区选民报告履职情况，并由县级人大常委会和乡镇人大主席团定期组织",
            "deputies elected by voters report to their district on how they did their duties; the "
            "county's standing committee and the township's presidium regularly arrange it",
        ),
        Citation(EARLIER, 45, 2),
        EARLIER_SINCE,
        date(2025, 3, 11),
    ),
)
REPORTS = parameter(
    "代表报告履职情况",
    "deputies' reports on how they did their duties",
    Provision(
        Text(
            "代表应当向原选区选民或者原选举单位报告履职情况，并由县级以上地方人大常委会、"
            "乡镇人大主席团定期组织本级代表报告",
            "deputies report to their district or electing unit on how they did their duties; "
            "local standing committees and townships' presidia regularly arrange it for theirs",
        ),
        Citation(NOW, 58, 2),
        SINCE,
    ),
)
