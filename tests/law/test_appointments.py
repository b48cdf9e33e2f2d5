"""Who fills which office, who acts, of which nationality: boundary vectors and first days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Level, Matter
from npcmodel.appointments import (
    Cause,
    FillingAct,
    InterimReading,
    acting_eligible,
    acting_pool,
    appointment_effective,
    committee_nationality_valid,
    filling,
    government_due,
    head_nationality_eligible,
    separate_votes,
    special_committee_filled,
)
from npcmodel.elections import ElectionAct, ElectionOrgan, organiser
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.params import (
    autonomy_law,
    constitution_appointments,
    court_appointments,
    npc_appointments,
    npcsc_appointments,
    organic_appointments,
    procuratorate_appointments,
    supervisory_law,
)

CONSTITUTION, ORGANIC = "《宪法》（2018）", "《地方组织法》（2022）"
NPC_LAW, RULES = "《全国人大组织法》（2021）", "《全国人大议事规则》（2021）"
NPCSC, NPCSC_2009 = "《全国人大常委会议事规则》（2022）", "《全国人大常委会议事规则》（2009）"
COURT, PROCURATORATE = "《人民法院组织法》（2018）", "《人民检察院组织法》（2018）"
SUPERVISORY, SUPERVISORY_2018 = "《监察法》（2024）", "《监察法》（2018）"
AUTONOMY = "《民族区域自治法》（2001）"
CONSTITUTION_DAY, ORGANIC_DAY = date(2018, 3, 11), date(2022, 3, 12)
NPC_DAY, NPCSC_DAY, NPCSC_2009_DAY = date(2021, 3, 12), date(2022, 6, 25), date(2009, 4, 24)
COURT_DAY, AUTONOMY_DAY = date(2019, 1, 1), date(2001, 2, 28)
SUPERVISORY_DAY, SUPERVISORY_2018_DAY = date(2025, 6, 1), date(2018, 3, 20)
ONE = timedelta(days=1)

CONGRESS, COMMITTEE, PRESIDIUM = Body.CONGRESS, Body.STANDING_COMMITTEE, Body.PRESIDIUM
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
NATION, PROVINCE, COUNTY, TOWN = Level.NATIONAL, Level.PROVINCE, Level.COUNTY, Level.TOWN
CITY = Level.CITY_WITH_DISTRICTS
ELECTED, DECIDED = FillingAct.ELECTED, FillingAct.DECIDED
APPOINTED, PASSED = FillingAct.APPOINTED, FillingAct.PASSED
ROLL = npc.Roll(COMMITTEE, NATION, members=175)


def by(found: Any) -> Any:
    """Read which body fills it, and how."""
    return found.by, found.act


def names(found: Any) -> Any:
    """Read who nominates, and whether deputies may jointly."""
    return found.nominated_by, found.jointly


def above(found: Any) -> Any:
    """Read who above approves, and who asks for it."""
    return found.approved_by, found.approval_asked_by


def fill(rule_id: str, office: Office, level: Level, want: Any, cites: str, **more: Any) -> Vector:
    """Return a vector on who fills an office, while the congress sits unless it says otherwise."""
    get = more.pop("get", by)
    more.setdefault("in_session", True)
    return vector(rule_id, filling, office, level, want=want, cites=cites, get=get, **more)


def effective(rule_id: str, office: Office, level: Level, *, cites: str, **more: Any) -> Vector:
    """Return a vector on whether an election takes effect, read as yes, no or open."""
    asked: dict[str, Any] = {"by": CONGRESS, "passed": True, "in_session": True, "get": verdict}
    return vector(rule_id, appointment_effective, office, level, cites=cites, **(asked | more))


def acting(rule_id: str, office: Office, level: Level, *, cites: str, **more: Any) -> Vector:
    """Return a vector on whether somebody may act, read as yes, no or open."""
    asked: dict[str, Any] = {"in_session": False, "get": verdict}
    return vector(rule_id, acting_eligible, office, level, cites=cites, **(asked | more))


def pool(rule_id: str, office: Office, level: Level, want: Any, cites: str, **more: Any) -> Vector:
    """Return a vector on from whom an acting head is taken."""
    more.setdefault("get", lambda found: found.pool)
    return vector(rule_id, acting_pool, office, level, want=want, cites=cites, **more)


def item(number: int, paragraph: str = "") -> str:
    """Return an item of article 62 of the constitution."""
    return f"{CONSTITUTION}第62条{paragraph}第{number}项"


ORDERED = (CONGRESS, DECIDED, Office.PRESIDENT)


def ordered(found: Any) -> Any:
    """Read which body fills it, how, and who appoints by order."""
    return found.by, found.act, found.ordered_by


NATIONAL_OFFICES = [
    fill("CONST2018-62", Office.PRESIDENT, NATION, (CONGRESS, ELECTED), item(4)),
    fill("CONST2018-62", Office.VICE_PRESIDENT, NATION, (CONGRESS, ELECTED), item(4)),
    fill("CONST2018-62", Office.PREMIER, NATION, ORDERED, item(5), get=ordered),
    fill("CONST2018-62", Office.VICE_PREMIER, NATION, ORDERED, item(5), get=ordered),
    fill("CONST2018-62", Office.STATE_COUNCILLOR, NATION, ORDERED, item(5), get=ordered),
    fill("CONST2018-62", Office.OTHER_STATE_COUNCIL_MEMBER, NATION, ORDERED, item(5), get=ordered),
    fill(
        "CONST2018-62",
        Office.PREMIER,
        NATION,
        ((Office.PRESIDENT,), False),
        item(5),
        get=names,
    ),
    fill(
        "CONST2018-62",
        Office.OTHER_STATE_COUNCIL_MEMBER,
        NATION,
        ((Office.PREMIER,), False),
        item(5),
        get=names,
    ),
    fill("CONST2018-62", Office.MILITARY_CHAIR, NATION, (CONGRESS, ELECTED), item(6)),
    fill(
        "CONST2018-62",
        Office.MILITARY_VICE_CHAIR,
        NATION,
        ((Office.MILITARY_CHAIR,), False),
        item(6),
        get=names,
    ),
    fill("CONST2018-62", Office.OTHER_MILITARY_MEMBER, NATION, (CONGRESS, DECIDED), item(6)),
    fill("CONST2018-62", Office.SUPERVISORY_DIRECTOR, NATION, (CONGRESS, ELECTED), item(7)),
    fill("CONST2018-62", Office.COURT_PRESIDENT, NATION, (CONGRESS, ELECTED), item(8)),
    fill("CONST2018-62", Office.PROCURATOR_GENERAL, NATION, (CONGRESS, ELECTED), item(9)),
    fill(
        "CONST2018-62",
        Office.PRESIDENT,
        NATION,
        ((PRESIDIUM,), False),
        f"{NPC_LAW}第18条",
        get=names,
    ),
    fill(
        "CONST2018-62",
        Office.PREMIER,
        NATION,
        Office.PRESIDENT,
        f"{CONSTITUTION}第80条",
        get=lambda found: found.ordered_by,
    ),
    fill(
        "CONST2018-62",
        Office.COMMITTEE_CHAIR,
        NATION,
        (CONGRESS, ELECTED),
        f"{CONSTITUTION}第65条第3款",
    ),
    fill(
        "CONST2018-62",
        Office.COMMITTEE_MEMBER,
        NATION,
        True,
        f"{NPC_LAW}第23条第2款",
        get=lambda found: found.from_deputies,
    ),
    fill("CONST2018-62", Office.PREMIER, NATION, (None, None), item(5), in_session=False),
    effective(
        "CONST2018-62",
        Office.PREMIER,
        NATION,
        nominated_by=Office.PRESIDENT,
        want=True,
        cites=item(5),
    ),
    effective(
        "CONST2018-62", Office.PREMIER, NATION, nominated_by=PRESIDIUM, want=False, cites=item(5)
    ),
]
NINE = f"{CONSTITUTION}第67条第9项"
LATER = {"in_session": False}
BETWEEN = [
    fill(
        "CONST2018-67-9",
        Office.OTHER_STATE_COUNCIL_MEMBER,
        NATION,
        (COMMITTEE, DECIDED),
        NINE,
        **LATER,
    ),
    fill("CONST2018-67-9", Office.VICE_PREMIER, NATION, (None, None), NINE, **LATER),
    fill(
        "CONST2018-67-9",
        Office.STATE_COUNCILLOR,
        NATION,
        (None, None),
        NINE,
        reading=InterimReading.LISTED_IN_CONSTITUTION,
        **LATER,
    ),
    fill(
        "CONST2018-67-9",
        Office.MILITARY_VICE_CHAIR,
        NATION,
        (COMMITTEE, DECIDED),
        f"{CONSTITUTION}第67条第10项",
        **LATER,
    ),
    fill(
        "CONST2018-67-9",
        Office.SUPERVISORY_VICE_DIRECTOR,
        NATION,
        ((Office.SUPERVISORY_DIRECTOR,), False),
        f"{CONSTITUTION}第67条第11项",
        get=names,
    ),
    fill(
        "CONST2018-67-9",
        Office.MILITARY_COURT_PRESIDENT,
        NATION,
        ((Office.COURT_PRESIDENT,), False),
        f"{CONSTITUTION}第67条第12项",
        get=names,
    ),
    fill(
        "CONST2018-67-9",
        Office.DEPUTY_PROCURATOR_GENERAL,
        NATION,
        ((Office.PROCURATOR_GENERAL,), False),
        f"{CONSTITUTION}第67条第13项",
        get=names,
    ),
    fill(
        "CONST2018-67-9",
        Office.MILITARY_PROCURATOR_GENERAL,
        NATION,
        (COMMITTEE, APPOINTED),
        f"{CONSTITUTION}第67条第13项",
    ),
    fill(
        "CONST2018-67-9",
        Office.PLENIPOTENTIARY,
        NATION,
        (COMMITTEE, DECIDED),
        f"{CONSTITUTION}第67条第14项",
    ),
    fill(
        "CONST2018-67-9",
        Office.PLENIPOTENTIARY,
        NATION,
        Office.PRESIDENT,
        f"{CONSTITUTION}第81条",
        get=lambda found: found.ordered_by,
    ),
    *(
        effective(
            "CONST2018-67-9",
            office,
            NATION,
            by=COMMITTEE,
            nominated_by=Office.PREMIER,
            in_session=False,
            reading=reading,
            want=want,
            cites=NINE,
        )
        for office, reading, want in (
            (Office.OTHER_STATE_COUNCIL_MEMBER, None, True),
            (Office.VICE_PREMIER, None, None),
            (Office.VICE_PREMIER, InterimReading.LISTED_IN_CONSTITUTION, False),
            (Office.STATE_COUNCILLOR, InterimReading.ANY_OTHER_MEMBER, True),
        )
    ),
]
THIRTY_ONE = f"{NPC_LAW}第31条"
ORGANIC_LAW_BETWEEN = [
    fill(
        "NPCORG2021-31",
        Office.VICE_PREMIER,
        NATION,
        (COMMITTEE, DECIDED),
        THIRTY_ONE,
        reading=InterimReading.ANY_OTHER_MEMBER,
        **LATER,
    ),
    fill("NPCORG2021-31", Office.STATE_COUNCILLOR, NATION, (None, None), THIRTY_ONE, **LATER),
    fill(
        "NPCORG2021-31",
        Office.OTHER_MILITARY_MEMBER,
        NATION,
        (COMMITTEE, DECIDED),
        THIRTY_ONE,
        **LATER,
    ),
    fill(
        "NPCORG2021-31",
        Office.OTHER_STATE_COUNCIL_MEMBER,
        NATION,
        (COMMITTEE, DECIDED, Office.PRESIDENT),
        f"{NPCSC}第50条",
        get=ordered,
        **LATER,
    ),
    effective(
        "NPCORG2021-31",
        Office.OTHER_MILITARY_MEMBER,
        NATION,
        by=COMMITTEE,
        nominated_by=Office.MILITARY_CHAIR,
        in_session=False,
        want=True,
        cites=THIRTY_ONE,
    ),
    effective(
        "NPCORG2021-31",
        Office.OTHER_MILITARY_MEMBER,
        NATION,
        by=COMMITTEE,
        nominated_by=Office.PREMIER,
        in_session=False,
        want=False,
        cites=THIRTY_ONE,
    ),
]


def key(rule_id: str, level: Level, cites: str, *, elected: bool, approved: bool) -> Vector:
    """Return a vector on the two keys of a local procurator-general."""
    return effective(
        rule_id,
        Office.PROCURATOR_GENERAL,
        level,
        passed=elected,
        approved_above=approved,
        nominated_by=PRESIDIUM,
        want=elected and approved,
        cites=cites,
    )


BOTH = f"{CONSTITUTION}第101条第2款"
APPROVAL = (COMMITTEE, Office.PROCURATOR_GENERAL)
PROCURATORS_GENERAL = [
    *(
        key(rule_id, level, cites, elected=elected, approved=approved)
        for rule_id, level, cites in (
            ("CONST2018-101-2", CITY, BOTH),
            ("PROC2018-38-2", COUNTY, f"{PROCURATORATE}第38条第2款"),
            ("PROC2018-38-2", PROVINCE, f"{CONSTITUTION}第67条第13项"),
            ("PROC2018-38-2", CITY, f"{ORGANIC}第50条第1款第16项"),
            ("CONST2018-101-2", COUNTY, f"{ORGANIC}第11条第6项"),
        )
        for elected, approved in ((True, True), (True, False), (False, True))
    ),
    *(
        effective(
            rule_id,
            Office.PROCURATOR_GENERAL,
            CITY,
            nominated_by=PRESIDIUM,
            want=False,
            cites=cites,
            get=met(cites),
        )
        for rule_id, cites in (
            ("PROC2018-38-2", f"{PROCURATORATE}第38条第2款"),
            ("PROC2018-38-2", f"{ORGANIC}第50条第1款第16项"),
        )
    ),
    *(
        fill(rule_id, office, level, want, cites, get=above)
        for rule_id, office, level, want, cites in (
            ("CONST2018-101-2", Office.PROCURATOR_GENERAL, CITY, APPROVAL, BOTH),
            ("CONST2018-101-2", Office.COURT_PRESIDENT, CITY, (None, None), BOTH),
            ("CONST2018-101-2", Office.SUPERVISORY_DIRECTOR, CITY, (None, None), BOTH),
            (
                "PROC2018-38-2",
                Office.PROCURATOR_GENERAL,
                COUNTY,
                APPROVAL,
                f"{PROCURATORATE}第38条第2款",
            ),
            (
                "PROC2018-38-2",
                Office.BRANCH_PROCURATOR_GENERAL,
                PROVINCE,
                (None, None),
                f"{PROCURATORATE}第38条第3款",
            ),
        )
    ),
    fill(
        "CONST2018-101-2",
        Office.HEAD_OF_GOVERNMENT,
        TOWN,
        (CONGRESS, ELECTED),
        f"{CONSTITUTION}第101条第1款",
    ),
    fill(
        "CONST2018-101-2",
        Office.COMMITTEE_CHAIR,
        COUNTY,
        (CONGRESS, ELECTED),
        f"{CONSTITUTION}第103条第2款",
    ),
]
LOCAL_ELECTIONS = [
    fill("ORG2022-50-1-13", office, level, want, cites, get=get)
    for office, level, want, cites, get in (
        (Office.COMMITTEE_CHAIR, COUNTY, (CONGRESS, ELECTED), f"{ORGANIC}第11条第4项", by),
        (
            Office.COMMITTEE_MEMBER,
            PROVINCE,
            True,
            f"{ORGANIC}第47条第1款",
            lambda found: found.from_deputies,
        ),
        (
            Office.COMMITTEE_MEMBER,
            COUNTY,
            True,
            f"{ORGANIC}第47条第2款",
            lambda found: found.from_deputies,
        ),
        (
            Office.HEAD_OF_GOVERNMENT,
            CITY,
            (CONGRESS, ELECTED),
            f"{ORGANIC}第11条第5项",
            by,
        ),
        (Office.COURT_PRESIDENT, CITY, (CONGRESS, ELECTED), f"{ORGANIC}第11条第6项", by),
        (Office.TOWNSHIP_CHAIR, TOWN, (CONGRESS, ELECTED), f"{ORGANIC}第12条第1款第6项", by),
        (
            Office.TOWNSHIP_VICE_CHAIR,
            TOWN,
            True,
            f"{ORGANIC}第18条第1款",
            lambda found: found.from_deputies,
        ),
        (
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            TOWN,
            (CONGRESS, ELECTED),
            f"{ORGANIC}第12条第1款第7项",
            by,
        ),
        (
            Office.HEAD_OF_GOVERNMENT,
            COUNTY,
            ((PRESIDIUM,), True),
            f"{ORGANIC}第26条第1款",
            names,
        ),
    )
]
THIRTEEN = f"{ORGANIC}第50条第1款第13项"
DEPUTY = Office.DEPUTY_HEAD_OF_GOVERNMENT
FOR_HEAD: dict[str, Any] = {
    "candidate": DEPUTY,
    "cause": Cause.UNABLE,
    "nominated_by": COUNCIL,
    "cites": THIRTEEN,
}
FOR_CHAIR: dict[str, Any] = {"candidate": Office.COMMITTEE_VICE_CHAIR, "cause": Cause.ILL}
HEAD = Office.HEAD_OF_GOVERNMENT
DEPUTY_HEADS = [
    fill("ORG2022-50-1-13", DEPUTY, CITY, (COMMITTEE, DECIDED), THIRTEEN, **LATER),
    fill("ORG2022-50-1-13", DEPUTY, CITY, (CONGRESS, ELECTED), f"{ORGANIC}第11条第5项"),
    fill("ORG2022-50-1-13", DEPUTY, CITY, ((), False), THIRTEEN, get=names, **LATER),
    fill("ORG2022-50-1-13", HEAD, CITY, (None, None), f"{ORGANIC}第11条第5项", **LATER),
    *(
        acting("ORG2022-50-1-13", HEAD, COUNTY, want=want, **(FOR_HEAD | changed))
        for want, changed in (
            (True, {}),
            (True, {"cause": Cause.VACANT}),
            (True, {"cause": Cause.ILL}),
            (False, {"nominated_by": None}),
            (False, {"nominated_by": PRESIDIUM}),
            (False, {"candidate": Office.COURT_VICE_PRESIDENT}),
            (False, {"candidate": Office.OTHER_GOVERNMENT_MEMBER}),
            (None, {"in_session": True}),
            (None, {"persons": 2}),
        )
    ),
]
RECORDED = (Body.PROCURATORATE, COMMITTEE)
ACTING_POOLS = [
    pool("ORG2022-50-1-13b", HEAD, COUNTY, (DEPUTY,), THIRTEEN),
    pool(
        "ORG2022-50-1-13b",
        Office.PROCURATOR_GENERAL,
        CITY,
        (Office.DEPUTY_PROCURATOR_GENERAL,),
        THIRTEEN,
    ),
    pool(
        "ORG2022-50-1-13b",
        Office.COURT_PRESIDENT,
        PROVINCE,
        (Office.COURT_VICE_PRESIDENT,),
        THIRTEEN,
    ),
    pool(
        "ORG2022-50-1-13b",
        Office.SUPERVISORY_DIRECTOR,
        COUNTY,
        (Office.SUPERVISORY_VICE_DIRECTOR,),
        THIRTEEN,
    ),
    pool(
        "ORG2022-50-1-13b",
        Office.PROCURATOR_GENERAL,
        CITY,
        RECORDED,
        THIRTEEN,
        get=lambda found: found.recorded_with,
    ),
    pool(
        "ORG2022-50-1-13b",
        Office.COURT_PRESIDENT,
        CITY,
        (),
        THIRTEEN,
        get=lambda found: found.recorded_with,
    ),
]
FOURTEEN, FIFTEEN = f"{ORGANIC}第50条第1款第14项", f"{ORGANIC}第50条第1款第15项"
SIXTEEN = f"{ORGANIC}第50条第1款第16项"
COMMITTEE_APPOINTS = [
    *(
        fill("ORG2022-50-1-14", Office.OTHER_GOVERNMENT_MEMBER, COUNTY, want, FOURTEEN, get=get)
        for want, get in (
            ((COMMITTEE, DECIDED), by),
            (((HEAD,), False), names),
            (Body.GOVERNMENT, lambda found: found.recorded_with),
        )
    ),
    *(
        effective(
            "ORG2022-50-1-14",
            Office.OTHER_GOVERNMENT_MEMBER,
            CITY,
            by=body,
            nominated_by=named,
            want=want,
            cites=FOURTEEN,
        )
        for body, named, want in (
            (COMMITTEE, HEAD, True),
            (COMMITTEE, DEPUTY, False),
            (CONGRESS, HEAD, False),
        )
    ),
    fill("ORG2022-50-1-15", Office.SUPERVISORY_MEMBER, CITY, (COMMITTEE, APPOINTED), FIFTEEN),
    fill(
        "ORG2022-50-1-15",
        Office.SUPERVISORY_VICE_DIRECTOR,
        CITY,
        ((Office.SUPERVISORY_DIRECTOR,), False),
        FIFTEEN,
        get=names,
    ),
    fill(
        "ORG2022-50-1-15",
        Office.COURT_VICE_PRESIDENT,
        CITY,
        ((Office.COURT_PRESIDENT,), False),
        SIXTEEN,
        get=names,
    ),
    fill("ORG2022-50-1-15", Office.PROCURATOR, COUNTY, (COMMITTEE, APPOINTED), SIXTEEN),
    fill(
        "ORG2022-50-1-15",
        Office.BRANCH_PROCURATOR_GENERAL,
        PROVINCE,
        ((Office.PROCURATOR_GENERAL,), False),
        SIXTEEN,
        get=names,
    ),
    fill(
        "ORG2022-50-1-15",
        Office.REGIONAL_COURT_PRESIDENT,
        PROVINCE,
        ((COUNCIL,), False),
        SIXTEEN,
        get=names,
    ),
]
FIFTY_FIVE, TWENTY_FOUR = f"{ORGANIC}第55条", f"{NPC_LAW}第24条第2款"
CHAIR = Office.COMMITTEE_CHAIR
ACTING_CHAIRS = [
    *(
        acting(rule_id, CHAIR, level, cites=cites, want=want, **(FOR_CHAIR | changed))
        for rule_id, level, cites in (
            ("ORG2022-55", COUNTY, FIFTY_FIVE),
            ("NPCORG2021-24-2", NATION, TWENTY_FOUR),
        )
        for want, changed in (
            (True, {}),
            (True, {"cause": Cause.VACANT}),
            (True, {"in_session": True}),
            (False, {"cause": Cause.UNABLE}),
            (False, {"persons": 2}),
            (False, {"candidate": Office.COMMITTEE_MEMBER}),
        )
    ),
    *(
        pool(rule_id, CHAIR, level, 1, cites, get=lambda found: found.most)
        for rule_id, level, cites in (
            ("ORG2022-55", CITY, FIFTY_FIVE),
            ("NPCORG2021-24-2", NATION, TWENTY_FOUR),
        )
    ),
    *(
        pool(rule_id, CHAIR, level, True, cites, get=lambda found: found.until_elected)
        for rule_id, level, cites in (
            ("ORG2022-55", CITY, FIFTY_FIVE),
            ("NPCORG2021-24-2", NATION, TWENTY_FOUR),
        )
    ),
]
FORTY_THREE = f"{RULES}第43条第4款"
NATIONAL_ACTING = [
    *(
        pool("NPCRULES2021-43-4", office, NATION, (deputy,), FORTY_THREE)
        for office, deputy in (
            (Office.PREMIER, Office.VICE_PREMIER),
            (Office.MILITARY_CHAIR, Office.MILITARY_VICE_CHAIR),
            (Office.SUPERVISORY_DIRECTOR, Office.SUPERVISORY_VICE_DIRECTOR),
            (Office.COURT_PRESIDENT, Office.COURT_VICE_PRESIDENT),
            (Office.PROCURATOR_GENERAL, Office.DEPUTY_PROCURATOR_GENERAL),
        )
    ),
    *(
        acting(
            "NPCRULES2021-43-4",
            Office.PREMIER,
            NATION,
            cites=FORTY_THREE,
            want=want,
            **({"candidate": Office.VICE_PREMIER, "cause": Cause.VACANT} | changed),
        )
        for want, changed in (
            (True, {}),
            (False, {"cause": Cause.ILL}),
            (False, {"cause": Cause.UNABLE}),
            (False, {"in_session": True}),
            (False, {"candidate": Office.STATE_COUNCILLOR}),
            (False, {"candidate": Office.COURT_VICE_PRESIDENT}),
            (None, {"persons": 2}),
        )
    ),
]
THIRTY_FOUR, THIRTY_FOUR_3 = f"{ORGANIC}第34条第1款", f"{NPC_LAW}第34条第3款"
SPECIAL = [
    vector(
        rule_id,
        special_committee_filled,
        post,
        level,
        in_session=session,
        want=want,
        cites=cites,
        get=lambda found: (*by(found), found.nominated_by),
    )
    for rule_id, level, cites in (
        ("ORG2022-34-1", PROVINCE, THIRTY_FOUR),
        ("NPCORG2021-34-3", NATION, THIRTY_FOUR_3),
    )
    for post, session, want in (
        (Post.CHAIR, True, (CONGRESS, PASSED, (PRESIDIUM,))),
        (Post.MEMBER, True, (CONGRESS, PASSED, (PRESIDIUM,))),
        (Post.CHAIR, False, (None, None, ())),
        (Post.VICE_CHAIR, False, (COMMITTEE, APPOINTED, (COUNCIL,))),
        (Post.MEMBER, False, (COMMITTEE, APPOINTED, (COUNCIL,))),
    )
] + [
    vector(
        rule_id,
        special_committee_filled,
        Post.VICE_CHAIR,
        level,
        in_session=False,
        want=want,
        cites=cites,
        get=lambda found: any("个别" in point.says.zh for point in found.open),
    )
    for rule_id, level, cites, want in (
        ("ORG2022-34-1", COUNTY, THIRTY_FOUR, True),
        ("NPCORG2021-34-3", NATION, THIRTY_FOUR_3, False),
    )
]


def head(rule_id: str, level: Level, cites: str, *, of_it: bool) -> Vector:
    """Return a vector on the nationality of a head of government."""
    return vector(
        rule_id, head_nationality_eligible, level, of_the_area=of_it, want=of_it, cites=cites
    )


def chairs(rule_id: str, cites: str, want: Any, *, chair: bool, others: int) -> Vector:
    """Return a vector on the nationality of chair and vice-chairs."""
    return vector(
        rule_id,
        committee_nationality_valid,
        Level.AUTONOMOUS_PREFECTURE,
        chair=chair,
        vice_chairs=others,
        want=want,
        cites=cites,
        get=met(cites),
    )


def least(rule_id: str, cites: str) -> Vector:
    """Return a vector on how many there must be."""
    return vector(
        rule_id,
        committee_nationality_valid,
        Level.AUTONOMOUS_REGION,
        chair=False,
        vice_chairs=0,
        want=[1, 1],
        cites=cites,
        get=lambda ruling: [ground.required for ground in ruling.grounds],
    )


AREAS = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
NATIONALITY = [
    *(
        head(rule_id, level, cites, of_it=of_it)
        for rule_id, cites in (
            ("CONST2018-114-1", f"{CONSTITUTION}第114条"),
            ("AUTON2001-16", f"{AUTONOMY}第17条第1款"),
        )
        for level in AREAS
        for of_it in (True, False)
    ),
    *(
        head("ORG2022-70-3", Level.ETHNIC_TOWNSHIP, f"{ORGANIC}第70条第3款", of_it=of_it)
        for of_it in (True, False)
    ),
    *(
        chairs(rule_id, cites, want, chair=chair, others=others)
        for rule_id, cites in (
            ("CONST2018-113-2", f"{CONSTITUTION}第113条第2款"),
            ("AUTON2001-16", f"{AUTONOMY}第16条第3款"),
        )
        for chair, others, want in (
            (False, 0, False),
            (False, 1, True),
            (True, 0, True),
            (False, 2, True),
        )
    ),
    least("CONST2018-113-2", f"{CONSTITUTION}第113条第2款"),
    least("AUTON2001-16", f"{AUTONOMY}第16条第3款"),
]
NEW_GOVERNMENT = [
    vector(
        "ORG2022-71",
        government_due,
        elected,
        level=COUNTY,
        want=due,
        cites=f"{ORGANIC}第71条",
        get=lambda found: found.due,
    )
    for elected, due in (
        (date(2027, 1, 12), date(2027, 3, 12)),
        (date(2026, 12, 30), date(2027, 2, 28)),
        (date(2027, 1, 31), date(2027, 3, 31)),
    )
]
FORTY_SEVEN = f"{NPCSC}第47条"
VOTES = [
    vector(
        "NPCSC2022-47",
        separate_votes,
        ROLL,
        persons,
        together=together,
        matter=matter,
        on=on,
        want=want,
        cites=cites,
        get=lambda found: (found.votes, found.merged),
    )
    for persons, together, matter, on, want, cites in (
        (3, (), None, ON, (3, False), FORTY_SEVEN),
        (3, (3,), None, ON, (1, True), FORTY_SEVEN),
        (3, (2,), None, ON, (2, True), FORTY_SEVEN),
        (4, (2, 2), Matter.REMOVAL, ON, (2, True), FORTY_SEVEN),
        (2, (), Matter.REMOVAL, NPCSC_DAY, (2, False), FORTY_SEVEN),
        (3, (), None, NPCSC_DAY - ONE, (3, False), f"{NPCSC_2009}第34条"),
        (3, (3,), None, NPCSC_2009_DAY, (1, True), f"{NPCSC_2009}第34条"),
    )
]
EIGHT, NINE_2 = f"{SUPERVISORY}第8条第2款", f"{SUPERVISORY}第9条第2款"
FORTY_TWO, FORTY_THREE_1 = f"{COURT}第42条第1款", f"{COURT}第43条第1款"
THIRTY_SEVEN, THIRTY_EIGHT = f"{PROCURATORATE}第37条", f"{PROCURATORATE}第38条第1款"
ORGANS = [
    fill(rule_id, office, level, want, cites)
    for rule_id, office, level, want, cites in (
        ("SUPERV2024-8", Office.SUPERVISORY_DIRECTOR, NATION, (CONGRESS, ELECTED), EIGHT),
        ("SUPERV2024-8", Office.SUPERVISORY_MEMBER, NATION, (COMMITTEE, APPOINTED), EIGHT),
        ("SUPERV2024-9", Office.SUPERVISORY_DIRECTOR, COUNTY, (CONGRESS, ELECTED), NINE_2),
        ("SUPERV2024-9", Office.SUPERVISORY_MEMBER, COUNTY, (COMMITTEE, APPOINTED), NINE_2),
        ("COURT2018-42", Office.COURT_PRESIDENT, NATION, (CONGRESS, ELECTED), FORTY_TWO),
        ("COURT2018-42", Office.JUDGE, NATION, (COMMITTEE, APPOINTED), FORTY_TWO),
        ("COURT2018-42", Office.DIVISION_HEAD, NATION, (COMMITTEE, APPOINTED), FORTY_TWO),
        (
            "COURT2018-42",
            Office.DEPUTY_DIVISION_HEAD,
            NATION,
            (COMMITTEE, APPOINTED),
            f"{COURT}第42条第2款",
        ),
        ("COURT2018-43", Office.COURT_PRESIDENT, COUNTY, (CONGRESS, ELECTED), FORTY_THREE_1),
        ("COURT2018-43", Office.JUDGE, CITY, (COMMITTEE, APPOINTED), FORTY_THREE_1),
        (
            "COURT2018-43",
            Office.REGIONAL_COURT_PRESIDENT,
            PROVINCE,
            (COMMITTEE, DECIDED),
            f"{COURT}第43条第2款",
        ),
        (
            "COURT2018-43",
            Office.JUDGE,
            Level.MUNICIPALITY,
            (COMMITTEE, APPOINTED),
            f"{COURT}第43条第2款",
        ),
        ("PROC2018-37", Office.PROCURATOR_GENERAL, NATION, (CONGRESS, ELECTED), THIRTY_SEVEN),
        ("PROC2018-37", Office.PROCURATOR, NATION, (COMMITTEE, APPOINTED), THIRTY_SEVEN),
        ("PROC2018-38-2", Office.PROCURATOR_GENERAL, CITY, (CONGRESS, ELECTED), THIRTY_EIGHT),
        ("PROC2018-38-2", Office.PROCURATOR, CITY, (COMMITTEE, APPOINTED), THIRTY_EIGHT),
        (
            "PROC2018-38-2",
            Office.PROCURATOR,
            PROVINCE,
            (COMMITTEE, APPOINTED),
            f"{PROCURATORATE}第38条第3款",
        ),
    )
] + [
    effective(
        "COURT2018-43",
        Office.REGIONAL_COURT_PRESIDENT,
        PROVINCE,
        by=COMMITTEE,
        nominated_by=named,
        want=want,
        cites=f"{COURT}第43条第2款",
    )
    for named, want in ((COUNCIL, True), (Office.COURT_PRESIDENT, False), (PRESIDIUM, False))
]
ELECTION_COMMITTEES = [
    vector(
        "ELEC2020-10-1",
        organiser,
        level,
        ElectionAct.APPOINT_COMMITTEE,
        want=want,
        cites="《选举法》（2020）第10条第1款",
        get=lambda found: found.organ,
    )
    for level, want in (
        (COUNTY, ElectionOrgan.OWN_STANDING_COMMITTEE),
        (Level.MUNICIPAL_DISTRICT, ElectionOrgan.OWN_STANDING_COMMITTEE),
        (TOWN, ElectionOrgan.COUNTY_STANDING_COMMITTEE),
        (Level.ETHNIC_TOWNSHIP, ElectionOrgan.COUNTY_STANDING_COMMITTEE),
    )
]
VECTORS = [
    *NATIONAL_OFFICES,
    *BETWEEN,
    *ORGANIC_LAW_BETWEEN,
    *PROCURATORS_GENERAL,
    *LOCAL_ELECTIONS,
    *DEPUTY_HEADS,
    *ACTING_POOLS,
    *COMMITTEE_APPOINTS,
    *ACTING_CHAIRS,
    *NATIONAL_ACTING,
    *SPECIAL,
    *NATIONALITY,
    *NEW_GOVERNMENT,
    *VOTES,
    *ORGANS,
    *ELECTION_COMMITTEES,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Rule and provision come out as the text says."""
    v.check()


