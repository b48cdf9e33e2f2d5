"""北京: its standing committee's rules of procedure and its members' code (议事规则、守则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Outlet, Publication, Published, Publisher, RecordStep
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import AbsenceStep, AbsentDays, CommitteeRules
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["CODE", "CODE_1993", "COMMITTEE_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "北京市人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Beijing Standing Committee",
    ),
    date(2010, 12, 23),
    date(2010, 12, 23),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
CODE_1993 = Edition(
    Text("北京市人大常委会组成人员守则", "Code of the Members of the Beijing Standing Committee"),
    date(1993, 9, 16),
    date(1993, 9, 16),
    Text("第十四条：自通过之日起施行", "article 14: from its adoption"),
)
CODE = Edition(
    Text(
        "北京市人民代表大会常务委员会组成人员守则",
        "Code of the Members of the Beijing Standing Committee",
    ),
    date(2010, 12, 23),
    date(2010, 12, 23),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_CODE_SINCE = CODE.in_force
_1993_SINCE = CODE_1993.in_force
# Revised on 27 February 1998; that wording was not read.
_1993_UNTIL = date(1998, 2, 26)
_HALF_OF_DAYS = AbsentDays(more_than(Fraction(1, 2)), on_leave=False)
_REPORTS = Publication(
    (Published.WORK_REPORT,),
    (Publisher.WORKING_BODY,),
    outlets=(Outlet.DEPUTIES, Outlet.PUBLIC),
)
_PRINTED = Publication(
    (Published.REGULATION, Published.RESOLUTION, Published.MINUTES),
    outlets=(Outlet.GAZETTE, Outlet.MEMBERS, Outlet.DEPUTIES),
)
_IN_DAILY = Publication((Published.REGULATION, Published.RESOLUTION), outlets=(Outlet.DAILY,))

COMMITTEE_RULES = CommitteeRules(
    bill_signers=Provision(5, Citation(EDITION, 11, 3), _SINCE),
    amendment_signers=Provision(5, Citation(EDITION, 19, 1), _SINCE),
    amendment_organs=Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE), Citation(EDITION, 19, 1), _SINCE
    ),
    amendment_sponsor=Provision(committees.SPONSOR, Citation(EDITION, 19, 1), _SINCE),
    amendment=Provision(committees.DAY_BEFORE, Citation(EDITION, 19, 2), _SINCE),
    amendment_form=Provision(
        Text(
            "修正案用书面形式，并附有修正案草案",
            "an amendment is moved in writing and comes with its draft",
        ),
        Citation(EDITION, 19, 2),
        _SINCE,
    ),
    opinions_plan=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 25, 1), _SINCE),
    opinions_reply=Provision(TimeLimit(12, TimeUnit.MONTHS), Citation(EDITION, 25, 1), _SINCE),
    interpellation_signers=Provision(5, Citation(EDITION, 28, 1), _SINCE),
    further_answer=Provision(committees.HALF_OF_SUBMITTERS, Citation(EDITION, 30), _SINCE),
    further_answer_decided=Provision(committees.BY_COUNCIL, Citation(EDITION, 30), _SINCE),
    usual_answer_meetings=Provision(committees.SAME_MEETING_USUALLY, Citation(EDITION, 31), _SINCE),
    plenary_speeches=Provision(committees.TEN_AND_FIVE, Citation(EDITION, 33, 1), _SINCE),
    group_speeches=Provision(committees.TEN_AND_FIVE, Citation(EDITION, 33, 1), _SINCE),
    plenary_speeches_longer=Provision(committees.LONGER_IF_ASKED, Citation(EDITION, 33, 1), _SINCE),
    group_speeches_longer=Provision(committees.LONGER_IF_ASKED, Citation(EDITION, 33, 1), _SINCE),
    absent_days=(
        Provision(_HALF_OF_DAYS, Citation(CODE_1993, 4, 4), _1993_SINCE, _1993_UNTIL),
        Provision(_HALF_OF_DAYS, Citation(CODE, 3, 2), _CODE_SINCE),
    ),
    years_away=(
        Provision(2, Citation(CODE_1993, 4, 4), _1993_SINCE, _1993_UNTIL),
        Provision(2, Citation(CODE, 3, 2), _CODE_SINCE),
    ),
    resignation=(
        Provision(AbsenceStep.MAY_RESIGN, Citation(CODE_1993, 4, 4), _1993_SINCE, _1993_UNTIL),
        Provision(AbsenceStep.MAY_RESIGN, Citation(CODE, 3, 2), _CODE_SINCE),
    ),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 4, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_COMMITTEE_MEETING, Citation(EDITION, 4, 1), _SINCE),
    agenda_change=Provision(publishing.BY_CHAIR_OR_COUNCIL, Citation(EDITION, 4, 2), _SINCE),
    agenda_change_decided=Provision(
        publishing.BY_COMMITTEE_MEETING, Citation(EDITION, 4, 2), _SINCE
    ),
    reports_published=Provision(_REPORTS, Citation(EDITION, 25, 2), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 35, 2), _SINCE),
    meeting_records=Provision(
        (RecordStep.SOUND_RECORDED, RecordStep.ARCHIVED), Citation(EDITION, 39), _SINCE
    ),
    printed=Provision(_PRINTED, Citation(EDITION, 39), _SINCE),
    printed_in_daily=Provision(_IN_DAILY, Citation(EDITION, 40), _SINCE),
)
