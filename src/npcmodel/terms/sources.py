"""Who has a term, and which provisions give it."""

from __future__ import annotations

import enum
from typing import NamedTuple

from npcmodel.checks import instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.params import constitution_terms as constitution
from npcmodel.params import (
    court_terms,
    deputies_terms,
    npc_terms,
    organic_terms,
    procuratorate_terms,
)

__all__ = [
    "HOLDERS",
    "ORGANS",
    "TermEnd",
    "TermHolder",
    "TermSource",
    "congress_years",
    "holder_of",
    "source_of",
]


@enum.unique
class TermHolder(enum.Enum):
    """An organ or an office to which the texts give a term (有任期的机构和职务)."""

    CONGRESS = "人民代表大会"
    DEPUTY = "人民代表大会代表"
    STANDING_COMMITTEE = "常务委员会"
    SPECIAL_COMMITTEE = "专门委员会"
    TOWNSHIP_CREDENTIALS_COMMITTEE = "乡、民族乡、镇的代表资格审查委员会"
    TOWNSHIP_CHAIRS = "乡、民族乡、镇人民代表大会主席、副主席"
    GOVERNMENT = "人民政府"
    SUPERVISORY_DIRECTOR = "监察委员会主任"
    COURT_PRESIDENT = "人民法院院长"
    PROCURATOR_GENERAL = "人民检察院检察长"
    CENTRAL_MILITARY_COMMISSION = "中央军事委员会"
    PRESIDENTS = "国家主席、副主席"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class TermEnd(enum.Enum):
    """What ends a term (任期到何时为止)."""

    FIRST_SESSION_OF_NEXT = "下届举行第一次会议"
    NEXT_ELECTED = "下届选出新的常务委员会"
    NEXT_FORMED = "下届产生新的专门委员会"
    NEXT_TAKES_OFFICE = "下届选出的主席、副主席就职"
    TERM_EXPIRES = "本届任期届满"
    NOT_SAID = "没有明文"


class TermSource(NamedTuple):
    """Which provisions give a term.

    Attributes:
        says: those that say whose term it follows and until when, any of them known on a day;
            none of a congress, of which the texts give the years alone.
        ends: what ends it.
        years: those that give its years besides those of the congress.
    """

    says: tuple[Parameter[Text], ...]
    ends: TermEnd
    years: tuple[Parameter[int], ...] = ()


