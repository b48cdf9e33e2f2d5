"""What rules and texts shut out in the life of a project, and what they leave in doubt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Text
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
    DatedProjectEvent,
    MilestoneReached,
    ProjectClosed,
    ProjectCompleted,
    ProjectDeliberated,
    ProjectDrafted,
    ProjectEvent,
    ProjectRated,
    ProjectScreened,
    ProjectVoted,
    ProjectVoter,
    ReworkOrdered,
)
from npcmodel.livelihood.schemes import Milestone, ProjectPlan, ProjectRules
from npcmodel.params import organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import last_day
from npcmodel.sitting.places import of_committees
from npcmodel.sitting.sources import asked_whom

__all__ = [
    "ProjectSoFar",
    "doubts",
    "goals_left",
    "last_of",
    "pending",
    "plan_of",
    "ratings_used_up",
    "reached_of",
    "refused",
    "since_drafted",
    "vote_texts",
]

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


def refused(case: ProjectSoFar, event: DatedProjectEvent) -> None:
    """Refuse what contradicts the project so far, its rules, or the texts of the event's day."""
    guard = _GUARDS.get(type(event))
    if guard is not None:
        guard(case, event)


def _screened(case: ProjectSoFar, event: ProjectScreened) -> None:
    rules = case.rules
    if rules is None:
        if event.listed and event.reasons:
            raise FactsError("event.listed", event.listed, f"False: {list(event.reasons)}")
        return
    known = {one.name for one in rules.exclusions}
    if not set(event.reasons) <= known:
        expected = f"reasons of the rules: {sorted(known)}"
        raise FactsError("event.reasons", event.reasons, expected)
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


def _deliberated(case: ProjectSoFar, event: ProjectDeliberated) -> None:
    congress = case.voter is ProjectVoter.CONGRESS
    if congress and case.level.tier is Tier.TOWNSHIP and event.by in _NOT_IN_TOWNSHIPS:
        raise FactsError("event.by", event.by, "a body that a township's congress has")


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


def _ordered(case: ProjectSoFar, event: ReworkOrdered) -> None:
    if ratings_used_up(case):
        raise FactsError("event", event, "no further rating: the rules allow no more of them")
    rules, rated = case.rules, last_of(case, ProjectRated)
    if rules is None or rules.rework is None or rules.rework.usually or event.due is None:
        return
    last = last_day(rated.day, rules.rework.limit)
    if event.due > last:
        raise FactsError("event.due", event.due, f"{last} or earlier, by {rules.source}")


def _closed(case: ProjectSoFar, event: ProjectClosed) -> None:
    """A project that did not satisfy stays open as long as it can be made good."""
    rules, rated = case.rules, last_of(case, ProjectRated)
    satisfying = rules is not None and rated.grade in rules.satisfying
    if not satisfying and not ratings_used_up(case):
        raise FactsError("event", event, "what did not satisfy made good, and rated again")


_GUARDS: dict[type[Any], Callable[[Any, Any], None]] = {
    ProjectScreened: _screened,
    ProjectDeliberated: _deliberated,
    ProjectVoted: _voted,
    MilestoneReached: _reached,
    AdjustmentProposed: _proposed,
    AdjustmentDecided: _decided,
    AdjustmentWithdrawn: _taken_back,
    ProjectCompleted: _completed,
    ProjectRated: _rated,
    ReworkOrdered: _ordered,
    ProjectClosed: _closed,
}

# Doubts

_NO_RULES = OpenPoint(
    Text(
        "没有给出票决制工作办法：负面清单、审议、整改和测评如何要求，不详",
        "no rules of the body were given: what they ask for is unknown",
    )
)
_RECOMMENDED = Text(
    "没有法律规定街道的机构可以决定项目：票选结果只是推荐",
    "no statute lets a body of a sub-district decide on projects: what it chose is proposed",
)
_OTHER_BODY = Text(
    "办法规定由未票决的机关同意调整：法律没有规定其能否改变大会的决定",
    "by the rules a body that did not vote consented to the change: no statute says whether it "
    "can change what the congress decided",
)
_NOT_KNOWN = OpenPoint(
    Text("票决之日的法律文本不详", "no text of the law is known for the day of the vote")
)
_STUDIED = Text(
    "条文要求主席团先组织代表调查研究：是否如此，没有问",
    "the text has the presidium let deputies study it first: whether they did was not asked",
)
_UNSATISFYING = OpenPoint(
    Text(
        "测评未通过即办结：测评次数已尽，办法没有说明此后如何",
        "closed though it did not satisfy: the ratings are used up, what follows is not said",
    )
)


def doubts(case: ProjectSoFar) -> tuple[OpenPoint, ...]:
    """Return what rules and texts leave in doubt about the project so far."""
    points: tuple[OpenPoint, ...] = () if case.rules else (_NO_RULES,)
    vote = last_of(case, ProjectVoted)
    if vote is not None:
        points += _of_vote(case, vote)
    for event in since_drafted(case):
        if isinstance(event, AdjustmentDecided) and isinstance(event.by, Body) and event.consented:
            texts = vote_texts(case, event.day)
            points += (OpenPoint(_OTHER_BODY, texts[0].source if texts else None),)
    if last_of(case, ProjectClosed) is not None and not _satisfied(case):
        points += (_UNSATISFYING,)
    return points


def _satisfied(case: ProjectSoFar) -> bool:
    return last_of(case, ProjectRated).grade in (case.rules.satisfying if case.rules else ())


def _of_vote(case: ProjectSoFar, vote: ProjectVoted) -> tuple[OpenPoint, ...]:
    texts = vote_texts(case, vote.day)
    if case.voter is not ProjectVoter.CONGRESS:
        return (OpenPoint(_RECOMMENDED, texts[0].source if texts else None),)
    points: tuple[OpenPoint, ...] = () if texts else (_NOT_KNOWN,)
    deliberated = any(isinstance(one, ProjectDeliberated) for one in since_drafted(case))
    if case.level.tier is Tier.TOWNSHIP and case.profile is not None:
        local = case.profile.find("townships.projects", vote.day)
        points += tuple(OpenPoint(_STUDIED, one.provision.source) for one in local)
    if case.level.tier is not Tier.TOWNSHIP and not deliberated:
        # Whether a place has its committee deliberate first is not known of one not asked.
        points += tuple(OpenPoint(says) for says in asked_whom(None, case.profile))
    return points
