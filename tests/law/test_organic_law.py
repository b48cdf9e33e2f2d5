"""地方组织法 14, 17, 19, 20, 25, 51: sessions, quorum, majority of local bodies."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, kind, met, required, state, windows
from law.vectors import Vector, check_first_day, vector
from npcmodel import ActKind, Body, Level
from npcmodel.dates.held import State
from npcmodel.sessions import first_session_due, preparatory_presider, session_move_valid
from npcmodel.sitting.yearly import DutyKind

LAW = "《地方组织法》（2022）"
LAW_2015 = "《地方组织法》（2015）"
FIRST = date(2015, 8, 29)
LAST_OLD = date(2022, 3, 11)
FIRST_NEW = date(2022, 3, 12)
ART_14_1, ART_14_2, ART_14_3, ART_14_4 = (f"{LAW}第14条第{number}款" for number in (1, 2, 3, 4))
ART_25 = f"{LAW}第25条"
ART_51_1, ART_51_3, ART_51_4 = (f"{LAW}第51条第{number}款" for number in (1, 3, 4))
LOCAL = [level for level in Level if level is not Level.NATIONAL]
TOWNSHIPS = [level for level in LOCAL if level.tier is npc.Tier.TOWNSHIP]
COUNTY_UP = [level for level in LOCAL if level.tier is not npc.Tier.TOWNSHIP]
YEAR_END = date(2026, 12, 31)


def congress(members: int, level: Level = Level.TOWN) -> npc.Roll:
    """Return a local congress."""
    return npc.Roll(Body.CONGRESS, level, members)


def committee(members: int = 45, level: Level = Level.COUNTY) -> npc.Roll:
    """Return a local standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, level, members)


def due(deadline: Any) -> Any:
    """Read the last day."""
    return deadline.due


def presider(result: Any) -> Any:
    """Read who presides, and whether that body is of the term before."""
    return result.body, result.previous


def sessions(rule_id: str, level: Level, days: tuple[date, ...], want: Any, read: Any) -> Vector:
    """Return a vector of the sessions of 2026, read from one line."""
    return vector(
        rule_id,
        npc.sessions_held,
        congress(60, level),
        held(Body.CONGRESS, *days),
        year=2026,
        on=YEAR_END,
        want=want,
        cites=ART_14_1,
        get=read,
    )


def duty(year: Any) -> Any:
    """Read the states of the statute's duties."""
    return [line.state for line in year.duty]


def usual(year: Any) -> Any:
    """Read the states of the soft norms, and how many are short."""
    return [(line.state, line.short) for line in year.soft]


def moved(level: Level, by: Body, *, authorised: bool = False, want: bool) -> Vector:
    """Return a vector of who moves a session."""
    return vector(
        "ORG2022-14-2",
        session_move_valid,
        by,
        level=level,
        authorised=authorised,
        want=want,
        cites=ART_14_2,
    )


def called(members: int, signers: int, *, want: bool) -> Vector:
    """Return a vector of the deputies who call for a session."""
    return vector(
        "ORG2022-14-3",
        npc.may_initiate,
        npc.Initiative.EXTRAORDINARY_SESSION,
        congress(members),
        signers=signers,
        want=want,
        cites=ART_14_3,
    )


def called_by(level: Level, by: Body, *, want: bool) -> Vector:
    """Return a vector of the organ that calls a session."""
    return vector(
        "ORG2022-14-3",
        npc.may_initiate,
        npc.Initiative.EXTRAORDINARY_SESSION,
        congress(60, level),
        by=by,
        want=want,
        cites=ART_14_3,
    )


def meetings(days: tuple[date, ...], want: Any, read: Any = state) -> Vector:
    """Return a vector of the meetings of a committee in 2026."""
    return vector(
        "ORG2022-51-1",
        npc.sessions_held,
        committee(),
        held(Body.STANDING_COMMITTEE, *days),
        year=2026,
        on=YEAR_END,
        want=want,
        cites=ART_51_1,
        get=read(ART_51_1),
    )


