"""Who may nominate, who may move a recall or a removal: the numbers of the texts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met
from law.vectors import Vector, check_first_day, vector
from npcmodel import Body, Level

What = npc.Initiative
NPC = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
DISTRICT = npc.ElectoralDistrict(registered=3150, seats=2)
OUTSIDE = [
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
]
PROVINCES = [Level.PROVINCE, Level.AUTONOMOUS_REGION, Level.MUNICIPALITY]
PREFECTURES = [Level.CITY_WITH_DISTRICTS, Level.AUTONOMOUS_PREFECTURE]
COUNTIES = [
    Level.COUNTY,
    Level.AUTONOMOUS_COUNTY,
    Level.CITY_WITHOUT_DISTRICTS,
    Level.MUNICIPAL_DISTRICT,
]
TOWNSHIPS = [Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP, Level.TOWN]
COUNTY_UP = PROVINCES + PREFECTURES + COUNTIES

ELEC = "《选举法》（2020）第{}条第{}款"
ORG = "《地方组织法》（2022）第{}条第{}款"
SUP = "《监督法》（2024）第61条第{}款"
NPC_ORG = "《全国人大组织法》（2021）第{}条"
NPC_RULES = "《全国人大议事规则》（2021）第44条第1款"


def congress(level: Level, members: int) -> npc.Roll:
    """Return a congress."""
    return npc.Roll(Body.CONGRESS, level, members)


def committee(level: Level, members: int) -> npc.Roll:
    """Return a standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, level, members)


def asked(rule_id: str, what: What, where: Any, cites: str, *, want: bool, **who: Any) -> Vector:
    """Return a vector of who asks, with the provision that answers."""
    return vector(rule_id, npc.may_initiate, what, where, want=want, cites=cites, **who)


def signed(
    rule_id: str, what: What, where: Any, cites: str, least: int, **more: Any
) -> list[Vector]:
    """Return the vectors of one fewer than the text asks for, as many, and one more."""
    return [
        asked(rule_id, what, where, cites, want=signers >= least, signers=signers, **more)
        for signers in (least - 1, least, least + 1)
    ]


def organs(
    rule_id: str, what: What, where: Any, cites: str, *yes: Body, **more: Any
) -> list[Vector]:
    """Return a vector for each body there is: those listed may, the others may not."""
    return [asked(rule_id, what, where, cites, want=by in yes, by=by, **more) for by in Body]


RECOMMEND, NOMINATE = What.NOMINATION_OF_DEPUTY, What.NOMINATION_OF_OFFICIAL
RECALL_DEPUTY, RECALL, REMOVE = What.RECALL_OF_DEPUTY, What.RECALL_OF_OFFICIAL, What.REMOVAL

ELEC_30_2 = ELEC.format(30, 2)
ORGANISATIONS = (Body.PARTY, Body.PEOPLES_ORGANISATION)
RECOMMENDATIONS = [
    *signed("ELEC2020-30-2", RECOMMEND, DISTRICT, ELEC_30_2, 10),
    *(
        one
        for level in COUNTIES + TOWNSHIPS
        for one in signed("ELEC2020-30-2", RECOMMEND, DISTRICT, ELEC_30_2, 10, level=level)
    ),
    *(
        one
        for level in COUNTY_UP
        for one in signed("ELEC2020-30-2", RECOMMEND, congress(level, 300), ELEC_30_2, 10)
    ),
    *organs("ELEC2020-30-2", RECOMMEND, DISTRICT, ELEC_30_2, *ORGANISATIONS),
    *organs("ELEC2020-30-2", RECOMMEND, congress(Level.COUNTY, 300), ELEC_30_2, *ORGANISATIONS),
    asked("ELEC2020-30-2", RECOMMEND, DISTRICT, ELEC_30_2, want=False, delegations=9),
]

NUMBERS = [
    *((level, 30) for level in PROVINCES),
    *((level, 20) for level in PREFECTURES),
    *((level, 10) for level in COUNTIES + TOWNSHIPS),
]
ORG_26_1, ORG_26_2 = ORG.format(26, 1), ORG.format(26, 2)
NOMINATIONS = [
    *(
        one
        for level, least in NUMBERS
        for one in signed("ORG2022-26-2", NOMINATE, congress(level, 140), ORG_26_2, least)
    ),
    *(
        one
        for level, _ in NUMBERS
        for one in organs("ORG2022-26-2", NOMINATE, congress(level, 140), ORG_26_1, Body.PRESIDIUM)
    ),
    asked(
        "ORG2022-26-2",
        NOMINATE,
        congress(Level.COUNTY, 140),
        ORG_26_1,
        want=False,
        delegations=12,
    ),
    # the nation's deputies have no joint right, however many sign
    *organs("NPCORG2021-18", NOMINATE, NPC, NPC_ORG.format(18), Body.PRESIDIUM),
    asked("NPCORG2021-18", NOMINATE, NPC, NPC_ORG.format(18), want=False, signers=2980),
    asked("NPCORG2021-18", NOMINATE, NPC, NPC_ORG.format(18), want=False, delegations=35),
]

