"""A suggestion over its events: what each leads to, what is owed, what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.lifecycle import diagram
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClass, Rating, Unsuitable
from npcmodel.suggestions import (
    TABLE,
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    Closed,
    CoHandlerOpinion,
    CommitmentRated,
    CommitmentState,
    Contacted,
    ExtensionGranted,
    FollowedUp,
    HandlingPlan,
    KeyChosen,
    NotAccepted,
    OpinionRedoAsked,
    PlanStep,
    Reassigned,
    ReceiptNoted,
    Resubmitted,
    ReturnAgreed,
    ReturnAsked,
    ReturnRefused,
    ReviewFailed,
    ReviewPassed,
    RoleTaken,
    SecondHandlingAsked,
    Settled,
    StepTaken,
    Suggestion,
    SuggestionEvent,
    SuggestionStage,
    SuggestionTime,
    Withdrawn,
    plan_progress,
    suggestion_ledger,
)
from npcmodel.testing.dates import WEEKDAYS

S = SuggestionStage
T = SuggestionTime
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
MARCH_15 = date(2026, 3, 15)
PLAN = HandlingPlan(
    "某县",
    "办理办法",
    ("领办", "督办"),
    (PlanStep("制定方案", date(2026, 4, 1)), PlanStep("办结")),
)


def put(*events: SuggestionEvent, **facts: Any) -> Suggestion:
    """Return a county deputy's suggestion after some events."""
    case = Suggestion(**{"id": "2026-017", "by": ("甲",), "level": Level.COUNTY, **facts})
    for event in events:
        case = case.after(event)
    return case


def at(place: Profile | None, *events: SuggestionEvent, **facts: Any) -> Suggestion:
    """Return a suggestion to the congress of a place."""
    levels = {HENAN: Level.PROVINCE, SHANDONG: Level.PROVINCE, ZHEJIANG: Level.PROVINCE}
    level = Level.NATIONAL if place is None else levels.get(place, Level.MUNICIPALITY)
    return put(*events, **{"level": level, "profile": place, "in_session": False, **facts})


def owed(case: Suggestion) -> list[tuple[SuggestionTime, date, object]]:
    """Return what is owed, by when and by whom."""
    return [(one.what, one.due, one.owed_by) for one in case.deadlines(WEEKDAYS)]


def handed(day: date = MARCH_15, *to: str, joint: bool = False) -> Assigned:
    """Return an assignment."""
    return Assigned(day, to or ("交通局",), joint)


def test_a_fresh_case_is_assigned() -> None:
    """Three months run from the assignment, whoever made it."""
    case = put(handed())
    late = case.late(date(2026, 6, 16))

    assert S.HANDLING is case.stage
    assert ("交通局",) == case.handlers
    assert "交通局" == case.lead
    assert MARCH_15 == case.assigned
    assert [(T.ANSWER, date(2026, 6, 15), "交通局")] == owed(case)
    assert () == case.late(date(2026, 6, 15))
    assert [date(2026, 6, 15)] == [one.due for one in late]
    assert late[0].explain("zh").startswith("交通局：答复代表：最迟2026-06-15")
    assert late[0].explain("en").startswith("交通局: answer: by 2026-06-15")


def test_nothing_is_owed_before_it_is_handed_over() -> None:
    """No day is known and no text is asked."""
    case = put()

    assert S.SUBMITTED is case.stage
    assert () == case.deadlines()
    assert () == case.handlers
    assert case.lead is None
    assert case.assigned is None
    assert case.first_answered is None
    assert case.last_answered is None
    assert case.rating is None
    assert case.attitude is None
    assert case.solution is None
    assert "" == case.own_class
    assert case.leader is None
    assert not case.key


def test_an_answer_ends_the_wait() -> None:
    """It is owed no more; an answer after the last day stays late."""
    case = put(handed(), Answered(date(2026, 6, 20), own_class="A"))

    assert S.ANSWERED is case.stage
    assert () == case.deadlines()
    assert date(2026, 6, 20) == case.first_answered
    assert date(2026, 6, 20) == case.last_answered
    assert "A" == case.own_class
    assert case.solution is None
    assert [date(2026, 6, 20)] == [one.done for one in case.late(date(2026, 12, 1))]
    assert [None] == [one.done for one in case.late(date(2026, 6, 19))]


def test_a_wide_and_difficult_one_has_six_months() -> None:
    """The law asks for nobody's consent."""
    case = put(handed(), difficult=True)

    assert [(T.ANSWER_EXTENDED, date(2026, 9, 15), "交通局")] == owed(case)


@pytest.mark.parametrize(
    ("granted", "due"),
    [(date(2026, 6, 15), date(2026, 9, 15)), (date(2026, 6, 16), date(2026, 6, 15))],
)
def test_a_longer_time_is_granted_before_the_first_is_over(granted: date, due: date) -> None:
    """On its last day it still can be; a day later it changes nothing."""
    case = put(handed(), ExtensionGranted(granted, "代表工委"))

    assert [due] == [one.due for one in case.deadlines()]


@pytest.mark.parametrize("place", [BEIJING, SHANGHAI, SHANDONG, ZHEJIANG])
def test_a_place_that_wants_consent_gives_no_longer_time_without_it(place: Profile) -> None:
    """Difficult or not: three months, until the consent was given."""
    case = at(place, handed(), difficult=True)
    due = {one.due for one in case.deadlines(WEEKDAYS) if one.what is T.ANSWER}
    longer = case.after(ExtensionGranted(date(2026, 5, 1)))

    assert {date(2026, 6, 15)} == due
    assert {date(2026, 9, 15)} == {
        one.due for one in longer.deadlines(WEEKDAYS) if one.what is T.ANSWER_EXTENDED
    }


