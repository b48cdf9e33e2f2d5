"""河南: what Henan's rules on keeping contact with the province's deputies provide (联系代表)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.profiles.parts import Limit

__all__ = ["DEPUTY_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "河南省人民代表大会常务委员会联系省人民代表大会代表办法",
        "Henan Measures on Contact with Deputies of the Province",
    ),
    date(2000, 7, 29),
    date(2000, 9, 1),
    Text("第十一条：自2000年9月1日起施行", "article 11: from 1 September 2000"),
)
_SINCE = EDITION.in_force
_ONCE = Norm(AtLeast(1))

# Cities and counties may follow these rules (参照): they bind the province alone.
DEPUTY_RULES = DeputyRules(
    contacts=Provision(TierLimits(province=Limit(2, 3)), Citation(EDITION, 4, 1, 2), _SINCE),
    symposia=Provision(TierNorms(province=_ONCE), Citation(EDITION, 4, 1, 10), _SINCE),
    return_activities=Provision(TierNorms(province=_ONCE), Citation(EDITION, 6, 3), _SINCE),
)
