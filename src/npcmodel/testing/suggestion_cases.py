"""Strategies for suggestions over their events, plans of handling, and what the rules answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ruling
from npcmodel.lifecycle import possible
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
    HandlingReporter,
    KeyChosen,
    LedgerLine,
    NotAccepted,
    OpinionRedoAsked,
    PlanProgress,
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
    SuggestionDeadline,
    SuggestionEvent,
    SuggestionLedger,
    SuggestionStage,
    Withdrawn,
    deputies_plan_valid,
    handling_report_valid,
    key_suggestion_valid,
    performance_disclosure_valid,
    plan_progress,
    suggestion_ledger,
    suggestion_receiver_valid,
)
from npcmodel.testing.dates import WEEKDAYS
from npcmodel.testing.making import built, either, names

__all__ = [
    "SUGGESTION_CASE_RULES",
    "commitment_states",
    "handling_plans",
    "handling_reporters",
    "ledger_lines",
    "plan_progresses",
    "plan_steps",
    "suggestion_accepted",
    "suggestion_answer_rated",
    "suggestion_answered",
    "suggestion_assigned",
    "suggestion_closed",
    "suggestion_co_handler_opinions",
    "suggestion_commitment_rated",
    "suggestion_contacted",
    "suggestion_deadlines",
    "suggestion_events",
    "suggestion_extension_granted",
    "suggestion_followed_up",
    "suggestion_key_chosen",
    "suggestion_ledgers",
    "suggestion_not_accepted",
    "suggestion_opinion_redo_asked",
    "suggestion_reassigned",
    "suggestion_receipt_noted",
    "suggestion_resubmitted",
    "suggestion_return_agreed",
    "suggestion_return_asked",
    "suggestion_return_refused",
    "suggestion_review_failed",
    "suggestion_review_passed",
    "suggestion_role_taken",
    "suggestion_second_handling_asked",
    "suggestion_settled",
    "suggestion_stages",
    "suggestion_step_taken",
    "suggestion_withdrawn",
    "suggestions",
]

_FIRST, _LAST = date(2022, 4, 1), date(2026, 11, 21)
_WHO = "甲乙丙"
_HANDLERS = ("交通局", "财政局", "水利局")
_GATES = ("代表团", "大会秘书处", "代表工委")
_ROLES = ("大会交办", "政府领导领办", "单位承办", "委室督办", "现场督办")
_STEPS = ("制定方案", "实地办理", "办结销号")
# Days on the line: the very last of usual times, the day after, and far beyond.
_GAPS = (0, 0, 1, 5, 7, 10, 15, 30, 31, 61, 92, 184)
_PLACES: tuple[tuple[Level, Profile | None], ...] = (
    (Level.NATIONAL, None),
    (Level.COUNTY, None),
    (Level.TOWN, None),
    (Level.MUNICIPALITY, CHONGQING),
    (Level.MUNICIPALITY, SHANGHAI),
    (Level.MUNICIPALITY, BEIJING),
    (Level.PROVINCE, HENAN),
    (Level.PROVINCE, SHANDONG),
    (Level.PROVINCE, ZHEJIANG),
    (Level.MUNICIPAL_DISTRICT, CHONGQING),
)


def suggestion_stages() -> SearchStrategy[SuggestionStage]:
    """Return where a suggestion stands (代表建议的阶段)."""
    return st.sampled_from(SuggestionStage)


def commitment_states() -> SearchStrategy[CommitmentState]:
    """Return what became of a promise (承诺事项的落实情况)."""
    return st.sampled_from(CommitmentState)


def handling_reporters() -> SearchStrategy[HandlingReporter]:
    """Return who reports on the handling (办理情况的报告人)."""
    return st.sampled_from(HandlingReporter)


# Plans


def plan_steps() -> SearchStrategy[PlanStep]:
    """Return steps of a plan, some without a last day (工作节点)."""
    days = st.none() | st.dates(_FIRST, _LAST)
    return st.builds(PlanStep, st.sampled_from(_STEPS), days)


def handling_plans() -> SearchStrategy[HandlingPlan]:
    """Return plans of handling: roles, steps, or both (办理工作方案)."""

    def build(draw: DrawFn) -> HandlingPlan:
        roles = draw(st.lists(st.sampled_from(_ROLES), unique=True))
        least = 0 if roles else 1
        steps = draw(st.lists(st.sampled_from(_STEPS), unique=True, min_size=least))
        size = len(steps)
        days = sorted(draw(st.lists(st.dates(_FIRST, _LAST), min_size=size, max_size=size)))
        given = draw(st.lists(st.booleans(), min_size=size, max_size=size))
        due = [one if kept else None for one, kept in zip(days, given, strict=True)]
        return HandlingPlan(
            "某县人大常委会",
            "代表建议办理办法",
            tuple(roles),
            tuple(map(PlanStep, steps, due)),
            draw(st.booleans()),
        )

    return built(build)


def plan_progresses() -> SearchStrategy[PlanProgress]:
    """Return how plans stand (办理进度)."""

    def build(draw: DrawFn) -> PlanProgress:
        plan = draw(handling_plans())
        roles = {role: draw(names()) for role in plan.roles if draw(st.booleans())}
        done = {step: draw(_days()) for step in plan.names() if draw(st.booleans())}
        return plan_progress(plan, roles=roles, done=done, on=draw(_days()))

    return built(build)


# Events


def _days() -> SearchStrategy[date]:
    return st.dates(_FIRST, _LAST)


def _to(draw: DrawFn) -> tuple[tuple[str, ...], bool]:
    to = draw(st.lists(st.sampled_from(_HANDLERS), unique=True, min_size=1).map(tuple))
    return to, len(to) > 1 and draw(st.booleans())


def _hand(draw: DrawFn, day: date) -> tuple[Any, ...]:
    received = st.none() | st.sampled_from(_GAPS).map(lambda gap: day + timedelta(days=gap))
    return (*_to(draw), draw(received))


def _answer(draw: DrawFn, day: date) -> tuple[Any, ...]:
    kind = draw(st.none() | st.sampled_from(AnswerClass))
    promised = draw(st.none() | st.sampled_from(_GAPS).map(lambda gap: day + timedelta(days=gap)))
    own = draw(st.sampled_from(["", "A", "B", "C"]))
    got = draw(st.none() | st.sampled_from(_GAPS).map(lambda gap: day + timedelta(days=gap)))
    return (draw(_by()), kind, draw(st.booleans()), promised, own, got)


def _by() -> SearchStrategy[str | None]:
    return st.none() | st.sampled_from(_HANDLERS)


def _rating(draw: DrawFn, _day: date) -> tuple[Any, ...]:
    kinds = st.sampled_from(Rating)
    return (
        draw(kinds),
        draw(st.none() | kinds),
        draw(st.sampled_from(["", "没有落实"])),
        draw(_by()),
    )


def _again(draw: DrawFn, _day: date) -> tuple[Any, ...]:
    above = st.sampled_from([None, None, ("上级机关",), ("上级机关", "水利局")])
    return (draw(st.none() | st.just(_HANDLERS[:1])), draw(st.booleans()), draw(above))


def _told(draw: DrawFn, day: date) -> tuple[Any, ...]:
    got = st.none() | st.sampled_from(_GAPS).map(lambda gap: day + timedelta(days=gap))
    return (draw(_by()), draw(commitment_states()), draw(got))


_GIVEN: Mapping[type[Any], Callable[[DrawFn, date], tuple[Any, ...]]] = {
    Accepted: lambda _draw, _day: (),
    ReceiptNoted: lambda _draw, _day: (),
    Resubmitted: lambda _draw, _day: (),
    ReturnAgreed: lambda draw, _day: (draw(_by()),),
    ReturnRefused: lambda draw, _day: (draw(_by()),),
    Settled: lambda draw, _day: (draw(_by()),),
    Closed: lambda _draw, _day: (),
    ReviewPassed: lambda draw, _day: (draw(st.sampled_from(_GATES)),),
    ReviewFailed: lambda draw, _day: (
        draw(st.sampled_from(_GATES)),
        "内容不具体",
        draw(st.none() | st.sampled_from(Unsuitable)),
    ),
    NotAccepted: lambda draw, _day: (draw(st.sampled_from(Unsuitable)),),
    Withdrawn: lambda draw, _day: (draw(st.none() | st.just(("甲",))), draw(st.booleans())),
    Assigned: _hand,
    Reassigned: _hand,
    ReturnAsked: lambda draw, _day: (draw(_by()),),
    Contacted: lambda draw, _day: (draw(_by()),),
    CoHandlerOpinion: lambda draw, _day: (draw(st.sampled_from(_HANDLERS)),),
    OpinionRedoAsked: lambda draw, _day: (draw(st.sampled_from(_HANDLERS)),),
    ExtensionGranted: lambda draw, _day: (draw(st.none() | st.just("代表工委")), draw(_by())),
    KeyChosen: lambda draw, _day: (
        draw(st.sampled_from([Body.COUNCIL_OF_CHAIRPERSONS, Body.PRESIDIUM])),
        draw(st.none() | names()),
    ),
    Answered: _answer,
    AnswerRated: _rating,
    SecondHandlingAsked: _again,
    FollowedUp: _told,
    CommitmentRated: lambda draw, _day: (draw(st.sampled_from(Rating)), "", draw(_by())),
    RoleTaken: lambda draw, _day: (draw(st.sampled_from(_ROLES)), draw(names())),
    StepTaken: lambda draw, _day: (draw(st.sampled_from(_STEPS)),),
}
"""What belongs to each kind of event beside its day."""

V = TypeVar("V")


def _event(draw: DrawFn, kind: type[Any], day: date) -> SuggestionEvent:
    event: SuggestionEvent = kind(day, *_GIVEN[kind](draw, day))
    return event


def suggestion_events(day: date | None = None) -> SearchStrategy[SuggestionEvent]:
    """Return anything that may happen to a suggestion (代表建议的事项).

    Args:
        day: the day it happened; None for any since April 2022.
    """

    def build(draw: DrawFn) -> SuggestionEvent:
        return _event(draw, draw(st.sampled_from(list(_GIVEN))), draw(either(day, _days())))

    return built(build)


def _of(kind: type[V]) -> SearchStrategy[V]:
    """One kind of event, on any day since April 2022."""

    def build(draw: DrawFn) -> V:
        return cast("V", _event(draw, kind, draw(_days())))

    return built(build)


def suggestion_accepted() -> SearchStrategy[Accepted]:
    """Return events of this kind (受理)."""
    return _of(Accepted)


def suggestion_answer_rated() -> SearchStrategy[AnswerRated]:
    """Return events of this kind (代表反馈意见)."""
    return _of(AnswerRated)


def suggestion_answered() -> SearchStrategy[Answered]:
    """Return events of this kind (答复代表)."""
    return _of(Answered)


def suggestion_assigned() -> SearchStrategy[Assigned]:
    """Return events of this kind (交办)."""
    return _of(Assigned)


def suggestion_closed() -> SearchStrategy[Closed]:
    """Return events of this kind (销号)."""
    return _of(Closed)


def suggestion_co_handler_opinions() -> SearchStrategy[CoHandlerOpinion]:
    """Return events of this kind (协办意见)."""
    return _of(CoHandlerOpinion)


def suggestion_commitment_rated() -> SearchStrategy[CommitmentRated]:
    """Return events of this kind (评价承诺事项的落实情况)."""
    return _of(CommitmentRated)


def suggestion_contacted() -> SearchStrategy[Contacted]:
    """Return events of this kind (与代表沟通联系)."""
    return _of(Contacted)


def suggestion_extension_granted() -> SearchStrategy[ExtensionGranted]:
    """Return events of this kind (同意延长答复期限)."""
    return _of(ExtensionGranted)


def suggestion_followed_up() -> SearchStrategy[FollowedUp]:
    """Return events of this kind (跟踪办理)."""
    return _of(FollowedUp)


def suggestion_key_chosen() -> SearchStrategy[KeyChosen]:
    """Return events of this kind (确定为重点督促办理的代表建议)."""
    return _of(KeyChosen)


def suggestion_not_accepted() -> SearchStrategy[NotAccepted]:
    """Return events of this kind (不作为代表建议处理)."""
    return _of(NotAccepted)


def suggestion_opinion_redo_asked() -> SearchStrategy[OpinionRedoAsked]:
    """Return events of this kind (要求重新提出协办意见)."""
    return _of(OpinionRedoAsked)


def suggestion_reassigned() -> SearchStrategy[Reassigned]:
    """Return events of this kind (重新交办)."""
    return _of(Reassigned)


def suggestion_receipt_noted() -> SearchStrategy[ReceiptNoted]:
    """Return events of this kind (受理后通知代表)."""
    return _of(ReceiptNoted)


def suggestion_resubmitted() -> SearchStrategy[Resubmitted]:
    """Return events of this kind (修改后重新提出)."""
    return _of(Resubmitted)


def suggestion_return_agreed() -> SearchStrategy[ReturnAgreed]:
    """Return events of this kind (同意退回)."""
    return _of(ReturnAgreed)


def suggestion_return_asked() -> SearchStrategy[ReturnAsked]:
    """Return events of this kind (申请退回)."""
    return _of(ReturnAsked)


def suggestion_return_refused() -> SearchStrategy[ReturnRefused]:
    """Return events of this kind (不同意退回)."""
    return _of(ReturnRefused)


def suggestion_review_failed() -> SearchStrategy[ReviewFailed]:
    """Return events of this kind (审查未通过)."""
    return _of(ReviewFailed)


def suggestion_review_passed() -> SearchStrategy[ReviewPassed]:
    """Return events of this kind (审查通过)."""
    return _of(ReviewPassed)


def suggestion_role_taken() -> SearchStrategy[RoleTaken]:
    """Return events of this kind (落实办理责任)."""
    return _of(RoleTaken)


def suggestion_second_handling_asked() -> SearchStrategy[SecondHandlingAsked]:
    """Return events of this kind (要求再次办理)."""
    return _of(SecondHandlingAsked)


def suggestion_settled() -> SearchStrategy[Settled]:
    """Return events of this kind (不满意的意见已研究处理)."""
    return _of(Settled)


def suggestion_step_taken() -> SearchStrategy[StepTaken]:
    """Return events of this kind (完成工作节点)."""
    return _of(StepTaken)


def suggestion_withdrawn() -> SearchStrategy[Withdrawn]:
    """Return events of this kind (撤回)."""
    return _of(Withdrawn)


# Cases


def _fresh(draw: DrawFn) -> Suggestion:
    level, profile = draw(st.sampled_from(_PLACES))
    put = draw(st.dates(_FIRST, date(2026, 1, 1)))
    session = draw(st.sampled_from([None, True, False]))
    ends = st.none() | st.sampled_from(_GAPS).map(lambda gap: put + timedelta(days=gap))
    return Suggestion(
        draw(st.integers(1, 999)),
        draw(st.sampled_from([("甲",), ("甲", "乙"), tuple(_WHO)])),
        level,
        submitted=draw(st.none() | st.just(put)),
        in_session=session,
        difficult=draw(st.booleans()),
        session_closes=draw(ends) if session else None,
        gates=draw(st.sampled_from([(), (), _GATES])),
        plan=draw(st.none() | handling_plans()),
        profile=profile,
    )


_REACH = 12
# What brings a case on, drawn more often than the rest.
_ONWARD = (
    Accepted,
    Assigned,
    ReturnRefused,
    Reassigned,
    Answered,
    AnswerRated,
    SecondHandlingAsked,
    Settled,
    FollowedUp,
    Closed,
)
_OF_HANDLERS = (Answered, Contacted, ReturnAsked, FollowedUp, CoHandlerOpinion)
_ABOUT_HANDLERS = (
    AnswerRated,
    CommitmentRated,
    ExtensionGranted,
    ReturnAgreed,
    ReturnRefused,
    Settled,
)


def _next(draw: DrawFn, case: Suggestion, kind: type[Any], day: date) -> SuggestionEvent:
    """An event that mostly fits the case: of one of its handlers, or its next gate."""
    event: Any = _event(draw, kind, day)
    if kind in _OF_HANDLERS and case.handlers:
        return cast("SuggestionEvent", attrs.evolve(event, by=draw(_one(case.handlers))))
    if kind in _ABOUT_HANDLERS and case.handlers:
        of = draw(st.none() | _one(case.handlers))
        return cast("SuggestionEvent", attrs.evolve(event, of=of))
    if kind is OpinionRedoAsked:
        return OpinionRedoAsked(day, draw(_one(case.handlers)))
    if kind in {ReviewPassed, ReviewFailed} and case.gates:
        passed = [one for one in case.events if isinstance(one, ReviewPassed)]
        gate = case.gates[len(passed) % len(case.gates)]
        return cast("SuggestionEvent", attrs.evolve(event, gate=gate))
    if kind is SecondHandlingAsked and event.of is not None:
        return cast("SuggestionEvent", attrs.evolve(event, of=case.handlers[:1]))
    return cast("SuggestionEvent", event)


def _one(these: tuple[Any, ...]) -> SearchStrategy[Any]:
    return st.sampled_from(these or (None,))


def suggestions(events: int | None = None) -> SearchStrategy[Suggestion]:
    """Return suggestions in every stage, by walking from a fresh one (代表建议).

    Args:
        events: how many events are tried at most; None for up to a dozen.
    """

    def build(draw: DrawFn) -> Suggestion:
        case = _fresh(draw)
        day = case.submitted or _FIRST
        for _ in range(draw(either(events, st.integers(0, _REACH)))):
            kinds = possible(TABLE, case.stage)
            if not kinds:
                break
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            onward = tuple(kind for kind in _ONWARD if kind in kinds) or kinds
            chosen = draw(st.one_of(*[st.sampled_from(onward)] * 3, st.sampled_from(kinds)))
            try:
                case = case.after(_next(draw, case, chosen, day))
            except (FactsError, TransitionError):
                continue  # a gate, a handler or a text of the place refuses it
        return case

    return built(build)


def suggestion_deadlines() -> SearchStrategy[SuggestionDeadline]:
    """Return steps that are owed, with their last days (办理事项的期限)."""

    def build(draw: DrawFn) -> SuggestionDeadline:
        case = _fresh(draw)
        day = case.submitted or _FIRST
        for gate in case.gates:
            case = case.after(ReviewPassed(day, gate))
        case = case.after(Assigned(day, *_to(draw)))
        return draw(st.sampled_from(case.deadlines(WEEKDAYS)))

    return built(build)


def suggestion_ledgers() -> SearchStrategy[SuggestionLedger]:
    """Return ledgers of suggestions: none, one, several (代表建议办理台账)."""

    def build(draw: DrawFn) -> SuggestionLedger:
        cases = draw(st.lists(suggestions(6), max_size=3, unique_by=lambda one: one.id))
        return suggestion_ledger(cases, on=draw(_days()), calendar=WEEKDAYS)

    return built(build)


def ledger_lines() -> SearchStrategy[LedgerLine]:
    """Return lines of a ledger (台账中的一件)."""

    def build(draw: DrawFn) -> LedgerLine:
        cases = [draw(suggestions(6))]
        return suggestion_ledger(cases, on=draw(_days()), calendar=WEEKDAYS).lines[0]

    return built(build)


# Verdicts

_COUNTY_UP = [Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS, Level.COUNTY]
_SINCE_2025 = date(2025, 3, 12)


def _receiver(draw: DrawFn, on: date) -> Ruling:
    to = st.sampled_from([Body.CONGRESS, Body.PRESIDIUM])
    level, session = draw(st.sampled_from(Level)), draw(st.booleans())
    return suggestion_receiver_valid(draw(to), level=level, in_session=session, on=on)


def _key(draw: DrawFn, on: date) -> Ruling:
    by = st.sampled_from([Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE])
    level = draw(st.sampled_from(_COUNTY_UP))
    return key_suggestion_valid(draw(by), level=level, on=max(on, _SINCE_2025))


def _report(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return handling_report_valid(
        draw(st.sampled_from([Body.STANDING_COMMITTEE, Body.CONGRESS])),
        level=draw(st.sampled_from(_COUNTY_UP)),
        reporter=draw(st.sampled_from([HandlingReporter.OFFICE, HandlingReporter.ORGAN])),
        published=draw(yes),
        printed=draw(yes),
        on=on,
    )


def _plan(draw: DrawFn, on: date) -> Ruling:
    by = st.sampled_from([Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE])
    return deputies_plan_valid(
        draw(by),
        level=draw(st.sampled_from(_COUNTY_UP)),
        deputies_told=draw(st.booleans()),
        published=draw(st.booleans()),
        on=max(on, _SINCE_2025),
    )


def _disclosure(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return performance_disclosure_valid(
        level=draw(st.sampled_from([Level.COUNTY, Level.TOWN])),
        recorded=draw(yes),
        reports_arranged=draw(yes),
        basics_published=draw(yes),
        duties_published=draw(yes),
        on=on,
    )


SUGGESTION_CASE_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "deputies_plan_valid": _plan,
    "handling_report_valid": _report,
    "key_suggestion_valid": _key,
    "performance_disclosure_valid": _disclosure,
    "suggestion_receiver_valid": _receiver,
}
"""The rules of this topic that `rulings` may ask, and how the facts of each are drawn."""
