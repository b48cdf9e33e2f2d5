"""By when each step of handling a deputy's suggestion is taken (代表建议的办理期限)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.sitting.limits import NO_TEXT, questions, unknown
from npcmodel.sitting.spans import (
    Condition,
    Judged,
    conditions_met,
    counted_from,
    earliest,
    event_days,
    held_against,
    last_of,
)
from npcmodel.suggestions.time_texts import (
    Counted,
    first_known,
    known,
    places_notes,
    texts_for,
    tier_of,
)
from npcmodel.suggestions.time_wording import (
    FROM_ASSIGNMENT,
    UNSTATED,
    counted,
    no_day,
    notes_of,
    of,
    says,
    words,
)

__all__ = [
    "SuggestionTime",
    "answer_due",
    "start_events",
    "suggestion_due",
    "suggestion_in_time",
]


@enum.unique
class SuggestionTime(enum.Enum):
    """What times are set for in the handling of suggestions (代表建议的期限事项)."""

    ASSIGNMENT = "交办"
    RECEIPT_NOTICE = "受理后通知代表"
    RETURN = "说明情况并退回"
    REASSIGNMENT = "重新确定承办单位并交办"
    KICK_OFF = "召开办理工作会议"
    FIRST_CONTACT = "与代表沟通联系"
    CO_HANDLER_OPINION = "提出协办意见"
    CO_HANDLER_REDO = "重新提出协办意见"
    ANSWER = "答复代表"
    ANSWER_EXTENDED = "延期答复代表"
    FEEDBACK = "反馈对答复的意见"
    SECOND_ANSWER = "再次办理并答复代表"
    ORDERED_ANSWER = "因敷衍塞责重新办理并答复代表"
    COMMITMENT_FEEDBACK = "评价承诺事项的落实情况"
    ORAL_ANSWER = "办理口头意见并答复代表"

    __hash__ = object.__hash__


_WHAT = SuggestionTime
# Looking a member up costs more than using it.
_ASSIGNED, _RECEIVED = StartEvent.ASSIGNMENT, StartEvent.RECEIPT
_ANSWER, _ANSWER_EXTENDED = _WHAT.ANSWER, _WHAT.ANSWER_EXTENDED
_KEPT = (
    Text("符合期限规定", "in the time given"),
    Text("不符合期限规定", "not in the time given"),
)
_TIMES = questions("suggestion_in_time", SuggestionTime, _KEPT)


# The fields of `SuggestionRules`; `return` is a word of the language.
_FIELDS = {what: what.name.lower() for what in SuggestionTime} | {_WHAT.RETURN: "returning"}


def _texts(
    what: SuggestionTime,
    tier: Tier | None,
    profile: Profile | None,
    on: date,
    *,
    in_session: bool | None,
) -> tuple[Counted, ...]:
    """The times that are set for a step on the day."""
    if in_session is not None:
        known("in_session", in_session)
    return texts_for(_FIELDS[what], tier, profile, on, in_session=in_session)


def start_events(
    what: SuggestionTime,
    *,
    on: date,
    level: Level | None,
    profile: Profile | None = None,
    in_session: bool | None = None,
) -> tuple[StartEvent, ...]:
    """Return from which events the texts count a time, each once (起算事由).

    Args:
        what: the step.
        on: the day whose law applies.
        level: of the congress whose deputy made the suggestion; None for that of the place.
        profile: the place's own provisions; None asks national law alone.
        in_session: whether the suggestion was made (for a return: received by the handler)
            during the session; None if not known.

    Raises:
        FactsError: a profile that does not fit the level.

    Law: 代表法 51 II (2015: 42 I); 全国人大议事规则 32; local texts on suggestions.
    Limitations: a text that names no event is listed with the one that it is taken to mean.
    """
    on = day("on", on)
    member("what", what, SuggestionTime)
    texts = _texts(what, tier_of(level, profile), profile, on, in_session=in_session)
    return tuple(dict.fromkeys(one.start for one in texts))


# Which day each text counts from


# A receipt whose day is not known is never before the assignment.
_FOLLOWS = {_RECEIVED: _ASSIGNED}


def _days(
    what: SuggestionTime, event: date | Mapping[StartEvent, date], texts: tuple[Counted, ...]
) -> dict[StartEvent, date]:
    """Return the day of each event; of an assignment, its own day is what the time is for."""
    awaited = _ASSIGNED if what is _WHAT.ASSIGNMENT else None
    return event_days(event, StartEvent, texts, _FOLLOWS, awaited)


def suggestion_due(  # noqa: PLR0913  # a question with its facts
    what: SuggestionTime,
    event: date | Mapping[StartEvent, date],
    *,
    on: date,
    level: Level | None,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
    in_session: bool | None = None,
) -> Deadline:
    """Return the last day for a step in the handling of a suggestion (代表建议的办理期限).

    Args:
        what: the step.
        event: the day it runs from, itself not counted; where the texts name several events, the
            day of each (`start_events`). Days of other events are not used.
        on: the day whose law applies.
        level: of the congress whose deputy made the suggestion; None for that of the place.
        profile: the place's own provisions; None asks national law alone, which gives times to
            answer and none else.
        calendar: the working days, where a text counts them.
        in_session: whether the suggestion was made (for a return: received by the handler)
            during the session; None if not known.

    Raises:
        FactsError: a profile that does not fit the level, one day where the texts name several
            events, no day of any of them, a receipt before the assignment, or working days
            without a calendar.
        NotInForceError: no text that was asked sets a time for it on the day.

    Law: 代表法 51 II (2015: 42 I); 全国人大议事规则 32; local texts on suggestions.
    Limitations: several texts bind together, the earliest day counts. A text that may not apply
        (参照执行, or for the session or the recess alone) is counted too, and noted; one that may
        be followed (可以参照执行), or whose event has no day, is noted and not counted. The
        conditions of an extension are said and not asked. That what can be done during the
        session is answered then, and what has a time of its own by that time, is asked nowhere.
    """
    on = day("on", on)
    member("what", what, SuggestionTime)
    tier, texts = _binding(what, level, profile, on, in_session=in_session)
    days = _days(what, event, texts)
    return _deadline(what, days, tier, texts, on, profile, calendar)


def _binding(
    what: SuggestionTime,
    level: Level | None,
    profile: Profile | None,
    on: date,
    *,
    in_session: bool | None,
) -> tuple[Tier | None, tuple[Counted, ...]]:
    """The tier of the congress and the times set for it, at least one."""
    tier = tier_of(level, profile)
    texts = _texts(what, tier, profile, on, in_session=in_session)
    if not texts:
        raise unknown(Text(what.value, english(what)), profile, on, first_known(_FIELDS[what]))
    return tier, texts


def _deadline(  # noqa: PLR0913, PLR0917  # the texts with the days they count from
    what: SuggestionTime,
    days: Mapping[StartEvent, date],
    tier: Tier | None,
    texts: tuple[Counted, ...],
    on: date,
    profile: Profile | None,
    calendar: WorkCalendar | None,
) -> Deadline:
    """Return the last day that every text with a day keeps."""
    due, start, decisive, kept, idle = earliest(texts, days, calendar, _FOLLOWS)
    grounds: tuple[Ground, ...] = ()
    notes: tuple[Text, ...] = ()
    hows: list[Text] = []
    for one in kept:
        ground, how = words(what, one)
        grounds += (ground,)
        notes += notes_of(one, days)
        hows.append(how)
    for one in idle:
        notes += (of(no_day(one), one),)
    notes += places_notes(profile, tier, on, texts)
    how = counted(kept[decisive], hows[decisive], start, days)
    return Deadline(due, start, how, grounds, notes)


_CONSENT = Text("延期是否经同意，没有说明", "whether the extension was consented to is not said")
_TOLD = Text("延期是否向代表说明，没有说明", "whether the deputy was told of it is not said")
_DEPUTY_TOLD = Text("延期应当向代表说明情况", "the deputy is to be told of the extension")


def suggestion_in_time(  # noqa: PLR0913  # a question with its facts
    what: SuggestionTime,
    done: date,
    event: date | Mapping[StartEvent, date],
    *,
    on: date,
    level: Level | None,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
    in_session: bool | None = None,
    consented: bool | None = None,
    told: bool | None = None,
) -> Ruling:
    """Rule whether a step in the handling of a suggestion is taken in time (按期).

    Args:
        what: the step.
        done: the day it was taken.
        event: the day it runs from, as in `suggestion_due`.
        on: the day whose law applies.
        level: of the congress whose deputy made the suggestion; None for that of the place.
        profile: the place's own provisions; None asks national law alone.
        calendar: the working days, where a text counts them.
        in_session: whether the suggestion was made (for a return: received by the handler)
            during the session; None if not known.
        consented: whether a longer time to answer was consented to; None if not known.
        told: whether the deputy was told of it; None if not known.

    Raises:
        FactsError: done before the event, or as in `suggestion_due`.

    Law: 代表法 51 II (2015: 42 I); 全国人大议事规则 32; local texts on suggestions.
    Limitations: a text that may not apply (参照执行, or for the session or the recess alone), or
        whose event has no day, leaves it open where it may be missed. Where no text that was
        asked sets a time, that is open too. Whether a suggestion is so wide and difficult that a
        longer time is lawful is the caller's answer.
    """
    on = day("on", on)
    member("what", what, SuggestionTime)
    day("done", done)
    known("consented", consented)
    known("told", told)
    tier = tier_of(level, profile)
    texts = _texts(what, tier, profile, on, in_session=in_session)
    days = _days(what, event, texts)
    found = Judged()
    for one in texts:
        start = counted_from(one, days, _FOLLOWS)
        _after(what, one, start, done)
        found += _judged(what, one, start, done, days, calendar)
        found += conditions_met(one, _conditions(one, consented=consented, told=told))
    points = found.points if texts else (NO_TEXT,)
    notes = found.notes + places_notes(profile, tier, on, texts)
    asked = (
        ("what", what),
        ("done", done),
        ("event", Pairs(event) if isinstance(event, Mapping) else event),
        ("level", level),
        ("profile", profile),
        ("in_session", in_session),
        ("consented", consented),
        ("told", told),
    )
    return decide(_TIMES[what], on, asked, found.grounds, points, notes)


def _after(what: SuggestionTime, one: Counted, start: date | None, done: date) -> None:
    """Refuse what was done before its event; an answer may come before the session closes."""
    early = one.start is StartEvent.CLOSING and what is not _WHAT.KICK_OFF
    if start is not None and done < start and not early:
        raise FactsError("done", done, f"{start}, the day the time runs from, or later")


def _judged(  # noqa: PLR0913, PLR0917  # a text with the facts it is held against
    what: SuggestionTime,
    one: Counted,
    start: date | None,
    done: date,
    days: Mapping[StartEvent, date],
    calendar: WorkCalendar | None,
) -> Judged:
    """Return the ground that a text is kept or missed; an open point where it may be missed."""
    if start is None:
        return Judged(points=(OpenPoint(no_day(one), one.source, decides=True),))
    last, asks = last_of(one, start, calendar), says(what, one)
    by = Text(f"{asks.zh}，最迟{last}", f"{asks.en}, by {last}")
    points = () if one.stated else (OpenPoint(UNSTATED, one.source),)
    doubts = (*one.doubts, *(() if one.start in days else (FROM_ASSIGNMENT,)))
    found = held_against(one.provision, last, done, by, doubts=doubts, excuse=one.excuse)
    return Judged(points=points) + found


def _conditions(
    one: Counted, *, consented: bool | None, told: bool | None
) -> tuple[Condition, Condition]:
    """Return what a longer time hangs on: a consent, and that the deputy is told."""
    return (
        Condition(one.consent, consented, _CONSENT),
        Condition(_DEPUTY_TOLD if one.told else None, told, _TOLD),
    )


def answer_due(  # noqa: PLR0913  # a question with its facts
    assigned: date,
    *,
    difficult: bool,
    on: date,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
    level: Level | None = None,
    received: date | None = None,
    closed: date | None = None,
    in_session: bool | None = None,
) -> Deadline:
    """Return the last day to answer a deputy's suggestion (答复期限).

    Args:
        assigned: the day it was assigned (交办之日), itself not counted.
        difficult: whether it is wide and difficult (涉及面广、处理难度大).
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.
        calendar: the working days, where a text counts them.
        level: of the congress; None for that of the place, and without one for every level alike.
        received: the day the handler received it, from which some places count; None if not
            known: it is then counted from the assignment.
        closed: the day the session closed, from which some places count; None if not known.
        in_session: whether the suggestion was made (for a return: received by the handler)
            during the session; None if not known.

    Raises:
        FactsError: as in `suggestion_due`, or `difficult` that is no bool.
        NotInForceError: no text that was asked is known on the day.

    Law: 代表法 51 II (2015: 42 I); 全国人大议事规则 32; local texts on suggestions.
    Limitations: as in `suggestion_due`; some places ask for a consent to the longer time, which
        the grounds say.
    """
    what = _ANSWER_EXTENDED if instance("difficult", difficult, bool) else _ANSWER
    days = {_ASSIGNED: day("assigned", assigned)}
    on = day("on", on)
    tier, texts = _binding(what, level, profile, on, in_session=in_session)
    if received is not None:
        days[_RECEIVED] = received
    if closed is not None:
        days[StartEvent.CLOSING] = closed
    if len(days) > 1:
        days = _days(what, days, texts)
    return _deadline(what, days, tier, texts, on, profile, calendar)
