"""选举法 25, 26 and the provisions of 1983, item 8: electoral districts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from law.grounds import Read, verdict
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import NotInForceError
from npcmodel.params import electoral_districts
from npcmodel.seats import district_deviations, district_size_valid, districts_valid

ART_25 = "《选举法》（2020）第25条第2款"
ART_26 = "《选举法》（2020）第26条"
ITEM_8 = "《县级以下直接选举若干规定》（1983）第8条"
FIRST = date(2020, 10, 18)
LAST_UNKNOWN = date(2020, 10, 17)
FIRST_OF_1983 = date(1983, 3, 6)
SIZES = ((0, False), (1, True), (2, True), (3, True), (4, False))


def met(cites: str) -> Read:
    """Return how to read whether all grounds of one provision hold, whatever the others say."""

    def read(ruling: Any) -> Any:
        found = [ground.holds for ground in ruling.grounds if str(ground.citation) == cites]
        return (len(found), all(found))

    return read


def sizes(rule_id: str, cites: str, day: date = FIRST) -> list[Vector]:
    """Vectors of one district of 0 to 4 deputies, and of one among lawful ones."""
    alone = [
        vector(
            rule_id,
            district_size_valid,
            seats,
            want=(2, lawful),
            cites=cites,
            get=met(cites),
            on=day,
        )
        for seats, lawful in SIZES
    ]
    among = [
        vector(
            rule_id,
            districts_valid,
            {"甲": 3000, "乙": 3000 * max(seats, 1)},
            {"甲": 1, "乙": seats},
            want=(2, lawful),
            cites=cites,
            get=met(cites),
        )
        for seats, lawful in SIZES
    ]
    return [*alone, *among]


def measured(name: str, people: tuple[int, ...], seats: tuple[int, ...], want: object) -> Vector:
    """Return a vector of one number that measures how alike the districts are."""
    return vector(
        "ELEC2020-26",
        district_deviations,
        dict(zip("甲乙丙", people, strict=False)),
        dict(zip("甲乙丙", seats, strict=False)),
        want=want,
        cites=ART_26,
        get=lambda found: getattr(found, name),
    )


def equal(
    people: tuple[int, ...], *, want: bool | None, tolerance: Fraction | None = None
) -> Vector:
    """Return a vector of three districts of one, two and three deputies."""
    return vector(
        "ELEC2020-26",
        districts_valid,
        dict(zip("甲乙丙", people, strict=True)),
        {"甲": 1, "乙": 2, "丙": 3},
        want=want,
        cites=ART_26,
        get=verdict,
        tolerance=tolerance,
    )


VECTORS = [
    *sizes("ELEC2020-25-2", ART_25),
    *sizes("DIRECT1983-8", ITEM_8, FIRST_OF_1983),
    # 9,100, 5,900 and 3,000 people for 3, 2 and 1 deputies: 3,000 a deputy on the average
    measured("largest", (9100, 5900, 3000), (3, 2, 1), Fraction(1, 60)),
    measured("ratio", (9100, 5900, 3000), (3, 2, 1), Fraction(91 * 2, 59 * 3)),
    measured("furthest", (9100, 5900, 3000), (3, 2, 1), ("乙",)),
    measured("largest", (6000, 4000, 2000), (3, 2, 1), 0),
    measured("ratio", (6000, 4000, 2000), (3, 2, 1), 1),
    measured("ratio", (4000, 1000), (1, 1), 4),
    measured("largest", (4000, 1000), (1, 1), Fraction(3, 5)),
    # exactly equal is lawful, and beyond that the text gives no number
    equal((3000, 6000, 9000), want=True),
    equal((3000, 6000, 9001), want=None),
    equal((2000, 6600, 9400), want=None),
    # a tenth more in the second district: 3,300 against 3,000
    equal((3000, 6600, 8400), want=True, tolerance=Fraction(1, 10)),
    equal((3000, 6600, 8400), want=False, tolerance=Fraction(1, 11)),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Each boundary comes out as the text says."""
    v.check()


def test_first_days() -> None:
    """The size rests on a text of 1983, the equality on the Electoral Law of 2020."""
    people, seats = {"甲": 3000}, {"甲": 1}

    assert {ITEM_8} == provisions(district_size_valid(1, on=LAST_UNKNOWN))
    assert {ART_25, ITEM_8} == provisions(district_size_valid(1, on=FIRST))
    check_first_day(district_size_valid, 1, first=FIRST_OF_1983)
    check_first_day(district_deviations, people, seats, first=FIRST)
    check_first_day(districts_valid, people, seats, first=FIRST)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("DISTRICT_SEATS", FIRST),
        ("EQUAL_DISTRICTS", FIRST),
        ("DISTRICT_SEATS_OF_1983", FIRST_OF_1983),
    ],
)
def test_the_day_before_is_not_known(name: str, first: date) -> None:
    """What is missing is named in place of an answer."""
    parameter = getattr(electoral_districts, name)

    assert first == parameter.at(first).since
    with pytest.raises(NotInForceError):
        parameter.at(date.fromordinal(first.toordinal() - 1))


@pytest.mark.parametrize(
    ("name", "value"),
    [("DISTRICT_SEATS", (1, 3)), ("DISTRICT_SEATS_OF_1983", (1, 3))],
)
def test_the_numbers_are_those_of_the_texts(name: str, value: tuple[int, int]) -> None:
    """One to three deputies, in both."""
    assert value == getattr(electoral_districts, name).at(FIRST).value
