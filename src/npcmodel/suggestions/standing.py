"""Where the work on a suggestion stands: who handles it, who has answered, what was promised."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

from npcmodel.pairs import Pairs
from npcmodel.profiles.suggesting import AnswerClass
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.stages import CommitmentState

__all__ = [
    "PROMISING",
    "Standing",
    "Work",
    "answers_again",
    "classes",
    "done_by",
    "last_ratings",
    "promises",
    "standing",
    "told",
    "walk",
]

PROMISING = frozenset(
    (
        AnswerClass.THIS_YEAR,
        AnswerClass.PLANNED,
        AnswerClass.UNDER_WAY,
        AnswerClass.WITHIN_ANSWER_TIME,
        AnswerClass.WITHIN_THE_YEAR,
        AnswerClass.BEYOND_THE_YEAR,
    )
)
"""The classes of answers that leave something to be done (承诺事项)."""
_UNDER_WAY = CommitmentState.UNDER_WAY


@enum.unique
class Work(enum.Enum):
    """What became of one handler's answer; one that is not said has not answered yet."""

    ANSWERED = "已答复，代表未反馈"
    RATED = "代表已反馈"
    DISSATISFIED = "代表不满意"
    ASKED_AGAIN = "再次办理中"
    SETTLED = "不满意的意见已研究处理"

    __hash__ = object.__hash__


class Standing(NamedTuple):
    """Where the work stands after some events.

    Attributes:
        to: all who handle it, in the order named.
        joint: whether the first leads and answers for all.
        since: by handler, the day it was handed to it in its present part.
        asking: who asked to return it, while that is not decided.
        agreed: whose return was agreed to, while it was not assigned anew.
        work: by handler that has answered or was asked to answer again, what became of it.
    """

    to: tuple[Hashable, ...] = ()
    joint: bool = False
    since: tuple[tuple[Hashable, date], ...] = ()
    asking: tuple[Hashable, ...] = ()
    agreed: tuple[Hashable, ...] = ()
    work: Mapping[Hashable, Work] = Pairs()

    @property
    def handling(self) -> tuple[Hashable, ...]:
        """All who handle it, without those whose return was agreed to."""
        return tuple(one for one in self.to if one not in self.agreed)

    @property
    def answering(self) -> tuple[Hashable, ...]:
        """Those who answer the deputy: the lead, or each of those who handle it apart."""
        answering = self.to[:1] if self.joint else self.to
        return tuple(one for one in answering if one not in self.agreed)

    @property
    def able(self) -> tuple[Hashable, ...]:
        """Those who may answer now: not those whose return is pending."""
        return tuple(one for one in self.answering if one not in self.asking)

    @property
    def waiting(self) -> tuple[Hashable, ...]:
        """Those who are still to answer for the first time."""
        return tuple(one for one in self.answering if one not in self.work)

    @property
    def returnable(self) -> tuple[Hashable, ...]:
        """Those who may still ask to return it: they did not, and have not answered."""
        return tuple(
            one for one in self.handling if one not in self.work and one not in self.asking
        )

    @property
    def helping(self) -> tuple[Hashable, ...]:
        """Those who give the lead their opinions."""
        return tuple(one for one in self.to[1:] if self.joint and one in self.handling)

    @property
    def all_answered(self) -> bool:
        """Whether nobody is still to answer, for the first time or again."""
        left = self.waiting or self.at(Work.DISSATISFIED, Work.ASKED_AGAIN)
        return bool(self.answering) and not left

    def at(self, *work: Work) -> tuple[Hashable, ...]:
        """Return those who answer of whose answer this became."""
        return tuple(one for one in self.answering if self.work.get(one) in work)

    def plays(self, one: Hashable) -> bool | None:
        """Say whether a handler answers the deputy; None where it does not handle it."""
        return one in self.answering if one in self.handling else None

    def meant(
        self, event: ev.AnswerRated | ev.SecondHandlingAsked | ev.Settled
    ) -> tuple[Hashable, ...]:
        """Return whose answer an event is about."""
        if isinstance(event, ev.SecondHandlingAsked):
            return self.answering if event.of is None else event.of
        if event.of is not None:
            return (event.of,)
        kind = Work.DISSATISFIED if isinstance(event, ev.Settled) else Work.ANSWERED
        return self.at(kind)


def walk(events: Sequence[Any]) -> Iterator[Standing]:
    """Yield where the work stands before the first event, and after each."""
    now = Standing()
    yield now
    for event in events:
        change = _CHANGES.get(cast("type[object]", type(event)))
        if change is not None:
            now = change(now, event)
        yield now


def standing(events: Sequence[Any]) -> Standing:
    """Return where the work stands after the events."""
    *_, now = walk(events)
    return now


def _becomes(now: Standing, these: Sequence[Hashable], work: Work) -> Standing:
    return now._replace(work=Pairs({**now.work, **dict.fromkeys(these, work)}))


def _handed(now: Standing, event: ev.Assigned | ev.Reassigned) -> Standing:
    """Who stays in the same part keeps the day it was handed to it, and what it answered."""
    new = Standing(event.to, event.joint)
    held = dict(now.since)
    stays = [one for one in event.to if now.plays(one) is new.plays(one)]
    since = tuple((one, held[one] if one in stays else event.day) for one in event.to)
    work = {one: now.work[one] for one in stays if one in now.work}
    return new._replace(since=since, work=Pairs(work))


