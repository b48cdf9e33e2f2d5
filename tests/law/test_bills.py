"""Bills, interpellations and investigations: who may start them, and what becomes of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, required, verdict
from law.vectors import Vector, check_first_day, vector
from npcmodel import Body, Level, bills
from npcmodel.bills import AgendaStep, BillPart, UnlistedStep


def named(value: object) -> str:
    """Return how a case is called: a function by its name, anything else as it prints."""
    return str(getattr(value, "__name__", value))


What = npc.Initiative
BILL, LAW, ASK, INVESTIGATE = What.BILL, What.LAW_BILL, What.INTERPELLATION, What.INVESTIGATION
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
CENTRAL = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS

ORG = "《地方组织法》（2022）第{}条第{}款"
NPC_ORG = "《全国人大组织法》（2021）第{}条"
RULES = "《全国人大议事规则》（2021）第{}条"
NPCSC = "《全国人大常委会议事规则》（2022）第{}条"
NPCSC_2009 = "《全国人大常委会议事规则》（2009）第{}条"
LEG = "《立法法》（2023）第{}条第{}款"
DEP = "《代表法》（2025）第{}条第1款"
DEP_2015 = "《代表法》（2015）第{}条第1款"
SUP = "《监督法》（2024）第{}条第{}款"


def congress(level: Level, members: int = 300) -> npc.Roll:
    """Return a congress."""
    return npc.Roll(Body.CONGRESS, level, members)


def committee(level: Level, members: int = 45) -> npc.Roll:
    """Return a standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, level, members)


NPC = congress(Level.NATIONAL, 2977)
SC = committee(Level.NATIONAL, 175)
COUNTY = congress(Level.COUNTY)
TOWN = congress(Level.TOWN, 60)
PROVINCE_SC = committee(Level.PROVINCE)
COUNTY_SC = committee(Level.COUNTY)


def asked(rule_id: str, what: What, where: Any, cites: str, *, want: bool, **who: Any) -> Vector:
    """Return a vector of who asks, with the provision that answers."""
    return vector(rule_id, npc.may_initiate, what, where, want=want, cites=cites, **who)


def signed(rule_id: str, what: What, where: Any, cites: str, least: int) -> list[Vector]:
    """Return the vectors of one fewer than that text asks for, as many, and one more."""
    return [
        asked(rule_id, what, where, cites, want=number >= least, signers=number, get=met(cites))
        for number in (least - 1, least, least + 1)
    ]


def joined(rule_id: str, what: What, where: Any, cites: str, least: int) -> list[Vector]:
    """Return the same of delegations."""
    return [
        asked(rule_id, what, where, cites, want=number >= least, delegations=number, get=met(cites))
        for number in (least - 1, least, least + 1)
    ]


def organs(rule_id: str, what: What, where: Any, cites: str, *yes: Body) -> list[Vector]:
    """Return a vector for each body there is: those listed may, those in no list may not."""
    every = (*yes, *(by for by in Body if not npc_may(what, where, by)))
    return [asked(rule_id, what, where, cites, want=by in yes, by=by) for by in every]


def npc_may(what: What, where: npc.Roll, by: Body) -> bool:
    """Say whether a body is in one of the lists, written out from the texts."""
    return by in LISTS[what, where.body, where.level.tier]


NATION, TIER = npc.Tier.NATIONAL, npc.Tier
IN_CONGRESS = (Body.PRESIDIUM, Body.STANDING_COMMITTEE, Body.SPECIAL_COMMITTEE, *CENTRAL)
IN_COMMITTEE = (COUNCIL, Body.SPECIAL_COMMITTEE, *CENTRAL)
LOCAL_CONGRESS = (
    Body.PRESIDIUM,
    Body.STANDING_COMMITTEE,
    Body.SPECIAL_COMMITTEE,
    Body.GOVERNMENT,
)
LOCAL_COMMITTEE = (COUNCIL, Body.SPECIAL_COMMITTEE, Body.GOVERNMENT)
LISTS: dict[Any, tuple[Body, ...]] = {
    (BILL, Body.CONGRESS, NATION): IN_CONGRESS,
    (LAW, Body.CONGRESS, NATION): IN_CONGRESS,
    (BILL, Body.STANDING_COMMITTEE, NATION): IN_COMMITTEE,
    (LAW, Body.STANDING_COMMITTEE, NATION): IN_COMMITTEE,
    (BILL, Body.CONGRESS, TIER.TOWNSHIP): (Body.PRESIDIUM, Body.GOVERNMENT),
    (INVESTIGATE, Body.CONGRESS, NATION): (Body.PRESIDIUM,),
    (INVESTIGATE, Body.STANDING_COMMITTEE, NATION): (COUNCIL,),
    **{
        (what, body, tier): found
        for tier in (TIER.PROVINCE, TIER.PREFECTURE, TIER.COUNTY)
        for what, body, found in (
            (BILL, Body.CONGRESS, LOCAL_CONGRESS),
            (BILL, Body.STANDING_COMMITTEE, LOCAL_COMMITTEE),
            (INVESTIGATE, Body.CONGRESS, (Body.PRESIDIUM,)),
            (INVESTIGATE, Body.STANDING_COMMITTEE, (COUNCIL,)),
        )
    },
}

