"""What figures count of one suggestion: in time or late, how it was rated, whether it is solved."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from npcmodel.dates.workdays import WorkCalendar
from npcmodel.law.ruling import Ruling
from npcmodel.profiles.suggesting import AnswerClass, Rating
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.answer_form import formal
from npcmodel.suggestions.lifecycle import Suggestion
from npcmodel.suggestions.owing import Asked, judged_steps
from npcmodel.suggestions.place_texts import texts_of
from npcmodel.suggestions.stages import CommitmentState, SuggestionStage
from npcmodel.suggestions.standing import (
    PROMISING,
    answers_again,
    done_by,
    last_ratings,
    promises,
    standing,
    walk,
)
from npcmodel.suggestions.times import SuggestionTime

__all__ = ["Found", "SolvedClass", "found_of"]

SolvedClass: TypeAlias = AnswerClass | str
"""A class of answers: of the texts, or of a method of the place by its name (A类)."""

_WHAT, _STAGE = SuggestionTime, SuggestionStage
_ANSWERS = frozenset((_WHAT.ANSWER, _WHAT.ANSWER_EXTENDED))
_FEEDBACK = frozenset((_WHAT.FEEDBACK,))
_FIRST = ("result_first", "attitude_first")
_FINAL = ("result_final", "attitude_final")


class Found(NamedTuple):
    """Which counts a suggestion adds one to.

    Attributes:
        state: one of those that every suggestion is in.
        answered: whether all who answer have answered once.
        ratings: by field of the counts, the rating; None for not rated, of those answered alone.
        solutions: by field, whether it is solved; None for not sorted.
        left_out: the fields whose form is left out of the figures.
    """

    state: str
    answered: bool = False
    ratings: tuple[tuple[str, Rating | None], ...] = ()
    solutions: tuple[tuple[str, bool | None], ...] = ()
    left_out: tuple[str, ...] = ()


_ASIDE = {
    _STAGE.WITHDRAWN: "withdrawn",
    _STAGE.NOT_ACCEPTED: "not_accepted",
    **dict.fromkeys(
        (
            _STAGE.SUBMITTED,
            _STAGE.UNDER_REVIEW,
            _STAGE.REVIEWED,
            _STAGE.SENT_BACK,
            _STAGE.ACCEPTED,
        ),
        "unassigned",
    ),
}


def found_of(
    case: Suggestion,
    on: date,
    calendar: WorkCalendar | None,
    classes: Collection[SolvedClass],
    *,
    urged: bool,
) -> Found:
    """Return which counts a suggestion adds one to, as it stood at the end of the day.

    Args:
        case: the suggestion, without what came later.
        on: the day.
        calendar: the working days, where a text counts them.
        classes: the classes of answers that count as solved.
        urged: whether the deputy was urged to send the form back.
    """
    if case.stage in _ASIDE:
        return Found(_ASIDE[case.stage])
    asked = Asked(
        case.level,
        case.profile,
        case.submitted,
        case.in_session,
        case.session_closes,
        case.difficult,
    )
    answered = _answered_once(case)
    judged = [one for _, one in judged_steps(asked, case.events, on, calendar, _ANSWERS)]
    state = _state(judged, answered=answered)
    if not answered:
        return Found(state)
    first, once = _first(case.events)
    now, rated = standing(case.events), last_ratings(case.events)
    last = [rated.get(one) for one in now.answering]
    out = urged and not any(last) and _form_late(case, asked, on, calendar)
    left_out = (*(_FINAL if out else ()), *(_FIRST if out and once else ()))
    at_first = [one.rating for one in first.values()]
    return Found(
        state,
        answered=True,
        ratings=(
            ("result_first", _rating([one.result if one else None for one in at_first])),
            ("result_final", _rating([one.result if one else None for one in last])),
            ("attitude_first", _rating([one.attitude if one else None for one in at_first])),
            ("attitude_final", _rating([one.attitude if one else None for one in last])),
        ),
        solutions=(
            ("solution_first", _all_of([_claims(one.answer, classes) for one in first.values()])),
            ("solution_final", _solved(case.events, now.answering, classes)),
        ),
        left_out=left_out,
    )


def _state(judged: Sequence[Ruling | None], *, answered: bool) -> str:
    """One late answer makes it late; else one in doubt, or nobody who owes the rest, in doubt."""
    rulings = [one for one in judged if one is not None]
    if any(not one.holds and not one.undecided for one in rulings):
        return "late"
    if not judged or any(one.undecided for one in rulings):
        return "in_doubt"
    if answered:
        return "in_time"
    return "running" if None in judged else "in_doubt"


def _answered_once(case: Suggestion) -> bool:
    """Say whether all who answer have answered once in due form, whatever came after.

    Not while a return is agreed to: it is still to be assigned anew.
    """
    events, nows = case.events, [*walk(case.events)]
    done: set[Hashable] = set()
    for place, event in enumerate(events):
        if isinstance(event, ev.Answered):
            one = done_by(nows[place], event)
            again = not event.written and answers_again(events[:place], one)
            if formal(case.level, case.profile, event, again=again):
                done.add(one)
        elif isinstance(event, ev.SecondHandlingAsked) and done.issuperset(
            nows[place].meant(event)
        ):
            done.update(event.to or ())  # in the stead of those who had answered
        now = nows[place + 1]
        done.intersection_update(now.work)
        if now.answering and not now.agreed and done.issuperset(now.answering):
            return True
    return False


class _First(NamedTuple):
    """A handler's first answer, and how that one was rated; None where it was not."""

    answer: ev.Answered
    rating: ev.AnswerRated | None = None


