"""Livelihood projects: what holds of every ballot, budget, rating and life."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.dates.periods import months_after
from npcmodel.exact.margins import by_count, by_share
from npcmodel.law.wording import Lang
from npcmodel.livelihood import (
    BudgetChoice,
    BudgetRule,
    PrintedShare,
    PrintedTotal,
    Project,
    ProjectRules,
    ProjectStage,
    ProjectVoter,
    RankedChoice,
    RatingRound,
    RoundsCounted,
    RuleTime,
    ShortlistRule,
    VotingCoverage,
    WeightedBallot,
    YearOfBatches,
    collection_valid,
    printed_share,
    shortlist_valid,
    weighted_ballot,
    within_budget,
)
from npcmodel.testing.making import built
from npcmodel.testing.projects import (
    PROJECT_RULES,
    batch_years,
    budget_choices,
    livelihood_projects,
    printed_shares,
    printed_totals,
    project_batches,
    project_events,
    project_exclusions,
    project_milestones,
    ranked_choices,
    rating_rounds,
    rework_orders,
    small_projects,
    voting_coverages,
    weighted_ballots,
)

ON = date(2026, 11, 21)
LANGS: tuple[Lang, ...] = ("zh", "en")


# Budgets


def greedy(costs: dict[str, int], order: tuple[str, ...], budget: int, *, skip: bool) -> set[str]:
    """Return who is paid for in an order, told by hand."""
    paid: set[str] = set()
    for who in order:
        if costs[who] <= budget:
            paid.add(who)
            budget -= costs[who]
        elif not skip:
            break
    return paid


@given(
    st.dictionaries(
        st.sampled_from("甲乙丙丁戊"),
        st.tuples(st.sampled_from([0, 3, 5, 5, 8]), st.integers(1, 3)),
        max_size=5,
    ),
    st.integers(0, 22),
    st.booleans(),
)
def test_what_is_funded_is_funded_in_every_order(
    some: dict[str, tuple[int, int]],
    budget: int,
    skip: bool,  # noqa: FBT001
) -> None:
    """Against every order of equals: in is always in, out never, and a tie decides something."""
    costs = {who: cost for who, (cost, _) in some.items()}
    votes = {who: number for who, (_, number) in some.items()}
    rule = BudgetRule.SKIP if skip else BudgetRule.STOP
    found = within_budget(costs, votes, budget, rule=rule)
    outcomes = [
        greedy(costs, order, budget, skip=skip)
        for order in permutations(costs)
        if [votes[who] for who in order] == sorted(votes.values(), reverse=True)
    ]

    assert all(set(found.funded) <= one for one in outcomes)
    assert not set(found.left_out) & {who for one in outcomes for who in one}
    if not found.tied:
        assert [set(found.funded)] * len(outcomes) == outcomes
    else:
        assert 1 < len({frozenset(one & set(found.tied)) for one in outcomes})


@given(st.booleans().flatmap(lambda tied: budget_choices(tied=tied)))
def test_a_budget_is_never_exceeded(found: BudgetChoice) -> None:
    """Every project is in one place, and what is spent and left is the budget."""
    everyone = [*found.funded, *found.left_out, *found.tied, *found.waiting]

    assert sorted(found.costs) == sorted(map(str, everyone))
    assert found.left >= 0
    assert found.spent == sum(found.costs[who] for who in found.funded)
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(budget_choices(tied=True), st.data())
def test_settling_a_tie_leaves_none(found: BudgetChoice, data: st.DataObject) -> None:
    """In whatever order it is settled."""
    order = data.draw(st.permutations(found.tied))
    votes = dict.fromkeys(found.costs, 7)
    budget = found.spent + found.left
    settled = within_budget(found.costs, votes, budget, rule=found.rule, settled=order)

    assert () == settled.tied
    assert order[0] in settled.funded


# Numbered ballots


@given(ranked_choices())
def test_scores_are_those_counted_ballot_by_ballot(found: RankedChoice) -> None:
    """Once more, one mark after the other; and no more are chosen than places there are."""
    again = dict.fromkeys(found.poll.candidates, 0)
    for ranking, number in found.poll.rankings.items():
        for _ in range(number):
            for place, who in enumerate(ranking):
                worth = {
                    "POINTS": (*found.rule.points, 0)[min(place, len(found.rule.points))],
                    "FIRST_CHOICES": 1 if place == 0 else 0,
                    "NUMBERED": 1,
                }
                again[who] += worth[found.rule.method.name]

    assert again == dict(found.scores)
    assert all(found.scores[who] for who in found.chosen)
    assert len({found.scores[who] for who in found.tied}) <= 1
    assert all(found.explain(lang).strip() for lang in LANGS)


# Ratings


@given(weighted_ballots())
def test_weighted_shares_stay_shares(found: WeightedBallot) -> None:
    """No grade has less than its worst group gives it, nor more than its best."""
    for grade, share in found.shares.items():
        own = [shares[grade] for shares in found.by_group.values()]
        assert min(own) <= share <= max(own)
        assert Fraction(found.votes[grade], found.base_size) == share
    assert sum(found.shares.values()) <= 1
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(rating_rounds(), st.integers(1, 5))
def test_a_group_alone_is_itself(one: RatingRound, times: int) -> None:
    """Asked several times with the same result, it comes to the same together."""
    rounds = [attrs.evolve(one, day=one.day + timedelta(n)) for n in range(times)]
    for counted in RoundsCounted:
        found = weighted_ballot(rounds, {one.group: Fraction(1)}, counted=counted)

        assert {g: Fraction(n, one.base_size) for g, n in one.votes.items()} == dict(found.shares)


# Lists


@given(st.integers(0, 40), st.integers(1, 20), st.integers(0, 4), st.integers(0, 4))
def test_a_surplus_by_number_is_counted_by_hand(
    candidates: int, places: int, low: int, more: int
) -> None:
    """So is one by tenths, as far as it holds a whole number."""
    number = ShortlistRule(issued_by="某镇", source="办法", surplus=by_count(low, low + more))
    tenths = by_share(Fraction(low, 10), Fraction(low + more, 10))
    share = attrs.evolve(number, surplus=tenths)
    by_tenths = shortlist_valid(candidates, places, share, on=ON)

    assert (low <= candidates - places <= low + more) is shortlist_valid(
        candidates, places, number, on=ON
    ).holds
    if by_tenths.holds:
        assert low * places <= 10 * (candidates - places) <= (low + more) * places


@given(st.dates(date(2024, 1, 1), date(2025, 12, 31)), st.integers(0, 70), st.booleans())
def test_a_longer_collection_is_never_worse(
    opened: date,
    length: int,
    months: bool,  # noqa: FBT001
) -> None:
    """Open exactly where one day less fails and one more is enough."""
    time = RuleTime(1 if months else 30, months=months)
    rules = ProjectRules(issued_by="某县", source="办法", collection=time)
    last = months_after(opened, 1) if months else opened + timedelta(30)
    closed = opened + timedelta(length)
    ruling = collection_valid(opened, closed, rules, year=2026, on=ON)

    assert (closed >= last) is ruling.holds
    assert (closed == last - timedelta(1)) is ruling.undecided


@pytest.mark.parametrize("name", PROJECT_RULES)
@given(data=st.data())
def test_every_ruling_says_itself(name: str, data: st.DataObject) -> None:
    """In both languages, under its own name; local practice cites no text of law."""
    ruling = data.draw(built(lambda draw: PROJECT_RULES[name](draw, ON)))

    assert name == ruling.rule
    assert all(ruling.explain(lang).strip() for lang in LANGS)
    assert all(ground.citation is None for ground in ruling.grounds)


# Batches, coverage, printed figures


@given(batch_years())
def test_batches_hold_every_project_once(found: YearOfBatches) -> None:
    """The totals of the batches are those of the year."""
    assert found.projects == sum(number for number, _ in found.totals.values())
    assert found.amount == sum(amount for _, amount in found.totals.values())
    assert len(found.outside) <= found.projects
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(voting_coverages())
def test_coverage_is_whole_when_nobody_is_missing(found: VotingCoverage) -> None:
    """And only then."""
    assert found.complete is (found.rate == 1)
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(printed_shares())
def test_the_counts_are_all_those_that_round_to_it(found: PrintedShare) -> None:
    """Tried one after the other."""
    half = Fraction(1, 200 * 10**found.places)
    top = found.base if found.printed <= 1 else 2 * found.base
    tried = [n for n in range(top + 1) if abs(Fraction(n, found.base) - found.printed) <= half]

    assert tried == list(found.counts)
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(st.integers(1, 400), st.integers(0, 2), st.data())
def test_what_was_rounded_is_found_again(base: int, places: int, data: st.DataObject) -> None:
    """A count, printed, is among those that its figure can come from."""
    count = data.draw(st.integers(0, base))
    units = 100 * 10**places
    printed = Fraction(round(Fraction(count * units, base)), units)

    assert printed_share(printed, base, places=places, given=count).consistent


@given(printed_totals())
def test_a_total_and_its_difference(found: PrintedTotal) -> None:
    """What is missing makes it whole."""
    assert found.total == found.difference + sum(found.parts)
    assert all(found.explain(lang).strip() for lang in LANGS)


# Lives


@given(st.booleans().flatmap(lambda finished: livelihood_projects(finished=finished)))
def test_a_project_told_again_stands_where_it_stood(case: Project) -> None:
    """Event by event, and at once; it is nothing but its history."""
    fresh = attrs.evolve(case, stage=ProjectStage.COLLECTED, events=())
    told = fresh
    for event in case.events:
        told = told.after(event)

    assert told == case == attrs.evolve(fresh, events=case.events, stage=case.stage)
    assert hash(told) == hash(case)
    assert all(case.stage_on(event.day) is not None for event in case.events)


@given(st.booleans().flatmap(lambda finished: livelihood_projects(finished=finished)))
def test_every_prefix_is_where_it_stopped(case: Project) -> None:
    """Told at once up to any event, or asked of any day: the same project, owing the same."""
    stop = attrs.evolve(case, stage=ProjectStage.COLLECTED, events=())
    stops = [stop, *(stop := stop.after(event) for event in case.events)]

    for number, stop in enumerate(stops):
        kept = case.events[:number]
        assert stop == attrs.evolve(stops[0], events=kept, stage=stop.stage)
        day = kept[-1].day if kept else case.collected
        if number == len(case.events) or case.events[number].day > day:
            assert stop == case.until(day)
            assert stop.deadlines() == case.until(day).deadlines()
            assert stop.late(day) == case.late(day)


@given(livelihood_projects(finished=True))
def test_what_is_owed_is_late_the_day_after(case: Project) -> None:
    """Unless it is only usual; and what was late once stays late."""
    due, now = case.deadlines(), max([case.collected, *(one.day for one in case.events)])
    usual = {one for one in due if "一般" in one.counted.zh}
    days = [one.due for one in due]

    assert sorted(days) == days
    for one in due:
        then = max(one.due, now)
        assert (one.due < then and one not in usual) is (one in case.late(then))
        assert (one not in usual) is (one in case.late(then + timedelta(1)))
    assert set(case.late(now)) <= set(case.late(date(2099, 1, 1)))
    assert len(case.late(date(2099, 1, 1))) == len(
        {(one.due, one.grounds) for one in case.late(date(2099, 1, 1))}
    )


@given(livelihood_projects(finished=True))
def test_doubts_and_grounds_are_told(case: Project) -> None:
    """A council's vote is never without its doubt; every text says itself."""
    voted = ProjectStage.CHOSEN in {case.stage_on(event.day) for event in case.events}
    said = [point.says.zh for point in case.open_points()]

    if voted and case.voter is not ProjectVoter.CONGRESS and case.plan is not None:
        assert any("只是推荐" in one for one in said) or case.stage is ProjectStage.DRAFTED
    assert (case.rules is None) is any("没有给出票决制工作办法" in one for one in said)
    assert all(ground.explain(lang) for ground in case.grounds() for lang in LANGS)


@given(
    project_events()
    | rework_orders()
    | project_milestones()
    | project_exclusions()
    | project_batches()
    | small_projects()
)
def test_facts_hash_and_compare(fact: Any) -> None:
    """Equal facts are one key."""
    assert {fact: 1} == {attrs.evolve(fact): 1}
