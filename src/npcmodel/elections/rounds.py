"""The votes of an election: who is elected in each, and what follows.

One mechanism for every [regime][npcmodel.elections.regimes.Regime]: a first vote by majority,
another ballot among the tied, another election for the seats left.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count
from npcmodel.elections.regimes import Regime
from npcmodel.elections.results import (
    ElectionResult,
    NextStep,
    Round,
    RoundKind,
    Step,
    check_marks,
)
from npcmodel.exact.ranking import Cut, cut, tiers
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, VillageElectorate
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.candidates import Margin, candidate_margin

__all__ = ["Case", "Checks", "Electorate", "Electors", "known_margin", "vote", "within_voters"]

Electorate = Roll | ElectoralDistrict | ServiceCongress
Electors = Electorate | VillageElectorate
_TAKING_PART = (Base.VOTERS_PARTICIPATING, Base.VILLAGERS_VOTING)
_BALLOTS = (Base.BALLOTS_RETURNED, Base.BALLOTS_CAST)
_WITH_SURPLUS = (Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_TURNOUT_AGAIN = Text(
    "条文没有写明再次投票和另行选举是否也须过半数选民参加投票；此处按须过半数判断",
    "the text does not say whether turnout is asked of later votes too; here it is",
)
_THIRD_OF_WHAT = Text(
    "“选票的三分之一”以收回的选票还是有效选票为基数，条文没有写明；此处以收回的选票为基数",
    "whether the third is one of the ballots returned or of the valid ones is not said; here of "
    "those returned",
)
_TIE_WITHOUT_TEXT = Text(
    "另行选举中票数相等不能确定当选人的，法律没有规定如何处理",
    "no text says what follows equal votes in another election by most votes",
)
_STILL_LEFT = Text(
    "另行选举后名额仍不足的，法律没有规定如何处理",
    "no text says what follows where another election still leaves seats open",
)
_NOT_SAID = Text(
    "名单未获通过的，法律没有规定如何处理",
    "no text says what follows where a list is not passed",
)
_HOW_OFTEN = Text(
    "条文没有规定另行选举可以进行几次",
    "the text does not say how often another election may be held",
)


class Checks(NamedTuple):
    """What an election's validity rests on, leaves open and notes."""

    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def plus(self, other: Checks) -> Checks:
        """Return both together."""
        return Checks(
            self.grounds + other.grounds, self.points + other.points, self.notes + other.notes
        )


class Case(NamedTuple):
    """An election: what was asked, checked once and handed on from vote to vote.

    Attributes:
        question: the question its validity answers.
        regime: the provisions it is held by.
        electorate: who votes.
        seats: how many seats the vote at hand fills.
        on: the day whose law applies to it.
        asked: the arguments the rule was asked with.
        contest: what is voted on, where that is known.
        by_election: whether posts or seats vacant within the term are filled.
        profile: the place's own provisions.
    """

    question: Question
    regime: Regime
    electorate: Electors
    seats: int
    on: date
    asked: tuple[tuple[str, object], ...]
    contest: Contest | None = None
    by_election: bool = False
    profile: Profile | None = None

    @property
    def township(self) -> bool:
        """Whether a township congress votes."""
        roll = self.electorate
        return isinstance(roll, Roll) and roll.level.tier is Tier.TOWNSHIP

    def local(self, field: str) -> tuple[Local, ...]:
        """Return what the profile provides on the day, the nearest first."""
        return () if self.profile is None else self.profile.find(field, self.on)

    def direct(self, field: str) -> tuple[Provision[Any], ...]:
        """Return what the profile provides for direct elections, where this is one."""
        if self.contest is not Contest.DEPUTIES_DIRECT:
            return ()
        return tuple(place.provision for place in self.local(f"direct_elections.{field}"))


def vote(
    case: Case,
    poll: Poll,
    kind: RoundKind,
    checks: Checks,
    before: ElectionResult | None = None,
) -> ElectionResult:
    """Return the result of an election after one more vote.

    Args:
        case: the election, its seats those of this vote.
        poll: the count of this vote.
        kind: which vote it is.
        checks: what its validity rests on besides turnout.
        before: the result so far; None for the first vote.

    Raises:
        FactsError: more participants than electors, or more votes than valid ballots hold.
        NotInForceError: no text of a provision is known for the day.
    """
    count("poll.participating", poll.participating, 0, _able(case.electorate))
    check_marks(poll, case.seats)
    # The tie and the shortfall need their text whatever the votes are, so a day without it
    # is refused before they are counted.
    for parameter in (*case.regime.ties, *case.regime.seats_left):
        parameter.at(case.on)
    valid = decide(case.question, case.on, case.asked, *_turnout(case, poll, kind).plus(checks))
    one = _Vote(case, poll, kind, before)
    if valid.holds:
        won = _won(case, poll, kind)
        return _result(one, valid, won, _follow(one, won.cut))
    still = _open_still(one)
    step = _again(one, valid, still)
    return _result(one, valid, _Won(still, step.grounds), step)


