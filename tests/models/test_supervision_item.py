"""Topics walked at random through supervision, beside a model of its own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level
from npcmodel.profiles import HENAN, ZHEJIANG
from npcmodel.supervision import (
    AnotherReportAsked,
    CommentsTaken,
    Deliberated,
    HandlingReportedBack,
    InspectionEnded,
    InspectionReported,
    InspectionStarted,
    OpinionsAdopted,
    OpinionsHandedOver,
    ResolutionReported,
    Resolved,
    SubmissionDecided,
    SupervisedWork,
    SupervisionClosed,
    SupervisionEvent,
    SupervisionFollowedUp,
    SupervisionItem,
    SupervisionStage,
    SupervisionTime,
)

FIRST = date(2025, 1, 6)
GAPS = st.sampled_from([0, 0, 1, 7, 8, 10, 11, 30, 92])
STAGES = {
    "plan": SupervisionStage.PLANNED,
    "out": SupervisionStage.UNDER_INSPECTION,
    "back": SupervisionStage.INSPECTED,
    "paper": SupervisionStage.REPORT_MADE,
    "agenda": SupervisionStage.SUBMITTED,
    "heard": SupervisionStage.DELIBERATED,
    "work": SupervisionStage.HANDED_OVER,
    "answer": SupervisionStage.REPORTED_BACK,
    "end": SupervisionStage.CLOSED,
}
LATER = {"heard", "work", "answer"}


class Life(RuleBasedStateMachine):
    """A topic and its shadow: a word for where it stands, and what was noted by hand."""

    @initialize(zhejiang=st.booleans(), inspection=st.booleans())
    def begin(self, *, zhejiang: bool, inspection: bool) -> None:
        """A report or an inspection is planned in Zhejiang or Henan."""
        self.zhejiang, self.inspection = zhejiang, inspection
        self.day = FIRST
        self.word = "plan"
        self.adopted: date | None = None
        self.handed: list[date] = []
        self.consulted = False
        self.made: list[date] = []
        self.waiting: list[date] = []
        self.count = 0
        self.stops: list[SupervisionItem] = []
        self.item = SupervisionItem(
            "某议题",
            SupervisedWork.INSPECTION if inspection else SupervisedWork.SPECIAL_REPORT,
            Level.COUNTY,
            FIRST,
            profile=ZHEJIANG if zhejiang else HENAN,
        )

    def tell(self, event: SupervisionEvent, *, allowed: bool, word: str = "") -> bool:
        """Move the topic where the word says, or see it refuse and stay as it is."""
        before = self.item
        if not allowed:
            with pytest.raises((TransitionError, FactsError)):
                self.item.after(event)
        else:
            self.item = before.after(event)
            self.stops.append(before)
            self.word = word or self.word
            self.count += 1
        assert len(before.events) + allowed == len(self.item.events)
        return allowed

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def start(self) -> None:
        """Only an inspection starts, once."""
        allowed = self.inspection and self.word == "plan"
        self.tell(InspectionStarted(self.day), allowed=allowed, word="out")

    @rule()
    def finish(self) -> None:
        """It ends where it is under way."""
        self.tell(InspectionEnded(self.day), allowed=self.word == "out", word="back")

    @rule()
    def write(self) -> None:
        """Its report follows."""
        self.tell(InspectionReported(self.day), allowed=self.word == "back", word="paper")

    @rule()
    def submit(self) -> None:
        """The council submits the report."""
        self.tell(SubmissionDecided(self.day), allowed=self.word == "paper", word="agenda")

    @rule()
    def deliberate(self) -> None:
        """A report from the plan, an inspection once it was submitted."""
        ready = self.word == ("agenda" if self.inspection else "plan")
        self.tell(Deliberated(self.day), allowed=ready, word="heard")

    @rule()
    def adopt(self) -> None:
        """The council adopts the opinions after the meeting."""
        if self.tell(OpinionsAdopted(self.day), allowed=self.word == "heard"):
            self.adopted = self.day

    @rule()
    def hand_over(self) -> None:
        """In Zhejiang not before they were adopted."""
        allowed = self.word == "heard" and (self.adopted is not None or not self.zhejiang)
        if self.tell(OpinionsHandedOver(self.day), allowed=allowed, word="work"):
            self.handed.append(self.day)
            self.consulted = False

    @rule()
    def consult(self) -> None:
        """The organ asks for comments."""
        if self.tell(CommentsTaken(self.day), allowed=self.word == "work"):
            self.consulted = True

    @rule(written=st.booleans())
    def report(self, *, written: bool) -> None:
        """In writing, after the comments."""
        allowed = self.word == "work" and self.consulted and written
        event = HandlingReportedBack(self.day, written)
        if self.tell(event, allowed=allowed, word="answer") and len(self.handed) == 1:
            self.handed.append(self.day)

    @rule()
    def ask_again(self) -> None:
        """A new report needs new comments."""
        if self.tell(AnotherReportAsked(self.day), allowed=self.word == "answer", word="work"):
            self.consulted = False

    @rule()
    def resolve(self) -> None:
        """After the deliberation, until the close, one a day."""
        allowed = self.word in LATER and self.day not in self.made
        if self.tell(Resolved(self.day, self.day), allowed=allowed):
            self.made.append(self.day)
            self.waiting.append(self.day)

    @rule()
    def carry_out(self) -> None:
        """A report that names no resolution is on the only one that waits."""
        allowed = self.word in LATER and len(self.waiting) == 1
        if self.tell(ResolutionReported(self.day), allowed=allowed):
            self.waiting.clear()

    @rule(which=st.integers(0, 5))
    def carry_one_out(self, which: int) -> None:
        """One that names its resolution is on that one, once."""
        day = self.made[which % len(self.made)] if self.made else FIRST
        allowed = self.word in LATER and day in self.waiting
        if self.tell(ResolutionReported(self.day, day), allowed=allowed):
            self.waiting.remove(day)

    @rule()
    def follow_up(self) -> None:
        """While the organ works, after its answer, and after the close."""
        allowed = self.word in {"work", "answer", "end"}
        self.tell(SupervisionFollowedUp(self.day), allowed=allowed)

    @rule()
    def close(self) -> None:
        """Not while a resolution waits."""
        allowed = self.word == "answer" and not self.waiting
        self.tell(SupervisionClosed(self.day), allowed=allowed, word="end")

    @invariant()
    def it_stands_where_the_word_says(self) -> None:
        """Stage and number of events agree with the shadow's, and a replay with both."""
        item = self.item
        again = SupervisionItem(
            item.topic,
            item.work,
            item.level,
            item.planned,
            profile=item.profile,
            stage=item.stage,
            events=item.events,
        )

        assert STAGES[self.word] is item.stage
        assert self.count == len(item.events)
        assert again == item
        assert item.stage is item.stage_on(self.day)

    @invariant()
    def every_prefix_is_where_it_stopped(self) -> None:
        """As many stops as events; built from its events alone each is the case of then."""
        assert self.count == len(self.stops)
        for number, stop in enumerate(self.stops[-3:], start=max(0, len(self.stops) - 3)):
            built = SupervisionItem(
                stop.topic,
                stop.work,
                stop.level,
                stop.planned,
                profile=stop.profile,
                stage=stop.stage,
                events=self.item.events[:number],
            )
            assert built == stop
            assert built.deadlines(self.day) == stop.deadlines(self.day)

    @invariant()
    def each_resolution_waits_for_its_own_report(self) -> None:
        """As many steps are not done as resolutions were not reported on."""
        whats = (SupervisionTime.RESOLUTION_REPORT, SupervisionTime.INSPECTION_RESOLUTION_REPORT)
        found = [one for one in self.item.deadlines(self.day) if one.what in whats]

        assert self.made == [one.deadline.due for one in found]
        assert sorted(self.waiting) == [one.deadline.due for one in found if one.done is None]

    @invariant()
    def three_months_run_from_the_opinions(self) -> None:
        """Both places give three months; the shadow adds them by hand."""
        special = SupervisionTime.HANDLING
        what = SupervisionTime.INSPECTION_HANDLING if self.inspection else special
        found = [one for one in self.item.deadlines(self.day) if one.what is what]

        assert bool(self.handed) == bool(found)
        if found:
            since = self.handed[0]
            month = since.month + 3
            year, month = since.year + (month > 12), month - 12 * (month > 12)
            last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
            due = date(year, month, min(since.day, last))
            reached = self.handed[1] if len(self.handed) > 1 else self.day
            assert due == found[0].deadline.due
            assert (reached > due) == (found[0].state is State.BROKEN)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
