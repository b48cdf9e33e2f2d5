"""A Party committee's proposal on its lawful way; reports to it (党委建议、请示报告)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, optional, text
from npcmodel.dates.periods import days_before
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Roll
from npcmodel.law.ruling import Ground, OpenPoint, Result, Ruling, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.matters.cases import MatterCase
from npcmodel.matters.events import (
    CouncilDecided,
    ExecutionReported,
    MatterEvent,
    MatterStage,
    MatterVoted,
    ResolutionPublished,
)
from npcmodel.matters.proposing import matter_proposal_valid
from npcmodel.matters.texts import listings, matter_texts, said_of
from npcmodel.params import organic_bills
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.profile import Profile

__all__ = [
    "PartyProposal",
    "PartyProposalWay",
    "PartyReport",
    "PartyReportKind",
    "PartyReportLog",
    "PartyStep",
    "party_proposal_way",
    "party_reports",
]


@enum.unique
class PartyStep(enum.Enum):
    """What makes a Party committee's proposal a decision of the congress (党委建议的法定步骤)."""

    NOTIFIED = "通报同级人大及其常委会"
    PUT = "由有权机关或者联名提出议案、报告"
    SUBMITTED = "提请常委会会议审议"
    DECIDED = "作出决议、决定"
    PUBLISHED = "公布决议、决定"
    EXECUTED = "报告执行情况"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@attrs.frozen
class PartyProposal:
    """A Party committee's proposal on affairs of state (党委建议).

    Attributes:
        made: the day it was made.
        notified: the day the congress and its standing committee were told; None where not yet.
        case: the bill or report that took it up; None where nobody has put one.
        signers: members who jointly put the bill, in persons; None where an organ put it.

    Raises:
        FactsError: a day before the proposal, or signers that do not fit who put the case.
    """

    made: date
    notified: date | None = None
    case: MatterCase | None = None
    signers: int | None = None

    def __attrs_post_init__(self) -> None:
        made = day("made", self.made)
        notified = optional(day, "notified", self.notified)
        if notified is not None and notified < made:
            raise FactsError("notified", notified, f"{made}, the day it was made, or later")
        case = optional(instance, "case", self.case, MatterCase)
        signers = optional(count, "signers", self.signers)
        object.__setattr__(self, "signers", signers)
        if case is not None and case.received < made:
            expected = f"{made}, the day of the proposal, or later"
            raise FactsError("case.received", case.received, expected)
        jointly = case is not None and case.by is None
        if jointly is (signers is None):
            raise FactsError("signers", signers, "the members who put the case, where members did")


@attrs.frozen
class PartyProposalWay(Result):
    """How far a Party committee's proposal has come on its lawful way (党委建议的进展).

    Attributes:
        proposal: the proposal.
        on: the day up to which it was judged.
        done: the steps taken.
        missing: those that are still to be taken, the next one first.
        put: whether whoever put it may put it; None where nobody has.
        grounds: the provisions.
        open: what the texts leave in doubt.
        stopped: whether the case came to an end without a decision of the standing committee.
        notes: what else a reader should know, as that being notified is practice and no law.
    """

    proposal: PartyProposal
    on: date
    done: tuple[PartyStep, ...]
    missing: tuple[PartyStep, ...]
    put: Ruling | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    stopped: bool = False
    notes: tuple[Text, ...] = ()

    @property
    def next_step(self) -> PartyStep | None:
        """The lawful step to be taken now; None where all are taken, or the case has ended.

        Being notified is none: it is practice, and nothing waits for it.
        """
        lawful = [one for one in self.missing if one is not PartyStep.NOTIFIED]
        return lawful[0] if lawful and not self.stopped else None

    @property
    def decided(self) -> bool:
        """Whether the standing committee has decided: before that nothing binds as its decision."""
        return PartyStep.DECIDED in self.done

    def explain(self, lang: Lang = "zh") -> str:
        """Return the steps taken and missing, and what they rest on, a line each."""
        zh = language(lang) == "zh"
        lines = [("已完成：" if zh else "done: ") + term(one, lang) for one in self.done]
        lines += [("尚缺：" if zh else "missing: ") + term(one, lang) for one in self.missing]
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])


