"""Strategies for nominations: who names whom, primaries, and the verdicts on lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import nominations
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.people import Contest
from npcmodel.law.ruling import Ruling
from npcmodel.nominations import (
    Disqualification,
    FundingConsequence,
    FundingStage,
    PrimaryNeed,
    PrimaryResult,
    PrimaryStep,
)
from npcmodel.sitting.candidates import candidate_margin
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, either, names

__all__ = [
    "NOMINATION_RULES",
    "disqualifications",
    "funding_consequences",
    "funding_stages",
    "nomination_contests",
    "primary_needs",
    "primary_results",
    "primary_steps",
    "primary_votes",
    "specific_surpluses",
]

_YES = st.booleans()
_DEPUTIES = (Contest.DEPUTIES_DIRECT, Contest.DEPUTIES_INDIRECT)
_OFFICIALS = (Contest.CHIEF_POST, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_COUNTY_UP = [one for one in Level if one.tier not in {Tier.NATIONAL, Tier.TOWNSHIP}]
# Small enough that lists overlap and reach the seats.
_PEOPLE = st.lists(names(), unique=True, max_size=4)
_NOMINATORS = st.dictionaries(names(), _PEOPLE, min_size=1, max_size=3)
_NO_NOMINATORS: dict[str, list[str]] = {}


def nomination_contests(*, of_deputies: bool | None = None) -> SearchStrategy[Contest]:
    """Return contests whose nominations the laws of civil congresses rule (选举类别).

    Args:
        of_deputies: True for deputies, False for officials; None for either.
    """
    deputies = _DEPUTIES if of_deputies is not False else ()
    officials = _OFFICIALS if of_deputies is not True else ()
    return st.sampled_from((*deputies, *officials))


def _seats(draw: DrawFn, contest: Contest) -> int:
    return 1 if contest is Contest.CHIEF_POST else draw(st.integers(1, 3) | st.integers(1, 60))


def specific_surpluses(contest: Contest, seats: int, *, on: date) -> SearchStrategy[int]:
    """Return surpluses that the election measures may fix, in persons (具体差额数).

    Args:
        contest: what is voted on.
        seats: how many are to be elected.
        on: the day whose law applies.
    """
    margin = candidate_margin(contest, seats=seats, on=on)
    if margin.least is None or margin.most is None:
        return st.integers(margin.floor - seats, margin.floor - seats + 2)
    return st.integers(margin.least - seats, margin.most - seats)


def primary_steps() -> SearchStrategy[PrimaryStep]:
    """Return what follows nomination (提名后的步骤)."""
    return st.sampled_from(PrimaryStep)


def primary_needs(
    contest: Contest | None = None, *, corner: bool = False
) -> SearchStrategy[PrimaryNeed]:
    """Return whether a primary is held (是否预选).

    Args:
        contest: what is voted on; None for anything but the contests of the forces.
        corner: as many nominated as the measures fix, one fewer, or one more.
    """

    def build(draw: DrawFn) -> PrimaryNeed:
        on, what = draw(days()), draw(either(contest, nomination_contests()))
        seats = _seats(draw, what)
        surplus = draw(specific_surpluses(what, seats, on=on))
        near = st.integers(seats + surplus - 1, seats + surplus + 1)
        direct = what is Contest.DEPUTIES_DIRECT
        return nominations.primary_needed(
            what,
            seats=seats,
            nominees=draw(near if corner else near | st.integers(0, 3 * seats + 3)),
            on=on,
            surplus=None if direct and draw(_YES) else surplus,
            agreed=draw(st.none() | _YES) if direct else None,
        )

    return built(build)


def primary_votes(*, tied: bool = False) -> SearchStrategy[dict[str, int]]:
    """Return the votes of two to six persons in a primary, in votes (预选得票).

    Args:
        tied: all have equally many.
    """
    people = st.lists(names(), unique=True, min_size=2, max_size=6)
    votes = st.integers(0, 3) | st.integers(0, 3000)

    def build(draw: DrawFn) -> dict[str, int]:
        same = draw(votes)
        return {who: same if tied else draw(votes) for who in draw(people)}

    return built(build)


def primary_results(*, tied: bool = False) -> SearchStrategy[PrimaryResult]:
    """Return who stands after a primary (预选结果).

    Args:
        tied: only with a tie at the last place.
    """

    def build(draw: DrawFn) -> PrimaryResult:
        votes = draw(primary_votes(tied=tied))
        places = draw(st.integers(1, len(votes) - 1))
        contest = draw(nomination_contests())
        return nominations.primary(votes, places=places, contest=contest, on=draw(days()))

    return built(build)


def funding_stages() -> SearchStrategy[FundingStage]:
    """Return how far the election of a person has come (选举阶段)."""
    return st.sampled_from(FundingStage)


def funding_consequences() -> SearchStrategy[FundingConsequence]:
    """Return what follows for a person who took funding from abroad (违反的后果)."""
    return st.sampled_from(FundingConsequence)


def disqualifications(stage: FundingStage | None = None) -> SearchStrategy[Disqualification]:
    """Return what follows for a person, with the provisions (后果).

    Args:
        stage: how far the election has come; None for any.
    """
    return st.builds(nominations.funding_consequence, either(stage, funding_stages()), on=days())


def _nominations_valid(draw: DrawFn, on: date) -> Ruling:
    contest = draw(nomination_contests())
    deputies = contest in _DEPUTIES
    return nominations.nominations_valid(
        contest,
        seats=1 if contest is Contest.CHIEF_POST else draw(st.integers(1, 4)),
        on=on,
        organisations=draw(st.just(_NO_NOMINATORS) | _NOMINATORS) if deputies else {},
        signers=draw(_NOMINATORS),
        presidium=() if deputies else draw(_PEOPLE),
    )


def _list_valid(draw: DrawFn, on: date) -> Ruling:
    recommended = draw(_PEOPLE)
    funded = draw(st.lists(st.sampled_from(recommended), unique=True)) if recommended else []
    lawful = [who for who in recommended if who not in funded]
    listed = draw(st.sampled_from([recommended, lawful, lawful[1:]]) | _PEOPLE)
    return nominations.list_valid(listed, recommended, on=on, funded=funded)


def _list_order_valid(draw: DrawFn, on: date) -> Ruling:
    votes = draw(primary_votes())
    by_votes = sorted(votes, key=lambda who: -votes[who])
    order = draw(st.just(by_votes) | st.permutations(by_votes))
    return nominations.list_order_valid(order, votes, on=on)


def _candidate_pool_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_COUNTY_UP))
    return nominations.candidate_pool_valid(own_deputies_only=draw(_YES), level=level, on=on)


def _national_list_valid(draw: DrawFn, on: date) -> Ruling:
    return nominations.national_list_valid(
        nominated_by=draw(st.just(Body.PRESIDIUM) | st.none() | st.sampled_from(Body)),
        deliberated=draw(_YES),
        by_majority=draw(_YES),
        on=on,
    )


def _nomination_time_valid(draw: DrawFn, on: date) -> Ruling:
    contest = draw(st.sampled_from((Contest.DEPUTIES_INDIRECT, *_OFFICIALS)))
    every = contest in {Contest.CHIEF_POST, Contest.DEPUTY_POST}
    number = draw(st.integers(1, 5))
    return nominations.nomination_time_valid(
        contest,
        level=draw(levels(local=True) if every else st.sampled_from(_COUNTY_UP)),
        days=number,
        hours=draw(st.none() | st.integers(max(0, number - 2) * 24, number * 24)),
        change_of_term=None if contest is Contest.DEPUTIES_INDIRECT else draw(_YES),
        on=on,
    )


def _introduction_in_time(draw: DrawFn, on: date) -> Ruling:
    introduced = on - timedelta(days=draw(st.just(0) | st.integers(0, 40)))
    return nominations.introduction_in_time(introduced, election_day=on, on=on)


NOMINATION_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "candidate_pool_valid": _candidate_pool_valid,
    "introduction_in_time": _introduction_in_time,
    "list_order_valid": _list_order_valid,
    "list_valid": _list_valid,
    "national_list_valid": _national_list_valid,
    "nomination_time_valid": _nomination_time_valid,
    "nominations_valid": _nominations_valid,
}
"""The rules on nominations, by name, and how the facts of each are drawn."""
