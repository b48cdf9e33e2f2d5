"""选举法 3 to 10, 27 to 29, 32, 40, 43, 46, 47, 57, 58; 宪法 34, 60, 79, 97; the text of 1983."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.elections.calendar import CalendarStep, election_calendar, national_election_due
from npcmodel.elections.conduct import (
    ElectionAct,
    ElectionOrgan,
    ElectionRole,
    ElectorKind,
    HelpReason,
    assistance_valid,
    ballot_secret,
    election_worker_eligible,
    electors,
    organiser,
)
from npcmodel.elections.credentials import (
    Credentials,
    ElectionOffence,
    credentials_valid,
    deputies_list_in_time,
)
from npcmodel.elections.participation import (
    AwayVote,
    Custody,
    CustodyVote,
    SuspendedBy,
    Unit,
    away_vote_valid,
    participation_valid,
    voting_permitted,
)
from npcmodel.elections.voters import (
    BirthdayReading,
    Voter,
    electoral_right,
    eligible_as_president,
    single_vote_valid,
    voter_listed,
)
from npcmodel.facts.levels import Level, Tier

EL = "《选举法》（2020）第"
CONST = "《宪法》（2018）第"
OLD_CONST = "《宪法》（1982）第"
P83 = "《县级以下直接选举若干规定》（1983）第"
NPCORG = "《全国人大组织法》（2021）第9条第"
VOTE_DAY = date(2026, 12, 1)
ADULT = Voter(date(1990, 5, 5))
PRACTICE = BirthdayReading.FROM_BIRTHDAY
STRICT = BirthdayReading.FROM_NEXT_DAY
OPEN = (False, True)


def answer(ruling: Any) -> Any:
    """Read a ruling's answer, and whether it is left open."""
    return ruling.holds, ruling.undecided


def right(
    rule_id: str, cites: str, voter: Voter, want: Any, reading: BirthdayReading | None = None
) -> Vector:
    """Return a vector of the electoral right on 1 December 2026."""
    return vector(
        rule_id,
        electoral_right,
        voter,
        election_day=VOTE_DAY,
        reading=reading,
        want=want,
        cites=cites,
        get=answer,
    )


# The electoral right, by the Constitution and by the Electoral Law

RIGHTS = [
    right(rule_id, cites, voter, want, reading)
    for rule_id, cites in (("CONST2018-34-1", f"{CONST}34条"), ("ELEC2020-4", f"{EL}4条第1款"))
    for voter, want, reading in (
        (Voter(date(2008, 11, 30)), (True, False), None),
        (Voter(date(2008, 12, 1)), OPEN, None),
        (Voter(date(2008, 12, 1)), (True, False), PRACTICE),
        (Voter(date(2008, 12, 1)), (False, False), STRICT),
        (Voter(date(2008, 12, 2)), (False, False), None),
        (Voter(date(2008, 12, 2)), (False, False), PRACTICE),
        (Voter(date(2008, 11, 30)), (True, False), STRICT),
        (Voter(date(1990, 5, 5), citizen=False), (False, False), None),
    )
]
DEPRIVED = [
    right("ELEC2020-4", f"{EL}4条第2款", Voter(date(1990, 5, 5), deprived=True), (False, False)),
    right("ELEC2020-4", f"{EL}4条第2款", ADULT, (True, False)),
    right("CONST2018-34-1", f"{CONST}34条", Voter(date(1990, 5, 5), deprived=True), (False, False)),
]
PRESIDENTS = [
    vector(
        "CONST2018-79-2",
        eligible_as_president,
        voter,
        election_day=date(2028, 3, 10),
        reading=reading,
        want=want,
        cites=f"{CONST}79条第2款",
        get=answer,
    )
    for voter, want, reading in (
        (Voter(date(1983, 3, 9)), (True, False), None),
        (Voter(date(1983, 3, 10)), OPEN, None),
        (Voter(date(1983, 3, 10)), (True, False), PRACTICE),
        (Voter(date(1983, 3, 10)), (False, False), STRICT),
        (Voter(date(1983, 3, 11)), (False, False), None),
        (Voter(date(1970, 1, 1), citizen=False), (False, False), None),
        (Voter(date(1970, 1, 1), deprived=True), (False, False), None),
    )
]
SINGLE = [
    vector("ELEC2020-5", single_vote_valid, own, want=want, cites=f"{EL}5条")
    for own, want in ((0, True), (1, True), (2, False))
]

# Who elects, who is in charge


