"""选举法 12 to 21: numbers of deputies, their distribution, nationalities."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import Level, seats
from npcmodel.seats import Authority, Regime

LAST_OLD = date(2020, 10, 17)
FIRST_NEW = date(2020, 10, 18)
FIRST_OLD = date(2015, 8, 29)
NEW = "《选举法》（2020）"
OLD = "《选举法》（2015）"
EDITIONS = ((FIRST_NEW, f"{NEW}第12条"), (LAST_OLD, f"{OLD}第11条"))
"""The articles on the number of deputies: the first day of the new text, the last of the old."""


def total(quota: Any) -> Any:
    """Read the number of deputies."""
    return quota.total


def ceiling(quota: Any) -> Any:
    """Read the number that the total may not exceed."""
    return quota.ceiling


def may_be_below(quota: Any) -> Any:
    """Read whether the total may be below the base."""
    return quota.may_be_below


def with_addition(quota: Any) -> Any:
    """Read the number of deputies with the five per cent."""
    return quota.with_addition


def authority(result: Any) -> Any:
    """Read who grants the addition."""
    return result.authority


def fixing(result: Any) -> Any:
    """Read who fixes the number, and with whom it is recorded."""
    return result.fixed_by, result.recorded_with


def regime(result: Any) -> Any:
    """Read the rule of a nationality."""
    return result.regime


def by_unit(result: Any) -> Any:
    """Read the seats in the order of the units, those contested last."""
    return *result.seats.values(), result.contested


def _quotas(
    rule_id: str, item: int, level: Level, day: date, article: str, *rows: tuple[int, int]
) -> list[Vector]:
    """Vectors of the formula, from rows of population and total."""
    return [
        vector(
            rule_id,
            npc.deputy_seats,
            level,
            population=population,
            on=day,
            want=want,
            get=total,
            cites=f"{article}第1款第{item}项",
        )
        for population, want in rows
    ]


# Provinces, municipalities and prefectures: the same before and after 2020.
PROVINCES = [
    one
    for day, article in EDITIONS
    for one in (
        *_quotas(
            "ELEC2020-12-1-1",
            1,
            Level.PROVINCE,
            day,
            article,
            (0, 350),
            (149_999, 350),
            (150_000, 351),
            (97_499_999, 999),
            (97_500_000, 1000),
            (97_650_000, 1000),
            (120_000_000, 1000),
        ),
        *_quotas("ELEC2020-12-1-1", 1, Level.AUTONOMOUS_REGION, day, article, (3_650_000, 374)),
        *_quotas(
            "ELEC2020-12-1-1",
            1,
            Level.MUNICIPALITY,
            day,
            article,
            (24_999, 350),
            (25_000, 351),
            (16_249_999, 999),
            (16_250_000, 1000),
            (16_275_000, 1000),
            (24_870_000, 1000),
        ),
    )
]
PREFECTURES = [
    one
    for day, article in EDITIONS
    for one in (
        *_quotas(
            "ELEC2020-12-1-2",
            2,
            Level.CITY_WITH_DISTRICTS,
            day,
            article,
            (6_900_000, 516),
            (10_000_000, 640),
            (10_000_001, 640),
            (10_249_999, 649),
            (10_250_000, 650),
            (10_275_000, 650),
            (13_000_000, 650),
        ),
        *_quotas(
            "ELEC2020-12-1-2",
            2,
            Level.AUTONOMOUS_PREFECTURE,
            day,
            article,
            (24_999, 240),
            (25_000, 241),
        ),
        *(
            vector(
                "ELEC2020-12-1-2",
                npc.deputy_seats,
                Level.CITY_WITH_DISTRICTS,
                population=population,
                on=day,
                want=want,
                get=ceiling,
                cites=f"{article}第1款第2项",
            )
            for population, want in ((10_000_000, None), (10_000_001, 650))
        ),
    )
]
COUNTIES = [
    *_quotas(
        "ELEC2020-12-1-3",
        3,
        Level.COUNTY,
        FIRST_NEW,
        f"{NEW}第12条",
        (50_000, 150),
        (499_999, 239),
        (500_000, 240),
        (504_999, 240),
        (560_000, 252),
        (1_549_999, 449),
        (1_550_000, 450),
        (1_550_001, 450),
        (1_555_000, 450),
        (1_600_000, 450),
    ),
    *_quotas(
        "ELEC2020-12-1-3", 3, Level.AUTONOMOUS_COUNTY, FIRST_NEW, f"{NEW}第12条", (5_000, 141)
    ),
    *_quotas(
        "ELEC2020-12-1-3", 3, Level.CITY_WITHOUT_DISTRICTS, FIRST_NEW, f"{NEW}第12条", (5_000, 141)
    ),
    *_quotas(
        "ELEC2020-12-1-3", 3, Level.MUNICIPAL_DISTRICT, FIRST_NEW, f"{NEW}第12条", (4_999, 140)
    ),
    *_quotas(
        "ELEC2020-12-1-3",
        3,
        Level.COUNTY,
        LAST_OLD,
        f"{OLD}第11条",
        (4_999, 120),
        (5_000, 121),
        (50_000, 130),
        (500_000, 220),
        (1_649_999, 449),
        (1_650_000, 450),
        (1_650_001, 450),
        (1_655_000, 450),
    ),
    *(
        vector(
            "ELEC2020-12-1-3",
            npc.deputy_seats,
            Level.COUNTY,
            population=population,
            on=day,
            want=want,
            get=ceiling,
            cites=f"{article}第1款第3项",
        )
        for day, article, population, want in (
            (FIRST_NEW, f"{NEW}第12条", 1_550_000, None),
            (FIRST_NEW, f"{NEW}第12条", 1_550_001, 450),
            (LAST_OLD, f"{OLD}第11条", 1_650_000, None),
            (LAST_OLD, f"{OLD}第11条", 1_650_001, 450),
        )
    ),
    *(
        vector(
            "ELEC2020-12-1-3b",
            npc.deputy_seats,
            level,
            population=population,
            on=day,
            want=want,
            get=may_be_below,
            cites=f"{article}第1款第3项",
        )
        for day, article in EDITIONS
        for level, population, want in (
            (Level.COUNTY, 49_999, True),
            (Level.COUNTY, 50_000, False),
            (Level.MUNICIPAL_DISTRICT, 10_000, True),
            (Level.CITY_WITHOUT_DISTRICTS, 1_550_001, False),
        )
    ),
    *(
        vector(
            "ELEC2020-12-1-3b",
            seats.seats_valid,
            Level.COUNTY,
            number,
            population=population,
            on=day,
            want=want,
            cites=f"{article}第1款第3项",
        )
        for day, article, number, population, want in (
            (FIRST_NEW, f"{NEW}第12条", 139, 49_999, True),
            (FIRST_NEW, f"{NEW}第12条", 140, 49_999, False),
            (FIRST_NEW, f"{NEW}第12条", 148, 49_999, False),
            (FIRST_NEW, f"{NEW}第12条", 149, 49_999, True),
            (FIRST_NEW, f"{NEW}第12条", 139, 50_000, False),
            (LAST_OLD, f"{OLD}第11条", 119, 49_999, True),
            (LAST_OLD, f"{OLD}第11条", 120, 49_999, False),
            (LAST_OLD, f"{OLD}第11条", 129, 49_999, True),
            (LAST_OLD, f"{OLD}第11条", 119, 50_000, False),
        )
    ),
]
TOWNSHIPS = [
    *_quotas(
        "ELEC2020-12-1-4",
        4,
        Level.TOWN,
        FIRST_NEW,
        f"{NEW}第12条",
        (1_499, 45),
        (1_500, 46),
        (60_000, 85),
        (172_499, 159),
        (172_500, 160),
        (174_000, 160),
        (500_000, 160),
    ),
    *_quotas(
        "ELEC2020-12-1-4", 4, Level.TOWNSHIP, FIRST_NEW, f"{NEW}第12条", (2_000, 46), (30_000, 65)
    ),
    *_quotas("ELEC2020-12-1-4", 4, Level.ETHNIC_TOWNSHIP, FIRST_NEW, f"{NEW}第12条", (2_999, 46)),
    *_quotas(
        "ELEC2020-12-1-4",
        4,
        Level.TOWNSHIP,
        LAST_OLD,
        f"{OLD}第11条",
        (1_499, 40),
        (1_500, 41),
        (30_000, 60),
        (179_999, 159),
        (180_000, 160),
        (181_500, 160),
    ),
    *(
        vector(
            "ELEC2020-12-1-4b",
            npc.deputy_seats,
            level,
            population=population,
            on=day,
            want=want,
            get=may_be_below,
            cites=f"{article}第1款第4项",
        )
        for day, article in EDITIONS
        for level, population, want in (
            (Level.TOWN, 1_999, True),
            (Level.TOWNSHIP, 2_000, False),
            (Level.ETHNIC_TOWNSHIP, 500, True),
        )
    ),
    *(
        vector(
            "ELEC2020-12-1-4b",
            seats.seats_valid,
            Level.TOWN,
            number,
            population=population,
            on=day,
            want=want,
            cites=f"{article}第1款第4项",
        )
        for day, article, number, population, want in (
            (FIRST_NEW, f"{NEW}第12条", 44, 1_999, True),
            (FIRST_NEW, f"{NEW}第12条", 45, 1_999, False),
            (FIRST_NEW, f"{NEW}第12条", 44, 2_000, False),
            (LAST_OLD, f"{OLD}第11条", 39, 1_999, True),
            (LAST_OLD, f"{OLD}第11条", 40, 1_999, False),
            (LAST_OLD, f"{OLD}第11条", 39, 2_000, False),
        )
    ),
]
SUMS = [
    *(
        vector(
            "ELEC2020-12-2",
            npc.deputy_seats,
            Level.COUNTY,
            population=population,
            want=want,
            get=total,
            cites=f"{NEW}第12条第2款",
        )
        for population, want in ((0, 140), (4_999, 140), (5_000, 141))
    ),
    *(
        vector(
            "ELEC2020-12-2",
            seats.seats_valid,
            level,
            number,
            population=population,
            on=day,
            want=want,
            cites=f"{article}第2款",
        )
        for day, article in EDITIONS
        for level, number, population, want in (
            (Level.PROVINCE, 350, 150_000, False),
            (Level.PROVINCE, 351, 150_000, True),
            (Level.PROVINCE, 352, 150_000, False),
            (Level.MUNICIPALITY, 1000, 24_870_000, True),
            (Level.MUNICIPALITY, 1001, 24_870_000, False),
        )
    ),
    *(
        vector(
            "ELEC2020-12-2",
            seats.seats_valid,
            Level.TOWN,
            number,
            population=172_500,
            want=want,
            cites=f"{NEW}第12条第2款",
        )
        for number, want in ((159, False), (160, True), (161, False))
    ),
]
ADDITIONS = [
    *(
        vector(
            "ELEC2020-12-3",
            npc.deputy_seats,
            level,
            population=population,
            on=day,
            addition=True,
            want=want,
            get=with_addition,
            cites=f"{article}第3款",
        )
        for day, article in EDITIONS
        for level, population, want in (
            (Level.PROVINCE, 0, 367),
            (Level.AUTONOMOUS_REGION, 21_750_000, 519),
            (Level.PROVINCE, 97_500_000, 1050),
        )
    ),
    *(
        vector(
            "ELEC2020-12-3",
            npc.deputy_seats,
            level,
            population=population,
            addition=True,
            on=day,
            want=want,
            get=with_addition,
            cites=f"{article}第3款",
        )
        for day, article, level, population, want in (
            (FIRST_NEW, f"{NEW}第12条", Level.TOWNSHIP, 171_000, 166),
            (FIRST_NEW, f"{NEW}第12条", Level.TOWNSHIP, 172_500, 168),
            (FIRST_NEW, f"{NEW}第12条", Level.ETHNIC_TOWNSHIP, 0, 47),
            (FIRST_NEW, f"{NEW}第12条", Level.COUNTY, 300_000, 210),
            (FIRST_NEW, f"{NEW}第12条", Level.AUTONOMOUS_COUNTY, 295_000, 208),
            (LAST_OLD, f"{OLD}第11条", Level.TOWNSHIP, 178_500, 166),
            (LAST_OLD, f"{OLD}第11条", Level.ETHNIC_TOWNSHIP, 0, 42),
        )
    ),
    *(
        vector(
            "ELEC2020-12-3",
            seats.seats_valid,
            Level.AUTONOMOUS_REGION,
            number,
            population=0,
            addition=True,
            want=want,
            cites=f"{NEW}第12条第3款",
        )
        for number, want in ((350, False), (366, False), (367, True), (368, False))
    ),
    *(
        vector(
            "ELEC2020-12-3b",
            seats.addition_granted_by,
            level,
            on=day,
            want=want,
            get=authority,
            cites=f"{article}第3款",
        )
        for day, article in EDITIONS
        for level, want in (
            (Level.PROVINCE, Authority.NPC_STANDING_COMMITTEE),
            (Level.AUTONOMOUS_REGION, Authority.NPC_STANDING_COMMITTEE),
            (Level.MUNICIPALITY, None),
            (Level.CITY_WITH_DISTRICTS, None),
            (Level.AUTONOMOUS_PREFECTURE, None),
            (Level.COUNTY, Authority.PROVINCIAL_STANDING_COMMITTEE),
            (Level.AUTONOMOUS_COUNTY, Authority.PROVINCIAL_STANDING_COMMITTEE),
            (Level.CITY_WITHOUT_DISTRICTS, None),
            (Level.MUNICIPAL_DISTRICT, None),
            (Level.TOWNSHIP, Authority.PROVINCIAL_STANDING_COMMITTEE),
            (Level.ETHNIC_TOWNSHIP, Authority.PROVINCIAL_STANDING_COMMITTEE),
            (Level.TOWN, None),
        )
    ),
]
BY_PROVINCE = (Authority.PROVINCIAL_STANDING_COMMITTEE, Authority.NPC_STANDING_COMMITTEE)
BY_COUNTY = (Authority.COUNTY_STANDING_COMMITTEE, Authority.NEXT_HIGHER_STANDING_COMMITTEE)
FIXING = [
    *(
        vector(
            "ELEC2020-13",
            seats.seats_fixed_by,
            level,
            want=want,
            get=fixing,
            cites=f"{NEW}第13条",
        )
        for level, want in (
            (Level.PROVINCE, (Authority.NPC_STANDING_COMMITTEE, None)),
            (Level.MUNICIPALITY, (Authority.NPC_STANDING_COMMITTEE, None)),
            (Level.CITY_WITH_DISTRICTS, BY_PROVINCE),
            (Level.AUTONOMOUS_PREFECTURE, BY_PROVINCE),
            (Level.COUNTY, BY_PROVINCE),
            (Level.MUNICIPAL_DISTRICT, BY_PROVINCE),
            (Level.TOWN, BY_COUNTY),
            (Level.ETHNIC_TOWNSHIP, BY_COUNTY),
        )
    ),
    *(
        vector(
            "ELEC2020-14-1",
            seats.refixing_valid,
            boundaries_changed=boundaries,
            great_works=works,
            population_changed_much=much,
            want=want,
            get=lambda r: (r.holds, r.undecided),
            cites=f"{NEW}第14条第1款",
        )
        for boundaries, works, much, want in (
            (True, False, True, (True, False)),
            (False, True, True, (True, False)),
            (True, True, True, (True, False)),
            (False, False, True, (False, False)),  # growth as such
            (False, True, False, (False, False)),
            (False, False, False, (False, False)),
            (True, False, False, (False, True)),  # the text can be read both ways
            (True, True, False, (False, True)),
        )
    ),
    *(
        vector(
            "ELEC2020-14-2",
            seats.refixing_report_due,
            day,
            want=want,
            get=lambda r: r.due,
            cites=f"{NEW}第14条第2款",
        )
        for day, want in (
            (date(2021, 5, 1), date(2021, 5, 31)),
            (date(2021, 1, 31), date(2021, 3, 2)),
            (date(2024, 1, 31), date(2024, 3, 1)),
        )
    ),
]
DISTRIBUTIONS = [
    vector(
        "ELEC2020-15-1",
        npc.distribute_seats,
        populations,
        seats=number,
        want=want,
        get=by_unit,
        cites=f"{NEW}第15条第1款",
        **more,
    )
    for populations, number, more, want in (
        ({"A": 30_000, "B": 20_000, "C": 500}, 10, {}, (6, 4, 0, 0)),
        ({"A": 100, "B": 100, "C": 100}, 10, {}, (3, 3, 3, 1)),
        (
            {"A": 30_000, "B": 20_000, "C": 500},
            10,
            {"at_least_one": ("C",), "level": Level.COUNTY},
            (5, 4, 1, 0),
        ),
        (
            {"A": 30_000, "B": 20_000, "C": 500},
            10,
            {"at_least_one": ("C",), "level": Level.AUTONOMOUS_COUNTY},
            (5, 4, 1, 0),
        ),
        ({"东镇": 31_000, "西乡": 8_200}, 60, {"at_least_one": ("西乡",)}, (47, 13, 0)),
    )
]
NATIONAL = [
    *(
        vector(
            "ELEC2020-16-2",
            seats.seats_valid,
            Level.NATIONAL,
            number,
            on=day,
            want=want,
            cites=cites,
        )
        for day, cites in ((FIRST_NEW, f"{NEW}第16条第2款"), (LAST_OLD, f"{OLD}第15条第2款"))
        for number, want in ((2999, True), (3000, True), (3001, False))
    ),
    *(
        vector(
            "ELEC2020-16-2",
            npc.deputy_seats,
            Level.NATIONAL,
            on=day,
            want=3000,
            get=ceiling,
            cites=cites,
        )
        for day, cites in ((FIRST_NEW, f"{NEW}第16条第2款"), (LAST_OLD, f"{OLD}第15条第2款"))
    ),
    *(
        vector(
            "ELEC2020-17-2",
            seats.national_delegation,
            by_population=by_population,
            equal_base=equal_base,
            other=other,
            want=want,
            get=total,
            cites=f"{NEW}第17条第2款",
        )
        for by_population, equal_base, other, want in ((3, 8, 9, 20), (0, 8, 0, 8), (1, 2, 4, 7))
    ),
    *(
        vector(
            "ELEC2020-18",
            seats.nationality_represented,
            number,
            national=True,
            want=want,
            cites=f"{NEW}第18条",
        )
        for number, want in ((0, False), (1, True), (2, True))
    ),
]
NATIONALITIES = [
    *(
        vector(
            "ELEC2020-19-1",
            seats.nationality_represented,
            number,
            national=False,
            want=want,
            cites=f"{NEW}第19条第1款",
        )
        for number, want in ((0, False), (1, True), (12, True))
    ),
    *(
        vector(
            rule_id,
            seats.nationality_regime,
            own,
            everyone,
            want=want,
            get=regime,
            cites=f"{NEW}第19条第{paragraph}款",
        )
        for rule_id, own, everyone, want, paragraph in (
            ("ELEC2020-19-2", 30, 100, Regime.EQUAL, 2),
            ("ELEC2020-19-2", 300_000, 1_000_000, Regime.EQUAL, 2),
            ("ELEC2020-19-2", 299_999, 1_000_000, Regime.CAPPED, 4),
            ("ELEC2020-19-3", 149_999, 1_000_000, Regime.FLOORED, 3),
            ("ELEC2020-19-3", 150_000, 1_000_000, Regime.CAPPED, 4),
            ("ELEC2020-19-3", 1, 7, Regime.FLOORED, 3),
            ("ELEC2020-19-4", 150_000, 1_000_000, Regime.CAPPED, 4),
            ("ELEC2020-19-4", 3, 20, Regime.CAPPED, 4),
            ("ELEC2020-19-4", 6, 20, Regime.EQUAL, 2),
        )
    ),
    *(
        vector(
            "ELEC2020-19-3",
            seats.nationality_ratio_valid,
            own,
            average,
            waived=waived,
            want=want,
            cites=f"{NEW}第19条第3款",
        )
        for own, average, waived, want in (
            (999, 2000, False, False),
            (1000, 2000, False, True),
            (1001, 2000, False, True),
            (1000, 2001, False, False),
            (Fraction(2001, 2), 2001, False, True),
            (Fraction(2000, 2), Fraction(4001, 2), False, False),
            (500, 2000, True, True),
            (2000, 2000, False, True),
            (2001, 2000, False, False),
            (2001, 2000, True, False),
        )
    ),
    *(
        vector(
            "ELEC2020-19-4",
            seats.nationality_seats_most,
            number,
            want=want,
            get=lambda r: r.most,
            cites=f"{NEW}第19条第4款",
        )
        for number, want in ((163, 48), (166, 49), (167, 50), (45, 13), (240, 72), (3000, 900))
    ),
    *(
        vector(
            "ELEC2020-20",
            seats.nationality_regime,
            own,
            100,
            want=want,
            get=regime,
            cites=f"{NEW}第20条",
        )
        for own, want in (
            (10, Regime.FLOORED),
            (14, Regime.FLOORED),
            (15, Regime.CAPPED),
            (29, Regime.CAPPED),
            (30, Regime.EQUAL),
        )
    ),
    *(
        vector(
            "ELEC2020-21-1",
            seats.nationality_ratio_valid,
            own,
            2000,
            dispersed=True,
            want=want,
            cites=f"{NEW}第21条第1款",
        )
        for own, want in ((1, True), (300, True), (2000, True), (2001, False))
    ),
]
VECTORS = [
    *PROVINCES,
    *PREFECTURES,
    *COUNTIES,
    *TOWNSHIPS,
    *SUMS,
    *ADDITIONS,
    *FIXING,
    *DISTRIBUTIONS,
    *NATIONAL,
    *NATIONALITIES,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value of the text and names the provision."""
    v.check()


