"""Strategies for supervision by standing committees: plans, topics in every stage, their times."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level
from npcmodel.law.wording import Text
from npcmodel.lifecycle import possible
from npcmodel.params.budget_times import Months
from npcmodel.profiles import BEIJING, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.profiles.deputies import TierTexts
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.supervising import InspectionPart, PlanDetail, PlanStep, SupervisionWay
from npcmodel.supervision import (
    TABLE,
    AnotherReportAsked,
    CommentsGiven,
    CommentsTaken,
    CopiesSent,
    Deliberated,
    DraftSent,
    FourLists,
    HandlingDeliberated,
    HandlingPlanSent,
    HandlingReportedBack,
    InquiryRecord,
    InspectionEnded,
    InspectionNoticed,
    InspectionReported,
    InspectionSet,
    InspectionStarted,
    MadePublic,
    MeetingSet,
    OpinionsAdopted,
    OpinionsCollected,
    OpinionsHandedOver,
    PlanContents,
    PlanItem,
    RectificationHeard,
    Researched,
    ResolutionReported,
    Resolved,
    RevisedSent,
    SatisfactionVoted,
    SubmissionDecided,
    SupervisedWork,
    SupervisionClosed,
    SupervisionEvent,
    SupervisionFollowedUp,
    SupervisionItem,
    SupervisionPaper,
    SupervisionStep,
    YearlyWork,
    YearOfSupervision,
    four_lists,
    inquiry_record,
    plan_contents,
    yearly_work_done,
)
from npcmodel.testing.making import built, names

__all__ = [
    "SUPERVISING_FIELDS",
    "four_lists_found",
    "inquiry_records",
    "plan_contents_found",
    "plan_items",
    "supervised_works",
    "supervision_another_report_asked",
    "supervision_closed",
    "supervision_comments_given",
    "supervision_comments_taken",
    "supervision_copies_sent",
    "supervision_deliberated",
    "supervision_draft_sent",
    "supervision_events",
    "supervision_followed_up",
    "supervision_handling_deliberated",
    "supervision_handling_plan_sent",
    "supervision_handling_reported_back",
    "supervision_inspection_ended",
    "supervision_inspection_noticed",
    "supervision_inspection_reported",
    "supervision_inspection_set",
    "supervision_inspection_started",
    "supervision_items",
    "supervision_made_public",
    "supervision_meeting_set",
    "supervision_opinions_adopted",
    "supervision_opinions_collected",
    "supervision_opinions_handed_over",
    "supervision_papers",
    "supervision_rectification_heard",
    "supervision_researched",
    "supervision_resolution_reported",
    "supervision_resolved",
    "supervision_revised_sent",
    "supervision_satisfaction_voted",
    "supervision_steps",
    "supervision_submission_decided",
    "supervision_ways",
    "tier_texts",
    "yearly_works",
    "years_of_supervision",
]

E = TypeVar("E", bound=Enum)
V = TypeVar("V")
_PLACES: tuple[tuple[Level, Profile | None], ...] = (
    (Level.PROVINCE, ZHEJIANG),
    (Level.COUNTY, ZHEJIANG),
    (Level.PROVINCE, HENAN),
    (Level.CITY_WITH_DISTRICTS, HENAN),
    (Level.MUNICIPALITY, BEIJING),
    (Level.MUNICIPAL_DISTRICT, BEIJING),
    (Level.MUNICIPALITY, SHANGHAI),
    (Level.COUNTY, None),
    (Level.NATIONAL, None),
)
# Days on the line: the very last of usual times, the day after, and far beyond.
_GAPS = (0, 0, 1, 5, 7, 8, 10, 11, 20, 21, 62, 92, 93, 366)
_DAYS = st.dates(date(2022, 1, 1), date(2026, 11, 21))
_WORDS = Text("地方规定的内容", "what the local text says")


def _some(kind: type[E]) -> SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(kind), unique=True, min_size=1).map(tuple)


_MONTHS = st.sampled_from([Months(6, 9), Months(8, 8), Months(1, 12)])
_YEAR_END = st.just(DayOfYear(12, 31))
SUPERVISING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "plan_parts": _some(SupervisionWay),
    "plan_details": _some(PlanDetail),
    "report_plan_details": _some(PlanDetail),
    "inspection_plan_details": _some(PlanDetail),
    "plan_steps": _some(PlanStep),
    "plan_publicity": _some(PlanStep),
    "report_plan_steps": _some(PlanStep),
    "inspection_plan_steps": _some(PlanStep),
    "inspection_parts": _some(InspectionPart),
    "execution_report": _MONTHS,
    "budget_execution_report": _MONTHS,
    "audit_rectification": _YEAR_END,
    "own_audit_rectification": _YEAR_END,
    "midterm_report": st.sampled_from([Limit(5, 6), Limit(6, 6)]),
}
"""The fields of a place's rules whose kind alone does not tell their values."""


