"""An election as it is handed from vote to vote, and what makes a vote valid."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.elections.regimes import Regime
from npcmodel.elections.results import RoundKind
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, VillageElectorate
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, weigh
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.sources import asked_whom

__all__ = [
    "Case",
    "Checks",
    "Electorate",
    "Electors",
    "able",
    "all_votes",
    "texts_asked",
    "turnout",
    "within_voters",
]

Electorate = Roll | ElectoralDistrict | ServiceCongress
Electors = Electorate | VillageElectorate
_TURNOUT_AGAIN = Text(
    "条文没有写明再次投票和另行选举是否也须过半数选民参加投票；此处按须过半数判断",
    "the text does not say whether turnout is asked of later votes too; here it is",
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
        withdrawn: candidates of the first vote who no longer stand.
        of_posts: what is voted on, as the number of seats of the first vote tells it.
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
    withdrawn: tuple[Hashable, ...] = ()
    of_posts: Contest | None = None

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

    def ranked(self, first: Poll, elected: tuple[Hashable, ...]) -> dict[Hashable, int]:
        """Return the first votes of those whom a list in their order is taken from."""
        votes = all_votes(first) if self.regime.write_ins_listed else dict(first.votes)
        out = {*elected, *self.withdrawn}
        return {who: number for who, number in votes.items() if who not in out}


def all_votes(poll: Poll) -> dict[Hashable, int]:
    """Return the votes of candidates and of those written in."""
    return {**poll.votes, **poll.write_ins}


def able(electorate: Electors) -> int:
    """Return how many may vote, in persons."""
    if isinstance(electorate, ElectoralDistrict | VillageElectorate):
        return electorate.registered
    return electorate.able if isinstance(electorate, Roll) else electorate.members


# Is the vote valid?

_OF_PLACES = {
    "elect_officials": ("officials_ballots", "chief_post_usual_surplus"),
    "elect_deputies": (
        "direct_elections.turnout",
        "direct_elections.every_turnout",
        "direct_elections.ballots",
        "direct_elections.majority",
        "direct_elections.plurality_floor",
        "direct_elections.candidates",
    ),
}


def texts_asked(case: Case) -> Checks:
    """Return the note on local texts that were not asked or not read, where places have some."""
    fields = _OF_PLACES.get(case.question.rule)
    electorate = case.electorate
    civil = isinstance(electorate, Roll) or type(electorate) is ElectoralDistrict
    if fields is None or not civil:
        return Checks()
    spoken_of = case.township or not isinstance(electorate, Roll)
    found = tuple(one for field in fields for one in case.local(field)) if spoken_of else ()
    roll = electorate if isinstance(electorate, Roll) else None
    return Checks(notes=asked_whom(roll, case.profile, found))


def within_voters(case: Case, poll: Poll) -> Checks:
    """Return the grounds that statutes ask for no more ballots than persons voting."""
    number, most = poll.ballots, poll.participating
    found: tuple[Ground, ...] = ()
    texts = tuple(rule.at(case.on) for rule in case.regime.ballots)
    for one in (*texts, *case.direct("ballots")):
        held = Ground(one.source, number <= most, Measure.BALLOTS, number, most, Bound.AT_MOST)
        found += (attrs.evolve(held, says=one.value),)
    return Checks(found)


def turnout(case: Case, poll: Poll, kind: RoundKind) -> Checks:
    """Return the grounds that texts ask for so many to take part, and the doubt of later votes."""
    electorate = case.electorate
    by_voters = isinstance(electorate, ElectoralDistrict | VillageElectorate)
    if case.regime.turnout is None or not by_voters:
        return Checks()
    national = case.regime.turnout.at(case.on)
    every = case.direct("every_turnout")
    places = every + (case.direct("turnout") if kind is RoundKind.FIRST else ())
    by, voters = Measure.PARTICIPATING, able(electorate)
    grounds = tuple(
        weigh(one.source, one.value, by, poll.participating, voters) for one in (national, *places)
    )
    doubtful = kind is not RoundKind.FIRST and not every and not grounds[0].holds
    return Checks(grounds, (OpenPoint(_TURNOUT_AGAIN, national.source),) if doubtful else ())