JANUARY, JULY = date(2026, 1, 20), date(2026, 7, 20)
# The last meeting of 2025 and those of 2026. Every two months by both readings:
EVERY_TWO_MONTHS = (
    date(2025, 12, 31),
    date(2026, 2, 28),
    date(2026, 4, 28),
    date(2026, 6, 28),
    date(2026, 8, 28),
    date(2026, 10, 28),
    date(2026, 12, 28),
)
# By neither: none in January and February, three months from one to the next.
EVERY_THREE_MONTHS = (
    date(2025, 12, 31),
    date(2026, 3, 31),
    date(2026, 6, 30),
    date(2026, 9, 30),
    date(2026, 12, 30),
)
# One in each two months of the calendar, but 15 January to 16 March is a day too long.
BY_CALENDAR_ONLY = (
    date(2025, 12, 31),
    date(2026, 1, 15),
    date(2026, 3, 16),
    date(2026, 6, 30),
    date(2026, 7, 1),
    date(2026, 9, 30),
    date(2026, 12, 31),
)
# Two thirds of 60 are 40, of 61 40.67, of 160 106.67, of 1000 666.67.
TWO_THIRDS = [
    (60, 39, False),
    (60, 40, True),
    (60, 41, True),
    (61, 40, False),
    (61, 41, True),
    (160, 106, False),
    (160, 107, True),
    (300, 199, False),
    (300, 200, True),
    (1000, 666, False),
    (1000, 667, True),
    (3, 1, False),
    (3, 2, True),
]
# Half of 60 is 30, of 61 30.5, of 619 309.5, of 1000 500.
MORE_THAN_HALF = [
    (60, 30, False),
    (60, 31, True),
    (60, 32, True),
    (61, 30, False),
    (61, 31, True),
    (300, 150, False),
    (300, 151, True),
    (619, 309, False),
    (619, 310, True),
    (1000, 500, False),
    (1000, 501, True),
    (3, 1, False),
    (3, 2, True),
]
# Half of 45 is 22.5, of 44 22, of 35 17.5.
HALF_OF_COMMITTEE = [
    (45, 22, False),
    (45, 23, True),
    (45, 24, True),
    (44, 22, False),
    (44, 23, True),
    (35, 17, False),
    (35, 18, True),
    (3, 1, False),
    (3, 2, True),
]

