"""What a text may ask for every year, besides meetings."""

from __future__ import annotations

import enum

__all__ = ["ActKind"]


@enum.unique
class ActKind(enum.Enum):
    """An act other than a meeting that a text asks for every year (年度事项)."""

    PRESIDIUM_ACTIVITY = "闭会期间安排代表听取专项工作报告、检查、视察、调研"
    COMMITTEE_WORK_REPORT = "常务委员会工作报告"
    GOVERNMENT_WORK_REPORT = "政府工作报告"
    COURT_WORK_REPORT = "法院工作报告"
    PROCURATORATE_WORK_REPORT = "检察院工作报告"
