"""Where the topics of supervision come from (监督议题的来源)."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import supervision_work as params
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.supervision.texts import committee_level, provided

__all__ = ["TopicSource", "topic_source_valid"]


@enum.unique
class TopicSource(enum.Enum):
    """Where a topic of supervision comes from (监督议题的来源)."""

    INSPECTIONS = "执法检查中发现的突出问题"
    SUGGESTIONS = "代表建议、批评和意见集中反映的问题"
    MEMBERS = "常委会组成人员提出的比较集中的问题"
    RESEARCH = "调查研究中发现的突出问题"
    LETTERS = "人民来信来访集中反映的问题"
    SOCIETY = "社会普遍关注的其他问题"
    ORGAN_REQUEST = "本级国家机关要求报告专项工作"
    ENVIRONMENT = "环境状况和环境保护目标完成情况"
    CITIZENS = "公民、法人和其他组织的建议"
    LAW = "有关法律的规定"

    __hash__ = object.__hash__


_SOURCES: dict[TopicSource, Parameter[Text]] = {
    TopicSource.INSPECTIONS: params.SOURCE_INSPECTIONS,
    TopicSource.SUGGESTIONS: params.SOURCE_SUGGESTIONS,
    TopicSource.MEMBERS: params.SOURCE_MEMBERS,
    TopicSource.RESEARCH: params.SOURCE_RESEARCH,
    TopicSource.LETTERS: params.SOURCE_LETTERS,
    TopicSource.SOCIETY: params.SOURCE_SOCIETY,
    TopicSource.ORGAN_REQUEST: params.ORGAN_REQUEST,
    TopicSource.ENVIRONMENT: params.ENVIRONMENT_REPORT,
    TopicSource.LAW: params.SOURCE_LAW,
}
_SINCE_2024 = (TopicSource.ENVIRONMENT, TopicSource.LAW)
_SOURCE = Question(
    "topic_source_valid",
    Text("属于规定的议题来源", "a source of topics that the texts name"),
    Text("不属于规定的议题来源", "no source of topics that the texts name"),
)
_OTHER_LAWS = Text(
    "2006年文本未列此项，其他法律另有规定的依其规定",
    "the text of 2006 does not name it; other laws may",
)


def topic_source_valid(
    source: TopicSource,
    *,
    level: Level,
    on: date,
    in_writing: bool = True,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a topic of a report comes from where the texts have it (议题来源).

    Args:
        source: where it comes from.
        level: of the standing committee.
        on: the day whose law applies.
        in_writing: of an organ's own request, whether it is in writing and gives reasons.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, a profile that does not fit, or a form
            named of something that is no request.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 12 (2006: 9); local texts on supervision.
    Limitations: that the questions are great and of general concern (重大、普遍关注) is given.
    """
    on = day("on", on)
    member("source", source, TopicSource)
    committee_level(level, profile)
    request = source is TopicSource.ORGAN_REQUEST
    if not instance("in_writing", in_writing, bool) and not request:
        raise FactsError("in_writing", in_writing, "True: only an organ's request has a form")
    params.SOURCE_SOCIETY.at(on)  # a day for which no text of the statute is known is refused
    national = _SOURCES[source].known(on) if source in _SOURCES else None
    grounds = () if national is None else worded((national,))
    local: tuple[Provision[Text], ...] = ()
    if request:
        local = provided("request_form", level, profile, on)
        grounds += worded(local, holds=in_writing)
    elif source is TopicSource.CITIZENS:
        local = provided("topic_proposers", level, profile, on)
        grounds += worded(local)
    points: tuple[OpenPoint, ...] = ()
    if not grounds:
        points = (NO_TEXT,)
        if source in _SINCE_2024:
            points = (OpenPoint(_OTHER_LAWS, decides=True),)
    asked = (
        ("source", source),
        ("level", level),
        ("in_writing", in_writing),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, local)
    return decide(_SOURCE, on, asked, grounds, points, notes)
