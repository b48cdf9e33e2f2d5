"""By when what comes next is done, and what the events of a case have already met (期限)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

import attrs

from npcmodel.errors import NotInForceError
from npcmodel.facts.bodies import Body
from npcmodel.law.deadline import Deadline
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.matters import events as ev
from npcmodel.matters.proposing import MatterForm, handled
from npcmodel.matters.texts import matter_texts
from npcmodel.matters.timing import MatterTime, matter_time_due
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.profile import Profile

__all__ = ["Owed", "owed"]

_WHAT = MatterTime
_BY_RESOLUTION = Text(
    "决议、决定规定或者经批准延长的期限", "the time that the resolution sets, or that was approved"
)


class Owed(NamedTuple):
    """A time that began to run.

    Attributes:
        deadline: its last day, with the texts.
        usual: whether the texts ask it as a rule alone (一般): then nothing is late.
        done: the day it was done, given a longer time, or owed no more; None where not yet.
    """

    deadline: Deadline
    usual: bool
    done: date | None

    def late(self, on: date) -> bool:
        """Say whether its last day had gone by before it was done, at the end of the day."""
        return not self.usual and (self.done or on) > self.deadline.due


def owed(  # noqa: PLR0913, PLR0917  # a case, and what happened in it
    matter: MatterKind | str,
    form: MatterForm,
    by: Body | None,
    received: date,
    profile: Profile | None,
    past: Sequence[Any],
) -> tuple[Owed, ...]:
    """Return every time that the receipt and the events have set running, the soonest first.

    Each by the law of the day that it runs from; where no text of the place sets one, or it
    leaves the matter to other texts, there is none.

    Args:
        matter: the matter.
        form: a bill or a report.
        by: the organ that put it; None for members jointly.
        received: the day of its receipt.
        profile: the place's own provisions.
        past: what happened, in the order of days.
    """
    found = [*_execution(profile, past)]
    if profile is not None:
        for what, place, ends in _running(form, by, received, profile, past):
            since = received if place < 0 else past[place].day
            later = past[place + 1 :]
            due = _due(what, since, matter, profile)
            if due is None:
                continue
            if what is _WHAT.OPINIONS_REPLY:
                due = _replied_by(due, matter, profile, later)
            texts = matter_texts(profile, what.name.lower(), since)
            usual = all(one.value.soft for one in texts)
            done = next((event.day for event in later if ends(event)), None)
            found.append(Owed(due, usual, done))
    return tuple(sorted(found, key=lambda one: one.deadline.due))


_Ends: TypeAlias = Callable[[Any], bool]


def _is(*kinds: type) -> _Ends:
    return lambda event: isinstance(event, kinds)


_CONSIDERS = _is(ev.MatterVoted, ev.OpinionsFormed, ev.MatterReferred, ev.MatterWithdrawn)


def _considered(event: object) -> bool:
    """Say whether the standing committee considered it, or need no more."""
    left = isinstance(event, ev.CouncilDecided) and not event.submitted
    return left or _CONSIDERS(event)


def _running(
    form: MatterForm, by: Body | None, received: date, profile: Profile, past: Sequence[Any]
) -> Iterator[tuple[MatterTime, int, _Ends]]:
    """Yield what is timed, the place of the event it runs from (-1: the receipt), what ends it."""
    bill = form is MatterForm.BILL
    if bill and by is None:
        yield _WHAT.MEMBERS_BILL_DECISION, -1, _is(ev.CouncilDecided, ev.MatterWithdrawn)
    elif bill and by is not Body.COUNCIL_OF_CHAIRPERSONS and handled(form, by, received, profile):
        # On the bills of those alone whom the text names.
        yield _WHAT.ORGAN_BILL_DECISION, -1, _is(ev.CouncilDecided, ev.MatterWithdrawn)
    yield _WHAT.DELIBERATION, -1, _considered
    for place, event in enumerate(past):
        if isinstance(event, ev.SentToCommittee):
            yield _WHAT.COMMITTEE_REVIEW, place, _is(ev.CommitteeReported, ev.MatterWithdrawn)
        # The organ that reported is sent the opinions, and answers them.
        elif isinstance(event, ev.OpinionsFormed) and not bill:
            yield _WHAT.OPINIONS_FORWARDING, place, _is(ev.OpinionsSent)
        elif isinstance(event, ev.OpinionsSent) and not bill:
            yield _WHAT.OPINIONS_REPLY, place, _is(ev.HandlingReported)


def _due(
    what: MatterTime, since: date, matter: MatterKind | str, profile: Profile
) -> Deadline | None:
    try:
        return matter_time_due(what, since, on=since, matter=matter, profile=profile)
    except NotInForceError:
        return None


def _replied_by(
    due: Deadline, matter: MatterKind | str, profile: Profile, later: Sequence[Any]
) -> Deadline:
    """Return the longer time where special circumstances came up in time; else say that it is."""
    longer = _due(_WHAT.HARD_OPINIONS_REPLY, due.starts, matter, profile)
    if longer is None:
        return due
    if any(isinstance(one, ev.HandlingDelayed) and one.day <= due.due for one in later):
        return longer
    says = Text(f"遇有特殊情况的，至迟{longer.due}", f"in special circumstances by {longer.due}")
    return attrs.evolve(due, notes=(*due.notes, says))


def _execution(profile: Profile | None, past: Sequence[Any]) -> Iterator[Owed]:
    """The time that the resolution set for the whole report, and each that took its place.

    A later day that is approved once the time is over does not undo that it was over.
    """
    vote: ev.MatterVoted | None = None
    for place, event in enumerate(past):
        if isinstance(event, ev.MatterVoted):
            vote = event
        elif not isinstance(event, ev.ExecutionExtended):
            continue
        if vote is None or event.report_by is None:
            continue
        texts = worded(matter_texts(profile, "execution_report", vote.day))
        done = next((one.day for one in past[place + 1 :] if _answers(one)), None)
        yield Owed(
            Deadline(event.report_by, vote.day, _BY_RESOLUTION, texts), usual=False, done=done
        )


def _answers(event: object) -> bool:
    whole = isinstance(event, ev.ExecutionReported) and event.complete
    return whole or isinstance(event, ev.ExecutionExtended)
