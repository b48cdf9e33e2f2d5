"""Incompatible offices, protection of deputies, committees: boundary vectors and first days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from law.grounds import cited, met, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import CommitteeKind, OrganKind, SpecialCommittee
from npcmodel.mandates.committees import (
    CommitteePool,
    Nominee,
    committee_appointment_valid,
    committee_members,
    committee_valid,
    special_committee_valid,
)
from npcmodel.mandates.compatibility import (
    deputyships_compatible,
    incompatible_resignation,
    post_compatible,
)
from npcmodel.mandates.composition import deputies_composition
from npcmodel.mandates.immunity import (
    ProtectedSeat,
    Restraint,
    arrest_permission,
    measure_valid,
    permission_valid,
    report_in_time,
)

CONSTITUTION, FIRST = "《宪法》（2018）", "《宪法》（1982）"
NPC_LAW, ORGANIC = "《全国人大组织法》（2021）", "《地方组织法》（2022）"
ELECTORAL, RULES = "《选举法》（2020）", "《全国人大议事规则》（2021）"
DEPUTIES, EARLIER = "《代表法》（2025）", "《代表法》（2015）"
SUPERVISION = "《监督法》（2024）"
FIRST_DAY, AMENDED = date(1982, 12, 4), date(2018, 3, 11)
NPC_DAY, ORGANIC_DAY, ELECTORAL_DAY = date(2021, 3, 12), date(2022, 3, 12), date(2020, 10, 18)
EARLIER_DAY, DEPUTIES_DAY = date(2015, 8, 29), date(2025, 3, 12)
SUPERVISION_DAY = date(2024, 11, 9)

MEMBER, CHAIR, VICE = Office.COMMITTEE_MEMBER, Office.TOWNSHIP_CHAIR, Office.TOWNSHIP_VICE_CHAIR
ARREST, TRIAL = Restraint.ARREST, Restraint.CRIMINAL_TRIAL
FLAGRANT, OTHER = Restraint.FLAGRANT_DETENTION, Restraint.OTHER_RESTRICTION
PRESIDIUM, COMMITTEE, CONGRESS = Body.PRESIDIUM, Body.STANDING_COMMITTEE, Body.CONGRESS
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
SPECIAL, CREDENTIALS = CommitteeKind.SPECIAL, CommitteeKind.CREDENTIALS
INVESTIGATION = CommitteeKind.INVESTIGATION
NATIONAL, PROVINCE, CITY = Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS
COUNTY, TOWN = Level.COUNTY, Level.TOWN

NOT_FREE = {
    OrganKind.ADMINISTRATIVE,
    OrganKind.SUPERVISORY,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
}


def post(rule_id: str, office: Office, level: Level, organ: OrganKind, **more: Any) -> Vector:
    """Return a vector of a post held besides, read off one provision."""
    cites = more["cites"]
    return vector(rule_id, post_compatible, office, organ, level=level, get=met(cites), **more)


def posts(rule_id: str, level: Level, cites: str) -> list[Vector]:
    """Return a vector for each kind of organ."""
    return [
        post(rule_id, MEMBER, level, organ, want=organ not in NOT_FREE, cites=cites)
        for organ in OrganKind
    ]


def organ(result: Any) -> tuple[Body | None, Body | None]:
    """Return who must permit, and who is told."""
    return result.permission_by, result.report_to


def asks(
    rule_id: str,
    level: Level,
    restraint: Restraint,
    session: bool,  # noqa: FBT001  # a row of a table
    want: Any,
    cites: str,
) -> Vector:
    """Return a vector of whose permission a measure needs."""
    return vector(
        rule_id,
        arrest_permission,
        level,
        restraint,
        in_session=session,
        get=organ,
        want=want,
        cites=cites,
    )


def permitted(
    rule_id: str,
    level: Level,
    session: bool,  # noqa: FBT001  # a row of a table
    by: Body | None,
    want: bool,  # noqa: FBT001  # a row of a table
    cites: str,
) -> Vector:
    """Return a vector of whether an arrest was permitted, read off one provision."""
    seat = ProtectedSeat(level, session, by)
    return vector(rule_id, measure_valid, [seat], ARREST, get=met(cites), want=want, cites=cites)


def arrests(rule_id: str, level: Level, cites: str) -> list[Vector]:
    """Return vectors of arrest and trial, in session and between sessions."""
    return [
        asks(rule_id, level, ARREST, True, (PRESIDIUM, None), cites),
        asks(rule_id, level, ARREST, False, (COMMITTEE, None), cites),
        asks(rule_id, level, TRIAL, True, (PRESIDIUM, None), cites),
        asks(rule_id, level, TRIAL, False, (COMMITTEE, None), cites),
        permitted(rule_id, level, True, PRESIDIUM, True, cites),
        permitted(rule_id, level, True, COMMITTEE, False, cites),
        permitted(rule_id, level, False, COMMITTEE, True, cites),
        permitted(rule_id, level, False, PRESIDIUM, False, cites),
        permitted(rule_id, level, False, None, False, cites),
    ]


def granted(
    words: bool,  # noqa: FBT001  # a row of a table
    revenge: bool,  # noqa: FBT001  # a row of a table
    want: bool,  # noqa: FBT001  # a row of a table
    *,
    examined: bool = True,
) -> Vector:
    """Return a vector of whether permission may be given."""
    return vector(
        "DEP2025-39-3",
        permission_valid,
        examined=examined,
        for_speech_or_vote=words,
        retaliation=revenge,
        want=want,
        cites=f"{DEPUTIES}第39条第3款",
    )


def areas(
    want: bool,  # noqa: FBT001  # a row of a table
    *paths: tuple[str, ...],
) -> Vector:
    """Return a vector of several deputyships."""
    cites = f"{ELECTORAL}第48条"
    return vector("ELEC2020-48", deputyships_compatible, paths, want=want, cites=cites)


def named(level: Level, committee: SpecialCommittee, want: Any) -> Vector:
    """Return a vector of a special committee by its name."""
    cites = f"{ORGANIC}第33条第1款"
    return vector(
        "ORG2022-33-1",
        special_committee_valid,
        level,
        committee,
        get=verdict,
        want=want,
        cites=cites,
    )


def on_credentials(
    want: bool,  # noqa: FBT001  # a row of a table
    level: Level = COUNTY,
    **changed: Any,
) -> Vector:
    """Return a vector of a member of a standing committee's credentials committee."""
    facts = {"deputy": True, "on_committee": True, "nominated_by": COUNCIL, "decided_by": COMMITTEE}
    return vector(
        "ORG2022-56-2",
        committee_appointment_valid,
        CREDENTIALS,
        Nominee(**{**facts, **changed}),
        of=COMMITTEE,
        level=level,
        want=want,
        cites=f"{ORGANIC}第56条第2款",
    )


