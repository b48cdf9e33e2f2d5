"""Suggestions with several handlers, returns, second answers, and breaches that stay breaches."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClass, Rating, Unsuitable
from npcmodel.suggestions import (
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    Closed,
    CoHandlerOpinion,
    CommitmentRated,
    Contacted,
    ExtensionGranted,
    FollowedUp,
    KeyChosen,
    NotAccepted,
    OpinionRedoAsked,
    Reassigned,
    ReceiptNoted,
    Resubmitted,
    ReturnAgreed,
    ReturnAsked,
    ReturnRefused,
    ReviewFailed,
    ReviewPassed,
    SecondHandlingAsked,
    Settled,
    Suggestion,
    SuggestionDeadline,
    SuggestionEvent,
    SuggestionStage,
    SuggestionTime,
    Withdrawn,
    suggestion_ledger,
)
from npcmodel.suggestions.owing import Asked, judged_steps
from npcmodel.testing.dates import WEEKDAYS

S = SuggestionStage
T = SuggestionTime
BAD, GOOD = Rating.DISSATISFIED, Rating.SATISFIED
MARCH_15 = date(2026, 3, 15)
JUNE_15, JUNE_16, AUGUST = date(2026, 6, 15), date(2026, 6, 16), date(2026, 8, 1)
APART = Assigned(MARCH_15, ("甲局", "乙局"))
JOINT = Assigned(MARCH_15, ("甲局", "乙局"), joint=True)
ALONE = Assigned(MARCH_15, ("交通局",))


def put(*events: SuggestionEvent, **facts: Any) -> Suggestion:
    """Return a county deputy's suggestion after some events."""
    case = Suggestion(**{"id": "7", "by": ("甲",), "level": Level.COUNTY, **facts})
    for event in events:
        case = case.after(event)
    return case


def at(place: Profile | None, *events: SuggestionEvent, **facts: Any) -> Suggestion:
    """Return a suggestion to the congress of a place, put between sessions."""
    levels = {
        HENAN: Level.PROVINCE,
        SHANDONG: Level.PROVINCE,
        ZHEJIANG: Level.PROVINCE,
        QINGDAO: Level.CITY_WITH_DISTRICTS,
    }
    level = Level.NATIONAL if place is None else levels.get(place, Level.MUNICIPALITY)
    return put(*events, **{"level": level, "profile": place, "in_session": False, **facts})


def row(one: SuggestionDeadline) -> tuple[SuggestionTime, date, object]:
    """Return a step, its last day, and who owes it or else whom it is about."""
    return (one.what, one.due, one.about if one.owed_by is None else one.owed_by)


def late(case: Suggestion, on: date) -> list[tuple[SuggestionTime, date, object]]:
    """Return what was late by the day."""
    return [row(one) for one in case.late(on, WEEKDAYS)]


def owed(case: Suggestion, *kinds: SuggestionTime) -> list[tuple[SuggestionTime, date, object]]:
    """Return what is owed, of some kinds or of all."""
    steps = case.deadlines(WEEKDAYS)
    return [row(one) for one in steps if not kinds or one.what in kinds]


# A breach stays


@pytest.mark.parametrize(
    "events",
    [
        (Withdrawn(date(2026, 7, 2)),),
        (ReturnAsked(date(2026, 7, 1)), ReturnAgreed(date(2026, 7, 2))),
        (Reassigned(date(2026, 7, 2), ("水利局",)),),
    ],
    ids=["withdrawn", "returned", "reassigned"],
)
def test_what_ends_a_duty_after_its_last_day_leaves_the_breach(events: Any) -> None:
    """Due on 15 June, owed no more from 2 July: late all the same, and no longer owed."""
    case = put(ALONE, *events)
    (step,) = case.late(AUGUST)

    assert [(T.ANSWER, JUNE_15, "交通局")] == late(case, AUGUST)
    assert (None, date(2026, 7, 2)) == (step.done, step.void)
    assert "交通局" not in {who for _, _, who in owed(case)}
    assert () == suggestion_ledger([case], on=AUGUST).lines[0].late


@pytest.mark.parametrize(("day", "expected"), [(JUNE_15, 0), (JUNE_16, 1)])
def test_what_ends_a_duty_on_its_last_day_leaves_none(day: date, expected: int) -> None:
    """Owed up to its last day, and a day longer."""
    assert expected == len(put(ALONE, Withdrawn(day)).late(AUGUST))


def test_other_breaches_stay() -> None:
    """Closed, settled, not accepted, asked again: what was late then is late."""
    again = (
        ALONE,
        Answered(date(2026, 4, 1)),
        AnswerRated(date(2026, 4, 10), BAD),
        Answered(date(2026, 6, 1)),
    )
    settled = at(SHANDONG, *again, AnswerRated(date(2026, 6, 2), BAD), Settled(date(2026, 6, 3)))
    closed = at(HENAN, ALONE, Answered(date(2026, 5, 4)), Closed(date(2026, 5, 19)))
    asked = at(HENAN, ALONE, Answered(date(2026, 5, 4)), SecondHandlingAsked(date(2026, 5, 19)))
    refused = at(
        SHANDONG, NotAccepted(date(2026, 3, 8), Unsuitable.PERSONAL), submitted=date(2026, 3, 2)
    )

    assert [(T.SECOND_ANSWER, date(2026, 5, 10), "交通局")] == late(settled, AUGUST)
    assert [(T.FEEDBACK, date(2026, 5, 18), None)] == late(closed, date(2026, 6, 1))
    assert [(T.FEEDBACK, date(2026, 5, 18), None)] == late(asked, date(2026, 6, 1))
    assert [(T.ASSIGNMENT, date(2026, 3, 7), None)] == late(refused, AUGUST)
    in_time = at(
        SHANDONG, NotAccepted(date(2026, 3, 7), Unsuitable.PERSONAL), submitted=date(2026, 3, 2)
    )
    assert [] == late(in_time, AUGUST)


