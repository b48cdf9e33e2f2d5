"""What counts as a count, a day, a name."""

import enum
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from npcmodel import checks
from npcmodel.errors import FactsError


class Numpyish:
    """An integer of another library: it has an index and is no int."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Arrayish:
    """What numpy's arrays and truth values do: there is an index, and asking for it fails."""

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")


class Colour(enum.Enum):
    """A small enumeration."""

    RED = "红"
    BLUE = "蓝"


class Rank(enum.IntEnum):
    """An enumeration whose members are integers."""

    SECOND = 2


@pytest.mark.parametrize(
    ("want", "given"), [(0, 0), (7, 7), (3, Numpyish(3)), (2, Rank.SECOND), (10**30, 10**30)]
)
def test_counts_become_plain_integers(want: int, given: object) -> None:
    """Anything with an index is a count, and comes back as int."""
    got = checks.count("seats", given)

    assert want == got
    assert int is type(got)


@pytest.mark.parametrize(
    "given",
    [True, False, 3.0, 0.5, "3", None, Decimal(3), Fraction(3), Arrayish(), int, [3]],
    ids=lambda value: type(value).__name__,  # an address would differ from worker to worker
)
def test_what_is_no_count_is_refused(given: object) -> None:
    """Truth values, whole floats and texts are no counts."""
    with pytest.raises(FactsError) as caught:
        checks.count("seats", given, 1)

    assert "seats" == caught.value.field
    assert given is caught.value.value
    assert "a whole number of at least 1" == caught.value.expected


@pytest.mark.parametrize("given", [0, Numpyish(0), -1])
def test_counts_have_a_least_value(given: object) -> None:
    """A count below the least one is refused."""
    with pytest.raises(FactsError, match=r"^seats = .*: expected a whole number of at least 1$"):
        checks.count("seats", given, 1)


def test_counts_may_have_a_greatest_value() -> None:
    """Both bounds are included, and what lies beyond is refused."""
    assert (1, 5) == (checks.count("n", 1, 1, 5), checks.count("n", 5, 1, 5))
    with pytest.raises(FactsError, match=r"^n = 6: expected a whole number of at most 5$"):
        checks.count("n", 6, 1, 5)


def test_least_count_is_zero_by_default() -> None:
    """Without a bound, zero passes and less does not."""
    assert 0 == checks.count("n", 0)
    with pytest.raises(FactsError, match=r"^n = -1: expected a whole number of at least 0$"):
        checks.count("n", -1)


def test_a_most_of_zero_binds() -> None:
    """An upper bound of zero is a bound."""
    with pytest.raises(FactsError, match=r"^n = 1: expected a whole number of at most 0$"):
        checks.count("n", 1, 0, 0)


def test_days_pass() -> None:
    """A date is a day."""
    assert date(2026, 1, 5) == checks.day("on", date(2026, 1, 5))


@pytest.mark.parametrize("given", [datetime(2026, 1, 5), "2026-01-05", 20260105, None])  # noqa: DTZ001
def test_days_with_a_time_are_refused(given: object) -> None:
    """A datetime is a date to Python, and no day to the library."""
    with pytest.raises(FactsError) as caught:
        checks.day("on", given)

    assert "on" == caught.value.field
    assert given is caught.value.value
    assert "a datetime.date without a time of day" == caught.value.expected


def test_members_pass() -> None:
    """A member of the enumeration comes back."""
    assert Colour.RED is checks.member("colour", Colour.RED, Colour)


@pytest.mark.parametrize("given", ["红", "RED", Rank.SECOND, None])
def test_texts_are_no_members(given: object) -> None:
    """Neither value nor name stands for the member."""
    with pytest.raises(FactsError) as caught:
        checks.member("colour", given, Colour)

    assert "colour" == caught.value.field
    assert "a member of Colour: RED, BLUE" == caught.value.expected


def test_instances_pass() -> None:
    """A value of the kind, or of one of the kinds, comes back."""
    assert 3 == checks.instance("n", 3, int)
    assert "三" == checks.instance("n", "三", (int, str))


