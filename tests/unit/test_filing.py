"""Filing and review by example: cases, their steps and times, and every bad input."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.dates.held import State
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing import (
    TABLE,
    Amended,
    AmendmentOrdered,
    CommitteeReviewed,
    Corrected,
    CouncilDecided,
    Distributed,
    DocumentKind,
    Explained,
    ExplanationAsked,
    FedBack,
    Filed,
    FilingCase,
    FilingEvent,
    FilingNumber,
    FilingStage,
    FilingStep,
    FilingTime,
    FormChecked,
    FormOutcome,
    HandlingReported,
    MakerAnswered,
    OpinionGiven,
    Registered,
    RequestAcknowledged,
    Requested,
    RequestRefused,
    RequestReturned,
    Resumed,
    ReviewExtended,
    ReviewStarted,
    ReviewTurn,
    ReviewWay,
    RevocationProposed,
    RevocationRejected,
    Revoked,
    Suspended,
    Upheld,
    catalogue_due,
    catalogue_in_time,
    execution_valid,
    filing_due,
    filing_in_time,
    filing_number_valid,
    filing_reports_heard,
    refusal_valid,
    review_turn_valid,
)
from npcmodel.lifecycle import diagram
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import FilingRules, RefusalGround, TurnGround
from npcmodel.profiles.profile import Profile

S, T = FilingStage, FilingTime
OTHER = DocumentKind.NORMATIVE_DOCUMENT
RULE = DocumentKind.GOVERNMENT_RULE
CITY = Level.MUNICIPALITY
ON = date(2026, 11, 21)
PUBLISHED = date(2026, 1, 5)


class Weekdays:
    """Monday to Friday are worked."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5


CALENDAR = Weekdays()


def day(number: int) -> date:
    """Return a day so long after the publication."""
    return PUBLISHED + timedelta(days=number)


def case(profile: Profile | None, *events: FilingEvent, **kw: Any) -> FilingCase:
    """Return a document of a government at a point of its way."""
    facts: dict[str, Any] = {
        "title": "某办法",
        "document": OTHER,
        "maker": Body.GOVERNMENT,
        "level": CITY if profile in {SHANGHAI, BEIJING} else Level.PROVINCE,
        "published": PUBLISHED,
        "profile": profile,
        **kw,
    }
    found = FilingCase(**facts)
    for event in events:
        found = found.after(event)
    return found


def registered(number: int) -> tuple[FilingEvent, ...]:
    """Return the events up to the registration, all on one day."""
    return Filed(day(number)), FormChecked(day(number)), Registered(day(number))


def under_review(number: int) -> tuple[FilingEvent, ...]:
    """Return the events up to the review, all on one day."""
    return (*registered(number), ReviewStarted(day(number)))


def step(found: FilingCase, what: FilingTime, on: date) -> FilingStep:
    """Return the one step of its kind."""
    (only,) = [one for one in found.deadlines(on, calendar=CALENDAR) if one.what is what]
    return only


def whats(steps: tuple[FilingStep, ...]) -> list[FilingTime]:
    """Return what the steps are."""
    return [one.what for one in steps]


# The life of a document


def test_a_sound_document() -> None:
    """Filed, checked, registered, reviewed on the committee's own motion, and left as it is."""
    found = case(BEIJING, *under_review(10), Distributed(day(12)), CommitteeReviewed(day(20)))
    ended = found.after(Upheld(day(40)))

    assert S.UNDER_REVIEW is found.stage
    assert S.UPHELD is ended.stage
    assert () == ended.late(ON, calendar=CALENDAR)
    assert {State.MET} == {one.state for one in ended.deadlines(ON, calendar=CALENDAR)}