def test_what_comes_back_to_a_handler_runs_anew() -> None:
    """The first time ended with the return, the second with the answer."""
    case = put(
        ALONE,
        ReturnAsked(date(2026, 3, 20)),
        ReturnAgreed(date(2026, 3, 25)),
        Reassigned(date(2026, 4, 1), ("水利局",)),
        Reassigned(date(2026, 4, 10), ("交通局",)),
    )

    assert [(T.ANSWER, date(2026, 7, 10), "交通局")] == owed(case)
    assert [] == late(case.after(Answered(date(2026, 7, 10))), AUGUST)


# Several handlers, each by itself


def test_each_of_several_answers_is_rated_by_itself() -> None:
    """重庆 20 II, 27: of two who answer apart one satisfies; only the other answers again."""
    case = at(CHONGQING, APART, Answered(date(2026, 4, 1), "甲局"))
    first = case.after(AnswerRated(date(2026, 4, 2), GOOD, of="甲局"))
    both = first.after(Answered(date(2026, 5, 4), "乙局"))
    bad = both.after(AnswerRated(date(2026, 5, 5), BAD))
    asked = bad.after(SecondHandlingAsked(date(2026, 5, 6), ("乙局",)))

    # 1 April 2026 is a Wednesday: twenty working days end on the 29th.
    assert [(T.FEEDBACK, date(2026, 4, 29), "甲局")] == owed(case, T.FEEDBACK)
    assert S.HANDLING is first.stage
    assert [] == owed(first, T.FEEDBACK)
    assert S.ANSWERED is both.stage
    assert [(T.FEEDBACK, date(2026, 6, 1), "乙局")] == owed(both, T.FEEDBACK)
    assert S.DISSATISFIED is bad.stage
    assert {"甲局": GOOD, "乙局": BAD} == {
        one: rating.result for one, rating in bad.last_ratings.items()
    }
    assert S.REHANDLING is asked.stage
    assert [(T.SECOND_ANSWER, date(2026, 7, 6), "乙局")] == owed(asked, T.SECOND_ANSWER)
    assert S.ANSWERED is asked.after(Answered(date(2026, 5, 9), "乙局")).stage
    step = next(one for one in both.deadlines(WEEKDAYS) if one.what is T.FEEDBACK)
    assert (
        step.explain().startswith("代表反馈对答复的意见（乙局）：")
        or "（乙局）：" in step.explain()
    )
    assert " (乙局): " in step.explain("en")


def test_one_may_satisfy_before_the_other_answers_again() -> None:
    """Shandong: both dissatisfy, a month each; one is late."""
    case = at(
        SHANDONG,
        APART,
        Answered(date(2026, 4, 1), "甲局"),
        AnswerRated(date(2026, 4, 2), BAD, of="甲局"),
    )
    other = case.after(Answered(date(2026, 5, 1), "甲局")).after(Answered(date(2026, 5, 1), "乙局"))
    mixed = other.after(AnswerRated(date(2026, 5, 4), GOOD, of="甲局"))
    mixed = mixed.after(AnswerRated(date(2026, 5, 5), BAD, of="乙局"))

    assert S.HANDLING is case.stage
    assert [(T.SECOND_ANSWER, date(2026, 5, 2), "甲局")] == owed(case, T.SECOND_ANSWER)
    assert S.ANSWERED is other.stage
    assert [(T.SECOND_ANSWER, date(2026, 6, 5), "乙局")] == owed(mixed)
    with pytest.raises(TransitionError):
        mixed.after(Settled(date(2026, 5, 6)))


def test_a_request_of_one_leaves_the_other_s_duty() -> None:
    """Both dissatisfied; the request is of one; the month of the other runs on."""
    case = at(
        HENAN,
        APART,
        Answered(date(2026, 4, 1), "甲局"),
        Answered(date(2026, 4, 1), "乙局"),
        AnswerRated(date(2026, 4, 2), BAD),
        SecondHandlingAsked(date(2026, 4, 3), ("甲局",)),
    )
    answered = case.after(Answered(date(2026, 4, 9), "甲局"))

    assert [(T.SECOND_ANSWER, date(2026, 5, 2), one) for one in ("甲局", "乙局")] == owed(case)
    assert S.REHANDLING is case.stage
    assert S.DISSATISFIED is answered.stage
    assert [(T.SECOND_ANSWER, date(2026, 5, 2), "乙局")] == owed(answered, T.SECOND_ANSWER)