@pytest.mark.parametrize("place", [CHONGQING, HENAN])
def test_a_place_that_wants_no_consent(place: Profile) -> None:
    """Six months for the difficult ones."""
    case = at(place, handed(), difficult=True)

    assert date(2026, 9, 15) in {one.due for one in case.deadlines(WEEKDAYS)}


def test_consent_by_analogy_takes_nothing_away() -> None:
    """Shanghai's text is followed in its districts; that it binds there is not said."""
    case = put(handed(), difficult=True, level=Level.MUNICIPAL_DISTRICT, profile=SHANGHAI)
    (step,) = case.deadlines(WEEKDAYS)

    assert (T.ANSWER_EXTENDED, date(2026, 9, 15)) == (step.what, step.due)
    assert any("参照执行" in note.zh for note in step.notes)
    assert () == case.late(date(2026, 9, 15), WEEKDAYS)
    assert 1 == len(case.late(date(2026, 9, 16), WEEKDAYS))


def test_the_lead_answers_and_the_others_help() -> None:
    """Chongqing: contact in 20 working days, opinions in 30, another in 5, the answer in 3 months.

    2 March 2026 is a Monday.
    """
    monday = date(2026, 3, 2)
    case = at(CHONGQING, Assigned(monday, ("甲局", "乙局"), joint=True, received=monday))

    assert [
        (T.FIRST_CONTACT, date(2026, 3, 30), "甲局"),
        (T.ANSWER, date(2026, 6, 2), "甲局"),
        (T.FIRST_CONTACT, date(2026, 3, 30), "乙局"),
        (T.CO_HANDLER_OPINION, date(2026, 4, 13), "乙局"),
    ] == owed(case)
    assert "甲局" == case.lead
    late = case.late(date(2026, 3, 31), WEEKDAYS)
    assert [(T.FIRST_CONTACT, "甲局"), (T.FIRST_CONTACT, "乙局")] == [
        (one.what, one.owed_by) for one in late
    ]

    case = case.after(Contacted(date(2026, 3, 10), "甲局"))
    case = case.after(Contacted(date(2026, 3, 11), "乙局"))
    case = case.after(CoHandlerOpinion(date(2026, 4, 1), "乙局"))
    case = case.after(OpinionRedoAsked(date(2026, 4, 3), "乙局"))

    assert [
        (T.ANSWER, date(2026, 6, 2), "甲局"),
        (T.CO_HANDLER_REDO, date(2026, 4, 10), "乙局"),
    ] == owed(case)
    case = case.after(CoHandlerOpinion(date(2026, 4, 7), "乙局"))
    assert [T.ANSWER] == [one.what for one in case.deadlines(WEEKDAYS)]


def test_those_who_handle_it_apart_each_answer() -> None:
    """It is answered once the last has answered."""
    case = put(handed(MARCH_15, "甲局", "乙局"), Answered(date(2026, 4, 1), "乙局"))

    assert S.HANDLING is case.stage
    assert case.lead is None
    assert [(T.ANSWER, date(2026, 6, 15), "甲局")] == owed(case)
    case = case.after(Answered(date(2026, 5, 1), "甲局"))
    assert S.ANSWERED is case.stage
    assert date(2026, 5, 1) == case.first_answered


def test_a_return_needs_consent() -> None:
    """Nobody hands it on by itself; the new handler's three months run anew."""
    asked = put(handed(), ReturnAsked(date(2026, 3, 20)))
    agreed = asked.after(ReturnAgreed(date(2026, 3, 25)))
    again = agreed.after(Reassigned(date(2026, 4, 1), ("水利局",)))

    assert S.RETURN_ASKED is asked.stage
    assert S.RETURNED is agreed.stage
    assert () == agreed.handlers
    assert () == agreed.deadlines()
    assert S.HANDLING is again.stage
    assert [(T.ANSWER, date(2026, 7, 1), "水利局")] == owed(again)
    with pytest.raises(TransitionError, match="ReturnAsked"):
        put(handed()).after(ReturnAgreed(date(2026, 3, 20)))


def test_a_refused_return_changes_nothing() -> None:
    """The handler goes on, and its time with it."""
    case = put(handed(), ReturnAsked(date(2026, 3, 20)), ReturnRefused(date(2026, 3, 25)))

    assert S.HANDLING is case.stage
    assert [(T.ANSWER, date(2026, 6, 15), "交通局")] == owed(case)


def test_while_one_asks_to_return_it_the_other_answers() -> None:
    """And stays answered when the first goes."""
    case = put(
        handed(MARCH_15, "甲局", "乙局"),
        ReturnAsked(date(2026, 3, 20), "甲局"),
        Answered(date(2026, 4, 1)),
    )

    assert S.RETURN_ASKED is case.stage
    with pytest.raises(FactsError, match="by = '甲局': expected who answers: 乙局"):
        case.after(Answered(date(2026, 4, 1), "甲局"))
    case = case.after(ReturnAgreed(date(2026, 4, 2)))
    assert S.RETURNED is case.stage
    assert S.RETURNED is case.after(Answered(date(2026, 4, 3), "乙局")).stage
    assert S.ANSWERED is case.after(Reassigned(date(2026, 4, 3), ("乙局",))).stage


