"""北京、重庆、广东、浙江、深圳: their rules on appointments and removals, article by article."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.vectors import ON, Vector, vector
from npcmodel.appointments.endings import (
    Consequence,
    RemovalMover,
    new_oath_valid,
    office_after,
    removal_route,
    removal_time_valid,
    stays_unchanged_valid,
)
from npcmodel.appointments.local import (
    AppointmentNumber,
    AppointmentOrder,
    AppointmentProcedure,
    AppointmentTime,
    act_after_decision_valid,
    appointment_due,
    appointment_in_time,
    appointment_number_valid,
    appointment_order_valid,
    appointment_procedure_valid,
)
from npcmodel.appointments.nominees import (
    EarlierProposal,
    EarlierTest,
    law_test_valid,
    nominee_speech_valid,
    renomination_valid,
)
from npcmodel.appointments.votes import PersonnelAct, appointment_carried, appointment_vote_valid
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.facts.people import Post
from npcmodel.law.ruling import Base, Measure, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    GUANGDONG,
    SHENZHEN,
    ZHEJIANG,
    Limit,
    TimeLimit,
    TimeUnit,
)
from npcmodel.profiles.appointing import (
    ActingRule,
    AppointmentForm,
    AppointmentRules,
    Balloted,
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
from npcmodel.profiles.fields import versions
from npcmodel.sitting.methods import Way

ZJ = "《浙江省人民代表大会常务委员会任免国家机关工作人员条例》（2018）"
CQ = "《重庆市各级人民代表大会常务委员会人事任免工作条例》（2022）"
GD = "《广东省各级人民代表大会常务委员会人事任免办法》（2022）"
BJ = "《北京市人民代表大会常务委员会任免国家机关工作人员条例》（2023）"
BJ_2007 = "《北京市人民代表大会常务委员会任免国家机关工作人员条例》（2007）"
SZ = "《深圳市人民代表大会常务委员会任免国家机关工作人员条例》（2022）"
PLACES = {one.name: one for one in (ZHEJIANG, CHONGQING, GUANGDONG, BEIJING, SHENZHEN)}
TITLES = {"浙江": ZJ, "重庆": CQ, "广东": GD, "北京": BJ, "深圳": SZ}
# The days of publication were not seen, but for Shenzhen's, the day the text bears.
SINCE = {
    "浙江": date(2018, 5, 31),
    "重庆": date(2022, 6, 10),
    "广东": date(2022, 7, 28),
    "北京": date(2023, 7, 28),
    "深圳": date(2022, 12, 8),
}
ADOPTED = {**SINCE, "深圳": date(2022, 10, 28)}
WORDS = Text
MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
TWO_MONTHS = TimeLimit(2, TimeUnit.MONTHS, before=False, soft=False)

DEPUTY_HEAD, DEPARTMENT_HEAD = Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.OTHER_GOVERNMENT_MEMBER
SUPERVISORS = (Office.SUPERVISORY_VICE_DIRECTOR, Office.SUPERVISORY_MEMBER)
JUDGES = (
    Office.COURT_VICE_PRESIDENT,
    Office.JUDICIAL_COMMITTEE_MEMBER,
    Office.DIVISION_HEAD,
    Office.DEPUTY_DIVISION_HEAD,
    Office.JUDGE,
)
PROCURATORS = (
    Office.DEPUTY_PROCURATOR_GENERAL,
    Office.PROCURATORIAL_COMMITTEE_MEMBER,
    Office.PROCURATOR,
)
REGIONAL, BRANCH = Office.REGIONAL_COURT_PRESIDENT, Office.BRANCH_PROCURATOR_GENERAL
SECRETARY, BODY_HEAD = LocalPost.DEPUTY_SECRETARY_GENERAL, LocalPost.WORKING_BODY_HEAD
BODY_DEPUTY, WORKING = LocalPost.WORKING_BODY_DEPUTY_HEAD, LocalPost.WORKING_COMMITTEE_MEMBER
STREET, SPECIAL = LocalPost.STREET_COMMITTEE_MEMBER, LocalPost.SPECIAL_COURT_PRESIDENT
CREDENTIALS = LocalPost.CREDENTIALS_COMMITTEE_MEMBER
INVESTIGATION = LocalPost.INVESTIGATION_COMMITTEE_MEMBER
HEAD, COUNCIL = Office.HEAD_OF_GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS
VICE_CHAIRS = (Office.COMMITTEE_VICE_CHAIR,)
MEMBERS = (Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.COMMITTEE_MEMBER)

Step, Change = PersonnelStep, OfficeChange
ACTING = Precedence((Step.APPOINTMENT_AS_DEPUTY,), (Step.ACTING,), required=True, soft=False)
BY_MEMBERS = (RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE, RouteStep.OR_INVESTIGATION)
ABOLISHED_MERGED_DEATH = (Change.ORGAN_ABOLISHED, Change.ORGAN_MERGED, Change.DEATH)
ALL_EARLY = (EarlyAct.TAKING_UP, EarlyAct.LEAVING, EarlyAct.ANNOUNCING)
DECIDED, APPOINTED = AppointmentForm.DECIDED, AppointmentForm.APPOINTED
APPROVED = AppointmentForm.APPROVED

WANT: dict[str, dict[str, tuple[Any, str]]] = {
    "浙江": {
        "acting_chair": (
            ActingRule(VICE_CHAIRS, None, between=False, vacancy=True, most=1),
            "第4条第1项",
        ),
        "deputy_heads": (DeputyNominators(HEAD, None), "第5条第2项"),
        "motion": (TimeLimit(10, TimeUnit.DAYS, before=True, soft=True), "第9条第2款"),
        "law_test": (
            LawTest(
                must_pass=False,
                posts=(BODY_HEAD, DEPARTMENT_HEAD),
                forms=(DECIDED, APPOINTED, APPROVED),
                resits=None,
                validity=PassValidity.NOT_SAID,
            ),
            "第10条",
        ),
        "speech": (
            Speech(
                duty=True,
                posts=(
                    BODY_HEAD,
                    DEPUTY_HEAD,
                    DEPARTMENT_HEAD,
                    Office.SUPERVISORY_VICE_DIRECTOR,
                    Office.COURT_VICE_PRESIDENT,
                    Office.DEPUTY_PROCURATOR_GENERAL,
                ),
                chosen=True,
                written=False,
            ),
            "第13条",
        ),
        "postponement": (
            (ProcedureStep.COUNCIL_PROPOSES, ProcedureStep.PLENARY_AGREES),
            "第14条第2款",
        ),
        "withdrawal": ((ProcedureStep.WRITTEN,), "第14条第3款"),
        "renomination": (Renomination(2, consecutive=False, cooldown_months=None), "第15条"),
        "government": (TWO_MONTHS, "第16条第1款"),
        "no_reappointment": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                WORKING,
                *SUPERVISORS,
                *JUDGES,
                *PROCURATORS,
                BRANCH,
            ),
            "第16条第2款",
        ),
        "reappointed_on": ((Change.ORGAN_RENAMED,), "第17条第1款"),
        "dismissed_on": ((Change.ORGAN_ABOLISHED, Change.LEAVING, Change.RETIREMENT), "第17条"),
        "removal_recess_only": (
            (DEPUTY_HEAD, DEPARTMENT_HEAD, *JUDGES, *PROCURATORS, BRANCH),
            "第19条",
        ),
        "balloted": (Balloted((DEPUTY_HEAD,), acting=True), "第24条第1款"),
        "vote": (Voting(VoteForm.ANY, soft=False), "第24条第2款"),
        "one_by_one": (OneByOne(Merging.AS_NEEDED, (), acting=False), "第25条第1款"),
        "majority": (MAJORITY, "第25条第2款"),
        "announcement": (WORDS, "第27条"),
        "certificate": (WORDS, "第28条第1款"),
    },
    "重庆": {
        "every_level": (WORDS, "第2条"),
        "deputy_heads": (DeputyNominators(HEAD, None), "第7条第1款第1项"),
        "acting_chair": (
            ActingRule(VICE_CHAIRS, COUNCIL, between=False, vacancy=True, most=1),
            "第11条",
        ),
        "acting_order": (ACTING, "第12条"),
        "departure_order": (
            Precedence((Step.DISMISSAL,), (Step.LEAVING,), required=True, soft=False),
            "第13条",
        ),
        "dismissed_on": ((Change.TRANSFER, Change.RETIREMENT), "第13条"),
        "office_ends_itself": ((Change.ORGAN_ABOLISHED, Change.DEATH), "第14条"),
        "reappointment": ((DEPARTMENT_HEAD, REGIONAL, BRANCH), "第15条"),
        "no_reappointment": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                WORKING,
                STREET,
                SPECIAL,
                *SUPERVISORS,
                *JUDGES,
                *PROCURATORS,
            ),
            "第15条",
        ),
        "law_test": (
            LawTest(
                must_pass=True,
                posts=None,
                forms=(DECIDED, APPOINTED),
                resits=1,
                validity=PassValidity.TERM,
            ),
            "第16条",
        ),
        "motion": (TimeLimit(7, TimeUnit.DAYS, before=True, soft=False), "第17条第1款"),
        "late_motion": (WORDS, "第17条第1款"),
        "speech": (Speech(duty=False, posts=None, chosen=False, written=False), "第19条第2款"),
        "postponement": ((ProcedureStep.COUNCIL_DECIDES,), "第20条第1款"),
        "withdrawal": ((ProcedureStep.COUNCIL_AGREES,), "第20条第2款"),
        "renomination": (Renomination(2, consecutive=True, cooldown_months=None), "第21条"),
        "renomination_steps": ((ProcedureStep.FURTHER_ASSESSMENT,), "第21条"),
        "vote": (Voting(VoteForm.SECRET, soft=True), "第22条第1款"),
        "removal_vote": (Voting(VoteForm.SECRET, soft=True), "第22条第1款"),
        "resignation_vote": (Voting(VoteForm.SECRET, soft=True), "第22条第1款"),
        "one_by_one": (OneByOne(Merging.COUNCIL_DECIDES, (), acting=False), "第22条第1款"),
        "removal_one_by_one": (
            OneByOne(Merging.COUNCIL_DECIDES, (), acting=False),
            "第22条第1款",
        ),
        "resignation_one_by_one": (
            OneByOne(Merging.COUNCIL_DECIDES, (), acting=False),
            "第22条第1款",
        ),
        "majority": (MAJORITY, "第22条第2款"),
        "resignation_majority": (MAJORITY, "第22条第2款"),
        "certificate": (WORDS, "第23条"),
        "announcement": (WORDS, "第25条"),
        "not_before": ((EarlyAct.ANNOUNCING,), "第26条"),
        "removable": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                WORKING,
                STREET,
                CREDENTIALS,
                SPECIAL,
                *SUPERVISORS,
                *JUDGES,
                REGIONAL,
                *PROCURATORS,
                BRANCH,
            ),
            "第29条第1款",
        ),
        "removal_recess_only": ((DEPUTY_HEAD, DEPARTMENT_HEAD), "第29条第2款"),
        "removal_motion": (FIFTH, "第30条"),
        "removal_by_council": ((RouteStep.COMMITTEE,), "第32条第1款"),
        "removal_by_organs": (
            (RouteStep.EXAMINATION, RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE),
            "第32条第2款",
        ),
        "removal_by_members": ((RouteStep.EXAMINATION, *BY_MEMBERS), "第32条第3款"),
    },
    "广东": {
        "every_level": (WORDS, "第1条"),
        "acting_chair": (
            ActingRule(VICE_CHAIRS, None, between=False, vacancy=True, most=1),
            "第8条第1款",
        ),
        "acting_secretary_general": (
            ActingRule(MEMBERS, None, between=False, vacancy=False, most=1),
            "第8条第2款",
        ),
        "acting_order": (ACTING, "第9条第1款"),
        "motion": (TimeLimit(10, TimeUnit.DAYS, before=True, soft=True), "第11条"),
        "government": (TWO_MONTHS, "第14条第1款"),
        "no_reappointment": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                WORKING,
                STREET,
                *SUPERVISORS,
                *JUDGES,
                *PROCURATORS,
                BRANCH,
            ),
            "第14条第2款",
        ),
        "continues_on": ((Change.ORGAN_RENAMED,), "第15条第1款"),
        "office_ends_itself": (ABOLISHED_MERGED_DEATH, "第15条第1款"),
        "removal_recess_only": (
            (DEPUTY_HEAD, DEPARTMENT_HEAD, *SUPERVISORS, *JUDGES, REGIONAL, *PROCURATORS, BRANCH),
            "第16条",
        ),
        "removal_motion": (FIFTH, "第18条第3款"),
        "removal_by_members": (BY_MEMBERS, "第18条第3款"),
        "vote": (Voting(VoteForm.SECRET, soft=False), "第20条"),
        "removal_vote": (Voting(VoteForm.BALLOT, soft=False), "第20条"),
        "majority": (MAJORITY, "第20条"),
        "removal_majority": (MAJORITY, "第20条"),
        "effective": (WORDS, "第21条"),
        "not_before": (ALL_EARLY, "第21条"),
        "announcement": (WORDS, "第21条"),
        "certificate": (WORDS, "第22条"),
    },
    "北京": {
        "deputy_heads": (DeputyNominators(HEAD, COUNCIL), "第6条第1项"),
        "acting_chair": (
            ActingRule(VICE_CHAIRS, COUNCIL, between=True, vacancy=True, most=1),
            "第10条第1项",
        ),
        "removable": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                DEPUTY_HEAD,
                DEPARTMENT_HEAD,
                *SUPERVISORS,
                *JUDGES,
                REGIONAL,
                SPECIAL,
                *PROCURATORS,
                BRANCH,
            ),
            "第26条第1款",
        ),
        "motion": (TimeLimit(10, TimeUnit.DAYS, before=True, soft=False), "第12条第2款"),
        "late_motion": (WORDS, "第12条第2款"),
        "postponement": (
            (ProcedureStep.COUNCIL_PROPOSES, ProcedureStep.PLENARY_AGREES),
            "第16条第1款",
        ),
        "withdrawal": (
            (
                ProcedureStep.WRITTEN,
                ProcedureStep.REASONS,
                ProcedureStep.COUNCIL_AGREES,
                ProcedureStep.COMMITTEE_TOLD,
            ),
            "第16条第2款",
        ),
        "majority": (MAJORITY, "第17条第1款"),
        "voting_duty": (WORDS, "第17条第2款"),
        "vote": (Voting(VoteForm.SECRET_DEVICE, soft=False), "第18条第1款"),
        "one_by_one": (
            OneByOne(
                Merging.NO_OBJECTION,
                (
                    Office.SPECIAL_COMMITTEE_MEMBER,
                    SECRETARY,
                    BODY_HEAD,
                    BODY_DEPUTY,
                    DEPUTY_HEAD,
                    DEPARTMENT_HEAD,
                    *SUPERVISORS,
                    REGIONAL,
                    Office.COURT_VICE_PRESIDENT,
                    SPECIAL,
                    BRANCH,
                    Office.DEPUTY_PROCURATOR_GENERAL,
                ),
                acting=True,
            ),
            "第19条",
        ),
        "certificate": (WORDS, "第20条第1款"),
        "notice": (TimeLimit(3, TimeUnit.DAYS, before=False, soft=False), "第21条第1款"),
        "announcement": (WORDS, "第21条第1款"),
        "government": (TWO_MONTHS, "第22条第1款"),
        "reappointment": ((BODY_HEAD, REGIONAL, SPECIAL, BRANCH), "第22条第2款"),
        "first_meetings": (Limit(1, 2), "第22条第2款"),
        "first_meetings_explained": (Limit(1, 3), "第22条第2款"),
        "dismissed_on": ((Change.ORGAN_RENAMED,), "第23条第1款"),
        "reappointed_on": ((Change.ORGAN_RENAMED,), "第23条第1款"),
        "office_ends_itself": (
            (Change.ORGAN_ABOLISHED, Change.ORGAN_MERGED, Change.ORGAN_UNLISTED),
            "第23条第2款",
        ),
        "resignation_vote": (Voting(VoteForm.SECRET_DEVICE, soft=False), "第24条第5款"),
        "resignation_majority": (MAJORITY, "第24条第5款"),
        "removal_motion": (FIFTH, "第27条第1款"),
        "removal_by_council": ((RouteStep.COMMITTEE,), "第28条第1款"),
        "removal_by_organs": ((RouteStep.COUNCIL_SUBMITS, RouteStep.COMMITTEE), "第28条第2款"),
        "removal_by_members": (BY_MEMBERS, "第28条第3款"),
        "removal_vote": (Voting(VoteForm.BALLOT, soft=False), "第29条第3款"),
        "removal_majority": (MAJORITY, "第29条第3款"),
        "scrutineers": (Limit(2, 2), "第29条第3款"),
    },
    "深圳": {
        "acting_chair": (
            ActingRule(VICE_CHAIRS, COUNCIL, between=True, vacancy=True, most=1),
            "第10条第1款第1项",
        ),
        "acting_secretary_general": (
            ActingRule(MEMBERS, COUNCIL, between=True, vacancy=True, most=1),
            "第10条第1款第2项",
        ),
        "acting_special_chair": (
            ActingRule((Post.VICE_CHAIR,), COUNCIL, between=True, vacancy=True, most=1),
            "第10条第1款第3项",
        ),
        "by_motion": ((CREDENTIALS, INVESTIGATION), "第19条第2款"),
        "oath": (
            (
                OathOrganiser.STANDING_COMMITTEE,
                OathOrganiser.COUNCIL_OF_CHAIRPERSONS,
                OathOrganiser.PROPOSING_ORGAN,
            ),
            "第27条第2款",
        ),
        "removable": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                WORKING,
                DEPUTY_HEAD,
                DEPARTMENT_HEAD,
                *SUPERVISORS,
                *JUDGES,
                LocalPost.ENFORCEMENT_BUREAU_HEAD,
                *PROCURATORS,
                CREDENTIALS,
            ),
            "第31条",
        ),
        "acting_order": (ACTING, "第10条第1款"),
        "motion": (TimeLimit(10, TimeUnit.DAYS, before=True, soft=True), "第13条第1款"),
        "law_test": (
            LawTest(
                must_pass=True,
                posts=None,
                forms=(DECIDED, APPOINTED, APPROVED),
                resits=None,
                validity=PassValidity.SAME_ORGAN,
            ),
            "第15条",
        ),
        "speech": (Speech(duty=True, posts=None, chosen=False, written=True), "第16条第2款"),
        "postponement": ((ProcedureStep.COUNCIL_DECIDES,), "第17条第1款"),
        "withdrawal": ((ProcedureStep.COUNCIL_AGREES,), "第17条第2款"),
        "vote": (Voting(VoteForm.SECRET, soft=False), "第18条第1款"),
        "majority": (MAJORITY, "第18条第3款"),
        "one_by_one": (OneByOne(Merging.AS_A_RULE_NOT, (), acting=False), "第19条第1款"),
        "same_person_order": (
            Precedence((Step.APPOINTMENT,), (Step.DISMISSAL,), required=False, soft=True),
            "第19条第4款",
        ),
        "same_post_order": (
            Precedence((Step.DISMISSAL,), (Step.APPOINTMENT,), required=False, soft=False),
            "第19条第5款",
        ),
        "renomination": (Renomination(2, consecutive=False, cooldown_months=6), "第20条"),
        "effective": (WORDS, "第21条第1款"),
        "announcement": (WORDS, "第21条第1款"),
        "not_before": (ALL_EARLY, "第21条第2款"),
        "certificate": (WORDS, "第22条"),
        "government": (TWO_MONTHS, "第23条第1款"),
        "leavers": (WORDS, "第23条第1款"),
        "reappointment": ((DEPARTMENT_HEAD, CREDENTIALS, WORKING), "第24条"),
        "usually_no_reappointment": (
            (
                SECRETARY,
                BODY_HEAD,
                BODY_DEPUTY,
                LocalPost.ENFORCEMENT_BUREAU_HEAD,
                *SUPERVISORS,
                *JUDGES,
                *PROCURATORS,
            ),
            "第24条",
        ),
        "continues_on": ((Change.ORGAN_RENAMED,), "第25条"),
        "office_ends_itself": (ABOLISHED_MERGED_DEATH, "第26条第1款"),
        "reappointed_on": ((Change.ORGAN_REBUILT,), "第26条第2款"),
        "absent_oath": (WORDS, "第27条第1款"),
        "re_oath": (WORDS, "第27条第3款"),
        "removal_motion": (FIFTH, "第32条第3款"),
        "removal_by_members": (BY_MEMBERS, "第32条第3款"),
        "expulsion_order": (
            Precedence((Step.REMOVAL,), (Step.EXPULSION,), required=True, soft=False),
            "第33条第1款第1项",
        ),
        "sanction_order": (
            Precedence(
                (Step.REMOVAL, Step.DISMISSAL),
                (Step.REMOVAL_SANCTION,),
                required=True,
                soft=False,
            ),
            "第33条第1款第2项",
        ),
        "recall_order": (
            Precedence(
                (Step.RECALL,),
                (Step.EXPULSION, Step.REMOVAL_SANCTION),
                required=True,
                soft=False,
            ),
            "第33条第2款",
        ),
    },
}
EACH = [(name, field) for name, fields in WANT.items() for field in fields]
BEFORE_2023 = ("motion", "late_motion")


@pytest.mark.parametrize(("name", "field"), EACH)
def test_value_provision_and_first_day(name: str, field: str) -> None:
    """It is found on its first day; the day before, nothing or the older wording."""
    value, cited = WANT[name][field]
    place, since = PLACES[name], SINCE[name]
    [found] = place.find(f"appointments.{field}", since, own=True)
    earlier = place.find(f"appointments.{field}", since - timedelta(days=1), own=True)
    provision = found.provision

    assert (name == "北京" and field in BEFORE_2023) is bool(earlier)
    assert (name, TITLES[name] + cited, since, None) == (
        found.place,
        str(provision.source),
        provision.since,
        provision.until,
    )
    if value is WORDS:
        assert all(provision.value)
        assert Text is type(provision.value)
    else:
        assert value == provision.value
        assert type(value) is type(provision.value)


@pytest.mark.parametrize("name", WANT)
def test_what_a_text_does_not_say_is_unknown(name: str) -> None:
    """No field is given but those of the table."""
    rules = PLACES[name].appointments
    given = {
        field.name
        for field in attrs.fields(AppointmentRules)
        if versions(getattr(rules, field.name))
    }

    assert set(WANT[name]) == given


@pytest.mark.parametrize("name", WANT)
def test_a_source_says_when_it_was_adopted(name: str) -> None:
    """And on what its first day rests."""
    [found] = PLACES[name].find("appointments.motion", SINCE[name], own=True)
    edition = found.provision.source.edition

    assert (ADOPTED[name], SINCE[name], None) == (
        edition.adopted,
        edition.in_force,
        edition.statute,
    )
    assert all((*edition.title, *edition.rests_on))


@pytest.mark.parametrize("field", BEFORE_2023)
@pytest.mark.parametrize(
    ("on", "cited"),
    [
        (date(2007, 3, 29), None),
        (date(2007, 3, 30), BJ_2007 + "第11条第2款"),
        (date(2023, 7, 27), BJ_2007 + "第11条第2款"),
        (date(2023, 7, 28), BJ + "第12条第2款"),
    ],
)
def test_beijing_before_2023(field: str, on: date, cited: str | None) -> None:
    """The wording of 2007 holds to the day before that of 2023."""
    found = BEIJING.find(f"appointments.{field}", on)

    assert ([] if cited is None else [cited]) == [str(one.provision.source) for one in found]


def test_the_wording_of_2007_rests_on_its_adoption() -> None:
    """Fifteen days then."""
    [found] = BEIJING.find("appointments.motion", date(2007, 3, 30))
    edition = found.provision.source.edition

    assert TimeLimit(15, TimeUnit.DAYS, before=True, soft=False) == found.provision.value
    assert (date(2007, 3, 30), date(2007, 3, 30), None) == (
        edition.adopted,
        edition.in_force,
        edition.statute,
    )
    assert date(2023, 7, 27) == found.provision.until


# ---------------------------------------------------------------- vectors


def due(result: Any) -> date:
    """Return a deadline's last day."""
    day: date = result.due
    return day