def test_one_is_settled_while_another_waits() -> None:
    """In a county without a text; what is settled is not asked for any more."""
    case = put(
        APART,
        Answered(date(2026, 4, 1), "甲局"),
        AnswerRated(date(2026, 4, 2), BAD, of="甲局"),
        Settled(date(2026, 4, 3)),
    )
    both = case.after(Answered(date(2026, 4, 4), "乙局"))

    assert S.HANDLING is case.stage
    assert S.ANSWERED is both.stage
    assert S.SETTLED is both.after(AnswerRated(date(2026, 4, 5), GOOD)).stage
    bad = both.after(AnswerRated(date(2026, 4, 5), BAD, of="乙局"))
    assert S.SETTLED is bad.after(Settled(date(2026, 4, 6), "乙局")).stage
    third = put(
        Assigned(MARCH_15, ("甲局", "乙局", "丙局")),
        *(Answered(date(2026, 4, 1), one) for one in ("甲局", "乙局", "丙局")),
        AnswerRated(date(2026, 4, 2), BAD, of="甲局"),
        AnswerRated(date(2026, 4, 2), BAD, of="乙局"),
    )
    one = third.after(Settled(date(2026, 4, 3), "甲局"))
    assert S.DISSATISFIED is one.stage
    assert S.ANSWERED is one.after(Settled(date(2026, 4, 3))).stage
    again = third.after(SecondHandlingAsked(date(2026, 4, 3), ("甲局",)))
    assert S.REHANDLING is again.after(Settled(date(2026, 4, 4), "乙局")).stage


def test_each_promise_is_rated_by_itself() -> None:
    """重庆 28 I: twenty working days for each; 1 June 2026 is a Monday."""
    promise = AnswerClass.UNDER_WAY
    case = at(
        CHONGQING,
        APART,
        Answered(date(2026, 5, 4), "甲局", promise),
        Answered(date(2026, 5, 4), "乙局", promise),
        FollowedUp(date(2026, 6, 1), "甲局"),
        FollowedUp(date(2026, 6, 2), "乙局"),
    )
    rated = case.after(CommitmentRated(date(2026, 6, 3), GOOD, of="甲局"))

    assert [
        (T.COMMITMENT_FEEDBACK, date(2026, 6, 29), "甲局"),
        (T.COMMITMENT_FEEDBACK, date(2026, 6, 30), "乙局"),
    ] == owed(case, T.COMMITMENT_FEEDBACK)
    assert [(T.COMMITMENT_FEEDBACK, date(2026, 6, 30), "乙局")] == owed(
        rated, T.COMMITMENT_FEEDBACK
    )
    assert [] == owed(rated.after(CommitmentRated(date(2026, 6, 4), GOOD)), T.COMMITMENT_FEEDBACK)
    with pytest.raises(FactsError, match="of = None: expected who told what became"):
        case.after(CommitmentRated(date(2026, 6, 3), GOOD))


def test_a_promise_is_open_until_it_is_told_of() -> None:
    """北京 26 I: a second answer that promises nothing takes the first promise not away."""
    case = at(
        BEIJING,
        ALONE,
        Answered(date(2026, 4, 1), answer_class=AnswerClass.PLANNED),
        AnswerRated(date(2026, 4, 2), BAD),
        Answered(date(2026, 4, 9), answer_class=AnswerClass.UNSOLVED),
    )

    assert ["交通局"] == list(case.commitments)
    with pytest.raises(TransitionError):
        case.after(Closed(date(2026, 4, 10)))
    assert (
        S.CLOSED is case.after(FollowedUp(date(2026, 4, 10))).after(Closed(date(2026, 4, 10))).stage
    )


def test_a_longer_time_is_its_own_who_asked() -> None:
    """北京 21: granted to one, the other has three months."""
    case = at(BEIJING, APART, ExtensionGranted(date(2026, 5, 1), "代表联络室", "甲局"))

    assert [
        (T.ANSWER_EXTENDED, date(2026, 9, 15), "甲局"),
        (T.ANSWER, JUNE_15, "乙局"),
    ] == owed(case)
    with pytest.raises(FactsError, match="of = '丙局': expected who is still to answer: 甲局"):
        case.after(ExtensionGranted(date(2026, 5, 1), None, "丙局"))


# The second answer


def test_an_order_leaves_what_the_text_commands() -> None:
    """山东 24: the month from the dissatisfaction runs on, whoever orders what."""
    rated = (ALONE, Answered(date(2026, 5, 6)), AnswerRated(date(2026, 5, 10), BAD))
    ordered = at(SHANDONG, *rated, SecondHandlingAsked(date(2026, 5, 20), ordered=True))

    assert [(T.SECOND_ANSWER, date(2026, 6, 10), "交通局")] == owed(ordered)
    assert [] == owed(ordered.after(Answered(date(2026, 6, 10))))
    # Chongqing's two months are from a request of the committee's office, not from an order.
    order = SecondHandlingAsked(date(2026, 5, 20), ordered=True)
    assert [] == owed(at(CHONGQING, *rated, order), T.SECOND_ANSWER, T.ORDERED_ANSWER)
    asked = at(
        CHONGQING,
        *rated,
        SecondHandlingAsked(date(2026, 5, 20)),
        SecondHandlingAsked(date(2026, 5, 25), ordered=True),
    )
    assert [(T.SECOND_ANSWER, date(2026, 7, 20), "交通局")] == owed(asked, T.SECOND_ANSWER)
    with pytest.raises(FactsError, match="expected among those who answered: nobody"):
        asked.after(SecondHandlingAsked(date(2026, 5, 26)))


@pytest.mark.parametrize(
    ("place", "day", "due"),
    [
        (ZHEJIANG, date(2026, 5, 10), date(2026, 6, 10)),
        (HENAN, date(2010, 5, 10), date(2010, 6, 9)),
        (HENAN, date(2026, 5, 10), date(2026, 6, 10)),
    ],
)
def test_a_second_answer_that_is_owed_is_late_without_a_request(
    place: Profile, day: date, due: date
) -> None:
    """浙江 24, 河南 22 II and, before, 9 I leave nobody a choice: from the dissatisfaction."""
    start = day.replace(month=3)
    case = at(place, Assigned(start, ("甲局",)), Answered(day), AnswerRated(day, BAD))

    assert [(T.SECOND_ANSWER, due, "甲局")] == owed(case, T.SECOND_ANSWER)
    assert (T.SECOND_ANSWER, due, "甲局") in late(case, due.replace(month=7))
    with pytest.raises(TransitionError):
        case.after(Settled(day))


