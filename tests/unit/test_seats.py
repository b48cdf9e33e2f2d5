from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import FactsError, Level, Method, seats
from npcmodel.errors import UndecidedError

ON = date(2026, 11, 21)
BEFORE_2020 = date(2020, 10, 17)
NAMED_12_III = "自治区、省、县、自治县、乡、民族乡"


# Numbers of deputies


def test_quota_shows_how_it_came_about() -> None:
    """Base, increment and total stand side by side."""
    quota = npc.deputy_seats(Level.COUNTY, population=560_000, on=ON)

    assert (252, 140, 112, False, False) == (
        quota.total,
        quota.fixed,
        quota.by_population,
        quota.capped,
        quota.may_be_below,
    )
    assert (0, 252, None, ()) == (
        quota.addition,
        quota.with_addition,
        quota.ceiling,
        quota.open,
    )


def test_increment_is_shown_before_the_cap() -> None:
    """The cap takes from the total, not from the increment."""
    quota = npc.deputy_seats(Level.TOWN, population=180_000, on=ON)

    assert (160, 45, 120, True, 160) == (
        quota.total,
        quota.fixed,
        quota.by_population,
        quota.capped,
        quota.ceiling,
    )
    ground = quota.grounds[2]
    assert (160, 160, True) == (ground.count, ground.required, ground.holds)


def test_reaching_the_cap_is_not_being_capped() -> None:
    """At the cap nothing is taken away."""
    quota = npc.deputy_seats(Level.TOWN, population=172_500, on=ON)

    assert (160, False) == (quota.total, quota.capped)


def test_national_congress_has_a_ceiling_and_no_formula() -> None:
    """Nothing but the ceiling is known of the national congress."""
    quota = npc.deputy_seats(Level.NATIONAL, on=ON)

    assert (None, None, None, None, 3000) == (
        quota.total,
        quota.fixed,
        quota.by_population,
        quota.with_addition,
        quota.ceiling,
    )
    assert (False, False, 0) == (quota.capped, quota.may_be_below, quota.addition)
    assert quota.explain().startswith("代表名额不超过3000名\n")
    assert quota.explain("en").startswith("at most 3000 deputies\n")


def test_national_population_is_refused() -> None:
    """A population says nothing about the national congress."""
    with pytest.raises(FactsError, match="no formula"):
        npc.deputy_seats(Level.NATIONAL, population=1_400_000_000, on=ON)


@pytest.mark.parametrize("population", [None, -1, 5.0, True])
def test_local_population_is_required(population: Any) -> None:
    """A place is asked for its whole number of people."""
    with pytest.raises(FactsError, match="population"):
        npc.deputy_seats(Level.TOWN, population=population, on=ON)


@pytest.mark.parametrize(
    "level",
    [
        Level.MUNICIPALITY,
        Level.CITY_WITH_DISTRICTS,
        Level.AUTONOMOUS_PREFECTURE,
        Level.CITY_WITHOUT_DISTRICTS,
        Level.MUNICIPAL_DISTRICT,
        Level.TOWN,
    ],
)
def test_addition_only_for_the_levels_named(level: Level) -> None:
    """The refusal names the levels that may have the addition."""
    with pytest.raises(FactsError, match=NAMED_12_III) as raised:
        npc.deputy_seats(level, population=100_000, on=ON, addition=True)

    assert "第12条第3款" in str(raised.value)
    assert level.name in str(raised.value)
    assert raised.value.value is True


def test_no_addition_for_the_national_congress() -> None:
    """Nor may the national congress have it, whichever rule is asked."""
    with pytest.raises(FactsError, match=NAMED_12_III):
        npc.deputy_seats(Level.NATIONAL, on=ON, addition=True)
    with pytest.raises(FactsError, match=NAMED_12_III):
        seats.seats_valid(Level.NATIONAL, 3000, on=ON, addition=True)


