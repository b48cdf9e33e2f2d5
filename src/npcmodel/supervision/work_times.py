"""By when each step of supervision is taken, and the numbers local texts set (监督工作的期限)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import (
    supervision_work,
)
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions, unknown
from npcmodel.sitting.places import unread
from npcmodel.sitting.spans import IN_TIME, deadline, in_time
from npcmodel.supervision.texts import committee_level, provided
from npcmodel.supervision.work_spans import (
    BACKWARD,
    EXEMPTED,
    FREED_LOCALLY,
    Occasion,
    SupervisionTime,
    freeing,
    national_times,
    parameters_of,
    times_of,
)

__all__ = ["supervision_due", "supervision_in_time"]


_WHAT = SupervisionTime
_RESOLUTIONS: dict[SupervisionTime, Parameter[Text] | None] = {
    _WHAT.RESOLUTION_REPORT: supervision_work.RESOLUTION_REPORTED,
    _WHAT.FINANCE_RESOLUTION_REPORT: supervision_work.FINANCE_RESOLUTION_REPORTED,
    _WHAT.AUDIT_RESOLUTION_REPORT: supervision_work.AUDIT_RESOLUTION_REPORTED,
    _WHAT.INSPECTION_RESOLUTION_REPORT: supervision_work.INSPECTION_RESOLUTION_REPORTED,
    _WHAT.INQUIRY_RESOLUTION_REPORT: None,
}
_SET = (
    _WHAT.HANDLING,
    _WHAT.PLAN_HANDLING,
    _WHAT.FINANCE_HANDLING,
    _WHAT.OTHER_HANDLING,
    _WHAT.INSPECTION_HANDLING,
    _WHAT.INQUIRY_HANDLING,
    *_RESOLUTIONS,
)
"""For what a day is set: by the council of chairpersons, or by the committee's resolution."""

_SET_TIME = Text("所定的期限", "the time that was set")


def _asked(what: SupervisionTime, level: Level, profile: Profile | None, set_for: object) -> None:
    member("what", what, SupervisionTime)
    committee_level(level, profile)
    if set_for is not None and what not in _SET:
        names = ", ".join(one.name for one in _SET)
        raise FactsError("set_for", set_for, f"None: a time is set for these alone: {names}")


def _replaced(
    what: SupervisionTime,
    texts: Sequence[Provision[Any]],
    level: Level,
    profile: Profile | None,
    on: date,
) -> tuple[tuple[Provision[Any], ...], tuple[Provision[Text], ...]]:
    """Part the texts whose time a set one replaces from those that bind beside it."""
    if what in _RESOLUTIONS:
        parameter = _RESOLUTIONS[what]
        found = None if parameter is None else parameter.known(on)
        return tuple(texts), () if found is None else (found,)
    setting = () if what is _WHAT.INQUIRY_HANDLING else provided("handling_set", level, profile, on)
    editions = [one.source.edition for one in setting]
    return tuple(one for one in texts if one.source.edition not in editions), setting


def _year_ends(event: date, texts: Sequence[Provision[Any]]) -> list[tuple[date, Ground]]:
    """The last days of those texts that name a day of the year."""
    found: list[tuple[date, Ground]] = []
    for one in texts:
        if isinstance(one.value, DayOfYear):
            last = date(event.year, one.value.month, one.value.day)
            says = Text(f"最迟{last}", f"by {last}")
            found.append((last, Ground(one.source, holds=True, says=says)))
    return found


def supervision_due(  # noqa: PLR0913  # a question with its facts
    what: SupervisionTime,
    event: date,
    *,
    level: Level,
    on: date,
    set_for: date | None = None,
    profile: Profile | None = None,
) -> Deadline:
    """Return the last day for a step of supervision (监督工作的期限).

    Args:
        what: the step.
        event: the day it is counted from, itself not counted, or back from, as the field of
            `SupervisionRules` says: the first day of the meeting, the start or end of the
            inspection, the end of the meeting, the receipt of the opinions...; of how the
            problems of an audit were put right the day the audit report was heard.
        level: of the standing committee.
        on: the day whose law applies.
        set_for: of a report on what became of opinions, the day that was set for it; it
            replaces the time of a text that allows so, and otherwise binds beside it. Of a
            resolution, the day by which it wants a report on how it was carried out.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, a profile that does not fit, or a day
            set for something else or before the event.
        NotInForceError: no text that was asked sets a time for it on the day.

    Law: 监督法 15, 17 I, 27 II, 29 I, 37 I (2006: 12, 14 I, 17 III, 20 I); 预算法 69, 78,
        80; local texts on supervision, rules of procedure.
    Limitations: several texts bind together, the earliest day counts. Henan does not say from
        which day it counts the report on opinions on the plan, the budget and inspections: the
        day they were handed over is taken.
    """
    on, event = day("on", on), day("event", event)
    _asked(what, level, profile, set_for)
    texts = times_of(what, level, profile, on)
    says = Text(what.value, english(what))
    extra: list[tuple[date, Ground]] = _year_ends(event, texts)
    spans = tuple(one for one in texts if isinstance(one.value, TimeLimit))
    if set_for is not None:
        spans, setting = _replaced(what, spans, level, profile, on)
        extra += _set_days(event, set_for, setting)
    if not spans and not extra:
        first = [number.versions.first for number, _ in parameters_of(what, level)]
        raise unknown(says, profile, on, min(first, default=None))
    notes = _unread(level, profile, texts)
    found = [deadline(event, spans, says)] if spans else []
    ends = [(last, Text(f"{last}以前", f"by {last}")) for last, _ in extra]
    # What is only usual (一般) gives way to a day that binds.
    if not ends or not all(one.value.soft for one in spans):
        ends += [(one.due, one.counted) for one in found]
    due, counted = min(ends, key=lambda end: end[0])
    grounds = tuple(ground for one in found for ground in one.grounds)
    return Deadline(due, event, counted, (*grounds, *(ground for _, ground in extra)), notes)


