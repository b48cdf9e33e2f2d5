"""Boundary vectors: margins of candidates, elections of officials, projects."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel import livelihood
from npcmodel.exact.thresholds import more_than
from npcmodel.livelihood import Ticks, TieRule, VotingRule, projects_chosen
from npcmodel.profiles import CHONGQING

ORGANIC_LAW_2022 = date(2022, 3, 12)
ELECTORAL_LAW_2020 = date(2020, 10, 18)

DIRECT = npc.Contest.DEPUTIES_DIRECT
INDIRECT = npc.Contest.DEPUTIES_INDIRECT
CHIEF = npc.Contest.CHIEF_POST
DEPUTY = npc.Contest.DEPUTY_POST
MEMBER = npc.Contest.COMMITTEE_MEMBER

COUNTY = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=300)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)


def margin(seats_of: npc.Contest, seats: int, want: Any, rule_id: str, cites: str) -> Vector:
    """Return a vector of the numbers of candidates, least and most."""
    return vector(
        rule_id,
        npc.candidate_margin,
        seats_of,
        seats=seats,
        want=want,
        cites=cites,
        get=lambda result: (result.least, result.most),
    )


def floor(seats_of: npc.Contest, seats: int, want: int, rule_id: str, cites: str) -> Vector:
    """Return a vector of the floor."""
    return vector(
        rule_id,
        npc.candidate_margin,
        seats_of,
        seats=seats,
        want=want,
        cites=cites,
        get=lambda result: result.floor,
    )


def by_election(seats_of: npc.Contest, seats: int, rule_id: str, cites: str) -> Vector:
    """Return a vector of a by-election: as many candidates as seats, no upper bound."""
    return vector(
        rule_id,
        npc.candidate_margin,
        seats_of,
        seats=seats,
        by_election=True,
        want=(seats, None, False),
        cites=cites,
        get=lambda result: (result.least, result.most, result.empty),
    )


def poll(*votes: int, **write_ins: int) -> npc.Poll:
    """Return a poll of 290 ballots of 290 persons, the candidates named A, B, C..."""
    others: dict[Hashable, int] = dict(write_ins.items())
    return npc.Poll(290, 290, votes=dict(zip("ABCDEF", votes, strict=False)), write_ins=others)


def elected(rule_id: str, counted: npc.Poll, want: Any, cites: str, **more: Any) -> Vector:
    """Return a vector of who is elected, who tied, and what is vacant, of 300 deputies."""
    return vector(
        rule_id,
        npc.elect_officials,
        COUNTY,
        counted,
        want=want,
        cites=cites,
        get=lambda result: (result.elected, result.tied, result.contested, result.vacant),
        **{"seats": 2, **more},
    )


def number_of_candidates(  # as in the table of vectors
    rule_id: str, contest: npc.Contest, candidates: int, seats: int, *, want: bool, cites: str
) -> Vector:
    """Return a vector of whether a number of candidates leaves the election valid."""
    names: dict[Hashable, int] = {f"候选人{number}": 0 for number in range(candidates)}
    return vector(
        rule_id,
        npc.elect_officials,
        COUNTY,
        npc.Poll(290, 290, votes=names),
        seats=seats,
        contest=contest,
        want=want,
        cites=cites,
        get=lambda result: result.valid.holds,
    )


EL_31_1 = "《选举法》（2020）第31条第1款"
EL_31_2 = "《选举法》（2020）第31条第2款"
EL_57_4 = "《选举法》（2020）第57条第4款"
ORG_25 = "《地方组织法》（2022）第25条"
ORG_27_1 = "《地方组织法》（2022）第27条第1款"
ORG_28 = "《地方组织法》（2022）第28条"
ORG_29_1 = "《地方组织法》（2022）第29条第1款"
ORG_29_2 = "《地方组织法》（2022）第29条第2款"
ORG_29_3 = "《地方组织法》（2022）第29条第3款"
ORG_30 = "《地方组织法》（2022）第30条"

VECTORS = [
    # 选举法 31 I: more candidates than seats, whatever the share comes to
    floor(DIRECT, 1, 2, "ELEC2020-31-1", EL_31_1),
    floor(DIRECT, 7, 8, "ELEC2020-31-1", EL_31_1),
    floor(INDIRECT, 1, 2, "ELEC2020-31-1", EL_31_1),
    # 31 II: a third to the whole of the seats; 2/3 is no person, 6/3 are two
    margin(DIRECT, 1, (2, 2), "ELEC2020-31-2a", EL_31_2),
    margin(DIRECT, 2, (3, 4), "ELEC2020-31-2a", EL_31_2),
    margin(DIRECT, 3, (4, 6), "ELEC2020-31-2a", EL_31_2),
    margin(DIRECT, 4, (6, 8), "ELEC2020-31-2a", EL_31_2),
    margin(DIRECT, 12, (16, 24), "ELEC2020-31-2a", EL_31_2),
    # a fifth to a half
    margin(INDIRECT, 2, (3, 3), "ELEC2020-31-2b", EL_31_2),
    margin(INDIRECT, 4, (5, 6), "ELEC2020-31-2b", EL_31_2),
    margin(INDIRECT, 5, (6, 7), "ELEC2020-31-2b", EL_31_2),
    margin(INDIRECT, 6, (8, 9), "ELEC2020-31-2b", EL_31_2),
    margin(INDIRECT, 87, (105, 130), "ELEC2020-31-2b", EL_31_2),
    margin(INDIRECT, 1, (None, None), "ELEC2020-31-2c", EL_31_2),
    margin(INDIRECT, 2, (3, 3), "ELEC2020-31-2c", EL_31_2),
    margin(INDIRECT, 3, (4, 4), "ELEC2020-31-2c", EL_31_2),
    # 57 IV
    by_election(DIRECT, 1, "ELEC2020-57-4", EL_57_4),
    by_election(INDIRECT, 3, "ELEC2020-57-4", EL_57_4),
    # 地方组织法 27 I
    margin(CHIEF, 1, (1, 2), "ORG2022-27-1a", ORG_27_1),
    floor(CHIEF, 1, 1, "ORG2022-27-1a", ORG_27_1),
    number_of_candidates("ORG2022-27-1a", CHIEF, 0, 1, want=False, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1a", CHIEF, 1, 1, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1a", CHIEF, 2, 1, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1a", CHIEF, 3, 1, want=False, cites=ORG_27_1),
    margin(DEPUTY, 1, (2, 4), "ORG2022-27-1b", ORG_27_1),
    margin(DEPUTY, 8, (9, 11), "ORG2022-27-1b", ORG_27_1),
    number_of_candidates("ORG2022-27-1b", DEPUTY, 8, 8, want=False, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1b", DEPUTY, 9, 8, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1b", DEPUTY, 11, 8, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1b", DEPUTY, 12, 8, want=False, cites=ORG_27_1),
    margin(MEMBER, 4, (None, None), "ORG2022-27-1c", ORG_27_1),
    floor(MEMBER, 4, 5, "ORG2022-27-1c", ORG_27_1),
    margin(MEMBER, 5, (6, 6), "ORG2022-27-1c", ORG_27_1),
    margin(MEMBER, 10, (11, 12), "ORG2022-27-1c", ORG_27_1),
    margin(MEMBER, 11, (13, 13), "ORG2022-27-1c", ORG_27_1),
    margin(MEMBER, 23, (26, 27), "ORG2022-27-1c", ORG_27_1),
    margin(MEMBER, 60, (66, 72), "ORG2022-27-1c", ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 22, 20, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 21, 20, want=False, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 24, 20, want=True, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 25, 20, want=False, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 4, 4, want=False, cites=ORG_27_1),
    number_of_candidates("ORG2022-27-1c", MEMBER, 5, 4, want=True, cites=ORG_27_1),
    # 25: 151 of 300, never 150; the yes votes count against all deputies, not the 290 voting
    elected("ORG2022-25", poll(152), (("A",), (), 0, 0), ORG_25, seats=1),
    elected("ORG2022-25", poll(151), (("A",), (), 0, 0), ORG_25, seats=1),
    elected("ORG2022-25", poll(150), ((), (), 0, 1), ORG_25, seats=1),
    # 28: a write-in is elected like anybody else
    elected("ORG2022-28", poll(10, Z=151), (("Z",), (), 0, 0), ORG_28, seats=1),
    elected("ORG2022-28", poll(151, 150, Z=152), (("Z", "A"), (), 0, 0), ORG_28),
    # 29 I
    elected("ORG2022-29-1a", poll(250, 170, 152), (("A", "B"), (), 0, 0), ORG_29_1),
    elected("ORG2022-29-1a", poll(152, 170, 151), (("B", "A"), (), 0, 0), ORG_29_1),
    elected("ORG2022-29-1b", poll(200, 180, 180), (("A",), ("B", "C"), 1, 0), ORG_29_1),
    elected("ORG2022-29-1b", poll(180, 180, 180), ((), ("A", "B", "C"), 2, 0), ORG_29_1),
    elected("ORG2022-29-1b", poll(180, 180, 179), (("A", "B"), (), 0, 0), ORG_29_1),
    # 29 II: who lacks the majority is not elected, tied or not
    elected("ORG2022-29-2", poll(280, 150, 140), (("A",), (), 0, 1), ORG_29_2),
    elected("ORG2022-29-2", poll(150, 150, 150), ((), (), 0, 2), ORG_29_2),
    # 29 III: the margin for the seats that are left
    *(
        vector(
            "ORG2022-29-3",
            npc.elect_officials,
            COUNTY,
            npc.Poll(290, 290, votes={f"候选人{number}": 0 for number in range(candidates)}),
            seats=seats,
            contest=contest,
            want=want,
            cites=ORG_29_3,
            get=lambda result: (
                result.next_step.candidates.least,
                result.next_step.candidates.most,
                result.next_step.candidates.floor,
            ),
        )
        for contest, candidates, seats, want in (
            (DEPUTY, 4, 2, (3, 5, 3)),
            (MEMBER, 5, 4, (None, None, 5)),
            (MEMBER, 7, 6, (7, 7, 7)),
        )
    ),
    # 30
    by_election(CHIEF, 1, "ORG2022-30", ORG_30),
    by_election(DEPUTY, 2, "ORG2022-30", ORG_30),
    by_election(MEMBER, 3, "ORG2022-30", ORG_30),
    *(
        vector(
            "ORG2022-30",
            npc.elect_officials,
            COUNTY,
            npc.Poll(290, 290, votes={f"候选人{number}": 0 for number in range(candidates)}),
            seats=2,
            contest=DEPUTY,
            by_election=True,
            want=want,
            cites=ORG_30,
            get=lambda result: result.valid.holds,
        )
        for candidates, want in ((1, False), (2, True), (6, True))
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Each vector gives its value and its provision."""
    v.check()


