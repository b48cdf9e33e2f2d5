"""Separate votes on clauses, and the end of consideration without a vote."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.dates.periods import months_after
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import legislation_readings

__all__ = [
    "IdleCause",
    "clause_vote_valid",
    "ending_grounds",
    "termination_valid",
]

_COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS

# Single clauses

_CLAUSES = Question(
    "clause_vote_valid",
    Text("可以单独表决", "the clause may be voted on separately"),
    Text("不得单独表决", "the clause may not be voted on separately"),
)


def clause_vote_valid(
    *, decided_by: Body, important: bool, divided: bool, before_vote: bool, on: date
) -> Ruling:
    """Rule whether a clause of a bill of law may be voted on separately (单独表决).

    Args:
        decided_by: the body that decided on it.
        important: whether it is an important clause (重要条款).
        divided: whether opinions on it differ widely (意见分歧较大).
        before_vote: whether the voting draft was not yet put to the vote.
        on: the day whose law applies.

    Raises:
        FactsError: something that is no body, or no yes or no.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 44 II.
    Limitations: how many clauses are still single ones (个别) the text does not say. By what
        majority a clause is carried it does not say either.
    """
    on = day("on", on)
    member("decided_by", decided_by, Body)
    instance("important", important, bool)
    instance("divided", divided, bool)
    instance("before_vote", before_vote, bool)
    holds = decided_by is _COUNCIL and important and divided and before_vote
    asked = (
        ("decided_by", decided_by),
        ("important", important),
        ("divided", divided),
        ("before_vote", before_vote),
    )
    return decide(_CLAUSES, on, asked, said(on, legislation_readings.CLAUSE_VOTE, holds=holds))


# The end without a vote


@enum.unique
class IdleCause(enum.Enum):
    """Why a bill of law was not considered further (法律案停止审议的原因)."""

    DIVIDED = "因重大问题存在较大意见分歧搁置审议"
    OTHERWISE_SHELVED = "因其他原因搁置审议"
    VOTE_PUT_OFF = "暂不付表决后没有再次列入议程"

    __hash__ = object.__hash__


_ON_THE_DAY = Text(
    "满两年的当日作出决定的，是否已满两年，没有明文",
    "whether two years are over on the very day on which they become full is not said",
)
_ENDED = Question(
    "termination_valid",
    Text("终止审议或者延期审议符合规定", "consideration is lawfully ended or extended"),
    Text("终止审议或者延期审议不符合规定", "consideration is not lawfully ended or extended"),
)


def termination_valid(  # noqa: PLR0913  # why, since when, by whom and how it was ended
    cause: IdleCause,
    *,
    since: date,
    decided: date,
    decided_by: Body,
    reported: bool,
    on: date,
    extended: bool = False,
) -> Ruling:
    """Rule whether the consideration of a bill of law may end without a vote (终止审议).

    Nothing ends by itself: after two years the council of chairpersons may end it, or extend
    it where that is needed (延期审议).

    Args:
        cause: why it was not considered further.
        since: the day it was shelved, or the vote put off, itself not counted.
        decided: the day of the decision.
        decided_by: the body that decided.
        reported: whether the end was reported to the standing committee.
        on: the day whose law applies.
        extended: whether the consideration was extended and not ended; that needs no report.

    Raises:
        FactsError: decided before it was shelved or put off, or an extension reported.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 45.
    Limitations: for how long it may be extended, and whether two years run anew, is not said.
        What is decided on the very day on which they become full is left open.
    """
    on = day("on", on)
    member("cause", cause, IdleCause)
    if day("decided", decided) < day("since", since):
        raise FactsError("decided", decided, f"{since}, the day it was put aside, or later")
    member("decided_by", decided_by, Body)
    instance("reported", reported, bool)
    if instance("extended", extended, bool) and reported:
        raise FactsError("reported", reported, "False: the text asks to report an end alone")
    grounds = ending_grounds(cause, since, decided, decided_by, on)
    if not extended:
        grounds += said(on, legislation_readings.TERMINATION_REPORTED, holds=reported)
    asked = (
        ("cause", cause),
        ("since", since),
        ("decided", decided),
        ("decided_by", decided_by),
        ("reported", reported),
        ("extended", extended),
    )
    points: tuple[OpenPoint, ...] = ()
    if decided == _full(since, on):
        source = legislation_readings.SHELVED_MONTHS.at(on).source
        points = (OpenPoint(_ON_THE_DAY, source, decides=True),)
    return decide(_ENDED, on, asked, grounds, points)


def _full(since: date, on: date) -> date:
    return months_after(since, legislation_readings.SHELVED_MONTHS.at(on).value)


def ending_grounds(
    cause: IdleCause, since: date, decided: date, decided_by: Body, on: date
) -> tuple[Ground, ...]:
    """Return whether cause, time and decider are those of the text, before any report."""
    months = legislation_readings.SHELVED_MONTHS.at(on)
    full = _full(since, on)
    says = Text(f"自{since}起满两年，即{full}", f"two years from {since}, full on {full}")
    grounds: tuple[Ground, ...] = (Ground(months.source, holds=decided >= full, says=says),)
    if cause is not IdleCause.VOTE_PUT_OFF:
        divided = cause is IdleCause.DIVIDED
        grounds += said(on, legislation_readings.SHELVING_CAUSE, holds=divided)
    council = decided_by is _COUNCIL
    return grounds + said(on, legislation_readings.TERMINATION, holds=council)
