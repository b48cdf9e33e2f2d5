"""Elections of deputies: the first vote, another ballot, another election."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.elections import Round, RoundKind
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict
from npcmodel.profiles import CHONGQING, SHANDONG, SHANGHAI

ON = date(2026, 11, 21)
DISTRICT = npc.ElectoralDistrict(registered=300, seats=2)
COUNTY = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=80)


def poll(participating: int, ballots: int | None = None, void: int = 0, **votes: int) -> npc.Poll:
    """Return a poll whose ballots were all returned unless said otherwise."""
    given: dict[Hashable, int] = dict(votes.items())
    return npc.Poll(participating, participating if ballots is None else ballots, void, given)


def elect(counted: npc.Poll, electorate: Any = DISTRICT, **more: Any) -> npc.ElectionResult:
    """Return the result on the usual day."""
    return npc.elect_deputies(electorate, counted, on=ON, **more)


def wrong(value: object) -> Any:
    """Return a value of the wrong kind."""
    return value


def state(result: npc.ElectionResult) -> tuple[object, ...]:
    """Return who is elected, who is tied, seats contested and vacant, and the next step."""
    return (
        result.elected,
        result.tied,
        result.contested,
        result.vacant,
        result.next_step.kind,
    )


# The first vote


def test_voters_elect_by_more_than_half_of_those_taking_part() -> None:
    """201 of 300 take part: 101 votes elect, 100 do not."""
    result = elect(poll(201, 甲=101, 乙=101, 丙=100))

    assert (("甲", "乙"), (), 0, 0, npc.Step.COMPLETE) == state(result)
    assert [101, 101, 101] == [ground.required for ground in result.grounds]
    assert "《选举法》（2020）第45条第1款" == str(result.grounds[0].citation)


def test_void_ballots_count_in_the_base() -> None:
    """200 took part, 20 ballots are void: 101 votes are needed all the same."""
    result = elect(poll(200, void=20, 甲=100, 乙=101, 丙=10))

    assert ("乙",) == result.elected


@pytest.mark.parametrize(("participating", "holds"), [(150, False), (151, True)])
def test_turnout_is_more_than_half_of_all_voters(participating: int, holds: bool) -> None:  # noqa: FBT001
    """150 of 300 are half, not more; the whole vote is held again."""
    result = elect(poll(participating, 甲=140, 乙=130, 丙=5))

    assert holds is result.valid.holds
    assert (npc.Step.COMPLETE if holds else npc.Step.REPEAT) is result.next_step.kind
    assert (0 if holds else 2) == result.vacant


def test_more_ballots_than_voters_void_the_election() -> None:
    """One ballot too many; the statute says so of deputies."""
    result = elect(poll(200, 201, 甲=150, 乙=140, 丙=5))

    assert ((), (), 0, 2, npc.Step.REPEAT) == state(result)
    assert ["《选举法》（2020）第44条第1款"] == [str(one.citation) for one in result.grounds]
    assert (3, 4) == (result.next_step.candidates.least, result.next_step.candidates.most)  # type: ignore[union-attr]


def test_nobody_takes_part() -> None:
    """An empty poll is a vote without its turnout."""
    result = elect(poll(0, 甲=0, 乙=0, 丙=0))

    assert ((), (), 0, 2, npc.Step.REPEAT) == state(result)


def test_too_few_candidates_make_it_unlawful() -> None:
    """Two candidates for two seats are no competitive election, except in a by-election."""
    counted = poll(200, 甲=150, 乙=140)

    assert not elect(counted).valid.holds
    assert elect(counted, by_election=True).valid.holds


def test_a_congress_elects_by_more_than_half_of_all_deputies() -> None:
    """41 of 80 in office, however few took part."""
    result = elect(poll(60, 甲=41, 乙=40, 丙=10), COUNTY, seats=2)

    assert (("甲",), (), 0, 1, npc.Step.ANOTHER_ELECTION) == state(result)
    assert "《选举法》（2020）第45条第2款" == str(result.grounds[0].citation)


def test_a_write_in_is_elected_and_the_ground_says_why() -> None:
    """Any other voter may be written in."""
    counted = npc.Poll(201, 201, 0, {"甲": 110, "乙": 40, "丙": 10}, {"丁": 105})
    result = elect(counted)

    assert ("甲", "丁") == result.elected
    assert "《选举法》（2020）第41条" in {str(ground.citation) for ground in result.grounds}


def test_a_standing_committee_fills_vacancies_between_sessions() -> None:
    """Its majority is that of its resolutions, and that is said to be a reading."""
    committee = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=30)
    result = elect(poll(28, 甲=16), committee, seats=1, by_election=True)
    short = elect(poll(28, 甲=15), committee, seats=1, by_election=True)

    assert (("甲",), npc.Step.COMPLETE) == (result.elected, result.next_step.kind)
    assert ((), npc.Step.ANOTHER_ELECTION) == (short.elected, short.next_step.kind)
    assert "《选举法》（2020）第57条第3款" in {str(one.citation) for one in result.valid.grounds}
    assert 1 == len(result.valid.open)
    assert ("甲",) == short.next_step.among
    assert "《选举法》（2020）第57条第4款" in {str(o.citation) for o in short.next_step.grounds}


def test_the_forces_elect_by_their_own_measures() -> None:
    """The same rules, another text."""
    direct = elect(poll(201, 甲=101, 乙=100), ServiceDistrict(registered=300, seats=1))
    indirect = elect(poll(90, 甲=51, 乙=50, 丙=0), ServiceCongress(members=100), seats=2)

    assert "《解放军选举办法》（2021）第29条第1款" == str(direct.grounds[0].citation)
    assert ("甲",) == direct.elected == indirect.elected
    assert "《解放军选举办法》（2021）第29条第2款" == str(indirect.grounds[0].citation)
    assert npc.Step.ANOTHER_ELECTION is indirect.next_step.kind


# Another ballot


def tie() -> npc.ElectionResult:
    """Return two elected of three seats, and two who tie for the last."""
    district = npc.ElectoralDistrict(registered=300, seats=3)
    return elect(poll(201, 甲=150, 乙=130, 丙=110, 丁=110), district)


def test_a_tie_goes_to_another_ballot() -> None:
    """The two who tie stand for the one seat, and most votes win without a majority."""
    first = tie()
    result = npc.another_ballot(first, poll(170, 丙=30, 丁=31), on=ON)

    assert (("甲", "乙"), ("丙", "丁"), 1, 0, npc.Step.ANOTHER_BALLOT) == state(first)
    assert ("丙", "丁") == first.next_step.among
    assert (("甲", "乙", "丁"), (), 0, 0, npc.Step.COMPLETE) == state(result)
    assert [RoundKind.FIRST, RoundKind.ANOTHER_BALLOT] == [one.kind for one in result.rounds]
    assert (3, 150, 31) == (result.seats, result.votes["甲"], result.votes["丁"])


def test_a_second_tie_is_handed_back_again() -> None:
    """Equal once more: one more ballot."""
    again = npc.another_ballot(tie(), poll(170, 丙=30, 丁=30), on=ON)
    result = npc.another_ballot(again, poll(160, 丙=50, 丁=30), on=ON)

    assert (("甲", "乙"), ("丙", "丁"), 1, 0, npc.Step.ANOTHER_BALLOT) == state(again)
    assert ("甲", "乙", "丙") == result.elected
    assert 3 == len(result.rounds)


def test_another_ballot_without_its_turnout_is_held_again() -> None:
    """Whether turnout is asked again is open; it is asked, and the tie stays."""
    result = npc.another_ballot(tie(), poll(150, 丙=30, 丁=31), on=ON)

    assert (("甲", "乙"), ("丙", "丁"), 1, 0, npc.Step.REPEAT) == state(result)
    assert ("丙", "丁") == result.next_step.among
    assert 1 == len(result.valid.open)
    assert not result.valid.undecided


def test_officials_vote_again_too() -> None:
    """Two of three deputy posts are filled; the tie for the third is broken."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    deputy = npc.Contest.DEPUTY_POST
    first = npc.elect_officials(
        town, poll(60, 甲=42, 乙=38, 丙=38, 丁=1), seats=2, on=ON, contest=deputy
    )
    result = npc.another_ballot(first, poll(58, 乙=20, 丙=21), on=ON)

    assert ("甲", "丙") == result.elected
    assert npc.Step.COMPLETE is result.next_step.kind


