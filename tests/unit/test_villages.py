"""Villages and neighbourhoods: what is said, noted, left open and refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import FactsError, Poll, Step, Tally
from npcmodel.dates.held import State
from npcmodel.elections import ballot_valid, elect_deputies
from npcmodel.elections.villages import (
    elect_village_committee,
    village_recall_demand_valid,
    village_recall_effective,
)
from npcmodel.errors import UndecidedError
from npcmodel.facts.areas import VillageElectorate
from npcmodel.facts.people import Contest, VillageSigners
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
    village_call_valid,
    village_committee_valid,
    village_decision_valid,
    village_duty_held,
    village_election_committee_eligible,
    village_list_due,
    village_meeting_valid,
    village_objection_due,
    village_post_valid,
    village_proxy_valid,
    village_term,
    village_voter_eligible,
)

ON = date(2026, 11, 21)
VILLAGE = VillageElectorate(registered=1000)
ASSEMBLY, GROUP = VillageForum.ASSEMBLY, VillageForum.GROUP
MEETING = VillageForum.REPRESENTATIVES
VILLAGERS, VOTERS = VillageSigners.VILLAGERS, VillageSigners.VOTERS
ALL, HOUSES, GROUPS = ResidentsBy.RESIDENTS, ResidentsBy.HOUSEHOLDS, ResidentsBy.GROUPS


class Index:
    """A whole number of another kind, as numpy has them."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def elects(votes: dict[str, int], part: int = 600, **more: Any) -> npc.ElectionResult:
    """Return a first vote among a thousand registered."""
    ballots = more.pop("ballots", part)
    write_ins = more.pop("write_ins", {})
    asked = {"seats": 1, "on": ON, **more}
    return elect_village_committee(VILLAGE, Poll(part, ballots, 0, votes, write_ins), **asked)


# Elections


def test_an_election_that_fills_its_seats_is_complete() -> None:
    """Most votes first, each with more than half of those voting."""
    result = elects({"甲": 400, "乙": 301, "丙": 100}, seats=2)

    assert (("甲", "乙"), Step.COMPLETE) == (result.elected, result.next_step.kind)
    assert () == result.open


def test_seats_left_go_to_those_with_most_votes() -> None:
    """They stand in the order of the first vote; more of them than seats."""
    result = elects({"甲": 400, "乙": 200, "丙": 300, "丁": 10}, seats=2)
    margin = result.next_step.candidates
    assert margin is not None

    assert (Step.ANOTHER_ELECTION, ("丙", "乙", "丁")) == (
        result.next_step.kind,
        result.next_step.among,
    )
    assert (2, None) == (margin.least, margin.most)


def test_another_election_follows_the_order_of_the_first() -> None:
    """Whoever is passed over voids it."""
    first = elects({"甲": 400, "乙": 200, "丙": 300, "丁": 10}, seats=2)
    lawful = npc.another_election(first, Poll(600, 600, 0, {"丙": 250, "乙": 240}), on=ON)
    skipped = npc.another_election(first, Poll(600, 600, 0, {"丙": 250, "丁": 240}), on=ON)

    assert ("甲", "丙") == lawful.elected
    assert (False, Step.REPEAT) == (skipped.valid.holds, skipped.next_step.kind)


def test_another_election_by_a_single_candidate_is_void() -> None:
    """The article asks for more candidates than seats of it too."""
    first = elects({"甲": 400, "乙": 200, "丙": 300, "丁": 10}, seats=2)
    alone = npc.another_election(first, Poll(600, 600, 0, {"丙": 250}), on=ON)

    assert not alone.valid.holds


def test_what_is_left_after_another_election_the_provinces_settle() -> None:
    """Nobody reached a third."""
    first = elects({"甲": 200, "乙": 200, "丙": 100})
    again = npc.another_election(first, Poll(600, 600, 0, {"甲": 199, "乙": 198}), on=ON)

    assert (Step.UNREGULATED, 1) == (again.next_step.kind, again.vacant)
    assert "省级人大常委会" in again.next_step.explain()


