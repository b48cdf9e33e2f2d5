"""山东: filing and review of normative documents (规范性文件备案审查)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.filings import DayOfYear, FilingRules, TurnGround
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["EDITION", "FILING_RULES"]

T = TypeVar("T")
EDITION = Edition(
    Text(
        "山东省各级人民代表大会常务委员会规范性文件备案审查规定",
        "Shandong Provisions on Filing and Review of Normative Documents",
    ),
    date(2017, 7, 28),
    date(2017, 7, 28),
    Text(
        "第二十四条仍为2009年1月1日，修改的施行日期未见；自通过之日起算",
        "article 24 still says 1 January 2009, the amendment's day was not seen; counted from its "
        "adoption",
    ),
)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_THIRTY = TimeLimit(30)

FILING_RULES = FilingRules(
    every_level=_new(
        Text("本省各级人大常委会", "the standing committees of the province and those below"), 2
    ),
    filing=_new(_THIRTY, 7, 1),
    copies=_new(Limit(least=5), 7, 2),
    catalogue=_new(DayOfYear(1, 31), 7, 3),
    requested_review=_new(TimeLimit(3, TimeUnit.MONTHS), 17),
    termination=_new((TurnGround.CORRECTED,), 19, 3),
    revocation=_new((TurnGround.NOT_CORRECTED,), 20, 1),
    answer=_new(_THIRTY, 19, 1),
    amendment=_new(_THIRTY, 19, 2),
    feedback=_new(TimeLimit(15), 22),
)