def test_too_many_ballots_of_officials_leave_the_tie_open() -> None:
    """No statute says what follows: neither elected nor void."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    first = npc.elect_officials(town, poll(60, 甲=42, 乙=38, 丙=38), seats=2, on=ON)
    result = npc.another_ballot(first, poll(58, 59, 乙=20, 丙=21), on=ON)

    assert (("甲",), ("乙", "丙"), 1, 0, npc.Step.UNREGULATED) == state(result)
    assert result.valid.undecided


# Another election


def left(registered: int = 300) -> npc.ElectionResult:
    """Return one elected of two seats, and four candidates' votes."""
    district = npc.ElectoralDistrict(registered=registered, seats=2)
    return elect(poll(201, 甲=150, 乙=90, 丙=80, 丁=10), district)


def test_seats_left_go_to_another_election() -> None:
    """One seat takes two candidates, in the order of the first votes."""
    first = left()
    margin = first.next_step.candidates

    assert (("甲",), (), 0, 1, npc.Step.ANOTHER_ELECTION) == state(first)
    assert ("乙", "丙") == first.next_step.among
    assert margin is not None
    assert (2, 2) == (margin.least, margin.most)
    assert "《选举法》（2020）第45条第4款" == str(margin.grounds[0].citation)


@pytest.mark.parametrize(("votes", "elected"), [(66, ("甲",)), (67, ("甲", "乙"))])
def test_a_third_of_the_ballots_and_most_votes(votes: int, elected: tuple[str, ...]) -> None:
    """200 ballots, void ones included: 67 are a third, 66 are not."""
    result = npc.another_election(left(), poll(200, void=5, 乙=votes, 丙=60), on=ON)

    assert elected == result.elected
    assert 67 == result.grounds[0].required


