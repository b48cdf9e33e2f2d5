"""Presidia: the nation's decisions and speeches, and the townships' chairs and presidium."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import Body, Level
from npcmodel.procedure import (
    Venue,
    speech_in_time,
    township_chairs_valid,
    township_convener_valid,
    township_presidium_valid,
)

NPC_FIRST = date(2021, 3, 12)
ORGANIC_FIRST = date(2022, 3, 12)
MAJORITY = "《全国人大议事规则》（2021）第9条第2款"
SPEECHES = "《全国人大议事规则》（2021）第58条"
CHAIRS = "《地方组织法》（2022）第18条第1款"
PRESIDIUM = "《地方组织法》（2022）第19条第1款"


def decided(members: int, yes: int, *, want: bool) -> Vector:
    """Return the vector of a decision of the presidium."""
    roll = npc.Roll(Body.PRESIDIUM, Level.NATIONAL, members)
    tally = npc.Tally(yes=yes)
    return vector("NPCRULES2021-9-2", npc.carried, roll, tally, want=want, cites=MAJORITY)


def spoke(minutes: int, turn: int, *, want: bool, extended: bool = False) -> Vector:
    """Return the vector of a speech in the presidium."""
    return vector(
        "NPCRULES2021-58",
        speech_in_time,
        Venue.NPC_PRESIDIUM,
        minutes=minutes,
        turn=turn,
        extended=extended,
        want=want,
        cites=SPEECHES,
    )


def chaired(chairs: int, vice_chairs: int, *, want: bool, deputies: bool = True) -> Vector:
    """Return the vector of a township's chairs."""
    return vector(
        "ORG2022-18-1",
        township_chairs_valid,
        chairs=chairs,
        vice_chairs=vice_chairs,
        all_deputies=deputies,
        want=want,
        cites=CHAIRS,
    )


def composed(*, elected: bool, chair: bool, vice: bool, want: bool) -> Vector:
    """Return the vector of a township's presidium."""
    return vector(
        "ORG2022-19-1",
        township_presidium_valid,
        elected_in_session=elected,
        chair_included=chair,
        vice_chairs_included=vice,
        want=want,
        cites=PRESIDIUM,
    )


VECTORS = [
    decided(171, 85, want=False),
    decided(171, 86, want=True),
    decided(190, 95, want=False),
    decided(190, 96, want=True),
    spoke(15, 1, want=True),
    spoke(16, 1, want=False),
    spoke(10, 2, want=True),
    spoke(11, 2, want=False),
    spoke(1, 3, want=False),
    spoke(40, 2, extended=True, want=True),
    spoke(40, 3, extended=True, want=False),
    chaired(1, 0, want=True),
    chaired(1, 1, want=True),
    chaired(1, 2, want=True),
    chaired(1, 3, want=False),
    chaired(0, 1, want=False),
    chaired(2, 1, want=False),
    chaired(1, 1, deputies=False, want=False),
    composed(elected=True, chair=True, vice=True, want=True),
    composed(elected=False, chair=True, vice=True, want=False),
    composed(elected=True, chair=False, vice=True, want=False),
    composed(elected=True, chair=True, vice=False, want=False),
    *(
        vector("ORG2022-19-1", township_convener_valid, by, want=want, cites=PRESIDIUM)
        for by, want in ((Body.PRESIDIUM, True), (Body.GOVERNMENT, False), (None, False))
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """One call of a public rule, its value and its provision."""
    v.check()


def test_every_ground_cites_its_own_article() -> None:
    """No ground rests on another article than the one of its rule."""
    chairs = township_chairs_valid(chairs=1, vice_chairs=2, on=ORGANIC_FIRST)
    composed_ = township_presidium_valid(
        elected_in_session=True,
        chair_included=True,
        vice_chairs_included=True,
        on=ORGANIC_FIRST,
    )
    longer = speech_in_time(Venue.NPC_PRESIDIUM, minutes=40, turn=2, extended=True, on=NPC_FIRST)

    assert ({CHAIRS}, 3) == (provisions(chairs), len(chairs.grounds))
    assert ({PRESIDIUM}, 2) == (provisions(composed_), len(composed_.grounds))
    assert {SPEECHES} == provisions(longer)


def test_longer_speeches_are_for_the_chair() -> None:
    """The ground of a longer speech is what the chair may permit."""
    ruling = speech_in_time(Venue.NPC_PRESIDIUM, minutes=40, turn=2, extended=True, on=NPC_FIRST)

    assert "经会议主持人许可，发言时间可以适当延长（" in ruling.explain("zh")
    assert "with the chair's permission a speech may be longer" in ruling.explain("en")


def test_the_rules_answer_from_their_first_day() -> None:
    """The day before no text is known."""
    nation = npc.Roll(Body.PRESIDIUM, Level.NATIONAL, 171)
    for extended in (False, True):
        check_first_day(
            speech_in_time,
            Venue.NPC_PRESIDIUM,
            minutes=15,
            turn=1,
            extended=extended,
            first=NPC_FIRST,
        )
    check_first_day(npc.carried, nation, npc.Tally(yes=86), first=NPC_FIRST)
    check_first_day(township_chairs_valid, chairs=1, vice_chairs=0, first=ORGANIC_FIRST)
    check_first_day(
        township_presidium_valid,
        elected_in_session=True,
        chair_included=True,
        vice_chairs_included=True,
        first=ORGANIC_FIRST,
    )
    check_first_day(township_convener_valid, Body.PRESIDIUM, first=ORGANIC_FIRST)

    assert ORGANIC_FIRST > NPC_FIRST
