"""山东: its standing committee's rules on major matters (讨论决定重大事项的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.major_matters import (
    Criteria,
    ListedMatter,
    MatterCriterion,
    MatterKind,
    MatterList,
    MatterRules,
    YearlyReports,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["EDITION", "MATTER_RULES"]

EDITION = Edition(
    Text(
        "山东省人民代表大会常务委员会讨论决定重大事项的规定",
        "Shandong Rules on Major Matters before the Standing Committee",
    ),
    date(2018, 11, 30),
    date(2019, 1, 1),
    Text("第二十四条：自2019年1月1日起施行", "article 24: from 1 January 2019"),
)
_SINCE = EDITION.in_force
_A_MONTH = TimeLimit(1, TimeUnit.MONTHS)

MATTER_RULES = MatterRules(
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
                ListedMatter(MatterKind.LAW_OBSERVANCE_MEASURES, 1),
                ListedMatter(MatterKind.AUTHORISED_MATTERS, 2),
                ListedMatter(MatterKind.PLAN_ADJUSTMENT, 3),
                ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 4),
                ListedMatter(MatterKind.FINAL_ACCOUNTS, 4),
                ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 5),
                ListedMatter(MatterKind.REFORMS, 5),
                ListedMatter(MatterKind.WELFARE_PROJECTS, 5),
                ListedMatter(MatterKind.MAJOR_PROJECTS, 5),
                ListedMatter(MatterKind.ANNULMENT_BELOW, 7),
                ListedMatter(MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS, 8),
                ListedMatter(MatterKind.HONORARY_TITLES, 9),
                ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 10),
            )
        ),
        Citation(EDITION, 4),
        _SINCE,
    ),
    report_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.LAW_IMPLEMENTATION, 1),
                ListedMatter(MatterKind.PLAN_EXECUTION, 2),
                ListedMatter(MatterKind.BUDGET_EXECUTION, 2),
                ListedMatter(MatterKind.FIVE_YEAR_PLAN_REVIEW, 3),
                ListedMatter(MatterKind.AUDIT, 4),
                ListedMatter(MatterKind.STATE_ASSETS, 5),
                ListedMatter(MatterKind.MASTER_PLAN, 6),
                ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT, 6),
                ListedMatter(MatterKind.MASTER_PLAN_EXECUTION, 6),
                ListedMatter(MatterKind.ENVIRONMENT_REPORT, 7),
                ListedMatter(MatterKind.SOCIAL_DEVELOPMENT, 7),
                ListedMatter(MatterKind.SOCIAL_SECURITY_REPORT, 7),
                ListedMatter(MatterKind.SUGGESTIONS_HANDLING, 8),
                ListedMatter(MatterKind.OTHER_REPORTS_BY_LAW, 9),
            )
        ),
        Citation(EDITION, 5),
        _SINCE,
    ),
    yearly_reports=Provision(
        YearlyReports(Norm(AtLeast(1)), (MatterKind.MATTERS_WORK,)), Citation(EDITION, 20), _SINCE
    ),
    # Named as those whose bills are handled.
    bill_organs=Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS, Body.GOVERNMENT, Body.SPECIAL_COMMITTEE),
        Citation(EDITION, 8),
        _SINCE,
    ),
    bill_signers=Provision(5, Citation(EDITION, 8, 4), _SINCE),
    council_bill=Provision(
        Text(
            "由最近召开的常务委员会会议审议",
            "the next meeting of the standing committee considers it",
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    organ_bill=Provision(
        Text(
            "主任会议决定提请常务委员会会议审议",
            "the council of chairpersons decides to submit it to the standing committee",
        ),
        Citation(EDITION, 8, 3),
        _SINCE,
    ),
    members_bill=Provision(
        Text(
            "主任会议决定是否提请常务委员会会议审议",
            "the council of chairpersons decides whether to submit it to the standing committee",
        ),
        Citation(EDITION, 8, 4),
        _SINCE,
    ),
    organ_bill_decision=Provision(_A_MONTH, Citation(EDITION, 8, 3), _SINCE),
    members_bill_decision=Provision(_A_MONTH, Citation(EDITION, 8, 4), _SINCE),
    opinions_reply=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
    hard_opinions_reply=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
)