def test_addition_is_on_top_of_the_cap_and_open() -> None:
    """The total leaves the addition out; both doubts are named and cited."""
    quota = npc.deputy_seats(Level.TOWNSHIP, population=172_500, on=ON, addition=True)

    assert (160, 8, 168) == (quota.total, quota.addition, quota.with_addition)
    assert 2 == len(quota.open)
    assert {"《选举法》（2020）第12条第3款"} == {str(point.citation) for point in quota.open}
    assert "取整" in quota.open[0].says.zh
    assert "上限" in quota.open[1].says.zh


def test_addition_below_the_cap_leaves_the_rounding_open() -> None:
    """Where the cap is not reached only the rounding is in doubt."""
    at_cap = npc.deputy_seats(Level.TOWNSHIP, population=162_000, on=ON, addition=True)
    over = npc.deputy_seats(Level.TOWNSHIP, population=163_500, on=ON, addition=True)

    assert (160, 1) == (at_cap.with_addition, len(at_cap.open))
    assert (161, 2) == (over.with_addition, len(over.open))


def test_cap_that_does_not_bind_raises_no_doubt() -> None:
    """A county of 1,550,000 people has no cap that the addition could break."""
    free = npc.deputy_seats(Level.COUNTY, population=1_550_000, on=ON, addition=True)
    bound = npc.deputy_seats(Level.COUNTY, population=1_550_001, on=ON, addition=True)

    assert (472, 1) == (free.with_addition, len(free.open))
    assert (472, 2) == (bound.with_addition, len(bound.open))


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("zh", "代表总名额450名：基数140名，按人口增加320名，不得超过450名；另加22名，共472名"),
        ("en", "450 deputies: base 140, by population 320, at most 450; 22 added, 472 in all"),
    ],
)
def test_quota_explains_itself(lang: Any, head: str) -> None:
    """The head is followed by a line for each ground and each doubt."""
    quota = npc.deputy_seats(Level.COUNTY, population=1_600_000, on=ON, addition=True)
    lines = quota.explain(lang).splitlines()
    ground, doubt = ("依据：", "存疑：") if lang == "zh" else ("ground: ", "open: ")

    assert head == lines[0]
    assert lines[1].startswith(ground)
    assert lines[-1].startswith(doubt)
    assert 1 + len(quota.grounds) + len(quota.open) == len(lines)


def test_plain_quota_explains_itself() -> None:
    """Without cap and addition the head is short; the reason to go below the base is a ground."""
    quota = npc.deputy_seats(Level.TOWN, population=1_500, on=ON)

    assert quota.explain().startswith("代表总名额46名：基数45名，按人口增加1名\n")
    assert "可以少于基数" in quota.explain()
    assert "may be below the base" in quota.explain("en")


def test_language_unknown() -> None:
    """Only two languages are spoken."""
    with pytest.raises(FactsError, match="lang"):
        npc.deputy_seats(Level.TOWN, population=1_500, on=ON).explain("fr")  # type: ignore[arg-type]


RESULTS = [
    npc.deputy_seats(Level.TOWN, population=1, on=ON),
    npc.committee_size(Level.COUNTY, population=1, on=ON),
    npc.distribute_seats({"甲": 1}, seats=1, on=ON),
    seats.seats_fixed_by(Level.TOWN, on=ON),
    seats.addition_granted_by(Level.TOWN, on=ON),
    seats.national_delegation(by_population=1, equal_base=8, other=1, on=ON),
    seats.nationality_regime(1, 10, on=ON),
    seats.nationality_seats_most(100, on=ON),
    seats.committee_posts(Level.COUNTY, on=ON),
    npc.deputy_seats(Level.NATIONAL, on=ON),
    npc.distribute_seats({"甲": 9, "乙": 1}, seats=2, at_least_one=("乙",), on=ON),
    seats.refixing_report_due(ON, on=ON),
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)
def test_results_rest_on_grounds_that_hold(result: Any) -> None:
    """A result that judges nothing has no ground that fails."""
    assert [True] * len(result.grounds) == [ground.holds for ground in result.grounds]
    assert result.grounds


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)
def test_results_have_no_truth_value(result: Any) -> None:
    """A result is neither true nor false, and can be hashed."""
    with pytest.raises(TypeError, match=type(result).__name__):
        bool(result)

    assert hash(result) == hash(result)


