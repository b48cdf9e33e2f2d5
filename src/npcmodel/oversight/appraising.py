"""What follows from a grade, and who still owes a year's report (测评结果运用、年度履职报告)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, member, name, optional, text
from npcmodel.dates.frequency import AtLeast
from npcmodel.dates.held import State, judge
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = [
    "DutyReports",
    "GradeOutcome",
    "GradeUses",
    "Official",
    "OfficialYear",
    "duty_reports",
    "grade_outcome",
]

_ONCE = AtLeast(1)


def _texts(field: str, values: object) -> tuple[str, ...]:
    found = each(field, values, str)  # type: ignore[arg-type]  # each refuses what is no sequence
    for one in found:
        text(field, one)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


@attrs.frozen
class GradeUses:
    """What a body's own rule has follow from each grade (测评结果运用). Never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        uses: by grade, what follows, in the rule's words; nothing for a grade with no consequence.

    Raises:
        FactsError: a text that says nothing, no grade, or a consequence named twice for a grade.
    """

    issued_by: str
    source: str
    uses: Mapping[str, tuple[str, ...]]

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        given = Pairs[str, tuple[str, ...]].of("uses", self.uses)
        if not given:
            raise FactsError("uses", self.uses, "a grade or more")
        uses = Pairs(
            (text("uses", grade), _texts(f"uses[{grade!r}]", what)) for grade, what in given.items()
        )
        object.__setattr__(self, "uses", uses)


@attrs.frozen
class GradeOutcome(Result):
    """What follows from an appraisal by the body's own rule (测评结果运用建议).

    Attributes:
        rule: the rule.
        grades: the grades that the ballot gives: one, or several or none where that is open.
    """

    rule: GradeUses
    grades: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        instance("rule", self.rule, GradeUses)
        object.__setattr__(self, "grades", _texts("grades", self.grades))
        strangers = tuple(one for one in self.grades if one not in self.rule.uses)
        if strangers:
            raise FactsError("grades", strangers, f"grades of the rule: {list(self.rule.uses)}")

    @property
    def certain(self) -> tuple[str, ...]:
        """What follows whichever of the grades it is; nothing where there is none."""
        if not self.grades:
            return ()
        first, *others = (self.rule.uses[grade] for grade in self.grades)
        return tuple(one for one in first if all(one in other for other in others))

    @property
    def doubtful(self) -> tuple[str, ...]:
        """What follows from some of the grades alone."""
        found = dict.fromkeys(one for grade in self.grades for one in self.rule.uses[grade])
        return tuple(one for one in found if one not in self.certain)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the grades, what follows, what is in doubt, and whose rule says so."""
        zh = language(lang) == "zh"
        comma, rule = ("、" if zh else ", "), self.rule
        if zh:
            lines = [f"等次：{comma.join(self.grades) or '不作结论'}"]
            heads = "结果运用：", "等次未定，存疑："
            whose = f"所据办法：{rule.issued_by}，{rule.source}（不是法律）"
        else:
            lines = [f"grade: {comma.join(self.grades) or 'left open'}"]
            heads = "follows: ", "open with the grade: "
            whose = f"rule of {rule.issued_by}: {rule.source} (not law)"
        for head, which in zip(heads, (self.certain, self.doubtful), strict=True):
            if which:
                lines.append(head + comma.join(which))
        return "\n".join([*lines, whose])


def grade_outcome(rule: GradeUses, grades: Iterable[str]) -> GradeOutcome:
    """Return what follows from an appraisal by the body's own rule (测评结果运用).

    Args:
        rule: what follows from each grade; local practice.
        grades: the grades that the ballot gives, as `Satisfaction.possible` tells them.

    Raises:
        FactsError: a grade that the rule does not know, or one named twice.

    Limitations: it rests on no law and decides nothing: it says what the rule has proposed or
        done. Whoever is to lose an office loses it by the law on removals alone, and a grade
        given to a judge or a procurator decides no case.
    """
    return GradeOutcome(rule, _texts("grades", grades))


# The year's report of every official


