"""The words of a livelihood project's life: where it stands, who votes, who is asked."""

from __future__ import annotations

import enum

__all__ = ["ProjectChange", "ProjectStage", "ProjectVoter", "RatingGroup"]


@enum.unique
class ProjectStage(enum.Enum):
    """Where a livelihood project stands (民生实事项目的阶段)."""

    COLLECTED = "已征集"
    SCREENED_OUT = "未通过筛选"
    SCREENED = "通过筛选"
    STORED = "纳入项目储备库"
    DRAFTED = "初步候选项目"
    DELIBERATED = "票决前已审议"
    SHORTLISTED = "候选项目"
    WITHDRAWN = "撤回候选"
    NOT_CHOSEN = "票决未入选"
    CHOSEN = "票决入选"
    ANNOUNCED = "已公告"
    DELIVERING = "实施中"
    STOPPED = "停止实施"
    COMPLETED = "已完成"
    RATING_OPEN = "测评等次待定"
    SATISFYING = "测评通过"
    NOT_SATISFYING = "测评未通过"
    REWORKING = "整改中"
    REWORKED = "已整改"
    CLOSED = "办结"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class ProjectVoter(enum.Enum):
    """Who votes on projects (票决、票选主体)."""

    CONGRESS = "本级人民代表大会"
    DELEGATION = "街道的代表团"
    RESIDENTS_COUNCIL = "街道居民议事组织"
    VOTERS_COUNCIL = "街道选民代表会议"

    __hash__ = object.__hash__


@enum.unique
class ProjectChange(enum.Enum):
    """What is to become of a project that was chosen (项目调整)."""

    CHANGED = "调整内容或者期限"
    STOPPED = "叫停"


@enum.unique
class RatingGroup(enum.Enum):
    """Whose satisfaction is asked (测评主体)."""

    DEPUTIES = "人大代表"
    COMMITTEE_MEMBERS = "常委会组成人员"
    RESIDENTS = "群众"
    EXPERTS = "专家"
    LEADERS = "领导干部"
    ONLINE = "网络评价"

    __hash__ = object.__hash__
