"""北京: what Beijing provides on appointments and removals (任免国家机关工作人员条例)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.offices import Office
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import (
    JUDGES,
    PROCURATORS,
    SUPERVISORS,
    ActingRule,
    AppointmentRules,
    DeputyNominators,
    LocalPost,
    Merging,
    OfficeChange,
    OneByOne,
    ProcedureStep,
    RouteStep,
    VoteForm,
    Voting,
)
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["APPOINTMENT_RULES", "EDITION", "EDITION_2007"]

_TITLE = Text(
    "北京市人民代表大会常务委员会任免国家机关工作人员条例",
    "Beijing Regulations on Appointments and Removals by the Standing Committee",
)
EDITION_2007 = Edition(
    _TITLE,
    date(2007, 3, 30),
    date(2007, 3, 30),
    Text(
        "第三十二条：自公布之日起施行；修正案的施行日期未见，自通过之日起算",
        "article 32: from its publication; the day of the amendment was not seen; counted from "
        "its adoption",
    ),
)
EDITION = Edition(
    _TITLE,
    date(2023, 7, 28),
    date(2023, 7, 28),
    Text(
        "第三十条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 30: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_SINCE_2007 = EDITION_2007.in_force
_UNTIL = date(2023, 7, 27)
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
_FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
_LATE = Text(
    "特殊情况不能按期提出的，应当向主任会议说明",
    "where it cannot be in time, the council of chairpersons is told why",
)
_VOTE = Voting(VoteForm.SECRET_DEVICE)

APPOINTMENT_RULES = AppointmentRules(
    deputy_heads=Provision(
        DeputyNominators(Office.HEAD_OF_GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS),
        Citation(EDITION, 6, item=1),
        _SINCE,
    ),
    acting_chair=Provision(
        ActingRule((Office.COMMITTEE_VICE_CHAIR,), Body.COUNCIL_OF_CHAIRPERSONS, between=True),
        Citation(EDITION, 10, item=1),
        _SINCE,
    ),
    # Of the motions of the mayor and the other heads, not of the council of chairpersons.
    motion=(
        Provision(
            TimeLimit(15, before=True), Citation(EDITION_2007, 11, 2), _SINCE_2007, until=_UNTIL
        ),
        Provision(TimeLimit(10, before=True), Citation(EDITION, 12, 2), _SINCE),
    ),
    late_motion=(
        Provision(_LATE, Citation(EDITION_2007, 11, 2), _SINCE_2007, until=_UNTIL),
        Provision(_LATE, Citation(EDITION, 12, 2), _SINCE),
    ),
    postponement=Provision(
        (ProcedureStep.COUNCIL_PROPOSES, ProcedureStep.PLENARY_AGREES),
        Citation(EDITION, 16, 1),
        _SINCE,
    ),
    withdrawal=Provision(
        (
            ProcedureStep.WRITTEN,
            ProcedureStep.REASONS,
            ProcedureStep.COUNCIL_AGREES,
            ProcedureStep.COMMITTEE_TOLD,
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    majority=Provision(_MAJORITY, Citation(EDITION, 17, 1), _SINCE),
    voting_duty=Provision(
        Text("出席会议的组成人员应当参加表决", "members present take part in the vote"),
        Citation(EDITION, 17, 2),
        _SINCE,
    ),
    vote=Provision(_VOTE, Citation(EDITION, 18, 1), _SINCE),
    one_by_one=Provision(
        OneByOne(
            Merging.NO_OBJECTION,
            (
                Office.SPECIAL_COMMITTEE_MEMBER,
                LocalPost.DEPUTY_SECRETARY_GENERAL,
                LocalPost.WORKING_BODY_HEAD,
                LocalPost.WORKING_BODY_DEPUTY_HEAD,
                Office.DEPUTY_HEAD_OF_GOVERNMENT,
                Office.OTHER_GOVERNMENT_MEMBER,
                *SUPERVISORS,
                Office.REGIONAL_COURT_PRESIDENT,
                Office.COURT_VICE_PRESIDENT,
                LocalPost.SPECIAL_COURT_PRESIDENT,
                Office.BRANCH_PROCURATOR_GENERAL,
                Office.DEPUTY_PROCURATOR_GENERAL,
            ),
            acting=True,
        ),
        Citation(EDITION, 19),
        _SINCE,
    ),
    certificate=Provision(
        Text(
            "由市人大常委会颁发，由常委会主任署名",
            "issued by the standing committee and signed by its chair",
        ),
        Citation(EDITION, 20, 1),
        _SINCE,
    ),
    notice=Provision(TimeLimit(3), Citation(EDITION, 21, 1), _SINCE),
    announcement=Provision(
        Text("在市人大常委会公报上公告", "printed in the standing committee's gazette"),
        Citation(EDITION, 21, 1),
        _SINCE,
    ),
    government=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 22, 1), _SINCE),
    reappointment=Provision(
        (
            LocalPost.WORKING_BODY_HEAD,
            Office.REGIONAL_COURT_PRESIDENT,
            LocalPost.SPECIAL_COURT_PRESIDENT,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 22, 2),
        _SINCE,
    ),
    first_meetings=Provision(Limit(1, 2), Citation(EDITION, 22, 2), _SINCE),
    first_meetings_explained=Provision(Limit(1, 3), Citation(EDITION, 22, 2), _SINCE),
    dismissed_on=Provision((OfficeChange.ORGAN_RENAMED,), Citation(EDITION, 23, 1), _SINCE),
    reappointed_on=Provision((OfficeChange.ORGAN_RENAMED,), Citation(EDITION, 23, 1), _SINCE),
    office_ends_itself=Provision(
        (OfficeChange.ORGAN_ABOLISHED, OfficeChange.ORGAN_MERGED, OfficeChange.ORGAN_UNLISTED),
        Citation(EDITION, 23, 2),
        _SINCE,
    ),
    resignation_vote=Provision(_VOTE, Citation(EDITION, 24, 5), _SINCE),
    resignation_majority=Provision(_MAJORITY, Citation(EDITION, 24, 5), _SINCE),
    removable=Provision(
        (
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            Office.OTHER_GOVERNMENT_MEMBER,
            *SUPERVISORS,
            *JUDGES,
            Office.REGIONAL_COURT_PRESIDENT,
            LocalPost.SPECIAL_COURT_PRESIDENT,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 26, 1),
        _SINCE,
    ),
    removal_motion=Provision(_FIFTH, Citation(EDITION, 27, 1), _SINCE),
    removal_by_council=Provision((RouteStep.COMMITTEE,), Citation(EDITION, 28, 1), _SINCE),
    removal_by_organs=Provision(
        (RouteStep.COUNCIL_SUBMITS, RouteStep.COMMITTEE), Citation(EDITION, 28, 2), _SINCE
    ),
    removal_by_members=Provision(
        (RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE, RouteStep.OR_INVESTIGATION),
        Citation(EDITION, 28, 3),
        _SINCE,
    ),
    removal_vote=Provision(Voting(VoteForm.BALLOT), Citation(EDITION, 29, 3), _SINCE),
    removal_majority=Provision(_MAJORITY, Citation(EDITION, 29, 3), _SINCE),
    scrutineers=Provision(Limit(2, 2), Citation(EDITION, 29, 3), _SINCE),
)