def test_the_organ_above_may_handle_it_again() -> None:
    """全国 32, 山东议事规则 33: handed to the organ above, which answers in the other's stead."""
    rated = (ALONE, Answered(date(2026, 5, 6)), AnswerRated(date(2026, 5, 10), BAD))
    above = SecondHandlingAsked(date(2026, 5, 20), to=("交通运输部",))
    nation = at(None, *rated, above, in_session=True)
    province = at(SHANDONG, *rated, above, in_session=True)

    assert S.REHANDLING is nation.stage
    assert "交通运输部" == nation.lead
    assert ("交通运输部",) == nation.handlers
    assert () == nation.open_points()
    assert S.ANSWERED is nation.after(Answered(date(2026, 6, 1))).stage
    assert [(T.SECOND_ANSWER, date(2026, 6, 10), "交通运输部")] == owed(province)
    assert "第33条" in str(province.open_points()[-1].citation)
    assert [] == late(province.after(Answered(date(2026, 6, 10))), AUGUST)
    (point,) = put(*rated, above).open_points()
    assert "再次办理能否交其他机关、组织，没有已知的明文" == point.says.zh
    same = put(*rated, SecondHandlingAsked(date(2026, 5, 20), to=("交通局",)))
    assert () == same.open_points()
    with pytest.raises(FactsError, match="by = '交通局': expected who answers: 交通运输部"):
        nation.after(Answered(date(2026, 6, 1), "交通局"))


def test_an_order_may_hand_it_to_another() -> None:
    """Beijing: two months from the order; Shandong's month goes with it."""
    rated = (ALONE, Answered(date(2026, 5, 6)), AnswerRated(date(2026, 5, 10), BAD))
    above = SecondHandlingAsked(date(2026, 5, 20), ordered=True, to=("市政府",))
    unrated = at(BEIJING, ALONE, Answered(date(2026, 5, 6)), above)

    assert [(T.ORDERED_ANSWER, date(2026, 7, 20), "市政府")] == owed(unrated, T.ORDERED_ANSWER)
    assert [(T.SECOND_ANSWER, date(2026, 6, 10), "市政府")] == owed(at(SHANDONG, *rated, above))


def test_who_leads_in_another_s_stead_is_one() -> None:
    """A co-handler may take the lead; the others go on helping."""
    case = put(JOINT, Answered(date(2026, 4, 1)))
    turned = case.after(SecondHandlingAsked(date(2026, 4, 2), to=("乙局",)))
    above = case.after(SecondHandlingAsked(date(2026, 4, 2), to=("市政府",)))

    assert ("乙局",) == turned.handlers
    assert "乙局" == turned.lead
    assert ("市政府", "乙局") == above.handlers
    assert "市政府" == above.lead
    with pytest.raises(FactsError, match="expected one alone, who leads"):
        case.after(SecondHandlingAsked(date(2026, 4, 2), to=("市政府", "省厅")))
    apart = put(APART, *(Answered(date(2026, 4, 1), one) for one in ("甲局", "乙局")))
    with pytest.raises(FactsError, match="expected none who has an answer of its own"):
        apart.after(SecondHandlingAsked(date(2026, 4, 2), ("甲局",), to=("乙局",)))


def test_a_request_hands_over_what_was_never_rated() -> None:
    """From the request alone, where no dissatisfaction came first."""
    case = at(CHONGQING, ALONE, Answered(date(2026, 5, 6)))
    asked = case.after(SecondHandlingAsked(date(2026, 5, 20), to=("市政府",)))

    assert [(T.SECOND_ANSWER, date(2026, 7, 20), "市政府")] == owed(asked, T.SECOND_ANSWER)


def test_what_was_settled_may_still_be_asked_for() -> None:
    """重庆 27 II: two months from the request; the dissatisfaction was settled before."""
    case = at(
        CHONGQING,
        ALONE,
        Answered(date(2026, 5, 6)),
        AnswerRated(date(2026, 5, 10), BAD),
        Settled(date(2026, 5, 11)),
        SecondHandlingAsked(date(2026, 5, 20)),
    )

    assert [(T.SECOND_ANSWER, date(2026, 7, 20), "交通局")] == owed(case, T.SECOND_ANSWER)


def test_an_answer_not_in_writing_is_still_owed() -> None:
    """浙江 21, 24 and 实施办法 43 I want writing; the written one that follows discharges."""
    spoken = Answered(date(2026, 4, 1), written=False)
    case = at(ZHEJIANG, ALONE, spoken)
    written = case.after(Answered(date(2026, 6, 15)))

    assert S.ANSWERED is case.stage
    assert (T.ANSWER, JUNE_15, "交通局") in owed(case)
    assert [(T.ANSWER, JUNE_15, "交通局")] == late(case, JUNE_16)
    own, every = case.open_points()
    assert "答复不是书面的；条文：将办理结果书面答复代表" == own.says.zh
    assert "答复不是书面的；条文：书面答复代表" == every.says.zh
    assert [] == owed(written)
    again = written.after(AnswerRated(date(2026, 6, 16), BAD))
    again = again.after(Answered(date(2026, 6, 20), written=False))
    assert [(T.SECOND_ANSWER, date(2026, 7, 16), "交通局")] == owed(again)
    assert 5 == len(again.open_points())  # 21 and 43; 21, 24 and 43
    with pytest.raises(TransitionError):
        again.after(AnswerRated(date(2026, 6, 21), BAD)).after(Settled(date(2026, 6, 22)))
    assert [] == owed(again.after(Answered(date(2026, 7, 16))))
    free = at(SHANDONG, ALONE, spoken)
    assert [] == owed(free)
    assert () == free.open_points()
    with pytest.raises(FactsError, match="by = None: expected who answers: nobody"):
        written.after(Answered(date(2026, 6, 16)))


