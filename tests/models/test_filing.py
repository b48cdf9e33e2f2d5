"""Documents walked at random through filing and review, beside a model of its own."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import ClassVar

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
    Consulted,
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
    OpinionApproved,
    OpinionGiven,
    Registered,
    Requested,
    RequestRefused,
    RequestReturned,
    Resumed,
    ReviewStarted,
    ReviewWay,
    RevocationProposed,
    RevocationRejected,
    Revoked,
    SubmissionDecided,
    Suspended,
    Transferred,
    Upheld,
)
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import RefusalGround

FIRST = date(2025, 1, 6)
WHO = ("甲", "乙")
GAPS = st.sampled_from([0, 0, 1, 10, 15, 16, 29, 30, 31, 62, 90])
PROFILES = {"henan": HENAN, "shandong": SHANDONG, "shanghai": SHANGHAI, "beijing": BEIJING}
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
    "agenda": FilingStage.SUBMITTED,
    "demand": FilingStage.AMENDMENT_ORDERED,
    "corrected": FilingStage.CORRECTED,
    "left": FilingStage.UPHELD,
    "revoked": FilingStage.REVOKED,
}
UNDECIDED: set[str] = {"opinion", "promise", "refusal"}
ADVISED = UNDECIDED | {"council"}
DEAF = {"corrected", "revoked"}
OVER = {"corrected", "left", "revoked"}


class Weekdays:
    """Monday to Friday are worked."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5


CALENDAR = Weekdays()


def two_months_after(day: date) -> date:
    """The same day two months on, or the last one of that month."""
    year, month = day.year + (day.month + 1) // 12, (day.month + 1) % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


