"""Who sits on a council of chairpersons, who presides, and what it may do (主任会议)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.people import Post
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.params import npc_councils, organic_councils, organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread
from npcmodel.sitting.sources import known

__all__ = ["CouncilAct", "council_act_valid", "council_presider_valid", "council_valid"]


def _own(profile: Profile | None, level: Level, field: str, on: date) -> tuple[Provision[Any], ...]:
    """What the rules of a place's own standing committee say; of another tier's nothing."""
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up, or the nation")
    if profile is None:
        return ()
    place = instance("profile", profile, Profile)
    if level.national:
        raise FactsError("profile", place.name, "None for a national body: no place binds it")
    if place.tier is not level.tier:
        return ()
    return tuple(one.provision for one in place.find(f"committee.{field}", on, own=True))


_COMPOSED = Question(
    "council_valid",
    Text("主任会议的组成符合规定", "the council of chairpersons is made up as the law says"),
    Text("主任会议的组成不符合规定", "the council of chairpersons is not made up as the law says"),
)
_SINGLE = (Post.CHAIR, Post.SECRETARY_GENERAL)


def council_valid(
    level: Level,
    *,
    in_office: Mapping[Post, int],
    sitting: Mapping[Post, int],
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a council of chairpersons is made up as the law says (主任会议的组成).

    All who hold the posts make it up, and nobody else: a member of the standing committee
    without such a post does not sit on it.

    Args:
        level: the level of the standing committee; the nation's is the 委员长会议.
        in_office: how many hold each post, in persons; a post left out is vacant.
        sitting: how many of them sit on the council, in persons.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a township, which has none; two chairs or secretaries-general; more who sit
            on it than hold the post; a secretary-general of a county; nobody in office.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 54 I; 全国人大组织法 25; 宪法 68 II; local rules.
    Limitations: the texts set no quorum; who may attend without sitting on it (列席) is a local
        matter and not asked.
    """
    on = day("on", on)
    local = _own(profile, level, "council_members", on)
    held, seated = _counted("in_office", in_office), _counted("sitting", sitting)
    if level.tier is Tier.COUNTY and held.get(Post.SECRETARY_GENERAL, 0):
        raise FactsError(
            "in_office", in_office, "no secretary-general: a county's committee has none"
        )
    if not any(held.get(post, 0) for post in (*_SINGLE, Post.VICE_CHAIR)):
        raise FactsError("in_office", in_office, "somebody in office who makes up a council")
    for post, number in seated.items():
        if number > held.get(post, 0):
            raise FactsError(
                f"sitting[{post.name}]", number, f"at most {held.get(post, 0)}, those in office"
            )
    grounds: tuple[Ground, ...] = ()
    for one in _entitled(level, on):
        for post in Post:
            number, all_held = seated.get(post, 0), held.get(post, 0)
            says = Text(post.value, english(post))
            if post in one.value:
                grounds += (
                    Ground(
                        one.source, number == all_held, Measure.MEMBERS, number, all_held, says=says
                    ),
                )
            elif number:
                ground = Ground(
                    one.source,
                    holds=False,
                    measure=Measure.MEMBERS,
                    count=number,
                    required=0,
                    bound=Bound.AT_MOST,
                    says=says,
                )
                grounds += (ground,)
    asked = (
        ("level", level),
        ("in_office", held),
        ("sitting", seated),
        ("profile", profile),
    )
    holds = all(ground.holds for ground in grounds)
    grounds += worded(local, holds=holds)
    notes = () if level.national else unread(profile, local)
    return decide(_COMPOSED, on, asked, grounds, notes=notes)


def _counted(field: str, posts: Mapping[Post, int]) -> Pairs[Post, int]:
    """Return how many hold each post: at most one chair and one secretary-general."""
    counted = Pairs[Post, int].of(field, posts)
    for post, number in counted.items():
        most = 1 if member(field, post, Post) in _SINGLE else None
        count(f"{field}[{post.name}]", number, 0, most)
    return counted


