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
    Handling,
    ListedMatter,
    MatterCriterion,
    MatterKind,
    MatterList,
    MatterPreparation,
    MatterRules,
    MatterTrait,
    Preparation,
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
_REPORT = Handling(
    Text(
        "主任会议决定是否提请最近召开的常务委员会会议审议",
        "the council of chairpersons decides whether to submit it to the next meeting",
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
                ListedMatter(MatterKind.MASTER_PLAN_CHANGE, 6),
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
    # Article 8 I leaves who puts a bill to the rules of procedure, which were not read.
    bill_signers=Provision(5, Citation(EDITION, 8, 4), _SINCE),
    council_bill=Provision(
        Handling(
            Text(
                "由最近召开的常务委员会会议审议",
                "the next meeting of the standing committee considers it",
            )
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    organ_bill=Provision(
        Handling(
            Text(
                "主任会议决定提请常务委员会会议审议",
                "the council of chairpersons decides to submit it to the standing committee",
            ),
            (Body.GOVERNMENT, Body.SPECIAL_COMMITTEE),
        ),
        Citation(EDITION, 8, 3),
        _SINCE,
    ),
    members_bill=Provision(
        Handling(
            Text(
                "主任会议决定是否提请常务委员会会议审议",
                "the council of chairpersons decides whether to submit it",
            ),
            optional=True,
        ),
        Citation(EDITION, 8, 4),
        _SINCE,
    ),
    outcome=Provision(
        Text(
            "可以作出决议、决定，也可以将意见建议形成审议意见，转送有关国家机关研究办理",
            "it may decide, or send its opinions to the organs concerned",
        ),
        Citation(EDITION, 17),
        _SINCE,
    ),
    organ_report=Provision(_REPORT, Citation(EDITION, 9), _SINCE),
    members_report=Provision(_REPORT, Citation(EDITION, 9), _SINCE),
    organ_bill_decision=Provision(_A_MONTH, Citation(EDITION, 8, 3), _SINCE),
    members_bill_decision=Provision(_A_MONTH, Citation(EDITION, 8, 4), _SINCE),
    opinions_reply=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
    hard_opinions_reply=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 18, 2), _SINCE),
    execution_report=Provision(
        Text(
            "在决议、决定规定的期限内报告执行情况，需要较长时间办理的可以分阶段报告",
            "reported within the time that the resolution sets, in stages if need be",
        ),
        Citation(EDITION, 18, 1),
        _SINCE,
    ),
    decision_notice=Provision(
        Text(
            "列入年度工作计划的重大决策，省人民政府事先报告",
            "decisions of the yearly plan the government reports beforehand",
        ),
        Citation(EDITION, 6, 1),
        _SINCE,
    ),
    preparations=Provision(
        (
            Preparation(MatterPreparation.RESEARCH, article=11, paragraph=2),
            Preparation(MatterPreparation.DEPUTIES),
            Preparation(MatterPreparation.MEMBERS),
            Preparation(MatterPreparation.EXPERTS, (MatterTrait.TECHNICALITY,)),
            Preparation(
                MatterPreparation.HEARING,
                (MatterTrait.DISAGREEMENT, MatterTrait.INTERESTS_AT_STAKE),
            ),
            Preparation(
                MatterPreparation.DISCLOSURE, (MatterTrait.PUBLIC_CONCERN,), secrets_exempt=True
            ),
            Preparation(
                MatterPreparation.FEEDBACK,
                (MatterTrait.PUBLIC_RESPONSE,),
                article=14,
                paragraph=2,
            ),
            Preparation(MatterPreparation.LEGALITY_REVIEW, article=15),
        ),
        Citation(EDITION, 13),
        _SINCE,
    ),
    deputies_informed=Provision(
        Text("有关情况向省人大代表通报", "deputies are told of it"), Citation(EDITION, 21), _SINCE
    ),
    facts_published=Provision(
        Text("有关情况向社会公布", "it is made public"), Citation(EDITION, 21), _SINCE
    ),
    secrets_exempt=Provision(
        Text(
            "涉及国家秘密、商业秘密和个人隐私的除外",
            "not where state or trade secrets or private life are concerned",
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
    overreach=Provision(
        Text(
            "越权作出决定的，可以询问、质询，责令变更或者依法撤销",
            "a decision beyond an organ's powers may be questioned, changed or annulled",
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
    unput=Provision(
        Text(
            "应当报请讨论、决定而不报告的，可以询问、质询，必要时组织特定问题调查",
            "where it is not put, there may be inquiry, interpellation or an investigation",
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
)
