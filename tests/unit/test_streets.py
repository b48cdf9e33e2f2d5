"""Sub-districts: examples, what the rules refuse, and how they say it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel import Level
from npcmodel.facts.organs import OrganKind
from npcmodel.profiles import CHONGQING, ZHEJIANG
from npcmodel.townships import (
    ChairAttendance,
    StreetActivity,
    StreetDuty,
    TownshipActivity,
    chair_attendance,
    council_opinions,
    street_activities_held,
    street_body_valid,
    street_committee_valid,
    street_duty_valid,
    street_post_valid,
    street_sitting_in_valid,
)

ON = date(2026, 11, 21)
GIVEN, TOLD, LATER = date(2026, 3, 2), date(2026, 4, 1), date(2026, 12, 1)
MEETINGS = [date(2026, 5, 26), date(2026, 1, 27), date(2026, 3, 25)]


@pytest.mark.parametrize(
    ("call", "field", "expected"),
    [
        (
            lambda: street_body_valid("街道", on=ON),  # type: ignore[arg-type]
            "level",
            "a member of Level",
        ),
        (
            lambda: street_committee_valid(chairs=1, vice_chairs=-1, others=3, on=ON),
            "vice_chairs",
            "a whole number of at least 0",
        ),
        (
            lambda: street_activities_held(TownshipActivity.SYMPOSIA, [], year=2026, on=ON),  # type: ignore[arg-type]
            "what",
            "a member of StreetActivity",
        ),
        (
            lambda: street_post_valid("法院", on=ON),  # type: ignore[arg-type]
            "organ",
            "a member of OrganKind",
        ),
        (
            lambda: council_opinions([("甲", None)], on=ON),  # type: ignore[arg-type]
            "opinions",
            "a Mapping",
        ),
        (
            lambda: council_opinions({"甲": (None, TOLD)}, on=ON),
            "opinions",
            "handed over first, and answered on that day or later",
        ),
        (
            lambda: council_opinions({"甲": (TOLD, GIVEN)}, on=ON),
            "opinions",
            "handed over first, and answered on that day or later",
        ),
        (
            lambda: chair_attendance([GIVEN, GIVEN], {}),
            "meetings",
            "each meeting once",
        ),
        (
            lambda: chair_attendance([GIVEN], {"甲": [TOLD]}),
            "attended",
            "the day of a meeting",
        ),
    ],
)
def test_refused(call: Callable[[], object], field: str, expected: str) -> None:
    """One error names field and expectation."""
    with pytest.raises(npc.FactsError, match=rf"^{field}\b.*{expected}"):
        call()


def test_without_a_place() -> None:
    """The statute says only that bodies may be set up."""
    rulings = [
        street_committee_valid(chairs=1, vice_chairs=1, others=3, on=ON),
        street_post_valid(OrganKind.ADJUDICATIVE, on=ON),
        street_duty_valid(StreetDuty.FULL_TIME_CHAIR, done=False, on=ON),
        street_sitting_in_valid(chair=True, vice_chair=False, on=ON),
    ]

    assert [None] * 4 == [verdict(one) for one in rulings]


@pytest.mark.parametrize(
    ("level", "want"),
    [
        (Level.MUNICIPAL_DISTRICT, True),
        (Level.CITY_WITHOUT_DISTRICTS, True),
        (Level.AUTONOMOUS_COUNTY, True),
        (Level.PROVINCE, False),
        (Level.TOWN, False),
    ],
)
def test_who_sets_up_bodies(level: Level, want: object) -> None:
    """Standing committees of counties alone."""
    assert want == street_body_valid(level, on=ON).holds


def test_a_text_older_than_supervisory_organs() -> None:
    """重庆's of 2016 does not name them, and does not free them either."""
    ruling = street_post_valid(OrganKind.SUPERVISORY, on=ON, profile=CHONGQING)

    assert verdict(ruling) is None
    assert ["条文早于监察机关的设立，是否及于监察机关的职务，没有明文"] == [
        one.says.zh for one in ruling.open
    ]


