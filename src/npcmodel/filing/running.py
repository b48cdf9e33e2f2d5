"""Which times the events of a case set running, and which events end them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias, cast

from npcmodel.filing import events as ev
from npcmodel.filing import workings as work
from npcmodel.filing.requests import pending
from npcmodel.filing.showing import ADVISED, ENDED
from npcmodel.filing.stages import FilingStage
from npcmodel.filing.times import FilingTime
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Text

__all__ = ["Running", "Trail", "reviewing", "running"]

_WHAT = FilingTime
_SENT_BACK = OpenPoint(
    Text(
        "报送备案后退回的文件是否还须移送，没有明文",
        "whether what was filed and sent back is passed on as well is not said",
    ),
    decides=True,
)
_ADVISED_BEFORE = OpenPoint(
    Text(
        "书面审查意见提出后收到的审查要求、建议的审查期限，没有明文",
        "what time a request has that came after the written opinion is not said",
    ),
    decides=True,
)


class Running(NamedTuple):
    """A time that began to run.

    Attributes:
        what: the step.
        since: its day.
        place: the index of the event it runs from; -1 for the publication.
        ends: whether an event, with the stage it led to, is the step.
        by: whose request it concerns, or which committee has the document.
        doubt: what is open once it would be late.
    """

    what: FilingTime
    since: date
    place: int
    ends: Callable[[Any, FilingStage], bool]
    by: Hashable = None
    doubt: OpenPoint | None = None


Trail: TypeAlias = Sequence[tuple[Any, FilingStage]]
"""Events, each with the stage it led to."""


def _is(*kinds: type) -> Callable[[Any, FilingStage], bool]:
    return lambda event, _: isinstance(event, kinds)


def _concludes(event: Any, stage: FilingStage) -> bool:  # noqa: ANN401  # of any kind
    """Say whether the review is done: an opinion or a proposal is made, or the review is over."""
    return isinstance(event, ev.OpinionGiven | ev.RevocationProposed) or _over(event, stage)


def _over(event: Any, stage: FilingStage) -> bool:  # noqa: ANN401  # of any kind
    """Say whether a review is over with the event: nothing more is then asked of the maker."""
    return isinstance(event, _OVER) and stage in ENDED


_OVER = (
    ev.Amended,
    ev.HandlingReported,
    ev.Upheld,
    work.SubmissionDecided,
    ev.RevocationRejected,
    ev.Revoked,
)
"""What may lead to the end of a review."""


def _mends(event: Any, _: FilingStage) -> bool:  # noqa: ANN401  # of any kind
    return isinstance(event, ev.Amended) and event.as_asked


def _or(*ways: Callable[[Any, FilingStage], bool]) -> Callable[[Any, FilingStage], bool]:
    return lambda event, stage: any(way(event, stage) for way in ways)


def _answers(by: Hashable, *kinds: type) -> Callable[[Any, FilingStage], bool]:
    return lambda event, _: type(event) in kinds and bool(event.by == by)


_STARTS: dict[type, tuple[tuple[FilingTime, Callable[[Any, FilingStage], bool]], ...]] = {
    ev.Filed: ((_WHAT.FORM_CHECK, _is(ev.FormChecked, ev.Registered)),),
    ev.Corrected: ((_WHAT.FORM_CHECK, _is(ev.FormChecked, ev.Registered)),),
    ev.Registered: ((_WHAT.DISTRIBUTION, _is(ev.Distributed)), (_WHAT.REVIEW, _concludes)),
    ev.ExplanationAsked: ((_WHAT.EXPLANATION, _is(ev.Explained)),),
    ev.OpinionGiven: ((_WHAT.ANSWER, _or(_is(ev.MakerAnswered), _over, _mends)),),
    ev.CouncilDecided: ((_WHAT.HANDLING, _or(_over, _mends)),),
    ev.Revoked: ((_WHAT.EXECUTION_REPORT, _is(ev.HandlingReported)),),
}


def running(past: Trail, published: date) -> Iterator[Running]:
    """Yield the times that the publication and the events set running."""
    yield Running(_WHAT.FILING, published, -1, _is(ev.Filed))
    before = FilingStage.PUBLISHED
    for place, (event, stage) in enumerate(past):
        for what, ends in _STARTS.get(cast("type[object]", type(event)), ()):
            yield Running(what, event.day, place, ends)
        if isinstance(event, ev.FormChecked | work.TransferReceived):
            yield from _of_receipt(past, place)
        elif isinstance(event, ev.Distributed | ev.RequestRefused):
            yield _of_one(event, place)
        elif isinstance(event, ev.Requested):
            yield from _of_request(event, stage, place)
        elif isinstance(event, ev.MakerAnswered):
            yield from _of_promise(past, place)
        elif isinstance(event, ev.Amended) and event.as_asked:
            yield from _of_amendment(reviewing(past, place), event.day, place)
        if stage in ENDED and before not in ENDED:
            for by in pending(reviewing(past, place)):
                told = _answers(by, ev.FedBack)
                yield Running(_WHAT.FEEDBACK, event.day, place, told, by)
        before = stage


def reviewing(past: Trail, place: int) -> list[Any]:
    """Return the events before a place, since a review was last over."""
    first = 0
    for n in range(1, place):
        if past[n][1] in ENDED and past[n - 1][1] not in ENDED:
            first = n + 1
    return [event for event, _ in past[first:place]]


def _of_receipt(past: Trail, place: int) -> Iterator[Running]:
    """What is wanting is added; what is for others is passed on, counted from its receipt."""
    event, stage = past[place]
    if stage is FilingStage.INCOMPLETE and isinstance(event, ev.FormChecked):
        yield Running(_WHAT.CORRECTION, event.day, place, _is(ev.Corrected))
    if stage is not FilingStage.NOT_REGISTRABLE:
        return
    passed_on = [n for n in range(place) if isinstance(past[n][0], work.TransferReceived)]
    filed = [n for n in range(place) if isinstance(past[n][0], ev.Filed | ev.Corrected)]
    doubt = None
    if isinstance(event, work.TransferReceived):
        first = place
    elif passed_on:
        first = passed_on[0]
    else:
        first, doubt = filed[-1], _SENT_BACK
    ends = _is(work.Transferred)
    yield Running(_WHAT.TRANSFER, past[first][0].day, first, ends, doubt=doubt)


def _of_one(event: ev.Distributed | ev.RequestRefused, place: int) -> Running:
    """Each committee gives its own opinion, and each who was refused is told."""
    if isinstance(event, ev.RequestRefused):
        told = _answers(event.by, ev.FedBack)
        return Running(_WHAT.REFUSAL_NOTICE, event.day, place, told, event.by)
    ends = _or(_answers(event.to, ev.CommitteeReviewed), _concludes)
    return Running(_WHAT.COMMITTEE_REVIEW, event.day, place, ends, event.to)


def _of_request(event: ev.Requested, stage: FilingStage, place: int) -> Iterator[Running]:
    by = event.by
    told = _answers(by, ev.RequestAcknowledged)
    yield Running(_WHAT.ACKNOWLEDGEMENT, event.day, place, told, by)
    if not event.complete:
        returned = _or(_answers(by, ev.RequestReturned), _completes(by))
        yield Running(_WHAT.REQUEST_COMPLETION, event.day, place, returned, by)
        return
    ends = _or(_concludes, _answers(by, ev.RequestRefused), _elsewhere(by))
    doubt = _ADVISED_BEFORE if stage in _ADVISED_STAGES else None
    yield Running(_WHAT.REQUESTED_REVIEW, event.day, place, ends, by, doubt)


_ADVISED_STAGES = (
    *ADVISED,
    FilingStage.REVOCATION_PROPOSED,
    FilingStage.SUBMITTED,
    FilingStage.AMENDMENT_ORDERED,
)


def _elsewhere(by: Hashable) -> Callable[[Any, FilingStage], bool]:
    """Of what is not for this committee, word of where to ask is all that is owed."""
    told = _or(_answers(by, ev.FedBack), _is(work.Transferred))
    return lambda event, stage: stage is FilingStage.NOT_REGISTRABLE and told(event, stage)


def _completes(by: Hashable) -> Callable[[Any, FilingStage], bool]:
    """Whoever asks again, completely, need not be told what was lacking."""
    return lambda event, _: isinstance(event, ev.Requested) and event.complete and event.by == by


def _of_promise(past: Trail, place: int) -> Iterator[Running]:
    """The first promise since the opinion; its time runs from the first notice to the body."""
    since = max(n for n in range(place) if isinstance(past[n][0], _ANSWERED))
    if not isinstance(past[since][0], ev.OpinionGiven):
        return
    answers = [one for one, _ in past[since : place + 1] if isinstance(one, ev.MakerAnswered)]
    ends = _or(_over, _mends)
    if answers[-1].will_amend and not any(one.will_amend for one in answers[:-1]):
        yield Running(_WHAT.AMENDMENT, answers[0].day, place, ends)


# What the maker answers; a demand of the committee has its own day.
_ANSWERED = (ev.OpinionGiven, ev.AmendmentOrdered)


def _of_amendment(now: Sequence[Any], since: date, place: int) -> Iterator[Running]:
    """What the maker reports depends on why it amended: on demand, on an opinion, on its plan."""
    kinds: set[type] = {type(one) for one in now}
    reported = _is(ev.HandlingReported)
    if ev.AmendmentOrdered in kinds:
        yield Running(_WHAT.ORDER_REPORT, since, place, reported)
    elif kinds & {ev.OpinionGiven, ev.Suspended}:
        yield Running(_WHAT.AMENDMENT_REPORT, since, place, reported)
