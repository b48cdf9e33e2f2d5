"""A deputy's mandate from the election to its end, and what the texts say of each step."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Any, cast

import attrs

from npcmodel.checks import each, member, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter
from npcmodel.lifecycle import Branch, Table, step
from npcmodel.mandates.recall import OfficesEnded, offices_ended
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CapacityLost,
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    Elected,
    EndAnnounced,
    EndGround,
    MandateEvent,
    MovedAway,
    NationalityLost,
    Recalled,
    ResignationAccepted,
    Resumed,
    RightsLost,
    Suspended,
    TermEnded,
)
from npcmodel.params import deputies_status
from npcmodel.sitting.decisions import Matter

__all__ = ["TABLE", "ElectedBy", "Mandate", "MandateStage", "own_mandates"]


@enum.unique
class ElectedBy(enum.Enum):
    """Who elected a deputy, and by-elects a successor (代表的产生单位)."""

    VOTERS = "选区选民"
    UNIT = "选举单位"


@enum.unique
class MandateStage(enum.Enum):
    """Where a mandate stands (代表资格状态)."""

    NOT_ELECTED = "尚未当选"
    ELECTED = "当选待确认"
    IN_OFFICE = "执行代表职务"
    SUSPENDED = "暂时停止执行代表职务"
    VOID = "当选无效"
    ENDED = "代表资格终止"
    ANNOUNCED = "终止已公告"
    TERM_OVER = "任期届满"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_STAGE = MandateStage
_ENDS = (
    MovedAway,
    ResignationAccepted,
    Recalled,
    NationalityLost,
    RightsLost,
    CapacityLost,
    Died,
)


def _absent(before: Iterable[Any], event: AbsentUnapproved) -> MandateStage:
    """Return where an absence leads: the sessions missed in the term add up, in a row or not.

    That is a reading, which `mandate_continues` names.
    """
    missed = {one.session for one in before if type(one) is AbsentUnapproved}
    if event.session in missed:
        raise FactsError("event.session", event.session, "a session not counted before")
    enough = len(missed) + 1 >= deputies_status.ABSENCES.at(event.day).value
    return _STAGE.ENDED if enough else _STAGE.IN_OFFICE


TABLE = Table(
    _STAGE.NOT_ELECTED,
    {
        (_STAGE.NOT_ELECTED, Elected): _STAGE.ELECTED,
        (_STAGE.ELECTED, CredentialsConfirmed): _STAGE.IN_OFFICE,
        (_STAGE.ELECTED, CredentialsVoid): _STAGE.VOID,
        (_STAGE.ELECTED, ResignationAccepted): _STAGE.ENDED,
        (_STAGE.ELECTED, Died): _STAGE.ENDED,
        (_STAGE.ELECTED, TermEnded): _STAGE.TERM_OVER,
        (_STAGE.IN_OFFICE, Suspended): _STAGE.SUSPENDED,
        (_STAGE.IN_OFFICE, AbsentUnapproved): Branch(
            (_STAGE.IN_OFFICE, _STAGE.ENDED), lambda case, event: _absent(case.events, event)
        ),
        **{(_STAGE.IN_OFFICE, kind): _STAGE.ENDED for kind in _ENDS},
        (_STAGE.IN_OFFICE, CredentialsVoid): _STAGE.VOID,
        (_STAGE.IN_OFFICE, TermEnded): _STAGE.TERM_OVER,
        (_STAGE.SUSPENDED, Suspended): _STAGE.SUSPENDED,
        (_STAGE.SUSPENDED, Resumed): _STAGE.IN_OFFICE,
        **{(_STAGE.SUSPENDED, kind): _STAGE.ENDED for kind in _ENDS},
        (_STAGE.SUSPENDED, CredentialsVoid): _STAGE.VOID,
        (_STAGE.SUSPENDED, TermEnded): _STAGE.TERM_OVER,
        (_STAGE.ENDED, EndAnnounced): _STAGE.ANNOUNCED,
    },
)
"""What may follow what in a mandate's life (代表资格的流转)."""


