"""Filing and review by example: cases, their steps and times, and every bad input."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.dates.frequency import AtLeast
from npcmodel.dates.held import State
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing import (
    TABLE,
    Amended,
    AmendmentOrdered,
    CommitteeReviewed,
    Consulted,
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
    FilingPublication,
    FilingStage,
    FilingStep,
    FilingTime,
    FormChecked,
    FormOutcome,
    HandlingReported,
    MakerAnswered,
    OpinionApproved,
    OpinionGiven,
    Registered,
    RequestAcknowledged,
    Requested,
    RequestRefused,
    RequestReturned,
    Resumed,
    ReviewExpert,
    ReviewExtended,
    ReviewStarted,
    ReviewTurn,
    ReviewWay,
    RevocationProposed,
    RevocationRejected,
    Revoked,
    StateOrgan,
    Studied,
    SubmissionDecided,
    Suspended,
    TransferReceived,
    Transferred,
    Upheld,
    catalogue_due,
    catalogue_in_time,
    execution_valid,
    filing_due,
    filing_in_time,
    filing_number_valid,
    filing_publication_valid,
    filing_reports_heard,
    refusal_valid,
    review_demand_valid,
    review_means_valid,
    review_transfer_valid,
    review_turn_valid,
    reviewer_valid,
)
from npcmodel.law.norm import Norm
from npcmodel.lifecycle import diagram
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import FilingRules, RefusalGround, ReviewMeans, TurnGround
from npcmodel.profiles.parts import TimeLimit, TimeUnit
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
    events = (Filed(old), Registered(old), ReviewStarted(old), OpinionApproved(old))
    then = case(BEIJING, *events, OpinionGiven(date(2024, 10, 31)), published=old)
    now = case(BEIJING, *events, OpinionGiven(date(2024, 11, 1)), published=old)

    assert date(2024, 12, 30) == step(then, T.ANSWER, ON).deadline.due
    assert date(2024, 12, 1) == step(now, T.ANSWER, ON).deadline.due
    # In 2024 before November no text of Beijing gave a time for the check of the form.
    assert T.FORM_CHECK not in whats(now.deadlines(ON))


def test_suspended_while_the_maker_negotiates() -> None:
    """Twenty days of a plan: whether they count is open, until both readings agree."""
    events = (*under_review(0), Suspended(day(80), day(99)), Resumed(day(100)))
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
        Consulted(day(10)),
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
    plan = (*under_review(0), Consulted(day(9)), Suspended(day(10), day(20)))

    assert S.REVOCATION_PROPOSED is case(BEIJING, *plan, RevocationProposed(day(21))).stage
    with pytest.raises(npc.TransitionError) as caught:
        case(SHANGHAI, *plan, RevocationProposed(day(21)))
    assert "第34条第2款" in "".join(caught.value.__notes__)
    with pytest.raises(npc.TransitionError) as early:
        case(SHANGHAI, *plan, OpinionGiven(day(20)))
    assert "第33条第2款" in "".join(early.value.__notes__)
    talked = (*plan, OpinionApproved(day(21)))
    assert S.OPINION_GIVEN is case(SHANGHAI, *talked, OpinionGiven(day(21))).stage
    with pytest.raises(npc.TransitionError):
        case(BEIJING, *plan, RevocationProposed(day(20)))


def test_two_steps_of_shandong() -> None:
    """Thirty days to answer, thirty more from the answer, fifteen to tell who asked."""
    opinion = case(
        SHANDONG,
        Filed(day(0)),
        Registered(day(0)),
        Requested(day(1), "甲"),
        Requested(day(1), "乙", complete=False),
        ReviewStarted(day(2), ReviewWay.ON_REQUEST, "甲"),
        Consulted(day(49)),
        OpinionGiven(day(50)),
    )
    promised = opinion.after(MakerAnswered(day(60), will_amend=True))
    corrected = promised.after(Amended(day(91), as_asked=True))

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
        SubmissionDecided(day(65)),
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


def test_each_committee_gives_its_own_opinion() -> None:
    """That of one does not stand for another's, nor one without a name for either."""
    sent = (*under_review(0), Distributed(day(1), "法制委员会"), Distributed(day(1), "财经委员会"))
    found = case(BEIJING, *sent, CommitteeReviewed(day(20), "财经委员会"))
    both = found.after(CommitteeReviewed(day(32), "法制委员会"))

    late = [one for one in found.late(day(32), calendar=CALENDAR) if one.by is not None]
    assert [(T.COMMITTEE_REVIEW, "法制委员会")] == [(one.what, one.by) for one in late]
    ended = {
        one.by: (one.done, one.state)
        for one in both.deadlines(ON, calendar=CALENDAR)
        if one.what is T.COMMITTEE_REVIEW
    }
    assert {
        "法制委员会": (day(32), State.BROKEN),
        "财经委员会": (day(20), State.MET),
    } == ended
    (own,) = late
    assert "有关委员会提出书面审查意见（法制委员会）：未达到" == own.explain().splitlines()[0]
    assert "committee review (法制委员会): broken" == own.explain("en").splitlines()[0]
    for other in (None, "民族委员会"):
        with pytest.raises(npc.FactsError, match="to which the document was handed"):
            found.after(CommitteeReviewed(day(20), other))
    with pytest.raises(npc.FactsError, match="to which the document was handed"):
        case(BEIJING, *under_review(0), CommitteeReviewed(day(20), "财经委员会"))


def test_a_committee_s_opinion_may_come_while_the_maker_has_its_plan() -> None:
    """The suspension keeps nobody from giving it; whether its days count is not said."""
    sent = (*under_review(0), Distributed(day(1)), Suspended(day(5), day(200)))
    for last, state in ((31, State.MET), (60, State.OPEN)):
        found = case(BEIJING, *sent, CommitteeReviewed(day(last)))
        own = step(found, T.COMMITTEE_REVIEW, ON)
        assert S.SUSPENDED is found.stage
        assert (day(last), state) == (own.done, own.state)


def test_a_late_answer_is_received() -> None:
    """After the proposal and before the committee decides: it was late, and moves nothing."""
    found = case(SHANGHAI, *under_review(0), Consulted(day(1)), OpinionApproved(day(2)))
    proposed = found.after(OpinionGiven(day(3))).after(RevocationProposed(day(70)))
    submitted = proposed.after(SubmissionDecided(day(71)))
    for one, stage in ((proposed, S.REVOCATION_PROPOSED), (submitted, S.SUBMITTED)):
        told = one.after(MakerAnswered(day(72), will_amend=True))
        answer = step(told, T.ANSWER, ON)
        assert stage is told.stage
        assert (State.BROKEN, day(72)) == (answer.state, answer.done)


def test_a_proposal_ends_the_review_that_led_to_it() -> None:
    """Beijing's plan was not kept: what follows is no longer the three months' work."""
    found = case(BEIJING, *under_review(0), Suspended(day(1), day(10)))
    review = step(found.after(RevocationProposed(day(11))), T.REVIEW, ON)

    assert (State.MET, day(11)) == (review.state, review.done)


