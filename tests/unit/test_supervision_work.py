"""Plans, reports, inspections and topics of supervision: examples, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.duties import (
    DeputyNumber,
    case_handling_valid,
    deputy_number_valid,
    meeting_request_valid,
)
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.lifecycle import diagram, possible
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.profiles.supervising import PlanDetail, SupervisionRules, SupervisionWay
from npcmodel.supervision import (
    TABLE,
    AnnulmentGround,
    AnotherReportAsked,
    CommentsGiven,
    CommentsTaken,
    CopiesSent,
    Deliberated,
    DraftSent,
    ExecutionReport,
    HandlingDeliberated,
    HandlingPlanSent,
    HandlingReportedBack,
    InquiryMeeting,
    InspectionEnded,
    InspectionNoticed,
    InspectionReported,
    InspectionSet,
    InspectionStarted,
    Inspector,
    MadePublic,
    MeetingSet,
    OpinionsAdopted,
    OpinionsCollected,
    OpinionsHandedOver,
    PlanItem,
    PlanKind,
    RectificationHeard,
    Reporter,
    Researched,
    ResolutionReported,
    Resolved,
    RevisedSent,
    SatisfactionVoted,
    SubmissionDecided,
    SupervisedWork,
    SupervisionClosed,
    SupervisionFollowedUp,
    SupervisionItem,
    SupervisionNumber,
    SupervisionPaper,
    SupervisionPhase,
    SupervisionStage,
    SupervisionTime,
    TopicSource,
    YearlyWork,
    annulment_valid,
    entrusted_inspection_valid,
    execution_report_in_time,
    four_lists,
    inquiry_record,
    inspection_team_valid,
    midterm_report_in_time,
    plan_contents,
    plan_steps_valid,
    special_inquiry_valid,
    supervision_due,
    supervision_in_time,
    supervision_number_valid,
    topic_source_valid,
    work_report_valid,
    yearly_work_done,
)
from npcmodel.supervision.work_courses import COURSES

ON = date(2026, 11, 21)
T, W = SupervisionTime, SupervisedWork
COUNTY, PROVINCE, CITY = Level.COUNTY, Level.PROVINCE, Level.MUNICIPALITY
DISTRICT = Level.MUNICIPAL_DISTRICT
JAN = date(2025, 1, 10)
ONE = timedelta(days=1)


def item(work: SupervisedWork = W.SPECIAL_REPORT, *events: Any, **kw: Any) -> SupervisionItem:
    """Return a topic after events."""
    facts: dict[str, Any] = {"topic": "某议题", "work": work, "level": COUNTY, "planned": JAN}
    case = SupervisionItem(**{**facts, **kw})
    for event in events:
        case = case.after(event)
    return case


def on(month: int, day: int, year: int = 2025) -> date:
    """Return a day."""
    return date(year, month, day)


# A whole life


def whole() -> SupervisionItem:
    """A special report in Zhejiang, from the plan to its close."""
    return item(
        W.SPECIAL_REPORT,
        MeetingSet(on(6, 1), on(7, 28)),
        Researched(on(6, 5)),
        OpinionsCollected(on(6, 10)),
        DraftSent(on(7, 8)),
        CommentsGiven(on(7, 13)),
        RevisedSent(on(7, 18)),
        CopiesSent(on(7, 21)),
        Deliberated(on(7, 30)),
        SatisfactionVoted(on(7, 30), satisfied=True),
        OpinionsAdopted(on(8, 10)),
        OpinionsHandedOver(on(8, 17)),
        Resolved(on(8, 17), on(12, 1)),
        HandlingPlanSent(on(9, 1)),
        CommentsTaken(on(11, 1)),
        HandlingReportedBack(on(11, 17)),
        HandlingDeliberated(on(11, 28)),
        ResolutionReported(on(12, 1)),
        SupervisionFollowedUp(on(12, 5)),
        SupervisionClosed(on(12, 10)),
        level=PROVINCE,
        profile=ZHEJIANG,
    )


def test_a_report_from_the_plan_to_its_close() -> None:
    """Every step on its last day is in time."""
    case = whole()
    found = {one.what: (one.deadline.due, one.state) for one in case.deadlines(ON)}

    assert case.closed
    assert {
        T.DRAFT: (on(7, 8), State.MET),
        T.REVISED: (on(7, 18), State.MET),
        T.MEMBERS_COPY: (on(7, 21), State.MET),
        T.DRAFT_COMMENTS: (on(7, 13), State.MET),
        T.HANDOVER: (on(8, 17), State.MET),
        T.HANDLING: (on(11, 17), State.MET),
        T.RESOLUTION_REPORT: (on(12, 1), State.MET),
    } == found
    assert () == case.late(ON)


def test_a_prefix_is_the_state_of_stopping_there() -> None:
    """The stage of a day is that of the events up to it."""
    case = whole()

    assert SupervisionStage.PLANNED is case.stage_on(on(7, 29))
    assert SupervisionStage.DELIBERATED is case.stage_on(on(7, 30))
    assert SupervisionStage.HANDED_OVER is case.stage_on(on(11, 16))
    assert SupervisionStage.REPORTED_BACK is case.stage_on(on(12, 9))
    assert SupervisionStage.CLOSED is case.stage_on(on(12, 10))
    assert case == SupervisionItem(
        case.topic,
        case.work,
        case.level,
        case.planned,
        profile=case.profile,
        stage=case.stage,
        events=case.events,
    )


def test_the_papers_that_are_to_be_made_public() -> None:
    """Report, opinions, what became of them and of the resolution, in their order."""
    case = whole()
    told = case.after(MadePublic(on(12, 20), SupervisionPaper.OPINIONS))

    papers = [
        SupervisionPaper.REPORT,
        SupervisionPaper.OPINIONS,
        SupervisionPaper.HANDLING_REPORT,
        SupervisionPaper.RESOLUTION_REPORT,
    ]
    assert papers == list(case.unpublished)
    assert [papers[0], *papers[2:]] == list(told.unpublished)
    assert () == item(W.SPECIAL_REPORT).unpublished
    assert () == item(W.SPECIAL_INQUIRY, Deliberated(on(7, 1))).unpublished


def test_the_four_phases() -> None:
    """Initiated, researched, deliberated, followed up."""
    first = item()
    second = first.after(Researched(on(2, 1)))
    third = second.after(Deliberated(on(7, 1)))
    fourth = third.after(OpinionsHandedOver(on(7, 10)))

    assert list(SupervisionPhase) == [one.phase for one in (first, second, third, fourth)]
    inspected = item(W.INSPECTION, InspectionStarted(on(5, 1)))
    assert SupervisionPhase.RESEARCHED is inspected.phase


def test_an_inspection_in_beijing() -> None:
    """Its report is submitted by the council, its opinions adopted, its answer due in a year."""
    case = item(
        W.INSPECTION,
        InspectionSet(on(4, 1), on(5, 1)),
        InspectionNoticed(on(4, 20)),
        InspectionStarted(on(5, 1)),
        Researched(on(5, 2)),
        InspectionEnded(on(5, 20)),
        InspectionReported(on(6, 20)),
        SubmissionDecided(on(6, 25)),
        MeetingSet(on(6, 26), on(7, 20)),
        Deliberated(on(7, 25)),
        OpinionsAdopted(on(8, 1)),
        OpinionsHandedOver(on(8, 5)),
        level=CITY,
        profile=BEIJING,
    )
    due = {one.what: (one.deadline.due, one.state) for one in case.deadlines(on(11, 6))}

    assert {
        T.INSPECTION_HANDLING_PLAN: (on(11, 5), State.BROKEN),
        T.INSPECTION_HANDLING: (on(8, 5, 2026), State.PENDING),
    } == due
    assert [T.INSPECTION_HANDLING_PLAN] == [one.what for one in case.late(on(11, 6))]
    assert () == case.late(on(11, 5))


@pytest.mark.parametrize(
    ("notice", "state"), [(None, State.BROKEN), (21, State.MET), (22, State.BROKEN)]
)
def test_the_notice_of_an_inspection_is_counted_from_its_start(
    notice: int | None, state: State
) -> None:
    """Henan: ten days before the day on which it began, whatever was planned."""
    told = [InspectionNoticed(on(4, notice))] if notice else []
    case = item(
        W.INSPECTION,
        InspectionSet(on(4, 1), on(5, 20)),
        *told,
        InspectionStarted(on(5, 1)),
        profile=HENAN,
    )
    [found] = case.deadlines(on(5, 1))

    assert (T.INSPECTION_NOTICE, on(4, 21), state) == (found.what, found.deadline.due, found.state)


def test_shanghais_inspection_report_takes_two_months() -> None:
    """One day more is late."""
    case = item(
        W.INSPECTION,
        InspectionStarted(on(6, 1)),
        InspectionEnded(on(6, 30)),
        level=CITY,
        profile=SHANGHAI,
    )

    assert () == case.late(on(8, 30))
    assert [T.INSPECTION_REPORT] == [one.what for one in case.late(on(8, 31))]


def test_a_usual_time_is_never_late() -> None:
    """Shanghai's three months are usual (一般)."""
    case = item(
        W.SPECIAL_REPORT,
        Deliberated(on(7, 1)),
        OpinionsHandedOver(on(7, 10)),
        level=CITY,
        profile=SHANGHAI,
    )
    [found] = [one for one in case.deadlines(ON) if one.what is T.HANDLING]

    assert (True, State.PENDING) == (found.usual, found.state)


