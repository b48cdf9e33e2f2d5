"""Methods of supervision by examples: lots, panels, cross review, topics, grades, loops."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from hashlib import sha256
from typing import Any

import attrs
import pytest

from npcmodel.dates.held import State
from npcmodel.errors import FactsError
from npcmodel.oversight import (
    Coverage,
    CrossReview,
    Deal,
    Draw,
    DutyReports,
    Expert,
    GradeOutcome,
    GradeUses,
    HandlingPlan,
    Official,
    OfficialYear,
    Panel,
    PanelBar,
    PanelRule,
    PlanStep,
    Relation,
    Reminder,
    ReviewSubject,
    TopicCall,
    Workflow,
    WorkflowStep,
    coverage,
    cross_review,
    deal,
    digest,
    draw,
    draw_by_kind,
    duty_reports,
    grade_outcome,
    panel,
    plan_progress,
    reminders,
    topic_ranking,
    years_in_row,
)
from npcmodel.pairs import Pairs
from npcmodel.profiles.parts import TimeLimit, TimeUnit

ON = date(2026, 3, 1)
# printf '%s\n%s' 2026 甲 | sha256sum, and so on
KNOWN = {
    "甲": "c534bbf86b00447da51a922f49d6b7d416ee044dd7f262f802403a74a6c6f564",
    "乙": "f7970459cfacfc02225869151e7d3a141a66932f64ac357b8e92ad3fa903e2fc",
}


# Lots


def test_the_digest_is_what_anyone_computes() -> None:
    """Seed, line feed, name, in UTF-8: the digests were made by another tool."""
    assert KNOWN == {one: digest(2026, one) for one in KNOWN}
    assert digest(2026, "甲") == digest("2026", "甲")
    assert sha256(b"7\n12").hexdigest() == digest(7, 12)


def test_the_lowest_digests_are_drawn() -> None:
    """甲 before 乙 with the seed 2026, whoever is named first; 丙 stands aside."""
    found = draw(["丙", "乙", "甲"], 1, seed=2026, excluded={"丙": "本地人员"})

    assert ("甲",) == found.drawn
    assert ("乙",) == found.standing_by
    assert ("甲", "乙") == found.order
    assert KNOWN == found.digests
    assert 0 == found.short


def test_a_pool_too_small_is_told() -> None:
    """Two are asked for and one is there."""
    found = draw(["甲"], 2, seed=2026)

    assert ("甲",) == found.drawn
    assert 1 == found.short
    assert "人数不足，差1个" in found.explain()
    assert "1 short" in found.explain("en")


def test_a_draw_explains_how_to_repeat_it() -> None:
    """Seed, method, digests and who was left out are in both explanations."""
    found = draw(["甲", "乙", "丙"], 1, seed=2026, excluded={"丙": "本地人员"})
    zh, en = found.explain().split("\n"), found.explain("en").split("\n")

    assert "从2个中抽取1个，种子：2026" == zh[0]
    assert f"1. 抽中 甲 {KNOWN['甲']}" == zh[2]
    assert f"2. 候补 乙 {KNOWN['乙']}" == zh[3]
    assert "未参加抽签：丙（本地人员）" == zh[4]
    assert "1 of 2 to be drawn, seed: 2026" == en[0]
    assert f"2. standing by 乙 {KNOWN['乙']}" == en[3]
    assert "not in the lot: 丙 (本地人员)" == en[4]
    assert 5 == len(zh) == len(en)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"pool": "甲乙"}, "pool = '甲乙': expected a sequence"),
        ({"pool": ["甲", "甲"]}, "pool = .*: expected each name once"),
        ({"pool": [7, "7"]}, "pool = .*: expected each name once"),
        ({"pool": [True]}, "pool = True: expected a text or a whole number"),
        ({"pool": ["甲\n乙"]}, "pool = .*: expected one line"),
        ({"pool": ["甲\u2028乙"]}, "pool = .*: expected one line"),
        ({"pool": ["甲\t乙"]}, "pool = .*: expected one line"),
        # One letter with its accent and a letter with one put on it; a sign of no width.
        ({"pool": ["Andr\u00e9", "Andre\u0301"]}, "pool = .*: expected each name once"),
        ({"pool": ["甲", "甲\u200b"]}, "pool = .*: expected each name once"),
        ({"pool": ["甲 "]}, "pool = .*: expected one line"),
        ({"pool": ["\ud800"]}, "pool = .*: expected a text that UTF-8 can write"),
        ({"pool": [""]}, "pool = '': expected a text that is not empty"),
        ({"number": -1}, "number = -1: expected a whole number"),
        ({"seed": ""}, "seed = '': expected a text"),
        ({"seed": 1.5}, "seed = 1.5: expected a text or a whole number"),
        ({"seed": "", "pool": []}, "seed = '': expected a text"),
        ({"excluded": {"丁": "请假"}}, "excluded = .*丁.*: expected names of the pool"),
        ({"excluded": {"甲": ""}}, "excluded.*甲.* = '': expected a text"),
        ({"excluded": ["甲"]}, "excluded = .*: expected a mapping"),
    ],
)
def test_a_draw_refuses(arguments: dict[str, Any], named: str) -> None:
    """What could not be hashed in one way only, or is not in the pool."""
    given: dict[str, Any] = {"pool": ["甲", "乙"], "number": 1, "seed": 2026, **arguments}
    pool, number = given.pop("pool"), given.pop("number")

    with pytest.raises(FactsError, match=named):
        draw(pool, number, **given)


def test_a_draw_cannot_be_made_up() -> None:
    """Digests that the seed does not give are refused."""
    found = draw(["甲", "乙"], 1, seed=2026)

    with pytest.raises(FactsError, match=r"digests = .*: expected what the seed and the pool give"):
        attrs.evolve(found, digests=Pairs(list(found.digests.items())[::-1]))
    with pytest.raises(FactsError, match=r"digests"):
        attrs.evolve(found, seed=2027)


def test_so_many_are_drawn_of_each_kind() -> None:
    """Of the kinds one of two, one of one, and two of one: one short."""
    pools = {"民事": ["甲", "乙"], "刑事": ["丙"], "行政": ["丁"], "执行": ["戊"]}
    asked = {"民事": 1, "刑事": 1, "行政": 2}
    found = draw_by_kind(pools, asked, seed=2026)

    assert ("甲", "丙", "丁") == found.drawn
    assert {"行政": 1} == found.short
    assert () == found.draws["执行"].drawn
    assert "【行政】\n从1个中抽取2个" in found.explain()


def test_those_left_out_are_left_out_of_their_kind() -> None:
    """甲 is left out: 乙 is drawn, and the other kind does not mention him."""
    pools = {"民事": ["甲", "乙"], "刑事": ["丙"]}
    found = draw_by_kind(pools, {"民事": 1}, seed=2026, excluded={"甲": "回避"})

    assert ("乙",) == found.drawn
    assert {"甲": "回避"} == found.draws["民事"].excluded
    assert {} == found.draws["刑事"].excluded


@pytest.mark.parametrize(
    ("pools", "asked", "excluded", "named"),
    [
        ({"民事": ["甲"], "刑事": ["甲"]}, {}, {}, "pool = .*: expected each name once"),
        ({"民事": ["甲"]}, {"刑事": 1}, {}, "numbers = .*刑事.*: expected kinds of the pools"),
        ({"民事": ["甲"]}, {"民事": -1}, {}, "number = -1"),
        ({"民事": ["甲"]}, {}, {"乙": "回避"}, "excluded = .*乙"),
        ({"": ["甲"]}, {}, {}, "pools = ''"),
        (["甲"], {}, {}, "pools = .*: expected a mapping"),
    ],
)
def test_kinds_that_contradict(pools: Any, asked: Any, excluded: Any, named: str) -> None:
    """Nobody is of two kinds, and no kind is drawn from that is not there."""
    with pytest.raises(FactsError, match=named):
        draw_by_kind(pools, asked, seed=1, excluded=excluded)


def test_places_are_dealt_around() -> None:
    """甲, 乙 in the order of the lot: the first team is dealt to first."""
    found = deal(["乙", "甲"], ["一组", "二组", "三组"], seed=2026)

    assert {"一组": ("甲",), "二组": ("乙",), "三组": ()} == found.hands
    assert "二组" == found.team_of("乙")
    assert "一组：甲" == found.explain().split("\n")[0]
    assert "二组: 乙" == found.explain("en").split("\n")[1]
    with pytest.raises(FactsError, match=r"item = '丁': expected one that was dealt"):
        found.team_of("丁")


@pytest.mark.parametrize("teams", [[], ["一组", "一组"]])
def test_teams_are_named_once(teams: list[str]) -> None:
    """Nothing can be dealt to nobody."""
    with pytest.raises(FactsError, match=r"teams = .*: expected a team or more, each once"):
        deal(["甲"], teams, seed=1)


# Cross review


def test_each_county_is_judged_by_the_next() -> None:
    """Three counties in a circle, by one place and by two."""
    counties = ["洞口", "隆回", "武冈"]

    assert {"洞口": "隆回", "隆回": "武冈", "武冈": "洞口"} == cross_review(counties).reviewers
    assert {"洞口": "武冈", "隆回": "洞口", "武冈": "隆回"} == (
        cross_review(counties, rotation=2).reviewers
    )


def test_the_lot_puts_the_circle_in_order() -> None:
    """With the seed 7 the order is 乙县, 丙县, 甲县: its digests begin 10, 1d, ba."""
    found = cross_review(["甲县", "乙县", "丙县"], seed=7)

    assert {"甲县": "乙县", "乙县": "丙县", "丙县": "甲县"} == found.reviewers
    assert "乙县" == found.reviewer_of("甲县")
    assert found.lot is not None
    assert ("乙县", "丙县", "甲县") == found.lot.order
    assert "cases of 甲县 are judged by 乙县" == found.explain("en").split("\n")[0]
    assert "种子：7" in found.explain()


def test_two_judge_each_other() -> None:
    """It is lawful and told."""
    found = cross_review(["甲县", "乙县"])

    assert (("甲县", "乙县"),) == found.mutual
    assert "甲县与乙县互评" in found.explain()
    assert "甲县 and 乙县 judge each other" in found.explain("en")
    assert () == cross_review(["甲县", "乙县", "丙县"]).mutual


def test_one_alone_cannot_be_judged() -> None:
    """The result says so; it names nobody."""
    found = cross_review(["甲县"], seed=1)

    assert not found.possible
    assert {} == found.reviewers
    assert "只有一个单位，无法交叉评查" == found.explain()
    assert "one unit alone: nobody else can judge it" == found.explain("en")
    with pytest.raises(FactsError, match=r"unit = '甲县': expected a unit whose cases"):
        found.reviewer_of("甲县")


@pytest.mark.parametrize(
    ("units", "rotation", "named"),
    [
        ([], 1, "units = .*: expected a unit or more"),
        (["甲", "甲"], 1, "units = .*: expected a unit or more"),
        (["甲", "乙"], 2, "rotation = 2: expected no multiple of 2"),
        (["甲", "乙", "丙"], 6, "rotation = 6: expected no multiple of 3"),
        (["甲", "乙"], 0, "rotation = 0: expected a whole number"),
    ],
)
def test_nobody_meets_himself(units: list[str], rotation: int, named: str) -> None:
    """A whole round is refused, and so is a circle of nobody."""
    with pytest.raises(FactsError, match=named):
        cross_review(units, rotation=rotation)


def test_no_arrangement_has_anyone_judge_his_own() -> None:
    """Not even one that is put together by hand."""
    with pytest.raises(FactsError, match=r"reviewers = .*甲.*: expected nobody who judges his own"):
        CrossReview(units=("甲",), reviewers={"甲": "甲"}, rotation=1)


@pytest.mark.parametrize(
    ("reviewers", "named"),
    [
        ({"甲": "乙"}, r"reviewers = \('甲',\): expected each of the units once"),
        ({"甲": "乙", "乙": "丙", "丙": "乙"}, r"reviewers = .*: expected each of the units once"),
        (
            {"甲": "丁", "乙": "丙", "丙": "乙"},
            r"reviewers = .*丁.*: expected each of the units once",
        ),
    ],
)
def test_each_is_judged_once_and_judges_once(reviewers: dict[Any, Any], named: str) -> None:
    """One left out, one that judges twice, a stranger."""
    with pytest.raises(FactsError, match=named):
        CrossReview(units=("甲", "乙", "丙"), reviewers=reviewers, rotation=1)


# Panels


FIELD = "监察和司法"
RULE = PanelRule(
    issued_by="隆回县人大常委会", source="评查办法", field=FIELD, sizes={"律师": 2, "退休法官": 1}
)
CASE = ReviewSubject("某案", ("县法院",), "隆回县", ("被告人",))


def lawyer(name: str, **more: Any) -> Expert:
    """Return a lawyer of the pool."""
    return Expert(name, "律师", (FIELD,), **more)


@pytest.mark.parametrize(
    ("expert", "links", "why"),
    [
        (lawyer("甲"), (), ()),
        (lawyer("甲", place="隆回县"), (), (PanelBar.OWN_PLACE,)),
        (lawyer("甲", place="洞口县"), (), ()),
        (lawyer("甲", units=("律所", "县法院")), (), (PanelBar.OWN_UNIT,)),
        (lawyer("甲", since=ON), (), ()),
        (lawyer("甲", since=date(2026, 3, 2)), (), (PanelBar.NOT_IN_TERM,)),
        (lawyer("甲", until=ON), (), ()),
        (lawyer("甲", until=date(2026, 2, 28)), (), (PanelBar.NOT_IN_TERM,)),
        (lawyer("甲"), [("甲", "某案", PanelBar.TOOK_PART)], (PanelBar.TOOK_PART,)),
        (lawyer("甲"), [("甲", "别案", PanelBar.TOOK_PART)], ()),
        (lawyer("甲"), [("甲", "被告人", PanelBar.RELATIVE)], (PanelBar.RELATIVE,)),
        (lawyer("甲"), [("甲", "别人", PanelBar.RELATIVE)], ()),
        (lawyer("甲"), [("乙", "别人", PanelBar.RELATIVE)], ()),
        (lawyer("被告人"), (), (PanelBar.CONCERNED,)),
        (
            lawyer("被告人", place="隆回县", until=date(2026, 1, 1)),
            (),
            (PanelBar.NOT_IN_TERM, PanelBar.OWN_PLACE, PanelBar.CONCERNED),
        ),
    ],
)
def test_who_may_not_sit(expert: Expert, links: Any, why: tuple[PanelBar, ...]) -> None:
    """Own place, own unit, part in the case, relatives, the person, out of term."""
    known = [Relation(*link) for link in links]
    found = panel(RULE, [expert, lawyer("乙")], CASE, seed=1, relations=known, on=ON)

    assert ({expert.name: why} if why else {}) == found.barred
    assert bool(why) is not (expert.name in found.members)
    assert "乙" in found.members


def test_a_relation_bars_only_whose_it_is() -> None:
    """甲's relative keeps 甲 away, not 乙."""
    link = Relation("甲", "被告人", PanelBar.RELATIVE)
    found = panel(RULE, [lawyer("甲"), lawyer("乙")], CASE, seed=1, relations=[link], on=ON)

    assert ("乙",) == found.members


