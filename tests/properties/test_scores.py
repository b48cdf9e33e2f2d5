"""Scores: order is irrelevant, more is never less, caps hold, grades partition the range."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.dates.periods import periods_of
from npcmodel.schemes.documents import Within
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.grading import grade_of
from npcmodel.schemes.leaves import Earned
from npcmodel.schemes.reading import Reading
from npcmodel.schemes.scoring import LineKind
from npcmodel.schemes.trends import Trend, trends
from npcmodel.testing.scheme_grades import band_sets, rule_sets
from npcmodel.testing.scheme_words import WHOLE_YEAR, vocabulary_events


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
    limited: list[Any] = [one for one in scheme.items if one.kind in {"linear", "computed"}]
    limited += scheme.groups

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
    kept = [line for line in card.lines if line.kind is not LineKind.TOTAL]
    points = {line.code: line.points for line in kept}
    total = sum((points[code] for code in scheme.ungrouped), Fraction(0))
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

    assert npc.score(scheme, record).grade in scheme.grades.labels


@given(testing.schemes())
def test_schemes_survive_being_written_down(scheme: npc.Scheme) -> None:
    """As JSON and back it is the same scheme."""
    assert scheme == npc.Scheme.model_validate_json(scheme.model_dump_json())


@given(testing.schemes(), testing.scored_records())
def test_what_a_scheme_can_bring_is_within_its_reach(
    scheme: npc.Scheme, record: npc.Record
) -> None:
    """No item, no group and no total lies outside what the scheme says of it."""
    card = npc.score(scheme, record)
    points = {line.code: line.points for line in card.lines if line.kind is not LineKind.VETO}
    if not card.vetoed:
        points[scheme.code] = card.total

    for code, found in points.items():
        reach = scheme.reaches[code]
        assert reach.least is None or reach.least <= found, code
        assert reach.most is None or found <= reach.most, code


@given(testing.schemes(folds=True), testing.scored_records(year=2026))
def test_written_down_it_scores_the_same(scheme: npc.Scheme, record: npc.Record) -> None:
    """The scheme read from its own JSON gives the same score, line by line."""
    again = npc.Scheme.model_validate_json(scheme.model_dump_json())

    assert npc.score(scheme, record, within=WHOLE_YEAR) == npc.score(
        again, record, within=WHOLE_YEAR
    )


def trend_of(item: Any, kind: str) -> Trend | None:
    """Which way an item's points go when there is one event more; None where it reads none."""
    if item.kind == "computed":
        return trends(item.value, {}).get(kind)
    if item.kind == "base" or item.measure.event != kind:
        return None
    return Trend.RISING if item.per > 0 else Trend.FALLING


@given(testing.schemes(), testing.scored_records(), vocabulary_events())
def test_one_event_more_goes_the_way_that_is_told(
    scheme: npc.Scheme, record: npc.Record, event: npc.Event
) -> None:
    """An item rises, falls or stays as its trend says; where every item rises, so does the sum."""
    larger = attrs.evolve(record, events=(*record.events, event))
    before, after = (
        {line.code: line.points for line in npc.score(scheme, one).lines}
        for one in (record, larger)
    )
    found = {item.code: trend_of(item, event.kind) for item in scheme.items}
    asks = {
        item.code
        for item in scheme.items
        if any(isinstance(part, Earned) for _, part in parts_of(item))
    }

    for code in found.keys() - asks:
        assert before[code] <= after[code] or found[code] not in {Trend.RISING, None}, code
        assert before[code] >= after[code] or found[code] not in {Trend.FALLING, None}, code
    if not asks and set(found.values()) <= {Trend.RISING, None}:
        for code in [group.code for group in scheme.groups]:
            assert before[code] <= after[code], code
        if not scheme.vetoes:
            assert npc.score(scheme, record).total <= npc.score(scheme, larger).total


@given(testing.schemes(), testing.scored_records(), testing.scored_records(most=3))
def test_events_that_nobody_reads_change_nothing(
    scheme: npc.Scheme, record: npc.Record, more: npc.Record
) -> None:
    """Events of a kind that no part measures are unread, and nothing else changes."""
    others = tuple(attrs.evolve(event, kind="harvest") for event in more.events)
    one = npc.score(scheme, record)
    two = npc.score(scheme, attrs.evolve(record, events=record.events + others))

    assert (one.lines, one.total, one.grade) == (two.lines, two.total, two.grade)
    assert set(range(len(record.events), two.recorded)) <= set(two.unread())


@given(testing.band_sets() | band_sets(stepped=True), st.fractions(-9, 109, max_denominator=4))
def test_grades_partition_the_range(grades: Any, total: Fraction) -> None:
    """Every number of points that can come lies in one band, and in one only."""
    if grades.step is not None:
        total = Fraction(total.numerator)

    assert [grade_of(grades, total)] == [band.label for band in grades.bands if total in band]


@given(rule_sets(), testing.scored_records(), st.fractions(0, 100, max_denominator=4))
def test_rules_give_the_first_that_holds(grades: Any, record: npc.Record, total: Fraction) -> None:
    """No earlier rule holds, and that of the grade does, unless none does."""
    reading = Reading(record)
    reading.points["total"] = total
    held = [rule.label for rule in grades.rules if rule.when.holds(reading)]

    assert [*held, grades.otherwise][0] == grade_of(grades, total, reading)


@given(testing.schemes(plain=True), testing.scored_records(year=2026))
def test_a_merged_archive_is_the_sum_of_its_quarters(
    scheme: npc.Scheme, record: npc.Record
) -> None:
    """Without free units, limits and different things counted once, quarters add up to the year."""
    items = [
        item.model_copy(update={"cap": None, "floor": None, "from_": Decimal(0)})
        for item in scheme.items
        if item.kind == "linear" and item.measure.distinct is None
    ]
    plain = [item.model_dump() for item in items] or [
        {"kind": "base", "code": "b", "title": "b", "points": 0}
    ]
    bare = npc.Scheme.model_validate({**scheme.model_dump(), "items": plain})
    quarters = [
        Within(first=first, last=last) for first, last in periods_of(2026, npc.Period.QUARTER)
    ]

    assert npc.score(bare, record, within=WHOLE_YEAR).total == sum(
        npc.score(bare, record, within=quarter).total for quarter in quarters
    )


@given(testing.schemes(), testing.scored_records(), testing.spans_of_days())
def test_days_asked_are_as_good_as_events_left_out(
    scheme: npc.Scheme, record: npc.Record, within: Within
) -> None:
    """Asked for some days, a record scores as if it held the events of those days only."""
    kept = tuple(one for one in record.events if within.first <= one.day <= within.last)
    one = npc.score(scheme, record, within=within)
    two = npc.score(scheme, attrs.evolve(record, events=kept))

    assert (one.total, one.grade, one.vetoed) == (two.total, two.grade, two.vetoed)


@given(testing.schemes(folds=True), testing.scored_records(year=2026))
def test_scores_are_said_in_both_languages(scheme: npc.Scheme, record: npc.Record) -> None:
    """Every line is a line of text, total and grade come last, and remarks have both languages."""
    card = npc.score(scheme, record, within=WHOLE_YEAR)

    for lang in ("zh", "en"):
        said = card.explain(lang).split("\n")
        graded = said[-2].startswith(("等次：", "grade: "))
        assert len(card.lines) + 3 + graded == len(said)
        assert card.grade is None or card.grade in said[-1]
    for note in scheme.notes:
        assert note.zh
        assert note.en