def test_an_audit_is_put_right_by_the_end_of_the_year() -> None:
    """Henan: by 31 December, though six months end later; and before the topic is closed."""
    start = item(
        W.AUDIT_REPORT,
        MeetingSet(on(7, 1), on(7, 28)),
        CopiesSent(on(7, 22)),
        Deliberated(on(7, 30)),
        profile=HENAN,
    )
    found = {one.what: one.deadline.due for one in start.deadlines(ON)}
    back = (
        start.after(OpinionsHandedOver(on(8, 9)))
        .after(CommentsTaken(on(9, 1)))
        .after(HandlingReportedBack(on(10, 9)))
    )

    assert on(12, 31) == found[T.AUDIT_RECTIFICATION]
    assert on(8, 9) == found[T.FINANCE_HANDOVER]
    assert [T.ACCOUNTS_COPY] == [one.what for one in start.late(on(8, 9))]
    assert T.AUDIT_RECTIFICATION in [one.what for one in start.late(on(1, 1, 2026))]
    with pytest.raises(npc.TransitionError) as refused:
        back.after(SupervisionClosed(on(11, 1)))
    assert ["第27条第2款", "第30条第3款"] == [
        article
        for article, note in zip(
            ["第27条第2款", "第30条第3款"], refused.value.__notes__, strict=True
        )
        if article in note
    ]
    assert back.after(RectificationHeard(on(11, 1))).after(SupervisionClosed(on(11, 2))).closed


def test_another_report_has_the_day_that_was_set() -> None:
    """No text speaks of its time, and without a day none runs."""
    back = item(
        W.SPECIAL_REPORT,
        Deliberated(on(7, 1)),
        OpinionsHandedOver(on(7, 10)),
        CommentsTaken(on(8, 1)),
        HandlingReportedBack(on(8, 2)),
    )
    again = back.after(AnotherReportAsked(on(9, 1), on(10, 1)))
    [found] = [one for one in again.deadlines(on(10, 2)) if one.what is T.HANDLING]

    assert (on(10, 1), State.BROKEN) == (found.deadline.due, found.state)
    assert found.deadline.grounds[0].citation is None
    unset = back.after(AnotherReportAsked(on(9, 1)))
    assert T.HANDLING not in [one.what for one in unset.deadlines(ON)]
    with pytest.raises(npc.TransitionError):
        again.after(HandlingReportedBack(on(9, 5)))
    assert again.after(CommentsTaken(on(9, 4))).after(HandlingReportedBack(on(9, 5))).stage is (
        SupervisionStage.REPORTED_BACK
    )


@pytest.mark.parametrize(
    ("days", "ad_hoc", "state"),
    [(27, False, State.BROKEN), (27, True, State.OPEN), (20, True, State.MET)],
)
def test_an_occasion_leaves_a_late_report_open(days: int, *, ad_hoc: bool, state: State) -> None:
    """Beijing frees extraordinary meetings from the times; the statute does not."""
    meeting = on(6, 30)
    case = item(
        W.SPECIAL_REPORT,
        MeetingSet(on(6, 1), meeting, ad_hoc),
        DraftSent(on(6, 10) + (days - 20) * ONE),
        level=CITY,
        profile=BEIJING,
    )
    [found] = [one for one in case.deadlines(meeting) if one.what is T.DRAFT]

    assert state is found.state
    assert (state is State.OPEN) == bool(found.open)


def test_a_step_says_itself() -> None:
    """In both languages, with the doubt that keeps it open."""
    case = item(
        W.SPECIAL_REPORT,
        MeetingSet(on(6, 1), on(6, 5), ad_hoc_meeting=True),
        level=CITY,
        profile=BEIJING,
    )
    found = case.deadlines(on(6, 5))[0]

    assert found.explain("zh").startswith("专项工作报告送交征求意见：存疑\n最迟2025-05-16")
    assert "存疑：地方规定不适用期限" in found.explain("zh")
    assert found.explain("en").startswith("draft: open\nby 2025-05-16")


# What is refused


