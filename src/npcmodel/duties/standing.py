"""Deputies' groups and delegations, certificates, inspections, and where deputies sit in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.params import deputies_duties, deputies_inspections, npc_duties, organic_duties
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.places import fits, unread
from npcmodel.sitting.sources import known

__all__ = [
    "case_handling_valid",
    "certificate_valid",
    "delegations_valid",
    "deputy_group_valid",
    "inspection_valid",
    "meeting_request_valid",
    "sitting_in_valid",
    "working_committee_valid",
]

T = TypeVar("T")
_RANK = (Tier.TOWNSHIP, Tier.COUNTY, Tier.PREFECTURE, Tier.PROVINCE, Tier.NATIONAL)


def _below(tier: Tier, other: Tier) -> bool:
    """Say whether a tier lies below another."""
    return _RANK.index(tier) < _RANK.index(other)


def _lower(level: Level, other: Level) -> bool:
    """Say whether a level may lie below another: a municipality has no cities below it."""
    if other is Level.MUNICIPALITY and level.tier is Tier.PREFECTURE:
        return False
    return _below(level.tier, other.tier)


def _spoken(
    on: date, national: Sequence[Parameter[T]], places: Sequence[Local]
) -> tuple[Provision[T], ...]:
    """Return the national texts known on the day: there may be none where a place's speaks.

    Raises:
        NotInForceError: neither speaks.
    """
    found = tuple(text for one in national if (text := one.known(on)) is not None)
    return found if found or places else (national[0].at(on),)


_GROUP = Question(
    "deputy_group_valid",
    Text("可以组织代表小组", "the deputies may form a group"),
    Text("不足以组织代表小组", "the deputies are too few for a group"),
)
_NO_NUMBER = Text(
    "代表法没有规定代表小组的人数", "the Deputies Law gives no number for a group of deputies"
)
_OTHERWISE = Text(
    "只按居民地区或者生产单位问；县级代表依照代表法按地域、领域等组成的代表小组，没有人数规定",
    "asked of a residential area or production unit; for groups that county deputies form "
    "otherwise the Deputies Law gives no number",
)
_GROUP_OF_ONE = 1


def deputy_group_valid(
    deputies: int, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether deputies of one place are enough to form a group (代表小组).

    In counties and townships a residential area or production unit needs three. Above them the
    law lets deputies form groups and gives no number.

    Args:
        deputies: deputies of one residential area or production unit, in persons; above the
            county, deputies who would form the group.
        level: of which congress they are deputies.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a number that is no count, a profile of a national body, or a level above the
            profile's.
        NotInForceError: no text, national or of the place and those above it, is known for the
            day.

    Law: 地方组织法 43 III; 代表法 27 I (2015: 21 I); local texts.
    Limitations: groups that county deputies form by other principles are noted, not asked.
    """
    on = day("on", on)
    deputies = count("deputies", deputies)
    tier = member("level", level, Level).tier
    asked = (("deputies", deputies), ("level", level), ("profile", profile))
    if level.national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    if tier not in {Tier.COUNTY, Tier.TOWNSHIP}:
        grounds = said(on, deputies_duties.GROUPS, holds=deputies > 0)
        point = OpenPoint(_NO_NUMBER, grounds[0].citation, decides=deputies == _GROUP_OF_ONE)
        return decide(_GROUP, on, asked, grounds, (point,))
    places = () if profile is None else profile.find(_GROUPS, on)
    national = _spoken(on, [organic_duties.GROUP_MEMBERS], places)
    texts = (*national, *(one.provision for one in places))
    grounds = tuple(
        Ground(one.source, deputies >= one.value, Measure.MEMBERS, deputies, one.value)
        for one in texts
    )
    otherwise = tier is Tier.COUNTY and not all(one.holds for one in grounds)
    notes = (*unread(profile, places), *((_OTHERWISE,) if otherwise else ()))
    return decide(_GROUP, on, asked, grounds, notes=notes)


