"""Recall, resignation and removal: boundary vectors, first days and editions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, required, verdict
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel import Body, Level, Matter
from npcmodel.facts.offices import Office
from npcmodel.mandates import (
    Content,
    DefencePlace,
    FollowUp,
    Hearing,
    InterimAct,
    Paper,
    court_president_replaced_valid,
    defence,
    deputy_resignation,
    hearing_valid,
    interim_act_valid,
    offices_ended,
    official_resignation,
    procurator_replaced_valid,
    proposal_form_valid,
    recall_effective,
    removal_valid,
)
from npcmodel.sitting.methods import Way, vote_method

ELECTORAL, ORGANIC = "《选举法》（2020）", "《地方组织法》（2022）"
RULES, SUPERVISION, DEPUTIES = (
    "《全国人大议事规则》（2021）",
    "《监督法》（2024）",
    "《代表法》（2025）",
)
ELECTORAL_DAY, ORGANIC_DAY = date(2020, 10, 18), date(2022, 3, 12)
RULES_DAY, SUPERVISION_DAY = date(2021, 3, 12), date(2024, 11, 9)
FIRST_SUPERVISION_DAY = date(2007, 1, 1)
COURT_DAY = date(2019, 1, 1)

NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
NPCSC = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=175)
PROVINCE = npc.Roll(Body.CONGRESS, Level.PROVINCE, members=619)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=200)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=61)
PROVINCE_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members=75)
CITY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.CITY_WITH_DISTRICTS, members=44)
COUNTY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
RECALL, OFFICIAL = Matter.RECALL_OF_DEPUTY, Matter.RECALL_OF_OFFICIAL
RESIGNED, REMOVAL = Matter.RESIGNATION_OF_DEPUTY, Matter.REMOVAL
VOTERS, PRESIDIUM = DefencePlace.VOTERS_MEETING, DefencePlace.PRESIDIUM
PLENARY, COUNCIL = DefencePlace.PLENARY, DefencePlace.COUNCIL_OF_CHAIRPERSONS
COMMITTEE = DefencePlace.COMMITTEE_PLENARY
WHOLE = (Paper.DEMAND, Paper.WRITTEN_DEFENCE)


def district(voters: int) -> npc.ElectoralDistrict:
    """Return a district of one seat."""
    return npc.ElectoralDistrict(registered=voters, seats=1)


def majority(rule_id: str, roll: Any, matter: Matter, least: int, cites: str) -> list[Vector]:
    """Return one vector below a majority, one at it, one above, and the number asked for."""
    votes = [
        vector(
            rule_id,
            npc.carried,
            roll,
            npc.Tally(yes=yes),
            matter=matter,
            want=yes >= least,
            cites=cites,
            get=met(cites),
        )
        for yes in (least - 1, least, least + 1)
    ]
    number = vector(
        rule_id,
        npc.carried,
        roll,
        npc.Tally(yes=1),
        matter=matter,
        want=least,
        cites=cites,
        get=required(cites),
    )
    return [*votes, number]


def form(rule_id: str, roll: Any, matter: Matter, *contains: Content, **more: Any) -> Vector:
    """Return a vector of what a proposal contains, read off one provision."""
    cites = more.pop("cites")
    return vector(rule_id, proposal_form_valid, roll, contains, matter=matter, cites=cites, **more)


def heard(rule_id: str, roll: Any, matter: Matter, hearing: Hearing, **more: Any) -> Vector:
    """Return a vector of how the person was heard."""
    return vector(rule_id, hearing_valid, roll, hearing, matter=matter, **more)


def places(rule_id: str, roll: Any, matter: Matter, **more: Any) -> Vector:
    """Return a vector of where the person may speak, and whether at every place."""
    return vector(rule_id, defence, roll, matter=matter, get=lambda r: (r.places, r.every), **more)


def put_by(rule_id: str, roll: Any, matter: Matter, **more: Any) -> Vector:
    """Return a vector of who prints, what, and who puts it to the vote."""
    return vector(
        rule_id,
        defence,
        roll,
        matter=matter,
        get=lambda r: (r.printed, r.printed_by, r.put_by),
        **more,
    )


def way(result: Any) -> tuple[Way, bool]:
    """Return the way of a vote and whether it is secret."""
    return result.way, result.secret


def path(result: Any) -> tuple[Body | None, tuple[FollowUp, ...]]:
    """Return who accepts a resignation, and what follows."""
    return result.to, result.then


def resigns(  # a row of the table
    rule_id: str, office: Office, level: Level, want: Any, cites: str, *, in_session: bool
) -> Vector:
    """Return a vector of an official's resignation."""
    return vector(
        rule_id,
        official_resignation,
        office,
        level=level,
        in_session=in_session,
        want=want,
        cites=cites,
        get=path,
    )


def falls(  # a row of the table
    rule_id: str, level: Level, by: Matter, held: tuple[Office, ...], want: Any, cites: str
) -> Vector:
    """Return a vector of which offices fall, how, and who announces it."""
    return vector(
        rule_id,
        offices_ended,
        held,
        level=level,
        by=by,
        want=want,
        cites=cites,
        get=lambda r: (r.ended, r.revoked, r.announced_by),
    )


def by_voters(*, put: Body = Body.STANDING_COMMITTEE, **more: Any) -> Hearing:
    """Return how a recall by the voters was handled."""
    return Hearing(put_by=put, **more)


