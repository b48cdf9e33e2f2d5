"""Strategies for making laws and regulations: bills in every stage, and what the rules answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.publications import Publisher
from npcmodel.law.ruling import Ruling
from npcmodel.legislation import (
    TABLE,
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
    HigherText,
    IdleCause,
    LawDraftPublished,
    LawPromulgated,
    LegislationDuty,
    LegislationEvent,
    LegislationStage,
    LegislationTime,
    LegislativeBill,
    OrderPart,
    PublicationWaived,
    ReadingStep,
    RegulationKind,
    SentForApproval,
    UnifiedlyDeliberated,
    UnifiedStep,
    VotingDraftMade,
    clause_vote_valid,
    interim_rule_valid,
    law_comment_valid,
    law_order_valid,
    legislation_in_time,
    reading_valid,
    readings_valid,
    regulation_approval_valid,
    regulation_effective,
    regulation_maker_valid,
    termination_valid,
    unified_deliberation_valid,
)
from npcmodel.legislation.times import BACK
from npcmodel.lifecycle import possible
from npcmodel.testing.making import built, either, names

__all__ = [
    "LAW_MAKING_RULES",
    "approvals_decided",
    "bills_listed",
    "bills_not_listed",
    "bills_promulgated",
    "bills_put_to_vote",
    "bills_read",
    "bills_referred",
    "bills_relisted",
    "bills_resubmitted",
    "bills_returned",
    "bills_reviewed",
    "bills_sent_for_approval",
    "bills_shelved",
    "bills_voted",
    "bills_withdrawn",
    "clauses_voted",
    "considerations_extended",
    "considerations_terminated",
    "deputies_sent",
    "drafts_published",
    "drafts_sent",
    "higher_texts",
    "idle_causes",
    "legislation_duties_owed",
    "legislation_events",
    "legislation_stages",
    "legislation_times",
    "legislative_bills",
    "order_parts",
    "publications_waived",
    "reading_steps",
    "regulation_kinds",
    "unified_deliberations",
    "unified_steps",
    "votes_put_off",
    "voting_drafts",
]

V = TypeVar("V")
_FIRST = date(2023, 3, 15)
_LAST = date(2026, 11, 21)
_DAYS = st.dates(_FIRST, _LAST)
_YES = st.booleans()
_MOSTLY = st.sampled_from([True, True, True, False])
_COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
_BY = st.sampled_from([_COUNCIL, _COUNCIL, _COUNCIL, Body.STANDING_COMMITTEE])
# Days on the line: the last of the times given, the day after, and far beyond.
_GAPS = st.sampled_from([0, 1, 6, 7, 8, 29, 30, 31, 60, 122, 123, 364, 366])
_TWO_YEARS = st.sampled_from([729, 730, 731, 732])
_LEVELS = (
    Level.NATIONAL,
    Level.NATIONAL,
    Level.PROVINCE,
    Level.AUTONOMOUS_REGION,
    Level.MUNICIPALITY,
    Level.CITY_WITH_DISTRICTS,
    Level.AUTONOMOUS_PREFECTURE,
)
_MAKERS = tuple(dict.fromkeys(level for level in _LEVELS if not level.national))


def higher_texts() -> SearchStrategy[HigherText]:
    """Return texts to which a regulation may be contrary (相抵触的上位规定)."""
    return st.sampled_from(HigherText)


def idle_causes() -> SearchStrategy[IdleCause]:
    """Return reasons why a bill was not considered further (停止审议的原因)."""
    return st.sampled_from(IdleCause)


def legislation_stages() -> SearchStrategy[LegislationStage]:
    """Return stages of a bill (立法案的阶段)."""
    return st.sampled_from(LegislationStage)


def legislation_times() -> SearchStrategy[LegislationTime]:
    """Return what times are set for (立法的期限事项)."""
    return st.sampled_from(LegislationTime)


def order_parts() -> SearchStrategy[OrderPart]:
    """Return what the order of promulgation states (主席令载明的内容)."""
    return st.sampled_from(OrderPart)


def reading_steps() -> SearchStrategy[ReadingStep]:
    """Return steps of a reading (审议法律案的步骤)."""
    return st.sampled_from(ReadingStep)


def regulation_kinds() -> SearchStrategy[RegulationKind]:
    """Return what places make (地方立法的形式)."""
    return st.sampled_from(RegulationKind)


def unified_steps() -> SearchStrategy[UnifiedStep]:
    """Return steps of the unified deliberation (统一审议的步骤)."""
    return st.sampled_from(UnifiedStep)


# Events

_KINDS: tuple[type[Any], ...] = tuple(dict.fromkeys(kind for (_, kind), _ in TABLE.moves))
_DECIDED: tuple[type[Any], ...] = (
    BillListed,
    BillNotListed,
    BillReturned,
    PublicationWaived,
    ConsiderationExtended,
)
_FLAGS: dict[type[Any], int] = {
    UnifiedlyDeliberated: 1,
    BillShelved: 1,
    BillVoted: 1,
    BillVotePutOff: 2,
}


def _gap(draw: DrawFn) -> timedelta:
    return timedelta(days=draw(_GAPS))


def _approval(draw: DrawFn, _: date) -> tuple[Any, ...]:
    contrary = draw(_YES)
    return (not contrary if draw(_MOSTLY) else contrary, contrary)


def _withdrawal(draw: DrawFn, _: date) -> tuple[Any, ...]:
    consent = draw(st.sampled_from([_COUNCIL, _COUNCIL, None]))
    return (draw(_MOSTLY), consent, draw(_MOSTLY))


def _promulgation(draw: DrawFn, day: date) -> tuple[Any, ...]:
    who = draw(st.sampled_from([Publisher.PRESIDENT, Publisher.STANDING_COMMITTEE]))
    return (who, draw(st.sampled_from([day, day + _gap(draw), None])))


_GIVEN: dict[type[Any], Callable[[DrawFn, date], tuple[Any, ...]]] = {
    BillDraftSent: lambda draw, day: (
        day + _gap(draw),
        draw(st.sampled_from([False, False, True])),
    ),
    BillRead: lambda draw, day: (day - timedelta(days=draw(st.integers(0, 3))),),
    LawDraftPublished: lambda draw, _: (draw(st.sampled_from([29, 30, 31])),),
    ConsiderationTerminated: lambda draw, _: (draw(_BY), draw(_MOSTLY)),
    BillWithdrawn: _withdrawal,
    ClauseVoted: lambda draw, _: (draw(_BY), draw(_MOSTLY), draw(_MOSTLY)),
    BillPutToVote: lambda draw, _: (draw(_BY), draw(_YES), draw(_YES), draw(_YES)),
    BillReferred: lambda draw, day: (day + _gap(draw),),
    SentForApproval: lambda draw, _: (
        draw(st.sampled_from([Level.PROVINCE, Level.AUTONOMOUS_REGION])),
    ),
    ApprovalDecided: _approval,
    LawPromulgated: _promulgation,
}


def _given(draw: DrawFn, kind: type[Any], day: date) -> tuple[Any, ...]:
    """What belongs to an event of a kind besides its day."""
    if kind in _DECIDED:
        return (draw(_BY),)
    if kind in _FLAGS:
        return tuple(draw(_MOSTLY) for _ in range(_FLAGS[kind]))
    return _GIVEN[kind](draw, day) if kind in _GIVEN else ()


def _event(draw: DrawFn, kind: type[Any], day: date) -> LegislationEvent:
    event: LegislationEvent = kind(day, *_given(draw, kind, day))
    return event


def legislation_events(day: date | None = None) -> SearchStrategy[LegislationEvent]:
    """Return anything that may happen to a bill (立法案的事项).

    Args:
        day: the day it happened; None for any since the law of 2023.
    """

    def build(draw: DrawFn) -> LegislationEvent:
        return _event(draw, draw(st.sampled_from(_KINDS)), draw(either(day, _DAYS)))

    return built(build)


def _one(kind: type[V]) -> SearchStrategy[V]:
    """One kind of event, on any day since the law of 2023."""

    def build(draw: DrawFn) -> V:
        return cast("V", _event(draw, kind, draw(_DAYS)))

    return built(build)


def bills_reviewed() -> SearchStrategy[BillReviewed]:
    """Return events of this kind (有关的专门委员会审议)."""
    return _one(BillReviewed)


def bills_returned() -> SearchStrategy[BillReturned]:
    """Return events of this kind (建议修改完善)."""
    return _one(BillReturned)


def bills_resubmitted() -> SearchStrategy[BillResubmitted]:
    """Return events of this kind (修改完善后再提出)."""
    return _one(BillResubmitted)


def bills_listed() -> SearchStrategy[BillListed]:
    """Return events of this kind (列入会议议程)."""
    return _one(BillListed)


def bills_not_listed() -> SearchStrategy[BillNotListed]:
    """Return events of this kind (不列入会议议程)."""
    return _one(BillNotListed)


def drafts_sent() -> SearchStrategy[BillDraftSent]:
    """Return events of this kind (将草案发给组成人员)."""
    return _one(BillDraftSent)


def bills_read() -> SearchStrategy[BillRead]:
    """Return events of this kind (常务委员会会议审议)."""
    return _one(BillRead)


def unified_deliberations() -> SearchStrategy[UnifiedlyDeliberated]:
    """Return events of this kind (统一审议)."""
    return _one(UnifiedlyDeliberated)


def drafts_published() -> SearchStrategy[LawDraftPublished]:
    """Return events of this kind (向社会公布征求意见)."""
    return _one(LawDraftPublished)


def publications_waived() -> SearchStrategy[PublicationWaived]:
    """Return events of this kind (决定不公布)."""
    return _one(PublicationWaived)


def bills_shelved() -> SearchStrategy[BillShelved]:
    """Return events of this kind (搁置审议)."""
    return _one(BillShelved)


def votes_put_off() -> SearchStrategy[BillVotePutOff]:
    """Return events of this kind (暂不付表决)."""
    return _one(BillVotePutOff)


def bills_relisted() -> SearchStrategy[BillRelisted]:
    """Return events of this kind (再次列入会议议程)."""
    return _one(BillRelisted)


def considerations_extended() -> SearchStrategy[ConsiderationExtended]:
    """Return events of this kind (延期审议)."""
    return _one(ConsiderationExtended)


def considerations_terminated() -> SearchStrategy[ConsiderationTerminated]:
    """Return events of this kind (终止审议)."""
    return _one(ConsiderationTerminated)


def bills_withdrawn() -> SearchStrategy[BillWithdrawn]:
    """Return events of this kind (撤回)."""
    return _one(BillWithdrawn)


def voting_drafts() -> SearchStrategy[VotingDraftMade]:
    """Return events of this kind (提出表决稿)."""
    return _one(VotingDraftMade)


def clauses_voted() -> SearchStrategy[ClauseVoted]:
    """Return events of this kind (单独表决)."""
    return _one(ClauseVoted)


def bills_put_to_vote() -> SearchStrategy[BillPutToVote]:
    """Return events of this kind (交付表决)."""
    return _one(BillPutToVote)


def bills_voted() -> SearchStrategy[BillVoted]:
    """Return events of this kind (表决)."""
    return _one(BillVoted)


def bills_referred() -> SearchStrategy[BillReferred]:
    """Return events of this kind (提请大会审议)."""
    return _one(BillReferred)


def deputies_sent() -> SearchStrategy[DeputiesSent]:
    """Return events of this kind (将法律草案发给代表)."""
    return _one(DeputiesSent)


def bills_sent_for_approval() -> SearchStrategy[SentForApproval]:
    """Return events of this kind (报请批准)."""
    return _one(SentForApproval)


def approvals_decided() -> SearchStrategy[ApprovalDecided]:
    """Return events of this kind (批准)."""
    return _one(ApprovalDecided)


def bills_promulgated() -> SearchStrategy[LawPromulgated]:
    """Return events of this kind (公布)."""
    return _one(LawPromulgated)


# Bills


# The usual way to a law: where a bill stops on it is drawn.
_WAY: tuple[type[Any], ...] = (
    BillListed,
    BillDraftSent,
    BillRead,
    LawDraftPublished,
    UnifiedlyDeliberated,
    BillRead,
    VotingDraftMade,
    BillPutToVote,
    BillVoted,
    SentForApproval,
    ApprovalDecided,
    LawPromulgated,
)


def legislative_bills(
    *, level: Level | None = None, corner: bool = False
) -> SearchStrategy[LegislativeBill]:
    """Return bills in every stage (法律案、地方性法规案).

    Args:
        level: of the standing committee; None for any that makes laws or regulations.
        corner: bills put aside, with two years around the line.
    """

    def build(draw: DrawFn) -> LegislativeBill:
        where = draw(either(level, st.sampled_from(_LEVELS)))
        proposer = draw(st.sampled_from([None, _COUNCIL, Body.GOVERNMENT]))
        day = draw(_DAYS)
        major = not where.national and draw(st.sampled_from([False, False, True]))
        case = LegislativeBill(draw(names()), where, day, proposer, major)
        usual = _WAY[: draw(st.integers(0, len(_WAY)))]
        aside = (BillShelved, *(() if draw(_YES) else (ConsiderationTerminated,)))
        way = (*usual[:3], *aside) if corner else usual
        for kind in way:
            case = _moved(draw, case, kind)
        for _ in range(draw(st.integers(0, 4))):
            kinds = possible(TABLE, case.stage)
            if kinds:
                case = _moved(draw, case, draw(st.sampled_from(kinds)))
        return case

    return built(build)


def _moved(draw: DrawFn, case: LegislativeBill, kind: type[Any]) -> LegislativeBill:
    """The case after an event of a kind, or as it was where that may not happen."""
    last = case.events[-1].day if case.events else case.submitted
    aside = case.stage in {LegislationStage.SHELVED, LegislationStage.POSTPONED}
    day = last + (timedelta(days=draw(_TWO_YEARS)) if aside else _gap(draw))
    try:
        return case.after(_event(draw, kind, day))
    except (FactsError, TransitionError):
        return case


def legislation_duties_owed() -> SearchStrategy[LegislationDuty]:
    """Return things for which a time runs (立法期限事项)."""

    def build(draw: DrawFn) -> LegislationDuty:
        opens = draw(_DAYS) + timedelta(days=60)
        bill = LegislativeBill(draw(names()), Level.NATIONAL, opens - timedelta(days=60), _COUNCIL)
        bill = bill.after(BillListed(opens - timedelta(days=50), _COUNCIL))
        if draw(_YES):
            sent = opens - timedelta(days=draw(st.integers(5, 9)))
            bill = bill.after(BillDraftSent(sent, opens))
        bill = bill.after(BillRead(opens, opens))
        return draw(st.sampled_from(bill.deadlines(opens)))

    return built(build)


# Rulings


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _FIRST)


def _readings_valid(draw: DrawFn, on: date) -> Ruling:
    number = draw(st.integers(0, 4))
    given = [draw(_YES) for _ in range(3)]
    return readings_valid(
        number, consistent=given[0], narrow=given[1], urgent=given[2], on=_known(on)
    )


def _reading_valid(draw: DrawFn, on: date) -> Ruling:
    last = draw(st.sampled_from([1, 2, 3, 3, 3, 4]))
    steps = draw(st.just(list(ReadingStep)) | st.lists(reading_steps(), unique=True))
    return reading_valid(draw(st.integers(1, last)), steps, of=last, on=_known(on))


def _unified_deliberation_valid(draw: DrawFn, on: date) -> Ruling:
    steps = draw(st.just(list(UnifiedStep)) | st.lists(unified_steps(), unique=True))
    return unified_deliberation_valid(
        steps,
        constitutional=UnifiedStep.CONSTITUTIONALITY_EXPLAINED in steps or draw(_YES),
        differing=UnifiedStep.OPINIONS_EXPLAINED in steps or draw(_YES),
        unadopted=UnifiedStep.FED_BACK in steps or draw(_YES),
        on=_known(on),
    )


def _clause_vote_valid(draw: DrawFn, on: date) -> Ruling:
    return clause_vote_valid(
        decided_by=draw(_BY),
        important=draw(_MOSTLY),
        divided=draw(_MOSTLY),
        before_vote=draw(_MOSTLY),
        on=_known(on),
    )


def _termination_valid(draw: DrawFn, on: date) -> Ruling:
    since, extended = draw(_DAYS), draw(_YES)
    return termination_valid(
        draw(idle_causes()),
        since=since,
        decided=since + timedelta(days=draw(_TWO_YEARS)),
        decided_by=draw(_BY),
        reported=not extended and draw(_MOSTLY),
        extended=extended,
        on=_known(on),
    )


def _legislation_in_time(draw: DrawFn, on: date) -> Ruling:
    what, event = draw(legislation_times()), draw(_DAYS)
    early = what in BACK or (what is LegislationTime.SUPPORTING_RULES and draw(_YES))
    done = event - _gap(draw) if early else event + _gap(draw)
    special = what is LegislationTime.MEMBERS_DRAFT and draw(_YES)
    own = what in {LegislationTime.AUTHORISATION, LegislationTime.SUPPORTING_RULES} and draw(_YES)
    own_limit = event + _gap(draw) if own else None
    return legislation_in_time(
        what, done, event=event, special=special, own_limit=own_limit, on=_known(on)
    )


def _law_comment_valid(draw: DrawFn, on: date) -> Ruling:
    days = draw(st.sampled_from([None, 29, 30, 31]))
    return law_comment_valid(
        days,
        reported=days is not None and draw(_MOSTLY),
        council_decided_not=days is None and draw(_YES),
        for_congress=draw(_YES),
        on=_known(on),
    )


def _law_order_valid(draw: DrawFn, on: date) -> Ruling:
    parts = draw(st.just(list(OrderPart)) | st.lists(order_parts(), unique=True))
    return law_order_valid(parts, in_force=draw(st.none() | _DAYS), on=_known(on))


def _regulation_maker_valid(draw: DrawFn, on: date) -> Ruling:
    body = draw(st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE, Body.GOVERNMENT]))
    level = draw(st.sampled_from(_MAKERS))
    return regulation_maker_valid(level, body, especially_major=draw(_YES), on=_known(on))


def _regulation_approval_valid(draw: DrawFn, on: date) -> Ruling:
    conflicts = draw(st.just([]) | st.lists(higher_texts(), unique=True))
    handled = HigherText.PROVINCIAL_RULE in conflicts and draw(_YES)
    return regulation_approval_valid(
        approved=draw(_YES), contrary_to=conflicts, handled=handled, on=_known(on)
    )


def _regulation_effective(draw: DrawFn, on: date) -> Ruling:
    kind = draw(regulation_kinds())
    own = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
    local = kind is RegulationKind.LOCAL_REGULATION
    level = draw(st.sampled_from(_MAKERS if local else own))
    approver = draw(st.none() | st.sampled_from([Level.NATIONAL, Level.PROVINCE]))
    if local and level in {Level.PROVINCE, Level.AUTONOMOUS_REGION, Level.MUNICIPALITY}:
        approver = None
    body = draw(st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE]))
    return regulation_effective(kind, level, made_by=body, approved_by=approver, on=_known(on))


def _interim_rule_valid(draw: DrawFn, on: date) -> Ruling:
    day = _known(on)
    effective = day - timedelta(days=draw(_TWO_YEARS | st.integers(0, 900)))
    between = st.integers(0, (day - effective).days).map(lambda one: effective + timedelta(one))
    return interim_rule_valid(
        effective,
        ripe=draw(st.sampled_from([False, False, True])),
        pressing=draw(_MOSTLY),
        asked_for=draw(st.none() | between),
        on=day,
    )


LAW_MAKING_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "clause_vote_valid": _clause_vote_valid,
    "interim_rule_valid": _interim_rule_valid,
    "law_comment_valid": _law_comment_valid,
    "law_order_valid": _law_order_valid,
    "legislation_in_time": _legislation_in_time,
    "reading_valid": _reading_valid,
    "readings_valid": _readings_valid,
    "regulation_approval_valid": _regulation_approval_valid,
    "regulation_effective": _regulation_effective,
    "regulation_maker_valid": _regulation_maker_valid,
    "termination_valid": _termination_valid,
    "unified_deliberation_valid": _unified_deliberation_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
