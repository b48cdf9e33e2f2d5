"""What the events of a suggestion set running: who owes which step, from when, until when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from npcmodel.suggestions.answering import ANSWERING
from npcmodel.suggestions.handing import HANDING, received
from npcmodel.suggestions.standing import walk
from npcmodel.suggestions.time_runs import Asked, Past, Running, consent_needed

__all__ = ["Asked", "Running", "consent_needed", "running"]

_STARTERS = {**HANDING, **ANSWERING}


def running(asked: Asked, events: Sequence[Any]) -> Iterator[Running]:
    """Yield every time that the events set running, done or not.

    Args:
        asked: what of the case decides its times.
        events: its events.
    """
    past = Past(asked, events, tuple(walk(events)))
    yield from received(past)
    for place, event in enumerate(events):
        if type(event) in _STARTERS:
            yield from _STARTERS[type(event)](past, place, event)
