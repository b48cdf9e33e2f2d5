"""Numbers of the law over time."""

from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.dates.frequency import AtLeast
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.wording import Text

OLD = Edition(Text("旧法", "Old Law"), date(2010, 1, 1), date(2010, 1, 1), Text("", ""))
NEW = Edition(Text("新法", "New Law"), date(2020, 1, 1), date(2020, 2, 1), Text("", ""))
FIRST = Provision(120, Citation(OLD, 9), date(2010, 1, 1))
SECOND = Provision(140, Citation(NEW, 12, 1), date(2020, 2, 1))
SEATS = parameter("名额", "seats", FIRST, SECOND)
ENDED = parameter(
    "名额",
    "seats",
    FIRST,
    Provision(140, Citation(NEW, 12, 1), date(2020, 2, 1), until=date(2022, 12, 31)),
    missing=Text("一九七九年文本", "the text of 1979"),
)


@pytest.mark.parametrize(
    ("want", "on"),
    [
        (FIRST, date(2010, 1, 1)),
        (FIRST, date(2020, 1, 31)),
        (SECOND, date(2020, 2, 1)),
        (SECOND, date(2026, 11, 21)),
    ],
)
def test_a_value_holds_from_its_first_day(want: Provision[int], on: date) -> None:
    """The value comes with its provision."""
    assert want == SEATS.at(on)


def test_the_day_before_the_first_is_refused() -> None:
    """The error says what was asked, since when it is known, and which text is missing."""
    with pytest.raises(NotInForceError) as caught:
        SEATS.at(date(2009, 12, 31))

    assert (
        "名额 (seats) 《旧法》（2010）第9条",
        date(2009, 12, 31),
        date(2010, 1, 1),
        "更早的文本 (an earlier text)",
    ) == caught.value.args


def test_a_parameter_says_which_text_is_missing() -> None:
    """Where another text than usual is wanted, it is named."""
    with pytest.raises(NotInForceError) as caught:
        ENDED.at(date(2009, 12, 31))

    assert "一九七九年文本 (the text of 1979)" == caught.value.missing


@pytest.mark.parametrize(
    ("want", "on"), [(120, date(2020, 1, 31)), (140, date(2020, 2, 1)), (140, date(2022, 12, 31))]
)
def test_a_value_that_ended_holds_to_its_last_day(want: int, on: date) -> None:
    """The last day is included, and older values are still found."""
    assert want == ENDED.at(on).value


def test_after_its_end_nothing_holds() -> None:
    """A repealed value is refused, and no earlier text is said to be missing."""
    with pytest.raises(NotInForceError) as caught:
        ENDED.at(date(2023, 1, 1))

    assert (
        "名额 (seats) 《新法》（2020）第12条第1款",
        date(2023, 1, 1),
        date(2010, 1, 1),
        "废止后的文本 (a text after the repeal)",
    ) == caught.value.args


def test_a_gap_between_two_values() -> None:
    """Where the first ended before the second began, the days between are refused."""
    gap = parameter(
        "名额", "seats", Provision(1, Citation(OLD, 9), date(2010, 1, 1), date(2015, 1, 1)), SECOND
    )

    assert 1 == gap.at(date(2015, 1, 1)).value
    assert 140 == gap.at(date(2020, 2, 1)).value
    with pytest.raises(NotInForceError):
        gap.at(date(2015, 1, 2))
    with pytest.raises(NotInForceError):
        gap.at(date(2020, 1, 31))


@pytest.mark.parametrize("number", [1, 3])
def test_the_newest_value_is_the_last(number: int) -> None:
    """However many there are."""
    versions = [
        Provision(year, Citation(OLD, 9), date(year, 1, 1)) for year in range(2010, 2010 + number)
    ]

    assert 2009 + number == parameter("名额", "seats", *versions).at(date(2026, 1, 1)).value


def test_versions_come_in_the_order_of_days() -> None:
    """A parameter needs at least one value, and rising days."""
    with pytest.raises(FactsError, match=r"^entries = "):
        parameter("名额", "seats", SECOND, FIRST)
    with pytest.raises(FactsError, match=r"^entries = "):
        parameter("名额", "seats")


@pytest.mark.parametrize("until", [date(2010, 1, 1), date(2011, 1, 1), None])
def test_a_value_may_end(until: date | None) -> None:
    """It lasts a day at least."""
    assert until == Provision(1, Citation(OLD, 9), date(2010, 1, 1), until).until


def test_a_value_does_not_end_before_it_begins() -> None:
    """The day before its first is refused."""
    with pytest.raises(FactsError) as caught:
        Provision(1, Citation(OLD, 9), date(2010, 1, 1), date(2009, 12, 31))

    assert ("until", date(2009, 12, 31), "2010-01-01, its first day, or later") == caught.value.args


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("source", {"source": "第9条"}),
        ("since", {"since": datetime(2010, 1, 1)}),  # noqa: DTZ001
        ("until", {"until": "2015"}),
    ],
)
def test_parts_of_a_provision_are_checked(field: str, changed: dict[str, Any]) -> None:
    """The part at fault is named."""
    parts: dict[str, Any] = {"value": 1, "source": Citation(OLD, 9), "since": date(2010, 1, 1)}

    with pytest.raises(FactsError, match=rf"^{field} = "):
        Provision(**{**parts, **changed})


def test_values_and_norms_hash() -> None:
    """Provisions, parameters and norms are values; a norm binds unless it is soft."""
    assert {SEATS} == {parameter("名额", "seats", FIRST, SECOND)}
    assert {Norm(AtLeast(2))} == {Norm(AtLeast(2), soft=False)}
    assert Norm(AtLeast(2)) != Norm(AtLeast(2), soft=True)
