"""Deputies' groups and delegations, certificates, inspections, and where deputies sit in."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.params import deputies_duties, organic_duties
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread
from npcmodel.sitting.sources import known

__all__ = [
    "certificate_valid",
    "delegations_valid",
    "deputy_group_valid",
    "inspection_valid",
    "meeting_request_valid",
    "sitting_in_valid",
    "working_committee_valid",
]

_RANK = (Tier.TOWNSHIP, Tier.COUNTY, Tier.PREFECTURE, Tier.PROVINCE, Tier.NATIONAL)


def _below(tier: Tier, other: Tier) -> bool:
    """Say whether a tier lies below another."""
    return _RANK.index(tier) < _RANK.index(other)


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
        FactsError: a number that is no count, or a profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 43 III; 代表法 27 I (2015: 21 I); local texts.
    Limitations: groups that county deputies form by other principles are noted, not asked.
    """
    on = day("on", on)
    deputies = count("deputies", deputies)
    tier = member("level", level, Level).tier
    asked = (("deputies", deputies), ("level", level), ("profile", profile))
    if level.national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    if tier not in {Tier.COUNTY, Tier.TOWNSHIP}:
        optional(instance, "profile", profile, Profile)
        grounds = said(on, deputies_duties.GROUPS, holds=deputies > 0)
        point = OpenPoint(_NO_NUMBER, grounds[0].citation, decides=deputies == _GROUP_OF_ONE)
        return decide(_GROUP, on, asked, grounds, (point,))
    places = () if profile is None else instance("profile", profile, Profile).find(_GROUPS, on)
    texts = (organic_duties.GROUP_MEMBERS.at(on), *(one.provision for one in places))
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
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 14 I.
    """
    on = day("on", on)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    formed = instance("formed", formed, bool)
    grounds = said(on, deputies_duties.DELEGATIONS, holds=formed or township)
    return decide(_DELEGATIONS, on, (("level", level), ("formed", formed)), grounds)


_MEETING = Question(
    "meeting_request_valid",
    Text("可以约见", "the deputies may ask for the meeting"),
    Text("不得约见", "the deputies may not ask for the meeting"),
)


def meeting_request_valid(level: Level, *, organ: Level, on: date) -> Ruling:
    """Rule whether deputies on an inspection may ask to meet the head of an organ (约见).

    Organs of their own level and below hear them; township deputies inspect their own.

    Args:
        level: of which congress they are deputies.
        organ: the level of the state organ whose head they ask to meet.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 29 II (2015: 22 II).
    Limitations: whether an organ of a lower level belongs to the deputies' area is for the
        caller; that the head may let another hear them is said, not asked.
    """
    on = day("on", on)
    mine, theirs = member("level", level, Level).tier, member("organ", organ, Level).tier
    holds = mine is theirs or _below(theirs, mine)
    grounds = said(on, deputies_duties.MEETING_REQUEST, holds=holds)
    return decide(_MEETING, on, (("level", level), ("organ", organ)), grounds)


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
        FactsError: a profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 49 (2015: 41); local texts.
    """
    on = day("on", on)
    issued = instance("issued", issued, bool)
    if member("level", level, Level).national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    places = () if profile is None else instance("profile", profile, Profile).find(_ISSUED, on)
    optional_then = deputies_duties.CERTIFICATE_OPTIONAL.known(on)
    if optional_then is not None:
        grounds = worded((optional_then,))
    else:
        grounds = said(on, deputies_duties.CERTIFICATE, holds=issued)
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


def sitting_in_valid(level: Level, *, congress: Level, electing: bool, on: date) -> Ruling:
    """Rule whether a deputy may sit in on the session of a lower congress (列席).

    Who was elected by a congress may sit in on its sessions; a county's deputy on those of the
    township of the district.

    Args:
        level: of which congress one is a deputy.
        congress: the level of the congress whose session it is.
        electing: whether that congress elected the deputy; of a township, whether the district
            that elected the deputy lies in it.
        on: the day whose law applies.

    Raises:
        FactsError: a congress that is not below the deputy's own, or one that elects none of
            its deputies and is said to have elected this one.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 34 (2015: 27); 地方组织法 43 II.
    Limitations: sittings of a standing committee take an invitation and are not asked.
    """
    on = day("on", on)
    mine = member("level", level, Level).tier
    if not _below(member("congress", congress, Level).tier, mine):
        raise FactsError("congress", congress, f"a congress below {level.name}")
    if instance("electing", electing, bool) and congress.tier not in _ELECTING[mine]:
        expected = f"False: no congress of {congress.name} elects deputies of {level.name}"
        raise FactsError("electing", electing, expected)
    asked = (("level", level), ("congress", congress), ("electing", electing))
    if mine is Tier.COUNTY:
        grounds = said(on, deputies_duties.SITTING_IN_TOWNSHIP, holds=electing)
        return decide(_SITTING_IN, on, asked, grounds)
    rules = [deputies_duties.SITTING_IN_ELECTING_CONGRESS]
    if mine is not Tier.NATIONAL:
        rules.append(organic_duties.SITTING_IN)
    return decide(_SITTING_IN, on, asked, worded(known(on, rules), holds=electing))


# In which tiers the congresses, of counties the districts, lie that elect a tier's deputies.
_ELECTING: dict[Tier, tuple[Tier, ...]] = {
    Tier.NATIONAL: (Tier.PROVINCE,),
    Tier.PROVINCE: (Tier.PREFECTURE, Tier.COUNTY),
    Tier.PREFECTURE: (Tier.COUNTY,),
    Tier.COUNTY: (Tier.TOWNSHIP,),
}
