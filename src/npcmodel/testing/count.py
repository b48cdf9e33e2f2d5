"""Strategies for raw ballots, piles of them, and their count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.elections.ballots import Ballot, Mark, WriteInReading
from npcmodel.elections.counting import count_ballots
from npcmodel.elections.counts import Count
from npcmodel.facts.people import Contest
from npcmodel.law.statutes import DEPUTIES_LAW_2025
from npcmodel.testing.ballots import candidates
from npcmodel.testing.dates import days
from npcmodel.testing.making import built, either, names

__all__ = ["counts", "piles", "raw_ballots", "readings"]

_OF_DEPUTIES = (
    Contest.DEPUTIES_INDIRECT,
    Contest.CHIEF_POST,
    Contest.DEPUTY_POST,
    Contest.COMMITTEE_MEMBER,
)
# The law of villages says nothing of what a ballot may mark.
_CONTESTS = [one for one in Contest if one is not Contest.VILLAGE_COMMITTEE]


def _stand(given: Sequence[str] | None) -> SearchStrategy[list[str]]:
    return candidates(0, 6) if given is None else st.just(list(given))


def raw_ballots(
    *, candidates: Sequence[str] | None = None, seats: int | None = None, write_ins: bool = True
) -> SearchStrategy[Ballot]:
    """Return ballots (选票): filled in to the last seat or not, blank, and too full now and then.

    Args:
        candidates: who stands; None for up to six names.
        seats: how many a ballot may choose; None for one to four.
        write_ins: whether persons who do not stand may be written in.
    """

    def build(draw: DrawFn) -> Ballot:
        stand = draw(_stand(candidates))
        room = draw(either(seats, st.integers(1, 4)))
        # One more than fits is as likely as any number that does.
        chosen = draw(st.integers(0, room + 1))
        order = draw(st.permutations(stand))
        marks = dict.fromkeys(order[:chosen], Mark.YES)
        others = st.sampled_from([Mark.NO, Mark.ABSTAIN, None])
        marks |= {who: mark for who in order[chosen:] if (mark := draw(others)) is not None}
        written: list[str] = []
        if write_ins and draw(st.booleans()):
            free = names().filter(lambda who: who not in stand)
            written = draw(st.lists(free, max_size=2, unique=True))
        return Ballot(marks, tuple(written))

    return built(build)


def piles(
    *,
    candidates: Sequence[str],
    seats: int,
    write_ins: bool = True,
    most: int = 30,
) -> SearchStrategy[list[Ballot]]:
    """Return piles of ballots of one contest, the empty pile among them, many of them alike.

    Args:
        candidates: who stands.
        seats: how many a ballot may choose.
        write_ins: whether persons who do not stand may be written in.
        most: how many ballots at most.
    """
    kinds = st.lists(
        raw_ballots(candidates=candidates, seats=seats, write_ins=write_ins), min_size=1, max_size=5
    )
    return kinds.flatmap(lambda found: st.lists(st.sampled_from(found), max_size=most))


def readings(contest: Contest, on: date) -> SearchStrategy[WriteInReading | None]:
    """Return what may be chosen of the texts on write-ins, None for no choice.

    Args:
        contest: what is voted on.
        on: the day whose law applies.
    """
    both = contest in _OF_DEPUTIES and on >= DEPUTIES_LAW_2025.in_force
    found = list(WriteInReading) if both else [WriteInReading.INDEPENDENT]
    return st.none() | st.sampled_from(found)


def counts(
    *,
    candidates: Sequence[str] | None = None,
    seats: int | None = None,
    contest: Contest | None = None,
    on: date | None = None,
) -> SearchStrategy[Count]:
    """Return counts (计票结果): ballots missing, too many of them, void, blank and in doubt.

    Args:
        candidates: who stands; None for up to six names.
        seats: how many are to be elected; None for one to four.
        contest: what is voted on; None for any contest.
        on: the day whose law applies; None for any day of the law as it stands.
    """

    def build(draw: DrawFn) -> Count:
        stand = draw(_stand(candidates))
        room = draw(either(seats, st.integers(1, 4)))
        kind = draw(either(contest, st.sampled_from(_CONTESTS)))
        day = draw(either(on, days()))
        pile = draw(piles(candidates=stand, seats=room))
        near = len(pile) + draw(st.integers(-min(2, len(pile)), 2))
        return count_ballots(
            pile,
            candidates=stand,
            seats=room,
            participating=near,
            contest=kind,
            on=day,
            issued=draw(st.none() | st.integers(max(0, near - 1), near + 2)),
            reading=draw(readings(kind, day)),
        )

    return built(build)
