"""How many deputies a congress has, how they are distributed, and the sizes of committees."""

from npcmodel.params.electoral_law import Authority
from npcmodel.seats.committees import (
    Posts,
    Range,
    committee_posts,
    committee_size,
    committee_size_valid,
    council_posts,
)
from npcmodel.seats.distribution import (
    Delegation,
    Distribution,
    distribute_seats,
    national_delegation,
)
from npcmodel.seats.districts import (
    Districting,
    district_deviations,
    district_size_valid,
    districts_valid,
)
from npcmodel.seats.fixing import (
    FixedBy,
    GrantedBy,
    addition_granted_by,
    refixing_report_due,
    refixing_valid,
    seats_fixed_by,
)
from npcmodel.seats.nationalities import (
    NationalityRegime,
    Regime,
    SeatsMost,
    nationality_ratio_valid,
    nationality_regime,
    nationality_represented,
    nationality_seats_most,
)
from npcmodel.seats.quotas import Quota, deputy_seats, seats_valid

__all__ = [
    "Authority",
    "Delegation",
    "Distribution",
    "Districting",
    "FixedBy",
    "GrantedBy",
    "NationalityRegime",
    "Posts",
    "Quota",
    "Range",
    "Regime",
    "SeatsMost",
    "addition_granted_by",
    "committee_posts",
    "committee_size",
    "committee_size_valid",
    "council_posts",
    "deputy_seats",
    "distribute_seats",
    "district_deviations",
    "district_size_valid",
    "districts_valid",
    "national_delegation",
    "nationality_ratio_valid",
    "nationality_regime",
    "nationality_represented",
    "nationality_seats_most",
    "refixing_report_due",
    "refixing_valid",
    "seats_fixed_by",
    "seats_valid",
]