# Which provisions, all of them and no others


GROUNDS = [
    (
        Office.PROCURATOR_GENERAL,
        COUNTY,
        True,
        [
            BOTH,
            f"{ORGANIC}第11条第6项",
            THIRTY_EIGHT,
            f"{ORGANIC}第26条第1款",
            BOTH,
            f"{ORGANIC}第11条第6项",
            f"{PROCURATORATE}第38条第2款",
            SIXTEEN,
        ],
    ),
    (Office.PRESIDENT, NATION, True, [item(4), f"{NPC_LAW}第18条"]),
    (Office.PREMIER, NATION, True, [item(5), f"{CONSTITUTION}第80条"]),
    (
        Office.OTHER_STATE_COUNCIL_MEMBER,
        NATION,
        False,
        [NINE, THIRTY_ONE, f"{CONSTITUTION}第80条", f"{NPCSC}第50条"],
    ),
    (Office.OTHER_MILITARY_MEMBER, NATION, False, [f"{CONSTITUTION}第67条第10项", THIRTY_ONE]),
    (
        Office.SUPERVISORY_DIRECTOR,
        COUNTY,
        True,
        [BOTH, f"{ORGANIC}第11条第6项", NINE_2, f"{ORGANIC}第26条第1款"],
    ),
    (Office.SUPERVISORY_MEMBER, COUNTY, False, [FIFTEEN, NINE_2]),
    (Office.JUDGE, COUNTY, False, [FORTY_THREE_1, SIXTEEN]),
    (Office.JUDGE, NATION, False, [f"{CONSTITUTION}第67条第12项", FORTY_TWO]),
    (Office.DIVISION_HEAD, NATION, False, [FORTY_TWO, f"{COURT}第42条第2款"]),
    (Office.OTHER_GOVERNMENT_MEMBER, COUNTY, True, [FOURTEEN]),
    (Office.DEPUTY_HEAD_OF_GOVERNMENT, COUNTY, False, [THIRTEEN]),
    (
        Office.TOWNSHIP_CHAIR,
        TOWN,
        True,
        [f"{ORGANIC}第12条第1款第6项", f"{ORGANIC}第26条第1款", f"{ORGANIC}第18条第1款"],
    ),
    (
        Office.BRANCH_PROCURATOR_GENERAL,
        PROVINCE,
        False,
        [SIXTEEN, f"{PROCURATORATE}第38条第3款"],
    ),
    (
        Office.REGIONAL_COURT_PRESIDENT,
        PROVINCE,
        True,
        [SIXTEEN, f"{COURT}第43条第2款"],
    ),
]


