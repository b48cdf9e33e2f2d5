"""Whole numbers that follow one another without a gap, such as years.

>>> runs([2019, 2021, 2020, 2024])
((2019, 2021), (2024, 2024))
"""

from __future__ import annotations

from collections.abc import Iterable

from npcmodel.checks import each
from npcmodel.errors import FactsError

__all__ = ["runs"]


def runs(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return the first and the last of each row without a gap, ascending.

    Raises:
        FactsError: something that is no whole number.
    """
    found: list[tuple[int, int]] = []
    for number in sorted(set(each("numbers", numbers, int))):
        if isinstance(number, bool):
            raise FactsError("numbers", number, "a whole number")
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return tuple(found)
