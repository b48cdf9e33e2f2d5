"""What the events of a case have set running: each step that is owed, and how it stands."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from npcmodel.dates.held import State
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.facts.levels import Level
from npcmodel.filing import events as ev
from npcmodel.filing.documents import DocumentKind
from npcmodel.filing.running import Running, Trail, reviewing, running
from npcmodel.filing.showing import ENDED
from npcmodel.filing.stages import FilingStage
from npcmodel.filing.times import FilingTime, extensions_of, provided, texts_of
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.spans import deadline, longer

__all__ = [
    "FilingStep",
    "steps",
]

_WHAT = FilingTime
_PAUSED = OpenPoint(
    Text(
        "审查中止的时间是否计入审查期限，没有明文",
        "whether the days of the suspension count is not said",
    ),
    decides=True,
)
_NO_MORE_ASKED = OpenPoint(
    Text(
        "审查结束后制定机关是否还须说明情况，没有明文",
        "whether the maker still explains once the review is over is not said",
    ),
    decides=True,
)
_PAUSING = (_WHAT.REVIEW, _WHAT.COMMITTEE_REVIEW, _WHAT.REQUESTED_REVIEW)
_LONGER = Text("延长的审查期限", "the extension of a review")


@attrs.frozen
class FilingStep(Result):
    """A step that the events have set running, as it stands at the end of a day (办理事项的期限).

    Attributes:
        what: the step.
        deadline: the last day for it, by the law of the day on which the time began to run.
        state: done in time, late, not due yet, or open where it hangs on a doubt.
        done: the day it was done; None where it was not.
        suspended: how many days of a suspension fell into it.
        usual: whether the time is only usual (一般): then nothing is ever late.
        by: whose request it concerns, or which committee was handed the document; None where
            it concerns none.
        doubt: what the texts leave open of it, where it would else be late; None where nothing.
        notes: the usual time that was missed.
    """

    what: FilingTime
    deadline: Deadline
    state: State
    done: date | None = None
    suspended: int = 0
    usual: bool = False
    by: Hashable = None
    doubt: OpenPoint | None = None
    notes: tuple[Text, ...] = ()

    @property
    def open(self) -> tuple[OpenPoint, ...]:
        """The doubt that keeps it open."""
        return () if self.doubt is None else (self.doubt,)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, whom it concerns, how it stands, its last day and the provisions."""
        zh = language(lang) == "zh"
        whose = "" if self.by is None else f"（{self.by}）" if zh else f" ({self.by})"
        head = f"{term(self.what, lang)}{whose}{'：' if zh else ': '}{term(self.state, lang)}"
        return "\n".join(
            [head, self.deadline.explain(lang), *reasons(lang, (), self.open, self.notes)]
        )


def steps(  # noqa: PLR0913, PLR0917  # a case, the day, and the calendar
    past: Trail,
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

    Args:
        past: the events up to the day, each with the stage it led to.
        published: the day of the publication.
        document: its kind.
        level: of the reviewing standing committee.
        profile: the place's own provisions.
        on: the day.
        calendar: the working days, where a text counts them.
    """
    found: list[FilingStep] = []
    for one in running(past, published) if published <= on else ():
        texts = texts_of(one.what, document, level, profile, one.since)
        if not texts:
            continue
        due = deadline(one.since, texts, Text(one.what.value, english(one.what)), calendar)
        more = extensions_of(one.what, level, profile, one.since)
        if more and _extended(one, past, due.due):
            due = longer(due, deadline(due.due, more, _LONGER, calendar))
            texts = more
        if not _exempt(one, past, due.due, level, profile):
            found.append(_step(one, past, due, texts, on))
    return tuple(found)


def _step(
    one: Running,
    past: Trail,
    due: Deadline,
    texts: Sequence[Provision[TimeLimit]],
    on: date,
) -> FilingStep:
    """Return how a time stands at the end of a day, by its last day and its decisive texts."""
    later = past[one.place + 1 :]
    done = next((event.day for event, stage in later if one.ends(event, stage)), None)
    reached = done or on
    usual = all(text.value.soft for text in texts)
    paused = _paused(past, one.since, reached) if one.what in _PAUSING else 0
    state, doubt = State.PENDING if done is None else State.MET, None
    notes: tuple[Text, ...] = ()
    if reached > due.due and usual:
        notes = tuple(_missed(due.due, text.source) for text in texts)
    elif reached > due.due:
        doubt = _doubt(one, later, due.due, late=(reached - due.due).days, paused=paused)
        state = State.BROKEN if doubt is None else State.OPEN
    return FilingStep(one.what, due, state, done, paused, usual, one.by, doubt, notes)


def _missed(due: date, source: Citation) -> Text:
    return Text(f"迟于一般期限{due}（{source}）", f"later than usual, {due} [{source.said('en')}]")


def _doubt(one: Running, later: Trail, due: date, *, late: int, paused: int) -> OpenPoint | None:
    """Return what the texts leave open of a time that has run out; None where nothing."""
    if one.doubt is not None:
        return one.doubt
    if one.what is _WHAT.EXPLANATION and any(
        stage in ENDED and event.day <= due for event, stage in later
    ):
        return _NO_MORE_ASKED
    return _PAUSED if late <= paused else None


def _exempt(one: Running, past: Trail, until: date, level: Level, profile: Profile | None) -> bool:
    """Say whether the maker was asked to explain while the committees still had time to.

    That frees them where a text says so, and before they were handed the document as well, if
    the maker has not explained by then; a letter after the last day, or after their opinion,
    frees nobody.
    """
    if one.what is not _WHAT.COMMITTEE_REVIEW:
        return False
    freed = bool(provided("committee_review_exemption", level, profile, one.since))
    if _awaited(reviewing(past, one.place)):
        return freed
    for event, stage in past[one.place + 1 :]:
        if isinstance(event, ev.ExplanationAsked) and event.day <= until:
            return freed
        if one.ends(event, stage):
            return False
    return False


def _awaited(before: Sequence[Any]) -> bool:
    """Say whether the maker was asked to explain, and has not yet."""
    letters = [one for one in before if isinstance(one, ev.ExplanationAsked | ev.Explained)]
    return bool(letters) and isinstance(letters[-1], ev.ExplanationAsked)


def _extended(one: Running, past: Trail, due: date) -> bool:
    """Say whether the time was extended before it had run out."""
    committee = one.what is _WHAT.COMMITTEE_REVIEW
    return any(
        isinstance(event, ev.ReviewExtended) and event.committee is committee and event.day <= due
        for event, _ in past[one.place + 1 :]
    )


def _paused(past: Trail, since: date, until: date) -> int:
    """Return how many days of suspensions fell between two days."""
    days = timedelta(0)
    begun: date | None = None
    for event, stage in past:
        if begun is not None:
            days += _overlap(begun, event.day, since, until)
        begun = event.day if stage is FilingStage.SUSPENDED else None
    if begun is not None:
        days += _overlap(begun, until, since, until)
    return days.days


def _overlap(first: date, last: date, since: date, until: date) -> timedelta:
    return max(timedelta(0), min(last, until) - max(first, since))
