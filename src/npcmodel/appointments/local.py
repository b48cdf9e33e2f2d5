"""What places provide on the course of appointments: times, steps and orders (任免程序)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from itertools import takewhile
from typing import Any

from npcmodel.checks import count, day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.law.wording import Text, english
from npcmodel.profiles.appointing import EarlyAct, PersonnelStep, Precedence, ProcedureStep
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, Limits, limited, questions, unknown
from npcmodel.sitting.places import appointing, unread
from npcmodel.sitting.spans import deadline, in_time, last_day

__all__ = [
    "AppointmentNumber",
    "AppointmentOrder",
    "AppointmentProcedure",
    "AppointmentTime",
    "act_after_decision_valid",
    "appointment_due",
    "appointment_in_time",
    "appointment_number_valid",
    "appointment_order_valid",
    "appointment_procedure_valid",
    "provided",
]


def provided(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what a place's rules on appointments provide on the day (人事任免的地方规定).

    With the place's own text go those of the places above that are made for standing
    committees of every level.

    Args:
        profile: the place whose standing committee decides; None for none.
        field: the field of its `AppointmentRules`.
        on: the day whose law applies.

    Raises:
        FactsError: no profile.
    """
    return tuple(one.provision for one in appointing(profile, field, day("on", on)))


# Times


@enum.unique
class AppointmentTime(enum.Enum):
    """What local texts set times for in appointments (任免的期限)."""

    MOTION = "提出任免案"
    NOTICE = "通知有关机关"
    GOVERNMENT = "提请任命政府组成人员"


_IN_TIME = questions(
    "appointment_in_time",
    AppointmentTime,
    (Text("符合期限规定", "in the time given"), Text("不符合期限规定", "not in the time given")),
)


def appointment_due(
    what: AppointmentTime, event: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for a step of an appointment (任免事项的期限).

    Args:
        what: the step.
        event: the day of the meeting a motion is submitted to; the day of the decision, of which
            organs are notified; the day on which the leaders of a new government were lawfully
            elected (地方组织法 71, 北京 22 I; 广东 14 I, 浙江 16 I and 深圳 23 I say only
            换届后), after which the other members are proposed.
        on: the day whose law applies.
        profile: the place's own provisions.

    Raises:
        NotInForceError: no text of the place on the step is known for the day.

    Law: local rules on appointments.
    Limitations: the statute's own two months for a new government are asked of
        `government_due`. A time that is only usual (一般) is returned where none binds.
    """
    on, event = day("on", on), day("event", event)
    texts = provided(profile, member("what", what, AppointmentTime).name.lower(), on)
    says = Text(what.value, english(what))
    if not texts:
        raise unknown(says, profile, on)
    return deadline(event, texts, says)


def appointment_in_time(  # noqa: PLR0913  # a question with its facts
    what: AppointmentTime,
    done: date,
    *,
    event: date,
    on: date,
    explained: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a step of an appointment is taken in time (任免事项的期限).

    A motion that comes late may be explained to the council of chairpersons where a text says
    so; one handed in after the meeting's day is late whatever was explained. A time that is only
    usual (一般) is noted where it is missed, and never fails.

    Args:
        what: the step.
        done: the day it was taken.
        event: the day the time is counted from, or back from: see `appointment_due`.
        on: the day whose law applies.
        explained: of a motion, whether the reasons for its being late were given.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: an explanation of something that is no motion.

    Law: local rules on appointments.
    Limitations: Beijing's days bind the motions of heads of organs, not those of its council of
        chairpersons; Guangdong's bind the papers that go with a motion.
    """
    on, done, event = day("on", on), day("done", done), day("event", event)
    motion = member("what", what, AppointmentTime) is AppointmentTime.MOTION
    if instance("explained", explained, bool) and not motion:
        raise FactsError("explained", explained, "False: only a late motion is explained")
    texts = provided(profile, what.name.lower(), on)
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("explained", explained),
        ("profile", profile),
    )
    excuses = provided(profile, "late_motion", on) if explained and done <= event else ()
    excused = {one.source.edition for one in excuses}
    late = [one for one in texts if one.source.edition in excused and _missed(one, done, event)]
    left = [one for one in texts if one not in late]
    if not late:
        return in_time(_IN_TIME[what], on, asked, done, event, left, profile)
    grounds = worded(excuses)
    notes: tuple[Text, ...] = ()
    if left:
        rest = in_time(_IN_TIME[what], on, asked, done, event, left, profile)
        grounds += rest.grounds
        notes = tuple(note for note in rest.notes if note is not AFTER_NEWEST)
    return decide(_IN_TIME[what], on, asked, grounds, notes=notes)


