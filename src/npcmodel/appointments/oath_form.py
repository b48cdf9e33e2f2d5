"""The oath to the Constitution: its wording and its form (誓词、宣誓的形式)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from npcmodel.appointments.oaths import local_texts, unread_of
from npcmodel.checks import day, instance, member
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathCeremony
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
    reasons,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import oath_decision
from npcmodel.profiles.profile import Profile

__all__ = ["OathWording", "oath_form_valid", "oath_wording"]

# Which wording


@attrs.frozen
class OathWording(Result):
    """Which wording of the oath is sworn (誓词).

    Attributes:
        adopted: the day on which the wording was adopted.
        characters: its length without punctuation.
        grounds: the provisions.
        notes: local texts that print another wording.
    """

    adopted: date
    characters: int
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return which wording it is, and the provisions, a line each."""
        zh = f"{self.adopted}通过的誓词，{self.characters}字"
        en = f"the wording adopted on {self.adopted}, {self.characters} characters"
        first = zh if language(lang) == "zh" else en
        return "\n".join([first, *reasons(lang, self.grounds, (), self.notes)])


def oath_wording(
    *, on: date, level: Level = Level.NATIONAL, profile: Profile | None = None
) -> OathWording:
    """Return which wording of the oath is sworn on the day: the nation's, everywhere (誓词).

    Args:
        on: the day whose law applies.
        level: at which level the oath is taken.
        profile: the place's own provisions, which may still print an older wording.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法宣誓决定 2; local rules on the oath.
    Limitations: the wording itself is not given here.
    """
    on = day("on", on)
    member("level", level, Level)
    national = oath_decision.OATH_CHARACTERS.at(on)
    printed = local_texts(profile, "characters", level, on)
    notes = tuple(
        Text(
            f"{one.source}所载誓词为{one.value}字，以国家决定为准",
            f"{one.source.said('en')} prints a wording of {one.value} characters; the nation's "
            "decision prevails",
        )
        for one in printed
        if one.value != national.value
    )
    says = Text(f"誓词{national.value}字", f"an oath of {national.value} characters")
    grounds = tuple(
        Ground(one.source, holds=True, says=says)
        for one in (national, *printed)
        if one.value == national.value
    )
    return OathWording(national.source.edition.adopted, national.value, grounds, notes)


# In which form

_FORM = Question(
    "oath_form_valid",
    Text("宣誓仪式符合规定", "the ceremony is as the texts ask"),
    Text("宣誓仪式不符合规定", "the ceremony is not as the texts ask"),
)
_LOCAL_FORM = (
    ("names_said", "names_said"),
    ("dress", "dressed"),
    ("copies_held", "copies_held"),
    ("mandarin", "mandarin"),
)


def oath_form_valid(
    ceremony: OathCeremony, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether an oath was taken in the form that the texts ask for (宣誓的形式).

    One swears alone, or together with others, whom exactly one leads.

    Args:
        ceremony: how it was taken.
        level: at which level.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a profile that does not fit the level.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法宣誓决定 1, 8; local rules on the oath.
    Limitations: who is to lead, the place of the plenary, and where the text lies are left to
        the organiser.
    """
    on = day("on", on)
    member("level", level, Level)
    facts = instance("ceremony", ceremony, OathCeremony)
    holds = {
        "in_public": facts.in_public,
        "form": facts.hand_on_constitution,
        "place": facts.flag_or_emblem,
        "anthem": facts.anthem,
    }
    grounds: tuple[Ground, ...] = ()
    found: tuple[Provision[Any], ...] = ()
    for field, held in holds.items():
        texts = local_texts(profile, field, level, on)
        found += texts
        grounds += worded((_STATUTE[field].at(on), *texts), holds=held)
    leaders = local_texts(profile, "leaders", level, on)
    grounds += _led(facts, (oath_decision.LEADERS.at(on), *leaders))
    points: tuple[OpenPoint, ...] = ()
    for field, fact in _LOCAL_FORM:
        texts = local_texts(profile, field, level, on)
        told: bool | None = getattr(facts, fact)
        if field == "copies_held" and facts.swearers == facts.leaders + facts.alone:
            continue  # nobody follows a leader
        found += texts
        if told is None:
            points += tuple(_untold(one) for one in texts)
        else:
            grounds += worded(texts, holds=told)
    asked = (("ceremony", facts), ("level", level), ("profile", profile))
    notes = unread_of(level, profile, (*found, *leaders))
    return decide(_FORM, on, asked, grounds, points, notes)


_STATUTE: dict[str, Parameter[Text]] = {
    "in_public": oath_decision.IN_PUBLIC,
    "form": oath_decision.FORM,
    "place": oath_decision.PLACE,
    "anthem": oath_decision.ANTHEM,
}
_LEADS = Text("集体宣誓的领誓人", "who leads an oath taken together")
_ALONE = Text("一人单独宣誓", "one person swears alone")


def _led(facts: OathCeremony, texts: Iterable[Provision[int]]) -> tuple[Ground, ...]:
    """Return that exactly so many lead as each text says; who swears alone is led by nobody."""
    if facts.alone:
        return tuple(Ground(one.source, holds=True, says=_ALONE) for one in texts)
    grounds: tuple[Ground, ...] = ()
    for source, number in ((one.source, one.value) for one in texts):
        led = facts.leaders
        bound = Bound.AT_LEAST if led < number else Bound.AT_MOST
        grounds += (
            Ground(source, led == number, Measure.LEADERS, led, number, bound, says=_LEADS),
        )
    return grounds


def _untold(one: Provision[Text]) -> OpenPoint:
    zh, en = one.value
    return OpenPoint(
        Text(f"没有告知是否：{zh}", f"not told whether: {en}"), one.source, decides=True
    )