def who(result: Any) -> Any:
    """Read who elects: kind, tiers, armed forces."""
    return result.kind, result.tiers, result.armed_forces


DIRECT = (ElectorKind.VOTERS, (), False)
BELOW = ElectorKind.CONGRESSES_BELOW
COUNTIES = (BELOW, (Tier.COUNTY,), False)
PREFECTURES = (BELOW, (Tier.PREFECTURE, Tier.COUNTY), False)
ELECTED = {
    Level.NATIONAL: (BELOW, (Tier.PROVINCE,), True),
    Level.PROVINCE: PREFECTURES,
    Level.AUTONOMOUS_REGION: PREFECTURES,
    Level.MUNICIPALITY: COUNTIES,
    Level.CITY_WITH_DISTRICTS: COUNTIES,
    Level.AUTONOMOUS_PREFECTURE: COUNTIES,
    Level.COUNTY: DIRECT,
    Level.AUTONOMOUS_COUNTY: DIRECT,
    Level.CITY_WITHOUT_DISTRICTS: DIRECT,
    Level.MUNICIPAL_DISTRICT: DIRECT,
    Level.TOWNSHIP: DIRECT,
    Level.ETHNIC_TOWNSHIP: DIRECT,
    Level.TOWN: DIRECT,
}
AUTONOMOUS = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
ELECTORS = [
    vector(
        "ELEC2020-3",
        electors,
        level,
        want=want,
        cites=f"{EL}3条第{2 if want == DIRECT else 1}款",
        get=who,
    )
    for level, want in ELECTED.items()
] + [
    vector("CONST2018-97-1", electors, level, want=want, cites=f"{CONST}97条第1款", get=who)
    for level, want in ELECTED.items()
    if level is not Level.NATIONAL and level not in AUTONOMOUS
]
NATION = [
    vector(
        "ELEC2020-3",
        electors,
        Level.NATIONAL,
        want=ELECTED[Level.NATIONAL],
        cites=f"{EL}{article}",
        get=who,
    )
    for article in ("16条第1款", "16条第3款", "6条")
]


def charge(result: Any) -> Any:
    """Read who does it, and who leads."""
    return result.organ, result.led_by


def guides(result: Any) -> Any:
    """Read the tiers whose standing committees guide."""
    return result.guided_by


OWN = ElectionOrgan.OWN_STANDING_COMMITTEE
OF_COUNTY = ElectionOrgan.COUNTY_STANDING_COMMITTEE
COMMITTEE = ElectionOrgan.ELECTION_COMMITTEE
PRESIDIUM = ElectionOrgan.ELECTING_PRESIDIUM


def organised(rule_id: str, level: Level, act: ElectionAct, want: Any, article: str) -> Vector:
    """Return a vector of who is in charge."""
    return vector(rule_id, organiser, level, act, want=want, cites=f"{EL}{article}", get=charge)


ORGANISERS = [
    organised("ELEC2020-9", Level.NATIONAL, ElectionAct.PRESIDE, (OWN, None), "9条第1款"),
    organised("ELEC2020-9", Level.PROVINCE, ElectionAct.PRESIDE, (OWN, None), "9条第1款"),
    organised(
        "ELEC2020-9", Level.AUTONOMOUS_PREFECTURE, ElectionAct.PRESIDE, (OWN, None), "9条第1款"
    ),
    organised("ELEC2020-9", Level.COUNTY, ElectionAct.PRESIDE, (COMMITTEE, OWN), "9条第2款"),
    organised(
        "ELEC2020-9", Level.MUNICIPAL_DISTRICT, ElectionAct.PRESIDE, (COMMITTEE, OWN), "9条第2款"
    ),
    organised("ELEC2020-9", Level.TOWN, ElectionAct.PRESIDE, (COMMITTEE, OF_COUNTY), "9条第2款"),
    organised("ELEC2020-9", Level.COUNTY, ElectionAct.APPOINT_COMMITTEE, (OWN, None), "10条第1款"),
    organised(
        "ELEC2020-9", Level.TOWN, ElectionAct.APPOINT_COMMITTEE, (OF_COUNTY, None), "10条第1款"
    ),
    organised(
        "ELEC2020-9", Level.COUNTY, ElectionAct.HOLD_VOTE, (COMMITTEE, OWN), "11条第1款第5项"
    ),
    organised("ELEC2020-9", Level.PROVINCE, ElectionAct.HOLD_VOTE, (PRESIDIUM, None), "39条"),
    vector(
        "ELEC2020-9",
        organiser,
        Level.TOWN,
        ElectionAct.PRESIDE,
        want=(Tier.PROVINCE, Tier.PREFECTURE),
        cites=f"{EL}9条第3款",
        get=guides,
    ),
    organised(
        "ELEC2020-46", Level.TOWN, ElectionAct.DETERMINE_RESULT, (COMMITTEE, OF_COUNTY), "46条第1款"
    ),
    organised(
        "ELEC2020-46", Level.NATIONAL, ElectionAct.DETERMINE_RESULT, (PRESIDIUM, None), "46条第1款"
    ),
    organised(
        "ELEC2020-46", Level.COUNTY, ElectionAct.PUBLISH_ELECTED, (COMMITTEE, OWN), "46条第2款"
    ),
    organised(
        "ELEC2020-46",
        Level.CITY_WITH_DISTRICTS,
        ElectionAct.PUBLISH_ELECTED,
        (PRESIDIUM, None),
        "46条第2款",
    ),
    organised(
        "ELEC2020-47", Level.COUNTY, ElectionAct.CONFIRM_CREDENTIALS, (OWN, None), "47条第2款"
    ),
    organised(
        "ELEC2020-47",
        Level.TOWN,
        ElectionAct.CONFIRM_CREDENTIALS,
        (ElectionOrgan.OWN_PRESIDIUM, None),
        "47条第2款",
    ),
]

