"""Published practice of appraisals and reviews, as printed."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.oversight import GradeUses, coverage, draw, grade_outcome

# 安徽省人大常委会听取和审议专项工作报告及满意度测评暂行办法（草案），2013, as reported in the press
ANHUI = GradeUses(
    "安徽省人大常委会",
    "听取和审议专项工作报告及满意度测评暂行办法（草案）",
    {
        "满意": (),
        "基本满意": ("整改",),
        "不满意": ("整改", "在下一次常委会会议上重作报告"),
    },
)


def test_anhui_a_dissatisfied_committee_hears_the_report_again() -> None:
    """基本满意 asks for mending alone; 不满意 for another report at the next meeting too."""
    assert ("整改",) == grade_outcome(ANHUI, ["基本满意"]).certain
    assert ("整改", "在下一次常委会会议上重作报告") == grade_outcome(ANHUI, ["不满意"]).certain
    assert ("整改",) == grade_outcome(ANHUI, ["基本满意", "不满意"]).certain


def test_wuding_appraised_nine_departments_and_fourteen_officials() -> None:
    """武定县, 2025: 8 and 1 are the nine departments, 3 and 11 the fourteen officials."""
    work = coverage(["满意", "基本满意", "不满意"], ["满意"] * 8 + ["基本满意"])
    people = coverage(["优秀", "称职", "基本称职", "不称职"], ["优秀"] * 3 + ["称职"] * 11)

    assert 9 == sum(work.counts.values())
    assert ("不满意",) == work.missing
    assert 14 == sum(people.counts.values())
    assert Fraction(1, 2) == people.rate


def test_quanzhou_draws_from_those_three_years_on_the_bench() -> None:
    """泉州市, 2025: whoever has not been a judge for three years is not in the lot."""
    years = {"法官甲": 2, "法官乙": 3, "检察官丙": 7, "检察官丁": 1}
    out = {who: "入额未满三年" for who, served in years.items() if served < 3}
    found = draw(list(years), 1, seed="泉州2025", excluded=out)

    assert {"法官乙", "检察官丙"} == set(found.order)
    assert {"法官甲", "检察官丁"} == set(found.excluded)
    assert 1 == len(found.drawn)