def test_writing_by_analogy_is_a_doubt() -> None:
    """Beijing's text is followed in its districts: answered, and the doubt is told."""
    case = put(
        ALONE,
        Answered(date(2026, 4, 1), written=False),
        level=Level.MUNICIPAL_DISTRICT,
        profile=BEIJING,
    )

    assert [] == owed(case, T.ANSWER)
    assert 1 == len(case.open_points())


# Returns


def test_two_ask_to_return_it() -> None:
    """Each is decided by itself; the case waits for both."""
    case = put(APART, ReturnAsked(date(2026, 3, 20), "甲局"), ReturnAsked(date(2026, 3, 21)))

    assert S.RETURN_ASKED is case.stage
    with pytest.raises(FactsError, match="of = None: expected a handler that asked to return it"):
        case.after(ReturnAgreed(date(2026, 3, 22)))
    one = case.after(ReturnRefused(date(2026, 3, 22), "甲局"))
    assert S.RETURN_ASKED is one.stage
    assert S.HANDLING is one.after(ReturnRefused(date(2026, 3, 23))).stage
    gone = case.after(ReturnAgreed(date(2026, 3, 22), "乙局"))
    assert S.RETURNED is gone.stage
    assert ("甲局",) == gone.handlers
    both = gone.after(ReturnAgreed(date(2026, 3, 23)))
    assert () == both.handlers
    assert S.RETURNED is gone.after(ReturnRefused(date(2026, 3, 23))).stage
    named = gone.after(Reassigned(date(2026, 3, 24), ("甲局", "丙局")))
    assert S.HANDLING is named.stage
    with pytest.raises(TransitionError):
        named.after(ReturnRefused(date(2026, 3, 25)))
    late_one = put(APART, ReturnAsked(date(2026, 3, 20), "甲局"), ReturnAgreed(date(2026, 3, 21)))
    assert S.RETURNED is late_one.after(ReturnAsked(date(2026, 3, 22))).stage


def test_henan_assigns_anew_upon_the_report() -> None:
    """河南 14: ten working days from the report, no consent between; Chongqing decides first."""
    monday = date(2026, 3, 2)
    events = (Assigned(monday, ("甲局",)), ReturnAsked(date(2026, 3, 9)))
    case = at(HENAN, *events)
    anew = case.after(Reassigned(date(2026, 3, 24), ("乙局",)))

    assert (T.REASSIGNMENT, date(2026, 3, 23), "甲局") in owed(case)
    assert [(T.REASSIGNMENT, date(2026, 3, 23), "甲局")] == late(anew, date(2026, 4, 1))
    assert [] == late(case.after(ReturnRefused(date(2026, 3, 23))), date(2026, 4, 1))
    with pytest.raises(TransitionError) as caught:
        at(CHONGQING, *events).after(Reassigned(date(2026, 3, 24), ("乙局",)))
    assert "经同意后退回" in caught.value.__notes__[0]
    assert "第16条" in caught.value.__notes__[0]


def test_a_late_refusal_is_no_late_assignment() -> None:
    """重庆 16: the ten days are for what was let go."""
    monday = date(2026, 3, 2)
    case = at(
        CHONGQING,
        Assigned(monday, ("甲局",)),
        Contacted(monday),
        ReturnAsked(date(2026, 3, 3)),
        ReturnRefused(date(2026, 4, 30)),
    )

    assert [] == late(case, date(2026, 5, 1))


def test_a_co_handler_asks_and_the_lead_answers() -> None:
    """All have answered: a refusal leaves nothing to handle, and the deputy may rate meanwhile."""
    case = put(JOINT, ReturnAsked(date(2026, 3, 20), "乙局"), Answered(date(2026, 4, 1)))

    assert S.RETURN_ASKED is case.stage
    assert S.ANSWERED is case.after(ReturnRefused(date(2026, 4, 2))).stage
    rated = case.after(AnswerRated(date(2026, 4, 2), BAD))
    assert S.RETURN_ASKED is rated.stage
    assert S.DISSATISFIED is rated.after(ReturnRefused(date(2026, 4, 3))).stage
    asked = rated.after(SecondHandlingAsked(date(2026, 4, 3)))
    assert S.REHANDLING is asked.after(ReturnRefused(date(2026, 4, 4))).stage
    settled = rated.after(Settled(date(2026, 4, 3)))
    assert S.SETTLED is settled.after(ReturnRefused(date(2026, 4, 4))).stage
    good = case.after(AnswerRated(date(2026, 4, 2), GOOD)).after(ReturnAgreed(date(2026, 4, 3)))
    assert S.RATED is good.after(Reassigned(date(2026, 4, 4), ("甲局",))).stage


