"""Who reports to a standing committee, who answers a special inquiry, and what it annuls."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.params import supervision_work as params
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread
from npcmodel.supervision.texts import committee_level, provided

__all__ = [
    "AnnulmentGround",
    "InquiryMeeting",
    "Reporter",
    "annulment_valid",
    "special_inquiry_valid",
    "work_report_valid",
]

_SUPERVISED = (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE)


def _supervised(organ: Body) -> Body:
    if member("organ", organ, Body) not in _SUPERVISED:
        names = ", ".join(f"Body.{one.name}" for one in _SUPERVISED)
        raise FactsError("organ", organ, f"an organ that is supervised: {names}")
    return organ


@enum.unique
class Reporter(enum.Enum):
    """Who reports to the standing committee (专项工作报告的报告人)."""

    HEAD = "机关负责人"
    DEPARTMENT_CHIEF = "有关部门主要负责人"
    DEPARTMENT_HEAD = "有关部门其他负责人"
    OTHER = "其他人员"

    __hash__ = object.__hash__


_REPORTED = Question(
    "work_report_valid",
    Text("报告人符合规定", "reported by whom the texts name"),
    Text("报告人不符合规定", "not reported by whom the texts name"),
)
_BY_HEAD = Text("由机关负责人报告", "the head of the organ reports")
_BY_DEPARTMENT = Text(
    "人民政府也可以委托有关部门负责人报告",
    "the government may also have the head of a department report",
)
_NOT_NAMED = Text("2006年文本未提及监察委员会", "the text of 2006 names no supervisory commission")


def work_report_valid(  # noqa: PLR0913  # who reports, of which organ, and by which law
    organ: Body,
    *,
    by: Reporter,
    level: Level,
    on: date,
    prevented: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the right person makes a special work report (专项工作报告的报告人).

    Args:
        organ: the organ whose report it is.
        by: who reports.
        level: of the standing committee.
        on: the day whose law applies.
        prevented: of a department's report, whether the head of the government could not attend
            (因故不能到会); None where that is not known.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an organ that is not supervised, a level without a standing committee, or a
            profile that does not fit.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 16 I (2006: 13); local texts on supervision.
    Limitations: whether deputy heads are heads (负责人) is not said; they are taken to be. What
        rules of procedure say of the same is asked of `reporter_valid`.
    """
    on = day("on", on)
    _supervised(organ)
    member("by", by, Reporter)
    optional(instance, "prevented", prevented, bool)
    committee_level(level, profile)
    reporting = params.REPORTING.at(on)
    delegating = params.DELEGATING.at(on)
    points: tuple[OpenPoint, ...] = ()
    local = provided("delegate", level, profile, on)
    asked = (
        ("organ", organ),
        ("by", by),
        ("level", level),
        ("prevented", prevented),
        ("profile", profile),
    )
    by_department = by in {Reporter.DEPARTMENT_CHIEF, Reporter.DEPARTMENT_HEAD}
    if by_department:
        grounds: tuple[Ground, ...] = (
            Ground(delegating.source, organ in delegating.value, says=_BY_DEPARTMENT),
        )
        if organ is Body.GOVERNMENT:
            chief = by is Reporter.DEPARTMENT_CHIEF
            if prevented is None and chief:
                points = tuple(OpenPoint(one.value, one.source, decides=True) for one in local)
            else:
                grounds += worded(local, holds=chief and bool(prevented))
    else:
        grounds = (Ground(reporting.source, by is Reporter.HEAD, says=_BY_HEAD),)
        if organ not in reporting.value:
            points = (OpenPoint(_NOT_NAMED, reporting.source, decides=True),)
    notes = () if level.national or points else unread(profile, local)
    return decide(_REPORTED, on, asked, grounds, points, notes)


# Special inquiries


@enum.unique
class InquiryMeeting(enum.Enum):
    """At which meeting a special inquiry is held (专题询问的会议)."""

    PLENARY = "全体会议"
    JOINT = "联组会议"
    GROUP = "分组会议"
    OTHER = "其他会议"

    __hash__ = object.__hash__


_INQUIRED = Question(
    "special_inquiry_valid",
    Text("专题询问的会议和到会符合规定", "the meeting and who attends are as the law asks"),
    Text("专题询问的会议或者到会不符合规定", "the meeting or who attends is not as the law asks"),
)


