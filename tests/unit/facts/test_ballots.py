"""Tallies and polls, and how they add."""

from itertools import permutations
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll, Tally
from npcmodel.pairs import Pairs


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 3


# tallies


def test_a_tally_records_persons() -> None:
    """Whoever was present is in one of the five numbers."""
    assert 31 + 20 + 5 + 1 + 2 == Tally(yes=31, no=20, abstain=5, not_voting=1, void=2).persons
    assert 0 == Tally().persons


def test_tallies_add() -> None:
    """Number by number, in any order; the empty one changes nothing."""
    one = Tally(yes=31, no=20, abstain=5, not_voting=1, void=2)
    two = Tally(yes=1, no=2, abstain=3, not_voting=4, void=5)

    assert Tally(yes=32, no=22, abstain=8, not_voting=5, void=7) == one + two
    assert one + two == two + one
    assert one == one + Tally()
    assert one + two == sum([one, two], Tally())


@pytest.mark.parametrize("other", [1, None, (1, 2), "1"])
def test_a_tally_adds_to_tallies_only(other: Any) -> None:
    """Anything else is refused."""
    with pytest.raises(TypeError):
        Tally(1) + other


@pytest.mark.parametrize("field", ["yes", "no", "abstain", "not_voting", "void"])
@pytest.mark.parametrize("bad", [-1, 1.0, True, None])
def test_votes_are_counts(field: str, bad: Any) -> None:
    """The number at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a whole number of at least 0"):
        Tally(**{field: bad})


def test_tallies_hold_plain_integers_and_hash() -> None:
    """Integers of other libraries become plain ones."""
    three: Any = Numpyish()
    tally = Tally(three, three, three, three, three)

    assert {Tally(3, 3, 3, 3, 3)} == {tally}
    assert int is type(tally.void)


# polls

EAST = Poll(30, 29, 1, {"甲": 20, "乙": 9}, {"丙": 2}, 30)
WEST = Poll(12, 12, 0, {"乙": 4, "甲": 7}, {"丁": 1, "丙": 1}, 13)
SOUTH = Poll(5, 6, 6, {"甲": 0, "乙": 0}, {}, 5)
NOBODY = Poll(0, 0)


def test_polls_add() -> None:
    """Persons, ballots, void ones and votes add; write-ins are joined."""
    want = Poll(42, 41, 1, {"甲": 27, "乙": 13}, {"丙": 3, "丁": 1}, 43)

    assert want == EAST + WEST
    assert ["甲", "乙"] == list((EAST + WEST).votes)
    assert ["丙", "丁"] == list((EAST + WEST).write_ins)


def test_adding_polls_does_not_depend_on_their_order() -> None:
    """In whatever order and however grouped, the sum is the same."""
    sums = [(a + b) + c for a, b, c in permutations([EAST, WEST, SOUTH])]
    sums += [a + (b + c) for a, b, c in permutations([EAST, WEST, SOUTH])]

    assert {Poll(47, 47, 7, {"甲": 27, "乙": 13}, {"丙": 3, "丁": 1}, 48)} == set(sums)


@pytest.mark.parametrize("poll", [EAST, WEST, SOUTH, NOBODY])
def test_the_empty_poll_changes_nothing(poll: Poll) -> None:
    """It may stand on either side."""
    assert poll == poll + NOBODY
    assert poll == NOBODY + poll


def test_ballots_issued_may_be_unknown_in_all() -> None:
    """Where no poll counted them, the sum does not either."""
    one = Poll(2, 2, 0, {"甲": 1})

    assert Poll(4, 4, 0, {"甲": 2}) == one + one
    assert (one + one).issued is None


def test_ballots_issued_known_in_one_only_are_refused() -> None:
    """Half a count is no count."""
    known, unknown = Poll(2, 2, 0, {"甲": 1}, issued=2), Poll(2, 2, 0, {"甲": 1})

    for one, other in ((known, unknown), (unknown, known)):
        with pytest.raises(FactsError, match=r"^other.issued = .*: expected counted in both"):
            one + other


def test_only_polls_on_the_same_candidates_add() -> None:
    """A candidate more or another one makes another contest."""
    other = Poll(2, 2, 0, {"甲": 1, "丙": 1}, issued=2)

    with pytest.raises(FactsError) as caught:
        EAST + other
    assert ("other.votes", ["甲", "丙"], "the candidates ['甲', '乙']") == caught.value.args


def test_a_poll_adds_to_polls_only() -> None:
    """A tally is no poll."""
    tally: Any = Tally(1)

    with pytest.raises(FactsError, match=r"^other = .*: expected a Poll"):
        EAST + tally


@pytest.mark.parametrize(
    ("empty", "poll"),
    [
        (True, Poll(0, 0)),
        (True, Poll(0, 0, 0, {}, {}, None)),
        (False, Poll(0, 0, issued=0)),
        (False, Poll(0, 0, 0, {"甲": 0})),
        (False, Poll(1, 0)),
        (False, Poll(0, 1)),
    ],
)
def test_what_is_empty(empty: bool, poll: Poll) -> None:  # noqa: FBT001
    """Nothing was counted, and nobody stood."""
    assert empty is poll.empty


def test_valid_ballots() -> None:
    """Those returned less the void ones."""
    assert 28 == EAST.valid
    assert 0 == SOUTH.valid


def test_more_ballots_than_participants_is_no_contradiction() -> None:
    """What follows from it is for the election to say."""
    assert (5, 6) == (SOUTH.participating, SOUTH.ballots)
    assert 9 == Poll(2, 3, issued=9).issued


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("participating", (-1, 2)),
        ("participating", (True, 2)),
        ("ballots", (2, 2.0)),
        ("void", (2, 2, 3)),
        ("void", (2, 2, -1)),
        ("votes", (2, 2, 0, ["甲"])),
        ("votes", (2, 2, 0, {None: 1})),
        (r"votes\['甲'\]", (2, 2, 0, {"甲": 1.0})),
        (r"votes\['甲'\]", (2, 2, 0, {"甲": -1})),
        ("write_ins", (2, 2, 0, {}, 5)),
        (r"write_ins\['丙'\]", (2, 2, 0, {}, {"丙": True})),
        ("issued", (2, 2, 0, {}, {}, -1)),
    ],
)
def test_parts_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Poll(*parts)


def test_a_write_in_is_no_candidate() -> None:
    """One name cannot be both."""
    with pytest.raises(FactsError) as caught:
        Poll(2, 2, 0, {"甲": 1, "乙": 0}, {"丙": 1, "甲": 1})

    assert ("write_ins", ["甲"], "persons who are not among the candidates") == caught.value.args


def test_polls_hold_plain_integers_and_hash() -> None:
    """Votes are read-only, and names are any hashable."""
    three: Any = Numpyish()
    poll = Poll(three, three, three, {("甲", 1): three}, {7: three}, three)

    assert {Poll(3, 3, 3, {("甲", 1): 3}, {7: 3}, 3)} == {poll}
    assert [int] * 4 == [
        type(n) for n in (poll.ballots, poll.issued, *poll.votes.values(), poll.void)
    ]
    assert Pairs({7: 3}) == poll.write_ins
    votes: Any = poll.votes
    with pytest.raises(TypeError):
        votes["乙"] = 1
