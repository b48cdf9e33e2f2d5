"""上海: its standing committee's rules of procedure, and those on special committees (议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Outlet, Publication, Published, RecordStep
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import CommitteeOrgan, CommitteeRules, Postponement
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["COMMITTEE_RULES", "EDITION", "SPECIAL_COMMITTEES"]

EDITION = Edition(
    Text(
        "上海市人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Shanghai Standing Committee",
    ),
    date(2008, 8, 21),
    date(2008, 8, 21),
    Text(
        "所读文本未载日期；维基文库所载题注：2008年8月21日第二次修正；修改决定的施行日期未见，自通过之日起算",
        (
            "the text read bears no date; as Wikisource heads it, it was last amended on "
            "21 August 2008; the day of that decision was not seen; counted from its adoption"
        ),
    ),
)
SPECIAL_COMMITTEES = Edition(
    Text(
        "上海市人民代表大会专门委员会工作条例",
        "Shanghai Regulations on the Special Committees of the Congress",
    ),
    date(2020, 9, 25),
    date(2020, 10, 1),
    Text("第三十二条：自2020年10月1日起施行", "article 32: from 1 October 2020"),
)
_SINCE = EDITION.in_force
_SPECIAL_SINCE = SPECIAL_COMMITTEES.in_force
_URGENT = (Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE, Body.SPECIAL_COMMITTEE)
_POSTPONEMENT = Postponement(
    (CommitteeOrgan.CHAIR, CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS),
    majority=committees.HALF_OF_PRESENT,
)
_REPORTS = Publication(
    (Published.WORK_REPORT, Published.FINANCIAL_REPORT, Published.INSPECTION_REPORT),
    outlets=(Outlet.DEPUTIES, Outlet.PUBLIC),
)
_PRINTED = Publication(
    (Published.REGULATION, Published.RESOLUTION, Published.MEETING),
    outlets=(Outlet.GAZETTE, Outlet.LOCAL_NEWSPAPER, Outlet.RADIO, Outlet.TELEVISION),
)

COMMITTEE_RULES = CommitteeRules(
    bill_signers=Provision(5, Citation(EDITION, 13, 3), _SINCE),
    organ_bill=Provision(committees.days_before_usually(15), Citation(EDITION, 15, 2), _SINCE),
    # Before the meeting (会议举行以前), which names no days.
    members_bill=Provision(committees.days_before_usually(0), Citation(EDITION, 15, 3), _SINCE),
    amendment_signers=Provision(5, Citation(EDITION, 18, 1), _SINCE),
    amendment_organs=Provision((Body.SPECIAL_COMMITTEE,), Citation(EDITION, 18, 1), _SINCE),
    amendment_sponsor=Provision(committees.SPONSOR, Citation(EDITION, 18, 1), _SINCE),
    amendment=Provision(committees.DAY_BEFORE, Citation(EDITION, 18, 3), _SINCE),
    amendment_form=Provision(committees.IN_WRITING, Citation(EDITION, 18, 3), _SINCE),
    postponement=Provision(_POSTPONEMENT, Citation(EDITION, 19), _SINCE),
    urgent_motion_signers=Provision(5, Citation(EDITION, 21), _SINCE),
    urgent_motion_organs=Provision(_URGENT, Citation(EDITION, 21), _SINCE),
    urgent_motion_majority=Provision(committees.HALF_OF_PRESENT, Citation(EDITION, 21), _SINCE),
    reporters=Provision(committees.BY_HEADS, Citation(EDITION, 23, 1), _SINCE),
    report_delegates=Provision(committees.BY_GOVERNMENT, Citation(EDITION, 23, 1), _SINCE),
    opinions_reply=Provision(
        TimeLimit(3, TimeUnit.MONTHS, soft=True), Citation(EDITION, 26, 1), _SINCE
    ),
    interpellation_signers=Provision(5, Citation(EDITION, 29), _SINCE),
    usual_answer_meetings=Provision(
        committees.SAME_MEETING_USUALLY, Citation(EDITION, 31, 2), _SINCE
    ),
    answer_meetings=Provision(Limit(most=1), Citation(EDITION, 31, 2), _SINCE),
    further_answer=Provision(committees.HALF_OF_SUBMITTERS, Citation(EDITION, 33), _SINCE),
    further_answer_decided=Provision(committees.BY_COUNCIL, Citation(EDITION, 33), _SINCE),
    plenary_speeches=Provision(committees.TEN_AND_FIVE, Citation(EDITION, 35, 1), _SINCE),
    plenary_speeches_extension=Provision(5, Citation(EDITION, 35, 1), _SINCE),
    text_changes_majority=Provision(committees.HALF_OF_PRESENT, Citation(EDITION, 36), _SINCE),
    special_committee_size=Provision(
        Limit(least=10, soft=True), Citation(SPECIAL_COMMITTEES, 7, 1), _SPECIAL_SINCE
    ),
    special_quorum=Provision(
        committees.HALF_OF_MEMBERS, Citation(SPECIAL_COMMITTEES, 22, 1), _SPECIAL_SINCE
    ),
    special_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(SPECIAL_COMMITTEES, 22, 2), _SPECIAL_SINCE
    ),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 4, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PLENARY, Citation(EDITION, 4, 1), _SINCE),
    agenda_change=Provision(publishing.BY_CHAIR_OR_COUNCIL, Citation(EDITION, 4, 2), _SINCE),
    agenda_change_decided=Provision(publishing.BY_PLENARY, Citation(EDITION, 4, 2), _SINCE),
    reports_published=Provision(_REPORTS, Citation(EDITION, 27), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 37, 2), _SINCE),
    speech_records=Provision(
        (RecordStep.RECORDED, RecordStep.ARCHIVED), Citation(EDITION, 41, 1), _SINCE
    ),
    printed=Provision(_PRINTED, Citation(EDITION, 41, 2), _SINCE),
)
