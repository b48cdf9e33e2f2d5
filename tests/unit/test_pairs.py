"""A mapping that keeps its order, cannot be changed, and hashes."""

import copy
import pickle
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs

VOTES = Pairs({"甲": 40, "乙": 33})


def test_reads_like_a_mapping() -> None:
    """Items, membership, length and order are those of the mapping given."""
    assert 40 == VOTES["甲"]
    assert ["甲", "乙"] == list(VOTES)
    assert [("甲", 40), ("乙", 33)] == list(VOTES.items())
    assert 2 == len(VOTES)
    assert 0 == VOTES.get("丙", 0)
    assert "丙" not in VOTES
    with pytest.raises(KeyError):
        VOTES["丙"]


def test_is_built_from_pairs_too() -> None:
    """A sequence of pairs gives the same mapping; nothing gives the empty one."""
    assert VOTES == Pairs([("甲", 40), ("乙", 33)])
    assert 0 == len(Pairs())


def test_keeps_no_tie_to_what_it_was_built_from() -> None:
    """A later change of the dictionary changes nothing."""
    source = {"甲": 1}
    held = Pairs(source)
    source["甲"] = 2

    assert 1 == held["甲"]


def test_order_does_not_matter_to_equality_and_hash() -> None:
    """The same pairs in another order are equal and hash alike."""
    turned = Pairs({"乙": 33, "甲": 40})

    assert turned == VOTES
    assert hash(turned) == hash(VOTES)
    assert 1 == len({turned, VOTES})


def test_other_values_are_not_equal() -> None:
    """One value more or less makes a difference."""
    assert Pairs({"甲": 40, "乙": 34}) != VOTES
    assert Pairs({"甲": 40}) != VOTES


def test_cannot_be_changed() -> None:
    """There is no way to set or delete an item."""
    held: Any = VOTES

    with pytest.raises(TypeError):
        held["甲"] = 1
    with pytest.raises(TypeError):
        del held["甲"]
    with pytest.raises(AttributeError):
        held.other = 1


def test_unhashable_values_do_not_hash() -> None:
    """A value that does not hash keeps the mapping from hashing."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(Pairs({"甲": [1]}))


def test_shows_itself_as_a_mapping() -> None:
    """The representation is that of a dictionary."""
    assert "{'甲': 40, '乙': 33}" == repr(VOTES)


def test_survives_copying_and_pickling() -> None:
    """Copies are equal and keep the order."""
    for twin in (copy.copy(VOTES), copy.deepcopy(VOTES), pickle.loads(pickle.dumps(VOTES))):  # noqa: S301
        assert VOTES == twin
        assert list(VOTES) == list(twin)


def test_of_takes_mappings_only() -> None:
    """Pairs come back as they are, mappings become pairs, the rest is refused by name."""
    assert VOTES is Pairs.of("votes", VOTES)
    assert VOTES == Pairs.of("votes", {"甲": 40, "乙": 33})
    with pytest.raises(FactsError) as caught:
        Pairs.of("votes", [("甲", 40)])

    assert ("votes", [("甲", 40)], "a mapping") == caught.value.args