@pytest.mark.parametrize(
    ("case", "event", "article"),
    [
        (
            item(W.SPECIAL_REPORT, Deliberated(on(7, 1)), level=PROVINCE, profile=ZHEJIANG),
            OpinionsHandedOver(on(7, 2)),
            "第43条第1款",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(7, 1)), level=DISTRICT, profile=BEIJING),
            OpinionsHandedOver(on(7, 2)),
            "第14条第1款",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(7, 1)), OpinionsHandedOver(on(7, 2))),
            HandlingReportedBack(on(7, 3)),
            "第17条第1款",
        ),
        (
            item(W.OTHER_FINANCE_REPORT, Deliberated(on(7, 1)), OpinionsHandedOver(on(7, 2))),
            HandlingReportedBack(on(7, 3)),
            "第29条第1款",
        ),
        (
            item(
                W.PLAN_REPORT,
                Deliberated(on(7, 1)),
                OpinionsHandedOver(on(7, 2)),
                CommentsTaken(on(7, 3)),
            ),
            HandlingReportedBack(on(7, 4), written=False),
            "第29条第1款",
        ),
        (
            item(
                W.SPECIAL_REPORT,
                Deliberated(on(7, 1)),
                OpinionsHandedOver(on(7, 2)),
                CommentsTaken(on(7, 3)),
                HandlingReportedBack(on(7, 4)),
                Resolved(on(7, 5)),
            ),
            SupervisionClosed(on(7, 6)),
            "无明文",
        ),
    ],
)
def test_what_a_text_forbids(case: SupervisionItem, event: Any, article: str) -> None:
    """The step is refused with the provision, and the case stays as it is."""
    before = case.events
    with pytest.raises(npc.TransitionError) as refused:
        case.after(event)

    assert any(article in note for note in refused.value.__notes__)
    assert before == case.events
    assert case.barring(event)


def test_reports_of_2006_on_finance_need_no_comments() -> None:
    """They were to be in writing, and no more; since 2024 they go out for comments first."""
    start = SupervisionItem("某议题", W.BUDGET_REPORT, COUNTY, date(2024, 1, 1))
    handed = start.after(Deliberated(date(2024, 9, 1))).after(OpinionsHandedOver(date(2024, 9, 10)))
    old, new = date(2024, 11, 8), date(2024, 11, 9)

    assert handed.after(HandlingReportedBack(old)).stage is SupervisionStage.REPORTED_BACK
    assert handed.barring(HandlingReportedBack(old, written=False))
    assert handed.barring(HandlingReportedBack(new))


def test_an_inspection_of_2006_was_reported_on_in_any_form() -> None:
    """The text of 2006 asks for comments and names no form; that of 2024 asks for both."""
    start = SupervisionItem("某法", W.INSPECTION, COUNTY, date(2024, 1, 1))
    for event in (
        InspectionStarted(date(2024, 2, 1)),
        InspectionEnded(date(2024, 3, 1)),
        InspectionReported(date(2024, 4, 1)),
        SubmissionDecided(date(2024, 4, 2)),
        Deliberated(date(2024, 5, 1)),
        OpinionsHandedOver(date(2024, 5, 2)),
    ):
        start = start.after(event)
    old, new = date(2024, 11, 8), date(2024, 11, 9)
    asked = start.after(CommentsTaken(date(2024, 6, 1)))

    assert start.barring(HandlingReportedBack(old))
    assert not asked.barring(HandlingReportedBack(old, written=False))
    assert asked.barring(HandlingReportedBack(new, written=False))


@pytest.mark.parametrize(
    ("case", "event", "match"),
    [
        (item(W.SPECIAL_REPORT), InspectionStarted(on(2, 1)), "event.*belongs to SPECIAL_REPORT"),
        (item(W.INSPECTION), DraftSent(on(2, 1)), "event.*belongs to INSPECTION"),
        (item(W.INSPECTION), Deliberated(on(2, 1)), "event.*an inspection first"),
        (
            item(W.SPECIAL_INQUIRY, Deliberated(on(2, 1))),
            RectificationHeard(on(2, 2)),
            "event.*belongs to SPECIAL_INQUIRY",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(2, 1)), Resolved(on(2, 2))),
            Resolved(on(2, 2)),
            "event.day.*2025, 2, 2.*without a resolution",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(2, 1)), Resolved(on(2, 2)), Resolved(on(2, 3))),
            ResolutionReported(on(2, 4)),
            "event.resolved.*None.*2025-02-02, 2025-02-03",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(2, 1)), Resolved(on(2, 2))),
            ResolutionReported(on(2, 4), on(2, 3)),
            "event.resolved.*2025, 2, 3.*: 2025-02-02",
        ),
        (
            item(
                W.SPECIAL_REPORT,
                Deliberated(on(2, 1)),
                MadePublic(on(2, 2), SupervisionPaper.REPORT),
            ),
            MadePublic(on(2, 3), SupervisionPaper.REPORT),
            "event.paper.*REPORT.*not made public yet",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(2, 1))),
            ResolutionReported(on(2, 2)),
            "event.*a resolution first",
        ),
        (
            item(W.SPECIAL_REPORT, Deliberated(on(2, 1))),
            MadePublic(on(2, 2), SupervisionPaper.OPINIONS),
            "event.paper.*OPINIONS.*there is already",
        ),
        (
            item(W.SPECIAL_REPORT, MeetingSet(on(2, 1), on(3, 1))),
            Deliberated(on(2, 28)),
            "event.day.*2025, 2, 28.*2025-03-01",
        ),
        (item(), Researched(date(2025, 1, 9)), "event.day.*2025, 1, 9.*2025-01-10"),
    ],
)
def test_what_the_facts_forbid(case: SupervisionItem, event: Any, match: str) -> None:
    """One error that names what is expected."""
    with pytest.raises(npc.FactsError, match=match):
        case.after(event)


def test_a_resolution_is_reported_once() -> None:
    """A second report has no resolution to report on, until a new one is made."""
    done = item(
        W.SPECIAL_REPORT,
        Deliberated(on(2, 1)),
        Resolved(on(2, 1), on(3, 1)),
        ResolutionReported(on(2, 20)),
    )

    with pytest.raises(npc.FactsError, match="a resolution first"):
        done.after(ResolutionReported(on(2, 21)))
    assert done.after(Resolved(on(2, 22))).after(ResolutionReported(on(2, 23))).events


@pytest.mark.parametrize(
    ("kw", "match"),
    [
        ({"topic": None}, "topic.*None"),
        ({"work": "专项工作报告"}, "work.*SupervisedWork"),
        ({"level": Level.TOWN}, "level.*TOWN.*standing committee"),
        ({"level": Level.NATIONAL, "profile": HENAN}, "profile.*national"),
        ({"level": Level.PROVINCE, "profile": 3}, "profile.*3.*Profile"),
        ({"planned": "2025"}, "planned.*2025"),
        ({"owner": []}, "owner.*hashable"),
        ({"stage": SupervisionStage.CLOSED}, "stage.*CLOSED.*PLANNED"),
        ({"events": "x"}, "events"),
    ],
)
def test_a_topic_of_wrong_facts(kw: dict[str, Any], match: str) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError, match=match):
        item(**kw)


def test_a_day_before_the_plan() -> None:
    """Nothing stood anywhere then."""
    with pytest.raises(npc.FactsError, match=r"on.*2025, 1, 9.*2025-01-10"):
        item().stage_on(date(2025, 1, 9))


def test_an_illegal_step_names_what_is_possible() -> None:
    """A closed topic is followed up or made public."""
    with pytest.raises(npc.TransitionError, match="SupervisionFollowedUp, MadePublic"):
        whole().after(Deliberated(on(12, 20)))

    assert (SupervisionFollowedUp, MadePublic) == possible(TABLE, SupervisionStage.CLOSED)
    assert "已审议 --> 审议意见已交办: OpinionsHandedOver" in diagram(TABLE)


