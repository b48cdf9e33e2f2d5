"""全国人大组织法 8 II: sessions and extraordinary sessions of the national congress."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, met, state, windows
from law.vectors import Vector, vector
from npcmodel.dates.held import State

ART_8 = "《全国人大组织法》（2021）第8条第2款"
CONSTITUTION = "《宪法》（2018）第61条第1款"
SESSION = npc.Initiative.EXTRAORDINARY_SESSION
NPC = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
LAST_UNKNOWN = date(2021, 3, 11)
FIRST = date(2021, 3, 12)


def signed(members: int, signers: int, *, want: bool) -> Vector:
    """Return a vector of the deputies who call for a session."""
    return vector(
        "NPCORG2021-8-2",
        npc.may_initiate,
        SESSION,
        npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members),
        signers=signers,
        want=want,
        cites=ART_8,
        get=met(ART_8),
    )


def sessions(*days: date, want: State) -> Vector:
    """Return a vector of the sessions of 2026."""
    return vector(
        "NPCORG2021-8-2",
        npc.sessions_held,
        NPC,
        held(npc.Body.CONGRESS, *days),
        year=2026,
        on=date(2026, 12, 31),
        want=want,
        cites=ART_8,
        get=state(ART_8),
    )


VECTORS = [
    # a fifth: 2977/5 = 595.4, 2980/5 = 596
    signed(2977, 595, want=False),
    signed(2977, 596, want=True),
    signed(2977, 597, want=True),
    signed(2980, 595, want=False),
    signed(2980, 596, want=True),
    signed(6, 1, want=False),
    signed(6, 2, want=True),
    vector(
        "NPCORG2021-8-2",
        npc.may_initiate,
        SESSION,
        NPC,
        by=npc.Body.STANDING_COMMITTEE,
        want=True,
        cites=ART_8,
    ),
    vector(
        "NPCORG2021-8-2",
        npc.may_initiate,
        SESSION,
        NPC,
        by=npc.Body.COUNCIL_OF_CHAIRPERSONS,
        want=False,
        cites=ART_8,
    ),
    # once a year
    sessions(want=State.BROKEN),
    sessions(date(2026, 7, 1), want=State.MET),
    sessions(date(2025, 12, 31), want=State.BROKEN),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


@pytest.mark.parametrize(
    ("on", "citations"),
    [(LAST_UNKNOWN, [CONSTITUTION]), (FIRST, [ART_8, CONSTITUTION])],
    ids=str,
)
def test_it_joins_the_constitution_in_2021(on: date, citations: list[str]) -> None:
    """The text is known from 12 March 2021; before, the Constitution answers alone."""
    ruling = npc.may_initiate(SESSION, NPC, signers=596, on=on)

    assert citations == cited(ruling)
    assert ruling.holds is True


@pytest.mark.parametrize(
    ("on", "duties"),
    [(LAST_UNKNOWN, []), (FIRST, [(1, date(2021, 1, 1), date(2021, 12, 31))])],
    ids=str,
)
def test_the_yearly_duty_is_known_from_2021(on: date, duties: list[tuple[int, date, date]]) -> None:
    """One session in the calendar year, wherever in it."""
    found = npc.year_duties(NPC, year=2021, on=on)

    assert duties == windows(ART_8)(found)
    assert CONSTITUTION in duties_cited(found)
