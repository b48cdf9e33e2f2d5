"""宪法 60 II, 61 I, 64: sessions, extraordinary sessions and majorities of the nation."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, met, required, state, windows
from law.vectors import Vector, check_first_day, vector
from npcmodel.dates.held import State

CONGRESS, COMMITTEE = npc.Body.CONGRESS, npc.Body.STANDING_COMMITTEE
NATIONAL = npc.Level.NATIONAL
NPC = npc.Roll(CONGRESS, NATIONAL, members=2980)
AMENDMENT = npc.Matter.CONSTITUTIONAL_AMENDMENT
EXTENSION = npc.Matter.TERM_EXTENSION
SESSION = npc.Initiative.EXTRAORDINARY_SESSION
AMEND = npc.Initiative.CONSTITUTIONAL_AMENDMENT
YEAR_END = date(2026, 12, 31)

FIRST = date(1982, 12, 4)
LAST_OLD = date(2018, 3, 10)
FIRST_NEW = date(2018, 3, 11)
EDITIONS = [
    (FIRST, "《宪法》（1982）"),
    (LAST_OLD, "《宪法》（1982）"),
    (FIRST_NEW, "《宪法》（2018）"),
]
"""The edition cited on the first day known, on the last of its wording, and on the next."""


def congress(members: int) -> npc.Roll:
    """Return a national congress of so many deputies."""
    return npc.Roll(CONGRESS, NATIONAL, members)


def committee(members: int) -> npc.Roll:
    """Return a national standing committee of so many members."""
    return npc.Roll(COMMITTEE, NATIONAL, members)


ART_60 = "《宪法》（2018）第60条第2款"
ART_61 = "《宪法》（2018）第61条第1款"
ART_64_1 = "《宪法》（2018）第64条第1款"
ART_64_2 = "《宪法》（2018）第64条第2款"


def voted(rule_id: str, matter: npc.Matter, case: tuple[npc.Roll, int, bool], cites: str) -> Vector:
    """Return a vector of one provision's majority, from roll, yes votes and verdict."""
    roll, yes, want = case
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


def proposed(rule_id: str, what: npc.Initiative, case: tuple[int, int, bool], cites: str) -> Vector:
    """Return a vector of one provision's signers, from deputies, signers and verdict."""
    members, signers, want = case
    return vector(
        rule_id,
        npc.may_initiate,
        what,
        congress(members),
        signers=signers,
        want=want,
        cites=cites,
        get=met(cites),
    )