ELEC_50_1, ELEC_51_1 = ELEC.format(50, 1), ELEC.format(51, 1)
RECALLS_OF_DEPUTIES = [
    *(
        one
        for level in COUNTIES
        for one in signed("ELEC2020-50-1", RECALL_DEPUTY, DISTRICT, ELEC_50_1, 50, level=level)
    ),
    *(
        one
        for level in TOWNSHIPS
        for one in signed("ELEC2020-50-1", RECALL_DEPUTY, DISTRICT, ELEC_50_1, 30, level=level)
    ),
    *organs("ELEC2020-50-1", RECALL_DEPUTY, DISTRICT, ELEC_50_1, level=Level.TOWN),
    # an absolute number: in a district of 49 voters all of them are too few
    asked(
        "ELEC2020-50-1",
        RECALL_DEPUTY,
        npc.ElectoralDistrict(registered=49, seats=1),
        ELEC_50_1,
        want=False,
        signers=49,
        level=Level.COUNTY,
    ),
    # a tenth: 300/10 = 30, 301/10 = 30.1, 9/10 = 0.9
    *(
        one
        for level in COUNTY_UP
        for members, least in ((300, 30), (301, 31), (9, 1))
        for one in signed(
            "ELEC2020-51-1a", RECALL_DEPUTY, congress(level, members), ELEC_51_1, least
        )
    ),
    *(
        one
        for level in COUNTY_UP
        for one in organs(
            "ELEC2020-51-1a", RECALL_DEPUTY, congress(level, 300), ELEC_51_1, Body.PRESIDIUM
        )
    ),
    # a fifth: 51/5 = 10.2, 45/5 = 9, 35/5 = 7
    *(
        one
        for level in COUNTY_UP
        for members, least in ((51, 11), (45, 9), (35, 7))
        for one in signed(
            "ELEC2020-51-1b", RECALL_DEPUTY, committee(level, members), ELEC_51_1, least
        )
    ),
    *(
        one
        for level in COUNTY_UP
        for one in organs(
            "ELEC2020-51-1b",
            RECALL_DEPUTY,
            committee(level, 35),
            ELEC_51_1,
            Body.COUNCIL_OF_CHAIRPERSONS,
        )
    ),
]

ORG_31_1, ORG_31_2 = ORG.format(31, 1), ORG.format(31, 2)
NPC_ORG_20 = NPC_ORG.format(20)
RECALLS = [
    # a tenth: 250/10 = 25, 251/10 = 25.1, 619/10 = 61.9
    *(
        one
        for level in COUNTY_UP
        for members, least in ((250, 25), (251, 26), (619, 62))
        for one in signed("ORG2022-31-1", RECALL, congress(level, members), ORG_31_1, least)
    ),
    *(
        one
        for level in COUNTY_UP
        for one in organs(
            "ORG2022-31-1",
            RECALL,
            congress(level, 250),
            ORG_31_1,
            Body.PRESIDIUM,
            Body.STANDING_COMMITTEE,
        )
    ),
    asked(
        "ORG2022-31-1", RECALL, congress(Level.PROVINCE, 619), ORG_31_1, want=False, delegations=11
    ),
    # a fifth: 61/5 = 12.2, 60/5 = 12
    *(
        one
        for level in TOWNSHIPS
        for members, least in ((61, 13), (60, 12))
        for one in signed("ORG2022-31-2", RECALL, congress(level, members), ORG_31_2, least)
    ),
    *(
        one
        for level in TOWNSHIPS
        for one in organs("ORG2022-31-2", RECALL, congress(level, 60), ORG_31_2, Body.PRESIDIUM)
    ),
    # a tenth: 2977/10 = 297.7, 2980/10 = 298
    *(
        one
        for rule_id, cites in (("NPCORG2021-20", NPC_ORG_20), ("NPCRULES2021-44-1", NPC_RULES))
        for one in (
            # both texts ask for the same: each is read by itself
            *signed(rule_id, RECALL, congress(Level.NATIONAL, 2977), cites, 298, get=met(cites)),
            *signed(rule_id, RECALL, NPC, cites, 298, get=met(cites)),
            *signed(rule_id, RECALL, congress(Level.NATIONAL, 2981), cites, 299, get=met(cites)),
            *organs(rule_id, RECALL, NPC, cites, Body.PRESIDIUM),
            *(
                asked(
                    rule_id,
                    RECALL,
                    NPC,
                    cites,
                    want=number >= 3,
                    delegations=number,
                    get=met(cites),
                )
                for number in (0, 1, 2, 3, 4)
            ),
        )
    ),
]