@pytest.mark.parametrize(("office", "level", "session", "want"), GROUNDS)
def test_the_grounds_are_these(office: Office, level: Level, session: Any, want: list[str]) -> None:
    """Each provision once, in the order of who fills, who nominates, and what else is said."""
    found = filling(office, level, in_session=session, on=ON)

    assert want == cited(found)


@pytest.mark.parametrize(("level", "cites"), [(COUNTY, FIFTY_FIVE), (NATION, TWENTY_FOUR)])
def test_how_many_act_as_chair_is_said_by_the_same_provision(level: Level, cites: str) -> None:
    """Candidate, cause and number rest on one paragraph."""
    ruling = acting_eligible(CHAIR, level, **FOR_CHAIR, in_session=False, on=ON)

    assert [cites] * 3 == cited(ruling)
    assert [None, None, 1] == [ground.required for ground in ruling.grounds]


def test_an_acting_procurator_general_rests_on_one_item() -> None:
    """Who picks and who is told above are said together."""
    found = acting_pool(Office.PROCURATOR_GENERAL, CITY, on=ON)

    assert [THIRTEEN, THIRTEEN] == cited(found)


# First days


FIRST_DAYS: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], date]] = [
    (filling, (Office.PREMIER, NATION), {"in_session": True}, CONSTITUTION_DAY),
    (filling, (Office.MILITARY_VICE_CHAIR, NATION), {"in_session": True}, CONSTITUTION_DAY),
    (filling, (Office.PRESIDENT, NATION), {"in_session": True}, NPC_DAY),
    (filling, (Office.COMMITTEE_CHAIR, NATION), {"in_session": True}, NPC_DAY),
    (filling, (Office.OTHER_STATE_COUNCIL_MEMBER, NATION), LATER, CONSTITUTION_DAY),
    (filling, (Office.VICE_PREMIER, NATION), LATER, NPC_DAY),
    (filling, (Office.SUPERVISORY_MEMBER, NATION), LATER, CONSTITUTION_DAY),
    (filling, (Office.SUPERVISORY_MEMBER, COUNTY), LATER, SUPERVISORY_2018_DAY),
    (filling, (Office.JUDGE, COUNTY), LATER, COURT_DAY),
    (filling, (Office.DIVISION_HEAD, NATION), LATER, COURT_DAY),
    (filling, (Office.PROCURATOR, COUNTY), LATER, COURT_DAY),
    (filling, (Office.BRANCH_PROCURATOR_GENERAL, PROVINCE), LATER, COURT_DAY),
    (filling, (Office.REGIONAL_COURT_PRESIDENT, PROVINCE), LATER, COURT_DAY),
    (filling, (Office.OTHER_GOVERNMENT_MEMBER, COUNTY), LATER, ORGANIC_DAY),
    (filling, (Office.DEPUTY_HEAD_OF_GOVERNMENT, COUNTY), LATER, ORGANIC_DAY),
    (filling, (Office.HEAD_OF_GOVERNMENT, COUNTY), {"in_session": True}, ORGANIC_DAY),
    (filling, (Office.PROCURATOR_GENERAL, CITY), {"in_session": True}, ORGANIC_DAY),
    (
        appointment_effective,
        (Office.PROCURATOR_GENERAL, CITY),
        {"by": CONGRESS, "passed": True, "in_session": True},
        ORGANIC_DAY,
    ),
    (special_committee_filled, (Post.MEMBER, COUNTY), LATER, ORGANIC_DAY),
    (special_committee_filled, (Post.MEMBER, NATION), LATER, NPC_DAY),
    (special_committee_filled, (Post.CHAIR, NATION), {"in_session": True}, NPC_DAY),
    (acting_pool, (HEAD, COUNTY), {}, ORGANIC_DAY),
    (acting_pool, (CHAIR, COUNTY), {}, ORGANIC_DAY),
    (acting_pool, (CHAIR, NATION), {}, NPC_DAY),
    (acting_pool, (Office.PREMIER, NATION), {}, NPC_DAY),
    (
        acting_eligible,
        (CHAIR, COUNTY),
        {**FOR_CHAIR, "in_session": False},
        ORGANIC_DAY,
    ),
    (
        head_nationality_eligible,
        (Level.AUTONOMOUS_COUNTY,),
        {"of_the_area": True},
        AUTONOMY_DAY,
    ),
    (
        head_nationality_eligible,
        (Level.ETHNIC_TOWNSHIP,),
        {"of_the_area": True},
        ORGANIC_DAY,
    ),
    (
        committee_nationality_valid,
        (Level.AUTONOMOUS_COUNTY,),
        {"chair": True, "vice_chairs": 0},
        AUTONOMY_DAY,
    ),
    (government_due, (date(2027, 1, 12),), {"level": COUNTY}, ORGANIC_DAY),
    (separate_votes, (ROLL, 3), {}, NPCSC_2009_DAY),
    (separate_votes, (ROLL, 3), {"matter": Matter.REMOVAL}, NPCSC_DAY),
    (organiser, (TOWN, ElectionAct.APPOINT_COMMITTEE), {}, date(2020, 10, 18)),
]


