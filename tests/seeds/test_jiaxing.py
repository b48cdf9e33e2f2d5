"""嘉兴: a city's programme for the congresses of its counties and townships."""

from datetime import date

import pytest

import npcmodel as npc

ON = date(2026, 11, 21)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.CITY_WITH_DISTRICTS, members=44)


@pytest.mark.seed("S2-47", "npcmodel.may_initiate")
@pytest.mark.parametrize(("signers", "holds"), [(8, False), (9, True)])
def test_a_fifth_of_the_committee_asks_for_an_investigation(signers: int, *, holds: bool) -> None:
    """Of 44 members, nine are a fifth or more."""
    found = npc.may_initiate(npc.Initiative.INVESTIGATION, COMMITTEE, signers=signers, on=ON)

    assert holds is found.holds


@pytest.mark.seed("S2-47", "npcmodel.may_initiate")
@pytest.mark.parametrize(
    ("by", "holds"), [(npc.Body.COUNCIL_OF_CHAIRPERSONS, True), (npc.Body.COURT, False)]
)
def test_the_council_of_chairpersons_asks_alone(by: npc.Body, *, holds: bool) -> None:
    """A court does not."""
    found = npc.may_initiate(npc.Initiative.INVESTIGATION, COMMITTEE, by=by, on=ON)

    assert holds is found.holds
