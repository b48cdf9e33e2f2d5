"""Charts as descriptions: the numbers they hold, and what they refuse."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from npcmodel.charts import cohort_chart, rank_chart, score_chart
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.scoring import Score, score

ROOT = Path(__file__).parents[2]
TOWNSHIP = json.loads((ROOT / "tests/data/township_points.json").read_text(encoding="utf-8"))
DAY = date(2026, 3, 1)


def scheme(**fields: Any) -> Scheme:
    """The township's scheme with other fields."""
    return Scheme.model_validate({**TOWNSHIP, **fields})


def bare(*items: dict[str, Any], **fields: Any) -> Scheme:
    """A scheme of these items and nothing else."""
    head = {"code": "x", "title": "办法", "issued_by": "某镇"}
    return Scheme.model_validate({**head, "items": items, **fields})


def item(code: str = "a", **fields: Any) -> dict[str, Any]:
    """An item of 5 points an event of its code."""
    made = {"kind": "linear", "code": code, "title": f"事项{code}", "points": 5}
    return {**made, "measure": {"event": code}, **fields}


def events(**numbers: int) -> tuple[Event, ...]:
    """So many events of each kind."""
    return tuple(Event(kind, DAY) for kind, number in numbers.items() for _ in range(number))


def scored(of: Scheme, subject: str = "甲", **numbers: int) -> Score:
    """The score of somebody who did so much."""
    return score(of, Record(subject, events(**numbers)))


def layers(chart: Any) -> list[dict[str, Any]]:
    """The layers of a chart's description, each with its rows."""
    spec = chart.to_dict()
    named = [layer.get("data", spec.get("data"))["name"] for layer in spec["layer"]]
    rows = [spec["datasets"][name] for name in named]
    return [{**layer, "rows": of} for layer, of in zip(spec["layer"], rows, strict=True)]


def drawn_with(chart: Any, mark: str) -> list[list[dict[str, Any]]]:
    """The rows of each layer with a mark."""
    return [one["rows"] for one in layers(chart) if one["mark"]["type"] == mark]


def legend(chart: Any) -> list[str]:
    """The words of the legend."""
    found: list[str] = layers(chart)[0]["encoding"]["color"]["scale"]["domain"]
    return found


def bars(chart: Any) -> dict[str, tuple[float, float, str, str, str | None]]:
    """The bars of a score: points, points before, both as a text, and what they are."""
    keys = ("to", "before_at", "exact", "part", "change")
    return {row["line"]: tuple(row[key] for key in keys) for row in drawn_with(chart, "bar")[0]}


