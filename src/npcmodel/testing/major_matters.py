"""Strategies for major matters: lists of a place, amounts and thresholds, years of reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.norm import Norm
from npcmodel.law.wording import Text
from npcmodel.lifecycle import possible
from npcmodel.matters.cases import TABLE, MatterCase
from npcmodel.matters.classing import AmountBand, MatterClass, matter_class
from npcmodel.matters.events import (
    CommitteeReported,
    CouncilDecided,
    ExecutionExtended,
    ExecutionReported,
    HandlingDelayed,
    HandlingReported,
    MatterEvent,
    MatterReferred,
    MatterVoted,
    MatterWithdrawn,
    OpinionsFormed,
    OpinionsSent,
    ResolutionPublished,
    SentToCommittee,
)
from npcmodel.matters.party import (
    PartyProposal,
    PartyProposalWay,
    PartyReport,
    PartyReportKind,
    PartyReportLog,
    party_proposal_way,
    party_reports,
)
from npcmodel.matters.proposing import MatterForm
from npcmodel.matters.reporting import YearOfMatterReports, matter_reports_held
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.beijing import BEIJING
from npcmodel.profiles.henan import HENAN
from npcmodel.profiles.jinan import JINAN
from npcmodel.profiles.major_matters import (
    Criteria,
    Handling,
    ListedMatter,
    MatterCriterion,
    MatterKind,
    MatterList,
    MatterPreparation,
    MatterTrait,
    MatterTreatment,
    Preparation,
    YearlyReports,
)
from npcmodel.profiles.shandong import SHANDONG
from npcmodel.profiles.shanghai import SHANGHAI
from npcmodel.profiles.zhejiang import ZHEJIANG
from npcmodel.testing.making import built

__all__ = [
    "MATTER_FIELDS",
    "amount_bands",
    "handlings",
    "listed_matters",
    "matter_cases",
    "matter_classes",
    "matter_committee_reported",
    "matter_council_decided",
    "matter_criteria",
    "matter_events",
    "matter_execution_extended",
    "matter_execution_reported",
    "matter_handling_delayed",
    "matter_handling_reported",
    "matter_lists",
    "matter_opinions_formed",
    "matter_opinions_sent",
    "matter_referred",
    "matter_report_years",
    "matter_resolution_published",
    "matter_sent_to_committee",
    "matter_voted",
    "matter_withdrawn",
    "party_log",
    "party_proposal_ways",
    "party_proposals",
    "party_report_logs",
    "preparations",
    "yearly_reports",
]

_PLACES = (SHANGHAI, SHANDONG, JINAN, ZHEJIANG, HENAN, BEIJING, None)
_KINDS = st.sampled_from(MatterKind)
_AMOUNTS = (5_000_000, 30_000_000, 100_000_000)
_BASE = 1_000_000_000
_SHARES = (at_least(Fraction(1, 20)), more_than(Fraction(1, 20)), at_least(Fraction(1, 10)))
_TREATED = (
    MatterTreatment.DECISION,
    MatterTreatment.REPORT,
    MatterTreatment.FILING,
)


def _organs(*able: Body) -> SearchStrategy[tuple[Body, ...]]:
    return st.lists(st.sampled_from(able), unique=True, min_size=1).map(tuple)


_ORGANS = _organs(
    Body.COUNCIL_OF_CHAIRPERSONS,
    Body.GOVERNMENT,
    Body.COURT,
    Body.PROCURATORATE,
    Body.SPECIAL_COMMITTEE,
)


def listed_matters() -> SearchStrategy[ListedMatter]:
    """Return matters that a text lists, in an item or in an article of their own."""
    return st.builds(
        ListedMatter, _KINDS, st.none() | st.integers(1, 20), st.none() | st.integers(1, 24)
    )


def matter_lists() -> SearchStrategy[MatterList]:
    """Return the matters that a text treats alike, each once."""
    entries = st.lists(listed_matters(), unique_by=lambda one: one.matter, max_size=8)
    return entries.map(lambda found: MatterList(tuple(found)))


def matter_criteria() -> SearchStrategy[Criteria]:
    """Return what makes a matter a major one: sets of criteria, apart from each other."""
    three = (MatterCriterion.OVERALL, MatterCriterion.FUNDAMENTAL, MatterCriterion.LONG_TERM)
    people = (MatterCriterion.VITAL_INTERESTS, MatterCriterion.PUBLIC_CONCERN)
    wider = (MatterCriterion.REFORM_AND_STABILITY, *people)
    sets = st.sampled_from([(three, people), (three, wider), (three,)])
    return st.builds(Criteria, sets, st.booleans())


def handlings() -> SearchStrategy[Handling]:
    """Return what becomes of a bill or report: everybody's or some organs', submitted or not."""
    says = st.just(Text("主任会议决定提请审议", "the council decides to submit it"))
    return st.builds(Handling, says, st.just(()) | _ORGANS, st.booleans())


def preparations() -> SearchStrategy[Preparation]:
    """Return what is asked for before a matter is decided, always or for some traits."""
    when = st.lists(st.sampled_from(MatterTrait), unique=True, max_size=2).map(tuple)
    steps = st.sampled_from(MatterPreparation)
    return st.builds(
        Preparation, steps, when, organ_bills=st.booleans(), secrets_exempt=st.booleans()
    )


def yearly_reports() -> SearchStrategy[YearlyReports]:
    """Return matters reported once a year or more often."""
    norms = st.builds(Norm, st.integers(1, 2).map(AtLeast), st.booleans())
    matters = st.lists(_KINDS, unique=True, min_size=1, max_size=4).map(tuple)
    return st.builds(YearlyReports, norms, matters)


MATTER_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "fields": st.lists(st.sampled_from(MatterField), unique=True, min_size=1).map(tuple),
    "criteria": matter_criteria(),
    **dict.fromkeys(
        (
            "decision_matters",
            "consent_matters",
            "consultation_matters",
            "report_matters",
            "filing_matters",
        ),
        matter_lists(),
    ),
    "yearly_reports": yearly_reports(),
    **dict.fromkeys(("bill_organs", "report_organs", "request_organs"), _ORGANS),
    **dict.fromkeys(("report_signers", "request_signers"), st.integers(3, 5)),
    **dict.fromkeys(
        (
            "council_bill",
            "organ_bill",
            "committee_bill",
            "members_bill",
            "council_report",
            "organ_report",
            "committee_report",
            "members_report",
        ),
        handlings(),
    ),
    **dict.fromkeys(
        ("must_be_decided", "outside_procedure"),
        st.lists(_KINDS, unique=True, min_size=1, max_size=4).map(tuple),
    ),
    "preparations": st.lists(preparations(), min_size=1, max_size=3).map(tuple),
}
"""The values of fields whose kind alone does not tell them."""


def amount_bands(*, corner: bool = False) -> SearchStrategy[AmountBand]:
    """Return a body's own thresholds of amount (金额标准).

    Args:
        corner: all at one amount, reached or exceeded, in yuan or as a share.
    """
    treatments, source = st.sampled_from(_TREATED), st.just("某县重大事项标准第二条")
    shares = st.sampled_from(_SHARES[:2] if corner else _SHARES)
    amounts = st.just(50_000_000) if corner else st.sampled_from(_AMOUNTS)
    fixed = st.builds(AmountBand, treatments, amounts, source, st.booleans())
    return fixed | st.builds(AmountBand, treatments, shares, source)


def matter_classes() -> SearchStrategy[MatterClass]:
    """Return how matters are treated, by a text, by amount, by both or by none (重大事项的归类)."""

    def build(draw: DrawFn) -> MatterClass:
        matter = draw(_KINDS | st.sampled_from(["购置设备", "城市吉祥物"]))
        on = draw(st.dates(date(2015, 1, 1), date(2026, 11, 21)))
        bands = draw(st.lists(amount_bands(corner=draw(st.booleans())), max_size=3))
        amount = draw(_near()) if bands else None
        shares = any(not isinstance(one.least, int) for one in bands)
        return matter_class(
            matter,
            on=on,
            amount=amount,
            bands=bands,
            base=_BASE if shares else None,
            profile=draw(st.sampled_from(_PLACES)),
        )

    return built(build)


def _near() -> SearchStrategy[int]:
    """Amounts about the thresholds, and any other."""
    ends = st.sampled_from([*_AMOUNTS, 50_000_000])
    return st.builds(int.__add__, ends, st.integers(-1, 1)) | st.integers(0, 200_000_000)


def matter_report_years() -> SearchStrategy[YearOfMatterReports]:
    """Return a year's reports on a matter: none, one, several, some after the day (年度报告)."""

    def build(draw: DrawFn) -> YearOfMatterReports:
        days = draw(st.lists(st.dates(date(2025, 12, 1), date(2026, 12, 31)), max_size=3))
        return matter_reports_held(
            draw(_KINDS | st.sampled_from([MatterKind.AUDIT, MatterKind.MATTERS_WORK])),
            days,
            year=2026,
            on=draw(st.dates(date(2026, 1, 1), date(2026, 12, 31))),
            profile=draw(st.sampled_from(_PLACES)),
        )

    return built(build)


