"""The presidium of a township's congress: its members, its meetings (乡镇人大主席团)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.organs import OrganKind
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    decide,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import organic_offices
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.townships import LargerPresidium, OfficeElsewhere, PresidiumConvener
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.townships.texts import NOT_LISTED, composed, of_place

__all__ = [
    "full_time_chairs_valid",
    "presidium_convener_valid",
    "presidium_post_valid",
    "township_acting_chair_valid",
    "township_credentials_valid",
    "township_presidium_size_valid",
]

# How many

_SIZE = Question(
    "township_presidium_size_valid",
    Text("乡镇主席团成员名额符合规定", "the presidium has a lawful number of members"),
    Text("乡镇主席团成员名额不符合规定", "the presidium has no lawful number of members"),
)
_MEMBERS = Text("主席团成员", "members of the presidium")
_USUAL = Text("主席团一般由{}至{}人组成", "a presidium has as a rule {} to {} members")
_NOT_USUAL = Text("主席团成员人数在一般名额之外", "the number of members is not the usual one")
_A_FORTIORI = Text(
    "条文只对{}规定上限，其他乡镇能否超过，没有明文",
    "the text sets a limit for {} alone; whether others may exceed it is not said",
)


def township_presidium_size_valid(  # noqa: PLR0913  # how many, of which township, by which law
    members: int,
    *,
    on: date,
    deputies: int | None = None,
    population: int | None = None,
    large: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a township's presidium has a lawful number of members (主席团成员名额).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails. Where
    larger townships may have more, what tells them is asked for once it matters.

    Args:
        members: the members of the presidium, in persons.
        on: the day whose law applies.
        deputies: the deputies of the congress, in persons, where the text goes by them.
        population: the people of the township, where the text goes by them.
        large: whether the township is well-off or populous as the text says, where it gives no
            number (经济比较发达、人口较多、人口特别多).
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count, or nothing that tells a larger township where the
            answer hangs on it.

    Law: local texts on townships; 地方组织法 19 gives no number.
    Limitations: what makes a township well-off or populous is the caller's answer.
    """
    on = day("on", on)
    members = count("members", members)
    optional(count, "deputies", deputies, 1)
    optional(count, "population", population, 1)
    optional(instance, "large", large, bool)
    asked = (
        ("members", members),
        ("deputies", deputies),
        ("population", population),
        ("large", large),
        ("profile", profile),
    )
    texts: tuple[Provision[Limit], ...] = of_place(profile, "presidium_size", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes = unread(profile, texts)
    for one in texts:
        limit = one.value
        most = limit.most
        widened = False
        if most is not None and members > most:
            for wider in of_place(profile, "larger_presidium", on):
                if _is_large(wider.value, deputies, population, large=large):
                    most, widened = wider.value.most, True
                elif limit.soft and members > wider.value.most:
                    zh, en = wider.value.says
                    says = Text(_A_FORTIORI.zh.format(zh), _A_FORTIORI.en.format(en))
                    points += (OpenPoint(says, wider.source, decides=True),)
        grounds += _sized(one, members, most)
        if limit.soft and not limit.admits(members) and not widened:
            notes += (_NOT_USUAL,)
    points = points if grounds else (NO_TEXT,)
    return decide(_SIZE, on, asked, grounds, points, notes)


def _sized(one: Provision[Limit], members: int, most: int | None) -> tuple[Ground, ...]:
    """Hold the members against the text, `most` being raised where the township is large."""
    limit, source = one.value, one.source
    grounds: tuple[Ground, ...] = ()
    if limit.soft:
        says = Text(*(words.format(limit.least, limit.most) for words in _USUAL))
        grounds += (Ground(source, holds=True, says=says),)
    if limit.least is not None and not limit.soft:
        least = limit.least
        held = members >= least
        grounds += (Ground(source, held, Measure.MEMBERS, members, least, says=_MEMBERS),)
    if most is not None and (not limit.soft or most != limit.most):
        held = members <= most
        bound = Bound.AT_MOST
        grounds += (Ground(source, held, Measure.MEMBERS, members, most, bound, says=_MEMBERS),)
    return grounds


def _is_large(
    text: LargerPresidium, deputies: int | None, population: int | None, *, large: bool | None
) -> bool:
    """Say whether the township is one that may have a larger presidium."""
    if text.measure is None or text.least is None:
        if large is None:
            raise FactsError("large", large, f"True or False: is it one of {text.says.en}")
        return large
    field, number = "population", population
    if text.measure is Measure.SEATS:
        field, number = "deputies", deputies
    if number is None:
        raise FactsError(field, number, f"a number: the text has more for {text.says.en}")
    return number >= text.least


# Chair and vice-chairs

_FULL_TIME = Question(
    "full_time_chairs_valid",
    Text("专职主席、副主席的配备符合规定", "chairs are full-time as the text asks"),
    Text("专职主席、副主席的配备不符合规定", "chairs are not full-time as the text asks"),
)
_AT_LEAST_ONE = Text("专职的主席、副主席", "full-time chair and vice-chairs")


def full_time_chairs_valid(
    *,
    chair: bool,
    vice_chairs: int,
    on: date,
    large: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether as many chairs of a township's congress are full-time as must be (专职).

    Args:
        chair: whether its chair is full-time.
        vice_chairs: how many of its vice-chairs are, in persons.
        on: the day whose law applies.
        large: whether the township is well-off or populous, where the text asks for more there.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count, or nothing said of a township's being large where
            the text asks for more there and the answer hangs on it.

    Law: local texts on townships; no statute asks for it.
    """
    on = day("on", on)
    instance("chair", chair, bool)
    vice_chairs = count("vice_chairs", vice_chairs)
    optional(instance, "large", large, bool)
    asked = (("chair", chair), ("vice_chairs", vice_chairs), ("large", large), ("profile", profile))
    grounds = worded(of_place(profile, "full_time_chair", on), holds=chair)
    for one in of_place(profile, "full_time_vice_chair", on):
        if large is None and not vice_chairs:
            raise FactsError("large", large, f"True or False: {one.value.en}")
        if large is not False:  # who has one has it, large or not
            grounds += (Ground(one.source, vice_chairs > 0, says=one.value),)
    number = vice_chairs + chair
    for few in of_place(profile, "full_time_chairs", on):
        least = few.value.least
        held = few.value.admits(number)
        grounds += (Ground(few.source, held, Measure.MEMBERS, number, least, says=_AT_LEAST_ONE),)
    points = () if grounds else (NO_TEXT,)
    return decide(_FULL_TIME, on, asked, grounds, points, unread(profile, grounds))


_ACTING = Question(
    "township_acting_chair_valid",
    Text("代理主席、副主席的人选符合规定", "the acting chair was picked as the text asks"),
    Text("代理主席、副主席的人选不符合规定", "the acting chair was not picked as the text asks"),
)


def township_acting_chair_valid(
    picked_by: Body, *, of_presidium: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether an acting chair or vice-chair was lawfully picked (代理人选).

    Args:
        picked_by: the body that picked somebody to act for a chair or vice-chair of a township's
            congress who is unable to serve.
        of_presidium: whether the one picked is a member of the presidium.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: an argument of another kind.

    Law: local texts on townships; no statute speaks of it.
    """
    on = day("on", on)
    member("picked_by", picked_by, Body)
    holds = instance("of_presidium", of_presidium, bool) and picked_by is Body.PRESIDIUM
    asked = (("picked_by", picked_by), ("of_presidium", of_presidium), ("profile", profile))
    grounds = worded(of_place(profile, "acting_chair", on), holds=holds)
    points = () if grounds else (NO_TEXT,)
    return decide(_ACTING, on, asked, grounds, points, unread(profile, grounds))


# Offices besides

_POST = Question(
    "presidium_post_valid",
    Text("可以同时担任", "both may be held"),
    Text("不得同时担任", "they may not be held together"),
)
_NOT_IN = Text("不得担任{}", "none of: {}")
_CHAIRS_TOO = Text(
    "主席、副主席能否担任国家行政机关的其他职务，适用于该日的法律条文没有录入",
    "whether a chair may hold another administrative office the statute of that day, which is not "
    "known, may say",
)
_RESIGN = Text(
    "担任该职务的，必须向本级人民代表大会辞去主席、副主席或者主席团成员的职务",
    "who takes such an office must resign, to the congress, as chair, vice-chair or member of the "
    "presidium",
)


def presidium_post_valid(
    elsewhere: OfficeElsewhere, *, chair: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a member of a township's presidium may hold an office besides (不得担任的职务).

    Args:
        elsewhere: where the other office is.
        chair: whether the member is chair or vice-chair of the congress, of whom the statute
            speaks too.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: an argument of another kind.

    Law: 地方组织法 18 II; local texts on townships.
    Limitations: what is an office (职务) no text says. Of members who are neither chair nor
        vice-chair the statute says nothing. On a day for which the statute is not known, what a
        local text leaves a chair or vice-chair is open.
    """
    on = day("on", on)
    member("elsewhere", elsewhere, OfficeElsewhere)
    grounds: tuple[Ground, ...] = ()
    if instance("chair", chair, bool):
        barred = OrganKind.ADMINISTRATIVE
        for one in filter(None, (organic_offices.TOWNSHIP_INCOMPATIBLE.known(on),)):
            held = elsewhere is not OfficeElsewhere.ELSEWHERE and barred in one.value
            says = Text(f"不得担任{barred.value}的职务", f"no office in {english(barred)} organs")
            grounds += (Ground(one.source, not held, says=says),)
    local = of_place(profile, "presidium_incompatible", on)
    local += of_place(profile, "chair_incompatible", on) if chair else ()
    for text in local:
        zh = "、".join(office.value for office in text.value)
        en = ", ".join(english(office) for office in text.value)
        says = Text(_NOT_IN.zh.format(zh), _NOT_IN.en.format(en))
        grounds += (Ground(text.source, elsewhere not in text.value, says=says),)
    asked = (("elsewhere", elsewhere), ("chair", chair), ("profile", profile))
    notes = () if all(one.holds for one in grounds) else (_RESIGN,)
    points = () if grounds else (NOT_LISTED,)
    inside = elsewhere is not OfficeElsewhere.ELSEWHERE
    if grounds and chair and inside and organic_offices.TOWNSHIP_INCOMPATIBLE.known(on) is None:
        points = (OpenPoint(_CHAIRS_TOO, grounds[0].citation, decides=True),)
    return decide(_POST, on, asked, grounds, points, (*notes, *unread(profile, local)))


# Its meetings

_CONVENER = Question(
    "presidium_convener_valid",
    Text("由该人员召集主席团会议符合规定", "this person may call the presidium"),
    Text("由该人员召集主席团会议不符合规定", "this person may not call the presidium"),
)
_CALLED_BY = Text("主席团会议由{}召集", "the presidium is called by: {}")
_IN_PLACE = Text(
    "主席缺位时由谁召集，没有明文",
    "who calls it where there is no chair is not said",
)
_ON_BEHALF = Text(
    "主席能否委托副主席召集，没有明文",
    "whether the chair may entrust a vice-chair with calling it is not said",
)


def presidium_convener_valid(
    by: PresidiumConvener,
    *,
    on: date,
    chair_vacant: bool = False,
    entrusted: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a meeting of a township's presidium was called by who may (主席团会议的召集).

    Args:
        by: who called it.
        on: the day whose law applies.
        chair_vacant: whether there is no chair (主席缺位).
        entrusted: whether the chair entrusted it to the vice-chair (受主席委托).
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a chair who calls it where there is none, or one who entrusts it then.

    Law: local texts on townships; 地方组织法 18 III says that chair and vice-chairs do the
        presidium's daily work.
    """
    on = day("on", on)
    member("by", by, PresidiumConvener)
    if instance("chair_vacant", chair_vacant, bool) and by is PresidiumConvener.CHAIR:
        raise FactsError(
            "by", by, "PresidiumConvener.VICE_CHAIR or OTHER_MEMBER: no chair is there"
        )
    if instance("entrusted", entrusted, bool) and (
        chair_vacant or by is not PresidiumConvener.VICE_CHAIR
    ):
        raise FactsError("entrusted", entrusted, "False: a chair entrusts a vice-chair with it")
    vice = by is PresidiumConvener.VICE_CHAIR
    in_place = of_place(profile, "presidium_deputy_convener", on) if chair_vacant else ()
    instead = in_place if vice else ()
    instead += of_place(profile, "vice_chair_entrusted", on) if entrusted else ()
    grounds = worded(instead)
    points: tuple[OpenPoint, ...] = ()
    texts = () if instead else of_place(profile, "presidium_conveners", on)
    for one in texts:
        # A text that names the chair alone does not say who calls it where there is none.
        unsaid = chair_vacant and not in_place and {*one.value} == {PresidiumConvener.CHAIR}
        if by not in one.value and (unsaid or entrusted):
            doubt = _IN_PLACE if chair_vacant else _ON_BEHALF
            points += (OpenPoint(doubt, one.source, decides=True),)
            continue
        zh = "、".join(who.value for who in one.value)
        en = ", ".join(english(who) for who in one.value)
        says = Text(_CALLED_BY.zh.format(zh), _CALLED_BY.en.format(en))
        grounds += (Ground(one.source, by in one.value, says=says),)
    asked = (
        ("by", by),
        ("chair_vacant", chair_vacant),
        ("entrusted", entrusted),
        ("profile", profile),
    )
    points = points if grounds or points else (NO_TEXT,)
    return decide(_CONVENER, on, asked, grounds, points, unread(profile, (*texts, *instead)))


# The credentials committee

_CREDENTIALS = Question(
    "township_credentials_valid",
    Text("代表资格审查委员会的组成符合规定", "the credentials committee is as the text asks"),
    Text("代表资格审查委员会的组成不符合规定", "the credentials committee is not as the text asks"),
)


def township_credentials_valid(  # noqa: PLR0913  # its parts, and by which law
    *,
    chairs: int,
    vice_chairs: int,
    others: int,
    heads_of_presidium: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a township's credentials committee is rightly composed (代表资格审查委员会).

    Args:
        chairs: its chairs, in persons.
        vice_chairs: its vice-chairs.
        others: its other members.
        heads_of_presidium: whether chair and vice-chair are members of the presidium.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count.

    Law: local texts on townships; 地方组织法 37 gives no number.
    """
    on = day("on", on)
    numbers = [
        count(field, number)
        for field, number in (
            ("chairs", chairs),
            ("vice_chairs", vice_chairs),
            ("others", others),
        )
    ]
    inside = instance("heads_of_presidium", heads_of_presidium, bool)
    grounds: tuple[Ground, ...] = ()
    for one in of_place(profile, "credentials_committee", on):
        grounds += composed(one, *numbers)
    grounds += worded(of_place(profile, "credentials_heads", on), holds=inside)
    asked = (
        ("chairs", chairs),
        ("vice_chairs", vice_chairs),
        ("others", others),
        ("heads_of_presidium", inside),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_CREDENTIALS, on, asked, grounds, points, unread(profile, grounds))
