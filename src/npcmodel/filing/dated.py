"""What every event in filing and review has: its day, and perhaps who it concerns, or an end."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Protocol

import attrs

from npcmodel.checks import day, name
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Dated

__all__ = ["Limited", "OfRequest", "until"]


class Limited(Protocol):
    """An event with a last day for what it is about."""

    @property
    def day(self) -> date:
        """The day it happened."""
        ...

    @property
    def limit(self) -> date | None:
        """The last day; None where none was given."""
        ...


def until(event: Limited) -> None:
    """Refuse a last day that is none, or lies before the event."""
    if event.limit is not None and day("limit", event.limit) < event.day:
        raise FactsError("limit", event.limit, f"{event.day}, the day of the event, or later")


@attrs.frozen
class OfRequest(Dated):
    """Anything that concerns who asked for a review, by any name."""

    by: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("by", self.by)
