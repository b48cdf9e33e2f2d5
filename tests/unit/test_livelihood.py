"""Votes on livelihood projects: the rule of a body, and what comes out."""

from __future__ import annotations

import typing
from collections.abc import Hashable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import livelihood
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.livelihood import (
    BudgetRule,
    ProjectChoice,
    ProjectStep,
    Ticks,
    TieRule,
    VotingRule,
    projects_chosen,
    within_budget,
)
from npcmodel.profiles import CHONGQING, ZHEJIANG, Profile

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
RULE = VotingRule(
    issued_by="某镇人大主席团",
    source="票决办法第九条",
    choose=2,
    ticks=Ticks.AT_MOST,
    base=npc.Base.ALL_DEPUTIES,
    threshold=more_than(Fraction(1, 2)),
    tie=TieRule.ANOTHER_BALLOT,
)
MOST_TICKS = attrs.evolve(RULE, threshold=None)
EACH = attrs.evolve(RULE, choose=None, ticks=Ticks.EACH)


def poll(void: int = 0, **ticks: int) -> npc.Poll:
    """Return a poll of 50 ballots of 50 persons."""
    votes: dict[Hashable, int] = dict(ticks.items())
    return npc.Poll(50, 50, void, votes)


def choose(counted: npc.Poll, rule: VotingRule = RULE, **more: Any) -> ProjectChoice:
    """Return the choice on the usual day."""
    return projects_chosen(TOWN, counted, rule, on=ON, **more)


def places(choice: ProjectChoice) -> tuple[Any, ...]:
    """Return chosen, tied, contested and unfilled."""
    return choice.chosen, choice.tied, choice.contested, choice.unfilled


# Published votes


@pytest.mark.parametrize("other", [0, 3])
def test_siping_town_chose_one_of_two(other: int) -> None:
    """Siping, 23 February 2023: 45 deputies, 45 ballots out and back, the winner with 93.3 %.

    42 of 45 is 93.3 %; the other project's votes were not published and can be 3 at most.
    """
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=45)
    rule = attrs.evolve(MOST_TICKS, issued_by="四平镇人大", source="票决办法", choose=1)
    counted = npc.Poll(45, 45, votes={"一": 42, "二": other}, issued=45)
    choice = projects_chosen(roll, counted, rule, on=date(2023, 2, 23))

    assert (("一",), (), 0, 0) == places(choice)
    assert ProjectStep.COMPLETE is choice.next_step
    assert Fraction(933, 1000) == Fraction(round(Fraction(42, 45) * 1000), 1000)


