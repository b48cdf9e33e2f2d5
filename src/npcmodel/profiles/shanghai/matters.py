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
    Handling,
    ListedMatter,
    MatterKind,
    MatterList,
    MatterPreparation,
    MatterRules,
    MatterTrait,
    Preparation,
    YearlyReports,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.shanghai.committee import EDITION as PROCEDURE

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
_DECIDED = MatterList(
    (
        ListedMatter(MatterKind.LAW_OBSERVANCE_MEASURES, 1),
        ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 2),
        ListedMatter(MatterKind.REFORMS, 3),
        ListedMatter(MatterKind.PLAN_ADJUSTMENT, 4),
        ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 4),
        ListedMatter(MatterKind.FINAL_ACCOUNTS, 4),
        ListedMatter(MatterKind.MASTER_PLAN, 5),
        ListedMatter(MatterKind.MASTER_PLAN_CHANGE, 5),
        ListedMatter(MatterKind.HONORARY_TITLES, 6),
        ListedMatter(MatterKind.PROCURATORATE_DISAGREEMENT, 7),
        ListedMatter(MatterKind.AUTHORISED_MATTERS, 8),
        ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 9),
    )
)

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
    decision_matters=Provision(_DECIDED, Citation(EDITION, 3), _SINCE),
    must_be_decided=Provision(
        tuple(one.matter for one in _DECIDED.entries), Citation(EDITION, 3), _SINCE
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
    # Article 5 III leaves the procedure to the rules of procedure.
    council_bill=Provision(
        Handling(Text("由常务委员会会议审议", "the standing committee considers it")),
        Citation(PROCEDURE, 13, 1),
        PROCEDURE.in_force,
    ),
    organ_bill=Provision(
        Handling(
            Text(
                "主任会议决定提请常务委员会会议审议，或者先交专门委员会审议、提出报告，再提请审议",
                "the council of chairpersons decides to submit it, or to do so after a special "
                "committee has reported",
            ),
            (*_REPORTING, _COMMITTEES),
        ),
        Citation(PROCEDURE, 13, 2),
        PROCEDURE.in_force,
    ),
    members_bill=Provision(
        Handling(
            Text(
                "主任会议决定提请审议，或者先交专门委员会审议、提出报告，再决定是否提请审议",
                "the council of chairpersons decides to submit it, or whether to do so after a "
                "special committee has reported",
            ),
            optional=True,
        ),
        Citation(PROCEDURE, 13, 3),
        PROCEDURE.in_force,
    ),
    members_refusal=Provision(
        Text(
            "不提请审议的，向提议案人说明，并向常务委员会会议报告",
            "where it is not submitted, those who put it are told why and the standing committee "
            "is informed",
        ),
        Citation(PROCEDURE, 13, 3),
        PROCEDURE.in_force,
    ),
    withdrawal=Provision(
        Text(
            "交付表决前要求撤回的，经主任会议同意，审议即行终止",
            "before the vote, with the consent of the council of chairpersons",
        ),
        Citation(PROCEDURE, 20),
        PROCEDURE.in_force,
    ),
    organ_report=Provision(
        Handling(
            Text(
                "主任会议可以将报告书面印发，或者建议列入议程听取和审议",
                "the council of chairpersons hands it out in writing, or proposes to hear it",
            ),
            _REPORTING,
            optional=True,
        ),
        Citation(EDITION, 9),
        _SINCE,
    ),
    ad_hoc_item=Provision(TimeLimit(3, before=True), Citation(EDITION, 7, 2), _SINCE),
    opinions_reply=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 12, 2), _SINCE),
    reply_start=Provision(
        Text(
            "条文没有规定两个月自何日起算",
            "the text does not say from which day the two months run",
        ),
        Citation(EDITION, 12, 2),
        _SINCE,
    ),
    execution_report=Provision(
        Text(
            "在规定的期限内报告执行情况",
            "reported within the time that is set",
        ),
        Citation(EDITION, 12, 1),
        _SINCE,
    ),
    preparations=Provision(
        (
            # Article 6 binds the organs that draft a bill, article 10 the committee asked.
            Preparation(MatterPreparation.DEPUTIES, organ_bills=True),
            Preparation(MatterPreparation.MEMBERS, organ_bills=True),
            Preparation(MatterPreparation.DEPUTIES, (MatterTrait.COMMITTEE_REFERRAL,), article=10),
            Preparation(MatterPreparation.PUBLIC, (MatterTrait.COMMITTEE_REFERRAL,), article=10),
            Preparation(
                MatterPreparation.COMMITTEE_REPORT, (MatterTrait.COMMITTEE_REFERRAL,), article=10
            ),
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    overreach=Provision(
        Text("有关国家机关不得擅自作出决定", "no organ may decide it on its own"),
        Citation(EDITION, 14),
        _SINCE,
    ),
    unreported=Provision(
        Text(
            "未按要求报告的，市人大常委会责令限期报告",
            "the standing committee orders the organ to report within a time",
        ),
        Citation(EDITION, 14),
        _SINCE,
    ),
)
