"""What townships must do, may do and may not decide, in words."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.facts.bodies import Body
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import (
    deputies_duties,
    deputies_suggesting,
    deputies_townships,
    electoral_voters,
    organic_appointments,
    organic_law,
    organic_recalls,
    organic_townships,
)
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.townships import Invitation
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread
from npcmodel.townships.texts import NOT_LISTED, of_place, with_national

__all__ = [
    "PresidiumAct",
    "ResignationOf",
    "TownshipDuty",
    "TownshipMatter",
    "presidium_act_valid",
    "presidium_resignation_valid",
    "township_decision_valid",
    "township_duty_valid",
]

# What the presidium does between sessions


@enum.unique
class PresidiumAct(enum.Enum):
    """What a township's presidium does between sessions (闭会期间的工作)."""

    SESSION_DAY = "决定会议召开的日期"
    WORK_REPORTS = "安排代表听取和讨论专项工作报告"
    LAW_CHECKS = "安排代表检查法律、法规的实施"
    INSPECTIONS = "安排代表视察、调研"
    OPINIONS = "听取和反映建议、批评和意见"
    CREDENTIALS_CONFIRMED = "确认代表资格"
    APPRAISALS = "组织代表评议政府工作"
    SUGGESTIONS_HANDED_OVER = "交办代表闭会期间的建议"
    BUDGET_CHANGES = "审查预算的部分变更"
    VOTER_REPORTS = "组织代表向选民报告履职情况"


_OF_PRESIDIUM: dict[PresidiumAct, Parameter[Text]] = {
    PresidiumAct.SESSION_DAY: organic_townships.SESSION_DAY,
    PresidiumAct.WORK_REPORTS: organic_townships.WORK_REPORTS,
    PresidiumAct.LAW_CHECKS: organic_townships.LAW_CHECKS,
    PresidiumAct.INSPECTIONS: organic_townships.INSPECTIONS,
    PresidiumAct.OPINIONS: organic_townships.OPINIONS,
    PresidiumAct.CREDENTIALS_CONFIRMED: electoral_voters.CREDENTIALS_CONFIRMED,
    PresidiumAct.VOTER_REPORTS: deputies_duties.REPORTS,
    PresidiumAct.SUGGESTIONS_HANDED_OVER: deputies_townships.HANDED_OVER,
}
_ACTS = questions(
    "presidium_act_valid",
    PresidiumAct,
    (
        Text("主席团可以为之", "the presidium may do it"),
        Text("主席团不得为之", "the presidium may not do it"),
    ),
)
_NO_APPROVAL = Text(
    "审查变更不是批准：预算的调整方案由本级人民代表大会审查和批准",
    "to look at changes is not to approve them: the congress approves an adjustment of the budget",
)


def presidium_act_valid(act: PresidiumAct, *, on: date, profile: Profile | None = None) -> Ruling:
    """Rule whether a township's presidium may do something between sessions (主席团的职责).

    Args:
        act: what it does.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text is known for the day, though a statute speaks of it now.

    Law: 地方组织法 14 I, 19 II; 选举法 47 II; 代表法 51 I, 58 II (2015: 45 II);
        local texts on townships.
    Limitations: what no text lists is left open. What the congress alone decides is asked of
        `township_decision_valid`.
    """
    on = day("on", on)
    member("act", act, PresidiumAct)
    local = of_place(profile, act.name.lower(), on)
    statute = _OF_PRESIDIUM.get(act)
    if act is PresidiumAct.VOTER_REPORTS and statute is not None and statute.known(on) is None:
        statute = deputies_duties.DIRECT_REPORTS  # which spoke of them before
    grounds = worded(with_national(statute, local, on))
    points = () if grounds else (NOT_LISTED,)
    notes = (_NO_APPROVAL,) if act is PresidiumAct.BUDGET_CHANGES else ()
    asked = (("act", act), ("profile", profile))
    return decide(_ACTS[act], on, asked, grounds, points, (*notes, *unread(profile, local)))


# What the congress decides


