"""The seats of the 13th and 14th National People's Congress, as they were allocated.

The plans give the seats of each province as one number. How many of them go by population and how
many are other seats is published for all provinces together only: 2,000 by population, and eight
for each of the 31 as their equal base. What is left of the seats that a plan gives the provinces
is taken for the other ones; the 255 that it leaves for later are kept apart.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Level
from npcmodel.seats import national_delegation, seats_valid

DATA = Path(__file__).resolve().parent.parent / "data" / "national_allocations.json"
PLANS: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["allocations"]
ELECTORAL_LAW_2020 = date(2020, 10, 18)
EACH = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan["id"])


def plan_of(plan_id: str) -> dict[str, Any]:
    """Return the plan of an id."""
    [plan] = [plan for plan in PLANS if plan["id"] == plan_id]
    return plan


def own(plan: dict[str, Any]) -> date:
    """Return the day the plan was adopted."""
    return date.fromisoformat(plan["date"])


def known(plan: dict[str, Any]) -> Any:
    """Return a plan as a case, asked on the first day on which what makes up seats is known."""
    name = plan["id"]
    if own(plan) < ELECTORAL_LAW_2020:
        name += f"@first-known-{ELECTORAL_LAW_2020}"
    return pytest.param(plan, max(own(plan), ELECTORAL_LAW_2020), id=name)


@EACH
def test_all_parts_add_up_to_three_thousand(plan: dict[str, Any]) -> None:
    """Provinces, special regions, Taiwan, the forces, and what is allocated later."""
    total = sum(plan["provinces"].values()) + sum(plan["others"].values())

    assert 31 == len(plan["provinces"])
    assert 3000 == total == plan["most"]


@EACH
def test_the_whole_is_as_large_as_the_law_allows(plan: dict[str, Any]) -> None:
    """By the text of its own day; one seat more would not be lawful."""
    full, one_more = (
        seats_valid(Level.NATIONAL, seats, on=own(plan)) for seats in (plan["most"], 3001)
    )

    assert plan["most"] == npc.deputy_seats(Level.NATIONAL, on=own(plan)).ceiling
    assert (True, False) == (full.holds, one_more.holds)


@pytest.mark.parametrize(
    ("plan_id", "provinces", "other"),
    [
        ("npc-13", 2419, 171),
        ("npc-14", 2406, 158),
    ],
)
def test_other_seats_are_what_population_and_base_leave(
    plan_id: str, provinces: int, other: int
) -> None:
    """2,000 by population and 31 times eight leave these to the provinces."""
    plan = plan_of(plan_id)
    base = plan["equal_base"] * len(plan["provinces"])

    assert 248 == base
    assert provinces == sum(plan["provinces"].values())
    assert other == provinces - plan["by_population"] - base


@pytest.mark.parametrize(("plan", "on"), [known(plan) for plan in PLANS])
def test_the_three_parts_make_up_the_provinces_seats(plan: dict[str, Any], on: date) -> None:
    """Seats by population, equal base and other seats are all there is."""
    other = {"npc-13": 171, "npc-14": 158}[plan["id"]]
    delegation = national_delegation(
        by_population=plan["by_population"],
        equal_base=plan["equal_base"] * len(plan["provinces"]),
        other=other,
        on=on,
    )

    assert delegation.total == sum(plan["provinces"].values())
    assert ["《选举法》（2020）第17条第2款"] == [
        str(ground.citation) for ground in delegation.grounds
    ]


def test_the_13th_is_not_judged_on_its_own_day() -> None:
    """Which text of 2015 said what makes up a province's seats is not known."""
    with pytest.raises(npc.NotInForceError):
        national_delegation(
            by_population=2000, equal_base=248, other=171, on=own(plan_of("npc-13"))
        )


@EACH
def test_no_province_has_only_its_base(plan: dict[str, Any]) -> None:
    """Everyone elects more than the eight that are equal for all."""
    least = min(plan["provinces"], key=plan["provinces"].__getitem__)

    assert "西藏自治区" == least
    assert 2 * plan["equal_base"] < plan["provinces"][least]


def test_the_same_31_places_in_both_plans() -> None:
    """And in the same order."""
    first, second = (list(plan["provinces"]) for plan in PLANS)

    assert first == second


def test_the_forces_gained_what_the_provinces_lost() -> None:
    """Thirteen seats from one congress to the next; nothing else changed."""
    old, new = PLANS
    others_old, others_new = (list(plan["others"].values()) for plan in PLANS)

    assert 13 == sum(old["provinces"].values()) - sum(new["provinces"].values())
    assert [0, 0, 0, 13, 0] == [b - a for a, b in zip(others_old, others_new, strict=True)]
