"""Which provisions answer a question on a day, national and local."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from npcmodel.checks import day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, npcsc_rules, organic_law
from npcmodel.profiles.fields import KINDS
from npcmodel.profiles.profile import Local, Profile

__all__ = [
    "asked_whom",
    "deputies",
    "known",
    "least_present",
    "local",
    "local_field",
    "quorum_parameter",
]

T = TypeVar("T")


def known(on: date, parameters: Sequence[Parameter[T]]) -> tuple[Provision[T], ...]:
    """Return the provisions that are known on the day, in the order given.

    Several texts may ask for the same, and a day may be covered by one and not by another.

    Raises:
        NotInForceError: none of them is known on the day.
    """
    if len(parameters) == 1:
        return (parameters[0].at(on),)
    found = tuple(text for one in parameters if (text := one.known(on)) is not None)
    return found or (parameters[0].at(on),)  # which says what is missing


def local_field(roll: Roll, what: str) -> str | None:
    """Return the field of a profile that speaks to a body, or None where none does."""
    if roll.body is Body.STANDING_COMMITTEE:
        field = f"committee_{what}"
        return field if field in KINDS else f"committee.{what}"
    if roll.body is Body.SPECIAL_COMMITTEE:
        return f"committee.special_{what}"
    if roll.level.tier is Tier.TOWNSHIP:
        presidium = roll.body is Body.PRESIDIUM
        field = f"presidium_{what}" if presidium else f"township_{what}"
        within = f"townships.presidium_{what}" if presidium else f"townships.{what}"
        return field if field in KINDS else within
    if roll.body in {Body.CONGRESS, Body.PRESIDIUM}:
        return f"congress.presidium_{what}" if roll.body is Body.PRESIDIUM else f"congress.{what}"
    return None


def local(profile: Profile | None, roll: Roll, what: str, on: date) -> tuple[Local, ...]:
    """Return what the profile and those above it provide for the body on the day.

    What a place provides for its own congress and standing committee binds no other place's,
    so it is looked for in the profile of the roll's own tier only. Its rules on deputies bind
    the congresses below it as well.
    """
    if profile is None:
        return ()
    instance("profile", profile, Profile)
    if roll.level.national:
        raise FactsError("profile", profile.name, "None for a national body: no place binds it")
    of_deputies = (
        *deputies(profile, roll.body, roll.level.tier, what, on),
        *_supervision(profile, roll, what, on),
    )
    field = local_field(roll, what)
    if field is None or not what or not hasattr(profile, field.partition(".")[0]):
        return of_deputies
    own = roll.body is Body.STANDING_COMMITTEE or roll.level.tier is not Tier.TOWNSHIP
    if own and profile.tier is not roll.level.tier:
        return of_deputies
    return (*profile.find(field, day("on", on), own=own), *of_deputies)


# What rules on supervision say of committees above the county has a name of its own.
_OF_COMMITTEE = {
    Tier.PROVINCE: ("", "upper_"),
    Tier.PREFECTURE: ("", "upper_"),
    Tier.COUNTY: ("", "county_"),
}


def _supervision(profile: Profile, roll: Roll, what: str, on: date) -> tuple[Local, ...]:
    """Return what a place's rules on supervision provide for a standing committee on the day.

    Those of a place above bind it where they are made for committees of every level.
    """
    if roll.body is not Body.STANDING_COMMITTEE or not what:
        return ()
    names = [f"supervision.{prefix}{what}" for prefix in _OF_COMMITTEE[roll.level.tier]]
    found: tuple[Local, ...] = ()
    place: Profile | None = profile
    while place is not None:
        own = place.tier is roll.level.tier
        if own or place.find("supervision.every_level", day("on", on), own=True):
            found += tuple(one for name in names for one in place.find(name, on, own=True))
        place = place.parent
    return found


# What rules on deputies say of congresses from the county up has a plain name.
_OF_CONGRESS = {
    Tier.PROVINCE: ("", "province_"),
    Tier.PREFECTURE: ("",),
    Tier.COUNTY: ("", "county_"),
    Tier.TOWNSHIP: ("township_",),
}


def deputies(profile: Profile, body: Body, tier: Tier, what: str, on: date) -> tuple[Local, ...]:
    """Return what a place's rules on deputies provide for a body on the day.

    Args:
        profile: the place; what those above it provide binds it too.
        body: the congress or its standing committee; of others such rules say nothing.
        tier: the tier of the congress.
        what: the field, without the tier or the body that its name may begin with.
        on: the day whose law applies.
    """
    prefixes: tuple[str, ...] = ()
    if body is Body.CONGRESS:
        prefixes = _OF_CONGRESS[tier]
    elif body is Body.STANDING_COMMITTEE:
        prefixes = ("committee_",)
    names = [f"deputies.{prefix}{what}" for prefix in prefixes if what]
    return tuple(one for name in names for one in profile.find(name, day("on", on)))


_NATIONAL_ONLY = Text(
    "只问国家法律，未问地方规定", "asked of national law alone, not of local texts"
)


def asked_whom(
    roll: Roll | None, profile: Profile | None, places: Sequence[Local] = ()
) -> tuple[Text, ...]:
    """Return the note on which texts were not asked: what a place provides may be unknown.

    No place binds a national body, so that nothing is noted of one; without a roll it is the
    voters of a district who are asked about.
    """
    if places or (roll is not None and roll.level.national):
        return ()
    if profile is None:
        return (_NATIONAL_ONLY,)
    zh = f"{profile.name}的规定中没有录入适用于此的条文，地方规定不详"
    en = f"no provision of {profile.name} on this is known; what local texts say is unknown"
    return (Text(zh, en),)


_QUORUMS = {
    (Body.CONGRESS, True): npc_rules.QUORUM,
    (Body.CONGRESS, False): organic_law.CONGRESS_QUORUM,
    (Body.STANDING_COMMITTEE, True): npcsc_rules.QUORUM,
    (Body.STANDING_COMMITTEE, False): organic_law.COMMITTEE_QUORUM,
}


def quorum_parameter(roll: Roll) -> Parameter[Share] | None:
    """Return the statute's quorum of a body, or None where no statute gives it one."""
    return _QUORUMS.get((roll.body, roll.level.national))


def least_present(roll: Roll, on: date, profile: Profile | None) -> int | None:
    """Return how many must be present by the texts known on the day; None where none is known."""
    least: int | None = None
    national = quorum_parameter(roll)
    if national is not None and (text := national.known(on)) is not None:
        least = text.value.threshold.least(roll.members)
    if profile is not None:
        for place in local(profile, roll, "quorum", on):
            least = max(least or 0, place.provision.value.threshold.least(roll.members))
    return least
