"""Documents walked at random through filing and review, beside a model of its own."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.filing import (
    Amended,
    AmendmentOrdered,
    Corrected,
    CouncilDecided,
    DocumentKind,
    FedBack,
    Filed,
    FilingCase,
    FilingEvent,
    FilingStage,
    FilingTime,
    FormChecked,
    FormOutcome,
    HandlingReported,
    MakerAnswered,
    OpinionGiven,
    Registered,
    Requested,
    RequestRefused,
    Resumed,
    ReviewStarted,
    ReviewWay,
    RevocationProposed,
    RevocationRejected,
    Revoked,
    Suspended,
    Upheld,
)
from npcmodel.profiles import HENAN, SHANDONG
from npcmodel.profiles.filings import RefusalGround

FIRST = date(2025, 1, 6)
WHO = ("甲", "乙")
GAPS = st.sampled_from([0, 0, 1, 10, 15, 16, 29, 30, 31, 90])
# The words of the model, and the stage each of them is.
STAGES = {
    "unfiled": FilingStage.PUBLISHED,
    "filed": FilingStage.FILED,
    "wanting": FilingStage.INCOMPLETE,
    "sent back": FilingStage.NOT_REGISTRABLE,
    "checked": FilingStage.CHECKED,
    "registered": FilingStage.REGISTERED,
    "review": FilingStage.UNDER_REVIEW,
    "pause": FilingStage.SUSPENDED,
    "opinion": FilingStage.OPINION_GIVEN,
    "promise": FilingStage.PROMISED,
    "refusal": FilingStage.DECLINED,
    "council": FilingStage.COUNCIL_DECIDED,
    "motion": FilingStage.REVOCATION_PROPOSED,
    "demand": FilingStage.AMENDMENT_ORDERED,
    "corrected": FilingStage.CORRECTED,
    "left": FilingStage.UPHELD,
    "revoked": FilingStage.REVOKED,
}
ADVISED = {"opinion", "promise", "refusal", "council", "demand"}
DEAF = {"sent back", "corrected", "revoked"}


class Life(RuleBasedStateMachine):
    """A case and its shadow: a word for where it stands, and days noted by hand."""

    @initialize(henan=st.booleans())
    def begin(self, *, henan: bool) -> None:
        """A government's document is published in Henan or Shandong."""
        self.henan = henan
        self.day = FIRST
        self.word = "unfiled"
        self.waiting: list[str] = []
        self.known: set[str] = set()
        self.filed: date | None = None
        self.opinion: date | None = None
        self.answered: date | None = None
        self.count = 0
        self.case = FilingCase(
            "某规定",
            DocumentKind.NORMATIVE_DOCUMENT,
            Body.GOVERNMENT,
            Level.PROVINCE,
            FIRST,
            HENAN if henan else SHANDONG,
        )

    def tell(self, event: FilingEvent, word: str | None, error: type[Exception]) -> None:
        """Move the case to where the word says, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if word is None:
            with pytest.raises(error):
                self.case.after(event)
            assert before == self.case
        else:
            self.case = self.case.after(event)
            self.word = word
            self.count += 1

    def step(self, event: FilingEvent, allowed: dict[str, str]) -> bool:
        """Tell an event that leads from some words to others."""
        word = allowed.get(self.word)
        self.tell(event, word, TransitionError)
        return word is not None

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def file(self) -> None:
        """Only what was not filed yet is filed."""
        if self.step(Filed(self.day), {"unfiled": "filed"}):
            self.filed = self.day

    @rule(outcome=st.sampled_from(FormOutcome))
    def check(self, outcome: FormOutcome) -> None:
        """What was filed is accepted, completed or sent back."""
        words = {
            FormOutcome.ACCEPTED: "checked",
            FormOutcome.INCOMPLETE: "wanting",
            FormOutcome.OUT_OF_SCOPE: "sent back",
        }
        self.step(FormChecked(self.day, outcome), {"filed": words[outcome]})

    @rule()
    def correct(self) -> None:
        """What was wanting is filed again."""
        self.step(Corrected(self.day), {"wanting": "filed"})

    @rule()
    def register(self) -> None:
        """With a check of the form or without one, as these two texts have none."""
        self.step(Registered(self.day), {"filed": "registered", "checked": "registered"})

    @rule(who=st.sampled_from(WHO))
    def ask(self, who: str) -> None:
        """Anybody asks, until nothing is left to ask about."""
        allowed = {word: word for word in STAGES if word not in DEAF}
        if self.step(Requested(self.day, who), allowed):
            self.known.add(who)
            if who not in self.waiting:
                self.waiting.append(who)

    @rule(who=st.sampled_from(WHO))
    @precondition(lambda self: self.word not in DEAF)
    def refuse(self, who: str) -> None:
        """Only those who wait are refused; these two texts name no grounds."""
        event = RequestRefused(self.day, who, RefusalGround.OTHER)
        if who in self.waiting:
            self.tell(event, self.word, TransitionError)
            self.waiting.remove(who)
        else:
            self.tell(event, None, FactsError)

    @rule(who=st.sampled_from(WHO))
    def feed_back(self, who: str) -> None:
        """Whoever asked may be told something at any time."""
        if who in self.known:
            self.tell(FedBack(self.day, who), self.word, TransitionError)
            self.waiting = [one for one in self.waiting if one != who]
        else:
            self.tell(FedBack(self.day, who), None, FactsError)

    @rule(way=st.sampled_from(ReviewWay))
    def start(self, way: ReviewWay) -> None:
        """A review on request wants a request."""
        allowed = {"registered": "review", "review": "review", "left": "review"}
        baseless = way is ReviewWay.ON_REQUEST and not self.waiting
        if self.word in allowed and baseless:
            self.tell(ReviewStarted(self.day, way), None, FactsError)
        else:
            self.step(ReviewStarted(self.day, way), allowed)

    @rule(limit=st.booleans())
    def suspend(self, *, limit: bool) -> None:
        """These two texts say nothing of it, so that nothing forbids it."""
        self.step(Suspended(self.day, self.day if limit else None), {"review": "pause"})

    @rule()
    def resume(self) -> None:
        """The review goes on."""
        self.step(Resumed(self.day), {"pause": "review"})

    @rule()
    def advise(self) -> None:
        """From a review, going on or suspended."""
        if self.step(OpinionGiven(self.day), {"review": "opinion", "pause": "opinion"}):
            self.opinion, self.answered = self.day, None

    @rule(will=st.booleans())
    def answer(self, *, will: bool) -> None:
        """The maker answers an opinion once."""
        word = "promise" if will else "refusal"
        if self.step(MakerAnswered(self.day, will), {"opinion": word}):
            self.answered = self.day

    @rule()
    def decide(self) -> None:
        """The council of chairpersons takes it up once the maker has answered."""
        self.step(CouncilDecided(self.day), {"promise": "council", "refusal": "council"})

    @rule()
    def amend(self) -> None:
        """Possible from the review on, while it lasts."""
        allowed = dict.fromkeys(ADVISED | {"review", "pause", "motion"}, "corrected")
        if self.step(Amended(self.day), allowed) and self.answered is None:
            self.answered = self.day

    @rule()
    def move(self) -> None:
        """Neither text lets a broken plan alone be answered by a motion to revoke."""
        self.step(RevocationProposed(self.day), dict.fromkeys(ADVISED, "motion"))

    @rule(event=st.sampled_from([AmendmentOrdered, Revoked, RevocationRejected]))
    def vote(self, event: type[FilingEvent]) -> None:
        """The standing committee decides on the motion."""
        words = {AmendmentOrdered: "demand", Revoked: "revoked", RevocationRejected: "left"}
        self.step(event(self.day), {"motion": words[event]})  # type: ignore[call-arg]

    @rule()
    def uphold(self) -> None:
        """A review may find nothing."""
        self.step(Upheld(self.day), {"review": "left"})

    @rule()
    def report(self) -> None:
        """Once it is corrected or revoked."""
        self.step(HandlingReported(self.day), {"corrected": "corrected", "revoked": "revoked"})

    @rule()
    def look_back(self) -> None:
        """Nothing happens before the last event."""
        if self.case.events:
            with pytest.raises((FactsError, TransitionError)):
                self.case.after(FedBack(self.case.events[-1].day - timedelta(days=1), "甲"))

    @invariant()
    def stands_where_the_word_says(self) -> None:
        """The stage is that of the word."""
        if hasattr(self, "case"):
            assert STAGES[self.word] is self.case.stage
            assert self.count == len(self.case.events)

    @invariant()
    def filed_in_thirty_days(self) -> None:
        """Both texts give thirty days, counted by hand."""
        if hasattr(self, "case"):
            late = (self.filed or self.day) > FIRST + timedelta(days=30)
            found = [one.what for one in self.case.late(self.day)]
            assert late is (FilingTime.FILING in found)

    @invariant()
    def answered_in_thirty_days(self) -> None:
        """Both texts give thirty days to answer the last opinion."""
        if hasattr(self, "case") and self.opinion is not None:
            (*_, last) = [
                one for one in self.case.deadlines(self.day) if one.what is FilingTime.ANSWER
            ]
            late = (self.answered or self.day) > self.opinion + timedelta(days=30)
            assert late is (last.state is State.BROKEN)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
