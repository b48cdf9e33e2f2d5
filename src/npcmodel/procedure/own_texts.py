"""What a place's rules provide for its own congress or standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcmodel.checks import instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules

__all__ = ["body_of", "provided"]


def body_of(field: str, body: Body, level: Level, bodies: tuple[Body, ...]) -> Body:
    """Return a body of the level, or refuse one that is not asked about or not there.

    Args:
        field: the argument that gives it.
        body: the body.
        level: its level.
        bodies: those that are asked about.

    Raises:
        FactsError: another body, or one that townships do not have.
    """
    member("level", level, Level)
    if member(field, body, Body) not in bodies:
        names = " or ".join(f"Body.{one.name}" for one in bodies)
        raise FactsError(field, body, names)
    only_above = body in {Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS}
    if only_above and level.tier is Tier.TOWNSHIP:
        raise FactsError("level", level, f"a level that has a {body.name}: townships have none")
    return body


def provided(
    profile: Profile | None, body: Body, level: Level, field: str, on: date
) -> tuple[Provision[Any], ...]:
    """Return what a place's rules provide for its own body on the day.

    Args:
        profile: the place; None for none, of which nothing is found.
        body: the congress; of any other body its standing committee's rules are asked.
        level: the level of the body; rules of a place of another tier do not bind it.
        field: the field of its rules.
        on: the day whose law applies.

    Raises:
        FactsError: no profile, or one for a national body.
    """
    if body is Body.CONGRESS:
        return own_rules(profile, field, on, level=level)
    if profile is None:
        return ()
    place = instance("profile", profile, Profile)
    if level.national:
        raise FactsError("profile", place.name, "None for a national body: no place binds it")
    if place.tier is not level.tier:
        return ()
    return tuple(one.provision for one in place.find(f"committee.{field}", on, own=True))
