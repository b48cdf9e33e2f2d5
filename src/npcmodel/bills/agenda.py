"""Who decides on the agenda, what follows a bill not listed, and withdrawal."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import attrs

from npcmodel.bills.forums import forum_of
from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import npc_bills, npcsc_bills, organic_bills
from npcmodel.sitting.initiatives import Initiative, may_initiate

__all__ = [
    "AgendaPath",
    "AgendaStep",
    "UnlistedStep",
    "agenda_path",
    "unlisted_bill_valid",
    "withdrawal_valid",
]

# Who decides on the agenda


@enum.unique
class AgendaStep(enum.Enum):
    """How a bill comes before the body (议案列入议程的方式)."""

    CONSIDERED_DIRECTLY = "由会议审议"
    LISTED = "决定列入会议议程"
    WHETHER_LISTED = "决定是否列入会议议程"
    SUBMITTED = "决定提交会议审议"
    WHETHER_SUBMITTED = "决定是否提请会议审议"


@attrs.frozen
class AgendaPath(Result):
    """How a bill comes before the body, and who decides it (议案的处理).

    Attributes:
        decider: who decides; None where the body considers it without such a decision.
        step: what is decided.
        committee: whether a special committee may be asked for its opinion or report.
        grounds: the provisions.
    """

    decider: Body | None
    step: AgendaStep
    committee: bool
    grounds: tuple[Ground, ...]


class _Path(NamedTuple):
    says: Parameter[Text]
    step: AgendaStep
    committee: bool = True


_DECIDER = {
    Body.CONGRESS: Body.PRESIDIUM,
    Body.STANDING_COMMITTEE: Body.COUNCIL_OF_CHAIRPERSONS,
}
_OF_ORGANS = {
    (Body.CONGRESS, True): _Path(npc_bills.ORGAN_BILL_AGENDA, AgendaStep.LISTED, committee=False),
    (Body.CONGRESS, False): _Path(organic_bills.ORGAN_BILL_AGENDA, AgendaStep.SUBMITTED),
    (Body.STANDING_COMMITTEE, True): _Path(npcsc_bills.ORGAN_BILL_AGENDA, AgendaStep.LISTED),
    (Body.STANDING_COMMITTEE, False): _Path(
        organic_bills.COMMITTEE_ORGAN_AGENDA, AgendaStep.SUBMITTED
    ),
}
_OF_PERSONS = {
    (Body.CONGRESS, True): _Path(npc_bills.JOINT_BILL_AGENDA, AgendaStep.WHETHER_LISTED),
    (Body.CONGRESS, False): _Path(organic_bills.JOINT_BILL_AGENDA, AgendaStep.WHETHER_LISTED),
    (Body.STANDING_COMMITTEE, True): _Path(
        npcsc_bills.JOINT_BILL_AGENDA, AgendaStep.WHETHER_LISTED
    ),
    (Body.STANDING_COMMITTEE, False): _Path(
        organic_bills.COMMITTEE_JOINT_AGENDA, AgendaStep.WHETHER_SUBMITTED
    ),
}
_OF_COUNCIL = {
    True: npcsc_bills.COUNCIL_BILL_AGENDA,
    False: organic_bills.COMMITTEE_COUNCIL_AGENDA,
}


def agenda_path(roll: Roll, *, on: date, by: Body | None = None) -> AgendaPath:
    """Return how a bill comes before the body, and who decides it (议案的处理).

    Bills of deputies, members and delegations may be left out; those of organs are listed or
    submitted; those of a council of chairpersons its standing committee considers directly.

    Args:
        roll: the congress or standing committee to which it is put.
        on: the day whose law applies.
        by: the organ that put it; None for deputies, members or delegations.

    Raises:
        FactsError: another body, or an organ that may not put a bill to it.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 23 I, 23 II; 全国人大常委会议事规则 18; 地方组织法 22 I, 22 II, 52.
    Limitations: bills of law may go other ways (立法法 17 I). Whether enough signed is asked of
        `may_initiate`.
    """
    on = day("on", on)
    forum = forum_of(roll)
    if by is None:
        path = _OF_PERSONS[forum]
    else:
        path = _OF_ORGANS[forum]
        if not may_initiate(Initiative.BILL, roll, by=by, on=on).holds:
            raise FactsError("by", by, f"an organ that may put a bill to {roll.body.name}")
    if by is Body.COUNCIL_OF_CHAIRPERSONS:
        grounds = said(on, _OF_COUNCIL[roll.level.national])
        return AgendaPath(None, AgendaStep.CONSIDERED_DIRECTLY, committee=False, grounds=grounds)
    asked = path.committee and roll.level.tier is not Tier.TOWNSHIP
    return AgendaPath(_DECIDER[roll.body], path.step, asked, said(on, path.says))


@enum.unique
class UnlistedStep(enum.Enum):
    """What is done with a bill that is not listed (不列入议程的议案的处理)."""

    COMMITTEE_AFTER_SESSION = "交专门委员会在闭会后审议"
    RESULT_REPORTED = "向常务委员会提出审议结果报告"
    RESULT_ADOPTED = "常务委员会审议通过审议结果报告"
    RESULT_PRINTED = "审议结果报告印发下次会议"
    REPORTED_TO_MEETING = "向常务委员会会议报告"
    EXPLAINED = "向提案人说明"


_AFTER_SESSION = (
    UnlistedStep.COMMITTEE_AFTER_SESSION,
    UnlistedStep.RESULT_REPORTED,
    UnlistedStep.RESULT_ADOPTED,
    UnlistedStep.RESULT_PRINTED,
)
_UNLISTED = Question(
    "unlisted_bill_valid",
    Text("不列入议程的议案的处理符合规定", "what was done with the unlisted bill is lawful"),
    Text("不列入议程的议案的处理不符合规定", "what was done with the unlisted bill is not lawful"),
)
_NO_FOLLOW_UP = OpenPoint(
    Text(
        "法律没有规定地方不列入议程的议案如何处理，须看地方规定",
        "the statutes do not say what follows a bill that a local body does not list; a local "
        "text may",
    ),
    decides=True,
)


def unlisted_bill_valid(roll: Roll, done: Iterable[UnlistedStep], *, on: date) -> Ruling:
    """Rule whether a bill of deputies or members that was not listed was dealt with (不列入议程).

    In the national congress all four steps after the session are due; in the NPC Standing
    Committee it is reported to the meeting or explained to the proposers.

    Args:
        roll: the congress or standing committee to which it was put.
        done: what was done with it.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 31; 全国人大常委会议事规则 18 III.
    Limitations: no time limit is set; steps that are still to come count as not taken.
    """
    on = day("on", on)
    body, national = forum_of(roll)
    taken = each("done", done, UnlistedStep)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if not national:
        points = (_NO_FOLLOW_UP,)
    elif body is Body.CONGRESS:
        every = all(step in taken for step in _AFTER_SESSION)
        grounds = said(on, npc_bills.BILL_NOT_LISTED, holds=every)
    else:
        told = UnlistedStep.REPORTED_TO_MEETING in taken or UnlistedStep.EXPLAINED in taken
        grounds = said(on, npcsc_bills.BILL_NOT_LISTED, holds=told)
    return decide(_UNLISTED, on, (("roll", roll), ("done", taken)), grounds, points)


# Withdrawal

_WITHDRAWAL = Question(
    "withdrawal_valid",
    Text("议案撤回，审议终止", "the bill is withdrawn and its consideration ends"),
    Text("议案没有撤回，审议继续", "the bill is not withdrawn and its consideration goes on"),
)
_NO_WITHDRAWAL = OpenPoint(
    Text(
        "法律没有规定地方人大常委会议案的撤回，须看地方规定",
        "the statutes do not speak of withdrawing a bill from a local standing committee; a local "
        "text may",
    ),
    decides=True,
)
_OF_LAW = Text(
    "法律案的撤回另有规定，未问", "bills of law have further conditions, which were not asked"
)
_WITHDRAWALS = {
    (Body.CONGRESS, True): npc_bills.BILL_WITHDRAWAL,
    (Body.CONGRESS, False): organic_bills.BILL_WITHDRAWAL,
    (Body.STANDING_COMMITTEE, True): npcsc_bills.BILL_WITHDRAWAL,
}


def withdrawal_valid(roll: Roll, *, before_vote: bool, consent_of: Body | None, on: date) -> Ruling:
    """Rule whether a listed bill is withdrawn at its proposers' request (议案的撤回).

    Args:
        roll: the congress or standing committee that considers it.
        before_vote: whether it was not yet put to the vote.
        consent_of: the body that consented; None where none did.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 29; 全国人大常委会议事规则 30; 地方组织法 22 III.
    Limitations: by what majority the consent is given is asked of `carried`. Of a bill of law
        reasons and a report may be due, and before it is listed no consent (立法法 43, 59).
    """
    on = day("on", on)
    forum = forum_of(roll)
    instance("before_vote", before_vote, bool)
    optional(member, "consent_of", consent_of, Body)
    provision = _WITHDRAWALS.get(forum)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if provision is None:
        points = (_NO_WITHDRAWAL,)
    else:
        grounds = said(on, provision, holds=before_vote and consent_of is _DECIDER[roll.body])
    notes = (_OF_LAW,) if roll.level.national else ()
    asked = (("roll", roll), ("before_vote", before_vote), ("consent_of", consent_of))
    return decide(_WITHDRAWAL, on, asked, grounds, points, notes)
