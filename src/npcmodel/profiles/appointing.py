"""What a place provides on appointments and removals, over what the nation provides (人事任免)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    organic_appointments,
    organic_law,
    supervision_law,
    supervision_proposals,
)
from npcmodel.profiles.fields import Group, Room, Versions, check_group, same
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = [
    "JUDGES",
    "PROCURATORS",
    "ROOM",
    "SUPERVISORS",
    "ActingRule",
    "AppointedPost",
    "AppointmentForm",
    "AppointmentRules",
    "Balloted",
    "DeputyNominators",
    "EarlyAct",
    "LawTest",
    "LocalPost",
    "Merging",
    "OfficeChange",
    "OneByOne",
    "PassValidity",
    "PersonnelStep",
    "Precedence",
    "ProcedureStep",
    "Renomination",
    "RouteStep",
    "Speech",
    "VoteForm",
    "Voting",
]


@enum.unique
class LocalPost(enum.Enum):
    """A post that local texts have standing committees fill, beside the offices (地方所列职务)."""

    DEPUTY_SECRETARY_GENERAL = "常务委员会副秘书长"
    WORKING_BODY_HEAD = "常务委员会工作机构主任"
    WORKING_BODY_DEPUTY_HEAD = "常务委员会工作机构副主任"
    WORKING_COMMITTEE_MEMBER = "常务委员会工作委员会委员"
    STREET_COMMITTEE_MEMBER = "常务委员会街道工作委员会组成人员"
    CREDENTIALS_COMMITTEE_MEMBER = "代表资格审查委员会组成人员"
    INVESTIGATION_COMMITTEE_MEMBER = "特定问题调查委员会组成人员"
    SPECIAL_COURT_PRESIDENT = "专门人民法院、互联网法院院长"
    ENFORCEMENT_BUREAU_HEAD = "人民法院执行局局长、副局长"


AppointedPost = Office | LocalPost
"""An office of the statutes, or a post that local texts add."""


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


@enum.unique
class AppointmentForm(enum.Enum):
    """In which form a standing committee appoints (任命的形式)."""

    DECIDED = "决定任命"
    APPOINTED = "任命"
    APPROVED = "批准任命"


class ActingRule(NamedTuple):
    """Who is picked to act for the holder of a post of the congress (代理职务).

    Attributes:
        pool: the offices, or the posts on the committee, from whose holders the acting one is
            taken.
        nominated_by: which body nominates; None where the text names none.
        between: whether it is done between sessions (闭会期间).
        vacancy: whether the text names a vacancy (缺位) beside other causes.
        most: how many act, in persons.
    """

    pool: tuple[Office | Post, ...]
    nominated_by: Body | None = None
    between: bool = False
    vacancy: bool = True
    most: int = 1


class DeputyNominators(NamedTuple):
    """Who nominates a deputy head of government between sessions (政府副职的提名).

    Attributes:
        usual: whose holder nominates.
        while_vacant: which body does where that office is vacant; None where the text is silent.
    """

    usual: Office
    while_vacant: Body | None = None


@enum.unique
class PassValidity(enum.Enum):
    """How long a law test that was passed counts (考试成绩的有效期)."""

    NOT_SAID = "未规定"
    TERM = "本届内有效"
    SAME_ORGAN = "在不同机关之间交流任职的重新参加"


class LawTest(NamedTuple):
    """The test of law before an appointment (任前法律知识考试).

    Attributes:
        must_pass: False where its result is only reported.
        posts: those it is asked of; None for all.
        forms: the forms of appointment it is asked of.
        resits: how often it may be taken again (补考); None where the text does not say.
        validity: how long a pass counts.
    """

    must_pass: bool
    posts: tuple[AppointedPost, ...] | None = None
    forms: tuple[AppointmentForm, ...] = tuple(AppointmentForm)
    resits: int | None = None
    validity: PassValidity = PassValidity.NOT_SAID


class Renomination(NamedTuple):
    """When one who was not carried may be proposed for the same post again (再次提请).

    Attributes:
        failures: after so many the person is barred from the post for the rest of the term.
        consecutive: whether they count only in a row (连续).
        cooldown_months: months that must pass after a failure; None for none.
    """

    failures: int
    consecutive: bool = False
    cooldown_months: int | None = None


class Speech(NamedTuple):
    """The speech of a nominee before the vote (拟任职发言).

    Attributes:
        duty: False where it may be arranged (可以安排).
        posts: whose holders-to-be speak; None for all.
        chosen: whether the council of chairpersons chooses who speaks where many are appointed.
        written: whether one who cannot attend hands in the speech in writing.
    """

    duty: bool = True
    posts: tuple[AppointedPost, ...] | None = None
    chosen: bool = False
    written: bool = False


@enum.unique
class VoteForm(enum.Enum):
    """How a local text has appointments and removals voted on (人事任免的表决方式)."""

    BALLOT = "无记名投票方式"
    SECRET = "无记名表决方式"  # noqa: S105  # no password
    SECRET_DEVICE = "无记名按表决器方式或者其他方式"  # noqa: S105  # no password
    ANY = "可以按表决器方式，必要时采用其他方式"


class Voting(NamedTuple):
    """How a vote is taken (表决方式).

    Attributes:
        form: the way.
        soft: True where the text says 一般 (as a rule).
    """

    form: VoteForm
    soft: bool = False


class Balloted(NamedTuple):
    """Whose appointment takes a secret ballot where others' do not (须无记名投票的任命).

    Attributes:
        posts: the posts.
        acting: whether those who act for a head do, too (代理职务).
    """

    posts: tuple[AppointedPost, ...]
    acting: bool


@enum.unique
class Merging(enum.Enum):
    """When several persons may be voted on at once (合并表决的条件)."""

    AS_NEEDED = "根据情况"
    COUNCIL_DECIDES = "经主任会议决定"
    NO_OBJECTION = "审议时无异议"
    AS_A_RULE_NOT = "一般不合并"


class OneByOne(NamedTuple):
    """Whether persons are voted on one by one (逐人表决).

    Attributes:
        merging: when several may be voted on at once.
        always: the posts whose holders are voted on one by one in any case.
        acting: whether those who act for a head are, too (代理职务).
    """

    merging: Merging
    always: tuple[AppointedPost, ...] = ()
    acting: bool = False


@enum.unique
class ProcedureStep(enum.Enum):
    """What a local text asks for where a case leaves its usual course (程序步骤)."""

    WRITTEN = "书面提出"
    REASONS = "说明理由"
    COUNCIL_TOLD = "向主任会议说明"
    COUNCIL_PROPOSES = "主任会议提出"
    COUNCIL_DECIDES = "主任会议决定"
    COUNCIL_AGREES = "主任会议同意"
    PLENARY_AGREES = "常委会会议同意"
    COMMITTEE_TOLD = "向常委会报告"
    FURTHER_ASSESSMENT = "进一步考核"


@enum.unique
class PersonnelStep(enum.Enum):
    """An act on a person, of which one may have to come before another (人事行为)."""

    APPOINTMENT = "任职"
    DISMISSAL = "免职"
    REMOVAL = "撤销职务"
    RECALL = "罢免"
    APPOINTMENT_AS_DEPUTY = "任命为副职"
    ACTING = "决定代理"
    LEAVING = "岗位变动或者退休"
    EXPULSION = "开除处分"
    REMOVAL_SANCTION = "撤职处分"


class Precedence(NamedTuple):
    """Which act comes before another (先后次序).

    Attributes:
        first: one of these comes first.
        then: each of these comes after it.
        required: whether the first must be done at all; False where only their order is said.
        soft: True where the text says 可以 (may) or 一般 (as a rule).
    """

    first: tuple[PersonnelStep, ...]
    then: tuple[PersonnelStep, ...]
    required: bool = True
    soft: bool = False


@enum.unique
class EarlyAct(enum.Enum):
    """What may not be done before the standing committee has decided (任免前不得实施的行为)."""

    TAKING_UP = "到职"
    LEAVING = "离职"
    ANNOUNCING = "对外公布"


@enum.unique
class OfficeChange(enum.Enum):
    """What happens to a holder of an office or to the organ (职务、机构的变化)."""

    ORGAN_ABOLISHED = "工作机构撤销"
    ORGAN_MERGED = "工作机构合并"
    ORGAN_UNLISTED = "不再列为政府组成部门"
    ORGAN_RENAMED = "工作机构名称改变"
    ORGAN_REBUILT = "工作机构重新组建"
    DEATH = "任职期间去世"
    TRANSFER = "工作岗位变动"
    RETIREMENT = "退休"
    LEAVING = "离职"


@enum.unique
class RouteStep(enum.Enum):
    """A step of a motion to remove an official (撤职案的处理步骤)."""

    EXAMINATION = "人事任免工作机构初步审查"
    COUNCIL_DECIDES = "主任会议决定是否提请"
    COUNCIL_SUBMITS = "主任会议决定提请"
    COMMITTEE = "常委会会议审议"
    OR_INVESTIGATION = "或者组织调查委员会"


@attrs.frozen(kw_only=True)
class AppointmentRules(Group):
    """The provisions of a place's text on appointments and removals (人事任免条例).

    A field that is not given is unknown, as in a profile. A text for standing committees of
    every level binds those of the places below; any other the place's own alone.

    Attributes:
        every_level: whom the text binds, where that is every standing committee of the place and
            of those below it (适用于各级人大常委会).
        deputy_heads: who nominates deputy heads of government between sessions
            (闭会期间政府副职的提名).
        acting_chair: who acts for the chair of the standing committee (代理常委会主任).
        acting_secretary_general: who acts for its secretary-general (代理常委会秘书长).
        acting_special_chair: who acts for the chair of a special committee
            (代理专门委员会主任委员).
        motion: how long before the meeting a motion is submitted (任免案的提出期限).
        late_motion: what is to be done where it cannot be in time (任免案不能按期提出).
        law_test: the test of law before an appointment (任前法律知识考试).
        speech: the speech of the nominee (拟任职发言).
        postponement: what it takes to put the vote off (暂不交付表决).
        withdrawal: what it takes to withdraw a motion before the vote (任免案的撤回).
        renomination: when one who was not carried is proposed again (未获通过后再次提请).
        renomination_steps: what comes before one is proposed again (再次提请的程序).
        vote: how appointments and dismissals are voted on (任免案的表决方式).
        balloted: whose appointment takes a secret ballot (须无记名投票的任命).
        removal_vote: how removals are voted on (撤职案的表决方式).
        resignation_vote: how resignations are voted on (接受辞职的表决方式).
        one_by_one: whether those appointed or dismissed are voted on one by one (逐人表决).
        removal_one_by_one: whether those removed are (撤职的逐人表决).
        resignation_one_by_one: whether those who resign are (接受辞职的逐人表决).
        by_motion: posts that may be voted on motion by motion (逐案表决).
        majority: the votes that carry an appointment or dismissal (任免案通过的多数).
        resignation_majority: the votes that accept a resignation (接受辞职的多数).
        removal_majority: the votes that carry a removal (撤职案通过的多数).
        voting_duty: members present take part in the vote (出席人员参加表决).
        scrutineers: scrutineers of the vote on a removal (撤职案表决的监票人).
        same_person_order: appointment and dismissal of one person (同一人任职、免职的次序).
        same_post_order: dismissal and appointment to one post (同一职务免职、任职的次序).
        acting_order: one who is to act for a head and is no deputy head (代理人选的次序).
        departure_order: dismissal before one leaves the post (离岗、退休前免职).
        expulsion_order: what comes before a sanction of expulsion (开除处分前撤职).
        sanction_order: what comes before a sanction of removal (撤职处分前撤职或者免职).
        recall_order: what comes before a sanction on one whom the congress must recall
            (处分前罢免).
        effective: from when an appointment or removal has effect (任免的生效).
        not_before: what may not be done before the decision (任免前不得实施的行为).
        announcement: how it is made public (任免的公布).
        notice: days to notify the organs concerned (任免的通知期限).
        certificate: who issues and signs the certificate (任命书).
        government: how soon after its leaders are elected, or after the change of term, the
            government is proposed (换届后提请任命政府组成人员的期限).
        leavers: members of the government who do not stay on (换届后不继续任职的人员).
        reappointment: posts that are submitted again after a change of term
            (换届后重新提请任命的职务).
        no_reappointment: posts whose holders stay on unchanged (换届后不重新任命的职务).
        usually_no_reappointment: posts that as a rule are not submitted again
            (换届后一般不重新任命的职务).
        first_meetings: at which meetings of a new committee appointments are submitted
            (换届后提请任命的会议).
        first_meetings_explained: at which meetings they are submitted with an explanation
            (换届后说明情况的提请任命的会议).
        office_ends_itself: when an office ends without dismissal (职务自行终止).
        dismissed_on: when its holder must be dismissed (应当免职).
        reappointed_on: when its holder must be appointed anew (应当重新任命).
        continues_on: when its holder stays without a new appointment (不重新任命).
        removable: whom the standing committee may remove, without a word on sessions
            (可以撤职的人员).
        removal_recess_only: whom it may remove between sessions alone (闭会期间可以撤职的人员).
        removal_motion: members who together move a removal (联名提出撤职案).
        removal_by_council: the course of a motion of the council of chairpersons
            (主任会议提出的撤职案).
        removal_by_organs: the course of a motion of a state organ (国家机关提出的撤职案).
        removal_by_members: the course of a motion of members (联名提出的撤职案的处理).
        oath: who may organise the oath of those appointed (任命人员宣誓的组织).
        re_oath: an oath at every new appointment (再次任命重新宣誓).
        absent_oath: the oath of one who was absent (缺席者另行宣誓).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    every_level: Versions[Text] = None
    deputy_heads: Versions[DeputyNominators] = None
    acting_chair: Versions[ActingRule] = None
    acting_secretary_general: Versions[ActingRule] = None
    acting_special_chair: Versions[ActingRule] = None
    motion: Versions[TimeLimit] = None
    late_motion: Versions[Text] = None
    law_test: Versions[LawTest] = None
    speech: Versions[Speech] = None
    postponement: Versions[tuple[ProcedureStep, ...]] = None
    withdrawal: Versions[tuple[ProcedureStep, ...]] = None
    renomination: Versions[Renomination] = None
    renomination_steps: Versions[tuple[ProcedureStep, ...]] = None
    vote: Versions[Voting] = None
    balloted: Versions[Balloted] = None
    removal_vote: Versions[Voting] = None
    resignation_vote: Versions[Voting] = None
    one_by_one: Versions[OneByOne] = None
    removal_one_by_one: Versions[OneByOne] = None
    resignation_one_by_one: Versions[OneByOne] = None
    by_motion: Versions[tuple[AppointedPost, ...]] = None
    majority: Versions[Share] = None
    resignation_majority: Versions[Share] = None
    removal_majority: Versions[Share] = None
    voting_duty: Versions[Text] = None
    scrutineers: Versions[Limit] = None
    same_person_order: Versions[Precedence] = None
    same_post_order: Versions[Precedence] = None
    acting_order: Versions[Precedence] = None
    departure_order: Versions[Precedence] = None
    expulsion_order: Versions[Precedence] = None
    sanction_order: Versions[Precedence] = None
    recall_order: Versions[Precedence] = None
    effective: Versions[Text] = None
    not_before: Versions[tuple[EarlyAct, ...]] = None
    announcement: Versions[Text] = None
    notice: Versions[TimeLimit] = None
    certificate: Versions[Text] = None
    government: Versions[TimeLimit] = None
    leavers: Versions[Text] = None
    reappointment: Versions[tuple[AppointedPost, ...]] = None
    no_reappointment: Versions[tuple[AppointedPost, ...]] = None
    usually_no_reappointment: Versions[tuple[AppointedPost, ...]] = None
    first_meetings: Versions[Limit] = None
    first_meetings_explained: Versions[Limit] = None
    office_ends_itself: Versions[tuple[OfficeChange, ...]] = None
    dismissed_on: Versions[tuple[OfficeChange, ...]] = None
    reappointed_on: Versions[tuple[OfficeChange, ...]] = None
    continues_on: Versions[tuple[OfficeChange, ...]] = None
    removable: Versions[tuple[AppointedPost, ...]] = None
    removal_recess_only: Versions[tuple[AppointedPost, ...]] = None
    removal_motion: Versions[Share] = None
    removal_by_council: Versions[tuple[RouteStep, ...]] = None
    removal_by_organs: Versions[tuple[RouteStep, ...]] = None
    removal_by_members: Versions[tuple[RouteStep, ...]] = None
    oath: Versions[tuple[OathOrganiser, ...]] = None
    re_oath: Versions[Text] = None
    absent_oath: Versions[Text] = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "appointments", ROOM)


def _months(local: TimeLimit, national: int) -> bool:
    """The statute's own months, which bind."""
    return local == TimeLimit(national, TimeUnit.MONTHS)


ROOM: Room = {
    "government": (organic_appointments.GOVERNMENT_MONTHS, _months),
    "majority": (organic_law.COMMITTEE_MAJORITY, same),
    "resignation_majority": (organic_law.COMMITTEE_MAJORITY, same),
    "removal_majority": (supervision_law.REMOVAL_MAJORITY, same),
    "removal_motion": (supervision_proposals.REMOVAL, same),
}
"""These are the statutes' own; the rest they leave to local texts."""
