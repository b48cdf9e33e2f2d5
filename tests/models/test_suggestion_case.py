"""Suggestions walked at random from submission to the end, beside a model of its own."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG
from npcmodel.profiles.suggesting import AnswerClass, Rating, Unsuitable
from npcmodel.suggestions import (
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    Closed,
    CoHandlerOpinion,
    CommitmentState,
    Contacted,
    ExtensionGranted,
    FollowedUp,
    KeyChosen,
    NotAccepted,
    Reassigned,
    Resubmitted,
    ReturnAgreed,
    ReturnAsked,
    ReturnRefused,
    ReviewFailed,
    ReviewPassed,
    SecondHandlingAsked,
    Settled,
    Suggestion,
    SuggestionEvent,
    SuggestionStage,
    SuggestionTime,
    Withdrawn,
)

FIRST = date(2025, 6, 2)
GAPS = st.sampled_from([0, 0, 1, 5, 20, 31, 91, 92, 100, 184])
PLACES = {
    "none": None,
    "beijing": BEIJING,
    "chongqing": CHONGQING,
    "shandong": SHANDONG,
    "henan": HENAN,
}
# In these a dissatisfied deputy is answered again in a month, whatever anybody chooses.
COMMANDED = {"shandong", "henan"}
# In these an answer told by mouth is none.
WRITING = {"beijing", "chongqing", "henan"}
UNITS = ("甲局", "乙局", "丙局")
ABOVE = "丁厅"
UNIT = st.sampled_from(UNITS)
OF = st.sampled_from([None, None, *UNITS, ABOVE])
# The words of the model, and the stage each of them is.
STAGES = {
    "put": SuggestionStage.SUBMITTED,
    "passed": SuggestionStage.REVIEWED,
    "back": SuggestionStage.SENT_BACK,
    "taken": SuggestionStage.ACCEPTED,
    "no suggestion": SuggestionStage.NOT_ACCEPTED,
    "withdrawn": SuggestionStage.WITHDRAWN,
    "work": SuggestionStage.HANDLING,
    "asking": SuggestionStage.RETURN_ASKED,
    "returned": SuggestionStage.RETURNED,
    "answered": SuggestionStage.ANSWERED,
    "rated": SuggestionStage.RATED,
    "angry": SuggestionStage.DISSATISFIED,
    "again": SuggestionStage.REHANDLING,
    "settled": SuggestionStage.SETTLED,
    "closed": SuggestionStage.CLOSED,
}
EARLY = {"put", "passed", "back", "taken"}
BUSY = {"work", "asking", "returned"}
OVER = {"answered", "rated", "settled"}
HANDED = BUSY | OVER | {"angry", "again"}
ENDED = {"withdrawn", "closed"}


class Weekdays:
    """Monday to Friday are worked."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5


