"""Local rules on direct elections: they stand beside the statute and never replace it."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel.elections.local import Limited, local_number_valid, primary_turnout_valid
from npcmodel.profiles import DirectElections, Limit
from npcmodel.testing.places import direct_elections, limits

ON = date(2026, 11, 21)


def place(rules: DirectElections) -> npc.Profile:
    """Return a province with the rules."""
    return npc.Profile(name="某省", tier=npc.Tier.PROVINCE, direct_elections=rules)


@given(direct_elections(), st.sampled_from(Limited), st.integers(0, 70))
def test_a_usual_number_never_fails(rules: DirectElections, what: Limited, number: int) -> None:
    """Only a hard limit can make a number unlawful, and one it admits fails nowhere."""
    provision = getattr(rules, what.name.lower())
    ruling = local_number_valid(what, number, on=ON, profile=place(rules))

    if provision is not None and (provision.value.soft or provision.value.admits(number)):
        local = [one for one in ruling.grounds if one.citation == provision.source]

        assert all(one.holds for one in local)


@given(limits(), st.integers(0, 70))
def test_a_limit_admits_what_lies_between_its_ends(limit: Limit, number: int) -> None:
    """Both ends belong to it."""
    least = 0 if limit.least is None else limit.least
    most = number if limit.most is None else limit.most

    assert (least <= number <= most) is limit.admits(number)


@given(direct_elections(), st.sampled_from(npc.Level), st.integers(1, 3_000_000))
def test_a_local_text_changes_no_number_of_deputies(
    rules: DirectElections, level: npc.Level, population: int
) -> None:
    """It repeats the formula or part of it, and adds grounds alone."""
    if level.national:
        return
    alone = npc.deputy_seats(level, population=population, on=ON)
    there = npc.deputy_seats(level, population=population, on=ON, profile=place(rules))

    assert alone == attrs.evolve(there, grounds=alone.grounds)
    assert set(alone.grounds) <= set(there.grounds)


ASKED: list[dict[str, Any]] = [{}, {"by_election": True}, {"another_election": True}]


@given(direct_elections(), st.integers(1, 40), st.sampled_from(ASKED))
def test_a_local_surplus_changes_no_margin(
    rules: DirectElections, seats: int, asked: dict[str, Any]
) -> None:
    """The first ground stays that of the statute, which the margin is weighed by."""
    contest = npc.Contest.DEPUTIES_DIRECT
    alone = npc.candidate_margin(contest, seats=seats, on=ON, **asked)
    there = npc.candidate_margin(contest, seats=seats, on=ON, profile=place(rules), **asked)

    assert alone == attrs.evolve(there, grounds=alone.grounds)
    assert alone.grounds[0] == there.grounds[0]


@given(direct_elections(), st.integers(1, 500), st.data())
def test_one_more_voter_never_voids_a_primary(
    rules: DirectElections, registered: int, data: st.DataObject
) -> None:
    """Where turnout is enough, more is enough too."""
    district = npc.ElectoralDistrict(registered, 1)
    number = data.draw(st.integers(0, registered - 1))
    fewer, more = (
        primary_turnout_valid(one, district=district, on=ON, profile=place(rules))
        for one in (number, number + 1)
    )

    assert fewer.undecided is more.undecided
    assert fewer.holds <= more.holds