class _Vote(NamedTuple):
    """A vote as it is handed from step to step."""

    case: Case
    poll: Poll
    kind: RoundKind
    before: ElectionResult | None

    @property
    def by_plurality(self) -> bool:
        return self.kind is RoundKind.ANOTHER_ELECTION and self.case.regime.floor is not None


def _able(electorate: Electors) -> int:
    if isinstance(electorate, ElectoralDistrict | VillageElectorate):
        return electorate.registered
    return electorate.able if isinstance(electorate, Roll) else electorate.members


# Is the vote valid?


def within_voters(case: Case, poll: Poll) -> Checks:
    """Return the grounds that statutes ask for no more ballots than persons voting."""
    number, most = poll.ballots, poll.participating
    found: tuple[Ground, ...] = ()
    texts = tuple(rule.at(case.on) for rule in case.regime.ballots)
    for one in (*texts, *case.direct("ballots")):
        held = Ground(one.source, number <= most, Measure.BALLOTS, number, most, Bound.AT_MOST)
        found += (attrs.evolve(held, says=one.value),)
    return Checks(found)


def _turnout(case: Case, poll: Poll, kind: RoundKind) -> Checks:
    electorate = case.electorate
    by_voters = isinstance(electorate, ElectoralDistrict | VillageElectorate)
    if case.regime.turnout is None or not by_voters:
        return Checks()
    national = case.regime.turnout.at(case.on)
    every = case.direct("every_turnout")
    places = every + (case.direct("turnout") if kind is RoundKind.FIRST else ())
    by, voters = Measure.PARTICIPATING, _able(electorate)
    grounds = tuple(
        weigh(one.source, one.value, by, poll.participating, voters) for one in (national, *places)
    )
    doubtful = kind is not RoundKind.FIRST and not every and not grounds[0].holds
    return Checks(grounds, (OpenPoint(_TURNOUT_AGAIN, national.source),) if doubtful else ())


# Who is elected?


class _Won(NamedTuple):
    cut: Cut[Any]
    grounds: tuple[Ground, ...] = ()
    open: tuple[OpenPoint, ...] = ()


def _votes(poll: Poll) -> dict[Hashable, int]:
    return {**poll.votes, **poll.write_ins}


def _won(case: Case, poll: Poll, kind: RoundKind) -> _Won:
    votes = _votes(poll)
    regime = case.regime
    if kind is RoundKind.ANOTHER_BALLOT:
        return _Won(cut(votes, case.seats), said(case.on, *regime.ties))
    needed = _needed(case, kind)
    size = _size(case.electorate, needed[0].value.base, poll)
    grounds: tuple[Ground, ...] = ()
    passing: dict[Hashable, int] = {}
    for who, number in votes.items() if size else ():
        weighed = tuple(_weighed(one, who, number, size) for one in needed)
        grounds += weighed
        if all(ground.holds for ground in weighed):
            passing[who] = number
    if regime.write_ins and any(who in poll.write_ins for who in passing):
        grounds += said(case.on, regime.write_ins)
    if len(passing) > case.seats:
        grounds += said(case.on, *regime.ties[:1])
    return _Won(cut(passing, case.seats), grounds, _third_doubt(needed[0], poll, votes, passing))


def _needed(case: Case, kind: RoundKind) -> tuple[Provision[Share], ...]:
    """The votes that elect, by statute and by local texts; all have the same base."""
    regime = case.regime
    if kind is RoundKind.ANOTHER_ELECTION and regime.floor is not None:
        return (regime.floor.at(case.on), *case.direct("plurality_floor"))
    if kind is RoundKind.ANOTHER_ELECTION and regime.majority_again is not None:
        return (regime.majority_again.at(case.on),)
    return (regime.majority.at(case.on), *case.direct("majority"))


def _weighed(needed: Provision[Share], who: Hashable, number: int, size: int) -> Ground:
    ground = weigh(needed.source, needed.value, Measure.VOTES, number, size)
    return attrs.evolve(ground, says=Text(str(who), str(who)))


def _size(electorate: Electors, base: Base, poll: Poll) -> int:
    """How large the base is: of the votes at hand, or of those who may vote."""
    if base in _TAKING_PART:
        return poll.participating
    if base in _BALLOTS:
        return poll.ballots
    return electorate.members if isinstance(electorate, Roll) else _able(electorate)


def _third_doubt(
    needed: Provision[Share], poll: Poll, votes: Mapping[Any, int], passing: Mapping[Any, int]
) -> tuple[OpenPoint, ...]:
    """The doubt about the third's base, where somebody stands between the two readings."""
    if needed.value.base is not Base.BALLOTS_RETURNED or not poll.valid:
        return ()
    least = needed.value.threshold.least(poll.valid)
    between = any(number >= least and who not in passing for who, number in votes.items())
    return (OpenPoint(_THIRD_OF_WHAT, needed.source),) if between else ()


# What follows?


def _open_still(one: _Vote) -> Cut[Any]:
    """What an invalid vote leaves as it was: the tie that another ballot was to break."""
    if one.before is None or one.kind is not RoundKind.ANOTHER_BALLOT:
        return Cut(())
    return Cut((), one.before.tied, one.before.contested)


