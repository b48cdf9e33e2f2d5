"""What is filed, by whom it is made, and with which standing committee."""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import fits

__all__ = [
    "DocumentKind",
    "StateOrgan",
    "city_made",
    "committee_of",
    "filed_with",
    "made_by",
    "tier_below",
]


@enum.unique
class DocumentKind(enum.Enum):
    """A kind of document that is filed with a standing committee (报送备案的文件)."""

    ADMINISTRATIVE_REGULATION = "行政法规"
    SUPERVISORY_REGULATION = "监察法规"
    LOCAL_REGULATION = "地方性法规"
    AUTONOMOUS_REGULATION = "自治条例和单行条例"
    JUDICIAL_INTERPRETATION = "属于审判、检察工作中具体应用法律的解释"
    GOVERNMENT_RULE = "地方政府规章"
    RESOLUTION = "决议、决定"
    NORMATIVE_DOCUMENT = "其他规范性文件"

    __hash__ = object.__hash__


@attrs.frozen
class StateOrgan:
    """An organ of state of a tier (国家机关).

    Attributes:
        body: what it is.
        tier: of which tier.

    Raises:
        FactsError: no such body or tier.
    """

    body: Body
    tier: Tier

    def __attrs_post_init__(self) -> None:
        member("body", self.body, Body)
        member("tier", self.tier, Tier)


_KIND = DocumentKind
REGULATIONS = (
    _KIND.ADMINISTRATIVE_REGULATION,
    _KIND.LOCAL_REGULATION,
    _KIND.AUTONOMOUS_REGULATION,
)
"""What 立法法 112 speaks of."""
_NATIONAL = (*REGULATIONS, _KIND.SUPERVISORY_REGULATION, _KIND.JUDICIAL_INTERPRETATION)
_BELOW = (_KIND.RESOLUTION, _KIND.NORMATIVE_DOCUMENT)
_FILED_WITH = {
    Tier.NATIONAL: _NATIONAL,
    Tier.PROVINCE: (_KIND.GOVERNMENT_RULE, *_BELOW),
    Tier.PREFECTURE: (_KIND.GOVERNMENT_RULE, *_BELOW),
    Tier.COUNTY: _BELOW,
}
_MAKERS = {
    _KIND.ADMINISTRATIVE_REGULATION: (Body.GOVERNMENT,),
    _KIND.SUPERVISORY_REGULATION: (Body.SUPERVISORY_COMMISSION,),
    _KIND.LOCAL_REGULATION: (Body.CONGRESS, Body.STANDING_COMMITTEE),
    _KIND.AUTONOMOUS_REGULATION: (Body.CONGRESS,),
    _KIND.JUDICIAL_INTERPRETATION: (Body.COURT, Body.PROCURATORATE),
    _KIND.GOVERNMENT_RULE: (Body.GOVERNMENT,),
    _KIND.RESOLUTION: (Body.CONGRESS, Body.STANDING_COMMITTEE),
    _KIND.NORMATIVE_DOCUMENT: (
        Body.CONGRESS,
        Body.STANDING_COMMITTEE,
        Body.GOVERNMENT,
        Body.SUPERVISORY_COMMISSION,
        Body.COURT,
        Body.PROCURATORATE,
    ),
}


def committee_of(level: Level, profile: Profile | None) -> Level:
    """Return the level of a reviewing standing committee, or refuse one that has none.

    Raises:
        FactsError: a township; a profile beside a national committee, or of a place below.
    """
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level with a standing committee")
    if level.national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    return level


def filed_with(document: DocumentKind, level: Level) -> DocumentKind:
    """Return the kind of document, or refuse one that is not filed with such a committee.

    Raises:
        FactsError: a kind that the texts have filed elsewhere.
    """
    kinds = _FILED_WITH[level.tier]
    if member("document", document, DocumentKind) not in kinds:
        names = ", ".join(one.name for one in kinds)
        raise FactsError("document", document, f"one filed at that level: {names}")
    return document


def made_by(document: DocumentKind, maker: Body) -> Body:
    """Return the maker, or refuse one that does not make such documents.

    Raises:
        FactsError: a maker of other documents.
    """
    makers = _MAKERS[document]
    if member("maker", maker, Body) not in makers:
        names = ", ".join(one.name for one in makers)
        raise FactsError("maker", maker, f"one that makes such documents: {names}")
    return maker


def city_made(*, of_city: bool, maker: Body, level: Level) -> bool:
    """Return whether a document is a city government's, or refuse one that is filed elsewhere.

    Raises:
        FactsError: one that no government made, or that is not filed with a province's committee.
    """
    asked = maker is Body.GOVERNMENT and level in _OVER_CITIES
    if instance("of_city", of_city, bool) and not asked:
        expected = (
            "False: only what a government made, filed with a province or region, is a city's"
        )
        raise FactsError("of_city", of_city, expected)
    return of_city


_OVER_CITIES = (Level.PROVINCE, Level.AUTONOMOUS_REGION)


def tier_below(level: Level) -> Tier | None:
    """Return the tier of the next standing committees below; None where there are none."""
    if level is Level.MUNICIPALITY:
        return Tier.COUNTY
    return _BELOW_IT.get(level.tier)


_BELOW_IT = {
    Tier.NATIONAL: Tier.PROVINCE,
    Tier.PROVINCE: Tier.PREFECTURE,
    Tier.PREFECTURE: Tier.COUNTY,
}
