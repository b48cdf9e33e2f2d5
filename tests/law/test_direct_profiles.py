"""浙江、北京、上海、山东: what their rules on direct elections ask for."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import verdict
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel import Body, Initiative, Level, Matter
from npcmodel.elections.ballots import proxies_valid
from npcmodel.elections.calendar import CalendarStep
from npcmodel.elections.conduct import ElectionRole, election_worker_eligible
from npcmodel.elections.local import (
    Limited,
    StaffRole,
    by_election_notice_valid,
    election_staff_eligible,
    local_number_valid,
    organisations_share_valid,
    primary_turnout_valid,
    stroke_order_valid,
)
from npcmodel.elections.voters import BirthdayReading, Voter, electoral_right
from npcmodel.nominations import list_order_valid, list_valid, nominations_valid
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.seats import (
    Authority,
    Regime,
    addition_granted_by,
    district_size_valid,
    districts_valid,
    nationality_ratio_valid,
    nationality_regime,
    nationality_represented,
    nationality_seats_most,
    refixing_report_due,
)

ZJ = "《浙江省县、乡两级人民代表大会代表选举实施细则》（2021）第"
BJ = "《北京市区、乡、民族乡、镇人民代表大会代表选举实施细则》（2021）第"
SH = "《上海市区和乡镇人民代表大会代表直接选举实施细则》（2021）第"
SD = "《山东省县乡两级人民代表大会选举实施细则》（2021）第"
DISTRICT = npc.ElectoralDistrict(registered=1000, seats=1)
TWO = npc.ElectoralDistrict(registered=1000, seats=2)
COUNTY_COMMITTEE = Authority.COUNTY_STANDING_COMMITTEE


def at(rule_id: str, cites: str, rule: Any, *args: Any, want: Any, **more: Any) -> Vector:
    """Return a vector of the place that the id names."""
    place, text = {
        "ZJ": (ZHEJIANG, ZJ),
        "BJ": (BEIJING, BJ),
        "SH": (SHANGHAI, SH),
        "SD": (SHANDONG, SD),
    }[rule_id[:2]]
    return vector(
        f"LR-election-{rule_id}", rule, *args, want=want, cites=text + cites, profile=place, **more
    )


# How many deputies


def total(quota: Any) -> Any:
    """Read the number, and whether it may be below the base."""
    return quota.with_addition, quota.may_be_below


def seats(
    rule_id: str, cites: str, level: Level, population: int, want: Any, **more: Any
) -> Vector:
    """Return a vector of a number of deputies."""
    return at(
        rule_id, cites, npc.deputy_seats, level, population=population, want=want, get=total, **more
    )


COUNTY, DISTRICT_OF_CITY, TOWN = Level.COUNTY, Level.MUNICIPAL_DISTRICT, Level.TOWN
SEATS = [
    seats("ZJ-01", "15条第1款第1项", COUNTY, 823_999, (304, False)),
    seats("ZJ-01", "15条第1款第1项", COUNTY, 824_999, (304, False)),
    seats("ZJ-01", "15条第1款第1项", COUNTY, 825_000, (305, False)),
    # The text repeats neither the cap nor the small county: the statute's hold.
    seats("ZJ-01", "15条第1款第1项", COUNTY, 2_000_000, (450, False)),
    seats("ZJ-01", "15条第1款第1项", COUNTY, 49_999, (149, True)),
    seats("ZJ-01", "15条第1款第2项", TOWN, 30_000, (65, False)),
    seats("ZJ-01", "15条第1款第2项", TOWN, 172_500, (160, False)),
    seats("ZJ-01", "15条第1款第2项", TOWN, 200_000, (160, False)),
    seats("ZJ-01", "15条第1款第2项", TOWN, 1_999, (46, True)),
    seats("ZJ-01", "15条第1款第2项", TOWN, 2_000, (46, False)),
    seats("BJ-01", "19条第1款第1项", DISTRICT_OF_CITY, 1_550_000, (450, False)),
    seats("BJ-01", "19条第1款第1项", DISTRICT_OF_CITY, 1_549_999, (449, False)),
    seats("BJ-01", "19条第1款第1项", DISTRICT_OF_CITY, 2_000_000, (450, False)),
    seats("BJ-01", "19条第1款第2项", TOWN, 30_000, (65, False)),
    seats("BJ-01", "19条第1款第2项", TOWN, 200_000, (160, False)),
    seats("BJ-01", "19条第1款第2项", TOWN, 1_999, (46, True)),
    seats("SH-01", "11条第1款", DISTRICT_OF_CITY, 823_999, (304, False)),
    seats("SH-01", "11条第1款", DISTRICT_OF_CITY, 2_000_000, (450, False)),
    seats("SH-01", "11条第1款", TOWN, 172_500, (160, False)),
    seats("SH-01", "11条第1款", TOWN, 172_499, (159, False)),
    # The text has no clause for few people: the statute's holds.
    seats("SH-01", "11条第1款", TOWN, 1_999, (46, True)),
    seats("SD-01", "10条第1款第1项", COUNTY, 823_999, (304, False)),
    seats("SD-01", "10条第1款第1项", COUNTY, 1_550_000, (450, False)),
    seats("SD-01", "10条第1款第1项", COUNTY, 2_000_000, (450, False)),
    seats("SD-01", "10条第1款第1项", COUNTY, 49_999, (149, True)),
    seats("SD-01", "10条第1款第1项", COUNTY, 50_000, (150, False)),
    seats("SD-01", "10条第1款第2项", TOWN, 30_000, (65, False)),
    seats("SD-01", "10条第1款第2项", TOWN, 172_500, (160, False)),
    # Whom the number counts, which the statute does not say.
    seats("SD-01", "10条第3款", TOWN, 30_000, (65, False)),
    seats("ZJ-02", "15条第2款", COUNTY, 300_000, (210, False), addition=True),
    seats("ZJ-02", "15条第2款", Level.AUTONOMOUS_COUNTY, 300_000, (210, False), addition=True),
    seats("ZJ-02", "15条第2款", Level.TOWNSHIP, 15_000, (57, False), addition=True),
    seats("BJ-02", "19条第3款", Level.TOWNSHIP, 15_000, (57, False), addition=True),
    seats("BJ-02", "19条第3款", Level.ETHNIC_TOWNSHIP, 30_000, (68, False), addition=True),
]
FORMULA_SAID = [
    ("LR-election-ZJ-01", ZHEJIANG, COUNTY, 2_000_000, 1),
    ("LR-election-BJ-01", BEIJING, COUNTY, 2_000_000, 2),
    ("LR-election-ZJ-01", ZHEJIANG, TOWN, 1_000, 3),
    ("LR-election-SH-01", SHANGHAI, TOWN, 1_000, 2),
    ("LR-election-SD-01", SHANDONG, COUNTY, 1_000, 3),
]


@pytest.mark.parametrize(("rule_id", "place", "level", "population", "want"), FORMULA_SAID)
def test_a_text_stands_for_what_it_repeats(
    rule_id: str, place: npc.Profile, level: Level, population: int, want: int
) -> None:
    """Formula, cap and small populations are grounds of the local text where it says them."""
    quota = npc.deputy_seats(level, population=population, on=ON, profile=place)

    assert want == len([one for one in quota.grounds if "细则" in str(one.citation)]), rule_id


def granted(found: Any) -> Any:
    """Read who may grant the addition."""
    return found.authority


PROVINCE = Authority.PROVINCIAL_STANDING_COMMITTEE
GRANTED = [
    at("ZJ-02", "15条第2款", addition_granted_by, Level.TOWNSHIP, want=PROVINCE, get=granted),
    at("BJ-02", "19条第3款", addition_granted_by, Level.TOWNSHIP, want=PROVINCE, get=granted),
]


def state(day: date) -> Any:
    """Return how to read whether a day is late."""
    return lambda deadline: deadline.state(day)


def due(deadline: Any) -> Any:
    """Read the last day."""
    return deadline.due


FIXED = date(2026, 5, 1)
REFIXING = [
    at("ZJ-03", "17条第2款", refixing_report_due, FIXED, want=date(2026, 5, 31), get=due),
    at(
        *("ZJ-03", "17条第2款", refixing_report_due, FIXED),
        want=npc.DayState.LATE,
        get=state(date(2026, 6, 1)),
    ),
    at(
        *("ZJ-03", "17条第2款", refixing_report_due, FIXED),
        want=date(2026, 5, 31),
        get=due,
        by=COUNTY_COMMITTEE,
    ),
    at("BJ-02", "21条第2款", refixing_report_due, FIXED, want=date(2026, 5, 31), get=due),
    at(
        *("BJ-02", "21条第2款", refixing_report_due, FIXED),
        want=date(2026, 5, 16),
        get=due,
        by=COUNTY_COMMITTEE,
    ),
]


# Nationalities


def regime(found: Any) -> Regime:
    """Read which rule applies."""
    rule: Regime = found.regime
    return rule


NATIONALITIES = [
    *(
        at("ZJ-04", f"19条第{paragraph}款", nationality_regime, own, 1000, want=want, get=regime)
        for own, paragraph, want in (
            (300, 2, Regime.EQUAL),
            (299, 4, Regime.CAPPED),
            (150, 4, Regime.CAPPED),
            (149, 3, Regime.FLOORED),
        )
    ),
    at("ZJ-04", "19条第4款", nationality_seats_most, 200, want=60, get=lambda r: r.most),
    at("ZJ-04", "19条第3款", nationality_ratio_valid, 2500, 5000, want=True),
    at("ZJ-04", "19条第3款", nationality_ratio_valid, 2499, 5000, want=False),
    at("ZJ-04", "19条第5款", nationality_ratio_valid, 1, 5000, want=True, dispersed=True),
    at("ZJ-04", "19条第1款", nationality_represented, 1, want=True, national=False),
    at("ZJ-04", "19条第1款", nationality_represented, 0, want=False, national=False),
]

# Districts

EVEN = {"东": 3000, "西": 2000}
DISTRICTS = [
    *(
        at(rule_id, cites, district_size_valid, number, want=want)
        for rule_id, cites in (
            ("ZJ-05", "20条第2款"),
            ("BJ-03", "26条第1款"),
            ("SH-02", "15条第1款"),
            ("SD-02", "18条"),
        )
        for number, want in ((0, False), (1, True), (3, True), (4, False))
    ),
    *(
        at(rule_id, cites, districts_valid, EVEN, {"东": 2, "西": 1}, want=want, tolerance=within)
        for rule_id, cites in (
            ("ZJ-05", "21条"),
            ("BJ-03", "26条第2款"),
            ("SH-02", "15条第2款"),
            ("SD-02", "17条第2款"),
        )
        for within, want in ((Fraction(1, 5), True), (Fraction(1, 6), False))
    ),
]

# Candidates


def span(margin: Any) -> Any:
    """Read fewest and most."""
    return margin.least, margin.most


DIRECT = npc.Contest.DEPUTIES_DIRECT
MARGINS = [
    *(
        at(rule_id, cites, npc.candidate_margin, DIRECT, seats=number, want=want, get=span)
        for rule_id, cites in (
            ("ZJ-09", "36条第1款"),
            ("BJ-06", "42条"),
            ("SH-05", "31条"),
            ("SD-05", "36条第1款"),
        )
        for number, want in ((1, (2, 2)), (2, (3, 4)), (3, (4, 6)))
    ),
    *(
        at(
            *(rule_id, cites, npc.candidate_margin, DIRECT),
            seats=1,
            want=(2, 2),
            get=span,
            another_election=True,
        )
        for rule_id, cites in (
            ("ZJ-12", "49条第3款"),
            ("BJ-09", "55条第3款"),
            ("SH-11", "45条第3款"),
            ("SD-08", "49条第3款"),
        )
    ),
    *(
        at(
            *(rule_id, cites, npc.candidate_margin, DIRECT),
            seats=number,
            want=(number, None),
            get=span,
            by_election=True,
        )
        for rule_id, cites in (
            ("ZJ-15", "59条第2款"),
            ("BJ-10", "62条"),
            ("SD-10", "57条第2款第3项"),
        )
        for number in (1, 2)
    ),
]

# Primaries and lists

STROKES = {"丁": 2, "王": 4, "孔": 4, "张": 7}
VOTES = {"张": 90, "丁": 80, "王": 70, "孔": 70}
LISTS = [
    at("ZJ-18", "35条", list_valid, ("甲", "乙", "丙", "丁"), tuple("甲乙丙丁戊"), want=False),
    at("ZJ-18", "35条", list_valid, tuple("甲乙丙丁戊"), tuple("甲乙丙丁戊"), want=True),
    at("ZJ-18", "35条", list_valid, tuple("甲乙丙丁戊己"), tuple("甲乙丙丁戊"), want=False),
    at("ZJ-18", "35条", stroke_order_valid, ("丁", "孔", "王", "张"), STROKES, want=True),
    at("ZJ-18", "35条", stroke_order_valid, ("丁", "张", "王", "孔"), STROKES, want=False),
    # Strokes even after a primary: where the list is in one order alone, two texts part.
    *(
        at(
            *("ZJ-10", "36条第4款", list_order_valid, order, VOTES),
            want=want,
            get=verdict,
            strokes=STROKES,
        )
        for order, want in (
            (("丁", "王"), True),
            (("丁", "张"), None),
            (("张", "丁"), None),
            (("王", "丁"), False),
        )
    ),
    *(
        at(
            *("BJ-07", "43条", list_order_valid, order, VOTES),
            want=want,
            strokes={**STROKES, "孔": 3},
        )
        for order, want in (
            (("张", "丁"), True),
            (("丁", "张"), False),
            (("张", "孔", "王"), True),
            (("张", "王", "孔"), False),
        )
    ),
    at("BJ-07", "43条", stroke_order_valid, ("张", "丁"), STROKES, want=False),
    at("BJ-07", "41条", primary_turnout_valid, 333, want=False, district=DISTRICT),
    at("BJ-07", "41条", primary_turnout_valid, 334, want=True, district=DISTRICT),
    at("SD-05", "36条第2款", list_order_valid, ("张", "丁"), VOTES, want=True),
    at("SD-05", "36条第2款", list_order_valid, ("丁", "张"), VOTES, want=False),
    at("SD-05", "36条第2款", stroke_order_valid, ("丁", "张"), STROKES, want=True),
]

# Who nominates, and how many


def nominated(rule_id: str, cites: str, signers: int, *, want: bool) -> Vector:
    """Return a vector of voters who jointly recommend."""
    what = Initiative.NOMINATION_OF_DEPUTY
    return at(rule_id, cites, npc.may_initiate, what, DISTRICT, signers=signers, want=want)


def capped(rule_id: str, cites: str, number: int, *, by: str, want: bool) -> Vector:
    """Return a vector of one who names so many for two seats."""
    names = {by: {"某": tuple(range(number))}}
    return at(rule_id, cites, nominations_valid, DIRECT, seats=2, want=want, **names)


def noted(ruling: Any) -> int:
    """Read how many notes and open points there are."""
    return len(ruling.notes) + len(ruling.open)


NOMINATIONS = [
    nominated("ZJ-17", "34条第2款", 9, want=False),
    nominated("ZJ-17", "34条第2款", 10, want=True),
    nominated("SH-06", "29条第1款第2项", 9, want=False),
    nominated("SH-06", "29条第1款第2项", 10, want=True),
    *(
        capped("ZJ-17", "34条第3款", number, by=by, want=want)
        for by in ("signers", "organisations")
        for number, want in ((2, True), (3, False))
    ),
    capped("SH-06", "29条第1款第2项", 2, by="signers", want=True),
    capped("SH-06", "29条第1款第2项", 3, by="signers", want=False),
    at("SH-06", "29条第1款第1项", organisations_share_valid, 50, seats=250, want=0, get=noted),
    at("SH-06", "29条第1款第1项", organisations_share_valid, 51, seats=250, want=1, get=noted),
    at("SH-06", "29条第1款第1项", organisations_share_valid, 51, seats=254, want=1, get=noted),
    at("SH-06", "29条第1款第1项", organisations_share_valid, 51, seats=255, want=0, get=noted),
    at("SH-06", "29条第1款第1项", organisations_share_valid, 51, seats=250, want=True),
]

# Numbers that only local texts give


def numbers(rule_id: str, cites: str, what: Limited, *cases: tuple[int, Any]) -> list[Vector]:
    """Return vectors of a number."""
    return [
        at(rule_id, cites, local_number_valid, what, number, want=want) for number, want in cases
    ]


def usual(rule_id: str, cites: str, what: Limited, *cases: tuple[int, int]) -> list[Vector]:
    """Return vectors of a number that is only usual: how many remarks there are."""
    return [
        at(rule_id, cites, local_number_valid, what, number, want=want, get=noted)
        for number, want in cases
    ]


Cases = tuple[tuple[int, bool], ...]
ENDS: Cases = ((14, False), (15, True), (29, True), (30, False))
TWO_OF: Cases = ((1, False), (2, True))
NUMBERS = [
    *numbers("SH-07", "8条第3款", Limited.COUNTY_COMMITTEE, *ENDS),
    *numbers(
        *("SH-07", "8条第4款", Limited.TOWNSHIP_COMMITTEE),
        *((8, False), (9, True), (13, True), (14, False)),
    ),
    *numbers(
        *("SH-07", "10条第1款", Limited.WORKING_GROUP),
        *((4, False), (5, True), (13, True), (14, False)),
    ),
    *numbers(
        *("SH-07", "10条第2款", Limited.WORKING_TEAM),
        *((2, False), (3, True), (5, True), (6, False)),
    ),
    *usual("SD-06", "7条第1款", Limited.COUNTY_COMMITTEE, (8, 1), (9, 0), (15, 0), (16, 1)),
    *usual("SD-06", "7条第1款", Limited.TOWNSHIP_COMMITTEE, (8, 1), (9, 0)),
    *numbers("SD-06", "7条第1款", Limited.COUNTY_COMMITTEE, (8, True)),
    *numbers(
        *("SD-06", "7条第1款", Limited.VICE_CHAIRS),
        *((1, False), (2, True), (3, True), (4, False)),
    ),
    *usual("SH-08", "21条", Limited.VOTER_GROUP, (39, 1), (40, 0), (41, 1)),
    *usual("SH-08", "37条", Limited.VOTING_DAYS, (0, 1), (1, 0), (3, 0), (4, 1)),
    *numbers("SH-08", "37条", Limited.VOTING_DAYS, (4, True)),
    *numbers("ZJ-11", "40条第4款", Limited.MOBILE_BOX_STAFF, *TWO_OF),
    *numbers("ZJ-11", "40条第4款", Limited.MOBILE_BOX_SCRUTINEERS, *TWO_OF),
    *numbers("BJ-08", "49条第2款", Limited.MOBILE_BOX_SCRUTINEERS, *TWO_OF),
    *numbers("BJ-08", "49条第2款", Limited.BOX_SCRUTINEERS, *TWO_OF),
    *numbers("SH-10", "36条", Limited.MOBILE_BOX_SCRUTINEERS, *TWO_OF),
    *numbers("SD-07", "40条", Limited.MOBILE_BOX_SCRUTINEERS, *TWO_OF),
    *numbers("ZJ-16", "26条第1款", Limited.REGISTRATIONS, (1, True), (2, False)),
    *numbers("ZJ-20", "53条", Limited.DEPUTYSHIPS, (1, True), (2, False)),
    *numbers("SD-11", "13条", Limited.SMALL_TOWNSHIP_SEATS, (0, False), (1, True)),
    *usual("SD-11", "13条", Limited.SMALL_VILLAGE_SEATS, (0, 1), (1, 0)),
    *numbers("SD-11", "13条", Limited.SMALL_VILLAGE_SEATS, (0, True)),
]

# Proxies, and who may serve

FREE = {"away": True, "consented": True, "in_writing": True}


def proxies(rule_id: str, cites: str, number: int, want: Any, **given: bool) -> Vector:
    """Return a vector of voting for others."""
    return at(rule_id, cites, proxies_valid, number, want=want, get=verdict, **{**FREE, **given})


def serving(rule_id: str, cites: str, rule: Any, role: Any, *, want: bool, who: str) -> Vector:
    """Return a vector of who may serve; the facts are letters: candidate, relative."""
    facts = {"candidate": "c" in who, "near_relative": "r" in who}
    return at(rule_id, cites, rule, role, want=want, **facts)


VOTE = [
    *(
        proxies(rule_id, cites, number, want)
        for rule_id, cites in (
            ("ZJ-11", "43条第5款"),
            ("BJ-08", "51条"),
            ("SH-10", "40条第1款"),
            ("SD-07", "44条"),
        )
        for number, want in ((3, True), (4, False))
    ),
    # Local texts know more reasons, and other forms, than the statute: left open.
    proxies("ZJ-11", "43条第3款", 1, None, away=False),
    proxies("ZJ-11", "43条第4款", 1, None, in_writing=False),
    proxies("SH-10", "40条第1款", 1, None, away=False),
    proxies("SH-10", "40条第1款", 1, False, in_writing=False),
    proxies("BJ-08", "51条", 1, False, away=False),
    proxies("SD-07", "44条", 1, False, consented=False),
    *(
        serving("ZJ-19", "40条第3款", election_staff_eligible, role, want=not who, who=who)
        for role in StaffRole
        for who in ("", "c", "r", "cr")
    ),
    *(
        serving("ZJ-19", "40条第3款", election_worker_eligible, role, want=not who, who=who)
        for role in (ElectionRole.SCRUTINEER, ElectionRole.TELLER)
        for who in ("", "c", "r")
    ),
    *(
        serving("BJ-08", "49条第3款", election_worker_eligible, role, want=not who, who=who)
        for role in (ElectionRole.SCRUTINEER, ElectionRole.TELLER)
        for who in ("", "c", "r")
    ),
    *(
        at(
            *("ZJ-16", "25条", electoral_right, Voter(birth)),
            election_day=date(2026, 11, 15),
            reading=BirthdayReading.FROM_BIRTHDAY,
            want=want,
        )
        for birth, want in ((date(2008, 11, 15), True), (date(2008, 11, 16), False))
    ),
]

# Elections


def poll(participating: int, ballots: int | None = None, **votes: int) -> npc.Poll:
    """Return a poll."""
    cast: dict[Hashable, int] = dict(votes.items())
    return npc.Poll(participating, participating if ballots is None else ballots, 0, cast)


def outcome(result: Any) -> Any:
    """Read validity, those elected, and the seats left."""
    return result.valid.holds, result.elected, result.vacant


def step(result: Any) -> Any:
    """Read what follows."""
    return result.next_step.kind


def again(
    rule_id: str, cites: str, place: npc.Profile, second: npc.Poll, want: Any, get: Any = outcome
) -> Vector:
    """Return a vector of another election for one seat."""
    first = npc.elect_deputies(DISTRICT, poll(520, 乙=200, 丙=180), on=ON, profile=place)
    text = {"ZJ": ZJ, "BJ": BJ, "SH": SH, "SD": SD}[rule_id[:2]]
    return vector(
        *(f"LR-election-{rule_id}", npc.another_election, first, second),
        want=want,
        cites=text + cites,
        get=get,
    )


# Articles: turnout, ballots, majority, another election.
ARTICLES = [
    ("ZJ-12", ZHEJIANG, ("48条第1款", "48条第2款", "49条第1款", "49条第3款")),
    ("BJ-09", BEIJING, ("55条第1款", "54条第1款", "55条第1款", "55条第3款")),
    ("SH-11", SHANGHAI, ("44条", "44条", "45条第1款", "45条第3款")),
    ("SD-08", SHANDONG, ("49条第1款", "48条第1款", "49条第1款", "49条第3款")),
]
COMPLETE, OPEN = npc.Step.COMPLETE, npc.Step.UNREGULATED
ELECTIONS = [
    vector_
    for rule_id, place, (turnout, ballots, majority, floor) in ARTICLES
    for vector_ in (
        at(
            *(rule_id, turnout, npc.elect_deputies, DISTRICT, poll(500, 甲=300, 乙=1)),
            want=(False, (), 1),
            get=outcome,
        ),
        at(
            *(rule_id, turnout, npc.elect_deputies, DISTRICT, poll(501, 甲=300, 乙=1)),
            want=(True, ("甲",), 0),
            get=outcome,
        ),
        at(
            *(rule_id, ballots, npc.elect_deputies, DISTRICT, poll(501, 502, 甲=300, 乙=1)),
            want=(False, (), 1),
            get=outcome,
        ),
        at(
            *(rule_id, majority, npc.elect_deputies, TWO, poll(520, 甲=300, 乙=260, 丙=200)),
            want=(True, ("甲",), 1),
            get=outcome,
        ),
        at(
            *(rule_id, majority, npc.elect_deputies, TWO, poll(520, 甲=300, 乙=261, 丙=200)),
            want=(True, ("甲", "乙"), 0),
            get=outcome,
        ),
        again(rule_id, floor, place, poll(510, 乙=170, 丙=160), (True, ("乙",), 0)),
        again(rule_id, floor, place, poll(510, 乙=169, 丙=160), (True, (), 1)),
    )
]
LEFT, TIED = poll(510, 乙=169, 丙=160), poll(510, 乙=200, 丙=200)
AFTERWARDS = [
    again("ZJ-12", "49条第3款", ZHEJIANG, LEFT, COMPLETE, step),
    again("SH-11", "45条第3款", SHANGHAI, LEFT, COMPLETE, step),
    again("SD-08", "49条第4款", SHANDONG, LEFT, COMPLETE, step),
    again("SD-08", "49条第4款", SHANDONG, TIED, OPEN, step),
    again("BJ-09", "55条第3款", BEIJING, LEFT, OPEN, step),
    # Turnout is asked of every election (每次选举) in Shanghai: no doubt is left.
    again(
        *("SH-11", "44条", SHANGHAI, poll(500, 乙=200, 丙=100)),
        (False, 0),
        lambda result: (result.valid.holds, len(result.valid.open)),
    ),
]

# Recall, resignation, by-elections


def recalled(rule_id: str, cites: str, signers: int, level: Level, *, want: bool) -> Vector:
    """Return a vector of voters who ask for a recall."""
    what = Initiative.RECALL_OF_DEPUTY
    return at(
        *(rule_id, cites, npc.may_initiate, what, DISTRICT),
        signers=signers,
        level=level,
        want=want,
    )


def carried(rule_id: str, cites: str, who: Any, yes: int, matter: Matter, *, want: bool) -> Vector:
    """Return a vector of a vote."""
    return at(rule_id, cites, npc.carried, who, npc.Tally(yes=yes), matter=matter, want=want)


ALL_VOTERS = npc.ElectoralDistrict(registered=1200, seats=1)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, COUNTY, 33)
CONGRESS = npc.Roll(Body.CONGRESS, TOWN, 61)
RECALL, RESIGNATION = Matter.RECALL_OF_DEPUTY, Matter.RESIGNATION_OF_DEPUTY
E_DAY = date(2026, 11, 30)


def before(rule_id: str, cites: str, kind: CalendarStep, days: int, want: Any) -> Vector:
    """Return a vector of a list published so many days before a by-election."""
    return at(
        *(rule_id, cites, by_election_notice_valid, kind, E_DAY - timedelta(days)),
        election_day=E_DAY,
        want=want,
        get=verdict,
    )


MANDATES = [
    *(
        recalled(rule_id, cites, signers, level, want=want)
        for rule_id, cites in (("ZJ-13", "55条第1款"), ("SD-09", "53条第2款第1项"))
        for signers, level, want in (
            (49, COUNTY, False),
            (50, COUNTY, True),
            (29, TOWN, False),
            (30, TOWN, True),
        )
    ),
    *(
        carried(rule_id, cites, ALL_VOTERS, yes, RECALL, want=want)
        for rule_id, cites in (("ZJ-13", "56条第1款"), ("SD-09", "53条第2款第5项"))
        for yes, want in ((600, False), (601, True))
    ),
    carried("ZJ-14", "57条第1款", COMMITTEE, 16, RESIGNATION, want=False),
    carried("ZJ-14", "57条第1款", COMMITTEE, 17, RESIGNATION, want=True),
    carried("ZJ-14", "57条第1款", CONGRESS, 30, RESIGNATION, want=False),
    carried("ZJ-14", "57条第1款", CONGRESS, 31, RESIGNATION, want=True),
    *(
        before("ZJ-15", "59条第1款", kind, days, want)
        for kind, days, want in (
            (CalendarStep.VOTER_LIST, 12, True),
            (CalendarStep.VOTER_LIST, 11, False),
            (CalendarStep.FORMAL_CANDIDATES, 7, True),
            (CalendarStep.FORMAL_CANDIDATES, 6, False),
        )
    ),
    *(
        before("BJ-10", cites, kind, days, want)
        for cites, kind, days, want in (
            ("61条", CalendarStep.VOTER_LIST, 15, True),
            ("61条", CalendarStep.VOTER_LIST, 14, False),
            ("63条", CalendarStep.CANDIDATES, 5, True),
            ("63条", CalendarStep.CANDIDATES, 4, False),
            ("63条", CalendarStep.FORMAL_CANDIDATES, 3, True),
            ("63条", CalendarStep.FORMAL_CANDIDATES, 2, False),
        )
    ),
]
VECTORS = [
    *SEATS,
    *GRANTED,
    *REFIXING,
    *NATIONALITIES,
    *DISTRICTS,
    *MARGINS,
    *LISTS,
    *NOMINATIONS,
    *NUMBERS,
    *VOTE,
    *ELECTIONS,
    *AFTERWARDS,
    *MANDATES,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision, as the text has them."""
    v.check()


