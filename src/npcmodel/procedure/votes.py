"""Votes put off, and their order (暂不付表决、表决顺序)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.params import npcsc_rules

__all__ = ["Item", "Proposer", "VotingOrder", "postponement_valid", "voting_order"]


@enum.unique
class Proposer(enum.Enum):
    """Who proposes or consents in the NPC Standing Committee (提出或者同意者)."""

    CHAIRPERSON = "委员长"
    COUNCIL_OF_CHAIRPERSONS = "委员长会议"
    MEMBERS = "组成人员联名"
    JOINT_GROUP_MEETING = "联组会议"
    PLENARY_MEETING = "全体会议"
    GROUP_MEETING = "分组会议"


_POSTPONED = Question(
    "postponement_valid",
    Text("可以暂不付表决", "the vote may be put off"),
    Text("不得暂不付表决", "the vote may not be put off"),
)
_MAJORITY_NOT_SAID = OpenPoint(
    Text("“同意”所需的多数没有明文", "the majority of the consent is not said")
)


def postponement_valid(*, proposed_by: Proposer, consent_of: Proposer, on: date) -> Ruling:
    """Rule whether the NPC Standing Committee may put off a vote (暂不付表决).

    Args:
        proposed_by: who proposed it.
        consent_of: the meeting that consented.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 31.
    """
    on = day("on", on)
    member("proposed_by", proposed_by, Proposer)
    member("consent_of", consent_of, Proposer)
    rule = npcsc_rules.VOTE_POSTPONED.at(on)
    proposed = proposed_by in {Proposer.CHAIRPERSON, Proposer.COUNCIL_OF_CHAIRPERSONS}
    agreed = consent_of in {Proposer.JOINT_GROUP_MEETING, Proposer.PLENARY_MEETING}
    ground = Ground(rule.source, holds=proposed and agreed, says=rule.value)
    asked = (("proposed_by", proposed_by), ("consent_of", consent_of))
    return decide(_POSTPONED, on, asked, (ground,), (_MAJORITY_NOT_SAID,))


@enum.unique
class Item(enum.Enum):
    """What is put to the vote (付表决者)."""

    AMENDMENT = "修正案"
    BILL = "议案"


@attrs.frozen
class VotingOrder(Result):
    """What is voted on first (表决顺序).

    Attributes:
        items: in the order of the votes.
        grounds: the provisions.
    """

    items: tuple[Item, ...]
    grounds: tuple[Ground, ...]


def voting_order(*, amended: bool, on: date) -> VotingOrder:
    """Return the order in which the NPC Standing Committee votes (表决顺序).

    Args:
        amended: whether an amendment was moved.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 46.
    """
    on = day("on", on)
    rule = npcsc_rules.AMENDMENTS_FIRST.at(on)
    items = (Item.AMENDMENT, Item.BILL) if instance("amended", amended, bool) else (Item.BILL,)
    return VotingOrder(items, (Ground(rule.source, holds=True, says=rule.value),))
