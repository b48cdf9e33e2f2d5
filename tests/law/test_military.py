"""Boundary vectors: the measures on elections by the armed forces, beyond the elections."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, required, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Initiative, Level, Matter
from npcmodel.elections import (
    BirthdayReading,
    CalendarStep,
    Voter,
    ballot_valid,
    election_calendar,
    election_committee_valid,
    proxies_valid,
    service_mandate_valid,
    service_term,
    service_voter_eligible,
)
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict
from npcmodel.facts.forces import ServiceOrgan, ServiceTie
from npcmodel.facts.people import Contest
from npcmodel.mandates import FollowUp, service_resignation
from npcmodel.nominations import PrimaryStep, nomination_time_valid, primary, primary_needed
from npcmodel.seats import district_size_valid
from npcmodel.sitting.methods import vote_method

SINCE = date(2021, 4, 30)
ELECTION_DAY = date(2026, 11, 15)
FORCES = ServiceDistrict(registered=300, seats=1)
ODD_FORCES = ServiceDistrict(registered=301, seats=1)
SOLDIERS = ServiceCongress(members=200)
ODD_SOLDIERS = ServiceCongress(members=201)
UNIFORM, FAMILY = ServiceTie.IN_UNIFORM, ServiceTie.FAMILY
COMMITTEE, CONGRESS = ServiceOrgan.ELECTION_COMMITTEE, ServiceOrgan.SERVICE_CONGRESS
NOMINATION, RECALL = Initiative.NOMINATION_OF_DEPUTY, Initiative.RECALL_OF_DEPUTY
ADULT = date(2000, 1, 1)
DIRECT, INDIRECT = Contest.SERVICE_DEPUTIES_DIRECT, Contest.SERVICE_DEPUTIES_INDIRECT
FILED = (FollowUp.FILED_WITH_COMMITTEE, FollowUp.FILED_IN_FORCES)


def pla(article: int, paragraph: int | None = None) -> str:
    """Return a provision of the measures."""
    return f"《解放军选举办法》（2021）第{article}条" + (f"第{paragraph}款" if paragraph else "")


def votes(cites: str, tie: ServiceTie = UNIFORM, *, want: Any, **person: Any) -> Vector:
    """Return a vector of who votes with the forces."""
    more = {key: person.pop(key) for key in ("approved", "reading", "get") if key in person}
    birth = person.pop("birth", ADULT)
    return vector(
        "PLA2021-7",
        service_voter_eligible,
        Voter(birth, **person),
        tie,
        election_day=ELECTION_DAY,
        want=want,
        cites=cites,
        **more,
    )


def committee(
    members: int, *, chairs: int = 1, vices: int = 1, army_wide: bool = False, want: bool
) -> Vector:
    """Return a vector of an election committee."""
    return vector(
        "PLA2021-9",
        election_committee_valid,
        members,
        chairs=chairs,
        vice_chairs=vices,
        army_wide=army_wide,
        want=want,
        cites=pla(9),
    )


def proxies(number: int, *, want: bool, **conditions: bool) -> Vector:
    """Return a vector of proxies in the forces."""
    met: dict[str, Any] = {"away": True, "consented": True, "in_writing": True, **conditions}
    return vector("PLA2021-25", proxies_valid, number, forces=True, want=want, cites=pla(25), **met)


def decided(
    rule_id: str, electors: Any, matter: Matter, yes: int, *, want: bool, cites: str
) -> Any:
    """Return a vector of a recall or a resignation."""
    tally = npc.Tally(yes=yes)
    return vector(rule_id, npc.carried, electors, tally, matter=matter, want=want, cites=cites)


def due(step: CalendarStep) -> Callable[[Any], date]:
    """Return how to read the last day of a step."""
    return lambda calendar: calendar.deadline(step).due


PRIMARIES: list[tuple[str, Contest, int, int, dict[str, Any], Any, str]] = [
    ("PLA2021-20-1", DIRECT, 3, 6, {"agreed": True}, (PrimaryStep.SETTLED, None), pla(20, 1)),
    ("PLA2021-20-1", DIRECT, 3, 7, {}, (PrimaryStep.DISCUSS, None), pla(20, 1)),
    ("PLA2021-20-1", DIRECT, 3, 7, {"agreed": True}, (PrimaryStep.SETTLED, None), pla(20, 1)),
    ("PLA2021-20-1", DIRECT, 3, 7, {"agreed": False}, (PrimaryStep.PRIMARY, None), pla(20, 1)),
    ("PLA2021-20-1", DIRECT, 3, 3, {}, (PrimaryStep.NO_RULE, None), pla(19, 2)),
    ("PLA2021-20-2", INDIRECT, 10, 11, {}, (PrimaryStep.NO_RULE, None), pla(19, 2)),
    ("PLA2021-20-2", INDIRECT, 10, 12, {}, (PrimaryStep.VOTE, None), pla(20, 2)),
    ("PLA2021-20-2", INDIRECT, 10, 15, {}, (PrimaryStep.VOTE, None), pla(20, 2)),
    ("PLA2021-20-2", INDIRECT, 10, 16, {"surplus": 4}, (PrimaryStep.PRIMARY, 14), pla(20, 2)),
]
_IN_CONGRESS: list[tuple[bool, dict[str, Any]]] = [
    (True, {"by": COMMITTEE}),
    (False, {"by": Body.PRESIDIUM}),
    (False, {"signers": 200}),
]
VECTORS = [
    # 7 with 5: who votes
    votes(pla(7, 1), want=False, birth=date(2008, 11, 16)),
    votes(pla(7, 1), want=None, birth=ELECTION_DAY.replace(year=2008), get=verdict),
    votes(
        pla(7, 1),
        want=True,
        birth=ELECTION_DAY.replace(year=2008),
        reading=BirthdayReading.FROM_BIRTHDAY,
    ),
    votes(
        pla(7, 1),
        want=False,
        birth=ELECTION_DAY.replace(year=2008),
        reading=BirthdayReading.FROM_NEXT_DAY,
    ),
    votes(pla(7, 1), want=True, birth=date(2008, 11, 14)),
    votes(pla(7, 1), want=18, get=required(pla(7, 1))),
    votes(pla(7, 2), want=False, deprived=True),
    votes(pla(7, 2), want=True),
    votes(pla(7, 3), want=True, unable=True),
    votes(pla(7, 3), want=False, unable=True, unable_confirmed=True),
    votes(pla(5, 1), ServiceTie.RETIRED, want=True),
    votes(pla(5, 1), want=False, moved_out=True),
    votes(pla(5, 1), want=False, dead=True),
    votes(pla(5, 2), FAMILY, want=True, approved=True),
    votes(pla(5, 2), FAMILY, want=False),
    votes("《宪法》（2018）第34条", want=False, citizen=False),
    # 8 III, 17 IV: terms, and how long one stays
    *(
        vector(rule_id, service_term, organ, began, want=ends, cites=cites, get=lambda d: d.due)
        for rule_id, organ, cites in [
            ("PLA2021-8-3", COMMITTEE, pla(8, 3)),
            ("PLA2021-17-4", CONGRESS, pla(17, 4)),
        ]
        for began, ends in [
            (date(2022, 6, 1), date(2027, 6, 1)),
            (date(2021, 12, 31), date(2026, 12, 31)),
            (date(2020, 2, 29), date(2025, 2, 28)),
        ]
    ),
    *(
        vector(
            rule_id,
            service_mandate_valid,
            organ,
            date(2022, 6, 1),
            when,
            succeeded=succeeded,
            want=want,
            cites=cites,
            get=verdict,
        )
        for rule_id, organ, cites in [
            ("PLA2021-8-3", COMMITTEE, pla(8, 3)),
            ("PLA2021-17-4", CONGRESS, pla(17, 4)),
        ]
        for when, succeeded, want in [
            (date(2027, 6, 2), None, True),
            (date(2027, 8, 31), date(2027, 9, 1), True),
            (date(2027, 9, 1), date(2027, 9, 1), None),
            (date(2027, 9, 2), date(2027, 9, 1), False),
        ]
    ),
    # 9: election committees
    *(
        committee(members, army_wide=wide, want=want)
        for wide, members, want in [
            (True, 10, False),
            (True, 11, True),
            (True, 12, True),
            (True, 18, True),
            (True, 19, True),
            (True, 20, False),
            (False, 6, False),
            (False, 7, True),
            (False, 8, True),
            (False, 16, True),
            (False, 17, True),
            (False, 18, False),
        ]
    ),
    *(
        committee(11, vices=vices, army_wide=wide, want=want)
        for wide, vices, want in [
            (True, 0, False),
            (True, 1, True),
            (True, 3, True),
            (True, 4, False),
            (False, 0, False),
            (False, 1, True),
            (False, 2, True),
            (False, 3, False),
        ]
    ),
    *(
        committee(11, chairs=chairs, army_wide=wide, want=chairs == 1)
        for wide in (True, False)
        for chairs in (0, 1, 2)
    ),
    # 15 II: districts
    *(
        vector("PLA2021-15-2", district_size_valid, seats, forces=True, want=want, cites=pla(15, 2))
        for seats, want in [(0, False), (1, True), (2, True), (3, True), (4, False)]
    ),
    # 18 II: who recommends candidates
    *(
        vector(
            "PLA2021-18-2",
            npc.may_initiate,
            NOMINATION,
            electors,
            signers=signers,
            want=want,
            cites=pla(18, 2),
        )
        for electors in (FORCES, SOLDIERS)
        for signers, want in [(9, False), (10, True), (11, True)]
    ),
    *(
        vector(
            "PLA2021-18-2",
            npc.may_initiate,
            NOMINATION,
            electors,
            by=by,
            want=want,
            cites=pla(18, 2),
        )
        for electors in (FORCES, SOLDIERS)
        for by, want in [
            (Body.PARTY, True),
            (Body.PEOPLES_ORGANISATION, False),
            (COMMITTEE, False),
        ]
    ),
    # 19 II: how many stand
    *(
        vector(
            rule_id,
            npc.candidate_margin,
            contest,
            seats=seats,
            want=want,
            cites=pla(19, 2),
            get=lambda margin: (margin.least, margin.most),
        )
        for rule_id, contest, seats, want in [
            ("PLA2021-19-2a", DIRECT, 12, (16, 24)),
            ("PLA2021-19-2a", DIRECT, 13, (18, 26)),
            ("PLA2021-19-2b", INDIRECT, 30, (36, 45)),
            ("PLA2021-19-2b", INDIRECT, 31, (38, 46)),
        ]
    ),
    # 20 I: lists
    *(
        vector(
            "PLA2021-20-1",
            election_calendar,
            election_day,
            forces=True,
            want=want,
            cites=pla(20, 1),
            get=due(step),
        )
        for step, election_day, want in [
            (CalendarStep.CANDIDATES, ELECTION_DAY, date(2026, 10, 31)),
            (CalendarStep.CANDIDATES, date(2027, 1, 10), date(2026, 12, 26)),
            (CalendarStep.FORMAL_CANDIDATES, ELECTION_DAY, date(2026, 11, 8)),
            (CalendarStep.FORMAL_CANDIDATES, date(2027, 1, 5), date(2026, 12, 29)),
        ]
    ),
    # 20: primaries, and the time to nominate
    *(
        vector(
            rule_id,
            primary_needed,
            contest,
            seats=seats,
            nominees=nominees,
            want=want,
            cites=cites,
            get=lambda need: (need.step, need.places),
            **more,
        )
        for rule_id, contest, seats, nominees, more, want, cites in PRIMARIES
    ),
    *(
        vector(
            rule_id,
            primary,
            {"甲": 9, "乙": 8, "丙": third},
            places=2,
            contest=contest,
            want=want,
            cites=cites,
            get=lambda found: found.selected,
        )
        for rule_id, contest, cites in [
            ("PLA2021-20-1", DIRECT, pla(20, 1)),
            ("PLA2021-20-2", INDIRECT, pla(20, 2)),
        ]
        for third, want in [(7, ("甲", "乙")), (8, ("甲",))]
    ),
    *(
        vector(
            "PLA2021-20-2",
            nomination_time_valid,
            INDIRECT,
            days=days,
            hours=hours,
            want=want,
            cites=pla(20, 2),
            get=verdict,
        )
        for days, hours, want in [
            (1, 24, False),
            (2, 47, None),
            (2, 48, True),
            (2, None, None),
            (3, 47, None),
            (3, 48, True),
            (4, None, True),
        ]
    ),
    # 25: proxies
    *(proxies(n, want=want) for n, want in [(0, True), (2, True), (3, True), (4, False)]),
    *(
        proxies(1, want=False, **{missing: False})
        for missing in ("away", "consented", "in_writing")
    ),
    # 28 II: ballots
    *(
        vector(
            "PLA2021-28",
            ballot_valid,
            chosen,
            seats=2,
            contest=contest,
            want=want,
            cites=pla(28, 2),
        )
        for contest in (DIRECT, INDIRECT)
        for chosen, want in [(1, True), (2, True), (3, False)]
    ),
    # 33 I: who may ask for a recall; in a servicemen's congress the committee alone (34 I)
    *(
        vector(
            "PLA2021-33-1",
            npc.may_initiate,
            RECALL,
            FORCES,
            signers=signers,
            want=want,
            cites=pla(33, 1),
        )
        for signers, want in [(9, False), (10, True), (11, True)]
    ),
    vector(
        "PLA2021-33-1", npc.may_initiate, RECALL, FORCES, by=COMMITTEE, want=False, cites=pla(33, 1)
    ),
    *(
        vector("PLA2021-36", npc.may_initiate, RECALL, SOLDIERS, want=want, cites=pla(34, 1), **who)
        for want, who in _IN_CONGRESS
    ),
    # 36: recall
    *(
        decided("PLA2021-36", electors, Matter.RECALL_OF_DEPUTY, yes, want=want, cites=cites)
        for electors, yes, want, cites in [
            (FORCES, 149, False, pla(36, 1)),
            (FORCES, 150, False, pla(36, 1)),
            (FORCES, 151, True, pla(36, 1)),
            (ODD_FORCES, 150, False, pla(36, 1)),
            (ODD_FORCES, 151, True, pla(36, 1)),
            (SOLDIERS, 99, False, pla(36, 2)),
            (SOLDIERS, 100, False, pla(36, 2)),
            (SOLDIERS, 101, True, pla(36, 2)),
            (ODD_SOLDIERS, 100, False, pla(36, 2)),
            (ODD_SOLDIERS, 101, True, pla(36, 2)),
        ]
    ),
    *(
        vector(
            "PLA2021-36",
            vote_method,
            electors,
            Matter.RECALL_OF_DEPUTY,
            want=True,
            cites=pla(35),
            get=lambda method: method.secret,
        )
        for electors in (FORCES, SOLDIERS)
    ),
    # 37: resignation
    *(
        decided(
            "PLA2021-37-1", electors, Matter.RESIGNATION_OF_DEPUTY, yes, want=want, cites=pla(37, 1)
        )
        for electors, yes, want in [
            (SOLDIERS, 99, False),
            (SOLDIERS, 100, False),
            (SOLDIERS, 101, True),
            (ODD_SOLDIERS, 100, False),
            (ODD_SOLDIERS, 101, True),
            (FORCES, 150, False),
            (FORCES, 151, True),
        ]
    ),
    *(
        vector(
            "PLA2021-37-1",
            service_resignation,
            level,
            convenes=convenes,
            want=want,
            cites=cites,
            get=lambda path: path.accepted_by,
        )
        for level, convenes, want, cites in [
            (Level.NATIONAL, True, CONGRESS, pla(37, 1)),
            (Level.CITY_WITH_DISTRICTS, True, CONGRESS, pla(37, 1)),
            (Level.CITY_WITH_DISTRICTS, False, COMMITTEE, pla(37, 2)),
            (Level.COUNTY, True, ServiceOrgan.SERVICE_ASSEMBLY, pla(37, 1)),
            (Level.COUNTY, False, None, pla(37, 1)),
        ]
    ),
    *(
        vector(
            "PLA2021-37-1",
            service_resignation,
            Level.PROVINCE,
            convenes=convenes,
            want=want,
            cites=pla(37, 1),
            get=lambda path: path.then,
        )
        for convenes, want in [(True, FILED), (False, (FollowUp.ELECTORS_TOLD, *FILED))]
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives this value and rests on this provision."""
    v.check()


