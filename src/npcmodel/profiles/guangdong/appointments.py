"""广东: what Guangdong provides on appointments and removals (人事任免办法)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
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
    EarlyAct,
    LocalPost,
    OfficeChange,
    PersonnelStep,
    Precedence,
    RouteStep,
    VoteForm,
    Voting,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["APPOINTMENT_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "广东省各级人民代表大会常务委员会人事任免办法",
        "Guangdong Measures on Appointments and Removals by Standing Committees",
    ),
    date(2022, 7, 28),
    date(2022, 7, 28),
    Text(
        "第二十三条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 23: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
_FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)

APPOINTMENT_RULES = AppointmentRules(
    every_level=Provision(
        Text("本省各级人大常委会", "the standing committees of the province, of every level"),
        Citation(EDITION, 1),
        _SINCE,
    ),
    acting_chair=Provision(
        ActingRule((Office.COMMITTEE_VICE_CHAIR,)), Citation(EDITION, 8, 1), _SINCE
    ),
    # Of the province and the cities with districts: counties have no secretary-general.
    acting_secretary_general=Provision(
        ActingRule(
            (Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.COMMITTEE_MEMBER),
            vacancy=False,
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    acting_order=Provision(
        Precedence((PersonnelStep.APPOINTMENT_AS_DEPUTY,), (PersonnelStep.ACTING,)),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    motion=Provision(TimeLimit(10, before=True, soft=True), Citation(EDITION, 11), _SINCE),
    government=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 14, 1), _SINCE),
    no_reappointment=Provision(
        (
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            LocalPost.WORKING_COMMITTEE_MEMBER,
            LocalPost.STREET_COMMITTEE_MEMBER,
            *SUPERVISORS,
            *JUDGES,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 14, 2),
        _SINCE,
    ),
    continues_on=Provision((OfficeChange.ORGAN_RENAMED,), Citation(EDITION, 15, 1), _SINCE),
    office_ends_itself=Provision(
        (OfficeChange.ORGAN_ABOLISHED, OfficeChange.ORGAN_MERGED, OfficeChange.DEATH),
        Citation(EDITION, 15, 1),
        _SINCE,
    ),
    removal_recess_only=Provision(
        (
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            Office.OTHER_GOVERNMENT_MEMBER,
            *SUPERVISORS,
            *JUDGES,
            Office.REGIONAL_COURT_PRESIDENT,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        Citation(EDITION, 16),
        _SINCE,
    ),
    removal_motion=Provision(_FIFTH, Citation(EDITION, 18, 3), _SINCE),
    removal_by_members=Provision(
        (RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE, RouteStep.OR_INVESTIGATION),
        Citation(EDITION, 18, 3),
        _SINCE,
    ),
    vote=Provision(Voting(VoteForm.SECRET), Citation(EDITION, 20), _SINCE),
    removal_vote=Provision(Voting(VoteForm.BALLOT), Citation(EDITION, 20), _SINCE),
    majority=Provision(_MAJORITY, Citation(EDITION, 20), _SINCE),
    removal_majority=Provision(_MAJORITY, Citation(EDITION, 20), _SINCE),
    effective=Provision(
        Text("以常委会通过之日为准", "on the day the standing committee passes it"),
        Citation(EDITION, 21),
        _SINCE,
    ),
    not_before=Provision(tuple(EarlyAct), Citation(EDITION, 21), _SINCE),
    announcement=Provision(
        Text(
            "由常委会以公告或者其他方式公布，并以正式文件通知提请机关",
            "announced by the standing committee, which notifies the organ that submitted it",
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
    certificate=Provision(
        Text(
            "由常委会颁发，由常委会主任签署",
            "issued by the standing committee and signed by its chair",
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
)
