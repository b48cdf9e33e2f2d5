"""Real elections by measures that the electing body adopted itself, given here as data.

No statute that the library holds gives these numbers: the arithmetic is asked, not the law.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import more_than

DATA = Path(__file__).resolve().parent.parent / "data" / "own_measures.json"
CASES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["cases"]
NATION = [one for one in CASES if "least_surplus" in one]
(HONG_KONG,) = [one for one in CASES if "participating" in one]


@pytest.mark.parametrize("one", NATION, ids=lambda one: f"{one['id']}@own-measures")
def test_the_committee_was_elected_with_the_surplus_of_its_measures(one: dict[str, Any]) -> None:
    """As many candidates as the smallest lawful number, and one fewer would have been too few."""
    surplus = by_share(Fraction(one["least_surplus"]), Fraction(1))
    span = surplus.candidates(one["seats"])

    assert one["candidates"] == span.least
    assert span.admits(one["candidates"])
    assert not span.admits(one["candidates"] - 1)


def test_hong_kongs_conference_of_2017() -> None:
    """Fewer ballots came back than were issued; the two most voted have the majority."""
    one = HONG_KONG
    void = one["returned"] - one["valid"]
    poll = npc.Poll(one["participating"], one["returned"], void, one["votes"], issued=one["issued"])
    required = more_than(Fraction(1, 2)).least(one["participating"])

    assert one["valid"] == poll.valid
    assert poll.ballots <= one["issued"]
    assert 899 == required
    assert all(votes >= required for votes in poll.votes.values())
    assert all(votes <= poll.valid for votes in poll.votes.values())
