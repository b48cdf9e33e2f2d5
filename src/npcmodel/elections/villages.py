"""Electing and recalling villagers' committees (村民委员会的选举和罢免)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member
from npcmodel.elections import deputies
from npcmodel.elections.cases import Case, Checks
from npcmodel.elections.regimes import VILLAGE
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.elections.rounds import vote
from npcmodel.errors import FactsError
from npcmodel.facts.areas import VillageElectorate
from npcmodel.facts.ballots import Poll, Tally
from npcmodel.facts.people import Contest, VillageSigners
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import villages_law

__all__ = [
    "ballots",
    "case",
    "elect_village_committee",
    "village_recall_demand_valid",
    "village_recall_effective",
]

_QUESTION = Question(
    "elect_village_committee",
    Text("选举有效", "the election is valid"),
    Text("选举无效", "the election is void"),
)
_TOO_MANY = Text(
    "收回的选票多于参加投票的人数时选举是否有效，村民委员会组织法没有规定",
    "the law of villages does not say whether an election counts where the ballots are more than "
    "the persons voting",
)
_WRITTEN_IN = Text(
    "另选他人得票达到当选票数的能否当选，村民委员会组织法没有规定",
    "the law of villages does not say whether a write-in with the votes that elect is elected",
)
_BY_REFERENCE = Text(
    "补选参照第十五条；由村民会议、村民代表会议补选时以谁为“登记参加选举的村民”，条文没有写明",
    "by-elections follow article 15; who counts as registered where a meeting elects is not said",
)


def elect_village_committee(
    village: VillageElectorate, poll: Poll, *, seats: int, on: date, by_election: bool = False
) -> ElectionResult:
    """Return who is elected to a villagers' committee (选举村民委员会).

    The election counts where more than half of the villagers registered for it vote; elected
    is who has the votes of more than half of those voting. Candidates must be more than seats.
    Seats left go to another election, which is carried on by
    [`another_election`][npcmodel.another_election]: its candidates are those with most votes
    among the not elected, and most votes win, with no less than a third of all ballots cast.

    Args:
        village: the villagers registered for the election, in persons.
        poll: the count, in persons, ballots and votes, every candidate listed; who votes by
            proxy takes part.
        seats: how many are to be elected in this vote.
        on: the day whose law applies.
        by_election: whether a post vacant within the term is filled (补选), by the assembly or
            the representatives' meeting; the registered are then those who may vote there.

    Raises:
        FactsError: no seats, more voters than registered, or more votes than valid ballots hold.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 15 I, II, V, 19.
    Limitations: whether chair, vice-chairs and members are elected at once or post by post is
        for the province's measures, as are ties, write-ins and excess ballots, of which the law
        says nothing. An election by bribery or force is void (17) and not asked here.
    """
    on = day("on", on)
    instance("village", village, VillageElectorate)
    instance("poll", poll, Poll)
    seats = count("seats", seats, 1)
    instance("by_election", by_election, bool)
    asked = (("village", village), ("poll", poll), ("seats", seats), ("by_election", by_election))
    held = case(village, seats, on, asked, by_election)
    checks = ballots(held, poll, RoundKind.FIRST).plus(deputies.candidates(held, poll))
    return vote(held, poll, RoundKind.FIRST, checks)


def case(
    village: VillageElectorate,
    seats: int,
    on: date,
    asked: tuple[tuple[str, object], ...],
    by_election: bool,  # noqa: FBT001
) -> Case:
    """Return the village election that was asked for."""
    contest = Contest.VILLAGE_COMMITTEE
    return Case(_QUESTION, VILLAGE, village, seats, on, asked, contest, by_election)


def ballots(held: Case, poll: Poll, kind: RoundKind) -> Checks:
    """Return what the law of villages leaves open about the ballots at hand."""
    points: tuple[OpenPoint, ...] = ()
    if held.by_election:
        points += (OpenPoint(_BY_REFERENCE, villages_law.BY_ELECTION.at(held.on).source),)
    if poll.ballots > poll.participating:
        points += (OpenPoint(_TOO_MANY, decides=True),)
    if _reaching(poll.write_ins, poll, kind, held.on):
        points += (OpenPoint(_WRITTEN_IN, decides=True),)
    return Checks(points=points)


def _reaching(
    votes: Mapping[Any, int], poll: Poll, kind: RoundKind, on: date
) -> tuple[Hashable, ...]:
    """Return who has the votes that elect."""
    first = kind is RoundKind.FIRST
    needed = villages_law.ELECTION_MAJORITY if first else villages_law.PLURALITY_FLOOR
    size = poll.participating if first else poll.ballots
    threshold = needed.at(on).value.threshold
    return tuple(who for who, number in votes.items() if size and threshold.met(number, size))


# Recall

_DEMAND = Question(
    "village_recall_demand_valid",
    Text("可以提出罢免要求", "the recall may be demanded"),
    Text("不能提出罢免要求", "the recall may not be demanded"),
)
_RECALL = Question(
    "village_recall_effective",
    Text("罢免通过", "the member is recalled"),
    Text("罢免未通过", "the member is not recalled"),
)
_DEFENCE = Text(
    "被提出罢免的村民委员会成员有权提出申辩意见", "the member concerned may answer the demand"
)


def village_recall_demand_valid(
    signers: int, total: int, *, by: VillageSigners, reasons: bool, on: date
) -> Ruling:
    """Rule whether the recall of a member may be demanded (罢免村民委员会成员的要求).

    Args:
        signers: who demand it together, in persons.
        total: all villagers with the vote, registered or not, or all representatives, in
            persons.
        by: which of the two they are.
        reasons: whether the demand says why.
        on: the day whose law applies.

    Raises:
        FactsError: more signers than there are, nobody who could sign, or villagers without
            the vote.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 16 I.
    """
    on = day("on", on)
    total = count("total", total, 1)
    signers = count("signers", signers, 0, total)
    instance("reasons", reasons, bool)
    if member("by", by, VillageSigners) is VillageSigners.VILLAGERS:
        raise FactsError("by", by, "VOTERS or REPRESENTATIVES: they may demand a recall")
    by_voters = by is VillageSigners.VOTERS
    law = villages_law.RECALL_BY_VOTERS if by_voters else villages_law.RECALL_BY_REPRESENTATIVES
    needed = law.at(on)
    grounds = (
        weigh(needed.source, needed.value, Measure.SIGNERS, signers, total),
        *said(on, villages_law.RECALL_REASONS, holds=reasons),
    )
    asked = (("signers", signers), ("total", total), ("by", by), ("reasons", reasons))
    return decide(_DEMAND, on, asked, grounds, notes=(_DEFENCE,))


def village_recall_effective(village: VillageElectorate, tally: Tally, *, on: date) -> Ruling:
    """Rule whether the villagers have recalled a member of their committee (罢免村民委员会成员).

    More than half of the villagers registered must vote, and more than half of those voting
    must be for it; the recall of a deputy takes more than half of all voters.

    Args:
        village: the villagers registered for the election, in persons.
        tally: the votes; abstentions and void ballots are votes cast, those who did not vote
            take no part.
        on: the day whose law applies.

    Raises:
        FactsError: more persons than registered.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 16 II.
    """
    on = day("on", on)
    instance("village", village, VillageElectorate)
    instance("tally", tally, Tally)
    count("tally", tally.persons, 0, village.registered)
    voting = tally.persons - tally.not_voting
    turnout, majority = villages_law.RECALL_TURNOUT.at(on), villages_law.RECALL_MAJORITY.at(on)
    grounds: tuple[Ground, ...] = (
        weigh(turnout.source, turnout.value, Measure.PARTICIPATING, voting, village.registered),
    )
    if voting:  # of nobody there is no half
        votes = weigh(majority.source, majority.value, Measure.YES_VOTES, tally.yes, voting)
        grounds += (votes,)
    return decide(_RECALL, on, (("village", village), ("tally", tally)), grounds)
