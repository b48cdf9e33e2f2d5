"""What a body's own rules say of livelihood projects, and what a project's plan promises."""

from __future__ import annotations

import enum
from datetime import date
from typing import NamedTuple, Protocol

import attrs

from npcmodel.checks import count, day, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = [
    "Exclusion",
    "Milestone",
    "ProjectDuration",
    "ProjectPlan",
    "ProjectRules",
    "RuleTime",
    "by_rules",
    "own_texts",
]

_MONTHS_OF_YEAR = 12


@enum.unique
class ProjectDuration(enum.Enum):
    """How long a project may take by a body's own rules (建设期限)."""

    SAME_YEAR = "当年完成"
    USUALLY_SAME_YEAR = "一般当年完成"


class RuleTime(NamedTuple):
    """A time that a body's own rules give (办法规定的期限).

    Attributes:
        length: how many days or months.
        months: True where months are counted, False for days.
        usually: True where the rules say 一般 (as a rule).
    """

    length: int
    months: bool = False
    usually: bool = False

    @property
    def limit(self) -> TimeLimit:
        """The same as a time that the library counts."""
        unit = TimeUnit.MONTHS if self.months else TimeUnit.DAYS
        return TimeLimit(self.length, unit, soft=self.usually)


def _time(field: str, value: object) -> RuleTime | None:
    found = optional(instance, field, value, RuleTime)
    if found is not None:
        count(f"{field}.length", found.length, 1)
        instance(f"{field}.months", found.months, bool)
        instance(f"{field}.usually", found.usually, bool)
    return found


def own_texts(field: str, values: object) -> tuple[str, ...]:
    """Return names that rules or a plan give, none of them twice."""
    found = each(field, values, str)  # type: ignore[arg-type]  # what is no sequence is refused
    for one in found:
        text(field, one)
    if len(set(found)) < len(found):
        raise FactsError(field, found, "names, none of them twice")
    return found


class _Issued(Protocol):
    """Something that a body issued."""

    @property
    def issued_by(self) -> str: ...

    @property
    def source(self) -> str: ...


def by_rules(rules: _Issued, zh: str, en: str) -> Text:
    """Return what a body's own rules ask for, in words, and whose they are."""
    whose = f"{rules.issued_by}：{rules.source}", f"{rules.issued_by}: {rules.source}"
    return Text(f"{zh}（{whose[0]}）", f"{en} ({whose[1]})")


@attrs.frozen
class Exclusion:
    """A reason for which a project is not listed, or is stopped (负面清单事项).

    Which reasons there are is for the body's own rules to say; the library knows none.

    Attributes:
        name: the reason, in the words of the rules.
        usually: whether the rules let it stop a project only as a rule (原则上).
    """

    name: str
    usually: bool = False

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        instance("usually", self.usually, bool)