def congress(**more: Any) -> Hearing:
    """Return how a recall was handled whose vote the presidium put."""
    return Hearing(**{"considered": True, "put_by": Body.PRESIDIUM, **more})


def committee(**more: Any) -> Hearing:
    """Return how a recall was handled whose vote the council of chairpersons put."""
    return Hearing(**{"considered": True, "put_by": Body.COUNCIL_OF_CHAIRPERSONS, **more})


MAJORITIES = [
    *majority("ELEC2020-53-1", district(1000), RECALL, 501, f"{ELECTORAL}第53条第1款"),
    *majority("ELEC2020-53-1", district(979), RECALL, 490, f"{ELECTORAL}第53条第1款"),
    *majority("ELEC2020-53-2", PROVINCE, RECALL, 310, f"{ELECTORAL}第53条第2款"),
    *majority("ELEC2020-53-2", COUNTY, RECALL, 101, f"{ELECTORAL}第53条第2款"),
    *majority("ELEC2020-53-2", CITY_SC, RECALL, 23, f"{ELECTORAL}第53条第2款"),
    *majority("ELEC2020-53-2", PROVINCE_SC, RECALL, 38, f"{ELECTORAL}第53条第2款"),
    *majority("ORG2022-44-2", PROVINCE, RECALL, 310, f"{ORGANIC}第44条第2款"),
    *majority("ORG2022-44-2", COUNTY, RECALL, 101, f"{ORGANIC}第44条第2款"),
    *majority("ORG2022-44-2", district(1000), RECALL, 501, f"{ORGANIC}第44条第2款"),
    *majority("ELEC2020-55-1", PROVINCE_SC, RESIGNED, 38, f"{ELECTORAL}第55条第1款"),
    *majority("ELEC2020-55-1", COUNTY_SC, RESIGNED, 18, f"{ELECTORAL}第55条第1款"),
    *majority("ELEC2020-55-2", COUNTY_SC, RESIGNED, 18, f"{ELECTORAL}第55条第2款"),
    *majority("ELEC2020-55-2", TOWN, RESIGNED, 31, f"{ELECTORAL}第55条第2款"),
    *majority("SUP2024-62-3", COUNTY_SC, REMOVAL, 18, f"{SUPERVISION}第62条第3款"),
    *majority("SUP2024-62-3", CITY_SC, REMOVAL, 23, f"{SUPERVISION}第62条第3款"),
    *majority("ORG2022-13", COUNTY, OFFICIAL, 101, f"{ORGANIC}第25条"),
    *majority("ORG2022-32-1", COUNTY, Matter.RESIGNATION_OF_OFFICIAL, 101, f"{ORGANIC}第25条"),
    *majority("ORG2022-32-1", CITY_SC, Matter.RESIGNATION_OF_OFFICIAL, 23, f"{ORGANIC}第51条第4款"),
    *majority("ORG2022-32-2", TOWN, Matter.RESIGNATION_OF_OFFICIAL, 31, f"{ORGANIC}第25条"),
    *majority("NPCRULES2021-44-2", NATION, OFFICIAL, 1491, f"{RULES}第59条第1款"),
    *majority(
        "NPCRULES2021-43-2",
        NPCSC,
        Matter.RESIGNATION_OF_OFFICIAL,
        88,
        "《全国人大常委会议事规则》（2022）第45条第1款",
    ),
]
SECRECY = [
    vector(
        rule_id,
        vote_method,
        body,
        matter,
        want=want,
        cites=cites,
        get=way,
    )
    for rule_id, body, matter, want, cites in (
        ("ELEC2020-52", COUNTY, RECALL, (Way.NOT_FIXED, True), f"{ELECTORAL}第52条"),
        ("ELEC2020-52", CITY_SC, RECALL, (Way.NOT_FIXED, True), f"{ELECTORAL}第52条"),
        ("ELEC2020-52", district(900), RECALL, (Way.NOT_FIXED, True), f"{ELECTORAL}第52条"),
        ("ELEC2020-52", Body.CONGRESS, OFFICIAL, (Way.DEVICE, True), f"{RULES}第60条第1款"),
        (
            "ELEC2020-52",
            NPCSC,
            REMOVAL,
            (Way.DEVICE, True),
            "《全国人大常委会议事规则》（2022）第48条第1款",
        ),
        ("SUP2024-62-3", COUNTY_SC, REMOVAL, (Way.BALLOT, True), f"{SUPERVISION}第62条第3款"),
    )
]
FORMS = [
    form(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        Content.REASONS,
        Content.IN_WRITING,
        want=True,
        cites=f"{ELECTORAL}第50条第2款",
    ),
    form(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        Content.IN_WRITING,
        want=False,
        cites=f"{ELECTORAL}第50条第2款",
    ),
    form(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        Content.REASONS,
        want=False,
        cites=f"{ELECTORAL}第50条第1款",
    ),
    form(
        "ELEC2020-51-2", COUNTY, RECALL, Content.REASONS, want=True, cites=f"{ELECTORAL}第51条第1款"
    ),
    form(
        "ELEC2020-51-2",
        CITY_SC,
        RECALL,
        Content.MATERIALS,
        want=False,
        cites=f"{ELECTORAL}第51条第1款",
    ),
    form(
        "ORG2022-31-3", COUNTY, OFFICIAL, Content.REASONS, want=True, cites=f"{ORGANIC}第31条第3款"
    ),
    form(
        "ORG2022-31-3", TOWN, OFFICIAL, Content.MATERIALS, want=False, cites=f"{ORGANIC}第31条第3款"
    ),
    form(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        Content.REASONS,
        Content.MATERIALS,
        want=True,
        cites=f"{RULES}第44条第2款",
    ),
    form(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        Content.REASONS,
        want=False,
        cites=f"{RULES}第44条第2款",
    ),
    form(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        Content.MATERIALS,
        want=False,
        cites=f"{RULES}第44条第2款",
    ),
    form(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        Content.PERSON,
        Content.REASONS,
        Content.MATERIALS,
        want=True,
        cites=f"{SUPERVISION}第62条第1款",
    ),
    form(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        Content.REASONS,
        Content.MATERIALS,
        want=False,
        cites=f"{SUPERVISION}第62条第1款",
    ),
]
PLACES = [
    places(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        want=((VOTERS,), True),
        cites=f"{ELECTORAL}第50条第2款",
    ),
    put_by(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        want=(WHOLE, Body.STANDING_COMMITTEE, Body.STANDING_COMMITTEE),
        cites=f"{ELECTORAL}第50条第3款",
    ),
    places(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        want=((PRESIDIUM, PLENARY), True),
        cites=f"{ELECTORAL}第51条第2款",
    ),
    places(
        "ELEC2020-51-2",
        CITY_SC,
        RECALL,
        want=((COUNCIL, COMMITTEE), True),
        cites=f"{ELECTORAL}第51条第3款",
    ),
    put_by(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        want=((Paper.WRITTEN_DEFENCE,), Body.PRESIDIUM, Body.PRESIDIUM),
        cites=f"{ELECTORAL}第51条第2款",
    ),
    put_by(
        "ELEC2020-51-2",
        CITY_SC,
        RECALL,
        want=((Paper.WRITTEN_DEFENCE,), Body.COUNCIL_OF_CHAIRPERSONS, Body.COUNCIL_OF_CHAIRPERSONS),
        cites=f"{ELECTORAL}第51条第3款",
    ),
    places(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        want=((PRESIDIUM, PLENARY), False),
        cites=f"{ORGANIC}第31条第4款",
    ),
    put_by(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        want=((Paper.WRITTEN_DEFENCE, Paper.PRESIDIUM_DEFENCE), Body.PRESIDIUM, Body.PRESIDIUM),
        cites=f"{ORGANIC}第31条第5款",
    ),
    put_by(
        "ORG2022-31-3",
        TOWN,
        OFFICIAL,
        want=((Paper.WRITTEN_DEFENCE, Paper.PRESIDIUM_DEFENCE), Body.PRESIDIUM, None),
        cites=f"{ORGANIC}第31条第2款",
    ),
    places(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        want=((PRESIDIUM, PLENARY), True),
        cites=f"{RULES}第44条第3款",
    ),
    put_by(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        want=((Paper.WRITTEN_DEFENCE,), Body.PRESIDIUM, Body.PRESIDIUM),
        cites=f"{RULES}第44条第1款",
    ),
    places(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        want=((DefencePlace.COMMITTEE_MEETING,), True),
        cites=f"{SUPERVISION}第62条第2款",
    ),
    put_by(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        want=((), Body.COUNCIL_OF_CHAIRPERSONS, None),
        cites=f"{SUPERVISION}第62条第2款",
    ),
]
PRINTED = f"{ELECTORAL}第50条第3款"
PRESIDED = f"{ELECTORAL}第50条第4款"
ATTENDED = f"{DEPUTIES}第60条"
HEARINGS = [
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(written=True, printed=WHOLE),
        want=True,
        cites=PRINTED,
    ),
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(printed=(Paper.DEMAND,)),
        want=True,
        cites=PRINTED,
    ),
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(written=True, printed=(Paper.DEMAND,)),
        want=False,
        cites=PRINTED,
        get=met(PRINTED),
    ),
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(),
        want=False,
        cites=PRINTED,
        get=met(PRINTED),
    ),
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(put=Body.PRESIDIUM, printed=(Paper.DEMAND,)),
        want=False,
        cites=PRESIDED,
        get=met(PRESIDED),
    ),
    heard(
        "ELEC2020-50-2",
        district(900),
        RECALL,
        by_voters(printed=(Paper.DEMAND,), refused=(VOTERS,)),
        want=False,
        cites=f"{ELECTORAL}第50条第2款",
        get=met(f"{ELECTORAL}第50条第2款"),
    ),
    heard(
        "DEP2025-60",
        district(900),
        RECALL,
        by_voters(printed=(Paper.DEMAND,), refused=(VOTERS,)),
        want=False,
        cites=ATTENDED,
        get=met(ATTENDED),
    ),
    heard(
        "DEP2025-60",
        COUNTY,
        RECALL,
        congress(refused=(PRESIDIUM,)),
        want=True,
        cites=ATTENDED,
        get=met(ATTENDED),
    ),
    heard(
        "DEP2025-60",
        COUNTY,
        RECALL,
        congress(refused=(PLENARY,)),
        want=False,
        cites=ATTENDED,
        get=met(ATTENDED),
    ),
    heard(
        "DEP2025-60",
        CITY_SC,
        RECALL,
        committee(refused=(COMMITTEE,)),
        want=False,
        cites=ATTENDED,
        get=met(ATTENDED),
    ),
    heard(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        congress(heard=(PRESIDIUM, PLENARY)),
        want=True,
        cites=f"{ELECTORAL}第51条第2款",
    ),
    heard(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        congress(heard=(PLENARY,), refused=(PRESIDIUM,)),
        want=False,
        cites=f"{ELECTORAL}第51条第2款",
    ),
    heard(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        congress(written=True),
        want=False,
        cites=f"{ELECTORAL}第51条第2款",
    ),
    heard(
        "ELEC2020-51-2",
        COUNTY,
        RECALL,
        congress(considered=False),
        want=False,
        cites=f"{ELECTORAL}第51条第2款",
    ),
    heard(
        "ELEC2020-51-2", CITY_SC, RECALL, committee(), want=True, cites=f"{ELECTORAL}第51条第3款"
    ),
    heard(
        "ELEC2020-51-2", CITY_SC, RECALL, congress(), want=False, cites=f"{ELECTORAL}第51条第3款"
    ),
    heard(
        "ELEC2020-51-2",
        CITY_SC,
        RECALL,
        committee(refused=(COUNCIL,)),
        want=False,
        cites=f"{ELECTORAL}第51条第3款",
    ),
    heard(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        congress(heard=(PLENARY,)),
        want=True,
        cites=f"{ORGANIC}第31条第4款",
        get=verdict,
    ),
    heard(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        congress(heard=(PLENARY,), refused=(PRESIDIUM,)),
        want=None,
        cites=f"{ORGANIC}第31条第4款",
        get=verdict,
    ),
    heard(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        congress(refused=(PRESIDIUM,)),
        want=None,
        cites=f"{ORGANIC}第31条第4款",
        get=verdict,
    ),
    heard(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        congress(refused=(PRESIDIUM, PLENARY)),
        want=False,
        cites=f"{ORGANIC}第31条第4款",
        get=verdict,
    ),
    heard(
        "ORG2022-31-3",
        COUNTY,
        OFFICIAL,
        congress(heard=(PRESIDIUM,)),
        want=False,
        cites=f"{ORGANIC}第31条第4款",
        get=verdict,
    ),
    heard(
        "ORG2022-31-3",
        TOWN,
        OFFICIAL,
        congress(heard=(PRESIDIUM,), printed=(Paper.PRESIDIUM_DEFENCE,)),
        want=True,
        cites=f"{ORGANIC}第31条第2款",
        get=verdict,
    ),
    heard(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        congress(heard=(PRESIDIUM, PLENARY)),
        want=True,
        cites=f"{RULES}第44条第3款",
    ),
    heard(
        "NPCRULES2021-44-2",
        NATION,
        OFFICIAL,
        congress(heard=(PRESIDIUM,), refused=(PLENARY,)),
        want=False,
        cites=f"{RULES}第44条第3款",
    ),
    heard(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        Hearing(written=True),
        want=True,
        cites=f"{SUPERVISION}第62条第2款",
    ),
    heard(
        "SUP2024-62-3",
        COUNTY_SC,
        REMOVAL,
        Hearing(refused=(DefencePlace.COMMITTEE_MEETING,)),
        want=False,
        cites=f"{SUPERVISION}第62条第2款",
    ),
]
APPROVED = f"{ORGANIC}第13条"


