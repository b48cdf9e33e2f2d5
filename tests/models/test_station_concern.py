"""Concerns of citizens walked at random, beside a model of their own."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel import stations as sta
from npcmodel.errors import FactsError, TransitionError

FIRST = date(2026, 1, 5)
GAPS = st.sampled_from([0, 0, 1, 2, 3, 4, 10, 11])
PASS, ANSWER, TELL, WHOLE = 3, 10, 2, 20
RULE = sta.ConcernRule(
    issued_by="某镇人大主席团",
    source="接待办法",
    passing_on=sta.WithinDays(PASS),
    answering=sta.WithinDays(ANSWER),
    telling=sta.WithinDays(TELL),
    whole=sta.WithinDays(WHOLE),
)
STAGES = {
    "desk": sta.ConcernStage.RECEIVED,
    "office": sta.ConcernStage.PASSED_ON,
    "reply": sta.ConcernStage.ANSWERED,
    "spot": sta.ConcernStage.SETTLED,
    "congress": sta.ConcernStage.SUGGESTED,
    "no": sta.ConcernStage.DECLINED,
    "told": sta.ConcernStage.TOLD,
    "shut": sta.ConcernStage.CLOSED,
}


class Life(RuleBasedStateMachine):
    """A concern and its shadow: a word, four clocks, and a list of what ran over."""

    @initialize()
    def begin(self) -> None:
        """A citizen comes to the station."""
        self.day, self.word = FIRST, "desk"
        self.clocks = {"pass": (FIRST, PASS), "whole": (FIRST, WHOLE)}
        self.over = 0
        self.seen: list[sta.Concern] = []
        self.late: dict[date, int] = {}
        self.case = sta.Concern(1, FIRST, sta.ConcernChannel.RECEPTION, rule=RULE)

    def stop(self, *names: str) -> None:
        """Stop clocks; one that ran over is noted."""
        for name in names:
            if name in self.clocks:
                start, days = self.clocks.pop(name)
                self.over += self.day > start + timedelta(days=days)

    def tell(self, event: sta.ConcernEvent, ways: dict[str, str]) -> bool:
        """Move to where the word says, or see it refused and the case unchanged."""
        before = attrs.evolve(self.case)
        if self.word not in ways:
            with pytest.raises(TransitionError):
                self.case.after(event)
            assert before == self.case
            return False
        self.seen.append(self.case)
        self.case = self.case.after(event)
        self.word = ways[self.word]
        return True

    @rule(gap=GAPS)
    def wait(self, gap: int) -> None:
        """Days go by."""
        self.day += timedelta(days=gap)

    @rule()
    def pass_on(self) -> None:
        """An office gets it."""
        if self.tell(sta.ConcernPassedOn(self.day, "水利局"), {"desk": "office"}):
            self.stop("pass")
            self.clocks["answer"] = (self.day, ANSWER)

    @rule()
    def give_back(self) -> None:
        """The office says it is not its business; the desk starts anew."""
        if self.tell(sta.ConcernReturned(self.day), {"office": "desk"}):
            self.stop("answer")
            self.clocks["pass"] = (self.day, PASS)

    @rule()
    def answer(self) -> None:
        """The office answers the station; the citizen knows nothing yet."""
        if self.tell(sta.ConcernAnswered(self.day), {"office": "reply"}):
            self.stop("answer")
            self.clocks["tell"] = (self.day, TELL)

    @rule()
    def settle(self) -> None:
        """The deputy knows the answer."""
        if self.tell(sta.SettledOnSpot(self.day), {"desk": "spot"}):
            self.stop("pass", "whole")

    @rule()
    def suggest(self) -> None:
        """It goes to the congress, and the citizen still waits."""
        if self.tell(sta.MadeSuggestion(self.day, 5), {"desk": "congress", "reply": "congress"}):
            self.stop("pass")

    @rule()
    def decline(self) -> None:
        """It is before a court."""
        if self.tell(sta.ConcernDeclined(self.day), {"desk": "no"}):
            self.stop("pass")
            self.clocks["tell"] = (self.day, TELL)

    @rule()
    def inform(self) -> None:
        """The citizen is told."""
        ways = {"reply": "told", "congress": "told", "no": "told"}
        if self.tell(sta.CitizenTold(self.day), ways):
            self.stop("tell", "whole")

    @rule()
    def ask_again(self) -> None:
        """The citizen is not content."""
        if self.tell(sta.CitizenAskedAgain(self.day), {"told": "desk", "spot": "desk"}):
            self.clocks = {"pass": (self.day, PASS), "whole": (self.day, WHOLE)}

    @rule()
    def close(self) -> None:
        """Nothing is left."""
        self.tell(sta.ConcernClosed(self.day), {"told": "shut", "spot": "shut"})

    @rule()
    def go_back(self) -> None:
        """No event lies before the last one."""
        last = self.case.events[-1].day if self.case.events else FIRST
        sooner = last - timedelta(days=1)
        ways: dict[str, sta.ConcernEvent] = {
            "desk": sta.SettledOnSpot(sooner),
            "office": sta.ConcernAnswered(sooner),
            "told": sta.ConcernClosed(sooner),
        }
        if self.word in ways:
            with pytest.raises(FactsError):
                self.case.after(ways[self.word])

    @invariant()
    def stands_where_the_word_says(self) -> None:
        """The stage is the word's."""
        if hasattr(self, "case"):
            assert STAGES[self.word] is self.case.stage

    @invariant()
    def is_late_as_the_clocks_say(self) -> None:
        """What ran over before, and what runs over now."""
        if hasattr(self, "case"):
            running = sum(
                self.day > start + timedelta(days=days) for start, days in self.clocks.values()
            )
            assert self.over + running == len(self.case.late(self.day))
            self.late[self.day] = self.over + running

    @invariant()
    def a_prefix_is_where_it_stood(self) -> None:
        """Replaying the events up to any one gives the case that stood there."""
        if hasattr(self, "case"):
            again = sta.Concern(1, FIRST, sta.ConcernChannel.RECEPTION, rule=RULE)
            for one, event in zip(self.seen, self.case.events, strict=True):
                assert one == again
                again = again.after(event)
            assert again == self.case

    @invariant()
    def an_earlier_day_sees_what_was_seen_on_it(self) -> None:
        """What was late on a day is so whatever came later."""
        if hasattr(self, "case"):
            for day, many in self.late.items():
                assert many == len(self.case.late(day))


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
