"""Elections of officials, and the result of an election."""

from __future__ import annotations

import enum
import typing
from collections.abc import Hashable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import elections
from npcmodel.elections.results import check_marks
from npcmodel.profiles import CHONGQING

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
COUNTY = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=60)
NATION = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=60)
CHIEF = npc.Contest.CHIEF_POST
DEPUTY = npc.Contest.DEPUTY_POST
MEMBER = npc.Contest.COMMITTEE_MEMBER


def poll(void: int = 0, **votes: int) -> npc.Poll:
    """Return a poll of 57 ballots of 57 persons."""
    given: dict[Hashable, int] = dict(votes.items())
    return npc.Poll(57, 57, void, given)


def elect(counted: npc.Poll, seats: int, roll: npc.Roll = TOWN, **more: Any) -> npc.ElectionResult:
    """Return the result on the usual day."""
    return npc.elect_officials(roll, counted, seats=seats, on=ON, **more)


def test_the_nation_has_a_majority_by_law_and_the_rest_by_its_measures() -> None:
    """A tie and a shortfall are for the measures of the congress, and they say so."""
    tied = elect(poll(甲=38, 乙=38, 丙=38), 2, NATION)
    left = elect(poll(甲=40, 乙=30), 2, NATION)
    full = elect(poll(甲=40), 1, NATION)

    assert (npc.Step.UNREGULATED, ("甲", "乙", "丙")) == (tied.next_step.kind, tied.tied)
    assert (npc.Step.UNREGULATED, 1) == (left.next_step.kind, left.next_step.seats)
    assert "《全国人大议事规则》（2021）第41条" == str(left.next_step.grounds[0].citation)
    assert npc.Step.COMPLETE is full.next_step.kind
    assert "《全国人大议事规则》（2021）第40条第1款" == str(full.grounds[0].citation)


# Who is elected


def test_more_than_half_of_all_deputies() -> None:
    """31 of 60 in office, though 57 took part."""
    result = elect(poll(甲=31, 乙=30), 2)

    assert (("甲",), (), 0, 1) == (result.elected, result.tied, result.contested, result.vacant)
    assert [(True, 31), (False, 31)] == [(g.holds, g.required) for g in result.grounds]
    assert [60, 60] == [ground.base_size for ground in result.grounds]


def test_suspended_deputies_count_in_the_base() -> None:
    """Two of 62 are suspended: 32 votes are needed, of the 60 who can vote."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=62, suspended=2)

    assert () == elect(poll(甲=31), 1, roll).elected
    assert ("甲",) == elect(poll(甲=32), 1, roll).elected


def test_names_come_by_votes_and_equals_in_the_order_of_the_poll() -> None:
    """Equal votes above the cut need no other ballot."""
    result = elect(poll(丙=35, 甲=40, 乙=35), 3)

    assert ("甲", "丙", "乙") == result.elected
    assert npc.Step.COMPLETE is result.next_step.kind
    assert (0, (), None, ()) == attrs.astuple(result.next_step, recurse=False)[1:]


def test_a_write_in_can_be_elected() -> None:
    """Another person than the candidates, by article 28."""
    result = elect(npc.Poll(57, 57, 0, {"甲": 20}, {"丁": 33}), 1)

    assert ("丁",) == result.elected
    assert "《地方组织法》（2022）第28条" in {str(ground.citation) for ground in result.grounds}
    assert {"甲": 20, "丁": 33} == dict(result.votes)


def test_write_ins_without_the_majority_need_no_ground_of_their_own() -> None:
    """Article 28 is cited only where it matters."""
    result = elect(npc.Poll(57, 57, 0, {"甲": 40}, {"丁": 3}), 1)

    assert {"《地方组织法》（2022）第25条"} == {str(ground.citation) for ground in result.grounds}


# What follows


def test_a_tie_at_the_last_seat_is_handed_back() -> None:
    """Another ballot among the tied, for the seats they compete for."""
    result = elect(poll(甲=45, 乙=33, 丙=33), 2)
    step = result.next_step

    assert (("甲",), ("乙", "丙"), 1, 0) == (
        result.elected,
        result.tied,
        result.contested,
        result.vacant,
    )
    assert (npc.Step.ANOTHER_BALLOT, 1, ("乙", "丙"), None) == (
        step.kind,
        step.seats,
        step.among,
        step.candidates,
    )
    assert "没有再要求过半数" in step.explain("zh")


def test_vacant_seats_go_to_another_election() -> None:
    """Nobody is bound to stand, and a township with several seats fills deputy posts."""
    step = elect(poll(甲=45, 乙=9, 丙=8), 2).next_step

    assert (npc.Step.ANOTHER_ELECTION, 1, ()) == (step.kind, step.seats, step.among)
    assert step.candidates is not None
    assert (DEPUTY, 2, 4) == (
        step.candidates.contest,
        step.candidates.least,
        step.candidates.most,
    )


def test_the_margin_is_none_where_the_contest_is_not_known() -> None:
    """One seat in a township, or several in a county, may be of any kind."""
    assert elect(poll(甲=9), 1).next_step.candidates is None
    assert elect(poll(甲=9, 乙=8), 2, COUNTY).next_step.candidates is None


@pytest.mark.parametrize(
    ("contest", "names", "seats", "margin"),
    [
        (CHIEF, "甲", 1, (1, 2)),
        (DEPUTY, "甲乙丙", 2, (3, 5)),
        (MEMBER, "甲乙丙丁戊己", 5, (6, 6)),
    ],
)
def test_the_margin_of_a_contest_given(
    contest: npc.Contest, names: str, seats: int, margin: tuple[int, int]
) -> None:
    """All seats are vacant: the margin is that of the first election."""
    result = elect(npc.Poll(57, 57, votes=dict.fromkeys(names, 1)), seats, COUNTY, contest=contest)
    candidates = result.next_step.candidates

    assert candidates is not None
    assert margin == (candidates.least, candidates.most)
    assert (contest is not CHIEF) == (
        "《地方组织法》（2022）第29条第3款"
        in {str(ground.citation) for ground in result.next_step.grounds}
    )


def test_a_by_election_leads_to_another_by_election() -> None:
    """As many candidates as seats are enough again, by the congress's own measures."""
    result = elect(poll(甲=9), 1, contest=DEPUTY, by_election=True)
    candidates = result.next_step.candidates

    assert result.valid.holds
    assert candidates is not None
    assert (1, None) == (candidates.least, candidates.most)
    assert "补选的选举办法" in result.next_step.explain()


