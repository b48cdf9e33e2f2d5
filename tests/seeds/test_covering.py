"""What is to be reached, kind by kind, as the published methods describe it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from npcmodel.oversight import coverage
from npcmodel.stations import growth

FACETS = ("议题", "内容", "人员", "方式", "结果")
TOWNS = ("桃洪镇", "六都寨镇", "金石桥镇")
KINDS = ("列席常委会会议", "执法检查", "调研视察", "旁听庭审")


@pytest.mark.seed("S1-03", "npcmodel.oversight.coverage")
def test_a_year_of_supervision_touches_five_facets() -> None:
    """隆回: a record of what was tried shows which of the five facets it left out."""
    found = coverage(FACETS, ["议题", "方式", "方式", "结果"])

    assert ("内容", "人员") == found.missing
    assert Fraction(3, 5) == found.rate


@pytest.mark.seed("S1-15", "npcmodel.oversight.coverage")
def test_an_inspection_of_two_levels_reaches_each_town_at_both() -> None:
    """隆回: county and towns inspect together; a town that one level left out is named."""
    both = [(level, town) for level in ("县", "乡") for town in TOWNS]
    done = [("县", "桃洪镇"), ("县", "六都寨镇"), ("县", "金石桥镇"), ("乡", "桃洪镇")]

    found = coverage(both, done)

    assert (("乡", "六都寨镇"), ("乡", "金石桥镇")) == found.missing
    assert not found.complete


@pytest.mark.seed("S1-50", "npcmodel.oversight.coverage")
@pytest.mark.seed("S3-23", "npcmodel.oversight.coverage")
def test_deputies_take_part_in_four_ways() -> None:
    """武冈、沈丘: which of the four ways nobody was invited to, and who was never invited."""
    invited = [("甲", "列席常委会会议"), ("甲", "执法检查"), ("乙", "调研视察")]

    ways = coverage(KINDS, [way for _, way in invited])
    people = coverage(["甲", "乙", "丙"], [who for who, _ in invited])

    assert ("旁听庭审",) == ways.missing
    assert {"甲": 2, "乙": 1, "丙": 0} == dict(people.counts)


@pytest.mark.seed("S4-07", "npcmodel.oversight.coverage")
def test_each_topic_has_a_lead_speaker() -> None:
    """县级改革: the topics of a meeting on which no lead speaker spoke."""
    found = coverage(["预算执行", "教育均衡", "环境状况"], ["预算执行", "环境状况"])

    assert ("教育均衡",) == found.missing


@pytest.mark.seed("S1-91", "npcmodel.oversight.coverage", "npcmodel.stations.growth")
def test_the_online_platform_is_used_by_more_stations() -> None:
    """武冈: how many stations used the platform, and by how much that grew."""
    before = coverage(["一站", "二站", "三站", "四站"], ["一站"])
    after = coverage(["一站", "二站", "三站", "四站"], ["一站", "一站", "三站", "四站"])

    assert (Fraction(1, 4), Fraction(3, 4)) == (before.rate, after.rate)
    assert 2 == growth(3, 1).rate