@pytest.mark.parametrize(
    ("field", "call"),
    [
        ("level", lambda: npc.deputy_seats("县", population=1, on=ON)),  # type: ignore[arg-type]
        ("addition", lambda: npc.deputy_seats(Level.COUNTY, population=1, on=ON, addition=1)),  # type: ignore[arg-type]
        (
            "on",
            lambda: npc.deputy_seats(Level.COUNTY, population=1, on=datetime(2026, 1, 1)),  # noqa: DTZ001
        ),
        ("seats", lambda: seats.seats_valid(Level.COUNTY, 0, population=1, on=ON)),
        ("seats", lambda: seats.seats_valid(Level.NATIONAL, 0, on=ON)),
        ("population", lambda: seats.seats_valid(Level.COUNTY, 140, on=ON)),
        ("population", lambda: seats.seats_valid(Level.NATIONAL, 140, population=1, on=ON)),
        ("level", lambda: seats.seats_fixed_by(Level.NATIONAL, on=ON)),
        ("level", lambda: seats.seats_fixed_by("省", on=ON)),  # type: ignore[arg-type]
        ("level", lambda: seats.addition_granted_by(Level.NATIONAL, on=ON)),
        ("fixed_anew", lambda: seats.refixing_report_due("2026-01-01", on=ON)),  # type: ignore[arg-type]
        (
            "by_population",
            lambda: seats.national_delegation(by_population=-1, equal_base=8, other=0, on=ON),
        ),
        (
            "equal_base",
            lambda: seats.national_delegation(by_population=1, equal_base=-8, other=0, on=ON),
        ),
        (
            "other",
            lambda: seats.national_delegation(by_population=1, equal_base=8, other=-1, on=ON),
        ),
    ],
)
def test_what_is_no_fact(field: str, call: Any) -> None:
    """The field at fault is named."""
    with pytest.raises(FactsError) as raised:
        call()

    assert field == raised.value.field


# Which number may be fixed


def test_number_fixed_earlier_stays_is_noted() -> None:
    """The note of article 14 stands where its text is known."""
    now = seats.seats_valid(Level.COUNTY, 240, population=500_000, on=ON)
    first = seats.seats_valid(Level.COUNTY, 240, population=500_000, on=date(2020, 10, 18))
    before = seats.seats_valid(Level.COUNTY, 220, population=500_000, on=BEFORE_2020)

    assert now.notes == first.notes
    assert any("不再变动" in note.zh for note in now.notes)
    assert () == before.notes


def test_what_is_missing_and_what_is_too_much() -> None:
    """A wrong number says by how much."""
    few = seats.seats_valid(Level.COUNTY, 238, population=500_000, on=ON)
    many = seats.seats_valid(Level.COUNTY, 243, population=500_000, on=ON)

    assert [2, 0] == [ground.missing for ground in few.grounds]
    assert [0, 3] == [ground.excess for ground in many.grounds]


def test_below_the_base_no_least_number_is_known() -> None:
    """That few people allow fewer deputies has no lower end in the text."""
    ruling = seats.seats_valid(Level.TOWN, 1, population=1_999, on=ON)

    assert bool(ruling)
    assert ["少于基数时最少几名，法无明文"] == [point.says.zh for point in ruling.open]


