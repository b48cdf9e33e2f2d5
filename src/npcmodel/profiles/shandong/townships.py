"""山东省: what Shandong provides for its townships' congresses (乡镇人民代表大会工作若干规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Measure
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, presidia
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.townships import (
    LargerPresidium,
    OfficeElsewhere,
    PresidiumConvener,
    TownshipRules,
)

__all__ = ["EDITION", "TOWNSHIP_RULES"]

EDITION = Edition(
    Text("山东省乡镇人民代表大会工作若干规定", "Shandong Provisions on Township Congresses"),
    date(2015, 12, 3),
    date(2015, 12, 3),
    Text(
        "第三十三条：自公布之日起施行；2015年修正的公布日期未见，自通过之日起算",
        "article 33: from its publication; the day of the 2015 amendment was not seen; counted "
        "from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ADMINISTRATIVE = (
    OfficeElsewhere.TOWNSHIP_GOVERNMENT,
    OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN,
)
_ORGANS = (Body.PRESIDIUM, Body.GOVERNMENT)
_LARGE = Text("代表九十人以上的乡镇", "townships of at least 90 deputies")

TOWNSHIP_RULES = TownshipRules(
    chairs=Provision(Limit(1, 1), Citation(EDITION, 5, 1), _SINCE),
    vice_chairs=Provision(Limit(1, 2), Citation(EDITION, 5, 1), _SINCE),
    chair_incompatible=Provision[tuple[OfficeElsewhere, ...]](
        _ADMINISTRATIVE, Citation(EDITION, 5, 3), _SINCE
    ),
    presidium_size=Provision(Limit(7, 11, soft=True), Citation(EDITION, 8, 2), _SINCE),
    larger_presidium=Provision(
        LargerPresidium(13, _LARGE, Measure.SEATS, 90), Citation(EDITION, 8, 2), _SINCE
    ),
    sitting_in=Provision(presidia.TOWNSHIP_HEADS, Citation(EDITION, 13), _SINCE),
    others_sitting_in=Provision(presidia.OTHERS_BY_DECISION, Citation(EDITION, 13), _SINCE),
    bill_organs=Provision[tuple[Body, ...]](_ORGANS, Citation(EDITION, 14, 1), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 14, 1), _SINCE),
    suggestion_answer=Provision(presidia.TWO_MONTHS, Citation(EDITION, 15), _SINCE),
    hard_suggestion_answer=Provision(presidia.FOUR_MONTHS, Citation(EDITION, 15), _SINCE),
    suggestion_answer_from=Provision(
        Text("自大会闭会之日起计算", "counted from the day the session closes"),
        Citation(EDITION, 15),
        _SINCE,
    ),
    answered_in_session=Provision(
        Text(
            "能够在会议期间答复的，应及时答复",
            "what can be answered during the session is answered then",
        ),
        Citation(EDITION, 15),
        _SINCE,
    ),
    work_reported=Provision(presidia.REPORTED, Citation(EDITION, 17), _SINCE),
    recall_organs=Provision[tuple[Body, ...]](
        congresses.BY_PRESIDIUM, Citation(EDITION, 22), _SINCE
    ),
    recall_signers=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 22), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 23, 1), _SINCE),
    further_answer=Provision(congresses.HALF_OF_SUBMITTERS, Citation(EDITION, 23, 2), _SINCE),
    work_reports=Provision(presidia.REPORTS, Citation(EDITION, 28, 1, 1), _SINCE),
    appraisals=Provision(presidia.FROM_DEPUTIES_WORK, Citation(EDITION, 28, 1, 1), _SINCE),
    law_checks=Provision(presidia.ABOUT_LAWS, Citation(EDITION, 28, 1, 2), _SINCE),
    inspections=Provision(presidia.INSPECTS, Citation(EDITION, 28, 1, 3), _SINCE),
    opinions=Provision(presidia.OPINIONS, Citation(EDITION, 28, 1, 4), _SINCE),
    suggestion_report_printed=Provision(presidia.PRINTED, Citation(EDITION, 28, 1, 5), _SINCE),
    voter_reports=Provision(presidia.VOTERS, Citation(EDITION, 28, 1, 6), _SINCE),
    presidium_conveners=Provision[tuple[PresidiumConvener, ...]](
        (PresidiumConvener.CHAIR,), Citation(EDITION, 28, 2), _SINCE
    ),
    presidium_deputy_convener=Provision(
        Text(
            "主席缺位时，主席团会议由副主席召集",
            "where there is no chair, a vice-chair calls the presidium's meetings",
        ),
        Citation(EDITION, 28, 2),
        _SINCE,
    ),
    credentials_confirmed=Provision(presidia.CONFIRMS, Citation(EDITION, 29, item=4), _SINCE),
)
