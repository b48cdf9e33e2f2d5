"""Approval counts and shares of seats against votelib, on random cases with many ties.

Where votelib is not asked, and why:

- its `RelativeThreshold` compares the votes with the fraction itself where they are equal, so
  that exactly a half, or two thirds, never passes;
- its `QuotaSelector` takes its quota from the sum of the marks, which is neither the deputies in
  office nor the ballots; here the quota is a constant that the test works out, and only the
  choice above it is votelib's;
- its validator drops void ballots without a count; the test counts them itself;
- it refuses divisors of 0, so that each unit begins with its first seat where a method has one,
  and too few seats for that are not asked; nor are no seats at all, which it divides by;
- its divisors of Huntington and Hill are rounded to 28 digits, and ties among them are lost; it
  is given squares of weights and of divisors instead, which order and tie alike;
- it fails where every unit holds as many seats as there are in all before it begins, which is a
  single unit with a single seat under a method that gives first seats.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from random import Random
from typing import Any

import pytest
import votelib.component.quota  # type: ignore[import-untyped]
import votelib.convert  # type: ignore[import-untyped]
import votelib.evaluate.approval  # type: ignore[import-untyped]
import votelib.evaluate.core  # type: ignore[import-untyped]
import votelib.evaluate.proportional  # type: ignore[import-untyped]
import votelib.vote  # type: ignore[import-untyped]

import npcmodel as npc
from npcmodel.elections.ballots import Ballot, Mark
from npcmodel.elections.counting import count_ballots
from npcmodel.exact.ranking import cut
from npcmodel.exact.sharing import Method, share
from npcmodel.facts.people import Contest

CASES = 20_000
ON = date(2026, 11, 21)
NAMES = ("甲", "乙", "丙", "丁", "戊")
Kinds = dict[frozenset[str], int]
Outcome = tuple[list[Hashable], set[Hashable], int]


def drawn(seed: int, top: int) -> Callable[[], int]:
    """Return a draw of small numbers, made many at a time."""
    draw = Random(seed)  # noqa: S311  # cases, not secrets
    waiting: list[int] = []

    def number() -> int:
        if not waiting:
            waiting.extend(draw.choices(range(top), k=50_000))
        return waiting.pop()

    return number


def every_approval() -> list[frozenset[str]]:
    """Return every set of names that a ballot can approve, the empty one included."""
    return [
        frozenset(name for place, name in enumerate(NAMES) if bits >> place & 1)
        for bits in range(1 << len(NAMES))
    ]


APPROVALS = every_approval()
BALLOTS = {names: Ballot(dict.fromkeys(sorted(names), Mark.YES)) for names in APPROVALS}


def piles(seed: int) -> list[tuple[Kinds, int]]:
    """Return piles of up to four kinds of ballots, with a number of seats for each."""
    number = drawn(seed, len(APPROVALS))
    return [
        (
            {APPROVALS[number()]: 1 + number() % 4 for _ in range(1 + number() % 4)},
            1 + number() % 3,
        )
        for _ in range(CASES)
    ]


def votes_of(kinds: Kinds) -> dict[Hashable, int]:
    """Return the votes as votelib counts them; it leaves out names without any."""
    counted = votelib.convert.ApprovalToSimpleVotes().convert(kinds)
    return {name: counted.get(name, 0) for name in NAMES}


def outcome(selected: Sequence[Any]) -> Outcome:
    """Return who is in, who is tied and for how many places, of a list that may hold ties."""
    ties = [one for one in selected if isinstance(one, votelib.evaluate.core.Tie)]
    chosen = [one for one in selected if not isinstance(one, votelib.evaluate.core.Tie)]
    return chosen, set().union(*ties), len(ties)


def test_counts_of_approvals() -> None:
    """The same votes for everybody, of ballots that mark no more names than there are seats."""
    void_piles = 0
    for kinds, seats in piles(1):
        validator = votelib.vote.ApprovalVoteValidator(vote_count_bounds=(0, seats))
        valid = votelib.convert.InvalidVoteEliminator(validator).convert(kinds)
        void = sum(kinds.values()) - sum(valid.values())
        count = count_ballots(
            {BALLOTS[names]: number for names, number in kinds.items()},
            candidates=NAMES,
            seats=seats,
            participating=20,
            contest=Contest.COMMITTEE_MEMBER,
            on=ON,
        )
        void_piles += void > 0

        assert votes_of(valid) == dict(count.poll.votes), (kinds, seats)
        assert void == count.void, (kinds, seats)
    assert void_piles > CASES // 10


def test_the_cut_of_approvals() -> None:
    """The same names above the cut in the same order, the same tie at it."""
    plurality = votelib.evaluate.core.Plurality()
    ties = 0
    for kinds, seats in piles(2):
        votes = votes_of(kinds)
        found = cut(votes, seats)
        ties += found.contested > 0

        assert outcome(plurality.evaluate(votes, seats)) == (
            list(found.chosen),
            set(found.tied),
            found.contested,
        ), (votes, seats)
    assert ties > CASES // 10


def full_ballots(seats: int, number: Callable[[], int]) -> Kinds:
    """Return up to six kinds of ballots for a name or two too many; most mark all they may."""
    names = NAMES[: seats + 1 + number() % 2]
    kinds: Kinds = {}
    for _ in range(2 + number() % 5):
        start, marks = number(), max(1, seats - (number() % 8 == 0))
        kind = frozenset(names[(start + step) % len(names)] for step in range(marks))
        kinds[kind] = 1 + number() % 3
    return kinds


def test_officials_with_a_majority() -> None:
    """The same elected, tied and contested among those with more than half of all deputies."""
    number = drawn(3, 1 << 12)
    ties = fewer = 0
    for _ in range(CASES):
        seats = 1 + number() % 4
        kinds = full_ballots(seats, number)
        ballots, votes = sum(kinds.values()), votes_of(kinds)
        members = max(3, ballots + number() % 2)
        selector = votelib.evaluate.approval.QuotaSelector(
            votelib.component.quota.constant(Fraction(members, 2)),
            accept_equal=False,
            on_more_over_quota="select",
        )
        roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=members)
        found = npc.elect_officials(
            roll, npc.Poll(ballots, ballots, votes=votes), seats=seats, on=ON
        )
        ties += found.contested > 0
        fewer += found.vacant > 0

        assert outcome(selector.evaluate(votes, seats)) == (
            list(found.elected),
            set(found.tied),
            found.contested,
        ), (members, votes, seats)
    assert ties > CASES // 20
    assert fewer > CASES // 20


def weights(seed: int, first: int) -> list[tuple[dict[Hashable, int], int]]:
    """Return small weights of up to five units, and seats.

    Where the units begin with a first seat, none weighs nothing and the seats suffice for it.
    """
    number = drawn(seed, 60)
    cases = []
    for _ in range(CASES):
        units, top = 1 + number() % 5, 1 + number()
        of_units: dict[Hashable, int] = {
            unit: max(first, number() % (top + 1)) for unit in range(units)
        }
        if not any(of_units.values()):
            of_units[0] = 1
        cases.append((of_units, first * max(1, units - 1) + 1 + number() % 12))
    return cases


def shared(seats: Mapping[Any, int], names: Mapping[Hashable, int]) -> tuple[Any, ...]:
    """Return seats for certain, the tied and the contested, of a mapping that may hold a tie."""
    ties = [key for key in seats if isinstance(key, votelib.evaluate.core.Tie)]
    contested = sum(seats[tie] for tie in ties)
    return {name: seats.get(name, 0) for name in names}, set().union(*ties), contested


DIVISORS: dict[Method, Callable[[int], int | Fraction]] = {
    Method.JEFFERSON: lambda n: n + 1,
    Method.WEBSTER: lambda n: 2 * n + 1,
    Method.HUNTINGTON_HILL: lambda n: n * (n + 1),
    Method.DEAN: lambda n: Fraction(2 * n * (n + 1), 2 * n + 1),
    Method.ADAMS: lambda n: n,
}


def first_seats(method: Method) -> int:
    """Return 1 where each unit begins with a seat, for the divisor of the first is 0."""
    return int(method in DIVISORS and DIVISORS[method](0) == 0)


def evaluated(method: Method) -> Callable[[dict[Hashable, int], int], dict[Any, int]]:
    """Return votelib's road to the seats of a method."""
    if method is Method.LARGEST_REMAINDER:
        evaluate = votelib.evaluate.proportional.LargestRemainder("hare").evaluate
        return lambda votes, seats: dict(evaluate(votes, seats))
    averages = votelib.evaluate.proportional.HighestAverages(DIVISORS[method])
    first = first_seats(method)

    def seats_of(votes: dict[Hashable, int], seats: int) -> dict[Any, int]:
        if method is Method.HUNTINGTON_HILL:
            votes = {name: weight * weight for name, weight in votes.items()}
        held = dict.fromkeys(votes, first)
        added = averages.evaluate(votes, seats, prev_gains=held)
        return {name: held.get(name, 0) + added.get(name, 0) for name in {**held, **added}}

    return seats_of


@pytest.mark.parametrize("method", Method)
def test_shares_of_seats(method: Method) -> None:
    """The same seats for certain, the same tie for the rest."""
    evaluate = evaluated(method)
    ties = 0
    for votes, seats in weights(list(Method).index(method), first_seats(method)):
        found = share(votes, seats, method)
        ties += found.contested > 0

        assert shared(evaluate(votes, seats), votes) == (
            found.seats,
            set(found.tied),
            found.contested,
        ), (votes, seats)
    assert ties > CASES // 100
