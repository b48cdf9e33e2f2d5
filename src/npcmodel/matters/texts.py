"""What a place's rules provide on major matters before a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Text, english
from npcmodel.params import organic_matters
from npcmodel.profiles.major_matters import ListedMatter, MatterKind, MatterTreatment
from npcmodel.profiles.profile import Local, Profile

__all__ = [
    "NATIONAL",
    "elsewhere",
    "excepted",
    "listings",
    "local_listings",
    "matter_of",
    "matter_said",
    "matter_texts",
    "not_listed",
    "places_asked",
    "said_of",
]

NATIONAL: dict[MatterKind, tuple[MatterTreatment, Parameter[Text]]] = {
    MatterKind.PLAN_ADJUSTMENT: (MatterTreatment.DECISION, organic_matters.ADJUSTMENT_APPROVAL),
    MatterKind.BUDGET_ADJUSTMENT: (MatterTreatment.DECISION, organic_matters.ADJUSTMENT_APPROVAL),
    MatterKind.FINAL_ACCOUNTS: (
        MatterTreatment.DECISION,
        organic_matters.FINAL_ACCOUNTS_APPROVAL,
    ),
    MatterKind.ANNULMENT_BELOW: (MatterTreatment.DECISION, organic_matters.RESOLUTION_ANNULMENT),
    MatterKind.ANNULMENT_OF_GOVERNMENT_ACTS: (
        MatterTreatment.DECISION,
        organic_matters.GOVERNMENT_ANNULMENT,
    ),
    MatterKind.STATE_ASSETS: (MatterTreatment.REPORT, organic_matters.STATE_ASSETS_HEARD),
    MatterKind.ENVIRONMENT_REPORT: (MatterTreatment.REPORT, organic_matters.ENVIRONMENT_HEARD),
}
"""What the statute itself has standing committees decide or hear, beside its item (4)."""

_OPEN_LISTS = OpenPoint(
    Text(
        "所问的条文没有列出该事项，而所列以“其他事项”兜底",
        "no text that was asked names this matter, and their lists are open ones",
    ),
    decides=True,
)
_OWN_NAME = OpenPoint(
    Text(
        "以自拟名称提出的事项，没有与条文所列事项逐项对照",
        "a matter by the caller's own name is not held against what the texts list",
    ),
    decides=True,
)


def not_listed(matter: MatterKind | str) -> OpenPoint:
    """Return the doubt that is left where no text asked is known to list a matter."""
    return _OPEN_LISTS if isinstance(matter, MatterKind) else _OWN_NAME


def elsewhere(
    matter: MatterKind | str | None, profile: Profile | None, on: date, tier: Tier | None = None
) -> bool:
    """Say whether the place's own procedure and times do not apply to a matter."""
    return any(matter in one.value for one in matter_texts(profile, "outside_procedure", on, tier))


def excepted(
    matter: MatterKind | str | None, profile: Profile | None, on: date
) -> tuple[Text, ...]:
    """Return the note on matters that other texts regulate, where one of them may be meant."""
    if isinstance(matter, MatterKind):
        return ()
    return tuple(
        Text(
            f"{one.source}所列事项按照有关法律、法规的规定执行，不适用本规定的程序和期限",
            f"not for the matters of {one.source.said('en')}, which other texts regulate",
        )
        for one in matter_texts(profile, "outside_procedure", on)
    )


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
    matter: MatterKind | str, profile: Profile | None, on: date, tier: Tier | None = None
) -> tuple[tuple[MatterTreatment, Citation], ...]:
    """Return how the texts asked treat a matter, each with the provision that lists it.

    Of a standing committee of another tier than the place's own the tier is given.
    """
    found: tuple[tuple[MatterTreatment, Citation], ...] = ()
    if isinstance(matter, MatterKind) and matter in NATIONAL:
        treatment, parameter = NATIONAL[matter]
        known = parameter.known(on)
        found = () if known is None else ((treatment, known.source),)
    return (*found, *local_listings(matter, profile, on, tier))


def local_listings(
    matter: MatterKind | str, profile: Profile | None, on: date, tier: Tier | None = None
) -> tuple[tuple[MatterTreatment, Citation], ...]:
    """Return the same of the place's texts alone."""
    return tuple(
        (treatment, _where(one.source, entry))
        for treatment in MatterTreatment
        for one in matter_texts(profile, f"{treatment.name.lower()}_matters", on, tier)
        for entry in one.value.entries
        if entry.matter is matter
    )


def _where(source: Citation, entry: ListedMatter) -> Citation:
    if entry.article is not None:
        return attrs.evolve(source, article=entry.article, paragraph=None, item=entry.item)
    return attrs.evolve(source, item=entry.item)