# Who may serve; secrecy


def serving(rule_id: str, role: ElectionRole, facts: str, *, want: bool) -> Vector:
    """Return a vector of who may serve; the facts are letters: candidate, relative."""
    return vector(
        rule_id,
        election_worker_eligible,
        role,
        candidate="c" in facts,
        near_relative="r" in facts,
        want=want,
        cites=f"{EL}10条第2款" if role is ElectionRole.COMMITTEE_MEMBER else f"{EL}43条第2款",
    )


SERVING = [
    serving("ELEC2020-10-2", ElectionRole.COMMITTEE_MEMBER, "c", want=False),
    serving("ELEC2020-10-2", ElectionRole.COMMITTEE_MEMBER, "", want=True),
    serving("ELEC2020-10-2", ElectionRole.COMMITTEE_MEMBER, "cr", want=False),
    serving("ELEC2020-10-2", ElectionRole.COMMITTEE_MEMBER, "r", want=True),
    *(
        serving("ELEC2020-43-2", role, facts, want=not facts)
        for role in (ElectionRole.SCRUTINEER, ElectionRole.TELLER)
        for facts in ("", "r", "c", "cr")
    ),
]
SECRECY = [
    vector(
        "ELEC2020-40",
        ballot_secret,
        unsigned=unsigned,
        writing_place=place,
        want=want,
        cites=f"{EL}40条第1款",
    )
    for unsigned, place, want in (
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (False, False, False),
    )
] + [
    vector(
        "ELEC2020-40",
        assistance_valid,
        reason,
        trusted=trusted,
        want=want,
        cites=f"{EL}40条第2款",
    )
    for reason, trusted, want in (
        (HelpReason.ILLITERATE, True, True),
        (HelpReason.DISABLED, True, True),
        (HelpReason.OTHER, True, False),
        (HelpReason.ILLITERATE, False, False),
    )
]

# The list of voters


def listed(rule_id: str, paragraph: int, voter: Voter, want: Any) -> Vector:
    """Return a vector of the list of voters for 15 November 2026."""
    return vector(
        rule_id,
        voter_listed,
        voter,
        election_day=date(2026, 11, 15),
        want=want,
        cites=f"{EL}27条第{paragraph}款",
    )


BORN = date(1990, 1, 1)
LISTS = [
    listed("ELEC2020-27-1", 1, Voter(BORN), want=True),
    listed("ELEC2020-27-1", 1, Voter(BORN, registered=False), want=True),
    listed("ELEC2020-27-1", 1, Voter(date(2008, 11, 14), registered=False), want=True),
    listed("ELEC2020-27-1", 1, Voter(date(2008, 11, 16), registered=False), want=False),
    listed("ELEC2020-27-1", 1, Voter(BORN, dead=True), want=False),
    listed("ELEC2020-27-1", 1, Voter(BORN, moved_out=True), want=False),
    listed("ELEC2020-27-1", 1, Voter(BORN, deprived=True), want=False),
    listed("ELEC2020-27-2", 2, Voter(BORN, unable=True, unable_confirmed=True), want=False),
    listed("ELEC2020-27-2", 2, Voter(BORN, unable=True), want=True),
]


