"""Livelihood projects in the county texts: five steps, what stops a project, small batches."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.exact.ranking import cut
from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body
from npcmodel.livelihood import (
    AdjustmentDecided,
    AdjustmentProposed,
    BudgetRule,
    Exclusion,
    MidtermChecked,
    Milestone,
    MilestoneReached,
    Project,
    ProjectAnnounced,
    ProjectBatch,
    ProjectChange,
    ProjectClosed,
    ProjectCompleted,
    ProjectDrafted,
    ProjectPhase,
    ProjectPlan,
    ProjectRated,
    ProjectRules,
    ProjectScreened,
    ProjectShortlisted,
    ProjectStage,
    ProjectStarted,
    ProjectStep,
    ProjectVoted,
    ProjectVoter,
    RatingGroup,
    SmallCriteria,
    SmallProject,
    Ticks,
    TieRule,
    VotingRule,
    batches_of_year,
    listing_valid,
    projects_chosen,
    small_project_valid,
    voting_coverage,
    within_budget,
)

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
STOPS: tuple[str, ...] = (
    "没有资金来源",
    "可建可不建",
    "重复建设",
    "超越现实",
    "有损生态环境",
)
RULES = ProjectRules(
    issued_by="某县人大常委会",
    source="民生实事监督办法",
    exclusions=tuple(map(Exclusion, STOPS)),
    grades=("满意", "不满意"),
    satisfying=("满意",),
)
RULE = VotingRule(
    issued_by="某镇人大主席团",
    source="票决办法",
    choose=2,
    ticks=Ticks.AT_MOST,
    base=npc.Base.ALL_DEPUTIES,
    threshold=more_than(Fraction(1, 2)),
    tie=TieRule.ANOTHER_BALLOT,
)


@pytest.mark.seed("S0-19", "npcmodel.livelihood.voting_coverage")
def test_voting_reached_every_town() -> None:
    """Eleven of eleven towns; one that did not vote this year would be named."""
    towns = [f"镇{number}" for number in range(1, 12)]
    votes = {town: [date(2026, 1, 20)] for town in towns}
    all_of_them = voting_coverage(towns, votes, year=2026)
    one_less = voting_coverage(towns, {**votes, "镇7": [date(2025, 1, 20)]}, year=2026)

    assert (Fraction(1), True) == (all_of_them.rate, all_of_them.complete)
    assert (Fraction(10, 11), ("镇7",)) == (one_less.rate, one_less.missing)


@pytest.mark.seed("S1-65", "npcmodel.livelihood.voting_coverage")
def test_voting_reached_every_place_of_two_levels() -> None:
    """市乡两级全覆盖: the city itself and each of its towns; one town less is not all of them."""
    levels = {"市": ["武冈市"], "乡": ["甲镇", "乙镇", "丙乡"]}
    held = {place: [date(2025, 1, 9)] for places in levels.values() for place in places}
    found = {
        level: voting_coverage(places, {one: held[one] for one in places}, year=2025)
        for level, places in levels.items()
    }
    short = voting_coverage(levels["乡"], {"甲镇": held["甲镇"]}, year=2025)

    assert {"市": True, "乡": True} == {level: one.complete for level, one in found.items()}
    assert (Fraction(1, 3), ("乙镇", "丙乡")) == (short.rate, short.missing)


STEPS: tuple[tuple[Any, str], ...] = (
    (ProjectScreened(date(2025, 9, 1), listed=True), "群众提"),
    (
        ProjectDrafted(
            date(2025, 10, 1),
            ProjectPlan(80_000, date(2026, 3, 1), (Milestone("竣工", date(2026, 9, 30)),)),
        ),
        "群众提",
    ),
    (ProjectShortlisted(date(2025, 12, 1)), "群众提"),
    (ProjectVoted(date(2026, 1, 20), chosen=True), "代表决"),
    (ProjectAnnounced(date(2026, 1, 22)), "代表决"),
    (ProjectStarted(date(2026, 3, 1)), "代表决"),
    (MidtermChecked(date(2026, 6, 16), Body.PRESIDIUM), "人大督"),
    (MilestoneReached(date(2026, 9, 1), "竣工"), "人大督"),
    (ProjectCompleted(date(2026, 9, 2)), "政府办"),
    (ProjectRated(date(2026, 10, 1), "满意", (RatingGroup.RESIDENTS,)), "人民评"),
    (ProjectClosed(date(2026, 10, 9)), "人民评"),
)


@pytest.mark.seed(
    "S1-12",
    "npcmodel.livelihood.Project",
    "npcmodel.livelihood.ProjectPhase",
)
@pytest.mark.parametrize("made", range(len(STEPS) + 1))
def test_five_steps_from_the_people_to_the_people(made: int) -> None:
    """群众提、代表决、政府办、人大督、人民评: each is there from its event on, and not before."""
    case = Project("水渠", npc.Level.TOWN, "代表联络站", date(2025, 8, 1), rules=RULES)
    expected = {"群众提"}
    for event, step in STEPS[:made]:
        case = case.after(event)
        expected.add(step)

    assert expected == {phase.value for phase in case.phases}
    assert 5 - len(expected) == len(case.phases_missing)
    assert set(ProjectPhase) == {*case.phases, *case.phases_missing}


@pytest.mark.seed("S1-18", "npcmodel.livelihood.listing_valid", "npcmodel.livelihood.Exclusion")
@pytest.mark.parametrize("reason", STOPS)
def test_each_of_five_reasons_stops_a_project(reason: str) -> None:
    """One alone is enough, and is named; none of them lets it pass."""
    clean: dict[str, bool | None] = dict.fromkeys(STOPS, False)
    ruling = listing_valid({**clean, reason: True}, RULES, on=ON)

    assert listing_valid(clean, RULES, on=ON).holds
    assert not ruling.holds
    assert [f"有“{reason}”情形"] == [
        str(ground.says and ground.says.zh).partition("（")[0]
        for ground in ruling.grounds
        if not ground.holds
    ]


@pytest.mark.seed(
    "S1-18",
    "npcmodel.livelihood.AdjustmentProposed",
    "npcmodel.livelihood.ProjectChange",
)
@pytest.mark.parametrize("reason", STOPS)
def test_a_project_under_way_is_stopped_in_time(reason: str) -> None:
    """叫停: for a reason that is told, by those who voted on it."""
    case = Project("水渠", npc.Level.TOWN, "代表联络站", date(2025, 8, 1), rules=RULES)
    for event, _ in STEPS[:6]:
        case = case.after(event)
    case = case.after(AdjustmentProposed(date(2026, 4, 1), ProjectChange.STOPPED, (reason,)))
    stopped = case.after(AdjustmentDecided(date(2026, 7, 1), ProjectVoter.CONGRESS, consented=True))

    assert ProjectStage.DELIVERING is case.stage
    assert (ProjectStage.STOPPED, (reason,)) == (stopped.stage, stopped.reasons)


@pytest.mark.seed("S1-48", "npcmodel.livelihood.within_budget", "npcmodel.exact.ranking.cut")
def test_points_are_exchanged_for_projects() -> None:
    """Villages by points, a tie for the last place handed back; what its points buy a village."""
    points = {"甲村": 92, "乙村": 88, "丙村": 88, "丁村": 70}
    placed = cut(points, 2)
    bought = within_budget(
        {"路灯": 50, "凉亭": 60, "垃圾桶": 30},
        {"路灯": 3, "凉亭": 2, "垃圾桶": 1},
        points["甲村"],
        rule=BudgetRule.SKIP,
    )

    assert (("甲村",), ("乙村", "丙村"), 1) == (placed.chosen, placed.tied, placed.contested)
    assert (("路灯", "垃圾桶"), ("凉亭",), 12) == (bought.funded, bought.left_out, bought.left)


@pytest.mark.seed(
    "S1-75",
    "npcmodel.livelihood.ProjectBatch",
    "npcmodel.livelihood.batches_of_year",
    "npcmodel.livelihood.projects_chosen",
)
def test_several_batches_a_year_each_with_its_vote() -> None:
    """多批次: what each vote chose makes the batch; the year adds them up."""
    ticks = [{"路灯": 40, "井盖": 35, "凉亭": 20}, {"公厕": 50, "凉亭": 31}]
    days = [date(2026, 3, 10), date(2026, 8, 10)]
    costs = {"路灯": 50, "井盖": 20, "公厕": 40, "凉亭": 90}
    chosen = [
        projects_chosen(TOWN, npc.Poll(55, 55, 0, {**given}), RULE, on=day).chosen
        for given, day in zip(ticks, days, strict=True)
    ]
    batches = [
        ProjectBatch(
            number + 1,
            days[number],
            tuple(SmallProject(one, costs[str(one)], 30) for one in chosen[number]),
        )
        for number in range(2)
    ]
    year = batches_of_year(batches, 2026)

    assert [("路灯", "井盖"), ("公厕", "凉亭")] == chosen
    assert {1: (2, 70), 2: (2, 130)} == dict(year.totals)
    assert (4, 200) == (year.projects, year.amount)


@pytest.mark.seed(
    "S1-76", "npcmodel.livelihood.small_project_valid", "npcmodel.livelihood.SmallCriteria"
)
@pytest.mark.parametrize(
    ("amount", "days", "effect", "yes"),
    [
        (100_000, 90, 15, True),
        (100_001, 90, 15, False),
        (100_000, 91, 15, False),
        (100_000, 90, 16, False),
    ],
)
def test_small_in_amount_short_in_time_and_fast_to_show(
    amount: int,
    days: int,
    effect: int,
    yes: bool,  # noqa: FBT001
) -> None:
    """Three criteria whose numbers are the body's own; one above any of them is out."""
    criteria = SmallCriteria(
        issued_by="某区人大", source="小快灵办法", amount=100_000, days=90, effect=15
    )

    assert (
        yes
        is small_project_valid(SmallProject("路灯", amount, days, effect), criteria, on=ON).holds
    )


@pytest.mark.seed("S2-23", "npcmodel.livelihood.projects_chosen", "npcmodel.livelihood.VotingRule")
def test_deputies_choose_and_a_tie_goes_back_to_them() -> None:
    """赋权: what they ticked decides, and nothing else breaks a tie."""
    clear = projects_chosen(TOWN, npc.Poll(55, 55, 0, {"甲": 45, "乙": 34, "丙": 31}), RULE, on=ON)
    tied = projects_chosen(TOWN, npc.Poll(55, 55, 0, {"甲": 50, "乙": 30, "丙": 30}), RULE, on=ON)
    even = projects_chosen(TOWN, npc.Poll(55, 55, 0, {"甲": 33, "乙": 33, "丙": 33}), RULE, on=ON)

    assert (("甲", "乙"), ()) == (clear.chosen, clear.tied)
    assert (("甲",), ProjectStep.UNREGULATED) == (tied.chosen, tied.next_step)
    assert (("甲", "乙", "丙"), ProjectStep.ANOTHER_BALLOT) == (even.tied, even.next_step)
