"""Where 过 and 以上 part, on small numbers."""

from fractions import Fraction
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Ceiling, Threshold, at_least, at_most, more_than

HALF = Fraction(1, 2)
TWO_THIRDS = Fraction(2, 3)


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 60


@pytest.mark.parametrize(
    ("want", "threshold", "base"),
    [
        (31, more_than(HALF), 60),
        (31, more_than(HALF), 61),
        (1, more_than(HALF), 1),
        (2, more_than(HALF), 2),
        (30, at_least(HALF), 60),
        (31, at_least(HALF), 61),
        (40, at_least(TWO_THIRDS), 60),
        (41, at_least(TWO_THIRDS), 61),
        (41, more_than(TWO_THIRDS), 60),
        (1, at_least(Fraction(1, 10)), 1),
        (7, at_least(Fraction(1)), 7),
    ],
)
def test_least_number_that_meets(want: int, threshold: Threshold, base: int) -> None:
    """The least number is where the answer turns from no to yes."""
    assert want == threshold.least(base)
    assert threshold.met(want, base)
    assert not threshold.met(want - 1, base)


@pytest.mark.parametrize(
    ("want", "share", "base"),
    [(18, Fraction(3, 10), 60), (18, Fraction(3, 10), 63), (0, Fraction(3, 10), 3), (5, 1, 5)],
)
def test_most_number_within_a_ceiling(want: int, share: Fraction | int, base: int) -> None:
    """The greatest number is where the answer turns from yes to no."""
    ceiling = at_most(Fraction(share))

    assert want == ceiling.most(base)
    assert ceiling.met(want, base)
    assert not ceiling.met(want + 1, base)


def test_integers_of_other_libraries_count() -> None:
    """A base of another library's integers is taken."""
    base: Any = Numpyish()

    assert 31 == more_than(HALF).least(base)
    assert 18 == at_most(Fraction(3, 10)).most(base)


@pytest.mark.parametrize("base", [0, -1, True, 60.0, "60", None])
def test_a_base_is_a_count_of_at_least_one(base: Any) -> None:
    """A share of nobody means nothing."""
    for ask in (more_than(HALF).least, at_least(HALF).least, at_most(HALF).most):
        with pytest.raises(FactsError, match=r"^base = .*: expected a whole number of at least 1"):
            ask(base)


@pytest.mark.parametrize("number", [-1, True, 31.0])
def test_a_number_is_a_count(number: Any) -> None:
    """Neither truth values nor floats are held against a threshold."""
    for ask in (more_than(HALF).met, at_most(HALF).met):
        with pytest.raises(
            FactsError, match=r"^number = .*: expected a whole number of at least 0"
        ):
            ask(number, 60)


def test_zero_is_a_number() -> None:
    """Nobody is a number of people."""
    assert not at_least(HALF).met(0, 1)
    assert at_most(HALF).met(0, 1)


@pytest.mark.parametrize("share", [0.5, 1, "1/2", None, True])
@pytest.mark.parametrize("build", [more_than, at_least, at_most])
def test_a_share_is_a_fraction(build: Any, share: Any) -> None:
    """Floats never come in, and integers do not pass for shares."""
    with pytest.raises(FactsError) as caught:
        build(share)

    assert ("share", share, "a Fraction") == caught.value.args


@pytest.mark.parametrize(
    ("expected", "build", "share"),
    [
        ("above 0 and below 1", more_than, Fraction(1)),
        ("above 0 and below 1", more_than, Fraction(0)),
        ("above 0 and at most 1", at_least, Fraction(0)),
        ("above 0 and at most 1", at_least, Fraction(3, 2)),
        ("above 0 and at most 1", at_most, Fraction(-1, 2)),
        ("above 0 and at most 1", at_most, Fraction(3, 2)),
    ],
)
def test_a_share_lies_between_nothing_and_all(expected: str, build: Any, share: Fraction) -> None:
    """More than all cannot be asked for."""
    with pytest.raises(FactsError) as caught:
        build(share)

    assert ("share", share, expected) == caught.value.args


def test_thresholds_are_values() -> None:
    """Equal shares of equal strictness are equal, hash alike and cannot be changed."""
    assert {Threshold(HALF, strict=True)} == {more_than(HALF), more_than(Fraction(2, 4))}
    assert more_than(HALF) != at_least(HALF)
    assert {Ceiling(HALF)} == {at_most(HALF)}
    frozen: Any = more_than(HALF)
    with pytest.raises(AttributeError):
        frozen.share = TWO_THIRDS
