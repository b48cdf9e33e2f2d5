"""Boundary vectors: elections of deputies, by voters, by congresses and by the forces."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.elections import Listed, elect_list
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict

SINCE = date(2020, 10, 18)
SERVICE_SINCE = date(2021, 4, 30)
DISTRICT = npc.ElectoralDistrict(registered=300, seats=1)
THREE = npc.ElectoralDistrict(registered=300, seats=3)
COUNTY = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=200)
ODD = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=201)
FORCES = ServiceDistrict(registered=300, seats=1)
SOLDIERS = ServiceCongress(members=200)


def poll(participating: int, ballots: int, votes: Mapping[Any, int], void: int = 0) -> npc.Poll:
    """Return a poll."""
    return npc.Poll(participating, ballots, void, votes)


def elected(result: Any) -> tuple[Hashable, ...]:
    """Return who is elected."""
    names: tuple[Hashable, ...] = result.elected
    return names


def valid(result: Any) -> bool:
    """Return whether the vote is valid."""
    return bool(result.valid.holds)


def step(result: Any) -> npc.Step:
    """Return what follows."""
    kind: npc.Step = result.next_step.kind
    return kind


def direct(
    rule_id: str, counted: npc.Poll, want: Any, cites: str, get: Any = valid, **more: Any
) -> Vector:
    """Return a vector of the district's first vote."""
    where = more.pop("where", DISTRICT)
    return vector(
        rule_id, npc.elect_deputies, where, counted, want=want, cites=cites, get=get, **more
    )


LEFT = npc.elect_deputies(
    npc.ElectoralDistrict(registered=600, seats=2),
    poll(301, 301, {"甲": 200, "乙": 140, "丙": 100}),
    on=ON,
)
LEFT_THREE = npc.elect_deputies(
    THREE, poll(300, 300, {"甲": 200, "乙": 140, "丙": 100, "丁": 60}), on=ON
)
LEFT_ABOVE = npc.elect_deputies(
    COUNTY, poll(200, 200, {"甲": 150, "乙": 99, "丙": 98}), seats=2, on=ON
)
TIED = npc.elect_deputies(
    THREE, poll(300, 300, {"甲": 250, "乙": 200, "丙": 160, "丁": 160}), on=ON
)
TIED_ABOVE = npc.elect_deputies(
    COUNTY, poll(200, 200, {"甲": 150, "乙": 120, "丙": 120}), seats=2, on=ON
)
FORCES_LEFT = npc.elect_deputies(
    ServiceDistrict(registered=300, seats=2),
    poll(300, 300, {"甲": 200, "乙": 140, "丙": 100}),
    on=ON,
)
SOLDIERS_LEFT = npc.elect_deputies(
    SOLDIERS, poll(200, 200, {"甲": 150, "乙": 99, "丙": 98}), seats=2, on=ON
)
FORCES_TIED = npc.elect_deputies(
    SOLDIERS, poll(200, 200, {"甲": 150, "乙": 120, "丙": 120}), seats=2, on=ON
)
TWO: dict[Hashable, int] = {"甲": 101, "乙": 50}
ELEC = "《选举法》（2020）第45条第{}款"
PLA = "《解放军选举办法》（2021）第{}条第{}款"


def again(rule_id: str, first: Any, counted: npc.Poll, want: Any, cites: str, get: Any) -> Vector:
    """Return a vector of another election."""
    return vector(rule_id, npc.another_election, first, counted, want=want, cites=cites, get=get)


def margin(rule_id: str, contest: npc.Contest, seats: int, want: Any, cites: str) -> Vector:
    """Return a vector of the candidates of another election."""
    return vector(
        rule_id,
        npc.candidate_margin,
        contest,
        seats=seats,
        another_election=True,
        want=want,
        cites=cites,
        get=lambda result: (result.least, result.most),
    )


