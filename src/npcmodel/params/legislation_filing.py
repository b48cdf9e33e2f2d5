"""立法法: filing and review of regulations and rules."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

FILING_DAYS = parameter(
    "法规、规章报送备案的期限",
    "time to file regulations and rules",
    Provision(30, Citation(NOW, 109), SINCE),
)
ANSWER_MONTHS = parameter(
    "制定机关答复书面审查意见的期限",
    "time for the maker to answer a written review opinion",
    Provision(2, Citation(NOW, 112, 1), SINCE),
)
REVIEW_ENDS = parameter(
    "法规的审查终止",
    "when the review of a regulation ends",
    Provision(
        Text("按照审查意见修改或者废止的，审查终止", "amended or repealed as the opinion says"),
        Citation(NOW, 112, 2),
        SINCE,
    ),
)
REVOCATION = parameter(
    "提出撤销法规的议案、建议",
    "when the revocation of a regulation is proposed",
    Provision(
        Text(
            "需要修改或者废止，而制定机关不予修改或者废止的",
            "where the maker will not amend or repeal what must be",
        ),
        Citation(NOW, 112, 3),
        SINCE,
    ),
)
INTERPRETATION_FILING_DAYS = parameter(
    "司法解释报送备案的期限",
    "time to file judicial interpretations",
    Provision(30, Citation(NOW, 119, 2), SINCE),
)
