"""What the rules of procedure refuse."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from npcmodel import procedure

ON = date(2026, 11, 21)


def test_notice_after_the_opening_is_refused() -> None:
    """A notice cannot follow what it announces."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
    with pytest.raises(npc.FactsError) as error:
        procedure.notice_in_time(nation, notified=date(2026, 3, 6), opens=date(2026, 3, 5), on=ON)

    assert ("notified", "2026-03-05, the day it opens, or earlier") == (
        error.value.field,
        error.value.expected,
    )


def test_the_congress_grants_no_longer_speech() -> None:
    """Only the standing committee's rules let the chair grant more time."""
    venue = procedure.Venue.NPC_PLENARY
    with pytest.raises(npc.FactsError) as error:
        procedure.speech_in_time(venue, minutes=11, turn=1, on=ON, extended=True)

    assert "extended" == error.value.field