def test_a_new_part_has_a_new_time() -> None:
    """Who helped and now leads answers from the new day; who leads on keeps its day."""
    joint = put(handed(MARCH_15, "甲局", "乙局", joint=True))
    turned = joint.after(Reassigned(date(2026, 4, 1), ("乙局", "甲局"), joint=True))
    kept = joint.after(Reassigned(date(2026, 4, 1), ("甲局", "丙局"), joint=True))

    assert [(T.ANSWER, date(2026, 7, 1), "乙局")] == owed(turned)
    assert [(T.ANSWER, date(2026, 6, 15), "甲局")] == owed(kept)


def test_times_of_a_return() -> None:
    """Chongqing: ten working days to ask, ten to assign anew. 2 March 2026 is a Monday."""
    monday = date(2026, 3, 2)
    case = at(CHONGQING, handed(monday), ReturnAsked(date(2026, 3, 17)))
    agreed = case.after(ReturnAgreed(date(2026, 3, 18)))
    late = agreed.late(date(2026, 4, 2), WEEKDAYS)

    assert T.REASSIGNMENT not in {one.what for one in case.deadlines(WEEKDAYS)}
    assert (T.REASSIGNMENT, date(2026, 4, 1), None) in owed(agreed)
    assert {
        (T.RETURN, date(2026, 3, 16), date(2026, 3, 17)),
        (T.REASSIGNMENT, date(2026, 4, 1), None),
    } <= {(one.what, one.due, one.done) for one in late}


def test_times_before_the_assignment() -> None:
    """Shandong assigns what is put between sessions in five days, Zhejiang tells in seven."""
    put_on = date(2026, 3, 2)
    case = at(SHANDONG, submitted=put_on)
    told = at(ZHEJIANG, Accepted(put_on))

    assert [(T.ASSIGNMENT, date(2026, 3, 7), None)] == owed(case)
    assert () == at(SHANDONG, submitted=put_on, in_session=True).deadlines()
    assert [(T.RECEIPT_NOTICE, date(2026, 3, 9), None)] == owed(told)
    assert () == told.after(ReceiptNoted(date(2026, 3, 3))).deadlines()
    assert [date(2026, 3, 8)] == [
        one.done for one in case.after(handed(date(2026, 3, 8))).late(date(2026, 4, 1))
    ]
    assert () == case.after(NotAccepted(put_on, Unsuitable.PERSONAL)).deadlines()


def test_what_was_put_again_is_assigned_from_that_day() -> None:
    """The first submission went back to the deputy."""
    case = at(
        SHANDONG,
        ReviewFailed(date(2026, 3, 3), "代表工委", "没有实际内容"),
        Resubmitted(date(2026, 3, 10)),
        submitted=date(2026, 3, 2),
        gates=("代表工委",),
    )

    assert S.SUBMITTED is case.stage
    assert [(T.ASSIGNMENT, date(2026, 3, 15), None)] == owed(case)
    assert [(date(2026, 3, 7), date(2026, 3, 10))] == [
        (one.due, one.void) for one in case.late(date(2026, 3, 15))
    ]


def test_the_session_s_end_counts_where_a_text_says_so() -> None:
    """Shandong's rules of procedure: three months from the close, the laws' from the assignment."""
    closes = date(2026, 1, 30)
    case = at(SHANDONG, handed(date(2026, 2, 5)), in_session=True, session_closes=closes)

    assert [(T.ANSWER, date(2026, 4, 30), "交通局")] == owed(case)


def test_a_dissatisfied_deputy_is_answered_again() -> None:
    """Shandong: in a month of the dissatisfaction."""
    case = at(
        SHANDONG,
        handed(),
        Answered(date(2026, 5, 6)),
        AnswerRated(date(2026, 5, 10), Rating.SATISFIED, Rating.DISSATISFIED, "态度"),
    )

    assert S.DISSATISFIED is case.stage
    assert Rating.SATISFIED is case.rating
    assert Rating.DISSATISFIED is case.attitude
    assert [(T.SECOND_ANSWER, date(2026, 6, 10), "交通局")] == owed(case)
    assert [date(2026, 6, 10)] == [one.due for one in case.late(date(2026, 6, 11))]
    asked = case.after(SecondHandlingAsked(date(2026, 5, 20)))
    assert S.REHANDLING is asked.stage
    assert [(T.SECOND_ANSWER, date(2026, 6, 10), "交通局")] == owed(asked)
    answered = case.after(Answered(date(2026, 6, 1)))
    assert S.ANSWERED is answered.stage
    assert () == answered.deadlines()
    assert answered.rating is None
    assert date(2026, 5, 6) == answered.first_answered
    assert date(2026, 6, 1) == answered.last_answered


def test_a_second_answer_on_request() -> None:
    """Chongqing: two months from the request, and of each request its own."""
    rated = at(
        CHONGQING,
        handed(),
        Answered(date(2026, 5, 6)),
        AnswerRated(date(2026, 5, 10), Rating.DISSATISFIED),
    )
    asked = rated.after(SecondHandlingAsked(date(2026, 5, 20)))

    assert T.SECOND_ANSWER not in {one.what for one in rated.deadlines(WEEKDAYS)}
    assert (T.SECOND_ANSWER, date(2026, 7, 20), "交通局") in owed(asked)
    third = asked.after(Answered(date(2026, 7, 1)))
    third = third.after(AnswerRated(date(2026, 7, 2), Rating.DISSATISFIED))
    assert T.SECOND_ANSWER not in {one.what for one in third.deadlines(WEEKDAYS)}
    third = third.after(SecondHandlingAsked(date(2026, 7, 10), ("交通局",)))
    assert (T.SECOND_ANSWER, date(2026, 9, 10), "交通局") in owed(third)


