"""Boundary vectors: villagers' and residents' committees (村民委员会、居民委员会组织法)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, verdict
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.dates.held import State
from npcmodel.elections.villages import (
    elect_village_committee,
    village_recall_demand_valid,
    village_recall_effective,
)
from npcmodel.facts.areas import VillageElectorate
from npcmodel.facts.people import VillageSigners
from npcmodel.villages import (
    Appraisal,
    RepresentativesMeeting,
    ResidentsBy,
    ResidentsMeeting,
    VillageDuty,
    VillageForum,
    VillageProxy,
    VillagersMeeting,
    VillageVoter,
    assembly_notice_due,
    audit_item_valid,
    election_committee_successors,
    handover_due,
    representation_valid,
    representative_numbers,
    residents_area,
    residents_call_valid,
    residents_committee_valid,
    residents_decision_valid,
    residents_electors_valid,
    residents_meeting_valid,
    residents_term,
    village_call_valid,
    village_committee_valid,
    village_decision_valid,
    village_duty_held,
    village_election_committee_eligible,
    village_list_due,
    village_meeting_valid,
    village_objection_answer_due,
    village_objection_due,
    village_post_valid,
    village_proxy_valid,
    village_term,
    village_voter_eligible,
)

SINCE = date(2018, 12, 30)
VILLAGE = VillageElectorate(registered=1000)
LAW = "《村民委员会组织法》（2018）第{}条"
CITY = "《城市居民委员会组织法》（2018）第{}条"
VILLAGERS, VOTERS = VillageSigners.VILLAGERS, VillageSigners.VOTERS
REPRESENTATIVES = VillageSigners.REPRESENTATIVES
POOR, GOOD = Appraisal.INCOMPETENT, Appraisal.COMPETENT
MEETS, PUBLISHES = VillageDuty.REPRESENTATIVES_MEETING, VillageDuty.DISCLOSURE
ACCOUNTS, APPRAISES = VillageDuty.ACCOUNTS, VillageDuty.APPRAISAL


def law(article: int, paragraph: int | None = None, item: int | None = None) -> str:
    """Return a provision of the law of villages as it is cited."""
    text = LAW.format(article) + (f"第{paragraph}款" if paragraph else "")
    return text + (f"第{item}项" if item else "")


def city(article: int, paragraph: int | None = None) -> str:
    """Return a provision of the law of residents' committees as it is cited."""
    return CITY.format(article) + (f"第{paragraph}款" if paragraph else "")


def poll(participating: int, votes: dict[Any, int], ballots: int | None = None) -> npc.Poll:
    """Return a poll in which everybody handed in a ballot, unless it says otherwise."""
    return npc.Poll(participating, participating if ballots is None else ballots, 0, votes)


def elected(result: Any) -> tuple[Hashable, ...]:
    """Return who is elected."""
    names: tuple[Hashable, ...] = result.elected
    return names


def valid(result: Any) -> bool:
    """Return whether the vote is valid."""
    return bool(result.valid.holds)


def step(result: Any) -> npc.Step:
    """Return what follows."""
    kind: npc.Step = result.next_step.kind
    return kind


def due(result: Any) -> date:
    """Return the last day."""
    last: date = result.due
    return last


def numbers(result: Any) -> tuple[int | None, int | None]:
    """Return the two ends."""
    return result.least, result.most


def state(result: Any) -> tuple[State, int]:
    """Return how a duty stands, and how many are short."""
    return result.state, result.short


def usual(result: Any) -> tuple[bool, bool]:
    """Return whether a number is usual, and whether a note says that it is not."""
    return result.usual, bool(result.notes)


def elects(rule_id: str, counted: npc.Poll, want: Any, cites: str, get: Any, **more: Any) -> Vector:
    """Return a vector of a first vote among a thousand registered."""
    asked = {"seats": 1, **more}
    return vector(
        rule_id, elect_village_committee, VILLAGE, counted, want=want, cites=cites, get=get, **asked
    )