SUP_61_1, SUP_61_2, SUP_61_3 = (SUP.format(paragraph) for paragraph in (1, 2, 3))
REMOVALS = [
    # a fifth: 35/5 = 7, 45/5 = 9, 36/5 = 7.2
    *(
        one
        for level in COUNTY_UP
        for members, least in ((35, 7), (45, 9), (36, 8))
        for one in signed("SUP2024-61", REMOVE, committee(level, members), SUP_61_3, least)
    ),
    *(
        asked("SUP2024-61", REMOVE, committee(level, 35), SUP_61_1, want=True, by=by)
        for level in COUNTY_UP
        for by in OUTSIDE
    ),
    *(
        asked(
            "SUP2024-61",
            REMOVE,
            committee(level, 35),
            SUP_61_2,
            want=True,
            by=Body.COUNCIL_OF_CHAIRPERSONS,
        )
        for level in COUNTY_UP
    ),
    *(
        asked("SUP2024-61", REMOVE, committee(Level.COUNTY, 35), cites, want=False, by=by)
        for cites in (SUP_61_1, SUP_61_2)
        for by in Body
        if by not in OUTSIDE and by is not Body.COUNCIL_OF_CHAIRPERSONS
    ),
]
DEP_24 = "《代表法》（2025）第24条"
SUGGESTIONS = [
    *(
        one
        for roll in (NPC, *(congress(level, 60) for level in COUNTY_UP + TOWNSHIPS))
        for one in (
            *signed("DEP2025-24", What.SUGGESTION, roll, DEP_24, 1),
            *organs("DEP2025-24", What.SUGGESTION, roll, DEP_24),
            asked("DEP2025-24", What.SUGGESTION, roll, DEP_24, want=False, delegations=1),
        )
    ),
]

VECTORS = [
    *RECOMMENDATIONS,
    *NOMINATIONS,
    *RECALLS_OF_DEPUTIES,
    *RECALLS,
    *REMOVALS,
    *SUGGESTIONS,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


COUNTY = congress(Level.COUNTY, 140)
FIRST_ELECTORAL, FIRST_ORGANIC = date(2020, 10, 18), date(2022, 3, 12)
FIRST_NATIONAL, FIRST_SUPERVISION = date(2021, 3, 12), date(2024, 11, 9)
WHO: list[dict[str, Any]] = [{"signers": 9}, {"by": Body.PRESIDIUM}, {"delegations": 3}]
FIRST_DAYS = [
    (RECOMMEND, DISTRICT, {}, FIRST_ELECTORAL),
    (RECOMMEND, COUNTY, {}, FIRST_ELECTORAL),
    (RECALL_DEPUTY, DISTRICT, {"level": Level.COUNTY}, FIRST_ELECTORAL),
    (RECALL_DEPUTY, DISTRICT, {"level": Level.TOWN}, FIRST_ELECTORAL),
    (RECALL_DEPUTY, COUNTY, {}, FIRST_ELECTORAL),
    (RECALL_DEPUTY, committee(Level.COUNTY, 35), {}, FIRST_ELECTORAL),
    *((NOMINATE, congress(level, 140), {}, FIRST_ORGANIC) for level, _ in NUMBERS),
    (RECALL, COUNTY, {}, FIRST_ORGANIC),
    (RECALL, congress(Level.TOWN, 60), {}, FIRST_ORGANIC),
    (NOMINATE, NPC, {}, FIRST_NATIONAL),
    (RECALL, NPC, {}, FIRST_NATIONAL),
    (REMOVE, committee(Level.COUNTY, 35), {}, FIRST_SUPERVISION),
]


@pytest.mark.parametrize("who", WHO, ids=lambda who: next(iter(who)))
@pytest.mark.parametrize(("what", "where", "more", "first"), FIRST_DAYS, ids=str)
def test_the_first_day_known(
    what: What, where: Any, more: dict[str, Any], first: date, who: dict[str, Any]
) -> None:
    """The text is known from its edition's first day, whoever proposes, and not the day before."""
    check_first_day(npc.may_initiate, what, where, first=first, **more, **who)


@pytest.mark.parametrize("by", [*OUTSIDE, Body.COUNCIL_OF_CHAIRPERSONS])
def test_each_organ_of_a_removal_is_known_from_its_first_day(by: Body) -> None:
    """The paragraphs on state organs and on the council begin together."""
    where = committee(Level.COUNTY, 35)
    check_first_day(npc.may_initiate, REMOVE, where, by=by, first=FIRST_SUPERVISION)


@pytest.mark.parametrize(
    "who", [{"signers": 298}, {"by": Body.PRESIDIUM}, {"delegations": 3}], ids=str
)
def test_a_national_recall_rests_on_statute_and_rules(who: dict[str, Any]) -> None:
    """Both texts say the same, and both are named."""
    ruling = npc.may_initiate(RECALL, NPC, on=date(2026, 11, 21), **who)

    assert [NPC_ORG_20, NPC_RULES] == cited(ruling)
    assert ruling.holds is True
