"""A concern that a citizen brings to a station, from its registration to its end."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable
from datetime import date
from typing import cast

import attrs

from npcmodel.checks import count, day, each, instance, member, name, optional, text
from npcmodel.dates.periods import days_after
from npcmodel.dates.workdays import WorkCalendar, workdays_after
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text
from npcmodel.lifecycle import Table, advance
from npcmodel.stations import events as ev
from npcmodel.stations.events import ConcernChannel, ConcernEvent, ConcernStage

__all__ = ["TABLE", "Concern", "ConcernDeadline", "ConcernRule", "ConcernStep", "WithinDays"]

_STAGE = ConcernStage
TABLE = Table(
    _STAGE.RECEIVED,
    {
        (_STAGE.RECEIVED, ev.SettledOnSpot): _STAGE.SETTLED,
        (_STAGE.RECEIVED, ev.ConcernPassedOn): _STAGE.PASSED_ON,
        (_STAGE.RECEIVED, ev.MadeSuggestion): _STAGE.SUGGESTED,
        (_STAGE.RECEIVED, ev.ConcernDeclined): _STAGE.DECLINED,
        (_STAGE.PASSED_ON, ev.ConcernReturned): _STAGE.RECEIVED,
        (_STAGE.PASSED_ON, ev.ConcernAnswered): _STAGE.ANSWERED,
        # What the handler cannot solve may still become a suggestion.
        (_STAGE.ANSWERED, ev.MadeSuggestion): _STAGE.SUGGESTED,
        **{
            (stage, ev.CitizenTold): _STAGE.TOLD
            for stage in (_STAGE.ANSWERED, _STAGE.SUGGESTED, _STAGE.DECLINED)
        },
        **{
            (stage, ev.CitizenAskedAgain): _STAGE.RECEIVED
            for stage in (_STAGE.SETTLED, _STAGE.TOLD)
        },
        **{(stage, ev.ConcernClosed): _STAGE.CLOSED for stage in (_STAGE.SETTLED, _STAGE.TOLD)},
    },
)
"""What may follow what: a concern closes only once the citizen knows (群众反映事项的流转)."""


@enum.unique
class ConcernStep(enum.Enum):
    """What a place's rule may set a time for (办理环节)."""

    PASSING_ON = "转交办理"
    ANSWERING = "办理单位答复"
    TELLING = "向群众反馈"
    WHOLE = "自登记至向群众反馈"


@attrs.frozen
class WithinDays:
    """Within so many days (…日内).

    Attributes:
        days: how many, the first day not counted.
        workdays: whether working days are counted.
    """

    days: int
    workdays: bool = False

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "days", count("days", self.days))
        instance("workdays", self.workdays, bool)

    def due(self, start: date, calendar: WorkCalendar | None) -> date:
        """Return the last day.

        Raises:
            FactsError: working days without a calendar.
        """
        if not self.workdays:
            return days_after(start, self.days)
        if not isinstance(calendar, WorkCalendar):
            raise FactsError("calendar", calendar, "a WorkCalendar: working days are counted")
        return workdays_after(start, self.days, calendar)


@attrs.frozen(kw_only=True)
class ConcernRule:
    """By when a place wants concerns handled (群众反映事项办理办法).

    It is local practice and no law: it says who issued it and where it stands. A step without
    a number has no last day.

    Attributes:
        issued_by: who made it.
        source: where it stands.
        passing_on: from the day it was registered, or came back, until it is passed on, settled
            on the spot, made a suggestion or declined.
        answering: from the day it was passed on until the handler answers or gives it back.
        telling: from the handler's answer, or the day it was declined, until the citizen is
            told; making the answer a suggestion does not end it.
        whole: from the day it was registered, or asked about again, until the citizen is told;
            neither giving it back nor making it a suggestion ends it.
    """

    issued_by: str
    source: str
    passing_on: WithinDays | None = None
    answering: WithinDays | None = None
    telling: WithinDays | None = None
    whole: WithinDays | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        for field, value in zip(_TIMES, self.times, strict=True):
            optional(instance, field, value, WithinDays)

    @property
    def times(self) -> tuple[WithinDays | None, ...]:
        """The times of the four steps, in the order of `ConcernStep`."""
        return (self.passing_on, self.answering, self.telling, self.whole)


# The rule of a place is no provision.
_NO_LAW: tuple[Ground, ...] = ()
_TIMES = ("passing_on", "answering", "telling", "whole")


@attrs.frozen
class ConcernDeadline(Deadline):
    """The last day for a step with a concern (群众反映事项的办理期限).

    Attributes:
        what: the step.
        done: the day on which it was done; None where it was not.
    """

    what: ConcernStep = attrs.field(kw_only=True)
    done: date | None = attrs.field(default=None, kw_only=True)


@attrs.frozen
class _Span:
    """A step that began on a day, and on which day it ended."""

    what: ConcernStep
    start: date
    end: date | None = None


# What begins each step, what ends it in time or late; `Concern` itself begins the first and last.
_BEGINS: dict[ConcernStep, tuple[type[object], ...]] = {
    ConcernStep.PASSING_ON: (ev.ConcernReturned, ev.CitizenAskedAgain),
    ConcernStep.ANSWERING: (ev.ConcernPassedOn,),
    ConcernStep.TELLING: (ev.ConcernAnswered, ev.ConcernDeclined),
    ConcernStep.WHOLE: (ev.CitizenAskedAgain,),
}
_ENDS: dict[ConcernStep, tuple[type[object], ...]] = {
    ConcernStep.PASSING_ON: (
        ev.ConcernPassedOn,
        ev.SettledOnSpot,
        ev.MadeSuggestion,
        ev.ConcernDeclined,
    ),
    ConcernStep.ANSWERING: (ev.ConcernAnswered, ev.ConcernReturned),
    ConcernStep.TELLING: (ev.CitizenTold,),
    ConcernStep.WHOLE: (ev.CitizenTold, ev.SettledOnSpot),
}


