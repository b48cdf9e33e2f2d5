"""立法法 27, 44 I, 52: majorities for laws and for their interpretation."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.grounds import cited, met
from law.vectors import Vector, vector
from npcmodel import Body, Matter

LAW = Matter.LAW
INTERPRETATION = Matter.LEGAL_INTERPRETATION
ART_27 = "《立法法》（2023）第27条"
ART_44 = "《立法法》（2023）第44条第1款"
ART_52 = "《立法法》（2023）第52条"


def voted(
    rule_id: str, matter: Matter, case: tuple[Body, int, int, bool], cites: str, **more: date
) -> Vector:
    """Return a vector of one provision's majority, from body, members, yes votes and verdict."""
    body, members, yes, want = case
    return vector(
        rule_id,
        npc.carried,
        npc.Roll(body, npc.Level.NATIONAL, members),
        npc.Tally(yes=yes),
        matter=matter,
        want=want,
        cites=cites,
        get=met(cites),
        **more,
    )


# Half of 2977 is 1488.5, of 2951 1475.5, of 3000 1500.
OF_DEPUTIES = [
    (Body.CONGRESS, 2977, 1488, False),
    (Body.CONGRESS, 2977, 1489, True),
    (Body.CONGRESS, 2977, 1490, True),
    (Body.CONGRESS, 2951, 1475, False),
    (Body.CONGRESS, 2951, 1476, True),
    (Body.CONGRESS, 3000, 1500, False),
    (Body.CONGRESS, 3000, 1501, True),
    (Body.CONGRESS, 3, 1, False),
    (Body.CONGRESS, 3, 2, True),
]
# Half of 175 is 87.5, of 161 80.5, of 170 85.
OF_MEMBERS = [
    (Body.STANDING_COMMITTEE, 175, 87, False),
    (Body.STANDING_COMMITTEE, 175, 88, True),
    (Body.STANDING_COMMITTEE, 175, 89, True),
    (Body.STANDING_COMMITTEE, 161, 80, False),
    (Body.STANDING_COMMITTEE, 161, 81, True),
    (Body.STANDING_COMMITTEE, 170, 85, False),
    (Body.STANDING_COMMITTEE, 170, 86, True),
    (Body.STANDING_COMMITTEE, 3, 1, False),
    (Body.STANDING_COMMITTEE, 3, 2, True),
]
LAST_OLD = date(2023, 3, 14)

VECTORS = [
    *(voted("LEG2023-27", LAW, case, ART_27) for case in OF_DEPUTIES),
    *(
        voted("LEG2023-27", LAW, case, "《立法法》（2015）第24条", on=LAST_OLD)
        for case in OF_DEPUTIES
    ),
    *(voted("LEG2023-44-1", LAW, case, ART_44) for case in OF_MEMBERS),
    *(
        voted("LEG2023-44-1", LAW, case, "《立法法》（2015）第41条第1款", on=LAST_OLD)
        for case in OF_MEMBERS
    ),
    *(voted("LEG2023-52", INTERPRETATION, case, ART_52) for case in OF_MEMBERS),
    *(
        voted("LEG2023-52", INTERPRETATION, case, "《立法法》（2015）第49条", on=LAST_OLD)
        for case in OF_MEMBERS
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


RULES_2021 = "《全国人大议事规则》（2021）第59条第1款"


@pytest.mark.parametrize(
    ("on", "citations"),
    [
        (date(2015, 3, 14), ["《宪法》（1982）第64条第2款"]),
        (date(2015, 3, 15), ["《立法法》（2015）第24条", "《宪法》（1982）第64条第2款"]),
        (
            date(2021, 3, 12),
            ["《立法法》（2015）第24条", RULES_2021, "《宪法》（2018）第64条第2款"],
        ),
        (
            date(2023, 3, 14),
            ["《立法法》（2015）第24条", RULES_2021, "《宪法》（2018）第64条第2款"],
        ),
        (
            date(2023, 3, 15),
            ["《立法法》（2023）第27条", RULES_2021, "《宪法》（2018）第64条第2款"],
        ),
    ],
    ids=str,
)
def test_a_law_of_the_congress_rests_on_every_text(on: date, citations: list[str]) -> None:
    """A law needs more than half by each text that is known on the day."""
    roll = npc.Roll(Body.CONGRESS, npc.Level.NATIONAL, 2977)
    carried = npc.carried(roll, npc.Tally(yes=1489), matter=LAW, on=on)
    lost = npc.carried(roll, npc.Tally(yes=1488), matter=LAW, on=on)

    assert citations == cited(carried) == cited(lost)
    assert (True, False) == (carried.holds, lost.holds)


@pytest.mark.parametrize(
    ("matter", "old", "new"),
    [
        (LAW, "《立法法》（2015）第41条第1款", ART_44),
        (INTERPRETATION, "《立法法》（2015）第49条", ART_52),
    ],
    ids=["law", "interpretation"],
)
def test_a_law_of_the_committee_rests_on_both_texts(matter: Matter, old: str, new: str) -> None:
    """The rules of procedure and the Legislation Law ask for the same majority."""
    roll = npc.Roll(Body.STANDING_COMMITTEE, npc.Level.NATIONAL, 175)
    rules_2009 = "《全国人大常委会议事规则》（2009）第32条第1款"
    rules_2022 = "《全国人大常委会议事规则》（2022）第45条第1款"
    over_time = {
        date(2015, 3, 14): [rules_2009],
        date(2015, 3, 15): [old, rules_2009],
        date(2022, 6, 24): [old, rules_2009],
        date(2022, 6, 25): [old, rules_2022],
        date(2023, 3, 14): [old, rules_2022],
        date(2023, 3, 15): [new, rules_2022],
    }
    found = {
        on: cited(npc.carried(roll, npc.Tally(yes=88), matter=matter, on=on)) for on in over_time
    }

    assert over_time == found