ORG_22_1, ORG_22_2, ORG_24 = ORG.format(22, 1), ORG.format(22, 2), ORG.format(24, 1)
ORG_52_1, ORG_52_2, ORG_52_3 = (ORG.format(52, number) for number in (1, 2, 3))
ORG_53, ORG_36, ORG_58 = ORG.format(53, 1), ORG.format(36, 2), ORG.format(58, 1)
UPPER = PROVINCES + PREFECTURES
LOCAL = [
    *(
        one
        for level in COUNTY_UP
        for one in (
            *organs("ORG2022-22-1", BILL, congress(level), ORG_22_1, *LOCAL_CONGRESS),
            *signed("ORG2022-22-2a", BILL, congress(level), ORG_22_2, 10),
            *signed("ORG2022-24-1", ASK, congress(level), ORG_24, 10),
            *organs("ORG2022-52-1", BILL, committee(level), ORG_52_1, COUNCIL),
            *organs(
                "ORG2022-52-1",
                BILL,
                committee(level),
                ORG_52_2,
                Body.SPECIAL_COMMITTEE,
                Body.GOVERNMENT,
            ),
            *organs("ORG2022-36-2", INVESTIGATE, congress(level), ORG_36, Body.PRESIDIUM),
            *organs("ORG2022-58-1", INVESTIGATE, committee(level), ORG_58, COUNCIL),
        )
    ),
    *(
        one
        for level in TOWNSHIPS
        for one in (
            *organs(
                "ORG2022-22-1",
                BILL,
                congress(level, 60),
                ORG_22_1,
                Body.PRESIDIUM,
                Body.GOVERNMENT,
            ),
            *signed("ORG2022-22-2b", BILL, congress(level, 60), ORG_22_2, 5),
            # a township's bill takes five, its interpellation ten
            *signed("ORG2022-24-1", ASK, congress(level, 60), ORG_24, 10),
        )
    ),
    *(
        one
        for levels, least in ((UPPER, 5), (COUNTIES, 3))
        for level in levels
        for one in (
            *signed("ORG2022-52-3", BILL, committee(level), ORG_52_3, least),
            *signed("ORG2022-53-1", ASK, committee(level), ORG_53, least),
            *signed("SUP2024-51-1", ASK, committee(level), SUP.format(51, 1), least),
        )
    ),
    # a tenth: 619/10 = 61.9, 620/10 = 62, 621/10 = 62.1
    *(
        one
        for level in COUNTY_UP
        for members, least in ((619, 62), (620, 62), (621, 63))
        for one in signed("ORG2022-36-2", INVESTIGATE, congress(level, members), ORG_36, least)
    ),
    # a fifth: 45/5 = 9, 46/5 = 9.2
    *(
        one
        for level in COUNTY_UP
        for members, least in ((45, 9), (46, 10))
        for rule_id, cites in (("ORG2022-58-1", ORG_58), ("SUP2024-56-2", SUP.format(56, 2)))
        for one in signed(rule_id, INVESTIGATE, committee(level, members), cites, least)
    ),
    asked("ORG2022-22-1", BILL, COUNTY, ORG_22_1, want=False, delegations=9),
    asked("ORG2022-24-1", ASK, COUNTY, ORG_24, want=False, delegations=9),
    asked("ORG2022-24-1", ASK, COUNTY, ORG_24, want=False, by=Body.PRESIDIUM),
    asked("ORG2022-53-1", ASK, COUNTY_SC, ORG_53, want=False, by=COUNCIL),
    asked("ORG2022-36-2", INVESTIGATE, COUNTY, ORG_36, want=False, delegations=9),
]

