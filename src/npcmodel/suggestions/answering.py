"""What is owed from the answer on: the deputy's opinion, another answer, word of promises."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import Any

from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.standing import Work, done_by, promises, told
from npcmodel.suggestions.time_runs import Past, Running, answer, never, run
from npcmodel.suggestions.times import SuggestionTime

__all__ = ["ANSWERING"]

_WHAT = SuggestionTime
_START = StartEvent


def _completed(past: Past, place: int, event: ev.Answered) -> Iterator[Running]:
    """What the deputy owes on each answer in due form; another handling takes that away."""
    now = past.nows[place]
    one = done_by(now, event)
    if not past.answered(one)(place):
        return

    def rated(at: int) -> bool:
        then = past.events[at]
        return isinstance(then, ev.AnswerRated) and one in past.nows[at].meant(then)

    def gone(at: int) -> bool:
        return past.nows[at + 1].work.get(one) is not Work.ANSWERED or past.is_of(
            at, ev.Answered, one
        )

    done, void = past.ends(place, rated, gone)
    starts = {_START.ANSWER_RECEIVED: event.received or event.day}
    about = one if len(now.answering) > 1 else None
    yield run(past, _WHAT.FEEDBACK, event.day, starts, done, void, about=about)


def _dissatisfied(past: Past, place: int, event: ev.AnswerRated) -> Iterator[Running]:
    """A second answer, from the dissatisfaction or from a request after it.

    No text sets a time for a third answer from the dissatisfaction alone.
    """
    if event.dissatisfied:
        for one in past.nows[place].meant(event):
            if _upset_since(past, place, one) is None:
                starts = {_START.DISSATISFACTION: event.day}
                asked = _request(past, place, one)
                if asked is not None:
                    starts[_START.REHANDLING_ASKED] = asked
                yield _second(past, place, _WHAT.SECOND_ANSWER, starts, one)


def _upset_since(past: Past, place: int, one: Hashable) -> int | None:
    """Return the place of the first dissatisfaction with a handler's answers before a place."""
    for at in range(place):
        event = past.events[at]
        upset = isinstance(event, ev.AnswerRated) and event.dissatisfied
        if upset and one in past.nows[at].meant(event):
            return at
    return None


def _request(past: Past, place: int, one: Hashable) -> date | None:
    """Return the day on which a dissatisfaction led to a request, but to an order."""

    def asked(at: int) -> bool:
        event = past.events[at]
        request = isinstance(event, ev.SecondHandlingAsked) and not event.ordered
        return request and one in past.nows[at].meant(event)

    work = {Work.DISSATISFIED, Work.ASKED_AGAIN}
    found, _ = past.ends(place, asked, lambda at: past.nows[at + 1].work.get(one) not in work)
    return found


def _second(
    past: Past,
    place: int,
    what: SuggestionTime,
    starts: dict[StartEvent, date],
    one: Hashable,
) -> Running:
    def settled(at: int) -> bool:
        event = past.events[at]
        return isinstance(event, ev.Settled) and one in past.nows[at].meant(event)

    left = past.left(place, one)
    ends = past.ends(place, past.answered(one), lambda at: left(at) or settled(at))
    return run(past, what, min(starts.values()), starts, *ends, one)


def _again(past: Past, place: int, event: ev.SecondHandlingAsked) -> Iterator[Running]:
    """An answer on request or on order; what runs from a dissatisfaction goes on beside it."""
    now = past.nows[place]
    meant = now.meant(event)
    owed = [since for one, since in now.since if one in meant and past.owes(place, one)]
    for one in meant if event.to is None else event.to:
        if owed and one not in meant:  # who takes over owes the answer that was never in writing
            yield answer(past, place, one, {_START.ASSIGNMENT: min(owed)})
        asked = {_START.REHANDLING_ASKED: event.day}
        if event.ordered:
            yield _second(past, place, _WHAT.ORDERED_ANSWER, asked, one)
        since = _commanded(past, place, (one,) if one in meant else meant)
        if since is None:
            if not event.ordered:
                yield _second(past, place, _WHAT.SECOND_ANSWER, asked, one)
        elif one not in meant:
            starts = {_START.DISSATISFACTION: since, **({} if event.ordered else asked)}
            yield _second(past, place, _WHAT.SECOND_ANSWER, starts, one)


def _commanded(past: Past, place: int, these: Sequence[Hashable]) -> date | None:
    """Return the first dissatisfaction from which the time for a second answer runs now."""
    now = past.nows[place]
    days: list[date] = []
    for one in these:
        at = _upset_since(past, place, one)
        if at is None or now.work.get(one) is Work.SETTLED:
            continue
        if not any(map(past.answered(one), range(at, place))):
            days.append(past.events[at].day)
    return min(days, default=None)


def _followed(past: Past, place: int, event: ev.FollowedUp) -> Iterator[Running]:
    one = event.by
    if one is None:
        (one,) = promises(past.events[:place])

    def rated(at: int) -> bool:
        then = past.events[at]
        if not isinstance(then, ev.CommitmentRated):
            return False
        return one == then.of or (then.of is None and [one] == [*told(past.events[:at])])

    starts = {_START.COMMITMENT_RECEIVED: event.received or event.day}
    about = one if len(past.nows[place].answering) > 1 else None
    done, void = past.ends(place, rated, never)
    yield run(past, _WHAT.COMMITMENT_FEEDBACK, event.day, starts, done, void, about=about)


ANSWERING: dict[type, Callable[[Past, int, Any], Iterator[Running]]] = {
    ev.Answered: _completed,
    ev.AnswerRated: _dissatisfied,
    ev.SecondHandlingAsked: _again,
    ev.FollowedUp: _followed,
}
"""What each kind of event from the answer on sets running."""