def test_a_document_that_must_be_corrected_first() -> None:
    """Two working weeks from the notice, by the Shanghai text."""
    found = case(SHANGHAI, Filed(day(0)), FormChecked(day(1), FormOutcome.INCOMPLETE))

    assert S.INCOMPLETE is found.stage
    # 2026-01-06 is a Tuesday: ten working days end on Tuesday the 20th.
    assert date(2026, 1, 20) == step(found, T.CORRECTION, day(1)).deadline.due
    assert State.BROKEN is step(found, T.CORRECTION, date(2026, 1, 21)).state
    again = found.after(Corrected(date(2026, 1, 21)))
    assert S.FILED is again.stage
    assert State.BROKEN is step(again, T.CORRECTION, ON).state
    assert 2 == whats(again.deadlines(day(20), calendar=CALENDAR)).count(T.FORM_CHECK)


def test_a_document_that_is_not_filed() -> None:
    """Sent back, it is nobody's to review."""
    found = case(SHANGHAI, Filed(day(0)), FormChecked(day(1), FormOutcome.OUT_OF_SCOPE))

    assert S.NOT_REGISTRABLE is found.stage
    with pytest.raises(npc.TransitionError):
        found.after(Registered(day(2)))


def test_late_filing_is_seen_on_the_day_after() -> None:
    """Thirty days from 5 January end on 4 February; the deadline is nobody's state."""
    found = case(SHANGHAI)

    assert [T.FILING] == whats(found.deadlines(PUBLISHED))
    assert () == found.deadlines(date(2026, 1, 4))
    assert () == found.late(date(2026, 2, 4))
    assert [T.FILING] == whats(found.late(date(2026, 2, 5)))
    late = found.after(Filed(date(2026, 2, 5)))
    assert [T.FILING] == whats(late.late(ON, calendar=CALENDAR))[:1]
    assert date(2026, 2, 5) == step(late, T.FILING, ON).done
    assert S.PUBLISHED is late.stage_on(date(2026, 2, 4))
    assert S.FILED is late.stage_on(date(2026, 2, 5))


def test_each_event_by_the_law_of_its_own_day() -> None:
    """An opinion of October 2024 gives sixty days, one of November thirty."""
    old = date(2024, 8, 1)
    events = (Filed(old), Registered(old), ReviewStarted(old))
    then = case(BEIJING, *events, OpinionGiven(date(2024, 10, 31)), published=old)
    now = case(BEIJING, *events, OpinionGiven(date(2024, 11, 1)), published=old)

    assert date(2024, 12, 30) == step(then, T.ANSWER, ON).deadline.due
    assert date(2024, 12, 1) == step(now, T.ANSWER, ON).deadline.due
    # In 2024 before November no text of Beijing gave a time for the check of the form.
    assert T.FORM_CHECK not in whats(now.deadlines(ON))


def test_suspended_while_the_maker_negotiates() -> None:
    """Twenty days of a plan: whether they count is open, until both readings agree."""
    events = (*under_review(0), Suspended(day(80), day(100)), Resumed(day(100)))
    found = case(BEIJING, *events)

    assert S.SUSPENDED is found.stage_on(day(99))
    assert S.UNDER_REVIEW is found.stage
    # Three months from 5 January: 5 April, 90 days.
    review = step(found, T.REVIEW, day(90))
    assert (State.PENDING, 10) == (review.state, review.suspended)
    assert date(2026, 4, 5) == review.deadline.due
    for number, state in ((91, State.OPEN), (110, State.OPEN), (111, State.BROKEN)):
        assert state is step(found, T.REVIEW, day(number)).state
    doubtful = step(found, T.REVIEW, day(110))
    assert 20 == doubtful.suspended
    assert 1 == len(doubtful.open)
    assert "存疑" in doubtful.explain("zh")
    assert "open: whether" in doubtful.explain("en")
    assert T.REVIEW not in whats(found.late(day(110), calendar=CALENDAR))
    assert T.REVIEW in whats(found.late(day(111), calendar=CALENDAR))


def test_a_request_during_the_suspension_leaves_it_so() -> None:
    """What happens within it does not end it; it runs on to the day asked about."""
    found = case(
        BEIJING,
        *under_review(0),
        Suspended(day(10), day(60)),
        Requested(day(20), "甲"),
        RequestAcknowledged(day(30), "甲"),
    )

    assert S.SUSPENDED is found.stage
    assert 30 == step(found, T.REVIEW, day(40)).suspended


