"""What a profile's provisions are: their kinds, and the room the statutes leave them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any, TypeAlias, TypeVar, cast, get_args, get_origin, get_type_hints

from npcmodel.checks import count, instance
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency
from npcmodel.errors import FactsError, OutOfRangeError
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_law

__all__ = [
    "GROUPS",
    "KINDS",
    "ROOM",
    "Group",
    "Room",
    "Versions",
    "check_fields",
    "check_group",
    "kinds_of",
    "same",
    "versions",
]

T = TypeVar("T")
Versions: TypeAlias = Provision[T] | tuple[Provision[T], ...] | None
"""A provision of a group; where an older wording was read too, each for its own time."""

Room = Mapping[str, tuple[Parameter[Any], Callable[[Any, Any], bool]]]
"""By field: the statute's parameter, and whether it leaves room for a local value."""


class Group:
    """A group of provisions in a profile (一组地方规定)."""

    __slots__ = ()


GROUPS = (
    "direct_elections",
    "congress",
    "committee",
    "deputies",
    "appointments",
    "oaths",
    "filing",
    "matters",
    "suggestions",
    "supervision",
    "townships",
    "streets",
    "hearings",
)
"""The fields of a profile that hold a group of provisions."""

KINDS: dict[str, type] = {
    "township_sessions": Norm,
    "township_quorum": Share,
    "township_majority": Share,
    "township_extraordinary": Share,
    "township_first_session_months": int,
    "township_notice_days": int,
    "township_notice_exemption": Text,
    "officials_ballots": Base,
    "chief_post_usual_surplus": int,
    "presidium_meetings": Norm,
    "presidium_quorum": Share,
    "presidium_majority": Share,
    "committee_meetings": Norm,
    "committee_quorum": Share,
    "committee_majority": Share,
    "committee_notice_days": int,
    "committee_notice_exemption": Text,
}


def same(local: object, national: object) -> bool:
    """Say whether a local value is the statute's own."""
    return local == national


def _as_often(local: Norm, national: Norm) -> bool:
    """A local text may ask for more meetings than the statute, never for fewer.

    How they are to be spread over the year is for each text to say: both bind.
    """
    return _rate(local.frequency) >= _rate(national.frequency)


def _rate(frequency: Frequency) -> Fraction:
    """How many a month the frequency asks for."""
    if isinstance(frequency, AtLeast | EveryPeriod):
        return Fraction(frequency.times, frequency.period.months)
    return Fraction(1, frequency.months)


ROOM: dict[str, tuple[Parameter[Any], Callable[[Any, Any], bool]]] = {
    "township_sessions": (organic_law.CONGRESS_SESSIONS, _as_often),
    "township_quorum": (organic_law.CONGRESS_QUORUM, same),
    "township_majority": (organic_law.CONGRESS_MAJORITY, same),
    "township_extraordinary": (organic_law.EXTRAORDINARY_SESSION, same),
    "township_first_session_months": (organic_law.FIRST_SESSION_MONTHS, same),
    "committee_meetings": (organic_law.COMMITTEE_MEETINGS, _as_often),
    "committee_quorum": (organic_law.COMMITTEE_QUORUM, same),
    "committee_majority": (organic_law.COMMITTEE_MAJORITY, same),
}


@cache
def kinds_of(group: type[Group]) -> Mapping[str, type]:
    """Return what the values of a group's fields are, as its annotations say."""
    kinds: dict[str, type] = {}
    for field, hint in get_type_hints(group).items():
        provision, *_ = get_args(hint)  # of `Provision[kind] | None`, or of its `Versions`
        (kind,) = get_args(provision)
        kinds[field] = get_origin(kind) or kind
    return kinds


def check_group(group: Group, name: str, room: Room) -> None:
    """Refuse what a group of provisions may not hold.

    Args:
        group: the group.
        name: the field of a profile that holds it.
        room: the room that the statutes leave its fields.

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """
    kinds = kinds_of(type(group))  # type: ignore[arg-type]  # a class hashes by its metaclass
    check_fields(group, kinds, room, f"{name}.")


def check_fields(place: object, kinds: Mapping[str, type], room: Room, prefix: str = "") -> None:
    """Refuse provisions of the wrong kind, and values the statute leaves no room for.

    Args:
        place: a profile, or a group of provisions in one.
        kinds: what the values of its fields are.
        room: the room that the statutes leave them.
        prefix: what the names of its fields begin with in a profile.

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """
    for field, kind in kinds.items():
        name = prefix + field
        found = versions(getattr(place, field))
        for provision in found:
            instance(name, provision, Provision)
            instance(f"{name}.value", provision.value, kind)
            if kind is int:
                count(f"{name}.value", provision.value)
            if field in room:
                _check_room(name, provision, *room[field])
        for one, later in pairwise(found):
            if one.until is None or one.until >= later.since:
                expected = f"an end before {later.since}, the first day of the next wording"
                raise FactsError(f"{name}.until", one.until, expected)


def versions(given: Any) -> tuple[Provision[Any], ...]:  # noqa: ANN401  # a field's value
    """Return the provisions that a field holds: none, one, or one for each of several times."""
    if given is None:
        return ()
    return cast("tuple[Provision[Any], ...]", given if isinstance(given, tuple) else (given,))


def _check_room(
    name: str,
    provision: Provision[Any],
    parameter: Parameter[Any],
    allowed: Callable[[Any, Any], bool],
) -> None:
    """Refuse a value at odds with any version of the statute in force beside it."""
    versions = parameter.versions.entries
    for version, later in zip(versions, [*versions[1:], None], strict=True):
        ended = version.until is not None and version.until < provision.since
        over = ended or (later is not None and later.since <= provision.since)
        ahead = provision.until is not None and provision.until < version.since
        if not over and not ahead and not allowed(provision.value, version.value):
            raise OutOfRangeError(name, provision.value, f"{version.value} ({version.source})")
