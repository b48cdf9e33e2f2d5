"""What is owed until a suggestion is answered: assigned, told, returned, helped with, answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.local import suggestion_acceptable
from npcmodel.suggestions.place_texts import texts_of
from npcmodel.suggestions.time_runs import Asked, Past, Running, answer, never, run
from npcmodel.suggestions.times import SuggestionTime

__all__ = ["HANDING", "received"]

_WHAT = SuggestionTime
_START = StartEvent


def received(past: Past) -> Iterator[Running]:
    """How soon it is assigned. What goes back at a gate of the place's own is still to be."""
    asked, events = past.asked, past.events
    again = [at for at, event in enumerate(events) if isinstance(event, ev.Resubmitted)]
    for place, end in zip([-1, *again], [*again, len(events)], strict=True):
        put = asked.submitted if place < 0 else events[place].day
        session = asked.in_session
        starts: dict[StartEvent, date] = {}
        if put is not None:
            starts[_START.RECEIPT] = put
        accepted = [one.day for one in events[place + 1 : end] if isinstance(one, ev.Accepted)]
        if accepted:
            starts[_START.ACCEPTANCE] = accepted[0]
        if asked.closes is not None and (place < 0 or put is None or put <= asked.closes):
            starts[_START.CLOSING] = asked.closes
        elif place >= 0 and session:
            session = None  # put again, maybe after the session
        if starts:
            done, void = past.ends(
                place,
                lambda at: isinstance(events[at], ev.Assigned),
                lambda at: isinstance(events[at], ev.Resubmitted) or _kept_out(asked, events[at]),
            )
            since = min(starts.values())
            yield Running(_WHAT.ASSIGNMENT, since, starts, done, void, in_session=session)


def _kept_out(asked: Asked, event: Any) -> bool:  # noqa: ANN401  # of any kind
    """Say whether it went back for what a text surely keeps out, which is never assigned."""
    if not isinstance(event, ev.ReviewFailed) or event.ground is None:
        return False
    found = suggestion_acceptable(
        (event.ground,), on=event.day, level=asked.level, profile=asked.profile
    )
    return not found.holds and not found.undecided


def _accepted(past: Past, place: int, event: ev.Accepted) -> Iterator[Running]:
    done, void = past.ends(place, lambda at: isinstance(past.events[at], ev.ReceiptNoted), never)
    yield run(past, _WHAT.RECEIPT_NOTICE, event.day, {_START.ACCEPTANCE: event.day}, done, void)


def _handed(past: Past, place: int, event: ev.Assigned | ev.Reassigned) -> Iterator[Running]:
    """What those owe to whom it was now handed in a new part: contact, opinion or answer."""
    before, now = past.nows[place], past.nows[place + 1]
    for one in now.to:
        if before.plays(one) is now.plays(one):
            continue
        starts, left = _of_hand(event), past.left(place, one)
        contact = past.ends(place, past.does(ev.Contacted, one), left)
        yield run(past, _WHAT.FIRST_CONTACT, event.day, starts, *contact, one)
        if one in now.helping:
            given = past.ends(place, past.does(ev.CoHandlerOpinion, one), left)
            yield run(past, _WHAT.CO_HANDLER_OPINION, event.day, starts, *given, one)
        else:
            yield answer(past, place, one, starts)


def _of_hand(event: ev.Assigned | ev.Reassigned) -> dict[StartEvent, date]:
    starts = {_START.ASSIGNMENT: event.day}
    if event.received is not None:
        starts[_START.RECEIPT] = event.received
    return starts


def _redo(past: Past, place: int, event: ev.OpinionRedoAsked) -> Iterator[Running]:
    one = event.of
    given = past.ends(place, past.does(ev.CoHandlerOpinion, one), past.left(place, one))
    starts = {_START.REDO_ASKED: event.day}
    yield run(past, _WHAT.CO_HANDLER_REDO, event.day, starts, *given, one)


# Returns


def _return(past: Past, place: int, event: ev.ReturnAsked) -> Iterator[Running]:
    """How soon it was asked; and how soon it is assigned anew, where no consent comes first."""
    now = past.nows[place]
    (one,) = set(past.nows[place + 1].asking) - set(now.asking)
    since = dict(now.since)[one]
    hand = next(
        hand
        for hand in past.events[:place]
        if isinstance(hand, ev.Assigned | ev.Reassigned) and hand.day == since and one in hand.to
    )
    found = run(past, _WHAT.RETURN, since, _of_hand(hand), event.day, None, one)
    yield found._replace(in_session=_received_in_session(past.asked, hand))
    if not _with_consent(past.asked, event.day):
        done, void = past.ends(
            place,
            lambda at: (
                isinstance(past.events[at], ev.Reassigned)
                or (
                    isinstance(past.events[at], ev.ReturnRefused)
                    and one not in past.nows[at + 1].asking
                )
            ),
            never,
        )
        starts = {_START.RETURN_RECEIVED: event.day}
        yield run(past, _WHAT.REASSIGNMENT, event.day, starts, done, void, about=one)


def _received_in_session(asked: Asked, hand: ev.Assigned | ev.Reassigned) -> bool | None:
    """Say whether a handler received it during the session."""
    if not asked.in_session:
        return asked.in_session
    if asked.closes is None:
        return None
    if (hand.received or hand.day) > asked.closes:
        return False
    return None if hand.received is None else True


def _with_consent(asked: Asked, on: date) -> bool:
    """Say whether a text lets it be returned with consent alone: that then comes first."""
    texts = texts_of("return_rule", asked.level, asked.profile, on)
    return any(one.value.consent for one in texts)


def _agreed(past: Past, place: int, event: ev.ReturnAgreed) -> Iterator[Running]:
    if _with_consent(past.asked, event.day):
        (one,) = set(past.nows[place].asking) - set(past.nows[place + 1].asking)
        done, void = past.ends(place, lambda at: isinstance(past.events[at], ev.Reassigned), never)
        starts = {_START.RETURN_RECEIVED: event.day}
        yield run(past, _WHAT.REASSIGNMENT, event.day, starts, done, void, about=one)


HANDING: dict[type, Callable[[Past, int, Any], Iterator[Running]]] = {
    ev.Accepted: _accepted,
    ev.Assigned: _handed,
    ev.Reassigned: _handed,
    ev.OpinionRedoAsked: _redo,
    ev.ReturnAsked: _return,
    ev.ReturnAgreed: _agreed,
}
"""What each kind of event until the answer sets running."""
