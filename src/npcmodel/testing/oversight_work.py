"""Strategies for methods of supervision: lots, panels, cross review, problems, topics, loops."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.lifecycle import possible
from npcmodel.oversight import findings
from npcmodel.oversight.appraising import (
    DutyReports,
    GradeOutcome,
    GradeUses,
    Official,
    OfficialYear,
    duty_reports,
    grade_outcome,
)
from npcmodel.oversight.covering import Coverage, YearsInRow, coverage, years_in_row
from npcmodel.oversight.crossing import CrossReview, cross_review
from npcmodel.oversight.finding_events import (
    FindingClosed,
    FindingDeadline,
    FindingDuty,
    FindingEvent,
    FindingHandedOver,
    FindingReopened,
    FindingRules,
    FindingStage,
    MendedInPart,
    MendingChecked,
    MendingExtended,
    MendingPlanned,
    MendingReported,
)
from npcmodel.oversight.findings import OversightFinding
from npcmodel.oversight.loops import Workflow, WorkflowStep
from npcmodel.oversight.lots import Deal, Draw, KindDraw, deal, draw, draw_by_kind
from npcmodel.oversight.mending import MendingFigures, MendingLine, mending_figures
from npcmodel.oversight.panels import (
    Expert,
    Panel,
    PanelBar,
    PanelRule,
    Relation,
    ReviewSubject,
    panel,
)
from npcmodel.oversight.topics import TopicCall, TopicRanking, topic_ranking
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.sitting.plans import HandlingPlan, PlanStep, Reminder
from npcmodel.testing.making import built, names

__all__ = [
    "by_kind_draws",
    "coverages",
    "cross_reviews",
    "deals",
    "duty_reports_found",
    "events_of_findings",
    "finding_closed",
    "finding_deadlines",
    "finding_duties",
    "finding_handed_over",
    "finding_reopened",
    "finding_rules",
    "finding_stages",
    "grade_outcomes",
    "grade_uses",
    "lots_drawn",
    "mended_in_part",
    "mending_checked",
    "mending_extended",
    "mending_figures_found",
    "mending_lines",
    "mending_planned",
    "mending_reported",
    "official_years",
    "oversight_findings",
    "panel_bars",
    "panel_experts",
    "panel_relations",
    "panel_rules",
    "panels_drawn",
    "plan_reminders",
    "reporting_officials",
    "review_subjects",
    "topic_calls",
    "topic_rankings",
    "workflow_steps",
    "workflows",
    "years_in_rows",
]

T = TypeVar("T")
_FIRST, _LAST = date(2022, 1, 1), date(2027, 12, 31)
_DAYS = st.dates(_FIRST, _LAST)
_WHY = st.sampled_from(["本地人员", "请假", "已参加过"])
_SEEDS: SearchStrategy[str | int] = st.sampled_from(["2026", "双色球第1期"]) | st.integers(0, 9999)
_FIELD = "监察和司法"
_ORIGINS = ("高校法学教授", "律师", "退休法官")
_UNITS = ("县法院", "县检察院", "县公安局")
_PLACES = ("隆回县", "洞口县", "武冈市")
_PERSONS = ("甲", "乙", "丙", "丁")
_SOURCES = ("部门申报", "网上征集", "村民会议", "市委关注")
_STEPS = ("调研", "审议", "交办", "督办", "测评")
_BOUND = st.builds(
    TimeLimit,
    st.integers(1, 90),
    st.sampled_from([TimeUnit.DAYS, TimeUnit.MONTHS]),
    before=st.just(value=False),
    soft=st.just(value=False),
)


def _some(*values: T) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


# Lots


def _pools() -> SearchStrategy[list[str]]:
    return st.lists(names(), unique=True, max_size=8)


def lots_drawn() -> SearchStrategy[Draw]:
    """Return lots, some from pools that are empty or too small (抽签结果)."""

    def build(pick: DrawFn) -> Draw:
        pool = pick(_pools())
        out = {one: pick(_WHY) for one in pool if pick(st.integers(0, 4)) == 0}
        return draw(pool, pick(st.integers(0, 9)), seed=pick(_SEEDS), excluded=out)

    return built(build)


def by_kind_draws() -> SearchStrategy[KindDraw]:
    """Return lots drawn kind by kind (分类抽取结果)."""

    def build(pick: DrawFn) -> KindDraw:
        pool = pick(_pools())
        kinds = {one: pick(st.sampled_from(["民事", "刑事", "行政"])) for one in pool}
        pools = {
            kind: [one for one in pool if kinds[one] == kind] for kind in ("民事", "刑事", "行政")
        }
        asked = {kind: pick(st.integers(0, 3)) for kind in pools}
        return draw_by_kind(pools, asked, seed=pick(_SEEDS))

    return built(build)


def deals() -> SearchStrategy[Deal]:
    """Return places dealt out to teams, some of which get none (分组结果)."""
    teams = st.lists(st.sampled_from(["一组", "二组", "三组", "四组"]), unique=True, min_size=1)

    def build(pick: DrawFn) -> Deal:
        return deal(pick(_pools()), pick(teams), seed=pick(_SEEDS))

    return built(build)


def cross_reviews() -> SearchStrategy[CrossReview]:
    """Return who judges whose cases, one unit alone among them (交叉评查安排)."""

    def build(pick: DrawFn) -> CrossReview:
        units = pick(st.lists(names(), unique=True, min_size=1, max_size=6))
        most = max(1, len(units) - 1)
        steps = pick(st.integers(1, most))
        return cross_review(units, rotation=steps, seed=pick(st.none() | _SEEDS))

    return built(build)


# Panels


def panel_bars() -> SearchStrategy[PanelBar]:
    """Return why somebody may not sit on a panel (不得参加评查的情形)."""
    return st.sampled_from(PanelBar)


def panel_experts() -> SearchStrategy[Expert]:
    """Return experts, some out of their term, of the place or of the unit (专家、顾问)."""

    def build(pick: DrawFn) -> Expert:
        since = pick(st.none() | _DAYS)
        until = pick(st.none() | st.dates(since or _FIRST, _LAST))
        return Expert(
            pick(names()),
            pick(st.sampled_from(_ORIGINS)),
            pick(st.sampled_from([(_FIELD,), (_FIELD, "教育"), ("教育",)])),
            pick(_some(*_UNITS)),
            pick(st.none() | st.sampled_from(_PLACES)),
            since,
            until,
        )

    return built(build)


def review_subjects() -> SearchStrategy[ReviewSubject]:
    """Return what panels look into (评查对象)."""
    place = st.none() | st.sampled_from(_PLACES)
    name = st.sampled_from(["某民事案", "某行政案"])
    return st.builds(ReviewSubject, name, _some(*_UNITS), place, _some(*_PERSONS))


def panel_relations() -> SearchStrategy[Relation]:
    """Return what experts have to do with subjects or persons (回避关系)."""
    kinds = st.sampled_from([PanelBar.TOOK_PART, PanelBar.RELATIVE])
    return st.builds(Relation, names(), st.sampled_from(("某民事案", *_PERSONS)), kinds)


def panel_rules() -> SearchStrategy[PanelRule]:
    """Return how bodies make up their panels (评查组组成办法)."""
    sizes = st.dictionaries(st.sampled_from(_ORIGINS), st.integers(1, 3), min_size=1)
    return st.builds(
        PanelRule,
        issued_by=st.just("某县人大常委会"),
        source=st.just("案件评查办法"),
        field=st.just(_FIELD),
        sizes=sizes,
        bars=st.just(tuple(PanelBar)) | _some(*PanelBar),
    )


def panels_drawn() -> SearchStrategy[Panel]:
    """Return panels, some of them short of members (评查组)."""
    pools = st.lists(panel_experts(), unique_by=lambda one: one.name, max_size=6)

    def build(pick: DrawFn) -> Panel:
        pool = pick(pools)
        known = {one.name for one in pool}
        links = [one for one in pick(st.lists(panel_relations())) if one.expert in known]
        subject = pick(review_subjects())
        seed, on = pick(_SEEDS), pick(_DAYS)
        return panel(pick(panel_rules()), pool, subject, seed=seed, relations=links, on=on)

    return built(build)


# Topics and what was covered


def topic_calls() -> SearchStrategy[TopicCall]:
    """Return how often a source called for a topic (议题建议)."""
    topics = st.sampled_from(["养老", "校车", "治水", "停车"])
    return st.builds(TopicCall, topics, st.sampled_from(_SOURCES), st.integers(0, 6))


def topic_rankings() -> SearchStrategy[TopicRanking]:
    """Return rankings of topics, many with ties (监督议题排序)."""
    weight = st.integers(0, 3) | st.builds(Fraction, st.integers(0, 6), st.integers(1, 4))

    def build(pick: DrawFn) -> TopicRanking:
        weights = {source: pick(weight) for source in _SOURCES}
        calls = pick(st.lists(topic_calls(), max_size=8))
        first = pick(_some(*_SOURCES[-2:]))
        places = pick(st.integers(0, 4))
        return topic_ranking(calls, weights=weights, places=places, required_from=first)

    return built(build)


def coverages() -> SearchStrategy[Coverage]:
    """Return what was reached of what was to be (覆盖情况)."""
    kinds = st.lists(names(), unique=True, min_size=1, max_size=6)
    return st.builds(coverage, kinds, st.lists(names(), max_size=8))


def years_in_rows() -> SearchStrategy[YearsInRow]:
    """Return years in a row (连续年数)."""
    years = st.lists(st.integers(2018, 2027))
    return st.builds(years_in_row, years, until=st.integers(2018, 2027))


# Appraisal


def grade_uses() -> SearchStrategy[GradeUses]:
    """Return what rules have follow from grades (测评结果运用办法)."""
    uses = {"满意": (), "基本满意": ("整改",), "不满意": ("整改", "再次报告")}
    return st.builds(GradeUses, st.just("某县人大常委会"), st.just("测评办法"), st.just(uses))


def grade_outcomes() -> SearchStrategy[GradeOutcome]:
    """Return what follows from appraisals, some without one grade (测评结果运用)."""
    return st.builds(grade_outcome, grade_uses(), _some("满意", "基本满意", "不满意"))


def reporting_officials() -> SearchStrategy[Official]:
    """Return officials in office or out of it (国家机关工作人员)."""

    def build(pick: DrawFn) -> Official:
        since = pick(_DAYS)
        return Official(pick(names()), since, pick(st.none() | st.dates(since, _LAST)))

    return built(build)


def official_years() -> SearchStrategy[OfficialYear]:
    """Return how the report of a year stands (某年度报告情况)."""
    states = st.sampled_from([State.MET, State.BROKEN, State.PENDING])
    return st.builds(OfficialYear, names(), st.integers(2022, 2027), states)


def duty_reports_found() -> SearchStrategy[DutyReports]:
    """Return who reported in which year (履职报告情况)."""

    def build(pick: DrawFn) -> DutyReports:
        people = pick(st.lists(reporting_officials(), unique_by=lambda one: one.name, max_size=4))
        given = {one.name: pick(st.lists(_DAYS, max_size=4)) for one in people}
        on = pick(_DAYS)
        first = pick(st.integers(_FIRST.year, on.year))
        part = pick(st.booleans())
        return duty_reports(people, given, first_year=first, part_years=part, on=on)

    return built(build)


# Problems until they are mended


def finding_stages() -> SearchStrategy[FindingStage]:
    """Return where problems stand (问题整改的阶段)."""
    return st.sampled_from(FindingStage)


def finding_duties() -> SearchStrategy[FindingDuty]:
    """Return what is to be done about a problem (整改事项)."""
    return st.sampled_from(FindingDuty)


def finding_rules() -> SearchStrategy[FindingRules]:
    """Return bodies' own times for mending, some without any (整改工作办法)."""
    return st.builds(
        FindingRules,
        issued_by=st.just("某县人大常委会"),
        source=st.just("整改工作办法"),
        plan=st.none() | _BOUND,
        mending=st.none() | _BOUND,
        check=st.none() | _BOUND,
        extensions=st.none() | st.integers(0, 2),
    )