def test_between_the_two_readings_of_a_third_nobody_is_elected_and_it_says_so() -> None:
    """66 of 200 ballots are a third of the 195 valid ones only."""
    result = npc.another_election(left(), poll(200, void=5, 乙=66, 丙=60), on=ON)
    below = npc.another_election(left(), poll(200, void=5, 乙=64, 丙=60), on=ON)

    assert 1 == len(result.open)
    assert () == below.open
    assert "三分之一" in result.explain("zh")


def test_no_valid_ballot_elects_nobody() -> None:
    """All ballots void, or none returned."""
    void = npc.another_election(left(), poll(200, 2, void=2, 乙=0, 丙=0), on=ON)
    none = npc.another_election(left(), poll(200, 0, 乙=0, 丙=0), on=ON)

    assert (("甲",), (), 0, 1, npc.Step.UNREGULATED) == state(void) == state(none)


def test_a_tie_by_most_votes_has_no_text() -> None:
    """It is handed back, and nothing says how to break it."""
    result = npc.another_election(left(), poll(200, 乙=90, 丙=90), on=ON)

    assert (("甲",), ("乙", "丙"), 1, 0, npc.Step.UNREGULATED) == state(result)
    assert [None] == [ground.citation for ground in result.next_step.grounds]


def test_a_seat_still_left_has_no_text() -> None:
    """Nobody has a third."""
    result = npc.another_election(left(), poll(200, 乙=60, 丙=60), on=ON)

    assert (("甲",), (), 0, 1, npc.Step.UNREGULATED) == state(result)


def test_turnout_is_asked_of_another_election() -> None:
    """Half of the voters is not enough here either; it is held again."""
    result = npc.another_election(left(), poll(150, 乙=100, 丙=20), on=ON)

    assert (("甲",), (), 0, 1, npc.Step.REPEAT) == state(result)
    assert 1 == len(result.valid.open)
    margin = result.next_step.candidates
    assert margin is not None
    assert 2 == margin.most


