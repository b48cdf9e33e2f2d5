"""The kernel of every life cycle: one transition table, frozen cases, dated events.

A case is a frozen attrs object with `stage` and `events`; an event is a frozen attrs
object with a `day`. The table alone says what may follow what: rules, errors, tests and
diagrams read it, and nothing else moves a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, Protocol, TypeVar

import attrs

from npcmodel.checks import day
from npcmodel.errors import FactsError, TransitionError

__all__ = [
    "Branch",
    "Case",
    "Dated",
    "DatedEvent",
    "Table",
    "advance",
    "diagram",
    "possible",
    "step",
]


class DatedEvent(Protocol):
    """Something that happened on a day."""

    @property
    def day(self) -> date:
        """The day it happened."""
        ...


@attrs.frozen
class Dated:
    """Anything that happened on a day: the base of the events of every life cycle.

    Attributes:
        day: the day.
    """

    day: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)


class Case(Protocol):
    """Something with a life: where it stands and how it came there."""

    @property
    def stage(self) -> Enum:
        """The stage reached."""
        ...

    @property
    def events(self) -> tuple[Any, ...]:
        """What happened, in the order of days."""
        ...


C = TypeVar("C", bound=Case)


@attrs.frozen
class Branch:
    """A step whose target depends on the case and the event.

    Attributes:
        targets: every stage it may lead to, for the diagram and the tests.
        pick: chooses one of them.
    """

    targets: tuple[Enum, ...]
    pick: Callable[[Any, Any], Enum]


def _moves(
    value: Mapping[tuple[Enum, type], Enum | Branch],
) -> tuple[tuple[tuple[Enum, type], Enum | Branch], ...]:
    return tuple(value.items())


@attrs.frozen
class Table:
    """What may follow what (流转表).

    Attributes:
        initial: the stage of a new case.
        moves: from (stage, kind of event) to the next stage or a `Branch`.
    """

    initial: Enum
    moves: tuple[tuple[tuple[Enum, type], Enum | Branch], ...] = attrs.field(converter=_moves)
    # The same once more, built once: every step of every case looks its target up.
    _targets: dict[tuple[Enum, type], Enum | Branch] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_targets", dict(self.moves))

    def target(self, stage: Enum, kind: type) -> Enum | Branch | None:
        """Return where the kind of event leads from the stage, or None where it may not happen."""
        return self._targets.get((stage, kind))


def possible(table: Table, stage: Enum) -> tuple[type, ...]:
    """Return the kinds of event that the stage admits, in the table's order."""
    return tuple(kind for (start, kind), _ in table.moves if start is stage)


def step(table: Table, case: Case, event: DatedEvent) -> Enum:
    """Return the stage that the event leads the case to, which stays as it is.

    Raises:
        TransitionError: the table knows no such step from the case's stage.
        FactsError: the event lies before the last one, or a branch leaves its own targets.
    """
    target = table.target(case.stage, type(event))
    if target is None:
        # An event of another life cycle may bear the same name.
        names = tuple(
            f"{kind.__module__}.{kind.__name__}"
            if kind.__name__ == type(event).__name__
            else kind.__name__
            for kind in possible(table, case.stage)
        )
        raise TransitionError(case.stage, event, names)
    if case.events and event.day < case.events[-1].day:
        raise FactsError("event.day", event.day, f"{case.events[-1].day}, the last event, or later")
    if isinstance(target, Branch):
        stage = target.pick(case, event)
        if stage not in target.targets:
            raise FactsError("stage", stage, f"one of {target.targets}")
        return stage
    return target


def advance(table: Table, case: C, event: DatedEvent) -> C:
    """Return the case after the event; the case given stays as it is.

    Raises:
        TransitionError: the table knows no such step from the case's stage.
        FactsError: the event lies before the last one, or a branch leaves its own targets.
    """
    stage = step(table, case, event)
    return attrs.evolve(case, stage=stage, events=(*case.events, event))  # type: ignore[misc]  # a Case is an attrs object


def diagram(table: Table) -> str:
    """Return the table as a Mermaid state diagram, stages by their Chinese terms."""
    lines = ["stateDiagram-v2", f"    [*] --> {table.initial.value}"]
    for (start, kind), target in table.moves:
        ends = target.targets if isinstance(target, Branch) else (target,)
        lines += [f"    {start.value} --> {end.value}: {kind.__name__}" for end in ends]
    return "\n".join(lines) + "\n"
