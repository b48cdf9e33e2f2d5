"""Values: what they are worth lies in their reach, and trends say the truth."""

from __future__ import annotations

import typing
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from pydantic import TypeAdapter

from npcmodel.facts.records import Event, Record
from npcmodel.schemes import trends as trends_module
from npcmodel.schemes.documents import ComputedItem
from npcmodel.schemes.items import Item
from npcmodel.schemes.leaves import Node
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import Bounds, Document, Reach
from npcmodel.schemes.reaches import always_at_least, greatest, hull, least, over, times
from npcmodel.schemes.reading import Reading, UseKind
from npcmodel.schemes.trends import Trend, trends
from npcmodel.schemes.values import Condition, Fold, Linear, Value
from npcmodel.testing.documents import linear_items, scored_records
from npcmodel.testing.scheme_builders import BUILDERS, CONDITION_BUILDERS
from npcmodel.testing.scheme_grades import GRADE_STRATEGIES
from npcmodel.testing.scheme_values import (
    VALUE_STRATEGIES,
    computed_items,
    conditions,
    event_kinds,
    uses,
    values,
)
from npcmodel.testing.scheme_words import KINDS, WHOLE_YEAR, vocabulary_events

VALUE: TypeAdapter[Any] = TypeAdapter(Value)
CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)


def within(number: Fraction | int, reach: Reach) -> bool:
    """Whether a number lies in a reach."""
    low = reach.least is None or reach.least <= number
    return low and (reach.most is None or number <= reach.most)


# ------------------------------------------------------------------ every kind is complete


def kinds_of(union: Any) -> set[Any]:
    """The classes that a union of kinds names, whatever wraps them."""
    if isinstance(union, type):
        return {union} if issubclass(union, Document) else set()
    found: set[Any] = set()
    for part in typing.get_args(union):
        found |= kinds_of(part)
    return found


def test_every_kind_of_value_is_complete() -> None:
    """A kind that a document may write has its worth, its reach, its trend and its strategy."""
    written = kinds_of(Value)

    assert set(BUILDERS) == written == set(trends_module._RULES)
    for kind in written:
        assert Node.worth is not kind.worth, kind
        assert Node.reach is not kind.reach, kind
        assert kind.__doc__, kind
        assert kind.model_fields["kind"].default, kind
    assert len(written) == len({kind.model_fields["kind"].default for kind in written})


def test_every_condition_is_complete() -> None:
    """A condition that a document may write holds or not, says when it is sure, and is drawn."""
    written = kinds_of(Condition)

    assert set(CONDITION_BUILDERS) == written
    for kind in written:
        assert callable(kind.holds), kind
        assert callable(kind.sure), kind


# ------------------------------------------------------------------ reaches


@given(values(folds=True), scored_records(year=2026))
def test_worth_lies_in_reach(value: Any, record: Record) -> None:
    """No record brings more or less than the reach says."""
    assert within(value.worth(Reading(record, WHOLE_YEAR)), value.reach({}))


@given(values(codes=("a", "b"), depth=3), scored_records(), st.data())
def test_worth_lies_in_reach_whatever_came_before(
    value: Any, record: Record, data: DataObject
) -> None:
    """Nor where it asks what other items have earned, within what they can."""
    reading, known = Reading(record), {}
    for code in ("a", "b"):
        ends = sorted(data.draw(st.tuples(*[st.integers(-9, 9)] * 3)))
        known[code] = Reach(
            None if data.draw(st.booleans()) else Fraction(ends[0]),
            None if data.draw(st.booleans()) else Fraction(ends[2]),
        )
        reading.points[code] = ends[1]

    assert within(value.worth(reading), value.reach(known))


@given(computed_items(folds=True), scored_records(year=2026))
def test_item_keeps_its_limits(item: ComputedItem, record: Record) -> None:
    """A computed item's points lie between its floor and its cap, and in its reach."""
    points = item.taken(Reading(record, WHOLE_YEAR))[1].points

    assert item.cap is None or points <= item.cap
    assert item.floor is None or points >= item.floor
    assert within(points, item.reach())


