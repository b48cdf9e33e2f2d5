"""What the facts of a suggestion let happen: nobody and nothing that the case does not have."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Any, Protocol, cast

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.profiles.profile import Profile
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.plans import HandlingPlan
from npcmodel.suggestions.stages import SuggestionStage
from npcmodel.suggestions.standing import (
    Standing,
    Work,
    done_by,
    promises,
    standing,
    told,
    walk,
)

__all__ = ["Guarded", "check_facts", "next_gate"]


class Guarded(Protocol):
    """What the guards look at of a case."""

    @property
    def by(self) -> tuple[Hashable, ...]:
        """Who made it."""
        ...

    @property
    def level(self) -> Level:
        """Of which congress."""
        ...

    @property
    def submitted(self) -> date | None:
        """The day it was put."""
        ...

    @property
    def delegation(self) -> bool:
        """Whether it is a delegation's."""
        ...

    @property
    def difficult(self) -> bool:
        """Whether it is wide and difficult."""
        ...

    @property
    def profile(self) -> Profile | None:
        """The place's own provisions."""
        ...

    @property
    def in_session(self) -> bool | None:
        """Whether it was put in session."""
        ...

    @property
    def gates(self) -> tuple[str, ...]:
        """The gates of the review."""
        ...

    @property
    def plan(self) -> HandlingPlan | None:
        """The place's own plan."""
        ...

    @property
    def stage(self) -> SuggestionStage:
        """Where it stands."""
        ...

    @property
    def events(self) -> tuple[ev.SuggestionEvent, ...]:
        """What happened."""
        ...


def check_facts(case: Guarded, event: Any) -> None:  # noqa: ANN401  # an event of any kind
    """Refuse an event of somebody or something that the case does not have.

    Raises:
        FactsError: another handler, gate, role or step than those of the case, or some of those
            who made it jointly withdrawing alone.
    """
    check = _CHECKS.get(cast("type[object]", type(event)))
    if check is not None:
        check(case, event)


def _one_of(field: str, given: Hashable, these: Sequence[Hashable], what: str) -> None:
    """Refuse another name than these; None stands for the only one there is."""
    if given not in these if given is not None else len(these) != 1:
        raise FactsError(field, given, f"{what}: {_said(these)}")


def _said(these: Sequence[Hashable]) -> str:
    return ", ".join(str(one) for one in these) or "nobody"


def next_gate(case: Guarded) -> str | None:
    """Return the gate that the review comes to next; None where all named were passed."""
    passed: list[str] = []
    for event in case.events:
        if isinstance(event, ev.Resubmitted):
            passed = []
        elif isinstance(event, ev.ReviewPassed):
            passed.append(event.gate)
    left = case.gates[len(passed) :]
    return left[0] if left else None


def _gate(case: Guarded, event: ev.ReviewPassed) -> None:
    wanted = next_gate(case)
    if case.gates and event.gate != wanted:
        raise FactsError("gate", event.gate, f"the next gate: {wanted or 'none is left'}")


def _failed(case: Guarded, event: ev.ReviewFailed) -> None:
    """Only where the place has named its gates does anybody send it back at one."""
    if not case.gates:
        raise FactsError("gate", event.gate, "a gate of the place's review: none is named")
    _gate(case, ev.ReviewPassed(event.day, event.gate))


def _withdrawn(case: Guarded, event: ev.Withdrawn) -> None:
    if event.by is not None and (not event.by or not set(event.by) <= set(case.by)):
        names = ", ".join(str(one) for one in case.by)
        raise FactsError("by", event.by, f"among those who made it: {names}")


def _handled(case: Guarded, event: ev.Contacted) -> None:
    _one_of("by", event.by, standing(case.events).handling, "a handler")


def _return(case: Guarded, event: ev.ReturnAsked) -> None:
    left = standing(case.events).returnable
    _one_of("by", event.by, left, "a handler that has not answered")


def _decided(case: Guarded, event: ev.ReturnAgreed | ev.ReturnRefused) -> None:
    _one_of("of", event.of, standing(case.events).asking, "a handler that asked to return it")


def _helped(case: Guarded, event: ev.CoHandlerOpinion) -> None:
    _one_of("by", event.by, standing(case.events).helping, "a co-handler")


def _redone(case: Guarded, event: ev.OpinionRedoAsked) -> None:
    given = [one.by for one in case.events if isinstance(one, ev.CoHandlerOpinion)]
    helping = [one for one in standing(case.events).helping if one in given]
    _one_of("of", event.of, helping, "a co-handler that gave its opinion")


def _granted(case: Guarded, event: ev.ExtensionGranted) -> None:
    waiting = standing(case.events).waiting
    if event.of is not None:
        _one_of("of", event.of, waiting, "who is still to answer")
        waiting = (event.of,)
    if event.by in waiting:
        raise FactsError("by", event.by, "another than who is to answer")


def _answered(case: Guarded, event: ev.Answered) -> None:
    """Once everybody has answered, only an answer that was not in writing is given anew."""
    able = standing(case.events).able
    if case.stage in _ANSWERED:
        able = tuple(one for one in able if one in _unwritten(case))
    _one_of("by", event.by, able, "who answers")


