"""What the texts of an event's day say of it, and what contradicts the case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.publications import Publication
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Ruling
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.legislation import events as ev
from npcmodel.legislation.events import LegislationEvent, LegislationStage
from npcmodel.legislation.local import approval_grounds, regulation_maker_valid
from npcmodel.legislation.readings import readings_valid
from npcmodel.legislation.votes import IdleCause, clause_vote_valid, ending_grounds
from npcmodel.params import (
    legislation_bills,
    legislation_local,
    legislation_publication,
    legislation_readings,
    legislation_times,
    npcsc_laws,
    npcsc_rules,
    organic_bills,
)

__all__ = ["Walked", "asked_of", "check_event", "check_proposer", "happened", "read_enough"]

_COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
_STAGE = LegislationStage
_BEFORE_LISTING = (_STAGE.SUBMITTED, _STAGE.RETURNED)
_READ_ONCE = 1
_APPROVING = (Level.PROVINCE, Level.AUTONOMOUS_REGION)
_UNREPORTED = Text(
    "应当先由宪法和法律委员会统一审议，提出审议结果报告和修改稿",
    "the Constitution and Law Committee must first put a report on the result and a revised draft",
)
_HEARD = Text(
    "第三次审议应当听取审议结果的报告，对修改稿进行审议",
    "the third reading hears the report on the result and considers the revised draft",
)
_FURTHER = Text(
    "暂不付表决后，应当先由有关的专门委员会进一步审议",
    "once the vote was put off, the special committee concerned must first deliberate further",
)
_UNIFIED_FURTHER = Text(
    "单独表决后暂不付表决的，应当先由宪法和法律委员会、有关的专门委员会进一步审议",
    "once the vote was put off after a separate one, the Constitution and Law Committee and the "
    "special committee concerned must first deliberate further",
)
_NO_CONSENT = Text("未经规定的提出和同意", "not proposed and consented to as the rules ask")
_UNAPPROVED = Text("须经批准后公布施行", "it must be approved before it is promulgated")


_ABLE: dict[bool, tuple[Parameter[Any], ...]] = {
    True: (
        legislation_bills.COMMITTEE_LAW_BILL_BY_COUNCIL,
        legislation_bills.COMMITTEE_LAW_BILL_BY_ORGAN,
    ),
    False: (organic_bills.COMMITTEE_BILL_BY_COUNCIL, organic_bills.COMMITTEE_BILL_BY_ORGAN),
}


class Walked(Protocol):
    """What the guards look at of a case."""

    @property
    def level(self) -> Level:
        """Of the standing committee."""
        ...

    @property
    def submitted(self) -> date:
        """The day the bill was put."""
        ...

    @property
    def proposer(self) -> Body | None:
        """The organ that put it; None for members."""
        ...

    @property
    def especially_major(self) -> bool:
        """Whether it regulates especially major matters."""
        ...

    @property
    def stage(self) -> LegislationStage:
        """Where it stands."""
        ...

    @property
    def events(self) -> tuple[LegislationEvent, ...]:
        """What happened."""
        ...


def happened(events: Sequence[Any], *kinds: type[Any]) -> list[Any]:
    """Return the events of some kinds."""
    return [one for one in events if isinstance(one, kinds)]


# What contradicts the case


def check_proposer(proposer: Body | None, level: Level, submitted: date) -> None:
    """Refuse an organ that may not put such a bill to the committee.

    Raises:
        FactsError: an organ that the texts do not name.
        NotInForceError: no text is known for the day.
    """
    able = tuple(one for text in _ABLE[level.national] for one in text.at(submitted).value)
    if proposer is not None and proposer not in able:
        names = ", ".join(one.name for one in able)
        raise FactsError("proposer", proposer, f"None for members, or one of {names}")


def check_event(case: Walked, event: LegislationEvent) -> None:
    """Refuse what contradicts the bill or what happened before."""
    if event.day < case.submitted:
        expected = f"{case.submitted}, the day the bill was put, or later"
        raise FactsError("event.day", event.day, expected)
    if isinstance(event, ev.BillRead):
        reads = happened(case.events, ev.BillRead)
        if reads and event.opens <= reads[-1].day:
            expected = f"a day after {reads[-1].day}, the reading in another meeting"
            raise FactsError("opens", event.opens, expected)
    elif isinstance(event, ev.DeputiesSent):
        session = happened(case.events, ev.BillReferred)[-1].session
        if event.day > session:
            raise FactsError("event.day", event.day, f"{session}, the session, or earlier")
    elif isinstance(event, ev.SentForApproval):
        if case.level.tier is not Tier.PREFECTURE:
            expected = "another event: only regulations of cities and prefectures are approved"
            raise FactsError("event", event, expected)
        if event.to not in _APPROVING:
            raise FactsError("to", event.to, "Level.PROVINCE or Level.AUTONOMOUS_REGION")


# What the texts say


def asked_of(case: Walked, event: LegislationEvent) -> tuple[Ground, ...]:  # a kind of event each
    """Return what the texts of the event's day say of it.

    The procedure of local regulations is for the congress of the place (立法法 87): of them the
    unified deliberation, the approval, the maker and the publication are asked alone.
    """
    if isinstance(event, ev.VotingDraftMade):
        return _of_voting_draft(case, event)
    if isinstance(event, ev.LawPromulgated):
        return _of_promulgation(case, event)
    if isinstance(event, ev.ApprovalDecided):
        approved, contrary = event.approved, event.contrary
        return approval_grounds(approved=approved, contrary=contrary, on=event.day)
    if isinstance(event, ev.BillVoted) and event.adopted and not case.level.national:
        major, body = case.especially_major, Body.STANDING_COMMITTEE
        return regulation_maker_valid(
            case.level, body, especially_major=major, on=event.day
        ).grounds
    return _of_the_nation(case, event) if case.level.national else ()


def _of_the_nation(case: Walked, event: LegislationEvent) -> tuple[Ground, ...]:  # noqa: PLR0911  # a kind of event each
    if isinstance(event, (ev.BillListed, ev.BillNotListed, ev.BillReturned)):
        return _of_listing(case, event)
    if isinstance(event, ev.BillWithdrawn):
        return _of_withdrawal(case, event)
    if isinstance(event, ev.PublicationWaived):
        return said(event.day, legislation_times.DRAFT_PUBLISHED, holds=event.by is _COUNCIL)
    if isinstance(event, (ev.LawDraftPublished, ev.UnifiedlyDeliberated)):
        return _of_first_reading(case, event)
    if isinstance(event, ev.BillVotePutOff):
        return _of_postponement(case, event)
    if isinstance(event, (ev.ConsiderationTerminated, ev.ConsiderationExtended)):
        return _of_ending(case, event)
    if isinstance(event, ev.ClauseVoted):
        return clause_vote_valid(
            decided_by=event.by,
            important=event.important,
            divided=event.divided,
            before_vote=True,
            on=event.day,
        ).grounds
    if isinstance(event, ev.BillPutToVote):
        return _of_vote(case, event)
    return ()


def _of_listing(
    case: Walked, event: ev.BillListed | ev.BillNotListed | ev.BillReturned
) -> tuple[Ground, ...]:
    """Members' bills may be left out, organs' sent back; the council's own is considered."""
    council = event.by is _COUNCIL
    if case.proposer is None:
        holds = council and not isinstance(event, ev.BillReturned)
        return said(event.day, legislation_readings.MEMBERS_BILL, holds=holds)
    if case.proposer is _COUNCIL:
        holds = council and isinstance(event, ev.BillListed)
        return said(event.day, legislation_readings.COUNCIL_BILL, holds=holds)
    holds = council and not isinstance(event, ev.BillNotListed)
    return said(event.day, legislation_readings.ORGAN_BILL, holds=holds)