_KINDS_OF_EVENT: tuple[type[MatterEvent], ...] = (
    SentToCommittee,
    CommitteeReported,
    CouncilDecided,
    MatterWithdrawn,
    MatterReferred,
    MatterVoted,
    ResolutionPublished,
    ExecutionExtended,
    ExecutionReported,
    OpinionsFormed,
    OpinionsSent,
    HandlingDelayed,
    HandlingReported,
)
_OUTCOMES: Mapping[type, SearchStrategy[tuple[Any, ...]]] = {
    CouncilDecided: st.tuples(st.booleans(), st.booleans()),
    MatterWithdrawn: st.tuples(st.booleans()),
    ExecutionReported: st.tuples(st.booleans()),
}


def matter_events(
    kind: type[MatterEvent] | None = None, *, day: date | None = None
) -> SearchStrategy[MatterEvent]:
    """Return what happens to a major matter.

    Args:
        kind: the kind of event; None for any.
        day: its day; None for any of 2024 to 2026.
    """
    days = st.dates(date(2024, 1, 1), date(2026, 11, 21)) if day is None else st.just(day)

    def build(draw: DrawFn) -> MatterEvent:
        chosen: Any = kind or draw(st.sampled_from(_KINDS_OF_EVENT))
        when = draw(days)
        if chosen is MatterVoted:
            by = draw(st.none() | st.integers(0, 400).map(lambda more: when + timedelta(more)))
            passed = draw(st.booleans())
            return MatterVoted(when, passed, by if passed else None)
        if chosen is ExecutionExtended:
            return ExecutionExtended(when, when + timedelta(draw(st.integers(0, 800))))
        event: MatterEvent = chosen(when, *draw(_OUTCOMES.get(chosen, st.just(()))))
        return event

    return built(build)