def consequences(result: Any) -> Any:
    """Return what becomes of the holder."""
    return result.consequences


def steps(result: Any) -> Any:
    """Return the steps of a motion to remove."""
    return result.steps


def notes(result: Any) -> int:
    """Return how many notes a ruling has."""
    return len(result.notes)


def opened(result: Any) -> bool:
    """Return whether a ruling is left open."""
    return bool(result.undecided)


def sat(*passed: bool, organ: OrganKind = OrganKind.ADMINISTRATIVE) -> list[EarlierTest]:
    """Return tests of law, one a month from January 2026."""
    return [EarlierTest(date(2026, n, 10), one, organ) for n, one in enumerate(passed, 1)]


def votes(*passed: bool) -> list[EarlierProposal]:
    """Return earlier proposals, one a month from January 2025."""
    return [EarlierProposal(date(2025, n, 20), one) for n, one in enumerate(passed, 1)]


def committee(members: int, level: Level = Level.PROVINCE) -> Roll:
    """Return a standing committee."""
    return Roll(Body.STANDING_COMMITTEE, level, members)


MOTION, NOTICE = AppointmentTime.MOTION, AppointmentTime.NOTICE
GOVERNMENT = AppointmentTime.GOVERNMENT
POSTPONED, WITHDRAWN = AppointmentProcedure.POSTPONEMENT, AppointmentProcedure.WITHDRAWAL
APPOINT, DISMISS = PersonnelAct.APPOINTMENT, PersonnelAct.DISMISSAL
REMOVE, RESIGN = PersonnelAct.REMOVAL, PersonnelAct.RESIGNATION
TERM = date(2025, 1, 20)
COURT, CITY_HALL = OrganKind.ADJUDICATIVE, OrganKind.ADMINISTRATIVE
MUNICIPALITY = Level.MUNICIPALITY
LEVELS = (MUNICIPALITY, Level.CITY_WITH_DISTRICTS)