def test_a_time_that_began_after_the_suspension() -> None:
    """A request received on the last day of a suspension is not held up by it."""
    found = case(
        SHANDONG,
        Filed(day(0)),
        Registered(day(0)),
        ReviewStarted(day(0)),
        Suspended(day(10)),
        Resumed(day(20)),
        Requested(day(30), "甲"),
    )

    assert 0 == step(found, T.REQUESTED_REVIEW, ON).suspended


def test_a_plan_without_a_time() -> None:
    """The text of 2024 wants a time in the plan, that of 2021 did not."""
    old = date(2022, 1, 5)
    before = case(
        BEIJING,
        Filed(old),
        Registered(old),
        ReviewStarted(old),
        Suspended(old),
        published=old,
    )

    assert S.SUSPENDED is before.stage
    with pytest.raises(npc.TransitionError) as caught:
        case(BEIJING, *under_review(0), Suspended(day(1)))
    assert "Suspended" not in caught.value.possible
    assert "第29条第1款" in "".join(caught.value.__notes__)


def test_a_plan_that_was_not_kept() -> None:
    """Beijing's text lets the revocation be proposed at once, Shanghai's after an opinion."""
    plan = (*under_review(0), Suspended(day(10), day(20)))

    assert S.REVOCATION_PROPOSED is case(BEIJING, *plan, RevocationProposed(day(21))).stage
    with pytest.raises(npc.TransitionError) as caught:
        case(SHANGHAI, *plan, RevocationProposed(day(21)))
    assert "第34条第2款" in "".join(caught.value.__notes__)
    assert S.OPINION_GIVEN is case(SHANGHAI, *plan, OpinionGiven(day(21))).stage


def test_two_steps_of_shandong() -> None:
    """Thirty days to answer, thirty more from the answer, fifteen to tell who asked."""
    opinion = case(
        SHANDONG,
        Filed(day(0)),
        Registered(day(0)),
        Requested(day(1), "甲"),
        Requested(day(1), "乙", complete=False),
        ReviewStarted(day(2), ReviewWay.ON_REQUEST),
        OpinionGiven(day(50)),
    )
    promised = opinion.after(MakerAnswered(day(60), will_amend=True))
    corrected = promised.after(Amended(day(91)))

    assert day(80) == step(opinion, T.ANSWER, ON).deadline.due
    assert S.PROMISED is promised.stage
    assert day(90) == step(promised, T.AMENDMENT, ON).deadline.due
    assert [T.AMENDMENT, T.FEEDBACK] == whats(corrected.late(ON))
    told = step(corrected, T.FEEDBACK, day(92))
    assert (day(106), "甲", State.PENDING) == (told.deadline.due, told.by, told.state)
    done = corrected.after(FedBack(day(106), "甲"))
    assert State.MET is step(done, T.FEEDBACK, ON).state
    assert S.CORRECTED is done.stage


def test_three_clocks_of_henan() -> None:
    """The answer, the handling, the report on the execution: thirty days each."""
    found = case(
        HENAN,
        *under_review(0),
        OpinionGiven(day(10)),
        MakerAnswered(day(20), will_amend=False),
        CouncilDecided(day(30)),
        RevocationProposed(day(61)),
        Revoked(day(70)),
    )

    assert S.REVOKED is found.stage
    assert day(40) == step(found, T.ANSWER, ON).deadline.due
    assert day(60) == step(found, T.HANDLING, ON).deadline.due
    assert day(100) == step(found, T.EXECUTION_REPORT, ON).deadline.due
    assert [T.HANDLING] == whats(found.late(day(61)))
    assert S.REVOKED is found.after(HandlingReported(day(100))).stage
    assert State.MET is step(found.after(HandlingReported(day(100))), T.EXECUTION_REPORT, ON).state


