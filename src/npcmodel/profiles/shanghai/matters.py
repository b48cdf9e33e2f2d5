"""上海: its standing committee's rules on major matters (讨论、决定重大事项的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.major_matters import (
    ListedMatter,
    MatterKind,
    MatterList,
    MatterRules,
    YearlyReports,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["EDITION", "MATTER_RULES"]

EDITION = Edition(
    Text(
        "上海市人民代表大会常务委员会讨论、决定重大事项的规定",
        "Shanghai Rules on Major Matters before the Standing Committee",
    ),
    date(2002, 4, 9),
    date(2002, 6, 1),
    Text(
        "第十六条：自2002年6月1日起施行；题注未见，通过日期依公布文本所载",
        "article 16: from 1 June 2002; its header was not seen, and the day of adoption is the "
        "one under which the text is published",
    ),
)
_SINCE = EDITION.in_force
_COUNCIL, _COMMITTEES = Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE
_REPORTING = (Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE)

MATTER_RULES = MatterRules(
    # 环境和资源保护 is one field here, and two in the statute of today.
    fields=Provision(
        (
            MatterField.POLITICS,
            MatterField.ECONOMY,
            MatterField.EDUCATION,
            MatterField.SCIENCE,
            MatterField.CULTURE,
            MatterField.HEALTH,
            MatterField.ENVIRONMENT,
            MatterField.NATURAL_RESOURCES,
            MatterField.CIVIL_AFFAIRS,
            MatterField.NATIONALITIES,
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    decision_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.LAW_OBSERVANCE_MEASURES, 1),
                ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 2),
                ListedMatter(MatterKind.REFORMS, 3),
                ListedMatter(MatterKind.PLAN_ADJUSTMENT, 4),
                ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 4),
                ListedMatter(MatterKind.FINAL_ACCOUNTS, 4),
                ListedMatter(MatterKind.MASTER_PLAN, 5),
                ListedMatter(MatterKind.HONORARY_TITLES, 6),
                ListedMatter(MatterKind.PROCURATORATE_DISAGREEMENT, 7),
                ListedMatter(MatterKind.AUTHORISED_MATTERS, 8),
                ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 9),
            )
        ),
        Citation(EDITION, 3),
        _SINCE,
    ),
    report_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.PLAN_EXECUTION, 1),
                ListedMatter(MatterKind.BUDGET_EXECUTION, 1),
                ListedMatter(MatterKind.AUDIT, 2),
                ListedMatter(MatterKind.SOCIAL_SECURITY_REPORT, 4),
                ListedMatter(MatterKind.PUBLICLY_FUNDED_PROJECTS, 6),
                ListedMatter(MatterKind.ENVIRONMENT_REPORT, 8),
                ListedMatter(MatterKind.MASTER_PLAN_EXECUTION, 8),
                ListedMatter(MatterKind.SOCIAL_DEVELOPMENT, 9),
                ListedMatter(MatterKind.ACCIDENTS, 10),
                ListedMatter(MatterKind.GOVERNMENT_ORGANS, 11),
                ListedMatter(MatterKind.ADMINISTRATIVE_DIVISIONS, 11),
                ListedMatter(MatterKind.OTHER_REPORTS_BY_LAW, 14),
            )
        ),
        Citation(EDITION, 4, 1),
        _SINCE,
    ),
    yearly_reports=Provision(
        YearlyReports(
            Norm(AtLeast(1)),
            (
                MatterKind.PLAN_EXECUTION,
                MatterKind.BUDGET_EXECUTION,
                MatterKind.AUDIT,
                MatterKind.ENVIRONMENT_REPORT,
                MatterKind.MASTER_PLAN_EXECUTION,
            ),
        ),
        Citation(EDITION, 4, 2),
        _SINCE,
    ),
    bill_organs=Provision(
        (_COUNCIL, *_REPORTING, _COMMITTEES),
        Citation(EDITION, 5, 1),
        _SINCE,
    ),
    bill_signers=Provision(5, Citation(EDITION, 5, 1), _SINCE),
    report_organs=Provision(_REPORTING, Citation(EDITION, 5, 2), _SINCE),
    request_organs=Provision((_COUNCIL, _COMMITTEES), Citation(EDITION, 5, 2), _SINCE),
    request_signers=Provision(5, Citation(EDITION, 5, 2), _SINCE),
    ad_hoc_item=Provision(TimeLimit(3, before=True), Citation(EDITION, 7, 2), _SINCE),
    opinions_reply=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 12, 2), _SINCE),
)