@enum.unique
class TownshipMatter(enum.Enum):
    """What a township's congress decides and no other body does (乡镇人大决定的事项)."""

    PROJECTS = "年度实事工程和建设项目"
    BUDGET = "预算、预算调整方案和决算"
    CIVIL_AFFAIRS = "民政工作的实施计划"
    CHAIRS_ELECTED = "选举主席、副主席"
    HEADS_ELECTED = "选举政府正副职领导人员"
    GOVERNMENT_REPORT = "听取和审议政府工作报告"
    ANNULMENT = "撤销政府的不适当的决定和命令"
    RECALLS = "罢免主席、副主席和政府正副职领导人员"


_OF_CONGRESS: dict[TownshipMatter, Parameter[Text]] = {
    TownshipMatter.PROJECTS: organic_law.TOWNSHIP_PROJECTS,
    TownshipMatter.BUDGET: organic_townships.BUDGET,
    TownshipMatter.CIVIL_AFFAIRS: organic_townships.CIVIL_AFFAIRS,
    TownshipMatter.CHAIRS_ELECTED: organic_appointments.TOWNSHIP_CHAIR_ELECTED,
    TownshipMatter.HEADS_ELECTED: organic_appointments.TOWNSHIP_GOVERNMENT_ELECTED,
    TownshipMatter.GOVERNMENT_REPORT: organic_townships.GOVERNMENT_REPORT,
    TownshipMatter.ANNULMENT: organic_townships.ANNULMENT,
    TownshipMatter.RECALLS: organic_recalls.TOWNSHIP_RECALL,
}
_DECISIONS = questions(
    "township_decision_valid",
    TownshipMatter,
    (
        Text("由该机构决定符合规定", "this body decides it"),
        Text("由该机构决定不符合规定", "this body does not decide it"),
    ),
)


