"""What the events of a suggestion set running: who owes which step, from when, until when."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from npcmodel.facts.levels import Level
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.answer_form import formal
from npcmodel.suggestions.place_texts import texts_of
from npcmodel.suggestions.standing import Standing, Work, done_by, promises, told, walk
from npcmodel.suggestions.time_texts import texts_for
from npcmodel.suggestions.times import SuggestionTime

__all__ = ["Asked", "Running", "consent_needed", "running"]

_WHAT = SuggestionTime
_START = StartEvent


class Asked(NamedTuple):
    """What of a case decides its times.

    Attributes:
        level: of the congress.
        profile: the place's own provisions.
        submitted: the day it was put; None where that is not known.
        in_session: whether it was put in session; None where that is not known.
        closes: the day the session closed; None where that is not known.
        difficult: whether it is wide and difficult.
    """

    level: Level
    profile: Profile | None
    submitted: date | None
    in_session: bool | None
    closes: date | None
    difficult: bool


class Running(NamedTuple):
    """A time that began to run.

    Attributes:
        what: the step.
        since: the day whose law sets the time.
        starts: the day of each event that a text may count from.
        done: the day it was done; None where it was not.
        void: the day from which it is owed no more, though it was not done; None where none is.
        owed_by: which handler owes it; None where it is no handler's.
        about: of which handler's answer, promise or return it is, where somebody else owes it.
        granted: the day a longer time was agreed to; None where none was.
        in_session: whether the text's words on the session apply; None where that is not known.
    """

    what: SuggestionTime
    since: date
    starts: dict[StartEvent, date]
    done: date | None
    void: date | None
    owed_by: Hashable = None
    about: Hashable = None
    granted: date | None = None
    in_session: bool | None = None


class _Past(NamedTuple):
    """A case's events, and where the work stood before each and after the last."""

    asked: Asked
    events: Sequence[Any]
    nows: Sequence[Standing]

    def ends(
        self, place: int, done: Callable[[int], bool], gone: Callable[[int], bool]
    ) -> tuple[date | None, date | None]:
        """Return the day on which it was done after a place, or owed no more."""
        for at in range(place + 1, len(self.events)):
            day: date = self.events[at].day
            if done(at):
                return day, None
            if gone(at) or isinstance(self.events[at], _ENDED):
                return None, day
        return None, None

    def does(self, kind: type[Any], one: Hashable) -> Callable[[int], bool]:
        """Say of an event whether it is of a kind and one handler's."""
        return lambda at: self.is_of(at, kind, one)

    def is_of(self, at: int, kind: type[Any], one: Hashable) -> bool:
        """Say whether an event is of a kind and one handler's."""
        event = self.events[at]
        return isinstance(event, kind) and done_by(self.nows[at], event) == one

    def left(self, place: int, one: Hashable) -> Callable[[int], bool]:
        """Say of an event whether a handler lost the part by it that it has after a place."""
        part = self.nows[place + 1].plays(one)
        return lambda at: self.nows[at + 1].plays(one) is not part

    def answered(self, one: Hashable) -> Callable[[int], bool]:
        """Say of an event whether a handler answers by it, in the form that the texts want."""

        def test(at: int) -> bool:
            if not self.is_of(at, ev.Answered, one):
                return False
            again = self.nows[at].work.get(one) not in {None, Work.ANSWERED}
            return formal(self.asked.level, self.asked.profile, self.events[at], again=again)

        return test


_ENDED = (ev.Withdrawn, ev.Closed, ev.NotAccepted)


def running(asked: Asked, events: Sequence[Any]) -> Iterator[Running]:
    """Yield every time that the events set running, done or not.

    Args:
        asked: what of the case decides its times.
        events: its events.
    """
    past = _Past(asked, events, tuple(walk(events)))
    yield from _received(past)
    for place, event in enumerate(events):
        if type(event) in _STARTERS:
            yield from _STARTERS[type(event)](past, place, event)


def _never(_at: int) -> bool:
    return False


# Before it is assigned, and when it is handed over