class Life(RuleBasedStateMachine):
    """A case and its shadow: a mood for each who answers, and days noted by hand."""

    @initialize(place=st.sampled_from(sorted(PLACES)), difficult=st.booleans(), gated=st.booleans())
    def begin(self, *, place: str, difficult: bool, gated: bool) -> None:
        """Two deputies put a suggestion between sessions."""
        self.place, self.difficult, self.gated = place, difficult, gated
        self.day = FIRST
        self.word = "put"
        self.passed = False
        self.units: tuple[str, ...] = ()
        self.joint = False
        self.asking: list[str] = []
        self.gone: list[str] = []
        # Of each who answers: "fresh" once it did, then "glad", "angry", "again" or "settled".
        self.mood: dict[str, str] = {}
        self.first: dict[str, tuple[date, date | None]] = {}  # owed since, and granted
        self.upset: dict[str, date] = {}  # by whom a second answer is commanded, since when
        self.ever: set[str] = set()  # with whose answers somebody was dissatisfied
        self.second: set[str] = set()  # and who answered after that
        self.broken: list[tuple[str, str]] = []  # late when it was done, or ended
        self.promised: set[str] = set()
        self.spoken: set[str] = set()  # whose last answer was told by mouth
        self.seen: list[Suggestion] = []
        level = Level.PROVINCE if place in COMMANDED else Level.MUNICIPALITY
        self.case = Suggestion(
            "7",
            ("甲", "乙"),
            level,
            in_session=False,
            difficult=difficult,
            gates=("代表团",) if gated else (),
            profile=PLACES[place],
        )

    def tell(self, event: SuggestionEvent, *, allowed: bool) -> bool:
        """Move the case, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if not allowed:
            with pytest.raises((TransitionError, FactsError)):
                self.case.after(event)
            assert before == self.case
            return False
        self.seen.append(self.case)
        self.case = self.case.after(event)
        return True

    def step(self, event: SuggestionEvent, words: dict[str, str]) -> bool:
        """Tell an event that leads from some words to others."""
        told = self.tell(event, allowed=self.word in words)
        self.word = words.get(self.word, self.word)
        return told

    def speakers(self) -> list[str]:
        """Who answers the deputy: the lead alone, or everybody."""
        named = self.units[:1] if self.joint else self.units
        return [one for one in named if one not in self.gone]

    def silent(self) -> list[str]:
        """Who has not answered yet."""
        return [one for one in self.speakers() if one not in self.mood]

    def who_is(self, mood: str) -> list[str]:
        """Of those who answer, who stands so."""
        return [one for one in self.speakers() if self.mood.get(one) == mood]

    def look(self) -> None:
        """Find the word for where the work stands: a return first, the deputy's rest last."""
        for word, some in (
            ("returned", self.gone),
            ("asking", self.asking),
            ("work", self.silent()),
            ("again", self.who_is("again")),
            ("angry", self.who_is("angry")),
            ("answered", self.who_is("fresh")),
            ("settled", self.who_is("settled")),
        ):
            if some:
                self.word = word
                return
        self.word = "rated"

    def last_day(self, unit: str) -> date:
        """Three months to answer; six where that was agreed to in time, or the law gives it."""
        since, granted = self.first[unit]
        usual = since + relativedelta(months=3)
        # Chongqing, Henan and the law alone ask for nobody's consent.
        free = self.difficult and self.place in {"none", "chongqing", "henan"}
        longer = free or (granted is not None and granted <= usual)
        return since + relativedelta(months=6) if longer else usual

    def drop(self, unit: str) -> None:
        """A unit owes nothing any more; what was late stays late."""
        if unit in self.first:
            if self.last_day(unit) < self.day:
                self.broken.append(("first", unit))
            del self.first[unit]
        if unit in self.upset:
            if self.upset[unit] + relativedelta(months=1) < self.day:
                self.broken.append(("second", unit))
            del self.upset[unit]

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def pass_review(self) -> None:
        """One gate once; where none is named, any review will do."""
        words = {"put": "passed"} if self.gated else {"put": "passed", "passed": "passed"}
        if self.step(ReviewPassed(self.day, "代表团"), words):
            self.passed = True

    @rule()
    def fail_review(self) -> None:
        """It goes back to the deputies, at a gate that the place has named."""
        self.step(ReviewFailed(self.day, "代表团"), {"put": "back"} if self.gated else {})

    @rule()
    def put_again(self) -> None:
        """What went back may be put again, and is reviewed again."""
        if self.step(Resubmitted(self.day), {"back": "put", "no suggestion": "put"}):
            self.passed = False

    @rule()
    def accept(self) -> None:
        """With a review or without one."""
        free = self.passed or not self.gated
        self.step(Accepted(self.day), {"put": "taken", "passed": "taken"} if free else {})

    @rule()
    def turn_away(self) -> None:
        """What is academic is kept out by three texts; Henan's names two other matters."""
        words = dict.fromkeys({"put", "passed", "taken"}, "no suggestion")
        refused = self.place == "henan"
        self.step(NotAccepted(self.day, Unsuitable.ACADEMIC), {} if refused else words)

    @rule(both=st.booleans(), written=st.booleans())
    def withdraw(self, *, both: bool, written: bool) -> None:
        """Beijing's text stops at the assignment; two of them want writing."""
        refused = (self.place == "beijing" and self.word in HANDED) or (
            self.place in {"chongqing", "shandong"} and not written
        )
        event = Withdrawn(self.day, None if both else ("甲",), written)
        words = {} if refused else dict.fromkeys(EARLY | BUSY | {"again", "angry"}, "withdrawn")
        if self.step(event, words):
            for unit in {*self.first, *self.upset}:
                self.drop(unit)

    @rule(count=st.integers(1, 3), joint=st.booleans())
    def assign(self, count: int, *, joint: bool) -> None:
        """To one, to several apart, or to several with a lead."""
        joint = joint and count > 1
        event = Assigned(self.day, UNITS[:count], joint)
        free = self.passed or not self.gated
        words = dict.fromkeys({"put", "passed", "taken"}, "work") if free else {}
        if self.step(event, words):
            self.units, self.joint = UNITS[:count], joint
            self.first = dict.fromkeys(self.speakers(), (self.day, None))

    @rule(unit=UNIT)
    def ask_return(self, unit: str) -> None:
        """Any who handles it, has not answered and does not ask yet."""
        free = [one for one in self.units if one not in {*self.gone, *self.asking, *self.mood}]
        allowed = self.word in BUSY and unit in free
        if self.tell(ReturnAsked(self.day, unit), allowed=allowed):
            self.asking.append(unit)
            self.look()

    @rule(agree=st.booleans(), unit=UNIT)
    def decide_return(self, *, agree: bool, unit: str) -> None:
        """Nobody hands it on by itself: who assigned it decides."""
        event = (ReturnAgreed if agree else ReturnRefused)(self.day, unit)
        if self.tell(event, allowed=unit in self.asking and self.word in BUSY):
            self.asking.remove(unit)
            if agree:
                self.gone.append(unit)
                self.drop(unit)
            self.look()

    @rule(count=st.integers(1, 3), joint=st.booleans())
    @precondition(lambda self: self.word in BUSY)
    def assign_anew(self, count: int, *, joint: bool) -> None:
        """Who stays in the same part keeps its day and what it answered."""
        joint = joint and count > 1
        units = UNITS[:count]
        event = Reassigned(self.day, units, joint)
        consent = self.place in {"chongqing", "shandong"}
        if not self.tell(event, allowed=not consent or set(self.asking) <= set(units)):
            return
        there = [one for one in self.units if one not in self.gone]
        old, new = set(self.speakers()), {*(units[:1] if joint else units)}
        kept = {one for one in units if one in there and (one in old) is (one in new)}
        for unit in {*self.first, *self.upset} - kept:
            self.drop(unit)
        self.units, self.joint, self.gone, self.asking = units, joint, [], []
        self.mood = {one: mood for one, mood in self.mood.items() if one in kept}
        for unit in self.speakers():
            if unit not in kept:
                self.first[unit] = (self.day, None)
        self.look()

    @rule(unit=UNIT)
    def contact(self, unit: str) -> None:
        """One who handles it talks with the deputies, before the answer or after."""
        fits = unit in self.units and unit not in self.gone
        self.tell(Contacted(self.day, unit), allowed=fits and self.word in HANDED)

    @rule(unit=UNIT)
    def help(self, unit: str) -> None:
        """Only a co-handler gives the lead its opinion."""
        fits = self.joint and unit in self.units[1:] and unit not in self.gone
        self.tell(CoHandlerOpinion(self.day, unit), allowed=fits and self.word in HANDED)

    @rule(unit=st.sampled_from([None, *UNITS]))
    def grant(self, unit: str | None) -> None:
        """While it is handled for the first time, to one or to all who are still to answer."""
        fits = unit is None or unit in self.silent()
        event = ExtensionGranted(self.day, None, unit)
        if self.tell(event, allowed=fits and self.word in BUSY):
            for one in self.silent() if unit is None else [unit]:
                since, granted = self.first[one]
                self.first[one] = (since, granted or self.day)

    @rule(council=st.booleans())
    def choose(self, *, council: bool) -> None:
        """Since March 2025 the council of chairpersons alone chooses."""
        event = KeyChosen(self.day, Body.COUNCIL_OF_CHAIRPERSONS if council else Body.DELEGATION)
        ended = {*ENDED, "no suggestion"}
        self.tell(event, allowed=council and self.word not in ended)

    @rule(
        unit=st.sampled_from([*UNITS, ABOVE]),
        promise=st.booleans(),
        spoken=st.sampled_from([False, False, True]),
    )
    def answer(self, unit: str, *, promise: bool, spoken: bool) -> None:
        """Each who answers, but not one who asked to return it; by mouth it is given anew."""
        kind = AnswerClass.PLANNED if promise else AnswerClass.SOLVED
        fits = unit in self.speakers() and unit not in self.asking
        anew = self.word in OVER and unit in self.spoken
        allowed = fits and (anew or self.word in BUSY | {"angry", "again"})
        if self.tell(Answered(self.day, unit, kind, not spoken), allowed=allowed):
            (self.spoken.add if spoken else self.spoken.discard)(unit)
            self.mood[unit] = "fresh"
            if not spoken or self.place not in WRITING:
                self.drop(unit)
                if unit in self.ever:
                    self.second.add(unit)
            if promise:
                self.promised.add(unit)
            self.look()

    @rule(result=st.sampled_from(Rating), attitude=st.sampled_from([None, *Rating]), of=OF)
    def rate(self, result: Rating, attitude: Rating | None, of: str | None) -> None:
        """Dissatisfied with either is dissatisfied; one answer, or all that are left."""
        angry = Rating.DISSATISFIED in {result, attitude}
        left = self.who_is("fresh")
        open_ = [*self.silent(), *self.who_is("angry"), *self.who_is("again")]
        fits = bool(left) and not open_ if of is None else of in left
        over = self.word == "closed"
        allowed = fits and (over or self.word in HANDED - {"rated", "settled"})
        event = AnswerRated(self.day, result, attitude, "没有解决", of)
        if self.tell(event, allowed=allowed):
            for unit in left if of is None else [of]:
                self.mood[unit] = "angry" if angry else "glad"
                if angry and unit not in self.ever:
                    self.ever.add(unit)
                    self.upset[unit] = self.day
            self.look()
            if over and self.word != "angry":  # struck off, and nothing to take up again
                self.word = "closed"

    @rule(of=OF, ordered=st.booleans(), above=st.booleans())
    def ask_again(self, of: str | None, *, ordered: bool, above: bool) -> None:
        """Of those who answered; not twice, but for an order; by the same or the one above."""
        given = self.speakers() if of is None else [of]
        pending = [] if ordered else self.who_is("again")
        free = [one for one in self.speakers() if one in self.mood and one not in pending]
        # The one above may not take over while it answers for itself.
        clash = above and ABOVE in self.speakers() and ABOVE not in given
        fits = bool(given) and set(given) <= set(free) and not clash
        event = SecondHandlingAsked(
            self.day, None if of is None else (of,), ordered, (ABOVE,) if above else None
        )
        if not self.tell(event, allowed=fits and self.word in HANDED):
            return
        if above:
            days = [self.upset[one] for one in given if one in self.upset]
            owed = [self.first[one][0] for one in given if one in self.first]
            for one in set(given) - {ABOVE}:
                self.drop(one)
                del self.mood[one]
            self.units = (ABOVE, *[one for one in self.units if one not in {*given, ABOVE}])
            self.joint = self.joint and len(self.units) > 1
            if days and ABOVE not in given:
                self.upset[ABOVE] = min(days)
            if owed and ABOVE not in given:
                self.first[ABOVE] = (min(owed), None)
            given = [ABOVE]
        self.mood.update(dict.fromkeys(given, "again"))
        self.look()

    @rule(of=OF)
    def settle(self, of: str | None) -> None:
        """Two texts have it handled again; after a second answer nothing forbids the end."""
        left = self.who_is("angry")
        given = left if of is None else [of]
        refused = self.place in COMMANDED and not set(given) <= self.second
        fits = bool(given) and set(given) <= set(left) and not refused
        allowed = fits and self.word in HANDED
        if self.tell(Settled(self.day, of), allowed=allowed):
            for unit in given:
                self.drop(unit)
                self.mood[unit] = "settled"
            self.look()

    @rule(unit=st.sampled_from([*UNITS, ABOVE]), state=st.sampled_from(CommitmentState))
    def follow_up(self, unit: str, state: CommitmentState) -> None:
        """Only of what is still promised."""
        event = FollowedUp(self.day, unit, state)
        allowed = unit in self.promised and self.word in HANDED
        if self.tell(event, allowed=allowed) and state is not CommitmentState.UNDER_WAY:
            self.promised.remove(unit)

    @rule()
    def close(self) -> None:
        """Nothing is struck off while a promise is open, or an answer was told by mouth alone."""
        told = self.place in WRITING and self.spoken & set(self.speakers())
        free = not self.promised and not told
        self.step(Closed(self.day), dict.fromkeys(OVER, "closed") if free else {})

    @rule()
    def look_back(self) -> None:
        """Nothing happens before the last event."""
        if self.case.events:
            early = Accepted(self.case.events[-1].day - timedelta(days=1))
            with pytest.raises((FactsError, TransitionError)):
                self.case.after(early)

    @invariant()
    def stands_where_the_word_says(self) -> None:
        """The stage is that of the word, and a prefix is what the case was."""
        if hasattr(self, "case"):
            assert STAGES[self.word] is self.case.stage
            for number in {0, len(self.seen) // 2}:
                if number < len(self.seen):
                    then = self.seen[number]
                    again = attrs.evolve(
                        self.case, stage=then.stage, events=self.case.events[:number]
                    )
                    assert again == then

    @invariant()
    def handled_by_whom(self) -> None:
        """All who were named, but for those who were let off."""
        if hasattr(self, "case"):
            there = tuple(one for one in self.units if one not in self.gone)
            assert there == self.case.handlers
            assert self.promised == set(self.case.commitments)

    @invariant()
    def what_was_late_stays_late(self) -> None:
        """First answers everywhere; second ones where a text commands them."""
        if not hasattr(self, "case"):
            return
        steps = self.case.late(self.day, Weekdays())
        expected = {"first": [unit for kind, unit in self.broken if kind == "first"]}
        expected["first"] += [one for one in self.first if self.last_day(one) < self.day]
        kinds = {SuggestionTime.ANSWER, SuggestionTime.ANSWER_EXTENDED}
        assert sorted(expected["first"]) == sorted(
            str(one.owed_by) for one in steps if one.what in kinds
        )
        if self.place in COMMANDED:
            month = relativedelta(months=1)
            second = [unit for kind, unit in self.broken if kind == "second"]
            second += [one for one, since in self.upset.items() if since + month < self.day]
            # Henan's and Shandong's texts name no request: one without a dissatisfaction has none.
            found = [one for one in steps if one.what is SuggestionTime.SECOND_ANSWER]
            assert sorted(second) == sorted(str(one.owed_by) for one in found)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