def _answered(now: Standing, event: ev.Answered) -> Standing:
    return _becomes(now, (_named(event.by, now.able),), Work.ANSWERED)


def _rated(now: Standing, event: ev.AnswerRated) -> Standing:
    return _becomes(now, now.meant(event), Work.DISSATISFIED if event.dissatisfied else Work.RATED)


def _again(now: Standing, event: ev.SecondHandlingAsked) -> Standing:
    """Others take the place of those whose answer is done over."""
    asked = now.meant(event)
    if event.to is None:
        return _becomes(now, asked, Work.ASKED_AGAIN)
    rest = tuple(one for one in now.to if one not in asked and one not in event.to)
    held = dict(now.since)
    stays = [one for one in event.to if one in asked]
    to = (*event.to, *rest)
    since = tuple((one, held[one] if one in (*rest, *stays) else event.day) for one in to)
    work = {one: now.work[one] for one in rest if one in now.work}
    work.update(dict.fromkeys(event.to, Work.ASKED_AGAIN))
    asking = tuple(one for one in now.asking if one in rest)
    return now._replace(
        to=to, joint=now.joint and len(to) > 1, since=since, asking=asking, work=Pairs(work)
    )


def _settled(now: Standing, event: ev.Settled) -> Standing:
    return _becomes(now, now.meant(event), Work.SETTLED)


def _asked(now: Standing, event: ev.ReturnAsked) -> Standing:
    return now._replace(asking=(*now.asking, _named(event.by, now.returnable)))


def _agreed(now: Standing, event: ev.ReturnAgreed) -> Standing:
    gone = _named(event.of, now.asking)
    return _refused(now, event)._replace(agreed=(*now.agreed, gone))


def _refused(now: Standing, event: ev.ReturnAgreed | ev.ReturnRefused) -> Standing:
    gone = _named(event.of, now.asking)
    return now._replace(asking=tuple(one for one in now.asking if one != gone))


def _named(by: Hashable, these: Sequence[Hashable]) -> Hashable:
    """Return the handler named, and where none is, the only one there is."""
    return these[0] if by is None else by


_CHANGES: dict[type[object], Callable[[Standing, Any], Standing]] = {
    ev.Assigned: _handed,
    ev.Reassigned: _handed,
    ev.ReturnAsked: _asked,
    ev.ReturnAgreed: _agreed,
    ev.ReturnRefused: _refused,
    ev.Answered: _answered,
    ev.AnswerRated: _rated,
    ev.SecondHandlingAsked: _again,
    ev.Settled: _settled,
}


def done_by(now: Standing, event: ev.Answered | ev.Contacted | ev.CoHandlerOpinion) -> Hashable:
    """Return which handler an event is of, from where the work stood before it."""
    return _named(event.by, now.able if isinstance(event, ev.Answered) else now.handling)


def answers_again(events: Sequence[Any], one: Hashable) -> bool:
    """Say whether a handler's next answer is another one: after a dissatisfaction or a request."""
    for now, event in zip(walk(events), events, strict=False):
        if isinstance(event, ev.SecondHandlingAsked):
            if one in now.meant(event) or one in (event.to or ()):
                return True
        elif isinstance(event, ev.AnswerRated) and event.dissatisfied and one in now.meant(event):
            return True
    return False


def classes(events: Sequence[Any]) -> dict[Hashable, AnswerClass | None]:
    """Return by handler what its last answer says of the matter; solved once a promise was kept."""
    found: dict[Hashable, AnswerClass | None] = {}
    for place, (now, event) in enumerate(zip(walk(events), events, strict=False)):
        if isinstance(event, ev.Answered):
            found[done_by(now, event)] = event.answer_class
        elif isinstance(event, ev.FollowedUp) and event.state is CommitmentState.KEPT:
            found[_named(event.by, [*promises(events[:place])])] = AnswerClass.SOLVED
    return found


def promises(events: Sequence[Any]) -> dict[Hashable, ev.Answered]:
    """Return by handler the last answer that promises something still open.

    It is open until the handler tells that it was kept, or cannot be; a later answer that
    promises nothing leaves it open.
    """
    held: dict[Hashable, ev.Answered] = {}
    for now, event in zip(walk(events), events, strict=False):
        if isinstance(event, ev.Answered):
            if event.answer_class in PROMISING or event.promised is not None:
                held[done_by(now, event)] = event
        elif isinstance(event, ev.FollowedUp) and event.state is not _UNDER_WAY:
            del held[_named(event.by, [*held])]
    return held


def told(events: Sequence[Any]) -> dict[Hashable, date]:
    """Return by handler when the deputy last received what became of a promise, if not rated."""
    found: dict[Hashable, date] = {}
    for place, event in enumerate(events):
        if isinstance(event, ev.FollowedUp):
            by = _named(event.by, [*promises(events[:place])])
            found[by] = event.received or event.day
        elif isinstance(event, ev.CommitmentRated):
            del found[_named(event.of, [*found])]
    return found


def last_ratings(events: Sequence[Any]) -> dict[Hashable, ev.AnswerRated]:
    """Return by handler the rating of its last answer, where that was rated."""
    found: dict[Hashable, ev.AnswerRated] = {}
    for now, event in zip(walk(events), events, strict=False):
        if isinstance(event, ev.Answered):
            found.pop(done_by(now, event), None)
        elif isinstance(event, ev.AnswerRated):
            found.update(dict.fromkeys(now.meant(event), event))
    return found
