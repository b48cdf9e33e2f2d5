"""The steps of supervision, and which texts set a time for each (监督工作的期限)."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any, NamedTuple

from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.wording import Text
from npcmodel.params import (
    budget_times,
    supervision_budget,
    supervision_finance,
    supervision_work,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.supervision.texts import provided

__all__ = [
    "BACKWARD",
    "EXEMPTED",
    "FREED_LOCALLY",
    "Occasion",
    "SupervisionTime",
    "freeing",
    "national_times",
    "parameters_of",
    "times_of",
]


@enum.unique
class SupervisionTime(enum.Enum):
    """What a time is set for in supervision (监督工作的期限事项)."""

    DRAFT = "专项工作报告送交征求意见"
    DRAFT_COMMENTS = "对专项工作报告回复意见"
    REVISED = "修改后的专项工作报告送交常委会"
    MEMBERS_COPY = "专项工作报告发给组成人员"
    PLAN_DRAFT = "计划执行情况报告送交初步审查"
    ADJUSTMENT_DRAFT = "计划、规划调整方案送交初步审查"
    ACCOUNTS_DRAFT = "决算草案送交初步审查"
    ACCOUNTS_SUBMISSION = "决算草案和预算执行报告送交常委会"
    ACCOUNTS_COPY = "决算草案等印发组成人员"
    AUDIT_BRIEFING = "向预算工作机构汇报审计结果"
    BUDGET_ADJUSTMENT = "预算调整初步方案送交初步审查"
    ACCOUNTS_APPROVAL = "向各部门批复决算"
    AUDIT_RECTIFICATION = "听取和审议审计查出问题整改情况的报告"
    INSPECTION_NOTICE = "通知执法检查工作方案"
    INSPECTION_REPORT = "提出执法检查报告"
    HANDOVER = "主任会议通过后交办审议意见"
    PLAN_HANDOVER = "交办计划执行情况报告的审议意见"
    FINANCE_HANDOVER = "交办预算执行、审计工作报告的审议意见"
    INSPECTION_HANDOVER = "交办执法检查报告及审议意见"
    HANDLING_PLAN = "送交专项工作报告审议意见的研究处理方案"
    INSPECTION_HANDLING_PLAN = "送交执法检查审议意见的研究处理方案"
    HANDLING = "报告专项工作报告审议意见的研究处理情况"
    PLAN_HANDLING = "报告计划执行情况审议意见的研究处理情况"
    FINANCE_HANDLING = "报告预算执行、审计审议意见的研究处理情况"
    OTHER_HANDLING = "报告其他财政经济工作审议意见的研究处理情况"
    INSPECTION_HANDLING = "报告执法检查审议意见的研究处理情况"
    INQUIRY_HANDLING = "报告专题询问意见的研究处理情况"
    RESOLUTION_REPORT = "报告对专项工作报告的决议执行情况"
    FINANCE_RESOLUTION_REPORT = "报告对财政经济工作报告的决议执行情况"
    AUDIT_RESOLUTION_REPORT = "报告对审计工作报告的决议执行情况"
    INSPECTION_RESOLUTION_REPORT = "报告对执法检查报告的决议执行情况"
    INQUIRY_RESOLUTION_REPORT = "报告专题询问后所作决议的执行情况"
    MEMBERS_OPINIONS = "报告组成人员重要意见的办理结果"

    __hash__ = object.__hash__


_WHAT = SupervisionTime
_Spans = tuple[tuple[Parameter[int], TimeUnit], ...]
_NATIONAL: dict[SupervisionTime, _Spans] = {
    _WHAT.DRAFT: ((supervision_work.DRAFT_DAYS, TimeUnit.DAYS),),
    _WHAT.REVISED: ((supervision_work.REVISED_DAYS, TimeUnit.DAYS),),
    _WHAT.MEMBERS_COPY: ((supervision_work.COPY_DAYS, TimeUnit.DAYS),),
    _WHAT.ACCOUNTS_APPROVAL: ((budget_times.DEPARTMENT_ACCOUNTS_DAYS, TimeUnit.DAYS),),
    _WHAT.BUDGET_ADJUSTMENT: ((supervision_budget.ADJUSTMENT_MONTHS_BEFORE, TimeUnit.MONTHS),),
    _WHAT.AUDIT_RECTIFICATION: ((supervision_finance.RECTIFICATION_MONTHS, TimeUnit.MONTHS),),
}
_OF_TIER: dict[tuple[SupervisionTime, Tier], Parameter[int]] = {
    (_WHAT.ACCOUNTS_DRAFT, Tier.NATIONAL): budget_times.NATIONAL_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.PROVINCE): budget_times.PROVINCE_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.PREFECTURE): budget_times.PREFECTURE_ACCOUNTS_DAYS,
    (_WHAT.ACCOUNTS_DRAFT, Tier.COUNTY): budget_times.COUNTY_ACCOUNTS_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.NATIONAL): budget_times.NATIONAL_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.PROVINCE): budget_times.PROVINCE_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.PREFECTURE): budget_times.PREFECTURE_ADJUSTMENT_DAYS,
    (_WHAT.BUDGET_ADJUSTMENT, Tier.COUNTY): budget_times.COUNTY_ADJUSTMENT_DAYS,
}
"""What the Budget Law asks for, tier by tier."""

EXEMPTED = (_WHAT.DRAFT, _WHAT.DRAFT_COMMENTS, _WHAT.REVISED, _WHAT.MEMBERS_COPY)
"""The times before a meeting from which local texts free what is done for the occasion."""

BACKWARD = (
    _WHAT.DRAFT,
    _WHAT.REVISED,
    _WHAT.MEMBERS_COPY,
    _WHAT.PLAN_DRAFT,
    _WHAT.ADJUSTMENT_DRAFT,
    _WHAT.ACCOUNTS_DRAFT,
    _WHAT.ACCOUNTS_SUBMISSION,
    _WHAT.ACCOUNTS_COPY,
    _WHAT.AUDIT_BRIEFING,
    _WHAT.BUDGET_ADJUSTMENT,
    _WHAT.INSPECTION_NOTICE,
)
FREED_LOCALLY = Text(
    "地方规定不适用期限，监督法没有规定除外情形",
    "a local text frees from the time; the Supervision Law knows no such exception",
)


def parameters_of(what: SupervisionTime, level: Level) -> _Spans:
    """Return the statutes' numbers for a step, with the unit they are counted in."""
    of_tier = _OF_TIER.get((what, level.tier))
    return (
        *_NATIONAL.get(what, ()),
        *(() if of_tier is None else ((of_tier, TimeUnit.DAYS),)),
    )


