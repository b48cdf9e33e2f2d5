"""The profile of a place: cited local values, and the chain from nation to county."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import instance, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Tier
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.fields import GROUPS, KINDS, ROOM, Group, check_fields, versions

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
        direct_elections: its rules on direct elections, a `DirectElections`.
        congress: the rules of procedure of the place's own congress, a `CongressRules`.
        committee: the rules of procedure of its standing committee, a `CommitteeRules`.
        deputies: its rules on deputies, a `DeputyRules`.
        appointments: its rules on appointments, an `AppointmentRules`.
        oaths: its rules on the oath to the Constitution, an `OathRules`.
        filing: its rules on filing and reviewing normative documents, a `FilingRules`.
        matters: its rules on major matters, a `MatterRules`.
        suggestions: its rules on suggestions, a `SuggestionRules`.
        supervision: its rules on supervision by standing committees, a `SupervisionRules`.
        townships: its rules on township congresses and presidia beyond the fields above,
            a `TownshipRules`.
        streets: its rules on congress work in sub-districts, a `StreetRules`.
        hearings: its rules on legislative hearings, a `HearingRules`.

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
    direct_elections: Group | None = None
    congress: Group | None = None
    committee: Group | None = None
    deputies: Group | None = None
    appointments: Group | None = None
    oaths: Group | None = None
    filing: Group | None = None
    matters: Group | None = None
    suggestions: Group | None = None
    supervision: Group | None = None
    townships: Group | None = None
    streets: Group | None = None
    hearings: Group | None = None

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        if instance("tier", self.tier, Tier) not in _ORDER:
            raise FactsError("tier", self.tier, "Tier.PROVINCE, Tier.PREFECTURE or Tier.COUNTY")
        if self.parent is not None:
            _check_parent(self, instance("parent", self.parent, Profile))
        check_fields(self, KINDS, ROOM)
        for field in GROUPS:
            if getattr(self, field) is not None:
                instance(field, getattr(self, field), Group)

    def find(self, field: str, on: date, *, own: bool = False) -> tuple[Local, ...]:
        """Return what the place and those above it provide on the day, the nearest first.

        A provision of a group is asked for as `direct_elections.turnout`. The first
        found is the more specific one; where several are given, all of them bind, so
        the strictest decides. Empty where no text was read, or none was in force yet. With
        `own` those above are not asked: what they provide for their own bodies.
        """
        found: list[Local] = []
        place: Profile | None = self
        while place is not None:
            found += (Local(place.name, one) for one in _field(place, field) if _in_force(one, on))
            place = None if own else place.parent
        return tuple(found)


def _field(place: Profile, field: str) -> tuple[Provision[Any], ...]:
    first, dot, rest = field.partition(".")
    found: Any = getattr(place, first)
    if dot and found is not None:
        found = getattr(found, rest, None)  # not every body has a field for what is asked
    return versions(found)


def _in_force(provision: Provision[Any], on: date) -> bool:
    return provision.since <= on and (provision.until is None or on <= provision.until)


_ORDER = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)


def _check_parent(profile: Profile, parent: Profile) -> None:
    if parent.tier not in _ORDER[: _ORDER.index(profile.tier)]:
        raise FactsError("parent", parent.name, f"a profile of a tier above {profile.tier.value}")
