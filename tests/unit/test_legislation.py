"""Bills and rules of legislation by example: their ways, what is owed, and every bad input."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from npcmodel.dates.held import State
from npcmodel.errors import FactsError, NotInForceError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.publications import Publisher
from npcmodel.law.ruling import Ground
from npcmodel.legislation import (
    ApprovalDecided,
    BillDraftSent,
    BillListed,
    BillNotListed,
    BillPutToVote,
    BillRead,
    BillReferred,
    BillRelisted,
    BillResubmitted,
    BillReturned,
    BillReviewed,
    BillShelved,
    BillVoted,
    BillVotePutOff,
    BillWithdrawn,
    ClauseVoted,
    ConsiderationExtended,
    ConsiderationTerminated,
    DeputiesSent,
    IdleCause,
    LawDraftPublished,
    LawPromulgated,
    LegislationEvent,
    LegislationStage,
    LegislationTime,
    LegislativeBill,
    PublicationWaived,
    RegulationKind,
    SentForApproval,
    UnifiedlyDeliberated,
    UnifiedStep,
    VotingDraftMade,
    clause_vote_valid,
    interim_rule_valid,
    law_comment_valid,
    law_order_valid,
    legislation_due,
    legislation_in_time,
    reading_valid,
    readings_valid,
    regulation_approval_valid,
    regulation_effective,
    regulation_maker_valid,
    termination_valid,
    unified_deliberation_valid,
)

STAGE, TIME = LegislationStage, LegislationTime
COUNCIL, COMMITTEE = Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE
ON = date(2026, 11, 21)
ONE = timedelta(days=1)
ANY: Any = "x"
LEG = "《立法法》（2023）第"

PUT = date(2024, 1, 2)
FIRST = date(2024, 2, 26)
SECOND = date(2024, 6, 25)
THIRD = date(2024, 10, 24)
VOTE = date(2024, 10, 28)
LISTED: tuple[LegislationEvent, ...] = (
    BillReviewed(date(2024, 1, 5)),
    BillListed(date(2024, 2, 1), COUNCIL),
)
READ_ONCE: tuple[LegislationEvent, ...] = (
    *LISTED,
    BillDraftSent(date(2024, 2, 19), FIRST),
    BillRead(FIRST, FIRST),
)
READ_TWICE: tuple[LegislationEvent, ...] = (
    *READ_ONCE,
    LawDraftPublished(date(2024, 3, 1), 30),
    BillDraftSent(date(2024, 6, 18), SECOND),
    UnifiedlyDeliberated(date(2024, 6, 20), result=False),
    BillRead(SECOND, SECOND),
)
READ: tuple[LegislationEvent, ...] = (
    *READ_TWICE,
    UnifiedlyDeliberated(date(2024, 10, 15), result=True),
    BillRead(THIRD, THIRD),
)
DRAFTED: tuple[LegislationEvent, ...] = (*READ, VotingDraftMade(VOTE))
ADOPTED: tuple[LegislationEvent, ...] = (
    *DRAFTED,
    BillPutToVote(VOTE, COUNCIL),
    BillVoted(VOTE, adopted=True),
)
LATER = date(2025, 1, 1)


def bill(*events: LegislationEvent, proposer: Body | None = COUNCIL) -> LegislativeBill:
    """Walk a bill before the NPC Standing Committee."""
    case = LegislativeBill("某法草案", Level.NATIONAL, PUT, proposer)
    for event in events:
        case = case.after(event)
    return case


def local(level: Level, *events: LegislationEvent, major: bool = False) -> LegislativeBill:
    """Walk a draft regulation before a local standing committee."""
    case = LegislativeBill("某条例草案", level, PUT, Body.GOVERNMENT, major)
    for event in events:
        case = case.after(event)
    return case


def barred(case: LegislativeBill, event: LegislationEvent) -> list[str]:
    """Return the provisions that forbid an event, which the case refuses and survives."""
    before = attrs.evolve(case)
    with pytest.raises(TransitionError) as caught:
        case.after(event)

    assert before == case

    found = [str(ground.citation) for ground in case.barring(event)]

    assert len(found) == len(caught.value.__notes__)
    return found


# The way to a law


def test_a_bill_read_three_times_becomes_law() -> None:
    """From the submission to the promulgation."""
    case = bill(*ADOPTED)
    law = case.after(LawPromulgated(VOTE, Publisher.PRESIDENT, LATER))

    assert STAGE.ADOPTED is case.stage
    assert STAGE.PROMULGATED is law.stage
    assert 3 == law.readings
    assert law.read_enough().holds
    assert STAGE.SUBMITTED is law.stage_on(PUT)
    assert STAGE.LISTED is law.stage_on(date(2024, 2, 1))
    assert STAGE.READING is law.stage_on(SECOND)
    assert attrs.evolve(law) == law


def test_a_vote_lost_ends_it() -> None:
    """60: put again it is another bill."""
    case = bill(*ADOPTED[:-1], BillVoted(VOTE, adopted=False))

    assert STAGE.REJECTED is case.stage
    with pytest.raises(TransitionError):
        case.after(LawPromulgated(VOTE, Publisher.PRESIDENT, LATER))


def test_clauses_are_voted_on_before_the_draft() -> None:
    """44 II and III."""
    case = bill(*DRAFTED, ClauseVoted(VOTE, COUNCIL, important=True, divided=True))
    twice = case.after(ClauseVoted(VOTE, COUNCIL, important=True, divided=True))

    assert STAGE.CLAUSES_VOTED is twice.stage
    assert STAGE.PUT_TO_VOTE is twice.after(BillPutToVote(VOTE, COUNCIL)).stage
    put_off = twice.after(BillVotePutOff(VOTE, by_council=True, consented=False))
    assert STAGE.POSTPONED is put_off.stage
    assert [f"{LEG}44条第3款"] == barred(
        twice, BillVotePutOff(VOTE, by_council=False, consented=True)
    )


def test_a_bill_put_aside_is_read_again_before_a_vote() -> None:
    """Relisted it waits for a meeting."""
    aside = bill(*READ, BillVotePutOff(VOTE, by_council=True, consented=True))
    back = aside.after(BillReviewed(LATER)).after(UnifiedlyDeliberated(LATER, result=True))
    listed = back.after(BillRelisted(LATER))

    assert STAGE.LISTED is listed.stage
    with pytest.raises(TransitionError):
        listed.after(VotingDraftMade(LATER))
    read = listed.after(BillRead(LATER, LATER))
    assert STAGE.VOTING_DRAFT is read.after(VotingDraftMade(LATER)).stage
    assert 4 == read.readings


def test_a_vote_put_off_goes_back_to_the_committees() -> None:
    """31 of the committee's rules; after a separate vote 44 III names the one that unifies."""
    rules = "《全国人大常委会议事规则》（2022）第31条"
    put_off = BillVotePutOff(VOTE, by_council=True, consented=True)
    back = (BillRelisted(LATER), BillRead(LATER, LATER))
    plain = bill(*DRAFTED, put_off)
    clause = bill(*DRAFTED, ClauseVoted(VOTE, COUNCIL, important=True, divided=True), put_off)
    draft = VotingDraftMade(LATER)
    reviewed, unified = BillReviewed(LATER), UnifiedlyDeliberated(LATER, result=True)

    def then(case: LegislativeBill, *events: LegislationEvent) -> LegislativeBill:
        for event in events:
            case = case.after(event)
        return case

    assert [rules] == barred(then(plain, *back), draft)
    assert STAGE.VOTING_DRAFT is then(plain, reviewed, *back, draft).stage
    assert STAGE.VOTING_DRAFT is then(plain, *back, unified, draft).stage
    assert [f"{LEG}44条第3款"] == barred(then(clause, reviewed, *back), draft)
    assert STAGE.VOTING_DRAFT is then(clause, unified, *back, draft).stage
    assert STAGE.VOTING_DRAFT is then(plain, unified, *back, draft).stage