def test_a_congress_needs_its_majority_again() -> None:
    """A third is not enough where deputies elect, and the text does not say how often."""
    first = elect(poll(80, 甲=41, 乙=40, 丙=30), COUNTY, seats=2)
    result = npc.another_election(first, poll(80, 乙=40, 丙=30), on=ON)
    last = npc.another_election(result, poll(80, 乙=41, 丙=30), on=ON)

    assert (("甲",), (), 0, 1, npc.Step.ANOTHER_ELECTION) == state(result)
    assert None in {ground.citation for ground in result.next_step.grounds}
    assert ("甲", "乙") == last.elected
    assert "《选举法》（2020）第45条第5款" == str(last.grounds[0].citation)


def test_the_list_follows_the_first_votes() -> None:
    """Passing over a better placed candidate makes the vote unlawful."""
    result = npc.another_election(left(), poll(200, 乙=90, 丁=80), on=ON)

    assert not result.valid.holds
    assert (("甲",), npc.Step.REPEAT) == (result.elected, result.next_step.kind)


def test_one_who_withdraws_is_passed_over() -> None:
    """Then the next one may stand."""
    result = npc.another_election(left(), poll(200, 乙=90, 丁=80), on=ON, withdrawn=["丙"])

    assert ("甲", "乙") == result.elected


def test_a_newcomer_cannot_stand_for_deputy() -> None:
    """The list is taken from the first vote."""
    result = npc.another_election(left(), poll(200, 乙=90, 戊=80), on=ON)

    assert not result.valid.holds
    assert not result.valid.undecided


def test_a_write_in_of_the_first_vote_is_left_open() -> None:
    """The text does not say whether one who was no candidate may be listed."""
    counted = npc.Poll(201, 201, 0, {"甲": 120, "乙": 80, "丙": 70}, {"丁": 72, "戊": 60})
    listed = npc.another_election(elect(counted), poll(200, 乙=90, 丁=80), on=ON)
    behind = npc.another_election(elect(counted), poll(200, 乙=90, 戊=80), on=ON)

    assert listed.valid.undecided
    assert npc.Step.UNREGULATED is listed.next_step.kind
    assert not behind.valid.undecided
    assert npc.Step.REPEAT is behind.next_step.kind


def test_equals_at_the_end_of_the_list_are_left_open() -> None:
    """Two with equal votes for the last place on the list: both are named, one stands."""
    district = npc.ElectoralDistrict(registered=300, seats=2)
    first = elect(poll(201, 甲=150, 乙=90, 丙=80, 丁=80), district)
    second = elect(poll(201, 甲=150, 乙=80, 丙=80, 丁=80), district)
    result = npc.another_election(second, poll(200, 乙=90, 丙=80), on=ON)

    assert ("乙", "丙", "丁") == first.next_step.among == second.next_step.among
    assert result.valid.undecided


def test_officials_may_be_newly_nominated() -> None:
    """Another election of officials may take new names, and needs the majority of all again."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    first = npc.elect_officials(
        town, poll(60, 甲=50, 乙=30, 丙=1), seats=2, on=ON, contest=npc.Contest.DEPUTY_POST
    )
    result = npc.another_election(first, poll(60, 戊=31, 己=1), on=date(2026, 11, 22))
    unchecked = npc.elect_officials(town, poll(60, 甲=50, 乙=30, 丙=1), seats=2, on=ON)

    assert () == first.next_step.among
    assert ("甲", "戊") == result.elected
    assert date(2026, 11, 22) == result.on
    assert ("甲", "戊") == npc.another_election(unchecked, poll(60, 戊=31), on=ON).elected


def test_the_electorate_may_have_changed() -> None:
    """At the next session the congress has 58 deputies in office, and 30 votes elect."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    smaller = attrs.evolve(town, members=58)
    first = npc.elect_officials(town, poll(60, 甲=50, 乙=30, 丙=1), seats=2, on=ON)
    second = npc.another_election(first, poll(58, 戊=29, 己=29), on=ON, electorate=smaller)
    third = npc.another_election(second, poll(58, 戊=30, 己=1), on=ON)

    assert ("甲",) == second.elected
    assert ("甲", "戊") == third.elected


# What the votes before leave for the next