def _received(past: _Past) -> Iterator[Running]:
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
                lambda at: isinstance(events[at], ev.Resubmitted),
            )
            since = min(starts.values())
            yield Running(_WHAT.ASSIGNMENT, since, starts, done, void, in_session=session)


def _accepted(past: _Past, place: int, event: ev.Accepted) -> Iterator[Running]:
    done, void = past.ends(place, lambda at: isinstance(past.events[at], ev.ReceiptNoted), _never)
    yield _run(past, _WHAT.RECEIPT_NOTICE, event.day, {_START.ACCEPTANCE: event.day}, done, void)


def _run(  # noqa: PLR0913, PLR0917  # a time has these parts
    past: _Past,
    what: SuggestionTime,
    since: date,
    starts: dict[StartEvent, date],
    done: date | None,
    void: date | None,
    owed_by: Hashable = None,
    about: Hashable = None,
) -> Running:
    session = past.asked.in_session
    return Running(what, since, starts, done, void, owed_by, about, in_session=session)


def _handed(past: _Past, place: int, event: ev.Assigned | ev.Reassigned) -> Iterator[Running]:
    """What those owe to whom it was now handed in a new part: contact, opinion or answer."""
    before, now = past.nows[place], past.nows[place + 1]
    for one in now.to:
        if before.plays(one) is now.plays(one):
            continue
        starts, left = _of_hand(event), past.left(place, one)
        contact = past.ends(place, past.does(ev.Contacted, one), left)
        yield _run(past, _WHAT.FIRST_CONTACT, event.day, starts, *contact, one)
        if one in now.helping:
            given = past.ends(place, past.does(ev.CoHandlerOpinion, one), left)
            yield _run(past, _WHAT.CO_HANDLER_OPINION, event.day, starts, *given, one)
        else:
            yield _answer(past, place, one, starts)


def _of_hand(event: ev.Assigned | ev.Reassigned) -> dict[StartEvent, date]:
    starts = {_START.ASSIGNMENT: event.day}
    if event.received is not None:
        starts[_START.RECEIPT] = event.received
    return starts


def _answer(past: _Past, place: int, one: Hashable, starts: dict[StartEvent, date]) -> Running:
    asked, since = past.asked, past.events[place].day
    if asked.closes is not None:
        starts = {**starts, _START.CLOSING: asked.closes}
    left = past.left(place, one)
    done, void = past.ends(place, past.answered(one), left)
    found = _run(past, _WHAT.ANSWER, since, starts, done, void, one)
    if asked.difficult and not consent_needed(asked, since):
        return found._replace(what=_WHAT.ANSWER_EXTENDED)
    granted, _ = past.ends(place, lambda at: _granted(past.events[at], one), left)
    return found._replace(granted=granted)


def _granted(event: Any, one: Hashable) -> bool:  # noqa: ANN401  # of any kind
    return isinstance(event, ev.ExtensionGranted) and event.of in {None, one}


def consent_needed(asked: Asked, on: date) -> bool:
    """Say whether a text of the day lets nobody have the longer time without consent.

    One that may not bind here does not take away what the law gives.
    """
    tier = asked.level.tier
    texts = texts_for("answer_extended", tier, asked.profile, on, asked.in_session)
    return any(one.consent is not None and not one.doubts for one in texts)


def _redo(past: _Past, place: int, event: ev.OpinionRedoAsked) -> Iterator[Running]:
    one = event.of
    given = past.ends(place, past.does(ev.CoHandlerOpinion, one), past.left(place, one))
    starts = {_START.REDO_ASKED: event.day}
    yield _run(past, _WHAT.CO_HANDLER_REDO, event.day, starts, *given, one)


# Returns