def test_an_extended_review_of_henan() -> None:
    """Thirty days and thirty more; an extension that comes too late changes nothing."""
    lawful = case(HENAN, *under_review(0), ReviewExtended(day(30)))
    tardy = case(HENAN, *under_review(0), ReviewExtended(day(31)))

    assert day(60) == step(lawful, T.REVIEW, ON).deadline.due
    assert State.PENDING is step(lawful, T.REVIEW, day(60)).state
    assert State.BROKEN is step(lawful, T.REVIEW, day(61)).state
    assert day(30) == step(tardy, T.REVIEW, ON).deadline.due


def test_a_usual_extension_is_never_late() -> None:
    """Beijing's extension is as a rule three months: nothing breaks after them."""
    found = case(BEIJING, *under_review(0), ReviewExtended(day(30)))
    review = step(found, T.REVIEW, ON)

    assert review.usual
    assert date(2026, 7, 5) == review.deadline.due
    assert State.PENDING is review.state
    assert State.MET is step(found.after(Upheld(ON)), T.REVIEW, ON).state


def test_committees_have_their_own_extension() -> None:
    """That of the review as a whole does not lengthen the committee's thirty days."""
    sent = (*under_review(0), Distributed(day(1)))
    whole = case(BEIJING, *sent, ReviewExtended(day(2)))
    own = case(BEIJING, *sent, ReviewExtended(day(2), committee=True))

    assert day(31) == step(whole, T.COMMITTEE_REVIEW, ON).deadline.due
    assert day(61) == step(own, T.COMMITTEE_REVIEW, ON).deadline.due


def test_a_letter_to_the_maker_frees_the_committee() -> None:
    """In Shanghai; Beijing's text knows no such exception."""
    asked = (*under_review(0), Distributed(day(1)), ExplanationAsked(day(5)))

    assert T.COMMITTEE_REVIEW not in whats(
        case(SHANGHAI, *asked).deadlines(day(100), calendar=CALENDAR)
    )
    assert T.COMMITTEE_REVIEW in whats(case(BEIJING, *asked).deadlines(day(100), calendar=CALENDAR))
    assert T.COMMITTEE_REVIEW in whats(case(SHANGHAI, *asked).deadlines(day(4), calendar=CALENDAR))


def test_an_explanation_under_the_old_text() -> None:
    """Thirty days from the letter."""
    old = date(2022, 1, 4)
    sent = case(
        SHANGHAI,
        Filed(old),
        FormChecked(old),
        Registered(old),
        ReviewStarted(old),
        ExplanationAsked(old),
        published=old,
    )
    done = sent.after(Explained(date(2022, 2, 4)))

    assert date(2022, 2, 3) == step(sent, T.EXPLANATION, ON).deadline.due
    assert State.BROKEN is step(done, T.EXPLANATION, ON).state


def test_refused_requests() -> None:
    """Beijing tells within ten days; a ground it does not name is no ground."""
    asked = case(BEIJING, *registered(0), Requested(day(1), "甲"))
    refused = asked.after(RequestRefused(day(5), "甲", RefusalGround.UNFOUNDED))

    assert day(15) == step(refused, T.REFUSAL_NOTICE, ON).deadline.due
    assert "甲" == step(refused, T.REFUSAL_NOTICE, ON).by
    assert S.REGISTERED is refused.stage
    assert State.MET is step(refused.after(FedBack(day(15), "甲")), T.REFUSAL_NOTICE, ON).state
    with pytest.raises(npc.TransitionError) as caught:
        asked.after(RequestRefused(day(5), "甲", RefusalGround.MAKER_AGREED))
    assert "第25条第1款" in "".join(caught.value.__notes__)
    assert 1 == len(asked.barring(RequestRefused(day(5), "甲", RefusalGround.MAKER_AGREED)))
    assert () == asked.barring(Upheld(day(5)))


def test_where_no_text_speaks_nothing_is_refused() -> None:
    """Without a place's text any ground goes, and no time is given."""
    found = case(None, *under_review(0), Requested(day(1), "甲"))
    refused = found.after(RequestRefused(day(2), "甲", RefusalGround.OTHER))

    assert () == refused.deadlines(ON)
    assert S.SUSPENDED is refused.after(Suspended(day(3))).stage


