"""Electoral districts: sizes, deviations, and what stays open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from npcmodel import FactsError
from npcmodel.errors import UndecidedError
from npcmodel.seats import Districting, district_deviations, district_size_valid, districts_valid

ON = date(2026, 11, 21)
PEOPLE = {"一": 3000, "二": 6600, "三": 8400}
SEATS = {"一": 1, "二": 2, "三": 3}
EVEN = {"一": 3000, "二": 6000, "三": 9000}
NO_TOLERANCE = "“大体相等”允许相差多少，国家法律没有规定"


def districting(people: dict[str, int] = PEOPLE, **more: Any) -> Districting:
    """Return how evenly the deputies are spread."""
    return district_deviations(people, SEATS, on=ON, **more)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def test_people_per_deputy_and_deviation_of_each_district() -> None:
    """18,000 people and 6 deputies make 3,000 a deputy."""
    found = districting()

    assert 6 == found.seats
    assert {"一": 3000, "二": 3300, "三": 2800} == dict(found.per_deputy)
    assert {"一": 0, "二": Fraction(1, 10), "三": Fraction(-1, 15)} == dict(found.deviation)
    assert (Fraction(1, 10), ("二",)) == (found.largest, found.furthest)
    assert Fraction(33, 28) == found.ratio
    assert [NO_TOLERANCE] == [point.says.zh for point in found.open]
    assert [False] == [point.decides for point in found.open]


def test_equal_districts_leave_nothing_open() -> None:
    """Whatever is roughly equal, exactly equal is."""
    found = districting(EVEN)

    assert (Fraction(0), Fraction(1), ()) == (found.largest, found.ratio, found.open)
    assert ("一", "二", "三") == found.furthest


def test_the_furthest_on_either_side_are_named() -> None:
    """A tenth more and a tenth fewer are equally far from the average."""
    found = district_deviations(
        {"甲": 1100, "乙": 900, "丙": 1000}, {"甲": 1, "乙": 1, "丙": 1}, on=ON
    )

    assert (Fraction(1, 10), ("甲", "乙")) == (found.largest, found.furthest)
    assert Fraction(11, 9) == found.ratio


def test_a_district_without_seats_has_no_deviation() -> None:
    """Its people still count in the average."""
    found = district_deviations({"甲": 1000, "乙": 500}, {"甲": 3, "乙": 0}, on=ON)

    assert {"甲": Fraction(1000, 3), "乙": None} == dict(found.per_deputy)
    assert {"甲": Fraction(-1, 3), "乙": None} == dict(found.deviation)
    assert (Fraction(1, 3), ("甲",)) == (found.largest, found.furthest)
    assert 1 == found.ratio


def test_districts_keep_the_order_given() -> None:
    """The order of the people, whatever that of the seats."""
    found = district_deviations(PEOPLE, dict(reversed(SEATS.items())), on=ON)

    assert ["一", "二", "三"] == list(found.per_deputy)
    assert districting() == found


def test_a_districting_explains_itself() -> None:
    """How far, where, on what it rests and what is open."""
    zh, en = districting().explain().splitlines(), districting().explain("en").splitlines()

    assert (
        "3个选区选代表6名，每一代表所代表的人口数最多为最少的33/28倍，与平均数相差最大1/10（二）"
        == zh[0]
    )
    assert "《选举法》（2020）第26条" in zh[1]
    assert f"存疑：{NO_TOLERANCE} 《选举法》（2020）第26条" == zh[2]
    assert (
        "6 deputies of 3 districts; people per deputy differ by a ratio of 33/28, "
        "from the average by 1/10 at most (二)" == en[0]
    )
    assert en[2].startswith("open: no national text says how far")


def test_equal_districts_say_so() -> None:
    """In both languages."""
    found = districting(EVEN)

    assert "3个选区选代表6名，每一代表所代表的人口数完全相等" == found.explain().splitlines()[0]
    assert (
        "6 deputies of 3 districts; people per deputy are exactly equal"
        == found.explain("en").splitlines()[0]
    )


def test_unequal_districts_are_neither_lawful_nor_unlawful() -> None:
    """No national text says how much is roughly equal."""
    ruling = districts_valid(PEOPLE, SEATS, on=ON)

    assert (False, True) == (ruling.holds, ruling.undecided)
    assert all(ground.holds for ground in ruling.grounds)
    with pytest.raises(UndecidedError, match="no national text says how far"):
        bool(ruling)


def test_equal_districts_of_lawful_size_are_lawful() -> None:
    """With a tolerance or without one, and the provision is said in its own words."""
    plain, tolerant = (
        districts_valid(EVEN, SEATS, on=ON, tolerance=tolerance) for tolerance in (None, 0)
    )

    assert (True, True) == (plain.holds, tolerant.holds)
    assert ((), ()) == (plain.open, tolerant.open)
    assert plain.grounds == tolerant.grounds


@pytest.mark.parametrize(
    ("tolerance", "lawful"),
    [(0, False), (Fraction(99, 1000), False), (Fraction(1, 10), True), (1, True)],
)
def test_the_callers_tolerance_decides(tolerance: Fraction | int, *, lawful: bool) -> None:
    """The bound is included, and the doubt is still named."""
    ruling = districts_valid(PEOPLE, SEATS, on=ON, tolerance=tolerance)

    assert lawful is bool(ruling)
    assert [False] == [point.decides for point in ruling.open]
    assert tolerance == ruling.facts["tolerance"]


def test_whose_tolerance_it_is_is_said() -> None:
    """It never looks like the law's."""
    *_, equal = districts_valid(PEOPLE, SEATS, on=ON, tolerance=Fraction(1, 20)).grounds

    assert (
        "每一代表所代表的人口数与平均数相差最大1/10（二），容许相差1/20（提问者给定，非法律规定）"
        "（《选举法》（2020）第26条）" == equal.explain("zh")
    )
    assert (
        "people per deputy depart from the average by 1/10 at most (二), by 1/20 allowed "
        "(given by the caller, not by the law) [Electoral Law (2020), art. 26]"
        == equal.explain("en")
    )