RULES_23_1, RULES_23_2 = RULES.format(23) + "第1款", RULES.format(23) + "第2款"
RULES_48, RULES_52 = RULES.format(48), RULES.format(52) + "第1款"
NPCSC_18 = [NPCSC.format(18) + f"第{number}款" for number in (1, 2, 3)]
NATIONAL = [
    *organs("NPCORG2021-16", BILL, NPC, NPC_ORG.format(16), *IN_CONGRESS),
    *organs("NPCORG2021-16", BILL, NPC, RULES_23_1, *IN_CONGRESS),
    *signed("NPCORG2021-17", BILL, NPC, NPC_ORG.format(17), 30),
    *joined("NPCORG2021-17", BILL, NPC, NPC_ORG.format(17), 1),
    *signed("NPCRULES2021-23-2", BILL, NPC, RULES_23_2, 30),
    *joined("NPCRULES2021-23-2", BILL, NPC, RULES_23_2, 1),
    *organs("NPCORG2021-29", BILL, SC, NPC_ORG.format(29), *IN_COMMITTEE),
    *signed("NPCORG2021-29", BILL, SC, NPC_ORG.format(29), 10),
    *organs("NPCSC2022-18-1", BILL, SC, NPCSC_18[0], COUNCIL),
    *organs("NPCSC2022-18-1", BILL, SC, NPCSC_18[1], Body.SPECIAL_COMMITTEE, *CENTRAL),
    *signed("NPCSC2022-18-3", BILL, SC, NPCSC_18[2], 10),
    asked("NPCSC2022-18-1", BILL, SC, NPCSC_18[0], want=False, delegations=9),
    *organs("LEG2023-18", LAW, NPC, LEG.format(17, 1), Body.PRESIDIUM),
    *organs(
        "LEG2023-18",
        LAW,
        NPC,
        LEG.format(17, 2),
        Body.STANDING_COMMITTEE,
        Body.SPECIAL_COMMITTEE,
        *CENTRAL,
    ),
    *signed("LEG2023-18", LAW, NPC, LEG.format(18, 1), 30),
    *joined("LEG2023-18", LAW, NPC, LEG.format(18, 1), 1),
    *organs("LEG2023-30", LAW, SC, LEG.format(29, 1), COUNCIL),
    *organs("LEG2023-30", LAW, SC, LEG.format(29, 2), Body.SPECIAL_COMMITTEE, *CENTRAL),
    *signed("LEG2023-30", LAW, SC, LEG.format(30, 1), 10),
    *(
        one
        for rule_id, cites in (
            ("NPCORG2021-21", NPC_ORG.format(21)),
            ("NPCRULES2021-48", RULES_48),
            ("DEP2025-20-1", DEP.format(20)),
        )
        for one in (*signed(rule_id, ASK, NPC, cites, 30), *joined(rule_id, ASK, NPC, cites, 1))
    ),
    *(
        one
        for rule_id, cites in (
            ("NPCORG2021-30", NPC_ORG.format(30)),
            ("NPCSC2022-39", NPCSC.format(39)),
            ("SUP2024-51-1", SUP.format(51, 1)),
        )
        for one in signed(rule_id, ASK, SC, cites, 10)
    ),
    asked("NPCORG2021-30", ASK, SC, NPC_ORG.format(30), want=False, delegations=9),
    # a tenth: 2977/10 = 297.7, 2980/10 = 298, 2981/10 = 298.1
    *(
        one
        for members, least in ((2977, 298), (2980, 298), (2981, 299))
        for one in signed(
            "NPCRULES2021-52-1", INVESTIGATE, congress(Level.NATIONAL, members), RULES_52, least
        )
    ),
    *joined("NPCRULES2021-52-1", INVESTIGATE, NPC, RULES_52, 3),
    *organs("NPCRULES2021-52-1", INVESTIGATE, NPC, RULES_52, Body.PRESIDIUM),
    # a fifth: 175/5 = 35, 176/5 = 35.2
    *signed("SUP2024-56-2", INVESTIGATE, SC, SUP.format(56, 2), 35),
    *signed("SUP2024-56-2", INVESTIGATE, committee(Level.NATIONAL, 176), SUP.format(56, 2), 36),
    *organs("SUP2024-56-2", INVESTIGATE, SC, SUP.format(56, 1), COUNCIL),
    *organs("SUP2024-56-2", INVESTIGATE, COUNTY_SC, SUP.format(56, 1), COUNCIL),
]

CAUSE, GROUNDS, PLAN = BillPart.CAUSE, BillPart.GROUNDS, BillPart.PLAN
TEXT, EXPLANATION = BillPart.TEXT, BillPart.EXPLANATION
NPCSC_19 = [NPCSC.format(19) + f"第{number}款" for number in (1, 2, 3)]
RULES_10, RULES_23_3 = RULES.format(10) + "第3项", RULES.format(23) + "第3款"
OPENS, CLOSES = date(2026, 3, 5), date(2026, 3, 8)


def in_time(rule_id: str, cites: str, day: date, want: bool | None, **more: Any) -> Vector:  # noqa: FBT001
    """Return a vector of a bill put to the national congress on a day."""
    return vector(
        rule_id,
        bills.session_bill_in_time,
        want=want,
        cites=cites,
        get=verdict,
        submitted=day,
        opens=OPENS,
        closes=CLOSES,
        **more,
    )


