"""Scores: order is irrelevant, more is never less, caps hold."""

from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.schemes.scoring import LineKind


@given(testing.schemes(), testing.scored_records(), st.data())
def test_event_order_is_irrelevant(
    scheme: npc.Scheme, record: npc.Record, data: DataObject
) -> None:
    """The same events in another order earn the same, line by line."""
    order = tuple(data.draw(st.permutations(record.events)))
    one = npc.score(scheme, record)
    two = npc.score(scheme, attrs.evolve(record, events=order))

    assert (one.total, one.grade, one.vetoed) == (two.total, two.grade, two.vetoed)
    assert [(line.code, line.units, line.points) for line in one.lines] == [
        (line.code, line.units, line.points) for line in two.lines
    ]


@given(testing.schemes(plain=True), testing.scored_records(), testing.scored_records(most=3))
def test_more_never_lowers_the_total(
    scheme: npc.Scheme, record: npc.Record, more: npc.Record
) -> None:
    """Where every item pays, no event costs anything, caps or not."""
    larger = attrs.evolve(record, events=record.events + more.events)

    assert npc.score(scheme, record).total <= npc.score(scheme, larger).total


@given(testing.schemes(), testing.scored_records())
def test_caps_hold(scheme: npc.Scheme, record: npc.Record) -> None:
    """No item, group or total leaves its limits; only a veto does."""
    card = npc.score(scheme, record)
    points = {line.code: line.points for line in card.lines}
    limited = [item for item in scheme.items if item.kind == "linear"] + list(scheme.groups)

    for part in limited:
        assert part.cap is None or points[part.code] <= part.cap
        assert part.floor is None or points[part.code] >= part.floor
    for item in scheme.items:
        if item.kind == "deduction":
            assert points[item.code] <= 0
            assert item.cap is None or -points[item.code] <= item.cap
    if scheme.total is not None and not card.vetoed:
        assert scheme.total.cap is None or card.total <= scheme.total.cap
        assert scheme.total.floor is None or card.total >= scheme.total.floor


@given(testing.schemes(), testing.scored_records())
def test_lines_add_up_to_the_total(scheme: npc.Scheme, record: npc.Record) -> None:
    """Groups and the items outside them are the total before its limits."""
    card = npc.score(scheme, record)
    # The scheme may bear the code of one of its items: its own line is set apart.
    kept = [line for line in card.lines if line.kind is not LineKind.TOTAL]
    points = {line.code: line.points for line in kept}
    total = sum((points[code] for code in scheme.ungrouped), Fraction(0))
    total += sum((points[group.code] for group in scheme.groups), Fraction(0))
    before = [line.points_before for line in card.lines if line.kind is LineKind.TOTAL]

    assert before in ([], [total])
    if scheme.total is None and not card.vetoed:
        assert total == card.total


@given(testing.schemes(), testing.scored_records())
def test_every_event_can_be_traced(scheme: npc.Scheme, record: npc.Record) -> None:
    """An event's lines are the lines that name it."""
    card = npc.score(scheme, record)
    lines = [card.lines_of(place) for place in range(len(record.events))]

    for line in card.lines:
        assert list(line.events) == [place for place, of in enumerate(lines) if line in of]


@given(testing.schemes(graded=True), testing.scored_records())
def test_every_total_has_a_grade(scheme: npc.Scheme, record: npc.Record) -> None:
    """Bands leave no gap: whatever the record earns, there is a grade."""
    assert scheme.grades is not None

    assert npc.score(scheme, record).grade in {band.label for band in scheme.grades.bands}


@given(testing.schemes())
def test_schemes_survive_being_written_down(scheme: npc.Scheme) -> None:
    """As JSON and back it is the same scheme."""
    assert scheme == npc.Scheme.model_validate_json(scheme.model_dump_json())


@given(testing.schemes(), testing.scored_records())
def test_what_a_scheme_can_bring_is_within_its_reach(
    scheme: npc.Scheme, record: npc.Record
) -> None:
    """No item earns more or less than its reach says."""
    card = npc.score(scheme, record)
    points = {line.code: line.points for line in card.lines}

    for item in scheme.items:
        reach = item.reach()
        assert reach.least is None or reach.least <= points[item.code]
        assert reach.most is None or points[item.code] <= reach.most
