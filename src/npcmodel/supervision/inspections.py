"""Inspections of how laws are enforced: who inspects, what is reported, what is left to others."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, instance, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import supervision_work as params
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.supervising import InspectionPart
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.supervision.texts import committee_level, provided

__all__ = [
    "Inspector",
    "entrusted_inspection_valid",
    "inspection_conduct_valid",
    "inspection_report_valid",
    "inspection_team_valid",
]

_ENTRUSTED = Question(
    "entrusted_inspection_valid",
    Text("可以委托下一级常委会进行执法检查", "it may entrust the next lower committee"),
    Text("不在可以委托执法检查的常委会之列", "it is not among those that may entrust one"),
)
_LISTED = Text(
    "全国和省级人大常委会可以委托下一级常委会",
    "the committees of the nation and the provinces may entrust the next lower one",
)
_AGREED = Text(
    "是否事先与受委托的常委会协商确定不详",
    "whether it was agreed beforehand with the committee entrusted is not known",
)
_LOCAL_ONLY = Text(
    "监督法没有列入设区的市级人大常委会，只见于地方规定",
    "the Supervision Law does not list committees of the prefecture tier; a local text alone does",
)


def entrusted_inspection_valid(  # noqa: PLR0913  # a question with its facts
    level: Level,
    *,
    entrusted: Level,
    on: date,
    in_writing: bool = True,
    consulted: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a committee may entrust the next lower one with an inspection (委托检查).

    Args:
        level: of the committee that entrusts.
        entrusted: the level of the committee that inspects in its own area.
        on: the day whose law applies.
        in_writing: whether that one reports, or will report, in writing to the one above.
        consulted: whether it was agreed with that one beforehand, which a local text may want;
            None where that is not known.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, one entrusted that is not below, or a
            profile that does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 34 I (2006: 25); local texts on supervision.
    Limitations: which committee is the next lower one in a given place is for the caller: from
        a province it is that of a city, or of a county that the province governs directly. That
        two levels inspect together (联动) takes no entrusting and is not asked.
    """
    on = day("on", on)
    committee_level(level, profile)
    committee_level(entrusted, None)
    if _RANK.index(entrusted.tier) <= _RANK.index(level.tier):
        raise FactsError("entrusted", entrusted, f"a committee below {level.name}")
    national = params.ENTRUSTING.at(on)
    listed = level.tier in national.value
    field = "prefecture_entrusting" if level.tier is Tier.PREFECTURE else "entrusting"
    local = provided(field, level, profile, on) if level.tier is not Tier.COUNTY else ()
    reported = Text("受委托的常委会书面报送检查情况", "the committee entrusted reports in writing")
    next_lower = entrusted.tier in _NEXT[level.tier]
    grounds: tuple[Ground, ...] = (Ground(national.source, in_writing, says=reported),)
    grounds += (Ground(national.source, next_lower, says=_BELOW),)
    points: tuple[OpenPoint, ...] = ()
    if listed or not local:
        grounds = (Ground(national.source, listed, says=_LISTED), *grounds)
    else:
        points = (OpenPoint(_LOCAL_ONLY, national.source, decides=True),)
    grounds += worded(local)
    optional(instance, "consulted", consulted, bool)
    agreed = provided("entrusting_consulted", level, profile, on) if local else ()
    if consulted is None:
        points += tuple(OpenPoint(_AGREED, one.source, decides=True) for one in agreed)
    else:
        grounds += worded(agreed, holds=consulted)
    instance("in_writing", in_writing, bool)
    asked = (
        ("level", level),
        ("entrusted", entrusted),
        ("in_writing", in_writing),
        ("consulted", consulted),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, local)
    return decide(_ENTRUSTED, on, asked, grounds, points, notes)


