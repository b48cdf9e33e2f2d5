"""What a sitting's rules refuse, and how they say so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.sitting.methods import vote_method

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

    able = "ORDINARY, RECALL_OF_OFFICIAL, RESIGNATION_OF_OFFICIAL, RESIGNATION_OF_DEPUTY"

    assert f"{able} for CONGRESS TOWN" == expected


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

    assert "exactly one of signers=, delegations= and by=" == expected


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
    assert "1 vote short" in ruling.explain("en")
    assert "2 persons short" in ruling.explain("en")


NATIONAL_ONLY = "只问国家法律，未问地方规定"


def notes(ruling: npc.Ruling) -> list[str]:
    """Return the notes in Chinese."""
    return [note.zh for note in ruling.notes]


def test_what_the_place_says_was_not_asked() -> None:
    """Without a profile every verdict on a local body says so; a national body has no place."""
    tally = npc.Tally(yes=31, no=9)
    call = npc.Initiative.EXTRAORDINARY_SESSION

    assert [NATIONAL_ONLY] == notes(npc.quorum(TOWN, present=40, on=ON))
    assert [NATIONAL_ONLY] == notes(npc.carried(TOWN, tally, present=40, on=ON))
    assert [NATIONAL_ONLY] == notes(npc.may_initiate(call, TOWN, signers=12, on=ON))
    assert [NATIONAL_ONLY] == notes(npc.may_initiate(call, TOWN, by=npc.Body.PRESIDIUM, on=ON))
    assert [] == notes(npc.quorum(NATION, present=2000, on=ON))


def test_an_unknown_local_text_is_not_passed_over() -> None:
    """浙江 gives townships no quorum that was read, and nothing at all before its first day."""
    zhejiang = npc.profiles.ZHEJIANG
    unknown = ["浙江的规定中没有录入适用于此的条文，地方规定不详"]
    tally = npc.Tally(yes=31, no=9)
    early = npc.carried(TOWN, tally, on=date(2016, 9, 30), profile=zhejiang)
    first = npc.carried(TOWN, tally, on=date(2016, 10, 1), profile=zhejiang)

    assert unknown == notes(npc.quorum(TOWN, present=40, on=ON, profile=zhejiang))
    assert unknown == notes(early)[:1]
    assert ["只判断赞成票数，未问出席人数"] == notes(first)
    assert [] == notes(npc.quorum(TOWN, present=40, on=ON, profile=npc.profiles.CHONGQING))


def test_another_tiers_profile_is_noted() -> None:
    """A province's rules for its own committee say nothing of a county's."""
    county = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=25)
    ruling = npc.quorum(county, present=13, on=ON, profile=npc.profiles.CHONGQING)

    assert 1 == len(ruling.grounds)
    assert ["重庆的规定中没有录入适用于此的条文，地方规定不详"] == notes(ruling)


def test_a_county_named_like_its_city_keeps_its_own_rules() -> None:
    """The city's provision for its own committee is not the county's, whatever they are called."""
    chongqing = npc.profiles.CHONGQING
    city = npc.Profile(
        name="朝阳", tier=npc.Tier.PREFECTURE, committee_quorum=chongqing.committee_quorum
    )
    county = npc.Profile(name="朝阳", tier=npc.Tier.COUNTY, parent=city)
    roll = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=25)

    assert 1 == len(npc.quorum(roll, present=13, on=ON, profile=county).grounds)


def test_a_presidium_could_not_call_a_session_before_2022() -> None:
    """The older text known lets a fifth of the deputies call, and no organ."""
    call = npc.Initiative.EXTRAORDINARY_SESSION
    last_old = date(2022, 3, 11)
    deputies = npc.may_initiate(call, TOWN, signers=12, on=last_old)
    with pytest.raises(npc.NotInForceError):
        npc.may_initiate(call, TOWN, by=npc.Body.PRESIDIUM, on=last_old)
    now = npc.may_initiate(call, TOWN, by=npc.Body.PRESIDIUM, on=date(2022, 3, 12))

    assert (True, True) == (deputies.holds, now.holds)
    assert "《地方组织法》（2022）第14条第3款" == str(now.grounds[0].citation)


class Numpy:
    """A number that is no int but has an index, as numpy's integers."""

    def __index__(self) -> int:
        return 40


def test_the_number_present_is_kept_as_a_plain_number() -> None:
    """A verdict's facts hold ints, whatever library they came from."""
    ruling = npc.carried(TOWN, npc.Tally(yes=31), present=Numpy(), on=ON)  # type: ignore[arg-type]

    assert (int, 40) == (type(ruling.facts["present"]), ruling.facts["present"])


@pytest.mark.parametrize("field", ["device_works", "by_video"])
def test_a_text_is_no_truth_value(field: str) -> None:
    """What is neither True nor False is refused by name."""
    body, matter = npc.Body.STANDING_COMMITTEE, npc.Matter.ORDINARY

    assert refused(field, vote_method, body, matter, **{field: "no"}).startswith("a bool")
