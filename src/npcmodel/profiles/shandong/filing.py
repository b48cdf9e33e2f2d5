"""山东: filing and review of normative documents (规范性文件备案审查)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from npcmodel.facts.bodies import Body
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
    demanders=_new((Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE), 12),
    demanders_below=_new((Body.STANDING_COMMITTEE,), 12),
    demands_of_others=_new(
        Text("其他国家机关制定的规范性文件", "what another organ of state made"), 12
    ),
    demands_reviewed=_new(
        Text(
            "收到审查要求后登记、分送，会同进行审查",
            "a demand is registered and handed to the committees, which review the document",
        ),
        12,
    ),
    means=_new((ReviewMeans.EXPERT_MEETING, ReviewMeans.HEARING), 16, 2),
    joint_meeting=_new(Text("召开联合审查会议", "a joint meeting reviews the document"), 16, 2),
    consultation=_new(
        Text(
            "审查、研究中应当与制定机关沟通情况，征询意见",
            "the maker is talked to and heard in the review",
        ),
        16,
        1,
    ),
    termination=_new((TurnGround.CORRECTED,), 19, 3),
    revocation=_new((TurnGround.TIME_OVER,), 20, 1),
    handing_over=_new(
        Text(
            "设区的市人民政府在规定时间内不予修改或者废止的，经主任会议同意后交省人民政府或者该市人大"
            "常委会处理",
            "what a city's government does not amend in time is handed, with the consent of the "
            "council of chairpersons, to the province's government or the city's committee",
        ),
        18,
        2,
    ),
    decisions=_new((FilingDecision.REVOCATION, FilingDecision.NO_REVOCATION), 21),
    answer=_new(_THIRTY, 19, 1),
    amendment=_new(_THIRTY, 19, 2),
    result_publication=_new(
        Text("审查、研究情况可以向社会公开", "what the review found may be published"), 22
    ),
    feedback=_new(TimeLimit(15), 22),
)