@pytest.mark.parametrize(
    ("build", "match"),
    [
        (lambda: MeetingSet(on(2, 2), on(2, 1)), "meeting.*2025, 2, 1"),
        (lambda: MeetingSet(on(2, 2), on(2, 3), 1), "ad_hoc_meeting.*1"),  # type: ignore[arg-type]
        (
            lambda: MeetingSet(on(2, 2), on(2, 3), ad_hoc_topic=1),  # type: ignore[arg-type]
            "ad_hoc_topic.*1",
        ),
        (lambda: ResolutionReported(on(2, 2), on(2, 3)), "resolved.*2025, 2, 3"),
        (lambda: InspectionSet(on(2, 2), on(2, 1)), "start.*2025, 2, 1"),
        (lambda: Resolved(on(2, 2), on(2, 1)), "limit.*2025, 2, 1"),
        (lambda: OpinionsHandedOver(on(2, 2), on(2, 1)), "limit.*2025, 2, 1"),
        (lambda: HandlingReportedBack(on(2, 2), 1), "written.*1"),  # type: ignore[arg-type]
        (lambda: SatisfactionVoted(on(2, 2), 1), "satisfied.*1"),  # type: ignore[arg-type]
        (lambda: MadePublic(on(2, 2), "x"), "paper.*x"),  # type: ignore[arg-type]
        (lambda: Deliberated("2025"), "day.*2025"),  # type: ignore[arg-type]
    ],
)
def test_an_event_of_wrong_facts(build: Callable[[], Any], match: str) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError, match=match):
        build()


# What was mended


def test_each_resolution_has_a_report_of_its_own() -> None:
    """On the audit, then on how it was put right: one report leaves the other owed."""
    first, second = on(7, 30), on(11, 20)
    case = item(
        W.AUDIT_REPORT,
        Deliberated(on(7, 29)),
        Resolved(first, on(9, 30)),
        OpinionsHandedOver(on(8, 5)),
        CommentsTaken(on(9, 1)),
        HandlingReportedBack(on(9, 2)),
        RectificationHeard(on(11, 19)),
        Resolved(second, on(12, 31)),
    )
    told = case.after(ResolutionReported(on(12, 1), second))
    both = told.after(ResolutionReported(on(12, 2)))
    states = {
        one.deadline.due: (one.done, one.state)
        for one in both.deadlines(ON)
        if one.what is T.AUDIT_RESOLUTION_REPORT
    }

    assert {
        on(9, 30): (on(12, 2), State.BROKEN),
        on(12, 31): (on(12, 1), State.MET),
    } == states
    [barred] = told.barring(SupervisionClosed(on(12, 3)))
    assert "2025-07-30的决议的执行情况尚未报告" in barred.explain("zh")
    assert "the resolution of 2025-07-30" in barred.explain("en")
    assert 2 == len(case.barring(SupervisionClosed(on(12, 3))))
    assert both.after(SupervisionClosed(on(12, 3))).closed


AUDITED = (
    OpinionsHandedOver(on(8, 5, 2024)),
    CommentsTaken(on(9, 1, 2024)),
    HandlingReportedBack(on(9, 2, 2024)),
)


@pytest.mark.parametrize(
    ("heard", "kw", "articles"),
    [
        (on(7, 29, 2024), {}, []),
        (on(7, 29, 2024), {"profile": HENAN}, ["第30条第3款"]),
        (on(7, 29, 2024), {"level": CITY, "profile": BEIJING}, ["第9条第2款"]),
        (on(7, 29, 2024), {"level": DISTRICT, "profile": BEIJING}, []),
    ],
)
def test_an_audit_is_closed_by_the_law_of_the_day_it_was_heard(
    heard: date, kw: dict[str, Any], articles: list[str]
) -> None:
    """Before 9 November 2024 no statute had it heard again; local texts had."""
    case = item(W.AUDIT_REPORT, Deliberated(heard), *AUDITED, planned=on(1, 1, 2024), **kw)
    barred = case.barring(SupervisionClosed(on(3, 1)))

    assert [True] * len(articles) == [
        article in str(one.citation) for article, one in zip(articles, barred, strict=True)
    ]


def inspected(level: Level, profile: Any) -> SupervisionItem:
    """An inspection of 2024 whose opinions went out for comments."""
    return item(
        W.INSPECTION,
        MeetingSet(on(1, 2, 2024), on(4, 30, 2024)),
        InspectionStarted(on(2, 1, 2024)),
        MeetingSet(on(2, 2, 2024), on(5, 1, 2024)),
        InspectionEnded(on(3, 1, 2024)),
        MeetingSet(on(3, 2, 2024), on(5, 1, 2024)),
        InspectionReported(on(4, 1, 2024)),
        MeetingSet(on(4, 2, 2024), on(5, 1, 2024)),
        SubmissionDecided(on(4, 3, 2024)),
        Deliberated(on(5, 1, 2024)),
        OpinionsAdopted(on(5, 2, 2024)),
        OpinionsHandedOver(on(5, 3, 2024)),
        CommentsTaken(on(6, 1, 2024)),
        level=level,
        profile=profile,
        planned=on(1, 1, 2024),
    )


@pytest.mark.parametrize(
    ("level", "profile", "articles"),
    [
        (COUNTY, HENAN, []),
        (CITY, BEIJING, ["第16条第1款"]),
        (DISTRICT, BEIJING, ["第16条第1款"]),
        (CITY, SHANGHAI, ["第26条第1款"]),
    ],
)
def test_a_local_text_wants_the_answer_in_writing(
    level: Level, profile: Any, articles: list[str]
) -> None:
    """That of 2006 did not, of an inspection."""
    barred = inspected(level, profile).barring(HandlingReportedBack(on(6, 2, 2024), written=False))

    assert [True] * len(articles) == [
        article in str(one.citation) for article, one in zip(articles, barred, strict=True)
    ]


def test_every_field_that_a_course_names_is_one_of_a_places() -> None:
    """Whatever is asked for can be given."""
    fields = {one.name for one in attrs.fields(SupervisionRules)}
    named = {
        field
        for course in COURSES.values()
        for field in (
            course.local_consulted,
            course.local_written,
            course.adopted,
            course.consented,
            course.signed,
        )
        if field
    }

    assert set() == {one for one in named if one not in fields and f"own_{one}" not in fields}
    assert {"other_consulted", "opinions_signed", "inspection_written"} <= named


def test_other_financial_reports_go_out_for_comments_in_zhejiang() -> None:
    """By its own text, before the statute asked for them in 2024."""
    case = item(
        W.OTHER_FINANCE_REPORT,
        Deliberated(on(5, 1, 2024)),
        OpinionsAdopted(on(5, 2, 2024)),
        OpinionsHandedOver(on(5, 3, 2024)),
        level=PROVINCE,
        profile=ZHEJIANG,
        planned=on(1, 1, 2024),
    )
    [barred] = case.barring(HandlingReportedBack(on(6, 1, 2024), written=False))

    assert "第44条第3款" in str(barred.citation)


