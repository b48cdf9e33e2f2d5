"""Margins of candidates: numbers, emptiness, what they say and what they refuse."""

from __future__ import annotations

import typing
from datetime import date

import pytest

import npcmodel as npc
from npcmodel.sitting import candidates

ON = date(2026, 11, 21)
DIRECT = npc.Contest.DEPUTIES_DIRECT
INDIRECT = npc.Contest.DEPUTIES_INDIRECT
CHIEF = npc.Contest.CHIEF_POST
DEPUTY = npc.Contest.DEPUTY_POST
MEMBER = npc.Contest.COMMITTEE_MEMBER


def margin(contest: npc.Contest, seats: int, *, by_election: bool = False) -> npc.Margin:
    """Return the margin on the usual day."""
    return npc.candidate_margin(contest, seats=seats, on=ON, by_election=by_election)


def lawful(found: npc.Margin, number: int) -> bool:
    """Say whether every ground of the number holds."""
    return all(ground.holds for ground in found.weigh(number))


def test_the_numbers_are_candidates_not_surplus() -> None:
    """Two seats in a direct election: three or four candidates."""
    found = margin(DIRECT, 2)

    assert (3, 4, 3, False) == (found.least, found.most, found.floor, found.empty)
    assert (DIRECT, 2, ()) == (found.contest, found.seats, found.open)


@pytest.mark.parametrize(("contest", "seats"), [(INDIRECT, 1), *((MEMBER, n) for n in range(1, 5))])
def test_an_empty_interval_keeps_its_floor(contest: npc.Contest, seats: int) -> None:
    """No number is lawful by the interval; the floor and the measures decide."""
    found = margin(contest, seats)

    assert (True, None, None) == (found.empty, found.least, found.most)
    assert seats + 1 == found.floor
    assert [False] == [point.decides for point in found.open]
    assert "选举办法" in found.open[0].says.zh


def test_an_empty_interval_asks_a_number_for_the_floor_only() -> None:
    """Four members: four candidates are too few, five or fifty are not refused."""
    found = margin(MEMBER, 4)

    assert [False, True, True] == [lawful(found, number) for number in (4, 5, 50)]
    assert [1] == [ground.missing for ground in found.weigh(4)]


def test_a_single_nominee_may_stand_alone_for_a_chief_post() -> None:
    """One or two candidates; the floor is the seat itself."""
    found = margin(CHIEF, 1)

    assert (1, 2, 1) == (found.least, found.most, found.floor)
    assert [False, True, True, False] == [lawful(found, number) for number in range(4)]


def test_a_by_election_has_no_upper_bound() -> None:
    """As many candidates as seats or any number more; that is not an empty margin."""
    found = margin(DEPUTY, 3, by_election=True)

    assert (3, None, 3, False) == (found.least, found.most, found.floor, found.empty)
    assert [False, True, True] == [lawful(found, number) for number in (2, 3, 300)]


def test_a_number_is_held_against_both_ends() -> None:
    """Six candidates for two deputy posts: one too many, by article 27."""
    least, most = margin(DEPUTY, 2).weigh(6)

    assert (True, 3, 0) == (least.holds, least.required, least.missing)
    assert (False, 5, 1) == (most.holds, most.required, most.excess)
    assert {"《地方组织法》（2022）第27条第1款"} == {str(least.citation), str(most.citation)}


@pytest.mark.parametrize(
    ("contest", "seats", "by_election", "zh", "en"),
    [
        (DIRECT, 2, False, "应选2名，候选人3至4人", "candidates for seats: 2: 3 to 4"),
        (INDIRECT, 2, False, "应选2名，候选人3人", "candidates for seats: 2: 3"),
        (
            INDIRECT,
            1,
            False,
            "应选1名，候选人不少于2人，幅度内没有整数",
            "candidates for seats: 1: at least 2, no whole number in the interval",
        ),
        (CHIEF, 1, True, "应选1名，候选人不少于1人", "candidates for seats: 1: at least 1"),
    ],
)
def test_it_says_its_numbers(
    contest: npc.Contest, seats: int, zh: str, en: str, *, by_election: bool
) -> None:
    """The first line is the numbers, in both languages."""
    found = margin(contest, seats, by_election=by_election)

    assert zh == found.explain("zh").split("\n")[0]
    assert en == found.explain("en").split("\n")[0]


@pytest.mark.parametrize(
    ("contest", "zh", "en"),
    [
        (DIRECT, "多三分之一至一倍", "by 1/3 to 1 of their number"),
        (INDIRECT, "多五分之一至二分之一", "by 1/5 to 1/2 of their number"),
        (CHIEF, "可以多一人，也可以等额", "by 1, or equal them"),
        (DEPUTY, "多一人至三人", "by 1 to 3"),
        (MEMBER, "多十分之一至五分之一", "by 1/10 to 1/5 of their number"),
    ],
)
def test_it_says_its_interval(contest: npc.Contest, zh: str, en: str) -> None:
    """The second line is the interval of the text."""
    found = margin(contest, 1)

    assert zh in found.explain().split("\n")[1]
    assert en in found.explain("en").split("\n")[1]


def test_it_says_what_is_open() -> None:
    """An empty margin ends with its open point, in both languages."""
    found = margin(MEMBER, 1)

    assert found.explain().split("\n")[-1].startswith("存疑：法定差额幅度内没有整数")
    assert found.explain("en").split("\n")[-1].startswith("open: the interval holds no whole")


@pytest.mark.parametrize("seats", [0, 2, -1])
def test_a_chief_post_is_one_seat(seats: int) -> None:
    """Any other number of seats is refused, in by-elections too."""
    with pytest.raises(npc.FactsError, match="seats"):
        margin(CHIEF, seats)
    with pytest.raises(npc.FactsError, match="seats"):
        margin(CHIEF, seats, by_election=True)


@pytest.mark.parametrize(
    ("contest", "seats", "by_election", "field"),
    [
        (DEPUTY, 0, False, "seats"),
        (DEPUTY, 2.0, False, "seats"),
        ("副职", 2, False, "contest"),
        (DEPUTY, 2, 1, "by_election"),
    ],
)
def test_what_it_refuses(contest: object, seats: object, by_election: object, field: str) -> None:
    """No seats, a float, a text for a contest, a number for a yes or no."""
    with pytest.raises(npc.FactsError) as caught:
        npc.candidate_margin(contest, seats=seats, on=ON, by_election=by_election)  # type: ignore[arg-type]

    assert field == caught.value.field


def test_a_margin_is_neither_true_nor_false() -> None:
    """It has numbers and no truth value, and hashes."""
    with pytest.raises(TypeError, match="Margin"):
        bool(margin(DEPUTY, 2))

    assert 1 == len({margin(DEPUTY, 2), margin(DEPUTY, 2)})


def test_a_negative_number_of_candidates_is_refused() -> None:
    """A number held against a margin is a count."""
    with pytest.raises(npc.FactsError, match="candidates"):
        margin(DEPUTY, 2).weigh(-1)


@pytest.mark.parametrize("name", candidates.__all__)
def test_annotations_resolve(name: str) -> None:
    """Every public name's type hints can be asked for."""
    assert typing.get_type_hints(getattr(candidates, name))
