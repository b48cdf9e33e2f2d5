"""How is a vote taken (表决方式), and is it secret?"""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, ServiceDistrict
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Result
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import (
    electoral_recalls,
    military_mandates,
    npc_rules,
    npcsc_rules,
    supervision_law,
)
from npcmodel.sitting.decisions import Matter, majorities, read_as_bill

__all__ = ["VoteMethod", "Way", "vote_method"]


@enum.unique
class Way(enum.Enum):
    """A way of taking a vote (表决方式)."""

    DEVICE = "按表决器"
    SHOW_OF_HANDS = "举手"
    SHOW_OF_HANDS_OR_OTHER = "举手或者其他方式"
    BALLOT = "投票"
    NOT_FIXED = "法律未定方式"


@attrs.frozen
class VoteMethod(Result):
    """How a vote is taken (表决方式).

    Attributes:
        way: the way.
        secret: whether it is secret (无记名).
        grounds: the provisions.
        open: doubts of the texts.
    """

    way: Way
    secret: bool
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()


def vote_method(
    body: Body | Roll | ElectoralDistrict | ServiceCongress,
    matter: Matter,
    *,
    on: date,
    device_works: bool = True,
    by_video: bool = False,
) -> VoteMethod:
    """Return how a vote is taken, and whether it is secret (表决方式).

    Args:
        body: congress, standing committee or presidium of the nation; a roll, for any body of
            any level; or the district or servicemen's congress that decides on a recall.
        matter: what is voted on.
        on: the day whose law applies.
        device_works: whether the voting device of the nation's bodies works.
        by_video: whether the vote is that of members attending by video.

    Raises:
        FactsError: another body, a matter it cannot decide or whose vote no statute regulates,
            or video where no text provides it.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 60; 全国人大常委会议事规则 48; 选举法 52; 监督法 62 III;
        解放军选举办法 35.
    Limitations: local bodies vote as their own rules of procedure say, but for the recall of
        deputies and the removal of officials. Elections are not matters here.
    """
    on = day("on", on)
    instance("body", body, (Body, Roll, ElectoralDistrict, ServiceCongress))
    member("matter", matter, Matter)
    instance("device_works", device_works, bool)
    instance("by_video", by_video, bool)
    roll = Roll(body, Level.NATIONAL, 1) if isinstance(body, Body) else body
    majorities(roll, matter)
    national = isinstance(roll, Roll) and roll.level.national
    if by_video and not (isinstance(roll, Roll) and national and _is_committee(roll)):
        raise FactsError(
            "by_video", by_video, "False: only the standing committee's rules provide it"
        )
    if not isinstance(roll, Roll) or not national:
        return _local(matter, on, forces=isinstance(roll, ServiceDistrict | ServiceCongress))
    if matter is Matter.CONSTITUTIONAL_AMENDMENT:
        return VoteMethod(Way.BALLOT, secret=True, grounds=said(on, npc_rules.VOTE_BY_BALLOT))
    return _national(roll, matter, on, device_works=device_works, by_video=by_video)


def _is_committee(roll: Roll) -> bool:
    return roll.body is Body.STANDING_COMMITTEE


def _local(matter: Matter, on: date, *, forces: bool) -> VoteMethod:
    """What the statutes say of votes outside the nation's bodies: two of them are secret."""
    if matter is Matter.RECALL_OF_DEPUTY:
        # The forces' text says by ballot; the electoral law says only that it is secret.
        law = military_mandates if forces else electoral_recalls
        way = Way.BALLOT if forces else Way.NOT_FIXED
        return VoteMethod(way, secret=True, grounds=said(on, law.RECALL_SECRET))
    if matter is Matter.REMOVAL:
        return VoteMethod(Way.BALLOT, secret=True, grounds=said(on, supervision_law.REMOVAL_SECRET))
    expected = "RECALL_OF_DEPUTY or REMOVAL: other votes are left to local rules"
    raise FactsError("matter", matter, expected)


def _national(
    roll: Roll, matter: Matter, on: date, *, device_works: bool, by_video: bool
) -> VoteMethod:
    """The nation's bodies vote on bills by device; what the texts do not name is read as one."""
    doubts = read_as_bill(roll, matter)
    if _is_committee(roll):
        if by_video:
            grounds = said(on, npcsc_rules.VOTE_BY_VIDEO)
            return VoteMethod(Way.SHOW_OF_HANDS_OR_OTHER, False, grounds, doubts)  # noqa: FBT003  # not secret
        grounds = said(on, npcsc_rules.VOTE_BY_DEVICE)
        otherwise = Way.SHOW_OF_HANDS_OR_OTHER
    else:
        rules: tuple[Parameter[Text], ...] = (npc_rules.VOTE_BY_DEVICE,)
        if roll.body is Body.PRESIDIUM:
            rules = (npc_rules.VOTE_OF_PRESIDIUM, *rules)
        grounds = said(on, *rules)
        otherwise = Way.SHOW_OF_HANDS
    way = Way.DEVICE if device_works else otherwise
    return VoteMethod(way, device_works, grounds, doubts)