def motion(rule_id: str, profile: npc.Profile, done: date, event: date, **kw: Any) -> Vector:
    """Return whether a motion is in time."""
    return vector(rule_id, appointment_in_time, MOTION, done, event=event, profile=profile, **kw)


def carried_by(
    rule_id: str, profile: npc.Profile, members: int, yes: int, cites: str, **kw: Any
) -> Vector:
    """Return whether so many yes votes carry it."""
    level = kw.pop("level", MUNICIPALITY)
    tally = npc.Tally(yes=yes, no=members - yes)
    return vector(
        rule_id,
        appointment_carried,
        committee(members, level),
        tally,
        profile=profile,
        cites=cites,
        **kw,
    )


def moved(
    rule_id: str, profile: npc.Profile, members: int, signers: int, cites: str, **kw: Any
) -> Vector:
    """Return whether so many members may move a removal."""
    level = kw.pop("level", MUNICIPALITY)
    return vector(
        rule_id,
        npc.may_initiate,
        npc.Initiative.REMOVAL,
        committee(members, level),
        signers=signers,
        profile=profile,
        cites=cites,
        **kw,
    )


SPEECHES: list[tuple[Office, dict[str, Any], bool]] = [
    (DEPUTY_HEAD, {}, False),
    (DEPUTY_HEAD, {"spoke": True}, True),
    (DEPUTY_HEAD, {"written": True}, False),
    (DEPARTMENT_HEAD, {"together": True}, True),
    (DEPARTMENT_HEAD, {"together": True, "chosen": True}, False),
    (Office.JUDGE, {}, True),
]
M26, M28 = date(2026, 5, 26), date(2026, 7, 28)
S28, O28 = date(2026, 9, 28), date(2026, 10, 28)

