"""Small projects in several batches a year, and which places have voted (多批次票决)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, name, names, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Bound, Ground, Measure, Question, Result, Ruling, decide
from npcmodel.law.wording import Lang, Text, language
from npcmodel.livelihood.schemes import by_rules
from npcmodel.pairs import Pairs

__all__ = [
    "ProjectBatch",
    "SmallCriteria",
    "SmallProject",
    "VotingCoverage",
    "YearOfBatches",
    "batches_of_year",
    "small_project_valid",
    "voting_coverage",
]


@attrs.frozen(kw_only=True)
class SmallCriteria:
    """From what on a project is small and fast by a body's own rules (“小快灵”标准).

    Local practice, never law. The bounds themselves are still within.

    Attributes:
        issued_by: whose rules they are.
        source: where they are written.
        amount: the highest amount, in whole units of one currency (资金规模小).
        days: the longest time of construction, in days (建设周期短).
        effect: the longest time from then until it shows, in days (落地见效快).

    Raises:
        FactsError: no criterion at all.
    """

    issued_by: str
    source: str
    amount: int | None = None
    days: int | None = None
    effect: int | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        for field in ("amount", "days", "effect"):
            object.__setattr__(self, field, optional(count, field, getattr(self, field)))
        if self.amount is self.days is self.effect is None:
            raise FactsError("amount", None, "a criterion: amount, days or effect")


@attrs.frozen
class SmallProject:
    """A project that a batch holds (小型项目).

    Attributes:
        title: which project, by any name.
        amount: what it costs, in whole units of one currency.
        days: how long it takes to build, in days.
        effect: how long until it shows after that, in days; None where nobody said.
    """

    title: Hashable
    amount: int
    days: int
    effect: int | None = None

    def __attrs_post_init__(self) -> None:
        name("title", self.title)
        object.__setattr__(self, "amount", count("amount", self.amount))
        object.__setattr__(self, "days", count("days", self.days))
        object.__setattr__(self, "effect", optional(count, "effect", self.effect))


@attrs.frozen
class ProjectBatch:
    """The projects that one sitting voted through (一批次项目).

    Attributes:
        number: which batch of the year, from 1.
        day: the day of the vote.
        projects: the projects chosen.

    Raises:
        FactsError: no number or day, or a project twice.
    """

    number: int
    day: date
    projects: tuple[SmallProject, ...]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "number", count("number", self.number, 1))
        day("day", self.day)
        object.__setattr__(self, "projects", each("projects", self.projects, SmallProject))
        titles = [one.title for one in self.projects]
        if len(set(titles)) < len(titles):
            raise FactsError("projects", titles, "projects, none of them twice")

    @property
    def amount(self) -> int:
        """What its projects cost together."""
        return sum(one.amount for one in self.projects)


_SMALL = Question(
    "small_project_valid",
    Text("符合小型项目的标准", "the project is small and fast by the rules"),
    Text("不符合小型项目的标准", "the project is not small and fast by the rules"),
)


def small_project_valid(project: SmallProject, criteria: SmallCriteria, *, on: date) -> Ruling:
    """Rule whether a project is small and fast by the body's own criteria (“小快灵”项目).

    Args:
        project: its amount, and its times in days.
        criteria: the body's own rules.
        on: the day whose law applies.

    Raises:
        FactsError: no project or criteria, or a project of which it is not said when it shows
            where the criteria ask.

    Law: none; the criteria are the body's own.
    """
    on = day("on", on)
    instance("project", project, SmallProject)
    instance("criteria", criteria, SmallCriteria)
    if criteria.effect is not None and project.effect is None:
        raise FactsError("project.effect", None, "days: the criteria ask for them")
    grounds = tuple(
        Ground(
            None,
            number <= most,
            measure,
            number,
            most,
            Bound.AT_MOST,
            says=by_rules(criteria, zh, en),
        )
        for most, number, measure, zh, en in (
            (criteria.amount, project.amount, Measure.AMOUNT, "资金规模", "its amount"),
            (criteria.days, project.days, Measure.DAYS, "建设周期", "its time of construction"),
            (criteria.effect, project.effect, Measure.DAYS, "见效时间", "the time until it shows"),
        )
        if most is not None and number is not None
    )
    return decide(_SMALL, on, (("project", project), ("criteria", criteria)), grounds)


def _batches(batches: Sequence[ProjectBatch], year: int) -> tuple[ProjectBatch, ...]:
    """Refuse batches out of order or of another year, and a project in two of them."""
    found = each("batches", batches, ProjectBatch)
    if [one.number for one in found] != list(range(1, len(found) + 1)):
        raise FactsError("batches", [one.number for one in found], "numbered from 1, in order")
    days = [one.day for one in found]
    if days != sorted(days) or any(one.year != year for one in days):
        raise FactsError("batches", days, f"days of {year}, in order")
    titles = [one.title for batch in found for one in batch.projects]
    if len(set(titles)) < len(titles):
        raise FactsError("batches", titles, "projects, none of them twice in the year")
    return found


@attrs.frozen(kw_only=True)
class YearOfBatches(Result):
    """The batches of a year and what they come to (一年的批次).

    Attributes:
        year: the year.
        batches: the batches, in order.
        outside: the projects that are not small and fast by the criteria; empty where none
            were given.

    Raises:
        FactsError: batches of another year or out of order, a project in two of them, or one
            outside that none of them holds.
    """

    year: int
    batches: tuple[ProjectBatch, ...]
    outside: tuple[Hashable, ...]

    def __attrs_post_init__(self) -> None:
        count("year", self.year, 1)
        titles = [
            one.title for batch in _batches(self.batches, self.year) for one in batch.projects
        ]
        if not set(self.outside) <= set(titles):
            raise FactsError("outside", self.outside, f"among {titles}")

    @property
    def projects(self) -> int:
        """How many projects there are."""
        return sum(len(one.projects) for one in self.batches)

    @property
    def amount(self) -> int:
        """What they cost together."""
        return sum(one.amount for one in self.batches)

    @property
    def totals(self) -> Mapping[int, tuple[int, int]]:
        """Of each batch the number of projects and what they cost."""
        return Pairs((one.number, (len(one.projects), one.amount)) for one in self.batches)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the totals of each batch and of the year, and who is outside the criteria."""
        zh = language(lang) == "zh"
        lines = [
            f"第{number}批：{projects}项，金额{amount}"
            if zh
            else f"batch {number}: projects {projects}, amount {amount:,}"
            for number, (projects, amount) in self.totals.items()
        ]
        found = "、".join(map(str, self.outside)) if zh else ", ".join(map(str, self.outside))
        lines.append(
            f"{self.year}年合计：{self.projects}项，金额{self.amount}"
            if zh
            else f"{self.year}: projects {self.projects}, amount {self.amount:,}"
        )
        if found:
            lines.append(f"不符合标准：{found}" if zh else f"outside the criteria: {found}")
        return "\n".join(lines)