def in_custody(  # a case has these facts
    rule_id: str,
    article: str,
    custody: Custody,
    want: Any,
    *,
    suspended_by: SuspendedBy | None = None,
    way: CustodyVote | None = None,
    voter: Voter = ADULT,
) -> Vector:
    """Return a vector of voting in custody."""
    return vector(
        rule_id,
        voting_permitted,
        voter,
        custody,
        election_day=VOTE_DAY,
        suspended_by=suspended_by,
        way=way,
        want=want if isinstance(want, tuple) else (want, False),
        cites=f"{P83}{article}",
        get=answer,
    )


HELD = Custody.HELD
ITEMS = {
    Custody.IMPRISONMENT: 1,
    Custody.CRIMINAL_DETENTION: 1,
    Custody.CONTROL: 1,
    Custody.HELD: 2,
    Custody.BAIL: 3,
    Custody.RESIDENTIAL_SURVEILLANCE: 3,
    Custody.REEDUCATION: 4,
    Custody.ADMINISTRATIVE_DETENTION: 5,
}
MAY_GO = {Custody.CRIMINAL_DETENTION, Custody.REEDUCATION, Custody.ADMINISTRATIVE_DETENTION}
LOCKED_UP = {Custody.IMPRISONMENT, Custody.HELD}
CUSTODY = [
    *(
        in_custody(
            "ELEC2020-27-2",
            "3条",
            Custody.BAIL,
            want=not confirmed,
            voter=Voter(BORN, unable=True, unable_confirmed=confirmed),
        )
        for confirmed in (False, True)
    ),
    in_custody("DIRECT1983-4", "4条", HELD, want=False, suspended_by=SuspendedBy.PROCURATORATE),
    in_custody("DIRECT1983-4", "4条", HELD, want=False, suspended_by=SuspendedBy.COURT),
    in_custody("DIRECT1983-4", "5条第1款第2项", HELD, want=True, suspended_by=SuspendedBy.OTHER),
    in_custody("DIRECT1983-4", "5条第1款第2项", HELD, want=True),
    *(
        in_custody("DIRECT1983-5", f"5条第1款第{item}项", custody, want=True)
        for custody, item in ITEMS.items()
    ),
    in_custody(
        "DIRECT1983-5",
        "5条第1款第1项",
        Custody.IMPRISONMENT,
        want=False,
        voter=Voter(BORN, deprived=True),
    ),
    *(
        in_custody("DIRECT1983-5", "5条第2款", custody, want=True, way=way)
        for custody in Custody
        for way in (CustodyVote.MOBILE_BOX, CustodyVote.PROXY)
    ),
    *(
        in_custody("DIRECT1983-5", "5条第2款", custody, want=want, way=CustodyVote.IN_DISTRICT)
        for group, want in ((MAY_GO, True), (LOCKED_UP, False))
        for custody in sorted(group, key=lambda one: one.name)
    ),
    *(
        in_custody(
            "DIRECT1983-5",
            f"5条第1款第{ITEMS[custody]}项",
            custody,
            want=OPEN,
            way=CustodyVote.IN_DISTRICT,
        )
        for custody in Custody
        if custody not in MAY_GO | LOCKED_UP
    ),
]
IN_CITY = Unit(Level.COUNTY, Level.MUNICIPAL_DISTRICT, government_in_city=True)
IN_SMALL_CITY = Unit(Level.AUTONOMOUS_COUNTY, Level.CITY_WITHOUT_DISTRICTS, government_in_city=True)
OUTSIDE = Unit(led_by=Level.PROVINCE, seat=Level.TOWN)
OF_PREFECTURE = Unit(led_by=Level.AUTONOMOUS_PREFECTURE, seat=Level.ETHNIC_TOWNSHIP)
INSIDE = Unit(led_by=Level.COUNTY, seat=Level.TOWNSHIP)
OF_TOWN = Unit(led_by=Level.TOWN, seat=Level.TOWN)
WHERE = [
    vector(f"DIRECT1983-{article}", participation_valid, unit, levels, want=want, cites=cites)
    for article, unit, levels, want in (
        (6, IN_CITY, (Level.COUNTY,), True),
        (6, IN_CITY, (Level.MUNICIPAL_DISTRICT,), False),
        (6, IN_CITY, (Level.AUTONOMOUS_COUNTY,), False),
        (6, IN_SMALL_CITY, (Level.AUTONOMOUS_COUNTY,), True),
        (6, IN_SMALL_CITY, (Level.COUNTY,), False),
        (6, IN_SMALL_CITY, (Level.CITY_WITHOUT_DISTRICTS,), False),
        (7, OUTSIDE, (Level.COUNTY,), True),
        (7, OUTSIDE, (Level.COUNTY, Level.TOWN), True),
        (7, OUTSIDE, (Level.TOWN,), False),
        (7, OF_PREFECTURE, (Level.AUTONOMOUS_COUNTY,), True),
        (7, INSIDE, (Level.COUNTY,), False),
        (7, INSIDE, (Level.COUNTY, Level.TOWNSHIP), True),
        (7, OF_TOWN, (Level.COUNTY,), False),
    )
    for cites in (f"{P83}{article}条",)
]
AWAY = [
    vector(
        "DIRECT1983-9",
        away_vote_valid,
        way,
        written=written,
        consented=consented,
        certified=certified,
        want=want,
        cites=f"{P83}9条第{paragraph}款",
    )
    for paragraph, way, written, consented, certified, want in (
        (1, AwayVote.PROXY, True, True, False, True),
        (1, AwayVote.PROXY, True, False, False, False),
        (1, AwayVote.PROXY, False, True, True, False),
        (2, AwayVote.WHERE_LIVING, False, False, True, True),
        (2, AwayVote.WHERE_LIVING, True, True, False, False),
    )
]

