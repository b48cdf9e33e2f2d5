"""Numbers that local texts give: what binds, what is usual, what nobody says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from npcmodel.errors import NotInForceError
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread

__all__ = [
    "LAWFUL_NUMBER",
    "NO_TEXT",
    "Limits",
    "bounds",
    "limited",
    "questions",
    "unknown",
]

NO_TEXT = OpenPoint(
    Text(
        "全国性法律对此没有规定，所问的地方规定中也没有条文",
        "no national text speaks of this, and no local one that was asked",
    ),
    decides=True,
)
_ABOUT = Text("“左右”的幅度没有规定", "the text does not say how far “about” goes")


LAWFUL_NUMBER = (
    Text("数目符合规定", "a lawful number"),
    Text("数目不符合规定", "not a lawful number"),
)


def questions(rule: str, kind: type[Enum], answers: tuple[Text, Text]) -> Mapping[Any, Question]:
    """Return what a rule is asked of each member of an enumeration.

    Args:
        rule: the rule's public name.
        kind: the enumeration; the values are the Chinese terms.
        answers: yes and no, as said of each.
    """
    yes, no = answers
    return {
        what: Question(
            rule,
            Text(f"{what.value}：{yes.zh}", f"{english(what)}: {yes.en}"),
            Text(f"{what.value}：{no.zh}", f"{english(what)}: {no.en}"),
        )
        for what in kind
    }


def unknown(
    says: Text, profile: Profile | None, on: date, first: date | None = None
) -> NotInForceError:
    """Return the refusal to say when or how, where no text asked is known for the day.

    Args:
        says: what was asked for.
        profile: the place whose texts were asked; None where national law was asked alone.
        on: the day whose law applies.
        first: the first day on which a national text is known, where there is one.
    """
    place = Text("地方条文", "a local text")
    if profile is not None:
        # One may have been read that does not set it.
        place = Text(f"{profile.name}规定此项的条文", f"a text of {profile.name} that sets it")
    return NotInForceError(f"{says.zh} ({says.en})", on, first, f"{place.zh} ({place.en})")


# Numbers


class Limits(NamedTuple):
    """What a number is of (数目).

    Attributes:
        what: what is counted; its value is the Chinese term.
        measure: its unit.
    """

    what: Enum
    measure: Measure


def limited(  # noqa: PLR0913, PLR0917  # a question with its facts, and the texts that answer
    question: Question,
    on: date,
    asked: tuple[tuple[str, Any], ...],
    rule: Limits,
    number: int,
    texts: Sequence[Provision[Limit]],
    profile: Profile | None,
    grounds: tuple[Ground, ...] = (),
) -> Ruling:
    """Rule whether a number is one that every text allows.

    What a text asks for as a rule (一般) is noted where it is missed, and never fails; how far
    about (左右) goes is open. Where no text was asked that speaks of it, that is open too.
    """
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    for one in texts:
        limit = one.value
        if not (limit.soft or limit.about):
            grounds += bounds(rule, number, limit, one.source)
            continue
        grounds += (Ground(one.source, holds=True, says=_usual(rule.what, limit)),)
        if limit.about and not limit.admits(number):
            points += (OpenPoint(_ABOUT, one.source, decides=not limit.soft),)
        elif not limit.admits(number):
            notes += (_missed(rule.what, number, one),)
    if not grounds:
        points = (NO_TEXT,)
    return decide(question, on, asked, grounds, points, (*notes, *unread(profile, texts)))


def bounds(rule: Limits, number: int, limit: Limit, source: Citation) -> tuple[Ground, ...]:
    """Return the grounds that a number is neither below nor above what a text allows."""
    what, by = rule
    says = Text(str(what.value), english(what))
    grounds: tuple[Ground, ...] = ()
    if limit.least is not None:
        grounds += (Ground(source, number >= limit.least, by, number, limit.least, says=says),)
    if limit.most is not None:
        most = limit.most
        grounds += (Ground(source, number <= most, by, number, most, Bound.AT_MOST, says=says),)
    return grounds


def _usual(what: Enum, limit: Limit) -> Text:
    ends = [str(end) for end in dict.fromkeys((limit.least, limit.most)) if end is not None]
    zh, en = "至".join(ends), " to ".join(ends)
    if limit.most is None:
        zh, en = f"不少于{zh}", f"at least {en}"
    elif limit.least is None:
        zh, en = f"不多于{zh}", f"at most {en}"
    if limit.about:
        zh, en = f"{zh}左右", f"about {en}"
    usually, as_a_rule = ("一般", "as a rule ") if limit.soft else ("", "")
    return Text(f"{what.value}{usually}为{zh}", f"{english(what)}: {as_a_rule}{en}")


def _missed(what: Enum, number: int, one: Provision[Limit]) -> Text:
    usual = _usual(what, one.value)
    return Text(
        f"{usual.zh}，实际为{number}（{one.source}）",
        f"{usual.en}, here {number} [{one.source.said('en')}]",
    )