VECTORS: list[Vector] = [
    # 浙江
    vector(
        "LR-appointment-ZJ-01",
        appointment_due,
        MOTION,
        M26,
        want=date(2026, 5, 16),
        get=due,
        profile=ZHEJIANG,
        cites=ZJ + "第9条第2款",
    ),
    motion(
        "LR-appointment-ZJ-01",
        ZHEJIANG,
        date(2026, 5, 16),
        M26,
        want=0,
        get=notes,
        cites=ZJ + "第9条第2款",
    ),
    motion(
        "LR-appointment-ZJ-01",
        ZHEJIANG,
        date(2026, 5, 17),
        M26,
        want=1,
        get=notes,
        cites=ZJ + "第9条第2款",
    ),
    *(
        vector(
            "LR-appointment-ZJ-02",
            law_test_valid,
            post,
            sat(*passed),
            want=want,
            form=form,
            term_began=TERM,
            profile=ZHEJIANG,
            cites=ZJ + "第10条",
        )
        for post, passed, form, want in (
            (DEPARTMENT_HEAD, (), DECIDED, False),
            (DEPARTMENT_HEAD, (False, False), DECIDED, True),
            (BODY_HEAD, (), APPOINTED, False),
            (Office.JUDGE, (), APPOINTED, True),
            (DEPUTY_HEAD, (), DECIDED, True),
        )
    ),
    *(
        vector(
            "LR-appointment-ZJ-02",
            law_test_valid,
            DEPARTMENT_HEAD,
            [
                EarlierTest(one, passed=False, organ=OrganKind.ADMINISTRATIVE)
                for one in (date(2005, 3, 1), *more)
            ],
            want=want,
            get=opened,
            form=DECIDED,
            term_began=TERM,
            profile=ZHEJIANG,
            cites=ZJ + "第10条",
        )
        # One of 2005 alone leaves it open; the first day of the term belongs to the term.
        for more, want in (
            ((), True),
            ((date(2025, 1, 19),), True),
            ((date(2025, 1, 20),), False),
            ((date(2025, 1, 21),), False),
        )
    ),
    *(
        vector(
            "LR-appointment-ZJ-03",
            nominee_speech_valid,
            post,
            want=want,
            profile=ZHEJIANG,
            cites=ZJ + "第13条",
            **facts,
        )
        for post, facts, want in SPEECHES
    ),
    *(
        vector(
            "LR-appointment-ZJ-04",
            renomination_valid,
            votes(*passed),
            want=want,
            term_began=began,
            profile=ZHEJIANG,
            cites=ZJ + "第15条",
        )
        for passed, began, want in (
            ((False,), TERM, True),
            ((False, False), TERM, False),
            ((False, True, False), TERM, False),
            ((False, False), date(2025, 1, 21), True),
        )
    ),
    vector(
        "LR-appointment-ZJ-05",
        appointment_due,
        GOVERNMENT,
        date(2026, 1, 20),
        want=date(2026, 3, 20),
        get=due,
        profile=ZHEJIANG,
        cites=ZJ + "第16条第1款",
    ),
    vector(
        "LR-appointment-ZJ-05",
        appointment_in_time,
        GOVERNMENT,
        date(2026, 3, 21),
        want=False,
        event=date(2026, 1, 20),
        profile=ZHEJIANG,
        cites=ZJ + "第16条第1款",
    ),
    vector(
        "LR-appointment-ZJ-05",
        stays_unchanged_valid,
        Office.JUDGE,
        want=True,
        profile=ZHEJIANG,
        cites=ZJ + "第16条第2款",
    ),
    vector(
        "LR-appointment-ZJ-05",
        stays_unchanged_valid,
        DEPARTMENT_HEAD,
        want=False,
        profile=ZHEJIANG,
        cites=ZJ + "第16条第1款",
    ),
    carried_by(
        "LR-appointment-ZJ-06",
        ZHEJIANG,
        65,
        33,
        ZJ + "第25条第2款",
        want=True,
        act=APPOINT,
        level=Level.PROVINCE,
    ),
    carried_by(
        "LR-appointment-ZJ-06",
        ZHEJIANG,
        65,
        32,
        ZJ + "第25条第2款",
        want=False,
        act=DISMISS,
        level=Level.PROVINCE,
    ),
    *(
        vector(
            "LR-appointment-ZJ-06",
            appointment_vote_valid,
            act,
            post,
            want=want,
            way=way,
            secret=secret,
            acting=acting,
            profile=ZHEJIANG,
            cites=ZJ + cited,
        )
        for act, post, way, secret, acting, want, cited in (
            (APPOINT, DEPUTY_HEAD, Way.DEVICE, True, False, False, "第24条第1款"),
            (APPOINT, DEPUTY_HEAD, Way.BALLOT, False, False, False, "第24条第1款"),
            (APPOINT, DEPUTY_HEAD, Way.BALLOT, True, False, True, "第24条第1款"),
            (APPOINT, Office.COURT_PRESIDENT, Way.DEVICE, True, True, False, "第24条第1款"),
            (DISMISS, DEPUTY_HEAD, Way.DEVICE, False, False, True, "第24条第2款"),
            (APPOINT, DEPARTMENT_HEAD, Way.DEVICE, False, False, True, "第25条第1款"),
        )
    ),
    # 重庆
    *(
        vector(
            "LR-appointment-CQ-01",
            law_test_valid,
            DEPARTMENT_HEAD,
            sat(*passed),
            want=want,
            form=form,
            term_began=began,
            profile=CHONGQING,
            cites=CQ + "第16条",
        )
        for passed, form, began, want in (
            ((), DECIDED, TERM, False),
            ((False,), DECIDED, TERM, False),
            ((True,), DECIDED, TERM, True),
            ((False, True), APPOINTED, TERM, True),
            ((False, False), DECIDED, TERM, False),
            ((False, False, True), DECIDED, TERM, False),
            ((True,), DECIDED, date(2026, 1, 10), True),
            ((True,), DECIDED, date(2026, 1, 11), False),
            ((False, False), APPROVED, TERM, True),
        )
    ),
    vector(
        "LR-appointment-CQ-02",
        appointment_due,
        MOTION,
        M26,
        want=date(2026, 5, 19),
        get=due,
        profile=CHONGQING,
        cites=CQ + "第17条第1款",
    ),
    *(
        motion(
            "LR-appointment-CQ-02",
            CHONGQING,
            date(2026, 5, done),
            M26,
            want=want,
            explained=explained,
            cites=CQ + "第17条第1款",
        )
        for done, explained, want in (
            (18, False, True),
            (19, False, True),
            (20, False, False),
            (20, True, True),
            (26, True, True),
            (27, True, False),
        )
    ),
    *(
        vector(
            "LR-appointment-CQ-03",
            renomination_valid,
            votes(*passed),
            want=want,
            term_began=TERM,
            profile=CHONGQING,
            cites=CQ + "第21条",
        )
        for passed, want in (
            ((False,), True),
            ((False, False), False),
            ((False, True, False), True),
            ((True, False, False), False),
        )
    ),
    *(
        vector(
            "LR-appointment-CQ-03",
            appointment_procedure_valid,
            AppointmentProcedure.RENOMINATION,
            done,
            want=want,
            profile=CHONGQING,
            cites=CQ + "第21条",
        )
        for done, want in (([], False), ([ProcedureStep.FURTHER_ASSESSMENT], True))
    ),
    carried_by(
        "LR-appointment-CQ-04", CHONGQING, 61, 31, CQ + "第22条第2款", want=True, act=APPOINT
    ),
    carried_by(
        "LR-appointment-CQ-04", CHONGQING, 61, 30, CQ + "第22条第2款", want=False, act=RESIGN
    ),
    *(
        vector(
            "LR-appointment-CQ-04",
            appointment_vote_valid,
            act,
            Office.JUDGE,
            want=want,
            way=Way.BALLOT,
            secret=True,
            merged=True,
            council_decided=decided,
            profile=CHONGQING,
            cites=CQ + "第22条第1款",
        )
        for act, decided, want in (
            (APPOINT, True, True),
            (APPOINT, False, False),
            (REMOVE, False, False),
            (REMOVE, True, True),
            (RESIGN, False, False),
            (RESIGN, True, True),
        )
    ),
    vector(
        "LR-appointment-CQ-04",
        appointment_vote_valid,
        APPOINT,
        Office.JUDGE,
        want=1,
        get=notes,
        way=Way.SHOW_OF_HANDS,
        secret=False,
        profile=CHONGQING,
        cites=CQ + "第22条第1款",
    ),
    moved("LR-appointment-CQ-05", CHONGQING, 61, 12, CQ + "第30条", want=False),
    moved("LR-appointment-CQ-05", CHONGQING, 61, 13, CQ + "第30条", want=True),
    moved("LR-appointment-CQ-05", CHONGQING, 31, 7, CQ + "第30条", want=True, level=Level.COUNTY),
    *(
        vector(
            rule_id,
            appointment_order_valid,
            what,
            acts,
            want=want,
            profile=place,
            cites=cited,
        )
        for rule_id, place, cited, what, acts, want in (
            (
                "LR-appointment-CQ-06",
                CHONGQING,
                CQ + "第12条",
                AppointmentOrder.ACTING,
                (Step.APPOINTMENT_AS_DEPUTY, Step.ACTING),
                True,
            ),
            (
                "LR-appointment-CQ-06",
                CHONGQING,
                CQ + "第12条",
                AppointmentOrder.ACTING,
                (Step.ACTING,),
                False,
            ),
            (
                "LR-appointment-CQ-06",
                CHONGQING,
                CQ + "第12条",
                AppointmentOrder.ACTING,
                (Step.ACTING, Step.APPOINTMENT_AS_DEPUTY),
                False,
            ),
            (
                "LR-appointment-CQ-07",
                CHONGQING,
                CQ + "第13条",
                AppointmentOrder.DEPARTURE,
                (Step.LEAVING,),
                False,
            ),
            (
                "LR-appointment-CQ-07",
                CHONGQING,
                CQ + "第13条",
                AppointmentOrder.DEPARTURE,
                (Step.DISMISSAL, Step.LEAVING),
                True,
            ),
            (
                "LR-appointment-SZ-04",
                SHENZHEN,
                SZ + "第19条第5款",
                AppointmentOrder.SAME_POST,
                (Step.DISMISSAL, Step.APPOINTMENT),
                True,
            ),
            (
                "LR-appointment-SZ-04",
                SHENZHEN,
                SZ + "第19条第5款",
                AppointmentOrder.SAME_POST,
                (Step.APPOINTMENT, Step.DISMISSAL),
                False,
            ),
            (
                "LR-appointment-SZ-04",
                SHENZHEN,
                SZ + "第19条第5款",
                AppointmentOrder.SAME_POST,
                (Step.APPOINTMENT,),
                True,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第1款第1项",
                AppointmentOrder.EXPULSION,
                (Step.EXPULSION,),
                False,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第1款第1项",
                AppointmentOrder.EXPULSION,
                (Step.REMOVAL, Step.EXPULSION),
                True,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第1款第1项",
                AppointmentOrder.EXPULSION,
                (Step.DISMISSAL, Step.EXPULSION),
                False,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第1款第2项",
                AppointmentOrder.SANCTION,
                (Step.DISMISSAL, Step.REMOVAL_SANCTION),
                True,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第1款第2项",
                AppointmentOrder.SANCTION,
                (Step.REMOVAL_SANCTION, Step.REMOVAL),
                False,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第2款",
                AppointmentOrder.RECALL,
                (Step.RECALL, Step.EXPULSION),
                True,
            ),
            (
                "LR-appointment-SZ-08",
                SHENZHEN,
                SZ + "第33条第2款",
                AppointmentOrder.RECALL,
                (Step.REMOVAL, Step.REMOVAL_SANCTION),
                False,
            ),
        )
    ),
    *(
        vector(
            "LR-appointment-SZ-04",
            appointment_order_valid,
            AppointmentOrder.SAME_PERSON,
            acts,
            want=want,
            get=notes,
            profile=SHENZHEN,
            cites=SZ + "第19条第4款",
        )
        for acts, want in (
            ((Step.APPOINTMENT, Step.DISMISSAL), 0),
            ((Step.DISMISSAL, Step.APPOINTMENT), 1),
        )
    ),
    *(
        vector(
            "LR-appointment-CQ-07",
            office_after,
            change,
            want=want,
            get=consequences,
            profile=CHONGQING,
            cites=CQ + cited,
        )
        for change, want, cited in (
            (Change.RETIREMENT, (Consequence.DISMISSED_ON,), "第13条"),
            (Change.TRANSFER, (Consequence.DISMISSED_ON,), "第13条"),
            (Change.DEATH, (Consequence.OFFICE_ENDS_ITSELF,), "第14条"),
            (Change.ORGAN_ABOLISHED, (Consequence.OFFICE_ENDS_ITSELF,), "第14条"),
        )
    ),
    *(
        vector(
            "LR-appointment-CQ-08",
            stays_unchanged_valid,
            post,
            want=want,
            profile=CHONGQING,
            cites=CQ + "第15条",
        )
        for post, want in (
            (Office.JUDGE, True),
            (SECRETARY, True),
            (DEPARTMENT_HEAD, False),
            (REGIONAL, False),
            (BRANCH, False),
        )
    ),
    *(
        vector(
            rule_id,
            appointment_procedure_valid,
            what,
            done,
            want=want,
            profile=place,
            cites=cited,
        )
        for rule_id, place, what, done, want, cited in (
            (
                "LR-appointment-CQ-09",
                CHONGQING,
                WITHDRAWN,
                [ProcedureStep.COUNCIL_AGREES],
                True,
                CQ + "第20条第2款",
            ),
            (
                "LR-appointment-CQ-09",
                CHONGQING,
                WITHDRAWN,
                [ProcedureStep.WRITTEN],
                False,
                CQ + "第20条第2款",
            ),
            (
                "LR-appointment-CQ-09",
                CHONGQING,
                POSTPONED,
                [ProcedureStep.COUNCIL_DECIDES],
                True,
                CQ + "第20条第1款",
            ),
            (
                "LR-appointment-BJ-03",
                BEIJING,
                POSTPONED,
                [ProcedureStep.COUNCIL_PROPOSES, ProcedureStep.PLENARY_AGREES],
                True,
                BJ + "第16条第1款",
            ),
            (
                "LR-appointment-BJ-03",
                BEIJING,
                POSTPONED,
                [ProcedureStep.COUNCIL_PROPOSES],
                False,
                BJ + "第16条第1款",
            ),
            (
                "LR-appointment-BJ-03",
                BEIJING,
                WITHDRAWN,
                [ProcedureStep.WRITTEN, ProcedureStep.REASONS, ProcedureStep.COUNCIL_AGREES],
                False,
                BJ + "第16条第2款",
            ),
        )
    ),
    *(
        vector(
            rule_id,
            act_after_decision_valid,
            act,
            date(2026, 7, done),
            want=want,
            decided=M28,
            profile=place,
            cites=cited,
        )
        for rule_id, place, cited, act, done, want in (
            ("LR-appointment-CQ-10", CHONGQING, CQ + "第26条", EarlyAct.ANNOUNCING, 27, False),
            ("LR-appointment-CQ-10", CHONGQING, CQ + "第26条", EarlyAct.ANNOUNCING, 28, True),
            ("LR-appointment-GD-04", GUANGDONG, GD + "第21条", EarlyAct.TAKING_UP, 27, False),
            ("LR-appointment-GD-04", GUANGDONG, GD + "第21条", EarlyAct.TAKING_UP, 28, True),
            ("LR-appointment-GD-04", GUANGDONG, GD + "第21条", EarlyAct.LEAVING, 27, False),
            ("LR-appointment-GD-04", GUANGDONG, GD + "第21条", EarlyAct.ANNOUNCING, 27, False),
        )
    ),
    *(
        vector(
            "LR-appointment-CQ-11",
            removal_time_valid,
            post,
            want=want,
            in_session=in_session,
            profile=CHONGQING,
            cites=CQ + cited,
        )
        for post, in_session, want, cited in (
            (DEPARTMENT_HEAD, True, False, "第29条第2款"),
            (DEPARTMENT_HEAD, False, True, "第29条第2款"),
            (DEPUTY_HEAD, True, False, "第29条第2款"),
            (Office.JUDGE, True, True, "第29条第1款"),
            (CREDENTIALS, True, True, "第29条第1款"),
        )
    ),
    *(
        vector(
            rule_id,
            removal_time_valid,
            post,
            want=want,
            in_session=in_session,
            profile=place,
            cites=cited,
        )
        for rule_id, place, post, in_session, want, cited in (
            ("LR-appointment-BJ-06", BEIJING, Office.JUDGE, False, True, BJ + "第26条第1款"),
            ("LR-appointment-BJ-06", BEIJING, DEPUTY_HEAD, False, True, BJ + "第26条第1款"),
            ("LR-appointment-BJ-06", BEIJING, DEPUTY_HEAD, True, False, BJ + "第26条第1款"),
            ("LR-appointment-SZ-08", SHENZHEN, CREDENTIALS, False, True, SZ + "第31条"),
            ("LR-appointment-SZ-08", SHENZHEN, DEPUTY_HEAD, True, False, SZ + "第31条"),
        )
    ),
    *(
        vector(
            rule_id,
            removal_route,
            mover,
            want=want,
            get=steps,
            profile=place,
            cites=cited,
        )
        for rule_id, place, mover, want, cited in (
            (
                "LR-appointment-CQ-12",
                CHONGQING,
                RemovalMover.COUNCIL,
                (RouteStep.COMMITTEE,),
                CQ + "第32条第1款",
            ),
            (
                "LR-appointment-CQ-12",
                CHONGQING,
                RemovalMover.ORGANS,
                (RouteStep.EXAMINATION, RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE),
                CQ + "第32条第2款",
            ),
            (
                "LR-appointment-CQ-12",
                CHONGQING,
                RemovalMover.MEMBERS,
                (RouteStep.EXAMINATION, *BY_MEMBERS),
                CQ + "第32条第3款",
            ),
            (
                "LR-appointment-BJ-06",
                BEIJING,
                RemovalMover.ORGANS,
                (RouteStep.COUNCIL_SUBMITS, RouteStep.COMMITTEE),
                BJ + "第28条第2款",
            ),
        )
    ),
    # 广东
    vector(
        "LR-appointment-GD-01",
        appointment_due,
        MOTION,
        M28,
        want=date(2026, 7, 18),
        get=due,
        profile=GUANGDONG,
        cites=GD + "第11条",
    ),
    *(
        motion(
            "LR-appointment-GD-01",
            GUANGDONG,
            date(2026, 7, done),
            M28,
            want=want,
            get=notes,
            cites=GD + "第11条",
        )
        for done, want in ((18, 0), (19, 1))
    ),
    *(
        vector(
            rule_id,
            appointment_due,
            GOVERNMENT,
            event,
            want=want,
            get=due,
            profile=place,
            cites=cited,
        )
        for rule_id, place, event, want, cited in (
            (
                "LR-appointment-GD-02",
                GUANGDONG,
                date(2026, 1, 15),
                date(2026, 3, 15),
                GD + "第14条第1款",
            ),
            (
                "LR-appointment-GD-02",
                GUANGDONG,
                date(2025, 12, 31),
                date(2026, 2, 28),
                GD + "第14条第1款",
            ),
            (
                "LR-appointment-BJ-05",
                BEIJING,
                date(2026, 1, 25),
                date(2026, 3, 25),
                BJ + "第22条第1款",
            ),
            (
                "LR-appointment-SZ-06",
                SHENZHEN,
                date(2026, 10, 31),
                date(2026, 12, 31),
                SZ + "第23条第1款",
            ),
            (
                "LR-appointment-SZ-06",
                SHENZHEN,
                date(2025, 12, 31),
                date(2026, 2, 28),
                SZ + "第23条第1款",
            ),
        )
    ),
    *(
        carried_by(
            "LR-appointment-GD-03",
            GUANGDONG,
            70,
            yes,
            GD + "第20条",
            want=want,
            act=act,
            level=level,
        )
        for yes, act, level, want in (
            (36, APPOINT, Level.PROVINCE, True),
            (35, APPOINT, Level.PROVINCE, False),
            (36, REMOVE, Level.PROVINCE, True),
            (35, REMOVE, Level.COUNTY, False),
        )
    ),
    moved(
        "LR-appointment-GD-03",
        GUANGDONG,
        70,
        14,
        GD + "第18条第3款",
        want=True,
        level=Level.PROVINCE,
    ),
    moved(
        "LR-appointment-GD-03",
        GUANGDONG,
        70,
        13,
        GD + "第18条第3款",
        want=False,
        level=Level.PROVINCE,
    ),
    *(
        vector(
            "LR-appointment-GD-03",
            appointment_vote_valid,
            act,
            DEPARTMENT_HEAD,
            want=want,
            way=way,
            secret=secret,
            profile=GUANGDONG,
            cites=GD + "第20条",
        )
        for act, way, secret, want in (
            (APPOINT, Way.DEVICE, True, True),
            (APPOINT, Way.DEVICE, False, False),
            (REMOVE, Way.DEVICE, True, False),
            (REMOVE, Way.BALLOT, True, True),
        )
    ),
    # 北京
    vector(
        "LR-appointment-BJ-01",
        appointment_due,
        MOTION,
        M28,
        want=date(2026, 7, 18),
        get=due,
        profile=BEIJING,
        cites=BJ + "第12条第2款",
    ),
    *(
        motion(
            "LR-appointment-BJ-01",
            BEIJING,
            date(2026, 7, done),
            M28,
            want=want,
            explained=explained,
            cites=BJ + "第12条第2款",
        )
        for done, explained, want in (
            (17, False, True),
            (18, False, True),
            (19, False, False),
            (19, True, True),
        )
    ),
    vector(
        "LR-appointment-BJ-02",
        appointment_due,
        MOTION,
        date(2016, 7, 28),
        want=date(2016, 7, 13),
        get=due,
        on=date(2016, 7, 28),
        profile=BEIJING,
        cites=BJ_2007 + "第11条第2款",
    ),
    *(
        motion(
            "LR-appointment-BJ-02",
            BEIJING,
            date(2016, 7, done),
            date(2016, 7, 28),
            on=date(2016, 7, 28),
            want=want,
            explained=explained,
            cites=BJ_2007 + "第11条第2款",
        )
        for done, explained, want in ((13, False, True), (14, False, False), (14, True, True))
    ),
    *(
        carried_by(rule_id, place, members, yes, cited, want=want, act=act, level=LEVELS[at])
        for rule_id, place, members, yes, cited, act, at, want in (
            ("LR-appointment-BJ-03", BEIJING, 67, 34, BJ + "第17条第1款", APPOINT, 0, True),
            ("LR-appointment-BJ-03", BEIJING, 67, 33, BJ + "第17条第1款", DISMISS, 0, False),
            ("LR-appointment-BJ-03", BEIJING, 67, 34, BJ + "第24条第5款", RESIGN, 0, True),
            ("LR-appointment-BJ-06", BEIJING, 67, 34, BJ + "第29条第3款", REMOVE, 0, True),
            ("LR-appointment-BJ-06", BEIJING, 67, 33, BJ + "第29条第3款", REMOVE, 0, False),
            ("LR-appointment-SZ-03", SHENZHEN, 49, 25, SZ + "第18条第3款", APPOINT, 1, True),
            ("LR-appointment-SZ-03", SHENZHEN, 49, 24, SZ + "第18条第3款", APPOINT, 1, False),
        )
    ),
    *(
        vector(
            "LR-appointment-BJ-04",
            appointment_in_time,
            NOTICE,
            done,
            want=want,
            event=M28,
            profile=BEIJING,
            cites=BJ + "第21条第1款",
        )
        for done, want in (
            (date(2026, 7, 30), True),
            (date(2026, 7, 31), True),
            (date(2026, 8, 1), False),
        )
    ),
    *(
        vector(
            "LR-appointment-BJ-05",
            appointment_number_valid,
            what,
            number,
            want=want,
            profile=BEIJING,
            cites=BJ + "第22条第2款",
        )
        for what, number, want in (
            (AppointmentNumber.FIRST_MEETINGS, 1, True),
            (AppointmentNumber.FIRST_MEETINGS, 2, True),
            (AppointmentNumber.FIRST_MEETINGS, 3, False),
            (AppointmentNumber.FIRST_MEETINGS_EXPLAINED, 3, True),
            (AppointmentNumber.FIRST_MEETINGS_EXPLAINED, 4, False),
        )
    ),
    *(
        vector(
            "LR-appointment-BJ-05",
            stays_unchanged_valid,
            post,
            want=False,
            profile=BEIJING,
            cites=BJ + cited,
        )
        for post, cited in ((BODY_HEAD, "第22条第2款"), (DEPARTMENT_HEAD, "第22条第1款"))
    ),
    moved("LR-appointment-BJ-06", BEIJING, 67, 13, BJ + "第27条第1款", want=False),
    moved("LR-appointment-BJ-06", BEIJING, 67, 14, BJ + "第27条第1款", want=True),
    *(
        vector(
            "LR-appointment-BJ-06",
            appointment_number_valid,
            AppointmentNumber.SCRUTINEERS,
            number,
            want=want,
            profile=BEIJING,
            cites=BJ + "第29条第3款",
        )
        for number, want in ((1, False), (2, True), (3, False))
    ),
    *(
        vector(
            "LR-appointment-BJ-06",
            appointment_vote_valid,
            REMOVE,
            DEPARTMENT_HEAD,
            want=want,
            way=way,
            secret=True,
            profile=BEIJING,
            cites=BJ + "第29条第3款",
        )
        for way, want in ((Way.BALLOT, True), (Way.DEVICE, False))
    ),
    # 深圳
    vector(
        "LR-appointment-SZ-01",
        appointment_due,
        MOTION,
        O28,
        want=date(2026, 10, 18),
        get=due,
        profile=SHENZHEN,
        cites=SZ + "第13条第1款",
    ),
    *(
        motion(
            "LR-appointment-SZ-01",
            SHENZHEN,
            date(2026, 10, done),
            O28,
            want=want,
            get=notes,
            cites=SZ + "第13条第1款",
        )
        # Guangdong's own ten days are missed with them.
        for done, want in ((18, 0), (19, 2))
    ),
    *(
        vector(
            "LR-appointment-SZ-02",
            law_test_valid,
            Office.JUDGE,
            sat(*passed, organ=organ),
            want=want,
            form=form,
            profile=SHENZHEN,
            cites=SZ + "第15条",
        )
        for passed, organ, form, want in (
            ((), OrganKind.ADJUDICATIVE, APPOINTED, False),
            ((True,), OrganKind.ADJUDICATIVE, APPOINTED, True),
            ((True,), OrganKind.ADMINISTRATIVE, APPOINTED, False),
            ((False, False, True), OrganKind.ADJUDICATIVE, APPOINTED, True),
            ((False,), OrganKind.ADJUDICATIVE, APPROVED, False),
        )
    ),
    *(
        vector(
            "LR-appointment-SZ-02",
            law_test_valid,
            Office.JUDGE,
            [EarlierTest(date(2026, n, 10), one, organ) for n, (organ, one) in enumerate(taken, 1)],
            want=want,
            form=APPOINTED,
            profile=SHENZHEN,
            cites=SZ + "第15条",
        )
        # Who returns to the court from the government is tested anew.
        for taken, want in (
            ([(COURT, True), (CITY_HALL, True)], False),
            ([(COURT, True), (CITY_HALL, True), (COURT, False)], False),
            ([(COURT, True), (CITY_HALL, True), (COURT, True)], True),
            ([(COURT, True), (CITY_HALL, False)], True),
            ([(CITY_HALL, True), (COURT, True)], True),
        )
    ),
    *(
        vector(
            "LR-appointment-SZ-03",
            appointment_vote_valid,
            APPOINT,
            Office.JUDGE,
            want=want,
            way=Way.DEVICE,
            secret=secret,
            profile=SHENZHEN,
            cites=SZ + "第18条第1款",
        )
        for secret, want in ((True, True), (False, False))
    ),
    *(
        vector(
            "LR-appointment-SZ-05",
            renomination_valid,
            [EarlierProposal(failed, passed=False)],
            want=want,
            term_began=TERM,
            on=on,
            profile=SHENZHEN,
            cites=SZ + "第20条",
        )
        for failed, on, want in (
            (date(2026, 4, 30), date(2026, 10, 29), False),
            (date(2026, 4, 30), date(2026, 10, 30), True),
            (date(2025, 8, 31), date(2026, 2, 27), False),
            (date(2025, 8, 31), date(2026, 2, 28), True),
        )
    ),
    vector(
        "LR-appointment-SZ-05",
        renomination_valid,
        votes(False, True, False),
        want=False,
        term_began=TERM,
        profile=SHENZHEN,
        cites=SZ + "第20条",
    ),
    *(
        vector(
            "LR-appointment-SZ-06",
            stays_unchanged_valid,
            post,
            want=want,
            profile=SHENZHEN,
            cites=SZ + cited,
        )
        for post, want, cited in (
            (DEPARTMENT_HEAD, False, "第23条第1款"),
            (CREDENTIALS, False, "第24条"),
            (WORKING, False, "第24条"),
            (Office.JUDGE, True, "第24条"),
        )
    ),
    *(
        vector(
            "LR-appointment-SZ-04",
            appointment_vote_valid,
            APPOINT,
            post,
            want=want,
            get=notes,
            way=Way.DEVICE,
            secret=True,
            merged=True,
            profile=SHENZHEN,
            cites=SZ + cited,
        )
        # Of the two committees whole motions are voted on: nothing unusual is noted.
        for post, want, cited in (
            (CREDENTIALS, 0, "第19条第2款"),
            (INVESTIGATION, 0, "第19条第2款"),
            (WORKING, 1, "第19条第1款"),
        )
    ),
    *(
        vector(
            "LR-appointment-SZ-07",
            new_oath_valid,
            sworn,
            want=want,
            appointed=O28,
            profile=SHENZHEN,
            cites=SZ + cited,
        )
        for sworn, want, cited in (
            (None, False, "第27条第3款"),
            (date(2026, 10, 27), False, "第27条第3款"),
            (O28, True, "第27条第3款"),
            (date(2026, 10, 29), True, "第27条第1款"),
        )
    ),
]