_RANK = (Tier.NATIONAL, Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
_NEXT = {
    Tier.NATIONAL: (Tier.PROVINCE,),
    Tier.PROVINCE: (Tier.PREFECTURE, Tier.COUNTY),
    Tier.PREFECTURE: (Tier.COUNTY,),
    Tier.COUNTY: (),
}
_BELOW = Text("委托的是下一级常委会", "it is the next lower committee that is entrusted")


@enum.unique
class Inspector(enum.Enum):
    """Who belongs to an inspection team (执法检查组的人员)."""

    COMMITTEE_MEMBER = "常委会组成人员"
    SPECIAL_COMMITTEE_MEMBER = "专门委员会组成人员"
    STAFF = "常委会工作机构的人员"
    DEPUTY = "邀请的本级人大代表"
    EXPERT = "专家学者"
    INSPECTED_STAFF = "被检查机关的工作人员"

    __hash__ = object.__hash__


_TEAM = Question(
    "inspection_team_valid",
    Text("执法检查组的组成符合规定", "the team is made up as the texts have it"),
    Text("执法检查组的组成不符合规定", "the team is not made up as the texts have it"),
)
_MEMBERS = (Inspector.COMMITTEE_MEMBER, Inspector.SPECIAL_COMMITTEE_MEMBER, Inspector.DEPUTY)
_STAFF_LEFT_OUT = Text(
    "监督法允许常委会工作机构的人员参加，地方规定没有写明",
    "the Supervision Law lets staff of working bodies belong to it; a local text does not say so",
)


def inspection_team_valid(
    team: Iterable[Inspector],
    *,
    level: Level,
    on: date,
    led_by_council: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an inspection team is made up as the texts have it (执法检查组的组成).

    Args:
        team: what its members are; deputies are invited, and never a team alone.
        level: of the standing committee.
        on: the day whose law applies.
        led_by_council: whether a member of the council of chairpersons leads it; None where
            that is not known.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a team of nobody, a level without a standing committee, or a profile that
            does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 33 II (2006: 24 II); local texts on supervision.
    Limitations: experts who advise belong to no team and are not among its members.
    """
    on = day("on", on)
    given = each("team", team, Inspector)
    if not given:
        raise FactsError("team", given, "one or more")
    committee_level(level, profile)
    national = params.INSPECTION_TEAM.at(on)
    staffed = params.INSPECTION_STAFF.known(on) is not None
    allowed = {*_MEMBERS, *((Inspector.STAFF,) if staffed else ())}
    own = {*given} - {Inspector.DEPUTY}
    grounds = worded((national,), holds=bool(own) and {*given} <= allowed)
    points: tuple[OpenPoint, ...] = ()
    for one in provided("inspection_team", level, profile, on):
        short = bool(own) and {*given} <= {*_MEMBERS}
        if not short and staffed and {*given} <= allowed:
            points += (OpenPoint(_STAFF_LEFT_OUT, one.source, decides=True),)
        else:
            grounds += worded((one,), holds=short)
    excluded = provided("inspected_excluded", level, profile, on)
    grounds += worded(excluded, holds=Inspector.INSPECTED_STAFF not in given)
    leaders = provided("inspection_leader", level, profile, on)
    if led_by_council is None:
        points += tuple(OpenPoint(one.value, one.source, decides=True) for one in leaders)
    else:
        grounds += worded(leaders, holds=instance("led_by_council", led_by_council, bool))
    asked = (
        ("team", given),
        ("level", level),
        ("led_by_council", led_by_council),
        ("profile", profile),
    )
    local = grounds[1:]
    notes = () if level.national or points else unread(profile, local)
    return decide(_TEAM, on, asked, grounds, points, notes)


_REPORT = Question(
    "inspection_report_valid",
    Text("执法检查报告的内容符合规定", "the report contains what the texts ask for"),
    Text("执法检查报告的内容不符合规定", "the report lacks what the texts ask for"),
)
_ASSESSED = (InspectionPart.ASSESSMENT, InspectionPart.PROBLEMS, InspectionPart.IMPROVEMENTS)


def inspection_report_valid(
    contains: Iterable[InspectionPart],
    *,
    level: Level,
    on: date,
    by_council: bool = True,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an inspection report contains what it must (执法检查报告的内容).

    Args:
        contains: what it contains.
        level: of the standing committee.
        on: the day whose law applies.
        by_council: whether the council of chairpersons decided to submit it to the committee.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 36 (2006: 26); local texts on supervision.
    """
    on = day("on", on)
    has = each("contains", contains, InspectionPart)
    instance("by_council", by_council, bool)
    committee_level(level, profile)
    grounds = worded((params.REPORT_ASSESSMENT.at(on),), holds=all(one in has for one in _ASSESSED))
    grounds += worded((params.REPORT_AMENDMENTS.at(on),), holds=InspectionPart.AMENDMENTS in has)
    grounds += worded((params.REPORT_SUBMITTED.at(on),), holds=by_council)
    local = provided("inspection_parts", level, profile, on)
    for one in local:
        for part in one.value:
            says = Text(part.value, english(part))
            grounds += (Ground(one.source, part in has, says=says),)
    asked = (
        ("contains", has),
        ("level", level),
        ("by_council", by_council),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, local)
    return decide(_REPORT, on, asked, grounds, notes=notes)


_CONDUCT = Question(
    "inspection_conduct_valid",
    Text("对具体案件的处理符合规定", "the team left the case to whom it belongs"),
    Text("执法检查组不得直接处理具体问题", "the team may not deal with the case itself"),
)


def inspection_conduct_valid(
    *, handled: bool, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether an inspection team left a case to whom it belongs (不直接处理具体问题).

    Args:
        handled: whether the team dealt with the case itself; False where it passed it on.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: local texts on supervision.
    """
    on = day("on", on)
    left = not instance("handled", handled, bool)
    texts = provided("no_direct_handling", committee_level(level, profile), profile, on)
    grounds = worded(texts, holds=left)
    points = () if grounds else (NO_TEXT,)
    asked = (("handled", handled), ("level", level), ("profile", profile))
    notes = () if level.national else unread(profile, texts)
    return decide(_CONDUCT, on, asked, grounds, points, notes)
