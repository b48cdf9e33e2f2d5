"""Attendance: one more absence never mends a record, and leave never hurts more than none."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from law.grounds import verdict
from npcmodel.committees import (
    Absences,
    AbsenceStep,
    MeetingAttendance,
    TimeAway,
    absences,
    attendance_valid,
    further_report_valid,
    urgent_motion_valid,
)
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.committee_rules import (
    AbsentDays,
    CommitteeOrgan,
    CommitteeRules,
    Postponement,
)
from npcmodel.testing.attendance import (
    absence_results,
    absent_days,
    attendances,
    histories,
    postponements,
    times_away,
)
from npcmodel.testing.places import committee_rules

OVER = date(2027, 1, 1)  # 2026 is over
PLACES = st.sampled_from([BEIJING, HENAN, SHANDONG])
# From the worst to the best.
ORDER = {False: 0, None: 1, True: 2}


def kept(history: tuple[MeetingAttendance, ...], place: npc.Profile) -> int:
    """Return how well the record of 2026 stands."""
    return ORDER[verdict(attendance_valid(history, year=2026, on=OVER, profile=place))]


@pytest.mark.parametrize("corner", [False, True])
@given(place=PLACES, data=st.data())
def test_one_more_absence_never_mends(
    corner: bool,  # noqa: FBT001
    place: npc.Profile,
    data: DataObject,
) -> None:
    """A day attended that becomes a day without leave makes the record no better."""
    history = data.draw(histories(corner=corner).filter(lambda one: any(m.attended for m in one)))
    changed = data.draw(st.sampled_from([m for m in history if m.attended]))
    worse = tuple(
        attrs.evolve(one, unapproved=one.unapproved + 1) if one is changed else one
        for one in history
    )

    assert kept(worse, place) <= kept(history, place)


@given(history=histories(corner=True), time=times_away(), data=st.data())
def test_a_meeting_attended_never_lengthens_a_time_away(
    history: tuple[MeetingAttendance, ...], time: TimeAway, data: DataObject
) -> None:
    """Who came back for one more meeting was away for no longer."""
    there = tuple(MeetingAttendance(one.opened, one.days) for one in history)
    fewer = tuple(one for one in there if data.draw(st.booleans()))
    more, less = (
        attendance_valid(one, year=2026, on=OVER, away=(time,), profile=BEIJING).holds
        for one in (there, fewer)
    )

    assert less <= more


@given(place=PLACES, history=histories(corner=True))
def test_leave_never_hurts_more_than_none(
    place: npc.Profile, history: tuple[MeetingAttendance, ...]
) -> None:
    """The same absences with leave leave the record at least as good."""
    excused = tuple(
        attrs.evolve(one, on_leave=one.on_leave + one.unapproved, unapproved=0) for one in history
    )

    assert kept(history, place) <= kept(excused, place)


@given(place=PLACES, history=histories(corner=True))
def test_who_was_always_there_is_safe(
    place: npc.Profile, history: tuple[MeetingAttendance, ...]
) -> None:
    """No code asks anything of a member who missed nothing."""
    there = tuple(MeetingAttendance(one.opened, one.days) for one in history)
    found = absences(there, year=2026, on=OVER, profile=place)

    assert ((), 0, 0) == (found.follows, found.missed, found.in_a_row)
    assert 2 == kept(there, place)


@given(history=histories(corner=True), time=times_away())
def test_nothing_after_the_day_counts(
    history: tuple[MeetingAttendance, ...], time: TimeAway
) -> None:
    """Meetings that open after the day asked about change nothing."""
    on = date(2026, 6, 30)
    before = tuple(one for one in history if one.opened <= on)
    found, alone = (
        absences(one, year=2026, on=on, away=(time,), profile=BEIJING) for one in (history, before)
    )

    assert alone == found


@given(absence_results())
def test_the_counts_add_up(found: Absences) -> None:
    """Days absent are days; meetings missed are meetings; who must resign has a ground for it."""
    assert 0 <= found.on_leave + found.unapproved <= found.days
    assert 0 <= found.missed <= found.meetings
    assert found.missed <= found.unapproved
    resigns = {AbsenceStep.MAY_RESIGN, AbsenceStep.MUST_RESIGN} & {*found.follows}
    assert bool(resigns) is not all(ground.holds for ground in found.grounds)


@given(attendances(corner=True))
def test_a_meeting_is_attended_or_missed(meeting: MeetingAttendance) -> None:
    """Days attended, on leave and without leave are the days of the meeting."""
    assert meeting.days == meeting.attended + meeting.on_leave + meeting.unapproved
    assert not (meeting.missed and meeting.attended)


@given(postponements(), absent_days())
def test_local_values_mean_something(how: Postponement, much: AbsentDays) -> None:
    """Somebody proposes, and the share leaves room on both sides."""
    assert {*how.proposed_by} <= {CommitteeOrgan.CHAIR, CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS}
    assert 1 < much.share.least(12) <= 12


@given(committee_rules())
def test_rules_of_committees_find_their_way_into_profiles(rules: CommitteeRules) -> None:
    """What the group holds is found from its first day, and not the day before."""
    place = npc.Profile(name="某省", tier=npc.Level.PROVINCE.tier, committee=rules)
    if rules.bill_signers is None:
        return
    first = rules.bill_signers.since
    days = (first, first - timedelta(days=1))

    assert [1, 0] == [len(place.find("committee.bill_signers", on)) for on in days]


@given(st.integers(1, 100), st.data())
def test_exactly_half_may_ask_for_a_further_report(members: int, data: DataObject) -> None:
    """半数以上 includes half: twice those who disagree reach all members."""
    number = data.draw(st.integers(0, members) | st.just(members // 2))
    roll = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.PROVINCE, members)
    ruling = further_report_valid(roll, disagreeing=number, on=OVER, profile=HENAN)

    assert (2 * number >= members) is ruling.holds


@given(st.integers(5, 100), st.data())
def test_those_present_decide_on_urgent_motions(present: int, data: DataObject) -> None:
    """More than half of those present, whoever else is a member."""
    agreed = data.draw(st.integers(0, present) | st.just(present // 2))
    roll = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.MUNICIPALITY, 100)
    ruling = urgent_motion_valid(
        roll, agreed=agreed, present=present, studied=True, signers=5, on=OVER, profile=SHANGHAI
    )

    assert (2 * agreed > present) is ruling.holds