def test_incomplete_requests_are_returned() -> None:
    """Within five working days, and acknowledged within fifteen by the text of 2021."""
    found = case(BEIJING, *registered(0), Requested(day(1), "甲", complete=False))
    old = date(2022, 1, 4)
    then = case(BEIJING, Requested(old, "甲"), published=old)

    # 2026-01-06 is a Tuesday.
    assert date(2026, 1, 13) == step(found, T.REQUEST_COMPLETION, ON).deadline.due
    assert (
        State.MET
        is step(
            found.after(RequestReturned(date(2026, 1, 13), "甲")), T.REQUEST_COMPLETION, ON
        ).state
    )
    assert date(2022, 1, 19) == step(then, T.ACKNOWLEDGEMENT, ON).deadline.due


def test_what_beijing_wants_reported() -> None:
    """After an opinion, after a demand of the standing committee; not where nobody asked."""
    opinion = case(BEIJING, *under_review(0), OpinionGiven(day(10)))
    amended = opinion.after(Amended(day(20), repealed=True))
    ordered = opinion.after(RevocationProposed(day(50))).after(AmendmentOrdered(day(60)))
    willing = case(BEIJING, *under_review(0), Amended(day(20)))

    assert day(50) == step(amended, T.AMENDMENT_REPORT, ON).deadline.due
    assert S.AMENDMENT_ORDERED is ordered.stage
    done = ordered.after(Amended(day(70))).after(HandlingReported(day(100)))
    assert State.MET is step(done, T.ORDER_REPORT, ON).state
    assert {T.AMENDMENT_REPORT} & {*whats(done.deadlines(ON, calendar=CALENDAR))} == set()
    assert {T.AMENDMENT_REPORT, T.ORDER_REPORT} & {
        *whats(willing.deadlines(ON, calendar=CALENDAR))
    } == set()


def test_a_revocation_that_fails_and_a_second_review() -> None:
    """The document stays, and may be reviewed once more."""
    found = case(
        BEIJING,
        *under_review(0),
        OpinionGiven(day(10)),
        RevocationProposed(day(50)),
        RevocationRejected(day(60)),
        Requested(day(70), "甲"),
        ReviewStarted(day(71), ReviewWay.ON_REQUEST),
    )

    assert S.UPHELD is found.stage_on(day(70))
    assert S.UNDER_REVIEW is found.stage


def test_judicial_interpretations() -> None:
    """Filed in thirty days; no text that was read gives a time for anything after that."""
    found = case(
        None,
        *under_review(30),
        OpinionGiven(day(31)),
        document=DocumentKind.JUDICIAL_INTERPRETATION,
        maker=Body.COURT,
        level=Level.NATIONAL,
    )

    assert [T.FILING] == whats(found.deadlines(ON))
    assert State.MET is step(found, T.FILING, ON).state


def test_a_case_read_back() -> None:
    """The same events make the same case; others make another stage."""
    events = under_review(10)
    found = case(BEIJING, *events)

    assert found == attrs.evolve(found)
    with pytest.raises(npc.FactsError, match="to which the events lead"):
        attrs.evolve(found, stage=S.FILED)


def test_the_case_given_never_changes() -> None:
    """A step makes another case."""
    found = case(BEIJING)
    after = found.after(Filed(day(1)))

    assert (S.PUBLISHED, ()) == (found.stage, found.events)
    assert (S.FILED, 1) == (after.stage, len(after.events))


def test_the_table_draws_itself() -> None:
    """Stages go by their Chinese terms."""
    drawn = diagram(TABLE)

    assert "    [*] --> 已公布待报送\n" in drawn
    assert "    审查中 --> 审查已中止: Suspended\n" in drawn


