"""What holds of every topic, plan, time and list of supervision."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, NotInForceError, TransitionError
from npcmodel.facts.levels import Level
from npcmodel.lifecycle import possible
from npcmodel.profiles import BEIJING, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.supervision import (
    TABLE,
    Deliberated,
    FourLists,
    HandlingReportedBack,
    InquiryRecord,
    InspectionSet,
    InspectionStarted,
    MadePublic,
    MeetingSet,
    OpinionsHandedOver,
    PlanContents,
    RectificationHeard,
    ResolutionReported,
    SupervisedWork,
    SupervisionItem,
    SupervisionPaper,
    SupervisionStep,
    SupervisionTime,
    YearOfSupervision,
    supervision_due,
    supervision_in_time,
)
from npcmodel.testing import supervision_work as made

ON = date(2026, 11, 21)
PLACES = st.sampled_from(
    [
        (Level.PROVINCE, HENAN),
        (Level.COUNTY, HENAN),
        (Level.PROVINCE, ZHEJIANG),
        (Level.MUNICIPALITY, BEIJING),
        (Level.MUNICIPALITY, SHANGHAI),
        (Level.COUNTY, None),
        (Level.NATIONAL, None),
    ]
)
DAYS = st.dates(date(2025, 1, 31), date(2026, 11, 1))


@given(made.supervision_items())
def test_a_history_replays_to_where_it_stands(item: SupervisionItem) -> None:
    """Every prefix gives the stage of its last day."""
    days = sorted({event.day for event in item.events})

    for day in days:
        events = tuple(event for event in item.events if event.day <= day)
        walked = SupervisionItem(
            item.topic, item.work, item.level, item.planned, item.owner, item.profile
        )
        for event in events:
            walked = walked.after(event)
        assert walked.stage is item.stage_on(day)
        assert walked.deadlines(day) == item.deadlines(day)


@given(made.supervision_items())
def test_every_prefix_is_the_case_that_stopped_there(item: SupervisionItem) -> None:
    """Event by event, of one day too: equal, and of one mind on all that is asked of it."""
    walked = SupervisionItem(
        item.topic, item.work, item.level, item.planned, item.owner, item.profile
    )
    for number, event in enumerate(item.events):
        start = SupervisionItem(
            item.topic,
            item.work,
            item.level,
            item.planned,
            item.owner,
            item.profile,
            walked.stage,
            item.events[:number],
        )
        assert walked == start
        assert (walked.phase, walked.unpublished) == (start.phase, start.unpublished)
        assert (walked.omitted, walked.doubts) == (start.omitted, start.doubts)
        assert walked.deadlines(event.day) == start.deadlines(event.day)
        walked = walked.after(event)

    assert item == walked
    assert hash(item) == hash(walked)


@given(made.supervision_items(most=8), st.data())
@settings(max_examples=60)
def test_what_comes_later_mends_no_day_before(item: SupervisionItem, data: st.DataObject) -> None:
    """Whatever happens next, the days before stand as they stood."""
    end = item.events[-1].day if item.events else item.planned
    before = {day: item.deadlines(day) for day in (end, end - timedelta(days=1))}
    events = made.supervision_events(end + timedelta(days=1))
    longer = item
    for event in data.draw(st.lists(events, max_size=6)):
        with contextlib.suppress(FactsError, TransitionError):
            longer = longer.after(event)

    assert before == {day: longer.deadlines(day) for day in before}
    assert item.stage is longer.stage_on(end)


FIXING = (MeetingSet, InspectionSet, InspectionStarted)


@given(made.supervision_items(most=8), st.data())
@settings(max_examples=100)
def test_who_is_late_stays_late(item: SupervisionItem, data: st.DataObject) -> None:
    """What was late on a day is late ever after, whatever is done, unless it was fixed anew."""
    end = item.events[-1].day if item.events else item.planned
    end += timedelta(days=data.draw(st.sampled_from([0, 1, 30, 100])))
    late = {(one.what, one.deadline.due) for one in item.late(end)}
    longer = item
    for event in data.draw(st.lists(made.supervision_events(end + timedelta(days=1)), max_size=6)):
        if not isinstance(event, FIXING):
            with contextlib.suppress(FactsError, TransitionError):
                longer = longer.after(event)

    for later in (end + timedelta(days=1), end + timedelta(days=400)):
        assert late <= {(one.what, one.deadline.due) for one in longer.late(later)}


ISSUED = {
    SupervisionPaper.REPORT: Deliberated,
    SupervisionPaper.OPINIONS: OpinionsHandedOver,
    SupervisionPaper.HANDLING_REPORT: HandlingReportedBack,
    SupervisionPaper.RESOLUTION_REPORT: ResolutionReported,
    SupervisionPaper.RECTIFICATION_REPORT: RectificationHeard,
}


@given(made.supervision_items())
def test_every_paper_since_2024_is_told_once(item: SupervisionItem) -> None:
    """Counted by hand: as many are owed as were issued and not told; of an inquiry none."""
    assert possible(TABLE, item.stage)
    for paper, kind in ISSUED.items():
        issued = [one for one in item.events if isinstance(one, kind)]
        told = [one for one in item.events if isinstance(one, MadePublic) and one.paper is paper]
        owed = item.unpublished.count(paper)
        assert owed <= len(issued) - len(told)
        if all(one.day >= date(2024, 11, 9) for one in issued):
            inquiry = item.work is SupervisedWork.SPECIAL_INQUIRY
            assert (0 if inquiry else len(issued) - len(told)) == owed


@given(made.supervision_steps())
def test_a_step_is_late_after_its_last_day_alone(step: SupervisionStep) -> None:
    """Done or not, the last day itself is in time."""
    late = step.done is not None and step.done > step.deadline.due

    assert late <= (step.state in {State.BROKEN, State.OPEN})
    assert step.explain("zh")
    assert step.explain("en")
    with pytest.raises(TypeError):
        bool(step)


@given(PLACES, st.sampled_from(SupervisionTime), DAYS)
@settings(max_examples=300)
def test_the_last_day_is_the_last_one_in_time(
    place: tuple[Level, object], what: SupervisionTime, event: date
) -> None:
    """Whatever the texts, nothing is in time on the day after, unless it is only usual."""
    level, profile = place
    kw = {"level": level, "on": ON, "profile": profile}
    try:
        due = supervision_due(what, event, **kw).due  # type: ignore[arg-type]
    except NotInForceError:
        found = supervision_in_time(what, event, event=event, **kw)  # type: ignore[arg-type]
        assert found.undecided
        return
    last = supervision_in_time(what, due, event=event, **kw)  # type: ignore[arg-type]
    over = supervision_in_time(what, due + timedelta(days=1), event=event, **kw)  # type: ignore[arg-type]

    assert last.holds
    assert not over.holds or over.notes


@given(made.plan_contents_found())
def test_every_topic_of_a_plan_is_counted_once(found: PlanContents) -> None:
    """By its way; the share covered lies between none and all."""
    assert sum(found.ways.values()) >= len(found.outside)
    assert 0 <= found.coverage <= 1
    assert all(not found.ways[way] for way in found.missing)
    assert found.explain("zh")
    assert found.explain("en")


@given(made.four_lists_found())
def test_every_problem_stops_at_one_list(found: FourLists) -> None:
    """Or is closed."""
    parts = (
        *found.without_measure,
        *found.without_result,
        *found.without_assessment,
        *found.closed,
    )

    assert sorted(map(str, found.problems)) == sorted(map(str, parts))
    assert 0 <= found.rate <= 1


@given(made.inquiry_records())
def test_every_question_is_answered_or_not(found: InquiryRecord) -> None:
    """The share is that of those answered."""
    all_ = len(found.answered) + len(found.unanswered)

    assert (Fraction(len(found.answered), all_) if all_ else 1) == found.rate


@given(made.years_of_supervision())
def test_a_year_is_broken_only_when_nothing_was_done(found: YearOfSupervision) -> None:
    """And only at its end."""
    broken = found.state is State.BROKEN

    assert broken <= (not found.held)
    assert broken <= (found.on == date(found.year, 12, 31))
    assert found.explain("zh")
    assert found.explain("en")


@given(made.supervision_events())
def test_events_hash_and_compare(event: object) -> None:
    """Each equals itself and nothing else."""
    assert {event: 1}[event] == 1
