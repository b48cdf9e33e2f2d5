"""Real votes, sittings, elections and quotas: what the rules answer and what happened agree.

A case is asked on its own day where the texts of that day are known, and otherwise on the first
day from which they are; the id of the test then says so (`@first-known-...`). What the library
answers there is what the later text makes of the same facts, never what the law of the day was.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Contest, Level
from npcmodel.exact.ranking import cut
from npcmodel.law.ruling import Measure
from npcmodel.seats import committee_posts, committee_size_valid, district_size_valid, seats_valid

DATA = Path(__file__).resolve().parent.parent / "data" / "real_cases.json"
CASES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["cases"]
MOST_PEOPLE = 10**9
"""More than live anywhere: the number of deputies is at its cap then."""

CONSTITUTION = date(1982, 12, 4)
NPC_RULES_1989 = date(1989, 4, 4)
LAWS_OF_2015 = date(2015, 8, 29)
NPC_RULES_2021 = date(2021, 3, 12)
ORGANIC_LAW_2022 = date(2022, 3, 12)


def of(kind: str) -> list[dict[str, Any]]:
    """Return the cases of a kind."""
    return [case for case in CASES if case["kind"] == kind]


def one(case_id: str) -> dict[str, Any]:
    """Return the case of an id."""
    [case] = [case for case in CASES if case["id"] == case_id]
    return case


def own(case: dict[str, Any]) -> date:
    """Return the day of a case."""
    return date.fromisoformat(case["date"])


def national(case: dict[str, Any]) -> bool:
    """Say whether a case is the nation's."""
    return bool(case["level"] == "NATIONAL")


def first_for(question: str, case: dict[str, Any]) -> date:
    """Return the first day on which the texts that a question needs are known.

    Where the report does not give the deputies in office, the most there could lawfully be must
    be known too.
    """
    days = {
        "vote": CONSTITUTION if national(case) else LAWS_OF_2015,
        "election": NPC_RULES_2021 if national(case) else ORGANIC_LAW_2022,
        "quorum": NPC_RULES_1989 if national(case) else ORGANIC_LAW_2022,
        "quota": LAWS_OF_2015,
        "committee": ORGANIC_LAW_2022,
    }
    return max(days[question], CONSTITUTION if case.get("total", 1) else LAWS_OF_2015)


def asked(question: str, cases: list[dict[str, Any]]) -> list[Any]:
    """Return each case with the day it is asked on, which its id says where it is another."""
    found = []
    for case in cases:
        first = first_for(question, case)
        name = case["id"] if own(case) >= first else f"{case['id']}@first-known-{first}"
        found.append(pytest.param(case, max(own(case), first), id=name))
    return found


def too_old(question: str, cases: list[dict[str, Any]]) -> list[Any]:
    """Return the cases whose own day the texts that are known do not reach."""
    return [
        pytest.param(case, id=case["id"]) for case in cases if own(case) < first_for(question, case)
    ]


def congress(case: dict[str, Any], on: date) -> npc.Roll:
    """Return the congress of a case.

    Where the report does not give its deputies, it is as large as it could lawfully be on the
    day: a majority of the most is a majority of those in office, who are no more.
    """
    level = Level[case["level"]]
    members = case["total"]
    if members is None:
        people = None if level.national else MOST_PEOPLE
        members = npc.deputy_seats(level, population=people, on=on).ceiling
    return npc.Roll(Body.CONGRESS, level, members)


# Votes


def tally(case: dict[str, Any]) -> npc.Tally:
    """Return the votes; those reported as one or the other all weigh as no."""
    return npc.Tally(
        yes=case["for"],
        no=case["against"],
        abstain=case.get("abstain", 0),
        not_voting=case.get("not_voting", 0) + case.get("abstain_or_not_voting", 0),
    )


def vote(case: dict[str, Any], on: date) -> npc.Ruling:
    """Ask whether it was carried; the quorum too, where the nation's is known and who came."""
    return npc.carried(
        congress(case, on),
        tally(case),
        matter=npc.Matter[case["matter"]],
        present=case.get("present") if national(case) else None,
        on=on,
    )


@pytest.mark.parametrize(("case", "on"), asked("vote", of("vote")))
def test_what_passed_is_carried(case: dict[str, Any], on: date) -> None:
    """A majority of the most deputies possible is one of those in office too."""
    ruling = vote(case, on)
    text = "《宪法》（1982）" if national(case) else "《地方组织法》（2015）"

    assert "passed" == case["outcome"]
    assert True is ruling.holds
    assert text == str(ruling.grounds[0].citation)[: len(text)]


@pytest.mark.parametrize("case", too_old("vote", of("vote")))
def test_older_votes_are_not_judged_on_their_own_day(case: dict[str, Any]) -> None:
    """Neither how many deputies there could be is known, nor, locally, the majority."""
    with pytest.raises(npc.NotInForceError):
        vote(case, own(case))