class TestAScore:
    def test_each_line_is_a_bar_and_the_total_the_last(self) -> None:
        chart = score_chart(scored(scheme(), suggestion=3, meeting=2))

        assert {
            "提出建议": (15.0, 15.0, "15", "得分", None),
            "出席会议": (20.0, 20.0, "20", "得分", None),
            "接待选民": (0.0, 0.0, "0", "得分", None),
            "无故缺席": (0.0, 0.0, "0", "扣分", None),
            "总分": (35.0, 35.0, "35", "总分", None),
        } == bars(chart)
        assert ["得分", "扣分", "总分"] == legend(chart)
        assert 1 == len(drawn_with(chart, "bar"))

    def test_what_a_cap_cuts_off_is_outlined(self) -> None:
        chart = score_chart(scored(bare(item(cap=12)), a=3))
        cut = layers(chart)[1]

        assert (12.0, 15.0, "15 → 12", "得分", "上限以外，不计") == bars(chart)["事项a"]
        assert ("to", "before_at") == (
            cut["encoding"]["x"]["field"],
            cut["encoding"]["x2"]["field"],
        )
        assert ["事项a"] == [row["line"] for row in cut["rows"]]
        assert ["得分", "总分", "上限以外，不计"] == legend(chart)

    def test_a_cap_on_a_deduction_too(self) -> None:
        chart = score_chart(scored(bare(item(kind="deduction", cap=8)), a=3))

        assert (-8.0, -15.0, "-15 → -8", "扣分", "上限以外，不计") == bars(chart)["事项a"]

    def test_what_a_floor_adds_is_outlined(self) -> None:
        chart = score_chart(scored(bare(item(floor=3))), lang="en")

        assert (3.0, 0.0, "0 → 3", "earned", "made up to the floor") == bars(chart)["事项a"]

    def test_a_floor_that_takes_away_all_below_0(self) -> None:
        """The label stands on the left, where the bar is."""
        chart = score_chart(
            scored(bare(item(kind="deduction"), item("b"), total={"floor": 0}), a=1), lang="en"
        )
        left = next(one for one in layers(chart) if one["mark"].get("align") == "right")

        assert (0.0, -5.0, "-5 → 0", "total", "made up to the floor") == bars(chart)["total"]
        assert {("事项a", -5.0), ("total", -5.0)} == {
            (row["line"], row["edge"]) for row in left["rows"]
        }

    def test_groups_and_the_cap_of_the_total(self) -> None:
        group = {"code": "g", "title": "分类", "items": ["a", "b"], "cap": 20}
        of = bare(item("a"), item("b"), item("c"), groups=[group], total={"cap": 30})
        found = bars(score_chart(scored(of, a=3, b=2, c=3)))

        assert (20.0, 25.0, "25 → 20", "分类合计", "上限以外，不计") == found["分类"]
        assert (30.0, 35.0, "35 → 30", "总分", "上限以外，不计") == found["总分"]
        assert ["事项a", "事项b", "事项c", "分类", "总分"] == list(found)

    def test_a_cap_that_did_nothing_is_not_outlined(self) -> None:
        found = bars(score_chart(scored(bare(item(), total={"cap": 30}), a=3)))

        assert (15.0, 15.0, "15", "总分", None) == found["总分"]

    def test_a_veto_stands_in_the_heading_and_on_the_total(self) -> None:
        veto = {"code": "v", "title": "受处分", "measure": {"event": "v"}, "zero": True}
        card = scored(bare(item(), vetoes=[veto]), a=3, v=1)
        chart = score_chart(card)

        assert (0.0, 15.0, "15 → 0", "总分", "因一票否决改计") == bars(chart)["总分"]
        assert [
            "对象：甲；总分0分",
            "一票否决：受处分 1次，总分由15分计为0分",
            "由某镇制定，不是法律",
        ] == chart.to_dict()["title"]["subtitle"]

    def test_a_veto_that_gives_a_grade_changes_no_bar(self) -> None:
        card = scored(scheme(), meeting=9, criminal=1)
        chart = score_chart(card, lang="en")

        assert (90.0, 90.0, "90", "total", None) == bars(chart)["total"]
        assert (
            "subject: 甲; total 90 points, grade: 不合格" == chart.to_dict()["title"]["subtitle"][0]
        )

    def test_thirds_stay_exact_beside_their_places(self) -> None:
        line = scored(bare(item()), a=1)
        third = Fraction(10, 3)
        card = attrs.evolve(
            line,
            total=third,
            lines=(attrs.evolve(line.lines[0], points=third, points_before=third),),
        )

        assert (float(third), float(third), "10/3", "得分", None) == bars(score_chart(card))[
            "事项a"
        ]

    def test_lines_of_one_title_are_told_apart(self) -> None:
        of = bare(item("a", title="建议"), item("b", title="建议"), item("c", title="总分"))

        assert ["建议 (a)", "建议 (b)", "总分 (c)", "总分"] == list(bars(score_chart(scored(of))))

    def test_the_rule_at_0_and_labels_on_both_sides(self) -> None:
        chart = score_chart(scored(bare(item(), item("d", kind="deduction")), a=1, d=1))

        assert [[{"zero": 0.0}]] == drawn_with(chart, "rule")
        assert [["事项a", "总分"], ["事项d"]] == [
            [row["line"] for row in rows] for rows in drawn_with(chart, "text")
        ]

    def test_labels_on_the_left_alone(self) -> None:
        chart = score_chart(scored(bare(item("d", kind="deduction")), d=1))

        assert [["事项d", "总分"]] == [
            [row["line"] for row in rows] for rows in drawn_with(chart, "text")
        ]

    def test_a_tip_says_the_line(self) -> None:
        card = scored(bare(item(cap=12)), a=3)

        assert ["事项a 3次 × 5分 = 15分，封顶12分，计12分", "总分12分"] == [
            row["said"] for row in drawn_with(score_chart(card), "bar")[0]
        ]

    def test_no_score(self) -> None:
        wrong: Any = "甲"
        with pytest.raises(FactsError, match="score = '甲': expected a Score"):
            score_chart(wrong)