@pytest.mark.parametrize(
    "level", [level for level in Level if level is not Level.NATIONAL], ids=str
)
def test_formula_first_day(level: Level) -> None:
    """The formulas are known from the amendment of 2015 on."""
    check_first_day(npc.deputy_seats, level, population=1, first=FIRST_OLD)
    check_first_day(seats.seats_valid, level, 1000, population=1, first=FIRST_OLD)


def test_addition_and_ceiling_first_day() -> None:
    """So are the addition and the ceiling of the national congress."""
    region = Level.AUTONOMOUS_REGION
    check_first_day(npc.deputy_seats, region, population=1, addition=True, first=FIRST_OLD)
    check_first_day(seats.addition_granted_by, Level.TOWN, first=FIRST_OLD)
    check_first_day(npc.deputy_seats, Level.NATIONAL, first=FIRST_OLD)
    check_first_day(seats.seats_valid, Level.NATIONAL, 3000, first=FIRST_OLD)


def test_rules_known_from_2020() -> None:
    """For the rest no text before the amendment of 2020 was read."""
    check_first_day(seats.seats_fixed_by, Level.TOWN, first=FIRST_NEW)
    check_first_day(
        seats.refixing_valid,
        boundaries_changed=True,
        great_works=False,
        population_changed_much=True,
        first=FIRST_NEW,
    )
    check_first_day(seats.refixing_report_due, FIRST_NEW, first=FIRST_NEW)
    check_first_day(npc.distribute_seats, {"甲": 1}, seats=1, first=FIRST_NEW)
    check_first_day(
        seats.national_delegation, by_population=1, equal_base=8, other=1, first=FIRST_NEW
    )
    check_first_day(seats.nationality_represented, 1, national=True, first=FIRST_NEW)
    check_first_day(seats.nationality_represented, 1, national=False, first=FIRST_NEW)
    check_first_day(seats.nationality_seats_most, 100, first=FIRST_NEW)
    check_first_day(seats.nationality_ratio_valid, 1, 1, first=FIRST_NEW)
    check_first_day(seats.nationality_ratio_valid, 1, 1, dispersed=True, first=FIRST_NEW)
    for own in (10, 20, 30):
        check_first_day(seats.nationality_regime, own, 100, first=FIRST_NEW)