@attrs.frozen(kw_only=True)
class ProjectRules:
    """A body's own rules on livelihood projects (票决制工作办法). Local practice, never law.

    What is not given the rules do not say, and nobody else says it for them.

    Attributes:
        issued_by: whose rules they are.
        source: where they are written.
        collection: how long the public is asked for projects (公开征集的时间).
        collection_months: the months in which that begins, 1 to 12, in the year before the
            projects (第三季度: 7, 8, 9); empty for any.
        factors: what is weighed before a project is listed (统筹考虑的因素).
        exclusions: reasons for which it is not (负面清单).
        deliberated_by: the body that deliberates on the candidates before the vote
            (票决前审议的机关).
        duration: whether a project is to be done within its year (当年完成).
        yearly_goals: whether one of several years has a goal in each (跨年项目的年度目标).
        adjusted_by: another body whose consent to a change suffices (同意调整的机关); None
            where only the one that voted may consent.
        midterm: when the work is looked at on the way, from the announcement (中期检查).
        grades: the grades of the satisfaction ballot, the best first (测评等次).
        satisfying: those of them that are enough; the best ones.
        rework: how long the government has to make good what did not satisfy, from the rating
            (整改期限).
        second_rating: when it is rated again, from the report that it was made good (再次测评).
        ratings: how often a project is rated at most; None where the rules set no end.

    Raises:
        FactsError: a value of the wrong kind, a name given twice, a month that is none, a goal
            for each of several years where every project is done in one, a time for a second
            rating where there is but one, or satisfying grades that are not the best of the
            grades.
    """

    issued_by: str
    source: str
    collection: RuleTime | None = None
    collection_months: tuple[int, ...] = ()
    factors: tuple[str, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    deliberated_by: Body | None = None
    duration: ProjectDuration | None = None
    yearly_goals: bool = False
    adjusted_by: Body | None = None
    midterm: RuleTime | None = None
    grades: tuple[str, ...] = ()
    satisfying: tuple[str, ...] = ()
    rework: RuleTime | None = None
    second_rating: RuleTime | None = None
    ratings: int | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        for field in ("collection", "midterm", "rework", "second_rating"):
            _time(field, getattr(self, field))
        set_ = object.__setattr__
        set_(self, "collection_months", _calendar(self.collection_months))
        for field in ("factors", "grades", "satisfying"):
            set_(self, field, own_texts(field, getattr(self, field)))
        set_(self, "exclusions", each("exclusions", self.exclusions, Exclusion))
        own_texts("exclusions", tuple(one.name for one in self.exclusions))
        for field in ("deliberated_by", "adjusted_by"):
            found = optional(member, field, getattr(self, field), Body)
            if found is not None and not found.of_congress:
                raise FactsError(field, found, "a body of the congress")
        if self.adjusted_by in {Body.CONGRESS, Body.DELEGATION}:
            raise FactsError("adjusted_by", self.adjusted_by, "another body than one that votes")
        optional(member, "duration", self.duration, ProjectDuration)
        instance("yearly_goals", self.yearly_goals, bool)
        set_(self, "ratings", optional(count, "ratings", self.ratings, 1))
        _check_rules(self)


def _calendar(months: object) -> tuple[int, ...]:
    if isinstance(months, str | bytes) or not isinstance(months, tuple | list):
        raise FactsError("collection_months", months, "a sequence of months")
    return tuple(count("collection_months", one, 1, _MONTHS_OF_YEAR) for one in months)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _check_rules(rules: ProjectRules) -> None:
    if rules.yearly_goals and rules.duration is ProjectDuration.SAME_YEAR:
        raise FactsError("yearly_goals", rules.yearly_goals, "False: every project is done in one")
    if rules.second_rating is not None and rules.ratings == 1:
        raise FactsError("ratings", rules.ratings, "2 or more: there is a time for the second")
    if rules.satisfying != rules.grades[: len(rules.satisfying)]:
        raise FactsError("satisfying", rules.satisfying, f"the best of {list(rules.grades)}")
    if rules.grades and not 0 < len(rules.satisfying) < len(rules.grades):
        expected = "one grade or more, and not the last of them"
        raise FactsError("satisfying", rules.satisfying, expected)


@attrs.frozen
class Milestone:
    """A goal on the way, with its last day (阶段目标).

    Attributes:
        name: what is to be reached.
        due: the last day for it.
    """

    name: str
    due: date

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        day("due", self.due)


@attrs.frozen
class ProjectPlan:
    """What a project costs, when it begins and which goals it has (项目实施计划).

    Attributes:
        cost: what it costs, in whole units of one currency.
        starts: the day on which the work is to begin.
        milestones: the goals, one at least; the last of them is the project's completion.

    Raises:
        FactsError: no goal, one named twice, one due before the beginning, or goals out of the
            order of days.
    """

    cost: int
    starts: date
    milestones: tuple[Milestone, ...]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "cost", count("cost", self.cost))
        day("starts", self.starts)
        goals = each("milestones", self.milestones, Milestone)
        object.__setattr__(self, "milestones", goals)
        if not goals:
            raise FactsError("milestones", goals, "a goal with its day, one at least")
        own_texts("milestones", tuple(one.name for one in goals))
        days = [self.starts, *(one.due for one in goals)]
        if days != sorted(days):
            raise FactsError("milestones", goals, f"in order of days, none before {self.starts}")

    @property
    def due(self) -> date:
        """The last day of the last goal."""
        return self.milestones[-1].due

    @property
    def years(self) -> tuple[int, ...]:
        """The years it takes."""
        return tuple(range(self.starts.year, self.due.year + 1))

    @property
    def goals_missing(self) -> tuple[int, ...]:
        """The years in which no goal is due."""
        having = {one.due.year for one in self.milestones}
        return tuple(year for year in self.years if year not in having)
