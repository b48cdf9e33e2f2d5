"""What places ask of answers to suggestions and of their rating, and what they say in words."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

from npcmodel.checks import day, member
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, Question, Ruling
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.params import npc_suggestions
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClass, AnswerClasses, Rated, Rating
from npcmodel.sitting.limits import unknown
from npcmodel.suggestions.place_texts import Finding, ruled, texts_of
from npcmodel.suggestions.time_texts import known, tier_of

__all__ = ["HandlingText", "answer_class_valid", "handling_texts", "rating_valid"]

_CLASSED = Question(
    "answer_class_valid",
    Text("答复符合分类要求", "an answer as its class asks"),
    Text("答复不符合分类要求", "not an answer as its class asks"),
)
_RATED = Question(
    "rating_valid",
    Text("评价符合规定", "validly rated"),
    Text("评价不符合规定", "not validly rated"),
)


def answer_class_valid(  # noqa: PLR0913  # the class, and what the answer holds
    kind: AnswerClass,
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    time_given: bool | None = None,
    reasons_given: bool | None = None,
) -> Ruling:
    """Rule whether an answer holds what its class asks for (答复的分类).

    Args:
        kind: the class.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.
        time_given: whether it gives the time by which the matter is solved; None if not known.
        reasons_given: whether it gives the reasons; None if not known.

    Raises:
        FactsError: a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: a class that a text does not name is open: it may be another name of one.
    """
    on = day("on", on)
    member("kind", kind, AnswerClass)
    known("time_given", time_given)
    known("reasons_given", reasons_given)
    findings: list[Finding] = []
    for text in texts_of("answer_classes", level, profile, on):
        rule: AnswerClasses = text.value
        zh = "；".join(one.value for one in rule.classes)
        en = "; ".join(english(one) for one in rule.classes)
        says = Text(f"分类：{zh}", f"classes: {en}")
        findings.append(Finding(text, kind in rule.classes or None, says))
        if kind in rule.with_time:
            says = Text("答复解决时限、进度", "it gives the time by which it is solved")
            findings.append(Finding(text, time_given, says))
        if kind in rule.with_reasons:
            says = Text("说明情况和理由", "it gives the reasons")
            findings.append(Finding(text, reasons_given, says))
    asked = (
        ("kind", kind),
        ("level", level),
        ("profile", profile),
        ("time_given", time_given),
        ("reasons_given", reasons_given),
    )
    return ruled(_CLASSED, on, asked, findings, level, profile)


def rating_valid(
    ratings: Rating | Mapping[Rated, Rating],
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    opinion_given: bool | None = None,
) -> Ruling:
    """Rule whether a deputy rates an answer as the texts ask (评价).

    Args:
        ratings: one rating of the whole, or one of each thing rated.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.
        opinion_given: whether a deputy who is not satisfied says why; None if not known.

    Raises:
        FactsError: no rating, or a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: a deputy not satisfied with one of the things rated is not satisfied. Where a
        text names the grades and goes on with 等, others are not excluded.
    """
    on = day("on", on)
    given = _ratings(ratings)
    known("opinion_given", opinion_given)
    dissatisfied = Rating.DISSATISFIED in given.values()
    findings: list[Finding] = []
    for text in texts_of("ratings", level, profile, on):
        grades: tuple[Rating, ...] = text.value
        says = Text(
            f"作出{'、'.join(one.value for one in grades)}等评价",
            f"grades: {', '.join(english(one) for one in grades)}",
        )
        findings.append(Finding(text, set(given.values()) <= set(grades), says))
    for text in texts_of("rated", level, profile, on):
        for one in text.value:
            says = Text(f"对{one.value}提出意见", f"rated: {english(one)}")
            findings.append(Finding(text, one in given, says))
    findings += [
        Finding(text, opinion_given if dissatisfied else True, text.value)
        for text in texts_of("dissatisfaction", level, profile, on)
    ]
    asked = (
        ("ratings", ratings if isinstance(ratings, Rating) else Pairs(ratings)),
        ("level", level),
        ("profile", profile),
        ("opinion_given", opinion_given),
    )
    return ruled(_RATED, on, asked, findings, level, profile)


def _ratings(ratings: Rating | Mapping[Rated, Rating]) -> dict[Rated | None, Rating]:
    if isinstance(ratings, Mapping) and ratings:
        return {
            member("ratings", what, Rated): member("ratings", one, Rating)
            for what, one in ratings.items()
        }
    return {None: member("ratings", ratings, Rating)}


@enum.unique
class HandlingText(enum.Enum):
    """What the rules on suggestions say in words (办理规定的内容)."""

    REHANDLING = "再次办理"
    STILL_DISSATISFIED = "再次答复仍不满意的处理"
    UNSUITABLE_HANDLING = "不应当作为代表建议的处理"
    FORMS_LEFT_OUT = "不纳入统计的回执"


def handling_texts(
    what: HandlingText,
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
    in_session: bool | None = None,
) -> tuple[Ground, ...]:
    """Return what the texts say of a matter, a ground each (办理规定的内容).

    Args:
        what: the matter.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; None asks national law alone, whose rules of
            procedure speak of handling again what the national congress's deputies put.
        in_session: whether the suggestion was made to the congress; None if not known.

    Raises:
        FactsError: a profile that does not fit the level.
        NotInForceError: no text that was asked speaks of it on the day.

    Law: 全国人大议事规则 32; local texts on suggestions.
    Limitations: what a text says that binds by analogy alone (参照执行) is returned as well.
    """
    on = day("on", on)
    field = member("what", what, HandlingText).name.lower()
    known("in_session", in_session)
    found: tuple[Ground, ...] = ()
    again = what is HandlingText.REHANDLING and in_session is not False
    if again and tier_of(level, profile) is Tier.NATIONAL:
        national = npc_suggestions.SECOND_HANDLING.known(on)
        found += () if national is None else worded((national,))
    fields = (field, f"session_{field}") if again else (field,)
    for name in fields:
        found += worded(one.provision for one in texts_of(name, level, profile, on))
    if not found:
        raise unknown(Text(what.value, english(what)), profile, on)
    return found