_GROUNDS: dict[type, EndGround] = {
    MovedAway: EndGround.MOVED_AWAY,
    ResignationAccepted: EndGround.RESIGNATION,
    AbsentUnapproved: EndGround.ABSENCE,
    Recalled: EndGround.RECALL,
    NationalityLost: EndGround.NATIONALITY_LOST,
    RightsLost: EndGround.RIGHTS_LOST,
    CapacityLost: EndGround.CAPACITY_LOST,
    Died: EndGround.DEATH,
}
# Whose effect a text gives. That somebody was elected, confirmed or declared void, and that the
# term is over, are facts on which other rules are asked.
_LAW: dict[type, Parameter[Any]] = {
    Suspended: deputies_status.SUSPENSION_REPORTED,
    Resumed: deputies_status.RESUMPTION,
    AbsentUnapproved: deputies_status.ABSENCES,
    MovedAway: deputies_status.MOVED_AWAY,
    ResignationAccepted: deputies_status.RESIGNATION,
    Recalled: deputies_status.RECALLED,
    NationalityLost: deputies_status.NATIONALITY_LOST,
    RightsLost: deputies_status.RIGHTS_LOST,
    CapacityLost: deputies_status.CAPACITY_LOST,
    Died: deputies_status.END_ANNOUNCED,  # the text of 2015 is known, and silent on deaths
    EndAnnounced: deputies_status.END_ANNOUNCED,
}


def _judged(level: Level, event: MandateEvent) -> None:
    """Refuse what the law of the event's own day does not know."""
    kind = type(event)
    if kind is MovedAway and level.national:
        raise FactsError("event", event, "of a local deputy: national ones keep their mandates")
    rule = _LAW.get(kind)
    if rule is None:
        return
    rule.at(event.day)


def _walked(level: Level, events: tuple[MandateEvent, ...]) -> MandateStage:
    """Return the stage that events lead to, by the table, or raise where they contradict it."""
    stage: Any = TABLE.initial
    for place, event in enumerate(events):
        target = TABLE.target(stage, type(event))
        if target is None:
            raise FactsError("events", event, f"an event that {stage.name} admits")
        if place and event.day < events[place - 1].day:
            raise FactsError("events", event.day, f"{events[place - 1].day} or later")
        _judged(level, event)
        stage = _absent(events[:place], event) if type(event) is AbsentUnapproved else target
    return cast("MandateStage", stage)


