"""Every roll from 1 to 3,000 members, the largest congress there can be.

The reference knows no arithmetic but counting: it tries one number after another until the
words of the statute are true of it.
"""

from collections.abc import Callable
from fractions import Fraction

import pytest

from npcmodel.exact.thresholds import Ceiling, Threshold, at_least, at_most, more_than

LARGEST = 3000


def over(number: int, base: int, numerator: int, denominator: int) -> bool:
    """过: the number alone is more than the share."""
    return number * denominator > base * numerator


def reached(number: int, base: int, numerator: int, denominator: int) -> bool:
    """以上，包括本数: the number is the share or more."""
    return number * denominator >= base * numerator


CASES: list[tuple[Threshold, Callable[[int, int, int, int], bool], int, int]] = [
    (more_than(Fraction(1, 2)), over, 1, 2),
    (at_least(Fraction(2, 3)), reached, 2, 3),
    (at_least(Fraction(1, 3)), reached, 1, 3),
    (at_least(Fraction(1, 5)), reached, 1, 5),
    (at_least(Fraction(1, 10)), reached, 1, 10),
    (at_least(Fraction(1, 2)), reached, 1, 2),
    (more_than(Fraction(2, 3)), over, 2, 3),
    (at_least(Fraction(1)), reached, 1, 1),
]


@pytest.mark.parametrize(("threshold", "words", "numerator", "denominator"), CASES)
def test_the_least_number_for_every_base(
    threshold: Threshold,
    words: Callable[[int, int, int, int], bool],
    numerator: int,
    denominator: int,
) -> None:
    """One less is not enough, and it is enough itself."""
    least = 1
    for base in range(1, LARGEST + 1):
        # The least number never falls as the base grows: the search goes on where it ended.
        assert not words(least - 1, base, numerator, denominator)
        while not words(least, base, numerator, denominator):
            least += 1

        assert least == threshold.least(base)
        assert threshold.met(least, base)
        assert not threshold.met(least - 1, base)


@pytest.mark.parametrize(
    ("ceiling", "numerator", "denominator"),
    [
        (at_most(Fraction(30, 100)), 30, 100),
        (at_most(Fraction(1, 2)), 1, 2),
        (at_most(Fraction(1)), 1, 1),
    ],
)
def test_the_most_number_for_every_base(ceiling: Ceiling, numerator: int, denominator: int) -> None:
    """不得超过: it is within the share itself, and one more is not."""
    most = 0
    for base in range(1, LARGEST + 1):
        assert not over(most, base, numerator, denominator)
        while not over(most + 1, base, numerator, denominator):
            most += 1

        assert most == ceiling.most(base)
        assert ceiling.met(most, base)
        assert not ceiling.met(most + 1, base)


def test_half_or_more_and_more_than_half_part_at_even_bases() -> None:
    """Thirty of sixty is half or more, and not more than half; of odd bases both ask the same."""
    half, more = at_least(Fraction(1, 2)), more_than(Fraction(1, 2))
    apart = [base for base in range(1, LARGEST + 1) if half.least(base) != more.least(base)]

    assert list(range(2, LARGEST + 1, 2)) == apart
