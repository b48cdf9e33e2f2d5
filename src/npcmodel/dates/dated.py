"""A value by its effective day.

>>> from datetime import date
>>> base = Dated((Since(date(2015, 1, 1), 120), Since(date(2020, 10, 18), 140)))
>>> base.at(date(2020, 10, 17)).value, base.at(date(2020, 10, 18)).value
(120, 140)
>>> base.at(date(2014, 12, 31)) is None
True
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

import attrs

from npcmodel.checks import day
from npcmodel.errors import FactsError

__all__ = ["Dated", "Since", "Starts"]

T = TypeVar("T")


class Starts(Protocol):
    """Anything that holds from a day on."""

    @property
    def since(self) -> date:
        """The first day."""
        ...


E = TypeVar("E", bound=Starts)


@attrs.frozen
class Since(Generic[T]):
    """A value and the first day on which it holds; None says that it was repealed that day."""

    since: date
    value: T | None

    def __attrs_post_init__(self) -> None:
        day("since", self.since)


@attrs.frozen
class Dated(Generic[E]):
    """Entries that replace one another over time: repealed is an entry, not an absence.

    Attributes:
        entries: in the order of their first days, at least one.
    """

    entries: tuple[E, ...]

    def __attrs_post_init__(self) -> None:
        days = [entry.since for entry in self.entries]
        if not days or any(a >= b for a, b in pairwise(days)):
            raise FactsError("entries", days, "at least one entry, first days rising")

    @property
    def first(self) -> date:
        """The first day for which an entry is known."""
        return self.entries[0].since

    def at(self, on: date) -> E | None:
        """Return the entry that holds on the day, or None before the first one."""
        for entry in self.entries[::-1]:
            if entry.since <= on:
                return entry
        return None