class Life(RuleBasedStateMachine):
    """A case and its shadow: a word for where it stands, and days noted by hand."""

    place: ClassVar[str]
    city: ClassVar[bool] = False

    @initialize(ahead=st.integers(0, 3))
    def begin(self, ahead: int) -> None:
        """A government's document is published; some way may lie behind it."""
        self.day = FIRST
        self.word = "unfiled"
        self.filed: date | None = None
        self.count = 0
        # Who waits, whether they demanded it, and whether their review was started.
        self.waiting: dict[str, list[list[bool]]] = {}
        self.last: dict[str, bool] = {}
        # Who is owed word, since when, and when it was given.
        self.owed: list[tuple[str, date, date | None]] = []
        self.forget()
        self.case = FilingCase(
            "某规定",
            DocumentKind.NORMATIVE_DOCUMENT,
            Body.GOVERNMENT,
            Level.PROVINCE,
            FIRST,
            PROFILES[self.place],
            of_city=self.city,
        )
        if ahead:
            self.file()
            self.register()
            self.start(ReviewWay.OWN_MOTION, "甲")
        if ahead > 1:
            self.talk()
            self.agree()
            self.advise()
        if ahead > 2:
            self.answer(will=False, limit=None)
            self.decide()

    def forget(self) -> None:
        """A new review knows nothing of the last one."""
        self.talked = self.agreed = self.mended = False
        self.plan: tuple[date | None, bool] | None = None
        self.opinion: date | None = None
        self.answers: list[tuple[date, bool, date | None]] = []
        self.otherwise = False
        self.handled: date | None = None
        self.promised: date | None = None
        # The day given, whether something else was amended, and whether the maker said no.
        self.order: tuple[date | None, bool, bool] | None = None
        self.waiting = {}

    def after_opinion(self) -> date:
        """The last day to answer the opinion."""
        assert self.opinion is not None
        month = self.place == "shanghai"
        return two_months_after(self.opinion) if month else self.opinion + timedelta(days=30)

    @property
    def unwilling(self) -> bool:
        """The maker has not followed the opinion, and will not or has no time left to."""
        if self.opinion is None:
            return False
        if self.otherwise:
            return True
        if not self.answers:
            return self.day > self.after_opinion()
        if self.place == "shandong" and self.day > self.answers[0][0] + timedelta(days=30):
            return True
        _, will, limit = self.answers[-1]
        return not will or (limit is not None and self.day > limit)

    @property
    def broken_plan(self) -> bool:
        """The plan's day has gone by, or something else was amended."""
        limit, otherwise = self.plan or (None, False)
        return not self.mended and (otherwise or (limit is not None and self.day > limit))

    @property
    def waits(self) -> bool:
        """Shanghai and Beijing wait for a plan whose day has not gone by, resumed or not."""
        limit, otherwise = self.plan or (None, False)
        runs = limit is not None and self.day <= limit and not otherwise and not self.mended
        return runs and self.place in {"shanghai", "beijing"}

    @property
    def over_thirty(self) -> bool:
        """Shandong's thirty days from the notice, or from the opinion, have gone by."""
        start = self.answers[0][0] if self.answers else self.opinion
        return start is not None and self.day > start + timedelta(days=30)

    @property
    def revocable(self) -> bool:
        """What each text asks for before a revocation is proposed."""
        if self.city:
            return False
        if self.order is not None:
            limit, otherwise, refused = self.order
            limit = limit or self.promised
            return otherwise or refused or (limit is not None and self.day > limit)
        if self.place == "henan":
            return self.handled is not None and self.day > self.handled + timedelta(days=30)
        if self.place == "shandong":
            return self.over_thirty
        if self.word in {"pause", "review"}:
            return self.place == "beijing" and self.broken_plan
        return self.unwilling

    def tell(self, event: FilingEvent, word: str | None, error: type[Exception]) -> None:
        """Move the case to where the word says, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if word is None:
            with pytest.raises(error):
                self.case.after(event)
            assert before == self.case
            return
        self.case = self.case.after(event)
        if word in OVER and self.word not in OVER:
            self.owed += [(who, self.day, None) for who in self.waiting]
            self.forget()
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
        """With a check of the form or without one."""
        self.step(Registered(self.day), {"filed": "registered", "checked": "registered"})

    @rule(who=st.sampled_from(WHO), complete=st.booleans(), demand=st.booleans())
    def ask(self, who: str, *, complete: bool, demand: bool) -> None:
        """Anybody asks, until nothing is left to ask about."""
        allowed = {word: word for word in STAGES if word not in DEAF}
        if self.step(Requested(self.day, who, complete, demand), allowed):
            self.last[who] = complete
            if complete:
                self.waiting.setdefault(who, []).append([demand, False])

    @rule(who=st.sampled_from(WHO))
    def send_back(self, who: str) -> None:
        """Only what lacks something."""
        lacking = self.last.get(who) is False
        self.tell(RequestReturned(self.day, who), self.word if lacking else None, FactsError)

    @rule(who=st.sampled_from(WHO), ground=st.sampled_from(RefusalGround))
    @precondition(lambda self: self.word not in DEAF)
    def refuse(self, who: str, ground: RefusalGround) -> None:
        """Only those who propose, wait, and whose review was not started."""
        event = RequestRefused(self.day, who, ground)
        waiting = self.waiting.get(who, [])
        demand = any(demanded and not started for demanded, started in waiting)
        if all(started for _, started in waiting) or (demand and self.place == "henan"):
            self.tell(event, None, FactsError)
        elif demand or (self.place == "beijing" and ground is RefusalGround.MAKER_AGREED):
            self.tell(event, None, TransitionError)
        else:
            self.tell(event, self.word, TransitionError)
            self.waiting[who] = [one for one in waiting if one[1]]
            if not self.waiting[who]:
                del self.waiting[who]

    @rule(who=st.sampled_from(WHO))
    def feed_back(self, who: str) -> None:
        """Whoever asked may be told something at any time; it counts once the review is over."""
        if who not in self.last:
            self.tell(FedBack(self.day, who), None, FactsError)
            return
        self.tell(FedBack(self.day, who), self.word, TransitionError)
        self.owed = [
            (one, since, told or (self.day if one == who else None))
            for one, since, told in self.owed
        ]

    @rule(way=st.sampled_from(ReviewWay), who=st.sampled_from(WHO))
    def start(self, way: ReviewWay, who: str) -> None:
        """A review on request wants a request, one on a transfer a transfer."""
        allowed = {"registered": "review", "review": "review", "left": "review"}
        of_others = way in {ReviewWay.ON_REQUEST, ReviewWay.TRANSFERRED}
        event = ReviewStarted(self.day, way, who if of_others else None)
        baseless = of_others and (way is ReviewWay.TRANSFERRED or who not in self.waiting)
        if self.word in allowed and baseless:
            self.tell(event, None, FactsError)
        elif self.step(event, allowed) and of_others:
            self.waiting[who] = [[demand, True] for demand, _ in self.waiting[who]]

    @rule()
    def talk(self) -> None:
        """The maker is talked to."""
        if self.step(Consulted(self.day), {"review": "review", "pause": "pause"}):
            self.talked, self.agreed = True, False

    @rule()
    def agree(self) -> None:
        """The council of chairpersons agrees to an opinion."""
        allowed = {} if self.waits else {"review": "review", "pause": "pause"}
        self.agreed |= self.step(OpinionApproved(self.day), allowed)

    @rule(limit=st.none() | GAPS)
    def suspend(self, limit: int | None) -> None:
        """Shanghai and Beijing want a plan with its day; the others say nothing of it."""
        until = None if limit is None else self.day + timedelta(days=limit)
        lawful = limit is not None or self.place in {"henan", "shandong"}
        lawful &= self.talked or self.place in {"henan", "beijing"}
        if self.step(Suspended(self.day, until), {"review": "pause"} if lawful else {}):
            self.plan, self.agreed = (until, False), False

    @rule()
    def resume(self) -> None:
        """The review goes on, unless a plan is waited for."""
        self.step(Resumed(self.day), {} if self.waits else {"pause": "review"})

    @rule()
    def advise(self) -> None:
        """After talks in Shanghai and Shandong; not on what is mended, nor while a plan runs."""
        lawful = not self.mended and not self.waits
        lawful &= self.talked or self.place in {"henan", "beijing"}
        lawful &= self.agreed or self.place != "shanghai"
        allowed = {"review": "opinion", "pause": "opinion"} if lawful else {}
        if self.step(OpinionGiven(self.day), allowed):
            self.opinion, self.answers, self.otherwise = self.day, [], False

    @rule(will=st.booleans(), limit=st.none() | GAPS)
    def answer(self, *, will: bool, limit: int | None) -> None:
        """The maker answers, and may change its answer; above it nothing moves by that."""
        until = None if limit is None or not will else self.day + timedelta(days=limit)
        word = "promise" if will else "refusal"
        allowed = dict.fromkeys(UNDECIDED, word)
        allowed |= {above: above for above in ("council", "motion", "agenda", "demand")}
        if self.step(MakerAnswered(self.day, will, until), allowed):
            self.answers.append((self.day, will, until))
            if self.order is not None:
                self.promised = until
                self.order = (*self.order[:2], not will)

    @rule()
    def decide(self) -> None:
        """Henan's council takes up what the maker did not accept."""
        allowed = dict.fromkeys(UNDECIDED, "council")
        lawful = self.place != "henan" or self.unwilling
        lawful &= not self.city or self.over_thirty
        if self.step(CouncilDecided(self.day), allowed if lawful else {}):
            self.handled = self.day

    @rule(asked=st.booleans())
    def amend(self, *, asked: bool) -> None:
        """Only what was asked ends the review, and before an opinion in Beijing alone."""
        after = ADVISED | {"motion", "agenda", "demand"}
        allowed = {word: word for word in after | {"review", "pause"}}
        if asked:
            allowed |= dict.fromkeys(after, "corrected")
            if self.place == "beijing":
                allowed |= {"review": "corrected", "pause": "corrected"}
            if self.place == "shanghai" and self.talked:
                allowed |= {"review": "pause"}
        if not self.step(Amended(self.day, asked), allowed) or self.word in OVER:
            return
        self.mended |= asked
        if not asked:
            self.otherwise |= self.opinion is not None
            self.plan = self.plan and (self.plan[0], True)
            self.order = self.order and (self.order[0], True, self.order[2])

    @rule()
    def move(self) -> None:
        """Each text has its own steps before a revocation is proposed."""
        allowed = dict.fromkeys(ADVISED | {"demand", "pause", "review"}, "motion")
        self.step(RevocationProposed(self.day), allowed if self.revocable else {})

    @rule(submitted=st.booleans())
    def submit(self, *, submitted: bool) -> None:
        """The council of chairpersons decides on the motion."""
        word = "agenda" if submitted else "left"
        self.step(SubmissionDecided(self.day, submitted), {"motion": word})

    @rule()
    def revoke(self) -> None:
        """The standing committee decides on what was submitted."""
        self.step(Revoked(self.day), {"agenda": "revoked"})

    @rule()
    def reject(self) -> None:
        """It may leave the document as it is."""
        self.step(RevocationRejected(self.day), {"agenda": "left"})

    @rule(limit=st.none() | GAPS)
    def order_amendment(self, limit: int | None) -> None:
        """In Beijing alone; the other texts know a revocation and nothing else."""
        until = None if limit is None else self.day + timedelta(days=limit)
        allowed = {"agenda": "demand"} if self.place == "beijing" else {}
        if self.step(AmendmentOrdered(self.day, until), allowed):
            self.order, self.promised = (until, False, False), None

    @rule()
    def uphold(self) -> None:
        """A review may find nothing, or accept the reasons given; what was mended is corrected."""
        found = {"review": "corrected" if self.mended else "left"}
        self.step(Upheld(self.day), found | dict.fromkeys(ADVISED, "left"))

    @rule()
    def hand_over(self) -> None:
        """What is for others is passed on; a city's document once the council agreed."""
        allowed = {word: word for word in STAGES}
        if self.city:
            for word in UNDECIDED | {"review", "pause"}:
                del allowed[word]
        self.step(Transferred(self.day, Body.GOVERNMENT), allowed)

    @rule()
    def report(self) -> None:
        """Once it is corrected or revoked; what Shanghai's talks led to is over with it."""
        done = self.place == "shanghai" and self.mended
        allowed = {"corrected": "corrected", "revoked": "revoked"}
        allowed["pause"] = "corrected" if done else "pause"
        self.step(HandlingReported(self.day), allowed)

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
        """Every text gives thirty days, counted by hand."""
        if hasattr(self, "case"):
            late = (self.filed or self.day) > FIRST + timedelta(days=30)
            found = [one.what for one in self.case.late(self.day, calendar=CALENDAR)]
            assert late is (FilingTime.FILING in found)

    @invariant()
    def answered_in_time(self) -> None:
        """Thirty days to answer the last opinion, two months in Shanghai."""
        if hasattr(self, "case") and self.opinion is not None:
            steps = self.case.deadlines(self.day, calendar=CALENDAR)
            (*_, last) = [one for one in steps if one.what is FilingTime.ANSWER]
            first = self.answers[0][0] if self.answers else self.day
            assert self.after_opinion() == last.deadline.due
            assert (first > self.after_opinion()) is (last.state is State.BROKEN)

    @invariant()
    def told_in_fifteen_days(self) -> None:
        """Shandong gives fifteen days from the end of the review, and no word before it counts."""
        if hasattr(self, "case") and self.place == "shandong":
            steps = self.case.deadlines(self.day)
            found = [one for one in steps if one.what is FilingTime.FEEDBACK]
            assert self.owed == [(one.by, one.deadline.starts, one.done) for one in found]
            late = [(told or self.day) > since + timedelta(days=15) for _, since, told in self.owed]
            assert late == [one.state is State.BROKEN for one in found]


class OfHenan(Life):
    """The council's handling opinion, and thirty days from it."""

    place = "henan"


class OfShandong(Life):
    """Thirty days to answer, and thirty more."""

    place = "shandong"


class OfCity(OfShandong):
    """A city government's document before the province: never revoked, handed over."""

    city = True


class OfShanghai(Life):
    """Talks, the council, two months."""

    place = "shanghai"


class OfBeijing(Life):
    """A plan with its day, or an opinion and thirty days."""

    place = "beijing"


TestHenan = OfHenan.TestCase
TestShandong = OfShandong.TestCase
TestCity = OfCity.TestCase
TestShanghai = OfShanghai.TestCase
TestBeijing = OfBeijing.TestCase
for _test in (TestHenan, TestShandong, TestCity, TestShanghai, TestBeijing):
    _test.settings = settings(max_examples=45, stateful_step_count=50, deadline=None)
del _test
