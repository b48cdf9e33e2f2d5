"""How long and how often one speaks (发言)."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.params import npc_presidium, npc_rules, npcsc_rules
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["Venue", "speech_in_time"]


@enum.unique
class Venue(enum.Enum):
    """Where one speaks (发言场合)."""

    NPC_PLENARY = "全国人大全体会议"
    NPC_PRESIDIUM = "全国人大主席团会议"
    NPCSC_PLENARY = "全国人大常委会全体会议"
    NPCSC_JOINT_GROUP = "全国人大常委会联组会议"
    NPCSC_GROUP = "全国人大常委会分组会议"
    CONGRESS_PLENARY = "地方人大全体会议"
    CONGRESS_PRESIDIUM = "地方人大主席团会议"
    COMMITTEE_PLENARY = "地方人大常委会全体会议"
    COMMITTEE_JOINT_GROUP = "地方人大常委会联组会议"
    COMMITTEE_GROUP = "地方人大常委会分组会议"


_SPEECHES: dict[Venue, Parameter[SpeakingTime]] = {
    Venue.NPC_PLENARY: npc_rules.PLENARY_SPEECHES,
    Venue.NPC_PRESIDIUM: npc_presidium.SPEECHES,
    Venue.NPCSC_PLENARY: npcsc_rules.PLENARY_SPEECHES,
    Venue.NPCSC_JOINT_GROUP: npcsc_rules.JOINT_GROUP_SPEECHES,
    Venue.NPCSC_GROUP: npcsc_rules.GROUP_SPEECHES,
}
# What a place provides for its own bodies: the field of its profile.
_LOCAL: dict[Venue, str] = {
    Venue.CONGRESS_PLENARY: "congress.plenary_speeches",
    Venue.CONGRESS_PRESIDIUM: "congress.presidium_speeches",
    Venue.COMMITTEE_PLENARY: "committee.plenary_speeches",
    Venue.COMMITTEE_JOINT_GROUP: "committee.joint_group_speeches",
    Venue.COMMITTEE_GROUP: "committee.group_speeches",
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


def speech_in_time(  # noqa: PLR0913  # where, how long, how often, and by which law
    venue: Venue,
    *,
    minutes: int,
    turn: int,
    on: date,
    extended: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a speech keeps the time given to it (发言时间).

    Args:
        venue: where it is held; a local one is that of the profile's own place.
        minutes: how long it took, in whole minutes, a part counting as one.
        turn: the speaker's first, second... speech; on the matter or at the meeting, as the
            text counts them.
        on: the day whose law applies.
        extended: whether the chair granted more time, where a text provides it.
        profile: the place's own provisions, of a local venue; without one no text is known.

    Raises:
        FactsError: no minutes, no turn, more time granted where no text provides it, or a
            profile of a national venue.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 57 I, 58; 全国人大常委会议事规则 44 I; local rules of procedure.
    """
    on = day("on", on)
    member("venue", venue, Venue)
    minutes, turn = count("minutes", minutes, 1), count("turn", turn, 1)
    instance("extended", extended, bool)
    optional(instance, "profile", profile, Profile)
    asked = (
        ("venue", venue),
        ("minutes", minutes),
        ("turn", turn),
        ("extended", extended),
        ("profile", profile),
    )
    if venue in _LOCAL:
        return _locally(venue, profile, on, asked)
    if profile is not None:
        raise FactsError("profile", profile.name, "None for a national body: no place binds it")
    if extended and venue is Venue.NPC_PLENARY:
        raise FactsError("extended", extended, "False: the congress's rules give no more time")
    provision = _SPEECHES[venue].at(on)
    longer: Provision[Text] | None = None
    if extended:
        longer = Provision(_LONGER, provision.source, provision.since)
        if venue is Venue.NPC_PRESIDIUM:
            longer = npc_presidium.SPEECHES_LONGER.at(on)
    ground = _held(provision, minutes, turn, longer)
    return _ruled(on, asked, () if ground is None else (ground,), timed=ground is not None)


