"""What may happen to a problem that was found, each thing with its day (问题整改)."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import count, day, instance, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.wording import Lang, term
from npcmodel.lifecycle import Dated
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = [
    "FindingClosed",
    "FindingDeadline",
    "FindingDuty",
    "FindingEvent",
    "FindingHandedOver",
    "FindingReopened",
    "FindingRules",
    "FindingStage",
    "MendedInPart",
    "MendingChecked",
    "MendingExtended",
    "MendingPlanned",
    "MendingReported",
]


@enum.unique
class FindingStage(enum.Enum):
    """Where a problem stands (问题整改的阶段)."""

    FOUND = "已发现"
    HANDED_OVER = "已移交"
    PLANNED = "已制定整改方案"
    PARTLY_MENDED = "部分整改"
    MENDING_REPORTED = "已报告整改完成"
    NOT_MENDED = "核查认为未整改到位"
    VERIFIED = "核查认为已整改到位"
    CLOSED = "已销号"
    REOPENED = "已重新整改"

    __hash__ = object.__hash__


@enum.unique
class FindingDuty(enum.Enum):
    """What is to be done about a problem by a day (整改事项)."""

    PLAN = "制定整改方案"
    MENDING = "完成整改"
    CHECK = "核查整改情况"

    __hash__ = object.__hash__


@attrs.frozen
class FindingDeadline(Deadline):
    """The last day for something about a problem (整改事项的期限).

    Attributes:
        duty: what is to be done.
        done: the day it was done; None where it was not.
        void: the day from which it was owed no more, though it was not done: a plan, once a
            check found the problem mended without one; None where none came.
    """

    duty: FindingDuty = attrs.field(kw_only=True)
    done: date | None = attrs.field(default=None, kw_only=True)
    void: date | None = attrs.field(default=None, kw_only=True)

    @property
    def owed(self) -> bool:
        """Whether it is still to be done."""
        return self.done is None and self.void is None

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is to be done, then its last day and whose rule sets it."""
        colon = "：" if lang == "zh" else ": "
        return f"{term(self.duty, lang)}{colon}{Deadline.explain(self, lang)}"


def _limit(field: str, value: object) -> None:
    found = optional(instance, field, value, TimeLimit)
    if found is not None:
        count(f"{field}.length", found.length, 1)
        if found.before or found.soft:
            raise FactsError(field, found, "a time that runs forward and binds")


@attrs.frozen(kw_only=True)
class FindingRules:
    """A body's own times for mending problems (整改工作办法). Local practice, never law.

    Attributes:
        issued_by: whose rules they are.
        source: where they are written.
        plan: the time for a plan how to mend it, from the handing over; None where none is set.
        mending: the time to mend it, from the handing over or the reopening, where no day is
            named there; None where none is set.
        check: the time to look into a report that it is mended; None where none is set.
        extensions: how often the time may be extended before the problem is reopened; None where
            the rules set no limit.

    Raises:
        FactsError: a text that says nothing, a time that is counted back or only usual, or
            working days for the mending: that day is named where it is handed over.
    """

    issued_by: str
    source: str
    plan: TimeLimit | None = None
    mending: TimeLimit | None = None
    check: TimeLimit | None = None
    extensions: int | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        _limit("plan", self.plan)
        _limit("mending", self.mending)
        if self.mending is not None and self.mending.unit is TimeUnit.WORKING_DAYS:
            raise FactsError("mending", self.mending, "days or months; else name the day itself")
        _limit("check", self.check)
        optional(count, "extensions", self.extensions)


def _due(value: object, since: date) -> None:
    if value is not None and day("due", value) < since:
        raise FactsError("due", value, f"{since}, its own day, or later")


@attrs.frozen
class FindingHandedOver(Dated):
    """The problem was handed over to the unit that is to mend it (移交).

    Attributes:
        day: the day the unit received it.
        to: the unit, by any name.
        due: the last day named for mending it; None leaves it to the rules.
    """

    to: Hashable = attrs.field(kw_only=True)
    due: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("to", self.to)
        _due(self.due, self.day)


@attrs.frozen
class MendingPlanned(Dated):
    """The unit made a plan how to mend it, or made it anew (制定整改方案)."""


@attrs.frozen
class MendedInPart(Dated):
    """A part of it was mended; the rest is still owed (部分整改).

    Attributes:
        what: the part; None where it is not told.
    """

    what: str | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(text, "what", self.what)


@attrs.frozen
class MendingReported(Dated):
    """The unit reported that it is mended (报告整改完成)."""


@attrs.frozen
class MendingChecked(Dated):
    """Somebody looked whether it is mended (核查).

    Attributes:
        day: the day.
        mended: what was found.
    """

    mended: bool = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("mended", self.mended, bool)


@attrs.frozen
class FindingClosed(Dated):
    """It was struck off the list (销号)."""


@attrs.frozen
class FindingReopened(Dated):
    """It came back, or turned out not to be mended (重新整改).

    Attributes:
        why: the reason.
        due: the last day named for mending it anew; None leaves it to the rules.
    """

    why: str = attrs.field(kw_only=True)
    due: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("why", self.why)
        _due(self.due, self.day)


@attrs.frozen
class MendingExtended(Dated):
    """The time to mend it was extended (延期).

    Attributes:
        due: the new last day.
        why: the reason.
    """

    due: date = attrs.field(kw_only=True)
    why: str = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("why", self.why)
        _due(day("due", self.due), self.day)


FindingEvent: TypeAlias = (
    FindingHandedOver
    | MendingPlanned
    | MendedInPart
    | MendingReported
    | MendingChecked
    | FindingClosed
    | FindingReopened
    | MendingExtended
)