def _later(start: SearchStrategy[date]) -> SearchStrategy[tuple[date, date]]:
    return st.tuples(start, st.integers(0, 90)).map(
        lambda pair: (pair[0], pair[0] + timedelta(days=pair[1]))
    )


def finding_handed_over() -> SearchStrategy[FindingHandedOver]:
    """Return problems handed over (移交)."""

    def build(pick: DrawFn) -> FindingHandedOver:
        since, due = pick(_later(_DAYS))
        unit = pick(st.sampled_from(["财政局", "教育局"]))
        return FindingHandedOver(since, due if pick(st.booleans()) else None, to=unit)

    return built(build)


def mending_planned() -> SearchStrategy[MendingPlanned]:
    """Return plans how to mend (制定整改方案)."""
    return st.builds(MendingPlanned, _DAYS)


def mended_in_part() -> SearchStrategy[MendedInPart]:
    """Return parts that were mended (部分整改)."""
    return st.builds(MendedInPart, _DAYS, st.none() | st.just("追回资金"))


def mending_reported() -> SearchStrategy[MendingReported]:
    """Return reports that it is mended (报告整改完成)."""
    return st.builds(MendingReported, _DAYS)


def mending_checked() -> SearchStrategy[MendingChecked]:
    """Return checks whether it is (核查)."""
    return st.builds(MendingChecked, _DAYS, mended=st.booleans())


