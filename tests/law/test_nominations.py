"""选举法 30, 32 to 35; 地方组织法 26, 27; 全国人大组织法 18; the text of 1983, 10."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from law.grounds import cited, met, verdict
from law.vectors import Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.facts.people import Contest
from npcmodel.nominations import (
    FundingConsequence,
    FundingStage,
    PrimaryNeed,
    PrimaryStep,
    candidate_pool_valid,
    funding_consequence,
    introduction_in_time,
    list_order_valid,
    list_valid,
    national_list_valid,
    nomination_time_valid,
    nominations_valid,
    primary,
    primary_needed,
)

EL_30_3 = "《选举法》（2020）第30条第3款"
EL_31_2 = "《选举法》（2020）第31条第2款"
EL_32 = "《选举法》（2020）第32条第{}款"
EL_33 = "《选举法》（2020）第33条"
EL_34 = "《选举法》（2020）第34条"
EL_35 = "《选举法》（2020）第35条第{}款"
ORG_26_3 = "《地方组织法》（2022）第26条第3款"
ORG_27 = "《地方组织法》（2022）第27条第{}款"
NPCORG_18 = "《全国人大组织法》（2021）第18条"
P83 = "《县级以下直接选举若干规定》（1983）第10条第{}款"

DIRECT, INDIRECT = Contest.DEPUTIES_DIRECT, Contest.DEPUTIES_INDIRECT
CHIEF, DEPUTY, MEMBER = Contest.CHIEF_POST, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER
OFFICIALS = [(CHIEF, 1), (DEPUTY, 8), (MEMBER, 30)]
VOTE_DAY = date(2026, 12, 1)
PEOPLE = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月"


def some(number: int) -> tuple[str, ...]:
    """Return so many names."""
    assert number <= len(PEOPLE)
    return tuple(PEOPLE[:number])


def capped(
    rule_id: str, contest: Contest, seats: int, cites: str, who: Callable[[int], Any]
) -> list[Vector]:
    """Return the vectors of one fewer than the seats, as many, and one more."""
    return [
        vector(
            rule_id,
            nominations_valid,
            contest,
            seats=seats,
            want=want,
            cites=cites,
            get=met(cites),
            **who(seats + more),
        )
        for more, want in ((-1, True), (0, True), (1, False))
        if seats + more  # nobody named by anybody is no nomination
    ]


def party(number: int) -> dict[str, Any]:
    """Return a party that recommends so many."""
    return {"organisations": {"某党": some(number)}}


def one_signer(number: int) -> dict[str, Any]:
    """Return somebody who signs for so many."""
    return {"signers": {"王": some(number)}}


def board(number: int) -> dict[str, Any]:
    """Return a presidium that nominates so many."""
    return {"presidium": some(number)}


CAPS = [
    *capped("ELEC2020-30-3", DIRECT, 2, EL_30_3, party),
    *capped("ELEC2020-30-3", INDIRECT, 3, EL_30_3, party),
    *capped("ELEC2020-30-3", DIRECT, 2, EL_30_3, one_signer),
    *capped("ELEC2020-30-3", INDIRECT, 3, EL_30_3, one_signer),
    *capped("DIRECT1983-10", DIRECT, 2, P83.format(1), one_signer),
    *(
        one
        for contest, seats in OFFICIALS
        for who in (board, one_signer)
        for one in capped("ORG2022-26-3", contest, seats, ORG_26_3, who)
    ),
]


def step(need: PrimaryNeed) -> tuple[PrimaryStep, int | None]:
    """Read the step and the places after a primary."""
    return need.step, need.places


def then(
    rule_id: str,
    contest: Contest,
    seats: int,
    nominees: int,
    want: PrimaryStep,
    cites: str,
    places: int | None = None,
    **more: Any,
) -> Vector:
    """Return the vector of what follows a number of nominees."""
    return vector(
        rule_id,
        primary_needed,
        contest,
        seats=seats,
        nominees=nominees,
        want=(want, places),
        cites=cites,
        get=step,
        **more,
    )


VOTE, DISCUSS, PRIMARY = PrimaryStep.VOTE, PrimaryStep.DISCUSS, PrimaryStep.PRIMARY
SETTLED, NO_RULE = PrimaryStep.SETTLED, PrimaryStep.NO_RULE
EL_32_1, EL_32_2, ORG_27_1 = EL_32.format(1), EL_32.format(2), ORG_27.format(1)
# Two seats admit 3 or 4 candidates (两名代表：多三分之一至一倍), three seats 4 to 6.
DIRECT_STEPS = [
    then("ELEC2020-32-1c", DIRECT, 2, 2, NO_RULE, EL_31_2),
    then("ELEC2020-32-1c", DIRECT, 2, 3, DISCUSS, EL_32_1),
    then("ELEC2020-32-1c", DIRECT, 2, 4, SETTLED, EL_32_1, agreed=True),
    then("ELEC2020-32-1c", DIRECT, 2, 5, DISCUSS, EL_32_1),
    then("ELEC2020-32-1c", DIRECT, 2, 5, SETTLED, EL_32_1, agreed=True),
    then("ELEC2020-32-1c", DIRECT, 2, 5, PRIMARY, EL_32_1, agreed=False),
    then("ELEC2020-32-1c", DIRECT, 3, 6, SETTLED, EL_32_1, agreed=True),
    then("ELEC2020-32-1c", DIRECT, 3, 7, PRIMARY, EL_32_1, agreed=False),
    then("ELEC2020-32-1c", DIRECT, 3, 7, PRIMARY, EL_32_1, 4, agreed=False, surplus=1),
    then("ELEC2020-32-1c", DIRECT, 3, 7, PRIMARY, EL_32_1, 6, agreed=False, surplus=3),
    then("ELEC2020-32-1c", DIRECT, 1, 2, NO_RULE, EL_32_1, agreed=False),
    then("ELEC2020-32-1c", DIRECT, 1, 3, DISCUSS, EL_32_1),
]
# Ten seats admit 12 to 15 candidates (多五分之一至二分之一).
INDIRECT_STEPS = [
    then("ELEC2020-32-2b", INDIRECT, 10, 11, NO_RULE, EL_31_2),
    then("ELEC2020-32-2b", INDIRECT, 10, 12, VOTE, EL_32_2),
    then("ELEC2020-32-2b", INDIRECT, 10, 14, VOTE, EL_32_2, surplus=2),
    then("ELEC2020-32-2b", INDIRECT, 10, 15, VOTE, EL_32_2),
    then("ELEC2020-32-2b", INDIRECT, 10, 16, PRIMARY, EL_32_2, 12, surplus=2),
    then("ELEC2020-32-2b", INDIRECT, 10, 16, PRIMARY, EL_32_2, 15, surplus=5),
    then("ELEC2020-32-2b", INDIRECT, 1, 1, NO_RULE, "《选举法》（2020）第31条第1款"),
    then("ELEC2020-32-2b", INDIRECT, 1, 2, VOTE, EL_32_2, surplus=1),
    then("ELEC2020-32-2b", INDIRECT, 1, 3, PRIMARY, EL_32_2, 2, surplus=1),
]
# Eight deputy posts take 9 to 11 candidates, thirty members 33 to 36: the measures fix one number.
OFFICIAL_STEPS = [
    then("ORG2022-27-1d", DEPUTY, 8, 10, NO_RULE, ORG_27_1, surplus=3),
    then("ORG2022-27-1d", DEPUTY, 8, 11, VOTE, ORG_27_1, surplus=3),
    then("ORG2022-27-1d", DEPUTY, 8, 12, PRIMARY, ORG_27_1, 11, surplus=3),
    then("ORG2022-27-1d", DEPUTY, 8, 8, NO_RULE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", DEPUTY, 8, 9, VOTE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", DEPUTY, 8, 10, PRIMARY, ORG_27_1, 9, surplus=1),
    then("ORG2022-27-1d", MEMBER, 30, 32, NO_RULE, ORG_27_1, surplus=3),
    then("ORG2022-27-1d", MEMBER, 30, 33, VOTE, ORG_27_1, surplus=3),
    then("ORG2022-27-1d", MEMBER, 30, 34, PRIMARY, ORG_27_1, 33, surplus=3),
    then("ORG2022-27-1d", MEMBER, 4, 5, VOTE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", MEMBER, 4, 6, PRIMARY, ORG_27_1, 5, surplus=1),
    then("ORG2022-27-1d", CHIEF, 1, 0, NO_RULE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", CHIEF, 1, 1, VOTE, ORG_27_1),
    then("ORG2022-27-1d", CHIEF, 1, 1, VOTE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", CHIEF, 1, 2, VOTE, ORG_27_1, surplus=1),
    then("ORG2022-27-1d", CHIEF, 1, 3, PRIMARY, ORG_27_1, 2, surplus=1),
    then("ORG2022-27-1d", CHIEF, 1, 2, NO_RULE, ORG_27_1, surplus=0),
]


def polled(
    rule_id: str, contest: Contest, cites: str, places: int, chosen: str, tied: str
) -> Vector:
    """Return the vector of who stands after 40, 33, 33 and 12 votes."""
    return vector(
        rule_id,
        primary,
        {"甲": 12, "乙": 33, "丙": 40, "丁": 33},
        places=places,
        contest=contest,
        want=(tuple(chosen), tuple(tied)),
        cites=cites,
        get=lambda result: (result.selected, result.tied),
    )


POLLS = [
    polled(rule_id, contest, cites, places, chosen, tied)
    for rule_id, contest, cites in (
        ("ELEC2020-32-1c", DIRECT, EL_32_1),
        ("ELEC2020-32-2b", INDIRECT, EL_32_2),
        ("ORG2022-27-1d", DEPUTY, ORG_27_1),
        ("ORG2022-27-1d", CHIEF, ORG_27_1),
        ("ORG2022-27-1d", MEMBER, ORG_27_1),
    )
    for places, chosen, tied in ((1, "丙", ""), (2, "丙", "乙丁"), (3, "丙乙丁", ""))
]


Length = tuple[tuple[int, int | None], bool | None]


def timed(
    rule_id: str,
    contest: Contest,
    level: Level,
    length: Length,
    cites: str,
    *,
    change: bool | None = None,
) -> Vector:
    """Return the vector of days and hours of nominating; None where the readings differ."""
    (days, hours), want = length
    return vector(
        rule_id,
        nomination_time_valid,
        contest,
        level=level,
        days=days,
        hours=hours,
        change_of_term=change,
        want=want,
        cites=cites,
        get=verdict,
    )


LENGTHS: list[Length] = [
    ((1, None), False),
    ((1, 24), False),
    ((2, None), None),
    ((2, 47), None),
    ((2, 48), True),
    ((3, None), None),
    ((3, 47), None),
    ((3, 48), True),
    ((4, None), True),
]
ORG_27_2 = ORG_27.format(2)
TIMES = [
    *(
        timed("ELEC2020-32-2a", INDIRECT, level, length, EL_32_2)
        for level in (Level.COUNTY, Level.PROVINCE)
        for length in LENGTHS
    ),
    *(
        timed("ORG2022-27-2", contest, level, length, ORG_27_2, change=True)
        for contest, level in (
            (CHIEF, Level.COUNTY),
            (DEPUTY, Level.PROVINCE),
            (MEMBER, Level.CITY_WITH_DISTRICTS),
        )
        for length in LENGTHS
    ),
    timed("ORG2022-27-2", DEPUTY, Level.TOWN, ((1, 3), True), ORG_27_2, change=True),
    timed("ORG2022-27-2", DEPUTY, Level.COUNTY, ((1, 3), True), ORG_27_2, change=False),
]


VOTES = {"甲": 40, "乙": 33, "丙": 33, "丁": 12}
LISTS = [
    *(
        vector(
            "DIRECT1983-10",
            list_valid,
            tuple(listed),
            tuple("甲乙"),
            want=want,
            cites=P83.format(2),
        )
        for listed, want in (
            ("甲乙", True),
            ("乙甲", True),
            ("甲", False),
            ("甲乙丙", False),
            ("甲丙", False),
        )
    ),
    *(
        vector(
            "ELEC2020-35",
            list_valid,
            tuple(listed),
            tuple("甲乙"),
            funded=("乙",),
            want=want,
            cites=EL_35.format(2),
            get=met(EL_35.format(2)),
        )
        for listed, want in (("甲", True), ("甲乙", False))
    ),
    *(
        vector(
            "DIRECT1983-10", list_order_valid, tuple(order), VOTES, want=want, cites=P83.format(3)
        )
        for order, want in (
            ("甲乙丙丁", True),
            ("甲丙乙丁", True),
            ("乙甲丙丁", False),
            ("甲乙丁丙", False),
        )
    ),
]
POOLS = [
    vector(
        "ELEC2020-33",
        candidate_pool_valid,
        own_deputies_only=only,
        level=level,
        want=not only,
        cites=EL_33,
    )
    for only in (False, True)
    for level in (Level.COUNTY, Level.CITY_WITH_DISTRICTS, Level.PROVINCE)
]
INTRODUCTIONS = [
    vector(
        "ELEC2020-34",
        introduction_in_time,
        introduced,
        election_day=VOTE_DAY,
        want=want,
        cites=EL_34,
    )
    for introduced, want in ((date(2026, 11, 30), True), (date(2026, 12, 1), False))
]
FUNDING = [
    vector(
        "ELEC2020-35",
        funding_consequence,
        stage,
        want=want,
        cites=EL_35.format(paragraph),
        get=lambda result: result.consequence,
    )
    for stage, want in (
        (FundingStage.NOT_LISTED, FundingConsequence.NOT_LISTED),
        (FundingStage.LISTED, FundingConsequence.STRUCK),
        (FundingStage.ELECTED, FundingConsequence.VOID),
    )
    for paragraph in (1, 2)
]


def nation(
    *,
    want: bool,
    by: Body | None = Body.PRESIDIUM,
    deliberated: bool = True,
    by_majority: bool = True,
) -> Vector:
    """Return the vector of a formal list of the nation's officials."""
    return vector(
        "NPCORG2021-18",
        national_list_valid,
        nominated_by=by,
        deliberated=deliberated,
        by_majority=by_majority,
        want=want,
        cites=NPCORG_18,
    )