def test_all_have_answered_once_the_others_are_gone() -> None:
    """The day it was assigned anew to those alone who had answered."""
    case = put(
        APART,
        Answered(date(2026, 4, 1), "甲局"),
        ReturnAsked(date(2026, 4, 2)),
        ReturnAgreed(date(2026, 4, 3)),
    )
    anew = case.after(Reassigned(date(2026, 4, 4), ("甲局",)))

    assert case.first_answered is None
    assert S.ANSWERED is anew.stage
    assert date(2026, 4, 4) == anew.first_answered
    assert date(2026, 4, 4) == anew.last_answered
    settled = anew.after(AnswerRated(date(2026, 4, 5), BAD)).after(Settled(date(2026, 4, 6)))
    assert date(2026, 4, 4) == settled.last_answered


def test_an_answer_of_one_let_off_does_not_count_again() -> None:
    """What is rated while another's return is pending is rated."""
    case = at(HENAN, APART, Answered(date(2026, 5, 4), "甲局"), ReturnAsked(date(2026, 5, 5)))
    rated = case.after(AnswerRated(date(2026, 5, 18), GOOD, of="甲局"))

    assert S.RETURN_ASKED is rated.stage
    assert T.FEEDBACK not in {what for what, _, _ in late(rated, date(2026, 6, 1))}


# Sessions


def test_times_of_the_session_of_shandong() -> None:
    """山东 10 I: what is put in session is assigned in it, on its last day at the latest."""
    closes = date(2026, 1, 30)
    case = at(SHANDONG, in_session=True, submitted=date(2026, 1, 28), session_closes=closes)
    done = case.after(Assigned(date(2026, 1, 31), ("甲局",)))

    assert [(T.ASSIGNMENT, closes, None)] == owed(case)
    assert [(T.ASSIGNMENT, closes, None)] == late(done, date(2026, 2, 1))
    assert [] == late(case.after(Assigned(closes, ("甲局",))), date(2026, 2, 1))


@pytest.mark.parametrize(
    ("received", "session", "closes", "expected"),
    [
        (date(2026, 2, 2), True, date(2026, 1, 30), 1),
        (date(2026, 1, 30), True, date(2026, 1, 30), 0),
        (None, True, date(2026, 1, 30), 0),
        (date(2026, 2, 2), True, None, 0),
        (date(2026, 2, 2), False, None, 1),
        (date(2026, 2, 2), None, None, 0),
    ],
)
def test_when_a_handler_received_it_decides(
    *, received: date | None, session: bool | None, closes: date | None, expected: int
) -> None:
    """山东 12: five days to return what is received between sessions; in session at once."""
    handed = Assigned(date(2026, 1, 29), ("甲局",), received=received)
    case = at(
        SHANDONG,
        handed,
        ReturnAsked(date(2026, 2, 20)),
        in_session=session,
        session_closes=closes,
    )

    assert expected == len([one for one in late(case, date(2026, 3, 1)) if one[0] is T.RETURN])


def test_assigned_after_the_session_is_received_after_it() -> None:
    """The five days are counted; from which day exactly is not known."""
    closes = date(2026, 1, 30)
    events = (Assigned(date(2026, 2, 5), ("甲局",)), ReturnAsked(date(2026, 2, 20)))
    asked = Asked(
        Level.PROVINCE, SHANDONG, submitted=None, in_session=True, closes=closes, difficult=False
    )
    ((step, ruling),) = judged_steps(asked, events, AUGUST, WEEKDAYS, {T.RETURN})

    assert date(2026, 2, 10) == step.due
    assert ruling is not None
    assert ruling.undecided


def test_a_receipt_not_noted_in_session_leaves_it_open() -> None:
    """It may have been received after the close: the five days may count, or not."""
    closes = date(2026, 1, 30)
    events = (Assigned(date(2026, 1, 29), ("甲局",)), ReturnAsked(date(2026, 2, 20)))
    asked = Asked(
        Level.PROVINCE, SHANDONG, submitted=None, in_session=True, closes=closes, difficult=False
    )
    ((step, ruling),) = judged_steps(asked, events, AUGUST, WEEKDAYS, {T.RETURN})

    assert date(2026, 2, 3) == step.due
    assert ruling is not None
    assert ruling.undecided


def test_what_ended_by_its_last_day_is_not_judged() -> None:
    """Withdrawn on 15 June; a day later it is judged, and was late."""
    asked = Asked(Level.COUNTY, None, submitted=None, in_session=None, closes=None, difficult=False)

    def judged(day: date) -> list[bool]:
        steps = judged_steps(asked, (ALONE, Withdrawn(day)), AUGUST, None, {T.ANSWER})
        return [ruling is not None and ruling.holds for _, ruling in steps]

    assert [] == judged(JUNE_15)
    assert [False] == judged(JUNE_16)


def test_a_new_part_may_be_returned_anew() -> None:
    """重庆 16: ten working days from the day it leads. 2 and 16 March 2026 are Mondays."""
    case = at(
        CHONGQING,
        Assigned(date(2026, 3, 2), ("甲局", "乙局"), joint=True),
        Reassigned(date(2026, 3, 16), ("乙局", "甲局"), joint=True),
        ReturnAsked(date(2026, 3, 31), "乙局"),
    )

    assert [(T.RETURN, date(2026, 3, 30), "乙局")] == [
        one for one in late(case, date(2026, 3, 31)) if one[0] is T.RETURN
    ]