def national_times(
    what: SupervisionTime, level: Level, on: date
) -> tuple[Provision[TimeLimit], ...]:
    """Return the times that the statutes set for a step on the day."""
    found: tuple[Provision[TimeLimit], ...] = ()
    for number, unit in parameters_of(what, level):
        text = number.known(on)
        if text is not None:
            value = TimeLimit(text.value, unit, before=what in BACKWARD)
            found += (Provision(value, text.source, text.since, text.until),)
    return found


def times_of(
    what: SupervisionTime, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Any], ...]:
    """Return every time that is set for a step on the day, the nation's first."""
    return (*national_times(what, level, on), *provided(what.name.lower(), level, profile, on))


class Occasion(NamedTuple):
    """What is done for the occasion alone (临时).

    Attributes:
        meeting: whether the meeting was called for it.
        topic: whether the topic was fixed for it.
    """

    meeting: bool = False
    topic: bool = False


def freeing(
    what: SupervisionTime, occasion: Occasion, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Text], ...]:
    """Return the local texts that free a step from their times on such an occasion."""
    if what not in EXEMPTED:
        return ()
    meeting = provided("meeting_times_exemption", level, profile, on) if occasion.meeting else ()
    topic = provided("topic_times_exemption", level, profile, on) if occasion.topic else ()
    return (*meeting, *topic)
