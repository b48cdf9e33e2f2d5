"""How near an election was."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.elections import closest

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)


def elect(votes: dict[Any, int], seats: int) -> npc.ElectionResult:
    """Return the election of officials."""
    return npc.elect_officials(TOWN, npc.Poll(60, 60, 0, votes), seats=seats, on=ON)


def test_the_majority_was_nearer_than_the_rival() -> None:
    """33 votes, 31 needed, the rival at 20: three fewer would have unseated the winner."""
    near = closest(elect({"甲": 33, "乙": 20}, 1))

    assert (("甲",), ("乙",)) == (near.last, near.first_out)
    assert (3, 3) == (near.open_by_loss, near.out_by_loss)


def test_the_rival_was_nearer_than_the_majority() -> None:
    """40 against 38 for the second seat: two fewer tie, three fewer lose."""
    near = closest(elect({"甲": 42, "乙": 40, "丙": 38}, 2))

    assert (2, 3) == (near.open_by_loss, near.out_by_loss)
    assert (2, 3) == (near.open_by_gain, near.in_by_gain)


@pytest.mark.parametrize(
    ("yes", "rival", "gains"),
    [(40, 20, (20, 21)), (59, 1, (58, 59)), (60, 0, (60, None))],
)
def test_nobody_gains_more_votes_than_ballots(
    yes: int, rival: int, gains: tuple[int, int | None]
) -> None:
    """Of 60 valid ballots 60 votes can be had, and no 61st."""
    near = closest(elect({"甲": yes, "乙": rival}, 1))

    assert gains == (near.open_by_gain, near.in_by_gain)


def test_void_ballots_leave_no_room() -> None:
    """31 of 60 are required, and 30 are valid: nobody could have had a majority."""
    poll = npc.Poll(60, 60, 30, {"甲": 30, "乙": 0})
    near = closest(npc.elect_officials(TOWN, poll, seats=1, on=ON))

    assert (("甲",), None, None) == (near.first_out, near.open_by_gain, near.in_by_gain)


def test_where_nobody_stayed_out_nobody_could_gain() -> None:
    """One candidate, elected."""
    near = closest(elect({"甲": 40}, 1))

    assert ((), None, None) == (near.first_out, near.open_by_gain, near.in_by_gain)


def test_another_ballot_asks_for_no_majority() -> None:
    """Two votes in a ballot of few: the rival alone counts."""
    tied = elect({"甲": 42, "乙": 38, "丙": 38}, 2)
    near = closest(npc.another_ballot(tied, npc.Poll(10, 10, 0, {"乙": 6, "丙": 4}), on=ON))

    assert (2, 3) == (near.open_by_loss, near.out_by_loss)


@pytest.mark.parametrize(("loss", "elected"), [(2, True), (3, False)])
def test_taking_the_votes_away_does_unseat(loss: int, *, elected: bool) -> None:
    """Asked again with the votes gone."""
    votes = {"甲": 33 - loss, "乙": 20}

    assert elected is ("甲" in elect(votes, 1).elected)


def test_a_void_vote_has_no_winner() -> None:
    """Nothing can be near where nothing was decided."""
    void = npc.elect_officials(TOWN, npc.Poll(50, 51, 0, {"甲": 40}), seats=1, on=ON)
    for result in (void, attrs.evolve(elect({"甲": 33}, 1), rounds=())):
        with pytest.raises(npc.FactsError) as caught:
            closest(result)

        assert "result" == caught.value.field
