"""Where deputies are elected."""

from __future__ import annotations

import attrs

from npcmodel.checks import count

__all__ = ["ElectoralDistrict"]


@attrs.frozen
class ElectoralDistrict:
    """A district whose voters elect deputies directly (选区).

    Attributes:
        registered: registered voters, in persons (选区全体选民).
        seats: deputies to be elected there.

    Raises:
        FactsError: no voters or no seats.
    """

    registered: int
    seats: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "registered", count("registered", self.registered, 1))
        object.__setattr__(self, "seats", count("seats", self.seats, 1))
