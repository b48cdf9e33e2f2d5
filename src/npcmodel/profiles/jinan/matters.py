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
_DECIDED = MatterList(
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
        ListedMatter(MatterKind.MASTER_PLAN_CHANGE, 10),
        ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT, 10),
        ListedMatter(MatterKind.SISTER_CITIES, 11),
        ListedMatter(MatterKind.HONORARY_TITLES, 12),
        ListedMatter(MatterKind.INVESTIGATION_COMMITTEES, 14),
        ListedMatter(MatterKind.ANNULMENT_BELOW, 15),
        ListedMatter(MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS, 16),
        ListedMatter(MatterKind.DEPUTIES_LIBERTY, 17),
        ListedMatter(MatterKind.PROCURATORATE_DISAGREEMENT, 18),
        ListedMatter(MatterKind.OTHER_DECISIONS_BY_LAW, 20),
    )
)
_TEN_DAYS_BEFORE = TimeLimit(10, before=True)
_STRAIGHT = Handling(Text("由常务委员会会议审议", "the standing committee considers it"))
_ORGANS = Handling(
    Text(
        "主任会议决定提请常务委员会会议审议，或者先交专门委员会审议、提出报告，再提请审议",
        "the council of chairpersons decides to submit it, or to do so after a special "
        "committee has reported",
    ),
    (Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE, Body.SPECIAL_COMMITTEE),
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
                (
                    MatterCriterion.REFORM_AND_STABILITY,
                    MatterCriterion.VITAL_INTERESTS,
                    MatterCriterion.PUBLIC_CONCERN,
                ),
            ),
            others=True,
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    decision_matters=Provision(_DECIDED, Citation(EDITION, 4), _SINCE),
    must_be_decided=Provision(
        tuple(one.matter for one in _DECIDED.entries), Citation(EDITION, 4), _SINCE
    ),
    outside_procedure=Provision(
        (
            MatterKind.PLAN_ADJUSTMENT,
            MatterKind.BUDGET_ADJUSTMENT,
            MatterKind.FINAL_ACCOUNTS,
            MatterKind.INVESTIGATION_COMMITTEES,
            MatterKind.ANNULMENT_BELOW,
            MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS,
            MatterKind.DEPUTIES_LIBERTY,
            MatterKind.PLAN_EXECUTION,
            MatterKind.BUDGET_EXECUTION,
            MatterKind.FIVE_YEAR_PLAN_REVIEW,
            MatterKind.AUDIT,
        ),
        Citation(EDITION, 6),
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
    council_bill=Provision(_STRAIGHT, Citation(EDITION, 11, 1), _SINCE),
    organ_bill=Provision(_ORGANS, Citation(EDITION, 11, 2), _SINCE),
    members_bill=Provision(
        Handling(
            Text(
                "主任会议决定是否提请常务委员会会议审议，也可以先交专门委员会审议、提出报告再决定",
                "the council of chairpersons decides whether to submit it, if need be after a "
                "special committee has reported",
            ),
            optional=True,
        ),
        Citation(EDITION, 11, 3),
        _SINCE,
    ),
    council_report=Provision(_STRAIGHT, Citation(EDITION, 11, 1), _SINCE),
    organ_report=Provision(_ORGANS, Citation(EDITION, 11, 2), _SINCE),
    bill=Provision(_TEN_DAYS_BEFORE, Citation(EDITION, 10, 3), _SINCE),
    report=Provision(_TEN_DAYS_BEFORE, Citation(EDITION, 10, 3), _SINCE),
    opinions_forwarding=Provision(TimeLimit(10), Citation(EDITION, 18, 2), _SINCE),
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
            "市人民政府重大决策需要报告的，在出台前报告",
            "decisions that call for it the government reports before it issues them",
        ),
        Citation(EDITION, 5, item=15),
        _SINCE,
    ),
    preparations=Provision(
        (
            Preparation(MatterPreparation.RESEARCH),
            Preparation(MatterPreparation.DEPUTIES),
            Preparation(MatterPreparation.PUBLIC),
            Preparation(MatterPreparation.EXPERTS, (MatterTrait.TECHNICALITY,)),
            Preparation(
                MatterPreparation.HEARING,
                (MatterTrait.INTERESTS_AT_STAKE, MatterTrait.DISAGREEMENT),
            ),
            Preparation(MatterPreparation.LEGALITY_REVIEW, article=13),
        ),
        Citation(EDITION, 12),
        _SINCE,
    ),
    plan_published=Provision(
        Text("重大事项年度工作计划向社会公布", "the yearly plan of matters is published"),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    resolution_published=Provision(
        Text("决议、决定通过后依法向社会公布", "resolutions are published as the law says"),
        Citation(EDITION, 17),
        _SINCE,
    ),
    party_report=Provision(
        Text(
            "重要分歧意见或者涉及重大体制、政策调整的决议、决定草案，通过常委会党组及时向市委请示报告",
            "great differences, and drafts that change institutions or policies, are promptly "
            "reported to the Party committee for instructions",
        ),
        Citation(EDITION, 16),
        _SINCE,
    ),
    overreach=Provision(
        Text(
            "其他机关越权作出决定的，由市人大常委会撤销",
            "a decision beyond an organ's powers is annulled by the standing committee",
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
    unreported=Provision(
        Text(
            "应报未报、报告不实的，由有权机关追究责任",
            "whoever does not report, or not truthfully, is held to account",
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
)
