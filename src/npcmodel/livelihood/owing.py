"""What a livelihood project owes next, and what of it was late (民生实事项目的期限)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple, Protocol

from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text
from npcmodel.livelihood.events import (
    MidtermChecked,
    ProjectAnnounced,
    ProjectRated,
    ReworkOrdered,
)
from npcmodel.livelihood.guards import ProjectSoFar, goals_left, last_of, ratings_used_up
from npcmodel.livelihood.schemes import RuleTime, by_rules
from npcmodel.livelihood.stages import ProjectStage
from npcmodel.sitting.spans import last_day

__all__ = ["ProjectStanding", "overdue", "owed"]

_STAGE = ProjectStage
_UNDER_WAY = (_STAGE.CHOSEN, _STAGE.ANNOUNCED, _STAGE.DELIVERING)


class ProjectStanding(ProjectSoFar, Protocol):
    """A project, what has happened to it and where it stands."""

    @property
    def stage(self) -> Enum:
        """Where it stands."""
        ...


class _Owed(NamedTuple):
    """A last day, and whether it is set only as a rule (一般)."""

    deadline: Deadline
    usual: bool = False


def owed(case: ProjectStanding) -> tuple[Deadline, ...]:
    """Return the last days set for what comes next, soonest first."""
    return _sorted(one.deadline for one in _owed(case))


def overdue(trail: Sequence[ProjectStanding], on: date) -> tuple[Deadline, ...]:
    """Return what was late by a day, soonest first, done since or owed no more or not.

    Args:
        trail: the project at its beginning and after each of its events up to the day.
        on: the day.
    """
    found: dict[tuple[date, tuple[Ground, ...]], Deadline] = {}
    ends = [*(one.events[-1].day for one in trail[1:]), on]
    for case, end in zip(trail, ends, strict=True):
        for one in _owed(case):
            if not one.usual and one.deadline.due < end:
                # The same time is owed after other events too: it is late once.
                found.setdefault((one.deadline.due, one.deadline.grounds), one.deadline)
    return _sorted(found.values())


def _sorted(some: Iterable[Deadline]) -> tuple[Deadline, ...]:
    return tuple(sorted(some, key=lambda one: one.due))


def _owed(case: ProjectStanding) -> Iterator[_Owed]:
    if case.stage in _UNDER_WAY:
        yield from _goals(case)
    if case.stage in {_STAGE.ANNOUNCED, _STAGE.DELIVERING}:
        announced = last_of(case, ProjectAnnounced)
        if last_of(case, MidtermChecked) is None:
            yield from _timed(case, "midterm", announced.day, _MIDTERM)
    if case.stage in {_STAGE.NOT_SATISFYING, _STAGE.REWORKING}:
        yield from _rework(case)
    if case.stage is _STAGE.REWORKED and not ratings_used_up(case):
        yield from _timed(case, "second_rating", case.events[-1].day, _AGAIN)


def _goals(case: ProjectStanding) -> Iterator[_Owed]:
    for goal, since in goals_left(case):
        says = Text(f"阶段目标：{goal.name}", f"the goal: {goal.name}")
        yield _Owed(Deadline(goal.due, since, _BY_PLAN, (Ground(None, holds=True, says=says),)))


def _rework(case: ProjectStanding) -> Iterator[_Owed]:
    ordered = case.events[-1]
    if isinstance(ordered, ReworkOrdered) and ordered.due is not None:
        ground = Ground(None, holds=True, says=_REWORK)
        yield _Owed(Deadline(ordered.due, ordered.day, _BY_ORDER, (ground,)))
    else:
        yield from _timed(case, "rework", last_of(case, ProjectRated).day, _REWORK)


def _timed(case: ProjectStanding, field: str, event: date, what: Text) -> Iterator[_Owed]:
    """A time of the rules, from an event; none where they give none."""
    span: RuleTime | None = getattr(case.rules, field, None)
    if span is None or case.rules is None:
        return
    ground = Ground(None, holds=True, says=by_rules(case.rules, what.zh, what.en))
    due = last_day(event, span.limit)
    yield _Owed(Deadline(due, event, _counted(span, event), (ground,)), usual=span.usually)


_MIDTERM = Text("中期检查", "the look at the work on the way")
_REWORK = Text("整改并报告", "what did not satisfy made good and reported")
_AGAIN = Text("再次测评", "the second rating")
_BY_PLAN = Text("项目计划所定的日期", "the day that the project's plan sets")
_BY_ORDER = Text("交付整改时所定的日期", "the day that the order sets")


def _counted(span: RuleTime, event: date) -> Text:
    unit, units = ("个月", "months") if span.months else ("日", "days")
    units = units.removesuffix("s") if span.length == 1 else units
    usually, as_a_rule = ("一般", "as a rule ") if span.usually else ("", "")
    return Text(
        f"自{event}起{usually}{span.length}{unit}内",
        f"{as_a_rule}within {span.length} {units} of {event}",
    )
