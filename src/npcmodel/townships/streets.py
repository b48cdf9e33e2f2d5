"""Congress work in sub-districts: the working committee and the residents' council (街道)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, instance, member, name, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.organs import OrganKind
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.statutes import CONSTITUTION_2018
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.params import organic_streets
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread
from npcmodel.townships.texts import NOT_LISTED, composed, of_place

__all__ = [
    "ChairAttendance",
    "CouncilOpinions",
    "StreetDuty",
    "chair_attendance",
    "council_opinions",
    "street_body_valid",
    "street_committee_valid",
    "street_duty_valid",
    "street_post_valid",
    "street_sitting_in_valid",
]

_BODY = Question(
    "street_body_valid",
    Text("可以在街道设立工作机构", "it may set up bodies in sub-districts"),
    Text("不得在街道设立工作机构", "it may not set up bodies in sub-districts"),
)


def street_body_valid(level: Level, *, on: date) -> Ruling:
    """Rule whether a standing committee may set up bodies in sub-districts (街道工作机构).

    Args:
        level: the level of the standing committee.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 59 III, IV.
    """
    on = day("on", on)
    rule = organic_streets.STREET_BODIES
    if member("level", level, Level) in {Level.COUNTY, Level.AUTONOMOUS_COUNTY}:
        rule = organic_streets.COUNTY_STREET_BODIES
    grounds = said(on, rule, holds=level.tier is Tier.COUNTY)
    return decide(_BODY, on, (("level", level),), grounds)


_COMMITTEE = Question(
    "street_committee_valid",
    Text("街道工委的组成符合规定", "the working committee is composed as the text asks"),
    Text("街道工委的组成不符合规定", "the working committee is not composed as the text asks"),
)


def street_committee_valid(
    *, chairs: int, vice_chairs: int, others: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a sub-district's working committee is rightly composed (街道工委的组成).

    Args:
        chairs: its chairs, in persons.
        vice_chairs: its vice-chairs.
        others: its other members.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count.

    Law: local texts on sub-districts; 地方组织法 59 gives no number.
    """
    on = day("on", on)
    chairs, vice_chairs = count("chairs", chairs), count("vice_chairs", vice_chairs)
    others = count("others", others)
    grounds: tuple[Ground, ...] = ()
    for one in of_place(profile, "committee", on, "streets"):
        grounds += composed(one, chairs, vice_chairs, others)
    asked = (
        ("chairs", chairs),
        ("vice_chairs", vice_chairs),
        ("others", others),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_COMMITTEE, on, asked, grounds, points, unread(profile, grounds))


_POST = Question(
    "street_post_valid",
    Text("可以同时担任", "both may be held"),
    Text("不得同时担任", "they may not be held together"),
)


# That amendment made supervisory organs; before, supervision was the administration's.
_SUPERVISORY_SINCE = CONSTITUTION_2018.adopted
_NOT_YET = Text(
    "条文早于监察机关的设立，是否及于监察机关的职务，没有明文",
    "the text is older than supervisory organs; whether it bars their offices too is not said",
)


def street_post_valid(organ: OrganKind, *, on: date, profile: Profile | None = None) -> Ruling:
    """Rule whether a member of the working committee may hold an office besides (兼任的职务).

    Args:
        organ: where the other office is.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: an argument of another kind.

    Law: local texts on sub-districts.
    Limitations: a text that bars every other organ of state and is older than the supervisory
        organs leaves them open. Of members who belong to the standing committee too,
        `post_compatible` is asked.
    """
    on = day("on", on)
    member("organ", organ, OrganKind)
    grounds: tuple[Ground, ...] = ()
    for one in of_place(profile, "incompatible", on, "streets"):
        zh = "、".join(kind.value for kind in one.value)
        en = ", ".join(english(kind) for kind in one.value)
        says = Text(f"不得担任{zh}的职务", f"no office in {en} organs")
        grounds += (Ground(one.source, organ not in one.value, says=says),)
    asked = (("organ", organ), ("profile", profile))
    points: tuple[OpenPoint, ...] = () if grounds else (NOT_LISTED,)
    if organ is OrganKind.SUPERVISORY and all(one.holds for one in grounds):
        points += tuple(
            OpenPoint(_NOT_YET, one.citation, decides=True)
            for one in grounds
            if one.citation is not None and one.citation.edition.adopted < _SUPERVISORY_SINCE
        )
    return decide(_POST, on, asked, grounds, points, unread(profile, grounds))