def _of_withdrawal(case: Walked, event: ev.BillWithdrawn) -> tuple[Ground, ...]:
    """Before it is listed its proposers have the right to withdraw it (59)."""
    if case.stage in _BEFORE_LISTING:
        return ()
    holds = event.reasons and event.consent_of is _COUNCIL and event.reported
    return said(event.day, legislation_readings.WITHDRAWAL, holds=holds)


def _of_first_reading(
    case: Walked, event: ev.LawDraftPublished | ev.UnifiedlyDeliberated
) -> tuple[Ground, ...]:
    """Both come after the first meeting that considered the bill."""
    text = npcsc_laws.UNIFIED_WHEN
    if isinstance(event, ev.LawDraftPublished):
        text = legislation_times.DRAFT_PUBLISHED
    return said(event.day, text, holds=bool(happened(case.events, ev.BillRead)))


def _of_postponement(case: Walked, event: ev.BillVotePutOff) -> tuple[Ground, ...]:
    if case.stage is _STAGE.CLAUSES_VOTED:
        return said(event.day, legislation_readings.AFTER_CLAUSE_VOTE, holds=event.by_council)
    source = npcsc_rules.VOTE_POSTPONED.at(event.day).source
    holds = event.by_council and event.consented
    return (Ground(source, holds=holds, says=_NO_CONSENT),)


