"""A deputy's suggestion from its submission to its end, and what the texts say of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.checks import day, each, instance, member, name, names, optional, text
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.lifecycle import possible, step
from npcmodel.pairs import Pairs
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClass, Rating
from npcmodel.sitting.places import fits
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.events import SuggestionEvent
from npcmodel.suggestions.guard_doubts import doubts
from npcmodel.suggestions.guard_facts import check_facts
from npcmodel.suggestions.guards import barring
from npcmodel.suggestions.owing import Asked, SuggestionDeadline, open_steps, overdue_steps
from npcmodel.suggestions.plans import HandlingPlan, PlanProgress, plan_progress
from npcmodel.suggestions.stages import SuggestionStage
from npcmodel.suggestions.standing import classes, last_ratings, promises, standing, walk
from npcmodel.suggestions.transitions import TABLE

__all__ = ["TABLE", "Suggestion"]

_STAGE = SuggestionStage


def _names(value: object) -> tuple[Hashable, ...]:
    found = names("by", value)
    if not found or len(set(found)) != len(found):
        raise FactsError("by", found, "one deputy or more, each once, or a delegation")
    return found


def _gates(value: object) -> tuple[str, ...]:
    gates = each("gates", cast("Iterable[object]", value), str)
    for one in gates:
        text("gates", one)
    if len(set(gates)) != len(gates):
        raise FactsError("gates", gates, "none named twice")
    return gates


@attrs.frozen
class Suggestion:
    """One suggestion over its dated events (代表建议、批评和意见).

    It moves by `after` alone. Each event is judged by the law of its own day: what a text of the
    place forbids is refused, and where no text that was asked speaks of it nothing is;
    `open_points` says what was not answered. Being late is no stage: it is asked of a day.

    Attributes:
        id: its number, by any name.
        by: who made it: one deputy, several jointly with the lead first, or a delegation.
        level: of the congress.
        submitted: the day it was put; None where that is not known.
        in_session: whether it was put in session; None where that is not known.
        delegation: whether it is a delegation's.
        difficult: whether it is wide and difficult (涉及面广、处理难度大).
        session_closes: the day the session closed; None where that is not known.
        gates: the gates of the place's own review before it is assigned, in their order.
        plan: the place's own plan of handling; None for none.
        profile: the place's own provisions; None where none was asked.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: nobody who made it, a delegation between sessions, a session that closed
            before it was put in it, a profile that does not fit, or events that lead to another
            stage.
        TransitionError: events that the table or a text of their day does not admit.

    Law: 代表法 51, 52 II (2015: 42); 全国人大议事规则 32; local texts on suggestions.
    Limitations: who assigns it, the form of an answer beside its writing, and whether each of
        those who made it jointly was answered are not asked. Several leads with co-handlers of
        their own are two cases. No text knows striking off (销号): it is refused while a promise
        is open or an answer is not in writing yet, as the word says; whether the deputy was heard
        is not asked, and one who says later to be dissatisfied has it taken up again.
    """

    id: Hashable
    by: tuple[Hashable, ...]
    level: Level
    submitted: date | None = None
    in_session: bool | None = None
    delegation: bool = False
    difficult: bool = False
    session_closes: date | None = None
    gates: tuple[str, ...] = ()
    plan: HandlingPlan | None = None
    profile: Profile | None = None
    stage: SuggestionStage = SuggestionStage.SUBMITTED
    events: tuple[SuggestionEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "by", _names(self.by))
        set_(self, "gates", _gates(self.gates))
        _check(self)
        walked = _at(self, _STAGE.SUBMITTED, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("SuggestionEvent", event))
        set_(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    def after(self, event: SuggestionEvent) -> Suggestion:
        """Return the suggestion after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's
                day forbids it: then notes name the provision, in Chinese and in English.
            FactsError: the event lies before the last one or before the submission, or is of a
                handler, gate, role or step that the case does not have.
        """
        if TABLE.target(self.stage, type(event)) is not None:
            _after_submission(self, event)
            check_facts(self, event)
        stage = step(TABLE, self, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
                error.add_note(ground.explain("en"))
            raise error
        return _at(self, cast("SuggestionStage", stage), (*self.events, event))

    def barring(self, event: SuggestionEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return barring(self, event)

    def open_points(self) -> tuple[OpenPoint, ...]:
        """Return what happened though the texts known leave it in doubt."""
        found: tuple[OpenPoint, ...] = ()
        for place, event in enumerate(self.events):
            before = _at(self, self.stage, self.events[:place])  # no doubt looks at the stage
            found += doubts(before, event)
        return found

    def until(self, on: date) -> Suggestion:
        """Return the suggestion as it stood at the end of the day."""
        day("on", on)
        walked = _at(self, _STAGE.SUBMITTED, ())
        for event in self.events:
            if event.day <= on:
                then = cast("SuggestionStage", step(TABLE, walked, event))
                walked = _at(self, then, (*walked.events, event))
        return walked

    # By when

    def deadlines(self, calendar: WorkCalendar | None = None) -> tuple[SuggestionDeadline, ...]:
        """Return the steps that are still owed, each with its last day (未完成事项的期限).

        Args:
            calendar: the working days, where a text counts them.

        Raises:
            FactsError: working days without a calendar.
        """
        return open_steps(_asked(self), self.events, calendar)

    def late(
        self, on: date, calendar: WorkCalendar | None = None
    ) -> tuple[SuggestionDeadline, ...]:
        """Return the steps that were late by the day, whether still owed then or not (逾期).

        What was done late stays among them, and what was not done by its last day though it was
        owed no more later: withdrawn, closed, taken from the handler. What a text leaves in doubt
        is not among them.

        Args:
            on: the day asked about; later events are not looked at.
            calendar: the working days, where a text counts them.

        Raises:
            FactsError: working days without a calendar.
        """
        return overdue_steps(_asked(self), self.events, day("on", on), calendar)

    # Who handles it, and what came of it

    @property
    def handlers(self) -> tuple[Hashable, ...]:
        """All who handle it, in the order named; empty before it is assigned."""
        return standing(self.events).handling

    @property
    def lead(self) -> Hashable:
        """Who answers the deputy, where that is one alone; else None."""
        answering = standing(self.events).answering
        return answering[0] if len(answering) == 1 else None

    @property
    def assigned(self) -> date | None:
        """The day it was first assigned; None where it was not."""
        return next((one.day for one in self.events if isinstance(one, ev.Assigned)), None)

    @property
    def answers(self) -> tuple[ev.Answered, ...]:
        """Every answer, in the order of days."""
        return tuple(one for one in self.events if isinstance(one, ev.Answered))

    @property
    def first_answered(self) -> date | None:
        """The day on which all who answer had first answered, in writing or not; else None."""
        return self._completed(last=False)

    @property
    def last_answered(self) -> date | None:
        """The day on which all who answer had last answered; None where they never had."""
        return self._completed(last=True)

    def _completed(self, *, last: bool) -> date | None:
        """The first or last day on which an answer, or who was left, had all answered."""
        found: list[date] = []
        complete = False
        for now, event in zip([*walk(self.events)][1:], self.events, strict=True):
            before, complete = complete, now.all_answered and not now.agreed
            if complete and (isinstance(event, ev.Answered) or not before):
                found += [event.day] if isinstance(event, ev.Answered | ev.Reassigned) else []
        return found[-1 if last else 0] if found else None

    @property
    def ratings(self) -> tuple[ev.AnswerRated, ...]:
        """Every rating of an answer, in the order of days."""
        return tuple(one for one in self.events if isinstance(one, ev.AnswerRated))

    @property
    def rating(self) -> Rating | None:
        """The last rating of what was done; None where the last answer was not rated.

        Where several answered apart, `last_ratings` has each.
        """
        found = self._last_rating()
        return None if found is None else found.result

    @property
    def attitude(self) -> Rating | None:
        """The last rating of how it was handled; None where that was not rated apart."""
        found = self._last_rating()
        return None if found is None else found.attitude

    @property
    def last_ratings(self) -> Mapping[Hashable, ev.AnswerRated]:
        """By handler, the rating of its last answer, where that was rated."""
        return Pairs(last_ratings(self.events))

    def _last_rating(self) -> ev.AnswerRated | None:
        found: ev.AnswerRated | None = None
        for one in self.events:
            if isinstance(one, ev.AnswerRated):
                found = one
            elif isinstance(one, ev.Answered):
                found = None
        return found

    @property
    def solution(self) -> AnswerClass | None:
        """What the last answer says of the matter; solved once its promise was kept.

        None where it was not sorted, or where several answers differ.
        """
        found = {*classes(self.events).values()}
        return found.pop() if len(found) == 1 else None

    @property
    def own_class(self) -> str:
        """The class of the last answer by the place's own method; empty for none."""
        return self.answers[-1].own_class if self.answers else ""

    @property
    def commitments(self) -> Mapping[Hashable, ev.Answered]:
        """By handler, the answers whose promise is still open (未落实的承诺事项)."""
        return Pairs(promises(self.events))

    # Key suggestions and the place's own plan

    @property
    def key(self) -> bool:
        """Whether it was chosen for supervision with priority (重点督促办理)."""
        return any(isinstance(one, ev.KeyChosen) for one in self.events)

    @property
    def leader(self) -> Hashable:
        """Who leads the handling of a key suggestion; None where nobody is named."""
        chosen = [one.leader for one in self.events if isinstance(one, ev.KeyChosen)]
        return chosen[-1] if chosen else None

    @property
    def roles(self) -> Mapping[str, Hashable]:
        """By role of the plan, who took it last."""
        return Pairs((one.role, one.by) for one in self.events if isinstance(one, ev.RoleTaken))

    def progress(self, on: date) -> PlanProgress:
        """Return how the place's own plan stood at the end of the day (办理进度).

        Raises:
            FactsError: there is no plan.
        """
        if self.plan is None:
            raise FactsError("plan", self.plan, "a HandlingPlan")
        past = [one for one in self.events if one.day <= day("on", on)]
        roles = {one.role: one.by for one in past if isinstance(one, ev.RoleTaken)}
        done = {one.step: one.day for one in past if isinstance(one, ev.StepTaken)}
        return plan_progress(self.plan, roles=roles, done=done, on=on)