VECTORS = [
    # 60 II: two thirds of all members; 350/3 = 116.67, 340/3 = 113.33, 342/3 = 114
    *(
        voted("CONST2018-60-2b", EXTENSION, (committee(members), yes, want), ART_60)
        for members, yes, want in (
            (175, 116, False),
            (175, 117, True),
            (175, 118, True),
            (170, 113, False),
            (170, 114, True),
            (171, 113, False),
            (171, 114, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 61 I: once a year
    vector(
        "CONST2018-61-1a",
        npc.sessions_held,
        NPC,
        (),
        year=2026,
        on=YEAR_END,
        want=State.BROKEN,
        cites=ART_61,
        get=state(ART_61),
    ),
    vector(
        "CONST2018-61-1a",
        npc.sessions_held,
        NPC,
        (),
        year=2026,
        on=date(2026, 12, 30),
        want=State.PENDING,
        cites=ART_61,
        get=state(ART_61),
    ),
    vector(
        "CONST2018-61-1a",
        npc.sessions_held,
        NPC,
        held(CONGRESS, date(2026, 10, 5)),
        year=2026,
        on=YEAR_END,
        want=State.MET,
        cites=ART_61,
        get=state(ART_61),
    ),
    # 61 I and 64 I: a fifth; 2980/5 = 596, 2977/5 = 595.4, 2976/5 = 595.2
    *(
        proposed(rule_id, what, case, cites)
        for rule_id, what, cites in (
            ("CONST2018-61-1b", SESSION, ART_61),
            ("CONST2018-64-1a", AMEND, ART_64_1),
        )
        for case in (
            (2980, 595, False),
            (2980, 596, True),
            (2980, 597, True),
            (2977, 595, False),
            (2977, 596, True),
            (6, 1, False),
            (6, 2, True),
        )
    ),
    vector(
        "CONST2018-64-1a", npc.may_initiate, AMEND, NPC, by=COMMITTEE, want=True, cites=ART_64_1
    ),
    vector(
        "CONST2018-64-1a",
        npc.may_initiate,
        AMEND,
        NPC,
        by=npc.Body.PRESIDIUM,
        want=False,
        cites=ART_64_1,
    ),
    vector(
        "CONST2018-61-1b",
        npc.may_initiate,
        SESSION,
        NPC,
        by=npc.Body.PRESIDIUM,
        want=False,
        cites="《全国人大组织法》（2021）第8条第2款",
    ),
    # 64 I: two thirds of all deputies; 5960/3 = 1986.67, 6000/3 = 2000
    *(
        voted("CONST2018-64-1b", AMENDMENT, (congress(members), yes, want), ART_64_1)
        for members, yes, want in (
            (2980, 1986, False),
            (2980, 1987, True),
            (2980, 1988, True),
            (3000, 1999, False),
            (3000, 2000, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
    # 64 II: more than half of all deputies; half of 2980 is 1490, half of 2977 1488.5
    *(
        voted("CONST2018-64-2", npc.Matter.ORDINARY, (congress(members), yes, want), ART_64_2)
        for members, yes, want in (
            (2980, 1490, False),
            (2980, 1491, True),
            (2980, 1492, True),
            (2977, 1488, False),
            (2977, 1489, True),
            (2, 1, False),
            (2, 2, True),
            (3, 1, False),
            (3, 2, True),
        )
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


@pytest.mark.parametrize(("on", "edition"), EDITIONS, ids=str)
def test_term_extension_over_time(on: date, edition: str) -> None:
    """Two thirds of the standing committee extend the term, by either wording."""
    ruling = npc.carried(committee(175), npc.Tally(yes=117), matter=EXTENSION, on=on)

    assert [f"{edition}第60条第2款"] == cited(ruling)
    assert 117 == required(f"{edition}第60条第2款")(ruling)
    assert ruling.holds is True


@pytest.mark.parametrize(("on", "edition"), EDITIONS, ids=str)
def test_bills_over_time(on: date, edition: str) -> None:
    """The Constitution asks for more than half, in 1982 and now."""
    ruling = npc.carried(NPC, npc.Tally(yes=1490), on=on)

    assert [f"{edition}第64条第2款"] == cited(ruling)
    assert 1491 == required(f"{edition}第64条第2款")(ruling)
    assert ruling.holds is False


@pytest.mark.parametrize(("on", "edition"), EDITIONS, ids=str)
def test_amendments_over_time(on: date, edition: str) -> None:
    """Two thirds amend the Constitution, and a fifth of the deputies proposes it."""
    amended = npc.carried(NPC, npc.Tally(yes=1987), matter=AMENDMENT, on=on)
    proposed_by = npc.may_initiate(AMEND, NPC, signers=596, on=on)

    assert [f"{edition}第64条第1款"] == cited(amended) == cited(proposed_by)
    assert (1987, 596) == (amended.grounds[0].required, proposed_by.grounds[0].required)
    assert (True, True) == (amended.holds, proposed_by.holds)


@pytest.mark.parametrize(("on", "edition"), EDITIONS, ids=str)
def test_extraordinary_sessions_over_time(on: date, edition: str) -> None:
    """A fifth of the deputies calls for an extraordinary session."""
    ruling = npc.may_initiate(SESSION, NPC, signers=595, on=on)

    assert [f"{edition}第61条第1款"] == cited(ruling)
    assert 596 == required(f"{edition}第61条第1款")(ruling)
    assert ruling.holds is False


@pytest.mark.parametrize(("on", "edition"), EDITIONS, ids=str)
def test_yearly_sessions_over_time(on: date, edition: str) -> None:
    """The congress meets once a year."""
    duties = npc.year_duties(NPC, year=on.year, on=on)

    assert [(1, date(on.year, 1, 1), date(on.year, 12, 31))] == windows(f"{edition}第61条第1款")(
        duties
    )


def test_nothing_before_1982() -> None:
    """Before the Constitution of 1982 nothing is known of the nation's majorities."""
    yes = npc.Tally(yes=1500)
    check_first_day(npc.carried, NPC, yes, first=FIRST)
    check_first_day(npc.carried, NPC, yes, matter=npc.Matter.LAW, first=FIRST)
    check_first_day(npc.carried, NPC, yes, matter=AMENDMENT, first=FIRST)
    check_first_day(npc.carried, committee(175), npc.Tally(yes=9), matter=EXTENSION, first=FIRST)
    check_first_day(npc.may_initiate, SESSION, NPC, signers=9, first=FIRST)
    check_first_day(npc.may_initiate, AMEND, NPC, signers=9, first=FIRST)
    check_first_day(npc.year_duties, NPC, year=1982, first=FIRST)


@pytest.mark.parametrize(
    ("on", "citations"),
    [
        (date(2021, 3, 11), ["《宪法》（2018）第64条第2款"]),
        (
            date(2021, 3, 12),
            ["《全国人大议事规则》（2021）第59条第1款", "《宪法》（2018）第64条第2款"],
        ),
    ],
    ids=str,
)
def test_a_bill_rests_on_both_texts(on: date, citations: list[str]) -> None:
    """Since 2021 the rules of procedure say what the Constitution says, and both are cited."""
    ruling = npc.carried(NPC, npc.Tally(yes=1491), on=on)

    assert citations == cited(ruling)
    assert ruling.holds is True


@pytest.mark.parametrize(
    ("on", "citations"),
    [
        (date(2021, 3, 11), ["《宪法》（2018）第64条第1款"]),
        (
            date(2021, 3, 12),
            ["《全国人大议事规则》（2021）第59条第2款", "《宪法》（2018）第64条第1款"],
        ),
    ],
    ids=str,
)
def test_an_amendment_rests_on_both_texts(on: date, citations: list[str]) -> None:
    """Since 2021 the rules of procedure ask for the two thirds as well."""
    ruling = npc.carried(NPC, npc.Tally(yes=1987), matter=AMENDMENT, on=on)

    assert citations == cited(ruling)
    assert ruling.holds is True


def test_the_year_of_the_nation_names_every_text() -> None:
    """Sessions rest on three texts, the four reports on a fourth provision."""
    duties = npc.year_duties(NPC, year=2026, on=YEAR_END)

    assert [
        "《全国人大组织法》（2021）第8条第2款",
        "《宪法》（2018）第61条第1款",
        "《全国人大议事规则》（2021）第2条第1款",
        *["《全国人大议事规则》（2021）第33条"] * 4,
    ] == duties_cited(duties)
