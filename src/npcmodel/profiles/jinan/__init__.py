"""济南: Jinan."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees
from npcmodel.profiles.jinan.matters import EDITION, MATTER_RULES
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.shandong import SHANDONG

__all__ = ["JINAN"]

JINAN = Profile(
    name="济南",
    tier=Tier.PREFECTURE,
    parent=SHANDONG,
    committee_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(EDITION, 17), EDITION.in_force
    ),
    matters=MATTER_RULES,
)
"""济南市: major matters before its standing committee."""
