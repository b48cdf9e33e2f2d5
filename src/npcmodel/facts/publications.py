"""What is published or recorded, by whom, in what form and where."""

from __future__ import annotations

import enum
from typing import NamedTuple

from npcmodel.law.wording import Text

__all__ = [
    "Kept",
    "Outlet",
    "Publication",
    "PublicationForm",
    "Published",
    "Publisher",
    "RecordStep",
]


@enum.unique
class Published(enum.Enum):
    """What texts ask to be published, announced or printed (公布、宣布、刊载的事项)."""

    LAW = "法律"
    CONSTITUTIONAL_AMENDMENT = "宪法修正案"
    LEGAL_INTERPRETATION = "法律解释"
    REGULATION = "地方性法规"
    AUTONOMY_REGULATION = "自治条例、单行条例"
    RESOLUTION = "决议、决定"
    EXPLANATION = "草案的说明、审议结果报告"
    ANNOUNCEMENT = "发布的公告"
    TREATY = "批准或者加入的条约和重要协定"
    STATEMENT = "声明"
    OFFICERS = "选举、决定任命、任免、通过的人员"
    STATE_COUNCIL_MEMBERS = "国务院组成人员的任免"
    DEPARTED_OFFICERS = "会议期间辞职、被罢免的人员"
    DEPARTED_STATE_COUNCIL_MEMBERS = "会议期间辞职、被罢免的国务院组成人员"
    ELECTED_DEPUTIES = "选出的上一级人大代表"
    DEPUTY_CHANGES = "代表选举、补选、辞职、罢免等事项"
    ELECTION_RESULT = "选举结果"
    VOTE_RESULT = "表决结果"
    VOTES = "得票数"
    SESSION_DATE = "会议召开的日期"
    MOVED_SESSION_DATE = "提前或者推迟召开会议的日期"
    AGENDA = "会议议程"
    SCHEDULE = "会议日程"
    MEETING_LENGTH = "会期"
    MEETING = "会议情况"
    SUPERVISION_PLAN = "年度监督工作计划"
    WORK_REPORT = "专项工作报告及其审议意见、研究处理情况"
    FINANCIAL_REPORT = "计划、预算、审计等报告及其审议意见、研究处理情况"
    INSPECTION_REPORT = "执法检查报告及其审议意见、研究处理情况"
    INTERPELLATION = "质询案的办理结果"
    MINUTES = "会议纪要"


@enum.unique
class Publisher(enum.Enum):
    """Who publishes or announces (公布、宣布者)."""

    PRESIDENT = "国家主席"
    PRESIDIUM = "主席团"
    STANDING_COMMITTEE = "常务委员会"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    WORKING_BODY = "常务委员会工作机构"
    PRESIDER = "会议主持人"
    EXECUTIVE_CHAIR = "大会执行主席"
    APPOINTEE = "大会执行主席指定的人员"


@enum.unique
class PublicationForm(enum.Enum):
    """In what form something is published (公布的形式)."""

    ANNOUNCEMENT = "公告"
    PRESIDENTIAL_ORDER = "主席令"


@enum.unique
class Outlet(enum.Enum):
    """Where, or to whom, something is published (公布的载体和对象)."""

    GAZETTE = "常务委员会公报"
    NPC_WEBSITE = "中国人大网"
    CONGRESS_WEBSITE = "本地方人民代表大会网站"
    NATIONAL_NEWSPAPER = "在全国范围内发行的报纸"
    LOCAL_NEWSPAPER = "在本行政区域范围内发行的报纸"
    DAILY = "条文指名的日报"
    RADIO = "电台"
    TELEVISION = "电视台"
    PUBLIC = "社会"
    DEPUTIES = "本级人大代表"
    MEMBERS = "常务委员会组成人员"
    SITTING = "会上"


class Publication(NamedTuple):
    """How a text has something published (公布的要求).

    Attributes:
        what: what is published.
        by: who publishes it, one of these; none where the text names nobody.
        form: in what form; None where the text names none.
        outlets: where, all of these; none where the text names no place.
        promptly: whether the text says 及时 (promptly), which is no number of days.
        on_the_spot: whether the text says 当场 (on the spot).
        unless: what frees from it; None for nothing.
    """

    what: tuple[Published, ...]
    by: tuple[Publisher, ...] = ()
    form: PublicationForm | None = None
    outlets: tuple[Outlet, ...] = ()
    promptly: bool = False
    on_the_spot: bool = False
    unless: Text | None = None


@enum.unique
class Kept(enum.Enum):
    """What is kept of a meeting (会议的记录)."""

    SPEECHES = "会议上的发言"
    PROCEEDINGS = "会议记录"
    MINUTES = "会议纪要"
    COUNCIL_MINUTES = "主任会议纪要"


@enum.unique
class RecordStep(enum.Enum):
    """What is done to keep it (记录的步骤)."""

    RECORDED = "工作人员记录"
    SIGNED = "发言人核对签字"
    BRIEFED = "整理、编印简报"
    ISSUED = "印发会议或者代表"
    ARCHIVED = "存档、归档"
    SOUND_RECORDED = "录音、制作光盘"
    DRAWN_UP = "形成会议纪要"
    SIGNED_BY_SECRETARY_GENERAL = "秘书长签发"
    ISSUED_BY_OFFICE = "办公厅印发"
