"""Numbers and times that the Deputies Law and local texts give for deputies' work."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Measure, Ruling
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import deputies_suggestions
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import LAWFUL_NUMBER, Limits, limited, questions, unknown
from npcmodel.sitting.places import fits, unread
from npcmodel.sitting.spans import IN_TIME, deadline, in_time, timed

__all__ = [
    "DeputyNumber",
    "DeputyTime",
    "deputy_number_valid",
    "deputy_time_due",
    "done_in_time",
]


def _provided(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    if profile is None:
        return ()
    found = instance("profile", profile, Profile).find(f"deputies.{field}", on)
    return tuple(one.provision for one in found)


# Numbers


@enum.unique
class DeputyNumber(enum.Enum):
    """What local texts on deputies set numbers for (代表工作的数目)."""

    WORK_DAYS = "一年执行代表职务的工作日"
    CONVENERS = "代表小组召集人"
    CONTACTS = "重点联系的代表"
    COLLECTIVE_INSPECTIONS = "会前的集中视察"
    INSPECTION_DAYS = "集中视察的天数"


_MEASURES = {
    DeputyNumber.WORK_DAYS: Measure.DAYS,
    DeputyNumber.CONVENERS: Measure.MEMBERS,
    DeputyNumber.CONTACTS: Measure.MEMBERS,
    DeputyNumber.COLLECTIVE_INSPECTIONS: Measure.TIMES,
    DeputyNumber.INSPECTION_DAYS: Measure.DAYS,
}
_NUMBERS = questions("deputy_number_valid", DeputyNumber, LAWFUL_NUMBER)


def deputy_number_valid(
    what: DeputyNumber, number: int, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number in deputies' work is one that a local text allows (数目).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what is counted.
        number: how many.
        level: of which congress the deputies are.
        on: the day whose law applies.
        profile: the place's own provisions; without one nothing is known.

    Raises:
        FactsError: a number that is no count, deputies of the nation, or of a level above the
            profile's.

    Law: local texts on deputies.
    """
    on = day("on", on)
    member("what", what, DeputyNumber)
    number = count("number", number)
    if member("level", level, Level).tier is Tier.NATIONAL:
        raise FactsError("level", level, "a local level: no place binds deputies of the nation")
    fits(profile, level)
    texts = tuple(
        attrs.evolve(one, value=one.value.of(level.tier))
        for one in _provided(profile, what.name.lower(), on)
        if one.value.of(level.tier) is not None
    )
    asked = (("what", what), ("number", number), ("level", level), ("profile", profile))
    return limited(_NUMBERS[what], on, asked, Limits(what, _MEASURES[what]), number, texts, profile)


# Times


@enum.unique
class DeputyTime(enum.Enum):
    """What times are set for in deputies' work (代表工作的期限)."""

    FEEDBACK = "反馈视察、调研报告的研究处理情况"
    ANSWER = "答复建议"
    HARD_ANSWER = "答复涉及面广、处理难度大的建议"
    SECOND_ANSWER = "再次办理并答复建议"
    RECEIPT = "代表反馈回执"
    INQUIRY_ANSWER = "闭会后答复复杂的询问"
    INSPECTION_NOTICE = "通知集中视察方案"


_NATIONAL: dict[DeputyTime, Parameter[int]] = {
    DeputyTime.ANSWER: deputies_suggestions.ANSWER_MONTHS,
    DeputyTime.HARD_ANSWER: deputies_suggestions.HARD_ANSWER_MONTHS,
}


def deputy_time_due(
    what: DeputyTime,
    event: date,
    *,
    on: date,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Deadline:
    """Return the last day for what the Deputies Law or a local text sets a time for (期限).

    Args:
        what: what is to be done.
        event: the day it runs from: the forwarding of the report or the suggestion, the day the
            suggestion is handed over again, the receipt of the answer, the close of the session;
            of an inspection its first day, from which it is counted back.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone, which gives times to
            answer suggestions and none else.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: working days without a calendar.
        NotInForceError: no text, national or of the place and those above it, is known for the
            day.

    Law: 代表法 51 II (2015: 42 I); local texts on deputies.
    Limitations: from which day a text counts is not always said; then it is the caller's answer.
        Whose consent a longer time takes is among the grounds; whether it was given is not asked.
        Where no local text was read, a note says so.
    """
    on = day("on", on)
    says = Text(member("what", what, DeputyTime).value, english(what))
    local = _provided(profile, what.name.lower(), on)
    texts = (*_national(what, on), *local)
    if not texts:
        first = _NATIONAL[what].versions.first if what in _NATIONAL else None
        raise unknown(says, profile, on, first)
    found = deadline(event, texts, says, calendar)
    grounds = (*found.grounds, *worded(_consents(what, on, profile)))
    return attrs.evolve(found, grounds=grounds, notes=unread(profile, local))


_TIMES = questions("done_in_time", DeputyTime, IN_TIME)


def done_in_time(  # noqa: PLR0913  # what, from when, when, and by which law
    what: DeputyTime,
    event: date,
    *,
    done: date,
    on: date,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Ruling:
    """Rule whether something was done in the time that the texts set for it (按期).

    Args:
        what: what was to be done.
        event: the day the time runs from, as in `deputy_time_due`.
        done: the day it was done.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: done before the event, or working days without a calendar.

    Law: 代表法 51 II (2015: 42 I); local texts on deputies.
    Limitations: whose consent a longer time takes is noted; whether it was given is not asked.
    """
    on = day("on", on)
    late_only = what is DeputyTime.INSPECTION_NOTICE  # a notice comes before its event
    if day("done", done) < day("event", event) and not late_only:
        raise FactsError("done", done, f"{event}, the day the time runs from, or later")
    question = _TIMES[member("what", what, DeputyTime)]
    local = _provided(profile, what.name.lower(), on)
    texts = (*_national(what, on), *local)
    asked = (("what", what), ("event", event), ("done", done), ("profile", profile))
    found = in_time(question, on, asked, done, event, texts, profile, calendar)
    notes = tuple(one.value for one in _consents(what, on, profile))
    if texts and not local:
        notes += unread(profile, local)
    return attrs.evolve(found, notes=(*found.notes, *notes))


def _national(what: DeputyTime, on: date) -> tuple[Provision[TimeLimit], ...]:
    """The time that the Deputies Law gives, where it gives one and is known for the day."""
    found = _NATIONAL[what].known(on) if what in _NATIONAL else None
    if found is None:
        return ()
    return (timed(found, TimeUnit.MONTHS),)


def _consents(what: DeputyTime, on: date, profile: Profile | None) -> tuple[Provision[Text], ...]:
    return _provided(profile, f"{what.name.lower()}_consent", on)