PERSON = Voter(ADULT)
QUESTIONS: dict[str, tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = {
    "who votes": (service_voter_eligible, (PERSON, UNIFORM), {"election_day": ELECTION_DAY}),
    "families": (
        service_voter_eligible,
        (PERSON, FAMILY),
        {"election_day": ELECTION_DAY, "approved": True},
    ),
    "a committee's term": (service_term, (COMMITTEE, ADULT), {}),
    "a congress's term": (service_term, (CONGRESS, ADULT), {}),
    "a committee stays": (service_mandate_valid, (COMMITTEE, ADULT, SINCE), {}),
    "a congress stays": (service_mandate_valid, (CONGRESS, ADULT, SINCE), {}),
    "the army's committee": (
        election_committee_valid,
        (11,),
        {"chairs": 1, "vice_chairs": 1, "army_wide": True},
    ),
    "another committee": (
        election_committee_valid,
        (7,),
        {"chairs": 1, "vice_chairs": 1, "army_wide": False},
    ),
    "districts": (district_size_valid, (1,), {"forces": True}),
    "signers": (npc.may_initiate, (NOMINATION, FORCES), {"signers": 10}),
    "the party": (npc.may_initiate, (NOMINATION, SOLDIERS), {"by": Body.PARTY}),
    "lists": (election_calendar, (ELECTION_DAY,), {"forces": True}),
    "discussed": (primary_needed, (DIRECT,), {"seats": 3, "nominees": 6}),
    "too many": (primary_needed, (DIRECT,), {"seats": 3, "nominees": 7, "agreed": False}),
    "voted on": (primary_needed, (INDIRECT,), {"seats": 10, "nominees": 15}),
    "a congress's primary": (
        primary_needed,
        (INDIRECT,),
        {"seats": 10, "nominees": 16, "surplus": 5},
    ),
    "the votes of a primary": (primary, ({"甲": 2, "乙": 1},), {"places": 1, "contest": DIRECT}),
    "time to nominate": (nomination_time_valid, (INDIRECT,), {"days": 4}),
    "proxies": (
        proxies_valid,
        (1,),
        {"away": True, "consented": True, "in_writing": True, "forces": True},
    ),
    "a recall by voters": (npc.may_initiate, (RECALL, FORCES), {"signers": 10}),
    "a recall in congress": (npc.may_initiate, (RECALL, SOLDIERS), {"by": COMMITTEE}),
    "a secret vote": (vote_method, (FORCES, Matter.RECALL_OF_DEPUTY), {}),
    "a district recalls": (
        npc.carried,
        (FORCES, npc.Tally(yes=151)),
        {"matter": Matter.RECALL_OF_DEPUTY},
    ),
    "a congress recalls": (
        npc.carried,
        (SOLDIERS, npc.Tally(yes=101)),
        {"matter": Matter.RECALL_OF_DEPUTY},
    ),
    "a resignation carried": (
        npc.carried,
        (SOLDIERS, npc.Tally(yes=101)),
        {"matter": Matter.RESIGNATION_OF_DEPUTY},
    ),
    "a county deputy resigns": (service_resignation, (Level.COUNTY,), {}),
    "an upper deputy resigns": (service_resignation, (Level.NATIONAL,), {"convenes": False}),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_first_day(name: str) -> None:
    """The measures as amended are known from 30 April 2021."""
    rule, args, more = QUESTIONS[name]

    check_first_day(rule, *args, first=SINCE, **more)


def steps_cited(calendar: Any) -> list[str]:
    """Return the provisions of a calendar's steps."""
    return [place for step in calendar.steps.values() for place in cited(step)]


CITED = {
    "who votes": [
        pla(5, 1),
        pla(7, 1),
        pla(7, 2),
        pla(7, 3),
        "《选举法》（2020）第4条第1款",
        "《宪法》（2018）第34条",
        "《选举法》（2020）第4条第1款",
        "《选举法》（2020）第4条第2款",
        "《宪法》（2018）第34条",
    ],
    "a committee's term": [pla(8, 3), pla(8, 3)],
    "a congress's term": [pla(17, 4), pla(17, 4)],
    "the army's committee": [pla(9)] * 6,
    "another committee": [pla(9)] * 6,
    "districts": [pla(15, 2)] * 2,
    "discussed": [pla(19, 2), pla(19, 2), pla(20, 1)],
    "too many": [pla(19, 2), pla(19, 2), pla(20, 1), pla(20, 1)],
    "voted on": [pla(19, 2), pla(19, 2), pla(20, 2)],
    "a congress's primary": [pla(19, 2), pla(19, 2), pla(20, 2)],
    "the votes of a primary": [pla(20, 1)],
    "time to nominate": [pla(20, 2)],
    "proxies": [pla(25)] * 4,
    "a district recalls": [pla(36, 1)],
    "a congress recalls": [pla(36, 2)],
    "a resignation carried": [pla(37, 1)],
    "a county deputy resigns": [pla(37, 1)],
    "an upper deputy resigns": [pla(37, 1), pla(37, 2)],
}


@pytest.mark.parametrize("name", CITED)
def test_every_ground_has_its_provision(name: str) -> None:
    """Those of the measures, and of the laws that stand beside them, in this order."""
    rule, args, more = QUESTIONS[name]

    assert CITED[name] == cited(rule(*args, on=ON, **more))


def test_the_lists_have_their_provision() -> None:
    """No list of voters is among them."""
    calendar = election_calendar(ELECTION_DAY, forces=True, on=ON)

    assert [CalendarStep.CANDIDATES, CalendarStep.FORMAL_CANDIDATES] == list(calendar.steps)
    assert [pla(20, 1), pla(20, 1)] == steps_cited(calendar)


def test_elections_by_the_forces_name_their_provisions_alone() -> None:
    """Of the first vote, of a tie, and of the ballot that breaks it."""
    district = ServiceDistrict(registered=300, seats=2)
    short = npc.elect_deputies(
        district, npc.Poll(300, 300, 0, {"甲": 200, "乙": 140, "丙": 100}), on=ON
    )
    tied = npc.elect_deputies(
        SOLDIERS, npc.Poll(200, 200, 0, {"甲": 150, "乙": 120, "丙": 120}), seats=2, on=ON
    )
    after = npc.another_ballot(tied, npc.Poll(200, 200, 0, {"乙": 10, "丙": 9}), on=ON)

    assert [pla(29, 1)] * 3 == cited(short)
    assert [pla(29, 1), pla(28, 1), pla(19, 2), pla(19, 2)] == cited(short.valid)
    assert [pla(30, 2)] == cited(short.next_step)
    assert [pla(29, 2)] * 3 + [pla(30, 1)] == cited(tied)
    assert [pla(30, 1)] * 2 == cited(tied.next_step)
    assert [pla(30, 1)] * 2 == cited(after)


@pytest.mark.parametrize("after", [0, 1, 2000])
def test_the_first_days_law_is_the_law_of_later_days(after: int) -> None:
    """No other edition is known."""
    on = SINCE + timedelta(days=after)
    ruling = npc.may_initiate(NOMINATION, SOLDIERS, signers=9, on=on)

    assert [(10, pla(18, 2))] == [(one.required, str(one.citation)) for one in ruling.grounds]