def test_turnout_of_another_election_is_open() -> None:
    """The text asks for it of the election; whether of each vote it does not say."""
    first = elects({"甲": 200, "乙": 200, "丙": 100})
    again = npc.another_election(first, Poll(400, 400, 0, {"甲": 300, "乙": 1}), on=ON)

    assert not again.valid.holds
    assert 1 == len(again.valid.open)


def test_another_election_can_count_other_voters() -> None:
    """The list may have changed since."""
    first = elects({"甲": 200, "乙": 200, "丙": 100})
    fewer = VillageElectorate(registered=700)
    poll = Poll(400, 400, 0, {"甲": 300, "乙": 1})
    again = npc.another_election(first, poll, on=ON, electorate=fewer)

    assert ("甲",) == again.elected


def test_a_tie_of_the_first_vote_has_no_other_ballot() -> None:
    """The law of villages provides none: it is handed back."""
    tied = elects({"甲": 390, "乙": 390, "丙": 390}, seats=2)
    with pytest.raises(FactsError) as caught:
        npc.another_ballot(tied, Poll(600, 600, 0, {"甲": 1, "乙": 1, "丙": 1}), on=ON)

    assert "first.next_step" == caught.value.field
    assert (2, 0) == (tied.contested, tied.vacant)


def test_more_majorities_than_seats_are_noted() -> None:
    """Most votes win, which the text does not say of a first vote."""
    result = elects({"甲": 400, "乙": 350, "丙": 310}, seats=2)

    assert ("甲", "乙") == result.elected
    assert 1 == len(result.open)


def test_more_majorities_in_a_void_vote_are_not() -> None:
    """As few candidates as seats: nobody is elected."""
    result = elects({"甲": 400, "乙": 350}, part=400, seats=2)

    assert ((), ()) == (result.elected, result.open)


def test_more_ballots_than_voters_leave_it_open() -> None:
    """No text says what they do to the election."""
    result = elects({"甲": 400, "乙": 1}, ballots=601)

    assert result.valid.undecided
    assert (Step.UNREGULATED, ()) == (result.next_step.kind, result.elected)


def test_a_write_in_with_the_votes_leaves_it_open() -> None:
    """No text says whether one may be written in; one below the majority changes nothing."""
    reaching = elects({"甲": 200, "乙": 1}, write_ins={"丙": 301})
    below = elects({"甲": 200, "乙": 1}, write_ins={"丙": 300})

    assert reaching.valid.undecided
    assert below.valid.holds


def test_a_write_in_in_another_election_is_open_at_a_third() -> None:
    """The votes that elect there are a third of the ballots."""
    first = elects({"甲": 200, "乙": 200, "丙": 100})
    votes = {"甲": 210, "乙": 1}
    at_a_third = Poll(600, 600, 0, votes, {"丁": 200})
    below = Poll(600, 600, 0, votes, {"丁": 199})

    assert npc.another_election(first, at_a_third, on=ON).valid.undecided
    assert npc.another_election(first, below, on=ON).valid.holds


def test_a_vote_that_nobody_came_to_is_void() -> None:
    """There is no majority of nobody."""
    result = elects({"甲": 0, "乙": 0}, part=0, write_ins={"丙": 0})

    assert (False, ()) == (result.valid.holds, result.elected)


def test_a_by_election_says_what_is_open() -> None:
    """Where a meeting elects, the text does not say who counts as registered."""
    result = elects({"甲": 400, "乙": 1}, by_election=True)
    again = npc.another_election(
        elects({"甲": 200, "乙": 199}, by_election=True),
        Poll(600, 600, 0, {"甲": 300, "乙": 1}),
        on=ON,
    )

    assert ("甲",) == result.elected == again.elected
    assert [1, 1] == [len(result.valid.open), len(again.valid.open)]


def test_a_village_elects_no_deputies() -> None:
    """Its list is no district, and its ballots are not those of deputies."""
    with pytest.raises(FactsError, match="electorate"):
        elect_deputies(wrong(VILLAGE), Poll(1, 1, 0, {"甲": 1, "乙": 0}), on=ON)
    with pytest.raises(FactsError, match="a contest whose ballots a national text speaks of"):
        ballot_valid(1, seats=1, contest=Contest.VILLAGE_COMMITTEE, on=ON)
    with pytest.raises(FactsError, match="of deputies"):
        npc.elect_officials(
            npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, 60),
            Poll(1, 1, 0, {"甲": 1}),
            seats=1,
            on=ON,
            contest=Contest.VILLAGE_COMMITTEE,
        )