@pytest.mark.parametrize(
    ("days", "want"),
    [(20, True), (19, None)],
)
def test_a_by_election_without_days_of_its_own(
    days: int,
    want: bool | None,  # noqa: FBT001
) -> None:
    """In Shandong the days of a general election keep any reading; fewer leave it open."""
    ruling = by_election_notice_valid(
        CalendarStep.VOTER_LIST,
        E_DAY - timedelta(days),
        election_day=E_DAY,
        on=ON,
        profile=SHANDONG,
    )

    assert want is verdict(ruling)
    assert "《选举法》（2020）第28条" in provisions(ruling)


@pytest.mark.parametrize(
    ("place", "first"),
    [
        (ZHEJIANG, date(2021, 3, 26)),
        (BEIJING, date(2021, 5, 27)),
        (SHANGHAI, date(2021, 3, 24)),
        (SHANDONG, date(2021, 3, 24)),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_first_day(place: npc.Profile, first: date) -> None:
    """The day before, the statute answers alone."""

    def cited(on: date) -> set[str]:
        margin = npc.candidate_margin(DIRECT, seats=3, on=on, profile=place)
        return {one for one in provisions(margin) if "细则" in one}

    assert 1 == len(cited(first))
    assert set() == cited(first - timedelta(days=1))


def test_first_day_of_the_statute_where_it_stands_beside() -> None:
    """Of very small townships the Electoral Law speaks too."""
    check_first_day(local_number_valid, Limited.SMALL_TOWNSHIP_SEATS, 1, first=date(2020, 10, 18))
    check_first_day(
        by_election_notice_valid,
        CalendarStep.VOTER_LIST,
        E_DAY - timedelta(20),
        election_day=E_DAY,
        first=date(2020, 10, 18),
    )

    assert local_number_valid(Limited.SMALL_TOWNSHIP_SEATS, 1, on=ON).holds
