"""What contradicts the history of a topic of supervision, and what does not do a step."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.supervision import (
    AnotherReportAsked,
    CommentsGiven,
    CommentsTaken,
    CopiesSent,
    Deliberated,
    DraftSent,
    HandlingReportedBack,
    MeetingSet,
    OpinionsAdopted,
    OpinionsHandedOver,
    RevisedSent,
    SupervisedWork,
    SupervisionItem,
    SupervisionStage,
    SupervisionTime,
)

W, T = SupervisedWork, SupervisionTime
MEETING = date(2025, 7, 28)
DRAFT_DUE, REVISED_DUE, COPY_DUE = date(2025, 7, 8), date(2025, 7, 18), date(2025, 7, 21)
LATER = date(2025, 12, 31)


def july(day: int) -> date:
    """Return a day of July 2025."""
    return date(2025, 7, day)


def item(*events: Any, work: SupervisedWork = W.SPECIAL_REPORT, **kw: Any) -> SupervisionItem:
    """Return a topic of a county after events."""
    case = SupervisionItem("某议题", work, kw.pop("level", Level.COUNTY), date(2025, 1, 10), **kw)
    for event in events:
        case = case.after(event)
    return case


def states(case: SupervisionItem, on: date = LATER) -> dict[SupervisionTime, State]:
    """Return how each step stands."""
    return {one.what: one.state for one in case.deadlines(on)}


# Facts that contradict one another


def test_nobody_comments_on_what_was_not_sent() -> None:
    """Comments are given on a report that was sent for them."""
    with pytest.raises(npc.FactsError, match=r"event.*CommentsGiven.*sent for comments first"):
        item(CommentsGiven(july(1)))

    assert 2 == len(item(DraftSent(july(1)), CommentsGiven(july(1))).events)


@pytest.mark.parametrize("first", [True, False])
def test_a_topic_does_not_turn_into_one_of_the_occasion(*, first: bool) -> None:
    """A meeting fixed anew may be called for the occasion; the topic stays what it was."""
    before = item(MeetingSet(july(1), MEETING, ad_hoc_topic=first))

    with pytest.raises(npc.FactsError, match=f"event.ad_hoc_topic.*{not first}.*{first}, as of"):
        before.after(MeetingSet(july(2), MEETING, ad_hoc_topic=not first))
    again = MeetingSet(july(2), july(20), ad_hoc_meeting=True, ad_hoc_topic=first)
    assert again == before.after(again).events[-1]


def test_a_meeting_does_not_turn_into_one_of_the_occasion() -> None:
    """Beijing frees such meetings: another may be called, the same one is what it was."""
    late = item(MeetingSet(july(1), MEETING), level=Level.MUNICIPALITY, profile=BEIJING)

    with pytest.raises(npc.FactsError, match=r"event.ad_hoc_meeting.*True.*False, as of the same"):
        late.after(MeetingSet(july(9), MEETING, ad_hoc_meeting=True))
    other = late.after(MeetingSet(july(9), july(11), ad_hoc_meeting=True))
    assert State.BROKEN is states(late, july(9))[T.DRAFT]
    assert State.OPEN is states(other, july(9))[T.DRAFT]


def test_a_late_draft_stays_late_whatever_the_topic_is_called_later() -> None:
    """Zhejiang frees topics of the occasion: a planned one is not called so afterwards."""
    late = item(MeetingSet(july(1), MEETING), profile=ZHEJIANG)

    assert T.DRAFT in [one.what for one in late.late(july(9))]
    with pytest.raises(npc.FactsError):
        late.after(MeetingSet(july(9), MEETING, ad_hoc_topic=True))


# What does not do a step


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((DraftSent(july(2)), RevisedSent(july(18))), State.MET),
        ((DraftSent(july(2)), RevisedSent(july(19))), State.BROKEN),
        ((RevisedSent(july(2)),), State.MET),
        ((RevisedSent(july(2)), DraftSent(july(2))), State.MET),
        ((RevisedSent(july(2)), DraftSent(july(3))), State.BROKEN),
        ((RevisedSent(july(2)), DraftSent(july(3)), RevisedSent(july(4))), State.MET),
        ((RevisedSent(july(2)), DraftSent(july(3)), RevisedSent(july(19))), State.BROKEN),
    ],
)
def test_what_was_sent_before_the_comments_is_no_revised_report(
    events: tuple[Any, ...], state: State
) -> None:
    """The revised report follows the one that was sent for comments."""
    case = item(MeetingSet(july(1), MEETING), *events)

    assert state is states(case)[T.REVISED]


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((RevisedSent(july(17)), CopiesSent(july(21))), State.MET),
        ((RevisedSent(july(17)), CopiesSent(july(22))), State.BROKEN),
        ((CopiesSent(july(21)),), State.MET),
        ((CopiesSent(july(17)), RevisedSent(july(17))), State.MET),
        ((CopiesSent(july(16)), RevisedSent(july(17))), State.BROKEN),
        ((CopiesSent(july(16)), RevisedSent(july(17)), CopiesSent(july(18))), State.MET),
    ],
)
def test_members_get_the_revised_report(events: tuple[Any, ...], state: State) -> None:
    """What they had before it was revised is another paper."""
    case = item(MeetingSet(july(1), MEETING), *events)

    assert state is states(case)[T.MEMBERS_COPY]


# Heard without a meeting that was fixed


def test_a_report_heard_with_nothing_sent_is_late_in_everything() -> None:
    """No meeting was noted; the times are counted back from the day it was heard."""
    case = item(Deliberated(MEETING))
    found = {one.what: one.deadline.due for one in case.late(MEETING)}

    assert {T.DRAFT: DRAFT_DUE, T.REVISED: REVISED_DUE, T.MEMBERS_COPY: COPY_DUE} == found
    assert () == case.deadlines(july(27))


@pytest.mark.parametrize(("day", "state"), [(8, State.OPEN), (9, State.BROKEN)])
def test_when_the_meeting_began_is_open(day: int, state: State) -> None:
    """Late by the last day of the meeting is late; in time by it may still have been late."""
    case = item(DraftSent(july(day)), Deliberated(MEETING))
    [found] = [one for one in case.deadlines(LATER) if one.what is T.DRAFT]

    assert (state, july(day)) == (found.state, found.done)
    assert (state is State.OPEN) == bool(found.open)


def test_the_doubt_says_itself() -> None:
    """In both languages."""
    case = item(DraftSent(july(1)), Deliberated(MEETING))
    found = case.deadlines(LATER)[0]

    assert "存疑：会议第一天没有记录" in found.explain("zh")
    assert "the meeting's first day is not recorded" in found.explain("en")


def test_a_meeting_that_was_fixed_is_what_counts() -> None:
    """Two days of a meeting make no doubt where its first is known."""
    case = item(MeetingSet(july(1), july(27)), DraftSent(july(7)), Deliberated(MEETING))

    assert State.MET is states(case)[T.DRAFT]
    assert State.BROKEN is states(case)[T.REVISED]


@pytest.mark.parametrize(
    ("work", "level", "profile", "whats"),
    [
        (W.PLAN_REPORT, Level.COUNTY, HENAN, {T.PLAN_DRAFT}),
        (W.PLAN_REPORT, Level.COUNTY, None, set[SupervisionTime]()),
        (W.SPECIAL_INQUIRY, Level.COUNTY, HENAN, set[SupervisionTime]()),
        (W.SPECIAL_REPORT, Level.MUNICIPALITY, SHANGHAI, {T.DRAFT, T.REVISED, T.MEMBERS_COPY}),
        (W.SPECIAL_REPORT, Level.MUNICIPALITY, BEIJING, {T.DRAFT, T.REVISED, T.MEMBERS_COPY}),
    ],
)
def test_only_what_a_text_times_is_counted_back(
    work: SupervisedWork, level: Level, profile: Any, whats: set[SupervisionTime]
) -> None:
    """What no text sets a time for is not late."""
    case = item(Deliberated(MEETING), work=work, level=level, profile=profile)

    assert whats == {one.what for one in case.late(MEETING)}


# A supplement


def test_a_supplement_takes_no_comments() -> None:
    """Zhejiang: asked to supplement, the organ explains; asked anew, it reports as before."""
    back = item(
        Deliberated(july(1)),
        OpinionsAdopted(july(2)),
        OpinionsHandedOver(july(3)),
        CommentsTaken(july(4)),
        HandlingReportedBack(july(5)),
        profile=ZHEJIANG,
    )
    said = HandlingReportedBack(july(7), written=False)
    supplied = back.after(AnotherReportAsked(july(6), july(10), supplement=True)).after(said)
    anew = supplied.after(AnotherReportAsked(july(8)))

    assert SupervisionStage.REPORTED_BACK is supplied.stage
    assert [State.MET, State.MET] == [
        one.state for one in supplied.deadlines(LATER) if one.what is T.HANDLING
    ]
    assert 2 == len(back.after(AnotherReportAsked(july(6))).barring(said))
    with pytest.raises(npc.TransitionError):
        anew.after(HandlingReportedBack(july(9)))


def test_a_supplement_is_one_or_is_not() -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError, match=r"supplement.*1"):
        AnotherReportAsked(july(1), supplement=1)  # type: ignore[arg-type]