def test_a_rule_may_bar_less_but_never_the_person_himself() -> None:
    """Own place is let pass where the rule says nothing of it; the person concerned is not."""
    rule = attrs.evolve(RULE, bars=())
    pool = [lawyer("甲", place="隆回县"), lawyer("被告人"), lawyer("丙", until=date(2026, 1, 1))]
    found = panel(rule, pool, CASE, seed=1, on=ON)

    assert ("甲",) == found.members
    assert {"被告人", "丙"} == set(found.barred)


@pytest.mark.parametrize(
    ("case", "bars", "unplaced"),
    [
        (CASE, tuple(PanelBar), ("甲",)),
        (attrs.evolve(CASE, place=None), tuple(PanelBar), ()),
        (CASE, (PanelBar.OWN_UNIT,), ()),
    ],
)
def test_whose_place_is_not_known_is_told_of(
    case: ReviewSubject, bars: tuple[PanelBar, ...], unplaced: tuple[str, ...]
) -> None:
    """甲 may be of 隆回县; where that bars nobody, or no place is named, it is not asked."""
    pool = [lawyer("甲"), lawyer("乙", place="洞口县"), lawyer("丙", units=("县法院",))]
    found = panel(attrs.evolve(RULE, bars=bars), pool[:2], case, seed=1, on=ON)
    barred = panel(attrs.evolve(RULE, bars=bars), pool[1:], CASE, seed=1, on=ON)

    assert {"甲", "乙"} == set(found.members)
    assert unplaced == found.unplaced
    assert () == barred.unplaced
    assert bool(unplaced) is ("所属地不详，是否本地人员未核实：甲" in found.explain())
    assert bool(unplaced) is (
        "of a place not known, perhaps of this one: 甲" in found.explain("en")
    )
    with pytest.raises(FactsError, match=r"unplaced = .*丁.*: expected members of the panel"):
        attrs.evolve(found, unplaced=("丁",))


