"""Supervision by standing committees as the published methods describe it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from npcmodel.dates.held import State
from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Base
from npcmodel.profiles import HENAN
from npcmodel.profiles.supervising import SupervisionWay
from npcmodel.satisfaction import SatisfactionRule, graded
from npcmodel.supervision import (
    AnotherReportAsked,
    CommentsTaken,
    CopiesSent,
    Deliberated,
    DraftSent,
    HandlingReportedBack,
    InquiryMeeting,
    InspectionEnded,
    InspectionNoticed,
    InspectionReported,
    InspectionSet,
    InspectionStarted,
    MeetingSet,
    OpinionsHandedOver,
    PlanItem,
    Researched,
    RevisedSent,
    SatisfactionVoted,
    SubmissionDecided,
    SupervisedWork,
    SupervisionClosed,
    SupervisionFollowedUp,
    SupervisionItem,
    SupervisionPhase,
    SupervisionStage,
    SupervisionTime,
    four_lists,
    inquiry_record,
    plan_contents,
    special_inquiry_valid,
)

ON = date(2026, 11, 21)
PLANNED = date(2026, 1, 10)


def topic(work: SupervisedWork = SupervisedWork.SPECIAL_REPORT) -> SupervisionItem:
    """Return a topic of a county in Henan, in charge of one of its committees."""
    return SupervisionItem("优化营商环境", work, Level.COUNTY, PLANNED, "财经委", HENAN)


def handed_over() -> SupervisionItem:
    """Return one that was heard in due form, and whose opinions the organ received."""
    item = topic()
    for event in (
        MeetingSet(date(2026, 2, 1), date(2026, 3, 20)),
        DraftSent(date(2026, 2, 28)),
        RevisedSent(date(2026, 3, 10)),
        CopiesSent(date(2026, 3, 13)),
        Deliberated(date(2026, 3, 20)),
        OpinionsHandedOver(date(2026, 3, 31)),
    ):
        item = item.after(event)
    return item


def answered() -> SupervisionItem:
    """Return one on which it was reported what became of them."""
    asked = handed_over().after(CommentsTaken(date(2026, 6, 20)))
    return asked.after(HandlingReportedBack(date(2026, 6, 30)))


@pytest.mark.seed("S1-07", "npcmodel.supervision.plan_contents")
def test_seven_fields_of_work_are_to_be_covered() -> None:
    """The programme counts seven; a plan of five fields leaves two without a topic."""
    areas = [
        "重大决策部署",
        "宪法和法律法规实施",
        "经济高质量发展",
        "生态文明建设",
        "民生社会保障",
        "监察和司法",
        "代表建议办理",
    ]
    items = [PlanItem(one, SupervisionWay.SPECIAL_REPORT, area=one) for one in areas[:5]]
    found = plan_contents(items, level=Level.COUNTY, on=ON, areas=areas)

    assert Fraction(5, 7) == found.coverage
    assert ("监察和司法", "代表建议办理") == found.uncovered


@pytest.mark.seed("S1-24", "npcmodel.supervision.plan_contents")
def test_topics_are_chosen_in_three_fields() -> None:
    """Development, livelihood, ecology: what belongs to none of them is told."""
    areas = ["高质量发展", "民生改善", "生态环保"]
    items = [PlanItem(one, SupervisionWay.INSPECTION, area=one) for one in areas]
    other = PlanItem("机关建设", SupervisionWay.OTHER, area="其他")
    found = plan_contents([*items, other], level=Level.COUNTY, on=ON, areas=areas)

    assert Fraction(1) == found.coverage
    assert ("机关建设",) == found.outside


@pytest.mark.seed("S1-34", "npcmodel.supervision.four_lists")
def test_four_lists_from_the_problem_to_its_assessment() -> None:
    """Problems, measures, results, assessments: one of three is closed."""
    found = four_lists(
        ["办证慢", "收费乱", "信息少"],
        measures=["办证慢", "收费乱"],
        results=["办证慢", "收费乱"],
        assessments=["办证慢"],
    )

    assert Fraction(1, 3) == found.rate
    assert ("信息少",) == found.without_measure
    assert ("收费乱",) == found.without_assessment


@pytest.mark.seed("S1-35", "npcmodel.supervision.SupervisionItem")
@pytest.mark.seed("S4-41", "npcmodel.supervision.SupervisionItem")
@pytest.mark.parametrize(("day", "late"), [(date(2026, 6, 30), 0), (date(2026, 7, 1), 1)])
def test_whoever_does_not_answer_is_urged(day: date, late: int) -> None:
    """Three months after the opinions were received, in Henan, the answer is late."""
    found = handed_over().late(day)

    assert late == len(found)
    assert [SupervisionTime.HANDLING] * late == [one.what for one in found]


@pytest.mark.seed("S1-35", "npcmodel.supervision.SupervisionFollowedUp")
def test_a_look_back_follows_the_answer() -> None:
    """It is looked at again after the answer, and after the close."""
    back = answered().after(SupervisionFollowedUp(date(2026, 9, 1)))
    closed = back.after(SupervisionClosed(date(2026, 9, 2)))

    assert closed.after(SupervisionFollowedUp(date(2026, 12, 1))).closed


@pytest.mark.seed("S4-08", "npcmodel.supervision.SupervisionItem")
def test_the_committee_in_charge_follows_up() -> None:
    """Of two topics handed over one has nobody in charge."""
    mine = handed_over()
    nobody = SupervisionItem("无人督办", mine.work, Level.COUNTY, PLANNED, profile=HENAN)
    for event in mine.events:
        nobody = nobody.after(event)

    assert ["无人督办"] == [one.topic for one in (mine, nobody) if one.owner is None]
    assert [1, 1] == [len(one.late(date(2026, 7, 1))) for one in (mine, nobody)]


@pytest.mark.seed("S1-36", "npcmodel.supervision.SatisfactionVoted", "npcmodel.satisfaction.graded")
def test_what_the_government_did_is_put_to_a_vote() -> None:
    """Of 30 members 16 are satisfied: more than half; 15 are not enough."""
    rule = SatisfactionRule(
        issued_by="某县人大常委会",
        source="满意度测评办法",
        grades=("满意", "不满意"),
        thresholds=(more_than(Fraction(1, 2)),),
        base=Base.ALL_MEMBERS,
        cumulative=False,
    )
    grades = [
        graded(rule, {"满意": votes, "不满意": 30 - votes}, base_size=30).grade
        for votes in (15, 16)
    ]
    voted = answered().after(SatisfactionVoted(date(2026, 7, 20), satisfied=grades[0] == "满意"))
    again = voted.after(AnotherReportAsked(date(2026, 7, 21), date(2026, 9, 30)))

    assert ["不满意", "满意"] == grades
    assert SupervisionStage.HANDED_OVER is again.stage
    assert [date(2026, 9, 30)] == [
        one.deadline.due for one in again.deadlines(ON) if one.state is State.BROKEN
    ]


@pytest.mark.seed("S1-90", "npcmodel.supervision.SupervisionItem")
def test_the_loop_is_closed_only_after_the_answer() -> None:
    """Handed over it cannot be closed; answered it can."""
    with pytest.raises(ValueError, match="SupervisionClosed"):
        handed_over().after(SupervisionClosed(date(2026, 5, 1)))

    assert not answered().closed
    assert answered().after(SupervisionClosed(date(2026, 7, 1))).closed


@pytest.mark.seed("S4-04", "npcmodel.supervision.SupervisionPhase")
def test_four_phases_of_supervision() -> None:
    """It is initiated, researched, deliberated and followed up."""
    first = topic()
    second = first.after(Researched(date(2026, 2, 1)))
    third = second.after(Deliberated(date(2026, 3, 20)))
    fourth = third.after(OpinionsHandedOver(date(2026, 3, 31)))

    assert ["发起", "调研", "审议", "意见督办"] == [
        one.phase.value for one in (first, second, third, fourth)
    ]
    assert 4 == len(SupervisionPhase)


@pytest.mark.seed("S3-15", "npcmodel.supervision.SupervisionItem")
def test_the_steps_of_an_inspection() -> None:
    """Told ten days before, inspected, reported, submitted, deliberated, handed over."""
    item = topic(SupervisedWork.INSPECTION)
    for event in (
        InspectionSet(date(2026, 4, 1), date(2026, 4, 20)),
        InspectionNoticed(date(2026, 4, 10)),
        InspectionStarted(date(2026, 4, 20)),
        InspectionEnded(date(2026, 4, 30)),
        InspectionReported(date(2026, 5, 20)),
        SubmissionDecided(date(2026, 6, 1)),
        Deliberated(date(2026, 6, 20)),
        OpinionsHandedOver(date(2026, 6, 30)),
    ):
        item = item.after(event)

    assert SupervisionStage.HANDED_OVER is item.stage
    assert [
        (SupervisionTime.INSPECTION_NOTICE, date(2026, 4, 10)),
        (SupervisionTime.INSPECTION_HANDOVER, date(2026, 6, 30)),
        (SupervisionTime.INSPECTION_HANDLING, date(2026, 9, 30)),
    ] == [(one.what, one.deadline.due) for one in item.deadlines(date(2026, 6, 30))]


@pytest.mark.seed("S4-09", "npcmodel.supervision.inquiry_record")
def test_a_special_inquiry_counts_its_answers() -> None:
    """Nine of ten questions were answered."""
    asked = [f"问题{number}" for number in range(10)]
    found = inquiry_record(asked, dict.fromkeys(asked[:9], True))

    assert Fraction(9, 10) == found.rate
    assert ("问题9",) == found.unanswered


@pytest.mark.seed("S4-17", "npcmodel.supervision.special_inquiry_valid")
@pytest.mark.parametrize(("came", "holds"), [(True, True), (False, False)])
def test_heads_come_to_a_special_inquiry(*, came: bool, holds: bool) -> None:
    """The government is asked at a joint meeting, and its head attends."""
    attended = [Body.GOVERNMENT] if came else []
    found = special_inquiry_valid(
        InquiryMeeting.JOINT, asked_of=[Body.GOVERNMENT], attended=attended, on=ON
    )

    assert holds is found.holds


@pytest.mark.seed("S4-17", "npcmodel.supervision.SupervisionItem")
def test_opinions_of_a_special_inquiry_are_handed_over_and_answered() -> None:
    """They take the same way; no text asks for comments first."""
    item = topic(SupervisedWork.SPECIAL_INQUIRY)
    for event in (
        Researched(date(2026, 2, 1)),
        Deliberated(date(2026, 3, 20)),
        OpinionsHandedOver(date(2026, 3, 25)),
        HandlingReportedBack(date(2026, 5, 1)),
    ):
        item = item.after(event)

    assert SupervisionStage.REPORTED_BACK is item.stage
