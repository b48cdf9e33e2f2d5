"""浙江省: what Zhejiang provides for its townships' congresses (乡镇人民代表大会工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import presidia
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.townships import (
    AgendaItem,
    Invitation,
    LargerPresidium,
    OfficeElsewhere,
    PresidiumConvener,
    TownshipRules,
)

__all__ = ["EDITION", "TOWNSHIP_RULES"]

EDITION = Edition(
    Text("浙江省乡镇人民代表大会工作条例", "Zhejiang Regulations on Township Congresses"),
    date(2016, 7, 29),
    date(2016, 10, 1),
    Text("第四十二条：自2016年10月1日起施行", "article 42: from 1 October 2016"),
)
_SINCE = EDITION.in_force
_LARGE = Text("经济比较发达或者人口较多的乡镇", "townships that are well-off or populous")
_ADMINISTRATIVE = (
    OfficeElsewhere.TOWNSHIP_GOVERNMENT,
    OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN,
)

TOWNSHIP_RULES = TownshipRules(
    presidium_size=Provision(presidia.SEVEN_TO_THIRTEEN, Citation(EDITION, 8, 2), _SINCE),
    larger_presidium=Provision(LargerPresidium(17, _LARGE), Citation(EDITION, 8, 2), _SINCE),
    work_reports=Provision(presidia.REPORTS, Citation(EDITION, 10, 1, 1), _SINCE),
    law_checks=Provision(presidia.ABOUT_LAWS, Citation(EDITION, 10, 1, 2), _SINCE),
    inspections=Provision(presidia.INSPECTS, Citation(EDITION, 10, 1, 3), _SINCE),
    opinions=Provision(presidia.OPINIONS, Citation(EDITION, 10, 1, 4), _SINCE),
    suggestion_report_printed=Provision(presidia.PRINTED, Citation(EDITION, 10, 1, 5), _SINCE),
    credentials_confirmed=Provision(presidia.CONFIRMS, Citation(EDITION, 10, 1, 8), _SINCE),
    voter_reports=Provision(presidia.VOTERS, Citation(EDITION, 10, 1, 9), _SINCE),
    work_reported=Provision(presidia.REPORTED, Citation(EDITION, 10, 2), _SINCE),
    vice_chairs=Provision(presidia.UP_TO_TWO, Citation(EDITION, 11, 1), _SINCE),
    full_time_chair=Provision(
        Text("乡镇人民代表大会设专职主席", "the chair of a township's congress is full-time"),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    full_time_vice_chair=Provision(
        Text(
            "经济比较发达或者人口较多的乡镇应当配备专职副主席",
            "townships that are well-off or populous have a full-time vice-chair",
        ),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    presidium_conveners=Provision[tuple[PresidiumConvener, ...]](
        (PresidiumConvener.CHAIR,), Citation(EDITION, 12, 1, 1), _SINCE
    ),
    vice_chair_entrusted=Provision(
        Text(
            "副主席协助主席工作，或者受主席委托履行相关职责",
            "a vice-chair assists the chair, or does what the chair entrusts to him",
        ),
        Citation(EDITION, 12, 2),
        _SINCE,
    ),
    session_days=Provision(presidia.ONE_DAY, Citation(EDITION, 16, 2), _SINCE),
    session_days_elections=Provision(
        presidia.LONGER_WITH_ELECTIONS, Citation(EDITION, 16, 2), _SINCE
    ),
    session_days_exemption=Provision(
        Text(
            "临时举行的会议会期可以少于一天",
            "an extraordinary session may last less than a day",
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    start_agenda=Provision(
        (
            AgendaItem.GOVERNMENT_REPORT,
            AgendaItem.BUDGET,
            AgendaItem.PRESIDIUM_REPORT,
            AgendaItem.MAJOR_MATTERS,
        ),
        Citation(EDITION, 17, 1),
        _SINCE,
    ),
    middle_agenda=Provision(
        (
            AgendaItem.HALF_YEAR_REPORT,
            AgendaItem.BUDGET_EXECUTION,
            AgendaItem.BUDGET_ADJUSTMENT,
            AgendaItem.FINAL_ACCOUNTS,
        ),
        Citation(EDITION, 17, 2),
        _SINCE,
    ),
    documents=Provision(TimeLimit(1, before=True), Citation(EDITION, 20), _SINCE),
    documents_exemption=Provision(
        Text(
            "临时举行的会议，不受会议资料送达时间的限制",
            "of an extraordinary session the documents may come later",
        ),
        Citation(EDITION, 20),
        _SINCE,
    ),
    sitting_in=Provision(presidia.TOWNSHIP_HEADS, Citation(EDITION, 21, 1), _SINCE),
    others_sitting_in=Provision(presidia.OTHERS_BY_DECISION, Citation(EDITION, 21, 1), _SINCE),
    higher_deputies=Provision(Invitation.MUST, Citation(EDITION, 21, 2), _SINCE),
    presidium_extraordinary=Provision(
        Text("必要时，主席团可以临时举行会议", "the presidium may meet otherwise where needed"),
        Citation(EDITION, 24, 1),
        _SINCE,
    ),
    projects=Provision(
        Text(
            "年度实事工程和重大建设工程项目，由代表调查研究后，提请乡镇人民代表大会决定",
            "yearly works for the people and large construction projects are studied by deputies "
            "and put to the township's congress, which decides",
        ),
        Citation(EDITION, 30, 1),
        _SINCE,
    ),
    projects_followed=Provision(
        Text(
            "主席团组织代表对决定的项目跟踪监督和绩效评估",
            "the presidium has deputies follow the projects decided and appraise their results",
        ),
        Citation(EDITION, 30, 2),
        _SINCE,
    ),
    budget_publication=Provision(TimeLimit(20), Citation(EDITION, 32, 2), _SINCE),
    presidium_incompatible=Provision[tuple[OfficeElsewhere, ...]](
        _ADMINISTRATIVE, Citation(EDITION, 38), _SINCE
    ),
)
