"""Strategies for polls: usual ones, ties at the last seat, votes around the majority."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Roll
from npcmodel.testing.making import built, either, names

__all__ = ["candidates", "close_polls", "filled_polls", "polls", "tied_polls"]


def candidates(least: int = 1, most: int = 8) -> SearchStrategy[list[str]]:
    """Return lists of names without repetition (候选人名单)."""
    return st.lists(names(), min_size=least, max_size=most, unique=True)


def polls(
    *,
    candidates: Sequence[str] | None = None,
    seats: int | None = None,
    roll: Roll | None = None,
    write_ins: bool = False,
    excess: bool = False,
) -> SearchStrategy[Poll]:
    """Return counts of one contest that contradict nothing (选举计票).

    No name has more votes than valid ballots, and all marks fit on them.

    Args:
        candidates: who stands; None for one to eight names.
        seats: how many a ballot may mark; None for one to five.
        roll: whose votes, so that no more take part than are able; None for up to 200.
        write_ins: whether persons who do not stand may get votes.
        excess: whether more ballots were returned than persons took part.
    """

    def build(draw: DrawFn) -> Poll:
        able = draw(st.integers(0, 200)) if roll is None else roll.able
        participating = able - draw(st.just(0) | st.integers(0, able))
        if excess:
            ballots = participating + draw(st.integers(1, 3))
        else:
            ballots = participating - draw(st.integers(0, min(3, participating)))
        void = draw(st.integers(0, min(3, ballots)))
        marks = (ballots - void) * draw(either(seats, st.integers(1, 5)))
        stand = draw(_names()) if candidates is None else list(candidates)
        others = draw(_names(0, 2)) if write_ins else []
        votes: dict[str, int] = {}
        for who in dict.fromkeys([*stand, *others]):
            votes[who] = draw(st.integers(0, min(ballots - void, marks)))
            marks -= votes[who]
        return Poll(
            participating,
            ballots,
            void,
            {who: votes[who] for who in stand},
            {who: votes[who] for who in others if who not in stand},
            draw(st.none() | st.integers(participating, able + 3)),
        )

    return built(build)


_names = candidates


def _all_voted(roll: Roll, votes: dict[str, int]) -> Poll:
    return Poll(roll.able, roll.able, 0, votes, issued=roll.able)


def _majority(roll: Roll) -> int:
    return roll.members // 2 + 1


def close_polls(roll: Roll, *, seats: int) -> SearchStrategy[Poll]:
    """Return polls in which everybody voted and names lie at the majority of all members.

    One vote below it, at it, or one above, as long as the ballots hold the marks; the rest 0.

    Args:
        roll: the congress.
        seats: how many a ballot may mark.
    """

    def build(draw: DrawFn) -> Poll:
        marks = roll.able * seats
        votes: dict[str, int] = {}
        for who in draw(_names(seats, seats + 3)):
            near = _majority(roll) + draw(st.sampled_from([-1, 0, 1]))
            votes[who] = near if near <= min(marks, roll.able) else 0
            marks -= votes[who]
        return _all_voted(roll, votes)

    return built(build)


def tied_polls(roll: Roll, *, seats: int) -> SearchStrategy[Poll]:
    """Return polls with a tie at the last seat among names that have the majority.

    Args:
        roll: the congress; everybody able votes.
        seats: two or more: for one seat, two majorities do not fit on the ballots.

    Raises:
        FactsError: so few members that no such tie can be.
    """
    majority, marks = _majority(roll), roll.able * seats
    if (seats + 1) * majority > marks:
        raise FactsError("roll", roll, f"members enough for {seats + 1} majorities")

    def build(draw: DrawFn) -> Poll:
        room = marks - (seats + 1) * majority
        ahead = draw(st.integers(0, min(seats - 1, room) if majority < roll.able else 0))
        more = draw(st.integers(0, (room - ahead) // (seats + 1)))
        tie = min(majority + more, roll.able - 1 if ahead else roll.able)
        left = marks - (seats + 1) * tie - ahead
        behind = [draw(st.integers(0, min(left, tie - 1)))] if draw(st.booleans()) else []
        votes = [tie + 1] * ahead + [tie] * (seats + 1 - ahead) + behind
        order = draw(st.permutations(votes))
        who = draw(_names(len(order), len(order)))
        return _all_voted(roll, dict(zip(who, order, strict=True)))

    return built(build)


def filled_polls(roll: Roll, *, seats: int) -> SearchStrategy[Poll]:
    """Return polls in which everybody voted and every ballot has all its marks.

    Args:
        roll: the congress.
        seats: how many every ballot marks.
    """

    def build(draw: DrawFn) -> Poll:
        who = draw(_names(seats, seats + 4))
        marks = roll.able * seats
        votes: dict[str, int] = {}
        for place, one in enumerate(who, 1):
            least = max(0, marks - roll.able * (len(who) - place))
            votes[one] = draw(st.integers(least, min(marks, roll.able)))
            marks -= votes[one]
        return _all_voted(roll, votes)

    return built(build)
