"""Livelihood projects walked at random, beside a model that knows nothing of the table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.lifecycle import Branch
from npcmodel.livelihood.cases import TABLE, Project
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
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
    Reworked,
    ReworkOrdered,
)
from npcmodel.livelihood.schemes import (
    Exclusion,
    Milestone,
    ProjectPlan,
    ProjectRules,
    RuleTime,
)
from npcmodel.profiles import ZHEJIANG

STEP = st.sampled_from([0, 0, 1, 40])
RULES = ProjectRules(
    issued_by="某县人大常委会",
    source="票决制工作办法",
    exclusions=(Exclusion("没有资金来源"),),
    midterm=RuleTime(6, months=True),
    grades=("满意", "不满意"),
    satisfying=("满意",),
    rework=RuleTime(60),
    second_rating=RuleTime(30),
    ratings=2,
)
FIRST = date(2024, 1, 10)
ENDED = {"out", "withdrawn", "stopped", "closed"}


class Life(RuleBasedStateMachine):
    """A project and its shadow: what was done so far, as plain facts."""

    @initialize(zhejiang=st.booleans(), ahead=st.sampled_from([0, 5, 7, 10]))
    def begin(self, zhejiang: bool, ahead: int) -> None:  # noqa: FBT001
        """A wish is put forward; some way of its life lies behind it already."""
        self.day = FIRST
        self.zhejiang = zhejiang
        place = ZHEJIANG if zhejiang else None
        self.case = Project("路灯", Level.COUNTY, "代表联络站", FIRST, rules=RULES, profile=place)
        self.at = "collected"
        self.committee = False
        self.asked: ProjectChange | None = None
        self.left: list[str] = []
        self.graded = self.count = 0
        self.checked = False
        self.stops = [self.case]
        usual: tuple[Callable[[], object], ...] = (
            lambda: self.screen(0, reason=False, listed=True),
            lambda: self.draft(1, 1),
            lambda: self.deliberate(0, committee=True, agreed=True),
            lambda: self.shortlist(1),
            lambda: self.vote(0, chosen=True),
            lambda: self.announce(1),
            lambda: self.start(0),
            lambda: self.reach(40, "主体"),
            lambda: self.complete(0),
            lambda: self.rate(1, "不满意"),
        )
        for go in usual[:ahead]:
            go()

    def tell(self, event: ProjectEvent, at: set[str], *, clash: bool = False) -> bool:
        """Move the project, or see it refuse and stay as it is.

        Args:
            event: what happens.
            at: where the shadow says that such an event belongs.
            clash: whether the facts, the rules or a text shut it out there.
        """
        before = attrs.evolve(self.case)
        if self.at in at and not clash:
            self.case = self.case.after(event)
            self.stops.append(self.case)
            self.count += 1
            return True
        error = FactsError if self.at in at else TransitionError
        with pytest.raises(error):
            self.case.after(event)
        assert before == self.case
        return False

    def later(self, days: int) -> date:
        """Return a day on or after the last."""
        self.day += timedelta(days)
        return self.day

    @rule(days=STEP, reason=st.booleans(), listed=st.booleans())
    def screen(self, days: int, reason: bool, listed: bool) -> None:  # noqa: FBT001
        """Once; what the list names is out."""
        if not reason and not listed:
            return
        reasons = ("没有资金来源",) if reason else ()
        event = ProjectScreened(self.later(days), listed, reasons)
        if self.tell(event, {"collected"}, clash=listed and reason):
            self.at = "screened" if listed else "out"

    @rule(days=STEP)
    def store(self, days: int) -> None:
        """What was screened, or not chosen."""
        if self.tell(ProjectStored(self.later(days)), {"screened", "not chosen"}):
            self.at = "stored"

    @rule(days=STEP, goals=st.integers(1, 2))
    def draft(self, days: int, goals: int) -> None:
        """Of what was screened or stored."""
        day = self.later(days)
        names = ["主体", "竣工"][:goals]
        plan = ProjectPlan(10, day, tuple(Milestone(one, day + timedelta(100)) for one in names))
        if self.tell(ProjectDrafted(day, plan), {"screened", "stored"}):
            self.at, self.left, self.committee, self.asked = "drafted", names, False, None
            self.checked = False

    @rule(days=STEP, committee=st.booleans(), agreed=st.sampled_from([True, True, False]))
    def deliberate(self, days: int, committee: bool, agreed: bool) -> None:  # noqa: FBT001
        """Before the vote, by several bodies."""
        body = Body.STANDING_COMMITTEE if committee else Body.PRESIDIUM
        event = ProjectDeliberated(self.later(days), body, agreed)
        if self.tell(event, {"drafted", "deliberated", "listed"}):
            self.committee |= committee
            if not agreed:
                self.at = "screened"
            elif self.at == "drafted":
                self.at = "deliberated"

    @rule(days=STEP)
    def shortlist(self, days: int) -> None:
        """With or without deliberation before."""
        if self.tell(ProjectShortlisted(self.later(days)), {"drafted", "deliberated"}):
            self.at = "listed"

    @rule(days=STEP, sure=st.integers(0, 3))
    def withdraw(self, days: int, sure: int) -> None:
        """Seldom."""
        if sure:
            return
        if self.tell(ProjectWithdrawn(self.later(days)), {"drafted", "deliberated", "listed"}):
            self.at = "withdrawn"

    @rule(days=STEP, chosen=st.sampled_from([True, True, False]))
    def vote(self, days: int, chosen: bool) -> None:  # noqa: FBT001
        """In Zhejiang not before the standing committee deliberated."""
        event = ProjectVoted(self.later(days), chosen)
        if self.tell(event, {"listed"}, clash=self.zhejiang and not self.committee):
            self.at = "chosen" if chosen else "not chosen"

    @rule(days=STEP)
    def announce(self, days: int) -> None:
        """What was chosen."""
        if self.tell(ProjectAnnounced(self.later(days)), {"chosen"}):
            self.at = "announced"

    @rule(days=STEP)
    def start(self, days: int) -> None:
        """After the announcement."""
        if self.tell(ProjectStarted(self.later(days)), {"announced"}):
            self.at = "delivering"

    @rule(days=STEP, goal=st.sampled_from(["主体", "竣工"]))
    def reach(self, days: int, goal: str) -> None:
        """Each goal of the plan once."""
        event = MilestoneReached(self.later(days), goal)
        if self.tell(event, {"delivering"}, clash=goal not in self.left):
            self.left.remove(goal)

    @rule(days=STEP)
    def check(self, days: int) -> None:
        """As often as one likes."""
        event = MidtermChecked(self.later(days), Body.STANDING_COMMITTEE)
        self.checked |= self.tell(event, {"delivering"})

    @rule(days=STEP, stop=st.sampled_from([False, False, True]))
    def ask(self, days: int, stop: bool) -> None:  # noqa: FBT001
        """One change at a time."""
        day = self.later(days)
        plan = ProjectPlan(5, day, (Milestone("验收", day + timedelta(50)),))
        change = ProjectChange.STOPPED if stop else ProjectChange.CHANGED
        event = AdjustmentProposed(day, change, ("工期不足",), None if stop else plan)
        clash = self.asked is not None
        if self.tell(event, {"chosen", "announced", "delivering"}, clash=clash):
            self.asked = change

    @rule(days=STEP, congress=st.booleans(), consented=st.booleans())
    def decide(self, days: int, congress: bool, consented: bool) -> None:  # noqa: FBT001
        """By the congress that voted, and by nobody else."""
        by = ProjectVoter.CONGRESS if congress else Body.STANDING_COMMITTEE
        event = AdjustmentDecided(self.later(days), by, consented)
        clash = self.asked is None or not congress
        if self.tell(event, {"chosen", "announced", "delivering"}, clash=clash):
            if consented and self.asked is ProjectChange.STOPPED:
                self.at = "stopped"
            elif consented:
                self.left = ["验收"]
            self.asked = None

    @rule(days=STEP)
    def take_back(self, days: int) -> None:
        """What was asked for."""
        event = AdjustmentWithdrawn(self.later(days))
        at = {"chosen", "announced", "delivering"}
        if self.tell(event, at, clash=self.asked is None):
            self.asked = None

    @rule(days=STEP)
    def reach_the_new_goal(self, days: int) -> None:
        """The goal of the changed plan."""
        event = MilestoneReached(self.later(days), "验收")
        if self.tell(event, {"delivering"}, clash="验收" not in self.left):
            self.left.remove("验收")

    @rule(days=STEP)
    def complete(self, days: int) -> None:
        """With every goal reached and no change open."""
        clash = bool(self.left) or self.asked is not None
        if self.tell(ProjectCompleted(self.later(days)), {"delivering"}, clash=clash):
            self.at = "completed"

    @rule(days=STEP, grade=st.sampled_from([None, "满意", "不满意"]))
    def rate(self, days: int, grade: str | None) -> None:
        """Of finished work, and again where it was made good or the rule told no grade."""
        event = ProjectRated(self.later(days), grade)
        if self.tell(event, {"completed", "open", "reworked"}, clash=self.graded >= 2):
            self.graded += grade is not None
            self.at = {None: "open", "满意": "good", "不满意": "bad"}[grade]

    @rule(days=STEP)
    def order(self, days: int) -> None:
        """Whether another rating may follow or not."""
        if self.tell(ReworkOrdered(self.later(days)), {"bad"}):
            self.at = "reworking"

    @rule(days=STEP)
    def rework(self, days: int) -> None:
        """Once for each order."""
        if self.tell(Reworked(self.later(days)), {"reworking"}):
            self.at = "reworked"

    @rule(days=STEP)
    def close(self, days: int) -> None:
        """What satisfied, or what was made good and cannot be rated again."""
        clash = self.at != "good" and not (self.at == "reworked" and self.graded == 2)
        rated = {"completed", "open", "good", "bad", "reworked"}
        if self.tell(ProjectClosed(self.later(days)), rated, clash=clash):
            self.at = "closed"

    @rule()
    def yesterday(self) -> None:
        """Nothing happens before the project was put forward."""
        with pytest.raises(FactsError, match="day"):
            self.case.after(ProjectStored(FIRST - timedelta(1)))

    @invariant()
    def the_case_agrees(self) -> None:
        """One event a step, in order of days; what is told is what the shadow knows."""
        if not hasattr(self, "case"):
            return
        days = [event.day for event in self.case.events]
        assert sorted(days) == days
        assert self.count == len(days)
        assert (self.asked is None) is (self.case.change_asked is None)
        assert self.graded == len([one for one in self.case.ratings if one.grade is not None])

    @invariant()
    def deadlines_are_those_of_plan_and_rules(self) -> None:
        """A goal each that is left, the look on the way, the rework and the second rating."""
        if not hasattr(self, "case"):
            return
        due = len(self.left) if self.at in {"chosen", "announced", "delivering"} else 0
        due += self.at in {"announced", "delivering"} and not self.checked
        due += self.at in {"bad", "reworking"}
        due += self.at == "reworked" and self.graded < 2
        assert due == len(self.case.deadlines())
        assert not (self.at in ENDED and self.case.deadlines())

    @invariant()
    def a_prefix_of_its_history_is_where_it_stood(self) -> None:
        """Told at once up to any event it is the project that stopped there; so of any day."""
        if not hasattr(self, "case"):
            return
        stop = self.stops[len(self.stops) // 2]
        kept = self.case.events[: len(stop.events)]
        assert stop == attrs.evolve(self.stops[0], events=kept, stage=stop.stage)
        middle = stop.events[-1].day if stop.events else FIRST
        then = [one for one in self.stops if not one.events or one.events[-1].day <= middle][-1]
        assert then == self.case.until(middle)
        assert then.stage is self.case.stage_on(middle)
        assert then.late(middle) == self.case.late(middle)

    @invariant()
    def what_was_late_stays_late(self) -> None:
        """Whatever was owed and past its day when something happened, or is now."""
        if not hasattr(self, "case"):
            return
        late = {
            (one.due, one.grounds)
            for stop, then in zip(self.stops, self.stops[1:], strict=False)
            for one in stop.deadlines()
            if one.due < then.events[-1].day
        }
        late |= {(one.due, one.grounds) for one in self.case.deadlines() if one.due < self.day}
        found = self.case.late(self.day)
        assert late == {(one.due, one.grounds) for one in found}
        assert len(late) == len(found)


Life.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase


def test_every_stage_is_reached() -> None:
    """No stage of the enumeration stands apart from the table."""
    reached = {TABLE.initial}
    for _, target in TABLE.moves:
        reached |= {*target.targets} if isinstance(target, Branch) else {target}

    assert {*ProjectStage} == reached