# Days


def due(step: CalendarStep) -> Callable[[Any], date]:
    """Return a reader of a step's last day."""

    def read(calendar: Any) -> date:
        found: date = calendar.steps[step].due
        return found

    return read


def last_day(deadline: Any) -> Any:
    """Read a deadline's last day."""
    return deadline.due


E_2026 = date(2026, 11, 15)
E_2027 = date(2027, 1, 10)
E_LEAP = date(2024, 3, 10)


def step(
    rule_id: str, kind: CalendarStep, article: str, election_day: date, want: date, **days: date
) -> Vector:
    """Return a vector that reads one step of the calendar."""
    return vector(
        rule_id,
        election_calendar,
        election_day,
        want=want,
        cites=f"{EL}{article}",
        get=due(kind),
        **days,
    )


LIST, OBJECT, DECIDE = CalendarStep.VOTER_LIST, CalendarStep.OBJECTIONS, CalendarStep.DECISIONS
CALENDARS = [
    step("ELEC2020-28", LIST, "28条", E_2026, date(2026, 10, 26)),
    step("ELEC2020-28", LIST, "28条", E_2027, date(2026, 12, 21)),
    step("ELEC2020-28", LIST, "28条", E_LEAP, date(2024, 2, 19)),
    step("ELEC2020-29a", OBJECT, "29条", E_2026, date(2026, 10, 31)),
    step(
        "ELEC2020-29a",
        OBJECT,
        "29条",
        date(2027, 2, 10),
        date(2027, 1, 3),
        list_published=date(2026, 12, 29),
    ),
    step("ELEC2020-29b", DECIDE, "29条", E_2026, date(2026, 11, 3)),
    step(
        "ELEC2020-29b",
        DECIDE,
        "29条",
        date(2024, 3, 20),
        date(2024, 3, 1),
        list_published=date(2024, 2, 25),
        objected=date(2024, 2, 27),
    ),
    step("ELEC2020-29c", CalendarStep.LAWSUIT, "29条", date(2027, 1, 3), date(2026, 12, 29)),
    step("ELEC2020-29c", CalendarStep.LAWSUIT, "29条", date(2024, 3, 3), date(2024, 2, 27)),
    step("ELEC2020-29c", CalendarStep.JUDGMENT, "29条", date(2024, 3, 1), date(2024, 2, 29)),
    step("ELEC2020-29c", CalendarStep.JUDGMENT, "29条", date(2027, 1, 1), date(2026, 12, 31)),
    step("ELEC2020-32-1a", CalendarStep.CANDIDATES, "32条第1款", E_2027, date(2026, 12, 26)),
    step("ELEC2020-32-1a", CalendarStep.CANDIDATES, "32条第1款", E_LEAP, date(2024, 2, 24)),
    step(
        "ELEC2020-32-1b",
        CalendarStep.FORMAL_CANDIDATES,
        "32条第1款",
        date(2027, 1, 3),
        date(2026, 12, 27),
    ),
    step(
        "ELEC2020-32-1b",
        CalendarStep.FORMAL_CANDIDATES,
        "32条第1款",
        date(2024, 3, 5),
        date(2024, 2, 27),
    ),
]