def test_work_goes_on_while_a_bill_is_put_aside_or_waits() -> None:
    """Committees deliberate and the draft is published; neither comes before the first reading."""
    events = (
        BillReviewed(LATER),
        LawDraftPublished(LATER, 30),
        PublicationWaived(LATER, COUNCIL),
        UnifiedlyDeliberated(LATER, result=True),
    )
    shelved = bill(*READ_ONCE, BillShelved(FIRST, divided=True))
    waiting = shelved.after(BillRelisted(LATER))
    new = bill(*LISTED)

    assert [STAGE.SHELVED] * 4 == [shelved.after(event).stage for event in events]
    assert [STAGE.LISTED] * 4 == [waiting.after(event).stage for event in events]
    assert [f"{LEG}40条"] == barred(new, events[1])
    assert ["《全国人大常委会议事规则》（2022）第23条第1款"] == barred(new, events[3])
    place = local(Level.PROVINCE, BillListed(FIRST, COUNCIL))
    assert STAGE.LISTED is place.after(events[1]).after(events[3]).stage


def test_a_bill_goes_to_the_congress_with_its_draft_a_month_before() -> None:
    """19 and 20."""
    session = date(2025, 3, 5)
    case = bill(*READ_TWICE, BillReferred(date(2024, 12, 25), session))
    due = date(2025, 2, 5)

    assert STAGE.REFERRED is case.stage
    assert [] == [one.what for one in case.late(due)]
    assert [TIME.CONGRESS_DRAFT] == [one.what for one in case.late(due + ONE)]
    sent = case.after(DeputiesSent(due))
    assert () == sent.late(session)
    assert State.MET is sent.deadlines(session)[-1].state
    late = case.after(DeputiesSent(due + ONE))
    assert State.BROKEN is late.deadlines(session)[-1].state


