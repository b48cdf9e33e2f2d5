"""How near it was: examples of what would have turned a verdict, and unseated a winner."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import procedure
from npcmodel.exact.nearness import Unseating, unseating
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling
from npcmodel.law.wording import Text
from npcmodel.profiles import ZHEJIANG
from npcmodel.sitting.nearness import Turn, Turning, turning

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
NATION = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2980)
LAW = "Organic Law of Local Congresses and Governments (2022)"
QUESTION = Question("lawful", Text("合法", "lawful"), Text("不合法", "not lawful"))


def vote(yes: int, no: int = 0, *, roll: npc.Roll = TOWN, **more: Any) -> Turning:
    """Return what would have turned a vote of the town."""
    return turning(npc.carried(roll, npc.Tally(yes, no), on=ON, **more))


def counted(number: int, required: int, bound: Bound = Bound.AT_LEAST, **more: Any) -> Ground:
    """Return a ground of a plain number of candidates."""
    holds = number >= required if bound is Bound.AT_LEAST else number <= required
    holds = more.pop("holds", holds)
    return Ground(None, holds, Measure.CANDIDATES, number, required, bound, **more)


def asked(*grounds: Ground, open_points: tuple[OpenPoint, ...] = (), **facts: object) -> Turning:
    """Return what would have turned a verdict that rests on the grounds."""
    holds = all(ground.holds for ground in grounds) and not open_points
    return turning(Ruling(QUESTION, holds, grounds, ON, tuple(facts.items()), open_points))


# A vote


@pytest.mark.parametrize(
    ("yes", "missing", "spare"), [(0, 31, 0), (30, 1, 0), (31, 0, 0), (32, 0, 1), (60, 0, 29)]
)
def test_yes_votes_missing_and_to_spare(yes: int, missing: int, spare: int) -> None:
    """More than half of 60 is 31."""
    near = vote(yes)

    assert {Measure.YES_VOTES: missing} == near.missing
    assert {Measure.YES_VOTES: spare} == near.spare
    assert {} == near.excess
    assert near.turnable is True


def test_both_measures_where_the_quorum_was_asked() -> None:
    """39 of 60 present are one short of two thirds; 29 yes votes two short of 31."""
    near = vote(29, 5, present=39)

    assert {Measure.YES_VOTES: 2, Measure.PRESENT: 1} == near.missing
    assert {Measure.YES_VOTES: 0, Measure.PRESENT: 0} == near.spare
    assert near.turnable is True


def test_a_quorum_missing_beside_a_majority_to_spare() -> None:
    """35 of 39 present voted yes: the majority is there, the quorum is not."""
    near = vote(35, present=39)

    assert {Measure.YES_VOTES: 0, Measure.PRESENT: 1} == near.missing
    assert {Measure.YES_VOTES: 4, Measure.PRESENT: 0} == near.spare


def test_who_could_have_supplied_the_votes() -> None:
    """29 yes, 10 otherwise, 5 present without being recorded, 16 absent: two are short."""
    [votes, present] = vote(29, 10, present=44).lines

    assert (15, 16, 60) == (votes.others, votes.absent, votes.available)
    assert (0, 0) == (votes.must_change, votes.must_come)
    assert (0, 16, 60) == (present.others, present.absent, present.available)


def test_without_those_present_the_others_are_not_recorded() -> None:
    """What the tally does not record may have been absent, or there without voting."""
    [line] = vote(29, 10).lines

    assert (10, 21) == (line.others, line.absent)


@pytest.mark.parametrize(
    ("yes", "no", "must_change", "must_come"),
    [
        (20, 40, 11, 0),
        (20, 39, 10, 0),
        (20, 30, 1, 0),
        (20, 29, 0, 0),
        (20, 10, 0, 1),
        (5, 0, 0, 26),
    ],
)
def test_how_many_at_least_had_to_change_or_to_come(
    yes: int, no: int, must_change: int, must_come: int
) -> None:
    """Eleven (or 26) are short: what the others cannot supply must come from the rest."""
    [line] = vote(yes, no).lines

    assert (must_change, must_come) == (line.must_change, line.must_come)


def test_more_yes_votes_than_members_cannot_be() -> None:
    """30 of 60 are suspended: nobody can supply the 31st vote."""
    roll = attrs.evolve(TOWN, suspended=30)
    near = vote(30, roll=roll)
    [line] = near.lines

    assert 1 == line.missing
    assert (30, False) == (line.available, line.attainable)
    assert (0, 0) == (line.must_change, line.must_come)
    assert near.turnable is False
    assert "不可能达到；至多可有30人" in near.explain()
    assert "out of reach; at most 30 could have been" in near.explain("en")


def test_one_member_fewer_suspended_and_it_can() -> None:
    """31 who can vote are just enough."""
    assert vote(30, roll=attrs.evolve(TOWN, suspended=29)).turnable is True


def test_two_texts_that_ask_for_the_same_are_one_line() -> None:
    """The constitution and the rules of procedure both ask for 1,491 of 2,980."""
    near = vote(1490, roll=NATION)
    [line] = near.lines
    ruling: Any = near.facts["ruling"]

    assert 2 == len(ruling.grounds)
    assert 1 == len(line.grounds)
    assert line.grounds[0] is ruling.grounds[0]
    assert {Measure.YES_VOTES: 1} == near.missing


def test_a_vote_explains_what_it_lacked() -> None:
    """Count, shortfall, provision, and who could have supplied it, in both languages."""
    near = vote(19, 8, present=38)
    supply = "there without a yes vote: 19; other members: 22"

    assert (
        "一般议案：未通过\n"
        "赞成19票：差12票（应不少于31票，《地方组织法》（2022）第25条）；"
        "到会而未投赞成票的19人；其余成员22人\n"
        "出席38人：差2人（应不少于40人，《地方组织法》（2022）第14条第4款）；其余成员22人\n"
        "注：各项分别计算，其余各数不变"
    ) == near.explain()
    assert [
        "ordinary: not carried",
        f"yes votes 19: 12 short (at least 31, {LAW}, art. 25); {supply}",
        f"present 38: 2 short (at least 40, {LAW}, art. 14(4)); other members: 22",
        "note: each count on its own, the others unchanged",
    ] == near.explain("en").split("\n")


def test_a_vote_explains_who_had_to_change_and_to_come() -> None:
    """Said only where the others alone, or the absent alone, could not supply it."""
    assert "到会者中至少须有10人改变" in vote(20, 39).explain()
    assert "at least 10 there had to change" in vote(20, 39).explain("en")
    assert "至少须再来1人" in vote(20, 10).explain()
    assert "at least 1 more had to come" in vote(20, 10).explain("en")
    assert "改变" not in vote(20, 29).explain()
    assert "再来" not in vote(20, 29).explain()
    assert "改变" not in vote(20, 40).explain()


def test_a_vote_that_was_carried_explains_its_surplus() -> None:
    """What could have been lost; nobody is named who could have supplied more."""
    near = vote(35, 3)

    assert (
        "一般议案：通过\n赞成35票：可少4票（应不少于31票，《地方组织法》（2022）第25条）"
        == near.explain()
    )
    assert "4 to spare (at least 31, " in near.explain("en")


# Other rules


def test_a_quorum() -> None:
    """One more would have come to 40."""
    near = turning(npc.quorum(TOWN, present=39, on=ON))

    assert {Measure.PRESENT: 1} == near.missing
    assert (QUESTION.rule == "quorum", near.question.rule) == (False, "quorum")
    assert (ON, False, False) == (near.on, near.holds, near.undecided)


def test_signers() -> None:
    """A fifth of 60 is twelve; the rest of the members could have signed."""
    ruling = npc.may_initiate(npc.Initiative.EXTRAORDINARY_SESSION, TOWN, signers=9, on=ON)
    [line] = turning(ruling).lines

    assert (3, 51, 0) == (line.missing, line.others, line.absent)
    assert "未联名的51人" in line.explain()
    assert "who did not sign: 51" in line.explain("en")
    assert "改变" not in line.explain()


def test_an_organ_that_may_not_act_is_turned_by_no_number() -> None:
    """The ground is words."""
    ruling = npc.may_initiate(
        npc.Initiative.EXTRAORDINARY_SESSION, TOWN, by=npc.Body.CONGRESS, on=ON
    )
    near = turning(ruling)

    assert () == near.lines
    assert ruling.grounds == near.unmet
    assert near.turnable is False
    assert "改变这些数字不能改变结论\n否定依据：该机构不在可以提议之列" in near.explain()
    assert "no change of these counts turns the answer\nground against: " in near.explain("en")


def test_a_speech_that_was_too_long() -> None:
    """Fifteen minutes are allowed: there is an excess, and nothing is missing."""
    long, short = (
        turning(procedure.speech_in_time(procedure.Venue.NPCSC_GROUP, minutes=n, turn=1, on=ON))
        for n in (18, 14)
    )

    assert ({Measure.MINUTES: 3}, {}, {}) == (long.excess, long.missing, long.spare)
    assert (True, True) == (long.turnable, short.turnable)
    assert ({Measure.MINUTES: 0}, 1) == (short.excess, short.lines[0].room)
    assert "发言18分钟：多3分钟（应不多于15分钟，" in long.explain()
    assert "minutes 18: 3 too many (at most 15, " in long.explain("en")
    assert "可多1分钟" in short.explain()
    assert "room for 1 more" in short.explain("en")


def test_a_presidium_without_a_text_stays_open() -> None:
    """No ground at all: nothing turns, and the doubt is said."""
    roll = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
    near = turning(npc.quorum(roll, present=5, on=ON))

    assert (False, True, ()) == (near.holds, near.undecided, near.lines)
    assert near.turnable is False
    assert near.explain().startswith("法无明文，不作结论\n改变这些数字不能改变结论\n存疑：")
    assert near.explain("en").startswith("left open by the texts\n")


def test_what_is_left_open_can_still_become_a_no() -> None:
    """A majority that a local text asks for is met; whether the quorum is, no text says."""
    roll = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
    profile = attrs.evolve(ZHEJIANG, presidium_quorum=None)
    open_, no = (
        turning(npc.carried(roll, npc.Tally(yes), present=yes, profile=profile, on=ON))
        for yes in (5, 4)
    )

    assert (True, {Measure.YES_VOTES: 0}) == (open_.undecided, open_.spare)
    assert open_.turnable is True
    assert (False, {Measure.YES_VOTES: 1}) == (no.undecided, no.missing)
    assert no.turnable is True
    assert "法律没有规定该机构会议的法定人数" in no.explain()


# Grounds


def test_the_strictest_ground_of_a_measure_decides() -> None:
    """Of at least 3, 5 and 4 the 5; of at most 9, 7 and 8 the 7."""
    lower = [counted(6, least) for least in (3, 5, 4)]
    upper = [counted(6, most, Bound.AT_MOST) for most in (9, 7, 8)]
    [line] = asked(*lower, *upper).lines

    assert (lower[1], upper[1]) == line.grounds
    assert (5, 7, 1, 1) == (line.least, line.most, line.spare, line.room)
    assert (None, None, None) == (line.others, line.absent, line.available)


def test_bounds_that_exclude_one_another_are_never_met() -> None:
    """At least 5 and at most 4: no number turns a no into a yes."""
    for number in (3, 6):
        near = asked(counted(number, 5), counted(number, 4, Bound.AT_MOST))

        assert near.lines[0].attainable is False
        assert near.turnable is False
    assert "差2人（应不少于5人，无明文）；可多1人（应不多于4人，无明文）；不可能达到" in (
        asked(counted(3, 5), counted(3, 4, Bound.AT_MOST)).explain()
    )


def test_counts_of_different_things_are_lines_of_their_own() -> None:
    """The largest shortfall, excess and the smallest surplus stand for the measure."""
    near = asked(counted(3, 5), counted(4, 5), counted(2, 5), counted(9, 7, Bound.AT_MOST))
    met = asked(counted(8, 5), counted(6, 5), counted(7, 5))
    over = asked(*(counted(number, 7, Bound.AT_MOST) for number in (8, 9, 7)))

    assert 4 == len(near.lines)
    assert {Measure.CANDIDATES: 3} == near.missing
    assert {Measure.CANDIDATES: 2} == near.excess
    assert {Measure.CANDIDATES: 1} == met.spare
    assert {Measure.CANDIDATES: 2} == over.excess


def test_two_offices_with_one_number_are_not_merged() -> None:
    """One candidate is short of two for the chair, and enough for one vice-chair."""
    chair, vice = Text("主席", "chair"), Text("副主席", "vice-chair")
    near = asked(counted(1, 2, says=chair), counted(1, 1, says=vice), counted(1, 3, says=chair))

    assert [(chair, 3), (vice, 1)] == [(line.says, line.least) for line in near.lines]
    assert ({Measure.CANDIDATES: 2}, {Measure.CANDIDATES: 0}) == (near.missing, near.spare)
    assert [
        "不合法",
        "主席，候选人1人：差2人（应不少于3人，无明文）",
        "副主席，候选人1人：可少0人（应不少于1人，无明文）",
    ] == near.explain().split("\n")[:3]
    assert near.explain("en").split("\n")[1].startswith("chair; candidates 1: 2 short (at least 3")


def test_a_ground_that_its_number_does_not_decide_counts_as_words() -> None:
    """A number that is met, and a ground that fails all the same."""
    ground = counted(6, 5, holds=False)
    near = asked(ground)

    assert ((), (ground,)) == (near.lines, near.unmet)
    assert near.turnable is False


def test_words_that_hold_turn_nothing() -> None:
    """They are neither counted nor unmet, and without a count nothing can turn."""
    near = asked(Ground(None, holds=True, says=Text("有", "there")))

    assert ((), (), True, False) == (near.lines, near.unmet, near.holds, near.turnable)


@pytest.mark.parametrize(
    ("grounds", "turns"),
    [
        ((counted(3, 0),), False),
        ((counted(3, 1),), True),
        ((counted(3, 3, Bound.AT_MOST),), True),
        ((counted(3, 0), counted(9, 1)), True),
    ],
)
def test_what_cannot_be_lost_cannot_turn(grounds: tuple[Ground, ...], turns: bool) -> None:  # noqa: FBT001
    """Fewer than none cannot be."""
    assert turns is asked(*grounds).turnable


@pytest.mark.parametrize(("able", "turns"), [(20, False), (21, True)])
def test_room_that_nobody_can_fill(able: int, turns: bool) -> None:  # noqa: FBT001
    """At most 20 may sign where only 20 can: a yes that nothing turns."""
    ground = Ground(None, True, Measure.SIGNERS, 3, 20, Bound.AT_MOST)  # noqa: FBT003
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60, suspended=60 - able)

    assert turns is asked(ground, roll=roll).turnable


def test_who_could_supply_it_is_not_said_of_other_counts() -> None:
    """Not without a roll, above it, of another base, of another tally, or of other measures."""

    def ground(measure: Measure, number: int = 10, size: int | None = None) -> Ground:
        return Ground(None, False, measure, number, 31, base_size=size)  # noqa: FBT003

    signers = Measure.SIGNERS
    known = asked(ground(signers, size=60), roll=TOWN)
    unknown = [
        asked(ground(signers)),
        asked(ground(signers, 21), roll=attrs.evolve(TOWN, members=20)),
        asked(ground(signers, size=61), roll=TOWN),
        asked(ground(Measure.VOTES), roll=TOWN),
        asked(ground(Measure.YES_VOTES), roll=TOWN),
        asked(ground(Measure.YES_VOTES), roll=TOWN, tally=npc.Tally(yes=11)),
    ]

    assert 60 == known.lines[0].available
    assert [None] * 6 == [near.lines[0].available for near in unknown]
    assert "其余" not in unknown[0].explain()


def test_voters_of_a_district_can_sign() -> None:
    """Thirty of its voters are needed; the other registered voters could have signed."""
    ground = Ground(None, False, Measure.SIGNERS, 28, 30)  # noqa: FBT003
    [line] = asked(ground, roll=npc.ElectoralDistrict(registered=900, seats=1)).lines

    assert (2, 872, 900) == (line.missing, line.others, line.available)


def test_a_line_can_be_read_alone() -> None:
    """Members of another kind are called those not counted."""
    line = Turn(Measure.VOTES, 3, (Ground(None, False, Measure.VOTES, 3, 5),), 7, 1)  # noqa: FBT003

    assert (
        "得票3票：差2票（应不少于5票，无明文）；未计入的7人；其余成员1人；到会者中至少须有1人改变"
        == line.explain()
    )
    assert (
        "votes 3: 2 short (at least 5, no text); not counted: 7; other members: 1; "
        "at least 1 there had to change"
    ) == line.explain("en")


# What is refused

FAILING = Ground(None, False, Measure.VOTES, 3, 5)  # noqa: FBT003
MOST = Ground(None, True, Measure.VOTES, 3, 5, Bound.AT_MOST)  # noqa: FBT003
OTHERWISE = attrs.evolve(MOST, says=Text("主席", "chair"))


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: turning("quorum"), "ruling"),  # type: ignore[arg-type]  # which is refused
        (lambda: Turn("得票", 3, (FAILING,)), "measure"),  # type: ignore[arg-type]
        (lambda: Turn(Measure.VOTES, -1, (FAILING,)), "count"),
        (lambda: Turn(Measure.VOTES, 3, ()), "grounds"),
        (lambda: Turn(Measure.VOTES, 3, (FAILING, FAILING)), "grounds"),
        (lambda: Turn(Measure.VOTES, 3, (MOST, FAILING)), "grounds"),
        (lambda: Turn(Measure.VOTES, 4, (FAILING,)), "grounds"),
        (lambda: Turn(Measure.VOTES, 3, (FAILING, OTHERWISE)), "grounds"),
        (lambda: Turn(Measure.SIGNERS, 3, (FAILING,)), "grounds"),
        (
            lambda: Turn(Measure.VOTES, 3, (attrs.evolve(FAILING, required=None),)),
            "grounds.required",
        ),
        (lambda: Turn(Measure.VOTES, 3, (FAILING,), 1), "absent"),
        (lambda: Turn(Measure.VOTES, 3, (FAILING,), None, 1), "absent"),
        (lambda: Turn(Measure.VOTES, 3, (FAILING,), -1, 1), "others"),
        (lambda: Turn(Measure.VOTES, 3, (FAILING,), 1, -1), "absent"),
        (lambda: vote(1).explain("fr"), "lang"),  # type: ignore[arg-type]
        (lambda: vote(1).lines[0].explain("fr"), "lang"),  # type: ignore[arg-type]
        (lambda: unseating({"甲": 1}, 0, 1), "seats"),
        (lambda: unseating({"甲": 1}, 1, -1), "required"),
        (lambda: unseating({"甲": -1}, 1, 1), "votes['甲']"),
    ],
)
def test_a_contradiction_is_named(make: Any, field: str) -> None:
    """One error, which names the field."""
    with pytest.raises(npc.FactsError) as caught:
        make()

    assert field == caught.value.field


def test_it_is_neither_true_nor_false() -> None:
    """A richer result has no truth value."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(vote(31))