_PRACTICE = Text(
    "党委不在可以提出议案之列，其建议须由有权者提出",
    "a Party committee is not among those that may put a bill: one that may must put it",
)
_NOTIFYING = Text(
    "党委建议通报人大，是工作做法，不是法律规定",
    "that the congress is told of a proposal is practice, not law",
)
_LISTED = MatterKind.PARTY_PROPOSALS
_STOPPED = (
    MatterStage.NOT_SUBMITTED,
    MatterStage.WITHDRAWN,
    MatterStage.REFERRED,
    MatterStage.REJECTED,
    MatterStage.OPINIONS,
    MatterStage.OPINIONS_SENT,
    MatterStage.HANDLED,
)


def party_proposal_way(
    proposal: PartyProposal, committee: Roll, *, on: date, profile: Profile | None = None
) -> PartyProposalWay:
    """Say how far a Party committee's proposal has come on its lawful way (党委建议的法定程序).

    The Party committee itself puts no bill: one who may takes it up, the council of chairpersons
    submits it, the standing committee decides. A case put by one who may not put it has not been
    put, and what followed does not count.

    Args:
        proposal: the proposal with the case that took it up.
        committee: the standing committee with its members, in persons.
        on: the day up to which it is judged; what happened later does not count.
        profile: the place's own provisions; that of the case must be the same.

    Raises:
        FactsError: another body, a case of another place, or what `matter_proposal_valid` refuses.

    Law: 地方组织法 52; local rules on major matters.
    Limitations: that the matter is within the committee's powers, and that the vote was carried, is
        the caller's answer. A case that was refused, withdrawn, rejected or referred to the
        congress, or that ended in opinions, misses the decision and what follows it. That the
        resolution is published is asked only where a text of the place asks it.
    """
    on = day("on", on)
    instance("proposal", proposal, PartyProposal)
    case = proposal.case
    if case is not None and case.profile != profile:
        raise FactsError("profile", profile, "the profile of the case")
    done: list[PartyStep] = []
    if proposal.notified is not None and proposal.notified <= on:
        done.append(PartyStep.NOTIFIED)
    tier = instance("committee", committee, Roll).level.tier
    listed = listings(_LISTED, profile, on, tier)
    grounds = (
        *_not_itself(on),
        *(Ground(source, holds=True, says=said_of(_LISTED, how)) for how, source in listed),
    )
    put, stopped = None, False
    if case is not None and case.received <= on:
        put = matter_proposal_valid(
            case.form,
            committee,
            on=case.received,
            signers=proposal.signers,
            by=case.by,
            profile=profile,
        )
        if put.holds:
            events = tuple(one for one in case.events if one.day <= on)
            done += [PartyStep.PUT, *_steps(events)]
            stopped = case.stage_on(on) in _STOPPED
    asked = {*PartyStep}
    made_public = ("resolution_published", "facts_published")
    if not any(matter_texts(profile, field, on, tier) for field in made_public):
        asked.discard(PartyStep.PUBLISHED)
    missing = tuple(one for one in PartyStep if one in asked and one not in done)
    points = () if put is None else put.open
    rests = () if put is None else put.grounds
    return PartyProposalWay(
        proposal,
        on,
        tuple(done),
        missing,
        put,
        (*grounds, *rests),
        points,
        stopped,
        (_NOTIFYING,),
    )


def _not_itself(on: date) -> tuple[Ground, ...]:
    """That a Party committee is not among those who may put a bill."""
    named = (organic_bills.COMMITTEE_BILL_BY_COUNCIL, organic_bills.COMMITTEE_BILL_BY_ORGAN)
    texts = (one.known(on) for one in named)
    known = tuple(Ground(one.source, holds=True, says=_PRACTICE) for one in texts if one)
    return known or (Ground(None, holds=True, says=_PRACTICE),)


def _steps(events: Iterable[MatterEvent]) -> Iterable[PartyStep]:
    """The steps that events are."""
    for event in events:
        if isinstance(event, CouncilDecided) and event.submitted:
            yield PartyStep.SUBMITTED
        elif isinstance(event, MatterVoted) and event.passed:
            yield PartyStep.DECIDED
        elif isinstance(event, ResolutionPublished):
            yield PartyStep.PUBLISHED
        elif isinstance(event, ExecutionReported) and event.complete:
            yield PartyStep.EXECUTED


# What is reported to the Party committee