# What the texts refuse


def test_readings_the_law_asks_for() -> None:
    """32 and 33: two where opinions agree, otherwise three."""
    twice = (*READ_TWICE, UnifiedlyDeliberated(SECOND, result=True), VotingDraftMade(SECOND))
    case = bill(*twice)

    assert [f"{LEG}32条第1款", f"{LEG}33条"] == barred(case, BillPutToVote(SECOND, COUNCIL))
    agreed = case.after(BillPutToVote(SECOND, COUNCIL, consistent=True))
    assert STAGE.PUT_TO_VOTE is agreed.stage
    assert agreed.read_enough().holds


def test_what_the_texts_leave_open_is_not_refused() -> None:
    """An urgent bill that is not narrow: the case goes on, the ruling says why it is open."""
    once = (*READ_ONCE, UnifiedlyDeliberated(FIRST, result=True), VotingDraftMade(FIRST))
    case = bill(*once, BillPutToVote(FIRST, COUNCIL, urgent=True))

    assert STAGE.PUT_TO_VOTE is case.stage
    assert case.read_enough().undecided


def test_a_draft_read_twice_was_published_or_kept_back() -> None:
    """40, unless the council decided not to."""
    way = [one for one in DRAFTED if not isinstance(one, LawDraftPublished)]
    waived = [*way[:4], PublicationWaived(FIRST, COUNCIL), *way[4:]]
    put = BillPutToVote(VOTE, COUNCIL)

    assert [f"{LEG}40条"] == barred(bill(*way), put)
    assert STAGE.PUT_TO_VOTE is bill(*waived, put).stage
    assert [f"{LEG}40条"] == barred(bill(*way[:4]), PublicationWaived(FIRST, COMMITTEE))


def test_a_voting_draft_follows_the_report_on_the_result() -> None:
    """36, and 32 IV of a third reading."""
    no_result = [one for one in READ if one != UnifiedlyDeliberated(date(2024, 10, 15), True)]  # noqa: FBT003
    after_it = [*no_result, UnifiedlyDeliberated(VOTE, result=True)]

    assert [f"{LEG}36条第1款", f"{LEG}32条第4款"] == barred(bill(*no_result), VotingDraftMade(VOTE))
    assert [f"{LEG}32条第4款"] == barred(bill(*after_it), VotingDraftMade(VOTE))


@pytest.mark.parametrize(
    ("proposer", "event", "cites"),
    [
        (None, BillListed(LATER, COMMITTEE), "30条第1款"),
        (None, BillReturned(LATER, COUNCIL), "30条第1款"),
        (None, BillNotListed(LATER, COMMITTEE), "30条第1款"),
        (COUNCIL, BillNotListed(LATER, COUNCIL), "29条第1款"),
        (COUNCIL, BillReturned(LATER, COUNCIL), "29条第1款"),
        (COUNCIL, BillListed(LATER, COMMITTEE), "29条第1款"),
        (Body.GOVERNMENT, BillNotListed(LATER, COUNCIL), "29条第2款"),
        (Body.GOVERNMENT, BillReturned(LATER, COMMITTEE), "29条第2款"),
        (Body.GOVERNMENT, BillListed(LATER, COMMITTEE), "29条第2款"),
    ],
)
def test_who_lists_what(proposer: Body | None, event: LegislationEvent, cites: str) -> None:
    """29 and 30: members' bills may be left out, organs' may not."""
    assert [f"{LEG}{cites}"] == barred(bill(proposer=proposer), event)


def test_bills_left_out_and_sent_back() -> None:
    """Members' bills, and organs' bills improved."""
    left_out = bill(BillNotListed(LATER, COUNCIL), proposer=None)
    back = bill(BillReturned(LATER, COUNCIL), proposer=Body.GOVERNMENT)

    assert STAGE.NOT_LISTED is left_out.stage
    assert STAGE.RETURNED is back.stage
    assert STAGE.SUBMITTED is back.after(BillResubmitted(LATER)).stage


