"""Every life cycle: a history replayed to any point is the case that stopped there.

One test for all of them: a new life cycle without histories here turns it red.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis.strategies import SearchStrategy

from npcmodel import testing
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Branch, DatedEvent, Table

TOOL = Path(__file__).resolve().parent.parent.parent / "tools" / "life_cycles.py"
# Histories of each life cycle, by the module of its table.
HISTORIES: dict[str, SearchStrategy[Any]] = {
    "npcmodel.appointments.lifecycle": testing.appointment_cases(),
    "npcmodel.budgets.lifecycle": testing.budget_years(),
    "npcmodel.filing.lifecycle": testing.filing_cases(),
    "npcmodel.legislation.lifecycle": testing.legislative_bills(),
    "npcmodel.livelihood.cases": testing.livelihood_projects(),
    "npcmodel.mandates.status": testing.mandate_lives(),
    "npcmodel.matters.cases": testing.matter_cases(),
    "npcmodel.oversight.findings": testing.oversight_findings(),
    "npcmodel.stations.concerns": testing.concerns(),
    "npcmodel.suggestions.lifecycle": testing.suggestions(),
    "npcmodel.supervision.work_case": testing.supervision_items(),
}
# Those whose cases tell where they stood on a day.
ASKED_OF_A_DAY = [
    "npcmodel.appointments.lifecycle",
    "npcmodel.budgets.lifecycle",
    "npcmodel.filing.lifecycle",
    "npcmodel.legislation.lifecycle",
    "npcmodel.livelihood.cases",
    "npcmodel.oversight.findings",
    "npcmodel.suggestions.lifecycle",
    "npcmodel.supervision.work_case",
]
ONE = timedelta(days=1)


def table_of(module: str) -> Table:
    """Return the table of a life cycle."""
    table = importlib.import_module(module).TABLE
    assert isinstance(table, Table)
    return table


def ends(table: Table, stage: Enum, kind: type) -> tuple[Enum, ...]:
    """Return every stage to which the table has an event lead."""
    target = dict(table.moves)[stage, kind]
    return target.targets if isinstance(target, Branch) else (target,)


def told(case: Any, stage: Enum, events: tuple[Any, ...]) -> Any:
    """Tell the case anew with another history, which is checked from its first event."""
    return attrs.evolve(case, stage=stage, events=events)


def stood(case: Any, table: Table) -> Iterator[Any]:
    """Yield the case as it stood at first, and after each of its events."""
    at = told(case, table.initial, ())
    yield at
    for event in case.events:
        at = at.after(event)
        yield at


@pytest.mark.skipif(not TOOL.exists(), reason="no tools beside the tests")
def test_every_life_cycle_is_replayed() -> None:
    """Those of the reference page and those replayed here are the same."""
    spec = importlib.util.spec_from_file_location("life_cycles", TOOL)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)

    assert {module: id(table) for module, _, table in tool.tables()} == {
        module: id(table_of(module)) for module in HISTORIES
    }


@pytest.mark.parametrize("module", HISTORIES)
def test_every_prefix_is_the_case_that_stopped_there(module: str) -> None:
    """Told anew up to any event, it stands where it stood, and goes on as it went on."""
    table = table_of(module)
    reached: set[Enum] = set()
    happened: set[type] = set()

    @given(HISTORIES[module])
    def replayed(case: Any) -> None:
        before: Any = None
        for number, at in enumerate(stood(case, table)):
            prefix = case.events[:number]

            assert prefix == at.events
            assert at == told(case, at.stage, prefix)
            assert hash(at) == hash(told(case, at.stage, prefix))
            if before is not None:
                event: DatedEvent = prefix[-1]

                assert at.stage in ends(table, before.stage, type(event))
                # From the prefix told anew the event leads there too, and leaves it as it was.
                start = told(case, before.stage, before.events)

                assert at == start.after(event)
                assert start == told(case, before.stage, case.events[: number - 1])
                happened.add(type(event))
            before = at
            reached.add(at.stage)

        assert case == before

    replayed()

    # The histories are no empty ones: they go far, by many kinds of event.
    stages = {table.initial, *(end for move, _ in table.moves for end in ends(table, *move))}

    assert len(stages) <= 4 * len(reached)
    assert len({kind for (_, kind), _ in table.moves}) <= 4 * len(happened)


@pytest.mark.parametrize("module", HISTORIES)
def test_no_prefix_stands_elsewhere(module: str) -> None:
    """A history told with a stage to which it does not lead is refused."""
    stages = type(table_of(module).initial)

    @given(HISTORIES[module])
    def refused(case: Any) -> None:
        for stage in stages:
            if stage is not case.stage:
                with pytest.raises(FactsError, match=r"^stage"):
                    told(case, stage, case.events)

    refused()


@pytest.mark.parametrize("module", ASKED_OF_A_DAY)
def test_a_day_shows_what_had_happened_by_then(module: str) -> None:
    """Asked for a day, a case answers as the prefix of that day does, until the next event."""
    table = table_of(module)

    @given(HISTORIES[module])
    def asked(case: Any) -> None:
        for at in stood(case, table):
            if not at.events:
                continue  # its first day is its own affair
            first = at.events[-1].day
            later = [event.day - ONE for event in case.events[len(at.events) :]]
            last = later[0] if later else first + 400 * ONE
            if last < first:
                continue  # the day goes on
            for day in (first, last):
                if hasattr(case, "until"):
                    assert at == case.until(day)
                else:
                    assert at.stage is case.stage_on(day)

    asked()