def test_districts_of_unlawful_size_are_unlawful_however_alike() -> None:
    """The doubt on tolerances decides nothing then."""
    people = {"甲": 900, "乙": 4000, "丙": 500, "丁": 4100}
    ruling = districts_valid(people, {"甲": 1, "乙": 4, "丙": 0, "丁": 4}, on=ON)
    fewest, most, *_ = ruling.grounds

    assert (False, False) == (ruling.holds, ruling.undecided)
    assert (0, 1, 1, False) == (fewest.count, fewest.required, fewest.missing, fewest.holds)
    assert (4, 3, 1, False) == (most.count, most.required, most.excess, most.holds)
    assert "名额最少的选区：丙，名额0名" in fewest.explain("zh")
    assert "名额最多的选区：乙、丁，名额4名" in most.explain("zh")
    assert "the district with the most deputies: 乙, 丁; seats 4" in most.explain("en")


def test_districts_of_lawful_size_are_not_listed() -> None:
    """A congress has dozens of them."""
    fewest, most, *_ = districts_valid(EVEN, SEATS, on=ON).grounds

    assert "名额最少的选区，名额1名，应不少于1名（《选举法》（2020）第25条第2款）" == (
        fewest.explain("zh")
    )
    assert "the district with the most deputies; seats 3, at most 3 allowed" in most.explain("en")


def test_one_district_needs_no_name() -> None:
    """The ground is the count alone."""
    fewest, most, *_ = district_size_valid(2, on=ON).grounds

    assert "名额2名，应不少于1名（《选举法》（2020）第25条第2款）" == fewest.explain("zh")
    assert "名额2名，应不多于3名（《选举法》（2020）第25条第2款）" == most.explain("zh")


def test_before_2020_the_text_of_1983_stands_alone() -> None:
    """The size of districts is known longer than their equality."""
    ruling = district_size_valid(4, on=date(2020, 10, 17))

    assert ["《县级以下直接选举若干规定》（1983）第8条"] * 2 == [
        str(ground.citation) for ground in ruling.grounds
    ]
    assert False is ruling.holds