def test_a_panel_has_so_many_of_each_origin() -> None:
    """Others of other fields and origins are not asked; a judge is short."""
    pool = [
        *(lawyer(name) for name in "甲乙丙"),
        Expert("丁", "退休法官", (FIELD,), ("县法院",)),
        Expert("戊", "规划师", (FIELD,)),
        Expert("己", "律师", ("教育",)),
    ]
    found = panel(RULE, pool, CASE, seed=1, on=ON)

    assert 2 == len(found.members)
    assert set("甲乙丙") > set(found.members)
    assert {"退休法官": 1} == found.short
    assert {"丁": (PanelBar.OWN_UNIT,)} == found.barred
    assert "退休法官差1人" in found.explain()
    assert "不得参加：丁（本单位人员）" in found.explain()
    assert "may not sit: 丁 (own unit)" in found.explain("en")
    assert "rule of 隆回县人大常委会: 评查办法 (not law)" in found.explain("en")


def test_an_empty_pool_gives_nobody() -> None:
    """The panel is short of everybody, and says so."""
    found = panel(RULE, [], CASE, seed=1, on=ON)

    assert () == found.members
    assert {"律师": 2, "退休法官": 1} == found.short
    assert "某案的评查组：无人" == found.explain().split("\n")[0]
    assert "panel on 某案: nobody" == found.explain("en").split("\n")[0]


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: lawyer(""), "name = ''"),
        (lambda: Expert("甲", "", (FIELD,)), "origin = ''"),
        (lambda: Expert("甲", "律师", ()), r"fields = \(\): expected a field or more"),
        (lambda: Expert("甲", "律师", (FIELD, FIELD)), "fields = .*: expected each once"),
        (lambda: Expert("甲", "律师", ("",)), "fields = ''"),
        (lambda: lawyer("甲", place=""), "place = ''"),
        (
            lambda: lawyer("甲", since=ON, until=date(2026, 2, 28)),
            "until = .*: expected 2026-03-01",
        ),
        (lambda: ReviewSubject("某案", place=""), "place = ''"),
        (lambda: Relation("甲", "乙", PanelBar.OWN_PLACE), "kind = .*: expected TOOK_PART or REL"),
        (lambda: Relation("甲", "", PanelBar.RELATIVE), "to = ''"),
        (lambda: attrs.evolve(RULE, sizes={}), "sizes = .*: expected an origin or more"),
        (lambda: attrs.evolve(RULE, sizes={"律师": 0}), "sizes.*律师.* = 0"),
        (lambda: attrs.evolve(RULE, sizes={"": 1}), "sizes = ''"),
        (
            lambda: attrs.evolve(RULE, bars=(PanelBar.RELATIVE,) * 2),
            "bars = .*: expected each once",
        ),
        (lambda: attrs.evolve(RULE, field=""), "field = ''"),
        (
            lambda: panel(RULE, [lawyer("甲")] * 2, CASE, seed=1, on=ON),
            "experts = .*: expected each once",
        ),
        (
            lambda: panel(
                RULE, [], CASE, seed=1, on=ON, relations=[Relation("甲", "乙", PanelBar.RELATIVE)]
            ),
            "relations = .*甲.*: expected experts of the pool",
        ),
    ],
)
def test_facts_of_panels_that_contradict(build: Any, named: str) -> None:
    """Each bad fact is named."""
    with pytest.raises(FactsError, match=named):
        build()