def test_an_order_to_answer_anew() -> None:
    """Beijing: two months where the standing committee finds it perfunctory."""
    answered = at(BEIJING, handed(), Answered(date(2026, 5, 6)))
    ordered = answered.after(SecondHandlingAsked(date(2026, 5, 20), ordered=True))
    rated = answered.after(AnswerRated(date(2026, 5, 7), Rating.DISSATISFIED))
    rated = rated.after(SecondHandlingAsked(date(2026, 5, 20), ordered=True))

    assert [(T.ORDERED_ANSWER, date(2026, 7, 20), "交通局")] == owed(ordered)
    assert [(T.ORDERED_ANSWER, date(2026, 7, 20), "交通局")] == owed(rated)


def test_only_those_asked_answer_again() -> None:
    """One of two who handle it apart."""
    case = put(
        handed(MARCH_15, "甲局", "乙局"),
        Answered(date(2026, 4, 1), "甲局"),
        Answered(date(2026, 4, 1), "乙局"),
        SecondHandlingAsked(date(2026, 4, 5), ("乙局",)),
    )

    assert S.REHANDLING is case.stage
    assert S.ANSWERED is case.after(Answered(date(2026, 4, 9), "乙局")).stage
    assert S.REHANDLING is case.after(Answered(date(2026, 4, 9), "甲局")).stage


def test_feedback_is_owed_by_the_deputy() -> None:
    """Henan: ten working days from the answer. 4 May 2026 is a Monday."""
    case = at(HENAN, handed(), Answered(date(2026, 5, 4)))
    rated = case.after(AnswerRated(date(2026, 5, 19), Rating.BASICALLY_SATISFIED))

    assert [(T.FEEDBACK, date(2026, 5, 18), None)] == owed(case)
    assert S.RATED is rated.stage
    assert () == rated.deadlines(WEEKDAYS)
    assert [date(2026, 5, 19)] == [one.done for one in rated.late(date(2026, 6, 1), WEEKDAYS)]


def test_promises_are_followed_up() -> None:
    """Chongqing: the deputy rates in 20 working days what became of them. 1 June is a Monday."""
    case = at(
        CHONGQING,
        handed(),
        Answered(date(2026, 5, 4), answer_class=AnswerClass.UNDER_WAY, promised=date(2026, 12, 31)),
        AnswerRated(date(2026, 5, 5), Rating.SATISFIED),
    )
    told = case.after(FollowedUp(date(2026, 6, 1)))

    assert ["交通局"] == list(case.commitments)
    assert AnswerClass.UNDER_WAY is case.solution
    assert ["交通局"] == list(
        case.after(FollowedUp(date(2026, 6, 1), state=CommitmentState.UNDER_WAY)).commitments
    )
    assert {} == dict(told.commitments)
    assert AnswerClass.SOLVED is told.solution
    assert (T.COMMITMENT_FEEDBACK, date(2026, 6, 29), None) in owed(told)
    rated = told.after(CommitmentRated(date(2026, 6, 2), Rating.SATISFIED))
    assert T.COMMITMENT_FEEDBACK not in {one.what for one in rated.deadlines(WEEKDAYS)}
    with pytest.raises(FactsError, match="after what became of a commitment was told"):
        rated.after(CommitmentRated(date(2026, 6, 3), Rating.SATISFIED))
    given_up = case.after(FollowedUp(date(2026, 6, 1), "交通局", CommitmentState.NOT_KEPT))
    assert AnswerClass.UNDER_WAY is given_up.solution
    assert {} == dict(given_up.commitments)


def test_answers_that_differ_have_no_one_class() -> None:
    """Until both say the same."""
    case = put(
        handed(MARCH_15, "甲局", "乙局"),
        Answered(date(2026, 4, 1), "甲局", AnswerClass.SOLVED),
        Answered(date(2026, 4, 1), "乙局", AnswerClass.PLANNED),
    )

    assert case.solution is None
    assert AnswerClass.SOLVED is case.after(FollowedUp(date(2026, 5, 1))).solution


def test_nothing_is_struck_off_while_a_promise_is_open() -> None:
    """It says who still has one."""
    case = put(handed(), Answered(date(2026, 4, 1), promised=date(2026, 12, 1)))
    with pytest.raises(TransitionError) as caught:
        case.after(Closed(date(2026, 4, 2)))

    assert [
        "承诺事项尚未落实或者说明：交通局（无明文）",
        "what was promised is still open: 交通局 [no text]",
    ] == caught.value.__notes__
    closed = case.after(FollowedUp(date(2026, 5, 1))).after(Closed(date(2026, 5, 2)))
    assert S.CLOSED is closed.stage
    assert () == closed.deadlines()