def _of_ending(
    case: Walked, event: ev.ConsiderationTerminated | ev.ConsiderationExtended
) -> tuple[Ground, ...]:
    last = happened(case.events, ev.BillShelved, ev.BillVotePutOff)[-1]
    cause = IdleCause.VOTE_PUT_OFF
    if isinstance(last, ev.BillShelved):
        cause = IdleCause.DIVIDED if last.divided else IdleCause.OTHERWISE_SHELVED
    grounds = ending_grounds(cause, last.day, event.day, event.by, event.day)
    if isinstance(event, ev.ConsiderationTerminated):
        reported = legislation_readings.TERMINATION_REPORTED
        grounds += said(event.day, reported, holds=event.reported)
    return grounds


def _of_voting_draft(case: Walked, event: ev.VotingDraftMade) -> tuple[Ground, ...]:
    """A report on the result with a revised draft came first, before a third reading at least."""
    results = [one for one in happened(case.events, ev.UnifiedlyDeliberated) if one.result]
    if not case.level.national:
        return said(event.day, legislation_local.UNIFIED_ORGAN, holds=bool(results))
    source = legislation_readings.UNIFIED.at(event.day).source
    grounds: tuple[Ground, ...] = (Ground(source, holds=bool(results), says=_UNREPORTED),)
    reads = happened(case.events, ev.BillRead)
    if len(reads) >= legislation_readings.READINGS.at(event.day).value:
        source = legislation_readings.THIRD_READING.at(event.day).source
        heard = any(one.day <= reads[-1].day for one in results)
        grounds += (Ground(source, holds=heard, says=_HEARD),)
    return grounds + _of_further_work(case, event)


def _of_further_work(case: Walked, event: ev.VotingDraftMade) -> tuple[Ground, ...]:
    """What was put off went back to the committees before it is drafted for the vote again."""
    places = [at for at, one in enumerate(case.events) if isinstance(one, ev.BillVotePutOff)]
    if not places:
        return ()
    last = places[-1]
    since = case.events[last + 1 :]
    if isinstance(case.events[last - 1], ev.ClauseVoted):
        source = legislation_readings.AFTER_CLAUSE_VOTE.at(event.day).source
        holds = bool(happened(since, ev.UnifiedlyDeliberated))
        return (Ground(source, holds=holds, says=_UNIFIED_FURTHER),)
    source = npcsc_rules.VOTE_POSTPONED.at(event.day).source
    holds = bool(happened(since, ev.UnifiedlyDeliberated, ev.BillReviewed))
    return (Ground(source, holds=holds, says=_FURTHER),)


def read_enough(case: Walked, event: ev.BillPutToVote) -> Ruling:
    """Rule whether the bill was read often enough when it was put to the vote."""
    return readings_valid(
        len(happened(case.events, ev.BillRead)),
        consistent=event.consistent,
        narrow=event.narrow,
        urgent=event.urgent,
        on=event.day,
    )


def _of_vote(case: Walked, event: ev.BillPutToVote) -> tuple[Ground, ...]:
    """Put by the council, read often enough, and published for comment between two meetings."""
    council = event.by is _COUNCIL
    grounds = said(event.day, legislation_readings.PUT_TO_VOTE, holds=council)
    grounds += read_enough(case, event).grounds
    if len(happened(case.events, ev.BillRead)) > _READ_ONCE:
        known = bool(happened(case.events, ev.LawDraftPublished, ev.PublicationWaived))
        grounds += said(event.day, legislation_times.DRAFT_PUBLISHED, holds=known)
    return grounds


_PROMULGATIONS: dict[Tier, Parameter[Publication]] = {
    Tier.NATIONAL: legislation_publication.COMMITTEE_LAW,
    Tier.PROVINCE: legislation_publication.PROVINCE_COMMITTEE,
    Tier.PREFECTURE: legislation_publication.PREFECTURE,
}


def _of_promulgation(case: Walked, event: ev.LawPromulgated) -> tuple[Ground, ...]:
    text = _PROMULGATIONS[case.level.tier].at(event.day)
    [who] = text.value.by
    says = Text(f"由{who.value}公布", f"promulgated by the {english(who)}")
    grounds: tuple[Ground, ...] = (Ground(text.source, holds=event.by is who, says=says),)
    if case.level.national:
        stated = event.in_force is not None
        grounds += said(event.day, legislation_times.IN_FORCE_STATED, holds=stated)
    elif case.level.tier is Tier.PREFECTURE and case.stage is not _STAGE.APPROVED:
        source = legislation_local.APPROVERS.at(event.day).source
        grounds += (Ground(source, holds=False, says=_UNAPPROVED),)
    return grounds