@pytest.mark.parametrize(
    ("number", "holds", "undecided"),
    [
        (159, False, False),
        (160, False, True),  # the cap, if it also binds the addition
        (161, False, False),
        (167, False, False),
        (168, False, True),  # five per cent on top of the cap
        (169, False, False),
    ],
)
def test_addition_above_the_cap_is_open(number: int, holds: bool, undecided: bool) -> None:  # noqa: FBT001  # a table
    """Whether the addition may exceed the cap decides both readings, and nothing else."""
    ruling = seats.seats_valid(Level.TOWNSHIP, number, population=172_500, addition=True, on=ON)

    assert (holds, undecided) == (ruling.holds, ruling.undecided)
    if undecided:
        with pytest.raises(UndecidedError, match="exceed the cap"):
            bool(ruling)


def test_addition_up_to_the_cap_is_not_open() -> None:
    """A total that reaches the cap with the addition is in order."""
    ruling = seats.seats_valid(Level.TOWNSHIP, 160, population=162_000, addition=True, on=ON)

    assert (True, False) == (ruling.holds, ruling.undecided)
    assert [False] == [point.decides for point in ruling.open]


@pytest.mark.parametrize(
    ("number", "holds", "undecided"),
    [
        (44, True, False),
        (45, False, True),
        (46, False, True),  # 44 and five per cent
        (47, False, False),
        (48, True, False),  # 46 by population and five per cent
    ],
)
def test_addition_to_less_than_the_base(number: int, holds: bool, undecided: bool) -> None:  # noqa: FBT001  # a table
    """Whether a number below the base may reach it by the addition is not in the text."""
    ruling = seats.seats_valid(Level.TOWNSHIP, number, population=1_999, addition=True, on=ON)

    assert (holds, undecided) == (ruling.holds, ruling.undecided)


def test_ruling_keeps_its_facts_and_explains_itself() -> None:
    """The verdict can be asked again."""
    ruling = seats.seats_valid(Level.COUNTY, 240, population=500_000, on=ON)

    assert {
        "level": Level.COUNTY,
        "seats": 240,
        "population": 500_000,
        "addition": False,
    } == dict(ruling.facts)
    assert ruling.explain("en").startswith("the number of deputies is lawful\n")
    assert "seats_valid" == ruling.rule


# Who fixes it, and anew


@pytest.mark.parametrize(
    ("level", "zh", "en"),
    [
        (Level.PROVINCE, "由全国人大常委会确定", "fixed by: npc standing committee"),
        (
            Level.TOWN,
            "由县级人大常委会确定，报上一级人大常委会备案",
            "fixed by: county standing committee; recorded with: next higher standing committee",
        ),
    ],
)
def test_who_fixes_explains_itself(level: Level, zh: str, en: str) -> None:
    """A province's number is recorded with nobody."""
    result = seats.seats_fixed_by(level, on=ON)

    assert [zh, en] == [result.explain(lang).splitlines()[0] for lang in ("zh", "en")]


@pytest.mark.parametrize(
    ("level", "zh", "en", "says"),
    [
        (Level.TOWN, "不得另加", "no addition", "不在可以另加之列"),
        (
            Level.AUTONOMOUS_REGION,
            "经全国人大常委会决定，可以另加",
            "granted by: npc standing committee",
            "聚居的少数民族多的省",
        ),
        (
            Level.COUNTY,
            "经省级人大常委会决定，可以另加",
            "granted by: provincial standing committee",
            "人口居住分散的县",
        ),
    ],
)
def test_who_grants_explains_itself(level: Level, zh: str, en: str, says: str) -> None:
    """The circumstances that the text asks for are part of the ground."""
    result = seats.addition_granted_by(level, on=ON)

    assert [zh, en] == [result.explain(lang).splitlines()[0] for lang in ("zh", "en")]
    assert says in result.explain()


def test_report_says_how_it_was_counted() -> None:
    """The text names no first day, and the deadline says so."""
    deadline = seats.refixing_report_due(date(2021, 5, 1), on=ON)

    assert date(2021, 5, 1) == deadline.starts
    assert "起算日法无明文" in deadline.counted.zh
    assert "names no first day" in deadline.explain("en")


