"""Real votes on livelihood projects: what was printed comes out, or is told not to fit."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.exact.margins import by_count
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.livelihood import (
    RankedPoll,
    RankingRule,
    RankMethod,
    RatingGroup,
    RatingRound,
    RoundsCounted,
    ShortlistRule,
    Ticks,
    TieRule,
    VotingRule,
    printed_share,
    printed_total,
    projects_chosen,
    projects_ranked,
    shortlist_valid,
    weighted_ballot,
    weighted_score,
)

DATA = Path(__file__).resolve().parent.parent / "data" / "livelihood_votes.json"
CASES: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
ON = date(2026, 11, 21)
HALF = Fraction(1, 2)


def ids(case: dict[str, Any]) -> str:
    """Return the name of a case."""
    return str(case["id"])


def printed(percent: str) -> tuple[Fraction, int]:
    """Return a percentage as a share, and its decimals."""
    return Fraction(percent) * Fraction(1, 100), len(percent.partition(".")[2])


# Surplus


@pytest.mark.parametrize("case", CASES["surplus"], ids=ids)
def test_every_reported_vote_had_a_surplus(case: dict[str, Any]) -> None:
    """差额: so many more than were chosen, no fewer and no more; the shares come out as told."""
    candidates, chosen = case["candidates"], case["chosen"]
    surplus = candidates - chosen
    rule = ShortlistRule(issued_by=case["place"], source="报道")
    exact = attrs.evolve(rule, surplus=by_count(surplus, surplus))
    shares = (
        ("surplus_percent", surplus, chosen),
        ("chosen_percent", chosen, candidates),
    )

    assert shortlist_valid(candidates, chosen, rule, on=ON).holds
    assert not shortlist_valid(chosen, chosen, rule, on=ON).holds
    assert [False, True, False] == [
        shortlist_valid(number, chosen, exact, on=ON).holds
        for number in (candidates - 1, candidates, candidates + 1)
    ]
    for field, count, base in shares:
        share, places = printed(case[field])
        assert printed_share(share, base, places=places, given=count).consistent


# Quorum and majority


def test_jingfu_could_open_and_needs_41() -> None:
    """80 deputies, 64 present: 54 would do; a resolution needs 41, most of those present."""
    town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=80)
    case = CASES["attendance"]
    ruling = npc.quorum(town, present=case["present"], on=ON)

    assert (True, 54) == (ruling.holds, ruling.grounds[0].required)
    assert [False, True] == [npc.carried(town, npc.Tally(yes=yes), on=ON).holds for yes in (40, 41)]
    assert printed_share(Fraction(6406, 10000), 64, places=2, given=41).consistent


APPROVALS = dict(zip("ABCDEFGHIJKL", (63, 62, 60, 58, 57, 55, 52, 49, 45, 40, 38, 30), strict=True))
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=80)


@pytest.mark.parametrize(
    ("base", "threshold", "required", "chosen"),
    [
        (npc.Base.ALL_DEPUTIES, more_than(HALF), 41, "ABCDEFGHI"),
        (npc.Base.PERSONS_PRESENT, more_than(HALF), 33, "ABCDEFGHIJ"),
        (npc.Base.PERSONS_PRESENT, None, 1, "ABCDEFGHIJ"),
        (npc.Base.PERSONS_PRESENT, at_least(Fraction(2, 3)), 43, "ABCDEFGHI"),
    ],
)
def test_one_count_under_four_rules(
    base: npc.Base, threshold: Any, required: int, chosen: str
) -> None:
    """A made-up count of a body of the size of Jingfu: the base and the share decide."""
    rule = voting(base=base, threshold=threshold)
    found = projects_chosen(TOWN, npc.Poll(64, 64, 0, APPROVALS), rule, on=ON, present=64)

    assert (tuple(chosen), 10 - len(chosen)) == (found.chosen, found.unfilled)
    assert required == found.grounds[-1].required


def voting(**more: Any) -> VotingRule:
    """Return the rule of the made-up vote."""
    facts: dict[str, Any] = {
        "issued_by": "某镇人大主席团",
        "source": "票决办法",
        "choose": 10,
        "ticks": Ticks.AT_MOST,
        "base": npc.Base.ALL_DEPUTIES,
        "threshold": more_than(HALF),
        "tie": TieRule.ANOTHER_BALLOT,
        **more,
    }
    return VotingRule(**facts)


def test_a_tie_at_the_last_place_and_the_ballot_after_it() -> None:
    """J and K with 42 each are handed back; 35 to 29 settles it where most ticks win."""
    counted = npc.Poll(64, 64, 0, {**APPROVALS, "J": 42, "K": 42})
    first = projects_chosen(TOWN, counted, voting(), on=ON)
    second = projects_chosen(
        TOWN, npc.Poll(64, 64, 0, {"J": 35, "K": 29}), voting(choose=1, threshold=None), on=ON
    )

    assert (("J", "K"), 1, tuple("ABCDEFGHI")) == (first.tied, first.contested, first.chosen)
    assert ("J",) == second.chosen


# Numbered ballots


@pytest.mark.parametrize(
    ("method", "scores"),
    [
        (RankMethod.POINTS, (7, 10, 9, 4)),
        (RankMethod.FIRST_CHOICES, (2, 0, 2, 1)),
        (RankMethod.NUMBERED, (3, 5, 5, 2)),
    ],
)
def test_three_ways_to_count_numbers(method: RankMethod, scores: tuple[int, ...]) -> None:
    """Five made-up ballots in the manner of Liyang: three methods, three orders."""
    stand = ("P1", "P2", "P3", "P4")
    # Every ballot numbers three; the first place gives 3 points, the second 2, the third 1.
    ballots = {
        ("P1", "P2", "P3"): 2,
        ("P3", "P2", "P1"): 1,
        ("P3", "P2", "P4"): 1,
        ("P4", "P2", "P3"): 1,
    }
    rule = RankingRule(
        voting=voting(choose=3, ticks=Ticks.EXACTLY, threshold=None),
        method=method,
        points=(3, 2, 1) if method is RankMethod.POINTS else (),
    )
    found = projects_ranked(TOWN, RankedPoll(5, 5, 0, stand, ballots), rule, on=ON)

    assert scores == tuple(found.scores[who] for who in stand)


def test_liyang_reported_no_method() -> None:
    """Ten of twenty were chosen by numbers; with another method other ones could be."""
    case = next(one for one in CASES["surplus"] if one["id"] == "liyang-2010")
    stand = tuple(f"项目{number}" for number in range(case["candidates"]))
    ballots = {stand[:10]: 3, stand[10:]: 2, (stand[19], *stand[:9]): 2}
    results = {
        method: projects_ranked(
            TOWN,
            RankedPoll(7, 7, 0, stand, ballots),
            RankingRule(
                voting=voting(ticks=Ticks.EXACTLY, threshold=None),
                method=method,
                points=tuple(range(10, 0, -1)) if method is RankMethod.POINTS else (),
            ),
            on=ON,
        ).chosen
        for method in RankMethod
    }

    assert len(set(map(frozenset, results.values()))) == len(RankMethod)


# Printed rates and totals


@pytest.mark.parametrize("case", CASES["rates"], ids=ids)
def test_printed_rates_fit_their_base_or_do_not(case: dict[str, Any]) -> None:
    """What cannot come from the base it is told of says so."""
    share, places = printed(case["percent"])
    found = printed_share(share, case["base"], places=places, given=case.get("count"))

    assert case["fits"] is found.consistent
    assert case["fits"] is ("不相符" not in found.explain())


@pytest.mark.parametrize("case", CASES["completed"], ids=ids)
def test_zhuzhou_completed(case: dict[str, Any]) -> None:
    """The rates that follow from the projects done of those voted on."""
    share, places = printed(case["percent"])

    assert printed_share(share, case["projects"], places=places, given=case["done"]).consistent
    assert not printed_share(
        share, case["projects"], places=places, given=case["done"] + 1
    ).consistent


@pytest.mark.parametrize("case", CASES["totals"], ids=ids)
def test_printed_totals_and_their_parts(case: dict[str, Any]) -> None:
    """Where the parts told do not make the total, the difference is told."""
    found = printed_total(case["total"], case["parts"])

    assert case["difference"] == found.difference
    assert (case["difference"] == 0) is found.consistent


# Ratings


def test_zhenhai_weighed_three_groups() -> None:
    """Sixty, thirty and ten; of 92, 88 and 95 points, made up, that is 91.1."""
    weights = {
        RatingGroup[name]: Fraction(part, 100)
        for name, part in CASES["composite"]["weights"].items()
    }
    scores = {RatingGroup.RESIDENTS: 92, RatingGroup.LEADERS: 88, RatingGroup.ONLINE: 95}

    assert Fraction(911, 10) == weighted_score(scores, weights)


def test_longyou_rated_its_water_works() -> None:
    """152 of 182 are 83.52 %; nobody was dissatisfied and nobody abstained."""
    case = CASES["ballots"]
    size = sum(case["votes"].values()) + case["abstain"]
    one = RatingRound(ON, RatingGroup.DEPUTIES, case["votes"], size)
    found = weighted_ballot(
        [one], {RatingGroup.DEPUTIES: Fraction(1)}, counted=RoundsCounted.LATEST
    )
    share, places = printed(case["percent"])

    assert 182 == size
    assert Fraction(76, 91) == found.shares["满意"]
    assert Fraction(1) == found.shares["满意"] + found.shares["基本满意"]
    assert printed_share(share, size, places=places, given=case["votes"]["满意"]).consistent