def effective(roll: npc.Roll, office: Office, cites: str, **more: Any) -> Vector:
    """Return a vector of a recall's effect."""
    rule_id = more.pop("rule_id", "ORG2022-13")
    return vector(rule_id, recall_effective, roll, office, cites=cites, **{"passed": True, **more})


EFFECTS = [
    effective(COUNTY, Office.PROCURATOR_GENERAL, APPROVED, want=False),
    effective(COUNTY, Office.PROCURATOR_GENERAL, APPROVED, want=True, approved_above=True),
    effective(
        COUNTY,
        Office.PROCURATOR_GENERAL,
        APPROVED,
        want=False,
        approved_above=True,
        passed=False,
    ),
    effective(COUNTY, Office.OTHER_GOVERNMENT_MEMBER, APPROVED, want=True),
    effective(COUNTY, Office.COMMITTEE_MEMBER, APPROVED, want=True),
    effective(COUNTY, Office.SUPERVISORY_VICE_DIRECTOR, APPROVED, want=False),
    effective(COUNTY, Office.SPECIAL_COMMITTEE_MEMBER, APPROVED, want=False),
    effective(TOWN, Office.DEPUTY_HEAD_OF_GOVERNMENT, APPROVED, want=True),
    effective(TOWN, Office.TOWNSHIP_CHAIR, f"{ORGANIC}第31条第2款", want=True),
    effective(
        COUNTY,
        Office.COURT_PRESIDENT,
        "《人民法院组织法》（2018）第44条第2款",
        want=True,
        rule_id="COURT2018-44-2",
    ),
    effective(
        NATION,
        Office.PROCURATOR_GENERAL,
        f"{RULES}第44条第1款",
        want=True,
        rule_id="NPCRULES2021-44-2",
    ),
    effective(
        NATION,
        Office.COURT_VICE_PRESIDENT,
        f"{RULES}第44条第1款",
        want=False,
        rule_id="NPCRULES2021-44-2",
    ),
]
COURT = "《人民法院组织法》（2018）第44条第2款"
PROCURATORS = "《人民检察院组织法》（2018）第39条第2款"
CONSTITUTION = "《宪法》（2018）第104条"
POWERS = [
    *(
        vector(
            "COURT2018-44-2",
            court_president_replaced_valid,
            COUNTY_SC,
            decided=decided,
            approved_above=above,
            in_session=session,
            want=want,
            cites=COURT,
        )
        for decided, above, session, want in (
            (True, True, False, True),
            (True, False, False, False),
            (False, True, False, False),
            (True, True, True, False),
        )
    ),
    *(
        vector(
            "PROC2018-39-2",
            procurator_replaced_valid,
            roll,
            office,
            proposed=proposed,
            want=want,
            cites=PROCURATORS,
        )
        for roll, office, proposed, want in (
            (NPCSC, Office.PROCURATOR_GENERAL, True, True),
            (PROVINCE_SC, Office.DEPUTY_PROCURATOR_GENERAL, True, True),
            (PROVINCE_SC, Office.PROCURATORIAL_COMMITTEE_MEMBER, True, True),
            (PROVINCE_SC, Office.PROCURATOR, True, False),
            (PROVINCE_SC, Office.PROCURATOR_GENERAL, False, False),
            (CITY_SC, Office.PROCURATOR_GENERAL, True, False),
        )
    ),
    *(
        vector(
            "CONST2018-104-1",
            interim_act_valid,
            COUNTY_SC,
            act,
            in_session=session,
            want=not session,
            cites=cites,
        )
        for act in InterimAct
        for session in (False, True)
        for cites in (CONSTITUTION, f"{ORGANIC}第50条第1款第18项")
    ),
    vector(
        "CONST2018-104-1",
        interim_act_valid,
        PROVINCE_SC,
        InterimAct.BY_ELECTION,
        in_session=False,
        want=True,
        cites=f"{ELECTORAL}第57条第3款",
    ),
    *(
        vector(
            rule_id,
            removal_valid,
            roll,
            office,
            in_session=session,
            want=want,
            cites=cites,
            get=verdict,
        )
        for rule_id, cites in (
            ("ORG2022-50-1-17", f"{ORGANIC}第50条第1款第17项"),
            ("SUP2024-60", f"{SUPERVISION}第60条"),
        )
        for roll, office, session, want in (
            (COUNTY_SC, Office.DEPUTY_HEAD_OF_GOVERNMENT, False, True),
            (COUNTY_SC, Office.DEPUTY_HEAD_OF_GOVERNMENT, True, False),
            (COUNTY_SC, Office.HEAD_OF_GOVERNMENT, False, False),
            (COUNTY_SC, Office.COURT_PRESIDENT, False, False),
            (COUNTY_SC, Office.SUPERVISORY_DIRECTOR, False, False),
            (COUNTY_SC, Office.PROCURATOR_GENERAL, False, False),
            (COUNTY_SC, Office.COMMITTEE_MEMBER, False, False),
            (COUNTY_SC, Office.SUPERVISORY_MEMBER, False, True),
            (COUNTY_SC, Office.JUDGE, True, None),
            (COUNTY_SC, Office.HEAD_OF_GOVERNMENT, True, False),
            (PROVINCE_SC, Office.BRANCH_PROCURATOR_GENERAL, False, True),
        )
    ),
]
UPPER = (Body.PRESIDIUM, Body.STANDING_COMMITTEE)
HELD = (Office.COMMITTEE_MEMBER, Office.SPECIAL_COMMITTEE_MEMBER, Office.JUDGE)
FELL, CHAIR = HELD[:2], Office.TOWNSHIP_CHAIR
ENDS = [
    falls(
        "ELEC2020-54", Level.COUNTY, RECALL, HELD, (FELL, True, UPPER), f"{ELECTORAL}第54条第1款"
    ),
    falls(
        "ELEC2020-54",
        Level.TOWN,
        RECALL,
        (CHAIR, Office.HEAD_OF_GOVERNMENT),
        ((CHAIR,), True, (Body.PRESIDIUM,)),
        f"{ELECTORAL}第54条第2款",
    ),
    falls("ELEC2020-54", Level.TOWN, RECALL, (), ((), True, ()), f"{ELECTORAL}第54条第2款"),
    falls(
        "ELEC2020-56",
        Level.NATIONAL,
        RESIGNED,
        HELD,
        (FELL, False, (Body.STANDING_COMMITTEE,)),
        f"{ELECTORAL}第56条第1款",
    ),
    falls(
        "ELEC2020-56",
        Level.TOWN,
        RESIGNED,
        (Office.TOWNSHIP_VICE_CHAIR,),
        ((Office.TOWNSHIP_VICE_CHAIR,), False, (Body.PRESIDIUM,)),
        f"{ELECTORAL}第56条第2款",
    ),
]
SC, ALL = Body.STANDING_COMMITTEE, Body.CONGRESS
FILED, ANNOUNCED, RECORDED = FollowUp.FILED_ABOVE, FollowUp.ANNOUNCED, FollowUp.RECORDED
ABOVE = FollowUp.APPROVED_ABOVE
RESIGNATIONS = [
    *(
        vector(
            "ELEC2020-55-1",
            deputy_resignation,
            level,
            cites=f"{ELECTORAL}第55条第1款",
            want=(SC, True, True, (FILED, ANNOUNCED)),
            get=lambda r: (r.to, r.of_electors, r.in_writing, r.then),
        )
        for level in (Level.NATIONAL, Level.PROVINCE, Level.AUTONOMOUS_PREFECTURE)
    ),
    *(
        vector(
            "ELEC2020-55-2",
            deputy_resignation,
            level,
            cites=f"{ELECTORAL}第55条第2款",
            want=(body, False, True, (ANNOUNCED,)),
            get=lambda r: (r.to, r.of_electors, r.in_writing, r.then),
        )
        for level, body in ((Level.COUNTY, SC), (Level.TOWN, ALL))
    ),
    resigns(
        "ORG2022-32-1",
        Office.HEAD_OF_GOVERNMENT,
        Level.COUNTY,
        (ALL, ()),
        f"{ORGANIC}第32条第1款",
        in_session=True,
    ),
    resigns(
        "ORG2022-32-1",
        Office.COMMITTEE_MEMBER,
        Level.PROVINCE,
        (SC, (RECORDED,)),
        f"{ORGANIC}第32条第1款",
        in_session=False,
    ),
    resigns(
        "ORG2022-32-1",
        Office.PROCURATOR_GENERAL,
        Level.COUNTY,
        (SC, (RECORDED, ABOVE)),
        f"{ORGANIC}第32条第1款",
        in_session=False,
    ),
    resigns(
        "ORG2022-32-1",
        Office.PROCURATOR_GENERAL,
        Level.COUNTY,
        (ALL, (ABOVE,)),
        f"{ORGANIC}第32条第1款",
        in_session=True,
    ),
    resigns(
        "ORG2022-32-1",
        Office.JUDGE,
        Level.COUNTY,
        (None, ()),
        f"{ORGANIC}第32条第1款",
        in_session=True,
    ),
    resigns(
        "ORG2022-32-2",
        Office.TOWNSHIP_CHAIR,
        Level.TOWN,
        (ALL, ()),
        f"{ORGANIC}第32条第2款",
        in_session=True,
    ),
    resigns(
        "ORG2022-32-2",
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        Level.ETHNIC_TOWNSHIP,
        (None, ()),
        f"{ORGANIC}第32条第2款",
        in_session=False,
    ),
    resigns(
        "NPCRULES2021-43-2",
        Office.PREMIER,
        Level.NATIONAL,
        (ALL, ()),
        f"{RULES}第43条第1款",
        in_session=True,
    ),
    resigns(
        "NPCRULES2021-43-2",
        Office.PREMIER,
        Level.NATIONAL,
        (SC, (FollowUp.CONFIRMED,)),
        f"{RULES}第43条第2款",
        in_session=False,
    ),
    resigns(
        "NPCRULES2021-43-2",
        Office.COMMITTEE_MEMBER,
        Level.NATIONAL,
        (SC, (FollowUp.REPORTED,)),
        f"{RULES}第43条第3款",
        in_session=False,
    ),
    resigns(
        "NPCRULES2021-43-2",
        Office.OTHER_STATE_COUNCIL_MEMBER,
        Level.NATIONAL,
        (SC, ()),
        f"{RULES}第43条第1款",
        in_session=False,
    ),
    resigns(
        "NPCRULES2021-43-2",
        Office.JUDGE,
        Level.NATIONAL,
        (None, ()),
        f"{RULES}第43条第1款",
        in_session=False,
    ),
]
VECTORS = [
    *MAJORITIES,
    *SECRECY,
    *FORMS,
    *PLACES,
    *HEARINGS,
    *EFFECTS,
    *POWERS,
    *ENDS,
    *RESIGNATIONS,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Each rule gives what the text gives, and names its provision."""
    v.check()


@pytest.mark.parametrize(
    ("roll", "matter", "first"),
    [
        (district(900), RECALL, ELECTORAL_DAY),
        (COUNTY, RECALL, ELECTORAL_DAY),
        (COUNTY_SC, RECALL, ELECTORAL_DAY),
        (PROVINCE_SC, RESIGNED, ELECTORAL_DAY),
        (COUNTY_SC, RESIGNED, ELECTORAL_DAY),
        (TOWN, RESIGNED, ELECTORAL_DAY),
        (COUNTY_SC, REMOVAL, FIRST_SUPERVISION_DAY),
    ],
)
def test_first_days_of_the_majorities(roll: Any, matter: Matter, first: date) -> None:
    """They are those of the editions."""
    check_first_day(npc.carried, roll, npc.Tally(yes=1), matter=matter, first=first)


@pytest.mark.parametrize("roll", [district(900), COUNTY], ids=["voters", "congress"])
def test_two_texts_ask_for_the_majority_from_2022(roll: Any) -> None:
    """Until then the electoral law alone."""
    votes = npc.Tally(yes=1)
    before = npc.carried(roll, votes, matter=RECALL, on=date(2022, 3, 11))
    after = npc.carried(roll, votes, matter=RECALL, on=ORGANIC_DAY)

    assert [True] == [one.startswith(ELECTORAL) for one in cited(before)]
    assert f"{ORGANIC}第44条第2款" == cited(after)[-1]
    assert 2 == len(cited(after))


@pytest.mark.parametrize(
    ("rule", "args", "more", "first"),
    [
        (vote_method, (COUNTY, RECALL), {}, ELECTORAL_DAY),
        (vote_method, (COUNTY_SC, REMOVAL), {}, FIRST_SUPERVISION_DAY),
        (proposal_form_valid, (district(900), ()), {"matter": RECALL}, ELECTORAL_DAY),
        (proposal_form_valid, (COUNTY, ()), {"matter": RECALL}, ELECTORAL_DAY),
        (proposal_form_valid, (COUNTY, ()), {"matter": OFFICIAL}, ORGANIC_DAY),
        (proposal_form_valid, (NATION, ()), {"matter": OFFICIAL}, RULES_DAY),
        (proposal_form_valid, (COUNTY_SC, ()), {"matter": REMOVAL}, FIRST_SUPERVISION_DAY),
        (defence, (district(900),), {"matter": RECALL}, ELECTORAL_DAY),
        (defence, (COUNTY,), {"matter": RECALL}, ELECTORAL_DAY),
        (defence, (COUNTY_SC,), {"matter": RECALL}, ELECTORAL_DAY),
        (defence, (COUNTY,), {"matter": OFFICIAL}, ORGANIC_DAY),
        (defence, (TOWN,), {"matter": OFFICIAL}, ORGANIC_DAY),
        (defence, (NATION,), {"matter": OFFICIAL}, RULES_DAY),
        (defence, (COUNTY_SC,), {"matter": REMOVAL}, FIRST_SUPERVISION_DAY),
        (hearing_valid, (COUNTY, congress()), {"matter": RECALL}, ELECTORAL_DAY),
        (hearing_valid, (COUNTY, congress()), {"matter": OFFICIAL}, ORGANIC_DAY),
        (hearing_valid, (NATION, congress()), {"matter": OFFICIAL}, RULES_DAY),
        (hearing_valid, (COUNTY_SC, Hearing()), {"matter": REMOVAL}, FIRST_SUPERVISION_DAY),
        (recall_effective, (COUNTY, Office.COURT_PRESIDENT), {"passed": True}, ORGANIC_DAY),
        (recall_effective, (TOWN, Office.TOWNSHIP_CHAIR), {"passed": True}, ORGANIC_DAY),
        (recall_effective, (NATION, Office.PRESIDENT), {"passed": True}, RULES_DAY),
        (
            interim_act_valid,
            (COUNTY_SC, InterimAct.RECALL),
            {"in_session": False},
            date(2018, 3, 11),
        ),
        (removal_valid, (COUNTY_SC, Office.JUDGE), {"in_session": False}, ORGANIC_DAY),
        (
            court_president_replaced_valid,
            (COUNTY_SC,),
            {"decided": True, "approved_above": True, "in_session": False},
            COURT_DAY,
        ),
        (procurator_replaced_valid, (NPCSC, Office.PROCURATOR), {"proposed": True}, COURT_DAY),
        (offices_ended, ((),), {"level": Level.COUNTY, "by": RECALL}, ELECTORAL_DAY),
        (offices_ended, ((),), {"level": Level.COUNTY, "by": RESIGNED}, ELECTORAL_DAY),
        (offices_ended, ((),), {"level": Level.TOWN, "by": RECALL}, ELECTORAL_DAY),
        (offices_ended, ((),), {"level": Level.TOWN, "by": RESIGNED}, ELECTORAL_DAY),
        (deputy_resignation, (Level.PROVINCE,), {}, ELECTORAL_DAY),
        (deputy_resignation, (Level.COUNTY,), {}, ELECTORAL_DAY),
        (deputy_resignation, (Level.TOWN,), {}, ELECTORAL_DAY),
        (
            official_resignation,
            (Office.PROCURATOR_GENERAL,),
            {"level": Level.COUNTY, "in_session": True},
            ORGANIC_DAY,
        ),
        (
            official_resignation,
            (Office.PROCURATOR_GENERAL,),
            {"level": Level.COUNTY, "in_session": False},
            ORGANIC_DAY,
        ),
        (
            official_resignation,
            (Office.TOWNSHIP_CHAIR,),
            {"level": Level.TOWN, "in_session": True},
            ORGANIC_DAY,
        ),
        (
            official_resignation,
            (Office.PREMIER,),
            {"level": Level.NATIONAL, "in_session": False},
            RULES_DAY,
        ),
        (
            official_resignation,
            (Office.COMMITTEE_MEMBER,),
            {"level": Level.NATIONAL, "in_session": False},
            RULES_DAY,
        ),
    ],
)
def test_first_days(rule: Any, args: tuple[Any, ...], more: dict[str, Any], first: date) -> None:
    """Each rule answers from its edition's first day, and not the day before."""
    check_first_day(rule, *args, first=first, **more)


@pytest.mark.parametrize(
    ("day", "cites"),
    [(date(2025, 3, 11), "《代表法》（2015）第47条"), (date(2025, 3, 12), ATTENDED)],
)
def test_the_deputies_law_gave_the_defence_before(day: date, cites: str) -> None:
    """The text of 2015 said the same in another article."""
    hearing = congress(refused=(PLENARY,))
    ruling = hearing_valid(COUNTY, hearing, matter=RECALL, on=day)

    assert met(cites)(ruling) is False


@pytest.mark.parametrize(
    ("rule", "args", "more", "paragraph"),
    [
        (npc.carried, (COUNTY_SC, npc.Tally(yes=18)), {"matter": REMOVAL}, 3),
        (vote_method, (COUNTY_SC, REMOVAL), {}, 3),
        (proposal_form_valid, (COUNTY_SC, ()), {"matter": REMOVAL}, 1),
        (defence, (COUNTY_SC,), {"matter": REMOVAL}, 2),
        (hearing_valid, (COUNTY_SC, Hearing()), {"matter": REMOVAL}, 2),
    ],
)
@pytest.mark.parametrize(
    ("day", "article"),
    [
        (FIRST_SUPERVISION_DAY, "《监督法》（2006）第46条"),
        (date(2024, 11, 8), "《监督法》（2006）第46条"),
        (SUPERVISION_DAY, f"{SUPERVISION}第62条"),
    ],
)
def test_the_first_supervision_law_asked_for_the_same(
    rule: Any, args: Any, more: Any, paragraph: int, day: date, article: str
) -> None:
    """It did so from 2007 to the day before the text of 2024."""
    result = rule(*args, **more, on=day)

    assert f"{article}第{paragraph}款" in provisions(result)
    assert [] == [
        one
        for one in provisions(result)
        if one.startswith("《监督法》") and not one.startswith(article)
    ]


def test_powers_that_younger_texts_repeat() -> None:
    """Before them the older text alone is cited."""
    between = {"in_session": False}
    early = interim_act_valid(COUNTY_SC, InterimAct.RECALL, on=date(2022, 3, 11), **between)
    removal = removal_valid(COUNTY_SC, Office.JUDGE, on=date(2024, 11, 8), **between)
    by_election = interim_act_valid(
        COUNTY_SC, InterimAct.BY_ELECTION, on=date(2020, 10, 17), **between
    )
    later = interim_act_valid(COUNTY_SC, InterimAct.BY_ELECTION, on=ELECTORAL_DAY, **between)

    assert [CONSTITUTION] == cited(early)
    assert [f"{ORGANIC}第50条第1款第17项"] == cited(removal)
    assert [CONSTITUTION] == cited(by_election)
    assert [CONSTITUTION, f"{ELECTORAL}第57条第3款"] == cited(later)


@pytest.mark.parametrize(
    ("roll", "matter", "want"),
    [
        (
            district(900),
            RECALL,
            [f"{ELECTORAL}第50条第2款", ATTENDED, f"{ELECTORAL}第50条第3款", PRESIDED],
        ),
        (
            COUNTY,
            RECALL,
            [
                f"{ELECTORAL}第51条第2款",
                ATTENDED,
                f"{ELECTORAL}第51条第2款",
                f"{ELECTORAL}第51条第2款",
            ],
        ),
        (
            COUNTY_SC,
            RECALL,
            [
                f"{ELECTORAL}第51条第3款",
                ATTENDED,
                f"{ELECTORAL}第51条第3款",
                f"{ELECTORAL}第51条第3款",
            ],
        ),
        (
            COUNTY,
            OFFICIAL,
            [f"{ORGANIC}第31条第4款", f"{ORGANIC}第31条第4款", f"{ORGANIC}第31条第5款"],
        ),
        (
            TOWN,
            OFFICIAL,
            [f"{ORGANIC}第31条第4款", f"{ORGANIC}第31条第4款", f"{ORGANIC}第31条第2款"],
        ),
        (
            NATION,
            OFFICIAL,
            [f"{RULES}第44条第3款", f"{RULES}第44条第3款", f"{RULES}第44条第1款"],
        ),
        (COUNTY_SC, REMOVAL, [f"{SUPERVISION}第62条第2款", f"{SUPERVISION}第62条第2款"]),
    ],
)
def test_a_hearing_rests_on_these(roll: Any, matter: Matter, want: list[str]) -> None:
    """Defence, printing and vote each have their own provision."""
    assert want == cited(defence(roll, matter=matter, on=ON))


@pytest.mark.parametrize(
    ("roll", "office", "want"),
    [
        (
            COUNTY,
            Office.PROCURATOR_GENERAL,
            [f"{ORGANIC}第13条", f"{ORGANIC}第25条", f"{ORGANIC}第13条"],
        ),
        (COUNTY, Office.COURT_PRESIDENT, [f"{ORGANIC}第13条", COURT, f"{ORGANIC}第25条"]),
        (TOWN, Office.TOWNSHIP_CHAIR, [f"{ORGANIC}第31条第2款", f"{ORGANIC}第25条"]),
        (
            NATION,
            Office.PRESIDENT,
            [f"{RULES}第44条第1款", f"{RULES}第59条第1款", "《宪法》（2018）第64条第2款"],
        ),
    ],
)
def test_an_effect_rests_on_these(roll: npc.Roll, office: Office, want: list[str]) -> None:
    """The power, the majority, and the approval each have their own provision."""
    assert want == cited(recall_effective(roll, office, passed=True, on=ON))


@pytest.mark.parametrize("in_session", [True, False])
def test_a_procurators_resignation_rests_on_two_rules(*, in_session: bool) -> None:
    """Who decides, and who approves, stand in one paragraph."""
    office = Office.PROCURATOR_GENERAL
    found = official_resignation(office, level=Level.COUNTY, in_session=in_session, on=ON)

    assert [f"{ORGANIC}第32条第1款"] * 2 == cited(found)
