"""What a place provides on legislative hearings (立法听证会)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.legislation_hearings import HearingCircumstance
from npcmodel.profiles.fields import Group, Room, check_group
from npcmodel.profiles.parts import TimeLimit

__all__ = [
    "ROOM",
    "HearingPlanPart",
    "HearingReportPart",
    "HearingRules",
    "HearingStep",
    "ListedStep",
]


@enum.unique
class HearingStep(enum.Enum):
    """What holding a hearing takes (立法听证会的程序)."""

    PLAN_DECIDED = "工作方案提请主任会议决定"
    PUBLIC = "公开举行"
    IN_THE_MEDIA = "公告在省级新闻媒体上刊播"
    ON_THE_SITE = "公告在人大门户网站上发布"
    CHAIRED = "由听证人中确定的一名主持人主持"
    RULES_READ = "报告到会情况、宣布规则和纪律"
    RECORDED = "制作书面听证记录"
    RECORD_SIGNED = "听证记录由主持人、记录人签名并存档"
    REPORT_MADE = "制作听证报告"
    COMMITTEE_TOLD = "听证情况向常委会报告"
    REPORT_HANDED_OUT = "听证报告印发常委会全体组成人员"
    PRESS_ADMITTED = "允许新闻媒体报道"
    OBSERVERS_ADMITTED = "允许旁听"
    SPOKEN_IN_ORDER = "按照事先确定的发言顺序和发言时间发言"


@enum.unique
class HearingReportPart(enum.Enum):
    """What a report on a hearing contains (听证报告的内容)."""

    FACTS = "立法听证会的基本情况"
    OPINIONS = "陈述人的主要意见、依据的事实和理由"
    TREATMENT = "听证机构的处理意见和建议"


@enum.unique
class HearingPlanPart(enum.Enum):
    """What the plan of a hearing contains (工作方案的内容)."""

    SUBJECT = "听证事项"
    TIME = "听证时间"
    PLACE = "听证地点"
    NUMBER = "听证人数"
    PROCEDURE = "听证的具体程序"


class ListedStep(NamedTuple):
    """A step that a text asks for (条文所列程序).

    Attributes:
        step: the step.
        article: 条.
        paragraph: 款; None for the whole article.
        simplified: whether the simplified procedure is free from it (简易程序不受限制).
    """

    step: HearingStep
    article: int
    paragraph: int | None = None
    simplified: bool = False


ROOM: Room = {}


@attrs.frozen(kw_only=True)
class HearingRules(Group):
    """The provisions of a place's rules on hearings for local regulations (立法听证规定).

    A field that is not given is unknown, as in a profile. They are made for the bodies of the
    place itself, and do not bind those below.

    Attributes:
        circumstances: when a hearing is held where one is needed (应当举行立法听证会的情形).
        simplified: when the simplified procedure may be used (可以适用简易程序的情形).
        online: that a hearing on the net may follow it (网络听证参照适用简易程序).
        steps: what holding one takes (立法听证会的程序).
        plan_parts: what its plan contains (工作方案的内容).
        repeated: that no second hearing is held on the same matter (不得重复举行).
        notice: how long before the hearing it is announced (发布公告的期限).
        notice_exemption: what frees from that and from where it is announced (公告的例外).
        speakers_chosen: how long before it the speakers are chosen (确定陈述人的期限).
        balance: how speakers of different opinions compare (陈述人人数的比例).
        free_speakers: what frees from how they are chosen and how many (陈述人产生的例外).
        speakers_told: how long before it they are told (通知陈述人的期限).
        observers_apply: how long before it one asks to observe (提出旁听申请的期限).
        observers_told: how long before it observers are told (通知旁听人员的期限).
        record_read: how soon after it speakers may read the record (查阅听证记录的期限).
        report_parts: what the report contains (听证报告的内容).
        feedback: how soon after adoption they are told what became of their opinions
            (反馈意见采纳情况的期限).
        cities_follow: that hearings in its cities follow these rules (设区的市参照执行).

    Raises:
        FactsError: a value of the wrong kind.
    """

    circumstances: Provision[tuple[HearingCircumstance, ...]] | None = None
    simplified: Provision[Text] | None = None
    online: Provision[Text] | None = None
    steps: Provision[tuple[ListedStep, ...]] | None = None
    plan_parts: Provision[tuple[HearingPlanPart, ...]] | None = None
    repeated: Provision[Text] | None = None
    notice: Provision[TimeLimit] | None = None
    notice_exemption: Provision[Text] | None = None
    speakers_chosen: Provision[TimeLimit] | None = None
    balance: Provision[Text] | None = None
    free_speakers: Provision[Text] | None = None
    speakers_told: Provision[TimeLimit] | None = None
    observers_apply: Provision[TimeLimit] | None = None
    observers_told: Provision[TimeLimit] | None = None
    record_read: Provision[TimeLimit] | None = None
    report_parts: Provision[tuple[HearingReportPart, ...]] | None = None
    feedback: Provision[TimeLimit] | None = None
    cities_follow: Provision[Text] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "hearings", ROOM)