E = TypeVar("E")


def _of(kind: type[E]) -> SearchStrategy[E]:
    """One kind of event, on any day from 2024 to 2026."""
    return cast("SearchStrategy[E]", matter_events(cast("type[MatterEvent]", kind)))


def matter_sent_to_committee() -> SearchStrategy[SentToCommittee]:
    """Return events of this kind (先交审查)."""
    return _of(SentToCommittee)


def matter_committee_reported() -> SearchStrategy[CommitteeReported]:
    """Return events of this kind (提出审查报告)."""
    return _of(CommitteeReported)


def matter_council_decided() -> SearchStrategy[CouncilDecided]:
    """Return events of this kind (主任会议决定)."""
    return _of(CouncilDecided)


def matter_withdrawn() -> SearchStrategy[MatterWithdrawn]:
    """Return events of this kind (撤回)."""
    return _of(MatterWithdrawn)


def matter_referred() -> SearchStrategy[MatterReferred]:
    """Return events of this kind (提交人民代表大会)."""
    return _of(MatterReferred)


def matter_voted() -> SearchStrategy[MatterVoted]:
    """Return events of this kind (表决)."""
    return _of(MatterVoted)


def matter_resolution_published() -> SearchStrategy[ResolutionPublished]:
    """Return events of this kind (公布)."""
    return _of(ResolutionPublished)


def matter_execution_extended() -> SearchStrategy[ExecutionExtended]:
    """Return events of this kind (批准延长期限)."""
    return _of(ExecutionExtended)


def matter_execution_reported() -> SearchStrategy[ExecutionReported]:
    """Return events of this kind (报告执行情况)."""
    return _of(ExecutionReported)


