"""Appointments walked at random, beside a model that knows nothing of the table."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import npcmodel as npc
from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    AppointmentStage,
    ApprovedAbove,
    CertificateIssued,
    Died,
    Exempted,
    LawTestTaken,
    OfficeAbolished,
    Proposed,
    Recalled,
    RefusedAbove,
    Released,
    Removed,
    Resigned,
    SpeechMade,
    SpeechWaived,
    Sworn,
    TermEnded,
    Voted,
    VotePutOff,
    Withdrawn,
)
from npcmodel.appointments.lifecycle import TABLE, Appointment
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.lifecycle import Branch, possible
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG

COMMITTEE = npc.Body.STANDING_COMMITTEE
COUNCIL = OathOrganiser.COUNCIL_OF_CHAIRPERSONS
FIRST = date(2024, 1, 10)
# Who appoints whom: what each text asks for, as somebody reading it would put it.
PLACES: dict[str, dict[str, Any]] = {
    "北京": {"profile": BEIJING, "level": npc.Level.MUNICIPALITY},
    "重庆": {
        "profile": CHONGQING,
        "level": npc.Level.MUNICIPALITY,
        "pass": True,
        "resits": 1,
        "row": 2,
        "quiet": True,
        "certificate": True,
    },
    "浙江": {
        "profile": ZHEJIANG,
        "level": npc.Level.PROVINCE,
        "sit": True,
        "speech": True,
        "total": 2,
        "kept": True,
    },
    "广东": {
        "profile": GUANGDONG,
        "level": npc.Level.MUNICIPAL_DISTRICT,
        "office": Office.JUDGE,
        "nominator": Office.COURT_PRESIDENT,
        "quiet": True,
        "stays": True,
        "anybody": True,
    },
    "深圳": {
        "profile": SHENZHEN,
        "level": npc.Level.CITY_WITH_DISTRICTS,
        "pass": True,
        "lasting": True,
        "speech": True,
        "written": True,
        "total": 2,
        "quiet": True,
        "wait": True,
        "organisers": (
            COUNCIL,
            OathOrganiser.STANDING_COMMITTEE,
            OathOrganiser.PROPOSING_ORGAN,
        ),
    },
    "省": {
        "profile": None,
        "level": npc.Level.PROVINCE,
        "office": Office.PROCURATOR_GENERAL,
        "nominator": npc.Body.PRESIDIUM,
        "joint": True,
        "approval": True,
        "elected": True,
        "anybody": True,
    },
}
STEP = st.sampled_from([0, 0, 1, 30, 200])


class Life(RuleBasedStateMachine):
    """A case and its shadow: a state in one word, and what has been counted on the way."""

    @initialize(place=st.sampled_from(sorted(PLACES)))
    def begin(self, place: str) -> None:
        """Choose a place and what its text asks for."""
        self.text = PLACES[place]
        office = self.text.get("office", Office.OTHER_GOVERNMENT_MEMBER)
        by = npc.Body.CONGRESS if self.asks("elected") else COMMITTEE
        self.case = Appointment("甲", office, self.text["level"], by, self.text["profile"])
        self.state = "nothing"
        self.day = FIRST
        self.held_since: date | None = None
        self.outcomes: list[str] = []
        self.last_failure: date | None = None
        self.term_since: date | None = None
        self.tested = self.ever_tested = False
        self.failed_tests = 0
        self.spoke = self.certified = self.sworn = False
        self.count = 0

    def asks(self, what: str) -> bool:
        """Say whether the place's text asks for something."""
        return bool(self.text.get(what))

    def tell(self, event: AppointmentEvent, *, lawful: bool) -> bool:
        """Move the case, or see it refuse and stay as it is."""
        before = attrs.evolve(self.case)
        if lawful:
            self.case = self.case.after(event)
            self.count += 1
        else:
            with pytest.raises(TransitionError) as caught:
                self.case.after(event)
            assert type(event).__name__ not in caught.value.possible
            assert 0 == len(getattr(caught.value, "__notes__", ())) % 2
        assert before == self.case or lawful
        return lawful

    def later(self, days: int) -> date:
        """Return a day on or after the last."""
        self.day += timedelta(days)
        return self.day

    @property
    def pending(self) -> bool:
        """Whether a nomination is before the body."""
        return self.state in {"proposed", "put off"}

    @property
    def free(self) -> bool:
        """Whether a nomination may come next."""
        return self.state in {"nothing", "failed", "left"}

    @property
    def held(self) -> bool:
        """Whether the person is in office, and not asked to leave it."""
        return self.state in {"in office", "sworn"}

    @rule(days=STEP, right=st.sampled_from([True, True, True, False]), jointly=st.booleans())
    def propose(self, days: int, right: bool, jointly: bool) -> None:  # noqa: FBT001
        """Propose the person."""
        day = self.later(days)
        row = "F" * self.text.get("row", 99) in "".join(self.outcomes)
        total = self.outcomes.count("F") >= self.text.get("total", 99)
        soon = False
        if self.asks("wait") and self.last_failure is not None:
            months = self.last_failure.month + 6
            year, month = self.last_failure.year + (months - 1) // 12, (months - 1) % 12 + 1
            ends = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            soon = day < date(year, month, min(self.last_failure.day, ends[month - 1]))
        nominator = self.text.get("nominator", Office.HEAD_OF_GOVERNMENT)
        event = Proposed(day, nominator if right else npc.Body.COUNCIL_OF_CHAIRPERSONS)
        if right and jointly and self.asks("joint"):
            event = Proposed(day, jointly=True)
        if self.tell(event, lawful=self.free and right and not (row or total or soon)):
            self.state = "proposed"

    @rule(days=STEP, passed=st.booleans())
    def test(self, days: int, passed: bool) -> None:  # noqa: FBT001
        """Take the test of law."""
        day = self.later(days)
        enough = self.failed_tests > self.text.get("resits", 99)
        event = LawTestTaken(day, passed)
        lawful = (self.pending or self.free) and not enough
        if self.tell(event, lawful=lawful):
            counts = passed or self.asks("sit")
            self.tested = self.tested or counts
            self.ever_tested = self.ever_tested or counts
            self.failed_tests += not passed

    @rule(days=STEP, ago=st.sampled_from([0, 1, 200, 2000]), changed=st.booleans())
    def exempt(self, days: int, ago: int, changed: bool) -> None:  # noqa: FBT001
        """Rely on an earlier pass."""
        day = self.later(days)
        earlier = day - timedelta(ago)
        old = self.term_since is not None and earlier < self.term_since
        barred = (
            (changed and self.asks("lasting")) or (old and self.asks("resits")) or self.asks("sit")
        )
        lawful = (self.pending or self.free) and not barred
        if self.tell(Exempted(day, earlier, changed), lawful=lawful):
            self.tested = self.ever_tested = True

    @rule(days=STEP, written=st.booleans())
    def speak(self, days: int, written: bool) -> None:  # noqa: FBT001
        """Speak before the vote."""
        if self.tell(SpeechMade(self.later(days), written), lawful=self.pending):
            self.spoke = self.spoke or not written or self.asks("written")

    @rule(days=STEP)
    def waive(self, days: int) -> None:
        """Leave the speech to others."""
        if self.tell(SpeechWaived(self.later(days)), lawful=self.pending):
            self.spoke = self.spoke or self.asks("sit")  # Zhejiang alone lets the council choose

    @rule(days=STEP)
    def put_off(self, days: int) -> None:
        """Put the vote off."""
        if self.tell(VotePutOff(self.later(days)), lawful=self.state == "proposed"):
            self.state = "put off"

    def close_nomination(self, outcome: str) -> None:
        """Forget what belongs to one nomination."""
        self.outcomes.append(outcome)
        self.spoke = False
        self.failed_tests = 0

    @rule(days=STEP)
    def withdraw(self, days: int) -> None:
        """Withdraw the nomination."""
        if self.tell(Withdrawn(self.later(days)), lawful=self.pending):
            self.state = "failed"
            self.close_nomination("W")

    @rule(days=STEP, passed=st.booleans())
    def vote(self, days: int, passed: bool) -> None:  # noqa: FBT001
        """Vote."""
        day = self.later(days)
        ever = self.asks("lasting") or self.asks("sit")  # Zhejiang does not say how long it counts
        tested = self.ever_tested if ever else self.tested
        ready = tested or not (self.asks("pass") or self.asks("sit"))
        ready = ready and (self.spoke or not self.asks("speech"))
        if self.tell(Voted(day, passed), lawful=self.pending and ready):
            self.close_nomination("P" if passed else "F")
            self.certified = False
            if not passed:
                self.state, self.last_failure = "failed", day
            elif self.asks("approval"):
                self.state, self.sworn = "waiting", False
            else:
                self.state, self.held_since, self.sworn = "in office", day, False

    @rule(days=STEP, yes=st.booleans())
    def above(self, days: int, yes: bool) -> None:  # noqa: FBT001
        """Approve above, or refuse."""
        day = self.later(days)
        event = ApprovedAbove(day) if yes else RefusedAbove(day)
        if self.tell(event, lawful=self.state in {"waiting", "leaving"}):
            if self.state == "waiting":
                self.state = "in office" if yes else "failed"
                self.held_since = day if yes else self.held_since
            else:
                self.state = "left" if yes else "sworn" if self.sworn else "in office"

    @rule(days=STEP)
    def certify(self, days: int) -> None:
        """Issue the certificate."""
        if self.tell(CertificateIssued(self.later(days)), lawful=self.held):
            self.certified = True

    @rule(days=STEP)
    def announce(self, days: int) -> None:
        """Make it public."""
        early = self.pending and not self.asks("quiet")
        self.tell(Announced(self.later(days)), lawful=early or self.held or self.state == "waiting")

    @rule(days=STEP, organiser=st.sampled_from(OathOrganiser))
    def swear(self, days: int, organiser: OathOrganiser) -> None:
        """Take the oath."""
        right = self.asks("anybody") or (
            organiser in self.text.get("organisers", (COUNCIL,))
            and (self.certified or not self.asks("certificate"))
        )
        event = Sworn(self.later(days), organiser)
        if self.tell(event, lawful=self.state == "in office" and right):
            self.state, self.sworn = "sworn", True

    @rule(days=STEP, kind=st.sampled_from([Resigned, Recalled, Released]))
    def leave(self, days: int, kind: type) -> None:
        """Leave the office."""
        if self.tell(kind(self.later(days)), lawful=self.held):
            self.state = "leaving" if self.asks("approval") else "left"

    @rule(days=STEP, replaced=st.booleans())
    def remove(self, days: int, replaced: bool) -> None:  # noqa: FBT001
        """Remove the holder; of those here a procurator-general alone may be replaced."""
        lawful = self.held and replaced == self.asks("elected")
        if self.tell(Removed(self.later(days), replaced), lawful=lawful):
            self.state = "left"

    @rule(days=STEP)
    def abolish(self, days: int) -> None:
        """Abolish the organ."""
        lawful = self.held and not self.asks("kept") and not self.asks("elected")
        if self.tell(OfficeAbolished(self.later(days)), lawful=lawful):
            self.state = "left"

    @rule(days=STEP)
    def end_term(self, days: int) -> None:
        """End the term: what waits for half a year waits on, and who stays swears as before."""
        if self.tell(TermEnded(self.later(days)), lawful=self.state != "dead"):
            if self.held or self.state == "leaving":
                self.state = self.state if self.asks("stays") else "left"
            else:
                self.state = "nothing"
            self.outcomes, self.term_since = [], self.day
            self.tested, self.failed_tests, self.spoke = False, 0, False

    @rule(days=STEP)
    def die(self, days: int) -> None:
        """Die."""
        lawful = self.state not in {"nothing", "left", "dead"}
        if self.tell(Died(self.later(days)), lawful=lawful):
            self.state = "dead"

    @rule()
    def go_back(self) -> None:
        """Tell of a day before the last event."""
        if self.case.events and self.state == "left":
            earlier = self.case.events[-1].day - timedelta(1)
            with pytest.raises(FactsError, match="the last event, or later"):
                self.case.after(TermEnded(earlier))

    @invariant()
    def stands_where_the_shadow_stands(self) -> None:
        """The stage is the shadow's, and every step taken is an event."""
        if not hasattr(self, "case"):
            return
        states = {
            "nothing": {AppointmentStage.NOT_PROPOSED},
            "proposed": {AppointmentStage.PROPOSED},
            "put off": {AppointmentStage.PUT_OFF},
            "failed": {
                AppointmentStage.WITHDRAWN,
                AppointmentStage.REJECTED,
                AppointmentStage.REFUSED,
            },
            "waiting": {AppointmentStage.AWAITING_APPROVAL},
            "in office": {AppointmentStage.APPOINTED},
            "sworn": {AppointmentStage.SWORN},
            "leaving": {AppointmentStage.LEAVING},
            "left": {AppointmentStage.LEFT},
            "dead": {AppointmentStage.DECEASED},
        }

        assert self.case.stage in states[self.state]
        assert self.count == len(self.case.events)

    @invariant()
    def holds_the_office_as_the_shadow_does(self) -> None:
        """In office today, and since when, as the shadow noted."""
        if hasattr(self, "case"):
            assert (self.held or self.state == "leaving") == self.case.in_office(self.day)
            assert self.held_since == self.case.appointed

    @invariant()
    def can_be_built_from_its_events(self) -> None:
        """The events alone give the case again."""
        if hasattr(self, "case"):
            assert self.case == attrs.evolve(self.case)


TestLife = Life.TestCase
TestLife.settings = settings(stateful_step_count=30)


def test_every_stage_can_be_reached() -> None:
    """Each stage lies on a road from the first, and only death is the end of all roads."""
    reached: set[Any] = {TABLE.initial}
    for _ in AppointmentStage:
        for (start, _kind), target in TABLE.moves:
            if start in reached:
                reached |= set(target.targets if isinstance(target, Branch) else (target,))

    assert set(AppointmentStage) == reached
    assert [AppointmentStage.DECEASED] == [
        stage for stage in AppointmentStage if not possible(TABLE, stage)
    ]