def handed_in(day: date, opens: date, *, want: bool, cites: str, **more: Any) -> Vector:
    """Return a vector of a bill handed in to the NPC Standing Committee on a day."""
    return vector(
        "NPCSC2022-19",
        bills.committee_bill_in_time,
        want=want,
        cites=cites,
        submitted=day,
        opens=opens,
        **more,
    )


EXTRA = {"kind": npc.MeetingKind.EXTRAORDINARY}
PAPERS = [
    *(
        vector("DEP2025-15-1", bills.bill_form_valid, where, parts, want=want, cites=DEP.format(15))
        for where in (NPC, COUNTY, TOWN)
        for parts, want in (
            ((CAUSE, GROUNDS, PLAN), True),
            ((PLAN, CAUSE, GROUNDS, TEXT), True),
            ((CAUSE, GROUNDS), False),
            ((CAUSE, PLAN), False),
            ((GROUNDS, PLAN), False),
            ((TEXT, EXPLANATION), False),
        )
    ),
    *(
        vector("NPCSC2022-19", bills.bill_form_valid, SC, parts, want=want, cites=NPCSC_19[2])
        for parts, want in (
            ((TEXT, EXPLANATION), True),
            ((TEXT,), False),
            ((EXPLANATION,), False),
            ((CAUSE, GROUNDS, PLAN), False),
        )
    ),
    handed_in(date(2026, 12, 25), date(2027, 1, 5), want=True, cites=NPCSC_19[0]),
    handed_in(date(2026, 12, 26), date(2027, 1, 5), want=True, cites=NPCSC_19[0]),
    handed_in(date(2026, 12, 27), date(2027, 1, 5), want=False, cites=NPCSC_19[0]),
    # over 29 February 2024
    handed_in(date(2024, 2, 24), date(2024, 3, 5), want=True, cites=NPCSC_19[0]),
    handed_in(date(2024, 2, 25), date(2024, 3, 5), want=False, cites=NPCSC_19[0]),
    handed_in(date(2024, 3, 5), date(2024, 3, 5), want=True, cites=NPCSC_19[1], **EXTRA),
    in_time("NPCRULES2021-10", RULES_10, date(2026, 3, 7), want=True),
    in_time("NPCRULES2021-10", RULES_10, CLOSES, want=None),
    in_time("NPCRULES2021-10", RULES_10, CLOSES, want=True, by_the_hour=True),
    in_time("NPCRULES2021-10", RULES_10, CLOSES, want=False, by_the_hour=False),
    in_time("NPCRULES2021-10", RULES_10, date(2026, 3, 9), want=False),
    in_time("NPCRULES2021-23-2", RULES_23_3, date(2026, 3, 4), want=True),
]

LISTED, WHETHER_LISTED = AgendaStep.LISTED, AgendaStep.WHETHER_LISTED
SUBMITTED, WHETHER_SUBMITTED = AgendaStep.SUBMITTED, AgendaStep.WHETHER_SUBMITTED
DIRECT = AgendaStep.CONSIDERED_DIRECTLY


def path(rule_id: str, where: npc.Roll, by: Body | None, cites: str, *want: Any) -> Vector:
    """Return a vector of who decides, on what, and whether a special committee may be asked."""
    return vector(
        rule_id,
        bills.agenda_path,
        where,
        by=by,
        want=want,
        cites=cites,
        get=lambda found: (found.decider, found.step, found.committee),
    )


