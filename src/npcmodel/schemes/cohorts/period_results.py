"""What the periods of a term brought to people in their posts (历次考核结果)."""

from __future__ import annotations

from collections.abc import Hashable
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, name, optional
from npcmodel.schemes.issuing import exact_number

__all__ = ["PeriodResult", "TermYears"]


@attrs.frozen(kw_only=True)
class PeriodResult:
    """What one period brought to a person in a post (一期考核结果).

    With neither a grade nor points the period was not assessed.

    Attributes:
        year: the year.
        part: which period of the year, 1 for the first, or for the year itself.
        person: who was assessed.
        post: the post held.
        grades: the grade, and titles from a ranking (后五名).
        points: the points, int or Fraction; None where there are none.
    """

    year: int
    part: int = 1
    person: Hashable
    post: Hashable
    grades: tuple[str, ...] = ()
    points: Fraction | int | None = None

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "year", count("year", self.year, 1))
        object.__setattr__(self, "part", count("part", self.part, 1))
        name("person", self.person)
        name("post", self.post)
        object.__setattr__(self, "grades", each("grades", self.grades, str))
        object.__setattr__(self, "points", optional(exact_number, "points", self.points))

    @property
    def assessed(self) -> bool:
        """Whether there is a result at all."""
        return bool(self.grades) or self.points is not None


@attrs.frozen
class TermYears:
    """The years of a term, both included (任期年份).

    Attributes:
        first: the first year assessed in the term.
        last: the last one.
    """

    first: int
    last: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "first", count("first", self.first, 1))
        object.__setattr__(self, "last", count("last", self.last, self.first))