@pytest.mark.parametrize("field", ["boundaries_changed", "great_works", "population_changed_much"])
def test_refixing_wants_yes_or_no(field: str) -> None:
    """A circumstance is there or it is not."""
    facts: dict[str, Any] = {
        "boundaries_changed": True,
        "great_works": True,
        "population_changed_much": True,
        field: 1,
    }
    with pytest.raises(FactsError, match=field):
        seats.refixing_valid(**facts, on=ON)


def test_refixing_names_its_doubts() -> None:
    """How much is much stays open; boundaries alone can be read both ways."""
    large = seats.refixing_valid(
        boundaries_changed=False, great_works=True, population_changed_much=True, on=ON
    )
    alone = seats.refixing_valid(
        boundaries_changed=True, great_works=False, population_changed_much=False, on=ON
    )

    assert ["人口变动多少为较大，法无明文"] == [point.says.zh for point in large.open]
    assert "《选举法》（2020）第14条第1款" == str(large.open[0].citation)
    with pytest.raises(UndecidedError, match="both ways"):
        bool(alone)


def test_delegation_explains_itself() -> None:
    """Only the sum is computed."""
    result = seats.national_delegation(by_population=3, equal_base=8, other=9, on=ON)

    assert "20名" == result.explain().splitlines()[0]
    assert "20 seats" == result.explain("en").splitlines()[0]


# Distribution


def test_tie_is_handed_back() -> None:
    """Equal units compete for the seat left, and nothing picks one."""
    result = npc.distribute_seats({"甲": 100, "乙": 100, "丙": 100}, seats=10, on=ON)

    assert {"甲": 3, "乙": 3, "丙": 3} == dict(result.seats)
    assert (("甲", "乙", "丙"), 1) == (result.tied, result.contested)
    assert "未定1名：甲、乙、丙" in result.explain()
    assert "1 left open among 甲, 乙, 丙" in result.explain("en")


def test_deviation_from_the_average() -> None:
    """30,000 people for 6 seats are 5,000 a seat; the average is 5,050."""
    result = npc.distribute_seats({"A": 30_000, "B": 20_000, "C": 500}, seats=10, on=ON)

    assert {"A": Fraction(-1, 101), "B": Fraction(-1, 101), "C": None} == dict(result.deviation)


def test_distribution_explains_itself() -> None:
    """Units by name, the doubt about the method always."""
    result = npc.distribute_seats({"甲": 2, "乙": 1}, seats=3, on=ON)

    assert "甲2名，乙1名" == result.explain().splitlines()[0]
    assert "甲: 2, 乙: 1" == result.explain("en").splitlines()[0]
    assert ["法律没有规定分配的计算方法，分配办法由省级人大常委会规定"] == [
        point.says.zh for point in result.open
    ]
    assert not result.open[0].decides
    assert () == result.notes


def test_guarantee_is_within_the_total_and_said() -> None:
    """The seat given is taken from the total; without a level the guarantee was not checked."""
    result = npc.distribute_seats(
        {"A": 30_000, "B": 20_000, "C": 500}, seats=10, at_least_one=("C",), on=ON
    )
    known = npc.distribute_seats(
        {"A": 30_000, "B": 20_000, "C": 500},
        seats=10,
        at_least_one=("C",),
        level=Level.COUNTY,
        on=ON,
    )

    assert {"A": 5, "B": 4, "C": 1} == dict(result.seats)
    assert (2, 2, 1) == (len(result.grounds), len(result.open), len(result.notes))
    assert "未核对" in result.explain()
    assert () == known.notes


def test_guarantee_is_given_to_each_unit() -> None:
    """Two units whose shares of four seats are 0.41 and 0.01 take two of them."""
    people = {"A": 200, "B": 200, "C": 46, "D": 1}
    alone = npc.distribute_seats(people, seats=4, on=ON)
    result = npc.distribute_seats(people, seats=4, at_least_one=("C", "D"), on=ON)

    assert {"A": 2, "B": 2, "C": 0, "D": 0} == dict(alone.seats)
    assert {"A": 1, "B": 1, "C": 1, "D": 1} == dict(result.seats)


