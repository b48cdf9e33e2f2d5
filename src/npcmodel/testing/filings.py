"""Strategies for documents filed and reviewed: cases in every stage, and what the rules answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast
from npcmodel.errors import FactsError, NotInForceError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
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
    YearOfFilingReports,
    filing_reports_heard,
)
from npcmodel.law.norm import Norm
from npcmodel.lifecycle import possible
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import DayOfYear, RefusalGround, TurnGround
from npcmodel.profiles.profile import Profile
from npcmodel.testing.making import built, names

__all__ = [
    "FILING_FIELDS",
    "days_of_year",
    "document_kinds",
    "filing_amended",
    "filing_amendment_ordered",
    "filing_cases",
    "filing_committee_reviewed",
    "filing_corrected",
    "filing_council_decided",
    "filing_distributed",
    "filing_events",
    "filing_explained",
    "filing_explanation_asked",
    "filing_fed_back",
    "filing_filed",
    "filing_form_checked",
    "filing_handling_reported",
    "filing_maker_answered",
    "filing_numbers",
    "filing_opinion_given",
    "filing_registered",
    "filing_request_acknowledged",
    "filing_request_refused",
    "filing_request_returned",
    "filing_requested",
    "filing_resumed",
    "filing_review_extended",
    "filing_review_started",
    "filing_revocation_proposed",
    "filing_revocation_rejected",
    "filing_revoked",
    "filing_stages",
    "filing_steps",
    "filing_suspended",
    "filing_times",
    "filing_upheld",
    "form_outcomes",
    "refusal_grounds",
    "review_turns",
    "review_ways",
    "turn_grounds",
    "years_of_filing_reports",
]

E = TypeVar("E", bound=Enum)
# Where a document is filed: with which committee, by which maker, under which texts.
_FILED: tuple[tuple[DocumentKind, Body, Level, Profile | None], ...] = (
    (DocumentKind.GOVERNMENT_RULE, Body.GOVERNMENT, Level.MUNICIPALITY, SHANGHAI),
    (DocumentKind.NORMATIVE_DOCUMENT, Body.SUPERVISORY_COMMISSION, Level.MUNICIPALITY, SHANGHAI),
    (DocumentKind.NORMATIVE_DOCUMENT, Body.GOVERNMENT, Level.MUNICIPAL_DISTRICT, BEIJING),
    (DocumentKind.GOVERNMENT_RULE, Body.GOVERNMENT, Level.MUNICIPALITY, BEIJING),
    (DocumentKind.RESOLUTION, Body.CONGRESS, Level.PROVINCE, SHANDONG),
    (DocumentKind.NORMATIVE_DOCUMENT, Body.COURT, Level.COUNTY, HENAN),
    (DocumentKind.LOCAL_REGULATION, Body.STANDING_COMMITTEE, Level.NATIONAL, None),
    (DocumentKind.JUDICIAL_INTERPRETATION, Body.COURT, Level.NATIONAL, None),
    (DocumentKind.RESOLUTION, Body.CONGRESS, Level.PROVINCE, None),
)
_WHO = "甲乙丙"
# Days on the line: the very last of usual times, the day after, and far beyond.
_GAPS = (0, 0, 1, 5, 10, 29, 30, 31, 61, 200)


class _Weekdays:
    """Working days without holidays, for the texts that count them."""

    def is_workday(self, day: date, /) -> bool:
        return day.isoweekday() <= 5  # noqa: PLR2004  # Friday


WEEKDAYS = _Weekdays()


def _some(kind: type[E]) -> SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(kind), unique=True, min_size=1).map(tuple)


def days_of_year() -> SearchStrategy[DayOfYear]:
    """Return days by which something is done every year: ends of months (每年某日前)."""
    return st.sampled_from([DayOfYear(1, 31), DayOfYear(2, 28), DayOfYear(3, 31)])


FILING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "catalogue": days_of_year(),
    "refusal_grounds": _some(RefusalGround),
    "suspension": _some(TurnGround),
    "termination": _some(TurnGround),
    "revocation": _some(TurnGround),
    "yearly_report": st.just(Norm(AtLeast(1))),
}
"""The fields of a place's rules whose kind alone does not tell their values."""


def document_kinds() -> SearchStrategy[DocumentKind]:
    """Return kinds of documents that are filed (报送备案的文件)."""
    return st.sampled_from(DocumentKind)


def filing_times() -> SearchStrategy[FilingTime]:
    """Return what times are set for (备案审查的期限事项)."""
    return st.sampled_from(FilingTime)


def filing_numbers() -> SearchStrategy[FilingNumber]:
    """Return what numbers are set for (备案的数目)."""
    return st.sampled_from(FilingNumber)


def filing_stages() -> SearchStrategy[FilingStage]:
    """Return where a document stands (备案审查的阶段)."""
    return st.sampled_from(FilingStage)


def form_outcomes() -> SearchStrategy[FormOutcome]:
    """Return what a check of the form finds (形式审查的结果)."""
    return st.sampled_from(FormOutcome)


def review_ways() -> SearchStrategy[ReviewWay]:
    """Return how a review begins (审查方式)."""
    return st.sampled_from(ReviewWay)