def finding_closed() -> SearchStrategy[FindingClosed]:
    """Return problems struck off (销号)."""
    return st.builds(FindingClosed, _DAYS)


def finding_reopened() -> SearchStrategy[FindingReopened]:
    """Return problems that came back (重新整改)."""

    def build(pick: DrawFn) -> FindingReopened:
        since, due = pick(_later(_DAYS))
        return FindingReopened(since, due if pick(st.booleans()) else None, why="问题反弹")

    return built(build)


def mending_extended() -> SearchStrategy[MendingExtended]:
    """Return times that were extended (延期)."""
    return _later(_DAYS).map(lambda days: MendingExtended(days[0], due=days[1], why="工程未完"))


_EVENTS: dict[type, SearchStrategy[FindingEvent]] = {
    FindingHandedOver: finding_handed_over(),
    MendingPlanned: mending_planned(),
    MendedInPart: mended_in_part(),
    MendingReported: mending_reported(),
    MendingChecked: mending_checked(),
    FindingClosed: finding_closed(),
    FindingReopened: finding_reopened(),
    MendingExtended: mending_extended(),
}


def events_of_findings() -> SearchStrategy[FindingEvent]:
    """Return whatever may happen to a problem (问题整改的事项)."""
    return st.one_of(list(_EVENTS.values()))