def _missed(one: Provision[TimeLimit], done: date, event: date) -> bool:
    return done > last_day(event, one.value)


# Numbers


@enum.unique
class AppointmentNumber(enum.Enum):
    """What local texts set numbers for in appointments and removals (任免的数目)."""

    SCRUTINEERS = "撤职案表决的监票人"
    FIRST_MEETINGS = "换届后提请任命的会议次序"
    FIRST_MEETINGS_EXPLAINED = "说明情况后提请任命的会议次序"


_NUMBERS = questions(
    "appointment_number_valid",
    AppointmentNumber,
    (Text("数目符合规定", "a lawful number"), Text("数目不符合规定", "not a lawful number")),
)


def appointment_number_valid(
    what: AppointmentNumber, number: int, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that a place's rules on appointments allow (任免的数目).

    Args:
        what: what is counted: scrutineers of a vote on a removal, who are members, in persons; or
            at which meeting of a new standing committee the first appointments are submitted,
            without or with an explanation to the council of chairpersons, 1 for the first.
        number: how many there are, or which one it is.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count.

    Law: local rules on appointments.
    """
    on = day("on", on)
    scrutineers = member("what", what, AppointmentNumber) is AppointmentNumber.SCRUTINEERS
    number = count("number", number, 0 if scrutineers else 1)
    texts = provided(profile, what.name.lower(), on)
    asked = (("what", what), ("number", number), ("profile", profile))
    rule = Limits(what, Measure.MEMBERS if scrutineers else Measure.MEETINGS)
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile)


# Steps


@enum.unique
class AppointmentProcedure(enum.Enum):
    """Where a motion leaves its usual course (任免案的特别程序)."""

    POSTPONEMENT = "暂不交付表决"
    WITHDRAWAL = "表决前撤回"
    RENOMINATION = "未获通过后再次提名"


_PROCEDURES = questions(
    "appointment_procedure_valid",
    AppointmentProcedure,
    (Text("符合规定程序", "as the texts ask"), Text("不符合规定程序", "not as the texts ask")),
)
_STEPS = {
    AppointmentProcedure.POSTPONEMENT: "postponement",
    AppointmentProcedure.WITHDRAWAL: "withdrawal",
    AppointmentProcedure.RENOMINATION: "renomination_steps",
}


def appointment_procedure_valid(
    what: AppointmentProcedure,
    done: Iterable[ProcedureStep],
    *,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether all is done that a text asks for (暂不表决、撤回、再次提名的程序).

    Args:
        what: where the motion leaves its usual course.
        done: what was done for it.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: steps that are none.

    Law: local rules on appointments.
    Limitations: whether the matter is grave enough to put the vote off is for the members.
        Whether a person may be proposed again at all is asked of `renomination_valid`.
    """
    on = day("on", on)
    member("what", what, AppointmentProcedure)
    taken = each("done", done, ProcedureStep)
    texts = provided(profile, _STEPS[what], on)
    grounds = tuple(_steps(one, taken) for one in texts)
    points = () if grounds else (NO_TEXT,)
    asked = (("what", what), ("done", taken), ("profile", profile))
    return decide(_PROCEDURES[what], on, asked, grounds, points, unread(profile, texts))


def _steps(one: Provision[tuple[ProcedureStep, ...]], taken: tuple[ProcedureStep, ...]) -> Ground:
    zh = "、".join(step.value for step in one.value)
    en = ", ".join(english(step) for step in one.value)
    return Ground(one.source, set(one.value) <= set(taken), says=Text(f"须经：{zh}", f"asks: {en}"))


# Orders


@enum.unique
class AppointmentOrder(enum.Enum):
    """Of which acts local texts say which comes first (人事行为的先后)."""

    SAME_PERSON = "同一人任职、免职的表决"
    SAME_POST = "同一职务免职、任职的表决"
    ACTING = "不是副职的人代理正职"
    DEPARTURE = "岗位变动、退休"
    EXPULSION = "给予开除处分"
    SANCTION = "给予撤职处分"
    RECALL = "须经代表大会罢免的人员的处分"


_ORDERS = questions(
    "appointment_order_valid",
    AppointmentOrder,
    (Text("次序符合规定", "in a lawful order"), Text("次序不符合规定", "not in a lawful order")),
)


def appointment_order_valid(
    what: AppointmentOrder,
    acts: Iterable[PersonnelStep],
    *,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether acts on a person or post come in the order that a text asks for (先后次序).

    An order that a text only permits (可以) is noted where another is taken, and never fails.

    Args:
        what: of which acts the order is asked.
        acts: the acts in the order in which they are done or voted on, with the earlier ones
            that still stand: who is a deputy head already was appointed one.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: acts that are none.

    Law: local rules on appointments.
    Limitations: whether the acts are lawful otherwise is not asked.
    """
    on = day("on", on)
    member("what", what, AppointmentOrder)
    acts = each("acts", acts, PersonnelStep)
    texts = provided(profile, f"{what.name.lower()}_order", on)
    grounds: tuple[Ground, ...] = ()
    notes = unread(profile, texts)
    for one in texts:
        kept, says = _kept(one.value, acts), _order(one.value)
        grounds += (Ground(one.source, one.value.soft or kept, says=says),)
        if one.value.soft and not kept:
            notes += (Text(f"未采用：{says.zh}（{one.source}）", f"not so here: {says.en}"),)
    points = () if grounds else (NO_TEXT,)
    asked = (("what", what), ("acts", acts), ("profile", profile))
    return decide(_ORDERS[what], on, asked, grounds, points, notes)


def _kept(rule: Precedence, acts: tuple[PersonnelStep, ...]) -> bool:
    """Say whether one of the first acts comes before each of the later ones that were done."""
    if not rule.required and not set(rule.first) & set(acts):
        return True
    ahead = set(takewhile(lambda act: act not in rule.then, acts))
    return not set(rule.then) & set(acts) or bool(ahead & set(rule.first))


def _order(rule: Precedence) -> Text:
    first_zh, then_zh = ("或者".join(one.value for one in acts) for acts in (rule.first, rule.then))
    first, then = (" or ".join(map(english, acts)) for acts in (rule.first, rule.then))
    may, en = ("可以", "may come") if rule.soft else ("", "comes")
    return Text(f"{may}先{first_zh}，后{then_zh}", f"{first} {en} before {then}")


# What waits for the decision

_EARLY = questions(
    "act_after_decision_valid",
    EarlyAct,
    (
        Text("在常委会任免之后", "after the standing committee's decision"),
        Text("先于常委会任免", "before the standing committee's decision"),
    ),
)
_WAITS = Text(
    "未经常委会依法任免，不得实施",
    "not to be done before the standing committee has lawfully decided",
)


def act_after_decision_valid(
    act: EarlyAct,
    done: date,
    *,
    decided: date | None,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an official takes up, leaves or is announced not too early (不得先行到职).

    Args:
        act: what is done.
        done: the day it is done.
        decided: the day on which the standing committee passed it; None where it has not.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: what is no day or no such act.

    Law: local rules on appointments.
    Limitations: on the day of the decision itself the order within the day is not asked.
        Chongqing's text speaks of announcing alone.
    """
    on, done = day("on", on), day("done", done)
    decided = None if decided is None else day("decided", decided)
    member("act", act, EarlyAct)
    texts = tuple(one for one in provided(profile, "not_before", on) if act in one.value)
    holds = decided is not None and done >= decided
    grounds = tuple(Ground(one.source, holds, says=_WAITS) for one in texts)
    if act is not EarlyAct.ANNOUNCING:
        grounds += worded(provided(profile, "effective", on), holds=holds)
    points = () if grounds else (NO_TEXT,)
    asked = (("act", act), ("done", done), ("decided", decided), ("profile", profile))
    return decide(_EARLY[act], on, asked, grounds, points, unread(profile, grounds))