def review_turns() -> SearchStrategy[ReviewTurn]:
    """Return what a review comes to (审查的中止、终止与撤销)."""
    return st.sampled_from(ReviewTurn)


def refusal_grounds() -> SearchStrategy[RefusalGround]:
    """Return why no review is started (不启动审查程序的情形)."""
    return st.sampled_from(RefusalGround)


def turn_grounds() -> SearchStrategy[TurnGround]:
    """Return what a review is suspended or ended for (审查中止、终止的情形)."""
    return st.sampled_from(TurnGround)


_PLAIN: tuple[type[Any], ...] = (
    Filed,
    Corrected,
    Registered,
    Distributed,
    CommitteeReviewed,
    ExplanationAsked,
    Explained,
    Resumed,
    OpinionGiven,
    CouncilDecided,
    RevocationProposed,
    AmendmentOrdered,
    Revoked,
    RevocationRejected,
    Upheld,
    HandlingReported,
)
_OF_SOMEBODY: tuple[type[Any], ...] = (RequestAcknowledged, RequestReturned, FedBack)


def _event(draw: DrawFn, kind: type[Any], day: date) -> FilingEvent:
    """An event of a kind, with what belongs to it."""
    who = st.sampled_from(_WHO)
    given: tuple[Any, ...] = ()
    if kind in _OF_SOMEBODY:
        given = (draw(who),)
    elif kind in _WITH_FLAG:
        given = (draw(st.booleans()),)
    elif kind is FormChecked:
        usual = st.sampled_from([FormOutcome.ACCEPTED, FormOutcome.INCOMPLETE])
        given = (draw(usual | form_outcomes()),)
    elif kind is Requested:
        given = (draw(who), draw(st.sampled_from([True, True, False])))
    elif kind is RequestRefused:
        given = (draw(who), draw(refusal_grounds()))
    elif kind is ReviewStarted:
        given = (draw(review_ways()),)
    elif kind is Suspended:
        limits = st.sampled_from(_GAPS).map(lambda n: day + timedelta(days=n))
        given = (draw(st.none() | limits),)
    event: FilingEvent = kind(day, *given)
    return event


_WITH_FLAG: tuple[type[Any], ...] = (ReviewExtended, MakerAnswered, Amended)
_KINDS = (
    *_PLAIN,
    *_OF_SOMEBODY,
    *_WITH_FLAG,
    FormChecked,
    Requested,
    RequestRefused,
    ReviewStarted,
    Suspended,
)


def filing_events(day: date | None = None) -> SearchStrategy[FilingEvent]:
    """Return anything that may happen to a document (备案审查的事项).

    Args:
        day: the day it happened; None for any since 2022.
    """

    def build(draw: DrawFn) -> FilingEvent:
        when = day or draw(st.dates(date(2022, 1, 1), date(2026, 11, 21)))
        return _event(draw, draw(st.sampled_from(_KINDS)), when)

    return built(build)


V = TypeVar("V")


def _of(kind: type[V]) -> SearchStrategy[V]:
    """One kind of event, on any day since 2022."""
    days = st.dates(date(2022, 1, 1), date(2026, 11, 21))

    def build(draw: DrawFn) -> V:
        return cast("V", _event(draw, kind, draw(days)))

    return built(build)


def filing_filed() -> SearchStrategy[Filed]:
    """Return events of this kind (报送备案)."""
    return _of(Filed)


def filing_form_checked() -> SearchStrategy[FormChecked]:
    """Return events of this kind (形式审查、审核)."""
    return _of(FormChecked)


def filing_corrected() -> SearchStrategy[Corrected]:
    """Return events of this kind (补充报送、重新报送)."""
    return _of(Corrected)


def filing_registered() -> SearchStrategy[Registered]:
    """Return events of this kind (备案登记)."""
    return _of(Registered)


def filing_distributed() -> SearchStrategy[Distributed]:
    """Return events of this kind (分送)."""
    return _of(Distributed)


def filing_requested() -> SearchStrategy[Requested]:
    """Return events of this kind (审查要求、审查建议)."""
    return _of(Requested)


def filing_request_acknowledged() -> SearchStrategy[RequestAcknowledged]:
    """Return events of this kind (告知收到情况)."""
    return _of(RequestAcknowledged)


def filing_request_returned() -> SearchStrategy[RequestReturned]:
    """Return events of this kind (告知补充完整)."""
    return _of(RequestReturned)


def filing_request_refused() -> SearchStrategy[RequestRefused]:
    """Return events of this kind (不启动审查程序)."""
    return _of(RequestRefused)


def filing_review_started() -> SearchStrategy[ReviewStarted]:
    """Return events of this kind (启动审查)."""
    return _of(ReviewStarted)


def filing_review_extended() -> SearchStrategy[ReviewExtended]:
    """Return events of this kind (延长审查期限)."""
    return _of(ReviewExtended)


def filing_committee_reviewed() -> SearchStrategy[CommitteeReviewed]:
    """Return events of this kind (有关委员会提出书面审查意见)."""
    return _of(CommitteeReviewed)