AFTER_SESSION = (
    UnlistedStep.COMMITTEE_AFTER_SESSION,
    UnlistedStep.RESULT_REPORTED,
    UnlistedStep.RESULT_ADOPTED,
    UnlistedStep.RESULT_PRINTED,
)
TOLD, EXPLAINED = UnlistedStep.REPORTED_TO_MEETING, UnlistedStep.EXPLAINED
PRESIDIUM = Body.PRESIDIUM
AGENDA = [
    *(path("NPCORG2021-16", NPC, by, RULES_23_1, PRESIDIUM, LISTED, False) for by in IN_CONGRESS),
    path("NPCRULES2021-23-2", NPC, None, RULES_23_2, PRESIDIUM, WHETHER_LISTED, True),
    *(
        path("ORG2022-22-1", COUNTY, by, ORG_22_1, PRESIDIUM, SUBMITTED, True)
        for by in LOCAL_CONGRESS
    ),
    path("ORG2022-22-1", TOWN, Body.GOVERNMENT, ORG_22_1, PRESIDIUM, SUBMITTED, False),
    path("ORG2022-22-2a", COUNTY, None, ORG_22_2, PRESIDIUM, WHETHER_LISTED, True),
    path("ORG2022-22-2b", TOWN, None, ORG_22_2, PRESIDIUM, WHETHER_LISTED, False),
    path("NPCSC2022-18-1", SC, COUNCIL, NPCSC_18[0], None, DIRECT, False),
    *(
        path("NPCSC2022-18-1", SC, by, NPCSC_18[1], COUNCIL, LISTED, True)
        for by in (Body.SPECIAL_COMMITTEE, *CENTRAL)
    ),
    path("NPCSC2022-18-3", SC, None, NPCSC_18[2], COUNCIL, WHETHER_LISTED, True),
    path("ORG2022-52-1", PROVINCE_SC, COUNCIL, ORG_52_1, None, DIRECT, False),
    path("ORG2022-52-1", COUNTY_SC, Body.GOVERNMENT, ORG_52_2, COUNCIL, SUBMITTED, True),
    path("ORG2022-52-3", COUNTY_SC, None, ORG_52_3, COUNCIL, WHETHER_SUBMITTED, True),
    *(
        vector(
            "NPCRULES2021-31",
            bills.unlisted_bill_valid,
            NPC,
            done,
            want=want,
            cites=RULES.format(31),
        )
        for done, want in (
            (AFTER_SESSION, True),
            *(
                (tuple(one for one in AFTER_SESSION if one is not gone), False)
                for gone in AFTER_SESSION
            ),
            ((TOLD, EXPLAINED), False),
        )
    ),
    *(
        vector("NPCSC2022-18-3", bills.unlisted_bill_valid, SC, done, want=want, cites=NPCSC_18[2])
        for done, want in (
            ((TOLD,), True),
            ((EXPLAINED,), True),
            ((TOLD, EXPLAINED), True),
            (AFTER_SESSION, False),
            ((), False),
        )
    ),
    *(
        vector(
            rule_id,
            bills.withdrawal_valid,
            where,
            want=before and by is consent,
            cites=cites,
            before_vote=before,
            consent_of=by,
        )
        for rule_id, where, cites, consent in (
            ("NPCRULES2021-29", NPC, RULES.format(29), PRESIDIUM),
            ("ORG2022-22-3", COUNTY, ORG.format(22, 3), PRESIDIUM),
            ("ORG2022-22-3", TOWN, ORG.format(22, 3), PRESIDIUM),
            ("NPCSC2022-30", SC, NPCSC.format(30), COUNCIL),
        )
        for before in (True, False)
        for by in (PRESIDIUM, COUNCIL, None)
    ),
]


def voted(members: int, yes: int, *, want: bool) -> list[Vector]:
    """Return the vectors of what a delegation may adopt in its name."""
    return [
        vector(
            "NPCRULES2021-12-2",
            bills.delegation_act_valid,
            npc.Roll(Body.DELEGATION, Level.NATIONAL, members),
            npc.Tally(yes=yes),
            want=want,
            cites=RULES.format(12) + "第2款",
            initiative=what,
        )
        for what in (BILL, LAW, ASK, What.RECALL_OF_OFFICIAL)
    ]


ACTS = [
    # more than half: 175/2 = 87.5, 12/2 = 6
    *voted(175, 87, want=False),
    *voted(175, 88, want=True),
    *voted(175, 89, want=True),
    *voted(12, 6, want=False),
    *voted(12, 7, want=True),
    *(
        vector(
            "ORG2022-31-5",
            bills.recall_investigation_valid,
            where,
            want=by is PRESIDIUM and decided,
            cites=cites,
            proposed_by=by,
            decided=decided,
        )
        for where, cites in (
            *((congress(level), ORG.format(31, 5)) for level in COUNTY_UP),
            (NPC, RULES.format(44) + "第1款"),
        )
        for by in (PRESIDIUM, Body.STANDING_COMMITTEE)
        for decided in (True, False)
    ),
    *(
        vector(
            "SUP2024-57-2",
            bills.investigator_eligible,
            where,
            want=not interested,
            cites=SUP.format(57, 2),
            interested=interested,
        )
        for where in (SC, PROVINCE_SC, COUNTY_SC)
        for interested in (True, False)
    ),
]
VECTORS = [*LOCAL, *NATIONAL, *PAPERS, *AGENDA, *ACTS]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


