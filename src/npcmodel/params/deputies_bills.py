"""代表法: bills, interpellations and suggestions of deputies."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
CAUSE_GROUNDS_PLAN = Text(
    "议案应当有案由、案据和方案", "a bill has a cause, the grounds for it, and a plan"
)
BILL_CONTENT = parameter(
    "代表议案的内容",
    "what a deputies' bill contains",
    Provision(CAUSE_GROUNDS_PLAN, Citation(EARLIER, 9, 1), EARLIER_SINCE),
    Provision(CAUSE_GROUNDS_PLAN, Citation(NOW, 15, 1), SINCE),
)
INTERPELLATION_BY_DELEGATIONS = parameter(
    "全国人大代表团的质询案",
    "delegations' right to interpellate in the national congress",
    Provision(1, Citation(EARLIER, 14, 1), EARLIER_SINCE),
    Provision(1, Citation(NOW, 20, 1), SINCE),
)
INTERPELLATION_BY_SIGNERS = parameter(
    "全国人大代表联名的质询案",
    "deputies' joint right to interpellate in the national congress",
    Provision(30, Citation(EARLIER, 14, 1), EARLIER_SINCE),
    Provision(30, Citation(NOW, 20, 1), SINCE),
)
SUGGESTION_BY_SIGNERS = parameter(
    "代表提出建议、批评和意见",
    "deputies who make a suggestion to their congress",
    Provision(1, Citation(EARLIER, 18), EARLIER_SINCE),
    Provision(1, Citation(NOW, 24), SINCE),
)
