"""What a place's rules of procedure provide for its own congress (人民代表大会议事规则)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from npcmodel.checks import day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.sources import deputies

__all__ = ["needed", "own_rules"]


def own_rules(
    profile: Profile | None, field: str, on: date, *, level: Level | None = None
) -> tuple[Provision[Any], ...]:
    """Return what a place's rules provide for its own congress on the day.

    Its rules on deputies bind the congresses below it as well, those on townships their congresses.

    Args:
        profile: the place; None for none, of which nothing is found.
        field: the field of its rules of procedure, or on townships.
        on: the day whose law applies.
        level: the level of the congress asked about; None for the place's own. Rules of
            procedure of a place of another tier do not bind it.

    Raises:
        FactsError: no profile, or one for a national body.
    """
    if profile is None:
        return ()
    instance("profile", profile, Profile)
    if level is not None and level.national:
        raise FactsError("profile", profile.name, "None for a national body: no place binds it")
    tier = profile.tier if level is None else level.tier
    found = deputies(profile, Body.CONGRESS, tier, field, on)
    if tier is profile.tier:
        found = (*profile.find(f"congress.{field}", day("on", on), own=True), *found)
    if tier is Tier.TOWNSHIP:
        found = (*profile.find(f"townships.{field}", day("on", on)), *found)
    return tuple(one.provision for one in found)


def needed(
    profile: Profile | None, fields: Mapping[str, Text], on: date
) -> tuple[Provision[Any], ...]:
    """Return what a place's rules provide where nothing but them can answer.

    Args:
        profile: the place.
        fields: the fields of its rules, with what each regulates.
        on: the day whose law applies.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.
    """
    place = instance("profile", profile, Profile)
    found = tuple(one for field in fields for one in own_rules(place, field, on))
    if found:
        return found
    raise unknown(next(iter(fields.values())), place, on)
