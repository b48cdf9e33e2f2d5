"""Procedure: notice, speaking time, observers, secret sittings, putting off a vote."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.dates.periods import days_before, months_before
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
)
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, npcsc_rules
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom, local

__all__ = [
    "Item",
    "Proposer",
    "Venue",
    "VotingOrder",
    "notice_in_time",
    "observers_valid",
    "postponement_valid",
    "secret_sitting_valid",
    "speech_in_time",
    "voting_order",
]

# Notice

_NOTICE = Question(
    "notice_in_time",
    Text("通知及时", "the notice is in time"),
    Text("通知迟延", "the notice is late"),
)
_NO_NOTICE_TEXT = OpenPoint(
    Text("法律没有规定该机构会议的通知期限", "the statutes give no time of notice for this body"),
    decides=True,
)
_NO_EXEMPTION = OpenPoint(
    Text(
        "该规定没有把临时召集的会议除外，按通知期限判断",
        "the text does not except extraordinary meetings; the time of notice was applied",
    )
)


def notice_in_time(  # noqa: PLR0913  # who meets, when told, when held, and by which law
    roll: Roll,
    *,
    notified: date,
    opens: date,
    on: date,
    kind: MeetingKind = MeetingKind.ORDINARY,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether members were told of a meeting in time (会议通知).

    Args:
        roll: the body that meets.
        notified: the day on which its members were told day and agenda.
        opens: the first day of the meeting.
        on: the day whose law applies.
        kind: ordinary or extraordinary; the latter need no time of notice where a text says so,
            and keep it where none does.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: told after the meeting opened.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 6; 全国人大常委会议事规则 9; local texts.
    Limitations: an hour is not counted: the day of notice is a whole day. Local bodies without
        a text of their own stay open.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    member("kind", kind, MeetingKind)
    if day("notified", notified) > day("opens", opens):
        raise FactsError("notified", notified, f"{opens}, the day it opens, or earlier")
    latest = _latest(roll, opens, on, profile)
    exempt = _exempt(roll, on, profile) if kind is MeetingKind.EXTRAORDINARY else ()
    grounds = tuple(Ground(one.source, holds=True, says=one.value) for one in exempt)
    freed = {one.source.edition for one in exempt}
    points: tuple[OpenPoint, ...] = ()
    for last, one in latest:
        if one.citation is None or one.citation.edition not in freed:
            grounds = (*grounds, attrs.evolve(one, holds=notified <= last))
            points = (_NO_EXEMPTION,) if kind is MeetingKind.EXTRAORDINARY else ()
    if not grounds:
        points = (_NO_NOTICE_TEXT,)
    asked = (
        ("roll", roll),
        ("notified", notified),
        ("opens", opens),
        ("kind", kind),
        ("profile", profile),
    )
    notes = asked_whom(roll, profile, local(profile, roll, "notice_days", on))
    return decide(_NOTICE, on, asked, grounds, points, notes)


def _exempt(roll: Roll, on: date, profile: Profile | None) -> tuple[Provision[Text], ...]:
    """The provisions that free extraordinary meetings, each from the time of its own text."""
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.CONGRESS:
        return (npc_rules.NOTICE_EXEMPTION.at(on),)
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.STANDING_COMMITTEE:
        return (npcsc_rules.NOTICE_EXEMPTION.at(on),)
    return tuple(one.provision for one in local(profile, roll, "notice_exemption", on))


def _latest(
    roll: Roll, opens: date, on: date, profile: Profile | None
) -> list[tuple[date, Ground]]:
    """The last day for the notice by each text that gives one."""
    found: list[tuple[date, Any]] = []
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.CONGRESS:
        month = npc_rules.NOTICE_MONTHS.at(on)
        found.append((months_before(opens, month.value), month.source))
    elif roll.level.tier is Tier.NATIONAL and roll.body is Body.STANDING_COMMITTEE:
        days = npcsc_rules.NOTICE_DAYS.at(on)
        found.append((days_before(opens, days.value), days.source))
    for place in local(profile, roll, "notice_days", on):
        one = place.provision
        found.append((days_before(opens, one.value), one.source))
    return [
        (last, Ground(source, holds=True, says=Text(f"最迟{last}通知", f"notice by {last}")))
        for last, source in found
    ]


# Speeches


@enum.unique
class Venue(enum.Enum):
    """Where one speaks (发言场合)."""

    NPC_PLENARY = "全国人大全体会议"
    NPCSC_PLENARY = "全国人大常委会全体会议"
    NPCSC_JOINT_GROUP = "全国人大常委会联组会议"
    NPCSC_GROUP = "全国人大常委会分组会议"


_SPEECHES: dict[Venue, Parameter[SpeakingTime]] = {
    Venue.NPC_PLENARY: npc_rules.PLENARY_SPEECHES,
    Venue.NPCSC_PLENARY: npcsc_rules.PLENARY_SPEECHES,
    Venue.NPCSC_JOINT_GROUP: npcsc_rules.JOINT_GROUP_SPEECHES,
    Venue.NPCSC_GROUP: npcsc_rules.GROUP_SPEECHES,
}
_SPEECH = Question(
    "speech_in_time",
    Text("发言符合时间和次数", "the speech keeps time and number"),
    Text("发言超出时间或者次数", "the speech exceeds time or number"),
)
_LONGER = Text(
    "事先提出要求，经会议主持人同意的，可以延长",
    "with the chair's consent, asked beforehand, a speech may be longer",
)

_NO_LATER_TURN = OpenPoint(
    Text(
        "规则只写明第一次、第二次发言的时间，此后没有明文",
        "the rules time a first and a second speech and are silent on later ones",
    ),
    decides=True,
)


def speech_in_time(
    venue: Venue, *, minutes: int, turn: int, on: date, extended: bool = False
) -> Ruling:
    """Rule whether a speech keeps the time given to it (发言时间).

    Args:
        venue: where it is held.
        minutes: how long it took, in whole minutes, a part counting as one.
        turn: the speaker's first, second... speech on the matter.
        on: the day whose law applies.
        extended: whether the chair granted more time; the standing committee's rules alone
            provide it.

    Raises:
        FactsError: no minutes, no turn, or more time granted where no text provides it.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 57 I; 全国人大常委会议事规则 44 I.
    """
    on = day("on", on)
    member("venue", venue, Venue)
    minutes, turn = count("minutes", minutes, 1), count("turn", turn, 1)
    instance("extended", extended, bool)
    if extended and venue is Venue.NPC_PLENARY:
        raise FactsError("extended", extended, "False: the congress's rules give no more time")
    provision = _SPEECHES[venue].at(on)
    limits, speeches = provision.value
    asked = (("venue", venue), ("minutes", minutes), ("turn", turn), ("extended", extended))
    if speeches is not None and turn > speeches:
        often = Ground(
            provision.source,
            holds=False,
            measure=Measure.SPEECHES,
            count=turn,
            required=speeches,
            bound=Bound.AT_MOST,
        )
        return decide(_SPEECH, on, asked, (often,))
    if 1 < len(limits) < turn:
        return decide(_SPEECH, on, asked, (), (_NO_LATER_TURN,))
    limit = limits[min(turn, len(limits)) - 1]
    if extended:
        ground = Ground(provision.source, holds=True, says=_LONGER)
    else:
        within = minutes <= limit
        ground = Ground(provision.source, within, Measure.MINUTES, minutes, limit, Bound.AT_MOST)
    return decide(_SPEECH, on, asked, (ground,))


# Observers and secret sittings

_OBSERVERS = Question(
    "observers_valid",
    Text("列席人数符合规定", "the observers are as the rules say"),
    Text("列席人数不符合规定", "the observers are not as the rules say"),
)


def observers_valid(sent: int, *, on: date, adjusted: bool = False) -> Ruling:
    """Rule whether a province-level unit sent the observers the rules name (列席).

    One chairperson or vice-chairperson of its standing committee sits in on a meeting of the
    NPC Standing Committee, unless the council of chairpersons adjusted the circle.

    Args:
        sent: chairpersons and vice-chairpersons who sat in, in persons.
        on: the day whose law applies.
        adjusted: whether the council of chairpersons adjusted the circle.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 11.
    """
    on = day("on", on)
    sent = count("sent", sent)
    instance("adjusted", adjusted, bool)
    one = npcsc_rules.OBSERVERS.at(on)
    asked = (("sent", sent), ("adjusted", adjusted))
    if adjusted:
        rule = npcsc_rules.OBSERVERS_ADJUSTED.at(on)
        return decide(_OBSERVERS, on, asked, (Ground(rule.source, holds=True, says=rule.value),))
    bound = Bound.AT_LEAST if sent < one.value else Bound.AT_MOST
    ground = Ground(one.source, sent == one.value, Measure.OBSERVERS, sent, one.value, bound)
    return decide(_OBSERVERS, on, asked, (ground,))


_SECRET = Question(
    "secret_sitting_valid",
    Text("秘密会议的决定有效", "the decision to sit in secret is valid"),
    Text("秘密会议的决定无效", "the decision to sit in secret is not valid"),
)


def secret_sitting_valid(*, delegations_heard: bool, heads_took_part: bool, on: date) -> Ruling:
    """Rule whether the national congress validly decided to sit in secret (秘密会议).

    Args:
        delegations_heard: whether the presidium asked the delegations first.
        heads_took_part: whether the heads of all delegations took part in its meeting.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 19.
    """
    on = day("on", on)
    heard = instance("delegations_heard", delegations_heard, bool)
    took = instance("heads_took_part", heads_took_part, bool)
    rule = npc_rules.SECRET_SITTING.at(on)
    ground = Ground(rule.source, holds=heard and took, says=rule.value)
    asked = (("delegations_heard", heard), ("heads_took_part", took))
    return decide(_SECRET, on, asked, (ground,))


# Votes put off, and their order


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
