"""Arrest, trial and other restrictions of a deputy's liberty (代表的人身特别保护)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import (
    constitution_offices,
    deputies_immunity,
    npc_organic_offices,
    organic_offices,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread
from npcmodel.sitting.sources import known

__all__ = [
    "ArrestPermission",
    "ProtectedSeat",
    "Restraint",
    "arrest_permission",
    "measure_valid",
    "permission_valid",
    "report_in_time",
]


@enum.unique
class Restraint(enum.Enum):
    """A measure against a deputy's liberty (限制人身自由的措施)."""

    ARREST = "逮捕"
    CRIMINAL_TRIAL = "刑事审判"
    FLAGRANT_DETENTION = "因为是现行犯被拘留"
    OTHER_RESTRICTION = "法律规定的其他限制人身自由的措施"


@attrs.frozen
class ProtectedSeat:
    """A deputyship of the person against whom a measure is asked for (代表职务).

    Attributes:
        level: of which congress the person is a deputy.
        in_session: whether that congress is in session when permission is asked for.
        permitted_by: which organ of that congress gave permission; None where none did.

    Raises:
        FactsError: permission by another body than presidium or standing committee, or in a
            township, where none is asked for.
    """

    level: Level
    in_session: bool
    permitted_by: Body | None = None

    def __attrs_post_init__(self) -> None:
        tier = member("level", self.level, Level).tier
        instance("in_session", self.in_session, bool)
        if optional(member, "permitted_by", self.permitted_by, Body) is None:
            return
        if tier is Tier.TOWNSHIP:
            raise FactsError("permitted_by", self.permitted_by, "None: townships permit nothing")
        if self.permitted_by not in _PERMITTING:
            raise FactsError("permitted_by", self.permitted_by, "PRESIDIUM or STANDING_COMMITTEE")


_PERMITTING = (Body.PRESIDIUM, Body.STANDING_COMMITTEE)


@attrs.frozen
class ArrestPermission(Result):
    """Whose permission a measure against a deputy needs, or who is told (许可和报告).

    Attributes:
        organ: the organ of the congress that must permit the measure, or be told of it.
        permits: True where it must permit before, False where it is told at once.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what else to know: that local texts were not asked.
    """

    organ: Body
    permits: bool
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def permission_by(self) -> Body | None:
        """The organ that must permit it before; None where no permission is needed."""
        return self.organ if self.permits else None

    @property
    def report_to(self) -> Body | None:
        """The organ to which it is reported at once; None where permission is needed."""
        return None if self.permits else self.organ

    def explain(self, lang: Lang = "zh") -> str:
        """Return the organ, the provisions, the doubts and the notes, a line each."""
        zh, body = language(lang) == "zh", term(self.organ, lang)
        if self.permits:
            head = f"须经本级{body}许可" if zh else f"needs permission of the {body}"
        elif zh:
            head = f"无须许可，应当立即向本级{body}报告"
        else:
            head = f"needs no permission; reported at once to the {body}"
        return "\n".join([head, *reasons(lang, self.grounds, self.open, self.notes)])


_WHICH_ORGAN = Text(
    "条文称主席团或者常务委员会，没有说何时由谁；这里依照逮捕的规定，会议期间为主席团",
    "the text names presidium or standing committee and not when which; read here as for "
    "arrests: the presidium in session",
)


def arrest_permission(
    level: Level, restraint: Restraint, *, in_session: bool, on: date
) -> ArrestPermission:
    """Return whose permission a measure against a deputy needs (逮捕、刑事审判的许可).

    From the county up, arrest, trial and other restrictions need permission: of the presidium
    in session, of the standing committee between sessions. One caught in the act is detained
    without, and it is reported at once. Of a township's deputy all of it is only reported.

    Args:
        level: of which congress the person is a deputy; each seat is asked apart.
        restraint: the measure.
        in_session: whether that congress is in session.
        on: the day whose law applies.

    Raises:
        FactsError: no level or no measure.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 74; 全国人大组织法 49; 地方组织法 40; 代表法 39 (2015: 32).
    Limitations: which measures are other restrictions the texts do not list. Who asks for
        permission, and how soon it is decided, they do not say. Local texts are not asked and
        differ: in session 上海 (36 I) has the presidium permit other restrictions as well, and a
        township of 重庆 (39) is told in writing, its presidium between sessions.
    """
    on = day("on", on)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    member("restraint", restraint, Restraint)
    instance("in_session", in_session, bool)
    grounds = worded(known(on, _texts(level, restraint)))
    notes = () if level.national else unread(None, ())
    if township:
        return ArrestPermission(Body.CONGRESS, permits=False, grounds=grounds, notes=notes)
    organ = Body.PRESIDIUM if in_session else Body.STANDING_COMMITTEE
    told = restraint is Restraint.FLAGRANT_DETENTION
    either = told or restraint is Restraint.OTHER_RESTRICTION
    points = (OpenPoint(_WHICH_ORGAN, grounds[-1].citation),) if either else ()
    return ArrestPermission(organ, not told, grounds, points, notes)