@enum.unique
class PartyReportKind(enum.Enum):
    """Whether instructions are asked for, or a report is made (请示、报告)."""

    INSTRUCTIONS = "请示"
    REPORT = "报告"


@attrs.frozen
class PartyReport:
    """A request or report to the Party committee (向党委请示报告).

    Attributes:
        matter: the matter, by the caller's own name.
        kind: a request for instructions, or a report.
        made: the day it was made.
        answered: the day of the reply; None where there is none.

    Raises:
        FactsError: a value of the wrong kind, or a reply before the request.
    """

    matter: str
    kind: PartyReportKind
    made: date
    answered: date | None = None

    def __attrs_post_init__(self) -> None:
        text("matter", self.matter)
        member("kind", self.kind, PartyReportKind)
        made = day("made", self.made)
        answered = optional(day, "answered", self.answered)
        if answered is not None and answered < made:
            raise FactsError("answered", answered, f"{made}, the day it was made, or later")


@attrs.frozen
class PartyReportLog(Result):
    """Which matters were reported to the Party committee, and which were not (请示报告台账).

    Attributes:
        lead_days: how many days before its day a matter is reported, by the body's own rules.
        source: those rules.
        missing: matters of which no report was made.
        late: matters whose first report came later than that.
        unanswered: matters for which instructions were asked and none came by the day.
        grounds: what local texts say of such reports.
    """

    lead_days: int
    source: str
    missing: tuple[str, ...]
    late: tuple[str, ...]
    unanswered: tuple[str, ...]
    grounds: tuple[Ground, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is missing, late and unanswered, and the rules, a line each."""
        zh = language(lang) == "zh"
        head = (
            f"{self.source}：提前{self.lead_days}日请示报告，是工作制度，不是法律规定"
            if zh
            else f"{self.source}: reported {self.lead_days} days ahead; practice, not law"
        )
        said = (
            ("未请示报告：", "not reported: ", self.missing),
            ("迟报：", "reported late: ", self.late),
            ("请示未复：", "not answered: ", self.unanswered),
        )
        lines = [
            (chinese if zh else english) + ("、" if zh else ", ").join(names)
            for chinese, english, names in said
            if names
        ]
        return "\n".join([head, *lines, *reasons(lang, self.grounds)])


def party_reports(  # noqa: PLR0913  # matters, log, whose rules, by which day
    matters: Iterable[tuple[str, date]],
    reports: Iterable[PartyReport],
    *,
    lead_days: int,
    source: str,
    on: date,
    profile: Profile | None = None,
) -> PartyReportLog:
    """Hold a log of reports against the matters due to be reported (重大事项请示报告制度).

    Args:
        matters: each by its name, with the day it is discussed or decided.
        reports: what was reported; of several on one matter the first counts.
        lead_days: how many days before its day a matter is reported, by the body's own rules.
        source: those rules, as they are cited.
        on: the day up to which the log is judged; later reports do not count, and a matter whose
            last day for it has not passed is not missing.
        profile: the place's own provisions.

    Raises:
        FactsError: a matter twice, a report on none of them, or a value of the wrong kind.

    Law: none; 济南 alone has great differences and drafts reported to the Party committee, without
        a number of days.
    """
    on = day("on", on)
    lead_days, source = count("lead_days", lead_days), text("source", source)
    due: dict[str, date] = {}
    for name, when in matters:
        if text("matters", name) in due:
            raise FactsError("matters", name, "each matter once")
        due[name] = days_before(day("matters", when), lead_days)
    made: dict[str, list[PartyReport]] = {name: [] for name in due}
    for one in each("reports", reports, PartyReport):
        if one.matter not in made:
            raise FactsError("reports", one.matter, "one of the matters")
        if one.made <= on:
            made[one.matter].append(one)
    first = {name: min((one.made for one in log), default=None) for name, log in made.items()}
    return PartyReportLog(
        lead_days,
        source,
        tuple(name for name in due if first[name] is None and due[name] < on),
        tuple(name for name, when in first.items() if when is not None and when > due[name]),
        tuple(name for name in due if any(_waits(one, on) for one in made[name])),
        worded(matter_texts(profile, "party_report", on)),
    )


def _waits(report: PartyReport, on: date) -> bool:
    asked = report.kind is PartyReportKind.INSTRUCTIONS
    return asked and (report.answered is None or report.answered > on)
