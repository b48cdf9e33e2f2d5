"""What a place provides on filing and reviewing normative documents (规范性文件备案审查)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.law.norm import Norm
from npcmodel.law.wording import Text
from npcmodel.profiles.fields import Group, Room, Versions, check_group
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["ROOM", "DayOfYear", "FilingRules", "RefusalGround", "TurnGround"]


class DayOfYear(NamedTuple):
    """The day of every year by which something is done (每年…前).

    Attributes:
        month: the month, 1 to 12.
        day: the day of the month.
    """

    month: int
    day: int


@enum.unique
class RefusalGround(enum.Enum):
    """Why no review is started on a proposal (不启动审查程序的情形)."""

    CHANGED = "相关规定已经修改或者废止"
    MAKER_AGREED = "制定机关明确表示同意修改或者废止"
    MAKER_PLANNED = "制定机关已经同意修改或者废止并提出书面处理计划"
    REVIEWED = "已经进行过审查并有审查结论"
    UNFOUNDED = "理由不明确或者明显不成立"
    OTHER = "不需要或者不宜启动审查程序的其他情形"


@enum.unique
class TurnGround(enum.Enum):
    """What a review is suspended, ended or taken further for (审查中止、终止、提请撤销的情形)."""

    CORRECTED = "制定机关已经修改或者废止"
    AGREED = "制定机关同意并书面提出处理计划"
    PLANNED = "制定机关书面提出明确处理计划和时限"
    SOUND = "不存在应当纠正的情形"
    NOT_CORRECTED = "未按照审查意见修改或者废止"
    PLAN_NOT_KEPT = "未按照处理计划修改或者废止"


@attrs.frozen(kw_only=True)
class FilingRules(Group):
    """The provisions of a place on filing and reviewing normative documents (备案审查条例).

    A field that is not given is unknown, as in a profile.

    Attributes:
        every_level: whom the text binds, where that is every standing committee of the place and
            those below; not given where it binds the place's own alone (适用范围).
        filing: time to file a document, from its publication (报送备案的期限).
        copies: paper copies of what is filed (报送备案的纸质文本).
        form_check: time to check the form of what was filed, from its receipt
            (形式审查的期限).
        correction: time to add what is missing or to file again, from the notice
            (补充报送、重新报送的期限).
        catalogue: by when the last year's documents are listed (年度目录的报送期限).
        transfer: time to pass on what another organ is to review, from its receipt
            (移送的期限).
        distribution: time to hand a document to the committees, from its registration
            (分送的期限).
        review: time for the review on the committee's own motion, from the registration
            (主动审查的期限).
        review_extension: by how much that time may be extended (主动审查的延长).
        committee_review: time for the committees' written opinions, from the documents' receipt
            (委员会提出书面审查意见的期限).
        committee_review_extension: by how much that time may be extended
            (委员会提出意见的延长).
        committee_review_exemption: what frees the committees from that time
            (委员会提出意见期限的除外).
        requested_review: time for the review on request, from the request's receipt
            (依申请审查的期限).
        acknowledgement: time to tell that a request was received (告知收到审查要求、建议的期限).
        request_completion: time to ask for what a request lacks, from its receipt
            (告知补充审查要求、建议的期限).
        refusal_grounds: why a review need not be started (可以不启动审查程序的情形).
        refusal_notice: time to tell that no review is started, from the decision
            (告知不启动审查的期限).
        explanation: time for the maker to explain, from the letter (制定机关说明情况的期限).
        suspension: when a review is suspended (审查中止).
        termination: when a review is ended (审查终止).
        revocation: when a revocation is proposed (提出撤销的议案、建议).
        answer: time for the maker to answer the written opinion, from its receipt
            (制定机关提出处理意见的期限).
        amendment: time to amend or repeal, from the maker's answer (修改、废止的期限).
        handling: time to carry out what the council of chairpersons decided, from its receipt
            (办理主任会议确定的处理意见的期限).
        stop_execution: what is no longer executed, at once (立即停止执行).
        amendment_report: time to report what was amended or repealed as the opinion or the plan
            said, from that day (修改、废止后的报告期限).
        order_report: time to report what was done on the standing committee's demand, from that
            day (按照常委会要求处理后的报告期限).
        execution_report: time to report how a revocation was carried out, from its receipt
            (撤销决定执行情况的报告期限).
        feedback: time to tell those who asked, from the end of the review (反馈的期限).
        yearly_report: reports on the work that the standing committee hears in a year
            (年度备案审查工作报告).
        result_report: time to report to the standing committee above how that report was
            received, from the end of its deliberation (向上一级报告审议情况的期限).

    Raises:
        FactsError: a value of the wrong kind.
    """

    every_level: Versions[Text] = None
    filing: Versions[TimeLimit] = None
    copies: Versions[Limit] = None
    form_check: Versions[TimeLimit] = None
    correction: Versions[TimeLimit] = None
    catalogue: Versions[DayOfYear] = None
    transfer: Versions[TimeLimit] = None
    distribution: Versions[TimeLimit] = None
    review: Versions[TimeLimit] = None
    review_extension: Versions[TimeLimit] = None
    committee_review: Versions[TimeLimit] = None
    committee_review_extension: Versions[TimeLimit] = None
    committee_review_exemption: Versions[Text] = None
    requested_review: Versions[TimeLimit] = None
    acknowledgement: Versions[TimeLimit] = None
    request_completion: Versions[TimeLimit] = None
    refusal_grounds: Versions[tuple[RefusalGround, ...]] = None
    refusal_notice: Versions[TimeLimit] = None
    explanation: Versions[TimeLimit] = None
    suspension: Versions[tuple[TurnGround, ...]] = None
    termination: Versions[tuple[TurnGround, ...]] = None
    revocation: Versions[tuple[TurnGround, ...]] = None
    answer: Versions[TimeLimit] = None
    amendment: Versions[TimeLimit] = None
    handling: Versions[TimeLimit] = None
    stop_execution: Versions[Text] = None
    amendment_report: Versions[TimeLimit] = None
    order_report: Versions[TimeLimit] = None
    execution_report: Versions[TimeLimit] = None
    feedback: Versions[TimeLimit] = None
    yearly_report: Versions[Norm] = None
    result_report: Versions[TimeLimit] = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "filing", ROOM)


ROOM: Room = {}
"""Empty: 立法法 114 and 监督法 40 leave local committees' procedure to local texts, and the thirty
days of 立法法 109 bind only rules (规章), which are a part of what local texts speak of."""
