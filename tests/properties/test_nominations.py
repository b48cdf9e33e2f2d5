"""Nominations: order of naming decides nothing, places are conserved, more time never hurts."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from npcmodel.facts.levels import Level
from npcmodel.facts.people import Contest
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.nominations import (
    Disqualification,
    FundingConsequence,
    FundingStage,
    PrimaryNeed,
    PrimaryResult,
    PrimaryStep,
    funding_consequence,
    list_order_valid,
    name_order,
    nomination_time_valid,
    nominations_valid,
    primary,
    primary_needed,
)
from npcmodel.sitting.candidates import candidate_margin
from npcmodel.testing import nominations as making
from npcmodel.testing.dates import days
from npcmodel.testing.making import built, names

ON = date(2026, 11, 21)
RESULTS: dict[str, st.SearchStrategy[Any]] = {
    "disqualifications": making.disqualifications(),
    "primary_needs": making.primary_needs(),
    "primary_needs at the corner": making.primary_needs(corner=True),
    "primary_results": making.primary_results(),
    "primary_results tied": making.primary_results(tied=True),
}


@pytest.mark.parametrize("rule", making.NOMINATION_RULES)
@given(data=st.data())
def test_every_ruling_explains_itself(rule: str, data: DataObject) -> None:
    """Asked under its own name, on the day, a line for each part in both languages."""
    on = data.draw(days())
    ruling = data.draw(built(lambda draw: making.NOMINATION_RULES[rule](draw, on)))
    parts = len(ruling.grounds) + len(ruling.open) + len(ruling.notes)

    assert (rule, on) == (ruling.rule, ruling.on)
    for lang in ("zh", "en"):
        assert 1 + parts == len(ruling.explain(lang).split("\n"))
    assert {ruling} == {attrs.evolve(ruling)}


@pytest.mark.parametrize("rule", making.NOMINATION_RULES)
@given(data=st.data())
def test_rulings_note_a_day_not_checked(rule: str, data: DataObject) -> None:
    """Up to the last day checked there is no warning; after it there is."""

    def noted(shift: int) -> bool:
        day = NEWEST + timedelta(days=shift)
        ruling = data.draw(built(lambda draw: making.NOMINATION_RULES[rule](draw, day)))
        return AFTER_NEWEST in ruling.notes

    assert [False, True] == [noted(0), noted(1)]


@pytest.mark.parametrize("strategy", RESULTS.values(), ids=list(RESULTS))
@given(data=st.data())
def test_results_explain_themselves(strategy: st.SearchStrategy[Any], data: DataObject) -> None:
    """In both languages, every provision named, and none is true or false."""
    result: PrimaryNeed | PrimaryResult | Disqualification = data.draw(strategy)

    assert result.explain("zh") != result.explain("en")
    for ground in result.grounds:
        assert str(ground.citation) in result.explain("zh")
    with pytest.raises(TypeError):
        bool(result)


@pytest.mark.parametrize("strategy", RESULTS.values(), ids=list(RESULTS))
@given(data=st.data())
def test_results_come_back_from_storage(strategy: st.SearchStrategy[Any], data: DataObject) -> None:
    """Copied or pickled, they are equal and hash alike."""
    one = data.draw(strategy)

    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert one == again
        assert hash(one) == hash(again)


@given(making.primary_votes() | making.primary_votes(tied=True), st.data())
def test_places_are_conserved(votes: dict[Any, int], data: DataObject) -> None:
    """Whoever is selected has more votes than whoever is tied, and they more than the rest."""
    places = data.draw(st.integers(1, len(votes) - 1))
    contest = data.draw(making.nomination_contests())
    result = primary(votes, places=places, contest=contest, on=ON)
    rest = set(votes) - set(result.selected) - set(result.tied)

    assert places == len(result.selected) + result.contested
    assert bool(result.tied) is bool(result.contested) is bool(result.open)
    assert result.contested < max(1, len(result.tied))
    groups = [group for group in (result.selected, result.tied, tuple(rest)) if group]
    for above, below in pairwise(groups):
        assert min(votes[who] for who in above) > max(votes[who] for who in below)


@given(making.primary_votes(), st.data())
def test_the_order_of_the_poll_decides_nothing(votes: dict[Any, int], data: DataObject) -> None:
    """The same votes in another order select and tie the same persons."""
    places = data.draw(st.integers(1, len(votes) - 1))
    other = {who: votes[who] for who in data.draw(st.permutations(list(votes)))}
    one, two = (
        primary(poll, places=places, contest=Contest.DEPUTIES_DIRECT, on=ON)
        for poll in (votes, other)
    )

    assert set(one.selected) == set(two.selected)
    assert set(one.tied) == set(two.tied)


@given(making.primary_votes(), st.data())
def test_one_more_vote_never_unseats(votes: dict[Any, int], data: DataObject) -> None:
    """Who is selected stays so with one vote more."""
    places = data.draw(st.integers(1, len(votes) - 1))
    contest = Contest.DEPUTY_POST
    before = primary(votes, places=places, contest=contest, on=ON)
    for who in before.selected:
        more = {**votes, who: votes[who] + 1}

        assert who in primary(more, places=places, contest=contest, on=ON).selected


@given(making.primary_votes(), st.data())
def test_what_a_primary_selects_is_in_lawful_order(votes: dict[Any, int], data: DataObject) -> None:
    """The names selected, as they come, stand in the order of votes."""
    places = data.draw(st.integers(1, len(votes) - 1))
    found = primary(votes, places=places, contest=Contest.DEPUTIES_DIRECT, on=ON)
    names_chosen = found.selected or found.tied[:1]

    assert list_order_valid(names_chosen, votes, on=ON).holds


@given(making.primary_needs() | making.primary_needs(corner=True))
def test_only_a_primary_has_places(need: PrimaryNeed) -> None:
    """And what is open by no rule says so."""
    assert need.places is None or need.step is PrimaryStep.PRIMARY
    if need.step is PrimaryStep.NO_RULE:
        assert any(point.decides for point in need.open)
    direct = need.contest is Contest.DEPUTIES_DIRECT
    if need.step in {PrimaryStep.DISCUSS, PrimaryStep.SETTLED}:
        assert direct
    assert not (direct and need.step is PrimaryStep.VOTE)


@given(st.integers(1, 200), st.integers(0, 700), st.data())
def test_a_primary_of_deputies_leaves_a_lawful_list(
    seats: int, nominees: int, data: DataObject
) -> None:
    """Above the margin a primary cuts down into it; within it there is none."""
    margin = candidate_margin(Contest.DEPUTIES_INDIRECT, seats=seats, on=ON)
    surplus = data.draw(making.specific_surpluses(Contest.DEPUTIES_INDIRECT, seats, on=ON))
    need = primary_needed(
        Contest.DEPUTIES_INDIRECT, seats=seats, nominees=nominees, surplus=surplus, on=ON
    )
    within = all(ground.holds for ground in margin.weigh(nominees))

    if need.step is PrimaryStep.PRIMARY:
        assert seats + surplus == need.places
        assert nominees > seats + surplus
        assert margin.empty or not within
    else:
        assert within is (need.step is PrimaryStep.VOTE)


@given(st.dictionaries(names(), st.lists(names(), unique=True, max_size=4), min_size=1))
def test_one_more_seat_never_hurts_a_nominator(signers: dict[str, list[str]]) -> None:
    """The cap rises with the seats, and it is the longest list that meets it."""
    longest = max(len(named) for named in signers.values())
    contest = Contest.DEPUTIES_INDIRECT
    answers = [
        nominations_valid(contest, seats=seats, signers=signers, on=ON).holds
        for seats in range(1, 6)
    ]

    assert [seats >= longest for seats in range(1, 6)] == answers


@given(st.integers(1, 6))
def test_one_more_day_never_hurts(number: int) -> None:
    """Yes stays yes; what is open by one reading is never turned into a no."""
    order: list[tuple[bool, bool]] = []
    for length in (number, number + 1):
        ruling = nomination_time_valid(
            Contest.DEPUTIES_INDIRECT, level=Level.COUNTY, days=length, on=ON
        )
        order.append((ruling.holds, ruling.undecided))
    rank = {(False, False): 0, (False, True): 1, (True, False): 2}

    assert rank[order[0]] <= rank[order[1]]


@given(st.lists(st.tuples(names(), st.integers(1, 9)), unique_by=lambda pair: pair[0]))
def test_ordering_names_loses_nobody(pairs: list[tuple[str, int]]) -> None:
    """Groups hold everybody once; keys rise from group to group and are equal within one."""
    strokes = dict(pairs)
    groups = name_order(list(strokes), strokes.__getitem__)
    keys = [{strokes[who] for who in group} for group in groups]

    assert sorted(strokes) == sorted(who for group in groups for who in group)
    assert [1] * len(groups) == [len(key) for key in keys]
    assert sorted(set(strokes.values())) == [key.pop() for key in keys]


@given(
    making.primary_steps()
    | making.funding_stages()
    | making.funding_consequences()
    | making.nomination_contests(of_deputies=True)
    | making.nomination_contests(of_deputies=False)
)
def test_terms_are_chinese(member: Enum) -> None:
    """Every member drawn holds the term of the field."""
    assert "\u4e00" <= member.value[0] <= "\u9fff"


@given(making.funding_stages(), days())
def test_consequences_follow_stages_one_to_one(stage: FundingStage, on: date) -> None:
    """Members stand in the same order."""
    index = list(FundingStage).index(stage)

    assert list(FundingConsequence)[index] is funding_consequence(stage, on=on).consequence
