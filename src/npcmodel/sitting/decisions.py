"""Is it carried (通过)? And how may the vote be taken?"""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.wording import Text, english
from npcmodel.params import (
    constitution,
    deputies_law,
    legislation_law,
    npc_rules,
    npcsc_rules,
    organic_law,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.opening import quorum
from npcmodel.sitting.sources import asked_whom, known, least_present, local

__all__ = ["Choice", "Matter", "VoteMethod", "Way", "carried", "choice_valid", "vote_method"]


@enum.unique
class Matter(enum.Enum):
    """What is voted on (表决事项)."""

    ORDINARY = "一般议案"
    LAW = "法律案"
    CONSTITUTIONAL_AMENDMENT = "宪法修改"
    TERM_EXTENSION = "推迟选举、延长任期"
    LEGAL_INTERPRETATION = "法律解释"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_SHARES: dict[tuple[Body, bool, Matter], tuple[Parameter[Share], ...]] = {
    (Body.CONGRESS, True, Matter.ORDINARY): (npc_rules.BILL_MAJORITY, constitution.BILL_MAJORITY),
    (Body.CONGRESS, True, Matter.LAW): (
        legislation_law.CONGRESS_LAW_MAJORITY,
        npc_rules.BILL_MAJORITY,
        constitution.BILL_MAJORITY,
    ),
    (Body.CONGRESS, True, Matter.CONSTITUTIONAL_AMENDMENT): (
        npc_rules.AMENDMENT_MAJORITY,
        constitution.AMENDMENT_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, True, Matter.ORDINARY): (npcsc_rules.BILL_MAJORITY,),
    (Body.STANDING_COMMITTEE, True, Matter.LAW): (
        legislation_law.COMMITTEE_LAW_MAJORITY,
        npcsc_rules.BILL_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, True, Matter.LEGAL_INTERPRETATION): (
        legislation_law.INTERPRETATION_MAJORITY,
        npcsc_rules.BILL_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, True, Matter.TERM_EXTENSION): (constitution.TERM_EXTENSION,),
    (Body.PRESIDIUM, True, Matter.ORDINARY): (npc_rules.PRESIDIUM_MAJORITY,),
    (Body.CONGRESS, False, Matter.ORDINARY): (organic_law.CONGRESS_MAJORITY,),
    (Body.STANDING_COMMITTEE, False, Matter.ORDINARY): (organic_law.COMMITTEE_MAJORITY,),
    (Body.PRESIDIUM, False, Matter.ORDINARY): (),
}
_QUESTIONS = {
    matter: Question(
        "carried",
        Text(f"{matter.value}：通过", f"{english(matter)}: carried"),
        Text(f"{matter.value}：未通过", f"{english(matter)}: not carried"),
    )
    for matter in Matter
}
_NO_TEXT = OpenPoint(
    Text(
        "法律没有规定地方人大主席团决定的多数，须看地方规定",
        "the statutes give local presidia no majority; a local text may",
    ),
    decides=True,
)
_QUORUM_NOT_ASKED = Text(
    "只判断赞成票数，未问出席人数", "the majority alone was judged; the quorum was not asked"
)
_FEWER_THAN_QUORUM = Text(
    "表决记录的人数少于法定人数", "the tally records fewer persons than the quorum"
)
_YES = Measure.YES_VOTES
_UNASKED = (_QUORUM_NOT_ASKED,)
_DOUBTFUL = (_QUORUM_NOT_ASKED, _FEWER_THAN_QUORUM)


def carried(  # noqa: PLR0913  # the contract's own arguments
    roll: Roll,
    tally: Tally,
    *,
    on: date,
    matter: Matter = Matter.ORDINARY,
    present: int | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a matter is carried (通过).

    Yes votes count against all members in office: abstentions, void votes, votes not cast and
    absent members all weigh as no.

    Args:
        roll: the body and its members, in persons.
        tally: the votes cast, in votes.
        on: the day whose law applies.
        matter: what is voted on; laws, amendments and the like are the nation's.
        present: members present, in persons; given, the quorum must be met too.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: more votes than members who can vote (or than present), or a matter that
            the body or its level cannot decide.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 60 II, 64; 立法法 27, 44 I, 52; 全国人大议事规则 9 II, 59;
        全国人大常委会议事规则 45 I; 地方组织法 25, 51 IV.
    Limitations: elections are not carried but elected; recalls and other special majorities
        are not matters here.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    instance("tally", tally, Tally)
    member("matter", matter, Matter)
    persons = tally.persons
    if present is not None:
        present = count("present", present, 0, roll.able)
        if persons > present:
            raise FactsError("tally", persons, f"at most the {present} present")
    elif persons > roll.able:
        raise FactsError("tally", persons, f"at most {roll.able} members who can vote")
    national = _national(roll, matter)
    places = () if profile is None else local(profile, roll, "majority", on)
    grounds: tuple[Ground, ...] = ()
    if national and (not places or any(on >= one.versions.first for one in national)):
        for text in known(on, national):
            grounds += (weigh(text.source, text.value, _YES, tally.yes, roll.members),)
    for place in places:
        one = place.provision
        grounds += (weigh(one.source, one.value, _YES, tally.yes, roll.members),)
    points: tuple[OpenPoint, ...] = () if grounds else (_NO_TEXT,)
    notes = asked_whom(roll, profile, places)
    if present is None:
        least = least_present(roll, on, profile)
        notes += _DOUBTFUL if least is not None and persons < least else _UNASKED
    else:
        opening = quorum(roll, present=present, on=on, profile=profile)
        grounds += opening.grounds
        points += opening.open
    asked = (
        ("roll", roll),
        ("tally", tally),
        ("matter", matter),
        ("present", present),
        ("profile", profile),
    )
    return decide(_QUESTIONS[matter], on, asked, grounds, points, notes)


def _national(roll: Roll, matter: Matter) -> tuple[Parameter[Share], ...]:
    key = (roll.body, roll.level.national, matter)
    found = _SHARES.get(key)
    if found is None:
        able = [m.name for body, tier, m in _SHARES if (body, tier) == key[:2]]
        expected = ", ".join(able) or "a body whose majority the texts give"
        raise FactsError("matter", matter, f"{expected} for {roll.body.name} {roll.level.name}")
    return found


# How a vote is taken


@enum.unique
class Choice(enum.Enum):
    """What one may do with a vote (表决意向)."""

    YES = "赞成"
    NO = "反对"
    ABSTAIN = "弃权"
    NOT_VOTING = "未表决"


_CHOICE = Question(
    "choice_valid",
    Text("是法定的表决意向", "a choice that the law gives"),
    Text("不是法定的表决意向", "not a choice that the law gives"),
)


def choice_valid(choice: Choice, *, on: date) -> Ruling:
    """Rule whether a choice is one that the law gives a deputy in a vote (赞成、反对、弃权).

    Not voting is no choice; it still weighs as no, for the base is all deputies.

    Args:
        choice: what is done with the vote.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 23.
    """
    on = day("on", on)
    member("choice", choice, Choice)
    provision = deputies_law.VOTE_CHOICES.at(on)
    given = choice is not Choice.NOT_VOTING
    ground = Ground(provision.source, holds=given, says=provision.value)
    return decide(_CHOICE, on, (("choice", choice),), (ground,))


@enum.unique
class Way(enum.Enum):
    """A way of taking a vote (表决方式)."""

    DEVICE = "按表决器"
    SHOW_OF_HANDS = "举手"
    SHOW_OF_HANDS_OR_OTHER = "举手或者其他方式"
    BALLOT = "投票"


@attrs.frozen
class VoteMethod(Result):
    """How a vote is taken (表决方式).

    Attributes:
        way: the way.
        secret: whether it is secret (无记名).
        grounds: the provisions.
    """

    way: Way
    secret: bool
    grounds: tuple[Ground, ...]


def vote_method(
    body: Body, matter: Matter, *, on: date, device_works: bool = True, by_video: bool = False
) -> VoteMethod:
    """Return how the national congress, its presidium or its standing committee votes (表决方式).

    Args:
        body: congress, standing committee or presidium, of the nation.
        matter: what is voted on.
        on: the day whose law applies.
        device_works: whether the voting device works.
        by_video: whether the vote is that of members attending by video.

    Raises:
        FactsError: another body, a matter it cannot decide, or video where no text provides it.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 60; 全国人大常委会议事规则 48.
    Limitations: local bodies vote as their own rules of procedure say.
    """
    on = day("on", on)
    member("body", body, Body)
    member("matter", matter, Matter)
    instance("device_works", device_works, bool)
    instance("by_video", by_video, bool)
    _national(Roll(body, Level.NATIONAL, 1), matter)
    committee = body is Body.STANDING_COMMITTEE
    if by_video and not committee:
        raise FactsError(
            "by_video", by_video, "False: only the standing committee's rules provide it"
        )
    if matter is Matter.CONSTITUTIONAL_AMENDMENT:
        return VoteMethod(Way.BALLOT, secret=True, grounds=_said(on, npc_rules.VOTE_BY_BALLOT))
    if committee:
        if by_video:
            grounds = _said(on, npcsc_rules.VOTE_BY_VIDEO)
            return VoteMethod(Way.SHOW_OF_HANDS_OR_OTHER, secret=False, grounds=grounds)
        grounds = _said(on, npcsc_rules.VOTE_BY_DEVICE)
        otherwise = Way.SHOW_OF_HANDS_OR_OTHER
    else:
        rules: tuple[Parameter[Text], ...] = (npc_rules.VOTE_BY_DEVICE,)
        if body is Body.PRESIDIUM:
            rules = (npc_rules.VOTE_OF_PRESIDIUM, *rules)
        grounds = _said(on, *rules)
        otherwise = Way.SHOW_OF_HANDS
    if device_works:
        return VoteMethod(Way.DEVICE, secret=True, grounds=grounds)
    return VoteMethod(otherwise, secret=False, grounds=grounds)


def _said(on: date, *parameters: Parameter[Text]) -> tuple[Ground, ...]:
    provisions = [parameter.at(on) for parameter in parameters]
    return tuple(Ground(one.source, holds=True, says=one.value) for one in provisions)
