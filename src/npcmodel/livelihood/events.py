"""What happens to a livelihood project (民生实事项目的经过)."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import attrs

from npcmodel.checks import day, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.lifecycle import Dated
from npcmodel.livelihood.schemes import ProjectPlan, own_texts
from npcmodel.livelihood.stages import ProjectChange, ProjectStage, ProjectVoter, RatingGroup

__all__ = [
    "AdjustmentDecided",
    "AdjustmentProposed",
    "AdjustmentWithdrawn",
    "DatedProjectEvent",
    "MidtermChecked",
    "MilestoneReached",
    "ProjectAnnounced",
    "ProjectChange",
    "ProjectClosed",
    "ProjectCompleted",
    "ProjectDeliberated",
    "ProjectDrafted",
    "ProjectEvent",
    "ProjectRated",
    "ProjectScreened",
    "ProjectShortlisted",
    "ProjectStage",
    "ProjectStarted",
    "ProjectStored",
    "ProjectVoted",
    "ProjectVoter",
    "ProjectWithdrawn",
    "RatingGroup",
    "ReworkOrdered",
    "Reworked",
]


_VOTING = (Body.CONGRESS, Body.DELEGATION)
"""Bodies that vote, which have members of their own in `ProjectVoter`."""


@attrs.frozen
class DatedProjectEvent(Dated):
    """What happened to a project on a day (项目的事件).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectScreened(DatedProjectEvent):
    """The project was held against the rules' list of reasons (筛选).

    Attributes:
        day: the day.
        listed: whether it may become a candidate.
        reasons: the reasons found that speak against it, by the names of the rules.
        weighed: the factors that were weighed.
    """

    listed: bool
    reasons: tuple[str, ...] = ()
    weighed: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        listed = instance("listed", self.listed, bool)
        for field in ("reasons", "weighed"):
            object.__setattr__(self, field, own_texts(field, getattr(self, field)))
        if not listed and not self.reasons:
            raise FactsError("reasons", self.reasons, "the reasons for which it is not listed")


@attrs.frozen
class ProjectStored(DatedProjectEvent):
    """The project went into the store of projects for later years (项目储备库).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectDrafted(DatedProjectEvent):
    """The government worked out the project and its plan (论证、拟订).

    Attributes:
        day: the day.
        plan: its cost, its beginning and its goals.
    """

    plan: ProjectPlan

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("plan", self.plan, ProjectPlan)


@attrs.frozen
class ProjectDeliberated(DatedProjectEvent):
    """A body deliberated on the candidate before the vote (票决前审议).

    Attributes:
        day: the day.
        by: which body.
        agreed: whether it may go on to the vote; otherwise it is worked out anew.
    """

    by: Body
    agreed: bool = True

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if not member("by", self.by, Body).of_congress:
            raise FactsError("by", self.by, "a body of the congress")
        instance("agreed", self.agreed, bool)


@attrs.frozen
class ProjectShortlisted(DatedProjectEvent):
    """The project was put on the list that is voted on (列为候选项目).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectWithdrawn(DatedProjectEvent):
    """The candidate was taken back before the vote (撤回).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectVoted(DatedProjectEvent):
    """The vote was taken, and a tie at the last place settled (票决).

    Attributes:
        day: the day.
        chosen: whether the project was chosen; that is asked of `projects_chosen`.
    """

    chosen: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("chosen", self.chosen, bool)


@attrs.frozen
class ProjectAnnounced(DatedProjectEvent):
    """What was chosen was made public (公告).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectStarted(DatedProjectEvent):
    """The government began the work (组织实施).

    Attributes:
        day: the day.
    """


@attrs.frozen
class MilestoneReached(DatedProjectEvent):
    """A goal of the plan was reached (完成阶段目标).

    Attributes:
        day: the day.
        name: the goal, by its name in the plan.
    """

    name: str

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        text("name", self.name)


