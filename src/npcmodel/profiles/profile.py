"""The profile of a place: cited local values, and the chain from nation to county."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, instance, text
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency
from npcmodel.errors import FactsError, OutOfRangeError
from npcmodel.facts.levels import Tier
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_law

__all__ = ["Local", "Profile"]


class Local(NamedTuple):
    """A local value found in a chain of profiles.

    Attributes:
        place: the name of the profile that gives it.
        provision: the value with its source.
    """

    place: str
    provision: Provision[Any]


@attrs.frozen(kw_only=True)
class Profile:
    """What a province, city or county provides, over what the nation provides (地方规定).

    A field that is not given is *unknown*: the text was not read. It is not *the same as
    national*, and no rule answers it with the national value in silence. Where the statute
    leaves no room for a different number, one that differs is refused when the profile is
    built; where the statute is silent, the local text is the only source.

    Attributes:
        name: the place.
        tier: the tier of the place: province, prefecture or county.
        parent: the profile of the place above, whose provisions hold here too.
        township_sessions: sessions of township congresses in a year.
        township_quorum: quorum of township congresses.
        township_majority: majority of township congresses.
        township_extraordinary: deputies who may call for an extraordinary session.
        township_first_session_months: months in which a term's first session is held.
        township_notice_days: days of notice of a session of a township congress.
        township_notice_exemption: what frees extraordinary sessions from them.
        officials_ballots: what the ballots returned in an election of township officials
            must not exceed for it to be valid.
        chief_post_usual_surplus: the surplus usual (一般) for chief posts of townships.
        presidium_meetings: meetings of township presidia.
        presidium_quorum: quorum of township presidia.
        presidium_majority: majority of township presidia.
        committee_meetings: meetings of the place's own standing committee.
        committee_quorum: quorum of the place's own standing committee.
        committee_majority: majority of the place's own standing committee.
        committee_notice_days: days of notice of its meetings.
        committee_notice_exemption: what frees extraordinary meetings from them.

    Raises:
        FactsError: a value of the wrong kind, or a parent that is not above.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    name: str
    tier: Tier
    parent: Profile | None = None
    township_sessions: Provision[Norm] | None = None
    township_quorum: Provision[Share] | None = None
    township_majority: Provision[Share] | None = None
    township_extraordinary: Provision[Share] | None = None
    township_first_session_months: Provision[int] | None = None
    township_notice_days: Provision[int] | None = None
    township_notice_exemption: Provision[Text] | None = None
    officials_ballots: Provision[Base] | None = None
    chief_post_usual_surplus: Provision[int] | None = None
    presidium_meetings: Provision[Norm] | None = None
    presidium_quorum: Provision[Share] | None = None
    presidium_majority: Provision[Share] | None = None
    committee_meetings: Provision[Norm] | None = None
    committee_quorum: Provision[Share] | None = None
    committee_majority: Provision[Share] | None = None
    committee_notice_days: Provision[int] | None = None
    committee_notice_exemption: Provision[Text] | None = None

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        if instance("tier", self.tier, Tier) not in _ORDER:
            raise FactsError("tier", self.tier, "Tier.PROVINCE, Tier.PREFECTURE or Tier.COUNTY")
        if self.parent is not None:
            _check_parent(self, instance("parent", self.parent, Profile))
        for field, kind in _KINDS.items():
            provision = getattr(self, field)
            if provision is not None:
                instance(field, provision, Provision)
                instance(f"{field}.value", provision.value, kind)
                if kind is int:
                    count(f"{field}.value", provision.value)
                _check_room(field, provision)

    def find(self, field: str, on: date) -> tuple[Local, ...]:
        """Return what the place and those above it provide on the day, the nearest first.

        The first is the more specific one; where several are given, all of them bind, so
        the strictest decides. Empty where no text was read, or none was in force yet.
        """
        found: list[Local] = []
        place: Profile | None = self
        while place is not None:
            provision = getattr(place, field)
            if provision is not None and _in_force(provision, on):
                found.append(Local(place.name, provision))
            place = place.parent
        return tuple(found)


def _in_force(provision: Provision[Any], on: date) -> bool:
    return provision.since <= on and (provision.until is None or on <= provision.until)


_ORDER = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)


def _check_parent(profile: Profile, parent: Profile) -> None:
    if parent.tier not in _ORDER[: _ORDER.index(profile.tier)]:
        raise FactsError("parent", parent.name, f"a profile of a tier above {profile.tier.value}")


_KINDS: dict[str, type] = {
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


def _same(local: object, national: object) -> bool:
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


_ROOM: dict[str, tuple[Parameter[Any], Callable[[Any, Any], bool]]] = {
    "township_sessions": (organic_law.CONGRESS_SESSIONS, _as_often),
    "township_quorum": (organic_law.CONGRESS_QUORUM, _same),
    "township_majority": (organic_law.CONGRESS_MAJORITY, _same),
    "township_extraordinary": (organic_law.EXTRAORDINARY_SESSION, _same),
    "township_first_session_months": (organic_law.FIRST_SESSION_MONTHS, _same),
    "committee_meetings": (organic_law.COMMITTEE_MEETINGS, _as_often),
    "committee_quorum": (organic_law.COMMITTEE_QUORUM, _same),
    "committee_majority": (organic_law.COMMITTEE_MAJORITY, _same),
}


def _check_room(field: str, provision: Provision[Any]) -> None:
    """Refuse a value at odds with any version of the statute in force beside it."""
    if field not in _ROOM:
        return
    parameter, allowed = _ROOM[field]
    versions = parameter.versions.entries
    for version, later in zip(versions, [*versions[1:], None], strict=True):
        ended = version.until is not None and version.until < provision.since
        over = ended or (later is not None and later.since <= provision.since)
        ahead = provision.until is not None and provision.until < version.since
        if not over and not ahead and not allowed(provision.value, version.value):
            raise OutOfRangeError(field, provision.value, f"{version.value} ({version.source})")
