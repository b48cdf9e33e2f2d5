"""浙江: its rules on major matters before standing committees (讨论决定重大事项的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
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
    Preparation,
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
    # What laws have it decide, of those that the paragraph above lists (地方组织法 50 I (5), (6)).
    must_be_decided=Provision(
        (
            MatterKind.PLAN_ADJUSTMENT,
            MatterKind.BUDGET_ADJUSTMENT,
            MatterKind.FINAL_ACCOUNTS,
            MatterKind.AUTHORISED_MATTERS,
            MatterKind.OTHER_DECISIONS_BY_LAW,
        ),
        Citation(EDITION, 4, 2),
        _SINCE,
    ),
    outcome=Provision(
        Text(
            "法律、法规未明确规定的，认为必要时可以作出决定；未作决议、决定的，可以形成审议意见转送研究处理",
            "what no law has it decide it may decide where that is needed, or send its opinions",
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    consultation_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.MASTER_PLAN, 1),
                ListedMatter(MatterKind.MASTER_PLAN_CHANGE, 1),
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
        Handling(Text("直接提请常务委员会会议审议", "it goes straight to the standing committee")),
        Citation(EDITION, 11, item=1),
        _SINCE,
    ),
    organ_bill=Provision(
        Handling(_LATER, (Body.GOVERNMENT, Body.SPECIAL_COMMITTEE)),
        Citation(EDITION, 11, item=2),
        _SINCE,
    ),
    members_bill=Provision(
        Handling(
            Text(
                "主任会议决定是否提请常务委员会会议审议，也可以先交专门委员会审议、提出报告再决定",
                "the council of chairpersons decides whether to submit it, if need be after a "
                "special committee has reported",
            ),
            optional=True,
        ),
        Citation(EDITION, 11, item=3),
        _SINCE,
    ),
    members_refusal=Provision(
        Text(
            "不提请审议的，向提案人说明或者向常务委员会报告",
            "where it is not submitted, those who put it are told why or the standing committee "
            "is informed",
        ),
        Citation(EDITION, 11, item=3),
        _SINCE,
    ),
    council_report=Provision(
        Handling(Text("直接提请常务委员会会议审议", "it goes straight to the standing committee")),
        Citation(EDITION, 12, item=1),
        _SINCE,
    ),
    committee_report=Provision(
        Handling(
            Text(
                "主任会议决定提请常务委员会会议审议",
                "the council of chairpersons decides to submit it to the standing committee",
            ),
            (Body.SPECIAL_COMMITTEE,),
        ),
        Citation(EDITION, 12, item=1),
        _SINCE,
    ),
    organ_report=Provision(
        Handling(
            _LATER,
            (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE),
        ),
        Citation(EDITION, 12, item=2),
        _SINCE,
    ),
    withdrawal=Provision(
        Text(
            "交付表决前要求撤回的，书面说明理由，经主任会议同意并向常务委员会报告，审议即行终止",
            "before the vote, with reasons in writing and the consent of the council of "
            "chairpersons, which informs the standing committee",
        ),
        Citation(EDITION, 14, 2),
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
    execution_report=Provision(
        Text(
            "在决议、决定规定的时间内报告贯彻落实情况",
            "reported within the time that the resolution sets",
        ),
        Citation(EDITION, 16, 1),
        _SINCE,
    ),
    decision_notice=Provision(
        Text(
            "事关全局、涉及人民群众切身利益的重大决策，在出台前向本级人大常委会报告",
            "great decisions that touch the whole place or people's vital interests are reported "
            "to the standing committee before they are issued",
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    preparations=Provision(
        (
            Preparation(MatterPreparation.LEGALITY_REVIEW),
            Preparation(MatterPreparation.FEASIBILITY_REVIEW),
            Preparation(MatterPreparation.DEPUTIES),
            Preparation(MatterPreparation.MEMBERS),
        ),
        Citation(EDITION, 13),
        _SINCE,
    ),
    deputies_informed=Provision(
        Text("有关情况向本级人大代表通报", "deputies are told of it"),
        Citation(EDITION, 20),
        _SINCE,
    ),
    facts_published=Provision(
        Text("有关情况向社会公布", "it is made public"), Citation(EDITION, 20), _SINCE
    ),
    overreach=Provision(
        Text(
            "擅自作出决定、命令的，责成限期改正，逾期不改正的可以依法撤销",
            "an organ that decides on its own is to put it right in time, or it may be annulled",
        ),
        Citation(EDITION, 19, 1),
        _SINCE,
    ),
    unreported=Provision(
        Text(
            "不按规定报告的，常务委员会责成限期改正",
            "an organ that does not report is to put it right within a time",
        ),
        Citation(EDITION, 19, 2),
        _SINCE,
    ),
    projects_deliberated=Provision(
        Text(
            "提请代表票决的民生实事候选项目，应当经本级人大常委会审议后，提请大会票决",
            "livelihood projects are put to the vote of the congress after its standing committee "
            "has deliberated on the candidates",
        ),
        Citation(EDITION, 4, 3),
        _SINCE,
    ),
)
