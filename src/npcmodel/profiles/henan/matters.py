"""河南: its standing committee's rules on major matters (讨论、决定重大事项的规定)."""

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
        "河南省人民代表大会常务委员会讨论、决定重大事项的规定",
        "Henan Rules on Major Matters before the Standing Committee",
    ),
    date(2014, 12, 4),
    date(2014, 12, 4),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ORGANS = (
    Body.COUNCIL_OF_CHAIRPERSONS,
    Body.GOVERNMENT,
    Body.COURT,
    Body.PROCURATORATE,
    Body.SPECIAL_COMMITTEE,
)

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
        Citation(EDITION, 3),
        _SINCE,
    ),
    decision_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.LAW_OBSERVANCE_MEASURES, 1),
                ListedMatter(MatterKind.PARTY_PROPOSALS, 2),
                ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 3),
                ListedMatter(MatterKind.PLAN_ADJUSTMENT, 6),
                ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 6),
                ListedMatter(MatterKind.FINAL_ACCOUNTS, 7),
                ListedMatter(MatterKind.ANNULMENT_BELOW, 8),
                ListedMatter(MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS, 8),
                ListedMatter(MatterKind.HONORARY_TITLES, 9),
                ListedMatter(MatterKind.AUTHORISED_MATTERS, 10),
                ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 11),
            )
        ),
        Citation(EDITION, 4),
        _SINCE,
    ),
    consultation_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.ADMINISTRATIVE_DIVISIONS, 1),
                ListedMatter(MatterKind.GOVERNMENT_ORGANS, 2),
            )
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    report_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.PLAN_EXECUTION, 1),
                ListedMatter(MatterKind.BUDGET_EXECUTION, 2),
                ListedMatter(MatterKind.AUDIT, 3),
                ListedMatter(MatterKind.FIVE_YEAR_PLAN_REVIEW, 4),
                ListedMatter(MatterKind.SOCIAL_SECURITY_REPORT, 7),
                ListedMatter(MatterKind.PUBLICLY_FUNDED_PROJECTS, 8),
                ListedMatter(MatterKind.STATE_ASSETS, 9),
                ListedMatter(MatterKind.ACCIDENTS, 13),
                ListedMatter(MatterKind.SISTER_CITIES, 16),
                ListedMatter(MatterKind.OTHER_REPORTS_BY_LAW, 17),
            )
        ),
        Citation(EDITION, 5, 1),
        _SINCE,
    ),
    yearly_reports=Provision(
        YearlyReports(
            Norm(AtLeast(1)),
            (MatterKind.PLAN_EXECUTION, MatterKind.BUDGET_EXECUTION, MatterKind.AUDIT),
        ),
        Citation(EDITION, 5, 2),
        _SINCE,
    ),
    bill_organs=Provision(_ORGANS, Citation(EDITION, 7), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 7, item=4), _SINCE),
    report_organs=Provision(_ORGANS, Citation(EDITION, 7), _SINCE),
    report_signers=Provision(5, Citation(EDITION, 7, item=4), _SINCE),
    council_bill=Provision(
        Text("可直接提请常务委员会会议审议", "it may go straight to the standing committee"),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    organ_bill=Provision(
        Text(
            "主任会议决定提请常务委员会会议审议，政府和法院、检察院提出的可以先交审查、提出报告",
            "the council of chairpersons decides to submit it, those of government, court and "
            "procuratorate if need be after a committee has reported",
        ),
        Citation(EDITION, 9, 2),
        _SINCE,
    ),
    committee_bill=Provision(
        Text(
            "主任会议决定提请常务委员会会议审议",
            "the council of chairpersons decides to submit it to the standing committee",
        ),
        Citation(EDITION, 9, 3),
        _SINCE,
    ),
    members_bill=Provision(
        Text(
            "主任会议决定是否提请常务委员会会议审议，也可以先交审查、提出报告再决定",
            "the council of chairpersons decides whether to submit it, if need be after a "
            "committee has reported",
        ),
        Citation(EDITION, 9, 4),
        _SINCE,
    ),
    committee_review=Provision(TimeLimit(30), Citation(EDITION, 9, 5), _SINCE),
    deliberation=Provision(TimeLimit(4, TimeUnit.MONTHS), Citation(EDITION, 10, 1), _SINCE),
)
