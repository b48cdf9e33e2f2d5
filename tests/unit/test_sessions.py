"""The year's sessions: what is refused, what is owed, and how intervals run over the new year."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.sessions import DutyKind, OwedState

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=25)


def held(body: npc.Body, *days: date, present: int | None = None) -> list[npc.Meeting]:
    """Return ordinary meetings of one day."""
    ordinary = npc.MeetingKind.ORDINARY
    return [npc.Meeting(body, ordinary, one, one, present) for one in days]


def test_a_day_outside_the_year_is_refused() -> None:
    """The year is judged on one of its own days."""
    with pytest.raises(npc.FactsError) as error:
        npc.sessions_held(TOWN, [], year=2025, on=ON)

    assert ("on", "a day of 2025, the year asked about") == (
        error.value.field,
        error.value.expected,
    )


def test_a_year_out_of_the_calendar_is_refused() -> None:
    """The first and the last year of the calendar have no whole year around them."""
    with pytest.raises(npc.FactsError) as error:
        npc.year_duties(TOWN, year=9999, on=ON)

    assert "year" == error.value.field


def test_duty_soft_norm_and_standard_stand_apart() -> None:
    """One session meets the duty; what is usual and what the county wants are still to come."""
    year = npc.sessions_held(
        TOWN,
        held(npc.Body.CONGRESS, date(2026, 2, 3)),
        year=2026,
        on=ON,
        local=(npc.AtLeast(2),),
    )

    assert [State.MET] == [line.state for line in year.duty]
    assert [State.PENDING] == [line.state for line in year.soft]
    assert [State.PENDING] == [line.state for line in year.local]
    assert year.not_yet_due == (*year.soft, *year.local)
    assert () == year.owed


def test_four_meetings_can_miss_every_three_months() -> None:
    """石泉's four meetings a year and 浙江's one in three months are different requirements."""
    presidium = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
    days = [date(2026, 1, 5), date(2026, 1, 20), date(2026, 11, 2), date(2026, 11, 20)]
    year = npc.sessions_held(
        presidium,
        held(npc.Body.PRESIDIUM, *days),
        year=2026,
        on=ON,
        local=(npc.AtLeast(4),),
        profile=npc.profiles.ZHEJIANG,
    )
    states = {line.kind: line.state for line in year.lines}

    assert {DutyKind.STANDARD: State.MET, DutyKind.LOCAL_DUTY: State.BROKEN} == states


def test_a_meeting_without_a_quorum_is_not_counted() -> None:
    """39 of 60 could not open; the year shows it apart."""
    meetings = held(npc.Body.CONGRESS, date(2026, 2, 3), present=39)
    year = npc.sessions_held(TOWN, meetings, year=2026, on=ON)

    assert 0 == year.held
    assert tuple(meetings) == year.not_counted


def test_nothing_is_owed_after_a_meeting_in_every_period() -> None:
    """A standing committee that met in each two months by both readings owes nothing."""
    days = [date(2026, month, 10) for month in range(1, 13, 2)] + [date(2026, 12, 1)]
    duties = npc.year_duties(COMMITTEE, year=2026, on=ON)

    assert () == npc.owed(duties, held(npc.Body.STANDING_COMMITTEE, *days), date(2026, 12, 31))


def test_next_years_interval_is_not_yet_due() -> None:
    """An interval that ran out this year is this year's lateness, not the next one's."""
    duties = npc.year_duties(COMMITTEE, year=2027, on=ON)
    (one,) = npc.owed(duties, held(npc.Body.STANDING_COMMITTEE, date(2026, 6, 1)), ON)

    assert OwedState.NOT_YET_DUE is one.state


def test_extraordinary_meetings_leave_it_open() -> None:
    """Whether they count is not said: what only they would meet is neither met nor broken."""
    (ordinary,) = held(npc.Body.CONGRESS, date(2026, 2, 3))
    called = attrs.evolve(ordinary, kind=npc.MeetingKind.EXTRAORDINARY)
    year = npc.sessions_held(TOWN, [called], year=2026, on=date(2026, 12, 31))

    assert [State.OPEN] == [line.state for line in year.duty]
    assert 1 == len(year.duty[0].open)
