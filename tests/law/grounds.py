"""Reading one provision's part out of a result that rests on several."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import npcmodel as npc

Read = Callable[[Any], Any]


def cited(result: Any) -> list[str]:
    """Return the provisions of the grounds, in their order."""
    return [str(ground.citation) for ground in result.grounds]


def _one(parts: Iterable[Any], cites: str) -> Any:
    [found] = [part for part in parts if str(part.citation) == cites]
    return found


def met(cites: str) -> Read:
    """Return how to read whether the ground of one provision holds, whatever the others say."""
    return lambda ruling: _one(ruling.grounds, cites).holds


def required(cites: str) -> Read:
    """Return how to read the number that one provision asks for."""
    return lambda ruling: _one(ruling.grounds, cites).required


def verdict(ruling: npc.Ruling) -> bool | None:
    """Read yes, no, or None where the texts leave it open."""
    return None if ruling.undecided else ruling.holds


def state(cites: str) -> Read:
    """Return how to read the state of the line that rests on one provision."""
    return lambda year: _one(year.lines, cites).state


def kind(cites: str) -> Read:
    """Return how to read how much the line of one provision binds."""
    return lambda year: _one(year.lines, cites).kind


def windows(cites: str) -> Read:
    """Return how to read how often, and in which window, the duties of one provision are due."""
    return lambda duties: [
        (duty.times, duty.first, duty.last) for duty in duties if str(duty.citation) == cites
    ]


def duties_cited(duties: Iterable[Any]) -> list[str]:
    """Return the provisions of a year's duties, in their order."""
    return [str(duty.citation) for duty in duties]


def held(body: npc.Body, *days: date) -> tuple[npc.Meeting, ...]:
    """Return ordinary meetings of one day each."""
    return tuple(npc.Meeting(body, npc.MeetingKind.ORDINARY, day, day) for day in days)
