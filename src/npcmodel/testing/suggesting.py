"""Strategies for what places provide on suggestions, and for what the rules on it answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Ruling
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import (
    AnswerClass,
    AnswerClasses,
    Evaluation,
    Extension,
    HandlingTime,
    Indicator,
    Proposer,
    Rated,
    Rating,
    Reference,
    ReturnRule,
    StartEvent,
    Unsuitable,
    VotedReports,
    Withdrawal,
)
from npcmodel.suggestions.local import (
    proposal_valid,
    return_valid,
    suggestion_acceptable,
    withdrawal_valid,
)
from npcmodel.suggestions.local_answers import answer_class_valid, rating_valid
from npcmodel.suggestions.times import SuggestionTime, start_events, suggestion_in_time
from npcmodel.suggestions.yearly import (
    FormsBase,
    evaluation_weights_valid,
    forms_base,
    handler_report_in_time,
    handler_reports_enough,
    yearly_reports_voted,
)
from npcmodel.testing.dates import WEEKDAYS
from npcmodel.testing.making import built

__all__ = [
    "SUGGESTING_FIELDS",
    "SUGGESTING_RULES",
    "answer_class_rules",
    "evaluation_rules",
    "forms_bases",
    "handling_extensions",
    "handling_times",
    "return_rules",
    "voted_report_rules",
    "withdrawal_rules",
]

E = TypeVar("E", bound=Enum)
_ORGANS = (Body.COUNCIL_OF_CHAIRPERSONS, Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE)
_KNOWN = st.sampled_from([True, True, False, None])


def _some(kind: type[E]) -> SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(kind), unique=True, min_size=1).map(tuple)


def handling_times() -> SearchStrategy[HandlingTime]:
    """Return times of handling: in days, working days or months, from every event (办理期限)."""
    limits = st.tuples(st.integers(0, 30), st.sampled_from(TimeUnit)).map(
        lambda one: TimeLimit(*one)
    )
    return st.builds(
        HandlingTime,
        limits,
        st.sampled_from(StartEvent),
        st.booleans(),
        st.booleans(),
        st.none() | st.just(Text("因特殊原因难以按期的", "where special reasons keep from it")),
    )


def handling_extensions(*, added: bool | None = None) -> SearchStrategy[Extension]:
    """Return longer times to answer: with and without consent (延长的答复期限).

    Args:
        added: whether they are counted from the end of the first time; None for either.
    """
    return st.builds(
        Extension,
        st.integers(3, 6).map(lambda months: TimeLimit(months, TimeUnit.MONTHS)),
        st.sampled_from([StartEvent.ASSIGNMENT, StartEvent.RECEIPT, StartEvent.CLOSING]),
        st.none() | st.just(Text("涉及面广、处理难度大的", "wide and difficult")),
        st.none() | st.just(Text("经交办机关同意", "with consent")),
        told=st.booleans(),
        added=st.booleans() if added is None else st.just(added),
        stated=st.booleans(),
    )


def return_rules() -> SearchStrategy[ReturnRule]:
    """Return how a handler sends back what is not its business (退回)."""
    return st.builds(ReturnRule, *(st.booleans() for _ in range(6)))


def withdrawal_rules() -> SearchStrategy[Withdrawal]:
    """Return how a suggestion is withdrawn (撤回)."""
    return st.builds(Withdrawal, *(st.booleans() for _ in range(4)))


def answer_class_rules() -> SearchStrategy[AnswerClasses]:
    """Return the classes of answers, some of which ask for a time or for reasons (答复分类)."""

    def build(draw: DrawFn) -> AnswerClasses:
        classes = draw(_some(AnswerClass))
        parts = st.lists(st.sampled_from(classes), unique=True).map(tuple)
        return AnswerClasses(classes, draw(parts), draw(parts))

    return built(build)


def evaluation_rules() -> SearchStrategy[Evaluation]:
    """Return what an evaluation weighs, with an indicator that it stresses or none (测评)."""

    def build(draw: DrawFn) -> Evaluation:
        indicators = draw(_some(Indicator))
        return Evaluation(indicators, draw(st.none() | st.sampled_from(indicators)))

    return built(build)


def voted_report_rules() -> SearchStrategy[VotedReports]:
    """Return the reports that are voted on every year, and the month (报告的表决)."""
    organs = st.lists(st.sampled_from(_ORGANS), unique=True, min_size=1).map(tuple)
    return st.builds(VotedReports, st.integers(1, 12), organs)


_EXTENSIONS = handling_extensions(added=False)
SUGGESTING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "below": st.sampled_from(Reference),
    "townships": st.just(Reference.APPLIED),
    "township_answer_from": st.sampled_from([StartEvent.ASSIGNMENT, StartEvent.CLOSING]),
    "deputies_second_answer_from": st.sampled_from(
        [StartEvent.DISSATISFACTION, StartEvent.REHANDLING_ASKED]
    ),
    **{
        field: handling_times()
        for field in (
            "assignment",
            "session_assignment",
            "receipt_notice",
            "returning",
            "reassignment",
            "kick_off",
            "first_contact",
            "co_handler_opinion",
            "co_handler_redo",
            "answer",
            "session_answer",
            "feedback",
            "second_answer",
            "session_second_answer",
            "ordered_answer",
            "commitment_feedback",
            "oral_answer",
        )
    },
    "answer_extended": _EXTENSIONS,
    "session_answer_extended": _EXTENSIONS,
    "return_rule": return_rules(),
    "key_choice": st.sampled_from([Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE]),
    "township_key_choice": st.just(Body.PRESIDIUM),
    "proposers": _some(Proposer),
    "unsuitable": _some(Unsuitable),
    "withdrawal": withdrawal_rules(),
    "answer_classes": answer_class_rules(),
    "ratings": _some(Rating),
    "rated": _some(Rated),
    "evaluation": evaluation_rules(),
    "handler_report": st.sampled_from([DayOfYear(8, 31), DayOfYear(12, 31)]),
    "handler_reports": st.integers(1, 4).map(lambda times: Norm(AtLeast(times))),
    "voted_reports": voted_report_rules(),
}
"""By field of `SuggestionRules`: its values, where its kind alone does not tell them."""


# What the rules answer

_PLACES: tuple[tuple[Profile | None, Level], ...] = (
    (None, Level.NATIONAL),
    (None, Level.TOWN),
    (BEIJING, Level.MUNICIPALITY),
    (BEIJING, Level.MUNICIPAL_DISTRICT),
    (CHONGQING, Level.MUNICIPALITY),
    (CHONGQING, Level.TOWN),
    (HENAN, Level.PROVINCE),
    (HENAN, Level.COUNTY),
    (QINGDAO, Level.CITY_WITH_DISTRICTS),
    (SHANDONG, Level.PROVINCE),
    (SHANGHAI, Level.MUNICIPALITY),
    (ZHEJIANG, Level.PROVINCE),
)


def _place(draw: DrawFn) -> dict[str, Any]:
    profile, level = draw(st.sampled_from(_PLACES))
    return {"profile": profile, "level": level}


def _suggestion_in_time(draw: DrawFn, on: date) -> Ruling:
    what, place = draw(st.sampled_from(SuggestionTime)), _place(draw)
    in_session = draw(st.none() | st.booleans())
    starts = start_events(what, on=on, in_session=in_session, **place)
    event = on - timedelta(days=draw(st.integers(0, 200)))
    events = {kind: event for kind in starts if draw(_KNOWN) is not None}
    return suggestion_in_time(
        what,
        event + timedelta(days=draw(st.sampled_from([0, 5, 14, 28, 30, 31, 59, 62, 92, 184]))),
        events,
        on=on,
        calendar=WEEKDAYS,
        in_session=in_session,
        consented=draw(_KNOWN),
        told=draw(_KNOWN),
        **place,
    )


def _suggestion_acceptable(draw: DrawFn, on: date) -> Ruling:
    concerns = draw(st.lists(st.sampled_from(Unsuitable), unique=True, max_size=2))
    return suggestion_acceptable(concerns, on=on, **_place(draw))


def _proposal_valid(draw: DrawFn, on: date) -> Ruling:
    return proposal_valid(
        draw(st.sampled_from(Proposer)),
        in_session=draw(st.booleans()),
        on=on,
        confirmed=draw(_KNOWN),
        discussed=draw(_KNOWN),
        head_signed=draw(_KNOWN),
        **_place(draw),
    )


def _withdrawal_valid(draw: DrawFn, on: date) -> Ruling:
    proposers = draw(st.integers(1, 3))
    return withdrawal_valid(
        asking=draw(st.just(proposers) | st.integers(1, proposers)),
        proposers=proposers,
        assigned=draw(st.booleans()),
        on=on,
        written=draw(_KNOWN),
        **_place(draw),
    )


def _return_valid(draw: DrawFn, on: date) -> Ruling:
    return return_valid(
        on=on,
        explained=draw(_KNOWN),
        written=draw(_KNOWN),
        consented=draw(_KNOWN),
        rerouted=draw(st.booleans()),
        **_place(draw),
    )


def _answer_class_valid(draw: DrawFn, on: date) -> Ruling:
    return answer_class_valid(
        draw(st.sampled_from(AnswerClass)),
        on=on,
        time_given=draw(_KNOWN),
        reasons_given=draw(_KNOWN),
        **_place(draw),
    )


def _rating_valid(draw: DrawFn, on: date) -> Ruling:
    grades = st.sampled_from(Rating)
    ratings = draw(grades | st.dictionaries(st.sampled_from(Rated), grades, min_size=1))
    return rating_valid(ratings, on=on, opinion_given=draw(_KNOWN), **_place(draw))


def _handler_report_in_time(draw: DrawFn, on: date) -> Ruling:
    reported = date(on.year, *draw(st.sampled_from([(8, 30), (8, 31), (9, 1)])))
    return handler_report_in_time(reported, year=on.year, on=on, **_place(draw))


def _handler_reports_enough(draw: DrawFn, on: date) -> Ruling:
    months = draw(st.lists(st.integers(1, 12), max_size=3))
    days = [date(on.year, month, 15) for month in months]
    return handler_reports_enough(days, year=on.year, on=on, **_place(draw))


def _yearly_reports_voted(draw: DrawFn, on: date) -> Ruling:
    of_some = st.dictionaries(st.sampled_from(_ORGANS), st.integers(10, 12))
    months = draw(st.just(dict.fromkeys(_ORGANS, 11)) | of_some)
    voted = {organ: date(on.year, month, 20) for organ, month in months.items()}
    return yearly_reports_voted(voted, year=on.year, on=on, **_place(draw))


def _evaluation_weights_valid(draw: DrawFn, on: date) -> Ruling:
    shares = st.integers(0, 10).map(lambda tenths: Fraction(tenths, 10))
    weights = draw(st.dictionaries(st.sampled_from(Indicator), shares))
    return evaluation_weights_valid(weights, on=on, **_place(draw))


SUGGESTING_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "answer_class_valid": _answer_class_valid,
    "evaluation_weights_valid": _evaluation_weights_valid,
    "handler_report_in_time": _handler_report_in_time,
    "handler_reports_enough": _handler_reports_enough,
    "proposal_valid": _proposal_valid,
    "rating_valid": _rating_valid,
    "return_valid": _return_valid,
    "suggestion_acceptable": _suggestion_acceptable,
    "suggestion_in_time": _suggestion_in_time,
    "withdrawal_valid": _withdrawal_valid,
    "yearly_reports_voted": _yearly_reports_voted,
}
"""The rules on suggestions, asked of drawn facts, for `verdicts`."""


def forms_bases() -> SearchStrategy[FormsBase]:
    """Return bases of the figures of satisfaction, with and without forms left out (统计范围)."""

    def build(draw: DrawFn) -> FormsBase:
        profile, level = draw(st.sampled_from(_PLACES))
        numbers = st.integers(0, 200)
        return forms_base(
            draw(numbers),
            urged=draw(numbers),
            missing=draw(numbers),
            on=draw(st.dates(date(2021, 9, 1), date(2026, 11, 21))),
            level=level,
            profile=profile,
        )

    return built(build)