@attrs.frozen
class Mandate:
    """A deputy's mandate of one term, over its dated events (代表资格).

    It moves by `after` alone; a successor's mandate, won in a by-election, is another one. Each
    event is judged by the law of its own day.

    Attributes:
        deputy: whose it is, by any name.
        congress: of which congress and term, such as 某省第十四届人民代表大会.
        level: the level of that congress.
        unit: the district or the unit that elected; None where it is not said (选区、选举单位).
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: events that the table does not admit, or that lead to another stage.
        NotInForceError: an event of a day for which no text is known that gives it effect.

    Law: 代表法 61, 62, 63; 选举法 47, 57.
    Limitations: between election and confirmation a mandate ends by death, resignation or the
        end of the term alone; whatever else is found then makes the credentials void. A deputy
        suspended misses no session: the duties rest. Sessions missed without approval add up
        over the term, in a row or not: a reading of 代表法 62 I(3), which `mandate_continues`
        names. An ordered resignation accepted before 12 March 2025 ends a mandate as any other.
    """

    deputy: Hashable
    congress: str
    level: Level
    unit: Hashable | None = None
    stage: MandateStage = MandateStage.NOT_ELECTED
    events: tuple[MandateEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("deputy", self.deputy)
        text("congress", self.congress)
        member("level", self.level, Level)
        optional(name, "unit", self.unit)
        if type(self.events) is not tuple:
            object.__setattr__(self, "events", each("events", self.events, object))
        stage = _walked(self.level, self.events)
        if self.stage is not stage:
            raise FactsError("stage", self.stage, f"{stage}, to which the events lead")

    def after(self, event: MandateEvent) -> Mandate:
        """Return the mandate after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event.
            FactsError: the event lies before the last one, counts a session twice, or cannot
                happen to a deputy of the level.
            NotInForceError: no text is known for the day that gives the event effect.
        """
        stage = step(TABLE, self, event)
        _judged(self.level, event)
        return _moved(self, stage, event)

    @property
    def elected_by(self) -> ElectedBy:
        """Who elected the deputy: voters up to the county, from there on a unit (直接、间接)."""
        direct = self.level.tier in {Tier.COUNTY, Tier.TOWNSHIP}
        return ElectedBy.VOTERS if direct else ElectedBy.UNIT

    @property
    def elected(self) -> date | None:
        """The day of the election; None before it."""
        return self.events[0].day if self.events else None

    @property
    def confirmed(self) -> date | None:
        """The day on which the credentials were confirmed; None where they never were."""
        second = self.events[1] if len(self.events) > 1 else None
        return second.day if isinstance(second, CredentialsConfirmed) else None

    @property
    def end(self) -> MandateEvent | None:
        """What ended it; None while it lasts. The announcement of an end comes after it."""
        if self.stage is MandateStage.ANNOUNCED:
            return self.events[-2]
        return self.events[-1] if self.stage in _OVER else None

    @property
    def end_ground(self) -> EndGround | None:
        """On which ground the mandate ended (终止情形): what `mandate_continues` is asked about.

        None while it lasts, for an election declared void, and at the end of the term.
        """
        end = self.end
        if isinstance(end, ResignationAccepted) and end.ordered:
            return EndGround.ORDERED_RESIGNATION
        return _GROUNDS.get(type(end))

    @property
    def announcement_owed(self) -> bool:
        """Whether its end is still to be announced; by whom says `status_report` (公告)."""
        return self.stage is MandateStage.ENDED

    def offices_ended(self, offices: Iterable[Office]) -> OfficesEnded:
        """Return which offices fell with the mandate, by the law of the day it ended (相应终止).

        Raises:
            FactsError: a mandate that ended neither by recall nor by resignation: no national
                text names what falls then.
            NotInForceError: no text of the provision is known for the day.

        Law: 选举法 54, 56.
        """
        end = self.end
        if not isinstance(end, Recalled | ResignationAccepted):
            raise FactsError("stage", self.stage, "ended by recall or by resignation")
        recalled = isinstance(end, Recalled)
        by = Matter.RECALL_OF_DEPUTY if recalled else Matter.RESIGNATION_OF_DEPUTY
        return offices_ended(offices, level=self.level, by=by, on=end.day)


def _moved(case: Mandate, stage: Enum, event: MandateEvent) -> Mandate:
    """Return the mandate one step on: what was checked of it before is not checked again."""
    new = object.__new__(Mandate)
    set_ = object.__setattr__
    set_(new, "deputy", case.deputy)
    set_(new, "congress", case.congress)
    set_(new, "level", case.level)
    set_(new, "unit", case.unit)
    set_(new, "stage", stage)
    set_(new, "events", (*case.events, event))
    return new


_OVER = frozenset((MandateStage.ENDED, MandateStage.VOID, MandateStage.TERM_OVER))


def own_mandates(mandates: Iterable[Mandate]) -> tuple[Mandate, ...]:
    """Return one person's mandates as given, none of them beside another of the same congress.

    Raises:
        FactsError: mandates of several people, or two of one congress at once.
    """
    found = each("mandates", mandates, Mandate)
    people = {one.deputy for one in found}
    if len(people) > 1:
        raise FactsError("mandates", people, "the mandates of one person")
    begun = [one for one in found if one.events]
    begun.sort(key=lambda one: (one.congress, one.level.name, one.events[0].day))
    for former, later in pairwise(begun):
        same = (former.congress, former.level) == (later.congress, later.level)
        end = former.end
        if same and (end is None or later.events[0].day < end.day):
            raise FactsError(
                "mandates", later.elected, f"a day from the end of the other in {later.congress}"
            )
    return found
