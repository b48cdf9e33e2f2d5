"""Where deputies are elected."""

from __future__ import annotations

import attrs

from npcmodel.checks import count

__all__ = ["ElectoralDistrict", "ServiceCongress", "ServiceDistrict", "VillageElectorate"]


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


@attrs.frozen
class ServiceDistrict(ElectoralDistrict):
    """A district of the armed forces, whose voters elect county deputies directly (驻军选区).

    Attributes:
        registered: voters of the district, in persons (选区全体选民).
        seats: deputies to be elected there.

    Raises:
        FactsError: no voters or no seats.
    """


@attrs.frozen
class ServiceCongress:
    """A congress of servicemen, which elects deputies above the county (军人代表大会).

    Attributes:
        members: its deputies in office, in persons (军人代表大会全体代表).

    Raises:
        FactsError: no deputies.
    """

    members: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "members", count("members", self.members, 1))


@attrs.frozen
class VillageElectorate:
    """The villagers on the list of an election, who elect the villagers' committee (村民名单).

    Attributes:
        registered: villagers registered for the election, in persons (登记参加选举的村民).

    Raises:
        FactsError: nobody registered.
    """

    registered: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "registered", count("registered", self.registered, 1))