def test_a_new_government_is_appointed_anew_everywhere() -> None:
    """The statute says so of its other members where no place was asked, from its first day."""
    asked = stays_unchanged_valid(DEPARTMENT_HEAD, on=date(2022, 3, 12))
    before = stays_unchanged_valid(DEPARTMENT_HEAD, on=date(2022, 3, 11))
    other = stays_unchanged_valid(Office.JUDGE, on=ON)

    assert (False, False) == (asked.holds, asked.undecided)
    assert ["《地方组织法》（2022）第71条"] == [str(one.citation) for one in asked.grounds]
    assert [1, 1] == [len(one.notes) for one in (asked, other)]
    assert before.undecided
    assert other.undecided


def test_a_removal_of_a_deputy_head_rests_on_the_statute_too() -> None:
    """From the statute's first day: the text of the place does not speak of sessions."""
    cited = [
        [
            str(one.citation)
            for one in removal_time_valid(post, in_session=False, on=ON, profile=SHENZHEN).grounds
        ]
        for post in (DEPUTY_HEAD, Office.JUDGE)
    ]

    assert [SZ + "第31条", GD + "第16条", "《地方组织法》（2022）第50条第1款第17项"] == cited[0]
    assert [SZ + "第31条", GD + "第16条"] == cited[1]