@pytest.mark.parametrize(
    ("kw", "whats"),
    [
        ({}, [T.DRAFT, T.REVISED, T.MEMBERS_COPY, T.DRAFT_COMMENTS]),
        ({"ad_hoc_meeting": True}, [T.DRAFT, T.REVISED, T.MEMBERS_COPY, T.DRAFT_COMMENTS]),
        ({"ad_hoc_topic": True}, [T.DRAFT, T.REVISED, T.MEMBERS_COPY]),
    ],
)
def test_zhejiangs_topic_of_the_occasion_is_freed_from_comments(
    kw: dict[str, bool], whats: list[SupervisionTime]
) -> None:
    """Their five days are its own; the statute's times stay, and what is late by them is open."""
    case = item(
        W.SPECIAL_REPORT,
        MeetingSet(on(6, 1), on(6, 10), **kw),
        DraftSent(on(6, 2)),
        level=PROVINCE,
        profile=ZHEJIANG,
    )
    found = case.deadlines(on(6, 9))
    freed = "ad_hoc_topic" in kw

    assert whats == [one.what for one in found]
    assert [State.OPEN if freed else State.BROKEN] * len(whats) == [one.state for one in found]
    assert [freed] * 3 == [
        "临时确定的监督议题" in one.deadline.explain() for one in found if one.what in whats[:3]
    ]


def test_beijings_own_opinions_may_be_signed() -> None:
    """By its rules of 2010 the city's are; whether the council adopts them too is in doubt."""
    heard = item(W.SPECIAL_REPORT, Deliberated(on(7, 1)), level=CITY, profile=BEIJING)
    case = heard.after(OpinionsHandedOver(on(7, 2)))
    adopted = heard.after(OpinionsAdopted(on(7, 2))).after(OpinionsHandedOver(on(7, 3)))

    assert ["第14条第1款" in str(one.citation) for one in case.doubts] == [True]
    assert [True] == [one.decides for one in case.doubts]
    assert () == adopted.doubts
    assert () == heard.doubts
    earlier = item(
        W.SPECIAL_REPORT,
        Deliberated(on(7, 1, 2010)),
        level=CITY,
        profile=BEIJING,
        planned=on(1, 1, 2010),
    )
    assert earlier.barring(OpinionsHandedOver(on(12, 22, 2010)))
    assert () == earlier.barring(OpinionsHandedOver(on(12, 23, 2010)))
    assert () == item(W.SPECIAL_REPORT, Deliberated(on(7, 1)), OpinionsHandedOver(on(7, 2))).doubts


def test_chongqings_council_consents_where_no_resolution_was_made() -> None:
    """Of every report of an organ, by its article 34."""
    for work in (W.SPECIAL_REPORT, W.OTHER_FINANCE_REPORT):
        heard = item(work, Deliberated(on(7, 1)), level=CITY, profile=CHONGQING)
        handed = OpinionsHandedOver(on(7, 3))
        [barred] = heard.barring(handed)

        assert "第34条第1款" in str(barred.citation)
        assert () == heard.after(OpinionsAdopted(on(7, 2))).barring(handed)
        assert () == heard.after(Resolved(on(7, 1))).barring(handed)


def test_a_second_report_is_told_too() -> None:
    """Each by itself, and by the law of its day."""
    paper = SupervisionPaper.HANDLING_REPORT
    case = item(
        W.SPECIAL_REPORT,
        Deliberated(on(7, 1)),
        MadePublic(on(7, 2), SupervisionPaper.REPORT),
        OpinionsHandedOver(on(7, 10)),
        MadePublic(on(7, 11), SupervisionPaper.OPINIONS),
        CommentsTaken(on(8, 1)),
        HandlingReportedBack(on(8, 2)),
        MadePublic(on(8, 3), paper),
        AnotherReportAsked(on(9, 1)),
        CommentsTaken(on(9, 2)),
        HandlingReportedBack(on(9, 3)),
    )

    assert (paper,) == case.unpublished
    assert () == case.after(MadePublic(on(9, 4), paper)).unpublished


@pytest.mark.parametrize(
    ("work", "day", "papers"),
    [
        (W.SPECIAL_REPORT, on(12, 31, 2006), []),
        (W.SPECIAL_REPORT, on(1, 1, 2007), ["REPORT", "RESOLUTION_REPORT"]),
        (W.PLAN_REPORT, on(11, 8, 2024), ["REPORT"]),
        (W.AUDIT_REPORT, on(11, 8, 2024), ["REPORT", "RESOLUTION_REPORT"]),
        (W.OTHER_FINANCE_REPORT, on(11, 8, 2024), []),
        (W.OTHER_FINANCE_REPORT, on(11, 9, 2024), ["REPORT", "RESOLUTION_REPORT"]),
        (W.SPECIAL_INQUIRY, on(11, 9, 2024), []),
    ],
)
def test_papers_are_told_by_the_law_of_their_day(
    work: SupervisedWork, day: date, papers: list[str]
) -> None:
    """The text of 2006 names fewer of them."""
    case = item(work, Deliberated(day), Resolved(day), ResolutionReported(day), planned=day)

    assert papers == [one.name for one in case.unpublished]


@pytest.mark.parametrize(("last", "owed"), [(on(11, 8, 2024), 0), (on(11, 9, 2024), 1)])
def test_how_an_audit_was_put_right_is_told_since_2024(last: date, owed: int) -> None:
    """It is one of the reports of the chapter."""
    case = item(W.AUDIT_REPORT, Deliberated(last), planned=on(1, 1, 2024))
    heard = case.after(RectificationHeard(last))

    assert owed == heard.unpublished.count(SupervisionPaper.RECTIFICATION_REPORT)


def test_a_resolution_on_an_inspection_was_not_told_in_2006() -> None:
    """Its report was, and what became of it."""
    case = inspected(COUNTY, None)
    for event in (
        HandlingReportedBack(on(6, 2, 2024)),
        Resolved(on(6, 3, 2024)),
        ResolutionReported(on(6, 4, 2024)),
    ):
        case = case.after(event)

    assert ["REPORT", "OPINIONS", "HANDLING_REPORT"] == [one.name for one in case.unpublished]


def test_opinions_not_collected_before_the_hearing_are_told() -> None:
    """Of special reports alone, by the article of the day."""
    collected = item(W.SPECIAL_REPORT, OpinionsCollected(on(6, 1)), Deliberated(on(7, 1)))
    left_out = item(W.SPECIAL_REPORT, Deliberated(on(7, 1)))
    earlier = item(W.SPECIAL_REPORT, Deliberated(on(7, 1, 2020)), planned=on(1, 1, 2020))

    assert ["《监督法》（2024）第14条"] == [str(one.citation) for one in left_out.omitted]
    assert ["《监督法》（2006）第11条"] == [str(one.citation) for one in earlier.omitted]
    assert () == collected.omitted
    assert () == item(W.PLAN_REPORT, Deliberated(on(7, 1))).omitted
    assert () == item(W.SPECIAL_REPORT).omitted


