"""重庆: what Chongqing provides on appointments and removals (人事任免工作条例)."""

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
    AppointmentForm,
    AppointmentRules,
    DeputyNominators,
    EarlyAct,
    LawTest,
    LocalPost,
    Merging,
    OfficeChange,
    OneByOne,
    PassValidity,
    PersonnelStep,
    Precedence,
    ProcedureStep,
    Renomination,
    RouteStep,
    Speech,
    VoteForm,
    Voting,
)
from npcmodel.profiles.parts import TimeLimit

__all__ = ["APPOINTMENT_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "重庆市各级人民代表大会常务委员会人事任免工作条例",
        "Chongqing Regulations on Appointments and Removals by Standing Committees",
    ),
    date(2022, 6, 10),
    date(2022, 6, 10),
    Text(
        "第三十七条：自2004年7月1日起施行；修改决定的施行日期未见，自通过之日起算",
        "article 37: from 1 July 2004; the day of the amending decision was not seen; counted "
        "from its adoption",
    ),
)
_SINCE = EDITION.in_force
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
_FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
_OF_COMMITTEE = (
    LocalPost.DEPUTY_SECRETARY_GENERAL,
    LocalPost.WORKING_BODY_HEAD,
    LocalPost.WORKING_BODY_DEPUTY_HEAD,
    LocalPost.WORKING_COMMITTEE_MEMBER,
    LocalPost.STREET_COMMITTEE_MEMBER,
)
_VOTE = Voting(VoteForm.SECRET, soft=True)
_SINGLY = OneByOne(Merging.COUNCIL_DECIDES)

APPOINTMENT_RULES = AppointmentRules(
    every_level=Provision(
        Text("本市各级人大常委会", "the standing committees of the municipality, of every level"),
        Citation(EDITION, 2),
        _SINCE,
    ),
    deputy_heads=Provision(
        DeputyNominators(Office.HEAD_OF_GOVERNMENT), Citation(EDITION, 7, 1, 1), _SINCE
    ),
    acting_chair=Provision(
        ActingRule((Office.COMMITTEE_VICE_CHAIR,), Body.COUNCIL_OF_CHAIRPERSONS),
        Citation(EDITION, 11),
        _SINCE,
    ),
    acting_order=Provision(
        Precedence((PersonnelStep.APPOINTMENT_AS_DEPUTY,), (PersonnelStep.ACTING,)),
        Citation(EDITION, 12),
        _SINCE,
    ),
    departure_order=Provision(
        Precedence((PersonnelStep.DISMISSAL,), (PersonnelStep.LEAVING,)),
        Citation(EDITION, 13),
        _SINCE,
    ),
    dismissed_on=Provision(
        (OfficeChange.TRANSFER, OfficeChange.RETIREMENT), Citation(EDITION, 13), _SINCE
    ),
    office_ends_itself=Provision(
        (OfficeChange.ORGAN_ABOLISHED, OfficeChange.DEATH), Citation(EDITION, 14), _SINCE
    ),
    reappointment=Provision(
        (
            Office.OTHER_GOVERNMENT_MEMBER,
            Office.REGIONAL_COURT_PRESIDENT,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 15),
        _SINCE,
    ),
    no_reappointment=Provision(
        (
            *_OF_COMMITTEE,
            LocalPost.SPECIAL_COURT_PRESIDENT,
            *SUPERVISORS,
            *JUDGES,
            *PROCURATORS,
        ),
        Citation(EDITION, 15),
        _SINCE,
    ),
    law_test=Provision(
        LawTest(
            must_pass=True,
            forms=(AppointmentForm.DECIDED, AppointmentForm.APPOINTED),
            resits=1,
            validity=PassValidity.TERM,
        ),
        Citation(EDITION, 16),
        _SINCE,
    ),
    motion=Provision(TimeLimit(7, before=True), Citation(EDITION, 17, 1), _SINCE),
    late_motion=Provision(
        Text(
            "特殊情况不能按期提出的，应当向主任会议说明",
            "where it cannot be in time, the council of chairpersons is told why",
        ),
        Citation(EDITION, 17, 1),
        _SINCE,
    ),
    speech=Provision(Speech(duty=False), Citation(EDITION, 19, 2), _SINCE),
    postponement=Provision((ProcedureStep.COUNCIL_DECIDES,), Citation(EDITION, 20, 1), _SINCE),
    withdrawal=Provision((ProcedureStep.COUNCIL_AGREES,), Citation(EDITION, 20, 2), _SINCE),
    renomination=Provision(Renomination(2, consecutive=True), Citation(EDITION, 21), _SINCE),
    renomination_steps=Provision(
        (ProcedureStep.FURTHER_ASSESSMENT,), Citation(EDITION, 21), _SINCE
    ),
    vote=Provision(_VOTE, Citation(EDITION, 22, 1), _SINCE),
    removal_vote=Provision(_VOTE, Citation(EDITION, 22, 1), _SINCE),
    resignation_vote=Provision(_VOTE, Citation(EDITION, 22, 1), _SINCE),
    one_by_one=Provision(_SINGLY, Citation(EDITION, 22, 1), _SINCE),
    removal_one_by_one=Provision(_SINGLY, Citation(EDITION, 22, 1), _SINCE),
    resignation_one_by_one=Provision(_SINGLY, Citation(EDITION, 22, 1), _SINCE),
    # Paragraph 2 speaks of nominees and of those who resign, not of those to be removed.
    majority=Provision(_MAJORITY, Citation(EDITION, 22, 2), _SINCE),
    resignation_majority=Provision(_MAJORITY, Citation(EDITION, 22, 2), _SINCE),
    certificate=Provision(
        Text(
            "由人大常委会颁发，由常委会主任署名",
            "issued by the standing committee and signed by its chair",
        ),
        Citation(EDITION, 23),
        _SINCE,
    ),
    announcement=Provision(
        Text(
            "由人大常委会予以公告，并发文通知提请机关",
            "announced by the standing committee, which notifies the organ that submitted it",
        ),
        Citation(EDITION, 25),
        _SINCE,
    ),
    not_before=Provision((EarlyAct.ANNOUNCING,), Citation(EDITION, 26), _SINCE),
    removable=Provision(
        (
            *_OF_COMMITTEE,
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,  # appointed by article 6 (3)
            LocalPost.SPECIAL_COURT_PRESIDENT,
            *SUPERVISORS,
            *JUDGES,
            Office.REGIONAL_COURT_PRESIDENT,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 29, 1),
        _SINCE,
    ),
    removal_recess_only=Provision(
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.OTHER_GOVERNMENT_MEMBER),
        Citation(EDITION, 29, 2),
        _SINCE,
    ),
    removal_motion=Provision(_FIFTH, Citation(EDITION, 30), _SINCE),
    removal_by_council=Provision((RouteStep.COMMITTEE,), Citation(EDITION, 32, 1), _SINCE),
    removal_by_organs=Provision(
        (RouteStep.EXAMINATION, RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE),
        Citation(EDITION, 32, 2),
        _SINCE,
    ),
    removal_by_members=Provision(
        (
            RouteStep.EXAMINATION,
            RouteStep.COUNCIL_DECIDES,
            RouteStep.COMMITTEE,
            RouteStep.OR_INVESTIGATION,
        ),
        Citation(EDITION, 32, 3),
        _SINCE,
    ),
)
