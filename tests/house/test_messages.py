"""Errors say what was given, where, and what would have been accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import seats
from npcmodel.law.statutes import EDITIONS

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
MOMENT = datetime(2026, 11, 21, 9, tzinfo=UTC)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


WRONG: list[tuple[str, Callable[[], object], str, object, str]] = [
    (
        "more present than members",
        lambda: npc.quorum(TOWN, present=61, on=ON),
        "present",
        61,
        "a whole number of at most 60",
    ),
    (
        "present though suspended",
        lambda: npc.quorum(
            npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60, suspended=2),
            present=59,
            on=ON,
        ),
        "present",
        59,
        "a whole number of at most 58",
    ),
    (
        "fewer than nobody",
        lambda: npc.quorum(TOWN, present=-1, on=ON),
        "present",
        -1,
        "a whole number of at least 0",
    ),
    (
        "a negative vote",
        lambda: npc.Tally(yes=-3),
        "yes",
        -3,
        "a whole number of at least 0",
    ),
    (
        "a body without members",
        lambda: npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=0),
        "members",
        0,
        "a whole number of at least 1",
    ),
    (
        "more void ballots than ballots",
        lambda: npc.Poll(participating=57, ballots=57, void=58),
        "void",
        58,
        "a whole number of at most 57",
    ),
    (
        "more votes than members",
        lambda: npc.carried(TOWN, npc.Tally(yes=61), on=ON),
        "tally",
        61,
        "at most 60",
    ),
    (
        "more votes than valid ballots",
        lambda: npc.elect_officials(
            TOWN, npc.Poll(participating=57, ballots=57, void=1, votes={"甲": 57}), seats=1, on=ON
        ),
        "poll.votes['甲']",
        57,
        "56",
    ),
    (
        "more signers than deputies",
        lambda: npc.may_initiate(npc.Initiative.EXTRAORDINARY_SESSION, TOWN, signers=61, on=ON),
        "signers",
        61,
        "a whole number of at most 60",
    ),
    (
        "the text of a level",
        lambda: npc.Roll(npc.Body.CONGRESS, wrong("镇"), members=60),
        "level",
        "镇",
        "a member of Level: NATIONAL, PROVINCE",
    ),
    (
        "the text of a level to a rule",
        lambda: npc.deputy_seats(wrong("town"), population=1, on=ON),
        "level",
        "town",
        "a member of Level: NATIONAL, PROVINCE",
    ),
    (
        "a moment for a day",
        lambda: npc.quorum(TOWN, present=1, on=MOMENT),
        "on",
        MOMENT,
        "a datetime.date without a time of day",
    ),
    (
        "a text for a day",
        lambda: npc.quorum(TOWN, present=1, on=wrong("2026-11-21")),
        "on",
        "2026-11-21",
        "a datetime.date without a time of day",
    ),
    (
        "a float for a count, though whole",
        lambda: npc.quorum(TOWN, present=wrong(39.0), on=ON),
        "present",
        39.0,
        "a whole number of at least 0",
    ),
    (
        "a bool for a count",
        lambda: npc.quorum(TOWN, present=True, on=ON),
        "present",
        True,
        "a whole number of at least 0",
    ),
    (
        "a text for a count",
        lambda: npc.Tally(yes=wrong("31")),
        "yes",
        "31",
        "a whole number of at least 0",
    ),
    (
        "no roll",
        lambda: npc.quorum(wrong(60), present=39, on=ON),
        "roll",
        60,
        "a Roll",
    ),
    (
        "a standing committee in a township",
        lambda: npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.TOWN, members=9),
        "body",
        npc.Body.STANDING_COMMITTEE,
        "congress or presidium",
    ),
    (
        "a meeting that ends before it begins",
        lambda: npc.Meeting(
            npc.Body.CONGRESS, npc.MeetingKind.ORDINARY, date(2026, 3, 2), date(2026, 3, 1)
        ),
        "closed",
        date(2026, 3, 1),
        "2026-03-02, its first day, or later",
    ),
    (
        "no people",
        lambda: npc.deputy_seats(npc.Level.TOWN, population=-1, on=ON),
        "population",
        -1,
        "a whole number of at least",
    ),
    (
        "a district without voters",
        lambda: npc.ElectoralDistrict(registered=0, seats=1),
        "registered",
        0,
        "a whole number of at least 1",
    ),
    (
        "a language that it does not speak",
        lambda: npc.quorum(TOWN, present=39, on=ON).explain(wrong("fr")),
        "lang",
        "fr",
        '"zh" or "en"',
    ),
]


@pytest.mark.parametrize(
    ("call", "field", "value", "expected"),
    [row[1:] for row in WRONG],
    ids=[row[0] for row in WRONG],
)
def test_a_contradiction_is_named(
    call: Callable[[], object], field: str, value: object, expected: str
) -> None:
    """The error carries the field, the value and what is expected, and says all three."""
    with pytest.raises(npc.FactsError) as caught:
        call()
    error = caught.value

    assert (field, type(value), value) == (error.field, type(error.value), error.value)
    assert expected in error.expected
    assert f"{error.field} = {value!r}: expected {error.expected}" == str(error)


EARLY: list[tuple[str, Callable[[date], object], date, str]] = [
    (
        "quorum",
        lambda on: npc.quorum(TOWN, present=39, on=on),
        date(2022, 3, 12),
        "《地方组织法》（2022）第14条第4款",
    ),
    (
        "carried",
        lambda on: npc.carried(TOWN, npc.Tally(yes=31), on=on),
        date(2015, 8, 29),
        "《地方组织法》（2015）第20条",
    ),
    (
        "deputy_seats",
        lambda on: npc.deputy_seats(npc.Level.TOWN, population=9000, on=on),
        date(2015, 8, 29),
        "《选举法》（2015）第11条第1款第4项",
    ),
    (
        "committee_size",
        lambda on: npc.committee_size(npc.Level.COUNTY, population=9000, on=on),
        date(2022, 3, 12),
        "《地方组织法》（2022）第47条第4款第3项",
    ),
    (
        "seats_fixed_by",
        lambda on: seats.seats_fixed_by(npc.Level.TOWN, on=on),
        date(2020, 10, 18),
        "《选举法》（2020）第13条",
    ),
]


@pytest.mark.parametrize(
    ("ask", "first", "provision"), [row[1:] for row in EARLY], ids=[row[0] for row in EARLY]
)
def test_a_day_before_the_first_text_is_named(
    ask: Callable[[date], object], first: date, provision: str
) -> None:
    """The error names the provision, the day, the first day known, and the text missing."""
    before = date.fromordinal(first.toordinal() - 1)
    ask(first)
    with pytest.raises(npc.NotInForceError) as caught:
        ask(before)
    error = caught.value

    assert provision in error.provision
    assert (before, first) == (error.on, error.first)
    assert error.missing
    for part in (error.provision, str(before), f"known from {first}", f"missing: {error.missing}"):
        assert part in str(error)


@pytest.mark.parametrize("statute", list(npc.Statute), ids=lambda statute: statute.name)
def test_a_day_before_the_first_edition_is_named(statute: npc.Statute) -> None:
    """So it is where the registry of editions is asked."""
    first = EDITIONS[statute][0]
    before = date.fromordinal(first.in_force.toordinal() - 1)
    with pytest.raises(npc.NotInForceError) as caught:
        npc.law.in_force(statute, on=before)

    assert first is npc.law.in_force(statute, on=first.in_force)
    assert (first.cites_as, before, first.in_force) == (
        caught.value.provision,
        caught.value.on,
        caught.value.first,
    )
    assert "an earlier edition" in str(caught.value)


@pytest.mark.parametrize(
    "error",
    [
        npc.FactsError("present", 61, "at most 60"),
        npc.OutOfRangeError("township_quorum", 1, "2"),
        npc.NotInForceError("《选举法》（2015）", ON, None, "the text of 2010"),
        npc.UndecidedError(("a doubt",)),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_is_one_of_ours(error: Exception) -> None:
    """One `except npcmodel.NpcModelError` catches whatever the library raises on purpose."""
    assert isinstance(error, npc.NpcModelError)
    assert str(error)