def test_nothing_is_awaited_of_the_maker_once_the_review_is_over() -> None:
    """Amended by half, and left as it is by the committee: no answer is due any longer."""
    found = case(SHANGHAI, *under_review(0), Consulted(day(1)), OpinionApproved(day(2)))
    found = found.after(OpinionGiven(day(3))).after(Amended(day(10), as_asked=False))
    for event in (
        RevocationProposed(day(11)),
        SubmissionDecided(day(12)),
        RevocationRejected(day(20)),
    ):
        assert State.PENDING is step(found, T.ANSWER, day(19)).state
        found = found.after(event)

    answer = step(found, T.ANSWER, ON)
    assert (State.MET, day(20)) == (answer.state, answer.done)


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
    amended = opinion.after(Amended(day(20), as_asked=True, repealed=True))
    moved = opinion.after(RevocationProposed(day(50))).after(SubmissionDecided(day(55)))
    ordered = moved.after(AmendmentOrdered(day(60)))
    willing = case(BEIJING, *under_review(0), Amended(day(20), as_asked=True))

    assert day(50) == step(amended, T.AMENDMENT_REPORT, ON).deadline.due
    assert S.AMENDMENT_ORDERED is ordered.stage
    done = ordered.after(Amended(day(70), as_asked=True)).after(HandlingReported(day(100)))
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
        SubmissionDecided(day(55)),
        RevocationRejected(day(60)),
        Requested(day(70), "甲"),
        ReviewStarted(day(71), ReviewWay.ON_REQUEST, "甲"),
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
    ("of_city", {"of_city": 1}),
    ("of_city", {"of_city": True}),
    ("of_city", {"of_city": True, "document": RULE}),
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
    """Those who asked and were not refused are told when the review ends, told before or not."""
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

    assert ["乙", "丙"] == [one.by for one in told]
    assert {None} == {one.done for one in told}
    assert {day(18)} == {one.deadline.due for one in told}
    after = found.after(FedBack(day(18), "丙")).after(FedBack(day(19), "乙"))
    then = [one for one in after.deadlines(ON) if one.what is T.FEEDBACK]
    assert [State.BROKEN, State.MET] == [one.state for one in then]


def test_a_level_above_the_profile() -> None:
    """A county's texts say nothing of a province."""
    county = Profile(name="某县", tier=Tier.COUNTY)
    with pytest.raises(npc.FactsError, match="COUNTY or below"):
        filing_due(T.FILING, ON, document=OTHER, level=CITY, on=ON, profile=county)


