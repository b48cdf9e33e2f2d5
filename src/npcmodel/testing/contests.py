"""Strategies for elections and for votes on livelihood projects."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.elections.officials import elect_officials
from npcmodel.elections.results import ElectionResult, NextStep
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.ruling import Base
from npcmodel.livelihood import ProjectChoice, Ticks, TieRule, VotingRule, projects_chosen
from npcmodel.sitting.candidates import Margin, candidate_margin
from npcmodel.testing.ballots import close_polls, filled_polls, polls, tied_polls
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels, rolls
from npcmodel.testing.making import built, either, names
from npcmodel.testing.places import profiles

__all__ = [
    "congresses",
    "election_results",
    "margins",
    "next_steps",
    "project_choices",
    "voting_rules",
]


def congresses() -> SearchStrategy[Roll]:
    """Return local congresses, which elect their officials and choose projects."""
    return levels(local=True).flatmap(lambda level: rolls(body=Body.CONGRESS, level=level))


def margins(contest: Contest | None = None, *, corner: bool = False) -> SearchStrategy[Margin]:
    """Return how many candidates may stand (差额).

    Args:
        contest: what is voted on; None for anything.
        corner: only where the interval of the text holds no whole number.
    """

    def build(draw: DrawFn) -> Margin:
        on = draw(days())
        if corner:
            # A tenth to a fifth of up to four seats is no person; nor is a fifth to a half of one.
            member, seats = Contest.COMMITTEE_MEMBER, draw(st.integers(1, 4))
            kind = draw(st.sampled_from([(member, seats), (Contest.DEPUTIES_INDIRECT, 1)]))
            return candidate_margin(kind[0], seats=kind[1], on=on)
        what = draw(either(contest, st.sampled_from(Contest)))
        number = 1 if what is Contest.CHIEF_POST else draw(st.integers(1, 60))
        return candidate_margin(what, seats=number, on=on, by_election=draw(st.booleans()))

    return built(build)


def _any_poll(draw: DrawFn, roll: Roll, seats: int) -> Poll:
    kinds = [
        polls(roll=roll, seats=seats, write_ins=True),
        polls(roll=roll, seats=seats, excess=True),
        close_polls(roll, seats=seats),
        filled_polls(roll, seats=seats),
    ]
    return draw(draw(st.sampled_from(kinds)))


def election_results(
    *, tied: bool = False, on: date | None = None
) -> SearchStrategy[ElectionResult]:
    """Return results of elections of officials (选举结果).

    Args:
        tied: only with a tie at the last seat.
        on: the day whose law applies; None for any from 2022 on.
    """

    def build(draw: DrawFn) -> ElectionResult:
        roll, day = draw(congresses()), draw(either(on, days()))
        if tied:
            poll = draw(tied_polls(roll, seats=2))
            return elect_officials(roll, poll, seats=2, on=day)
        contest = draw(st.sampled_from([None, Contest.CHIEF_POST, Contest.DEPUTY_POST]))
        seats = 1 if contest is Contest.CHIEF_POST else draw(st.integers(1, 5))
        poll = _any_poll(draw, roll, seats)
        counted = poll.issued is not None
        profile = draw(st.none() | profiles(tier=Tier.PROVINCE)) if counted else None
        return elect_officials(
            roll,
            poll,
            seats=seats,
            on=day,
            contest=contest,
            by_election=draw(st.booleans()),
            profile=profile,
        )

    return built(build)


def next_steps() -> SearchStrategy[NextStep]:
    """Return what must be done after an election (后续步骤)."""
    return election_results().map(lambda result: result.next_step)


def voting_rules(
    *, ticks: Ticks | None = None, tie: TieRule | None = None
) -> SearchStrategy[VotingRule]:
    """Return how bodies vote on livelihood projects (票决办法).

    Args:
        ticks: how many a ballot may tick; None for any.
        tie: what follows equal ticks at the last place; None for anything.
    """
    shares = [more_than(Fraction(1, 2)), at_least(Fraction(2, 3)), more_than(Fraction(1, 3))]
    bases = [Base.ALL_DEPUTIES, Base.PERSONS_PRESENT, Base.BALLOTS_RETURNED]

    def build(draw: DrawFn) -> VotingRule:
        how = draw(either(ticks, st.sampled_from(Ticks)))
        choose = None if how is Ticks.EACH and draw(st.booleans()) else draw(st.integers(1, 10))
        threshold = draw(st.sampled_from(shares))
        most_win = choose is not None and draw(st.booleans())
        return VotingRule(
            issued_by=draw(names()),
            source="票决办法",
            choose=choose,
            ticks=how,
            base=draw(st.sampled_from(bases)),
            threshold=None if most_win else threshold,
            tie=draw(either(tie, st.sampled_from(TieRule))),
        )

    return built(build)


def project_choices(rule: VotingRule | None = None) -> SearchStrategy[ProjectChoice]:
    """Return which projects were chosen (票决结果).

    Args:
        rule: how the body votes; None for any rule.
    """

    def build(draw: DrawFn) -> ProjectChoice:
        roll, how = draw(congresses()), draw(either(rule, voting_rules()))
        if how.ticks is Ticks.EXACTLY and how.choose is not None:
            poll = draw(filled_polls(roll, seats=how.choose))
        else:
            poll = draw(polls(roll=roll, seats=how.choose or 1))
        present = None
        if how.base is Base.PERSONS_PRESENT or draw(st.booleans()):
            present = draw(st.integers(max(poll.participating, poll.ballots), roll.able))
        return projects_chosen(roll, poll, how, on=draw(days()), present=present)

    return built(build)
