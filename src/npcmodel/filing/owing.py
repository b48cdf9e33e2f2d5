"""What the events of a case have set running: each step that is owed, and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, cast

import attrs

from npcmodel.dates.held import State
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.facts.levels import Level
from npcmodel.filing import events as ev
from npcmodel.filing.documents import DocumentKind
from npcmodel.filing.times import FilingTime, extensions_of, longer, provided, texts_of
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, english, term
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import deadline

__all__ = [
    "FilingStep",
    "steps",
    "waiting",
]

_WHAT = FilingTime
_PAUSED = OpenPoint(
    Text(
        "审查中止的时间是否计入审查期限，没有明文",
        "whether the days of the suspension count is not said",
    ),
    decides=True,
)
_LONGER = Text("延长的审查期限", "the extension of a review")


@attrs.frozen
class FilingStep(Result):
    """A step that the events have set running, as it stands at the end of a day (办理事项的期限).

    Attributes:
        what: the step.
        deadline: the last day for it, by the law of the day on which the time began to run.
        state: done in time, late, not due yet, or open where it hangs on whether the days of a
            suspension count.
        done: the day it was done; None where it was not.
        suspended: how many days of a suspension fell into it.
        usual: whether the time is only usual (一般): then nothing is ever late.
        by: whose request it concerns; None where it concerns none.
    """

    what: FilingTime
    deadline: Deadline
    state: State
    done: date | None = None
    suspended: int = 0
    usual: bool = False
    by: Hashable = None

    @property
    def open(self) -> tuple[OpenPoint, ...]:
        """The doubt that keeps it open."""
        return (_PAUSED,) if self.state is State.OPEN else ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, how it stands, and its last day with the provisions."""
        colon = "：" if lang == "zh" else ": "
        head = f"{term(self.what, lang)}{colon}{term(self.state, lang)}"
        return "\n".join([head, self.deadline.explain(lang), *reasons(lang, (), self.open)])


class _Running(NamedTuple):
    """A time that began to run.

    Attributes:
        what: the step.
        since: its day.
        place: the index of the event it runs from; -1 for the publication.
        ends: whether an event is the step.
        by: whose request it concerns.
    """

    what: FilingTime
    since: date
    place: int
    ends: Callable[[Any], bool]
    by: Hashable = None


_CONCLUDED = (ev.OpinionGiven, ev.Upheld, ev.Amended, ev.Revoked, ev.RevocationRejected)
_CLOSED = (ev.Upheld, ev.Amended, ev.Revoked, ev.RevocationRejected)
_STARTS: dict[type, tuple[tuple[FilingTime, tuple[type, ...]], ...]] = {
    ev.Filed: ((_WHAT.FORM_CHECK, (ev.FormChecked, ev.Registered)),),
    ev.Corrected: ((_WHAT.FORM_CHECK, (ev.FormChecked, ev.Registered)),),
    ev.Registered: (
        (_WHAT.DISTRIBUTION, (ev.Distributed,)),
        (_WHAT.REVIEW, _CONCLUDED),
    ),
    ev.Distributed: ((_WHAT.COMMITTEE_REVIEW, (ev.CommitteeReviewed, *_CONCLUDED)),),
    ev.ExplanationAsked: ((_WHAT.EXPLANATION, (ev.Explained,)),),
    ev.OpinionGiven: ((_WHAT.ANSWER, (ev.MakerAnswered, ev.Amended)),),
    ev.CouncilDecided: ((_WHAT.HANDLING, (ev.Amended,)),),
    ev.Revoked: ((_WHAT.EXECUTION_REPORT, (ev.HandlingReported,)),),
}
_PAUSING = (_WHAT.REVIEW, _WHAT.COMMITTEE_REVIEW, _WHAT.REQUESTED_REVIEW)


def _is(kinds: tuple[type, ...]) -> Callable[[Any], bool]:
    return lambda event: isinstance(event, kinds)


def _answers(by: Hashable, kinds: tuple[type, ...]) -> Callable[[Any], bool]:
    def answers(event: Any) -> bool:  # noqa: ANN401  # of any kind
        return type(event) in kinds and bool(event.by == by)

    return answers


def _running(events: Sequence[Any], published: date) -> Iterator[_Running]:
    """Yield the times that the publication and the events set running."""
    yield _Running(_WHAT.FILING, published, -1, _is((ev.Filed,)))
    for place, event in enumerate(events):
        for what, kinds in _STARTS.get(cast("type[object]", type(event)), ()):
            yield _Running(what, event.day, place, _is(kinds))
        if isinstance(event, ev.FormChecked) and event.outcome is ev.FormOutcome.INCOMPLETE:
            yield _Running(_WHAT.CORRECTION, event.day, place, _is((ev.Corrected,)))
        elif isinstance(event, ev.MakerAnswered) and event.will_amend:
            yield _Running(_WHAT.AMENDMENT, event.day, place, _is((ev.Amended,)))
        elif isinstance(event, ev.Requested):
            yield from _of_request(event, place)
        elif isinstance(event, ev.RequestRefused):
            told = _answers(event.by, (ev.FedBack,))
            yield _Running(_WHAT.REFUSAL_NOTICE, event.day, place, told, event.by)
        if isinstance(event, ev.Amended):
            yield from _of_amendment(events, place)
        if isinstance(event, _CLOSED):
            for by in waiting(events[:place]):
                told = _answers(by, (ev.FedBack,))
                yield _Running(_WHAT.FEEDBACK, event.day, place, told, by)


