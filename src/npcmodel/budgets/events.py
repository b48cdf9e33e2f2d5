"""What may happen to a year's budget, each thing with its day."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.budgets.powers import BudgetPaper
from npcmodel.checks import day, instance, member, name, text
from npcmodel.errors import FactsError
from npcmodel.lifecycle import Dated
from npcmodel.params.budget_bodies import BudgetOrgan

__all__ = [
    "AccountsAudited",
    "AccountsFiled",
    "AccountsReviewed",
    "AccountsSent",
    "AccountsSubmitted",
    "AccountsVoted",
    "AdjustmentReviewed",
    "AdjustmentSent",
    "AdjustmentSubmitted",
    "AdjustmentVoted",
    "AdjustmentWithdrawn",
    "BudgetEvent",
    "BudgetReviewed",
    "BudgetSent",
    "BudgetStage",
    "BudgetSubmitted",
    "BudgetVoted",
    "DepartmentNotified",
    "DepartmentPublished",
    "ExecutionReported",
    "PaperPublished",
    "TransferKind",
    "TransfersIssued",
    "UnitsNotified",
    "VotersHeard",
]


@enum.unique
class BudgetStage(enum.Enum):
    """Where a year's budget stands (预算年度的阶段)."""

    DRAFTING = "预算编制中"
    SENT = "预算草案已送初步审查"
    REVIEWED = "预算草案已经初步审查"
    SUBMITTED = "预算草案已提请大会审查"
    NOT_APPROVED = "预算未获批准"
    EXECUTED = "预算已批准、执行中"
    ADJUSTMENT_SENT = "调整方案已送初步审查"
    ADJUSTMENT_REVIEWED = "调整方案已经初步审查"
    ADJUSTMENT_SUBMITTED = "调整方案已提请审查"
    ACCOUNTS_SENT = "决算草案已送初步审查"
    ACCOUNTS_REVIEWED = "决算草案已经初步审查"
    ACCOUNTS_SUBMITTED = "决算草案已提请审查"
    ACCOUNTS_NOT_APPROVED = "决算未获批准"
    ACCOUNTS_APPROVED = "决算已批准"

    __hash__ = object.__hash__


@enum.unique
class TransferKind(enum.Enum):
    """A kind of transfer to the governments below (转移支付的类别)."""

    GENERAL = "一般性转移支付"
    SPECIAL = "专项转移支付"


@attrs.frozen
class _By(Dated):
    """Anything that an organ did."""

    by: BudgetOrgan

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("by", self.by, BudgetOrgan)


@attrs.frozen
class _Voted(_By):
    """A vote of an organ."""

    approved: bool = True

    def __attrs_post_init__(self) -> None:
        _By.__attrs_post_init__(self)
        instance("approved", self.approved, bool)


@attrs.frozen
class _Put(Dated):
    """Anything that was put before a meeting."""

    meeting: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if day("meeting", self.meeting) < self.day:
            raise FactsError("meeting", self.meeting, f"{self.day}, the submission, or later")


_OF_DEPARTMENTS = (BudgetPaper.BUDGET, BudgetPaper.FINAL_ACCOUNTS)
_PUBLISHED = (*_OF_DEPARTMENTS, BudgetPaper.ADJUSTMENT)


@attrs.frozen
class _OfDepartment(Dated):
    """Anything with a department's own budget or final accounts."""

    department: Hashable
    paper: BudgetPaper

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("department", self.department)
        if member("paper", self.paper, BudgetPaper) not in _OF_DEPARTMENTS:
            raise FactsError("paper", self.paper, "BudgetPaper.BUDGET or FINAL_ACCOUNTS")


@attrs.frozen
class BudgetSent(Dated):
    """The preliminary draft was handed in for review (提交预算草案初步方案)."""


@attrs.frozen
class BudgetReviewed(_By):
    """It was reviewed (初步审查).

    Attributes:
        by: the organ that reviewed it.
    """


@attrs.frozen
class VotersHeard(Dated):
    """Deputies heard voters and the public on it (听取选民和社会各界的意见).

    Attributes:
        form: in which form, by any name.
    """

    form: str

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("form", self.form)


@attrs.frozen
class BudgetSubmitted(Dated):
    """The congress met to examine the budget: the first day of the session (提请大会审查)."""


@attrs.frozen
class BudgetVoted(_Voted):
    """The budget was put to the vote (表决预算).

    Attributes:
        by: the organ that voted.
        approved: whether it was approved.
    """