_SITTING_IN = Question(
    "street_sitting_in_valid",
    Text("列席常委会会议符合规定", "its chair sat in as the text asks"),
    Text("列席常委会会议不符合规定", "its chair did not sit in as the text asks"),
)
_IS_MEMBER = Text("主任是常委会组成人员的，出席会议", "a chair who is a member attends as one")


def street_sitting_in_valid(
    *,
    chair: bool,
    vice_chair: bool,
    on: date,
    is_member: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a working committee's chair sat in on the standing committee (列席常委会会议).

    Args:
        chair: whether its chair was at the meeting.
        vice_chair: whether a vice-chair was.
        on: the day whose law applies.
        is_member: whether the chair is a member of the standing committee, who attends it as one.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: an argument of another kind.

    Law: local texts on sub-districts.
    Limitations: a text for chairs who are no members asks nothing of one who is. Where a text
        names chair or vice-chair alike, one of them is to be there, member or not.
    """
    on = day("on", on)
    instance("chair", chair, bool)
    instance("vice_chair", vice_chair, bool)
    texts = of_place(profile, "chair_sitting_in", on, "streets")
    instead = of_place(profile, "vice_chair_sitting_in", on, "streets")
    own = instance("is_member", is_member, bool)
    holds = chair or (vice_chair if instead else own)
    asked = (
        ("chair", chair),
        ("vice_chair", vice_chair),
        ("is_member", is_member),
        ("profile", profile),
    )
    points = () if texts else (NO_TEXT,)
    notes = (_IS_MEMBER,) if own and not instead else ()
    grounds = worded(texts, holds=holds)
    return decide(_SITTING_IN, on, asked, grounds, points, (*notes, *unread(profile, texts)))


@enum.unique
class StreetDuty(enum.Enum):
    """What local texts want to see done in sub-districts (街道应当做到的事项)."""

    APPOINTMENT = "街道工委组成人员由常务委员会任免"
    FULL_TIME_CHAIR = "街道工委配备专职主任"
    FULL_TIME_VICE_CHAIR = "经济比较发达或者人口较多的街道配备专职副主任"
    BUDGET_OPINION = "对街道预算草案提出意见"
    COUNCIL_PROJECTS = "街道居民议事组织票选推荐民生实事项目"
    COUNCIL_OPINIONS = "交办和反馈议事意见"


_DUTIES = questions(
    "street_duty_valid",
    StreetDuty,
    (Text("符合规定", "as the text asks"), Text("不符合规定", "not as the text asks")),
)


def street_duty_valid(
    duty: StreetDuty,
    *,
    done: bool,
    on: date,
    large: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether what a text on sub-districts wants done was done (应当做到的事项).

    Args:
        duty: what is to be done.
        done: whether it was.
        on: the day whose law applies.
        large: of a full-time vice-chair, whether the sub-district is well-off or populous
            (经济比较发达或者人口较多); it has to be told where there is none.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: an argument of another kind, `large` of another duty, or nothing said of it
            where the answer hangs on it.

    Law: local texts on sub-districts.
    Limitations: whether a sub-district is well-off or populous is the caller's answer.
    """
    on = day("on", on)
    member("duty", duty, StreetDuty)
    instance("done", done, bool)
    where_large = duty is StreetDuty.FULL_TIME_VICE_CHAIR
    if optional(instance, "large", large, bool) is not None and not where_large:
        raise FactsError("large", large, "None: only a full-time vice-chair goes by it")
    texts = of_place(profile, duty.name.lower(), on, "streets")
    asked = (("duty", duty), ("done", done), ("large", large), ("profile", profile))
    points = () if texts else (NO_TEXT,)
    if where_large and large is None and texts and not done:
        raise FactsError("large", large, f"True or False: {texts[0].value.en}")
    grounds = worded(texts, holds=done or large is False)
    return decide(_DUTIES[duty], on, asked, grounds, points, unread(profile, texts))


# What is counted


@attrs.frozen
class CouncilOpinions(Result):
    """What became of a residents' council's opinions (议事意见的办理).

    Attributes:
        opinions: all of them.
        handed_over: those handed over to be handled.
        answered: those of which the result was told.
        grounds: the provisions.
        notes: what else a reader should know.
    """

    opinions: tuple[Hashable, ...]
    handed_over: tuple[Hashable, ...]
    answered: tuple[Hashable, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    @property
    def open(self) -> tuple[Hashable, ...]:
        """Those of which no result was told yet."""
        return tuple(one for one in self.opinions if one not in self.answered)

    @property
    def rate(self) -> Fraction | None:
        """The share of which the result was told; None where there are none."""
        every = len(self.opinions)
        return Fraction(len(self.answered), every) if every else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers and the provisions, a line each."""
        every, handed, told = len(self.opinions), len(self.handed_over), len(self.answered)
        head = (
            f"意见{every}件，交办{handed}件，反馈{told}件"
            if language(lang) == "zh"
            else f"opinions: {every}, handed over: {handed}, answered: {told}"
        )
        return "\n".join([head, *reasons(lang, self.grounds, (), self.notes)])


def council_opinions(
    opinions: Mapping[Hashable, tuple[date | None, date | None]],
    *,
    on: date,
    profile: Profile | None = None,
) -> CouncilOpinions:
    """Return what became of the opinions of a residents' council (议事意见的办理).

    Args:
        opinions: of each, by its name, the days it was handed over and its result told; None for
            what has not been done, and what was done after `on` does not count.
        on: the day as at whose end they are counted; its law applies.
        profile: the place's own provisions; None where no text is to be cited.

    Raises:
        FactsError: a result told of an opinion that was not handed over before.

    Law: local texts on sub-districts, which give no time (及时).
    """
    on = day("on", on)
    handed: list[Hashable] = []
    told: list[Hashable] = []
    instance("opinions", opinions, Mapping)
    for which, (given, answered) in opinions.items():
        name("opinions", which)
        if answered is not None and (
            given is None or day("opinions", answered) < day("opinions", given)
        ):
            expected = "handed over first, and answered on that day or later"
            raise FactsError("opinions", which, expected)
        if given is not None and day("opinions", given) <= on:
            handed.append(which)
        if answered is not None and answered <= on:
            told.append(which)
    texts = of_place(profile, "council_opinions", on, "streets")
    notes = unread(profile, texts)
    return CouncilOpinions(tuple(opinions), tuple(handed), tuple(told), worded(texts), notes)


@attrs.frozen
class ChairAttendance(Result):
    """How often chairs of townships or sub-districts sat in (列席情况).

    Attributes:
        meetings: the days of the meetings, in order.
        missed: of each chair, the meetings missed, in order.
    """

    meetings: tuple[date, ...]
    missed: tuple[tuple[Hashable, tuple[date, ...]], ...]

    @property
    def rate(self) -> Fraction | None:
        """The share of all seats kept for them that were taken; None where there were none."""
        every = len(self.meetings) * len(self.missed)
        if not every:
            return None
        return Fraction(every - sum(len(days) for _, days in self.missed), every)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the meetings and how often each chair missed one, a line each."""
        zh = language(lang) == "zh"
        number = len(self.meetings)
        head = f"会议{number}次" if zh else f"meetings: {number}"
        lines = [
            f"{who}：缺席{len(days)}次" if zh else f"{who}: missed {len(days)}"
            for who, days in self.missed
        ]
        return "\n".join([head, *lines])


def chair_attendance(
    meetings: Iterable[date], attended: Mapping[Hashable, Iterable[date]]
) -> ChairAttendance:
    """Return how often chairs sat in on the county's standing committee (列席常委会会议).

    Args:
        meetings: the days of its meetings, each once.
        attended: of each chair, by name, the days of the meetings sat in on.

    Raises:
        FactsError: a meeting given twice, or one attended that was not held.

    Limitations: no statute asks it of a township's chair; of sub-districts see
        `street_sitting_in_valid`.
    """
    days = tuple(sorted(day("meetings", one) for one in meetings))
    if len(set(days)) < len(days):
        raise FactsError("meetings", days, "each meeting once")
    missed: list[tuple[Hashable, tuple[date, ...]]] = []
    instance("attended", attended, Mapping)
    for who, those in attended.items():
        there = {day("attended", one) for one in those}
        for one in sorted(there - {*days}):
            raise FactsError("attended", one, "the day of a meeting")
        missed.append((name("attended", who), tuple(one for one in days if one not in there)))
    return ChairAttendance(days, tuple(missed))
