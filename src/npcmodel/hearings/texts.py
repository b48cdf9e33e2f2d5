"""What a place's own rules provide on legislative hearings."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcmodel.checks import instance
from npcmodel.law.parameter import Provision
from npcmodel.profiles.profile import Profile

__all__ = ["hearing_texts"]


def hearing_texts(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what a place's own rules give: they bind its own bodies and none below.

    Raises:
        FactsError: no profile.
    """
    if profile is None:
        return ()
    found = instance("profile", profile, Profile).find(f"hearings.{field}", on, own=True)
    return tuple(one.provision for one in found)