def again(votes: dict[Any, int], ballots: int, want: Any, get: Any = elected) -> Vector:
    """Return a vector of another election for one seat."""
    counted = npc.Poll(max(501, ballots), ballots, 0, votes)
    return vector(
        "VILLAGE2018-15-2c",
        npc.another_election,
        LEFT,
        counted,
        want=want,
        cites=law(15, 2),
        get=get,
    )


def meets(
    rule_id: str, forum: VillageForum, sizes: tuple[int, int, int, int], want: Any, cites: str
) -> Vector:
    """Return a vector of who attends: adults, present, households, represented."""
    meeting = VillagersMeeting(forum, *sizes)
    return vector(rule_id, village_meeting_valid, meeting, want=want, cites=cites)


def decides(rule_id: str, meeting: Any, yes: int, want: Any, cites: str) -> Vector:
    """Return a vector of a decision."""
    return vector(rule_id, village_decision_valid, meeting, yes=yes, want=want, cites=cites)


def calls(
    rule_id: str,
    forum: VillageForum,
    asked: tuple[int, int],
    by: VillageSigners,
    want: Any,
    at: str,
) -> Vector:
    """Return a vector of a proposal to call a meeting."""
    return vector(rule_id, village_call_valid, forum, *asked, by=by, want=want, cites=at)


def duty(rule_id: str, what: VillageDuty, days: list[date], want: Any, at: str) -> Vector:
    """Return a vector of a duty as it stood at the end of 2025."""
    end = date(2025, 12, 31)
    return vector(rule_id, village_duty_held, what, days, want=want, cites=at, get=state, on=end)


def demands(asked: tuple[int, int], by: VillageSigners, want: Any, reasons: bool = True) -> Vector:  # noqa: FBT001, FBT002
    """Return a vector of a demand for recall."""
    return vector(
        "VILLAGE2018-16-1",
        village_recall_demand_valid,
        *asked,
        by=by,
        reasons=reasons,
        want=want,
        cites=law(16, 1),
    )


def recalls(tally: npc.Tally, want: Any) -> Vector:
    """Return a vector of a recall among a thousand registered."""
    return vector(
        "VILLAGE2018-16-2",
        village_recall_effective,
        VILLAGE,
        tally,
        want=want,
        cites=law(16, 2),
    )


def on_list(voter: VillageVoter, want: Any, cites: str) -> Vector:
    """Return a vector of a person on the list."""
    return vector("VILLAGE2018-13", village_voter_eligible, voter, want=want, cites=cites)


def residents(by: ResidentsBy, entitled: int, present: int, want: Any, *groups: int) -> Vector:
    """Return a vector of who attends a residents' meeting."""
    meeting = ResidentsMeeting(by, entitled, present, groups)
    return vector(
        "RESIDENT2018-9-3",
        residents_meeting_valid,
        meeting,
        want=want,
        cites=city(9, 3),
        get=met(city(9, 3)),
    )


def proposes(proposing: int, total: int, by: ResidentsBy, want: Any) -> Vector:
    """Return a vector of a proposal to call a residents' meeting."""
    return vector(
        "RESIDENT2018-10-2",
        residents_call_valid,
        proposing,
        total,
        by=by,
        want=want,
        cites=city(10, 2),
    )


LEFT = elect_village_committee(
    VILLAGE, poll(600, {"甲": 400, "乙": 300, "丙": 200}), seats=2, on=ON
)
AGAIN = npc.another_election(LEFT, poll(600, {"乙": 200, "丙": 199}), on=ON)
ASSEMBLY, GROUP = VillageForum.ASSEMBLY, VillageForum.GROUP
MEETING = VillageForum.REPRESENTATIVES
QUARTERS = [date(2025, 2, 1), date(2025, 5, 1), date(2025, 8, 1), date(2025, 11, 1)]
MONTHS = [date(2025, month, 9) for month in range(1, 13)]
ALL, HOUSES, GROUPS = ResidentsBy.RESIDENTS, ResidentsBy.HOUSEHOLDS, ResidentsBy.GROUPS

_ENDS: tuple[tuple[dict[str, Any], bool], ...] = (
    ({}, True),
    ({"incapable": True}, False),
    ({"sentenced": True}, False),
)

