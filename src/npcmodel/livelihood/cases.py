"""A livelihood project from the wish of the public to the rating of the finished work."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from datetime import date
from enum import Enum
from typing import Any

import attrs

from npcmodel.checks import day, each, instance, member, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.saying import worded
from npcmodel.lifecycle import Branch, Table, advance, step
from npcmodel.livelihood.doubting import doubts
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
    DatedProjectEvent,
    MidtermChecked,
    MilestoneReached,
    ProjectAnnounced,
    ProjectChange,
    ProjectClosed,
    ProjectCompleted,
    ProjectDeliberated,
    ProjectDrafted,
    ProjectEvent,
    ProjectRated,
    ProjectScreened,
    ProjectShortlisted,
    ProjectStage,
    ProjectStarted,
    ProjectStored,
    ProjectVoted,
    ProjectVoter,
    ProjectWithdrawn,
    RatingGroup,
    Reworked,
    ReworkOrdered,
)
from npcmodel.livelihood.guards import (
    fitting,
    last_of,
    pending,
    plan_of,
    reached_of,
    refused,
    since_drafted,
    vote_texts,
)
from npcmodel.livelihood.owing import overdue, owed
from npcmodel.livelihood.schemes import ProjectPlan, ProjectRules
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import fits

__all__ = ["TABLE", "Project", "ProjectPhase"]

_STAGE = ProjectStage


@enum.unique
class ProjectPhase(enum.Enum):
    """The five steps of the method (群众提、代表决、政府办、人大督、人民评)."""

    PROPOSED_BY_PEOPLE = "群众提"
    DECIDED_BY_DEPUTIES = "代表决"
    DELIVERED_BY_GOVERNMENT = "政府办"
    SUPERVISED_BY_CONGRESS = "人大督"
    RATED_BY_PEOPLE = "人民评"


def _deliberation(stage: ProjectStage) -> Branch:
    """Without the body's agreement the project is worked out anew."""
    return Branch(
        (stage, _STAGE.SCREENED), lambda _, event: stage if event.agreed else _STAGE.SCREENED
    )


def _adjustment(stage: ProjectStage) -> Branch:
    """A stop that was consented to ends the project; a change lets it go on."""

    def pick(case: Any, event: AdjustmentDecided) -> ProjectStage:  # noqa: ANN401  # any case
        asked = pending(case)
        stopped = asked is not None and asked.change is ProjectChange.STOPPED
        return _STAGE.STOPPED if stopped and event.consented else stage

    return Branch((stage, _STAGE.STOPPED), pick)


def _rating(case: Any, event: ProjectRated) -> ProjectStage:  # noqa: ANN401  # any case
    """Nobody but the rules says which grades are enough."""
    satisfying = case.rules.satisfying if case.rules else ()
    if event.grade is None or not satisfying:
        return _STAGE.RATING_OPEN
    return _STAGE.SATISFYING if event.grade in satisfying else _STAGE.NOT_SATISFYING


