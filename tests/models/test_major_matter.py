"""Major matters walked at random, beside a model that knows nothing of the table."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.lifecycle import Branch, possible
from npcmodel.matters.cases import (
    TABLE,
    CommitteeReported,
    CouncilDecided,
    ExecutionReported,
    HandlingReported,
    MatterCase,
    MatterEvent,
    MatterReferred,
    MatterStage,
    MatterVoted,
    MatterWithdrawn,
    OpinionsFormed,
    OpinionsSent,
    ResolutionPublished,
    SentToCommittee,
)
from npcmodel.profiles import HENAN, JINAN, SHANDONG

STEP = st.sampled_from([0, 0, 1, 40])


class Life(RuleBasedStateMachine):
    """A case and its shadow: what was done so far, as plain facts."""

    @initialize(
        by=st.sampled_from([None, Body.GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS]),
        place=st.sampled_from([HENAN, JINAN, SHANDONG, None]),
    )
    def begin(self, by: Body | None, place: object) -> None:
        """A matter is put."""
        self.day = date(2024, 1, 10)
        self.case = MatterCase("旧城改造", by, self.day, place)  # type: ignore[arg-type]
        self.by = by
        self.review = ""
        self.before_committee: bool | None = None
        self.ended = False
        self.decided = self.published = self.opinions = self.sent = False
        self.reports = self.answers = self.count = 0

    def tell(self, event: MatterEvent, *, lawful: bool) -> bool:
        """Move the case, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if lawful:
            self.case = self.case.after(event)
            self.count += 1
            return True
        with pytest.raises(TransitionError) as caught:
            self.case.after(event)
        assert type(event).__name__ not in caught.value.possible
        assert before == self.case
        return False

    def later(self, days: int) -> date:
        """Return a day on or after the last."""
        self.day += timedelta(days)
        return self.day

    @property
    def waits(self) -> bool:
        """Whether the council has not yet decided on it."""
        return not self.ended and self.before_committee is None

    @property
    def considered(self) -> bool:
        """Whether it lies before the standing committee, which has not finished."""
        return not self.ended and self.before_committee is True

    @rule(days=STEP)
    def send_to_committee(self, days: int) -> None:
        """Once, and before the council decides."""
        lawful = self.waits and not self.review
        if self.tell(SentToCommittee(self.later(days)), lawful=lawful):
            self.review = "asked"

    @rule(days=STEP)
    def committee_reports(self, days: int) -> None:
        """After it was asked."""
        lawful = self.waits and self.review == "asked"
        if self.tell(CommitteeReported(self.later(days)), lawful=lawful):
            self.review = "given"

    @rule(days=STEP, submitted=st.booleans())
    def council_decides(self, days: int, submitted: bool) -> None:  # noqa: FBT001
        """Not while a committee has it; its own matters it submits."""
        event = CouncilDecided(self.later(days), submitted)
        if self.by is Body.COUNCIL_OF_CHAIRPERSONS and not submitted:
            with pytest.raises(FactsError, match="submitted"):
                self.case.after(event)
            return
        if self.tell(event, lawful=self.waits and self.review != "asked"):
            self.before_committee = submitted
            self.ended = not submitted

    @rule(days=STEP)
    def withdraw(self, days: int) -> None:
        """At any time before the vote."""
        lawful = self.waits or self.considered
        self.ended |= self.tell(MatterWithdrawn(self.later(days)), lawful=lawful)

    @rule(days=STEP)
    def refer(self, days: int) -> None:
        """To the congress, instead of a decision."""
        self.ended |= self.tell(MatterReferred(self.later(days)), lawful=self.considered)

    @rule(days=STEP, passed=st.booleans())
    def vote(self, days: int, passed: bool) -> None:  # noqa: FBT001
        """Once."""
        if self.tell(MatterVoted(self.later(days), passed), lawful=self.considered):
            self.ended, self.decided = True, passed

    @rule(days=STEP)
    def form_opinions(self, days: int) -> None:
        """Instead of a decision."""
        if self.tell(OpinionsFormed(self.later(days)), lawful=self.considered):
            self.ended = self.opinions = True

    @rule(days=STEP)
    def publish(self, days: int) -> None:
        """What was decided, once."""
        lawful = self.decided and not self.published
        self.published |= self.tell(ResolutionPublished(self.later(days)), lawful=lawful)

    @rule(days=STEP)
    def report_execution(self, days: int) -> None:
        """What was published, as often as need be."""
        self.reports += self.tell(ExecutionReported(self.later(days)), lawful=self.published)

    @rule(days=STEP)
    def send_opinions(self, days: int) -> None:
        """Once."""
        lawful = self.opinions and not self.sent
        self.sent |= self.tell(OpinionsSent(self.later(days)), lawful=lawful)

    @rule(days=STEP)
    def report_handling(self, days: int) -> None:
        """Once, after the opinions were sent."""
        lawful = self.sent and not self.answers
        self.answers += self.tell(HandlingReported(self.later(days)), lawful=lawful)

    @rule()
    def yesterday(self) -> None:
        """Nothing happens before the matter was received."""
        with pytest.raises(FactsError, match="day"):
            self.case.after(MatterWithdrawn(date(2024, 1, 9)))

    @invariant()
    def the_case_agrees(self) -> None:
        """Days in order, one event a step; both ways end where they began."""
        if not hasattr(self, "case"):
            return
        days = [event.day for event in self.case.events]
        assert sorted(days) == days
        assert self.count == len(days)
        assert bool(self.reports) is (self.case.stage is MatterStage.EXECUTED)
        assert bool(self.answers) is (self.case.stage is MatterStage.HANDLED)
        assert not (self.decided and self.opinions)
        assert not (self.ended and self.waits)

    @invariant()
    def deadlines_run_from_what_happened(self) -> None:
        """None without a place's text, and none once the matter has come to its end."""
        if not hasattr(self, "case"):
            return
        due = self.case.deadlines()
        known = {self.case.received, *(event.day for event in self.case.events)}
        assert all(one.starts in known and one.due >= one.starts for one in due)
        if self.case.profile is None or not possible(TABLE, self.case.stage):
            assert () == due


Life.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestLife = Life.TestCase


def test_every_stage_is_reached() -> None:
    """No stage of the enumeration stands apart from the table."""
    reached = {TABLE.initial}
    for _, target in TABLE.moves:
        reached |= {*target.targets} if isinstance(target, Branch) else {target}

    assert {*MatterStage} == reached