@given(conditions(depth=2), scored_records())
def test_what_is_sure_holds(condition: Any, record: Record) -> None:
    """A condition that is said always to hold holds, and one that never does fails."""
    sure = condition.sure({})
    held = condition.holds(Reading(record))

    assert sure is None or sure is held


ENDS = st.none() | st.integers(-4, 4).map(Fraction)
REACHES = st.tuples(ENDS, ENDS).map(
    lambda ends: (
        Reach(*sorted(ends)) if None not in ends else Reach(*ends)  # type: ignore[type-var]
    )
)
INSIDE = st.fractions(-6, 6, max_denominator=4)


@given(REACHES, REACHES, INSIDE, INSIDE)
def test_reaches_hold_what_is_reckoned(
    left: Reach, right: Reach, one: Fraction, other: Fraction
) -> None:
    """Products, quotients, greatest and least of numbers lie in those of their reaches."""
    assume(within(one, left) and within(other, right))

    assert within(one * other, times(left, right))
    assert within(one + other, left + right)
    assert other == 0 or within(Fraction(one, other), over(left, right))
    assert within(max(one, other), greatest([left, right]))
    assert within(min(one, other), least([left, right]))
    assert within(one, hull([left, right]))
    assert one >= other or not always_at_least(left, right)


# ------------------------------------------------------------------ trends


def told(value: Any, before: Fraction | int, after: Fraction | int, names: set[str]) -> None:
    """Whether the trends of what became more were told truly."""
    found = {trends(value, {})[name] for name in names if name in trends(value, {})}
    if found <= {Trend.RISING}:
        assert before <= after
    if found <= {Trend.FALLING}:
        assert after <= before


@given(values(folds=True), scored_records(year=2026), vocabulary_events(year=2026))
def test_trends_of_events_are_true(value: Any, record: Record, event: Event) -> None:
    """One event more brings no fewer points where they rise, and no more where they fall."""
    more = attrs.evolve(record, events=(*record.events, event))
    before, after = (value.worth(Reading(one, WHOLE_YEAR)) for one in (record, more))

    told(value, before, after, {event.kind})


@given(
    values(),
    scored_records(year=2026),
    st.sampled_from(["mark", "votes", "months"]),
    st.fractions(0, 5, max_denominator=2),
)
def test_trends_of_numbers_are_true(value: Any, record: Record, name: str, more: Fraction) -> None:
    """So it is for a number of the record that becomes greater."""
    most = {"mark": 100, "votes": 1000, "months": 12}[name]
    numbers = {**record.numbers, name: min(Fraction(most), record.numbers[name] + more)}
    larger = attrs.evolve(record, numbers=numbers)

    told(value, value.worth(Reading(record)), value.worth(Reading(larger)), {name})


@given(values(), scored_records(), scored_records(most=3))
def test_what_is_not_read_brings_nothing(value: Any, record: Record, more: Record) -> None:
    """Events of kinds that a value does not name change nothing."""
    named = set(trends(value, {}))
    others = tuple(event for event in more.events if event.kind not in named)
    larger = attrs.evolve(record, events=record.events + others)

    assert value.worth(Reading(record)) == value.worth(Reading(larger))


# ------------------------------------------------------------------ order, JSON, periods


@given(values(), scored_records(), st.data())
def test_order_of_events_is_irrelevant(value: Any, record: Record, data: DataObject) -> None:
    """The same events in another order are worth the same."""
    order = tuple(data.draw(st.permutations(record.events)))
    other = attrs.evolve(record, events=order)

    assert value.worth(Reading(record)) == value.worth(Reading(other))


@given(values(alone=True, codes=("a",), folds=True, depth=3))
def test_values_survive_being_written_down(value: Any) -> None:
    """As JSON and back it is the same value, and it hashes."""
    again = VALUE.validate_json(VALUE.dump_json(value))

    assert value == again
    assert hash(value) == hash(again)


@given(conditions(alone=True, codes=("a",), depth=2))
def test_conditions_survive_being_written_down(condition: Any) -> None:
    """So is a condition."""
    again = CONDITION.validate_json(CONDITION.dump_json(condition))

    assert condition == again
    assert hash(condition) == hash(again)


