"""Bodies and their rolls."""

from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier

TOWNSHIPS = [level for level in Level if level.tier is Tier.TOWNSHIP]
ABOVE = [level for level in Level if level.tier is not Tier.TOWNSHIP]
OUTSIDE = [
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
    Body.PARTY,
    Body.PEOPLES_ORGANISATION,
]
OF_CONGRESS = [body for body in Body if body not in OUTSIDE]
NOT_THERE = [Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE]


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 60


def test_those_suspended_are_members_and_cannot_vote() -> None:
    """They count in the whole and not among the able."""
    roll = Roll(Body.CONGRESS, Level.TOWN, 60, 2)

    assert (60, 2, 58) == (roll.members, roll.suspended, roll.able)


def test_nobody_is_suspended_unless_told() -> None:
    """All members are able."""
    assert 60 == Roll(Body.CONGRESS, Level.TOWN, 60).able


def test_integers_of_other_libraries_become_plain() -> None:
    """A roll holds ints."""
    members: Any = Numpyish()
    roll = Roll(Body.CONGRESS, Level.TOWN, members, members)

    assert (60, 60, 0) == (roll.members, roll.suspended, roll.able)
    assert (int, int) == (type(roll.members), type(roll.suspended))


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("body", ("人民代表大会", Level.TOWN, 60)),
        ("level", (Body.CONGRESS, "镇", 60)),
        ("level", (Body.CONGRESS, Tier.TOWNSHIP, 60)),
        ("members", (Body.CONGRESS, Level.TOWN, 0)),
        ("members", (Body.CONGRESS, Level.TOWN, 60.0)),
        ("members", (Body.CONGRESS, Level.TOWN, True)),
        ("suspended", (Body.CONGRESS, Level.TOWN, 60, -1)),
        ("suspended", (Body.CONGRESS, Level.TOWN, 60, 61)),
        ("suspended", (Body.CONGRESS, Level.TOWN, 60, 1.0)),
    ],
)
def test_parts_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError) as caught:
        Roll(*parts)

    assert field == caught.value.field


def test_more_suspended_than_members_is_a_contradiction() -> None:
    """All may be suspended, one more may not."""
    assert 0 == Roll(Body.CONGRESS, Level.TOWN, 60, 60).able
    with pytest.raises(FactsError, match=r"^suspended = 61: expected a whole number of at most 60"):
        Roll(Body.CONGRESS, Level.TOWN, 60, 61)


@pytest.mark.parametrize("level", TOWNSHIPS)
@pytest.mark.parametrize("body", OF_CONGRESS)
def test_townships_have_no_standing_committee(body: Body, level: Level) -> None:
    """Nor a council of chairpersons nor special committees."""
    if body not in NOT_THERE:
        assert 9 == Roll(body, level, 9).members
        return
    with pytest.raises(FactsError) as caught:
        Roll(body, level, 9)

    assert ("body", body, "a body that townships have: congress or presidium") == caught.value.args


@pytest.mark.parametrize("level", ABOVE)
def test_above_townships_every_body_is_possible(level: Level) -> None:
    """Every other level has them all."""
    assert OF_CONGRESS == [Roll(body, level, 9).body for body in OF_CONGRESS]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("body", OUTSIDE)
def test_whoever_stands_outside_the_congress_has_no_roll(body: Body, level: Level) -> None:
    """A government or a party proposes to a body that votes, and is none itself."""
    assert not body.of_congress
    with pytest.raises(FactsError) as caught:
        Roll(body, level, 9)

    expected = (
        "a congress or a part of one: CONGRESS, STANDING_COMMITTEE, PRESIDIUM, "
        "COUNCIL_OF_CHAIRPERSONS, SPECIAL_COMMITTEE, DELEGATION"
    )
    assert ("body", body, expected) == caught.value.args


def test_six_bodies_are_of_a_congress() -> None:
    """Those that have a roll."""
    assert OF_CONGRESS == [body for body in Body if body.of_congress]


def test_rolls_hash() -> None:
    """A roll is a value."""
    assert {Roll(Body.CONGRESS, Level.TOWN, 60)} == {Roll(Body.CONGRESS, Level.TOWN, 60, 0)}