def test_no_panel_has_a_member_who_may_not_sit() -> None:
    """Not even one that is put together by hand."""
    found = panel(RULE, [lawyer("甲")], CASE, seed=1, on=ON)

    with pytest.raises(FactsError, match=r"lots = .*甲.*: expected nobody who may not sit"):
        attrs.evolve(found, barred={"甲": (PanelBar.OWN_PLACE,)})
    assert isinstance(found, Panel)


# Topics


def test_topics_in_the_order_of_their_points() -> None:
    """养老 has 9 votes, 校车 three departments that count 3 each: a tie at the end of the list."""
    calls = [
        TopicCall("养老", "网上征集", 9),
        TopicCall("校车", "部门申报", 2),
        TopicCall("治水", "市委关注"),
        TopicCall("校车", "部门申报"),
        TopicCall("停车", "网上征集", 0),
    ]
    weights: dict[str, int | Fraction] = {
        "网上征集": 1,
        "部门申报": 3,
        "市委关注": Fraction(1, 2),
    }
    found = topic_ranking(calls, weights=weights, places=2, required_from=["市委关注"])

    assert ["养老", "校车", "治水", "停车"] == list(found.points)
    assert Fraction(9) == found.points["校车"]
    assert ("治水",) == found.required == found.listed
    assert ("养老", "校车") == found.tied
    assert 1 == found.contested
    assert 0 == found.over
    assert "得分相同，争1个名额：养老、校车" in found.explain()
    assert "tied for 1 more: 养老, 校车" in found.explain("en")


