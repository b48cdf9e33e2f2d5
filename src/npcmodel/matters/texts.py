"""What a place's rules provide on major matters before a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text, english
from npcmodel.profiles.major_matters import ListedMatter, MatterKind, MatterTreatment
from npcmodel.profiles.profile import Local, Profile

__all__ = ["listings", "matter_of", "matter_said", "matter_texts", "places_asked", "said_of"]


def places_asked(
    profile: Profile | None, field: str, on: date, tier: Tier | None = None
) -> tuple[Local, ...]:
    """Return what binds a place's standing committee on the day, the nearest first.

    That is the place's own text, and those of the places above that are made for standing
    committees of every level; others bind the committee of their own place alone.

    Args:
        profile: the place whose standing committee is asked about; None for none.
        field: the field of its rules on major matters.
        on: the day whose law applies.
        tier: that of the standing committee; None for that of the place.

    Raises:
        FactsError: no profile.
    """
    place = profile if profile is None else instance("profile", profile, Profile)
    own = place.tier if place is not None and tier is None else tier
    day("on", on)
    found: tuple[Local, ...] = ()
    while place is not None:
        if place.tier is own or place.find("matters.every_level", on, own=True):
            found += place.find(f"matters.{field}", on, own=True)
        place = place.parent
    return found


def matter_texts(
    profile: Profile | None, field: str, on: date, tier: Tier | None = None
) -> tuple[Provision[Any], ...]:
    """Return the same without the places' names."""
    return tuple(one.provision for one in places_asked(profile, field, on, tier))


def matter_of(matter: object) -> MatterKind | str:
    """Return a matter: one that several texts name, or another by the caller's own name.

    Raises:
        FactsError: neither, or the text of one that has a member.
    """
    if isinstance(matter, MatterKind):
        return matter
    if not isinstance(matter, str):
        return member("matter", matter, MatterKind)
    for one in MatterKind:
        if matter == one.value:
            raise FactsError("matter", matter, f"MatterKind.{one.name}")
    return text("matter", matter)


def matter_said(matter: MatterKind | str) -> Text:
    """Return a matter in words."""
    if isinstance(matter, MatterKind):
        return Text(matter.value, english(matter))
    return Text(matter, matter)


def said_of(matter: MatterKind | str, treatment: MatterTreatment) -> Text:
    """Return how a matter is treated, in words."""
    what = matter_said(matter)
    return Text(f"{what.zh}：{treatment.value}", f"{what.en}: {english(treatment)}")


def listings(
    matter: MatterKind | str, profile: Profile | None, on: date
) -> tuple[tuple[MatterTreatment, Citation], ...]:
    """Return how the texts asked treat a matter, each with the provision that lists it."""
    found: list[tuple[MatterTreatment, Citation]] = []
    for treatment in MatterTreatment:
        for one in matter_texts(profile, f"{treatment.name.lower()}_matters", on):
            entries = one.value.entries
            found += [
                (treatment, _where(one.source, entry))
                for entry in entries
                if entry.matter is matter
            ]
    return tuple(found)


def _where(source: Citation, entry: ListedMatter) -> Citation:
    if entry.article is not None:
        return attrs.evolve(source, article=entry.article, paragraph=None, item=entry.item)
    return attrs.evolve(source, item=entry.item)
