"""地方组织法 47 and 54: who sits on a standing committee, and how many."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import Level, Post, seats

FIRST = date(2022, 3, 12)
LAW = "《地方组织法》（2022）"
UPPER = (
    Level.PROVINCE,
    Level.AUTONOMOUS_REGION,
    Level.MUNICIPALITY,
    Level.CITY_WITH_DISTRICTS,
    Level.AUTONOMOUS_PREFECTURE,
)
COUNTIES = (
    Level.COUNTY,
    Level.AUTONOMOUS_COUNTY,
    Level.CITY_WITHOUT_DISTRICTS,
    Level.MUNICIPAL_DISTRICT,
)


def ends(result: Any) -> Any:
    """Read both ends of a range."""
    return result.least, result.most


def posts(result: Any) -> Any:
    """Read the posts."""
    return result.posts


SIZES = [
    vector(
        f"ORG2022-47-4-{item}",
        npc.committee_size,
        level,
        population=population,
        want=want,
        get=ends,
        cites=f"{LAW}第47条第4款第{item}项",
    )
    for item, level, population, want in (
        (1, Level.PROVINCE, 0, (45, 75)),
        (1, Level.PROVINCE, 79_999_999, (45, 75)),
        (1, Level.PROVINCE, 80_000_000, (45, 75)),
        (1, Level.PROVINCE, 80_000_001, (45, 95)),
        (1, Level.MUNICIPALITY, 90_000_000, (45, 75)),
        (1, Level.AUTONOMOUS_REGION, 90_000_000, (45, 75)),
        (2, Level.CITY_WITH_DISTRICTS, 7_999_999, (29, 51)),
        (2, Level.CITY_WITH_DISTRICTS, 8_000_000, (29, 51)),
        (2, Level.CITY_WITH_DISTRICTS, 8_000_001, (29, 61)),
        (2, Level.AUTONOMOUS_PREFECTURE, 9_000_000, (29, 51)),
        *(
            (3, level, population, want)
            for level in COUNTIES
            for population, want in (
                (999_999, (15, 35)),
                (1_000_000, (15, 35)),
                (1_000_001, (15, 45)),
            )
        ),
    )
]
JUDGED = [
    vector(
        rule_id,
        seats.committee_size_valid,
        level,
        size,
        population=population,
        want=want,
        cites=cites,
    )
    for item, level, population, rows in (
        (1, Level.PROVINCE, 80_000_000, ((44, False), (45, True), (75, True), (76, False))),
        (1, Level.PROVINCE, 98_000_000, ((44, False), (45, True), (95, True), (96, False))),
        (
            2,
            Level.CITY_WITH_DISTRICTS,
            6_900_000,
            ((28, False), (29, True), (51, True), (52, False)),
        ),
        (2, Level.CITY_WITH_DISTRICTS, 8_000_001, ((61, True), (62, False))),
        (3, Level.COUNTY, 500_000, ((14, False), (15, True), (35, True), (36, False))),
        (3, Level.MUNICIPAL_DISTRICT, 1_000_001, ((45, True), (46, False))),
    )
    for size, want in rows
    for rule_id, cites in (
        (f"ORG2022-47-4-{item}", f"{LAW}第47条第4款第{item}项"),
        ("ORG2022-47-5", f"{LAW}第47条第5款"),
    )
]
UPPER_POSTS = (Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL, Post.MEMBER)
COUNTY_POSTS = (Post.CHAIR, Post.VICE_CHAIR, Post.MEMBER)
UPPER_COUNCIL = (Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL)
COUNTY_COUNCIL = (Post.CHAIR, Post.VICE_CHAIR)
POSTS = [
    vector(rule_id, rule, level, want=want, get=posts, cites=cites)
    for levels, rule_id, rule, want, cites in (
        (UPPER, "ORG2022-47-1", seats.committee_posts, UPPER_POSTS, f"{LAW}第47条第1款"),
        (COUNTIES, "ORG2022-47-1", seats.committee_posts, COUNTY_POSTS, f"{LAW}第47条第2款"),
        (UPPER, "ORG2022-54-1", seats.council_posts, UPPER_COUNCIL, f"{LAW}第54条第1款"),
        (COUNTIES, "ORG2022-54-1", seats.council_posts, COUNTY_COUNCIL, f"{LAW}第54条第1款"),
    )
    for level in levels
]
VECTORS = [*SIZES, *JUDGED, *POSTS]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value of the text and names the provision."""
    v.check()


@pytest.mark.parametrize("level", [*UPPER, *COUNTIES], ids=str)
def test_first_day(level: Level) -> None:
    """Nothing is known of the sizes and posts before the amendment of 2022."""
    check_first_day(npc.committee_size, level, population=1, first=FIRST)
    check_first_day(seats.committee_size_valid, level, 45, population=1, first=FIRST)
    check_first_day(seats.committee_posts, level, first=FIRST)
    check_first_day(seats.council_posts, level, first=FIRST)


@pytest.mark.parametrize("population", [80_000_000, 80_000_001])
def test_size_names_item_and_fixing(population: int) -> None:
    """A range names its item and the paragraph on who fixes the size, and no other."""
    result = npc.committee_size(Level.PROVINCE, population=population, on=FIRST)

    assert {f"{LAW}第47条第4款第1项", f"{LAW}第47条第5款"} == provisions(result)