@pytest.mark.parametrize(
    ("back", "state"),
    [(on(10, 10), State.OPEN), (on(10, 11), State.BROKEN)],
)
def test_a_report_before_the_plan_was_due_leaves_the_plan_open(back: date, state: State) -> None:
    """Beijing: whether a plan is still owed then is not said."""
    case = item(
        W.SPECIAL_REPORT,
        Deliberated(on(7, 1)),
        OpinionsAdopted(on(7, 2)),
        OpinionsHandedOver(on(7, 10)),
        CommentsTaken(back),
        HandlingReportedBack(back),
        level=CITY,
        profile=BEIJING,
    )
    [found] = [one for one in case.deadlines(ON) if one.what is T.HANDLING_PLAN]

    assert (on(10, 10), state) == (found.deadline.due, found.state)
    assert (state is State.OPEN) == ("是否仍须送交方案" in found.explain("zh"))


def test_reports_of_every_kind_may_be_sent_before_the_meeting() -> None:
    """Though no text sets a time for some of them, none runs."""
    for work in (W.PLAN_REPORT, W.BUDGET_REPORT, W.AUDIT_REPORT, W.OTHER_FINANCE_REPORT):
        events = [kind(on(6, 1)) for kind in (DraftSent, CommentsGiven, RevisedSent, CopiesSent)]

        assert 4 == len(item(work, *events).events)
        assert () == item(work, *events, profile=ZHEJIANG).deadlines(ON)


def test_a_special_inquiry_may_end_in_a_resolution() -> None:
    """Its own day counts, of which no national text speaks."""
    case = item(W.SPECIAL_INQUIRY, Deliberated(on(2, 1)), Resolved(on(2, 2), on(3, 1)))
    [found] = case.deadlines(ON)

    assert (T.INQUIRY_RESOLUTION_REPORT, on(3, 1), State.BROKEN) == (
        found.what,
        found.deadline.due,
        found.state,
    )
    assert [None] == [one.citation for one in found.deadline.grounds]


@pytest.mark.parametrize(
    ("reported", "profile", "points"),
    [
        (date(2026, 7, 1), None, 0),
        (date(2027, 7, 1), None, 1),
        (date(2028, 7, 1), None, 0),
        (date(2029, 7, 1), None, 1),
        (date(2030, 7, 1), None, 0),
        (date(2027, 7, 1), ZHEJIANG, 0),
        (date(2028, 7, 1), ZHEJIANG, 0),
    ],
)
def test_only_what_no_text_settles_of_the_middle_stage_is_open(
    reported: date, profile: Any, points: int
) -> None:
    """The second and the fourth year, where no local text names the time."""
    found = midterm_report_in_time(
        reported, first_year=2026, level=PROVINCE, on=ON, profile=profile
    )

    assert points == len(found.open)
    assert bool(points) == found.undecided


def test_a_plan_counts_for_the_year_it_is_for() -> None:
    """Made in December, it is the next year's; what was made after the day is not counted yet."""
    ask: dict[str, Any] = {"level": COUNTY, "year": 2026}
    what = YearlyWork.PLAN
    before = yearly_work_done(what, [on(12, 20)], on=date(2026, 1, 31), **ask)
    after = yearly_work_done(what, [date(2026, 2, 1)], on=date(2026, 1, 31), **ask)
    audit = yearly_work_done(YearlyWork.AUDIT, [on(12, 20)], on=date(2026, 1, 31), **ask)

    assert (State.MET, 1) == (before.state, before.held)
    assert (State.PENDING, 0) == (after.state, after.held)
    assert (State.PENDING, 0) == (audit.state, audit.held)


def test_inquiries_and_inspections_are_not_called_meetings() -> None:
    """They are counted in times."""
    inquiries = supervision_number_valid(
        SupervisionNumber.RECTIFICATION_INQUIRIES, 0, level=CITY, on=ON, profile=BEIJING
    )
    inspections = deputy_number_valid(
        DeputyNumber.COLLECTIVE_INSPECTIONS, 1, level=PROVINCE, on=ON, profile=HENAN
    )

    for found in (inquiries, inspections):
        assert "会议" not in found.explain("zh").splitlines()[1]
        assert "meeting" not in found.explain("en").splitlines()[1]


def test_national_law_asked_alone_is_noted() -> None:
    """Of deputies' meetings and cases; not of the nation's."""
    asked = meeting_request_valid(COUNTY, organ=COUNTY, on=ON)
    left = case_handling_valid(handled=False, level=COUNTY, on=ON)

    assert asked.notes
    assert left.notes
    assert () == case_handling_valid(handled=False, level=Level.NATIONAL, on=ON).notes
    assert () == meeting_request_valid(Level.NATIONAL, organ=Level.NATIONAL, on=ON).notes
    assert () == meeting_request_valid(CITY, organ=CITY, on=ON, profile=BEIJING).notes


def test_topics_of_other_laws_are_named_since_2024() -> None:
    """Before, other laws might provide for them, which is left open."""
    new = topic_source_valid(TopicSource.LAW, level=COUNTY, on=date(2024, 11, 9))
    old = topic_source_valid(TopicSource.LAW, level=COUNTY, on=date(2024, 11, 8))

    assert new.holds
    assert old.undecided


# Wrong questions to the rules