def _return(past: _Past, place: int, event: ev.ReturnAsked) -> Iterator[Running]:
    """How soon it was asked; and how soon it is assigned anew, where no consent comes first."""
    now = past.nows[place]
    (one,) = set(past.nows[place + 1].asking) - set(now.asking)
    since = dict(now.since)[one]
    hand = next(
        hand
        for hand in past.events[:place]
        if isinstance(hand, ev.Assigned | ev.Reassigned) and hand.day == since and one in hand.to
    )
    found = _run(past, _WHAT.RETURN, since, _of_hand(hand), event.day, None, one)
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
            _never,
        )
        starts = {_START.RETURN_RECEIVED: event.day}
        yield _run(past, _WHAT.REASSIGNMENT, event.day, starts, done, void, about=one)


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


def _agreed(past: _Past, place: int, event: ev.ReturnAgreed) -> Iterator[Running]:
    if _with_consent(past.asked, event.day):
        (one,) = set(past.nows[place].asking) - set(past.nows[place + 1].asking)
        done, void = past.ends(place, lambda at: isinstance(past.events[at], ev.Reassigned), _never)
        starts = {_START.RETURN_RECEIVED: event.day}
        yield _run(past, _WHAT.REASSIGNMENT, event.day, starts, done, void, about=one)


# From the answer on


def _completed(past: _Past, place: int, event: ev.Answered) -> Iterator[Running]:
    """What the deputy owes on each answer; another handling takes that away."""
    now = past.nows[place]
    one = done_by(now, event)

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
    yield _run(past, _WHAT.FEEDBACK, event.day, starts, done, void, about=about)


def _dissatisfied(past: _Past, place: int, event: ev.AnswerRated) -> Iterator[Running]:
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


def _upset_since(past: _Past, place: int, one: Hashable) -> int | None:
    """Return the place of the first dissatisfaction with a handler's answers before a place."""
    for at in range(place):
        event = past.events[at]
        upset = isinstance(event, ev.AnswerRated) and event.dissatisfied
        if upset and one in past.nows[at].meant(event):
            return at
    return None


def _request(past: _Past, place: int, one: Hashable) -> date | None:
    """Return the day on which a dissatisfaction led to a request, but to an order."""

    def asked(at: int) -> bool:
        event = past.events[at]
        request = isinstance(event, ev.SecondHandlingAsked) and not event.ordered
        return request and one in past.nows[at].meant(event)

    work = {Work.DISSATISFIED, Work.ASKED_AGAIN}
    found, _ = past.ends(place, asked, lambda at: past.nows[at + 1].work.get(one) not in work)
    return found


def _second(
    past: _Past,
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
    return _run(past, what, min(starts.values()), starts, *ends, one)


def _again(past: _Past, place: int, event: ev.SecondHandlingAsked) -> Iterator[Running]:
    """An answer on request or on order; what runs from a dissatisfaction goes on beside it."""
    now = past.nows[place]
    meant = now.meant(event)
    for one in meant if event.to is None else event.to:
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


def _commanded(past: _Past, place: int, these: Sequence[Hashable]) -> date | None:
    """Return the first dissatisfaction from which the time for a second answer runs now."""
    now = past.nows[place]
    days: list[date] = []
    for one in these:
        at = _upset_since(past, place, one)
        if at is None or now.work.get(one) not in {Work.DISSATISFIED, Work.ASKED_AGAIN}:
            continue
        if not any(past.is_of(between, ev.Answered, one) for between in range(at, place)):
            days.append(past.events[at].day)
    return min(days, default=None)


def _followed(past: _Past, place: int, event: ev.FollowedUp) -> Iterator[Running]:
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
    done, void = past.ends(place, rated, _never)
    yield _run(past, _WHAT.COMMITMENT_FEEDBACK, event.day, starts, done, void, about=about)


_STARTERS: dict[type, Callable[[_Past, int, Any], Iterator[Running]]] = {
    ev.Accepted: _accepted,
    ev.Assigned: _handed,
    ev.Reassigned: _handed,
    ev.OpinionRedoAsked: _redo,
    ev.ReturnAsked: _return,
    ev.ReturnAgreed: _agreed,
    ev.Answered: _completed,
    ev.AnswerRated: _dissatisfied,
    ev.SecondHandlingAsked: _again,
    ev.FollowedUp: _followed,
}