@attrs.frozen
class Official:
    """Somebody elected or appointed who reports every year (报告履职情况的国家机关工作人员).

    Attributes:
        name: who, by any name.
        since: the first day in office.
        until: the last day in office; None while there is none.

    Raises:
        FactsError: no name, or a last day before the first.
    """

    name: Hashable
    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        name("name", self.name)
        first, last = day("since", self.since), optional(day, "until", self.until)
        if last is not None and last < first:
            raise FactsError("until", last, f"{first}, the first day, or later")

    def served(self, year: int) -> bool:
        """Whether the official was in office on a day of the year."""
        return self.since.year <= year and (self.until is None or year <= self.until.year)

    def served_throughout(self, year: int) -> bool:
        """Whether the official was in office on every day of the year."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        return self.since <= first and (self.until is None or last <= self.until)


@attrs.frozen
class OfficialYear:
    """How an official's report of one year stands (某年度报告情况).

    Attributes:
        official: who.
        year: the year.
        state: given; not given by the year's end, or by the last day in office where that came
            sooner; or not given yet.
    """

    official: Hashable
    year: int
    state: State

    def __attrs_post_init__(self) -> None:
        name("official", self.official)
        count("year", self.year, 1)
        if member("state", self.state, State) is State.OPEN:
            raise FactsError("state", self.state, "met, broken or pending")


@attrs.frozen(kw_only=True)
class DutyReports(Result):
    """Who reported on the duties of office in which year, and who still owes it (履职报告情况).

    Attributes:
        on: the day at whose end it was asked.
        lines: each official and year in which a report was asked for.
    """

    on: date
    lines: tuple[OfficialYear, ...]

    @property
    def missing(self) -> tuple[tuple[Hashable, int], ...]:
        """Who gave no report of a year that is over, or before leaving office within it."""
        return self._of(State.BROKEN)

    @property
    def pending(self) -> tuple[tuple[Hashable, int], ...]:
        """Who still has until the end of the year, or of the time in office."""
        return self._of(State.PENDING)

    def _of(self, state: State) -> tuple[tuple[Hashable, int], ...]:
        return tuple((one.official, one.year) for one in self.lines if one.state is state)

    def rate(self, year: int | None = None) -> Fraction | None:
        """Return the share of the reports asked for that were given (报告率).

        Args:
            year: one year alone; None for all.

        Returns:
            Of the reports asked for; None where none was.
        """
        asked = [one for one in self.lines if year is None or one.year == year]
        given = sum(one.state is State.MET for one in asked)
        return Fraction(given, len(asked)) if asked else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many reports were given, and who owes which."""
        zh = language(lang) == "zh"
        given, asked = len(self._of(State.MET)), len(self.lines)
        if zh:
            lines = [f"截至{self.on}，应报告{asked}次，已报告{given}次"]
        else:
            lines = [f"at the end of {self.on}: {given} of {asked} reports given"]
        for which, (han, en) in (
            (self.missing, ("未报告", "not given")),
            (self.pending, ("年内尚待报告", "to be given within the year")),
        ):
            if which:
                who = ("、" if zh else ", ").join(
                    f"{one}（{year}年）" if zh else f"{one} ({year})" for one, year in which
                )
                lines.append(f"{han}：{who}" if zh else f"{en}: {who}")
        return "\n".join(lines)


def duty_reports(
    officials: Iterable[Official],
    reports: Mapping[Any, Iterable[date]],
    *,
    first_year: int,
    part_years: bool,
    on: date,
) -> DutyReports:
    """Return who reported on the duties of office in which year (年度履职情况报告).

    Args:
        officials: those elected or appointed, each name once.
        reports: by official, the days on which a written report was handed in; those after `on`
            or out of office count nothing.
        first_year: the first year asked about; the last one is that of `on`.
        part_years: whether a report is also asked of a year in which somebody was in office for
            a part of it only; no text says so, and the body's rule does.
        on: the day at whose end it is asked.

    Raises:
        FactsError: a name twice, a report of somebody who is no official, or a first year after
            that of `on`.

    Law: none of the nation; local texts may ask for it (深圳市任免条例).
    Limitations: every year, one report, is what a body asks of those it elected or appointed.
        A report counts for the year in which it was handed in.
    """
    on = day("on", on)
    instance("part_years", part_years, bool)
    first = count("first_year", first_year, 1, on.year)
    people = each("officials", officials, Official)
    given: dict[Hashable, tuple[date, ...]] = {one.name: () for one in people}
    if len(given) != len(people):
        raise FactsError("officials", [one.name for one in people], "each name once")
    for who, days in Pairs[Hashable, Iterable[date]].of("reports", reports).items():
        if who not in given:
            raise FactsError("reports", who, "an official")
        given[who] = tuple(day(f"reports[{who!r}]", one) for one in days)
    lines: list[OfficialYear] = []
    for one in people:
        asked = one.served if part_years else one.served_throughout
        ends = one.until or date.max
        handed = [when for when in given[one.name] if one.since <= when <= min(ends, on)]
        for year in range(first, on.year + 1):
            if asked(year) and one.since <= on:
                # At the end of the last day in office the year is over: no report counts later.
                over = ends <= on and ends.year == year
                last = date(year, 12, 31) if over else min(on, date(year, 12, 31))
                lines.append(OfficialYear(one.name, year, judge(_ONCE, handed, year, last).state))
    return DutyReports(on=on, lines=tuple(lines))