@pytest.mark.parametrize(
    ("case_id", "most_members"),
    [
        ("vote-1995-06", 3561),
        ("vote-1997-07", 3241),
        ("vote-2001-08", 3905),
        ("vote-2013-11", 4613),
        ("vote-2015-17", 691),
    ],
)
def test_of_how_many_deputies_the_votes_were_a_majority(case_id: str, most_members: int) -> None:
    """One fewer than twice the yes votes; the congress could lawfully have been no larger."""
    case = one(case_id)
    level, on = Level[case["level"]], max(own(case), LAWS_OF_2015)
    most, one_more = (
        npc.carried(npc.Roll(Body.CONGRESS, level, members), tally(case), on=on).holds
        for members in (most_members, most_members + 1)
    )

    assert (True, False) == (most, one_more)
    assert congress(case, on).members < most_members


def test_the_amendment_of_2004_had_votes_to_spare() -> None:
    """Two thirds of 2,984 are 1,990; 2,863 is 873 more."""
    case = one("vote-2004-01")
    [ground] = vote(case, own(case)).grounds

    assert (1990, 2863) == (ground.required, ground.count)
    assert "《宪法》（1982）第64条第1款" == str(ground.citation)


# Sittings


def sittings() -> list[dict[str, Any]]:
    """Return what was held with a number of deputies present; whoever voted was there."""
    return [*of("quorum"), *of("election"), *(case for case in of("vote") if case.get("present"))]


def present(case: dict[str, Any]) -> int:
    """Return how many were present, or where that is not reported, how many voted."""
    if case.get("present") is not None:
        return int(case["present"])
    return int(sum(case["votes"].values()) + case["against"] + case["abstain"])


@pytest.mark.parametrize(("case", "on"), asked("quorum", sittings()))
def test_sittings_that_were_held_had_their_quorum(case: dict[str, Any], on: date) -> None:
    """What was held could lawfully be held."""
    ruling = npc.quorum(congress(case, on), present=present(case), on=on)

    assert True is ruling.holds
    assert 0 == ruling.grounds[0].missing


@pytest.mark.parametrize("case", too_old("quorum", sittings()))
def test_older_sittings_are_not_judged_by_todays_text(case: dict[str, Any]) -> None:
    """Two thirds were there, but which text asked for them on that day is not known."""
    with pytest.raises(npc.NotInForceError):
        npc.quorum(congress(case, own(case)), present=present(case), on=own(case))


@pytest.mark.parametrize(
    ("case_id", "most_absent"),
    [
        ("election-2003-22", 994),
        ("election-2013-21", 993),
        ("election-2018-18", 993),
        ("election-2023-20", 992),
        ("quorum-2025-36", 109),
    ],
)
def test_how_many_could_have_stayed_away(case_id: str, most_absent: int) -> None:
    """One more absent than a third of the deputies, and the sitting could not have been held."""
    case = one(case_id)
    roll = congress(case, own(case))
    held, not_held = (
        npc.quorum(roll, present=case["total"] - absent, on=own(case)).holds
        for absent in (most_absent, most_absent + 1)
    )

    assert (True, False) == (held, not_held)


@pytest.mark.parametrize("case", of("presidium"), ids=lambda case: case["id"])
def test_a_local_presidium_has_no_quorum_in_national_law(case: dict[str, Any]) -> None:
    """It met, and seven eighths were there; whether that sufficed no statute says."""
    roll = npc.Roll(Body.PRESIDIUM, Level[case["level"]], case["total"])
    ruling = npc.quorum(roll, present=case["present"], on=own(case))

    assert (False, True) == (ruling.holds, ruling.undecided)


@pytest.mark.parametrize("case", of("roll"), ids=lambda case: case["id"])
def test_the_base_shrinks_with_the_roll(case: dict[str, Any]) -> None:
    """Five mandates ended: the majority fell from 1,495 to 1,493."""
    before, after = (
        npc.carried(
            npc.Roll(Body.CONGRESS, Level.NATIONAL, total), npc.Tally(yes=1493), on=own(case)
        )
        for total in (case["total_before"], case["total"])
    )

    assert case["total"] == case["total_before"] - case["ended"]
    assert (1495, 1493) == (before.grounds[0].required, after.grounds[0].required)
    assert (False, True) == (before.holds, after.holds)


# Elections of officials


def poll(case: dict[str, Any]) -> npc.Poll:
    """Return the count; ballots are those whose choice is reported."""
    ballots = sum(case["votes"].values()) + case.get("against", 0) + case.get("abstain", 0)
    return npc.Poll(
        participating=present(case),
        ballots=ballots,
        votes=case["votes"],
        write_ins=case.get("write_ins", {}),
    )


def election(case: dict[str, Any], on: date) -> npc.ElectionResult:
    """Ask who was elected."""
    return npc.elect_officials(congress(case, on), poll(case), seats=case["seats"], on=on)


@pytest.mark.parametrize(("case", "on"), asked("election", of("election")))
def test_who_was_elected_is_elected(case: dict[str, Any], on: date) -> None:
    """More than half of all deputies voted yes, whatever was written in."""
    result = election(case, on)
    citation = "《全国人大议事规则》（2021）第40条第1款"

    assert "elected" == case["outcome"]
    assert True is result.valid.holds
    assert ("A",) == result.elected
    assert ((), 0, 0) == (result.tied, result.contested, result.vacant)
    assert npc.Step.COMPLETE is result.next_step.kind
    assert (citation if national(case) else "《地方组织法》（2022）第25条") in {
        str(ground.citation) for ground in result.grounds
    }