def _spans(what: ConcernStep, received: date, events: Iterable[ConcernEvent]) -> list[_Span]:
    """Return every span of a step, in the order of days."""
    found: list[_Span] = []
    start = received if what in {ConcernStep.PASSING_ON, ConcernStep.WHOLE} else None
    for event in events:
        if start is not None and isinstance(event, _ENDS[what]):
            found.append(_Span(what, start, event.day))
            start = None
        if isinstance(event, _BEGINS[what]):
            start = event.day
    if start is not None:
        found.append(_Span(what, start))
    return found


def _counted(within: WithinDays) -> Text:
    zh, en = ("个工作日", "working day") if within.workdays else ("日", "day")
    s = "" if within.days == 1 else "s"
    return Text(f"{within.days}{zh}，首日不计", f"{within.days} {en}{s}, the first not counted")


@attrs.frozen
class Concern:
    """A concern that a citizen brought to a deputy or a station (群众反映事项).

    It moves by `after` alone. Being late is no stage: it is asked of a day.

    Attributes:
        id: its number or name.
        received: the day it was registered.
        channel: by which way it came.
        place: the station that received it; None where it was none.
        by: the deputy who received it; None where nobody is named.
        subject: what it is about, by any name that concerns of one kind share; None if not noted.
        rule: by when the place wants it handled; None where it names no times.
        stage: where it stands; set by `after`.
        events: what happened; set by `after`.
    """

    id: Hashable
    received: date
    channel: ConcernChannel
    place: Hashable = None
    by: Hashable = None
    subject: Hashable = None
    rule: ConcernRule | None = None
    stage: ConcernStage = ConcernStage.RECEIVED
    events: tuple[ConcernEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("id", self.id)
        day("received", self.received)
        member("channel", self.channel, ConcernChannel)
        for field in ("place", "by", "subject"):
            optional(name, field, getattr(self, field))
        optional(instance, "rule", self.rule, ConcernRule)
        walked = TABLE.initial
        last = self.received
        events = cast("tuple[ConcernEvent, ...]", each("events", self.events, object))
        object.__setattr__(self, "events", events)
        for event in events:
            step = TABLE.target(walked, type(event))
            if step is None or event.day < last:
                raise FactsError("events", self.events, "a way that the life cycle knows")
            walked, last = cast("ConcernStage", step), event.day
        if self.stage is not walked:
            raise FactsError("stage", self.stage, f"{walked}, to which the events lead")

    def after(self, event: ConcernEvent) -> Concern:
        """Return the concern after the event; this one stays as it is.

        Raises:
            TransitionError: the life cycle knows no such step from here.
            FactsError: the event lies before the concern was registered, or before the last one.
        """
        kinds = {kind for (_, kind), _ in TABLE.moves}
        if type(event) in kinds and event.day < self.received:
            raise FactsError("event.day", event.day, f"{self.received} or later")
        return advance(TABLE, self, event)

    @property
    def handler(self) -> Hashable:
        """Who handles it now, or answered last; None where it is with nobody."""
        for event in reversed(self.events):
            if isinstance(event, ev.ConcernPassedOn):
                return event.to
            if isinstance(event, ev.ConcernReturned | ev.CitizenAskedAgain):
                return None
        return None

    @property
    def suggestion(self) -> Hashable:
        """The suggestion that it became last; None where it became none."""
        made = [one for one in self.events if isinstance(one, ev.MadeSuggestion)]
        return made[-1].suggestion if made else None

    def deadlines(self, calendar: WorkCalendar | None = None) -> tuple[ConcernDeadline, ...]:
        """Return the last days that the place's rule sets, in the order of their starts.

        Args:
            calendar: the working days, where the rule counts them.

        Raises:
            FactsError: working days without a calendar.

        Limitations: they rest on no law. Where a concern became a suggestion, the time for its
            handling is one of the law, and not among them.
        """
        return self._deadlines(self.events, calendar)

    def late(self, on: date, calendar: WorkCalendar | None = None) -> tuple[ConcernDeadline, ...]:
        """Return the steps that were late by the end of the day, done since or not (逾期).

        Args:
            on: the day asked about; later events are not looked at.
            calendar: the working days, where the rule counts them.

        Raises:
            FactsError: a day before the concern was registered, or working days without a
                calendar.
        """
        if day("on", on) < self.received:
            raise FactsError("on", on, f"{self.received}, the day it was registered, or later")
        past = tuple(one for one in self.events if one.day <= on)
        return tuple(one for one in self._deadlines(past, calendar) if (one.done or on) > one.due)

    def _deadlines(
        self, past: tuple[ConcernEvent, ...], calendar: WorkCalendar | None
    ) -> tuple[ConcernDeadline, ...]:
        rule = self.rule
        if rule is None:
            return ()
        note = Text(
            f"{rule.source}（{rule.issued_by}，不是法律）",
            f"{rule.source} ({rule.issued_by}, not law)",
        )
        found = [
            ConcernDeadline(
                within.due(span.start, calendar),
                span.start,
                _counted(within),
                _NO_LAW,
                (note,),
                what=what,
                done=span.end,
            )
            for what, within in zip(ConcernStep, rule.times, strict=True)
            if within is not None
            for span in _spans(what, self.received, past)
        ]
        return tuple(sorted(found, key=lambda one: one.starts))