def _texts(level: Level, restraint: Restraint) -> tuple[Parameter[Text], ...]:
    """Return the provisions on a measure against a deputy of the level."""
    if level.tier is Tier.TOWNSHIP:
        return (deputies_immunity.TOWNSHIP_REPORT,)
    if restraint is Restraint.OTHER_RESTRICTION:
        return (deputies_immunity.OTHER_RESTRICTIONS,)
    detained = restraint is Restraint.FLAGRANT_DETENTION
    if level.national:
        if detained:
            return (npc_organic_offices.DETENTION, deputies_immunity.DETENTION)
        return (
            constitution_offices.ARREST,
            npc_organic_offices.ARREST,
            deputies_immunity.ARREST,
        )
    if detained:
        return (organic_offices.DETENTION, deputies_immunity.DETENTION)
    return (organic_offices.ARREST, deputies_immunity.ARREST)


_MEASURE = Question(
    "measure_valid",
    Text("可以采取该措施", "the measure may be taken"),
    Text("未经许可，不得采取该措施", "without permission the measure may not be taken"),
)
_OTHER_ORGAN = Text(
    "条文称主席团或者常务委员会，没有说会议期间可否由常务委员会许可、闭会期间可否由主席团许可",
    "the text names presidium or standing committee and does not say whether the one may stand "
    "in for the other",
)


def measure_valid(seats: Iterable[ProtectedSeat], restraint: Restraint, *, on: date) -> Ruling:
    """Rule whether a measure against a deputy's liberty may be taken (逮捕等措施的许可).

    Who is a deputy of several congresses is protected in each seat: every one of them from the
    county up must have permitted it.

    Args:
        seats: every deputyship that the person holds, with the permission given.
        restraint: the measure.
        on: the day whose law applies.

    Raises:
        FactsError: no seat: nobody else needs this permission; two seats in the national
            congress, of which there is one.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 74; 全国人大组织法 49; 地方组织法 40; 代表法 39 (2015: 32).
    Limitations: whether the permission was lawful is asked of `permission_valid`; reports are
        noted, and asked of `report_in_time`. What other laws ask for a measure is not asked, nor
        are local texts, which differ: in 重庆 (38 III) the highest congress alone permits.
    """
    on = day("on", on)
    held = each("seats", seats, ProtectedSeat)
    if not held:
        raise FactsError("seats", held, "one deputyship or more")
    if sum(seat.level.national for seat in held) > 1:
        raise FactsError("seats", held, "one seat at most in the national congress")
    member("restraint", restraint, Restraint)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    unasked: tuple[Text, ...] = ()
    for seat in held:
        asked_of = arrest_permission(seat.level, restraint, in_session=seat.in_session, on=on)
        permitted, point = _permitted(seat, asked_of)
        grounds += tuple(attrs.evolve(one, holds=permitted) for one in asked_of.grounds)
        points += point
        notes += () if asked_of.permits else (_told(seat.level, asked_of.organ),)
        unasked = unasked or asked_of.notes
    asked = (("seats", held), ("restraint", restraint))
    return decide(_MEASURE, on, asked, grounds, points, (*notes, *unasked))


def _permitted(seat: ProtectedSeat, needed: ArrestPermission) -> tuple[bool, tuple[OpenPoint, ...]]:
    """Say whether the permission needed for a seat was given, and what of it is in doubt."""
    if not needed.permits or seat.permitted_by is needed.organ:
        return True, ()
    if seat.permitted_by is None or not needed.open:
        return False, ()
    return True, (OpenPoint(_OTHER_ORGAN, needed.grounds[-1].citation, decides=True),)


def _told(level: Level, organ: Body) -> Text:
    return Text(
        f"应当立即向本级{organ.value}报告（{level.value}）",
        f"to be reported at once to the {term(organ, 'en')} ({term(level, 'en')})",
    )


