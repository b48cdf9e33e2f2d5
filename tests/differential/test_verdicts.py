"""The verdicts asked a second time, of a reference of a few lines written from the statutes.

The reference shares nothing with the library but the facts: it multiplies instead of rounding,
and counts months on the calendar.
"""

import calendar
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.procedure import notice_in_time
from npcmodel.profiles import CHONGQING, ZHEJIANG
from npcmodel.sessions import first_session_due

MEETING_BODIES = testing.sitting_rolls()
NATIONAL = npc.Level.NATIONAL


def may_open(roll: npc.Roll, present: int) -> bool:
    """地方组织法 14 IV, 51 III; 全国人大议事规则 4; 全国人大常委会议事规则 7 I."""
    if roll.body is npc.Body.CONGRESS:
        return 3 * present >= 2 * roll.members
    return 2 * present > roll.members


def is_carried(roll: npc.Roll, yes: int, matter: npc.Matter) -> bool:
    """地方组织法 25, 51 IV; 宪法 60 II, 64; 立法法 27, 44 I, 52; the two rules of procedure."""
    if matter in {npc.Matter.CONSTITUTIONAL_AMENDMENT, npc.Matter.TERM_EXTENSION}:
        return 3 * yes >= 2 * roll.members
    return 2 * yes > roll.members


def moved(day: date, months: int) -> date:
    """Return the same day of the month so many months on, or the month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def latest_notice(roll: npc.Roll, opens: date) -> date:
    """全国人大议事规则 6 I: one month; 全国人大常委会议事规则 9: seven days."""
    if roll.body is npc.Body.CONGRESS:
        return moved(opens, -1)
    return opens - timedelta(days=7)


@given(MEETING_BODIES | testing.rolls(body=npc.Body.CONGRESS, corner=True), st.data())
def test_quorum(roll: npc.Roll, data: DataObject) -> None:
    """Two thirds of a congress, more than half of a standing committee."""
    near = data.draw(st.sampled_from([None, testing.TWO_THIRDS, testing.HALF]))
    present = data.draw(testing.presences(roll, near))
    ruling = npc.quorum(roll, present=present, on=data.draw(testing.days()))

    assert may_open(roll, present) is ruling.holds


@given(MEETING_BODIES | testing.rolls(body=npc.Body.CONGRESS, corner=True), st.data())
def test_carried(roll: npc.Roll, data: DataObject) -> None:
    """More than half of all; two thirds for the constitution and for a longer term."""
    near = data.draw(st.sampled_from([None, testing.TWO_THIRDS, testing.HALF]))
    tally = data.draw(testing.tallies(roll=roll, near=near))
    matter = data.draw(testing.matters(roll))
    ruling = npc.carried(roll, tally, matter=matter, on=data.draw(testing.days()))

    assert is_carried(roll, tally.yes, matter) is ruling.holds


@given(MEETING_BODIES, st.data())
def test_carried_in_a_sitting(roll: npc.Roll, data: DataObject) -> None:
    """With those present given, quorum and majority."""
    tally = data.draw(testing.tallies(roll=roll, near=testing.HALF))
    present = data.draw(
        testing.presences(roll, testing.TWO_THIRDS).map(lambda some: max(some, tally.persons))
    )
    matter = data.draw(testing.matters(roll))
    ruling = npc.carried(roll, tally, present=present, matter=matter, on=data.draw(testing.days()))

    assert (may_open(roll, present) and is_carried(roll, tally.yes, matter)) is ruling.holds


@given(testing.rolls(body=npc.Body.CONGRESS), st.data())
def test_call_for_an_extraordinary_session(roll: npc.Roll, data: DataObject) -> None:
    """宪法 61 I, 地方组织法 14 III: one fifth or more."""
    least = -(-roll.members // 5)
    near = st.sampled_from([min(least - 1, roll.able), min(least, roll.able)])
    signers = data.draw(st.integers(0, roll.able) | near)
    session = npc.Initiative.EXTRAORDINARY_SESSION
    ruling = npc.may_initiate(session, roll, signers=signers, on=data.draw(testing.days()))

    assert (5 * signers >= roll.members) is ruling.holds


@given(testing.days(), testing.levels(), testing.days())
def test_first_session(elected: date, level: npc.Level, on: date) -> None:
    """全国人大议事规则 3, 地方组织法 20: within two months of the completed election."""
    due = first_session_due(elected, level=level, on=on).due

    assert moved(elected, 2) == due


MONTH_ENDS = st.sampled_from(
    [date(2025, 12, 31), date(2026, 3, 31), date(2024, 3, 31), date(2024, 12, 29)]
)


@given(MONTH_ENDS)
def test_first_session_at_the_end_of_a_month(elected: date) -> None:
    """The 31st becomes the month's last day, in leap years too."""
    due = first_session_due(elected, level=npc.Level.TOWN, on=date(2026, 1, 1)).due

    assert moved(elected, 2) == due


@given(st.sampled_from([npc.Body.CONGRESS, npc.Body.STANDING_COMMITTEE]), st.data())
def test_notice_of_national_meetings(body: npc.Body, data: DataObject) -> None:
    """A month, or seven days; extraordinary meetings need neither."""
    roll = data.draw(testing.rolls(body=body, level=NATIONAL))
    opens = data.draw(testing.days() | MONTH_ENDS)
    latest = latest_notice(roll, opens)
    near = st.sampled_from([latest - timedelta(days=1), latest, latest + timedelta(days=1)])
    notified = data.draw(near | st.dates(opens - timedelta(days=60), opens))
    kind = data.draw(st.sampled_from(npc.MeetingKind))
    ruling = notice_in_time(
        roll, notified=notified, opens=opens, kind=kind, on=data.draw(testing.days())
    )
    exempt = kind is npc.MeetingKind.EXTRAORDINARY

    assert (exempt or notified <= latest) is ruling.holds


@given(testing.days(), st.integers(0, 15), st.sampled_from([(ZHEJIANG, 7), (CHONGQING, 10)]))
def test_notice_of_township_sessions(
    opens: date, ahead: int, place: tuple[npc.Profile, int]
) -> None:
    """浙江省乡镇人民代表大会工作条例 20: seven days; 重庆市乡镇人民代表大会工作条例 11: ten."""
    profile, days = place
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    notified = opens - timedelta(days=ahead)
    ruling = notice_in_time(town, notified=notified, opens=opens, on=opens, profile=profile)

    assert (ahead >= days) is ruling.holds
