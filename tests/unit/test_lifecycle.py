"""The kernel of every life cycle, on a toy table."""

import enum
from datetime import date
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError, TransitionError
from npcmodel.lifecycle import Branch, Table, advance, diagram, possible


class Stage(enum.Enum):
    """Stages of a toy case."""

    NEW = "新"
    SENT = "交办"
    DONE = "办结"


@attrs.frozen
class Sent:
    """Sent to a handler."""

    day: date


@attrs.frozen
class Answered:
    """Answered, well or not."""

    day: date
    well: bool


@attrs.frozen
class Toy:
    """A toy case."""

    stage: Stage = Stage.NEW
    events: tuple[Sent | Answered, ...] = ()


def _pick(_case: Toy, event: Answered) -> Stage:
    return Stage.DONE if event.well else Stage.SENT


TABLE = Table(
    Stage.NEW,
    {
        (Stage.NEW, Sent): Stage.SENT,
        (Stage.SENT, Sent): Stage.SENT,
        (Stage.SENT, Answered): Branch((Stage.DONE, Stage.SENT), _pick),
    },
)
FIRST = Sent(date(2026, 3, 1))


def test_a_step_moves_the_case_and_keeps_the_old_one() -> None:
    """The case after the event is another object."""
    case = Toy()
    after = advance(TABLE, case, FIRST)

    assert Toy(Stage.SENT, (FIRST,)) == after
    assert Toy() == case


@pytest.mark.parametrize(("stage", "well"), [(Stage.DONE, True), (Stage.SENT, False)])
def test_a_branch_asks_case_and_event(stage: Stage, well: bool) -> None:  # noqa: FBT001
    """A branch leads where its pick says."""
    event = Answered(date(2026, 3, 2), well)

    assert Toy(stage, (FIRST, event)) == advance(TABLE, Toy(Stage.SENT, (FIRST,)), event)


def test_a_branch_may_not_leave_its_targets() -> None:
    """A pick outside the targets is an error of the table."""
    loose = Table(Stage.NEW, {(Stage.NEW, Sent): Branch((Stage.SENT,), lambda _c, _e: Stage.DONE)})

    with pytest.raises(FactsError, match=r"stage = .*DONE.*: expected one of .*SENT"):
        advance(loose, Toy(), FIRST)


def test_an_unknown_step_names_what_was_possible() -> None:
    """The error knows the stage, the event and what might have come."""
    event = Answered(date(2026, 3, 2), well=True)
    with pytest.raises(TransitionError) as caught:
        advance(TABLE, Toy(), event)

    assert Stage.NEW is caught.value.stage
    assert event is caught.value.value
    assert ("Sent",) == caught.value.possible


def test_a_closed_case_takes_nothing() -> None:
    """From a last stage nothing is possible."""
    with pytest.raises(TransitionError, match="nothing: the case is closed"):
        advance(TABLE, Toy(Stage.DONE, (FIRST,)), FIRST)


def test_events_come_in_the_order_of_days() -> None:
    """The same day passes, the day before does not."""
    case = Toy(Stage.SENT, (FIRST,))

    assert 2 == len(advance(TABLE, case, Sent(date(2026, 3, 1))).events)
    with pytest.raises(FactsError) as caught:
        advance(TABLE, case, Sent(date(2026, 2, 28)))
    assert "event.day" == caught.value.field
    assert date(2026, 2, 28) == caught.value.value
    assert "2026-03-01, the last event, or later" == caught.value.expected


def test_a_subclass_of_an_event_is_another_kind() -> None:
    """The table knows exact kinds only."""

    class Resent(Sent):
        """Sent again."""

    with pytest.raises(TransitionError):
        advance(TABLE, Toy(), Resent(date(2026, 3, 1)))


def test_possible_kinds_in_the_order_of_the_table() -> None:
    """Each stage has its kinds of event."""
    assert (Sent,) == possible(TABLE, Stage.NEW)
    assert (Sent, Answered) == possible(TABLE, Stage.SENT)
    assert () == possible(TABLE, Stage.DONE)


def test_target_is_none_where_nothing_leads() -> None:
    """The table answers without raising."""
    assert Stage.SENT is TABLE.target(Stage.NEW, Sent)
    assert TABLE.target(Stage.DONE, Sent) is None


def test_tables_are_frozen_and_hash() -> None:
    """A table cannot be changed after it was built."""
    table: Any = TABLE

    assert isinstance(hash(table), int)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        table.initial = Stage.DONE


def test_diagram_draws_every_move() -> None:
    """A branch has an arrow for each target."""
    want = """stateDiagram-v2
    [*] --> 新
    新 --> 交办: Sent
    交办 --> 交办: Sent
    交办 --> 办结: Answered
    交办 --> 交办: Answered
"""

    assert want == diagram(TABLE)
