"""What the events of a case show by a day: what the maker has, and has not, corrected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

from npcmodel.dates.periods import days_after
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.filing import events as ev
from npcmodel.filing import workings as work
from npcmodel.filing.documents import DocumentKind
from npcmodel.filing.stages import FilingStage
from npcmodel.filing.times import FilingTime, texts_of
from npcmodel.profiles.filings import TurnGround
from npcmodel.profiles.parts import TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.spans import last_day

__all__ = [
    "ADVISED",
    "BEFORE_OPINION",
    "ENDED",
    "Walked",
    "corrected",
    "failures",
    "happened",
    "plan_runs",
    "this_review",
]

E = TypeVar("E")
BEFORE_OPINION = (FilingStage.UNDER_REVIEW, FilingStage.SUSPENDED)
"""Where a review goes on, and no opinion was given."""
ADVISED = (
    FilingStage.OPINION_GIVEN,
    FilingStage.PROMISED,
    FilingStage.DECLINED,
    FilingStage.COUNCIL_DECIDED,
)
"""Where an opinion was given, and nothing was proposed to the standing committee."""
ENDED = (FilingStage.CORRECTED, FilingStage.UPHELD, FilingStage.REVOKED)
"""Where a review is over."""
_CLOSING = (ev.Upheld, ev.RevocationRejected, ev.Revoked)


class Walked(Protocol):
    """A case as the guards see it."""

    @property
    def stage(self) -> FilingStage:
        """Where it stands."""
        ...

    @property
    def events(self) -> tuple[Any, ...]:
        """What happened."""
        ...

    @property
    def document(self) -> DocumentKind:
        """The kind of document."""
        ...

    @property
    def maker(self) -> Body:
        """Who made it."""
        ...

    @property
    def level(self) -> Level:
        """That of the reviewing committee."""
        ...

    @property
    def profile(self) -> Profile | None:
        """The place's own provisions."""
        ...

    @property
    def of_city(self) -> bool:
        """Whether the government of a city below made it."""
        ...


def happened(events: Iterable[Any], kind: type[E]) -> list[E]:
    """Return the events of a kind, in their order."""
    return [event for event in events if isinstance(event, kind)]


def this_review(case: Walked) -> tuple[Any, ...]:
    """Return the events since the last review was over; all of them where none was."""
    for place in range(len(case.events) - 1, -1, -1):
        if _closes(case.events[place]):
            return tuple(case.events[place + 1 :])
    return tuple(case.events)


def _closes(event: Any) -> bool:  # noqa: ANN401  # of any kind
    unsent = isinstance(event, work.SubmissionDecided) and not event.submitted
    return unsent or isinstance(event, _CLOSING)


def corrected(case: Walked) -> bool:
    """Say whether the maker amended as asked, or repealed, in this review."""
    return any(event.as_asked for event in happened(this_review(case), ev.Amended))


def failures(case: Walked, on: date) -> frozenset[TurnGround]:
    """Return in which ways the maker has not corrected the document by the beginning of a day.

    A time that still runs, on that day as well, is no failure; nor is silence to which no text
    sets an end. A promise is kept until its time is over, or the maker says or shows otherwise.
    What was amended as asked, or repealed, leaves nothing to fail in.
    """
    now = this_review(case)
    if corrected(case):
        return frozenset()
    advised = _since_last(now, ev.OpinionGiven)
    found = frozenset[TurnGround]() if advised is None else _after_opinion(case, advised, on)
    ordered = _since_last(now, ev.AmendmentOrdered)
    if ordered is not None:
        undone = _not_done(ordered, on, TurnGround.NOT_CORRECTED)
        return undone and found | undone
    if advised is not None:
        return found
    planned = _since_last(now, ev.Suspended)
    if planned is None:
        return frozenset()
    return _not_done(planned, on, TurnGround.PLAN_NOT_KEPT)


def plan_runs(case: Walked, on: date) -> bool:
    """Say whether the day of the maker's last plan in this review has not gone by.

    What was amended ends it, as planned or otherwise.
    """
    planned = _since_last(this_review(case), ev.Suspended)
    if planned is None or corrected(case) or _otherwise(planned):
        return False
    limit: date | None = planned[0].limit
    return limit is not None and on <= limit


def _since_last(events: Sequence[Any], kind: type) -> tuple[Any, ...] | None:
    """Return the last event of the kind and what came after it; None where there is none."""
    for place in range(len(events) - 1, -1, -1):
        if isinstance(events[place], kind):
            return tuple(events[place:])
    return None


def _not_done(since: Sequence[Any], on: date, failure: TurnGround) -> frozenset[TurnGround]:
    """Judge a plan or a demand with its own last day, or the day the maker then gave."""
    limit: date | None = since[0].limit
    refused = False
    for answer in happened(since, ev.MakerAnswered)[-1:]:
        limit = limit or answer.limit
        refused = not answer.will_amend
    over = limit is not None and on > limit
    return frozenset({failure}) if over or refused or _otherwise(since) else frozenset()


def _otherwise(events: Iterable[Any]) -> bool:
    """Say whether the document was amended, and not as it was asked."""
    return any(not event.as_asked for event in happened(events, ev.Amended))


def _after_opinion(case: Walked, since: Sequence[Any], on: date) -> frozenset[TurnGround]:
    found: set[TurnGround] = set()
    answers = happened(since, ev.MakerAnswered)
    if not answers:
        if _over(case, FilingTime.ANSWER, since[0].day, on):
            found |= {TurnGround.NOT_CORRECTED, TurnGround.TIME_OVER}
    else:
        last = answers[-1]
        if not last.will_amend:
            found |= {TurnGround.NOT_CORRECTED, TurnGround.REASONS_REJECTED}
        elif last.limit is not None and on > last.limit:
            found.add(TurnGround.NOT_CORRECTED)
        # It runs from the first notice: another answer gives no new time.
        if _over(case, FilingTime.AMENDMENT, answers[0].day, on):
            found |= {TurnGround.NOT_CORRECTED, TurnGround.TIME_OVER}
    if _otherwise(since):
        found.add(TurnGround.NOT_CORRECTED)
    decided = happened(since, ev.CouncilDecided)
    if decided and _over(case, FilingTime.HANDLING, decided[0].day, on):
        found |= {TurnGround.NOT_CORRECTED, TurnGround.COUNCIL_UNHEEDED}
    return frozenset(found)


def _over(case: Walked, what: FilingTime, start: date, on: date) -> bool:
    """Say whether every time that a text sets had run out before the day; no where none does.

    Without a calendar working days are taken for days: so long they last at the least.
    """
    texts = texts_of(what, case.document, case.level, case.profile, start)
    return bool(texts) and all(
        on
        > (
            days_after(start, one.value.length)
            if one.value.unit is TimeUnit.WORKING_DAYS
            else last_day(start, one.value)
        )
        for one in texts
    )
