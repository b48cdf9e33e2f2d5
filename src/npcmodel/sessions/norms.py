"""What statute, local text and the caller's own standard ask of a body in a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from npcmodel.checks import instance
from npcmodel.dates.frequency import (
    AtLeast,
    EveryPeriod,
    Frequency,
    NeverApart,
    OnceIn,
    Period,
)
from npcmodel.dates.periods import periods_of
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.params import constitution, npc_organic_law, npc_rules, npcsc_rules, organic_law
from npcmodel.profiles.congress_rules import Months
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.sources import asked_whom, known, local
from npcmodel.sitting.yearly import DutyKind

__all__ = ["Asked", "asked_of"]


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
    months = local(profile, roll, "session_months", on) if roll.body is Body.CONGRESS else ()
    notes += asked_whom(roll, profile, (*places, *months))
    for place, provision in places:
        norm: Norm = provision.value
        kind = DutyKind.LOCAL_NORM if norm.soft else DutyKind.LOCAL_DUTY
        found.append(Asked(roll.body, norm.frequency, kind, provision.source, place, *window))
    found += _in_months(months, year)
    if not isinstance(standard, Iterable):
        raise FactsError("local", standard, "frequencies in a sequence, as in (AtLeast(2),)")
    for frequency in standard:
        instance("local", frequency, (AtLeast, EveryPeriod, NeverApart, OnceIn))
        found.append(Asked(roll.body, frequency, DutyKind.STANDARD, None, "", *window))
    return tuple(found), notes


def _in_months(places: Iterable[Local], year: int) -> Iterable[Asked]:
    """One session in the months that a place names, as a rule or always."""
    windows = periods_of(year, Period.MONTH)
    for place, provision in places:
        months: Months = provision.value
        first, last = windows[months.first - 1][0], windows[months.last - 1][1]
        kind = DutyKind.LOCAL_NORM if months.soft else DutyKind.LOCAL_DUTY
        yield Asked(Body.CONGRESS, AtLeast(1), kind, provision.source, place, first, last)


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