def batches_of_year(
    batches: Sequence[ProjectBatch],
    year: int,
    *,
    criteria: SmallCriteria | None = None,
) -> YearOfBatches:
    """Return the batches of a year with their totals (多批次票决的年度汇总).

    Args:
        batches: the batches, in order of their numbers and days.
        year: the year in which they were voted on.
        criteria: what makes a project small and fast; None to ask nothing.

    Raises:
        FactsError: a batch of another year or out of order, or a project in two of them.
    """
    count("year", year, 1)
    found = _batches(batches, year)
    optional(instance, "criteria", criteria, SmallCriteria)
    outside = tuple(
        one.title
        for batch in found
        for one in batch.projects
        if criteria is not None and not small_project_valid(one, criteria, on=batch.day).holds
    )
    return YearOfBatches(year=year, batches=found, outside=outside)


@attrs.frozen(kw_only=True)
class VotingCoverage(Result):
    """Which places voted on projects in a year, and which did not (票决制覆盖情况).

    Attributes:
        year: the year.
        places: every place asked about.
        missing: those that held no vote in the year.

    Raises:
        FactsError: no place, one named twice, or one missing that was not asked about.
    """

    year: int
    places: tuple[Hashable, ...]
    missing: tuple[Hashable, ...]

    def __attrs_post_init__(self) -> None:
        count("year", self.year, 1)
        if not self.places or len(set(self.places)) < len(self.places):
            raise FactsError("places", self.places, "one place or more, none of them twice")
        if len(set(self.missing)) < len(self.missing) or not set(self.missing) <= set(self.places):
            raise FactsError("missing", self.missing, f"among {list(self.places)}")

    @property
    def rate(self) -> Fraction:
        """The share of the places that voted."""
        return Fraction(len(self.places) - len(self.missing), len(self.places))

    @property
    def complete(self) -> bool:
        """Whether every place voted (全覆盖)."""
        return not self.missing

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many voted of how many, and which did not."""
        zh = language(lang) == "zh"
        done, of = len(self.places) - len(self.missing), len(self.places)
        head = f"{self.year}年票决覆盖{done}/{of}" if zh else f"{self.year}: voted {done} of {of}"
        found = "、".join(map(str, self.missing)) if zh else ", ".join(map(str, self.missing))
        return head + ((f"，未票决：{found}" if zh else f"; not: {found}") if found else "")


def voting_coverage(
    places: Iterable[Hashable], votes: Mapping[Any, Sequence[date]], *, year: int
) -> VotingCoverage:
    """Return which places voted on projects in a year (票决制覆盖率).

    Args:
        places: every place asked about, as the towns of a county.
        votes: the days of each place's votes; a place that is not named held none.
        year: the year.

    Raises:
        FactsError: no place, one named twice, or votes of a place not asked about.
    """
    found = names("places", places)
    given = Pairs[Hashable, Sequence[date]].of("votes", votes)
    if not set(given) <= set(found):
        raise FactsError("votes", list(given), f"among {list(found)}")
    count("year", year, 1)
    days = {where: [day("votes", one) for one in given[where]] for where in given}
    voted = {where for where, held in days.items() if any(one.year == year for one in held)}
    missing = tuple(one for one in found if one not in voted)
    return VotingCoverage(year=year, places=found, missing=missing)