@pytest.mark.parametrize(
    ("contest", "cites"),
    [
        (DIRECT, [EL_31_2, EL_31_1]),
        (INDIRECT, [EL_31_2, EL_31_1]),
        (CHIEF, [ORG_27_1]),
        (DEPUTY, [ORG_27_1, ORG_27_1]),
        (MEMBER, [ORG_27_1, ORG_27_1]),
    ],
)
def test_interval_and_floor_are_each_cited(contest: npc.Contest, cites: list[str]) -> None:
    """The interval first, then the floor; a chief post has none of its own."""
    result = npc.candidate_margin(contest, seats=1, on=ON)

    assert cites == [str(ground.citation) for ground in result.grounds]


def test_the_floor_of_an_empty_margin_is_cited_from_its_own_paragraph() -> None:
    """31 II leaves one seat without a number; 31 I still binds."""
    result = npc.candidate_margin(INDIRECT, seats=1, on=ON)

    assert [EL_31_2, EL_31_1] == [str(ground.citation) for ground in result.grounds]
    assert [EL_31_2] == [str(point.citation) for point in result.open]


def test_next_steps_cite_their_paragraphs() -> None:
    """Another ballot rests on 29 I, another election on 29 II, with the surplus of 29 III."""
    tie = npc.elect_officials(COUNTY, poll(200, 180, 180), seats=2, on=ON)
    left = npc.elect_officials(COUNTY, poll(200, 9, 9), seats=2, on=ON, contest=DEPUTY)
    again = npc.elect_officials(
        COUNTY, poll(9, 9), seats=2, on=ON, contest=DEPUTY, by_election=True
    )

    assert [ORG_29_1] * 2 == [str(ground.citation) for ground in tie.next_step.grounds]
    assert [ORG_29_2, ORG_29_2, ORG_29_3] == [
        str(ground.citation) for ground in left.next_step.grounds
    ]
    assert [ORG_29_2, ORG_29_2, ORG_30] == [
        str(ground.citation) for ground in again.next_step.grounds
    ]


