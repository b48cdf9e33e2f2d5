"""Where a suggestion stands, and what became of what an answer promised."""

from __future__ import annotations

import enum

__all__ = ["CommitmentState", "SuggestionStage"]


@enum.unique
class SuggestionStage(enum.Enum):
    """Where a suggestion stands (代表建议的阶段)."""

    SUBMITTED = "已提出"
    UNDER_REVIEW = "审查中"
    REVIEWED = "审查通过"
    SENT_BACK = "审查未通过，退回代表"
    ACCEPTED = "已受理"
    NOT_ACCEPTED = "不作为代表建议处理"
    WITHDRAWN = "已撤回"
    HANDLING = "办理中"
    RETURN_ASKED = "承办单位申请退回"
    RETURNED = "已同意退回，待重新交办"
    ANSWERED = "已答复"
    RATED = "代表已反馈"
    DISSATISFIED = "代表不满意"
    REHANDLING = "再次办理中"
    SETTLED = "不满意的意见已研究处理"
    CLOSED = "已销号"

    __hash__ = object.__hash__


@enum.unique
class CommitmentState(enum.Enum):
    """What became of what an answer promised (承诺事项的落实情况)."""

    KEPT = "已落实"
    UNDER_WAY = "正在落实"
    NOT_KEPT = "不能落实，已说明原因"

    __hash__ = object.__hash__