# Recall


def test_a_demand_says_that_the_member_may_answer() -> None:
    """The right of defence is noted."""
    ruling = village_recall_demand_valid(200, 1000, by=VOTERS, reasons=True, on=ON)

    assert ruling.holds
    assert "申辩" in ruling.explain()


def test_a_recall_that_nobody_came_to_fails() -> None:
    """Absent villagers do not vote."""
    ruling = village_recall_effective(VILLAGE, Tally(not_voting=900), on=ON)

    assert not ruling.holds
    assert [0] == [ground.count for ground in ruling.grounds]


# Committees, lists, meetings


def test_ways_to_meet_a_quorum() -> None:
    """Only that which is met is a ground; both are where neither is."""
    both = VillagersMeeting(ASSEMBLY, 800, 500, 300, 250)
    neither = VillagersMeeting(ASSEMBLY, 800, 100, 300, 100)
    houses = VillagersMeeting(GROUP, 90, 25, 30, 25)

    assert [True, True] == [one.holds for one in village_meeting_valid(both, on=ON).grounds]
    assert [False, False] == [one.holds for one in village_meeting_valid(neither, on=ON).grounds]
    assert [True] == [one.holds for one in village_meeting_valid(houses, on=ON).grounds]


def test_other_laws_may_ask_more_of_the_assembly() -> None:
    """That is noted of the assembly, and of no other meeting."""
    assembly = VillagersMeeting(ASSEMBLY, 800, 500, 300, 0)
    group = VillagersMeeting(GROUP, 90, 80, 30, 0)
    meetings = (assembly, group, RepresentativesMeeting(30, 20))
    asked = [village_meeting_valid(one, on=ON) for one in meetings]
    decided = [village_decision_valid(one, yes=20, on=ON) for one in meetings]

    assert [1, 0, 0] == [len(ruling.notes) for ruling in asked]
    assert [1, 0, 0] == [len(ruling.notes) for ruling in decided]


def test_an_empty_meeting_decides_nothing() -> None:
    """Nobody attends: the quorum fails, and of nobody there is no half."""
    village = village_decision_valid(RepresentativesMeeting(30, 0), yes=0, on=ON)
    residents = residents_decision_valid(ResidentsMeeting(ALL, 30, 0), yes=0, on=ON)

    assert (False, 1) == (village.holds, len(village.grounds))
    assert (False, 1) == (residents.holds, len(residents.grounds))


def test_whose_share_of_villagers_is_open() -> None:
    """It is said where villagers propose, and not where representatives do."""
    by_villagers = village_call_valid(ASSEMBLY, 80, 800, by=VILLAGERS, on=ON)
    others = VillageSigners.REPRESENTATIVES
    by_representatives = village_call_valid(ASSEMBLY, 10, 30, by=others, on=ON)

    assert [1, 0] == [len(by_villagers.open), len(by_representatives.open)]
    assert bool(by_villagers)


def test_a_villager_with_no_tie_is_not_listed() -> None:
    """Neither household registered nor living there, whoever consents."""
    voter = VillageVoter(30, household=False, years_here=None, applied=True, consented=True)

    assert "户籍和居住都不在本村" in village_voter_eligible(voter, on=ON).explain()


def test_successors_and_seats_that_stay_open() -> None:
    """Fewer are left than vacancies; a tie is handed back and decides."""
    votes = {"甲": 9, "丙": 8, "乙": 1}
    few = election_committee_successors(votes, ("甲", "丙"), vacancies=2, on=ON)
    votes = {"甲": 1, "乙": 1, "丙": 2}
    tied = election_committee_successors(votes, ("丙",), vacancies=1, on=ON)

    assert (("乙",), 1) == (few.named, few.vacant)
    assert (("甲", "乙"), 1, True) == (tied.tied, tied.contested, tied.open[0].decides)
    assert few.explain().startswith("递补：乙；待定1名")
    assert tied.explain("en").startswith("next: nobody; seats still open: 1")
    assert tied.explain().startswith("递补：无人；待定1名")


