"""The votes of an election: who is elected in each, and what follows.

One mechanism for every [regime][npcmodel.elections.regimes.Regime]: a first vote by majority,
another ballot among the tied, another election for the seats left.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count
from npcmodel.elections.cases import Case, Checks, Electors, able, all_votes, texts_asked, turnout
from npcmodel.elections.results import (
    ElectionResult,
    NextStep,
    Round,
    RoundKind,
    Step,
    check_marks,
)
from npcmodel.exact.ranking import Cut, cut, tiers
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Roll
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import (
    Base,
    Ground,
    Measure,
    OpenPoint,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.sitting.candidates import Margin, candidate_margin

__all__ = ["known_margin", "vote"]

_TAKING_PART = (Base.VOTERS_PARTICIPATING, Base.VILLAGERS_VOTING)
_BALLOTS = (Base.BALLOTS_RETURNED, Base.BALLOTS_CAST)
_WITH_SURPLUS = (Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_THIRD_OF_WHAT = Text(
    "“选票的三分之一”以收回的选票还是有效选票为基数，条文没有写明；此处以收回的选票为基数",
    "whether the third is one of the ballots returned or of the valid ones is not said; here of "
    "those returned",
)
_TIE_WITHOUT_TEXT = Text(
    "另行选举中票数相等不能确定当选人的，国家法律没有规定如何处理，须看地方规定",
    "no national statute says what follows equal votes in another election by most votes; a local "
    "text may",
)
_STILL_LEFT = Text(
    "另行选举后名额仍不足的，国家法律没有规定如何处理，须看地方规定",
    "no national statute says what follows where another election still leaves seats open; a local "
    "text may",
)
_NOT_SAID = Text(
    "名单未获通过的，法律没有规定如何处理",
    "no text says what follows where a list is not passed",
)
_MOST_VOTES = Text(
    "获得过半数选票的多于应选名额时以得票多的当选，法律没有规定，须看选举办法",
    "that most votes win where more have the majority than there are seats is for the measures",
)
_HOW_OFTEN = Text(
    "条文没有规定另行选举可以进行几次",
    "the text does not say how often another election may be held",
)


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
    count("poll.participating", poll.participating, 0, able(case.electorate))
    check_marks(poll, case.seats)
    # The tie and the shortfall need their text whatever the votes are, so a day without it
    # is refused before they are counted.
    for parameter in (*case.regime.ties, *case.regime.seats_left):
        parameter.at(case.on)
    checks = turnout(case, poll, kind).plus(checks).plus(texts_asked(case))
    valid = decide(case.question, case.on, case.asked, *checks)
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


# Who is elected?


class _Won(NamedTuple):
    cut: Cut[Any]
    grounds: tuple[Ground, ...] = ()
    open: tuple[OpenPoint, ...] = ()


def _won(case: Case, poll: Poll, kind: RoundKind) -> _Won:
    votes = all_votes(poll)
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
    points = _third_doubt(needed[0], poll, votes, cut(passing, case.seats))
    by_plurality = kind is RoundKind.ANOTHER_ELECTION and regime.floor is not None
    if len(passing) > case.seats and not by_plurality:
        # What the nation's text leaves to the congress's measures is applied here, and said.
        grounds += said(case.on, *regime.ties[:1])
        points += tuple(
            OpenPoint(_MOST_VOTES, one.at(case.on).source) for one in regime.measures[:1]
        )
    return _Won(cut(passing, case.seats), grounds, points)


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
    return electorate.members if isinstance(electorate, Roll) else able(electorate)


def _third_doubt(
    needed: Provision[Share], poll: Poll, votes: Mapping[Any, int], placed: Cut[Any]
) -> tuple[OpenPoint, ...]:
    """The doubt about the third's base, where the other reading would elect others."""
    if needed.value.base is not Base.BALLOTS_RETURNED or not poll.valid:
        return ()
    least = needed.value.threshold.least(poll.valid)
    seats = len(placed.chosen) + placed.contested
    reaching = {who: number for who, number in votes.items() if number >= least}
    more = [who for who in reaching if who not in {*placed.chosen, *placed.tied}]
    doubtful = bool(more) and cut(reaching, max(seats, 1)) != placed
    return (OpenPoint(_THIRD_OF_WHAT, needed.source),) if doubtful else ()


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
        if one.kind is RoundKind.ANOTHER_BALLOT:
            grounds += worded(case.direct("still_tied"))
        return NextStep(Step.ANOTHER_BALLOT, placed.contested, placed.tied, grounds=grounds)
    if vacant and regime.seats_left and not one.by_plurality:
        return _another_election(one, placed, vacant)
    if not vacant and not placed.tied:
        return NextStep(Step.COMPLETE, 0)
    # A tie leaves fewer elected than seats, too; a text on what is still left is named for both.
    tied = case.direct("still_tied") if placed.tied else ()
    grounds = worded(tied or case.direct("still_left"))
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
        among = _in_order(case.ranked(first, elected), margin.most)
    return NextStep(Step.ANOTHER_ELECTION, vacant, among, margin, grounds)


def _in_order(left: Mapping[Any, int], most: int | None) -> tuple[Hashable, ...]:
    """Return those left in the order of the first votes, down to the last place.

    Those who tie for the last place on the list are all named: no text breaks that tie.
    """
    listed: list[Hashable] = []
    for tier in tiers(left):
        if most is not None and len(listed) >= most:
            break
        listed += tier
    return tuple(listed)


def known_margin(case: Case, seats: int, *, another_election: bool = False) -> Margin | None:
    """Return how many may stand in the next vote, where the contest is known."""
    contest = case.contest or case.of_posts
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
    seats, votes = case.seats, all_votes(poll)
    rounds: tuple[Round, ...] = (Round(one.kind, case.seats, poll, valid, placed.chosen),)
    if before is not None:
        elected = before.elected + elected
        seats = before.seats
        votes = {**before.votes, **votes} if valid.holds else dict(before.votes)
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
