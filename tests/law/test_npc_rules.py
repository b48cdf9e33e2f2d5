"""全国人大议事规则: sessions, quorum, notice, presidium, speeches and votes of the nation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, met, state, windows
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import ActKind, Body, Level, Matter
from npcmodel.dates.held import State
from npcmodel.procedure import Venue, notice_in_time, secret_sitting_valid, speech_in_time
from npcmodel.sessions import first_session_due, preparatory_presider, session_move_valid
from npcmodel.sitting.methods import Way, vote_method

RULES = "《全国人大议事规则》（2021）"
RULES_1989 = "《全国人大议事规则》（1989）"
FIRST = date(1989, 4, 4)
LAST_OLD = date(2021, 3, 11)
FIRST_NEW = date(2021, 3, 12)
NATIONAL = Level.NATIONAL


def congress(members: int = 2977) -> npc.Roll:
    """Return a national congress."""
    return npc.Roll(Body.CONGRESS, NATIONAL, members)


def due(deadline: Any) -> Any:
    """Read the last day."""
    return deadline.due


def presider(result: Any) -> Any:
    """Read who presides, and whether that body is of the term before."""
    return result.body, result.previous


def way(result: Any) -> Any:
    """Read how a vote is taken, and whether in secret."""
    return result.way, result.secret


def reports(duties: Any) -> Any:
    """Read which reports a year asks for."""
    return [duty.what for duty in duties if isinstance(duty.what, ActKind)]


def in_quarter(*days: date, on: date, want: State) -> Vector:
    """Return a vector of the sessions of 2026 held against the first quarter."""
    cites = f"{RULES}第2条第1款"
    return vector(
        "NPCRULES2021-2-1",
        npc.sessions_held,
        congress(),
        held(Body.CONGRESS, *days),
        year=2026,
        on=on,
        want=want,
        cites=cites,
        get=state(cites),
    )


def notice(told: date, opens: date, *, want: bool, **more: Any) -> Vector:
    """Return a vector of a notice of a session."""
    return vector(
        "NPCRULES2021-6-1",
        notice_in_time,
        congress(),
        notified=told,
        opens=opens,
        want=want,
        **{"cites": f"{RULES}第6条第1款", **more},
    )


def moved(by: Body, *, authorised: bool = False, want: bool) -> Vector:
    """Return a vector of who moves a session."""
    return vector(
        "NPCRULES2021-2-2",
        session_move_valid,
        by,
        level=NATIONAL,
        authorised=authorised,
        want=want,
        cites=f"{RULES}第2条第2款",
    )


def speech(minutes: int, turn: int, *, want: bool) -> Vector:
    """Return a vector of a speech in the plenary."""
    return vector(
        "NPCRULES2021-57-1",
        speech_in_time,
        Venue.NPC_PLENARY,
        minutes=minutes,
        turn=turn,
        want=want,
        cites=f"{RULES}第57条第1款",
    )


def voted(rule_id: str, matter: Matter, case: tuple[npc.Roll, int, bool], part: str) -> Vector:
    """Return a vector of one provision's majority, from roll, yes votes and verdict."""
    roll, yes, want = case
    cites = f"{RULES}{part}"
    return vector(
        rule_id,
        npc.carried,
        roll,
        npc.Tally(yes=yes),
        matter=matter,
        want=want,
        cites=cites,
        get=met(cites),
    )


def method(rule_id: str, body: Body, want: tuple[Way, bool], part: str, **more: Any) -> Vector:
    """Return a vector of how a vote is taken."""
    return vector(
        rule_id,
        vote_method,
        body,
        more.pop("matter", Matter.ORDINARY),
        want=want,
        cites=f"{RULES}{part}",
        get=way,
        **more,
    )


YEAR_END = date(2026, 12, 31)
DEVICE = (Way.DEVICE, True)
HANDS = (Way.SHOW_OF_HANDS, False)

