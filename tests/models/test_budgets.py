"""Budgets walked at random through their year, beside a model of its own."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.budgets import (
    AccountsAudited,
    AccountsFiled,
    AccountsReviewed,
    AccountsSent,
    AccountsSubmitted,
    AccountsVoted,
    AdjustmentReviewed,
    AdjustmentSent,
    AdjustmentSubmitted,
    AdjustmentVoted,
    AdjustmentWithdrawn,
    BudgetEvent,
    BudgetOrgan,
    BudgetPaper,
    BudgetReviewed,
    BudgetSent,
    BudgetStage,
    BudgetSubmitted,
    BudgetTime,
    BudgetVoted,
    BudgetYear,
    ExecutionReported,
    PaperPublished,
    VotersHeard,
)
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level

YEAR = 2025
FIRST, OVER = date(2025, 1, 1), date(2025, 12, 31)
GAPS = st.sampled_from([0, 0, 1, 15, 19, 20, 21, 29, 30, 31, 90])
STAGES = {
    "draft": BudgetStage.DRAFTING,
    "sent": BudgetStage.SENT,
    "reviewed": BudgetStage.REVIEWED,
    "before congress": BudgetStage.SUBMITTED,
    "rejected": BudgetStage.NOT_APPROVED,
    "running": BudgetStage.EXECUTED,
    "change sent": BudgetStage.ADJUSTMENT_SENT,
    "change reviewed": BudgetStage.ADJUSTMENT_REVIEWED,
    "change put": BudgetStage.ADJUSTMENT_SUBMITTED,
    "accounts sent": BudgetStage.ACCOUNTS_SENT,
    "accounts reviewed": BudgetStage.ACCOUNTS_REVIEWED,
    "accounts put": BudgetStage.ACCOUNTS_SUBMITTED,
    "accounts rejected": BudgetStage.ACCOUNTS_NOT_APPROVED,
    "closed": BudgetStage.ACCOUNTS_APPROVED,
}
CHANGES = {"change sent", "change reviewed", "change put"}
WORD = BudgetOrgan


class Life(RuleBasedStateMachine):
    """A case and its shadow: a word for where it stands, and days noted by hand."""

    @initialize(town=st.booleans())
    def begin(self, *, town: bool) -> None:
        """A county, or a town, begins to draft."""
        self.town = town
        self.day = date(2024, 11, 20)
        self.word = "draft"
        self.audited = False
        self.meeting = self.day
        self.approved: date | None = None
        self.published: date | None = None
        self.count = 0
        self.case = BudgetYear("某地", Level.TOWN if town else Level.COUNTY, YEAR)

    def tell(self, event: BudgetEvent, word: str | None, error: type[Exception]) -> bool:
        """Move the case to where the word says, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if word is None:
            with pytest.raises(error):
                self.case.after(event)
            assert before == self.case
            return False
        self.case = self.case.after(event)
        self.word = word
        self.count += 1
        return True

    def step(self, event: BudgetEvent, allowed: dict[str, str]) -> bool:
        """Tell an event that leads from some words to others."""
        return self.tell(event, allowed.get(self.word), TransitionError)

    @property
    def over(self) -> bool:
        """Whether the budget year has ended."""
        return self.day > OVER

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def send(self) -> None:
        """A new draft, or one that was not approved."""
        allowed = {} if self.over else {"draft": "sent", "rejected": "sent"}
        self.step(BudgetSent(self.day), allowed)

    @rule(right=st.booleans())
    def review(self, *, right: bool) -> None:
        """A county's standing committee reviews; in a town nobody is named."""
        good = WORD.PRESIDIUM if self.town else WORD.STANDING_COMMITTEE
        event = BudgetReviewed(self.day, good if right else WORD.GOVERNMENT)
        lawful = (right or self.town) and not self.over
        self.step(event, {"sent": "reviewed"} if lawful else {})

    @rule()
    def hear(self) -> None:
        """Until the session."""
        words = ("draft", "sent", "reviewed", "rejected")
        self.step(VotersHeard(self.day, "座谈会"), {word: word for word in words})

    @rule()
    def submit(self) -> None:
        """A county's draft was reviewed before."""
        words = ["reviewed"] + (["draft", "sent", "rejected"] if self.town else [])
        allowed = {} if self.over else dict.fromkeys(words, "before congress")
        self.step(BudgetSubmitted(self.day), allowed)

    @rule(by=st.sampled_from([WORD.CONGRESS, WORD.PRESIDIUM]), yes=st.booleans())
    def vote(self, by: BudgetOrgan, *, yes: bool) -> None:
        """The congress alone votes on the budget."""
        word = "running" if yes else "rejected"
        lawful = by is WORD.CONGRESS and not self.over
        allowed = {"before congress": word} if lawful else {}
        if self.step(BudgetVoted(self.day, by, yes), allowed) and yes:
            self.approved = self.day

    @rule()
    def change(self) -> None:
        """Only while the year lasts."""
        outside = self.over or self.day < FIRST
        self.step(AdjustmentSent(self.day), {} if outside else {"running": "change sent"})

    @rule()
    def review_change(self) -> None:
        """A county's committee has its working organ; in a town nobody is named."""
        by = WORD.PRESIDIUM if self.town else WORD.WORKING_ORGAN
        allowed = {} if self.over else {"change sent": "change reviewed"}
        self.step(AdjustmentReviewed(self.day, by), allowed)

    @rule(gap=st.sampled_from([0, 10, 40]))
    def put_change(self, gap: int) -> None:
        """Reviewed before, but in a town."""
        words = ["change reviewed"] + (["running", "change sent"] if self.town else [])
        meeting = self.day + timedelta(days=gap)
        outside = self.over or self.day < FIRST
        allowed = {} if outside else dict.fromkeys(words, "change put")
        if self.step(AdjustmentSubmitted(self.day, meeting), allowed):
            self.meeting = meeting

    @rule(yes=st.booleans(), right=st.booleans())
    def vote_change(self, *, yes: bool, right: bool) -> None:
        """The standing committee, in a town the congress, not before it meets."""
        good = WORD.CONGRESS if self.town else WORD.STANDING_COMMITTEE
        event = AdjustmentVoted(self.day, good if right else WORD.GOVERNMENT, yes)
        if self.word == "change put" and self.day < self.meeting:
            self.tell(event, None, FactsError)
        else:
            self.step(event, {"change put": "running"} if right and not self.over else {})

    @rule()
    def withdraw_change(self) -> None:
        """At any time, also when the year is over."""
        self.step(AdjustmentWithdrawn(self.day), dict.fromkeys(CHANGES, "running"))

    @rule()
    def report(self) -> None:
        """In the year, and to a standing committee."""
        event = ExecutionReported(self.day)
        if self.word not in {"running", *CHANGES}:
            self.tell(event, None, TransitionError)
        elif self.town or self.day.year != YEAR:
            self.tell(event, None, FactsError)
        else:
            self.tell(event, self.word, TransitionError)

    @rule()
    def audit(self) -> None:
        """After the year, and before the accounts are put."""
        words = ("running", "accounts sent", "accounts reviewed", "accounts rejected")
        event = AccountsAudited(self.day)
        if self.word in words and not self.over:
            self.tell(event, None, FactsError)
        elif self.step(event, {word: word for word in words}):
            self.audited = True

    @rule()
    def send_accounts(self) -> None:
        """After the year."""
        event = AccountsSent(self.day)
        allowed = {"running": "accounts sent", "accounts rejected": "accounts sent"}
        if self.word in allowed and not self.over:
            self.tell(event, None, FactsError)
        else:
            self.step(event, allowed)

    @rule()
    def review_accounts(self) -> None:
        """By the working organ of a county's committee."""
        by = WORD.PRESIDIUM if self.town else WORD.WORKING_ORGAN
        self.step(AccountsReviewed(self.day, by), {"accounts sent": "accounts reviewed"})

    @rule(gap=st.sampled_from([0, 10, 40]))
    def put_accounts(self, gap: int) -> None:
        """A county's were reviewed and audited."""
        words = ["accounts reviewed", "accounts sent", "running", "accounts rejected"]
        meeting = self.day + timedelta(days=gap)
        event = AccountsSubmitted(self.day, meeting)
        lawful = words if self.town else (words[:1] if self.audited else [])
        if self.word in words and not self.over:
            self.tell(event, None, FactsError)
        elif self.step(event, dict.fromkeys(lawful, "accounts put")):
            self.meeting = meeting

    @rule(yes=st.booleans())
    def vote_accounts(self, *, yes: bool) -> None:
        """Not before the meeting."""
        by = WORD.CONGRESS if self.town else WORD.STANDING_COMMITTEE
        event = AccountsVoted(self.day, by, yes)
        if self.word == "accounts put" and self.day < self.meeting:
            self.tell(event, None, FactsError)
        else:
            word = "closed" if yes else "accounts rejected"
            # What is drafted again is audited again.
            self.audited = not self.step(event, {"accounts put": word}) and self.audited

    @rule()
    def file(self) -> None:
        """Once they are approved."""
        self.step(AccountsFiled(self.day), {"closed": "closed"})

    @rule()
    def publish(self) -> None:
        """The budget, once it is approved."""
        if self.approved is None:
            event = PaperPublished(self.day, BudgetPaper.BUDGET, self.day)
            self.tell(event, None, TransitionError)
        else:
            event = PaperPublished(self.day, BudgetPaper.BUDGET, self.approved)
            self.tell(event, self.word, TransitionError)
            self.published = self.published or self.day

    @invariant()
    def stands_where_the_word_says(self) -> None:
        """The stage is that of the word."""
        if hasattr(self, "case"):
            assert STAGES[self.word] is self.case.stage
            assert self.count == len(self.case.events)

    @invariant()
    def published_in_twenty_days(self) -> None:
        """Twenty days from the approval, counted by hand."""
        if hasattr(self, "case") and self.approved is not None:
            late = (self.published or self.day) > self.approved + timedelta(days=20)
            first = next(
                one
                for one in self.case.deadlines(self.day)
                if one.what is BudgetTime.PUBLICATION and one.deadline.starts == self.approved
            )
            assert late is (first.state is State.BROKEN)

    @invariant()
    def a_prefix_is_where_it_stood(self) -> None:
        """Stopping earlier gives what stood there then."""
        if hasattr(self, "case") and self.case.events:
            day = self.case.events[len(self.case.events) // 2].day
            past = [event for event in self.case.events if event.day <= day]
            then = BudgetYear("某地", self.case.level, YEAR)
            for event in past:
                then = then.after(event)
            assert then.stage is self.case.stage_on(day)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=50, deadline=None)