_PERMISSION = Question(
    "permission_valid",
    Text("可以许可", "permission may be given"),
    Text("不得许可", "permission may not be given"),
)
_EXAMINED = Text("许可前须经审查", "it must be examined before permission is given")
_NOT_FOR_WORDS = Text(
    "不得对代表在各种会议上的发言和表决进行法律追究",
    "what a deputy says and votes at meetings is not pursued",
)
_NO_REVENGE = Text("不得对代表执行职务的行为打击报复", "what a deputy does on duty is not avenged")


def permission_valid(
    *, examined: bool, for_speech_or_vote: bool, retaliation: bool, on: date
) -> Ruling:
    """Rule whether a presidium or standing committee may permit a measure (许可前的审查).

    Args:
        examined: whether it examined both questions below.
        for_speech_or_vote: whether the measure pursues what the deputy said or voted at a
            meeting of the congress.
        retaliation: whether it avenges suggestions or other duties performed.
        on: the day whose law applies.

    Raises:
        FactsError: an answer that is neither True nor False.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 39 III (2015: 32 III).
    Limitations: whether it must be permitted where neither is found, the text does not say.
    """
    on = day("on", on)
    asked = (
        ("examined", instance("examined", examined, bool)),
        ("for_speech_or_vote", instance("for_speech_or_vote", for_speech_or_vote, bool)),
        ("retaliation", instance("retaliation", retaliation, bool)),
    )
    source = deputies_immunity.EXAMINATION.at(on).source
    grounds = (
        Ground(source, examined, says=_EXAMINED),
        Ground(source, not for_speech_or_vote, says=_NOT_FOR_WORDS),
        Ground(source, not retaliation, says=_NO_REVENGE),
    )
    return decide(_PERMISSION, on, asked, grounds)


_REPORT = Question(
    "report_in_time",
    Text("已经立即报告", "it was reported at once"),
    Text("没有立即报告", "it was not reported at once"),
)
_LOCAL_HOURS = Text(
    "地方规定的小时数是否就是“立即”，没有明文",
    "whether the hours of a local text are what is meant by “at once” is not said",
)
_AT_ONCE = Text(
    "“立即”没有时限，所问的地方规定中也没有小时数",
    "“at once” has no bound in hours, and no local text that was asked gives one",
)


def report_in_time(
    level: Level,
    hours: int | None,
    *,
    restraint: Restraint,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a measure against a deputy was reported at once (立即报告).

    Args:
        level: of which congress the person is a deputy.
        hours: hours from the measure to its report, a begun one counting as one, in hours; 0
            where it was reported at once, None where it never was.
        restraint: the measure: in townships any, elsewhere the detention of one caught in the
            act, for the others need permission before.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a measure that needs permission instead, hours that are no count, or a
            profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 49 II; 地方组织法 40; 代表法 39 I, IV (2015: 32); local texts on deputies.
    Limitations: to whom it goes is asked of `arrest_permission`. A local text may set a number
        of hours for deputies from the county up (上海: 24); without one, what is later than at
        once is left open, and with one it stays a doubt whether that is at once.
    """
    on = day("on", on)
    township = member("level", level, Level).tier is Tier.TOWNSHIP
    hours = optional(count, "hours", hours)
    flagrant = member("restraint", restraint, Restraint) is Restraint.FLAGRANT_DETENTION
    if not (township or flagrant):
        raise FactsError("restraint", restraint, "FLAGRANT_DETENTION: others need permission")
    if optional(instance, "profile", profile, Profile) is not None and level.national:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    texts = known(on, _texts(level, restraint))
    places = () if profile is None or township else profile.find(_HOURS, on)
    grounds = worded(texts, holds=hours is not None)
    for one in (place.provision for place in places):
        in_time = hours is not None and hours <= one.value
        grounds += (Ground(one.source, in_time, says=_within(one.value, hours)),)
    says = _LOCAL_HOURS if places else _AT_ONCE
    points = (OpenPoint(says, texts[-1].source, decides=not places),) if hours else ()
    asked = (
        ("level", level),
        ("hours", hours),
        ("restraint", restraint),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, places)
    return decide(_REPORT, on, asked, grounds, points, notes)


_HOURS = "deputies.detention_report_hours"


def _within(most: int, hours: int | None) -> Text:
    """Say within how many hours a report is due, and after how many it was made."""
    zh = "没有报告" if hours is None else f"实际{hours}小时"
    en = "never reported" if hours is None else f"here {hours}"
    return Text(f"应当在{most}小时以内报告，{zh}", f"to be reported within {most} hours, {en}")