def special_inquiry_valid(
    meeting: InquiryMeeting,
    *,
    asked_of: Iterable[Body],
    attended: Iterable[Body],
    on: date,
) -> Ruling:
    """Rule whether a special inquiry is held as the law asks (专题询问).

    Args:
        meeting: at which meeting of the standing committee it is held.
        asked_of: the organs that are asked; a department stands for its government.
        attended: those whose heads came, to listen and to answer.
        on: the day whose law applies.

    Raises:
        FactsError: nobody asked, or an organ that is not supervised.
        NotInForceError: no text of the provision is known for the day: before 9 November 2024
            the statute did not speak of special inquiries.

    Law: 监督法 47.
    Limitations: that its subject is great and of general concern is given; whether each
        department concerned sent its head is for the caller.
    """
    on = day("on", on)
    member("meeting", meeting, InquiryMeeting)
    asking = tuple(_supervised(one) for one in each("asked_of", asked_of, Body))
    came = tuple(_supervised(one) for one in each("attended", attended, Body))
    if not asking:
        raise FactsError("asked_of", asking, "one organ or more")
    grounds = said(on, params.INQUIRY_MEETINGS, holds=meeting is not InquiryMeeting.OTHER)
    grounds += said(on, params.INQUIRY_ATTENDED, holds={*asking} <= {*came})
    asked = (("meeting", meeting), ("asked_of", asking), ("attended", came))
    return decide(_INQUIRED, on, asked, grounds)


# Annulment


@enum.unique
class AnnulmentGround(enum.Enum):
    """Why a resolution or a document is improper (不适当的情形)."""

    BEYOND_POWERS = "超越法定权限，限制或者剥夺合法权利，或者增加义务"
    CONTRARY_TO_LAW = "同法律、法规规定相抵触"
    OTHERWISE_IMPROPER = "有其他不适当的情形，应当予以撤销"

    __hash__ = object.__hash__


_IMPROPER: dict[AnnulmentGround, Parameter[Text]] = {
    AnnulmentGround.BEYOND_POWERS: params.ANNULLED_POWERS,
    AnnulmentGround.CONTRARY_TO_LAW: params.ANNULLED_CONTRARY,
    AnnulmentGround.OTHERWISE_IMPROPER: params.ANNULLED_OTHER,
}
_ANNULLED = Question(
    "annulment_valid",
    Text("常委会有权撤销", "the committee may annul it"),
    Text("常委会无权撤销", "the committee may not annul it"),
)
_OWN = Text("本级机关的文件属于可以撤销的范围", "documents of this organ may be annulled")
_LOWER = Text(
    "下一级人大及其常委会的决议、决定属于可以撤销的范围",
    "resolutions of the next lower congress and its committee may be annulled",
)
_NOT_OURS = Text("不属于可以撤销的范围", "it is not among what may be annulled")
_NO_GROUND = Text("没有不适当的情形", "nothing improper was found")


def annulment_valid(
    of: Body, ground: AnnulmentGround | None, *, lower: bool, level: Level, on: date
) -> Ruling:
    """Rule whether a local standing committee may annul a resolution or document (撤销).

    Args:
        of: whose it is.
        ground: what the review found improper; None where it found nothing.
        lower: whether it is of the next lower level; False for one of the committee's own.
        level: of the standing committee, from the county to the province.
        on: the day whose law applies: until 8 November 2024 of the own level the government's
            decisions and orders alone.

    Raises:
        FactsError: a level without a standing committee, the nation's, or a committee of
            townships, which have none.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 39 (2006: 30).
    Limitations: regulations and rules (法规、规章) are left to 立法法 (38; 2006: 28). How a
        document is reviewed before is asked of the rules on filing.
    """
    on = day("on", on)
    member("of", of, Body)
    optional(member, "ground", ground, AnnulmentGround)
    if member("level", level, Level).national:
        raise FactsError("level", level, "a local level: the nation's powers are in other texts")
    committee_level(level, None)
    if instance("lower", lower, bool) and (of, level.tier) == (
        Body.STANDING_COMMITTEE,
        Tier.COUNTY,
    ):
        raise FactsError("of", of, "a body that townships have")
    listed = (params.ANNULLED_LOWER if lower else params.ANNULLED_OWN).at(on)
    holds = of in listed.value
    says = _NOT_OURS if not holds else _LOWER if lower else _OWN
    grounds: tuple[Ground, ...] = (Ground(listed.source, holds, says=says),)
    if ground is None:
        grounds += (Ground(listed.source, holds=False, says=_NO_GROUND),)
    else:
        grounds += said(on, _IMPROPER[ground])
    asked = (("of", of), ("ground", ground), ("lower", lower), ("level", level))
    return decide(_ANNULLED, on, asked, grounds)
