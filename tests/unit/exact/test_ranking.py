"""Order, ranks, and the cut with its tie."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.ranking import Cut, cut, ranks, tiers

VOTES = {"甲": 33, "乙": 40, "丙": 33, "丁": 7}


def test_tiers_by_score() -> None:
    """The highest come first; equals stay together in the order given."""
    assert (("乙",), ("甲", "丙"), ("丁",)) == tiers(VOTES)
    assert () == tiers({})


def test_an_integer_and_an_equal_fraction_share_a_tier() -> None:
    """Three and six halves are the same score."""
    assert (("甲", "乙"), ("丙",)) == tiers({"甲": 3, "乙": Fraction(6, 2), "丙": Fraction(5, 2)})


def test_equals_share_the_better_rank() -> None:
    """After two at the second place comes the fourth."""
    assert {"乙": 1, "甲": 2, "丙": 2, "丁": 4} == ranks(VOTES)
    assert {} == ranks({})


@pytest.mark.parametrize(
    ("want", "places"),
    [
        (Cut(()), 0),
        (Cut(("乙",)), 1),
        (Cut(("乙",), ("甲", "丙"), 1), 2),
        (Cut(("乙", "甲", "丙")), 3),
        (Cut(("乙", "甲", "丙", "丁")), 4),
        (Cut(("乙", "甲", "丙", "丁")), 5),
    ],
)
def test_the_cut_hands_back_the_tie(want: Cut[str], places: int) -> None:
    """A tie that fits is chosen whole; one that does not is handed back."""
    assert want == cut(VOTES, places)


def test_nothing_is_contested_where_nobody_is_tied() -> None:
    """Without a tie every place is taken for certain, or empty."""
    assert (("乙",), (), 0) == attrs.astuple(cut(VOTES, 1))


def test_a_tie_of_all_is_handed_back_whole() -> None:
    """Where all are equal, none is chosen."""
    assert Cut((), ("甲", "乙", "丙"), 2) == cut({"甲": 1, "乙": 1, "丙": 1}, 2)


@pytest.mark.parametrize("places", [-1, True, 1.0, None])
def test_places_are_a_count(places: Any) -> None:
    """Truth values and floats are no number of places."""
    with pytest.raises(FactsError, match=r"^places = .*: expected a whole number of at least 0"):
        cut(VOTES, places)


def test_cuts_hash() -> None:
    """A cut is a value."""
    assert {cut(VOTES, 2)} == {Cut(("乙",), ("甲", "丙"), 1)}
