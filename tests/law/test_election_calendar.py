"""选举日程: the days that the rules of 浙江, 北京, 上海 and 山东 count back from election day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import verdict
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.elections import calendar_in_time, election_calendar, election_step_in_time
from npcmodel.elections.calendar import CalendarStep
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI, ZHEJIANG

ZJ = "《浙江省县、乡两级人民代表大会代表选举实施细则》（2021）第"
BJ = "《北京市区、乡、民族乡、镇人民代表大会代表选举实施细则》（2021）第"
SH = "《上海市区和乡镇人民代表大会代表直接选举实施细则》（2021）第"
SD = "《山东省县乡两级人民代表大会选举实施细则》（2021）第"
PLACES = {"ZJ": (ZHEJIANG, ZJ), "BJ": (BEIJING, BJ), "SH": (SHANGHAI, SH), "SD": (SHANDONG, SD)}
S = CalendarStep
E = date(2026, 11, 30)
LEAP = date(2024, 3, 10)


def due(step: CalendarStep) -> Callable[[Any], date]:
    """Return a reader of a step's last day."""

    def read(calendar: Any) -> date:
        found: date = calendar.steps[step].due
        return found

    return read


def day_of(
    name: str, article: str, step: CalendarStep, election_day: date, want: date, **more: Any
) -> Vector:
    """Return a vector of a step's last day in the place's calendar."""
    place, text = PLACES[name[:2]]
    return vector(
        f"LR-election-{name}",
        election_calendar,
        election_day,
        want=want,
        cites=f"{text}{article}",
        get=due(step),
        profile=place,
        **more,
    )


def in_time(
    name: str, article: str, step: CalendarStep, done: date, event: date, want: Any, **more: Any
) -> Vector:
    """Return a vector of one step done on a day."""
    place, text = PLACES[name[:2]]
    return vector(
        f"LR-election-{name}",
        election_step_in_time,
        step,
        done,
        event,
        want=want,
        cites=f"{text}{article}",
        get=verdict,
        profile=place,
        **more,
    )


