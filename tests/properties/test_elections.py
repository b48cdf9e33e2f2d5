"""Elections: what one more vote, another order, another box can do."""

from collections.abc import Sequence
from datetime import date

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import testing

ON = date(2026, 11, 21)
SEATS = st.integers(2, 4)


def contest(data: DataObject, roll: npc.Roll, seats: int) -> npc.Poll:
    """Draw a poll: any, one around the majority, or one with a tie."""
    kinds = [
        testing.polls(roll=roll, seats=seats, write_ins=True),
        testing.close_polls(roll, seats=seats),
        testing.filled_polls(roll, seats=seats),
        testing.tied_polls(roll, seats=seats),
    ]
    return data.draw(data.draw(st.sampled_from(kinds)))


def elect(roll: npc.Roll, poll: npc.Poll, seats: int) -> npc.ElectionResult:
    """Hold the election of the count."""
    return npc.elect_officials(roll, poll, seats=seats, on=ON)


def one_more(poll: npc.Poll, who: object, seats: int) -> npc.Poll:
    """Give a candidate one more vote; where every mark is made, take it from another."""
    votes = dict(poll.votes)
    votes[who] += 1
    if sum(votes.values()) + sum(poll.write_ins.values()) > poll.valid * seats:
        other = next(name for name in votes if name != who and votes[name] > 0)
        votes[other] -= 1
    return attrs.evolve(poll, votes=votes)


@given(testing.congresses(), SEATS, st.data())
def test_one_more_vote_never_unseats(roll: npc.Roll, seats: int, data: DataObject) -> None:
    """Who is elected stays so with one vote more."""
    poll = contest(data, roll, seats)
    safe = [who for who in elect(roll, poll, seats).elected if poll.votes.get(who, 0) < poll.valid]
    assume(any(who in poll.votes for who in safe))
    who = data.draw(st.sampled_from([who for who in safe if who in poll.votes]))

    assert who in elect(roll, one_more(poll, who, seats), seats).elected


@given(testing.congresses(), SEATS, st.data())
def test_one_more_vote_breaks_a_tie(roll: npc.Roll, seats: int, data: DataObject) -> None:
    """One of the tied wins with a vote more than the others."""
    poll = data.draw(testing.tied_polls(roll, seats=seats))
    tied = [who for who in elect(roll, poll, seats).tied if poll.votes[who] < poll.valid]
    assume(tied)
    who = data.draw(st.sampled_from(tied))

    assert who in elect(roll, one_more(poll, who, seats), seats).elected


@given(testing.congresses(), SEATS, st.data())
def test_ballot_order_is_irrelevant(roll: npc.Roll, seats: int, data: DataObject) -> None:
    """Another order of the names elects the same, and orders only equals anew."""
    poll = contest(data, roll, seats)
    order: Sequence[object] = data.draw(st.permutations(list(poll.votes)))
    shuffled = attrs.evolve(poll, votes={who: poll.votes[who] for who in order})
    one, two = elect(roll, poll, seats), elect(roll, shuffled, seats)

    assert set(one.elected) == set(two.elected)
    assert set(one.tied) == set(two.tied)
    assert (one.contested, one.vacant) == (two.contested, two.vacant)
    assert [one.votes[who] for who in one.elected] == [two.votes[who] for who in two.elected]
    assert one.next_step.kind is two.next_step.kind


@given(testing.congresses(), SEATS, st.data())
def test_more_members_never_elect_anybody(roll: npc.Roll, seats: int, data: DataObject) -> None:
    """The same votes elect none but the same in a larger congress."""
    poll = contest(data, roll, seats)
    larger = attrs.evolve(roll, members=roll.members + data.draw(st.integers(1, 5)))

    assert set(elect(larger, poll, seats).elected) <= set(elect(roll, poll, seats).elected)


@given(testing.election_results() | testing.election_results(tied=True))
def test_seats_are_conserved_in_elections(result: npc.ElectionResult) -> None:
    """Elected, contested and vacant add up, and a tie has more names than seats."""
    assert result.seats == len(result.elected) + result.contested + result.vacant
    assert (result.contested < len(result.tied)) or not result.tied
    assert not set(result.elected) & set(result.tied)
    assert (result.vacant == 0 == result.contested) == (result.next_step.kind is npc.Step.COMPLETE)


@given(testing.election_results())
def test_nobody_is_elected_without_the_majority(result: npc.ElectionResult) -> None:
    """More than half of all deputies, and no fewer votes than anybody left out."""
    roll = result.facts["roll"]
    assert isinstance(roll, npc.Roll)

    assert all(2 * result.votes[who] > roll.members for who in result.elected)
    if result.elected and result.valid.holds:
        others = [n for who, n in result.votes.items() if who not in result.elected]
        assert min(result.votes[who] for who in result.elected) >= max(others, default=0)


@given(testing.deputy_elections(), st.data())
def test_the_order_of_candidates_never_matters(
    result: npc.ElectionResult, data: DataObject
) -> None:
    """Deputies: another order of the names elects the same."""
    facts = dict(result.facts)
    poll = result.rounds[0].poll
    order: Sequence[object] = data.draw(st.permutations(list(poll.votes)))
    facts["poll"] = attrs.evolve(poll, votes={who: poll.votes[who] for who in order})
    other = npc.elect_deputies(**facts, on=result.on)  # type: ignore[arg-type]  # its own facts

    assert set(result.elected) == set(other.elected)
    assert set(result.tied) == set(other.tied)
    assert result.next_step.kind is other.next_step.kind
    assert set(result.next_step.among) == set(other.next_step.among)


