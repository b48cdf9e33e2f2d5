"""Protection of deputies: what is refused, left open, and said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.law.wording import Text
from npcmodel.mandates.immunity import (
    ProtectedSeat,
    Restraint,
    arrest_permission,
    measure_valid,
    permission_valid,
    report_in_time,
)
from npcmodel.profiles import SHANGHAI

ON = date(2026, 11, 21)
ARREST, OTHER = Restraint.ARREST, Restraint.OTHER_RESTRICTION
FLAGRANT = Restraint.FLAGRANT_DETENTION
NATION = ProtectedSeat(Level.NATIONAL, in_session=True)
NATIONAL_ONLY = Text(
    "只问国家法律，未问地方规定", "asked of national law alone, not of local texts"
)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


REFUSED: list[tuple[str, Any, tuple[Any, ...], dict[str, Any], str, object, str]] = [
    (
        "a township permits nothing",
        ProtectedSeat,
        (Level.TOWN, True, Body.PRESIDIUM),
        {},
        "permitted_by",
        Body.PRESIDIUM,
        "None: townships permit nothing",
    ),
    (
        "a court permits nothing",
        ProtectedSeat,
        (Level.COUNTY, True, Body.COURT),
        {},
        "permitted_by",
        Body.COURT,
        "PRESIDIUM or STANDING_COMMITTEE",
    ),
    (
        "the text of a body",
        ProtectedSeat,
        (Level.COUNTY, True, wrong("主席团")),
        {},
        "permitted_by",
        "主席团",
        "a member of Body",
    ),
    (
        "the text of a level",
        ProtectedSeat,
        (wrong("县"), True),
        {},
        "level",
        "县",
        "a member of Level",
    ),
    (
        "neither in session nor not",
        ProtectedSeat,
        (Level.COUNTY, wrong(1)),
        {},
        "in_session",
        1,
        "a bool",
    ),
    (
        "no level",
        arrest_permission,
        (wrong("县"), ARREST),
        {"in_session": True, "on": ON},
        "level",
        "县",
        "a member of Level",
    ),
    (
        "no measure",
        arrest_permission,
        (Level.COUNTY, wrong("逮捕")),
        {"in_session": True, "on": ON},
        "restraint",
        "逮捕",
        "a member of Restraint",
    ),
    (
        "in session or not",
        arrest_permission,
        (Level.COUNTY, ARREST),
        {"in_session": wrong(None), "on": ON},
        "in_session",
        None,
        "a bool",
    ),
    ("no seat", measure_valid, ([], ARREST), {"on": ON}, "seats", (), "one deputyship or more"),
    (
        "two seats in the one national congress",
        measure_valid,
        ([NATION, ProtectedSeat(Level.COUNTY, in_session=True), NATION], ARREST),
        {"on": ON},
        "seats",
        (NATION, ProtectedSeat(Level.COUNTY, in_session=True), NATION),
        "one seat at most in the national congress",
    ),
    (
        "a level for a seat",
        measure_valid,
        ([Level.COUNTY], ARREST),
        {"on": ON},
        "seats",
        Level.COUNTY,
        "a ProtectedSeat",
    ),
    (
        "no measure to judge",
        measure_valid,
        ([ProtectedSeat(Level.COUNTY, in_session=True)], wrong("逮捕")),
        {"on": ON},
        "restraint",
        "逮捕",
        "a member of Restraint",
    ),
    (
        "hours that are no count",
        report_in_time,
        (Level.TOWN, -1),
        {"restraint": ARREST, "on": ON},
        "hours",
        -1,
        "a whole number of at least 0",
    ),
    (
        "an arrest is permitted, not reported",
        report_in_time,
        (Level.COUNTY, 1),
        {"restraint": ARREST, "on": ON},
        "restraint",
        ARREST,
        "FLAGRANT_DETENTION: others need permission",
    ),
    *(
        (
            f"{field} is neither true nor false",
            permission_valid,
            (),
            {
                "examined": True,
                "for_speech_or_vote": False,
                "retaliation": False,
                "on": ON,
                field: wrong(0),
            },
            field,
            0,
            "a bool",
        )
        for field in ("examined", "for_speech_or_vote", "retaliation")
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "more", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_contradicts_is_refused(  # noqa: PLR0913, PLR0917  # a row of the table
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], field: str, value: object, expected: str
) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, **more)

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    ("level", "restraint", "zh", "en"),
    [
        (
            Level.COUNTY,
            ARREST,
            "须经本级主席团许可",
            "needs permission of the presidium",
        ),
        (
            Level.COUNTY,
            FLAGRANT,
            "无须许可，应当立即向本级主席团报告",
            "needs no permission; reported at once to the presidium",
        ),
        (
            Level.TOWN,
            ARREST,
            "无须许可，应当立即向本级人民代表大会报告",
            "needs no permission; reported at once to the congress",
        ),
    ],
)
def test_permissions_explain_themselves(
    level: Level, restraint: Restraint, zh: str, en: str
) -> None:
    """The organ first, then the provisions."""
    found = arrest_permission(level, restraint, in_session=True, on=ON)

    assert zh == found.explain("zh").split("\n")[0]
    assert en == found.explain("en").split("\n")[0]
    assert "第39条" in found.explain("zh")


@pytest.mark.parametrize(("restraint", "word"), [(ARREST, "不受逮捕"), (FLAGRANT, "执行拘留")])
@pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
def test_each_text_is_said(level: Level, restraint: Restraint, word: str) -> None:
    """One provision may hold both rules: each ground says the one that was asked for."""
    found = arrest_permission(level, restraint, in_session=True, on=ON)

    assert found.grounds
    assert all(word in ground.explain("zh") for ground in found.grounds)


@pytest.mark.parametrize(
    ("restraint", "doubts"),
    [(ARREST, 0), (Restraint.CRIMINAL_TRIAL, 0), (FLAGRANT, 1), (OTHER, 1)],
)
def test_which_of_the_two_organs_is_in_doubt(restraint: Restraint, doubts: int) -> None:
    """For arrest and trial the texts tell them apart; elsewhere they name both."""
    found = arrest_permission(Level.COUNTY, restraint, in_session=True, on=ON)

    assert doubts == len(found.open)
    assert not any(point.decides for point in found.open)


def test_permission_of_the_other_organ_is_in_doubt() -> None:
    """The text names both without saying when which."""
    seat = ProtectedSeat(Level.COUNTY, in_session=True, permitted_by=Body.STANDING_COMMITTEE)
    ruling = measure_valid([seat], OTHER, on=ON)

    assert ruling.undecided
    assert "stand in for the other" in ruling.explain("en")


def test_a_permission_missing_elsewhere_settles_it() -> None:
    """One seat that fails makes it no, whatever another leaves open."""
    doubtful = ProtectedSeat(Level.COUNTY, in_session=True, permitted_by=Body.STANDING_COMMITTEE)
    missing = ProtectedSeat(Level.PROVINCE, in_session=False)
    ruling = measure_valid([doubtful, missing], OTHER, on=ON)

    assert not ruling.undecided
    assert not ruling.holds


def test_reports_of_several_seats_are_noted() -> None:
    """Each to its own congress."""
    seats = [
        ProtectedSeat(Level.TOWN, in_session=False),
        ProtectedSeat(Level.NATIONAL, in_session=True),
    ]
    ruling = measure_valid(iter(seats), FLAGRANT, on=ON)

    assert [
        "应当立即向本级人民代表大会报告（镇）",
        "应当立即向本级主席团报告（全国）",
        "只问国家法律，未问地方规定",
    ] == [note.zh for note in ruling.notes]
    assert "to be reported at once to the presidium (national)" == ruling.notes[1].en
    assert tuple(seats) == ruling.facts["seats"]


@pytest.mark.parametrize(
    ("level", "want"),
    [(Level.NATIONAL, ()), (Level.COUNTY, (NATIONAL_ONLY,)), (Level.TOWN, (NATIONAL_ONLY,))],
)
@pytest.mark.parametrize("restraint", list(Restraint))
def test_local_texts_were_not_asked(
    level: Level, restraint: Restraint, want: tuple[Text, ...]
) -> None:
    """No place binds the nation; of the others it is said."""
    found = arrest_permission(level, restraint, in_session=True, on=ON)

    assert want == found.notes
    assert bool(want) is ("未问地方规定" in found.explain("zh"))


def test_that_local_texts_were_not_asked_is_said_once() -> None:
    """However many local seats there are; of a national one alone it is not said."""
    local = [ProtectedSeat(Level.COUNTY, in_session=True, permitted_by=Body.PRESIDIUM)] * 2

    assert (NATIONAL_ONLY,) == measure_valid([NATION, *local], ARREST, on=ON).notes
    assert () == measure_valid([NATION], ARREST, on=ON).notes


@pytest.mark.parametrize(
    ("hours", "want", "zh", "en", "doubts"),
    [
        (0, True, "应当在24小时以内报告，实际0小时", "to be reported within 24 hours, here 0", 0),
        (
            24,
            True,
            "应当在24小时以内报告，实际24小时",
            "to be reported within 24 hours, here 24",
            1,
        ),
        (
            30,
            False,
            "应当在24小时以内报告，实际30小时",
            "to be reported within 24 hours, here 30",
            1,
        ),
        (
            None,
            False,
            "应当在24小时以内报告，没有报告",
            "to be reported within 24 hours, never reported",
            0,
        ),
    ],
)
def test_the_hours_of_shanghai_are_a_duty(
    hours: int | None,
    want: bool,  # noqa: FBT001  # a row of the table
    zh: str,
    en: str,
    doubts: int,
) -> None:
    """The ground says the duty and the fact; whether the hours are “at once” stays a doubt."""
    ruling = report_in_time(Level.COUNTY, hours, restraint=FLAGRANT, on=ON, profile=SHANGHAI)

    assert want is ruling.holds
    assert not ruling.undecided
    assert (zh, en) == ruling.grounds[-1].says
    assert doubts == len(ruling.open)
    assert all("地方规定的小时数是否就是“立即”" in point.says.zh for point in ruling.open)


def test_a_late_report_is_not_judged_without_a_number() -> None:
    """“At once” is no number of hours; the verdict names the text."""
    ruling = report_in_time(Level.COUNTY, 3, restraint=FLAGRANT, on=ON)

    assert ruling.undecided
    assert "《代表法》（2025）第39条第1款" == str(ruling.open[0].citation)
    assert "“立即”没有时限" in ruling.explain("zh")


def test_a_report_at_once_has_no_doubt() -> None:
    """Nor has one that was never made."""
    at_once = report_in_time(Level.COUNTY, 0, restraint=FLAGRANT, on=ON)
    never = report_in_time(Level.COUNTY, None, restraint=FLAGRANT, on=ON)

    assert at_once.holds
    assert () == at_once.open + never.open
    assert not never.holds


def test_what_is_examined_is_said() -> None:
    """Each question has its own line."""
    ruling = permission_valid(examined=True, for_speech_or_vote=True, retaliation=False, on=ON)

    assert [True, False, True] == [ground.holds for ground in ruling.grounds]
    assert "不得许可" == ruling.explain("zh").split("\n")[0]
    assert "what a deputy says and votes at meetings is not pursued" in ruling.explain("en")


def test_measures_by_their_chinese_terms() -> None:
    """In the order of the statute."""
    assert [
        "逮捕",
        "刑事审判",
        "因为是现行犯被拘留",
        "法律规定的其他限制人身自由的措施",
    ] == [one.value for one in Restraint]
