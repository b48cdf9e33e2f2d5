"""Presidia and committees voted on as one list."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import check_first_day
from npcmodel.elections import Listed, elect_list

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
COUNTY = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=200)
NATION = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)


@pytest.mark.parametrize(
    ("roll", "listed", "yes", "cites"),
    [
        (TOWN, Listed.PRESIDIUM, 31, "《地方组织法》（2022）第19条第1款"),
        (COUNTY, Listed.PRESIDIUM, 101, "《地方组织法》（2022）第17条第1款"),
        (COUNTY, Listed.SPECIAL_COMMITTEE, 101, "《地方组织法》（2022）第34条第1款"),
        (NATION, Listed.PRESIDIUM, 1489, "《全国人大议事规则》（2021）第8条第1款"),
        (NATION, Listed.SPECIAL_COMMITTEE, 1489, "《全国人大议事规则》（2021）第38条第3款"),
    ],
)
def test_a_list_stands_or_falls_as_one(
    roll: npc.Roll, listed: Listed, yes: int, cites: str
) -> None:
    """All with more than half of all deputies, nobody with one vote fewer."""
    passed = elect_list(roll, ["甲", "乙", "丙"], npc.Tally(yes=yes), listed=listed, on=ON)
    failed = elect_list(
        roll, ["甲", "乙", "丙"], npc.Tally(yes=yes - 1, void=1), listed=listed, on=ON
    )

    assert ("甲", "乙", "丙") == passed.elected
    assert npc.Step.COMPLETE is passed.next_step.kind
    assert ((), 3) == (failed.elected, failed.vacant)
    assert npc.Step.UNREGULATED is failed.next_step.kind
    assert cites == str(passed.valid.grounds[0].citation)
    assert 1 == len(passed.valid.open)
    assert "名单未获通过" in failed.explain("zh")


@pytest.mark.parametrize(
    ("roll", "listed", "first"),
    [
        (TOWN, Listed.PRESIDIUM, date(2022, 3, 12)),
        (COUNTY, Listed.PRESIDIUM, date(2022, 3, 12)),
        (COUNTY, Listed.SPECIAL_COMMITTEE, date(2022, 3, 12)),
        (NATION, Listed.PRESIDIUM, date(2021, 3, 12)),
        (NATION, Listed.SPECIAL_COMMITTEE, date(2021, 3, 12)),
    ],
)
def test_first_days(roll: npc.Roll, listed: Listed, first: date) -> None:
    """Known from the first edition on."""
    check_first_day(elect_list, roll, ["甲"], npc.Tally(yes=1), listed=listed, first=first)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"roll": npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, 9)}, "roll.body"),
        ({"roll": "镇"}, "roll"),
        ({"names": []}, "names"),
        ({"names": "甲乙"}, "names"),
        ({"names": 3}, "names"),
        ({"names": ["甲", None]}, "names"),
        ({"names": ["甲", "甲"]}, "names"),
        ({"tally": 31}, "tally"),
        ({"tally": npc.Tally(yes=61)}, "poll.participating"),
        ({"listed": Listed.SPECIAL_COMMITTEE}, "listed"),
        ({"listed": "主席团"}, "listed"),
    ],
)
def test_contradictions(change: dict[str, Any], field: str) -> None:
    """One error, naming the field."""
    facts: dict[str, Any] = {
        "roll": TOWN,
        "names": ["甲"],
        "tally": npc.Tally(yes=31),
        "listed": Listed.PRESIDIUM,
    }
    with pytest.raises(npc.FactsError) as caught:
        elect_list(**{**facts, **change}, on=ON)

    assert field == caught.value.field


def test_a_list_is_not_carried_on() -> None:
    """Another vote on a list is a new vote."""
    failed = elect_list(TOWN, ["甲"], npc.Tally(yes=1), listed=Listed.PRESIDIUM, on=ON)
    with pytest.raises(npc.FactsError) as caught:
        npc.another_election(failed, npc.Poll(1, 1, 0, {"甲": 1}), on=ON)

    assert "first" == caught.value.field