@given(testing.deputy_elections())
def test_abstaining_equals_staying_away_where_the_base_is_all(result: npc.ElectionResult) -> None:
    """Fewer ballots with the same votes elect the same where the base is all deputies."""
    roll = result.facts["electorate"]
    assume(isinstance(roll, npc.Roll))
    poll = result.rounds[0].poll
    assume(poll.ballots <= poll.participating)
    needed = max((*poll.votes.values(), *poll.write_ins.values()), default=0)
    marks = sum(poll.votes.values()) + sum(poll.write_ins.values())
    fewer = max(needed, -(-marks // result.seats))
    facts = dict(result.facts)
    facts["poll"] = npc.Poll(fewer, fewer, 0, poll.votes, poll.write_ins)
    other = npc.elect_deputies(**facts, on=result.on)  # type: ignore[arg-type]  # its own facts

    assert result.elected == other.elected
    assert (result.tied, result.vacant) == (other.tied, other.vacant)


TIED = npc.elect_deputies(
    npc.ElectoralDistrict(registered=9, seats=2),
    npc.Poll(9, 9, 0, {"甲": 6, "乙": 6, "丙": 6}),
    on=ON,
)
OFFICIALS_TIED = npc.elect_officials(
    npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=9),
    npc.Poll(9, 9, 0, {"甲": 6, "乙": 6, "丙": 6}),
    seats=2,
    on=ON,
)


@given(st.sampled_from([TIED, OFFICIALS_TIED]).flatmap(testing.carried_on))
def test_a_second_ballot_never_elects_an_outsider(result: npc.ElectionResult) -> None:
    """Whatever the later ballots say, nobody but the three who tied is elected or tied."""
    assert {*result.elected, *result.tied} <= {"甲", "乙", "丙"}
    assert 2 == len(result.elected) + result.contested


@given(testing.deputy_elections(direct=True) | testing.deputy_elections(direct=False))
def test_one_more_vote_never_unseats_a_deputy(result: npc.ElectionResult) -> None:
    """Every winner whose ballots have room stays elected with one vote more."""
    poll = result.rounds[0].poll
    marks = sum(poll.votes.values()) + sum(poll.write_ins.values())
    room = poll.valid if marks < poll.valid * result.seats else 0
    for who in result.elected:
        if poll.votes.get(who, room) >= room:
            continue
        facts = dict(result.facts)
        facts["poll"] = attrs.evolve(poll, votes={**poll.votes, who: poll.votes[who] + 1})
        again = npc.elect_deputies(**facts, on=result.on)  # type: ignore[arg-type]  # its own facts

        assert who in again.elected


@given(testing.deputy_elections(votes=3))
def test_an_election_says_itself(result: npc.ElectionResult) -> None:
    """Every result explains itself in both languages, and hashes."""
    assert result.explain("zh") != result.explain("en")
    assert hash(result) == hash(attrs.evolve(result))


@given(st.booleans(), testing.candidates(), st.data())
def test_polls_merge(counted: bool, names: list[str], data: DataObject) -> None:  # noqa: FBT001
    """Boxes add: the empty one changes nothing, order and grouping do not matter."""
    one, two, three = (
        attrs.evolve(poll, issued=poll.ballots if counted else None)
        for poll in data.draw(
            st.lists(testing.polls(candidates=names, write_ins=True), min_size=3, max_size=3)
        )
    )
    # A write-in of one box may be a name that another box knows as well.
    empty = npc.Poll(0, 0)

    assert one == one + empty == empty + one
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one.valid + two.valid == (one + two).valid


@given(testing.congresses(), SEATS, st.data())
def test_boxes_counted_apart_elect_the_same(roll: npc.Roll, seats: int, data: DataObject) -> None:
    """A poll split in two and added up again has the same outcome."""
    poll = attrs.evolve(contest(data, roll, seats), issued=None)
    part = {who: data.draw(st.integers(0, votes)) for who, votes in poll.votes.items()}
    box = npc.Poll(0, 0, 0, part)
    rest = attrs.evolve(poll, votes={who: poll.votes[who] - part[who] for who in part})

    assert elect(roll, poll, seats) == elect(roll, box + rest, seats)


@given(testing.margins() | testing.margins(corner=True), st.data())
def test_a_margin_admits_what_it_says(margin: npc.Margin, data: DataObject) -> None:
    """From least to most all numbers are lawful, and none beyond either end."""
    least = margin.floor if margin.least is None else margin.least
    most = least + 5 if margin.most is None else margin.most
    number = data.draw(st.integers(least, most))

    assert margin.floor <= least <= most
    assert all(ground.holds for ground in margin.weigh(number))
    assert not all(ground.holds for ground in margin.weigh(least - 1))
    if margin.most is not None:
        assert not all(ground.holds for ground in margin.weigh(margin.most + 1))


@given(testing.project_choices())
def test_projects_fill_the_places(choice: npc.livelihood.ProjectChoice) -> None:
    """Chosen, contested and unfilled are the places, unless a rule keeps equals."""
    places = len(choice.chosen) + choice.contested + choice.unfilled
    kept = choice.rule.tie is npc.livelihood.TieRule.KEEP_ALL

    if choice.rule.choose is not None:
        assert choice.rule.choose == places or (kept and places > choice.rule.choose)
    assert len(set(choice.chosen) | set(choice.tied)) == len(choice.chosen) + len(choice.tied)
