"""北京市: what Beijing provides for its townships' congresses (乡、民族乡、镇人大组织条例)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, at_most
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, presidia
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.profiles.townships import (
    OfficeElsewhere,
    PresidiumConvener,
    SmallCongress,
    TownshipRules,
)

__all__ = ["EDITION", "TOWNSHIP_RULES"]

EDITION = Edition(
    Text(
        "北京市乡、民族乡、镇人民代表大会组织条例",
        "Beijing Organic Regulations on Township Congresses",
    ),
    date(2016, 3, 24),
    date(2016, 3, 24),
    Text(
        "第四十一条：自1990年1月1日起施行；2016年修正的施行日期未见，自通过之日起算",
        "article 41: from 1 January 1990; the first day of the 2016 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ADMINISTRATIVE = (
    OfficeElsewhere.TOWNSHIP_GOVERNMENT,
    OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN,
)
_ORGANS = (Body.PRESIDIUM, Body.GOVERNMENT)

TOWNSHIP_RULES = TownshipRules(
    session_months=Provision(congresses.FIRST_QUARTER, Citation(EDITION, 5, 1), _SINCE),
    extraordinary_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 5, 3), _SINCE
    ),
    bill_organs=Provision[tuple[Body, ...]](_ORGANS, Citation(EDITION, 9, 1), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 9, 2), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 12, 1), _SINCE),
    small_interpellation=Provision(
        SmallCongress(40, at_least(Fraction(1, 5))), Citation(EDITION, 12, 1), _SINCE
    ),
    further_answer=Provision(congresses.HALF_OF_SUBMITTERS, Citation(EDITION, 12, 4), _SINCE),
    complex_interpellation=Provision(presidia.COMPLEX, Citation(EDITION, 12, 4), _SINCE),
    later_answer=Provision(congresses.THREE_MONTHS, Citation(EDITION, 12, 4), _SINCE),
    suggestion_answer=Provision(congresses.THREE_MONTHS, Citation(EDITION, 14), _SINCE),
    hard_suggestion_answer=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 14), _SINCE),
    answered_in_session=Provision(
        Text(
            "迫切需要办理又有条件办理的，应当在会议期间办理或者提出办理方案答复代表",
            "what is urgent and can be done is done, or a plan for it given, during the session",
        ),
        Citation(EDITION, 14),
        _SINCE,
    ),
    sitting_in=Provision(presidia.TOWNSHIP_HEADS, Citation(EDITION, 16, 1), _SINCE),
    others_sitting_in=Provision(presidia.OTHERS_BY_DECISION, Citation(EDITION, 16, 1), _SINCE),
    observers=Provision(at_most(Fraction(1, 2)), Citation(EDITION, 16, 2), _SINCE),
    presidium_size=Provision(Limit(5, 9, soft=True), Citation(EDITION, 17, 2), _SINCE),
    work_reports=Provision(presidia.REPORTS, Citation(EDITION, 18, 2), _SINCE),
    law_checks=Provision(presidia.ABOUT_LAWS, Citation(EDITION, 18, 2), _SINCE),
    inspections=Provision(presidia.INSPECTS, Citation(EDITION, 18, 2), _SINCE),
    opinions=Provision(presidia.OPINIONS, Citation(EDITION, 18, 2), _SINCE),
    work_reported=Provision(presidia.REPORTED, Citation(EDITION, 18, 2), _SINCE),
    vice_chairs=Provision(presidia.UP_TO_TWO, Citation(EDITION, 19, 1), _SINCE),
    chair_incompatible=Provision[tuple[OfficeElsewhere, ...]](
        _ADMINISTRATIVE, Citation(EDITION, 19, 2), _SINCE
    ),
    presidium_conveners=Provision[tuple[PresidiumConvener, ...]](
        (PresidiumConvener.CHAIR,), Citation(EDITION, 19, 1), _SINCE
    ),
    full_time_chairs=Provision(Limit(least=1), Citation(EDITION, 20, 1), _SINCE),
    nomination_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 23, 1), _SINCE
    ),
    nomination_signers=Provision(10, Citation(EDITION, 23, 1), _SINCE),
    nominees=Provision(congresses.WITHIN_THE_SEATS, Citation(EDITION, 23, 2), _SINCE),
    vice_post_surplus=Provision(presidia.ONE_TO_THREE_MORE, Citation(EDITION, 24, 1), _SINCE),
    recall_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 28, 1), _SINCE
    ),
    recall_signers=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 28, 1), _SINCE),
    absences=Provision(2, Citation(EDITION, 34), _SINCE),
)