@pytest.mark.parametrize(("rule", "args", "asked", "first"), FIRST_DAYS)
def test_first_day(
    rule: Callable[..., Any], args: tuple[Any, ...], asked: dict[str, Any], first: date
) -> None:
    """The rule answers on its first day known, and not the day before."""
    check_first_day(rule, *args, first=first, **asked)


MODULES = [
    (constitution_appointments, CONSTITUTION_DAY, CONSTITUTION),
    (organic_appointments, ORGANIC_DAY, ORGANIC),
    (npc_appointments, NPC_DAY, "《全国人大"),
    (court_appointments, COURT_DAY, COURT),
    (procuratorate_appointments, COURT_DAY, PROCURATORATE),
    (autonomy_law, AUTONOMY_DAY, AUTONOMY),
]
PARAMETERS = [
    pytest.param(value, first, edition, id=f"{module.__name__.rpartition('.')[2]}.{name}")
    for module, first, edition in MODULES
    for name, value in vars(module).items()
    if isinstance(value, npc.law.parameter.Parameter)
]


@pytest.mark.parametrize(("parameter", "first", "edition"), PARAMETERS)
def test_a_parameter_is_known_from_its_edition(parameter: Any, first: date, edition: str) -> None:
    """On its first day, and not the day before."""
    assert first == parameter.at(first).since
    assert str(parameter.at(first).source).startswith(edition)
    with pytest.raises(npc.NotInForceError):
        parameter.at(first - ONE)