def test_liyang_town_chose_ten_of_twenty() -> None:
    """Liyang, 2010: 10 of 20 projects; the ticks here are made up, the sizes are published."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    rule = attrs.evolve(MOST_TICKS, issued_by="力洋镇人大", source="实事工程票决", choose=10)
    ticks: dict[Hashable, int] = {f"项目{n}": 42 - 2 * n for n in range(1, 21)}
    counted = npc.Poll(50, 50, votes={**ticks, "项目1": 18})
    choice = projects_chosen(roll, counted, rule, on=ON)

    assert tuple(f"项目{number}" for number in range(2, 12)) == choice.chosen
    assert (0, 0) == (choice.contested, choice.unfilled)
    with pytest.raises(npc.NotInForceError):
        projects_chosen(roll, counted, rule, on=date(2010, 1, 15))


# Which projects are chosen


def test_most_ticks_among_those_with_the_threshold() -> None:
    """Three have more than half of 60; the two best are chosen, best first."""
    choice = choose(npc.Poll(50, 50, 0, {"路": 31, "灯": 30, "桥": 35}))

    assert (("桥", "路"), (), 0, 0) == places(choice)
    assert [True, False, True] == [ground.holds for ground in choice.grounds[1:]]
    assert [31, 31, 31] == [ground.required for ground in choice.grounds[1:]]


@pytest.mark.parametrize(
    ("base", "present", "needed"),
    [
        (npc.Base.ALL_DEPUTIES, None, 31),
        (npc.Base.ALL_DEPUTIES, 54, 31),
        (npc.Base.PERSONS_PRESENT, 54, 28),
        (npc.Base.BALLOTS_RETURNED, 54, 26),
    ],
)
def test_the_base_is_the_rules(base: npc.Base, present: int | None, needed: int) -> None:
    """Half of 60 deputies, of 54 present, of 50 ballots, void ones included."""
    rule = attrs.evolve(RULE, base=base)
    below = choose(poll(void=1, 路=needed - 1), rule, present=present)
    at = choose(poll(void=1, 路=needed), rule, present=present)

    assert () == below.chosen
    assert ("路",) == at.chosen
    assert needed == at.grounds[-1].required


def test_a_threshold_that_the_share_itself_meets() -> None:
    """At least two thirds of 60: 40 suffice."""
    rule = attrs.evolve(RULE, threshold=at_least(Fraction(2, 3)))

    assert (("路",), (), 0, 1) == places(choose(poll(路=40, 桥=39), rule))


def test_fewer_than_asked_for_stay_unfilled() -> None:
    """The rule does not say what follows, and the result says that."""
    choice = choose(poll(路=40, 桥=30))

    assert (("路",), (), 0, 1) == places(choice)
    assert ProjectStep.UNREGULATED is choice.next_step
    assert "没有说明如何补足" in choice.explain()


def test_nobodys_project_is_never_chosen() -> None:
    """Without a threshold a project still needs a tick."""
    assert (("路",), (), 0, 1) == places(choose(poll(路=1, 桥=0), MOST_TICKS))


def test_nothing_is_chosen_without_ballots() -> None:
    """A share of no ballots is no number of ticks."""
    rule = attrs.evolve(RULE, base=npc.Base.BALLOTS_RETURNED)
    choice = choose(npc.Poll(0, 0, votes={"路": 0}), rule)

    assert ((), (), 0, 2) == places(choice)
    assert (1, 0) == (choice.grounds[-1].required, choice.grounds[-1].base_size)


def test_each_project_on_its_own() -> None:
    """One thing, one vote: whatever meets the threshold is chosen, most votes first."""
    choice = choose(poll(路=31, 桥=50, 灯=30, 井=50), EACH)

    assert (("桥", "井", "路"), (), 0, 0) == places(choice)
    assert ProjectStep.COMPLETE is choice.next_step


def test_each_project_on_its_own_up_to_a_number() -> None:
    """Four have the threshold, two are to be chosen."""
    rule = attrs.evolve(EACH, choose=2)

    assert (("桥", "井"), (), 0, 0) == places(choose(poll(路=31, 桥=50, 灯=32, 井=49), rule))


def test_nothing_chosen_one_by_one_is_complete() -> None:
    """No number was asked for, so nothing is unfilled."""
    choice = choose(poll(路=3), EACH)

    assert ((), (), 0, 0) == places(choice)
    assert ProjectStep.COMPLETE is choice.next_step


# Ties


@pytest.mark.parametrize(
    ("tie", "step"),
    [
        (TieRule.ANOTHER_BALLOT, ProjectStep.ANOTHER_BALLOT),
        (TieRule.HAND_BACK, ProjectStep.HAND_BACK),
        (TieRule.BY_BUDGET, ProjectStep.BY_BUDGET),
    ],
)
def test_a_tie_is_handed_back(tie: TieRule, step: ProjectStep) -> None:
    """Equal ticks at the last place leave it open."""
    choice = choose(
        npc.Poll(60, 60, 0, {"路": 40, "桥": 35, "灯": 35}), attrs.evolve(RULE, tie=tie)
    )

    assert (("路",), ("桥", "灯"), 1, 0) == places(choice)
    assert step is choice.next_step


def test_a_budget_may_settle_a_tie() -> None:
    """Of the two with equal ticks only one is within what is left; both are, and it is none."""
    rule = attrs.evolve(RULE, tie=TieRule.BY_BUDGET)
    choice = choose(npc.Poll(60, 60, 0, {"路": 40, "桥": 35, "灯": 35}), rule)
    votes = dict.fromkeys(choice.tied, 35)
    paid, open_ = (
        within_budget({"桥": 80, "灯": 30}, votes, left, rule=BudgetRule.SKIP) for left in (50, 90)
    )

    assert (("灯",), ("桥",), ()) == (paid.funded, paid.left_out, paid.tied)
    assert ((), ("桥", "灯")) == (open_.funded, open_.tied)
    assert "下一步：票数相等的项目按资金总额确定" in choice.explain()
    assert "next: by budget" in choice.explain("en")


def test_a_tie_may_keep_all() -> None:
    """More than asked for are chosen, and the result says so."""
    rule = attrs.evolve(RULE, tie=TieRule.KEEP_ALL)
    choice = choose(npc.Poll(60, 60, 0, {"路": 40, "桥": 35, "灯": 35}), rule)

    assert (("路", "桥", "灯"), (), 0, 0) == places(choice)
    assert ProjectStep.COMPLETE is choice.next_step
    assert "入选项数多于应选项数" in choice.explain()


def test_keeping_all_does_not_fill_what_is_left() -> None:
    """A rule on ties says nothing of too few."""
    rule = attrs.evolve(RULE, tie=TieRule.KEEP_ALL)

    assert (("路",), (), 0, 1) == places(choose(poll(路=40, 桥=3), rule))


# May it be held, may it be counted?


@pytest.mark.parametrize(
    ("present", "step", "chosen"),
    [(40, ProjectStep.COMPLETE, ("路", "桥")), (39, ProjectStep.NOT_OPENED, ())],
)
def test_a_sitting_that_may_not_open_chooses_nothing(
    present: int, step: ProjectStep, chosen: tuple[str, ...]
) -> None:
    """Forty of sixty must be present."""
    counted = npc.Poll(39, 39, 0, {"路": 37, "桥": 33})
    choice = choose(counted, present=present)

    assert (step, chosen) == (choice.next_step, choice.chosen)
    assert 2 - len(chosen) == choice.unfilled
    assert "《地方组织法》（2022）第14条第4款" == str(choice.grounds[1].citation)


def test_a_vote_one_by_one_in_a_sitting_that_may_not_open() -> None:
    """Nothing is chosen, and no number was asked for."""
    choice = choose(npc.Poll(39, 39, 0, {"路": 37}), EACH, present=39)

    assert ((), (), 0, 0) == places(choice)
    assert ProjectStep.NOT_OPENED is choice.next_step


def test_the_quorum_of_a_place_is_asked_too() -> None:
    """Both the statute and the local text speak to it."""
    choice = choose(poll(路=40), present=50, profile=CHONGQING)
    sources = [str(ground.citation) for ground in choice.grounds[1:3]]

    assert [
        "《地方组织法》（2022）第14条第4款",
        "《重庆市乡镇人民代表大会工作条例》（2016）第10条",
    ] == sources
    assert not any("未问法定人数" in note.zh for note in choice.notes)


def test_without_those_present_it_says_that_the_quorum_was_not_asked() -> None:
    """The vote is judged alone."""
    assert any("未问法定人数" in note.zh for note in choose(poll(路=40)).notes)


@pytest.mark.parametrize(
    ("participating", "ballots", "issued", "step"),
    [
        (50, 50, None, ProjectStep.COMPLETE),
        (50, 50, 50, ProjectStep.COMPLETE),
        (49, 50, None, ProjectStep.UNREGULATED),
        (50, 50, 49, ProjectStep.UNREGULATED),
    ],
)
def test_too_many_ballots_choose_nothing(
    participating: int, ballots: int, issued: int | None, step: ProjectStep
) -> None:
    """More than voted or than were handed out: no statute says what follows."""
    counted = npc.Poll(participating, ballots, votes={"路": 40, "桥": 40}, issued=issued)
    choice = choose(counted)

    assert step is choice.next_step
    assert (2 if step is ProjectStep.COMPLETE else 0) == len(choice.chosen)
    assert (step is ProjectStep.UNREGULATED) == any(point.decides for point in choice.open)


# What it rests on


def test_the_rule_of_a_body_is_never_a_citation() -> None:
    """Each project's ground says whose rule it is and cites no text of law."""
    ground = choose(poll(路=40)).grounds[-1]

    assert ground.citation is None
    assert ground.says is not None
    assert (
        "路（某镇人大主席团：票决办法第九条）",
        "路 (某镇人大主席团: 票决办法第九条)",
    ) == ground.says
    assert (npc.Base.ALL_DEPUTIES, 60) == (ground.base, ground.base_size)


