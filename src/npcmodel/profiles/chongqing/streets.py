"""重庆市: what Chongqing provides for working committees in sub-districts (街道工作委员会)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import EveryPeriod, Period
from npcmodel.facts.organs import OrganKind
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.streets import StreetRules
from npcmodel.profiles.townships import CommitteeMembers

__all__ = ["EDITION", "STREET_RULES"]

EDITION = Edition(
    Text(
        "重庆市区县（自治县）人民代表大会常务委员会街道工作委员会工作条例",
        "Chongqing Regulations on Working Committees in Sub-districts",
    ),
    date(2016, 7, 29),
    date(2016, 10, 1),
    Text("第十二条：自2016年10月1日起施行", "article 12: from 1 October 2016"),
)
_SINCE = EDITION.in_force
_ORGANS = (OrganKind.ADMINISTRATIVE, OrganKind.ADJUDICATIVE, OrganKind.PROCURATORIAL)

STREET_RULES = StreetRules(
    committee=Provision(CommitteeMembers(1, 1, Limit(3, 5)), Citation(EDITION, 4, 1), _SINCE),
    appointment=Provision(
        Text(
            "主任、副主任、委员由区县（自治县）人大常委会任免",
            "the county standing committee appoints and removes chair, vice-chair and members",
        ),
        Citation(EDITION, 4, 1),
        _SINCE,
    ),
    incompatible=Provision[tuple[OrganKind, ...]](_ORGANS, Citation(EDITION, 4, 2), _SINCE),
    meetings=Provision(Norm(EveryPeriod(1, Period.QUARTER)), Citation(EDITION, 6, 1), _SINCE),
    chair_sitting_in=Provision(
        Text(
            "人大街道工委主任或者副主任列席区县（自治县）人大常委会会议",
            "its chair or vice-chair sits in on meetings of the county standing committee",
        ),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    vice_chair_sitting_in=Provision(
        Text("副主任也可以代为列席", "a vice-chair may do so instead"),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
)