def test_what_nobody_called_for_is_not_listed() -> None:
    """There is room for three, and one has points."""
    calls = [TopicCall("养老", "网上征集", 1), TopicCall("停车", "网上征集", 0)]
    found = topic_ranking(calls, weights={"网上征集": 1}, places=3)

    assert ("养老",) == found.listed
    assert "按得分列入：养老" in found.explain()
    assert "by points: 养老" in found.explain("en")


def test_more_required_than_places() -> None:
    """All are listed, and how many are over is told."""
    calls = [TopicCall(one, "市委关注") for one in ("甲", "乙")]
    found = topic_ranking(calls, weights={"市委关注": 0}, places=1, required_from=["市委关注"])

    assert ("甲", "乙") == found.listed
    assert 1 == found.over
    assert "必须列入的议题超出名额1个" in found.explain()
    three = topic_ranking(
        [*calls, TopicCall("丙", "市委关注")],
        weights={"市委关注": 0},
        places=1,
        required_from=["市委关注"],
    )

    assert "1 more topic required" in found.explain("en")
    assert "2 more topics required" in three.explain("en")


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: TopicCall(None, "网上"), "topic = None"),
        (lambda: TopicCall("甲", ""), "source = ''"),
        (lambda: TopicCall("甲", "网上", -1), "times = -1"),
        (
            lambda: topic_ranking([TopicCall("甲", "网上")], weights={}, places=1),
            "weights = .*: expected a weight for 网上",
        ),
        (
            lambda: topic_ranking([], weights={}, places=1, required_from=["市委"]),
            "weights = .*: expected a weight for 市委",
        ),
        (lambda: topic_ranking([], weights={"网上": -1}, places=1), "weights.*网上.* = -1"),
        (
            lambda: topic_ranking([], weights={"网上": Fraction(-1, 2)}, places=1),
            "weights.*网上.*: expected a weight that is not below 0",
        ),
        (lambda: topic_ranking([], weights={"网上": 0.5}, places=1), "weights.*网上.* = 0.5"),  # type: ignore[dict-item]  # no float
        (lambda: topic_ranking([], weights={}, places=-1), "places = -1"),
        (
            lambda: attrs.evolve(topic_ranking([], weights={}, places=1), chosen=("甲",)),
            "chosen = .*: expected topics that have points",
        ),
    ],
)
def test_rankings_that_contradict(build: Any, named: str) -> None:
    """Each bad fact is named."""
    with pytest.raises(FactsError, match=named):
        build()


# Coverage


def test_kinds_reached_and_not() -> None:
    """One of two kinds was reached, twice; something else was found as well."""
    found = coverage(["村民", "党员"], ["村民", "网友", "村民", "网友"])

    assert {"村民": 2, "党员": 0} == found.counts
    assert ("党员",) == found.missing
    assert ("网友",) == found.outside
    assert Fraction(1, 2) == found.rate
    assert not found.complete
    assert ["应覆盖2类，已覆盖1类", "村民 2", "未覆盖：党员", "不在其中：网友"] == (
        found.explain().split("\n")
    )
    assert "not reached: 党员" in found.explain("en")


def test_two_things_may_cross() -> None:
    """Pairs are shown with a dash; nothing reached is told without a list."""
    found = coverage([("财政", "预算")], [])

    assert ["应覆盖1类，已覆盖0类", "未覆盖：财政-预算"] == found.explain().split("\n")
    assert coverage([("财政", "预算")], [("财政", "预算")]).complete


@pytest.mark.parametrize("kinds", [[], ["甲", "甲"]])
def test_kinds_are_named_once(kinds: list[str]) -> None:
    """There is something to be reached."""
    with pytest.raises(FactsError, match=r"kinds = .*: expected a kind or more, each once"):
        coverage(kinds, [])
    with pytest.raises(FactsError, match=r"counts = .*: expected a kind or more"):
        Coverage({})


@pytest.mark.parametrize(
    ("years", "until", "row", "longest"),
    [
        ([2021, 2022, 2023, 2024], 2024, 4, 4),
        ([2024, 2022, 2021, 2024, 2020], 2024, 1, 3),
        ([2021, 2022], 2024, 0, 2),
        ([2025], 2024, 0, 0),
        ([], 2024, 0, 0),
    ],
)
def test_years_in_a_row(years: list[int], until: int, row: int, longest: int) -> None:
    """A gap ends the row; what comes later does not count."""
    found = years_in_row(years, until=until)

    assert (row, longest) == (found.number, found.longest)
    assert (until if row else None) == found.last


def test_years_explain_themselves() -> None:
    """In both languages, a row and none."""
    row, none = years_in_row([2023, 2024], until=2024), years_in_row([], until=2024)

    assert "截至2024年连续2年（最长连续2年）" == row.explain()
    assert "2 in a row up to 2024 (longest: 2)" == row.explain("en")
    assert "没有连续年份（最长连续0年）" == none.explain()
    assert "no years in a row (longest: 0)" == none.explain("en")


# Grades and yearly reports


USES = GradeUses(
    "某县人大常委会", "测评办法", {"满意": (), "基本满意": ("整改",), "不满意": ("整改", "再报告")}
)


@pytest.mark.parametrize(
    ("grades", "certain", "doubtful"),
    [
        (("满意",), (), ()),
        (("不满意",), ("整改", "再报告"), ()),
        (("基本满意", "不满意"), ("整改",), ("再报告",)),
        (("满意", "不满意"), (), ("整改", "再报告")),
        ((), (), ()),
    ],
)
def test_what_follows_from_a_grade(
    grades: tuple[str, ...], certain: tuple[str, ...], doubtful: tuple[str, ...]
) -> None:
    """Two grades leave certain only what follows from both."""
    found = grade_outcome(USES, grades)

    assert certain == found.certain
    assert doubtful == found.doubtful