@pytest.mark.parametrize(
    "event",
    [
        BillWithdrawn(LATER, reasons=False, consent_of=COUNCIL, reported=True),
        BillWithdrawn(LATER, reasons=True, consent_of=None, reported=True),
        BillWithdrawn(LATER, reasons=True, consent_of=COMMITTEE, reported=True),
        BillWithdrawn(LATER, reasons=True, consent_of=COUNCIL, reported=False),
    ],
)
def test_withdrawal_once_listed_has_three_conditions(event: BillWithdrawn) -> None:
    """43; before that it is the proposers' right (59)."""
    lawful = BillWithdrawn(LATER, reasons=True, consent_of=COUNCIL, reported=True)

    assert [f"{LEG}43条"] == barred(bill(*READ), event)
    assert STAGE.WITHDRAWN is bill(event).stage
    assert STAGE.WITHDRAWN is bill(*READ, lawful).stage
    with pytest.raises(TransitionError):
        bill(*DRAFTED, BillPutToVote(VOTE, COUNCIL), lawful)


def test_two_years_before_a_shelved_bill_is_ended() -> None:
    """45: to the day, by the council, reported."""
    shelved = bill(*READ_TWICE, BillShelved(SECOND, divided=True))
    full = date(2026, 6, 25)
    end = ConsiderationTerminated(full, COUNCIL, reported=True)

    assert STAGE.TERMINATED is shelved.after(end).stage
    assert STAGE.SHELVED is shelved.after(ConsiderationExtended(full, COUNCIL)).stage
    assert [f"{LEG}45条"] == barred(shelved, attrs.evolve(end, day=full - ONE))
    assert [f"{LEG}45条"] == barred(shelved, attrs.evolve(end, by=COMMITTEE))
    assert [f"{LEG}45条"] == barred(shelved, attrs.evolve(end, reported=False))
    assert [f"{LEG}45条"] == barred(shelved, ConsiderationExtended(full - ONE, COUNCIL))


def test_a_bill_shelved_for_another_reason_is_not_ended_so() -> None:
    """45 names wide differences, and votes put off."""
    other = bill(*READ_TWICE, BillShelved(SECOND, divided=False))
    put_off = bill(*READ_TWICE, BillVotePutOff(SECOND, by_council=True, consented=True))
    end = ConsiderationTerminated(date(2026, 6, 25), COUNCIL, reported=True)

    assert [f"{LEG}45条"] == barred(other, end)
    assert STAGE.TERMINATED is put_off.after(end).stage


@pytest.mark.parametrize(("by_council", "consented"), [(True, False), (False, True)])
def test_a_vote_is_put_off_with_consent(*, by_council: bool, consented: bool) -> None:
    """31 of the committee's rules."""
    event = BillVotePutOff(VOTE, by_council=by_council, consented=consented)

    assert ["《全国人大常委会议事规则》（2022）第31条"] == barred(bill(*READ), event)


def test_who_puts_it_to_the_vote_and_votes_on_clauses() -> None:
    """44 I and II: the council of chairpersons."""
    case = bill(*DRAFTED)

    assert [f"{LEG}44条第1款"] == barred(case, BillPutToVote(VOTE, COMMITTEE))
    assert [f"{LEG}44条第2款"] == barred(
        case, ClauseVoted(VOTE, COMMITTEE, important=True, divided=True)
    )


def test_who_promulgates_a_law_and_that_it_states_its_day() -> None:
    """47 and 61."""
    case = bill(*ADOPTED)

    assert [f"{LEG}47条"] == barred(
        case, LawPromulgated(LATER, Publisher.STANDING_COMMITTEE, LATER)
    )
    assert [f"{LEG}61条"] == barred(case, LawPromulgated(LATER, Publisher.PRESIDENT, None))


# Local regulations

WAY: tuple[LegislationEvent, ...] = (
    BillListed(FIRST, COUNCIL),
    BillRead(FIRST, FIRST),
    UnifiedlyDeliberated(FIRST, result=True),
    VotingDraftMade(FIRST),
    BillPutToVote(FIRST, COUNCIL),
)
PASSED: tuple[LegislationEvent, ...] = (*WAY, BillVoted(FIRST, adopted=True))
BY_COMMITTEE = LawPromulgated(LATER, Publisher.STANDING_COMMITTEE, None)


def test_a_province_needs_no_approval() -> None:
    """80 and 88 II; who reads it how often its congress says (87)."""
    case = local(Level.PROVINCE, *PASSED)

    assert STAGE.PROMULGATED is case.after(BY_COMMITTEE).stage
    assert [f"{LEG}88条第2款"] == barred(case, LawPromulgated(LATER, Publisher.PRESIDIUM, None))
    with pytest.raises(FactsError, match=r"event = .*only regulations of cities"):
        case.after(SentForApproval(LATER, Level.PROVINCE))