@pytest.mark.parametrize(
    ("ballots", "holds", "step"),
    [
        (57, True, npc.Step.COMPLETE),
        (58, True, npc.Step.COMPLETE),
        (59, False, npc.Step.REPEAT),
    ],
)
def test_chongqing_asks_for_the_ballots_issued(
    ballots: int, step: npc.Step, *, holds: bool
) -> None:
    """LR-township-CQ-08: ballots returned must not exceed those issued, here 58."""
    counted = npc.Poll(58, ballots, votes={"甲": 40}, issued=58)
    result = npc.elect_officials(TOWN, counted, seats=1, on=ON, profile=CHONGQING)
    ground = result.valid.grounds[0]

    assert (holds, step) == (result.valid.holds, result.next_step.kind)
    assert "《重庆市乡镇人民代表大会工作条例》（2016）第24条第2款" == str(ground.citation)
    assert (ballots, 58) == (ground.count, ground.required)


@pytest.mark.parametrize(("candidates", "noted"), [(1, True), (2, False)])
def test_chongqing_usually_wants_one_more_for_chief_posts(candidates: int, *, noted: bool) -> None:
    """LR-township-CQ-07: usually one more than the seat; a soft norm, never a violation."""
    names: dict[Hashable, int] = dict.fromkeys("甲乙"[:candidates], 0)
    counted = npc.Poll(57, 57, votes=names, issued=57)
    result = npc.elect_officials(TOWN, counted, seats=1, on=ON, contest=CHIEF, profile=CHONGQING)
    source = "《重庆市乡镇人民代表大会工作条例》（2016）第23条第1款"

    assert result.valid.holds
    assert noted == any(source in note.zh for note in result.valid.notes)