def tier_texts() -> SearchStrategy[TierTexts]:
    """Return what a local text says in words, for every tier, for some or for none (分级内容)."""
    some = st.none() | st.just(_WORDS)
    return st.builds(TierTexts, some, some, some, some)


def supervised_works() -> SearchStrategy[SupervisedWork]:
    """Return kinds of supervised work (监督事项的类别)."""
    return st.sampled_from(SupervisedWork)


def supervision_papers() -> SearchStrategy[SupervisionPaper]:
    """Return papers that are made public (通报和公布的文件)."""
    return st.sampled_from(SupervisionPaper)


def supervision_ways() -> SearchStrategy[SupervisionWay]:
    """Return ways of supervision (监督方式)."""
    return st.sampled_from(SupervisionWay)


def yearly_works() -> SearchStrategy[YearlyWork]:
    """Return what every year asks for (每年的监督事项)."""
    return st.sampled_from(YearlyWork)


_LIMITED: tuple[type[Any], ...] = (Resolved, OpinionsHandedOver, AnotherReportAsked)
_WITH_FLAG: tuple[type[Any], ...] = (HandlingReportedBack, SatisfactionVoted)
_KINDS: tuple[type[Any], ...] = (
    AnotherReportAsked,
    CommentsGiven,
    CommentsTaken,
    CopiesSent,
    Deliberated,
    DraftSent,
    HandlingDeliberated,
    HandlingPlanSent,
    HandlingReportedBack,
    InspectionEnded,
    InspectionNoticed,
    InspectionReported,
    InspectionSet,
    InspectionStarted,
    MadePublic,
    MeetingSet,
    OpinionsAdopted,
    OpinionsCollected,
    OpinionsHandedOver,
    RectificationHeard,
    Researched,
    ResolutionReported,
    Resolved,
    RevisedSent,
    SatisfactionVoted,
    SubmissionDecided,
    SupervisionClosed,
    SupervisionFollowedUp,
)


def _event(draw: DrawFn, kind: type[Any], day: date) -> SupervisionEvent:
    """An event of a kind, with what belongs to it."""
    later = st.sampled_from(_GAPS).map(lambda n: day + timedelta(days=n))
    given: tuple[Any, ...] = ()
    if kind in _LIMITED:
        given = (draw(st.none() | later),)
        if kind is AnotherReportAsked:
            given += (draw(st.booleans()),)
    elif kind is MeetingSet:
        given = (draw(later), draw(st.booleans()), draw(st.booleans()))
    elif kind is InspectionSet:
        given = (draw(later),)
    elif kind in _WITH_FLAG:
        given = (draw(st.sampled_from([True, True, False])),)
    elif kind is MadePublic:
        given = (draw(supervision_papers()),)
    event: SupervisionEvent = kind(day, *given)
    return event


def supervision_events(day: date | None = None) -> SearchStrategy[SupervisionEvent]:
    """Return anything that may happen to a topic of supervision (监督事项的办理).

    Args:
        day: the day it happened; None for any since 2022.
    """

    def build(draw: DrawFn) -> SupervisionEvent:
        return _event(draw, draw(st.sampled_from(_KINDS)), day or draw(_DAYS))

    return built(build)


def _of(kind: type[V]) -> SearchStrategy[V]:
    """One kind of event, on any day since 2022."""

    def build(draw: DrawFn) -> V:
        return cast("V", _event(draw, kind, draw(_DAYS)))

    return built(build)


def supervision_another_report_asked() -> SearchStrategy[AnotherReportAsked]:
    """Return events of this kind (要求补充说明、重新报告)."""
    return _of(AnotherReportAsked)


def supervision_comments_given() -> SearchStrategy[CommentsGiven]:
    """Return events of this kind (回复意见)."""
    return _of(CommentsGiven)


def supervision_comments_taken() -> SearchStrategy[CommentsTaken]:
    """Return events of this kind (研究处理情况送交征求意见)."""
    return _of(CommentsTaken)


