"""The election of officials by a local congress (选举国家机关组成人员)."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.elections.results import ElectionResult, NextStep, Step, check_marks
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import Cut, cut
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    decide,
    weigh,
)
from npcmodel.law.wording import Text, english
from npcmodel.params import organic_law
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.candidates import Margin, candidate_margin

__all__ = ["elect_officials"]

_QUESTION = Question(
    "elect_officials",
    Text("选举有效", "the election is valid"),
    Text("选举无效", "the election is void"),
)
_OFFICIALS = (Contest.CHIEF_POST, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_WITH_SURPLUS = (Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_SILENT = Text(
    "收回的选票多于参加投票的人数：国家法律没有规定选举是否因此无效，须看选举办法或者地方规定",
    "more ballots returned than persons voting: no statute says whether this voids an election "
    "of officials; the election measures or a local text may",
)
_SILENT_DECIDES = OpenPoint(_SILENT, decides=True)
_LOCAL_ASKS_ELSE = OpenPoint(
    Text(
        "收回的选票多于参加投票的人数，而地方规定不以该人数为准",
        "more ballots returned than persons voting; the local text asks for another number",
    )
)
_MEASURES = Text(
    "收回的选票应与什么数比较，由选举办法规定；本次没有多于参加投票的人数",
    "what the ballots returned are held against is for the election measures; here they do not "
    "exceed the persons voting",
)
_UNCHECKED = Text(
    "没有说明选举类别，未核对候选人数",
    "the kind of contest was not given: the number of candidates was not checked",
)


@attrs.frozen
class _Case:
    """What was asked, checked once and handed on."""

    roll: Roll
    poll: Poll
    seats: int
    on: date
    contest: Contest | None
    by_election: bool
    profile: Profile | None

    @property
    def asked(self) -> tuple[tuple[str, object], ...]:
        names = ("roll", "poll", "seats", "contest", "by_election", "profile")
        return tuple((name, getattr(self, name)) for name in names)

    @property
    def township(self) -> bool:
        return self.roll.level.tier is Tier.TOWNSHIP

    def local(self, field: str) -> tuple[Local, ...]:
        """What the profile provides: its fields on officials are those of townships."""
        if self.profile is None or not self.township:
            return ()
        return self.profile.find(field, self.on)


def elect_officials(  # noqa: PLR0913  # the contract's own arguments
    roll: Roll,
    poll: Poll,
    *,
    seats: int,
    on: date,
    contest: Contest | None = None,
    by_election: bool = False,
    profile: Profile | None = None,
) -> ElectionResult:
    """Return who is elected to the posts of a local congress's officials (选举).

    Elected is who has the yes votes of more than half of all deputies in office, candidate or
    write-in (另选他人). Absent deputies, void ballots and abstentions weigh as no. Where more
    have that majority than there are seats, most votes win; a tie at the last seat is handed
    back for another ballot. Seats that are left go to another election.

    Args:
        roll: the congress and its deputies, in persons.
        poll: the count, in ballots and votes, every candidate listed.
        seats: how many are to be elected.
        on: the day whose law applies.
        contest: what is voted on; given, the number of candidates is checked.
        by_election: whether posts vacant within the term are filled (补选).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no local congress, a contest it does not hold, several seats for a chief
            post, more voters than deputies who can vote, more votes than valid ballots hold,
            or no count of ballots issued where the local text asks for it.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 25, 27 I, 28, 29, 30.
    Limitations: the national congress elects by its own election measures. Who may be elected
        to a post, how candidates were nominated, and the quorum of the sitting are not asked.
    """
    on = day("on", on)
    seats = count("seats", seats, 1)
    _check(roll, poll, seats, contest)
    instance("by_election", by_election, bool)
    if profile is not None:
        instance("profile", profile, Profile)
    case = _Case(roll, poll, seats, on, contest, by_election, profile)
    # The tie and the shortfall need their text whatever the votes are, so a day without it
    # is refused before they are counted.
    organic_law.MOST_VOTES_AND_TIES.at(on)
    valid = _valid(case)
    return _outcome(case, valid) if valid.holds else _nobody(case, valid)


def _check(roll: Roll, poll: Poll, seats: int, contest: Contest | None) -> None:
    instance("roll", roll, Roll)
    instance("poll", poll, Poll)
    if roll.body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS: it elects the officials")
    if roll.level.tier is Tier.NATIONAL:
        expected = "a local level: the nation elects by its own election measures"
        raise FactsError("roll.level", roll.level, expected)
    if contest is not None and member("contest", contest, Contest) not in _OFFICIALS:
        raise FactsError("contest", contest, "an election of officials, not of deputies")
    if contest is Contest.COMMITTEE_MEMBER and roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("contest", contest, "a post that townships have: they have no committee")
    count("poll.participating", poll.participating, 0, roll.able)
    check_marks(poll, seats)


# Is the election valid?


def _valid(case: _Case) -> Ruling:
    grounds, points, notes = _ballots(case)
    if case.contest is None:
        notes += (_UNCHECKED,)
    else:
        margin = _margin(case, case.contest, case.seats)
        grounds += margin.weigh(len(case.poll.votes))
        points += margin.open
        notes += _usual(case)
    return decide(_QUESTION, case.on, case.asked, grounds, points, notes)


def _margin(case: _Case, contest: Contest, seats: int) -> Margin:
    return candidate_margin(contest, seats=seats, on=case.on, by_election=case.by_election)


def _ballots(
    case: _Case,
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...], tuple[Text, ...]]:
    """Whether there are too many ballots: for officials, a local text alone may say so."""
    grounds = tuple(_returned(case.poll, place) for place in case.local("officials_ballots"))
    too_many = case.poll.ballots > case.poll.participating
    if not grounds and too_many:
        return (), (_SILENT_DECIDES,), ()
    if not grounds:
        return (
            (_at_most(None, case.poll, case.poll.participating, Base.PERSONS_VOTING),),
            (),
            (_MEASURES,),
        )
    doubtful = too_many and all(ground.holds for ground in grounds)
    return grounds, (_LOCAL_ASKS_ELSE,) if doubtful else (), ()


def _returned(poll: Poll, place: Local) -> Ground:
    base, source = place.provision.value, place.provision.source
    limits = {Base.BALLOTS_ISSUED: poll.issued, Base.PERSONS_VOTING: poll.participating}
    if base not in limits:
        raise FactsError("profile.officials_ballots", base, "ballots issued or persons voting")
    limit = limits[base]
    if limit is None:
        raise FactsError("poll.issued", None, f"the ballots issued: {source} asks for them")
    return _at_most(source, poll, limit, base)


def _at_most(source: Citation | None, poll: Poll, limit: int, base: Base) -> Ground:
    says = Text(f"收回的选票不多于{base.value}", f"no more ballots than {english(base)}")
    within = poll.ballots <= limit
    return Ground(source, within, Measure.BALLOTS, poll.ballots, limit, Bound.AT_MOST, says=says)


def _usual(case: _Case) -> tuple[Text, ...]:
    """The soft norms (一般) of a place that the number of candidates misses."""
    if case.contest is not Contest.CHIEF_POST or case.by_election:
        return ()
    number = len(case.poll.votes)
    missed = [
        (place.provision.source, case.seats + place.provision.value)
        for place in case.local("chief_post_usual_surplus")
    ]
    return tuple(
        Text(
            f"候选人一般为{usual}人，本次{number}人（{source}）",
            f"usually {usual} candidates, here {number} [{source.said('en')}]",
        )
        for source, usual in missed
        if number < usual
    )


# Who is elected, and what follows?


def _nobody(case: _Case, valid: Ruling) -> ElectionResult:
    """The result of an election that is void, or whose validity the texts leave open."""
    if valid.undecided:
        grounds: tuple[Ground, ...] = (Ground(None, holds=False, says=_SILENT),)
        step = NextStep(Step.UNREGULATED, case.seats, grounds=grounds)
    else:
        grounds = tuple(ground for ground in valid.grounds if not ground.holds)
        step = NextStep(Step.REPEAT, case.seats, (), _known_margin(case, case.seats), grounds)
    return _result(case, valid, Cut(()), step, grounds)


def _outcome(case: _Case, valid: Ruling) -> ElectionResult:
    votes = _votes(case.poll)
    majority = organic_law.CONGRESS_MAJORITY.at(case.on)
    grounds: tuple[Ground, ...] = ()
    passing: dict[Hashable, int] = {}
    for who, number in votes.items():
        ground = weigh(majority.source, majority.value, Measure.VOTES, number, case.roll.members)
        grounds += (attrs.evolve(ground, says=Text(str(who), str(who))),)
        if ground.holds:
            passing[who] = number
    if any(who in case.poll.write_ins for who in passing):
        grounds += _said(case.on, organic_law.WRITE_INS)
    placed = cut(passing, case.seats)
    if len(passing) > case.seats:
        grounds += _said(case.on, organic_law.MOST_VOTES_AND_TIES)
    return _result(case, valid, placed, _next(case, placed), grounds)


def _votes(poll: Poll) -> dict[Hashable, int]:
    return {**poll.votes, **poll.write_ins}


def _next(case: _Case, placed: Cut[Any]) -> NextStep:
    if placed.tied:
        grounds = _said(
            case.on, organic_law.MOST_VOTES_AND_TIES, organic_law.NO_MAJORITY_IN_ANOTHER_BALLOT
        )
        return NextStep(Step.ANOTHER_BALLOT, placed.contested, placed.tied, grounds=grounds)
    vacant = case.seats - len(placed.chosen)
    if not vacant:
        return NextStep(Step.COMPLETE, 0)
    margin = _known_margin(case, vacant)
    rules = [organic_law.SEATS_LEFT, organic_law.SEATS_LEFT_CANDIDATES]
    if case.by_election:
        rules.append(organic_law.BY_ELECTION_MEASURES)
    elif margin is not None and margin.contest in _WITH_SURPLUS:
        rules.append(organic_law.SEATS_LEFT_MARGIN)
    return NextStep(Step.ANOTHER_ELECTION, vacant, (), margin, _said(case.on, *rules))


def _known_margin(case: _Case, seats: int) -> Margin | None:
    """The margin of the next election, where the contest is known.

    Of a township's officials only those of deputy posts can be elected several at once.
    """
    contest = case.contest
    if contest is None and case.township and case.seats > 1:
        contest = Contest.DEPUTY_POST
    return None if contest is None else _margin(case, contest, seats)


def _said(on: date, *parameters: Parameter[Text]) -> tuple[Ground, ...]:
    provisions = [parameter.at(on) for parameter in parameters]
    return tuple(Ground(one.source, holds=True, says=one.value) for one in provisions)


def _result(
    case: _Case, valid: Ruling, placed: Cut[Any], step: NextStep, grounds: tuple[Ground, ...]
) -> ElectionResult:
    return ElectionResult(
        valid=valid,
        elected=placed.chosen,
        tied=placed.tied,
        contested=placed.contested,
        vacant=case.seats - len(placed.chosen) - placed.contested,
        next_step=step,
        grounds=grounds,
        seats=case.seats,
        on=case.on,
        asked=case.asked,
        votes=_votes(case.poll),
        void=case.poll.void,
    )