def test_a_step_explains_itself() -> None:
    """What it is, how it stands, by when, and by which provisions."""
    found = step(case(SHANGHAI, document=RULE), T.FILING, PUBLISHED)

    assert found.explain("zh").startswith("报送备案：未到期\n最迟2026-02-04")
    assert "《立法法》（2023）第109条" in found.explain("zh")
    assert found.explain("en").startswith("filing: pending\nby 2026-02-04")
    assert () == found.open
    with pytest.raises(TypeError):
        bool(found)


# What contradicts itself

BAD_CASES: list[tuple[str, dict[str, Any]]] = [
    ("title", {"title": None}),
    ("document", {"document": "规章"}),
    ("document", {"document": DocumentKind.LOCAL_REGULATION}),
    ("document", {"level": Level.MUNICIPAL_DISTRICT, "document": RULE}),
    ("maker", {"maker": Body.PARTY}),
    ("maker", {"document": RULE, "maker": Body.COURT}),
    ("level", {"level": Level.TOWN}),
    ("level", {"level": "市"}),
    ("published", {"published": "2026-01-05"}),
    ("profile", {"level": Level.NATIONAL, "document": DocumentKind.LOCAL_REGULATION}),
    ("stage", {"stage": S.FILED}),
]


@pytest.mark.parametrize(("field", "given"), BAD_CASES)
def test_a_case_that_contradicts_itself(field: str, given: dict[str, Any]) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as caught:
        case(BEIJING, **given)

    assert field == caught.value.field


def test_a_profile_that_is_none() -> None:
    """The name of a place is no profile."""
    with pytest.raises(npc.FactsError) as caught:
        case("北京")  # type: ignore[arg-type]

    assert "profile" == caught.value.field


def test_who_was_refused_is_not_told_the_result() -> None:
    """Those who asked and were neither refused nor answered are told when the review ends."""
    found = case(
        SHANDONG,
        Requested(day(0), "甲"),
        Requested(day(0), "乙"),
        Requested(day(0), "丙"),
        RequestRefused(day(1), "甲", RefusalGround.OTHER),
        FedBack(day(1), "乙"),
        Filed(day(1)),
        Registered(day(1)),
        ReviewStarted(day(2)),
        Upheld(day(3)),
    )
    told = [one for one in found.deadlines(ON) if one.what is T.FEEDBACK]

    assert ["丙"] == [one.by for one in told]


def test_a_level_above_the_profile() -> None:
    """A county's texts say nothing of a province."""
    county = Profile(name="某县", tier=Tier.COUNTY)
    with pytest.raises(npc.FactsError, match="COUNTY or below"):
        filing_due(T.FILING, ON, document=OTHER, level=CITY, on=ON, profile=county)


BAD_EVENTS: list[tuple[str, tuple[FilingEvent, ...], FilingEvent]] = [
    ("event.day", (), Filed(date(2026, 1, 4))),
    ("event.day", (Filed(day(2)),), FormChecked(day(1))),
    ("way", registered(0), ReviewStarted(day(1), ReviewWay.ON_REQUEST)),
    ("by", (), FedBack(day(1), "甲")),
    ("by", (Requested(day(1), "甲"),), RequestAcknowledged(day(1), "乙")),
    (
        "by",
        (Requested(day(1), "甲", complete=False),),
        RequestRefused(day(1), "甲", RefusalGround.UNFOUNDED),
    ),
]


@pytest.mark.parametrize(("field", "events", "event"), BAD_EVENTS)
def test_an_event_that_contradicts_the_case(
    field: str, events: tuple[FilingEvent, ...], event: FilingEvent
) -> None:
    """One error that names the field; the case stays as it is."""
    found = case(BEIJING, *events)
    with pytest.raises(npc.FactsError) as caught:
        found.after(event)

    assert field == caught.value.field
    assert events == found.events