class TestACohort:
    def test_bars_hold_their_left_end_and_not_their_right_one(self) -> None:
        of = bare(item(points="2.5"))
        cards = [scored(of, a=number) for number in (0, 1, 2, 3, 4)]
        rows = drawn_with(cohort_chart(cards, of, step=5), "bar")[0]

        assert [(0.0, 5.0, 0, 2), (5.0, 10.0, 0, 2), (10.0, 15.0, 0, 1)] == [
            (row["from"], row["to"], row["base"], row["top"]) for row in rows
        ]
        assert ["≥0 <5", "≥5 <10", "≥10 <15"] == [row["points"] for row in rows]
        assert "color" not in layers(cohort_chart(cards, of))[0]["encoding"]

    def test_a_grade_by_veto_lies_in_the_bar_of_its_points(self) -> None:
        of = scheme()
        cards = [scored(of, meeting=9), scored(of, meeting=9, criminal=1), scored(of, meeting=6)]
        chart = cohort_chart(cards, of, step=10)

        assert [
            ("合格 ≥60 <70", 60.0, 0, 1),
            ("优秀 ≥85", 90.0, 0, 1),
            ("不合格 <60", 90.0, 1, 2),
        ] == [
            (row["grade"], row["from"], row["base"], row["top"])
            for row in drawn_with(chart, "bar")[0]
        ]
        assert ["优秀 ≥85", "良好 ≥70 <85", "合格 ≥60 <70", "不合格 <60"] == legend(chart)

    def test_the_bands_lie_behind_with_their_names_and_ends(self) -> None:
        of = scheme()
        chart = cohort_chart([scored(of, meeting=3), scored(of, meeting=9)], of, step=10)

        assert [
            ("优秀", 85.0, 100.0),
            ("良好", 70.0, 85.0),
            ("合格", 60.0, 70.0),
            ("不合格", 30.0, 60.0),
        ] == [(row["name"], row["from"], row["to"]) for row in drawn_with(chart, "rect")[0]]
        assert [[{"from": 85.0}, {"from": 70.0}, {"from": 60.0}]] == drawn_with(chart, "rule")
        assert [
            "2个对象；最低30分，中位数60分，最高90分",
            "由某镇人民代表大会主席团（虚构）制定，不是法律",
        ] == chart.to_dict()["title"]["subtitle"]

    def test_a_narrow_band_has_its_name_in_the_legend_only(self) -> None:
        bands = [
            {"label": "好", "at_least": 5},
            {"label": "一般", "at_least": 4, "below": 5},
            {"label": "差", "below": 4},
        ]
        of = bare(item(points=1), grades={"bands": bands})
        chart = cohort_chart([scored(of), scored(of, a=99)], of)

        assert ["好", "", "差"] == [row["name"] for row in drawn_with(chart, "rect")[0]]

    def test_a_single_band_has_no_edge(self) -> None:
        of = bare(item(), grades={"bands": [{"label": "合格"}]})
        chart = cohort_chart([scored(of)], of)

        assert [] == drawn_with(chart, "rule")
        assert ["合格"] == legend(chart)

    def test_ends_that_are_written_otherwise(self) -> None:
        bands = [{"label": "好", "above": "4.5"}, {"label": "差", "at_most": "4.5"}]
        of = bare(item(), grades={"bands": bands})

        assert ["好 >4.5", "差 ≤4.5"] == legend(cohort_chart([scored(of)], of))

    def test_the_points_of_the_item_that_is_graded(self) -> None:
        bands = [{"label": "好", "at_least": 5}, {"label": "差", "below": 5}]
        of = bare(item("a"), item("b"), grades={"bands": bands, "of": "a"})
        chart = cohort_chart([scored(of, a=1, b=7)], of, step=5, lang="en")

        assert [(5.0, "好 ≥5")] == [
            (row["from"], row["grade"]) for row in drawn_with(chart, "bar")[0]
        ]
        assert "事项a, in points" == next(
            one["encoding"]["x"]["title"] for one in layers(chart) if one["mark"]["type"] == "bar"
        )

    def test_the_total_by_the_code_of_the_scheme(self) -> None:
        bands = [{"label": "好", "at_least": 5}, {"label": "差", "below": 5}]
        of = bare(item("a"), item("b"), grades={"bands": bands, "of": "x"})

        assert [35.0] == [
            row["from"] for row in drawn_with(cohort_chart([scored(of, b=7)], of), "bar")[0]
        ]

    def test_grades_by_rules_have_colours_and_no_bands(self) -> None:
        when = {
            "kind": "compare",
            "left": {"kind": "points", "of": "x"},
            "is": "more",
            "right": {"kind": "number", "value": 9},
        }
        rules = {"kind": "rules", "rules": [{"label": "好", "when": when}], "otherwise": "差"}
        of = bare(item(), grades=rules)
        chart = cohort_chart([scored(of, a=1), scored(of, a=2)], of)

        assert ["好", "差"] == legend(chart)
        assert [] == drawn_with(chart, "rect")

    @pytest.mark.parametrize(
        ("most", "width"),
        [(0, 1.0), (2, 0.1), (24, 1.0), (25, 2.0), (48, 2.0), (49, 5.0), (120, 5.0), (121, 10.0)],
    )
    def test_at_most_24_bars_of_a_round_width(self, most: int, width: float) -> None:
        of = bare(item(points=1))
        chart = cohort_chart([scored(of, a=0), scored(of, "乙", a=most)], of)

        assert {width} == {round(row["to"] - row["from"], 6) for row in drawn_with(chart, "bar")[0]}

    @pytest.mark.parametrize(
        ("people", "ticks"),
        [(1, [0, 1]), (11, [*range(12)]), (12, [0, 2, 4, 6, 8, 10, 12]), (24, [*range(0, 25, 3)])],
    )
    def test_people_are_counted_in_whole_numbers(self, people: int, ticks: list[int]) -> None:
        of = bare(item())
        bar = layers(cohort_chart([scored(of)] * people, of))[0]

        assert ticks == bar["encoding"]["y"]["axis"]["values"]

    def test_half_a_point_wide(self) -> None:
        of = bare(item(points=1))
        chart = cohort_chart([scored(of, a=1)], of, step=Fraction(1, 2))

        assert [(1.0, 1.5)] == [(row["from"], row["to"]) for row in drawn_with(chart, "bar")[0]]

    def test_nobody(self) -> None:
        with pytest.raises(FactsError, match=r"scores = \(\): expected at least one score"):
            cohort_chart([], scheme())

    def test_a_score_of_another_scheme(self) -> None:
        expected = "scores = 'x': expected scores under 'township_points'"
        with pytest.raises(FactsError, match=expected):
            cohort_chart([scored(bare(item()))], scheme())

    def test_a_score_of_an_older_draft(self) -> None:
        older = bare(item(), grades={"bands": [{"label": "达标"}]})
        newer = bare(item(), grades={"bands": [{"label": "合格"}]})
        expected = "scores = '达标': expected scores with a grade that the scheme has"
        with pytest.raises(FactsError, match=expected):
            cohort_chart([scored(older)], newer)
        with pytest.raises(FactsError, match="scores = None: expected scores with a grade"):
            cohort_chart([scored(bare(item()))], newer)
        with pytest.raises(FactsError, match="scores = '达标': expected scores with a grade"):
            cohort_chart([scored(older)], bare(item()))

    def test_a_score_without_the_line_that_is_graded(self) -> None:
        bands = {"bands": [{"label": "合格"}], "of": "b"}
        expected = "scores = '甲': expected a score with a line 'b', which is graded"
        with pytest.raises(FactsError, match=expected):
            cohort_chart([scored(bare(item("a")))], bare(item("a"), item("b"), grades=bands))

    @pytest.mark.parametrize(
        ("step", "expected"),
        [(0, "at least 1"), (Fraction(0), "above 0"), (0.5, "at least 1"), (True, "at least 1")],
    )
    def test_a_width_that_is_none(self, step: Any, expected: str) -> None:
        of = bare(item())
        with pytest.raises(FactsError, match=f"step = .*{expected}"):
            cohort_chart([scored(of)], of, step=step)


