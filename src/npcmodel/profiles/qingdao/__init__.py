"""青岛: Qingdao."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.qingdao.suggestions import SUGGESTION_RULES
from npcmodel.profiles.shandong import SHANDONG

__all__ = ["QINGDAO"]

QINGDAO = Profile(
    name="青岛",
    tier=Tier.PREFECTURE,
    parent=SHANDONG,
    suggestions=SUGGESTION_RULES,
)
"""青岛市: the handling of suggestions."""