def test_scrutineers_are_members() -> None:
    """They are chosen from the members present, and not counted as staff."""
    ruling = appointment_number_valid(AppointmentNumber.SCRUTINEERS, 2, on=ON, profile=BEIJING)

    assert {Measure.MEMBERS} == {one.measure for one in ruling.grounds}


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value and cites the provision."""
    v.check()


def test_a_text_for_one_committee_binds_no_other() -> None:
    """A county of Chongqing is bound by Chongqing's text, one of Zhejiang by none known."""
    chongqing, zhejiang = (
        npc.Profile(name="某县", tier=npc.Tier.COUNTY, parent=one) for one in (CHONGQING, ZHEJIANG)
    )
    there, here = (
        appointment_in_time(MOTION, date(2026, 5, 26), event=M26, on=ON, profile=one)
        for one in (chongqing, zhejiang)
    )

    assert (False, False) == (there.holds, there.undecided)
    assert here.undecided


@pytest.mark.parametrize(("name", "before"), [(name, name != "北京") for name in WANT])
def test_a_rule_finds_a_text_from_its_first_day(name: str, before: bool) -> None:  # noqa: FBT001
    """The day before it is silent, but for Beijing's older wording."""
    place, since = PLACES[name], SINCE[name]
    event = since + timedelta(days=20)
    first, earlier = (
        appointment_in_time(MOTION, since, event=event, on=on, profile=place)
        for on in (since, since - timedelta(days=1))
    )

    assert (False, True) == (first.undecided, first.holds)
    # Of Shenzhen, Guangdong's text of that summer is known.
    assert (before and name != "深圳") is earlier.undecided