# Is it valid?


def test_without_a_contest_the_candidates_are_not_checked_and_it_says_so() -> None:
    """Two candidates for two seats would be too few for deputy posts."""
    result = elect(poll(甲=40, 乙=40), 2)

    assert result.valid
    assert ["由选举办法规定" in result.valid.notes[0].zh, True] == [
        True,
        "未核对候选人数" in result.valid.notes[1].zh,
    ]
    assert [None] == [ground.citation for ground in result.valid.grounds]


@pytest.mark.parametrize(
    ("names", "contest", "seats", "repeat"),
    [
        ("甲乙", DEPUTY, 2, True),
        ("甲乙丙", DEPUTY, 2, False),
        ("甲乙丙丁戊", DEPUTY, 2, False),
        ("甲乙丙丁戊己", DEPUTY, 2, True),
        ("甲乙丙", CHIEF, 1, True),
    ],
)
def test_a_number_of_candidates_outside_the_margin(
    names: str, contest: npc.Contest, seats: int, *, repeat: bool
) -> None:
    """Nobody is elected and the election is repeated, whatever the votes."""
    votes: dict[Hashable, int] = {who: 40 if who == "甲" else 0 for who in names}
    result = elect(npc.Poll(57, 57, votes=votes), seats, contest=contest)

    assert repeat == (result.next_step.kind is npc.Step.REPEAT)
    assert (() if repeat else ("甲",)) == result.elected
    assert repeat == (not result.valid)


def test_a_repeated_election_rests_on_the_ground_that_fails() -> None:
    """Too few candidates: all seats are vacant, with the margin of the next time."""
    result = elect(poll(甲=40, 乙=40), 2, contest=DEPUTY)
    (ground,) = result.next_step.grounds

    assert (ground,) == result.grounds
    assert (2, 3, 1) == (ground.count, ground.required, ground.missing)
    assert (2, 0, ()) == (result.vacant, result.contested, result.tied)
    assert result.next_step.candidates is not None
    assert (2, (), 3) == (
        result.next_step.seats,
        result.next_step.among,
        result.next_step.candidates.least,
    )


@pytest.mark.parametrize(("names", "holds"), [("甲乙丙丁", False), ("甲乙丙丁戊", True)])
def test_an_empty_margin_asks_for_the_floor(names: str, *, holds: bool) -> None:
    """Four members of a committee: five candidates at least; the rest is the measures'."""
    counted = npc.Poll(57, 57, votes=dict.fromkeys(names, 40))
    result = elect(counted, 4, COUNTY, contest=MEMBER)

    assert holds == bool(result.valid)
    assert [False] == [point.decides for point in result.valid.open]


