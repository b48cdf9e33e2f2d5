"""Printed percentages, rates that rise together, and awards."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.suggestions import (
    AwardRule,
    FigureRate,
    PrintedMethod,
    QuotaRounding,
    Rate,
    RateBase,
    RateChange,
    RatingCounts,
    SolutionCounts,
    SuggestionCounts,
    TieRule,
    awarded,
    awarded_by_category,
    both_rates_risen,
    percentages,
    printed_consistent,
)

BY_PLACES: dict[str, Any] = {"issued_by": "某市人大常委会", "source": "评选办法（例）", "places": 2}


def rule(**facts: Any) -> AwardRule:
    """Return a rule of a place, of two places if nothing else is said."""
    return AwardRule(**{**BY_PLACES, **facts})


# Percentages


def test_percentages_add_up_where_rounding_does_not() -> None:
    """Three thirds and a bit: 33.3 three times, and what is left over goes to the largest rest."""
    found = percentages({"甲": 2, "乙": 2, "丙": 3}, decimals=0)

    # 28.57, 28.57 and 42.86: half up 29, 29 and 43 make 101.
    assert found.rounded is not None
    assert found.added is not None
    assert [29, 29, 43] == list(found.rounded.values())
    assert [28, 28, 43] == list(found.added.values())
    assert (("甲", "乙"), 1) == (found.tied, found.contested)


def test_a_half_is_rounded_up() -> None:
    """1 of 8 is 12.5 per cent: 13 without decimals, and 12.5 with one."""
    whole, tenth = (percentages({"甲": 1, "乙": 7}, decimals=one) for one in (0, 1))

    assert whole.rounded is not None
    assert tenth.rounded is not None
    assert 13 == whole.rounded["甲"]
    assert Fraction(25, 2) == tenth.rounded["甲"]
    assert 88 == whole.rounded["乙"]


def test_nothing_has_no_percentages() -> None:
    """Of nothing there is no share, and none is made up."""
    found = percentages({"甲": 0})

    assert (None, None, ()) == (found.added, found.rounded, found.tied)
    assert ("没有基数", "no base") == (found.explain(), found.explain("en"))


def test_percentages_are_said_with_the_tie() -> None:
    """Both ways side by side, in two languages."""
    found = percentages({"甲": 1, "乙": 1, "丙": 1}, decimals=1)
    zh, en = found.explain().splitlines(), found.explain("en").splitlines()

    assert "甲：33.3%（四舍五入33.3%）" == zh[0]
    assert "余额相同：甲、乙、丙，末位1个单位未定" == zh[-1]
    assert "丙: 33.3% (half up: 33.3%)" == en[2]
    assert "equal remainders: 甲, 乙, 丙; 1 in the last place left open" == en[-1]
    assert (
        "甲: 50% (half up: 50%)"
        == percentages({"甲": 1, "乙": 1}, decimals=0).explain("en").splitlines()[0]
    )


@pytest.mark.parametrize(
    ("counts", "decimals", "match"),
    [
        ({}, 2, "counts = {}: expected one count or more"),
        ({"甲": -1}, 2, r"counts\['甲'\] = -1"),
        ({"甲": 1}, 10, "decimals = 10: expected a whole number of at most 9"),
        ({"甲": 1}, -1, "decimals = -1"),
        ([1], 2, r"counts = \[1\]: expected a mapping"),
    ],
)
def test_percentages_of_no_counts(counts: Any, decimals: int, match: str) -> None:
    """One error that names what is wrong."""
    with pytest.raises(FactsError, match=match):
        percentages(counts, decimals=decimals)


# Print


@pytest.mark.parametrize(
    ("number", "base", "printed", "fits"),
    [
        (2, 3, "66.7%", [PrintedMethod.HALF_UP]),
        (2, 3, "66.6", [PrintedMethod.TRUNCATION]),
        (2, 3, "66.5", []),
        (2, 3, "66.8", []),
        (1, 8, "13", [PrintedMethod.HALF_UP]),
        (1, 8, "12", [PrintedMethod.TRUNCATION]),
        (1, 8, "12.5", [PrintedMethod.HALF_UP, PrintedMethod.TRUNCATION]),
        (4, 4, "100%", list(PrintedMethod)),
        (4, 4, "99.99%", []),
    ],
)
def test_one_printed_figure(
    number: int, base: int, printed: str, fits: list[PrintedMethod]
) -> None:
    """Rounded half up, cut off, or neither."""
    found = printed_consistent({"满意": number}, {"满意": printed}, base=base)

    assert fits == list(found.fits)
    assert bool(fits) is found.consistent


@pytest.mark.parametrize(
    ("printed", "fits"),
    [
        (("34", "33", "33"), True),
        (("33", "34", "33"), True),
        (("34", "34", "33"), False),
        (("35", "33", "33"), False),
        (("34", "33", "32"), False),
    ],
)
def test_a_tie_may_go_to_either(printed: tuple[str, ...], fits: bool) -> None:  # noqa: FBT001  # expected
    """Three thirds of 100: one of them, whichever, has the unit left over."""
    names = ("甲", "乙", "丙")
    found = printed_consistent(
        dict.fromkeys(names, 1), dict(zip(names, printed, strict=True)), base=3
    )

    assert (PrintedMethod.LARGEST_REMAINDER in found.fits) is fits


def test_only_parts_of_the_whole_add_up_to_it() -> None:
    """Where others were left out of print, nothing needs to add up to 100."""
    found = printed_consistent({"甲": 1, "乙": 1}, {"甲": "33.3", "乙": "33.4"}, base=3)

    assert not found.parts
    assert not found.consistent
    assert Fraction(667, 10) == found.sum
    assert "没有一种修约方法与之相符" == found.explain().splitlines()[-1]
    assert "no way of rounding gives these" == found.explain("en").splitlines()[-1]


def test_printed_figures_are_said_beside_the_right_ones() -> None:
    """Each with its count and the base."""
    found = printed_consistent({"甲": 2}, {"甲": "66.6%"}, base=3)

    assert "甲：2/3，印出66.6%，四舍五入66.7%，舍去尾数66.6%" == found.explain().splitlines()[0]
    assert "甲: 2 of 3, printed 66.6%, half up 66.7%, cut off 66.6%" in found.explain("en")
    assert "相符：舍去尾数" in found.explain()
    assert "fits: truncation" in found.explain("en")


@pytest.mark.parametrize(
    ("counts", "printed", "base", "match"),
    [
        ({"甲": 1}, {"乙": "1"}, 3, r"printed = \['乙'\]: expected the names counted: \['甲'\]"),
        ({"甲": 4}, {"甲": "1"}, 3, r"counts\['甲'\] = 4: expected a whole number of at most 3"),
        ({"甲": 0}, {"甲": "0"}, 0, "base = 0"),
        ({"甲": 1}, {"甲": 33.3}, 3, r"printed\['甲'\] = 33.3: expected the percentage as printed"),
        ({"甲": 1}, {"甲": "33,3"}, 3, "expected the percentage as printed"),
        ({"甲": 1}, {"甲": "33."}, 3, "expected the percentage as printed"),
        ({"甲": 1}, {"甲": "-33"}, 3, "expected the percentage as printed"),
        ({"甲": 1}, {"甲": "33.3333333333"}, 3, "expected the percentage as printed"),
        ({}, {}, 3, "one count or more"),
    ],
)
def test_print_that_is_refused(counts: Any, printed: Any, base: int, match: str) -> None:
    """Other names, counts above the base, and what is no percentage."""
    with pytest.raises(FactsError, match=match):
        printed_consistent(counts, printed, base=base)


# Year on year


def year(satisfied: int, solved: int, base: int = 100) -> tuple[Rate, Rate]:
    """Return the two rates of a year."""
    return (
        Rate(what=FigureRate.SATISFIED, count=satisfied, base_size=base, base=RateBase.ANSWERED),
        Rate(what=FigureRate.SOLVED, count=solved, base_size=base, base=RateBase.ANSWERED),
    )


@pytest.mark.parametrize(
    ("before", "after", "both"),
    [
        (year(96, 50), year(97, 51), True),
        (year(96, 50), year(97, 50), False),
        (year(96, 50), year(96, 51), False),
        (year(96, 50), year(98, 48), False),
        (year(0, 0, 0), year(98, 48), None),
        (year(96, 50), year(0, 0, 0), None),
    ],
)
def test_both_rates_have_to_rise(
    before: tuple[Rate, Rate],
    after: tuple[Rate, Rate],
    both: bool | None,  # noqa: FBT001  # expected
) -> None:
    """One that stays as it was has not risen; without a base nothing is told."""
    assert both is both_rates_risen(before, after).both
    assert both is both_rates_risen(before, reversed(after)).both


def test_by_how_much_is_exact() -> None:
    """Shares of different numbers of suggestions, in lowest terms."""
    found = both_rates_risen(year(2, 1, 3), year(5, 1, 7))
    satisfied, solved = found.changes

    assert Fraction(1, 21) == satisfied.change
    assert Fraction(-4, 21) == solved.change
    assert (FigureRate.SATISFIED,) == found.risen
    assert ["未同步提高", "满意率：2/3 → 5/7，提高1/21", "解决率：1/3 → 1/7，下降4/21"] == (
        found.explain().splitlines()
    )
    assert "solved: 1/3 → 1/7, down by 4/21" in found.explain("en")
    assert "satisfied: 2/3 → 5/7, up by 1/21" in found.explain("en")


def test_the_other_answers_are_said() -> None:
    """Risen, unchanged, without a base."""
    assert "同步提高" == both_rates_risen(year(1, 1), year(2, 2)).explain().splitlines()[0]
    same = both_rates_risen(year(1, 1), year(1, 2))
    assert "满意率：1/100 → 1/100，持平" in same.explain()
    assert "satisfied: 1/100 → 1/100, unchanged" in same.explain("en")
    none = both_rates_risen(year(1, 1), year(0, 0, 0))
    assert ["无法比较", "满意率：没有基数，无从比较"] == none.explain().splitlines()[:2]
    assert "not to be compared" in none.explain("en")
    assert "solved: no base, nothing to compare" in none.explain("en")


def test_one_rate_that_fell_decides_though_the_other_has_no_base() -> None:
    """Not both, whatever the other did."""
    satisfied, solved = year(1, 2)
    gone = year(0, 0, 0)[0]

    assert False is both_rates_risen((satisfied, solved), (gone, year(1, 1)[1])).both


def test_rates_of_other_bases_are_not_compared() -> None:
    """A rise that comes from another base is none."""
    counts = SuggestionCounts(in_time=1, answered=1, **_OF_ONE)
    before = [counts.rate(FigureRate.SATISFIED), counts.rate(FigureRate.SOLVED)]
    after = [counts.rate(FigureRate.SATISFIED, base=RateBase.RATED), before[1]]

    with pytest.raises(
        FactsError, match="after = 'SATISFIED of RATED': expected SATISFIED of FORM"
    ):
        both_rates_risen(before, after)
    with pytest.raises(FactsError, match=r"before = .*: expected two rates of different kinds"):
        both_rates_risen(before[:1], before)
    with pytest.raises(FactsError, match=r"after = .*: expected two rates of different kinds"):
        both_rates_risen(before, [before[0], before[0]])
    other = [before[0], counts.rate(FigureRate.ANSWERED)]
    with pytest.raises(FactsError, match=r"after = .*: expected the rates of before"):
        both_rates_risen(before, other)
    with pytest.raises(FactsError, match="before = 1: expected a Rate"):
        RateChange(1, before[0])  # type: ignore[arg-type]  # no rate


_RATED = RatingCounts(satisfied=1)
_OF_ONE: dict[str, Any] = {
    **dict.fromkeys(("result_first", "result_final", "attitude_first", "attitude_final"), _RATED),
    **dict.fromkeys(("solution_first", "solution_final"), SolutionCounts(solved=1)),
}


# Awards

SCORES: dict[str, int | Fraction] = {"甲": 96, "乙": 94, "丙": 94, "丁": 94, "戊": 90}


@pytest.mark.parametrize(
    ("ties", "chosen", "tied", "contested", "empty"),
    [
        (TieRule.HANDED_BACK, ("甲",), ("乙", "丙", "丁"), 2, 0),
        (TieRule.ALL_KEPT, ("甲", "乙", "丙", "丁"), (), 0, 0),
        (TieRule.NONE_KEPT, ("甲",), (), 0, 2),
    ],
)
def test_equals_at_the_last_place(
    ties: TieRule, chosen: tuple[str, ...], tied: tuple[str, ...], contested: int, empty: int
) -> None:
    """Three places, one above three equals: the rule says what becomes of them."""
    found = awarded(rule(places=3, ties=ties), SCORES)

    assert chosen == found.chosen
    assert (tied, contested, empty) == (found.tied, found.contested, found.left_empty)


@pytest.mark.parametrize("ties", TieRule)
def test_without_a_tie_at_the_cut_the_tie_rule_is_not_asked(ties: TieRule) -> None:
    """Four places end between 94 and 90."""
    assert ("甲", "乙", "丙", "丁") == awarded(rule(places=4, ties=ties), SCORES).chosen


@pytest.mark.parametrize(
    ("share", "rounding", "quota"),
    [
        (Fraction(1, 10), QuotaRounding.DOWN, 0),
        (Fraction(1, 10), QuotaRounding.UP, 1),
        (Fraction(1, 10), QuotaRounding.HALF_UP, 1),
        (Fraction(2, 25), QuotaRounding.HALF_UP, 0),
        (Fraction(1, 5), QuotaRounding.DOWN, 1),
        (Fraction(1, 5), QuotaRounding.UP, 1),
        (Fraction(0), QuotaRounding.UP, 0),
        (Fraction(1), QuotaRounding.DOWN, 5),
    ],
)
def test_a_share_of_five(share: Fraction, rounding: QuotaRounding, quota: int) -> None:
    """One tenth of five is half a place: the rule says how it is rounded."""
    found = awarded(rule(places=None, share=share, rounding=rounding), SCORES)

    assert quota == found.quota
    assert quota == len(found.chosen) + found.contested


def test_a_share_of_all_or_of_the_eligible() -> None:
    """Two fifths of five are two, of the three eligible one."""
    facts: dict[str, Any] = {"share": Fraction(2, 5), "rounding": QuotaRounding.DOWN}
    fit = {"甲", "丁", "戊"}.__contains__
    of_all = awarded(rule(places=None, **facts), SCORES, eligible=fit)
    of_fit = awarded(rule(places=None, of_eligible=True, **facts), SCORES, eligible=fit)

    assert (("甲", "丁"), ("甲",)) == (of_all.chosen, of_fit.chosen)
    assert ("乙", "丙") == of_all.ineligible


@pytest.mark.parametrize(
    ("least", "chosen"),
    [(93, ("甲", "乙", "丙", "丁")), (94, ("甲", "乙", "丙", "丁")), (95, ("甲",))],
)
def test_a_score_that_is_needed(least: int, chosen: tuple[str, ...]) -> None:
    """Itself enough; without places everybody who has it is chosen."""
    found = awarded(rule(places=None, least_score=least), SCORES)

    assert (chosen, None, 0) == (found.chosen, found.quota, found.left_empty)


def test_places_that_nobody_reaches_stay_empty() -> None:
    """Two places and one with the score."""
    found = awarded(rule(least_score=Fraction(189, 2)), SCORES)

    assert (("甲",), 1) == (found.chosen, found.left_empty)
    assert [
        "入选：甲",
        "空缺1个名额",
        "所据办法：某市人大常委会，评选办法（例）（不是法律）；末位并列：交由评选机关决定",
    ] == found.explain().splitlines()
    assert "places left empty: 1" in found.explain("en")
    assert "(not law); ties: handed back" in found.explain("en")


def test_awards_say_the_tie() -> None:
    """Who is tied, and for how many places; nobody where nobody is chosen."""
    found = awarded(rule(places=3), SCORES)

    assert "并列：乙、丙、丁，争2个名额" in found.explain()
    assert "tied: 乙, 丙, 丁, for 2 of the places" in found.explain("en")
    assert "入选：无" == awarded(rule(places=0), SCORES).explain().splitlines()[0]
    assert "chosen: nobody" in awarded(rule(places=0), SCORES).explain("en")


def test_categories_each_by_its_own_rule() -> None:
    """One chosen of the suggestions on roads, two of those on water."""
    scores = {"路1": 90, "路2": 80, "水1": 70, "水2": 60, "水3": 50}
    rules = {"路": rule(places=1), "水": rule(places=2), "电": rule(places=1)}
    found = awarded_by_category(rules, scores, category=lambda one: one[0])

    assert {"路": ("路1",), "水": ("水1", "水2"), "电": ()} == {
        key: one.chosen for key, one in found.items()
    }
    assert 1 == found["电"].left_empty
    with pytest.raises(FactsError, match=r"category\('水1'\) = '水': expected one of \['路'\]"):
        awarded_by_category({"路": rule()}, scores, category=lambda one: one[0])


@pytest.mark.parametrize(
    ("facts", "match"),
    [
        ({"places": None}, "places = None: expected places, a share, or a least score"),
        ({"places": -1}, "places = -1"),
        (
            {"share": Fraction(1, 2), "rounding": QuotaRounding.UP},
            "places = 2: expected None besid",
        ),
        ({"rounding": QuotaRounding.UP}, "share = None: expected a share, beside rounding"),
        ({"of_eligible": True}, "share = None: expected a share, beside rounding"),
        ({"places": None, "share": Fraction(1, 2)}, "rounding = None: expected a member of Quota"),
        ({"places": None, "share": 2}, "share = 2: expected a share between 0 and 1"),
        ({"places": None, "share": Fraction(-1, 9)}, "expected a share between 0 and 1"),
        ({"places": None, "share": 0.5}, "share = 0.5: expected a Fraction or a whole number"),
        ({"least_score": True}, "least_score = True: expected a Fraction or a whole number"),
        ({"issued_by": ""}, "issued_by = ''"),
        ({"source": ""}, "source = ''"),
        ({"ties": "keep"}, "ties = 'keep': expected a member of TieRule"),
        ({"of_eligible": 1}, "of_eligible = 1: expected a bool"),
    ],
)
def test_rules_that_are_refused(facts: dict[str, Any], match: str) -> None:
    """A rule that contradicts itself, or chooses by nothing."""
    with pytest.raises(FactsError, match=match):
        rule(**facts)


def test_scores_that_are_refused() -> None:
    """Floats, names that are none, and an eligibility that is no answer."""
    with pytest.raises(FactsError, match=r"scores\['甲'\] = 0\.5: expected a Fraction"):
        awarded(rule(), {"甲": 0.5})  # type: ignore[dict-item]  # no exact score
    with pytest.raises(FactsError, match="scores = None: expected a name"):
        awarded(rule(), {None: 1})
    with pytest.raises(FactsError, match=r"eligible\('甲'\) = None: expected a bool"):
        awarded(rule(), {"甲": 1}, eligible={"乙": True}.get)  # type: ignore[arg-type]  # no answer
    with pytest.raises(FactsError, match="rule = 1: expected a AwardRule"):
        awarded(1, {"甲": 1})  # type: ignore[arg-type]  # no rule
    with pytest.raises(FactsError, match="number = -1"):
        rule(places=None, share=Fraction(1, 2), rounding=QuotaRounding.UP).quota(-1)