def _first(events: Sequence[Any]) -> tuple[dict[Hashable, _First], bool]:
    """Return each handler's first answer, and whether no answer was given or asked for anew."""
    found: dict[Hashable, _First] = {}
    closed: set[Hashable] = set()
    again = False
    for now, event in zip(walk(events), events, strict=False):
        if isinstance(event, ev.Answered):
            by = done_by(now, event)
            if by in found or by in closed:
                again = True
                closed.add(by)
            else:
                found[by] = _First(event)
        elif isinstance(event, ev.AnswerRated):
            for one in now.meant(event):
                if one in found and one not in closed:
                    found[one] = _First(found[one].answer, event)
                    closed.add(one)
        elif isinstance(event, ev.SecondHandlingAsked):
            again = True
            closed.update(now.meant(event), event.to or ())
        elif isinstance(event, ev.Reassigned):
            found = {one: first for one, first in found.items() if one in event.to}
    return found, not again


def _rating(ratings: Sequence[Rating | None]) -> Rating | None:
    """The worst decides; unless one is dissatisfied, it is rated once every answer is."""
    if Rating.DISSATISFIED in ratings:
        return Rating.DISSATISFIED
    if not ratings or None in ratings:
        return None
    if Rating.BASICALLY_SATISFIED in ratings:
        return Rating.BASICALLY_SATISFIED
    return Rating.SATISFIED


def _form_late(case: Suggestion, asked: Asked, on: date, calendar: WorkCalendar | None) -> bool:
    """Say whether a text leaves forms out, and the time for all of these is surely over."""
    texts = texts_of("forms_left_out", case.level, case.profile, on)
    if not any(not one.doubts for one in texts):
        return False
    steps = judged_steps(asked, case.events, on, calendar, _FEEDBACK)
    owed = [ruling for step, ruling in steps if step.done is None and step.void is None]
    return bool(owed) and all(
        one is not None and not one.holds and not one.undecided for one in owed
    )


def _claims(answer: ev.Answered, classes: Collection[SolvedClass]) -> bool | None:
    """Say whether an answer is of a class that counts; None where it was not sorted."""
    if answer.answer_class is None and not answer.own_class:
        return None
    if answer.answer_class in PROMISING or answer.promised is not None:
        return _promise_counts(answer, classes)
    return answer.answer_class in classes or answer.own_class in classes


def _promise_counts(answer: ev.Answered, classes: Collection[SolvedClass]) -> bool:
    """Say whether the caller counts what is only promised: by its class alone."""
    return answer.answer_class in PROMISING and answer.answer_class in classes


def _all_of(said: Sequence[bool | None]) -> bool | None:
    """One that is not solved decides; else each has to be sorted."""
    if False in said:
        return False
    return None if not said or None in said else True


def _solved(
    events: Sequence[Any], answering: Sequence[Hashable], classes: Collection[SolvedClass]
) -> bool | None:
    """Say whether the last answers say it is solved, and no promise is left open."""
    found: dict[Hashable, bool | None] = {}
    for place, (now, event) in enumerate(zip(walk(events), events, strict=False)):
        if isinstance(event, ev.Answered):
            found[done_by(now, event)] = _claims(event, classes)
        elif isinstance(event, ev.FollowedUp) and event.state is not CommitmentState.UNDER_WAY:
            by = next(iter(promises(events[:place]))) if event.by is None else event.by
            kept = event.state is CommitmentState.KEPT
            found[by] = kept and (AnswerClass.SOLVED in classes or found[by])
    for by, answer in promises(events).items():
        found[by] = found[by] and _promise_counts(answer, classes)
    return _all_of([found[one] for one in answering if one in found])