def _ruled(
    on: date,
    asked: tuple[tuple[str, object], ...],
    grounds: tuple[Ground, ...],
    *,
    timed: bool,
) -> Ruling:
    return decide(_SPEECH, on, asked, grounds, () if timed else (_NO_LATER_TURN,))


def _held(
    provision: Provision[SpeakingTime],
    minutes: int,
    turn: int,
    longer: Provision[Text] | None,
    added: int = 0,
) -> Ground | None:
    """Hold a speech against one text; None where the text does not time so late a turn."""
    limits, speeches = provision.value
    if speeches is not None and turn > speeches:
        return Ground(
            provision.source,
            holds=False,
            measure=Measure.SPEECHES,
            count=turn,
            required=speeches,
            bound=Bound.AT_MOST,
        )
    if 1 < len(limits) < turn:
        return None
    if longer is not None:
        return Ground(longer.source, holds=True, says=longer.value)
    limit = limits[min(turn, len(limits)) - 1] + added
    within = minutes <= limit
    return Ground(provision.source, within, Measure.MINUTES, minutes, limit, Bound.AT_MOST)


def _locally(
    venue: Venue, profile: Profile | None, on: date, asked: tuple[tuple[str, object], ...]
) -> Ruling:
    """Hold a speech against what the place provides, where its texts are known."""
    facts = dict(asked)
    texts, usual, set_by, longer, extension = (
        _of_place(profile, _LOCAL[venue] + end, on)
        for end in ("", "_usual", "_set", "_longer", "_extension")
    )
    minutes, turn = count("minutes", facts["minutes"]), count("turn", facts["turn"])
    if turn > 1:
        extension = ()  # of a first speech alone
    known = (*texts, *usual, *set_by)
    if facts["extended"] and (texts or usual) and not (longer or extension):
        raise FactsError("extended", True, "False: the place's rules give no more time")  # noqa: FBT003
    more = longer[0] if facts["extended"] and longer else None
    added = sum(one.value for one in extension) if facts["extended"] else 0
    held = [_held(one, minutes, turn, more, added) for one in texts]
    held_usually = [(one, _held(one, minutes, turn, more)) for one in usual]
    grounds = tuple(one for one in held if one is not None)
    grounds += tuple(_usually(one) for _, one in held_usually if one is not None)
    notes = tuple(_unusual(one, ground) for one, ground in held_usually if ground is not None)
    late = None in held or any(one is None for _, one in held_usually)
    points: tuple[OpenPoint, ...] = (_NO_LATER_TURN,) if late else ()
    points += tuple(OpenPoint(one.value, one.source, decides=True) for one in set_by)
    if not (grounds or points):
        points = (NO_TEXT,)
    said = tuple(note for note in notes if note is not None)
    return decide(_SPEECH, on, asked, grounds, points, (*said, *unread(profile, known)))


def _usually(ground: Ground) -> Ground:
    """Word a ground that never fails: what it counts is only usual (一般)."""
    if ground.measure is None:
        return ground
    what, most = ground.measure, ground.required
    zh = f"{what.value}一般不多于{most}{what.unit.zh}"
    says = Text(zh, f"{english(what)}: as a rule at most {most}")
    return Ground(ground.citation, holds=True, says=says)


def _unusual(one: Provision[SpeakingTime], ground: Ground) -> Text | None:
    """The note on a speech longer or later than usual (一般); None where it is not."""
    if ground.measure is None or ground.holds:
        return None
    what, number = ground.measure, ground.excess
    return Text(
        f"{what.value}比一般规定多{number}{what.unit.zh}（{one.source}）",
        f"{english(what)}: {number} more than usual [{one.source.said('en')}]",
    )


def _of_place(profile: Profile | None, field: str, on: date) -> tuple[Provision[Any], ...]:
    if profile is None:
        return ()
    return tuple(one.provision for one in profile.find(field, on, own=True))
