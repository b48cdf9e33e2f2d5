"""What the events of a project tell, and what its rules and the texts shut out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

import attrs

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
    DatedProjectEvent,
    MidtermChecked,
    MilestoneReached,
    ProjectClosed,
    ProjectCompleted,
    ProjectDeliberated,
    ProjectDrafted,
    ProjectEvent,
    ProjectRated,
    ProjectScreened,
    ProjectShortlisted,
    ProjectVoted,
    ProjectVoter,
    Reworked,
    ReworkOrdered,
)
from npcmodel.livelihood.listing import project_plan_valid
from npcmodel.livelihood.schemes import Milestone, ProjectPlan, ProjectRules
from npcmodel.params import organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import of_committees
from npcmodel.sitting.spans import last_day

__all__ = [
    "ProjectSoFar",
    "fitting",
    "goals_left",
    "last_of",
    "pending",
    "plan_of",
    "ratings_used_up",
    "reached_of",
    "refused",
    "satisfied",
    "since_drafted",
    "vote_texts",
]

_OF_TOWNSHIPS = "a body that a township's congress has"
_NOT_IN_TOWNSHIPS = {Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE}


class ProjectSoFar(Protocol):
    """A project and what has happened to it."""

    @property
    def level(self) -> Level:
        """The level of the congress."""
        ...

    @property
    def voter(self) -> ProjectVoter:
        """Who votes."""
        ...

    @property
    def rules(self) -> ProjectRules | None:
        """The body's own rules."""
        ...

    @property
    def profile(self) -> Profile | None:
        """The place's own provisions."""
        ...

    @property
    def events(self) -> tuple[ProjectEvent, ...]:
        """What happened, in the order of days."""
        ...


# What the events tell


def since_drafted(case: ProjectSoFar) -> tuple[ProjectEvent, ...]:
    """Return what happened since the project was worked out last, that included."""
    for place in range(len(case.events) - 1, -1, -1):
        if isinstance(case.events[place], ProjectDrafted):
            return case.events[place:]
    return ()


def last_of(case: ProjectSoFar, kind: type[Any]) -> Any:  # noqa: ANN401  # an event of the kind
    """Return the last event of a kind since the project was worked out; None for none."""
    found = [one for one in since_drafted(case) if isinstance(one, kind)]
    return found[-1] if found else None


def pending(case: ProjectSoFar) -> AdjustmentProposed | None:
    """Return the change that was asked for and not yet decided; None for none."""
    asked: AdjustmentProposed | None = None
    for event in since_drafted(case):
        if isinstance(event, AdjustmentProposed):
            asked = event
        elif isinstance(event, AdjustmentDecided | AdjustmentWithdrawn):
            asked = None
    return asked


def plan_of(case: ProjectSoFar) -> tuple[ProjectPlan, date] | None:
    """Return the plan that holds and the day of the event that set it; None before any."""
    found: tuple[ProjectPlan, date] | None = None
    asked: AdjustmentProposed | None = None
    for event in since_drafted(case):
        if isinstance(event, ProjectDrafted):
            found = event.plan, event.day
        elif isinstance(event, ProjectVoted) and found is not None:
            found = found[0], event.day
        elif isinstance(event, AdjustmentProposed):
            asked = event
        elif isinstance(event, AdjustmentDecided) and event.consented and asked is not None:
            found = found if asked.plan is None else (asked.plan, event.day)
    return found


def reached_of(case: ProjectSoFar) -> tuple[str, ...]:
    """Return the goals reached, in the order of days."""
    return tuple(one.name for one in since_drafted(case) if isinstance(one, MilestoneReached))


def goals_left(case: ProjectSoFar) -> tuple[tuple[Milestone, date], ...]:
    """Return the goals of the plan that holds and are not reached, and the day that set them."""
    found, reached = plan_of(case), reached_of(case)
    goals = () if found is None else found[0].milestones
    since = date.min if found is None else found[1]
    return tuple((one, since) for one in goals if one.name not in reached)


def ratings_used_up(case: ProjectSoFar) -> bool:
    """Say whether the project was rated as often as the rules allow."""
    if case.rules is None or case.rules.ratings is None:
        return False
    rated = [one for one in case.events if isinstance(one, ProjectRated) and one.grade is not None]
    return len(rated) >= case.rules.ratings


def satisfied(case: ProjectSoFar) -> bool:
    """Say whether the last rating came to a grade that the rules call enough."""
    rated = last_of(case, ProjectRated)
    return rated is not None and rated.grade in (case.rules.satisfying if case.rules else ())