def test_item_of_the_old_text_ends_with_it() -> None:
    """The old article is cited to its last day, the new one from its first."""
    last = npc.deputy_seats(Level.COUNTY, population=500_000, on=LAST_OLD)
    first = npc.deputy_seats(Level.COUNTY, population=500_000, on=FIRST_NEW)

    assert {f"{OLD}第11条第1款第3项", f"{OLD}第11条第2款"} == provisions(last)
    assert {f"{NEW}第12条第1款第3项", f"{NEW}第12条第2款"} == provisions(first)


def test_regimes_name_their_provisions() -> None:
    """Each rule of a nationality names its own paragraph and article 20, and no other."""
    named = {
        own: provisions(seats.nationality_regime(own, 100, on=FIRST_NEW)) for own in (10, 20, 30)
    }

    assert {
        10: {f"{NEW}第19条第3款", f"{NEW}第20条"},
        20: {f"{NEW}第19条第4款", f"{NEW}第20条"},
        30: {f"{NEW}第19条第2款", f"{NEW}第20条"},
    } == named


def test_equality_of_deputies_names_article_15() -> None:
    """That nobody stands for more people than the average rests on article 15."""
    cases: tuple[dict[str, Any], ...] = ({}, {"dispersed": True}, {"waived": True})
    for more in cases:
        ruling = seats.nationality_ratio_valid(2001, 2000, on=FIRST_NEW, **more)

        assert f"{NEW}第15条第1款" == str(ruling.grounds[1].citation)
        assert not ruling.grounds[1].holds