WRONG: list[tuple[Callable[[], Any], str]] = [
    (lambda: supervision_due(T.DRAFT, JAN, level=Level.TOWN, on=ON), "level.*TOWN"),
    (lambda: supervision_due("x", JAN, level=COUNTY, on=ON), "what.*x"),  # type: ignore[arg-type]
    (
        lambda: supervision_due(T.DRAFT, JAN, level=COUNTY, on=ON, set_for=JAN),
        "set_for.*None: a time is set",
    ),
    (
        lambda: supervision_due(T.HANDLING, JAN, level=COUNTY, on=ON, set_for=JAN - ONE),
        "set_for.*2025, 1, 9",
    ),
    (
        lambda: supervision_in_time(T.HANDLING, JAN - ONE, event=JAN, level=COUNTY, on=ON),
        "done.*2025, 1, 9",
    ),
    (
        lambda: supervision_in_time(
            T.HANDLING, JAN, event=JAN, level=COUNTY, on=ON, ad_hoc_meeting=True
        ),
        "ad_hoc_meeting.*only reports are freed",
    ),
    (
        lambda: supervision_in_time(
            T.HANDLING, JAN, event=JAN, level=COUNTY, on=ON, ad_hoc_topic=True
        ),
        "ad_hoc_topic.*only reports are freed",
    ),
    (
        lambda: entrusted_inspection_valid(
            PROVINCE,
            entrusted=COUNTY,
            on=ON,
            consulted=1,  # type: ignore[arg-type]
        ),
        "consulted.*1",
    ),
    (
        lambda: supervision_number_valid(
            SupervisionNumber.RECTIFICATION_INQUIRIES, -1, level=COUNTY, on=ON
        ),
        "number.*-1",
    ),
    (
        lambda: topic_source_valid(TopicSource.SOCIETY, level=COUNTY, on=ON, in_writing=False),
        "in_writing.*only an organ's request",
    ),
    (lambda: PlanItem("x", "y"), "way.*y"),  # type: ignore[arg-type]
    (
        lambda: plan_contents([PlanItem("x", SupervisionWay.OTHER)] * 2, level=COUNTY, on=ON),
        "items.*each named once",
    ),
    (
        lambda: plan_steps_valid([], plan="x", level=COUNTY, on=ON),  # type: ignore[arg-type]
        "plan.*x",
    ),
    (
        lambda: entrusted_inspection_valid(PROVINCE, entrusted=PROVINCE, on=ON),
        "entrusted.*below PROVINCE",
    ),
    (
        lambda: entrusted_inspection_valid(COUNTY, entrusted=Level.TOWN, on=ON),
        "level.*TOWN",
    ),
    (lambda: inspection_team_valid([], level=COUNTY, on=ON), "team.*one or more"),
    (
        lambda: work_report_valid(Body.PRESIDIUM, by=Reporter.HEAD, level=COUNTY, on=ON),
        "organ.*supervised",
    ),
    (
        lambda: special_inquiry_valid(InquiryMeeting.JOINT, asked_of=[], attended=[], on=ON),
        "asked_of.*one organ",
    ),
    (
        lambda: special_inquiry_valid(
            InquiryMeeting.JOINT, asked_of=[Body.PARTY], attended=[], on=ON
        ),
        "organ.*supervised",
    ),
    (
        lambda: annulment_valid(Body.COURT, None, lower=False, level=Level.NATIONAL, on=ON),
        "level.*a local level",
    ),
    (
        lambda: annulment_valid(Body.STANDING_COMMITTEE, None, lower=True, level=COUNTY, on=ON),
        "of.*townships have",
    ),
    (
        lambda: yearly_work_done(YearlyWork.FINANCIAL_WORK, [], level=COUNTY, year=2025, on=JAN),
        "level.*Level.NATIONAL",
    ),
    (
        lambda: yearly_work_done(YearlyWork.AUDIT, [], level=COUNTY, year=2024, on=JAN),
        "on.*a day of 2024",
    ),
    (
        lambda: execution_report_in_time(
            ExecutionReport.PLAN, JAN, level=Level.NATIONAL, on=ON, profile=HENAN
        ),
        "profile.*national",
    ),
    (
        lambda: midterm_report_in_time(JAN, first_year=0, level=COUNTY, on=ON),
        "first_year.*0",
    ),
    (
        lambda: four_lists(["a", "a"], measures=[], results=[], assessments=[]),
        "problems.*each once",
    ),
    (
        lambda: four_lists(["a"], measures=["b"], results=[], assessments=[]),
        "measures.*on the list before",
    ),
    (
        lambda: four_lists(["a"], measures=[], results=["a"], assessments=[]),
        "results.*on the list before",
    ),
    (lambda: inquiry_record(["a"], {"b": True}), "answers.*questions asked"),
    (lambda: inquiry_record(["a"], {"a": 1}), "answers.*1"),  # type: ignore[dict-item]
    (
        lambda: SupervisionRules(draft=3),  # type: ignore[arg-type]
        "supervision.draft",
    ),
    (
        lambda: case_handling_valid(handled=True, level=Level.NATIONAL, on=ON, profile=HENAN),
        "profile.*national",
    ),
    (
        lambda: meeting_request_valid(Level.NATIONAL, organ=COUNTY, on=ON, profile=HENAN),
        "profile.*national",
    ),
]


@pytest.mark.parametrize(("ask", "match"), WRONG)
def test_wrong_facts_are_refused(ask: Callable[[], Any], match: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError, match=match):
        ask()


def test_a_place_may_not_change_what_the_statute_fixes() -> None:
    """Four members do not interpellate in a province."""
    zhejiang: Any = ZHEJIANG.supervision
    source = zhejiang.upper_interpellation_signers
    wrong = npc.Provision(4, source.source, source.since)

    with pytest.raises(npc.OutOfRangeError, match="upper_interpellation_signers"):
        SupervisionRules(upper_interpellation_signers=wrong)


# What the rules answer


def test_without_a_text_nothing_is_known() -> None:
    """Where no text sets a time it is left open, and no last day is made up."""
    found = supervision_in_time(T.HANDLING, ON, event=JAN, level=COUNTY, on=ON)

    assert found.undecided
    with pytest.raises(npc.NotInForceError, match="报告专项工作报告审议意见的研究处理情况"):
        supervision_due(T.HANDLING, JAN, level=COUNTY, on=ON)
    with pytest.raises(npc.NotInForceError, match="2024-11-09"):
        supervision_due(T.AUDIT_RECTIFICATION, JAN, level=COUNTY, on=date(2020, 1, 1))


def test_a_day_that_was_set_binds_beside_a_text_that_replaces_nothing() -> None:
    """Henan's three months go on; a shorter time that was set comes first."""
    kw: dict[str, Any] = {"level": COUNTY, "on": ON, "profile": HENAN}
    event, early, late = on(8, 10), on(9, 1), on(12, 31)

    assert early == supervision_due(T.HANDLING, event, set_for=early, **kw).due
    assert on(11, 10) == supervision_due(T.HANDLING, event, set_for=late, **kw).due
    for done, want in ((early, True), (early + ONE, False)):
        found = supervision_in_time(T.HANDLING, done, event=event, set_for=early, **kw)
        assert want is found.holds


def test_a_day_that_was_set_stands_where_no_text_does() -> None:
    """It has no provision, or the resolution's."""
    kw: dict[str, Any] = {"level": COUNTY, "on": ON}
    alone = supervision_due(T.INQUIRY_HANDLING, JAN, set_for=on(3, 1), **kw)
    resolved = supervision_due(T.FINANCE_RESOLUTION_REPORT, JAN, set_for=on(3, 1), **kw)

    assert [None] == [one.citation for one in alone.grounds]
    assert ["《监督法》（2024）第29条第1款"] == [str(one.citation) for one in resolved.grounds]
    assert on(3, 1) == alone.due == resolved.due


@pytest.mark.parametrize(
    ("what", "day", "cites"),
    [
        (T.RESOLUTION_REPORT, date(2024, 11, 8), "《监督法》（2006）第14条第1款"),
        (T.RESOLUTION_REPORT, date(2024, 11, 9), "《监督法》（2024）第17条第1款"),
        (T.FINANCE_RESOLUTION_REPORT, date(2024, 11, 8), "None"),
        (T.AUDIT_RESOLUTION_REPORT, date(2024, 11, 8), "《监督法》（2006）第20条第1款"),
        (T.AUDIT_RESOLUTION_REPORT, date(2024, 11, 9), "《监督法》（2024）第29条第1款"),
        (T.INQUIRY_RESOLUTION_REPORT, date(2024, 11, 9), "None"),
        (T.FINANCE_RESOLUTION_REPORT, date(2024, 11, 9), "《监督法》（2024）第29条第1款"),
        (T.INSPECTION_RESOLUTION_REPORT, date(2024, 11, 8), "None"),
        (T.INSPECTION_RESOLUTION_REPORT, date(2024, 11, 9), "《监督法》（2024）第37条第1款"),
    ],
)
def test_a_resolution_is_reported_on_in_its_time(
    what: SupervisionTime, day: date, cites: str
) -> None:
    """Each edition says so of its own reports."""
    found = supervision_due(what, day, set_for=day + 30 * ONE, level=COUNTY, on=day)

    assert [cites] == [str(one.citation) for one in found.grounds]