# What the texts ask of the vote


def vote_texts(case: ProjectSoFar, on: date) -> tuple[Provision[Text], ...]:
    """Return the provisions on which the vote rests on a day, national and local."""
    if case.voter is not ProjectVoter.CONGRESS:
        return _council_texts(case, on)
    township = case.level.tier is Tier.TOWNSHIP
    power = organic_law.TOWNSHIP_PROJECTS if township else organic_law.MAJOR_PROJECTS
    national = power.known(on)
    found = () if national is None else (national,)
    if not township:
        return (*found, *_deliberation_texts(case, on))
    if case.profile is None:
        return found
    local = case.profile.find("townships.projects", on)
    return (*found, *(one.provision for one in local))


def _council_texts(case: ProjectSoFar, on: date) -> tuple[Provision[Text], ...]:
    if case.voter is not ProjectVoter.RESIDENTS_COUNCIL or case.profile is None:
        return ()
    return tuple(one.provision for one in case.profile.find("streets.council_projects", on))


def _deliberation_texts(case: ProjectSoFar, on: date) -> tuple[Provision[Text], ...]:
    """Return the texts that have the standing committee deliberate before the vote."""
    field, tier = "projects_deliberated", case.level.tier
    found = of_committees(case.profile, "matters", field, on, tier)
    return tuple(one.provision for one in found)


# Guards


def fitting(case: ProjectSoFar) -> None:
    """Refuse a sub-district where there is none, and rules that name a body a township lacks."""
    tier = case.level.tier
    if case.voter is not ProjectVoter.CONGRESS:
        if tier in {Tier.TOWNSHIP, Tier.PROVINCE}:
            raise FactsError("level", case.level, "one that a sub-district belongs to")
        return
    if tier is not Tier.TOWNSHIP or case.rules is None:
        return
    for field in ("deliberated_by", "adjusted_by"):
        if getattr(case.rules, field) in _NOT_IN_TOWNSHIPS:
            raise FactsError(f"rules.{field}", getattr(case.rules, field), _OF_TOWNSHIPS)


def refused(case: ProjectSoFar, event: DatedProjectEvent) -> None:
    """Refuse what contradicts the project so far, its rules, or the texts of the event's day."""
    guard = _GUARDS.get(type(event))
    if guard is not None:
        guard(case, event)


def _screened(case: ProjectSoFar, event: ProjectScreened) -> None:
    """Hold the reasons against the rules' list; a factor that was weighed may speak against it."""
    rules = case.rules
    if rules is None or not (rules.exclusions or rules.factors):
        if event.listed and event.reasons:
            raise FactsError("event.listed", event.listed, f"False: {list(event.reasons)}")
        if rules is None:
            return
    else:
        known = [one.name for one in rules.exclusions]
        known += [] if event.listed else rules.factors
        if not set(event.reasons) <= set(known):
            raise FactsError("event.reasons", event.reasons, f"reasons of the rules: {known}")
    if not set(event.weighed) <= set(rules.factors):
        raise FactsError("event.weighed", event.weighed, f"factors: {list(rules.factors)}")
    if not event.listed:
        return
    strict = [one.name for one in rules.exclusions if not one.usually and one.name in event.reasons]
    if strict:
        raise FactsError("event.listed", event.listed, f"False: {strict}, by {rules.source}")
    missing = [one for one in rules.factors if one not in event.weighed]
    if missing:
        expected = f"every factor of {rules.source}; missing: {missing}"
        raise FactsError("event.weighed", event.weighed, expected)


def _acting(case: ProjectSoFar, event: ProjectDeliberated | MidtermChecked) -> None:
    """Refuse a body that a township lacks: another congress's is not its own."""
    if case.level.tier is Tier.TOWNSHIP and event.by in _NOT_IN_TOWNSHIPS:
        raise FactsError("event.by", event.by, _OF_TOWNSHIPS)


def _shortlisted(case: ProjectSoFar, event: ProjectShortlisted) -> None:
    """Refuse a candidate whose plan is not as the rules want it."""
    found = plan_of(case)
    if case.rules is not None and found is not None:
        _planned("event", found[0], case.rules, event.day)


def _planned(field: str, plan: ProjectPlan, rules: ProjectRules, on: date) -> None:
    grounds = project_plan_valid(plan, rules, on=on).grounds
    wrong = [one.says.zh for one in grounds if not one.holds and one.says]
    if wrong:
        raise FactsError(field, plan, f"a plan as the rules want it: {wrong}")


