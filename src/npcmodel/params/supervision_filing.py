"""监督法: filing and review of normative documents."""

from __future__ import annotations

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force

INTERPRETATION_FILING_DAYS = parameter(
    "司法解释报送备案的期限",
    "time to file judicial interpretations",
    Provision(30, Citation(FIRST, 31), FIRST_SINCE),
    Provision(30, Citation(NOW, 41), SINCE),
)
# The text of 2006 says who may move what where it is not amended (33); it is not given here.
INTERPRETATION_REVOCATION = parameter(
    "提出撤销司法解释的议案、建议",
    "when the revocation of a judicial interpretation is proposed",
    Provision(
        Text(
            "需要修改或者废止，而最高人民法院或者最高人民检察院不予修改或者废止的",
            "where the court or procuratorate will not amend or repeal what must be",
        ),
        Citation(NOW, 43),
        SINCE,
    ),
)
FILING_REPORT = parameter(
    "每年听取和审议备案审查工作情况报告",
    "reports on filing and review that are heard in a year",
    Provision(AtLeast(1), Citation(NOW, 45), SINCE),
)
