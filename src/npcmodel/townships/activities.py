"""What a year asks of townships and sub-districts besides sessions, and how it stands."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, optional
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn
from npcmodel.dates.held import State, judge
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom
from npcmodel.sitting.yearly import SOFT_MISSED, DutyKind, Line, asked_line, doubt

__all__ = [
    "StreetActivity",
    "TownshipActivity",
    "YearOfWork",
    "street_activities_held",
    "township_activities_held",
]


@enum.unique
class TownshipActivity(enum.Enum):
    """What is wanted of townships in a year, besides sessions (乡镇年度工作)."""

    GROUP_ACTIVITIES = "乡镇代表小组活动"
    SYMPOSIA = "乡镇人大工作座谈会"


@enum.unique
class StreetActivity(enum.Enum):
    """What is wanted in sub-districts in a year (街道年度工作)."""

    MEETINGS = "街道工委会议"
    YEAR_END_MEETINGS = "街道工委年底总结会议"
    YEAR_START_MEETINGS = "街道工委年初计划会议"
    PLAN_REVIEWS = "常务委员会审议街道工委的报告和计划"
    COUNCIL_MEETINGS = "街道居民议事组织会议"
    COUNCIL_START_MEETINGS = "街道居民议事组织年初会议"


@attrs.frozen
class YearOfWork(Result):
    """A year's work in a township or sub-district against what is asked of it (年度工作).

    Attributes:
        what: which activity.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        held: how often it was done in the year by that day.
        lines: what each text asks, and how it stands; none where no text was asked that speaks
            of it.
        notes: what else a reader should know.
    """

    what: TownshipActivity | StreetActivity
    year: int
    on: date
    held: int
    lines: tuple[Line, ...]
    notes: tuple[Text, ...] = ()

    @property
    def owed(self) -> tuple[Line, ...]:
        """The requirements that are broken."""
        return tuple(line for line in self.lines if line.state is State.BROKEN)

    def explain(self, lang: Lang = "zh") -> str:
        """Return every requirement and how it stands, a line each."""
        zh = language(lang) == "zh"
        what = term(self.what, lang)
        head = (
            f"{self.year}年{what}：至{self.on}开展{self.held}次"
            if zh
            else f"{what} in {self.year}: {self.held} by {self.on}"
        )
        lines = [head, *(line.explain(lang) for line in self.lines)]
        lines += [("注：" if zh else "note: ") + note.said(lang) for note in self.notes]
        return "\n".join(lines)


def township_activities_held(  # noqa: PLR0913  # what was done, when, and by which law
    what: TownshipActivity,
    days: Iterable[date],
    *,
    year: int,
    on: date,
    profile: Profile | None = None,
    standard: Iterable[Frequency] = (),
    before: date | None = None,
) -> YearOfWork:
    """Hold a township's activities of a year against what is asked of them (年度工作).

    Args:
        what: which activity: of one group, where groups are meant.
        days: the days on which it was done, each once for each time; those of other years and
            after `on` count nothing.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        profile: the place's own provisions; without one no text is asked.
        standard: the caller's own standard, as frequencies.
        before: the last time before the year, where intervals matter; None where not known.

    Raises:
        FactsError: `on` outside the year, `before` not before it, or a standard that is no
            frequency.

    Law: local texts on townships; 地方组织法 gives no number.
    Limitations: where a text is known from a day within the year, whether that year owes a whole
        one's number is left open. What rules on deputies ask of groups is asked of
        `activities_held`.
    """
    member("what", what, TownshipActivity)
    return _held("townships", what, days, year, on, profile, standard, before)


def street_activities_held(  # noqa: PLR0913  # what was done, when, and by which law
    what: StreetActivity,
    days: Iterable[date],
    *,
    year: int,
    on: date,
    profile: Profile | None = None,
    standard: Iterable[Frequency] = (),
    before: date | None = None,
) -> YearOfWork:
    """Hold a sub-district's work of a year against what is asked of it (街道年度工作).

    Args:
        what: which meeting or review.
        days: the days on which it was held, each once; those of other years and after `on` count
            nothing.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        profile: the place's own provisions; without one no text is asked.
        standard: the caller's own standard, as frequencies.
        before: the last one before the year, where intervals matter; None where not known.

    Raises:
        FactsError: `on` outside the year, `before` not before it, or a standard that is no
            frequency.

    Law: local texts on sub-districts; 地方组织法 59 gives no number.
    Limitations: which months are early in the year (年初) or its end (年底) no text says: that a
        meeting was one of those is the caller's answer, and it may be held on to the year's end.
    """
    member("what", what, StreetActivity)
    return _held("streets", what, days, year, on, profile, standard, before)


def _held(  # noqa: PLR0913, PLR0917  # the arguments of the two rules
    group: str,
    what: TownshipActivity | StreetActivity,
    days: Iterable[date],
    year: int,
    on: date,
    profile: Profile | None,
    standard: Iterable[Frequency],
    before: date | None,
) -> YearOfWork:
    on = day("on", on)
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    done = [one for one in each("days", days, date) if day("days", one).year == year and one <= on]
    if optional(day, "before", before) is not None and before is not None and before.year >= year:
        raise FactsError("before", before, f"a day before {year}")
    optional(instance, "profile", profile, Profile)
    field = f"{group}.{what.name.lower()}"
    places = () if profile is None else profile.find(field, on)
    lines = [asked_line(place, provision, done, on, before) for place, provision in places]
    if not isinstance(standard, Iterable):
        raise FactsError("standard", standard, "frequencies in a sequence, as in (AtLeast(2),)")
    for frequency in standard:
        instance("standard", frequency, (AtLeast, EveryPeriod, NeverApart, OnceIn))
        finding = judge(frequency, done, year, on, before)
        points = (doubt(frequency, done, year, on, before),) if finding.state is State.OPEN else ()
        lines.append(Line(frequency, DutyKind.STANDARD, None, "", len(done), finding, points))
    missed = {line.kind for line in lines if line.state is State.BROKEN}
    notes: tuple[Text, ...] = (SOFT_MISSED,) if DutyKind.LOCAL_NORM in missed else ()
    notes += asked_whom(None, profile, places)
    return YearOfWork(what, year, on, len(done), tuple(lines), notes)
