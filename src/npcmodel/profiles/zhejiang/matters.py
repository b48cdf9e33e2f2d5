"""浙江: its rules on major matters before standing committees (讨论决定重大事项的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.major_matters import (
    Criteria,
    ListedMatter,
    MatterCriterion,
    MatterKind,
    MatterList,
    MatterRules,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["EDITION", "MATTER_RULES"]

EDITION = Edition(
    Text(
        "浙江省各级人民代表大会常务委员会讨论决定重大事项的规定",
        "Zhejiang Rules on Major Matters before Standing Committees",
    ),
    date(2018, 7, 27),
    date(2018, 7, 27),
    Text(
        "第二十二条的施行日期在所见文本中缺失；自通过之日起算",
        "article 22 lacks its day in the text that was seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_LATER = Text(
    "主任会议决定提请常务委员会会议审议，或者先交专门委员会审议、提出报告，再决定提请审议",
    "the council of chairpersons decides to submit it, or to do so after a special committee has "
    "reported",
)

MATTER_RULES = MatterRules(
    every_level=Provision(
        Text(
            "本省各级人民代表大会常务委员会讨论、决定重大事项，适用本规定",
            "the rules bind the standing committees of every level in the province",
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    criteria=Provision(
        Criteria(
            (
                (
                    MatterCriterion.OVERALL,
                    MatterCriterion.FUNDAMENTAL,
                    MatterCriterion.LONG_TERM,
                ),
                (MatterCriterion.VITAL_INTERESTS, MatterCriterion.PUBLIC_CONCERN),
            )
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    decision_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.PLAN_ADJUSTMENT, 1),
                ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 2),
                ListedMatter(MatterKind.FINAL_ACCOUNTS, 2),
                ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 3),
                ListedMatter(MatterKind.REFORMS, 4),
                ListedMatter(MatterKind.MAJOR_PROJECTS, 10),
                ListedMatter(MatterKind.HONORARY_TITLES, 11),
                ListedMatter(MatterKind.AUTHORISED_MATTERS, 12),
                ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 13),
            )
        ),
        Citation(EDITION, 4, 1),
        _SINCE,
    ),
    consultation_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.MASTER_PLAN, 1),
                ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT, 1),
                ListedMatter(MatterKind.ADMINISTRATIVE_DIVISIONS, 2),
                ListedMatter(MatterKind.SISTER_CITIES, 3),
            )
        ),
        Citation(EDITION, 5),
        _SINCE,
    ),
    report_matters=Provision(
        MatterList((ListedMatter(MatterKind.GOVERNMENT_DECISIONS),)), Citation(EDITION, 6), _SINCE
    ),
    bill_organs=Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS, Body.GOVERNMENT, Body.SPECIAL_COMMITTEE),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    bill_signers=Provision(5, Citation(EDITION, 8, 2, 4), _SINCE),
    county_bill_signers=Provision(3, Citation(EDITION, 8, 2, 4), _SINCE),
    report_organs=Provision(
        (
            Body.COUNCIL_OF_CHAIRPERSONS,
            Body.GOVERNMENT,
            Body.SUPERVISORY_COMMISSION,
            Body.COURT,
            Body.PROCURATORATE,
            Body.SPECIAL_COMMITTEE,
        ),
        Citation(EDITION, 8, 3),
        _SINCE,
    ),
    council_bill=Provision(
        Text("直接提请常务委员会会议审议", "it goes straight to the standing committee"),
        Citation(EDITION, 11, item=1),
        _SINCE,
    ),
    organ_bill=Provision(_LATER, Citation(EDITION, 11, item=2), _SINCE),
    members_bill=Provision(
        Text(
            "主任会议决定是否提请常务委员会会议审议；不提请的，应当向提案人说明或者向常委会报告",
            "the council of chairpersons decides whether to submit it, and where not explains "
            "itself to those who put it or reports to the standing committee",
        ),
        Citation(EDITION, 11, item=3),
        _SINCE,
    ),
    bill=Provision(TimeLimit(30, before=True, soft=True), Citation(EDITION, 10, 1), _SINCE),
    report=Provision(TimeLimit(20, before=True), Citation(EDITION, 10, 1), _SINCE),
    report_exemption=Provision(
        Text(
            "因特殊情况需要临时报告的除外",
            "not where special circumstances call for a report at short notice",
        ),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    deliberation=Provision(
        TimeLimit(3, TimeUnit.MONTHS, soft=True), Citation(EDITION, 10, 2), _SINCE
    ),
)
