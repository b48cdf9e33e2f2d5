"""The year's sessions: what is refused, what is owed, and how intervals run over the new year."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.sessions import DutyKind, OwedState, first_session_due, session_move_valid

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


@pytest.mark.parametrize(
    ("days", "doubt"),
    [
        # Every two months once: 15 January to 16 March is too long, whatever came before.
        ([date(2025, 12, 20), date(2026, 1, 15), date(2026, 3, 16)], "没有明文"),
        ([date(2026, 1, 15), date(2026, 3, 16)], "没有明文"),
        ([date(2026, 1, 15), date(2026, 3, 15)], "年前最后一次不详"),
    ],
)
def test_an_open_interval_says_why(days: list[date], doubt: str) -> None:
    """The reading, where it alone decides; the meeting before the year, where it is not known."""
    later = [date(2026, month, 15) for month in (5, 7, 9, 11)]
    meetings = held(npc.Body.STANDING_COMMITTEE, *days, *later)
    year = npc.sessions_held(COMMITTEE, meetings, year=2026, on=date(2026, 12, 31))
    [line] = [one for one in year.lines if one.state is State.OPEN]

    assert [True] == [doubt in point.says.zh for point in line.open]
    assert "会议" not in line.open[0].says.zh


def test_extraordinary_meetings_leave_it_open() -> None:
    """Whether they count is not said: what only they would meet is neither met nor broken."""
    (ordinary,) = held(npc.Body.CONGRESS, date(2026, 2, 3))
    called = attrs.evolve(ordinary, kind=npc.MeetingKind.EXTRAORDINARY)
    year = npc.sessions_held(TOWN, [called], year=2026, on=date(2026, 12, 31))

    assert [State.OPEN] == [line.state for line in year.duty]
    assert 1 == len(year.duty[0].open)


def test_a_period_missed_is_late_though_they_met_again() -> None:
    """March and April without a meeting fail both readings; July's meeting mends neither."""
    days = [date(2026, 1, 10), date(2026, 7, 10)]
    meetings = held(npc.Body.STANDING_COMMITTEE, *days)
    asked = date(2026, 7, 11)
    (one,) = npc.owed(npc.year_duties(COMMITTEE, year=2026, on=ON), meetings, asked)
    (line,) = npc.sessions_held(COMMITTEE, meetings, year=2026, on=asked).duty

    assert (OwedState.LATE, 2, date(2026, 4, 30)) == (one.state, one.missing, one.due)
    assert () == one.open
    assert State.BROKEN is line.state


def test_late_by_interval_alone_is_left_open() -> None:
    """From 1 December to 2 February is too long by intervals; January and February still run."""
    meetings = held(npc.Body.STANDING_COMMITTEE, date(2025, 12, 1))
    duties = npc.year_duties(COMMITTEE, year=2026, on=ON)
    (one,) = npc.owed(duties, meetings, date(2026, 2, 2))

    assert (OwedState.OPEN, 1, date(2026, 2, 1)) == (one.state, one.missing, one.due)
    assert ["按间隔计算已经逾期" in point.says.zh for point in one.open] == [True]


@pytest.mark.parametrize("year", [2027, 2028])
def test_the_first_two_months_end_with_february(year: int) -> None:
    """Unknown before the year, the first is due on its last day, leap year or not."""
    last = date.fromordinal(date(year, 3, 1).toordinal() - 1)
    duties = npc.year_duties(COMMITTEE, year=year, on=ON)
    (on_it,) = npc.owed(duties, (), last)
    (after,) = npc.owed(duties, (), date(year, 3, 1))

    assert (OwedState.OPEN, last) == (on_it.state, on_it.due)
    assert (OwedState.LATE, last) == (after.state, after.due)


def test_a_meeting_over_new_year_belongs_to_the_day_it_opened() -> None:
    """It counts for the old year only."""
    over = npc.Meeting(
        npc.Body.CONGRESS, npc.MeetingKind.ORDINARY, date(2025, 12, 31), date(2026, 1, 2)
    )
    old = npc.sessions_held(TOWN, [over], year=2025, on=date(2025, 12, 31))
    new = npc.sessions_held(TOWN, [over], year=2026, on=date(2026, 12, 31))

    assert (1, 0) == (old.held, new.held)


@pytest.mark.parametrize("local", [None, npc.AtLeast(2)])
def test_a_standard_that_is_no_sequence_is_refused(local: object) -> None:
    """A single frequency belongs in a tuple."""
    with pytest.raises(npc.FactsError) as error:
        npc.year_duties(TOWN, year=2026, on=ON, local=local)  # type: ignore[arg-type]

    assert ("local", "frequencies in a sequence, as in (AtLeast(2),)") == (
        error.value.field,
        error.value.expected,
    )


