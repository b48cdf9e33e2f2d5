"""By when each step of supervision is taken, and the numbers local texts set (监督工作的期限)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import (
    budget_times,
    supervision_budget,
    supervision_finance,
    supervision_work,
)
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import (
    IN_TIME,
    LAWFUL_NUMBER,
    NO_TEXT,
    Limits,
    deadline,
    in_time,
    limited,
    questions,
    unknown,
)
from npcmodel.sitting.places import unread
from npcmodel.supervision.texts import committee_level, provided

__all__ = [
    "FREED_LOCALLY",
    "Occasion",
    "SupervisionNumber",
    "SupervisionTime",
    "freeing",
    "supervision_due",
    "supervision_in_time",
    "supervision_number_valid",
    "times_of",
]


@enum.unique
class SupervisionTime(enum.Enum):
    """What a time is set for in supervision (监督工作的期限事项)."""

    DRAFT = "专项工作报告送交征求意见"
    DRAFT_COMMENTS = "对专项工作报告回复意见"
    REVISED = "修改后的专项工作报告送交常委会"
    MEMBERS_COPY = "专项工作报告发给组成人员"
    PLAN_DRAFT = "计划执行情况报告送交初步审查"
    ADJUSTMENT_DRAFT = "计划、规划调整方案送交初步审查"
    ACCOUNTS_DRAFT = "决算草案送交初步审查"
    ACCOUNTS_SUBMISSION = "决算草案和预算执行报告送交常委会"
    ACCOUNTS_COPY = "决算草案等印发组成人员"
    AUDIT_BRIEFING = "向预算工作机构汇报审计结果"
    BUDGET_ADJUSTMENT = "预算调整初步方案送交初步审查"
    ACCOUNTS_APPROVAL = "向各部门批复决算"
    AUDIT_RECTIFICATION = "听取和审议审计查出问题整改情况的报告"
    INSPECTION_NOTICE = "通知执法检查工作方案"
    INSPECTION_REPORT = "提出执法检查报告"
    HANDOVER = "主任会议通过后交办审议意见"
    PLAN_HANDOVER = "交办计划执行情况报告的审议意见"
    FINANCE_HANDOVER = "交办预算执行、审计工作报告的审议意见"
    INSPECTION_HANDOVER = "交办执法检查报告及审议意见"
    HANDLING_PLAN = "送交专项工作报告审议意见的研究处理方案"
    INSPECTION_HANDLING_PLAN = "送交执法检查审议意见的研究处理方案"
    HANDLING = "报告专项工作报告审议意见的研究处理情况"
    PLAN_HANDLING = "报告计划执行情况审议意见的研究处理情况"
    FINANCE_HANDLING = "报告预算执行、审计审议意见的研究处理情况"
    OTHER_HANDLING = "报告其他财政经济工作审议意见的研究处理情况"
    INSPECTION_HANDLING = "报告执法检查审议意见的研究处理情况"
    INQUIRY_HANDLING = "报告专题询问意见的研究处理情况"
    RESOLUTION_REPORT = "报告对专项工作报告的决议执行情况"
    FINANCE_RESOLUTION_REPORT = "报告对财政经济工作报告的决议执行情况"
    AUDIT_RESOLUTION_REPORT = "报告对审计工作报告的决议执行情况"
    INSPECTION_RESOLUTION_REPORT = "报告对执法检查报告的决议执行情况"
    INQUIRY_RESOLUTION_REPORT = "报告专题询问后所作决议的执行情况"
    MEMBERS_OPINIONS = "报告组成人员重要意见的办理结果"

    __hash__ = object.__hash__


_WHAT = SupervisionTime
_Spans = tuple[tuple[Parameter[int], TimeUnit], ...]
_NATIONAL: dict[SupervisionTime, _Spans] = {
    _WHAT.DRAFT: ((supervision_work.DRAFT_DAYS, TimeUnit.DAYS),),
    _WHAT.REVISED: ((supervision_work.REVISED_DAYS, TimeUnit.DAYS),),
    _WHAT.MEMBERS_COPY: ((supervision_work.COPY_DAYS, TimeUnit.DAYS),),
    _WHAT.ACCOUNTS_APPROVAL: ((budget_times.DEPARTMENT_ACCOUNTS_DAYS, TimeUnit.DAYS),),
    _WHAT.BUDGET_ADJUSTMENT: ((supervision_budget.ADJUSTMENT_MONTHS_BEFORE, TimeUnit.MONTHS),),
    _WHAT.AUDIT_RECTIFICATION: ((supervision_finance.RECTIFICATION_MONTHS, TimeUnit.MONTHS),),
}
_OF_TIER: dict[tuple[SupervisionTime, Tier], Parameter[int]] = {
    (_WHAT.ACCOUNTS_DRAFT, Tier.NATIONAL): budget_times.NATIONAL_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.PROVINCE): budget_times.PROVINCE_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.PREFECTURE): budget_times.PREFECTURE_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.COUNTY): budget_times.COUNTY_ACCOUNTS_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.NATIONAL): budget_times.NATIONAL_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.PROVINCE): budget_times.PROVINCE_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.PREFECTURE): budget_times.PREFECTURE_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.COUNTY): budget_times.COUNTY_ADJUSTMENT_DAYS,
}
"""What the Budget Law asks for, tier by tier."""

_EXEMPTED = (_WHAT.DRAFT, _WHAT.DRAFT_COMMENTS, _WHAT.REVISED, _WHAT.MEMBERS_COPY)
"""The times before a meeting from which local texts free what is done for the occasion."""

_BACKWARD = (
    _WHAT.DRAFT,
    _WHAT.REVISED,
    _WHAT.MEMBERS_COPY,
    _WHAT.PLAN_DRAFT,
    _WHAT.ADJUSTMENT_DRAFT,
    _WHAT.ACCOUNTS_DRAFT,
    _WHAT.ACCOUNTS_SUBMISSION,
    _WHAT.ACCOUNTS_COPY,
    _WHAT.AUDIT_BRIEFING,
    _WHAT.BUDGET_ADJUSTMENT,
    _WHAT.INSPECTION_NOTICE,
)
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

FREED_LOCALLY = Text(
    "地方规定不适用期限，监督法没有规定除外情形",
    "a local text frees from the time; the Supervision Law knows no such exception",
)
_SET_TIME = Text("所定的期限", "the time that was set")


def _parameters(what: SupervisionTime, level: Level) -> _Spans:
    """The statutes' numbers for a step, with the unit they are counted in."""
    of_tier = _OF_TIER.get((what, level.tier))
    return (
        *_NATIONAL.get(what, ()),
        *(() if of_tier is None else ((of_tier, TimeUnit.DAYS),)),
    )


