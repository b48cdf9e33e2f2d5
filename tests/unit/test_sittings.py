"""What a sitting's rules refuse, and how they say so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.sitting.decisions import vote_method

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
PRESIDIUM = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
NATION = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)


def refused(field: str, rule: Any, *args: Any, **kwargs: Any) -> str:
    """Return what was expected, having asserted which field is at fault."""
    with pytest.raises(npc.FactsError) as error:
        rule(*args, on=ON, **kwargs)

    assert field == error.value.field
    return error.value.expected


def test_more_votes_than_present_are_refused() -> None:
    """A tally that records more persons than were present is a contradiction."""
    expected = refused("tally", npc.carried, TOWN, npc.Tally(yes=41), present=40)

    assert "at most the 40 present" == expected


def test_more_votes_than_members_are_refused() -> None:
    """Suspended deputies cannot vote."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60, suspended=2)
    expected = refused("tally", npc.carried, roll, npc.Tally(yes=59))

    assert "at most 58 members who can vote" == expected


def test_a_matter_of_the_nation_is_not_a_towns() -> None:
    """The error names the matters that the body can decide."""
    expected = refused("matter", npc.carried, TOWN, npc.Tally(yes=60), matter=npc.Matter.LAW)

    assert "ORDINARY for CONGRESS TOWN" == expected


def test_a_body_without_a_majority_is_refused() -> None:
    """No text gives a council of chairpersons a majority."""
    council = npc.Roll(npc.Body.COUNCIL_OF_CHAIRPERSONS, npc.Level.COUNTY, members=7)
    expected = refused("matter", npc.carried, council, npc.Tally(yes=7))

    assert expected.startswith("a body whose majority the texts give")


def test_video_is_the_standing_committees() -> None:
    """Only the standing committee's rules know votes by video."""
    expected = refused(
        "by_video", vote_method, npc.Body.CONGRESS, npc.Matter.ORDINARY, by_video=True
    )

    assert expected.startswith("False")


def test_an_initiative_is_put_to_a_congress() -> None:
    """A presidium's roll is no answer to how many deputies there are."""
    call = npc.Initiative.EXTRAORDINARY_SESSION
    expected = refused("roll.body", npc.may_initiate, call, PRESIDIUM, signers=2)

    assert expected.startswith("Body.CONGRESS")


@pytest.mark.parametrize("both", [{}, {"signers": 12, "by": npc.Body.PRESIDIUM}])
def test_one_initiator_is_named(both: dict[str, Any]) -> None:
    """Neither or both are refused: nothing is guessed."""
    call = npc.Initiative.EXTRAORDINARY_SESSION
    expected = refused("signers", npc.may_initiate, call, TOWN, **both)

    assert "exactly one of signers= and by=" == expected


def test_the_constitution_is_not_amended_by_a_town() -> None:
    """The proposal belongs to national deputies."""
    call = npc.Initiative.CONSTITUTIONAL_AMENDMENT
    expected = refused("roll.level", npc.may_initiate, call, TOWN, signers=60)

    assert expected.startswith("Level.NATIONAL")


def test_no_place_binds_the_nation() -> None:
    """A profile handed to a national body is a mistake, not a silence."""
    expected = refused("profile", npc.quorum, NATION, present=2000, profile=npc.profiles.ZHEJIANG)

    assert expected.startswith("None for a national body")


def test_what_is_missing_is_said_in_votes_and_persons() -> None:
    """Each ground counts in its own unit, in both languages."""
    ruling = npc.carried(TOWN, npc.Tally(yes=30, no=8), present=38, on=ON)

    assert [1, 2] == [ground.missing for ground in ruling.grounds]
    assert "差1票" in ruling.explain("zh")
    assert "差2人" in ruling.explain("zh")
    assert "1 votes short" in ruling.explain("en")
    assert "2 persons short" in ruling.explain("en")
