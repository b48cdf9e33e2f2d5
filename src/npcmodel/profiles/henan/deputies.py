"""河南: what Henan's rules on keeping contact with the province's deputies provide (联系代表)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms, TierTexts
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["DEPUTY_RULES", "EDITION", "INSPECTIONS"]

EDITION = Edition(
    Text(
        "河南省人民代表大会常务委员会联系省人民代表大会代表办法",
        "Henan Measures on Contact with Deputies of the Province",
    ),
    date(2000, 7, 29),
    date(2000, 9, 1),
    Text("第十一条：自2000年9月1日起施行", "article 11: from 1 September 2000"),
)
INSPECTIONS = Edition(
    Text("河南省各级人民代表大会代表视察办法", "Henan Measures on Inspections by Deputies"),
    date(2010, 7, 30),
    date(2010, 7, 30),
    Text(
        "第二十七条：自1995年1月1日起施行；2010年修正的施行日期未见，自通过之日起算",
        "article 27: from 1 January 1995; the first day of the 2010 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_INSPECTED_SINCE = INSPECTIONS.in_force
_BEFORE_SESSION = Limit(least=1)
_UPPER, _LOWER = Limit(5, 10, soft=True), Limit(3, 5, soft=True)
_NOT_HANDLED = Text(
    "代表视察时不直接处理问题", "on an inspection deputies do not deal with cases themselves"
)
_ONCE = Norm(AtLeast(1))

# Cities and counties may follow these rules (参照): they bind the province alone.
DEPUTY_RULES = DeputyRules(
    contacts=Provision(TierLimits(province=Limit(2, 3)), Citation(EDITION, 4, 1, 2), _SINCE),
    # Those on inspections bind every level (各级).
    collective_inspections=Provision(
        TierLimits(_BEFORE_SESSION, _BEFORE_SESSION, _BEFORE_SESSION, _BEFORE_SESSION),
        Citation(INSPECTIONS, 4, 1),
        _INSPECTED_SINCE,
    ),
    inspection_days=Provision(
        TierLimits(_UPPER, _UPPER, _LOWER, _LOWER), Citation(INSPECTIONS, 4, 2), _INSPECTED_SINCE
    ),
    inspection_notice=Provision(
        TimeLimit(10, before=True), Citation(INSPECTIONS, 6), _INSPECTED_SINCE
    ),
    no_direct_handling=Provision(
        TierTexts(_NOT_HANDLED, _NOT_HANDLED, _NOT_HANDLED, _NOT_HANDLED),
        Citation(INSPECTIONS, 22),
        _INSPECTED_SINCE,
    ),
    symposia=Provision(TierNorms(province=_ONCE), Citation(EDITION, 4, 1, 10), _SINCE),
    return_activities=Provision(TierNorms(province=_ONCE), Citation(EDITION, 6, 3), _SINCE),
)
