"""Meetings held, and other acts that the year asks for."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, member
from npcmodel.errors import FactsError
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body

__all__ = ["Act", "Meeting", "MeetingKind"]


@enum.unique
class MeetingKind(enum.Enum):
    """How a meeting came about (会议类别)."""

    ORDINARY = "例会"
    EXTRAORDINARY = "临时召集的会议"


@attrs.frozen
class Meeting:
    """A meeting held (会议).

    Attributes:
        body: which body met.
        kind: ordinary, or called for an occasion.
        opened: its first day, by which it is counted.
        closed: its last day.
        present: persons present at the opening, where that is known.

    Raises:
        FactsError: closed before it opened.
    """

    body: Body
    kind: MeetingKind
    opened: date
    closed: date
    present: int | None = None

    def __attrs_post_init__(self) -> None:
        member("body", self.body, Body)
        member("kind", self.kind, MeetingKind)
        day("opened", self.opened)
        if day("closed", self.closed) < self.opened:
            raise FactsError("closed", self.closed, f"{self.opened}, its first day, or later")
        if self.present is not None:
            object.__setattr__(self, "present", count("present", self.present))


@attrs.frozen
class Act:
    """Something done on a day (事项).

    Attributes:
        kind: what was done.
        done: the day it was done.
    """

    kind: ActKind
    done: date

    def __attrs_post_init__(self) -> None:
        member("kind", self.kind, ActKind)
        day("done", self.done)
