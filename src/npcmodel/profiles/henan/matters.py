"""河南: its standing committee's rules on major matters (讨论、决定重大事项的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.henan.committee import EDITION as PROCEDURE
from npcmodel.profiles.major_matters import (
    Criteria,
    Handling,
    ListedMatter,
    MatterCriterion,
    MatterKind,
    MatterList,
    MatterPreparation,
    MatterRules,
    Preparation,
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
_STRAIGHT = Handling(
    Text("可直接提请常务委员会会议审议", "it may go straight to the standing committee")
)
_HANDED = Handling(
    Text(
        "主任会议决定提请常务委员会会议审议，或者先交审查、提出报告，再提请审议",
        "the council of chairpersons decides to submit it, or to do so after a committee has "
        "reported",
    ),
    (Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE),
)
_COMMITTEES = Handling(
    Text(
        "主任会议决定提请常务委员会会议审议",
        "the council of chairpersons decides to submit it to the standing committee",
    ),
    (Body.SPECIAL_COMMITTEE,),
)
_MEMBERS = Handling(
    Text(
        "主任会议决定是否提请常务委员会会议审议，也可以先交审查、提出报告再决定",
        "the council of chairpersons decides whether to submit it, if need be after a "
        "committee has reported",
    ),
    optional=True,
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
    council_bill=Provision(_STRAIGHT, Citation(EDITION, 9, 1), _SINCE),
    organ_bill=Provision(_HANDED, Citation(EDITION, 9, 2), _SINCE),
    committee_bill=Provision(_COMMITTEES, Citation(EDITION, 9, 3), _SINCE),
    members_bill=Provision(_MEMBERS, Citation(EDITION, 9, 4), _SINCE),
    council_report=Provision(_STRAIGHT, Citation(EDITION, 9, 1), _SINCE),
    organ_report=Provision(_HANDED, Citation(EDITION, 9, 2), _SINCE),
    committee_report=Provision(_COMMITTEES, Citation(EDITION, 9, 3), _SINCE),
    members_report=Provision(_MEMBERS, Citation(EDITION, 9, 4), _SINCE),
    outcome=Provision(
        Text(
            "作出决议、决定的，交付执行；不作出的，将审查意见和建议书面通知提议案人、报告人",
            "what is decided is carried out; otherwise whoever put it is told the opinions in "
            "writing",
        ),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    withdrawal=Provision(
        Text(
            "交付表决前要求撤回的，经主任会议同意，审议即行终止",
            "before the vote, with the consent of the council of chairpersons",
        ),
        Citation(PROCEDURE, 16, 1),
        PROCEDURE.in_force,
    ),
    # As a rule (一般).
    bill=Provision(
        TimeLimit(15, before=True, soft=True), Citation(PROCEDURE, 14, 3), PROCEDURE.in_force
    ),
    committee_review=Provision(TimeLimit(30), Citation(EDITION, 9, 5), _SINCE),
    deliberation=Provision(TimeLimit(4, TimeUnit.MONTHS), Citation(EDITION, 10, 1), _SINCE),
    preparations=Provision(
        (Preparation(MatterPreparation.RESEARCH), Preparation(MatterPreparation.ASSESSMENT)),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    execution_report=Provision(
        Text(
            "执行情况或者办理结果应当报告；规定的期限因客观原因须延长的，报请常委会批准",
            "the execution is reported; where the time that is set must be longer, the standing "
            "committee approves it",
        ),
        Citation(EDITION, 14),
        _SINCE,
    ),
    resolution_published=Provision(
        Text(
            "决议、决定通过后及时在《河南日报》和常委会公报上公布",
            "resolutions are promptly published in the Henan Daily and the committee's gazette",
        ),
        Citation(EDITION, 13),
        _SINCE,
    ),
    unput=Provision(
        Text(
            "应当提请讨论、决定而不提请的，省人大常委会可以责令改正",
            "an organ that does not put it to be decided may be ordered to put it right",
        ),
        Citation(EDITION, 16, item=1),
        _SINCE,
    ),
    unreported=Provision(
        Text(
            "应当报告而不报告的，省人大常委会可以责令改正",
            "an organ that does not report may be ordered to put it right",
        ),
        Citation(EDITION, 16, item=2),
        _SINCE,
    ),
    unconsulted=Provision(
        Text(
            "应当征求意见、备案而不征求意见、备案的，省人大常委会可以责令改正",
            "an organ that does not ask for opinions or file may be ordered to put it right",
        ),
        Citation(EDITION, 16, item=3),
        _SINCE,
    ),
)