BAD_FACTS: list[tuple[str, Any, tuple[Any, ...]]] = [
    ("day", Filed, ("2026-01-05",)),
    ("outcome", FormChecked, (ON, "合格")),
    ("by", Requested, (ON, None)),
    ("complete", Requested, (ON, "甲", 1)),
    ("ground", RequestRefused, (ON, "甲", "其他")),
    ("way", ReviewStarted, (ON, "专项")),
    ("committee", ReviewExtended, (ON, 1)),
    ("limit", Suspended, (ON, date(2026, 11, 20))),
    ("limit", Suspended, (ON, "明天")),
    ("will_amend", MakerAnswered, (ON, "是")),
    ("repealed", Amended, (ON, 1)),
]


@pytest.mark.parametrize(("field", "kind", "args"), BAD_FACTS)
def test_an_event_of_the_wrong_kind(field: str, kind: Any, args: tuple[Any, ...]) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as caught:
        kind(*args)

    assert field == caught.value.field


def test_a_stage_before_the_publication() -> None:
    """There is none."""
    with pytest.raises(npc.FactsError) as caught:
        case(BEIJING).stage_on(date(2026, 1, 4))

    assert "on" == caught.value.field


def test_working_days_want_a_calendar() -> None:
    """The library knows no holiday."""
    with pytest.raises(npc.FactsError) as caught:
        case(SHANGHAI, Filed(day(1))).deadlines(ON)

    assert "calendar" == caught.value.field


# Rules

TIMES: dict[str, Any] = {"level": CITY, "on": ON, "profile": BEIJING}
BAD_CALLS: list[tuple[str, Any, tuple[Any, ...], dict[str, Any]]] = [
    ("what", filing_due, ("报送", ON), TIMES),
    ("event", filing_due, (T.REVIEW, "今天"), TIMES),
    ("document", filing_due, (T.FILING, ON), TIMES),
    ("document", filing_due, (T.ANSWER, ON), TIMES),
    ("document", filing_due, (T.REVIEW, ON), {**TIMES, "document": "规章"}),
    ("extended", filing_due, (T.TRANSFER, ON), {**TIMES, "extended": True}),
    ("extended", filing_due, (T.REVIEW, ON), {**TIMES, "extended": 1}),
    ("calendar", filing_due, (T.DISTRIBUTION, ON), TIMES),
    ("done", filing_in_time, (T.REVIEW, date(2026, 11, 20)), {**TIMES, "event": ON}),
    ("level", catalogue_due, (2025,), {**TIMES, "level": Level.TOWNSHIP}),
    ("year", catalogue_due, (0,), TIMES),
    ("listed", catalogue_in_time, (date(2025, 12, 31),), {**TIMES, "year": 2025}),
    ("number", filing_number_valid, (FilingNumber.COPIES, -1), TIMES),
    ("what", filing_number_valid, ("份数", 1), TIMES),
    ("ground", refusal_valid, ("其他",), TIMES),
    ("turn", review_turn_valid, ("中止", TurnGround.PLANNED), {**TIMES, "document": OTHER}),
    ("ground", review_turn_valid, (ReviewTurn.SUSPENSION, 1), {**TIMES, "document": OTHER}),
    ("executed", execution_valid, (1,), TIMES),
    ("on", filing_reports_heard, ([],), {**TIMES, "year": 2025}),
    ("days", filing_reports_heard, (["2026"],), {**TIMES, "year": 2026}),
]


