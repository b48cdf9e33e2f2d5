"""深圳: what Shenzhen provides on appointments and removals (任免国家机关工作人员条例)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
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
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["APPOINTMENT_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "深圳市人民代表大会常务委员会任免国家机关工作人员条例",
        "Shenzhen Regulations on Appointments and Removals by the Standing Committee",
    ),
    date(2022, 10, 28),
    date(2022, 12, 8),
    Text(
        "第三十六条：自公布之日起施行；2022年11月30日批准，文本所载日期为2022年12月8日",
        "article 36: from its publication; approved on 30 November 2022, and dated 8 December 2022 "
        "where the text was read",
    ),
)
_SINCE = EDITION.in_force
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
_FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
_COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS

APPOINTMENT_RULES = AppointmentRules(
    acting_chair=Provision(
        ActingRule((Office.COMMITTEE_VICE_CHAIR,), _COUNCIL, between=True),
        Citation(EDITION, 10, 1, 1),
        _SINCE,
    ),
    acting_secretary_general=Provision(
        ActingRule(
            (Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.COMMITTEE_MEMBER),
            _COUNCIL,
            between=True,
        ),
        Citation(EDITION, 10, 1, 2),
        _SINCE,
    ),
    acting_special_chair=Provision(
        ActingRule((Post.VICE_CHAIR,), _COUNCIL, between=True),
        Citation(EDITION, 10, 1, 3),
        _SINCE,
    ),
    acting_order=Provision(
        Precedence((PersonnelStep.APPOINTMENT_AS_DEPUTY,), (PersonnelStep.ACTING,)),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    motion=Provision(TimeLimit(10, before=True, soft=True), Citation(EDITION, 13, 1), _SINCE),
    law_test=Provision(
        LawTest(must_pass=True, validity=PassValidity.SAME_ORGAN), Citation(EDITION, 15), _SINCE
    ),
    speech=Provision(Speech(written=True), Citation(EDITION, 16, 2), _SINCE),
    postponement=Provision((ProcedureStep.COUNCIL_DECIDES,), Citation(EDITION, 17, 1), _SINCE),
    withdrawal=Provision((ProcedureStep.COUNCIL_AGREES,), Citation(EDITION, 17, 2), _SINCE),
    vote=Provision(Voting(VoteForm.SECRET), Citation(EDITION, 18, 1), _SINCE),
    majority=Provision(_MAJORITY, Citation(EDITION, 18, 3), _SINCE),
    one_by_one=Provision(OneByOne(Merging.AS_A_RULE_NOT), Citation(EDITION, 19, 1), _SINCE),
    by_motion=Provision(
        (LocalPost.CREDENTIALS_COMMITTEE_MEMBER, LocalPost.INVESTIGATION_COMMITTEE_MEMBER),
        Citation(EDITION, 19, 2),
        _SINCE,
    ),
    same_person_order=Provision(
        Precedence(
            (PersonnelStep.APPOINTMENT,), (PersonnelStep.DISMISSAL,), required=False, soft=True
        ),
        Citation(EDITION, 19, 4),
        _SINCE,
    ),
    same_post_order=Provision(
        Precedence((PersonnelStep.DISMISSAL,), (PersonnelStep.APPOINTMENT,), required=False),
        Citation(EDITION, 19, 5),
        _SINCE,
    ),
    renomination=Provision(Renomination(2, cooldown_months=6), Citation(EDITION, 20), _SINCE),
    effective=Provision(
        Text("从市人大常委会通过之日起生效", "from the day the standing committee passes it"),
        Citation(EDITION, 21, 1),
        _SINCE,
    ),
    announcement=Provision(
        Text(
            "由市人大常委会以公告方式公布，并正式行文通知有关机关",
            "announced by the standing committee, which notifies the organs concerned",
        ),
        Citation(EDITION, 21, 1),
        _SINCE,
    ),
    not_before=Provision(tuple(EarlyAct), Citation(EDITION, 21, 2), _SINCE),
    certificate=Provision(
        Text(
            "由市人大常委会颁发，由常委会主任签署",
            "issued by the standing committee and signed by its chair",
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
    government=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 23, 1), _SINCE),
    leavers=Provision(
        Text(
            "对不继续担任原职务的国家行政机关工作人员不再办理免职手续",
            "those of the administration who do not stay on need no dismissal",
        ),
        Citation(EDITION, 23, 1),
        _SINCE,
    ),
    reappointment=Provision(
        (
            Office.OTHER_GOVERNMENT_MEMBER,
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,
            LocalPost.WORKING_COMMITTEE_MEMBER,
        ),
        Citation(EDITION, 24),
        _SINCE,
    ),
    usually_no_reappointment=Provision(
        (
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            LocalPost.ENFORCEMENT_BUREAU_HEAD,
            *SUPERVISORS,
            *JUDGES,
            *PROCURATORS,
        ),
        Citation(EDITION, 24),
        _SINCE,
    ),
    continues_on=Provision((OfficeChange.ORGAN_RENAMED,), Citation(EDITION, 25), _SINCE),
    office_ends_itself=Provision(
        (OfficeChange.ORGAN_ABOLISHED, OfficeChange.ORGAN_MERGED, OfficeChange.DEATH),
        Citation(EDITION, 26, 1),
        _SINCE,
    ),
    reappointed_on=Provision((OfficeChange.ORGAN_REBUILT,), Citation(EDITION, 26, 2), _SINCE),
    absent_oath=Provision(
        Text(
            "因故缺席宣誓的，应当另行安排时间宣誓",
            "who is absent from the oath swears it at another time",
        ),
        Citation(EDITION, 27, 1),
        _SINCE,
    ),
    # The proposer only as rules of the council of chairpersons provide (35), which were not seen.
    oath=Provision(
        (
            OathOrganiser.STANDING_COMMITTEE,
            OathOrganiser.COUNCIL_OF_CHAIRPERSONS,
            OathOrganiser.PROPOSING_ORGAN,
        ),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    re_oath=Provision(
        Text(
            "已参加宪法宣誓的，经再次任命应当重新进行宪法宣誓",
            "who has sworn the oath swears it again when appointed again",
        ),
        Citation(EDITION, 27, 3),
        _SINCE,
    ),
    # Item 6 adds all others whom the standing committee appoints.
    removable=Provision(
        (
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            LocalPost.WORKING_COMMITTEE_MEMBER,
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            Office.OTHER_GOVERNMENT_MEMBER,
            *SUPERVISORS,
            *JUDGES,
            LocalPost.ENFORCEMENT_BUREAU_HEAD,
            *PROCURATORS,
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,
        ),
        Citation(EDITION, 31),
        _SINCE,
    ),
    removal_motion=Provision(_FIFTH, Citation(EDITION, 32, 3), _SINCE),
    removal_by_members=Provision(
        (RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE, RouteStep.OR_INVESTIGATION),
        Citation(EDITION, 32, 3),
        _SINCE,
    ),
    expulsion_order=Provision(
        Precedence((PersonnelStep.REMOVAL,), (PersonnelStep.EXPULSION,)),
        Citation(EDITION, 33, 1, 1),
        _SINCE,
    ),
    sanction_order=Provision(
        Precedence(
            (PersonnelStep.REMOVAL, PersonnelStep.DISMISSAL), (PersonnelStep.REMOVAL_SANCTION,)
        ),
        Citation(EDITION, 33, 1, 2),
        _SINCE,
    ),
    recall_order=Provision(
        Precedence(
            (PersonnelStep.RECALL,), (PersonnelStep.EXPULSION, PersonnelStep.REMOVAL_SANCTION)
        ),
        Citation(EDITION, 33, 2),
        _SINCE,
    ),
)
