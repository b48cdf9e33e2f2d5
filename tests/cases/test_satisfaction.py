"""Real satisfaction ballots: what the rule answers, and what was announced, agree."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.ruling import Base
from npcmodel.satisfaction import Satisfaction, SatisfactionRule, graded

DATA = Path(__file__).resolve().parent.parent / "data" / "satisfaction_cases.json"
CASES: dict[str, dict[str, Any]] = {
    case["id"]: case for case in json.loads(DATA.read_text(encoding="utf-8"))["cases"]
}
HALF = Fraction(1, 2)

ZHENHAI = SatisfactionRule(
    issued_by="宁波市镇海区人大常委会",
    source="2021年区政府民生实事项目完成情况满意度测评结果",
    grades=("满意", "基本满意", "不满意"),
    thresholds=(at_least(HALF), at_least(HALF)),
    base=Base.ALL_MEMBERS,
    cumulative=True,
    # 满意票加基本满意票不足半数的（含半数）: exactly half is in both of the last two grades.
    last_unless=more_than(HALF),
)
SHARES_ALONE = SatisfactionRule(
    issued_by="测评机关",
    source="公布的测评结果",
    grades=("满意", "基本满意", "不满意"),
    thresholds=(),
    base=Base.VALID_BALLOTS,
    cumulative=True,
)


def votes(case_id: str, item: str) -> dict[str, int]:
    """Return the votes for each grade."""
    case = CASES[case_id]
    return dict(zip(case["grades"], case["items"][item], strict=True))


def zhenhai(item: str, members: int) -> Satisfaction:
    """Return what the ballot on a project of Zhenhai comes to."""
    return graded(ZHENHAI, votes("satisfaction-2022-43", item), base_size=members)


ITEMS = list(CASES["satisfaction-2022-43"]["items"])


@pytest.mark.parametrize("item", ITEMS)
def test_zhenhai_as_announced(item: str) -> None:
    """All eight were announced as satisfying; so they are if those present were all members."""
    assert CASES["satisfaction-2022-43"]["outcome"] == zhenhai(item, 29).grade
    assert 29 == sum(votes("satisfaction-2022-43", item).values())


def test_zhenhai_had_at_most_34_members() -> None:
    """The members are not reported: with 35, seventeen of them are no longer half."""
    satisfying = {
        members: {item for item in ITEMS if zhenhai(item, members).grade == "满意"}
        for members in range(29, 37)
    }
    closest = {"老年护理照料中心建设", "隧道口停车场新建工程"}

    assert [29, 30, 31, 32, 33, 34] == [n for n, found in satisfying.items() if len(found) == 8]
    assert closest == set(ITEMS) - satisfying[35] == set(ITEMS) - satisfying[36]
    assert {"基本满意"} == {zhenhai(item, 35).grade for item in closest}


def test_zhenhai_with_34_members_hangs_on_a_word() -> None:
    """Seventeen of 34 are exactly half: 半数以上 is met, 过半数 would not be."""
    item = "老年护理照料中心建设"
    strict = attrs.evolve(ZHENHAI, thresholds=(more_than(HALF), at_least(HALF)))
    other = graded(strict, votes("satisfaction-2022-43", item), base_size=34)

    assert [True, False] == [zhenhai(item, members).on_the_line for members in (34, 33)]
    assert ("满意", "基本满意") == (zhenhai(item, 34).grade, other.grade)


@pytest.mark.parametrize(
    ("satisfied", "basically", "possible"),
    [
        (10, 6, ("不满意",)),
        (10, 7, ("基本满意", "不满意")),
        (10, 8, ("基本满意",)),
        (16, 0, ("不满意",)),
        (17, 0, ("满意", "不满意")),
        (17, 1, ("满意",)),
    ],
)
def test_the_words_of_zhenhai_contradict_one_another_at_half(
    satisfied: int, basically: int, possible: tuple[str, ...]
) -> None:
    """Made-up votes of 34 members: at exactly half the text gives two grades, so none is told."""
    given = {"满意": satisfied, "基本满意": basically, "不满意": 1}
    found = graded(ZHENHAI, given, base_size=34)

    assert possible == found.possible
    assert (possible[0] if len(possible) == 1 else None) == found.grade
    assert (len(possible) == 2) is any(point.decides for point in found.open)


@pytest.mark.parametrize(
    ("item", "together"),
    [("四好农村路建设", Fraction(192, 193)), ("背街小巷整治改造", Fraction(1))],
)
def test_ningguo_printed_no_mark(item: str, together: Fraction) -> None:
    """193 ballots; the marks are not reported, so that only the shares are told."""
    given = votes("satisfaction-2025-44", item)
    found = graded(SHARES_ALONE, given, base_size=193)

    assert (None, ()) == (found.grade, found.possible)
    assert together == found.together["基本满意"]
    assert Fraction(given["满意"], 193) == found.shares["满意"]


@pytest.mark.parametrize("mark", [at_least(HALF), more_than(HALF), at_least(Fraction(9, 10))])
def test_ningguo_under_any_usual_mark(mark: Any) -> None:
    """What was announced follows from every mark up to nine tenths of those who voted."""
    rule = attrs.evolve(SHARES_ALONE, thresholds=(mark, mark))

    for item in CASES["satisfaction-2025-44"]["items"]:
        found = graded(rule, votes("satisfaction-2025-44", item), base_size=193)

        assert CASES["satisfaction-2025-44"]["outcome"] == found.grade


def test_zhanyi_printed_its_shares_to_two_places() -> None:
    """20, 7 and 1 of the 28 ballots returned: 71.43 %, 25 % and 3.57 %."""
    case_id, item = "satisfaction-2019-60", "龙华大道"
    rule = attrs.evolve(SHARES_ALONE, base=Base.BALLOTS_RETURNED)
    found = graded(rule, votes(case_id, item), base_size=CASES[case_id]["present"])
    printed = CASES[case_id]["printed"][item]

    assert [Fraction(Decimal(one)) for one in printed] == [
        round(100 * share, 2) for share in found.shares.values()
    ]