@attrs.frozen
class AdjustmentSent(Dated):
    """The preliminary adjustment was handed in for review (送交预算调整初步方案)."""


@attrs.frozen
class AdjustmentReviewed(_By):
    """It was reviewed, or an opinion given on it (初步审查、研究提出意见).

    Attributes:
        by: the organ that reviewed it.
    """


@attrs.frozen
class AdjustmentSubmitted(_Put):
    """The adjustment was submitted (提请审查和批准预算调整方案).

    Attributes:
        meeting: the first day of the meeting that examines it.
    """


@attrs.frozen
class AdjustmentVoted(_Voted):
    """The adjustment was put to the vote (表决预算调整方案).

    Attributes:
        by: the organ that voted.
        approved: whether it was approved; if not, the budget stays as it was.
    """


@attrs.frozen
class AdjustmentWithdrawn(Dated):
    """The adjustment was withdrawn; the budget stays as it was (撤回预算调整方案)."""


@attrs.frozen
class ExecutionReported(Dated):
    """The standing committee heard the report on the year so far (报告预算执行情况)."""


@attrs.frozen
class AccountsAudited(Dated):
    """The draft of the final accounts was audited (决算草案经审计)."""


@attrs.frozen
class AccountsSent(Dated):
    """The draft of the final accounts was handed in for review (提交决算草案)."""


@attrs.frozen
class AccountsReviewed(_By):
    """It was reviewed, or an opinion given on it (初步审查、研究提出意见).

    Attributes:
        by: the organ that reviewed it.
    """


@attrs.frozen
class AccountsSubmitted(_Put):
    """The final accounts were submitted (提请审查和批准决算).

    Attributes:
        meeting: the first day of the meeting that examines them.
    """


@attrs.frozen
class AccountsVoted(_Voted):
    """The final accounts were put to the vote (表决决算).

    Attributes:
        by: the organ that voted.
        approved: whether they were approved.
    """


@attrs.frozen
class AccountsFiled(Dated):
    """The final accounts were filed with the government above (决算报上一级政府备案)."""


@attrs.frozen
class PaperPublished(Dated):
    """The government's finance department published what was approved (向社会公开).

    Attributes:
        paper: the budget, an adjustment or the final accounts.
        approved: the day of its approval, which tells one adjustment from another.
    """

    paper: BudgetPaper
    approved: date

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if member("paper", self.paper, BudgetPaper) not in _PUBLISHED:
            raise FactsError("paper", self.paper, "BudgetPaper.BUDGET, ADJUSTMENT, FINAL_ACCOUNTS")
        if day("approved", self.approved) > self.day:
            raise FactsError("approved", self.approved, f"{self.day}, the publication, or earlier")


@attrs.frozen
class DepartmentNotified(_OfDepartment):
    """A department received its own budget or final accounts (批复部门预算、决算).

    Attributes:
        department: which, by any name.
        paper: its budget or its final accounts.
        units: whether it has units below it, to which it passes on theirs.
    """

    units: bool = True

    def __attrs_post_init__(self) -> None:
        _OfDepartment.__attrs_post_init__(self)
        instance("units", self.units, bool)


@attrs.frozen
class UnitsNotified(_OfDepartment):
    """A department passed theirs on to the last of its units (向所属各单位批复).

    Attributes:
        department: which, by any name.
        paper: the units' budgets or final accounts.
    """


@attrs.frozen
class DepartmentPublished(_OfDepartment):
    """A department published its own budget or final accounts (部门向社会公开).

    Attributes:
        department: which, by any name.
        paper: its budget or its final accounts.
    """


@attrs.frozen
class TransfersIssued(Dated):
    """The last of the transfers of a kind was issued (正式下达转移支付).

    Attributes:
        kind: the kind.
    """

    kind: TransferKind

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("kind", self.kind, TransferKind)


BudgetEvent: TypeAlias = (
    BudgetSent
    | BudgetReviewed
    | VotersHeard
    | BudgetSubmitted
    | BudgetVoted
    | AdjustmentSent
    | AdjustmentReviewed
    | AdjustmentSubmitted
    | AdjustmentVoted
    | AdjustmentWithdrawn
    | ExecutionReported
    | AccountsAudited
    | AccountsSent
    | AccountsReviewed
    | AccountsSubmitted
    | AccountsVoted
    | AccountsFiled
    | PaperPublished
    | DepartmentNotified
    | UnitsNotified
    | DepartmentPublished
    | TransfersIssued
)
"""Anything that may happen to a year's budget."""