def test_a_usual_time_gives_way_to_a_day_that_was_set() -> None:
    """Shanghai's usual three months are not the last day where another was set."""
    found = supervision_due(
        T.HANDLING, on(8, 10), set_for=on(12, 31), level=CITY, on=ON, profile=SHANGHAI
    )

    assert on(12, 31) == found.due


def test_zhejiangs_occasion_frees_from_comments_too() -> None:
    """No statute has a time for them, so that nothing is left open."""
    kw: dict[str, Any] = {"event": on(7, 8), "level": PROVINCE, "on": ON, "profile": ZHEJIANG}
    late = on(8, 1)

    assert supervision_in_time(T.DRAFT_COMMENTS, late, ad_hoc_topic=True, **kw).holds
    assert not supervision_in_time(T.DRAFT_COMMENTS, late, **kw).holds
    # Where no local text frees, the occasion changes nothing.
    henan: dict[str, Any] = {"event": on(7, 28), "level": PROVINCE, "on": ON, "profile": HENAN}
    assert not supervision_in_time(T.DRAFT, on(7, 9), ad_hoc_topic=True, **henan).holds


def test_one_of_several_is_pending_before_the_year_ends() -> None:
    """Another may still come."""
    ask = {"level": COUNTY, "year": 2025}
    what = YearlyWork.INSPECTIONS
    middle = yearly_work_done(what, [on(3, 1)], on=on(12, 30), **ask)  # type: ignore[arg-type]
    end = yearly_work_done(what, [on(3, 1)], on=on(12, 31), **ask)  # type: ignore[arg-type]

    assert (State.PENDING, State.OPEN) == (middle.state, end.state)
    assert end.explain("zh").startswith("2025年组织执法检查：至2025-12-31共1次\n法定义务")
    assert end.explain("en").startswith("inspections in 2025: 1 by 2025-12-31\nduty")


def test_a_plan_by_its_fields_of_work() -> None:
    """How many topics each has, which has none, and which topic belongs to none."""
    items = [
        PlanItem("甲", SupervisionWay.SPECIAL_REPORT, area="民生"),
        PlanItem("乙", SupervisionWay.INSPECTION, area="民生"),
        PlanItem("丙", SupervisionWay.RESEARCH),
    ]
    found = plan_contents(items, level=COUNTY, on=ON, areas=["民生", "生态"])

    assert {"民生": 2, "生态": 0} == found.areas
    assert ("生态",) == found.uncovered
    assert Fraction(1, 2) == found.coverage
    assert ("丙",) == found.outside
    assert found.explain("zh").splitlines()[:2] == [
        "听取和审议专项工作报告1项、法律法规实施情况的检查1项、专题调研1项",
        "没有议题的方面：生态",
    ]
    assert found.explain("en").splitlines()[1] == "fields without a topic: 生态"
    empty = plan_contents([], level=COUNTY, on=ON)
    assert Fraction(1) == empty.coverage
    assert "没有议题" == empty.explain().splitlines()[0]
    assert "no topics" == empty.explain("en").splitlines()[0]
    assert () == plan_contents([], level=Level.NATIONAL, on=ON).notes


def test_a_bare_topic_is_said() -> None:
    """What the plan does not say of it, in both languages."""
    items = [PlanItem("甲", SupervisionWay.OTHER, (PlanDetail.TOPIC, PlanDetail.ORGAN))]
    found = plan_contents(items, level=COUNTY, on=ON, profile=ZHEJIANG)

    assert "甲：没有写明时间、方法" in found.explain("zh")
    assert "甲: lacks time, method" in found.explain("en")


def test_four_lists_stop_where_they_stop() -> None:
    """One closed, one at each list."""
    found = four_lists(
        ["甲", "乙", "丙", "丁"],
        measures=["乙", "丙", "丁"],
        results=["丙", "丁"],
        assessments=["丁"],
    )

    assert (("甲",), ("乙",), ("丙",), ("丁",)) == (
        found.without_measure,
        found.without_result,
        found.without_assessment,
        found.closed,
    )
    assert Fraction(1, 4) == found.rate
    assert ["问题4项，闭环1项", "没有对策：甲", "没有成绩：乙", "没有评价：丙"] == (
        found.explain("zh").splitlines()
    )
    assert "1 of 4 problems closed" == found.explain("en").splitlines()[0]
    none = four_lists([], measures=[], results=[], assessments=[])
    assert Fraction(1) == none.rate
    assert "问题0项，闭环0项" == none.explain()


def test_questions_answered() -> None:
    """One that is not named was not answered."""
    found = inquiry_record(["甲", "乙", "丙"], {"甲": True, "乙": False})

    assert (("甲",), ("乙", "丙")) == (found.answered, found.unanswered)
    assert Fraction(1, 3) == found.rate
    assert ["提问3个，答复1个", "未答复：乙、丙"] == found.explain().splitlines()
    assert ["1 of 1 questions answered"] == (
        inquiry_record(["a"], {"a": True}).explain("en").splitlines()
    )
    assert Fraction(1) == inquiry_record([], {}).rate


def test_the_national_committee_is_asked_of_no_place() -> None:
    """No note says that local texts are unknown."""
    kw: dict[str, Any] = {"level": Level.NATIONAL, "on": ON}

    assert () == supervision_due(T.DRAFT, JAN, **kw).notes
    assert () == supervision_in_time(T.DRAFT, JAN, event=JAN, **kw).notes
    assert () == inspection_team_valid([Inspector.COMMITTEE_MEMBER], **kw).notes
    assert supervision_due(T.DRAFT, JAN, level=COUNTY, on=ON).notes


def test_an_annulment_says_what_it_rests_on() -> None:
    """In both languages."""
    found = annulment_valid(
        Body.CONGRESS, AnnulmentGround.CONTRARY_TO_LAW, lower=True, level=COUNTY, on=ON
    )

    assert "常委会有权撤销" == found.explain("zh").splitlines()[0]
    assert "the committee may annul it" == found.explain("en").splitlines()[0]


def test_a_plan_that_no_text_knows_is_left_open() -> None:
    """Of two plans, before 2007."""
    found = plan_steps_valid([], plan=PlanKind.REPORTS, level=COUNTY, on=date(2000, 1, 1))

    assert found.undecided


def test_a_draft_on_the_plan_is_sent_twenty_days_before() -> None:
    """Henan's report on the plan, and its budget's, before their meeting."""
    plan = item(W.PLAN_REPORT, MeetingSet(on(6, 1), on(7, 28)), DraftSent(on(7, 9)), profile=HENAN)
    budget = item(
        W.BUDGET_REPORT, MeetingSet(on(6, 1), on(7, 28)), RevisedSent(on(7, 18)), profile=HENAN
    )

    assert [T.PLAN_DRAFT] == [one.what for one in plan.late(on(7, 28))]
    assert [T.ACCOUNTS_COPY] == [one.what for one in budget.late(on(7, 28))]