LOCAL_FIRST, NATIONAL_FIRST = date(2022, 3, 12), date(2021, 3, 12)
NPCSC_FIRST, SUP_FIRST = date(2022, 6, 25), date(2024, 11, 9)
NPCSC_2009_FIRST, DEP_2015_FIRST = date(2009, 4, 24), date(2015, 8, 29)
LEG_FIRST, DEP_FIRST = date(2023, 3, 15), date(2025, 3, 12)
BY: dict[str, Any] = {"signers": 2}
FIRST_DAYS: list[tuple[What, npc.Roll, dict[str, Any], date]] = [
    *((BILL, where, BY, LOCAL_FIRST) for where in (COUNTY, TOWN, PROVINCE_SC, COUNTY_SC)),
    *((BILL, where, {"by": Body.COURT}, LOCAL_FIRST) for where in (COUNTY, TOWN, COUNTY_SC)),
    *((BILL, COUNTY_SC, {"by": by}, LOCAL_FIRST) for by in (COUNCIL, Body.GOVERNMENT)),
    *((ASK, where, BY, LOCAL_FIRST) for where in (COUNTY, TOWN, PROVINCE_SC, COUNTY_SC)),
    *((INVESTIGATE, where, BY, LOCAL_FIRST) for where in (COUNTY, PROVINCE_SC)),
    *((INVESTIGATE, where, {"by": COUNCIL}, LOCAL_FIRST) for where in (COUNTY, PROVINCE_SC)),
    *(
        (what, NPC, who, NATIONAL_FIRST)
        for what in (BILL, LAW, INVESTIGATE)
        for who in (BY, {"by": PRESIDIUM}, {"delegations": 3})
    ),
    (ASK, NPC, BY, DEP_2015_FIRST),
    (ASK, NPC, {"delegations": 1}, DEP_2015_FIRST),
    *(
        (what, SC, who, NPCSC_2009_FIRST)
        for what in (BILL, LAW)
        for who in (BY, {"by": COUNCIL}, {"by": Body.COURT})
    ),
    (ASK, SC, BY, NPCSC_2009_FIRST),
    (INVESTIGATE, SC, BY, SUP_FIRST),
    (INVESTIGATE, SC, {"by": COUNCIL}, SUP_FIRST),
]


@pytest.mark.parametrize(("what", "where", "who", "first"), FIRST_DAYS, ids=named)
def test_the_first_day_known(what: What, where: npc.Roll, who: dict[str, Any], first: date) -> None:
    """The oldest text known answers from its first day, and nothing the day before."""
    check_first_day(npc.may_initiate, what, where, first=first, **who)


NPC_BILL_ORG, NPC_BILL_RULES = NPC_ORG.format(17), RULES_23_2
OLD_18 = [NPCSC_2009.format(11) + f"第{number}款" for number in (1, 2, 3)]
JOINING: list[tuple[What, npc.Roll, dict[str, Any], date, list[str], list[str]]] = [
    # what, where, who, the younger text's first day, the provisions before it and from it on
    (BILL, SC, {"signers": 9}, NATIONAL_FIRST, [OLD_18[2]], [NPC_ORG.format(29), OLD_18[2]]),
    (
        BILL,
        SC,
        {"signers": 9},
        NPCSC_FIRST,
        [NPC_ORG.format(29), OLD_18[2]],
        [NPC_ORG.format(29), NPCSC_18[2]],
    ),
    (
        BILL,
        SC,
        {"by": COUNCIL},
        NPCSC_FIRST,
        [NPC_ORG.format(29), OLD_18[0]],
        [NPC_ORG.format(29), NPCSC_18[0]],
    ),
    (
        BILL,
        SC,
        {"by": Body.COURT},
        NPCSC_FIRST,
        [NPC_ORG.format(29), OLD_18[1]],
        [NPC_ORG.format(29), NPCSC_18[1]],
    ),
    # the earlier rules do not name the supervisory commission
    (
        BILL,
        SC,
        {"by": Body.SUPERVISORY_COMMISSION},
        NPCSC_FIRST,
        [NPC_ORG.format(29)],
        [NPC_ORG.format(29), NPCSC_18[1]],
    ),
    (
        BILL,
        SC,
        {"by": Body.SUPERVISORY_COMMISSION},
        NATIONAL_FIRST,
        [OLD_18[0], OLD_18[1]],
        [NPC_ORG.format(29)],
    ),
    (
        LAW,
        NPC,
        {"signers": 30},
        LEG_FIRST,
        [NPC_BILL_ORG, NPC_BILL_RULES],
        [LEG.format(18, 1), NPC_BILL_ORG, NPC_BILL_RULES],
    ),
    (
        LAW,
        NPC,
        {"delegations": 1},
        LEG_FIRST,
        [NPC_BILL_ORG, NPC_BILL_RULES],
        [LEG.format(18, 1), NPC_BILL_ORG, NPC_BILL_RULES],
    ),
    (
        LAW,
        NPC,
        {"by": PRESIDIUM},
        LEG_FIRST,
        [NPC_ORG.format(16), RULES_23_1],
        [LEG.format(17, 1), NPC_ORG.format(16), RULES_23_1],
    ),
    (
        LAW,
        NPC,
        {"by": Body.COURT},
        LEG_FIRST,
        [NPC_ORG.format(16), RULES_23_1],
        [LEG.format(17, 2), NPC_ORG.format(16), RULES_23_1],
    ),
    (
        LAW,
        SC,
        {"signers": 10},
        LEG_FIRST,
        [NPC_ORG.format(29), NPCSC_18[2]],
        [LEG.format(30, 1), NPC_ORG.format(29), NPCSC_18[2]],
    ),
    (
        LAW,
        SC,
        {"by": COUNCIL},
        LEG_FIRST,
        [NPC_ORG.format(29), NPCSC_18[0]],
        [LEG.format(29, 1), NPC_ORG.format(29), NPCSC_18[0]],
    ),
    (
        LAW,
        SC,
        {"by": Body.COURT},
        LEG_FIRST,
        [NPC_ORG.format(29), NPCSC_18[1]],
        [LEG.format(29, 2), NPC_ORG.format(29), NPCSC_18[1]],
    ),
    *(
        one
        for who in ({"signers": 29}, {"delegations": 1})
        for one in (
            (
                ASK,
                NPC,
                who,
                NATIONAL_FIRST,
                [DEP_2015.format(14)],
                [NPC_ORG.format(21), RULES_48, DEP_2015.format(14)],
            ),
            (
                ASK,
                NPC,
                who,
                DEP_FIRST,
                [NPC_ORG.format(21), RULES_48, DEP_2015.format(14)],
                [NPC_ORG.format(21), RULES_48, DEP.format(20)],
            ),
        )
    ),
    (
        ASK,
        SC,
        {"signers": 10},
        NATIONAL_FIRST,
        [NPCSC_2009.format(26)],
        [NPC_ORG.format(30), NPCSC_2009.format(26)],
    ),
    (
        ASK,
        SC,
        {"signers": 10},
        NPCSC_FIRST,
        [NPC_ORG.format(30), NPCSC_2009.format(26)],
        [NPC_ORG.format(30), NPCSC.format(39)],
    ),
    (
        ASK,
        SC,
        {"signers": 10},
        SUP_FIRST,
        [NPC_ORG.format(30), NPCSC.format(39)],
        [SUP.format(51, 1), NPC_ORG.format(30), NPCSC.format(39)],
    ),
    (ASK, PROVINCE_SC, BY, SUP_FIRST, [ORG_53], [SUP.format(51, 1), ORG_53]),
    (ASK, COUNTY_SC, BY, SUP_FIRST, [ORG_53], [SUP.format(51, 1), ORG_53]),
    (INVESTIGATE, COUNTY_SC, BY, SUP_FIRST, [ORG_58], [SUP.format(56, 2), ORG_58]),
    (
        INVESTIGATE,
        COUNTY_SC,
        {"by": COUNCIL},
        SUP_FIRST,
        [ORG_58],
        [SUP.format(56, 1), ORG_58],
    ),
]