def test_outcomes_explain_themselves() -> None:
    """What is certain, what is open, and that it is no law."""
    found = grade_outcome(USES, ("基本满意", "不满意"))

    assert [
        "等次：基本满意、不满意",
        "结果运用：整改",
        "等次未定，存疑：再报告",
        "所据办法：某县人大常委会，测评办法（不是法律）",
    ] == found.explain().split("\n")
    assert "follows: 整改" in found.explain("en")
    assert "等次：不作结论" == grade_outcome(USES, ()).explain().split("\n")[0]
    assert "grade: left open" == grade_outcome(USES, ()).explain("en").split("\n")[0]


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: GradeUses("甲", "乙", {}), "uses = .*: expected a grade or more"),
        (lambda: GradeUses("甲", "乙", {"": ()}), "uses = ''"),
        (lambda: GradeUses("甲", "乙", {"满意": ("奖", "奖")}), "uses.*满意.*: expected each once"),
        (lambda: GradeUses("甲", "乙", {"满意": ("",)}), "uses.*满意.* = ''"),
        (lambda: GradeUses("", "乙", {"满意": ()}), "issued_by = ''"),
        (lambda: grade_outcome(USES, ["优秀"]), "grades = .*优秀.*: expected grades of the rule"),
        (lambda: GradeOutcome(USES, ("满意", "满意")), "grades = .*: expected each once"),
        (lambda: Official("甲", ON, date(2026, 2, 28)), "until = .*: expected 2026-03-01"),
        (lambda: OfficialYear("甲", 2026, State.OPEN), "state = .*: expected met, broken or pend"),
    ],
)
def test_facts_of_appraisals_that_contradict(build: Any, named: str) -> None:
    """Each bad fact is named."""
    with pytest.raises(FactsError, match=named):
        build()


def reports(on: date, *, part_years: bool = False, **given: Any) -> DutyReports:
    """Return the reports of three officials since 2024."""
    people = [
        Official("甲", date(2023, 1, 1)),
        Official("乙", date(2024, 7, 1)),
        Official("丙", date(2022, 1, 1), date(2025, 6, 30)),
    ]
    return duty_reports(people, given, first_year=2024, part_years=part_years, on=on)


def test_every_year_one_report() -> None:
    """Of full years: 甲 owes three, 乙 two, 丙 one; the current year runs to its end."""
    found = reports(date(2026, 12, 30), 甲=[date(2024, 3, 1), date(2024, 4, 1)])

    assert (("甲", 2025), ("乙", 2025), ("丙", 2024)) == found.missing
    assert (("甲", 2026), ("乙", 2026)) == found.pending
    assert Fraction(1, 6) == found.rate()
    assert Fraction(1, 2) == found.rate(2024)
    assert found.rate(2023) is None
    assert "截至2026-12-30，应报告6次，已报告1次" == found.explain().split("\n")[0]
    assert "未报告：甲（2025年）、乙（2025年）、丙（2024年）" in found.explain()
    assert "to be given within the year: 甲 (2026), 乙 (2026)" in found.explain("en")


def test_on_the_last_day_of_the_year_nothing_is_pending() -> None:
    """At its end what was not handed in is missing."""
    found = reports(date(2026, 12, 31))

    assert () == found.pending
    assert ("甲", 2026) in found.missing


def test_a_part_of_a_year_is_asked_where_the_rule_says_so() -> None:
    """乙 began in 2024 and 丙 left in 2025: two more reports."""
    found = reports(date(2025, 12, 31), part_years=True)

    assert (
        ("甲", 2024),
        ("甲", 2025),
        ("乙", 2024),
        ("乙", 2025),
        ("丙", 2024),
        ("丙", 2025),
    ) == found.missing


def test_only_what_was_handed_in_in_office_and_by_the_day_counts() -> None:
    """After leaving, before coming, or after the day asked about: nothing."""
    found = reports(
        date(2025, 3, 1),
        part_years=True,
        甲=[date(2025, 3, 2)],
        乙=[date(2024, 6, 30)],
        丙=[date(2025, 3, 1)],
    )
    after = reports(date(2025, 12, 31), part_years=True, 丙=[date(2025, 7, 1)])

    assert (("甲", 2024), ("乙", 2024), ("丙", 2024)) == found.missing
    assert (("甲", 2025), ("乙", 2025)) == found.pending
    assert ("丙", 2025) in after.missing


@pytest.mark.parametrize(
    ("day", "missing", "pending"),
    [((6, 29), False, True), ((6, 30), True, False), ((7, 1), True, False)],
)
def test_who_has_left_can_report_no_more(
    day: tuple[int, int],
    missing: bool,  # noqa: FBT001  # drawn
    pending: bool,  # noqa: FBT001  # drawn
) -> None:
    """丙 leaves on 30 June 2025: from its end the report of 2025 is missing, not pending."""
    found = reports(date(2025, *day), part_years=True)
    given = reports(date(2025, *day), part_years=True, 丙=[date(2025, 6, 1)])

    assert missing is (("丙", 2025) in found.missing)
    assert pending is (("丙", 2025) in found.pending)
    assert ("丙", 2025) not in (*given.missing, *given.pending)