def _voted(case: ProjectSoFar, event: ProjectVoted) -> None:
    """Refuse a vote before the bodies deliberated that rules and texts of the day name."""
    done = {one.by for one in since_drafted(case) if isinstance(one, ProjectDeliberated)}
    if case.rules is not None and case.rules.deliberated_by not in {None, *done}:
        expected = f"after {case.rules.deliberated_by} deliberated, by {case.rules.source}"
        raise FactsError("event", event, expected)
    if case.voter is not ProjectVoter.CONGRESS or Body.STANDING_COMMITTEE in done:
        return
    if case.level.tier is not Tier.TOWNSHIP:
        for one in _deliberation_texts(case, event.day):
            expected = f"after the standing committee deliberated: {one.source}"
            raise FactsError("event", event, expected)


def _reached(case: ProjectSoFar, event: MilestoneReached) -> None:
    left = [one.name for one, _ in goals_left(case)]
    if event.name not in left:
        raise FactsError("event.name", event.name, f"a goal not yet reached: {left}")


def _proposed(case: ProjectSoFar, event: AdjustmentProposed) -> None:
    if pending(case) is not None:
        raise FactsError("event", event, "the one asked for before to be decided or taken back")
    if case.rules is not None and event.plan is not None:
        # To take longer than a year is what such changes are for; a goal in each is wanted still.
        _planned("event.plan", event.plan, attrs.evolve(case.rules, duration=None), event.day)


def _decided(case: ProjectSoFar, event: AdjustmentDecided) -> None:
    if pending(case) is None:
        raise FactsError("event", event, "a change asked for before")
    able = [case.voter, *([case.rules.adjusted_by] if case.rules else [])]
    if event.by not in able:
        names = ", ".join(one.name for one in able if one is not None)
        raise FactsError(
            "event.by", event.by, f"the body that voted or that the rules name: {names}"
        )


def _taken_back(case: ProjectSoFar, event: AdjustmentWithdrawn) -> None:
    if pending(case) is None:
        raise FactsError("event", event, "a change asked for before")


def _completed(case: ProjectSoFar, event: ProjectCompleted) -> None:
    if pending(case) is not None:
        raise FactsError("event", event, "the change asked for to be decided or taken back first")
    left = [one.name for one, _ in goals_left(case)]
    if left:
        raise FactsError("event", event, f"every goal of the plan reached; left: {left}")


def _rated(case: ProjectSoFar, event: ProjectRated) -> None:
    grades = case.rules.grades if case.rules else ()
    if grades and event.grade is not None and event.grade not in grades:
        raise FactsError("event.grade", event.grade, f"one of {list(grades)}, or None")
    if case.rules is not None and ratings_used_up(case):
        most = f"{case.rules.ratings}, by {case.rules.source}"
        raise FactsError("event", event, f"no further rating: at most {most}")


def _ordered(case: ProjectSoFar, event: ReworkOrdered) -> None:
    rules, rated = case.rules, last_of(case, ProjectRated)
    if rules is None or rules.rework is None or rules.rework.usually or event.due is None:
        return
    last = last_day(rated.day, rules.rework.limit)
    if event.due > last:
        raise FactsError("event.due", event.due, f"{last} or earlier, by {rules.source}")


def _closed(case: ProjectSoFar, event: ProjectClosed) -> None:
    """A project stays open as long as it can be rated, or has to be made good."""
    rules, rated = case.rules, last_of(case, ProjectRated)
    if rules is None or not rules.grades or satisfied(case):
        return
    if rated is None or rated.grade is None:
        raise FactsError("event", event, f"a rating with its grade first, by {rules.source}")
    if not ratings_used_up(case):
        raise FactsError("event", event, "what did not satisfy made good, and rated again")
    if rules.rework is not None and not isinstance(case.events[-1], Reworked):
        raise FactsError("event", event, f"what did not satisfy made good, by {rules.source}")


_GUARDS: dict[type[Any], Callable[[Any, Any], None]] = {
    ProjectScreened: _screened,
    ProjectDeliberated: _acting,
    ProjectShortlisted: _shortlisted,
    ProjectVoted: _voted,
    MilestoneReached: _reached,
    MidtermChecked: _acting,
    AdjustmentProposed: _proposed,
    AdjustmentDecided: _decided,
    AdjustmentWithdrawn: _taken_back,
    ProjectCompleted: _completed,
    ProjectRated: _rated,
    ReworkOrdered: _ordered,
    ProjectClosed: _closed,
}