_SCREENED = Branch(
    (_STAGE.SCREENED, _STAGE.SCREENED_OUT),
    lambda _, event: _STAGE.SCREENED if event.listed else _STAGE.SCREENED_OUT,
)
_VOTE = Branch(
    (_STAGE.CHOSEN, _STAGE.NOT_CHOSEN),
    lambda _, event: _STAGE.CHOSEN if event.chosen else _STAGE.NOT_CHOSEN,
)
_RATED = Branch((_STAGE.SATISFYING, _STAGE.NOT_SATISFYING, _STAGE.RATING_OPEN), _rating)
_CANDIDATE = (_STAGE.DRAFTED, _STAGE.DELIBERATED, _STAGE.SHORTLISTED)
_UNDER_WAY = (_STAGE.CHOSEN, _STAGE.ANNOUNCED, _STAGE.DELIVERING)
_DONE = (
    _STAGE.COMPLETED,
    _STAGE.RATING_OPEN,
    _STAGE.SATISFYING,
    _STAGE.NOT_SATISFYING,
    _STAGE.REWORKED,
)
TABLE = Table(
    _STAGE.COLLECTED,
    {
        (_STAGE.COLLECTED, ProjectScreened): _SCREENED,
        (_STAGE.SCREENED, ProjectStored): _STAGE.STORED,
        (_STAGE.SCREENED, ProjectDrafted): _STAGE.DRAFTED,
        (_STAGE.STORED, ProjectDrafted): _STAGE.DRAFTED,
        (_STAGE.DRAFTED, ProjectDeliberated): _deliberation(_STAGE.DELIBERATED),
        (_STAGE.DELIBERATED, ProjectDeliberated): _deliberation(_STAGE.DELIBERATED),
        (_STAGE.SHORTLISTED, ProjectDeliberated): _deliberation(_STAGE.SHORTLISTED),
        (_STAGE.DRAFTED, ProjectShortlisted): _STAGE.SHORTLISTED,
        (_STAGE.DELIBERATED, ProjectShortlisted): _STAGE.SHORTLISTED,
        **{(stage, ProjectWithdrawn): _STAGE.WITHDRAWN for stage in _CANDIDATE},
        (_STAGE.SHORTLISTED, ProjectVoted): _VOTE,
        (_STAGE.NOT_CHOSEN, ProjectStored): _STAGE.STORED,
        (_STAGE.CHOSEN, ProjectAnnounced): _STAGE.ANNOUNCED,
        (_STAGE.ANNOUNCED, ProjectStarted): _STAGE.DELIVERING,
        **{(stage, AdjustmentProposed): stage for stage in _UNDER_WAY},
        **{(stage, AdjustmentDecided): _adjustment(stage) for stage in _UNDER_WAY},
        **{(stage, AdjustmentWithdrawn): stage for stage in _UNDER_WAY},
        (_STAGE.DELIVERING, MilestoneReached): _STAGE.DELIVERING,
        (_STAGE.DELIVERING, MidtermChecked): _STAGE.DELIVERING,
        (_STAGE.DELIVERING, ProjectCompleted): _STAGE.COMPLETED,
        (_STAGE.COMPLETED, ProjectRated): _RATED,
        (_STAGE.RATING_OPEN, ProjectRated): _RATED,
        (_STAGE.NOT_SATISFYING, ReworkOrdered): _STAGE.REWORKING,
        (_STAGE.REWORKING, Reworked): _STAGE.REWORKED,
        (_STAGE.REWORKED, ProjectRated): _RATED,
        **{(stage, ProjectClosed): _STAGE.CLOSED for stage in _DONE},
    },
)
"""What may follow what in the life of a project (民生实事项目流转表)."""


@attrs.frozen
class _Way:
    """A project of which only the steps are known."""

    level: Level
    voter: ProjectVoter
    rules: ProjectRules | None
    profile: Profile | None
    stage: Enum = TABLE.initial
    events: tuple[Any, ...] = ()


