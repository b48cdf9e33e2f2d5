"""Counting ballots: what order, form and separate boxes can do, which is nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from npcmodel.elections.ballots import (
    Ballot,
    Mark,
    WriteInReading,
    ballot_valid,
    proxies_valid,
    write_in_valid,
)
from npcmodel.elections.counting import count_ballots, count_columns, count_rows
from npcmodel.elections.counts import Count
from npcmodel.facts.ballots import Poll
from npcmodel.facts.people import Contest
from npcmodel.testing.count import counts, piles, raw_ballots, readings

ON = date(2026, 11, 21)
NAMES = ("甲", "乙", "丙", "丁")
SEATS = st.integers(1, 4)
# The law of villages says nothing of what a ballot may mark.
CONTESTS = st.sampled_from([one for one in Contest if one is not Contest.VILLAGE_COMMITTEE])
PILES = SEATS.flatmap(lambda seats: st.tuples(st.just(seats), piles(candidates=NAMES, seats=seats)))


def counted(pile: Any, seats: int, **more: Any) -> Count:
    """Return the count of a pile, as many taking part as there are ballots."""
    asked = {
        "candidates": NAMES,
        "participating": sum(pile.values()) if isinstance(pile, dict) else len(pile),
        "contest": Contest.CHIEF_POST,
        "on": ON,
        **more,
    }
    return count_ballots(pile, seats=seats, **asked)


@given(PILES, st.data())
def test_ballot_order_is_irrelevant(case: tuple[int, list[Ballot]], data: DataObject) -> None:
    """Shuffled ballots, and candidates listed otherwise, give the same count."""
    seats, pile = case
    shuffled = data.draw(st.permutations(pile))
    order = data.draw(st.permutations(NAMES))

    assert counted(pile, seats) == counted(shuffled, seats, candidates=order)


@given(PILES)
def test_numbers_of_identical_ballots_are_the_ballots(case: tuple[int, list[Ballot]]) -> None:
    """How many there are of each says as much as the pile."""
    seats, pile = case

    assert counted(pile, seats) == counted({one: pile.count(one) for one in pile}, seats)


@given(PILES, CONTESTS, st.data())
def test_columns_are_the_ballots(
    case: tuple[int, list[Ballot]], contest: Contest, data: DataObject
) -> None:
    """Columns of bits, write-ins and doubts included, give the same count."""
    seats, pile = case
    reading = data.draw(readings(contest, ON))
    others = dict.fromkeys(who for one in pile for who in one.write_ins)

    def column(who: object, mark: Mark) -> int:
        return sum(1 << at for at, one in enumerate(pile) if one.marks.get(who) is mark)

    count = count_columns(
        {who: column(who, Mark.YES) for who in NAMES},
        against={who: column(who, Mark.NO) for who in NAMES},
        write_ins={
            who: sum(1 << at for at, one in enumerate(pile) if who in one.write_ins)
            for who in others
        },
        ballots=len(pile),
        seats=seats,
        participating=len(pile),
        contest=contest,
        on=ON,
        reading=reading,
    )

    assert counted(pile, seats, contest=contest, reading=reading) == count


@given(SEATS, st.lists(st.lists(st.integers(0, 2), min_size=4, max_size=4), max_size=40))
def test_rows_are_the_ballots(seats: int, rows: list[list[int]]) -> None:
    """Rows of bytes give the same count."""
    says = {1: Mark.YES, 2: Mark.NO}
    pile = [
        Ballot({who: says[mark] for who, mark in zip(NAMES, row, strict=True) if mark})
        for row in rows
    ]
    count = count_rows(
        b"".join(map(bytes, rows)),
        candidates=NAMES,
        seats=seats,
        participating=len(rows),
        contest=Contest.CHIEF_POST,
        on=ON,
    )

    assert counted(pile, seats) == count


@given(PILES, st.data())
def test_boxes_counted_apart_are_the_boxes_counted_together(
    case: tuple[int, list[Ballot]], data: DataObject
) -> None:
    """However the pile is cut, the counts add up to its count, in either order."""
    seats, pile = case
    cut = data.draw(st.integers(0, len(pile)))
    one, two = counted(pile[:cut], seats, issued=cut), counted(pile[cut:], seats, issued=2)

    assert counted(pile, seats, issued=cut + 2) == one + two
    assert one + two == two + one


SAME = st.shared(st.sampled_from([Contest.DEPUTIES_DIRECT, Contest.CHIEF_POST]), key="contest")
OF_ONE_CONTEST = SAME.flatmap(
    lambda contest: counts(candidates=NAMES, seats=2, contest=contest, on=ON).map(
        lambda count: attrs.evolve(count, poll=attrs.evolve(count.poll, issued=None))
    )
)


def followed(count: Count, like: Count) -> bool:
    """Say whether two counts follow one text on write-ins."""
    return count.reading is like.reading


@given(OF_ONE_CONTEST, st.data())
def test_counts_are_added_in_any_order(one: Count, data: DataObject) -> None:
    """Adding is associative and commutative, and no ballots at all change nothing."""
    alike = OF_ONE_CONTEST.filter(lambda count: followed(count, one))
    two, three = data.draw(alike), data.draw(alike)
    nothing = counted([], 2, candidates=(), contest=one.contest, reading=one.reading)

    assert (one + two) + three == one + (two + three)
    assert one + two == two + one
    assert (one, one) == (one + nothing, nothing + one)


@given(counts())
def test_every_ballot_is_accounted_for(count: Count) -> None:
    """Valid and void make up those returned; so do the marks of each candidate."""
    returned = count.poll.ballots

    assert returned == count.valid + count.void
    assert all(returned == tally.persons for tally in count.marks.values())
    assert 0 <= count.blank <= count.valid
    assert 0 <= count.doubtful.ballots <= count.valid - count.blank


@given(counts())
def test_the_numbers_reconcile(count: Count) -> None:
    """What is missing or too much is the difference of the numbers, never both."""
    poll = count.poll

    assert poll.ballots - poll.participating == count.beyond_participating - count.not_cast
    assert 0 in {count.beyond_participating, count.not_cast}
    if poll.issued is None:
        assert (None, None) == (count.beyond_issued, count.not_returned)
    else:
        assert count.beyond_issued is not None
        assert count.not_returned is not None
        assert poll.ballots - poll.issued == count.beyond_issued - count.not_returned
        assert 0 in {count.beyond_issued, count.not_returned}


@given(counts())
def test_marks_fit_on_the_valid_ballots(count: Count) -> None:
    """No more persons are chosen than valid ballots have places, whatever poll is followed."""
    for poll in count.possible:
        chosen = sum(poll.votes.values()) + sum(poll.write_ins.values())

        assert chosen <= poll.valid * count.seats
        assert (count.poll.ballots, count.poll.participating) == (poll.ballots, poll.participating)


@given(counts())
def test_a_doubt_is_said_where_there_is_one(count: Count) -> None:
    """Several polls are possible exactly where an open point decides between them."""
    assert (1 < len(count.possible)) is any(point.decides for point in count.open)
    assert (count.doubtful == Poll(0, 0)) is (1 == len(count.possible))


@given(raw_ballots(candidates=NAMES), SEATS)
def test_a_single_ballot_counts_where_the_ruling_says_so(ballot: Ballot, seats: int) -> None:
    """The count and the rule draw the same line."""
    contest = Contest.DEPUTIES_DIRECT
    count = counted([ballot], seats, contest=contest)

    assert (1 == count.valid) is ballot_valid(
        ballot.chosen, seats=seats, contest=contest, on=ON
    ).holds
    assert (1 == count.blank) is ballot.blank
    if count.valid:
        said = [tally for tally in count.marks.values() if tally.yes]
        assert ballot.chosen == len(said) + sum(count.poll.write_ins.values()) <= seats


@given(raw_ballots(candidates=NAMES).filter(lambda one: bool(one.write_ins)), CONTESTS, st.data())
def test_write_ins_count_where_the_ruling_says_so(
    ballot: Ballot, contest: Contest, data: DataObject
) -> None:
    """A write-in that may not stand, or may not surely, is held apart."""
    reading = data.draw(readings(contest, ON))
    ruling = write_in_valid(ballot, contest=contest, on=ON, reading=reading)
    count = counted([ballot], ballot.chosen, contest=contest, reading=reading)

    assert ruling.holds is bool(count.poll.write_ins)
    assert ruling.undecided is (bool(count.doubtful.ballots) and reading is None)


@given(raw_ballots(candidates=NAMES).filter(lambda one: bool(one.write_ins)))
def test_who_votes_against_may_always_write_in(ballot: Ballot) -> None:
    """By either text; and whoever may by the stricter may by the other."""
    free, bound = (
        write_in_valid(ballot, contest=Contest.DEPUTIES_INDIRECT, on=ON, reading=reading)
        for reading in WriteInReading
    )

    assert free.holds
    assert ballot.objects is bound.holds


@given(
    number=st.integers(0, 6),
    away=st.booleans(),
    consented=st.booleans(),
    in_writing=st.booleans(),
)
def test_fewer_proxies_are_never_worse(
    *, number: int, away: bool, consented: bool, in_writing: bool
) -> None:
    """Who may vote for so many may vote for one fewer."""
    more, fewer = (
        proxies_valid(one, away=away, consented=consented, in_writing=in_writing, on=ON).holds
        for one in (number + 1, number)
    )

    assert fewer or not more