SUPERVISORY_TEXTS = [
    (supervisory_law.NATIONAL_DIRECTOR, "第8条第2款"),
    (supervisory_law.NATIONAL_MEMBERS, "第8条第2款"),
    (supervisory_law.DIRECTOR_TERMS, "第8条第3款"),
    (supervisory_law.LOCAL_DIRECTOR, "第9条第2款"),
    (supervisory_law.LOCAL_MEMBERS, "第9条第2款"),
]


@pytest.mark.parametrize(("parameter", "article"), SUPERVISORY_TEXTS)
def test_the_supervisory_law_kept_its_articles(parameter: Any, article: str) -> None:
    """The edition cited changes on 1 June 2025; number and value do not."""
    last, first = parameter.at(SUPERVISORY_DAY - ONE), parameter.at(SUPERVISORY_DAY)

    assert SUPERVISORY_2018 + article == str(last.source)
    assert SUPERVISORY + article == str(first.source)
    assert last.value == first.value
    assert last == parameter.at(SUPERVISORY_2018_DAY)
    with pytest.raises(npc.NotInForceError):
        parameter.at(SUPERVISORY_2018_DAY - ONE)


def test_the_director_serves_two_terms_at_most() -> None:
    """By the newer text as by the older."""
    days = (SUPERVISORY_2018_DAY, SUPERVISORY_DAY)

    assert [2, 2] == [supervisory_law.DIRECTOR_TERMS.at(day).value for day in days]