def filing_explanation_asked() -> SearchStrategy[ExplanationAsked]:
    """Return events of this kind (函告制定机关作出说明)."""
    return _of(ExplanationAsked)


def filing_explained() -> SearchStrategy[Explained]:
    """Return events of this kind (制定机关说明情况)."""
    return _of(Explained)


def filing_suspended() -> SearchStrategy[Suspended]:
    """Return events of this kind (审查中止)."""
    return _of(Suspended)


def filing_resumed() -> SearchStrategy[Resumed]:
    """Return events of this kind (恢复审查)."""
    return _of(Resumed)


def filing_opinion_given() -> SearchStrategy[OpinionGiven]:
    """Return events of this kind (书面审查意见)."""
    return _of(OpinionGiven)


def filing_maker_answered() -> SearchStrategy[MakerAnswered]:
    """Return events of this kind (制定机关提出处理意见)."""
    return _of(MakerAnswered)


def filing_council_decided() -> SearchStrategy[CouncilDecided]:
    """Return events of this kind (主任会议确定的处理意见)."""
    return _of(CouncilDecided)


def filing_amended() -> SearchStrategy[Amended]:
    """Return events of this kind (修改、废止)."""
    return _of(Amended)


def filing_revocation_proposed() -> SearchStrategy[RevocationProposed]:
    """Return events of this kind (提出撤销的议案、建议)."""
    return _of(RevocationProposed)


def filing_amendment_ordered() -> SearchStrategy[AmendmentOrdered]:
    """Return events of this kind (常委会要求修改、废止)."""
    return _of(AmendmentOrdered)


def filing_revoked() -> SearchStrategy[Revoked]:
    """Return events of this kind (撤销)."""
    return _of(Revoked)


def filing_revocation_rejected() -> SearchStrategy[RevocationRejected]:
    """Return events of this kind (不予撤销)."""
    return _of(RevocationRejected)


def filing_upheld() -> SearchStrategy[Upheld]:
    """Return events of this kind (审查结束、未发现问题)."""
    return _of(Upheld)


def filing_handling_reported() -> SearchStrategy[HandlingReported]:
    """Return events of this kind (书面报告处理、执行情况)."""
    return _of(HandlingReported)


def filing_fed_back() -> SearchStrategy[FedBack]:
    """Return events of this kind (反馈、告知)."""
    return _of(FedBack)


def filing_cases(*, most: int = 14) -> SearchStrategy[FilingCase]:
    """Return documents at some point of their way, each lawful so far (备案审查).

    Args:
        most: how many events there may be.
    """

    def build(draw: DrawFn) -> FilingCase:
        document, maker, level, profile = draw(st.sampled_from(_FILED))
        published = draw(st.dates(date(2021, 1, 1), date(2026, 1, 1)))
        case = FilingCase(draw(names()), document, maker, level, published, profile)
        day = published
        for _ in range(draw(st.integers(0, most))):
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            kinds = possible(TABLE, case.stage)
            moving = [kind for kind in kinds if kind not in _OF_SOMEBODY]
            kind = draw(st.sampled_from(moving or kinds) | st.sampled_from(kinds))
            try:
                case = case.after(_event(draw, kind, day))
            except (FactsError, TransitionError, NotInForceError):
                continue  # nobody asked, or a text forbids it: another event may be drawn
        return case

    return built(build)


def filing_steps() -> SearchStrategy[FilingStep]:
    """Return steps whose time runs or ran, on a day of a case (办理事项的期限)."""

    def build(draw: DrawFn) -> FilingStep:
        published = draw(st.dates(date(2024, 12, 1), date(2026, 1, 1)))
        case = FilingCase(
            draw(names()),
            DocumentKind.GOVERNMENT_RULE,
            Body.GOVERNMENT,
            Level.MUNICIPALITY,
            published,
            draw(st.sampled_from([SHANGHAI, BEIJING])),
        )
        day = published
        for kind in (Filed, FormChecked, Registered, Distributed)[: draw(st.integers(0, 4))]:
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            case = case.after(kind(day))
        on = day + timedelta(days=draw(st.sampled_from(_GAPS)))
        return draw(st.sampled_from(case.deadlines(on, calendar=WEEKDAYS)))

    return built(build)


def years_of_filing_reports() -> SearchStrategy[YearOfFilingReports]:
    """Return years of reports on filing and review: none, one, two (年度备案审查工作报告)."""

    def build(draw: DrawFn) -> YearOfFilingReports:
        year = draw(st.integers(2022, 2026))
        days = st.dates(date(year, 1, 1), date(year, 12, 31))
        level, profile = draw(
            st.sampled_from(
                [
                    (Level.NATIONAL, None),
                    (Level.MUNICIPALITY, SHANGHAI),
                    (Level.MUNICIPAL_DISTRICT, BEIJING),
                    (Level.PROVINCE, SHANDONG),
                ]
            )
        )
        on = draw(days | st.just(date(year, 12, 31)))
        heard = draw(st.lists(days, max_size=2))
        return filing_reports_heard(heard, level=level, year=year, on=on, profile=profile)

    return built(build)