def test_a_city_is_approved_before_it_promulgates() -> None:
    """81 I and 88 III."""
    case = local(Level.CITY_WITH_DISTRICTS, *PASSED)
    sent = case.after(SentForApproval(FIRST, Level.PROVINCE))
    approved = sent.after(ApprovalDecided(LATER, approved=True, contrary=False))

    assert [f"{LEG}81条第1款"] == barred(case, BY_COMMITTEE)
    assert STAGE.PROMULGATED is approved.after(BY_COMMITTEE).stage
    assert [f"{LEG}88条第3款"] == barred(approved, LawPromulgated(LATER, Publisher.PRESIDENT, None))
    assert [f"{LEG}81条第1款"] == barred(sent, ApprovalDecided(LATER, approved=True, contrary=True))
    assert [f"{LEG}81条第1款"] == barred(
        sent, ApprovalDecided(LATER, approved=False, contrary=False)
    )
    with pytest.raises(FactsError, match=r"to = .*Level\.PROVINCE or Level\.AUTONOMOUS_REGION"):
        case.after(SentForApproval(LATER, Level.MUNICIPALITY))


def test_the_four_months() -> None:
    """Late where approved late; open while nothing is decided; nothing where refused."""
    sent = local(Level.AUTONOMOUS_PREFECTURE, *PASSED).after(
        SentForApproval(FIRST, Level.AUTONOMOUS_REGION)
    )
    due = date(2024, 6, 26)
    kept = sent.after(ApprovalDecided(due, approved=True, contrary=False))
    late = sent.after(ApprovalDecided(due + ONE, approved=True, contrary=False))
    refused = sent.after(ApprovalDecided(due + ONE, approved=False, contrary=True))

    assert [State.PENDING] == [one.state for one in sent.deadlines(due)]
    assert [State.OPEN] == [one.state for one in sent.deadlines(due + ONE)]
    assert [State.MET] == [one.state for one in kept.deadlines(LATER)]
    assert [State.BROKEN] == [one.state for one in late.late(LATER)]
    assert () == refused.deadlines(LATER)
    assert STAGE.NOT_APPROVED is refused.stage


def test_especially_major_matters_are_for_the_congress() -> None:
    """86: the committee may vote it down or refer it, not pass it."""
    case = local(Level.PROVINCE, *WAY, major=True)

    assert [f"{LEG}86条"] == barred(case, BillVoted(FIRST, adopted=True))
    assert STAGE.REJECTED is case.after(BillVoted(FIRST, adopted=False)).stage
    referred = local(Level.PROVINCE, *WAY[:2], BillReferred(FIRST, LATER), major=True)
    assert STAGE.REFERRED is referred.stage
    assert () == referred.deadlines(LATER)


def test_local_drafts_are_deliberated_unifiedly() -> None:
    """87 II binds every place."""
    case = local(Level.PROVINCE, *WAY[:2])

    assert [f"{LEG}87条第2款"] == barred(case, VotingDraftMade(FIRST))


# What is owed


def test_members_have_the_draft_seven_days_before() -> None:
    """31 I: on the line, late, never, and freed."""
    due = date(2024, 2, 19)

    def states(*sent: BillDraftSent) -> list[State]:
        case = bill(*LISTED, *sent, BillRead(FIRST, FIRST))
        return [one.state for one in case.deadlines(FIRST)]

    assert [State.MET] == states(BillDraftSent(due, FIRST))
    assert [State.BROKEN] == states(BillDraftSent(due + ONE, FIRST))
    assert [State.BROKEN] == states()
    assert [State.BROKEN] == states(BillDraftSent(due, FIRST + ONE))
    assert [] == states(BillDraftSent(due + ONE, FIRST, special=True))


def test_a_duty_says_itself() -> None:
    """In both languages."""
    [duty] = bill(*LISTED, BillRead(FIRST, FIRST)).late(FIRST)

    assert duty.explain("zh").startswith("将法律草案发给常委会组成人员：未达到\n最迟2024-02-19")
    assert duty.explain("en").startswith("members draft: broken\nby 2024-02-19")
    with pytest.raises(TypeError):
        bool(duty)


# Bad inputs


