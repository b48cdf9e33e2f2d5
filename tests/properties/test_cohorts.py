"""Cohorts: ranks, places, grades, rows of years, money and raters against naive second counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from fractions import Fraction
from itertools import pairwise, permutations, product
from operator import attrgetter
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import Phase, assume, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from npcmodel.exact.allotment import allotted
from npcmodel.exact.quotas import QuotaRounding, quota_of
from npcmodel.exact.ranking import tiers
from npcmodel.exact.sequences import runs
from npcmodel.schemes.cohorts.paying import Allocation, Rewarded, rewarded_by_rank
from npcmodel.schemes.cohorts.period_results import PeriodResult, TermYears
from npcmodel.schemes.cohorts.placing import Selection, selected
from npcmodel.schemes.cohorts.quota_grading import graded_by_quota
from npcmodel.schemes.cohorts.rank_scoring import points_by_rank
from npcmodel.schemes.cohorts.rewards import RankReward
from npcmodel.schemes.cohorts.rules import (
    Cohort,
    Minimum,
    QuotaGrades,
    RankPoints,
    RatioPoints,
    SharePlaces,
    TopPlaces,
)
from npcmodel.schemes.cohorts.spending import Earmarks
from npcmodel.schemes.cohorts.standings import Entrant, ranked
from npcmodel.schemes.cohorts.streaks import (
    HistoryRules,
    outcomes_of_history,
)
from npcmodel.schemes.raters.evaluating import MixedScore
from npcmodel.testing import scheme_cohorts as some
from npcmodel.testing import scheme_histories as more

Scores = dict[Any, Fraction]
ENTRANTS = some.cohort_entrant_lists()
SCORES = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3).map(Fraction), max_size=6)
FAVOURED = st.frozensets(st.sampled_from("abcdef"))


def orders(scores: Scores) -> Iterable[tuple[str, ...]]:
    """Every order by points, equals in each order there is."""
    for parts in product(*(permutations(tier) for tier in tiers(scores))):
        yield tuple(one for part in parts for one in part)


def same(found: Any) -> Any:
    """What a rule gave, without the order of equals."""
    if isinstance(found, Selection):
        tied = {(frozenset(one.tied), one.places, one.reserved) for one in found.contests}
        return found.places, frozenset(found.chosen), frozenset(tied), found.reserved
    values = found.grades if hasattr(found, "grades") else found.points
    contests = {
        (frozenset(one.tied), getattr(one, "places", None) or one.points) for one in found.contests
    }
    return values, frozenset(contests), frozenset(found.ineligible)


# ------------------------------------------------------------------ ranks


@given(some.cohorts(), ENTRANTS)
def test_a_rank_is_one_more_than_those_above_in_the_group(
    cohort: Cohort, entrants: list[Entrant]
) -> None:
    """Competition ranks, by a count of their own."""
    groups = {
        one.subject: one.attributes["group"] if cohort.partition else None for one in entrants
    }
    for found in ranked(cohort, entrants).standings:
        peers = [one for one in entrants if groups[one.subject] == groups[found.subject]]
        above = sum(one.points > found.points for one in peers)

        assert (above + 1, len(peers)) == (found.rank, found.size)
        assert sum(one.points == found.points for one in peers) == found.equals


@given(some.cohorts(), ENTRANTS, st.data())
def test_order_scoresnever_matters(
    cohort: Cohort, entrants: list[Entrant], data: DataObject
) -> None:
    """Ranks and what follows are the same for the same people in another order."""
    other = data.draw(st.permutations(entrants))
    first, second = ranked(cohort, entrants), ranked(cohort, other)

    assert {one.subject: one for one in first.standings} == {
        one.subject: one for one in second.standings
    }
    for rule in cohort.rules:
        assert {one.group: same(one) for one in first.outcomes_of(rule.code)} == {
            one.group: same(one) for one in second.outcomes_of(rule.code)
        }


@given(ENTRANTS)
def test_who_comes_last_changes_no_rank(entrants: list[Entrant]) -> None:
    """One more with fewer points than all leaves every rank and every choice of a number."""
    top = {
        "kind": "top",
        "code": "t",
        "title": "优秀",
        "places": 2,
        "ties": "handed back",
        "vetoed": "in",
    }
    cohort = Cohort.model_validate({"code": "c", "title": "c", "issued_by": "i", "rules": [top]})
    before = ranked(cohort, entrants)
    after = ranked(cohort, [*entrants, Entrant("last", -1)])

    assert {one.subject: one.rank for one in before.standings} == {
        one.subject: one.rank for one in after.standings if one.subject != "last"
    }
    assert len(entrants) + 1 == after.standing("last").rank
    if len(entrants) > 1:
        assert same(before.outcomes[0]) == same(after.outcomes[0])


# ------------------------------------------------------------------ places


@given(some.top_places() | some.share_places() | some.bottom_places(), SCORES)
def test_places_add_up_and_nobody_below_has_more(rule: Any, scores: Scores) -> None:
    """Chosen, contested and empty places are all there are, unless all equals are kept."""
    if rule.kind != "bottom":
        rule = rule.model_copy(update={"minimum": None})
    found = selected(rule, None, scores)
    out = [one for one in scores if one not in found.chosen and one not in found.tied]
    sign = -1 if rule.kind == "bottom" else 1

    assert len(set(found.chosen)) == len(found.chosen)
    if rule.ties != "all kept":
        assert len(found.chosen) + found.contested + found.left_empty == found.places
    assert all(sign * scores[one] >= sign * scores[other] for one in found.chosen for other in out)
    for contest in found.contests:
        assert 1 == len({scores[one] for one in contest.tied})
        assert 0 < sum(contest.places.values()) < len(contest.tied)
        assert [set(contest.tied)] == [set(t) for t in tiers(scores) if contest.tied[0] in t]


def by_hand(
    order: tuple[str, ...], places: int, favoured: frozenset[str], minimum: Minimum
) -> frozenset[str]:
    """Who is chosen in one order: the best, or the best of each part by the least share."""
    least = minimum.number(places)
    if sum(one in favoured for one in order[:places]) >= least:
        return frozenset(order[:places])
    held = [one for one in order if one in favoured]
    rest = [one for one in order if one not in favoured]
    if minimum.unfilled == "opened":
        least = min(least, len(held))
    return frozenset([*held[:least], *rest[: places - least]])


@given(some.least_shares(), st.integers(1, 5), SCORES, FAVOURED)
def test_least_share_is_what_every_order_of_equals_agrees_on(
    minimum: Minimum, places: int, scores: Scores, favoured: frozenset[str]
) -> None:
    """Chosen: who is in whatever the order of equals; tied: who is in under some of them."""
    rule = TopPlaces(code="t", title="优", places=places, minimum=minimum, ties="handed back")
    found = selected(rule, None, dict(scores), favoured=favoured)
    every = [by_hand(order, places, favoured, minimum) for order in orders(scores)]
    certain = every[0].intersection(*every)

    assert certain == frozenset(found.chosen)
    assert every[0].union(*every) - certain == frozenset(found.tied)
    assert {len(one) for one in every} == {len(certain) + found.contested}
    assert max(len(one & favoured) for one in every) >= found.reserved - found.below_minimum
    assert min(len(one & favoured) for one in every) >= len(certain & favoured) + sum(
        one.reserved for one in found.contests
    )


def kept_by_hand(scores: Scores, places: int, *, all_kept: bool) -> frozenset[str]:
    """Who is in by the tie rule alone: all who are not below the last place, or the clear ones."""
    better = {
        one: sum(other > points for other in scores.values()) for one, points in scores.items()
    }
    if all_kept:
        return frozenset(one for one in scores if better[one] < places)
    equals = {
        one: sum(other == points for other in scores.values()) for one, points in scores.items()
    }
    return frozenset(one for one in scores if better[one] + equals[one] <= places)


@given(some.least_shares(), st.integers(1, 5), SCORES, FAVOURED, st.booleans())
def test_a_tie_rule_comes_before_the_least_share(
    minimum: Minimum,
    places: int,
    scores: Scores,
    favoured: frozenset[str],
    all_kept: bool,  # noqa: FBT001  # drawn
) -> None:
    """Where the rule alone leaves enough of them it decides alone; otherwise each part by it."""
    ties: Any = "all kept" if all_kept else "none kept"
    rule = TopPlaces(code="t", title="优", places=places, minimum=minimum, ties=ties)
    found = selected(rule, None, dict(scores), favoured=favoured)
    least = minimum.number(places)
    plain = kept_by_hand(scores, places, all_kept=all_kept)
    want = plain
    if len(plain & favoured) < least:
        held = {one: points for one, points in scores.items() if one in favoured}
        rest = {one: points for one, points in scores.items() if one not in favoured}
        first = kept_by_hand(held, least, all_kept=all_kept)
        left = least if minimum.unfilled == "left empty" else min(least, len(first))
        want = first | kept_by_hand(rest, places - left, all_kept=all_kept)

    assert want == frozenset(found.chosen)
    assert () == found.contests
    assert max(0, least - len(want & favoured)) == found.below_minimum


@given(some.quota_grade_sets(), SCORES)
def test_grades_are_what_every_order_of_equals_agrees_on(rule: QuotaGrades, scores: Scores) -> None:
    """Handed back: exactly those whose grade hangs on the order of equals."""
    rule = rule.model_copy(update={"ties": "handed back"})
    found = graded_by_quota(rule, None, dict(scores))
    ladder = [label for label, number in found.quotas.items() for _ in range(number)]
    ladder += [rule.otherwise] * len(scores)
    every = [dict(zip(order, ladder, strict=False)) for order in orders(scores)]
    certain = {one: every[0][one] for one in scores if len({grades[one] for grades in every}) == 1}
    left = Counter(every[0].values()) - Counter(certain.values())

    assert certain == dict(found.grades)
    for one in found.contests:
        left.subtract(one.places)
    assert not any(left.values())
    assert all(sum(one.places.values()) == len(one.tied) for one in found.contests)


@given(some.quota_grade_sets(), SCORES)
def test_more_points_never_mean_a_worse_grade(rule: QuotaGrades, scores: Scores) -> None:
    """Equals have one grade, and where none is kept no grade has more than its places."""
    ties = "all kept" if rule.ties == "handed back" else rule.ties
    rule = rule.model_copy(update={"ties": ties})
    found = graded_by_quota(rule, None, dict(scores))
    order = [*found.quotas, rule.otherwise]
    numbers = Counter(found.grades.values())

    assert set(scores) == set(found.grades)
    assert not found.contests
    for one, two in product(scores, repeat=2):
        if scores[one] >= scores[two]:
            assert order.index(found.grades[one]) <= order.index(found.grades[two])
    if rule.ties == "none kept":
        assert all(numbers[label] <= number for label, number in found.quotas.items())


@given(some.rank_point_tables(), SCORES)
def test_points_by_rank_are_those_of_the_places_taken(rule: RankPoints, scores: Scores) -> None:
    """The mean and what is handed back add up to the table; a better rank earns no less."""
    found = points_by_rank(rule, None, dict(scores))
    table = [Fraction(one) for one in rule.points]
    table += [Fraction(rule.beyond or 0)] * len(scores)
    earned = [points or Fraction(0) for points in found.points.values()]
    open_ = [points or Fraction(0) for one in found.contests for points in one.points]

    if rule.ties != "shared rank":
        assert sum(table[: len(scores)]) == sum(earned) + sum(open_)
    for one, two in product(found.points, repeat=2):
        if scores[one] > scores[two]:
            assert (found.points[one] or 0) >= (found.points[two] or 0)


@given(some.ratio_points(), SCORES)
def test_ratios_go_from_the_best(rule: RatioPoints, scores: Scores) -> None:
    """The best has all the points, and half of the best half of them."""
    assume(any(scores.values()))
    found = points_by_rank(rule, None, dict(scores)).points
    top = max(scores.values())

    assert all(found[one] == Fraction(rule.best) * scores[one] / top for one in scores)


@given(st.integers(0, 5_000), st.fractions(0, 1), st.sampled_from(QuotaRounding))
def test_a_quota_is_the_share_to_the_whole_number(
    number: int, share: Fraction, rounding: QuotaRounding
) -> None:
    """Less than one off, on the side that the rounding says."""
    exact, found = share * number, quota_of(share, number, rounding)

    assert abs(found - exact) < 1
    if rounding is QuotaRounding.DOWN:
        assert found <= exact
    elif rounding is QuotaRounding.UP:
        assert found >= exact
    else:
        assert -Fraction(1, 2) < found - exact <= Fraction(1, 2)


@given(some.share_places(), st.sampled_from(["handed back", "none kept"]), SCORES)
def test_a_share_not_to_be_exceeded_is_not(rule: SharePlaces, ties: str, scores: Scores) -> None:
    """Whatever the tie: chosen and contested together stay within it."""
    strict = {"rounding": "down", "ties": ties, "not_above": True, "minimum": None}
    found = selected(rule.model_copy(update=strict), None, dict(scores))

    assert len(found.chosen) + found.contested <= Fraction(rule.share) * len(scores)


# ------------------------------------------------------------------ rows of years


@given(st.sets(st.integers(2000, 2030)))
def test_runs_are_rows_without_a_gap(years: set[int]) -> None:
    """Together they are the years, and between two of them one is missing."""
    found = runs(years)

    assert sorted(years) == [year for first, last in found for year in range(first, last + 1)]
    assert all(after[0] > before[1] + 1 for before, after in pairwise(found))


@given(st.dictionaries(st.integers(2015, 2026), st.booleans()), st.integers(2, 3), st.data())
def test_a_row_and_a_number_of_years_are_not_the_same(
    years: dict[int, bool], times: int, data: DataObject
) -> None:
    """A row ends at the first year that does not count; a term counts them in any order."""
    head = {"code": "c", "title": "c", "issued_by": "i"}
    shared: dict[str, Any] = {"outcomes": ["约谈"], "subject": "person", "grades": ["后进"]}
    rules = [
        {"kind": "consecutive", "code": "row", "times": times, **shared},
        {"kind": "in_term", "code": "term", "times": times, **shared},
    ]
    document = HistoryRules.model_validate({**head, "rules": rules})
    results = [
        PeriodResult(year=year, person="甲", post="镇", grades=("后进" if bad else "先进",))
        for year, bad in data.draw(st.permutations(list(years.items())))
    ]
    assume(any(year <= 2024 for year in years))
    found = outcomes_of_history(document, results, year=2024, term=TermYears(2020, 2026))
    row = 0
    while years.get(2024 - row):
        row += 1
    number = sum(bad for year, bad in years.items() if 2020 <= year <= 2024)

    assert [(row, row >= times), (number, number >= times)] == [
        (one.times, one.holds) for one in found.findings
    ]


# ------------------------------------------------------------------ money

WEIGHTS = st.dictionaries(
    st.sampled_from("abcdef"), st.integers(0, 9) | st.sampled_from([Fraction(1, 3)]), min_size=1
)


def poured(weights: dict[str, Fraction], units: int, floor: int, cap: int) -> dict[str, Fraction]:
    """The exact shares: again and again those are set fast whose side is further out."""
    held: dict[str, Fraction] = {
        one: Fraction(floor) for one, heavy in weights.items() if not heavy
    }
    while True:
        free = {one: heavy for one, heavy in weights.items() if one not in held}
        if not free:
            return held
        left = units - sum(held.values())
        wished = {one: left * heavy / sum(free.values()) for one, heavy in free.items()}
        low = sum((floor - one for one in wished.values() if one < floor), Fraction(0))
        high = sum((one - cap for one in wished.values() if one > cap), Fraction(0))
        if not low and not high:
            return {**held, **wished}
        for one, wish in wished.items():
            if low >= high and wish < floor:
                held[one] = Fraction(floor)
            if high >= low and wish > cap:
                held[one] = Fraction(cap)


@given(WEIGHTS, st.integers(0, 60), st.integers(0, 8), st.integers(0, 40))
def test_allotted_units_are_the_exact_shares_to_the_unit(
    weights: dict[str, Any], units: int, floor: int, more_than_floor: int
) -> None:
    """The sum is kept, floors and caps too, and nobody is a unit off the exact share."""
    cap = floor + more_than_floor
    room = sum(cap if heavy else floor for heavy in weights.values())
    assume(any(weights.values()) and floor * len(weights) <= units <= room)
    found = allotted(weights, units, floor=floor, cap=cap)
    shares = poured({one: Fraction(heavy) for one, heavy in weights.items()}, units, floor, cap)

    assert units == sum(found.seats.values()) + found.contested
    for one, number in found.seats.items():
        assert floor <= number + (one in found.tied) <= cap
        assert number in {shares[one] // 1, -(-shares[one] // 1)}
    rests = {one: shares[one] % 1 for one in weights}
    lifted = [rests[one] for one, number in found.seats.items() if number > shares[one]]
    left = [
        rests[one]
        for one, number in found.seats.items()
        if number < shares[one] and one not in found.tied
    ]
    assert not lifted or not left or min(lifted) > max(left)
    assert len({rests[one] for one in found.tied}) <= 1


@given(WEIGHTS, st.integers(0, 60), st.data())
def test_allotment_without_limits_hangs_on_no_order(
    weights: dict[str, Any], units: int, data: DataObject
) -> None:
    """The same names in another order have the same, and the same are tied."""
    assume(any(weights.values()))
    other = dict(data.draw(st.permutations(list(weights.items()))))
    one, two = allotted(weights, units), allotted(other, units)

    assert (one.seats, set(one.tied), one.contested) == (two.seats, set(two.tied), two.contested)


@given(more.pool_allocations())
def test_a_pool_is_shared_out_to_the_last_unit(found: Allocation) -> None:
    """What each has and what is contested are the sum; nobody is below the floor."""
    amounts = found.amounts.values()

    assert Fraction(found.pool.amount) == sum(amounts) + found.left
    assert all(amount >= (found.pool.floor or 0) for amount in amounts)
    assert all(not amount % found.pool.step for amount in amounts)


@given(more.rank_rewards(), st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3)))
def test_equals_cost_more_only_where_each_has_all(
    reward: RankReward, points: dict[Hashable, Fraction | int]
) -> None:
    """Shared or handed back they cost what was planned; a better rank has no less."""
    found = rewarded_by_rank(reward, points)

    assert found.extra >= 0
    if reward.ties != "each":
        assert 0 == found.extra
    for one, two in product(points, repeat=2):
        if points[one] > points[two] and one not in {
            name for contest in found.contests for name in contest.tied
        }:
            assert found.amounts[one] >= found.amounts[two]


@given(more.earmark_checks())
def test_money_spent_and_left_add_up(found: Earmarks) -> None:
    """To the sum there is, and use by use to what was set aside."""
    over, left = found.overspent_by_use, found.unspent_by_use

    assert Fraction(found.pool.amount) == found.total + found.unspent - found.overspent
    assert not (found.unspent and found.overspent)
    for use, plan in found.planned.items():
        assert plan == found.by_use[use] + left.get(use, 0) - over.get(use, 0)
    assert not over.keys() & left.keys()


@given(more.rewards_paid())
def test_what_is_paid_is_whole(found: Rewarded) -> None:
    """Every amount is a whole number of units."""
    assert all(not amount % found.reward.step for amount in found.amounts.values())


# ------------------------------------------------------------------ several raters


@given(more.mixed_scores())
def test_the_total_lies_between_the_raters(found: MixedScore) -> None:
    """Weights are 1 together, also where some are missing."""
    heard = [line for line in found.lines if line.points is not None]
    points = [line.points or Fraction(0) for line in heard]

    assert 1 == sum(line.weight for line in found.lines)
    assert min(points) <= found.total <= max(points)
    assert found.total == sum(line.weight * (line.points or 0) for line in found.lines)


# ------------------------------------------------------------------ documents

DOCUMENTS: Any = st.one_of(
    some.cohorts(),
    more.history_documents(),
    more.duty_ladders(),
    more.rank_rewards(),
    more.grade_rewards(),
    more.pools_of_money(),
    more.mixed_evaluations(),
    more.satisfaction_ballots(),
)


@given(DOCUMENTS)
def test_documents_survive_json(document: Any) -> None:
    """What is written out is read back the same."""
    again: Any = document.__class__.model_validate_json(document.model_dump_json())

    assert document == again
    assert hash(document) == hash(again)


@given(DOCUMENTS)
def test_documents_have_a_schema(document: Any) -> None:
    """Every field is there by name, whichever way it is asked."""
    fields = set(document.__class__.model_fields)

    assert fields == set(document.__class__.model_json_schema()["properties"])
    assert fields == set(document.__class__.model_json_schema(mode="serialization")["properties"])


@given(some.cohort_rankings() | more.history_finding_sets() | more.mixed_scores())
def test_results_are_frozen_facts(found: Any) -> None:
    """They hash, and say themselves in both languages without a word of the other's notation."""
    assert hash(found) == hash(attrs.evolve(found))
    assert "不是法律" in found.explain("zh")
    assert "not law" in found.explain("en")
    assert not set("；：。（）") & set(found.explain("en"))


