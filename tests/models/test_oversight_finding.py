"""Problems walked at random until they are mended, beside a model of its own."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.errors import FactsError, TransitionError
from npcmodel.oversight import (
    FindingClosed,
    FindingDuty,
    FindingEvent,
    FindingHandedOver,
    FindingReopened,
    FindingRules,
    FindingStage,
    MendedInPart,
    MendingChecked,
    MendingExtended,
    MendingPlanned,
    MendingReported,
    OversightFinding,
)
from npcmodel.profiles.parts import TimeLimit

FIRST = date(2025, 1, 6)
STAGES = {
    "new": FindingStage.FOUND,
    "given": FindingStage.HANDED_OVER,
    "planned": FindingStage.PLANNED,
    "part": FindingStage.PARTLY_MENDED,
    "claimed": FindingStage.MENDING_REPORTED,
    "refuted": FindingStage.NOT_MENDED,
    "good": FindingStage.VERIFIED,
    "closed": FindingStage.CLOSED,
    "back": FindingStage.REOPENED,
}
AT_WORK = {"given", "planned", "part", "refuted", "back"}


class Life(RuleBasedStateMachine):
    """A problem and its shadow: a word for where it stands, and the days noted by hand."""

    @initialize(days=st.sampled_from([0, 5, 30]), most=st.sampled_from([-1, 0, 1]))
    def begin(self, days: int, most: int) -> None:
        """Rules with a time to mend it or none, and with extensions or without."""
        self.days, self.most = days, most
        self.day = FIRST
        self.word = "new"
        self.due: date | None = None
        self.owed = self.planned = self.borne_out = False
        self.plan_due: date | None = None
        self.was_late: list[FindingDuty] = []
        self.seen: set[tuple[FindingDuty, date]] = set()
        self.extended = self.count = 0
        self.claim: date | None = None
        rules = FindingRules(
            issued_by="某县人大常委会",
            source="整改办法",
            plan=TimeLimit(3),
            mending=TimeLimit(days) if days else None,
            extensions=None if most < 0 else most,
        )
        self.case = OversightFinding("1", FIRST, "审计工作报告", rules)

    def tell(self, event: FindingEvent, *, allowed: bool, word: str = "") -> bool:
        """Move the problem where the word says, or see it refuse and stay as it is."""
        before = self.case
        if not allowed:
            with pytest.raises((TransitionError, FactsError)):
                self.case.after(event)
        else:
            self.case = before.after(event)
            self.word = word or self.word
            self.count += 1
        assert len(before.events) + allowed == len(self.case.events)
        return allowed

    def stop(self) -> None:
        """Nothing is owed for now; what was not done by its last day was late."""
        self.owed = False
        self.claim = self.day

    def run(self) -> None:
        """A new time to mend it begins; the one before is noted if it was late."""
        if self.claim is not None and self.due is not None and self.due < self.claim:
            self.was_late.append(FindingDuty.MENDING)
        self.claim = None
        self.due = self.day + timedelta(days=self.days) if self.days else None
        self.owed, self.extended = True, 0

    @rule(gap=st.sampled_from([1, 2, 5, 6, 31]))
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def hand_over(self) -> None:
        """Once."""
        event = FindingHandedOver(self.day, to="财政局")
        if self.tell(event, allowed=self.word == "new", word="given"):
            self.plan_due = self.day + timedelta(days=3)
            self.run()

    @rule()
    def plan(self) -> None:
        """While it is worked at; the first plan leads on from the handing over."""
        word = "planned" if self.word == "given" else ""
        if self.tell(MendingPlanned(self.day), allowed=self.word in AT_WORK, word=word):
            self.plan_ended()
            self.planned = True

    def plan_ended(self) -> None:
        """A plan is made, or needed no more: note whether that was late."""
        first = not self.planned and not self.borne_out
        if first and self.plan_due is not None and self.plan_due < self.day:
            self.was_late.append(FindingDuty.PLAN)

    @rule()
    def mend_a_part(self) -> None:
        """The rest is still owed."""
        self.tell(MendedInPart(self.day), allowed=self.word in AT_WORK, word="part")

    @rule()
    def report(self) -> None:
        """Nothing is owed until somebody looks."""
        if self.tell(MendingReported(self.day), allowed=self.word in AT_WORK, word="claimed"):
            self.stop()

    @rule(mended=st.booleans())
    def check(self, *, mended: bool) -> None:
        """It is as it was, or it is mended; nobody need wait for a report."""
        word = "good" if mended else "refuted"
        event = MendingChecked(self.day, mended=mended)
        if self.tell(event, allowed=self.word in {*AT_WORK, "claimed"}, word=word):
            if mended and self.owed:
                self.stop()
            self.owed = not mended
            if mended:
                self.plan_ended()
                self.borne_out = True
            else:
                self.claim = None

    @rule()
    def close(self) -> None:
        """Only what was found mended."""
        self.tell(FindingClosed(self.day), allowed=self.word == "good", word="closed")

    @rule()
    def reopen(self) -> None:
        """Only that, struck off or not."""
        event = FindingReopened(self.day, why="反弹")
        if self.tell(event, allowed=self.word in {"good", "closed"}, word="back"):
            self.run()

    @rule(more=st.integers(0, 3))
    def extend(self, more: int) -> None:
        """While the time runs, to a later day, as often as the rules let it."""
        due = (self.due or self.day) + timedelta(days=more)
        allowed = (
            self.word in AT_WORK
            and self.due is not None
            and self.day <= self.due < due
            and (self.most < 0 or self.extended < self.most)
        )
        event = MendingExtended(self.day, due=max(due, self.day), why="工程未完")
        if self.tell(event, allowed=allowed):
            self.due, self.extended = due, self.extended + 1

    @invariant()
    def it_stands_where_the_word_says(self) -> None:
        """Stage and number of events agree with the shadow's, and a replay with both."""
        case = self.case
        again = OversightFinding(
            case.id, case.found, case.source, case.rules, case.stage, case.events
        )

        assert STAGES[self.word] is case.stage
        assert self.count == len(case.events)
        assert again == case == case.until(self.day)

    @invariant()
    def it_is_late_where_the_shadow_is(self) -> None:
        """What was late before, what was done late, and what is owed and past its day."""
        expected = list(self.was_late)
        unplanned = self.plan_due is not None and not self.planned and not self.borne_out
        if unplanned and self.plan_due is not None and self.plan_due < self.day:
            expected.append(FindingDuty.PLAN)
        ended = self.day if self.owed else self.claim
        if ended is not None and self.due is not None and self.due < ended:
            expected.append(FindingDuty.MENDING)
        late = self.case.late(self.day)

        assert Counter(expected) == Counter(one.duty for one in late)
        owed = [one for one in expected[len(self.was_late) :] if self.owed or one.name == "PLAN"]
        assert Counter(owed) == Counter(one.duty for one in late if one.owed)

    @invariant()
    def what_was_late_stays_late(self) -> None:
        """A day later nothing that was late is in time, whatever happened since."""
        starts = {(one.duty, one.starts) for one in self.case.late(self.day)}

        assert self.seen <= starts
        self.seen = starts

    @invariant()
    def a_prefix_is_where_it_stood(self) -> None:
        """Replaying the events up to any one gives the state of stopping there."""
        case = OversightFinding("1", FIRST, "审计工作报告", self.case.rules)
        for event in self.case.events:
            last = [one for one in self.case.events if one.day == event.day][-1]
            case = case.after(event)
            if event is last:
                assert case == self.case.until(event.day)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
