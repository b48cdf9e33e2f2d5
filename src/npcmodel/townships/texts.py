"""What a place provides for its townships and sub-districts."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.townships import CommitteeMembers

__all__ = ["NOT_LISTED", "composed", "of_place", "with_national"]

NOT_LISTED = OpenPoint(
    Text(
        "所问的条文没有提到，不等于不得为之",
        "no text that was asked speaks of it; that is not to say that it may not be",
    ),
    decides=True,
)


def of_place(
    profile: Profile | None, field: str, on: date, group: str = "townships"
) -> tuple[Provision[Any], ...]:
    """Return what a place and those above it provide for all townships of theirs on the day.

    Args:
        profile: the place; None for none, of which nothing is found.
        field: the field of the group.
        on: the day whose law applies.
        group: `townships` or `streets`.

    Raises:
        FactsError: no profile.
    """
    if profile is None:
        return ()
    found = instance("profile", profile, Profile).find(f"{group}.{field}", day("on", on))
    return tuple(one.provision for one in found)


def with_national(
    parameter: Parameter[Any] | None, local: tuple[Provision[Any], ...], on: date
) -> tuple[Provision[Any], ...]:
    """Return a statute's provision, where there is one known for the day, before the local ones.

    Raises:
        NotInForceError: a statute speaks of it, but neither its text nor a local one is known
            for the day.
    """
    found = None if parameter is None else parameter.known(on)
    if found is None and parameter is not None and not local:
        return (parameter.at(on),)  # which says what is missing
    return local if found is None else (found, *local)


_CHAIRS = Text("主任（主任委员）", "chairs")
_VICE_CHAIRS = Text("副主任（副主任委员）", "vice-chairs")
_OTHERS = Text("委员", "other members")


def composed(
    one: Provision[CommitteeMembers], chairs: int, vice_chairs: int, others: int
) -> tuple[Ground, ...]:
    """Return the grounds that a committee has as many chairs and members as its text wants."""
    members = one.value
    grounds: tuple[Ground, ...] = ()
    for says, number, limit in (
        (_CHAIRS, chairs, Limit(members.chairs, members.chairs)),
        (_VICE_CHAIRS, vice_chairs, Limit(members.vice_chairs, members.vice_chairs)),
        (_OTHERS, others, members.others),
    ):
        for bound, end in ((Bound.AT_LEAST, limit.least), (Bound.AT_MOST, limit.most)):
            ground = Ground(one.source, True, Measure.MEMBERS, number, end, bound, says=says)  # noqa: FBT003
            grounds += (attrs.evolve(ground, holds=not (ground.missing or ground.excess)),)
    return grounds