def test_what_dissatisfies_is_settled_where_no_text_wants_more() -> None:
    """A county without a text; Shandong and the nation have it handled again first."""
    events = (
        handed(),
        Answered(date(2026, 4, 1)),
        AnswerRated(date(2026, 4, 5), Rating.DISSATISFIED),
    )
    settled = Settled(date(2026, 4, 9))
    case = put(*events, settled)

    assert S.SETTLED is case.stage
    assert ["全国性法律对此没有规定，所问的地方规定中也没有条文"] == [
        one.says.zh for one in case.open_points()
    ]
    for place in (SHANDONG, HENAN, ZHEJIANG):
        with pytest.raises(TransitionError):
            at(place, *events, settled)
    with pytest.raises(TransitionError) as caught:
        at(None, *events, settled, in_session=True)
    assert "《全国人大议事规则》（2021）第32条" in caught.value.__notes__[0]
    assert S.SETTLED is at(None, *events, settled, in_session=False).stage
    again = at(SHANDONG, *events, Answered(date(2026, 4, 20)))
    again = again.after(AnswerRated(date(2026, 4, 21), Rating.DISSATISFIED))
    assert S.SETTLED is again.after(Settled(date(2026, 4, 22))).stage


def test_words_of_a_text_leave_settling_to_people() -> None:
    """Shanghai hands over again what needs it: whether it did is for people to say."""
    case = at(
        SHANGHAI,
        handed(),
        Answered(date(2026, 4, 1)),
        AnswerRated(date(2026, 4, 5), Rating.DISSATISFIED, Rating.SATISFIED, "没有解决"),
        Settled(date(2026, 4, 9)),
    )
    (point,) = case.open_points()

    assert point.says.zh.startswith("是否可以不再办理：代表对答复不满意的")
    assert point.says.en.startswith("whether it need not be handled again: if the deputy")
    assert "第21条第2款" in str(point.citation)


@pytest.mark.parametrize(
    ("place", "event", "allowed"),
    [
        (BEIJING, Withdrawn(date(2026, 4, 1)), False),
        (CHONGQING, Withdrawn(date(2026, 4, 1)), True),
        (CHONGQING, Withdrawn(date(2026, 4, 1), written=False), False),
        (SHANGHAI, Withdrawn(date(2026, 4, 1)), True),
        (SHANGHAI, Withdrawn(date(2026, 4, 1), ("甲",)), False),
        (SHANGHAI, Withdrawn(date(2026, 4, 1), ("乙", "甲")), True),
    ],
)
def test_withdrawing_once_assigned(place: Profile, event: Withdrawn, *, allowed: bool) -> None:
    """As the place's text has it: before the assignment, in writing, all together."""
    case = at(place, handed(), by=("甲", "乙"))
    if allowed:
        assert S.WITHDRAWN is case.after(event).stage
        assert () == case.after(event).deadlines(WEEKDAYS)
    else:
        with pytest.raises(TransitionError):
            case.after(event)


def test_withdrawing_before_it_is_assigned() -> None:
    """Beijing's text lets it; where no text is known, that is said."""
    free = at(BEIJING, Withdrawn(date(2026, 4, 1)))
    silent = put(Withdrawn(date(2026, 4, 1)))

    assert S.WITHDRAWN is free.stage
    assert () == free.open_points()
    assert "全国性法律对此没有规定" in silent.open_points()[0].says.zh
    assert silent.open_points() == put(handed(), Withdrawn(date(2026, 4, 1))).open_points()


def test_what_a_text_lets_be_a_suggestion_is_not_turned_away() -> None:
    """Beijing's list does not name all cases; with Shanghai's other matters it is open."""
    empty = NotAccepted(date(2026, 4, 1), Unsuitable.EMPTY)
    with pytest.raises(TransitionError) as caught:
        at(BEIJING, NotAccepted(date(2026, 4, 1), Unsuitable.SUPERVISORY_CASE))

    assert (
        "《北京市人民代表大会代表建议、批评和意见办理条例》（2014）第12条"
        in (caught.value.__notes__[0])
    )
    assert () == at(SHANGHAI, empty).open_points()
    tender = at(SHANGHAI, NotAccepted(date(2026, 4, 1), Unsuitable.TENDER))
    assert S.NOT_ACCEPTED is tender.stage
    assert any(point.decides for point in tender.open_points())
    assert any(point.decides for point in put(empty).open_points())


def test_gates_are_passed_in_their_order() -> None:
    """One after the other, and all before it is assigned."""
    gates = ("代表团", "代表工委")
    case = put(ReviewPassed(MARCH_15, "代表团"), gates=gates)

    assert S.UNDER_REVIEW is case.stage
    assert S.REVIEWED is case.after(ReviewPassed(MARCH_15, "代表工委")).stage
    assert S.HANDLING is case.after(ReviewPassed(MARCH_15, "代表工委")).after(handed()).stage
    with pytest.raises(FactsError, match="gate = '代表团': expected the next gate: 代表工委"):
        case.after(ReviewPassed(MARCH_15, "代表团"))
    with pytest.raises(FactsError, match="expected the next gate: none is left"):
        case.after(ReviewPassed(MARCH_15, "代表工委")).after(ReviewPassed(MARCH_15, "大会"))
    with pytest.raises(TransitionError) as caught:
        put(gates=gates).after(handed())
    assert "应当先通过各道审查关口，尚未通过：代表团（无明文）" == caught.value.__notes__[0]
    sent_back = case.after(ReviewFailed(MARCH_15, "代表工委")).after(Resubmitted(MARCH_15))
    assert S.UNDER_REVIEW is sent_back.after(ReviewPassed(MARCH_15, "代表团")).stage
    assert S.REVIEWED is put(ReviewPassed(MARCH_15, "任何")).stage


