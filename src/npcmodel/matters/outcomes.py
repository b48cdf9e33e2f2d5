"""What comes of a discussion, and what is done before and after it (讨论、决定的前后)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import day, each, instance, optional
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.matters.deciding import may_end_in_opinions, must_be_decided, reported_too
from npcmodel.matters.texts import (
    elsewhere,
    excepted,
    local_listings,
    matter_of,
    matter_texts,
    not_listed,
)
from npcmodel.params import organic_matters
from npcmodel.profiles.major_matters import (
    MatterKind,
    MatterPreparation,
    MatterTrait,
    Preparation,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "MatterPublicity",
    "matter_notice_valid",
    "matter_outcome_valid",
    "matter_preparation_valid",
    "matter_publicity_valid",
]

_OUTCOME = Question(
    "matter_outcome_valid",
    Text("讨论的结果符合规定", "this may come of the discussion"),
    Text("讨论的结果不符合规定", "this may not come of the discussion"),
)
_DECIDED = Text("应当作出决议、决定", "a resolution or decision must be taken")
_BY_LAW = Text(
    "法律、法规规定由常委会决定的，应当作出决议、决定",
    "what a law has the standing committee decide must be decided",
)
_NONE_FORBIDS = Text(
    "作出决议、决定，所问的条文都不禁止", "no text that was asked shuts out a decision"
)
_TWICE = Text(
    "该事项既列入应当决定的事项，又列入应当报告的事项，只形成审议意见是否足够，须看属于哪一项",
    "the text lists it to be decided and to be reported; whether opinions are enough depends on "
    "which of the two this is",
)
_NOT_SAID = OpenPoint(
    Text(
        "所问的条文没有规定该事项可以只形成审议意见，是否属于地方组织法第五十条第二款所指的事项没有明文",
        "no text that was asked lets it end in opinions; whether it is one of the matters of "
        "article 50 II of the Organic Law is not said",
    ),
    decides=True,
)


def matter_outcome_valid(
    matter: MatterKind | str, *, decided: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a discussion may end so: decided, or opinions sent (讨论的结果).

    Of the matters of its item (4) the statute lets a standing committee decide, or send its
    opinions to the organs concerned; reports are answered by opinions, and a resolution where one
    is needed. What it approves, annuls or permits by statute, and what a place's text has it
    decide, it must decide.

    Args:
        matter: one that several texts name, or another by the caller's own name.
        decided: whether a resolution or decision was taken; otherwise opinions were sent.
        on: the day whose law applies.
        profile: the place's own provisions.

    Raises:
        FactsError: the text of a matter that has a member.

    Law: 地方组织法 50 I (4), (5), (6), (11), (12), 50 II; 监督法 17 I, 29 I; 代表法 39 I, II;
        人民检察院组织法 32 III; local rules on major matters.
    Limitations: a matter by the caller's own name that ended in opinions is left open, and so is
        one that is not clearly of item (4), where no other text speaks of it. Before 12 March 2022
        the statute's text is not known.
    """
    on = day("on", on)
    matter = matter_of(matter)
    instance("decided", decided, bool)
    asked = (("matter", matter), ("decided", decided), ("profile", profile))
    fields = ("must_be_decided", "outcome")
    local = [one for field in fields for one in matter_texts(profile, field, on)]
    notes = unread(profile, [*local, *local_listings(matter, profile, on)])
    must = must_be_decided(matter, on, profile)
    twice = reported_too(matter, on, profile)
    points: tuple[OpenPoint, ...] = ()
    if must:
        grounds = tuple(_must(source, decided=decided) for source in must)
    elif twice is not None and decided:
        grounds = (Ground(twice, holds=True, says=_DECIDED),)
    elif twice is not None:
        grounds, points = (), (OpenPoint(_TWICE, twice, decides=True),)
    elif isinstance(matter, MatterKind):
        grounds = may_end_in_opinions(matter, on, profile)
    elif decided:
        grounds = _statute(on)
    else:
        grounds, points = (), (not_listed(matter),)
    if not (grounds or points):
        points = (_NOT_SAID,) if _statute(on) else (NO_TEXT,)
        if decided and _statute(on):
            grounds, points = (Ground(None, holds=True, says=_NONE_FORBIDS),), ()
    return decide(_OUTCOME, on, asked, grounds, points, notes)


