"""Nominating candidates: how many each may name, for how long, primaries and the formal list."""

from npcmodel.nominations.caps import nominations_valid
from npcmodel.nominations.funding import (
    Disqualification,
    FundingConsequence,
    FundingStage,
    funding_consequence,
)
from npcmodel.nominations.lists import (
    candidate_pool_valid,
    list_order_valid,
    list_valid,
    name_order,
    national_list_valid,
)
from npcmodel.nominations.primaries import (
    PrimaryNeed,
    PrimaryResult,
    PrimaryStep,
    primary,
    primary_needed,
)
from npcmodel.nominations.timing import introduction_in_time, nomination_time_valid

__all__ = [
    "Disqualification",
    "FundingConsequence",
    "FundingStage",
    "PrimaryNeed",
    "PrimaryResult",
    "PrimaryStep",
    "candidate_pool_valid",
    "funding_consequence",
    "introduction_in_time",
    "list_order_valid",
    "list_valid",
    "name_order",
    "national_list_valid",
    "nomination_time_valid",
    "nominations_valid",
    "primary",
    "primary_needed",
]