def township_decision_valid(
    matter: TownshipMatter, *, by: Body, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a body may decide what a township's congress decides (由大会决定的事项).

    Args:
        matter: what is decided.
        by: the body that decides: the congress may, its presidium and the government may not.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text is known for the day.

    Law: 地方组织法 12 I(3)-(8), (10), 31 II; local texts on townships.
    Limitations: the bodies are the township's own; that the government above may change or annul
        what a township's government decided is not asked here.
    """
    on = day("on", on)
    member("matter", matter, TownshipMatter)
    holds = member("by", by, Body) is Body.CONGRESS
    local = of_place(profile, "projects", on) if matter is TownshipMatter.PROJECTS else ()
    texts = with_national(_OF_CONGRESS[matter], local, on)
    asked = (("matter", matter), ("by", by), ("profile", profile))
    return decide(_DECISIONS[matter], on, asked, worded(texts, holds=holds))


@enum.unique
class ResignationOf(enum.Enum):
    """Whose resignation a township's presidium may be asked to accept (辞职人员)."""

    CHAIR = "主席、副主席"
    GOVERNMENT_LEADER = "政府正副职领导人员"
    PRESIDIUM_MEMBER = "主席团其他成员"


_RESIGNATIONS = questions(
    "presidium_resignation_valid",
    ResignationOf,
    (
        Text("辞职可以由主席团接受", "the presidium may accept the resignation"),
        Text("辞职不得由主席团接受", "the presidium may not accept the resignation"),
    ),
)
_CONFLICT = Text(
    "法律规定向本级人民代表大会提出辞职，由大会决定；闭会期间由主席团接受只见于地方规定",
    "by the statute they resign to the congress, which decides; that the presidium may accept it "
    "between sessions stands in a local text alone",
)
_BETWEEN = Text("只在闭会期间", "between sessions only")
_CONFIRMED = Text("须报本级人民代表大会确认", "the congress has to confirm it")


def presidium_resignation_valid(
    of: ResignationOf, *, in_session: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a township's presidium may accept a resignation (主席团接受辞职).

    Args:
        of: who resigns. A chair or vice-chair, who is a member of the presidium too, resigns to
            the congress.
        in_session: whether the congress sits.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text is known for the day, though a statute speaks of it now.

    Law: 地方组织法 32 II; local texts on townships.
    Limitations: where a local text lets the presidium accept the resignation of a leader of the
        government, that is at odds with the statute and left open.
    """
    on = day("on", on)
    member("of", of, ResignationOf)
    sits = instance("in_session", in_session, bool)
    local = of_place(profile, "resignations", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if of is not ResignationOf.PRESIDIUM_MEMBER:
        rule = organic_recalls.TOWNSHIP_RESIGNATION
        if local and not sits and of is ResignationOf.GOVERNMENT_LEADER:
            grounds = worded(local)
            source = with_national(rule, local, on)[0].source
            points = (OpenPoint(_CONFLICT, source, decides=True),)
        else:
            grounds = worded((rule.at(on),), holds=False)
    elif sits:
        grounds = tuple(Ground(one.source, holds=False, says=_BETWEEN) for one in local)
    else:
        grounds = worded(local)
    points = points if grounds else (NOT_LISTED,)
    notes = (_CONFIRMED,) if all(one.holds for one in grounds) and local else ()
    asked = (("of", of), ("in_session", in_session), ("profile", profile))
    notes = (*notes, *unread(profile, local))
    return decide(_RESIGNATIONS[of], on, asked, grounds, points, notes)


# What must be done


@enum.unique
class TownshipDuty(enum.Enum):
    """What local texts want to see done in townships (乡镇人大应当做到的事项)."""

    WORK_REPORTED = "主席团报告闭会期间的工作"
    HIGHER_DEPUTIES = "邀请上级人大代表列席会议"
    UNLISTED_BILLS = "未列入议程的代表议案转为建议"
    SUGGESTION_REPORT_PRINTED = "建议办理情况的报告印发会议"
    SUGGESTION_REPORT_PUBLISHED = "建议办理情况公开"
    SATISFACTION_VOTE = "评议时开展满意度测评"
    APPRAISALS_PUBLISHED = "评议、测评结果公开"
    RECORDS_PUBLISHED = "代表履职档案公开"
    PROJECTS_FOLLOWED = "跟踪监督和绩效评估决定的项目"


_NATIONAL_DUTIES: dict[TownshipDuty, Parameter[Text]] = {
    TownshipDuty.WORK_REPORTED: organic_townships.WORK_REPORTED,
    TownshipDuty.SUGGESTION_REPORT_PUBLISHED: deputies_suggesting.PUBLIC,
    TownshipDuty.RECORDS_PUBLISHED: deputies_suggesting.PERFORMANCE_PUBLISHED,
}
_DUTIES = questions(
    "township_duty_valid",
    TownshipDuty,
    (Text("符合规定", "as the text asks"), Text("不符合规定", "not as the text asks")),
)


def township_duty_valid(
    duty: TownshipDuty, *, done: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether what a text on townships wants done was done (应当做到的事项).

    Args:
        duty: what is to be done.
        done: whether it was.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text is known for the day, though a statute speaks of it now.

    Law: 地方组织法 19 II; 代表法 51 III, 58 II; local texts on townships.
    Limitations: 代表法 2025 has the report on suggestions made to the congress, and no longer
        printed, in townships: of the printing local texts alone are asked. What a text only
        allows (可以邀请) is lawful done or not. What rate of a satisfaction vote is enough no text
        says.
    """
    on = day("on", on)
    member("duty", duty, TownshipDuty)
    instance("done", done, bool)
    local = of_place(profile, duty.name.lower(), on)
    if duty is TownshipDuty.HIGHER_DEPUTIES:
        grounds = tuple(
            Ground(
                one.source,
                holds=done or one.value is Invitation.MAY,
                says=Text(f"{one.value.value}列席", f"they {english(one.value)} be invited"),
            )
            for one in local
        )
    else:
        grounds = worded(with_national(_NATIONAL_DUTIES.get(duty), local, on), holds=done)
    asked = (("duty", duty), ("done", done), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_DUTIES[duty], on, asked, grounds, points, unread(profile, local))