VECTORS = [
    # 2 I: in the first quarter, whose last day is 31 March
    in_quarter(date(2026, 3, 5), on=YEAR_END, want=State.MET),
    in_quarter(date(2026, 3, 31), on=YEAR_END, want=State.MET),
    in_quarter(date(2026, 4, 1), on=YEAR_END, want=State.BROKEN),
    in_quarter(date(2026, 5, 22), on=YEAR_END, want=State.BROKEN),
    in_quarter(date(2026, 1, 1), on=YEAR_END, want=State.MET),
    in_quarter(date(2025, 12, 31), on=YEAR_END, want=State.BROKEN),
    in_quarter(on=date(2026, 3, 30), want=State.PENDING),
    in_quarter(on=date(2026, 3, 31), want=State.BROKEN),
    # 2 II
    moved(Body.STANDING_COMMITTEE, want=True),
    moved(Body.COUNCIL_OF_CHAIRPERSONS, want=False),
    moved(Body.COUNCIL_OF_CHAIRPERSONS, authorised=True, want=True),
    moved(Body.PRESIDIUM, want=False),
    moved(Body.PRESIDIUM, authorised=True, want=False),
    # 3: two months after the elections
    *(
        vector(
            "NPCRULES2021-3",
            first_session_due,
            elected,
            level=NATIONAL,
            want=want,
            cites=f"{RULES}第3条",
            get=due,
        )
        for elected, want in (
            (date(2023, 1, 31), date(2023, 3, 31)),
            (date(2028, 1, 31), date(2028, 3, 31)),
            (date(2027, 12, 31), date(2028, 2, 29)),
            (date(2026, 12, 31), date(2027, 2, 28)),
        )
    ),
    # 4: two thirds; 5954/3 = 1984.67, 6000/3 = 2000
    *(
        vector(
            "NPCRULES2021-4",
            npc.quorum,
            congress(members),
            present=present,
            want=want,
            cites=f"{RULES}第4条",
        )
        for members, present, want in (
            (2977, 1984, False),
            (2977, 1985, True),
            (2977, 1986, True),
            (3000, 1999, False),
            (3000, 2000, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 6 I, III: a month before, but not for extraordinary sessions
    notice(date(2026, 2, 5), date(2026, 3, 5), want=True),
    notice(date(2026, 2, 6), date(2026, 3, 5), want=False),
    notice(date(2026, 2, 28), date(2026, 3, 31), want=True),
    notice(date(2026, 3, 1), date(2026, 3, 31), want=False),
    notice(date(2024, 2, 29), date(2024, 3, 30), want=True),
    notice(
        date(2026, 3, 4),
        date(2026, 3, 5),
        want=True,
        kind=npc.MeetingKind.EXTRAORDINARY,
        cites=f"{RULES}第6条第3款",
    ),
    # 8 I, II: who presides over the preparatory meeting
    vector(
        "NPCRULES2021-8-1",
        preparatory_presider,
        NATIONAL,
        want=(Body.STANDING_COMMITTEE, False),
        cites=f"{RULES}第8条第2款",
        get=presider,
    ),
    vector(
        "NPCRULES2021-8-1",
        preparatory_presider,
        NATIONAL,
        first_session=True,
        want=(Body.STANDING_COMMITTEE, True),
        cites=f"{RULES}第8条第2款",
        get=presider,
    ),
    # 9 II: more than half of all members of the presidium; half of 190 is 95, of 191 95.5
    *(
        voted(
            "NPCRULES2021-9-2",
            Matter.ORDINARY,
            (npc.Roll(Body.PRESIDIUM, NATIONAL, members), yes, want),
            "第9条第2款",
        )
        for members, yes, want in (
            (190, 95, False),
            (190, 96, True),
            (190, 97, True),
            (191, 95, False),
            (191, 96, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 19: the delegations heard, the heads of all of them at the meeting that decides
    *(
        vector(
            "NPCRULES2021-19",
            secret_sitting_valid,
            delegations_heard=heard,
            heads_took_part=took_part,
            want=want,
            cites=f"{RULES}第19条",
        )
        for heard, took_part, want in (
            (True, True, True),
            (True, False, False),
            (False, True, False),
            (False, False, False),
        )
    ),
    # 33: four reports, among them none of the supervisory commission
    vector(
        "NPCRULES2021-33",
        npc.year_duties,
        congress(),
        year=2021,
        on=FIRST_NEW,
        want=[
            ActKind.COMMITTEE_WORK_REPORT,
            ActKind.GOVERNMENT_WORK_REPORT,
            ActKind.COURT_WORK_REPORT,
            ActKind.PROCURATORATE_WORK_REPORT,
        ],
        cites=f"{RULES}第33条",
        get=reports,
    ),
    vector(
        "NPCRULES2021-33",
        npc.year_duties,
        congress(),
        year=2021,
        on=LAST_OLD,
        want=[],
        cites=f"{RULES_1989}第2条",
        get=reports,
    ),
    # 57 I: two speeches, ten minutes and five
    speech(9, 1, want=True),
    speech(10, 1, want=True),
    speech(11, 1, want=False),
    speech(4, 2, want=True),
    speech(5, 2, want=True),
    speech(6, 2, want=False),
    speech(1, 3, want=False),
    # 59 I: more than half of all deputies; half of 2977 is 1488.5
    *(
        voted("NPCRULES2021-59-1", Matter.ORDINARY, (congress(members), yes, want), "第59条第1款")
        for members, yes, want in (
            (2977, 1488, False),
            (2977, 1489, True),
            (2977, 1490, True),
            (3000, 1500, False),
            (3000, 1501, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 59 II: two thirds of all deputies
    *(
        voted(
            "NPCRULES2021-59-2",
            Matter.CONSTITUTIONAL_AMENDMENT,
            (congress(members), yes, want),
            "第59条第2款",
        )
        for members, yes, want in (
            (2977, 1984, False),
            (2977, 1985, True),
            (2977, 1986, True),
            (3000, 1999, False),
            (3000, 2000, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 60: by device in secret, by hands where it fails, on the Constitution always by ballot
    method("NPCRULES2021-60", Body.CONGRESS, DEVICE, "第60条第1款"),
    method("NPCRULES2021-60", Body.CONGRESS, DEVICE, "第60条第1款", matter=Matter.LAW),
    method("NPCRULES2021-60", Body.CONGRESS, HANDS, "第60条第1款", device_works=False),
    *(
        method(
            "NPCRULES2021-60",
            Body.CONGRESS,
            (Way.BALLOT, True),
            "第60条第2款",
            matter=Matter.CONSTITUTIONAL_AMENDMENT,
            device_works=works,
        )
        for works in (True, False)
    ),
    method("NPCRULES2021-60-3", Body.PRESIDIUM, DEVICE, "第60条第3款"),
    method("NPCRULES2021-60-3", Body.PRESIDIUM, HANDS, "第60条第3款", device_works=False),
    method("NPCRULES2021-60-3", Body.PRESIDIUM, HANDS, "第60条第1款", device_works=False),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


ROLL = congress()
OVER_TIME = [(FIRST, RULES_1989), (LAST_OLD, RULES_1989), (FIRST_NEW, RULES)]


@pytest.mark.parametrize(("on", "edition"), OVER_TIME, ids=str)
def test_quorum_over_time(on: date, edition: str) -> None:
    """Two thirds open a session of the nation, in 1989 and now."""
    short = npc.quorum(ROLL, present=1984, on=on)
    enough = npc.quorum(ROLL, present=1985, on=on)

    assert [f"{edition}第4条"] == cited(short) == cited(enough)
    assert (False, True) == (short.holds, enough.holds)


@pytest.mark.parametrize(
    ("on", "citation"),
    [
        (FIRST, f"{RULES_1989}第2条"),
        (LAST_OLD, f"{RULES_1989}第2条"),
        (FIRST_NEW, f"{RULES}第2条第1款"),
    ],
    ids=str,
)
def test_first_quarter_over_time(on: date, citation: str) -> None:
    """The session lies in the first quarter, by either wording."""
    duties = npc.year_duties(ROLL, year=on.year, on=on)

    assert [(1, date(on.year, 1, 1), date(on.year, 3, 31))] == windows(citation)(duties)


def test_first_quarter_is_unknown_before_1989() -> None:
    """The Constitution alone speaks of the year before the rules of procedure."""
    duties = npc.year_duties(ROLL, year=1989, on=date(1989, 4, 3))

    assert ["《宪法》（1982）第61条第1款"] == duties_cited(duties)


@pytest.mark.parametrize(("on", "edition"), OVER_TIME, ids=str)
def test_first_session_over_time(on: date, edition: str) -> None:
    """Two months for the first session of a term, by either wording."""
    deadline = first_session_due(date(2020, 1, 31), level=NATIONAL, on=on)

    assert [f"{edition}第3条"] == cited(deadline)
    assert date(2020, 3, 31) == deadline.due


@pytest.mark.parametrize(("on", "edition"), OVER_TIME, ids=str)
def test_notice_over_time(on: date, edition: str) -> None:
    """A month of notice, by either wording."""
    opens = date(2020, 3, 5)
    told = notice_in_time(ROLL, notified=date(2020, 2, 5), opens=opens, on=on)
    late = notice_in_time(ROLL, notified=date(2020, 2, 6), opens=opens, on=on)

    assert [f"{edition}第6条第1款"] == cited(told) == cited(late)
    assert (True, False) == (told.holds, late.holds)


@pytest.mark.parametrize(
    ("on", "citation"),
    [
        (FIRST, f"{RULES_1989}第6条第2款"),
        (LAST_OLD, f"{RULES_1989}第6条第2款"),
        (FIRST_NEW, f"{RULES}第6条第3款"),
    ],
    ids=str,
)
def test_no_notice_for_extraordinary_sessions_over_time(on: date, citation: str) -> None:
    """An extraordinary session needs no notice, by either wording."""
    ruling = notice_in_time(
        ROLL,
        notified=date(2020, 3, 5),
        opens=date(2020, 3, 5),
        kind=npc.MeetingKind.EXTRAORDINARY,
        on=on,
    )

    assert [citation] == cited(ruling)
    assert ruling.holds is True


def test_what_the_text_of_1989_answers() -> None:
    """Quorum, first session and notice are known from 4 April 1989."""
    check_first_day(npc.quorum, ROLL, present=1985, first=FIRST)
    check_first_day(first_session_due, date(1989, 1, 1), level=NATIONAL, first=FIRST)
    for kind in npc.MeetingKind:
        check_first_day(
            notice_in_time,
            ROLL,
            notified=date(1989, 1, 1),
            opens=date(1989, 3, 1),
            kind=kind,
            first=FIRST,
        )


def test_what_the_text_of_2021_answers() -> None:
    """What only the text of 2021 was read for is unknown the day before."""
    presidium = npc.Roll(Body.PRESIDIUM, NATIONAL, 190)
    by = Body.STANDING_COMMITTEE
    check_first_day(session_move_valid, by, level=NATIONAL, first=FIRST_NEW)
    check_first_day(preparatory_presider, NATIONAL, first=FIRST_NEW)
    check_first_day(npc.carried, presidium, npc.Tally(yes=96), first=FIRST_NEW)
    check_first_day(
        secret_sitting_valid, delegations_heard=True, heads_took_part=True, first=FIRST_NEW
    )
    check_first_day(speech_in_time, Venue.NPC_PLENARY, minutes=1, turn=1, first=FIRST_NEW)
    for body in (Body.CONGRESS, Body.PRESIDIUM):
        check_first_day(vote_method, body, Matter.ORDINARY, first=FIRST_NEW)
    matter = Matter.CONSTITUTIONAL_AMENDMENT
    check_first_day(vote_method, Body.CONGRESS, matter, first=FIRST_NEW)


def test_the_presidium_votes_as_the_plenary_does() -> None:
    """Its vote rests on the paragraph of its own and on the one that it refers to."""
    result = vote_method(Body.PRESIDIUM, Matter.ORDINARY, on=FIRST_NEW)

    assert {f"{RULES}第60条第1款", f"{RULES}第60条第3款"} == provisions(result)


def test_reports_are_owed_until_heard() -> None:
    """Three of the four reports leave the fourth owed; on 31 December it is not late yet."""
    duties = npc.year_duties(ROLL, year=2026, on=YEAR_END)
    day = date(2026, 3, 8)
    heard = [
        npc.Act(kind, day)
        for kind in (
            ActKind.COMMITTEE_WORK_REPORT,
            ActKind.GOVERNMENT_WORK_REPORT,
            ActKind.COURT_WORK_REPORT,
        )
    ]
    done: list[npc.Meeting | npc.Act] = [*held(Body.CONGRESS, date(2026, 3, 5)), *heard]
    owed = npc.owed(duties, done, YEAR_END)
    late = npc.owed(duties, done, date(2027, 1, 1))

    assert [(ActKind.PROCURATORATE_WORK_REPORT, "OPEN", 1)] == [
        (one.duty.what, one.state.name, one.missing) for one in owed
    ]
    assert ["LATE"] == [one.state.name for one in late]
    assert f"{RULES}第33条" == str(owed[0].duty.citation)