def national(rule_id: str, want: date, on: date = ON, cites: str = CONST, **days: date) -> Vector:
    """Return a vector of the national election's last day."""
    return vector(
        rule_id,
        national_election_due,
        want=want,
        cites=f"{cites}60条第2款",
        get=last_day,
        on=on,
        **days,
    )


IN_1982 = date(2018, 3, 10)
NATIONAL = [
    one
    for on, edition in ((ON, CONST), (IN_1982, OLD_CONST))
    for one in (
        national("CONST2018-60-2a", date(2028, 1, 5), on, edition, term_ends=date(2028, 3, 5)),
        national("CONST2018-60-2a", date(2028, 2, 29), on, edition, term_ends=date(2028, 4, 30)),
        national("CONST2018-60-2a", date(2028, 3, 1), on, edition, term_ends=date(2028, 5, 1)),
        national(
            "CONST2018-60-2c", date(2025, 2, 28), on, edition, circumstances_ended=date(2024, 2, 29)
        ),
        national(
            "CONST2018-60-2c",
            date(2027, 12, 31),
            on,
            edition,
            circumstances_ended=date(2026, 12, 31),
        ),
    )
]

# Credentials

FINE: dict[str, Any] = {"examined": True, "qualified": True, "procedure_lawful": True}


def credential(
    rule_id: str, cites: str, want: Any, level: Level = Level.TOWN, **facts: Any
) -> Vector:
    """Return a vector of an elected deputy's credentials."""
    found = Credentials(**{**FINE, **facts})
    return vector(rule_id, credentials_valid, found, level=level, want=want, cites=cites)