@pytest.mark.parametrize(("field", "rule", "args", "kw"), BAD_CALLS)
def test_a_question_that_contradicts_itself(
    field: str, rule: Any, args: tuple[Any, ...], kw: dict[str, Any]
) -> None:
    """One error that names the argument."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, **kw)

    assert field == caught.value.field


def test_what_no_text_says() -> None:
    """A time is refused by name, a yes or no is left open."""
    here: dict[str, Any] = {"level": Level.PROVINCE, "on": ON, "profile": SHANDONG}
    with pytest.raises(npc.NotInForceError):
        filing_due(T.REVIEW, ON, **here)
    with pytest.raises(npc.NotInForceError):
        filing_due(T.REVIEW, ON, extended=True, level=CITY, on=ON, profile=SHANGHAI)
    with pytest.raises(npc.NotInForceError):
        catalogue_due(2025, level=CITY, on=ON)

    assert filing_in_time(T.REVIEW, ON, event=ON, **here).undecided
    assert filing_in_time(T.REVIEW, ON, event=ON, extended=True, **here).undecided
    assert catalogue_in_time(ON, year=2025, level=CITY, on=ON).undecided
    assert refusal_valid(RefusalGround.OTHER, **here).undecided
    assert execution_valid(executed=True, **here).undecided
    assert filing_number_valid(FilingNumber.COPIES, 9, level=CITY, on=ON).undecided
    assert review_turn_valid(
        ReviewTurn.TERMINATION,
        TurnGround.CORRECTED,
        document=DocumentKind.JUDICIAL_INTERPRETATION,
        level=Level.NATIONAL,
        on=ON,
    ).undecided
    assert review_turn_valid(
        ReviewTurn.SUSPENSION,
        TurnGround.PLANNED,
        document=DocumentKind.LOCAL_REGULATION,
        level=Level.NATIONAL,
        on=ON,
    ).undecided


def test_an_extension_no_text_grants() -> None:
    """Shanghai's committees have thirty days and no more."""
    kw: dict[str, Any] = {"level": CITY, "on": ON, "profile": SHANGHAI, "extended": True}
    with pytest.raises(npc.NotInForceError):
        filing_due(T.COMMITTEE_REVIEW, ON, **kw)
    with pytest.raises(npc.NotInForceError) as caught:
        filing_in_time(T.COMMITTEE_REVIEW, ON, event=ON, **kw)

    assert "延长的审查期限" in str(caught.value)


def test_whom_a_text_binds() -> None:
    """Beijing's binds the districts, Shanghai's they only may follow."""
    kw: dict[str, Any] = {"level": Level.MUNICIPAL_DISTRICT, "on": ON, "document": OTHER}

    assert date(2026, 2, 4) == filing_due(T.FILING, PUBLISHED, profile=BEIJING, **kw).due
    with pytest.raises(npc.NotInForceError):
        filing_due(T.FILING, PUBLISHED, profile=SHANGHAI, **kw)
    district = Profile(name="某区", tier=Tier.COUNTY, parent=BEIJING)
    assert date(2026, 2, 4) == filing_due(T.FILING, PUBLISHED, profile=district, **kw).due


def test_two_steps_say_how_they_were_counted() -> None:
    """The extension is counted from the end of the first time."""
    found = filing_due(
        T.REVIEW, date(2026, 4, 30), extended=True, level=Level.PROVINCE, on=ON, profile=HENAN
    )

    assert date(2026, 4, 30) == found.starts
    assert "自2026-04-30起30日内，自2026-05-30起30日内" == found.counted.zh
    assert "within 30 days of 2026-04-30, then within 30 days of 2026-05-30" == found.counted.en


def test_a_year_of_reports_explains_itself() -> None:
    """Every text's requirement, a line each."""
    kw: dict[str, Any] = {"level": CITY, "year": 2026, "profile": BEIJING}
    owed = filing_reports_heard([], on=date(2026, 12, 31), **kw)
    heard = filing_reports_heard([date(2026, 3, 1), date(2026, 12, 1)], on=ON, **kw)
    alone = filing_reports_heard([], level=CITY, year=2026, on=ON)

    assert (2, 0) == (len(owed.owed), len(heard.owed))
    assert 1 == heard.held
    assert 2 == heard.explain("zh").count("已达到")
    assert "reports on filing and review in 2026: 1 by 2026-11-21" in heard.explain("en")
    assert "只问国家法律" in alone.explain("zh")
    assert "note: " in alone.explain("en")
    assert () == filing_reports_heard([], level=Level.NATIONAL, year=2026, on=ON).notes


def test_rules_hold_their_own_kinds() -> None:
    """A group refuses a value of another kind."""
    source = BEIJING.find("filing.review", ON)[0].provision
    with pytest.raises(npc.FactsError) as caught:
        FilingRules(copies=source)

    assert "filing.copies.value" == caught.value.field