def test_seats_that_add_up_are_taken() -> None:
    """The congress elects six by districts."""
    ruling = districts_valid(EVEN, SEATS, on=ON, total=6)

    assert districting() == districting(total=6)
    assert (True, 6) == (ruling.holds, ruling.facts["total"])


def test_a_ruling_remembers_what_it_was_asked() -> None:
    """The arguments, by name."""
    ruling = districts_valid(EVEN, SEATS, on=ON)
    named = {"total": None, "tolerance": None, "profile": None}

    assert {"populations": EVEN, "seats": SEATS, **named} == dict(ruling.facts)
    assert {"seats": 2, "forces": False, "profile": None} == dict(
        district_size_valid(2, on=ON).facts
    )


SIX = "6, the sum of the districts' seats"
REFUSED: list[tuple[Callable[[], object], str, object, str]] = [
    (lambda: district_size_valid(-1, on=ON), "seats", -1, "a whole number of at least 0"),
    (lambda: district_size_valid(1, on=wrong("now")), "on", "now", "a datetime.date without"),
    (lambda: districting({}), "populations", {}, "at least one district"),
    (lambda: districting(wrong([1])), "populations", [1], "a mapping"),
    (
        lambda: districting({**PEOPLE, "三": 0}),
        "populations['三']",
        0,
        "a whole number of at least 1",
    ),
    (
        lambda: district_deviations(PEOPLE, {**SEATS, "三": -1}, on=ON),
        "seats['三']",
        -1,
        "a whole number of at least 0",
    ),
    (
        lambda: districting({wrong(None): 5}),
        "populations",
        None,
        "a name, not None",
    ),
    (
        lambda: district_deviations(PEOPLE, {"一": 1, "二": 2, "四": 3}, on=ON),
        "seats",
        ["三", "四"],
        "the districts of `populations`",
    ),
    (
        lambda: district_deviations(PEOPLE, dict.fromkeys(PEOPLE, 0), on=ON),
        "seats",
        {"一": 0, "二": 0, "三": 0},
        "at least one seat in all",
    ),
    (lambda: districting(total=5), "total", 5, SIX),
    (lambda: districting(total=7), "total", 7, SIX),
    (lambda: districting(total=0), "total", 0, "a whole number of at least 1"),
    (lambda: districts_valid(PEOPLE, SEATS, on=ON, total=7), "total", 7, SIX),
    (
        lambda: districts_valid(PEOPLE, SEATS, on=ON, tolerance=Fraction(-1, 10)),
        "tolerance",
        Fraction(-1, 10),
        "a Fraction or a whole number of at least 0",
    ),
    (
        lambda: districts_valid(PEOPLE, SEATS, on=ON, tolerance=wrong(0.1)),
        "tolerance",
        0.1,
        "a Fraction or a whole number of at least 0",
    ),
    (
        lambda: districts_valid(PEOPLE, SEATS, on=ON, tolerance=True),
        "tolerance",
        True,
        "a Fraction or a whole number of at least 0",
    ),
    (
        lambda: districts_valid(PEOPLE, SEATS, on=wrong("now")),
        "on",
        "now",
        "a datetime.date without",
    ),
    (
        lambda: district_deviations(PEOPLE, SEATS, on=wrong("now")),
        "on",
        "now",
        "a datetime.date without",
    ),
]


@pytest.mark.parametrize(("ask", "field", "value", "expected"), REFUSED)
def test_contradictory_facts_are_refused(
    ask: Callable[[], object], field: str, value: object, expected: str
) -> None:
    """The error names the field, the value and what was expected."""
    with pytest.raises(FactsError) as caught:
        ask()

    assert (field, value) == (caught.value.field, caught.value.value)
    assert caught.value.expected.startswith(expected)


def test_a_districting_is_neither_true_nor_false() -> None:
    """It measures; it does not judge."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(districting())
