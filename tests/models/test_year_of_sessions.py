"""A township's year, meeting by meeting, beside a shadow that counts on its fingers."""

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import npcmodel as npc
from npcmodel import testing
from npcmodel.sessions import OwedState

YEAR = 2026
LAST = date(YEAR, 12, 31)
LAW = date(2026, 1, 1)
STANDARD = (npc.AtLeast(3), npc.EveryPeriod(1, npc.Period.QUARTER))
QUARTERS = (
    (date(2026, 1, 1), date(2026, 3, 31)),
    (date(2026, 4, 1), date(2026, 6, 30)),
    (date(2026, 7, 1), date(2026, 9, 30)),
    (date(2026, 10, 1), date(2026, 12, 31)),
)
WINDOWS = {
    # The statute's duty, its usual number, and the standard: times in windows.
    "duty": ((1, (date(2026, 1, 1), LAST)),),
    "usual": ((2, (date(2026, 1, 1), LAST)),),
    "standard": ((3, (date(2026, 1, 1), LAST)), *((1, quarter) for quarter in QUARTERS)),
}
# Days pass, or time jumps to the first or the last day of a quarter, where windows turn.
TURNS = tuple(day for quarter in QUARTERS for day in quarter)
GAP = st.integers(0, 60) | st.sampled_from(TURNS)


class Year(RuleBasedStateMachine):
    """A year in which time passes and meetings are held, or fail to open."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date(YEAR, 1, 1)
        self.meetings: list[npc.Meeting] = []
        self.ordinary: list[date] = []
        self.extraordinary = 0
        self.failed = 0

    @initialize(roll=testing.rolls(body=npc.Body.CONGRESS, level=npc.Level.TOWN, suspended=0))
    def begin(self, roll: npc.Roll) -> None:
        """Take a town."""
        self.roll = roll

    def later(self, gap: int | date) -> date:
        """Return the day so many days on, or the day given, where that is still to come."""
        if isinstance(gap, int):
            return self.today + timedelta(gap)
        return max(gap, self.today)

    def meets(self, gap: int | date, kind: npc.MeetingKind, present: int | None) -> bool:
        """Let time pass and report a meeting, if the year is not over by then."""
        opened = self.later(gap)
        if opened > LAST:
            return False
        self.today = opened
        meeting = npc.Meeting(npc.Body.CONGRESS, kind, opened, opened, present)
        if meeting in self.meetings:  # reported twice, it would be refused
            return False
        self.meetings.append(meeting)
        return True

    @rule(gap=GAP, told=st.booleans())
    def ordinary_session(self, gap: int | date, told: bool) -> None:  # noqa: FBT001
        """Hold one with everybody present, or without a word on who was."""
        present = self.roll.members if told else None
        if self.meets(gap, npc.MeetingKind.ORDINARY, present):
            self.ordinary.append(self.today)

    @rule(gap=GAP)
    def extraordinary_session(self, gap: int | date) -> None:
        """Hold one that was called for an occasion."""
        self.extraordinary += self.meets(gap, npc.MeetingKind.EXTRAORDINARY, None)

    @rule(gap=GAP, share=st.integers(0, 65))
    def no_quorum(self, gap: int | date, share: int) -> None:
        """See one fail to open: fewer than two thirds came."""
        present = self.roll.members * share // 100
        self.failed += self.meets(gap, npc.MeetingKind.ORDINARY, present)

    @rule(gap=GAP)
    def time_passes(self, gap: int | date) -> None:
        """Let days pass."""
        self.today = min(self.later(gap), LAST)

    @precondition(lambda self: self.today > date(YEAR, 6, 1))
    @rule()
    def the_year_ends(self) -> None:
        """Jump to its last day."""
        self.today = LAST

    @invariant()
    def held_is_what_was_counted(self) -> None:
        """Lawful meetings count, those without a quorum are kept apart."""
        result = npc.sessions_held(
            self.roll, self.meetings, year=YEAR, on=self.today, local=STANDARD
        )

        assert len(self.ordinary) + self.extraordinary == result.held
        assert self.failed == len(result.not_counted)
        assert {len(self.ordinary)} >= {line.held for line in (*result.duty, *result.soft)}

    @invariant()
    def owed_is_what_the_shadow_owes(self) -> None:
        """Each count in each window: how many are missing, and whether the window is over."""
        lawful = [one for one in self.meetings if one.present in {None, self.roll.members}]
        duties = npc.year_duties(self.roll, year=YEAR, on=LAW, local=STANDARD)
        want = []
        for windows in WINDOWS.values():
            for times, (first, last) in windows:
                missing = times - sum(first <= day <= last for day in self.ordinary)
                if missing > 0:
                    want.append((self.state(first, last), missing, last))
        owed = [(o.state, o.missing, o.due) for o in npc.owed(duties, lawful, self.today)]

        assert want == owed

    def state(self, first: date, last: date) -> OwedState:
        """Say where today lies."""
        if last < self.today:
            return OwedState.LATE
        return OwedState.OPEN if first <= self.today else OwedState.NOT_YET_DUE


TestYear = Year.TestCase
TestYear.settings = settings(stateful_step_count=12)
