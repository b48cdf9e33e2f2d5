"""An election carried on vote after vote: what no history of votes can break."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing
from npcmodel.elections import Round, RoundKind
from npcmodel.facts.areas import ElectoralDistrict

CARRIED_ON = (npc.Step.ANOTHER_BALLOT, npc.Step.ANOTHER_ELECTION)


class Election(RuleBasedStateMachine):
    """One election of deputies from its first vote on."""

    @initialize(result=testing.deputy_elections())
    def begin(self, result: npc.ElectionResult) -> None:
        """Hold the first vote."""
        self.result = self.before = result

    @precondition(lambda self: self.result.next_step.kind is npc.Step.ANOTHER_BALLOT)
    @rule(data=st.data())
    def another_ballot(self, data: DataObject) -> None:
        """Vote again among the tied."""
        self.before = self.result
        poll = data.draw(testing.later_polls(self.result))
        self.result = npc.another_ballot(self.result, poll, on=self.result.on)

    @precondition(
        lambda self: (
            self.result.next_step.kind is npc.Step.ANOTHER_ELECTION and self.result.next_step.among
        )
    )
    @rule(data=st.data())
    def another_election(self, data: DataObject) -> None:
        """Fill the seats left."""
        self.before = self.result
        poll = data.draw(testing.later_polls(self.result))
        self.result = npc.another_election(self.result, poll, on=self.result.on)

    @precondition(lambda self: self.result.next_step.kind not in CARRIED_ON)
    @rule()
    def held_again(self) -> None:
        """A vote that ended the election, or is held again, is fed to the result before it."""
        self.result = self.before

    @invariant()
    def seats_are_conserved(self) -> None:
        """Elected, contested and vacant are the seats, after every vote."""
        one = self.result

        assert one.seats == len(one.elected) + one.contested + one.vacant
        assert len(set(one.elected)) == len(one.elected)

    @invariant()
    def who_is_elected_stays_elected(self) -> None:
        """Later votes add to the elected, in the order of the votes."""
        one = self.result

        assert self.before.elected == one.elected[: len(self.before.elected)]
        assert one.elected == sum((vote.elected for vote in one.rounds), ())

    @invariant()
    def nobody_is_elected_without_the_votes_required(self) -> None:
        """A majority at first, most votes among the tied, a third or a majority afterwards."""
        for vote in self.result.rounds:
            assert all(self._enough(vote, who) for who in vote.elected)

    @invariant()
    def a_second_ballot_never_elects_an_outsider(self) -> None:
        """Whoever wins another ballot was tied before it."""
        if self.result.rounds[-1].kind is RoundKind.ANOTHER_BALLOT:
            assert set(self.result.rounds[-1].elected) <= set(self.before.tied)

    @invariant()
    def complete_is_complete(self) -> None:
        """No seat open and no vote to come, or neither."""
        one = self.result
        filled = len(one.elected) == one.seats

        assert filled == (one.next_step.kind is npc.Step.COMPLETE)

    def _enough(self, vote: Round, who: object) -> bool:
        number = vote.poll.votes.get(who, vote.poll.write_ins.get(who, 0))
        root = self.result
        while "first" in root.facts:
            root = root.facts["first"]  # type: ignore[assignment]  # a fact
        electorate = root.facts["electorate"]
        direct = isinstance(electorate, ElectoralDistrict)
        if vote.kind is RoundKind.ANOTHER_BALLOT:
            return True
        if direct and vote.kind is RoundKind.ANOTHER_ELECTION:
            return 3 * number >= vote.poll.ballots
        base = vote.poll.participating if direct else electorate.members  # type: ignore[attr-defined]
        return 2 * number > base


TestElection = Election.TestCase
TestElection.settings = settings(stateful_step_count=12)