_GROUPS = "deputies.group_members"
_COMMITTEE = Question(
    "working_committee_valid",
    Text("代表工作委员会的设立符合规定", "the working committee is as the law says"),
    Text(
        "应当设立代表工作委员会而未设立", "the working committee that the law asks for is missing"
    ),
)
_NO_COMMITTEE = Text(
    "乡镇不设常务委员会，没有代表工作委员会",
    "townships have no standing committee, and so no working committee",
)


def working_committee_valid(level: Level, *, exists: bool, on: date) -> Ruling:
    """Rule whether a standing committee has the deputies' working committee (代表工作委员会).

    Args:
        level: the level of the congress, from the county up.
        exists: whether there is one.
        on: the day whose law applies.

    Raises:
        FactsError: a township, which has no standing committee.
        NotInForceError: no text of the provision is known for the day: before 2025 none asked.

    Law: 代表法 12.
    """
    on = day("on", on)
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, f"a level from the county up: {_NO_COMMITTEE.en}")
    instance("exists", exists, bool)
    grounds = said(on, deputies_duties.WORKING_COMMITTEE, holds=exists)
    return decide(_COMMITTEE, on, (("level", level), ("exists", exists)), grounds)


_DELEGATIONS = Question(
    "delegations_valid",
    Text("代表组团符合规定", "the deputies are organised as the law says"),
    Text("代表应当组成代表团", "the deputies should form delegations"),
)


def delegations_valid(level: Level, *, formed: bool, on: date) -> Ruling:
    """Rule whether deputies formed delegations where they must (代表团).

    From the county up they form them; in townships they may, as needed.

    Args:
        level: the level of the congress.
        formed: whether they form delegations.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day: of local deputies before
            2025, of the nation's before 2021.

    Law: 代表法 14 I; 全国人大组织法 10 I; 全国人大议事规则 7 I.
    """
    on = day("on", on)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    formed = instance("formed", formed, bool)
    rules = [deputies_duties.DELEGATIONS]
    if level.national:
        rules = [npc_duties.ORGANIC_DELEGATIONS, npc_duties.DELEGATIONS, *rules]
    grounds = worded(known(on, rules), holds=formed or township)
    return decide(_DELEGATIONS, on, (("level", level), ("formed", formed)), grounds)


_MEETING = Question(
    "meeting_request_valid",
    Text("可以约见", "the deputies may ask for the meeting"),
    Text("不得约见", "the deputies may not ask for the meeting"),
)