@pytest.mark.parametrize(
    ("changed", "match"),
    [
        ({"title": None}, r"title = None"),
        ({"level": Level.COUNTY}, r"level = .*the nation, a province or a prefecture"),
        ({"level": ANY}, r"level = 'x'"),
        ({"submitted": ANY}, r"submitted = 'x'"),
        ({"proposer": ANY}, r"proposer = 'x'"),
        ({"proposer": Body.PARTY}, r"proposer = .*None for members, or one of"),
        ({"especially_major": ANY}, r"especially_major = 'x'"),
        ({"especially_major": True}, r"especially_major = True.*local regulations alone"),
        ({"stage": STAGE.LISTED}, r"stage = .*to which the events lead"),
        ({"events": ANY}, r"events = 'x'"),
    ],
)
def test_a_bill_refuses(changed: dict[str, Any], match: str) -> None:
    """Each bad field is named."""
    facts: dict[str, Any] = {"title": "甲", "level": Level.NATIONAL, "submitted": PUT, **changed}
    with pytest.raises(FactsError, match=match):
        LegislativeBill(**facts)


def test_a_court_puts_no_bill_to_a_local_committee() -> None:
    """地方组织法 52 names it not; 立法法 29 does."""
    assert STAGE.SUBMITTED is bill(proposer=Body.COURT).stage
    with pytest.raises(FactsError, match="proposer = "):
        LegislativeBill("甲", Level.PROVINCE, PUT, Body.COURT)


def test_bills_before_the_texts_known_are_refused() -> None:
    """Nothing is known of an earlier law."""
    with pytest.raises(NotInForceError):
        LegislativeBill("甲", Level.NATIONAL, date(2023, 3, 14))


def test_days_that_contradict() -> None:
    """Before the submission, in one meeting twice, after the session."""
    read = bill(*READ_ONCE)
    referred = read.after(BillReferred(FIRST, LATER))

    with pytest.raises(FactsError, match=r"event\.day = .*the day the bill was put, or later"):
        bill(BillReviewed(PUT - ONE))
    with pytest.raises(FactsError, match=r"opens = .*the reading in another meeting"):
        read.after(BillRead(FIRST + ONE, FIRST))
    with pytest.raises(FactsError, match=r"event\.day = .*the session, or earlier"):
        referred.after(DeputiesSent(LATER + ONE))
    with pytest.raises(FactsError, match=r"on = .*the day it was put, or later"):
        read.stage_on(PUT - ONE)


def test_readings_are_asked_of_bills_put_to_the_vote() -> None:
    """And of the nation's alone."""
    with pytest.raises(FactsError, match=r"events = .*a BillPutToVote among them"):
        bill(*READ).read_enough()
    with pytest.raises(FactsError, match=r"level = .*the place's rules say"):
        local(Level.PROVINCE).read_enough()


@pytest.mark.parametrize(
    ("kind", "given", "match"),
    [
        (BillReviewed, (ANY,), "day = 'x'"),
        (BillListed, (PUT, ANY), "by = 'x'"),
        (BillDraftSent, (PUT, PUT - ONE), "opens = .*the day it was sent, or later"),
        (BillDraftSent, (PUT, PUT, ANY), "special = 'x'"),
        (BillRead, (PUT, PUT + ONE), "opens = .*the reading, or earlier"),
        (UnifiedlyDeliberated, (PUT, ANY), "result = 'x'"),
        (LawDraftPublished, (PUT, 0), "days = 0"),
        (BillShelved, (PUT, ANY), "divided = 'x'"),
        (BillVotePutOff, (PUT, ANY, True), "by_council = 'x'"),
        (BillVotePutOff, (PUT, True, ANY), "consented = 'x'"),
        (ConsiderationTerminated, (PUT, ANY, True), "by = 'x'"),
        (ConsiderationTerminated, (PUT, COUNCIL, ANY), "reported = 'x'"),
        (BillWithdrawn, (PUT, ANY, None, True), "reasons = 'x'"),
        (BillWithdrawn, (PUT, True, ANY, True), "consent_of = 'x'"),
        (BillWithdrawn, (PUT, True, None, ANY), "reported = 'x'"),
        (ClauseVoted, (PUT, COUNCIL, ANY, True), "important = 'x'"),
        (ClauseVoted, (PUT, COUNCIL, True, ANY), "divided = 'x'"),
        (BillPutToVote, (PUT, COUNCIL, ANY), "consistent = 'x'"),
        (BillPutToVote, (PUT, COUNCIL, True, ANY), "narrow = 'x'"),
        (BillPutToVote, (PUT, COUNCIL, True, True, ANY), "urgent = 'x'"),
        (BillVoted, (PUT, ANY), "adopted = 'x'"),
        (BillReferred, (PUT, PUT - ONE), "session = .*the decision, or later"),
        (SentForApproval, (PUT, ANY), "to = 'x'"),
        (ApprovalDecided, (PUT, ANY, True), "approved = 'x'"),
        (ApprovalDecided, (PUT, True, ANY), "contrary = 'x'"),
        (LawPromulgated, (PUT, ANY, PUT), "by = 'x'"),
        (
            LawPromulgated,
            (PUT, Publisher.PRESIDENT, PUT - ONE),
            "in_force = .*the promulgation, or later",
        ),
    ],
)
def test_an_event_refuses(kind: Any, given: tuple[Any, ...], match: str) -> None:
    """Each bad field is named."""
    with pytest.raises(FactsError, match=match):
        kind(*given)


