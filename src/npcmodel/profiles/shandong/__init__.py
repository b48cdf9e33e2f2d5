"""山东: Shandong."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.shandong.committee import COMMITTEE_RULES
from npcmodel.profiles.shandong.congress import CONGRESS_RULES
from npcmodel.profiles.shandong.deputies import DEPUTY_RULES
from npcmodel.profiles.shandong.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.shandong.oaths import OATH_RULES

__all__ = ["SHANDONG"]

SHANDONG = Profile(
    name="山东",
    tier=Tier.PROVINCE,
    direct_elections=DIRECT_ELECTIONS,
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
)
"""山东省: direct elections of counties and townships."""