@attrs.frozen
class Project:
    """One livelihood project over its dated events (民生实事项目).

    What the body's own rules ask for is asked of each event; so is what a text of the place
    asks for on the event's day. A vote before the deliberation that either wants, a change
    without the consent of the body that voted, and the closing of what did not satisfy before
    it was made good and rated as often as the rules allow are refused. Which projects a vote
    chose is asked of `projects_chosen`.

    Attributes:
        title: which project, by any name.
        level: the level of the congress, or of the one that the sub-district belongs to.
        channel: how it was put forward (征集渠道).
        collected: the day on which it was.
        voter: who votes on it.
        rules: the body's own rules; None where none were given.
        profile: the place's own provisions; None where none were asked.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        TransitionError: events of which one may not follow another.
        FactsError: a national level, a sub-district of a township or a province, rules or a
            profile that do not fit the level, an event before the project was put forward or
            one that rules or texts shut out, or events that lead to another stage.

    Law: 地方组织法 11 (3), 12 I (3); local rules on major matters.
    Limitations: no statute says how projects are collected, screened, changed or rated; where
        the rules given do not say, nothing is asked. Working days are not counted. Whether the
        body that consented to a change had the majority is asked of `npcmodel.carried`; what a
        presidium owes of projects in the year is asked of `npcmodel.townships`.
    """

    title: Hashable
    level: Level
    channel: str
    collected: date
    voter: ProjectVoter = ProjectVoter.CONGRESS
    rules: ProjectRules | None = None
    profile: Profile | None = None
    stage: ProjectStage = ProjectStage.COLLECTED
    events: tuple[ProjectEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("title", self.title)
        if member("level", self.level, Level).national:
            raise FactsError("level", self.level, "a local level")
        text("channel", self.channel)
        day("collected", self.collected)
        member("voter", self.voter, ProjectVoter)
        optional(instance, "rules", self.rules, ProjectRules)
        fits(self.profile, self.level)
        fitting(self)
        way = _Way(self.level, self.voter, self.rules, self.profile)
        for event in each("events", self.events, DatedProjectEvent):
            self._fits(event, way)
            way = advance(TABLE, way, event)
        object.__setattr__(self, "events", way.events)
        if member("stage", self.stage, ProjectStage) is not way.stage:
            raise FactsError("stage", self.stage, f"{way.stage}, to which the events lead")

    def after(self, event: ProjectEvent) -> Project:
        """Return the project after an event; this one stays as it is.

        Raises:
            TransitionError: an event that the stage does not admit.
            FactsError: no such event, one before the last, or one that rules or texts shut out.
        """
        self._fits(instance("event", event, DatedProjectEvent), self)
        return advance(TABLE, self, event)

    def _fits(self, event: DatedProjectEvent, way: Project | _Way) -> None:
        if event.day < self.collected:
            raise FactsError("event.day", event.day, f"{self.collected}, its first day, or later")
        if TABLE.target(way.stage, type(event)) is not None:  # what it does not admit it refuses
            step(TABLE, way, event)  # its day, before its contents
            refused(way, event)

    @property
    def plan(self) -> ProjectPlan | None:
        """The plan that holds: the one voted on, or as changed with consent."""
        found = plan_of(self)
        return None if found is None else found[0]

    @property
    def reached(self) -> tuple[str, ...]:
        """The goals reached, in the order of days."""
        return reached_of(self)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it was not listed, or why it was stopped; empty for a project that goes on."""
        if self.stage is _STAGE.SCREENED_OUT:
            last = self.events[-1]
            return last.reasons if isinstance(last, ProjectScreened) else ()
        if self.stage is _STAGE.STOPPED:
            asked: AdjustmentProposed = last_of(self, AdjustmentProposed)
            return asked.reasons
        return ()

    @property
    def change_asked(self) -> AdjustmentProposed | None:
        """The change that was asked for and not yet decided; None for none."""
        return pending(self)

    @property
    def ratings(self) -> tuple[ProjectRated, ...]:
        """The ratings, the first one first."""
        return tuple(one for one in self.events if isinstance(one, ProjectRated))

    @property
    def phases(self) -> tuple[ProjectPhase, ...]:
        """Which of the five steps of the method have been made.

        What a body of a sub-district chose is proposed: its deputies decided nothing.
        """
        now, made = since_drafted(self), [ProjectPhase.PROPOSED_BY_PEOPLE]
        signs = {
            ProjectPhase.DELIVERED_BY_GOVERNMENT: ProjectCompleted,
            ProjectPhase.SUPERVISED_BY_CONGRESS: MidtermChecked,
        }
        if self.voter is ProjectVoter.CONGRESS and last_of(self, ProjectVoted) is not None:
            made.append(ProjectPhase.DECIDED_BY_DEPUTIES)
        made += [one for one, kind in signs.items() if any(isinstance(e, kind) for e in now)]
        if any(RatingGroup.RESIDENTS in one.groups for one in self.ratings):
            made.append(ProjectPhase.RATED_BY_PEOPLE)
        return tuple(made)

    @property
    def phases_missing(self) -> tuple[ProjectPhase, ...]:
        """Which of the five steps have not been made."""
        return tuple(one for one in ProjectPhase if one not in self.phases)

    def stage_on(self, on: date) -> ProjectStage:
        """Return where it stood at the end of the day.

        Raises:
            FactsError: a day before it was put forward.
        """
        return self.until(on).stage

    def until(self, on: date) -> Project:
        """Return the project as it stood at the end of the day.

        Raises:
            FactsError: a day before it was put forward.
        """
        last = self._trail(on)[-1]
        stage = member("stage", last.stage, ProjectStage)
        return attrs.evolve(self, stage=stage, events=last.events)

    def _trail(self, on: date) -> list[_Way]:
        """The project at its beginning and after each of its events up to the day."""
        if day("on", on) < self.collected:
            raise FactsError("on", on, f"{self.collected}, its first day, or later")
        way = _Way(self.level, self.voter, self.rules, self.profile)
        trail = [way]
        for event in self.events:
            if event.day <= on:
                way = advance(TABLE, way, event)
                trail.append(way)
        return trail

    def grounds(self) -> tuple[Ground, ...]:
        """Return the provisions on which the vote rests, by the law of its day; none before it."""
        vote = last_of(self, ProjectVoted)
        return () if vote is None else worded(vote_texts(self, vote.day))

    def open_points(self) -> tuple[OpenPoint, ...]:
        """Return what the rules and the texts leave in doubt about it."""
        return doubts(self)

    def late(self, on: date) -> tuple[Deadline, ...]:
        """Return what was late by a day, whether still owed then or not, soonest first (逾期).

        What was done late stays among it, and what was not done by its last day though it is
        owed no more: stopped, changed, closed. What rules ask for as a rule (一般) is never late.

        Args:
            on: the day asked about; later events are not looked at.

        Raises:
            FactsError: no day, or one before the project was put forward.
        """
        return overdue(self._trail(on), on)

    def deadlines(self) -> tuple[Deadline, ...]:
        """Return the last days set for what comes next, soonest first.

        The plan that was voted on sets them, and the body's own rules, some as a rule only
        (一般); no statute does.
        """
        return owed(self)