def test_key_suggestions_are_chosen_by_the_council() -> None:
    """Since 12 March 2025; before, and in townships, no text is known."""
    case = put(KeyChosen(MARCH_15, COUNCIL, "张三"), KeyChosen(MARCH_15, COUNCIL, "李四"))

    assert case.key
    assert "李四" == case.leader
    assert () == case.open_points()
    with pytest.raises(TransitionError) as caught:
        put(KeyChosen(date(2025, 3, 12), Body.STANDING_COMMITTEE))
    assert "《代表法》（2025）第52条第2款" in caught.value.__notes__[0]
    early = put(KeyChosen(date(2025, 3, 11), Body.STANDING_COMMITTEE))
    town = put(KeyChosen(MARCH_15, Body.PRESIDIUM), level=Level.TOWN)
    for one in (early, town):
        assert (
            "重点督促办理的建议在此由谁确定，国家法律没有规定，当地的规定没有询问"
            == one.open_points()[0].says.zh
        )
    nation = at(None, KeyChosen(date(2025, 3, 11), COUNCIL))
    assert "重点督促办理的建议在此由谁确定，没有已知的条文" == nation.open_points()[0].says.zh
    with pytest.raises(FactsError, match="expected a body that townships have"):
        put(KeyChosen(MARCH_15, COUNCIL), level=Level.TOWN)


def test_a_plan_goes_with_the_case() -> None:
    """Roles and steps, also before it is put."""
    case = put(
        RoleTaken(date(2026, 1, 5), "领办", "市长"),
        StepTaken(date(2026, 1, 6), "制定方案"),
        plan=PLAN,
        submitted=date(2026, 2, 1),
    )
    progress = case.progress(date(2026, 4, 2))

    assert {"领办": "市长"} == dict(case.roles)
    assert ("督办",) == progress.missing_roles
    assert ("办结",) == tuple(one.name for one in progress.open)
    assert ("制定方案", "办结") == tuple(one.name for one in case.progress(date(2026, 1, 5)).open)
    with pytest.raises(FactsError, match="step = '制定方案': expected the next of the plan: 办结"):
        case.after(StepTaken(date(2026, 2, 2), "制定方案"))
    with pytest.raises(FactsError, match="role = '主办': expected a role of the plan: 领办, 督办"):
        case.after(RoleTaken(date(2026, 2, 2), "主办", "乙"))
    with pytest.raises(FactsError, match="expected a role of the plan: none"):
        put(RoleTaken(MARCH_15, "领办", "乙"))
    with pytest.raises(FactsError, match="expected the next of the plan: none is left"):
        put(StepTaken(MARCH_15, "办结"))
    with pytest.raises(FactsError, match="plan = None: expected a HandlingPlan"):
        put().progress(MARCH_15)
    free = HandlingPlan("某县", "办法", (), PLAN.steps, ordered=False)
    assert "办结" in put(StepTaken(MARCH_15, "办结"), plan=free).progress(MARCH_15).done


def test_a_day_before_shows_the_case_as_it_was() -> None:
    """The stage of each day, and the case that replays it."""
    case = put(handed(), Answered(date(2026, 4, 1)))

    assert S.SUBMITTED is case.until(date(2026, 3, 14)).stage
    assert put(handed()) == case.until(date(2026, 3, 31))
    assert case == Suggestion(
        "2026-017", ("甲",), Level.COUNTY, None, events=case.events, stage=S.ANSWERED
    )


BAD: list[tuple[dict[str, Any], str]] = [
    ({"by": ()}, "by = (): expected one deputy or more"),
    ({"by": ("甲", "甲")}, "expected one deputy or more, each once"),
    ({"id": None}, "id = None: expected a name"),
    ({"level": "县"}, "level = '县'"),
    ({"submitted": 2026}, "submitted = 2026"),
    ({"in_session": 1}, "in_session = 1"),
    ({"delegation": True, "by": ("甲", "乙")}, "expected one delegation"),
    ({"delegation": True, "in_session": False}, "in_session = False: expected True or None"),
    ({"difficult": "难"}, "difficult = '难'"),
    ({"session_closes": MARCH_15}, "expected None: not known to be put in session"),
    (
        {"session_closes": MARCH_15, "in_session": True, "submitted": date(2026, 3, 16)},
        "expected 2026-03-16 or later",
    ),
    ({"gates": ("甲", "甲")}, "expected none named twice"),
    ({"gates": ("",)}, "gates = ''"),
    ({"plan": "计划"}, "plan = '计划'"),
    ({"profile": "重庆"}, "profile = '重庆'"),
    ({"profile": CHONGQING, "level": Level.NATIONAL}, "no place binds it"),
    ({"stage": S.ANSWERED}, "expected SuggestionStage.SUBMITTED, to which the events lead"),
]


@pytest.mark.parametrize(("facts", "words"), BAD, ids=[words for _, words in BAD])
def test_facts_that_contradict_raise(facts: dict[str, Any], words: str) -> None:
    """One error that names what is wrong."""
    with pytest.raises(FactsError) as caught:
        Suggestion(**{"id": "1", "by": ("甲",), "level": Level.COUNTY, **facts})

    assert words in str(caught.value)


def test_a_delegation_makes_one() -> None:
    """In session, by its name."""
    case = put(by=("第一代表团",), delegation=True, in_session=True, session_closes=MARCH_15)

    assert S.SUBMITTED is case.stage