def test_whom_nobody_voted_for_does_not_follow() -> None:
    """The place stays vacant, and no votes at all are no tie."""
    votes = {"甲": 9, "乙": 8, "丙": 0, "丁": 0}
    none = election_committee_successors(votes, ("甲", "乙"), vacancies=1, on=ON)
    one = election_committee_successors(votes | {"丙": 1}, ("甲", "乙"), vacancies=2, on=ON)

    assert ((), (), 0, 1, ()) == (none.named, none.tied, none.contested, none.vacant, none.open)
    assert (("丙",), (), 1) == (one.named, one.tied, one.vacant)


def test_counts_become_plain_integers() -> None:
    """Whatever has an index is kept as an int."""
    village = village_committee_valid(5, women=1, minority=Index(2), on=ON)  # type: ignore[arg-type]
    street = residents_committee_valid(5, minority=Index(0), on=ON)  # type: ignore[arg-type]

    assert (2, int) == (village.facts["minority"], type(village.facts["minority"]))
    assert (0, int) == (street.facts["minority"], type(street.facts["minority"]))
    assert (True, False) == (village.holds, street.holds)


def test_a_proxy_has_no_cap() -> None:
    """The note says so."""
    assert "没有规定" in village_proxy_valid(VillageProxy(), on=ON).explain()


def test_a_term_and_its_words() -> None:
    """The last day of February comes back clipped."""
    term = village_term(date(2024, 2, 29), on=ON)

    assert date(2029, 2, 28) == term.due
    assert "5年" in term.explain()


@pytest.mark.parametrize(
    ("days", "on", "want"),
    [
        ([date(2026, 2, 1)], date(2026, 3, 31), (State.PENDING, 3)),
        ([date(2025, 2, 1)], date(2026, 3, 31), (State.BROKEN, 1)),
        ([date(2026, 2, 1), date(2026, 2, 2)], date(2026, 6, 30), (State.BROKEN, 1)),
    ],
)
def test_a_duty_within_the_year(days: list[date], on: date, want: tuple[State, int]) -> None:
    """A quarter that has ended without it is lost; later ones are still due."""
    found = village_duty_held(VillageDuty.DISCLOSURE, days, on=on)

    assert want == (found.state, found.short)


def test_duties_say_how_they_stand() -> None:
    """In both languages; what is missing, and what else is due."""
    days = [date(2025, 1, 1)]
    end = date(2025, 12, 31)
    accounts = village_duty_held(VillageDuty.ACCOUNTS, days, on=end)
    appraised = village_duty_held(VillageDuty.APPRAISAL, days, on=end)

    assert accounts.explain().startswith("公布财务收支：未达到，还差11次\n")
    assert "随时公布" in accounts.explain()
    assert ", 11 missing" in accounts.explain("en")
    assert appraised.explain().startswith("民主评议：已达到\n")


def test_numbers_of_representatives_are_said() -> None:
    """Or that no number fits."""
    some, none = (representative_numbers(n, on=ON) for n in (44, 4))

    assert some.explain().startswith("44户：3至8人\n")
    assert some.explain("en").startswith("households 44: 3 to 8\n")
    assert none.explain().startswith("4户：没有适合的人数\n")
    assert none.explain("en").startswith("households 4: no number fits\n")


def test_an_unusual_area_is_noted() -> None:
    """It breaks nothing."""
    area = residents_area(2_000, on=ON)

    assert area.explain().startswith("2000户\n")
    assert "不属违反规定" in area.explain()
    assert area.explain("en").startswith("households: 2000\n")