def test_guarantee_loses_a_share_in_the_second_round() -> None:
    """A unit that has a seat of its own keeps the guarantee when that seat goes."""
    people = {"A": 60, "B": 33, "C": 7}
    first = npc.distribute_seats(people, seats=2, at_least_one=("B",), on=ON)
    both = npc.distribute_seats(people, seats=2, at_least_one=("B", "C"), on=ON)

    assert {"A": 1, "B": 1, "C": 0} == dict(first.seats)
    assert {"A": 0, "B": 1, "C": 1} == dict(both.seats)


def test_guarantee_ends_a_tie() -> None:
    """A small unit that only competes for a seat gets it; the other competes no more."""
    result = npc.distribute_seats({"A": 1, "B": 1}, seats=1, at_least_one=("B",), on=ON)

    assert {"A": 0, "B": 1} == dict(result.seats)
    assert ((), 0) == (result.tied, result.contested)


def test_unit_without_people_may_be_guaranteed() -> None:
    """The guarantee does not ask how small very small is."""
    result = npc.distribute_seats({"A": 5, "B": 0}, seats=2, at_least_one=["B", "B"], on=ON)

    assert {"A": 1, "B": 1} == dict(result.seats)
    assert {"A": Fraction(1), "B": Fraction(-1)} == dict(result.deviation)


def test_method_is_the_callers() -> None:
    """D'Hondt favours the large unit where the largest remainder does not."""
    people = {"A": 60, "B": 26, "C": 14}
    usual = npc.distribute_seats(people, seats=4, on=ON)
    other = npc.distribute_seats(people, seats=4, method=Method.JEFFERSON, on=ON)

    assert {"A": 2, "B": 1, "C": 1} == dict(usual.seats)
    assert {"A": 3, "B": 1, "C": 0} == dict(other.seats)


@pytest.mark.parametrize(
    ("field", "more"),
    [
        ("seats", {"seats": 0}),
        ("populations", {"populations": {}}),
        ("populations", {"populations": {"A": 0}}),
        ("populations", {"populations": ["A"]}),
        ("populations", {"populations": {None: 5}}),
        ("populations['A']", {"populations": {"A": -1}}),
        ("at_least_one", {"at_least_one": "A"}),
        ("at_least_one", {"at_least_one": 5}),
        ("at_least_one", {"at_least_one": ("Z",)}),
        ("at_least_one", {"at_least_one": ([],)}),
        ("at_least_one", {"at_least_one": ("A", "B"), "seats": 1}),
        ("at_least_one", {"at_least_one": ("B",), "level": Level.MUNICIPAL_DISTRICT}),
        ("at_least_one", {"at_least_one": ("B",), "level": Level.CITY_WITHOUT_DISTRICTS}),
        ("level", {"level": Level.NATIONAL}),
        ("level", {"level": "县"}),
        ("method", {"method": "最大余额法"}),
    ],
)
def test_what_cannot_be_distributed(field: str, more: dict[str, Any]) -> None:
    """The field at fault is named."""
    asked: dict[str, Any] = {"populations": {"A": 5, "B": 1}, "seats": 3, **more}
    with pytest.raises(FactsError) as raised:
        npc.distribute_seats(**asked, on=ON)

    assert field == raised.value.field


def test_guarantee_for_another_level_cites_the_article() -> None:
    """The refusal names the article and the two levels; without a guarantee any level may share."""
    with pytest.raises(FactsError, match="第15条第1款 names 县、自治县"):
        npc.distribute_seats(
            {"A": 5}, seats=1, at_least_one=("A",), level=Level.CITY_WITH_DISTRICTS, on=ON
        )
    result = npc.distribute_seats({"A": 5}, seats=1, level=Level.CITY_WITH_DISTRICTS, on=ON)

    assert {"A": 1} == dict(result.seats)