VECTORS = [
    # 44 I: ballots and persons voting
    direct("ELEC2020-44-1", poll(200, 199, TWO), True, "《选举法》（2020）第44条第1款"),
    direct("ELEC2020-44-1", poll(200, 200, TWO), True, "《选举法》（2020）第44条第1款"),
    direct("ELEC2020-44-1", poll(200, 201, TWO), False, "《选举法》（2020）第44条第1款"),
    direct(
        "ELEC2020-44-1", poll(200, 201, TWO), npc.Step.REPEAT, "《选举法》（2020）第44条第1款", step
    ),
    # 45 I: turnout, and the majority of those taking part
    direct("ELEC2020-45-1a", poll(149, 149, {"甲": 1, "乙": 1}), False, ELEC.format(1)),
    direct("ELEC2020-45-1a", poll(150, 150, {"甲": 1, "乙": 1}), False, ELEC.format(1)),
    direct("ELEC2020-45-1a", poll(151, 151, {"甲": 1, "乙": 1}), True, ELEC.format(1)),
    direct("ELEC2020-45-1b", poll(200, 200, {"甲": 99, "乙": 1}), (), ELEC.format(1), elected),
    direct("ELEC2020-45-1b", poll(200, 200, {"甲": 100, "乙": 1}), (), ELEC.format(1), elected),
    direct(
        "ELEC2020-45-1b", poll(200, 200, {"甲": 101, "乙": 1}), ("甲",), ELEC.format(1), elected
    ),
    direct(
        "ELEC2020-45-1b",
        poll(201, 180, {"甲": 100, "乙": 1}, void=20),
        (),
        ELEC.format(1),
        elected,
    ),
    # 45 II: more than half of all deputies
    *(
        direct(
            "ELEC2020-45-2",
            poll(150, 150, {"甲": votes, "乙": 1}),
            want,
            ELEC.format(2),
            elected,
            where=roll,
            seats=1,
            by_election=True,
        )
        for roll, votes, want in [
            (COUNTY, 100, ()),
            (COUNTY, 101, ("甲",)),
            (ODD, 100, ()),
            (ODD, 101, ("甲",)),
        ]
    ),
    # 45 III: most votes, and ties
    direct(
        "ELEC2020-45-3a",
        poll(300, 300, {"甲": 151, "乙": 200, "丙": 160, "丁": 170}),
        ("乙", "丁", "丙"),
        ELEC.format(3),
        elected,
        where=THREE,
    ),
    direct(
        "ELEC2020-45-3a",
        poll(300, 300, {"甲": 161, "乙": 200, "丙": 160, "丁": 170}),
        ("乙", "丁", "甲"),
        ELEC.format(3),
        elected,
        where=THREE,
    ),
    direct(
        "ELEC2020-45-3b",
        poll(300, 300, {"甲": 250, "乙": 200, "丙": 160, "丁": 160}),
        npc.Step.ANOTHER_BALLOT,
        ELEC.format(3),
        step,
        where=THREE,
    ),
    direct(
        "ELEC2020-45-3b",
        poll(300, 300, {"甲": 250, "乙": 250, "丙": 161, "丁": 160}),
        npc.Step.COMPLETE,
        ELEC.format(3),
        step,
        where=THREE,
    ),
    *(
        vector(
            "ELEC2020-45-3b",
            npc.another_ballot,
            first,
            poll(200, 200, counted),
            want=want,
            cites=ELEC.format(3),
            get=elected,
        )
        for first, counted, want in [
            (TIED, {"丙": 10, "丁": 9}, ("甲", "乙", "丙")),
            (TIED, {"丙": 9, "丁": 10}, ("甲", "乙", "丁")),
            (TIED, {"丙": 9, "丁": 9}, ("甲", "乙")),
            (TIED_ABOVE, {"乙": 1, "丙": 0}, ("甲", "乙")),
        ]
    ),
    # 45 IV: another election, its list, and two candidates for one seat
    direct(
        "ELEC2020-45-4a",
        poll(300, 300, {"甲": 200, "乙": 140, "丙": 100, "丁": 60}),
        ("乙", "丙", "丁"),
        ELEC.format(4),
        lambda result: result.next_step.among,
        where=THREE,
    ),
    direct(
        "ELEC2020-45-4a",
        poll(300, 300, {"甲": 200, "乙": 151, "丙": 100, "丁": 60}),
        ("丙", "丁"),
        ELEC.format(4),
        lambda result: result.next_step.among,
        where=THREE,
    ),
    again(
        "ELEC2020-45-4a", LEFT, poll(301, 301, {"乙": 150, "丙": 101}), True, ELEC.format(4), valid
    ),
    again(
        "ELEC2020-45-4a", LEFT, poll(301, 301, {"丙": 150, "丁": 101}), False, ELEC.format(4), valid
    ),
    margin("ELEC2020-45-4b", npc.Contest.DEPUTIES_DIRECT, 1, (2, 2), ELEC.format(4)),
    margin("ELEC2020-45-4b", npc.Contest.DEPUTIES_INDIRECT, 1, (2, 2), ELEC.format(4)),
    margin(
        "ELEC2020-45-4b", npc.Contest.DEPUTIES_DIRECT, 2, (3, 4), "《选举法》（2020）第31条第2款"
    ),
    margin(
        "ELEC2020-45-4b", npc.Contest.DEPUTIES_INDIRECT, 2, (3, 3), "《选举法》（2020）第31条第2款"
    ),
    again(
        "ELEC2020-45-4b", LEFT, poll(301, 301, {"乙": 150, "丙": 1}), True, ELEC.format(4), valid
    ),
    again("ELEC2020-45-4b", LEFT, poll(301, 301, {"乙": 150}), False, ELEC.format(4), valid),
    again(
        "ELEC2020-45-4b",
        LEFT_THREE,
        poll(300, 300, {"乙": 150, "丙": 101, "丁": 1}),
        True,
        "《选举法》（2020）第31条第2款",
        valid,
    ),
    # 45 V: a third of the ballots, or the majority again
    again(
        "ELEC2020-45-5a",
        LEFT,
        poll(301, 300, {"乙": 99, "丙": 1}),
        ("甲",),
        ELEC.format(5),
        elected,
    ),
    again(
        "ELEC2020-45-5a",
        LEFT,
        poll(301, 300, {"乙": 100, "丙": 1}),
        ("甲", "乙"),
        ELEC.format(5),
        elected,
    ),
    again(
        "ELEC2020-45-5a",
        LEFT,
        poll(301, 301, {"乙": 100, "丙": 1}),
        ("甲",),
        ELEC.format(5),
        elected,
    ),
    again(
        "ELEC2020-45-5a",
        LEFT,
        poll(301, 301, {"乙": 101, "丙": 1}),
        ("甲", "乙"),
        ELEC.format(5),
        elected,
    ),
    *(
        again(
            "ELEC2020-45-5b",
            LEFT_ABOVE,
            poll(200, 200, {"乙": votes, "丙": 1}),
            want,
            ELEC.format(5),
            elected,
        )
        for votes, want in [(99, ("甲",)), (100, ("甲",)), (101, ("甲", "乙"))]
    ),
    # 57 III: a standing committee between sessions
    *(
        direct(
            "ELEC2020-57-3",
            poll(30, 30, {"甲": votes}),
            want,
            "《选举法》（2020）第57条第3款",
            elected,
            where=npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=30),
            seats=1,
            by_election=True,
        )
        for votes, want in [(15, ()), (16, ("甲",))]
    ),
    # 解放军选举办法
    direct("PLA2021-28", poll(200, 201, TWO), False, PLA.format(28, 1), where=FORCES),
    direct("PLA2021-28", poll(200, 200, TWO), True, PLA.format(28, 1), where=FORCES),
    *(
        direct(
            "PLA2021-29-1",
            poll(taking, taking, {"甲": votes, "乙": 1}),
            want,
            PLA.format(29, 1),
            elected,
            where=FORCES,
        )
        for taking, votes, want in [
            (150, 149, ()),
            (151, 149, ("甲",)),
            (200, 100, ()),
            (200, 101, ("甲",)),
        ]
    ),
    *(
        direct(
            "PLA2021-29-2",
            poll(150, 150, {"甲": votes, "乙": 1}),
            want,
            PLA.format(29, 2),
            elected,
            where=SOLDIERS,
            seats=1,
            by_election=True,
        )
        for votes, want in [(100, ()), (101, ("甲",))]
    ),
    *(
        again(
            "PLA2021-30-3",
            first,
            poll(200, 200, {"乙": votes, "丙": 1}),
            want,
            PLA.format(30, 3),
            elected,
        )
        for first, votes, want in [
            (FORCES_LEFT, 66, ("甲",)),
            (FORCES_LEFT, 67, ("甲", "乙")),
            (SOLDIERS_LEFT, 100, ("甲",)),
            (SOLDIERS_LEFT, 101, ("甲", "乙")),
        ]
    ),
    margin("PLA2021-30-3", npc.Contest.SERVICE_DEPUTIES_DIRECT, 1, (2, 2), PLA.format(30, 2)),
    margin("PLA2021-30-3", npc.Contest.SERVICE_DEPUTIES_INDIRECT, 1, (2, 2), PLA.format(30, 2)),
    again("PLA2021-30-3", FORCES_LEFT, poll(200, 200, {"乙": 90}), False, PLA.format(30, 2), valid),
    *(
        vector(
            "PLA2021-30-3",
            npc.another_ballot,
            FORCES_TIED,
            poll(200, 200, counted),
            want=want,
            cites=PLA.format(30, 1),
            get=elected,
        )
        for counted, want in [({"乙": 10, "丙": 9}, ("甲", "乙")), ({"乙": 9, "丙": 9}, ("甲",))]
    ),
    *(
        vector(
            "PLA2021-38-3",
            npc.candidate_margin,
            contest,
            seats=seats,
            by_election=True,
            want=(seats, None),
            cites=PLA.format(38, 3),
            get=lambda result: (result.least, result.most),
        )
        for contest, seats in [
            (npc.Contest.SERVICE_DEPUTIES_DIRECT, 1),
            (npc.Contest.SERVICE_DEPUTIES_INDIRECT, 2),
        ]
    ),
    *(
        vector(
            rule_id,
            npc.candidate_margin,
            contest,
            seats=seats,
            want=want,
            cites=PLA.format(19, 2),
            get=lambda result: (result.least, result.most),
        )
        for rule_id, contest, seats, want in [
            ("PLA2021-19-2a", npc.Contest.SERVICE_DEPUTIES_DIRECT, 1, (2, 2)),
            ("PLA2021-19-2a", npc.Contest.SERVICE_DEPUTIES_DIRECT, 2, (3, 4)),
            ("PLA2021-19-2a", npc.Contest.SERVICE_DEPUTIES_DIRECT, 3, (4, 6)),
            ("PLA2021-19-2b", npc.Contest.SERVICE_DEPUTIES_INDIRECT, 1, (None, None)),
            ("PLA2021-19-2b", npc.Contest.SERVICE_DEPUTIES_INDIRECT, 5, (6, 7)),
            ("PLA2021-19-2b", npc.Contest.SERVICE_DEPUTIES_INDIRECT, 7, (9, 10)),
        ]
    ),
    *(
        vector(
            "PLA2021-19-2b",
            npc.candidate_margin,
            npc.Contest.SERVICE_DEPUTIES_INDIRECT,
            seats=seats,
            want=seats + 1,
            cites=PLA.format(19, 1),
            get=lambda result: result.floor,
        )
        for seats in (1, 7)
    ),
    # 全国人大议事规则 40 I
    *(
        vector(
            "NPCRULES2021-40-1",
            npc.elect_officials,
            npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977),
            poll(2952, 2952, {"甲": votes}),
            seats=1,
            want=want,
            cites="《全国人大议事规则》（2021）第40条第1款",
            get=elected,
        )
        for votes, want in [(1488, ()), (1489, ("甲",))]
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Value and provision are as the text has them."""
    v.check()


@pytest.mark.parametrize(
    ("result", "want"),
    [
        (LEFT, ["《选举法》（2020）第45条第1款"] * 3),
        (LEFT_ABOVE, ["《选举法》（2020）第45条第2款"] * 3),
        (FORCES_LEFT, ["《解放军选举办法》（2021）第29条第1款"] * 3),
        (SOLDIERS_LEFT, ["《解放军选举办法》（2021）第29条第2款"] * 3),
        (
            npc.another_ballot(TIED, poll(200, 200, {"丙": 1, "丁": 0}), on=ON),
            ["《选举法》（2020）第45条第3款"] * 2,
        ),
        (
            npc.another_ballot(FORCES_TIED, poll(200, 200, {"乙": 1, "丙": 0}), on=ON),
            ["《解放军选举办法》（2021）第30条第1款"] * 2,
        ),
    ],
    ids=["direct", "indirect", "forces", "soldiers", "another-ballot", "forces-another-ballot"],
)
def test_every_ground_cites_its_own_paragraph(result: npc.ElectionResult, want: list[str]) -> None:
    """Nothing else than the paragraph that decides."""
    assert want == [str(ground.citation) for ground in result.grounds]


def test_what_is_left_to_the_measures_is_cited() -> None:
    """The national congress's own measures settle a shortfall (议事规则 41)."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
    result = npc.elect_officials(nation, poll(2952, 2952, {"甲": 1488}), seats=1, on=ON)

    assert "《全国人大议事规则》（2021）第41条" in provisions(result.next_step)


