"""Votes that carry an election on: another ballot, another election."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date
from typing import Any

from npcmodel.checks import day, instance, names
from npcmodel.elections import deputies, officials, villages
from npcmodel.elections.cases import Case, Checks, Electors, within_voters
from npcmodel.elections.regimes import LOCAL_OFFICIALS, VILLAGE
from npcmodel.elections.results import ElectionResult, RoundKind, Step
from npcmodel.elections.rounds import vote
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.sitting.candidates import candidate_margin

__all__ = ["another_ballot", "another_election"]

_RULES = ("elect_officials", "elect_deputies", "elect_village_committee")
_OUT_OF_ORDER = Text(
    "候选人名单没有依照第一次投票得票多少的顺序确定",
    "the list of candidates does not follow the order of the first votes",
)
_IN_ORDER = Text(
    "候选人名单依照第一次投票得票多少的顺序确定",
    "the list of candidates follows the order of the first votes",
)
_EQUAL_AT_THE_END = OpenPoint(
    Text(
        "第一次投票得票相等的人，有的列入候选人名单，有的没有列入；由谁列入，条文没有规定",
        "of those with equal first votes some are on the list and some are not; no text says which",
    ),
    decides=True,
)
_WHICH_MARGIN = Text(
    "补选后另行选举的候选人数，可以与应选名额相等还是须有差额，条文没有规定",
    "whether candidates may equal the seats in another election after a by-election is not said",
)
_WRITTEN_IN_BEFORE = OpenPoint(
    Text(
        "第一次投票中的另选人能否列入另行选举的候选人名单，条文没有规定",
        "whether a write-in of the first vote may stand in another election is not said",
    ),
    decides=True,
)


def another_ballot(
    first: ElectionResult,
    poll: Poll,
    *,
    on: date,
    electorate: Electors | None = None,
) -> ElectionResult:
    """Return the whole result after another ballot among the tied (再次投票).

    Only the tied stand, for the contested seats; most votes win, and no majority is asked.
    Who was elected before stays elected. A further tie is handed back again.

    Args:
        first: the result so far, whose next step is another ballot.
        poll: the count of this vote, all the tied listed and nobody else.
        on: the day whose law applies; not before that of the vote before.
        electorate: who votes, where their number has changed since; None for as before.

    Raises:
        FactsError: a result that asks for no other ballot, other names than the tied, or any
            of the contradictions of a first vote.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 44 I, 45 III; 地方组织法 29 I; 解放军选举办法 28 I, 30 I.
    Limitations: whether turnout is asked of this vote too, and what follows a second tie, no
        text says: turnout is asked, and the tie is handed back for one more ballot.
    """
    case = _resumed(first, poll, on, electorate, Step.ANOTHER_BALLOT)
    if set(poll.votes) != set(first.tied):
        raise FactsError("poll.votes", list(poll.votes), f"the tied and nobody else: {first.tied}")
    if poll.write_ins:
        expected = "nobody: only the tied may be voted for"
        raise FactsError("poll.write_ins", list(poll.write_ins), expected)
    asked = (("first", first), ("poll", poll), ("electorate", case.electorate))
    case = case._replace(seats=first.contested, asked=asked)
    return vote(case, poll, RoundKind.ANOTHER_BALLOT, _ballots(case, poll), first)


def another_election(
    first: ElectionResult,
    poll: Poll,
    *,
    on: date,
    electorate: Electors | None = None,
    withdrawn: Iterable[Hashable] = (),
) -> ElectionResult:
    """Return the whole result after another election for the seats left (另行选举).

    Of deputies the candidates are taken in the order of the first votes, so many as the
    margin of the seats left allows, and two for one seat; so they are of a villagers'
    committee, more of them than seats. Where voters or villagers elect, most votes then win,
    with no less than a third of the ballots; everybody else needs the majority again.
    Who was elected before stays elected.

    Args:
        first: the result so far, whose next step is another election.
        poll: the count of this vote, in ballots and votes, every candidate listed.
        on: the day whose law applies; not before that of the vote before.
        electorate: who votes, where their number has changed since; None for as before.
        withdrawn: candidates of the first vote who no longer stand, and are passed over.

    Raises:
        FactsError: a result that asks for no other election, one elected before who stands
            again, one withdrawn who was no candidate, or any of the contradictions of a first
            vote.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 44 I, 45 IV, V; 地方组织法 25, 29 II, III; 解放军选举办法 28 I, 30 II, III;
        村民委员会组织法 15 II.
    Limitations: that candidates who withdraw are passed over is practice; no text says it.
    """
    case = _resumed(first, poll, on, electorate, Step.ANOTHER_ELECTION)
    gone = _withdrawn(case, first, withdrawn)
    again = [who for who in (*poll.votes, *poll.write_ins) if who in first.elected]
    if again:
        raise FactsError("poll.votes", again, "nobody who is already elected")
    standing = [who for who in (*case.withdrawn, *gone) if who in poll.votes]
    if standing:
        raise FactsError("poll.votes", standing, "nobody who has withdrawn")
    asked = (
        ("first", first),
        ("poll", poll),
        ("electorate", case.electorate),
        ("withdrawn", gone),
    )
    withdrawn = (*case.withdrawn, *gone)
    case = case._replace(seats=first.vacant, asked=asked, withdrawn=withdrawn)
    checks = _ballots(case, poll).plus(_candidates(case, poll))
    if case.regime.by_rank:
        checks = checks.plus(_order(case, first, poll))
    return vote(case, poll, RoundKind.ANOTHER_ELECTION, checks, first)


def _withdrawn(
    case: Case, first: ElectionResult, withdrawn: Iterable[Hashable]
) -> tuple[Hashable, ...]:
    gone = names("withdrawn", withdrawn)
    standing = case.ranked(first.rounds[0].poll, first.elected)
    for who in gone:
        if who not in standing:
            raise FactsError("withdrawn", who, "a candidate of the first vote, not elected")
    return gone


def _resumed(
    first: ElectionResult, poll: Poll, on: date, electorate: Electors | None, step: Step
) -> Case:
    """The case of the election that is carried on, or why it cannot be."""
    on = day("on", on)
    instance("first", first, ElectionResult)
    instance("poll", poll, Poll)
    if not first.rounds or first.valid.rule not in _RULES:
        expected = f"a result of {', '.join(_RULES)}, or of a vote after them"
        raise FactsError("first", first.valid.rule, expected)
    if first.next_step.kind is not step:
        kind = first.next_step.kind
        raise FactsError("first.next_step", kind, f"Step.{step.name}: {step.value}")
    if on < first.on:
        raise FactsError("on", on, f"{first.on}, the day of the vote before, or later")
    case = _case(first, on)
    if electorate is None:
        return case
    _same_electors(case.electorate, electorate)
    return case._replace(electorate=electorate)


def _same_electors(before: Electors, now: object) -> None:
    """Refuse other electors than those of the vote before: only their number may change."""
    if type(now) is not type(before):
        raise FactsError("electorate", now, f"a {type(before).__name__}, as in the vote before")
    for field in ("body", "level", "seats"):
        was = getattr(before, field, None)
        if getattr(now, field, None) != was:
            raise FactsError(f"electorate.{field}", getattr(now, field), f"{was}, as before")


def _case(result: ElectionResult, on: date) -> Case:
    """The election as it was asked first, with those who voted last."""
    facts: Any = result.facts
    if "first" in facts:
        case = _case(facts["first"], on)
        gone = (*case.withdrawn, *facts.get("withdrawn", ()))
        return case._replace(electorate=facts["electorate"], withdrawn=gone)
    if "village" in facts:
        return villages.case(
            facts["village"], facts["seats"], on, result.asked, facts["by_election"]
        )
    more = (facts["contest"], facts["by_election"], facts["profile"]) if "roll" in facts else ()
    if more:
        return officials.case(facts["roll"], facts["seats"], on, result.asked, *more)
    return deputies.case(
        facts["electorate"],
        facts["seats"],
        on,
        result.asked,
        facts["by_election"],
        facts["profile"],
    )


def _ballots(case: Case, poll: Poll) -> Checks:
    if case.regime is LOCAL_OFFICIALS:
        return officials.ballots(case, poll)
    if case.regime is VILLAGE:
        return villages.ballots(case, poll, RoundKind.ANOTHER_ELECTION)
    return within_voters(case, poll).plus(deputies.committee_votes(case))


def _candidates(case: Case, poll: Poll) -> Checks:
    if case.regime is LOCAL_OFFICIALS:
        checks = officials.candidates(case, poll, another_election=True)
    else:
        checks = deputies.candidates(case, poll, another_election=True)
    if not case.by_election or case.contest is None or case.regime is VILLAGE:
        return checks
    # Candidates may equal the seats in a by-election, and must exceed them in another election:
    # which of the two holds for another election after a by-election no text says.
    strict = candidate_margin(case.contest, seats=case.seats, on=case.on, another_election=True)
    if all(ground.holds for ground in strict.weigh(len(poll.votes))):
        return checks
    return checks.plus(Checks(points=(OpenPoint(_WHICH_MARGIN, decides=True),)))


def _order(case: Case, first: ElectionResult, poll: Poll) -> Checks:
    """Whether the list follows the order of the first votes."""
    before = first.rounds[0].poll
    left = case.ranked(before, first.elected)
    written_in = [who for who in poll.votes if who in before.write_ins and who not in left]
    strangers = [who for who in poll.votes if who not in left and who not in written_in]
    ranked = {**before.write_ins, **left}
    lowest = min((ranked[who] for who in poll.votes if who in ranked), default=None)
    passed_over = [left[who] for who in left if who not in poll.votes]
    skipped = lowest is not None and any(votes > lowest for votes in passed_over)
    holds = not skipped and not strangers
    grounds = tuple(
        Ground(one.citation, holds, says=_IN_ORDER if holds else _OUT_OF_ORDER)
        for one in said(case.on, *case.regime.seats_left)
    )
    points: tuple[OpenPoint, ...] = (_WRITTEN_IN_BEFORE,) if written_in else ()
    if lowest in passed_over:
        points += (_EQUAL_AT_THE_END,)
    return Checks(grounds, points)