def test_a_meeting_alone_is_no_sequence_of_things_done() -> None:
    """It is refused by name."""
    (meeting,) = held(npc.Body.CONGRESS, date(2026, 2, 3))
    with pytest.raises(npc.FactsError) as error:
        npc.owed((), meeting, ON)  # type: ignore[arg-type]

    assert ("done", "a sequence of meetings and acts") == (error.value.field, error.value.expected)


def test_a_quorum_that_no_text_settles_is_noted() -> None:
    """One of nine present: no national text refuses the meeting, and none was asked for it."""
    presidium = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
    meetings = held(npc.Body.PRESIDIUM, date(2026, 2, 3), present=1)
    year = npc.sessions_held(presidium, meetings, year=2026, on=ON, local=(npc.AtLeast(1),))

    assert 1 == year.held
    assert [
        "只问国家法律，未问地方规定",
        "部分会议的法定人数不详，仍予计入",
        "没有录入对该机构会议次数的规定，不等于没有规定",
    ] == [note.zh for note in year.notes]


def test_a_quorum_before_the_first_text_is_noted() -> None:
    """No quorum of local congresses is known before 12 March 2022."""
    meetings = held(npc.Body.CONGRESS, date(2022, 3, 11), present=1)
    old = npc.sessions_held(TOWN, meetings, year=2022, on=date(2022, 12, 31))
    known = held(npc.Body.CONGRESS, date(2022, 3, 12), present=40)
    new = npc.sessions_held(TOWN, known, year=2022, on=date(2022, 12, 31))

    assert any("法定人数不详" in note.zh for note in old.notes)
    assert not any("法定人数不详" in note.zh for note in new.notes)


def test_the_council_of_chairpersons_fixes_the_day_alone() -> None:
    """That the session moves at all is for the standing committee."""
    council = npc.Body.COUNCIL_OF_CHAIRPERSONS
    day = session_move_valid(council, level=npc.Level.COUNTY, on=ON, authorised=True)
    whole = session_move_valid(npc.Body.STANDING_COMMITTEE, level=npc.Level.COUNTY, on=ON)

    assert "该机构可以另行决定会议提前或者推迟的日期" == day.question.yes.zh
    assert "该机构可以决定提前或者推迟会议" == whole.question.yes.zh
    assert [True, False] == [note.zh.startswith("主任会议") for note in day.notes]
    assert [False] == [note.zh.startswith("主任会议") for note in whole.notes]


def test_a_local_text_gives_the_first_session_before_the_statute() -> None:
    """浙江's two months are known from 2016, the Organic Law's from 2022."""
    elected = date(2016, 12, 31)
    found = first_session_due(
        elected, level=npc.Level.TOWN, on=elected, profile=npc.profiles.ZHEJIANG
    )

    assert date(2017, 2, 28) == found.due
    assert ["《浙江省乡镇人民代表大会工作条例》（2016）第15条"] == [
        str(ground.citation) for ground in found.grounds
    ]


def test_a_session_after_the_first_quarter_names_its_day_and_the_way_out() -> None:
    """The line says until when, and that a session may be moved, held already or not."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
    waiting = npc.sessions_held(nation, [], year=2026, on=date(2026, 4, 1))
    usual = npc.sessions_held(TOWN, [], year=2026, on=date(2026, 12, 31))

    assert [None, None, date(2026, 3, 31)] == [line.until for line in waiting.duty]
    assert "每年至少1次（最迟2026-03-31）" in waiting.explain("zh")
    assert "at least 1 a year (by 2026-03-31)" in waiting.explain("en")
    assert [0, 0, 1] == [len(line.open) for line in waiting.duty]
    assert "提前或者推迟" in waiting.duty[2].open[0].says.zh
    assert not waiting.duty[2].open[0].decides
    assert not any("提前或者推迟" in point.says.zh for line in usual.lines for point in line.open)


def test_a_meeting_reported_twice_is_refused() -> None:
    """One session told twice is not two sessions."""
    meetings = 2 * held(npc.Body.CONGRESS, date(2026, 2, 3))
    with pytest.raises(npc.FactsError) as error:
        npc.sessions_held(TOWN, meetings, year=2026, on=ON)

    assert ("meetings", "each meeting once") == (error.value.field, error.value.expected)


def test_last_years_meeting_is_not_held_against_this_years_roll() -> None:
    """More deputies were in office then: that is no contradiction now."""
    before = held(npc.Body.CONGRESS, date(2025, 8, 3), present=70)
    year = npc.sessions_held(TOWN, before, year=2026, on=ON)

    assert 0 == year.held