def test_without_a_threshold_no_base_is_named() -> None:
    """Most ticks win: one tick is what a project needs."""
    ground = choose(poll(路=40), MOST_TICKS).grounds[-1]

    assert (1, None, None) == (ground.required, ground.base, ground.base_size)


def test_the_resolution_needs_its_own_majority() -> None:
    """It is noted, and asked of another rule."""
    choice = choose(poll(路=40))

    assert "（《地方组织法》（2022）第25条）" in choice.notes[0].zh
    assert "art. 25" in choice.notes[0].en
    assert () == choice.open


@pytest.mark.parametrize(
    ("rule", "present", "asks"),
    [
        (MOST_TICKS, None, "要求1票"),
        (attrs.evolve(RULE, base=npc.Base.PERSONS_PRESENT), 50, "要求26票"),
        (attrs.evolve(RULE, threshold=at_least(Fraction(1, 2))), None, "要求30票"),
    ],
)
def test_a_weaker_rule_is_an_open_point(rule: VotingRule, present: int | None, asks: str) -> None:
    """Fewer ticks than the majority of all deputies, 31."""
    (point,) = choose(poll(路=40), rule, present=present).open

    assert asks in point.says.zh
    assert "31票" in point.says.zh
    assert not point.decides


@pytest.mark.parametrize(
    ("place", "article"),
    [(ZHEJIANG, "第22条第1款"), (CHONGQING, "第17条"), (None, None)],
)
def test_a_weaker_rule_is_held_against_the_place_too(
    place: Profile | None, article: str | None
) -> None:
    """Its text wants the majority of all deputies; of the rule that asks for it, nothing."""
    points = choose(poll(路=40), MOST_TICKS, profile=place).open

    assert "第25条" in str(points[0].citation)
    assert [article] * (place is not None) == [
        str(one.citation).partition("）")[2] for one in points[1:]
    ]
    assert all("地方条文是否也要求" in one.says.zh for one in points[1:])
    assert all("whether it speaks of this vote" in one.says.en for one in points[1:])
    assert () == choose(poll(路=40), profile=place).open