@pytest.mark.parametrize("case", too_old("election", of("election")))
def test_older_elections_are_not_judged_on_their_own_day(case: dict[str, Any]) -> None:
    """Which text gave the majority of the day is not known."""
    with pytest.raises(npc.NotInForceError):
        election(case, own(case))


@pytest.mark.parametrize(
    ("case_id", "required"),
    [
        ("election-2003-23", 1493),
        ("election-2003-24", 1493),
        ("election-2013-21", 1491),
        ("election-2018-18", 1491),
        ("election-2018-19", 1501),
        ("election-2023-20", 1489),
        ("election-2023-53", 1489),
        ("election-2012-34a", 96),
    ],
)
def test_how_many_votes_were_needed(case_id: str, required: int) -> None:
    """More than half of the deputies in office, or of the 3,000 there could be."""
    case = one(case_id)
    result = election(case, max(own(case), first_for("election", case)))
    needed = {one.required for one in result.grounds if one.measure is Measure.VOTES}

    assert {required} == needed


# Numbers of deputies, committees, candidates, districts

SMALLEST = {"洛带镇": 30_000, "洪安镇": 54_000, "山泉镇": 18_000, "北京市": 10_775_000}
"""The smallest population from which each number follows, in persons."""


@pytest.mark.parametrize(("case", "on"), asked("quota", of("quota")))
def test_numbers_fixed_follow_from_some_population(case: dict[str, Any], on: date) -> None:
    """Each is the base and one for every step of some population, within the cap."""
    level = Level[case["level"]]
    for place, seats in case["seats"].items():
        enough, too_few = (
            npc.deputy_seats(level, population=SMALLEST[place] - less, on=on).total
            for less in (0, 1)
        )

        assert (seats, seats - 1) == (enough, too_few)
        assert True is seats_valid(level, seats, population=SMALLEST[place], on=on).holds


@pytest.mark.parametrize("case", too_old("quota", of("quota")))
def test_older_numbers_are_not_judged_on_their_own_day(case: dict[str, Any]) -> None:
    """The formula of the day is not known."""
    with pytest.raises(npc.NotInForceError):
        npc.deputy_seats(Level[case["level"]], population=SMALLEST["北京市"], on=own(case))


def test_beijing_kept_its_number() -> None:
    """What was fixed in 1997 was still the number of 2022."""
    assert one("quota-1997-41a")["seats"] == one("quota-1997-41b")["seats"]


@pytest.mark.parametrize(
    ("case", "on"), asked("committee", [case for case in of("committee") if not national(case)])
)
@pytest.mark.parametrize("population", [0, 1_000_000, 1_000_001])
def test_a_committee_elected_is_of_lawful_size(
    case: dict[str, Any], on: date, population: int
) -> None:
    """Whatever the population, which the report does not give; and it has the lawful posts."""
    level = Level[case["level"]]
    ruling = committee_size_valid(level, case["size"], population=population, on=on)

    assert True is ruling.holds
    assert case["size"] == sum(case["posts"].values())
    assert list(case["posts"]) == [post.name for post in committee_posts(level, on=on).posts]


@pytest.mark.parametrize(
    "case", [case for case in of("committee") if national(case)], ids=lambda case: case["id"]
)
def test_the_nation_fixes_its_own_committee(case: dict[str, Any]) -> None:
    """No text limits it, so no size is judged."""
    with pytest.raises(npc.FactsError, match="the national congress fixes its own"):
        committee_size_valid(Level.NATIONAL, case["size"], population=0, on=own(case))


@pytest.mark.parametrize("case", of("candidates"), ids=lambda case: case["id"])
def test_candidates_of_a_whole_city_keep_the_margin(case: dict[str, Any]) -> None:
    """Where every district keeps a third to the whole of its seats, so does their sum."""
    margin = npc.candidate_margin(Contest.DEPUTIES_DIRECT, seats=case["seats"], on=own(case))

    assert all(ground.holds for ground in margin.weigh(case["candidates"]))


@pytest.mark.parametrize("case", of("districts"), ids=lambda case: case["id"])
def test_districts_of_a_whole_city_can_all_be_lawful(case: dict[str, Any]) -> None:
    """Two deputies in most and three in the others make up the sum: both are lawful sizes."""
    fewer, rest = divmod(case["seats"], case["districts"])
    some, others = (district_size_valid(size, on=own(case)).holds for size in (fewer, fewer + 1))

    assert (2, 78) == (fewer, rest)
    assert (True, True) == (some, others)


# The special administrative regions


@pytest.mark.parametrize("case", of("ranking"), ids=lambda case: case["id"])
def test_the_first_twelve_are_in(case: dict[str, Any]) -> None:
    """Equal votes above the cut leave nobody tied."""
    placed = cut(case["votes"], case["seats"])

    assert tuple("ABCDEFGHIJKL") == placed.chosen
    assert ((), 0) == (placed.tied, placed.contested)