def test_more_ballots_than_participants_is_left_open() -> None:
    """For officials no statute speaks to it: neither valid nor void."""
    result = elect(npc.Poll(57, 58, votes={"甲": 40}), 1)

    with pytest.raises(npc.UndecidedError, match="more ballots returned than persons voting"):
        bool(result.valid)
    assert (npc.Step.UNREGULATED, 1, None) == (
        result.next_step.kind,
        result.next_step.seats,
        result.next_step.candidates,
    )
    assert ((), 1) == (result.elected, result.vacant)
    assert [None] == [ground.citation for ground in result.grounds]
    assert "选举办法" in result.next_step.explain()


def test_a_ground_that_fails_decides_what_would_be_open() -> None:
    """Too many ballots and too many candidates: void by article 27."""
    result = elect(npc.Poll(57, 58, votes=dict.fromkeys("甲乙丙", 0)), 1, contest=CHIEF)

    assert not result.valid
    assert npc.Step.REPEAT is result.next_step.kind
    assert [False] == [point.decides for point in result.valid.open]


def test_a_local_text_on_ballots_issued() -> None:
    """Chongqing: not more than were handed out; more than voted is then noted as a doubt."""
    issued = npc.Poll(57, 58, votes={"甲": 40}, issued=58)
    result = elect(issued, 1, profile=CHONGQING)

    assert result.valid
    assert ("甲",) == result.elected
    assert [False] == [point.decides for point in result.valid.open]


def test_a_local_text_that_fits_leaves_nothing_open() -> None:
    """57 voted, 57 returned, 58 handed out."""
    result = elect(npc.Poll(57, 57, votes={"甲": 40}, issued=58), 1, profile=CHONGQING)

    assert () == result.valid.open
    assert ["没有说明选举类别，未核对候选人数"] == [note.zh for note in result.valid.notes]


def test_a_local_text_that_is_broken_voids_the_election() -> None:
    """59 returned, 58 handed out: repeated, and no doubt is left."""
    result = elect(npc.Poll(57, 59, votes={"甲": 40}, issued=58), 1, profile=CHONGQING)

    assert npc.Step.REPEAT is result.next_step.kind
    assert () == result.valid.open
    assert [1] == [ground.excess for ground in result.next_step.grounds]


def test_the_ballots_issued_are_asked_for() -> None:
    """A local text that needs the count names it."""
    with pytest.raises(npc.FactsError, match=r"poll\.issued.*第24条第2款"):
        elect(poll(甲=40), 1, profile=CHONGQING)


def test_a_local_text_on_persons_voting() -> None:
    """The other base that places use."""
    source = CHONGQING.officials_ballots
    assert source is not None
    place = npc.Profile(
        name="某市",
        tier=npc.Tier.PROVINCE,
        officials_ballots=attrs.evolve(source, value=npc.Base.PERSONS_VOTING),
    )

    assert elect(npc.Poll(57, 57, votes={"甲": 40}), 1, profile=place).valid
    assert not elect(npc.Poll(57, 58, votes={"甲": 40}), 1, profile=place).valid


def test_another_base_is_refused() -> None:
    """Ballots cannot be held against a population."""
    source = CHONGQING.officials_ballots
    assert source is not None
    place = npc.Profile(
        name="某市",
        tier=npc.Tier.PROVINCE,
        officials_ballots=attrs.evolve(source, value=npc.Base.POPULATION),
    )
    with pytest.raises(npc.FactsError, match="officials_ballots"):
        elect(poll(甲=40), 1, profile=place)


def test_what_a_profile_says_of_townships_binds_no_county() -> None:
    """The count of ballots issued is not asked for there."""
    result = elect(poll(甲=40), 1, COUNTY, profile=CHONGQING)

    assert [None] == [ground.citation for ground in result.valid.grounds]


@pytest.mark.parametrize(
    ("contest", "by_election", "names", "noted"),
    [
        (CHIEF, False, "甲", True),
        (CHIEF, False, "甲乙", False),
        (CHIEF, True, "甲", False),
        (DEPUTY, False, "甲乙", False),
    ],
)
def test_a_soft_norm_is_noted(
    contest: npc.Contest, names: str, *, by_election: bool, noted: bool
) -> None:
    """Usually one candidate more for a chief post: missing it is no violation."""
    counted = npc.Poll(57, 57, votes=dict.fromkeys(names, 1), issued=57)
    result = elect(counted, 1, contest=contest, by_election=by_election, profile=CHONGQING)
    notes = [note for note in result.valid.notes if note.zh.startswith("候选人一般为2人，本次1人")]

    assert noted == bool(notes)
    assert result.valid.holds


