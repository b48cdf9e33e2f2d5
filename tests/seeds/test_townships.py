"""石泉、嘉兴: chairs of townships, residents' councils and what they propose."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import townships
from npcmodel.dates.held import State
from npcmodel.profiles import ZHEJIANG

YEAR_END = date(2025, 12, 31)


@pytest.mark.seed(
    "S2-36", "npcmodel.townships.street_activities_held", "npcmodel.townships.StreetActivity"
)
@pytest.mark.parametrize(
    ("days", "want"),
    [([], State.BROKEN), ([date(2025, 2, 18)], State.MET)],
    ids=["none", "one"],
)
def test_a_residents_council_meets_once_a_year(days: list[date], want: State) -> None:
    """浙江's sub-districts hold one meeting of it a year at least."""
    year = townships.street_activities_held(
        townships.StreetActivity.COUNCIL_MEETINGS, days, year=2025, on=YEAR_END, profile=ZHEJIANG
    )

    assert [want] == [line.state for line in year.lines]


@pytest.mark.seed("S2-35", "npcmodel.townships.council_opinions")
def test_what_residents_said_is_answered() -> None:
    """Of four opinions three were handed over, two answered."""
    handed, told = date(2025, 3, 3), date(2025, 4, 10)
    found = townships.council_opinions(
        {
            "意见1": (handed, told),
            "意见2": (handed, told),
            "意见3": (handed, None),
            "意见4": (None, None),
        },
        on=YEAR_END,
        profile=ZHEJIANG,
    )

    assert ("意见1", "意见2", "意见3") == found.handed_over
    assert ("意见3", "意见4") == found.open
    assert Fraction(1, 2) == found.rate


@pytest.mark.seed("S0-36", "npcmodel.townships.chair_attendance")
def test_chairs_sit_in_at_the_county() -> None:
    """The chairs of two towns, six meetings of the county's standing committee."""
    meetings = [date(2025, month, 20) for month in (2, 4, 6, 8, 10, 12)]
    found = townships.chair_attendance(meetings, {"甲镇": meetings, "乙镇": meetings[:3]})

    assert Fraction(3, 4) == found.rate
    assert (("甲镇", ()), ("乙镇", tuple(meetings[3:]))) == found.missed


@pytest.mark.seed("S0-37", "npcmodel.townships.township_activities_held", "npcmodel.NeverApart")
@pytest.mark.parametrize(
    ("months", "want"),
    [((3, 6, 9, 12), State.MET), ((3, 6, 11), State.BROKEN)],
    ids=["regular", "a gap"],
)
def test_symposia_of_township_chairs_are_regular(months: tuple[int, ...], want: State) -> None:
    """Regular (定期) is the county's own standard: here never more than three months apart."""
    year = townships.township_activities_held(
        townships.TownshipActivity.SYMPOSIA,
        [date(2025, month, 20) for month in months],
        year=2025,
        on=YEAR_END,
        standard=[npc.NeverApart(3)],
        before=date(2024, 12, 20),
    )

    assert [want] == [line.state for line in year.lines]
