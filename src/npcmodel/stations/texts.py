"""What national law says of contact with deputies and with the people, and of stations."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import day, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import deputies_contact, npc_contact, organic_contact
from npcmodel.sitting.sources import known

__all__ = ["ContactText", "contact_texts"]


@enum.unique
class ContactText(enum.Enum):
    """What the texts on contact speak of (联系规定的事项)."""

    DEPUTIES = "联系代表"
    PEOPLE = "联系人民群众"
    STATIONS = "基层联系点、代表联络站"


def contact_texts(what: ContactText, *, level: Level, on: date) -> tuple[Ground, ...]:
    """Return what national law says of contact, a ground each (联系制度、代表联络站的规定).

    No national text names a number of stations, of duty days or of contacts; methods of
    places do, and this library takes those as data.

    Args:
        what: contact with deputies, contact with the people, or stations.
        level: the level of the congress whose deputies or bodies are asked about.
        on: the day whose law applies.

    Raises:
        FactsError: stations of the nation or of a township: the text speaks of local standing
            committees.
        NotInForceError: no text of it is known for the day.

    Law: 代表法 8 (6), 11 I, 28, 37, 44, 45 I (2015: 4 (5), 30, 36); 地方组织法 18 III, 43 I, III,
        50 I (7), 60; 全国人大组织法 44, 45.
    Limitations: local texts on deputies and on townships are not asked, nor principles such as
        代表法 5, nor what offices in streets (地方组织法 59) and whoever handles a deputy's bill
        or suggestion keep contact for.
    """
    on = day("on", on)
    member("what", what, ContactText)
    tier = member("level", level, Level).tier
    asked = _ASKED[what](tier)
    if not asked:
        raise FactsError("level", level, "a local level that has a standing committee")
    return worded(known(on, asked))


def _deputies(tier: Tier) -> list[Parameter[Text]]:
    if tier is Tier.TOWNSHIP:
        return [
            organic_contact.TOWNSHIP_HEADS,
            deputies_contact.TOWNSHIP_HEADS,
            deputies_contact.CLOSE,
        ]
    found = [deputies_contact.COMMITTEES, deputies_contact.CLOSE]
    if tier is Tier.NATIONAL:
        return [*found, npc_contact.COMMITTEES, npc_contact.MEMBERS]
    of_area = deputies_contact.OF_THE_AREA
    return [*found, of_area, organic_contact.COMMITTEES, organic_contact.MEMBERS]


def _people(tier: Tier) -> list[Parameter[Text]]:
    found = [deputies_contact.PEOPLE, deputies_contact.CLOSE]
    if tier is Tier.NATIONAL:
        return [*found, npc_contact.PEOPLE]
    found += [deputies_contact.ARRANGED, organic_contact.PEOPLE]
    if tier in {Tier.COUNTY, Tier.TOWNSHIP}:
        found.append(organic_contact.VOTERS)
    if tier is Tier.TOWNSHIP:
        found.append(deputies_contact.TOWNSHIP_GROUPS)
    return found


def _stations(tier: Tier) -> list[Parameter[Text]]:
    return [] if tier in {Tier.NATIONAL, Tier.TOWNSHIP} else [organic_contact.STATIONS]


_ASKED = {
    ContactText.DEPUTIES: _deputies,
    ContactText.PEOPLE: _people,
    ContactText.STATIONS: _stations,
}