def gives_up(rule_id: str, office: Office, level: Level, to: Body, cites: str) -> Vector:
    """Return a vector of to whom one resigns."""
    return vector(
        rule_id,
        incompatible_resignation,
        office,
        level=level,
        get=lambda r: r.to,
        want=to,
        cites=cites,
    )


LEGAL, FINANCE = SpecialCommittee.LEGAL_AFFAIRS, SpecialCommittee.FINANCIAL_AND_ECONOMIC_AFFAIRS
SOCIAL, ELSE = SpecialCommittee.SOCIAL_DEVELOPMENT, SpecialCommittee.OTHER
ARREST_40, TOLD = f"{ORGANIC}第40条", f"{DEPUTIES}第39条第4款"

VECTORS = [
    # 宪法 65 IV, 103 III; 全国人大组织法 23; 地方组织法 18 II, 47 III: offices
    *posts("CONST2018-65-4", NATIONAL, f"{CONSTITUTION}第65条第4款"),
    *posts("CONST2018-103-3", PROVINCE, f"{CONSTITUTION}第103条第3款"),
    *posts("CONST2018-103-3", COUNTY, f"{CONSTITUTION}第103条第3款"),
    *posts("NPCORG2021-23-3", NATIONAL, f"{NPC_LAW}第23条第3款"),
    *posts("ORG2022-47-3", CITY, f"{ORGANIC}第47条第3款"),
    *posts("ORG2022-47-3", COUNTY, f"{ORGANIC}第47条第3款"),
    *(
        post(
            "ORG2022-18-2",
            office,
            TOWN,
            kind,
            want=kind is not OrganKind.ADMINISTRATIVE,
            cites=f"{ORGANIC}第18条第2款",
        )
        for office in (CHAIR, VICE)
        for kind in OrganKind
    ),
    gives_up("NPCORG2021-23-3", MEMBER, NATIONAL, COMMITTEE, f"{NPC_LAW}第23条第3款"),
    gives_up("ORG2022-47-3", MEMBER, COUNTY, COMMITTEE, f"{ORGANIC}第47条第3款"),
    gives_up("ORG2022-18-2", CHAIR, TOWN, CONGRESS, f"{ORGANIC}第18条第2款"),
    # 选举法 48: deputyships
    areas(True, ("河南省",), ("河南省", "洛阳市", "栾川县")),
    areas(
        True, ("河南省", "洛阳市", "栾川县"), ("河南省", "洛阳市", "栾川县", "庙子镇"), ("河南省",)
    ),
    areas(True, (), ("河南省",), ("河南省", "洛阳市", "栾川县", "庙子镇")),
    areas(True, ("河南省", "洛阳市", "栾川县", "庙子镇")),
    areas(False, ("河南省", "洛阳市", "栾川县"), ("河南省", "洛阳市", "嵩县")),
    areas(
        False, ("河南省", "洛阳市", "栾川县", "庙子镇"), ("河南省", "洛阳市", "栾川县", "陶湾镇")
    ),
    areas(False, ("河南省",), ("山东省", "青岛市")),
    areas(False, (), ("河南省", "洛阳市"), ("河南省", "郑州市")),
    # 宪法 74; 地方组织法 40; 代表法 39: arrest and trial
    *arrests("CONST2018-74-1", NATIONAL, f"{CONSTITUTION}第74条"),
    *arrests("ORG2022-40", COUNTY, ARREST_40),
    *arrests("ORG2022-40", PROVINCE, ARREST_40),
    asks("ORG2022-40", COUNTY, FLAGRANT, True, (None, PRESIDIUM), ARREST_40),
    asks("ORG2022-40", COUNTY, FLAGRANT, False, (None, COMMITTEE), ARREST_40),
    *arrests("DEP2025-39-1", NATIONAL, f"{DEPUTIES}第39条第1款"),
    *arrests("DEP2025-39-1", CITY, f"{DEPUTIES}第39条第1款"),
    *arrests("DEP2025-39-1", COUNTY, f"{DEPUTIES}第39条第1款"),
    asks("DEP2025-39-1", NATIONAL, FLAGRANT, True, (None, PRESIDIUM), f"{DEPUTIES}第39条第1款"),
    asks("DEP2025-39-1", COUNTY, FLAGRANT, False, (None, COMMITTEE), f"{DEPUTIES}第39条第1款"),
    # 代表法 39 II: other restrictions
    asks("DEP2025-39-2", COUNTY, OTHER, True, (PRESIDIUM, None), f"{DEPUTIES}第39条第2款"),
    asks("DEP2025-39-2", CITY, OTHER, False, (COMMITTEE, None), f"{DEPUTIES}第39条第2款"),
    *(
        vector(
            "DEP2025-39-2",
            measure_valid,
            [ProtectedSeat(level, session, by)],
            OTHER,
            get=verdict,
            want=want,
            cites=f"{DEPUTIES}第39条第2款",
        )
        for level in (NATIONAL, COUNTY)
        for session, by, want in (
            (True, PRESIDIUM, True),
            (False, COMMITTEE, True),
            (True, COMMITTEE, None),
            (False, PRESIDIUM, None),
            (True, None, False),
            (False, None, False),
        )
    ),
    # 代表法 39 III: what is examined
    granted(False, False, True),
    granted(True, False, False),
    granted(False, True, False),
    granted(True, True, False),
    granted(False, False, False, examined=False),
    # 代表法 39 IV: townships
    *(
        asks("DEP2025-39-4", level, restraint, session, (None, CONGRESS), TOLD)
        for level in (TOWN, Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP)
        for restraint in Restraint
        for session in (True, False)
    ),
    vector(
        "DEP2025-39-4",
        measure_valid,
        [ProtectedSeat(TOWN, in_session=False)],
        ARREST,
        want=True,
        cites=TOLD,
    ),
    vector(
        "DEP2025-39-4",
        measure_valid,
        [ProtectedSeat(TOWN, in_session=False), ProtectedSeat(COUNTY, in_session=False)],
        ARREST,
        want=False,
        cites=TOLD,
    ),
    *(
        vector(
            "DEP2025-39-4",
            report_in_time,
            TOWN,
            hours,
            restraint=restraint,
            get=verdict,
            want=want,
            cites=TOLD,
        )
        for restraint in Restraint
        for hours, want in ((0, True), (1, None), (24, None), (None, False))
    ),
    *(
        vector(
            rule_id,
            report_in_time,
            COUNTY,
            hours,
            restraint=FLAGRANT,
            get=verdict,
            want=want,
            cites=cites,
        )
        for rule_id, cites in (
            ("ORG2022-40", ARREST_40),
            ("DEP2025-39-1", f"{DEPUTIES}第39条第1款"),
        )
        for hours, want in ((0, True), (1, None), (None, False))
    ),
    # 地方组织法 33 I: special committees
    *(
        vector(
            "ORG2022-33-1",
            committee_valid,
            SPECIAL,
            of=of,
            level=level,
            want=want,
            cites=f"{ORGANIC}第33条第1款",
        )
        for of, level, want in (
            (CONGRESS, PROVINCE, True),
            (CONGRESS, CITY, True),
            (CONGRESS, COUNTY, True),
            (CONGRESS, TOWN, False),
            (COMMITTEE, COUNTY, False),
        )
    ),
    *(named(PROVINCE, committee, True) for committee in SpecialCommittee),
    *(named(Level.AUTONOMOUS_PREFECTURE, committee, True) for committee in SpecialCommittee),
    *(
        named(COUNTY, committee, True if committee in {LEGAL, FINANCE} else None)
        for committee in SpecialCommittee
    ),
    *(named(TOWN, committee, False) for committee in SpecialCommittee),
    # 地方组织法 56 II: the credentials committee
    on_credentials(True),
    on_credentials(True, PROVINCE),
    on_credentials(False, on_committee=False),
    on_credentials(False, deputy=False, on_committee=False),
    on_credentials(False, nominated_by=PRESIDIUM),
    on_credentials(False, decided_by=CONGRESS),
    on_credentials(False, decided_by=None),
    on_credentials(False, PROVINCE, decided_by=None),
    vector(
        "ORG2022-56-2",
        committee_members,
        CREDENTIALS,
        of=COMMITTEE,
        level=CITY,
        get=lambda r: (r.pool, r.nominated_by, r.decided_by),
        want=(CommitteePool.COMMITTEE_MEMBERS, COUNCIL, COMMITTEE),
        cites=f"{ORGANIC}第56条第2款",
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value that its text asks for, and cites it."""
    v.check()


def test_every_rule_id_is_here() -> None:
    """Each with at least two outcomes."""
    outcomes: dict[str, set[Any]] = {}
    for v in VECTORS:
        outcomes.setdefault(v.rule_id, set()).add(v.want)

    assert 14 == len(outcomes)
    assert [] == [rule_id for rule_id, wants in outcomes.items() if len(wants) < 2]


# The texts one by one, and from which day

TOWN_SEAT, COUNTY_SEAT = (
    ProtectedSeat(TOWN, in_session=False),
    ProtectedSeat(COUNTY, in_session=False),
)
FIRST_DAYS: list[tuple[Any, tuple[Any, ...], dict[str, Any], date]] = [
    (post_compatible, (MEMBER, OrganKind.ENTERPRISE), {"level": NATIONAL}, FIRST_DAY),
    (post_compatible, (MEMBER, OrganKind.ENTERPRISE), {"level": COUNTY}, FIRST_DAY),
    (post_compatible, (CHAIR, OrganKind.ENTERPRISE), {"level": TOWN}, ORGANIC_DAY),
    (incompatible_resignation, (MEMBER,), {"level": NATIONAL}, NPC_DAY),
    (incompatible_resignation, (MEMBER,), {"level": COUNTY}, ORGANIC_DAY),
    (incompatible_resignation, (CHAIR,), {"level": TOWN}, ORGANIC_DAY),
    (deputyships_compatible, (((),),), {}, ELECTORAL_DAY),
    (deputies_composition, ({},), {"deputies": 1}, ELECTORAL_DAY),
    (arrest_permission, (NATIONAL, ARREST), {"in_session": True}, FIRST_DAY),
    (arrest_permission, (COUNTY, ARREST), {"in_session": True}, EARLIER_DAY),
    (arrest_permission, (COUNTY, FLAGRANT), {"in_session": True}, EARLIER_DAY),
    (arrest_permission, (NATIONAL, FLAGRANT), {"in_session": True}, EARLIER_DAY),
    (arrest_permission, (NATIONAL, OTHER), {"in_session": True}, EARLIER_DAY),
    (arrest_permission, (TOWN, ARREST), {"in_session": True}, EARLIER_DAY),
    (measure_valid, ([TOWN_SEAT], ARREST), {}, EARLIER_DAY),
    (measure_valid, ([COUNTY_SEAT], OTHER), {}, EARLIER_DAY),
    (
        permission_valid,
        (),
        {"examined": True, "for_speech_or_vote": False, "retaliation": False},
        EARLIER_DAY,
    ),
    (report_in_time, (TOWN, 1), {"restraint": ARREST}, EARLIER_DAY),
    (committee_valid, (SPECIAL,), {"of": CONGRESS, "level": NATIONAL}, AMENDED),
    (special_committee_valid, (NATIONAL, SOCIAL), {}, AMENDED),
    (committee_valid, (SPECIAL,), {"of": CONGRESS, "level": PROVINCE}, ORGANIC_DAY),
    (committee_valid, (SPECIAL,), {"of": CONGRESS, "level": COUNTY}, ORGANIC_DAY),
    (committee_valid, (CREDENTIALS,), {"of": COMMITTEE, "level": NATIONAL}, NPC_DAY),
    (committee_valid, (CREDENTIALS,), {"of": COMMITTEE, "level": COUNTY}, ORGANIC_DAY),
    (committee_valid, (CREDENTIALS,), {"of": CONGRESS, "level": TOWN}, ORGANIC_DAY),
    (committee_valid, (INVESTIGATION,), {"of": CONGRESS, "level": NATIONAL}, AMENDED),
    (committee_valid, (INVESTIGATION,), {"of": CONGRESS, "level": COUNTY}, ORGANIC_DAY),
    (committee_valid, (INVESTIGATION,), {"of": COMMITTEE, "level": COUNTY}, ORGANIC_DAY),
    (special_committee_valid, (COUNTY, LEGAL), {}, ORGANIC_DAY),
    (committee_members, (CREDENTIALS,), {"of": COMMITTEE, "level": NATIONAL}, NPC_DAY),
    (committee_members, (CREDENTIALS,), {"of": COMMITTEE, "level": COUNTY}, ORGANIC_DAY),
    (committee_members, (CREDENTIALS,), {"of": CONGRESS, "level": TOWN}, ORGANIC_DAY),
    (committee_members, (INVESTIGATION,), {"of": CONGRESS, "level": NATIONAL}, NPC_DAY),
    (committee_members, (INVESTIGATION,), {"of": CONGRESS, "level": COUNTY}, ORGANIC_DAY),
    (committee_members, (INVESTIGATION,), {"of": COMMITTEE, "level": NATIONAL}, SUPERVISION_DAY),
    (committee_members, (INVESTIGATION,), {"of": COMMITTEE, "level": COUNTY}, ORGANIC_DAY),
    (
        committee_appointment_valid,
        (CREDENTIALS, Nominee(True, True, COUNCIL)),
        {"of": COMMITTEE, "level": COUNTY},
        ORGANIC_DAY,
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "first"), FIRST_DAYS)
def test_first_days(rule: Any, args: tuple[Any, ...], more: dict[str, Any], first: date) -> None:
    """Each rule answers from the first day known of its oldest text, and not the day before."""
    check_first_day(rule, *args, first=first, **more)


SESSION = {"in_session": True}
RESTS_ON: list[tuple[Any, tuple[Any, ...], dict[str, Any], date, list[str]]] = [
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": NATIONAL},
        ON,
        [f"{CONSTITUTION}第65条第4款", f"{NPC_LAW}第23条第3款"],
    ),
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": NATIONAL},
        date(2021, 3, 11),
        [f"{CONSTITUTION}第65条第4款"],
    ),
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": NATIONAL},
        date(2018, 3, 10),
        [f"{FIRST}第65条第4款"],
    ),
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": COUNTY},
        ON,
        [f"{CONSTITUTION}第103条第3款", f"{ORGANIC}第47条第3款"],
    ),
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": COUNTY},
        date(2022, 3, 11),
        [f"{CONSTITUTION}第103条第3款"],
    ),
    (
        post_compatible,
        (MEMBER, OrganKind.ENTERPRISE),
        {"level": COUNTY},
        date(2018, 3, 10),
        [f"{FIRST}第103条第3款"],
    ),
    (
        deputies_composition,
        ({},),
        {"deputies": 1},
        ON,
        [f"{ELECTORAL}第7条第1款", f"{ELECTORAL}第7条第1款", f"{ELECTORAL}第7条第2款"],
    ),
    (
        arrest_permission,
        (NATIONAL, ARREST),
        SESSION,
        ON,
        [f"{CONSTITUTION}第74条", f"{NPC_LAW}第49条第1款", f"{DEPUTIES}第39条第1款"],
    ),
    (
        arrest_permission,
        (NATIONAL, ARREST),
        SESSION,
        date(2021, 3, 11),
        [f"{CONSTITUTION}第74条", f"{EARLIER}第32条第1款"],
    ),
    (
        arrest_permission,
        (NATIONAL, ARREST),
        SESSION,
        date(2018, 3, 10),
        [f"{FIRST}第74条", f"{EARLIER}第32条第1款"],
    ),
    (
        arrest_permission,
        (NATIONAL, FLAGRANT),
        SESSION,
        ON,
        [f"{NPC_LAW}第49条第2款", f"{DEPUTIES}第39条第1款"],
    ),
    (
        arrest_permission,
        (COUNTY, TRIAL),
        SESSION,
        date(2025, 3, 11),
        [f"{ORGANIC}第40条", f"{EARLIER}第32条第1款"],
    ),
    (
        arrest_permission,
        (COUNTY, TRIAL),
        SESSION,
        DEPUTIES_DAY,
        [f"{ORGANIC}第40条", f"{DEPUTIES}第39条第1款"],
    ),
    (
        arrest_permission,
        (COUNTY, FLAGRANT),
        SESSION,
        date(2025, 3, 11),
        [f"{ORGANIC}第40条", f"{EARLIER}第32条第1款"],
    ),
    (
        arrest_permission,
        (COUNTY, FLAGRANT),
        SESSION,
        DEPUTIES_DAY,
        [f"{ORGANIC}第40条", f"{DEPUTIES}第39条第1款"],
    ),
    (
        arrest_permission,
        (COUNTY, FLAGRANT),
        SESSION,
        date(2022, 3, 11),
        [f"{EARLIER}第32条第1款"],
    ),
    (arrest_permission, (COUNTY, OTHER), SESSION, date(2025, 3, 11), [f"{EARLIER}第32条第2款"]),
    (arrest_permission, (COUNTY, OTHER), SESSION, DEPUTIES_DAY, [f"{DEPUTIES}第39条第2款"]),
    (arrest_permission, (TOWN, OTHER), SESSION, date(2025, 3, 11), [f"{EARLIER}第32条第4款"]),
    (arrest_permission, (TOWN, OTHER), SESSION, DEPUTIES_DAY, [f"{DEPUTIES}第39条第4款"]),
    (
        permission_valid,
        (),
        {"examined": True, "for_speech_or_vote": False, "retaliation": False},
        date(2025, 3, 11),
        [f"{EARLIER}第32条第3款"] * 3,
    ),
    (
        permission_valid,
        (),
        {"examined": True, "for_speech_or_vote": False, "retaliation": False},
        DEPUTIES_DAY,
        [f"{DEPUTIES}第39条第3款"] * 3,
    ),
    (
        committee_valid,
        (SPECIAL,),
        {"of": CONGRESS, "level": NATIONAL},
        ON,
        [f"{CONSTITUTION}第70条第1款", f"{NPC_LAW}第34条第1款"],
    ),
    (
        committee_valid,
        (SPECIAL,),
        {"of": CONGRESS, "level": NATIONAL},
        date(2021, 3, 11),
        [f"{CONSTITUTION}第70条第1款"],
    ),
    (
        committee_valid,
        (CREDENTIALS,),
        {"of": COMMITTEE, "level": NATIONAL},
        ON,
        [f"{NPC_LAW}第26条第1款"],
    ),
    (
        committee_valid,
        (CREDENTIALS,),
        {"of": COMMITTEE, "level": COUNTY},
        ON,
        [f"{ORGANIC}第56条第1款"],
    ),
    (committee_valid, (CREDENTIALS,), {"of": CONGRESS, "level": TOWN}, ON, [f"{ORGANIC}第37条"]),
    (
        committee_valid,
        (INVESTIGATION,),
        {"of": CONGRESS, "level": NATIONAL},
        ON,
        [f"{CONSTITUTION}第71条第1款", f"{NPC_LAW}第41条"],
    ),
    (
        committee_valid,
        (INVESTIGATION,),
        {"of": COMMITTEE, "level": NATIONAL},
        ON,
        [f"{CONSTITUTION}第71条第1款", f"{NPC_LAW}第41条", f"{SUPERVISION}第55条"],
    ),
    (
        committee_valid,
        (INVESTIGATION,),
        {"of": COMMITTEE, "level": NATIONAL},
        date(2024, 11, 8),
        [f"{CONSTITUTION}第71条第1款", f"{NPC_LAW}第41条"],
    ),
    (
        committee_valid,
        (INVESTIGATION,),
        {"of": CONGRESS, "level": COUNTY},
        ON,
        [f"{ORGANIC}第36条第1款"],
    ),
    (
        committee_valid,
        (INVESTIGATION,),
        {"of": COMMITTEE, "level": COUNTY},
        ON,
        [f"{ORGANIC}第58条第1款", f"{SUPERVISION}第55条"],
    ),
    (
        special_committee_valid,
        (NATIONAL, ELSE),
        {},
        ON,
        [f"{CONSTITUTION}第70条第1款", f"{NPC_LAW}第34条第1款"],
    ),
    (
        committee_members,
        (CREDENTIALS,),
        {"of": COMMITTEE, "level": NATIONAL},
        ON,
        [f"{NPC_LAW}第26条第2款"],
    ),
    (committee_members, (CREDENTIALS,), {"of": CONGRESS, "level": TOWN}, ON, [f"{ORGANIC}第37条"]),
    (
        committee_members,
        (INVESTIGATION,),
        {"of": CONGRESS, "level": NATIONAL},
        ON,
        [f"{RULES}第52条第2款"],
    ),
    (
        committee_members,
        (INVESTIGATION,),
        {"of": CONGRESS, "level": COUNTY},
        ON,
        [f"{ORGANIC}第36条第3款"],
    ),
    (
        committee_members,
        (INVESTIGATION,),
        {"of": COMMITTEE, "level": NATIONAL},
        ON,
        [f"{SUPERVISION}第57条第1款"],
    ),
    (
        committee_members,
        (INVESTIGATION,),
        {"of": COMMITTEE, "level": COUNTY},
        ON,
        [f"{ORGANIC}第58条第2款", f"{SUPERVISION}第57条第1款"],
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "day", "want"), RESTS_ON)
def test_an_answer_rests_on_these(
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], day: date, want: list[str]
) -> None:
    """Every text known on the day is cited, in the edition of that day, and no other."""
    assert want == cited(rule(*args, on=day, **more))


@pytest.mark.parametrize("level", [NATIONAL, COUNTY])
def test_supervisory_organs_came_in_2018(level: Level) -> None:
    """Before the amendment the texts do not name them: nothing is concluded."""
    before = post_compatible(MEMBER, OrganKind.SUPERVISORY, level=level, on=date(2018, 3, 10))
    since = post_compatible(MEMBER, OrganKind.SUPERVISORY, level=level, on=AMENDED)

    assert verdict(before) is None
    assert verdict(since) is False
    assert () == since.open


@pytest.mark.parametrize("level", [NATIONAL, COUNTY])
@pytest.mark.parametrize(
    "kind", [OrganKind.ADMINISTRATIVE, OrganKind.ADJUDICATIVE, OrganKind.PROCURATORIAL]
)
def test_the_other_three_were_named_since_1982(level: Level, kind: OrganKind) -> None:
    """On the first day as on the last before the amendment; an enterprise was free."""
    for day in (FIRST_DAY, date(2018, 3, 10)):
        ruling = post_compatible(MEMBER, kind, level=level, on=day)
        free = post_compatible(MEMBER, OrganKind.ENTERPRISE, level=level, on=day)

        assert verdict(ruling) is False
        assert verdict(free) is True


@pytest.mark.parametrize("committee", list(SpecialCommittee))
def test_the_nation_may_have_any_special_committee(committee: SpecialCommittee) -> None:
    """Ten are named; for others the text has room, which is noted."""
    ruling = special_committee_valid(NATIONAL, committee, on=ON)
    unnamed = committee in {LEGAL, ELSE}

    assert verdict(ruling) is True
    assert unnamed is bool(ruling.notes)


def test_provinces_have_five_by_name() -> None:
    """What the text does not name is noted."""
    noted = {one for one in SpecialCommittee if special_committee_valid(PROVINCE, one, on=ON).notes}
    health = SpecialCommittee.EDUCATION_SCIENCE_CULTURE_AND_HEALTH
    nature = SpecialCommittee.ENVIRONMENT_AND_RESOURCES

    assert {LEGAL, FINANCE, health, nature, SOCIAL} == set(SpecialCommittee) - noted


@pytest.mark.parametrize(
    ("kind", "of", "level", "want"),
    [
        (INVESTIGATION, CONGRESS, NATIONAL, True),
        (INVESTIGATION, COMMITTEE, NATIONAL, True),
        (INVESTIGATION, CONGRESS, COUNTY, True),
        (INVESTIGATION, COMMITTEE, COUNTY, True),
        (INVESTIGATION, CONGRESS, TOWN, False),
        (CREDENTIALS, COMMITTEE, NATIONAL, True),
        (CREDENTIALS, CONGRESS, NATIONAL, False),
        (CREDENTIALS, COMMITTEE, COUNTY, True),
        (CREDENTIALS, CONGRESS, COUNTY, False),
        (CREDENTIALS, CONGRESS, TOWN, True),
        (SPECIAL, CONGRESS, NATIONAL, True),
        (SPECIAL, COMMITTEE, NATIONAL, False),
    ],
)
def test_which_committees_there_may_be(
    kind: CommitteeKind, of: Body, level: Level, *, want: bool
) -> None:
    """A township has its credentials committee alone."""
    assert want is committee_valid(kind, of=of, level=level, on=ON).holds


@pytest.mark.parametrize(
    ("kind", "of", "level", "want"),
    [
        (INVESTIGATION, CONGRESS, NATIONAL, (CommitteePool.DEPUTIES, PRESIDIUM, CONGRESS)),
        (INVESTIGATION, CONGRESS, COUNTY, (CommitteePool.DEPUTIES, PRESIDIUM, CONGRESS)),
        (
            INVESTIGATION,
            COMMITTEE,
            NATIONAL,
            (CommitteePool.MEMBERS_AND_DEPUTIES, COUNCIL, COMMITTEE),
        ),
        (
            INVESTIGATION,
            COMMITTEE,
            COUNTY,
            (CommitteePool.MEMBERS_AND_DEPUTIES, COUNCIL, COMMITTEE),
        ),
        (CREDENTIALS, COMMITTEE, NATIONAL, (CommitteePool.COMMITTEE_MEMBERS, COUNCIL, COMMITTEE)),
        (CREDENTIALS, CONGRESS, TOWN, (None, None, CONGRESS)),
    ],
)
def test_who_sits_on_them(kind: CommitteeKind, of: Body, level: Level, want: Any) -> None:
    """From whom, nominated by whom, decided by whom."""
    found = committee_members(kind, of=of, level=level, on=ON)

    assert want == (found.pool, found.nominated_by, found.decided_by)


def test_several_seats_need_each_permission() -> None:
    """One that is missing is enough to make the measure unlawful."""
    county = ProtectedSeat(COUNTY, in_session=False, permitted_by=COMMITTEE)
    province = ProtectedSeat(PROVINCE, in_session=True, permitted_by=PRESIDIUM)
    missing = ProtectedSeat(PROVINCE, in_session=True)
    both = measure_valid([county, province, TOWN_SEAT], ARREST, on=ON)
    one = measure_valid([county, missing, TOWN_SEAT], ARREST, on=ON)
    per_seat = [f"{ORGANIC}第40条", f"{DEPUTIES}第39条第1款"]

    assert both.holds
    assert not one.holds
    assert [*per_seat, *per_seat, TOLD] == cited(both)
    assert [True, True, False, False, True] == [ground.holds for ground in one.grounds]


def test_one_caught_in_the_act_is_detained_without_permission() -> None:
    """It is reported at once: the note says to whom."""
    ruling = measure_valid([COUNTY_SEAT], FLAGRANT, on=ON)

    assert ruling.holds
    assert [
        "应当立即向本级常务委员会报告（县）",
        "只问国家法律，未问地方规定",
    ] == [note.zh for note in ruling.notes]