def test_who_is_not_yet_in_office_owes_nothing() -> None:
    """乙 comes in July."""
    found = duty_reports(
        [Official("乙", date(2024, 7, 1))],
        {},
        first_year=2024,
        part_years=True,
        on=ON.replace(2024),
    )

    assert () == found.lines


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"officials": [Official("甲", ON)] * 2}, "officials = .*: expected each name once"),
        ({"reports": {"乙": [ON]}}, "reports = '乙': expected an official"),
        ({"reports": {"甲": ["三月"]}}, "reports.*甲.* = '三月'"),
        ({"first_year": 2027}, "first_year = 2027: expected a whole number of at most 2026"),
        ({"part_years": 1}, "part_years = 1: expected a bool"),
    ],
)
def test_reports_that_contradict(arguments: dict[str, Any], named: str) -> None:
    """Each bad fact is named."""
    given: dict[str, Any] = {"officials": [Official("甲", ON)], "reports": {}, **arguments}
    people, handed = given.pop("officials"), given.pop("reports")
    asked = {"first_year": 2025, "part_years": True, "on": ON, **given}

    with pytest.raises(FactsError, match=named):
        duty_reports(people, handed, **asked)


# Loops, plans, reminders


START = date(2026, 1, 1)
LOOP = Workflow(
    "某县人大常委会",
    "闭环监督办法",
    (
        WorkflowStep("调研", TimeLimit(30)),
        WorkflowStep("审议"),
        WorkflowStep("交办", TimeLimit(10), "审议"),
        WorkflowStep("报告", TimeLimit(3, TimeUnit.MONTHS), "交办"),
    ),
    ("责任领导",),
)


def test_times_run_from_the_day_a_step_was_taken() -> None:
    """30 January from the start; ten days and three months from the steps before."""
    done = {"审议": date(2026, 3, 20), "交办": date(2026, 3, 25)}
    plan = LOOP.plan(START, done=done)

    assert [date(2026, 1, 31), None, date(2026, 3, 30), date(2026, 6, 25)] == [
        one.due for one in plan.steps
    ]
    assert ("责任领导",) == plan.roles
    assert plan.counted


def test_times_run_from_the_last_day_where_a_step_was_not_taken() -> None:
    """交办 is due on 30 March: three months from then; without 审议 nobody knows yet."""
    plan = LOOP.plan(START, done={"审议": date(2026, 3, 20)})

    assert date(2026, 6, 30) == plan.steps[3].due
    assert [None, None, None] == [one.due for one in LOOP.plan(START).steps[1:]]


CHAIN = Workflow(
    "某县", "办法", (WorkflowStep("甲", TimeLimit(10)), WorkflowStep("乙", TimeLimit(10), "甲"))
)


@pytest.mark.parametrize("day", [date(2026, 1, 12), date(2026, 1, 22), date(2026, 12, 31)])
def test_a_time_that_has_not_begun_is_not_over(day: date) -> None:
    """甲 was due on 11 January and never done: 乙, whose ten days run from it, is not late."""
    found = CHAIN.progress(START, on=day)

    assert ["甲"] == [one.name for one in found.late]
    assert ["甲", "乙"] == [one.name for one in found.open]
    assert [date(2026, 1, 11), None] == [one.due for one in found.plan.steps]


@pytest.mark.parametrize(
    ("day", "late"), [(date(2026, 2, 8), ["甲"]), (date(2026, 2, 9), ["甲", "乙"])]
)
def test_a_time_begins_once_the_step_before_is_taken(day: date, late: list[str]) -> None:
    """甲 was done on 29 January: 乙 is due on 8 February."""
    found = CHAIN.progress(START, done={"甲": date(2026, 1, 29)}, on=day)

    assert late == [one.name for one in found.late]


def test_a_plan_looks_ahead_unless_told_not_to() -> None:
    """As foreseen 乙 is due on 21 January; as begun it has no last day yet."""
    foreseen, begun = CHAIN.plan(START), CHAIN.plan(START, begun=True)

    assert [date(2026, 1, 11), date(2026, 1, 21)] == [one.due for one in foreseen.steps]
    assert [date(2026, 1, 11), None] == [one.due for one in begun.steps]
    with pytest.raises(FactsError, match=r"begun = 1: expected a bool"):
        CHAIN.plan(START, begun=1)  # type: ignore[arg-type]  # no bool


def test_progress_knows_nothing_of_later_days() -> None:
    """On 31 January nothing is late; on 1 February the first step is."""
    done = {"调研": date(2026, 2, 2), "审议": date(2026, 3, 20)}
    before = LOOP.progress(START, done=done, on=date(2026, 1, 31))
    after = LOOP.progress(START, done=done, roles={"责任领导": "张"}, on=date(2026, 2, 1))
    end = LOOP.progress(START, done=done, on=date(2026, 3, 31))

    assert () == before.late
    assert ["调研"] == [one.name for one in after.late]
    assert ["调研", "交办"] == [one.name for one in end.late]
    assert ("责任领导",) == before.missing_roles
    assert () == after.missing_roles
    assert {} == after.done


def test_an_early_step_does_not_break_the_order() -> None:
    """A step taken early sets an earlier last day for the next: no contradiction."""
    loop = Workflow(
        "某县", "办法", (WorkflowStep("甲", TimeLimit(30)), WorkflowStep("乙", TimeLimit(5), "甲"))
    )
    plan = loop.plan(START, done={"甲": date(2026, 1, 3)})

    assert [date(2026, 1, 31), date(2026, 1, 8)] == [one.due for one in plan.steps]
    with pytest.raises(FactsError, match=r"steps = .*: expected last days in the order"):
        attrs.evolve(plan, counted=False)