def oversight_findings() -> SearchStrategy[OversightFinding]:
    """Return problems in every stage (问题整改)."""

    def build(pick: DrawFn) -> OversightFinding:
        case = OversightFinding(pick(names()), _FIRST, "审计工作报告", pick(finding_rules()))
        for _ in range(pick(st.integers(0, 7))):
            kind = pick(st.sampled_from(possible(findings.TABLE, case.stage)))
            try:
                case = case.after(pick(_EVENTS[kind]))
            except (FactsError, TransitionError):
                continue
        return case

    return built(build)


def finding_deadlines() -> SearchStrategy[FindingDeadline]:
    """Return the times of problems, owed, done or owed no more (整改事项的期限)."""

    def build(pick: DrawFn) -> FindingDeadline:
        rules = FindingRules(
            issued_by="某县", source="办法", plan=pick(_BOUND), mending=pick(_BOUND)
        )
        start = pick(_DAYS)
        case = OversightFinding("1", _FIRST, "审计工作报告", rules)
        case = case.after(FindingHandedOver(start, to="财政局"))
        if pick(st.booleans()):
            later = start + timedelta(days=pick(st.integers(0, 90)))
            case = case.after(MendingReported(later)).after(MendingChecked(later, mended=True))
        return pick(st.sampled_from(case.deadlines()))

    return built(build)


def mending_lines() -> SearchStrategy[MendingLine]:
    """Return figures of one unit, of no problem among them (某单位整改情况)."""

    def build(pick: DrawFn) -> MendingLine:
        all_ = pick(st.integers(0, 9))
        verified = pick(st.integers(0, all_))
        reported = pick(st.integers(0, all_ - verified))
        part = pick(st.integers(0, all_ - verified - reported))
        closed, late = pick(st.integers(0, verified)), pick(st.integers(0, all_ - verified))
        delayed, unchecked = pick(st.integers(late, all_)), pick(st.integers(0, reported))
        return MendingLine(all_, part, reported, verified, closed, late, delayed, unchecked)

    return built(build)


def mending_figures_found() -> SearchStrategy[MendingFigures]:
    """Return how problems stand unit by unit (整改台账数据)."""
    cases = st.lists(oversight_findings(), unique_by=lambda one: one.id, max_size=4)
    return st.builds(mending_figures, cases, on=_DAYS)


# Loops


def workflow_steps() -> SearchStrategy[WorkflowStep]:
    """Return steps of methods, each with its time from the start (步骤)."""
    return st.builds(WorkflowStep, st.sampled_from(_STEPS), st.none() | _BOUND, st.none())


def workflows() -> SearchStrategy[Workflow]:
    """Return methods in steps; some times run from a step before (工作流程)."""

    def build(pick: DrawFn) -> Workflow:
        found: list[WorkflowStep] = []
        for name in pick(st.lists(st.sampled_from(_STEPS), unique=True, min_size=1)):
            before = st.sampled_from([None, *(one.name for one in found)])
            found.append(WorkflowStep(name, pick(st.none() | _BOUND), pick(before)))
        return Workflow("某县人大常委会", "闭环监督办法", tuple(found), ordered=pick(st.booleans()))

    return built(build)


def plan_reminders() -> SearchStrategy[Reminder]:
    """Return reminders of steps soon due, due or late (到期提醒)."""

    def build(pick: DrawFn) -> Reminder:
        step = PlanStep(pick(st.sampled_from(_STEPS)), pick(_DAYS))
        plan = HandlingPlan("某县人大常委会", "闭环监督办法", (), (step,))
        off = timedelta(days=pick(st.integers(-9, 9)))
        return Reminder(plan=plan, step=step, on=cast("date", step.due) + off)

    return built(build)