def _national(what: SupervisionTime, level: Level, on: date) -> tuple[Provision[TimeLimit], ...]:
    found: tuple[Provision[TimeLimit], ...] = ()
    for number, unit in _parameters(what, level):
        text = number.known(on)
        if text is not None:
            value = TimeLimit(text.value, unit, before=what in _BACKWARD)
            found += (Provision(value, text.source, text.since, text.until),)
    return found


def times_of(
    what: SupervisionTime, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Any], ...]:
    """Return every time that is set for a step on the day, the nation's first."""
    return (*_national(what, level, on), *provided(what.name.lower(), level, profile, on))


class Occasion(NamedTuple):
    """What is done for the occasion alone (临时).

    Attributes:
        meeting: whether the meeting was called for it.
        topic: whether the topic was fixed for it.
    """

    meeting: bool = False
    topic: bool = False


def freeing(
    what: SupervisionTime, occasion: Occasion, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Text], ...]:
    """Return the local texts that free a step from their times on such an occasion."""
    if what not in _EXEMPTED:
        return ()
    meeting = provided("meeting_times_exemption", level, profile, on) if occasion.meeting else ()
    topic = provided("topic_times_exemption", level, profile, on) if occasion.topic else ()
    return (*meeting, *topic)


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
        first = [number.versions.first for number, _ in _parameters(what, level)]
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
    if day("done", done) < event and what not in _BACKWARD:
        raise FactsError("done", done, f"{event}, the day the time runs from, or later")
    for field, fact in (("ad_hoc_meeting", ad_hoc_meeting), ("ad_hoc_topic", ad_hoc_topic)):
        if instance(field, fact, bool) and what not in _EXEMPTED:
            names = ", ".join(one.name for one in _EXEMPTED)
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
    for one in _national(what, level, on):
        if done <= deadline(event, (one,), Text(what.value, english(what))).due:
            grounds = (*grounds, *deadline(event, (one,), _kept(one)).grounds)
        else:
            points = (OpenPoint(FREED_LOCALLY, one.source, decides=True),)
    return decide(question, on, asked, grounds, points)


def _kept(one: Provision[TimeLimit]) -> Text:
    length = one.value.length
    return Text(f"会议{length}日前", f"{length} days before the meeting")


# Numbers


@enum.unique
class SupervisionNumber(enum.Enum):
    """What local texts set numbers for in supervision (监督工作的数目)."""

    RECTIFICATION_INQUIRIES = "一届之内对审计整改情况的专题询问"


_NUMBERS = questions("supervision_number_valid", SupervisionNumber, LAWFUL_NUMBER)


def supervision_number_valid(
    what: SupervisionNumber, number: int, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that the texts on supervision allow (数目).

    Args:
        what: what is counted, over the whole term of the committee.
        number: how many there were.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count, a level without a standing committee, or a profile
            that does not fit.

    Law: local texts on supervision.
    """
    on = day("on", on)
    member("what", what, SupervisionNumber)
    number = count("number", number)
    texts = provided(what.name.lower(), committee_level(level, profile), profile, on)
    asked = (("what", what), ("number", number), ("level", level), ("profile", profile))
    rule = Limits(what, Measure.TIMES)
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile)