VECTORS = [
    # 6: the committee
    *(
        vector(
            "VILLAGE2018-6-1",
            village_committee_valid,
            number,
            women=1,
            want=want,
            cites=law(6, 1),
        )
        for number, want in ((2, False), (3, True), (4, True), (6, True), (7, True), (8, False))
    ),
    *(
        vector(
            "VILLAGE2018-6-1",
            village_committee_valid,
            5,
            women=women,
            minority=minority,
            want=want,
            cites=law(6, 2),
        )
        for women, minority, want in ((0, None, False), (1, 0, False), (1, 1, True))
    ),
    # 11 II: the term
    vector(
        "VILLAGE2018-11-2",
        village_term,
        date(2021, 3, 1),
        want=date(2026, 3, 1),
        cites=law(11, 2),
        get=due,
    ),
    vector(
        "VILLAGE2018-11-2",
        village_term,
        date(2020, 12, 15),
        want=date(2025, 12, 15),
        cites=law(11, 2),
        get=due,
    ),
    # 12: the election committee
    *(
        vector(
            "VILLAGE2018-12-3",
            village_election_committee_eligible,
            nominated=nominated,
            want=not nominated,
            cites=law(12, 3),
        )
        for nominated in (True, False)
    ),
    vector(
        "VILLAGE2018-12-3",
        election_committee_successors,
        {"甲": 9, "乙": 8, "丙": 7, "丁": 6},
        ("甲", "乙"),
        vacancies=1,
        want=("丙",),
        cites=law(12, 4),
        get=lambda result: result.named,
    ),
    vector(
        "VILLAGE2018-12-3",
        election_committee_successors,
        {"甲": 9, "乙": 8, "丙": 7, "丁": 7},
        ("甲", "乙"),
        vacancies=1,
        want=("丙", "丁"),
        cites=law(12, 4),
        get=lambda result: result.tied,
    ),
    *(
        vector(
            "VILLAGE2018-12-3",
            election_committee_successors,
            {"甲": 9, "乙": 8, "丙": votes},
            ("甲", "乙"),
            vacancies=1,
            want=want,
            cites=law(12, 4),
            get=lambda result: (result.named, result.vacant),
        )
        for votes, want in ((0, ((), 1)), (1, (("丙",), 0)))
    ),
    # 13: who is registered
    *(
        on_list(VillageVoter(age), want, law(13, 1))
        for age, want in ((17, False), (18, True), (19, True))
    ),
    on_list(VillageVoter(40, deprived=True), False, law(13, 1)),
    on_list(VillageVoter(40, years_here=0), True, law(13, 2, 1)),
    on_list(VillageVoter(40, years_here=None), False, law(13, 2, 2)),
    on_list(VillageVoter(40, years_here=None, willing=True), True, law(13, 2, 2)),
    *(
        on_list(
            VillageVoter(40, household=False, years_here=years, applied=True, consented=True),
            want,
            law(13, 2, 3),
        )
        for years, want in ((None, False), (0, False), (1, True), (2, True))
    ),
    on_list(VillageVoter(40, household=False, years_here=1, applied=True), False, law(13, 2, 3)),
    on_list(VillageVoter(40, household=False, years_here=1, consented=True), False, law(13, 2, 3)),
    on_list(VillageVoter(40, elsewhere=True), False, law(13, 3)),
    # 14: the list and objections to it
    vector(
        "VILLAGE2018-14-1",
        village_list_due,
        date(2026, 3, 25),
        want=date(2026, 3, 5),
        cites=law(14, 1),
        get=due,
    ),
    vector(
        "VILLAGE2018-14-1",
        village_list_due,
        date(2026, 1, 10),
        want=date(2025, 12, 21),
        cites=law(14, 1),
        get=due,
    ),
    vector(
        "VILLAGE2018-14-2",
        village_objection_due,
        date(2026, 3, 5),
        want=date(2026, 3, 10),
        cites=law(14, 2),
        get=due,
    ),
    vector(
        "VILLAGE2018-14-2",
        village_objection_due,
        date(2026, 2, 26),
        want=date(2026, 3, 3),
        cites=law(14, 2),
        get=due,
    ),
    vector(
        "VILLAGE2018-14-2",
        village_objection_answer_due,
        date(2026, 3, 10),
        want=date(2026, 3, 13),
        cites=law(14, 2),
        get=due,
    ),
    # 15 I: more candidates than seats
    *(
        vector(
            "VILLAGE2018-15-1",
            npc.candidate_margin,
            npc.Contest.VILLAGE_COMMITTEE,
            seats=seats,
            want=(least, None),
            cites=law(15, 1),
            get=numbers,
        )
        for seats, least in ((1, 2), (3, 4), (7, 8))
    ),
    *(
        elects(
            "VILLAGE2018-15-1",
            poll(600, dict.fromkeys(names, 0)),
            want,
            law(15, 1),
            valid,
            seats=3,
        )
        for names, want in (("甲乙", False), ("甲乙丙", False), ("甲乙丙丁", True))
    ),
    # 15 II: turnout, majority, another election
    *(
        elects("VILLAGE2018-15-2a", poll(number, {"甲": 1, "乙": 1}), want, law(15, 2), valid)
        for number, want in ((499, False), (500, False), (501, True))
    ),
    *(
        elects("VILLAGE2018-15-2b", poll(600, {"甲": votes, "乙": 1}), want, law(15, 2), elected)
        for votes, want in ((299, ()), (300, ()), (301, ("甲",)))
    ),
    elects(
        "VILLAGE2018-15-2b",
        # The base is those voting, not the ballots handed in.
        poll(600, {"甲": 300, "乙": 1}, ballots=590),
        npc.Step.ANOTHER_ELECTION,
        law(15, 2),
        step,
    ),
    again({"乙": 199, "丙": 100}, 600, ("甲",)),
    again({"乙": 200, "丙": 100}, 600, ("甲", "乙")),
    again({"乙": 201, "丙": 100}, 600, ("甲", "乙")),
    again({"乙": 200, "丙": 100}, 601, ("甲",)),
    again({"乙": 250, "丙": 250}, 600, npc.Step.UNREGULATED, step),
    # 15 IV: proxies
    *(
        vector(
            "VILLAGE2018-15-4",
            village_proxy_valid,
            proxy,
            want=want,
            cites=law(15, 4),
        )
        for proxy, want in (
            (VillageProxy(), True),
            (VillageProxy(away=False), False),
            (VillageProxy(written=False), False),
            (VillageProxy(near_relative=False), False),
            (VillageProxy(voter=False), False),
        )
    ),
    # 16: recall
    *(demands((n, 1000), VOTERS, n >= 200) for n in (199, 200, 201)),
    *(demands((n, 30), REPRESENTATIVES, n >= 10) for n in (9, 10, 11)),
    demands((1000, 1000), VOTERS, want=False, reasons=False),
    recalls(npc.Tally(yes=500), want=False),
    recalls(npc.Tally(yes=501), want=True),
    recalls(npc.Tally(yes=300, no=200, not_voting=300), want=False),
    recalls(npc.Tally(yes=299, no=301), want=False),
    recalls(npc.Tally(yes=300, no=300), want=False),
    recalls(npc.Tally(yes=301, no=299), want=True),
    recalls(npc.Tally(yes=300, no=200, abstain=50, void=50), want=False),
    # 18, 33 II: when a post ends
    *(
        vector("VILLAGE2018-18", village_post_valid, **more, want=want, cites=law(18))
        for more, want in _ENDS
    ),
    *(
        vector("VILLAGE2018-33", village_post_valid, appraisals=found, want=want, cites=law(33, 2))
        for found, want in (
            ((), True),
            ((POOR,), True),
            ((POOR, GOOD, POOR), True),
            ((POOR, POOR), False),
            ((POOR, POOR, GOOD), False),
            ((GOOD, POOR, POOR, POOR), False),
        )
    ),
    # 20: handover
    vector(
        "VILLAGE2018-20",
        handover_due,
        date(2026, 3, 25),
        want=date(2026, 4, 4),
        cites=law(20),
        get=due,
    ),
    vector(
        "VILLAGE2018-20",
        handover_due,
        date(2026, 12, 25),
        want=date(2027, 1, 4),
        cites=law(20),
        get=due,
    ),
    # 21 II: calling the assembly, and its notice
    *(
        calls("VILLAGE2018-21-2", ASSEMBLY, (n, 800), VILLAGERS, n >= 80, law(21, 2))
        for n in (79, 80, 81)
    ),
    *(
        calls("VILLAGE2018-21-2", ASSEMBLY, (n, 30), REPRESENTATIVES, n >= 10, law(21, 2))
        for n in (9, 10, 11)
    ),
    vector(
        "VILLAGE2018-21-2",
        assembly_notice_due,
        date(2026, 3, 5),
        want=date(2026, 2, 23),
        cites=law(21, 2),
        get=due,
    ),
    # 22 I: the assembly
    *(
        meets("VILLAGE2018-22-1", ASSEMBLY, (800, n, 300, 0), n > 400, law(22, 1))
        for n in (399, 400, 401)
    ),
    *(
        meets("VILLAGE2018-22-1", ASSEMBLY, (800, 201, 300, n), n >= 200, law(22, 1))
        for n in (199, 200, 201)
    ),
    *(
        decides(
            "VILLAGE2018-22-1",
            VillagersMeeting(ASSEMBLY, 800, 402, 300, 100),
            yes,
            yes > 201,
            law(22, 1),
        )
        for yes in (200, 201, 202)
    ),
    decides(
        "VILLAGE2018-22-1", VillagersMeeting(ASSEMBLY, 800, 400, 300, 0), 400, False, law(22, 1)
    ),
    # 25: the representatives
    *(
        vector(
            "VILLAGE2018-25-1",
            representation_valid,
            members,
            representatives=many,
            women=women,
            want=want,
            cites=law(25, 1),
        )
        for members, many, women, want in (
            (35, 28, 11, False),
            (35, 28, 12, True),
            (35, 28, 13, True),
            (34, 27, 12, False),
            (35, 27, 12, False),
            (35, 29, 12, True),
            (36, 30, 11, False),
            (36, 30, 12, True),
            (36, 30, 13, True),
        )
    ),
    *(
        vector(
            "VILLAGE2018-25-2",
            representative_numbers,
            households,
            want=want,
            cites=law(25, 2),
            get=numbers,
        )
        for households, want in (
            (300, (20, 60)),
            (44, (3, 8)),
            (45, (3, 9)),
            (46, (4, 9)),
            (4, (None, None)),
            (5, (1, 1)),
        )
    ),
    # 26: their meeting
    *(
        calls("VILLAGE2018-26-1", MEETING, asked, REPRESENTATIVES, want, law(26, 1))
        for asked, want in (((5, 30), False), ((6, 30), True), ((6, 31), False), ((7, 31), True))
    ),
    duty("VILLAGE2018-26-1", MEETS, QUARTERS, (State.MET, 0), law(26, 1)),
    duty("VILLAGE2018-26-1", MEETS, QUARTERS[1:], (State.BROKEN, 1), law(26, 1)),
    *(
        vector(
            "VILLAGE2018-26-2",
            village_meeting_valid,
            RepresentativesMeeting(members, present),
            want=want,
            cites=law(26, 2),
        )
        for members, present, want in (
            (36, 23, False),
            (36, 24, True),
            (35, 23, False),
            (35, 24, True),
        )
    ),
    *(
        decides("VILLAGE2018-26-2", RepresentativesMeeting(36, 30), yes, yes > 15, law(26, 2))
        for yes in (14, 15, 16)
    ),
    # 28 I: a group
    *(meets("VILLAGE2018-28-1", GROUP, (90, n, 30, 0), n >= 60, law(28, 1)) for n in (59, 60, 61)),
    *(meets("VILLAGE2018-28-1", GROUP, (90, 21, 30, n), n >= 20, law(28, 1)) for n in (19, 20, 21)),
    *(
        decides("VILLAGE2018-28-1", VillagersMeeting(GROUP, 90, 60, 30, 20), n, n > 30, law(28, 1))
        for n in (29, 30, 31)
    ),
    # 30 III, 33 I: what recurs
    duty("VILLAGE2018-30-3", PUBLISHES, QUARTERS, (State.MET, 0), law(30, 3)),
    duty("VILLAGE2018-30-3", PUBLISHES, QUARTERS[:3], (State.BROKEN, 1), law(30, 3)),
    duty("VILLAGE2018-30-3", ACCOUNTS, MONTHS, (State.MET, 0), law(30, 3)),
    duty("VILLAGE2018-30-3", ACCOUNTS, MONTHS[1:], (State.BROKEN, 1), law(30, 3)),
    duty("VILLAGE2018-33", APPRAISES, MONTHS[:1], (State.MET, 0), law(33, 1)),
    duty("VILLAGE2018-33", APPRAISES, [], (State.BROKEN, 1), law(33, 1)),
    # 35 I (6): audit
    *(
        vector(
            "VILLAGE2018-35-6",
            audit_item_valid,
            signers,
            villagers,
            want=want,
            cites=law(35, 1, 6),
        )
        for signers, villagers, want in (
            (200, 1001, False),
            (201, 1001, True),
            (7, 37, False),
            (8, 37, True),
        )
    ),
    # Residents: 6 to 10
    *(
        vector(
            "RESIDENT2018-6-1",
            residents_area,
            households,
            want=want,
            cites=city(6, 1),
            get=usual,
        )
        for households, want in (
            (99, (False, True)),
            (100, (True, False)),
            (700, (True, False)),
            (701, (False, True)),
        )
    ),
    *(
        vector("RESIDENT2018-7", residents_committee_valid, n, want=4 < n < 10, cites=city(7))
        for n in (4, 5, 6, 8, 9, 10)
    ),
    *(
        vector(
            "RESIDENT2018-7",
            residents_committee_valid,
            5,
            minority=minority,
            want=minority == 1,
            cites=city(7),
        )
        for minority in (0, 1)
    ),
    *(
        vector(
            "RESIDENT2018-8-1",
            residents_electors_valid,
            GROUPS,
            delegates=(2, number, 3),
            wanted=True,
            want=want,
            cites=city(8, 1),
        )
        for number, want in ((1, False), (2, True), (3, True), (4, False))
    ),
    vector(
        "RESIDENT2018-8-1",
        residents_electors_valid,
        GROUPS,
        delegates=(2, 3),
        want=False,
        cites=city(8, 1),
    ),
    *(
        vector("RESIDENT2018-8-1", residents_electors_valid, by, want=True, cites=city(8, 1))
        for by in (ALL, HOUSES)
    ),
    vector(
        "RESIDENT2018-8-1",
        residents_term,
        date(2021, 3, 1),
        want=date(2026, 3, 1),
        cites=city(8, 1),
        get=due,
    ),
    *(residents(ALL, 100, n, n > 50) for n in (49, 50, 51)),
    *(residents(HOUSES, 100, n, n > 50) for n in (49, 50, 51)),
    *(residents(GROUPS, 10, n, n > 5, 2, 2, 3, 3) for n in (4, 5, 6)),
    *(
        vector(
            "RESIDENT2018-9-3",
            residents_meeting_valid,
            ResidentsMeeting(GROUPS, 4 + number, 4 + number, (2, 2, number)),
            want=want,
            cites=city(9, 2),
        )
        for number, want in ((1, False), (2, True), (3, True), (4, False))
    ),
    *(
        vector(
            "RESIDENT2018-9-3",
            residents_decision_valid,
            ResidentsMeeting(ALL, 100, 60),
            yes=n,
            want=n > 30,
            cites=city(9, 3),
        )
        for n in (29, 30, 31)
    ),
    *(proposes(n, 1000, ALL, n >= 200) for n in (199, 200, 201)),
    *(proposes(n, 400, HOUSES, n >= 80) for n in (79, 80, 81)),
    *(proposes(n, 12, GROUPS, n >= 4) for n in (3, 4, 5)),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision come out as the text has them."""
    v.check()


FIRST: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
    (elect_village_committee, (VILLAGE, poll(600, {"甲": 1, "乙": 1})), {"seats": 1}),
    (village_recall_demand_valid, (1, 9), {"by": VOTERS, "reasons": True}),
    (village_recall_demand_valid, (1, 9), {"by": REPRESENTATIVES, "reasons": True}),
    (village_recall_effective, (VILLAGE, npc.Tally(yes=1)), {}),
    (npc.candidate_margin, (npc.Contest.VILLAGE_COMMITTEE,), {"seats": 1}),
    (village_committee_valid, (5,), {"women": 1, "minority": 1}),
    (village_term, (SINCE,), {}),
    (village_election_committee_eligible, (), {"nominated": True}),
    (election_committee_successors, ({"甲": 1}, ("甲",)), {"vacancies": 1}),
    (village_voter_eligible, (VillageVoter(30),), {}),
    (village_list_due, (SINCE,), {}),
    (village_objection_due, (SINCE,), {}),
    (village_objection_answer_due, (SINCE,), {}),
    (village_proxy_valid, (VillageProxy(),), {}),
    (village_post_valid, (), {}),
    (handover_due, (SINCE,), {}),
    (village_call_valid, (ASSEMBLY, 1, 9), {"by": VILLAGERS}),
    (village_call_valid, (ASSEMBLY, 1, 9), {"by": REPRESENTATIVES}),
    (village_call_valid, (MEETING, 1, 9), {"by": REPRESENTATIVES}),
    (assembly_notice_due, (SINCE,), {}),
    (village_meeting_valid, (VillagersMeeting(ASSEMBLY, 9, 9, 3, 3),), {}),
    (village_meeting_valid, (VillagersMeeting(GROUP, 9, 9, 3, 3),), {}),
    (village_decision_valid, (RepresentativesMeeting(9, 9),), {"yes": 9}),
    (representation_valid, (9,), {"representatives": 8, "women": 3}),
    (representative_numbers, (30,), {}),
    *((village_duty_held, (what, []), {}) for what in VillageDuty),
    (audit_item_valid, (1, 9), {}),
    (residents_area, (100,), {}),
    (residents_committee_valid, (5,), {"minority": 1}),
    (residents_term, (SINCE,), {}),
    (residents_electors_valid, (ALL,), {}),
    *((residents_meeting_valid, (ResidentsMeeting(by, 9, 9),), {}) for by in (ALL, HOUSES)),
    (residents_decision_valid, (ResidentsMeeting(GROUPS, 4, 4, (2, 2)),), {"yes": 4}),
    *((residents_call_valid, (1, 9), {"by": by}) for by in ResidentsBy),
]


@pytest.mark.parametrize(
    ("rule", "args", "more"),
    FIRST,
    ids=[f"{number}-{row[0].__name__}" for number, row in enumerate(FIRST)],
)
def test_first_day(rule: Callable[..., Any], args: tuple[Any, ...], more: dict[str, Any]) -> None:
    """Both laws answer from the day after the adoption of their amendment, and not before."""
    check_first_day(rule, *args, first=SINCE, **more)
    with pytest.raises(npc.NotInForceError) as caught:
        rule(*args, on=SINCE - timedelta(days=1), **more)

    assert SINCE == caught.value.first


def test_another_election_needs_the_text_of_its_day() -> None:
    """What the first vote left is carried on under the same law."""
    first = elect_village_committee(VILLAGE, poll(600, {"甲": 300, "乙": 200}), seats=1, on=SINCE)
    after = npc.another_election(first, poll(600, {"甲": 300, "乙": 200}), on=SINCE)

    assert ("甲",) == after.elected
    assert {law(15, 1), law(15, 2)} <= provisions(after)


def test_the_third_is_one_of_all_ballots_cast() -> None:
    """Void ballots are in the base, and no doubt is left about it."""
    counted = npc.Poll(600, 600, 30, {"乙": 199, "丙": 100})
    result = npc.another_election(LEFT, counted, on=ON)

    assert (("甲",), ()) == (result.elected, result.open)
    assert [200, 200] == [ground.required for ground in result.grounds]


def test_what_the_provinces_settle_is_cited() -> None:
    """A tie of the first vote is handed back; the law leaves the details to the provinces."""
    tied = elect_village_committee(
        VILLAGE, poll(600, {"甲": 390, "乙": 390, "丙": 390}), seats=2, on=ON
    )

    assert (npc.Step.UNREGULATED, ("甲", "乙", "丙")) == (tied.next_step.kind, tied.tied)
    assert law(15, 5) in provisions(tied.next_step)


def test_a_by_election_follows_article_15() -> None:
    """Article 19 refers to it, and says so where seats are left."""
    result = elect_village_committee(
        VILLAGE, poll(600, {"甲": 300, "乙": 1}), seats=1, on=ON, by_election=True
    )

    assert law(19) in provisions(result.valid)
    assert law(19) in provisions(result.next_step)


def test_each_base_asks_for_its_own_number() -> None:
    """The numbers required are those of the text, provision by provision."""
    committee = village_committee_valid(5, women=1, on=ON)
    decision = residents_decision_valid(ResidentsMeeting(HOUSES, 9, 7), yes=4, on=ON)

    assert [3, 7, None] == [ground.required for ground in committee.grounds]
    assert [5, 4] == [ground.required for ground in decision.grounds]


RESTS_ON: list[tuple[Any, list[str]]] = [
    (village_committee_valid(5, women=1, minority=1, on=ON), [law(6, 1)] * 2 + [law(6, 2)] * 2),
    (
        village_voter_eligible(VillageVoter(30, household=False, years_here=1), on=ON),
        [law(13, 1), law(13, 1), law(13, 2, 3), law(13, 2, 3), law(13, 3)],
    ),
    (village_recall_demand_valid(1, 9, by=VOTERS, reasons=True, on=ON), [law(16, 1)] * 2),
    (village_recall_demand_valid(1, 9, by=REPRESENTATIVES, reasons=True, on=ON), [law(16, 1)] * 2),
    (village_recall_effective(VILLAGE, npc.Tally(yes=501), on=ON), [law(16, 2)] * 2),
    (
        village_decision_valid(VillagersMeeting(ASSEMBLY, 9, 9, 3, 0), yes=9, on=ON),
        [law(22, 1)] * 2,
    ),
    (
        village_decision_valid(VillagersMeeting(GROUP, 9, 9, 3, 0), yes=9, on=ON),
        [law(28, 1)] * 2,
    ),
    (village_decision_valid(RepresentativesMeeting(9, 9), yes=9, on=ON), [law(26, 2)] * 2),
    (representation_valid(9, representatives=8, women=3, on=ON), [law(25, 1)] * 2),
    (representative_numbers(30, on=ON), [law(25, 2)] * 3),
    (residents_area(100, on=ON), [city(6, 1)] * 2),
    (residents_committee_valid(5, minority=1, on=ON), [city(7)] * 3),
    (
        residents_electors_valid(GROUPS, delegates=(2,), wanted=True, on=ON),
        [city(8, 1)] * 3,
    ),
    (
        residents_decision_valid(ResidentsMeeting(GROUPS, 2, 2, (2,)), yes=2, on=ON),
        [city(9, 3), city(9, 2), city(9, 2), city(9, 3)],
    ),
    # An election: the votes of each, the turnout and the candidates, the seats left.
    (LEFT, [law(15, 2)] * 3),
    (LEFT.valid, [law(15, 2), law(15, 1)]),
    (LEFT.next_step, [law(15, 2)]),
    (AGAIN, [law(15, 2)] * 2),
    (AGAIN.valid, [law(15, 2), law(15, 1), law(15, 2)]),
]


@pytest.mark.parametrize(("result", "want"), RESTS_ON, ids=range(len(RESTS_ON)))
def test_it_rests_on_each_provision(result: Any, want: list[str]) -> None:
    """Every ground names its own provision, in the order of the text."""
    assert want == cited(result)


def test_the_texts_leave_villagers_open() -> None:
    """Whom the share of villagers is of is noted, without deciding the answer."""
    ruling = audit_item_valid(2, 10, on=ON)

    assert verdict(ruling) is True
    assert 1 == len(ruling.open)