def test_a_place_that_is_not_the_congresss_is_refused() -> None:
    """A county's provisions do not bind a province's congress."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.PROVINCE, members=60)
    county = Profile(name="某县", tier=Tier.COUNTY)

    with pytest.raises(npc.FactsError, match=r"^roll.level = "):
        projects_chosen(roll, poll(路=40), RULE, on=ON, profile=county)


def test_it_says_everything_in_both_languages() -> None:
    """What is chosen, tied, unfilled; the next step; grounds, doubts, notes."""
    rule = attrs.evolve(MOST_TICKS, choose=2)
    choice = choose(poll(路=40, 桥=20, 灯=20), rule)
    zh, en = choice.explain().split("\n"), choice.explain("en").split("\n")

    assert [
        "入选1项，缺0项",
        "入选：路",
        "票数相等：桥、灯，待定1项",
        "下一步：就票数相等的项目再次票决",
    ] == zh[:4]
    assert [
        "chosen: 1, unfilled: 0",
        "projects: 路",
        "tied: 桥, 灯, for places: 1",
        "next: another ballot",
    ] == en[:4]
    assert zh[4].startswith("依据：")
    assert en[4].startswith("ground: ")
    assert any(line.startswith("存疑：") and line.endswith("第25条") for line in zh)
    assert any(line.startswith("open: ") and line.endswith("art. 25") for line in en)
    assert zh[-1].startswith("注：")
    assert en[-1].startswith("note: ")


def test_nothing_chosen_needs_no_names() -> None:
    """The head goes straight to the next step; a doubt without provision cites none."""
    choice = choose(npc.Poll(49, 50, votes={"路": 40}))

    assert ["入选0项，缺2项", "下一步：没有规定"] == choice.explain().split("\n")[:2]
    assert ["chosen: 0, unfilled: 2", "next: unregulated"] == choice.explain("en").split("\n")[:2]
    assert "须看票决办法\n" in choice.explain()


def test_it_keeps_what_it_was_asked_with() -> None:
    """Facts by argument, the rule and the day."""
    counted = poll(路=40)
    choice = choose(counted, present=50)

    assert {"roll": TOWN, "poll": counted, "rule": RULE, "present": 50, "profile": None} == dict(
        choice.facts
    )
    assert (RULE, ON) == (choice.rule, choice.on)


def test_a_choice_is_neither_true_nor_false() -> None:
    """It has no truth value, and hashes."""
    with pytest.raises(TypeError, match="ProjectChoice"):
        bool(choose(poll(路=40)))

    assert 1 == len({choose(poll(路=40)), choose(poll(路=40))})


# What is refused


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"issued_by": ""}, "issued_by"),
        ({"source": " "}, "source"),
        ({"choose": None}, "choose"),
        ({"choose": 0}, "choose"),
        ({"choose": 0, "ticks": Ticks.EACH}, "choose"),
        ({"choose": None, "ticks": Ticks.EXACTLY}, "choose"),
        ({"choose": None, "ticks": Ticks.EACH, "threshold": None}, "threshold"),
        ({"ticks": "一事一票"}, "ticks"),
        ({"tie": "抽签"}, "tie"),
        ({"base": npc.Base.POPULATION}, "base"),
        ({"base": npc.Base.BALLOTS_ISSUED}, "base"),
        ({"base": "全体代表"}, "base"),
        ({"threshold": Fraction(1, 2)}, "threshold"),
    ],
)
def test_rules_that_say_nothing(change: dict[str, Any], field: str) -> None:
    """A rule names its author and its source, and how it chooses."""
    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(RULE, **change)

    assert field == caught.value.field


@pytest.mark.parametrize(
    ("roll", "counted", "rule", "more", "field"),
    [
        (npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, 60), poll(), RULE, {}, "roll.level"),
        (npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, 60), poll(), RULE, {}, "roll.body"),
        (60, poll(), RULE, {}, "roll"),
        (TOWN, 50, RULE, {}, "poll"),
        (TOWN, poll(), "办法", {}, "rule"),
        (TOWN, poll(), RULE, {"profile": "重庆"}, "profile"),
        (TOWN, poll(), RULE, {"present": 61}, "present"),
        (TOWN, poll(), attrs.evolve(RULE, base=npc.Base.PERSONS_PRESENT), {}, "present"),
        (TOWN, npc.Poll(61, 50), RULE, {}, "poll.participating"),
        (TOWN, npc.Poll(50, 61), RULE, {}, "poll.ballots"),
        (TOWN, npc.Poll(50, 49), RULE, {"present": 49}, "poll.participating"),
        (TOWN, npc.Poll(49, 50), RULE, {"present": 49}, "poll.ballots"),
        (attrs.evolve(TOWN, suspended=11), npc.Poll(49, 50), RULE, {}, "poll.ballots"),
        (TOWN, npc.Poll(50, 50, 0, {"路": 1}, {"桥": 1}), RULE, {}, "poll.write_ins"),
        (TOWN, poll(void=1, 路=50), RULE, {}, "poll.votes['路']"),
        (TOWN, poll(路=51), EACH, {}, "poll.votes['路']"),
        (TOWN, poll(路=50, 桥=50, 灯=1), RULE, {}, "poll.votes"),
        (TOWN, poll(路=50, 桥=49), attrs.evolve(RULE, ticks=Ticks.EXACTLY), {}, "poll.votes"),
        (
            TOWN,
            poll(路=50, 桥=50, 灯=1),
            attrs.evolve(RULE, ticks=Ticks.EXACTLY),
            {},
            "poll.votes",
        ),
    ],
)
def test_contradictions(
    roll: Any, counted: Any, rule: Any, more: dict[str, Any], field: str
) -> None:
    """Facts that cannot be under this rule."""
    with pytest.raises(npc.FactsError) as caught:
        projects_chosen(roll, counted, rule, on=ON, **more)

    assert field == caught.value.field


def test_ballots_may_be_filled_to_the_last_tick() -> None:
    """Exactly two ticks on each of 49 valid ballots; one by one, any number."""
    exact = attrs.evolve(RULE, ticks=Ticks.EXACTLY)
    counted = poll(void=1, 路=49, 桥=40, 灯=9)

    assert ("路", "桥") == choose(counted, exact).chosen
    assert ("路", "桥") == choose(counted).chosen
    assert ("路", "桥", "灯") == choose(poll(路=50, 桥=50, 灯=50), EACH).chosen


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"unfilled": 1}, "chosen"),
        ({"chosen": ("路", "井")}, "chosen"),
        ({"chosen": ("路", "井"), "contested": 0}, "tied"),
        ({"tied": ("桥",)}, "tied"),
        ({"tied": ()}, "tied"),
        ({"contested": -1}, "contested"),
        ({"unfilled": -1}, "unfilled"),
        ({"rule": None}, "rule"),
        ({"rule": EACH}, "chosen"),
        ({"rule": attrs.evolve(RULE, tie=TieRule.KEEP_ALL), "unfilled": 1}, "chosen"),
    ],
)
def test_places_add_up(change: dict[str, Any], field: str) -> None:
    """Chosen, contested and unfilled make the number, and a tie is of more than its places."""
    choice = choose(npc.Poll(60, 60, 0, {"路": 40, "桥": 35, "灯": 35}))
    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(choice, **change)

    assert field == caught.value.field


@pytest.mark.parametrize("name", ["ProjectChoice", "VotingRule", "projects_chosen"])
def test_annotations_resolve(name: str) -> None:
    """Every public name's type hints can be asked for."""
    assert typing.get_type_hints(getattr(livelihood, name))