def test_a_working_day_needs_a_calendar() -> None:
    """With one it is counted."""

    class Weekdays:
        def is_workday(self, day: date, /) -> bool:
            return day.isoweekday() < 6

    step = WorkflowStep("甲", TimeLimit(2, TimeUnit.WORKING_DAYS))
    loop = Workflow("某县", "办法", (step,))

    assert date(2026, 1, 5) == loop.plan(START, calendar=Weekdays()).steps[0].due
    assert date(2026, 1, 5) == (
        loop.progress(START, on=START, calendar=Weekdays()).plan.steps[0].due
    )
    with pytest.raises(FactsError, match=r"calendar = None"):
        loop.plan(START)


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: Workflow("某县", "办法", ()), r"steps = \(\): expected a step or more"),
        (lambda: Workflow("某县", "办法", (WorkflowStep(""),)), "steps = ''"),
        (lambda: Workflow("", "办法", (WorkflowStep("甲"),)), "issued_by = ''"),
        (lambda: Workflow("某县", "办法", (WorkflowStep("甲"),) * 2), "none named twice"),
        (
            lambda: Workflow("某县", "办法", (WorkflowStep("甲", None, "乙"), WorkflowStep("乙"))),
            "steps = .*: expected a time that runs from a step before it",
        ),
        (
            lambda: Workflow("某县", "办法", (WorkflowStep("甲", TimeLimit(5, before=True)),)),
            "steps = .*: expected a time that runs forward and binds",
        ),
        (
            lambda: Workflow("某县", "办法", (WorkflowStep("甲", TimeLimit(5, soft=True)),)),
            "steps = .*: expected a time that runs forward and binds",
        ),
        (lambda: LOOP.plan(START, done={"别": ON}), "done = .*别.*: expected steps: 调研"),
        (
            lambda: LOOP.plan(START, done={"调研": date(2025, 12, 31)}),
            "done.*调研.*: expected 2026-01-01, the start, or later",
        ),
        (lambda: LOOP.progress(START, done={"别": ON}, on=ON), "done = .*别"),
    ],
)
def test_loops_that_contradict(build: Any, named: str) -> None:
    """Each bad fact is named."""
    with pytest.raises(FactsError, match=named):
        build()


PLAN = HandlingPlan(
    "某县",
    "方案",
    (),
    (
        PlanStep("乙", date(2026, 3, 10), date(2026, 3, 5)),
        PlanStep("甲", date(2026, 2, 28)),
        PlanStep("丙"),
    ),
    ordered=False,
)


@pytest.mark.parametrize(
    ("ahead", "names"), [(0, ["甲"]), (8, ["甲"]), (9, ["甲", "乙"]), (10**9, ["甲", "乙"])]
)
def test_reminders_so_many_days_ahead(ahead: int, names: list[str]) -> None:
    """On 1 March 甲 is a day late and 乙 due in nine days; 丙 has no last day."""
    found = reminders(PLAN, ahead=ahead, on=ON)

    assert names == [one.step.name for one in found]
    assert -1 == found[0].days_left


def test_nobody_is_reminded_of_what_was_done() -> None:
    """Done by the day; done later still reminds."""
    assert () == reminders(PLAN, done={"甲": date(2026, 2, 1)}, ahead=0, on=ON)
    assert 1 == len(reminders(PLAN, done={"甲": date(2026, 3, 2)}, ahead=0, on=ON))


@pytest.mark.parametrize(
    ("on", "zh", "en"),
    [
        (date(2026, 2, 27), "还有1天", "1 day left"),
        (date(2026, 2, 26), "还有2天", "2 days left"),
        (date(2026, 2, 28), "今天到期", "due this day"),
        (date(2026, 3, 1), "已逾期1天", "1 day late"),
        (date(2026, 3, 2), "已逾期2天", "2 days late"),
    ],
)
def test_reminders_explain_themselves(on: date, zh: str, en: str) -> None:
    """How far off the last day is, and whose plan it is."""
    found = Reminder(plan=PLAN, step=PLAN.steps[1], on=on)

    assert f"甲：2026-02-28，{zh}（某县，方案）" == found.explain()
    assert f"甲: 2026-02-28, {en} [某县: 方案]" == found.explain("en")


def test_a_step_taken_before_its_first_day_is_told() -> None:
    """On 4 March too early, on the 5th not; a step that opens after its end is refused."""
    early = plan_progress(PLAN, done={"乙": date(2026, 3, 4)}, on=ON.replace(day=9))
    right = plan_progress(PLAN, done={"乙": date(2026, 3, 5)}, on=ON.replace(day=9))

    assert ["乙"] == [one.name for one in early.early]
    assert () == right.early
    assert "提前节点：乙" in early.explain()
    assert "before its first day: 乙" in early.explain("en")
    with pytest.raises(FactsError, match=r"steps = .*: expected a first day that is not after"):
        HandlingPlan("某县", "方案", (), (PlanStep("甲", ON, date(2026, 3, 2)),))


def test_only_a_step_with_a_last_day_is_reminded_of() -> None:
    """A stranger and a step without one are refused, and so are days that are no number."""
    for step in (PlanStep("丁", ON), PLAN.steps[2]):
        with pytest.raises(FactsError, match=r"step = .*: expected a step of the plan with a last"):
            Reminder(plan=PLAN, step=step, on=ON)
    with pytest.raises(FactsError, match=r"ahead = -1"):
        reminders(PLAN, ahead=-1, on=ON)
    with pytest.raises(FactsError, match=r"counted = 1: expected a bool"):
        attrs.evolve(PLAN, counted=1)  # type: ignore[arg-type]  # no bool


def test_results_have_no_truth_value() -> None:
    """Neither a lot nor a deal is true or false."""
    results: tuple[Draw | Deal, ...] = (draw([], 0, seed=1), deal([], ["一组"], seed=1))
    for one in results:
        with pytest.raises(TypeError, match=r"neither true nor false"):
            bool(one)