_STAGE = SuggestionStage
_ANSWERED = frozenset((_STAGE.ANSWERED, _STAGE.RATED, _STAGE.SETTLED))


def _unwritten(case: Guarded) -> frozenset[Hashable]:
    last: dict[Hashable, bool] = {}
    for now, event in zip(walk(case.events), case.events, strict=False):
        if isinstance(event, ev.Answered):
            last[done_by(now, event)] = event.written
    return frozenset(one for one, written in last.items() if not written)


def _rated(case: Guarded, event: ev.AnswerRated) -> None:
    now = standing(case.events)
    left = now.at(Work.ANSWERED)
    every = event.of is None and now.all_answered and left  # every answer not rated yet
    if not every and event.of not in left:
        raise FactsError("of", event.of, f"one whose answer was not rated yet: {_said(left)}")
    meant, came = now.meant(event), dict[Hashable, date | None]()
    for then, one in zip(walk(case.events), case.events, strict=False):
        if isinstance(one, ev.Answered):
            came[done_by(then, one)] = one.received
    _received(event.day, [came[one] for one in meant], "its answer was received")


def _received(day: date, days: Iterable[date | None], what: str) -> None:
    """Refuse a rating of what the deputy had not received."""
    last = max((one for one in days if one is not None), default=day)
    if day < last:
        raise FactsError("event.day", day, f"{last}, the day {what}, or later")


def _again(case: Guarded, event: ev.SecondHandlingAsked) -> None:
    now = standing(case.events)
    # An order may come on top of a request, but nobody asks twice.
    left = tuple(
        one for one in now.answering if event.ordered or one not in now.at(Work.ASKED_AGAIN)
    )
    left = tuple(one for one in left if one not in now.waiting)
    given = now.meant(event)
    if not given or not set(given) <= set(left):
        raise FactsError("of", event.of, f"among those who answered: {_said(left)}")
    _taken_over(now, event)


def _taken_over(now: Standing, event: ev.SecondHandlingAsked) -> None:
    """Who answers in another's stead is one alone where one leads, and does not answer yet."""
    if event.to is None:
        return
    if now.joint and len(event.to) > 1:
        raise FactsError("to", event.to, "one alone, who leads")
    others = {*now.answering} - {*now.meant(event)}
    if not others.isdisjoint(event.to):
        raise FactsError("to", event.to, "none who has an answer of its own")


def _settled(case: Guarded, event: ev.Settled) -> None:
    left = standing(case.events).at(Work.DISSATISFIED)
    if not left or event.of not in {None, *left}:
        raise FactsError("of", event.of, f"whose answer did not satisfy: {_said(left)}")


def _followed(case: Guarded, event: ev.FollowedUp) -> None:
    _one_of(
        "by",
        event.by,
        [*promises(case.events)],
        "whose answer promised something that is still open",
    )


def _kept(case: Guarded, event: ev.CommitmentRated) -> None:
    left = [*told(case.events)]
    if not left:
        raise FactsError("event", event, "after what became of a commitment was told")
    _one_of("of", event.of, left, "who told what became of a commitment")
    _received(
        event.day, [told(case.events)[left[0] if event.of is None else event.of]], "it was told"
    )


def _body(case: Guarded, event: ev.KeyChosen) -> None:
    if event.by in _NOT_IN_TOWNSHIPS and case.level.tier is Tier.TOWNSHIP:
        raise FactsError("by", event.by, "a body that townships have")


_NOT_IN_TOWNSHIPS = frozenset(
    (Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE)
)


def _role(case: Guarded, event: ev.RoleTaken) -> None:
    roles = () if case.plan is None else case.plan.roles
    if event.role not in roles:
        raise FactsError("role", event.role, f"a role of the plan: {', '.join(roles) or 'none'}")


def _step(case: Guarded, event: ev.StepTaken) -> None:
    names = () if case.plan is None else case.plan.names()
    taken = {one.step for one in case.events if isinstance(one, ev.StepTaken)}
    left = tuple(one for one in names if one not in taken)
    next_ones = left[:1] if case.plan is not None and case.plan.ordered else left
    if event.step not in next_ones:
        raise FactsError(
            "step", event.step, f"the next of the plan: {', '.join(next_ones) or 'none is left'}"
        )


_CHECKS: dict[type[object], Callable[[Any, Any], None]] = {
    ev.ReviewPassed: _gate,
    ev.ReviewFailed: _failed,
    ev.Withdrawn: _withdrawn,
    ev.Contacted: _handled,
    ev.ReturnAsked: _return,
    ev.ReturnAgreed: _decided,
    ev.ReturnRefused: _decided,
    ev.ExtensionGranted: _granted,
    ev.CoHandlerOpinion: _helped,
    ev.OpinionRedoAsked: _redone,
    ev.Answered: _answered,
    ev.AnswerRated: _rated,
    ev.SecondHandlingAsked: _again,
    ev.Settled: _settled,
    ev.FollowedUp: _followed,
    ev.CommitmentRated: _kept,
    ev.KeyChosen: _body,
    ev.RoleTaken: _role,
    ev.StepTaken: _step,
}
