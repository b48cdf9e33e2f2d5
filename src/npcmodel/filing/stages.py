"""Where a document stands, and what kinds of steps lead there."""

from __future__ import annotations

import enum

__all__ = ["FilingStage", "FormOutcome", "ReviewExpert", "ReviewWay"]


@enum.unique
class FilingStage(enum.Enum):
    """Where a document stands in filing and review (备案审查的阶段)."""

    PUBLISHED = "已公布待报送"
    FILED = "已报送待形式审查"
    INCOMPLETE = "待补充或者重新报送"
    NOT_REGISTRABLE = "不属于备案范围，已退回"
    CHECKED = "形式审查合格"
    REGISTERED = "已备案登记"
    UNDER_REVIEW = "审查中"
    SUSPENDED = "审查已中止"
    OPINION_GIVEN = "已提出书面审查意见"
    PROMISED = "制定机关同意修改或者废止"
    DECLINED = "制定机关不同意修改或者废止"
    COUNCIL_DECIDED = "主任会议已确定处理意见"
    REVOCATION_PROPOSED = "已提出撤销等议案、建议"
    SUBMITTED = "主任会议已决定提请常委会审议"
    AMENDMENT_ORDERED = "常委会要求修改或者废止"
    CORRECTED = "已修改或者废止，审查已终止"
    UPHELD = "未予纠正，审查已结束"
    REVOKED = "已予撤销"

    __hash__ = object.__hash__


@enum.unique
class FormOutcome(enum.Enum):
    """What the check of the form found (形式审查的结果)."""

    ACCEPTED = "符合备案要求"
    INCOMPLETE = "要求补充或者重新报送"
    OUT_OF_SCOPE = "不属于备案范围，退回"


@enum.unique
class ReviewWay(enum.Enum):
    """How a review begins (审查方式)."""

    OWN_MOTION = "依职权主动审查"
    ON_REQUEST = "依申请进行的审查"
    TRANSFERRED = "移送审查"
    SPECIAL = "专项审查"
    JOINT = "联合审查"


@enum.unique
class ReviewExpert(enum.Enum):
    """To whom a part of a review is entrusted (委托审查的专业力量)."""

    SCHOLAR = "法学专家"
    JUDGE = "法官"
    PROCURATOR = "检察官"
    LAWYER = "律师"
    THIRD_PARTY = "第三方机构"