# ------------------------------------------------------------------ the strategies

STRATEGIES: dict[str, Any] = {
    name: getattr(module, name) for module in (some, more) for name in module.__all__
}


@pytest.mark.parametrize("name", STRATEGIES)
@settings(max_examples=10)
@given(data=st.data())
def test_strategies_draw_what_they_say(name: str, data: DataObject) -> None:
    """A value of the type named, which says itself in both languages where it can."""
    strategy = STRATEGIES[name]
    (kind,) = get_args(get_type_hints(strategy)["return"])
    found = data.draw(strategy())
    explain = getattr(found, "explain", None)

    origin: Any = get_origin(kind)
    assert isinstance(found, origin if origin in {list, dict} else kind)
    assert explain is None or explain("zh") != explain("en")


CORNERS = [
    ("place_selections", "contests"),
    ("place_selections", "left_empty"),
    ("place_selections", "below_minimum"),
    ("grades_by_quota", "contests"),
    ("points_by_ranks", "contests"),
    ("cohort_rankings", "grouped"),
    ("history_findings", "broken_by"),
    ("rewards_paid", "extra"),
    ("pool_allocations", "tied"),
    ("pool_allocations", "at_floor"),
    ("earmark_checks", "overspent"),
    ("earmark_checks", "unspent"),
    ("earmark_checks", "overspent_by_use"),
    ("earmark_checks", "unspent_by_use"),
    ("place_selections", "ineligible"),
    ("cohort_standings", "vetoed"),
    ("mixed_scores", "missing"),
]
LOOKING = settings(max_examples=2_000, phases=[Phase.generate])


@pytest.mark.parametrize(("name", "corner"), CORNERS)
def test_strategies_reach_their_corners(name: str, corner: str) -> None:
    """Ties, empty places, missed shares, gaps in a row, raters who say nothing."""
    reached = attrgetter(corner)

    assert reached(find(STRATEGIES[name](), reached, settings=LOOKING))
