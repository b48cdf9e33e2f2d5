"""石泉、嘉兴、大祥、洞口: who goes to which group, zone, activity, lecture and case."""

from __future__ import annotations

from datetime import date

import pytest

from npcmodel.exact.matching import Aim, Demand, Room, assign
from npcmodel.schemes.assigning.people import (
    Assignee,
    Destination,
    Placement,
    PlacementRule,
    Unplaced,
    placement,
)
from npcmodel.schemes.assigning.rotation import turns

GROUPS = ("脱贫攻坚", "产业发展", "小镇建设", "社会民生", "环境保护")
WISHED = PlacementRule(issued_by="石泉县池河镇人大", source="专业课题组制度", aim=Aim.MOST_FIRST)
ANYWHERE = PlacementRule(
    issued_by="石泉县人大常委会", source="分片联系镇人大工作", aim=Aim.LEAST_SUM, unwished=1
)


def topic_groups(*people: Assignee) -> Placement:
    """The five groups of 池河镇; the report gives no sizes and names no skills: none are set."""
    return placement(WISHED, people, [Destination(name) for name in GROUPS])


@pytest.mark.seed(
    "S0-45", "npcmodel.schemes.assigning.placement", "npcmodel.schemes.assigning.Destination"
)
def test_five_topic_groups() -> None:
    """Without sizes everybody has his first wish; a group nobody wished for stays empty."""
    found = topic_groups(
        Assignee("甲", wishes=("脱贫攻坚",)),
        Assignee("乙", wishes=("产业发展", "脱贫攻坚")),
        Assignee("丙", wishes=("小镇建设",)),
        Assignee("丁", wishes=("社会民生", "产业发展")),
    )

    assert 5 == len(found.members)
    assert {1: 4} == found.by_wish
    assert ["环境保护"] == [name for name, who in found.members.items() if not who]


@pytest.mark.seed(
    "S0-46",
    "npcmodel.schemes.assigning.placement",
    "npcmodel.schemes.assigning.Assignee",
    "npcmodel.exact.matching.assign",
)
def test_by_skill_and_wish() -> None:
    """根据代表特长和意愿; skills, sizes and names are made up: no skill, no place."""
    groups = [
        Destination("产业发展", skills=("农业",), least=1, most=1),
        Destination("社会民生", skills=("教育", "医疗")),
    ]
    people = [
        Assignee("甲", skills=("农业", "教育"), wishes=("产业发展", "社会民生")),
        Assignee("乙", skills=("农业",), wishes=("产业发展",)),
        Assignee("丙", skills=("医疗",), wishes=("社会民生",)),
        Assignee("丁", skills=("法律",), wishes=("社会民生",)),
    ]
    found = placement(WISHED, people, groups)

    assert {"产业发展": ("乙",), "社会民生": ("甲", "丙")} == found.members
    assert {"丁": (Unplaced.NO_SKILL,)} == found.unplaced
    assert {1: 2, 2: 1} == found.by_wish
    assert found.unique


@pytest.mark.seed("S0-66", "npcmodel.schemes.assigning.Placement")
def test_groups_cross_the_villages() -> None:
    """跳出“一村一组”的界限: the members of one group come from three villages."""
    found = topic_groups(
        *(
            Assignee(name, wishes=("产业发展",), home=home)
            for name, home in (("甲", "东村"), ("乙", "西村"), ("丙", "南村"), ("丁", "东村"))
        )
    )

    assert 3 == len(found.homes["产业发展"])


@pytest.mark.seed(
    "S0-33", "npcmodel.schemes.assigning.placement", "npcmodel.schemes.assigning.Placement"
)
def test_leaders_look_after_towns() -> None:
    """分片联系; four leaders, eleven towns, one of them not for 丁: the numbers are made up."""
    towns = [Assignee(f"{number}镇") for number in range(1, 10)]
    towns += [Assignee("池河镇"), Assignee("城关镇", barred=("丁",))]
    leaders = [Destination(name, least=2, most=3) for name in "甲乙丙丁"]
    found = placement(ANYWHERE, towns, leaders)
    settled = found.settled([town.name for town in towns], [*"甲乙丙丁"])

    assert {} == found.unplaced
    assert not found.unique
    assert ("甲", "乙", "丙") == found.tied["城关镇"]
    assert [2, 3, 3, 3] == sorted(len(who) for who in settled.members.values())
    assert 11 == sum(len(who) for who in settled.members.values())


@pytest.mark.seed("S0-33", "npcmodel.schemes.assigning.placement")
def test_a_town_nobody_looks_after() -> None:
    """Three leaders who take at most three towns each, ten towns: one is left over."""
    towns = [Assignee(f"{number}镇") for number in range(1, 11)]
    found = placement(ANYWHERE, towns, [Destination(name, most=3) for name in "甲乙丙"])
    gap = found.matching.crowded

    assert gap is not None
    assert (10, 9, 1) == (gap.need, gap.found, gap.missing)
    assert 10 == len(found.matching.contested)


@pytest.mark.seed("S2-22", "npcmodel.schemes.assigning.placement", "npcmodel.exact.matching.Aim")
def test_activities_chosen_from_a_menu() -> None:
    """“点单式”主动履职: two each, whoever chose first; 甲 gives way, who has a third wish."""
    rule = PlacementRule(issued_by="某市人大常委会", source="代表活动菜单", aim=Aim.LEAST_SUM)
    menu = [Destination("执法检查", most=2), Destination("专题调研", most=2), Destination("视察")]
    people = [
        Assignee("甲", wishes=("执法检查", "专题调研", "视察"), times=2),
        Assignee("乙", wishes=("执法检查", "专题调研"), times=2),
        Assignee("丙", wishes=("执法检查", "视察"), times=2),
    ]
    found = placement(rule, people, menu)

    assert {
        "执法检查": ("乙", "丙"),
        "专题调研": ("甲", "乙"),
        "视察": ("甲", "丙"),
    } == found.members
    assert {1: 2, 2: 3, 3: 1} == found.by_wish
    assert found.unique


@pytest.mark.seed("S1-87", "npcmodel.schemes.assigning.turns", "npcmodel.schemes.assigning.Turns")
def test_heads_of_committees_lecture_in_turn() -> None:
    """由各委室主任轮流进行业务辅导; one lecture a month as in 一月一课, four heads made up."""
    heads = ("法制委", "财经委", "社建委", "代表工委")
    months = [date(2025, month, 1) for month in range(1, 13)]
    found = turns(heads, months, away={months[1]: ["财经委"]})

    assert dict.fromkeys(heads, 3) == found.settled(months, heads).loads
    assert {months[1]: "财经委"} == found.missed
    assert months[1] in found.tied


@pytest.mark.seed("S1-32", "npcmodel.exact.matching.assign", "npcmodel.exact.matching.Demand")
def test_cases_are_reviewed_elsewhere() -> None:
    """异地交叉评查 by whoever has time: two reviewers a case, never of its own court."""
    cases = {"案1": "甲法院", "案2": "甲法院", "案3": "乙法院", "案4": "丙法院"}
    courts = ("甲法院", "乙法院", "丙法院")
    found = assign(
        Demand(
            {case: {court: 1 for court in courts if court != own} for case, own in cases.items()},
            dict.fromkeys(courts, Room(2, 3)),
            times=dict.fromkeys(cases, 2),
        )
    )

    assert found.unique
    assert {"案1": 2, "案2": 2, "案3": 2, "案4": 2} == {
        case: len(by) for case, by in found.certain.items()
    }
    assert [2, 3, 3] == sorted(len(who) for who in found.members.values())