def matter_opinions_formed() -> SearchStrategy[OpinionsFormed]:
    """Return events of this kind (形成审议意见)."""
    return _of(OpinionsFormed)


def matter_opinions_sent() -> SearchStrategy[OpinionsSent]:
    """Return events of this kind (送交审议意见)."""
    return _of(OpinionsSent)


def matter_handling_delayed() -> SearchStrategy[HandlingDelayed]:
    """Return events of this kind (遇有特殊情况)."""
    return _of(HandlingDelayed)


def matter_handling_reported() -> SearchStrategy[HandlingReported]:
    """Return events of this kind (报告办理结果)."""
    return _of(HandlingReported)


def matter_cases(*, steps: int | None = None, by: Body | None = None) -> SearchStrategy[MatterCase]:
    """Return major matters on their way, each step one that stage and texts admit (重大事项).

    Args:
        steps: how many steps at most; None for up to eight, several on one day among them.
        by: the organ that put it; None for any, and for members.
    """

    def build(draw: DrawFn) -> MatterCase:
        day = draw(st.dates(date(2024, 1, 1), date(2025, 12, 31)))
        who = by or draw(st.sampled_from([None, Body.GOVERNMENT, Body.SPECIAL_COMMITTEE]))
        form = draw(st.sampled_from([MatterForm.BILL, MatterForm.REPORT]))
        matter = draw(_KINDS | st.just("购置设备"))
        case = MatterCase(matter, form, who, day, draw(st.sampled_from(_PLACES)))
        for _ in range(draw(st.integers(0, 8 if steps is None else steps))):
            kinds = possible(TABLE, case.stage)
            if not kinds:
                break
            day += timedelta(draw(st.sampled_from([0, 1, 30])))
            try:
                case = case.after(draw(matter_events(draw(st.sampled_from(kinds)), day=day)))
            except FactsError:  # an act that a text shuts out
                continue
        return case

    return built(build)


_COMMITTEE = Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 65)


def party_proposals() -> SearchStrategy[PartyProposal]:
    """Return a Party committee's proposals: alone, notified, taken up by an organ or members."""

    def build(draw: DrawFn) -> PartyProposal:
        case = draw(st.none() | matter_cases())
        made = date(2024, 1, 1) if case is None else case.received - timedelta(draw(_DELAYS))
        notified = draw(st.none() | _DELAYS.map(lambda days: made + timedelta(days)))
        jointly = case is not None and case.by is None
        return PartyProposal(made, notified, case, draw(st.integers(4, 6)) if jointly else None)

    return built(build)


def party_proposal_ways() -> SearchStrategy[PartyProposalWay]:
    """Return how far such proposals have come (党委建议的进展)."""

    def build(draw: DrawFn) -> PartyProposalWay:
        proposal = draw(party_proposals())
        place = None if proposal.case is None else proposal.case.profile
        on = draw(st.dates(proposal.made, date(2026, 11, 21)))
        return party_proposal_way(proposal, _COMMITTEE, on=on, profile=place)

    return built(build)


_DELAYS = st.sampled_from([0, 1, 30])
_LOGGED = ("城市更新", "机构调整", "预算调整")


def party_log() -> SearchStrategy[PartyReport]:
    """Return requests and reports to the Party committee (请示、报告)."""

    def build(draw: DrawFn) -> PartyReport:
        made = draw(st.dates(date(2026, 1, 1), date(2026, 11, 1)))
        answered = draw(st.none() | _DELAYS.map(lambda days: made + timedelta(days)))
        kind = draw(st.sampled_from(PartyReportKind))
        return PartyReport(draw(st.sampled_from(_LOGGED)), kind, made, answered)

    return built(build)


def party_report_logs() -> SearchStrategy[PartyReportLog]:
    """Return logs held against what is due: complete, late, empty (请示报告台账)."""

    def build(draw: DrawFn) -> PartyReportLog:
        days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
        return party_reports(
            [(name, draw(days)) for name in _LOGGED],
            draw(st.lists(party_log(), max_size=5)),
            lead_days=draw(st.sampled_from([0, 1, 15])),
            source="某县人大常委会党组工作规则",
            on=draw(st.dates(date(2026, 1, 1), date(2026, 11, 21))),
            profile=draw(st.sampled_from(_PLACES)),
        )

    return built(build)