def test_put_again_after_the_session() -> None:
    """Whether it is then still of the session is not known: nothing is surely late."""
    facts: dict[str, Any] = {
        "in_session": True,
        "submitted": date(2026, 1, 28),
        "session_closes": date(2026, 1, 30),
        "gates": ("代表团",),
    }
    back = ReviewFailed(date(2026, 1, 29), "代表团")
    after = at(SHANDONG, back, Resubmitted(date(2026, 2, 2)), **facts)
    within = at(SHANDONG, back, Resubmitted(date(2026, 1, 29)), **facts)

    assert [(T.ASSIGNMENT, date(2026, 2, 7), None)] == owed(after)
    assert [(T.ASSIGNMENT, date(2026, 1, 30), None)] == late(after, date(2026, 3, 1))
    assert [(T.ASSIGNMENT, date(2026, 1, 30), None)] == owed(within)


# The review, and what is in doubt


def test_nobody_sends_it_back_at_a_gate_that_is_none() -> None:
    """上海 8 II, 重庆 13 III: only what a text keeps out goes back, and the time runs on."""
    back = ReviewFailed(date(2026, 4, 1), "代表工委", "不合适")
    with pytest.raises(FactsError, match="expected a gate of the place's review: none is named"):
        put(back)
    case = at(SHANGHAI, back, gates=("代表工委",), submitted=date(2026, 3, 30))

    assert S.SENT_BACK is case.stage
    assert ["审查未通过而退回代表，是否属于条文所列不应当作为代表建议提出的事项，没有说明"] == [
        one.says.zh for one in case.open_points()
    ]
    assert [(T.ASSIGNMENT, date(2026, 4, 8), None)] == owed(case)
    with pytest.raises(TransitionError):
        at(
            BEIJING,
            ReviewFailed(date(2026, 4, 1), "甲", "", Unsuitable.SUPERVISORY_CASE),
            gates=("甲",),
        )
    known = at(SHANGHAI, ReviewFailed(MARCH_15, "甲", "", Unsuitable.PERSONAL), gates=("甲",))
    assert () == known.open_points()
    with pytest.raises(FactsError, match="expected the next gate: 甲"):
        put(ReviewFailed(MARCH_15, "乙"), gates=("甲",))


def test_a_notice_owed_for_what_is_turned_away_is_none() -> None:
    """浙江 10: accepted and then not treated as a suggestion."""
    case = at(
        ZHEJIANG, Accepted(date(2026, 3, 2)), NotAccepted(date(2026, 3, 5), Unsuitable.PERSONAL)
    )
    told = at(ZHEJIANG, Accepted(date(2026, 3, 2)), ALONE, ReceiptNoted(date(2026, 3, 16)))

    assert [] == late(case, AUGUST)
    assert (T.RECEIPT_NOTICE, date(2026, 3, 9), None) in late(told, date(2026, 3, 20))


def test_what_comes_after_the_answer_is_told() -> None:
    """重庆 18, 20: a contact and an opinion late by the lead's answer, and told at last."""
    case = at(CHONGQING, JOINT, Answered(date(2026, 4, 1)))
    told = case.after(Contacted(date(2026, 4, 2), "甲局")).after(
        Contacted(date(2026, 4, 2), "乙局")
    )
    told = told.after(CoHandlerOpinion(date(2026, 4, 3), "乙局"))
    redone = told.after(OpinionRedoAsked(date(2026, 4, 6), "乙局"))

    assert S.ANSWERED is told.stage
    assert [] == owed(told, T.FIRST_CONTACT, T.CO_HANDLER_OPINION)
    assert [(T.CO_HANDLER_REDO, date(2026, 4, 13), "乙局")] == owed(redone, T.CO_HANDLER_REDO)
    early = put(APART, Answered(date(2026, 4, 1), "甲局", AnswerClass.PLANNED))
    assert {} == dict(early.after(FollowedUp(date(2026, 4, 9))).commitments)


@pytest.mark.parametrize(
    ("place", "day"),
    [
        (SHANDONG, date(2017, 5, 19)),
        (CHONGQING, date(2018, 1, 1)),
        (ZHEJIANG, date(2016, 5, 27)),
        (HENAN, date(2017, 8, 1)),
        (QINGDAO, date(2021, 9, 1)),
    ],
)
def test_places_said_who_chooses_before_the_law_did(place: Profile, day: date) -> None:
    """山东 14 II, 重庆 32, 浙江 12, 河南 15, 青岛 20: the council of chairpersons."""
    chosen = at(place, KeyChosen(day, Body.COUNCIL_OF_CHAIRPERSONS))

    assert () == chosen.open_points()
    with pytest.raises(TransitionError) as caught:
        at(place, KeyChosen(day, Body.STANDING_COMMITTEE))
    assert "由主任会议" in caught.value.__notes__[0]
    before = at(place, KeyChosen(day.replace(year=day.year - 1), Body.STANDING_COMMITTEE))
    assert 1 == len(before.open_points())


def test_who_chooses_by_analogy_is_a_doubt() -> None:
    """Chongqing's districts follow its text; in its towns there is no such council."""
    facts: dict[str, Any] = {"level": Level.MUNICIPAL_DISTRICT, "profile": CHONGQING}
    district = put(KeyChosen(date(2020, 1, 1), Body.STANDING_COMMITTEE), **facts)
    town = put(KeyChosen(MARCH_15, Body.PRESIDIUM), level=Level.TOWN, profile=CHONGQING)

    assert "参照执行" in district.open_points()[0].says.zh
    assert district.open_points()[0].says.en.startswith("key suggestions chosen by: ")
    assert "没有已知的条文" in town.open_points()[0].says.zh