_Sources = dict[TermHolder, TermSource]
_NATION: _Sources = {
    TermHolder.CONGRESS: TermSource((), TermEnd.TERM_EXPIRES),
    TermHolder.DEPUTY: TermSource(
        (npc_terms.DEPUTY_TERM, deputies_terms.DEPUTY_TERM),
        TermEnd.FIRST_SESSION_OF_NEXT,
        (npc_terms.DEPUTY_YEARS, deputies_terms.DEPUTY_YEARS),
    ),
    TermHolder.STANDING_COMMITTEE: TermSource(
        (constitution.COMMITTEE_TERM, npc_terms.COMMITTEE_TERM), TermEnd.NEXT_ELECTED
    ),
    TermHolder.SPECIAL_COMMITTEE: TermSource(
        (npc_terms.SPECIAL_COMMITTEE_TERM,), TermEnd.NEXT_FORMED
    ),
    TermHolder.GOVERNMENT: TermSource((constitution.STATE_COUNCIL_TERM,), TermEnd.NOT_SAID),
    TermHolder.SUPERVISORY_DIRECTOR: TermSource((constitution.SUPERVISORY_TERM,), TermEnd.NOT_SAID),
    TermHolder.COURT_PRESIDENT: TermSource(
        (constitution.COURT_TERM, court_terms.PRESIDENT_TERM), TermEnd.NOT_SAID
    ),
    TermHolder.PROCURATOR_GENERAL: TermSource(
        (constitution.PROCURATORATE_TERM, procuratorate_terms.PROCURATOR_GENERAL_TERM),
        TermEnd.NOT_SAID,
    ),
    TermHolder.CENTRAL_MILITARY_COMMISSION: TermSource(
        (constitution.MILITARY_TERM,), TermEnd.NOT_SAID
    ),
    TermHolder.PRESIDENTS: TermSource(
        (constitution.PRESIDENT_TERM, constitution.PRESIDENT_STAYS), TermEnd.NEXT_TAKES_OFFICE
    ),
}
_EVERYWHERE: _Sources = {
    TermHolder.CONGRESS: TermSource((), TermEnd.TERM_EXPIRES),
    TermHolder.DEPUTY: TermSource(
        (organic_terms.DEPUTY_TERM, deputies_terms.DEPUTY_TERM),
        TermEnd.FIRST_SESSION_OF_NEXT,
        (deputies_terms.DEPUTY_YEARS,),
    ),
    TermHolder.GOVERNMENT: TermSource(
        (constitution.GOVERNMENT_TERM,), TermEnd.NOT_SAID, (organic_terms.GOVERNMENT_YEARS,)
    ),
}
_TOWNSHIP: _Sources = _EVERYWHERE | {
    TermHolder.TOWNSHIP_CREDENTIALS_COMMITTEE: TermSource(
        (organic_terms.TOWNSHIP_CREDENTIALS_TERM,), TermEnd.TERM_EXPIRES
    ),
    TermHolder.TOWNSHIP_CHAIRS: TermSource((organic_terms.TOWNSHIP_CHAIR_TERM,), TermEnd.NOT_SAID),
}
_UPPER: _Sources = _EVERYWHERE | {
    TermHolder.STANDING_COMMITTEE: TermSource(
        (organic_terms.COMMITTEE_TERM,), TermEnd.NEXT_ELECTED
    ),
    TermHolder.SPECIAL_COMMITTEE: TermSource(
        (organic_terms.SPECIAL_COMMITTEE_TERM,), TermEnd.NEXT_FORMED
    ),
    TermHolder.SUPERVISORY_DIRECTOR: TermSource((constitution.SUPERVISORY_TERM,), TermEnd.NOT_SAID),
    TermHolder.COURT_PRESIDENT: TermSource((court_terms.PRESIDENT_TERM,), TermEnd.NOT_SAID),
    TermHolder.PROCURATOR_GENERAL: TermSource(
        (procuratorate_terms.PROCURATOR_GENERAL_TERM,), TermEnd.NOT_SAID
    ),
}
_SOURCES = {
    Tier.NATIONAL: _NATION,
    Tier.PROVINCE: _UPPER,
    Tier.PREFECTURE: _UPPER,
    Tier.COUNTY: _UPPER,
    Tier.TOWNSHIP: _TOWNSHIP,
}
_YEARS = {
    Tier.NATIONAL: (constitution.NATIONAL_YEARS, npc_terms.CONGRESS_YEARS),
    Tier.PROVINCE: (constitution.CITY_YEARS, organic_terms.CONGRESS_YEARS),
    Tier.PREFECTURE: (constitution.CITY_YEARS, organic_terms.CONGRESS_YEARS),
    Tier.COUNTY: (constitution.COUNTY_YEARS, organic_terms.CONGRESS_YEARS),
    Tier.TOWNSHIP: (constitution.TOWNSHIP_YEARS, organic_terms.CONGRESS_YEARS),
}
HOLDERS = {
    Office.COMMITTEE_CHAIR: TermHolder.STANDING_COMMITTEE,
    Office.COMMITTEE_VICE_CHAIR: TermHolder.STANDING_COMMITTEE,
    Office.COMMITTEE_SECRETARY_GENERAL: TermHolder.STANDING_COMMITTEE,
    Office.COMMITTEE_MEMBER: TermHolder.STANDING_COMMITTEE,
    Office.SPECIAL_COMMITTEE_MEMBER: TermHolder.SPECIAL_COMMITTEE,
    Office.TOWNSHIP_CHAIR: TermHolder.TOWNSHIP_CHAIRS,
    Office.TOWNSHIP_VICE_CHAIR: TermHolder.TOWNSHIP_CHAIRS,
    Office.HEAD_OF_GOVERNMENT: TermHolder.GOVERNMENT,
    Office.DEPUTY_HEAD_OF_GOVERNMENT: TermHolder.GOVERNMENT,
    Office.OTHER_GOVERNMENT_MEMBER: TermHolder.GOVERNMENT,
    Office.PREMIER: TermHolder.GOVERNMENT,
    Office.VICE_PREMIER: TermHolder.GOVERNMENT,
    Office.STATE_COUNCILLOR: TermHolder.GOVERNMENT,
    Office.OTHER_STATE_COUNCIL_MEMBER: TermHolder.GOVERNMENT,
    Office.SUPERVISORY_DIRECTOR: TermHolder.SUPERVISORY_DIRECTOR,
    Office.COURT_PRESIDENT: TermHolder.COURT_PRESIDENT,
    Office.PROCURATOR_GENERAL: TermHolder.PROCURATOR_GENERAL,
    Office.MILITARY_CHAIR: TermHolder.CENTRAL_MILITARY_COMMISSION,
    Office.MILITARY_VICE_CHAIR: TermHolder.CENTRAL_MILITARY_COMMISSION,
    Office.OTHER_MILITARY_MEMBER: TermHolder.CENTRAL_MILITARY_COMMISSION,
    Office.PRESIDENT: TermHolder.PRESIDENTS,
    Office.VICE_PRESIDENT: TermHolder.PRESIDENTS,
}


ORGANS = frozenset(
    {
        TermHolder.CONGRESS,
        TermHolder.STANDING_COMMITTEE,
        TermHolder.SPECIAL_COMMITTEE,
        TermHolder.TOWNSHIP_CREDENTIALS_COMMITTEE,
        TermHolder.GOVERNMENT,
        TermHolder.CENTRAL_MILITARY_COMMISSION,
    }
)
"""Those that are organs: by-elected (补选) is one of their members, named by the office."""


def holder_of(who: TermHolder | Office, level: Level) -> TermHolder:
    """Return whose term an organ or an office has at a level.

    Raises:
        FactsError: an office without a term of its own, or one that the level lacks.
    """
    member("level", level, Level)
    instance("holder", who, (TermHolder, Office))
    if isinstance(who, Office):
        if not who.exists_at(level):
            raise FactsError("holder", who, f"an office that the level has: {level.name}")
        if who not in HOLDERS:
            raise FactsError("holder", who, "an office whose term the texts give")
        who = HOLDERS[who]
    if who not in _SOURCES[level.tier]:
        names = ", ".join(one.name for one in _SOURCES[level.tier])
        raise FactsError("holder", who, f"one that the level has: {names}")
    return who


def source_of(holder: TermHolder, level: Level) -> TermSource:
    """Return which provisions give the term of what the level has."""
    return _SOURCES[level.tier][holder]


def congress_years(level: Level) -> tuple[Parameter[int], ...]:
    """Return which provisions give the years of a congress, the Constitution's first."""
    return _YEARS[level.tier]
