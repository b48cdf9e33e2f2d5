"""Who asked for a review, who still waits, and which answers fit; so of committees."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable
from typing import Any, NamedTuple

from npcmodel.errors import FactsError
from npcmodel.filing import events as ev
from npcmodel.filing import workings as work
from npcmodel.filing.asking import demands_reviewed
from npcmodel.filing.events import FilingEvent
from npcmodel.filing.rules import refusals
from npcmodel.filing.showing import Walked, happened, this_review
from npcmodel.filing.stages import ReviewWay
from npcmodel.filing.times import provided
from npcmodel.law.ruling import Ground

__all__ = ["check_request", "of_refusal", "pending"]


class _Waiting(NamedTuple):
    """A complete request that was not refused.

    Attributes:
        demand: whether it is a demand.
        started: whether a review was started on it.
    """

    demand: bool
    started: bool = False


def pending(events: Iterable[Any]) -> dict[Hashable, list[_Waiting]]:
    """Return the complete requests that were neither refused nor answered by a review's end.

    Word to those who asked before the review is over answers nothing; nor does a later request
    take the place of an earlier one. A refusal is of what no review was started on.
    """
    left: dict[Hashable, list[_Waiting]] = {}
    for event in events:
        if isinstance(event, ev.Requested) and event.complete:
            left.setdefault(event.by, []).append(_Waiting(event.demand))
        elif isinstance(event, ev.ReviewStarted) and event.way is ReviewWay.ON_REQUEST:
            left[event.by] = [one._replace(started=True) for one in left[event.by]]
        elif isinstance(event, ev.RequestRefused):
            left[event.by] = [one for one in left[event.by] if one.started]
            if not left[event.by]:
                del left[event.by]
    return left


def check_request(case: Walked, event: FilingEvent) -> None:
    """Refuse an answer that fits no request, and a review on one that nobody made."""
    asked = happened(case.events, ev.Requested)
    if isinstance(event, ev.ReviewStarted):
        _check_start(this_review(case), event)
    elif isinstance(event, ev.RequestAcknowledged):
        _among(event.by, {one.by for one in asked}, "somebody who asked for a review")
    elif isinstance(event, ev.FedBack):
        passed_on = happened(case.events, work.TransferReceived)
        told = {one.by for one in (*asked, *passed_on)}
        _among(event.by, told, "somebody who asked for a review, or passed the document on")
    elif isinstance(event, ev.RequestReturned):
        last = {one.by: one.complete for one in asked}
        lacking = {by for by, complete in last.items() if not complete}
        _among(event.by, lacking, "somebody whose last request is not complete")
    elif isinstance(event, ev.RequestRefused):
        _check_refusal(case, event)
    elif isinstance(event, ev.CommitteeReviewed):
        handed = {one.to for one in happened(case.events, ev.Distributed)}
        _among(event.by, handed or {None}, "a committee to which the document was handed")


def _among(by: Hashable, named: Container[Hashable], expected: str) -> None:
    """Refuse a name that is none of those expected."""
    if by not in named:
        raise FactsError("by", by, expected)


def _check_start(now: Iterable[Any], event: ev.ReviewStarted) -> None:
    if event.way is ReviewWay.ON_REQUEST:
        _among(event.by, pending(now), _WAITS)
    elif event.way is ReviewWay.TRANSFERRED:
        organs = {one.by for one in happened(now, work.TransferReceived)}
        _among(event.by, organs, "an organ that passed the document on")


_WAITS = "somebody whose complete request is waiting"


def _check_refusal(case: Walked, event: ev.RequestRefused) -> None:
    waiting = pending(this_review(case))
    _among(event.by, waiting, _WAITS)
    if all(one.started for one in waiting[event.by]):
        raise FactsError("by", event.by, "somebody on whose request no review was started")
    asked = case.document, case.level, case.profile, event.day
    if _demanded(case, event) and not demands_reviewed(*asked):
        raise FactsError("by", event.by, "somebody who proposed a review: a demand is reviewed")


def _demanded(case: Walked, event: ev.RequestRefused) -> bool:
    """Say whether a demand would be refused: a later proposal takes nothing of it away."""
    waiting = pending(this_review(case)).get(event.by, ())
    return any(one.demand and not one.started for one in waiting)


def of_refusal(case: Walked, event: ev.RequestRefused) -> tuple[Ground, ...]:
    """Return whether each text lets the request be refused, and for this ground."""
    asked = case.level, case.profile, event.day
    if _demanded(case, event):
        return demands_reviewed(case.document, *asked)
    return refusals(provided("refusal_grounds", *asked), event.ground)
