"""Strategies for livelihood projects: rules of bodies, ballots, budgets, ratings and cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Base, Ruling
from npcmodel.lifecycle import possible
from npcmodel.livelihood.batches import (
    ProjectBatch,
    SmallCriteria,
    SmallProject,
    VotingCoverage,
    YearOfBatches,
    batches_of_year,
    small_project_valid,
    voting_coverage,
)
from npcmodel.livelihood.budgeting import BudgetChoice, BudgetRule, within_budget
from npcmodel.livelihood.cases import TABLE, Project
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
    DatedProjectEvent,
    MidtermChecked,
    MilestoneReached,
    ProjectAnnounced,
    ProjectChange,
    ProjectClosed,
    ProjectCompleted,
    ProjectDeliberated,
    ProjectDrafted,
    ProjectRated,
    ProjectScreened,
    ProjectShortlisted,
    ProjectStage,
    ProjectStarted,
    ProjectStored,
    ProjectVoted,
    ProjectVoter,
    ProjectWithdrawn,
    RatingGroup,
    Reworked,
    ReworkOrdered,
)
from npcmodel.livelihood.listing import (
    ShortlistRule,
    collection_valid,
    listing_valid,
    project_plan_valid,
    shortlist_valid,
)
from npcmodel.livelihood.printed import PrintedShare, PrintedTotal, printed_share, printed_total
from npcmodel.livelihood.ranking import (
    RankedChoice,
    RankedPoll,
    RankingRule,
    RankMethod,
    projects_ranked,
)
from npcmodel.livelihood.rules import Ticks
from npcmodel.livelihood.schemes import (
    Exclusion,
    Milestone,
    ProjectDuration,
    ProjectPlan,
    ProjectRules,
    RuleTime,
)
from npcmodel.livelihood.weighing import (
    RatingRound,
    RoundsCounted,
    WeightedBallot,
    weighted_ballot,
)
from npcmodel.profiles.zhejiang import ZHEJIANG
from npcmodel.testing.contests import congresses, voting_rules
from npcmodel.testing.dates import days
from npcmodel.testing.exact import surpluses
from npcmodel.testing.making import built, either

__all__ = [
    "PROJECT_RULES",
    "batch_years",
    "budget_choices",
    "livelihood_projects",
    "midterm_checks",
    "milestones_reached",
    "printed_shares",
    "printed_totals",
    "project_adjustments_decided",
    "project_adjustments_proposed",
    "project_adjustments_withdrawn",
    "project_batches",
    "project_events",
    "project_exclusions",
    "project_milestones",
    "project_plans",
    "project_rules",
    "projects_announced",
    "projects_closed",
    "projects_completed",
    "projects_deliberated",
    "projects_drafted",
    "projects_rated",
    "projects_reworked",
    "projects_screened",
    "projects_shortlisted",
    "projects_started",
    "projects_stored",
    "projects_voted",
    "projects_withdrawn",
    "ranked_choices",
    "ranked_polls",
    "ranking_rules",
    "rating_rounds",
    "rework_orders",
    "shortlist_rules",
    "small_criteria",
    "small_projects",
    "voting_coverages",
    "weighted_ballots",
]

E = TypeVar("E", bound=DatedProjectEvent)
_FIRST, _LAST = date(2023, 1, 1), date(2025, 12, 31)
_GRADES = ("满意", "基本满意", "不满意")
_REASONS = ("没有资金来源", "重复建设", "有损生态环境")
_FACTORS = ("群众意愿", "财政承受能力")
_GOALS = ("开工", "主体完工", "竣工", "交付使用")
_PROJECTS = ("路灯", "停车场", "养老中心", "公厕", "幼儿园", "供水")
_GAPS = st.sampled_from([0, 1, 30, 200])
_AMOUNTS = st.sampled_from([0, 1, 5, 10, 30, 50])
_TOWNS = ("城关镇", "东镇", "西乡")


def _day() -> SearchStrategy[date]:
    return st.dates(_FIRST, _LAST)


# What rules and plans say


def project_exclusions() -> SearchStrategy[Exclusion]:
    """Return reasons that speak against a project (负面清单事项)."""
    return st.builds(Exclusion, st.sampled_from(_REASONS), st.booleans())


def _times() -> SearchStrategy[RuleTime | None]:
    return st.none() | st.builds(RuleTime, st.integers(1, 60), st.booleans(), st.booleans())


def project_rules(
    *, bare: bool = False, graded: bool = False, township: bool = False
) -> SearchStrategy[ProjectRules]:
    """Return what bodies' own rules on projects say (票决制工作办法).

    Args:
        bare: rules that say nothing at all.
        graded: rules that say which grades are enough.
        township: rules that name no body which townships lack.
    """
    if bare:
        return st.just(ProjectRules(issued_by="某镇人大主席团", source="实施办法"))

    def build(draw: DrawFn) -> ProjectRules:
        several = draw(st.booleans())
        durations = [None, ProjectDuration.USUALLY_SAME_YEAR]
        duration = durations if several else [*durations, ProjectDuration.SAME_YEAR]
        bodies = [Body.PRESIDIUM] if township else [Body.PRESIDIUM, Body.STANDING_COMMITTEE]
        ratings = draw(st.none() | st.integers(1, 3))
        grades = _GRADES if graded else draw(st.sampled_from([(), _GRADES]))
        return ProjectRules(
            issued_by="某县人大常委会",
            source="票决制工作办法",
            collection=draw(_times()),
            collection_months=draw(st.sampled_from([(), (7, 8, 9)])),
            factors=draw(st.sampled_from([(), _FACTORS])),
            exclusions=tuple(
                Exclusion(one, draw(st.booleans()))
                for one in draw(st.lists(st.sampled_from(_REASONS), unique=True))
            ),
            deliberated_by=draw(st.sampled_from([None, *bodies])),
            duration=draw(st.sampled_from(duration)),
            yearly_goals=several,
            adjusted_by=draw(st.sampled_from([None, bodies[-1]])),
            midterm=draw(_times()),
            grades=grades,
            satisfying=grades[: draw(st.integers(1, 2))],
            rework=draw(_times()),
            second_rating=None if ratings == 1 else draw(_times()),
            ratings=ratings,
        )

    return built(build)


def project_milestones() -> SearchStrategy[Milestone]:
    """Return goals with their last days (阶段目标)."""
    return st.builds(Milestone, st.sampled_from(_GOALS), _day())


def project_plans(*, several_years: bool | None = None) -> SearchStrategy[ProjectPlan]:
    """Return plans with their goals in order of days (项目实施计划).

    Args:
        several_years: whether the work takes more than one year; None for either.
    """

    def build(draw: DrawFn) -> ProjectPlan:
        starts = draw(st.dates(date(2024, 1, 1), date(2024, 6, 30)))
        long = draw(either(several_years, st.booleans()))
        span = st.integers(366, 900) if long else st.integers(0, 180)
        gaps = sorted(draw(st.lists(span, min_size=1, max_size=4)))
        goals = zip(_GOALS, gaps, strict=False)
        found = (Milestone(goal, starts + timedelta(days=gap)) for goal, gap in goals)
        return ProjectPlan(draw(_AMOUNTS), starts, tuple(found))

    return built(build)


def shortlist_rules() -> SearchStrategy[ShortlistRule]:
    """Return how many candidates bodies put to the vote, by number, share or no number (差额)."""
    return st.builds(
        ShortlistRule,
        issued_by=st.just("某县人大"),
        source=st.just("票决办法"),
        surplus=st.none() | surpluses(),
    )


# Numbered ballots


def ranking_rules(*, method: RankMethod | None = None) -> SearchStrategy[RankingRule]:
    """Return how bodies count numbered ballots (标号票决办法).

    Args:
        method: what a number is worth; None for anything.
    """

    def build(draw: DrawFn) -> RankingRule:
        voting = draw(voting_rules(ticks=draw(st.sampled_from([Ticks.AT_MOST, Ticks.EXACTLY]))))
        how = draw(either(method, st.sampled_from(RankMethod)))
        places = voting.choose or 1
        points = tuple(range(places, 0, -1)) if how is RankMethod.POINTS else ()
        return RankingRule(voting=voting, method=how, points=points)

    return built(build)


def ranked_polls(
    *, most: int = 3, exactly: bool = False, able: int = 60
) -> SearchStrategy[RankedPoll]:
    """Return counts of numbered ballots (标号选票计票).

    Args:
        most: how many projects a ballot numbers at most.
        exactly: whether every ballot numbers so many.
        able: how many persons can vote.
    """

    def build(draw: DrawFn) -> RankedPoll:
        stand = _PROJECTS if most > len(_PROJECTS) - 3 else _PROJECTS[: most + 2]
        if most > len(stand):
            stand = tuple(f"项目{number}" for number in range(most + 1))
        length = most if exactly else draw(st.integers(0, min(most, 3)))
        orders = [draw(st.permutations(stand)) for _ in range(3)]
        rankings: dict[tuple[str, ...], int] = {}
        left = able
        for order in orders:
            number = draw(st.integers(0, left))
            left -= number
            ranking = tuple(order[:length])
            rankings[ranking] = rankings.get(ranking, 0) + number
        valid, void = sum(rankings.values()), draw(st.integers(0, min(left, 3)))
        return RankedPoll(valid + void, valid + void, void, stand, rankings)

    return built(build)


def ranked_choices(rule: RankingRule | None = None) -> SearchStrategy[RankedChoice]:
    """Return which projects numbered ballots choose (标号票决结果).

    Args:
        rule: how the body counts; None for any rule.
    """

    def build(draw: DrawFn) -> RankedChoice:
        roll, how = draw(congresses()), draw(either(rule, ranking_rules()))
        exactly = how.voting.ticks is Ticks.EXACTLY
        poll = draw(ranked_polls(most=how.voting.choose or 1, exactly=exactly, able=roll.able))
        present = roll.able if how.voting.base is Base.PERSONS_PRESENT else None
        return projects_ranked(roll, poll, how, on=draw(days()), present=present)

    return built(build)


# Budgets, ratings, batches, printed figures


def budget_choices(*, tied: bool = False) -> SearchStrategy[BudgetChoice]:
    """Return which projects a budget pays for (总额内入选项目).

    Args:
        tied: all of equal votes, and not enough for all of them.
    """

    def build(draw: DrawFn) -> BudgetChoice:
        some = draw(st.lists(st.sampled_from(_PROJECTS), unique=True, min_size=2 * tied))
        costs = {who: draw(st.just(5) if tied else _AMOUNTS) for who in some}
        votes = {who: 7 if tied else draw(st.integers(0, 3)) for who in some}
        budget = 9 if tied else draw(st.integers(0, 100))
        return within_budget(costs, votes, budget, rule=draw(st.sampled_from(BudgetRule)))

    return built(build)


def rating_rounds(*, group: RatingGroup | None = None) -> SearchStrategy[RatingRound]:
    """Return rounds in which a group said how satisfied it is (一轮测评).

    Args:
        group: who was asked; None for anybody.
    """

    def build(draw: DrawFn) -> RatingRound:
        size = draw(st.integers(1, 300))
        votes: dict[str, int] = {}
        left = size
        for grade in _GRADES:
            votes[grade] = draw(st.just(left) | st.integers(0, left))
            left -= votes[grade]
        return RatingRound(draw(_day()), draw(either(group, _groups())), votes, size)

    return built(build)


def _groups() -> SearchStrategy[RatingGroup]:
    return st.sampled_from(RatingGroup)


def weighted_ballots() -> SearchStrategy[WeightedBallot]:
    """Return what the ballots of several groups come to together (加权测评)."""

    def build(draw: DrawFn) -> WeightedBallot:
        groups = draw(st.lists(_groups(), unique=True, min_size=1, max_size=3))
        parts = [draw(st.integers(1, 10)) for _ in groups]
        weights = {one: Fraction(n, sum(parts)) for one, n in zip(groups, parts, strict=True)}
        rounds = [draw(rating_rounds(group=one)) for one in groups]
        return weighted_ballot(rounds, weights, counted=draw(st.sampled_from(RoundsCounted)))

    return built(build)


def small_criteria() -> SearchStrategy[SmallCriteria]:
    """Return from what on a project is small and fast (“小快灵”标准)."""
    return st.builds(
        SmallCriteria,
        issued_by=st.just("某镇人大"),
        source=st.just("实施方案"),
        amount=st.integers(0, 50),
        days=st.none() | st.integers(0, 90),
        effect=st.none() | st.integers(0, 30),
    )


def small_projects(*, criteria: SmallCriteria | None = None) -> SearchStrategy[SmallProject]:
    """Return small projects (小型项目).

    Args:
        criteria: given, the project is exactly as large as they admit, or one larger.
    """
    titles = st.sampled_from(_PROJECTS)
    if criteria is None:
        times = st.integers(0, 90)
        return st.builds(SmallProject, titles, _AMOUNTS, times, st.integers(0, 30))
    more = st.integers(0, 1)

    def build(draw: DrawFn) -> SmallProject:
        amount = (criteria.amount or 0) + draw(more)
        last, effect = (criteria.days or 0) + draw(more), (criteria.effect or 0) + draw(more)
        return SmallProject(draw(titles), amount, last, effect)

    return built(build)


def project_batches() -> SearchStrategy[ProjectBatch]:
    """Return batches of projects, empty ones among them (一批次项目)."""
    some = st.lists(small_projects(), unique_by=lambda one: one.title, max_size=3)
    return st.builds(ProjectBatch, st.integers(1, 4), _day(), some.map(tuple))


def batch_years() -> SearchStrategy[YearOfBatches]:
    """Return the batches of years (一年的批次)."""

    def build(draw: DrawFn) -> YearOfBatches:
        some = draw(st.lists(small_projects(), unique_by=lambda one: one.title, max_size=5))
        split = draw(st.integers(0, len(some)))
        last = date(2025, 3, 1), date(2025, 9, 1)
        parts = tuple(some[:split]), tuple(some[split:])
        found = [ProjectBatch(place + 1, last[place], parts[place]) for place in (0, 1)]
        return batches_of_year(found, 2025, criteria=draw(st.none() | small_criteria()))

    return built(build)


def voting_coverages() -> SearchStrategy[VotingCoverage]:
    """Return which towns voted on projects in a year (票决制覆盖情况)."""
    held = st.dictionaries(st.sampled_from(_TOWNS), st.lists(_day(), max_size=2).map(tuple))
    return held.map(lambda votes: voting_coverage(_TOWNS, votes, year=2024))


def printed_shares() -> SearchStrategy[PrintedShare]:
    """Return printed percentages, those that no count gives among them (公布比率)."""

    def build(draw: DrawFn) -> PrintedShare:
        places = draw(st.integers(0, 2))
        printed = Fraction(draw(st.integers(0, 110 * 10**places)), 100 * 10**places)
        return printed_share(printed, draw(st.integers(1, 400)), places=places)

    return built(build)


def printed_totals() -> SearchStrategy[PrintedTotal]:
    """Return printed totals beside their parts (公布合计)."""
    return st.builds(
        printed_total, st.integers(0, 60), st.lists(st.integers(0, 30), max_size=3).map(tuple)
    )


# Events

_GIVEN: Mapping[type[Any], Callable[[DrawFn], tuple[Any, ...]]] = {
    ProjectScreened: lambda draw: draw(
        st.sampled_from(
            [(True, (), ()), (True, (), _FACTORS), *((False, (one,), ()) for one in _REASONS)]
        )
    ),
    ProjectStored: lambda _: (),
    ProjectDrafted: lambda draw: (draw(project_plans()),),
    ProjectDeliberated: lambda draw: (
        draw(st.sampled_from([Body.STANDING_COMMITTEE, Body.PRESIDIUM])),
        draw(st.booleans() | st.just(value=True)),
    ),
    ProjectShortlisted: lambda _: (),
    ProjectWithdrawn: lambda _: (),
    ProjectVoted: lambda draw: (draw(st.booleans() | st.just(value=True)),),
    ProjectAnnounced: lambda _: (),
    ProjectStarted: lambda _: (),
    MilestoneReached: lambda draw: (draw(st.sampled_from(_GOALS)),),
    MidtermChecked: lambda draw: (
        draw(st.sampled_from([Body.PRESIDIUM, Body.STANDING_COMMITTEE])),
    ),
    AdjustmentProposed: lambda draw: draw(
        st.tuples(st.just(ProjectChange.CHANGED), st.just(("工期不足",)), project_plans())
        | st.just((ProjectChange.STOPPED, _REASONS[:1]))
    ),
    AdjustmentDecided: lambda draw: (
        draw(st.sampled_from([ProjectVoter.CONGRESS, Body.STANDING_COMMITTEE])),
        draw(st.booleans()),
    ),
    AdjustmentWithdrawn: lambda _: (),
    ProjectCompleted: lambda _: (),
    ProjectRated: lambda draw: (
        draw(st.sampled_from([None, *_GRADES])),
        tuple(draw(st.lists(_groups(), unique=True, min_size=1, max_size=2))),
    ),
    ReworkOrdered: lambda _: (),
    Reworked: lambda _: (),
    ProjectClosed: lambda _: (),
}


def project_events(
    kind: type[DatedProjectEvent] | None = None, *, day: date | None = None
) -> SearchStrategy[DatedProjectEvent]:
    """Return what happens to projects (项目的事件).

    Args:
        kind: which kind of event; None for any.
        day: the day; None for any of three years.
    """

    def build(draw: DrawFn) -> DatedProjectEvent:
        which: type[Any] = kind or draw(st.sampled_from(list(_GIVEN)))
        found: DatedProjectEvent = which(draw(either(day, _day())), *_GIVEN[which](draw))
        return found

    return built(build)


def _of(kind: type[E]) -> SearchStrategy[E]:
    def build(draw: DrawFn) -> E:
        return kind(draw(_day()), *_GIVEN[kind](draw))

    return built(build)


def projects_screened() -> SearchStrategy[ProjectScreened]:
    """Return events of this kind (筛选)."""
    return _of(ProjectScreened)


def projects_stored() -> SearchStrategy[ProjectStored]:
    """Return events of this kind (纳入储备库)."""
    return _of(ProjectStored)


def projects_drafted() -> SearchStrategy[ProjectDrafted]:
    """Return events of this kind (论证、拟订)."""
    return _of(ProjectDrafted)


def projects_deliberated() -> SearchStrategy[ProjectDeliberated]:
    """Return events of this kind (票决前审议)."""
    return _of(ProjectDeliberated)


def projects_shortlisted() -> SearchStrategy[ProjectShortlisted]:
    """Return events of this kind (列为候选项目)."""
    return _of(ProjectShortlisted)


def projects_withdrawn() -> SearchStrategy[ProjectWithdrawn]:
    """Return events of this kind (撤回)."""
    return _of(ProjectWithdrawn)


def projects_voted() -> SearchStrategy[ProjectVoted]:
    """Return events of this kind (票决)."""
    return _of(ProjectVoted)


def projects_announced() -> SearchStrategy[ProjectAnnounced]:
    """Return events of this kind (公告)."""
    return _of(ProjectAnnounced)


def projects_started() -> SearchStrategy[ProjectStarted]:
    """Return events of this kind (组织实施)."""
    return _of(ProjectStarted)


def milestones_reached() -> SearchStrategy[MilestoneReached]:
    """Return events of this kind (完成阶段目标)."""
    return _of(MilestoneReached)


def midterm_checks() -> SearchStrategy[MidtermChecked]:
    """Return events of this kind (中期检查)."""
    return _of(MidtermChecked)


def project_adjustments_proposed() -> SearchStrategy[AdjustmentProposed]:
    """Return events of this kind (提请调整)."""
    return _of(AdjustmentProposed)


def project_adjustments_decided() -> SearchStrategy[AdjustmentDecided]:
    """Return events of this kind (同意、不同意调整)."""
    return _of(AdjustmentDecided)


def project_adjustments_withdrawn() -> SearchStrategy[AdjustmentWithdrawn]:
    """Return events of this kind (撤回调整)."""
    return _of(AdjustmentWithdrawn)


def projects_completed() -> SearchStrategy[ProjectCompleted]:
    """Return events of this kind (完成)."""
    return _of(ProjectCompleted)


def projects_rated() -> SearchStrategy[ProjectRated]:
    """Return events of this kind (满意度测评)."""
    return _of(ProjectRated)


def rework_orders() -> SearchStrategy[ReworkOrdered]:
    """Return events of this kind (交付整改)."""

    def build(draw: DrawFn) -> ReworkOrdered:
        day = draw(_day())
        due = draw(st.none() | _GAPS.map(lambda gap: day + timedelta(days=gap)))
        return ReworkOrdered(day, due)

    return built(build)


def projects_reworked() -> SearchStrategy[Reworked]:
    """Return events of this kind (报告整改情况)."""
    return _of(Reworked)


def projects_closed() -> SearchStrategy[ProjectClosed]:
    """Return events of this kind (办结)."""
    return _of(ProjectClosed)


def livelihood_projects(*, steps: int = 24, finished: bool = False) -> SearchStrategy[Project]:
    """Return projects on their way, each step one that stage, rules and texts admit (民生实事).

    Args:
        steps: how many steps are tried at most, several on one day among them.
        finished: whether steps that end a project early are left out, so that it is rated.
    """

    def build(draw: DrawFn) -> Project:
        level = draw(st.sampled_from([Level.COUNTY, Level.TOWN, Level.CITY_WITH_DISTRICTS]))
        town = level is Level.TOWN
        day = draw(st.dates(date(2023, 7, 1), date(2023, 9, 30)))
        case = Project(
            draw(st.sampled_from(_PROJECTS)),
            level,
            "代表联络站",
            day,
            # A township has no sub-districts.
            draw(st.sampled_from([ProjectVoter.CONGRESS, *([] if town else ProjectVoter)])),
            draw(
                project_rules(graded=True, township=town)
                if finished
                else st.none() | project_rules(township=town) | project_rules(bare=True)
            ),
            draw(st.none() | st.just(ZHEJIANG)),
        )
        for _ in range(draw(st.integers(steps if finished else 0, steps))):
            kinds = _kinds(draw, case, finished=finished)
            if not kinds:
                break
            day += timedelta(days=draw(_GAPS))
            try:
                case = case.after(
                    _next(
                        draw,
                        case,
                        draw(st.sampled_from(kinds)),
                        day,
                        sure=finished or draw(st.booleans()),
                    )
                )
            except FactsError:  # an act that rules or texts shut out
                continue
        return case

    return built(build)


_ENDS = (ProjectWithdrawn, ProjectStored, AdjustmentProposed)


def _left(case: Project) -> list[str]:
    """The goals of the plan that are not reached."""
    goals = case.plan.milestones if case.plan else ()
    return [one.name for one in goals if one.name not in case.reached]


def _kinds(draw: DrawFn, case: Project, *, finished: bool) -> list[type[Any]]:
    """The kinds of event that may follow, those that end it early left out or seldom."""
    kinds = list(possible(TABLE, case.stage))
    if finished:
        return [one for one in kinds if one not in _ENDS and _goes_on(case, one)]
    if len(kinds) > 1 and draw(st.integers(0, 5)):
        return [one for one in kinds if one not in _ENDS[:2]]
    return kinds


def _goes_on(case: Project, kind: type[Any]) -> bool:
    """Say whether such an event brings finished work nearer, or looks at it on the way."""
    if kind is ProjectShortlisted:
        return case.stage is not ProjectStage.DRAFTED
    if kind is ProjectDeliberated:
        return case.stage is ProjectStage.DRAFTED
    if kind in {AdjustmentDecided, AdjustmentWithdrawn}:
        return case.change_asked is not None
    if kind is MidtermChecked:
        return not any(isinstance(one, MidtermChecked) for one in case.events)
    return kind not in {MilestoneReached, ProjectCompleted} or (
        (kind is MilestoneReached) is bool(_left(case))
    )


def _drafted(draw: DrawFn, day: date, rules: ProjectRules | None) -> ProjectDrafted:
    """Draw a plan as the rules want it: done within its year it is."""
    strict = rules and (rules.yearly_goals or rules.duration is ProjectDuration.SAME_YEAR)
    return ProjectDrafted(day, draw(project_plans(several_years=False if strict else None)))


_SURE: Mapping[type[Any], Callable[[DrawFn, date, ProjectRules | None], DatedProjectEvent]] = {
    ProjectDrafted: _drafted,
    ProjectVoted: lambda _, day, __: ProjectVoted(day, chosen=True),
}


def _next(draw: DrawFn, case: Project, kind: type[Any], day: date, *, sure: bool) -> Any:  # noqa: ANN401  # any event
    """Draw an event that fits the project more often than not."""
    left, rules = _left(case), case.rules
    if kind is ProjectScreened and rules is not None:
        return ProjectScreened(day, listed=True, weighed=rules.factors)
    if kind is MilestoneReached and left:
        return MilestoneReached(day, left[0] if sure else draw(st.sampled_from(left)))
    if kind is AdjustmentDecided and draw(st.booleans()):
        return AdjustmentDecided(day, case.voter, consented=draw(st.booleans()))
    if sure and kind is ProjectDeliberated and rules is not None:
        township = case.level is Level.TOWN and case.voter is ProjectVoter.CONGRESS
        usual = Body.PRESIDIUM if township else Body.STANDING_COMMITTEE
        return ProjectDeliberated(day, rules.deliberated_by or usual)
    if sure and kind in _SURE:
        return _SURE[kind](draw, day, rules)
    return draw(project_events(kind, day=day))


# Rulings


def _collection(draw: DrawFn, on: date) -> Ruling:
    opened = draw(st.dates(date(2024, 6, 30), date(2024, 10, 1)))
    closed = opened + timedelta(days=draw(st.integers(0, 62)))
    return collection_valid(opened, closed, draw(project_rules()), year=2025, on=on)


def _listing(draw: DrawFn, on: date) -> Ruling:
    rules = draw(project_rules() | project_rules(bare=True))
    found = {one.name: draw(st.sampled_from([None, True, False])) for one in rules.exclusions}
    return listing_valid(found, rules, weighed=rules.factors[: draw(st.integers(0, 2))], on=on)


def _plan(draw: DrawFn, on: date) -> Ruling:
    return project_plan_valid(draw(project_plans()), draw(project_rules()), on=on)


def _shortlist(draw: DrawFn, on: date) -> Ruling:
    places = draw(st.integers(1, 12))
    number = places + draw(st.integers(-1, 4))
    return shortlist_valid(number, places, draw(shortlist_rules()), on=on)


def _small(draw: DrawFn, on: date) -> Ruling:
    criteria = draw(small_criteria())
    return small_project_valid(draw(small_projects(criteria=criteria)), criteria, on=on)


PROJECT_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "collection_valid": _collection,
    "listing_valid": _listing,
    "project_plan_valid": _plan,
    "shortlist_valid": _shortlist,
    "small_project_valid": _small,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
