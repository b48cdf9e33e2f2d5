"""What a place's rules on direct elections provide, beside the statutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from npcmodel.checks import day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.sources import asked_whom

__all__ = [
    "appointing",
    "direct",
    "direct_said",
    "fits",
    "of_committees",
    "size_of",
    "unbound",
    "unread",
]


def direct(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what the profile and those above it provide for direct elections on the day.

    Args:
        profile: the place; None for none, of which nothing is found.
        field: the field of its direct elections.
        on: the day whose law applies.

    Raises:
        FactsError: no profile.
    """
    if profile is None:
        return ()
    found = instance("profile", profile, Profile).find(f"direct_elections.{field}", day("on", on))
    return tuple(one.provision for one in found)


def appointing(
    profile: Profile | None, field: str, on: date, tier: Tier | None = None
) -> tuple[Local, ...]:
    """Return what binds a place's standing committee in appointments and removals on the day.

    That is the place's own text, and those of the places above that are made for standing
    committees of every level; others bind the committee of their own place alone.

    Args:
        profile: the place whose standing committee decides; None for none.
        field: the field of its rules on appointments.
        on: the day whose law applies.
        tier: that of the standing committee; None for that of the place.

    Raises:
        FactsError: no profile.
    """
    return of_committees(profile, "appointments", field, on, tier)


def of_committees(
    profile: Profile | None, group: str, field: str, on: date, tier: Tier | None = None
) -> tuple[Local, ...]:
    """Return what binds a place's standing committee of a group of provisions on the day.

    That is the place's own text, and those of the places above that are made for standing
    committees of every level; others bind the committee of their own place alone.

    Args:
        profile: the place whose standing committee it is; None for none.
        group: the group of provisions, which has a field `every_level`.
        field: the field of the group.
        on: the day whose law applies.
        tier: that of the standing committee; None for that of the place.

    Raises:
        FactsError: no profile.
    """
    found: tuple[Local, ...] = ()
    place = profile if profile is None else instance("profile", profile, Profile)
    own = place.tier if place is not None and tier is None else tier
    while place is not None:
        if place.tier is own or place.find(f"{group}.every_level", on, own=True):
            found += place.find(f"{group}.{field}", on, own=True)
        place = place.parent
    return found


def direct_said(
    profile: Profile | None, field: str, on: date, *, holds: bool = True
) -> tuple[Ground, ...]:
    """Return the grounds of what a place's rules say in words."""
    places = direct(profile, field, on)
    return worded(places, holds=holds)


_FROM_ABOVE = list(Tier)


def fits(profile: Profile | None, level: Level, field: str = "level") -> None:
    """Refuse a level above the place whose profile is asked: its texts say nothing of it.

    Which levels of the same tier or below a place has, its profile does not tell.

    Args:
        profile: the place; None for none, which fits every level.
        level: the level that is asked about.
        field: the argument that gives it.

    Raises:
        FactsError: a level above the profile's tier, or no profile.
    """
    if profile is None:
        return
    tier = instance("profile", profile, Profile).tier
    if _FROM_ABOVE.index(level.tier) < _FROM_ABOVE.index(tier):
        expected = f"a level of {tier.name} or below: the profile is that of {profile.name}"
        raise FactsError(field, level, expected)


def unread(profile: Profile | None, found: Sequence[object]) -> tuple[Text, ...]:
    """Return the note on local texts that were not asked or not read; none where some were."""
    return () if found else asked_whom(None, profile)


def unbound(profile: object) -> None:
    """Refuse a profile where the armed forces are asked about, whom no place's text binds."""
    if profile is not None:
        raise FactsError("profile", profile, "None: no place's text binds the armed forces")


def size_of(electors: ElectoralDistrict | ServiceCongress) -> tuple[int, str]:
    """Return how many those are who elect a deputy, in persons, and what they are called."""
    if isinstance(electors, ElectoralDistrict):
        return electors.registered, "voters"
    return electors.members, "deputies"
