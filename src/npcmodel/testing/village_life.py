"""Strategies for villages and urban neighbourhoods: elections, meetings, committees."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.elections.results import ElectionResult
from npcmodel.elections.villages import elect_village_committee
from npcmodel.facts.areas import VillageElectorate
from npcmodel.facts.ballots import Poll, Tally
from npcmodel.testing.dates import days, days_of
from npcmodel.testing.making import built, either, names
from npcmodel.villages import (
    RepresentativeNumbers,
    RepresentativesMeeting,
    ResidentsArea,
    ResidentsBy,
    ResidentsMeeting,
    Successors,
    VillageDuty,
    VillageForum,
    VillageProxy,
    VillagersMeeting,
    VillageVoter,
    VillageYear,
    election_committee_successors,
    representative_numbers,
    residents_area,
    village_duty_held,
)

__all__ = [
    "committee_successions",
    "neighbourhoods",
    "representatives_meetings",
    "residents_meetings",
    "village_counts",
    "village_duties",
    "village_elections",
    "village_electorates",
    "village_proxies",
    "village_representations",
    "village_tallies",
    "village_voters",
    "villagers_meetings",
]

_YES = st.booleans()
_NEAR = st.sampled_from([-1, 0, 1])


def village_electorates() -> SearchStrategy[VillageElectorate]:
    """Return the villagers on the list of an election (登记参加选举的村民)."""
    return st.integers(1, 3_000).map(VillageElectorate)


def village_tallies(village: VillageElectorate, *, corner: bool = False) -> SearchStrategy[Tally]:
    """Return votes on a recall in a village (罢免投票).

    Args:
        village: who is registered.
        corner: turnout and yes votes at half, one above it, or one below.
    """

    def build(draw: DrawFn) -> Tally:
        most = village.registered
        voting = draw(st.integers(0, most))
        if corner:
            voting = min(most, max(0, most // 2 + draw(_NEAR)))
        yes = draw(st.integers(0, voting))
        if corner:
            yes = min(voting, max(0, voting // 2 + draw(_NEAR)))
        abstain = draw(st.integers(0, voting - yes))
        void = draw(st.integers(0, voting - yes - abstain))
        absent = draw(st.integers(0, most - voting))
        return Tally(yes, voting - yes - abstain - void, abstain, absent, void)

    return built(build)


def village_counts(
    village: VillageElectorate, *, seats: int, corner: bool = False
) -> SearchStrategy[Poll]:
    """Return the count of a vote in a village, more candidates than seats (村民委员会选举计票).

    Args:
        village: who is registered.
        seats: how many are to be elected.
        corner: turnout and votes at half, one above it, or one below.
    """

    def build(draw: DrawFn) -> Poll:
        most = village.registered
        part = draw(st.integers(0, most))
        if corner:
            part = min(most, max(0, most // 2 + draw(_NEAR)))
        void = draw(st.integers(0, min(3, part)))
        marks = (part - void) * seats
        votes: dict[str, int] = {}
        for who in draw(st.lists(names(), unique=True, min_size=seats + 1, max_size=seats + 3)):
            room = min(part - void, marks)
            number = draw(st.integers(0, room))
            if corner:
                number = min(room, max(0, part // 2 + draw(_NEAR)))
            votes[who] = number
            marks -= number
        return Poll(part, part, void, votes)

    return built(build)


def village_elections(*, on: date | None = None) -> SearchStrategy[ElectionResult]:
    """Return results of first votes for a villagers' committee (村民委员会选举结果).

    Args:
        on: the day whose law applies; None for any.
    """

    def build(draw: DrawFn) -> ElectionResult:
        village, seats = draw(village_electorates()), draw(st.integers(1, 7))
        poll = draw(village_counts(village, seats=seats, corner=draw(_YES)))
        when = draw(either(on, days()))
        return elect_village_committee(village, poll, seats=seats, on=when, by_election=draw(_YES))

    return built(build)


def village_voters() -> SearchStrategy[VillageVoter]:
    """Return persons who may be put on the list of a village election (村民)."""

    def build(draw: DrawFn) -> VillageVoter:
        age = draw(st.integers(17, 19) | st.integers(0, 100))
        return VillageVoter(
            age,
            household=draw(_YES),
            years_here=draw(st.none() | st.integers(0, min(2, age)) | st.just(age)),
            willing=draw(_YES),
            applied=draw(_YES),
            consented=draw(_YES),
            deprived=draw(st.sampled_from([False, False, False, True])),
            elsewhere=draw(st.sampled_from([False, False, False, True])),
        )

    return built(build)


def village_proxies() -> SearchStrategy[VillageProxy]:
    """Return votes cast for villagers who are away (委托投票)."""
    return st.builds(VillageProxy, _YES, _YES, _YES, _YES)


def committee_successions() -> SearchStrategy[Successors]:
    """Return who fills vacancies on an election committee (递补)."""

    def build(draw: DrawFn) -> Successors:
        who = draw(st.lists(names(), unique=True, min_size=1, max_size=6))
        votes = {one: draw(st.integers(0, 5)) for one in who}
        members = who[: draw(st.integers(1, len(who)))]
        vacancies = draw(st.integers(1, min(3, len(members))))
        return election_committee_successors(votes, members, vacancies=vacancies, on=draw(days()))

    return built(build)


def villagers_meetings(
    forum: VillageForum | None = None, *, corner: bool = False
) -> SearchStrategy[VillagersMeeting]:
    """Return villagers' assemblies and groups' meetings (村民会议、村民小组会议).

    Args:
        forum: which of the two; None for either.
        corner: attendance at a half or two thirds, one above it, or one below.
    """

    def build(draw: DrawFn) -> VillagersMeeting:
        where = draw(either(forum, st.sampled_from([VillageForum.ASSEMBLY, VillageForum.GROUP])))
        adults, households = draw(st.integers(1, 2_000)), draw(st.integers(1, 600))
        present = draw(st.integers(0, adults))
        if corner:
            near = draw(st.sampled_from([adults // 2, -(-2 * adults // 3)])) + draw(_NEAR)
            present = min(adults, max(0, near))
        most = min(present, households)
        represented = draw(st.integers(0, most))
        if corner:
            represented = min(most, max(0, -(-2 * households // 3) + draw(_NEAR)))
        return VillagersMeeting(where, adults, present, households, represented)

    return built(build)


def representatives_meetings(*, corner: bool = False) -> SearchStrategy[RepresentativesMeeting]:
    """Return meetings of representatives (村民代表会议).

    Args:
        corner: attendance at two thirds, one above, or one below.
    """

    def build(draw: DrawFn) -> RepresentativesMeeting:
        members = draw(st.integers(1, 120))
        present = draw(st.integers(0, members))
        if corner:
            present = min(members, max(0, -(-2 * members // 3) + draw(_NEAR)))
        return RepresentativesMeeting(members, present)

    return built(build)


def village_representations() -> SearchStrategy[RepresentativeNumbers]:
    """Return how many representatives households choose (村民代表的人数), few ones included."""
    households = st.integers(1, 16) | st.integers(1, 2_000)
    return built(lambda draw: representative_numbers(draw(households), on=draw(days())))


def village_duties(duty: VillageDuty | None = None) -> SearchStrategy[VillageYear]:
    """Return how a village's recurring duties stand in a year (村务经常事项).

    Args:
        duty: what must be done; None for any of them.
    """

    def build(draw: DrawFn) -> VillageYear:
        what, on = draw(either(duty, st.sampled_from(VillageDuty))), draw(days())
        done = draw(st.lists(days_of(on.year), max_size=14))
        return village_duty_held(what, done, on=on)

    return built(build)


def residents_meetings(by: ResidentsBy | None = None) -> SearchStrategy[ResidentsMeeting]:
    """Return residents' meetings, half of those entitled present or about as many (居民会议).

    Args:
        by: who takes part; None for any.
    """

    def build(draw: DrawFn) -> ResidentsMeeting:
        who = draw(either(by, st.sampled_from(ResidentsBy)))
        groups: tuple[int, ...] = ()
        entitled = draw(st.integers(1, 3_000))
        if who is ResidentsBy.GROUPS:
            groups = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=12)))
            entitled = sum(groups)
        near = min(entitled, max(0, entitled // 2 + draw(_NEAR)))
        return ResidentsMeeting(
            who, entitled, draw(st.just(near) | st.integers(0, entitled)), groups
        )

    return built(build)


def neighbourhoods() -> SearchStrategy[ResidentsArea]:
    """Return whether residents' committees have the usual size (设立范围)."""
    near = st.sampled_from([99, 100, 101, 699, 700, 701])
    households = near | st.integers(1, 5_000)
    return built(lambda draw: residents_area(draw(households), on=draw(days())))
