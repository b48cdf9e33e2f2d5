"""The election of officials by a congress (选举国家机关组成人员)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.elections.cases import Case, Checks
from npcmodel.elections.regimes import LOCAL_OFFICIALS, NATIONAL_OFFICIALS
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.elections.rounds import vote
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.people import Contest
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import Base, Bound, Ground, Measure, OpenPoint, Question
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.candidates import candidate_margin

__all__ = ["ballots", "candidates", "case", "elect_officials"]

_QUESTION = Question(
    "elect_officials",
    Text("选举有效", "the election is valid"),
    Text("选举无效", "the election is void"),
)
_OFFICIALS = (Contest.CHIEF_POST, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER)
_ASKED = ("roll", "poll", "seats", "contest", "by_election", "profile")
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
    """Return who is elected to the posts of a congress's officials (选举).

    Elected is who has the yes votes of more than half of all deputies in office, candidate or
    write-in (另选他人). Absent deputies, void ballots and abstentions weigh as no. Where more
    have that majority than there are seats, most votes win; a tie at the last seat is handed
    back for another ballot. Seats that are left go to another election. Feed the later votes
    to [`another_ballot`][npcmodel.another_ballot] and
    [`another_election`][npcmodel.another_election]. Of the national congress the law gives
    the majority alone; the rest is for its own election measures.

    Args:
        roll: the congress and its deputies, in persons.
        poll: the count, in ballots and votes, every candidate listed.
        seats: how many are to be elected.
        on: the day whose law applies.
        contest: what is voted on; given, the number of candidates is checked.
        by_election: whether posts vacant within the term are filled (补选).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no congress, a contest it does not hold, several seats for a chief post,
            more voters than deputies who can vote, more votes than valid ballots hold, no count
            of ballots issued where the local text asks for it, or a contest, a by-election or a
            profile of the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 25, 27 I, 28, 29, 30; 全国人大议事规则 40 I, 41.
    Limitations: who may be elected to a post, how candidates were nominated, and the quorum of
        the sitting are not asked.
    """
    on = day("on", on)
    seats = count("seats", seats, 1)
    instance("poll", poll, Poll)
    _check(roll, contest, profile, by_election)
    values = (roll, poll, seats, contest, by_election, profile)
    asked = tuple(zip(_ASKED, values, strict=True))
    held = case(roll, seats, on, asked, contest, by_election, profile)
    return vote(held, poll, RoundKind.FIRST, ballots(held, poll).plus(candidates(held, poll)))


def case(  # noqa: PLR0913, PLR0917  # what an election is asked with
    roll: Roll,
    seats: int,
    on: date,
    asked: tuple[tuple[str, object], ...],
    contest: Contest | None,
    by_election: bool,  # noqa: FBT001
    profile: Profile | None,
) -> Case:
    """Return the election of officials that was asked for."""
    regime = NATIONAL_OFFICIALS if roll.level.national else LOCAL_OFFICIALS
    # Of a township's officials only those of deputy posts can be elected several at once.
    several = roll.level.tier is Tier.TOWNSHIP and seats > 1
    posts = Contest.DEPUTY_POST if several else None
    return Case(
        _QUESTION,
        regime,
        roll,
        seats,
        on,
        asked,
        contest,
        by_election,
        profile,
        of_posts=posts,
    )


def _check(roll: Roll, contest: Contest | None, profile: Profile | None, by_election: bool) -> None:  # noqa: FBT001
    """Refuse what contradicts itself before anything is counted."""
    instance("roll", roll, Roll)
    if roll.body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS: it elects the officials")
    instance("by_election", by_election, bool)
    if contest is not None and member("contest", contest, Contest) not in _OFFICIALS:
        raise FactsError("contest", contest, "an election of officials, not of deputies")
    if contest is Contest.COMMITTEE_MEMBER and roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("contest", contest, "a post that townships have: they have no committee")
    if profile is not None:
        instance("profile", profile, Profile)
    if not roll.level.national:
        return
    for field, value in (("contest", contest), ("profile", profile)):
        if value is not None:
            expected = "None: the nation elects by its own election measures"
            raise FactsError(field, value, expected)
    if by_election:
        raise FactsError("by_election", by_election, "False for the nation: no text has it")


# Is the election valid?


def ballots(held: Case, poll: Poll) -> Checks:
    """Return what too many ballots mean: for officials, a local text alone may say so."""
    places = held.local("officials_ballots") if held.township else ()
    grounds = tuple(_returned(poll, place) for place in places)
    too_many = poll.ballots > poll.participating
    if not grounds and too_many:
        return Checks(points=(_SILENT_DECIDES,))
    if not grounds:
        within = _at_most(None, poll, poll.participating, Base.PERSONS_VOTING)
        return Checks((within,), notes=(_MEASURES,))
    doubtful = too_many and all(ground.holds for ground in grounds)
    return Checks(grounds, (_LOCAL_ASKS_ELSE,) if doubtful else ())


def candidates(held: Case, poll: Poll, *, another_election: bool = False) -> Checks:
    """Return whether the number of candidates is lawful, where the contest is known."""
    if held.contest is None:
        return Checks(notes=(_UNCHECKED,))
    margin = candidate_margin(
        held.contest,
        seats=held.seats,
        on=held.on,
        by_election=held.by_election,
        another_election=another_election,
    )
    return Checks(margin.weigh(len(poll.votes)), margin.open, _usual(held, poll))


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


def _usual(held: Case, poll: Poll) -> tuple[Text, ...]:
    """The soft norms (一般) of a place that the number of candidates misses."""
    if held.contest is not Contest.CHIEF_POST or held.by_election or not held.township:
        return ()
    number = len(poll.votes)
    missed = [
        (place.provision.source, held.seats + place.provision.value)
        for place in held.local("chief_post_usual_surplus")
    ]
    return tuple(
        Text(
            f"候选人一般为{usual}人，本次{number}人（{source}）",
            f"usually {usual} candidates, here {number} [{source.said('en')}]",
        )
        for source, usual in missed
        if number < usual
    )
