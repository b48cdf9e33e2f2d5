"""Strategies for documents filed and reviewed: cases in every stage, and what the rules answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast
from npcmodel.errors import FactsError, NotInForceError, TransitionError
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
    YearOfFilingReports,
    filing_reports_heard,
)
from npcmodel.law.norm import Norm
from npcmodel.lifecycle import possible
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import (
    DayOfYear,
    FilingDecision,
    RefusalGround,
    ReviewMeans,
    TurnGround,
)
from npcmodel.profiles.profile import Profile
from npcmodel.testing.dates import WEEKDAYS
from npcmodel.testing.making import built, names

__all__ = [
    "FILING_FIELDS",
    "days_of_year",
    "document_kinds",
    "filing_amended",
    "filing_amendment_ordered",
    "filing_cases",
    "filing_committee_reviewed",
    "filing_consulted",
    "filing_corrected",
    "filing_council_decided",
    "filing_decisions",
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
    "filing_opinion_approved",
    "filing_opinion_given",
    "filing_publications",
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
    "filing_studied",
    "filing_submission_decided",
    "filing_suspended",
    "filing_times",
    "filing_transfer_received",
    "filing_transferred",
    "filing_upheld",
    "form_outcomes",
    "refusal_grounds",
    "review_experts",
    "review_means",
    "review_turns",
    "review_ways",
    "state_organs",
    "turn_grounds",
    "years_of_filing_reports",
]

E = TypeVar("E", bound=Enum)
# Where a document is filed: by which maker, with which committee, under which texts; and
# whether the maker is a city's government.
_RULE, _OTHER = DocumentKind.GOVERNMENT_RULE, DocumentKind.NORMATIVE_DOCUMENT
_FILED: tuple[tuple[DocumentKind, Body, Level, Profile | None, bool], ...] = (
    (_RULE, Body.GOVERNMENT, Level.MUNICIPALITY, SHANGHAI, False),
    (_OTHER, Body.SUPERVISORY_COMMISSION, Level.MUNICIPALITY, SHANGHAI, False),
    (_OTHER, Body.GOVERNMENT, Level.MUNICIPAL_DISTRICT, BEIJING, False),
    (_RULE, Body.GOVERNMENT, Level.MUNICIPALITY, BEIJING, False),
    (DocumentKind.RESOLUTION, Body.CONGRESS, Level.PROVINCE, SHANDONG, False),
    (_OTHER, Body.GOVERNMENT, Level.PROVINCE, SHANDONG, True),
    (_OTHER, Body.COURT, Level.COUNTY, HENAN, False),
    (_RULE, Body.GOVERNMENT, Level.PROVINCE, HENAN, True),
    (DocumentKind.LOCAL_REGULATION, Body.STANDING_COMMITTEE, Level.NATIONAL, None, False),
    (DocumentKind.JUDICIAL_INTERPRETATION, Body.COURT, Level.NATIONAL, None, False),
    (DocumentKind.RESOLUTION, Body.CONGRESS, Level.PROVINCE, None, False),
)
_WHO = "甲乙丙"
# Days on the line: the very last of usual times, the day after, and far beyond.
_GAPS = (0, 0, 1, 5, 10, 29, 30, 31, 61, 200)


def _some(kind: type[E]) -> SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(kind), unique=True, min_size=1).map(tuple)


def days_of_year() -> SearchStrategy[DayOfYear]:
    """Return days by which something is done every year: ends of months (每年某日前)."""
    return st.sampled_from([DayOfYear(1, 31), DayOfYear(2, 28), DayOfYear(3, 31)])


FILING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "catalogue": days_of_year(),
    "refusal_grounds": _some(RefusalGround),
    "demanders": _some(Body),
    "demanders_below": _some(Body),
    "means": _some(ReviewMeans),
    "linkage": _some(Body),
    "decisions": _some(FilingDecision),
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


def review_means() -> SearchStrategy[ReviewMeans]:
    """Return how views are heard and expertise is used (审查研究的方式)."""
    return st.sampled_from(ReviewMeans)


def review_experts() -> SearchStrategy[ReviewExpert]:
    """Return to whom a part of a review is entrusted (委托审查的专业力量)."""
    return st.sampled_from(ReviewExpert)


def filing_decisions() -> SearchStrategy[FilingDecision]:
    """Return what a standing committee may decide (常委会审议的决定)."""
    return st.sampled_from(FilingDecision)


def filing_publications() -> SearchStrategy[FilingPublication]:
    """Return what is published (备案审查的公开事项)."""
    return st.sampled_from(FilingPublication)


def state_organs() -> SearchStrategy[StateOrgan]:
    """Return organs of state, each of a tier (国家机关)."""
    return st.builds(StateOrgan, st.sampled_from(Body), st.sampled_from(Tier))


def turn_grounds() -> SearchStrategy[TurnGround]:
    """Return what a review is suspended or ended for (审查中止、终止的情形)."""
    return st.sampled_from(TurnGround)


_PLAIN: tuple[type[Any], ...] = (
    Filed,
    Corrected,
    Registered,
    ExplanationAsked,
    Explained,
    Resumed,
    Consulted,
    OpinionApproved,
    OpinionGiven,
    CouncilDecided,
    RevocationProposed,
    Revoked,
    RevocationRejected,
    Upheld,
    HandlingReported,
)
_OF_SOMEBODY: tuple[type[Any], ...] = (RequestAcknowledged, RequestReturned, FedBack)


_REVIEWERS = (Body.PARTY, Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT)
_SOMEBODY = st.sampled_from(_WHO)
_COMMITTEES = st.sampled_from(["法制委员会", "财政经济委员会"])


def _limits(day: date) -> SearchStrategy[date | None]:
    """A last day from the day of an event on, or none."""
    return st.none() | st.sampled_from(_GAPS).map(lambda n: day + timedelta(days=n))


def _checked(draw: DrawFn, _: date) -> tuple[Any, ...]:
    usual = st.sampled_from([FormOutcome.ACCEPTED, FormOutcome.INCOMPLETE])
    return (draw(usual | form_outcomes()),)


def _requested(draw: DrawFn, _: date) -> tuple[Any, ...]:
    complete = draw(st.sampled_from([True, True, False]))
    organ = draw(st.none() | st.none() | state_organs())
    return draw(_SOMEBODY), complete, draw(st.booleans()), organ


def _refused(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return draw(_SOMEBODY), draw(refusal_grounds())


def _started(draw: DrawFn, _: date) -> tuple[Any, ...]:
    way = draw(review_ways())
    of_others = way in {ReviewWay.ON_REQUEST, ReviewWay.TRANSFERRED}
    return way, draw(_SOMEBODY) if of_others else None


def _answered(draw: DrawFn, day: date) -> tuple[Any, ...]:
    will = draw(st.booleans())
    return will, draw(_limits(day)) if will else None


def _amended(draw: DrawFn, _: date) -> tuple[Any, ...]:
    repealed = draw(st.booleans())
    return repealed or draw(st.booleans()), repealed


def _received(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return draw(_SOMEBODY), draw(st.sampled_from(_REVIEWERS))


def _studied(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return draw(review_means()), draw(st.none() | review_experts())


def _flagged(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return (draw(st.booleans()),)


def _by_somebody(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return (draw(_SOMEBODY),)


def _handed(draw: DrawFn, _: date) -> tuple[Any, ...]:
    """To which committee, or by which; often to all of them without a name."""
    return (draw(st.none() | st.none() | _COMMITTEES),)


def _passed_on(draw: DrawFn, _: date) -> tuple[Any, ...]:
    return (draw(st.sampled_from(_REVIEWERS)),)


def _limited(draw: DrawFn, day: date) -> tuple[Any, ...]:
    return (draw(_limits(day)),)


_GIVEN: dict[type[Any], Callable[[DrawFn, date], tuple[Any, ...]]] = {
    **dict.fromkeys(_OF_SOMEBODY, _by_somebody),
    Distributed: _handed,
    CommitteeReviewed: _handed,
    ReviewExtended: _flagged,
    SubmissionDecided: _flagged,
    FormChecked: _checked,
    Requested: _requested,
    RequestRefused: _refused,
    ReviewStarted: _started,
    Suspended: _limited,
    AmendmentOrdered: _limited,
    MakerAnswered: _answered,
    Amended: _amended,
    TransferReceived: _received,
    Transferred: _passed_on,
    Studied: _studied,
}
_KINDS = (*_PLAIN, *_GIVEN)


def _event(draw: DrawFn, kind: type[Any], day: date) -> FilingEvent:
    """An event of a kind, with what belongs to it."""
    given = _GIVEN[kind](draw, day) if kind in _GIVEN else ()
    event: FilingEvent = kind(day, *given)
    return event


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


def filing_consulted() -> SearchStrategy[Consulted]:
    """Return events of this kind (与制定机关沟通)."""
    return _of(Consulted)


def filing_opinion_approved() -> SearchStrategy[OpinionApproved]:
    """Return events of this kind (主任会议同意提出书面审查意见)."""
    return _of(OpinionApproved)


def filing_submission_decided() -> SearchStrategy[SubmissionDecided]:
    """Return events of this kind (主任会议决定是否提请审议)."""
    return _of(SubmissionDecided)


def filing_transfer_received() -> SearchStrategy[TransferReceived]:
    """Return events of this kind (接收移送)."""
    return _of(TransferReceived)


def filing_transferred() -> SearchStrategy[Transferred]:
    """Return events of this kind (移交处理)."""
    return _of(Transferred)


def filing_studied() -> SearchStrategy[Studied]:
    """Return events of this kind (听取意见、论证、委托研究)."""
    return _of(Studied)


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
        document, maker, level, profile, of_city = draw(st.sampled_from(_FILED))
        published = draw(st.dates(date(2021, 1, 1), date(2026, 1, 1)))
        facts = (draw(names()), document, maker, level, published, profile)
        case = FilingCase(*facts, of_city=of_city)
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