# By place: the list, objections to it, the list of candidates, the formal list.
ARTICLES = {
    "ZJ": ("ZJ-07", "33条第1款", "33条第2款", "ZJ-08", "35条", "36条第4款"),
    "BJ": ("BJ-04", "36条第1款", "36条第2款", "BJ-05", "39条", "40条"),
    "SH": ("SH-03", "25条", "26条", "SH-04", "30条", "32条"),
    "SD": ("SD-03", "27条", "28条", "SD-04", "34条第2款", "35条"),
}
REPEATED = [
    one
    for voters, listed, disputed, nominees, first, formal in ARTICLES.values()
    for one in (
        day_of(voters, listed, S.VOTER_LIST, E, date(2026, 11, 10)),
        day_of(voters, listed, S.VOTER_LIST, LEAP, date(2024, 2, 19)),
        day_of(voters, disputed, S.OBJECTIONS, E, date(2026, 11, 15)),
        day_of(voters, disputed, S.DECISIONS, E, date(2026, 11, 18)),
        day_of(voters, disputed, S.LAWSUIT, E, date(2026, 11, 25)),
        day_of(voters, disputed, S.JUDGMENT, E, date(2026, 11, 29)),
        day_of(voters, disputed, S.JUDGMENT, date(2024, 3, 1), date(2024, 2, 29)),
        in_time(voters, listed, S.VOTER_LIST, date(2026, 11, 9), E, want=True),
        in_time(voters, listed, S.VOTER_LIST, date(2026, 11, 10), E, want=True),
        in_time(voters, listed, S.VOTER_LIST, date(2026, 11, 11), E, want=False),
        in_time(voters, disputed, S.OBJECTIONS, date(2026, 11, 15), date(2026, 11, 10), want=True),
        in_time(voters, disputed, S.OBJECTIONS, date(2026, 11, 16), date(2026, 11, 10), want=False),
        in_time(voters, disputed, S.DECISIONS, date(2026, 11, 18), date(2026, 11, 15), want=True),
        in_time(voters, disputed, S.DECISIONS, date(2026, 11, 19), date(2026, 11, 15), want=False),
        in_time(voters, disputed, S.LAWSUIT, date(2026, 11, 25), E, want=True),
        in_time(voters, disputed, S.LAWSUIT, date(2026, 11, 26), E, want=False),
        in_time(voters, disputed, S.JUDGMENT, date(2026, 11, 29), E, want=True),
        in_time(voters, disputed, S.JUDGMENT, E, E, want=False),
        day_of(nominees, first, S.CANDIDATES, E, date(2026, 11, 15)),
        day_of(nominees, first, S.CANDIDATES, LEAP, date(2024, 2, 24)),
        day_of(nominees, formal, S.FORMAL_CANDIDATES, E, date(2026, 11, 23)),
        in_time(nominees, first, S.CANDIDATES, date(2026, 11, 15), E, want=True),
        in_time(nominees, first, S.CANDIDATES, date(2026, 11, 16), E, want=False),
        in_time(nominees, formal, S.FORMAL_CANDIDATES, date(2026, 11, 23), E, want=True),
        in_time(nominees, formal, S.FORMAL_CANDIDATES, date(2026, 11, 24), E, want=False),
    )
]
E_16 = date(2026, 11, 16)
OWN = [
    day_of("ZJ-06", "29条", S.LATE_REGISTRATION, E, date(2026, 11, 18)),
    in_time("ZJ-06", "29条", S.LATE_REGISTRATION, date(2026, 11, 17), E, want=True),
    in_time("ZJ-06", "29条", S.LATE_REGISTRATION, date(2026, 11, 18), E, want=True),
    in_time("ZJ-06", "29条", S.LATE_REGISTRATION, date(2026, 11, 19), E, want=False),
    day_of("BJ-04", "36条第1款", S.VOTE_NOTICE, E, date(2026, 11, 10)),
    in_time("BJ-04", "36条第1款", S.VOTE_NOTICE, date(2026, 11, 10), E, want=True),
    in_time("BJ-04", "36条第1款", S.VOTE_NOTICE, date(2026, 11, 11), E, want=False),
    day_of("BJ-04", "30条第2款", S.ARRIVALS, E, date(2026, 11, 29)),
    in_time("BJ-04", "30条第2款", S.ARRIVALS, date(2026, 11, 29), E, want=True),
    in_time("BJ-04", "30条第2款", S.ARRIVALS, E, E, want=False),
    day_of("SH-03", "25条", S.LIST_CORRECTIONS, E, date(2026, 11, 28)),
    in_time("SH-03", "25条", S.LIST_CORRECTIONS, date(2026, 11, 28), E, want=True),
    in_time("SH-03", "25条", S.LIST_CORRECTIONS, date(2026, 11, 29), E, want=False),
    day_of("SH-09", "23条", S.SUSPENSIONS, E_16, date(2026, 11, 11)),
    in_time("SH-09", "23条", S.SUSPENSIONS, date(2026, 11, 10), E_16, want=True),
    in_time("SH-09", "23条", S.SUSPENSIONS, date(2026, 11, 11), E_16, want=True),
    in_time("SH-09", "23条", S.SUSPENSIONS, date(2026, 11, 12), E_16, want=False),
    day_of(
        *("SD-03", "8条第1款第3项", S.ELECTION_DAY_NOTICE, E, date(2026, 9, 30)),
        registration_begins=date(2026, 10, 1),
    ),
    in_time(
        *("SD-03", "8条第1款第3项", S.ELECTION_DAY_NOTICE, date(2026, 9, 30), date(2026, 10, 1)),
        want=True,
    ),
    in_time(
        *("SD-03", "8条第1款第3项", S.ELECTION_DAY_NOTICE, date(2026, 10, 1), date(2026, 10, 1)),
        want=False,
    ),
    day_of("SD-03", "29条", S.VOTER_RECHECK, E, date(2026, 11, 29)),
    in_time("SD-03", "29条", S.VOTER_RECHECK, date(2026, 11, 29), E, want=True),
    in_time("SD-03", "29条", S.VOTER_RECHECK, E, E, want=False),
]
BY_ELECTIONS = [
    day_of("ZJ-15", "59条第1款", S.VOTER_LIST, E, date(2026, 11, 18), by_election=True),
    day_of("ZJ-15", "59条第1款", S.FORMAL_CANDIDATES, E, date(2026, 11, 23), by_election=True),
    day_of("BJ-10", "61条", S.VOTER_LIST, E, date(2026, 11, 15), by_election=True),
    day_of("BJ-10", "61条", S.VOTE_NOTICE, E, date(2026, 11, 15), by_election=True),
    in_time("BJ-10", "61条", S.VOTE_NOTICE, date(2026, 11, 15), E, want=True, by_election=True),
    in_time("BJ-10", "61条", S.VOTE_NOTICE, date(2026, 11, 16), E, want=False, by_election=True),
    day_of("BJ-10", "63条", S.CANDIDATES, E, date(2026, 11, 25), by_election=True),
    day_of("BJ-10", "63条", S.FORMAL_CANDIDATES, E, date(2026, 11, 27), by_election=True),
    in_time("BJ-10", "65条", S.LAWSUIT, date(2026, 11, 25), E, want=True, by_election=True),
    in_time("BJ-10", "65条", S.LAWSUIT, date(2026, 11, 26), E, want=False, by_election=True),
]
VOTERS = {S.VOTER_LIST: date(2026, 11, 10)}
LISTS = {S.CANDIDATES: date(2026, 11, 15), S.FORMAL_CANDIDATES: date(2026, 11, 23)}


def kept(name: str, article: str, want: Any, done: dict[Any, Any], **more: Any) -> Vector:
    """Return a vector of a whole calendar."""
    place, text = PLACES[name[:2]]
    return vector(
        f"LR-election-{name}",
        calendar_in_time,
        {**VOTERS, **LISTS, **done},
        want=want,
        cites=f"{text}{article}",
        get=verdict,
        election_day=E,
        profile=place,
        **more,
    )