READS: dict[str, Any] = {"consistent": True, "narrow": True, "urgent": True, "on": ON}
DELIBERATED: dict[str, Any] = {
    "constitutional": False,
    "differing": False,
    "unadopted": False,
    "on": ON,
}
CLAUSE: dict[str, Any] = {
    "decided_by": COUNCIL,
    "important": True,
    "divided": True,
    "before_vote": True,
    "on": ON,
}
IDLE: dict[str, Any] = {
    "since": PUT,
    "decided": LATER,
    "decided_by": COUNCIL,
    "reported": True,
    "on": ON,
}
EFFECTIVE: dict[str, Any] = {"made_by": Body.CONGRESS, "approved_by": None, "on": ON}
INTERIM: dict[str, Any] = {"ripe": False, "pressing": True, "asked_for": None, "on": ON}
APPROVAL: dict[str, Any] = {"approved": True, "contrary_to": [], "handled": False, "on": ON}


REFUSED: list[Any] = [
    (readings_valid, (-1,), READS, "readings = -1"),
    (readings_valid, (3,), READS | {"consistent": ANY}, "consistent = 'x'"),
    (readings_valid, (3,), READS | {"narrow": ANY}, "narrow = 'x'"),
    (readings_valid, (3,), READS | {"urgent": ANY}, "urgent = 'x'"),
    (readings_valid, (3,), READS | {"on": ANY}, "on = 'x'"),
    (reading_valid, (0, []), {"on": ON}, "number = 0"),
    (reading_valid, (4, []), {"on": ON}, "number = 4"),
    (reading_valid, (1, []), {"on": ON, "of": 0}, "of = 0"),
    (reading_valid, (1, [ANY]), {"on": ON}, "steps = 'x'"),
    (unified_deliberation_valid, ([ANY],), DELIBERATED, "steps = 'x'"),
    (unified_deliberation_valid, ([],), DELIBERATED | {"differing": ANY}, "differing = 'x'"),
    (
        unified_deliberation_valid,
        ([UnifiedStep.CONSTITUTIONALITY_EXPLAINED],),
        DELIBERATED,
        "constitutional = False.*CONSTITUTIONALITY_EXPLAINED",
    ),
    (
        unified_deliberation_valid,
        ([UnifiedStep.OPINIONS_EXPLAINED],),
        DELIBERATED,
        "differing = False.*OPINIONS_EXPLAINED",
    ),
    (
        unified_deliberation_valid,
        ([UnifiedStep.FED_BACK],),
        DELIBERATED,
        "unadopted = False.*FED_BACK",
    ),
    (clause_vote_valid, (), CLAUSE | {"decided_by": ANY}, "decided_by = 'x'"),
    (clause_vote_valid, (), CLAUSE | {"important": ANY}, "important = 'x'"),
    (clause_vote_valid, (), CLAUSE | {"divided": ANY}, "divided = 'x'"),
    (clause_vote_valid, (), CLAUSE | {"before_vote": ANY}, "before_vote = 'x'"),
    (termination_valid, (ANY,), IDLE, "cause = 'x'"),
    (termination_valid, (IdleCause.DIVIDED,), IDLE | {"decided": PUT - ONE}, "decided = "),
    (termination_valid, (IdleCause.DIVIDED,), IDLE | {"decided_by": ANY}, "decided_by = 'x'"),
    (termination_valid, (IdleCause.DIVIDED,), IDLE | {"reported": ANY}, "reported = 'x'"),
    (termination_valid, (IdleCause.DIVIDED,), IDLE | {"extended": ANY}, "extended = 'x'"),
    (termination_valid, (IdleCause.DIVIDED,), IDLE | {"extended": True}, "reported = True"),
    (legislation_due, (ANY, PUT), {"on": ON}, "what = 'x'"),
    (legislation_due, (TIME.APPROVAL, ANY), {"on": ON}, "event = 'x'"),
    (legislation_in_time, (ANY, PUT), {"event": PUT, "on": ON}, "what = 'x'"),
    (
        legislation_in_time,
        (TIME.MEMBERS_DRAFT, PUT + ONE),
        {"event": PUT, "on": ON},
        "done = .*counted back from, or earlier",
    ),
    (
        legislation_in_time,
        (TIME.APPROVAL, PUT - ONE),
        {"event": PUT, "on": ON},
        "done = .*counted from, or later",
    ),
    (
        legislation_in_time,
        (TIME.CONGRESS_DRAFT, PUT),
        {"event": PUT, "on": ON, "special": True},
        "special = True.*MEMBERS_DRAFT alone",
    ),
    (
        legislation_in_time,
        (TIME.APPROVAL, PUT),
        {"event": PUT, "on": ON, "own_limit": PUT},
        "own_limit = .*AUTHORISATION or SUPPORTING_RULES alone",
    ),
    (law_comment_valid, (0,), {"reported": True, "on": ON}, "days = 0"),
    (
        law_comment_valid,
        (30,),
        {"reported": True, "council_decided_not": True, "on": ON},
        "days = 30.*decided not to publish",
    ),
    (law_comment_valid, (None,), {"reported": True, "on": ON}, "reported = True"),
    (law_comment_valid, (30,), {"reported": True, "for_congress": ANY, "on": ON}, "for_con"),
    (law_order_valid, ([ANY],), {"in_force": None, "on": ON}, "parts = 'x'"),
    (law_order_valid, ([],), {"in_force": ANY, "on": ON}, "in_force = 'x'"),
    (
        regulation_maker_valid,
        (Level.COUNTY, Body.CONGRESS),
        {"especially_major": False, "on": ON},
        "level = .*makes local regulations",
    ),
    (
        regulation_maker_valid,
        (Level.PROVINCE, ANY),
        {"especially_major": False, "on": ON},
        "by = 'x'",
    ),
    (
        regulation_maker_valid,
        (Level.PROVINCE, Body.CONGRESS),
        {"especially_major": ANY, "on": ON},
        "especially_major = 'x'",
    ),
    (regulation_approval_valid, (), APPROVAL | {"approved": ANY}, "approved = 'x'"),
    (regulation_approval_valid, (), APPROVAL | {"contrary_to": [ANY]}, "contrary_to = 'x'"),
    (regulation_approval_valid, (), APPROVAL | {"handled": True}, "handled = True"),
    (regulation_effective, (ANY, Level.PROVINCE), EFFECTIVE, "kind = 'x'"),
    (
        regulation_effective,
        (RegulationKind.AUTONOMY_REGULATION, Level.PROVINCE),
        EFFECTIVE,
        "level = .*makes AUTONOMY_REGULATION",
    ),
    (
        regulation_effective,
        (RegulationKind.LOCAL_REGULATION, Level.AUTONOMOUS_COUNTY),
        EFFECTIVE,
        "level = .*makes LOCAL_REGULATION",
    ),
    (
        regulation_effective,
        (RegulationKind.LOCAL_REGULATION, Level.PROVINCE),
        EFFECTIVE | {"approved_by": Level.NATIONAL},
        "approved_by = .*needs no approval",
    ),
    (
        regulation_effective,
        (RegulationKind.LOCAL_REGULATION, Level.PROVINCE),
        EFFECTIVE | {"made_by": ANY},
        "made_by = 'x'",
    ),
    (interim_rule_valid, (ON + ONE,), INTERIM, "effective = .*or earlier"),
    (interim_rule_valid, (PUT,), INTERIM | {"ripe": ANY}, "ripe = 'x'"),
    (interim_rule_valid, (PUT,), INTERIM | {"pressing": ANY}, "pressing = 'x'"),
    (interim_rule_valid, (PUT,), INTERIM | {"asked_for": PUT - ONE}, "asked_for = "),
    (interim_rule_valid, (PUT,), INTERIM | {"asked_for": ON + ONE}, "asked_for = "),
]


@pytest.mark.parametrize(("rule", "args", "given", "match"), REFUSED)
def test_a_rule_refuses(
    rule: Any, args: tuple[Any, ...], given: dict[str, Any], match: str
) -> None:
    """Each bad argument is named."""
    with pytest.raises(FactsError, match=match):
        rule(*args, **given)


def test_a_province_makes_regulations_without_approval() -> None:
    """80: its congress or its committee."""
    ruling = regulation_effective(
        RegulationKind.LOCAL_REGULATION, Level.PROVINCE, made_by=COMMITTEE, approved_by=None, on=ON
    )

    assert ruling.holds
    assert [f"{LEG}80条"] == [str(ground.citation) for ground in ruling.grounds]


def test_grounds_are_said_in_both_languages() -> None:
    """A ground that forbids says why."""
    [ground] = bill(*READ_ONCE).barring(VotingDraftMade(FIRST))

    assert isinstance(ground, Ground)
    assert ground.explain("zh").startswith("应当先由宪法和法律委员会统一审议")
    assert "must first put a report" in ground.explain("en")
