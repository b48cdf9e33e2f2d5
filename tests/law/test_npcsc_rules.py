"""全国人大常委会议事规则: meetings, quorum, notice, speeches and votes of its members."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, held, kind, met, state, windows
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import Body, Matter, MeetingKind
from npcmodel.dates.held import State
from npcmodel.procedure import (
    Item,
    Proposer,
    Venue,
    notice_in_time,
    observers_valid,
    postponement_valid,
    speech_in_time,
    voting_order,
)
from npcmodel.sitting.methods import Way, vote_method
from npcmodel.sitting.yearly import DutyKind

RULES = "《全国人大常委会议事规则》（2022）"
RULES_2009 = "《全国人大常委会议事规则》（2009）"
FIRST = date(2009, 4, 24)
LAST_OLD = date(2022, 6, 24)
FIRST_NEW = date(2022, 6, 25)


def committee(members: int = 175) -> npc.Roll:
    """Return a national standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, npc.Level.NATIONAL, members)


def way(result: Any) -> Any:
    """Read how a vote is taken, and whether in secret."""
    return result.way, result.secret


def items(result: Any) -> Any:
    """Read what is voted on, in order."""
    return result.items


# The last meeting of 2025 and those of 2026. Every two months by both readings:
EVERY_TWO_MONTHS = (
    date(2025, 12, 20),
    date(2026, 2, 10),
    date(2026, 4, 5),
    date(2026, 6, 1),
    date(2026, 7, 30),
    date(2026, 9, 25),
    date(2026, 11, 20),
)
# By neither: no meeting in January and February, and three months from one to the next.
EVERY_THREE_MONTHS = (
    date(2025, 12, 20),
    date(2026, 3, 20),
    date(2026, 6, 20),
    date(2026, 9, 20),
    date(2026, 12, 20),
)
# In each of the six periods, but 15 January and 16 March are more than two months apart.
BY_CALENDAR_ONLY = (
    date(2025, 12, 31),
    date(2026, 1, 15),
    date(2026, 3, 16),
    date(2026, 5, 10),
    date(2026, 7, 1),
    date(2026, 9, 1),
    date(2026, 11, 1),
)


def year(days: tuple[date, ...], want: Any, read: Any = state) -> Vector:
    """Return a vector of the meetings of 2026."""
    return vector(
        "NPCSC2022-6-1",
        npc.sessions_held,
        committee(),
        held(Body.STANDING_COMMITTEE, *days),
        year=2026,
        on=date(2026, 12, 31),
        want=want,
        cites=f"{RULES}第6条第1款",
        get=read(f"{RULES}第6条第1款"),
    )


def notice(told: date, opens: date, *, want: bool, **more: Any) -> Vector:
    """Return a vector of a notice of a meeting."""
    return vector(
        "NPCSC2022-9",
        notice_in_time,
        committee(),
        notified=told,
        opens=opens,
        want=want,
        cites=f"{RULES}第9条",
        **more,
    )


def speech(venue: Venue, minutes: int, turn: int, *, want: bool, **more: Any) -> Vector:
    """Return a vector of a speech."""
    return vector(
        "NPCSC2022-44-1",
        speech_in_time,
        venue,
        minutes=minutes,
        turn=turn,
        want=want,
        **{"cites": f"{RULES}第44条第1款", **more},
    )


def postponed(by: Proposer, consent: Proposer, *, want: bool) -> Vector:
    """Return a vector of a vote put off."""
    return vector(
        "NPCSC2022-31",
        postponement_valid,
        proposed_by=by,
        consent_of=consent,
        want=want,
        cites=f"{RULES}第31条",
    )


def observed(sent: int, *, adjusted: bool = False, want: bool, paragraph: int) -> Vector:
    """Return a vector of the observers of a province."""
    return vector(
        "NPCSC2022-11",
        observers_valid,
        sent,
        adjusted=adjusted,
        want=want,
        cites=f"{RULES}第11条第{paragraph}款",
    )


def method(want: tuple[Way, bool], paragraph: int, **more: Any) -> Vector:
    """Return a vector of how a vote is taken."""
    return vector(
        "NPCSC2022-48",
        vote_method,
        Body.STANDING_COMMITTEE,
        Matter.ORDINARY,
        want=want,
        cites=f"{RULES}第48条第{paragraph}款",
        get=way,
        **more,
    )