def by_month(value: Any, **fields: Any) -> Any:
    """The value asked of each month."""
    return Fold(by="month", of=value, **fields)


@given(linear_items(limited=False), scored_records(year=2026))
def test_fold_of_what_is_linear_is_the_whole(item: Any, record: Record) -> None:
    """Twelve months together are the year, where every unit counts alike and no limit holds."""
    assume(item.measure.distinct is None)
    one: dict[str, Any] = {"kind": "count", "measure": item.measure.model_dump()}
    value = Linear.model_validate({"of": one, "per": item.points})
    reading = Reading(record, WHOLE_YEAR)

    assert value.worth(reading) == by_month(value).worth(reading)


@given(values(), scored_records(year=2026), st.sampled_from(["quarter", "month", "half_year"]))
def test_fold_is_the_sum_of_its_periods(value: Any, record: Record, by: Any) -> None:
    """An archive scored as a whole is the sum of its parts asked one by one."""
    months = {"quarter": 3, "month": 1, "half_year": 6}[by]
    parts: list[Fraction | int] = []
    for first in range(1, 13, months):
        last = first + months - 1
        day = date(2026, last, 31 if last in {1, 3, 5, 7, 8, 10, 12} else 30 - 2 * (last == 2))
        parts.append(value.worth(Reading(record, Within(first=date(2026, first, 1), last=day))))
    reading = Reading(record, WHOLE_YEAR)

    assert sum(parts) == Fold(by=by, of=value).worth(reading)
    assert parts[-1] == Fold(by=by, of=value, how="last").worth(reading)
    assert max(parts) == Fold(by=by, of=value, how="max").worth(reading)
    assert min(parts) == Fold(by=by, of=value, how="min").worth(reading)
    assert Fraction(sum(parts), len(parts)) == Fold(by=by, of=value, how="mean").worth(reading)


@given(values(), scored_records(year=2026))
def test_mean_over_all_months_is_the_mean(value: Any, record: Record) -> None:
    """Twelve months served are the whole year."""
    served = attrs.evolve(record, numbers={**record.numbers, "months": 12})
    reading = Reading(served, WHOLE_YEAR)
    over_months = by_month(value, how="mean", periods={"kind": "given", "name": "months"})

    assert by_month(value, how="mean").worth(reading) == over_months.worth(reading)


@given(computed_items(), scored_records())
def test_what_was_used_is_kept(item: ComputedItem, record: Record) -> None:
    """Each count says a kind of event, each event scored is in the record and has its place."""
    reading = Reading(record)
    item.taken(reading)

    for use in reading.used:
        assert use.kind is not UseKind.PERIOD
        if use.kind is UseKind.EVENT:
            assert use.event in reading.places
            assert use.name == record.events[use.event or 0].kind
    assert reading.places <= set(range(len(record.events)))


@given(uses())
def test_uses_are_said_in_both_languages(use: Any) -> None:
    """Each is said, and its number with it."""
    for lang in ("zh", "en"):
        assert use.explain(lang)


@given(event_kinds())
def test_words_are_those_of_records(kind: Any) -> None:
    """Kinds of event are those that drawn records hold."""
    assert kind.code in KINDS


STRATEGIES = {**VALUE_STRATEGIES, **GRADE_STRATEGIES}


@pytest.mark.parametrize("kind", list(STRATEGIES), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=10)
def test_every_type_has_its_strategy(kind: type, data: DataObject) -> None:
    """What a strategy draws is of its type, and survives being written down."""
    one = data.draw(STRATEGIES[kind]())

    assert isinstance(one, kind)
    if isinstance(one, Document):
        assert one == type(one).model_validate_json(one.model_dump_json())


@given(st.sampled_from(["a", "b"]).flatmap(computed_items))
def test_items_survive_being_written_down(item: ComputedItem) -> None:
    """As JSON and back it is the same item."""
    adapter: TypeAdapter[Any] = TypeAdapter(Item)

    assert item == adapter.validate_json(adapter.dump_json(item))
    assert Bounds.of(item.floor, item.cap) == item.bounds
