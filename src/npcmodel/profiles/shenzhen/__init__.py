"""深圳: Shenzhen."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.profiles.guangdong import GUANGDONG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.shenzhen.appointments import APPOINTMENT_RULES

__all__ = ["SHENZHEN"]

SHENZHEN = Profile(
    name="深圳",
    tier=Tier.PREFECTURE,
    parent=GUANGDONG,
    appointments=APPOINTMENT_RULES,
)