PLENARY, JOINT, GROUP = Venue.NPCSC_PLENARY, Venue.NPCSC_JOINT_GROUP, Venue.NPCSC_GROUP
CHAIR, COUNCIL = Proposer.CHAIRPERSON, Proposer.COUNCIL_OF_CHAIRPERSONS
IN_PLENARY, IN_JOINT_GROUP = Proposer.PLENARY_MEETING, Proposer.JOINT_GROUP_MEETING
# Half of 175 is 87.5, of 170 85, of 169 84.5.
HALF_OF_ALL = [
    (175, 87, False),
    (175, 88, True),
    (175, 89, True),
    (170, 85, False),
    (170, 86, True),
    (169, 84, False),
    (169, 85, True),
    (3, 1, False),
    (3, 2, True),
]

VECTORS = [
    # 6 I: usually once in two months, by calendar periods or by interval
    year(EVERY_TWO_MONTHS, State.MET),
    year(EVERY_THREE_MONTHS, State.BROKEN),
    year(BY_CALENDAR_ONLY, State.OPEN),
    year(EVERY_THREE_MONTHS, DutyKind.SOFT_NORM, kind),
    # 7 I
    *(
        vector(
            "NPCSC2022-7-1",
            npc.quorum,
            committee(members),
            present=present,
            want=want,
            cites=f"{RULES}第7条第1款",
        )
        for members, present, want in HALF_OF_ALL
    ),
    # 7 II: those attending by video are present
    vector(
        "NPCSC2022-7-1",
        npc.quorum,
        committee(),
        present=88,
        by_video=40,
        video_decided=True,
        want=True,
        cites=f"{RULES}第7条第2款",
    ),
    vector(
        "NPCSC2022-7-1",
        npc.quorum,
        committee(),
        present=87,
        by_video=40,
        video_decided=True,
        want=False,
        cites=f"{RULES}第7条第2款",
    ),
    # 9: seven days before; extraordinary meetings may be called at short notice
    notice(date(2026, 12, 14), date(2026, 12, 22), want=True),
    notice(date(2026, 12, 15), date(2026, 12, 22), want=True),
    notice(date(2026, 12, 16), date(2026, 12, 22), want=False),
    notice(date(2026, 12, 27), date(2027, 1, 3), want=True),
    notice(date(2026, 12, 28), date(2027, 1, 3), want=False),
    notice(date(2027, 1, 3), date(2027, 1, 3), want=True, kind=MeetingKind.EXTRAORDINARY),
    # 11: one of each province, unless the circle was adjusted
    observed(0, want=False, paragraph=1),
    observed(1, want=True, paragraph=1),
    observed(2, want=False, paragraph=1),
    observed(0, adjusted=True, want=True, paragraph=2),
    # 31: proposed by the chairperson or the council, agreed to by joint group or plenary
    postponed(CHAIR, IN_JOINT_GROUP, want=True),
    postponed(COUNCIL, IN_PLENARY, want=True),
    postponed(Proposer.MEMBERS, IN_PLENARY, want=False),
    postponed(CHAIR, Proposer.GROUP_MEETING, want=False),
    postponed(CHAIR, COUNCIL, want=False),
    # 44 I: ten minutes, in groups fifteen and then ten
    *(
        speech(venue, minutes, turn, want=want)
        for venue in (PLENARY, JOINT)
        for minutes, turn, want in (
            (9, 1, True),
            (10, 1, True),
            (11, 1, False),
            (10, 2, True),
            (11, 2, False),
        )
    ),
    speech(GROUP, 14, 1, want=True),
    speech(GROUP, 15, 1, want=True),
    speech(GROUP, 16, 1, want=False),
    speech(GROUP, 10, 2, want=True),
    speech(GROUP, 11, 2, want=False),
    speech(GROUP, 30, 1, want=True, extended=True),
    # 45 I
    *(
        vector(
            "NPCSC2022-45-1",
            npc.carried,
            committee(members),
            npc.Tally(yes=yes),
            want=want,
            cites=f"{RULES}第45条第1款",
        )
        for members, yes, want in HALF_OF_ALL
    ),
    # 46
    vector(
        "NPCSC2022-46",
        voting_order,
        amended=True,
        want=(Item.AMENDMENT, Item.BILL),
        cites=f"{RULES}第46条",
        get=items,
    ),
    vector(
        "NPCSC2022-46",
        voting_order,
        amended=False,
        want=(Item.BILL,),
        cites=f"{RULES}第46条",
        get=items,
    ),
    # 48
    method((Way.DEVICE, True), 1),
    method((Way.SHOW_OF_HANDS_OR_OTHER, False), 1, device_works=False),
    method((Way.SHOW_OF_HANDS_OR_OTHER, False), 2, by_video=True),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


OVER_TIME = [
    (FIRST, RULES_2009, (3, 4, 6, 31, 32, 33)),
    (LAST_OLD, RULES_2009, (3, 4, 6, 31, 32, 33)),
    (FIRST_NEW, RULES, (6, 7, 9, 44, 45, 46)),
]
"""A day, the edition in force, and its articles on meetings, quorum, notice, speeches and votes."""


def at(edition: str, article: int, paragraph: bool) -> str:  # noqa: FBT001  # 第1款, or none
    """Return the citation of an article."""
    return f"{edition}第{article}条" + ("第1款" if paragraph else "")


@pytest.mark.parametrize(("on", "edition", "articles"), OVER_TIME, ids=str)
def test_meetings_over_time(on: date, edition: str, articles: tuple[int, ...]) -> None:
    """Once in two months is usual, in 2009 and now: two years tell it from one and three."""
    cites = at(edition, articles[0], paragraph=True)
    days = EVERY_TWO_MONTHS, EVERY_THREE_MONTHS
    years = [
        npc.sessions_held(
            committee(),
            held(
                Body.STANDING_COMMITTEE,
                *(day.replace(year=day.year + on.year - 2026) for day in one),
            ),
            year=on.year,
            on=on,
        )
        for one in days
    ]
    duties = npc.year_duties(committee(), year=on.year, on=on)

    assert [(1, date(on.year, 1, 1), date(on.year, 12, 31))] == windows(cites)(duties)
    assert [npc.OnceIn(2)] == [duty.frequency for duty in duties]
    assert [DutyKind.SOFT_NORM] * 2 == [kind(cites)(one) for one in years]
    assert State.BROKEN == state(cites)(years[1])


@pytest.mark.parametrize(("on", "edition", "articles"), OVER_TIME, ids=str)
def test_quorum_and_majority_over_time(on: date, edition: str, articles: tuple[int, ...]) -> None:
    """More than half of all members, in 2009 and now."""
    quorum_at = at(edition, articles[1], paragraph=edition == RULES)
    majority_at = at(edition, articles[4], paragraph=True)
    for members, number, want in HALF_OF_ALL:
        tally = npc.Tally(yes=number)
        ruling = npc.carried(committee(members), tally, present=number, on=on)

        assert [majority_at, quorum_at] == cited(ruling)
        assert want is met(majority_at)(ruling)
        assert want is met(quorum_at)(ruling)


@pytest.mark.parametrize(("on", "edition", "articles"), OVER_TIME, ids=str)
def test_notice_over_time(on: date, edition: str, articles: tuple[int, ...]) -> None:
    """Seven days of notice, in 2009 and now."""
    opens = date(2020, 6, 18)
    told = notice_in_time(committee(), notified=date(2020, 6, 11), opens=opens, on=on)
    late = notice_in_time(committee(), notified=date(2020, 6, 12), opens=opens, on=on)

    assert [at(edition, articles[2], paragraph=False)] == cited(told) == cited(late)
    assert (True, False) == (told.holds, late.holds)


@pytest.mark.parametrize(("on", "edition", "articles"), OVER_TIME, ids=str)
def test_short_notice_over_time(on: date, edition: str, articles: tuple[int, ...]) -> None:
    """An extraordinary meeting may be called on its own day, in 2009 and now."""
    day = date(2020, 6, 18)
    kind_of = MeetingKind.EXTRAORDINARY
    ruling = notice_in_time(committee(), notified=day, opens=day, kind=kind_of, on=on)

    assert [at(edition, articles[2], paragraph=False)] == cited(ruling)
    assert ruling.holds is True


@pytest.mark.parametrize(
    ("on", "limits"),
    [
        (FIRST, {PLENARY: (10, 10), JOINT: (15, 10), GROUP: (15, 10)}),
        (LAST_OLD, {PLENARY: (10, 10), JOINT: (15, 10), GROUP: (15, 10)}),
        (FIRST_NEW, {PLENARY: (10, 10), JOINT: (10, 10), GROUP: (15, 10)}),
    ],
    ids=str,
)
def test_speeches_over_time(on: date, limits: dict[Venue, tuple[int, int]]) -> None:
    """In joint-group meetings the first speech lost five minutes in 2022."""
    source = f"{RULES}第44条第1款" if on == FIRST_NEW else f"{RULES_2009}第31条第1款"
    for venue, minutes in limits.items():
        for turn, most in enumerate(minutes, start=1):
            kept = speech_in_time(venue, minutes=most, turn=turn, on=on)
            over = speech_in_time(venue, minutes=most + 1, turn=turn, on=on)

            assert [source] == cited(kept) == cited(over)
            assert (True, False) == (kept.holds, over.holds)


@pytest.mark.parametrize(("on", "edition", "articles"), OVER_TIME, ids=str)
def test_voting_order_over_time(on: date, edition: str, articles: tuple[int, ...]) -> None:
    """Amendments went first in 2009 too."""
    order = voting_order(amended=True, on=on)

    assert [at(edition, articles[5], paragraph=False)] == cited(order)
    assert (Item.AMENDMENT, Item.BILL) == order.items


def test_what_the_text_of_2009_answers() -> None:
    """Meetings, quorum, notice, speeches, majority and order are known from 24 April 2009."""
    check_first_day(npc.year_duties, committee(), year=2009, first=FIRST)
    check_first_day(npc.quorum, committee(), present=88, first=FIRST)
    told = {"notified": date(2009, 4, 1), "opens": date(2009, 4, 20)}
    for kind_of in MeetingKind:
        check_first_day(notice_in_time, committee(), **told, kind=kind_of, first=FIRST)
    for venue in (PLENARY, JOINT, GROUP):
        check_first_day(speech_in_time, venue, minutes=1, turn=1, first=FIRST)
    check_first_day(npc.carried, committee(), npc.Tally(yes=88), first=FIRST)
    check_first_day(voting_order, amended=True, first=FIRST)


def test_what_the_text_of_2022_answers() -> None:
    """Observers, votes put off and ways of voting are known from 25 June 2022."""
    check_first_day(observers_valid, 1, first=FIRST_NEW)
    check_first_day(observers_valid, 1, adjusted=True, first=FIRST_NEW)
    check_first_day(postponement_valid, proposed_by=CHAIR, consent_of=IN_PLENARY, first=FIRST_NEW)
    body = Body.STANDING_COMMITTEE
    check_first_day(vote_method, body, Matter.ORDINARY, first=FIRST_NEW)
    check_first_day(vote_method, body, Matter.ORDINARY, by_video=True, first=FIRST_NEW)


def test_video_is_new_in_2022() -> None:
    """The text of 2009 says nothing of video: where it decides, the quorum is open."""
    before = npc.quorum(committee(), present=88, by_video=1, video_decided=True, on=LAST_OLD)
    after = npc.quorum(committee(), present=88, by_video=1, video_decided=True, on=FIRST_NEW)

    assert before.undecided
    assert f"{RULES}第7条第2款" not in provisions(before)
    assert not after.undecided
    assert after.holds is True
    assert f"{RULES}第7条第2款" in provisions(after)


def test_video_needs_a_decision() -> None:
    """7 II: without the council's decision reported, a quorum that hangs on video is open."""
    ruling = npc.quorum(committee(), present=88, by_video=1, on=FIRST_NEW)

    assert ruling.undecided
    assert f"{RULES}第7条第2款" not in provisions(ruling)


def test_a_quorum_met_in_the_room_does_not_ask_about_video() -> None:
    """In 2009's days those in the room may open the meeting without those on the screen."""
    ruling = npc.quorum(committee(), present=90, by_video=2, on=LAST_OLD)

    assert not ruling.undecided
    assert ruling.holds is True
