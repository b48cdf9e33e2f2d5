"""Methods in ordered steps that a body wrote down: its own names, its own times (闭环流程)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, day, each, instance, optional, text
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs
from npcmodel.profiles.parts import TimeLimit
from npcmodel.sitting.plans import HandlingPlan, PlanProgress, PlanStep, plan_progress
from npcmodel.sitting.spans import last_day

__all__ = ["Workflow", "WorkflowStep"]


class WorkflowStep(NamedTuple):
    """A step of a method (步骤).

    Attributes:
        name: what is done, in the body's own words.
        within: how long there is for it; None where the body sets no time.
        after: the step from which the time runs; None for the start.
    """

    name: str
    within: TimeLimit | None = None
    after: str | None = None


def _limit(value: object) -> TimeLimit | None:
    found = optional(instance, "steps", value, TimeLimit)
    if found is not None:
        count("steps", found.length)
        if found.before or found.soft:
            raise FactsError("steps", found, "a time that runs forward and binds")
    return found


@attrs.frozen
class Workflow:
    """A method in named steps, as a body wrote it down (工作流程). Local practice, never law.

    The library invents no step: a loop that is only named (“五步”闭环、“四审联动”) has the steps
    that its body gives it.

    Attributes:
        issued_by: whose method it is.
        source: where it is written.
        steps: the steps, in their order.
        roles: the roles that are to be filled.
        ordered: whether a step is only taken once those before it are.

    Raises:
        FactsError: no step, one named twice, a time that runs from a step that does not come
            before, or a time that is counted back or only usual.
    """

    issued_by: str
    source: str
    steps: tuple[WorkflowStep, ...]
    roles: tuple[str, ...] = ()
    ordered: bool = True

    def __attrs_post_init__(self) -> None:
        steps = each("steps", self.steps, WorkflowStep)
        before: list[str] = []
        for one in steps:
            _limit(one.within)
            if one.after is not None and one.after not in before:
                raise FactsError("steps", one, "a time that runs from a step before it")
            before.append(text("steps", one.name))
        if not steps:
            raise FactsError("steps", steps, "a step or more")
        object.__setattr__(self, "steps", steps)
        plain = tuple(PlanStep(one.name) for one in steps)
        plan = HandlingPlan(self.issued_by, self.source, self.roles, plain, self.ordered)
        object.__setattr__(self, "roles", plan.roles)

    def names(self) -> tuple[str, ...]:
        """Return the names of the steps, in their order."""
        return tuple(one.name for one in self.steps)

    def plan(
        self,
        start: date,
        *,
        done: Mapping[Any, date] = Pairs(),
        calendar: WorkCalendar | None = None,
        begun: bool = False,
    ) -> HandlingPlan:
        """Return the method as a plan with last days, of which progress and reminders are asked.

        A time runs from the day on which the step before was taken. While that was not, the plan
        looks ahead and counts from that step's own last day; where it has none either, there is
        no last day yet. A last day foreseen so binds nobody yet: whoever asks what is late, or
        wants to be reminded only of what is owed, says `begun`.

        Args:
            start: the day on which the method starts.
            done: by step, the day on which it was taken.
            calendar: the working days, where a time counts them.
            begun: whether times that run from a step not yet taken are left out.

        Raises:
            FactsError: a step that the method does not name, one taken before the start, or
                working days without a calendar that knows them.
        """
        given = Pairs[str, date].of("done", done)
        strangers = tuple(one for one in given if one not in self.names())
        if strangers:
            raise FactsError("done", strangers, f"steps: {'、'.join(self.names())}")
        ahead = not instance("begun", begun, bool)
        reached: dict[str | None, date | None] = {None: day("start", start)}
        steps: list[PlanStep] = []
        for one in self.steps:
            since, due = reached[one.after], None
            if one.within is not None and since is not None:
                due = last_day(since, one.within, calendar)
            steps.append(PlanStep(one.name, due))
            taken = optional(day, f"done[{one.name!r}]", given.get(one.name))
            if taken is not None and taken < start:
                raise FactsError(f"done[{one.name!r}]", taken, f"{start}, the start, or later")
            reached[one.name] = (due if ahead else None) if taken is None else taken
        return HandlingPlan(
            self.issued_by, self.source, self.roles, tuple(steps), self.ordered, counted=True
        )

    def progress(
        self,
        start: date,
        *,
        roles: Mapping[Any, Hashable] = Pairs(),
        done: Mapping[Any, date] = Pairs(),
        on: date,
        calendar: WorkCalendar | None = None,
    ) -> PlanProgress:
        """Return how the method stands at the end of a day; what is done later counts nothing.

        A time that runs from a step not yet taken has not begun, and nobody is late with it.

        Args:
            start: the day on which the method starts.
            roles: by role, who took it.
            done: by step, the day on which it was taken.
            on: the day at whose end it is asked.
            calendar: the working days, where a time counts them.

        Raises:
            FactsError: a step or role that the method does not name, one taken before the start,
                or working days without a calendar that knows them.
        """
        last = day("on", on)
        self.plan(start, done=done, calendar=calendar)  # what contradicts is refused, later or not
        past = {step: when for step, when in done.items() if when <= last}
        plan = self.plan(start, done=past, calendar=calendar, begun=True)
        return plan_progress(plan, roles=roles, done=past, on=last)