def _must(source: Citation | None, *, decided: bool) -> Ground:
    return Ground(source, holds=decided, says=_BY_LAW if source is None else _DECIDED)


def _statute(on: date) -> tuple[Ground, ...]:
    """That the statute lets the standing committee decide."""
    known = organic_matters.COMMITTEE_OUTCOME.known(on)
    return () if known is None else (Ground(known.source, holds=True, says=known.value),)


# Before the government issues a decision

_NOTICE = Question(
    "matter_notice_valid",
    Text("重大决策已在出台前报告", "the decision was reported before it was issued"),
    Text("重大决策没有在出台前报告", "the decision was not reported before it was issued"),
)
_SAME_DAY = OpenPoint(
    Text("同日报告是否在出台之前，须看先后", "whether a report of the same day came first"),
    decides=True,
)


def matter_notice_valid(
    issued: date, reported: date | None, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a government's great decision was reported before it was issued (出台前报告).

    Args:
        issued: the day the government issued it.
        reported: the day it was reported to the standing committee; None where it was not.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no days.

    Law: local rules on major matters.
    Limitations: whether the decision is one of those that the text means (事关全局、涉及人民群众
        切身利益；列入年度工作计划) is the caller's answer. How long before no text says; a
        report on the very day is left open.
    """
    on = day("on", on)
    day("issued", issued)
    optional(day, "reported", reported)
    texts = matter_texts(profile, "decision_notice", on)
    before = reported is not None and reported <= issued
    grounds = worded(texts, holds=before)
    points: tuple[OpenPoint, ...] = () if grounds else (NO_TEXT,)
    if grounds and reported == issued:
        points = (_SAME_DAY,)
    notes = unread(profile, texts)
    if grounds and not before:
        notes += tuple(one.value for one in matter_texts(profile, "unreported", on))
    asked = (("issued", issued), ("reported", reported), ("profile", profile))
    return decide(_NOTICE, on, asked, grounds, points, notes)


# Before a matter is decided

_PREPARED = Question(
    "matter_preparation_valid",
    Text("讨论、决定前的准备符合规定", "the preparation is as the texts ask"),
    Text("讨论、决定前的准备不符合规定", "the preparation is not as the texts ask"),
)
_WHOSE = Text(
    "该条只要求提出议案的国家机关，所问是否为其议案没有说明",
    "the text asks it of an organ that puts a bill alone, and whether this is one was not said",
)
_NOT_BOUND = Text("不是国家机关提出的议案，不适用该条", "no organ's bill: the text does not ask it")
_SECRET = Text(
    "涉及国家秘密、商业秘密和个人隐私的除外",
    "not where state or trade secrets or private life are concerned",
)


def matter_preparation_valid(  # noqa: PLR0913  # what the matter is, what was done, by which law
    traits: Iterable[MatterTrait],
    done: Iterable[MatterPreparation],
    *,
    on: date,
    organ_bill: bool | None = None,
    secret: bool = False,
    matter: MatterKind | str | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a matter was prepared as the place's text asks (论证、听证、听取意见).

    What a text only allows (可以) is not asked for.

    Args:
        traits: those that the matter has, which is the caller's answer.
        done: what was done.
        on: the day whose law applies.
        organ_bill: whether a state organ puts it as a bill, which some texts ask; None where that
            is not known.
        secret: whether state or trade secrets or private life are concerned.
        matter: the matter; None leaves it to the caller whether the text applies to it, and a
            note says to which it does not.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no trait, no preparation, no yes or no, or the text of a matter that has a
            member.

    Law: local rules on major matters.
    Limitations: how a hearing is held is asked of `npcmodel.hearings` where a text speaks of it.
    """
    on = day("on", on)
    met = each("traits", traits, MatterTrait)
    steps = each("done", done, MatterPreparation)
    optional(instance, "organ_bill", organ_bill, bool)
    instance("secret", secret, bool)
    optional(_matter, "matter", matter)
    texts: tuple[Provision[tuple[Preparation, ...]], ...]
    texts = matter_texts(profile, "preparations", on)
    notes = (*unread(profile, texts), *excepted(matter, profile, on))
    if elsewhere(matter, profile, on):
        texts = ()
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    for text in texts:
        for one in text.value:
            taken, where = one.step in steps, _where(text.source, one)
            if one.when and not {*one.when} & {*met}:
                continue
            if one.organ_bills and organ_bill is None and not taken:
                points += (OpenPoint(_WHOSE, where, decides=True),)
            elif one.organ_bills and organ_bill is False:
                grounds += (Ground(where, holds=True, says=_NOT_BOUND),)
            elif one.secrets_exempt and secret:
                grounds += (Ground(where, holds=True, says=_SECRET),)
            else:
                grounds += (Ground(where, holds=taken, says=_asks(one)),)
    asked = (
        ("traits", met),
        ("done", steps),
        ("organ_bill", organ_bill),
        ("secret", secret),
        ("matter", matter),
        ("profile", profile),
    )
    if not (grounds or points):
        points = (NO_TEXT,)
    return decide(_PREPARED, on, asked, grounds, tuple(dict.fromkeys(points)), notes)


def _matter(_: str, value: object) -> MatterKind | str:
    return matter_of(value)


def _where(source: Citation, one: Preparation) -> Citation:
    if one.article is None:
        return source
    return attrs.evolve(source, article=one.article, paragraph=one.paragraph)


def _asks(one: Preparation) -> Text:
    zh, en = one.step.value, english(one.step)
    if one.when:
        zh = f"{'、'.join(trait.value for trait in one.when)}的：{zh}"
        en = f"{en} where there is {' or '.join(english(trait) for trait in one.when)}"
    return Text(zh, en)


# What is made public


@enum.unique
class MatterPublicity(enum.Enum):
    """What is made known about major matters (重大事项的公开)."""

    PLAN_PUBLISHED = "年度工作计划向社会公布"
    RESOLUTION_PUBLISHED = "决议、决定向社会公布"
    DEPUTIES_INFORMED = "有关情况向代表通报"
    FACTS_PUBLISHED = "有关情况向社会公布"


_PUBLIC = Question(
    "matter_publicity_valid",
    Text("公开情况符合规定", "what was made known, or kept, is as the texts ask"),
    Text("没有按规定公开", "it was not made known as the texts ask"),
)
_OF_FACTS = (MatterPublicity.DEPUTIES_INFORMED, MatterPublicity.FACTS_PUBLISHED)


def matter_publicity_valid(
    done: Iterable[MatterPublicity],
    *,
    on: date,
    secret: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether what a place's text has made known was made known (通报、公布).

    Args:
        done: what was made known.
        on: the day whose law applies.
        secret: whether state or trade secrets or private life are concerned.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: something that is none of these.

    Law: local rules on major matters.
    Limitations: no text says within how many days. Secrets free from what the text says; where it
        names no exception, what others say of secrets is not asked.
    """
    on = day("on", on)
    known = each("done", done, MatterPublicity)
    freed = matter_texts(profile, "secrets_exempt", on) if instance("secret", secret, bool) else ()
    grounds: tuple[Ground, ...] = ()
    for what in MatterPublicity:
        if freed and what in _OF_FACTS:
            continue
        texts = matter_texts(profile, what.name.lower(), on)
        grounds += worded(texts, holds=what in known)
    grounds += worded(freed)
    points = () if grounds else (NO_TEXT,)
    asked = (("done", known), ("secret", secret), ("profile", profile))
    return decide(_PUBLIC, on, asked, grounds, points, unread(profile, grounds))