@pytest.mark.parametrize(("what", "where", "who", "first", "before", "after"), JOINING, ids=named)
def test_a_younger_text_joins_on_its_first_day(
    what: What,
    where: npc.Roll,
    who: dict[str, Any],
    first: date,
    before: list[str],
    after: list[str],
) -> None:
    """The day before, the older texts answer alone."""
    eve = npc.may_initiate(what, where, on=first - timedelta(days=1), **who)

    assert before == cited(eve)
    assert after == cited(npc.may_initiate(what, where, on=first, **who))


OLD_NUMBERS = [
    (BILL, SC, 10, date(2015, 1, 1), OLD_18[2]),
    (ASK, SC, 10, date(2015, 1, 1), NPCSC_2009.format(26)),
    (ASK, NPC, 30, date(2016, 1, 1), DEP_2015.format(14)),
]


@pytest.mark.parametrize(("what", "where", "want", "on", "cites"), OLD_NUMBERS, ids=named)
def test_the_number_of_an_older_text(
    what: What, where: npc.Roll, want: int, on: date, cites: str
) -> None:
    """It was the same before the texts were revised."""
    ruling = npc.may_initiate(what, where, signers=9, on=on)

    assert want == required(cites)(ruling)


def test_one_delegation_interpellated_before_2021_too() -> None:
    """The earlier Deputies Law names delegations beside deputies."""
    ruling = npc.may_initiate(ASK, NPC, delegations=0, on=date(2016, 1, 1))

    assert 1 == required(DEP_2015.format(14))(ruling)


@pytest.mark.parametrize(
    ("by", "want"),
    [
        (COUNCIL, True),
        (Body.GOVERNMENT, True),
        (Body.CENTRAL_MILITARY_COMMISSION, True),
        (Body.COURT, True),
        (Body.PROCURATORATE, True),
        (Body.SPECIAL_COMMITTEE, True),
        (Body.SUPERVISORY_COMMISSION, False),
        (Body.PRESIDIUM, False),
    ],
)
def test_who_put_bills_to_the_npcsc_under_the_rules_of_2009(by: Body, *, want: bool) -> None:
    """There was no supervisory commission yet."""
    ruling = npc.may_initiate(BILL, SC, by=by, on=date(2015, 1, 1))

    assert want is ruling.holds