# What is refused


@pytest.mark.parametrize(
    ("roll", "counted", "more", "field"),
    [
        (NATION, poll(甲=1), {"contest": CHIEF}, "contest"),
        (NATION, poll(甲=1), {"by_election": True}, "by_election"),
        (NATION, poll(甲=1), {"profile": CHONGQING}, "profile"),
        (npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, 60), poll(甲=1), {}, "roll.body"),
        ("镇", poll(甲=1), {}, "roll"),
        (TOWN, {"甲": 1}, {}, "poll"),
        (TOWN, poll(甲=1), {"seats": 0}, "seats"),
        (TOWN, poll(甲=1), {"contest": npc.Contest.DEPUTIES_DIRECT}, "contest"),
        (TOWN, poll(甲=1), {"contest": npc.Contest.DEPUTIES_INDIRECT}, "contest"),
        (TOWN, poll(甲=1), {"contest": MEMBER}, "contest"),
        (TOWN, poll(甲=1), {"contest": "正职"}, "contest"),
        (TOWN, poll(甲=1), {"contest": CHIEF, "seats": 2}, "seats"),
        (TOWN, poll(甲=1), {"by_election": "是"}, "by_election"),
        (TOWN, poll(甲=1), {"profile": "重庆"}, "profile"),
        (TOWN, npc.Poll(61, 57, votes={"甲": 1}), {}, "poll.participating"),
        (attrs.evolve(TOWN, suspended=4), poll(甲=1), {}, "poll.participating"),
        (TOWN, poll(甲=58), {}, "poll.votes['甲']"),
        (TOWN, poll(void=1, 甲=57), {}, "poll.votes['甲']"),
        (TOWN, npc.Poll(57, 57, 0, {"甲": 1}, {"丁": 58}), {}, "poll.write_ins['丁']"),
        (TOWN, poll(甲=57, 乙=1), {}, "poll"),
        (TOWN, npc.Poll(57, 57, 0, {"甲": 57}, {"丁": 1}), {}, "poll"),
    ],
)
def test_contradictions(roll: Any, counted: Any, more: dict[str, Any], field: str) -> None:
    """Facts that cannot be, and questions that are not the rule's."""
    with pytest.raises(npc.FactsError) as caught:
        npc.elect_officials(roll, counted, **{"seats": 1, "on": ON, **more})

    assert field == caught.value.field


def test_marks_may_fill_every_ballot() -> None:
    """57 ballots for two seats hold 114 marks, and not one more."""
    check_marks(poll(甲=57, 乙=57), 2)
    with pytest.raises(npc.FactsError) as caught:
        check_marks(poll(甲=57, 乙=57, 丙=1), 2)

    assert 115 == caught.value.value


def test_an_empty_poll_elects_nobody() -> None:
    """Nobody stood and nobody voted: every seat is vacant."""
    result = elect(npc.Poll(0, 0), 2)

    assert ((), 2) == (result.elected, result.vacant)
    assert npc.Step.ANOTHER_ELECTION is result.next_step.kind


# The result itself


def test_a_result_is_neither_true_nor_false() -> None:
    """Nor is its next step; both hash."""
    result = elect(poll(甲=40), 1)
    with pytest.raises(TypeError, match="ElectionResult"):
        bool(result)
    with pytest.raises(TypeError, match="NextStep"):
        bool(result.next_step)

    assert 1 == len({result, elect(poll(甲=40), 1)})


def test_a_result_keeps_what_it_was_asked_with() -> None:
    """The day, the seats, the facts, and the void ballots of the poll."""
    counted = poll(void=2, 甲=40)
    result = elect(counted, 1, contest=CHIEF, profile=None)

    assert (ON, 1, 2) == (result.on, result.seats, result.void)
    assert {
        "roll": TOWN,
        "poll": counted,
        "seats": 1,
        "contest": CHIEF,
        "by_election": False,
        "profile": None,
    } == dict(result.facts)
    assert result.facts == result.valid.facts
    assert "elect_officials" == result.valid.rule


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"vacant": 1}, "seats"),
        ({"seats": 3}, "seats"),
        ({"elected": ("甲", "甲"), "contested": 0, "tied": ()}, "elected"),
        ({"tied": ("甲", "乙")}, "elected"),
        ({"tied": ("乙",)}, "tied"),
        ({"tied": ()}, "tied"),
        ({"elected": ("甲", "戊"), "contested": 0}, "tied"),
        ({"elected": ("甲", "戊", "己"), "contested": -1}, "contested"),
        ({"elected": (), "contested": 3, "vacant": -1}, "vacant"),
        ({"valid": True}, "valid"),
        ({"next_step": npc.Step.COMPLETE}, "next_step"),
        ({"on": "2026-11-21"}, "on"),
        ({"votes": 40}, "votes"),
        ({"void": -1}, "void"),
    ],
)
def test_seats_add_up(change: dict[str, Any], field: str) -> None:
    """Elected, contested and vacant make the seats, and a tie is of more names than seats."""
    result = elect(poll(甲=45, 乙=33, 丙=33), 2)
    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(result, **change)

    assert field == caught.value.field