NATION = [
    *(nation(by=by, want=by is Body.PRESIDIUM) for by in (*Body, None)),
    nation(deliberated=False, want=False),
    nation(by_majority=False, want=False),
]

VECTORS = [
    *CAPS,
    *DIRECT_STEPS,
    *INDIRECT_STEPS,
    *OFFICIAL_STEPS,
    *POLLS,
    *TIMES,
    *LISTS,
    *POOLS,
    *INTRODUCTIONS,
    *FUNDING,
    *NATION,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Value and provision come out."""
    v.check()


CITED: list[tuple[str, PrimaryNeed, list[str]]] = [
    (
        "direct, within",
        primary_needed(DIRECT, seats=2, nominees=4, on=VOTE_DAY),
        [EL_31_2, EL_31_2, EL_32_1],
    ),
    (
        "direct, a primary",
        primary_needed(DIRECT, seats=2, nominees=5, agreed=False, on=VOTE_DAY),
        [EL_31_2, EL_31_2, EL_32_1, EL_32_1],
    ),
    (
        "direct, near consensus",
        primary_needed(DIRECT, seats=2, nominees=5, agreed=True, on=VOTE_DAY),
        [EL_31_2, EL_31_2, EL_32_1],
    ),
    (
        "indirect, a vote",
        primary_needed(INDIRECT, seats=10, nominees=15, on=VOTE_DAY),
        [EL_31_2, EL_31_2, EL_32_2],
    ),
    (
        "indirect, a primary",
        primary_needed(INDIRECT, seats=10, nominees=16, surplus=5, on=VOTE_DAY),
        [EL_31_2, EL_31_2, EL_32_2],
    ),
    ("a chief alone", primary_needed(CHIEF, seats=1, nominees=1, on=VOTE_DAY), [ORG_27_1]),
    (
        "a chief without surplus",
        primary_needed(CHIEF, seats=1, nominees=2, surplus=0, on=VOTE_DAY),
        [ORG_27_1],
    ),
    (
        "officials, a vote",
        primary_needed(DEPUTY, seats=8, nominees=11, surplus=3, on=VOTE_DAY),
        [ORG_27_1],
    ),
    (
        "officials, a primary",
        primary_needed(DEPUTY, seats=8, nominees=12, surplus=3, on=VOTE_DAY),
        [ORG_27_1],
    ),
]


@pytest.mark.parametrize(
    ("need", "want"), [row[1:] for row in CITED], ids=[row[0] for row in CITED]
)
def test_a_step_cites_every_provision(need: PrimaryNeed, want: list[str]) -> None:
    """The margin the nominees are held against first, then what follows."""
    assert want == cited(need)


@pytest.mark.parametrize("stage", FundingStage)
def test_a_consequence_cites_prohibition_and_consequence(stage: FundingStage) -> None:
    """The prohibition is not met; the provision on what follows is."""
    found = funding_consequence(stage, on=VOTE_DAY)

    assert [EL_35.format(1), EL_35.format(2)] == cited(found)
    assert [False, True] == [ground.holds for ground in found.grounds]


def test_a_signer_in_a_direct_election_is_held_against_both_texts() -> None:
    """The electoral law and the provisions of 1983 cap the same."""
    ruling = nominations_valid(DIRECT, seats=1, signers={"王": ["甲"]}, on=VOTE_DAY)

    assert [EL_30_3, P83.format(1)] == cited(ruling)


def test_a_national_list_cites_each_step() -> None:
    """Nominated, deliberated, fixed."""
    ruling = national_list_valid(
        nominated_by=Body.PRESIDIUM, deliberated=True, by_majority=True, on=VOTE_DAY
    )

    assert [NPCORG_18] * 3 == cited(ruling)


ELECTORAL, ORGANIC = date(2020, 10, 18), date(2022, 3, 12)
NATIONAL, PROVISIONS = date(2021, 3, 12), date(1983, 3, 6)
FIRST_DAYS: list[tuple[str, Any, tuple[Any, ...], dict[str, Any], date]] = [
    ("30-3 organisations", nominations_valid, (DIRECT,), {"seats": 2, **party(1)}, ELECTORAL),
    ("30-3 signers", nominations_valid, (INDIRECT,), {"seats": 2, **one_signer(1)}, ELECTORAL),
    ("1983 10-1", nominations_valid, (DIRECT,), {"seats": 2, **one_signer(1)}, PROVISIONS),
    ("26-3 presidium", nominations_valid, (DEPUTY,), {"seats": 2, **board(1)}, ORGANIC),
    ("26-3 deputies", nominations_valid, (MEMBER,), {"seats": 2, **one_signer(1)}, ORGANIC),
    ("32-1 discussion", primary_needed, (DIRECT,), {"seats": 2, "nominees": 5}, ELECTORAL),
    ("32-1 within", primary_needed, (DIRECT,), {"seats": 2, "nominees": 4}, ELECTORAL),
    (
        "32-1 primary",
        primary_needed,
        (DIRECT,),
        {"seats": 2, "nominees": 5, "agreed": False},
        ELECTORAL,
    ),
    ("32-2 vote", primary_needed, (INDIRECT,), {"seats": 10, "nominees": 15}, ELECTORAL),
    (
        "32-2 primary",
        primary_needed,
        (INDIRECT,),
        {"seats": 10, "nominees": 16, "surplus": 5},
        ELECTORAL,
    ),
    ("27-1 alone", primary_needed, (CHIEF,), {"seats": 1, "nominees": 1}, ORGANIC),
    (
        "27-1 primary",
        primary_needed,
        (DEPUTY,),
        {"seats": 8, "nominees": 12, "surplus": 3},
        ORGANIC,
    ),
    ("32-1 poll", primary, (VOTES,), {"places": 2, "contest": DIRECT}, ELECTORAL),
    ("32-2 poll", primary, (VOTES,), {"places": 2, "contest": INDIRECT}, ELECTORAL),
    ("27-1 poll", primary, (VOTES,), {"places": 2, "contest": MEMBER}, ORGANIC),
    (
        "32-2 time",
        nomination_time_valid,
        (INDIRECT,),
        {"level": Level.COUNTY, "days": 2},
        ELECTORAL,
    ),
    (
        "27-2 time",
        nomination_time_valid,
        (CHIEF,),
        {"level": Level.COUNTY, "days": 2, "change_of_term": True},
        ORGANIC,
    ),
    ("1983 10-2", list_valid, (["甲"],), {"recommended": ["甲"]}, PROVISIONS),
    (
        "35-2 list",
        list_valid,
        (["甲"],),
        {"recommended": ["甲", "乙"], "funded": ["乙"]},
        ELECTORAL,
    ),
    ("1983 10-3", list_order_valid, (["甲", "乙"], VOTES), {}, PROVISIONS),
    (
        "33",
        candidate_pool_valid,
        (),
        {"own_deputies_only": False, "level": Level.COUNTY},
        ELECTORAL,
    ),
    ("34", introduction_in_time, (VOTE_DAY,), {"election_day": VOTE_DAY}, ELECTORAL),
    ("35 not listed", funding_consequence, (FundingStage.NOT_LISTED,), {}, ELECTORAL),
    ("35 listed", funding_consequence, (FundingStage.LISTED,), {}, ELECTORAL),
    ("35 elected", funding_consequence, (FundingStage.ELECTED,), {}, ELECTORAL),
    (
        "18",
        national_list_valid,
        (),
        {"nominated_by": Body.PRESIDIUM, "deliberated": True, "by_majority": True},
        NATIONAL,
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "kwargs", "first"),
    [row[1:] for row in FIRST_DAYS],
    ids=[row[0] for row in FIRST_DAYS],
)
def test_first_day(
    rule: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], first: date
) -> None:
    """The first day known answers; the day before is refused."""
    check_first_day(rule, *args, first=first, **kwargs)


def test_the_law_of_2020_joins_that_of_1983() -> None:
    """Until 17 October 2020 the cap of 1983 alone is known, from the 18th on both."""
    facts: dict[str, Any] = {"seats": 1, "signers": {"王": ["甲"]}}
    asked = [nominations_valid(DIRECT, on=date(2020, 10, day), **facts) for day in (17, 18)]

    assert [[P83.format(1)], [EL_30_3, P83.format(1)]] == [cited(one) for one in asked]
