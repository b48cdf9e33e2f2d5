"""代表法 39 (2015: 32): arrest, trial and other restrictions of deputies' liberty."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
PERMISSION = Text(
    "县级以上的代表，非经本级人大主席团许可，闭会期间非经本级人大常委会许可，不受逮捕或者刑事审判",
    "from the county up no deputy is arrested or tried without permission of the presidium, "
    "between sessions of the standing committee",
)
REPORTED = Text(
    "因为是现行犯被拘留的，执行拘留的机关应当立即向该级人大主席团或者常务委员会报告",
    "when a deputy caught in the act is detained, the organ that detains reports at once to the "
    "presidium or the standing committee",
)
OTHERS_PERMITTED = Text(
    "采取法律规定的其他限制人身自由的措施，应当经该级人大主席团或者常务委员会许可",
    "other restrictions of liberty that the law knows need permission of the presidium or the "
    "standing committee",
)
EXAMINED = Text(
    "应当审查是否追究代表在会议上的发言和表决，或者对其执行职务行为打击报复，并据此作出决定",
    "it is examined whether speech or votes at meetings are pursued, or duties performed are "
    "avenged; the decision follows from that",
)
TOWNSHIP_REPORTED = Text(
    "乡镇代表被逮捕、受刑事审判或者被采取其他限制人身自由的措施，执行机关应当立即报告该人大",
    "when a township deputy is arrested, tried or otherwise restricted, the organ that acts "
    "reports at once to the township congress",
)

ARREST = parameter(
    "县级以上代表的逮捕和刑事审判",
    "arrest and criminal trial of deputies from the county up",
    Provision(PERMISSION, Citation(EARLIER, 32, 1), EARLIER_SINCE),
    Provision(PERMISSION, Citation(NOW, 39, 1), SINCE),
)
DETENTION = parameter(
    "县级以上代表因现行犯被拘留",
    "detention of a deputy from the county up caught in the act",
    Provision(REPORTED, Citation(EARLIER, 32, 1), EARLIER_SINCE),
    Provision(REPORTED, Citation(NOW, 39, 1), SINCE),
)
OTHER_RESTRICTIONS = parameter(
    "对县级以上代表的其他限制人身自由的措施",
    "other restrictions of the liberty of deputies from the county up",
    Provision(OTHERS_PERMITTED, Citation(EARLIER, 32, 2), EARLIER_SINCE),
    Provision(OTHERS_PERMITTED, Citation(NOW, 39, 2), SINCE),
)
EXAMINATION = parameter(
    "许可前的审查",
    "what is examined before permission",
    Provision(EXAMINED, Citation(EARLIER, 32, 3), EARLIER_SINCE),
    Provision(EXAMINED, Citation(NOW, 39, 3), SINCE),
)
TOWNSHIP_REPORT = parameter(
    "乡镇代表被限制人身自由的报告",
    "report when a township deputy's liberty is restricted",
    Provision(TOWNSHIP_REPORTED, Citation(EARLIER, 32, 4), EARLIER_SINCE),
    Provision(TOWNSHIP_REPORTED, Citation(NOW, 39, 4), SINCE),
)
