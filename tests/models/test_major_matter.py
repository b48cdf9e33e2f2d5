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
from npcmodel.matters.cases import TABLE, MatterCase
from npcmodel.matters.events import (
    CommitteeReported,
    CouncilDecided,
    ExecutionExtended,
    ExecutionReported,
    HandlingDelayed,
    HandlingReported,
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
from npcmodel.matters.proposing import MatterForm
from npcmodel.profiles import HENAN, JINAN, SHANDONG, ZHEJIANG, Profile

STEP = st.sampled_from([0, 0, 1, 40])


class Life(RuleBasedStateMachine):
    """A case and its shadow: what was done so far, as plain facts."""

    @initialize(
        by=st.sampled_from([None, Body.GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS]),
        place=st.sampled_from([HENAN, JINAN, SHANDONG, ZHEJIANG, None]),
        form=st.sampled_from([MatterForm.BILL, MatterForm.REPORT]),
    )
    def begin(self, by: Body | None, place: Profile | None, form: MatterForm) -> None:
        """A matter is put."""
        self.day = date(2024, 1, 10)
        self.case = MatterCase("旧城改造", form, by, self.day, place)
        self.by, self.place, self.bill = by, place, form is MatterForm.BILL
        self.review = ""
        self.before_committee: bool | None = None
        self.ended = False
        self.decided = self.published = self.opinions = self.sent = False
        self.whole = False
        self.time: date | None = None
        # Each time that was set, and the day it was met or another took its place.
        self.times: list[tuple[date, date | None]] = []
        self.reports = self.answers = self.count = 0

    @property
    def may_refuse(self) -> bool:
        """Whether the council may leave it, in the words of the texts, told of by hand."""
        if self.by is Body.COUNCIL_OF_CHAIRPERSONS:
            return False
        if self.by is None:
            return True
        # The statute has the government's bills submitted, three places its reports.
        return not self.bill and self.place not in {HENAN, JINAN, ZHEJIANG}

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
        """Not while a committee has it; what it must submit it does."""
        event = CouncilDecided(self.later(days), submitted, explained=True)
        lawful = self.waits and self.review != "asked"
        if lawful and not submitted and not self.may_refuse:
            with pytest.raises(FactsError, match="submitted"):
                self.case.after(event)
            return
        if self.tell(event, lawful=lawful):
            self.before_committee = submitted
            self.ended = not submitted

    @rule(days=STEP, consented=st.booleans())
    def withdraw(self, days: int, consented: bool) -> None:  # noqa: FBT001
        """At any time before the vote; in two places a bill on the agenda with consent."""
        event = MatterWithdrawn(self.later(days), consented)
        asked = self.place in {ZHEJIANG, HENAN}
        if self.considered and self.bill and asked and not consented:
            with pytest.raises(FactsError, match="consented"):
                self.case.after(event)
            return
        self.ended |= self.tell(event, lawful=self.waits or self.considered)

    @rule(days=STEP)
    def refer(self, days: int) -> None:
        """To the congress, instead of a decision."""
        self.ended |= self.tell(MatterReferred(self.later(days)), lawful=self.considered)

    @rule(days=STEP, passed=st.booleans(), timed=st.booleans())
    def vote(self, days: int, passed: bool, timed: bool) -> None:  # noqa: FBT001
        """Once; what is carried may set a time."""
        day = self.later(days)
        time = day + timedelta(90) if passed and timed else None
        if self.tell(MatterVoted(day, passed, time), lawful=self.considered):
            self.ended, self.decided, self.time = True, passed, time
            self.times = [] if time is None else [(time, None)]

    @rule(days=STEP, more=st.sampled_from([0, 1, 60]))
    def extend(self, days: int, more: int) -> None:
        """A later day than the one before, where a time was set, until the whole is reported."""
        day = self.later(days)
        new = max(day, (self.time or day) + timedelta(more))
        event = ExecutionExtended(day, new)
        runs = self.decided and not self.whole
        if runs and (self.time is None or new <= self.time):
            with pytest.raises(FactsError, match="event"):
                self.case.after(event)
            return
        if self.tell(event, lawful=runs):
            self.time = new
            self.times = [(end, done or day) for end, done in self.times]
            self.times.append((new, None))

    @rule(days=STEP)
    def form_opinions(self, days: int) -> None:
        """Instead of a decision."""
        if self.tell(OpinionsFormed(self.later(days)), lawful=self.considered):
            self.ended = self.opinions = True

    @rule(days=STEP)
    def publish(self, days: int) -> None:
        """What was decided, once."""
        event = ResolutionPublished(self.later(days))
        if self.published and self.whole:
            with pytest.raises(FactsError, match="published before"):
                self.case.after(event)
            return
        self.published |= self.tell(event, lawful=self.decided and not self.published)

    @rule(days=STEP, complete=st.booleans())
    def report_execution(self, days: int, complete: bool) -> None:  # noqa: FBT001
        """Of what was decided, in stages until the whole."""
        event = ExecutionReported(self.later(days), complete)
        if self.tell(event, lawful=self.decided and not self.whole):
            self.reports += 1
            self.whole = complete
            if complete:
                self.times = [(end, done or event.day) for end, done in self.times]

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

    @rule(days=STEP)
    def delay(self, days: int) -> None:
        """While the answer to the opinions is awaited."""
        self.tell(HandlingDelayed(self.later(days)), lawful=self.sent and not self.answers)

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
        assert self.whole is (self.case.stage is MatterStage.EXECUTED)
        assert self.reports >= self.whole
        assert bool(self.answers) is (self.case.stage is MatterStage.HANDLED)
        assert not (self.decided and self.opinions)
        assert not (self.ended and self.waits)

    @invariant()
    def a_report_is_late_after_its_time(self) -> None:
        """The execution, by the times that were set and what was reported, noted by hand."""
        if not hasattr(self, "case"):
            return
        late = {one.due for one in self.case.late(self.day)}
        over = {end for end, done in self.times if (done or self.day) > end}
        assert over <= late
        if self.case.profile is None:
            assert over == late

    @invariant()
    def deadlines_run_from_what_happened(self) -> None:
        """Without a place's text the resolution's own alone; none once the matter has ended."""
        if not hasattr(self, "case"):
            return
        due = self.case.deadlines()
        known = {self.case.received, *(event.day for event in self.case.events)}
        assert all(one.starts in known and one.due >= one.starts for one in due)
        own = [self.time] if self.decided and not self.whole and self.time else []
        if self.decided or self.case.profile is None or not possible(TABLE, self.case.stage):
            assert own == [one.due for one in due]


Life.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestLife = Life.TestCase


def test_every_stage_is_reached() -> None:
    """No stage of the enumeration stands apart from the table."""
    reached = {TABLE.initial}
    for _, target in TABLE.moves:
        reached |= {*target.targets} if isinstance(target, Branch) else {target}

    assert {*MatterStage} == reached