# Nationalities


def test_regime_shows_the_numbers() -> None:
    """At least 15 and at most 29 of 100 follow the rule with the cap."""
    result = seats.nationality_regime(29, 100, on=ON)

    assert [15, 29, None] == [ground.required for ground in result.grounds]
    assert all(ground.holds for ground in result.grounds)
    assert "可以适当少于，名额有上限" == result.explain().splitlines()[0]
    assert "capped" == result.explain("en").splitlines()[0]


@pytest.mark.parametrize(
    ("own", "required", "decimal"),
    [(10, 14, None), (14, 14, None), (30, 30, Fraction(30, 100))],
)
def test_regime_bounds(own: int, required: int, decimal: Fraction | None) -> None:
    """At most 14 of 100 follow the floor, at least 30 the equal rule."""
    ground = seats.nationality_regime(own, 100, on=ON).grounds[0]

    assert (own, required, True) == (ground.count, ground.required, ground.holds)
    assert decimal == (ground.share.threshold.share if ground.share else None)


@pytest.mark.parametrize(("own", "everyone"), [(0, 100), (101, 100), (1, 0)])
def test_no_such_nationality(own: int, everyone: int) -> None:
    """A nationality is somebody, and no more than everybody."""
    with pytest.raises(FactsError, match="population"):
        seats.nationality_regime(own, everyone, on=ON)


def test_smallest_numbers() -> None:
    """One person, one seat and half a person are numbers enough."""
    everybody = seats.nationality_regime(1, 1, on=ON)
    one_seat = seats.nationality_seats_most(1, on=ON)
    half = seats.nationality_ratio_valid(Fraction(1, 2), Fraction(1, 2), on=ON)

    assert seats.Regime.EQUAL is everybody.regime
    assert 0 == one_seat.most
    assert bool(half)


def test_most_seats_explain_themselves() -> None:
    """The share is named with the total it is of."""
    result = seats.nationality_seats_most(163, on=ON)

    assert "不超过48名" == result.explain().splitlines()[0]
    assert "thirty per cent of 163 seats" in result.explain("en")
    with pytest.raises(FactsError, match="total_seats"):
        seats.nationality_seats_most(0, on=ON)


def test_ratio_below_one_half_names_the_exception() -> None:
    """A no below one half says that the least seat of a tiny group was not judged."""
    ruling = seats.nationality_ratio_valid(999, 2000, on=ON)

    assert not bool(ruling)
    assert ["至少应有代表一人" in point.says.zh for point in ruling.open] == [True]
    assert "二分之一以上" in ruling.explain()
    assert "at least 1/2" in ruling.explain("en")


def test_ratio_above_the_average_names_the_inference() -> None:
    """Above the average it is a no, with the doubt that the article itself does not say so."""
    ruling = seats.nationality_ratio_valid(2001, 2000, dispersed=True, on=ON)

    assert not bool(ruling)
    assert ["第十五条" in point.says.zh for point in ruling.open] == [True]
    assert "《选举法》（2020）第21条第1款" == str(ruling.open[0].citation)


def test_ratio_in_order_has_no_doubt() -> None:
    """Between one half and the average nothing is open."""
    ruling = seats.nationality_ratio_valid(1500, 2000, on=ON)

    assert bool(ruling)
    assert () == ruling.open


def test_waiver_names_who_may_give_it() -> None:
    """Municipalities are not named among those that waive the floor."""
    ruling = seats.nationality_ratio_valid(500, 2000, waived=True, on=ON)

    assert bool(ruling)
    assert ["直辖市" in point.says.zh for point in ruling.open] == [True]