def test_what_is_settled_is_doubted_by_what_is_said() -> None:
    """A second answer that does not satisfy, the nation's unknown day, and the recess."""
    bad = AnswerRated(date(2026, 4, 5), BAD, GOOD, "没有解决")
    rated = (ALONE, Answered(date(2026, 4, 1)), bad)
    settled = Settled(date(2026, 4, 9))
    again = (*rated, Answered(date(2026, 4, 6)), attrs.evolve(bad, day=date(2026, 4, 7)))
    points = {
        "nation": at(None, *rated, settled, in_session=None).open_points(),
        "recess": at(None, *rated, settled).open_points(),
        "henan": at(HENAN, *again, settled).open_points(),
        "shandong": at(SHANDONG, *again, settled).open_points(),
        "session": at(HENAN, *again, settled, in_session=True).open_points(),
    }

    assert "第32条" in str(points["nation"][0].citation)
    assert points["recess"][0].citation is None
    assert "第22条第3款" in str(points["henan"][0].citation)
    assert points["shandong"][0].citation is None
    assert points["session"] == points["henan"]
    beijing = at(
        BEIJING,
        Assigned(date(2021, 3, 1), ("甲局",)),
        Answered(date(2021, 4, 1)),
        AnswerRated(date(2021, 4, 5), BAD),
        Settled(date(2021, 4, 9)),
    )
    assert beijing.open_points()[0].citation is None  # article 29 is about the session alone


def test_a_deputy_withdraws_what_did_not_satisfy() -> None:
    """山东 9 sets no end to it: the handling ends at once."""
    case = at(
        SHANDONG,
        ALONE,
        Answered(date(2026, 4, 1)),
        AnswerRated(date(2026, 4, 5), BAD),
        Withdrawn(date(2026, 4, 6)),
    )

    assert S.WITHDRAWN is case.stage
    assert [] == owed(case)
    assert [] == late(case, AUGUST)


def test_the_day_it_was_received_counts() -> None:
    """重庆 27 I, 28 I: from the receipt; 1 and 8 June 2026 are Mondays."""
    case = at(
        CHONGQING,
        ALONE,
        Answered(date(2026, 6, 1), answer_class=AnswerClass.UNDER_WAY, received=date(2026, 6, 8)),
        FollowedUp(date(2026, 6, 29), received=date(2026, 7, 6)),
    )

    assert [
        (T.FEEDBACK, date(2026, 7, 6), None),
        (T.COMMITMENT_FEEDBACK, date(2026, 8, 3), None),
    ] == owed(case, T.FEEDBACK, T.COMMITMENT_FEEDBACK)


BAD_STEPS: list[tuple[tuple[SuggestionEvent, ...], SuggestionEvent, str]] = [
    (
        (APART, Answered(MARCH_15, "甲局")),
        AnswerRated(MARCH_15, GOOD),
        "of = None: expected one whose answer was not rated yet: 甲局",
    ),
    (
        (APART, Answered(MARCH_15, "甲局")),
        AnswerRated(MARCH_15, GOOD, of="乙局"),
        "of = '乙局': expected one whose answer was not rated yet: 甲局",
    ),
    (
        (APART, Answered(MARCH_15, "甲局")),
        SecondHandlingAsked(MARCH_15),
        "of = None: expected among those who answered: 甲局",
    ),
    ((APART,), Settled(MARCH_15), "of = None: expected whose answer did not satisfy: nobody"),
    (
        (ALONE, Answered(MARCH_15), AnswerRated(MARCH_15, BAD)),
        Settled(MARCH_15, "乙局"),
        "of = '乙局': expected whose answer did not satisfy: 交通局",
    ),
    (
        (ALONE, ReturnAsked(MARCH_15)),
        ReturnRefused(MARCH_15, "乙局"),
        "of = '乙局': expected a handler that asked to return it: 交通局",
    ),
]


@pytest.mark.parametrize(("events", "event", "words"), BAD_STEPS)
def test_events_of_another_are_refused(
    events: tuple[SuggestionEvent, ...], event: SuggestionEvent, words: str
) -> None:
    """One error that names who it could be."""
    case = put(*events)
    with pytest.raises(FactsError) as caught:
        case.after(event)

    assert words in str(caught.value)


BAD_EVENTS: list[tuple[Any, tuple[Any, ...], str]] = [
    (ReviewFailed, (MARCH_15, "代表团", "", "空"), "ground = '空'"),
    (ReturnAgreed, (MARCH_15, []), "of = []"),
    (Settled, (MARCH_15, []), "of = []"),
    (ExtensionGranted, (MARCH_15, None, []), "of = []"),
    (Answered, (MARCH_15, None, None, True, None, "", date(2026, 3, 14)), "received = "),
    (AnswerRated, (MARCH_15, GOOD, None, "", []), "of = []"),
    (CommitmentRated, (MARCH_15, GOOD, "", []), "of = []"),
    (SecondHandlingAsked, (MARCH_15, None, False, ()), "to = (): expected one handler or more"),
    (SecondHandlingAsked, (MARCH_15, None, False, ("甲", "甲")), "each once"),
]


@pytest.mark.parametrize(("kind", "given", "words"), BAD_EVENTS)
def test_new_fields_are_checked(kind: Any, given: tuple[Any, ...], words: str) -> None:
    """Names, days and members of enumerations."""
    with pytest.raises(FactsError) as caught:
        kind(*given)

    assert words in str(caught.value)


def test_gates_need_no_names_to_be_passed() -> None:
    """Any review will do where the place names none."""
    assert S.REVIEWED is put(ReviewPassed(MARCH_15, "代表团")).stage