def test_a_chair_who_is_a_member_attends_as_one() -> None:
    """Only who is no member sits in."""
    ruling = street_sitting_in_valid(
        chair=False, vice_chair=False, is_member=True, on=ON, profile=ZHEJIANG
    )

    assert ruling.holds is True
    assert ["主任是常委会组成人员的，出席会议"] == [note.zh for note in ruling.notes]


@pytest.mark.parametrize(
    ("chair", "vice", "want"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_where_either_sits_in_one_of_them_is_there(chair: Any, vice: Any, want: object) -> None:
    """重庆 frees no member who stays away."""
    ruling = street_sitting_in_valid(
        chair=chair, vice_chair=vice, is_member=True, on=ON, profile=CHONGQING
    )

    assert want is ruling.holds
    assert not ruling.notes


def test_where_a_vice_chair_is_full_time_has_to_be_told() -> None:
    """浙江 asks it of well-off or populous sub-districts alone."""
    vice = StreetDuty.FULL_TIME_VICE_CHAIR
    with pytest.raises(npc.FactsError, match="large = None: expected True or False: sub-districts"):
        street_duty_valid(vice, done=False, on=ON, profile=ZHEJIANG)
    with pytest.raises(npc.FactsError, match="large = True: expected None: only a full-time"):
        street_duty_valid(StreetDuty.FULL_TIME_CHAIR, done=True, large=True, on=ON)

    assert verdict(street_duty_valid(vice, done=False, on=ON)) is None


def test_a_vice_chair_sits_in_in_one_place_only() -> None:
    """重庆 names both, 浙江 the chair."""
    found = [
        street_sitting_in_valid(chair=False, vice_chair=True, on=ON, profile=place).holds
        for place in (CHONGQING, ZHEJIANG)
    ]

    assert [True, False] == found


def test_opinions_of_a_residents_council() -> None:
    """What was done later does not count yet."""
    found = council_opinions(
        {
            "甲": (GIVEN, TOLD),
            "乙": (GIVEN, None),
            "丙": (None, None),
            "丁": (GIVEN, LATER),
            "戊": (LATER, LATER),
        },
        on=ON,
        profile=ZHEJIANG,
    )

    assert ("甲", "乙", "丁") == found.handed_over
    assert ("甲",) == found.answered
    assert ("乙", "丙", "丁", "戊") == found.open
    assert Fraction(1, 5) == found.rate
    assert ["《浙江省街道人大工作条例》（2019）第18条第1款"] == cited(found)
    assert found.explain("zh").startswith("意见5件，交办3件，反馈1件\n")
    assert found.explain("en").startswith("opinions: 5, handed over: 3, answered: 1\n")


def test_no_opinions() -> None:
    """Of none there is no share; without a place no text is cited, and a note says so."""
    found = council_opinions({}, on=ON)

    assert found.rate is None
    assert ((), 1) == (found.grounds, len(found.notes))


def test_how_often_chairs_sat_in() -> None:
    """The share of all seats kept for them, and who missed which meeting."""
    found = chair_attendance(MEETINGS, {"甲": MEETINGS, "乙": [date(2026, 3, 25)]})

    assert Fraction(4, 6) == found.rate
    assert (("甲", ()), ("乙", (date(2026, 1, 27), date(2026, 5, 26)))) == found.missed
    assert "会议3次\n甲：缺席0次\n乙：缺席2次" == found.explain("zh")
    assert "meetings: 3\n甲: missed 0\n乙: missed 2" == found.explain("en")
    assert ChairAttendance((), ()).rate is None


def test_year_end_is_no_day() -> None:
    """A year-end meeting is still owed in November, and broken at the year's end."""
    pending, broken = (
        street_activities_held(
            StreetActivity.YEAR_END_MEETINGS, [], year=2026, on=on, profile=ZHEJIANG
        )
        for on in (ON, date(2026, 12, 31))
    )

    assert ((), 1) == (pending.owed, len(broken.owed))