@attrs.frozen
class MidtermChecked(DatedProjectEvent):
    """The congress's side looked at the work on the way (中期检查、跟踪监督).

    Attributes:
        day: the day.
        by: which body of the congress; the government's own look is none.
    """

    by: Body

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if not member("by", self.by, Body).of_congress:
            raise FactsError("by", self.by, "a body of the congress: it supervises")


@attrs.frozen
class AdjustmentProposed(DatedProjectEvent):
    """The government asks to change or stop what was chosen (提请调整).

    Attributes:
        day: the day.
        change: which of the two.
        reasons: why.
        plan: the plan as it is to be; None where the project is to stop.
    """

    change: ProjectChange
    reasons: tuple[str, ...]
    plan: ProjectPlan | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        changed = member("change", self.change, ProjectChange) is ProjectChange.CHANGED
        object.__setattr__(self, "reasons", own_texts("reasons", self.reasons))
        if not self.reasons:
            raise FactsError("reasons", self.reasons, "the reasons for it")
        optional(instance, "plan", self.plan, ProjectPlan)
        if changed is (self.plan is None):
            raise FactsError("plan", self.plan, "the new plan of a change, and None for a stop")


@attrs.frozen
class AdjustmentDecided(DatedProjectEvent):
    """A body decided on the change that was asked for (同意、不同意调整).

    Attributes:
        day: the day.
        by: which body: the one that voted, or another that the rules name.
        consented: whether it consented.
    """

    by: ProjectVoter | Body
    consented: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if instance("by", self.by, (ProjectVoter, Body)) in _VOTING:
            raise FactsError("by", self.by, "the ProjectVoter that voted, or another body")
        instance("consented", self.consented, bool)


@attrs.frozen
class AdjustmentWithdrawn(DatedProjectEvent):
    """The change was asked for no longer (撤回调整).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectCompleted(DatedProjectEvent):
    """The work was done (完成).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectRated(DatedProjectEvent):
    """The satisfaction ballot on the finished project (满意度测评).

    Attributes:
        day: the day.
        grade: the grade that the ballot came to, as `npcmodel.satisfaction.graded` tells it;
            None where the rule gives two or none.
        groups: whose satisfaction was asked.
    """

    grade: str | None
    groups: tuple[RatingGroup, ...] = (RatingGroup.DEPUTIES,)

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        optional(text, "grade", self.grade)
        groups = each("groups", self.groups, RatingGroup)
        object.__setattr__(self, "groups", groups)
        if not groups or len(set(groups)) < len(groups):
            raise FactsError("groups", groups, "those who were asked, each once")


@attrs.frozen
class ReworkOrdered(DatedProjectEvent):
    """What did not satisfy is to be made good (交付整改).

    Attributes:
        day: the day.
        due: the last day that the order sets; None where it sets none of its own.
    """

    due: date | None = None

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        if self.due is not None and day("due", self.due) < self.day:
            raise FactsError("due", self.due, f"{self.day}, the day of the order, or later")


@attrs.frozen
class Reworked(DatedProjectEvent):
    """The government reported that it was made good (报告整改情况).

    Attributes:
        day: the day.
    """


@attrs.frozen
class ProjectClosed(DatedProjectEvent):
    """The project was closed (办结).

    Attributes:
        day: the day.
    """


ProjectEvent: TypeAlias = (
    ProjectScreened
    | ProjectStored
    | ProjectDrafted
    | ProjectDeliberated
    | ProjectShortlisted
    | ProjectWithdrawn
    | ProjectVoted
    | ProjectAnnounced
    | ProjectStarted
    | MilestoneReached
    | MidtermChecked
    | AdjustmentProposed
    | AdjustmentDecided
    | AdjustmentWithdrawn
    | ProjectCompleted
    | ProjectRated
    | ReworkOrdered
    | Reworked
    | ProjectClosed
)
"""Anything that happens to a livelihood project."""
