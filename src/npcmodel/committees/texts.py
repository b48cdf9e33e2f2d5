"""What a place's rules provide for its own standing committee and its members."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from npcmodel.checks import day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import unknown

__all__ = ["committee_of", "needed", "own_texts", "texts_for"]


def own_texts(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what a place provides for its own standing committee on the day.

    Raises:
        FactsError: no profile.
    """
    if profile is None:
        return ()
    place = instance("profile", profile, Profile)
    found = place.find(f"committee.{field}", day("on", on), own=True)
    return tuple(one.provision for one in found)


def texts_for(
    profile: Profile | None, committee: Roll, field: str, on: date
) -> tuple[Provision[Any], ...]:
    """Return the same of a standing committee given: rules of another tier do not bind it."""
    if profile is not None and instance("profile", profile, Profile).tier is not (
        committee.level.tier
    ):
        return ()
    return own_texts(profile, field, on)


def committee_of(roll: Roll) -> Roll:
    """Return the roll of a local standing committee, which no other body's is.

    Raises:
        FactsError: another body, or the nation's.
    """
    if instance("roll", roll, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("roll.body", roll.body, "Body.STANDING_COMMITTEE")
    if roll.level.national:
        raise FactsError("roll.level", roll.level, "a local level: its rules are a place's own")
    return roll


def needed(
    profile: Profile | None, fields: Iterable[str], says: Text, on: date
) -> tuple[Provision[Any], ...]:
    """Return what a place's rules provide where nothing but them can answer.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.
    """
    place = instance("profile", profile, Profile)
    found = tuple(one for field in fields for one in own_texts(place, field, on))
    if found:
        return found
    raise unknown(says, place, on)