def test_who_withdrew_stays_away_from_every_later_vote() -> None:
    """The third vote's list passes over one who withdrew before the second."""
    four = {"甲": 60, "乙": 40, "丙": 30, "丁": 20, "戊": 10, "己": 5}
    first = npc.elect_deputies(COUNTY, npc.Poll(80, 80, 0, four), seats=4, on=ON)
    second = npc.another_election(
        first, poll(80, 丙=30, 丁=45, 戊=10, 己=3), on=ON, withdrawn=["乙"]
    )
    third = npc.another_election(second, poll(80, 丙=30, 戊=50, 己=3), on=ON)

    assert ("丙", "戊", "己") == second.next_step.among
    assert third.valid.holds
    assert ("甲", "丁", "戊") == third.elected


def test_a_third_that_changes_nothing_is_no_doubt() -> None:
    """甲 takes the only seat whichever ballots are the base."""
    result = npc.another_election(left(), poll(200, void=20, 乙=100, 丙=61), on=ON)

    assert ("甲", "乙") == result.elected
    assert () == result.open


def test_most_votes_by_plurality_cite_no_majority() -> None:
    """Where a third is enough, the paragraph on majorities decides nothing."""
    result = npc.another_election(left(), poll(200, 乙=90, 丙=80), on=ON)

    assert {"《选举法》（2020）第45条第5款"} == {str(one.citation) for one in result.grounds}


def test_a_void_ballot_leaves_the_votes_as_they_were() -> None:
    """The tie that stands is the one of the valid vote."""
    result = npc.another_ballot(tie(), poll(150, 丙=30, 丁=31), on=ON)

    assert (110, 110) == (result.votes["丙"], result.votes["丁"])
    assert 31 == result.rounds[1].poll.votes["丁"]


def test_one_candidate_after_a_by_election_is_left_open() -> None:
    """As many as the seats in a by-election, two for one seat in another election: which?"""
    one = npc.ElectoralDistrict(registered=300, seats=1)
    first = elect(poll(200, 甲=100, 乙=50), one, by_election=True)
    alone = npc.another_election(first, poll(200, 甲=100), on=ON)
    both = npc.another_election(first, poll(200, 甲=100, 乙=50), on=ON)

    assert alone.valid.undecided
    assert not both.valid.undecided
    assert ("甲",) == both.elected


def test_it_says_which_texts_were_asked() -> None:
    """National law alone, a profile that says nothing of it, or one that does."""
    counted = poll(201, 甲=101, 乙=101, 丙=100)
    alone = elect(counted)
    silent = elect(counted, profile=CHONGQING)
    spoken = elect(counted, profile=SHANGHAI)

    assert [1, 1, 0] == [len(one.valid.notes) for one in (alone, silent, spoken)]
    assert "只问国家法律，未问地方规定" in alone.explain("zh")
    forces = elect(poll(201, 甲=101, 乙=100), ServiceDistrict(registered=300, seats=1))
    assert () == forces.valid.notes


def test_a_second_tie_may_leave_the_seat_vacant_where_a_text_says_so() -> None:
    """山东 lets it stay vacant after another ballot, too."""
    three = npc.ElectoralDistrict(registered=300, seats=3)
    first = elect(poll(201, 甲=150, 乙=130, 丙=110, 丁=110), three, profile=SHANDONG)
    again = npc.another_ballot(first, poll(170, 丙=30, 丁=30), on=ON)

    assert npc.Step.ANOTHER_BALLOT is again.next_step.kind
    assert any("山东" in str(one.citation) for one in again.next_step.grounds)
    assert not any("山东" in str(one.citation) for one in first.next_step.grounds)


def test_a_tie_leaves_seats_open_too() -> None:
    """上海 has a text on what is still left, which is named beside a tie."""
    one = npc.ElectoralDistrict(registered=300, seats=1)
    first = elect(poll(200, 甲=90, 乙=80), one, profile=SHANGHAI)
    tied = npc.another_election(first, poll(200, 甲=90, 乙=90), on=ON)

    assert (npc.Step.UNREGULATED, ("甲", "乙")) == (tied.next_step.kind, tied.tied)
    assert any("上海" in str(one.citation) for one in tied.next_step.grounds)


