"""河南: filing and review of normative documents (规范性文件备案审查)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.filings import (
    DayOfYear,
    FilingDecision,
    FilingRules,
    ReviewMeans,
    TurnGround,
)
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["EDITION", "FILING_RULES"]

T = TypeVar("T")
EDITION = Edition(
    Text(
        "河南省实施《中华人民共和国各级人民代表大会常务委员会监督法》办法",
        "Henan Measures for the Supervision Law",
    ),
    date(2015, 9, 26),
    date(2015, 9, 26),
    Text(
        "施行条款未见；自修改决定通过之日起算",
        "its clause was not seen; counted from the adoption of the amendment",
    ),
)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_THIRTY = TimeLimit(30)

FILING_RULES = FilingRules(
    every_level=_new(
        Text("本省各级人大常委会", "the standing committees of the province and those below"), 2, 1
    ),
    filing=_new(_THIRTY, 51),
    copies=_new(Limit(least=10), 52, 2),
    catalogue=_new(DayOfYear(3, 31), 62, 1),
    review=_new(_THIRTY, 54),
    review_extension=_new(_THIRTY, 54),
    # All who ask for a review propose it, organs of state as well (59): no text knows a demand.
    means=_new((ReviewMeans.DEPUTIES, ReviewMeans.EXPERT_MEETING, ReviewMeans.HEARING), 55, 2),
    council_handling=_new(
        Text(
            "制定机关不接受审查意见的，向主任会议提出书面审查报告和处理意见",
            "where the maker does not accept the opinion, it goes to the council of chairpersons",
        ),
        56,
        2,
    ),
    answer=_new(_THIRTY, 56, 1),
    handling=_new(_THIRTY, 56, 3),
    revocation=_new((TurnGround.COUNCIL_UNHEEDED,), 56, 3),
    # The bill is one to revoke; no demand to amend is known.
    decisions=_new((FilingDecision.REVOCATION,), 56, 3),
    decision_publication=_new(
        Text("撤销决定应当向社会公布", "a decision to revoke is published"), 56, 5
    ),
    execution_report=_new(_THIRTY, 57),
)
