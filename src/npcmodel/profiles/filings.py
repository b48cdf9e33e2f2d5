"""What a place provides on filing and reviewing normative documents (规范性文件备案审查)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.wording import Text
from npcmodel.profiles.fields import Group, Room, Versions, check_group
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = [
    "ROOM",
    "DayOfYear",
    "FilingDecision",
    "FilingRules",
    "RefusalGround",
    "ReviewMeans",
    "TurnGround",
]


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

    CORRECTED = "制定机关按照审查意见修改或者废止"
    SELF_CORRECTED = "制定机关在提出审查意见前已经自行修改或者废止"
    COMPLETED = "制定机关按照工作机构的意见纠正并完成相关工作"
    AGREED = "制定机关同意并书面提出处理计划"
    PLANNED = "制定机关书面提出明确处理计划和时限"
    SOUND = "不存在应当纠正的情形"
    NOT_CORRECTED = "未按照审查意见修改或者废止"
    PLAN_NOT_KEPT = "未按照处理计划修改或者废止"
    TIME_OVER = "在规定时间内不予修改或者废止"
    REASONS_REJECTED = "提出的无需修改或者废止的理由不成立"
    COUNCIL_UNHEEDED = "逾期未办理主任会议确定的处理意见"


@enum.unique
class ReviewMeans(enum.Enum):
    """How views are heard and expertise is used in a review (审查研究的方式)."""

    DISCUSSION = "座谈会"
    EXPERT_MEETING = "论证会、专家论证"
    HEARING = "听证会"
    ENTRUSTED_STUDY = "委托第三方研究"
    FIELD_STUDY = "实地调研"
    JOINT_MEETING = "联合审查会议"
    DEPUTIES = "邀请常委会组成人员或者人大代表参加"
    JOINT_REVIEW = "与其他备案审查机关联合调研、联合审查"


@enum.unique
class FilingDecision(enum.Enum):
    """What a standing committee may decide on a proposal (常委会审议的决定)."""

    REVOCATION = "予以撤销"
    NO_REVOCATION = "不予撤销"
    AMENDMENT = "要求制定机关限期修改或者废止"
    CLEANUP = "要求制定机关自行修改完善或者清理"


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
        demanders: which organs of the same level may demand a review
            (本级可以提出审查要求的机关).
        demanders_below: which organs of the next level below may
            (下一级可以提出审查要求的机关).
        demands_of_others: whose documents a demand is about (审查要求针对的文件).
        demands_reviewed: that a demand is reviewed (审查要求的办理).
        refusal_grounds: why a review need not be started (可以不启动审查程序的情形).
        refusal_notice: time to tell that no review is started, from the decision
            (告知不启动审查的期限).
        explanation: time for the maker to explain, from the letter (制定机关说明情况的期限).
        means: how views are heard and expertise is used (审查研究的方式).
        field_study: that a review goes and looks on the spot (实地调研).
        joint_meeting: that the bodies of the congress review together (联合审查会议).
        joint_review: that a review is made together with other organs that review
            (联合调研、联合审查).
        linkage: with whose reviewing bodies the committee works together (衔接联动机制).
        consultation: what precedes a written opinion or a suspension, with the maker
            (提出书面审查意见前的沟通).
        opinion: when a written opinion is given (提出书面审查意见的情形).
        council_approval: what precedes a written opinion, in the council of chairpersons
            (书面审查意见由主任会议决定).
        council_handling: when the council of chairpersons determines what is to be done
            (主任会议确定处理意见).
        suspension: when a review is suspended (审查中止).
        termination: when a review is ended (审查终止).
        revocation: when a revocation is proposed (提出撤销的议案、建议).
        handing_over: what the committee hands to others, and does not revoke, once the maker's
            time is over and the council of chairpersons consents (交由其他机关处理).
        decisions: what the standing committee may decide on the proposal (常委会审议的决定).
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
        list_publication: the last year's list is published (备案目录的公布).
        report_publication: the yearly report is published (备案审查工作报告的公布).
        decision_publication: a decision to revoke is published (撤销决定的公布).
        result_publication: what a review found may be published (审查情况的公开).
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
    demanders: Versions[tuple[Body, ...]] = None
    demanders_below: Versions[tuple[Body, ...]] = None
    demands_of_others: Versions[Text] = None
    demands_reviewed: Versions[Text] = None
    refusal_grounds: Versions[tuple[RefusalGround, ...]] = None
    refusal_notice: Versions[TimeLimit] = None
    explanation: Versions[TimeLimit] = None
    means: Versions[tuple[ReviewMeans, ...]] = None
    field_study: Versions[Text] = None
    joint_meeting: Versions[Text] = None
    joint_review: Versions[Text] = None
    linkage: Versions[tuple[Body, ...]] = None
    consultation: Versions[Text] = None
    opinion: Versions[Text] = None
    council_approval: Versions[Text] = None
    council_handling: Versions[Text] = None
    suspension: Versions[tuple[TurnGround, ...]] = None
    termination: Versions[tuple[TurnGround, ...]] = None
    revocation: Versions[tuple[TurnGround, ...]] = None
    handing_over: Versions[Text] = None
    decisions: Versions[tuple[FilingDecision, ...]] = None
    answer: Versions[TimeLimit] = None
    amendment: Versions[TimeLimit] = None
    handling: Versions[TimeLimit] = None
    stop_execution: Versions[Text] = None
    amendment_report: Versions[TimeLimit] = None
    order_report: Versions[TimeLimit] = None
    execution_report: Versions[TimeLimit] = None
    feedback: Versions[TimeLimit] = None
    list_publication: Versions[Text] = None
    report_publication: Versions[Text] = None
    decision_publication: Versions[Text] = None
    result_publication: Versions[Text] = None
    yearly_report: Versions[Norm] = None
    result_report: Versions[TimeLimit] = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "filing", ROOM)


ROOM: Room = {}
"""Empty: 立法法 114 and 监督法 40 leave local committees' procedure to local texts, and the thirty
days of 立法法 109 bind only rules (规章), which are a part of what local texts speak of."""