# Unseating


@pytest.mark.parametrize(
    ("votes", "seats", "required", "expected"),
    [
        # Two seats, 31 needed: the second has two more than the first loser, three than the bar.
        ({"甲": 40, "乙": 33, "丙": 31}, 2, 31, Unseating(("乙",), ("丙",), 2, 3, 2, 3)),
        # The first loser lacks the majority itself: reaching it is not enough.
        ({"甲": 40, "乙": 33, "丙": 20}, 2, 31, Unseating(("乙",), ("丙",), 3, 3, 13, 14)),
        # A vacant seat: nobody need be displaced.
        ({"甲": 40, "乙": 30}, 2, 31, Unseating(("甲",), ("乙",), 10, 10, 1, 1)),
        # A tie for the second seat: one more vote settles it, and none opens it.
        (
            {"甲": 40, "乙": 33, "丙": 33},
            2,
            31,
            Unseating(("甲",), ("乙", "丙"), 7, 8, 0, 1),
        ),
        # Two equal winners, and nobody else.
        ({"甲": 33, "乙": 33}, 2, 31, Unseating(("甲", "乙"), (), 3, 3)),
        # Nothing required, a seat for everybody: no loss unseats.
        ({"甲": 4}, 1, 0, Unseating(("甲",))),
        # Nothing required: a rival without votes leaves a tie at none, and no more.
        ({"甲": 4, "乙": 0}, 1, 0, Unseating(("甲",), ("乙",), 4, None, 4, 5)),
        ({}, 1, 1, Unseating()),
    ],
)
def test_unseating(
    votes: dict[str, int], seats: int, required: int, expected: Unseating[str]
) -> None:
    """Last in, first out, and what parts them."""
    assert expected == unseating(votes, seats, required)