def _entitled(level: Level, on: date) -> tuple[Provision[tuple[Post, ...]], ...]:
    """Who makes up the council by the statutes."""
    if level.national:
        return known(on, (npc_councils.MEMBERS, npc_councils.MEMBERS_BY_CONSTITUTION))
    local: Provision[Any] = organic_law.UPPER_COUNCIL_POSTS.at(on)
    if level.tier is Tier.COUNTY:
        local = organic_law.COUNTY_COUNCIL_POSTS.at(on)
    return (local,)


_PRESIDES = Question(
    "council_presider_valid",
    Text("由有权者主持主任会议", "presided over by whom the text names"),
    Text("不由有权者主持主任会议", "not presided over by whom the text names"),
)


def council_presider_valid(
    by: Post | None,
    *,
    level: Level,
    on: date,
    entrusted: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the right person presided over a council of chairpersons (主任会议的主持).

    No statute says who presides over the council itself: they name the chair for the standing
    committee's meetings.

    Args:
        by: the post of the one who presided; None for nobody.
        level: the level of the standing committee.
        on: the day whose law applies.
        entrusted: whether the chair entrusted it to that person.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a township, which has none, or a chair who entrusts it to the chair.

    Law: local rules.
    Limitations: one who acts for the chair (代理主任) counts as the chair.
    """
    on = day("on", on)
    optional(member, "by", by, Post)
    if instance("entrusted", entrusted, bool) and by in {None, Post.CHAIR}:
        raise FactsError("entrusted", entrusted, "False: the chair entrusts another")
    texts = _own(profile, level, "council_presider", on)
    holds = by is Post.CHAIR or (by is Post.VICE_CHAIR and entrusted)
    grounds = worded(texts, holds=holds)
    asked = (("by", by), ("level", level), ("entrusted", entrusted), ("profile", profile))
    notes = () if level.national else unread(profile, texts)
    return decide(_PRESIDES, on, asked, grounds, () if grounds else (NO_TEXT,), notes)


@enum.unique
class CouncilAct(enum.Enum):
    """What a council of chairpersons does, or its standing committee alone (主任会议的事项)."""

    MEETING_LENGTH = "决定会期"
    AGENDA_DRAFT = "拟订会议议程草案"
    AGENDA_ADVICE = "提出调整议程的建议"
    REFERRAL = "决定议案、质询案的交付"
    PUT_TO_VOTE = "决定是否提请表决"
    NEXT_STEP = "对暂不交付表决的提出处理意见"
    YEARLY_PLAN = "通过年度工作计划"
    COORDINATION = "指导和协调专门委员会的日常工作"
    OTHER_DAILY_WORK = "处理其他重要日常工作"
    AGENDA = "决定会议议程"
    RESOLUTION = "通过议案、决议、决定"
    REPORT_RESOLUTION = "对专项工作报告作出决议"
    APPOINTMENT = "决定任免"
    REMOVAL = "通过撤职案"
    INVESTIGATION = "决定组织特定问题的调查委员会"


_ACTS = questions(
    "council_act_valid",
    CouncilAct,
    (
        Text("属于主任会议的事项", "a matter for the council of chairpersons"),
        Text("不属于主任会议的事项", "not a matter for the council of chairpersons"),
    ),
)
_NATIONAL: dict[CouncilAct, Parameter[Text]] = {
    CouncilAct.MEETING_LENGTH: npc_councils.MEETINGS,
    CouncilAct.AGENDA_DRAFT: npc_councils.MEETINGS,
    CouncilAct.AGENDA_ADVICE: npc_councils.MEETINGS,
    CouncilAct.REFERRAL: npc_councils.REFERRALS,
    CouncilAct.PUT_TO_VOTE: npc_councils.VOTES,
    CouncilAct.NEXT_STEP: npc_councils.VOTES,
    CouncilAct.YEARLY_PLAN: npc_councils.PLANS,
    CouncilAct.COORDINATION: npc_councils.COORDINATION,
    CouncilAct.OTHER_DAILY_WORK: npc_councils.OTHER_WORK,
    CouncilAct.AGENDA: npc_councils.AGENDA,
    CouncilAct.RESOLUTION: npc_councils.RESOLUTIONS,
    CouncilAct.REPORT_RESOLUTION: organic_councils.RESOLUTIONS_ON_REPORTS,
    CouncilAct.APPOINTMENT: npc_councils.APPOINTMENTS,
    CouncilAct.REMOVAL: npc_councils.REMOVALS,
    CouncilAct.INVESTIGATION: npc_councils.INVESTIGATIONS,
}
_LOCAL: dict[CouncilAct, Parameter[Text]] = {
    CouncilAct.MEETING_LENGTH: organic_councils.MEETINGS,
    CouncilAct.AGENDA_DRAFT: organic_councils.MEETINGS,
    CouncilAct.AGENDA_ADVICE: organic_councils.MEETINGS,
    CouncilAct.REFERRAL: organic_councils.REFERRALS,
    CouncilAct.PUT_TO_VOTE: organic_councils.VOTES,
    CouncilAct.NEXT_STEP: organic_councils.VOTES,
    CouncilAct.YEARLY_PLAN: organic_councils.PLANS,
    CouncilAct.COORDINATION: organic_councils.COORDINATION,
    CouncilAct.OTHER_DAILY_WORK: organic_councils.OTHER_WORK,
    CouncilAct.RESOLUTION: organic_councils.RESOLUTIONS,
    CouncilAct.REPORT_RESOLUTION: organic_councils.RESOLUTIONS_ON_REPORTS,
    CouncilAct.APPOINTMENT: organic_councils.APPOINTMENTS,
    CouncilAct.REMOVAL: organic_councils.REMOVALS,
    CouncilAct.INVESTIGATION: organic_councils.INVESTIGATIONS,
}
_THE_COMMITTEES = {
    CouncilAct.AGENDA,
    CouncilAct.RESOLUTION,
    CouncilAct.REPORT_RESOLUTION,
    CouncilAct.APPOINTMENT,
    CouncilAct.REMOVAL,
    CouncilAct.INVESTIGATION,
}
_WHAT_IS_DAILY = Text(
    "哪些属于“其他重要日常工作”没有明文；属于常务委员会职权的，主任会议不能代行",
    "what “other important daily work” is, no text says; what is the standing committee's own, "
    "its council cannot do for it",
)


def council_act_valid(
    act: CouncilAct, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether something is for the council of chairpersons to do (主任会议的事项).

    Args:
        act: what it does.
        level: the level of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions, where no statute names who decides a local
            standing committee's agenda; None asks national law alone.

    Raises:
        FactsError: a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 50, 51, 54 II, 58; 全国人大组织法 25, 31, 32; 监督法 17, 56, 62;
        全国人大常委会议事规则 8, 45; local rules.
    Limitations: what single statutes give the council (nominations, motions, answers to
        interpellations, supervision) is asked with those matters. Matters that a local list
        adds are not judged.
    """
    on = day("on", on)
    member("act", act, CouncilAct)
    found = _own(profile, level, "agenda_adopted", on)
    local = found if act is CouncilAct.AGENDA else ()
    text = (_NATIONAL if level.national else _LOCAL).get(act)
    if text is None:
        grounds = tuple(Ground(one.source, holds=False, says=_ADOPTED) for one in local)
    else:
        grounds = worded((text.at(on),), holds=act not in _THE_COMMITTEES)
    points: tuple[OpenPoint, ...] = () if grounds else (NO_TEXT,)
    if act is CouncilAct.OTHER_DAILY_WORK:
        points = (OpenPoint(_WHAT_IS_DAILY, grounds[0].citation, decides=True),)
    asked = (("act", act), ("level", level), ("profile", profile))
    notes = () if level.national or text is not None else unread(profile, local)
    return decide(_ACTS[act], on, asked, grounds, points, notes)


_ADOPTED = Text("议程由常务委员会会议决定", "the standing committee's meeting decides the agenda")