JOINT = handed(MARCH_15, "甲局", "乙局", joint=True)
APART = handed(MARCH_15, "甲局", "乙局")
BAD_STEPS: list[tuple[tuple[SuggestionEvent, ...], SuggestionEvent, str]] = [
    ((), Accepted(date(2026, 1, 1)), "expected 2026-02-01, the day it was put, or later"),
    ((handed(),), Contacted(date(2026, 3, 14)), "the last event, or later"),
    ((JOINT,), Answered(MARCH_15, "乙局"), "by = '乙局': expected who answers: 甲局"),
    ((APART,), Answered(MARCH_15), "by = None: expected who answers: 甲局, 乙局"),
    ((APART,), Contacted(MARCH_15, "丙局"), "by = '丙局': expected a handler: 甲局, 乙局"),
    ((JOINT,), CoHandlerOpinion(MARCH_15, "甲局"), "expected a co-handler: 乙局"),
    ((APART,), CoHandlerOpinion(MARCH_15, "甲局"), "expected a co-handler: nobody"),
    ((JOINT,), OpinionRedoAsked(MARCH_15, "乙局"), "that gave its opinion: nobody"),
    (
        (APART, Answered(MARCH_15, "甲局")),
        ReturnAsked(MARCH_15, "甲局"),
        "expected a handler that has not answered: 乙局",
    ),
    (
        (handed(), Answered(MARCH_15)),
        SecondHandlingAsked(MARCH_15, ("乙局",)),
        "of = ('乙局',): expected among those who answered: 交通局",
    ),
    ((handed(), Answered(MARCH_15)), SecondHandlingAsked(MARCH_15, ()), "of = ()"),
    (
        (handed(), Answered(MARCH_15)),
        FollowedUp(MARCH_15),
        "expected whose answer promised something that is still open: nobody",
    ),
    ((), Withdrawn(MARCH_15, ("丙",)), "expected among those who made it: 甲"),
    ((), Withdrawn(MARCH_15, ()), "by = ()"),
    (
        (handed(), Answered(MARCH_15)),
        CommitmentRated(MARCH_15, Rating.SATISFIED),
        "expected after what became of a commitment was told",
    ),
]


@pytest.mark.parametrize(("events", "event", "words"), BAD_STEPS)
def test_events_that_contradict_raise(
    events: tuple[SuggestionEvent, ...], event: SuggestionEvent, words: str
) -> None:
    """Another handler, gate or person than those of the case."""
    case = put(*events, submitted=date(2026, 2, 1))
    with pytest.raises(FactsError) as caught:
        case.after(event)

    assert words in str(caught.value)


def test_an_impossible_step_names_what_is_possible() -> None:
    """The stage and the kinds of event it admits."""
    with pytest.raises(TransitionError) as caught:
        put().after(Answered(MARCH_15))

    assert S.SUBMITTED is caught.value.stage
    assert "Assigned" in caught.value.possible
    assert "Answered" not in caught.value.possible
    with pytest.raises(TransitionError):
        put().after(object())  # type: ignore[arg-type]  # no event at all


BAD_EVENTS: list[tuple[Any, tuple[Any, ...], str]] = [
    (Accepted, ("今天",), "day = '今天'"),
    (ReviewPassed, (MARCH_15, ""), "gate = ''"),
    (ReviewFailed, (MARCH_15, "代表团", 1), "reason = 1"),
    (NotAccepted, (MARCH_15, "空"), "ground = '空'"),
    (Withdrawn, (MARCH_15, "甲"), "by = '甲'"),
    (Withdrawn, (MARCH_15, None, 1), "written = 1"),
    (Assigned, (MARCH_15, ()), "to = (): expected one handler or more, each once"),
    (Assigned, (MARCH_15, ("甲局", "甲局")), "expected one handler or more, each once"),
    (Assigned, (MARCH_15, ("甲局",), True), "joint = True: expected False"),
    (Assigned, (MARCH_15, ("甲局",), False, date(2026, 3, 14)), "received = "),
    (Reassigned, (MARCH_15, "甲局"), "to = '甲局'"),
    (Contacted, (MARCH_15, []), "by = []"),
    (CoHandlerOpinion, (MARCH_15, None), "by = None"),
    (OpinionRedoAsked, (MARCH_15, None), "of = None"),
    (KeyChosen, (MARCH_15, "主任会议"), "by = '主任会议'"),
    (KeyChosen, (MARCH_15, COUNCIL, []), "leader = []"),
    (Answered, (MARCH_15, None, "A"), "answer_class = 'A'"),
    (Answered, (MARCH_15, None, None, 1), "written = 1"),
    (Answered, (MARCH_15, None, None, True, date(2026, 3, 14)), "promised = "),
    (Answered, (MARCH_15, None, None, True, None, 1), "own_class = 1"),
    (AnswerRated, (MARCH_15, "满意"), "result = '满意'"),
    (AnswerRated, (MARCH_15, Rating.SATISFIED, "满意"), "attitude = '满意'"),
    (AnswerRated, (MARCH_15, Rating.SATISFIED, None, 1), "reasons = 1"),
    (SecondHandlingAsked, (MARCH_15, "甲局"), "of = '甲局'"),
    (SecondHandlingAsked, (MARCH_15, None, 1), "ordered = 1"),
    (FollowedUp, (MARCH_15, None, "完成"), "state = '完成'"),
    (CommitmentRated, (MARCH_15, "满意"), "result = '满意'"),
    (CommitmentRated, (MARCH_15, Rating.SATISFIED, 1), "reasons = 1"),
    (RoleTaken, (MARCH_15, "", "甲"), "role = ''"),
    (RoleTaken, (MARCH_15, "领办", None), "by = None"),
    (StepTaken, (MARCH_15, ""), "step = ''"),
]