@pytest.mark.parametrize(
    ("field", "args", "more"),
    [
        ("per_deputy", (0, 2000), {}),
        ("per_deputy", (Fraction(-1, 2), 2000), {}),
        ("average", (5, Fraction(0)), {}),
        ("average", (5, 2000.0), {}),
        ("per_deputy", (True, 2000), {}),
        ("dispersed", (5, 2000), {"dispersed": 1}),
        ("waived", (5, 2000), {"waived": 1}),
        ("waived", (5, 2000), {"waived": True, "dispersed": True}),
    ],
)
def test_what_is_no_ratio(field: str, args: tuple[Any, Any], more: dict[str, Any]) -> None:
    """The field at fault is named."""
    with pytest.raises(FactsError) as raised:
        seats.nationality_ratio_valid(*args, **more, on=ON)

    assert field == raised.value.field


@pytest.mark.parametrize(("field", "number", "national"), [("seats", -1, True), ("national", 1, 1)])
def test_what_is_no_representation(field: str, number: int, national: Any) -> None:
    """The field at fault is named."""
    with pytest.raises(FactsError) as raised:
        seats.nationality_represented(number, national=national, on=ON)

    assert field == raised.value.field


def test_one_deputy_short() -> None:
    """Nobody at all is one too few."""
    ruling = seats.nationality_represented(0, national=True, on=ON)

    assert 1 == ruling.grounds[0].missing


# Standing committees


@pytest.mark.parametrize("level", [Level.NATIONAL, Level.TOWNSHIP, Level.TOWN])
def test_levels_without_a_size_in_the_text(level: Level) -> None:
    """The nation fixes its own, and townships have no committee."""
    for ask in (
        lambda: npc.committee_size(level, population=1, on=ON),
        lambda: seats.committee_size_valid(level, 20, population=1, on=ON),
        lambda: seats.committee_posts(level, on=ON),
        lambda: seats.council_posts(level, on=ON),
    ):
        with pytest.raises(FactsError) as raised:
            ask()

        assert "level" == raised.value.field


@pytest.mark.parametrize(
    ("population", "zh", "en", "says"),
    [
        (1_000_000, "15人至35人", "15 to 35 members", "15人至35人（"),
        (1_000_001, "15人至45人", "15 to 45 members", "人口超过1000000，不超过45人（"),
    ],
)
def test_range_explains_itself(population: int, zh: str, en: str, says: str) -> None:
    """A large population is named where it counts."""
    result = npc.committee_size(Level.COUNTY, population=population, on=ON)

    assert [zh, en] == [result.explain(lang).splitlines()[0] for lang in ("zh", "en")]
    assert says in result.explain()


def test_size_says_what_is_missing() -> None:
    """Too few and too many are counted in persons; the fixing within the term is named."""
    few = seats.committee_size_valid(Level.COUNTY, 13, population=1, on=ON)
    many = seats.committee_size_valid(Level.COUNTY, 38, population=1, on=ON)

    assert (2, 3) == (few.grounds[0].missing, many.grounds[1].excess)
    assert "任期内不再变动" in few.explain()
    assert {"level": Level.COUNTY, "size": 13, "population": 1} == dict(few.facts)


def test_posts_explain_themselves() -> None:
    """Posts in the order of the text."""
    committee = seats.committee_posts(Level.PROVINCE, on=ON)
    council = seats.council_posts(Level.COUNTY, on=ON)

    assert "主任、副主任、秘书长、委员" == committee.explain().splitlines()[0]
    assert "chair, vice chair" == council.explain("en").splitlines()[0]


@pytest.mark.parametrize(
    ("field", "call"),
    [
        ("population", lambda: npc.committee_size(Level.COUNTY, population=-1, on=ON)),
        ("population", lambda: seats.committee_size_valid(Level.COUNTY, 20, population=-1, on=ON)),
        ("size", lambda: seats.committee_size_valid(Level.COUNTY, -1, population=1, on=ON)),
        ("level", lambda: seats.committee_posts("县", on=ON)),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_size(field: str, call: Any) -> None:
    """The field at fault is named."""
    with pytest.raises(FactsError) as raised:
        call()

    assert field == raised.value.field