@pytest.mark.parametrize(
    ("parameter", "before", "after"),
    [
        (npcsc_appointments.SEPARATE_APPOINTMENTS, f"{NPCSC_2009}第34条", f"{NPCSC}第47条"),
        (npcsc_appointments.SEPARATE_REMOVALS, None, f"{NPCSC}第47条"),
        (npcsc_appointments.ORDER, None, f"{NPCSC}第50条"),
    ],
)
def test_the_rules_of_2022_replace_those_of_2009(
    parameter: Any, before: str | None, after: str
) -> None:
    """Their last day and the new rules' first; what is new was not known before."""
    known = parameter.known(NPCSC_DAY - ONE)

    assert before == (None if known is None else str(known.source))
    assert after == str(parameter.at(NPCSC_DAY).source)


def test_an_older_text_answers_before_the_newer_ones() -> None:
    """Of a judge the courts' law speaks first, of autonomous areas the autonomy law."""
    judge = filling(Office.JUDGE, COUNTY, in_session=False, on=COURT_DAY)
    head_of_area = head_nationality_eligible(
        Level.AUTONOMOUS_REGION, of_the_area=True, on=CONSTITUTION_DAY - ONE
    )

    assert [FORTY_THREE_1] == cited(judge)
    assert [f"{AUTONOMY}第17条第1款"] == cited(head_of_area)


def test_before_the_rules_of_2022_no_order_is_cited_from_them() -> None:
    """The Constitution's own provision on the order is older."""
    found = filling(Office.OTHER_STATE_COUNCIL_MEMBER, NATION, in_session=False, on=NPCSC_DAY - ONE)

    assert [NINE, THIRTY_ONE, f"{CONSTITUTION}第80条"] == cited(found)
