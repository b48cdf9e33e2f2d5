"""河南省: what Henan provides for its townships' presidia (乡镇人民代表大会主席团工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import presidia
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.townships import (
    LargerPresidium,
    OfficeElsewhere,
    PresidiumConvener,
    TownshipRules,
)

__all__ = ["EDITION", "TOWNSHIP_RULES"]

EDITION = Edition(
    Text(
        "河南省乡镇人民代表大会主席团工作条例",
        "Henan Regulations on Presidia of Township Congresses",
    ),
    date(2016, 11, 18),
    date(2017, 1, 1),
    Text("第十一条：自2017年1月1日起施行", "article 11: from 1 January 2017"),
)
_SINCE = EDITION.in_force
_LARGE = Text("人口特别多的乡镇", "very populous townships")

TOWNSHIP_RULES = TownshipRules(
    session_days=Provision(presidia.ONE_DAY, Citation(EDITION, 2, 1), _SINCE),
    session_days_elections=Provision(
        presidia.LONGER_WITH_ELECTIONS, Citation(EDITION, 2, 1), _SINCE
    ),
    presidium_size=Provision(Limit(7, 13, soft=True), Citation(EDITION, 2, 3), _SINCE),
    larger_presidium=Provision(LargerPresidium(15, _LARGE), Citation(EDITION, 2, 3), _SINCE),
    presidium_incompatible=Provision[tuple[OfficeElsewhere, ...]](
        (OfficeElsewhere.TOWNSHIP_GOVERNMENT,), Citation(EDITION, 2, 4), _SINCE
    ),
    credentials_confirmed=Provision(presidia.CONFIRMS, Citation(EDITION, 3, item=3), _SINCE),
    law_checks=Provision(presidia.ABOUT_LAWS, Citation(EDITION, 4, 1, 1), _SINCE),
    work_reports=Provision(presidia.REPORTS, Citation(EDITION, 4, 1, 2), _SINCE),
    inspections=Provision(presidia.INSPECTS, Citation(EDITION, 4, 1, 3), _SINCE),
    appraisals=Provision(presidia.FROM_DEPUTIES_WORK, Citation(EDITION, 4, 1, 4), _SINCE),
    satisfaction_vote=Provision(
        Text(
            "评议时开展满意度测评，没有规定达到多少为满意",
            "deputies vote how satisfied they are; what rate is enough is not said",
        ),
        Citation(EDITION, 4, 1, 4),
        _SINCE,
    ),
    appraisals_published=Provision(
        Text("评议、测评结果向社会公开", "the results of appraisals and votes are published"),
        Citation(EDITION, 4, 1, 4),
        _SINCE,
    ),
    opinions=Provision(presidia.OPINIONS, Citation(EDITION, 4, 1, 6), _SINCE),
    suggestion_report_printed=Provision(presidia.PRINTED, Citation(EDITION, 4, 1, 7), _SINCE),
    suggestion_report_published=Provision(
        Text(
            "代表建议、批评和意见办理情况的报告应当公开",
            "the report on how suggestions were handled is published",
        ),
        Citation(EDITION, 4, 1, 7),
        _SINCE,
    ),
    voter_reports=Provision(presidia.VOTERS, Citation(EDITION, 4, 1, 9), _SINCE),
    records_published=Provision(
        Text(
            "建立代表履职档案，并向社会公开",
            "records of what deputies do are kept and published",
        ),
        Citation(EDITION, 4, 1, 12),
        _SINCE,
    ),
    work_reported=Provision(presidia.REPORTED, Citation(EDITION, 4, 2), _SINCE),
    presidium_callers=Provision(Limit(least=3), Citation(EDITION, 5, 1), _SINCE),
    vice_chairs=Provision(presidia.UP_TO_TWO, Citation(EDITION, 6, 1), _SINCE),
    full_time_chair=Provision(
        Text("乡镇人民代表大会设专职主席", "the chair of a township's congress is full-time"),
        Citation(EDITION, 6, 1),
        _SINCE,
    ),
    presidium_conveners=Provision[tuple[PresidiumConvener, ...]](
        (PresidiumConvener.CHAIR, PresidiumConvener.VICE_CHAIR), Citation(EDITION, 8, 1, 1), _SINCE
    ),
)
