"""Real votes, sittings and quotas: what the rules answer and what happened agree."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Contest, Level
from npcmodel.exact.ranking import cut

DATA = Path(__file__).resolve().parent.parent / "data" / "real_cases.json"
CASES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["cases"]


def of(kind: str, *, outcome: str | None = None) -> list[Any]:
    """Return the cases of a kind as parameters of a test, named by their ids."""
    return [
        pytest.param(case, id=case["id"])
        for case in CASES
        if case["kind"] == kind and outcome in {None, case["outcome"]}
    ]


def day(case: dict[str, Any]) -> date:
    """Return the day of a case."""
    return date.fromisoformat(case["date"])


def congress(case: dict[str, Any], members: int) -> npc.Roll:
    """Return the congress of a case."""
    return npc.Roll(Body.CONGRESS, Level[case["level"]], members)


def members(case: dict[str, Any]) -> int:
    """Return the deputies, or where the report is silent the most there could lawfully be."""
    if case["total"] is not None:
        return int(case["total"])
    most = npc.deputy_seats(Level[case["level"]], on=day(case)).ceiling
    assert most is not None
    return most


@pytest.mark.parametrize("case", of("vote", outcome="passed"))
def test_what_passed_is_carried(case: dict[str, Any]) -> None:
    """A majority of the most deputies possible is one of those in office too."""
    roll = congress(case, members(case))
    tally = npc.Tally(yes=case["for"], no=case["against"], abstain=case["abstain"])
    ruling = npc.carried(
        roll,
        tally,
        matter=npc.Matter[case["matter"]],
        present=case.get("present"),
        on=day(case),
    )

    assert True is ruling.holds
    assert "《宪法》（1982）" == str(ruling.grounds[0].citation)[:10]


def test_the_amendment_of_2004_had_votes_to_spare() -> None:
    """Two thirds of 2,984 are 1,990; 2,863 is 873 more."""
    [case] = [one for one in CASES if one["id"] == "vote-2004-01"]
    ruling = npc.carried(
        congress(case, case["total"]),
        npc.Tally(yes=case["for"], no=case["against"], abstain=case["abstain"]),
        matter=npc.Matter.CONSTITUTIONAL_AMENDMENT,
        on=day(case),
    )
    [ground] = ruling.grounds

    assert (1990, 2863) == (ground.required, ground.count)
    assert "《宪法》（1982）第64条第1款" == str(ground.citation)


@pytest.mark.parametrize("case", of("quorum", outcome="held"))
def test_sittings_that_were_held_had_their_quorum(case: dict[str, Any]) -> None:
    """What was held could lawfully be held, by the text of its day."""
    ruling = npc.quorum(congress(case, case["total"]), present=case["present"], on=day(case))

    assert True is ruling.holds
    assert 0 == ruling.grounds[0].missing


@pytest.mark.parametrize("case", of("quorum", outcome="unknown law"))
def test_older_local_sittings_are_not_judged_by_todays_text(case: dict[str, Any]) -> None:
    """Two thirds were there, but which text asked for them on that day is not known."""
    with pytest.raises(npc.NotInForceError):
        npc.quorum(congress(case, case["total"]), present=case["present"], on=day(case))


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
    [case] = [one for one in CASES if one["id"] == case_id]
    roll = congress(case, case["total"])
    held, not_held = (
        npc.quorum(roll, present=case["total"] - absent, on=day(case)).holds
        for absent in (most_absent, most_absent + 1)
    )

    assert (True, False) == (held, not_held)


@pytest.mark.parametrize("case", of("roll"))
def test_the_base_shrinks_with_the_roll(case: dict[str, Any]) -> None:
    """Five mandates ended: the majority fell from 1,495 to 1,493."""
    tally = npc.Tally(yes=1493)
    before, after = (
        npc.carried(congress(case, total), tally, on=day(case))
        for total in (case["total_before"], case["total"])
    )

    assert case["total"] == case["total_before"] - case["ended"]
    assert (1495, 1493) == (before.grounds[0].required, after.grounds[0].required)
    assert (False, True) == (before.holds, after.holds)


@pytest.mark.parametrize("case", of("quota"))
def test_numbers_fixed_follow_from_some_population(case: dict[str, Any]) -> None:
    """Each number is 45 and one for every 1,500 people of some population, within the cap."""
    level, on = Level[case["level"]], day(case)
    populations = {"洛带镇": 30_000, "洪安镇": 54_000, "山泉镇": 18_000}
    totals = {
        town: npc.deputy_seats(level, population=people, on=on).total
        for town, people in populations.items()
    }
    one_fewer = {
        town: npc.deputy_seats(level, population=people - 1, on=on).total
        for town, people in populations.items()
    }

    assert case["seats"] == totals
    assert {town: seats - 1 for town, seats in case["seats"].items()} == one_fewer


@pytest.mark.parametrize("case", of("candidates"))
def test_candidates_of_a_whole_city_keep_the_margin(case: dict[str, Any]) -> None:
    """Where every district keeps a third to the whole of its seats, so does their sum."""
    margin = npc.candidate_margin(Contest.DEPUTIES_DIRECT, seats=case["seats"], on=day(case))

    assert all(ground.holds for ground in margin.weigh(case["candidates"]))


@pytest.mark.parametrize("case", of("ranking"))
def test_the_first_twelve_are_in(case: dict[str, Any]) -> None:
    """Equal votes above the cut leave nobody tied."""
    placed = cut(case["votes"], case["seats"])

    assert tuple("ABCDEFGHIJKL") == placed.chosen
    assert ((), 0) == (placed.tied, placed.contested)
