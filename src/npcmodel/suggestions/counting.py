"""Figures over many suggestions at the end of a day, and the list of those overdue."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.checks import count, day, each, instance, names, text
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.profiles.suggesting import AnswerClass
from npcmodel.suggestions.figure_counts import RatingCounts, SolutionCounts, SuggestionCounts
from npcmodel.suggestions.found import Found, SolvedClass, found_of
from npcmodel.suggestions.lifecycle import Suggestion
from npcmodel.suggestions.owing import SuggestionDeadline

__all__ = ["Figures", "OverdueStep", "OverdueSuggestions", "figures", "overdue"]

_SOLVED = (AnswerClass.SOLVED,)


@attrs.frozen(kw_only=True)
class Figures(Result):
    """Suggestions counted at the end of a day, in all and by groups (办理情况统计).

    Attributes:
        on: the day.
        total: all of them, each once.
        groups: those of each key, in the order of first appearance; empty where no key was given.
        solved: the classes of answers that count as solved.
    """

    on: date
    total: SuggestionCounts
    groups: Mapping[Hashable, SuggestionCounts]
    solved: tuple[SolvedClass, ...]

    def __attrs_post_init__(self) -> None:
        day("on", self.on)
        instance("total", self.total, SuggestionCounts)
        groups = Pairs[Hashable, SuggestionCounts].of("groups", self.groups)
        object.__setattr__(self, "groups", groups)
        object.__setattr__(self, "solved", _classes(self.solved))
        parts = sum(one.given for one in each("groups", groups.values(), SuggestionCounts))
        if groups and parts != self.total.given:
            raise FactsError("groups", parts, f"{self.total.given} in all, as in total")

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rates in all, then those of each group."""
        zh = language(lang) == "zh"
        lines = [
            f"截至{self.on}，共{self.total.given}件"
            if zh
            else f"at the end of {self.on}: {self.total.given} in all",
            self.total.explain(lang),
        ]
        for key, one in self.groups.items():
            lines += [
                f"{key}（{one.given}件）" if zh else f"{key} ({one.given})",
                one.explain(lang),
            ]
        return "\n".join(lines)


