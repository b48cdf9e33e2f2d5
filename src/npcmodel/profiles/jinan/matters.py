"""济南: its standing committee's rules on major matters (讨论决定重大事项的规定)."""

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
        "济南市人民代表大会常务委员会讨论决定重大事项的规定",
        "Jinan Rules on Major Matters before the Standing Committee",
    ),
    date(2019, 6, 26),
    date(2019, 10, 1),
    Text(
        "第二十四条：自2019年10月1日起施行；2019年7月26日批准",
        "article 24: from 1 October 2019; approved on 26 July 2019",
    ),
)
_SINCE = EDITION.in_force
_TEN_DAYS_BEFORE = TimeLimit(10, before=True)

MATTER_RULES = MatterRules(
    criteria=Provision(
        Criteria(
            (
                (
                    MatterCriterion.OVERALL,
                    MatterCriterion.FUNDAMENTAL,
                    MatterCriterion.LONG_TERM,
                ),
                (
                    MatterCriterion.REFORM_AND_STABILITY,
                    MatterCriterion.VITAL_INTERESTS,
                    MatterCriterion.PUBLIC_CONCERN,
                ),
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
                ListedMatter(MatterKind.PARTY_PROPOSALS, 3),
                ListedMatter(MatterKind.PLAN_ADJUSTMENT, 4),
                ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 5),
                ListedMatter(MatterKind.FINAL_ACCOUNTS, 5),
                ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 6),
                ListedMatter(MatterKind.REFORMS, 7),
                ListedMatter(MatterKind.WELFARE_PROJECTS, 8),
                ListedMatter(MatterKind.MAJOR_PROJECTS, 9),
                ListedMatter(MatterKind.MASTER_PLAN, 10),
                ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT, 10),
                ListedMatter(MatterKind.SISTER_CITIES, 11),
                ListedMatter(MatterKind.HONORARY_TITLES, 12),
                ListedMatter(MatterKind.ANNULMENT_BELOW, 15),
                ListedMatter(MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS, 16),
                ListedMatter(MatterKind.PROCURATORATE_DISAGREEMENT, 18),
                ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 20),
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
                ListedMatter(MatterKind.BUDGET_EXECUTION, 3),
                ListedMatter(MatterKind.FIVE_YEAR_PLAN_REVIEW, 5),
                ListedMatter(MatterKind.AUDIT, 6),
                ListedMatter(MatterKind.STATE_ASSETS, 7),
                ListedMatter(MatterKind.MASTER_PLAN_EXECUTION, 8),
                ListedMatter(MatterKind.ENVIRONMENT_REPORT, 9),
                ListedMatter(MatterKind.SOCIAL_DEVELOPMENT, 9),
                ListedMatter(MatterKind.SOCIAL_SECURITY_REPORT, 9),
                ListedMatter(MatterKind.PUBLICLY_FUNDED_PROJECTS, 10),
                # Reform is named in the other list too.
                ListedMatter(MatterKind.REFORMS, 12),
                ListedMatter(MatterKind.ACCIDENTS, 13),
                ListedMatter(MatterKind.SUGGESTIONS_HANDLING, 14),
                ListedMatter(MatterKind.GOVERNMENT_DECISIONS, 15),
                ListedMatter(MatterKind.OTHER_REPORTS_BY_LAW, 16),
            )
        ),
        Citation(EDITION, 5),
        _SINCE,
    ),
    yearly_reports=Provision(
        YearlyReports(Norm(AtLeast(1)), (MatterKind.MATTERS_WORK,)), Citation(EDITION, 20), _SINCE
    ),
    bill_organs=Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS, Body.GOVERNMENT, Body.SPECIAL_COMMITTEE),
        Citation(EDITION, 7, 1),
        _SINCE,
    ),
    bill_signers=Provision(5, Citation(EDITION, 7, 1), _SINCE),
    report_organs=Provision((Body.COURT, Body.PROCURATORATE), Citation(EDITION, 7, 1), _SINCE),
    council_bill=Provision(
        Text("由常务委员会会议审议", "the standing committee considers it"),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    organ_bill=Provision(
        Text(
            "主任会议决定提请常务委员会会议审议，或者先交专门委员会审议、提出报告，再提请审议",
            "the council of chairpersons decides to submit it, or to do so after a special "
            "committee has reported",
        ),
        Citation(EDITION, 11, 2),
        _SINCE,
    ),
    members_bill=Provision(
        Text(
            "主任会议决定是否提请常务委员会会议审议，也可以先交专门委员会审议、提出报告再决定",
            "the council of chairpersons decides whether to submit it, if need be after a special "
            "committee has reported",
        ),
        Citation(EDITION, 11, 3),
        _SINCE,
    ),
    bill=Provision(_TEN_DAYS_BEFORE, Citation(EDITION, 10, 3), _SINCE),
    report=Provision(_TEN_DAYS_BEFORE, Citation(EDITION, 10, 3), _SINCE),
    opinions_forwarding=Provision(TimeLimit(10), Citation(EDITION, 18, 2), _SINCE),
    opinions_reply=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
    hard_opinions_reply=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
)
