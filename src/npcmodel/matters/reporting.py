"""What major matters are reported to a standing committee how often in a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, member, optional
from npcmodel.dates.held import State
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.matters.texts import places_asked
from npcmodel.profiles.major_matters import MatterKind, YearlyReports
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread
from npcmodel.sitting.yearly import SOFT_MISSED, DutyKind, Line, asked_line

__all__ = ["YearOfMatterReports", "matter_reports_held"]


@attrs.frozen
class YearOfMatterReports(Result):
    """A year's reports on a matter against what is asked for (年度报告).

    Attributes:
        matter: what is reported.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        held: how many reports were made in the year by that day.
        lines: what each text asks, and how it stands; none where no text asked speaks of it.
        notes: what else a reader should know.
    """

    matter: MatterKind
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
        what = term(self.matter, lang)
        head = (
            f"{self.year}年{what}：至{self.on}报告{self.held}次"
            if zh
            else f"{what} in {self.year}: reported {self.held} times by {self.on}"
        )
        lines = [head, *(line.explain(lang) for line in self.lines)]
        lines += [("注：" if zh else "note: ") + note.said(lang) for note in self.notes]
        return "\n".join(lines)


def matter_reports_held(  # noqa: PLR0913  # of what, when, in which year, by which law
    matter: MatterKind,
    days: Iterable[date],
    *,
    year: int,
    on: date,
    profile: Profile | None = None,
    before: date | None = None,
) -> YearOfMatterReports:
    """Hold a year's reports on a matter against what local rules ask for (每年报告的次数).

    Args:
        matter: what is reported to the standing committee; of
            `MatterKind.MATTERS_WORK`, by it to its congress.
        days: the days on which it was reported; those of other years and after `on` count
            nothing.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        profile: the place's own provisions; without one nothing is asked.
        before: the last report before the year, where a text speaks of intervals; None where it
            is not known.

    Raises:
        FactsError: `on` outside the year, or `before` not before it.

    Law: local rules on major matters.
    Limitations: 监督法 asks for some of these reports too, which is not asked here. Where the
        text is known from a day within the year, whether that year owes a whole one's number is
        left open.
    """
    on = day("on", on)
    member("matter", matter, MatterKind)
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    done = [one for one in each("days", days, date) if day("days", one).year == year and one <= on]
    before = optional(day, "before", before)
    lines: list[Line] = []
    for place, provision in places_asked(profile, "yearly_reports", on):
        asked: YearlyReports = provision.value
        if matter in asked.matters:
            norm = attrs.evolve(provision, value=asked.norm)
            lines.append(asked_line(place, norm, done, on, before))
    missed = {line.kind for line in lines if line.state is State.BROKEN}
    notes: tuple[Text, ...] = (SOFT_MISSED,) if DutyKind.LOCAL_NORM in missed else ()
    return YearOfMatterReports(
        matter, year, on, len(done), tuple(lines), (*notes, *unread(profile, lines))
    )