def _classes(value: object) -> tuple[SolvedClass, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise FactsError("solved", value, "a sequence of AnswerClass or of names of classes")
    found = tuple(_class(one) for one in cast("Iterable[object]", value))
    if not found or len(set(found)) != len(found):
        raise FactsError("solved", found, "one class or more, each once")
    return found


def _class(value: object) -> SolvedClass:
    return value if isinstance(value, AnswerClass) else text("solved", value)


def figures(  # noqa: PLR0913  # a question with its facts
    cases: Iterable[Suggestion],
    *,
    by: Callable[[Suggestion], Hashable] | None = None,
    until: date | None = None,
    calendar: WorkCalendar | None = None,
    urged: Iterable[Hashable] = (),
    solved: Iterable[SolvedClass] = _SOLVED,
) -> Figures:
    """Return how suggestions were handled by the end of a day (办理情况统计).

    What happened after the day does not count, and neither does a suggestion put after it.
    Places take rates of different bases: `SuggestionCounts.rate` says of which one each is.

    Args:
        cases: the suggestions, each number once.
        by: the key of the group a suggestion counts in, asked of it as it stood then; one with
            several handlers counts once, where the key puts it. None for no groups.
        until: the day at whose end they are counted; None for that of the last event of all,
            so that everything told counts.
        calendar: the working days, where a text counts them.
        urged: the numbers of those whose deputies were urged to send the form back (经催促).
        solved: the classes of answers that count as solved (A类): those of the texts, or by name
            those of the place's own method.

    Raises:
        FactsError: a number twice, one urged that is not among them, no class, a suggestion that
            the key cannot be asked of, no day where nothing happened, or working days without
            a calendar.

    Law: 代表法 51 II (2015: 42 I); local texts on the forms left out of the figures.
    Limitations: whether a matter is solved is what the answer says, with what became of its
        promises. A form is left out only where a text that was asked says so, its time is surely
        over and the deputy was urged; a text that binds by analogy alone leaves none out. What
        texts leave in doubt is neither in time nor late.
    """
    given = _each_once(cases)
    on = _last(given) if until is None else day("until", until)
    pressed = _urged(urged, given)
    counted = _classes(solved)
    classes = frozenset(counted)
    total = _Sum()
    groups: dict[Hashable, _Sum] = {}
    for case in given:
        if case.submitted is not None and case.submitted > on:
            continue
        then = case if not case.events or case.events[-1].day <= on else case.until(on)
        found = found_of(then, on, calendar, classes, urged=case.id in pressed)
        total.add(found)
        if by is not None:
            groups.setdefault(_key(by, then), _Sum()).add(found)
    return Figures(
        on=on,
        total=total.counts(),
        groups={key: one.counts() for key, one in groups.items()},
        solved=counted,
    )


def _last(given: Sequence[Suggestion]) -> date:
    """Return the last day on which anything happened."""
    told = [case.events[-1].day for case in given if case.events]
    told += [case.submitted for case in given if case.submitted is not None]
    if not told:
        raise FactsError("until", None, "a day: the suggestions given tell none")
    return max(told)


def _each_once(cases: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    given = each("cases", cases, Suggestion)
    seen: set[Hashable] = set()
    for one in given:
        if one.id in seen:
            raise FactsError("cases", one.id, "each number once")
        seen.add(one.id)
    return given


def _urged(urged: object, given: Sequence[Suggestion]) -> frozenset[Hashable]:
    found = names("urged", urged)
    strangers = set(found).difference(one.id for one in given) if found else ()
    if strangers:
        stranger = next(one for one in found if one in strangers)
        raise FactsError("urged", stranger, "a number of one of the suggestions")
    return frozenset(found)


def _key(by: Callable[[Suggestion], Hashable], case: Suggestion) -> Hashable:
    try:
        key = by(case)
        hash(key)
    except (LookupError, TypeError, AttributeError) as error:
        expected = "a key that every suggestion has on the day, assigned or not"
        raise FactsError("by", case.id, expected) from error
    return key


class _Sum:
    """What was found, added up."""

    def __init__(self) -> None:
        self.held: dict[str, int] = {}
        self.parts: dict[str, dict[str, int]] = {}

    def _one(self, field: str, part: str) -> None:
        counts = self.parts.setdefault(field, {})
        counts[part] = counts.get(part, 0) + 1

    def add(self, found: Found) -> None:
        """Count one suggestion."""
        self.held[found.state] = self.held.get(found.state, 0) + 1
        if not found.answered:
            return
        self.held["answered"] = self.held.get("answered", 0) + 1
        if found.state == "in_doubt":
            self.held["in_doubt_answered"] = self.held.get("in_doubt_answered", 0) + 1
        for field, rating in found.ratings:
            self._one(field, "unrated" if rating is None else rating.name.lower())
        for field, solved in found.solutions:
            kind = "unsorted" if solved is None else "solved" if solved else "unsolved"
            self._one(field, kind)
        for field in found.left_out:
            self._one(field, "left_out")

    def counts(self) -> SuggestionCounts:
        """Return the sums."""
        made: dict[str, Any] = dict(self.held)
        for field, parts in self.parts.items():
            kind = SolutionCounts if field.startswith("solution") else RatingCounts
            made[field] = kind(**parts)
        return SuggestionCounts(**made)


# What is overdue


@attrs.frozen(kw_only=True)
class OverdueStep:
    """A step that is owed and late (逾期未完成的事项).

    Attributes:
        id: the number of the suggestion.
        deadline: the step with its last day.
        days_late: how many days it is late.
    """

    id: Hashable
    deadline: SuggestionDeadline
    days_late: int

    def __attrs_post_init__(self) -> None:
        instance("deadline", self.deadline, SuggestionDeadline)
        count("days_late", self.days_late, 1)

    @property
    def handler(self) -> Hashable:
        """Which handler owes it; None where it is no handler's."""
        return self.deadline.owed_by


@attrs.frozen(kw_only=True)
class OverdueSuggestions(Result):
    """What is owed and late at the end of a day (逾期清单).

    Attributes:
        on: the day.
        lines: the steps, suggestion by suggestion as given.
    """

    on: date
    lines: tuple[OverdueStep, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return each step with its last day and how late it is."""
        zh = language(lang) == "zh"
        lines = [f"逾期清单，截至{self.on}" if zh else f"overdue at the end of {self.on}"]
        for one in self.lines:
            late = f"，逾期{one.days_late}日" if zh else f", {one.days_late} days late"
            colon = "：" if zh else ": "
            lines.append(f"{one.id}{colon}{one.deadline.explain(lang).splitlines()[0]}{late}")
        return "\n".join(lines)


def overdue(
    cases: Iterable[Suggestion], *, on: date, calendar: WorkCalendar | None = None
) -> OverdueSuggestions:
    """Return what of many suggestions is owed and late at the end of a day (逾期清单).

    Args:
        cases: the suggestions, each number once.
        on: the day at whose end it is asked; later events are not looked at.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: a number twice, or working days without a calendar.

    Law: 代表法 51 II (2015: 42 I); local texts on suggestions.
    Limitations: what a text leaves in doubt is not among them.
    """
    on = day("on", on)
    lines = [
        OverdueStep(id=case.id, deadline=one, days_late=-one.days_left(on))
        for case in _each_once(cases)
        for one in case.late(on, calendar)
        if one.done is None and one.void is None
    ]
    return OverdueSuggestions(on=on, lines=tuple(lines))
