"""Chains of steps: each counted from an event, or from when another was due or done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import day, each, instance, text
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.profiles.parts import TimeLimit
from npcmodel.sitting.spans.counting import Sourced, deadline_of, longer

__all__ = ["Chain", "ChainStep"]


class ChainStep(NamedTuple):
    """A step with its own time (步骤及其期限).

    Attributes:
        what: the step; a member's value is its Chinese term.
        times: the times set for it, at least one, all of which bind: of texts with their
            provision, or the body's own.
        after: the earlier step it is counted from, or back from; a name that no step has is that
            of an event with a day of its own; None is the start.
        from_due: True where it runs from the last day of an earlier step; False where it runs from
            the day on which that was done.
    """

    what: Enum | str
    times: tuple[Provision[TimeLimit] | TimeLimit, ...]
    after: Enum | str | None = None
    from_due: bool = False


def _name(field: str, value: object) -> Enum | str:
    return value if isinstance(value, Enum) else text(field, value)


def _said(what: Enum | str) -> Text:
    return Text(what, what) if isinstance(what, str) else Text(str(what.value), english(what))


def _sourced(one: Provision[TimeLimit] | TimeLimit) -> Sourced:
    return (one, None) if isinstance(one, TimeLimit) else (one.value, one.source)


_TIMES = (Provision, TimeLimit)
_NONE: Mapping[Any, Any] = Pairs()


@attrs.frozen
class Chain:
    """Steps of which one is counted from another (期限链).

    Attributes:
        steps: the steps, each after those it is counted from.

    Raises:
        FactsError: no step, one without a time or named twice, or one that is counted from
            itself or from a step that comes later.
    """

    steps: tuple[ChainStep, ...]

    def __attrs_post_init__(self) -> None:
        steps = each("steps", self.steps, ChainStep)
        names = [_name("steps", one.what) for one in steps]
        if not steps or len(set(names)) != len(names):
            raise FactsError("steps", steps, "a step or more, none named twice")
        for place, one in enumerate(steps):
            if not instance("steps", one.times, tuple):
                raise FactsError("steps", one, "a time for each step")
            for time in one.times:
                instance("steps", _sourced(instance("steps", time, _TIMES))[0], TimeLimit)
            instance("steps", one.from_due, bool)
            if one.after is not None and _name("steps", one.after) in names[place:]:
                raise FactsError("steps", one, "a time that is counted from a step before it")
        object.__setattr__(self, "steps", steps)

    def names(self) -> tuple[Enum | str, ...]:
        """Return the steps' names, in their order."""
        return tuple(one.what for one in self.steps)

    def events(self) -> tuple[Enum | str, ...]:
        """Return the events beside the start that steps are counted from, each once."""
        names, found = self.names(), (one.after for one in self.steps)
        return tuple(dict.fromkeys(one for one in found if one is not None and one not in names))

    def deadlines(
        self,
        start: date,
        *,
        events: Mapping[Any, date] = _NONE,
        done: Mapping[Any, date] = _NONE,
        calendar: WorkCalendar | None = None,
    ) -> tuple[Deadline, ...]:
        """Return the last day of each step, in the order of the steps.

        A step that runs from the day on which another is done runs from that one's last day
        while it is not done, and a note says so. What is counted from a last day carries the
        count and the grounds of that one.

        Args:
            start: the day of the first event.
            events: the days of the other events.
            done: by step, the day on which it was done.
            calendar: the working days, where a time counts them.

        Raises:
            FactsError: an event without a day, a name that the chain does not know, a step done
                before the event its time runs on from, or working days without a calendar that
                knows them.
        """
        fixed = {None: day("start", start), **_days_of("events", events, self.events())}
        missing = [one for one in self.events() if one not in fixed]
        if missing:
            raise FactsError("events", events, f"a day of each event: {_listed(missing)}")
        taken = _days_of("done", done, self.names())
        found: dict[Any, Deadline] = {}
        floors: dict[Any, date | None] = dict(fixed)
        for one in self.steps:
            forward = not any(_sourced(time)[0].before for time in one.times)
            floor = floors[one.what] = floors[one.after] if forward else None
            when = taken.get(one.what, floor)
            if floor is not None and when is not None and when < floor:
                expected = f"{floor}, the day its time runs from, or later"
                raise FactsError(f"done[{_said(one.what).zh!r}]", when, expected)
            found[one.what] = _due(one, fixed, found, taken, calendar)
        return tuple(found.values())


def _days_of(field: str, given: object, names: Sequence[object]) -> dict[Any, date]:
    days = dict(Pairs[Any, date].of(field, given))
    for one, when in days.items():
        if one not in names:
            raise FactsError(field, one, f"one of: {_listed(names)}")
        day(f"{field}[{_said(one).zh!r}]", when)
    return days


def _listed(names: Iterable[Any]) -> str:
    return "、".join(_said(one).zh for one in names) or "none"


def _due(
    one: ChainStep,
    fixed: Mapping[Any, date],
    found: Mapping[Any, Deadline],
    taken: Mapping[Any, date],
    calendar: WorkCalendar | None,
) -> Deadline:
    says, times = _said(one.what), [_sourced(time) for time in one.times]
    if one.after is None or one.after in fixed:
        return deadline_of(fixed[one.after], times, says, calendar)
    before = found[one.after]
    if not one.from_due and one.after in taken:
        return deadline_of(taken[one.after], times, says, calendar)
    due = longer(before, deadline_of(before.due, times, says, calendar))
    if one.from_due:
        return due
    name = _said(one.after)
    note = Text(
        f"“{name.zh}”尚未完成，从其期限届满之日起算",
        f"“{name.en}” is not done yet: counted from its last day",
    )
    return attrs.evolve(due, notes=(*due.notes, note))