def supervision_copies_sent() -> SearchStrategy[CopiesSent]:
    """Return events of this kind (报告发给组成人员)."""
    return _of(CopiesSent)


def supervision_deliberated() -> SearchStrategy[Deliberated]:
    """Return events of this kind (听取和审议)."""
    return _of(Deliberated)


def supervision_draft_sent() -> SearchStrategy[DraftSent]:
    """Return events of this kind (报告送交征求意见)."""
    return _of(DraftSent)


def supervision_handling_deliberated() -> SearchStrategy[HandlingDeliberated]:
    """Return events of this kind (审议研究处理情况的报告)."""
    return _of(HandlingDeliberated)


def supervision_handling_plan_sent() -> SearchStrategy[HandlingPlanSent]:
    """Return events of this kind (送交研究处理方案)."""
    return _of(HandlingPlanSent)


def supervision_handling_reported_back() -> SearchStrategy[HandlingReportedBack]:
    """Return events of this kind (报告研究处理情况)."""
    return _of(HandlingReportedBack)


def supervision_inspection_ended() -> SearchStrategy[InspectionEnded]:
    """Return events of this kind (执法检查结束)."""
    return _of(InspectionEnded)


def supervision_inspection_noticed() -> SearchStrategy[InspectionNoticed]:
    """Return events of this kind (通知执法检查工作方案)."""
    return _of(InspectionNoticed)


def supervision_inspection_reported() -> SearchStrategy[InspectionReported]:
    """Return events of this kind (提出执法检查报告)."""
    return _of(InspectionReported)


def supervision_inspection_set() -> SearchStrategy[InspectionSet]:
    """Return events of this kind (确定执法检查日期)."""
    return _of(InspectionSet)


def supervision_inspection_started() -> SearchStrategy[InspectionStarted]:
    """Return events of this kind (执法检查开始)."""
    return _of(InspectionStarted)


def supervision_made_public() -> SearchStrategy[MadePublic]:
    """Return events of this kind (通报代表并向社会公布)."""
    return _of(MadePublic)


def supervision_meeting_set() -> SearchStrategy[MeetingSet]:
    """Return events of this kind (确定会议日期)."""
    return _of(MeetingSet)


def supervision_opinions_adopted() -> SearchStrategy[OpinionsAdopted]:
    """Return events of this kind (主任会议通过审议意见)."""
    return _of(OpinionsAdopted)


def supervision_opinions_collected() -> SearchStrategy[OpinionsCollected]:
    """Return events of this kind (意见汇总)."""
    return _of(OpinionsCollected)


def supervision_opinions_handed_over() -> SearchStrategy[OpinionsHandedOver]:
    """Return events of this kind (交办审议意见)."""
    return _of(OpinionsHandedOver)


def supervision_rectification_heard() -> SearchStrategy[RectificationHeard]:
    """Return events of this kind (听取审计整改报告)."""
    return _of(RectificationHeard)


def supervision_researched() -> SearchStrategy[Researched]:
    """Return events of this kind (视察、专题调查研究)."""
    return _of(Researched)


def supervision_resolution_reported() -> SearchStrategy[ResolutionReported]:
    """Return events of this kind (报告执行决议的情况)."""
    return _of(ResolutionReported)


def supervision_resolved() -> SearchStrategy[Resolved]:
    """Return events of this kind (作出决议)."""
    return _of(Resolved)


def supervision_revised_sent() -> SearchStrategy[RevisedSent]:
    """Return events of this kind (修改后的报告送交常委会)."""
    return _of(RevisedSent)


def supervision_satisfaction_voted() -> SearchStrategy[SatisfactionVoted]:
    """Return events of this kind (满意度测评)."""
    return _of(SatisfactionVoted)


def supervision_submission_decided() -> SearchStrategy[SubmissionDecided]:
    """Return events of this kind (决定提请审议)."""
    return _of(SubmissionDecided)


def supervision_closed() -> SearchStrategy[SupervisionClosed]:
    """Return events of this kind (办结)."""
    return _of(SupervisionClosed)


def supervision_followed_up() -> SearchStrategy[SupervisionFollowedUp]:
    """Return events of this kind (跟踪监督)."""
    return _of(SupervisionFollowedUp)