def _set_days(
    event: date, set_for: date, setting: Sequence[Provision[Text]]
) -> list[tuple[date, Ground]]:
    if day("set_for", set_for) < event:
        raise FactsError("set_for", set_for, f"{event}, the day the time runs from, or later")
    says = Text(f"{_SET_TIME.zh}：{set_for}", f"{_SET_TIME.en}: {set_for}")
    sources: list[Citation | None] = [one.source for one in setting] or [None]
    return [(set_for, Ground(source, holds=True, says=says)) for source in sources]


def _unread(
    level: Level, profile: Profile | None, texts: Sequence[Provision[Any]]
) -> tuple[Text, ...]:
    """Return the note that no local text was asked or read; none of the national committee."""
    local = [one for one in texts if one.source.edition.statute is None]
    return () if level.national else unread(profile, local)


_QUESTIONS = questions("supervision_in_time", SupervisionTime, IN_TIME)


def supervision_in_time(  # noqa: PLR0913  # a question with its facts
    what: SupervisionTime,
    done: date,
    *,
    event: date,
    level: Level,
    on: date,
    set_for: date | None = None,
    ad_hoc_meeting: bool = False,
    ad_hoc_topic: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a step of supervision is taken in time (按期).

    A time that is only usual (一般) is noted where it is missed, and never fails.

    Args:
        what: the step.
        done: the day it was taken.
        event: the day it is counted from or back from, as in `supervision_due`.
        level: of the standing committee.
        on: the day whose law applies.
        set_for: the day that was set, as in `supervision_due`.
        ad_hoc_meeting: of a special report, whether the meeting was called for the occasion
            (临时召集), which some local texts free from their times; the statute does not, so
            that one late by the statute alone is left open.
        ad_hoc_topic: the same, whether the topic was fixed for the occasion (临时确定), which
            others free.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: done before the day the time runs from, an occasion named of something that
            is no report, or as in `supervision_due`.

    Law: 监督法 15, 17 I, 27 II, 29 I, 37 I (2006: 12, 14 I, 17 III, 20 I); 预算法 69, 78,
        80; local texts on supervision, rules of procedure.
    Limitations: where no text asked sets a time, that is left open.
    """
    on, event = day("on", on), day("event", event)
    _asked(what, level, profile, set_for)
    if day("done", done) < event and what not in BACKWARD:
        raise FactsError("done", done, f"{event}, the day the time runs from, or later")
    for field, fact in (("ad_hoc_meeting", ad_hoc_meeting), ("ad_hoc_topic", ad_hoc_topic)):
        if instance(field, fact, bool) and what not in EXEMPTED:
            names = ", ".join(one.name for one in EXEMPTED)
            raise FactsError(field, fact, f"False: only reports are freed ({names})")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("level", level),
        ("set_for", set_for),
        ("ad_hoc_meeting", ad_hoc_meeting),
        ("ad_hoc_topic", ad_hoc_topic),
        ("profile", profile),
    )
    question = _QUESTIONS[what]
    texts = times_of(what, level, profile, on)
    occasion = Occasion(meeting=ad_hoc_meeting, topic=ad_hoc_topic)
    freed = freeing(what, occasion, level, profile, on)
    extra = [attrs.evolve(ground, holds=done <= last) for last, ground in _year_ends(event, texts)]
    spans = tuple(one for one in texts if isinstance(one.value, TimeLimit))
    if set_for is not None:
        spans, setting = _replaced(what, spans, level, profile, on)
        set_days = _set_days(event, set_for, setting)
        extra += [attrs.evolve(ground, holds=done <= last) for last, ground in set_days]
    notes = _unread(level, profile, texts)
    if freed:
        return _occasional(question, on, asked, (done, event), what, level, freed)
    base = in_time(question, on, asked, done, event, spans, profile) if spans else None
    grounds = (*(() if base is None else base.grounds), *extra)
    if base is not None:
        notes = tuple(dict.fromkeys((*base.notes, *notes)))
    points = () if grounds else (NO_TEXT,)
    return decide(question, on, asked, grounds, points, notes)


def _occasional(  # noqa: PLR0913, PLR0917  # a question with its facts
    question: Any,  # noqa: ANN401  # a question of the mapping
    on: date,
    asked: tuple[tuple[str, Any], ...],
    days: tuple[date, date],
    what: SupervisionTime,
    level: Level,
    freed: Sequence[Provision[Text]],
) -> Ruling:
    """Rule on what a local text frees from its times, though the statute has one."""
    done, event = days
    grounds = worded(freed)
    points: tuple[OpenPoint, ...] = ()
    for one in national_times(what, level, on):
        if done <= deadline(event, (one,), Text(what.value, english(what))).due:
            grounds = (*grounds, *deadline(event, (one,), _kept(one)).grounds)
        else:
            points = (OpenPoint(FREED_LOCALLY, one.source, decides=True),)
    return decide(question, on, asked, grounds, points)


def _kept(one: Provision[TimeLimit]) -> Text:
    length = one.value.length
    return Text(f"会议{length}日前", f"{length} days before the meeting")
