"""What statute, local text and the caller's own standard ask of a body in a year."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from npcmodel.checks import instance
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Lang, Text
from npcmodel.params import constitution, npc_organic_law, npc_rules, npcsc_rules, organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom, known, local

__all__ = ["Asked", "DutyKind", "asked_of", "frequency_said"]


@enum.unique
class DutyKind(enum.Enum):
    """How much a requirement binds (要求性质)."""

    DUTY = "法定义务"
    SOFT_NORM = "一般要求"
    LOCAL_DUTY = "地方规定"
    LOCAL_NORM = "地方一般要求"
    STANDARD = "工作标准"


class Asked(NamedTuple):
    """One requirement of a year.

    Attributes:
        what: the body whose meetings count, or the act.
        frequency: how often.
        kind: how much it binds.
        citation: the provision; None for the caller's own standard.
        place: whose text it is; empty for national law and for a standard.
        first: the first day of the window.
        last: the last day of the window.
    """

    what: Body | ActKind
    frequency: Frequency
    kind: DutyKind
    citation: Citation | None
    place: str
    first: date
    last: date


def asked_of(
    roll: Roll, year: int, on: date, profile: Profile | None, standard: Iterable[Frequency]
) -> tuple[tuple[Asked, ...], tuple[Text, ...]]:
    """Return the requirements of a calendar year by the law of `on`, and notes on what is unknown.

    Raises:
        FactsError: a standard that is no frequency, or a year out of the calendar.
        NotInForceError: no text of the statute's duty is known for the day.
    """
    if not date.min.year < year < date.max.year:
        raise FactsError("year", year, f"above {date.min.year} and below {date.max.year}")
    window = date(year, 1, 1), date(year, 12, 31)
    found = list(_national(roll, on, window))
    notes: tuple[Text, ...] = ()
    if roll.body is Body.CONGRESS and roll.level.tier is Tier.TOWNSHIP:
        soft, notes = _township(on, window)
        found += soft
    what = "sessions" if roll.body is Body.CONGRESS else "meetings"
    places = local(profile, roll, what, on)
    notes += asked_whom(roll, profile, places)
    for place, provision in places:
        norm: Norm = provision.value
        kind = DutyKind.LOCAL_NORM if norm.soft else DutyKind.LOCAL_DUTY
        found.append(Asked(roll.body, norm.frequency, kind, provision.source, place, *window))
    if not isinstance(standard, Iterable):
        raise FactsError("local", standard, "frequencies in a sequence, as in (AtLeast(2),)")
    for frequency in standard:
        instance("local", frequency, (AtLeast, EveryPeriod, NeverApart, OnceIn))
        found.append(Asked(roll.body, frequency, DutyKind.STANDARD, None, "", *window))
    return tuple(found), notes


def _asked(what: Body | ActKind, norm: Norm, source: Citation, window: tuple[date, date]) -> Asked:
    kind = DutyKind.SOFT_NORM if norm.soft else DutyKind.DUTY
    return Asked(what, norm.frequency, kind, source, "", *window)


def _national(roll: Roll, on: date, window: tuple[date, date]) -> Iterable[Asked]:
    national = roll.level.tier is Tier.NATIONAL
    if roll.body is Body.CONGRESS and national:
        return _national_congress(on, window)
    if roll.body is Body.CONGRESS:
        return _each(Body.CONGRESS, (organic_law.CONGRESS_SESSIONS,), on, window)
    if roll.body is Body.STANDING_COMMITTEE:
        meetings = npcsc_rules.MEETINGS if national else organic_law.COMMITTEE_MEETINGS
        return _each(Body.STANDING_COMMITTEE, (meetings,), on, window)
    if roll.body is Body.PRESIDIUM and roll.level.tier is Tier.TOWNSHIP:
        activities = organic_law.PRESIDIUM_ACTIVITIES
        return _each(ActKind.PRESIDIUM_ACTIVITY, (activities,), on, window)
    return ()


def _each(
    what: Body | ActKind,
    parameters: tuple[Parameter[Norm], ...],
    on: date,
    window: tuple[date, date],
) -> Iterable[Asked]:
    return [_asked(what, one.value, one.source, window) for one in known(on, parameters)]


def _national_congress(on: date, window: tuple[date, date]) -> Iterable[Asked]:
    """Once a year, in its first quarter, with four reports."""
    parameters = (npc_organic_law.SESSIONS, constitution.SESSIONS)
    found = list(_each(Body.CONGRESS, parameters, on, window))
    first, _ = window
    if on >= npc_rules.SESSION_LAST_MONTH.versions.first:
        quarter = npc_rules.SESSION_LAST_MONTH.at(on)
        last = date.fromordinal(date(first.year, quarter.value + 1, 1).toordinal() - 1)
        found.append(_asked(Body.CONGRESS, Norm(AtLeast(1)), quarter.source, (first, last)))
    if on >= npc_rules.YEARLY_REPORTS.versions.first:
        reports = npc_rules.YEARLY_REPORTS.at(on)
        found += [_asked(kind, Norm(AtLeast(1)), reports.source, window) for kind in reports.value]
    return found


_USUAL_UNKNOWN = Text(
    "“一般每年举行两次”的规定，该日适用的文本未见",
    "no text known for the day says whether two sessions a year were usual",
)


def _township(on: date, window: tuple[date, date]) -> tuple[list[Asked], tuple[Text, ...]]:
    try:
        usual = organic_law.TOWNSHIP_SESSIONS.at(on)
    except NotInForceError:
        return [], (_USUAL_UNKNOWN,)
    return [_asked(Body.CONGRESS, usual.value, usual.source, window)], ()


def frequency_said(frequency: Frequency, lang: Lang) -> str:
    """Return a frequency in words."""
    zh = lang == "zh"
    if isinstance(frequency, AtLeast):
        times = frequency.times
        return f"每年至少{times}次" if zh else f"at least {times} a year"
    if isinstance(frequency, EveryPeriod):
        times, period = frequency.times, frequency.period
        name = period.name.lower().replace("_", " ")
        return f"每{period.value}至少{times}次" if zh else f"at least {times} in every {name}"
    if isinstance(frequency, NeverApart):
        months = frequency.months
        return f"间隔不超过{months}个月" if zh else f"never more than {months} months apart"
    months = frequency.months
    return f"每{months}个月至少一次" if zh else f"at least once in {months} months"