RULE_DAYS: list[tuple[Any, tuple[Any, ...], dict[str, Any], date]] = [
    (bills.bill_form_valid, (TOWN, [CAUSE]), {}, DEP_2015_FIRST),
    (bills.bill_form_valid, (SC, [TEXT]), {}, NPCSC_FIRST),
    (
        bills.session_bill_in_time,
        (),
        {"submitted": date(2026, 3, 4), "opens": OPENS, "closes": CLOSES},
        NATIONAL_FIRST,
    ),
    (
        bills.session_bill_in_time,
        (),
        {"submitted": date(2026, 3, 6), "opens": OPENS, "closes": CLOSES},
        NATIONAL_FIRST,
    ),
    (bills.committee_bill_in_time, (), {"submitted": OPENS, "opens": OPENS}, NPCSC_FIRST),
    (bills.committee_bill_in_time, (), {"submitted": OPENS, "opens": OPENS, **EXTRA}, NPCSC_FIRST),
    *((bills.agenda_path, (where,), {}, LOCAL_FIRST) for where in (TOWN, COUNTY, COUNTY_SC)),
    *(
        (bills.agenda_path, (where,), {"by": Body.GOVERNMENT}, LOCAL_FIRST)
        for where in (TOWN, COUNTY, COUNTY_SC)
    ),
    (bills.agenda_path, (COUNTY_SC,), {"by": COUNCIL}, LOCAL_FIRST),
    (bills.agenda_path, (NPC,), {}, NATIONAL_FIRST),
    (bills.agenda_path, (NPC,), {"by": PRESIDIUM}, NATIONAL_FIRST),
    (bills.agenda_path, (SC,), {}, NPCSC_FIRST),
    (bills.agenda_path, (SC,), {"by": COUNCIL}, NPCSC_FIRST),
    (bills.agenda_path, (SC,), {"by": Body.COURT}, NPCSC_FIRST),
    (bills.unlisted_bill_valid, (NPC, []), {}, NATIONAL_FIRST),
    (bills.unlisted_bill_valid, (SC, []), {}, NPCSC_2009_FIRST),
    *(
        (bills.withdrawal_valid, (where,), {"before_vote": True, "consent_of": None}, first)
        for where, first in (
            (NPC, NATIONAL_FIRST),
            (TOWN, LOCAL_FIRST),
            (SC, NPCSC_2009_FIRST),
        )
    ),
    *(
        (
            bills.delegation_act_valid,
            (npc.Roll(Body.DELEGATION, Level.NATIONAL, 12), npc.Tally(yes=7)),
            {"initiative": what},
            NATIONAL_FIRST,
        )
        for what in (BILL, INVESTIGATE)
    ),
    *(
        (
            bills.recall_investigation_valid,
            (where,),
            {"proposed_by": PRESIDIUM, "decided": True},
            first,
        )
        for where, first in ((NPC, NATIONAL_FIRST), (COUNTY, LOCAL_FIRST))
    ),
    (bills.investigator_eligible, (COUNTY_SC,), {"interested": False}, SUP_FIRST),
]


@pytest.mark.parametrize(("rule", "args", "more", "first"), RULE_DAYS, ids=named)
def test_the_first_day_of_each_rule(
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], first: date
) -> None:
    """It answers from its first day, and not the day before."""
    check_first_day(rule, *args, first=first, **more)


CHANGES: list[tuple[Any, tuple[Any, ...], dict[str, Any], date, str, str]] = [
    (
        bills.bill_form_valid,
        (TOWN, [CAUSE]),
        {},
        DEP_FIRST,
        DEP_2015.format(9),
        DEP.format(15),
    ),
    (bills.unlisted_bill_valid, (SC, [TOLD]), {}, NPCSC_FIRST, OLD_18[2], NPCSC_18[2]),
    (
        bills.withdrawal_valid,
        (SC,),
        {"before_vote": True, "consent_of": COUNCIL},
        NPCSC_FIRST,
        NPCSC_2009.format(19),
        NPCSC.format(30),
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "first", "before", "after"), CHANGES, ids=named)
def test_a_revision_keeps_the_rule_and_moves_its_article(
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], first: date, before: str, after: str
) -> None:
    """Each edition is cited on its own days, with the same answer."""
    eve, day = (rule(*args, on=first - timedelta(days=back), **more) for back in (1, 0))

    assert [[before], [after]] == [cited(eve), cited(day)]
    assert eve.holds == day.holds