def _of_request(event: ev.Requested, place: int) -> Iterator[_Running]:
    by = event.by
    answered = (ev.RequestAcknowledged, ev.RequestReturned, ev.RequestRefused)
    told = _answers(by, answered)
    yield _Running(_WHAT.ACKNOWLEDGEMENT, event.day, place, told, by)
    if not event.complete:
        returned = _answers(by, (ev.RequestReturned,))
        yield _Running(_WHAT.REQUEST_COMPLETION, event.day, place, returned, by)
        return
    refused = _answers(by, (ev.RequestRefused,))

    def ended(one: Any) -> bool:  # noqa: ANN401  # of any kind
        return isinstance(one, _CONCLUDED) or refused(one)

    yield _Running(_WHAT.REQUESTED_REVIEW, event.day, place, ended, by)


def _of_amendment(events: Sequence[Any], place: int) -> Iterator[_Running]:
    """What the maker reports depends on why it amended: on demand, on an opinion, on its plan."""
    day: date = events[place].day
    kinds: set[type] = {type(one) for one in events[:place]}
    reported = _is((ev.HandlingReported,))
    if ev.AmendmentOrdered in kinds:
        yield _Running(_WHAT.ORDER_REPORT, day, place, reported)
    elif kinds & {ev.OpinionGiven, ev.Suspended}:
        yield _Running(_WHAT.AMENDMENT_REPORT, day, place, reported)


def waiting(events: Sequence[Any]) -> tuple[Hashable, ...]:
    """Return whose complete requests were neither refused nor answered, in their order."""
    left: dict[Hashable, None] = {}
    for event in events:
        if isinstance(event, ev.Requested) and event.complete:
            left[event.by] = None
        elif isinstance(event, ev.RequestRefused | ev.RequestReturned | ev.FedBack):
            left.pop(event.by, None)
    return tuple(left)


def steps(  # noqa: PLR0913, PLR0917  # a case, the day, and the calendar
    events: Sequence[Any],
    published: date,
    document: DocumentKind,
    level: Level,
    profile: Profile | None,
    on: date,
    calendar: WorkCalendar | None,
) -> tuple[FilingStep, ...]:
    """Return the steps whose time had begun to run by the day, as they stood at its end.

    Each is judged by the law of the day on which its time began; where no text asked sets one,
    there is none.
    """
    past = [event for event in events if event.day <= on]
    found: list[FilingStep] = []
    for one in _running(past, published) if published <= on else ():
        texts = texts_of(one.what, document, level, profile, one.since)
        if not texts or _exempt(one, past, level, profile):
            continue
        due = deadline(one.since, texts, Text(one.what.value, english(one.what)), calendar)
        usual = all(text.value.soft for text in texts)
        more = extensions_of(one.what, level, profile, one.since)
        if more and _extended(one, past, due.due):
            due = longer(due, deadline(due.due, more, _LONGER, calendar))
            usual = all(text.value.soft for text in more)
        done = next((e.day for e in past[one.place + 1 :] if one.ends(e)), None)
        paused = _paused(past, one.since, done or on) if one.what in _PAUSING else 0
        state = _state(due.due, done, on, paused, usual=usual)
        found.append(FilingStep(one.what, due, state, done, paused, usual, one.by))
    return tuple(found)


def _state(due: date, done: date | None, on: date, paused: int, *, usual: bool) -> State:
    reached = done or on
    if reached <= due or usual:
        return State.PENDING if done is None else State.MET
    return State.OPEN if (reached - due).days <= paused else State.BROKEN


def _exempt(one: _Running, past: Sequence[Any], level: Level, profile: Profile | None) -> bool:
    """Say whether the maker was asked to explain, which frees the committees where a text says."""
    if one.what is not _WHAT.COMMITTEE_REVIEW:
        return False
    asked = any(isinstance(event, ev.ExplanationAsked) for event in past[one.place + 1 :])
    return asked and bool(provided("committee_review_exemption", level, profile, one.since))


def _extended(one: _Running, past: Sequence[Any], due: date) -> bool:
    """Say whether the time was extended before it had run out."""
    committee = one.what is _WHAT.COMMITTEE_REVIEW
    return any(
        isinstance(event, ev.ReviewExtended) and event.committee is committee and event.day <= due
        for event in past[one.place + 1 :]
    )


def _paused(past: Sequence[Any], since: date, until: date) -> int:
    """Return how many days of suspensions fell between two days."""
    days = timedelta(0)
    begun: date | None = None
    for event in past:
        if begun is not None:  # whatever comes next ends the suspension, or is within it
            days += _overlap(begun, event.day, since, until)
            begun = event.day if isinstance(event, _WITHIN) else None
        if isinstance(event, ev.Suspended):
            begun = event.day
    if begun is not None:
        days += _overlap(begun, until, since, until)
    return days.days


_WITHIN = (
    ev.Requested,
    ev.RequestAcknowledged,
    ev.RequestReturned,
    ev.RequestRefused,
    ev.FedBack,
    ev.Explained,
)
"""What may happen while a review is suspended, and leaves it so."""


def _overlap(first: date, last: date, since: date, until: date) -> timedelta:
    return max(timedelta(0), min(last, until) - max(first, since))
