"""The kernel of the life cycles, walked at random beside a model of five lines."""

import enum
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from npcmodel.errors import FactsError, TransitionError
from npcmodel.lifecycle import Branch, Table, advance, possible


class Stage(enum.Enum):
    """Where a toy suggestion stands."""

    NEW = "提出"
    ASSIGNED = "交办"
    ANSWERED = "答复"
    SECOND = "再次办理"
    CLOSED = "办结"


@attrs.frozen
class Assigned:
    """Given to a handler."""

    day: date


@attrs.frozen
class Answered:
    """Answered."""

    day: date


@attrs.frozen
class Rated:
    """Rated by the deputy."""

    day: date
    satisfied: bool


@attrs.frozen
class Case:
    """A toy suggestion."""

    stage: Stage = Stage.NEW
    events: tuple[Assigned | Answered | Rated, ...] = ()


def _rated(case: Case, event: Rated) -> Stage:
    """Closed where satisfied, or where it was handled a second time already."""
    again = any(isinstance(one, Rated) for one in case.events)
    return Stage.CLOSED if event.satisfied or again else Stage.SECOND


TABLE = Table(
    Stage.NEW,
    {
        (Stage.NEW, Assigned): Stage.ASSIGNED,
        (Stage.ASSIGNED, Assigned): Stage.ASSIGNED,
        (Stage.ASSIGNED, Answered): Stage.ANSWERED,
        (Stage.ANSWERED, Rated): Branch((Stage.CLOSED, Stage.SECOND), _rated),
        (Stage.SECOND, Answered): Stage.ANSWERED,
    },
)
# The model: what each stage admits, and nothing of the table's own making.
ADMITS = {
    Stage.NEW: ("Assigned",),
    Stage.ASSIGNED: ("Assigned", "Answered"),
    Stage.ANSWERED: ("Rated",),
    Stage.SECOND: ("Answered",),
    Stage.CLOSED: (),
}
FIRST = date(2026, 3, 1)
EARLIER_OR_LATER = st.integers(-5, 20)


class Life(RuleBasedStateMachine):
    """A case and its shadow: a stage, a day, and how many bad ratings there were."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Case()
        self.stage = Stage.NEW
        self.day = FIRST
        self.begun = False
        self.ratings = 0
        self.steps = 0

    def happens(self, event: Assigned | Answered | Rated, then: Stage) -> None:
        """Move case and shadow alike, or see the case refuse and stay as it is."""
        name = type(event).__name__
        if name not in ADMITS[self.stage]:
            self.refused(event)
            return
        if self.begun and event.day < self.day:
            before = self.case
            with pytest.raises(FactsError, match="the last event, or later"):
                advance(TABLE, self.case, event)
            assert before == self.case
            return
        self.case = advance(TABLE, self.case, event)
        self.stage, self.day, self.begun = then, event.day, True
        self.ratings += isinstance(event, Rated)
        self.steps += 1

    def refused(self, event: Assigned | Answered | Rated) -> None:
        """See that an illegal event names what was possible and changes nothing."""
        before = attrs.evolve(self.case)
        with pytest.raises(TransitionError) as caught:
            advance(TABLE, self.case, event)

        assert ADMITS[self.stage] == caught.value.possible
        assert self.stage is caught.value.stage
        assert before == self.case

    @rule(days=EARLIER_OR_LATER)
    def assign(self, days: int) -> None:
        """Give it to a handler."""
        self.happens(Assigned(self.day + timedelta(days)), Stage.ASSIGNED)

    @rule(days=EARLIER_OR_LATER)
    def answer(self, days: int) -> None:
        """Answer it."""
        self.happens(Answered(self.day + timedelta(days)), Stage.ANSWERED)

    @rule(days=EARLIER_OR_LATER, satisfied=st.booleans())
    def rate(self, days: int, satisfied: bool) -> None:  # noqa: FBT001
        """Rate the answer."""
        closed = satisfied or self.ratings > 0
        then = Stage.CLOSED if closed else Stage.SECOND
        self.happens(Rated(self.day + timedelta(days), satisfied), then)

    @invariant()
    def stands_where_the_shadow_stands(self) -> None:
        """The stage is the shadow's, and every step taken is an event."""
        assert self.stage is self.case.stage
        assert self.steps == len(self.case.events)

    @invariant()
    def days_never_fall(self) -> None:
        """Events are in the order of their days."""
        days = [event.day for event in self.case.events]

        assert sorted(days) == days

    @invariant()
    def knows_what_is_possible(self) -> None:
        """The table admits what the shadow admits."""
        assert ADMITS[self.stage] == tuple(kind.__name__ for kind in possible(TABLE, self.stage))


TestLife = Life.TestCase
TestLife.settings = settings(stateful_step_count=20)


def test_every_stage_can_be_reached() -> None:
    """The walk has somewhere to go: each stage lies on a road from the first."""
    reached: set[enum.Enum] = {Stage.NEW}
    for _ in Stage:
        for (start, _kind), target in TABLE.moves:
            if start in reached:
                reached |= set(target.targets if isinstance(target, Branch) else (target,))

    assert set(Stage) == reached