VECTORS = [
    # 14 I: once a year everywhere, in townships usually twice
    *(
        sessions("ORG2022-14-1a", level, days, want, duty)
        for level in (Level.PROVINCE, Level.COUNTY, Level.TOWN)
        for days, want in (
            ((), [State.BROKEN]),
            ((JANUARY,), [State.MET]),
            ((JANUARY, JULY), [State.MET]),
        )
    ),
    *(
        sessions("ORG2022-14-1b", Level.TOWN, days, want, usual)
        for days, want in (
            ((), [(State.BROKEN, 2)]),
            ((JANUARY,), [(State.BROKEN, 1)]),
            ((JANUARY, JULY), [(State.MET, 0)]),
        )
    ),
    sessions("ORG2022-14-1b", Level.COUNTY, (JANUARY,), [], usual),
    # 14 II: who moves a session
    *(moved(level, Body.STANDING_COMMITTEE, want=True) for level in COUNTY_UP),
    *(moved(level, Body.COUNCIL_OF_CHAIRPERSONS, want=False) for level in COUNTY_UP),
    *(
        moved(level, Body.COUNCIL_OF_CHAIRPERSONS, authorised=True, want=True)
        for level in COUNTY_UP
    ),
    *(moved(level, Body.PRESIDIUM, want=False) for level in COUNTY_UP),
    *(moved(level, Body.PRESIDIUM, want=True) for level in TOWNSHIPS),
    moved(Level.TOWN, Body.CONGRESS, want=False),
    moved(Level.TOWN, Body.COUNCIL_OF_CHAIRPERSONS, authorised=True, want=False),
    # 14 III: a fifth; 619/5 = 123.8, 61/5 = 12.2, 45/5 = 9
    *(
        called(members, signers, want=want)
        for members, signers, want in (
            (619, 123, False),
            (619, 124, True),
            (619, 125, True),
            (61, 12, False),
            (61, 13, True),
            (45, 8, False),
            (45, 9, True),
            (6, 1, False),
            (6, 2, True),
        )
    ),
    *(called_by(level, Body.STANDING_COMMITTEE, want=True) for level in COUNTY_UP),
    *(called_by(level, Body.PRESIDIUM, want=False) for level in COUNTY_UP),
    *(called_by(level, Body.PRESIDIUM, want=True) for level in TOWNSHIPS),
    called_by(Level.TOWN, Body.STANDING_COMMITTEE, want=False),
    # 14 IV: two thirds
    *(
        vector(
            "ORG2022-14-4",
            npc.quorum,
            congress(members),
            present=present,
            want=want,
            cites=ART_14_4,
        )
        for members, present, want in TWO_THIRDS
    ),
    # 17 I, II: presidium and secretary-general by the majority of 25, the committee presiding
    *(
        vector(
            "ORG2022-17-1",
            npc.carried,
            congress(members, Level.COUNTY),
            npc.Tally(yes=yes),
            want=want,
            cites=ART_25,
        )
        for members, yes, want in (
            (619, 309, False),
            (619, 310, True),
            (250, 125, False),
            (250, 126, True),
            (140, 70, False),
            (140, 71, True),
        )
    ),
    *(
        vector(
            "ORG2022-17-1",
            preparatory_presider,
            level,
            first_session=first,
            want=(Body.STANDING_COMMITTEE, first),
            cites=f"{LAW}第17条第2款",
            get=presider,
        )
        for level in COUNTY_UP
        for first in (True, False)
    ),
    # 20: two months after the elections
    *(
        vector(
            "ORG2022-20",
            first_session_due,
            elected,
            level=level,
            want=want,
            cites=f"{LAW}第20条",
            get=due,
        )
        for level in (Level.PROVINCE, Level.TOWNSHIP)
        for elected, want in (
            (date(2026, 12, 31), date(2027, 2, 28)),
            (date(2027, 12, 31), date(2028, 2, 29)),
            (date(2026, 11, 15), date(2027, 1, 15)),
        )
    ),
    # 25: more than half of all deputies
    *(
        vector(
            "ORG2022-25",
            npc.carried,
            congress(members),
            npc.Tally(yes=yes),
            want=want,
            cites=ART_25,
        )
        for members, yes, want in MORE_THAN_HALF
    ),
    # 51 I: once in two months, by calendar periods or by interval
    meetings(EVERY_TWO_MONTHS, State.MET),
    meetings(EVERY_THREE_MONTHS, State.BROKEN),
    meetings(BY_CALENDAR_ONLY, State.OPEN),
    meetings(EVERY_THREE_MONTHS, DutyKind.DUTY, kind),
    # 51 III
    *(
        vector(
            "ORG2022-51-3",
            npc.quorum,
            committee(members),
            present=present,
            want=want,
            cites=ART_51_3,
        )
        for members, present, want in HALF_OF_COMMITTEE
    ),
    # 51 IV
    *(
        vector(
            "ORG2022-51-4",
            npc.carried,
            committee(members),
            npc.Tally(yes=yes),
            want=want,
            cites=ART_51_4,
        )
        for members, yes, want in HALF_OF_COMMITTEE
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


@pytest.mark.parametrize("level", LOCAL, ids=lambda level: level.name)
def test_every_level_has_the_same_quorum_and_majority(level: Level) -> None:
    """Two thirds and more than half are the same from the township to the province."""
    roll = congress(60, level)
    opened = [npc.quorum(roll, present=present, on=FIRST_NEW) for present in (39, 40)]
    voted = [npc.carried(roll, npc.Tally(yes=yes), on=FIRST_NEW) for yes in (30, 31)]

    assert [[ART_14_4]] * 2 == [cited(one) for one in opened]
    assert [[ART_25]] * 2 == [cited(one) for one in voted]
    assert [False, True] * 2 == [one.holds for one in (*opened, *voted)]


@pytest.mark.parametrize("level", COUNTY_UP, ids=lambda level: level.name)
def test_every_committee_has_the_same_rules(level: Level) -> None:
    """Quorum and majority of a committee are more than half from the county up."""
    roll = committee(45, level)
    rulings = [
        npc.carried(roll, npc.Tally(yes=number), present=number, on=FIRST_NEW)
        for number in (22, 23)
    ]

    assert [[ART_51_4, ART_51_3]] * 2 == [cited(one) for one in rulings]
    assert [False, True] == [one.holds for one in rulings]


@pytest.mark.parametrize(
    ("on", "citation"),
    [(FIRST, f"{LAW_2015}第20条"), (LAST_OLD, f"{LAW_2015}第20条"), (FIRST_NEW, ART_25)],
    ids=str,
)
def test_majority_over_time(on: date, citation: str) -> None:
    """More than half of all deputies of a county, in article 20 before 2022."""
    rulings = [
        npc.carried(congress(members, Level.COUNTY), npc.Tally(yes=yes), on=on)
        for members, yes, _ in MORE_THAN_HALF
    ]

    assert [[citation]] * len(MORE_THAN_HALF) == [cited(one) for one in rulings]
    assert [want for _, _, want in MORE_THAN_HALF] == [one.holds for one in rulings]


@pytest.mark.parametrize(
    ("on", "citation"),
    [(FIRST, f"{LAW_2015}第11条"), (LAST_OLD, f"{LAW_2015}第11条"), (FIRST_NEW, ART_14_3)],
    ids=str,
)
def test_extraordinary_sessions_over_time(on: date, citation: str) -> None:
    """A fifth of the deputies calls for a session, in article 11 before 2022."""
    initiative = npc.Initiative.EXTRAORDINARY_SESSION
    short = npc.may_initiate(initiative, congress(61), signers=12, on=on)
    enough = npc.may_initiate(initiative, congress(61), signers=13, on=on)
    few = npc.may_initiate(initiative, congress(6), signers=2, on=on)

    assert [citation] == cited(short) == cited(enough)
    assert (False, True) == (short.holds, enough.holds)
    assert (13, 2) == (required(citation)(short), required(citation)(few))


@pytest.mark.parametrize(
    ("on", "citation"),
    [(FIRST, f"{LAW_2015}第11条"), (LAST_OLD, f"{LAW_2015}第11条"), (FIRST_NEW, ART_14_1)],
    ids=str,
)
def test_yearly_sessions_over_time(on: date, citation: str) -> None:
    """Once a year, in article 11 before 2022."""
    duties = npc.year_duties(congress(140, Level.COUNTY), year=on.year, on=on)

    assert [(1, date(on.year, 1, 1), date(on.year, 12, 31))] == windows(citation)(duties)
    assert [citation] == duties_cited(duties)
    assert [DutyKind.DUTY] == [one.kind for one in duties]


def test_two_sessions_of_townships_are_usual_from_2022() -> None:
    """Whether two were usual before 12 March 2022 is unknown, and is said to be."""
    before = npc.sessions_held(congress(60), (), year=2022, on=LAST_OLD)
    after = npc.sessions_held(congress(60), (), year=2022, on=FIRST_NEW)

    assert 0 == len(before.soft)
    assert any("两次" in note.zh for note in before.notes)
    assert [npc.AtLeast(2)] == [line.frequency for line in after.soft]
    assert not any("两次" in note.zh for note in after.notes)


@pytest.mark.parametrize(
    ("on", "citation"),
    [(FIRST, f"{LAW_2015}第45条"), (LAST_OLD, f"{LAW_2015}第45条"), (FIRST_NEW, ART_51_1)],
    ids=str,
)
def test_meetings_of_committees_over_time(on: date, citation: str) -> None:
    """At least once in two months, in article 45 before 2022."""
    duties = npc.year_duties(committee(), year=on.year, on=on)

    assert [citation] == duties_cited(duties)
    assert [(npc.OnceIn(2), DutyKind.DUTY)] == [(one.frequency, one.kind) for one in duties]


def test_one_reading_late_is_open_until_both_are() -> None:
    """After 28 June the interval ends on 28 August, the calendar period on the 31st."""
    days = [date(2025, 12, 31), date(2026, 2, 28), date(2026, 4, 28), date(2026, 6, 28)]
    states = {
        on: state(ART_51_1)(
            npc.sessions_held(committee(), held(Body.STANDING_COMMITTEE, *days), year=2026, on=on)
        )
        for on in (
            date(2026, 8, 27),
            date(2026, 8, 28),
            date(2026, 8, 30),
            date(2026, 8, 31),
        )
    }

    assert {
        date(2026, 8, 27): State.PENDING,
        date(2026, 8, 28): State.OPEN,
        date(2026, 8, 30): State.OPEN,
        date(2026, 8, 31): State.BROKEN,
    } == states


def test_activities_of_a_township_presidium() -> None:
    """Between sessions a presidium has activities every year; one is the least that can mean."""
    presidium = npc.Roll(Body.PRESIDIUM, Level.TOWN, 9)
    duties = npc.year_duties(presidium, year=2026, on=FIRST_NEW)
    done = [npc.Act(ActKind.PRESIDIUM_ACTIVITY, date(2026, 5, 6))]
    late = npc.owed(duties, [], date(2027, 1, 1))

    assert [f"{LAW}第19条第2款"] == duties_cited(duties)
    assert [(ActKind.PRESIDIUM_ACTIVITY, 1)] == [(one.duty.what, one.missing) for one in late]
    assert () == npc.owed(duties, done, date(2027, 1, 1))


def test_presidia_from_the_county_up_owe_no_activities() -> None:
    """Article 19 II speaks of townships alone."""
    presidium = npc.Roll(Body.PRESIDIUM, Level.COUNTY, 40)

    assert () == npc.year_duties(presidium, year=2026, on=FIRST_NEW)


@pytest.mark.parametrize("level", TOWNSHIPS, ids=lambda level: level.name)
def test_townships_have_no_preparatory_meeting(level: Level) -> None:
    """Article 17 speaks of congresses from the county up."""
    with pytest.raises(npc.FactsError):
        preparatory_presider(level, on=FIRST_NEW)


def test_what_the_text_of_2015_answers() -> None:
    """Majority, extraordinary sessions and frequencies are known from 29 August 2015."""
    county = congress(140, Level.COUNTY)
    initiative = npc.Initiative.EXTRAORDINARY_SESSION
    check_first_day(npc.carried, county, npc.Tally(yes=71), first=FIRST)
    check_first_day(npc.may_initiate, initiative, county, signers=28, first=FIRST)
    check_first_day(npc.year_duties, county, year=2015, first=FIRST)
    check_first_day(npc.year_duties, committee(), year=2015, first=FIRST)


def test_what_the_text_of_2022_answers() -> None:
    """Quorum, first session and the majority of a committee are unknown before 12 March 2022."""
    county = congress(140, Level.COUNTY)
    presidium = npc.Roll(Body.PRESIDIUM, Level.TOWN, 9)
    by = Body.STANDING_COMMITTEE
    check_first_day(npc.quorum, county, present=94, first=FIRST_NEW)
    check_first_day(npc.quorum, committee(), present=23, first=FIRST_NEW)
    check_first_day(npc.carried, committee(), npc.Tally(yes=23), first=FIRST_NEW)
    check_first_day(session_move_valid, by, level=Level.COUNTY, first=FIRST_NEW)
    check_first_day(preparatory_presider, Level.COUNTY, first=FIRST_NEW)
    check_first_day(first_session_due, date(2022, 1, 1), level=Level.COUNTY, first=FIRST_NEW)
    check_first_day(npc.year_duties, presidium, year=2022, first=FIRST_NEW)
    check_first_day(
        npc.may_initiate, npc.Initiative.EXTRAORDINARY_SESSION, county, by=by, first=FIRST_NEW
    )


def test_quorum_and_majority_are_both_asked() -> None:
    """A vote with the number present rests on both provisions, and needs both."""
    opened = npc.carried(congress(60), npc.Tally(yes=31), present=39, on=FIRST_NEW)
    lost = npc.carried(congress(60), npc.Tally(yes=30), present=40, on=FIRST_NEW)
    carried = npc.carried(congress(60), npc.Tally(yes=31), present=40, on=FIRST_NEW)

    assert [[ART_25, ART_14_4]] * 3 == [cited(one) for one in (opened, lost, carried)]
    assert [(True, False), (False, True), (True, True)] == [
        (met(ART_25)(one), met(ART_14_4)(one)) for one in (opened, lost, carried)
    ]
    assert [False, False, True] == [one.holds for one in (opened, lost, carried)]


def test_before_2022_the_quorum_of_a_place_is_unknown() -> None:
    """The majority is known for 2021, the quorum is not: asked for both, the rule refuses."""
    county = congress(140, Level.COUNTY)
    with pytest.raises(npc.NotInForceError):
        npc.carried(county, npc.Tally(yes=71), present=94, on=LAST_OLD)

    assert npc.carried(county, npc.Tally(yes=71), on=LAST_OLD).holds is True