def meeting_request_valid(
    level: Level,
    *,
    organ: Level,
    on: date,
    in_writing: bool = True,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether deputies on an inspection may ask to meet the head of an organ (约见).

    Organs of their own level and below hear them; township deputies inspect their own. Of two
    levels of one tier neither is the other's own level, nor below it.

    Args:
        level: of which congress they are deputies.
        organ: the level of the state organ whose head they ask to meet.
        on: the day whose law applies.
        in_writing: whether they ask in writing, which some places want of their own deputies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a profile of a national body, or a level above the profile's.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 29 II (2015: 22 II); local texts on deputies' inspections.
    Limitations: whether an organ of a lower level belongs to the deputies' area is for the
        caller; that the head may let another hear them is said, not asked.
    """
    on = day("on", on)
    if member("level", level, Level).national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    holds = member("organ", organ, Level) is level or _lower(organ, level)
    grounds = said(on, deputies_duties.MEETING_REQUEST, holds=holds)
    places: tuple[Local, ...] = ()
    if profile is not None and profile.tier is level.tier:
        places = profile.find("deputies.meeting_request", on, own=True)
    grounds += worded((one.provision for one in places), holds=in_writing)
    notes = () if level.national else unread(profile, places)
    instance("in_writing", in_writing, bool)
    asked = (
        ("level", level),
        ("organ", organ),
        ("in_writing", in_writing),
        ("profile", profile),
    )
    return decide(_MEETING, on, asked, grounds, notes=notes)


_HANDLING = Question(
    "case_handling_valid",
    Text("没有直接处理问题", "the deputies left the case to whom it belongs"),
    Text("代表视察时不得直接处理问题", "deputies may not deal with the case themselves"),
)


def case_handling_valid(
    *, handled: bool, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether deputies on an inspection left a case to others (视察不直接处理问题).

    Args:
        handled: whether they dealt with it themselves; False where they made suggestions.
        level: of which congress they are deputies.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a profile of a national body, or a level above the profile's.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 31 II (2015: 22 IV); local texts on deputies' inspections.
    """
    on = day("on", on)
    left = not instance("handled", handled, bool)
    if member("level", level, Level).national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    grounds = said(on, deputies_inspections.NO_DIRECT_HANDLING, holds=left)
    local: tuple[Ground, ...] = ()
    for place in () if profile is None else profile.find("deputies.no_direct_handling", on):
        says = place.provision.value.of(level.tier)
        if says is not None:
            local += (Ground(place.provision.source, left, says=says),)
    notes = () if level.national else unread(profile, local)
    asked = (("handled", handled), ("level", level), ("profile", profile))
    return decide(_HANDLING, on, asked, (*grounds, *local), notes=notes)


_INSPECTION = Question(
    "inspection_valid",
    Text("可以跨原选举单位视察", "the deputies may inspect outside the unit that elected them"),
    Text("不得跨原选举单位视察", "the deputies may not inspect outside the unit that elected them"),
)


def inspection_valid(level: Level, *, within_area: bool, on: date) -> Ruling:
    """Rule whether deputies may inspect outside the unit that elected them (跨原选举单位视察).

    Args:
        level: of which congress they are deputies, from the prefecture tier up: only they are
            elected by units.
        within_area: whether the inspection is arranged, and inside that congress's own area.
        on: the day whose law applies.

    Raises:
        FactsError: deputies of counties or townships, whom voters elect.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 29 I.
    Limitations: that deputies of counties and townships inspect outside their own districts
        needs no such rule, and is not asked.
    """
    on = day("on", on)
    if not _below(Tier.COUNTY, member("level", level, Level).tier):
        raise FactsError("level", level, "a level from the prefecture tier up: voters elect others")
    within = instance("within_area", within_area, bool)
    grounds = said(on, deputies_duties.INSPECTION_ELSEWHERE, holds=within)
    return decide(_INSPECTION, on, (("level", level), ("within_area", within)), grounds)


_CERTIFICATE = Question(
    "certificate_valid",
    Text("代表证的制发符合规定", "the certificates are as the law says"),
    Text("应当制发代表证而未制发", "certificates should have been issued"),
)


def certificate_valid(
    *, issued: bool, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a congress did what the law says on deputies' certificates (代表证).

    Args:
        issued: whether it issued them.
        level: the level of the congress.
        on: the day whose law applies: until 11 March 2025 a congress might issue them, since
            then it must.
        profile: the place's own provisions, which may have asked for them before; None asks
            national law alone.

    Raises:
        FactsError: a profile of a national body, or a level above the profile's.
        NotInForceError: no text, national or of the place and those above it, is known for the
            day.

    Law: 代表法 49 (2015: 41); local texts.
    """
    on = day("on", on)
    issued = instance("issued", issued, bool)
    if member("level", level, Level).national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    places = () if profile is None else profile.find(_ISSUED, on)
    asks = deputies_duties.CERTIFICATE.known(on) is not None
    rules = [deputies_duties.CERTIFICATE_OPTIONAL, deputies_duties.CERTIFICATE]
    grounds = worded(_spoken(on, rules, places), holds=issued or not asks)
    grounds += worded((one.provision for one in places), holds=issued)
    notes = () if level.national else unread(profile, places)
    asked = (("issued", issued), ("level", level), ("profile", profile))
    return decide(_CERTIFICATE, on, asked, grounds, notes=notes)


_ISSUED = "deputies.certificates"
_SITTING_IN = Question(
    "sitting_in_valid",
    Text("可以列席", "the deputy may sit in"),
    Text("没有规定可以列席", "no provision lets the deputy sit in"),
)
_ELECTED_ELSEWHERE = OpenPoint(
    Text(
        "所问的规定只写原选举单位或者原选区所在乡镇的人大会议；能否列席其他下级人大会议，要看地方规定",
        "the texts asked speak of the congress that elected the deputy, or of the township of the "
        "district; whether others may be sat in on is for local texts",
    ),
    decides=True,
)
_LOWER_CONGRESSES = "deputies.sitting_in"


def sitting_in_valid(
    level: Level, *, congress: Level, electing: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a deputy may sit in on the session of a lower congress (列席).

    Who was elected by a congress may sit in on its sessions; a county's deputy on those of the
    township of the district. Local texts may open other lower congresses to local deputies; where
    none was read that does, the question stays open.

    Args:
        level: of which congress one is a deputy.
        congress: the level of the congress whose session it is.
        electing: whether that congress elected the deputy; of a township, whether the district
            that elected the deputy lies in it.
        on: the day whose law applies.
        profile: the provisions of the place whose congress it is; None asks national law alone.

    Raises:
        FactsError: a congress that is not below the deputy's own, one that elects none of
            its deputies and is said to have elected this one, or one above the profile's tier.
        NotInForceError: no text, national or of the place and those above it, is known for the
            day.

    Law: 代表法 34 (2015: 27); 全国人大组织法 44; 地方组织法 43 II; local texts on deputies.
    Limitations: sittings of a standing committee take an invitation and are not asked; nor is
        whether a township invited its deputies of upper levels, as some local texts have it.
    """
    on = day("on", on)
    mine = member("level", level, Level).tier
    if not _lower(member("congress", congress, Level), level):
        raise FactsError("congress", congress, f"a congress below {level.name}")
    if instance("electing", electing, bool) and congress.tier not in _electing(level):
        expected = f"False: no congress of {congress.name} elects deputies of {level.name}"
        raise FactsError("electing", electing, expected)
    fits(profile, congress, "congress")
    # What a place says of local deputies is not said of the nation's.
    place = None if level.national else profile
    places = () if place is None else place.find(_LOWER_CONGRESSES, on)
    national = _spoken(on, _SITTING_IN_TEXTS[mine], places)
    grounds = worded(one.provision for one in places)
    if electing or not places:
        grounds = (*worded(national), *grounds)
    points = () if electing or places else (_ELECTED_ELSEWHERE,)
    asked = (("level", level), ("congress", congress), ("electing", electing), ("profile", profile))
    notes = () if electing else unread(profile, places)
    return decide(_SITTING_IN, on, asked, grounds, points, notes)


_SITTING_IN_TEXTS: dict[Tier, tuple[Parameter[Text], ...]] = {
    Tier.NATIONAL: (
        deputies_duties.SITTING_IN_ELECTING_CONGRESS,
        npc_duties.ORGANIC_SITTING_IN,
    ),
    Tier.PROVINCE: (deputies_duties.SITTING_IN_ELECTING_CONGRESS, organic_duties.SITTING_IN),
    Tier.PREFECTURE: (deputies_duties.SITTING_IN_ELECTING_CONGRESS, organic_duties.SITTING_IN),
    Tier.COUNTY: (deputies_duties.SITTING_IN_TOWNSHIP,),
}
# In which tiers the congresses, of counties the districts, lie that elect a tier's deputies.
_ELECTING: dict[Tier, tuple[Tier, ...]] = {
    Tier.NATIONAL: (Tier.PROVINCE,),
    Tier.PROVINCE: (Tier.PREFECTURE, Tier.COUNTY),
    Tier.PREFECTURE: (Tier.COUNTY,),
    Tier.COUNTY: (Tier.TOWNSHIP,),
}


def _electing(level: Level) -> tuple[Tier, ...]:
    """Return those tiers; those of a municipality are the counties and districts alone."""
    return (Tier.COUNTY,) if level is Level.MUNICIPALITY else _ELECTING[level.tier]
