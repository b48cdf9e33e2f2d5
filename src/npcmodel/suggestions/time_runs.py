"""A suggestion's events beside where the work stood, and the times that they set running."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, NamedTuple

from npcmodel.facts.levels import Level
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.answer_form import formal
from npcmodel.suggestions.standing import Standing, answers_again, done_by
from npcmodel.suggestions.time_texts import texts_for
from npcmodel.suggestions.times import SuggestionTime

__all__ = ["Asked", "Past", "Running", "answer", "consent_needed", "never", "run"]

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


class Past(NamedTuple):
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
            event = self.events[at]
            again = not event.written and answers_again(self.events[:at], one)
            return formal(self.asked.level, self.asked.profile, event, again=again)

        return test

    def owes(self, place: int, one: Hashable) -> bool:
        """Say whether no answer that a handler gave before a place was in due form."""
        return not any(map(self.answered(one), range(place)))


_ENDED = (ev.Withdrawn, ev.Closed, ev.NotAccepted)


def never(_at: int) -> bool:
    """Say of no event that it ends a time."""
    return False


def run(  # noqa: PLR0913, PLR0917  # a time has these parts
    past: Past,
    what: SuggestionTime,
    since: date,
    starts: dict[StartEvent, date],
    done: date | None,
    void: date | None,
    owed_by: Hashable = None,
    about: Hashable = None,
) -> Running:
    """Return a time with whether the case was put in session."""
    session = past.asked.in_session
    return Running(what, since, starts, done, void, owed_by, about, in_session=session)


def answer(past: Past, place: int, one: Hashable, starts: dict[StartEvent, date]) -> Running:
    """Return a handler's time for its first answer, from a place on."""
    asked, since = past.asked, past.events[place].day
    if asked.closes is not None:
        starts = {**starts, _START.CLOSING: asked.closes}
    left = past.left(place, one)
    done, void = past.ends(place, past.answered(one), left)
    found = run(past, _WHAT.ANSWER, since, starts, done, void, one)
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
