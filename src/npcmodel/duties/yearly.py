"""What local texts ask of deputies in a year, and what was done."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, member, optional
from npcmodel.dates.held import State
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import fits
from npcmodel.sitting.sources import asked_whom
from npcmodel.sitting.yearly import SOFT_MISSED, DutyKind, Line, asked_line

__all__ = ["DeputyActivity", "YearOfActivities", "activities_held"]


@enum.unique
class DeputyActivity(enum.Enum):
    """What local texts want to see in a year (代表活动)."""

    CENTRAL_GROUP_ACTIVITIES = "代表中心组活动"
    GROUP_ACTIVITIES = "代表小组活动"
    RECEPTIONS = "选民接待日活动"
    COMMUNITY_VISITS = "进社区联系人民群众活动"
    RETURN_ACTIVITIES = "回原选区或者原选举单位参加活动"
    PERFORMANCE_NOTICES = "履职情况通报"
    SYMPOSIA = "代表座谈会"


@attrs.frozen
class YearOfActivities(Result):
    """A year's activities against what is asked of them (年度代表活动).

    Attributes:
        what: which activities.
        level: of which congress the deputies are.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        held: how many were held in the year by that day.
        lines: what each text asks, and how it stands; none where no text was asked that speaks
            of them.
        notes: what else a reader should know.
    """

    what: DeputyActivity
    level: Level
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


def activities_held(  # noqa: PLR0913  # what was done, by whom, when, and by which law
    what: DeputyActivity,
    days: Iterable[date],
    *,
    level: Level,
    year: int,
    on: date,
    profile: Profile | None = None,
    before: date | None = None,
) -> YearOfActivities:
    """Hold a year's activities against what local texts ask of them (代表活动次数).

    Args:
        what: which activities: of one group, or of one deputy, as the text counts them.
        days: the days on which they were held, each once for each activity; those of other years
            and after `on` count nothing.
        level: of which congress the deputies are.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        profile: the place's own provisions; without one nothing is asked.
        before: the last one before the year, where a text speaks of intervals; None where it is
            not known.

    Raises:
        FactsError: deputies of the nation or of a level above the profile's, `on` outside the
            year, or `before` not before it.

    Law: local texts on deputies; 代表法 and 地方组织法 give no number.
    Limitations: where the text is known from a day within the year, whether that year owes a
        whole one's number is left open.
    """
    on = day("on", on)
    member("what", what, DeputyActivity)
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    if member("level", level, Level).tier is Tier.NATIONAL:
        raise FactsError("level", level, "a local level: no place binds deputies of the nation")
    fits(profile, level)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    done = [one for one in each("days", days, date) if day("days", one).year == year and one <= on]
    before = optional(day, "before", before)
    lines: list[Line] = []
    field = f"deputies.{what.name.lower()}"
    places = () if profile is None else profile.find(field, on)
    for place, provision in places:
        norm = provision.value.of(level.tier)
        if norm is not None:
            asked = attrs.evolve(provision, value=norm)
            lines.append(asked_line(place, asked, done, on, before))
    missed = {line.kind for line in lines if line.state is State.BROKEN}
    notes: tuple[Text, ...] = (SOFT_MISSED,) if DutyKind.LOCAL_NORM in missed else ()
    notes += () if lines else asked_whom(None, profile)
    return YearOfActivities(what, level, year, on, len(done), tuple(lines), notes)