class TestRanks:
    OF = bare(item(points=1))
    OTHER = bare(item(points=2), code="y", title="新办法")

    def before(self, **numbers: int) -> list[Score]:
        return [scored(self.OF, name, a=number) for name, number in numbers.items()]

    def after(self, **numbers: int) -> list[Score]:
        return [scored(self.OTHER, name, a=number) for name, number in numbers.items()]

    def test_who_moved_and_how(self) -> None:
        chart = rank_chart(self.before(甲=3, 乙=2, 丙=1), self.after(甲=3, 乙=1, 丙=2))

        assert [
            ("甲", "办法", 1, "3", "名次不变"),
            ("乙", "办法", 2, "2", "名次下降"),
            ("丙", "办法", 3, "1", "名次上升"),
            ("甲", "新办法", 1, "6", "名次不变"),
            ("乙", "新办法", 3, "2", "名次下降"),
            ("丙", "新办法", 2, "4", "名次上升"),
        ] == [
            (row["subject"], row["side"], row["rank"], row["exact"], row["move"])
            for row in drawn_with(chart, "line")[0]
        ]
        assert [0, 1, 2, 0, 1, 2] == [row["person"] for row in drawn_with(chart, "line")[0]]
        assert ["名次上升", "名次不变", "名次下降"] == legend(chart)
        assert [
            "名次上升1，名次不变1，名次下降1，只在一方0",
            "“办法”由某镇制定，不是法律",
            "“新办法”由某镇制定，不是法律",
        ] == chart.to_dict()["title"]["subtitle"]

    def test_equals_share_a_rank_and_a_label(self) -> None:
        chart = rank_chart(self.before(甲=3, 乙=3, 丙=1), self.after(甲=3, 乙=2, 丙=1), lang="en")

        assert [
            ["1. 3 points: 甲, 乙", "3. 1 points: 丙"],
            [
                "1. 6 points: 甲",
                "2. 4 points: 乙",
                "3. 2 points: 丙",
            ],
        ] == [[row["label"] for row in rows] for rows in drawn_with(chart, "text")]

    def test_of_many_equals_the_first_are_named(self) -> None:
        many = dict.fromkeys(("欧阳某某", "乙某某", "丙某某", "丁"), 2)
        zh, en = (
            rank_chart(self.before(**many), self.after(**many), lang=lang) for lang in ("zh", "en")
        )

        assert "1. 2分 欧阳某某、乙某某、丙某某等4个" == drawn_with(zh, "text")[0][0]["label"]
        assert (
            "1. 2 points: 欧阳某某, 乙某某, 丙某某 and 1 more"
            == drawn_with(en, "text")[0][0]["label"]
        )

    def test_who_is_on_one_side_only(self) -> None:
        chart = rank_chart(self.before(甲=3, 乙=2), self.after(甲=3, 丙=4))

        assert {"甲": "名次下降", "乙": "只在一方", "丙": "只在一方"} == {
            row["subject"]: row["move"] for row in drawn_with(chart, "point")[0]
        }
        assert [
            "名次上升0，名次不变0，名次下降1，只在一方2",
            "“办法”由某镇制定，不是法律",
            "“新办法”由某镇制定，不是法律",
        ] == chart.to_dict()["title"]["subtitle"]

    def test_only_those_near_the_top_on_either_side(self) -> None:
        chart = rank_chart(
            self.before(甲=4, 乙=3, 丙=2, 丁=1), self.after(甲=2, 乙=3, 丙=4, 丁=1), places=1
        )

        assert [("甲", 1, 1), ("丙", 3, 2), ("甲", 3, 2), ("丙", 1, 1)] == [
            (row["subject"], row["rank"], row["place"]) for row in drawn_with(chart, "point")[0]
        ]
        assert [["1. 4分 甲", "1名以后：丙"], ["1. 8分 丙", "1名以后：甲"]] == [
            [row["label"] for row in rows] for rows in drawn_with(chart, "text")
        ]
        assert [
            "名次上升1，名次不变2，名次下降1，只在一方0",
            "“办法”由某镇制定，不是法律",
            "“新办法”由某镇制定，不是法律",
        ] == chart.to_dict()["title"]["subtitle"]

    def test_two_years_of_one_scheme(self) -> None:
        same = self.before(甲=1)

        assert {"前", "后"} == {
            row["side"] for row in drawn_with(rank_chart(same, same), "point")[0]
        }
        assert {"before", "after"} == {
            row["side"] for row in drawn_with(rank_chart(same, same, lang="en"), "point")[0]
        }
        assert ["2025年", "2026年"] == [
            row["side"]
            for row in drawn_with(rank_chart(same, same, labels=("2025年", "2026年")), "point")[0]
        ]

    def test_contradictions(self) -> None:
        one, two = self.before(甲=1), self.after(甲=1)
        cases: list[tuple[Callable[[], object], str]] = [
            (lambda: rank_chart([], one), r"before = \(\): expected at least one score"),
            (lambda: rank_chart(one, []), r"after = \(\): expected at least one score"),
            (lambda: rank_chart(one * 2, two), "before = '甲': expected each subject once"),
            (
                lambda: rank_chart(one + self.after(乙=1), two),
                "before = 'y': expected scores of one scheme, 'x'",
            ),
            (
                lambda: rank_chart(one, two, labels=("甲", "甲")),
                r"labels = \('甲', '甲'\): expected two different labels",
            ),
            (
                lambda: rank_chart(one, two, labels="前后"),
                "labels = '前后': expected two different labels",
            ),
            (
                lambda: rank_chart(one, two, labels=("前", "中", "后")),
                r"labels = .*: expected two different labels",
            ),
            (lambda: rank_chart(one, two, places=0), "places = 0: expected a whole number"),
        ]
        for call, expected in cases:
            with pytest.raises(FactsError, match=expected):
                call()


@pytest.mark.parametrize("lang", ["fr", None])
def test_a_language_that_no_chart_speaks(lang: Any) -> None:
    card = scored(scheme())
    calls: list[Callable[[], object]] = [
        lambda: score_chart(card, lang=lang),
        lambda: cohort_chart([card], scheme(), lang=lang),
        lambda: rank_chart([card], [card], lang=lang),
    ]
    for call in calls:
        with pytest.raises(FactsError, match=r'lang = .*: expected "zh" or "en"'):
            call()


def test_every_chart_names_a_font_with_chinese_characters() -> None:
    card = scored(scheme())
    for chart in (score_chart(card), cohort_chart([card], scheme()), rank_chart([card], [card])):
        assert chart.to_dict()["config"]["font"].startswith("Noto Sans CJK SC, ")