def test_it_says_everything_in_chinese() -> None:
    """Validity, seats, votes, ties, void ballots, the next step and the provisions."""
    text = elect(poll(void=1, 甲=45, 乙=33, 丙=33), 2, contest=DEPUTY).explain()

    assert [
        "选举有效",
        "应选2名，当选1名，空缺0名",
        "当选：甲（45票）",
        "票数相等：乙、丙（各33票），待定1名",
        "废票：1张",
        "下一步：再次投票，1名，限于乙、丙",
    ] == text.split("\n")[:6]
    assert (
        "依据：甲，得票45票，应不少于31票（全体代表60的过半数）（《地方组织法》（2022）第25条）"
        in text
    )
    assert "依据：候选人3人，应不多于5人（《地方组织法》（2022）第27条第1款）" in text


def test_it_says_everything_in_english() -> None:
    """The same, and the margin of the seats that are left."""
    text = elect(poll(甲=45, 乙=33, 丙=33), 2, contest=DEPUTY).explain("en")
    left = elect(poll(甲=45, 乙=3, 丙=3), 2, contest=DEPUTY).explain("en")

    assert [
        "the election is valid",
        "seats: 2, elected: 1, vacant: 0",
        "elected: 甲 (votes: 45)",
        "tied: 乙, 丙 (votes each: 33), for seats: 1",
        "void ballots: 0",
        "next: another ballot, seats: 1, only 乙, 丙",
    ] == text.split("\n")[:6]
    assert "next: another election, seats: 1\ncandidates for seats: 1: 2 to 4\nground: " in left


def test_a_tie_for_every_seat_names_nobody_elected() -> None:
    """The line of those elected is left out in both languages."""
    result = elect(poll(甲=33, 乙=33, 丙=33), 2)

    assert "票数相等：甲、乙、丙（各33票），待定2名" == result.explain().split("\n")[2]
    assert "tied: 甲, 乙, 丙 (votes each: 33), for seats: 2" == result.explain("en").split("\n")[2]


def test_nobody_elected_and_nobody_tied_need_no_line() -> None:
    """A void election goes from the seats to the void ballots, and says each ground once."""
    lines = elect(poll(甲=45, 乙=33), 2, contest=DEPUTY).explain().split("\n")

    assert ["选举无效", "应选2名，当选0名，空缺2名", "废票：0张"] == lines[:3]
    assert "下一步：重新选举，2名" == lines[3]
    assert len(set(lines)) == len(lines)


def test_a_complete_election_needs_no_seats_in_its_next_step() -> None:
    """Nothing is left to fill."""
    result = elect(poll(甲=45), 1)

    assert "下一步：选举完成" == result.next_step.explain()
    assert "next: complete" == result.next_step.explain("en")
    with pytest.raises(npc.FactsError, match="lang"):
        result.explain("fr")  # type: ignore[arg-type]
    with pytest.raises(npc.FactsError, match="lang"):
        result.next_step.explain("fr")  # type: ignore[arg-type]


def test_someone_without_votes_on_record_says_none() -> None:
    """A result built without votes still explains itself."""
    result = attrs.evolve(elect(poll(甲=45), 1), votes={})

    assert "当选：甲（0票）" in result.explain()


def test_shares_and_numbers_stay_exact() -> None:
    """The share in a ground is a Fraction."""
    share = elect(poll(甲=45), 1).grounds[0].share

    assert share is not None
    assert Fraction(1, 2) == share.threshold.share


@pytest.mark.parametrize("name", elections.__all__)
def test_annotations_resolve(name: str) -> None:
    """Every public name's type hints can be asked for."""
    named = getattr(elections, name)

    assert isinstance(named, enum.EnumType) or typing.get_type_hints(named)