BAD_EVENTS: list[tuple[str, tuple[FilingEvent, ...], FilingEvent]] = [
    ("event.day", (), Filed(date(2026, 1, 4))),
    ("event.day", (Filed(day(2)),), FormChecked(day(1))),
    ("by", registered(0), ReviewStarted(day(1), ReviewWay.ON_REQUEST, "甲")),
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
    ("repealed", Amended, (ON, True, 1)),
    ("as_asked", Amended, (ON, 1)),
    ("as_asked", Amended, (ON, False, True)),
    ("demand", Requested, (ON, "甲", True, 1)),
    ("organ", Requested, (ON, "甲", True, True, Body.COURT)),
    ("by", ReviewStarted, (ON, ReviewWay.ON_REQUEST)),
    ("by", ReviewStarted, (ON, ReviewWay.SPECIAL, "甲")),
    ("limit", MakerAnswered, (ON, False, ON)),
    ("limit", MakerAnswered, (ON, True, date(2026, 11, 20))),
    ("limit", AmendmentOrdered, (ON, date(2026, 11, 20))),
    ("submitted", SubmissionDecided, (ON, 1)),
    ("body", TransferReceived, (ON, "市委办公厅", "党委")),
    ("to", Transferred, (ON, "政府")),
    ("means", Studied, (ON, "座谈会")),
    ("expert", Studied, (ON, ReviewMeans.ENTRUSTED_STUDY, "律师")),
    ("body", StateOrgan, ("法院", Tier.COUNTY)),
    ("tier", StateOrgan, (Body.COURT, "县")),
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
LIST = FilingPublication.LIST
INTERPRETATION = DocumentKind.JUDICIAL_INTERPRETATION
COURT = StateOrgan(Body.COURT, Tier.PROVINCE)
DEMAND: dict[str, Any] = {**TIMES, "document": OTHER, "maker": Body.GOVERNMENT}
WHOSE: dict[str, Any] = {
    "document": RULE,
    "maker": StateOrgan(Body.GOVERNMENT, Tier.PROVINCE),
    "on": ON,
}
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
    ("means", review_means_valid, ("座谈会",), TIMES),
    ("to", review_transfer_valid, ("政府",), TIMES),
    ("what", filing_publication_valid, ("目录", True), {**TIMES, "document": OTHER}),
    ("document", filing_publication_valid, (LIST, True), {**TIMES, "document": "规章"}),
    ("published", filing_publication_valid, (LIST, 1), {**TIMES, "document": OTHER}),
    ("organ", review_demand_valid, (Body.COURT,), DEMAND),
    ("maker", review_demand_valid, (COURT,), {**DEMAND, "maker": Body.PARTY}),
    ("document", review_demand_valid, (COURT,), {**DEMAND, "document": INTERPRETATION}),
    ("level", review_demand_valid, (COURT,), {**DEMAND, "level": Level.TOWN}),
    ("reviewer", reviewer_valid, (Body.COURT, CITY), WHOSE),
    ("reviewer", reviewer_valid, ("政府", CITY), WHOSE),
    ("level", reviewer_valid, (Body.STANDING_COMMITTEE, Level.TOWN), WHOSE),
    ("maker", reviewer_valid, (Body.GOVERNMENT, CITY), {**WHOSE, "maker": COURT}),
    ("maker", reviewer_valid, (Body.GOVERNMENT, CITY), {**WHOSE, "maker": Body.COURT}),
    (
        "maker",
        reviewer_valid,
        (Body.GOVERNMENT, CITY),
        {**WHOSE, "maker": StateOrgan(Body.GOVERNMENT, Tier.COUNTY)},
    ),
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


# From the opinion to a revocation, as each text has it


def advised(profile: Profile | None, number: int, *events: FilingEvent, **kw: Any) -> FilingCase:
    """Return a case with its opinion given on a day, whatever comes before it by its text."""
    before = (*under_review(0), Consulted(day(1)), OpinionApproved(day(2)))
    return case(profile, *before, OpinionGiven(day(number)), *events, **kw)


YES, NO = True, False
PROPOSALS: list[tuple[str, Profile | None, tuple[FilingEvent, ...], int | None]] = [
    # Henan: the council's handling opinion, and thirty days from it (56 III).
    ("silent", HENAN, (), None),
    ("declined", HENAN, (MakerAnswered(day(20), NO),), None),
    ("otherwise", HENAN, (Amended(day(20), as_asked=False),), None),
    ("council", HENAN, (MakerAnswered(day(20), NO), CouncilDecided(day(30))), 61),
    ("council of the silent", HENAN, (CouncilDecided(day(41)),), 72),
    # Shandong: thirty days to answer, thirty more from the notice (19, 20 I).
    ("silent", SHANDONG, (), 41),
    ("declined", SHANDONG, (MakerAnswered(day(20), NO),), 51),
    ("promised", SHANDONG, (MakerAnswered(day(20), YES),), 51),
    ("its own day", SHANDONG, (MakerAnswered(day(20), YES, day(25)),), 51),
    (
        "twice",
        SHANDONG,
        (MakerAnswered(day(20), YES), MakerAnswered(day(30), NO), MakerAnswered(day(35), YES)),
        51,
    ),
    ("otherwise", SHANDONG, (Amended(day(12), as_asked=False),), 41),
    # Shanghai: the opinion is not followed (34 II), two months to answer.
    ("silent", SHANGHAI, (), 70),
    ("declined", SHANGHAI, (MakerAnswered(day(20), NO),), 20),
    ("promised", SHANGHAI, (MakerAnswered(day(20), YES),), None),
    ("promised for a day", SHANGHAI, (MakerAnswered(day(20), YES, day(80)),), 81),
    ("otherwise", SHANGHAI, (MakerAnswered(day(20), YES), Amended(day(25), as_asked=False)), 25),
    ("went back on it", SHANGHAI, (MakerAnswered(day(20), YES), MakerAnswered(day(30), NO)), 30),
    # Beijing since 2024: thirty days to answer, or a plan not kept (31).
    ("silent", BEIJING, (), 41),
    ("declined", BEIJING, (MakerAnswered(day(20), NO),), 20),
    ("promised", BEIJING, (MakerAnswered(day(20), YES),), None),
]


@pytest.mark.parametrize(("how", "profile", "events", "first"), PROPOSALS)
def test_when_a_revocation_may_be_proposed(
    how: str, profile: Profile, events: tuple[FilingEvent, ...], first: int | None
) -> None:
    """Not a day before the text's own condition is given; without it never."""
    found = advised(profile, 10, *events)
    last = (found.events[-1].day - PUBLISHED).days
    days = range(last, 140)

    open_ = [n for n in days if not found.barring(RevocationProposed(day(n)))]

    assert how
    assert ([] if first is None else list(range(first, 140))) == open_


def test_beijing_of_2021_wants_an_answer() -> None:
    """A revocation follows reasons that were not good ones: silence brings a letter only."""
    old = date(2022, 1, 5)
    found = case(
        BEIJING,
        Filed(old),
        Registered(old),
        ReviewStarted(old),
        OpinionApproved(old),
        OpinionGiven(old),
        published=old,
    )
    with pytest.raises(npc.TransitionError) as caught:
        found.after(RevocationProposed(date(2022, 12, 31)))
    declined = found.after(MakerAnswered(date(2022, 2, 1), will_amend=False))

    assert "第28条第1款" in "".join(caught.value.__notes__)
    assert S.REVOCATION_PROPOSED is declined.after(RevocationProposed(date(2022, 2, 1))).stage


def test_the_nation_waits_two_months() -> None:
    """A regulation's maker that keeps silent has two months, one that declines has not."""
    kw: dict[str, Any] = {
        "document": DocumentKind.LOCAL_REGULATION,
        "maker": Body.CONGRESS,
        "level": Level.NATIONAL,
    }
    silent = advised(None, 10, **kw)
    # 15 January and two months: 15 March, 69 days.
    assert 1 == len(silent.barring(RevocationProposed(day(69))))
    assert () == silent.barring(RevocationProposed(day(70)))
    assert () == silent.after(MakerAnswered(day(11), NO)).barring(RevocationProposed(day(11)))
    early = case(None, *under_review(0), **kw)
    with pytest.raises(npc.TransitionError):
        early.after(RevocationProposed(day(5)))


def test_interpretations_have_no_time_to_answer() -> None:
    """Then silence alone is no refusal, an answer or what was done instead is."""
    kw: dict[str, Any] = {
        "document": INTERPRETATION,
        "maker": Body.COURT,
        "level": Level.NATIONAL,
    }
    silent = advised(None, 10, **kw)

    assert 1 == len(silent.barring(RevocationProposed(day(300))))
    assert () == silent.after(MakerAnswered(day(20), NO)).barring(RevocationProposed(day(20)))


def test_the_council_of_henan_hears_of_a_refusal() -> None:
    """Its opinion is on a maker that does not accept the first (56 II)."""
    found = advised(HENAN, 10)

    assert 1 == len(found.barring(CouncilDecided(day(40))))
    assert () == found.barring(CouncilDecided(day(41)))
    promised = found.after(MakerAnswered(day(20), YES))
    assert "第56条第2款" in promised.barring(CouncilDecided(day(20)))[0].explain("zh")


def test_what_is_proposed_goes_through_the_council() -> None:
    """The standing committee decides on what was submitted; what was not is over."""
    found = advised(BEIJING, 10, MakerAnswered(day(20), NO), RevocationProposed(day(21)))

    with pytest.raises(npc.TransitionError):
        found.after(Revoked(day(22)))
    assert S.SUBMITTED is found.after(SubmissionDecided(day(22))).stage
    assert S.UPHELD is found.after(SubmissionDecided(day(22), submitted=False)).stage
    again = found.after(SubmissionDecided(day(22), submitted=False)).after(ReviewStarted(day(30)))
    assert 1 == len(again.barring(RevocationProposed(day(40))))


def test_shandong_revokes_or_does_not() -> None:
    """No text there knows a demand to amend (21)."""
    found = advised(
        SHANDONG,
        10,
        MakerAnswered(day(20), NO),
        RevocationProposed(day(51)),
        SubmissionDecided(day(52)),
    )
    with pytest.raises(npc.TransitionError) as caught:
        found.after(AmendmentOrdered(day(60)))

    assert "第21条" in "".join(caught.value.__notes__)
    assert S.REVOKED is found.after(Revoked(day(60))).stage


def test_a_demand_of_the_committee_with_its_own_day() -> None:
    """Before that day nothing more is proposed; without one, what is done instead shows it."""
    moved = advised(
        BEIJING,
        10,
        MakerAnswered(day(20), NO),
        RevocationProposed(day(21)),
        SubmissionDecided(day(22)),
    )
    dated = moved.after(AmendmentOrdered(day(30), day(60)))
    plain = moved.after(AmendmentOrdered(day(30)))

    assert 1 == len(dated.barring(RevocationProposed(day(60))))
    assert () == dated.barring(RevocationProposed(day(61)))
    assert 1 == len(plain.barring(RevocationProposed(day(300))))
    done = plain.after(Amended(day(31), as_asked=False))
    assert () == done.barring(RevocationProposed(day(31)))


def test_a_province_revokes_no_rules_of_cities() -> None:
    """It has the power over its own government's alone (立法法 108)."""
    kw: dict[str, Any] = {"document": RULE, "level": Level.PROVINCE}
    events = (MakerAnswered(day(20), NO), CouncilDecided(day(30)))
    own, city = (advised(HENAN, 10, *events, of_city=of_city, **kw) for of_city in (NO, YES))

    assert () == own.barring(RevocationProposed(day(61)))
    (ground,) = city.barring(RevocationProposed(day(61)))
    assert "《立法法》（2023）第108条第5项" in ground.explain("zh")
    assert city.of_city
    assert attrs.evolve(city).of_city
    before = date(2022, 1, 5)
    (none,) = case(HENAN, of_city=YES, published=before, **kw).barring(Revoked(before))
    assert "无明文" in none.explain("zh")


def test_opinions_follow_talks_and_the_council() -> None:
    """In Shanghai both, in Beijing until 2024 the council's consent, in Henan neither."""
    review = under_review(0)
    talked, agreed = Consulted(day(1)), OpinionApproved(day(2))

    for events, barred in (
        ((), 2),
        ((talked,), 1),
        ((agreed,), 1),
        ((talked, agreed), 0),
    ):
        assert barred == len(case(SHANGHAI, *review, *events).barring(OpinionGiven(day(3))))
    assert () == case(HENAN, *review).barring(OpinionGiven(day(3)))
    assert () == case(BEIJING, *review).barring(OpinionGiven(day(3)))
    old = date(2024, 6, 3)
    then = case(BEIJING, Filed(old), Registered(old), ReviewStarted(old), published=old)
    (ground,) = then.barring(OpinionGiven(old))
    assert "第24条第4款" in ground.explain("zh")
    assert () == then.after(OpinionApproved(old)).barring(OpinionGiven(old))


# What ends a review


@pytest.mark.parametrize("profile", [None, HENAN, SHANDONG, SHANGHAI, BEIJING])
def test_what_was_asked_ends_a_review(profile: Profile | None) -> None:
    """After the opinion, and only what was asked."""
    found = advised(profile, 10)
    otherwise = found.after(Amended(day(11), as_asked=False))

    assert S.CORRECTED is found.after(Amended(day(11), as_asked=True)).stage
    assert S.OPINION_GIVEN is otherwise.stage
    assert S.CORRECTED is otherwise.after(Amended(day(12), as_asked=True, repealed=True)).stage


@pytest.mark.parametrize(
    ("profile", "stage"),
    [
        (None, S.UNDER_REVIEW),
        (HENAN, S.UNDER_REVIEW),
        (SHANDONG, S.UNDER_REVIEW),
        (SHANGHAI, S.UNDER_REVIEW),
        (BEIJING, S.CORRECTED),
    ],
)
def test_what_the_maker_mends_by_itself(profile: Profile | None, stage: FilingStage) -> None:
    """Before the opinion that ends the review by Beijing's text of 2024 alone."""
    found = case(profile, *under_review(0))

    assert stage is found.after(Amended(day(1), as_asked=True)).stage
    assert S.UNDER_REVIEW is found.after(Amended(day(1), as_asked=False)).stage


def test_the_nation_ends_no_review_before_its_opinion() -> None:
    """立法法 112 II speaks of what follows the opinion."""
    kw: dict[str, Any] = {
        "document": DocumentKind.LOCAL_REGULATION,
        "maker": Body.STANDING_COMMITTEE,
        "level": Level.NATIONAL,
    }
    found = case(None, *under_review(0), Amended(day(1), as_asked=True), **kw)

    assert S.UNDER_REVIEW is found.stage
    assert S.CORRECTED is found.after(Upheld(day(2))).stage


def test_beijing_changed_what_ends_a_review() -> None:
    """Until October 2024 only an opinion that was followed ended one."""
    old = date(2024, 10, 1)
    found = case(BEIJING, Filed(old), Registered(old), ReviewStarted(old), published=old)

    assert S.UNDER_REVIEW is found.after(Amended(date(2024, 10, 31), as_asked=True)).stage
    assert S.CORRECTED is found.after(Amended(date(2024, 11, 1), as_asked=True)).stage


def test_what_shanghai_s_talks_lead_to() -> None:
    """Amended after talks the review is suspended; it ends once the rest is done (33, 34)."""
    found = case(SHANGHAI, *under_review(0), Consulted(day(1)), Amended(day(5), as_asked=True))

    assert S.SUSPENDED is found.stage
    assert S.CORRECTED is found.after(HandlingReported(day(9))).stage
    planned = case(SHANGHAI, *under_review(0), Consulted(day(1)), Suspended(day(5), day(30)))
    assert S.SUSPENDED is planned.after(HandlingReported(day(9))).stage
    assert S.SUSPENDED is planned.after(Amended(day(6), as_asked=True)).stage
    assert S.SUSPENDED is planned.after(Amended(day(6), as_asked=False)).stage


def test_a_plan_of_beijing_is_kept() -> None:
    """Amended as planned the review is over, and a report is owed; otherwise it is not."""
    planned = case(BEIJING, *under_review(0), Suspended(day(5), day(30)))
    kept = planned.after(Amended(day(20), as_asked=True))
    broken = planned.after(Amended(day(20), as_asked=False))

    assert S.CORRECTED is kept.stage
    assert day(50) == step(kept, T.AMENDMENT_REPORT, ON).deadline.due
    assert S.SUSPENDED is broken.stage
    assert T.AMENDMENT_REPORT not in whats(broken.deadlines(ON, calendar=CALENDAR))
    assert () == broken.barring(RevocationProposed(day(21)))
    assert () == broken.barring(OpinionGiven(day(21)))


# Demands, proposals and transfers

DEMANDING = StateOrgan(Body.COURT, Tier.PROVINCE)


@pytest.mark.parametrize("profile", [BEIJING, SHANGHAI, SHANDONG, HENAN, None])
@pytest.mark.parametrize("ground", RefusalGround)
def test_a_demand_is_not_refused(profile: Profile | None, ground: RefusalGround) -> None:
    """On no ground and nowhere: where no text is known it is a contradiction in the facts."""
    found = case(profile, *registered(0), Requested(day(1), "高级人民法院", demand=True))
    error = npc.FactsError if profile in {None, HENAN} else npc.TransitionError
    with pytest.raises(error) as caught:
        found.after(RequestRefused(day(2), "高级人民法院", ground))

    assert profile in {None, HENAN} or caught.value.__notes__


def test_a_demand_of_the_nation_is_reviewed() -> None:
    """立法法 110 I: the committees review it."""
    found = case(
        None,
        *registered(0),
        Requested(day(1), "国务院", demand=True),
        Requested(day(1), "某公民"),
        document=DocumentKind.LOCAL_REGULATION,
        maker=Body.CONGRESS,
        level=Level.NATIONAL,
    )
    refused = RequestRefused(day(2), "国务院", RefusalGround.UNFOUNDED)

    assert "第110条第1款" in found.barring(refused)[0].explain("zh")
    assert () == found.barring(RequestRefused(day(2), "某公民", RefusalGround.UNFOUNDED))
    assert () == found.barring(RequestRefused(day(2), "无人", RefusalGround.UNFOUNDED))
    rules = attrs.evolve(found, document=DocumentKind.SUPERVISORY_REGULATION, maker=SUP)
    with pytest.raises(npc.FactsError, match="a demand is reviewed"):
        rules.after(refused)


SUP = Body.SUPERVISORY_COMMISSION


def test_who_demands_is_looked_at() -> None:
    """An organ that the text does not name proposes; one that is not told of is taken as named."""
    found = case(BEIJING, *registered(0))
    congress = StateOrgan(Body.CONGRESS, Tier.COUNTY)

    assert () == found.barring(Requested(day(1), "甲", demand=True, organ=DEMANDING))
    assert () == found.barring(Requested(day(1), "甲", demand=True))
    assert () == found.barring(Requested(day(1), "甲", organ=congress))
    with pytest.raises(npc.TransitionError) as caught:
        found.after(Requested(day(1), "甲", demand=True, organ=congress))
    assert "第16条第1款" in "".join(caught.value.__notes__)


def test_a_request_under_review_is_refused_no_longer() -> None:
    """Nor one whose review is over; another's may be."""
    found = case(
        BEIJING,
        *registered(0),
        Requested(day(1), "甲"),
        Requested(day(1), "乙"),
        ReviewStarted(day(2), ReviewWay.ON_REQUEST, "甲"),
    )
    refused = RequestRefused(day(3), "甲", RefusalGround.UNFOUNDED)
    with pytest.raises(npc.FactsError, match="no review was started"):
        found.after(refused)
    assert S.UNDER_REVIEW is found.after(attrs.evolve(refused, by="乙")).stage
    over = found.after(Upheld(day(3)))
    with pytest.raises(npc.FactsError, match="is waiting"):
        over.after(attrs.evolve(refused, by="乙"))


def test_a_complete_request_is_not_sent_back() -> None:
    """Only what lacks something is; asked again completely, it is complete."""
    complete = case(BEIJING, *registered(0), Requested(day(1), "甲"))
    lacking = case(BEIJING, *registered(0), Requested(day(1), "甲", complete=False))
    again = lacking.after(Requested(day(2), "甲"))

    for found in (complete, again):
        with pytest.raises(npc.FactsError, match="is not complete"):
            found.after(RequestReturned(day(3), "甲"))
    with pytest.raises(npc.FactsError, match="is not complete"):
        complete.after(RequestReturned(day(3), "乙"))
    assert S.REGISTERED is lacking.after(RequestReturned(day(3), "甲")).stage
    assert State.MET is step(again, T.REQUEST_COMPLETION, ON).state


def test_transfers() -> None:
    """A review on a transfer wants one; passing on changes no stage."""
    found = case(BEIJING, *registered(0))
    with pytest.raises(npc.FactsError) as caught:
        found.after(ReviewStarted(day(2), ReviewWay.TRANSFERRED, "市委办公厅"))
    received = found.after(TransferReceived(day(1), "市委办公厅", Body.PARTY))

    assert "by" == caught.value.field
    started = received.after(ReviewStarted(day(2), ReviewWay.TRANSFERRED, "市委办公厅"))
    assert S.UNDER_REVIEW is started.stage
    assert S.UNDER_REVIEW is started.after(Transferred(day(3), Body.GOVERNMENT)).stage


def test_a_study_changes_no_stage() -> None:
    """Experts are heard while the review goes on."""
    entrusted = Studied(day(1), ReviewMeans.ENTRUSTED_STUDY, ReviewExpert.LAWYER)

    assert S.UNDER_REVIEW is case(SHANGHAI, *under_review(0), entrusted).stage
    with pytest.raises(npc.TransitionError):
        case(SHANGHAI, *registered(0), entrusted)


# What discharges a duty


def test_a_refusal_acknowledges_nothing() -> None:
    """Beijing's fifteen days of 2021 are kept by word that the request was received, only."""
    old = date(2022, 1, 4)
    found = case(BEIJING, Requested(old, "甲"), published=old)
    refused = found.after(RequestRefused(date(2022, 1, 5), "甲", RefusalGround.UNFOUNDED))
    told = refused.after(RequestAcknowledged(date(2022, 1, 19), "甲"))

    assert State.BROKEN is step(refused, T.ACKNOWLEDGEMENT, date(2022, 1, 20)).state
    assert State.MET is step(told, T.ACKNOWLEDGEMENT, ON).state


def test_a_late_letter_frees_nobody() -> None:
    """Shanghai's committees have thirty days unless the maker is asked within them (15 II)."""
    sent = (*under_review(0), Distributed(day(1)))
    last, late = (case(SHANGHAI, *sent, ExplanationAsked(day(n))) for n in (31, 32))
    after = case(SHANGHAI, *sent, CommitteeReviewed(day(20)), ExplanationAsked(day(20)))

    assert T.COMMITTEE_REVIEW not in whats(last.deadlines(ON, calendar=CALENDAR))
    assert State.BROKEN is step(late, T.COMMITTEE_REVIEW, ON).state
    assert State.MET is step(after, T.COMMITTEE_REVIEW, ON).state


def test_what_is_not_as_asked_discharges_nothing() -> None:
    """Neither the answer, nor the handling, nor the amendment."""
    otherwise = Amended(day(15), as_asked=False)
    answer = advised(SHANDONG, 10, otherwise)
    promised = advised(SHANDONG, 10, MakerAnswered(day(14), YES), otherwise)
    council = advised(HENAN, 10, MakerAnswered(day(11), NO), CouncilDecided(day(12)), otherwise)

    for found, what in (
        (answer, T.ANSWER),
        (promised, T.AMENDMENT),
        (council, T.HANDLING),
    ):
        assert step(found, what, ON).done is None
        mended = found.after(Amended(day(16), as_asked=True))
        assert day(16) == step(mended, what, ON).done


def test_one_time_to_amend() -> None:
    """Another answer gives no new time, and one of no gives none."""
    found = advised(SHANDONG, 10, MakerAnswered(day(20), NO))

    assert T.AMENDMENT not in whats(found.deadlines(ON))
    promised = found.after(MakerAnswered(day(30), YES))
    again = promised.after(MakerAnswered(day(31), NO)).after(MakerAnswered(day(32), YES))
    assert day(50) == step(promised, T.AMENDMENT, ON).deadline.due
    assert day(50) == step(again, T.AMENDMENT, ON).deadline.due


def test_a_second_review_tells_its_own() -> None:
    """Who asked for the first is told of the first, who asked since of the second."""
    found = case(
        SHANDONG,
        Filed(day(0)),
        Registered(day(0)),
        Requested(day(1), "甲"),
        ReviewStarted(day(2)),
        Upheld(day(10)),
        Requested(day(11), "乙"),
        ReviewStarted(day(12), ReviewWay.ON_REQUEST, "乙"),
        Upheld(day(20)),
    )
    told = [one for one in found.deadlines(ON) if one.what is T.FEEDBACK]

    assert [("甲", day(25)), ("乙", day(35))] == [(one.by, one.deadline.due) for one in told]


def test_working_days_last_as_long_as_days() -> None:
    """Where a text would count them, the way to a revocation is closed as long as it surely is."""
    source = SHANGHAI.find("filing.answer", ON)[0].provision
    rules = FilingRules(
        answer=attrs.evolve(source, value=TimeLimit(10, TimeUnit.WORKING_DAYS)),
        revocation=attrs.evolve(source, value=(TurnGround.NOT_CORRECTED,)),
    )
    place = Profile(name="某市", tier=Tier.PROVINCE, filing=rules)
    found = advised(place, 10, level=CITY)

    assert 1 == len(found.barring(RevocationProposed(day(20))))
    assert () == found.barring(RevocationProposed(day(21)))


def test_a_duty_that_grew_within_the_year_is_a_doubt() -> None:
    """What an older text did not ask for did not run on."""
    (new,) = SHANGHAI.find("filing.yearly_report", ON)
    (old,) = SHANGHAI.find("filing.yearly_report", date(2024, 1, 1))
    twice = attrs.evolve(new.provision, value=Norm(AtLeast(2)))
    place = Profile(
        name="某市",
        tier=Tier.PROVINCE,
        filing=FilingRules(yearly_report=(old.provision, twice)),
    )
    year = filing_reports_heard([], level=CITY, year=2024, on=date(2024, 12, 31), profile=place)

    assert [State.OPEN, State.OPEN] == [line.state for line in year.lines]


@pytest.mark.parametrize(
    ("first", "article"),
    [(date(2020, 1, 6), "（2006）第32条第1款"), (date(2025, 1, 6), "（2024）第42条第1款")],
)
def test_a_demand_about_an_interpretation(first: date, article: str) -> None:
    """It is reviewed by the text of its day."""
    found = case(
        None,
        Requested(first, "国务院", demand=True, organ=StateOrgan(Body.GOVERNMENT, Tier.NATIONAL)),
        document=INTERPRETATION,
        maker=Body.COURT,
        level=Level.NATIONAL,
        published=first,
    )
    (ground,) = found.barring(RequestRefused(first, "国务院", RefusalGround.REVIEWED))

    assert article in ground.explain("zh")
    own = StateOrgan(Body.COURT, Tier.NATIONAL)
    assert 1 == len(found.barring(Requested(first, "最高法", demand=True, organ=own)))


def test_two_provisions_name_those_who_demand() -> None:
    """To be named by one of them is enough; who is named by neither is told of both."""
    (above,) = BEIJING.find("filing.demanders", ON)
    (other,) = BEIJING.find("filing.review", ON)
    rules = FilingRules(
        demanders=above.provision,
        demanders_below=attrs.evolve(other.provision, value=(Body.STANDING_COMMITTEE,)),
    )
    place = Profile(name="某省", tier=Tier.PROVINCE, filing=rules)
    asked: dict[str, Any] = {**DEMAND, "level": Level.PROVINCE, "profile": place}
    committee = StateOrgan(Body.STANDING_COMMITTEE, Tier.PREFECTURE)

    assert review_demand_valid(COURT, **asked).holds
    assert review_demand_valid(committee, **asked).holds
    neither = review_demand_valid(StateOrgan(Body.COURT, Tier.COUNTY), **asked)
    assert 2 == len(neither.grounds)
    assert not neither.holds


# What was mended, and plans


@pytest.mark.parametrize("profile", [None, HENAN, SHANDONG, SHANGHAI])
@pytest.mark.parametrize("repealed", [False, True])
def test_what_is_mended_is_asked_for_nothing(profile: Profile | None, repealed: bool) -> None:  # noqa: FBT001
    """No opinion, no plan that failed, no revocation; the review ends as one that corrected."""
    talked = (*under_review(0), Consulted(day(1)), Suspended(day(2), day(30)))
    mended = case(profile, *talked, Amended(day(20), as_asked=True, repealed=repealed))
    resumed = mended.after(Resumed(day(25))).after(OpinionApproved(day(26)))

    assert S.UNDER_REVIEW is resumed.stage
    for event in (OpinionGiven(day(60)), RevocationProposed(day(60))):
        with pytest.raises(npc.TransitionError) as caught:
            resumed.after(event)
        assert caught.value.__notes__
    with pytest.raises(npc.TransitionError):
        mended.after(RevocationProposed(day(60)))
    assert S.CORRECTED is resumed.after(Upheld(day(60))).stage


def test_why_nothing_is_asked_of_what_is_mended() -> None:
    """Shanghai's and Beijing's texts say so themselves; elsewhere the facts do."""
    mended = (*under_review(0), Consulted(day(1)), Amended(day(2), as_asked=True))
    here = case(SHANGHAI, *mended).after(Resumed(day(3))).after(OpinionApproved(day(4)))
    (text,) = here.barring(OpinionGiven(day(5)))
    (fact,) = case(HENAN, *mended).barring(OpinionGiven(day(5)))
    old = date(2024, 1, 8)
    then = case(BEIJING, Filed(old), Registered(old), ReviewStarted(old), published=old)
    (beijing,) = (
        then.after(Amended(old, as_asked=True))
        .after(OpinionApproved(old))
        .barring(OpinionGiven(old))
    )

    assert "第33条第3款" in text.explain("zh")
    assert "第24条第4款" in beijing.explain("zh")
    assert fact.explain("zh") == "已按要求修改或者废止，没有需要纠正的内容（无明文）"
    assert "nothing is left to correct" in fact.explain("en")


def test_a_plan_is_waited_for_resumed_or_not() -> None:
    """In Beijing its last day is the maker's; the day after, what follows is open."""
    planned = case(BEIJING, *under_review(0), Suspended(day(10), day(20)))
    for event in (Resumed(day(20)), OpinionApproved(day(20)), OpinionGiven(day(20))):
        notes = [ground.explain("zh") for ground in planned.barring(event)]
        assert any("第29条第1款" in note for note in notes)
    resumed = planned.after(Resumed(day(21)))

    assert S.UNDER_REVIEW is resumed.stage
    assert S.REVOCATION_PROPOSED is resumed.after(RevocationProposed(day(21))).stage
    assert S.OPINION_GIVEN is resumed.after(OpinionGiven(day(21))).stage
    # The last plan counts: a second one is waited for as the first was.
    again = resumed.after(Suspended(day(22), day(40)))
    assert 1 == len(again.barring(Resumed(day(40))))
    assert 1 == len(again.barring(RevocationProposed(day(40))))
    assert () == again.barring(RevocationProposed(day(41)))


def test_a_plan_that_something_else_came_of_is_waited_for_no_longer() -> None:
    """The maker has shown what it does."""
    planned = case(BEIJING, *under_review(0), Suspended(day(10), day(20)))
    shown = planned.after(Amended(day(12), as_asked=False))

    assert () == shown.barring(Resumed(day(13)))
    assert () == shown.after(Resumed(day(13))).barring(RevocationProposed(day(14)))


def test_no_revocation_without_an_opinion_or_a_plan() -> None:
    """Even where no text of the place was asked."""
    found = case(None, *under_review(0))
    planned = found.after(Suspended(day(1), day(10)))
    (ground,) = found.barring(RevocationProposed(day(5)))

    assert "先提出书面审查意见" in ground.explain("zh")
    assert 1 == len(planned.barring(RevocationProposed(day(10))))
    assert S.REVOCATION_PROPOSED is planned.after(RevocationProposed(day(11))).stage


def test_the_council_agrees_after_the_talks_and_the_plan() -> None:
    """An older consent is to something else (Shanghai 33 III, Beijing 2021: 24 IV)."""
    talked = (*under_review(0), Consulted(day(1)), OpinionApproved(day(2)))
    again = case(SHANGHAI, *talked, Consulted(day(3)))
    planned = case(SHANGHAI, *talked, Suspended(day(3), day(5)))

    for found in (again, planned):
        (ground,) = found.barring(OpinionGiven(day(6)))
        assert "主任会议" in ground.explain("zh")
        assert () == found.after(OpinionApproved(day(6))).barring(OpinionGiven(day(6)))


@pytest.mark.parametrize(
    ("profile", "article"), [(SHANGHAI, "第33条第1款"), (SHANDONG, "第16条第1款"), (HENAN, None)]
)
def test_talks_come_before_a_suspension(profile: Profile, article: str | None) -> None:
    """Where a text has the maker talked to."""
    found = case(profile, *under_review(0))
    plan = Suspended(day(2), day(9))
    barred = [ground.explain("zh") for ground in found.barring(plan)]

    assert bool(article) is bool(barred)
    assert article is None or article in barred[0]
    assert () == found.after(Consulted(day(1))).barring(plan)


def test_shandong_talks_before_its_opinion() -> None:
    """It must (16 I)."""
    (ground,) = case(SHANDONG, *under_review(0)).barring(OpinionGiven(day(3)))

    assert "第16条第1款" in ground.explain("zh")


# Documents of cities


@pytest.mark.parametrize("document", [RULE, OTHER])
@pytest.mark.parametrize("year", [2019, 2022, 2026])
def test_shandong_hands_a_city_s_document_over(document: DocumentKind, year: int) -> None:
    """Once the time is over and the council agreed, to those who revoke it (18 II)."""
    shift = date(year, 1, 5) - PUBLISHED

    def on(number: int) -> date:
        return day(number) + shift

    found = case(
        SHANDONG,
        *(kind(on(0)) for kind in (Filed, Registered, ReviewStarted, Consulted)),
        document=document,
        of_city=True,
        published=on(0),
    )
    government = Transferred(on(9), Body.GOVERNMENT)
    assert 1 == len(found.barring(government))
    assert () == found.barring(Transferred(on(9), Body.PARTY))
    opinion = found.after(OpinionGiven(on(10)))
    with pytest.raises(npc.TransitionError) as caught:
        opinion.after(Transferred(on(41), Body.STANDING_COMMITTEE))
    assert "第18条第2款" in "".join(caught.value.__notes__)
    assert 1 == len(opinion.barring(CouncilDecided(on(40))))
    revoking = [one.explain("zh") for one in opinion.barring(RevocationProposed(on(41)))]
    assert any("第18条第2款" in one for one in revoking)
    if document is RULE and year == 2026:
        assert any("《立法法》（2023）第108条第5项" in one for one in revoking)
    agreed = opinion.after(CouncilDecided(on(41))).after(Transferred(on(42), Body.GOVERNMENT))

    assert S.COUNCIL_DECIDED is agreed.stage
    assert S.UPHELD is agreed.after(Upheld(on(60))).stage
    assert S.CORRECTED is agreed.after(Amended(on(60), as_asked=True)).stage


def test_a_city_s_documents_elsewhere() -> None:
    """Henan's province revokes none of them: its power is over its level (监督法 39)."""
    kw: dict[str, Any] = {"level": Level.PROVINCE, "of_city": True}
    found = advised(HENAN, 10, MakerAnswered(day(20), NO), CouncilDecided(day(30)), **kw)
    (ground,) = found.barring(RevocationProposed(day(61)))

    assert "《监督法》（2024）第39条" in ground.explain("zh")
    old = date(2020, 1, 6)
    (before,) = case(HENAN, published=old, **kw).barring(Revoked(old))
    assert "《监督法》（2006）第30条" in before.explain("zh")


@pytest.mark.parametrize(
    "given",
    [
        {"level": Level.CITY_WITH_DISTRICTS},
        {"maker": Body.COURT},
        {"maker": Body.CONGRESS, "document": DocumentKind.RESOLUTION},
    ],
)
def test_what_is_no_city_s(given: dict[str, Any]) -> None:
    """Only what a government made and the province has filed."""
    with pytest.raises(npc.FactsError) as caught:
        case(SHANDONG, **{"level": Level.PROVINCE, **given}, of_city=True)

    assert "of_city" == caught.value.field


def test_the_province_demands_the_review_of_a_city_s_document() -> None:
    """Another organ made it (Shandong 12)."""
    government = StateOrgan(Body.GOVERNMENT, Tier.PROVINCE)
    asked = Requested(day(1), "省政府", demand=True, organ=government)
    kw: dict[str, Any] = {"document": RULE, "level": Level.PROVINCE}
    own = case(SHANDONG, *registered(0), **kw)
    city = case(SHANDONG, *registered(0), of_city=True, **kw)

    assert 1 == len(own.barring(asked))
    assert () == city.barring(asked)
    with pytest.raises(npc.FactsError) as caught:
        review_demand_valid(
            government, maker=Body.COURT, document=OTHER, level=Level.PROVINCE, on=ON, of_city=True
        )
    assert "of_city" == caught.value.field


# Interpretations before 2024


def test_interpretations_were_not_revoked() -> None:
    """监督法 2006: a bill to ask for an amendment or to interpret the law, no revocation (33)."""
    old = date(2020, 1, 6)
    kw: dict[str, Any] = {
        "document": INTERPRETATION,
        "maker": Body.COURT,
        "level": Level.NATIONAL,
        "published": old,
    }
    found = case(None, *(kind(old) for kind in (Filed, Registered, ReviewStarted)), **kw)
    assert 1 == len(found.barring(RevocationProposed(old)))
    opinion = found.after(OpinionGiven(old))
    (silent,) = opinion.barring(RevocationProposed(date(2021, 1, 6)))
    moved = (
        opinion.after(MakerAnswered(old, NO))
        .after(RevocationProposed(old))
        .after(SubmissionDecided(old))
    )
    with pytest.raises(npc.TransitionError) as caught:
        moved.after(Revoked(date(2024, 11, 8)))

    assert "《监督法》（2006）第33条" in silent.explain("zh")
    assert "《监督法》（2006）第33条" in "".join(caught.value.__notes__)
    assert S.REVOKED is moved.after(Revoked(date(2024, 11, 9))).stage
    assert S.AMENDMENT_ORDERED is moved.after(AmendmentOrdered(date(2024, 11, 8))).stage
    assert S.AMENDMENT_ORDERED is moved.after(AmendmentOrdered(date(2024, 11, 9))).stage


# What is decided, and how a review ends


@pytest.mark.parametrize(
    ("profile", "article", "kw"),
    [
        (HENAN, "第56条第3款", {}),
        (SHANGHAI, "第34条第2款", {}),
        (SHANDONG, "第21条", {}),
        (
            None,
            "第112条第3款",
            {
                "document": DocumentKind.LOCAL_REGULATION,
                "maker": Body.CONGRESS,
                "level": Level.NATIONAL,
            },
        ),
    ],
)
def test_where_a_text_knows_a_revocation_alone(
    profile: Profile | None, article: str, kw: dict[str, Any]
) -> None:
    """No demand to amend takes its place."""
    found = case(profile, **kw)
    (ground,) = found.barring(AmendmentOrdered(day(60)))

    assert article in ground.explain("zh")
    assert () == found.barring(Revoked(day(60)))


def test_beijing_knows_a_demand_since_2024() -> None:
    """Under the text of 2021 a bill was one to revoke (29)."""
    old = date(2024, 10, 31)
    found = case(BEIJING, published=old)
    (ground,) = found.barring(AmendmentOrdered(old))

    assert "（2021）第29条" in ground.explain("zh")
    assert () == found.barring(Revoked(old))
    assert () == found.barring(AmendmentOrdered(date(2024, 11, 1)))


@pytest.mark.parametrize("profile", [None, HENAN, SHANDONG, SHANGHAI, BEIJING])
def test_reasons_that_are_accepted_end_a_review(profile: Profile | None) -> None:
    """From every point between the opinion and a proposal; nothing is owed after that."""
    silent = advised(profile, 10)
    declined = silent.after(MakerAnswered(day(20), NO))
    promised = silent.after(MakerAnswered(day(20), YES))
    decided = declined.after(CouncilDecided(day(30)))
    answered = decided.after(MakerAnswered(day(31), NO))

    assert S.COUNCIL_DECIDED is answered.stage
    for found in (silent, declined, promised, decided, answered):
        over = found.after(Upheld(day(35)))
        assert S.UPHELD is over.stage
        late = whats(over.late(day(300), calendar=CALENDAR))
        assert not {T.ANSWER, T.AMENDMENT, T.HANDLING} & {*late}


def test_a_demand_the_maker_refuses() -> None:
    """Its no is a failure at once, its promise for as long as the day given runs."""
    ordered = advised(
        BEIJING,
        10,
        MakerAnswered(day(20), NO),
        RevocationProposed(day(21)),
        SubmissionDecided(day(22)),
    ).after(AmendmentOrdered(day(30)))
    refused = ordered.after(MakerAnswered(day(31), NO))
    willing = ordered.after(MakerAnswered(day(31), YES, day(50)))

    assert S.AMENDMENT_ORDERED is refused.stage
    assert () == refused.barring(RevocationProposed(day(31)))
    assert 1 == len(willing.barring(RevocationProposed(day(50))))
    assert () == willing.barring(RevocationProposed(day(51)))
    changed = refused.after(MakerAnswered(day(32), YES))
    assert 1 == len(changed.barring(RevocationProposed(day(300))))


def test_an_answer_to_a_demand_that_followed_a_plan() -> None:
    """No opinion was given: it promises nothing under one."""
    ordered = case(
        BEIJING,
        *under_review(0),
        Suspended(day(10), day(20)),
        RevocationProposed(day(21)),
        SubmissionDecided(day(22)),
        AmendmentOrdered(day(30), day(60)),
    )
    found = ordered.after(MakerAnswered(day(31), YES))

    assert T.AMENDMENT not in whats(found.deadlines(ON, calendar=CALENDAR))
    assert () == found.after(MakerAnswered(day(32), NO)).barring(RevocationProposed(day(33)))


# Who waits, and what is owed


@pytest.mark.parametrize("later", [False, True])
def test_a_demand_outlives_a_proposal_of_the_same_organ(later: bool) -> None:  # noqa: FBT001
    """Whichever came first, the demand is reviewed."""
    first, second = Requested(day(1), "甲", demand=later), Requested(day(2), "甲", demand=not later)
    found = case(BEIJING, *registered(0), first, second)
    refused = RequestRefused(day(3), "甲", RefusalGround.UNFOUNDED)

    with pytest.raises(npc.TransitionError):
        found.after(refused)
    started = found.after(ReviewStarted(day(3), ReviewWay.ON_REQUEST, "甲"))
    with pytest.raises(npc.FactsError, match="no review was started"):
        started.after(refused)
    # What is asked anew under the review may be refused, and takes nothing away of the rest.
    again = started.after(Requested(day(4), "甲"))
    assert S.UNDER_REVIEW is again.after(attrs.evolve(refused, day=day(5))).stage


def test_a_refused_proposal_leaves_the_reviewed_one() -> None:
    """Who asked twice is told of the review that was made."""
    found = case(
        SHANDONG,
        *registered(0),
        Requested(day(1), "甲"),
        ReviewStarted(day(2), ReviewWay.ON_REQUEST, "甲"),
        Requested(day(3), "甲"),
        RequestRefused(day(4), "甲", RefusalGround.OTHER),
        Upheld(day(10)),
    )

    assert day(25) == step(found, T.FEEDBACK, ON).deadline.due


def test_word_to_an_organ_that_passed_it_on() -> None:
    """Beijing 35: it is told as well; others are not."""
    found = case(BEIJING, *registered(0), TransferReceived(day(1), "市委办公厅", Body.PARTY))

    assert S.REGISTERED is found.after(FedBack(day(2), "市委办公厅")).stage
    with pytest.raises(npc.FactsError, match="passed the document on"):
        found.after(FedBack(day(2), "市政府办公厅"))


def test_word_after_the_end() -> None:
    """Those who had asked may still be told that their request came, or what it lacks."""
    asked = (Requested(day(1), "甲"), Requested(day(1), "乙", complete=False))
    found = case(BEIJING, *under_review(0), *asked, Amended(day(2), as_asked=True))

    assert S.CORRECTED is found.after(RequestAcknowledged(day(3), "甲")).stage
    assert S.CORRECTED is found.after(RequestReturned(day(3), "乙")).stage
    with pytest.raises(npc.TransitionError):
        found.after(Requested(day(3), "丙"))


def test_what_is_for_others_is_passed_on() -> None:
    """Ten days from its receipt by Beijing's text; what was filed and sent back is a doubt."""
    wrong = FormChecked(day(9), FormOutcome.OUT_OF_SCOPE)
    filed = case(BEIJING, Filed(day(2)), wrong)
    received = case(
        BEIJING, TransferReceived(day(1), "市委办公厅", Body.PARTY), Filed(day(2)), wrong
    )
    late = filed.after(TransferReceived(day(20), "市委办公厅", Body.PARTY))

    assert day(12) == step(filed, T.TRANSFER, ON).deadline.due
    assert (State.PENDING, ()) == (step(filed, T.TRANSFER, day(12)).state, filed.late(day(13)))
    doubt = step(filed, T.TRANSFER, day(13))
    assert State.OPEN is doubt.state
    assert "退回" in doubt.explain("zh")
    assert day(11) == step(received, T.TRANSFER, ON).deadline.due
    assert State.BROKEN is step(received, T.TRANSFER, day(12)).state
    kept = received.after(Transferred(day(11), Body.GOVERNMENT))
    assert State.MET is step(kept, T.TRANSFER, ON).state
    assert [day(12), day(30)] == [
        one.deadline.due for one in late.deadlines(ON) if one.what is T.TRANSFER
    ]
    fitting = case(BEIJING, TransferReceived(day(1), "市委办公厅", Body.PARTY), *registered(2))
    assert T.TRANSFER not in whats(fitting.deadlines(ON, calendar=CALENDAR))


def test_a_request_for_what_others_review() -> None:
    """Shandong 14 II: word of where to ask is owed, and no review."""
    asked = Requested(day(1), "甲")
    sent = (Filed(day(1)), FormChecked(day(2), FormOutcome.OUT_OF_SCOPE))
    found = case(SHANDONG, asked, *sent)
    told = found.after(FedBack(day(5), "甲"))
    passed_on = found.after(Transferred(day(6), Body.STANDING_COMMITTEE))
    refused = found.after(RequestRefused(day(7), "甲", RefusalGround.OTHER))

    assert State.BROKEN is step(found, T.REQUESTED_REVIEW, ON).state
    assert day(5) == step(told, T.REQUESTED_REVIEW, ON).done
    assert day(6) == step(passed_on, T.REQUESTED_REVIEW, ON).done
    assert day(7) == step(refused, T.REQUESTED_REVIEW, ON).done
    assert S.NOT_REGISTRABLE is case(SHANDONG, *sent, Requested(day(3), "乙")).stage
    early = case(SHANDONG, asked, FedBack(day(1), "甲"), Filed(day(1)))
    assert step(early, T.REQUESTED_REVIEW, ON).done is None


def test_a_request_after_the_opinion() -> None:
    """The review was made before it came: what time it has is a doubt."""
    found = advised(SHANDONG, 10, Requested(day(11), "甲"))
    review = step(found, T.REQUESTED_REVIEW, ON)

    assert date(2026, 4, 16) == review.deadline.due
    assert State.OPEN is review.state
    assert "意见提出后" in review.explain("zh")
    assert State.MET is step(found.after(Upheld(day(20))), T.REQUESTED_REVIEW, ON).state


def test_explanations_once_the_review_is_over() -> None:
    """Shanghai's thirty days of 2021: over before them it is a doubt, after them it was late."""
    old = date(2022, 1, 4)
    asked = case(
        SHANGHAI,
        *(kind(old) for kind in (Filed, Registered, ReviewStarted, ExplanationAsked)),
        published=old,
    )
    over, late = (asked.after(Upheld(date(2022, 2, n))) for n in (3, 4))

    assert State.OPEN is step(over, T.EXPLANATION, date(2022, 2, 4)).state
    assert State.BROKEN is step(late, T.EXPLANATION, ON).state
    told = over.after(Explained(date(2022, 2, 3)))
    assert State.MET is step(told, T.EXPLANATION, ON).state


def test_a_letter_before_the_documents_were_handed_over() -> None:
    """It frees Shanghai's committees too, unless the maker has explained by then (15 II)."""
    letter = (*under_review(0), ExplanationAsked(day(1)))
    waiting = case(SHANGHAI, *letter, Distributed(day(2)))
    told = case(SHANGHAI, *letter, Explained(day(2)), Distributed(day(2)))

    assert T.COMMITTEE_REVIEW not in whats(waiting.deadlines(ON, calendar=CALENDAR))
    assert State.BROKEN is step(told, T.COMMITTEE_REVIEW, ON).state


def test_a_usual_time_that_was_missed_is_noted() -> None:
    """Beijing's extended review is not late, and the text it is measured by is told."""
    found = case(BEIJING, *under_review(0), ReviewExtended(day(30)))
    due = date(2026, 7, 5)
    kept, missed = (
        step(found.after(Upheld(due + timedelta(days=n))), T.REVIEW, ON) for n in (0, 1)
    )

    assert () == kept.notes
    assert (State.MET, 1) == (missed.state, len(missed.notes))
    assert "注：迟于一般期限2026-07-05（" in missed.explain("zh")
    assert "第23条第1款" in missed.explain("zh")
    assert "note: later than usual, 2026-07-05 [" in missed.explain("en")
    assert 1 == len(step(found, T.REVIEW, due + timedelta(days=1)).notes)


def test_what_is_passed_on_before_the_review() -> None:
    """A city's document that is not yet reviewed may go to another organ as any other."""
    found = case(SHANDONG, *registered(0), level=Level.PROVINCE, of_city=True)

    assert () == found.barring(Transferred(day(1), Body.GOVERNMENT))


def test_a_review_on_a_transfer_answers_no_proposal() -> None:
    """The organ that passed it on may have proposed a review as well, which is refused or not."""
    found = case(
        BEIJING,
        *registered(0),
        Requested(day(1), "区法院"),
        TransferReceived(day(1), "区法院", Body.COURT),
        ReviewStarted(day(2), ReviewWay.TRANSFERRED, "区法院"),
    )

    assert () == found.barring(RequestRefused(day(3), "区法院", RefusalGround.UNFOUNDED))
    refused = found.after(RequestRefused(day(3), "区法院", RefusalGround.UNFOUNDED))
    assert S.UNDER_REVIEW is refused.stage


def test_two_organs_pass_the_same_on() -> None:
    """The ten days run from the first receipt."""
    found = case(
        BEIJING,
        TransferReceived(day(1), "市委办公厅", Body.PARTY),
        TransferReceived(day(4), "市政府办公厅", Body.GOVERNMENT),
        Filed(day(5)),
        FormChecked(day(6), FormOutcome.OUT_OF_SCOPE),
    )

    assert day(11) == step(found, T.TRANSFER, ON).deadline.due


def test_a_demand_gives_its_own_time_to_amend() -> None:
    """The time that a place gives from the answer is one of the answer to an opinion."""
    source = SHANDONG.find("filing.amendment", ON)[0].provision
    place = Profile(name="某市", tier=Tier.PROVINCE, filing=FilingRules(amendment=source))
    plan = (Suspended(day(10), day(20)), RevocationProposed(day(21)), SubmissionDecided(day(22)))
    answer = MakerAnswered(day(31), YES)
    found = case(place, *under_review(0), *plan, AmendmentOrdered(day(30)), answer)

    assert T.AMENDMENT not in whats(found.deadlines(ON))
    assert T.AMENDMENT in whats(advised(place, 10, answer).deadlines(ON))
