"""The election of deputies, direct and indirect (选举人大代表)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance
from npcmodel.elections.cases import Case, Checks, Electorate, within_voters
from npcmodel.elections.regimes import (
    BY_COMMITTEE,
    DIRECT,
    INDIRECT,
    SERVICE_DIRECT,
    SERVICE_INDIRECT,
    Regime,
)
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.elections.rounds import vote
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, ServiceDistrict
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.ruling import OpenPoint, Question
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import electoral_votes
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.candidates import candidate_margin

__all__ = ["candidates", "case", "committee_votes", "elect_deputies"]

_QUESTION = Question(
    "elect_deputies",
    Text("选举有效", "the election is valid"),
    Text("选举无效", "the election is void"),
)
_ASKED = ("electorate", "poll", "seats", "by_election", "profile")
_COMMITTEE_MAJORITY = Text(
    "常务委员会补选代表须多少票当选，法律没有专门规定；此处按其决议的多数判断",
    "which majority elects in a by-election by a standing committee is not said; here that of "
    "its resolutions",
)


def elect_deputies(  # noqa: PLR0913  # the contract's own arguments
    electorate: Electorate,
    poll: Poll,
    *,
    on: date,
    seats: int | None = None,
    by_election: bool = False,
    profile: Profile | None = None,
) -> ElectionResult:
    """Return who is elected deputy (选举代表).

    A district's voters elect its own deputies: the election counts where more than half of
    all voters take part, and elected is who has the votes of more than half of those taking
    part. A congress from the county up elects deputies of the congress above: elected is who
    has the votes of more than half of all its deputies. More ballots than persons voting void
    the election. Most votes win where more have the majority than there are seats; a tie at
    the last seat is handed back for another ballot, and seats left go to another election.

    Args:
        electorate: a district, or the congress that elects; of the forces, a service district
            or a servicemen's congress. In a by-election between sessions also a standing
            committee.
        poll: the count, in ballots and votes, every candidate listed.
        on: the day whose law applies.
        seats: how many are to be elected; a district's are its own.
        by_election: whether seats vacant within the term are filled (补选).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an electorate that elects no deputies, no seats or other seats than the
            district's, more voters than there are, more votes than valid ballots hold, or a
            profile for the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 3, 31, 41, 44 I, 45, 57 III, IV; 解放军选举办法 19, 26, 28 I, 29, 30, 38 III.
    Limitations: whether the district, its voters and its candidates are lawful, who may vote
        and whether a sitting had its quorum are not asked.
    """
    on = day("on", on)
    instance("poll", poll, Poll)
    instance("by_election", by_election, bool)
    if profile is not None:
        instance("profile", profile, Profile)
        if isinstance(electorate, ServiceDistrict | ServiceCongress):
            raise FactsError("profile", profile.name, "None: no place's text binds the forces")
    values = (electorate, poll, seats, by_election, profile)
    asked = tuple(zip(_ASKED, values, strict=True))
    held = case(electorate, seats, on, asked, by_election, profile)
    checks = within_voters(held, poll).plus(candidates(held, poll)).plus(committee_votes(held))
    return vote(held, poll, RoundKind.FIRST, checks)


def case(  # noqa: PLR0913, PLR0917  # what an election is asked with
    electorate: Electorate,
    seats: int | None,
    on: date,
    asked: tuple[tuple[str, object], ...],
    by_election: bool,  # noqa: FBT001
    profile: Profile | None,
) -> Case:
    """Return the election of deputies that was asked for, or refuse its electorate."""
    regime, contest = _kind(electorate, by_election=by_election)
    number = _seats(electorate, seats)
    return Case(_QUESTION, regime, electorate, number, on, asked, contest, by_election, profile)


def _kind(electorate: Electorate, *, by_election: bool) -> tuple[Regime, Contest]:
    """The provisions an electorate elects by, or why it elects no deputies."""
    instance("electorate", electorate, (Roll, ElectoralDistrict, ServiceCongress))
    if isinstance(electorate, ServiceDistrict):
        return SERVICE_DIRECT, Contest.SERVICE_DEPUTIES_DIRECT
    if isinstance(electorate, ElectoralDistrict):
        return DIRECT, Contest.DEPUTIES_DIRECT
    if isinstance(electorate, ServiceCongress):
        return SERVICE_INDIRECT, Contest.SERVICE_DEPUTIES_INDIRECT
    tier = electorate.level.tier
    if tier is Tier.TOWNSHIP:
        expected = "a congress from the county up, or an electoral district: voters elect here"
        raise FactsError("electorate.level", electorate.level, expected)
    if tier is Tier.NATIONAL:
        expected = "a local level: there is no congress above the nation's"
        raise FactsError("electorate.level", electorate.level, expected)
    if electorate.body is Body.CONGRESS:
        return INDIRECT, Contest.DEPUTIES_INDIRECT
    if electorate.body is Body.STANDING_COMMITTEE and by_election:
        return BY_COMMITTEE, Contest.DEPUTIES_INDIRECT
    expected = "Body.CONGRESS, or Body.STANDING_COMMITTEE in a by-election"
    raise FactsError("electorate.body", electorate.body, expected)


def _seats(electorate: Electorate, seats: int | None) -> int:
    if not isinstance(electorate, ElectoralDistrict):
        return count("seats", seats, 1)
    if seats is not None and count("seats", seats, 1) != electorate.seats:
        raise FactsError("seats", seats, f"{electorate.seats}: those of the district, or None")
    return electorate.seats


def candidates(held: Case, poll: Poll, *, another_election: bool = False) -> Checks:
    """Return whether the number of candidates is lawful."""
    margin = candidate_margin(
        held.contest or Contest.DEPUTIES_DIRECT,
        seats=held.seats,
        on=held.on,
        by_election=held.by_election,
        another_election=another_election,
        profile=held.profile,
    )
    return Checks(margin.weigh(len(poll.votes)), margin.open)


def committee_votes(held: Case) -> Checks:
    """Return what a by-election by a standing committee rests on and leaves open."""
    if held.regime is not BY_COMMITTEE:
        return Checks()
    grounds = said(held.on, electoral_votes.BY_ELECTION_BY_COMMITTEE)
    return Checks(grounds, (OpenPoint(_COMMITTEE_MAJORITY, grounds[0].citation),))
