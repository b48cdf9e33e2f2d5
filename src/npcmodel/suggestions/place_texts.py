"""What a place's rules on suggestions say, how far it binds, and the rulings it carries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from npcmodel.checks import day
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.suggestions.time_texts import bound_places, may_follow, tier_of

__all__ = ["Binding", "Finding", "ruled", "texts_of"]


class Binding(NamedTuple):
    """A provision of a place, and why it may not bind (地方条文).

    Attributes:
        provision: the value with its source.
        doubts: why it may not bind the congress asked about.
    """

    provision: Provision[Any]
    doubts: tuple[Text, ...] = ()

    @property
    def value(self) -> Any:  # noqa: ANN401  # of any field
        """The value."""
        return self.provision.value

    @property
    def source(self) -> Citation:
        """The provision that gives it."""
        return self.provision.source


class Finding(NamedTuple):
    """What a text asks for, and whether the facts meet it.

    Attributes:
        binding: the text.
        holds: whether it is met; None where the facts or the text do not tell.
        says: what it asks for.
    """

    binding: Binding
    holds: bool | None
    says: Text


def texts_of(
    field: str, level: Level | None, profile: Profile | None, on: date
) -> tuple[Binding, ...]:
    """Return what the rules on suggestions provide for a congress, its own place's first."""
    tier = tier_of(level, profile)
    found: tuple[Binding, ...] = ()
    for place, own, doubts in bound_places(profile, tier, day("on", on)):
        # Rules of procedure are made for the place's own congress.
        if not own and field.startswith("session_"):
            continue
        here = place.find(f"suggestions.{field}", on, own=True)
        found += tuple(Binding(one.provision, doubts) for one in here)
    return found


def ruled(  # noqa: PLR0913, PLR0917  # a question with its facts
    question: Question,
    on: date,
    asked: tuple[tuple[str, Any], ...],
    findings: Iterable[Finding],
    level: Level | None,
    profile: Profile | None,
) -> Ruling:
    """Return the ruling that findings carry: one that is not met is a no if its text binds.

    Where the facts do not tell, or a text that is missed binds by analogy alone, it is open.
    """
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    for binding, holds, says in findings:
        source, doubts = binding.source, binding.doubts
        if holds is None:
            points += (OpenPoint(_not_known(says), source, decides=True),)
        elif not holds and doubts:
            points += tuple(OpenPoint(_missed(says, one), source, decides=True) for one in doubts)
        else:
            grounds += (Ground(source, holds, says=says),)
            notes += doubts
    notes = (*dict.fromkeys(notes), *may_follow(profile, tier_of(level, profile), on))
    notes += unread(profile, (*grounds, *points))
    return decide(question, on, asked, grounds, points or _no_text(grounds), notes)


def _no_text(grounds: tuple[Ground, ...]) -> tuple[OpenPoint, ...]:
    return () if grounds else (NO_TEXT,)


def _not_known(says: Text) -> Text:
    return Text(f"是否符合，不明：{says.zh}", f"not clear whether it is met: {says.en}")


def _missed(says: Text, doubt: Text) -> Text:
    return Text(f"不符合：{says.zh}；但{doubt.zh}", f"not met: {says.en}; but {doubt.en}")
