"""石泉: how the congresses of its townships work."""

from datetime import date

import pytest

import npcmodel as npc

YEAR_END = date(2025, 12, 31)
DAYS = [date(2025, 1, 10), date(2025, 5, 9), date(2025, 8, 22), date(2025, 11, 5)]


def short(body: npc.Body, members: int, asked: int, days: list[date]) -> int:
    """How many meetings of the year are short of what the county asks of the body."""
    roll = npc.Roll(body, npc.Level.TOWN, members)
    met = [npc.Meeting(body, npc.MeetingKind.ORDINARY, day, day) for day in days]
    own = (npc.AtLeast(asked, npc.Period.YEAR),)
    year = npc.sessions_held(roll, met, year=2025, on=YEAR_END, local=own)
    return sum(line.short for line in year.local)


@pytest.mark.seed("S0-18", "npcmodel.sessions_held", "npcmodel.AtLeast")
@pytest.mark.parametrize(("held", "missing"), [(0, 2), (1, 1), (2, 0), (3, 0)])
def test_two_sessions_a_year(held: int, missing: int) -> None:
    """The county's own count stands beside the statute's."""
    found = short(npc.Body.CONGRESS, 50, 2, DAYS[:held])

    assert missing == found


@pytest.mark.seed("S0-18", "npcmodel.sessions_held", "npcmodel.AtLeast")
@pytest.mark.parametrize(("held", "missing"), [(3, 1), (4, 0)])
def test_four_meetings_of_the_presidium_a_year(held: int, missing: int) -> None:
    """Counted as the sessions are."""
    found = short(npc.Body.PRESIDIUM, 9, 4, DAYS[:held])

    assert missing == found
