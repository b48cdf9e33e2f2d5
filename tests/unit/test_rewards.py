"""Rewards and subsidies: by rank, by grade, from a pool, and what money was spent on."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from npcmodel.errors import FactsError
from npcmodel.exact.allotment import allotted
from npcmodel.schemes.cohorts.paying import (
    RewardContest,
    Rewarded,
    allocated,
    rewarded_by_grade,
    rewarded_by_rank,
)
from npcmodel.schemes.cohorts.rewards import Pool, Reward
from npcmodel.schemes.cohorts.spending import Spending, earmarked

HEAD = {"code": "c", "title": "奖励办法", "issued_by": "某县", "unit": "yuan"}
ANY: TypeAdapter[Any] = TypeAdapter(Reward)


def reward(kind: str, **fields: Any) -> Any:
    """A document read from JSON text."""
    return ANY.validate_json(json.dumps({**HEAD, "kind": kind, **fields}))


def by_rank(ties: str, *amounts: object, **fields: Any) -> Any:
    """An amount for each rank."""
    return reward("by_rank", amounts=amounts or (10_000, 6_000, 3_000), ties=ties, **fields)


def pool(amount: object = 100, by: str = "weight", **fields: Any) -> Any:
    """A sum that is shared out."""
    return reward("pool", amount=amount, by=by, **fields)


# ------------------------------------------------------------------ documents


@pytest.mark.parametrize(
    ("call", "place", "words"),
    [
        (lambda: by_rank("each", 10, 11), "amounts.1", "11: expected at most 10: a worse rank"),
        (lambda: by_rank("each", "10.5"), "amounts.0", "10.5: expected a whole number of yuan"),
        (
            lambda: by_rank("each", "10.005", unit="fen"),
            "amounts.0",
            "10.005: expected a whole number of fen",
        ),
        (lambda: reward("by_grade", amounts={}), "amounts", "'{}': expected a grade with its"),
        (
            lambda: reward("by_grade", amounts={"优秀": "0.5"}),
            "amounts.优秀",
            "0.5: expected a whole number of yuan",
        ),
        (lambda: pool("0.5"), "amount", "0.5: expected a whole number of yuan"),
        (lambda: pool(floor="0.5"), "floor", "0.5: expected a whole number of yuan"),
        (lambda: pool(cap="0.5"), "cap", "0.5: expected a whole number of yuan"),
        (lambda: pool(floor=9, cap=8), "floor", "9: expected at most 8, the cap"),
        (lambda: pool(floor=101), "floor", "101: expected at most 100, the sum there is"),
        (lambda: pool(by="equal", floor=9), "floor", "9: expected none where all have the same"),
        (lambda: pool(by="equal", cap=9), "cap", "9: expected none where all have the same"),
        (lambda: pool(uses=["a", "a"]), "uses.1", "'a': expected a use named once"),
    ],
)
def test_faults_name_their_place(call: Any, place: str, words: str) -> None:
    """One document, one fault."""
    with pytest.raises(ValidationError) as caught:
        call()
    (error,) = caught.value.errors()

    assert place == ".".join(map(str, error["loc"][1:]))
    assert words in error["msg"]


@pytest.mark.parametrize("field", ["ties", "unit"])
def test_what_equals_have_must_be_said(field: str) -> None:
    """There is no default for it, nor for the unit."""
    written = {**HEAD, "kind": "by_rank", "amounts": [1], "ties": "each"}
    del written[field]
    with pytest.raises(ValidationError, match="Field required"):
        ANY.validate_python(written)


# ------------------------------------------------------------------ by rank and by grade

POINTS: dict[Any, Any] = {"甲": 9, "乙": 9, "丙": 8, "丁": 7, "戊": 1}


@pytest.mark.parametrize(
    ("ties", "amounts", "contests", "extra"),
    [
        ("each", [10_000, 10_000, 3_000, 0, 0], (), 4_000),
        ("shared", [8_000, 8_000, 3_000, 0, 0], (), 0),
        ("handed back", [0, 0, 3_000, 0, 0], ((("甲", "乙"), (10_000, 6_000)),), 0),
    ],
)
def test_what_two_firsts_cost(
    ties: str, amounts: list[int], contests: tuple[Any, ...], extra: int
) -> None:
    """All for each, the two amounts shared, or handed back."""
    found: Any = rewarded_by_rank(by_rank(ties), POINTS)

    assert amounts == list(found.amounts.values())
    assert contests == tuple((one.tied, one.amounts) for one in found.contests)
    assert (19_000, extra, 19_000 + extra) == (found.planned, found.extra, found.total)


def test_equals_across_the_end_of_the_list() -> None:
    """Three compete for the last amount, which is at most one each."""
    points: dict[Any, Any] = {"甲": 9, "乙": 8, "丙": 7, "丁": 7, "戊": 7}
    back = rewarded_by_rank(by_rank("handed back"), points)
    shared = rewarded_by_rank(by_rank("shared", 100, 50, 20), points)

    assert (RewardContest(("丙", "丁", "戊"), (Fraction(3_000),)),) == back.contests
    assert [100, 50, 6, 6, 6] == list(shared.amounts.values())
    assert (RewardContest(("丙", "丁", "戊"), (Fraction(1), Fraction(1))),) == shared.contests
    assert 170 == shared.total == shared.planned


def test_equal_amounts_leave_nothing_open() -> None:
    """Two firsts have what first and second have, where both have the same."""
    found: Any = rewarded_by_rank(by_rank("handed back", 50, 50, 20), POINTS)

    assert [50, 50, 20, 0, 0] == list(found.amounts.values())
    assert () == found.contests


def test_fewer_people_than_amounts() -> None:
    """What is planned is what goes to those there are."""
    found: Any = rewarded_by_rank(by_rank("each"), {"甲": 1})

    assert (10_000, 10_000) == (found.planned, found.total)
    assert 0 == rewarded_by_rank(by_rank("each"), {}).total


def test_rewards_are_said_in_both_languages() -> None:
    """Who has how much, what is open, and what equals cost."""
    each = rewarded_by_rank(by_rank("each"), POINTS)
    back = rewarded_by_rank(by_rank("handed back"), POINTS)

    assert (
        "“奖励办法”由某县制定，不是法律\n甲 10000元、乙 10000元、丙 3000元\n"
        "合计：23000元，其中因并列多支出4000元" == each.explain()
    )
    assert (
        '"奖励办法", issued by 某县; not law\n甲 10000 yuan, 乙 10000 yuan, 丙 3000 yuan\n'
        "total: 23000 yuan, of which equals cost 4000 yuan more" == each.explain("en")
    )
    assert "并列：甲、乙，待定：10000元、6000元" == back.contests[0].explain()
    assert "tied: 甲, 乙, to be settled: 10000 yuan, 6000 yuan" == back.contests[0].explain("en")
    assert back.explain().endswith("6000元\n合计：19000元")
    assert back.explain("en").endswith("6000 yuan\ntotal: 19000 yuan")


def test_an_amount_for_a_grade() -> None:
    """A grade that is not named has nothing."""
    given: dict[Any, str] = {"甲": "优秀", "乙": "称职", "丙": "优秀"}
    found: Any = rewarded_by_grade(reward("by_grade", amounts={"优秀": 5_000}), given)

    assert isinstance(found, Rewarded)
    assert [5_000, 0, 5_000] == list(found.amounts.values())
    assert [10_000, 0] == [found.total, found.extra]


# ------------------------------------------------------------------ from a pool


@pytest.mark.parametrize(
    ("unit", "amounts", "contested", "left"),
    [("yuan", [33, 33, 33], 1, 1), ("fen", ["33.33"] * 3, 1, "0.01")],
)
def test_equal_shares_hand_the_last_unit_back(
    unit: str, amounts: list[Any], contested: int, left: Any
) -> None:
    """A hundred by three: one yuan, or one fen, remains to be settled."""
    found: Any = allocated(pool(by="equal", unit=unit), {"甲": 5, "乙": 1, "丙": 0})

    assert [Fraction(one) for one in amounts] == list(found.amounts.values())
    assert (("甲", "乙", "丙"), contested) == (found.tied, found.contested)
    assert Fraction(left) == found.left
    assert {1} == set(found.weights.values())


def test_floor_and_cap_hold_and_the_sum_is_kept() -> None:
    """10 of 100 by weight would be 1, 30 and 60 of 91."""
    found: Any = allocated(pool(floor=10, cap=50, source="某文"), {"甲": 1, "乙": 30, "丙": 60})

    assert {"甲": 10, "乙": 40, "丙": 50} == dict(found.amounts)
    assert (("甲",), ("丙",)) == (found.at_floor, found.at_cap)
    assert (
        "“奖励办法”由某县制定，不是法律；出处：某文\n总额：100元\n甲 10元、乙 40元、丙 50元\n"
        "按保底额：甲\n按封顶额：丙" == found.explain()
    )
    assert found.explain("en").endswith(
        "\nsum: 100 yuan\n甲 10 yuan, 乙 40 yuan, 丙 50 yuan\nat the floor: 甲\nat the cap: 丙"
    )


def test_floor_and_cap_may_be_one() -> None:
    """Then everybody has it."""
    found: Any = allocated(pool(floor=50, cap=50), {"甲": 1, "乙": 9})

    assert [50, 50] == list(found.amounts.values())
    alone: Any = allocated(pool(floor=100), {"甲": 1})
    assert [100] == list(alone.amounts.values())


def test_equal_remainders_are_said() -> None:
    """Who competes for the last yuan."""
    found: Any = allocated(pool(), {"甲": 1, "乙": 1, "丙": 1})

    assert found.explain().endswith("\n尾差相等：甲、乙、丙，待定1元")
    assert found.explain("en").endswith("\nequal remainders: 甲, 乙, 丙, to be settled: 1 yuan")
    assert ((), ()) == (found.at_floor, found.at_cap)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: allocated(pool(floor=34), {"甲": 1, "乙": 1, "丙": 1}),
            "pool.floor = '34': expected at most 100/3 yuan for each of 3",
        ),
        (lambda: allocated(pool(cap=33), {"甲": 1, "乙": 1, "丙": 1}), "room for 100 yuan"),
        (lambda: allocated(pool(cap=50), {"甲": 1, "乙": 0, "丙": 0}), "within it go 50"),
        (lambda: allocated(pool(), {}), "somebody to have it"),
        (lambda: allocated(pool(), {"甲": 0}), "a weight above 0"),
        (lambda: allocated(pool(), {"甲": -1}), "a number of at least 0"),
        (lambda: allocated(pool(), {"甲": 0.5}), "a whole number or a Fraction"),  # type: ignore[dict-item]
        (
            lambda: allotted({"甲": -1, "乙": 2}, 5),
            "weights['甲'] = -1: expected a whole number or a",
        ),
        (lambda: allotted({"甲": True}, 5), "weights['甲'] = True: expected a whole number or"),
        (lambda: allotted({"甲": 0.1}, 5), "weights['甲'] = 0.1: expected"),  # type: ignore[dict-item]
        (lambda: allotted([1], 5), "weights = [1]: expected a Mapping"),  # type: ignore[arg-type]
        (lambda: allotted({None: 1}, 5), "weights = None: expected a name"),
        (lambda: allotted({"甲": 1, "乙": 0}, 5, floor=3), "floor = 3: expected at most 2: 5 for"),
        (lambda: allotted({"甲": 1, "乙": 0}, 5, cap=3), "cap = 3: expected room for 5: with a"),
        (lambda: allotted({"甲": 0}, 5), "weights = {'甲': 0}: expected a weight above 0"),
        (
            lambda: allocated(pool(5, floor=2, unit="fen"), {"甲": 1, "乙": 1, "丙": 1}),
            "pool.floor = '2': expected at most 5/3 yuan for each of 3",
        ),
        (lambda: earmarked(pool(uses=["路"]), [], planned={"桥": 1}), "planned = ['桥']: expected"),
        (
            lambda: earmarked(pool(uses=["路"]), [], planned={"路": 101}),
            "'101': expected at most 100",
        ),
        (lambda: earmarked(pool(uses=["路"]), [], planned={"路": -1}), "a number of at least 0"),
        (lambda: allotted({"甲": 1}, 5, floor=2, cap=1), "a whole number of at least 2"),
        (lambda: rewarded_by_grade(reward("by_grade", amounts={"优秀": 1}), {"甲": ""}), "a text"),
        (lambda: earmarked(pool(), []), "the uses that the money is for"),
        (lambda: Spending("甲", "购车", -1), "a number of at least 0"),
    ],
)
def test_what_cannot_be_kept_is_refused(call: Any, words: str) -> None:
    """Floors that ask for more than there is, caps that leave some of it, and no numbers."""
    with pytest.raises(FactsError) as caught:
        call()

    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("weights", "units", "floor", "cap", "seats"),
    [
        ({"a": 1, "b": 1}, 10, 5, 5, [5, 5]),
        ({"a": 1, "b": 3}, 8, 0, None, [2, 6]),
        ({"a": 0, "b": 3}, 8, 2, 6, [2, 6]),
        ({"a": 1, "b": 9}, 4, 2, None, [2, 2]),
        ({"a": 1, "b": 9}, 12, 0, 6, [6, 6]),
        ({"a": Fraction(1, 3), "b": Fraction(2, 3)}, 9, 0, 8, [3, 6]),
        ({"a": 1}, 0, 0, None, [0]),
    ],
)
def test_units_by_weight(
    weights: dict[str, Any], units: int, floor: int, cap: int | None, seats: list[int]
) -> None:
    """At the floor, at the cap, and in between."""
    found = allotted(weights, units, floor=floor, cap=cap)

    assert (seats, 0) == (list(found.seats.values()), found.contested)


def test_who_is_tied_at_the_floor_may_have_more() -> None:
    """Of five yuan two have two each, and one of them will have three."""
    found: Any = allocated(pool(5, floor=2), {"甲": 1, "乙": 1})

    assert [2, 2] == list(found.amounts.values())
    assert (("甲", "乙"), ()) == (found.tied, found.at_floor)
    assert "按保底额" not in found.explain()


@pytest.mark.parametrize(
    ("amount", "over", "left", "zh", "en"),
    [
        (
            500,
            495,
            0,
            "合计支出500元，总额5元，超支495元",
            "spent: 500 yuan of 5 yuan, overspent: 495 yuan",
        ),
        (5, 0, 0, "合计支出5元，总额5元", "spent: 5 yuan of 5 yuan"),
        (2, 0, 3, "合计支出2元，总额5元，结余3元", "spent: 2 yuan of 5 yuan, left: 3 yuan"),
    ],
)
def test_more_spent_than_there_is_is_a_result(
    amount: int, over: int, left: int, zh: str, en: str
) -> None:
    """Whether the sum sufficed is said."""
    found = earmarked(pool(5, uses=["路"]), [Spending("a", "路", amount)])

    assert [over, left] == [found.overspent, found.unspent]
    assert zh == found.explain().splitlines()[-1]
    assert en == found.explain("en").splitlines()[-1]


def test_more_spent_on_a_use_than_was_set_aside_for_it() -> None:
    """Too much for roads, something left for bridges, as planned for ponds; nothing for parks."""
    money = pool(100, uses=["路", "桥", "塘", "园"])
    spent = [
        Spending("a", use, amount) for use, amount in zip("路桥塘园", (50, 10, 5, 1), strict=True)
    ]
    found = earmarked(money, spent, planned={"路": 40, "桥": 30, "塘": 5})

    assert {"路": 10} == dict(found.overspent_by_use)
    assert {"桥": 20} == dict(found.unspent_by_use)
    assert (
        "用于路：50元，超支10元\n用于桥：10元，结余20元\n用于塘：5元\n用于园：1元\n"
        in found.explain()
    )
    assert "路: 50 yuan, overspent: 10 yuan\n桥: 10 yuan, left: 20 yuan\n" in found.explain("en")
    assert [66, 34] == [found.total, found.unspent]


def test_what_was_spent_on_anything_else() -> None:
    """By use, and what is off purpose with its sum."""
    money = pool(uses=["规范化建设", "代表工作室建设"])
    spent = [
        Spending("甲镇", "规范化建设", 30),
        Spending("乙镇", "规范化建设", Fraction(5, 2)),
        Spending("乙镇", "购车", 7),
        Spending("丙镇", "接待", 1),
    ]
    found = earmarked(money, spent)

    assert isinstance(money, Pool)
    assert {"规范化建设": Fraction(65, 2), "代表工作室建设": 0} == dict(found.by_use)
    assert tuple(spent[2:]) == found.off_purpose
    assert 8 == found.amount_off_purpose
    assert "用于规范化建设：32.5元" in found.explain()
    assert "不在规定用途内：乙镇 购车 7元" in found.explain()
    assert "规范化建设: 32.5 yuan" in found.explain("en")
    assert "none of its uses: 乙镇, 购车, 7 yuan" in found.explain("en")
