"""What a place's own rules provide on legislative hearings."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcmodel.checks import instance
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import OpenPoint
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT

__all__ = ["followed", "hearing_texts", "silent"]


def hearing_texts(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what a place's own rules give: they bind its own bodies and none below.

    Raises:
        FactsError: no profile.
    """
    if profile is None:
        return ()
    found = instance("profile", profile, Profile).find(f"hearings.{field}", on, own=True)
    return tuple(one.provision for one in found)


def followed(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what the province of a city gives, where its cities follow it (参照执行).

    Raises:
        FactsError: no profile.
    """
    if profile is None or instance("profile", profile, Profile).tier is not Tier.PREFECTURE:
        return ()
    if profile.parent is None or not profile.parent.find("hearings.cities_follow", on, own=True):
        return ()
    return hearing_texts(profile.parent, field, on)


def silent(profile: Profile | None, field: str, on: date) -> tuple[OpenPoint, ...]:
    """Return the doubt where no text of the place is known: one to follow may be, or none."""
    if not followed(profile, field, on):
        return (NO_TEXT,)
    above = instance("profile", profile, Profile).parent
    return tuple(
        OpenPoint(one.value, one.source, decides=True)
        for one in hearing_texts(above, "cities_follow", on)
    )