RULE = VotingRule(
    issued_by="某镇人大主席团",
    source="票决办法",
    choose=1,
    ticks=Ticks.AT_MOST,
    base=npc.Base.ALL_DEPUTIES,
    threshold=more_than(Fraction(1, 2)),
    tie=TieRule.HAND_BACK,
)


@pytest.mark.parametrize(
    ("level", "cites"),
    [
        (npc.Level.TOWN, "《地方组织法》（2022）第12条第1款第3项"),
        (npc.Level.ETHNIC_TOWNSHIP, "《地方组织法》（2022）第12条第1款第3项"),
        (npc.Level.COUNTY, "《地方组织法》（2022）第11条第3项"),
        (npc.Level.PROVINCE, "《地方组织法》（2022）第11条第3项"),
    ],
)
def test_projects_rest_on_the_power_of_the_level(level: npc.Level, cites: str) -> None:
    """12 I (3) for townships, 11 (3) from the county up."""
    roll = npc.Roll(npc.Body.CONGRESS, level, members=60)
    choice = projects_chosen(roll, npc.Poll(60, 60, votes={"路": 40}), RULE, on=ON)

    assert cites == str(choice.grounds[0].citation)


@pytest.mark.parametrize(("asked", "open_points"), [(31, 0), (30, 1)])
def test_a_rule_below_the_majority_of_all_is_an_open_point(asked: int, open_points: int) -> None:
    """25: 31 of 60; a rule that asks for 30 leaves open whether it can replace a resolution."""
    rule = attrs.evolve(RULE, base=npc.Base.BALLOTS_RETURNED)
    ballots = 2 * asked - 2
    choice = projects_chosen(TOWN, npc.Poll(ballots, ballots, votes={"路": 0}), rule, on=ON)

    assert [ORG_25] * open_points == [str(point.citation) for point in choice.open]
    assert asked == choice.grounds[1].required


# The first day of each text


@pytest.mark.parametrize("by_election", [False, True])
@pytest.mark.parametrize(
    ("contest", "first"),
    [
        (DIRECT, ELECTORAL_LAW_2020),
        (INDIRECT, ELECTORAL_LAW_2020),
        (CHIEF, ORGANIC_LAW_2022),
        (DEPUTY, ORGANIC_LAW_2022),
        (MEMBER, ORGANIC_LAW_2022),
    ],
)
def test_margins_are_known_from_the_edition_cited(
    contest: npc.Contest, first: date, *, by_election: bool
) -> None:
    """The first day of each margin, and the day before."""
    check_first_day(npc.candidate_margin, contest, seats=1, by_election=by_election, first=first)


@pytest.mark.parametrize("votes", [(40, 9), (9, 9), (40, 40)])
def test_elections_are_known_from_2022_whatever_the_votes(votes: tuple[int, int]) -> None:
    """The majority is known from 2015, ties and shortfalls only from 2022."""
    counted = npc.Poll(57, 57, votes=dict(zip("甲乙", votes, strict=True)))
    check_first_day(npc.elect_officials, TOWN, counted, seats=2, first=ORGANIC_LAW_2022)


@pytest.mark.parametrize("roll", [TOWN, COUNTY], ids=["town", "county"])
def test_projects_are_known_from_2022(roll: npc.Roll) -> None:
    """The powers of townships and of the levels above are known from the same day."""
    counted = npc.Poll(57, 57, votes={"路": 40})
    check_first_day(livelihood.projects_chosen, roll, counted, RULE, first=ORGANIC_LAW_2022)


def test_the_first_day_cites_the_edition_of_2022() -> None:
    """On its first day the majority already cites the new text."""
    result = npc.elect_officials(
        TOWN, npc.Poll(57, 57, votes={"甲": 31}), seats=1, on=ORGANIC_LAW_2022
    )

    assert {ORG_25} == provisions(result.grounds)