def test_the_margin_of_deputy_posts_is_known_to_the_last_seat() -> None:
    """Several seats of a township are those of deputy posts, and stay so when one is left."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    first = npc.elect_officials(town, poll(60, 甲=42, 乙=20, 丙=10), seats=2, on=ON)
    second = npc.another_election(first, poll(60, 乙=30, 丙=20), on=ON)
    margin = second.next_step.candidates

    assert margin is not None
    assert (2, 4) == (margin.least, margin.most)


def test_the_nation_says_that_most_votes_win_by_its_measures() -> None:
    """Three with the majority for two seats: the text gives no rule of most votes."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=80)
    result = npc.elect_officials(nation, poll(80, 甲=60, 乙=50, 丙=45), seats=2, on=ON)

    assert ("甲", "乙") == result.elected
    assert ["《全国人大议事规则》（2021）第41条"] == [str(one.citation) for one in result.open]


# What contradicts the vote before


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (lambda: npc.another_ballot(left(), poll(200, 乙=1, 丙=2), on=ON), "first.next_step"),
        (lambda: npc.another_election(tie(), poll(200, 丙=1), on=ON), "first.next_step"),
        (lambda: npc.another_ballot(wrong("甲"), poll(200), on=ON), "first"),
        (lambda: npc.another_ballot(tie(), wrong({"丙": 1}), on=ON), "poll"),
        (lambda: npc.another_ballot(tie(), poll(200, 丙=1), on=ON), "poll.votes"),
        (lambda: npc.another_ballot(tie(), poll(200, 丙=1, 丁=2, 戊=3), on=ON), "poll.votes"),
        (
            lambda: npc.another_ballot(
                tie(), npc.Poll(200, 200, 0, {"丙": 1, "丁": 2}, {"戊": 1}), on=ON
            ),
            "poll.write_ins",
        ),
        (lambda: npc.another_ballot(tie(), poll(301, 丙=1, 丁=2), on=ON), "poll.participating"),
        (lambda: npc.another_ballot(tie(), poll(200, 丙=150, 丁=150), on=ON), "poll"),
        (
            lambda: npc.another_ballot(tie(), poll(200, 丙=1, 丁=2), on=date(2026, 11, 20)),
            "on",
        ),
        (
            lambda: npc.another_ballot(tie(), poll(200, 丙=1, 丁=2), on=ON, electorate=COUNTY),
            "electorate",
        ),
        (lambda: npc.another_election(left(), poll(200, 甲=1, 乙=2), on=ON), "poll.votes"),
        (
            lambda: npc.another_election(
                left(), npc.Poll(200, 200, 0, {"乙": 1, "丙": 2}, {"甲": 1}), on=ON
            ),
            "poll.votes",
        ),
        (
            lambda: npc.another_election(left(), poll(200, 乙=1), on=ON, withdrawn=["甲"]),
            "withdrawn",
        ),
        (
            lambda: npc.another_election(left(), poll(200, 乙=1), on=ON, withdrawn=["己"]),
            "withdrawn",
        ),
        (
            lambda: npc.another_election(left(), poll(200, 乙=1), on=ON, withdrawn="丙"),
            "withdrawn",
        ),
        (
            lambda: npc.another_election(left(), poll(200, 乙=1), on=ON, withdrawn=wrong(5)),
            "withdrawn",
        ),
        (
            lambda: npc.another_election(attrs.evolve(left(), rounds=()), poll(200), on=ON),
            "first",
        ),
        (
            lambda: npc.another_election(left(), poll(200, 乙=1, 丁=2), on=ON, withdrawn=["乙"]),
            "poll.votes",
        ),
        (
            lambda: npc.another_election(
                left(), poll(200, 乙=1, 丙=2), on=ON, electorate=ServiceDistrict(300, 2)
            ),
            "electorate",
        ),
        (
            lambda: npc.another_election(
                left(), poll(200, 乙=1, 丙=2), on=ON, electorate=npc.ElectoralDistrict(300, 3)
            ),
            "electorate.seats",
        ),
        (
            lambda: npc.another_election(
                elect(poll(80, 甲=41, 乙=40, 丙=30), COUNTY, seats=2),
                poll(80, 乙=1, 丙=2),
                on=ON,
                electorate=attrs.evolve(COUNTY, level=npc.Level.PROVINCE),
            ),
            "electorate.level",
        ),
    ],
)
def test_contradictions_of_later_votes(asked: Any, field: str) -> None:
    """One error, naming what contradicts."""
    with pytest.raises(npc.FactsError) as caught:
        asked()

    assert field == caught.value.field