@pytest.mark.parametrize(("kind", "given", "words"), BAD_EVENTS)
def test_events_are_checked_when_made(kind: Any, given: tuple[Any, ...], words: str) -> None:
    """Days, names, counts and members of enumerations."""
    with pytest.raises(FactsError) as caught:
        kind(*given)

    assert words in str(caught.value)


def test_plans_are_checked() -> None:
    """Something is planned, once each, in the order of days."""
    early = (PlanStep("甲", date(2026, 2, 1)), PlanStep("乙", date(2026, 1, 1)))
    with pytest.raises(FactsError, match="expected a step, or a role"):
        HandlingPlan("某县", "办法")
    with pytest.raises(FactsError, match=r"steps = .*expected none named twice"):
        HandlingPlan("某县", "办法", (), (PlanStep("甲"), PlanStep("甲")))
    with pytest.raises(FactsError, match=r"roles = .*expected none named twice"):
        HandlingPlan("某县", "办法", ("甲", "甲"))
    with pytest.raises(FactsError, match="expected last days in the order of the steps"):
        HandlingPlan("某县", "办法", (), early)
    with pytest.raises(FactsError, match="issued_by = ''"):
        HandlingPlan("", "办法", ("甲",))
    with pytest.raises(FactsError, match="source = ''"):
        HandlingPlan("某县", "", ("甲",))
    with pytest.raises(FactsError, match="ordered = 1"):
        HandlingPlan("某县", "办法", ("甲",), (), 1)  # type: ignore[arg-type]  # no bool

    assert ("甲", "乙") == HandlingPlan("某县", "办法", (), early, ordered=False).names()


def test_progress_is_counted_by_the_day() -> None:
    """What was done later counts nothing yet; what was done late is late."""
    before = plan_progress(PLAN, done={"制定方案": date(2026, 4, 2)}, on=date(2026, 4, 1))
    after = plan_progress(
        PLAN,
        roles={"督办": "乙", "领办": "甲"},
        done={"制定方案": date(2026, 4, 2), "办结": date(2026, 4, 1)},
        on=date(2026, 5, 1),
    )

    assert () == before.late
    assert PLAN.steps == before.open
    assert before.next is PLAN.steps[0]
    assert not before.complete
    assert PLAN.steps[:1] == after.late
    assert PLAN.steps[:1] == after.skipped
    assert after.next is None
    assert after.complete
    assert ["领办", "督办"] == list(after.holders)
    assert (
        "办理办法（某县，不是法律），截至2026-05-01\n逾期节点：制定方案\n未按顺序的节点：制定方案\n"
        "责任全部落实，节点全部完成"
    ) == after.explain()
    assert (
        "办理办法 (某县, not law), at the end of 2026-04-01\nroles not filled: 领办, 督办\n"
        "still to do: 制定方案, 办结"
    ) == before.explain("en")
    with pytest.raises(FactsError, match="expected named by the plan: 制定方案, 办结"):
        plan_progress(PLAN, done={"别的": MARCH_15}, on=MARCH_15)
    with pytest.raises(FactsError, match="expected named by the plan: none"):
        plan_progress(HandlingPlan("某县", "办法", ("甲",)), done={"别": MARCH_15}, on=MARCH_15)
    with pytest.raises(FactsError, match=r"roles\['领办'\] = None"):
        plan_progress(PLAN, roles={"领办": None}, on=MARCH_15)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(before)


def test_a_later_step_skips_an_earlier_one() -> None:
    """In a plan whose steps have an order."""
    found = plan_progress(PLAN, done={"办结": MARCH_15}, on=MARCH_15)

    assert PLAN.steps[:1] == found.skipped
    free = HandlingPlan("某县", "办法", (), PLAN.steps, ordered=False)
    assert () == plan_progress(free, done={"办结": MARCH_15}, on=MARCH_15).skipped


def test_a_ledger_sorts_cases() -> None:
    """Open, late by the law or by the plan, and struck off."""
    late = put(handed())
    by_plan = put(id="2", plan=PLAN)
    closed = put(handed(), Answered(date(2026, 7, 1)), Closed(date(2026, 7, 2)), id="3")
    found = suggestion_ledger([late, by_plan, closed], on=date(2026, 8, 1))
    before = suggestion_ledger([closed], on=date(2026, 7, 1))

    assert ("2026-017", "2") == found.open
    assert ("2026-017", "2") == found.overdue
    assert ("3",) == found.closed
    assert () == found.lines[2].late
    assert ("3",) == before.open
    assert () == before.overdue
    assert (
        "台账，截至2026-08-01\n2026-017：办理中，逾期\n2：已提出，逾期\n3：已销号"
        == found.explain()
    )
    assert "ledger at the end of 2026-07-01\n3: answered" == before.explain("en")
    with pytest.raises(FactsError, match="expected each number once"):
        suggestion_ledger([late, late], on=MARCH_15)


def test_the_table_draws_itself() -> None:
    """Every stage is in the diagram, by its Chinese term."""
    drawn = diagram(TABLE)

    assert all(stage.value in drawn for stage in SuggestionStage)
