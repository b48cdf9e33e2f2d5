"""May the sitting open (始得举行)?"""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.wording import Text
from npcmodel.params import npcsc_rules
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom, local, quorum_parameter

__all__ = ["quorum"]

_QUESTION = Question(
    "quorum",
    Text("会议可以举行", "the sitting may open"),
    Text("会议不得举行", "the sitting may not open"),
)
_NO_TEXT = OpenPoint(
    Text(
        "法律没有规定该机构会议的法定人数，须看地方规定",
        "the statutes give this body no quorum; a local text may",
    ),
    decides=True,
)
_VIDEO_DOUBT = Text(
    "以网络视频方式出席的能否计入出席人数，所据规定没有明文",
    "the texts asked do not say whether those who attend by video count",
)
_VIDEO_DECIDES = OpenPoint(_VIDEO_DOUBT, decides=True)
_VIDEO_NOT_DECIDED = OpenPoint(
    Text(
        "没有说明委员长会议是否决定以网络视频方式出席",
        "it was not said whether the council of chairpersons decided on attendance by video",
    ),
    decides=True,
)


def quorum(  # noqa: PLR0913  # who, how many, how, and by which law
    roll: Roll,
    *,
    present: int,
    on: date,
    by_video: int = 0,
    video_decided: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a sitting may open (法定人数、始得举行).

    Those present count as persons, out of all members in office; those suspended cannot be
    present. Where statute and local text both ask for a quorum, both must be met.

    Args:
        roll: the body and its members, in persons.
        present: members present, in persons, those attending by video included.
        on: the day whose law applies.
        by_video: how many of those present attend by video, in persons.
        video_decided: whether the council of chairpersons decided so (全国人大常委会议事规则 7 II).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: more present than members who can be, or more by video than present.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 4; 全国人大常委会议事规则 7; 地方组织法 14 IV, 51 III.
    Limitations: no national text gives a presidium, a delegation or a special committee a
        quorum; without a local one the ruling stays open. A profile holds no local text on
        attendance by video.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    present = count("present", present, 0, roll.able)
    by_video = count("by_video", by_video, 0, present)
    grounds = _grounds(roll, present, on, profile)
    open_points = () if grounds else (_NO_TEXT,)
    if by_video:
        allowed = _video(roll, on)
        in_the_room = _grounds(roll, present - by_video, on, profile)
        if allowed is not None and instance("video_decided", video_decided, bool):
            grounds = (*grounds, allowed)
        elif not all(ground.holds for ground in in_the_room):
            doubt = _VIDEO_DECIDES if allowed is None else _VIDEO_NOT_DECIDED
            open_points = (*open_points, doubt)
    places = () if profile is None else local(profile, roll, "quorum", on)
    asked = (
        ("roll", roll),
        ("present", present),
        ("by_video", by_video),
        ("video_decided", video_decided),
        ("profile", profile),
    )
    notes = asked_whom(roll, profile, places)
    return decide(_QUESTION, on, asked, grounds, open_points, notes)


def _grounds(roll: Roll, present: int, on: date, profile: Profile | None) -> tuple[Ground, ...]:
    """The statute's ground and those of the local texts; the statute may be silent on the day."""
    found: tuple[Ground, ...] = ()
    if profile is not None:
        for place in local(profile, roll, "quorum", on):
            one = place.provision
            found += (weigh(one.source, one.value, Measure.PRESENT, present, roll.members),)
    national = quorum_parameter(roll)
    if national is None or (found and on < national.versions.first):
        return found
    text = national.at(on)
    return (weigh(text.source, text.value, Measure.PRESENT, present, roll.members), *found)


def _video(roll: Roll, on: date) -> Ground | None:
    """The provision that counts attendance by video, for the one body that has it."""
    own = roll.body is Body.STANDING_COMMITTEE and roll.level.national
    if not own or on < npcsc_rules.VIDEO.versions.first:
        return None
    provision = npcsc_rules.VIDEO.at(on)
    return Ground(provision.source, holds=True, says=provision.value)