@pytest.mark.parametrize(
    ("expected", "kind"), [("a int", int), ("a int or Fraction", (int, Fraction))]
)
def test_other_kinds_are_refused(expected: str, kind: Any) -> None:
    """The message names every kind that would have passed."""
    with pytest.raises(FactsError) as caught:
        checks.instance("n", "三", kind)

    assert ("n", "三", expected) == caught.value.args


def test_texts_pass() -> None:
    """A text comes back as it is."""
    assert " 甲 " == checks.text("name", " 甲 ")


@pytest.mark.parametrize("given", ["", " \t\n", "　", 5, None, b"name"])
def test_empty_texts_are_refused(given: object) -> None:
    """A text must say something."""
    with pytest.raises(FactsError) as caught:
        checks.text("name", given)

    assert ("name", given, "a text that is not empty") == caught.value.args


@pytest.mark.parametrize("given", ["甲", 5, 0, "", ("甲", 1), Colour.RED])
def test_any_hashable_is_a_name(given: object) -> None:
    """Names are any hashable."""
    assert given is checks.name("who", given)


@pytest.mark.parametrize(
    ("expected", "given"),
    [("a name, not None", None), ("a hashable name", ["甲"]), ("a hashable name", (["甲"],))],
)
def test_none_and_unhashables_are_no_names(expected: str, given: object) -> None:
    """None is nobody, and what does not hash cannot be looked up."""
    with pytest.raises(FactsError) as caught:
        checks.name("who", given)

    assert ("who", given, expected) == caught.value.args


def test_each_element_is_checked() -> None:
    """Any iterable becomes a tuple of the kind."""
    assert (1, 2) == checks.each("ns", iter([1, 2]), int)
    assert () == checks.each("ns", [], int)


@pytest.mark.parametrize("given", ["ab", b"ab", 5, None])
def test_a_text_is_no_sequence(given: Any) -> None:
    """A text would fall into its letters."""
    with pytest.raises(FactsError) as caught:
        checks.each("ns", given, str)

    assert ("ns", given, "a sequence of str") == caught.value.args


def test_an_element_of_another_kind_is_named() -> None:
    """The element at fault is in the message."""
    with pytest.raises(FactsError, match=r"^ns = 'b': expected a int$"):
        checks.each("ns", [1, "b"], int)


@pytest.mark.parametrize(
    ("check", "given", "more"), [(checks.count, 6, (1, 5)), (checks.day, "x", ())]
)
def test_optional_values_are_checked_when_given(
    check: Callable[..., object], given: object, more: tuple[object, ...]
) -> None:
    """None passes; everything else goes through the check with its bounds."""
    assert checks.optional(check, "n", None, *more) is None
    with pytest.raises(FactsError, match=r"^n = "):
        checks.optional(check, "n", given, *more)


def test_optional_values_come_back() -> None:
    """What the check returns is returned."""
    assert 5 == checks.optional(checks.count, "n", Numpyish(5), 1, 5)


class Feast(date):
    """A day of a kind of its own."""


def test_a_day_of_another_kind_is_a_day() -> None:
    """A subclass of date without a time of day passes."""
    assert date(2026, 2, 17) == checks.day("on", Feast(2026, 2, 17))


def test_a_sequence_of_names_comes_back_as_a_tuple() -> None:
    """In the order given, a name twice if it is given twice."""
    assert ("甲", 7, "甲") == checks.names("who", iter(["甲", 7, "甲"]))


@pytest.mark.parametrize(
    ("values", "wrong"), [("甲乙", "甲乙"), (b"a", b"a"), (3, 3), (["甲", None], None)]
)
def test_no_sequence_of_names(values: object, wrong: object) -> None:
    """A text alone is one name, and None is none."""
    with pytest.raises(FactsError) as caught:
        checks.names("who", values)

    assert ("who", wrong) == (caught.value.field, caught.value.value)