REFUSALS: list[tuple[str, Callable[[], object], str, object, str]] = [
    ("nobody registered", lambda: VillageElectorate(0), "registered", 0, "at least 1"),
    ("no seats", lambda: elects({"甲": 1}, seats=0), "seats", 0, "at least 1"),
    (
        "more voters than registered",
        lambda: elects({"甲": 1}, part=1001),
        "poll.participating",
        1001,
        "at most 1000",
    ),
    (
        "a number for a village",
        lambda: elect_village_committee(wrong(9), Poll(0, 0), seats=1, on=ON),
        "village",
        9,
        "a VillageElectorate",
    ),
    (
        "a number for a poll",
        lambda: elect_village_committee(VILLAGE, wrong(9), seats=1, on=ON),
        "poll",
        9,
        "a Poll",
    ),
    ("by-election unsaid", lambda: elects({}, by_election=wrong(1)), "by_election", 1, "a bool"),
    (
        "villagers demand a recall",
        lambda: village_recall_demand_valid(1, 9, by=VILLAGERS, reasons=True, on=ON),
        "by",
        VILLAGERS,
        "VOTERS or REPRESENTATIVES",
    ),
    (
        "more who demand than there are",
        lambda: village_recall_demand_valid(10, 9, by=VOTERS, reasons=True, on=ON),
        "signers",
        10,
        "at most 9",
    ),
    (
        "nobody to demand",
        lambda: village_recall_demand_valid(0, 0, by=VOTERS, reasons=True, on=ON),
        "total",
        0,
        "at least 1",
    ),
    (
        "reasons unsaid",
        lambda: village_recall_demand_valid(1, 9, by=VOTERS, reasons=wrong("是"), on=ON),
        "reasons",
        "是",
        "a bool",
    ),
    (
        "no signers named",
        lambda: village_recall_demand_valid(1, 9, by=wrong("村民"), reasons=True, on=ON),
        "by",
        "村民",
        "VillageSigners",
    ),
    (
        "more votes than registered",
        lambda: village_recall_effective(VILLAGE, Tally(yes=1001), on=ON),
        "tally",
        1001,
        "at most 1000",
    ),
    (
        "no village to recall in",
        lambda: village_recall_effective(wrong(9), Tally(), on=ON),
        "village",
        9,
        "a VillageElectorate",
    ),
    (
        "no tally",
        lambda: village_recall_effective(VILLAGE, wrong(9), on=ON),
        "tally",
        9,
        "a Tally",
    ),
    (
        "more women than members",
        lambda: village_committee_valid(3, women=4, on=ON),
        "women",
        4,
        "at most 3",
    ),
    (
        "more of smaller nationalities than members",
        lambda: village_committee_valid(3, women=1, minority=4, on=ON),
        "minority",
        4,
        "at most 3",
    ),
    (
        "a moment for a beginning",
        lambda: village_term(wrong("2026"), on=ON),
        "began",
        "2026",
        "a datetime.date",
    ),
    ("no day formed", lambda: handover_due(wrong(1), on=ON), "formed", 1, "a datetime.date"),
    (
        "incapacity unsaid",
        lambda: village_post_valid(on=ON, incapable=wrong(1)),
        "incapable",
        1,
        "a bool",
    ),
    (
        "a sentence unsaid",
        lambda: village_post_valid(on=ON, sentenced=wrong(1)),
        "sentenced",
        1,
        "a bool",
    ),
    (
        "no appraisal",
        lambda: village_post_valid(on=ON, appraisals=[wrong("优秀")]),
        "appraisals",
        "优秀",
        "a Appraisal",
    ),
    (
        "nomination unsaid",
        lambda: village_election_committee_eligible(nominated=wrong(1), on=ON),
        "nominated",
        1,
        "a bool",
    ),
    (
        "no vacancy",
        lambda: election_committee_successors({}, (), vacancies=0, on=ON),
        "vacancies",
        0,
        "at least 1",
    ),
    (
        "more vacancies than members",
        lambda: election_committee_successors(
            {"甲": 2, "乙": 1, "丙": 1}, ("甲", "甲"), vacancies=2, on=ON
        ),
        "vacancies",
        2,
        "at most 1, the members chosen",
    ),
    (
        "members nobody voted for",
        lambda: election_committee_successors({"甲": 1}, ("乙",), vacancies=1, on=ON),
        "members",
        ["乙"],
        "persons among those voted for",
    ),
    (
        "a text for members",
        lambda: election_committee_successors({"甲": 1}, "甲", vacancies=1, on=ON),
        "members",
        "甲",
        "a sequence of names",
    ),
    (
        "votes below nothing",
        lambda: election_committee_successors({"甲": -1}, (), vacancies=1, on=ON),
        "votes['甲']",
        -1,
        "at least 0",
    ),
    ("no age", lambda: VillageVoter(-1), "age", -1, "at least 0"),
    ("more years than the age", lambda: VillageVoter(30, years_here=31), "years_here", 31, "30"),
    ("willing unsaid", lambda: VillageVoter(30, willing=wrong(1)), "willing", 1, "a bool"),
    ("no voter", lambda: village_voter_eligible(wrong(1), on=ON), "voter", 1, "a VillageVoter"),
    (
        "no election day",
        lambda: village_list_due(wrong(1), on=ON),
        "election_day",
        1,
        "a datetime.date",
    ),
    (
        "no day of the list",
        lambda: village_objection_due(wrong(1), on=ON),
        "published",
        1,
        "a datetime.date",
    ),
    ("a proxy unsaid", lambda: VillageProxy(voter=wrong(1)), "voter", 1, "a bool"),
    ("no proxy", lambda: village_proxy_valid(wrong(1), on=ON), "proxy", 1, "a VillageProxy"),
    (
        "representatives as villagers",
        lambda: VillagersMeeting(MEETING, 9, 9, 3, 3),
        "forum",
        MEETING,
        "ASSEMBLY or GROUP",
    ),
    ("no villagers", lambda: VillagersMeeting(GROUP, 0, 0, 3, 0), "adults", 0, "at least 1"),
    ("no households", lambda: VillagersMeeting(GROUP, 9, 9, 0, 0), "households", 0, "at least 1"),
    ("more present", lambda: VillagersMeeting(GROUP, 9, 10, 3, 0), "present", 10, "at most 9"),
    (
        "more households than persons",
        lambda: VillagersMeeting(GROUP, 9, 2, 3, 3),
        "represented",
        3,
        "at most 2",
    ),
    (
        "more represented than there are",
        lambda: VillagersMeeting(GROUP, 9, 9, 3, 4),
        "represented",
        4,
        "at most 3",
    ),
    ("an empty roll", lambda: RepresentativesMeeting(0, 0), "members", 0, "at least 1"),
    ("more than belong", lambda: RepresentativesMeeting(9, 10), "present", 10, "at most 9"),
    (
        "no meeting",
        lambda: village_meeting_valid(wrong(1), on=ON),
        "meeting",
        1,
        "a VillagersMeeting or RepresentativesMeeting",
    ),
    (
        "no meeting decides",
        lambda: village_decision_valid(wrong(1), yes=1, on=ON),
        "meeting",
        1,
        "a VillagersMeeting or RepresentativesMeeting",
    ),
    (
        "more agree than attend",
        lambda: village_decision_valid(RepresentativesMeeting(9, 5), yes=6, on=ON),
        "yes",
        6,
        "at most 5",
    ),
    (
        "a group is called",
        lambda: village_call_valid(GROUP, 1, 9, by=VILLAGERS, on=ON),
        "forum",
        GROUP,
        "ASSEMBLY or REPRESENTATIVES",
    ),
    (
        "voters call the assembly",
        lambda: village_call_valid(ASSEMBLY, 1, 9, by=VOTERS, on=ON),
        "by",
        VOTERS,
        "VILLAGERS or REPRESENTATIVES for ASSEMBLY",
    ),
    (
        "villagers call the representatives",
        lambda: village_call_valid(MEETING, 1, 9, by=VILLAGERS, on=ON),
        "by",
        VILLAGERS,
        "REPRESENTATIVES for REPRESENTATIVES",
    ),
    (
        "more propose than could",
        lambda: village_call_valid(ASSEMBLY, 10, 9, by=VILLAGERS, on=ON),
        "signers",
        10,
        "at most 9",
    ),
    (
        "more representatives than members",
        lambda: representation_valid(9, representatives=10, women=1, on=ON),
        "representatives",
        10,
        "at most 9",
    ),
    (
        "more women than representatives",
        lambda: representation_valid(9, representatives=8, women=9, on=ON),
        "women",
        9,
        "at most 8",
    ),
    ("nobody to choose", lambda: representative_numbers(0, on=ON), "households", 0, "at least 1"),
    (
        "no duty",
        lambda: village_duty_held(wrong("评议"), [], on=ON),
        "duty",
        "评议",
        "a member of VillageDuty",
    ),
    (
        "no day of a duty",
        lambda: village_duty_held(VillageDuty.APPRAISAL, [wrong(1)], on=ON),
        "days",
        1,
        "a date",
    ),
    ("more ask than live", lambda: audit_item_valid(10, 9, on=ON), "signers", 10, "at most 9"),
    ("an empty area", lambda: residents_area(0, on=ON), "households", 0, "at least 1"),
    (
        "more of smaller nationalities on a residents' committee",
        lambda: residents_committee_valid(5, minority=6, on=ON),
        "minority",
        6,
        "at most 5",
    ),
    (
        "no electors",
        lambda: residents_electors_valid(wrong("户"), on=ON),
        "by",
        "户",
        "a member of ResidentsBy",
    ),
    (
        "delegates of households",
        lambda: residents_electors_valid(HOUSES, delegates=(2,), on=ON),
        "delegates",
        (2,),
        "none where they do not",
    ),
    (
        "groups without delegates",
        lambda: residents_electors_valid(GROUPS, on=ON),
        "delegates",
        (),
        "the delegates of each group",
    ),
    (
        "a text for delegates",
        lambda: residents_electors_valid(GROUPS, delegates=wrong("二"), on=ON),
        "delegates",
        "二",
        "a sequence of numbers",
    ),
    (
        "wishes unsaid",
        lambda: residents_electors_valid(ALL, wanted=wrong(1), on=ON),
        "wanted",
        1,
        "a bool",
    ),
    (
        "delegates that do not add up",
        lambda: ResidentsMeeting(GROUPS, 5, 1, (2, 2)),
        "delegates",
        (2, 2),
        "5 delegates",
    ),
    ("nobody entitled", lambda: ResidentsMeeting(ALL, 0, 0), "entitled", 0, "at least 1"),
    ("more residents", lambda: ResidentsMeeting(ALL, 9, 10), "present", 10, "at most 9"),
    (
        "no residents' meeting",
        lambda: residents_meeting_valid(wrong(1), on=ON),
        "meeting",
        1,
        "a ResidentsMeeting",
    ),
    (
        "none that decides",
        lambda: residents_decision_valid(wrong(1), yes=0, on=ON),
        "meeting",
        1,
        "a ResidentsMeeting",
    ),
    (
        "more residents agree than attend",
        lambda: residents_decision_valid(ResidentsMeeting(ALL, 9, 5), yes=6, on=ON),
        "yes",
        6,
        "at most 5",
    ),
    (
        "more groups than there are",
        lambda: residents_call_valid(10, 9, by=GROUPS, on=ON),
        "proposing",
        10,
        "at most 9",
    ),
]


@pytest.mark.parametrize(
    ("call", "field", "value", "expected"),
    [row[1:] for row in REFUSALS],
    ids=[row[0] for row in REFUSALS],
)
def test_a_contradiction_is_named(
    call: Callable[[], object], field: str, value: object, expected: str
) -> None:
    """The error carries the field, the value and what is expected."""
    with pytest.raises(FactsError) as caught:
        call()

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


def test_an_open_answer_is_neither() -> None:
    """Who asks an election with more ballots than voters for yes or no is told why not."""
    with pytest.raises(UndecidedError, match="more than the persons voting"):
        bool(elects({"甲": 400, "乙": 1}, ballots=601).valid)


def test_what_was_asked_comes_back() -> None:
    """A ruling carries its facts, so that it can be asked again."""
    history = [Appraisal.INCOMPETENT, Appraisal.COMPETENT]
    ruling = village_post_valid(on=ON, appraisals=iter(history))
    again = village_post_valid(on=ON, **dict(ruling.facts))  # type: ignore[arg-type]

    assert ruling == again
    assert tuple(history) == ruling.facts["appraisals"]
