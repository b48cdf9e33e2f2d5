"""Fifteen places where programs about congresses go wrong.

Where the topic of a place is not built yet, its arithmetic is tested: thresholds, margins,
ranking. The docstring says so.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

import npcmodel as npc
from law.vectors import ON
from npcmodel import Body, Contest, Level, Step
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.seats import addition_granted_by, seats_valid
from npcmodel.supervision import further_answer_valid

HALF = Fraction(1, 2)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=300)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)


def margin(contest: Contest, seats: int, *, by_election: bool = False) -> tuple[object, object]:
    """Return the least and the most candidates."""
    found = npc.candidate_margin(contest, seats=seats, on=ON, by_election=by_election)
    return found.least, found.most


def poll(**votes: int) -> npc.Poll:
    """Return a poll in which all 60 deputies of the town took part."""
    return npc.Poll(60, 60, votes=votes)


# 1


def test_1_all_deputies_are_the_base() -> None:
    """A majority is one of all deputies: 310 of 619, though 413 open the session."""
    province = npc.Roll(Body.CONGRESS, Level.PROVINCE, members=619)
    opened = npc.quorum(province, present=413, on=ON)
    lost = npc.carried(province, npc.Tally(yes=309, no=1), present=413, on=ON)
    carried = npc.carried(province, npc.Tally(yes=310, abstain=103), present=413, on=ON)

    assert (413, True) == (opened.grounds[0].required, opened.holds)
    assert (310, 619) == (lost.grounds[0].required, lost.grounds[0].base_size)
    assert (False, True) == (lost.holds, carried.holds)


def test_1_a_bare_quorum_of_a_committee_must_be_unanimous() -> None:
    """Of 45 members 23 open the meeting, and 23 are needed to decide."""
    committee = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=45)
    one_against = npc.carried(committee, npc.Tally(yes=22, no=1), present=23, on=ON)
    unanimous = npc.carried(committee, npc.Tally(yes=23), present=23, on=ON)

    assert (23, 23) == tuple(ground.required for ground in unanimous.grounds)
    assert (False, True) == (one_against.holds, unanimous.holds)


# 2


def test_2_more_than_half_is_strict_and_two_thirds_is_not() -> None:
    """Of 300 deputies 150 are no majority, and 200 are a quorum."""
    half, more = (npc.carried(COUNTY, npc.Tally(yes=yes), on=ON) for yes in (150, 151))
    short, enough = (npc.quorum(COUNTY, present=present, on=ON) for present in (199, 200))

    assert (False, True) == (half.holds, more.holds)
    assert (False, True) == (short.holds, enough.holds)


# 3


def test_3_half_of_the_signers_or_more_than_half() -> None:
    """Dissatisfied with an answer: half of the deputies who asked, but more of the members."""
    committee = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=45)
    found = {
        (roll.body, submitters, dissatisfied): further_answer_valid(
            roll, submitters=submitters, dissatisfied=dissatisfied, on=ON
        )
        for roll in (COUNTY, committee)
        for submitters in (10, 11)
        for dissatisfied in (4, 5, 6)
    }

    assert {
        (Body.CONGRESS, 10, 5),
        (Body.CONGRESS, 10, 6),
        (Body.CONGRESS, 11, 6),
        (Body.STANDING_COMMITTEE, 10, 6),
        (Body.STANDING_COMMITTEE, 11, 6),
    } == {asked for asked, ruling in found.items() if ruling.holds}


# 4


def test_4_three_bases_in_one_article() -> None:
    """Turnout asks of voters, a direct election of participants, an indirect one of deputies."""
    district = npc.ElectoralDistrict(registered=3150, seats=1)
    direct = npc.elect_deputies(district, npc.Poll(1601, 1590, votes={"甲": 800, "乙": 790}), on=ON)
    indirect = npc.elect_deputies(
        COUNTY, npc.Poll(200, 200, votes={"甲": 150, "乙": 40, "丙": 10}), seats=2, on=ON
    )
    again = npc.another_election(direct, npc.Poll(1601, 1590, votes={"甲": 529, "乙": 528}), on=ON)

    assert 1576 == direct.valid.grounds[0].required
    assert 801 == direct.grounds[0].required
    assert 151 == indirect.grounds[0].required
    assert 530 == again.grounds[0].required
    assert () == direct.elected == indirect.elected == again.elected


# 5


def test_5_a_third_never_elects_officials() -> None:
    """Another election of officials still needs more than half of all deputies."""
    first = npc.elect_officials(TOWN, poll(甲=30, 乙=20), seats=1, on=ON)
    again = npc.another_election(first, poll(甲=30, 乙=29), on=ON)
    elected = npc.another_election(first, poll(甲=31, 乙=29), on=ON)

    assert [(), (), ("甲",)] == [one.elected for one in (first, again, elected)]
    assert Step.ANOTHER_ELECTION is first.next_step.kind
    assert [31, 31] == [ground.required for ground in again.grounds]


def test_5_a_third_asks_for_plurality_too() -> None:
    """In another election of deputies the most votes win, if they are a third of the ballots."""
    district = npc.ElectoralDistrict(registered=150, seats=1)
    first = npc.elect_deputies(district, npc.Poll(100, 100, votes={"甲": 50, "乙": 40}), on=ON)
    both, one, none = (
        npc.another_election(first, npc.Poll(100, 100, votes=votes), on=ON)
        for votes in ({"甲": 36, "乙": 34}, {"甲": 33, "乙": 34}, {"甲": 33, "乙": 33})
    )

    assert [("甲",), ("乙",), ()] == [result.elected for result in (both, one, none)]
    assert 34 == both.grounds[0].required


# 6


def test_6_a_tie_counts_only_at_the_last_seat() -> None:
    """Two with 40 votes for the first two of three seats are elected; no ballot is held."""
    result = npc.elect_officials(TOWN, poll(甲=40, 乙=40, 丙=31, 丁=30), seats=3, on=ON)

    assert ("甲", "乙", "丙") == result.elected
    assert (0, 0) == (result.contested, result.vacant)
    assert Step.COMPLETE is result.next_step.kind


def test_6_only_the_tied_stand_again() -> None:
    """A tie at the last seat goes to another ballot among the equal, whatever others had."""
    result = npc.elect_officials(TOWN, poll(甲=40, 乙=35, 丙=35, 丁=10), seats=2, on=ON)

    assert ("甲",) == result.elected
    assert ("乙", "丙") == result.tied == result.next_step.among
    assert (1, 0) == (result.contested, result.vacant)
    assert Step.ANOTHER_BALLOT is result.next_step.kind


def test_6_equal_votes_without_the_majority_are_no_tie() -> None:
    """Two with 30 of 60 have no majority: the seat is vacant, not contested."""
    result = npc.elect_officials(TOWN, poll(甲=45, 乙=30, 丙=30), seats=2, on=ON)

    assert ((), 0, 1) == (result.tied, result.contested, result.vacant)
    assert Step.ANOTHER_ELECTION is result.next_step.kind


def test_6_with_one_seat_two_cannot_both_have_the_majority() -> None:
    """Each deputy has one vote for one seat, so that 31 and 31 of 60 is a contradiction."""
    with pytest.raises(npc.FactsError):
        npc.elect_officials(TOWN, poll(甲=31, 乙=31), seats=1, on=ON)


# 7


def test_7_more_ballots_than_voters_and_more_names_than_seats() -> None:
    """As many ballots as voters are valid; one void ballot voids no election.

    More ballots than voters void an election of deputies by statute, one of officials only by
    a local text: here the question is open. Void ballots stay in the base.
    """
    equal = npc.elect_officials(TOWN, npc.Poll(58, 58, 5, {"甲": 31}), seats=1, on=ON)
    more = npc.elect_officials(TOWN, npc.Poll(58, 59, 5, {"甲": 31}), seats=1, on=ON)

    assert True is equal.valid.holds
    assert ("甲",) == equal.elected
    assert 5 == equal.void
    assert True is more.valid.undecided
    assert () == more.elected


def test_7_fewer_names_than_seats_are_valid() -> None:
    """Blank and partial ballots are valid: marks may fall short of ballots times seats."""
    blank = npc.elect_officials(TOWN, poll(甲=0, 乙=0), seats=2, on=ON)

    assert True is blank.valid.holds
    assert 2 == blank.vacant


# 8


@pytest.mark.parametrize(
    ("contest", "seats", "want"),
    [
        (Contest.DEPUTIES_DIRECT, 1, (2, 2)),
        (Contest.DEPUTIES_DIRECT, 2, (3, 4)),
        (Contest.DEPUTIES_DIRECT, 3, (4, 6)),
        (Contest.DEPUTIES_INDIRECT, 3, (4, 4)),
        (Contest.DEPUTIES_INDIRECT, 1, (None, None)),
        (Contest.COMMITTEE_MEMBER, 4, (None, None)),
        (Contest.COMMITTEE_MEMBER, 5, (6, 6)),
    ],
)
def test_8_margins_round_inwards(contest: Contest, seats: int, want: tuple[object, object]) -> None:
    """The low end goes up, the high end down: three indirect seats have four, never five."""
    assert want == margin(contest, seats)


def test_8_an_empty_interval_still_asks_for_one_more() -> None:
    """Where no whole number fits, there must be more candidates than seats nevertheless."""
    found = npc.candidate_margin(Contest.COMMITTEE_MEMBER, seats=3, on=ON)

    assert True is found.empty
    assert 4 == found.floor


# 9


@pytest.mark.parametrize("contest", [Contest.DEPUTIES_DIRECT, Contest.DEPUTY_POST])
def test_9_by_elections_need_no_surplus(contest: Contest) -> None:
    """In a by-election there may be as many candidates as seats."""
    assert (2, None) == margin(contest, 2, by_election=True)


def test_9_another_election_needs_it_for_the_seats_left() -> None:
    """For the one seat left of two, two to four candidates for a deputy post."""
    result = npc.elect_officials(
        TOWN, poll(甲=45, 乙=30, 丙=20), seats=2, on=ON, contest=Contest.DEPUTY_POST
    )
    step = result.next_step
    assert step.candidates is not None

    assert Step.ANOTHER_ELECTION is step.kind
    assert (1, 2, 4) == (step.seats, step.candidates.least, step.candidates.most)


# 10


@pytest.mark.parametrize(
    ("level", "population", "total"),
    [
        (Level.COUNTY, 4_999, 140),
        (Level.COUNTY, 5_000, 141),
        (Level.COUNTY, 1_550_000, 450),
        (Level.COUNTY, 1_555_000, 450),
        (Level.CITY_WITH_DISTRICTS, 10_000_000, 640),
        (Level.CITY_WITH_DISTRICTS, 10_250_000, 650),
        (Level.CITY_WITH_DISTRICTS, 10_275_000, 650),
        (Level.PROVINCE, 97_500_000, 1000),
        (Level.PROVINCE, 126_000_000, 1000),
        (Level.TOWN, 172_500, 160),
        (Level.TOWN, 200_000, 160),
    ],
)
def test_10_whole_steps_and_conditional_caps(level: Level, population: int, total: int) -> None:
    """A started step adds nobody, and some caps bind only above a population."""
    assert total == npc.deputy_seats(level, population=population, on=ON).total


@pytest.mark.parametrize(
    ("level", "at_the_line", "above"),
    [(Level.COUNTY, 1_550_000, 1_550_001), (Level.CITY_WITH_DISTRICTS, 10_000_000, 10_000_001)],
)
def test_10_the_condition_is_strict(level: Level, at_the_line: int, above: int) -> None:
    """At exactly the population named the cap does not bind yet."""
    assert None is npc.deputy_seats(level, population=at_the_line, on=ON).ceiling
    assert None is not npc.deputy_seats(level, population=above, on=ON).ceiling


# 11


@pytest.mark.parametrize(
    ("level", "granted"),
    [
        (Level.AUTONOMOUS_REGION, True),
        (Level.PROVINCE, True),
        (Level.MUNICIPALITY, False),
        (Level.CITY_WITH_DISTRICTS, False),
        (Level.AUTONOMOUS_PREFECTURE, False),
        (Level.COUNTY, True),
        (Level.AUTONOMOUS_COUNTY, True),
        (Level.CITY_WITHOUT_DISTRICTS, False),
        (Level.MUNICIPAL_DISTRICT, False),
        (Level.TOWNSHIP, True),
        (Level.ETHNIC_TOWNSHIP, True),
        (Level.TOWN, False),
    ],
    ids=lambda one: getattr(one, "name", None),
)
def test_11_the_addition_is_not_for_every_level(level: Level, granted: bool) -> None:  # noqa: FBT001  # one of the parameters
    """Five per cent come on top by a named organ; prefectures, cities and towns have none."""
    assert granted is (addition_granted_by(level, on=ON).authority is not None)


def test_11_the_formula_never_overwrites_what_was_fixed() -> None:
    """The formula answers what would be fixed now, and says that a fixed number stays."""
    ruling = seats_valid(Level.COUNTY, 200, population=300_000, on=ON)

    assert True is ruling.holds
    assert any("不再变动" in note.zh for note in ruling.notes)


# 12


def test_12_recall_asks_of_all_voters() -> None:
    """With 1,000 voters 251 votes can elect, but 501 are needed to recall."""
    district = npc.ElectoralDistrict(registered=1000, seats=1)
    elected = npc.elect_deputies(district, npc.Poll(501, 501, votes={"甲": 251, "乙": 0}), on=ON)
    recall = npc.Matter.RECALL_OF_DEPUTY
    short, enough = (
        npc.carried(district, npc.Tally(yes=yes), matter=recall, on=ON) for yes in (500, 501)
    )

    assert ("甲",) == elected.elected
    assert (False, True) == (short.holds, enough.holds)


# 13


def test_13_signers_are_shares_here_and_numbers_there() -> None:
    """A recall is moved by a fifth in a township, by a tenth above: 13 and 7 of 61 deputies.

    Signers of bills and interpellations are not built yet; the thresholds are. An act in the
    name of a delegation needs more than half of that delegation.
    """
    recall = npc.Initiative.RECALL_OF_OFFICIAL

    assert [13, 7] == [
        npc.may_initiate(recall, npc.Roll(Body.CONGRESS, level, 61), signers=0, on=ON)
        .grounds[0]
        .required
        for level in (Level.TOWN, Level.COUNTY)
    ]
    assert 13 == at_least(Fraction(1, 5)).least(61)
    assert 7 == at_least(Fraction(1, 10)).least(61)
    assert 12 == at_least(Fraction(1, 5)).least(60)
    assert 49 == more_than(HALF).least(96)


def test_13_a_fifth_calls_for_a_session() -> None:
    """What is built of it: an extraordinary session is called by a fifth of the deputies."""
    called = [
        npc.may_initiate(npc.Initiative.EXTRAORDINARY_SESSION, TOWN, signers=signers, on=ON).holds
        for signers in (11, 12)
    ]

    assert [False, True] == called


# 14


def test_14_three_kinds_of_surplus() -> None:
    """Chief posts have one or two candidates, deputy posts 1 to 3 more, members a share more."""
    assert (1, 2) == margin(Contest.CHIEF_POST, 1)
    assert (5, 7) == margin(Contest.DEPUTY_POST, 4)
    assert (22, 24) == margin(Contest.COMMITTEE_MEMBER, 20)


# 15


@pytest.mark.parametrize("level", [Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP, Level.TOWN])
@pytest.mark.parametrize(
    "body", [Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE]
)
def test_15_townships_have_no_standing_committee(body: Body, level: Level) -> None:
    """Between sessions there is nobody but the presidium: such a roll contradicts itself."""
    with pytest.raises(npc.FactsError):
        npc.Roll(body, level, members=9)


def test_15_in_a_township_the_presidium_calls_the_session() -> None:
    """What a standing committee does from the county up the presidium does in a township."""
    session = npc.Initiative.EXTRAORDINARY_SESSION
    answers = {
        by: npc.may_initiate(session, TOWN, by=by, on=ON).holds
        for by in (Body.PRESIDIUM, Body.STANDING_COMMITTEE)
    }

    assert {Body.PRESIDIUM: True, Body.STANDING_COMMITTEE: False} == answers