@pytest.mark.parametrize(
    ("electorate", "more", "cites"),
    [
        (DISTRICT, {}, "《选举法》（2020）第41条"),
        (COUNTY, {"seats": 1, "by_election": True}, "《选举法》（2020）第41条"),
        (FORCES, {}, "《解放军选举办法》（2021）第26条"),
        (SOLDIERS, {"seats": 1, "by_election": True}, "《解放军选举办法》（2021）第26条"),
    ],
)
def test_a_write_in_rests_on_its_own_provision(
    electorate: Any, more: dict[str, Any], cites: str
) -> None:
    """Who is elected as a write-in is elected by the text that allows it."""
    counted = npc.Poll(200, 200, 0, {"甲": 10, "乙": 1}, {"丙": 150})
    result = npc.elect_deputies(electorate, counted, on=ON, **more)

    assert ("丙",) == result.elected
    assert cites in provisions(result)


def test_a_by_election_says_who_fixes_its_details() -> None:
    """The provincial standing committee does (选举法 57 IV)."""
    result = npc.elect_deputies(
        DISTRICT, poll(200, 200, {"甲": 100, "乙": 1}), on=ON, by_election=True
    )

    assert "《选举法》（2020）第57条第4款" in provisions(result.next_step.grounds)


@pytest.mark.parametrize(
    ("electorate", "counted", "more", "first"),
    [
        (DISTRICT, poll(200, 200, TWO), {}, SINCE),
        (COUNTY, poll(200, 200, TWO), {"seats": 1}, SINCE),
        (FORCES, poll(200, 200, TWO), {}, SERVICE_SINCE),
        (SOLDIERS, poll(200, 200, TWO), {"seats": 1}, SERVICE_SINCE),
        (
            npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=200),
            poll(200, 200, TWO),
            {"seats": 1, "by_election": True},
            date(2022, 3, 12),
        ),
    ],
)
def test_first_days(electorate: Any, counted: npc.Poll, more: dict[str, Any], first: date) -> None:
    """The day before the first edition is refused."""
    check_first_day(npc.elect_deputies, electorate, counted, first=first, **more)


