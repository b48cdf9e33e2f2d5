"""Bills of law walked at random, beside a model of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.publications import Publisher
from npcmodel.legislation import (
    ApprovalDecided,
    BillDraftSent,
    BillListed,
    BillNotListed,
    BillPutToVote,
    BillRead,
    BillReferred,
    BillRelisted,
    BillResubmitted,
    BillReturned,
    BillReviewed,
    BillShelved,
    BillVoted,
    BillVotePutOff,
    BillWithdrawn,
    ClauseVoted,
    ConsiderationExtended,
    ConsiderationTerminated,
    LawDraftPublished,
    LawPromulgated,
    LegislationEvent,
    LegislationStage,
    LegislationTime,
    LegislativeBill,
    PublicationWaived,
    SentForApproval,
    UnifiedlyDeliberated,
    VotingDraftMade,
)

COUNCIL, OTHER = Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE
BODIES = st.sampled_from([COUNCIL, COUNCIL, COUNCIL, OTHER])
LEVELS = st.sampled_from(
    [Level.NATIONAL, Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS]
)
GAPS = st.sampled_from([1, 1, 7, 8, 30, 122, 123, 365, 366])
MOSTLY = st.sampled_from([True, True, True, False])
STAGES = {
    "put": LegislationStage.SUBMITTED,
    "sent back": LegislationStage.RETURNED,
    "left out": LegislationStage.NOT_LISTED,
    "listed": LegislationStage.LISTED,
    "reading": LegislationStage.READING,
    "shelved": LegislationStage.SHELVED,
    "put off": LegislationStage.POSTPONED,
    "draft": LegislationStage.VOTING_DRAFT,
    "clauses": LegislationStage.CLAUSES_VOTED,
    "vote": LegislationStage.PUT_TO_VOTE,
    "passed": LegislationStage.ADOPTED,
    "lost": LegislationStage.REJECTED,
    "withdrawn": LegislationStage.WITHDRAWN,
    "ended": LegislationStage.TERMINATED,
    "congress": LegislationStage.REFERRED,
    "asked": LegislationStage.SENT_FOR_APPROVAL,
    "granted": LegislationStage.APPROVED,
    "denied": LegislationStage.NOT_APPROVED,
    "law": LegislationStage.PROMULGATED,
}


class Life(RuleBasedStateMachine):
    """A case and its shadow: a word for where it stands, and what happened noted by hand."""

    @initialize(
        level=st.sampled_from(
            [Level.NATIONAL, Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS]
        ),
        proposer=st.sampled_from([None, COUNCIL, Body.GOVERNMENT]),
        far=st.integers(0, 14),
    )
    def begin(self, level: Level, proposer: Body | None, far: int) -> None:
        """A bill is put, and goes some of the usual way."""
        self.level, self.proposer = level, proposer
        self.nation = level.national
        self.day = date(2023, 6, 1)
        self.word = "put"
        self.reads: list[date] = []
        self.results: list[date] = []
        self.known = False
        self.owed = ""
        self.aside = self.day
        self.why = ""
        self.sent: dict[date, date] = {}
        self.asked = self.day
        self.count = 0
        self.case = LegislativeBill("某法", level, self.day, proposer)
        for walk in self.usual()[:far]:
            walk()

    def usual(self) -> list[Callable[[], object]]:
        """Return the usual way to a law, step by step."""
        return [
            lambda: self.list_it(by=COUNCIL),
            lambda: self.send_draft(gap=7),
            lambda: self.wait(gap=7),
            self.read,
            self.publish,
            lambda: self.wait(gap=60),
            lambda: self.deliberate(result=True),
            self.read,
            self.draft,
            lambda: self.put_to_vote(by=COUNCIL, consistent=True, narrow=False, urgent=False),
            lambda: self.vote(yes=True),
            self.ask_approval,
            lambda: self.approve(approved=True, contrary=False),
        ]

    def tell(self, event: LegislationEvent, word: str | None) -> bool:
        """Move the case to where the word says, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if word is None:
            with pytest.raises((TransitionError, FactsError)):
                self.case.after(event)
            assert before == self.case
            return False
        self.case = self.case.after(event)
        self.word = word
        self.count += 1
        return True

    def step(
        self, event: LegislationEvent, allowed: dict[str, str], *, lawful: bool = True
    ) -> bool:
        """Tell an event that leads from some words to others, where it is lawful."""
        word = allowed.get(self.word) if lawful or not self.nation else None
        return self.tell(event, word)

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule(by=BODIES)
    def list_it(self, by: Body) -> None:
        """By the council."""
        self.step(BillListed(self.day, by), {"put": "listed"}, lawful=by is COUNCIL)

    @rule(by=BODIES)
    def leave_out(self, by: Body) -> None:
        """Members' bills alone."""
        lawful = by is COUNCIL and self.proposer is None
        self.step(BillNotListed(self.day, by), {"put": "left out"}, lawful=lawful)

    @rule(by=BODIES)
    def send_back(self, by: Body) -> None:
        """Organs' bills alone."""
        lawful = by is COUNCIL and self.proposer is Body.GOVERNMENT
        self.step(BillReturned(self.day, by), {"put": "sent back"}, lawful=lawful)

    @rule()
    def put_again(self) -> None:
        """Improved."""
        self.step(BillResubmitted(self.day), {"sent back": "put"})

    @rule(gap=st.sampled_from([0, 6, 7, 8]))
    def send_draft(self, gap: int) -> None:
        """For a meeting to come."""
        opens = self.day + timedelta(days=gap)
        if self.step(BillDraftSent(self.day, opens), {"listed": "listed", "reading": "reading"}):
            self.sent.setdefault(opens, self.day)

    @rule()
    def read(self) -> None:
        """In a meeting of its own."""
        words = (
            {}
            if self.reads and self.day <= self.reads[-1]
            else {
                "listed": "reading",
                "reading": "reading",
            }
        )
        if self.step(BillRead(self.day, self.day), words):
            self.reads.append(self.day)

    @rule(result=st.booleans())
    def deliberate(self, *, result: bool) -> None:
        """Once it was read, wherever it waits; before that only the nation's text forbids it."""
        words = {word: word for word in ("listed", "reading", "shelved", "put off")}
        event = UnifiedlyDeliberated(self.day, result)
        if self.step(event, words, lawful=bool(self.reads)):
            self.owed = ""
            if result:
                self.results.append(self.day)

    @rule()
    def review(self) -> None:
        """Before it is listed, and until there is a draft for the vote."""
        words = {word: word for word in ("put", "listed", "reading", "shelved", "put off")}
        if self.step(BillReviewed(self.day), words) and self.owed == "any":
            self.owed = ""

    @rule()
    def publish(self) -> None:
        """After a meeting, or before a session."""
        words = {word: word for word in ("listed", "reading", "shelved", "put off", "congress")}
        if self.step(LawDraftPublished(self.day, 30), words, lawful=bool(self.reads)):
            self.known = True

    @rule(by=BODIES)
    def keep_back(self, by: Body) -> None:
        """By the council."""
        words = {word: word for word in ("listed", "reading", "shelved", "put off", "congress")}
        if self.step(PublicationWaived(self.day, by), words, lawful=by is COUNCIL):
            self.known = True

    @rule(divided=st.booleans())
    def shelve(self, *, divided: bool) -> None:
        """For whatever reason."""
        if self.step(BillShelved(self.day, divided), {"reading": "shelved"}):
            self.aside, self.why = self.day, "divided" if divided else "other"

    @rule(council=MOSTLY, consent=st.booleans())
    def put_off(self, *, council: bool, consent: bool) -> None:
        """With consent, which the council needs not after a separate vote."""
        lawful = council and (consent or self.word == "clauses")
        words = dict.fromkeys(["reading", "draft", "clauses"], "put off")
        owed = "unified" if self.word == "clauses" else "any"
        if self.step(BillVotePutOff(self.day, council, consent), words, lawful=lawful):
            self.aside, self.why = self.day, "vote"
            self.owed = owed

    @rule()
    def list_again(self) -> None:
        """From either."""
        self.step(BillRelisted(self.day), {"shelved": "listed", "put off": "listed"})

    @property
    def idle_enough(self) -> bool:
        """Two years, and not shelved for another reason."""
        return self.why != "other" and self.day >= self.aside + relativedelta(years=2)

    @rule(by=BODIES, reported=MOSTLY)
    def end(self, by: Body, *, reported: bool) -> None:
        """After two years."""
        lawful = self.idle_enough and by is COUNCIL and reported
        words = {"shelved": "ended", "put off": "ended"}
        self.step(ConsiderationTerminated(self.day, by, reported), words, lawful=lawful)

    @rule(by=BODIES)
    def extend(self, by: Body) -> None:
        """After two years, too."""
        words = {"shelved": "shelved", "put off": "put off"}
        lawful = self.idle_enough and by is COUNCIL
        self.step(ConsiderationExtended(self.day, by), words, lawful=lawful)

    @rule(reasons=MOSTLY, consent=st.sampled_from([COUNCIL, COUNCIL, None]), reported=MOSTLY)
    def withdraw(self, consent: Body | None, *, reasons: bool, reported: bool) -> None:
        """A right before it is listed; with three conditions until the vote."""
        early = self.word in {"put", "sent back"}
        lawful = early or (reasons and consent is COUNCIL and reported)
        words = ["put", "sent back", "listed", "reading", "shelved", "put off", "draft", "clauses"]
        if self.day.day % 5 == 0:  # not too often: it ends the walk
            event = BillWithdrawn(self.day, reasons, consent, reported)
            self.step(event, dict.fromkeys(words, "withdrawn"), lawful=lawful)

    @rule()
    def draft(self) -> None:
        """After a result, of a third reading before it; once put off, after further work."""
        heard = any(day <= self.reads[-1] for day in self.results) if self.reads else False
        words = {"reading": "draft"} if self.results else {}
        lawful = (len(self.reads) < 3 or heard) and not self.owed
        self.step(VotingDraftMade(self.day), words, lawful=lawful)

    @rule(by=BODIES, important=MOSTLY)
    def vote_clause(self, by: Body, *, important: bool) -> None:
        """By the council, of important clauses."""
        lawful = by is COUNCIL and important
        event = ClauseVoted(self.day, by, important, divided=True)
        self.step(event, {"draft": "clauses", "clauses": "clauses"}, lawful=lawful)

    @rule(by=BODIES, consistent=st.booleans(), narrow=st.booleans(), urgent=st.booleans())
    def put_to_vote(self, by: Body, *, consistent: bool, narrow: bool, urgent: bool) -> None:
        """By the council, after enough readings, and published between two."""
        times = len(self.reads)
        enough = times >= 3 or urgent or (consistent and (times == 2 or narrow))
        published = self.known or times < 2
        lawful = by is COUNCIL and enough and published
        event = BillPutToVote(self.day, by, consistent, narrow, urgent)
        self.step(event, {"draft": "vote", "clauses": "vote"}, lawful=lawful)

    @rule(yes=MOSTLY)
    def vote(self, *, yes: bool) -> None:
        """By the plenary."""
        self.step(BillVoted(self.day, yes), {"vote": "passed" if yes else "lost"})

    @rule()
    def refer(self) -> None:
        """To the congress, once it was considered."""
        if self.day.day % 5 == 0:
            self.step(BillReferred(self.day, self.day), {"reading": "congress"})

    @rule()
    def ask_approval(self) -> None:
        """A city's alone."""
        city = self.level is Level.CITY_WITH_DISTRICTS
        event = SentForApproval(self.day, Level.PROVINCE)
        if self.step(event, {"passed": "asked"} if city else {}):
            self.asked = self.day

    @rule(approved=MOSTLY, contrary=st.booleans())
    def approve(self, *, approved: bool, contrary: bool) -> None:
        """What is not contrary, and that alone."""
        word = "granted" if approved else "denied"
        words = {"asked": word} if approved != contrary else {}
        self.step(ApprovalDecided(self.day, approved, contrary), words)

    @rule(by=st.sampled_from([Publisher.PRESIDENT, Publisher.STANDING_COMMITTEE]), dated=MOSTLY)
    def promulgate(self, by: Publisher, *, dated: bool) -> None:
        """By the president or the committee; a city's once approved."""
        right = by is (Publisher.PRESIDENT if self.nation else Publisher.STANDING_COMMITTEE)
        start = "granted" if self.level is Level.CITY_WITH_DISTRICTS else "passed"
        words = {start: "law"} if right and (dated or not self.nation) else {}
        self.step(LawPromulgated(self.day, by, self.day if dated else None), words)

    @invariant()
    def stands_where_the_word_says(self) -> None:
        """The stage is that of the word, and nothing else happened."""
        if hasattr(self, "case"):
            assert STAGES[self.word] is self.case.stage
            assert self.count == len(self.case.events)
            assert len(self.reads) == self.case.readings

    @invariant()
    def seven_days_by_hand(self) -> None:
        """Each meeting had the draft seven days before, or is late."""
        if hasattr(self, "case"):
            duties = self.case.deadlines(self.day)
            found = [
                (one.deadline.starts, one.state is State.MET)
                for one in duties
                if one.what is LegislationTime.MEMBERS_DRAFT
            ]
            week = timedelta(days=7)
            naive = [(day, self.sent.get(day, day) <= day - week) for day in self.reads]

            assert (naive if self.nation else []) == found

    @invariant()
    def four_months_by_hand(self) -> None:
        """Pending to the day, and open after it."""
        if hasattr(self, "case") and self.word == "asked":
            pending = self.day <= self.asked + relativedelta(months=4)
            [duty] = self.case.deadlines(self.day)

            assert (State.PENDING if pending else State.OPEN) is duty.state

    @invariant()
    def a_prefix_is_where_it_stood(self) -> None:
        """Stopping earlier gives what stood there then."""
        if hasattr(self, "case") and self.case.events:
            day = self.case.events[len(self.case.events) // 2].day
            then = LegislativeBill("某法", self.level, self.case.submitted, self.proposer)
            for event in self.case.events:
                if event.day <= day:
                    then = then.after(event)
            assert then.stage is self.case.stage_on(day)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=80, stateful_step_count=60, deadline=None)
