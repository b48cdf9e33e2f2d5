"""重庆市: what Chongqing provides for its townships' congresses (乡镇人民代表大会工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import EveryPeriod, Period
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Measure
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, presidia
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.townships import (
    AgendaItem,
    CommitteeMembers,
    Invitation,
    LargerPresidium,
    OfficeElsewhere,
    PresidiumConvener,
    TownshipRules,
)

__all__ = ["EDITION", "TOWNSHIP_RULES"]

EDITION = Edition(
    Text("重庆市乡镇人民代表大会工作条例", "Chongqing Regulations on Township Congresses"),
    date(2016, 3, 31),
    date(2016, 3, 31),
    Text(
        "第五十二条：自1998年7月1日起施行；2016年修正的施行日期未见，自通过之日起算",
        "article 52: from 1 July 1998; the first day of the 2016 amendment was not seen; counted "
        "from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ORGANS = (Body.PRESIDIUM, Body.GOVERNMENT)
_LARGE = Text("人口九万人以上的乡镇", "townships of at least 90,000 people")
_ADMINISTRATIVE = (
    OfficeElsewhere.TOWNSHIP_GOVERNMENT,
    OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN,
)

TOWNSHIP_RULES = TownshipRules(
    vice_chairs=Provision(presidia.UP_TO_TWO, Citation(EDITION, 6), _SINCE),
    yearly_agenda=Provision[tuple[AgendaItem, ...]](
        (AgendaItem.SPECIAL_REPORTS,), Citation(EDITION, 8, 1), _SINCE
    ),
    session_days=Provision(presidia.ONE_DAY, Citation(EDITION, 8, 1), _SINCE),
    session_days_elections=Provision(
        presidia.LONGER_WITH_ELECTIONS, Citation(EDITION, 8, 1), _SINCE
    ),
    sitting_in=Provision(presidia.TOWNSHIP_HEADS, Citation(EDITION, 13, 1), _SINCE),
    others_sitting_in=Provision(presidia.OTHERS_BY_DECISION, Citation(EDITION, 13, 1), _SINCE),
    higher_deputies=Provision(Invitation.MAY, Citation(EDITION, 13, 2), _SINCE),
    bill_organs=Provision[tuple[Body, ...]](_ORGANS, Citation(EDITION, 14, 1), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 14, 2), _SINCE),
    unlisted_bills=Provision(
        Text(
            "代表联名提出的议案未列入大会议程的，应转为建议、批评和意见",
            "a bill by deputies that is not listed becomes a suggestion",
        ),
        Citation(EDITION, 14, 2),
        _SINCE,
    ),
    suggestion_answer=Provision(presidia.TWO_MONTHS, Citation(EDITION, 16, 1), _SINCE),
    hard_suggestion_answer=Provision(presidia.FOUR_MONTHS, Citation(EDITION, 16, 1), _SINCE),
    suggestion_answer_from=Provision(
        Text("自交办之日起计算", "counted from the day it is handed over"),
        Citation(EDITION, 16, 1),
        _SINCE,
    ),
    suggestion_report_printed=Provision(presidia.PRINTED, Citation(EDITION, 16, 2), _SINCE),
    suggestion_report_published=Provision(
        Text(
            "代表建议、批评和意见及其办理情况应当公开",
            "suggestions and how they were handled are published",
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    interpellation_signers=Provision(10, Citation(EDITION, 18, 1), _SINCE),
    further_answer=Provision(congresses.HALF_OF_SUBMITTERS, Citation(EDITION, 18, 4), _SINCE),
    complex_interpellation=Provision(presidia.COMPLEX, Citation(EDITION, 18, 4), _SINCE),
    later_answer=Provision(presidia.TWO_MONTHS, Citation(EDITION, 18, 4), _SINCE),
    credentials_confirmed=Provision(presidia.CONFIRMS, Citation(EDITION, 20, 1), _SINCE),
    credentials_committee=Provision(
        CommitteeMembers(1, 1, Limit(3, 5)), Citation(EDITION, 20, 2), _SINCE
    ),
    credentials_heads=Provision(
        Text(
            "主任委员、副主任委员由主席团在主席团成员中提名",
            "its chair and vice-chair are nominated from the presidium's members",
        ),
        Citation(EDITION, 20, 2),
        _SINCE,
    ),
    nomination_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 22, 1), _SINCE
    ),
    nomination_signers=Provision(10, Citation(EDITION, 22, 1), _SINCE),
    nominees=Provision(congresses.WITHIN_THE_SEATS, Citation(EDITION, 22, 2), _SINCE),
    vice_post_surplus=Provision(presidia.ONE_TO_THREE_MORE, Citation(EDITION, 23, 1), _SINCE),
    recall_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 27, 1), _SINCE
    ),
    recall_signers=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 27, 1), _SINCE),
    work_reported=Provision(presidia.REPORTED, Citation(EDITION, 29), _SINCE),
    presidium_size=Provision(presidia.SEVEN_TO_ELEVEN, Citation(EDITION, 30, 1), _SINCE),
    larger_presidium=Provision(
        LargerPresidium(13, _LARGE, Measure.POPULATION, 90_000), Citation(EDITION, 30, 1), _SINCE
    ),
    acting_chair=Provision(
        Text(
            "主席或者副主席因故不能担任职务的，由主席团在主席团成员中决定代理人选",
            "for a chair or vice-chair unable to serve the presidium picks one of its members",
        ),
        Citation(EDITION, 30, 2),
        _SINCE,
    ),
    presidium_incompatible=Provision[tuple[OfficeElsewhere, ...]](
        _ADMINISTRATIVE, Citation(EDITION, 30, 3), _SINCE
    ),
    law_checks=Provision(presidia.ABOUT_LAWS, Citation(EDITION, 32, item=1), _SINCE),
    work_reports=Provision(presidia.REPORTS, Citation(EDITION, 32, item=2), _SINCE),
    inspections=Provision(presidia.INSPECTS, Citation(EDITION, 32, item=2), _SINCE),
    budget_changes=Provision(
        Text(
            "主席团审查政府对本级预算的部分变更，并向下次大会报告",
            "the presidium looks at the government's changes of part of the budget and tells the "
            "next session",
        ),
        Citation(EDITION, 32, item=3),
        _SINCE,
    ),
    suggestions_handed_over=Provision(
        Text(
            "主席团将代表闭会期间的建议交有关机关或者组织研究办理，督促答复",
            "the presidium hands over what deputies suggest between sessions, and urges the answer",
        ),
        Citation(EDITION, 32, item=4),
        _SINCE,
    ),
    opinions=Provision(presidia.OPINIONS, Citation(EDITION, 32, item=5), _SINCE),
    appraisals=Provision(presidia.FROM_DEPUTIES_WORK, Citation(EDITION, 32, item=6), _SINCE),
    voter_reports=Provision(presidia.VOTERS, Citation(EDITION, 32, item=8), _SINCE),
    resignations=Provision(
        Text(
            "主席团可以接受主席团个别成员和政府个别领导人员的辞职，报本级人民代表大会确认",
            "the presidium may accept the resignation of single members of its own and of single "
            "leaders of the government; the congress has to confirm it",
        ),
        Citation(EDITION, 32, item=10),
        _SINCE,
    ),
    extraordinary_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 32, item=11), _SINCE
    ),
    presidium_conveners=Provision[tuple[PresidiumConvener, ...]](
        (PresidiumConvener.CHAIR,), Citation(EDITION, 35, 1, 2), _SINCE
    ),
    groups=Provision(Limit(least=3), Citation(EDITION, 43), _SINCE),
    group_activities=Provision(Norm(EveryPeriod(1, Period.QUARTER)), Citation(EDITION, 43), _SINCE),
    absences=Provision(2, Citation(EDITION, 48), _SINCE),
)