def _check(case: Suggestion) -> None:
    """Refuse facts that do not go together."""
    name("id", case.id)
    level = member("level", case.level, Level)
    optional(day, "submitted", case.submitted)
    optional(instance, "in_session", case.in_session, bool)
    if instance("delegation", case.delegation, bool):
        if len(case.by) != 1:
            raise FactsError("by", case.by, "one delegation")
        if case.in_session is False:
            raise FactsError("in_session", case.in_session, "True or None: of a delegation")
    instance("difficult", case.difficult, bool)
    closes = optional(day, "session_closes", case.session_closes)
    if closes is not None:
        if case.in_session is not True:
            raise FactsError("session_closes", closes, "None: not known to be put in session")
        if case.submitted is not None and closes < case.submitted:
            raise FactsError("session_closes", closes, f"{case.submitted} or later")
    optional(instance, "plan", case.plan, HandlingPlan)
    optional(instance, "profile", case.profile, Profile)
    if level.national and case.profile is not None:
        raise FactsError("profile", case.profile.name, "None for the nation: no place binds it")
    fits(case.profile, level)


# What is prepared before a suggestion is put.
_AHEAD = (ev.RoleTaken, ev.StepTaken)


def _after_submission(case: Suggestion, event: SuggestionEvent) -> None:
    put = case.submitted
    if put is not None and event.day < put and not isinstance(event, _AHEAD):
        raise FactsError("event.day", event.day, f"{put}, the day it was put, or later")


def _asked(case: Suggestion) -> Asked:
    return Asked(
        case.level,
        case.profile,
        case.submitted,
        case.in_session,
        case.session_closes,
        case.difficult,
    )


_FIELDS = tuple(one.name for one in attrs.fields(Suggestion) if one.name not in {"stage", "events"})


def _at(
    case: Suggestion, stage: SuggestionStage, events: tuple[SuggestionEvent, ...]
) -> Suggestion:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(Suggestion)
    set_: Any = object.__setattr__
    for field in _FIELDS:
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
