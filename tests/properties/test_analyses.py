"""Analyses: what holds whatever the scheme and the cohort, and naive second computations."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations, product
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from npcmodel.facts.records import Record
from npcmodel.schemes.analysis.agreeing import agreement, top_overlap
from npcmodel.schemes.analysis.attaining import attainable
from npcmodel.schemes.analysis.contributing import contributions, graded_points, in_order
from npcmodel.schemes.analysis.crowding import cliffs, spread
from npcmodel.schemes.analysis.efforts import Way, marginal_points, once_traits
from npcmodel.schemes.analysis.equity import fairness, group_tops
from npcmodel.schemes.analysis.gaming import best_response, cheapest_rise
from npcmodel.schemes.analysis.incentives import shared_credit
from npcmodel.schemes.analysis.saturating import saturation
from npcmodel.schemes.analysis.steadiness import rank_ranges
from npcmodel.schemes.analysis.varying import Change, ChangeKind, changed, sensitivity
from npcmodel.schemes.analysis.whatif import what_if
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.grading import Bands, Rules, grade_of
from npcmodel.schemes.scoring import Score, score
from npcmodel.testing import analyses, efforts_and_orders
from npcmodel.testing.documents import schemes, scored_records

BANDED = schemes(graded=True).filter(lambda scheme: isinstance(scheme.grades, Bands))
RULED = schemes(graded=True).filter(lambda scheme: isinstance(scheme.grades, Rules))

STRATEGIES: dict[str, Any] = {
    name: getattr(module, name)
    for module in (analyses, efforts_and_orders)
    for name in module.__all__
}
SAID = sorted(set(STRATEGIES) - {"cohorts_scored", "ways"})


@pytest.mark.parametrize("name", SAID)
def test_whatever_comes_out_is_said_in_both_languages(name: str) -> None:
    """Sentences end without a space, and are not the same in the two languages."""
    drawn: SearchStrategy[Any] = STRATEGIES[name]()

    @settings(max_examples=4)
    @given(drawn)
    def says(found: Any) -> None:
        zh, en = found.explain(), found.explain("en")

        assert hash(found) == hash(found)
        assert zh == zh.strip()
        assert en == en.strip()
        assert zh != en

    says()


# ------------------------------------------------------------------ orders


ORDERS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=6
).map(lambda pairs: ({n: Fraction(a) for n, (a, _) in enumerate(pairs)},
                     {n: Fraction(b) for n, (_, b) in enumerate(pairs)}))  # fmt: skip


@given(ORDERS)
def test_tau_by_its_definition(orders: tuple[Any, Any]) -> None:
    """Signs multiplied over ordered pairs, and the sums of their squares below."""
    first, second = orders

    def sign(number: Fraction) -> int:
        return 0 if not number else 1 if number > 0 else -1

    both = [
        (sign(first[x] - first[y]), sign(second[x] - second[y]))
        for x in first
        for y in first
        if x != y
    ]
    lead = sum(a * b for a, b in both)
    whole = sum(a * a for a, _ in both) * sum(b * b for _, b in both)
    found = agreement(first, second)

    assert found.tau == (Fraction(lead, len(both)) if both else None)
    assert found.tau_b_squared == (Fraction(lead * abs(lead), whole) if whole else None)


@given(ORDERS, st.data())
def test_agreement_is_by_name(orders: tuple[Any, Any], data: DataObject) -> None:
    """In whatever order the names of the second are listed."""
    first, second = orders
    listed = data.draw(st.permutations(list(second)))

    assert agreement(first, second) == agreement(first, {name: second[name] for name in listed})


@given(ORDERS, st.data())
def test_overlap_by_trying_every_way_the_ties_can_go(
    orders: tuple[Any, Any], data: DataObject
) -> None:
    """All tops that agree with an order, each with each of the other order."""
    places = data.draw(st.integers(1, len(orders[0])))

    def tops(order: dict[int, Fraction]) -> list[set[int]]:
        return [
            set(top)
            for top in combinations(order, places)
            if min(order[n] for n in top)
            >= max((order[n] for n in order if n not in top), default=Fraction(0))
        ]

    met = [len(one & other) for one in tops(orders[0]) for other in tops(orders[1])]
    found = top_overlap(*orders, places)

    assert (min(met), max(met)) == (found.certain, found.possible)


# ------------------------------------------------------------------ gaming


def every_mix(scheme: Scheme, record: Record, ways: tuple[Way, ...]) -> list[tuple[Any, Score]]:
    """Each mix with its hours, and what the record then earns."""
    found: list[tuple[Any, Score]] = []
    for mix in product(*(range(way.most + 1) for way in ways)):
        events = list(record.events)
        hours = Fraction(0)
        for way, number in zip(ways, mix, strict=True):
            events += [way.event] * number
            hours += way.hours * number
        card = score(scheme, attrs.evolve(record, events=tuple(events)))
        more = tuple((way.title, n) for way, n in zip(ways, mix, strict=True) if n)
        found.append(((hours, more), card))
    return found


def askable(scheme: Scheme, ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """One at most of what the scheme counts once."""
    return tuple(
        attrs.evolve(way, most=1) if once_traits(scheme, way.event) else way for way in ways
    )


WAYS = st.tuples(*(efforts_and_orders.ways(title) for title in "一二三")).flatmap(
    lambda found: st.integers(0, 3).map(lambda number: found[:number])
)


@settings(max_examples=40)
@given(BANDED, scored_records(most=4), WAYS, st.data())
def test_cheapest_rise_by_trying_everything(
    scheme: Scheme, record: Record, ways: tuple[Way, ...], data: DataObject
) -> None:
    """The fewest hours of all mixes that bring the grade or a higher one, and every such plan."""
    ways = askable(scheme, ways)
    assert isinstance(scheme.grades, Bands)
    labels = [band.label for band in in_order(scheme.grades)]
    grade = data.draw(st.sampled_from(labels))
    wanted = labels[labels.index(grade) :]
    there = [key for key, card in every_mix(scheme, record, ways) if card.grade in wanted]
    least = min((hours for hours, _ in there), default=None)
    plans = {more for hours, more in there if hours == least}
    found = cheapest_rise(scheme, record, ways, grade=grade)

    assert least == found.hours
    assert len(plans) == found.number
    assert plans == {tuple(plan.more.items()) for plan in found.plans} or found.number > 20


@settings(max_examples=40)
@given(RULED, scored_records(most=3), WAYS, st.data())
def test_cheapest_rise_under_rules_by_trying_everything(
    scheme: Scheme, record: Record, ways: tuple[Way, ...], data: DataObject
) -> None:
    """That very grade is asked for where grades have no order, and else a higher one will do."""
    ways = askable(scheme, ways)
    assert isinstance(scheme.grades, Rules)
    grade, order = data.draw(st.sampled_from(scheme.grades.labels)), scheme.grades.order
    wanted = order[order.index(grade) :] if order else (grade,)
    there = [key for key, card in every_mix(scheme, record, ways) if card.grade in wanted]
    found = cheapest_rise(scheme, record, ways, grade=grade)

    assert min((hours for hours, _ in there), default=None) == found.hours


@settings(max_examples=40)
@given(schemes(), scored_records(most=4), WAYS, st.integers(0, 30))
def test_best_response_by_trying_everything(
    scheme: Scheme, record: Record, ways: tuple[Way, ...], hours: int
) -> None:
    """The most points of all mixes within the hours, and of these the quickest."""
    ways = askable(scheme, ways)
    within = [(card.total, -key[0]) for key, card in every_mix(scheme, record, ways)]
    most, spent = max(one for one in within if -one[1] <= hours)
    found = best_response(scheme, record, ways, hours=hours)

    assert {(most, -spent)} == {(plan.points, plan.hours) for plan in found.plans}
    assert within.count((most, spent)) == found.number


HALVES = st.sampled_from(["0.5", "1", "1.5", "2"])


@settings(max_examples=30)
@given(st.tuples(HALVES, HALVES, HALVES), WAYS, st.integers(1, 4), st.data())
def test_steps_of_grades_by_trying_everything(
    points: tuple[str, ...], ways: tuple[Way, ...], line: int, data: DataObject
) -> None:
    """Mixes that end between two steps are no way up, however many points they bring."""
    of = data.draw(st.sampled_from([None, "i0"]))
    bands = [{"label": "低", "below": line}, {"label": "高", "at_least": line}]
    kinds = [way.event.kind for way in ways] or ["none"]
    items = [
        {
            "kind": "linear",
            "code": f"i{at}",
            "title": "项",
            "measure": {"event": kind},
            "points": worth,
        }
        for at, (kind, worth) in enumerate(zip(kinds, points, strict=False))
    ]
    document = {"code": "s", "title": "办法", "issued_by": "某镇", "items": items}
    grades = {"kind": "bands", "bands": bands, "of": of}
    scheme = Scheme.model_validate({**document, "grades": {**grades, "step": 1}})
    assert isinstance(scheme.grades, Bands)
    free = Scheme.model_validate({**document, "grades": grades})
    tried = [
        (key[0], card)
        for key, card in every_mix(free, Record("甲"), ways)
        if not graded_points(scheme.grades, card) % 1
    ]
    hours = data.draw(st.integers(0, 20))
    rise = cheapest_rise(scheme, Record("甲"), ways, grade="高")
    best = best_response(scheme, Record("甲"), ways, hours=hours)

    assert min((spent for spent, card in tried if card.grade == "高"), default=None) == rise.hours
    assert max(card.total for spent, card in tried if spent <= hours) == best.plans[0].points


@given(schemes(), scored_records(), WAYS)
def test_marginal_points_are_differences(
    scheme: Scheme, record: Record, ways: tuple[Way, ...]
) -> None:
    """Points by the hour times the hours are what the total gains."""
    ways = askable(scheme, ways)
    found = marginal_points(scheme, record, ways)

    for row in found.rows:
        more = attrs.evolve(record, events=(row.way.event, *record.events))
        assert score(scheme, more).total - found.total == row.points == row.per_hour * row.way.hours


# ------------------------------------------------------------------ cohorts


@given(schemes(), analyses.cohorts_scored())
def test_contributions_add_up(scheme: Scheme, cohort: tuple[Record, ...]) -> None:
    """Shares of what counts in the total come to 1, and so do the parts of the variance."""
    found = contributions(scheme, cohort)
    direct = [row for row in found.rows if row.inside is None]

    if found.points > 0 and all(row.points >= 0 for row in direct):
        assert 1 == sum(row.share or 0 for row in direct)
    for row in found.rows:
        assert row.share is None or 0 <= row.share <= 1
        assert row.nominal is None or 0 <= row.nominal <= 1
    if found.variance:
        assert 1 == sum(row.effective or 0 for row in direct)
    assert found.points == sum(row.points for row in direct)


@given(schemes(), analyses.cohorts_scored())
def test_what_is_earned_is_attainable(scheme: Scheme, cohort: tuple[Record, ...]) -> None:
    """No total lies outside the range unless a veto made it 0."""
    total = attainable(scheme).total

    for record in cohort:
        card = score(scheme, record)
        if not card.vetoed:
            assert total.least is None or total.least <= card.total
            assert total.most is None or card.total <= total.most


@given(schemes(), analyses.cohorts_scored())
def test_taking_out_the_idle_events_from_the_last_changes_nothing(
    scheme: Scheme, cohort: tuple[Record, ...]
) -> None:
    """The last event by its day is idle where the total without it is the same."""
    found = saturation(scheme, cohort)

    for record, idle in zip(cohort, found.idle, strict=True):
        if record.events:
            last = max(range(len(record.events)), key=lambda n: (record.events[n].day, n))
            rest = tuple(event for n, event in enumerate(record.events) if n != last)
            same = (
                score(scheme, record).total
                == score(scheme, attrs.evolve(record, events=rest)).total
            )
            assert same is (last in idle.events)
    for row in found.rows:
        assert (not row.lost) is (not row.capped)


@given(schemes(), analyses.cohorts_scored())
def test_rank_ranges_by_leaving_out_one_after_another(
    scheme: Scheme, cohort: tuple[Record, ...]
) -> None:
    """Everybody is ranked anew for each event of anybody."""

    def ranked(records: Iterable[Record]) -> dict[Any, int]:
        totals = {one.subject: score(scheme, one).total for one in records}
        return {
            name: 1 + sum(other > total for other in totals.values())
            for name, total in totals.items()
        }

    seen = {name: {rank} for name, rank in ranked(cohort).items()}
    for at, record in enumerate(cohort):
        for place in range(len(record.events)):
            events = record.events[:place] + record.events[place + 1 :]
            shorter = attrs.evolve(record, events=events)
            for name, rank in ranked([*cohort[:at], shorter, *cohort[at + 1 :]]).items():
                seen[name].add(rank)
    found = rank_ranges(scheme, cohort)

    assert {name: (min(of), max(of)) for name, of in seen.items()} == {
        row.subject: (row.best, row.worst) for row in found.rows
    }


@given(schemes(), analyses.cohorts_scored(), st.data())
def test_groups_share_out_the_top(
    scheme: Scheme, cohort: tuple[Record, ...], data: DataObject
) -> None:
    """All are in one group; the places lie between those certain and those possible."""
    places = data.draw(st.integers(1, len(cohort)))
    rows = fairness(scheme, cohort, by="post", places=places).rows

    assert len(cohort) == sum(row.number for row in rows)
    assert sum(row.certain for row in rows) <= places <= sum(row.possible for row in rows)


@given(schemes(), analyses.cohorts_scored(), st.integers(1, 3), st.data())
def test_one_group_is_everybody(
    scheme: Scheme, cohort: tuple[Record, ...], mine: int, data: DataObject
) -> None:
    """Ranked as one group, nobody at its top is missed by as many places of all."""
    alike = [attrs.evolve(record, attributes={"post": "chair"}) for record in cohort]
    places = data.draw(st.integers(min(mine, len(cohort)), len(cohort)))
    found = group_tops(scheme, alike, by="post", each_group=mine, places=places)

    assert () == found.outside
    assert 1 == len(found.rows)


@given(st.lists(st.fractions(-50, 50, max_denominator=6), min_size=1, max_size=7))
def test_spread_as_the_standard_library_has_it(totals: list[Fraction]) -> None:
    """Mean, median and variance of fractions are exact there too."""
    found = spread(totals, line=totals[0])

    assert statistics.mean(totals) == found.mean
    assert statistics.median(totals) == found.median
    assert statistics.pvariance(totals) == found.variance
    assert len([one for one in totals if one >= totals[0]]) == found.reached


@given(BANDED, analyses.cohorts_scored(), st.integers(1, 200))
def test_cliffs_part_those_who_are_near(
    scheme: Scheme, cohort: tuple[Record, ...], margin: int
) -> None:
    """Whoever is just below a line has a lower grade than whoever is just past it."""
    assert isinstance(scheme.grades, Bands)
    labels = [band.label for band in in_order(scheme.grades)]
    cards = {one.subject: score(scheme, one) for one in cohort}
    found = cliffs(scheme, cohort, margin=margin)

    points = {name: graded_points(scheme.grades, card) for name, card in cards.items()}
    for name, card in cards.items():
        assert (name in found.by_veto) is (card.grade != grade_of(scheme.grades, points[name]))
    for row in found.rows:
        line = labels.index(row.upper)
        assert all(labels.index(str(cards[name].grade)) < line for name in row.below)
        assert all(labels.index(str(cards[name].grade)) >= line for name in row.above)
        near = {
            name
            for name in cards
            if name not in found.by_veto and -margin <= points[name] - row.line < margin
        }
        assert near == {*row.below, *row.above}


@given(schemes(), analyses.cohorts_scored())
def test_the_same_scheme_moves_nobody(scheme: Scheme, cohort: tuple[Record, ...]) -> None:
    """And a factor of 1 changes nothing."""
    found = what_if(scheme, scheme, cohort)
    one = Change(scheme.items[0].code, ChangeKind.POINTS)

    assert () == found.moved
    assert 0 == found.agreement.discordant
    assert (one,) == sensitivity(scheme, cohort, [one], places=1).idle()


@given(schemes(plain=True), analyses.cohorts_scored())
def test_doubling_every_item_doubles_the_totals(scheme: Scheme, cohort: tuple[Record, ...]) -> None:
    """Points and caps, one item after another."""
    twice = scheme
    for item in scheme.items:
        twice = changed(twice, Change(item.code, ChangeKind.POINTS, 2))
    free = all(getattr(item, "cap", None) is None for item in scheme.items)
    floors = all(getattr(item, "floor", None) is None for item in scheme.items)

    if free and floors:
        for record in cohort:
            assert 2 * score(scheme, record).total == score(twice, record).total


@given(schemes(), st.data())
def test_one_who_shares_with_nobody_creates_nothing(scheme: Scheme, data: DataObject) -> None:
    """The same events by one person are what one person earns."""
    events = data.draw(scored_records()).events
    found = shared_credit(scheme, events, [events], before=data.draw(scored_records()))

    assert found.alone == found.created
    assert found.conserved