def _again(one: _Vote, valid: Ruling, still: Cut[Any]) -> NextStep:
    """What follows a vote that is void, or whose validity the texts leave open."""
    seats = one.case.seats
    if valid.undecided:
        doubts = [point for point in valid.open if point.decides]
        unsaid = tuple(Ground(point.citation, holds=False, says=point.says) for point in doubts)
        return NextStep(Step.UNREGULATED, seats, still.tied, grounds=unsaid)
    grounds = tuple(ground for ground in valid.grounds if not ground.holds)
    if still.tied:
        return NextStep(Step.REPEAT, seats, still.tied, grounds=grounds)
    another = one.kind is RoundKind.ANOTHER_ELECTION
    margin = known_margin(one.case, seats, another_election=another)
    return NextStep(Step.REPEAT, seats, (), margin, grounds)


def _follow(one: _Vote, placed: Cut[Any]) -> NextStep:
    """What follows a valid vote."""
    case, regime = one.case, one.case.regime
    vacant = case.seats - len(placed.chosen) - placed.contested
    if placed.tied and regime.ties and not one.by_plurality:
        grounds = said(case.on, *regime.ties)
        return NextStep(Step.ANOTHER_BALLOT, placed.contested, placed.tied, grounds=grounds)
    if vacant and regime.seats_left and not one.by_plurality:
        return _another_election(one, placed, vacant)
    if not vacant and not placed.tied:
        return NextStep(Step.COMPLETE, 0)
    places = case.direct("still_tied" if placed.tied else "still_left")
    grounds = tuple(Ground(one.source, holds=True, says=one.value) for one in places)
    if grounds and not placed.tied:
        return NextStep(Step.COMPLETE, 0, grounds=grounds)
    grounds += said(case.on, *regime.measures)
    if not grounds:
        says = _TIE_WITHOUT_TEXT if placed.tied else _STILL_LEFT
        says = says if one.by_plurality else _NOT_SAID
        grounds = (Ground(None, holds=False, says=says),)
    return NextStep(Step.UNREGULATED, vacant + placed.contested, placed.tied, grounds=grounds)


def _another_election(one: _Vote, placed: Cut[Any], vacant: int) -> NextStep:
    case, regime, before = one.case, one.case.regime, one.before
    margin = known_margin(case, vacant, another_election=True)
    rules = regime.seats_left
    if case.by_election:
        rules += regime.by_election
    elif regime.seats_left_margin and margin is not None and margin.contest in _WITH_SURPLUS:
        rules += (regime.seats_left_margin,)
    grounds = said(case.on, *rules)
    if one.kind is RoundKind.ANOTHER_ELECTION:
        grounds += (Ground(None, holds=True, says=_HOW_OFTEN),)
    among: tuple[Hashable, ...] = ()
    if regime.by_rank and margin is not None:
        first = one.poll if before is None else before.rounds[0].poll
        elected = placed.chosen if before is None else before.elected + placed.chosen
        among = _in_order(first.votes, elected, margin.most)
    return NextStep(Step.ANOTHER_ELECTION, vacant, among, margin, grounds)


def _in_order(
    votes: Mapping[Any, int], elected: tuple[Hashable, ...], most: int | None
) -> tuple[Hashable, ...]:
    """Return those not elected in the order of the first votes, down to the last place.

    Those who tie for the last place on the list are all named: no text breaks that tie.
    """
    left = {who: number for who, number in votes.items() if who not in elected}
    listed: list[Hashable] = []
    for tier in tiers(left):
        if most is not None and len(listed) >= most:
            break
        listed += tier
    return tuple(listed)


def known_margin(case: Case, seats: int, *, another_election: bool = False) -> Margin | None:
    """Return how many may stand in the next vote, where the contest is known.

    Of a township's officials only those of deputy posts can be elected several at once.
    """
    contest = case.contest
    if contest is None and case.township and case.seats > 1:
        contest = Contest.DEPUTY_POST
    if contest is None:
        return None
    return candidate_margin(
        contest,
        seats=seats,
        on=case.on,
        by_election=case.by_election,
        another_election=another_election,
        profile=case.profile,
    )


def _result(one: _Vote, valid: Ruling, won: _Won, step: NextStep) -> ElectionResult:
    case, poll, before, placed = one.case, one.poll, one.before, won.cut
    elected: tuple[Hashable, ...] = placed.chosen
    seats, votes = case.seats, _votes(poll)
    rounds: tuple[Round, ...] = (Round(one.kind, case.seats, poll, valid, placed.chosen),)
    if before is not None:
        elected = before.elected + elected
        seats, votes = before.seats, {**before.votes, **votes}
        rounds = before.rounds + rounds
    return ElectionResult(
        valid=valid,
        elected=elected,
        tied=placed.tied,
        contested=placed.contested,
        vacant=seats - len(elected) - placed.contested,
        next_step=step,
        grounds=won.grounds,
        seats=seats,
        on=case.on,
        asked=case.asked,
        votes=votes,
        void=poll.void,
        rounds=rounds,
        open=won.open,
    )