@pytest.mark.parametrize(
    ("electorate", "counted", "more", "field"),
    [
        ("选区", poll(1, 甲=1), {}, "electorate"),
        (DISTRICT, {"甲": 1}, {}, "poll"),
        (DISTRICT, poll(301, 甲=1), {}, "poll.participating"),
        (DISTRICT, poll(200, 甲=201), {}, "poll.votes['甲']"),
        (DISTRICT, poll(200, 甲=150, 乙=150, 丙=150), {}, "poll"),
        (DISTRICT, poll(200, 甲=1), {"seats": 3}, "seats"),
        (DISTRICT, poll(200, 甲=1), {"by_election": 1}, "by_election"),
        (DISTRICT, poll(200, 甲=1), {"profile": "浙江"}, "profile"),
        (ServiceCongress(members=90), poll(9, 甲=1), {"seats": 1, "profile": CHONGQING}, "profile"),
        (COUNTY, poll(20, 甲=1), {}, "seats"),
        (COUNTY, poll(20, 甲=1), {"seats": 0}, "seats"),
        (COUNTY, poll(81, 甲=1), {"seats": 1}, "poll.participating"),
        (
            attrs.evolve(COUNTY, suspended=1),
            poll(80, 甲=1),
            {"seats": 1},
            "poll.participating",
        ),
        (ServiceCongress(members=9), poll(10, 甲=1), {"seats": 1}, "poll.participating"),
        (
            npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, 60),
            poll(20, 甲=1),
            {"seats": 1},
            "electorate.level",
        ),
        (
            npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, 60),
            poll(20, 甲=1),
            {"seats": 1},
            "electorate.level",
        ),
        (
            npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, 30),
            poll(20, 甲=1),
            {"seats": 1},
            "electorate.body",
        ),
        (
            npc.Roll(npc.Body.PRESIDIUM, npc.Level.COUNTY, 30),
            poll(20, 甲=1),
            {"seats": 1, "by_election": True},
            "electorate.body",
        ),
    ],
)
def test_contradictions(electorate: Any, counted: Any, more: dict[str, Any], field: str) -> None:
    """Facts that cannot be, and electorates that elect no deputies."""
    with pytest.raises(npc.FactsError) as caught:
        elect(counted, electorate, **more)

    assert field == caught.value.field


def test_a_district_may_be_asked_with_its_own_seats() -> None:
    """Saying the number of seats again changes nothing but what was asked."""
    counted = poll(200, 甲=150, 乙=140, 丙=1)

    assert elect(counted, seats=2).elected == elect(counted).elected


# What it says


def test_it_says_every_vote_in_both_languages() -> None:
    """The rounds, who was elected in each, and what follows."""
    result = npc.another_ballot(tie(), poll(170, 丙=30, 丁=31), on=ON)
    failed = npc.another_ballot(tie(), poll(150, 丙=30, 丁=31), on=ON)

    assert "第一次投票（3名）：当选甲、乙\n再次投票（1名）：当选丁\n" in result.explain("zh")
    assert "first (seats: 3): elected 甲, 乙\nanother ballot (seats: 1): elected 丁\n" in (
        result.explain("en")
    )
    assert "再次投票（1名）：无人当选" in failed.explain("zh")
    assert "another ballot (seats: 1): nobody elected" in failed.explain("en")


def test_a_vote_keeps_its_count_and_its_validity() -> None:
    """Each vote of the election can be read again."""
    counted = poll(170, 丙=30, 丁=31)
    one = npc.another_ballot(tie(), counted, on=ON).rounds[1]

    assert isinstance(one, Round)
    assert (1, counted, ("丁",), True) == (one.seats, one.poll, one.elected, one.valid.holds)


def test_service_congresses_have_deputies() -> None:
    """A congress without anybody is refused."""
    with pytest.raises(npc.FactsError) as caught:
        ServiceCongress(members=0)

    assert "members" == caught.value.field