CREDENTIALS = [
    credential("ELEC2020-47", f"{EL}47条第1款", want=True),
    credential("ELEC2020-47", f"{EL}47条第1款", want=False, examined=False),
    credential("ELEC2020-47", f"{EL}47条第1款", want=False, qualified=False),
    credential("ELEC2020-47", f"{EL}47条第1款", want=False, procedure_lawful=False),
    credential("ELEC2020-47", f"{EL}47条第1款", want=False, other_fault=True),
    *(
        credential("ELEC2020-47", f"{EL}47条第2款", want, level, confirmed_by=organ)
        for level, organ, want in (
            (Level.TOWN, ElectionOrgan.OWN_PRESIDIUM, True),
            (Level.TOWN, OWN, False),
            (Level.TOWN, OF_COUNTY, False),
            (Level.COUNTY, OWN, True),
            (Level.COUNTY, COMMITTEE, False),
            (Level.PROVINCE, PRESIDIUM, False),
            (Level.NATIONAL, OWN, True),
        )
    ),
    credential("ELEC2020-57-5", f"{EL}57条第5款", want=True, by_election=True),
    credential("ELEC2020-57-5", f"{EL}57条第5款", want=False, by_election=True, examined=False),
    credential("NPCORG2021-9-2", f"{NPCORG}1款", want=True, level=Level.NATIONAL),
    credential("NPCORG2021-9-2", f"{NPCORG}1款", want=False, level=Level.NATIONAL, examined=False),
    credential("NPCORG2021-9-2", f"{NPCORG}2款", want=True, level=Level.NATIONAL, confirmed_by=OWN),
    credential(
        "NPCORG2021-9-2", f"{NPCORG}2款", want=False, level=Level.NATIONAL, confirmed_by=PRESIDIUM
    ),
    credential("NPCORG2021-9-2", f"{NPCORG}3款", want=True, level=Level.NATIONAL, by_election=True),
    credential(
        "NPCORG2021-9-2",
        f"{NPCORG}3款",
        want=False,
        level=Level.NATIONAL,
        by_election=True,
        qualified=False,
    ),
    vector(
        "NPCORG2021-9-2",
        organiser,
        Level.NATIONAL,
        ElectionAct.CONFIRM_CREDENTIALS,
        want=(OWN, None),
        cites=f"{NPCORG}2款",
        get=charge,
    ),
    credential("ELEC2020-58-3", f"{EL}58条第3款", want=True),
    *(
        credential("ELEC2020-58-3", cites, want=False, won_by=offence)
        for offence, item in (
            (ElectionOffence.BRIBERY, 1),
            (ElectionOffence.COERCION, 2),
            (ElectionOffence.FORGERY, 3),
            (ElectionOffence.RETALIATION, 4),
        )
        for cites in (f"{EL}58条第3款", f"{EL}58条第1款第{item}项")
    ),
]
LISTED = [
    vector(
        rule_id,
        deputies_list_in_time,
        published,
        first_session=opens,
        level=level,
        want=want,
        cites=cites,
    )
    for rule_id, level, cites in (
        ("ELEC2020-47", Level.TOWN, f"{EL}47条第2款"),
        ("NPCORG2021-9-2", Level.NATIONAL, f"{NPCORG}2款"),
    )
    for published, opens, want in (
        (date(2028, 3, 4), date(2028, 3, 5), True),
        (date(2028, 3, 5), date(2028, 3, 5), False),
        (date(2028, 3, 6), date(2028, 3, 5), False),
    )
]
VECTORS = [
    *RIGHTS,
    *DEPRIVED,
    *PRESIDENTS,
    *SINGLE,
    *ELECTORS,
    *NATION,
    *ORGANISERS,
    *SERVING,
    *SECRECY,
    *LISTS,
    *CUSTODY,
    *WHERE,
    *AWAY,
    *CALENDARS,
    *NATIONAL,
    *CREDENTIALS,
    *LISTED,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the text."""
    v.check()


FIRST_2018 = date(2018, 3, 11)
FIRST_2020 = date(2020, 10, 18)
FIRST_1983 = date(1983, 3, 6)
LEFT: dict[str, Any] = {"election_day": VOTE_DAY}
FIRST_DAYS: dict[str, tuple[date, Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = {
    "right": (FIRST_2018, electoral_right, (ADULT,), LEFT),
    "president": (FIRST_2018, eligible_as_president, (ADULT,), LEFT),
    "single vote": (FIRST_2020, single_vote_valid, (1,), {}),
    "list": (FIRST_2020, voter_listed, (ADULT,), LEFT),
    "custody": (FIRST_2018, voting_permitted, (ADULT, Custody.BAIL), LEFT),
    "city": (FIRST_1983, participation_valid, (IN_CITY, (Level.COUNTY,)), {}),
    "township": (FIRST_1983, participation_valid, (INSIDE, (Level.COUNTY,)), {}),
    "proxy": (FIRST_1983, away_vote_valid, (AwayVote.PROXY,), {}),
    "away": (FIRST_1983, away_vote_valid, (AwayVote.WHERE_LIVING,), {}),
    "electors of a county": (FIRST_2018, electors, (Level.COUNTY,), {}),
    "electors of a province": (FIRST_2018, electors, (Level.PROVINCE,), {}),
    "electors of a region": (FIRST_2020, electors, (Level.AUTONOMOUS_REGION,), {}),
    "electors of the nation": (FIRST_2020, electors, (Level.NATIONAL,), {}),
    **{
        f"{act.name} in a {level.name}": (FIRST_2020, organiser, (level, act), {})
        for act in ElectionAct
        for level in (Level.TOWN, Level.COUNTY, Level.PROVINCE, Level.NATIONAL)
        if act is not ElectionAct.APPOINT_COMMITTEE or level in {Level.TOWN, Level.COUNTY}
    },
    **{
        role.name: (
            FIRST_2020,
            election_worker_eligible,
            (role,),
            {"candidate": True, "near_relative": False},
        )
        for role in ElectionRole
    },
    "secrecy": (FIRST_2020, ballot_secret, (), {"unsigned": True, "writing_place": True}),
    "help": (FIRST_2020, assistance_valid, (HelpReason.OTHER,), {"trusted": True}),
    "credentials": (
        FIRST_2020,
        credentials_valid,
        (Credentials(**FINE),),
        {"level": Level.NATIONAL},
    ),
    "list of deputies": (
        FIRST_2020,
        deputies_list_in_time,
        (VOTE_DAY,),
        {"first_session": VOTE_DAY, "level": Level.NATIONAL},
    ),
    "calendar": (FIRST_2020, election_calendar, (VOTE_DAY,), {}),
    "term": (date(1982, 12, 4), national_election_due, (), {"term_ends": VOTE_DAY}),
    "postponed": (date(1982, 12, 4), national_election_due, (), {"circumstances_ended": VOTE_DAY}),
}


@pytest.mark.parametrize(("first", "rule", "args", "kwargs"), FIRST_DAYS.values(), ids=FIRST_DAYS)
def test_first_day(
    first: date, rule: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    """Answer on the first day known, and refuse the day before."""
    check_first_day(rule, *args, first=first, **kwargs)


BOUNDARIES: dict[str, tuple[date, set[str], set[str], Callable[[date], Any]]] = {
    "the electoral right": (
        FIRST_2020,
        {f"{CONST}34条"},
        {f"{CONST}34条", f"{EL}4条第1款", f"{EL}4条第2款"},
        lambda on: electoral_right(ADULT, election_day=VOTE_DAY, on=on),
    ),
    "the President": (
        FIRST_2020,
        {f"{CONST}34条", f"{CONST}79条第2款"},
        {f"{CONST}34条", f"{CONST}79条第2款", f"{EL}4条第1款", f"{EL}4条第2款"},
        lambda on: eligible_as_president(ADULT, election_day=VOTE_DAY, on=on),
    ),
    "who elects a county's": (
        FIRST_2020,
        {f"{CONST}97条第1款"},
        {f"{CONST}97条第1款", f"{EL}3条第2款"},
        lambda on: electors(Level.COUNTY, on=on),
    ),
    "who confirms the nation's": (
        date(2021, 3, 12),
        {f"{EL}47条第2款"},
        {f"{EL}47条第2款", f"{NPCORG}2款"},
        lambda on: organiser(Level.NATIONAL, ElectionAct.CONFIRM_CREDENTIALS, on=on),
    ),
    "the nation's list": (
        date(2021, 3, 12),
        {f"{EL}47条第2款"},
        {f"{EL}47条第2款", f"{NPCORG}2款"},
        lambda on: deputies_list_in_time(
            VOTE_DAY, first_session=VOTE_DAY, level=Level.NATIONAL, on=on
        ),
    ),
    "the nation's credentials": (
        date(2021, 3, 12),
        {f"{EL}47条第1款", f"{EL}57条第5款", f"{EL}58条第3款"},
        {f"{EL}47条第1款", f"{EL}57条第5款", f"{EL}58条第3款", f"{NPCORG}1款", f"{NPCORG}3款"},
        lambda on: credentials_valid(
            Credentials(**FINE, by_election=True), level=Level.NATIONAL, on=on
        ),
    ),
    "the national election": (
        FIRST_2018,
        {f"{OLD_CONST}60条第2款"},
        {f"{CONST}60条第2款"},
        lambda on: national_election_due(term_ends=VOTE_DAY, on=on),
    ),
    "the postponed election": (
        FIRST_2018,
        {f"{OLD_CONST}60条第2款"},
        {f"{CONST}60条第2款"},
        lambda on: national_election_due(circumstances_ended=VOTE_DAY, on=on),
    ),
}


@pytest.mark.parametrize(("first", "before", "after", "ask"), BOUNDARIES.values(), ids=BOUNDARIES)
def test_an_edition_answers_from_its_first_day(
    first: date, before: set[str], after: set[str], ask: Callable[[date], Any]
) -> None:
    """The provisions cited on the last day without a text and on its first day."""
    assert before == provisions(ask(date.fromordinal(first.toordinal() - 1)))
    assert after == provisions(ask(first))


def test_the_age_of_2018_is_the_constitutions() -> None:
    """Before the Electoral Law of 2020 the Constitution alone asks for eighteen years."""
    day = date(2020, 10, 17)
    ages = [
        electoral_right(Voter(born), election_day=day, on=day).holds
        for born in (date(2002, 10, 16), date(2002, 10, 18))
    ]

    assert [True, False] == ages


def test_each_step_cites_its_own_provision() -> None:
    """The days of one article do not answer for one another."""
    found = election_calendar(E_2026, on=ON)

    assert {
        CalendarStep.VOTER_LIST: {f"{EL}28条"},
        CalendarStep.OBJECTIONS: {f"{EL}29条"},
        CalendarStep.DECISIONS: {f"{EL}29条"},
        CalendarStep.LAWSUIT: {f"{EL}29条"},
        CalendarStep.JUDGMENT: {f"{EL}29条"},
        CalendarStep.CANDIDATES: {f"{EL}32条第1款"},
        CalendarStep.FORMAL_CANDIDATES: {f"{EL}32条第1款"},
    } == {step: provisions(deadline) for step, deadline in found.steps.items()}


def test_each_text_asks_for_its_own_age() -> None:
    """Electoral Law and Constitution both say eighteen; citizenship and deprivation have none."""
    ruling = electoral_right(ADULT, election_day=VOTE_DAY, on=ON)

    assert [
        (f"{EL}4条第1款", 18),
        (f"{CONST}34条", 18),
        (f"{EL}4条第1款", None),
        (f"{EL}4条第2款", None),
        (f"{CONST}34条", None),
    ] == [(str(ground.citation), ground.required) for ground in ruling.grounds]