AFTER = {"nominated": date(2026, 11, 11)}
NOTICE = {S.ELECTION_DAY_NOTICE: date(2026, 9, 30), S.VOTER_RECHECK: date(2026, 11, 28)}
BEGUN = {"registration_begins": date(2026, 10, 1)}
KEPT = [
    kept("ZJ-07", "33条第1款", want=True, done={}),
    kept("ZJ-08", "36条第4款", want=False, done={S.FORMAL_CANDIDATES: date(2026, 11, 24)}),
    kept("BJ-04", "36条第1款", want=True, done={S.VOTE_NOTICE: date(2026, 11, 10)}),
    kept("BJ-04", "36条第1款", want=False, done={}),
    kept("SH-03", "28条", want=True, done={}, **AFTER),
    kept("SH-03", "28条", want=False, done={}, nominated=date(2026, 11, 9)),
    kept("SH-03", "28条", want=None, done={}, nominated=date(2026, 11, 10)),
    kept("SH-03", "28条", want=None, done={}),
    kept("SH-09", "23条", want=False, done={S.SUSPENSIONS: date(2026, 11, 26)}, **AFTER),
    kept("SD-03", "30条", want=True, done=NOTICE, **AFTER, **BEGUN),
    kept("SD-03", "30条", want=False, done=NOTICE, nominated=date(2026, 11, 9), **BEGUN),
    kept("SD-03", "29条", want=False, done={**NOTICE, S.VOTER_RECHECK: E}, **AFTER, **BEGUN),
    kept("SD-03", "8条第1款第3项", want=None, done=NOTICE, **AFTER),
]
VECTORS = [*REPEATED, *OWN, *BY_ELECTIONS, *KEPT]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision, as the text has them."""
    v.check()


def cited(place: npc.Profile, **more: Any) -> dict[str, set[str]]:
    """Return the local provisions of each step in a place's calendar."""
    calendar = election_calendar(E, on=ON, profile=place, **more)
    return {
        step.name: {one for one in provisions(deadline) if "细则" in one}
        for step, deadline in calendar.steps.items()
    }


@pytest.mark.parametrize("name", list(PLACES))
def test_each_step_cites_its_own_provision(name: str) -> None:
    """The articles of a place, step by step: none answers for another."""
    place, text = PLACES[name]
    _, listed, disputed, _, first, formal = ARTICLES[name]
    own: dict[str, dict[str, str]] = {
        "ZJ": {"LATE_REGISTRATION": "29条"},
        "BJ": {"VOTE_NOTICE": "36条第1款", "ARRIVALS": "30条第2款"},
        "SH": {"LIST_CORRECTIONS": "25条", "SUSPENSIONS": "23条"},
        "SD": {"VOTER_RECHECK": "29条"},
    }
    want = {
        "VOTER_LIST": listed,
        "OBJECTIONS": disputed,
        "DECISIONS": disputed,
        "LAWSUIT": disputed,
        "JUDGMENT": disputed,
        "CANDIDATES": first,
        "FORMAL_CANDIDATES": formal,
        **own[name],
    }

    assert {step: {text + article} for step, article in want.items()} == cited(place)


def test_by_elections_cite_their_own_provisions() -> None:
    """In Beijing what is not provided for by-elections follows the other provisions."""
    rest = {f"{BJ}36条第2款", f"{BJ}65条"}

    assert {
        "VOTER_LIST": {f"{BJ}61条"},
        "VOTE_NOTICE": {f"{BJ}61条"},
        "CANDIDATES": {f"{BJ}63条"},
        "FORMAL_CANDIDATES": {f"{BJ}63条"},
        "OBJECTIONS": rest,
        "DECISIONS": rest,
        "LAWSUIT": rest,
        "JUDGMENT": rest,
        "ARRIVALS": {f"{BJ}30条第2款", f"{BJ}65条"},
    } == cited(BEIJING, by_election=True)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("ZJ", date(2021, 3, 26)),
        ("BJ", date(2021, 5, 27)),
        ("SH", date(2021, 3, 24)),
        ("SD", date(2021, 3, 24)),
    ],
)
def test_first_day_of_a_place(name: str, first: date) -> None:
    """The day before, the statute answers alone, and the calendar says that no text was read."""
    place, text = PLACES[name]
    known = election_calendar(E, on=first, profile=place)
    before = election_calendar(E, on=first - timedelta(days=1), profile=place)

    assert f"{text}{ARTICLES[name][1]}" in provisions(known)
    assert set() == {one for one in provisions(before) if "细则" in one}
    assert (0, 1) == (len(known.notes), len(before.notes))


def test_first_day_of_the_statute() -> None:
    """The Electoral Law of 2020, from 18 October."""
    first = date(2020, 10, 18)
    check_first_day(election_step_in_time, S.VOTER_LIST, date(2026, 11, 10), E, first=first)
    check_first_day(calendar_in_time, {**VOTERS, **LISTS}, election_day=E, first=first)
    check_first_day(election_calendar, E, by_election=True, first=first)

    assert calendar_in_time({**VOTERS, **LISTS}, election_day=E, on=first).holds