def supervision_items(*, most: int = 14) -> SearchStrategy[SupervisionItem]:
    """Return topics at some point of their way, each lawful so far (监督事项).

    Args:
        most: how many events there may be.
    """

    def build(draw: DrawFn) -> SupervisionItem:
        level, profile = draw(st.sampled_from(_PLACES))
        planned = draw(st.dates(date(2022, 1, 1), date(2026, 1, 1)))
        owner = draw(st.none() | names())
        item = SupervisionItem(
            draw(names()), draw(supervised_works()), level, planned, owner, profile
        )
        day = planned
        for _ in range(draw(st.integers(0, most))):
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            kinds = possible(TABLE, item.stage)
            # What leads on is drawn more often than what leaves it where it is.
            leading = [kind for kind in kinds if TABLE.target(item.stage, kind) is not item.stage]
            kind = draw(st.sampled_from(leading or kinds) | st.sampled_from(kinds))
            event = _event(draw, kind, day)
            made = [one.day for one in item.events if isinstance(one, Resolved)]
            if kind is ResolutionReported and made:
                event = ResolutionReported(day, draw(st.none() | st.sampled_from(made)))
            try:
                item = item.after(event)
            except (FactsError, TransitionError):
                continue  # of another kind of work, or a text forbids it: another may be drawn
        return item

    return built(build)


def supervision_steps() -> SearchStrategy[SupervisionStep]:
    """Return steps whose time runs or ran, on a day of a topic (办理期限)."""

    def build(draw: DrawFn) -> SupervisionStep:
        planned = draw(st.dates(date(2024, 12, 1), date(2026, 1, 1)))
        place = draw(st.sampled_from([BEIJING, SHANGHAI]))
        item = SupervisionItem(
            draw(names()), SupervisedWork.SPECIAL_REPORT, Level.MUNICIPALITY, planned, None, place
        )
        meeting = planned + timedelta(days=draw(st.sampled_from(_GAPS)))
        item = item.after(MeetingSet(planned, meeting, ad_hoc_meeting=draw(st.booleans())))
        day = planned
        for kind in (DraftSent, RevisedSent, CopiesSent)[: draw(st.integers(0, 3))]:
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            item = item.after(kind(day))
        on = day + timedelta(days=draw(st.sampled_from(_GAPS)))
        return draw(st.sampled_from(item.deadlines(on)))

    return built(build)


def plan_items() -> SearchStrategy[PlanItem]:
    """Return topics of a plan, described in full or hardly (监督议题)."""
    details = st.just(tuple(PlanDetail)) | _some(PlanDetail)
    areas = st.none() | st.sampled_from(["民生", "生态"])
    return st.builds(PlanItem, names(), supervision_ways(), details, areas)


def plan_contents_found() -> SearchStrategy[PlanContents]:
    """Return what plans hold and lack, of no topic or of many (监督计划的内容)."""

    def build(draw: DrawFn) -> PlanContents:
        level, profile = draw(st.sampled_from(_PLACES))
        items = draw(st.lists(plan_items(), max_size=8, unique_by=lambda item: item.topic))
        areas = draw(st.sampled_from([(), ("民生",), ("民生", "生态", "经济")]))
        return plan_contents(items, level=level, on=draw(_DAYS), areas=areas, profile=profile)

    return built(build)


def years_of_supervision() -> SearchStrategy[YearOfSupervision]:
    """Return years of supervision: nothing done, one, several (年度监督工作)."""

    def build(draw: DrawFn) -> YearOfSupervision:
        year = draw(st.integers(2025, 2026))
        days = st.dates(date(year, 1, 1), date(year, 12, 31))
        what = draw(yearly_works())
        level = Level.NATIONAL if what is YearlyWork.FINANCIAL_WORK else Level.COUNTY
        on = draw(days | st.just(date(year, 12, 31)))
        return yearly_work_done(
            what, draw(st.lists(days, max_size=3)), level=level, year=year, on=on
        )

    return built(build)


def four_lists_found() -> SearchStrategy[FourLists]:
    """Return problems on their way through the four lists (四张清单)."""

    def build(draw: DrawFn) -> FourLists:
        listed = [draw(st.lists(names(), unique=True, max_size=5))]
        for _ in range(3):
            listed.append([one for one in listed[-1] if draw(st.booleans())])
        return four_lists(listed[0], measures=listed[1], results=listed[2], assessments=listed[3])

    return built(build)


def inquiry_records() -> SearchStrategy[InquiryRecord]:
    """Return questions of special inquiries, answered or not (专题询问的答复情况)."""

    def build(draw: DrawFn) -> InquiryRecord:
        asked = draw(st.lists(names(), unique=True, max_size=5))
        return inquiry_record(asked, {one: draw(st.booleans()) for one in asked})

    return built(build)