def test_the_first_day_of_the_nations_majority() -> None:
    """Known from the rules of procedure of 2021 on."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
    check_first_day(
        npc.elect_officials,
        nation,
        poll(2952, 2952, {"甲": 2000}),
        seats=1,
        first=date(2021, 3, 12),
    )


@pytest.mark.parametrize("contest", [npc.Contest.DEPUTIES_DIRECT, npc.Contest.DEPUTIES_INDIRECT])
def test_the_first_day_of_two_for_one(contest: npc.Contest) -> None:
    """Another election's margin is known from the same day."""
    check_first_day(npc.candidate_margin, contest, seats=1, another_election=True, first=SINCE)


@pytest.mark.parametrize("more", [{}, {"by_election": True}, {"another_election": True}], ids=str)
@pytest.mark.parametrize(
    "contest", [npc.Contest.SERVICE_DEPUTIES_DIRECT, npc.Contest.SERVICE_DEPUTIES_INDIRECT]
)
def test_the_first_day_of_the_forces(contest: npc.Contest, more: dict[str, bool]) -> None:
    """The measures as amended in 2021."""
    check_first_day(npc.candidate_margin, contest, seats=1, first=SERVICE_SINCE, **more)


LISTS = [
    vector(
        "ORG2022-19-1",
        elect_list,
        npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=members),
        ["甲", "乙"],
        npc.Tally(yes=yes),
        listed=Listed.PRESIDIUM,
        want=want,
        cites="《地方组织法》（2022）第19条第1款",
        get=elected,
    )
    for members, yes, want in [
        (60, 30, ()),
        (60, 31, ("甲", "乙")),
        (61, 30, ()),
        (61, 31, ("甲", "乙")),
    ]
]


@pytest.mark.parametrize("v", LISTS, ids=str)
def test_lists(v: Vector) -> None:
    """A presidium elected as one list."""
    v.check()


@pytest.mark.parametrize(
    ("level", "listed", "cites"),
    [
        (npc.Level.COUNTY, Listed.PRESIDIUM, "《地方组织法》（2022）第17条第1款"),
        (npc.Level.COUNTY, Listed.SPECIAL_COMMITTEE, "《地方组织法》（2022）第34条第1款"),
        (npc.Level.NATIONAL, Listed.PRESIDIUM, "《全国人大议事规则》（2021）第8条第1款"),
        (npc.Level.NATIONAL, Listed.SPECIAL_COMMITTEE, "《全国人大议事规则》（2021）第38条第3款"),
    ],
)
def test_lists_of_other_levels(level: npc.Level, listed: Listed, cites: str) -> None:
    """Each list rests on its own provision."""
    roll = npc.Roll(npc.Body.CONGRESS, level, members=60)
    result = elect_list(roll, ["甲"], npc.Tally(yes=31), listed=listed, on=ON)

    assert ("甲",) == result.elected
    assert cites in provisions(result)
