"""A mandate walked at random beside a model of its own: what no history can break."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npcmodel import FactsError, Level, TransitionError
from npcmodel.lifecycle import Branch
from npcmodel.mandates import status_events as happened
from npcmodel.mandates.roster import EndOfSeat, members_in_office
from npcmodel.mandates.status import TABLE, Mandate, MandateStage

FIRST = date(2025, 3, 12)
CONGRESS = "某届人大"
DAYS = st.integers(-2, 40)
# The model: what may happen where, in words of its own.
ENDING = (
    "MovedAway",
    "ResignationAccepted",
    "Recalled",
    "NationalityLost",
    "RightsLost",
    "CapacityLost",
    "Died",
)
ADMITS = {
    "candidate": {"Elected"},
    "elected": {
        "CredentialsConfirmed",
        "CredentialsVoid",
        "ResignationAccepted",
        "Died",
        "TermEnded",
    },
    "deputy": {"Suspended", "AbsentUnapproved", "CredentialsVoid", "TermEnded", *ENDING},
    "suspended": {"Suspended", "Resumed", "CredentialsVoid", "TermEnded", *ENDING},
    "void": set(),
    "over": set(),
    "ended": {"EndAnnounced"},
    "announced": set(),
}
STAGES = {
    "candidate": MandateStage.NOT_ELECTED,
    "elected": MandateStage.ELECTED,
    "deputy": MandateStage.IN_OFFICE,
    "suspended": MandateStage.SUSPENDED,
    "void": MandateStage.VOID,
    "over": MandateStage.TERM_OVER,
    "ended": MandateStage.ENDED,
    "announced": MandateStage.ANNOUNCED,
}
PLAIN = (
    "Elected",
    "CredentialsConfirmed",
    "CredentialsVoid",
    "Resumed",
    "MovedAway",
    "Recalled",
    "NationalityLost",
    "RightsLost",
    "CapacityLost",
    "Died",
    "TermEnded",
    "EndAnnounced",
)
LEADS = {
    "Elected": "elected",
    "CredentialsConfirmed": "deputy",
    "CredentialsVoid": "void",
    "Suspended": "suspended",
    "Resumed": "deputy",
    "TermEnded": "over",
    "EndAnnounced": "announced",
    **dict.fromkeys(ENDING, "ended"),
}


class Life(RuleBasedStateMachine):
    """A mandate and its shadow: where it stands, since when, which sessions were missed."""

    @initialize(level=st.sampled_from([Level.NATIONAL, Level.PROVINCE, Level.TOWN]))
    def begin(self, level: Level) -> None:
        """Nobody is elected yet."""
        self.mandate = Mandate("甲", CONGRESS, level)
        self.stage = "candidate"
        self.day = FIRST
        self.missed: set[int] = set()
        self.seated = False
        self.suspended = False
        self.steps = 0

    def happens(self, event: Any, then: str) -> None:
        """Move both, or see the mandate refuse and stay as it is."""
        before, name = self.mandate, type(event).__name__
        if name not in ADMITS[self.stage]:
            with pytest.raises(TransitionError) as caught:
                before.after(event)
            assert ADMITS[self.stage] == set(caught.value.possible)
        elif self.contradicts(event):
            with pytest.raises(FactsError):
                before.after(event)
        else:
            self.mandate = before.after(event)
            self.stage, self.day = then, event.day
            self.suspended = then == "suspended"
            self.seated = then in {"deputy", "suspended"}
            self.steps += 1
            if name == "AbsentUnapproved":
                self.missed.add(event.session)
        assert len(before.events) + (self.mandate is not before) == self.steps

    def contradicts(self, event: Any) -> bool:
        """Say whether the model refuses an event that the stage admits."""
        early = self.steps > 0 and event.day < self.day
        again = isinstance(event, happened.AbsentUnapproved) and event.session in self.missed
        moved = isinstance(event, happened.MovedAway) and self.mandate.level is Level.NATIONAL
        return early or again or moved

    @rule(kind=st.sampled_from(PLAIN), days=DAYS)
    def plain(self, kind: str, days: int) -> None:
        """Anything that says nothing but its day."""
        event = getattr(happened, kind)(self.day + timedelta(days))
        self.happens(event, LEADS[kind])

    @rule(kind=st.sampled_from(["CredentialsConfirmed", "Elected", "Resumed"]), days=DAYS)
    def usual(self, kind: str, days: int) -> None:
        """What keeps a mandate alive, drawn more often."""
        self.plain(kind, days)

    @rule(days=DAYS, serving=st.booleans())
    def suspend(self, days: int, serving: bool) -> None:  # noqa: FBT001
        """The duties rest."""
        ground = (
            happened.SuspensionGround.SERVING if serving else happened.SuspensionGround.DETAINED
        )
        self.happens(happened.Suspended(self.day + timedelta(days), ground), "suspended")

    @rule(days=DAYS, session=st.integers(1, 3))
    def miss(self, days: int, session: int) -> None:
        """A session missed; the second of the term ends the mandate."""
        then = "deputy" if len(self.missed) == 0 else "ended"
        self.happens(happened.AbsentUnapproved(self.day + timedelta(days), session), then)

    @rule(days=DAYS, ordered=st.booleans())
    def resign(self, days: int, ordered: bool) -> None:  # noqa: FBT001
        """A resignation accepted; ordered ones only where the law names them."""
        when = max(FIRST, self.day + timedelta(days))
        self.happens(happened.ResignationAccepted(when, ordered), "ended")

    @invariant()
    def stands_where_the_shadow_stands(self) -> None:
        """The stage is the model's, and it is the one to which the events lead."""
        one = self.mandate
        again = Mandate(one.deputy, one.congress, one.level, one.unit, one.stage, one.events)

        assert STAGES[self.stage] is one.stage
        assert again == one

    @invariant()
    def days_never_fall(self) -> None:
        """Events are in the order of their days."""
        days = [event.day for event in self.mandate.events]

        assert sorted(days) == days

    @invariant()
    def an_ended_mandate_admits_the_announcement_alone(self) -> None:
        """And it is owed until it is made."""
        owed = self.mandate.announcement_owed

        assert (self.stage == "ended") == owed
        assert (self.mandate.end is None) == (
            self.stage in {"candidate", "elected", "deputy", "suspended"}
        )

    @invariant()
    def the_suspended_count_and_cannot_come(self) -> None:
        """Counted among the members in office, never among those who can be present."""
        found = members_in_office([self.mandate], self.day, until=EndOfSeat.EVENT)

        assert int(self.seated) == found.members
        assert (("甲",) if self.suspended else ()) == found.suspended
        if self.seated:
            assert int(not self.suspended) == found.roll.able


TestLife = Life.TestCase
TestLife.settings = settings(stateful_step_count=20)


def test_every_stage_can_be_reached() -> None:
    """The walk has somewhere to go: each stage lies on a road from the first."""
    reached = {MandateStage.NOT_ELECTED}
    for _ in MandateStage:
        for (start, _kind), target in TABLE.moves:
            if start in reached:
                reached |= set(target.targets if isinstance(target, Branch) else (target,))  # type: ignore[arg-type]  # stages of this table

    assert set(MandateStage) == reached
