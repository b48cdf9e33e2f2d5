"""Of which nationality those are who lead an autonomous area or an ethnic township."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Measure, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import autonomy_law, organic_appointments
from npcmodel.params import constitution_appointments as constitution
from npcmodel.sitting.sources import known

__all__ = ["committee_nationality_valid", "head_nationality_eligible"]

_AUTONOMOUS = (
    Level.AUTONOMOUS_REGION,
    Level.AUTONOMOUS_PREFECTURE,
    Level.AUTONOMOUS_COUNTY,
)
_HEAD = Question(
    "head_nationality_eligible",
    Text("民族条件符合规定", "the person's nationality is as the law asks"),
    Text("民族条件不符合规定", "the person's nationality is not as the law asks"),
)
_COMMITTEE = Question(
    "committee_nationality_valid",
    Text("主任、副主任的民族构成符合规定", "the chairs are composed as the law asks"),
    Text("主任、副主任的民族构成不符合规定", "the chairs are not composed as the law asks"),
)
_ANYBODY = Ground(
    None,
    holds=True,
    says=Text(
        "国家法律对该级没有规定民族条件", "national law asks for no nationality at this level"
    ),
)
_ONE_OF_THEM = Text(
    "主任、副主任中有实行区域自治的民族的公民",
    "of chair and vice-chairs, citizens of the nationality that exercises autonomy",
)


def head_nationality_eligible(level: Level, *, of_the_area: bool, on: date) -> Ruling:
    """Rule whether a head of government is of the nationality asked for (政府首长的民族).

    Where several nationalities exercise autonomy together, a citizen of one of them will do.

    Args:
        level: of which level the government is.
        of_the_area: whether the person is a citizen of the nationality that exercises autonomy
            there, in an ethnic township of the minority that established it.
        on: the day whose law applies.

    Raises:
        FactsError: the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 114; 民族区域自治法 17 I; 地方组织法 70 III.
    Limitations: the deputy heads and other members of such a government have no condition here.
    """
    on = day("on", on)
    _local(level)
    instance("of_the_area", of_the_area, bool)
    asked = (("level", level), ("of_the_area", of_the_area))
    texts: tuple[Parameter[Text], ...] = ()
    if level in _AUTONOMOUS:
        texts = (constitution.HEAD_NATIONALITY, autonomy_law.HEAD_NATIONALITY)
    elif level is Level.ETHNIC_TOWNSHIP:
        texts = (organic_appointments.ETHNIC_TOWNSHIP_HEAD,)
    grounds = worded(known(on, texts), holds=of_the_area) if texts else (_ANYBODY,)
    return decide(_HEAD, on, asked, grounds)


def committee_nationality_valid(level: Level, *, chair: bool, vice_chairs: int, on: date) -> Ruling:
    """Rule whether chair or vice-chairs are of the nationality asked for (主任、副主任的民族).

    At least one of chair and vice-chairs is of the nationality that exercises autonomy there.

    Args:
        level: of which level the standing committee is.
        chair: whether its chair is a citizen of that nationality, or of one of them.
        vice_chairs: how many of its vice-chairs are, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: the nation, or a township: it has no standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 113 II; 民族区域自治法 16 III.
    """
    on = day("on", on)
    if _local(level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up: it has a standing committee")
    instance("chair", chair, bool)
    vice_chairs = count("vice_chairs", vice_chairs)
    asked = (("level", level), ("chair", chair), ("vice_chairs", vice_chairs))
    if level not in _AUTONOMOUS:
        return decide(_COMMITTEE, on, asked, (_ANYBODY,))
    number = vice_chairs + chair
    provisions = known(on, (constitution.COMMITTEE_NATIONALITY, autonomy_law.COMMITTEE_NATIONALITY))
    grounds = tuple(
        Ground(
            one.source, number >= one.value, Measure.MEMBERS, number, one.value, says=_ONE_OF_THEM
        )
        for one in provisions
    )
    return decide(_COMMITTEE, on, asked, grounds)


def _local(level: Level) -> Level:
    if member("level", level, Level).national:
        raise FactsError("level", level, "a local level")
    return level
