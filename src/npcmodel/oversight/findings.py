"""Problems that an audit, an inspection or a review found, until they are mended (问题整改)."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import NamedTuple, cast

import attrs

from npcmodel.checks import day, each, instance, name, text
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text, english
from npcmodel.lifecycle import Branch, Table, step
from npcmodel.oversight import finding_events as ev
from npcmodel.oversight.finding_events import (
    FindingDeadline,
    FindingDuty,
    FindingEvent,
    FindingRules,
    FindingStage,
)
from npcmodel.profiles.parts import TimeLimit
from npcmodel.sitting.spans import last_day

__all__ = ["TABLE", "OversightFinding"]

_STAGE = FindingStage
_WORKING = (
    _STAGE.HANDED_OVER,
    _STAGE.PLANNED,
    _STAGE.PARTLY_MENDED,
    _STAGE.NOT_MENDED,
    _STAGE.REOPENED,
)
_PLANNED = {
    _STAGE.HANDED_OVER: _STAGE.PLANNED,
    _STAGE.PLANNED: _STAGE.PLANNED,
    _STAGE.PARTLY_MENDED: _STAGE.PARTLY_MENDED,
    _STAGE.NOT_MENDED: _STAGE.NOT_MENDED,
    _STAGE.REOPENED: _STAGE.REOPENED,
}
TABLE = Table(
    _STAGE.FOUND,
    {
        (_STAGE.FOUND, ev.FindingHandedOver): _STAGE.HANDED_OVER,
        **{(stage, ev.MendingPlanned): after for stage, after in _PLANNED.items()},
        **{(stage, ev.MendedInPart): _STAGE.PARTLY_MENDED for stage in _WORKING},
        **{(stage, ev.MendingReported): _STAGE.MENDING_REPORTED for stage in _WORKING},
        **{(stage, ev.MendingExtended): stage for stage in _WORKING},
        # Whoever checks need not wait for a report (回头看).
        **{
            (stage, ev.MendingChecked): Branch(
                (_STAGE.VERIFIED, _STAGE.NOT_MENDED),
                lambda _, event: _STAGE.VERIFIED if event.mended else _STAGE.NOT_MENDED,
            )
            for stage in (*_WORKING, _STAGE.MENDING_REPORTED)
        },
        (_STAGE.VERIFIED, ev.FindingClosed): _STAGE.CLOSED,
        (_STAGE.VERIFIED, ev.FindingReopened): _STAGE.REOPENED,
        (_STAGE.CLOSED, ev.FindingReopened): _STAGE.REOPENED,
    },
)
"""What may follow what until a problem is mended (问题整改流转表)."""


class _Round(NamedTuple):
    """One time of mending: from the handing over, or from a reopening.

    Attributes:
        since: the day it began.
        due: the last day; None where none is set.
        named: whether that day was named, and not counted by the rules.
        done: the day on which it was reported mended, or found so without a report; None where
            it was not, or where a check did not bear the report out.
        extended: how often the time was extended.
        void: the day from which it was owed no more, though not done; None where none came.
    """

    since: date
    due: date | None
    named: bool
    done: date | None = None
    extended: int = 0
    void: date | None = None


@attrs.frozen
class OversightFinding:
    """One problem over its dated events, found until struck off the list (问题整改).

    It moves by `after` alone. A part that is mended does not end what is owed, nor does a report
    that a check does not bear out: the time runs on. A check that finds it mended does, whether
    that was reported or not. A time is extended before it is over, to a later day, and no more
    often than the rules let it. Being late is asked of a day, and what was late stays so. A
    problem that is reopened has a time of its own to be mended.

    Attributes:
        id: which, by any name.
        found: the day it was found.
        source: where it comes from (审计工作报告、执法检查、案件评查), in the caller's words.
        rules: the body's own times.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: events that lead to another stage, or what one of them contradicts.
        TransitionError: events that the table does not admit.

    Limitations: it rests on no law; times are the body's. That a government reports on how the
        problems of an audit were mended within a time after the audit report was heard
        (监督法 27), `SupervisionItem` knows.
    """

    id: Hashable
    found: date
    source: str
    rules: FindingRules
    stage: FindingStage = FindingStage.FOUND
    events: tuple[FindingEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("id", self.id)
        day("found", self.found)
        text("source", self.source)
        instance("rules", self.rules, FindingRules)
        walked = _at(self, _STAGE.FOUND, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("FindingEvent", event))
        object.__setattr__(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    def after(self, event: FindingEvent) -> OversightFinding:
        """Return the problem after the event; this one stays as it is.

        Raises:
            TransitionError: the table knows no such step from this stage.
            FactsError: the event lies before the last one or before the finding, or extends a
                time that there is not, that is over, to no later day, or too often.
        """
        stage = cast("FindingStage", step(TABLE, self, event))
        if event.day < self.found:
            raise FactsError("event.day", event.day, f"{self.found}, when it was found, or later")
        if isinstance(event, ev.MendingExtended):
            _extendable(self, event)
        return _at(self, stage, (*self.events, event))

    def until(self, on: date) -> OversightFinding:
        """Return the problem as it stood at the end of a day.

        Raises:
            FactsError: a day before it was found.
        """
        if day("on", on) < self.found:
            raise FactsError("on", on, f"{self.found}, when it was found, or later")
        walked = _at(self, _STAGE.FOUND, ())
        for event in self.events:
            if event.day <= on:
                walked = walked.after(event)
        return walked

    @property
    def unit(self) -> Hashable:
        """The unit that is to mend it; None before it was handed over."""
        return next((one.to for one in self.events if isinstance(one, ev.FindingHandedOver)), None)

    @property
    def mended(self) -> bool:
        """Whether a check found it mended, and it was not reopened since."""
        return self.stage in {_STAGE.VERIFIED, _STAGE.CLOSED}

    def deadlines(self, calendar: WorkCalendar | None = None) -> tuple[FindingDeadline, ...]:
        """Return every time that its events set running, done or not (整改期限).

        Raises:
            FactsError: working days without a calendar that knows them.
        """
        mending = tuple(
            _deadline(self, FindingDuty.MENDING, one)
            for one in _rounds(self)
            if one.due is not None
        )
        return (*self._planning(calendar), *mending, *self._checking(calendar))

    def _planning(self, calendar: WorkCalendar | None) -> tuple[FindingDeadline, ...]:
        handed = next((one for one in self.events if isinstance(one, ev.FindingHandedOver)), None)
        if handed is None or self.rules.plan is None:
            return ()
        due = last_day(handed.day, self.rules.plan, calendar)
        one = _Round(handed.day, due, named=False)
        # Whichever came first: a plan made for a later round is not the one that was owed.
        for event in self.events:
            if isinstance(event, ev.MendingPlanned):
                one = one._replace(done=event.day)
                break
            if isinstance(event, ev.MendingChecked) and event.mended:
                one = one._replace(void=event.day)
                break
        return (_deadline(self, FindingDuty.PLAN, one),)

    def _checking(self, calendar: WorkCalendar | None) -> tuple[FindingDeadline, ...]:
        limit = self.rules.check
        found: list[FindingDeadline] = []
        for place, one in enumerate(self.events):
            if limit is not None and isinstance(one, ev.MendingReported):
                # After a report nothing but a check may follow.
                done = self.events[place + 1].day if place + 1 < len(self.events) else None
                due = last_day(one.day, limit, calendar)
                begun = _Round(one.day, due, named=False, done=done)
                found.append(_deadline(self, FindingDuty.CHECK, begun))
        return tuple(found)

    def late(self, on: date, calendar: WorkCalendar | None = None) -> tuple[FindingDeadline, ...]:
        """Return what was late by the end of a day, whether still owed then or not (逾期事项).

        What was done late stays among them, and so does a plan not made by its last day though
        the problem was found mended later without one. `owed` says of each whether it is still
        to be done.

        Args:
            on: the day asked about; later events are not looked at.
            calendar: the working days, where the rules count them.

        Raises:
            FactsError: a day before the problem was found, or working days without a calendar
                that knows them.
        """
        last = day("on", on)
        found = self.until(last).deadlines(calendar)
        return tuple(one for one in found if (one.done or one.void or last) > one.due)


def _at(
    case: OversightFinding, stage: FindingStage, events: tuple[FindingEvent, ...]
) -> OversightFinding:
    """Return the case at a stage without walking there again."""
    found = object.__new__(OversightFinding)
    for field in ("id", "found", "source", "rules"):
        object.__setattr__(found, field, getattr(case, field))
    object.__setattr__(found, "stage", stage)
    object.__setattr__(found, "events", events)
    return found


def _rounds(case: OversightFinding) -> list[_Round]:
    rounds: list[_Round] = []
    for one in case.events:
        if isinstance(one, ev.FindingHandedOver | ev.FindingReopened):
            rounds.append(_begun(case, one.day, one.due))
        elif isinstance(one, ev.MendingExtended):
            current = rounds[-1]
            rounds[-1] = current._replace(due=one.due, named=True, extended=current.extended + 1)
        elif isinstance(one, ev.MendingReported):
            rounds[-1] = rounds[-1]._replace(done=one.day)
        elif isinstance(one, ev.MendingChecked):
            current = rounds[-1]
            rounds[-1] = current._replace(done=(current.done or one.day) if one.mended else None)
    return rounds


def _begun(case: OversightFinding, since: date, due: date | None) -> _Round:
    if due is not None or case.rules.mending is None:
        return _Round(since, due, named=True)
    return _Round(since, last_day(since, case.rules.mending), named=False)


def _extendable(case: OversightFinding, event: ev.MendingExtended) -> None:
    current, most = _rounds(case)[-1], case.rules.extensions
    if current.due is None:
        raise FactsError("event", event, "a time to extend: none is set")
    if event.day > current.due:
        raise FactsError("event.day", event.day, f"{current.due}, the last day so far, or earlier")
    if event.due <= current.due:
        raise FactsError("event.due", event.due, f"a day after {current.due}, the last so far")
    if most is not None and current.extended >= most:
        raise FactsError("event", event, f"at most {most} extensions ({case.rules.source})")


def _deadline(case: OversightFinding, duty: FindingDuty, one: _Round) -> FindingDeadline:
    rules = case.rules
    limits: dict[FindingDuty, TimeLimit | None] = {
        FindingDuty.PLAN: rules.plan,
        FindingDuty.MENDING: rules.mending,
        FindingDuty.CHECK: rules.check,
    }
    span = limits[duty]
    counted = Text("指定的日期", "the day named")
    if one.extended:
        counted = Text("延期后的日期", "the day to which it was extended")
    elif not one.named and span is not None:
        unit = english(span.unit).removesuffix("s" if span.length == 1 else "")
        counted = Text(
            f"自{one.since}起{span.length}{span.unit.value}内",
            f"within {span.length} {unit} of {one.since}",
        )
    says = Text(
        f"{duty.value}的期限（{rules.issued_by}：{rules.source}，不是法律）",
        f"time to {_TO[duty]} ({rules.issued_by}: {rules.source}, not law)",
    )
    ground = Ground(None, holds=True, says=says)
    return FindingDeadline(
        cast("date", one.due),
        one.since,
        counted,
        (ground,),
        duty=duty,
        done=one.done,
        void=one.void,
    )


# What the verbs of the duties are in English, where they stand in a sentence.
_TO = {
    FindingDuty.PLAN: "plan the mending",
    FindingDuty.MENDING: "mend it",
    FindingDuty.CHECK: "check the mending",
}
